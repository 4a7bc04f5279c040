import { readFileSync } from 'node:fs';

/** One exchange recorded with a real server; `scripts/make-recordings-fixture.mjs` made the file. */
export interface ReplayRow {
  readonly n: number;
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** An object is sent as JSON, a text as it is. */
    readonly body?: unknown;
  };
  readonly response: RecordedAnswer;
  /** What a result socket heard. */
  readonly messages?: readonly unknown[];
}

/** An answer; the body of a page is `<html>`. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Every row, in the order of recording. */
export const replayRows = readFileSync(new URL('../../fixtures/replay.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): ReplayRow => JSON.parse(line));
