import { useState } from 'preact/hooks';
import type { Appearance, RoleName } from '../../src/appearance/appearance.js';
import { colourControls, fonts, measureControls } from './controls.js';
import { Previews } from './previews.js';
import './theme-editor.css';
import { type Notation, notations } from './written.js';

const schemes = ['light', 'dark'] as const;
const themes = { '': 'As the page is', system: 'As the system is', light: 'Light', dark: 'Dark' } as const;

/** Lets a host find a theme by looking at it, and take it along as JSON, CSS, script or markup. */
export function ThemeEditor() {
  const [appearance, set] = useState<Appearance>({});
  const { theme = '', variables = {} } = appearance;

  function setColour(scheme: 'light' | 'dark', role: RoleName, value: string | undefined): void {
    set((before) => tidy({ ...before, [scheme]: { ...before[scheme], [role]: value } }));
  }
  function setVariable(role: RoleName, value: string | undefined): void {
    set((before) => tidy({ ...before, variables: { ...before.variables, [role]: value } }));
  }

  return (
    <div class="theme-editor">
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <h1>Theme editor</h1>
        <p>What could not be read is shown as the widget corrects it.</p>
        <fieldset>
          <legend>Colours</legend>
          <label class="line">
            <span>theme</span>
            <select
              value={theme}
              onChange={({ currentTarget }) =>
                set(tidy({ ...appearance, theme: (currentTarget.value || undefined) as Appearance['theme'] }))
              }
            >
              {Object.entries(themes).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {colourControls.map(({ role, use, ...defaults }) => (
            <div key={role} class="line" title={use}>
              <span>{role}</span>
              {schemes.map((scheme) => (
                <input
                  key={scheme}
                  type="color"
                  aria-label={`${role} in ${scheme}`}
                  value={appearance[scheme]?.[role] ?? defaults[scheme]}
                  onInput={({ currentTarget: { value } }) =>
                    setColour(scheme, role, value === defaults[scheme] ? undefined : value)
                  }
                />
              ))}
            </div>
          ))}
        </fieldset>
        <fieldset>
          <legend>Type and geometry</legend>
          <label class="line">
            <span>font</span>
            <select
              value={variables.font ?? ''}
              onChange={({ currentTarget }) => setVariable('font', currentTarget.value || undefined)}
            >
              {Object.entries(fonts).map(([name, family]) => (
                <option key={name} value={family}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {measureControls.map(({ role, use, unit, least, most, step, byDefault, follows }) => (
            <div key={role} class="line" title={use}>
              <span>{role}</span>
              <input
                type="range"
                aria-label={role}
                min={least}
                max={most}
                step={step}
                value={Number.parseFloat(variables[role] ?? `${byDefault}`)}
                onInput={({ currentTarget: { valueAsNumber } }) =>
                  setVariable(
                    role,
                    valueAsNumber === byDefault && !follows ? undefined : `${valueAsNumber}${unit}`,
                  )
                }
              />
              <output>{variables[role] ?? (follows ? 'auto' : `${byDefault}${unit}`)}</output>
            </div>
          ))}
        </fieldset>
        <button type="button" onClick={() => set({})}>
          Start over
        </button>
        <Taken appearance={appearance} />
      </form>
      <Previews appearance={appearance} />
    </div>
  );
}

/** Shows a theme in the notation that a host chooses, to be copied. */
function Taken({ appearance }: { readonly appearance: Appearance }) {
  const [notation, choose] = useState<Notation>('JSON');
  const [copied, setCopied] = useState('');
  const text = notations[notation](appearance);
  return (
    <fieldset>
      <legend>Take it along</legend>
      <div class="notations">
        {(Object.keys(notations) as Notation[]).map((name) => (
          <label key={name}>
            <input type="radio" name="notation" checked={name === notation} onChange={() => choose(name)} />{' '}
            {name}
          </label>
        ))}
      </div>
      <textarea readOnly rows={8} aria-label={notation} value={text} />
      <button
        type="button"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setCopied(text),
            () => setCopied(''),
          )
        }
      >
        Copy
      </button>{' '}
      <span role="status">{copied === text && 'Copied'}</span>
    </fieldset>
  );
}

/** Leaves out what says nothing. */
function tidy(appearance: Appearance): Appearance {
  return JSON.parse(
    JSON.stringify(appearance, (_, value) =>
      value && typeof value === 'object' && Object.values(value).every((item) => item === undefined)
        ? undefined
        : value,
    ) ?? '{}',
  );
}
