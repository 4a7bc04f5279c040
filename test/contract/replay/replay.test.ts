import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { differences, shapeDifferences } from './compare.js';
import { deliberateDifferences } from './deliberate-differences.js';
import { type RecordedWorld, startRecordedWorld } from './recorded-world.js';
import { type ReplayRow, replayRows } from './replay-rows.js';
import { takeUnrecordedSteps } from './unrecorded-steps.js';

const MINUTE_MS = 60_000;
const RECORDED_AT = new Date('2026-11-21T07:22:50Z');

/** When a row happens, in minutes from the start: sessions last for thirty. */
const MINUTES: Readonly<Record<number, number>> = {
  // Made long before the others, so that it alone is over.
  74: -31,
  // Good when its popup opens, over when that comes back.
  228: -29,
  ...Object.fromEntries([232, 233, 234, 235].map((n) => [n, 2])),
};

let world: RecordedWorld;
let replayed = 0;
let failed = 0;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: RECORDED_AT });
  world = await startRecordedWorld();
});
afterAll(async () => {
  await world.end();
  vi.useRealTimers();
  console.log(`recordings: ${replayed} replayed, ${failed} failed`);
});

const sockets = new Map<ReplayRow, readonly unknown[]>();

async function replay(row: ReplayRow): Promise<readonly string[]> {
  vi.setSystemTime(RECORDED_AT.getTime() + (MINUTES[row.n] ?? 0) * MINUTE_MS);
  await takeUnrecordedSteps(world, row);
  if (row.n === 252) await useUpTheLimit(row);
  if (row.messages !== undefined) {
    const { status, heard } = await world.openSocket(row);
    world.names.learn(row.messages[0], heard[0]);
    sockets.set(row, heard);
    return status === row.response.status ? [] : [`status: ${row.response.status} → ${status}`];
  }
  const answer = await world.ask(row);
  world.names.learn(row.response.body, answer.body);
  world.names.learn(row.response.headers.location, answer.headers.location);
  return differences(row.response, answer);
}

/** The recording made its two hundred calls before. */
async function useUpTheLimit(row: ReplayRow): Promise<void> {
  while ((await world.ask(row)).headers['x-ratelimit-remaining'] !== '0');
}

function allowedFor({ n }: ReplayRow): readonly string[] {
  return deliberateDifferences.filter(({ rows }) => rows.includes(n)).flatMap(({ found }) => found);
}

describe('the API answers as a real server did', () => {
  it.each(replayRows.map((row) => [row.n, row.name, row] as const))('row %i, %s', async (_, __, row) => {
    replayed += 1;
    failed += 1;
    expect([...(await replay(row))].sort()).toEqual([...allowedFor(row)].sort());
    failed -= 1;
  });

  it('tells the result sockets the same', () => {
    expect(sockets.size).toBeGreaterThan(10);
    for (const [row, heard] of sockets) {
      expect([row.n, ...shapeDifferences(row.messages, heard, 'messages')]).toEqual([row.n]);
    }
  });
});
