import { askServer } from './own-server.js';

const switchButton = document.querySelector('#switch-person');

/** Shows who is signed in, and lets the other person sign in instead. */
export async function showAccount() {
  const { person, people } = await askServer('GET', 'sign-in');
  document.querySelector('#account-name').textContent = person.name;
  document.querySelector('#account-email').textContent = person.email;
  document.querySelector('#account-initials').textContent = initials(person.name);

  const other = people.find(({ id }) => id !== person.id);
  switchButton.textContent = `Switch to ${other.name.split(' ')[0]}`;
  switchButton.hidden = false;
  switchButton.addEventListener('click', async () => {
    await askServer('POST', 'sign-in', { personId: other.id });
    location.reload();
  });
}

function initials(name) {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}
