/** The telemetry source that a device export speaks for: the management system it comes from. */
import type { Matches } from '#/domain/intake/match-incoming.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { managingSystems, type ManagementSystem } from '#/exchange/devices/management-systems.ts';
import { MANAGEMENT_KEY, type ManagementSource } from '#/exchange/devices/to-incoming.ts';
import { sourceOptions } from '#/features/exchange/review/match-rows.ts';
import type { MatchList } from '#/features/exchange/wizard/match-step.tsx';

/** The row of the match step. It stays when it is left out, so that one can change one's mind. */
export function managementMatch(workspace: Workspace, reading: DeviceReading, matches: Matches): MatchList {
  const [system, ...others] = managingSystems(reading);
  if (system === undefined) return { rows: [], more: 0, settled: 0, note: UNMANAGED };
  if (others.length > 0) return { rows: [], more: 0, settled: 0, note: SEVERAL };
  const to = matches.sources.get(MANAGEMENT_KEY)?.to ?? 'ignore';
  const why = to === 'new' ? WHY.new : to === 'ignore' ? WHY.ignore : WHY.here;
  const about = 'Manages these devices';
  const options = sourceOptions(workspace);
  return { rows: [{ key: MANAGEMENT_KEY, name: system.name, about, to, why, options }], more: 0, settled: 0 };
}

const UNMANAGED = 'No file is of a system that manages devices, so no coverage comes in with them.';
const SEVERAL =
  'The files are of several management systems, and none of them covers all of these devices, so no coverage comes in with them. Bring in one system at a time to record its share of devices.';

const WHY = {
  new: 'Comes in with the share of devices that are enrolled, and when that was so.',
  ignore: 'The export then changes populations only.',
  here: 'Its share of enrolled devices is brought up to date.',
} as const;

/**
 * `chosen`: id of a source, `new`, `ignore`, or nothing yet. Files of two systems say nothing of either alone, so they
 * state no coverage.
 */
export function managementOf(
  workspace: Workspace,
  reading: DeviceReading,
  chosen: string | undefined,
): ManagementSource {
  const [system, ...others] = managingSystems(reading);
  if (system === undefined || others.length > 0 || chosen === 'ignore') return null;
  const made = { kind: 'new', name: system.name } as const;
  if (chosen === 'new') return made;
  const existing = [...workspace.sources.values()].find(({ id }) => id === chosen) ?? sourceOf(workspace, system);
  return existing === null ? made : { kind: 'existing', id: existing.id, name: existing.name };
}

/** The one source of device management that goes by the system's name. */
function sourceOf({ sources }: Workspace, { word }: ManagementSystem) {
  const named = [...sources.values()].filter(
    ({ family, name, product }) => family === 'mdm' && `${name} ${product}`.toLowerCase().includes(word),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
