/** What `export` was asked for on the command line. */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#/exchange/export-formats.ts';

export type ExportRequest =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'export';
      readonly format: ExportFormat | 'pack';
      readonly file: string;
      /** `null`: standard output. */
      readonly out: string | null;
      readonly asOf: IsoDate | null;
      /** Major ATT&CK release to open layers in; `null` for the one that was scored against. */
      readonly attack: string | null;
      /** Names or ids of populations; none for all. */
      readonly populations: readonly string[];
    };

const FORMATS = [...EXPORT_FORMATS, 'pack'] as const;

export const EXPORT_USAGE = `Usage:
  npm run --silent export -- --format FORMAT [--out PATH] [--as-of YYYY-MM-DD] [--population NAME]...
                                 [--attack RELEASE] FILE

  FILE          a workspace backup (.telltale.jsonl); - reads standard input
  --format      ${FORMATS.join(', ')}
  --out         where to write: a file, or a folder that gets a dated name; without it, standard output
  --as-of       the record as it stood at the end of a day (UTC)
  --population  a population by name or id, again for more; without it, all
  --attack      for navigator: the major ATT&CK release that the reader's Navigator has, such as 18

  oscal-ar and oscal-poam are OSCAL 1.2.2 assessment results and plan of action, oscal-ap and oscal-catalog the plan
  and the checklist they refer to; navigator is layers 4.5 for ATT&CK Navigator; xlsx is a workbook for reading; csv is
  a ZIP with a file a table; json is everything for other programs; report is a page to print; pack is all of it as an
  evidence pack, which is not signed, for keys live in browsers.`;

const OPTIONS: ReadonlySet<string> = new Set(['--format', '--out', '--as-of', '--population', '--attack']);

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseExportArguments(args: readonly string[]): Result<ExportRequest, string> {
  const files: string[] = [];
  const populations: string[] = [];
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    const [option = '', ...given] = arg.split('=');
    if (OPTIONS.has(option)) {
      const value = arg.includes('=') ? given.join('=') : args[++at];
      if (value === undefined || value === '') return err(`${option} needs a value.`);
      if (option === '--population') populations.push(value);
      else if (values.has(option)) return err(`${option} is there twice.`);
      else values.set(option, value);
    } else if (arg.startsWith('-') && arg !== '-') {
      return err(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  return requestOf(files, values, populations);
}

function requestOf(
  [file, second]: readonly string[],
  values: ReadonlyMap<string, string>,
  populations: readonly string[],
): Result<ExportRequest, string> {
  if (file === undefined) return err('Which file? None was named.');
  if (second !== undefined) return err(`One file at a time; ${second} is a second one.`);
  const wanted = values.get('--format');
  if (wanted === undefined) return err(`As what? Name it with --format: ${FORMATS.join(', ')}.`);
  const format = FORMATS.find((one) => one === wanted);
  if (format === undefined) return err(`--format ${wanted} is not a format; there are ${FORMATS.join(', ')}.`);
  const day = values.get('--as-of');
  const asOf = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && asOf === null)
    return err(`--as-of needs a day of the calendar as YYYY-MM-DD, not "${day}".`);
  const attack = values.get('--attack') ?? null;
  if (attack !== null && format !== 'navigator')
    return err('--attack is for layers: leave it out, or ask for navigator.');
  if (attack !== null && !/^\d+$/u.test(attack))
    return err(`--attack needs a whole number such as 18, not "${attack}".`);
  return ok({ kind: 'export', attack, format, file, out: values.get('--out') ?? null, asOf, populations });
}
