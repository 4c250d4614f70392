/**
 * Answers, limit decisions and evidence, sorted to the population that they speak of. A population whose records did not
 * change gets the very same map as from the version before, so that one comparison by reference tells.
 */
import { addDays, type IsoDate } from '#/domain/dates.ts';
import type { CoverageId, PopulationId } from '#/domain/ids.ts';
import { DAYS_AHEAD } from '#/domain/scoring/freshness.ts';
import type { Answer, LimitDecision } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Newest proof of each cell of one population. */
export type CellEvidence = ReadonlyMap<CoverageId, IsoDate>;

type Sorted<Owner, Key, Value> = ReadonlyMap<Owner, ReadonlyMap<Key, Value>>;

export interface RecordIndex {
  readonly evidence: Sorted<PopulationId, CoverageId, IsoDate>;
  readonly answers: Sorted<PopulationId | null, string, Answer>;
  readonly decisions: Sorted<PopulationId, string, LimitDecision>;
  /** Newest proof that stands behind a criterion itself. */
  readonly criterionEvidence: ReadonlyMap<string, IsoDate>;
}

export interface IndexedFrom {
  readonly workspace: Workspace;
  readonly on: IsoDate;
  readonly index: RecordIndex;
}

const COVERAGE = 'coverage:';
const CRITERION = 'criterion:';

export function indexRecords(workspace: Workspace, on: IsoDate, before: IndexedFrom | null): RecordIndex {
  const isSameDay = before !== null && before.on === on;
  return {
    ...(isSameDay && before.workspace.evidence === workspace.evidence
      ? { evidence: before.index.evidence, criterionEvidence: before.index.criterionEvidence }
      : indexEvidence(workspace, on, before?.index)),
    answers:
      before !== null && before.workspace.answers === workspace.answers
        ? before.index.answers
        : sortTo(workspace.answers.values(), (answer) => [answer.population, answer.criterion], before?.index.answers),
    decisions:
      before !== null && before.workspace.limits === workspace.limits
        ? before.index.decisions
        : sortTo(workspace.limits.values(), (limit) => [limit.population, limit.limit], before?.index.decisions),
  };
}

function indexEvidence(
  workspace: Workspace,
  on: IsoDate,
  before: RecordIndex | undefined,
): Pick<RecordIndex, 'evidence' | 'criterionEvidence'> {
  const cells = new Map<PopulationId, Map<CoverageId, IsoDate>>();
  const criteria = new Map<string, IsoDate>();
  const last = addDays(on, DAYS_AHEAD);
  for (const { date, supports } of workspace.evidence.values()) {
    if (date === null || date > last) continue;
    for (const claim of supports) {
      if (claim.startsWith(CRITERION)) keepNewest(criteria, claim.slice(CRITERION.length), date);
      if (!claim.startsWith(COVERAGE)) continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only a lookup key: an unknown id finds nothing.
      const id = claim.slice(COVERAGE.length) as CoverageId;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above; the part before `~` is the population.
      const population = id.slice(0, Math.max(0, id.indexOf('~'))) as PopulationId;
      const own = cells.get(population) ?? new Map<CoverageId, IsoDate>();
      keepNewest(own, id, date);
      cells.set(population, own);
    }
  }
  return { evidence: keepUnchanged(cells, before?.evidence), criterionEvidence: criteria };
}

function keepNewest<Key>(map: Map<Key, IsoDate>, key: Key, date: IsoDate): void {
  const known = map.get(key);
  if (known === undefined || date > known) map.set(key, date);
}

function sortTo<Owner, Key, Value>(
  values: Iterable<Value>,
  placeOf: (value: Value) => readonly [Owner, Key],
  before: Sorted<Owner, Key, Value> | undefined,
): Sorted<Owner, Key, Value> {
  const sorted = new Map<Owner, Map<Key, Value>>();
  for (const value of values) {
    const [owner, key] = placeOf(value);
    const own = sorted.get(owner) ?? new Map<Key, Value>();
    own.set(key, value);
    sorted.set(owner, own);
  }
  return keepUnchanged(sorted, before);
}

function keepUnchanged<Owner, Key, Value>(
  now: Map<Owner, ReadonlyMap<Key, Value>>,
  before: Sorted<Owner, Key, Value> | undefined,
): Sorted<Owner, Key, Value> {
  if (before === undefined) return now;
  for (const [owner, own] of now) {
    const known = before.get(owner);
    if (known !== undefined && isSameMap(known, own)) now.set(owner, known);
  }
  return now;
}

export function isSameMap<Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
