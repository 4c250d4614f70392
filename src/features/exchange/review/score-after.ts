/** The organisation's score if what is ticked were accepted, in steps, so that a large import leaves the page alive. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { opsInSteps } from '#/domain/intake/accept-intake.ts';
import type { IntakePlan } from '#/domain/intake/intake-plan.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { scoreInSteps } from '#/domain/scoring/score-in-steps.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Operations that are applied in one step. */
const STEP = 1_000;

/** What cannot be accepted changes nothing: the reason is told when it is tried. */
export function* scoreAfter(
  workspace: Workspace,
  plan: IntakePlan,
  ticked: ReadonlySet<string>,
  catalog: Catalog,
  on: IsoDate,
): Generator<undefined, OrganisationScore> {
  const made = yield* opsInSteps(workspace, plan, ticked, previewIds());
  const ops = made.ok ? made.value : [];
  let after = workspace;
  for (let from = 0; from < ops.length; from += STEP) {
    after = applyCommit(after, { ops: ops.slice(from, from + STEP) });
    yield;
  }
  return (yield* scoreInSteps(after, catalog, on)).organisation;
}

/** Ids that live as long as a preview. */
function previewIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `preview-${prefix}-${(count += 1)}`;
}
