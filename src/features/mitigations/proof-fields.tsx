import styles from '#/features/mitigations/mitigations.module.css';
import type { ProofDraft } from '#/features/mitigations/completion-proof.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { RecordChanges } from '#/domain/workspace/action-changes.ts';
import { type Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly draft: ProofDraft;
  /** The latest day that evidence can have. */
  readonly until: IsoDate;
  /** Somebody tried to complete: what is missing is said. */
  readonly tried: boolean;
  readonly changes: RecordChanges;
  readonly onChange: (patch: Partial<ProofDraft>) => void;
}

/** What shows that it works: a new item of the register, one that is there, or knowingly nothing yet. */
export function ProofFields({ draft, until, tried, changes, onChange }: Props) {
  const { evidence } = useWorkspace();
  const items = [...evidence.values()].toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  return (
    <section className={styles.field} aria-label="Evidence">
      <h3>What shows that it works?</h3>
      <SegmentedControl<ProofDraft['kind']>
        label="Evidence"
        value={draft.kind}
        options={[
          { value: 'new', label: 'New' },
          ...(items.length === 0 ? [] : [{ value: 'existing' as const, label: 'In the register' }]),
          { value: 'none', label: 'None yet' },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {draft.kind === 'new' ? <NewItem draft={draft} until={until} tried={tried} onChange={onChange} /> : null}
      {draft.kind === 'existing' ? (
        <SelectField<string>
          label="Item"
          value={draft.item ?? ''}
          error={tried && draft.item === null ? 'Choose one.' : undefined}
          options={[
            { value: '', label: 'Choose one' },
            ...items.map((item) => ({ value: item.id, label: itemLabel(item) })),
          ]}
          onCommit={(id) => onChange({ item: items.find((item) => item.id === id)?.id ?? null })}
        />
      ) : null}
      {draft.kind === 'none' ? (
        <p className={styles.caution}>
          {changes.changes.length > 0
            ? 'What was seen before the change does not prove it: the changed cells then count as possible, not as proven, until evidence of them as they are now is recorded. The history says that it was completed without evidence.'
            : changes.modes.length > 0
              ? 'The record then says so on your word alone, and the history says that it was completed without evidence.'
              : 'The action is closed on your word alone.'}
        </p>
      ) : null}
    </section>
  );
}

function itemLabel({ title, date }: Evidence): string {
  return date === null ? `${title} (no date: proves nothing yet)` : `${title}, ${formatDate(date)}`;
}

function NewItem({ draft, until, tried, onChange }: Omit<Props, 'changes'>) {
  return (
    <>
      <TextField
        label="Title"
        value={draft.title}
        maxLength={200}
        placeholder="Gateway export of enrolled phones"
        error={tried && draft.title.trim() === '' ? 'Say what it is.' : undefined}
        onCommit={(title) => onChange({ title })}
      />
      <div className={styles.two}>
        <SelectField
          label="Kind"
          value={draft.evidenceKind}
          options={EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value] }))}
          onCommit={(evidenceKind) => onChange({ evidenceKind })}
        />
        <DateField
          label="Dated"
          value={draft.date}
          max={until}
          error={tried && draft.date === null ? 'Without a day it proves nothing.' : undefined}
          onCommit={(text) => onChange({ date: parseIsoDate(text ?? '') })}
        />
      </div>
      <TextField
        label="Where it is kept"
        value={draft.link}
        maxLength={4_000}
        placeholder="A link, a path, a ticket"
        onCommit={(link) => onChange({ link })}
      />
    </>
  );
}
