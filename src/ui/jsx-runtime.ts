import { type ComponentType, Fragment, h, type VNode } from 'preact';

/** Makes what JSX stands for by the function that is there anyway; Preact's own runtime can do more than we use. */
export function jsx(type: string | ComponentType, props: object, key?: string | number): VNode {
  return h(type as string, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
