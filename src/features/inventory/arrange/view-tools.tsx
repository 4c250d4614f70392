import { Columns3, ListFilter } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';

import classes from '#/features/inventory/arrange/arrange.module.css';
import {
  GROUPINGS,
  isFiltered,
  SORT_FIELDS,
  type Grouping,
  type InventoryView,
  type Layout,
  type SortField,
} from '#/features/inventory/arrange/inventory-view.ts';
import type { InventoryColumns } from '#/features/inventory/arrange/use-columns.ts';
import type { ChangeView } from '#/features/inventory/arrange/use-view.ts';
import { Button } from '#/ui/button.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

const FilterDialog = lazy(async () => ({
  default: (await import('#/features/inventory/arrange/filter-dialog.tsx')).FilterDialog,
}));
const ColumnsDialog = lazy(async () => ({
  default: (await import('#/features/inventory/arrange/columns-dialog.tsx')).ColumnsDialog,
}));

interface ViewToolsProps {
  readonly view: InventoryView;
  readonly changeView: ChangeView;
  readonly columns: InventoryColumns;
  readonly found: number;
  readonly all: number;
  /** A list has no columns to lay out, and no headers to sort by. */
  readonly phone: boolean;
}

const LAYOUT_OPTIONS: readonly { readonly value: Layout; readonly label: string }[] = [
  { value: 'source', label: 'Sources' },
  { value: 'family', label: 'Families' },
  { value: 'facet', label: 'Facets' },
];

const GROUPING_LABELS: Readonly<Record<Grouping, string>> = {
  platform: 'Platform',
  mode: 'Mode',
  region: 'Region',
  sensitivity: 'Sensitivity',
};

const SORT_LABELS: Readonly<Record<SortField, string>> = {
  name: 'Name',
  score: 'Visibility',
  devices: 'Devices',
  mode: 'Platform and mode',
  path: 'Network path',
  sensitivity: 'Sensitivity',
};

export function ViewTools({ view, changeView, columns, found, all, phone }: ViewToolsProps) {
  const [opened, setOpened] = useState<'filter' | 'columns' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      {!phone && (
        <SegmentedControl
          label="Layout"
          value={view.layout}
          options={LAYOUT_OPTIONS}
          onChange={(layout) => changeView({ layout })}
        />
      )}
      <Choice
        label="Group"
        value={view.grouping ?? ''}
        options={[['', 'None'], ...GROUPINGS.map((each) => [each, GROUPING_LABELS[each]] as const)]}
        onChoose={(value) => changeView({ grouping: GROUPINGS.find((each) => each === value) ?? null })}
      />
      {phone && <SortChoice view={view} changeView={changeView} />}
      <Button
        icon={<ListFilter />}
        aria-haspopup="dialog"
        data-active={isFiltered(view.filters) || undefined}
        onClick={() => setOpened('filter')}
      >
        Filter
      </Button>
      {!phone && (
        <Button icon={<Columns3 />} aria-haspopup="dialog" onClick={() => setOpened('columns')}>
          Columns
        </Button>
      )}
      <Suspense fallback={null}>
        {opened === 'filter' && (
          <FilterDialog
            filters={view.filters}
            onFilter={(filters) => changeView({ filters })}
            found={found}
            all={all}
            onClose={close}
          />
        )}
        {opened === 'columns' && <ColumnsDialog columns={columns} onClose={close} />}
      </Suspense>
    </>
  );
}

function SortChoice({ view, changeView }: Pick<ViewToolsProps, 'view' | 'changeView'>) {
  const by = view.sort?.by;
  const value = by?.kind === 'field' ? `${view.sort?.direction === 'descending' ? '-' : ''}${by.field}` : '';
  const options = SORT_FIELDS.flatMap((field) => [
    [field, `${SORT_LABELS[field]}, ascending`] as const,
    [`-${field}`, `${SORT_LABELS[field]}, descending`] as const,
  ]);
  return (
    <Choice
      label="Sort"
      value={value}
      options={[['', 'As listed'], ...options]}
      onChoose={(chosen) => {
        const field = SORT_FIELDS.find((each) => each === chosen.replace('-', ''));
        const direction = chosen.startsWith('-') ? 'descending' : 'ascending';
        changeView({ sort: field === undefined ? null : { by: { kind: 'field', field }, direction } });
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className={classes.inline}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
