import type { TargetedDragEvent, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useUi } from '../ui-context.js';
import { type InputProps, textAttributes } from './input-props.js';
import { RevealButton } from './reveal-button.js';

/** A key or certificate: its lines are kept, and it may come as a file, chosen or dropped. */
export function KeyInput(props: InputProps) {
  const { device, t } = useUi();
  const { field, ids, label, isLocked, onChange, onText } = props;
  const [isRevealed, setIsRevealed] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  function take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (!file || isLocked) return;
    void device.readText(file).then((text) => {
      setIsUnreadable(text === null);
      if (text !== null) onText(text);
    });
  }

  return (
    <fieldset
      aria-labelledby={ids.label}
      class="control key"
      data-over={isOver}
      onDragOver={(event: TargetedDragEvent<HTMLElement>) => {
        // Without this the browser would open the dropped file in place of the page.
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event: TargetedDragEvent<HTMLElement>) => {
        setIsOver(false);
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <textarea
        {...textAttributes(props)}
        onInput={() => {
          setIsUnreadable(false);
          onChange();
        }}
        rows={4}
        class={field.secret && !isRevealed ? 'concealed' : undefined}
        placeholder={field.example?.replaceAll('\\n', '\n') ?? undefined}
      />
      <div class="key-ways">
        <button type="button" class="link" disabled={isLocked} onClick={() => chooser.current?.click()}>
          {t('form.chooseFile')}
        </button>
        <span class="key-hint" role="status">
          {isUnreadable ? t('form.unreadableFile') : !device.isTouch && t('form.dropFile')}
        </span>
        {field.secret && (
          <RevealButton label={label} isRevealed={isRevealed} onToggle={() => setIsRevealed(!isRevealed)} />
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('form.chooseFile')}
        onChange={({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
          take(currentTarget.files);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </fieldset>
  );
}
