import { Notice } from './notice.js';
import { useUi } from './ui-context.js';

/**
 * Warns a person inside an app's built-in browser, where providers refuse to sign people in, and offers the way to
 * their own browser: by a link that the host makes, or else by the app's menu.
 */
export function InAppNotice({ name, isHidden }: { readonly name: string; readonly isHidden: boolean }) {
  const { detour, handoff, t, rare: code } = useUi();
  const rare = code.get();
  const app = detour()?.browser.app;
  const hasLinks = handoff()?.isOffered();
  return (
    <div class="notices" hidden={isHidden}>
      <Notice
        tone="question"
        title={app ? t('inApp.title', { app }) : t('inApp.titleAny')}
        body={t(hasLinks ? 'inApp.hint' : 'inApp.menuHint', { name })}
      >
        {rare && hasLinks && <rare.HandoffButton to="browser" class="button primary" />}
      </Notice>
    </div>
  );
}
