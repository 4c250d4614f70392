import { ALL_ITEMS, type ChecklistPlace, type Scope, type Show } from '#/features/checklist/checklist-address.ts';
import styles from '#/features/checklist/checklist.module.css';
import type { SetPlace } from '#/features/checklist/use-checklist-place.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface Props {
  readonly place: ChecklistPlace;
  readonly setPlace: SetPlace;
}

export function ChecklistTools({ place, setPlace }: Props) {
  const { items } = useCatalog().checklist;
  const populations = populationsInOrder(useWorkspace());
  return (
    <div className={styles.tools}>
      <div className={styles.itemSelect}>
        <SelectField
          label="Item"
          value={place.item}
          options={[
            { value: ALL_ITEMS, label: 'All items' },
            ...items.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
          ]}
          onCommit={(item) => setPlace({ item, criterion: null })}
        />
      </div>
      <div className={styles.scopeSelect}>
        <SelectField
          label="Answers of"
          value={scopeValue(place.scope)}
          options={[
            { value: 'organisation', label: 'The organisation' },
            { value: 'all', label: 'Everyone, side by side' },
            ...populations.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onCommit={(value) => setPlace({ scope: scopeOf(value, populations) })}
        />
      </div>
      <SegmentedControl<Show>
        label="Show"
        value={place.show}
        options={[
          { value: 'all', label: 'All' },
          { value: 'unknown', label: 'Unknown' },
          { value: 'derived', label: 'Derived' },
        ]}
        onChange={(show) => setPlace({ show })}
      />
    </div>
  );
}

function scopeValue(scope: Scope): string {
  return scope.kind === 'population' ? scope.population : scope.kind;
}

function scopeOf(value: string, populations: readonly Population[]): Scope {
  if (value === 'all') return { kind: 'all' };
  const population = populations.find(({ id }) => id === value);
  return population === undefined ? { kind: 'organisation' } : { kind: 'population', population: population.id };
}
