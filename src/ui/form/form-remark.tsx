import type { Remark } from '../../flow/state.js';
import type { Field } from '../../form/form.js';
import { Notice, NoticeRegion, Problem } from '../notice.js';
import { useUi } from '../ui-context.js';
import { summaryOf } from './remark-words.js';

/** Says above the form what there is to say about it, and announces it. */
export function FormRemark({
  remark,
  fields,
}: {
  readonly remark: Remark;
  readonly fields: readonly Field[];
}) {
  const { t } = useUi();
  const summary = summaryOf(fields, remark, t);
  return (
    <NoticeRegion role={remark === null || remark.type === 'renewed' ? 'status' : 'alert'}>
      {remark?.type === 'problem' && <Problem error={remark.error} />}
      {remark?.type === 'renewed' && (
        <Notice tone="calm" title={t('form.renewed')} body={t('form.renewedHint')} />
      )}
      {remark?.type === 'doubtful' && (
        <Notice tone="question" title={t('form.doubtful')} body={t('form.doubtfulHint')} />
      )}
      {summary && <p class="unseen">{summary}</p>}
    </NoticeRegion>
  );
}
