import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';

import styles from './as-of-dialog.module.css';

const MONTH_DAYS = 30;

export interface AsOfDialogProps {
  readonly asOf: IsoDate | null;
  /** The latest day there is anything to read. */
  readonly today: IsoDate;
  readonly onChange: (date: IsoDate | null) => void;
  readonly onClose: () => void;
}

/** Chooses the day to read the record as of. */
export function AsOfDialog({ asOf, today, onChange, onClose }: AsOfDialogProps) {
  const choose = (date: IsoDate | null) => {
    onChange(date);
    onClose();
  };
  return (
    <Dialog
      title="Read the record as of a day"
      size="s"
      opened
      onClose={onClose}
      actions={
        asOf === null ? undefined : (
          <Button variant="primary" onClick={() => choose(null)}>
            Back to now
          </Button>
        )
      }
    >
      <p className={styles.about}>
        Every screen shows what was recorded by the end of that day. Nothing can be changed there.
      </p>
      <DateField
        label="Day"
        value={asOf}
        max={today}
        onCommit={(text) => {
          const date = text === null ? null : parseIsoDate(text);
          if (text === null || date !== null) choose(date);
        }}
      />
      <div className={styles.quick}>
        <Button size="s" onClick={() => choose(addDays(today, -MONTH_DAYS))}>
          30 days ago
        </Button>
        <Button size="s" onClick={() => choose(addDays(today, -3 * MONTH_DAYS))}>
          90 days ago
        </Button>
        <Button size="s" onClick={() => choose(addDays(today, -6 * MONTH_DAYS))}>
          180 days ago
        </Button>
      </div>
    </Dialog>
  );
}
