/** `npm run --silent verify -- PACK.zip`: every check of the screen Verify, with an exit code. */
import { bundledCatalog, bundledControls, bundledStrategy } from '#/cli/bundled-data.ts';
import { endWithReader, finish, WRONG_CALL } from '#/cli/ending.ts';
import { READ_WORDS, readBytes } from '#/cli/input-output.ts';
import { diffLines, packLines } from '#/cli/verify-words.ts';
import { parseVerifyArguments, VERIFY_USAGE, type VerifyRequest } from '#/cli/verify-arguments.ts';
import { diffPacks, isBreak, type PackDiff } from '#/exchange/pack/verify/diff-packs.ts';
import { packView } from '#/exchange/pack/verify/pack-view.ts';
import { verifyPack, type VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';
import { visibleText } from '#/text/visible-text.ts';

const DOES_NOT_HOLD = 1;
const NOT_ALL_CHECKED = 3;
const HISTORIES_PART = 4;
const READ_PACK_WORDS = { ...READ_WORDS, EISDIR: 'this is a folder. Name the ZIP file.' };

endWithReader(WRONG_CALL);

const request = parseVerifyArguments(process.argv.slice(2));
if (!request.ok) finish(WRONG_CALL, `${request.error}\n${VERIFY_USAGE}`);
else if (request.value.kind === 'help') process.stdout.write(`${VERIFY_USAGE}\n`);
else await verify(request.value);

async function verify({ packs, key, isJson }: Extract<VerifyRequest, { kind: 'verify' }>): Promise<void> {
  const options = {
    catalog: bundledCatalog(),
    strategy: bundledStrategy(),
    controls: bundledControls(),
    expectedKey: key,
  };
  const verified: VerifiedPack[] = [];
  for (const path of packs) {
    const read = readBytes(path, READ_PACK_WORDS);
    if (!read.ok) {
      finish(WRONG_CALL, `${path}: ${read.error}`);
      return;
    }
    // oxlint-disable-next-line no-await-in-loop -- one pack at a time, so that memory holds one
    verified.push(await verifyPack(new Blob([read.value]), options, () => undefined));
  }
  const [first, second] = verified;
  const diff = first === undefined || second === undefined ? null : diffPacks(first, second);
  const views = verified.map(packView);
  if (isJson) process.stdout.write(`${JSON.stringify({ packs: views, diff })}\n`);
  else {
    const lines = views.flatMap((view, at) => packLines(packs[at] ?? '', view));
    // Names come from the pack: none may move the cursor or change the colours of a terminal.
    process.stdout.write(`${[...lines, ...(diff === null ? [] : diffLines(diff))].map(visibleText).join('\n')}\n`);
  }
  process.exitCode = codeOf(verified, diff);
}

/** The worst of what was found. */
function codeOf(verified: readonly VerifiedPack[], diff: PackDiff | null): number {
  if (verified.some(({ verdict, signer }) => verdict === 'bad' || signer?.fingerprint == null)) return DOES_NOT_HOLD;
  if (diff !== null && isBreak(diff)) return HISTORIES_PART;
  return verified.some(({ verdict }) => verdict === 'unchecked') ? NOT_ALL_CHECKED : 0;
}
