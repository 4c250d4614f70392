import { expect, test } from 'vitest';

import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { OrganisationScore, Proof } from '#/domain/scoring/score.ts';
import { ON } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';

import { verdictOf, verdictText } from '#/domain/scoring/verdict-words.ts';

const pointsText = (points: number) => points.toFixed(0);
const empty = scoreWorkspace(emptyWorkspace(), bundledCatalog(), ON).organisation;

function sentence(
  proof: Proof,
  extra: Partial<Pick<OrganisationScore, 'weakest' | 'questions'>> = {},
  moved: number | null = null,
): string {
  const visibility = [proof.proven, proof.proven + proof.unproven] as const;
  const organisation = { visibility, proof, weakest: null, questions: null, ...extra };
  const change = moved === null ? null : { points: moved, since: '1 Aug 2026' };
  return verdictText(verdictOf({ organisation, change, heldBackOn: null, pointsText }));
}

const proof = (proven: number, unproven: number, closable: number, mode: number, legal: number): Proof => ({
  proven,
  unproven,
  closable,
  outOfReachMode: mode,
  outOfReachLegal: legal,
});

const LEAD = 'of the visibility needed to investigate web-service relay on our phones';

test('without a device there is no score, which is not zero', () => {
  const words = verdictOf({ organisation: empty, change: null, heldBackOn: null, pointsText });
  expect(verdictText(words)).toBe('There is nothing to score yet: no population has a device.');
});

test('names what holds back and keeps legal limits apart from the management mode', () => {
  const questions = { who: [0.9, 0.9], app: [0.4, 0.5], where: [0.5, 0.5], when_how_much: [0.5, 0.5] } as const;
  expect(sentence(proof(39, 9, 18, 30, 4), { weakest: 'app', questions }, 8.2)).toBe(
    `We can prove 39 of 100 ${LEAD}, up 8 since 1 Aug 2026. Which app made the traffic holds us back most; 30 points are out of reach in today’s management modes and 4 more not permitted.`,
  );
});

test('says how much is not known where that is much', () => {
  expect(sentence(proof(11, 67, 6, 16, 0))).toContain('67 points may hold but are not proven; 16 points are');
  expect(sentence(proof(39, 9, 18, 34, 0))).not.toContain('may hold');
});

test('counts what is not known as the bar does, whose whole points add up to 100', () => {
  expect(sentence(proof(2.3, 43.3, 10, 44.4, 0))).toContain('44 points may hold but are not proven; 44 points are');
});

test('a little is not nothing, nearly all is not all, and one is one', () => {
  expect(sentence(proof(0.2, 0, 0, 99.8, 0))).toContain('prove less than 1 of 100');
  expect(sentence(proof(99.8, 0, 0, 0.2, 0))).toContain('prove more than 99 of 100');
  expect(sentence(proof(99.8, 0, 0, 0.2, 0))).toContain('No point is out of reach.');
  expect(sentence(proof(99, 0, 0, 1, 0))).toContain('1 point is out of reach');
});

test('a move that rounds to nothing is called unchanged', () => {
  expect(sentence(proof(39, 0, 0, 61, 0), {}, -0.4)).toContain('unchanged since 1 Aug 2026');
  expect(sentence(proof(39, 0, 0, 61, 0), {}, -3)).toContain('down 3 since');
});
