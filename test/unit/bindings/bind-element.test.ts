import { describe, expect, it, vi } from 'vitest';
import { bindElement } from '../../../src/bindings/bind-element.js';
import type { ConnectUIElement } from '../../../src/element/connect-ui-element.js';

/** Stands in for the element: notes what is set on it, in order. */
function createElement() {
  const sets: [string, unknown][] = [];
  const target = Object.assign(new EventTarget(), {}) as unknown as ConnectUIElement;
  const element = new Proxy(target, {
    set: (owner, name, value) => {
      sets.push([String(name), value]);
      return Reflect.set(owner, name, value);
    },
    get: (owner, name) => {
      const value = Reflect.get(owner, name);
      return name === 'addEventListener' ? value.bind(owner) : value;
    },
  });
  const tell = (type: string, detail: unknown) => target.dispatchEvent(new CustomEvent(type, { detail }));
  return { element, tell, sets, changes: () => sets.splice(0).map(([name]) => name) };
}

describe('an element of a component that renders again and again', () => {
  it('is told only what has another meaning than before', () => {
    const { element, changes } = createElement();
    const give = bindElement(element);
    const render = (reason: string) => ({
      apiURL: 'https://api.example.com',
      reason,
      consent: { purpose: 'To read your issues', access: ['Issues'] },
      fetchSessionToken: async () => 'token',
      onEvent: () => {},
    });
    give(render('first'));
    expect(changes()).toEqual(['fetchSessionToken', 'apiURL', 'reason', 'consent', 'onEvent']);
    give(render('first'));
    expect(changes()).toEqual([]);
    give(render('second'));
    expect(changes()).toEqual(['reason']);
  });

  it('is told of an element of the page as it is, though a framework hangs circles on it', () => {
    const { element, sets } = createElement();
    const give = bindElement(element);
    const button = { nodeType: 1, itself: {} };
    button.itself = button;
    const anchor = button as unknown as Element;
    give({ anchor });
    give({ anchor });
    expect(sets).toEqual([['anchor', button]]);
    expect(element.anchor).toBe(button);
  });

  it('calls the function of the latest render', async () => {
    const { element } = createElement();
    const give = bindElement(element);
    give({ resolveConnection: async () => 'first' });
    const given = element.resolveConnection;
    give({ resolveConnection: async ({ integration }) => `second ${integration}` });
    expect(element.resolveConnection).toBe(given);
    expect(await given?.({ integration: 'github' })).toBe('second github');
  });

  it('is told of an option that is given no more', () => {
    const { element, sets } = createElement();
    const give = bindElement(element);
    give({ sessionToken: 'token', createConnectLink: async () => 'https://example.com' });
    sets.length = 0;
    give({});
    expect(sets).toEqual([
      ['sessionToken', undefined],
      ['createConnectLink', undefined],
    ]);
  });

  it('hears of a change within what the app keeps', () => {
    const { element } = createElement();
    const give = bindElement(element);
    const consent = { purpose: 'To read your issues', access: ['Issues'] };
    give({ consent });
    consent.access.push('Comments');
    expect(element.consent?.access).toEqual(['Issues']);
    give({ consent });
    expect(element.consent?.access).toEqual(['Issues', 'Comments']);
  });
});

describe('a component', () => {
  it('hears each event by the listener of the latest render', () => {
    const { element, tell } = createElement();
    const give = bindElement(element);
    const early = vi.fn();
    give({ onReady: early, onStep: early, onConnect: early, onError: early, onClose: early });
    const [onReady, onStep, onConnect, onError, onClose] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    give({ onReady, onStep, onConnect, onError, onClose });
    tell('ready', null);
    tell('step', { name: 'view:form' });
    tell('connect', { connectionId: 'c_1', providerConfigKey: 'github', isPending: false });
    tell('error', { code: 'network', message: 'No network' });
    tell('close', { reason: 'escape', step: 'view:form', attemptMayComplete: false });
    expect(early).not.toHaveBeenCalled();
    expect(onReady.mock.calls).toEqual([[]]);
    expect(onStep.mock.calls).toEqual([[{ name: 'view:form' }]]);
    expect(onConnect).toHaveBeenCalledWith(expect.objectContaining({ connectionId: 'c_1' }));
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'network' }));
    expect(onClose).toHaveBeenCalledWith(expect.objectContaining({ reason: 'escape' }));
  });

  it('hears no close that it made itself by going', () => {
    const { element, tell } = createElement();
    const onClose = vi.fn();
    bindElement(element)({ onClose });
    tell('close', { reason: 'removed', step: 'view:form', attemptMayComplete: true });
    expect(onClose).not.toHaveBeenCalled();
  });
});
