import { useEffect, useRef, useState, type FormEvent } from 'react';

import { focusFirstProblem } from '#/features/inventory/dialogs/focus-first-problem.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { PLATFORM_MODES, splitPlatformMode, type PlatformMode } from '#/features/inventory/population-draft.ts';
import classes from '#/features/inventory/dialogs/dialogs.module.css';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import {
  NETWORK_PATHS,
  SENSITIVITIES,
  type NetworkPath,
  type Sensitivity,
} from '#/domain/workspace/record-vocabulary.ts';
import { NETWORK_PATH_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { newId } from '#/state/new-id.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface AddPopulationDialogProps {
  readonly onClose: () => void;
  readonly onAdded: (id: PopulationId) => void;
}

const EMPTY = {
  name: '',
  platformMode: 'ios/supervised' as PlatformMode,
  devices: null as Range | null,
  sensitivity: 2 as Sensitivity,
  networkPath: 'unknown' as NetworkPath,
};

const PATH_OPTIONS = NETWORK_PATHS.map((value) => ({ value, label: NETWORK_PATH_LABELS[value] }));
const SENSITIVITY_OPTIONS = SENSITIVITIES.map((value) => ({
  value: `${value}` as const,
  label: `${value}, ${SENSITIVITY_LABELS[value]}`,
}));

/** Everything the score needs of a population, and nothing else; the rest waits in its panel. */
export function AddPopulationDialog({ onClose, onAdded }: AddPopulationDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const [draft, setDraft] = useState(EMPTY);
  const [count, setCount] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const again = useRef(false);
  const set = (patch: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...patch }));

  useEffect(() => {
    if (count > 0) form.current?.querySelector('input')?.focus();
  }, [count]);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (draft.name.trim() === '' || focusFirstProblem(form.current)) {
      form.current?.querySelector('input')?.focus();
      return;
    }
    const id = newId('population');
    const { platformMode, devices, ...rest } = draft;
    const added = run(
      addPopulation(workspace, id, {
        ...rest,
        name: draft.name.trim(),
        ...splitPlatformMode(platformMode),
        devices: devices ?? [0, 0],
      }),
    );
    if (!added) return;
    onAdded(id);
    if (!again.current) {
      onClose();
      return;
    }
    // The next population is often like the last one: only what names it starts again.
    setDraft((before) => ({ ...before, name: '', devices: null }));
    setCount((before) => before + 1);
  }

  return (
    <Dialog
      title="Add a population"
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
          <Button type="submit" form="add-population" variant="primary" onClick={() => (again.current = false)}>
            Add
          </Button>
        </>
      }
    >
      <form id="add-population" ref={form} className={classes.form} onSubmit={onSubmit}>
        <p className={classes.lead}>Devices that are alike for visibility: one platform, one way of managing them.</p>
        <TextField
          key={count}
          label="Name"
          placeholder="Clinician iPhones"
          value={draft.name}
          maxLength={200}
          onCommit={(name) => set({ name })}
        />
        <SelectField
          label="Platform and management mode"
          value={draft.platformMode}
          options={PLATFORM_MODES}
          onCommit={(platformMode) => set({ platformMode })}
        />
        <RangeField
          key={`devices ${count}`}
          label="Devices"
          value={draft.devices}
          min={0}
          max={100_000_000}
          emptyLabel="2400, or 150-400 if unsure"
          onCommit={(devices) => set({ devices })}
        />
        <SelectField
          label="Sensitivity of what they can reach"
          value={`${draft.sensitivity}`}
          options={SENSITIVITY_OPTIONS}
          onCommit={(value) => set({ sensitivity: SENSITIVITIES.find((each) => `${each}` === value) ?? 2 })}
        />
        <SelectField
          label="Network path"
          value={draft.networkPath}
          options={PATH_OPTIONS}
          onCommit={(networkPath) => set({ networkPath })}
        />
        {count > 0 && <output className={classes.lead}>{count} added so far.</output>}
      </form>
    </Dialog>
  );
}
