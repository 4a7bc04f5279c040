const undecomposed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
};

/** Takes from a text all by which a person may well spell it differently: case, accents and letters of one language. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœðþς]/g, (letter) => undecomposed[letter] ?? letter);
}

/** Splits a folded text into its words: letters and digits; a text without any is a word by itself. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? (folded.trim() ? [folded.trim()] : []);
}
