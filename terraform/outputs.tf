output "configuration" {
  description = "Plain settings for the services' ConfigMap, by the names of docs/configuration.md."
  value = {
    LAKE_URL            = "s3://${aws_s3_bucket.lake.bucket}/${var.lake_prefix}"
    S3_REGION           = data.aws_region.current.region
    STORAGE_QUOTA_BYTES = tostring(var.database_storage_limit_gib * 1024 * 1024 * 1024)
  }
}

output "service_role_arns" {
  description = "What stands at eks.amazonaws.com/role-arn of the ServiceAccounts that need one."
  value = {
    api     = aws_iam_role.api.arn
    archive = aws_iam_role.archive.arn
  }
}

output "secret_arns" {
  description = "Secrets Manager's secrets that hold the services' secret settings, whole, by the settings' names."
  value = {
    DATABASE_URL = aws_secretsmanager_secret.database_url.arn
    QUEUE_URL    = aws_secretsmanager_secret.queue_url.arn
  }
}

output "database_admin_secret_arn" {
  description = "RDS's own secret of the user who may do everything in the database; RDS changes it every week."
  value       = aws_db_instance.database.master_user_secret[0].secret_arn
}

output "database_endpoint" {
  description = "The database's host and port, for network policies and for people."
  value = {
    host = aws_db_instance.database.address
    port = local.database_port
  }
}

output "queue_endpoint" {
  description = "The queue's host and port: the name follows whichever node is at work."
  value = {
    host = aws_elasticache_replication_group.queue.primary_endpoint_address
    port = local.queue_port
  }
}

output "image_urls" {
  description = "Where each image is pushed to and pulled from, without its tag."
  value       = { for image, repository in aws_ecr_repository.image : image => repository.repository_url }
}

output "lake_bucket" {
  description = "The lake's bucket, for those who read it with Athena, Trino or Spark."
  value = {
    arn  = aws_s3_bucket.lake.arn
    name = aws_s3_bucket.lake.bucket
  }
}

output "kms_key_arn" {
  description = "The key that all of it is encrypted with: who shall read lake or secrets needs kms:Decrypt on it."
  value       = aws_kms_key.data.arn
}
