import { useMemo } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { ChoiceField } from '#/features/inventory/bulk/choice-field.tsx';
import type { PopulationChoices } from '#/features/inventory/bulk/edit-populations-dialog.tsx';
import { inWords, textWords } from '#/features/inventory/bulk/now-words.ts';
import { PLATFORM_MODES, platformModeOf } from '#/features/inventory/population-draft.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { commonOf } from '#/domain/workspace/common-values.ts';
import { NETWORK_PATHS, OWNERSHIPS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { NETWORK_PATH_LABELS, OWNERSHIP_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { ComboField } from '#/ui/combo-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface PopulationFieldsProps {
  readonly populations: readonly PopulationId[];
  readonly choices: PopulationChoices;
  readonly onChoose: (some: Partial<PopulationChoices>) => void;
}

const PATHS = NETWORK_PATHS.map((value) => ({ value, label: NETWORK_PATH_LABELS[value] }));
const OWNERS = OWNERSHIPS.map((value) => ({ value, label: OWNERSHIP_LABELS[value] }));
const LEVELS = SENSITIVITIES.map((value) => ({
  value: `${value}` as const,
  label: `${value}, ${SENSITIVITY_LABELS[value].toLowerCase()}`,
}));

export function PopulationFields({ populations, choices, onChoose }: PopulationFieldsProps) {
  const workspace = useWorkspace();
  const rows = useMemo(
    () => populations.flatMap((id) => workspace.populations.get(id) ?? []),
    [workspace.populations, populations],
  );
  const regions = useMemo(
    () => [...new Set(populationsInOrder(workspace).map(({ region }) => region))].filter((region) => region !== ''),
    [workspace],
  );
  return (
    <div className={classes.choices}>
      <ChoiceField
        label="Platform and mode"
        choice={choices.platformMode}
        onChoose={(platformMode) => onChoose({ platformMode })}
        now={inWords(
          commonOf(rows, platformModeOf),
          (mode) => PLATFORM_MODES.find(({ value }) => value === mode)?.label ?? mode,
        )}
        initial="ios/supervised"
      >
        {(value, set) => (
          <SelectField
            label="New platform and management mode"
            hideLabel
            value={value}
            options={PLATFORM_MODES}
            onCommit={set}
          />
        )}
      </ChoiceField>
      <ChoiceField
        label="Sensitivity"
        choice={choices.sensitivity}
        onChoose={(sensitivity) => onChoose({ sensitivity })}
        now={inWords(
          commonOf(rows, ({ sensitivity }) => sensitivity),
          (level) => SENSITIVITY_LABELS[level].toLowerCase(),
        )}
        initial={2}
      >
        {(value, set) => (
          <SelectField
            label="New sensitivity"
            hideLabel
            value={`${value}`}
            options={LEVELS}
            onCommit={(chosen) => set(SENSITIVITIES.find((each) => `${each}` === chosen) ?? 2)}
          />
        )}
      </ChoiceField>
      <ChoiceField
        label="Network path"
        choice={choices.networkPath}
        onChoose={(networkPath) => onChoose({ networkPath })}
        now={inWords(
          commonOf(rows, ({ networkPath }) => networkPath),
          (path) => NETWORK_PATH_LABELS[path].toLowerCase(),
        )}
        initial="full_tunnel"
        clearLabel="Back to unknown"
      >
        {(value, set) => (
          <SelectField label="New network path" hideLabel value={value} options={PATHS} onCommit={set} />
        )}
      </ChoiceField>
      <ChoiceField
        label="Whose devices"
        choice={choices.ownership}
        onChoose={(ownership) => onChoose({ ownership })}
        now={inWords(
          commonOf(rows, ({ ownership }) => ownership),
          (ownership) => OWNERSHIP_LABELS[ownership].toLowerCase(),
        )}
        initial="company"
        clearLabel="Back to unknown"
      >
        {(value, set) => (
          <SelectField label="Whose devices they are" hideLabel value={value} options={OWNERS} onCommit={set} />
        )}
      </ChoiceField>
      <ChoiceField
        label="Region"
        choice={choices.region}
        onChoose={(region) => onChoose({ region })}
        now={inWords(
          commonOf(rows, ({ region }) => region),
          textWords,
        )}
        initial=""
        clearLabel="Clear"
      >
        {(value, set) => (
          <ComboField
            label="New region"
            hideLabel
            value={value}
            options={regions.map((region) => ({ value: region }))}
            maxLength={200}
            onCommit={set}
          />
        )}
      </ChoiceField>
      <ChoiceField
        label="Privacy basis"
        choice={choices.privacyBasis}
        onChoose={(privacyBasis) => onChoose({ privacyBasis })}
        now={inWords(
          commonOf(rows, ({ privacyBasis }) => privacyBasis),
          textWords,
        )}
        initial=""
        clearLabel="Clear"
      >
        {(value, set) => (
          <TextField label="New privacy basis" hideLabel value={value} maxLength={4000} onCommit={set} />
        )}
      </ChoiceField>
      <ChoiceField
        label="Notes"
        choice={choices.notes}
        onChoose={(notes) => onChoose({ notes })}
        now={inWords(
          commonOf(rows, ({ notes }) => notes),
          textWords,
        )}
        initial=""
        clearLabel="Clear"
      >
        {(value, set) => <TextField label="New notes" hideLabel value={value} maxLength={4000} onCommit={set} />}
      </ChoiceField>
    </div>
  );
}
