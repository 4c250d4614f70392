import type { HistoryPlace } from '#/features/history/history-address.ts';
import styles from '#/features/history/history.module.css';
import { ObjectFilter } from '#/features/history/object-filter.tsx';
import type { SetPlace } from '#/state/use-place.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { SearchField } from '#/ui/search-field.tsx';
import { SelectField } from '#/ui/select-field.tsx';

const KINDS: readonly { readonly value: Collection | 'all'; readonly label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'populations', label: 'Populations' },
  { value: 'sources', label: 'Sources' },
  { value: 'coverage', label: 'Coverage' },
  { value: 'families', label: 'Families stated as none' },
  { value: 'answers', label: 'Answers' },
  { value: 'actions', label: 'Actions' },
  { value: 'evidence', label: 'Evidence' },
  { value: 'limits', label: 'Limits' },
  { value: 'acceptances', label: 'Accepted gaps' },
  { value: 'reviews', label: 'Reviews' },
  { value: 'requests', label: 'Requests of the auditor' },
  { value: 'samples', label: 'Samples' },
  { value: 'signoffs', label: 'Sign-offs' },
  { value: 'comments', label: 'Comments' },
  { value: 'scenarios', label: 'Scenarios' },
  { value: 'workspace', label: 'Settings' },
];

export interface LedgerFiltersProps {
  readonly place: HistoryPlace;
  readonly onPlace: SetPlace<HistoryPlace>;
}

/** By words, by person, by kind, by what it concerns, by days. */
export function LedgerFilters({ place, onPlace }: LedgerFiltersProps) {
  const { commits, people } = useLedger();
  const actors = [...new Set(commits.map(({ actor }) => actor))];
  return (
    <div className={styles.filters}>
      <SearchField label="Find in the history" value={place.text} onChange={(text) => onPlace({ text })} />
      <SelectField
        label="By"
        hideLabel
        value={place.person}
        options={[
          { value: 'all', label: 'Everyone' },
          ...actors.map((actor) => ({ value: actor as string, label: people[actor] ?? actor })),
        ]}
        onCommit={(person) => onPlace({ person })}
      />
      <SelectField label="Kind" hideLabel value={place.kind} options={KINDS} onCommit={(kind) => onPlace({ kind })} />
      <ObjectFilter value={place.object} onCommit={(object) => onPlace({ object })} />
      <CheckboxField
        label="Only between the two days"
        checked={place.between}
        onCommit={(between) => onPlace({ between })}
      />
    </div>
  );
}
