/** What would bring a cell up to its ceiling, in words; the first step is the one without which the others do nothing. */
import type { Ceiling } from '#/domain/catalog/catalog.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { freshnessOf, isFresh } from '#/domain/scoring/freshness.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { formatAge, formatShare } from '#/ui/format.ts';

export function closingSteps(
  coverage: Coverage | null,
  ceiling: Ceiling | null,
  evidenceDate: IsoDate | null,
  on: IsoDate,
): readonly string[] {
  if (ceiling?.level === 'none') return [];
  const state = coverage?.state ?? 'unknown';
  if (state === 'not_permitted') return [];
  if (coverage === null || state === 'unknown') return ['Find out whether it reaches these devices, and record it.'];
  if (state === 'absent') return ['Roll it out to these devices.'];
  if (state === 'planned') return ['Finish the roll-out: what is planned counts for nothing yet.'];
  return [
    ...switchSteps(coverage, ceiling),
    ...shareSteps(coverage),
    ...evidenceSteps(evidenceDate, on),
    ...qualitySteps(coverage),
  ];
}

function switchSteps({ switches }: Coverage, ceiling: Ceiling | null): readonly string[] {
  return (ceiling?.requires ?? []).flatMap((name) => {
    const value = switches[name] ?? 'unknown';
    if (value === 'on') return [];
    return value === 'off'
      ? [`Turn on: ${SWITCH_LABELS[name]}.`]
      : [`Record whether this is on: ${SWITCH_LABELS[name]}.`];
  });
}

function shareSteps({ share }: Coverage): readonly string[] {
  if (share === null) return ['Measure the share of devices it reaches.'];
  const [lo, hi] = share;
  if (lo < hi) return [`Measure the share of devices: ${formatShare(share)} is recorded.`];
  return lo < 1 ? [`Reach the other ${formatShare(1 - lo)} of devices.`] : [];
}

function evidenceSteps(evidenceDate: IsoDate | null, on: IsoDate): readonly string[] {
  if (evidenceDate === null) return ['Add evidence: without it nothing is proven.'];
  const age = daysBetween(evidenceDate, on);
  if (isFresh(age)) return [];
  const weight = freshnessOf(age) === 0 ? 'no longer counts' : 'counts less every day';
  return [`Renew the evidence: it is ${formatAge(age)} old and ${weight}.`];
}

function qualitySteps({ quality }: Coverage): readonly string[] {
  const known = (['fields', 'timeliness', 'consistency'] as const).map((dimension) => quality[dimension] ?? null);
  return known.includes(null) ? ['Rate the quality of its records.'] : [];
}
