import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { showModal } from './show-modal.js';

/** What a frame with our page shows, and where. */
interface PageFrameProps {
  readonly address: string;
  readonly title: string;
  readonly isModal: boolean;
  /** Height of what the page shows, in px; `null` until it shows something. */
  readonly heightPx: number | null;
  /** Hears of the frame once it is in the page. */
  readonly onFrame: (frame: HTMLIFrameElement) => void;
  /** Escape was pressed while the focus was not in the frame. */
  readonly onEscape: () => void;
}

/** Shows our page in a frame: over the whole page, where it brings its own dialog, or in the place of the element. */
export function PageFrame({ address, title, isModal, heightPx, onFrame, onEscape }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const isShown = heightPx !== null;
  // Before the page in it can say anything.
  useLayoutEffect(() => {
    if (frame.current) onFrame(frame.current);
  }, []);
  useEffect(() => {
    if (isShown && isModal) frame.current?.focus();
  }, [isShown, isModal]);

  const page = (
    <iframe
      ref={frame}
      part="frame"
      class="page-frame"
      src={address}
      title={title}
      // What the page offers to copy, to paste and to share is the person's own act within it.
      allow="clipboard-write; clipboard-read; web-share"
      referrerpolicy="origin"
      data-shown={isShown}
      style={isModal ? undefined : { blockSize: `${heightPx ?? 0}px` }}
    />
  );
  return isModal ? <FrameDialog onEscape={onEscape}>{page}</FrameDialog> : page;
}

function FrameDialog(props: { readonly children: ComponentChildren; readonly onEscape: () => void }) {
  return (
    <dialog
      ref={showModal}
      class="frame-dialog"
      onCancel={(event) => {
        event.preventDefault();
        props.onEscape();
      }}
    >
      {props.children}
    </dialog>
  );
}
