// Shorter ones are words of every sentence; nobody is helped by a text full of dots.
const SHORTEST = 4;

const SECRETS = /(SECRET|PASSWORD|TOKEN|_KEY$)/;
const HIDDEN = '•••';

function passwordsOf(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { password } = new URL(url);
  return password === '' ? [] : [password, decodeURIComponent(password)];
}

/**
 * Hides what must not stand on a screen, whoever said it: passwords of the URLs, and values of secret variables.
 * @param urls whose passwords are meant.
 */
export function redactor(
  environment: NodeJS.ProcessEnv,
  urls: readonly (string | undefined)[],
): (text: string) => string {
  const named = Object.entries(environment).flatMap(([name, value]) =>
    SECRETS.test(name) && value !== undefined ? [value] : [],
  );
  const secrets = [...new Set([...named, ...urls.flatMap(passwordsOf)])]
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    secrets
      .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
      .replaceAll(/(\w:\/\/[^\s:/@]*):[^\s/@]+@/g, `$1:${HIDDEN}@`);
}
