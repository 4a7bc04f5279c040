import { Icon } from './icon.js';
import { outwardIcon } from './later-icons.js';
import { useUi } from './ui-context.js';

/** Leads to the provider's page by a plain link, which no blocker stops. Nothing while there is no address. */
export function PopupLink(props: { readonly name: string; readonly class: string }) {
  const { detour, send, t } = useUi();
  const address = detour()?.link() ?? null;
  if (address === null) return null;
  return (
    <a
      class={props.class}
      href={address}
      // biome-ignore lint/security/noBlankTarget: it stands for the popup, and sign-in pages may look for their opener.
      target="_blank"
      rel="opener"
      onClick={() => send({ type: 'user.linkFollowed' })}
      onAuxClick={() => send({ type: 'user.linkFollowed' })}
    >
      {t('waiting.link', { name: props.name })}
      <Icon drawing={outwardIcon} turns />
    </a>
  );
}
