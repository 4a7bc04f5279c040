import type { Remark } from '../../flow/state.js';
import type { Field } from '../../form/form.js';
import { checkIcon } from '../later-icons.js';
import { Notice, NoticeRegion } from '../notice.js';
import { QuotedProblem } from '../quoted-problem.js';
import { useUi } from '../ui-context.js';
import { labelsOf } from './field-label.js';

/** Says above the form what there is to say about it, and announces it with the names of the fields it is about. */
export function FormRemark(props: { readonly remark: Remark; readonly faulty: readonly Field[] }) {
  const ui = useUi();
  const { t } = ui;
  const { remark, faulty } = props;
  const hasFaults = faulty.length > 0;
  return (
    <NoticeRegion role={remark === null || remark.type === 'renewed' ? 'status' : 'alert'}>
      {remark?.type === 'problem' && <QuotedProblem error={remark.error} />}
      {remark?.type === 'renewed' && (
        <Notice tone="calm" sign={checkIcon} title={t('form.renewed')} body={t('form.renewedHint')} />
      )}
      {remark?.type === 'doubtful' && hasFaults && (
        <Notice tone="question" title={t('form.doubtful')} body={t('form.doubtfulHint')} />
      )}
      {hasFaults && <p class="unseen">{t('form.summary', { fields: labelsOf(faulty, ui) })}</p>}
    </NoticeRegion>
  );
}
