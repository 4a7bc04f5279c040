import { useRef, useState } from 'preact/hooks';
import { useUi } from './ui-context.js';

let made = 0;

/** `useId` would be carried by the first screens, which have no use for it. */
function nextId(): string {
  made += 1;
  return `copy-${made}`;
}

/**
 * Shows a text to be taken elsewhere, with a button that copies it. Where the browser does not copy, as on a page that
 * is not encrypted, it selects the text for the person to copy.
 */
export function CopyField(props: { readonly label: string; readonly value: string; readonly hint: string }) {
  const { device, t } = useUi();
  const { label, value, hint } = props;
  const [id] = useState(nextId);
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
        <label for={id}>{label}</label>
        <span class="copy-answer" role="status">
          {answer && t(`copy.${answer}`)}
        </span>
      </div>
      <div class="control">
        <input
          ref={input}
          id={id}
          class="to-copy"
          aria-describedby={`${id}-hint`}
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
          {t('copy.copy')}
        </button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
