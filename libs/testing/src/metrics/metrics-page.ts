/** What a service tells Prometheus, as read from its page. */
export class MetricsText {
  /** By what stands before the value: `name{label="value"}`. */
  private readonly samples = new Map<string, number>();
  private readonly histograms = new Set<string>();

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const [, name, type] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
      if (type === 'histogram') this.histograms.add(name!);
      const [, sample, value] = /^([a-z]\S*?(?:\{.*\})?) (\S+)$/i.exec(line) ?? [];
      if (sample !== undefined) this.samples.set(sample, value === '+Inf' ? Infinity : Number(value));
    }
  }

  /** @param labels some of a sample's, in any order. The sum over the samples that have them; undefined where none has. */
  value(name: string, labels: Readonly<Record<string, string>> = {}): number | undefined {
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    const found = [...this.samples].filter(([sample]) => {
      const [, ofName, held = ''] = /^([^{]+)(?:\{(.*)\})?$/.exec(sample)!;
      return ofName === name && wanted.every((each) => `,${held},`.includes(`,${each},`));
    });
    return found.length === 0 ? undefined : found.reduce((sum, [, value]) => sum + value, 0);
  }

  /** The names of the metrics of which a value is another than it was before. */
  movedSince(before: MetricsText): Set<string> {
    const keys = new Set([...this.samples.keys(), ...before.samples.keys()]);
    const moved = [...keys].filter((key) => this.samples.get(key) !== before.samples.get(key));
    return new Set(moved.map((key) => this.nameOf(key)));
  }

  private nameOf(sample: string): string {
    const name = sample.split('{')[0]!;
    const family = name.replace(/_(bucket|sum|count)$/, '');
    return this.histograms.has(family) ? family : name;
  }
}

/** Asks a page that is served. @param url its whole address. */
export async function readMetrics(url: string): Promise<MetricsText> {
  const answer = await fetch(url);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return new MetricsText(text);
}

/** As the classes of prom-client have it. */
interface Named {
  get(): Promise<{ readonly name: string }>;
}

/** The names of what a file of metrics exports; whatever else it exports is passed over. */
export async function namesOf(exported: Readonly<Record<string, unknown>>): Promise<string[]> {
  const metrics = Object.values(exported).filter(
    (each): each is Named => typeof each === 'object' && each !== null && 'get' in each && 'reset' in each,
  );
  return (await Promise.all(metrics.map((metric) => metric.get()))).map(({ name }) => name).sort();
}
