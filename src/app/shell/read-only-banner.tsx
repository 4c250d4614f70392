import { Eye } from 'lucide-react';

import { useLedger } from '#/state/use-workspace.ts';
import { setReadOnly } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';

import styles from './as-of-banner.module.css';

/** Stands over every screen of a workspace that was opened to be read, and says what can be done in it all the same. */
export function ReadOnlyBanner() {
  const { id } = useLedger();
  return (
    <output className={styles.banner}>
      <Eye size={16} aria-hidden="true" />
      <span>
        <b>Read only.</b>
        <span className={styles.more}> You can ask for proof, sample, sign and comment. Nothing else is changed.</span>
      </span>
      <Button size="s" onClick={() => void setReadOnly(id, false)}>
        Allow changes
      </Button>
    </output>
  );
}
