import { useMemo, useState, type FormEvent } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { ifChosen, LEAVE, type Choice } from '#/features/inventory/bulk/choice.ts';
import { countOf, populationsInWords } from '#/features/inventory/bulk/count-words.ts';
import { EffectPreview } from '#/features/inventory/bulk/effect-preview.tsx';
import { PopulationFields } from '#/features/inventory/bulk/population-fields.tsx';
import { focusFirstProblem } from '#/features/inventory/dialogs/focus-first-problem.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { splitPlatformMode, type PlatformMode } from '#/features/inventory/population-draft.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { editPopulations, type PopulationsPatch } from '#/domain/workspace/commands/bulk-commands.ts';
import type { NetworkPath, Ownership, Sensitivity } from '#/domain/workspace/record-vocabulary.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';

export interface PopulationChoices {
  readonly platformMode: Choice<PlatformMode>;
  readonly sensitivity: Choice<Sensitivity>;
  readonly networkPath: Choice<NetworkPath>;
  readonly ownership: Choice<Ownership>;
  readonly region: Choice<string>;
  readonly privacyBasis: Choice<string>;
  readonly notes: Choice<string>;
}

const NOTHING_CHOSEN: PopulationChoices = {
  platformMode: LEAVE,
  sensitivity: LEAVE,
  networkPath: LEAVE,
  ownership: LEAVE,
  region: LEAVE,
  privacyBasis: LEAVE,
  notes: LEAVE,
};

interface EditPopulationsDialogProps {
  readonly populations: readonly PopulationId[];
  readonly onClose: () => void;
}

/** The fields of many populations at once: how they are managed, what they reach, whose they are. */
export function EditPopulationsDialog({ populations, onClose }: EditPopulationsDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const command = useMemo(
    () => editPopulations(workspace, populations, patchOf(choices)),
    [workspace, populations, choices],
  );
  const changed = command.ok ? new Set(command.value.ops.map(({ at }) => at[1])).size : 0;

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (focusFirstProblem(event.currentTarget) || !command.ok) return;
    if (run(command)) onClose();
  }

  return (
    <Dialog
      title={`Edit ${countOf(populations.length, 'population')}`}
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="edit-populations" variant="primary">
            Apply
          </Button>
        </>
      }
    >
      <form id="edit-populations" onSubmit={onSubmit}>
        <p className={classes.lead}>
          {populationsInWords(workspace, populations)}. What is left as it is stays in each of them; the rest is one
          change, and one undo takes it back. Their coverage is edited in the grid: select its cells.
        </p>
        <PopulationFields
          populations={populations}
          choices={choices}
          onChoose={(some) => setChoices((all) => ({ ...all, ...some }))}
        />
      </form>
      <EffectPreview
        command={command}
        what={`Changes ${countOf(changed, 'population')}`}
        idle="Choose what to set or clear; its effect on the score shows here."
      />
    </Dialog>
  );
}

function patchOf(choices: PopulationChoices): PopulationsPatch {
  return {
    ...ifChosen(choices.platformMode, 'ios/unknown', (value) => splitPlatformMode(value)),
    ...ifChosen(choices.sensitivity, 2, (sensitivity) => ({ sensitivity })),
    ...ifChosen(choices.networkPath, 'unknown', (networkPath) => ({ networkPath })),
    ...ifChosen(choices.ownership, 'unknown', (ownership) => ({ ownership })),
    ...ifChosen(choices.region, '', (region) => ({ region: region.trim() })),
    ...ifChosen(choices.privacyBasis, '', (privacyBasis) => ({ privacyBasis })),
    ...ifChosen(choices.notes, '', (notes) => ({ notes })),
  };
}
