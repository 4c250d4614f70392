/** The small parts of a workbook that say what its sheets mean: their names and places, shared texts, date formats. */
import { textOf } from '#/exchange/tables/sheet-rows.ts';
import { MAX_SHARED } from '#/exchange/tables/table-limits.ts';
import { attributeOf, type XmlHandler } from '#/exchange/tables/xml-tags.ts';

const NOTHING = { open: () => null, close: () => null, text: () => undefined };

export interface SheetPlace {
  readonly name: string;
  readonly relation: string;
}

export function workbookHandler(sheets: SheetPlace[], on1904: () => void): XmlHandler {
  return {
    ...NOTHING,
    open: (name, tag) => {
      if (name === 'sheet') sheets.push({ name: attributeOf(tag, 'name') ?? '', relation: relationOf(tag) });
      else if (name === 'workbookPr' && ['1', 'true'].includes(attributeOf(tag, 'date1904') ?? '')) on1904();
      return null;
    },
  };
}

function relationOf(tag: string): string {
  return /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
}

export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`, `styles`. */
  readonly kind: string;
  /** Path inside the archive. */
  readonly path: string;
}

export function relationsHandler(relations: Relation[]): XmlHandler {
  return {
    ...NOTHING,
    open: (name, tag) => {
      if (name !== 'Relationship') return null;
      const target = attributeOf(tag, 'Target') ?? '';
      relations.push({
        id: attributeOf(tag, 'Id') ?? '',
        kind: (attributeOf(tag, 'Type') ?? '').split('/').at(-1) ?? '',
        path: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
      });
      return null;
    },
  };
}

/** Rich text is joined; readings above the characters are left out. */
export function stringsHandler(strings: string[]): XmlHandler {
  let raw = '';
  let characters = 0;
  let isText = false;
  let isAside = false;
  return {
    open: (name) => {
      if (name === 'si') raw = '';
      else if (name === 't') isText = !isAside;
      else if (name === 'rPh') isAside = true;
      return null;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isAside = false;
      else if (name === 'si') {
        strings.push(textOf(raw));
        characters += raw.length;
      }
      return characters > MAX_SHARED ? { kind: 'too_large', megabytes: MAX_SHARED / 1024 / 1024 } : null;
    },
    text: (text) => {
      if (isText) raw += text;
    },
  };
}

/** How numbers of a style are shown, where that says what they are. */
export type ShownAs = 'date' | 'percent';

/** Formats that every spreadsheet knows by number. */
function knownFormat(format: number): ShownAs | null {
  const isDate =
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58);
  if (isDate) return 'date';
  return format === 9 || format === 10 ? 'percent' : null;
}

/** Fills `styles` with those of cells that show numbers as dates or percents. */
export function stylesHandler(styles: Map<number, ShownAs>): XmlHandler {
  const custom = new Map<number, ShownAs | null>();
  let isCells = false;
  let style = 0;
  return {
    ...NOTHING,
    open: (name, tag) => {
      if (name === 'numFmt')
        custom.set(Number(attributeOf(tag, 'numFmtId')), customFormat(attributeOf(tag, 'formatCode') ?? ''));
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) {
        const format = Number(attributeOf(tag, 'numFmtId') ?? 0);
        const shown = custom.has(format) ? (custom.get(format) ?? null) : knownFormat(format);
        if (shown !== null) styles.set(style, shown);
        style++;
      }
      return null;
    },
    close: (name) => {
      if (name === 'cellXfs') isCells = false;
      return null;
    },
  };
}

/** By letters of days and hours, or a percent sign, outside quoted text, colours and conditions. */
function customFormat(code: string): ShownAs | null {
  const said = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, '');
  return /[dyhs]/i.test(said) ? 'date' : said.includes('%') ? 'percent' : null;
}
