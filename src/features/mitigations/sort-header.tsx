import { ArrowDown, ArrowUp } from 'lucide-react';

import styles from '#/features/mitigations/action-table.module.css';
import type { ActionPlace, SortKey } from '#/features/mitigations/use-action-place.ts';

interface Props {
  readonly place: ActionPlace;
  readonly by: SortKey;
  readonly label: string;
  readonly numeric?: boolean;
  readonly lesser?: boolean;
}

/** What is most gets to the top first; a second press turns it round and a third one groups by priority again. */
const HIGH_FIRST: ReadonlySet<SortKey> = new Set(['progress', 'effort', 'gain']);

export function SortHeader({ place: { sort, set }, by, label, numeric = false, lesser = false }: Props) {
  const own = sort?.key === by ? sort : null;
  const first = HIGH_FIRST.has(by);
  const next =
    own === null ? { key: by, descending: first } : own.descending === first ? { key: by, descending: !first } : null;
  return (
    <th
      scope="col"
      aria-sort={own === null ? undefined : own.descending ? 'descending' : 'ascending'}
      data-numeric={numeric || undefined}
      data-lesser={lesser || undefined}
    >
      <button type="button" className={styles.sort} onClick={() => set({ sort: next })}>
        {label}
        {own === null ? null : own.descending ? (
          <ArrowDown size={12} aria-hidden="true" />
        ) : (
          <ArrowUp size={12} aria-hidden="true" />
        )}
      </button>
    </th>
  );
}
