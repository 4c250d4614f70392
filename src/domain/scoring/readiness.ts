/**
 * [SC21] [SC22] Criteria and readiness of populations and of the organisation: whether people and process could use what
 * the telemetry shows. What is unknown runs from not met to met.
 */
import type { Checklist } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Judgement } from '#/domain/scoring/derive/judgement.ts';
import { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import { PopulationFacts, type UnmanagedCount } from '#/domain/scoring/derive/population-facts.ts';
import { ORGANISATION_RULES, POPULATION_RULES } from '#/domain/scoring/derive/rules.ts';
import { readinessOf } from '#/domain/scoring/readiness-points.ts';
import { isSameMap, type RecordIndex } from '#/domain/scoring/record-index.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { ScoredOrganisation } from '#/domain/scoring/scored-organisation.ts';
import type { PopulationReadiness, ReadinessRules, ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { judgementIn, settle } from '#/domain/scoring/settle.ts';
import type { Range } from '#/domain/range.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export class ReadinessBasis implements ReadinessRules {
  readonly #checklist: Checklist;
  readonly #index: RecordIndex;
  readonly #unmanaged: UnmanagedCount;

  constructor(checklist: Checklist, index: RecordIndex, unmanaged: UnmanagedCount) {
    this.#checklist = checklist;
    this.#index = index;
    this.#unmanaged = unmanaged;
  }

  /** Whether nothing that any population's readiness reads has changed. */
  isSameAs(other: ReadinessBasis): boolean {
    return (
      this.#isSameForAll(other) &&
      this.#index.answers === other.#index.answers &&
      this.#index.decisions === other.#index.decisions
    );
  }

  isSameFor(population: PopulationId, other: ReadinessBasis): boolean {
    return (
      this.#isSameForAll(other) &&
      this.#index.answers.get(population) === other.#index.answers.get(population) &&
      this.#index.decisions.get(population) === other.#index.decisions.get(population)
    );
  }

  #isSameForAll(other: ReadinessBasis): boolean {
    return (
      this.#checklist === other.#checklist &&
      this.#unmanaged === other.#unmanaged &&
      this.#index.answers.get(null) === other.#index.answers.get(null) &&
      isSameMap(this.#index.criterionEvidence, other.#index.criterionEvidence)
    );
  }

  ready(score: ScoredPopulation): PopulationReadiness {
    const facts = new PopulationFacts(score, this.#index, this.#unmanaged);
    const own = this.#index.answers.get(score.population.id);
    const forAll = this.#index.answers.get(null);
    const judged = (criterion: string): Judgement | null => POPULATION_RULES.get(criterion)?.judge(facts) ?? null;
    return {
      readiness: readinessOf(
        this.#checklist,
        (criterion) => settle(own?.get(criterion), forAll?.get(criterion), judged(criterion)).judgement.score,
      ),
      criteria: () => {
        const criteria = new Map<string, CriterionScore>();
        for (const criterion of this.#checklist.criteria.keys()) {
          const derived = judged(criterion);
          const { judgement, origin } = settle(own?.get(criterion), forAll?.get(criterion), derived);
          const rule = derived === null ? null : (POPULATION_RULES.get(criterion)?.words(facts) ?? null);
          const { value, score: points } = judgement;
          criteria.set(criterion, {
            criterion,
            value,
            score: points,
            origin,
            rule,
            derived: derived?.value ?? null,
            share: null,
          });
        }
        return criteria;
      },
    };
  }

  /** The organisation's criteria: its own answer, else its own rule, else what the populations add up to. */
  organisationCriteria(organisation: ScoredOrganisation): ReadonlyMap<string, CriterionScore> {
    const facts = new OrganisationFacts(organisation);
    const criteria = new Map<string, CriterionScore>();
    for (const [criterion, { kind }] of this.#checklist.criteria) {
      const rule = ORGANISATION_RULES.get(criterion);
      const derived = rule?.judge(facts) ?? null;
      const answer = this.#index.answers.get(null)?.get(criterion);
      const said = answer === undefined ? null : judgementIn(answer, derived);
      // Points are always those of the populations, so that readiness is the sum of what is shown.
      const rolled =
        kind === 'executive' ? null : organisation.rollUp((score) => score.criteria.get(criterion)?.score ?? null);
      const settled = said ?? derived;
      criteria.set(criterion, {
        criterion,
        value: settled?.value ?? valueOf(rolled, organisation, criterion),
        score: rolled ?? (settled === null ? [0, 1] : settled.score),
        origin:
          said !== null
            ? 'organisation'
            : derived !== null || rolled !== null
              ? originOf(organisation, criterion, derived)
              : 'none',
        rule: derived === null ? null : (rule?.words(facts) ?? null),
        derived: derived?.value ?? null,
        share: rule?.share?.(facts) ?? null,
      });
    }
    return criteria;
  }
}

/** The basis of the version before where nothing in it changed. */
export function readinessBasis(
  workspace: Workspace,
  checklist: Checklist,
  index: RecordIndex,
  before: ReadinessBasis | null,
): ReadinessBasis {
  const basis = new ReadinessBasis(checklist, index, unmanagedCountOf(workspace));
  return before?.isSameAs(basis) === true ? before : basis;
}

function unmanagedCountOf(workspace: Workspace): UnmanagedCount {
  let found: UnmanagedCount = 'none';
  for (const { mode, devices } of workspace.populations.values()) {
    if (mode !== 'unmanaged' || devices[1] === 0) continue;
    if (devices[0] !== devices[1]) return 'estimate';
    found = 'exact';
  }
  return found;
}

/** One word for a mean over populations; unknown wherever an unknown could still make it met or not met. */
function valueOf(score: Range | null, organisation: ScoredOrganisation, criterion: string): AnswerValue {
  if (score === null) {
    const all = organisation.scores;
    const isLeftOut = all.length > 0 && all.every((one) => one.criteria.get(criterion)?.value === 'not_applicable');
    return isLeftOut ? 'not_applicable' : 'unknown';
  }
  const [lo, hi] = score;
  if (lo >= 1) return 'met';
  if (hi <= 0) return 'not_met';
  return lo === hi || (lo > 0 && hi < 1) ? 'partial' : 'unknown';
}

/** Derived where it is derived for some population and nobody answered for any; else said; else none. */
function originOf(
  organisation: ScoredOrganisation,
  criterion: string,
  derived: Judgement | null,
): CriterionScore['origin'] {
  if (derived !== null) return 'derived';
  const origins = new Set(organisation.scores.map((score) => score.criteria.get(criterion)?.origin));
  if (origins.has('population')) return 'population';
  return origins.has('derived') ? 'derived' : 'none';
}
