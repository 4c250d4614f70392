import { Link } from 'react-router';

import { cellAddress } from '#/features/population/inventory-address.ts';
import { TRACE_DIGITS, type SliceRow, type TraceRow } from '#/features/population/trace/trace-rows.ts';
import styles from '#/features/population/trace/trace.module.css';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { BREADTH_POINTS, FACET_WEIGHTS, GATE_POINTS } from '#/domain/scoring/weights.ts';
import { FAMILY_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { formatNumber, formatRange, formatShare } from '#/ui/format.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** The stretches of devices behind one line, best source first, and the sum that joins them. */
export function SliceRows({ row, score }: { readonly row: TraceRow; readonly score: PopulationScore }) {
  return (
    <>
      {row.slices.map((slice) => (
        <Slice key={`${slice.source ?? slice.family}-${slice.value}`} slice={slice} score={score} />
      ))}
      <tr className={styles.sum}>
        <td colSpan={4}>{sumInWords(row, score)}</td>
      </tr>
    </>
  );
}

function Slice({ slice, score }: { readonly slice: SliceRow; readonly score: PopulationScore }) {
  const source = useWorkspaceSelector(({ sources }) => (slice.source === null ? undefined : sources.get(slice.source)));
  return (
    <tr className={styles.slice}>
      <td>
        {source === undefined ? (
          FAMILY_LABELS[slice.family].long
        ) : (
          <Link to={cellAddress(score.population, source.id)}>{source.name}</Link>
        )}{' '}
        <span className={styles.arithmetic}>
          {formatShare(slice.share, 1)} of devices × value {formatNumber(slice.value, 3)}
        </span>
      </td>
      <td data-wide>
        <VisuallyHidden>no limit of its own</VisuallyHidden>
      </td>
      <td data-numeric>{formatNumber(slice.points, TRACE_DIGITS)}</td>
      <td>
        <VisuallyHidden>see the line</VisuallyHidden>
      </td>
    </tr>
  );
}

function sumInWords({ facet, question }: TraceRow, score: PopulationScore): string {
  if (facet !== null) {
    const [lo, hi] = score.facets[facet].value;
    const weight = FACET_WEIGHTS[facet];
    const nothing = score.facets[facet].slices.every(({ share, value }) => share * value === 0);
    return `${BREADTH_POINTS} × weight ${formatNumber(weight, 2)} × ${formatRange([lo, hi], 4)}${
      nothing
        ? '. No source proves it.'
        : hi > lo
          ? '. The upper end is what would hold if the unknowns turn out well.'
          : '.'
    }`;
  }
  if (question === null) return '';
  return `${GATE_POINTS} × ${formatRange(score.gate, 4)}, the weakest question: ${QUESTION_LABELS[question].title.toLowerCase()} (${QUESTION_LABELS[question].hint}). The upper end is the least of the four at their best.`;
}
