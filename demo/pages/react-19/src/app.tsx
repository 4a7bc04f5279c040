import type { Connection, ConnectUIEvent } from 'connect-ui/react';
import { useState, version } from 'react';
import { save } from '../../acme';
import { ConnectButton } from './connect-button';
import { ConnectHere } from './connect-here';

export function App() {
  const [connections, setConnections] = useState<readonly Connection[]>([]);
  const [events, setEvents] = useState<readonly ConnectUIEvent[]>([]);
  const listeners = {
    onConnect: async (connection: Connection) => {
      await save(connection);
      setConnections((before) => [...before, connection]);
    },
    onEvent: (event: ConnectUIEvent) => setEvents((before) => [...before, event]),
  };
  return (
    <main>
      <h1>React {version}</h1>
      <p>
        The widget over the page by a hook, and within it as a component. <a href="/">Back to Acme</a>
      </p>
      <ConnectButton {...listeners} />
      <ConnectHere {...listeners} />
      <h2>Connections</h2>
      <ul id="connections">
        {connections.map(({ connectionId, providerConfigKey }) => (
          <li key={connectionId}>
            {providerConfigKey}: {connectionId ?? 'id to follow'}
          </li>
        ))}
      </ul>
      <h2>Events</h2>
      <ol id="events">
        {events.map(({ type, detail }, index) => (
          <li key={index}>
            {type} {JSON.stringify(detail)}
          </li>
        ))}
      </ol>
    </main>
  );
}
