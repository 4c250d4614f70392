import { Plus } from 'lucide-react';
import { Link } from 'react-router';

import styles from '#/features/checklist/detail.module.css';
import { parseIsoDate } from '#/domain/dates.ts';
import { answerCriterion, type AnswerPatch } from '#/domain/workspace/commands/answer-commands.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Answer } from '#/domain/workspace/entities.ts';
import { evidenceFor } from '#/domain/workspace/read.ts';
import { openEvidenceForm } from '#/state/evidence-form.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

/** What stands beside an answer that somebody gave. */
export function AnswerFields({ answer }: { readonly answer: Answer }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  const edit = (patch: AnswerPatch) => {
    dispatch(answerCriterion(workspace, answer.criterion, answer.population, patch));
  };
  const proofs = [
    ...evidenceFor(workspace, `answer:${answer.id}`),
    ...evidenceFor(workspace, `criterion:${answer.criterion}`),
  ];
  return (
    <div className={styles.fields}>
      <TextField
        label="Reason"
        multiline
        value={answer.reason}
        disabled={disabled}
        onCommit={(reason) => edit({ reason })}
      />
      <DateField
        label="Evidence dated"
        value={answer.evidenceDate}
        disabled={disabled}
        onCommit={(date) => edit({ evidenceDate: parseIsoDate(date ?? '') })}
      />
      <TextField label="Note" multiline value={answer.note} disabled={disabled} onCommit={(note) => edit({ note })} />
      {proofs.length === 0 ? null : (
        <ul className={styles.proofs} aria-label="Evidence">
          {proofs.map(({ id, title, date }) => (
            <li key={id}>
              {evidenceNumberOf(workspace, id)} <Link to={`/evidence?item=${id}`}>{title}</Link>
              {date === null ? '' : `, ${formatDate(date)}`}
            </li>
          ))}
        </ul>
      )}
      {disabled ? null : (
        <Button
          size="s"
          icon={<Plus />}
          onClick={() => openEvidenceForm({ kind: 'new', supports: [`answer:${answer.id}`], title: '' })}
        >
          Add evidence
        </Button>
      )}
    </div>
  );
}
