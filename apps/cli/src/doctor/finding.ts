/** `skipped`: could not be looked at here, and that is nobody's fault; another finding says why, or the text does. */
export type Status = 'ok' | 'warning' | 'problem' | 'skipped';

/** One line of the doctor's: what was looked at, how it is, and what to do about it. */
export interface Finding {
  readonly name: string;
  readonly status: Status;
  readonly text: string;
  /** Of warnings and problems: what helps. */
  readonly remedy?: string;
}

export const ok = (name: string, text: string): Finding => ({ name, status: 'ok', text });
export const skipped = (name: string, text: string): Finding => ({ name, status: 'skipped', text });
export const warning = (name: string, text: string, remedy: string): Finding => ({
  name,
  status: 'warning',
  text,
  remedy,
});
export const problem = (name: string, text: string, remedy: string): Finding => ({
  name,
  status: 'problem',
  text,
  remedy,
});

/** How bad a figure is: at `warn` and beyond a warning, at `fail` a problem. */
export function graded(
  figure: number,
  { warn, fail }: { readonly warn: number; readonly fail: number },
): 'ok' | 'warning' | 'problem' {
  if (figure >= fail) return 'problem';
  return figure >= warn ? 'warning' : 'ok';
}

/** A finding whose status was worked out; the remedy is only said where there is something to mend. */
export function found(status: Status, name: string, text: string, remedy: string): Finding {
  return status === 'ok' || status === 'skipped' ? { name, status, text } : { name, status, text, remedy };
}
