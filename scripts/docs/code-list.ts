import { en } from '../../src/i18n/en.js';
import { enLater } from '../../src/i18n/en-later.js';
import { enOutcome } from '../../src/i18n/en-outcome.js';
import { enPopup } from '../../src/i18n/en-popup.js';
import { apiCodes } from '../../src/protocol/api-error.js';
import { authErrorType } from '../../src/protocol/auth-error-type.js';
import type { ConnectErrorCode } from '../../src/protocol/connect-error.js';
import { socketCodes } from '../../src/protocol/provider-error.js';
import { codeGuides } from './code-guide.js';

const english = { ...en, ...enLater, ...enOutcome, ...enPopup };
const codes = Object.keys(codeGuides) as readonly ConnectErrorCode[];

const begin = '<!-- codes: made by npm run docs:troubleshooting -->';
const end = '<!-- end of codes -->';

/** Puts what there is to say of each code between the two marks of a text in Markdown. Throws where it has none. */
export function withCodeList(text: string): string {
  const [before, after] = [text.split(begin)[0], text.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error('The text has no place for the codes.');
  return [before, begin, '\n\n', [table(), ...codes.map(section)].join('\n\n'), '\n\n', end, after].join('');
}

function table(): string {
  return [
    '| code | the person reads | `errorType` |',
    '| --- | --- | --- |',
    ...codes.map(
      (code) => `| [\`${code}\`](#${code}) | ${title(code)} | \`${authErrorType(code, undefined)}\` |`,
    ),
  ].join('\n');
}

function section(code: ConnectErrorCode): string {
  const { when, widget, host } = codeGuides[code];
  const said = serverCodesOf(code).map((serverCode) => `\`${serverCode}\``);
  return [
    `### \`${code}\``,
    '',
    `> **${title(code)}.** ${english[`error.${code}.body`]}`,
    '',
    `- **When**: ${when}`,
    `- **The widget**: ${widget}`,
    `- **You**: ${host}`,
    ...(said.length > 0 ? [`- **\`serverCode\`**: ${said.join(', ')}`] : []),
  ].join('\n');
}

const title = (code: ConnectErrorCode) => english[`error.${code}.title`];

/** Names the backend's own codes that are told by a code of ours, each once. */
function serverCodesOf(code: ConnectErrorCode): readonly string[] {
  const all = [...Object.entries(apiCodes), ...Object.entries(socketCodes)];
  return [...new Set(all.flatMap(([serverCode, means]) => (means === code ? [serverCode] : [])))];
}
