import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { daysBetween, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { olderVersions } from '#/domain/evidence/evidence-versions.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { applyCommit, fold } from '#/domain/ledger/fold.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

import { MERIDIAN } from './meridian/meridian.ts';
import { DEFENDER, ZSCALER } from './meridian/sources.ts';
import { NORTHWIND } from './northwind/northwind.ts';
import { SAMPLES_FOLDER } from './samples-folder.ts';
import { day, type Story } from './story.ts';
import { backupOf } from './tell.ts';

const MAX_BYTES = 400_000;
const FROZEN_ON = day('2026-11-20');
const catalog = bundledCatalog();

function shipped(story: Story): { readonly text: string; readonly commits: readonly Commit[] } {
  const text = readFileSync(join(SAMPLES_FOLDER, story.file), 'utf8');
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error(`${story.file}: ${JSON.stringify(backup.error)}`);
  return { text, commits: backup.value.commits };
}

function visibility(workspace: Workspace, on: IsoDate): readonly [number, number] {
  return scoreWorkspace(workspace, catalog, on).organisation.visibility ?? [0, 0];
}

/** What the commits that touch this source's cells moved the organisation's lower bound by, each at its own date. */
function movedBy(commits: readonly Commit[], source: string): number {
  let workspace = emptyWorkspace();
  let moved = 0;
  for (const commit of commits) {
    const next = applyCommit(workspace, commit);
    if (commit.ops.some(({ at: [collection, id] }) => collection === 'coverage' && id.endsWith(`~${source}`))) {
      const on = dayOf(commit);
      moved += visibility(next, on)[0] - visibility(workspace, on)[0];
    }
    workspace = next;
  }
  return moved;
}

function monthsOf(commits: readonly Commit[]): readonly string[] {
  return [...new Set(commits.map((commit) => commit.at.slice(0, 7)))];
}

function versionsBefore({ evidence }: Workspace, id: string): readonly string[] {
  const item = [...evidence.values()].find((one) => one.id === id);
  return item === undefined ? [] : olderVersions(evidence, item).map((older) => older.id);
}

describe.each([MERIDIAN, NORTHWIND])('the sample in $file', (story) => {
  const { text, commits } = shipped(story);

  it('is a backup that verifies, and small', () => {
    expect(commits.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThan(MAX_BYTES);
  });

  it('is exactly what the story tells', () => {
    expect(backupOf(story) === text).toBe(true);
  });

  it('stands still at its own date, which no commit is later than', () => {
    expect(fold(commits).settings.frozenOn).toBe(FROZEN_ON);
    expect((commits.at(-1)?.at.slice(0, 10) ?? '') <= FROZEN_ON).toBe(true);
  });

  it('names every actor', () => {
    const people = new Set(story.people.map((person) => person.id));
    expect(commits.filter((commit) => !people.has(commit.actor))).toEqual([]);
  });

  it('points its evidence, actions and limits at records that exist', () => {
    const workspace = fold(commits);
    const cells = new Set([...workspace.coverage.values()].flatMap((row) => [...row.values()].map((cell) => cell.id)));
    const claims = [...workspace.evidence.values()].flatMap((item) => item.supports);
    const dangling = claims.filter((claim) => {
      const [kind, id = ''] = claim.split(':');
      if (kind === 'coverage') return ![...cells].some((cell) => cell === id);
      if (kind === 'answer') return ![...workspace.answers.keys()].some((answer) => answer === id);
      if (kind === 'action') return ![...workspace.actions.keys()].some((action) => action === id);
      return !catalog.checklist.criteria.has(id);
    });
    const limits = new Set(catalog.observability.limits.map((limit) => limit.id));
    expect(dangling).toEqual([]);
    expect([...workspace.limits.values()].filter((decision) => !limits.has(decision.limit))).toEqual([]);
    expect(
      [...workspace.answers.values()].filter((answer) => !catalog.checklist.criteria.has(answer.criterion)),
    ).toEqual([]);
    expect(catalog.checklist.retentionProfiles.map((profile) => profile.id)).toContain(
      workspace.settings.retentionProfile,
    );
  });
});

describe('Meridian Health', () => {
  const { commits } = shipped(MERIDIAN);
  const workspace = fold(commits);
  const score = scoreWorkspace(workspace, catalog, FROZEN_ON);

  it('has one population for every platform and management mode', () => {
    const pairs = [...workspace.populations.values()].map(({ platform, mode }) => `${platform}/${mode}`);
    const all = PLATFORMS.flatMap((platform) => MODES_OF[platform].map((mode) => `${platform}/${mode}`));
    expect(pairs.toSorted()).toEqual(all.toSorted());
    expect(workspace.sources.size).toBe(9);
  });

  it('counts about fourteen thousand devices, some of them as a range', () => {
    const [lo, hi] = score.organisation.devices;
    expect(lo).toBeGreaterThan(13_500);
    expect(hi).toBeLessThan(15_000);
    expect(hi).toBeGreaterThan(lo);
  });

  it('holds at least nine months of history', () => {
    const first = parseIsoDate(commits[0]?.at.slice(0, 10) ?? '');
    expect(first && daysBetween(first, FROZEN_ON)).toBeGreaterThan(274);
    expect(monthsOf(commits).length).toBeGreaterThanOrEqual(10);
  });

  it('saw nothing move for the threat defense roll-out, and much for the gateway', () => {
    expect(Math.abs(movedBy(commits, DEFENDER))).toBeLessThan(1);
    expect(movedBy(commits, ZSCALER)).toBeGreaterThan(10);
  });

  it('shows it in the trend: flat in spring, up from July', () => {
    const [march, june, november] = [day('2026-03-10'), day('2026-06-15'), FROZEN_ON].map(
      (on) => visibility(asOf(commits, on), on)[0],
    );
    expect(Math.abs((june ?? 0) - (march ?? 0))).toBeLessThan(1.5);
    expect((november ?? 0) - (june ?? 0)).toBeGreaterThan(10);
  });

  it('ends with room for every cause of a lost point', () => {
    const { visibility: range, proof, readiness } = score.organisation;
    expect(range?.[0]).toBeGreaterThan(25);
    expect(range?.[1]).toBeLessThan(55);
    expect(Object.values(proof ?? {}).every((points: number) => points > 2)).toBe(true);
    expect(readiness?.[0]).toBeGreaterThan(40);
    expect(readiness?.[1]).toBeLessThan(75);
  });

  it('keeps exports that were drawn again as versions of one another', () => {
    expect(versionsBefore(workspace, 'uem-devices-2026-10')).toEqual([
      'uem-devices-2026-08',
      'uem-devices-2026-05',
      'uem-devices-2026-01',
    ]);
    expect(versionsBefore(workspace, 'sign-in-export-2026-11')).toEqual([
      'sign-in-export-2026-08',
      'sign-in-export-2026-05',
    ]);
  });

  it('has work in every state, and looks lived in', () => {
    const statuses = new Set([...workspace.actions.values()].map((action) => action.status));
    expect([...statuses].toSorted()).toEqual(['approved', 'blocked', 'done', 'dropped', 'in_progress', 'proposed']);
    expect(commits.filter((commit) => commit.undoes !== undefined)).toHaveLength(1);
    expect(workspace.settings.decisionAsked).not.toBe('');
  });
});

describe('Northwind Logistics', () => {
  it('is small, early and mostly unknown', () => {
    const { commits } = shipped(NORTHWIND);
    const workspace = fold(commits);
    const { devices, visibility: range } = scoreWorkspace(workspace, catalog, FROZEN_ON).organisation;
    expect([workspace.populations.size, workspace.sources.size, workspace.actions.size]).toEqual([4, 3, 3]);
    expect(devices[0]).toBeGreaterThan(800);
    expect(devices[1]).toBeLessThan(1000);
    expect((range?.[1] ?? 0) - (range?.[0] ?? 0)).toBeGreaterThan(40);
  });
});
