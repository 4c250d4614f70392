/** What `convert` was asked for on the command line. */
import { err, ok, type Result } from '#/domain/result.ts';

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
    };

export const CONVERT_USAGE = `Usage:
  npm run --silent convert -- [--from FORMAT] --to FORMAT [--out FILE] FILE ...

  FILE       what to convert; - reads standard input; several device exports are read together
  --from     ${INPUT_FORMATS.join(', ')}; without it, the content tells
  --to       ${OUTPUT_FORMATS.join(', ')}
  --out      where to write; without it, standard output

  telltale is a backup that the app restores; csv and xlsx are the whole inventory;
  dettect is a DeTT&CT data source administration file; devices are exports of Intune, Entra,
  Jamf, Workspace ONE, Google and others, grouped by platform and management mode.`;

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseConvertArguments(args: readonly string[]): Result<ConvertRequest, string> {
  const files: string[] = [];
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    const [option = '', ...given] = arg.split('=');
    if (option === '--from' || option === '--to' || option === '--out') {
      const value = arg.includes('=') ? given.join('=') : args[++at];
      if (value === undefined || value === '') return err(`${option} needs a value.`);
      if (values.has(option)) return err(`${option} is there twice.`);
      values.set(option, value);
    } else if (arg.startsWith('-') && arg !== '-') {
      return err(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  if (files.length === 0) return err('Which file? None was named.');
  return requestOf(files, values);
}

function requestOf(files: readonly string[], values: ReadonlyMap<string, string>): Result<ConvertRequest, string> {
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
  return ok({ kind: 'convert', from, to, files, out: values.get('--out') ?? null });
}

function unknownFormat(option: string, wanted: string, formats: readonly string[]): string {
  return `${option} ${wanted} is not a format; there are ${formats.join(', ')}.`;
}
