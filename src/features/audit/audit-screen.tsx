import { AUDIT_VIEWS, readAuditPlace, writeAuditPlace, type AuditView } from '#/features/audit/audit-address.ts';
import styles from '#/features/audit/audit.module.css';
import { CommentsView } from '#/features/audit/comments-view.tsx';
import { RequestsView } from '#/features/audit/requests-view.tsx';
import { SamplesView } from '#/features/audit/samples-view.tsx';
import { SignoffsView } from '#/features/audit/signoffs-view.tsx';
import { requestCounts } from '#/domain/audit/audit-requests.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { usePlace } from '#/state/use-place.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { PageHeader } from '#/ui/page-header.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

/** What an auditor does with the record: asks, samples, signs, comments. */
export function AuditScreen() {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const [place, setPlace] = usePlace(readAuditPlace, writeAuditPlace);
  const { open, overdue, answered } = requestCounts(workspace, on);
  const unsettled = [...workspace.comments.values()].filter(({ resolvedOn }) => resolvedOn === null).length;
  const labels: Readonly<Record<AuditView, string>> = {
    requests: counted('Requests', open + answered),
    samples: counted('Samples', workspace.samples.size),
    signoffs: counted('Sign-offs', workspace.signoffs.size),
    comments: counted('Comments', unsettled),
  };
  return (
    <>
      <PageHeader title="Audit">
        <p>
          Ask for proof, draw samples that anybody can draw again, sign what you saw. All of it is in the record and in
          every evidence pack.
        </p>
      </PageHeader>
      <div className={styles.bar}>
        <SegmentedControl
          label="Part of the audit"
          value={place.view}
          options={AUDIT_VIEWS.map((value) => ({ value, label: labels[value] }))}
          onChange={(view) => setPlace({ view })}
        />
        <p className={styles.counts}>
          {open === 0 ? null : `${open} open`}
          {overdue > 0 ? <b data-tone="bad">, {overdue} overdue</b> : null}
          {answered > 0 ? `${open === 0 ? '' : ', '}${answered} answered and waiting for the auditor` : null}
        </p>
      </div>
      {place.view === 'requests' ? <RequestsView place={place} onPlace={setPlace} /> : null}
      {place.view === 'comments' ? <CommentsView /> : null}
      {place.view === 'samples' ? <SamplesView /> : null}
      {place.view === 'signoffs' ? <SignoffsView /> : null}
    </>
  );
}

function counted(label: string, count: number): string {
  return count === 0 ? label : `${label} ${count}`;
}
