import type { Connection } from './connection.js';
import { type Decoder, decoder, readObject, readText } from './decode.js';
import { fail } from './result.js';

const decode = decoder((value): Connection => {
  const { connectionId, providerConfigKey, isPending } = readObject(value);
  return {
    connectionId: readText(connectionId),
    providerConfigKey: readText(providerConfigKey),
    isPending: isPending === true,
  };
});

/** Decodes the answer of every auth endpoint that takes what was typed. Without an id it is no connection. */
export const decodeAuthAnswer: Decoder<Connection> = (value) => {
  const decoded = decode(value);
  if (!decoded.ok) return decoded;
  const { connectionId, providerConfigKey } = decoded.value;
  return connectionId && providerConfigKey ? decoded : fail('malformed');
};
