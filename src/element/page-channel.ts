import type { ToElement, ToPage } from './frame-messages.js';
import { handover } from './frame-messages.js';

/** A line to the page in a frame. */
export interface PageChannel {
  tell(message: ToPage): void;
  end(): void;
}

/**
 * Hands the page in a frame a port of its own, each time the page says that it is ready: a frame that is moved in the
 * document loads anew. `hear` is told what comes by the latest port; `begin`, that there is a new one.
 */
export function openPageChannel(
  frame: HTMLIFrameElement,
  origin: string,
  begin: () => void,
  hear: (message: ToElement) => void,
): PageChannel {
  let port: MessagePort | null = null;

  function greet({ source, origin: from, data }: MessageEvent): void {
    const page = frame.contentWindow;
    if (!page || source !== page || from !== origin || data?.type !== 'ready') return;
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data: message }) => hear(message);
    page.postMessage({ type: handover }, origin, [port2]);
    begin();
  }

  window.addEventListener('message', greet);
  return {
    tell: (message) => port?.postMessage(message),
    end() {
      window.removeEventListener('message', greet);
      port?.close();
    },
  };
}
