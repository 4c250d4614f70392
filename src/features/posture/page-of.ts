/** The page as it stands on the screen, as words and figures for a file of it. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { FAMILIES, QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { progressOf } from '#/domain/planning/progress.ts';
import { organisationChange, partInWords, provenChange, shownChange } from '#/domain/scoring/change-parts.ts';
import type { ChangeView } from '#/domain/scoring/change-view.ts';
import { changeSince } from '#/domain/scoring/change-since.ts';
import { executiveAnswers } from '#/domain/scoring/executive-answers.ts';
import { pageVerdict } from '#/domain/scoring/page-verdict.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { decisionAsked } from '#/domain/workspace/decision-asked.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExecutivePage } from '#/exchange/page/executive-page.ts';
import { formatDate, formatNumber, formatPoints, formatRange, FORMATS } from '#/ui/format.ts';

import { reasonOf, SUBJECTS, VERDICT_WORDS } from './executive-words.ts';
import type { Ahead } from './ahead-of.ts';
import { gapInWords } from './gap-in-words.ts';
import { headlineFacts } from './headline-words.ts';
import { landmarksOf } from './landmarks.ts';
import { familyShare, questionPoints, rankedPopulations } from '#/domain/scoring/population-rows.ts';
import { progressInWords } from './progress-in-words.ts';
import { questionLayers } from './question-layers.ts';
import { shareLayers } from './share-layers.ts';
import { SHORT_QUESTIONS } from './short-questions.ts';
import { standingRows } from './standing-rows.ts';

export interface PageInput {
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly score: WorkspaceScore;
  readonly commits: readonly Commit[];
  readonly on: IsoDate;
  readonly since: IsoDate;
  readonly heat: 'questions' | 'families';
  readonly trend: readonly TrendPoint[];
  readonly ahead: Ahead | null;
  readonly change: ChangeView | null;
  readonly gaps: readonly Gap[];
  readonly footer: ExecutivePage['footer'];
  /** Name of the scenario that the page is of; `null` for the record. */
  readonly scenario: string | null;
}

const ONE_DIGIT = { digits: 1, signed: true };

export function pageOf(input: PageInput): ExecutivePage {
  const { workspace, catalog, score, on, heat } = input;
  const { organisation } = score;
  const { settings } = workspace;
  // The trend is the record's: what a scenario proves has not come about since any day.
  const moved = input.scenario === null ? changeSince(input.trend, input.since) : null;
  const whatIf = input.scenario === null ? '' : ` · what if: ${input.scenario}`;
  const { proof, weakest } = organisation;
  const progress = progressOf(workspace, catalog, on);
  const change =
    input.change === null ? null : shownChange(provenChange(organisationChange(input.change)), input.commits);
  const together = change?.moved ?? null;
  return {
    organisation: `${settings.organisation || settings.name || 'Organisation'}${whatIf}`,
    on: formatDate(on),
    verdict: pageVerdict(score, moved, FORMATS).map(({ text, as, population }) => ({
      text,
      as: population === undefined ? as : 'strong',
    })),
    layers: proof,
    target: settings.targetScore,
    facts: headlineFacts(organisation, workspace.populations.size, settings).map(({ before, value, after }) => ({
      before: before ?? '',
      value,
      after: after ?? '',
    })),
    trend: trendOn(input),
    questions: QUESTIONS.flatMap((question) => {
      const layers = questionLayers(organisation, question);
      const range = organisation.questions?.[question];
      if (layers === null || range === undefined) return [];
      const { title, hint } = QUESTION_LABELS[question];
      const shown = formatRange([range[0] * 100, range[1] * 100]);
      return [
        {
          title,
          hint,
          score: shown,
          layers: { ...layers, outOfReachLegal: 0 },
          isWeakest: weakest === question,
        },
      ];
    }),
    heatHeads:
      heat === 'questions'
        ? QUESTIONS.map((question) => SHORT_QUESTIONS[question])
        : FAMILIES.map((family) => FAMILY_LABELS[family].short),
    populations: rankedPopulations(score).map(({ score: one, closable }) => ({
      name: one.population.name,
      about: `${PLATFORM_LABELS[one.population.platform]} · ${MODE_LABELS[one.population.mode]}`,
      devices: formatRange(one.population.devices),
      layers: one.proof,
      score: formatRange(one.visibility),
      heat:
        heat === 'questions'
          ? QUESTIONS.map((question) => questionPoints(one, question))
          : FAMILIES.map((family) => familyShare(workspace, one, family)),
      closable: formatNumber(closable, 1),
    })),
    gaps: input.gaps.map((gap) => gapInWords(gap, openActionFor(gap, workspace.actions.values()), workspace, on)),
    mitigations: progressInWords(progress),
    progress:
      progress.total === 0
        ? null
        : {
            closed: (progress.closed / progress.total) * 100,
            planned: (progress.plannedByNow / progress.total) * 100,
          },
    executive: executiveAnswers(catalog.checklist, organisation).map((answer) => ({
      subject: SUBJECTS[answer.item.id] ?? answer.item.id,
      question: answer.item.title,
      verdict: VERDICT_WORDS[answer.verdict].word,
      layers: answer.share === null ? null : shareLayers(answer.share),
      reason: reasonOf(answer),
    })),
    decision: decisionAsked(workspace, on).text,
    standing: standingRows(workspace, catalog.observability.limits, on).map(({ name, words, term, ends }) => ({
      name,
      words,
      term,
      next: ends === null ? null : ends < on ? `expired on ${formatDate(ends)}` : `ends on ${formatDate(ends)}`,
    })),
    dark: populationsInOrder(workspace)
      .filter(({ id }) => score.populations.get(id)?.hasNetworkSource === false)
      .map(({ name, devices }) => ({ name, devices: formatRange(devices) })),
    changes: (change?.parts ?? []).map((part) => ({
      points: formatPoints(part.points[0], ONE_DIGIT),
      words: partInWords(part),
    })),
    changesSince: `${formatDate(input.since)}${together === null ? '' : `, together ${formatPoints(together[0], ONE_DIGIT)}`}`,
    footer: input.footer,
  };
}

function trendOn({ workspace, trend, ahead, on }: PageInput): ExecutivePage['trend'] {
  const days = trend.flatMap(({ on: day, proof }) => (proof === null ? [] : [{ on: day, layers: proof }]));
  const first = days[0]?.on ?? on;
  return {
    days,
    ahead: (ahead?.days ?? []).map(({ on: day, proven, unproven, closable, outOfReach }) => ({
      on: day,
      layers: { proven, unproven, closable, outOfReachMode: outOfReach, outOfReachLegal: 0 },
    })),
    words: ahead?.words ?? '',
    landmarks: landmarksOf(workspace.actions.values(), first, on).map(({ on: day, label }) => ({
      on: day,
      words: `${label}, ${formatDate(day)}`,
    })),
  };
}
