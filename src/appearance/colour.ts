/** An opaque colour: red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The same as people see it: lightness from 0 to 1, chroma from 0, hue in radians. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * Answers how well one colour is read on another, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Answers the luminance of a colour, from 0 for black to 1 for white. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = each(colour, linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lays a colour of which `alpha` is seen, from 0 to 1, over another one. */
export function over(colour: Rgb, alpha: number, ground: Rgb): Rgb {
  return mapped((index) => colour[index] * alpha + ground[index] * (1 - alpha));
}

/** Rounds a colour to what screens show, and style sheets write: 256 steps a channel. */
export function rounded(colour: Rgb): Rgb {
  return each(colour, (channel) => Math.round(clamped(channel) * 255) / 255);
}

/** Writes a colour, of which `alpha` is seen, as CSS has it. */
export function written(colour: Rgb, alpha = 1): string {
  const channels = each(colour, (channel) => Math.round(clamped(channel) * 255)).join(' ');
  return `rgb(${channels}${alpha < 1 ? ` / ${alpha}` : ''})`;
}

/**
 * Turns a colour into lightness, chroma and hue.
 *
 * @see https://www.w3.org/TR/css-color-4/#ok-lab
 */
export function toOklch(colour: Rgb): Oklch {
  const [red, green, blue] = each(colour, linear);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    Math.hypot(a, b),
    Math.atan2(b, a),
  ];
}

/** Turns it back, with as much of its chroma as a screen can show at that lightness. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const whole = ofOklch([lightness, chroma, hue]);
  if (isShown(whole)) return whole;
  let [least, most] = [0, chroma];
  for (let step = 0; step < 20; step += 1) {
    const middle = (least + most) / 2;
    if (isShown(ofOklch([lightness, middle, hue]))) least = middle;
    else most = middle;
  }
  return each(ofOklch([lightness, least, hue]), clamped);
}

function ofOklch([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const lights: Rgb = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  return each(lights, bent);
}

const isShown = (colour: Rgb) => colour.every((channel) => channel > -1e-4 && channel < 1 + 1e-4);

const clamped = (channel: number) => Math.min(1, Math.max(0, channel));

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function bent(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

const each = (colour: Rgb, change: (channel: number) => number) => mapped((index) => change(colour[index]));

const mapped = (channelAt: (index: 0 | 1 | 2) => number): Rgb => [channelAt(0), channelAt(1), channelAt(2)];
