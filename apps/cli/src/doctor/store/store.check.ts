import { LakeError, openObjectStore } from '@palmhouse/lake';
import type { Check } from '../check.js';
import { ok, problem, type Finding } from '../finding.js';
import { spanInWords } from '../in-words.js';
import { storeSettings } from './store-settings.js';
import { tryStore, type StoreStep, type StoreTrial } from './try-store.js';

const NAMES: Readonly<Record<StoreStep, string>> = {
  list: 'reach and list',
  put: 'put',
  get: 'get',
  delete: 'delete',
};

const RIGHTS: Readonly<Record<StoreStep, string>> = {
  list: 's3:ListBucket on the bucket',
  put: 's3:PutObject (and kms:GenerateDataKey with a KMS key) on the bucket’s objects',
  get: 's3:GetObject (and kms:Decrypt with a KMS key) on the bucket’s objects',
  delete: 's3:DeleteObject on the bucket’s objects',
};

function remedyOf(step: StoreStep, error: Error, isS3: boolean): string {
  const isDenied = error instanceof LakeError && error.code === 'LAKE.DENIED';
  if (!isS3)
    return isDenied
      ? `let this user (uid ${process.getuid?.() ?? 'unknown'}) read and write that directory: chown, chmod, or another LAKE_URL`
      : 'see that the disk has room and is mounted (df, mount)';
  if (isDenied) return `allow ${RIGHTS[step]}; check the credentials, S3_REGION and S3_ENDPOINT`;
  return 'see that S3_ENDPOINT answers from here and that nothing stands between (NetworkPolicy, proxy); then try again';
}

function findingsOf({ key, milliseconds, failures }: StoreTrial, isS3: boolean): Finding[] {
  if (failures.length === 0)
    return [ok('put, get, delete', `all three work, ${spanInWords(milliseconds)} together`)];
  return failures.map(({ step, error }) => {
    const left = step === 'delete' ? ` (${key} is left there)` : '';
    // What LakeError advises beyond the first sentence is for services; the remedy here says more.
    const said = error.message.split(/(?<=\.) /)[0]!;
    return problem(NAMES[step], `${said}${left}`, remedyOf(step, error, isS3));
  });
}

/** Does the lake take, give back and let go of an object? */
export const storeCheck: Check = {
  group: 'store',
  name: 'LAKE_URL',
  remedy: 'set LAKE_URL to file:///absolute/path or s3://bucket/prefix, or start Palmhouse with "npm start"',
  // Longer than all its steps together: what was put must also be removed.
  milliseconds: 40_000,
  examine: async ({ lakeUrl, settings }) => {
    if (lakeUrl === undefined) throw new Error('LAKE_URL is not set');
    const store = openObjectStore(storeSettings(lakeUrl, settings.environment));
    try {
      return [ok('LAKE_URL', store.url), ...findingsOf(await tryStore(store), lakeUrl.startsWith('s3:'))];
    } finally {
      await store.close().catch(() => undefined);
    }
  },
};
