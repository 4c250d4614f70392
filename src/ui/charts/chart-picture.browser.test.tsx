import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { chartPicture, pngOf } from '#/ui/charts/chart-picture.ts';
import { ProofTrend } from '#/ui/charts/proof-trend.tsx';

const DAYS = [
  { on: '2026-03-01', proven: 20, unproven: 30, closable: 20, outOfReach: 30 },
  { on: '2026-06-01', proven: 45, unproven: 10, closable: 15, outOfReach: 30 },
];
const NOTE = 'Northwind <Logistics> & sons · as of 20 Nov 2026';

let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  flushSync(() => root.render(<ProofTrend label="It went up." days={DAYS} target={50} />));
  await expect.poll(() => host.querySelectorAll('.recharts-area-area').length, { timeout: 10_000 }).toBeGreaterThan(3);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

test('a chart stands alone: its looks are in it, it points to nothing outside, and it says what it is of', () => {
  const picture = chartPicture(host, 'Over time', [NOTE]);
  const svg = new DOMParser().parseFromString(picture?.text ?? '', 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.documentElement.textContent).toContain('Over time');
  expect(svg.documentElement.textContent).toContain(NOTE);
  for (const element of svg.querySelectorAll('*')) {
    expect(element.getAttributeNames().filter((name) => /^(?:class|style|on|data|aria)/.test(name))).toEqual([]);
  }
  expect(picture?.text).not.toMatch(/var\(|oklch|url\((?!#)|href="(?!#)/);
  for (const [, id] of picture?.text.matchAll(/url\(#([^)]+)\)/g) ?? [])
    expect(svg.getElementById(id ?? '')).not.toBeNull();
  const drawn = host.querySelector('.recharts-area-area');
  const fills = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
  expect(fills).toContain(drawn === null ? '' : getComputedStyle(drawn).fill);
});

test('its PNG is twice as fine as the screen and not blank', async () => {
  const picture = chartPicture(host, 'Over time', [NOTE]);
  if (picture === null) throw new Error('There is no picture.');
  const bitmap = await createImageBitmap((await pngOf(picture)) ?? new Blob());
  expect([bitmap.width, bitmap.height]).toEqual([picture.width * 2, picture.height * 2]);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  expect(new Set(new Uint32Array(pixels.buffer)).size).toBeGreaterThan(10);
});

test('nothing is made of a box without a drawing', () => {
  expect(chartPicture(document.createElement('div'), 'Empty', [])).toBeNull();
});
