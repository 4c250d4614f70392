import { AskDialog } from '#/features/audit/ask-dialog.tsx';
import type { AuditPlace } from '#/features/audit/audit-address.ts';
import styles from '#/features/audit/audit.module.css';
import { RequestCard } from '#/features/audit/request-card.tsx';
import { isInFilter, REQUEST_FILTERS, requestsInOrder, type RequestFilter } from '#/domain/audit/audit-requests.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import type { SetPlace } from '#/state/use-place.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { SearchField } from '#/ui/search-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';

const FILTER_LABELS: Readonly<Record<RequestFilter, string>> = {
  active: 'Open or answered',
  overdue: 'Overdue',
  open: 'Open',
  answered: 'Answered',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  all: 'All requests',
};

interface RequestsViewProps {
  readonly place: AuditPlace;
  readonly onPlace: SetPlace<AuditPlace>;
}

/** What was asked, what somebody has to act on first. */
export function RequestsView({ place, onPlace }: RequestsViewProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canAudit = useCanAudit();
  const all = requestsInOrder(workspace);
  const words = place.find.trim().toLowerCase();
  const shown = all.filter(
    (request) =>
      isInFilter(request, place.show, on) &&
      (place.owner === 'all' || request.owner === place.owner) &&
      (words === '' || `${request.title}\n${request.question}\n${request.answer}`.toLowerCase().includes(words)),
  );
  const owners = [...new Set(all.map(({ owner }) => owner).filter((owner) => owner !== ''))].toSorted();
  const ask = canAudit ? (
    <Button variant="primary" onClick={() => onPlace({ ask: '' })}>
      Ask for proof
    </Button>
  ) : null;
  return (
    <section className={styles.view} aria-label="Requests">
      {all.length === 0 ? (
        <EmptyState title="Nothing was asked yet" actions={ask}>
          An auditor asks about one claim or in general, names who answers and by when. The owner answers with an item
          of evidence or in words, and the auditor accepts the answer or sends it back.
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>
            <SearchField label="Find a request" value={place.find} onChange={(find) => onPlace({ find })} />
            <SelectField
              label="Which requests"
              hideLabel
              value={place.show}
              options={REQUEST_FILTERS.map((value) => ({ value, label: FILTER_LABELS[value] }))}
              onCommit={(show) => onPlace({ show })}
            />
            <SelectField
              label="Owner"
              hideLabel
              value={place.owner}
              options={[{ value: 'all', label: 'Every owner' }, ...owners.map((value) => ({ value, label: value }))]}
              onCommit={(owner) => onPlace({ owner })}
            />
            {ask}
          </div>
          {shown.length === 0 ? (
            <p className={styles.faint}>
              None of the {all.length} requests is like this.{' '}
              <Button size="s" variant="quiet" onClick={() => onPlace({ show: 'all', owner: 'all', find: '' })}>
                Show all
              </Button>
            </p>
          ) : (
            <ul className={styles.list}>
              {shown.map((request) => (
                <li key={request.id}>
                  <RequestCard request={request} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {place.ask !== null && canAudit ? <AskDialog claim={place.ask} onClose={() => onPlace({ ask: null })} /> : null}
    </section>
  );
}
