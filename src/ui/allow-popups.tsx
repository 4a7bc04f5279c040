import { useState } from 'preact/hooks';
import { Disclosure } from './disclosure.js';
import { useUi } from './ui-context.js';

/** Explains how popups are allowed in the person's own browser. Nothing inside an app, which offers no such thing. */
export function AllowPopups() {
  const { detour, t } = useUi();
  const [isOpen, setIsOpen] = useState(false);
  const browser = detour()?.browser;
  if (!browser || browser.app !== null) return null;
  const { name, popups } = browser;
  return (
    <Disclosure label={t('waiting.allow')} isOpen={isOpen} onToggle={setIsOpen}>
      {isOpen && (
        <p>
          {popups === 'chrome' || popups === 'android'
            ? t(`waiting.allow.${popups}`, { browser: name })
            : t(`waiting.allow.${popups}`)}
        </p>
      )}
    </Disclosure>
  );
}
