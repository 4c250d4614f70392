import { Search } from 'lucide-react';

import { useAsOf, useEvaluationDate } from '#/state/use-as-of.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';
import { Kbd } from '#/ui/kbd.tsx';

import { LensSwitch } from './lens-switch.tsx';
import { SaveMark } from './save-mark.tsx';
import { ThemeButton } from './theme-button.tsx';
import styles from './top-bar.module.css';
import { UndoButtons } from './undo-buttons.tsx';

export interface TopBarProps {
  readonly onOpenAsOf: () => void;
  readonly onOpenPalette: () => void;
}

export function TopBar({ onOpenAsOf, onOpenPalette }: TopBarProps) {
  return (
    <div className={styles.bar}>
      <AsOfControl onOpen={onOpenAsOf} />
      <Button className={styles.search} icon={<Search />} aria-keyshortcuts="Control+K Meta+K" onClick={onOpenPalette}>
        <span>Search or run a command</span>
        <Kbd>Ctrl K</Kbd>
      </Button>
      <div className={styles.end}>
        <SaveMark />
        <UndoButtons />
        <div className={styles.wide}>
          <LensSwitch />
        </div>
        <div className={styles.wide}>
          <ThemeButton />
        </div>
      </div>
    </div>
  );
}

function AsOfControl({ onOpen }: { readonly onOpen: () => void }) {
  const asOf = useAsOf();
  const evaluated = useEvaluationDate();
  return (
    <Button className={styles.asOf} aria-haspopup="dialog" onClick={onOpen}>
      <span>
        As of <b>{formatDate(evaluated)}</b> {asOf === null ? <span className={styles.now}>now</span> : null}
      </span>
    </Button>
  );
}
