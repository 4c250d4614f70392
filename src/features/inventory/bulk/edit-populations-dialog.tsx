import { useMemo, useState } from 'react';

import { ifChosen, LEAVE, type Choice } from '#/features/inventory/bulk/choice.ts';
import { populationsInWords } from '#/features/inventory/bulk/count-words.ts';
import { EditTogetherDialog } from '#/features/inventory/bulk/edit-together-dialog.tsx';
import { PopulationFields } from '#/features/inventory/bulk/population-fields.tsx';
import { splitPlatformMode, type PlatformMode } from '#/features/inventory/population-draft.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { editPopulations, type PopulationsPatch } from '#/domain/workspace/commands/bulk-commands.ts';
import type { NetworkPath, Ownership, Sensitivity } from '#/domain/workspace/record-vocabulary.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

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
  const workspace = useWorkspace();
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const command = useMemo(
    () => editPopulations(workspace, populations, patchOf(choices)),
    [workspace, populations, choices],
  );

  return (
    <EditTogetherDialog
      count={populations.length}
      unit="population"
      command={command}
      onClose={onClose}
      lead={
        <>
          {populationsInWords(workspace, populations)}. What is left as it is stays in each of them; the rest is one
          change, and one undo takes it back. Their coverage is edited in the grid: select its cells.
        </>
      }
    >
      <PopulationFields
        populations={populations}
        choices={choices}
        onChoose={(some) => setChoices((all) => ({ ...all, ...some }))}
      />
    </EditTogetherDialog>
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
