import { ClipboardCopy, Copy, LayoutTemplate, Trash2 } from 'lucide-react';

import { BarAndNumber } from '#/features/inventory/cells/score-cell.tsx';
import classes from '#/features/inventory/details/details.module.css';
import { LastChange } from '#/features/inventory/details/last-change.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { PLATFORM_MODES, platformModeOf, splitPlatformMode } from '#/features/inventory/population-draft.ts';
import { usePopulationScore } from '#/features/inventory/use-records.ts';
import { populationSubject } from '#/domain/audit/comment-subjects.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { type Population } from '#/domain/workspace/entities.ts';
import { NETWORK_PATHS, OWNERSHIPS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { NETWORK_PATH_LABELS, OWNERSHIP_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface PopulationDetailsProps {
  readonly id: PopulationId;
  readonly canEdit: boolean;
}

const SENSITIVITY_OPTIONS = SENSITIVITIES.map((value) => ({
  value: `${value}` as const,
  label: `${value}, ${SENSITIVITY_LABELS[value]}`,
}));
const PATH_OPTIONS = NETWORK_PATHS.map((value) => ({ value, label: NETWORK_PATH_LABELS[value] }));
const OWNERSHIP_OPTIONS = OWNERSHIPS.map((value) => ({ value, label: OWNERSHIP_LABELS[value] }));

export function PopulationDetails({ id, canEdit }: PopulationDetailsProps) {
  const { run, change, openDialog } = useInventory();
  const workspace = useWorkspace();
  const score = usePopulationScore(id);
  const population = workspace.populations.get(id);
  if (population === undefined) return null;
  const edit = (patch: Partial<Omit<Population, 'id'>>) => run(editPopulation(workspace, id, patch));
  const disabled = !canEdit;
  return (
    <div className={classes.details}>
      {score && (
        <p>
          <BarAndNumber label={population.name} proof={score.proof} visibility={score.visibility} />{' '}
          <CommentMark subject={populationSubject(id)} name={`Visibility of ${population.name}`} />
        </p>
      )}
      <TextField
        label="Name"
        required
        value={population.name}
        maxLength={200}
        disabled={disabled}
        onCommit={(name) => edit({ name })}
      />
      <SelectField
        label="Platform and management mode"
        value={platformModeOf(population)}
        options={PLATFORM_MODES}
        disabled={disabled}
        onCommit={(value) => edit(splitPlatformMode(value))}
      />
      <RangeField
        label="Devices"
        value={population.devices[1] === 0 ? null : population.devices}
        min={0}
        max={100_000_000}
        emptyLabel="2400, or 150-400 if unsure"
        disabled={disabled}
        onCommit={(devices) => edit({ devices: devices ?? [0, 0] })}
      />
      <SelectField
        label="Sensitivity of what they can reach"
        value={`${population.sensitivity}`}
        options={SENSITIVITY_OPTIONS}
        disabled={disabled}
        onCommit={(value) => edit({ sensitivity: SENSITIVITIES.find((each) => `${each}` === value) ?? 2 })}
      />
      <SelectField
        label="Network path"
        value={population.networkPath}
        options={PATH_OPTIONS}
        disabled={disabled}
        onCommit={(networkPath) => edit({ networkPath })}
      />
      <SelectField
        label="Whose devices"
        value={population.ownership}
        options={OWNERSHIP_OPTIONS}
        disabled={disabled}
        onCommit={(ownership) => edit({ ownership })}
      />
      <TextField
        label="Region"
        value={population.region}
        maxLength={200}
        disabled={disabled}
        onCommit={(region) => edit({ region })}
      />
      <TextField
        label="Privacy basis"
        description="The recorded legal or works-council basis for collecting this telemetry."
        multiline
        value={population.privacyBasis}
        maxLength={4000}
        disabled={disabled}
        onCommit={(privacyBasis) => edit({ privacyBasis })}
      />
      <TextField
        label="Notes"
        multiline
        value={population.notes}
        maxLength={4000}
        disabled={disabled}
        onCommit={(notes) => edit({ notes })}
      />
      <div className={classes.actions}>
        <LinkButton to={`/populations/${id}`}>Why this score</LinkButton>
        {canEdit && (
          <>
            <Button icon={<LayoutTemplate />} onClick={() => openDialog({ kind: 'template', populations: [id] })}>
              Apply a set-up
            </Button>
            <Button icon={<ClipboardCopy />} onClick={() => openDialog({ kind: 'copy-coverage', from: id, to: [] })}>
              Copy its coverage
            </Button>
            <Button icon={<Copy />} onClick={() => change.duplicatePopulations([id])}>
              Duplicate
            </Button>
            <Button icon={<Trash2 />} variant="danger" onClick={() => change.removePopulations([id])}>
              Remove
            </Button>
          </>
        )}
      </div>
      <LastChange entity={id} />
    </div>
  );
}
