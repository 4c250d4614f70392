/**
 * [SC12] From the record to the model: one row of values per source that may give something.
 *
 *   present        share as recorded, else [0,1]; capability as the ceiling, or as overridden below it
 *   partial        the same; where neither share nor capability was narrowed, share [0,1] and capability [0, ceiling]
 *   planned/absent nothing
 *   not permitted  nothing, and the family's ceilings count as 0: out of reach (legal)
 *   unknown        or never filled in: share [0,1], capability [0, ceiling], quality [0,5]: upper bound only
 *   no source      of a family, and nobody said "we have none": the same, on a device set of its own
 */
import { FACETS, FAMILIES, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import type { SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { freshnessOf } from '#/domain/scoring/freshness.ts';
import { switchBit, type ModeCeilings } from '#/domain/scoring/mode-ceilings.ts';
import { qualityOf, retentionQuality } from '#/domain/scoring/quality.ts';
import type { ScoringContext, SourceFacts } from '#/domain/scoring/scoring-context.ts';
import { NO_SOURCE, type SliceTable } from '#/domain/scoring/slice-table.ts';
import { BEST_QUALITY, FACET_COUNT, FAMILY_COUNT } from '#/domain/scoring/weights.ts';
import { USUAL_DEVICE_SET } from '#/domain/workspace/device-sets.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

const ANY_SHARE: Range = [0, 1];
const ANY_QUALITY: Range = [0, BEST_QUALITY];

export type Cells = ReadonlyMap<SourceId, Coverage> | undefined;

/** Age in days of the newest proof of a cell; `null` without any. */
export type AgeOfCell = (cell: Coverage) => number | null;

export function isCounted(cell: Coverage | undefined): cell is Coverage {
  return cell !== undefined && (cell.state === 'present' || cell.state === 'partial');
}

export function isUnknown(cell: Coverage | undefined): boolean {
  return cell === undefined || cell.state === 'unknown';
}

/** The cells of one population in the order of the sources; reused by the next population. */
export type CellRow = readonly (Coverage | undefined)[];
const cellRow: (Coverage | undefined)[] = [];

export function cellRowOf(context: ScoringContext, cells: Cells): CellRow {
  cellRow.length = context.sources.length;
  for (let at = 0; at < cellRow.length; at++) {
    const source = context.sources[at];
    cellRow[at] = source === undefined ? undefined : cells?.get(source.id);
  }
  return cellRow;
}

/** [SC16] Families that may not be collected here, as bits by family. */
export function forbiddenFamilies(context: ScoringContext, cells: CellRow): number {
  let bits = 0;
  for (let at = 0; at < cells.length; at++) {
    if (cells[at]?.state === 'not_permitted') bits |= 1 << (context.sources[at]?.family ?? 0);
  }
  return bits;
}

/** Fills the table with what the sources give under one mode's ceilings. */
export function fillTable(
  table: SliceTable,
  context: ScoringContext,
  cells: CellRow,
  ceilings: ModeCeilings,
  forbidden: number,
  ageOfCell: AgeOfCell,
): void {
  table.clear();
  for (let at = 0; at < cells.length; at++) {
    const source = context.sources[at];
    if (source === undefined || (forbidden & (1 << source.family)) !== 0) continue;
    addSource(table, context, source, at, cells[at], ceilings, ageOfCell);
  }
  addSilentFamilies(table, context, ceilings);
}

/** The row of one source, if it may give something. `at`: its position in the list of sources. */
export function addSource(
  table: SliceTable,
  context: ScoringContext,
  source: SourceFacts,
  at: number,
  cell: Coverage | undefined,
  ceilings: ModeCeilings,
  ageOfCell: AgeOfCell,
): void {
  if (isCounted(cell)) addCounted(table, context, source, at, cell, ceilings, ageOfCell(cell));
  else if (isUnknown(cell)) addUnknown(table, source.family, at, setOf(context, source, cell), cell, ceilings);
}

/** A row for every family that nobody has said anything about. */
export function addSilentFamilies(table: SliceTable, context: ScoringContext, ceilings: ModeCeilings): void {
  if (context.silentFamilies === 0) return;
  for (let family = 0; family < FAMILY_COUNT; family++) {
    if ((context.silentFamilies & (1 << family)) !== 0) {
      addUnknown(table, family, NO_SOURCE, family, undefined, ceilings);
    }
  }
}

/** Set names are compared without case and outer blanks: "Enrolled " is the same set. */
function setOf(context: ScoringContext, source: SourceFacts, cell: Coverage | undefined): number {
  const family = FAMILIES[source.family] ?? 'mdm';
  const named = cell?.deviceSet;
  return context.setNumber(
    named === null || named === undefined || named === ''
      ? USUAL_DEVICE_SET[family]
      : named.trim().toLocaleLowerCase('en'),
  );
}

function addUnknown(
  table: SliceTable,
  family: number,
  source: number,
  set: number,
  cell: Coverage | undefined,
  ceilings: ModeCeilings,
): void {
  const row = table.add(family, source, set, ANY_SHARE[0], ANY_SHARE[1]);
  const off = switchBits(cell, 'off');
  for (let facet = 0; facet < FACET_COUNT; facet++) {
    const at = family * FACET_COUNT + facet;
    const isOff = ((ceilings.requires[at] ?? 0) & off) !== 0;
    table.hi[row * FACET_COUNT + facet] = (isOff ? ceilings.levelWithout[at] : ceilings.level[at]) ?? 0;
  }
}

function addCounted(
  table: SliceTable,
  context: ScoringContext,
  source: SourceFacts,
  at: number,
  cell: Coverage,
  ceilings: ModeCeilings,
  ageDays: number | null,
): void {
  const hasOverrides = hasAny(cell.capability);
  // Partial, and nothing says which part: all that is known is that it is at most what a full coverage would be.
  const isVague = cell.state === 'partial' && cell.share === null && !hasOverrides;
  const share = cell.share ?? ANY_SHARE;
  const row = table.add(source.family, at, setOf(context, source, cell), share[0], share[1]);
  const quality = cell.quality;
  const fields = quality.fields ?? ANY_QUALITY;
  const timeliness = quality.timeliness ?? ANY_QUALITY;
  const consistency = quality.consistency ?? ANY_QUALITY;
  const retention = retentionOf(context, source, cell);
  const phi = isVague ? 0 : freshnessOf(ageDays);
  const factorLo = phi === 0 ? 0 : phi * qualityOf(fields[0], timeliness[0], consistency[0], retention[0]);
  const factorHi = qualityOf(fields[1], timeliness[1], consistency[1], retention[1]);
  const on = switchBits(cell, 'on');
  const off = switchBits(cell, 'off');
  for (let facet = 0; facet < FACET_COUNT; facet++) {
    const ceiling = source.family * FACET_COUNT + facet;
    const required = ceilings.requires[ceiling] ?? 0;
    const level = ceilings.level[ceiling] ?? 0;
    const without = ceilings.levelWithout[ceiling] ?? 0;
    // [SC14] On gives the level, off what is left without it, unknown the interval between.
    let lo = (required & on) === required ? level : without;
    let hi = (required & off) === 0 ? level : without;
    if (hasOverrides) {
      const facetName = FACETS[facet];
      const override = facetName === undefined ? undefined : cell.capability[facetName];
      if (override) {
        lo = Math.min(lo, override.level[0]);
        hi = Math.min(hi, override.level[1]);
      }
    }
    table.lo[row * FACET_COUNT + facet] = lo * factorLo;
    table.hi[row * FACET_COUNT + facet] = hi * factorHi;
  }
}

/** Days against the profile, the cell's own before the source's; else a recorded 0 to 5; else anything. */
export function retentionOf(context: ScoringContext, source: SourceFacts, cell: Coverage): Range {
  if (cell.retentionDays === null && cell.quality.retention) return cell.quality.retention;
  const days = cell.retentionDays ?? source.retentionDays;
  if (days === null || context.profile === null) return ANY_QUALITY;
  const quality = retentionQuality(days, context.profile.days);
  return [quality, quality];
}

function switchBits(cell: Coverage | undefined, wanted: 'on' | 'off'): number {
  if (cell === undefined || !hasAny(cell.switches)) return 0;
  let bits = 0;
  for (const name of SWITCHES) if (cell.switches[name] === wanted) bits |= switchBit(name);
  return bits;
}

function hasAny(map: object): boolean {
  for (const key in map) if (Object.hasOwn(map, key)) return true;
  return false;
}
