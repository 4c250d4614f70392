import { useMemo } from 'react';

import { FACETS, FAMILIES, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import { GAP_CAUSES } from '#/domain/planning/gap-cause.ts';
import { GAP_KINDS } from '#/domain/planning/gap-entry.ts';
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import {
  FILTERS,
  GAP_SORTS,
  GAP_STATES,
  NO_FILTER,
  type GapPlace,
  type GapSort,
  type GapState,
} from '#/features/plan/gaps/gap-address.ts';
import styles from '#/features/plan/gaps/gaps.module.css';
import type { ListedGap } from '#/features/plan/gaps/listed-gaps.ts';
import {
  FACET_LABELS,
  FAMILY_LABELS,
  GAP_CAUSE_LABELS,
  GAP_KIND_LABELS,
  QUESTION_LABELS,
} from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { SetPlace } from '#/state/use-place.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { SearchField } from '#/ui/search-field.tsx';
import { SelectField, type SelectOption } from '#/ui/select-field.tsx';

export const STATE_WORDS: Readonly<Record<GapState, string>> = {
  open: 'Open',
  planned: 'Planned',
  accepted: 'Accepted',
  expired: 'Acceptance over',
};

const SORT_WORDS: Readonly<Record<GapSort, string>> = {
  rank: 'What to do first',
  size: 'Most points first',
  range: 'Widest range first',
  readiness: 'Readiness first',
  name: 'By name',
};

/** Each question with its facets below it. */
const WHAT_OPTIONS: readonly SelectOption<Question | Facet>[] = QUESTIONS.flatMap((question) => {
  const facets = FACETS.filter((facet) => QUESTION_OF_FACET[facet] === question);
  const below = facets.map((value) => ({ value, label: `– ${FACET_LABELS[value].long}` }));
  return [{ value: question, label: QUESTION_LABELS[question].title }, below].flat();
});

export interface GapFiltersProps {
  readonly gaps: readonly ListedGap[];
  readonly place: GapPlace;
  readonly onPlace: SetPlace<GapPlace>;
}

/** Every filter is in the address. Lists offer only what some gap has. */
export function GapFilters({ gaps, place, onPlace }: GapFiltersProps) {
  const workspace = useWorkspace();
  const there = useMemo(() => valuesOf(gaps), [gaps]);
  const populations = populationsInOrder(workspace).filter(({ id }) => there.has(id));
  const isFiltered = FILTERS.some((field) => place[field] !== NO_FILTER[field]);
  return (
    <div className={styles.filters}>
      <SearchField label="Search gaps" value={place.search} onChange={(search) => onPlace({ search })} />
      <Choice
        label="Kind"
        value={place.kind}
        all="Every kind"
        options={GAP_KINDS.map((value) => ({ value, label: GAP_KIND_LABELS[value] }))}
        onCommit={(kind) => onPlace({ kind })}
      />
      <Choice
        label="Cause"
        value={place.cause}
        all="Every cause"
        options={GAP_CAUSES.filter((value) => there.has(`cause ${value}`)).map((value) => ({
          value,
          label: GAP_CAUSE_LABELS[value].long,
        }))}
        onCommit={(cause) => onPlace({ cause })}
      />
      <Choice
        label="Where"
        value={place.where}
        all="Everywhere"
        options={[
          { value: 'organisation', label: 'All populations at once' },
          ...populations.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onCommit={(where) => onPlace({ where })}
      />
      <Choice
        label="What is not seen"
        value={place.what}
        all="Every question"
        options={WHAT_OPTIONS}
        onCommit={(what) => onPlace({ what })}
      />
      <Choice
        label="Family"
        value={place.family}
        all="Every family"
        options={FAMILIES.map((value) => ({ value, label: FAMILY_LABELS[value].long }))}
        onCommit={(family) => onPlace({ family })}
      />
      <Choice
        label="Criterion"
        value={place.criterion}
        all="Every criterion"
        options={[...there]
          .filter((value) => value.startsWith('criterion '))
          .map((value) => value.slice('criterion '.length))
          .toSorted()
          .map((value) => ({ value, label: value }))}
        onCommit={(criterion) => onPlace({ criterion })}
      />
      <Choice
        label="State"
        value={place.state}
        all="Every state"
        options={GAP_STATES.map((value) => ({ value, label: STATE_WORDS[value] }))}
        onCommit={(state) => onPlace({ state })}
      />
      <SelectField
        label="Sort"
        hideLabel
        value={place.sort}
        options={GAP_SORTS.map((value) => ({ value, label: SORT_WORDS[value] }))}
        onCommit={(sort) => onPlace({ sort })}
      />
      {isFiltered ? (
        <Button size="s" variant="quiet" onClick={() => onPlace({ ...NO_FILTER, sort: place.sort, open: place.open })}>
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | 'all';
  readonly all: string;
  readonly options: readonly SelectOption<Value>[];
  readonly onCommit: (value: Value | 'all') => void;
}

function Choice<Value extends string>({ label, value, all, options, onCommit }: ChoiceProps<Value>) {
  return (
    <SelectField<Value | 'all'>
      label={label}
      hideLabel
      value={value}
      options={[{ value: 'all', label: all }, ...options]}
      onCommit={onCommit}
    />
  );
}

/** Populations, and causes and criteria under their words, that some gap has. */
function valuesOf(gaps: readonly ListedGap[]): ReadonlySet<string> {
  const there = new Set<string>();
  for (const { entry } of gaps) {
    if (entry.population !== null) there.add(entry.population);
    for (const criterion of entry.criteria) there.add(`criterion ${criterion}`);
    for (const { population } of entry.change?.changes ?? []) there.add(population);
    there.add(`cause ${entry.cause}`);
  }
  return there;
}
