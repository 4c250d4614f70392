import { expect, test } from 'vitest';

import { slideForKey, slideIn, SLIDES, withSlide } from './slides.ts';

test('an address that names no slide shows the first', () => {
  for (const asked of ['', '0', '6', '-1', '1.5', 'x', '1e9']) {
    expect(slideIn(new URLSearchParams({ slide: asked })), asked).toBe(0);
  }
});

test('keys walk to both ends and stay there', () => {
  let slide = 0;
  const press = (key: string) => {
    slide = slideIn(withSlide(new URLSearchParams(), slideForKey(key, slide) ?? slide));
  };
  press('ArrowLeft');
  expect(slide).toBe(0);
  for (let times = 0; times < 9; times++) press(' ');
  expect(slide).toBe(SLIDES.length - 1);
  press('Home');
  expect(slide).toBe(0);
  press('a');
  expect(slide).toBe(0);
});
