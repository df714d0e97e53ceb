interface PhoneProps {
  /** As `+12345678901;ext=12` where it could be read, else as the museum wrote it. */
  readonly number: string | null | undefined;
}

/** A telephone number that can be dialled where it is one. */
export function Phone({ number }: PhoneProps) {
  if (number === null || number === undefined) return null;
  if (!/^\+\d+(;ext=\d+)?$/.test(number)) return number;
  const [main = '', extension] = number.split(';ext=');
  return <a href={`tel:${number}`}>{extension === undefined ? main : `${main} ext. ${extension}`}</a>;
}
