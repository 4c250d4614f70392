import { useNavigate } from 'react-router';

import { actionsOf } from '#/domain/planning/scenario/scenario-actions.ts';
import { addActions } from '#/domain/workspace/commands/action-commands.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import { newId } from '#/state/new-id.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { SCENARIO_PARAM, useRecord } from '#/state/use-scenario.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { daysText, FORMATS } from '#/ui/format.ts';

import styles from './scenarios.module.css';

export interface MakeScenarioActionsProps {
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

/** What the scenario asks to be done, as actions of the record: shown before anything is written. */
export function MakeScenarioActions({ scenario, onClose }: MakeScenarioActionsProps) {
  const record = useRecord();
  const navigate = useNavigate();
  const asIf = asIfOf(record, scenario);
  const { planned, covered, ops, left } = actionsOf(record, scenario, asIf);
  const isNothing = planned.length === 0 && ops.length === 0;
  const make = () => {
    const made = addActions(
      record,
      planned.map((fields) => ({ id: newId('action'), fields })),
    );
    if (!made.ok && made.error.kind !== 'no_change') {
      dispatchToRecord(made);
      return;
    }
    const all = [...(made.ok ? made.value.ops : []), ...ops];
    onClose();
    const label = `Made ${countText(planned.length)} of scenario ${scenario.name}`;
    if (dispatchToRecord(draft(label, all))) void navigate(`/mitigations?${LEFT}`);
  };
  return (
    <Dialog
      title={`Turn “${scenario.name}” into actions`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={isNothing} onClick={make}>
            {isNothing ? 'Make actions' : `Make ${countText(planned.length)}`}
          </Button>
        </>
      }
    >
      <p>
        Actions are the first thing of a scenario that is in the record. The inventory changes only when an action is
        completed. The scenario itself is kept.
      </p>
      {planned.length === 0 ? (
        <p className={styles.faint}>There is nothing in it that would be a new action.</p>
      ) : (
        <ul className={styles.planned} aria-label="Actions to make">
          {planned.map(({ title, effortDays, note, changes = [] }, at) => (
            // The list is made anew each time and two may have one title.
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <li key={at}>
              <span>
                {title}
                {note === undefined || note === '' || changes.length > 0 ? null : <small>{note}</small>}
              </span>
              <small>{daysText(effortDays ?? 0)}</small>
            </li>
          ))}
        </ul>
      )}
      {covered.length === 0 ? null : (
        <p className={styles.faint}>
          Planned already by an open action: {covered.map(({ title }) => title).join('; ')}.
        </p>
      )}
      {ops.length === 0 ? null : (
        <p className={styles.faint}>What was changed on the plan as if is taken over as it is.</p>
      )}
      {left.length === 0 ? null : (
        <p className={styles.faint}>
          No work to plan, so it stays in the scenario:{' '}
          {[...new Set(left.map((op) => opInWords(asIf.workspace, op, FORMATS).what))].join('; ')}.
        </p>
      )}
    </Dialog>
  );
}

/** The scenario is left by naming none: links keep it otherwise. */
const LEFT = `${SCENARIO_PARAM}=`;

function countText(count: number): string {
  return count === 1 ? '1 action' : `${count} actions`;
}
