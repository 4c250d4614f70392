/** A ZIP to the files of a pack, when its bytes, names and sizes are what a pack may have. */
import * as layout from '#/exchange/pack/layout.ts';
import { checkOf, notMade, type Check, type Finding } from '#/exchange/pack/verify/finding.ts';
import { isFolder, nameFindings, sizeFindings } from '#/exchange/pack/verify/name-findings.ts';
import { readEntry, type ReadFile } from '#/exchange/pack/verify/read-entry.ts';
import { zipEntries, type ZipEntry } from '#/exchange/pack/verify/zip-entries.ts';

/** By path below the one folder. */
export type PackFiles = ReadonlyMap<string, ReadFile>;

export interface PackRead {
  /** Of the container, the names and the sizes. */
  readonly checks: readonly Check[];
  /** `null` where one of them failed. */
  readonly files: PackFiles | null;
}

/** Bytes of a file that is looked into; attachments never are. */
const MAX_KEPT_BYTES = 400_000_000;

/** `onFile`: called with what is there whenever another file of the pack is. */
export async function readPack(
  blob: Blob,
  onProgress: (share: number, path: string) => void,
  onFile: (files: PackFiles, path: string) => void,
): Promise<PackRead> {
  const listed = await zipEntries(blob);
  if (!listed.ok) {
    const isSize = listed.error.kind === 'too_many_files' || listed.error.kind === 'too_large';
    const failed = checkOf(isSize ? 'sizes' : 'container', [listed.error]);
    const checks = (['container', 'names', 'sizes'] as const).map((id) => (id === failed.id ? failed : notMade(id)));
    return { checks, files: null };
  }
  const names = checkOf('names', nameFindings(listed.value));
  const entries = listed.value.filter(({ name }) => !isFolder(name));
  const sizes = checkOf('sizes', sizeFindings(entries));
  if (names.status === 'failed' || sizes.status === 'failed')
    return { checks: [checkOf('container', []), names, sizes], files: null };
  const { files, findings, isWhole } = await readFiles(blob, entries, onProgress, onFile);
  const isBomb = findings.some(({ kind }) => kind === 'larger_than_claimed');
  const container = checkOf('container', isBomb ? [] : findings);
  return {
    checks: [container, names, isBomb ? checkOf('sizes', findings) : sizes],
    files: isWhole ? files : null,
  };
}

async function readFiles(
  blob: Blob,
  entries: readonly ZipEntry[],
  onProgress: (share: number, path: string) => void,
  onFile: (files: PackFiles, path: string) => void,
): Promise<{
  readonly files: PackFiles;
  readonly findings: readonly Finding[];
  /** Every file could be unpacked. */
  readonly isWhole: boolean;
}> {
  const findings: Finding[] = [];
  const files = new Map<string, ReadFile>();
  const total = entries.reduce((sum, { packed }) => sum + packed, 1);
  let done = 0;
  for (const entry of entries) {
    const path = entry.name.slice(layout.TOP.length + 1);
    onProgress(done / total, path);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, so that memory holds a piece of one
    const read = await readEntry(blob, entry, isKept(path, entry), (bytes) => {
      done += bytes;
      onProgress(done / total, path);
    });
    if ('kind' in read) return { files, findings: [...findings, read], isWhole: false };
    if (read.isDamaged) findings.push({ kind: 'damaged_file', where: entry.name });
    files.set(path, read);
    onFile(files, path);
  }
  return { files, findings, isWhole: true };
}

/** What the checks look into: the files of the bag itself, the ledger and what is claimed of it. */
function isKept(path: string, { unpacked }: ZipEntry): boolean {
  const isLookedInto =
    !path.startsWith('data/') ||
    path === layout.ABOUT ||
    path === layout.LEDGER ||
    path === layout.PEOPLE ||
    path === layout.SCORES;
  return isLookedInto && unpacked <= MAX_KEPT_BYTES;
}
