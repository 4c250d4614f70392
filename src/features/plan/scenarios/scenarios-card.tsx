import { useState } from 'react';

import type { Candidate } from '#/domain/planning/gap.ts';
import { takeIn } from '#/domain/planning/scenario/toggle-proposal.ts';
import { duplicateScenario, removeScenario } from '#/domain/workspace/commands/scenario-commands.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { newId } from '#/state/new-id.ts';
import { notify } from '#/state/notices.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { useOpenScenario, useRecord, useScenario } from '#/state/use-scenario.ts';
import { undoCommit } from '#/state/use-undo.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';

import { CompareScenarios } from './compare-scenarios.tsx';
import { MakeScenarioActions } from './make-scenario-actions.tsx';
import { OpenScenario } from './open-scenario.tsx';
import { ScenarioDialog } from './scenario-dialog.tsx';
import { ScenarioRow } from './scenario-row.tsx';
import styles from './scenarios.module.css';
import { useCompared } from './use-compared.ts';
import { useOutcomes } from './use-outcomes.ts';

type Shown =
  | { readonly kind: 'new'; readonly gaps: readonly Candidate[] }
  | { readonly kind: 'rename' | 'actions'; readonly scenario: Scenario };

/** What could be, kept by name and compared: none of it is in the record. `plan`: the changes of the plan on screen. */
export function ScenariosCard({ plan }: { readonly plan: readonly Candidate[] }) {
  // The past is read, with a scenario or without; scenarios are begun, changed and compared now.
  return useAsOf() === null ? <Scenarios plan={plan} /> : null;
}

function Scenarios({ plan }: { readonly plan: readonly Candidate[] }) {
  const record = useRecord();
  const { ofRecord, of } = useOutcomes();
  const opened = useScenario();
  const open = useOpenScenario();
  const [compared, compare] = useCompared();
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const target = record.settings.targetScore;
  const scenarios = [...record.scenarios.values()].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return (
    <Card
      title="Scenarios"
      hint="what if; nothing of it is in the record"
      actions={
        <>
          {plan.length === 0 ? null : opened === null ? (
            <Button size="s" onClick={() => setShown({ kind: 'new', gaps: plan })}>
              New from the plan
            </Button>
          ) : (
            <Button size="s" onClick={() => dispatchToRecord(takeIn(record, opened, plan))}>
              Take the plan in
            </Button>
          )}
          <Button size="s" variant="primary" onClick={() => setShown({ kind: 'new', gaps: [] })}>
            New scenario
          </Button>
        </>
      }
    >
      {scenarios.length === 0 ? (
        <p className={styles.empty}>
          Open a scenario and change anything, on any screen, as if: cells, modes, answers, or whole gaps from the list
          below. The proof bars move, the record does not. Keep several, lay them side by side, and make actions of the
          one you choose.
        </p>
      ) : (
        <ul className={styles.list} aria-label="Scenarios">
          <ScenarioRow
            scenario={null}
            outcome={ofRecord}
            ofRecord={ofRecord}
            target={target}
            isOpen={false}
            isCompared={false}
            onOpen={close}
            onCompare={close}
            items={[]}
          />
          {scenarios.map((scenario) => (
            <ScenarioRow
              key={scenario.id}
              scenario={scenario}
              outcome={of(scenario)}
              ofRecord={ofRecord}
              target={target}
              isOpen={scenario.id === opened?.id}
              isCompared={compared.some(({ id }) => id === scenario.id)}
              onOpen={() => open(scenario.id)}
              onCompare={() => compare(scenario.id)}
              items={[
                { label: 'Rename', onSelect: () => setShown({ kind: 'rename', scenario }) },
                {
                  label: 'Duplicate',
                  onSelect: () => dispatchToRecord(duplicateScenario(record, scenario.id, newId('scenario'))),
                },
                { label: 'Turn into actions', onSelect: () => setShown({ kind: 'actions', scenario }) },
                { label: 'Delete', danger: true, onSelect: () => remove(scenario) },
              ]}
            />
          ))}
        </ul>
      )}
      {opened === null ? null : <OpenScenario scenario={opened} />}
      {compared.length === 0 ? null : <CompareScenarios scenarios={compared} />}
      {shown?.kind === 'new' ? (
        <ScenarioDialog scenario={null} gaps={shown.gaps} from={opened} onClose={close} />
      ) : shown?.kind === 'rename' ? (
        <ScenarioDialog scenario={shown.scenario} gaps={[]} from={null} onClose={close} />
      ) : shown?.kind === 'actions' ? (
        <MakeScenarioActions scenario={shown.scenario} onClose={close} />
      ) : null}
    </Card>
  );

  function remove(scenario: Scenario): void {
    const removal = removeScenario(record, scenario.id);
    if (!dispatchToRecord(removal) || !removal.ok) return;
    if (scenario.id === opened?.id) open(null);
    notify({
      tone: 'info',
      what: `Deleted scenario ${scenario.name}.`,
      why: 'The record is as it was.',
      todo: '',
      action: { label: 'Undo', run: () => undoCommit(removal.value) },
    });
  }
}
