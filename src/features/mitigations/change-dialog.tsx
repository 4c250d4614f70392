import { useState } from 'react';

import { ChangeQuality } from '#/features/mitigations/change-quality.tsx';
import { ChangeSwitches } from '#/features/mitigations/change-switches.tsx';
import { withField } from '#/features/mitigations/with-field.ts';
import type { ActionChange, ModeChange } from '#/domain/workspace/entities.ts';
import { COVERAGE_STATES, type CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { RangeField } from '#/ui/range-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface Props {
  /** `null` for a new one. */
  readonly change: ActionChange | null;
  /** Modes that the same action sets. */
  readonly modes: readonly ModeChange[];
  readonly onSave: (change: ActionChange) => void;
  readonly onClose: () => void;
}

const AS_IS = 'as_is';

/** One cell and what the action sets in it; what is left open stays as it is. */
export function ChangeDialog({ change, modes, onSave, onClose }: Props) {
  const workspace = useWorkspace();
  const populations = populationsInOrder(workspace);
  const sources = sourcesInOrder(workspace);
  const [draft, setDraft] = useState<ActionChange>(
    () => change ?? { population: populations[0]?.id ?? '', source: sources[0]?.id ?? '', state: 'present' },
  );
  return (
    <Dialog
      title={change === null ? 'Add a change' : 'Edit the change'}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={() => onSave(draft)}>
            Save change
          </Button>
        </>
      }
    >
      <SelectField<string>
        label="Population"
        value={draft.population}
        options={populations.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(population) => setDraft((now) => ({ ...now, population }))}
      />
      <SelectField<string>
        label="Source"
        value={draft.source}
        options={sources.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(source) => setDraft((now) => ({ ...now, source }))}
      />
      <SelectField<CoverageState | typeof AS_IS>
        label="State"
        value={draft.state ?? AS_IS}
        options={[
          { value: AS_IS, label: 'Leave as it is' },
          ...COVERAGE_STATES.map((value) => ({ value, label: STATE_LABELS[value].label })),
        ]}
        onCommit={(state) => setDraft((now) => withField(now, 'state', state === AS_IS ? undefined : state))}
      />
      <RangeField
        label="Share of devices"
        value={draft.share ?? null}
        min={0}
        max={100}
        scale={100}
        suffix="%"
        emptyLabel="as it is"
        onCommit={(share) => setDraft((now) => withField(now, 'share', share ?? undefined))}
      />
      <NumberField
        label="Days kept"
        value={draft.retentionDays ?? null}
        min={0}
        max={36_500}
        suffix="days"
        placeholder="as it is"
        onCommit={(days) =>
          setDraft((now) => withField(now, 'retentionDays', days === null ? undefined : Math.round(days)))
        }
      />
      <ChangeQuality change={draft} onChange={setDraft} />
      <ChangeSwitches change={draft} modes={modes} onChange={setDraft} />
    </Dialog>
  );
}
