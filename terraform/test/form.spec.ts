import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { formatFindings, moduleFindings } from '../checks/findings.mjs';
import { findingsAfter, WHOLE, type Change } from './broken.js';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const CHECK = fileURLToPath(new URL('../../tools/checks/terraform.mjs', import.meta.url));
const run = promisify(execFile);
const asked = await run('terraform', ['version'], { env: { ...process.env, CHECKPOINT_DISABLE: '1' } }).then(
  () => true,
  () => false,
);
const withTerraform = asked ? it : it.skip;

describe('the module as it stands', () => {
  it('has nothing to find fault with', async () => {
    expect(await moduleFindings(WHOLE)).toEqual([]);
  });

  withTerraform('is formatted by Terraform’s own word too (needs terraform on the PATH)', async () => {
    const env = { ...process.env, CHECKPOINT_DISABLE: '1' };
    const { stdout } = await run('terraform', ['fmt', '-check', '-recursive', FOLDER], { env });
    expect(stdout).toBe('');
  });
});

describe('the check of the whole', () => {
  it('ends with 0 when all is well', async () => {
    const { stdout } = await run(process.execPath, [CHECK]);
    expect(stdout).toContain('nothing to find fault with');
  });

  it('ends with 1, and says why, when something is not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'palmhouse-terraform-'));
    try {
      cpSync(FOLDER, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
      appendFileSync(join(folder, 'encryption.tf'), '\nlocals {\n  idle = 1\n}\n');
      await expect(run(process.execPath, [CHECK, folder])).rejects.toMatchObject({
        code: 1,
        stderr: 'local.idle is used by nothing\n\nterraform/: 1 to be put right\n',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the example', () => {
  const called = (from: string, to: string) =>
    moduleFindings({ ...WHOLE, example: { 'main.tf': (WHOLE.example['main.tf'] ?? '').replace(from, to) } });

  it('gives the module nothing that it does not take, and all that it requires', async () => {
    expect(await called('lake_bucket_name       ', 'lake_bucket            ')).toEqual([
      'the example gives lake_bucket, which is no variable',
      'the example leaves out lake_bucket_name, which is required',
    ]);
  });

  it('is formatted', async () => {
    expect(await called('vpc_id   ', 'vpc_id ')).toEqual(['main.tf is not formatted: terraform fmt']);
  });

  it('calls the module', async () => {
    expect(await moduleFindings({ ...WHOLE, example: {} })).toEqual(['the example does not call the module']);
  });
});

describe('a file', () => {
  it('that is not formatted is named', async () => {
    expect(await formatFindings({ 'a.tf': 'locals {\n  a = 1\n  bcd = 2\n}\n' })).toEqual([
      'a.tf is not formatted: terraform fmt',
    ]);
  });

  it('that is no HCL is named with its line', async () => {
    const findings = await findingsAfter(['versions.tf', 'terraform {', 'terraform {{']);
    expect(findings.join('\n')).toMatch(/versions\.tf:1/);
  });
});

describe('a name', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'of a variable',
      ['storage.tf', 'var.lake_bucket_name', 'var.bucket'],
      'var.bucket is named, and is not there',
    ],
    [
      'of a local',
      ['database.tf', '= local.database_name', '= local.nothing'],
      'local.nothing is named, and is not there',
    ],
    [
      'of a resource',
      ['queue.tf', '= aws_kms_key.data.arn', '= aws_kms_key.queue.arn'],
      'aws_kms_key.queue is named, and is not there',
    ],
    [
      'of data',
      ['access.tf', 'data.aws_iam_policy_document.api.json', 'data.aws_iam_policy_document.app.json'],
      'data.aws_iam_policy_document.app is named, and is not there',
    ],
    [
      'of something ephemeral',
      [
        'queue.tf',
        'ephemeral.aws_secretsmanager_secret_version.queue_token',
        'ephemeral.aws_secretsmanager_secret_version.token',
      ],
      'ephemeral.aws_secretsmanager_secret_version.token is named, and is not there',
    ],
    [
      'of a resource’s attribute',
      ['outputs.tf', 'primary_endpoint_address', 'primary_address'],
      'aws_elasticache_replication_group.queue has no primary_address',
    ],
  ];

  it.each(cases)('%s that is not there is found', async (_, change, finding) => {
    expect(await findingsAfter(change)).toContain(finding);
  });

  it('that nothing uses is found', async () => {
    const unused =
      'variable "unused" {\n  description = "Nothing."\n  type        = string\n}\n\nlocals {\n  idle = 1\n}\n';
    const findings = await findingsAfter(['versions.tf', 'terraform {', `${unused}\nterraform {`]);
    expect(findings).toEqual(
      expect.arrayContaining(['var.unused is used by nothing', 'local.idle is used by nothing']),
    );
  });
});

describe('an argument', () => {
  it('that the provider does not know is found, in blocks too', async () => {
    const findings = await findingsAfter(
      ['queue.tf', 'node_type ', 'nodetype '],
      ['storage.tf', 'noncurrent_days', 'days'],
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        'aws_elasticache_replication_group.queue.nodetype: the provider knows no such argument',
        'aws_s3_bucket_lifecycle_configuration.lake.rule.noncurrent_version_expiration.days: the provider knows no such argument',
        'aws_s3_bucket_lifecycle_configuration.lake.rule.noncurrent_version_expiration.noncurrent_days: the provider requires it',
      ]),
    );
  });

  it('that the provider requires is missed', async () => {
    const findings = await findingsAfter([
      'database.tf',
      '  instance_class = var.database_instance_class\n',
      '',
    ]);
    expect(findings).toContain('aws_db_instance.database.instance_class: the provider requires it');
  });

  it('is only checked against the version that is pinned', async () => {
    const findings = await findingsAfter(['versions.tf', '~> 6.66', '>= 5.0']);
    expect(findings).toEqual(['terraform: the provider is pinned to >= 5.0, not to ~> 6.66']);
  });
});

describe('the documentation', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'a variable without a type',
      ['variables.tf', '  type        = set(string)\n', ''],
      'var.images has no type',
    ],
    [
      'a variable without a description',
      ['variables.tf', '  description = "Which of Palmhouse\'s images have a repository."\n', ''],
      'var.images has no description',
    ],
    [
      'an output without a description',
      [
        'outputs.tf',
        '  description = "The database\'s host and port, for network policies and for people."\n',
        '',
      ],
      'output.database_endpoint has no description',
    ],
    [
      'a resource without a heading',
      ['README.md', '### `aws_db_subnet_group.database`', '### Subnets'],
      'README.md has no heading for aws_db_subnet_group.database',
    ],
    [
      'a heading with no argument',
      [
        'README.md',
        '### `aws_db_subnet_group.database`',
        '### `aws_db_subnet_group.database`\n\n### Subnets',
      ],
      'README.md does not argue aws_db_subnet_group.database',
    ],
    [
      'a heading of what is gone',
      ['README.md', '### `data.aws_region.current`', '### `data.aws_region.current`, `aws_s3_bucket.logs`'],
      'README.md argues aws_s3_bucket.logs, which is not there',
    ],
    [
      'a variable the table leaves out',
      ['README.md', '| `images_kept`', '| `kept`'],
      "README.md's table leaves out the variable images_kept",
    ],
    [
      'an output the table leaves out',
      ['README.md', '| `image_urls`', '| `urls`'],
      "README.md's table leaves out the output image_urls",
    ],
  ];

  it.each(cases)('is found wanting by %s', async (_, change, finding) => {
    expect(await findingsAfter(change)).toContain(finding);
  });
});
