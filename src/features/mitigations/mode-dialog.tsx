import { useState } from 'react';

import { MODES_OF, type Mode } from '#/domain/catalog/vocabulary.ts';
import { isModeOf } from '#/domain/catalog/read-observability.ts';
import type { ModeChange } from '#/domain/workspace/entities.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface Props {
  /** `null` for a new one. */
  readonly change: ModeChange | null;
  readonly onSave: (change: ModeChange) => void;
  readonly onClose: () => void;
}

/** A population and the management mode that its devices are to be in. */
export function ModeDialog({ change, onSave, onClose }: Props) {
  const populations = populationsInOrder(useWorkspace());
  const [chosen, setChosen] = useState(change?.population ?? populations[0]?.id ?? '');
  const [mode, setMode] = useState<Mode | ''>(change?.mode ?? '');
  const [tried, setTried] = useState(false);
  const population = populations.find(({ id }) => id === chosen);
  if (population === undefined) return null;
  // The other platform has other modes.
  const fitting = mode !== '' && isModeOf(population.platform, mode) ? mode : '';
  const problem = fitting === '' ? 'Choose a mode.' : fitting === population.mode ? 'It is in this mode already.' : '';
  const save = () => {
    setTried(true);
    if (fitting !== '' && problem === '') onSave({ population: population.id, mode: fitting });
  };
  return (
    <Dialog
      title={change === null ? 'Change a management mode' : 'Edit the change of mode'}
      opened
      size="s"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            Save change
          </Button>
        </>
      }
    >
      <SelectField<string>
        label="Population"
        value={population.id}
        options={populations.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={setChosen}
      />
      <SelectField<Mode | ''>
        label="Its mode becomes"
        value={fitting}
        description={`Now: ${MODE_LABELS[population.mode]}. The mode sets what its devices can show at most.`}
        error={tried && problem !== '' ? problem : undefined}
        options={[
          { value: '', label: 'Choose one' },
          ...MODES_OF[population.platform].map((value) => ({ value, label: MODE_LABELS[value] })),
        ]}
        onCommit={setMode}
      />
    </Dialog>
  );
}
