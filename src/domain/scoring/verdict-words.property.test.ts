import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';

import { mostToWin } from '#/domain/scoring/population-rows.ts';
import { verdictOf } from '#/domain/scoring/verdict-words.ts';

const catalog = bundledCatalog();
const FORBIDDEN = /detect|attack|breach|compromis|safe|secure|exposed|critical|severe|NaN|undefined|null|−/i;

test('the verdict states the proven bound, what is out of reach and nothing that the record cannot show', () => {
  fc.assert(
    fc.property(
      workspaceArbitrary,
      fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { nil: null }),
      (workspace, moved) => {
        const score = scoreWorkspace(workspace, catalog, ON);
        const { organisation } = score;
        const { weakest, proof } = organisation;
        const words = verdictOf({
          organisation,
          change: moved === null ? null : { points: moved, since: '1 Jan 2026' },
          // A name is the user's own words: plain here, so that the sentence alone is judged.
          heldBackOn: weakest === null || mostToWin(score, weakest) === null ? null : { id: firstId(score), name: 'P' },
          pointsText: (points) => points.toFixed(0),
        });
        const text = words.map((stretch) => stretch.text).join('');
        expect(text).not.toMatch(FORBIDDEN);
        expect(text).toMatch(/^[A-Z][^.]*\.( [A-Z][^.]*\.)?$/);
        // Stretches are told apart by their words on the page.
        expect(new Set(words.map((stretch) => stretch.text)).size).toBe(words.length);
        if (proof === null) return;
        const [stated] = /(\d+) of 100/.exec(text)?.slice(1) ?? [];
        expect(Math.abs(Number(stated) - proof.proven)).toBeLessThanOrEqual(1);
        expect(text).toMatch(/out of reach|not permitted/);
        if (moved === null) expect(text).not.toContain('since');
        else expect(text).toMatch(/(up|down) \d+ since|unchanged since/);
      },
    ),
    { numRuns: 200 },
  );
});

function firstId(score: ReturnType<typeof scoreWorkspace>) {
  const [first] = score.populations.keys();
  if (first === undefined) throw new Error('a weakest question without a population');
  return first;
}
