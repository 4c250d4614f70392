import type { Op } from '#/domain/ledger/commit.ts';
import { editKeyOf } from '#/domain/ledger/edit-address.ts';
import { recordAt } from '#/domain/ledger/value-at.ts';
import { differencesOf, type Difference } from '#/domain/planning/scenario/compare-scenarios.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { useRecord } from '#/state/use-scenario.ts';
import { DataTable } from '#/ui/data-table.tsx';
import { FORMATS } from '#/ui/format.ts';

import styles from './scenarios.module.css';

/** Rows that are read. */
const MOST = 60;
/** Rows that are laid open at once. */
const FEW = 12;

/** Every field that the record and the scenarios do not agree on. */
export function ComparedFields({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const record = useRecord();
  const workspaces = [record, ...scenarios.map((scenario) => asIfOf(record, scenario).workspace)];
  const rows = differencesOf(record, scenarios, workspaces);
  if (rows.length === 0) return <p className={styles.faint}>They say the same.</p>;
  const names = ['The record', ...scenarios.map(({ name }) => name)];
  return (
    <details className={styles.details} open={rows.length <= FEW}>
      <summary>What differs: {rows.length === 1 ? '1 field' : `${rows.length} fields`}</summary>
      <DataTable
        caption="What differs"
        rows={rows.slice(0, MOST)}
        rowKey={({ at }) => editKeyOf(at)}
        columns={[
          { key: 'what', header: 'What', cell: ({ at }) => whatOf(workspaces, at) },
          ...names.map((header, column) => ({
            key: String(column),
            header,
            cell: (row: Difference) => valueOf(workspaces, row, column),
          })),
        ]}
      />
      {rows.length > MOST ? <p className={styles.faint}>and {rows.length - MOST} more fields</p> : null}
    </details>
  );
}

/** In the words of one of them that has the record. */
function whatOf(workspaces: readonly Workspace[], at: Op['at']): string {
  const known = workspaces.find((workspace) => recordAt(workspace, at[0], at[1]) !== undefined) ?? workspaces[0];
  return known === undefined ? '' : opInWords(nameable(known, workspaces), { at }, FORMATS).what;
}

/** Names of whatever only one of them has. */
function nameable(known: Workspace, workspaces: readonly Workspace[]): Workspace {
  return {
    ...known,
    populations: new Map(workspaces.flatMap(({ populations }) => Array.from(populations))),
    sources: new Map(workspaces.flatMap(({ sources }) => Array.from(sources))),
  };
}

function valueOf(workspaces: readonly Workspace[], { at, values }: Difference, column: number): string {
  const [first] = workspaces;
  const value = values[column];
  if (at[2] === '$deleted') return value === true ? 'not there' : 'there';
  if (first === undefined || value === undefined) return '–';
  return opInWords(first, { at, to: value }, FORMATS).after ?? '–';
}
