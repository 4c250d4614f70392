import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { ReviewId } from '#/domain/ids.ts';
import { parseCommitLine } from '#/domain/ledger/parse-commit.ts';
import { tell } from '#/domain/ledger/told.fixture.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { standingRisks } from '#/domain/planning/standing-risks.ts';
import { reckonedOtherwise, shownPage } from '#/domain/review/shown-page.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { holdReview } from '#/domain/workspace/commands/review-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { shownPageSchema } from '#/domain/workspace/shown-page-schema.ts';

const catalog = bundledCatalog();
const REVIEW = 'rev-1' as ReviewId;

function frozen(workspace: Workspace) {
  const score = scoreWorkspace(workspace, catalog, ON);
  const gaps = gapsOf(workspace, catalog, ON, score);
  const { visibility, ceiling, proof, readiness } = score.organisation;
  const trend = [{ on: ON, visibility, ceiling, proof, readiness }];
  const standing = standingRisks(workspace, catalog.observability.limits, ON);
  return { score, shown: shownPage({ workspace, score, gaps, since: ON, verdict: 'A verdict.', trend, standing }) };
}

test('any page can be frozen, is written to the ledger, and is read back as it was', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { shown } = frozen(workspace);
      expect(v.parse(shownPageSchema, shown)).toEqual(shown);
      const { lines } = tell([
        (before) => holdReview(before, REVIEW, { title: 'May', heldOn: ON, asOf: ON, head: '', shown }),
      ]);
      const read = parseCommitLine(lines[0] ?? '');
      expect(read.ok && read.value.ops.find(({ at }) => at[2] === 'shown')?.to).toEqual(shown);
    }),
    { numRuns: 40 },
  );
});

test('a page differs from nothing while its record and model stay, and from each score that moved once they do not', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { score, shown } = frozen(workspace);
      expect(reckonedOtherwise(shown, score)).toEqual([]);
      const [first] = shown.populations;
      if (first === undefined) return;
      const moved = {
        ...shown,
        populations: [{ ...first, visibility: [0, 0.01] as const }, ...shown.populations.slice(1)],
      };
      const others = reckonedOtherwise(moved, score);
      expect(others.length).toBe(first.visibility[0] < 0.05 && first.visibility[1] < 0.06 ? 0 : 1);
      expect(others.every(({ population }) => population === first.name)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a gap of some populations is not frozen as one of all', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { score, shown } = frozen(workspace);
      const gaps = gapsOf(workspace, catalog, ON, score);
      shown.gaps.forEach(({ where }, at) => {
        const places = new Set(
          gaps[at]?.changes.flatMap((change) => (change.state === 'absent' ? [] : [change.population])),
        );
        expect(where === 'All populations').toBe(
          gaps[at]?.population === null && (places.size === workspace.populations.size || places.size === 0),
        );
      });
    }),
    { numRuns: 40 },
  );
});

test('a page from before the trend and the accepted risks were kept is still read, and says that it has none', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const { trend, standing, standingCount, ...old } = frozen(workspace).shown;
      expect(trend).toHaveLength(old.layers === null ? 0 : 1);
      expect(standing).toHaveLength(standingCount ?? -1);
      expect(v.parse(shownPageSchema, old)).toEqual(old);
    }),
    { numRuns: 20 },
  );
});
