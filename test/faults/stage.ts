import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ConnectErrorCode } from '../../src/index.js';
import { expectFilled, type Filling, fillIn } from '../browser/fillings.js';
import { details, part } from '../browser/widget.js';
import { englishTexts } from '../fixtures/english.js';
import { complaintsOf } from './console.js';
import { type Fault, limitOfRightClock } from './fault.js';
import type { Place } from './rows.js';
import type { World } from './world.js';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** What the host does when it is asked for a token, one answer for each time. */
export type TokenAnswer = string | null | 'reject' | 'never';

/** A person in a page, and what is between them and the API. */
export interface Stage {
  readonly page: Page;
  readonly user: string;
  /** Opens the widget; a token is given, or asked for. */
  open(given: { readonly sessionToken?: string; readonly tokens?: readonly TokenAnswer[] }): Promise<void>;
  /** Makes a request fail from here on; answers what ends that. */
  fail(place: Pick<Place, 'method' | 'path'>, fault: Fault): Promise<() => Promise<void>>;
  /** Lets what waits for time have it, until a part is seen. */
  sees(name: string, stepMs?: number): Promise<void>;
  /** The same until words are read. */
  reads(words: string, stepMs?: number): Promise<void>;
  /** Expects exactly one error to have been told, and its sentences to be read. */
  expectError(code: ConnectErrorCode): Promise<void>;
  /** Expects the errors that were told, and that the person has ended with one connection and clean consoles. */
  expectConnected(codes: readonly ConnectErrorCode[], complaints?: readonly string[]): Promise<void>;
  type(typed: Filling): Promise<void>;
  /** Expects what was typed to stand there still. */
  expectTyped(typed: Filling): Promise<void>;
}

/** Opens an empty page of a host. */
export async function openStage(page: Page, world: World, time?: number): Promise<Stage> {
  const { proxy } = world;
  const user = `u_${randomUUID()}`;
  const complaints = complaintsOf(page);
  const context = page.context();
  await page.clock.install(time === undefined ? {} : { time });
  await page.goto(`${world.siteUrl}/plain`);

  /** Time passes in the page only, and by less than a try may take, so that what is under way can arrive. */
  const until = (place: Locator, stepMs = 250) =>
    expect(async () => {
      await page.clock.runFor(stepMs);
      expect(await place.isVisible()).toBe(true);
    }).toPass({ intervals: [20] });
  const told = async () => (await details(page, 'error')).map((detail) => Object(detail).code);
  return {
    page,
    user,
    open: (given) =>
      page.evaluate(
        ({ sessionToken, tokens, apiURL }) => {
          const left = tokens && [...tokens];
          window.handle = window.ConnectUI.openConnectUI({
            apiURL,
            ...(sessionToken && { sessionToken }),
            ...(left && {
              fetchSessionToken() {
                const next = left.length > 1 ? left.shift() : left[0];
                if (next === 'never') return new Promise(() => {});
                return next === 'reject'
                  ? Promise.reject(new Error('the host failed'))
                  : Promise.resolve(next as string);
              },
            }),
            onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
          });
        },
        { ...given, apiURL: proxy.url },
      ),
    async fail({ method, path }, fault) {
      if (fault === 'offline') {
        await context.setOffline(true);
        return () => context.setOffline(false);
      }
      if (fault === 'refused') {
        await page.route(`${proxy.url}${path}**`, (route) =>
          route.request().method() === method ? route.abort('connectionrefused') : route.continue(),
        );
        return () => page.unrouteAll();
      }
      const treatment =
        fault === 'hidden'
          ? 'swallow'
          : fault === 'a day ahead'
            ? { answer: limitOfRightClock() }
            : fault.treatment;
      proxy.treat((asked) => (asked.method === method && asked.path.startsWith(path) ? treatment : 'pass'));
      if (fault === 'hidden') await page.clock.fastForward(hourMs);
      return async () => proxy.restore();
    },
    sees: (name, stepMs) => until(part(page, name).first(), stepMs),
    reads: (words, stepMs) => until(page.getByText(words).first(), stepMs),
    async expectError(code) {
      await expect(part(page, 'notice')).toContainText(String(sentence(`error.${code}.title`)));
      await expect(part(page, 'notice')).toContainText(String(sentence(`error.${code}.body`)));
      expect(await told()).toEqual([code]);
      await expect(page.locator('connect-ui [aria-busy="true"]')).toHaveCount(0);
      await expect(page.locator('connect-ui .spinner')).toHaveCount(0);
    },
    async expectConnected(codes, expected = []) {
      await expect(part(page, 'success')).toBeVisible();
      expect(await told()).toEqual(codes);
      expect(await details(page, 'connect')).toHaveLength(1);
      expect(await world.countConnections(user)).toBe(1);
      expect(complaints).toEqual(expected);
    },
    type: (typed) => fillIn(page, typed),
    expectTyped: (typed) => expectFilled(page, typed),
  };
}

/** What a page believes whose clock is a day ahead. */
export const aDayAhead = () => Date.now() + dayMs;

function sentence(key: string): unknown {
  return englishTexts[0][key] ?? englishTexts[1][key];
}
