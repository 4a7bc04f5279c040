import type { ComponentChildren } from 'preact';
import type { Integration } from '../../protocol/integration.js';
import { shownText } from '../../protocol/shown-text.js';
import { piecesOf } from './matches.js';

/** Longer names may not fit into a row. */
const longest = 60;

/** What a row says of its integration. */
export function Label(props: {
  readonly integration: Integration;
  /** What the person looks for, to be marked. */
  readonly query: string;
  /** Whether another one has the same name. */
  readonly isNamesake: boolean;
  /** What is to be known of it, in a word. */
  readonly sign: ComponentChildren;
}) {
  const { integration, query, isNamesake, sign } = props;
  const pieces = piecesOf(integration.name, query);
  return (
    <>
      <span class="row-name" title={integration.name.length > longest ? integration.name : undefined}>
        <bdi>
          {pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}
        </bdi>
        {isNamesake && (
          <>
            {' '}
            <small>{shownText(integration.key)}</small>
          </>
        )}
      </span>
      {sign && (
        <>
          {' '}
          <small>{sign}</small>
        </>
      )}
    </>
  );
}
