import { checkEqual } from './equal-answers.js';
import { measure, type Figures } from './measure.js';
import { openMuseum, type Museum } from './museum.js';
import { readOptions, type Options } from './options.js';
import { installPeer } from './peer.js';
import { aboutMuseum, questionsAbout, serversInTurn, type Question } from './questions.js';
import { loadNow, printReport, type Measured } from './report.js';
import { endServers, SERVERS, startServers, type Server, type ServerName } from './servers.js';
import { aloneMs } from './statement-alone.js';

const note = (line: string): void => void process.stderr.write(`${line}\n`);

/** Every server in turn, the order rotated from round to round, so that a noisy minute hits all of them. */
async function askInRounds(
  { pool }: Museum,
  servers: readonly Server[],
  question: Question,
  { rounds, seconds }: Options,
): Promise<Record<ServerName, Figures[]>> {
  const bytes = await checkEqual(question, servers);
  const figures: Record<ServerName, Figures[]> = { Palmhouse: [], PostGraphile: [], 'hand-written': [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of serversInTurn(round)) {
      const server = servers.find((one) => one.name === name)!;
      const job = { asking: question.asking[name], bytes: bytes[name], seconds, first: round === 0 };
      figures[name].push(await measure(pool, server, job));
    }
    const now = SERVERS.map((name) => `${name} ${Math.round(figures[name].at(-1)!.perSecond)}/s`);
    note(`${question.name}, round ${round + 1}: ${now.join(', ')}`);
  }
  return figures;
}

async function askAll(museum: Museum, servers: readonly Server[], options: Options): Promise<Measured[]> {
  const headers = servers.find(({ name }) => name === 'Palmhouse')!.headers;
  const questions = questionsAbout(await aboutMuseum(museum), headers);
  const measured: Measured[] = [];
  for (const question of questions.filter(({ name }) => options.questions.includes(name))) {
    const figures = await askInRounds(museum, servers, question, options);
    measured.push({ title: question.title, figures, alone: await aloneMs(museum.pool, question) });
  }
  return measured;
}

/** Palmhouse's API beside PostGraphile 5 and beside a hand-written endpoint, on one museum, with equal answers. */
export async function benchApi(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const load = loadNow();
  const peer = await installPeer(note);
  const museum = await openMuseum(note);
  try {
    await museum.pool.query(peer.functions);
    const servers = await startServers(museum, peer, options.profile);
    try {
      const measured = await askAll(museum, servers, options);
      printReport(measured, { ...options, load, peer: peer.versions });
    } finally {
      await endServers(servers);
    }
  } finally {
    await museum.close();
  }
}
