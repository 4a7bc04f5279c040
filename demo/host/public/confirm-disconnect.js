const dialog = document.querySelector('#confirm');
const title = document.querySelector('#confirm-title');

/**
 * Asks whether to end a connection and resolves with the answer. Escape means no.
 *
 * @param {string} name Of the connected app.
 * @returns {Promise<boolean>}
 */
export function confirmDisconnect(name) {
  title.textContent = `Disconnect ${name}?`;
  dialog.returnValue = 'keep';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'disconnect'), { once: true });
  });
}
