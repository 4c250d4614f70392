import { useId, useState } from 'react';

import classes from '#/features/inventory/dialogs/dialogs.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { applyTemplate } from '#/domain/workspace/commands/template-commands.ts';
import { TEMPLATES, type Template } from '#/domain/workspace/templates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';

interface TemplateDialogProps {
  readonly populations: readonly PopulationId[];
  readonly onClose: () => void;
}

/** Fills in what nobody has recorded yet, as a common set-up has it. Nothing recorded is overwritten. */
export function TemplateDialog({ populations, onClose }: TemplateDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const name = useId();
  const ordered = TEMPLATES.toSorted((a, b) => fitting(workspace, populations, b) - fitting(workspace, populations, a));
  const [chosen, setChosen] = useState<Template | undefined>(ordered[0]);
  const cells = chosen === undefined ? 0 : cellsFilled(workspace, populations, chosen);
  const [only] = populations;
  const about =
    only !== undefined && populations.length === 1
      ? (workspace.populations.get(only)?.name ?? '')
      : `${populations.length} populations`;
  return (
    <Dialog
      title={`Apply a set-up to ${about}`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={chosen === undefined || cells === 0}
            onClick={() => {
              if (chosen !== undefined && run(applyTemplate(workspace, populations, chosen))) onClose();
            }}
          >
            {cells === 0 ? 'Nothing left to fill in' : `Fill in ${cells === 1 ? '1 cell' : `${cells} cells`}`}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>
        Only unknown cells, modes and network paths are filled in; shares and evidence stay yours to record. One undo
        takes all of it back.
      </p>
      <fieldset className={classes.templates}>
        <legend>Set-up</legend>
        {ordered.map((template) => (
          <label key={template.id} className={classes.template}>
            <input type="radio" name={name} checked={template === chosen} onChange={() => setChosen(template)} />
            <span>
              <b>{template.name}</b>{' '}
              {fitting(workspace, populations, template) > 0 && <Badge tone="accent">fits</Badge>}
              <small>{template.description}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}

/** How many of the populations are managed the way the set-up is for. */
function fitting(workspace: Workspace, populations: readonly PopulationId[], template: Template): number {
  return populations.filter((id) => {
    const population = workspace.populations.get(id);
    return (
      population?.platform === template.platform && (population.mode === template.mode || population.mode === 'unknown')
    );
  }).length;
}

function cellsFilled(workspace: Workspace, populations: readonly PopulationId[], template: Template): number {
  const draft = applyTemplate(workspace, populations, template);
  if (!draft.ok) return 0;
  return new Set(draft.value.ops.flatMap(({ at: [collection, id] }) => (collection === 'coverage' ? [id] : []))).size;
}
