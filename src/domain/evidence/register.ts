/** The register of evidence: one row an item, with what a reader sorts and filters by. */
import type { Controls } from '#/domain/catalog/catalog.ts';
import type { Family } from '#/domain/catalog/vocabulary.ts';
import { compare } from '#/domain/compare.ts';
import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { reachOf, type Reach } from '#/domain/evidence/evidence-reach.ts';
import { validityOf, type Validity } from '#/domain/evidence/evidence-validity.ts';
import { isReplaced } from '#/domain/evidence/evidence-versions.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { DAYS_AHEAD, freshnessOf } from '#/domain/scoring/freshness.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { EvidenceKind } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface RegisterRow {
  readonly item: Evidence;
  /** `EV-0007`. */
  readonly number: string;
  readonly validity: Validity;
  /** 0 to 1: how much the score counts of what it proves. */
  readonly freshness: number;
  /** A newer version took its place. */
  readonly isReplaced: boolean;
  readonly reach: Reach;
  /** Lower case, to search in. */
  readonly words: string;
}

/** A register and what it was made of, so that the next one need only make the rows that an edit touched. */
export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly workspace: Workspace;
  readonly byFamily: ReadonlyMap<Family, readonly string[]>;
  readonly on: IsoDate;
}

export function makeRegister(
  workspace: Workspace,
  byFamily: ReadonlyMap<Family, readonly string[]>,
  on: IsoDate,
  previous: Register | null = null,
): Register {
  const before = previous !== null && isSameAround(previous, { workspace, byFamily, on }) ? previous : null;
  if (before?.workspace.evidence === workspace.evidence) return before;
  const known = new Map(before?.rows.map((row) => [row.item, row]));
  const rows = [...workspace.evidence.values()].map((item) => {
    const number = evidenceNumberOf(workspace, item.id);
    const replaced = isReplaced(workspace.evidence, item.id);
    const row = known.get(item);
    return row?.number === number && row.isReplaced === replaced
      ? row
      : rowOf(item, number, replaced, workspace, byFamily, on);
  });
  return { rows, workspace, byFamily, on };
}

/** Whether a row of one item reads the same in both: nothing that it is told by has changed. */
function isSameAround(a: Omit<Register, 'rows'>, b: Omit<Register, 'rows'>): boolean {
  return (
    a.on === b.on &&
    a.byFamily === b.byFamily &&
    (['settings', 'populations', 'sources', 'actions'] as const).every(
      (part) => a.workspace[part] === b.workspace[part],
    )
  );
}

function rowOf(
  item: Evidence,
  number: string,
  replaced: boolean,
  workspace: Workspace,
  byFamily: Register['byFamily'],
  on: IsoDate,
): RegisterRow {
  const { title, kind, link, note, collectedBy, date, attachments } = item;
  const files = Object.entries(attachments).map(([sha256, { name }]) => `${name} ${sha256}`);
  return {
    item,
    number,
    validity: validityOf(item, workspace.settings, on),
    freshness: date === null || date > addDays(on, DAYS_AHEAD) ? 0 : freshnessOf(daysBetween(date, on)),
    isReplaced: replaced,
    reach: reachOf(item.supports, workspace, byFamily),
    words: [number, title, EVIDENCE_KIND_LABELS[kind], link, note, collectedBy, ...files].join('\n').toLowerCase(),
  };
}

/** `valid` and `expired` are of versions that nothing replaced; `d30`, `d60`, `d90` end within so many days. */
export const STANDINGS = ['all', 'current', 'valid', 'd30', 'd60', 'd90', 'expired', 'undated', 'replaced'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface RegisterFilter {
  readonly text: string;
  readonly kind: EvidenceKind | 'all';
  readonly standing: Standing;
  readonly population: PopulationId | 'all';
  /** A criterion `M3.1`, an item of the checklist `M3`, or `all`. */
  readonly criterion: string;
  /** `nist-800-53r5:CM-8`, or `all`. */
  readonly control: string;
}

export function filterRows(
  rows: readonly RegisterRow[],
  { text, kind, standing, population, criterion, control }: RegisterFilter,
  controls: Controls,
): readonly RegisterRow[] {
  const words = text.trim().toLowerCase();
  const items = control === 'all' ? null : itemsOfControl(controls, control);
  return rows.filter(
    (row) =>
      (kind === 'all' || row.item.kind === kind) &&
      stands(row, standing) &&
      (population === 'all' || row.reach.populations.has(population)) &&
      (criterion === 'all' || row.reach.criteria.has(criterion) || row.reach.items.has(criterion)) &&
      (items === null || items.some((item) => row.reach.items.has(item))) &&
      (words === '' || row.words.includes(words)),
  );
}

const WITHIN: Readonly<Partial<Record<Standing, number>>> = { d30: 30, d60: 60, d90: 90 };

export function stands({ validity, isReplaced: isOlder }: RegisterRow, standing: Standing): boolean {
  if (standing === 'all') return true;
  if (standing === 'replaced' || isOlder) return standing === 'replaced' && isOlder;
  if (standing === 'current') return true;
  if (standing === 'undated') return validity.kind === 'undated' || validity.kind === 'early';
  if (standing === 'valid' || standing === 'expired') return validity.kind === standing;
  return validity.kind === 'valid' && validity.days <= (WITHIN[standing] ?? 0);
}

/** Items of the checklist that touch a control. */
export function itemsOfControl({ byItem }: Controls, control: string): readonly string[] {
  const at = control.indexOf(':');
  const [framework, id] = [control.slice(0, at), control.slice(at + 1)];
  return Object.entries(byItem).flatMap(([item, touched]) => (touched[framework]?.includes(id) === true ? [item] : []));
}

export const SORTS = ['number', 'title', 'kind', 'date', 'counts', 'until', 'claims'] as const;
export type SortKey = (typeof SORTS)[number];

export interface RegisterSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Ties, and what has no value, go by number. */
export function sortedRows(rows: readonly RegisterRow[], { key, descending }: RegisterSort): readonly RegisterRow[] {
  const value = VALUES[key];
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, by: value(row) }))
    .toSorted((a, b) => sign * compare(a.by, b.by) || compare(a.row.number, b.row.number))
    .map(({ row }) => row);
}

const VALUES: Readonly<Record<SortKey, (row: RegisterRow) => string | number>> = {
  number: ({ number }) => number,
  title: ({ item }) => item.title.toLowerCase(),
  kind: ({ item }) => EVIDENCE_KIND_LABELS[item.kind],
  date: ({ item }) => item.date ?? '',
  counts: ({ freshness }) => freshness,
  until: ({ validity }) => ('until' in validity ? validity.until : ''),
  claims: ({ item }) => item.supports.length,
};
