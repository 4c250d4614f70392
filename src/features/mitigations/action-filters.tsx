import styles from '#/features/mitigations/mitigations.module.css';
import { actionsAbout, hasStatus } from '#/features/mitigations/order-actions.ts';
import {
  ACTION_VIEWS,
  type ActionPlace,
  type ActionView,
  type StatusFilter,
} from '#/features/mitigations/use-action-place.ts';
import { PRIORITIES, type Priority } from '#/domain/catalog/vocabulary.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { countText } from '#/text/count-text.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SearchField } from '#/ui/search-field.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';

const VIEW_LABELS: Readonly<Record<ActionView, string>> = { board: 'Board', table: 'Table', timeline: 'Timeline' };
/** What no owner can be called: values of a select are text. */
const ANYBODY = ' any';

/** How the plan is looked at, and what of it. All of it stands in the address. */
export function ActionFilterBar({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const { view, show, priority, owner, overdue, search, set } = place;
  const on = useEvaluationDate();
  const owners = [...new Set([...actions.values()].map((action) => action.owner.trim()))].toSorted();
  const isFiltered =
    priority !== null || owner !== null || overdue || search !== '' || (view !== 'board' && show !== 'open');
  const found = actionsAbout(actions.values(), place, on).filter(
    (action) => view === 'board' || hasStatus(action, show),
  );
  return (
    <section className={styles.tools} aria-label="View and filters">
      <SegmentedControl<ActionView>
        label="View"
        value={view}
        options={ACTION_VIEWS.map((value) => ({ value, label: VIEW_LABELS[value] }))}
        onChange={(chosen) => set({ view: chosen })}
      />
      <SearchField label="Find an action" value={search} onChange={(words) => set({ search: words })} />
      {view === 'board' ? null : (
        <SelectField<StatusFilter>
          label="Status"
          hideLabel
          value={show}
          options={[
            { value: 'open', label: 'Open actions' },
            { value: 'all', label: 'Any status' },
            ...ACTION_STATUSES.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] })),
          ]}
          onCommit={(chosen) => set({ show: chosen })}
        />
      )}
      <SelectField<Priority | typeof ANYBODY>
        label="Priority"
        hideLabel
        value={priority ?? ANYBODY}
        options={[
          { value: ANYBODY, label: 'Every priority' },
          ...PRIORITIES.map((value) => ({ value, label: `${value} ${PRIORITY_LABELS[value]}` })),
        ]}
        onCommit={(chosen) => set({ priority: chosen === ANYBODY ? null : chosen })}
      />
      <SelectField<string>
        label="Owner"
        hideLabel
        value={owner ?? ANYBODY}
        options={[
          { value: ANYBODY, label: 'Every owner' },
          ...owners.map((value) => ({ value, label: value === '' ? 'No owner' : value })),
        ]}
        onCommit={(chosen) => set({ owner: chosen === ANYBODY ? null : chosen })}
      />
      <CheckboxField label="Overdue only" checked={overdue} onCommit={(checked) => set({ overdue: checked })} />
      {isFiltered ? (
        <Button
          size="s"
          variant="quiet"
          onClick={() => set({ show: 'open', priority: null, owner: null, overdue: false, search: '' })}
        >
          Show all
        </Button>
      ) : null}
      <output className={styles.found}>
        {isFiltered ? `${formatNumber(found.length)} of ${countText(actions.size, 'action')}` : ''}
      </output>
    </section>
  );
}
