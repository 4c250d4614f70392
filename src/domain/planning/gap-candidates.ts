/**
 * Which changes could win points for one population, before any of them is scored.
 *
 *   counted, not measured   measure it; best case, every open number turns out at its upper end
 *   counted, proof is old   renew the proof
 *   counted, switch off     turn it on          share below all    extend it
 *   counted, logs too short keep them longer    quality below 5    improve the records
 *   planned or absent       roll it out, with ordinary quality assumed; unless another of its family counts already
 *   unknown                 find out; best case, it is there and complete
 *   mode                    record an unknown one, or move to one with a higher ceiling
 *   not permitted           nothing: it is a limit, not a gap
 */
import type { IsoDate } from '#/domain/dates.ts';
import { ALL_DEVICES, allOn, BEST, ORDINARY, type Draft } from '#/domain/planning/cell-draft.ts';
import { countedDrafts } from '#/domain/planning/counted-cell-drafts.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { modeCandidates } from '#/domain/planning/mode-candidates.ts';
import { switchesThatMatter } from '#/domain/planning/switches-that-matter.ts';
import { criterionOf, priorityOf } from '#/domain/planning/where-it-belongs.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext, SourceFacts } from '#/domain/scoring/scoring-context.ts';
import { isCounted } from '#/domain/scoring/to-model.ts';
import type { ActionChange, Coverage, Population, Source } from '#/domain/workspace/entities.ts';

/** A candidate, and how it is joined with the same idea for other populations; `null`: it stands by itself. */
export interface OwnCandidate {
  readonly candidate: Candidate;
  readonly population: Population;
  readonly joins: (Pick<Draft, 'isOnce' | 'forMany'> & { readonly name: string }) | null;
}

export function candidatesOf(
  score: ScoredPopulation,
  sourceOf: (source: SourceFacts) => Source | undefined,
  on: IsoDate,
): readonly OwnCandidate[] {
  const { context, records, population } = score;
  const found = modeCandidates(score).map((candidate): OwnCandidate => ({ candidate, population, joins: null }));
  for (const facts of context.sources) {
    const source = sourceOf(facts);
    if (source === undefined) continue;
    const cell = records.cells?.get(facts.id);
    for (const { name, change, variant, isOnce, forMany, ...words } of draftsOf(score, facts, source, cell, on)) {
      const candidate: Candidate = {
        ...words,
        id: `${population.id}~${facts.id}~${name}`,
        population: population.id,
        source: facts.id,
        family: source.family,
        buys: null,
        mode: null,
        priority: name === 'retention' ? 'M3' : priorityOf(source.family),
        changes: [{ population: population.id, source: facts.id, ...change }],
      };
      const joined = `${facts.id}~${name}${variant === undefined ? '' : `~${variant}`}`;
      found.push({
        candidate,
        population,
        joins: { name: joined, forMany, ...(isOnce === undefined ? {} : { isOnce }) },
      });
    }
  }
  return found;
}

function draftsOf(
  score: ScoredPopulation,
  facts: SourceFacts,
  source: Source,
  cell: Coverage | undefined,
  on: IsoDate,
): readonly Draft[] {
  const { name } = source;
  const where = `${name} on ${score.population.name}`;
  const needed = switchesThatMatter(score, facts.family);
  const state = cell?.state ?? 'unknown';
  if (isCounted(cell))
    return countedDrafts(score, facts, cell, needed, { source: name, population: score.population.name }, on);
  if (state === 'not_permitted') return [];
  const isUnknown = state === 'unknown';
  const quality = isUnknown ? BEST : ORDINARY;
  const change: Partial<ActionChange> = {
    state: 'present',
    share: ALL_DEVICES,
    quality: { fields: quality, timeliness: quality, consistency: quality },
    ...retentionFor(score.context, facts),
    ...(needed.length > 0 ? { switches: allOn(needed) } : {}),
    evidenceDate: on,
  };
  const plan = { change, certain: false, criterion: criterionOf(source.family) };
  if (isUnknown) {
    const reason = 'Nobody has recorded whether it is there, so only the upper bound counts it.';
    return [
      {
        ...plan,
        name: 'find-out',
        kind: 'measure',
        cause: 'unknown',
        layer: 'unproven',
        title: `Find out about ${where}`,
        reason,
        forMany: (place) => ({ title: `Find out about ${name} on ${place}`, reason }),
      },
    ];
  }
  const isPlanned = state === 'planned';
  if (!isPlanned && hasAnotherOf(score, facts)) return [];
  const reason = isPlanned
    ? 'It is planned, and a plan counts for nothing until it has landed.'
    : 'The source exists, and these devices are not in it.';
  const title = (place: string) =>
    isPlanned ? `Finish the roll-out of ${name} on ${place}` : `Roll out ${name} to ${place}`;
  return [
    {
      ...plan,
      name: 'roll-out',
      variant: state,
      kind: 'configure',
      cause: 'missing',
      layer: 'closable',
      title: title(score.population.name),
      reason,
      forMany: (place) => ({ title: title(place), reason }),
    },
  ];
}

function retentionFor(context: ScoringContext, facts: SourceFacts): Partial<ActionChange> {
  const days = facts.retentionDays ?? context.profile?.days ?? null;
  return days === null ? {} : { retentionDays: days };
}

/** Devices are in one management system, and one gateway is enough: a second of a family is no plan to propose. */
function hasAnotherOf({ context, records }: ScoredPopulation, facts: SourceFacts): boolean {
  return context.sources.some(
    ({ id, family }) => id !== facts.id && family === facts.family && isCounted(records.cells?.get(id)),
  );
}
