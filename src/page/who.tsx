import type { EndUser } from '../protocol/session.js';
import { useUi } from '../ui/ui-context.js';
import { shownName } from './shown-name.js';

/** Names who connects, and to what, so that nobody types a key into another's account. Nothing where nobody is named. */
export function Who(props: { readonly endUser: EndUser | null; readonly app: string | null }) {
  const { t } = useUi();
  const { endUser, app } = props;
  const organization = endUser?.organization;
  const facts = [
    [t('page.you'), shownName(endUser?.displayName) ?? shownName(endUser?.email) ?? shownName(endUser?.id)],
    [t('page.organization'), shownName(organization?.displayName) ?? shownName(organization?.id)],
    [t('page.app'), shownName(app)],
  ] as const;
  const known = facts.filter(([, name]) => name !== null);
  if (known.length === 0) return null;
  return (
    <dl class="who">
      {known.map(([label, name]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
