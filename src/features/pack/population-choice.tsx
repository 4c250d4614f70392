import { useState } from 'react';

import type { PopulationId } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import styles from '#/features/pack/pack.module.css';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SearchField } from '#/ui/search-field.tsx';

export interface PopulationChoiceProps {
  readonly populations: readonly Population[];
  readonly chosen: ReadonlySet<PopulationId>;
  readonly onChoose: (chosen: ReadonlySet<PopulationId>) => void;
}

/** Which populations the documents of a pack are about. */
export function PopulationChoice({ populations, chosen, onChoose }: PopulationChoiceProps) {
  const [words, setWords] = useState('');
  const shown = populations.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const choose = (id: PopulationId, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className={styles.choice}>
      <SearchField label="Find a population" value={words} onChange={setWords} />
      <fieldset className={styles.list}>
        <legend className={styles.legend}>
          {formatNumber(chosen.size)} of {formatNumber(populations.length)} chosen
        </legend>
        {shown.map(({ id, name }) => (
          <CheckboxField key={id} label={name} checked={chosen.has(id)} onCommit={(isChosen) => choose(id, isChosen)} />
        ))}
        {shown.length === 0 ? <p>No population is called that.</p> : null}
      </fieldset>
    </div>
  );
}
