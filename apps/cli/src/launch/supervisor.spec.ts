import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Supervisor, type Part, type Running } from './supervisor.js';

interface Life extends Running {
  die(reason: string): void;
}

/** A part whose lives end when the test says so. */
function mortal(name: string): { part: Part<Life>; lives: Life[]; failNext(message: string): void } {
  const lives: Life[] = [];
  let failure: string | undefined;
  const part: Part<Life> = {
    name,
    start: async () => {
      if (failure !== undefined) {
        const message = failure;
        failure = undefined;
        throw new Error(message);
      }
      let die: (reason: string) => void = () => undefined;
      const ended = new Promise<string>((resolve) => {
        die = resolve;
      });
      const life: Life = { pid: lives.length + 1, ended, die, stop: async () => die('stopped') };
      lives.push(life);
      return life;
    },
  };
  return { part, lives, failNext: (message) => (failure = message) };
}

describe('Supervisor', () => {
  const said: string[] = [];
  const restarted: string[] = [];
  const gaveUp: string[] = [];
  let supervisor: Supervisor;

  beforeEach(() => {
    jest.useFakeTimers();
    for (const list of [said, restarted, gaveUp]) list.length = 0;
    supervisor = new Supervisor(
      {
        say: (line) => said.push(line),
        restarted: (name, running) => restarted.push(`${name} ${running.pid}`),
        gaveUp: (reason) => gaveUp.push(reason),
      },
      () => Date.now(),
    );
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('starts a part again a second after its death, and says so', async () => {
    const { part, lives } = mortal('api');
    await supervisor.start(part);
    lives[0]?.die('ended by SIGKILL');
    await jest.advanceTimersByTimeAsync(999);
    expect(lives).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(lives).toHaveLength(2);
    expect(said).toEqual([
      'api has died (ended by SIGKILL): it is started again in 1 s',
      'api runs again (process 2)',
    ]);
    expect(restarted).toEqual(['api 2']);
  });

  it('counts a failed restart as a death', async () => {
    const { part, lives, failNext } = mortal('api');
    await supervisor.start(part);
    failNext('no port');
    lives[0]?.die('crash');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(said.at(-1)).toBe('api has died (no port): it is started again in 2 s');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(lives).toHaveLength(2);
  });

  it('gives up a part that dies five times within a minute', async () => {
    const { part, lives } = mortal('api');
    await supervisor.start(part);
    for (let death = 0; death < 5; death += 1) {
      lives.at(-1)?.die('crash');
      await jest.advanceTimersByTimeAsync(10_000);
    }
    expect(lives).toHaveLength(5);
    expect(gaveUp).toEqual(['api has died five times within a minute (crash)']);
  });

  it('fails at once when the first start fails', async () => {
    const { part, failNext } = mortal('api');
    failNext('no such file');
    await expect(supervisor.start(part)).rejects.toThrow('no such file');
    expect(said).toEqual([]);
  });

  it('restarts nothing once it stops', async () => {
    const { part, lives } = mortal('api');
    await supervisor.start(part);
    await supervisor.stop('api');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lives).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('drops a restart that was waiting when it stops', async () => {
    const { part, lives } = mortal('api');
    await supervisor.start(part);
    lives[0]?.die('crash');
    await jest.advanceTimersByTimeAsync(500);
    await supervisor.stop('api');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lives).toHaveLength(1);
  });
});
