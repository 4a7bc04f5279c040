import type {
  ComponentChildren,
  TargetedEvent,
  TargetedKeyboardEvent,
  TargetedMouseEvent,
  TargetedPointerEvent,
} from 'preact';
import { useRef } from 'preact/hooks';
import { isComposing } from './composing.js';
import type { Presentation } from './presentation.js';
import { showModal } from './show-modal.js';
import { useUi } from './ui-context.js';

/** Name of the heading in the frame, by which a surface is called. */
export const titleId = 'title';

/**
 * Holds the screens: a place within the host's page, or a dialog closed by the person in all the ways they know. The dialogs
 * differ by their styles, and by what shows them.
 */
export function Surface(props: {
  readonly presentation: Presentation;
  readonly children: ComponentChildren;
}) {
  const { presentation, children } = props;
  const { send, tag, dir, stand = showModal } = useUi();
  const pressBeganOutside = useRef(false);

  const leave = (reason: 'escape' | 'outside') => send({ type: 'user.closed', reason });
  // The same one for as long as the dialog is rendered, or it would be taken away and shown again.
  const shown = useRef((rendered: HTMLDialogElement | null) =>
    stand(rendered as HTMLDialogElement, leave),
  ).current;

  const common = { lang: tag, dir, part: 'dialog', 'aria-labelledby': titleId, children };
  if (presentation === 'inline') return <section {...common} class="surface inline" />;

  const isBeside = ({ target, currentTarget }: TargetedEvent<HTMLDialogElement>) => target === currentTarget;
  return (
    <dialog
      {...common}
      ref={shown}
      class={`surface modal ${presentation}`}
      onKeyDown={(event: TargetedKeyboardEvent<HTMLDialogElement>) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.preventDefault();
        event.stopPropagation();
        leave('escape');
      }}
      onCancel={(event: TargetedEvent<HTMLDialogElement>) => {
        // A file chooser that is dismissed says so, too.
        if (!isBeside(event)) return;
        event.preventDefault();
        leave('escape');
      }}
      // Chromium lets a second Escape through without asking.
      onClose={({ currentTarget }: TargetedEvent<HTMLDialogElement>) => {
        // Heard late from a dialog that was removed, it says nothing of the person.
        if (currentTarget.isConnected && !currentTarget.open) leave('escape');
      }}
      onPointerDown={(event: TargetedPointerEvent<HTMLDialogElement>) => {
        pressBeganOutside.current = isBeside(event);
      }}
      onClick={(event: TargetedMouseEvent<HTMLDialogElement>) => {
        // The second press of two that were to open it means no more than the first.
        if (isBeside(event) && pressBeganOutside.current && event.detail < 2) leave('outside');
      }}
    />
  );
}
