/** A leaf for a plant without a picture: always the same for the same name, and seldom for another. */
export interface DrawnLeaf {
  /** Outline, in a box of 100 by 100. */
  readonly blade: string;
  readonly veins: readonly string[];
  /** Degrees on the colour wheel, among the greens. */
  readonly hue: number;
  /** Degrees it leans. */
  readonly lean: number;
}

// FNV-1a: spreads similar names far apart.
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
}

/** A number from 0 to 1 for each thing that is to be chosen. */
function chooser(name: string): () => number {
  let state = hash(name);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function drawnLeaf(name: string): DrawnLeaf {
  const choose = chooser(name);
  const width = 16 + choose() * 22;
  const belly = 38 + choose() * 24;
  const lean = -24 + choose() * 48;
  const hue = 95 + choose() * 65;
  const count = 3 + Math.floor(choose() * 4);
  const blade = `M50 90C${50 - width * 1.3} ${belly + 14} ${50 - width} ${belly - 26} 50 10C${50 + width} ${belly - 26} ${50 + width * 1.3} ${belly + 14} 50 90Z`;
  const veins = Array.from({ length: count }, (_, index) => {
    const y = 78 - (index * 50) / count;
    const reach = width * (0.75 - index * 0.06);
    return `M50 ${y}Q${50 - reach / 2} ${y - 6} ${50 - reach} ${y - 14}M50 ${y}Q${50 + reach / 2} ${y - 6} ${50 + reach} ${y - 14}`;
  });
  return { blade, veins, hue, lean };
}
