import { MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { editPopulation, type PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import { type Population } from '#/domain/workspace/entities.ts';
import { NETWORK_PATHS, OWNERSHIPS } from '#/domain/workspace/record-vocabulary.ts';
import { MODE_LABELS, NETWORK_PATH_LABELS, OWNERSHIP_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { RangeField } from '#/ui/range-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { SidePanel } from '#/ui/side-panel.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly population: Population;
  readonly onClose: () => void;
}

/** Every fact of the population; each change is a commit of its own. */
export function PopulationFactsPanel({ population, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  const edit = (patch: Partial<PopulationFields>) => {
    dispatch(editPopulation(workspace, population.id, patch));
  };
  return (
    <SidePanel title="Facts of this population" opened onClose={onClose}>
      <TextField
        label="Name"
        required
        value={population.name}
        disabled={disabled}
        onCommit={(name) => edit({ name })}
      />
      <SelectField
        label="Platform"
        value={population.platform}
        disabled={disabled}
        options={PLATFORMS.map((value) => ({ value, label: PLATFORM_LABELS[value] }))}
        onCommit={(platform) => edit({ platform })}
      />
      <SelectField
        label="Management mode"
        value={population.mode}
        disabled={disabled}
        description="It decides the ceilings: what can be seen whatever is bought."
        options={[...MODES_OF[population.platform], 'unknown' as const].map((value) => ({
          value,
          label: MODE_LABELS[value],
        }))}
        onCommit={(mode) => edit({ mode })}
      />
      <RangeField
        label="Devices"
        value={population.devices}
        min={0}
        max={100_000_000}
        description="A number, or a range such as 150-400 where the count is not known."
        disabled={disabled}
        onCommit={(devices) => edit({ devices: devices ?? [0, 0] })}
      />
      <SelectField
        label="Sensitivity"
        value={SENSITIVITY_TEXT[population.sensitivity]}
        disabled={disabled}
        options={SENSITIVITY_OPTIONS}
        onCommit={(text) => edit({ sensitivity: SENSITIVITY_OF[text] })}
      />
      <SelectField
        label="Network path"
        value={population.networkPath}
        disabled={disabled}
        options={NETWORK_PATHS.map((value) => ({ value, label: NETWORK_PATH_LABELS[value] }))}
        onCommit={(networkPath) => edit({ networkPath })}
      />
      <SelectField
        label="Ownership"
        value={population.ownership}
        disabled={disabled}
        options={OWNERSHIPS.map((value) => ({ value, label: OWNERSHIP_LABELS[value] }))}
        onCommit={(ownership) => edit({ ownership })}
      />
      <TextField label="Region" value={population.region} disabled={disabled} onCommit={(region) => edit({ region })} />
      <TextField
        label="Privacy basis"
        value={population.privacyBasis}
        disabled={disabled}
        description="Reference of the legal or works-council decision that bounds collection."
        onCommit={(privacyBasis) => edit({ privacyBasis })}
      />
      <TextField
        label="Notes"
        multiline
        value={population.notes}
        disabled={disabled}
        onCommit={(notes) => edit({ notes })}
      />
    </SidePanel>
  );
}

const SENSITIVITY_TEXT = { 1: 'low', 2: 'medium', 3: 'high' } as const;
const SENSITIVITY_OF = { low: 1, medium: 2, high: 3 } as const;
const SENSITIVITY_OPTIONS = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
] as const;
