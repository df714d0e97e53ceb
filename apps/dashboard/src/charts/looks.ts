/** Shapes that stand on lines, so that nobody has to tell colours apart. */
export const SHAPES = ['none', 'circle', 'square', 'triangle', 'diamond', 'cross', 'ring', 'bar'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Look {
  readonly token: Token;
  readonly dash: readonly number[];
  readonly shape: Shape;
}

/** Colours of tokens.css that charts draw in. */
export const TOKENS = [
  'ink',
  'ink-soft',
  'line',
  'edge',
  'surface',
  'leaf',
  'leaf-wash',
  'terracotta',
  'terracotta-text',
  'violet',
  'slate',
  'slate-wash',
  'water',
] as const;
export type Token = (typeof TOKENS)[number];
export type Palette = Readonly<Record<Token, string>>;

const OTHERS: readonly Look[] = [
  { token: 'violet', dash: [7, 4], shape: 'circle' },
  { token: 'terracotta', dash: [2, 3], shape: 'square' },
  { token: 'slate', dash: [10, 3, 2, 3], shape: 'triangle' },
  { token: 'edge', dash: [5, 2], shape: 'diamond' },
  { token: 'ink', dash: [3, 5], shape: 'cross' },
  { token: 'leaf', dash: [12, 4], shape: 'ring' },
  { token: 'water', dash: [1, 3], shape: 'bar' },
];

/** The look of a line; the first is drawn in its chart's own colour. */
export function lookOf(index: number, own: Token): Look {
  const other = index === 0 ? undefined : OTHERS[(index - 1) % OTHERS.length];
  return other ?? { token: own, dash: [], shape: 'none' };
}

/** The colours of the moment, light or dark, as a canvas understands them. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement('span');
  within.append(probe);
  const entries = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<Token, string>;
}
