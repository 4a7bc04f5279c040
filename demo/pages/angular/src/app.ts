import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { type Connection, openConnectUI } from 'connect-ui';
import { apiURL, fetchSessionToken, save } from '../../acme';
import 'connect-ui/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly apiURL = apiURL;
  readonly fetchSessionToken = fetchSessionToken;
  readonly connections = signal<readonly Connection[]>([]);
  readonly events = signal<readonly { type: string; text: string }[]>([]);
  readonly isHere = signal(false);

  readonly log = ({ type, detail }: { type: string; detail: unknown }) =>
    this.events.update((before) => [...before, { type, text: JSON.stringify(detail) }]);

  async connect() {
    const { result } = openConnectUI({ apiURL, fetchSessionToken, onEvent: this.log });
    const ended = await result;
    if (ended.status === 'connected') await this.keep(ended.connection);
  }

  async keep(connection: Connection) {
    await save(connection);
    this.connections.update((before) => [...before, connection]);
  }
}
