import type { EvidenceDraft } from '#/features/evidence/evidence-draft.ts';
import styles from '#/features/evidence/evidence.module.css';
import { parseIsoDate } from '#/domain/dates.ts';
import { validUntilOf } from '#/domain/evidence/evidence-validity.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly draft: EvidenceDraft;
  readonly isTried: boolean;
  readonly onChange: (patch: Partial<EvidenceDraft>) => void;
}

/** What the item is, who collected it when, how long it may be relied on, and where it is kept. */
export function EvidenceFieldsForm({ draft, isTried, onChange }: Props) {
  const { settings } = useWorkspace();
  const byKind = validUntilOf({ ...draft, validUntil: null }, settings);
  return (
    <>
      <TextField
        label="Title"
        value={draft.title}
        placeholder="Intune device export, October"
        error={isTried && draft.title.trim() === '' ? 'Say what it is.' : undefined}
        onCommit={(title) => onChange({ title })}
      />
      <div className={styles.pair}>
        <SelectField
          label="Kind"
          value={draft.kind}
          options={EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value] }))}
          onCommit={(kind) => onChange({ kind })}
        />
        <TextField
          label="Collected by"
          value={draft.collectedBy}
          onCommit={(collectedBy) => onChange({ collectedBy })}
        />
        <DateField
          label="Collected on"
          value={draft.date}
          description="Its age decides how much the score counts."
          onCommit={(date) => onChange({ date: parseIsoDate(date ?? '') })}
        />
        <DateField
          label="Valid until"
          value={draft.validUntil}
          description={byKind === null ? 'Empty: by its kind.' : `Empty: by its kind, ${formatDate(byKind)}.`}
          onCommit={(date) => onChange({ validUntil: parseIsoDate(date ?? '') })}
        />
      </div>
      <TextField
        label="Where it is kept"
        value={draft.link}
        placeholder="Ticket, path or web address"
        onCommit={(link) => onChange({ link })}
      />
      <TextField label="Note" multiline value={draft.note} onCommit={(note) => onChange({ note })} />
    </>
  );
}
