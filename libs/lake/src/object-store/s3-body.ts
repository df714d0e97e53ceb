import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';

/** An object's bytes that came damaged, or not all of them: the SDK's retries end with the answer's headers. */
export class BrokenBody extends Error {
  override readonly name: string = 'BrokenBody';
}

/** All of them came, and they are not those that were stored. */
export class WrongBody extends BrokenBody {
  override readonly name = 'WrongBody';
}

/** @throws BrokenBody when they are not all there; by the server's checksum, where it kept one, when they are wrong. */
export async function wholeBody({ Body, ContentLength }: GetObjectCommandOutput): Promise<Uint8Array> {
  if (Body === undefined) throw new BrokenBody('an answer without a body');
  const bytes = await Body.transformToByteArray().catch((cause: unknown) => {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new (text.startsWith('Checksum mismatch') ? WrongBody : BrokenBody)(text, { cause });
  });
  if (ContentLength !== undefined && bytes.byteLength !== ContentLength) {
    throw new BrokenBody(`${bytes.byteLength} of ${ContentLength} bytes`);
  }
  return bytes;
}
