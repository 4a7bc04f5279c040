/** What was chosen of late, by its keys. */
export interface Recents {
  /** The last one first. */
  keys(): readonly string[];
  remember(key: string): void;
}
