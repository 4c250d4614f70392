import { expect, test } from 'vitest';

import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { headlineFacts } from '#/features/posture/headline-words.ts';

test('devices and populations are counted in the same writing', () => {
  const workspace = aWorkspace({
    populations: [{ id: 'p', name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [14_160, 14_160] }],
  });
  const { organisation } = scoreWorkspace(workspace, bundledCatalog(), day('2026-06-30'));
  const countsIn = (populations: number) => {
    const fact = headlineFacts(organisation, populations, workspace.settings).find(({ key }) => key === 'devices');
    return `${fact?.value ?? ''} ${fact?.after ?? ''}`;
  };
  expect(countsIn(1)).toBe('14,160 devices, 1 population');
  expect(countsIn(1_000)).toBe('14,160 devices, 1,000 populations');
});
