/**
 * What `node --import` takes to set a process's clock ahead by so many milliseconds (behind, where they are negative).
 * The clock runs as ever, and timers are not touched: only the time of day that the process reads is another.
 */
export function clockAhead(milliseconds: number): string {
  const module = `
    const Real = Date;
    const now = () => Real.now() + (${milliseconds});
    globalThis.Date = new Proxy(Real, {
      construct: (_, given, target) => Reflect.construct(Real, given.length === 0 ? [now()] : given, target),
      get: (_, name) => (name === 'now' ? now : Reflect.get(Real, name)),
    });
    Real.prototype.constructor = Date;
  `;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}
