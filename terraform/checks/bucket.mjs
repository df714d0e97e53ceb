// What the lake's bucket must never be without, and what must never happen in it.
import { allows, conditionOf, statementsOf } from './policies.mjs';
import { ofType } from './read-module.mjs';

// What cannot be read at once: the services would be told that it is there, and not be given it.
const SLOW_CLASSES = ['GLACIER', 'DEEP_ARCHIVE'];

export function bucketFindings(module) {
  const buckets = ofType(module, 'aws_s3_bucket');
  if (buckets.length === 0) return ['there is no aws_s3_bucket'];
  return buckets.flatMap(({ name, body }) => {
    const say = (finding) => `aws_s3_bucket.${name} ${finding}`;
    const beside = (type) =>
      ofType(module, type).find(({ body: { bucket } }) => bucket === `\${aws_s3_bucket.${name}.id}`)?.body;
    return [
      ...(body.force_destroy === false && body.lifecycle?.[0]?.prevent_destroy === true
        ? []
        : ['can be destroyed']),
      ...versioning(beside('aws_s3_bucket_versioning')),
      ...encryption(beside('aws_s3_bucket_server_side_encryption_configuration')),
      ...closed(beside('aws_s3_bucket_public_access_block')),
      ...ownership(beside('aws_s3_bucket_ownership_controls')),
      ...lifecycle(beside('aws_s3_bucket_lifecycle_configuration')),
      ...policy(module, beside('aws_s3_bucket_policy')),
    ].map(say);
  });
}

const versioning = (body) =>
  body?.versioning_configuration?.[0]?.status === 'Enabled' ? [] : ['keeps no former versions'];

function encryption(body) {
  const rule = body?.rule?.[0];
  const by = rule?.apply_server_side_encryption_by_default?.[0];
  const isEncrypted = by?.sse_algorithm === 'aws:kms' && /aws_kms_key\./.test(by.kms_master_key_id ?? '');
  return [
    ...(isEncrypted ? [] : ['is not encrypted with the key']),
    ...(rule?.bucket_key_enabled === true ? [] : ['asks KMS at every object']),
  ];
}

const CLOSED = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];
const closed = (body) =>
  CLOSED.filter((door) => body?.[door] !== true).map((door) => `is open to the public: ${door}`);

const ownership = (body) =>
  body?.rule?.[0]?.object_ownership === 'BucketOwnerEnforced' ? [] : ['heeds access control lists'];

function lifecycle(body) {
  const rules = (body?.rule ?? []).filter(({ status }) => status === 'Enabled');
  const has = (block) => rules.some((rule) => rule[block] !== undefined);
  const expiring = rules.filter(({ expiration = [] }) =>
    expiration.some((one) => 'days' in one || 'date' in one),
  );
  const slow = rules.filter(({ transition = [] }) =>
    transition.some((one) => SLOW_CLASSES.includes(one.storage_class)),
  );
  return [
    ...(has('noncurrent_version_expiration') ? [] : ['keeps former versions for ever']),
    ...(has('abort_incomplete_multipart_upload') ? [] : ['keeps broken uploads for ever']),
    ...expiring.map(({ id }) => `expires the lake itself: rule ${id}`),
    ...slow.map(({ id }) => `moves the lake to where it cannot be read at once: rule ${id}`),
  ];
}

const OBJECTS = '${aws_s3_bucket.lake.arn}/*';
const LAKE = '${aws_s3_bucket.lake.arn}/${var.lake_prefix}/*';

function policy(module, body) {
  const statements = statementsOf(module, body?.policy);
  const denies = (action, resource, ...condition) =>
    statements.some(
      (one) =>
        one.effect === 'Deny' &&
        one.actions.includes(action) &&
        one.resources.includes(resource) &&
        (one.principals ?? []).some(({ type, identifiers }) => type === '*' && identifiers.includes('*')) &&
        String(conditionOf(one, ...condition.slice(0, 2))) === condition[2],
    );
  return [
    ...(denies('s3:*', OBJECTS, 'Bool', 'aws:SecureTransport', 'false') ? [] : ['answers without TLS']),
    ...(denies('s3:*', OBJECTS, 'NumericLessThan', 's3:TlsVersion', '1.2') ? [] : ['answers over old TLS']),
    ...(denies('s3:PutObject', LAKE, 'Null', 's3:if-none-match', 'true')
      ? []
      : ['lets objects be overwritten']),
    ...statements
      .filter(allows)
      .map(({ sid }) => `gives rights by its policy, not by roles: statement ${sid}`),
  ];
}
