// What IAM gives the services: exactly what libs/lake asks of S3, within the lake, to those who read a LAKE_URL.
import { ofType } from './read-module.mjs';

// What AWS wants for each of the SDK's commands on objects that are encrypted with a key.
const RIGHTS = {
  DeleteObjectCommand: ['s3:DeleteObject'],
  GetObjectCommand: ['s3:GetObject', 'kms:Decrypt'],
  HeadObjectCommand: ['s3:GetObject'],
  ListObjectsV2Command: ['s3:ListBucket'],
  PutObjectCommand: ['s3:PutObject', 'kms:GenerateDataKey'],
  CreateMultipartUploadCommand: ['s3:PutObject', 'kms:GenerateDataKey'],
  UploadPartCommand: ['s3:PutObject', 'kms:Decrypt', 'kms:GenerateDataKey'],
  CompleteMultipartUploadCommand: ['s3:PutObject', 'kms:Decrypt'],
  AbortMultipartUploadCommand: ['s3:AbortMultipartUpload'],
  ListPartsCommand: ['s3:ListMultipartUploadParts'],
};
const READING = /^(Get|Head|List)/;

// The API reads archived days; only the archive changes anything.
const MAY = { api: (command) => READING.test(command), archive: () => true };

/** How far each right may reach. */
const REACHES = {
  's3:ListBucket': ['${aws_s3_bucket.lake.arn}'],
  's3:': ['${aws_s3_bucket.lake.arn}/${var.lake_prefix}/*'],
  'kms:': ['${aws_kms_key.data.arn}'],
};

/**
 * @param {{ commands: string[], services: string[] }} source what libs/lake sends to S3, and which services have a lake
 */
export function rightsFindings(module, { commands, services }) {
  const strange = commands.filter((command) => !(command in RIGHTS));
  const holders = ofType(module, 'aws_iam_role').map(({ name }) => name);
  return [
    ...strange.map((command) => `no right is known for ${command} of libs/lake`),
    ...services
      .filter((one) => !holders.includes(one))
      .map((one) => `${one} has a lake, and no aws_iam_role.${one}`),
    ...holders
      .filter((one) => !services.includes(one))
      .map((one) => `aws_iam_role.${one}: ${one} has no lake`),
    ...holders.filter((one) => services.includes(one)).flatMap((one) => roleFindings(module, one, commands)),
    ...managed(module),
  ];
}

function roleFindings(module, role, commands) {
  const say = (finding) => `aws_iam_role.${role} ${finding}`;
  const may = MAY[role] ?? (() => false);
  const needed = new Set(commands.filter(may).flatMap((command) => RIGHTS[command] ?? []));
  const statements = statementsOf(module, role);
  const given = statements.flatMap(({ actions = [] }) => actions);
  return [
    ...[...needed]
      .filter((action) => !given.includes(action))
      .map((action) => `may not ${action}, which it needs`),
    ...given.filter((action) => !needed.has(action)).map((action) => `may ${action}, which it does not need`),
    ...given.filter((action) => action.includes('*')).map((action) => `may whatever ${action} is`),
    ...statements
      .filter(({ not_actions, not_resources }) => not_actions ?? not_resources)
      .map(() => 'may all but something'),
    ...statements.flatMap((statement) => reachFindings(module, statement)),
    ...trustFindings(module, role),
  ].map(say);
}

/** Statements that allow, of every policy of a role. */
function statementsOf({ data, resources }, role) {
  return [...resources.values()]
    .filter(({ type, body }) => type === 'aws_iam_role_policy' && body.role === `\${aws_iam_role.${role}.id}`)
    .map(({ body }) => /data\.(aws_iam_policy_document\.\w+)\.json/.exec(body.policy)?.[1])
    .flatMap((document) => data.get(document)?.body.statement ?? [])
    .filter(({ effect = 'Allow' }) => effect === 'Allow');
}

function reachFindings({ locals }, { actions = [], resources = [] }) {
  const reach = resources.map((text) =>
    text.replace(/^\$\{local\.(\w+)\}$/, (_, name) => locals[name] ?? text),
  );
  return actions.flatMap((action) => {
    const allowed = REACHES[action] ?? REACHES[action.replace(/:.*/, ':')] ?? [];
    return reach.filter((one) => !allowed.includes(one)).map((one) => `may ${action} on ${one}`);
  });
}

function trustFindings({ data, resources }, role) {
  const { assume_role_policy: policy } = resources.get(`aws_iam_role.${role}`).body;
  const [, document, key] = /data\.(aws_iam_policy_document\.\w+)\["(\w+)"\]\.json/.exec(policy) ?? [];
  const [statement] = data.get(document)?.body.statement ?? [];
  const condition = (end) =>
    statement?.condition?.find(({ test, variable }) => test === 'StringEquals' && variable.endsWith(end))
      ?.values;
  const isOnes =
    key === role && String(condition(':sub')).endsWith(':${var.kubernetes_namespace}:${each.key}');
  return [
    ...(isOnes ? [] : ['can be taken on by others than its own ServiceAccount']),
    ...(String(condition(':aud')) === 'sts.amazonaws.com'
      ? []
      : ['can be taken on with tokens meant for others']),
  ];
}

// Policies of AWS's own are wider than any service needs, and grow.
const MANAGED = [
  'aws_iam_role_policy_attachment',
  'aws_iam_policy_attachment',
  'aws_iam_user',
  'aws_iam_access_key',
];
const managed = (module) =>
  MANAGED.flatMap((type) => ofType(module, type)).map(
    ({ type, name }) => `${type}.${name}: rights are given to roles, in policies of their own`,
  );
