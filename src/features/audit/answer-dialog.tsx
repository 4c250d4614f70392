import { Plus } from 'lucide-react';
import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { answerRequest } from '#/domain/workspace/commands/request-commands.ts';
import type { Evidence, Request } from '#/domain/workspace/entities.ts';
import { evidenceFor } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { openEvidenceForm } from '#/state/evidence-form.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate } from '#/ui/format.ts';
import { SearchField } from '#/ui/search-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

/** More could not be looked over; the search narrows them. */
const MOST_SHOWN = 30;

interface AnswerDialogProps {
  readonly request: Request;
  readonly onClose: () => void;
}

/** Answers with items of evidence, in words, or both. Items that prove the claim asked about come first. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const [answer, setAnswer] = useState(request.answer);
  const [chosen, setChosen] = useState<readonly string[]>(request.evidence);
  const [find, setFind] = useState('');
  const proving = new Set(
    request.about === '' ? [] : evidenceFor(workspace, request.about).map(({ id }) => id as string),
  );
  const found = itemsToChoose(workspace, chosen, proving, find);
  const record = () => {
    if (dispatch(answerRequest(workspace, request.id, { answer, evidence: [...chosen], answeredOn: on }))) onClose();
  };
  return (
    <Dialog
      opened
      size="l"
      title={`Answer “${request.title}”`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={record}>
            Answer
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField label="Answer in words" multiline value={answer} onCommit={setAnswer} />
        <fieldset className={styles.choice}>
          <legend>Items of evidence</legend>
          {workspace.evidence.size === 0 ? (
            <p className={styles.faint}>The register is empty.</p>
          ) : (
            <>
              <SearchField label="Find an item" value={find} onChange={setFind} />
              <div className={styles.items}>
                {found.slice(0, MOST_SHOWN).map(({ id, title, date }) => (
                  <CheckboxField
                    key={id}
                    label={`${evidenceNumberOf(workspace, id)} ${title}`}
                    description={[
                      date === null ? 'no date' : formatDate(date),
                      proving.has(id) ? 'proves the claim asked about' : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    checked={chosen.includes(id)}
                    onCommit={(isChosen) =>
                      setChosen((now) => (isChosen ? [...now, id] : now.filter((other) => other !== id)))
                    }
                  />
                ))}
              </div>
              {found.length > MOST_SHOWN ? (
                <p className={styles.faint}>{found.length - MOST_SHOWN} more: search to narrow them.</p>
              ) : null}
            </>
          )}
          {canEdit ? <NewItem request={request} onDone={(id) => setChosen((now) => [...now, id])} /> : null}
        </fieldset>
      </div>
    </Dialog>
  );
}

/** What was asked for is often not registered yet: it is, in the form of the register, and answers at once. */
function NewItem({ request: { about, title }, onDone }: NewItemProps) {
  const supports = about === '' ? [] : [about];
  return (
    <div className={styles.buttons}>
      <Button size="s" icon={<Plus />} onClick={() => openEvidenceForm({ kind: 'new', supports, title }, onDone)}>
        Add an item
      </Button>
    </div>
  );
}

interface NewItemProps {
  readonly request: Request;
  readonly onDone: (id: string) => void;
}

function itemsToChoose(
  workspace: Workspace,
  chosen: readonly string[],
  proving: ReadonlySet<string>,
  find: string,
): readonly Evidence[] {
  const words = find.trim().toLowerCase();
  const rank = (id: string) => (chosen.includes(id) ? 0 : proving.has(id) ? 1 : 2);
  return [...workspace.evidence.values()]
    .filter(
      ({ id, title }) =>
        chosen.includes(id) || `${evidenceNumberOf(workspace, id)} ${title}`.toLowerCase().includes(words),
    )
    .toSorted((a, b) => rank(a.id) - rank(b.id) || ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}
