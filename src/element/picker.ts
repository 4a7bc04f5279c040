import driveStyles from '../../styles/picker-drive.css?inline';
import { enPicker } from '../i18n/en-picker.js';
import { addFallback } from '../i18n/translate.js';
import { pageClock } from '../platform/clock.js';
import { recentKeys, rememberKey } from '../platform/recent-keys.js';
import { createDrive } from '../ui/picker/drive-picker.js';
import type { DrivePicker } from '../ui/picker/listed.js';
import type { Ui } from '../ui/ui-context.js';
import type { ElementOptions } from './options.js';
import { addStyles } from './sheet.js';

/** Brings what makes the picker of one opening move. */
export function createPickerDrive(options: () => ElementOptions): (ui: Ui) => DrivePicker {
  addFallback(enPicker);
  addStyles(driveStyles);
  // The first reading waits for another process, and nobody waits for it yet.
  if (options().recents !== 'off') recentKeys();
  const recents = { keys: recentKeys, remember: rememberKey };
  return (ui) => createDrive(ui, options().recents === 'off' ? null : recents, pageClock.after);
}
