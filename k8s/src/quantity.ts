const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** `250m` is 0.25, `1Gi` is 1073741824; NaN where it is no quantity. */
export function quantity(text: string | number | undefined): number {
  const [, number, unit] = /^([\d.]+)([A-Za-z]*)$/.exec(String(text)) ?? [];
  return number === undefined ? NaN : Number(number) * (FACTORS[unit ?? ''] ?? NaN);
}
