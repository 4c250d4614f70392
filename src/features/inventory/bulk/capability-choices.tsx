import classes from '#/features/inventory/bulk/bulk.module.css';
import type { CellChoices } from '#/features/inventory/bulk/cell-choices.ts';
import { LEAVE } from '#/features/inventory/bulk/choice.ts';
import { ChoiceField } from '#/features/inventory/bulk/choice-field.tsx';
import { inWords } from '#/features/inventory/bulk/now-words.ts';
import { LEVEL_CHOICES, LEVEL_OF, levelChoiceOf, type SetLevel } from '#/features/inventory/capability-levels.ts';
import type { Observability } from '#/domain/catalog/catalog.ts';
import { FACETS, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { CellAddress } from '#/domain/workspace/commands/coverage-commands.ts';
import { commonOf } from '#/domain/workspace/common-values.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { familyReach } from '#/domain/workspace/family-reach.ts';
import { FACET_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface CapabilityChoicesProps {
  /** Those that at least one of the cells can see. */
  readonly facets: readonly Facet[];
  readonly rows: readonly (Coverage | null)[];
  readonly choices: CellChoices['capability'];
  readonly onChoose: (choices: CellChoices['capability']) => void;
}

const LEVELS = LEVEL_CHOICES.flatMap((choice) => (choice.value === 'ceiling' ? [] : [choice]));
const PARTIAL = { level: LEVEL_OF.partial, reason: '' };

/** What the sources give of each facet where somebody knows better than the ceiling, and says why. */
export function CapabilityChoices({ facets, rows, choices, onChoose }: CapabilityChoicesProps) {
  if (facets.length === 0) return null;
  return (
    <section aria-labelledby="edit-cells-facets">
      <h3 id="edit-cells-facets" className={classes.part}>
        What they give of each facet
      </h3>
      <p className={classes.partLead}>
        As much as the mode of each population allows, unless you know better. Never more than that, whatever is set.
      </p>
      {facets.map((facet) => (
        <ChoiceField
          key={facet}
          label={FACET_LABELS[facet].long}
          choice={choices[facet] ?? LEAVE}
          onChoose={(choice) => onChoose({ ...choices, [facet]: choice })}
          now={inWords(
            commonOf(rows, (cell) => cell?.capability[facet]?.level ?? null),
            (level) => LEVEL_CHOICES.find(({ value }) => value === levelChoiceOf(level))?.label.toLowerCase() ?? '',
          )}
          initial={PARTIAL}
          clearLabel="Back to its ceiling"
        >
          {(value, set) => (
            <div className={classes.override}>
              <SelectField<SetLevel>
                label={`New level of ${FACET_LABELS[facet].long}`}
                hideLabel
                value={setLevelOf(value.level)}
                options={LEVELS}
                onCommit={(level) => set({ ...value, level: LEVEL_OF[level] })}
              />
              <TextField
                label={`Why ${FACET_LABELS[facet].long} differs from its ceiling`}
                hideLabel
                required
                placeholder="Why?"
                value={value.reason}
                maxLength={1000}
                onCommit={(reason) => set({ ...value, reason })}
              />
            </div>
          )}
        </ChoiceField>
      ))}
    </section>
  );
}

function setLevelOf(level: readonly [number, number]): SetLevel {
  const choice = levelChoiceOf(level);
  return choice === 'ceiling' ? 'partial' : choice;
}

/** A population of unknown mode may see anything. */
export function facetsInReach(
  workspace: Workspace,
  observability: Observability,
  cells: readonly CellAddress[],
): readonly Facet[] {
  const inReach = new Set<Facet>();
  const seen = new Set<string>();
  for (const { population, source } of cells) {
    const record = workspace.populations.get(population);
    const family = workspace.sources.get(source)?.family;
    if (record === undefined || family === undefined) continue;
    const kind = `${record.platform} ${record.mode} ${family}`;
    if (seen.has(kind)) continue;
    seen.add(kind);
    const reach = familyReach(observability, record, family);
    for (const facet of reach === null ? FACETS : [...reach.full, ...reach.partial]) inReach.add(facet);
  }
  return FACETS.filter((facet) => inReach.has(facet));
}
