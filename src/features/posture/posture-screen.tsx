import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { EmptyState } from '#/ui/empty-state.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

import { BlindSpotsCard } from './blind-spots-card.tsx';
import { DecisionBand } from './decision-band.tsx';
import { GapsCard } from './gaps-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MitigationCard } from './mitigation-card.tsx';
import { PopulationsCard } from './populations-card.tsx';
import styles from './posture.module.css';
import { Provenance } from './provenance.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { Verdict } from './verdict.tsx';

/** Where we stand, on one page. */
export function PostureScreen() {
  const isEmpty = useWorkspaceSelector((workspace) => workspace.populations.size === 0);
  return isEmpty ? <NothingYet /> : <Page />;
}

function Page() {
  return (
    <div className={styles.page}>
      <Verdict />
      <div className={styles.columns}>
        <TrendCard />
        <QuestionsCard />
      </div>
      <PopulationsCard />
      <div className={styles.columns}>
        <GapsCard />
        <MitigationCard />
      </div>
      <DecisionBand />
      <div className={styles.columns}>
        <LimitsCard />
        <BlindSpotsCard />
      </div>
      <Provenance />
    </div>
  );
}

function NothingYet() {
  return (
    <>
      <h1 className={styles.eyebrow} tabIndex={-1}>
        Posture
      </h1>
      <EmptyState
        title="Nothing to show yet"
        actions={
          <LinkButton variant="primary" to="/inventory">
            Record the first population
          </LinkButton>
        }
      >
        This page says in one sentence what your telemetry can prove. It needs one population and one source.
      </EmptyState>
    </>
  );
}
