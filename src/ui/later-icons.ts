/** Drawings of 24 by 24, by name, as paths: those of the screens behind the picker. */

/** Done. */
export const checkIcon = ['check', 'M6 12.5l4 4 8-9'] as const;
/** A choice opens below. */
export const downIcon = ['down', 'M7 10l5 5 5-5'] as const;
/** Something can be explained. */
export const helpIcon = [
  'help',
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.6c0-3 4.8-3 4.8 0 0 1.7-2.4 1.9-2.4 3.8M12 16.6v.01',
] as const;
/** Leads out of here. */
export const outwardIcon = ['outward', 'M8 16L16.5 7.5M9.5 7.5h7v7'] as const;
/** What is hidden can be shown. */
export const revealedIcon = [
  'revealed',
  'M3 12s3-6.5 9-6.5 9 6.5 9 6.5-3 6.5-9 6.5S3 12 3 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z',
] as const;
/** What is shown can be hidden. */
export const concealedIcon = [
  'concealed',
  'M4 4l16 16M9.9 5.7A9.6 9.6 0 0 1 12 5.5c6 0 9 6.5 9 6.5a15 15 0 0 1-2.2 3M6.3 7.6A14.6 14.6 0 0 0 3 12s3 6.5 9 6.5c1.5 0 2.8-.4 4-1M10 10a2.8 2.8 0 0 0 4 4',
] as const;
/** Somebody still has to act. */
export const pendingIcon = ['pending', 'M7 12h.01M12 12h.01M17 12h.01'] as const;
