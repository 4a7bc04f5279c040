interface Mermaid {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
}

/** The drawing's own colours are fixed when it is made; these follow the page's scheme. */
const colours = `
  .node rect, .node polygon, .node path, .node circle, g.stateGroup rect, .actor, .labelBox
    { fill: var(--raised); stroke: var(--edge); }
  .node .label, .nodeLabel, .label text, text.actor > tspan, .messageText, .noteText, .noteText > tspan, .loopText > tspan,
  .labelText > tspan, .edgeLabel, .edgeLabel p, .cluster-label, .cluster-label text, .cluster-label tspan, .state-title, .stateLabel text
    { fill: var(--text); color: var(--text); stroke: none; }
  .edgeLabel, .edgeLabel p, .edgeLabel rect, .edgeLabel .label rect, .labelBkg
    { background: var(--page); fill: var(--page); opacity: 1; }
  .edgeLabel p, .edgeLabel .label text, .edgeLabel tspan { fill: var(--muted); color: var(--muted); }
  .edgePath path, .flowchart-link, .transition, .messageLine0, .messageLine1, .actor-line, .loopLine, .relation
    { stroke: var(--muted); }
  .marker, marker path, marker circle, .arrowheadPath { fill: var(--muted); stroke: var(--muted); }
  .note { fill: var(--tint); stroke: var(--edge); }
  .cluster rect, .statediagram-cluster rect { fill: var(--soft); stroke: var(--line); }
  .node circle.state-start, .start-state { fill: var(--muted); stroke: var(--muted); }
`;

/** Below this share of its own size, what a drawing says can no longer be read. */
const readableScale = 0.75;

/** Draws the page's diagrams. Their text stands in the page until then, and can be read below the drawing afterwards. */
export async function drawDiagrams(): Promise<void> {
  const figures = [...document.querySelectorAll('figure.diagram')];
  if (figures.length === 0) return;
  const mermaid = await load();
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'neutral',
    themeCSS: colours,
    fontFamily: getComputedStyle(document.body).fontFamily,
    flowchart: { htmlLabels: false, useMaxWidth: true },
  });
  for (const [index, figure] of figures.entries()) {
    const { svg } = await mermaid.render(`diagram-${index}`, figure.querySelector('code')?.textContent ?? '');
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const frame = document.createElement('div');
    frame.className = 'drawing';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'img');
    frame.setAttribute('aria-label', 'Diagram; the same as text below');
    frame.append(document.importNode(drawing, true));
    figure.prepend(frame);
    offerFullSize(frame);
    figure.querySelector('details')?.removeAttribute('open');
  }
}

/** Lets the reader see a drawing as large as it is, where it had to be made much smaller for its place. */
function offerFullSize(frame: HTMLElement): void {
  const drawing = frame.firstElementChild;
  const [, , widthPx = 0] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (!(drawing instanceof SVGElement) || frame.clientWidth >= widthPx * readableScale) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Full size';
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const isFull = button.getAttribute('aria-pressed') === 'false';
    button.setAttribute('aria-pressed', String(isFull));
    drawing.style.minWidth = isFull ? `${widthPx}px` : '';
    frame.scrollTop = (frame.scrollHeight - frame.clientHeight) / 2;
  });
  frame.after(button);
}

/** Fetches the library, a classic script that is large and wanted by few pages. */
function load(): Promise<Mermaid> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(/* @vite-ignore */ 'mermaid.js', import.meta.url).href;
    script.onload = () => resolve(Reflect.get(globalThis, 'mermaid'));
    script.onerror = reject;
    document.head.append(script);
  });
}
