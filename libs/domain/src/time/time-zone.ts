/** Is it a name of the IANA database that this process knows? */
export function isTimeZone(name: string): boolean {
  // JavaScript also takes plain offsets, which are no time zones.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,60}$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
