import { useState } from 'react';
import { Link } from 'react-router';

import styles from '#/features/audit/audit.module.css';
import { SignDialog } from '#/features/audit/sign-dialog.tsx';
import { countsOf } from '#/domain/audit/recorded-head.ts';
import { standingOf, type SignoffStanding } from '#/domain/audit/signoff-standing.ts';
import { withdrawSignoff } from '#/domain/workspace/commands/signoff-commands.ts';
import type { Signoff } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useHeads, useLedgerLines } from '#/state/use-heads.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { CopyText } from '#/ui/copy-text.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

/** Who stands for the record, at which head, and whether the record has moved since. */
export function SignoffsView() {
  const { signoffs } = useWorkspace();
  const canAudit = useCanAudit();
  const [isSigning, setSigning] = useState(false);
  const commits = useLedgerLines();
  const heads = useHeads(countsOf(signoffs.values()));
  const all = [...signoffs.values()].toSorted((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? 1 : -1));
  const sign = canAudit ? (
    <Button variant="primary" onClick={() => setSigning(true)}>
      Sign the record
    </Button>
  ) : null;
  return (
    <section className={styles.view} aria-label="Sign-offs">
      {all.length === 0 ? (
        <EmptyState title="Nobody has signed the record yet" actions={sign}>
          A sign-off is the word of a named person about the record at one head of the ledger. Telltale says from then
          on whether the record has moved. It proves who only together with a signed evidence pack.
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>{sign}</div>
          <ul className={styles.list}>
            {all.map((signoff) => (
              <li key={signoff.id}>
                <SignoffCard signoff={signoff} standing={heads && standingOf(signoff, commits, heads)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isSigning ? <SignDialog onClose={() => setSigning(false)} /> : null}
    </section>
  );
}

interface SignoffCardProps {
  readonly signoff: Signoff;
  /** `null` while the lines that it stands on are hashed. */
  readonly standing: SignoffStanding | null;
}

function SignoffCard({ signoff, standing }: SignoffCardProps) {
  const { who, role, statement, scope, signedOn, asOf, head, reach, withdrawnOn, withdrawnReason } = signoff;
  return (
    <Card
      title={role === '' ? who : `${who}, ${role}`}
      {...(signedOn === null ? {} : { hint: `signed ${formatDate(signedOn)}` })}
      actions={withdrawnOn === null ? <StandingBadge standing={standing} /> : <Badge tone="bad">Taken back</Badge>}
    >
      <div className={styles.request}>
        <p className={styles.said}>{statement}</p>
        {scope === '' ? null : <p>Scope: {scope}</p>}
        <p className={styles.faint}>
          Record as of {asOf === null ? 'no day' : formatDate(asOf)}, {signoff.commits} changes, head{' '}
          {head === '' ? 'of an empty ledger' : <CopyText of="the head" text={head} shown={16} />}
        </p>
        <p>{standing === null ? 'Hashing the changes that were signed …' : standingInWords(standing)}</p>
        {reach === 'ledger' ? null : (
          <p className={styles.faint}>
            Written by an older Telltale: its head is the SHA-256 of the last change alone and binds no change of
            anybody else. Sign again to bind them all.
          </p>
        )}
        {withdrawnOn === null ? (
          <TakeBack signoff={signoff} />
        ) : (
          <p>
            Taken back on {formatDate(withdrawnOn)}: {withdrawnReason}
          </p>
        )}
      </div>
    </Card>
  );
}

function StandingBadge({ standing }: Pick<SignoffCardProps, 'standing'>) {
  if (standing === null) return <Badge>Being checked</Badge>;
  if (standing.kind === 'as_signed') return <Badge tone="good">As signed</Badge>;
  if (standing.kind === 'moved') return <Badge tone="warn">Moved since</Badge>;
  return <Badge tone="bad">Not the record signed</Badge>;
}

function standingInWords(standing: SignoffStanding) {
  if (standing.kind === 'as_signed') return 'The record is as it was signed.';
  if (standing.kind === 'other_record')
    return 'The changes up to the signing are not those that were signed: some dated before it came in later, or were altered. Verify the chain in History.';
  const { since } = standing;
  const last = since.at(-1);
  return (
    <>
      The record has moved since: {since.length} {since.length === 1 ? 'change' : 'changes'}
      {last === undefined ? '' : `, the last of ${formatDate(last.at.slice(0, 10))}: “${last.label}”`}.{' '}
      <Link to="/history">See them in History</Link>
    </>
  );
}

function TakeBack({ signoff }: { readonly signoff: Signoff }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const canAudit = useCanAudit();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!canAudit) return null;
  if (!isOpen)
    return (
      <div className={styles.buttons}>
        <Button size="s" variant="quiet" onClick={() => setOpen(true)}>
          Take it back
        </Button>
      </div>
    );
  return (
    <div className={styles.moves}>
      <TextField label="Why it no longer stands" value={reason} onCommit={setReason} />
      <Button onClick={() => dispatch(withdrawSignoff(workspace, signoff.id, on, reason))}>
        Take back the sign-off
      </Button>
    </div>
  );
}
