/** Options of `convert` that are for device exports. Any of them says that the files are such. */
import { err, ok, type Result } from '#/domain/result.ts';
import { MAPPABLE_ROLES } from '#/exchange/devices/column-map.ts';
import type { ColumnRole } from '#/exchange/devices/device-format.ts';
import type { ColumnMap } from '#/exchange/devices/formats/mapped.ts';
import { GROUPING_FIELDS, type DeviceChoices, type GroupingField } from '#/exchange/devices/group-devices.ts';

/** From a role to the heading that says it. */
export type Columns = ReadonlyMap<ColumnRole, string>;

export interface DeviceOptions {
  /** The first option that was there, for a message. */
  readonly named: string;
  readonly by: readonly GroupingField[];
  readonly leaveOutOlderThan: DeviceChoices['leaveOutOlderThan'];
  readonly columns: ColumnMap;
  /** Path of a file with more columns; those of the command line win over it. */
  readonly columnsFile: string | null;
}

/** `null` where none of them was named. */
export function deviceOptions(
  values: ReadonlyMap<string, string>,
  columns: Columns,
): Result<DeviceOptions | null, string> {
  const names = ['--by', '--leave-out-older-than', '--columns'].filter((name) => values.has(name));
  const [named] = [...names, ...(columns.size > 0 ? ['--column'] : [])];
  if (named === undefined) return ok(null);
  const by = fieldsOf(values.get('--by') ?? '');
  if (!by.ok) return by;
  const days = values.get('--leave-out-older-than');
  const leaveOutOlderThan = ([30, 90] as const).find((one) => String(one) === days) ?? null;
  if (days !== undefined && leaveOutOlderThan === null) {
    return err(`--leave-out-older-than is 30 or 90 days, not ${days}.`);
  }
  return ok({
    named,
    by: by.value,
    leaveOutOlderThan,
    columns: Object.fromEntries(columns),
    columnsFile: values.get('--columns') ?? null,
  });
}

function fieldsOf(text: string): Result<readonly GroupingField[], string> {
  const wanted = text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  const strange = wanted.find((word) => !GROUPING_FIELDS.some((field) => field === word));
  if (strange !== undefined) {
    return err(`--by ${strange} tells nothing apart; there are ${GROUPING_FIELDS.join(', ')}.`);
  }
  return ok(GROUPING_FIELDS.filter((field) => wanted.includes(field)));
}

/** `os=Platform name`. `before`: what was assigned already. */
export function columnOf(text: string, before: Columns): Result<readonly [ColumnRole, string], string> {
  const [word = '', ...rest] = text.split('=');
  const header = rest.join('=').trim();
  if (header === '') return err(`--column ${text}: write it as ROLE=HEADING, for example --column "os=Platform name".`);
  const role = roleOf(word);
  if (role === null) return err(`--column ${text}: ${unknownRole(word)}`);
  if (before.has(role)) return err(`--column ${role} is there twice.`);
  return ok([role, header]);
}

/** What a file of columns says: one object, from a role to the heading that says it. */
export function parseColumns(text: string): Result<ColumnMap, string> {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err('it is not JSON. Write it as {"os": "Platform", "deviceId": "Asset"}.');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return err('it is not one JSON object. Write it as {"os": "Platform", "deviceId": "Asset"}.');
  }
  const map: Record<string, string> = {};
  for (const [word, header] of Object.entries(read)) {
    const role = roleOf(word);
    if (role === null) return err(unknownRole(word));
    if (typeof header !== 'string' || header.trim() === '')
      return err(`${word} needs a heading of the export, as text.`);
    map[role] = header.trim();
  }
  return ok(map);
}

function roleOf(word: string) {
  const plain = word.trim().toLowerCase();
  return MAPPABLE_ROLES.find(({ key }) => key.toLowerCase() === plain)?.key ?? null;
}

function unknownRole(word: string): string {
  return `there is no role ${word}; there are ${MAPPABLE_ROLES.map(({ key }) => key).join(', ')}.`;
}
