import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

const ANSWER_MILLISECONDS = 5_000;
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const GREETING = /^220[ -]/;

function opened({ protocol, hostname, port }: URL): Socket {
  const host = hostname.replace(/^\[|\]$/g, ''); // an IPv6 address
  const at = { host, port: Number(port) || PORTS[protocol as keyof typeof PORTS] };
  return protocol === 'smtps:' ? connectTls({ ...at, servername: host }) : connect(at);
}

/**
 * Waits for a mail server's greeting, and takes its leave. Whether it takes mail from us is not tried.
 * @returns where it is, without its password.
 * @throws Error when it does not greet within five seconds.
 */
export async function probeSmtp(url: string): Promise<string> {
  const target = new URL(url);
  const socket = opened(target);
  try {
    const said = await new Promise<string>((resolve, reject) => {
      socket.setTimeout(ANSWER_MILLISECONDS, () =>
        reject(new Error(`it says nothing for ${ANSWER_MILLISECONDS / 1_000} s`)),
      );
      socket.once('data', (bytes: Buffer) => resolve(bytes.toString('latin1').slice(0, 200)));
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('it closes the connection without a greeting')));
    });
    if (!GREETING.test(said)) throw new Error(`it does not greet as a mail server: ${said.trim()}`);
    return `answers at ${target.host}`;
  } finally {
    socket.on('error', () => undefined);
    socket.end('QUIT\r\n');
    socket.destroySoon();
  }
}
