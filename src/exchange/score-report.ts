/** The score as plain JSON: the numbers of the screens, under short names that a pipeline can rely on. */
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { recordOf } from '#/domain/record-of.ts';
import type { CriterionScore, OrganisationScore, PopulationScore, WorkspaceScore } from '#/domain/scoring/score.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function scoreReport(workspace: Workspace, on: IsoDate, score: WorkspaceScore): object {
  const { name, organisation, retentionProfile } = workspace.settings;
  return {
    workspace: name,
    company: organisation,
    retentionProfile,
    asOf: on,
    organisation: organisationReport(score.organisation),
    populations: populationsInOrder(workspace).flatMap(({ id }) => {
      const own = score.populations.get(id);
      return own === undefined ? [] : [populationReport(own)];
    }),
  };
}

function organisationReport(score: OrganisationScore): object {
  return {
    ...visibilityReport(score),
    facets: score.facets,
    R: score.readiness,
    devices: score.devices,
    devicesWithoutNetworkSource: score.devicesInTheDark,
    assessedShare: score.assessedShare,
    medianEvidenceAgeDays: score.medianEvidenceAgeDays,
    criteria: criteriaReport(score.criteria),
  };
}

/** What the organisation and each population have alike. */
function visibilityReport(score: OrganisationScore | PopulationScore): object {
  return {
    S: score.visibility,
    S_max: score.ceiling,
    V: score.breadth,
    G: score.gate,
    level: score.level,
    weakest: score.weakest,
    proof: score.proof,
    questions: score.questions,
    questionCeilings: score.questionCeilings,
  };
}

function populationReport(score: PopulationScore): object {
  const { id, name, platform, mode, devices, sensitivity } = score.population;
  return {
    id,
    name,
    platform,
    mode,
    devices,
    sensitivity,
    ...visibilityReport(score),
    facets: recordOf(FACETS, (facet) => score.facets[facet].value),
    facetCeilings: recordOf(FACETS, (facet) => score.facets[facet].ceiling),
    trace: score.trace,
    R: score.readiness,
    criteria: criteriaReport(score.criteria),
  };
}

function criteriaReport(criteria: ReadonlyMap<string, CriterionScore>): object {
  return Object.fromEntries(
    criteria
      .entries()
      .map(([id, { value, score, origin, derived, rule }]) => [id, { value, score, origin, derived, rule }]),
  );
}
