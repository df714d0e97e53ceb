import { describe, expect, it } from '@jest/globals';
import { moduleFindings } from '../checks/findings.mjs';
import { commandsOf } from '../checks/lake-source.mjs';
import { changed, findingsAfter, WHOLE, type Change } from './broken.js';

describe('what libs/lake asks of S3', () => {
  it('is read from its imports, over several lines and without types', () => {
    const source = `import {\n  GetObjectCommand,\n  type GetObjectCommandOutput,\n  PutObjectCommand,\n} from '@aws-sdk/client-s3';`;
    expect(commandsOf([source, `import { S3Client } from '@aws-sdk/client-s3';`])).toEqual([
      'GetObjectCommand',
      'PutObjectCommand',
    ]);
  });

  it('is what its sources say today', () => {
    expect(WHOLE.source).toEqual({
      commands: [
        'DeleteObjectCommand',
        'GetObjectCommand',
        'HeadObjectCommand',
        'ListObjectsV2Command',
        'PutObjectCommand',
      ],
      services: ['api', 'archive'],
    });
  });
});

describe('the rights', () => {
  const sending = (...commands: string[]) =>
    moduleFindings({ ...WHOLE, source: { ...WHOLE.source, commands } });

  it('are too few when the lake learns to upload in parts', async () => {
    const findings = await sending(...WHOLE.source.commands, 'AbortMultipartUploadCommand');
    expect(findings).toEqual(['aws_iam_role.archive may not s3:AbortMultipartUpload, which it needs']);
  });

  it('are too many when the lake no longer deletes', async () => {
    const findings = await sending(...WHOLE.source.commands.filter((one) => one !== 'DeleteObjectCommand'));
    expect(findings).toEqual(['aws_iam_role.archive may s3:DeleteObject, which it does not need']);
  });

  it('of a command that is new here have to be looked up first', async () => {
    const findings = await sending(...WHOLE.source.commands, 'CopyObjectCommand');
    expect(findings).toContain('no right is known for CopyObjectCommand of libs/lake');
  });

  it('are missed for a service that has come to read the lake, and refused to one that has ceased to', async () => {
    const source = { ...WHOLE.source, services: ['archive', 'care'] };
    expect(await moduleFindings({ ...WHOLE, source })).toEqual([
      'care has a lake, and no aws_iam_role.care',
      'aws_iam_role.api: api has no lake',
    ]);
  });
});

describe('of the roles', () => {
  const ATTACHED =
    'resource "aws_iam_role_policy_attachment" "api" {\n  role       = aws_iam_role.api.name\n  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"\n}\n\nresource "aws_iam_role" "api" {';
  const TWO_SUBJECTS =
    '["system:serviceaccount:default:other", "system:serviceaccount:${var.kubernetes_namespace}:${each.key}"]';
  const cases: readonly (readonly [string, ...Change[]])[] = [
    [
      'aws_iam_role.api can be taken on by others than its own ServiceAccount',
      ['access.tf', '["system:serviceaccount:${var.kubernetes_namespace}:${each.key}"]', TWO_SUBJECTS],
    ],
    ['aws_iam_role.api may s3:ListBucket whatever s3:prefix is', ['access.tf', 's3:prefix', 's3:delimiter']],
    [
      'aws_iam_role.api may kms:Decrypt whatever kms:ViaService is',
      ['access.tf', 'kms:ViaService', 'kms:CallerAccount'],
    ],
    [
      'aws_iam_role_policy.api is not one document for one role',
      ['access.tf', 'data.aws_iam_policy_document.api.json', 'jsonencode({})'],
    ],
    [
      'aws_iam_role.api has rights inside itself',
      [
        'access.tf',
        '"Reads archived days"',
        '"Reads archived days"\n  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonS3FullAccess"]',
      ],
    ],
    [
      'aws_iam_policy_document.api takes statements from elsewhere',
      [
        'access.tf',
        'data "aws_iam_policy_document" "api" {',
        'data "aws_iam_policy_document" "api" {\n  source_policy_documents = ["{}"]',
      ],
    ],
    [
      'aws_iam_role.api may s3:PutObject, which it does not need',
      ['access.tf', '["s3:GetObject"]', '["s3:GetObject", "s3:PutObject"]'],
    ],
    ['aws_iam_role.api may whatever s3:* is', ['access.tf', '["s3:GetObject"]', '["s3:*"]']],
    ['aws_iam_role.api may not s3:GetObject, which it needs', ['access.tf', '["s3:GetObject"]', '["s3:*"]']],
    [
      'aws_iam_role.api may s3:GetObject on *',
      ['access.tf', 'resources = [local.lake_objects]', 'resources = ["*"]'],
    ],
    [
      'aws_iam_role.api may s3:GetObject on ${aws_s3_bucket.lake.arn}/*',
      ['access.tf', '${var.lake_prefix}/*"\n}', '*"\n}'],
    ],
    [
      'aws_iam_role.api may s3:ListBucket on arn:aws:s3:::*',
      ['access.tf', 'resources = [aws_s3_bucket.lake.arn]', 'resources = ["arn:aws:s3:::*"]'],
    ],
    [
      'aws_iam_role.api may kms:Decrypt on *',
      ['access.tf', 'resources = [aws_kms_key.data.arn]', 'resources = ["*"]'],
    ],
    [
      'aws_iam_role.api may all but something',
      ['access.tf', 'actions   = ["s3:GetObject"]', 'not_actions = ["s3:PutObject"]'],
    ],
    [
      'aws_iam_role.api can be taken on by others than its own ServiceAccount',
      ['access.tf', 'trust["api"]', 'trust["archive"]'],
    ],
    [
      'aws_iam_role.archive can be taken on by others than its own ServiceAccount',
      ['access.tf', ':${each.key}"]', ':*"]'],
    ],
    [
      'aws_iam_role.archive can be taken on by others than its own ServiceAccount',
      [
        'access.tf',
        'test     = "StringEquals"\n      variable = "${local.oidc_issuer}:sub"',
        'test     = "StringLike"\n      variable = "${local.oidc_issuer}:sub"',
      ],
    ],
    [
      'aws_iam_role.archive can be taken on with tokens meant for others',
      ['access.tf', '"sts.amazonaws.com"', '"kubernetes.default.svc"'],
    ],
    [
      'aws_iam_role_policy_attachment.api: rights are given to roles, in policies of their own',
      ['access.tf', 'resource "aws_iam_role" "api" {', ATTACHED],
    ],
  ];

  it.each(cases)('it is found that %s', async (finding, ...changes) => {
    expect(await findingsAfter(...changes)).toContain(finding);
  });

  it('nothing is found where a right only stands elsewhere in the list', async () => {
    const shuffled: Change = [
      'access.tf',
      '["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]',
      '["s3:PutObject", "s3:GetObject", "s3:DeleteObject"]',
    ];
    expect(await moduleFindings(changed(shuffled))).toEqual([]);
  });
});
