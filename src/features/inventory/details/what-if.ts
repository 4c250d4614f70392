/** What one cell could prove: the scores with the cell at its best, compared with today's. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Gain {
  /** What would have to be true. */
  readonly step: string;
  /** Proven points of the population and of the organisation. */
  readonly here: number;
  readonly organisation: number;
}

export interface WhatIf {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly scores: WorkspaceScore;
  readonly population: PopulationId;
  readonly source: SourceId;
}

const NOTICEABLE = 0.05;
const BEST_QUALITY: Coverage['quality'] = {
  fields: [5, 5],
  timeliness: [5, 5],
  consistency: [5, 5],
  retention: [5, 5],
};

/** The best single step, and everything together; each only where it proves something. */
export function possibleGains(ask: WhatIf): readonly Gain[] {
  const { workspace, population, source, on } = ask;
  const current = coverageOf(workspace, population, source);
  if (current?.state === 'not_permitted') return [];
  const base = current ?? untouched(population, source);
  const counts = base.state === 'present' || base.state === 'partial';
  const best: Coverage = {
    ...base,
    state: 'present',
    share: [1, 1],
    evidenceDate: on,
    quality: BEST_QUALITY,
    retentionDays: 36_500,
  };
  const all = gainOf(
    ask,
    best,
    counts ? 'At its best in every respect' : 'Present on every device, proven and of best quality',
  );
  const steps = counts
    ? [
        gainOf(ask, { ...base, evidenceDate: on }, 'Fresh evidence alone'),
        gainOf(ask, { ...base, share: [1, 1] }, 'Reaching every device alone'),
        gainOf(ask, { ...base, quality: BEST_QUALITY, retentionDays: 36_500 }, 'Best quality alone'),
      ]
    : [];
  const single = steps.filter(({ here }) => here >= NOTICEABLE).toSorted((a, b) => b.here - a.here)[0];
  return [...(single ? [single] : []), ...(all.here >= NOTICEABLE ? [all] : [])];
}

function gainOf({ workspace, catalog, on, scores, population }: WhatIf, cell: Coverage, step: string): Gain {
  const row = new Map(workspace.coverage.get(population)).set(cell.source, cell);
  const then = scoreWorkspace(
    { ...workspace, coverage: new Map(workspace.coverage).set(population, row) },
    catalog,
    on,
    scores,
  );
  return {
    step,
    here:
      (then.populations.get(population)?.proof.proven ?? 0) - (scores.populations.get(population)?.proof.proven ?? 0),
    organisation: (then.organisation.proof?.proven ?? 0) - (scores.organisation.proof?.proven ?? 0),
  };
}

function untouched(population: PopulationId, source: SourceId): Coverage {
  return {
    id: coverageIdOf(population, source),
    population,
    source,
    state: 'unknown',
    share: null,
    deviceSet: null,
    capability: {},
    quality: {},
    retentionDays: null,
    switches: {},
    evidenceDate: null,
    note: '',
  };
}
