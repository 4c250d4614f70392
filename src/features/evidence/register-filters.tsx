import type { EvidencePlace } from '#/features/evidence/evidence-address.ts';
import styles from '#/features/evidence/evidence.module.css';
import { STANDINGS, type Standing } from '#/domain/evidence/register.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { ChecklistItem } from '#/domain/catalog/catalog.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import type { SetPlace } from '#/state/use-place.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
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
  const workspace = useWorkspace();
  const { checklist } = useCatalog();
  const criteria = checklist.items.flatMap(optionsOf);
  return (
    <div className={styles.filters}>
      <SearchField label="Find evidence" value={place.text} onChange={(text) => onPlace({ text })} />
      <SelectField
        label="Kind"
        hideLabel
        value={place.kind}
        options={[
          { value: 'all', label: 'Every kind' },
          ...EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_LABELS[value] })),
        ]}
        onCommit={(kind) => onPlace({ kind })}
      />
      <SelectField
        label="How it stands"
        hideLabel
        value={place.standing}
        options={STANDINGS.map((value) => ({ value, label: STANDING_LABELS[value] }))}
        onCommit={(standing) => onPlace({ standing })}
      />
      <SelectField
        label="Population"
        hideLabel
        value={place.population}
        options={[
          { value: 'all', label: 'Every population' },
          ...populationsInOrder(workspace).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onCommit={(population) => onPlace({ population })}
      />
      <SelectField
        label="Criterion"
        hideLabel
        value={place.criterion}
        options={[{ value: 'all', label: 'Every criterion' }, ...criteria]}
        onCommit={(criterion) => onPlace({ criterion })}
      />
      <ControlFilter place={place} onPlace={onPlace} />
    </div>
  );
}

/** An item of the checklist, then its criteria. */
function optionsOf({ id, title, criteria }: ChecklistItem) {
  const own = criteria.map((criterion) => ({ value: criterion.id, label: `${criterion.id} ${criterion.question}` }));
  return [{ value: id, label: `${id} ${title}` }].concat(own);
}

function ControlFilter({ place, onPlace }: Props) {
  const { frameworks, byItem } = useControls();
  const options = frameworks.flatMap(({ id, name }) =>
    [...new Set(Object.values(byItem).flatMap((touched) => touched[id] ?? []))]
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((control) => ({
        value: `${id}:${control}`,
        label: control === 'document' ? name : `${control} · ${name}`,
      })),
  );
  return (
    <SelectField
      label="Control"
      hideLabel
      value={place.control}
      options={[{ value: 'all', label: 'Every control' }, ...options]}
      onCommit={(control) => onPlace({ control })}
    />
  );
}
