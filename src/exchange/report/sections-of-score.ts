import { QUESTIONS } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import {
  ANSWER_LABELS,
  LEVEL_LABELS,
  MODE_LABELS,
  PLATFORM_LABELS,
  QUESTION_LABELS,
  SENSITIVITY_LABELS,
} from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { controlRows, countOf } from '#/exchange/control-rows.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import { proofBarHtml } from '#/exchange/report/proof-bar-html.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { rangeText, shareText, wholeNumber } from '#/exchange/report/report-numbers.ts';
import { factsOf, tableOf } from '#/exchange/report/report-parts.ts';

export function verdictSection({ score: { organisation }, workspace, checklist }: ExportSnapshot): Html {
  const { visibility, proof } = organisation;
  if (visibility === null || proof === null)
    return html`<h2>Visibility</h2>
      <p>There is nothing to score: no population has a device.</p>`;
  const { targetScore } = workspace.settings;
  return html`<h2>Visibility</h2>
    <p class="number">${rangeText(visibility)} <small>of 100</small></p>
    <p>
      The lower number is what the record proves, the upper one what may hold. It says how much of a case of web-service
      relay could be shown on these phones; it is no measure of detection.
    </p>
    ${proofBarHtml(proof)}
    ${factsOf([
      ['Level', organisation.level === null ? '–' : LEVEL_LABELS[organisation.level]],
      ['Most that these modes allow', wholeNumber(organisation.ceiling ?? 0)],
      ['Weakest question', organisation.weakest === null ? '–' : QUESTION_LABELS[organisation.weakest].title],
      [
        checklist === null ? 'Checklist readiness' : 'Readiness by the criteria in scope',
        rangeOrNone(organisation.readiness),
      ],
      ['Devices', rangeText(organisation.devices)],
      ['Devices without a network source', rangeText(organisation.devicesInTheDark)],
      ['Target', targetScore === null ? 'not set' : wholeNumber(targetScore)],
      [
        'Median age of evidence',
        organisation.medianEvidenceAgeDays === null
          ? 'no evidence'
          : `${wholeNumber(organisation.medianEvidenceAgeDays)} days`,
      ],
    ])}
    <h2>The four questions of an investigation</h2>
    ${tableOf(
      QUESTIONS,
      [
        { header: 'Question', cell: (question) => QUESTION_LABELS[question].title },
        { header: 'Needs', cell: (question) => QUESTION_LABELS[question].hint },
        { header: 'Answered', kind: 'number', cell: (question) => shareOrNone(organisation.questions?.[question]) },
        {
          header: 'At most',
          kind: 'number',
          cell: (question) => {
            const most = organisation.questionCeilings?.[question];
            return most === undefined ? '–' : shareText([most, most]);
          },
        },
      ],
      '',
    )}`;
}

export function populationsSection({ workspace, score }: ExportSnapshot): Html {
  const rows = populationsInOrder(workspace).flatMap(({ id }) => score.populations.get(id) ?? []);
  return html`<h2>Populations</h2>
    ${tableOf(
      rows,
      [
        { header: 'Population', cell: ({ population }) => population.name },
        { header: 'Platform', kind: 'short', cell: ({ population }) => PLATFORM_LABELS[population.platform] },
        { header: 'Management', cell: ({ population }) => MODE_LABELS[population.mode] },
        { header: 'Sensitivity', kind: 'short', cell: ({ population }) => SENSITIVITY_LABELS[population.sensitivity] },
        { header: 'Devices', kind: 'number', cell: ({ population }) => rangeText(population.devices) },
        { header: 'Visibility', kind: 'number', cell: ({ visibility }) => rangeText(visibility) },
        { header: 'At most', kind: 'number', cell: ({ ceiling }) => wholeNumber(ceiling) },
        { header: 'Weakest', kind: 'short', cell: ({ weakest }) => QUESTION_LABELS[weakest].title },
        { header: 'Readiness', kind: 'number', cell: ({ readiness }) => rangeOrNone(readiness) },
      ],
      'No population is recorded.',
    )}`;
}

export function criteriaSection({ score: { organisation }, catalog }: ExportSnapshot): Html {
  return html`<h2>Criteria, for the organisation</h2>
    ${tableOf(
      [...catalog.checklist.criteria.values()],
      [
        { header: 'Criterion', kind: 'short', cell: ({ id }) => id },
        { header: 'Question', cell: ({ question }) => question },
        {
          header: 'Answer',
          kind: 'short',
          cell: ({ id }) => ANSWER_LABELS[organisation.criteria.get(id)?.value ?? 'unknown'],
        },
        { header: 'From', kind: 'short', cell: ({ id }) => ORIGINS[organisation.criteria.get(id)?.origin ?? 'none'] },
        { header: 'Rule', cell: ({ id }) => organisation.criteria.get(id)?.rule ?? '' },
      ],
      '',
    )}`;
}

/** Left out where the scope was not chosen by controls. */
export function controlsSection(snapshot: ExportSnapshot): Html | null {
  const rows = controlRows(snapshot);
  if (rows.length === 0) return null;
  return html`<h2>Controls in scope</h2>
    <p class="note">
      Through the items of the checklist that touch them, by an analyst’s mapping. A met criterion supports a control;
      it does not show that the control is met.
    </p>
    ${tableOf(
      rows,
      [
        { header: 'Framework', cell: ({ control }) => control.framework },
        { header: 'Control', kind: 'short', cell: ({ control }) => control.id },
        { header: 'Title', cell: ({ control }) => control.title },
        { header: 'Through', kind: 'short', cell: ({ control }) => control.items.join(', ') },
        { header: 'Met', kind: 'number', cell: (row) => countOf(row, 'met') },
        { header: 'Partly', kind: 'number', cell: (row) => countOf(row, 'partial') },
        { header: 'Not met', kind: 'number', cell: (row) => countOf(row, 'not_met') },
        { header: 'Not known', kind: 'number', cell: (row) => countOf(row, 'unknown') },
        { header: 'Evidence', cell: ({ evidence }) => evidence.join(', ') },
      ],
      '',
    )}`;
}

const ORIGINS = {
  derived: 'worked out',
  population: 'said for populations',
  organisation: 'said for all',
  none: 'nobody said',
} as const;

function rangeOrNone(range: Range | null): string {
  return range === null ? 'not applicable' : rangeText(range);
}

function shareOrNone(range: Range | undefined): string {
  return range === undefined ? '–' : shareText(range);
}
