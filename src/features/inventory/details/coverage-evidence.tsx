import type { CoverageFieldProps } from '#/features/inventory/details/coverage-field-props.ts';
import classes from '#/features/inventory/details/details.module.css';
import { evidenceWords } from '#/features/inventory/cells/describe-cell.ts';
import { freshnessWord } from '#/features/inventory/cells/cell-facts.ts';
import { daysBetween, parseIsoDate } from '#/domain/dates.ts';
import { coverageIdOf } from '#/domain/ids.ts';
import { evidenceDateOf } from '#/domain/workspace/read.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';

/** The date that keeps a claim alive, and the items that support it. */
export function CoverageEvidence({ population, source, coverage, canEdit, edit }: CoverageFieldProps) {
  const workspace = useWorkspace();
  const today = useEvaluationDate();
  const key = `coverage:${coverageIdOf(population, source)}`;
  const items = [...workspace.evidence.values()].filter((item) => item.supports.includes(key));
  const date = coverage === null ? null : evidenceDateOf(workspace, coverage);
  const age = date === null ? null : daysBetween(date, today);
  return (
    <>
      <DateField
        label="Last seen to work"
        value={coverage?.evidenceDate ?? null}
        max={today}
        description={
          age === null
            ? 'Without a date nothing is proven: it counts as possible only.'
            : `Counts with ${evidenceWords(freshnessWord(age), age)}. It counts in full for 90 days and fades to nothing at 365.`
        }
        disabled={!canEdit}
        onCommit={(text) => edit({ evidenceDate: text === null ? null : parseIsoDate(text) })}
      />
      {items.length > 0 && (
        <ul className={classes.evidence} aria-label="Evidence">
          {items.map((item) => (
            <li key={item.id}>
              <b>{item.title || 'Untitled'}</b>
              <small>
                {EVIDENCE_KIND_LABELS[item.kind]}
                {item.date !== null && `, ${formatDate(item.date)}`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
