// IAM policies as the module writes them, and what in them could not be read and would go unjudged.
import { ofType } from './read-module.mjs';

const DOCUMENT = /^\$\{data\.(aws_iam_policy_document\.\w+)(?:\["(\w+)"\])?\.json\}$/;

/** The document that a resource's policy is, and the key it is asked by where there is one for each of several. */
export function documentOf(policy) {
  const [, address, key] = DOCUMENT.exec(policy ?? '') ?? [];
  return { address, key };
}

export function statementsOf({ data }, policy) {
  return data.get(documentOf(policy).address)?.body.statement ?? [];
}

export const allows = ({ effect = 'Allow' }) => effect === 'Allow';

/** The values of a condition by exactly this test. */
export function conditionOf({ condition = [] }, test, variable) {
  return condition.find((one) => one.test === test && one.variable === variable)?.values ?? [];
}

// Rights given in ways that the checks do not follow. AWS's own policies are wider than any service needs, besides, and grow.
const OTHER_WAYS = [
  'aws_iam_access_key',
  'aws_iam_policy',
  'aws_iam_policy_attachment',
  'aws_iam_role_policy_attachment',
  'aws_iam_user',
  'aws_iam_user_policy',
];

export function unreadFindings(module) {
  const unread = (resources, isRead, finding) =>
    resources.filter((one) => !isRead(one)).map(({ type, name }) => `${type}.${name}${finding}`);
  const isPlain = ({ body }) =>
    !('source_policy_documents' in body || 'override_policy_documents' in body || 'dynamic' in body);
  const hasNone = ({ body }) => !('inline_policy' in body || 'managed_policy_arns' in body);
  return [
    ...OTHER_WAYS.flatMap((type) =>
      unread(ofType(module, type), () => false, ': rights are given to roles, in policies of their own'),
    ),
    ...unread(ofType(module, 'aws_iam_role'), hasNone, ' has rights inside itself'),
    ...unread(
      ofType(module, 'aws_iam_role_policy'),
      ({ body }) =>
        /^\$\{aws_iam_role\.\w+\.id\}$/.test(body.role) && documentOf(body.policy).address !== undefined,
      ' is not one document for one role',
    ),
    ...unread(
      [...module.data.values()].filter(({ type }) => type === 'aws_iam_policy_document'),
      isPlain,
      ' takes statements from elsewhere',
    ),
  ];
}
