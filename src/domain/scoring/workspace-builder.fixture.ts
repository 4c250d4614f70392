/** Workspaces for tests: what is not named holds its "we do not know yet" value. */
import * as v from 'valibot';

import type { Family } from '#/domain/catalog/vocabulary.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import {
  answerIdOf,
  coverageIdOf,
  limitDecisionIdOf,
  type EvidenceId,
  type PopulationId,
  type SourceId,
} from '#/domain/ids.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { evidenceSchema } from '#/domain/workspace/audit-schemas.ts';
import {
  type Answer,
  type Coverage,
  type Evidence,
  type LimitDecision,
  type Population,
  type Settings,
  type Source,
} from '#/domain/workspace/entities.ts';
import { answerSchema, coverageSchema, populationSchema, sourceSchema } from '#/domain/workspace/inventory-schemas.ts';
import { limitSchema } from '#/domain/workspace/plan-schemas.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface WorkspaceParts {
  readonly settings?: Partial<Settings>;
  readonly populations?: readonly (Partial<Omit<Population, 'id'>> & { readonly id: string })[];
  readonly sources?: readonly (Partial<Omit<Source, 'id'>> & { readonly id: string })[];
  readonly none?: readonly Family[];
  readonly cells?: readonly (Partial<Omit<Coverage, 'id' | 'population' | 'source'>> & {
    readonly population: string;
    readonly source: string;
  })[];
  readonly answers?: readonly (Partial<Omit<Answer, 'id' | 'population' | 'criterion'>> & {
    readonly criterion: string;
    readonly population: string | null;
  })[];
  readonly evidence?: readonly (Partial<Omit<Evidence, 'id'>> & { readonly id: string })[];
  readonly limits?: readonly (Partial<Omit<LimitDecision, 'id' | 'population' | 'limit'>> & {
    readonly population: string;
    readonly limit: string;
  })[];
}

/** Ids of tests are plain by construction. */
export function populationId(id: string): PopulationId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above.
  return id as PopulationId;
}

function sourceId(id: string): SourceId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above.
  return id as SourceId;
}

function evidenceId(id: string): EvidenceId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above.
  return id as EvidenceId;
}

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is not a day.`);
  return date;
}

export function aWorkspace(parts: WorkspaceParts): Workspace {
  const empty = emptyWorkspace();
  const coverage = new Map<PopulationId, Map<SourceId, Coverage>>();
  for (const cell of parts.cells ?? []) {
    const [population, source] = [populationId(cell.population), sourceId(cell.source)];
    const row = coverage.get(population) ?? new Map<SourceId, Coverage>();
    row.set(source, { ...v.parse(coverageSchema, cell), id: coverageIdOf(population, source), population, source });
    coverage.set(population, row);
  }
  return {
    ...empty,
    settings: { ...empty.settings, ...parts.settings },
    populations: new Map(
      (parts.populations ?? []).map(({ id, ...fields }) => [
        populationId(id),
        { ...v.parse(populationSchema, fields), id: populationId(id) },
      ]),
    ),
    sources: new Map(
      (parts.sources ?? []).map(({ id, ...fields }) => [
        sourceId(id),
        { ...v.parse(sourceSchema, fields), id: sourceId(id) },
      ]),
    ),
    families: new Map((parts.none ?? []).map((family) => [family, { none: true, note: '' }])),
    coverage,
    answers: new Map(
      (parts.answers ?? []).map((fields) => {
        const population = fields.population === null ? null : populationId(fields.population);
        const id = answerIdOf(fields.criterion, population);
        return [id, { ...v.parse(answerSchema, fields), id, population }];
      }),
    ),
    evidence: new Map(
      (parts.evidence ?? []).map(({ id, ...fields }) => [
        evidenceId(id),
        { ...v.parse(evidenceSchema, fields), id: evidenceId(id) },
      ]),
    ),
    limits: new Map(
      (parts.limits ?? []).map((fields) => {
        const population = populationId(fields.population);
        const id = limitDecisionIdOf(population, fields.limit);
        return [id, { ...v.parse(limitSchema, fields), id, population }];
      }),
    ),
  };
}

/** The workspace with one cell changed, and everything else shared with it. */
export function withCell(
  workspace: Workspace,
  population: string,
  source: string,
  patch: Partial<Coverage>,
): Workspace {
  const [owner, key] = [populationId(population), sourceId(source)];
  const row = new Map(workspace.coverage.get(owner));
  const before = row.get(key) ?? {
    ...v.parse(coverageSchema, { population, source }),
    id: coverageIdOf(owner, key),
    population: owner,
    source: key,
  };
  row.set(key, { ...before, ...patch });
  return { ...workspace, coverage: new Map(workspace.coverage).set(owner, row) };
}

export function withPopulation(workspace: Workspace, population: string, patch: Partial<Population>): Workspace {
  const before = workspace.populations.get(populationId(population));
  if (before === undefined) throw new Error(`There is no population ${population}.`);
  return { ...workspace, populations: new Map(workspace.populations).set(before.id, { ...before, ...patch }) };
}
