import { Link } from 'react-router';

import { ageInWords } from '#/features/population/age-in-words.ts';
import { CeilingDetail } from '#/features/population/facets/ceiling-detail.tsx';
import { closingSteps } from '#/features/population/facets/closing-steps.ts';
import type { FacetCell } from '#/features/population/facets/facet-matrix.ts';
import styles from '#/features/population/facets/facets.module.css';
import { cellAddress } from '#/features/population/inventory-address.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { FACET_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { evidenceDateOf } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatNumber, formatRange, formatShare } from '#/ui/format.ts';

interface Props {
  readonly cell: FacetCell | undefined;
  readonly score: PopulationScore;
  readonly on: IsoDate;
}

/** The cell that has the focus: what it gives, why no more, and what would bring it up to its ceiling. */
export function CellDetail({ cell, score, on }: Props) {
  const workspace = useWorkspace();
  if (cell === undefined) {
    return (
      <p className={styles.pick}>Choose a cell to read its ceiling, the reason for it and what would close the gap.</p>
    );
  }
  const { coverage, source, facet, alone, ceiling, points } = cell;
  const evidenceDate = coverage === null ? null : evidenceDateOf(workspace, coverage);
  const steps = closingSteps(coverage, ceiling, evidenceDate, on);
  const state = STATE_LABELS[coverage?.state ?? 'unknown'];
  return (
    <section className={styles.detail} aria-label="Chosen cell">
      <div>
        <h3>
          {FACET_LABELS[facet].long} from {source.name}
        </h3>
        <p>
          {state.glyph} {state.label}
          {coverage?.share ? `, ${formatShare(coverage.share)} of devices` : ''}. On its own it shows{' '}
          <b>{formatRange([alone[0] * 100, alone[1] * 100])}</b> of 100
          {points > 0
            ? `; ${formatNumber(points, 2)} points of the score’s lower bound come from here.`
            : '; other sources show as much or more, or nothing is proven, so no point comes from here.'}
        </p>
        <p className={styles.faint}>
          {evidenceDate === null ? 'No evidence.' : `Evidence ${ageInWords(daysBetween(evidenceDate, on))}.`}{' '}
          <Link to={cellAddress(score.population, source.id)}>Open in the inventory</Link>
        </p>
      </div>
      <CeilingDetail ceiling={ceiling} coverage={coverage} />
      <div>
        <h4>What would close it</h4>
        {steps.length === 0 ? (
          <p>
            {ceiling?.level === 'none'
              ? 'Nothing: this family cannot show it in this management mode.'
              : state === STATE_LABELS.not_permitted
                ? 'Nothing: collecting it is not permitted. That is a limit, not a failure.'
                : 'It gives what it can, as far as the record says.'}
          </p>
        ) : (
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
