import { useRef, useState, type FormEvent } from 'react';

import classes from '#/features/inventory/dialogs/dialogs.module.css';
import { focusFirstProblem } from '#/features/inventory/dialogs/focus-first-problem.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { FamilyReachNote } from '#/features/inventory/products/family-reach-note.tsx';
import { ProductField } from '#/features/inventory/products/product-field.tsx';
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import type { SourceId } from '#/domain/ids.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface AddSourceDialogProps {
  readonly family?: Family;
  readonly onClose: () => void;
  readonly onAdded: (id: SourceId) => void;
}

const FAMILY_OPTIONS = FAMILIES.map((value) => ({ value, label: FAMILY_LABELS[value].long }));

/** A family, a product, a name: what the source can see at most follows from the family. */
export function AddSourceDialog({ family: firstFamily = 'mdm', onClose, onAdded }: AddSourceDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const [family, setFamily] = useState<Family>(firstFamily);
  const [product, setProduct] = useState('');
  const [name, setName] = useState('');
  const [retentionDays, setRetentionDays] = useState<number | null>(null);
  const [count, setCount] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const again = useRef(false);
  const shownName = name.trim() || product;

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (focusFirstProblem(form.current)) return;
    if (shownName === '') {
      form.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus();
      return;
    }
    const id = newId('source');
    if (!run(addSource(workspace, id, { name: shownName, product, family, retentionDays }))) return;
    onAdded(id);
    if (!again.current) {
      onClose();
      return;
    }
    setProduct('');
    setName('');
    setCount((before) => before + 1);
    form.current?.querySelector('select')?.focus();
  }

  return (
    <Dialog
      title="Add a telemetry source"
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{count === 0 ? 'Cancel' : 'Done'}</Button>
          <Button
            onClick={() => {
              again.current = true;
              form.current?.requestSubmit();
            }}
          >
            Add and another
          </Button>
          <Button type="submit" form="add-source" variant="primary" onClick={() => (again.current = false)}>
            Add
          </Button>
        </>
      }
    >
      <form id="add-source" ref={form} className={classes.form} onSubmit={onSubmit}>
        <p className={classes.lead}>
          A product or log that could see something of your phones, whether or not it does today. Mark it planned or
          absent in the grid where it does not.
        </p>
        <SelectField
          label="Family"
          value={family}
          options={FAMILY_OPTIONS}
          onCommit={(value) => {
            setFamily(value);
            setProduct('');
          }}
        />
        <ProductField key={`${family} ${count}`} family={family} value={product} onCommit={setProduct} />
        <TextField
          key={`name ${count}`}
          label="Name in the grid"
          placeholder={product || `Our ${FAMILY_LABELS[family].long}`}
          value={name}
          maxLength={200}
          onCommit={setName}
        />
        <NumberField
          label="Records can be searched for"
          suffix="days"
          min={0}
          max={36_500}
          value={retentionDays}
          onCommit={setRetentionDays}
        />
        <FamilyReachNote family={family} />
        {count > 0 && <output className={classes.lead}>{count} added so far.</output>}
      </form>
    </Dialog>
  );
}
