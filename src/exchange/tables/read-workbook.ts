/**
 * Sheets of an .xlsx file, as text, unpacked and read piece by piece so that memory holds rows and not XML. Nothing is
 * run: formulas are passed over, macros and whatever else rides along stay packed.
 */
import { err, ok, type Result } from '#/domain/result.ts';
import { sheetRows, type CellContext } from '#/exchange/tables/sheet-rows.ts';
import { MAX_UNPACKED_BYTES, MAX_WORKBOOK_BYTES } from '#/exchange/tables/table-limits.ts';
import type { TableFault } from '#/exchange/tables/table-error.ts';
import { unpackEntry } from '#/exchange/tables/unpack-entry.ts';
import {
  relationsHandler,
  stringsHandler,
  stylesHandler,
  type ShownAs,
  workbookHandler,
  type Relation,
  type SheetPlace,
} from '#/exchange/tables/workbook-contents.ts';
import { xmlTags, type XmlHandler } from '#/exchange/tables/xml-tags.ts';
import { readZipDirectory, type ZipEntry } from '#/exchange/tables/zip-directory.ts';
import { SERIAL_EPOCH } from '#/text/day-text.ts';

export interface Workbook {
  /** Sheets with rows. */
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface OpenWorkbook {
  readonly sheets: readonly string[];
  readonly hasMacros: boolean;
  /** Hands on the rows of a sheet by its place; rows with nothing in them are passed over. */
  readonly read: (
    sheet: number,
    onRow: (cells: readonly string[], number: number) => void,
    onProgress?: (fraction: number) => void,
  ) => TableFault | null;
}

const WORKBOOK = 'xl/workbook.xml';
/** Of workbooks that count from 1904. */
const EPOCH_1904 = 24_107;

export function openWorkbook(bytes: Uint8Array): Result<OpenWorkbook, TableFault> {
  if (bytes.length > MAX_WORKBOOK_BYTES) return err({ kind: 'too_large', megabytes: MAX_WORKBOOK_BYTES / 1024 / 1024 });
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  if (!entries.has(WORKBOOK)) return err({ kind: 'not_a_table', looksLike: whatElse(directory.value) });

  const places: SheetPlace[] = [];
  const relations: Relation[] = [];
  let epochDays = SERIAL_EPOCH;
  const onNew = () => (epochDays = EPOCH_1904);
  const fault =
    parsePart(bytes, entries.get(WORKBOOK), workbookHandler(places, onNew)) ??
    parsePart(bytes, entries.get('xl/_rels/workbook.xml.rels'), relationsHandler(relations));
  if (fault !== null) return err(fault);

  const entryOf = (kind: string) => entries.get(relations.find((one) => one.kind === kind)?.path ?? `xl/${kind}.xml`);
  const sheets = places.flatMap(({ name, relation }) => {
    const found = relations.find(({ id, kind }) => id === relation && kind === 'worksheet');
    const entry = found === undefined ? undefined : entries.get(found.path);
    return entry === undefined ? [] : [{ name, entry }];
  });
  const strings: string[] = [];
  const shownAs = new Map<number, ShownAs>();
  const context: CellContext = { strings, shownAs, epochDays };
  const contents =
    parsePart(bytes, entryOf('sharedStrings'), stringsHandler(strings)) ??
    parsePart(bytes, entryOf('styles'), stylesHandler(shownAs));
  if (contents !== null) return err(contents);
  return ok({
    sheets: sheets.map(({ name }) => name),
    hasMacros: directory.value.some(({ name }) => /vbaProject\.bin$/i.test(name)),
    read: (sheet, onRow, onProgress) => parsePart(bytes, sheets[sheet]?.entry, sheetRows(context, onRow), onProgress),
  });
}

function parsePart(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  handler: XmlHandler,
  onProgress?: (fraction: number) => void,
): TableFault | null {
  if (entry === undefined) return null;
  if (entry.unpacked > MAX_UNPACKED_BYTES) return { kind: 'too_large', megabytes: MAX_UNPACKED_BYTES / 1024 / 1024 };
  const tags = xmlTags(handler);
  let decoder: TextDecoder | null = null;
  let size = 0;
  return unpackEntry(bytes, entry, (piece) => {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    size += piece.length;
    onProgress?.(Math.min(1, size / Math.max(1, entry.unpacked)));
    return tags.push(decoder.decode(piece, { stream: true }));
  });
}

function whatElse(entries: readonly ZipEntry[]): string {
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start));
  if (has('word/')) return 'a Word document';
  if (has('ppt/')) return 'a PowerPoint presentation';
  if (has('xl/workbook.bin')) return 'a binary workbook (.xlsb)';
  if (has('content.xml')) return 'an OpenDocument file';
  return 'a zip archive without a table';
}
