import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { incomingOf, withoutIds } from '#/domain/intake/incoming-of.fixture.ts';
import type { IntakePlan } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { tell } from '#/domain/ledger/told.fixture.ts';
import { inverseOf } from '#/domain/ledger/undo.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

function planOf(workspace: Workspace, incoming: Incoming): IntakePlan {
  const plan = planIntake(workspace, incoming, proposeMatches(workspace, incoming));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

const kindsOf = ({ changes }: IntakePlan) => new Set(changes.map(({ kind }) => kind));
const allOf = ({ changes }: IntakePlan) => new Set(changes.map(({ id }) => id));
const inIdOrder = ({ changes }: IntakePlan) => changes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Accepts everything, removals too; a plan that changes nothing leaves the workspace. */
function afterAll(workspace: Workspace, incoming: Incoming) {
  let made = 0;
  const plan = planOf(workspace, incoming);
  const draft = acceptIntake(workspace, incoming, plan, allOf(plan), (prefix) => `${prefix}-${String((made += 1))}`);
  if (!draft.ok && draft.error.kind !== 'no_change') throw new Error(JSON.stringify(draft.error));
  const from = { commits: [], lines: [], workspace };
  return tell(draft.ok ? [() => draft] : [], undefined, from);
}

const two = fc.tuple(anyInventory, anyInventory);
const inventoryOf = ({ populations, sources, families, coverage }: Workspace) => ({
  populations,
  sources,
  families: new Map([...families].map(([family, { none, note }]) => [family, { none, note }])),
  coverage,
});

describe('an incoming inventory', () => {
  it('made from the workspace itself changes nothing', () => {
    fc.assert(
      fc.property(anyInventory, (workspace) => {
        expect([...kindsOf(planOf(workspace, incomingOf(workspace)))].filter((kind) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('that was accepted whole changes nothing the second time, by its ids or by its names', () => {
    fc.assert(
      fc.property(two, fc.boolean(), ([here, there], hasIds) => {
        const incoming = hasIds ? incomingOf(there) : withoutIds(incomingOf(there));
        const { workspace } = afterAll(here, incoming);
        const again = planOf(workspace, incoming);
        expect(again.changes.filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('goes into an empty workspace as it was', () => {
    fc.assert(
      fc.property(anyInventory, (workspace) => {
        const copy = afterAll(emptyWorkspace(), incomingOf(workspace)).workspace;
        expect(inventoryOf(copy)).toEqual(inventoryOf(workspace));
      }),
    );
  });

  it('proposes no removal unless it claims to be whole', () => {
    fc.assert(
      fc.property(two, ([here, there]) => {
        const plan = planOf(here, { ...incomingOf(there), completeness: { kind: 'partial' } });
        expect(kindsOf(plan).has('gone')).toBe(false);
      }),
    );
  });

  it('means the same in whatever order it lists things', () => {
    fc.assert(
      fc.property(two, ([here, there]) => {
        const incoming = withoutIds(incomingOf(there));
        const turned: Incoming = {
          ...incoming,
          populations: incoming.populations.toReversed(),
          sources: incoming.sources.toReversed(),
          coverage: incoming.coverage.toReversed(),
          families: incoming.families.toReversed(),
        };
        expect(inIdOrder(planOf(here, turned))).toEqual(inIdOrder(planOf(here, incoming)));
      }),
    );
  });

  it('leaves answers, evidence and every field that it does not state as they are', () => {
    fc.assert(
      fc.property(anyInventory, fc.integer({ min: 0, max: 5000 }), (here, devices) => {
        const counted: Incoming = {
          ...incomingOf(here),
          completeness: { kind: 'whole', scopes: ['intune:'] },
          populations: [...here.populations.keys()].map((id) => ({
            key: id,
            id,
            fields: { devices: [devices, devices] },
          })),
          sources: [],
          coverage: [],
          families: [],
        };
        const { workspace } = afterAll(here, counted);
        expect({ ...workspace, populations: null, removed: null }).toEqual({
          ...here,
          populations: null,
          removed: null,
        });
        for (const [id, population] of workspace.populations) {
          expect(population).toEqual({ ...here.populations.get(id), devices: [devices, devices] });
        }
      }),
    );
  });

  it('is taken back by one undo', () => {
    fc.assert(
      fc.property(two, ([here, there]) => {
        const told = afterAll(here, incomingOf(there));
        const [commit] = told.commits;
        fc.pre(commit !== undefined);
        const undo = inverseOf(told.workspace, commit, 'Undid');
        const { workspace } = tell(undo === null ? [] : [() => ({ ok: true, value: undo })], undefined, told);
        expect(inventoryOf(workspace)).toEqual(inventoryOf(here));
        expect(workspace.answers).toEqual(here.answers);
      }),
    );
  });
});
