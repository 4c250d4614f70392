import { beforeEach, expect, it } from 'vitest';

import { rememberedMapping, rememberMapping } from '#/data/column-mappings.ts';

beforeEach(() => localStorage.clear());

it('knows a set of headers again, whatever their order and case', () => {
  rememberMapping(['Device', 'Platform'], { platform: 'Platform' });
  expect(rememberedMapping(['platform', 'DEVICE'])).toEqual({ platform: 'Platform' });
  expect(rememberedMapping(['platform', 'device', 'more'])).toBeNull();
});

it('does not trust what it finds in the storage', () => {
  localStorage.setItem('telltale.column-mappings', '{"not":"a list"}');
  expect(rememberedMapping(['Device'])).toBeNull();
  rememberMapping(['Device'], { id: 'Device' });
  expect(rememberedMapping(['Device'])).toEqual({ id: 'Device' });
});

it('keeps the ones used last', () => {
  for (let index = 0; index < 40; index++) rememberMapping([`column ${index}`], { id: 'x' });
  expect(rememberedMapping(['column 0'])).toBeNull();
  expect(rememberedMapping(['column 39'])).toEqual({ id: 'x' });
});
