// @vitest-environment jsdom

import { render, screen } from '@testing-library/preact';
import jsqr from 'jsqr';
import { expect, it } from 'vitest';
import { QrCode } from '../../src/ui/qr-code.js';
import { setStage } from './stage.js';

setStage();

// Its types and its module disagree about what is exported by default; this is there in both.
const { default: read } = jsqr;

const begin = 'https://connect.example.com/?session_token=';
const long = begin + 'nango_connect_session_0f3a'.repeat(10).slice(0, 300 - begin.length);
const links = [
  'https://a.example',
  `${begin}nango_connect_session_0f3a`,
  long,
  `${long}&${'x'.repeat(700)}`,
  'https://connect.example.com/?name=Zo%C3%AB&words=“ä—漢字”',
];
/** How many dots a module is wide when the code is printed. */
const scale = 4;

/** Reads the numbers of the code's drawing: its box, and the dark stretches in it. */
function drawing() {
  const svg = screen.getByRole('img', { name: 'QR code of the link' });
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  const stretch = /M(\d+) (\d+)h(\d+)v1H(\d+)z/g;
  expect(path.replaceAll(stretch, '')).toBe('');
  const stretches = [...path.matchAll(stretch)].map((match) => {
    const [x = 0, y = 0, length = 0, back = 0] = match.slice(1).map(Number);
    expect(back).toBe(x);
    return { x, y, length };
  });
  return { left, top, width, height, stretches };
}

/** Prints the code as a screen does, dark on light. */
function printed() {
  const { left, top, width, height, stretches } = drawing();
  const dots = new Uint8ClampedArray(width * scale * height * scale * 4).fill(255);
  for (const { x, y, length } of stretches) {
    for (let row = (y - top) * scale; row < (y - top + 1) * scale; row += 1) {
      for (let column = (x - left) * scale; column < (x - left + length) * scale; column += 1) {
        dots.set([0, 0, 0, 255], (row * width * scale + column) * 4);
      }
    }
  }
  return { dots, width: width * scale, height: height * scale };
}

it.each(links)('is read by a scanner as the very link: %s', (link) => {
  render(<QrCode text={link} label="QR code of the link" />);
  const { dots, width, height } = printed();
  expect(read(dots, width, height)?.data).toBe(link);
});

it.each(links)('stays within its box, with the empty margin that scanners want: %s', (link) => {
  render(<QrCode text={link} label="QR code of the link" />);
  const { left, top, width, height, stretches } = drawing();
  expect([left, top]).toEqual([-4, -4]);
  expect(width).toBe(height);
  const size = width - 8;
  const whole = stretches.every(({ x, y, length }) => length > 0 && x + length <= size && y < size);
  expect(whole).toBe(true);
  expect(Math.min(...stretches.map(({ x }) => x))).toBe(0);
  expect(Math.max(...stretches.map(({ x, length }) => x + length))).toBe(size);
  expect(Math.max(...stretches.map(({ y }) => y))).toBe(size - 1);
});

it('draws neighbours as one, so that no hairline shows between them', () => {
  render(<QrCode text={long} label="QR code of the link" />);
  const { stretches } = drawing();
  const ends = new Set(stretches.map(({ x, y, length }) => `${x + length} ${y}`));
  expect(stretches.some(({ x, y }) => ends.has(`${x} ${y}`))).toBe(false);
});

it('shows another code for another link', () => {
  const { rerender } = render(<QrCode text="https://a.example" label="QR code of the link" />);
  rerender(<QrCode text="https://b.example" label="QR code of the link" />);
  const { dots, width, height } = printed();
  expect(read(dots, width, height)?.data).toBe('https://b.example');
});
