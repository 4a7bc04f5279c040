const ITEMS = [
  { name: 'Quarterly report', status: 'done' },
  { name: 'Launch plan', status: 'open' },
  { name: 'Price list', status: 'open' },
];

/** Returns what every resource API of the provider tells about an account, at `/me`. */
export function account(name: string, plan: string) {
  return { name, plan, items: ITEMS };
}
