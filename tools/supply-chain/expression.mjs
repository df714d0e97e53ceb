// SPDX licence expressions, such as "(MIT OR EUPL-1.1+)" and "MIT AND BSD-3-Clause". AND binds more tightly than OR.

const tokensOf = (expression) => expression.match(/\(|\)|[^\s()]+/g) ?? [];

/** @returns whether `isAllowed` lets an expression through; one that cannot be read is not let through. */
export function allows(expression, isAllowed) {
  const tokens = tokensOf(expression);
  let at = 0;
  let isReadable = true;

  const single = () => {
    const token = tokens[at++];
    if (token === '(') {
      const inside = either();
      if (tokens[at++] !== ')') isReadable = false;
      return inside;
    }
    if (token === undefined || token === ')' || /^(AND|OR|WITH)$/i.test(token)) isReadable = false;
    if (!/^WITH$/i.test(tokens[at] ?? '')) return isAllowed(token);
    // An exception widens what may be done: allowed only by its whole name.
    const exception = tokens[at + 1];
    at += 2;
    return isAllowed(`${token} WITH ${exception}`);
  };
  const both = () => {
    let result = single();
    while (/^AND$/i.test(tokens[at] ?? '')) {
      at += 1;
      const next = single();
      result = result && next;
    }
    return result;
  };
  function either() {
    let result = both();
    while (/^OR$/i.test(tokens[at] ?? '')) {
      at += 1;
      const next = both();
      result = result || next;
    }
    return result;
  }

  const result = either();
  return isReadable && at === tokens.length && result;
}
