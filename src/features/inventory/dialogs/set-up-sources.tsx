import {
  familiesOf,
  newSourceName,
  sourcesOf,
  type SourceChoice,
} from '#/features/inventory/dialogs/set-up-choices.ts';
import classes from '#/features/inventory/dialogs/set-up.module.css';
import { SWITCHES, type Family } from '#/domain/catalog/vocabulary.ts';
import { FAMILY_LABELS, STATE_LABELS, SWITCH_LABELS } from '#/domain/workspace/labels.ts';
import type { FamilySetup, Template } from '#/domain/workspace/templates.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';

interface SetUpSourcesProps {
  readonly template: Template;
  readonly choiceOf: (family: Family) => SourceChoice;
  readonly onChoose: (family: Family, choice: SourceChoice) => void;
}

/** For each family of the set-up: which source stands for it, what would be said of it, and what has to be checked. */
export function SetUpSources({ template, choiceOf, onChoose }: SetUpSourcesProps) {
  const workspace = useWorkspace();
  return (
    <section className={classes.sources} aria-label="Sources">
      {familiesOf(template).map((family) => (
        <div key={family} className={classes.source}>
          <SelectField<SourceChoice>
            label={FAMILY_LABELS[family].long}
            value={choiceOf(family)}
            options={[
              ...sourcesOf(workspace, family).map(({ id, name }) => ({ value: id, label: name })),
              { value: 'new', label: `New: ${newSourceName(template, family)}` },
              { value: 'skip', label: 'Leave out' },
            ]}
            onCommit={(choice) => onChoose(family, choice)}
          />
          {choiceOf(family) !== 'skip' && <Says setup={template.families[family]} />}
        </div>
      ))}
    </section>
  );
}

function Says({ setup }: { readonly setup: FamilySetup | undefined }) {
  if (setup === undefined) return null;
  const { glyph, label } = STATE_LABELS[setup.state];
  const switches = SWITCHES.flatMap((name) => {
    const value = setup.switches?.[name];
    return value === undefined ? [] : [`${SWITCH_LABELS[name]}: ${value}`];
  });
  return (
    <p className={classes.says}>
      <b>
        <span aria-hidden="true">{glyph}</span> {label}
      </b>
      {switches.map((text) => ` · ${text}`)}
      {setup.check !== undefined && <span>To check: {setup.check}</span>}
    </p>
  );
}
