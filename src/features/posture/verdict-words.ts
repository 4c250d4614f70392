import type { Question } from '#/domain/catalog/vocabulary.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { formatPoints } from '#/ui/format.ts';

/** A stretch of the verdict. `strong` carries a number, `weak` the question that holds the score back. */
export interface Words {
  readonly text: string;
  readonly as?: 'strong' | 'weak';
}

/** What the weakest question means in the middle of a sentence. */
const HELD_BACK_BY: Readonly<Record<Question, string>> = {
  who: 'Who used the device',
  app: 'Which app made the traffic',
  where: 'Where the traffic went',
  when_how_much: 'When and how much was sent',
};

/** Points this small are not a change that anyone could act on. */
const NO_CHANGE = 0.5;

/**
 * The page in one sentence or two: what is proven, how it moved, what holds it back, what no purchase can change. The
 * number is the lower bound: what the record proves, not what one may hope.
 */
export function verdictOf(
  organisation: OrganisationScore,
  change: { points: number; since: string } | null,
): readonly Words[] {
  const { visibility, proof, weakest } = organisation;
  if (visibility === null || proof === null) {
    return [{ text: 'There is nothing to score yet: no population has a device.' }];
  }
  const outOfReach = proof.outOfReachMode + proof.outOfReachLegal;
  return [
    { text: 'We can prove ' },
    { text: `${formatPoints(visibility[0])} of 100`, as: 'strong' },
    { text: ' of the visibility needed to investigate web-service relay on our phones' },
    ...changeWords(change),
    { text: '. ' },
    ...(weakest === null
      ? []
      : [{ text: HELD_BACK_BY[weakest], as: 'weak' as const }, { text: ' holds us back most; ' }]),
    { text: `${formatPoints(outOfReach)} points are out of reach in today’s management modes.` },
  ];
}

function changeWords(change: { points: number; since: string } | null): readonly Words[] {
  if (change === null) return [];
  const { points, since } = change;
  if (Math.abs(points) < NO_CHANGE) return [{ text: `, unchanged since ${since}` }];
  return [
    { text: ', ' },
    { text: `${points > 0 ? 'up' : 'down'} ${formatPoints(Math.abs(points))}`, as: 'strong' },
    { text: ` since ${since}` },
  ];
}
