import type { Person } from './people.js';

/**
 * Returns for whom a session token is, as the API wants it told. The API turns it into the tags of the connection, by
 * which Acme knows its people's connections again, so a session for connecting again has to tell it anew.
 */
export function sessionOwner({ id, email, name }: Person) {
  return {
    end_user: { id, email, display_name: name },
    organization: { id: 'northwind', display_name: 'Northwind' },
  };
}
