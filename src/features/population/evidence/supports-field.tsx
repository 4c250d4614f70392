import styles from '#/features/population/evidence/evidence.module.css';
import { coverageIdOf } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { CheckboxField } from '#/ui/checkbox-field.tsx';

interface Props {
  readonly population: Population;
  readonly supports: readonly string[];
  readonly error: string | null;
  readonly onChange: (supports: readonly string[]) => void;
}

/** Cells of this population to choose from; what the item proves elsewhere is kept and counted. */
export function SupportsField({ population, supports, error, onChange }: Props) {
  const workspace = useWorkspace();
  const choices = sourcesInOrder(workspace).map((source) => ({
    claim: `coverage:${coverageIdOf(population.id, source.id)}`,
    name: source.name,
    state: STATE_LABELS[coverageOf(workspace, population.id, source.id)?.state ?? 'unknown'],
  }));
  const elsewhere = supports.filter((claim) => !choices.some((choice) => choice.claim === claim)).length;
  return (
    <fieldset className={styles.supports}>
      <legend>What it proves here</legend>
      {choices.map(({ claim, name, state }) => (
        <CheckboxField
          key={claim}
          label={`${name} (${state.label.toLowerCase()})`}
          checked={supports.includes(claim)}
          onCommit={(checked) => onChange(checked ? [...supports, claim] : supports.filter((one) => one !== claim))}
        />
      ))}
      {elsewhere === 0 ? null : (
        <p className={styles.faint}>
          It also proves {elsewhere} {elsewhere === 1 ? 'claim' : 'claims'} elsewhere.
        </p>
      )}
      {error === null ? null : (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
