import type { Appearance } from '../appearance/appearance.js';
import { settingsAppearance } from '../appearance/session-settings.js';
import { handover } from '../element/frame-messages.js';
import { member, text } from '../protocol/json.js';

/** What a framing page may say. */
export type ParentMessage =
  | { readonly type: 'session_token'; readonly sessionToken: string }
  | { readonly type: 'settings_changed'; readonly appearance: Appearance }
  /** From one of our elements, which says everything else by this port. */
  | { readonly type: 'port'; readonly port: MessagePort };

/** Decodes the data of a window message; `null` for whatever else the windows around say to each other. */
export function decodeParentMessage(data: unknown, port?: MessagePort): ParentMessage | null {
  const type = member(data, 'type');
  const sessionToken = text(member(data, 'sessionToken'));
  if (type === 'session_token' && sessionToken) return { type, sessionToken };
  if (type === 'settings_changed') return { type, appearance: settingsAppearance(member(data, 'payload')) };
  return type === handover && port ? { type: 'port', port } : null;
}
