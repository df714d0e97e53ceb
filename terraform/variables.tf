variable "name" {
  description = "What everything here is called, or begins with."
  type        = string
  default     = "palmhouse"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,18}[a-z0-9]$", var.name))
    error_message = "Expected 3 to 20 lower-case letters, digits and hyphens, a letter first: ElastiCache takes no longer names."
  }
}

variable "tags" {
  description = "Tags of every resource, beside those of the provider's default_tags."
  type        = map(string)
  default     = {}
}

# Network: the museum's own, which this module neither makes nor changes.

variable "vpc_id" {
  description = "The VPC that the cluster's nodes are in."
  type        = string

  validation {
    condition     = startswith(var.vpc_id, "vpc-")
    error_message = "Expected the id of a VPC, vpc-…"
  }
}

variable "private_subnet_ids" {
  description = "Subnets without a way in from the internet, in two availability zones or more, for database and queue."
  type        = list(string)

  validation {
    condition     = length(var.private_subnet_ids) >= 2 && alltrue([for id in var.private_subnet_ids : startswith(id, "subnet-")])
    error_message = "Expected the ids of two subnets or more, subnet-…: one zone may fail."
  }
}

variable "client_security_groups" {
  description = "Whose connections database and queue take: security groups of the cluster's nodes or pods, by a name of your own."
  type        = map(string)

  validation {
    condition     = length(var.client_security_groups) > 0 && alltrue([for id in var.client_security_groups : startswith(id, "sg-")])
    error_message = "Expected at least one security group, name = \"sg-…\"."
  }
}

# Cluster: who may take on the services' roles.

variable "oidc_provider_arn" {
  description = "IAM's OIDC provider of the EKS cluster: arn:aws:iam::ACCOUNT:oidc-provider/ISSUER."
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/.+$", var.oidc_provider_arn))
    error_message = "Expected arn:aws:iam::ACCOUNT:oidc-provider/ISSUER."
  }
}

variable "kubernetes_namespace" {
  description = "The namespace of the services' ServiceAccounts."
  type        = string
  default     = "palmhouse"

  validation {
    condition     = can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", var.kubernetes_namespace))
    error_message = "Expected a namespace's name; a wildcard would let others take on the roles."
  }
}

# Lake

variable "lake_bucket_name" {
  description = "The lake's bucket, which is its alone. Bucket names are worldwide: choose one that says whose it is."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.lake_bucket_name))
    error_message = "Expected 3 to 63 lower-case letters, digits and hyphens; with a dot in it TLS would not know the name."
  }
}

variable "lake_prefix" {
  description = "Below which the lake lies in its bucket, and at which the services' rights end."
  type        = string
  default     = "lake"

  validation {
    condition     = can(regex("^[a-z0-9_-]+(/[a-z0-9_-]+)*$", var.lake_prefix))
    error_message = "Expected a prefix such as lake or palmhouse/lake, without a slash at either end."
  }
}

variable "lake_undelete_days" {
  description = "How long what was deleted or replaced in the lake can still be brought back."
  type        = number
  default     = 90

  validation {
    condition     = var.lake_undelete_days >= 30
    error_message = "Expected 30 days or more: a loss may be noticed only by the month's rehearsal of a restore."
  }
}

# Database

variable "database_version" {
  description = "PostgreSQL's major version; minor ones come by themselves."
  type        = string
  default     = "18"

  validation {
    condition     = can(regex("^[0-9]{2}$", var.database_version)) && try(tonumber(var.database_version) >= 15, false)
    error_message = "Expected a major version alone, 15 or later."
  }
}

variable "database_instance_class" {
  description = "The database's machine. The default does for hundreds of plants; thousands want one without burst credits, db.m7g.large."
  type        = string
  default     = "db.t4g.medium"

  validation {
    condition     = startswith(var.database_instance_class, "db.")
    error_message = "Expected an instance class, db.…"
  }
}

variable "database_multi_az" {
  description = "Whether a standby in another zone takes over by itself. Without it a failed zone stops everything."
  type        = bool
  default     = true
}

variable "database_storage_gib" {
  description = "The disk the database begins with, in GiB."
  type        = number
  default     = 50

  validation {
    condition     = var.database_storage_gib >= 20
    error_message = "Expected 20 GiB or more, the least that gp3 comes in."
  }
}

variable "database_storage_limit_gib" {
  description = "What the disk may grow to by itself, in GiB; also STORAGE_QUOTA_BYTES, by which the archive warns."
  type        = number
  default     = 200

  validation {
    condition     = var.database_storage_limit_gib >= 1.26 * var.database_storage_gib
    error_message = "Expected at least 1.26 times database_storage_gib: below that it could not grow once."
  }
}

variable "database_backup_days" {
  description = "How far back the database can be restored to any second."
  type        = number
  default     = 14

  validation {
    condition     = var.database_backup_days >= 7 && var.database_backup_days <= 35
    error_message = "Expected 7 to 35 days: RDS keeps no more, and less does not outlast a holiday."
  }
}

variable "database_password_version" {
  description = "Raised by one, a new password of the services is made and stored; the database must then be told it."
  type        = number
  default     = 1
}

# Queue

variable "queue_node_type" {
  description = "The queue's machines."
  type        = string
  default     = "cache.t4g.small"

  validation {
    condition     = startswith(var.queue_node_type, "cache.")
    error_message = "Expected a node type, cache.…"
  }
}

variable "queue_nodes" {
  description = "How many there are, each in another zone as far as there are zones: one works, the others follow."
  type        = number
  default     = 2

  validation {
    condition     = var.queue_nodes >= 2 && var.queue_nodes <= 6
    error_message = "Expected 2 to 6: with one alone, jobs would be lost with it."
  }
}

variable "queue_token_version" {
  description = "Raised by one, a new token of the queue is made and stored; the one before stays good until it is raised again."
  type        = number
  default     = 1
}

# Images

variable "images" {
  description = "Which of Palmhouse's images have a repository."
  type        = set(string)
  default     = ["api", "archive", "care", "cli", "ingestion"]
}

variable "images_kept" {
  description = "How many versions of each image are kept, the newest."
  type        = number
  default     = 50

  validation {
    condition     = var.images_kept >= 10
    error_message = "Expected 10 or more: what runs, and what one might go back to, must still be there."
  }
}
