import { useRef } from 'react';

import { ProofBar, type ProofBarProps } from '../proof-bar.tsx';
import { SaveChart } from './save-chart.tsx';
import styles from './saved-proof-bar.module.css';

/** The large proof bar, and the way to take it away as a picture. */
export function SavedProofBar(props: Omit<ProofBarProps, 'size'>) {
  const box = useRef<HTMLDivElement>(null);
  const { target = null, label, ...layers } = props;
  return (
    <div ref={box} className={styles.box}>
      <ProofBar {...props} size="hero" />
      <div className={styles.save}>
        <SaveChart title={`Visibility of ${label}`} box={box} drawing={() => ({ kind: 'proof', target, ...layers })} />
      </div>
    </div>
  );
}
