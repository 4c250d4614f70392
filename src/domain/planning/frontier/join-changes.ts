/**
 * Two changes to one cell as one: of each field the better value. Whatever the order in which changes land, none may
 * take back what another gave, as a measurement that settles quality at 4 would after an improvement to 5.
 */
import { QUALITY_DIMENSIONS } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';

export function joinChanges(a: ActionChange, b: ActionChange): ActionChange {
  const joined: ActionChange = { population: a.population, source: a.source };
  const state = a.state === 'present' || b.state === 'present' ? 'present' : (b.state ?? a.state);
  if (state !== undefined) joined.state = state;
  const share = better(a.share, b.share);
  if (share !== undefined) joined.share = share;
  const retentionDays = later(a.retentionDays, b.retentionDays);
  if (retentionDays !== undefined) joined.retentionDays = retentionDays;
  if (a.quality !== undefined || b.quality !== undefined) {
    const quality = { ...a.quality };
    for (const dimension of QUALITY_DIMENSIONS) {
      const range = better(a.quality?.[dimension], b.quality?.[dimension]);
      if (range !== undefined) quality[dimension] = range;
    }
    joined.quality = quality;
  }
  if (a.switches !== undefined || b.switches !== undefined) joined.switches = { ...a.switches, ...b.switches };
  const evidenceDate = later(a.evidenceDate, b.evidenceDate);
  if (evidenceDate !== undefined) joined.evidenceDate = evidenceDate;
  return joined;
}

function better(a: Range | undefined, b: Range | undefined): Range | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

function later<Value extends number | string>(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
