/** The worked example of the model, from the record up. */
import { expect, test } from 'vitest';

import { FAMILIES, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { addDays } from '#/domain/dates.ts';
import { exactly, type Range } from '#/domain/range.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day, populationId } from '#/domain/scoring/workspace-builder.fixture.ts';

const on = day('2026-06-30');
const on20 = addDays(on, -20);

function rated(fields: number, timeliness: number, consistency: number, retention: number) {
  return {
    fields: exactly(fields),
    timeliness: exactly(timeliness),
    consistency: exactly(consistency),
    retention: exactly(retention),
  };
}

const switches = Object.fromEntries(SWITCHES.map((name) => [name, 'on' as const]));
const present = { state: 'present' as const, switches };

const workspace = aWorkspace({
  populations: [
    { id: 'A', platform: 'ios', mode: 'supervised', devices: [800, 800], sensitivity: 3 },
    { id: 'B', platform: 'ios', mode: 'user_enrollment', devices: [500, 500], sensitivity: 2 },
    { id: 'C', platform: 'ios', mode: 'unmanaged', devices: [150, 400], sensitivity: 2 },
  ],
  sources: [
    { id: 'uem', family: 'mdm' },
    { id: 'apps', family: 'appinv' },
    { id: 'swg', family: 'proxy' },
    { id: 'idp', family: 'identity' },
  ],
  none: FAMILIES.filter((family) => !['mdm', 'appinv', 'proxy', 'identity'].includes(family)),
  cells: [
    { ...present, population: 'A', source: 'uem', share: [0.96, 0.96], quality: rated(4, 4, 4, 5), evidenceDate: on20 },
    {
      ...present,
      population: 'A',
      source: 'apps',
      share: [0.96, 0.96],
      quality: rated(4, 3, 4, 4),
      evidenceDate: on20,
    },
    {
      ...present,
      population: 'A',
      source: 'swg',
      deviceSet: 'tunnel',
      share: [0.9, 0.9],
      quality: rated(5, 5, 5, 5),
      evidenceDate: on20,
    },
    {
      ...present,
      population: 'A',
      source: 'idp',
      deviceSet: 'enrolled',
      share: [0.96, 0.96],
      quality: rated(5, 5, 5, 5),
      evidenceDate: on20,
    },
    {
      ...present,
      population: 'B',
      source: 'uem',
      share: [1, 1],
      quality: rated(4, 4, 4, 5),
      evidenceDate: addDays(on, -30),
    },
    {
      ...present,
      population: 'B',
      source: 'idp',
      deviceSet: 'enrolled',
      share: [1, 1],
      quality: rated(5, 5, 5, 5),
      evidenceDate: addDays(on, -30),
    },
    {
      ...present,
      population: 'B',
      source: 'swg',
      deviceSet: 'perapp',
      share: [0.3, 0.7],
      quality: rated(4, 5, 4, 5),
      evidenceDate: addDays(on, -200),
    },
    { population: 'B', source: 'apps', state: 'absent' },
    {
      ...present,
      population: 'C',
      source: 'idp',
      share: [1, 1],
      quality: rated(5, 5, 5, 5),
      evidenceDate: addDays(on, -10),
    },
    { population: 'C', source: 'uem', state: 'absent' },
    { population: 'C', source: 'swg', state: 'absent' },
    { population: 'C', source: 'apps', state: 'absent' },
  ],
});

const { organisation, populations } = scoreWorkspace(workspace, bundledCatalog(), on);

function shown(range: Range | null | undefined): readonly string[] {
  return (range ?? []).map((end) => end.toFixed(2));
}

test('[SC7] the three populations of the example', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((id) => populations.get(populationId(id)));
  expect(shown(a?.visibility)).toEqual(['65.93', '67.41']);
  expect(a?.ceiling.toFixed(1)).toBe('71.6');
  expect(a?.weakest).toBe('app');
  expect(a?.facets.app_identity.value.map((value) => value.toFixed(4))).toEqual(['0.4761', '0.4935']);
  expect(shown(b?.visibility)).toEqual(['26.69', '43.30']);
  expect(b?.ceiling.toFixed(1)).toBe('57.5');
  expect(shown(c?.visibility)).toEqual(['7.50', '7.50']);
});

test('[SC10] the facet of the example names the sources that made it: the gateway first, then the rest by the UEM', () => {
  const slices = populations.get(populationId('A'))?.facets.app_identity.slices ?? [];
  expect(slices.map(({ source, share }) => [source, share.toFixed(2)])).toEqual([
    ['swg', '0.90'],
    ['uem', '0.06'],
  ]);
});

test('[SC8] the organisation of the example', () => {
  expect(shown(organisation.visibility)).toEqual(['45.46', '56.04']);
  expect(organisation.devices).toEqual([1450, 1700]);
  expect(organisation.devicesInTheDark).toEqual([150, 400]);
});
