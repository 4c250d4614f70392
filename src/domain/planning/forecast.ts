/**
 * Where the proof bar goes if the open actions land: as dated, and as late as past ones were. An action lands no earlier
 * than what it waits for. Time itself is left out: the forecast is of the record as it reads today, so with nothing
 * planned it is flat.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { addDays, type IsoDate } from '#/domain/dates.ts';
import { landingDays, usualLateness } from '#/domain/planning/landing-days.ts';
import { landed } from '#/domain/planning/landed.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
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
  /** Four of five actions that were due were no later than this; 0 where too few are done to tell. */
  readonly lateDays: number;
  /** Actions that were due and tell how late the next ones may be. */
  readonly past: number;
  /** Open actions that change the record and are in the forecast. */
  readonly landing: number;
  /** Open actions that change the record and are not: blocked, without a due date, or waiting for one that is. */
  readonly leftOut: number;
}

/** `promised`: the due date that each action was first given. Without it, the last one counts. `null`: no devices. */
export function forecastOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  previous?: WorkspaceScore,
  promised: ReadonlyMap<string, IsoDate> = new Map(),
): Forecast | null {
  const scored = scoreWorkspace(workspace, catalog, on, previous);
  if (scored.organisation.proof === null) return null;
  const { lateDays, past } = usualLateness(workspace.actions.values(), promised, on);
  const open = [...workspace.actions.values()].filter((action) => isOpen(action) && changesRecord(action));
  const dayOf = landingDays(workspace, on);
  const landing = open.filter((action) => dayOf(action) !== null);
  const byDay = Map.groupBy(landing, (action) => dayOf(action) ?? on);
  const asDated = landings(workspace, catalog, on, scored, byDay);
  return {
    asDated,
    // All come as late, what waits and what is waited for: the same steps, each so many days later.
    asLate: asDated.map(({ on: day, proof }, step) => ({ on: step === 0 ? day : addDays(day, lateDays), proof })),
    lateDays,
    past,
    landing: landing.length,
    leftOut: open.length - landing.length,
  };
}

function landings(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  scored: ScoredWorkspace,
  byDay: ReadonlyMap<IsoDate, readonly Action[]>,
): readonly ForecastPoint[] {
  let [record, score] = [workspace, scored];
  const points: ForecastPoint[] = [];
  const note = (day: IsoDate) => {
    const { proof } = score.organisation;
    if (proof !== null) points.push({ on: day, proof });
  };
  note(on);
  for (const [day, landing] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // What lands is proven when it lands; seen from today, that is as fresh as can be.
    record = landed(record, landing, on);
    score = scoreWorkspace(record, catalog, on, score);
    note(day);
  }
  return points;
}
