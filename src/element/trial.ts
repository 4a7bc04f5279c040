import type { RoleName } from '../appearance/appearance.js';
import { over, type Rgb, written } from '../appearance/colour.js';
import { wornRoles } from './worn-roles.js';

/** A colour as the browser computed it. */
interface Seen {
  readonly colour: Rgb;
  readonly alpha: number;
}

/** A copy of the element that nobody sees, on which rules are tried: the element itself would be seen to change. */
export interface Trial {
  /** The sheet with one rule for the element; what is set there is worn by the copy at once. */
  readonly sheet: CSSStyleSheet;
  readonly rule: CSSStyleDeclaration;
  /** Sets a role, before what the host's own style sheets say of it or behind that. */
  set(role: RoleName, value: string, place: 'before' | 'behind'): void;
  /** Answers the colour of a role in light or in dark, as CSS writes it. */
  read(role: RoleName, scheme: 'light' | 'dark'): string;
  /** The same, opaque: what shines through is put under it. */
  see(role: RoleName, scheme: 'light' | 'dark'): Rgb;
  end(): void;
}

/** Puts the copy into the shadow root, with the same styles and the same page around it. */
export function createTrial(root: ShadowRoot): Trial {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{}');
  const { style: rule } = sheet.cssRules[0] as CSSStyleRule;
  const twin = document.createElement('div');
  const probe = document.createElement('i');
  const inner = twin.attachShadow({ mode: 'open' });
  inner.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheet];
  inner.append(probe);
  // Set by script, which every policy allows. Forced colours would be read instead.
  twin.style.display = 'none';
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(twin);
  const { style } = probe;

  function look(role: RoleName, scheme: string): Seen {
    style.colorScheme = scheme;
    // Every notation becomes the one of `color()`.
    style.color = `color-mix(in srgb, var(${wornRoles[role][0]}) 100%, transparent 0%)`;
    return seen(getComputedStyle(probe).color);
  }

  function see(role: RoleName, scheme: 'light' | 'dark'): Rgb {
    const { colour, alpha } = look(role, scheme);
    if (alpha === 1) return colour;
    const ground: Rgb = scheme === 'dark' ? [0, 0, 0] : [1, 1, 1];
    return over(colour, alpha, role === 'surface' ? ground : see('surface', scheme));
  }

  return {
    sheet,
    rule,
    set(role, value, place) {
      const whole = place === 'before' ? value : `var(${propertyOf(role)}, ${value})`;
      rule.setProperty(wornRoles[role][0], whole, 'important');
    },
    read(role, scheme) {
      const { colour, alpha } = look(role, scheme);
      return written(colour, alpha);
    },
    see,
    end: () => twin.remove(),
  };
}

/** Names a role as the host's own style sheets do. */
export function propertyOf(role: RoleName): string {
  return `--connect-ui-${role.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** Reads `color(srgb 1 0 0.5)` or `rgba(255, 0, 128, 0.5)`. */
function seen(text: string): Seen {
  const most = text.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?|none/g) ?? []).map(
    (part) => Number(part) || 0,
  );
  return { colour: [red / most, green / most, blue / most], alpha };
}
