import type {
  ComponentChildren,
  TargetedEvent,
  TargetedKeyboardEvent,
  TargetedMouseEvent,
  TargetedPointerEvent,
} from 'preact';
import { useRef } from 'preact/hooks';
import { useUi } from './ui-context.js';
import { useModal } from './use-modal.js';

/** Name of the heading in the frame, by which a surface is called. */
export const titleId = 'title';

interface SurfaceProps {
  readonly children: ComponentChildren;
}

/** A place within the host's page. */
export function InlineSurface({ children }: SurfaceProps) {
  const { tag, dir } = useUi();
  return (
    <section lang={tag} dir={dir} part="dialog" class="surface inline" aria-labelledby={titleId}>
      {children}
    </section>
  );
}

/** A dialog in the top layer, closed by the person in all the ways they know. */
export function ModalSurface({ children }: SurfaceProps) {
  const { send, tag, dir } = useUi();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressBeganOutside = useRef(false);

  useModal(dialog);

  const leave = () => send({ type: 'user.closed', reason: 'escape' });
  const isBeside = ({ target, currentTarget }: TargetedEvent<HTMLDialogElement>) => target === currentTarget;
  return (
    <dialog
      ref={dialog}
      lang={tag}
      dir={dir}
      part="dialog"
      class="surface modal"
      aria-labelledby={titleId}
      onKeyDown={(event: TargetedKeyboardEvent<HTMLDialogElement>) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
      onCancel={(event: TargetedEvent<HTMLDialogElement>) => {
        // A file chooser that is dismissed says so, too.
        if (!isBeside(event)) return;
        event.preventDefault();
        leave();
      }}
      // Chromium lets a second Escape through without asking.
      onClose={() => {
        // Heard late from a dialog that was removed, it says nothing of the person.
        if (dialog.current && !dialog.current.open) leave();
      }}
      onPointerDown={(event: TargetedPointerEvent<HTMLDialogElement>) => {
        pressBeganOutside.current = isBeside(event);
      }}
      onClick={(event: TargetedMouseEvent<HTMLDialogElement>) => {
        // The second press of two that were to open it means no more than the first.
        if (isBeside(event) && pressBeganOutside.current && event.detail < 2)
          send({ type: 'user.closed', reason: 'outside' });
      }}
    >
      {children}
    </dialog>
  );
}
