import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { bundledStrategy } from '#/exchange/dettect/bundled-strategy.fixture.ts';
import { parseDettect } from '#/exchange/dettect/parse-dettect.ts';
import { renderDettect } from '#/exchange/dettect/render-dettect.ts';

const { analytics } = bundledStrategy();
const { retentionProfiles } = bundledCatalog().checklist;

function rendered(workspace: Workspace) {
  return renderDettect(workspace, analytics, retentionProfiles);
}

test('reading our own file changes nothing, whatever the inventory holds', () => {
  fc.assert(
    fc.property(anyInventory, (workspace) => {
      const read = parseDettect(rendered(workspace).text, 'own.yaml');
      if (!read.ok) throw new Error(read.error.kind);
      expect(read.value.leftOut).toEqual([]);
      const { incoming } = read.value;
      const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
      if (!plan.ok) throw new Error(JSON.stringify(plan.error));
      expect(plan.value.changes.filter(({ kind }) => kind !== 'same')).toEqual([]);
      const { populations, sources, families, coverage } = workspace;
      const cells = [...coverage.values()].reduce((sum, row) => sum + row.size, 0);
      expect(plan.value.changes).toHaveLength(populations.size + sources.size + families.size + cells);
    }),
    { numRuns: 150 },
  );
});

test('what we write passes every check of DeTT&CT, whatever people typed', () => {
  fc.assert(
    fc.property(anyInventory, (workspace) => {
      const { health } = rendered(workspace);
      expect(health.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the same workspace gives the same bytes', () => {
  fc.assert(
    fc.property(anyInventory, (workspace) => {
      expect(rendered(workspace).text).toBe(rendered(workspace).text);
    }),
    { numRuns: 20 },
  );
});
