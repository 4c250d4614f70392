import { expect, test } from 'vitest';

import type { CommentId, EvidenceId, PopulationId } from '#/domain/ids.ts';
import { NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import { addEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { withinScope } from '#/exchange/pack/within-scope.ts';

const DOCTORS = 'p-doctors' as PopulationId;
const comment = (id: string, subject: string) => (workspace: Parameters<typeof commentOn>[0]) =>
  commentOn(workspace, id as CommentId, { subject, subjectName: '', figure: '', text: 'Why?', by: '', on: null });

const { workspace } = tell([
  (now) => addPopulation(now, NURSES, { name: 'Nurses' }),
  (now) => addPopulation(now, DOCTORS, { name: 'Doctors' }),
  (now) => addEvidence(now, 'ev-n' as EvidenceId, { title: 'N', supports: [`coverage:${NURSES}~${SWG}`] }),
  (now) => addEvidence(now, 'ev-d' as EvidenceId, { title: 'D', supports: [`coverage:${DOCTORS}~${SWG}`] }),
  comment('organisation', 'score'),
  comment('readiness', 'readiness'),
  comment('nurses', `population:${NURSES}`),
  comment('doctors', `population:${DOCTORS}`),
  comment('doctors-readiness', `readiness:${DOCTORS}`),
  comment('nurses-answer', `answer:D1.1@${NURSES}`),
  comment('doctors-answer', `answer:D1.1@${DOCTORS}`),
  comment('organisation-answer', 'answer:D1.1@org'),
  comment('nurses-gap', `gap:${NURSES}~${SWG}~share`),
  comment('doctors-gap', `gap:${DOCTORS}~mode`),
  comment('organisation-gap', 'gap:organisation~dns'),
  comment('criterion-gap', 'gap:criterion~M1.1'),
  comment('nurses-item', 'evidence:ev-n'),
  comment('doctors-item', 'evidence:ev-d'),
]);

test('comments on numbers of other populations, and on what proves only those, stay out', () => {
  const { comments } = withinScope(workspace, { populations: new Set([NURSES]), criteria: null });
  expect([...comments.keys()]).toEqual([
    'organisation',
    'readiness',
    'nurses',
    'nurses-answer',
    'organisation-answer',
    'nurses-gap',
    'organisation-gap',
    'criterion-gap',
    'nurses-item',
  ]);
});
