import { commitsUntil } from '#/domain/ledger/as-of.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useDocument } from '#/state/document-store.ts';
import { pastWorkspace } from '#/state/past-workspace.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useScenarioId, workspaceAsIf } from '#/state/use-scenario.ts';

/** The workspace as of the date in the address or as it is now, and as the scenario in the address would have it. */
export function useWorkspace(): Workspace {
  return useWorkspaceSelector((workspace) => workspace);
}

/** A part of the workspace; the component renders again only when that part changed by reference. */
export function useWorkspaceSelector<Part>(select: (workspace: Workspace) => Part): Part {
  const date = useAsOf();
  const scenario = useScenarioId();
  return useDocument(({ workspace, commits }) => {
    const record = date === null ? workspace : pastWorkspace(commits, date);
    return select(scenario === null ? record : workspaceAsIf(record, scenario));
  });
}

export interface Ledger {
  readonly id: WorkspaceId;
  /** Up to the date in the address, in order. */
  readonly commits: readonly Commit[];
  /** Names of actors. */
  readonly people: Readonly<Record<ActorId, string>>;
  /** Id of the bundled sample this is, or `null`. */
  readonly sample: string | null;
}

export function useLedger(): Ledger {
  const date = useAsOf();
  const record = useDocument((document) => document.record);
  const commits = useDocument((document) => (date === null ? document.commits : pastCommits(document.commits, date)));
  if (record === null) throw new Error('useLedger needs an open workspace');
  return { id: record.id, commits, people: record.people, sample: record.sample };
}

let pastList: { readonly all: readonly Commit[]; readonly date: IsoDate; readonly commits: readonly Commit[] } | null =
  null;

function pastCommits(all: readonly Commit[], date: IsoDate): readonly Commit[] {
  if (pastList === null || pastList.all !== all || pastList.date !== date)
    pastList = { all, date, commits: commitsUntil(all, date) };
  return pastList.commits;
}

/** Opened to be read: an auditor asks, samples, signs and comments, and changes nothing of what the record claims. */
export function useIsReadOnly(): boolean {
  return useDocument(({ record }) => record?.isReadOnly === true);
}

/** The past can be read, not changed; nor what was opened to be read; nor the record from a scenario that is gone. */
export function useCanEdit(): boolean {
  const isReadOnly = useIsReadOnly();
  return useCanAudit() && !isReadOnly;
}

/** Whether requests, samples, sign-offs and comments can be written down. */
export function useCanAudit(): boolean {
  const asOf = useAsOf();
  const id = useScenarioId();
  const isThere = useDocument(({ workspace }) => id === null || workspace.scenarios.has(id));
  return asOf === null && isThere;
}
