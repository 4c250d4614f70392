import type { SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * Share of all devices that a source reaches; `null` without devices. Where a state or a share is not known it may be
 * any, and where a count is a range its middle stands for it: this is a total to read along, not a score.
 */
export function coveredShare(
  populations: Workspace['populations'],
  coverage: Workspace['coverage'],
  source: SourceId,
): Range | null {
  let [lo, hi, all] = [0, 0, 0];
  for (const [id, { devices }] of populations) {
    const count = (devices[0] + devices[1]) / 2;
    const reached = reachOf(coverage.get(id)?.get(source));
    all += count;
    lo += count * reached[0];
    hi += count * reached[1];
  }
  return all === 0 ? null : [lo / all, hi / all];
}

const ANY: Range = [0, 1];
const NONE: Range = [0, 0];

function reachOf(cell: Coverage | undefined): Range {
  if (cell === undefined || cell.state === 'unknown') return ANY;
  return cell.state === 'present' || cell.state === 'partial' ? (cell.share ?? ANY) : NONE;
}
