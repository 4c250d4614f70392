import type { Records } from '#/features/inventory/record-store.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { changedPlaces } from '#/domain/scoring/score-workspace.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Shares = ReadonlyMap<SourceId, Range>;

/** Populations that are summed up together; an edit sums up again only those beside it. */
const BLOCK = 32;

interface Summed {
  readonly records: Records;
  readonly sources: readonly Source[];
  readonly all: readonly PopulationScore[];
  /** Of each block: devices, then lower and upper reached devices of each source in turn. */
  readonly blocks: readonly Float64Array[];
  readonly shares: Shares;
}

let latest: Summed | null = null;

/**
 * Share of all devices that each source reaches; empty without devices. Where a state or a share is not known it may be
 * any, and where a count is a range its middle stands for it: this is a total to read along, not a score.
 */
export function coveredShares(records: Records): Shares {
  if (latest?.records.workspace !== records.workspace || latest.records.scores !== records.scores)
    latest = sumUp(records, latest);
  return latest.shares;
}

function sumUp(records: Records, before: Summed | null): Summed {
  const { workspace, scores } = records;
  const sources = sourcesInOrder(workspace);
  // A population gets a new score whenever it or one of its cells is another one.
  const changed = before?.sources === sources ? changedPlaces(before.records.scores, scores) : null;
  const all = changed === null || before === null ? [...scores.populations.values()] : [...before.all];
  const blocks = changed === null || before === null ? [] : [...before.blocks];
  changed?.forEach((score, at) => {
    all[at] = score;
  });
  const stale =
    changed === null
      ? Array.from({ length: Math.ceil(all.length / BLOCK) }, (_, block) => block)
      : new Set([...changed.keys()].map((at) => Math.floor(at / BLOCK)));
  for (const block of stale) blocks[block] = sumsOf(workspace, all.slice(block * BLOCK, (block + 1) * BLOCK), sources);
  return { records, sources, all, blocks, shares: sharesOf(totalOf(blocks, 1 + sources.length * 2), sources) };
}

function totalOf(blocks: readonly Float64Array[], length: number): Float64Array {
  const total = new Float64Array(length);
  for (const sums of blocks) for (let at = 0; at < length; at++) total[at] = (total[at] ?? 0) + (sums[at] ?? 0);
  return total;
}

function sumsOf({ coverage }: Workspace, scores: readonly PopulationScore[], sources: readonly Source[]): Float64Array {
  const sums = new Float64Array(1 + sources.length * 2);
  for (const {
    population: { id: population, devices },
  } of scores) {
    const count = (devices[0] + devices[1]) / 2;
    const cells = coverage.get(population);
    sums[0] = (sums[0] ?? 0) + count;
    sources.forEach(({ id }, at) => {
      const [lo, hi] = reachOfCell(cells?.get(id));
      sums[at * 2 + 1] = (sums[at * 2 + 1] ?? 0) + count * lo;
      sums[at * 2 + 2] = (sums[at * 2 + 2] ?? 0) + count * hi;
    });
  }
  return sums;
}

function sharesOf(totals: Float64Array, sources: readonly Source[]): Shares {
  const all = totals[0] ?? 0;
  if (all === 0) return new Map();
  return new Map(sources.map(({ id }, at) => [id, [(totals[at * 2 + 1] ?? 0) / all, (totals[at * 2 + 2] ?? 0) / all]]));
}

const ANY: Range = [0, 1];
const NONE: Range = [0, 0];

function reachOfCell(cell: Coverage | undefined): Range {
  if (cell === undefined || cell.state === 'unknown') return ANY;
  return cell.state === 'present' || cell.state === 'partial' ? (cell.share ?? ANY) : NONE;
}
