/** Names and sizes that a pack must not have; asked before anything is unpacked. */
import { TOP } from '#/exchange/pack/layout.ts';
import { pathProblem } from '#/exchange/pack/path-rules.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import type { ZipEntry } from '#/exchange/pack/verify/zip-entries.ts';

const MAX_FILE_BYTES = 1_500_000_000;
const MAX_TOTAL_BYTES = 3_000_000_000;
/** Ledgers and tables pack ten to thirty times; above this a file is made to unpack. Small ones may pack better. */
const MAX_PACKING = 250;
const PACKING_COUNTS_FROM = 16 * 1024 * 1024;

export function nameFindings(entries: readonly ZipEntry[]): readonly Finding[] {
  const files = entries.filter(({ name }) => !isFolder(name));
  const parents = new Set(files.flatMap(({ name }) => parentsOf(name)));
  return [
    ...entries.flatMap(nameFindingsOf),
    ...collisions([...files.map(({ name }) => name), ...parents]),
    ...folderFindings(
      entries.filter(({ name }) => isFolder(name)),
      parents,
    ),
  ];
}

/** Its name ends with a slash: the usual tools write such an entry for each folder. */
export function isFolder(name: string): boolean {
  return name.endsWith('/');
}

/** `a/b/c.txt` lies in `a/` and `a/b/`. */
function parentsOf(name: string): readonly string[] {
  return [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1));
}

function nameFindingsOf({ name, mode }: ZipEntry): readonly Finding[] {
  const problem = pathProblem(isFolder(name) ? name.slice(0, -1) : name);
  const isModeRight = mode === 'plain' || (mode === 'folder' && isFolder(name));
  return [
    ...(problem === null ? [] : [{ kind: 'bad_path', where: name, problem } as const]),
    ...(problem === null && !name.startsWith(`${TOP}/`) ? [{ kind: 'outside_the_folder', where: name } as const] : []),
    ...(isModeRight ? [] : [{ kind: mode === 'link' ? 'link' : 'unusual_mode', where: name } as const]),
  ];
}

/** Files and the folders that hold them: a name stands once, in one spelling, and is a file or a folder. */
function collisions(names: readonly string[]): readonly Finding[] {
  const findings: Finding[] = [];
  const folded = new Map<string, string>();
  for (const name of names) {
    const plain = (isFolder(name) ? name.slice(0, -1) : name).toLowerCase();
    const other = folded.get(plain);
    if (other === name) findings.push({ kind: 'same_name_twice', where: name });
    else if (other !== undefined) findings.push({ kind: 'names_collide', where: name, other });
    folded.set(plain, name);
  }
  return findings;
}

/** A folder is there because of what lies in it: it has no bytes, and one that holds nothing could stand over a file. */
function folderFindings(folders: readonly ZipEntry[], parents: ReadonlySet<string>): readonly Finding[] {
  const seen = new Set<string>();
  return folders.flatMap(({ name, packed, unpacked, crc }): readonly Finding[] => {
    const isTwice = seen.has(name);
    seen.add(name);
    return [
      ...(isTwice ? [{ kind: 'same_name_twice', where: name } as const] : []),
      ...(parents.has(name) ? [] : [{ kind: 'folder_of_nothing', where: name } as const]),
      ...(packed === 0 && unpacked === 0 && crc === 0 ? [] : [{ kind: 'folder_with_bytes', where: name } as const]),
    ];
  });
}

export function sizeFindings(entries: readonly ZipEntry[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, packed, unpacked } of entries) {
    if (unpacked > MAX_FILE_BYTES) findings.push({ kind: 'too_large', where: name });
    if (unpacked > PACKING_COUNTS_FROM && unpacked > packed * MAX_PACKING)
      findings.push({ kind: 'packs_too_well', where: name });
  }
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (total > MAX_TOTAL_BYTES) findings.push({ kind: 'too_large', where: 'all files together' });
  if (total > PACKING_COUNTS_FROM && total > packed * MAX_PACKING)
    findings.push({ kind: 'packs_too_well', where: 'all files together' });
  return findings;
}
