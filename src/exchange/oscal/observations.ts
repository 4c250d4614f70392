/** What was looked at: each cell of coverage, and each item of the checklist for each population. */
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import { addDays, type IsoDate } from '#/domain/dates.ts';
import { answerIdOf } from '#/domain/ids.ts';
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import { oncePer } from '#/domain/once-per.ts';
import { STALE_DAYS } from '#/domain/scoring/freshness.ts';
import type { CriterionScore, PopulationScore } from '#/domain/scoring/score.ts';
import type { Answer, Coverage, Evidence } from '#/domain/workspace/entities.ts';
import { ANSWER_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { evidenceDateOf } from '#/domain/workspace/read.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { points } from '#/exchange/oscal/definitions.ts';
import { evidenceOf, relevantEvidence } from '#/exchange/oscal/evidence-resources.ts';
import { oscalIds, type OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, instantOf, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { shareText } from '#/text/share-text.ts';

/** Of every population, worked out once a snapshot: results and plan of action list the same ones, and there are many. */
export const allObservations = oncePer((snapshot: ExportSnapshot): readonly OscalObject[] => {
  const ids = oscalIds(snapshot);
  return [...snapshot.score.populations.values()].flatMap((population) => observationsOf(snapshot, population, ids));
});

/** Stands for all of them in the UUID of a document: to write out tens of megabytes once is enough. */
export const observationsDigest = oncePer((snapshot: ExportSnapshot): string =>
  sha256Hex(JSON.stringify(allObservations(snapshot))),
);

/** Those of one population: its cells, then the checklist. */
function observationsOf(snapshot: ExportSnapshot, score: PopulationScore, ids: OscalIds): readonly OscalObject[] {
  const { workspace, catalog } = snapshot;
  const cells = [...(workspace.coverage.get(score.population.id)?.values() ?? [])].filter(({ source }) =>
    workspace.sources.has(source),
  );
  return [
    ...cells.map((cell) => ofCell(snapshot, cell, ids)),
    ...catalog.checklist.items.flatMap((item) => {
      const observation = ofItem(snapshot, score, item, ids);
      return observation === null ? [] : [observation];
    }),
  ];
}

function ofCell(snapshot: ExportSnapshot, cell: Coverage, ids: OscalIds): OscalObject {
  const { workspace } = snapshot;
  const { population, source, state, share, note, id } = cell;
  const words = `${oneLine(workspace.sources.get(source)?.name ?? '', 'Unnamed source')} on ${oneLine(workspace.populations.get(population)?.name ?? '', 'an unnamed population')}`;
  const items = evidenceOf(workspace, [`coverage:${id}`]);
  const status =
    share === null ? STATE_LABELS[state].label : `${STATE_LABELS[state].label}, ${shareText(share, '-')} of devices`;
  return filled({
    uuid: ids('coverage', population, source),
    title: words,
    description: note === '' ? `${words}: ${status}.` : `${words}: ${status}.\n\n${note}`,
    props: [...ownProp('coverage-state', state), ...ownProp('share-of-devices', share && shareText(share, '-'))],
    methods: methodsOf(items, 'EXAMINE'),
    types: ['discovery'],
    subjects: [
      { 'subject-uuid': ids('population', population), type: 'inventory-item' },
      { 'subject-uuid': ids('source', source), type: 'component' },
    ],
    'relevant-evidence': relevantEvidence(items, ids),
    ...dated(evidenceDateOf(workspace, cell), snapshot.on),
  });
}

function ofItem(
  snapshot: ExportSnapshot,
  score: PopulationScore,
  item: ChecklistItem,
  ids: OscalIds,
): OscalObject | null {
  const { workspace } = snapshot;
  const { population } = score;
  const criteria = item.criteria.flatMap(({ id, question }) => {
    const own = score.criteria.get(id);
    return own === undefined ? [] : [{ id, question, ...own }];
  });
  if (criteria.length === 0) return null;
  const answers = criteria.flatMap(({ id }): readonly Answer[] => {
    const answer = workspace.answers.get(answerIdOf(id, population.id)) ?? workspace.answers.get(answerIdOf(id, null));
    return answer === undefined ? [] : [answer];
  });
  const claims = criteria.flatMap(({ id }) => [
    `criterion:${id}`,
    `answer:${answerIdOf(id, population.id)}`,
    `answer:${answerIdOf(id, null)}`,
  ]);
  const items = evidenceOf(workspace, claims);
  const dates = [...items.map(({ date }) => date), ...answers.map(({ evidenceDate }) => evidenceDate)];
  const latest =
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null;
  return filled({
    uuid: ids('item', item.id, population.id),
    title: oneLine(`${item.id} for ${population.name}`, item.id),
    description: criteria
      .map(({ id, question, value, rule }) => `${id} ${ANSWER_LABELS[value]}: ${rule ?? question}`)
      .join('\n\n'),
    props: criteria.flatMap(criterionProps),
    methods: methodsOf(items, answers.length > 0 ? 'INTERVIEW' : 'EXAMINE'),
    types: ['control-objective'],
    subjects: [{ 'subject-uuid': ids('population', population.id), type: 'inventory-item' }],
    'relevant-evidence': relevantEvidence(items, ids),
    ...dated(latest, snapshot.on),
  });
}

function criterionProps({ criterion, value, score }: CriterionScore): readonly OscalObject[] {
  const range = score && (score[0] === score[1] ? points(score[0]) : `${points(score[0])}-${points(score[1])}`);
  return ownProp(`criterion-${criterion}`, value).concat(ownProp(`score-${criterion}`, range));
}

/** By what there is to see; `otherwise` where there is nothing. */
function methodsOf(items: readonly Evidence[], otherwise: string): readonly string[] {
  if (items.length === 0) return [otherwise];
  return [
    ...new Set(
      items.map(({ kind }) => {
        if (kind === 'test_result') return 'TEST';
        return kind === 'interview' || kind === 'attestation' ? 'INTERVIEW' : 'EXAMINE';
      }),
    ),
  ].toSorted();
}

/** Proof counts for nothing after its time [SC3]; without a date of its own it was seen on the day of evaluation. */
function dated(date: IsoDate | null, on: IsoDate): OscalObject {
  return date === null
    ? { collected: instantOf(on) }
    : { collected: instantOf(date), expires: instantOf(addDays(date, STALE_DAYS)) };
}
