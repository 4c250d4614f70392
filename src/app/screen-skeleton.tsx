import styles from './screen-skeleton.module.css';

/** The shape of a screen while it loads. It stands where the screen will, so nothing jumps. */
export function ScreenSkeleton() {
  return (
    <output className={styles.skeleton} aria-label="Loading">
      <div className={styles.title} />
      <div className={styles.line} />
      <div className={styles.block} />
      <div className={styles.block} />
    </output>
  );
}
