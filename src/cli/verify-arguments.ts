/** What was asked for on the command line. */
import { err, ok, type Result } from '#/domain/result.ts';
import { parseFingerprint } from '#/exchange/pack/public-key.ts';

export type VerifyRequest =
  | { readonly kind: 'help' }
  /** One pack to check, or two to compare. `key`: a fingerprint in hex. */
  | {
      readonly kind: 'verify';
      readonly packs: readonly string[];
      readonly key: string | null;
      readonly isJson: boolean;
    };

export const VERIFY_USAGE = `Usage:
  npm run --silent verify -- PACK.zip [--key FINGERPRINT] [--json]   check an evidence pack
  npm run --silent verify -- FIRST.zip SECOND.zip                    check two and compare them

Exit code 0: it holds.
1: it does not, or nobody signed it.
2: a wrong call or a file that cannot be read.
3: nothing is wrong, but it is of a version that is not known here, so that not all of it could be checked.
4: both hold, but their histories part, they are of two workspaces, or another key signed that took over from none.`;

/** `args`: without the program itself. The error is a sentence for standard error. */
export function parseVerifyArguments(args: readonly string[]): Result<VerifyRequest, string> {
  const packs: string[] = [];
  let key: string | null = null;
  let isJson = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') return ok({ kind: 'help' });
    if (arg === '--json') {
      isJson = true;
    } else if (arg === '--key' || arg.startsWith('--key=')) {
      const text = arg === '--key' ? (args[++at] ?? '') : arg.slice('--key='.length);
      key = parseFingerprint(text);
      if (key === null) return err('--key needs a fingerprint: 64 characters, 0 to 9 and a to f.');
    } else if (arg.startsWith('-')) {
      return err(`There is no option ${arg}.`);
    } else {
      packs.push(arg);
    }
  }
  if (packs.length === 0) return err('Which pack? None was named.');
  if (packs.length > 2) return err('Two packs at most.');
  return ok({ kind: 'verify', packs, key, isJson });
}
