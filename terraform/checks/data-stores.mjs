// What database, queue, registry and network must never be without.
import { ofType } from './read-module.mjs';

/** One line for every resource of a type that lacks what is wanted; and one where there is no such resource. */
function wanting(module, type, wishes) {
  const resources = ofType(module, type);
  if (resources.length === 0) return [`there is no ${type}`];
  return resources.flatMap(({ name, body }) =>
    Object.entries(wishes)
      .filter(([, isMet]) => !isMet(body))
      .map(([wish]) => `${type}.${name} ${wish}`),
  );
}

const parameter = ({ parameter: blocks = [] }, wanted) => blocks.find(({ name }) => name === wanted)?.value;
const one = ([block] = []) => block ?? {};

export function databaseFindings(module) {
  return [
    ...wanting(module, 'aws_db_instance', {
      'is not encrypted': ({ storage_encrypted, kms_key_id }) =>
        storage_encrypted === true && kms_key_id !== undefined,
      'can be reached from the internet': ({ publicly_accessible }) => publicly_accessible === false,
      'has no backups to speak of': ({ backup_retention_period: days }) =>
        days === '${var.database_backup_days}' || days >= 7,
      'loses its backups with itself': (body) =>
        body.delete_automated_backups === false && body.skip_final_snapshot === false,
      'can be deleted by mistake': (body) =>
        body.deletion_protection === true && one(body.lifecycle).prevent_destroy === true,
      'does not say whether it has a standby': ({ multi_az }) => multi_az !== undefined,
      'puts a password into the state': (body) =>
        body.manage_master_user_password === true && body.password === undefined,
      'has no parameters of its own': ({ parameter_group_name: name }) =>
        name?.includes('aws_db_parameter_group.') === true,
    }),
    ...wanting(module, 'aws_db_parameter_group', {
      'takes connections without TLS': (body) => parameter(body, 'rds.force_ssl') === '1',
    }),
  ];
}

export function queueFindings(module) {
  return [
    ...wanting(module, 'aws_elasticache_parameter_group', {
      'lets jobs be evicted': (body) => parameter(body, 'maxmemory-policy') === 'noeviction',
    }),
    ...wanting(module, 'aws_elasticache_replication_group', {
      'has no parameters of its own': ({ parameter_group_name: name }) =>
        name?.includes('aws_elasticache_parameter_group.') === true,
      'takes connections without TLS': (body) =>
        body.transit_encryption_enabled === true && body.transit_encryption_mode === 'required',
      'asks nobody for a token': ({ auth_token_wo: token }) => token !== undefined,
      'puts a token into the state': ({ auth_token: token }) => token === undefined,
      'is not encrypted': ({ at_rest_encryption_enabled: is, kms_key_id: key }) =>
        is === true && key !== undefined,
      'has no follower that takes over': (body) =>
        body.automatic_failover_enabled === true && body.multi_az_enabled === true,
      // BullMQ's keys of one queue would lie on several shards.
      'is sharded': ({ cluster_mode: mode }) => mode === 'disabled',
    }),
  ];
}

export function secretFindings(module) {
  return wanting(module, 'aws_secretsmanager_secret_version', {
    'puts a secret into the state': ({ secret_string, secret_binary, secret_string_wo }) =>
      secret_string === undefined && secret_binary === undefined && secret_string_wo !== undefined,
  });
}

export function registryFindings(module) {
  const withPolicy = ofType(module, 'aws_ecr_lifecycle_policy').map(({ body }) =>
    String(body.for_each ?? body.repository),
  );
  return [
    ...wanting(module, 'aws_ecr_repository', {
      'lets a tag be moved': ({ image_tag_mutability: mutability }) => mutability === 'IMMUTABLE',
      'does not scan what is pushed': (body) => one(body.image_scanning_configuration).scan_on_push === true,
      'goes with its images in it': ({ force_delete }) => force_delete === false,
    }),
    ...ofType(module, 'aws_ecr_repository')
      .filter(({ name }) => !withPolicy.some((text) => text.includes(`aws_ecr_repository.${name}`)))
      .map(({ name }) => `aws_ecr_repository.${name} keeps every image for ever`),
  ];
}

export function networkFindings(module) {
  return [
    ...wanting(module, 'aws_security_group', {
      'has rules inside itself': ({ ingress, egress }) => ingress === undefined && egress === undefined,
    }),
    ...wanting(module, 'aws_vpc_security_group_ingress_rule', {
      'lets in addresses, not security groups': (body) =>
        body.referenced_security_group_id !== undefined && !('cidr_ipv4' in body) && !('cidr_ipv6' in body),
      'opens more than one port': ({ from_port, to_port, ip_protocol }) =>
        ip_protocol === 'tcp' && from_port !== undefined && from_port === to_port,
    }),
    ...ofType(module, 'aws_vpc_security_group_egress_rule').map(
      ({ name }) =>
        `aws_vpc_security_group_egress_rule.${name}: neither database nor queue opens connections`,
    ),
  ];
}
