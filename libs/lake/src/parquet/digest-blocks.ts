import { DigestSum, type ReadingBlock, type ReadingsDigest } from '@palmhouse/domain';

/** The digest of blocks as they stream by. */
export async function digestBlocks(blocks: AsyncIterable<ReadingBlock>): Promise<ReadingsDigest> {
  const sum = new DigestSum();
  for await (const block of blocks) sum.add(block);
  return sum.digest();
}
