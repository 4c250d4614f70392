import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import classes from '#/features/inventory/arrange/arrange.module.css';
import { isFiltered, MODE_VALUES, NO_FILTERS, type Filters } from '#/features/inventory/arrange/inventory-view.ts';
import { cellFiltersOf } from '#/features/inventory/arrange/filter-rows.ts';
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import {
  COVERAGE_STATES,
  NETWORK_PATHS,
  SENSITIVITIES,
  type CoverageState,
} from '#/domain/workspace/record-vocabulary.ts';
import {
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  PLATFORM_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
} from '#/domain/workspace/labels.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { IconButton } from '#/ui/icon-button.tsx';
import { SelectField } from '#/ui/select-field.tsx';

interface FilterDialogProps {
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly found: number;
  readonly all: number;
  readonly onClose: () => void;
}

/** Each choice holds at once; the count says what it leaves. */
export function FilterDialog({ filters: atFirst, onFilter, found, all, onClose }: FilterDialogProps) {
  // The address follows a moment later; a tick must not wait for it.
  const [filters, setFilters] = useState(atFirst);
  const put = (next: Filters) => {
    setFilters(next);
    onFilter(next);
  };
  const change = (part: Partial<Filters>) => put({ ...filters, ...part });
  return (
    <Dialog
      title="Filter populations"
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          {isFiltered(filters) && <Button onClick={() => put(NO_FILTERS)}>Clear all</Button>}
          <Button variant="primary" onClick={onClose}>
            Show {found} of {all}
          </Button>
        </>
      }
    >
      <div className={classes.filters}>
        <Choices
          title="Platform"
          values={PLATFORMS}
          labelOf={(value) => PLATFORM_LABELS[value]}
          chosen={filters.platforms}
          onChoose={(platforms) => change({ platforms })}
        />
        <Choices
          title="Sensitivity"
          values={SENSITIVITIES}
          labelOf={(value) => SENSITIVITY_LABELS[value]}
          chosen={filters.sensitivities}
          onChoose={(sensitivities) => change({ sensitivities })}
        />
        <Choices
          title="Management mode"
          values={MODE_VALUES}
          labelOf={(value) => MODE_LABELS[value]}
          chosen={filters.modes}
          onChoose={(modes) => change({ modes })}
        />
        <Choices
          title="Network path"
          values={NETWORK_PATHS}
          labelOf={(value) => NETWORK_PATH_LABELS[value]}
          chosen={filters.paths}
          onChoose={(paths) => change({ paths })}
        />
        <fieldset className={classes.set}>
          <legend>Needs work</legend>
          <CheckboxField
            label="Has unknowns"
            description="At least one source that nobody has looked at"
            checked={filters.hasUnknowns}
            onCommit={(hasUnknowns) => change({ hasUnknowns })}
          />
          <CheckboxField
            label="Evidence stale or missing"
            description="At least one source that is there, last proven more than 90 days ago or never"
            checked={filters.hasStaleEvidence}
            onCommit={(hasStaleEvidence) => change({ hasStaleEvidence })}
          />
        </fieldset>
        <CellFilters filters={filters} onChange={(cells) => change({ cells })} />
      </div>
    </Dialog>
  );
}

interface ChoicesProps<Value extends string | number> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
}

function Choices<Value extends string | number>({ title, values, labelOf, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className={classes.set}>
      <legend>{title}</legend>
      {values.map((value) => (
        <CheckboxField
          key={value}
          label={labelOf(value)}
          checked={chosen.includes(value)}
          onCommit={(on) => onChoose(values.filter((each) => (each === value ? on : chosen.includes(each))))}
        />
      ))}
    </fieldset>
  );
}

const STATE_OPTIONS = COVERAGE_STATES.map((state) => ({ value: state, label: STATE_LABELS[state].label }));

/** "Zscaler is unknown", one line a source; all of them must hold. */
function CellFilters({
  filters,
  onChange,
}: {
  readonly filters: Filters;
  readonly onChange: (cells: Filters['cells']) => void;
}) {
  const workspace = useWorkspace();
  const [nextState, setNextState] = useState<CoverageState>('unknown');
  const [nextSource, setNextSource] = useState('');
  const cells = cellFiltersOf(workspace, filters);
  const taken = new Set<string>(cells.map(({ source }) => source));
  const free = sourcesInOrder(workspace).filter(({ id }) => !taken.has(id));
  const next = free.find(({ id }) => id === nextSource) ?? free[0];
  return (
    <fieldset className={`${classes.set} ${classes.wide}`}>
      <legend>State of a source</legend>
      {cells.map(({ source, state }) => {
        const name = workspace.sources.get(source)?.name ?? '';
        return (
          <div key={source} className={classes.cellRow}>
            <span>{name} is</span>
            <SelectField
              label={`State of ${name}`}
              hideLabel
              value={state}
              options={STATE_OPTIONS}
              onCommit={(to) => onChange(cells.map((cell) => (cell.source === source ? { source, state: to } : cell)))}
            />
            <IconButton
              label={`Remove the filter on ${name}`}
              icon={<X />}
              onClick={() => onChange(cells.filter((cell) => cell.source !== source))}
            />
          </div>
        );
      })}
      {next !== undefined && (
        <div className={classes.cellRow}>
          <SelectField
            label="Source"
            value={next.id}
            options={free.map(({ id, name }) => ({ value: id, label: name || 'No name yet' }))}
            onCommit={setNextSource}
          />
          <SelectField label="is" value={nextState} options={STATE_OPTIONS} onCommit={setNextState} />
          <IconButton
            label={`Filter: ${next.name} is ${STATE_LABELS[nextState].label.toLowerCase()}`}
            icon={<Plus />}
            onClick={() => onChange([...cells, { source: next.id, state: nextState }])}
          />
        </div>
      )}
    </fieldset>
  );
}
