import { ActionRow } from '#/features/mitigations/action-row.tsx';
import { isOpen } from '#/features/mitigations/action-standing.ts';
import styles from '#/features/mitigations/action-table.module.css';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useGains } from '#/features/mitigations/use-plan.ts';
import { PRIORITIES } from '#/domain/catalog/vocabulary.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Actions under their priority, the most urgent first. */
export function ActionTable({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const gains = useGains();
  const shown = [...actions.values()].filter(
    (action) => place.show === 'all' || isOpen(action) === (place.show === 'open'),
  );
  if (shown.length === 0) {
    return <p className={styles.none}>{place.show === 'open' ? 'No action is open.' : 'No action is done yet.'}</p>;
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>Gain: points of the organisation’s lower bound once the action’s changes are in the record.</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Status</th>
            <th scope="col" data-lesser>
              Start
            </th>
            <th scope="col">Due</th>
            <th scope="col">Progress</th>
            <th scope="col" data-numeric data-lesser>
              Effort
            </th>
            <th scope="col" data-numeric>
              Gain
            </th>
          </tr>
        </thead>
        {PRIORITIES.map((priority) => {
          const own = shown.filter((action) => action.priority === priority).toSorted(byUrgency);
          if (own.length === 0) return null;
          return (
            <tbody key={priority}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={7}>
                  {priority} {PRIORITY_LABELS[priority]}
                </th>
              </tr>
              {own.map((action) => (
                <ActionRow
                  key={action.id}
                  action={action}
                  on={on}
                  gain={gains.get(action.id) ?? null}
                  isSelected={place.action === action.id}
                  onOpen={() => place.open(action.id)}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** Open before closed, then by due date; what has no date comes last. */
function byUrgency(a: Action, b: Action): number {
  const far = '9999';
  return Number(isOpen(b)) - Number(isOpen(a)) || ((a.due ?? far) < (b.due ?? far) ? -1 : 1) || (a.id < b.id ? -1 : 1);
}
