/** `npm run --silent convert -- --to FORMAT FILE`: an inventory from one format to another. */
import { basename } from 'node:path';

import { CONVERT_USAGE, parseConvertArguments, type ConvertRequest } from '#/cli/convert-arguments.ts';
import { parseColumns, type DeviceOptions } from '#/cli/device-options.ts';
import { BAD_INPUT, endWithReader, finish, WRONG_CALL } from '#/cli/ending.ts';
import { isSameFile, putBytes, readBytes, shownAs } from '#/cli/input-output.ts';
import type { DeviceWishes } from '#/cli/read-device-exports.ts';
import { readInventory, type InputFile } from '#/cli/read-inventory.ts';
import { writeInventory } from '#/cli/write-inventory.ts';
import { err, ok, type Result } from '#/domain/result.ts';

endWithReader(BAD_INPUT);

const request = parseConvertArguments(process.argv.slice(2));
if (!request.ok) finish(WRONG_CALL, `${request.error}\n${CONVERT_USAGE}`);
else if (request.value.kind === 'help') process.stdout.write(`${CONVERT_USAGE}\n`);
else await convert(request.value);

async function convert({ from, to, files, out, devices }: Extract<ConvertRequest, { kind: 'convert' }>): Promise<void> {
  if (to === 'xlsx' && out === null && process.stdout.isTTY) {
    finish(WRONG_CALL, 'A workbook is not text for a terminal: name a file with --out, or redirect the output.');
    return;
  }
  if (out !== null && files.some((file) => isSameFile(file, out))) {
    finish(WRONG_CALL, '--out names a file that is read; choose another one.');
    return;
  }
  const inputs: InputFile[] = [];
  for (const file of files) {
    const bytes = readBytes(file);
    if (!bytes.ok) {
      finish(BAD_INPUT, `${shownAs(file)}: ${bytes.error}`);
      return;
    }
    inputs.push({ name: file === '-' ? 'standard input' : basename(file), shown: shownAs(file), bytes: bytes.value });
  }
  const wishes = devices === null ? ok(null) : wishesOf(devices);
  if (!wishes.ok) {
    finish(BAD_INPUT, wishes.error);
    return;
  }
  const read = await readInventory(inputs, from, Date.now(), wishes.value);
  if (!read.ok) {
    finish(BAD_INPUT, read.error.join('\n'));
    return;
  }
  const written = writeInventory(read.value.ledger, to);
  const put = putBytes(out, written.bytes);
  if (!put.ok) {
    finish(BAD_INPUT, `${out ?? 'standard output'}: ${put.error}`);
    return;
  }
  const last = written.notes.map((note) => `${out ?? 'standard output'}: ${note}`);
  for (const note of [...read.value.notes, ...last]) process.stderr.write(`${note}\n`);
}

/** Columns of the command line win over those of the file. */
function wishesOf({ by, leaveOutOlderThan, columns, columnsFile }: DeviceOptions): Result<DeviceWishes, string> {
  if (columnsFile === null) return ok({ by, leaveOutOlderThan, columns });
  const bytes = readBytes(columnsFile);
  const read = bytes.ok ? parseColumns(new TextDecoder().decode(bytes.value)) : bytes;
  return read.ok
    ? ok({ by, leaveOutOlderThan, columns: { ...read.value, ...columns } })
    : err(`${shownAs(columnsFile)}: ${read.error}`);
}
