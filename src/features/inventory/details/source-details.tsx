import { Copy, Trash2 } from 'lucide-react';

import classes from '#/features/inventory/details/details.module.css';
import { LastChange } from '#/features/inventory/details/last-change.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { FamilyReachNote } from '#/features/inventory/products/family-reach-note.tsx';
import { ProductField } from '#/features/inventory/products/product-field.tsx';
import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import type { SourceId } from '#/domain/ids.ts';
import { editSource } from '#/domain/workspace/commands/source-commands.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface SourceDetailsProps {
  readonly id: SourceId;
  readonly canEdit: boolean;
}

const FAMILY_OPTIONS = FAMILIES.map((value) => ({ value, label: FAMILY_LABELS[value].long }));
const SIEM_OPTIONS = [
  { value: 'unknown', label: 'Not known' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

export function SourceDetails({ id, canEdit }: SourceDetailsProps) {
  const { run, change } = useInventory();
  const workspace = useWorkspace();
  const source = workspace.sources.get(id);
  if (source === undefined) return null;
  const edit = (patch: Partial<Omit<Source, 'id'>>) => run(editSource(workspace, id, patch));
  const disabled = !canEdit;
  return (
    <div className={classes.details}>
      <TextField
        label="Name"
        required
        value={source.name}
        maxLength={200}
        disabled={disabled}
        onCommit={(name) => edit({ name })}
      />
      <SelectField
        label="Family"
        description="What it can see at most follows from its family."
        value={source.family}
        options={FAMILY_OPTIONS}
        disabled={disabled}
        onCommit={(family) => edit({ family })}
      />
      <ProductField
        family={source.family}
        value={source.product}
        disabled={disabled}
        onCommit={(product) => edit({ product })}
      />
      <FamilyReachNote family={source.family} />
      <TextField
        label="Owner"
        value={source.owner}
        maxLength={200}
        disabled={disabled}
        onCommit={(owner) => edit({ owner })}
      />
      <NumberField
        label="Records can be searched for"
        suffix="days"
        min={0}
        max={36_500}
        value={source.retentionDays}
        disabled={disabled}
        onCommit={(retentionDays) => edit({ retentionDays })}
      />
      <SelectField
        label="Feeds the SIEM"
        value={source.siem}
        options={SIEM_OPTIONS}
        disabled={disabled}
        onCommit={(siem) => edit({ siem })}
      />
      <NumberField
        label="Cost a year"
        description="In your own currency; only compared with other sources here."
        min={0}
        value={source.costPerYear}
        disabled={disabled}
        onCommit={(costPerYear) => edit({ costPerYear })}
      />
      <TextField
        label="Notes"
        multiline
        value={source.notes}
        maxLength={4000}
        disabled={disabled}
        onCommit={(notes) => edit({ notes })}
      />
      {canEdit && (
        <div className={classes.actions}>
          <Button icon={<Copy />} onClick={() => change.duplicateSource(id)}>
            Duplicate
          </Button>
          <Button icon={<Trash2 />} variant="danger" onClick={() => change.removeSource(id)}>
            Remove
          </Button>
        </div>
      )}
      <LastChange entity={id} />
    </div>
  );
}
