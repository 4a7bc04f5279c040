import { written } from './addresses.js';

/** A heading of the menu, and what stands below it. */
export interface MenuGroup {
  readonly name: string;
  readonly pages: readonly MenuPage[];
}

/** A page in the menu. */
export interface MenuPage {
  /** Seen from the site's root. */
  readonly address: string;
  readonly title: string;
}

/** Shows all pages by group: beside a wide page, and over a narrow one once it is asked for. */
export function Menu({ groups, page }: { readonly groups: readonly MenuGroup[]; readonly page: string }) {
  return (
    <nav id="menu" aria-label="Documentation" popover="auto">
      {groups.map(({ name, pages }) => (
        <section key={name}>
          <p class="group">{name}</p>
          <ul>
            {pages.map(({ address, title }) => (
              <li key={address}>
                <a href={written(page, address)} aria-current={address === page ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
