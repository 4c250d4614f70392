import { useState } from 'react';

import { CheckboxField } from './checkbox-field.tsx';
import { formatNumber } from './format.ts';
import styles from './name-choice.module.css';
import { SearchField } from './search-field.tsx';

export interface NameChoiceProps<Id extends string> {
  /** Names the search: "Find a population". */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (chosen: ReadonlySet<Id>) => void;
}

/** Boxes that nobody scrolls through; a word in the search finds the rest. */
const MOST_SHOWN = 200;

/** Any number of a long list of names, found by typing. */
export function NameChoice<Id extends string>({ label, options, chosen, onChoose }: NameChoiceProps<Id>) {
  const [words, setWords] = useState('');
  const found = options.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const choose = (id: Id, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className={styles.choice}>
      <SearchField label={label} value={words} onChange={setWords} />
      <fieldset className={styles.list}>
        <legend className={styles.legend}>
          {formatNumber(chosen.size)} of {formatNumber(options.length)} chosen
        </legend>
        {found.slice(0, MOST_SHOWN).map(({ id, name }) => (
          <CheckboxField key={id} label={name} checked={chosen.has(id)} onCommit={(isChosen) => choose(id, isChosen)} />
        ))}
        {found.length === 0 ? <p>Nothing is called that.</p> : null}
        {found.length > MOST_SHOWN ? <p>and {formatNumber(found.length - MOST_SHOWN)} more: search for them.</p> : null}
      </fieldset>
    </div>
  );
}
