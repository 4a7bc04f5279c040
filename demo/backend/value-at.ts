/** Reads what stands at a path of names joined by dots, in what a provider answered. Empty, it is all of it. */
export function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path.split('.').reduce<unknown>((holder, name) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
    return Reflect.get(holder, name);
  }, value);
}
