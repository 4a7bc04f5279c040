import { titleId } from '../ui/surface.js';
import { useUi } from '../ui/ui-context.js';
import { placeOfReturn } from './page-view.js';

/** Leads back to where the link came from. A plain link takes nothing along but what the host wrote in it. */
export function ReturnLink({ app, returnUrl }: { readonly app: string | null; readonly returnUrl: string }) {
  const { t } = useUi();
  return (
    <a
      part="done"
      class="button primary"
      href={returnUrl}
      referrerpolicy="no-referrer"
      aria-describedby={titleId}
      data-first
    >
      {t('page.goBack', { place: placeOfReturn(app, returnUrl) })}
    </a>
  );
}
