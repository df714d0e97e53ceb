// What the lake's bucket must never be without, and what must never happen in it.
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

function policy({ data }, body) {
  const [, document] = /data\.(aws_iam_policy_document\.\w+)\.json/.exec(body?.policy ?? '') ?? [];
  const statements = data.get(document)?.body.statement ?? [];
  const denies = (variable, value, action) =>
    statements.some(
      ({ effect, actions, principals = [], condition = [] }) =>
        effect === 'Deny' &&
        actions.includes(action) &&
        principals.some(({ identifiers }) => identifiers.includes('*')) &&
        condition.some((one) => one.variable === variable && one.values.includes(value)),
    );
  return [
    ...(denies('aws:SecureTransport', 'false', 's3:*') ? [] : ['answers without TLS']),
    ...(denies('s3:TlsVersion', '1.2', 's3:*') ? [] : ['answers over old TLS']),
    ...(denies('s3:if-none-match', 'true', 's3:PutObject') ? [] : ['lets objects be overwritten']),
    ...statements
      .filter(({ effect }) => effect !== 'Deny')
      .map(({ sid }) => `gives rights by its policy, not by roles: statement ${sid}`),
  ];
}
