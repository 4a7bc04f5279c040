import { useEffect } from 'preact/hooks';
import { isAboutToken } from '../flow/token-keeper.js';
import type { OpenState } from '../ui/frame-header.js';
import { Notice, NoticeRegion } from '../ui/notice.js';
import { type Door, useUi } from '../ui/ui-context.js';
import type { PageFault } from './admission.js';
import { LinkSuccess } from './link-success.js';
import { type PageView, placeOfReturn } from './page-view.js';
import { ReturnLink } from './return-link.js';
import { shownName } from './shown-name.js';
import { Who } from './who.js';

/** Makes what the page shows around the widget's screens: who connects to what, and its own ways to end. */
export function createPageDoor(look: () => PageView): Door {
  return function PageDoor({ state, title, children }) {
    const { send, t, tag, dir } = useUi();
    const { place, fault, app, returnUrl } = look();
    const tabTitle = [title, app].map(shownName).filter(Boolean).join(' · ');
    useEffect(() => {
      document.title = tabTitle;
    }, [tabTitle]);
    useEffect(() => {
      Object.assign(document.documentElement, { lang: tag, dir });
    }, [tag, dir]);

    if (fault !== null) return <Fault fault={fault} app={app} returnUrl={returnUrl} />;
    if (place === 'link' && hasEnded(state)) return <Fault fault="ended" app={app} returnUrl={returnUrl} />;
    const isOver = place === 'link' && state.name === 'connected';
    return (
      <>
        {'offer' in state && state.offer && <Who endUser={state.offer.session.endUser} app={app} />}
        {isOver ? <LinkSuccess state={state} app={app} returnUrl={returnUrl} /> : children}
        {returnUrl !== null && !isOver && (
          <div class="way-back">
            <button
              type="button"
              class="button quiet"
              onClick={() => send({ type: 'user.closed', reason: 'dismissed' })}
            >
              {t('page.cancel', { place: placeOfReturn(app, returnUrl) })}
            </button>
          </div>
        )}
      </>
    );
  };
}

/** Tells whether a link can do nothing more: nobody is there to renew its token. */
function hasEnded(state: OpenState): boolean {
  if (state.name === 'failed') return isAboutToken(state.error);
  return state.name === 'entering' && state.remark?.type === 'problem' && isAboutToken(state.remark.error);
}

function Fault(props: {
  readonly fault: PageFault | 'ended';
  readonly app: string | null;
  readonly returnUrl: string | null;
}) {
  const { t } = useUi();
  const { fault, app, returnUrl } = props;
  return (
    <div class="body">
      <div class="moment">
        <NoticeRegion role="alert">
          <Notice tone="problem" title={t(`page.${fault}.title`)} body={t(`page.${fault}.body`)} />
        </NoticeRegion>
        {returnUrl !== null && <ReturnLink app={app} returnUrl={returnUrl} />}
      </div>
    </div>
  );
}
