import type { SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type CoverageRow = ReadonlyMap<SourceId, Coverage>;
type Shares = ReadonlyMap<SourceId, Range>;

interface Reach {
  readonly sources: readonly Source[];
  /** Lower and upper share of each source in turn. */
  readonly shares: Float64Array;
}

let latest: { readonly workspace: Workspace; readonly shares: Shares } | null = null;
const reachOfRow = new WeakMap<CoverageRow, Reach>();

/**
 * Share of all devices that each source reaches; empty without devices. Where a state or a share is not known it may be
 * any, and where a count is a range its middle stands for it: this is a total to read along, not a score.
 */
export function coveredShares(workspace: Workspace): Shares {
  if (latest?.workspace !== workspace) latest = { workspace, shares: sharesOf(workspace) };
  return latest.shares;
}

function sharesOf(workspace: Workspace): Shares {
  const sources = sourcesInOrder(workspace);
  const totals = new Float64Array(sources.length * 2);
  const untouched = reachOf(NO_CELLS, sources);
  let all = 0;
  for (const [id, { devices }] of workspace.populations) {
    const count = (devices[0] + devices[1]) / 2;
    const row = workspace.coverage.get(id);
    const { shares } = row === undefined ? untouched : reachOf(row, sources);
    all += count;
    for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] ?? 0) + count * (shares[at] ?? 0);
  }
  if (all === 0) return new Map();
  return new Map(sources.map(({ id }, at) => [id, [(totals[at * 2] ?? 0) / all, (totals[at * 2 + 1] ?? 0) / all]]));
}

const NO_CELLS: CoverageRow = new Map();

/** Worked out once a row: an edit makes one new row and keeps the others. */
function reachOf(row: CoverageRow, sources: readonly Source[]): Reach {
  const known = reachOfRow.get(row);
  if (known?.sources === sources) return known;
  const reach = { sources, shares: Float64Array.from(sources.flatMap(({ id }) => [...reachOfCell(row.get(id))])) };
  reachOfRow.set(row, reach);
  return reach;
}

const ANY: Range = [0, 1];
const NONE: Range = [0, 0];

function reachOfCell(cell: Coverage | undefined): Range {
  if (cell === undefined || cell.state === 'unknown') return ANY;
  return cell.state === 'present' || cell.state === 'partial' ? (cell.share ?? ANY) : NONE;
}
