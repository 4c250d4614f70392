/** Pictures of what stands on screen as boxes: the proof bar and the heat map. */
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';

import '#/ui/tokens.css';
import { chartPicture, pngOf } from '#/ui/charts/chart-picture.ts';
import { HeatDrawing } from '#/ui/charts/heat-drawing.tsx';
import { ProofBarDrawing } from '#/ui/charts/proof-bar-drawing.tsx';
import { withDrawing } from '#/ui/charts/with-drawing.ts';

const NOTE = 'Northwind <Logistics> & sons · as of 20 Nov 2026 · Visibility is not detection.';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

function pictureOf(drawing: ReactElement) {
  const picture = withDrawing(document.body, drawing, (box) => chartPicture(box, 'Picture', [NOTE]));
  if (picture === null) throw new Error('There is no picture.');
  const svg = new DOMParser().parseFromString(picture.text, 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(document.body.childElementCount).toBe(0);
  return { picture, svg };
}

/** Every part has its looks in it, in words that any program knows, and points to nothing outside. */
function expectToStandAlone(svg: Document, text: string): void {
  for (const element of svg.querySelectorAll('*'))
    expect(element.getAttributeNames().filter((name) => /^(?:class|style|on|data|aria)/.test(name))).toEqual([]);
  expect(text).not.toMatch(/var\(|oklch|url\((?!#)|href="(?!#)/);
  for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(svg.getElementById(id ?? '')).not.toBeNull();
  expect(svg.documentElement.textContent).toContain(NOTE);
}

const BAR = (
  <ProofBarDrawing proven={39.2} unproven={8.6} closable={18.1} outOfReachMode={30.1} outOfReachLegal={4} target={50} />
);

test('the proof bar is as wide as its points, hatched where nothing can be seen, and says each number', () => {
  const { picture, svg } = pictureOf(BAR);
  expectToStandAlone(svg, picture.text);
  const bar = [...svg.querySelectorAll('rect[height="44"]')];
  expect(bar.map((part) => Number(part.getAttribute('width')) / 8.6)).toEqual(
    [39.2, 8.6, 18.1, 30.1, 4].map((points) => expect.closeTo(points, 6) as number),
  );
  expect(bar.slice(3).map((part) => part.getAttribute('fill'))).toEqual(['url(#bar-reach)', 'url(#bar-legal)']);
  const words = [...svg.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(['target 50', '39', '48', '66', '39 proven', '30 out of reach']));
});

const heat = (name: string) => (
  <HeatDrawing
    heads={['Who', 'App']}
    rows={[{ name, about: 'iOS', score: '58–61', values: [94, null] }]}
    note="The lower bound of each question."
  />
);

test('the heat map has its numbers in shaded cells, and a name as it was typed', () => {
  const { picture, svg } = pictureOf(heat('Nurses <b>&'));
  expectToStandAlone(svg, picture.text);
  const words = [...svg.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(
    expect.arrayContaining(['Nurses <b>&', '58–61', 'Who', '94', '–', 'The lower bound of each question.']),
  );
  const [dark, none] = [...svg.querySelectorAll('rect[rx="5"]')].map((cell) => cell.getAttribute('fill'));
  expect(dark).toMatch(/^rgb\(/);
  expect(none).toBe('none');
  expect(pictureOf(heat('N'.repeat(200))).svg.documentElement.textContent).toContain(`${'N'.repeat(41)}…`);
});

test('a picture has the colours of the theme, and as PNG it is not blank', async () => {
  const ground = ({ svg }: ReturnType<typeof pictureOf>) =>
    svg.querySelector('rect[height="44"]')?.getAttribute('fill');
  document.documentElement.dataset['theme'] = 'light';
  const light = ground(pictureOf(BAR));
  document.documentElement.dataset['theme'] = 'dark';
  const { picture, svg } = pictureOf(BAR);
  expect(ground({ picture, svg })).not.toBe(light);
  const bitmap = await createImageBitmap((await pngOf(picture)) ?? new Blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  expect(new Set(new Uint32Array(pixels.buffer)).size).toBeGreaterThan(10);
});
