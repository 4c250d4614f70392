import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { FileCard } from '#/features/exchange/file-cards.tsx';
import styles from '#/features/exchange/take-out/take-out.module.css';
import { Button } from '#/ui/button.tsx';

export interface ExportCardProps {
  readonly title: string;
  /** What the file is for, in a sentence. */
  readonly purpose: string;
  readonly holds: string;
  readonly lacks: string;
  readonly action: string;
  readonly onSave: () => Promise<void>;
  readonly children?: ReactNode;
}

/** One kind of file that can be taken away: what is in it, what is not, and the button. */
export function ExportCard({ title, purpose, holds, lacks, action, onSave, children }: ExportCardProps) {
  const [isMaking, setIsMaking] = useState(false);
  return (
    <FileCard title={title} purpose={purpose}>
      <dl className={styles.content}>
        <dt>In it</dt>
        <dd>{holds}</dd>
        <dt>Not in it</dt>
        <dd>{lacks}</dd>
      </dl>
      <div className={styles.foot}>
        <Button
          icon={<Download />}
          disabled={isMaking}
          onClick={async () => {
            setIsMaking(true);
            await onSave();
            setIsMaking(false);
          }}
        >
          {isMaking ? 'Writing the file …' : action}
        </Button>
        {children}
      </div>
    </FileCard>
  );
}
