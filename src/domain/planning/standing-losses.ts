/** What no change that Telltale can name wins back, one line for a population and cause. */
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { LossCause } from '#/domain/planning/gap-cause.ts';
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import { FACET_WORDS, listInWords, MODE_WORDS } from '#/domain/planning/gap-words.ts';
import type { Loss } from '#/domain/planning/lost-points.ts';
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const LEAST_SIZE = 1e-6;
const NAMED = 3;

type StandingCause = Extract<LossCause, 'ceiling' | 'legal' | 'capability'>;

interface Words {
  readonly title: (name: string) => string;
  readonly reason: (population: Population, facets: string) => string;
  readonly closes: string;
  readonly criterion: string;
}

const WORDS: Readonly<Record<StandingCause, Words>> = {
  ceiling: {
    title: (name) => `Out of reach on ${name}`,
    reason: ({ mode }, facets) =>
      `${mode === 'unknown' ? 'Every management mode of the platform' : `The mode ${MODE_WORDS[mode]}`} hides part of ${facets}, whatever is bought.`,
    closes: 'Nothing in this management mode: another mode if there is one, otherwise accept it with a reason.',
    criterion: 'D5.5',
  },
  legal: {
    title: (name) => `Not permitted on ${name}`,
    reason: (_, facets) => `What may not be collected would show ${facets}.`,
    closes: 'A changed legal basis. Until then it is a limit and no failure: accept it with its basis.',
    criterion: 'D5.2',
  },
  capability: {
    title: (name) => `Shown less than possible on ${name}`,
    reason: (_, facets) => `A source is recorded as showing less of ${facets} than the management mode lets it.`,
    closes: 'Another setting or product of the same family; then take the recorded limit out of the cell.',
    criterion: 'D1.1',
  },
};

export function standingLosses(
  losses: readonly Loss[],
  populations: ReadonlyMap<PopulationId, Population>,
): readonly GapEntry[] {
  const groups = Map.groupBy(
    losses.filter(({ population, cause }) => population !== null && isStanding(cause)),
    ({ population, cause }) => `${population ?? ''}~${cause}`,
  );
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    const population = first?.population == null ? undefined : populations.get(first.population);
    const size = own.reduce((sum, { points }) => sum + points, 0);
    if (first === undefined || population === undefined || size < LEAST_SIZE || !isStanding(first.cause)) return [];
    return [entryOf(key, first.cause, first.layer, population, own, size)];
  });
}

function entryOf(
  key: string,
  cause: StandingCause,
  layer: Loss['layer'],
  population: Population,
  losses: readonly Loss[],
  size: number,
): GapEntry {
  const facets = mostLost(losses);
  const words = WORDS[cause];
  const [facet = null] = facets;
  return {
    key,
    kind: cause === 'capability' ? 'configure' : 'accept',
    cause,
    layer,
    population: population.id,
    facet,
    question: questionOf(losses) ?? (facet === null ? null : QUESTION_OF_FACET[facet]),
    family: null,
    source: null,
    criteria: [words.criterion],
    size,
    narrows: 0,
    readiness: 0,
    certain: true,
    title: words.title(population.name),
    reason: words.reason(population, listInWords(facets.slice(0, NAMED).map((one) => FACET_WORDS[one]))),
    closes: words.closes,
    change: null,
  };
}

/** Whether the key of a gap is one of these. */
export function isStandingKey(key: string): boolean {
  return Object.keys(WORDS).some((cause) => key.endsWith(`~${cause}`));
}

function isStanding(cause: LossCause): cause is StandingCause {
  return cause in WORDS;
}

function mostLost(losses: readonly Loss[]): readonly Facet[] {
  const points = (facet: Facet) => losses.reduce((sum, loss) => (loss.facet === facet ? sum + loss.points : sum), 0);
  return FACETS.filter((facet) => points(facet) > 0).toSorted((a, b) => points(b) - points(a));
}

function questionOf(losses: readonly Loss[]): Question | null {
  return QUESTIONS.find((question) => losses.some((loss) => loss.question === question && loss.points > 0)) ?? null;
}
