/**
 * Our own records as text in extra keys, which DeTT&CT and its Editor keep and do not read. A record says every field that
 * is not at its "we do not know" value. What comes back is checked field by field, as any foreign value is.
 */
import type { Json } from '#/domain/ledger/commit.ts';
import { initialRecord, parseField } from '#/domain/ledger/record-fields.ts';
import { sameJson } from '#/domain/ledger/value-at.ts';

/** Extra keys of ours. Values are texts, the one kind that the Editor shows and keeps as it is. */
export const OWN_KEYS = {
  /** Top level: sources and family statements. */
  top: 'telltale',
  /** Of a system: the population. */
  population: 'telltale',
  /** Of a details object: the sources it stands for, and what DeTT&CT's own fields held when it was written. */
  sources: 'telltale_sources',
  exported: 'telltale_exported',
  /** Of a details object: exact values of the cells whose home it is. */
  cells: 'telltale_cells',
} as const;

type OwnCollection = 'populations' | 'sources' | 'coverage' | 'families';

/** Letters and marks that YAML 1.1 readers refuse unless they are escaped. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** Text that every YAML reader takes; line breaks stay. */
export function visible(text: string): string {
  return text.replace(UNPRINTABLE, (mark) => (mark === '\n' ? mark : ' '));
}

export function ownText(value: Json): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The fields of a record that say something, and those in `always`. */
export function saidFields(
  collection: OwnCollection,
  record: Readonly<Record<string, unknown>>,
  always: readonly string[],
): Record<string, Json> {
  const blank = initialRecord(collection, '');
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => always.includes(field) || !sameJson(value as Json, blank[field] as Json),
    ),
  ) as Record<string, Json>;
}

export interface OwnRecord {
  readonly said: Readonly<Record<string, unknown>>;
  /** Fields that were not what they may be, or that nobody knows: left out. */
  readonly refused: readonly string[];
}

/** Checks what a record says against the schema of its collection. Keys in `apart` are not fields and stay as they are. */
export function checkedRecord(collection: OwnCollection, json: unknown, apart: readonly string[]): OwnRecord | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const said: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [field, value] of Object.entries(json)) {
    if (apart.includes(field)) {
      said[field] = value;
      continue;
    }
    const isNested = NESTED.has(field) && typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isNested) {
      const parsed = parseField(collection, field, value);
      if (parsed.kind === 'ok') said[field] = parsed.value;
      else refused.push(field);
      continue;
    }
    const inner: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value as object)) {
      const parsed = parseField(collection, `${field}.${key}`, one);
      if (parsed.kind === 'ok') inner[key] = parsed.value;
      else refused.push(`${field}.${key}`);
    }
    said[field] = inner;
  }
  return { said, refused };
}

const NESTED: ReadonlySet<string> = new Set(['quality', 'switches', 'capability']);

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
