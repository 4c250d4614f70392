import { History } from 'lucide-react';

import type { IsoDate } from '#/domain/dates.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './as-of-banner.module.css';

export interface AsOfBannerProps {
  readonly asOf: IsoDate;
  readonly onLeave: () => void;
}

/** Stands over every screen that shows the past, on paper too: nobody shall take an old number for a new one. */
export function AsOfBanner({ asOf, onLeave }: AsOfBannerProps) {
  return (
    <output className={styles.banner}>
      <History size={16} aria-hidden="true" />
      <span>
        Reading the record as of <b>{formatDate(asOf)}</b>.
        <span className={styles.more}> Nothing can be changed here.</span>
      </span>
      <Button size="s" onClick={onLeave}>
        Back to now
      </Button>
    </output>
  );
}
