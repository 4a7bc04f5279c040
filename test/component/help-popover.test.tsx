// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { HelpLink } from '../../src/ui/form/help-link.js';
import { floating } from '../../src/ui/form/lazy-floating.js';
import { Surface } from '../../src/ui/surface.js';
import { UiContext } from '../../src/ui/ui-context.js';
import { setStage, show } from './stage.js';

setStage();
beforeAll(() => floating.load());

const guideUrl = 'https://docs.example.com/fernleaf/address#region';

/** Shows the link to a guide in a dialog, above the input it belongs to. */
function showHelp(rest: Partial<Parameters<typeof HelpLink>[0]> = {}) {
  const { ui, sent, unmount } = show('choosing');
  unmount();
  render(
    <UiContext value={ui}>
      <Surface presentation="modal">
        <h2 id="title">Connect Fernleaf</h2>
        <HelpLink
          label="Region"
          description="The data centre of your account."
          example="eu-west-1"
          guideUrl={guideUrl}
          providerName="Fernleaf"
          {...rest}
        />
        <input aria-label="Account" />
      </Surface>
    </UiContext>,
  );
  return { sent, user: userEvent.setup() };
}

const trigger = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'Where do I find this? Region' });
const help = () => screen.queryByRole('dialog', { name: 'Region' });
const guide = () => screen.getByRole<HTMLAnchorElement>('link', { name: 'docs.example.com' });
const dialog = () => screen.getByRole('dialog', { name: 'Connect Fernleaf' });

/** Presses the link; answers whether the browser follows it. */
function press(modifiers: MouseEventInit = {}): boolean {
  const event = createEvent.click(trigger(), modifiers);
  fireEvent(trigger(), event);
  const isFollowed = !event.defaultPrevented;
  return isFollowed;
}

describe('the link to the guide', () => {
  it('leads there by itself, in a new tab that knows nothing of this one', () => {
    showHelp();
    expect(trigger().href).toBe(guideUrl);
    expect(trigger().target).toBe('_blank');
    expect(trigger().rel).toBe('noopener noreferrer');
    expect(trigger().getAttribute('aria-haspopup')).toBe('dialog');
  });

  it('opens the help with a plain press', async () => {
    const { user } = showHelp();
    expect(trigger().getAttribute('aria-expanded')).toBe('false');
    await user.click(trigger());
    expect(trigger().getAttribute('aria-expanded')).toBe('true');
    expect(help()).toBeTruthy();
    await user.click(trigger());
    expect(help()).toBeNull();
  });

  it('opens the help with Enter', async () => {
    const { user } = showHelp();
    trigger().focus();
    await user.keyboard('{Enter}');
    expect(help()).toBeTruthy();
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('keeps what the browser does with %s', (modifier) => {
    showHelp();
    expect(press({ [modifier]: true })).toBe(true);
    expect(help()).toBeNull();
    expect(press()).toBe(false);
  });
});

describe('the help', () => {
  it('says what the field is, what it looks like, and whose guide leads further', async () => {
    const { user } = showHelp();
    await user.click(trigger());
    expect(help()?.textContent).toBe(
      'RegionThe data centre of your account.Example: eu-west-1Fernleaf’s guide shows where to find it.docs.example.com',
    );
    expect(within(help() as HTMLElement).getByText('eu-west-1').tagName).toBe('CODE');
  });

  it('says no more than is known', async () => {
    const { user } = showHelp({ description: null, example: null });
    await user.click(trigger());
    expect(help()?.textContent).toBe('RegionFernleaf’s guide shows where to find it.docs.example.com');
  });

  it('shows where its link leads, in a new tab that knows nothing of this one', async () => {
    const { user } = showHelp();
    await user.click(trigger());
    expect(guide().href).toBe(guideUrl);
    expect(guide().target).toBe('_blank');
    expect(guide().rel).toBe('noopener noreferrer');
  });

  it('takes the focus, and gives it back on Escape without closing the dialog', async () => {
    const { sent, user } = showHelp();
    await user.click(trigger());
    expect(document.activeElement).toBe(help());
    await user.tab();
    expect(document.activeElement).toBe(guide());
    await user.keyboard('{Escape}');
    expect(help()).toBeNull();
    expect(document.activeElement).toBe(trigger());
    expect(sent).toEqual([]);
  });

  it('closes when the focus leaves it', async () => {
    const { user } = showHelp();
    await user.click(trigger());
    await user.tab();
    await user.tab();
    expect(help()).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Account'));
  });

  it('closes with a press elsewhere, which has its effect', async () => {
    const { user } = showHelp();
    await user.click(trigger());
    await user.click(screen.getByLabelText('Account'));
    expect(help()).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Account'));
  });

  it('closes alone with a press beside the dialog', async () => {
    const { sent, user } = showHelp();
    await user.click(trigger());
    await user.click(dialog());
    expect(help()).toBeNull();
    expect(sent).toEqual([]);
  });

  it('stays while the person looks at the guide in another tab', async () => {
    const { user } = showHelp();
    await user.click(trigger());
    fireEvent.focusOut(help() as HTMLElement, { relatedTarget: null });
    expect(help()).toBeTruthy();
  });
});
