import { useRef, useState } from 'preact/hooks';
import { useUi } from '../ui-context.js';

const inputId = 'external-id';
const reasonId = 'external-id-reason';

/**
 * Shows the id that has to be entered at the provider, with a button that copies it. Where the browser does not
 * copy, as on a page that is not encrypted, it selects the id for the person to copy.
 */
export function ExternalId({ value }: { readonly value: string }) {
  const { device, t } = useUi();
  const input = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<'copied' | 'selected' | null>(null);

  function answerWith(isCopied: boolean): void {
    setAnswer(isCopied ? 'copied' : 'selected');
    if (isCopied) return;
    input.current?.focus();
    input.current?.select();
  }

  return (
    <div class="field">
      <div class="field-head">
        <label for={inputId}>{t('externalId.label')}</label>
        <span class="copy-answer" role="status">
          {answer && t(`externalId.${answer}`)}
        </span>
      </div>
      <div class="control">
        <input
          ref={input}
          id={inputId}
          class="external-id"
          aria-describedby={reasonId}
          defaultValue={value}
          dir="ltr"
          readOnly
        />
        <button
          type="button"
          class="copy"
          onClick={() => {
            // The same answer twice would be heard once.
            setAnswer(null);
            void device.copy(value).then(answerWith);
          }}
        >
          {t('externalId.copy')}
        </button>
      </div>
      <p class="hint" id={reasonId}>
        {t('externalId.reason')}
      </p>
    </div>
  );
}
