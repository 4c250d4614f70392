import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, isoDateOf } from '#/domain/dates.ts';
import type { CommitId } from '#/domain/ids.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { canonicalJson, hashOf } from '#/domain/ledger/canonical.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { parseCommitId, tick } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { applyCommit, fold } from '#/domain/ledger/fold.ts';
import { parseCommitLine } from '#/domain/ledger/parse-commit.ts';
import { ANNA, NURSES } from '#/domain/ledger/told.fixture.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { trendOf } from '#/domain/scoring/trend.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const YEAR_MS = 365 * 86_400_000;

/** Commits made at these times by one clock, each of which changes how many devices there are. */
function madeAt(times: readonly number[]): { commits: readonly Commit[]; lines: readonly string[] } {
  let head = EMPTY_HEAD;
  let workspace: Workspace = emptyWorkspace();
  const commits: Commit[] = [];
  const lines: string[] = [];
  for (const [at, time] of times.entries()) {
    const draft =
      at === 0
        ? addPopulation(workspace, NURSES, { name: 'Nurses', devices: [1, 1] })
        : editPopulation(workspace, NURSES, { devices: [at + 1, at + 1] });
    if (!draft.ok) throw new Error(draft.error.kind);
    const sealed = sealCommit(draft.value, head, ANNA, time);
    head = sealed.head();
    workspace = applyCommit(workspace, sealed.commit);
    commits.push(sealed.commit);
    lines.push(sealed.line);
  }
  return { commits, lines };
}

test('whatever a clock says, what is written can be read back, in the order in which it was written', () => {
  const anyTime = fc.oneof(fc.integer({ min: -1e14, max: 1e14 }), fc.double({ min: -8e15, max: 8e15, noNaN: true }));
  fc.assert(
    fc.property(fc.array(anyTime, { minLength: 1, maxLength: 6 }), (times) => {
      const { commits, lines } = madeAt(times);
      expect(lines.map((line) => parseCommitLine(line))).toEqual(commits.map((value) => ({ ok: true, value })));
      expect(commits.map(({ id }) => id)).toEqual(commits.map(({ id }) => id).toSorted());
    }),
  );
});

/** Nothing that an id could hold comes after it. */
const LAST_INSTANT = `${(Date.UTC(2200, 0, 1) - 1).toString(36).padStart(9, '0')}-zzzz-anna` as CommitId;

/** The first line of a ledger, sealed correctly around what is put in. */
function forged(change: Partial<Commit>): string {
  const [first] = madeAt([Date.UTC(2026, 0, 1)]).commits;
  const { hash: _, ...rest } = { ...first, ...change } as Commit;
  return canonicalJson({ ...rest, hash: hashOf(rest) });
}

test('a ledger may not end on an id after which the clock has no next one', () => {
  expect(parseCommitId(tick(LAST_INSTANT, 0, ANNA))).toBeNull();
  expect(verifyChain([forged({ id: LAST_INSTANT })])).toEqual({
    ok: false,
    error: { line: 1, problem: { kind: 'ahead_of_time' } },
  });
  for (const at of ['1969-12-31T23:59:59.999Z', '2199-12-31T00:00:00.001Z', '9999-01-01T00:00:00.000Z'])
    expect(verifyChain([forged({ id: LAST_INSTANT, at })])).toMatchObject({
      ok: false,
      error: { problem: { kind: 'not_a_commit' } },
    });
});

test('whatever ledger is accepted, what is written on top of it is accepted, too', () => {
  const end = Date.UTC(2199, 11, 31);
  const anyTime = fc.oneof(fc.integer({ min: end - 2, max: end + 2 }), fc.integer({ min: 0, max: 5 }));
  const time = fc.oneof(anyTime, fc.constant(end + 86_399_999)).map((ms) => ms.toString(36).padStart(9, '0'));
  const id = fc.tuple(time, fc.constantFrom('0000', 'zzzz')).map(([ms, counter]) => `${ms}-${counter}-anna`);
  fc.assert(
    fc.property(id, fc.integer({ min: end - 2, max: end }), fc.array(anyTime, { maxLength: 4 }), (first, at, later) => {
      const line = forged({ id: first as CommitId, at: new Date(at).toISOString() });
      const verified = verifyChain([line]);
      fc.pre(verified.ok);
      let { head } = verified.value;
      const lines = [line];
      for (const [index, nowMs] of later.entries()) {
        const sealed = sealCommit({ label: `${index}`, ops: [] }, head, ANNA, nowMs);
        head = sealed.head();
        lines.push(sealed.line);
      }
      expect(verifyChain(lines)).toMatchObject({ ok: true });
    }),
  );
});

test('a sample cannot stand still on a day that a clock cannot be at', () => {
  for (const frozenOn of ['1969-12-31', '2200-01-01', '2300-01-01'])
    expect(editSettings(emptyWorkspace(), { frozenOn: frozenOn as never })).toMatchObject({
      ok: false,
      error: { kind: 'bad_value', field: 'frozenOn' },
    });
});

test('after a clock that ran years ahead, a change still counts from the day it was made', () => {
  const monday = Date.UTC(2026, 5, 1);
  const day = 86_400_000;
  const { commits } = madeAt([monday, monday + 5 * YEAR_MS, monday + day, monday + 2 * day]);
  const devicesOn = (days: number) =>
    asOf(commits, addDays(isoDateOf(monday), days)).populations.get(NURSES)?.devices[0] ?? null;
  expect([devicesOn(-1), devicesOn(0), devicesOn(1), devicesOn(2), devicesOn(3)]).toEqual([null, 1, 3, 4, 4]);
  expect(fold(commits).populations.get(NURSES)?.devices[0]).toBe(4);
});

test('the trend is what scoring as of each day gives, whatever the clocks said', () => {
  const catalog = bundledCatalog();
  const start = Date.UTC(2026, 0, 1);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 }), (days) => {
      const { commits } = madeAt(days.map((day) => start + day * 86_400_000));
      const dates = [0, 10, 20, 40, 61].map((day) => addDays(isoDateOf(start), day));
      for (const { on, ...point } of trendOf(commits, catalog, dates)) {
        const { visibility, ceiling, proof, readiness } = scoreWorkspace(asOf(commits, on), catalog, on).organisation;
        expect(point).toEqual({ visibility, ceiling, proof, readiness });
      }
    }),
    { numRuns: 50 },
  );
});
