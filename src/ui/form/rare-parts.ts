export { CopyField } from '../copy-field.js';
export { ChoiceInput } from './choice-input.js';
export { ConsentNote, consentId } from './consent-note.js';
export { HandoffButton } from './handoff-button.js';
export { HandoffOffer } from './handoff-offer.js';
export { hostNotes } from './host-notes.js';
export { KeyInput } from './key-input.js';
export { ReasonNote } from './reason-note.js';
