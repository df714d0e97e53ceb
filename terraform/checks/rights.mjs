// What IAM gives the services: exactly what libs/lake asks of S3, within the lake, to those who read a LAKE_URL.
import { allows, conditionOf, documentOf, statementsOf, unreadFindings } from './policies.mjs';
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

/** Without which a right would reach further than the lake. */
const CONDITIONS = {
  's3:ListBucket': ['StringLikeIfExists', 's3:prefix', '${var.lake_prefix}/*'],
  'kms:': ['StringEquals', 'kms:ViaService', 's3.${data.aws_region.current.region}.amazonaws.com'],
};

const SUBJECT = 'system:serviceaccount:${var.kubernetes_namespace}:${each.key}';

/**
 * @param {{ commands: string[], services: string[] }} source what libs/lake sends to S3, and which services have a lake
 */
export function rightsFindings(module, { commands, services }) {
  const strange = commands.filter((command) => !(command in RIGHTS));
  const holders = ofType(module, 'aws_iam_role').map(({ name }) => name);
  const [known, others] = [true, false].map((is) => holders.filter((one) => services.includes(one) === is));
  return [
    ...strange.map((command) => `no right is known for ${command} of libs/lake`),
    ...services
      .filter((one) => !holders.includes(one))
      .map((one) => `${one} has a lake, and no aws_iam_role.${one}`),
    ...others.map((one) => `aws_iam_role.${one}: ${one} has no lake`),
    ...known.flatMap((one) =>
      [...actionFindings(module, one, commands), ...trustFindings(module, one)].map(
        (finding) => `aws_iam_role.${one} ${finding}`,
      ),
    ),
    ...unreadFindings(module),
  ];
}

function actionFindings(module, role, commands) {
  const may = MAY[role] ?? (() => false);
  const needed = new Set(commands.filter(may).flatMap((command) => RIGHTS[command] ?? []));
  const statements = ofType(module, 'aws_iam_role_policy')
    .filter(({ body }) => body.role === `\${aws_iam_role.${role}.id}`)
    .flatMap(({ body }) => statementsOf(module, body.policy))
    .filter(allows);
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
  ];
}

/** What is said of an action, or else of its service. */
const of = (table, action) => table[action] ?? table[action.replace(/:.*/, ':')];

function reachFindings({ locals }, statement) {
  const { actions = [], resources = [] } = statement;
  const reach = resources.map((text) =>
    text.replace(/^\$\{local\.(\w+)\}$/, (_, name) => locals[name] ?? text),
  );
  return actions.flatMap((action) => {
    const [test, variable, value] = of(CONDITIONS, action) ?? [];
    const isBound = test === undefined || String(conditionOf(statement, test, variable)) === value;
    return [
      ...reach
        .filter((one) => !(of(REACHES, action) ?? []).includes(one))
        .map((one) => `may ${action} on ${one}`),
      ...(isBound ? [] : [`may ${action} whatever ${variable} is`]),
    ];
  });
}

function trustFindings(module, role) {
  const policy = module.resources.get(`aws_iam_role.${role}`).body.assume_role_policy;
  const statements = statementsOf(module, policy);
  const isEvery = (end, value) =>
    statements.length === 1 &&
    String(conditionOf(statements[0], 'StringEquals', `\${local.oidc_issuer}:${end}`)) === value;
  return [
    ...(documentOf(policy).key === role && isEvery('sub', SUBJECT)
      ? []
      : ['can be taken on by others than its own ServiceAccount']),
    ...(isEvery('aud', 'sts.amazonaws.com') ? [] : ['can be taken on with tokens meant for others']),
  ];
}
