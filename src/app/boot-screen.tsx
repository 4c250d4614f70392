import styles from './boot-screen.module.css';
import { ScreenSkeleton } from './screen-skeleton.tsx';
import shell from './shell/shell.module.css';

/** The frame of the shell while the record is read, so that what follows falls into place. */
export function BootScreen() {
  return (
    <div className={shell.app}>
      <div className={styles.rail} />
      <div className={shell.page}>
        <div className={styles.bar} />
        <main className={shell.main}>
          <ScreenSkeleton />
        </main>
      </div>
    </div>
  );
}
