import { useState } from 'react';
import { Link } from 'react-router';

import { AnswerDialog } from '#/features/audit/answer-dialog.tsx';
import styles from '#/features/audit/audit.module.css';
import { overdueDays } from '#/domain/audit/audit-requests.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { editRequest, removeRequest, settleRequest } from '#/domain/workspace/commands/request-commands.ts';
import type { Request } from '#/domain/workspace/entities.ts';
import type { RequestStatus } from '#/domain/workspace/record-vocabulary.ts';
import { REQUEST_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { daysText, formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

const TONES: Readonly<Record<RequestStatus, BadgeTone>> = {
  open: 'neutral',
  answered: 'accent',
  accepted: 'good',
  withdrawn: 'neutral',
};

/** One request: what was asked, what was answered, and whose turn it is. */
export function RequestCard({ request }: { readonly request: Request }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const late = overdueDays(request, on);
  const { title, about, question, askedBy, askedOn, owner, due, status, note } = request;
  const asked = [
    askedBy === '' ? 'Asked' : `${askedBy} asked`,
    askedOn === null ? '' : `on ${formatDate(askedOn)}`,
    owner === '' ? '· nobody named to answer' : `· ${owner} answers`,
    due === null ? '' : `· due ${formatDate(due)}`,
  ];
  return (
    <Card
      title={title}
      actions={
        <>
          {late > 0 ? <Badge tone="bad">{daysText(late)} overdue</Badge> : null}
          <Badge tone={TONES[status]}>{REQUEST_STATUS_LABELS[status]}</Badge>
        </>
      }
    >
      <div className={styles.request}>
        <p className={styles.faint}>{asked.filter(Boolean).join(' ')}</p>
        {about === '' ? null : (
          <p>
            About: <ClaimLink workspace={workspace} claim={about} />
          </p>
        )}
        {question === '' ? null : <p className={styles.said}>{question}</p>}
        <Answer request={request} />
        {note === '' ? null : <p className={styles.faint}>{note}</p>}
        <Moves request={request} />
      </div>
    </Card>
  );
}

function ClaimLink({ workspace, claim }: { readonly workspace: Workspace; readonly claim: string }) {
  const words = supportInWords(workspace, claim);
  const population = /^(?:coverage|limit):([^~]+)~|^answer:[^@]+@(?!org$)(.+)$/.exec(claim);
  const id = population?.[1] ?? population?.[2];
  return id === undefined ? <b>{words}</b> : <Link to={`/populations/${id}`}>{words}</Link>;
}

function Answer({ request: { answer, answeredOn, evidence } }: { readonly request: Request }) {
  const workspace = useWorkspace();
  if (answer === '' && evidence.length === 0) return null;
  const items = [...workspace.evidence.values()].filter(({ id }) => evidence.includes(id));
  return (
    <div className={styles.answer}>
      <p className={styles.faint}>Answer{answeredOn === null ? '' : ` of ${formatDate(answeredOn)}`}</p>
      {answer === '' ? null : <p className={styles.said}>{answer}</p>}
      {items.map(({ id, title }) => (
        <p key={id}>
          <Link to={`/evidence?item=${id}`}>
            {evidenceNumberOf(workspace, id)} {title}
          </Link>
        </p>
      ))}
      {items.length < evidence.length ? (
        <p className={styles.faint}>{evidence.length - items.length} of the items named were removed since.</p>
      ) : null}
    </div>
  );
}

/** What can be done next. Whoever acts says why in the note. */
function Moves({ request }: { readonly request: Request }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canAudit = useCanAudit();
  const [isAnswering, setAnswering] = useState(false);
  const [note, setNote] = useState(request.note);
  if (!canAudit) return null;
  const { id, status } = request;
  const settle = (to: 'accepted' | 'open' | 'withdrawn') => dispatch(settleRequest(workspace, id, to, note));
  const isActive = status === 'open' || status === 'answered';
  return (
    <div className={styles.moves}>
      {isActive ? (
        <TextField
          label="Owner"
          value={request.owner}
          onCommit={(owner) => dispatch(editRequest(workspace, id, { owner }))}
        />
      ) : null}
      {status === 'answered' ? <TextField label="Note of the auditor" value={note} onCommit={setNote} /> : null}
      <div className={styles.buttons}>
        {status === 'answered' ? (
          <>
            <Button variant="primary" onClick={() => settle('accepted')}>
              Accept the answer
            </Button>
            <Button onClick={() => settle('open')}>Send back</Button>
          </>
        ) : null}
        {isActive ? (
          <>
            <Button variant={status === 'open' ? 'primary' : 'default'} onClick={() => setAnswering(true)}>
              {status === 'open' ? 'Answer' : 'Change the answer'}
            </Button>
            <Button variant="quiet" onClick={() => settle('withdrawn')}>
              Withdraw
            </Button>
          </>
        ) : (
          <Button variant="quiet" onClick={() => settle('open')}>
            Open again
          </Button>
        )}
        {status === 'withdrawn' ? (
          <Button variant="quiet" onClick={() => dispatch(removeRequest(workspace, id))}>
            Remove
          </Button>
        ) : null}
      </div>
      {isAnswering ? <AnswerDialog request={request} onClose={() => setAnswering(false)} /> : null}
    </div>
  );
}
