/** JSON text, perhaps later. */
export type Json = string | Promise<string>;

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}

/** Text in the making. As long as nothing has to be waited for it is one string, and no promise is made. */
export class Pieces {
  private text: string;
  private waiting: Json[] | null = null;

  constructor(start: string) {
    this.text = start;
  }

  add(before: string, piece: Json): void {
    if (typeof piece === 'string') {
      this.text += before + piece;
      return;
    }
    this.waiting ??= [];
    this.waiting.push(this.text + before, piece);
    this.text = '';
  }

  end(end: string): Json {
    const last = this.text + end;
    if (this.waiting === null) return last;
    return Promise.all([...this.waiting, last]).then((pieces) => pieces.join(''));
  }

  /** What is still on its way is not waited for; its failure is nobody's any more. */
  abandon(): void {
    for (const piece of this.waiting ?? []) if (typeof piece !== 'string') piece.catch(() => undefined);
  }
}
