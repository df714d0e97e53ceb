/** A line of what came, and whether it is what the rule refused. */
export interface PayloadLine {
  readonly text: string;
  readonly isRefused: boolean;
}

const TOP = /^ {2}"((?:[^"\\]|\\.)*)":/;

/** JSON for reading, line by line; of an object the refused field is marked, with all that stands in it. */
export function payloadLines(payload: unknown, field: string | undefined): PayloadLine[] {
  let within = false;
  return JSON.stringify(payload, null, 2)
    .split('\n')
    .map((text) => {
      const name = TOP.exec(text)?.[1];
      if (name !== undefined) within = name === field;
      else if (/^[}\]]/.test(text)) within = false;
      return { text, isRefused: within };
    });
}
