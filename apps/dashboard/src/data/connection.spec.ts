import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Connection } from './connection.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('a line that is lost is tried until it is there again, which those who wait are told once', async () => {
  let isThere = false;
  const ask = jest.fn(() => (isThere ? Promise.resolve() : Promise.reject(new Error('away'))));
  const connection = new Connection(ask);
  const returned = jest.fn();
  connection.onReturn(returned);
  connection.lost();
  connection.lost();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(connection.lostSince()).not.toBeNull();
  isThere = true;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(returned).toHaveBeenCalledTimes(1);
  expect(connection.lostSince()).toBeNull();
});

it('nobody asks for a session that is over', async () => {
  const ask = jest.fn(() => Promise.reject(new Error('away')));
  const connection = new Connection(ask);
  connection.lost();
  connection.close();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(ask).not.toHaveBeenCalled();
});
