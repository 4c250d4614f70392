import type { Commit, Json } from '#/domain/ledger/commit.ts';
import { unseenChanges } from '#/domain/ledger/unseen-changes.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { notify } from '#/state/notices.ts';

/** Says what other tabs wrote over without having seen it. `before`: the record as it was here. */
export function tellOfUnseen(before: Workspace, commits: readonly Commit[]): void {
  const changes = unseenChanges(before, commits);
  const [first] = changes;
  if (first === undefined) return;
  const labels = [...new Set(changes.map(({ label }) => `“${label}”`))];
  const values = changes.length === 1 ? valuesInWords(first.before, first.after) : '';
  notify({
    tone: 'info',
    what: 'Two tabs changed the same thing at the same moment.',
    why: `${labels.slice(0, 3).join(', ')}${labels.length > 3 ? ' and more' : ''} came from another tab and did not know what was recorded here.${values} What came last stands.`,
    todo: 'The history has both: set it again here if the other is wrong.',
  });
}

function valuesInWords(before: Json | undefined, after: Json | undefined): string {
  const [here, there] = [plain(before), plain(after)];
  return here === null || there === null ? '' : ` Here it was “${here}”, there “${there}”.`;
}

function plain(value: Json | undefined): string | null {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;
}
