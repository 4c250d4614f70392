import { FileText } from 'lucide-react';
import type { DragEvent } from 'react';

import styles from '#/features/audit/audit.module.css';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { FileChooser } from '#/ui/file-chooser.tsx';
import { NumberField } from '#/ui/number-field.tsx';

export interface ChosenList {
  readonly file: File;
  /** Counted from 0. */
  readonly column: number;
  readonly hasHeader: boolean;
}

interface ListChoiceProps {
  readonly list: ChosenList | null;
  readonly onList: (list: ChosenList | null) => void;
}

/** A file with one id a row. It is read here and kept nowhere. */
export function ListChoice({ list, onList }: ListChoiceProps) {
  const take = (file: File | undefined) => {
    if (file !== undefined) onList({ file, column: 0, hasHeader: /\.csv$/i.test(file.name) });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onDrop={drop}
    >
      <FileChooser
        label={list === null ? 'Choose a list' : 'Choose another'}
        inputLabel="List to draw from"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        icon={<FileText />}
        onFiles={([file]) => take(file)}
      />
      <span className={styles.faint}>
        {list === null
          ? 'or drop it here: CSV or text, one session or device a row. The list is not kept: only its count, its SHA-256 and what is drawn.'
          : list.file.name}
      </span>
      {list === null ? null : (
        <div className={styles.pair}>
          <NumberField
            label="Column with the id"
            value={list.column + 1}
            min={1}
            max={200}
            onCommit={(column) => onList({ ...list, column: Math.round(column ?? 1) - 1 })}
          />
          <CheckboxField
            label="The first row names the columns"
            checked={list.hasHeader}
            onCommit={(hasHeader) => onList({ ...list, hasHeader })}
          />
        </div>
      )}
    </div>
  );
}
