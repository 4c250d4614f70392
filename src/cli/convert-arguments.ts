/** What `convert` was asked for on the command line. */
import { columnOf, deviceOptions, type Columns, type DeviceOptions } from '#/cli/device-options.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { MAPPABLE_ROLES } from '#/exchange/devices/column-map.ts';
import type { ColumnRole } from '#/exchange/devices/device-format.ts';
import { GROUPING_FIELDS } from '#/exchange/devices/group-devices.ts';

export const INPUT_FORMATS = ['telltale', 'dettect', 'csv', 'xlsx', 'devices'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const OUTPUT_FORMATS = ['telltale', 'dettect', 'csv', 'xlsx'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export type ConvertRequest =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'convert';
      /** `null`: by its content. */
      readonly from: InputFormat | null;
      readonly to: OutputFormat;
      /** Several only where they are device exports, which are read together. */
      readonly files: readonly string[];
      /** `null`: standard output. */
      readonly out: string | null;
      /** `null`: none was named. */
      readonly devices: DeviceOptions | null;
    };

export const CONVERT_USAGE = `Usage:
  npm run --silent convert -- [--from FORMAT] --to FORMAT [--out FILE] FILE ...

  FILE       what to convert; - reads standard input; several device exports are read together
  --from     ${INPUT_FORMATS.join(', ')}; without it, the content tells
  --to       ${OUTPUT_FORMATS.join(', ')}
  --out      where to write; without it, standard output

  telltale is a backup that the app restores; csv and xlsx are the whole inventory;
  dettect is a DeTT&CT data source administration file; devices are exports of Intune, Entra,
  Jamf, Workspace ONE, Google and others, grouped by platform and management mode.

For device exports:
  --by FIELDS                  tell apart further: ${GROUPING_FIELDS.join(', ')}
  --leave-out-older-than DAYS  30 or 90: leave out what has not checked in for so long
  --column ROLE=HEADING        what a column of an unknown export means; once for each
  --columns FILE.json          the same in a file: {"os": "Platform", "deviceId": "Asset", ...}

  Roles: ${MAPPABLE_ROLES.map(({ key }) => key).join(', ')}.
  Needed are os, and one of deviceId, serial and directoryId.

Exit code 0: converted; 1: an input that cannot be used; 2: a wrong call.`;

const OPTIONS: ReadonlySet<string> = new Set([
  '--from',
  '--to',
  '--out',
  '--by',
  '--leave-out-older-than',
  '--columns',
]);

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseConvertArguments(args: readonly string[]): Result<ConvertRequest, string> {
  const files: string[] = [];
  const values = new Map<string, string>();
  const columns = new Map<ColumnRole, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    const [option = '', ...given] = arg.split('=');
    if (OPTIONS.has(option) || option === '--column') {
      const value = arg.includes('=') ? given.join('=') : args[++at];
      if (value === undefined || value === '') return err(`${option} needs a value.`);
      if (option === '--column') {
        const column = columnOf(value, columns);
        if (!column.ok) return column;
        columns.set(...column.value);
        continue;
      }
      if (values.has(option)) return err(`${option} is there twice.`);
      values.set(option, value);
    } else if (arg.startsWith('-') && arg !== '-') {
      return err(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  if (files.length === 0) return err('Which file? None was named.');
  return requestOf(files, values, columns);
}

function requestOf(
  files: readonly string[],
  values: ReadonlyMap<string, string>,
  columns: Columns,
): Result<ConvertRequest, string> {
  const wantedFrom = values.get('--from');
  const from = INPUT_FORMATS.find((format) => format === wantedFrom) ?? null;
  if (wantedFrom !== undefined && from === null) return err(unknownFormat('--from', wantedFrom, INPUT_FORMATS));
  const wantedTo = values.get('--to');
  if (wantedTo === undefined) return err(`To what? Name it with --to: ${OUTPUT_FORMATS.join(', ')}.`);
  const to = OUTPUT_FORMATS.find((format) => format === wantedTo);
  if (to === undefined) return err(unknownFormat('--to', wantedTo, OUTPUT_FORMATS));
  const [, second] = files;
  if (second !== undefined && from !== null && from !== 'devices') {
    return err(`One file at a time; ${second} is a second one. Only device exports are read together.`);
  }
  const devices = deviceOptions(values, columns);
  if (!devices.ok) return devices;
  if (devices.value !== null && from !== null && from !== 'devices') {
    return err(`${devices.value.named} is for device exports, and --from says ${from}.`);
  }
  return ok({ kind: 'convert', from, to, files, out: values.get('--out') ?? null, devices: devices.value });
}

function unknownFormat(option: string, wanted: string, formats: readonly string[]): string {
  return `${option} ${wanted} is not a format; there are ${formats.join(', ')}.`;
}
