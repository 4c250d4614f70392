import { useState } from 'react';

import { ClaimsField } from '#/features/evidence/claims-field.tsx';
import { EvidenceFieldsForm } from '#/features/evidence/evidence-fields-form.tsx';
import { commandOf, draftOf, type EvidenceDraft } from '#/features/evidence/evidence-draft.ts';
import styles from '#/features/evidence/evidence.module.css';
import { FileDrop } from '#/features/evidence/file-drop.tsx';
import { FileList } from '#/features/evidence/file-list.tsx';
import { actorName } from '#/data/session-storage.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { isReplaced } from '#/domain/evidence/evidence-versions.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { proveWith } from '#/domain/workspace/commands/evidence-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { OpenedEvidence } from '#/state/evidence-form.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { ComboField } from '#/ui/combo-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';

interface Props {
  readonly opened: OpenedEvidence;
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
  const [first] = useState(() => [
    ...new Set([...draft.supports, ...(opened.kind === 'new' ? (opened.offered ?? []) : [])]),
  ]);
  const [files, setFiles] = useState<readonly AttachedFile[]>([]);
  const [known, setKnown] = useState('');
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<EvidenceDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const existing = known === '' ? undefined : currentItems(workspace).find(({ label }) => label === known)?.item;
  const isUnknown = known !== '' && existing === undefined;
  const save = () => {
    setTried(true);
    if (isUnknown || (existing === undefined && draft.title.trim() === '')) return;
    const command =
      existing === undefined
        ? commandOf(workspace, opened, id, draft, files)
        : proveWith(workspace, existing.id, draft.supports);
    dispatch(command);
    // What was refused stays in the form to be mended.
    if (!command.ok && command.error.kind !== 'no_change') return;
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
        {opened.kind === 'new' && first.length > 0 && workspace.evidence.size > 0 ? (
          <KnownItem value={known} isUnknown={isUnknown} onCommit={setKnown} />
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

const TITLES: Readonly<Record<OpenedEvidence['kind'], string>> = {
  new: 'Add evidence',
  edit: 'Edit evidence',
  replace: 'Add a newer version',
};

const SAVE: Readonly<Record<OpenedEvidence['kind'], string>> = {
  new: 'Add evidence',
  edit: 'Save',
  replace: 'Replace',
};

interface KnownItemProps {
  /** As it is called in the list; '' for a new one. */
  readonly value: string;
  readonly isUnknown: boolean;
  readonly onCommit: (value: string) => void;
}

/** The claim may be proven by what is there already. */
function KnownItem({ value, isUnknown, onCommit }: KnownItemProps) {
  const workspace = useWorkspace();
  return (
    <ComboField
      label="Item"
      value={value}
      placeholder="A new item"
      description={
        isUnknown
          ? 'No item of the register is called this. Choose one of the list, or empty this for a new one.'
          : 'Leave it empty for a new one, or choose one of the register by its number or title.'
      }
      options={currentItems(workspace).map(({ label }) => ({ value: label }))}
      onCommit={(text) => onCommit(text.trim())}
    />
  );
}

/** What nothing replaced, the newest numbers first. */
function currentItems(workspace: Workspace): readonly { readonly item: Evidence; readonly label: string }[] {
  return [...workspace.evidence.values()]
    .filter(({ id }) => !isReplaced(workspace.evidence, id))
    .map((item) => ({ item, label: `${evidenceNumberOf(workspace, item.id)} ${item.title}` }))
    .toSorted((a, b) => (a.label < b.label ? 1 : -1));
}
