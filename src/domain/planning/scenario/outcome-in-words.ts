import type { Outcome } from '#/domain/planning/scenario/outcome.ts';
import { countText } from '#/text/count-text.ts';

/** Points or days below which nobody would see a difference. */
const NOTHING = 0.05;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** What one scenario gives over another, or over the record: proven points first, then range, ceiling, readiness, work. */
export function outcomeInWords(one: Outcome, other: Outcome): string {
  if (one.visibility === null || other.visibility === null) return 'There are no devices to compare by.';
  const than = other.changes === 0 ? 'the record' : `“${other.name}”`;
  const gain = one.visibility[0] - other.visibility[0];
  const parts = [
    Math.abs(gain) < NOTHING
      ? `“${one.name}” proves as much as ${than}`
      : `“${one.name}” proves ${pointsText(gain)} ${gain > 0 ? 'more' : 'fewer'} than ${than}`,
  ];
  const narrower = widthOf(other.visibility) - widthOf(one.visibility);
  if (Math.abs(narrower) >= NOTHING)
    parts.push(`leaves ${pointsText(narrower)} ${narrower > 0 ? 'less' : 'more'} in doubt`);
  const higher = (one.ceiling ?? 0) - (other.ceiling ?? 0);
  if (Math.abs(higher) >= NOTHING)
    parts.push(`${higher > 0 ? 'lifts' : 'lowers'} the ceiling by ${number.format(Math.abs(higher))}`);
  const readier = (one.readiness?.[0] ?? 0) - (other.readiness?.[0] ?? 0);
  if (Math.abs(readier) >= NOTHING) parts.push(`${readier > 0 ? 'adds' : 'takes'} ${pointsText(readier)} of readiness`);
  const days = one.days - other.days;
  const work =
    Math.abs(days) < NOTHING
      ? 'for the same work'
      : `for ${days > 0 ? countText(days, 'more day') : countText(-days, 'fewer day')} of work`;
  return `${joined(parts)}, ${work}.`;
}

function pointsText(points: number): string {
  return countText(Math.abs(points), 'point');
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function widthOf([lo, hi]: readonly [number, number]): number {
  return hi - lo;
}
