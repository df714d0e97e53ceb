locals {
  database_port = 5432
  database_name = "palmhouse"
  # Of the services; the one that may do everything is RDS's own secret.
  database_role = "palmhouse"
}

resource "aws_db_parameter_group" "database" {
  name_prefix = "${var.name}-"
  family      = "postgres${var.database_version}"
  description = "PostgreSQL of ${var.name}"
  tags        = var.tags

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  # A new major version brings a new group, and the old one is in use until the upgrade is done.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_db_instance" "database" {
  identifier     = "${var.name}-database"
  engine         = "postgres"
  engine_version = var.database_version
  instance_class = var.database_instance_class
  multi_az       = var.database_multi_az
  tags           = var.tags

  storage_type          = "gp3"
  allocated_storage     = var.database_storage_gib
  max_allocated_storage = var.database_storage_limit_gib
  storage_encrypted     = true
  kms_key_id            = aws_kms_key.data.arn

  db_name                       = local.database_name
  port                          = local.database_port
  username                      = "palmhouse_admin"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = aws_kms_key.data.key_id

  db_subnet_group_name   = aws_db_subnet_group.database.name
  vpc_security_group_ids = [aws_security_group.database.id]
  publicly_accessible    = false
  parameter_group_name   = aws_db_parameter_group.database.name
  ca_cert_identifier     = "rds-ca-rsa2048-g1"

  backup_retention_period   = var.database_backup_days
  copy_tags_to_snapshot     = true
  delete_automated_backups  = false
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.name}-database-final"
  deletion_protection       = true

  # UTC, and apart from the archive, which begins its day at 00:10.
  backup_window               = "02:00-02:30"
  maintenance_window          = "sun:03:00-sun:04:00"
  auto_minor_version_upgrade  = true
  allow_major_version_upgrade = false
  apply_immediately           = false

  lifecycle {
    prevent_destroy = true
  }
}

# Made afresh at every run and kept by none: it is stored when its version changes.
ephemeral "aws_secretsmanager_random_password" "database" {
  password_length     = 48
  exclude_punctuation = true
}

resource "aws_secretsmanager_secret" "database_url" {
  name        = "${var.name}/database-url"
  description = "DATABASE_URL of the services of ${var.name}"
  kms_key_id  = aws_kms_key.data.arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "database_url" {
  secret_id = aws_secretsmanager_secret.database_url.id
  secret_string_wo = format(
    "postgres://%s:%s@%s:%d/%s?sslmode=verify-full",
    local.database_role,
    ephemeral.aws_secretsmanager_random_password.database.random_password,
    aws_db_instance.database.address,
    local.database_port,
    local.database_name,
  )
  secret_string_wo_version = var.database_password_version
}
