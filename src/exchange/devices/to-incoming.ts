/** Grouped devices as an incoming inventory: populations, and what the management system's coverage of each is. */
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import type { Incoming, IncomingCoverage, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { DeviceFormat, DeviceReading } from '#/exchange/devices/device-reading.ts';
import type { DeviceGroup, Grouping } from '#/exchange/devices/group-devices.ts';
import { scopeOf } from '#/exchange/devices/group-words.ts';
import { noteOf, shareOf, stateOf, timelinessOf, type Enrolled } from '#/exchange/devices/management-note.ts';

/** The management source that the export is of: one that is here, or a new one. `null` states no coverage. */
export type ManagementSource =
  | { readonly kind: 'existing'; readonly id: SourceId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | null;

/** What the management source is called among what comes in. */
export const MANAGEMENT_KEY = 'management';

export function toIncoming(
  reading: DeviceReading,
  { groups }: Grouping,
  management: ManagementSource = null,
): Incoming {
  return {
    origin: originOf(reading),
    completeness: completenessOf(reading),
    populations: groups.map((group) => populationOf(group, reading)),
    sources: management === null ? [] : [sourceOf(management)],
    coverage: management === null ? [] : groups.map((group) => coverageOf(group, reading)),
    families: [],
  };
}

function originOf({ files }: DeviceReading): string {
  const [only] = files;
  return files.length === 1 && only !== undefined ? only.name : `${String(files.length)} device exports`;
}

/**
 * A management system lists all its devices, also where it has none of a kind any more. A directory or an app protection
 * report says nothing of what is managed, so by itself it speaks only of what is not.
 */
function completenessOf({ files }: DeviceReading): Incoming['completeness'] {
  const families = [...new Set(files.flatMap(({ family }) => family ?? []))].toSorted();
  if (families.length === 0) return { kind: 'partial' };
  const managing = new Set(
    files.filter(({ format }) => format !== null && !ONLY_LISTS.has(format)).map(({ family }) => family),
  );
  const scopes = families.flatMap((family) =>
    managing.has(family) ? [scopeOf(family)] : UNMANAGED.map((kind) => `${scopeOf(family)}${kind}`),
  );
  return { kind: 'whole', scopes };
}

const ONLY_LISTS: ReadonlySet<DeviceFormat> = new Set(['entra_devices', 'intune_app_protection'] as const);
/** How the keys of groups go on that no management system makes. */
const UNMANAGED = PLATFORMS.flatMap((platform) =>
  (['unmanaged', 'mam_only'] as const).map((mode) => `${platform}/${mode}`),
);

/** What the files do not state is not named, so that it stays as somebody has recorded it. */
function populationOf(group: DeviceGroup, { exportedOn }: DeviceReading): IncomingPopulation {
  const { key, name, platform, mode, ownership, region, devices } = group;
  const seen = shareSeen(group);
  return {
    key,
    fields: {
      name,
      platform,
      ...(mode === 'unknown' ? {} : { mode }),
      devices: [devices, devices],
      ...(ownership === 'unknown' ? {} : { ownership }),
      ...(region === '' ? {} : { region }),
      ...(seen === null || exportedOn === null
        ? {}
        : {
            seenWithin7: [seen.within7, seen.within7] as const,
            seenWithin30: [seen.within30, seen.within30] as const,
            seenOn: exportedOn,
          }),
      importKey: key,
    },
  };
}

function sourceOf(management: NonNullable<ManagementSource>): IncomingSource {
  return management.kind === 'existing'
    ? { key: MANAGEMENT_KEY, id: management.id, fields: {} }
    : { key: MANAGEMENT_KEY, fields: { name: management.name, family: 'mdm' } };
}

function coverageOf(group: DeviceGroup, reading: DeviceReading): IncomingCoverage {
  return { population: group.key, source: MANAGEMENT_KEY, patch: patchOf(group, reading) };
}

function patchOf(group: DeviceGroup, { exportedOn }: DeviceReading): CoveragePatch {
  const { devices, enrolled, mode } = group;
  const managed = mode === 'unmanaged' || mode === 'mam_only' ? 0 : enrolled;
  const said = { enrolled: managed, devices, seen: managed === 0 ? null : shareSeen(group) };
  return {
    state: stateOf(said),
    share: shareOf(said),
    ...(exportedOn === null ? {} : { evidenceDate: exportedOn }),
    ...qualityOf(said),
    note: noteOf(said, exportedOn ?? 'an unknown day'),
  };
}

/** What an earlier export said of devices that were enrolled then is no longer so. */
function qualityOf({ enrolled, seen }: Enrolled): Pick<CoveragePatch, 'quality'> {
  if (enrolled === 0) return { quality: { timeliness: null } };
  return seen === null ? {} : { quality: { timeliness: timelinessOf(seen) } };
}

/** Shares of the group's devices; `null` where the export has no check-ins at all, or the devices are of no management. */
function shareSeen({ mode, devices, within7, within30, newestCheckIn }: DeviceGroup) {
  if (newestCheckIn === null || mode === 'unmanaged' || mode === 'mam_only') return null;
  return { within7: within7 / devices, within30: within30 / devices };
}
