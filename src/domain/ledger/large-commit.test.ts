import { expect, test } from 'vitest';

import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { MAX_OPS } from '#/domain/ledger/commit.ts';
import { parseCommitLine } from '#/domain/ledger/parse-commit.ts';
import { ANNA } from '#/domain/ledger/told.fixture.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import { removePopulations } from '#/domain/workspace/commands/population-commands.ts';

test('removing ten thousand populations with all their cells can be read back', () => {
  const populations = Array.from({ length: 10_000 }, (_, at) => ({ id: `p${at}`, name: `Population ${at}` }));
  const sources = Array.from({ length: 24 }, (_, at) => ({ id: `s${at}` }));
  const cells = populations.flatMap(({ id: population }) => sources.map(({ id: source }) => ({ population, source })));
  const workspace = aWorkspace({ populations, sources, cells });
  const removed = removePopulations(workspace, [...workspace.populations.keys()]);
  if (!removed.ok) throw new Error(removed.error.kind);
  expect(removed.value.ops).toHaveLength(10_000 * 25);
  const { line, commit } = sealCommit(removed.value, EMPTY_HEAD, ANNA, 0);
  expect(parseCommitLine(line)).toEqual({ ok: true, value: commit });
}, 60_000);

test('a change that could not be read back is not made', () => {
  const cell = coverageIdOf('p' as PopulationId, 's' as SourceId);
  const ops = Array.from({ length: MAX_OPS + 1 }, () => ({ at: ['coverage', cell, '$deleted'], to: true }) as const);
  expect(draft('Too much', ops)).toEqual({
    ok: false,
    error: { kind: 'too_many_changes', changes: MAX_OPS + 1, most: MAX_OPS },
  });
});
