resource "aws_db_subnet_group" "database" {
  name        = "${var.name}-database"
  description = "Where the database of ${var.name} may stand"
  subnet_ids  = var.private_subnet_ids
  tags        = var.tags
}

resource "aws_elasticache_subnet_group" "queue" {
  name        = "${var.name}-queue"
  description = "Where the queue of ${var.name} may stand"
  subnet_ids  = var.private_subnet_ids
  tags        = var.tags
}

# No rule lets anything out: neither of the two opens connections of its own.

resource "aws_security_group" "database" {
  name        = "${var.name}-database"
  description = "PostgreSQL, for the cluster alone"
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = "${var.name}-database" })
}

resource "aws_vpc_security_group_ingress_rule" "database" {
  for_each = var.client_security_groups

  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = each.value
  description                  = "PostgreSQL, from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = local.database_port
  to_port                      = local.database_port
  tags                         = var.tags
}

resource "aws_security_group" "queue" {
  name        = "${var.name}-queue"
  description = "Valkey, for the cluster alone"
  vpc_id      = var.vpc_id
  tags        = merge(var.tags, { Name = "${var.name}-queue" })
}

resource "aws_vpc_security_group_ingress_rule" "queue" {
  for_each = var.client_security_groups

  security_group_id            = aws_security_group.queue.id
  referenced_security_group_id = each.value
  description                  = "Valkey, from ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = local.queue_port
  to_port                      = local.queue_port
  tags                         = var.tags
}
