import type { Translate } from '../../i18n/translate.js';

/** Offers to show the integrations of one category only. */
export function CategoryFilter(props: {
  readonly categories: readonly (readonly [category: string, count: number])[];
  readonly t: Translate;
}) {
  const { categories, t } = props;
  return (
    <select part="filter" aria-label={t('picker.category')}>
      <option value="">{t('picker.allCategories')}</option>
      {categories.map(([category, count]) => (
        <option key={category} value={category}>
          {category} ({count})
        </option>
      ))}
    </select>
  );
}
