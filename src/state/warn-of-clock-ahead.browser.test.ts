import { beforeEach, expect, test, vi } from 'vitest';

import type { OpenedLedger } from '#/data/idb/read-ledger.ts';
import { RECORD } from '#/data/idb/record.fixture.ts';
import { isoDateOf } from '#/domain/dates.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { ANNA } from '#/domain/ledger/told.fixture.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import { notify } from '#/state/notices.ts';
import { warnOfClockAhead } from '#/state/warn-of-clock-ahead.ts';

vi.mock('#/state/notices.ts', { spy: true });

const DAY_MS = 86_400_000;
const told = vi.mocked(notify);

/** What was told is remembered, so each test has workspaces of its own. */
let mine: string;

beforeEach(() => {
  mine = crypto.randomUUID();
  told.mockClear();
});

/** A workspace whose one change was made so many days from now. */
function madeIn(days: number, settings: Partial<Settings> = {}, id = mine): OpenedLedger {
  const made = editSettings(emptyWorkspace(), { name: 'Fleet', ...settings });
  if (!made.ok) throw new Error(made.error.kind);
  const { commit, head } = sealCommit(made.value, EMPTY_HEAD, ANNA, Date.now() + days * DAY_MS);
  const record = { ...RECORD, id: id as WorkspaceId };
  return { record, commits: [commit], head: head(), workspace: fold([commit]) };
}

test('a change from the years to come is told once, whenever and however often the workspace is opened', () => {
  const ahead = madeIn(1_800);
  for (let opened = 0; opened < 3; opened++) warnOfClockAhead(ahead);
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.calls[0]?.[0].what).toContain(isoDateOf(Date.now() + 1_800 * DAY_MS));
});

test('another workspace, or a still later change, is told of its own', () => {
  warnOfClockAhead(madeIn(1_800));
  warnOfClockAhead(madeIn(1_800, {}, crypto.randomUUID()));
  warnOfClockAhead(madeIn(1_900));
  expect(told).toHaveBeenCalledTimes(3);
});

test('neither a clock a time zone away nor a sample that stands still is told', () => {
  warnOfClockAhead(madeIn(0));
  warnOfClockAhead(madeIn(1));
  warnOfClockAhead(madeIn(1_800, { frozenOn: isoDateOf(Date.now() + 1_800 * DAY_MS) }));
  expect(told).not.toHaveBeenCalled();
});
