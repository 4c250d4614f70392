import { useState } from 'react';

import type { PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import { OTHER_AXIS } from '#/domain/planning/frontier/price.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { AcceptedCard } from '#/features/plan/gaps/accepted-card.tsx';
import { GAPS_ID } from '#/features/plan/gaps/gaps-id.ts';
import { GapsCard } from '#/features/plan/gaps/gaps-card.tsx';
import { LostPointsCard } from '#/features/plan/losses/lost-points-card.tsx';
import { BudgetFields } from '#/features/plan/budget-fields.tsx';
import { FrontierCard } from '#/features/plan/frontier-card.tsx';
import { NothingToPlan } from '#/features/plan/nothing-to-plan.tsx';
import { PlanCard } from '#/features/plan/plan-card.tsx';
import styles from '#/features/plan/plan.module.css';
import { PriceCard } from '#/features/plan/price-card.tsx';
import { ScenariosCard } from '#/features/plan/scenarios/scenarios-card.tsx';
import { suggestedAmount } from '#/features/plan/suggested-amount.ts';
import { readPlace, writePlace, type PlanPlace } from '#/features/plan/plan-address.ts';
import { usePlace } from '#/state/use-place.ts';
import { useFrontier, usePlan, usePlanner, type AskedPlan } from '#/state/use-planner.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { PageHeader } from '#/ui/page-header.tsx';

export function PlanWork() {
  const [place, setPlace] = usePlace(readPlace, writePlace);
  const workspace = useWorkspace();
  const { organisation } = useScores();
  const { axis, certainOnly, years } = place;
  const cap = place[OTHER_AXIS[axis]];
  const opened = usePlanner({ certainOnly, years });
  const found = useFrontier(opened, { axis, cap: cap ?? Infinity });
  // The one from before is kept while the next is worked out; along another axis it says nothing.
  const frontier = found?.axis === axis ? found : null;
  const suggested = frontier === null ? null : suggestedAmount(frontier, workspace.settings.targetScore);
  const amount = place[axis] ?? suggested;
  // Changes taken by hand stand until a budget is chosen again.
  const [byHand, setByHand] = useState<readonly string[] | null>(null);
  const answer = usePlan(opened, askedFor());
  const plan = answer?.plan ?? null;
  const best = plan?.steps.flatMap(({ changes }) => changes) ?? [];
  const toggle = (change: string) => {
    // Before there is a plan there is nothing to take from it.
    if (plan !== null) setByHand((chosen) => toggled(chosen ?? best, change));
  };
  const choose = (patch: Partial<PlanPlace>) => {
    setByHand(null);
    setPlace(patch);
  };
  const view = opened?.planner.opened ?? null;
  if (organisation.visibility === null) return <NothingToPlan />;
  return (
    <>
      <PageHeader title="Gaps & plan">
        <p>
          Every point that is lost, what would win it back, and the best that days and money can buy. Gains do not add
          up, since two changes may show the same thing, so whole plans are compared.
        </p>
      </PageHeader>
      <div className={styles.page}>
        <div className={styles.columns}>
          <FrontierCard
            frontier={frontier}
            plan={plan}
            leftOut={view?.leftOut ?? null}
            today={organisation.visibility[0]}
          />
          <BudgetFields frontier={frontier} amount={amount} place={place} onPlace={choose} />
        </div>
        <PlanCard
          plan={plan}
          isOld={answer?.isOld ?? false}
          changes={view?.changes ?? null}
          place={place}
          amount={amount}
          isByHand={byHand !== null}
          onToggle={toggle}
          onBest={() => setByHand(null)}
        />
        <ScenariosCard plan={chosenOf(view?.changes ?? [], byHand ?? best)} />
        <LostPointsCard losses={view?.losses ?? null} />
        <div id={GAPS_ID} tabIndex={-1} className={styles.target}>
          <GapsCard view={view} chosen={byHand ?? best} onToggle={toggle} />
        </div>
        <AcceptedCard gaps={view?.gaps ?? []} />
        <PriceCard />
      </div>
    </>
  );

  function askedFor(): AskedPlan | null {
    if (byHand !== null) return { kind: 'of', changes: byHand, axis };
    return amount === null ? null : { kind: 'within', axis, cap: cap ?? Infinity, amount };
  }
}

/** The changes of a plan, by the gaps that they close. */
function chosenOf(changes: readonly PricedChange[], ids: readonly string[]): readonly Candidate[] {
  return changes.flatMap(({ candidate }) => (ids.includes(candidate.id) ? [candidate] : []));
}

function toggled(chosen: readonly string[], change: string): readonly string[] {
  return chosen.includes(change) ? chosen.filter((one) => one !== change) : [...chosen, change];
}
