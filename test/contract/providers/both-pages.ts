import { doubtfulFields } from '../../../src/form/doubt.js';
import { missingFields } from '../../../src/form/missing.js';
import { type Captured, type CaptureServer, startCaptureServer } from './capture-server.js';
import { type Filling, fullFilling } from './filling.js';
import { openOurPage } from './our-page.js';
import {
  isNeeded,
  type PageField,
  pageCall,
  pageFields,
  type RawEntry,
  type Situation,
} from './page-model.js';
import { callRealClient } from './real-client.js';

/** What can be told of a page on which somebody connects. */
interface Course {
  /** Ids of the fields that are asked. */
  readonly asked: readonly string[];
  /** Ids of the fields that have to be filled in. */
  readonly needed: readonly string[];
  /** Ids of the fields that, once filled in, are found empty or unusual. */
  readonly objections: readonly string[];
  /** What the API was sent. */
  readonly request: Captured;
}

/** The same person with the same values, on our page and on the API's own. */
export interface BothPages {
  connect(
    name: string,
    entry: RawEntry,
    situation?: Situation,
    fill?: (fields: readonly PageField[]) => Filling,
  ): Promise<{ readonly ours: Course; readonly real: Course }>;
  end(): Promise<void>;
}

const token = `nango_connect_session_${'0a'.repeat(32)}`;
const uuid = '6f1d2c3b-4a59-4e68-8f70-112233445566';

/** Starts the API that both pages talk to. */
export async function startBothPages(): Promise<BothPages> {
  const server = await startCaptureServer();
  return {
    async connect(name, entry, situation = {}, fill = fullFilling) {
      const fields = pageFields(entry, situation, uuid);
      const filling = fill(fields);
      const real = await onRealPage(server, name, entry, fields, filling);
      return { real, ours: await onOurPage(server, name, entry, situation, filling) };
    },
    end: () => server.end(),
  };
}

async function onRealPage(
  server: CaptureServer,
  name: string,
  entry: RawEntry,
  fields: readonly PageField[],
  filling: Filling,
): Promise<Course> {
  const call = pageCall(entry, fields, filling);
  const asked = fields.filter(({ isAsked }) => isAsked);
  const request = await server.requestOf(() => callRealClient(server.url, token, name, call));
  return { asked: idsOf(asked), needed: idsOf(asked.filter(isNeeded)), objections: [], request };
}

async function onOurPage(
  server: CaptureServer,
  name: string,
  entry: RawEntry,
  situation: Situation,
  filling: Filling,
): Promise<Course> {
  const page = openOurPage(name, entry, situation, uuid);
  try {
    const needed = missingFields(page.form, page.connect(new Map()));
    const typed = page.connect(filling);
    const request = await server.requestOf(() => page.send(server.url, token, typed));
    const objections = [...missingFields(page.form, typed), ...doubtfulFields(page.form, typed)];
    return { asked: page.asked.toSorted(), needed: needed.toSorted(), objections, request };
  } finally {
    page.leave();
  }
}

function idsOf(fields: readonly PageField[]): readonly string[] {
  return fields.map(({ id }) => id).sort();
}
