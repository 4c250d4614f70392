/**
 * Plain text, found wherever people write it in the inventory. No patterns: what is typed is what is looked for, so a
 * search takes time in proportion to the text and cannot hang.
 */
import type { Population, Source } from '#/domain/workspace/entities.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { CoverageId, PopulationId, SourceId } from '#/domain/ids.ts';

export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  /** Only where no letter or digit stands right before or after. */
  readonly wholeWord: boolean;
}

export type TextPlace =
  | { readonly collection: 'populations'; readonly id: PopulationId; readonly field: PopulationText }
  | { readonly collection: 'sources'; readonly id: SourceId; readonly field: SourceText }
  | {
      readonly collection: 'coverage';
      readonly id: CoverageId;
      readonly population: PopulationId;
      readonly source: SourceId;
      readonly field: CoverageText;
    };

const POPULATION_TEXTS = ['name', 'region', 'privacyBasis', 'notes'] as const;
const SOURCE_TEXTS = ['name', 'product', 'owner', 'notes'] as const;
const COVERAGE_TEXTS = ['deviceSet', 'note'] as const;
type PopulationText = (typeof POPULATION_TEXTS)[number] & keyof Population;
type SourceText = (typeof SOURCE_TEXTS)[number] & keyof Source;
type CoverageText = (typeof COVERAGE_TEXTS)[number];

export interface TextHit {
  readonly place: TextPlace;
  /** The whole text of the field. */
  readonly value: string;
  /** Offsets in `value` where it stands, without overlap. Never empty. */
  readonly at: readonly number[];
}

/** Every field that holds the text: populations, then sources, then their coverage, each in order. */
export function findText(workspace: Workspace, query: TextQuery): readonly TextHit[] {
  if (query.text === '') return [];
  const hits: TextHit[] = [];
  const look = (place: TextPlace, value: string | null) => {
    if (value === null || value === '') return;
    const at = occurrencesIn(value, query);
    if (at.length > 0) hits.push({ place, value, at });
  };
  const populations = populationsInOrder(workspace);
  const sources = sourcesInOrder(workspace);
  for (const population of populations)
    for (const field of POPULATION_TEXTS)
      look({ collection: 'populations', id: population.id, field }, population[field]);
  for (const source of sources)
    for (const field of SOURCE_TEXTS) look({ collection: 'sources', id: source.id, field }, source[field]);
  for (const population of populations) {
    const row = workspace.coverage.get(population.id);
    if (row === undefined) continue;
    for (const source of sources) {
      const cell = row.get(source.id);
      if (cell === undefined) continue;
      for (const field of COVERAGE_TEXTS) {
        look({ collection: 'coverage', id: cell.id, population: population.id, source: source.id, field }, cell[field]);
      }
    }
  }
  return hits;
}

/** Offsets of the text, left to right, without overlap. */
export function occurrencesIn(value: string, { text, matchCase, wholeWord }: TextQuery): readonly number[] {
  const hay = matchCase ? value : folded(value);
  const needle = matchCase ? text : folded(text);
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = hay.indexOf(needle); at !== -1;) {
    const counts = !wholeWord || isWhole(hay, at, at + needle.length);
    if (counts) found.push(at);
    at = hay.indexOf(needle, at + (counts ? needle.length : 1));
  }
  return found;
}

/** Lower case, letter by letter, and only where that keeps the length: offsets must hold in the text itself. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

function isWhole(text: string, from: number, to: number): boolean {
  return !WORD.test(letterBefore(text, from)) && !WORD.test(letterAt(text, to));
}

function letterAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Two code units where the letter takes two. */
function letterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return Array.from(pair).at(-1) ?? '';
}
