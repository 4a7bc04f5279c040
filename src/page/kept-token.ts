/** Keeps a link's token over a reload, for as long as the tab lives at most. */
export interface KeptToken {
  read(): string | null;
  keep(token: string): void;
  forget(): void;
}

/** Makes the keeper of the token for one API. Where the browser keeps nothing for this page, a reload loses it. */
export function createKeptToken(apiURL: string): KeptToken {
  // Meant for this API alone, should the address in the bar be changed.
  const name = `connect-ui ${apiURL}`;
  return {
    read: () => tried((storage) => storage.getItem(name)),
    keep: (token) => void tried((storage) => storage.setItem(name, token)),
    forget: () => void tried((storage) => storage.removeItem(name)),
  };
}

function tried<Answer>(use: (storage: Storage) => Answer): Answer | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}
