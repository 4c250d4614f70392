/** The forecast of a large plan, in Node. Times are medians in milliseconds. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { addDays } from '#/domain/dates.ts';
import type { ActionId } from '#/domain/ids.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { forecastOf } from '#/domain/planning/forecast.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { EVALUATED_ON, largeWorkspace } from './large-workspace.ts';
import { percentile } from './statistics.ts';

const POPULATIONS = 1_000;
const SOURCES = 12;
const ACTIONS = 100;
const CELLS_EACH = 3;
const RUNS = 5;

export function forecastFigures(catalog: Catalog): object {
  const workspace = withPlan(largeWorkspace(POPULATIONS, SOURCES));
  const score = scoreWorkspace(workspace, catalog, EVALUATED_ON);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    forecastOf(workspace, catalog, EVALUATED_ON, score);
    return performance.now() - started;
  });
  return { populations: POPULATIONS, actions: ACTIONS, forecastMs: percentile(times, 0.5) };
}

/** Each lands on its own day, changes three cells and waits for the one before it. */
function withPlan(workspace: Workspace): Workspace {
  const [populations, sources] = [[...workspace.populations.keys()], [...workspace.sources.keys()]];
  const cell = (row: number, column: number) => ({
    population: populations[row % populations.length] ?? '',
    source: sources[column % sources.length] ?? '',
    state: 'present' as const,
    share: [1, 1] as const,
  });
  const actions = Array.from({ length: ACTIONS }, (_, at): readonly [ActionId, Action] => {
    const id = `action-${at}` as ActionId;
    return [
      id,
      {
        ...(initialRecord('actions', id) as unknown as Action),
        due: addDays(EVALUATED_ON, at * 3),
        dependsOn: at === 0 ? [] : [`action-${at - 1}`],
        changes: Array.from({ length: CELLS_EACH }, (__, one) => cell(at * 7 + one, at)),
      },
    ];
  });
  return { ...workspace, actions: new Map(actions) };
}
