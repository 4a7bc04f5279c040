import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Integration } from '../protocol/integration.js';
import { Icon } from './icon.js';
import { forwardIcon, searchIcon } from './icons.js';
import { Logo } from './logo.js';
import { matchIntegrations } from './match-integrations.js';
import { useUi } from './ui-context.js';

/** More rows than can be taken in at a glance get a search. */
const glance = 5;

/** Offers the integrations to choose from. */
export function PickerScreen({ integrations }: { readonly integrations: readonly Integration[] }) {
  const { send, t } = useUi();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const shown = matchIntegrations(integrations, query);

  if (integrations.length === 0) {
    return <Nothing title={t('picker.empty')} hint={t('picker.emptyHint')} />;
  }
  const search = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    keepHeight(list.current);
    setQuery(currentTarget.value);
    send({ type: 'user.searched' });
  };
  const isFiltered = query.trim() !== '';
  return (
    <div class="picker">
      {integrations.length > glance && (
        <div class="search">
          <Icon path={searchIcon} />
          <input
            part="search"
            type="search"
            data-first
            aria-label={t('picker.search')}
            placeholder={t('picker.search')}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={search}
            onKeyDown={moveBetweenRows}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {isFiltered && t('picker.shown', { shown: String(shown.length), all: String(integrations.length) })}
      </p>
      <ul class="rows" ref={list}>
        {shown.map((integration) => (
          <li key={integration.key}>
            <Row integration={integration} isNamesake={hasNamesake(integration, integrations)} />
          </li>
        ))}
        {shown.length === 0 && (
          <li>
            <Nothing title={t('picker.noMatch', { query: query.trim() })} hint={t('picker.noMatchHint')} />
          </li>
        )}
      </ul>
    </div>
  );
}

/** One row of the picker. Knows its name and logo; knows nothing of providers or auth modes. */
function Row(props: { readonly integration: Integration; readonly isNamesake: boolean }) {
  const { send } = useUi();
  const { key, name } = props.integration;
  return (
    <button
      type="button"
      part="integration"
      class="row"
      data-key={key}
      onClick={() => send({ type: 'user.integrationChosen', key })}
      onKeyDown={moveBetweenRows}
    >
      <Logo integration={props.integration} />
      <span class="row-name">
        {name} {props.isNamesake && <small>{key}</small>}
      </span>
      <Icon path={forwardIcon} turns />
    </button>
  );
}

function Nothing(props: { readonly title: string; readonly hint: string }) {
  return (
    <div class="nothing">
      <p class="nothing-title">{props.title}</p>
      <p>{props.hint}</p>
    </div>
  );
}

function hasNamesake({ key, name }: Integration, integrations: readonly Integration[]): boolean {
  return integrations.some((other) => other.name === name && other.key !== key);
}

/** A dialog that shrinks and grows with every letter is hard to look at. */
function keepHeight(list: HTMLElement | null) {
  if (list && !list.style.minBlockSize) list.style.minBlockSize = `${list.offsetHeight}px`;
}

function moveBetweenRows(event: TargetedKeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [
    ...(event.currentTarget.closest('.picker')?.querySelectorAll<HTMLElement>('input, button') ?? []),
  ];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
