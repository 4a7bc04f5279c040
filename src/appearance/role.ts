/** What a role is to its readers. */
export interface Role {
  /** Its name in a style sheet. */
  readonly property: `--connect-ui-${string}`;
  /** What kind of value it takes; a colour is held to its contrast. */
  readonly kind: 'colour' | 'length' | 'number' | 'font' | 'shadow';
  /** What it is unless set, as CSS has it. */
  readonly byDefault: string;
  /** The same in words, where it follows from other roles. */
  readonly follows?: string;
  /** Which values are meant to look well, or what they are held to. */
  readonly range: string;
  /** What it is for. */
  readonly use: string;
}
