import { expect, test } from 'vitest';

import type { CommentId, EvidenceId, PopulationId, WorkspaceId } from '#/domain/ids.ts';
import { NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { commentOn, resolveComment } from '#/domain/workspace/commands/comment-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import type { ChecklistScope } from '#/exchange/checklist-scope.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';

const DOCTORS = 'p-doctors' as PopulationId;

/** What each comment is on, by the id of the comment. */
const SUBJECTS = {
  organisation: 'score',
  question: 'question:who',
  readiness: 'readiness',
  executive: 'executive:E1',
  nurses: `population:${NURSES}`,
  'nurses-readiness': `readiness:${NURSES}`,
  'nurses-cell': `coverage:${NURSES}~${SWG}`,
  'nurses-answer': `answer:D1.1@${NURSES}`,
  'nurses-gap': `gap:${NURSES}~${SWG}~share`,
  'nurses-item': 'evidence:ev-n',
  doctors: `population:${DOCTORS}`,
  'doctors-readiness': `readiness:${DOCTORS}`,
  'doctors-cell': `coverage:${DOCTORS}~${SWG}`,
  'doctors-answer': `answer:D1.1@${DOCTORS}`,
  'doctors-gap': `gap:${DOCTORS}~mode`,
  'doctors-item': 'evidence:ev-d',
  'organisation-answer': 'answer:D1.1@org',
  'answer-of-the-populations': 'answer:D1.2@org',
  'organisation-gap': 'gap:organisation~dns',
  'joined-gap': 'gap:alike~ios~supervised~dns',
  'criterion-gap': 'gap:criterion~M1.1',
  'what-a-later-version-has': 'forecast:2027',
} as const;

const { commits, lines } = tell([
  (now) => addPopulation(now, NURSES, { name: 'Nurses' }),
  (now) => addPopulation(now, DOCTORS, { name: 'Doctors' }),
  (now) => addEvidence(now, 'ev-n' as EvidenceId, { title: 'N', supports: [`coverage:${NURSES}~${SWG}`] }),
  (now) => addEvidence(now, 'ev-d' as EvidenceId, { title: 'D', supports: [`coverage:${DOCTORS}~${SWG}`] }),
  (now) => answerCriterion(now, 'D1.1', null, { value: 'met' }),
  ...Object.entries(SUBJECTS).map(
    ([id, subject]) =>
      (now: Parameters<typeof commentOn>[0]) =>
        commentOn(now, id as CommentId, { subject, subjectName: '', figure: '', text: id, by: '', on: null }),
  ),
  ...Object.keys(SUBJECTS).map(
    (id) => (now: Parameters<typeof commentOn>[0]) => resolveComment(now, id as CommentId, day('2026-02-01'), ''),
  ),
]);

function snapshot(populations: readonly PopulationId[] | null, checklist: ChecklistScope | null): ExportSnapshot {
  return snapshotOf({
    workspaceId: 'ws' as WorkspaceId,
    lines,
    commits,
    people: {},
    ...bundledChecks(),
    scope: { on: day('2026-03-01'), asOf: null, populations, checklist },
  });
}

/** In the record and in what is told of the ledger, or in neither. */
function commentsIn(made: ExportSnapshot): readonly string[] {
  const inRecord = [...made.workspace.comments.keys()];
  const told = made.commits.flatMap(({ ops }) => ops.map(({ at }) => at)).filter(([of]) => of === 'comments');
  expect(new Set(told.map(([, id]) => id))).toEqual(new Set(inRecord));
  return inRecord;
}

test('without a scope every comment goes along', () => {
  expect(commentsIn(snapshot(null, null))).toEqual(Object.keys(SUBJECTS));
});

test('of chosen populations, comments on these alone and on what the organisation itself answered', () => {
  expect(commentsIn(snapshot([NURSES], null))).toEqual([
    'nurses',
    'nurses-readiness',
    'nurses-cell',
    'nurses-answer',
    'nurses-gap',
    'nurses-item',
    'organisation-answer',
  ]);
});

test('of part of the checklist, comments on its criteria and on what criteria do not change', () => {
  const kept = commentsIn(snapshot(null, { by: 'criteria', ids: ['M1'] }));
  const out = Object.keys(SUBJECTS).filter((id) => !kept.includes(id));
  expect(out).toEqual([
    'readiness',
    'executive',
    'nurses-readiness',
    'nurses-answer',
    'doctors-readiness',
    'doctors-answer',
    'organisation-answer',
    'answer-of-the-populations',
    'what-a-later-version-has',
  ]);
  expect(commentsIn(snapshot(null, { by: 'criteria', ids: ['E1'] }))).toContain('executive');
});
