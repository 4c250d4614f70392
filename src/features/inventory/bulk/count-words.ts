import { devicesText } from '#/features/inventory/device-count.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatNumber } from '#/ui/format.ts';

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "3 populations with 2,400 devices"; each counts once, however often it is named. */
export function populationsInWords(workspace: Workspace, ids: Iterable<PopulationId>): string {
  const distinct = new Set(ids);
  let devices: Range = [0, 0];
  for (const id of distinct) {
    const count = workspace.populations.get(id)?.devices ?? [0, 0];
    devices = [devices[0] + count[0], devices[1] + count[1]];
  }
  const populations = countOf(distinct.size, 'population');
  return devices[1] === 0 ? populations : `${populations} with ${devicesText(devices)} devices`;
}
