import { z } from 'zod';
import type { EndUser } from './end-user.js';

/** A flat map that goes from a session to the connections made with it. Keys are in lower case. */
export type Tags = Readonly<Record<string, string>>;

const MAX_TAGS = 10;
const MAX_KEY_LENGTH = 64;
const MAX_VALUE_LENGTH = 255;
const KEY = /^[a-zA-Z][a-zA-Z0-9_\-./]*$/;

/** Accepts the key of a tag. */
export const TagKey = z.string().regex(KEY).max(MAX_KEY_LENGTH);

/** Accepts tags as a host sends them, and lowers their keys. */
export const TagsInput = z
  .record(TagKey, z.string().min(1).max(MAX_VALUE_LENGTH))
  .superRefine((tags, context) => {
    const keys = Object.keys(tags);
    const refuse = (message: string, path: string[]) => context.addIssue({ code: 'custom', message, path });
    if (keys.length > MAX_TAGS) refuse(`There can be no more than ${MAX_TAGS} tags`, []);
    const seen = new Set<string>();
    for (const key of keys) {
      if (seen.has(key.toLowerCase()))
        refuse('Tag keys must differ in more than upper and lower case', [key]);
      seen.add(key.toLowerCase());
      if (key.toLowerCase() === 'end_user_email' && !z.email().safeParse(tags[key]).success)
        refuse('This tag must hold an e-mail address', [key]);
    }
  })
  .transform(withLowerCaseKeys);

/**
 * Builds the tags of a session from what the host said about the end user and the organization, under the tags it gave
 * itself. Returns nothing when there would be too many.
 */
export function sessionTags(
  endUser: EndUser | null,
  organization: EndUser['organization'],
  given: Tags,
): Tags | undefined {
  const known = withoutEmpty({
    end_user_id: endUser?.id,
    end_user_email: endUser?.email,
    end_user_display_name: endUser?.display_name,
    organization_id: organization?.id,
    organization_display_name: organization?.display_name,
  });
  const custom = wellFormed(endUser?.tags ?? {});
  const everything = { ...known, ...custom, ...given };
  if (isWithinLimit(everything)) return everything;
  const withoutCustom = { ...known, ...given };
  return isWithinLimit(withoutCustom) ? withoutCustom : undefined;
}

function isWithinLimit(tags: Tags): boolean {
  return Object.keys(tags).length <= MAX_TAGS;
}

function withoutEmpty(tags: Readonly<Record<string, string | null | undefined>>): Tags {
  return Object.fromEntries(Object.entries(tags).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function wellFormed(tags: Tags): Tags {
  const entries = Object.entries(tags).map(([key, value]) => [
    key.toLowerCase().slice(0, MAX_KEY_LENGTH),
    value.slice(0, MAX_VALUE_LENGTH),
  ]);
  return withoutEmpty(Object.fromEntries(entries.filter(([key]) => KEY.test(key ?? ''))));
}

function withLowerCaseKeys(tags: Readonly<Record<string, string>>): Tags {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key.toLowerCase(), value]));
}
