import styles from '#/features/population/facets/facets.module.css';
import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Families without a source: unknown until someone states that there is none. */
export function SilentFamilies({ population }: { readonly population: Population }) {
  const { sources, families } = useWorkspace();
  const recorded = new Set([...sources.values()].map(({ family }) => family));
  const missing = FAMILIES.filter((family) => !recorded.has(family));
  const stated = missing.filter((family) => families.get(family)?.none === true);
  const silent = missing.filter((family) => families.get(family)?.none !== true);
  if (missing.length === 0) return null;
  return (
    <p className={styles.silent}>
      {silent.length === 0
        ? ''
        : `Nobody has said whether there is any ${inWords(silent)}: it counts as unknown, so the upper bound of ${population.name} includes it. `}
      {stated.length === 0 ? '' : `The organisation states that it has no ${inWords(stated)}.`}
    </p>
  );
}

function inWords(families: readonly (keyof typeof FAMILY_LABELS)[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(families.map((one) => FAMILY_LABELS[one].long));
}
