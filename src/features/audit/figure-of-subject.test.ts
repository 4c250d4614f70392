import { expect, test } from 'vitest';

import { coverageSubject } from '#/domain/audit/comment-subjects.ts';
import { commentSubjects, figureOf } from '#/features/audit/figure-of-subject.ts';
import { subjectAddress } from '#/features/audit/subject-address.ts';
import { sampleSnapshot } from '#/exchange/snapshot.fixture.ts';

const { workspace, score, catalog, on } = sampleSnapshot();
const standing = { workspace, score, checklist: catalog.checklist };
const subjects = commentSubjects(standing, on);

test('every number that is offered has a figure, a name of its own and a place where it stands', () => {
  expect(subjects.filter(({ key, figure }) => figure === '' && !/^(?:action|limit):/.test(key))).toEqual([]);
  expect(subjects.filter(({ key }) => subjectAddress(key) === null)).toEqual([]);
  expect(new Set(subjects.map(({ title }) => title)).size).toBe(subjects.length);
  for (const kind of ['score', 'readiness', 'question:who', 'executive:E1', 'population:', 'coverage:', 'answer:'])
    expect(
      subjects.some(({ key }) => key.startsWith(kind)),
      kind,
    ).toBe(true);
});

test('a cell stands at its state and its share, and one that nobody has filled at unknown', () => {
  const [row] = workspace.coverage.values();
  const cell = [...(row?.values() ?? [])].find(({ share }) => share !== null);
  expect(figureOf(standing, `coverage:${cell?.id ?? ''}`)).toMatch(/^[a-z ]+, [\d–]+\u202f%$/);
  const [population] = workspace.populations.keys();
  const [source] = workspace.sources.keys();
  if (population === undefined || source === undefined) throw new Error('The sample is empty.');
  const bare = { ...standing, workspace: { ...workspace, coverage: new Map() } };
  expect(figureOf(bare, coverageSubject(population, source))).toBe('unknown');
});

test('what another version keeps comments on has no figure here', () => {
  expect(figureOf(standing, 'question:why')).toBe('');
  expect(figureOf(standing, 'executive:E9')).toBe('');
  expect(subjectAddress('forecast:2027')).toBeNull();
});
