import type { ComponentChildren } from 'preact';
import { useUi } from '../ui-context.js';
import { labelOf, labelsOf } from './field-label.js';
import type { PasteNote as Note } from './take-paste.js';

/** Says what was made of a paste, with the way back or on. */
export function PasteNote({ note }: { readonly note: Note }) {
  const ui = useUi();
  const { t } = ui;
  switch (note.type) {
    case 'tidied':
      return (
        <Line text={t(`paste.${note.removed}`)}>
          <Way text={t('paste.undo')} onPress={note.undo} />
        </Line>
      );
    case 'filled':
      return (
        <Line text={t('paste.filled', { fields: names() })}>
          <Way text={t('paste.undo')} onPress={note.undo} />
        </Line>
      );
    case 'spread':
      return (
        <Line text={t('paste.spread', { fields: names() })}>
          <Way text={t('paste.fill')} onPress={note.accept} />
          <Way text={t('paste.keep')} onPress={note.decline} />
        </Line>
      );
    case 'misplaced':
      return (
        <Line text={t('paste.misplaced', { field: labelOf(note.to, t) })}>
          <Way text={t('paste.move')} onPress={note.accept} />
        </Line>
      );
  }

  function names(): string {
    return 'fields' in note ? labelsOf(note.fields, ui) : '';
  }
}

function Line(props: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <p class="paste">
      <span>{props.text}</span> {props.children}
    </p>
  );
}

function Way(props: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="link" onClick={props.onPress}>
      {props.text}
    </button>
  );
}
