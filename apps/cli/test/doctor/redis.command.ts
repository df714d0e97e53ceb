import { once } from 'node:events';
import { connect } from 'node:net';

/** One command to a Redis by its own protocol. @returns what it answered, as it stands. */
export async function sendToRedis(url: string, ...words: string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  try {
    socket.write(
      `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`,
    );
    const [answer] = (await once(socket, 'data')) as [string];
    if (answer.startsWith('-')) throw new Error(answer);
    return answer.trim();
  } finally {
    socket.destroy();
  }
}
