/**
 * Finds out why people of a page cannot connect, and logs what a widget does: for developers, in English. See
 * `docs/doctor.md`.
 * @module
 */

export { createDebugLog, type DebugLog, type DebugLogOptions } from './doctor/debug-log.js';
export { type Diagnosis, type DoctorOptions, doctor } from './doctor/doctor.js';
export type { CheckName, Finding, FindingStatus } from './doctor/finding.js';
