import { ProofBar } from '#/ui/proof-bar.tsx';

import styles from './proof-bar-lesson.module.css';

const EXAMPLE = { proven: 45, unproven: 11, closable: 16, outOfReachMode: 28 };

/** The signature picture, explained once by an example. */
export function ProofBarLesson() {
  return (
    <figure className={styles.lesson}>
      <ProofBar {...EXAMPLE} size="row" label="Example" />
      <figcaption>
        <ul>
          <li data-kind="proven">
            <b>Proven</b> by fresh evidence
          </li>
          <li data-kind="unproven">
            <b>Unproven</b>: the unknowns
          </li>
          <li data-kind="closable">
            <b>Closable</b> by configuring or buying
          </li>
          <li data-kind="reach">
            <b>Out of reach</b>, whatever is bought
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
