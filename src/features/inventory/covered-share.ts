import type { Records } from '#/features/inventory/record-store.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Shares = ReadonlyMap<SourceId, Range>;

/** Populations that are summed up together; an edit sums up again only those beside it. */
const BLOCK = 32;

interface Block {
  /** A population gets a new score whenever it or one of its cells is another one. */
  readonly scores: readonly PopulationScore[];
  /** Devices, then lower and upper reached devices of each source in turn. */
  readonly sums: Float64Array;
}

interface Summed {
  readonly records: Records;
  readonly sources: readonly Source[];
  readonly blocks: readonly Block[];
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
  const all: PopulationScore[] = [];
  scores.populations.forEach((score) => all.push(score));
  const past = before?.sources === sources ? before.blocks : [];
  const blocks: Block[] = [];
  const totals = new Float64Array(1 + sources.length * 2);
  for (let from = 0; from < all.length; from += BLOCK) {
    const block = blockOf(workspace, all.slice(from, from + BLOCK), sources, past[blocks.length]);
    blocks.push(block);
    block.sums.forEach((sum, at) => {
      totals[at] = (totals[at] ?? 0) + sum;
    });
  }
  return { records, sources, blocks, shares: sharesOf(totals, sources) };
}

function blockOf(
  { coverage }: Workspace,
  scores: readonly PopulationScore[],
  sources: readonly Source[],
  before: Block | undefined,
): Block {
  const isSame = before?.scores.length === scores.length && scores.every((score, at) => score === before.scores[at]);
  if (isSame) return before;
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
  return { scores, sums };
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
