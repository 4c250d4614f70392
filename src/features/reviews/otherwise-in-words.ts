import type { Reckoned } from '#/domain/review/shown-page.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import { formatRange } from '#/ui/format.ts';

/** Told one by one. */
const NAMED = 6;

export interface Reckoning {
  readonly shown: Pick<ShownPage, 'model' | 'attack'>;
  readonly now: { readonly model: string; readonly attackRelease: string };
  /** Something dated that day or before was recorded after the review. */
  readonly hasChanged: boolean;
}

/** That the frozen numbers are not what the day is reckoned to be today, why, and which they are: a sentence, then one a line. */
export function otherwiseInWords(
  others: readonly Reckoned[],
  { shown, now, hasChanged }: Reckoning,
): readonly [string, ...string[]] {
  const why = [
    ...(shown.model === now.model ? [] : [`the model was ${shown.model} and is ${now.model}`]),
    ...(shown.attack === now.attackRelease ? [] : [`ATT&CK Mobile was ${shown.attack} and is ${now.attackRelease}`]),
    ...(hasChanged ? ['changes dated that day or before came in after the review'] : []),
  ];
  const because = why.length === 0 ? 'this version of Telltale reckons otherwise' : why.join('; ');
  const lines = others
    .slice(0, NAMED)
    .map(
      ({ population, frozen, now: today }) =>
        `${population ?? 'Organisation'}: ${rangeText(frozen)} was shown, ${rangeText(today)} today`,
    );
  const more = others.length - NAMED;
  return [
    `These are the numbers that were shown. Reckoned again today, the same day gives others: ${because}.`,
    ...lines,
    ...(more > 0 ? [`${more} more`] : []),
  ];
}

function rangeText(range: Reckoned['frozen']): string {
  return range === null ? 'no score' : formatRange(range, 1);
}
