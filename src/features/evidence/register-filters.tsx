import { memo, useMemo } from 'react';

import type { EvidencePlace } from '#/features/evidence/evidence-address.ts';
import styles from '#/features/evidence/evidence.module.css';
import { STANDINGS, type Standing } from '#/domain/evidence/register.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import type { SetPlace } from '#/state/use-place.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { SearchField } from '#/ui/search-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';

const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  current: 'Current versions',
  all: 'All versions',
  valid: 'Valid',
  d30: 'Ends within 30 days',
  d60: 'Ends within 60 days',
  d90: 'Ends within 90 days',
  expired: 'Ended',
  undated: 'Not dated yet',
  replaced: 'Older versions',
};

interface Props {
  readonly place: EvidencePlace;
  readonly onPlace: SetPlace<EvidencePlace>;
}

/** By words, kind, how it stands, population, criterion and control. */
export function RegisterFilters({ place, onPlace }: Props) {
  // Handed down: who asks for the workspace is drawn again with each address.
  const populations = useWorkspaceSelector(populationsInOrder);
  return (
    <div className={styles.filters}>
      <TextFilter value={place.text} onPlace={onPlace} />
      <KindFilter value={place.kind} onPlace={onPlace} />
      <StandingFilter value={place.standing} onPlace={onPlace} />
      <PopulationFilter populations={populations} value={place.population} onPlace={onPlace} />
      <CriterionFilter value={place.criterion} onPlace={onPlace} />
      <ControlFilter value={place.control} onPlace={onPlace} />
    </div>
  );
}

/**
 * One filter. They are drawn again each alone: together they have as many options as the company has populations and
 * the frameworks have controls, and a letter in the search changes none of them.
 */
interface FilterProps<Key extends keyof EvidencePlace> {
  readonly value: EvidencePlace[Key];
  readonly onPlace: SetPlace<EvidencePlace>;
}

function TextFilter({ value, onPlace }: FilterProps<'text'>) {
  return <SearchField label="Find evidence" value={value} onChange={(text) => onPlace({ text })} />;
}

const KindFilter = memo(function KindFilter({ value, onPlace }: FilterProps<'kind'>) {
  return (
    <SelectField
      label="Kind"
      hideLabel
      value={value}
      options={[
        { value: 'all', label: 'Every kind' },
        ...EVIDENCE_KINDS.map((kind) => ({ value: kind, label: EVIDENCE_KIND_LABELS[kind] })),
      ]}
      onCommit={(kind) => onPlace({ kind })}
    />
  );
});

const StandingFilter = memo(function StandingFilter({ value, onPlace }: FilterProps<'standing'>) {
  return (
    <SelectField
      label="How it stands"
      hideLabel
      value={value}
      options={STANDINGS.map((standing) => ({ value: standing, label: STANDING_LABELS[standing] }))}
      onCommit={(standing) => onPlace({ standing })}
    />
  );
});

interface PopulationFilterProps extends FilterProps<'population'> {
  readonly populations: readonly Population[];
}

const PopulationFilter = memo(function PopulationFilter({ populations, value, onPlace }: PopulationFilterProps) {
  const options = useMemo(
    () => [
      { value: 'all' as const, label: 'Every population' },
      ...populations.map(({ id, name }) => ({ value: id, label: name })),
    ],
    [populations],
  );
  return (
    <SelectField
      label="Population"
      hideLabel
      value={value}
      options={options}
      onCommit={(population) => onPlace({ population })}
    />
  );
});

const CriterionFilter = memo(function CriterionFilter({ value, onPlace }: FilterProps<'criterion'>) {
  const { checklist } = useCatalog();
  return (
    <SelectField
      label="Criterion"
      hideLabel
      value={value}
      options={[{ value: 'all', label: 'Every criterion' }, ...checklist.items.flatMap(optionsOf)]}
      onCommit={(criterion) => onPlace({ criterion })}
    />
  );
});

/** An item of the checklist, then its criteria. */
function optionsOf({ id, title, criteria }: ChecklistItem) {
  const own = criteria.map((criterion) => ({ value: criterion.id, label: `${criterion.id} ${criterion.question}` }));
  return [{ value: id, label: `${id} ${title}` }].concat(own);
}

const ControlFilter = memo(function ControlFilter({ value, onPlace }: FilterProps<'control'>) {
  const { frameworks, byItem } = useControls();
  const options = useMemo(
    () =>
      [{ value: 'all', label: 'Every control' }].concat(
        frameworks.flatMap(({ id, name }) =>
          [...new Set(Object.values(byItem).flatMap((touched) => touched[id] ?? []))]
            .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
            .map((control) => ({
              value: `${id}:${control}`,
              label: control === 'document' ? name : `${control} · ${name}`,
            })),
        ),
      ),
    [frameworks, byItem],
  );
  return (
    <SelectField
      label="Control"
      hideLabel
      value={value}
      options={options}
      onCommit={(control) => onPlace({ control })}
    />
  );
});
