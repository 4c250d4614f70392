/** Consoles hand out an export as a zip archive with one CSV file in it: Intune does. */
import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
import { unpackWhole } from '#/exchange/tables/unpack-entry.ts';
import { readZipDirectory } from '#/exchange/tables/zip-directory.ts';

/** The one text file of an archive, `null` where it is another archive. */
export function archivedText(bytes: Uint8Array): Result<Uint8Array | null, TableFault> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const files = directory.value.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'));
  const [only] = files;
  if (files.length !== 1 || only === undefined || !/\.(csv|tsv|txt)$/i.test(only.name)) return ok(null);
  if (only.unpacked > MAX_BYTES) return err({ kind: 'too_large', megabytes: MAX_BYTES / 1024 / 1024 });
  const unpacked = unpackWhole(bytes, only);
  return unpacked instanceof Uint8Array ? ok(unpacked) : err(unpacked);
}
