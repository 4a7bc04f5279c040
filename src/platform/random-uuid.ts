/** Answers a random UUID (version 4), also on pages that are not encrypted, where `crypto.randomUUID` is missing. */
export function randomUuid(): string {
  const digit = (sign: string) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (sign === 'y' ? (random & 3) | 8 : random & 15).toString(16);
  };
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, digit);
}
