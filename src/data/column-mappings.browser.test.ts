import { beforeEach, expect, it } from 'vitest';

import { rememberedMappings, rememberMapping } from '#/data/column-mappings.ts';

beforeEach(() => localStorage.clear());

it('keeps one mapping for a set of headers, whatever their order and case', () => {
  rememberMapping(['Device', 'Platform'], { os: 'Platform' });
  rememberMapping(['platform', 'DEVICE'], { os: 'platform', deviceId: 'DEVICE' });
  expect(rememberedMappings()).toEqual([
    { headers: ['device', 'platform'], columns: { os: 'platform', deviceId: 'DEVICE' } },
  ]);
});

it('does not trust what it finds in the storage', () => {
  localStorage.setItem('telltale.column-mappings', '{"not":"a list"}');
  expect(rememberedMappings()).toEqual([]);
  rememberMapping(['Device'], { deviceId: 'Device' });
  expect(rememberedMappings()).toHaveLength(1);
});

it('keeps the ones used last', () => {
  for (let index = 0; index < 40; index++) rememberMapping([`column ${index}`], { deviceId: 'x' });
  expect(rememberedMappings()).toHaveLength(30);
  expect(rememberedMappings()[0]?.headers).toEqual(['column 39']);
});
