/** Which system a table comes from, told by its headers alone. */
import { COLUMN_ROLES, plainHeader, type ColumnRole, type DeviceFormatRule } from '#/exchange/devices/device-format.ts';
import { isMapUsable } from '#/exchange/devices/column-map.ts';
import { ANDROID_MANAGEMENT, GAM_MOBILE } from '#/exchange/devices/formats/google.ts';
import { GRAPH_MANAGED_DEVICES } from '#/exchange/devices/formats/graph.ts';
import { INTUNE_ALL_DEVICES, INTUNE_DEVICES_REPORT } from '#/exchange/devices/formats/intune.ts';
import { JAMF_MOBILE } from '#/exchange/devices/formats/jamf.ts';
import { mappedRule, type ColumnMap } from '#/exchange/devices/formats/mapped.ts';
import { ENTRA_DEVICES, INTUNE_APP_PROTECTION } from '#/exchange/devices/formats/microsoft-others.ts';
import { WORKSPACE_ONE } from '#/exchange/devices/formats/workspace-one.ts';

/** The most particular first. */
const RULES: readonly DeviceFormatRule[] = [
  INTUNE_APP_PROTECTION,
  GRAPH_MANAGED_DEVICES,
  ANDROID_MANAGEMENT,
  ENTRA_DEVICES,
  INTUNE_ALL_DEVICES,
  INTUNE_DEVICES_REPORT,
  GAM_MOBILE,
  WORKSPACE_ONE,
  JAMF_MOBILE,
];

export interface HeaderMap {
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
}

export interface Recognised {
  readonly rule: DeviceFormatRule;
  readonly why: string;
  /** Where each role stands; roles without a column are missing. */
  readonly places: ReadonlyMap<ColumnRole, number>;
  /** Columns that may hold the device ID, the preferred first: the first that is filled in a row is the row's. */
  readonly deviceIds: readonly number[];
  /** Headers that a role needs and that are there twice. */
  readonly twice: { readonly header: string; readonly columns: readonly number[] } | null;
}

export function recognise(headers: readonly string[], mappings: readonly HeaderMap[] = []): Recognised | null {
  const plain = headers.map(plainHeader);
  const chosen = mappings.find((one) => sameHeaders(one.headers, headers) && isMapUsable(one.columns));
  if (chosen !== undefined) {
    const rule = mappedRule(chosen.columns);
    return { rule, why: 'You assigned its columns.', ...placesOf(rule, plain, headers) };
  }
  const known = new Set(plain);
  const written = new Set(headers.map((header) => header.trim().toLowerCase()));
  const rule = RULES.find(
    ({ told, inOneWord }) =>
      told.every((names) => names.some((name) => known.has(name))) &&
      (inOneWord === undefined || written.has(inOneWord)),
  );
  if (rule === undefined) return null;
  return { rule, why: `Its headers tell: ${seenOf(rule, plain, headers)}.`, ...placesOf(rule, plain, headers) };
}

/** The order of the columns says nothing. */
function sameHeaders(a: readonly string[], b: readonly string[]): boolean {
  return headerSet(a) === headerSet(b);
}

function headerSet(headers: readonly string[]): string {
  return headers.map(plainHeader).toSorted().join('\n');
}

function seenOf({ told }: DeviceFormatRule, plain: readonly string[], headers: readonly string[]): string {
  const names = told.map((one) => headers[plain.indexOf(one.find((name) => plain.includes(name)) ?? '')] ?? '');
  return [...new Set(names.map((name) => name.trim()))].join(', ');
}

function placesOf(rule: DeviceFormatRule, plain: readonly string[], headers: readonly string[]) {
  const places = new Map<ColumnRole, number>();
  let twice: Recognised['twice'] = null;
  for (const role of COLUMN_ROLES) {
    const name = rule.columns[role]?.find((one) => plain.includes(one));
    if (name === undefined) continue;
    const found = plain.flatMap((header, at) => (header === name ? [at] : []));
    const [first = 0] = found;
    if (found.length > 1) twice ??= { header: headers[first] ?? '', columns: found.map((at) => at + 1) };
    places.set(role, first);
  }
  const deviceIds = (rule.columns.deviceId ?? []).flatMap((name) =>
    plain.includes(name) ? [plain.indexOf(name)] : [],
  );
  return { places, deviceIds, twice };
}
