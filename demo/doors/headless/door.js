import { createConnectClient } from '/connect-ui/headless.js';
import { apiURL, fetchSessionToken, save } from '/doors/acme.js';

const integration = 'demo-api-key';
const client = createConnectClient({ apiURL, fetchSessionToken });
const outcome = document.querySelector('#outcome');

const form = await client.provider(integration);
if (form.ok) document.querySelector('#fields').append(...form.value.fields.map(inputOf));
else outcome.textContent = form.error.code;

document.querySelector('#form').onsubmit = async (event) => {
  event.preventDefault();
  outcome.textContent = 'Connecting…';
  const values = Object.fromEntries(new FormData(event.target));
  const made = await client.connect({ integration, values });
  outcome.textContent = made.ok ? 'Connected.' : `Not connected: ${made.error.code}.`;
  if (made.ok) await save(made.value);
};

function inputOf({ id, label, secret }) {
  const line = document.createElement('label');
  const input = document.createElement('input');
  input.name = id;
  input.type = secret ? 'password' : 'text';
  line.append(label, ' ', input);
  return line;
}
