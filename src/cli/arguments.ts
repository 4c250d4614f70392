/** What was asked for on the command line. */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';

export type ScoreRequest =
  | { readonly kind: 'help' }
  | { readonly kind: 'cases'; readonly file: string }
  | { readonly kind: 'workspace'; readonly file: string; readonly asOf: IsoDate | null };

export const USAGE = `Usage:
  npm run --silent score -- FILE [--as-of YYYY-MM-DD]   score a workspace backup
  npm run --silent score -- --cases FILE                score cases in the format of golden.json`;

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseArguments(args: readonly string[]): Result<ScoreRequest, string> {
  const files: string[] = [];
  let asOf: IsoDate | null = null;
  let cases = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    if (arg === '--cases') {
      cases = true;
    } else if (arg === '--as-of' || arg.startsWith('--as-of=')) {
      const text = arg === '--as-of' ? (args[++at] ?? '') : arg.slice('--as-of='.length);
      asOf = parseIsoDate(text);
      if (asOf === null) return err(`--as-of needs a day of the calendar as YYYY-MM-DD, not "${text}".`);
    } else if (arg.startsWith('-')) {
      return err(`There is no option ${arg}.`);
    } else {
      files.push(arg);
    }
  }
  const [file, second] = files;
  if (file === undefined) return err('Which file? None was named.');
  if (second !== undefined) return err(`One file at a time; ${second} is a second one.`);
  if (cases && asOf !== null) return err('Cases have no dates: leave --as-of out.');
  return ok(cases ? { kind: 'cases', file } : { kind: 'workspace', file, asOf });
}
