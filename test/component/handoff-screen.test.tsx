// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { FreshLink } from '../../src/flow/ports.js';
import type { Device } from '../../src/ui/ui-context.js';
import { freshLink } from '../fixtures/detour.js';
import type { FixtureName } from '../fixtures/states.js';
import { setStage, show } from './stage.js';

setStage();

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
const codes = () => screen.queryAllByRole('img', { name: 'QR code of the link' });
const mail = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'E-mail' });

/** Shows a link that was made, as a host may make it. */
function made(name: FixtureName = 'handing', link: Partial<FreshLink> = {}, device: Partial<Device> = {}) {
  return show(name, 'modal', device, {}, {}, { link: () => ({ ...freshLink, ...link }) });
}

describe('below the form', () => {
  it('a person can go on elsewhere, where the host makes links', async () => {
    const offered = { isOffered: () => true };
    const { sent, user } = show('entering', 'modal', {}, {}, {}, offered);
    await user.click(screen.getByRole('button', { name: 'Continue on another device' }));
    await user.click(screen.getByRole('button', { name: 'Send to a colleague' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { type: 'user.handedOff', to: 'device' },
        { type: 'user.handedOff', to: 'colleague' },
      ]),
    );
  });

  it('nothing is offered by a host that makes none', () => {
    show('entering');
    expect(screen.queryByRole('button', { name: 'Continue on another device' })).toBeNull();
  });
});

describe('the link', () => {
  it('can be read and copied, and not changed', async () => {
    const copy = vi.fn(async () => true);
    const { user } = made('handing', {}, { copy });
    expect(box().value).toBe(freshLink.address);
    expect(box().readOnly).toBe(true);
    // It is no part of what is sent.
    expect(box().form).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy.mock.calls).toEqual([[freshLink.address]]);
  });

  it('is in one text, one link and one picture, and nowhere else', () => {
    const { container } = made();
    const places = [...container.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => value.includes('nango_connect_session'))
        .map(({ name }) => `${element.localName}[${name}]`),
    );
    expect(places.sort()).toEqual(['a[href]', 'input[value]']);
    expect(container.textContent).not.toContain('nango_connect_session');
    expect(codes()).toHaveLength(1);
  });

  it.each([
    ['the longest that fits', 2_952, 1],
    ['one that no code can hold', 2_953, 0],
  ])('is there in any case, with a code where one can be drawn: %s', (_, length, count) => {
    const address = 'https://connect.example.com/?t='.padEnd(length, 'x');
    made('handing', { address });
    expect(box().value).toBe(address);
    expect(codes()).toHaveLength(count);
  });

  it('can be mailed to a colleague, with words that say what it is about', () => {
    made('handing: colleague');
    const { protocol, searchParams } = new URL(mail().href);
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toBe('Connect Meteor Analytics');
    const paragraphs = searchParams.get('body')?.split('\r\n\r\n') ?? [];
    expect(paragraphs.slice(0, 2)).toEqual([
      'Could you connect Meteor Analytics for me? This link leads to the right page.',
      freshLink.address,
    ]);
    expect(paragraphs[2]).toMatch(/^The link works until .*\d.*\.$/);
  });

  it('can be shared where the system has a sheet for that, and the sheet gets words beside it', async () => {
    const share = vi.fn();
    const { user } = made('handing', { share });
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(share.mock.calls).toEqual([
      [{ title: 'Connect Meteor Analytics', text: expect.stringContaining('Open this link') }],
    ]);
  });

  it('has no button for a sheet that is not there', () => {
    made();
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  });
});

describe('inside an app', () => {
  it('the link leads where the system opens it in the browser, and leaves no empty tab here', () => {
    const outward = (address: string) => `x-safari-${address}`;
    show('handing: browser', 'modal', {}, {}, { outward });
    const opener = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in your browser' });
    expect(opener.getAttribute('href')).toBe(`x-safari-${freshLink.address}`);
    expect(opener.hasAttribute('target')).toBe(false);
    expect(opener.rel).toBe('noopener noreferrer');
  });

  it('the link opens a tab of its own where the address is an ordinary one', () => {
    show('handing: browser');
    const opener = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in your browser' });
    expect(opener.getAttribute('href')).toBe(freshLink.address);
    expect(opener.target).toBe('_blank');
    expect(opener.rel).toBe('noopener noreferrer');
  });
});

describe('while the other side is busy', () => {
  it.each([
    ['handing', 'Continue on another device', 'Waiting for the other device…'],
    ['handing: colleague', 'Send to a colleague', 'Waiting for your colleague…'],
    ['handing: browser', 'Continue in your browser', 'Waiting for your browser…'],
  ] as const)(
    'the screen is called after it, has the focus, and says what is awaited: %s',
    async (name, title, text) => {
      const { go, part } = show('entering');
      await go(name);
      expect(part('title').textContent).toBe(title);
      expect(document.activeElement).toBe(part('title'));
      expect(screen.getByText(text).closest('[role=status]')).toBeTruthy();
    },
  );

  it('the form stays as it is, out of reach', async () => {
    const { container, go, user } = show('entering');
    const input = container.querySelector<HTMLInputElement>('[part~=input]');
    if (!input) throw new Error('no input');
    await user.type(input, 'half-typed');
    await go('handing');
    expect(input.closest('form')?.hidden).toBe(true);
    await go('entering');
    expect(container.querySelector<HTMLInputElement>('[part~=input]')).toBe(input);
    expect(input.value).toBe('half-typed');
  });

  it('Cancel leads back', async () => {
    const { sent, user } = show('handing');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(sent).toEqual([{ type: 'user.cancelled' }]);
  });

  it('a page that nobody tells anything says so', () => {
    show('handing: silent');
    expect(screen.getByText(/This page can’t tell when it is done/).closest('[role=status]')).toBeTruthy();
    expect(screen.queryByText(/Waiting for/)).toBeNull();
  });

  it.each([
    ['handing: expired', 'The link has expired', 'Make a new link'],
    ['handing: failed', 'No link could be made', 'Try again'],
  ] as const)('%s: it is said, no link is left, and another can be made', async (name, title, button) => {
    const { container, go, sent, user } = show('handing: making');
    expect(screen.getByText('Making a link…')).toBeTruthy();
    await go(name);
    expect((await screen.findByText(title)).closest('[role=status]')).toBeTruthy();
    expect(container.querySelector('input.to-copy')).toBeNull();
    expect(codes()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: button }));
    expect(sent).toEqual([{ type: 'user.retried' }]);
  });
});
