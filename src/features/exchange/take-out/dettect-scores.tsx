import { useMemo, useState } from 'react';

import type { Range } from '#/domain/range.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import {
  DETTECT_LEVEL_WORDS,
  dettectRollUp,
  dettectScores,
  type DettectLevel,
} from '#/exchange/dettect/dettect-score.ts';
import styles from '#/features/exchange/take-out/dettect-scores.module.css';
import { useCatalog, useStrategy } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber } from '#/ui/format.ts';
import { ScoreText } from '#/ui/score-text.tsx';

/** DeTT&CT's number beside ours, and why they differ. Worked out when somebody opens it. */
export function DettectScores() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.beside} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>What DeTT&amp;CT would score, beside ours, and why they differ</summary>
      {isOpen ? <ScoreTable /> : null}
    </details>
  );
}

const SHOWN = 100;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly ours: Range | null;
  readonly theirs: DettectLevel;
  /** Letters of the list under the table. */
  readonly reasons: readonly string[];
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Population', cell: ({ name }) => name },
  {
    key: 'ours',
    header: 'Telltale, of 100',
    numeric: true,
    cell: ({ ours }) => (ours === null ? '–' : <ScoreText lo={ours[0]} hi={ours[1]} />),
  },
  { key: 'theirs', header: 'DeTT&CT, of 4', cell: ({ theirs }) => `${theirs} ${DETTECT_LEVEL_WORDS[theirs]}` },
  { key: 'why', header: 'Why they differ', cell: ({ reasons }) => reasons.join(', ') },
];

function ScoreTable() {
  const workspace = useWorkspace();
  const { analytics } = useStrategy();
  const { retentionProfiles } = useCatalog().checklist;
  const ours = useScores();
  const theirs = useMemo(
    () => dettectScores(workspace, analytics, retentionProfiles),
    [workspace, analytics, retentionProfiles],
  );
  const sentences = [...new Set([...theirs.values()].flatMap(({ differs }) => differs))];
  const rows = populationsInOrder(workspace).map(({ id, name }): Row => {
    const score = theirs.get(id);
    return {
      id,
      name,
      ours: ours.populations.get(id)?.visibility ?? null,
      theirs: score?.techniques.find((technique) => technique.id === 'T1481')?.score ?? 0,
      reasons: (score?.differs ?? []).map((sentence) => letterAt(sentences.indexOf(sentence))).toSorted(),
    };
  });
  const rollUp = dettectRollUp(rows.map((row) => row.theirs));
  return (
    <>
      <p className={styles.about}>
        For T1481 DeTT&amp;CT counts which data components are there, 0 to 4; Telltale scores what could be shown of a
        case, 0 to 100.{' '}
        {rollUp === null
          ? 'For the organisation DeTT&CT would show no score.'
          : `For the organisation DeTT&CT would show ${rollUp} of 4 (${DETTECT_LEVEL_WORDS[rollUp].toLowerCase()}): the mean of the different scores, however many devices have them.`}
      </p>
      <DataTable
        caption="Score of T1481 by population"
        rows={rows.slice(0, SHOWN)}
        rowKey={({ id }) => id}
        columns={COLUMNS}
      />
      <ol type="a" className={styles.why}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {rows.length > SHOWN ? (
        <p className={styles.about}>and {formatNumber(rows.length - SHOWN)} more populations</p>
      ) : null}
    </>
  );
}

function letterAt(index: number): string {
  return LETTERS.charAt(index);
}
