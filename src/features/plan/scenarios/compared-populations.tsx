import type { PopulationId } from '#/domain/ids.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useRecordScore, useScoreAsIf } from '#/state/use-scenario-scores.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { useRecord } from '#/state/use-scenario.ts';
import { DataTable } from '#/ui/data-table.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import styles from './scenarios.module.css';

/** Rows that are read; of more, the first ones of the record. */
const MOST = 50;
/** Points below which nobody would see a difference. */
const NOTHING = 0.05;

interface Row {
  readonly id: PopulationId;
  readonly name: string;
  readonly scores: readonly (PopulationScore | undefined)[];
}

/** Every population that reads differently in one of the scenarios. */
export function ComparedPopulations({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const record = useRecord();
  const recordScore = useRecordScore();
  const scoreAsIf = useScoreAsIf();
  const scores = [recordScore, ...scenarios.map((scenario) => scoreAsIf(scenario))];
  const workspaces = [record, ...scenarios.map((scenario) => asIfOf(record, scenario).workspace)];
  const named = new Map(
    workspaces.toReversed().flatMap((one) => populationsInOrder(one).map(({ id, name }) => [id, name])),
  );
  const rows = [...named].flatMap(([id, name]): Row[] => {
    const own = scores.map(({ populations }) => populations.get(id));
    return own.some((score) => differs(score, own[0])) ? [{ id, name, scores: own }] : [];
  });
  if (rows.length === 0) return <p className={styles.faint}>Every population reads the same.</p>;
  const names = ['The record', ...scenarios.map(({ name }) => name)];
  return (
    <>
      <h4>Populations that differ</h4>
      <DataTable
        caption="Populations by scenario"
        rows={rows.slice(0, MOST)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Population', cell: ({ name }) => name },
          ...names.map((header, at) => ({
            key: String(at),
            header,
            cell: scoreCell(at),
          })),
        ]}
      />
      {rows.length > MOST ? <p className={styles.faint}>and {rows.length - MOST} more populations</p> : null}
    </>
  );
}

/** The cell of the column that stands at this place. */
function scoreCell(at: number) {
  return (row: Row) => <Score name={row.name} score={row.scores[at]} />;
}

function Score({ name, score }: { readonly name: string; readonly score: PopulationScore | undefined }) {
  if (score === undefined) return <span className={styles.faint}>not there</span>;
  const { proof } = score;
  return (
    <span className={styles.bar}>
      <ProofBar size="mini" label={name} {...proof} />
      <ScoreText lo={proof.proven} hi={proof.proven + proof.unproven} />
    </span>
  );
}

function differs(a: PopulationScore | undefined, b: PopulationScore | undefined): boolean {
  if (a === undefined || b === undefined) return a !== b;
  return (
    a.visibility.some((end, at) => Math.abs(end - (b.visibility[at] ?? 0)) > NOTHING) ||
    Math.abs(a.ceiling - b.ceiling) > NOTHING
  );
}
