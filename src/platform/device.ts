/** Keys and certificates are far shorter; anything longer was chosen by mistake. */
const longestText = 64_000;

/** Puts a text into the clipboard; answers whether it is there, which it never is on a page that is not encrypted. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a file of text; `null` when it is too long, is no UTF-8 text, or cannot be read. */
export async function readTextFile(file: Blob): Promise<string | null> {
  if (file.size > longestText) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
