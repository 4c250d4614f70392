import { useState } from 'react';

import { ClaimsField } from '#/features/evidence/claims-field.tsx';
import { EvidenceFieldsForm } from '#/features/evidence/evidence-fields-form.tsx';
import { commandOf, draftOf, type EvidenceDraft, type Opened } from '#/features/evidence/evidence-draft.ts';
import styles from '#/features/evidence/evidence.module.css';
import { FileDrop } from '#/features/evidence/file-drop.tsx';
import { FileList } from '#/features/evidence/file-list.tsx';
import { actorName } from '#/data/session-storage.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { isReplaced } from '#/domain/evidence/evidence-versions.ts';
import { proveWith } from '#/domain/workspace/commands/evidence-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SelectField } from '#/ui/select-field.tsx';

const A_NEW_ONE = 'new';

interface Props {
  readonly opened: Opened;
  readonly onClose: () => void;
  /** Hears which item was made or changed. */
  readonly onDone: (id: string) => void;
}

/** Registers an item with its files, changes one, or puts a newer version in its place. */
export function EvidenceForm({ opened, onClose, onDone }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const on = useEvaluationDate();
  const [id] = useState(() => newId('evidence'));
  const [draft, setDraft] = useState<EvidenceDraft>(() => draftOf(opened, on, actorName()));
  const [first] = useState(draft.supports);
  const [files, setFiles] = useState<readonly AttachedFile[]>([]);
  const [known, setKnown] = useState<string>(A_NEW_ONE);
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<EvidenceDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const existing = [...workspace.evidence.values()].find((item) => item.id === known);
  const save = () => {
    setTried(true);
    if (existing === undefined && draft.title.trim() === '') return;
    const command =
      existing === undefined
        ? commandOf(workspace, opened, id, draft, files)
        : proveWith(workspace, existing.id, draft.supports);
    dispatch(command);
    onDone(existing?.id ?? (opened.kind === 'edit' ? opened.item.id : id));
  };
  return (
    <Dialog
      title={TITLES[opened.kind]}
      size="l"
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {existing === undefined ? SAVE[opened.kind] : `Link ${evidenceNumberOf(workspace, existing.id)}`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {opened.kind === 'new' && opened.supports.length > 0 && workspace.evidence.size > 0 ? (
          <KnownItem value={known} onCommit={setKnown} />
        ) : null}
        {existing === undefined ? (
          <>
            <EvidenceFieldsForm draft={draft} isTried={tried} onChange={set} />
            {opened.kind === 'edit' ? null : (
              <div className={styles.formFiles}>
                <FileDrop
                  onTaken={(taken) =>
                    setFiles((now) => [
                      ...now.filter((file) => !taken.some(({ sha256 }) => sha256 === file.sha256)),
                      ...taken,
                    ])
                  }
                />
                <FileList
                  files={files}
                  onDrop={(sha256) => setFiles((now) => now.filter((file) => file.sha256 !== sha256))}
                />
              </div>
            )}
          </>
        ) : null}
        <ClaimsField
          first={first}
          supports={draft.supports}
          onChange={(supports) => set({ supports: [...supports] })}
        />
      </div>
    </Dialog>
  );
}

const TITLES: Readonly<Record<Opened['kind'], string>> = {
  new: 'Add evidence',
  edit: 'Edit evidence',
  replace: 'Add a newer version',
};

const SAVE: Readonly<Record<Opened['kind'], string>> = { new: 'Add evidence', edit: 'Save', replace: 'Replace' };

/** The claim may be proven by what is there already. */
function KnownItem({ value, onCommit }: { readonly value: string; readonly onCommit: (value: string) => void }) {
  const workspace = useWorkspace();
  const items = [...workspace.evidence.values()]
    .filter(({ id }) => !isReplaced(workspace.evidence, id))
    .map(({ id, title }) => ({ value: id as string, label: `${evidenceNumberOf(workspace, id)} ${title}` }))
    .toSorted((a, b) => (a.label < b.label ? 1 : -1));
  return (
    <SelectField
      label="Item"
      value={value}
      options={[{ value: A_NEW_ONE, label: 'A new item' }, ...items]}
      onCommit={onCommit}
    />
  );
}
