import { Download } from 'lucide-react';

import { SumTable, type Addend } from '#/features/exchange/wizard/sum-table.tsx';
import styles from '#/features/exchange/wizard/recognised-step.module.css';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** One file, what it was taken for, and where each of its rows went. */
export interface RecognisedFile {
  readonly key: string;
  readonly name: string;
  /** "Microsoft Intune, All devices"; `null` where nobody knows it. */
  readonly format: string | null;
  /** How one could tell. */
  readonly why: string;
  /** What else one should know: the encoding, sheets that were left out. */
  readonly notes: readonly string[];
  readonly parts: readonly Addend[];
  readonly rows: number;
  readonly hasIgnored: boolean;
}

export interface RecognisedStepProps {
  readonly files: readonly RecognisedFile[];
  readonly onDownloadIgnored: (key: string) => void;
}

export function RecognisedStep({ files, onDownloadIgnored }: RecognisedStepProps) {
  return (
    <>
      <div className={styles.files}>
        {files.map(({ key, name, format, why, notes, parts, rows, hasIgnored }) => (
          <Card key={key} title={name} className={styles.file}>
            <p className={styles.format}>
              <Badge tone={format === null ? 'warn' : 'accent'}>{format ?? 'Not recognised'}</Badge>{' '}
              <span>{[why, ...notes].filter((text) => text !== '').join(' ')}</span>
            </p>
            <SumTable caption={`Rows of ${name}`} addends={parts} total={{ name: 'Rows in the file', count: rows }} />
            {hasIgnored ? (
              <Button size="s" icon={<Download />} onClick={() => onDownloadIgnored(key)}>
                Download the lines that are not used<VisuallyHidden> of {name}</VisuallyHidden>
              </Button>
            ) : null}
          </Card>
        ))}
      </div>
    </>
  );
}
