import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { recordedHead } from '#/domain/audit/recorded-head.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { linesUntil } from '#/domain/ledger/as-of.ts';
import { signOff } from '#/domain/workspace/commands/signoff-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useHeads, useLedgerLines } from '#/state/use-heads.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

/** What is signed stands in the dialog: day, number of changes, head. */
export function SignDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const commits = useLedgerLines();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [draft, setDraft] = useState({
    who: '',
    role: '',
    statement: '',
    scope: 'All populations in scope',
    asOf: on,
  });
  const set = (patch: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...patch }));
  // A sample has its own today, before which its commits may not all lie.
  const lines = draft.asOf === on ? commits.length : linesUntil(commits, draft.asOf);
  const heads = useHeads([lines]);
  const signed = heads && recordedHead(heads, lines);
  const sign = () => {
    if (signed === null) return;
    if (dispatch(signOff(workspace, newId('signoff'), { ...draft, ...signed, signedOn: on }))) onClose();
  };
  return (
    <Dialog
      opened
      title="Sign the record"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={signed === null} onClick={sign}>
            Sign
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField label="Who signs" value={draft.who} onCommit={(who) => set({ who })} />
          <TextField label="Role" value={draft.role} onCommit={(role) => set({ role })} />
        </div>
        <TextField
          label="Statement"
          multiline
          value={draft.statement}
          placeholder="I looked at the sampled claims and their evidence, and …"
          onCommit={(statement) => set({ statement })}
        />
        <TextField label="Scope" value={draft.scope} onCommit={(scope) => set({ scope })} />
        <DateField
          label="Record as of"
          value={draft.asOf}
          max={on}
          onCommit={(day) => set({ asOf: (day === null ? null : parseIsoDate(day)) ?? on })}
        />
        <p className={styles.faint}>
          Signs the record of {formatDate(draft.asOf)}: {lines} changes
          {signed === null
            ? ', whose head is being worked out'
            : signed.head === ''
              ? ''
              : `, head ${signed.head.slice(0, 16)}…, which binds every one of them`}
          . A later change is told beside the sign-off.
        </p>
      </div>
    </Dialog>
  );
}
