import { tags } from '../src/i18n/languages.js';
import type { Page } from './frame.js';
import { outcomes } from './outcomes.js';

const presentations = { modal: 'Modal', drawer: 'Drawer', popover: 'Popover', inline: 'Inline' };
const themes = { page: 'As the page', light: 'Light', dark: 'Dark' };

/** The live demo: the built widget, and an API that exists only in the page. */
export const demoPage: Page = {
  address: 'demo/index.html',
  title: 'Live demo',
  look: 'demo',
  scripts: ['assets/demo.js'],
  content: (
    <article>
      <h1>Live demo</h1>
      <p>
        The real widget, as it is built. Behind it stands the API of{' '}
        <a href="../docs/testing.html">connect-ui/testing</a>, which lives in this page: no server, no
        network, and it comes to whatever you choose.
      </p>
      <div class="bench">
        <form id="demo">
          <fieldset class="outcomes">
            <legend>What it comes to</legend>
            {Object.entries(outcomes).map(([key, { name, hint }], index) => (
              <label key={key}>
                <input type="radio" name="outcome" value={key} checked={index === 0} />
                <span>
                  <strong>{name}</strong>
                  <small>{hint}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="looks">
            <Choice name="presentation" label="Presentation" options={presentations} />
            <Choice name="theme" label="Theme" options={themes} />
            <Choice name="language" label="Language" options={languages()} />
          </div>
          <p class="acts">
            <button type="submit" id="open" class="main">
              Connect an account
            </button>
          </p>
          <noscript>
            <p>The demo needs scripts.</p>
          </noscript>
        </form>
        <div class="told">
          <div id="stage" />
          <section aria-labelledby="code-name">
            <h2 id="code-name">What the page calls</h2>
            <pre>
              <code id="call" />
            </pre>
          </section>
          <section aria-labelledby="events-name">
            <h2 id="events-name">What the page hears</h2>
            <div role="log" aria-labelledby="events-name">
              <ol id="events" />
            </div>
            <p id="no-events">Events stand here as they come. None ever holds what was typed.</p>
          </section>
        </div>
      </div>
    </article>
  ),
};

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value} lang={name === 'language' ? value : undefined}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Names each language in itself. */
function languages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['en', ...tags].map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
  );
}
