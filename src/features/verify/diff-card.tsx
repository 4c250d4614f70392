import { KEY_WORDS, type FigureChange, type LedgerRelation, type PackDiff } from '#/exchange/pack/verify/diff-packs.ts';
import { ChangeTable } from '#/features/verify/people-card.tsx';
import styles from '#/features/verify/verify.module.css';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber, formatPoints, formatRange } from '#/ui/format.ts';

const COLUMNS: readonly DataColumn<FigureChange>[] = [
  { key: 'name', header: 'Visibility of', cell: ({ name }) => name },
  {
    key: 'before',
    header: 'First pack',
    numeric: true,
    cell: ({ before }) => (before === null ? 'not in it' : formatRange(before, 1)),
  },
  {
    key: 'after',
    header: 'Second pack',
    numeric: true,
    cell: ({ after }) => (after === null ? 'not in it' : formatRange(after, 1)),
  },
  {
    key: 'change',
    header: 'Proven',
    numeric: true,
    cell: ({ before, after }) =>
      before === null || after === null ? '–' : formatPoints(after[0] - before[0], { digits: 1, signed: true }),
  },
];

export interface DiffCardProps {
  readonly diff: PackDiff;
  readonly first: string;
  readonly second: string;
}

/** What came about from one pack to the other. */
export function DiffCard({ diff, first, second }: DiffCardProps) {
  const { organisation, populations, files, newChanges, onlyInSecond } = diff;
  return (
    <Card title="Compared" hint={`${first}, then ${second}`}>
      <p className={styles.lead}>{ledgerWords(diff)}</p>
      <p className={styles.about}>{KEY_WORDS[diff.key]}</p>
      {diff.scopes === null ? null : (
        <p className={styles.about}>
          They are of two scopes, so the numbers of the organisation are not of the same thing. The first:{' '}
          {diff.scopes.first}. The second: {diff.scopes.second}.
        </p>
      )}
      <DataTable
        caption="Visibility in both packs"
        columns={COLUMNS}
        rows={[organisation, ...populations]}
        rowKey={({ id }) => id}
      />
      {populations.length === 0 ? <p className={styles.faint}>No population differs.</p> : null}
      <FileList title="Files only in the second" paths={files.added} />
      <FileList title="Files only in the first" paths={files.removed} />
      <FileList title="Files that differ" paths={files.changed} />
      {newChanges.length === 0 ? null : (
        <>
          <h3 className={styles.sub}>
            Changes only in the second
            {onlyInSecond > newChanges.length ? `, the last ${formatNumber(newChanges.length)}` : ''}
          </h3>
          <ChangeTable rows={newChanges} />
        </>
      )}
    </Card>
  );
}

function ledgerWords({ ledger, onlyInFirst, onlyInSecond, shared }: PackDiff): string {
  const words: Readonly<Record<LedgerRelation, string>> = {
    same: 'Both hold the same ledger.',
    goes_on: `The second goes on from the first: ${changes(onlyInSecond)} more, and nothing before them was rewritten.`,
    goes_back: `The first goes on from the second by ${changes(onlyInFirst)}. You may have them the wrong way round.`,
    parted: `Their histories part after ${changes(shared)}: ${changes(onlyInFirst)} only in the first, ${changes(onlyInSecond)} only in the second. Either two places went on by themselves, or one was rewritten.`,
    other_workspace: 'They are of two workspaces.',
    unknown: 'One of them does not hold, so its ledger says nothing.',
  };
  return words[ledger];
}

function changes(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'change' : 'changes'}`;
}

function FileList({ title, paths }: { readonly title: string; readonly paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <p className={styles.code}>
      <span>{title}</span>
      <code>{paths.join(', ')}</code>
    </p>
  );
}
