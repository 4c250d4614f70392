import { QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, QUALITY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import { formatDate, formatRange, formatShare } from '#/ui/format.ts';

/** What the record would say once the change has landed, as the gain was worked out with: "present, 100 % of devices". */
export function proposedInWords({ changes, mode }: Gap): string {
  const made = changes.filter(({ state }) => state !== 'absent');
  const [first] = made;
  const parts = [
    mode === null ? [] : [`mode ${MODE_LABELS[mode].toLowerCase()}`],
    first === undefined ? [] : cellInWords(first),
  ].flat();
  const places = new Set(made.map(({ population }) => population)).size;
  return `${parts.join(', ')}${places > 1 ? `, on ${places} populations` : ''}`;
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
