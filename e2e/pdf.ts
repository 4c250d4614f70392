/**
 * What a printed file holds, read from its bytes: the sheets, the fonts and whether each is inside, and every stretch of
 * text with the size in which it stands on paper. Enough of PDF (ISO 32000-1) for what Chromium writes.
 */
import { inflateSync } from 'node:zlib';

export interface PrintedFont {
  readonly name: string;
  /** Its shapes are in the file: as a font program, or glyph by glyph (Type 3). */
  readonly isInside: boolean;
}

export interface PrintedText {
  /** Points. */
  readonly size: number;
  /** Points from the lower left corner of the sheet. */
  readonly x: number;
  readonly y: number;
  readonly font: PrintedFont;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** `[a b c d e f]` as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number];

interface PdfObject {
  readonly dict: string;
  readonly stream: Buffer | null;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const TOKEN =
  /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s/<>[\]()]*|\[|\]|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*]+[01]?/g;

export function readPdf(bytes: Buffer): readonly PrintedPage[] {
  const objects = objectsIn(bytes);
  return [...objects.values()]
    .filter(({ dict }) => /\/Type\s*\/Page\b(?!s)/.test(dict))
    .map((page) => {
      const [, , width = 0, height = 0] = numbersAfter(page.dict, 'MediaBox');
      const content = referencesAfter(page.dict, 'Contents').map((id) => textOf(objects.get(id)));
      const texts: PrintedText[] = [];
      follow(content.join('\n'), resourcesOf(page, objects), UNIT, objects, texts);
      return { width, height, texts };
    });
}

function objectsIn(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const head = /(\d+) 0 obj\b/g;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const start = head.lastIndex;
    const end = text.indexOf('endobj', start);
    const stream = text.slice(start, end).search(/>>\s*stream\r?\n/);
    if (stream === -1) {
      objects.set(Number(found[1]), { dict: text.slice(start, end), stream: null });
      continue;
    }
    const dict = text.slice(start, start + stream + 2);
    const from = text.indexOf('\n', start + stream) + 1;
    const [length = 0] = numbersAfter(dict, 'Length');
    const data = bytes.subarray(from, from + length);
    objects.set(Number(found[1]), { dict, stream: dict.includes('/FlateDecode') ? inflateSync(data) : data });
    head.lastIndex = from + length;
  }
  return objects;
}

/** Walks what is drawn; `matrix` leads from its units to points of the sheet. */
function follow(
  content: string,
  resources: Resources,
  matrix: Matrix,
  objects: ReadonlyMap<number, PdfObject>,
  texts: PrintedText[],
): void {
  let now = { matrix, font: null as PrintedFont | null, size: 0 };
  const saved: (typeof now)[] = [];
  let text: Matrix = UNIT;
  let line: Matrix = UNIT;
  let operands: string[] = [];
  const show = () => {
    const [, , c, d, x, y] = times(text, now.matrix);
    if (now.font !== null) texts.push({ size: now.size * Math.hypot(c, d), x, y, font: now.font });
  };
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]/.test(token)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number);
    switch (token) {
      case 'q':
        saved.push(now);
        break;
      case 'Q':
        now = saved.pop() ?? now;
        break;
      case 'cm':
        now = { ...now, matrix: times(matrixOf(numbers), now.matrix) };
        break;
      case 'BT':
        text = line = UNIT;
        break;
      case 'Tf':
        now = { ...now, font: resources.fonts.get(operands.at(-2) ?? '') ?? null, size: numbers.at(-1) ?? 0 };
        break;
      case 'Tm':
        text = line = matrixOf(numbers);
        break;
      case 'Td':
      case 'TD':
        text = line = times([1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0], line);
        break;
      case 'Tj':
      case 'TJ':
      case "'":
        show();
        break;
      case 'Do': {
        const form = objects.get(resources.forms.get(operands.at(-1) ?? '') ?? -1);
        if (form?.dict.includes('/Form') !== true) break;
        const own = numbersAfter(form.dict, 'Matrix');
        const inner = own.length === 6 ? times(matrixOf(own), now.matrix) : now.matrix;
        follow(textOf(form), resourcesOf(form, objects), inner, objects, texts);
        break;
      }
      default:
    }
    operands = [];
  }
}

interface Resources {
  readonly fonts: ReadonlyMap<string, PrintedFont>;
  readonly forms: ReadonlyMap<string, number>;
}

function resourcesOf(object: PdfObject, objects: ReadonlyMap<number, PdfObject>): Resources {
  const [reference] = referencesAfter(object.dict, 'Resources');
  const dict = reference === undefined ? object.dict : (objects.get(reference)?.dict ?? '');
  return {
    fonts: new Map(
      namedIn(dict, 'Font').map(([name, id]) => [name, fontOf(objects.get(id)?.dict ?? '', objects)] as const),
    ),
    forms: new Map(namedIn(dict, 'XObject')),
  };
}

function fontOf(dict: string, objects: ReadonlyMap<number, PdfObject>): PrintedFont {
  const name = /\/BaseFont\s*\/(\S+)/.exec(dict)?.[1] ?? /\/Subtype\s*\/(\w+)/.exec(dict)?.[1] ?? 'a font';
  if (/\/Subtype\s*\/Type3\b/.test(dict)) return { name, isInside: dict.includes('/CharProcs') };
  const [descendant] = referencesAfter(dict, 'DescendantFonts');
  if (descendant !== undefined)
    return { name, isInside: fontOf(objects.get(descendant)?.dict ?? '', objects).isInside };
  const [descriptor] = referencesAfter(dict, 'FontDescriptor');
  return { name, isInside: /\/FontFile[23]?\b/.test(objects.get(descriptor ?? -1)?.dict ?? '') };
}

/** `/Font << /F4 4 0 R /F5 5 0 R >>`: names and objects. */
function namedIn(dict: string, key: string): readonly (readonly [string, number])[] {
  const inside = new RegExp(`/${key}\\s*<<([^>]*)>>`).exec(dict)?.[1] ?? '';
  return [...inside.matchAll(/(\/\S+)\s+(\d+) 0 R/g)].map(([, name = '', id]) => [name, Number(id)] as const);
}

function referencesAfter(dict: string, key: string): readonly number[] {
  const list = new RegExp(`/${key}\\s*\\[?\\s*((?:\\d+ 0 R\\s*)+)`).exec(dict)?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

function numbersAfter(dict: string, key: string): readonly number[] {
  const list = new RegExp(`/${key}\\s*\\[?\\s*([-+.\\d\\s]+)`).exec(dict)?.[1] ?? '';
  return list.trim().split(/\s+/).map(Number);
}

function textOf(object: PdfObject | undefined): string {
  return object?.stream?.toString('latin1') ?? '';
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.slice(-6);
  return [a, b, c, d, e, f];
}

/** First `one`, then `two`. */
function times(one: Matrix, two: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = two;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
