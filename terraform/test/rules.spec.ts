import { describe, expect, it } from '@jest/globals';
import { findingsAfter, type Change } from './broken.js';

type Case = readonly [finding: string, ...changes: Change[]];

const QUEUE = 'aws_elasticache_replication_group.queue';

const BUCKET: readonly Case[] = [
  ['aws_s3_bucket.lake can be destroyed', ['storage.tf', 'force_destroy = false', 'force_destroy = true']],
  [
    'aws_s3_bucket.lake can be destroyed',
    ['storage.tf', 'prevent_destroy = true', 'prevent_destroy = false'],
  ],
  [
    'aws_s3_bucket.lake keeps no former versions',
    ['storage.tf', 'status = "Enabled"', 'status = "Suspended"'],
  ],
  ['aws_s3_bucket.lake is not encrypted with the key', ['storage.tf', '"aws:kms"', '"AES256"']],
  [
    'aws_s3_bucket.lake asks KMS at every object',
    ['storage.tf', 'bucket_key_enabled = true', 'bucket_key_enabled = false'],
  ],
  [
    'aws_s3_bucket.lake is open to the public: block_public_acls',
    ['storage.tf', 'block_public_acls       = true', 'block_public_acls       = false'],
  ],
  [
    'aws_s3_bucket.lake is open to the public: restrict_public_buckets',
    ['storage.tf', '  restrict_public_buckets = true\n', ''],
  ],
  ['aws_s3_bucket.lake heeds access control lists', ['storage.tf', 'BucketOwnerEnforced', 'ObjectWriter']],
  [
    'aws_s3_bucket.lake keeps former versions for ever',
    ['storage.tf', 'noncurrent_version_expiration', 'noncurrent_version_transition'],
  ],
  [
    'aws_s3_bucket.lake keeps broken uploads for ever',
    [
      'storage.tf',
      'id     = "broken-uploads"\n    status = "Enabled"',
      'id     = "broken-uploads"\n    status = "Disabled"',
    ],
  ],
  [
    'aws_s3_bucket.lake expires the lake itself: rule former-versions',
    ['storage.tf', 'expired_object_delete_marker = true', 'days = 3650'],
  ],
  [
    'aws_s3_bucket.lake moves the lake to where it cannot be read at once: rule broken-uploads',
    [
      'storage.tf',
      '    abort_incomplete',
      '    transition {\n      days          = 30\n      storage_class = "GLACIER"\n    }\n\n    abort_incomplete',
    ],
  ],
  ['aws_s3_bucket.lake answers without TLS', ['storage.tf', 'aws:SecureTransport', 'aws:SourceVpc']],
  ['aws_s3_bucket.lake answers over old TLS', ['storage.tf', '"1.2"', '"1.0"']],
  ['aws_s3_bucket.lake lets objects be overwritten', ['storage.tf', 's3:if-none-match', 's3:if-match']],
  [
    'aws_s3_bucket.lake gives rights by its policy, not by roles: statement OnlyOverTls',
    ['storage.tf', '    effect    = "Deny"\n', ''],
  ],
];

const DATABASE: readonly Case[] = [
  [
    'aws_db_instance.database is not encrypted',
    ['database.tf', 'storage_encrypted     = true', 'storage_encrypted     = false'],
  ],
  [
    'aws_db_instance.database can be reached from the internet',
    ['database.tf', 'publicly_accessible    = false', 'publicly_accessible    = true'],
  ],
  [
    'aws_db_instance.database has no backups to speak of',
    ['database.tf', '= var.database_backup_days', '= 0'],
  ],
  [
    'aws_db_instance.database loses its backups with itself',
    ['database.tf', 'skip_final_snapshot       = false', 'skip_final_snapshot       = true'],
  ],
  [
    'aws_db_instance.database can be deleted by mistake',
    ['database.tf', 'deletion_protection       = true', 'deletion_protection       = false'],
  ],
  [
    'aws_db_instance.database does not say whether it has a standby',
    ['database.tf', '  multi_az       = var.database_multi_az\n', ''],
  ],
  [
    'aws_db_instance.database puts a password into the state',
    ['database.tf', 'manage_master_user_password   = true', 'password = "secret"'],
  ],
  [
    'aws_db_instance.database has no parameters of its own',
    ['database.tf', 'aws_db_parameter_group.database.name', '"default.postgres18"'],
  ],
  [
    'aws_db_parameter_group.database takes connections without TLS',
    ['database.tf', 'value = "1"', 'value = "0"'],
  ],
  [
    'aws_secretsmanager_secret_version.database_url puts a secret into the state',
    ['database.tf', 'secret_string_wo = format', 'secret_string = format'],
  ],
];

const REDIS: readonly Case[] = [
  ['aws_elasticache_parameter_group.queue lets jobs be evicted', ['queue.tf', 'noeviction', 'volatile-lru']],
  [
    `${QUEUE} has no parameters of its own`,
    ['queue.tf', 'aws_elasticache_parameter_group.queue.name', '"default.valkey8"'],
  ],
  [`${QUEUE} takes connections without TLS`, ['queue.tf', '"required"', '"preferred"']],
  [`${QUEUE} asks nobody for a token`, ['queue.tf', '  auth_token_wo ', '  # auth_token_wo ']],
  [`${QUEUE} puts a token into the state`, ['queue.tf', 'auth_token_wo  ', 'auth_token  ']],
  [
    `${QUEUE} is not encrypted`,
    ['queue.tf', 'at_rest_encryption_enabled = true', 'at_rest_encryption_enabled = false'],
  ],
  [
    `${QUEUE} has no follower that takes over`,
    ['queue.tf', 'automatic_failover_enabled = true', 'automatic_failover_enabled = false'],
  ],
  [`${QUEUE} is sharded`, ['queue.tf', '"disabled"', '"enabled"']],
];

const REST: readonly Case[] = [
  ['aws_ecr_repository.image lets a tag be moved', ['registry.tf', '"IMMUTABLE"', '"MUTABLE"']],
  [
    'aws_ecr_repository.image does not scan what is pushed',
    ['registry.tf', 'scan_on_push = true', 'scan_on_push = false'],
  ],
  [
    'aws_ecr_repository.image goes with its images in it',
    ['registry.tf', 'force_delete         = false', 'force_delete         = true'],
  ],
  [
    'aws_ecr_repository.image keeps every image for ever',
    ['registry.tf', '= aws_ecr_repository.image\n', '= var.images\n'],
    ['registry.tf', 'each.value.name', 'each.value'],
  ],
  [
    'aws_security_group.database has rules inside itself',
    [
      'network.tf',
      '  description = "PostgreSQL, for the cluster alone"',
      '  egress      = []\n  description = "PostgreSQL, for the cluster alone"',
    ],
  ],
  [
    'aws_vpc_security_group_ingress_rule.database lets in addresses, not security groups',
    ['network.tf', 'referenced_security_group_id = each.value', 'cidr_ipv4 = "0.0.0.0/0"'],
  ],
  [
    'aws_vpc_security_group_ingress_rule.database opens more than one port',
    ['network.tf', 'from_port                    = local.database_port', 'from_port                    = 0'],
  ],
  ['there is no aws_db_instance', ['database.tf', 'resource "aws_db_instance"', 'data "aws_db_instance"']],
];

describe.each([
  ['the lake’s bucket', BUCKET],
  ['the database', DATABASE],
  ['the queue', REDIS],
  ['registry and network', REST],
])('of %s', (_, cases) => {
  it.each(cases)('it is found that %s', async (finding, ...changes) => {
    expect(await findingsAfter(...changes)).toContain(finding);
  });
});
