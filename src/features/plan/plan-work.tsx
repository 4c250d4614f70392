import { useState } from 'react';

import { BudgetFields } from '#/features/plan/budget-fields.tsx';
import { FrontierCard } from '#/features/plan/frontier-card.tsx';
import { GapTable } from '#/features/plan/gap-table.tsx';
import { NothingToPlan } from '#/features/plan/nothing-to-plan.tsx';
import { PlanCard } from '#/features/plan/plan-card.tsx';
import styles from '#/features/plan/plan.module.css';
import { suggestedDays } from '#/features/plan/suggested-days.ts';
import { readPlace, writePlace } from '#/features/plan/plan-address.ts';
import { usePlace } from '#/state/use-place.ts';
import { usePlan, usePlanner } from '#/state/use-planner.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { PageHeader } from '#/ui/page-header.tsx';

export function PlanWork() {
  const [place, setPlace] = usePlace(readPlace, writePlace);
  const workspace = useWorkspace();
  const { organisation } = useScores();
  const opened = usePlanner(place.certainOnly);
  const frontier = opened?.planner.frontier ?? null;
  const days = place.days ?? suggestedDays(frontier, workspace.settings.targetScore);
  // Changes taken by hand stand until a budget is chosen again.
  const [byHand, setByHand] = useState<readonly string[] | null>(null);
  const plan = usePlan(opened, byHand ?? days);
  const best = plan?.steps.flatMap(({ changes }) => changes) ?? [];
  const toggle = (change: string) => {
    // Before there is a plan there is nothing to take from it.
    if (plan !== null) setByHand((chosen) => toggled(chosen ?? best, change));
  };
  const chooseDays = (next: number) => {
    setByHand(null);
    setPlace({ days: next });
  };
  if (organisation.visibility === null) return <NothingToPlan />;
  return (
    <>
      <PageHeader title="Gaps & plan">
        <p>
          Every point that could be won, what would win it, and the best that a number of days can buy. Gains do not add
          up, since two changes may show the same thing, so whole plans are compared.
        </p>
      </PageHeader>
      <div className={styles.page}>
        <div className={styles.columns}>
          <FrontierCard frontier={frontier} plan={plan} />
          <BudgetFields frontier={frontier} days={days} place={place} onDays={chooseDays} onPlace={setPlace} />
        </div>
        <PlanCard
          plan={plan}
          frontier={frontier}
          days={days}
          isByHand={byHand !== null}
          onToggle={toggle}
          onBest={() => setByHand(null)}
        />
        <GapTable frontier={frontier} chosen={byHand ?? best} place={place} onPlace={setPlace} onToggle={toggle} />
      </div>
    </>
  );
}

function toggled(chosen: readonly string[], change: string): readonly string[] {
  return chosen.includes(change) ? chosen.filter((one) => one !== change) : [...chosen, change];
}
