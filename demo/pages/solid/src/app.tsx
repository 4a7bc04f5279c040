import { type Connection, type ConnectUIEvent, openConnectUI } from 'connect-ui';
import { createSignal, For, Show } from 'solid-js';
import { apiURL, fetchSessionToken, save } from '../../acme';
import 'connect-ui/define';

export function App() {
  const [connections, setConnections] = createSignal<readonly Connection[]>([]);
  const [events, setEvents] = createSignal<readonly ConnectUIEvent[]>([]);
  const [isHere, setIsHere] = createSignal(false);

  const onEvent = (event: ConnectUIEvent) => void setEvents((before) => [...before, event]);

  async function keep(connection: Connection) {
    await save(connection);
    setConnections((before) => [...before, connection]);
  }

  async function connect() {
    const { result } = openConnectUI({ apiURL, fetchSessionToken, onEvent });
    const ended = await result;
    if (ended.status === 'connected') await keep(ended.connection);
  }

  return (
    <main>
      <h1>Solid</h1>
      <p>
        The widget over the page by a call, and within it as an element. <a href="/">Back to Acme</a>
      </p>
      <button type="button" onClick={connect}>
        Connect an account
      </button>
      <Show
        when={isHere()}
        fallback={
          <button type="button" onClick={() => setIsHere(true)}>
            Connect here
          </button>
        }
      >
        <connect-ui
          prop:presentation="inline"
          prop:apiURL={apiURL}
          prop:fetchSessionToken={fetchSessionToken}
          prop:onEvent={onEvent}
          on:connect={({ detail }) => keep(detail)}
          on:close={() => setIsHere(false)}
        />
      </Show>
      <h2>Connections</h2>
      <ul id="connections">
        <For each={connections()}>
          {({ connectionId, providerConfigKey }) => (
            <li>
              {providerConfigKey}: {connectionId ?? 'id to follow'}
            </li>
          )}
        </For>
      </ul>
      <h2>Events</h2>
      <ol id="events">
        <For each={events()}>
          {({ type, detail }) => (
            <li>
              {type} {JSON.stringify(detail)}
            </li>
          )}
        </For>
      </ol>
    </main>
  );
}
