import { useState } from 'react';

import { SupportsField } from '#/features/population/evidence/supports-field.tsx';
import { parseIsoDate } from '#/domain/dates.ts';
import {
  addEvidence,
  editEvidence,
  removeEvidence,
  type EvidenceFields,
} from '#/domain/workspace/commands/evidence-commands.ts';
import { type Evidence, type Population } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

type Draft = Pick<EvidenceFields, 'title' | 'kind' | 'date' | 'link' | 'supports' | 'note'>;

interface Props {
  readonly population: Population;
  readonly item: Evidence | null;
  readonly onClose: () => void;
}

export function EvidenceDialog({ population, item, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const on = useEvaluationDate();
  const [draft, setDraft] = useState<Draft>(() => ({
    title: item?.title ?? '',
    kind: item?.kind ?? 'export',
    date: item === null ? on : item.date,
    link: item?.link ?? '',
    supports: item?.supports ?? [],
    note: item?.note ?? '',
  }));
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const isUntitled = draft.title.trim() === '';
  const isIdle = draft.supports.length === 0;
  const save = () => {
    setTried(true);
    if (isUntitled || isIdle) return;
    dispatch(
      item === null ? addEvidence(workspace, newId('evidence'), draft) : editEvidence(workspace, item.id, draft),
    );
    onClose();
  };
  return (
    <Dialog
      title={item === null ? `Add evidence for ${population.name}` : 'Edit evidence'}
      opened
      onClose={onClose}
      actions={
        <>
          {item === null ? null : (
            <Button
              variant="danger"
              onClick={() => {
                dispatch(removeEvidence(workspace, item.id));
                onClose();
              }}
            >
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {item === null ? 'Add evidence' : 'Save'}
          </Button>
        </>
      }
    >
      <TextField
        label="Title"
        value={draft.title}
        placeholder="Intune device export, October"
        error={tried && isUntitled ? 'Say what it is.' : undefined}
        onCommit={(title) => set({ title })}
      />
      <SelectField
        label="Kind"
        value={draft.kind}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value] }))}
        onCommit={(kind) => set({ kind })}
      />
      <DateField
        label="Date"
        value={draft.date}
        description="The day it was taken. Its age decides how much it counts."
        onCommit={(date) => set({ date: parseIsoDate(date ?? '') })}
      />
      <TextField
        label="Where it is kept"
        value={draft.link}
        placeholder="Ticket, path or web address"
        onCommit={(link) => set({ link })}
      />
      <SupportsField
        population={population}
        supports={draft.supports}
        error={tried && isIdle ? 'Choose at least one claim that it proves.' : null}
        onChange={(supports) => set({ supports: [...supports] })}
      />
      <TextField label="Note" multiline value={draft.note} onCommit={(note) => set({ note })} />
    </Dialog>
  );
}
