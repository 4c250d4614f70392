/** Whether a sample follows from its seed: drawn again where the ledger holds what it was drawn from, else as far as it says. */
import { compareDraws, drawSample, fitsSeed, sortedIds, type Redraw } from '#/domain/audit/sampling.ts';
import { countsOf, isHeadOf } from '#/domain/audit/recorded-head.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { claimsOf, type Claim } from '#/domain/evidence/claims.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { headsAt } from '#/domain/ledger/head.ts';
import type { Sample } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type SampleStanding =
  | Redraw
  /** It names other lines of the ledger than are there: changes dated before it came in later. It fits its seed. */
  | 'other_record'
  /** Its list was dropped and is nowhere in the record. What was written down of it fits its seed. */
  | 'list_needed'
  /** No list and no record could give this draw: wrong in number, in order or in place. */
  | 'does_not_fit';

export interface RedrawnSample {
  readonly sample: Sample;
  readonly standing: SampleStanding;
  /** What it was drawn from, each once, in byte order; `null` where the ledger does not hold it. */
  readonly ids: readonly string[] | null;
}

/** `commits`: the whole ledger in id order; `on`: the day for samples that do not say as of when they are. */
export function redrawSamples(
  samples: Iterable<Sample>,
  commits: readonly Commit[],
  on: IsoDate,
): readonly RedrawnSample[] {
  // Samples are drawn in bunches: the record at one line is folded once.
  const records = new Map<number, Workspace>();
  const all = [...samples];
  const heads = headsAt(commits, countsOf(all.filter(({ from }) => from === 'claims')));
  return all.map((sample): RedrawnSample => {
    const fits = fitsSeed(sample);
    if (sample.from === 'list') return { sample, standing: fits ? 'list_needed' : 'does_not_fit', ids: null };
    if (!isHeadOf(sample, commits, heads))
      return { sample, standing: fits ? 'other_record' : 'does_not_fit', ids: null };
    const record = records.get(sample.commits) ?? fold(commits.slice(0, sample.commits));
    records.set(sample.commits, record);
    const ids = sortedIds(idsIn(record, sample, on));
    return { sample, standing: compareDraws(sample, drawSample(ids, sample.seed, sample.size)), ids };
  });
}

/** Ids of claims of these kinds. */
export function claimIds(claims: readonly Claim[], kinds: readonly string[]): readonly string[] {
  return claims.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

/** The ids that a sample of claims was drawn from: of the record as it was at the draw, whatever came later. */
export function idsThen(sample: Sample, commits: readonly Commit[], on: IsoDate): readonly string[] {
  return idsIn(fold(commits.slice(0, sample.commits)), sample, on);
}

function idsIn(record: Workspace, { kinds, asOf, drawnOn }: Sample, on: IsoDate): readonly string[] {
  return claimIds(claimsOf(record, asOf ?? drawnOn ?? on), kinds);
}
