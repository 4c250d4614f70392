import classes from '#/features/inventory/inventory.module.css';
import type { LastEdit } from '#/features/inventory/use-edits.ts';
import { formatNumber } from '#/ui/format.ts';

interface EditReportProps {
  readonly lastEdit: LastEdit | null;
  readonly selected: number;
}

/** What was recorded last and what it did, on screen and to a screen reader. */
export function EditReport({ lastEdit, selected }: EditReportProps) {
  return (
    <output className={classes.report}>
      {selected > 1 && <span>{formatNumber(selected)} cells selected</span>}
      {lastEdit !== null && <span className={classes.recorded}>{lastEdit.label}</span>}
      {lastEdit?.effect && (
        <span className={classes.effect} data-tone={lastEdit.effect.tone}>
          {lastEdit.effect.sentence}
        </span>
      )}
    </output>
  );
}
