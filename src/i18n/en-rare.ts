/** The English sentences of what few forms have, by key. */
export const enRare = {
  'copy.copy': 'Copy',
  'copy.copied': 'Copied',
  'copy.selected': 'Selected. Copy it now.',
  'externalId.label': 'External ID',
  'externalId.reason': 'Enter it in the trust policy of your IAM role before you connect.',
  'form.chooseFile': 'Choose a file',
  'form.dropFile': 'or drop it here',
  'form.unreadableFile': 'This file has no key in text form. Choose another one.',
  'reason.title': 'Why you are asked',
  'consent.title': 'How your {name} account is used',
  'consent.terms': 'Read the terms',
  'consent.agreement': 'By pressing Connect you agree to this.',
} as const satisfies Readonly<Record<string, string>>;
