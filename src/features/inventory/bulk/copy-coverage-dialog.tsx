import { useMemo, useState } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { CopyOutcome } from '#/features/inventory/bulk/copy-outcome.tsx';
import { countOf } from '#/features/inventory/bulk/count-words.ts';
import { EffectPreview } from '#/features/inventory/bulk/effect-preview.tsx';
import { PopulationChoice } from '#/features/inventory/bulk/population-choice.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { copyCoverage } from '#/domain/workspace/commands/copy-coverage-commands.ts';
import { planCopy, type CopiedCell } from '#/domain/workspace/plan-copy.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface CopyCoverageDialogProps {
  /** `null`: chosen here. */
  readonly from: PopulationId | null;
  readonly to: readonly PopulationId[];
  readonly onClose: () => void;
}

const HOW = [
  { value: 'fill', label: 'Fill in what is unknown' },
  { value: 'overwrite', label: 'Overwrite' },
] as const;

/** What is recorded of one population, written onto others, as far as their management mode can give it. */
export function CopyCoverageDialog({ from: firstFrom, to: firstTo, onClose }: CopyCoverageDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const { observability } = useCatalog();
  const populations = populationsInOrder(workspace);
  const [from, setFrom] = useState<PopulationId | undefined>(
    () => firstFrom ?? populations.find(({ id }) => !firstTo.includes(id) && workspace.coverage.has(id))?.id,
  );
  const [to, setTo] = useState<ReadonlySet<PopulationId>>(() => new Set(firstTo));
  const [overwrite, setOverwrite] = useState(false);
  const [withProof, setWithProof] = useState(false);
  const choices = useMemo(
    () => (from === undefined ? null : { from, to: [...to].filter((id) => id !== from), overwrite, withProof }),
    [from, to, overwrite, withProof],
  );
  const plan = useMemo(
    () => (choices === null ? [] : planCopy(workspace, observability, choices)),
    [workspace, observability, choices],
  );
  const command = useMemo(
    () =>
      choices === null
        ? ({ ok: false, error: { kind: 'no_change' } } as const)
        : copyCoverage(workspace, observability, choices),
    [workspace, observability, choices],
  );
  const changed = command.ok ? new Set(command.value.ops.map(({ at }) => at[1])).size : 0;

  return (
    <Dialog
      title="Copy coverage onto other populations"
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={changed === 0}
            onClick={() => {
              if (run(command)) onClose();
            }}
          >
            {changed === 0 ? 'Nothing to copy yet' : `Copy into ${countOf(changed, 'cell')}`}
          </Button>
        </>
      }
    >
      {/* No form: Enter in the search must not copy anything. */}
      <div className={classes.form}>
        <SelectField
          label="Copy what is recorded of"
          value={from ?? ''}
          options={populations.map(({ id, name }) => ({ value: id as string, label: name }))}
          onCommit={(value) => setFrom(populations.find(({ id }) => id === value)?.id)}
        />
        <PopulationChoice from={from} chosen={to} onChoose={setTo} />
        <SegmentedControl
          label="Where something is recorded already"
          value={overwrite ? 'overwrite' : 'fill'}
          options={HOW}
          onChange={(how) => setOverwrite(how === 'overwrite')}
        />
        <CheckboxField
          label="Shares, evidence dates and notes as well"
          description="They were found on the original. Copy them only where they hold for the others too."
          checked={withProof}
          onCommit={setWithProof}
        />
        <CopyOutcome plan={plan} />
      </div>
      <EffectPreview
        command={command}
        what={`Changes ${countOf(changed, 'cell')}`}
        idle={whyNothing(plan, choices?.to.length ?? 0)}
      />
    </Dialog>
  );
}

function whyNothing(plan: readonly CopiedCell[], targets: number): string {
  if (targets === 0) return 'Choose the populations to copy onto; the effect on the score shows here.';
  if (plan.length === 0) return 'Nothing is recorded of it that could be copied.';
  return plan.every(({ verdict }) => verdict.kind === 'kept')
    ? 'All of it is recorded there already. Choose “Overwrite” to replace it.'
    : 'Nothing would change.';
}
