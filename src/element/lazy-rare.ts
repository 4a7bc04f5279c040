import { addFallback } from '../i18n/translate.js';
import { isTouchDevice } from '../platform/touch.js';
import { lazy } from '../ui/lazy.js';
import type { Device } from '../ui/ui-context.js';
import { addStyles } from './sheet.js';

/** What few forms have; fetched for those that do. */
export const rare = lazy(
  () => import('./rare.js'),
  ({ enRare, rareStyles }) => {
    addFallback(enRare);
    addStyles(rareStyles);
  },
);

/** The person's device. What is copied from it or read from it, few forms do, and comes with their code. */
export const device: Device = {
  get isTouch() {
    return isTouchDevice();
  },
  copy: async (text) => rare.get()?.copyText(text) ?? false,
  readText: async (file) => rare.get()?.readTextFile(file) ?? null,
};
