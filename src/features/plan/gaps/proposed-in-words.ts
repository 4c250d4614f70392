import { QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { placesOf } from '#/domain/planning/where-in-words.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, QUALITY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { formatDate, formatNumber, formatRange, formatShare } from '#/ui/format.ts';

/** What the record would say once the change has landed, as the gain was worked out with: "present, 100 % of devices". */
export function proposedInWords({ changes, mode }: Gap): string {
  const made = changes.filter(({ state }) => state !== 'absent');
  const [first] = made;
  const isAlike = made.every((one) => isSame(one, first));
  const parts = [
    mode === null ? [] : [`mode ${MODE_LABELS[mode].toLowerCase()}`],
    first === undefined ? [] : cellInWords(first),
  ].flat();
  const places = placesOf({ changes }).size;
  if (places < 2) return parts.join(', ');
  return isAlike
    ? `${parts.join(', ')}, on ${formatNumber(places)} populations`
    : `${parts.join(', ')}, or the like: on each of ${formatNumber(places)} populations what its cell lacks`;
}

function isSame(one: ActionChange, other: ActionChange | undefined): boolean {
  return JSON.stringify({ ...one, population: '' }) === JSON.stringify({ ...other, population: '' });
}

function cellInWords({
  state,
  share,
  retentionDays,
  quality,
  switches,
  evidenceDate,
}: ActionChange): readonly string[] {
  return [
    state === undefined ? [] : [STATE_LABELS[state].label.toLowerCase()],
    share === undefined ? [] : [`${formatShare(share)} of devices`],
    QUALITY_DIMENSIONS.flatMap((dimension) => {
      const range = quality?.[dimension];
      return range === undefined
        ? []
        : [`${QUALITY_LABELS[dimension].title.toLowerCase()} ${formatRange(range, 0)} of 5`];
    }),
    retentionDays === undefined ? [] : [`records kept ${retentionDays} days`],
    SWITCHES.flatMap((name) => {
      const value = switches?.[name];
      return value === undefined ? [] : [`${SWITCH_LABELS[name]} ${value}`];
    }),
    evidenceDate === undefined ? [] : [`evidence of ${formatDate(evidenceDate)}`],
  ].flat();
}
