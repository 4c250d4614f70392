import { lazy, Suspense, type ReactNode } from 'react';

import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspaceSelector } from '#/state/use-workspace.ts';
import { EmptyState } from '#/ui/empty-state.tsx';
import { LinkButton } from '#/ui/link-button.tsx';

import { GapsCard } from './gaps-card.tsx';
import { MitigationCard } from './mitigation-card.tsx';
import { PopulationsCard } from './populations-card.tsx';
import styles from './posture.module.css';
import { QuestionsCard } from './questions-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { Verdict } from './verdict.tsx';

const LowerHalf = lazy(async () => ({ default: (await import('./lower-half.tsx')).LowerHalf }));
const PrintSheet = lazy(async () => ({ default: (await import('./print/print-sheet.tsx')).PrintSheet }));

/** Where we stand, on one page. */
export function PostureScreen() {
  const populations = useWorkspaceSelector((workspace) => workspace.populations.size);
  const isScored = useScores().organisation.visibility !== null;
  if (populations === 0) {
    return (
      <NothingYet title="Nothing to show yet" step="Record the first population">
        This page says in one sentence what your telemetry can prove. It needs one population and one source.
      </NothingYet>
    );
  }
  return isScored ? (
    <Page />
  ) : (
    <NothingYet title="No population has a device yet" step="Say how many devices there are">
      Scores weigh populations by their devices. An estimate is enough to begin with, such as 100–150.
    </NothingYet>
  );
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
      <Suspense fallback={null}>
        <LowerHalf />
      </Suspense>
      <Suspense fallback={null}>
        <PrintSheet />
      </Suspense>
    </div>
  );
}

interface NothingYetProps {
  readonly title: string;
  /** What to do in the inventory. */
  readonly step: string;
  readonly children: ReactNode;
}

function NothingYet({ title, step, children }: NothingYetProps) {
  const canEdit = useCanEdit();
  return (
    <>
      <h1 className={styles.eyebrow} tabIndex={-1}>
        Posture
      </h1>
      <EmptyState
        title={title}
        actions={
          <>
            <LinkButton variant="primary" to="/inventory">
              {canEdit ? step : 'See the inventory'}
            </LinkButton>
            <LinkButton to="/workspaces">Look at a sample</LinkButton>
          </>
        }
      >
        {children}
      </EmptyState>
    </>
  );
}
