// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FreshLink } from '../../src/flow/ports.js';
import { qr } from '../../src/ui/lazy-qr.js';
import type { Device } from '../../src/ui/ui-context.js';
import { browsers, freshLink } from '../fixtures/detour.js';
import { setStage, show } from './stage.js';

setStage();
beforeAll(() => qr.load());

/** Lets the host make a link, at the person's wish. */
async function made(link: FreshLink = freshLink, device: Partial<Device> = {}) {
  const ways = { browser: browsers.instagram, hasLinks: () => true, freshLink: async () => link };
  const shown = show('entering: popup', 'modal', device, {}, ways);
  await shown.user.click(screen.getByRole('button', { name: 'Continue in your browser' }));
  const opener = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open in your browser' });
  return { ...shown, opener };
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });

describe('the link out of the app', () => {
  it('has the focus, because it is what the person wanted of the button that is gone', async () => {
    const { opener } = await made();
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('leads where the system opens it elsewhere, and leaves no empty tab here', async () => {
    const { opener } = await made();
    expect(opener.getAttribute('href')).toBe(freshLink.outward);
    expect(opener.hasAttribute('target')).toBe(false);
    expect(opener.rel).toBe('noopener noreferrer');
  });

  it('opens a tab of its own where the address is an ordinary one', async () => {
    const { opener } = await made({ ...freshLink, outward: freshLink.address });
    expect(opener.getAttribute('href')).toBe(freshLink.address);
    expect(opener.target).toBe('_blank');
    expect(opener.rel).toBe('noopener noreferrer');
  });

  it('can be read, and not changed', async () => {
    await made();
    expect(box().value).toBe(freshLink.address);
    expect(box().readOnly).toBe(true);
    expect(box().dir).toBe('ltr');
    // It is no part of what is sent.
    expect(box().form).toBeNull();
  });

  it('can be scanned with another device', async () => {
    await made();
    expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeTruthy();
  });

  it.each([
    ['the longest that fits', 2_952, 1],
    ['one that no code can hold', 2_953, 0],
  ])('is there in any case, with a code where one can be drawn: %s', async (_, length, codes) => {
    const address = 'https://connect.example.com/?t='.padEnd(length, 'x');
    const { opener } = await made({ address, outward: address });
    expect(opener.href).toBe(address);
    expect(box().value).toBe(address);
    expect(screen.queryAllByRole('img', { name: 'QR code of the link' })).toHaveLength(codes);
  });
});

describe('the button that copies it', () => {
  it('puts the address into the clipboard, and says so', async () => {
    const copy = vi.fn(async () => true);
    const { user } = await made(freshLink, { copy });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy.mock.calls).toEqual([[freshLink.address]]);
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
  });

  it('selects the address where the clipboard is closed, for the person to copy', async () => {
    const { user } = await made(freshLink, { copy: async () => false });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Selected. Copy it now.');
    const { selectionStart, selectionEnd } = box();
    expect([selectionStart, selectionEnd]).toEqual([0, freshLink.address.length]);
  });

  it('is heard again when it is pressed again', async () => {
    const { user } = await made();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const status = await screen.findByText('Copied');
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said.at(-1)).toBe('Copied'));
    observer.disconnect();
  });
});
