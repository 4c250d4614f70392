import { BlindSpotsCard } from './blind-spots-card.tsx';
import { ChangesCard } from './changes-card.tsx';
import { DecisionBand } from './decision-band.tsx';
import { ExecutiveCard } from './executive-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import styles from './posture.module.css';
import { Provenance } from './provenance.tsx';

/** What stands below the first screenful: it comes a moment later, and the first screenful need not wait for it. */
export function LowerHalf() {
  return (
    <>
      <ExecutiveCard />
      <DecisionBand />
      <div className={styles.columns}>
        <ChangesCard />
        <BlindSpotsCard />
      </div>
      <LimitsCard />
      <Provenance />
    </>
  );
}
