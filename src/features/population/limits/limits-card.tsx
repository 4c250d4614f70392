import { useState } from 'react';

import { DecideLimitDialog } from '#/features/population/limits/decide-limit-dialog.tsx';
import { LimitRow } from '#/features/population/limits/limit-row.tsx';
import styles from '#/features/population/limits/limits.module.css';
import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import { isModeOf, limitsOf } from '#/domain/catalog/read-observability.ts';
import { limitDecisionIdOf } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** What the platform and mode withhold whatever is bought, and what somebody decided about it. */
export function LimitsCard({ population }: { readonly population: Population }) {
  const { observability } = useCatalog();
  const { limits: decisions } = useWorkspace();
  const on = useEvaluationDate();
  const [deciding, setDeciding] = useState<StructuralLimit | null>(null);
  const { platform, mode } = population;
  const limits = isModeOf(platform, mode) ? limitsOf(observability, platform, mode) : [];
  const decided = limits.filter(
    ({ id }) => (decisions.get(limitDecisionIdOf(population.id, id))?.decision ?? 'undecided') !== 'undecided',
  );
  return (
    <Card
      title="Structural limits"
      hint={
        limits.length === 0 ? undefined : `${decided.length} of ${limits.length} decided; a decision changes no score`
      }
    >
      {limits.length === 0 ? (
        <EmptyState title="No limits to show">
          <p>Limits follow from the management mode. Record it under Edit facts.</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {limits.map((limit) => (
            <LimitRow
              key={limit.id}
              limit={limit}
              decision={decisions.get(limitDecisionIdOf(population.id, limit.id))}
              on={on}
              onDecide={() => setDeciding(limit)}
            />
          ))}
        </ul>
      )}
      {deciding === null ? null : (
        <DecideLimitDialog population={population} limit={deciding} onClose={() => setDeciding(null)} />
      )}
    </Card>
  );
}
