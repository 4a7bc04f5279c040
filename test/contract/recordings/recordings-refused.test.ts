import { describe, expect, it } from 'vitest';
import { connectErrorOf } from '../../../src/protocol/api-error.js';
import type { ConnectErrorCode } from '../../../src/protocol/connect-error.js';
import { decodeSocketMessage } from '../../../src/protocol/socket-message.js';
import { jsonRefusals, numbers, row, sockets } from './recorded.js';

const refused: Readonly<Partial<Record<ConnectErrorCode, readonly number[]>>> = {
  session_expired: [82, 93, 94, 136, 137, 138, 141, 142, 153, 217, 219, 221],
  session_invalid: [80, 81, 84, 96, 114, 140, 215, 220],
  rate_limited: [252],
  integration_not_allowed: [122, 207],
  integration_unknown: [132, 152],
  integration_misconfigured: [113, 116, 133, 150],
  credentials_rejected: [124, 125, 158],
  input_rejected: [85, 97, 117, 126, 128, 134, 145, 149, 156, 213],
  connection_refused: [144],
};

describe('refusals of a real server', () => {
  it('are all looked at', () => {
    expect(new Set(Object.values(refused).flat())).toEqual(new Set(numbers(jsonRefusals)));
  });

  it.each(Object.entries(refused).flatMap(([code, list]) => list.map((n) => [n, code] as const)))(
    'row %i means %s',
    (n, code) => {
      const { status, body } = row(n).response;
      expect(connectErrorOf({ status, body, limitEndsAtMs: 0 }, 0)).toMatchObject({ code, status });
    },
  );

  it('name the rejected inputs', () => {
    const fieldsOf = (n: number) =>
      connectErrorOf({ status: 400, body: row(n).response.body, limitEndsAtMs: 0 }, 0);
    expect([126, 128, 134, 156].map(fieldsOf)).toMatchObject([
      { fields: ['apiKey'] },
      { fields: [] },
      { fields: ['connection_id'] },
      { fields: ['password'] },
    ]);
  });

  it('tell when a limit ends', () => {
    const { status, body, headers } = row(252).response;
    const limitEndsAtMs = Number(headers['x-ratelimit-reset']) * 1000;
    const error = connectErrorOf({ status, body, limitEndsAtMs }, limitEndsAtMs - 21_000);
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 21_000 });
  });
});

const socketRefusals = {
  180: 'access_denied',
  184: 'provider_refused',
  198: 'integration_misconfigured',
  202: 'provider_refused',
  208: 'integration_misconfigured',
  210: 'integration_misconfigured',
};
const socketSuccesses = [168, 176, 190, 194, 229];

describe('result sockets of a real server', () => {
  const heard = (n: number) =>
    row(n).messages?.map(({ data }) => decodeSocketMessage(JSON.stringify(data))) ?? [];

  it('acknowledge first, whatever follows', () => {
    for (const { n, response } of sockets.filter(({ response }) => response.status === 101)) {
      expect(response.body).toBeNull();
      expect(heard(n)[0]).toEqual({
        type: 'acknowledged',
        socketId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });

  it('end at most once', () => {
    const ended = numbers(sockets.filter(({ n }) => heard(n).length === 2));
    expect(new Set(ended)).toEqual(new Set([...Object.keys(socketRefusals).map(Number), ...socketSuccesses]));
    expect(sockets.every(({ n }) => heard(n).length <= 2)).toBe(true);
  });

  it.each(Object.entries(socketRefusals))('row %s ends in %s', (n, code) => {
    expect(heard(Number(n))[1]).toMatchObject({ type: 'refused', error: { code } });
  });

  it.each(socketSuccesses)('row %i ends in a connection', (n) => {
    expect(heard(n)[1]).toEqual({
      type: 'succeeded',
      connectionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      isPending: false,
    });
  });
});
