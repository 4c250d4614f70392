/** Records that no sample is like, as backup files: the smallest, one with the longest words there can be. */
import type { Page } from '@playwright/test';

import { sealCommit, EMPTY_HEAD } from '#/domain/ledger/append.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { AcceptanceId, ActionId, ActorId, PopulationId, SourceId, WorkspaceId } from '#/domain/ids.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Result } from '#/domain/result.ts';
import { acceptGap } from '#/domain/workspace/commands/acceptance-commands.ts';
import { addAction } from '#/domain/workspace/commands/action-commands.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

/** Gives a backup to the place that takes one. */
export async function restore(page: Page, backup: string): Promise<void> {
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'record.telltale.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(backup) });
}

type Command = (workspace: Workspace) => Result<CommitDraft, CommandError>;

const ACTOR = 'someone' as ActorId;
const FIRST_MS = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;
const TODAY = day('2026-11-20');

function backupOf(commands: readonly Command[]): string {
  let workspace = emptyWorkspace();
  let head = EMPTY_HEAD;
  const lines: string[] = [];
  for (const command of commands) {
    const made = command(workspace);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const sealed = sealCommit(made.value, head, ACTOR, FIRST_MS + lines.length * HOUR_MS);
    lines.push(sealed.line);
    head = sealed.head();
    workspace = applyCommit(workspace, sealed.commit);
  }
  return renderBackup('a-record' as WorkspaceId, { [ACTOR]: 'Someone' }, lines);
}

/** One population, one source, nothing planned. */
export function tinyRecord(): string {
  return backupOf([
    (workspace) => editSettings(workspace, { name: 'Tiny', frozenOn: TODAY }),
    (workspace) =>
      addPopulation(workspace, population(0), { name: 'Phones', mode: 'fully_managed', devices: [12, 12] }),
    (workspace) => addSource(workspace, source(0), { name: 'Resolver', family: 'dns' }),
    (workspace) =>
      editCoverage(workspace, [{ population: population(0), source: source(0) }], {
        state: 'present',
        share: [1, 1],
        evidenceDate: TODAY,
      }),
  ]);
}

/** As long as a name may be. */
function name(about: string, at: number): string {
  return `${about} ${at} ${'of the north-eastern region and its branches '.repeat(5)}`.slice(0, 199);
}

/** Every text as long as the record takes it, and many of each. */
export function wordyRecord(): string {
  const story = 'The works council has agreed to this for one year and wants to hear of it again. '
    .repeat(50)
    .slice(0, 3_999);
  const many = Array.from({ length: 20 }, (_, at) => at);
  return backupOf([
    (workspace) =>
      editSettings(workspace, {
        name: name('Wordy', 1),
        organisation: name('Organisation', 1),
        targetScore: 60,
        targetDate: day('2027-03-31'),
        decisionAsked: story,
        frozenOn: TODAY,
      }),
    ...many.map(
      (at): Command =>
        (workspace) =>
          addPopulation(workspace, population(at), {
            name: name('Population', at),
            mode: 'fully_managed',
            devices: [1_000 + at, 20_000 + at],
            privacyBasis: story,
          }),
    ),
    ...many.slice(0, 4).map(
      (at): Command =>
        (workspace) =>
          addSource(workspace, source(at), {
            name: name('Source', at),
            family: (['mdm', 'dns', 'proxy', 'mtd'] as const)[at] ?? 'mdm',
          }),
    ),
    ...many.map(
      (at): Command =>
        (workspace) =>
          editCoverage(workspace, [{ population: population(at), source: source(at % 4) }], {
            state: at % 5 === 0 ? 'not_permitted' : 'present',
            share: [0.4, 0.9],
            evidenceDate: TODAY,
          }),
    ),
    ...many.map(
      (at): Command =>
        (workspace) =>
          acceptGap(workspace, `acc-${at}` as AcceptanceId, {
            population: population(at),
            subject: `gap ${at}`,
            title: name('Gap', at),
            reason: story,
            approver: name('Approver', at),
            expires: day(`2027-01-${String(at + 1).padStart(2, '0')}`),
            decidedOn: TODAY,
          }),
    ),
    ...many.map(
      (at): Command =>
        (workspace) =>
          addAction(workspace, `act-${at}` as ActionId, {
            title: name('Action', at),
            owner: name('Owner', at),
            due: day('2027-01-31'),
          }),
    ),
  ]);
}

function population(at: number): PopulationId {
  return `p-${at}` as PopulationId;
}

function source(at: number): SourceId {
  return `s-${at}` as SourceId;
}

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}
