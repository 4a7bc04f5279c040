import { doctor } from '/connect-ui/doctor.js';
import { apiURL, fetchSessionToken } from '/doors/acme.js';

const examine = document.querySelector('#examine');
const copy = document.querySelector('#copy');
const list = document.querySelector('#findings');

examine.addEventListener('click', async () => {
  examine.disabled = true;
  const { findings, report } = await doctor({ apiURL, fetchSessionToken });
  list.replaceChildren(...findings.map(row));
  copy.onclick = () => navigator.clipboard.writeText(report);
  copy.hidden = false;
  examine.disabled = false;
});

/** Makes the row of a finding. */
function row({ check, status, message, fix }) {
  const made = document.createElement('div');
  made.dataset.status = status;
  made.append(cell('dt', check), cell('dd', `${status}: ${message}`), ...(fix ? [cell('dd', fix)] : []));
  return made;
}

function cell(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
