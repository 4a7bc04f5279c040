import type { Fetch } from '../platform/http.js';
import type { Door } from '../ui/ui-context.js';
import { notLoaded } from './not-loaded.js';
import { type Opening, openIn } from './opening.js';
import type { ConnectUIEvent, ElementOptions } from './options.js';
import { attributeOf, properties, texts } from './property-names.js';
import { sheet } from './sheet.js';
import type { Listen } from './typed-tag.js';

/** The element's properties, and its events as `addEventListener` sees them. */
export interface ConnectUIElement extends ElementOptions {
  /** Listens to one of its events, with the type of its `detail`, or to any other. */
  addEventListener: Listen;
}

/**
 * Lets an end user connect an account. Shown while it is in the page; remove it after `close`.
 *
 * @attr session-token Session token from the host's backend.
 * @attr api-url Address of the API.
 * @attr integration Key of the one integration to connect.
 * @attr {'modal' | 'drawer' | 'popover' | 'inline'} presentation How it stands in the page; `modal` unless set.
 * @attr anchor Id or selector of what a popover stands beside.
 * @attr lang Language, as a BCP 47 tag; by default that of the page, else that of the person's browser.
 * @attr reason Why the person is asked; shown on the form.
 * @attr {'on' | 'off'} recents Whether the picker remembers what was chosen; `on` unless set.
 * @attr {'ask' | 'fail'} detect-closed-popup What a sign-in window that reads closed means; `ask` unless set.
 * @attr {boolean} isolated Shows the hosted page in a frame, out of reach for the scripts of this page.
 * @attr page-url Address of the hosted page, on another origin; for `isolated`.
 * @attr appearance Light or dark, colours, type and measures, as JSON.
 * @fires ready The first screen that a person can act on is there.
 * @fires step A step of the person; `detail.name` is stable.
 * @fires connect A connection was made; save `detail.connectionId` after checking it on your server.
 * @fires error Something failed; branch on `detail.code`.
 * @fires close The widget closed; remove the element.
 * @slot header Above the heading of every screen.
 * @slot footer Below every screen.
 * @slot empty In place of what is said where there is nothing to choose.
 * @slot success In place of what is said below the heading when it is done.
 * @csspart dialog The dialog, in whichever presentation, or the panel when inline.
 * @csspart frame The frame of the hosted page, when isolated.
 * @csspart title Heading of each screen.
 * @csspart back Button to the screen before.
 * @csspart close Button that closes the dialog.
 * @csspart search Search of the picker.
 * @csspart filter Categories of the picker.
 * @csspart integration Row of the picker; `data-key` is its integration key.
 * @csspart field Label, input and texts of one field.
 * @csspart input Input of a field.
 * @csspart submit Button that connects.
 * @csspart notice Any problem shown.
 * @csspart waiting What is shown while the provider's page is open.
 * @csspart handoff What is shown while the person goes on elsewhere.
 * @csspart success What is shown after success.
 * @csspart done Button that ends it.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the accessors of the interface are made in the static block.
export class ConnectUIElement extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {
  /** @internal */
  static readonly observedAttributes = [...texts.map(attributeOf), 'lang'];

  /** @internal What a page of ours puts around the screens. */
  declare protected readonly door?: Door;
  /** @internal Answers what was asked of the API while this class was on its way. */
  declare ask?: Fetch;

  readonly #options: Record<string, unknown> & ElementOptions = {};
  #opening: Opening | null = null;
  /** It opens once each time it is put into a page; a closed one stays closed until it has been out. */
  #phase: 'out' | 'due' | 'open' | 'closed' = 'out';
  #isChanging = false;

  static {
    for (const name of properties) {
      Object.defineProperty(ConnectUIElement.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ConnectUIElement) {
          return this.#options[name];
        },
        set(this: ConnectUIElement, value: unknown) {
          this.#set(name, value);
        },
      });
    }
  }

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet()];
  }

  /** @internal */
  connectedCallback(): void {
    // What a host set before the class was there would hide the accessors of the class.
    for (const name of properties) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own && Reflect.deleteProperty(this, name)) this.#set(name, own.value);
    }
    this.#opening?.moved();
    if (this.#phase !== 'out') return;
    this.#phase = 'due';
    // Frameworks set properties just after inserting.
    queueMicrotask(() => this.#begin());
  }

  /** @internal Being moved by `moveBefore` costs nothing, so nothing has to be mended. */
  connectedMoveCallback(): void {}

  /** @internal */
  disconnectedCallback(): void {
    // Moving an element takes it out and puts it back at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#close('removed');
      this.#phase = 'out';
    });
  }

  /** @internal */
  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const name = texts.find((text) => attributeOf(text) === attribute) ?? attribute;
    this.#set(name, name === 'isolated' ? value !== null : (value ?? undefined));
  }

  /** Closes the widget, as its own button does. Does nothing when it is closed. */
  close(): void {
    this.#close('host');
  }

  #begin(): void {
    const { isolated, presentation } = this.#options;
    const fetching = isolated
      ? import('./isolated.js')
      : presentation === 'drawer'
        ? import('./drawer.js')
        : presentation === 'popover' && import('./popover.js');
    if (!fetching) return this.#open(openIn);
    fetching.then(
      ({ open }) => this.#open(open),
      () => {
        // Only what has to be out of reach for the page's scripts is nothing without it.
        if (!isolated) return this.#open(openIn);
        this.#tell(notLoaded);
        this.#close('host');
      },
    );
  }

  #open(open: typeof openIn): void {
    const root = this.shadowRoot;
    if (!root || this.#phase !== 'due' || !this.isConnected) return;
    this.#phase = 'open';
    const opening = open(
      root,
      () => this.#options,
      (event) => this.#tell(event),
      this.door,
      this.ask,
    );
    // Known before it tells its first step, in which a host may already close it.
    this.#opening = opening;
    opening.optionsChanged();
  }

  #close(reason: 'host' | 'removed'): void {
    if (this.#opening) return this.#opening.close(reason);
    if (this.#phase !== 'due') return;
    this.#tell({ type: 'close', detail: { reason, step: 'view:loading', attemptMayComplete: false } });
  }

  #set(name: string, value: unknown): void {
    if (this.#options[name] === value) return;
    Object.assign(this.#options, { [name]: value });
    if (this.#isChanging) return;
    // Several properties set in one go are one change.
    this.#isChanging = true;
    queueMicrotask(() => {
      this.#isChanging = false;
      this.#opening?.optionsChanged();
    });
  }

  #tell(event: ConnectUIEvent): void {
    if (event.type === 'close') {
      this.#opening = null;
      this.#phase = 'closed';
    }
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    try {
      this.#options.onEvent?.(event);
    } catch (thrown) {
      reportError(thrown);
    }
  }
}
