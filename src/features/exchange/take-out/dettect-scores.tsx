import { useMemo, useState } from 'react';

import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import {
  DETTECT_LEVEL_WORDS,
  dettectRollUp,
  dettectScores,
  SUB_TECHNIQUES,
  UNKNOWN_IS_NO_ABSENCE,
  type DettectLevel,
  type TechniqueScore,
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
/** Names of populations after a reason; the rest is counted. */
const NAMED = 3;

interface Row {
  readonly id: PopulationId;
  readonly name: string;
  readonly ours: Range | null;
  /** T1481 first, then its sub-techniques. */
  readonly theirs: readonly TechniqueScore[];
}

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Population', cell: ({ name }) => <span className={styles.name}>{name}</span> },
  {
    key: 'ours',
    header: 'Telltale, of 100',
    numeric: true,
    cell: ({ ours }) => (ours === null ? '–' : <ScoreText lo={ours[0]} hi={ours[1]} />),
  },
  {
    key: 'theirs',
    header: 'DeTT&CT, of 4',
    cell: ({ theirs: [technique] }) => (
      <b className={styles.level}>{technique === undefined ? '–' : levelInWords(technique.score)}</b>
    ),
  },
  {
    key: 'components',
    header: 'Data components that count',
    cell: ({ theirs: [technique] }) => (
      <span className={styles.components}>{technique === undefined ? '–' : componentsInWords(technique)}</span>
    ),
  },
  ...SUB_TECHNIQUES.map((id) => ({
    key: id,
    header: id,
    numeric: true,
    cell: ({ theirs }: Row) => theirs.find((technique) => technique.id === id)?.score ?? '–',
  })),
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
  const rows = populationsInOrder(workspace).map(({ id, name }): Row => {
    return { id, name, ours: ours.populations.get(id)?.visibility ?? null, theirs: theirs.get(id)?.techniques ?? [] };
  });
  const rollUp = dettectRollUp(rows.map((row) => row.theirs[0]?.score ?? 0));
  const reasons = namesByReason(
    rows.map(({ id, name, ours: range }) => ({
      name,
      reasons: [...(isRange(range) ? [UNKNOWN_IS_NO_ABSENCE] : []), ...(theirs.get(id)?.differs ?? [])],
    })),
  );
  return (
    <>
      <p className={styles.about}>
        For T1481 DeTT&amp;CT counts which data components are there, 0 to 4; Telltale scores what could be shown of a
        case, 0 to 100. This is what its <code>datasource -y</code> would write for the file above.{' '}
        {rollUp === null
          ? 'For the organisation DeTT&CT would show no score.'
          : `For the organisation DeTT&CT would show ${levelInWords(rollUp)}: the mean of the different scores, however many devices have them.`}
      </p>
      <DataTable
        caption="Score of T1481 by population"
        rows={rows.slice(0, SHOWN)}
        rowKey={({ id }) => id}
        columns={COLUMNS}
      />
      {rows.length > SHOWN ? (
        <p className={styles.about}>and {formatNumber(rows.length - SHOWN)} more populations</p>
      ) : null}
      {reasons.length === 0 ? null : (
        <section className={styles.why} aria-label="Why they differ">
          <h3>Why they differ</h3>
          <ul>
            {reasons.map(({ reason, names }) => (
              <li key={reason}>
                {reason} <small>{whoInWords(names, rows.length)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Points apart that are seen as two numbers. */
const SEEN_APART = 1;

function isRange(range: Range | null): boolean {
  return range !== null && range[1] - range[0] >= SEEN_APART;
}

function levelInWords(level: DettectLevel): string {
  return `${level} ${DETTECT_LEVEL_WORDS[level]}`;
}

function componentsInWords({ fed, missing }: TechniqueScore): string {
  const all = fed.length + missing.length;
  if (fed.length === 0) return `None of ${all}`;
  if (missing.length === 0) return `All ${all}`;
  return `${fed.length} of ${all}; not ${missing.join(', ')}`;
}

interface Reason {
  readonly reason: string;
  readonly names: readonly string[];
}

/** Those that hold for most first. */
function namesByReason(
  populations: readonly { readonly name: string; readonly reasons: readonly string[] }[],
): readonly Reason[] {
  const names = new Map<string, string[]>();
  for (const { name, reasons } of populations) {
    for (const reason of reasons) {
      const own = names.get(reason);
      if (own === undefined) names.set(reason, [name]);
      else own.push(name);
    }
  }
  return [...names]
    .map(([reason, own]) => ({ reason, names: own }))
    .toSorted((a, b) => b.names.length - a.names.length);
}

function whoInWords(names: readonly string[], populations: number): string {
  if (names.length === populations) return populations === 1 ? '' : 'All populations.';
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}.`;
}
