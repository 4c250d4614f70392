import { useState } from 'react';

import classes from '#/features/inventory/dialogs/dialogs.module.css';
import {
  countsOf,
  familiesOf,
  firstChoice,
  fits,
  previewOf,
  setupSource,
  type SourceChoice,
} from '#/features/inventory/dialogs/set-up-choices.ts';
import { SetUpPopulations } from '#/features/inventory/dialogs/set-up-populations.tsx';
import { SetUpSources } from '#/features/inventory/dialogs/set-up-sources.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { applyTemplate } from '#/domain/workspace/commands/template-commands.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { TEMPLATES, type Template } from '#/domain/workspace/templates.ts';
import { newId } from '#/state/new-id.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface TemplateDialogProps {
  /** Those it was asked for: the ones among them that fit are ticked. */
  readonly populations: readonly PopulationId[];
  readonly onClose: () => void;
}

/** Fills in what nobody has recorded yet, as a common set-up has it. Nothing recorded is overwritten. */
export function TemplateDialog({ populations: asked, onClose }: TemplateDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const populations = askedFirst(populationsInOrder(workspace), asked);
  const askedFor = new Set(asked);
  const fitting = (of: Template) => populations.flatMap((each) => (fits(each, of) ? [each.id] : []));
  const askedFitting = (of: Template) => fitting(of).filter((id) => askedFor.has(id));
  const [template, setTemplate] = useState(() => bestOf(TEMPLATES, (each) => askedFitting(each).length));
  const [chosen, setChosen] = useState<ReadonlySet<PopulationId>>(() => new Set(askedFitting(template)));
  const [choices, setChoices] = useState<ReadonlyMap<Family, SourceChoice>>(new Map());
  // Made once, so that the preview and the commit speak of the same sources.
  const [newIds] = useState(() => new Map(FAMILIES.map((family): [Family, SourceId] => [family, newId('source')])));

  const choiceOf = (family: Family) => choices.get(family) ?? firstChoice(workspace, template, family);
  const sources = new Map(
    familiesOf(template).flatMap((family) => {
      const id = newIds.get(family);
      return id === undefined ? [] : [[family, setupSource(template, family, choiceOf(family), id)] as const];
    }),
  );
  const made = applyTemplate(
    workspace,
    populations.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    template,
    sources,
  );
  const more = fitting(template).filter((id) => !chosen.has(id));
  const draft = made.ok && chosen.size > 0 ? made.value : null;

  function choose(id: string): void {
    const next = TEMPLATES.find((each) => each.id === id);
    if (next === undefined) return;
    setTemplate(next);
    setChosen(new Set(askedFitting(next)));
    setChoices(new Map());
  }

  return (
    <Dialog
      title="Apply a common set-up"
      size="l"
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={draft === null}
            onClick={() => {
              if (run(made)) onClose();
            }}
          >
            {chosen.size === 0 ? 'No population chosen' : inWords(countsOf(draft))}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>
        Says what is usual. Only unknown cells, modes and network paths are filled in; shares and evidence stay yours to
        record. One undo takes all of it back.
      </p>
      <SelectField
        label="Set-up"
        value={template.id}
        options={TEMPLATES.map((each) => ({
          value: each.id,
          label: askedFitting(each).length > 0 ? `${each.name} (fits ${askedFitting(each).length})` : each.name,
          hint: each.description,
        }))}
        onCommit={choose}
      />
      <SetUpSources
        template={template}
        choiceOf={choiceOf}
        onChoose={(family, choice) => setChoices(new Map(choices).set(family, choice))}
      />
      {more.length > 0 && (
        <Button size="s" onClick={() => setChosen(chosen.union(new Set(more)))}>
          {more.length === 1 ? 'Choose 1 more that fits' : `Choose ${more.length} more that fit`}
        </Button>
      )}
      <SetUpPopulations
        template={template}
        populations={populations}
        chosen={chosen}
        preview={previewOf(workspace, draft, sources)}
        onToggle={(id) => setChosen(chosen.symmetricDifference(new Set([id])))}
      />
    </Dialog>
  );
}

function askedFirst(populations: readonly Population[], asked: readonly PopulationId[]): readonly Population[] {
  const first = new Set(asked);
  return [...populations.filter(({ id }) => first.has(id)), ...populations.filter(({ id }) => !first.has(id))];
}

function bestOf(templates: readonly Template[], score: (template: Template) => number): Template {
  return templates.reduce((best, each) => (score(each) > score(best) ? each : best));
}

function inWords({ cells, sources }: ReturnType<typeof countsOf>): string {
  const parts = [
    ...(sources > 0 ? [`make ${sources === 1 ? '1 source' : `${sources} sources`}`] : []),
    ...(cells > 0 ? [`fill in ${cells === 1 ? '1 cell' : `${cells} cells`}`] : []),
  ].join(', ');
  return parts === '' ? 'Nothing left to fill in' : parts.charAt(0).toUpperCase() + parts.slice(1);
}
