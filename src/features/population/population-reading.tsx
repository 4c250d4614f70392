import { useState } from 'react';

import { CriteriaCard } from '#/features/population/criteria-card.tsx';
import { EvidenceCard } from '#/features/population/evidence/evidence-card.tsx';
import { FacetsCard } from '#/features/population/facets/facets-card.tsx';
import { HistoryCard } from '#/features/population/history/history-card.tsx';
import { LimitsCard } from '#/features/population/limits/limits-card.tsx';
import { PopulationFactsPanel } from '#/features/population/population-facts-panel.tsx';
import { PopulationHeader } from '#/features/population/population-header.tsx';
import styles from '#/features/population/population.module.css';
import { ProofSection } from '#/features/population/proof-section.tsx';
import { QuestionsCard } from '#/features/population/questions-card.tsx';
import { TraceCard } from '#/features/population/trace/trace-card.tsx';
import type { Population } from '#/domain/workspace/entities.ts';
import { usePopulationScore } from '#/state/use-scores.ts';

export function PopulationReading({ population }: { readonly population: Population }) {
  const score = usePopulationScore(population.id);
  const [isEditing, setEditing] = useState(false);
  if (score === undefined) return null;
  return (
    <>
      <PopulationHeader population={population} isEditing={isEditing} onEdit={() => setEditing((open) => !open)} />
      <div className={styles.split} data-open={isEditing || undefined}>
        <div className={styles.reading}>
          <ProofSection score={score} />
          <QuestionsCard score={score} />
          <FacetsCard score={score} />
          <TraceCard score={score} />
          <div className={styles.pair}>
            <LimitsCard population={population} />
            <CriteriaCard score={score} />
          </div>
          <div className={styles.pair}>
            <EvidenceCard population={population} />
            <HistoryCard population={population} />
          </div>
        </div>
        {isEditing ? (
          <div className={styles.panel} ref={takeFocus}>
            <PopulationFactsPanel population={population} onClose={() => setEditing(false)} />
          </div>
        ) : null}
      </div>
    </>
  );
}

/** The panel comes after everything else on the screen: the keyboard goes where the eye does. */
function takeFocus(panel: HTMLElement | null): void {
  panel?.querySelector('button')?.focus({ preventScroll: true });
}
