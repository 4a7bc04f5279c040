import type { World } from './world.js';

/** The page's end of one result socket. */
export interface Line {
  say(message: string): void;
}

/** All result sockets, by the ids that the API gave them. */
export type Lines = Map<string, Line>;

/** Opens a result socket, which says its id first. Answers what closes it. */
export function openLine(world: World, lines: Lines, line: Line): () => void {
  const id = world.uuid();
  lines.set(id, line);
  line.say(JSON.stringify({ message_type: 'connection_ack', ws_client_id: id }));
  return () => void lines.delete(id);
}
