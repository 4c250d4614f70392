/**
 * Where the proof bar goes if the open actions land: as dated, and as late as past ones were. Time itself is left out:
 * the forecast is of the record as it reads today, so with nothing planned it is flat.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import { applyProposal } from '#/domain/planning/proposal.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface ForecastPoint {
  readonly on: IsoDate;
  /** From this day on, until the next point. */
  readonly proof: Proof;
}

export interface Forecast {
  /** The first point is today; one more for each day on which something lands. */
  readonly asDated: readonly ForecastPoint[];
  readonly asLate: readonly ForecastPoint[];
  /** Four of five past actions were no later than this; 0 where too few are done to tell. */
  readonly lateDays: number;
  /** Open actions that change the record and are in the forecast. */
  readonly landing: number;
  /** Open actions that change the record and are not: without a due date, or blocked. */
  readonly leftOut: number;
}

/** Fewer finished actions say nothing about the next one. */
const FEWEST_PAST = 3;
const MOST_PAST = 0.8;

/** `null` while no population has a device. */
export function forecastOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  previous?: WorkspaceScore,
): Forecast | null {
  const scored = scoreWorkspace(workspace, catalog, on, previous);
  if (scored.organisation.proof === null) return null;
  const actions = [...workspace.actions.values()];
  const lateDays = usualLateness(actions);
  const open = actions.filter(({ status, changes }) => status !== 'done' && status !== 'dropped' && changes.length > 0);
  const landing = open.filter(({ status, due }) => status !== 'blocked' && due !== null);
  const walk = (late: number) => landings(workspace, catalog, on, scored, landing, late);
  return {
    asDated: walk(0),
    asLate: walk(lateDays),
    lateDays,
    landing: landing.length,
    leftOut: open.length - landing.length,
  };
}

function landings(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  scored: ScoredWorkspace,
  actions: readonly Action[],
  late: number,
): readonly ForecastPoint[] {
  const byDay = Map.groupBy(actions, ({ due }) => landsOn(due, on, late));
  let [landed, score] = [workspace, scored];
  const points: ForecastPoint[] = [];
  const note = (day: IsoDate) => {
    const { proof } = score.organisation;
    if (proof !== null) points.push({ on: day, proof });
  };
  note(on);
  for (const [day, landing] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // What lands is proven when it lands; seen from today, that is as fresh as can be.
    const changes = landing.flatMap((action) => action.changes.map((change) => ({ ...change, evidenceDate: on })));
    landed = applyProposal(landed, { changes, buys: null, mode: null });
    score = scoreWorkspace(landed, catalog, on, score);
    note(day);
  }
  return points;
}

/** What is overdue cannot land before tomorrow. */
function landsOn(due: IsoDate | null, on: IsoDate, late: number): IsoDate {
  const tomorrow = addDays(on, 1);
  return addDays(due === null || due < tomorrow ? tomorrow : due, late);
}

/** Days by which four of five past actions were late at most; early is on time. */
function usualLateness(actions: readonly Action[]): number {
  const late = actions
    .flatMap(({ status, due, doneOn }) =>
      status === 'done' && due !== null && doneOn !== null ? [Math.max(0, daysBetween(due, doneOn))] : [],
    )
    .toSorted((a, b) => a - b);
  if (late.length < FEWEST_PAST) return 0;
  return late[Math.ceil(late.length * MOST_PAST) - 1] ?? 0;
}
