import type { Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { wholeLayers } from '#/text/whole-layers.ts';

/** A stretch of the verdict: a number, the question that holds the score back, or a population to go to. */
export interface Words {
  readonly text: string;
  readonly as?: 'strong' | 'weak';
  readonly population?: PopulationId;
}

type PointsText = VerdictFacts['pointsText'];
type Standing = Pick<OrganisationScore, 'visibility' | 'proof' | 'weakest' | 'questions'>;

export interface VerdictFacts {
  readonly organisation: Standing;
  /** How far the proven points moved, and since which day in words; `null` without an earlier day. */
  readonly change: { readonly points: number; readonly since: string } | null;
  /** Where the weakest question is what gates the score and has most to win; `null` where there is no such population. */
  readonly heldBackOn: { readonly id: PopulationId; readonly name: string } | null;
  /** Whole points as they are written where the sentence is shown. */
  readonly pointsText: (points: number) => string;
}

/** What the weakest question means at the start of a sentence. */
const HELD_BACK_BY: Readonly<Record<Question, string>> = {
  who: 'Who used the device',
  app: 'Which app made the traffic',
  where: 'Where the traffic went',
  when_how_much: 'When and how much was sent',
};

/** Fewer points than this round to none: not a change or a lack that anyone could act on. */
const NONE = 0.5;
/** From here what is not known weighs as much as what is: the sentence has to say so. */
const MUCH_UNPROVEN = 15;

/**
 * The page in two sentences: what is proven and how it moved; what holds it back, what may hold but is not proven, and
 * what no purchase can change. The number is the lower bound: what the record proves, not what one may hope.
 */
export function verdictOf({ organisation, change, heldBackOn, pointsText }: VerdictFacts): readonly Words[] {
  const { visibility, proof } = organisation;
  if (visibility === null || proof === null) {
    return [{ text: 'There is nothing to score yet: no population has a device.' }];
  }
  // As the bar below the sentence counts them: each rounded by itself would read 43 above a bar that says 44.
  const shown = wholeLayers(proof);
  const unproven =
    shown.unproven >= MUCH_UNPROVEN ? [`${pointsText(shown.unproven)} points may hold but are not proven`] : [];
  const ends = [...unproven, reachWords(shown.outOfReachMode, shown.outOfReachLegal, pointsText)].join('; ');
  const heldBack = heldBackWords(organisation, heldBackOn);
  return [
    { text: 'We can prove ' },
    { text: `${proven(visibility[0], pointsText)} of 100`, as: 'strong' },
    { text: ' of the visibility needed to investigate web-service relay on our phones' },
    ...changeWords(change, pointsText),
    { text: '. ' },
    ...heldBack,
    { text: heldBack.length === 0 ? `${capital(ends)}.` : `; ${ends}.` },
  ];
}

/** Rounded, but never to an end of the scale that is not reached. */
function proven(points: number, pointsText: PointsText): string {
  if (points > 0 && points < NONE) return 'less than 1';
  return points < 100 && points >= 100 - NONE ? 'more than 99' : pointsText(points);
}

function changeWords(change: VerdictFacts['change'], pointsText: PointsText): readonly Words[] {
  if (change === null) return [];
  const { points, since } = change;
  if (Math.abs(points) < NONE) return [{ text: `, unchanged since ${since}` }];
  return [
    { text: ', ' },
    { text: `${points > 0 ? 'up' : 'down'} ${pointsText(Math.abs(points))}`, as: 'strong' },
    { text: ` since ${since}` },
  ];
}

function heldBackWords({ weakest, questions }: Standing, heldBackOn: VerdictFacts['heldBackOn']): readonly Words[] {
  if (weakest === null || questions === null || questions[weakest][0] * 100 > 100 - NONE) return [];
  return [
    { text: HELD_BACK_BY[weakest], as: 'weak' },
    { text: ' holds us back most' },
    ...(heldBackOn === null ? [] : [{ text: ', above all on ' }, { text: heldBackOn.name, population: heldBackOn.id }]),
  ];
}

function reachWords(mode: number, legal: number, pointsText: PointsText): string {
  if (mode < NONE) return legal < NONE ? 'no point is out of reach' : `${pointsAre(legal, pointsText)} not permitted`;
  const beyond = `${pointsAre(mode, pointsText)} out of reach in today’s management modes`;
  return legal < NONE ? beyond : `${beyond} and ${pointsText(legal)} more not permitted`;
}

function pointsAre(points: number, pointsText: PointsText): string {
  const shown = pointsText(points);
  return shown === '1' ? '1 point is' : `${shown} points are`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The sentence as plain text. */
export function verdictText(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('');
}
