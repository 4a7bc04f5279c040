import type { RunningDemo } from './servers.js';

/** Returns what to tell the person at the terminal once the demo answers. */
export function welcome(demo: RunningDemo): string {
  const addresses = [
    ['Acme', demo.hostUrl],
    ['API', demo.apiUrl],
    ...(demo.providerUrl ? [['Provider', demo.providerUrl]] : []),
    ['Hosted page', demo.pageUrl],
  ];
  const lines = addresses.map(([name = '', url]) => `  ${name.padEnd(14)} ${url}`);
  return `
Connect UI is running:

${lines.join('\n')}

Open Acme and press "Connect an app".${demo.providerUrl ? whatToType(demo.providerUrl) : ''}
Press Ctrl-C to stop.
`;
}

function whatToType(providerUrl: string): string {
  return `
What to type for each app: ${providerUrl}/developer and demo/backend/README.md
`;
}
