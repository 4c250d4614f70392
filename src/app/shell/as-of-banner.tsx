import { History } from 'lucide-react';

import type { IsoDate } from '#/domain/dates.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './as-of-banner.module.css';

export interface AsOfBannerProps {
  readonly asOf: IsoDate;
  /** A scenario is in the address; it stands on the record of today, so the past is read without it. */
  readonly isScenarioWaiting: boolean;
  readonly onLeave: () => void;
}

/** Stands over every screen that shows the past, on paper too: nobody shall take an old number for a new one. */
export function AsOfBanner({ asOf, isScenarioWaiting, onLeave }: AsOfBannerProps) {
  return (
    <output className={styles.banner}>
      <History size={16} aria-hidden="true" />
      <span>
        Reading the record as of <b>{formatDate(asOf)}</b>.
        <span className={styles.more}>
          {' '}
          Nothing can be changed here.{isScenarioWaiting ? ' The open scenario waits for now: the past has none.' : ''}
        </span>
      </span>
      <Button size="s" onClick={onLeave}>
        Back to now
      </Button>
    </output>
  );
}
