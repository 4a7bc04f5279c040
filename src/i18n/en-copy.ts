/** The English sentences of what is to be taken elsewhere. */
export const enCopy = {
  'copy.copy': 'Copy',
  'copy.copied': 'Copied',
  'copy.selected': 'Selected. Copy it now.',
  'externalId.label': 'External ID',
  'externalId.reason': 'Enter it in the trust policy of your IAM role before you connect.',
} as const satisfies Readonly<Record<string, string>>;
