import type { Ui } from '../ui-context.js';

/** Offers to show the integrations of one category only. */
export function CategoryFilter(props: {
  readonly categories: readonly (readonly [category: string, count: number])[];
  readonly ui: Ui;
}) {
  const { categories, ui } = props;
  const { t, tag } = ui;
  return (
    <select part="filter" aria-label={t('picker.category')}>
      <option value="">{t('picker.allCategories')}</option>
      {categories.map(([category, count]) => (
        <option key={category} value={category}>
          {category} ({count.toLocaleString(tag)})
        </option>
      ))}
    </select>
  );
}
