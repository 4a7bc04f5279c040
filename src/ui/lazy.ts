/** A part of the widget whose code is fetched when it is needed. */
export interface Lazy<Part> {
  /** Fetches it; rejects when it cannot be had, and may be called again. */
  load(): Promise<void>;
  /** Answers it; `null` until it was fetched. */
  get(): Part | null;
}

/** Makes a part of what fetches it; `arrived` is called once it is there. */
export function lazy<Part>(fetch: () => Promise<Part>, arrived: (part: Part) => void = () => {}): Lazy<Part> {
  let part: Part | null = null;
  return {
    async load() {
      if (part) return;
      part = await fetch();
      arrived(part);
    },
    get: () => part,
  };
}
