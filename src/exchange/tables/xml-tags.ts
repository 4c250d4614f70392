/**
 * Tags and text of XML that arrives in pieces. Knows what spreadsheets write and no more: no namespaces, no entities but
 * the five of XML and characters by number. A file that declares entities is refused.
 */
import type { TableFault } from '#/exchange/tables/table-error.ts';

export interface XmlHandler {
  /** `tag`: all between the angle brackets, for `attributeOf`. */
  readonly open: (name: string, tag: string) => TableFault | null;
  readonly close: (name: string) => TableFault | null;
  /** As it stands in the file; `decoded` makes it text. May come in several parts. */
  readonly text: (raw: string) => void;
}

export interface XmlTags {
  readonly push: (text: string) => TableFault | null;
}

/** No tag of a spreadsheet comes near. */
const MAX_TAG = 200_000;
const LESS = '<';
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

export function xmlTags(handler: XmlHandler): XmlTags {
  let rest = '';

  function push(text: string): TableFault | null {
    const all = rest + text;
    let at = 0;
    for (;;) {
      const start = all.indexOf(LESS, at);
      if (start === -1) {
        if (at < all.length) handler.text(all.slice(at));
        rest = '';
        return null;
      }
      if (start > at) handler.text(all.slice(at, start));
      const end = endOf(all, start);
      if (end === null) return { kind: 'xml_entities' };
      if (end === -1) {
        rest = all.slice(start);
        return rest.length > MAX_TAG ? { kind: 'broken_excel' } : null;
      }
      const fault = take(all, start, end);
      if (fault !== null) return fault;
      at = end;
    }
  }

  function take(all: string, start: number, end: number): TableFault | null {
    const first = all.charCodeAt(start + 1);
    if (first === BANG) {
      if (all.startsWith('<![CDATA[', start)) handler.text(encoded(all.slice(start + 9, end - 3)));
      return null;
    }
    if (first === QUESTION) return null;
    if (first === SLASH) return handler.close(nameOf(all.slice(start + 2, end - 1)));
    const isEmpty = all.charCodeAt(end - 2) === SLASH;
    const tag = all.slice(start + 1, isEmpty ? end - 2 : end - 1);
    const name = nameOf(tag);
    return handler.open(name, tag) ?? (isEmpty ? handler.close(name) : null);
  }

  return { push };
}

/** Just after the tag; -1 where its end is still to come, `null` where entities may be declared. */
function endOf(all: string, start: number): number | null {
  if (all.charCodeAt(start + 1) === BANG) {
    const head = all.slice(start, start + 9);
    if ('<![CDATA['.startsWith(head) && head.length < 9) return -1;
    if (head.startsWith('<!--')) return after(all, '-->', start + 4);
    if (head.startsWith('<![CDATA[')) return after(all, ']]>', start + 9);
    return '<!--'.startsWith(head) ? -1 : null;
  }
  let end = all.indexOf('>', start);
  // A quoted value may hold the sign that ends a tag.
  while (end !== -1 && end - start > 40 && isInQuotes(all.slice(start, end))) end = all.indexOf('>', end + 1);
  return end === -1 ? -1 : end + 1;
}

function after(all: string, sought: string, from: number): number {
  const at = all.indexOf(sought, from);
  return at === -1 ? -1 : at + sought.length;
}

function isInQuotes(tag: string): boolean {
  let quotes = 0;
  for (let at = tag.indexOf('"'); at !== -1; at = tag.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

/** Without the prefix of a namespace. */
function nameOf(tag: string): string {
  let end = 0;
  let start = 0;
  for (; end < tag.length; end++) {
    const code = tag.charCodeAt(end);
    if (code <= 0x20) break;
    if (code === 0x3a) start = end + 1;
  }
  return tag.slice(start, end);
}

/** Value of an attribute, `null` where the tag has none of that name. */
export function attributeOf(tag: string, name: string): string | null {
  const plain = tag.indexOf(` ${name}="`);
  if (plain !== -1) {
    const from = plain + name.length + 3;
    const to = tag.indexOf('"', from);
    return to === -1 ? null : decoded(tag.slice(from, to));
  }
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : decoded(found[1] ?? found[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;');
}
