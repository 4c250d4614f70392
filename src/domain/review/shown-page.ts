/** The numbers of the page as a review freezes them, and where today's reckoning of the same day gives other ones. */
import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import type { StandingRisk } from '#/domain/planning/standing-risks.ts';
import { whereInWords } from '#/domain/planning/where-in-words.ts';
import { isNear, type Range } from '#/domain/range.ts';
import { rankedPopulations } from '#/domain/scoring/population-rows.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import type { ShownPage } from '#/domain/workspace/entities.ts';
import { MOST_SHOWN } from '#/domain/workspace/shown-page-schema.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Characters kept of what is accepted: several texts of the record stand in it, and the ledger takes 4,000 units of one. */
const MOST_WORDS = 2_000;

export interface PageShown {
  readonly workspace: Workspace;
  readonly score: WorkspaceScore;
  /** Most to gain first. */
  readonly gaps: readonly Gap[];
  readonly since: IsoDate;
  readonly verdict: string;
  /** As it is drawn. */
  readonly trend: readonly TrendPoint[];
  readonly standing: readonly StandingRisk[];
}

export function shownPage({ workspace, score, gaps, since, verdict, trend, standing }: PageShown): ShownPage {
  const { organisation } = score;
  const { settings, populations, actions } = workspace;
  return {
    model: PROVENANCE.model,
    attack: PROVENANCE.attackRelease,
    since,
    verdict,
    visibility: organisation.visibility === null ? null : kept(organisation.visibility),
    layers: organisation.proof === null ? null : layersOf(organisation.proof),
    readiness: organisation.readiness === null ? null : kept(organisation.readiness),
    target: settings.targetScore,
    targetDate: settings.targetDate,
    questions: Object.fromEntries(
      QUESTIONS.flatMap((question) => {
        const range = organisation.questions?.[question];
        return range === undefined ? [] : [[question, kept([range[0] * 100, range[1] * 100])]];
      }),
    ),
    populationCount: populations.size,
    populations: rankedPopulations(score)
      .slice(0, MOST_SHOWN.populations)
      .map(({ score: { population, visibility, proof } }) => ({
        id: population.id,
        name: population.name,
        devices: population.devices,
        visibility: kept(visibility),
        layers: layersOf(proof),
      })),
    gaps: gaps.slice(0, MOST_SHOWN.gaps).map((gap) => {
      const action = openActionFor(gap, actions.values());
      return {
        title: gap.title,
        where: whereInWords(gap, workspace),
        gain: rounded(gap.gain),
        certain: gap.certain,
        owner: action === null ? null : action.owner,
        due: action?.due ?? null,
      };
    }),
    trend: trend
      .flatMap(({ on, proof }) => (proof === null ? [] : [{ on, layers: layersOf(proof) }]))
      .slice(-MOST_SHOWN.trend),
    standing: standing.slice(0, MOST_SHOWN.standing).map(({ name, words, ends, term }) => ({
      name,
      words: Array.from(words).slice(0, MOST_WORDS).join(''),
      ends,
      term,
    })),
    standingCount: standing.length,
  };
}

/** A number of the page that is not what it was. */
export interface Reckoned {
  /** `null`: the organisation. */
  readonly population: string | null;
  readonly frozen: Range | null;
  /** `null`: there is no such population, or no score, in the record as of that day by now. */
  readonly now: Range | null;
}

/** Less than this reads as the same number. */
const NOTICEABLE = 0.05;

/** Scores that today's model and record give otherwise for the day that was frozen. */
export function reckonedOtherwise(shown: ShownPage, now: WorkspaceScore): readonly Reckoned[] {
  const populations: ReadonlyMap<string, { readonly visibility: Range }> = now.populations;
  return [
    { population: null, frozen: shown.visibility, now: now.organisation.visibility },
    ...shown.populations.map(({ id, name, visibility }) => ({
      population: name,
      frozen: visibility,
      now: populations.get(id)?.visibility ?? null,
    })),
  ].filter(({ frozen, now: today }) => !isNear(frozen, today, NOTICEABLE));
}

/** Enough digits to compare by, few enough to read in the ledger. */
function rounded(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}

/** Sums of fractions end a hair outside of the scale. */
function kept([lo, hi]: Range): Range {
  return [within(lo), within(hi)];
}

function within(points: number): number {
  return Math.min(100, Math.max(0, rounded(points)));
}

function layersOf({ proven, unproven, closable, outOfReachMode, outOfReachLegal }: Proof): ShownLayers {
  return [within(proven), within(unproven), within(closable), within(outOfReachMode), within(outOfReachLegal)];
}

type ShownLayers = NonNullable<ShownPage['layers']>;
