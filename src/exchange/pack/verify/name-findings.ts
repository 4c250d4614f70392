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
  const findings: Finding[] = [];
  const folded = new Map<string, string>();
  for (const { name, isLink } of entries) {
    const problem = pathProblem(name);
    if (problem !== null) findings.push({ kind: 'bad_path', where: name, problem });
    else if (!name.startsWith(`${TOP}/`)) findings.push({ kind: 'outside_the_folder', where: name });
    if (isLink) findings.push({ kind: 'link', where: name });
    const other = folded.get(name.toLowerCase());
    if (other === name) findings.push({ kind: 'same_name_twice', where: name });
    else if (other !== undefined) findings.push({ kind: 'names_collide', where: name, other });
    folded.set(name.toLowerCase(), name);
  }
  return findings;
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
