import { useState } from 'react';

import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './as-of-dialog.module.css';

const DAYS_BACK = [30, 90, 180, 365];

export interface AsOfDialogProps {
  readonly asOf: IsoDate | null;
  /** The latest day there is anything to read. */
  readonly today: IsoDate;
  readonly onChange: (date: IsoDate | null) => void;
  readonly onClose: () => void;
}

/** Chooses the day to read the record as of. */
export function AsOfDialog({ asOf, today, onChange, onClose }: AsOfDialogProps) {
  const [day, setDay] = useState(asOf);
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
        <>
          {asOf === null ? null : <Button onClick={() => choose(null)}>Back to now</Button>}
          <Button variant="primary" disabled={day === null} onClick={() => choose(day)}>
            {day === null ? 'Choose a day' : `Read as of ${formatDate(day)}`}
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        Every screen shows what was recorded by the end of that day. Nothing can be changed there.
      </p>
      <DateField
        label="Day"
        value={day}
        max={today}
        onCommit={(text) => setDay(text === null ? null : parseIsoDate(text))}
      />
      <div className={styles.quick}>
        {DAYS_BACK.map((days) => (
          <Button key={days} size="s" onClick={() => setDay(addDays(today, -days))}>
            {days} days ago
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
