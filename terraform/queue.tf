locals {
  queue_port = 6379
}

resource "aws_elasticache_parameter_group" "queue" {
  name        = "${var.name}-queue-valkey8"
  family      = "valkey8"
  description = "A queue is no cache: what is in it stays in it"
  tags        = var.tags

  parameter {
    name  = "maxmemory-policy"
    value = "noeviction"
  }
}

# Made afresh at every run and kept by none: it is stored when its version changes, and read back from there.
ephemeral "aws_secretsmanager_random_password" "queue" {
  password_length     = 64
  exclude_punctuation = true
}

resource "aws_secretsmanager_secret" "queue_token" {
  name        = "${var.name}/queue-token"
  description = "The token by which the queue of ${var.name} knows the services"
  kms_key_id  = aws_kms_key.data.arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "queue_token" {
  secret_id                = aws_secretsmanager_secret.queue_token.id
  secret_string_wo         = ephemeral.aws_secretsmanager_random_password.queue.random_password
  secret_string_wo_version = var.queue_token_version
}

# What was stored, not what was made: a run that broke off between the two goes on with the same token.
ephemeral "aws_secretsmanager_secret_version" "queue_token" {
  secret_id  = aws_secretsmanager_secret.queue_token.id
  version_id = aws_secretsmanager_secret_version.queue_token.version_id
}

resource "aws_elasticache_replication_group" "queue" {
  replication_group_id = "${var.name}-queue"
  description          = "BullMQ's jobs of ${var.name}"
  engine               = "valkey"
  engine_version       = "8.2"
  node_type            = var.queue_node_type
  port                 = local.queue_port
  parameter_group_name = aws_elasticache_parameter_group.queue.name
  tags                 = var.tags

  cluster_mode               = "disabled"
  num_cache_clusters         = var.queue_nodes
  automatic_failover_enabled = true
  multi_az_enabled           = true

  subnet_group_name  = aws_elasticache_subnet_group.queue.name
  security_group_ids = [aws_security_group.queue.id]

  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.data.arn
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  auth_token_wo              = ephemeral.aws_secretsmanager_secret_version.queue_token.secret_string
  auth_token_wo_version      = aws_secretsmanager_secret_version.queue_token.secret_string_wo_version
  auth_token_update_strategy = "ROTATE"

  # UTC, and apart from the database's, so that not both move at once.
  snapshot_retention_limit   = 7
  snapshot_window            = "01:00-02:00"
  maintenance_window         = "sun:05:00-sun:06:00"
  auto_minor_version_upgrade = true
  apply_immediately          = false
}

resource "aws_secretsmanager_secret" "queue_url" {
  name        = "${var.name}/queue-url"
  description = "QUEUE_URL of the services of ${var.name}"
  kms_key_id  = aws_kms_key.data.arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "queue_url" {
  secret_id = aws_secretsmanager_secret.queue_url.id
  secret_string_wo = format(
    "rediss://:%s@%s:%d",
    ephemeral.aws_secretsmanager_secret_version.queue_token.secret_string,
    aws_elasticache_replication_group.queue.primary_endpoint_address,
    local.queue_port,
  )
  secret_string_wo_version = var.queue_token_version
}
