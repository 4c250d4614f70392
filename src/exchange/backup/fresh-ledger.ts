/** An inventory from elsewhere as a ledger of its own: one commit, in a backup that the app restores. */
import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { acceptedByDefault, type IntakeError } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { People } from '#/exchange/backup/backup-file.ts';

export interface Ledger {
  readonly id: WorkspaceId;
  readonly people: People;
  readonly lines: readonly string[];
  readonly workspace: Workspace;
}

export type FreshLedgerError =
  | { readonly kind: 'nothing_in_it' }
  | { readonly kind: 'intake'; readonly error: IntakeError }
  | { readonly kind: 'command'; readonly error: CommandError };

/** Who made the commit, as the ledger names it: a program and nobody in person. */
const CONVERTER = 'telltale-convert' as ActorId;
const MAX_NAME = 200;

/** The same file gives the same ids. `nowMs`: when it was converted, milliseconds since 1970. */
export function freshLedger(incoming: Incoming, name: string, nowMs: number): Result<Ledger, FreshLedgerError> {
  const empty = emptyWorkspace();
  const plan = planIntake(empty, incoming, proposeMatches(empty, incoming));
  if (!plan.ok) return err({ kind: 'intake', error: plan.error });
  if (plan.value.changes.length === 0) return err({ kind: 'nothing_in_it' });
  const counts = { population: 0, source: 0 };
  const own = new Set<string>([...incoming.populations, ...incoming.sources].flatMap(({ id }) => id ?? []));
  const draft = acceptIntake(empty, incoming, plan.value, acceptedByDefault(plan.value), (prefix) => {
    let id: string;
    do id = `${prefix}-${String(++counts[prefix])}`;
    while (own.has(id));
    return id;
  });
  if (!draft.ok) return err({ kind: 'command', error: draft.error });
  const named = editSettings(empty, { name: name.slice(0, MAX_NAME) });
  const ops = [...(named.ok ? named.value.ops : []), ...draft.value.ops];
  const { commit, line } = sealCommit({ label: draft.value.label, ops }, EMPTY_HEAD, CONVERTER, nowMs);
  return ok({
    id: `ws-${sha256Hex(JSON.stringify(draft.value.ops)).slice(0, 16)}` as WorkspaceId,
    people: { [CONVERTER]: 'Telltale convert' },
    lines: [line],
    workspace: applyCommit(empty, commit),
  });
}
