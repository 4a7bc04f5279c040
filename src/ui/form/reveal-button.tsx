import { Icon } from '../icon.js';
import { concealedIcon, revealedIcon } from '../later-icons.js';
import { useUi } from '../ui-context.js';

/** Shows a secret, or hides it again. */
export function RevealButton(props: {
  readonly label: string;
  readonly isRevealed: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useUi();
  const { label, isRevealed, onToggle } = props;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t(isRevealed ? 'form.conceal' : 'form.reveal', { label })}
      onClick={onToggle}
    >
      <Icon drawing={isRevealed ? concealedIcon : revealedIcon} />
    </button>
  );
}
