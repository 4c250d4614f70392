import { memo } from 'react';

import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useOrganisationScore, usePopulationScore } from '#/features/inventory/use-records.ts';
import type { Range } from '#/domain/range.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import type { GridCellProps } from '#/ui/grid/grid-model.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

interface BarAndNumberProps {
  readonly label: string;
  readonly proof: Proof;
  readonly visibility: Range;
}

export const BarAndNumber = memo(function BarAndNumber({ label, proof, visibility }: BarAndNumberProps) {
  return (
    <span className={classes.score}>
      <ProofBar size="mini" label={label} {...proof} />
      <span aria-hidden="true">
        <ScoreText lo={visibility[0]} hi={visibility[1]} />
      </span>
    </span>
  );
});

export function ScoreCell({ row }: GridCellProps) {
  const score = usePopulationScore(asPopulationId(row));
  if (score === undefined) return null;
  return <BarAndNumber label={score.population.name} proof={score.proof} visibility={score.visibility} />;
}

export function ScoreFooter() {
  const { proof, visibility } = useOrganisationScore();
  if (proof === null || visibility === null) return <span className={classes.faint}>no devices yet</span>;
  return <BarAndNumber label="Organisation" proof={proof} visibility={visibility} />;
}
