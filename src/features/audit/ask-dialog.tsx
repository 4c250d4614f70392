import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { actorName } from '#/data/session-storage.ts';
import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { claimsOf, proofTitle } from '#/domain/evidence/claims.ts';
import { askFor } from '#/domain/workspace/commands/request-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { ComboField } from '#/ui/combo-field.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

const USUAL_DAYS = 14;

interface Draft {
  readonly title: string;
  readonly claim: string;
  readonly question: string;
  readonly askedBy: string;
  readonly owner: string;
  readonly due: IsoDate | null;
}

interface Props {
  /** Id of the claim that is asked about; '' in general. */
  readonly claim: string;
  readonly onClose: () => void;
}

/** One request: what about, who asks, who answers, by when. */
export function AskDialog({ claim: asked, onClose }: Props) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const claims = claimsOf(workspace, on);
  const people = namesIn(workspace.requests.values());
  const [draft, setDraft] = useState<Draft>({
    title: '',
    claim: claims.find(({ id }) => id === asked)?.title ?? '',
    question: '',
    askedBy: people.askers[0] ?? actorName(),
    owner: '',
    due: addDays(on, USUAL_DAYS),
  });
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const { claim, ...fieldsAsked } = draft;
  const about = claims.find(({ title }) => title === claim);
  const isUnknown = claim.trim() !== '' && about === undefined;
  const ask = () => {
    if (isUnknown) return;
    const title = draft.title.trim() === '' && about !== undefined ? proofTitle(about.title) : draft.title;
    const fields = { ...fieldsAsked, title, about: about?.id ?? '', askedOn: on };
    if (dispatch(askFor(workspace, newId('request'), fields))) onClose();
  };
  return (
    <Dialog
      opened
      title="Ask for proof"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={ask}>
            Ask
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ComboField
          label="About which claim"
          value={claim}
          options={claims.map(({ title, items }) => ({
            value: title,
            hint: items.length === 0 ? 'no evidence' : `${items.length} evidence`,
          }))}
          description={
            isUnknown
              ? 'No claim of the record is called this. Choose one of the list, or leave it empty to ask in general.'
              : 'Leave it empty to ask in general.'
          }
          onCommit={(text) => set({ claim: text })}
        />
        <TextField
          label="Title"
          value={draft.title}
          placeholder={about === undefined ? '' : `Proof of ${about.title}`}
          onCommit={(title) => set({ title })}
        />
        <TextField label="What is asked" multiline value={draft.question} onCommit={(question) => set({ question })} />
        <div className={styles.pair}>
          <ComboField
            label="Asked by"
            value={draft.askedBy}
            options={people.askers.map((value) => ({ value }))}
            onCommit={(askedBy) => set({ askedBy })}
          />
          <ComboField
            label="Who answers"
            value={draft.owner}
            options={people.owners.map((value) => ({ value }))}
            onCommit={(owner) => set({ owner })}
          />
          <DateField
            label="Due"
            value={draft.due}
            onCommit={(due) => set({ due: due === null ? null : parseIsoDate(due) })}
          />
        </div>
      </div>
    </Dialog>
  );
}

function namesIn(requests: Iterable<{ readonly askedBy: string; readonly owner: string }>) {
  const all = [...requests].toReversed();
  return { askers: distinct(all.map(({ askedBy }) => askedBy)), owners: distinct(all.map(({ owner }) => owner)) };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
