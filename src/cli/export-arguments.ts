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
      /** Ids of criteria or items of the checklist; none for all. */
      readonly criteria: readonly string[];
      /** Ids of frameworks, or of controls as `framework:control`; none for all. */
      readonly controls: readonly string[];
      /** Whether people are named by the directory beside the ledger, or by their ids alone. */
      readonly withPeople: boolean;
    };

const FORMATS = [...EXPORT_FORMATS, 'pack'] as const;

export const EXPORT_USAGE = `Usage:
  npm run --silent export -- --format FORMAT [--out PATH] [--as-of YYYY-MM-DD] [--population NAME]...
                                 [--criterion ID]... [--control ID]... [--without-people]
                                 [--attack RELEASE] FILE

  FILE          a workspace backup (.telltale.jsonl); - reads standard input
  --format      ${FORMATS.join(', ')}
  --out         where to write: a file, or a folder that gets a dated name; without it, standard output
  --as-of       the record as it stood at the end of a day (UTC)
  --population  a population by name or id, again for more; without it, all
  --criterion   part of the checklist: a criterion such as M3.1, or all of an item such as M3, again for more
  --control     the part that touches a control such as pci-dss-4.0.1:10.5.1, or a framework such as nist-csf-2.0
  --without-people
                people by their ids alone; a ledger without names still verifies
  --attack      for navigator: the major ATT&CK release that the reader's Navigator has, such as 18

  oscal-ar and oscal-poam are OSCAL 1.2.2 assessment results and plan of action, oscal-ap and oscal-catalog the plan
  and the checklist they refer to; navigator is layers 4.5 for ATT&CK Navigator; xlsx is a workbook for reading; csv is
  a ZIP with a file a table; json is everything for other programs; report is a page to print; pack is all of it as an
  evidence pack, which is not signed, for keys live in browsers.`;

/** May be given again for more. */
const LISTS = ['--population', '--criterion', '--control'] as const;
const OPTIONS: ReadonlySet<string> = new Set(['--format', '--out', '--as-of', '--attack', ...LISTS]);

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseExportArguments(args: readonly string[]): Result<ExportRequest, string> {
  const files: string[] = [];
  const lists = new Map<string, string[]>(LISTS.map((option) => [option, []]));
  const values = new Map<string, string>();
  let withPeople = true;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    if (arg === '--without-people') {
      withPeople = false;
      continue;
    }
    const [option = '', ...given] = arg.split('=');
    if (OPTIONS.has(option)) {
      const value = arg.includes('=') ? given.join('=') : args[++at];
      if (value === undefined || value === '') return err(`${option} needs a value.`);
      const list = lists.get(option);
      if (list !== undefined) list.push(value);
      else if (values.has(option)) return err(`${option} is there twice.`);
      else values.set(option, value);
    } else if (arg.startsWith('-') && arg !== '-') {
      return err(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  return requestOf(files, values, lists, withPeople);
}

function requestOf(
  [file, second]: readonly string[],
  values: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, readonly string[]>,
  withPeople: boolean,
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
  const [populations = [], criteria = [], controls = []] = LISTS.map((option) => lists.get(option) ?? []);
  if (criteria.length > 0 && controls.length > 0)
    return err('--criterion and --control both choose a part of the checklist: name one kind.');
  const out = values.get('--out') ?? null;
  return ok({ kind: 'export', attack, format, file, out, asOf, populations, criteria, controls, withPeople });
}
