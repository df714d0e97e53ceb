/** A way of doing the same work, to be measured beside others. */
export interface Contender {
  readonly name: string;
  /** Does the work once and gives units done a second. Set-up and clean-up are not in the figure. */
  run(): Promise<number>;
}

export interface Result {
  readonly name: string;
  readonly perSecond: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Interleaves the contenders, round by round in rotating order, so that a noisy minute hits all of them. */
export async function race(contenders: readonly Contender[], rounds: number): Promise<Result[]> {
  const figures = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length]!;
      figures.get(contender.name)!.push(await contender.run());
    }
  }
  return contenders.map(({ name }) => ({ name, perSecond: median(figures.get(name)!) }));
}

/** Prints each figure as a ratio to one of them. */
export function printRatios(title: string, results: readonly Result[], to: string, unit: string): void {
  const base = results.find(({ name }) => name === to)!.perSecond;
  process.stdout.write(`\n${title} (median, ratio to ${to})\n`);
  for (const { name, perSecond } of results) {
    const figure = Math.round(perSecond).toLocaleString('en-GB');
    process.stdout.write(
      `  ${(perSecond / base).toFixed(2).padStart(6)}  ${figure.padStart(9)} ${unit}  ${name}\n`,
    );
  }
}
