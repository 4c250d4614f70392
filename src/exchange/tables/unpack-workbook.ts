/** The XML parts of a workbook, unpacked within bounds. Macros, pictures and whatever else rides along stay packed. */
import { Inflate } from 'fflate';

import { err, ok, type Result } from '#/domain/result.ts';
import { MAX_UNPACKED_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
import { spreadFault } from '#/exchange/tables/sheet-spread.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from '#/exchange/tables/zip-directory.ts';

export interface WorkbookParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly hasMacros: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
/** What a table is made of: no drawings, themes, pivot tables, comments or custom parts. */
const READ =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!(drawings|theme|pivot|media|charts|comments|threadedComments|customXml|externalLinks|queryTables|ctrlProps|activeX)).*\.(xml|rels))$/i;
const STORED = 0;
const DEFLATED = 8;
const PIECE_BYTES = 64 * 1024;

export function unpackWorkbook(bytes: Uint8Array): Result<WorkbookParts, TableFault> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  if (!directory.value.some(({ name }) => name === WORKBOOK)) return err(whatElse(directory.value));
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  let left = MAX_UNPACKED_BYTES;
  for (const entry of directory.value) {
    if (!READ.test(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    if (!part.ok) return part;
    if (declaresEntities(part.value)) return err({ kind: 'xml_entities' });
    const fault = spreadFault(part.value);
    if (fault !== null) return err(fault);
    left -= part.value.length;
    parts[entry.name] = part.value;
  }
  return ok({ parts, hasMacros: directory.value.some(({ name }) => /vbaProject\.bin$/i.test(name)) });
}

function whatElse(entries: readonly ZipEntry[]): TableFault {
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start));
  if (has('word/')) return { kind: 'not_a_table', looksLike: 'a Word document' };
  if (has('ppt/')) return { kind: 'not_a_table', looksLike: 'a PowerPoint presentation' };
  if (has('xl/workbook.bin')) return { kind: 'not_a_table', looksLike: 'a binary workbook (.xlsb)' };
  if (has('content.xml')) return { kind: 'not_a_table', looksLike: 'an OpenDocument file' };
  return { kind: 'not_a_table', looksLike: 'a zip archive' };
}

/** Counts what really comes out: what an archive claims of itself may be a lie. */
function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array, TableFault> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return err({ kind: 'cut_off' });
  if (entry.method === STORED) return packed.length > most ? err({ kind: 'zip_bomb' }) : ok(packed);
  if (entry.method !== DEFLATED) return err({ kind: 'broken_excel' });
  const out = new Uint8Array(Math.min(entry.unpacked, most));
  let size = 0;
  const inflate = new Inflate((piece) => {
    if (size + piece.length <= out.length) out.set(piece, size);
    size += piece.length;
  });
  try {
    for (let from = 0; from < packed.length || from === 0; from += PIECE_BYTES) {
      const to = Math.min(from + PIECE_BYTES, packed.length);
      inflate.push(packed.subarray(from, to), to === packed.length);
      if (size > out.length) return err({ kind: 'zip_bomb' });
    }
  } catch {
    return err({ kind: 'broken_excel' });
  }
  return size === entry.unpacked ? ok(out) : err({ kind: 'broken_excel' });
}

const MARK = 0x21;

function declaresEntities(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(MARK); at !== -1; at = xml.indexOf(MARK, at + 1)) {
    if (xml[at - 1] !== 0x3c) continue;
    const word = String.fromCharCode(...xml.subarray(at + 1, at + 8)).toUpperCase();
    if (word === 'DOCTYPE' || word.startsWith('ENTITY')) return true;
  }
  return false;
}
