// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { setStage, show } from './stage.js';

setStage();

const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQ\n-----END PRIVATE KEY-----';
const key = () => screen.getByLabelText<HTMLTextAreaElement>('Private key', { selector: 'textarea' });
const file = (content: BlobPart) => new File([content], 'key.pem', { type: 'application/x-pem-file' });

describe('a key', () => {
  it('keeps its lines when it is sent', () => {
    const { part, sent } = show('entering: key');
    key().value = pem;
    part('submit').click();
    expect(sent.at(-1)).toMatchObject({
      typed: expect.toSatisfy((typed) => typed.get('credentials.privateKey') === pem),
    });
  });

  it('is concealed until the person wants to see it', async () => {
    const { user } = show('entering: key');
    expect(key().className).toBe('concealed');
    await user.click(screen.getByRole('button', { name: 'Show Private key' }));
    expect(key().className).toBe('');
  });

  it('may come as a file that the person chooses', async () => {
    const { container, user } = show('entering: key');
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('no chooser');
    await user.upload(chooser, file(pem));
    await waitFor(() => expect(key().value).toBe(pem));
    // The file itself is not part of the form.
    expect(chooser.name).toBe('');
    expect(chooser.value).toBe('');
  });

  it('may come as a file that the person drops on it', async () => {
    show('entering: key');
    const zone = screen.getByRole('group', { name: 'Private key' });
    const dropped = fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files: [file(pem)] } });
    // Or the browser would show the file in place of the page.
    expect(dropped).toBe(false);
    await waitFor(() => expect(key().value).toBe(pem));
  });

  it('speaks of dropping a file only where there is a pointer to drag it with', () => {
    const { container, unmount } = show('entering: key');
    expect(container.textContent).toContain('or drop it here');
    unmount();
    expect(show('entering: key', 'modal', { isTouch: true }).container.textContent).not.toContain('drop');
  });

  it('says so when a file is no text', async () => {
    const { container, user } = show('entering: key', 'modal', { readText: async () => null });
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('no chooser');
    key().value = pem;
    await user.upload(chooser, file(new Uint8Array([0, 255])));
    expect(await screen.findByText('This file has no key in text form. Choose another one.')).toBeTruthy();
    expect(key().value).toBe(pem);
  });

  it('is announced when it came as a file, and can be taken back', async () => {
    const { container, user } = show('entering: key');
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('no chooser');
    key().value = 'what stood there';
    await user.upload(chooser, file(pem));
    expect(await screen.findByText('Filled in: Private key.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(key().value).toBe('what stood there');
  });

  it('stays as it was sent, however late a file was read', async () => {
    let read = (_text: string) => {};
    const readText = () =>
      new Promise<string>((resolve) => {
        read = resolve;
      });
    const { container, go, user } = show('entering: key', 'modal', { readText });
    const chooser = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!chooser) throw new Error('no chooser');
    key().value = 'sent';
    await user.upload(chooser, file(pem));
    await go('submitting: key');
    read(pem);
    await Promise.resolve();
    await go('submitting: key');
    expect(key().value).toBe('sent');
  });

  it('is still asked for when the person dismisses the file chooser', () => {
    const { container, sent } = show('entering: key');
    container.querySelector('input[type=file]')?.dispatchEvent(new Event('cancel', { bubbles: true }));
    expect(sent).toEqual([]);
  });

  it('takes no file while it is on its way', () => {
    show('submitting: key');
    expect(screen.getByRole('button', { name: 'Choose a file' })).toHaveProperty('disabled', true);
    const zone = screen.getByRole('group', { name: 'Private key' });
    fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files: [file(pem)] } });
    expect(key().value).toBe('');
  });
});
