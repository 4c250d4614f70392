import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { ChecklistChoice } from '#/features/exchange/scope/checklist-choice.tsx';
import type { ScopeChosen } from '#/features/exchange/scope/scope-chosen.ts';
import styles from '#/features/exchange/scope/scope.module.css';
import { NameChoice } from '#/ui/name-choice.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

const REACHES = [
  { value: 'all', label: 'All populations' },
  { value: 'some', label: 'Chosen ones' },
] as const;

export interface ScopeChoiceProps {
  readonly workspace: Workspace;
  readonly chosen: ScopeChosen;
  readonly onChoose: (chosen: ScopeChosen) => void;
  /** What a choice of populations means for the file that is made. */
  readonly ofSome: string;
}

/** The part of the record that a file is of. The same for every file that goes out. */
export function ScopeChoice({ workspace, chosen, onChoose, ofSome }: ScopeChoiceProps) {
  return (
    <>
      <div className={styles.kind}>
        <SegmentedControl
          label="Populations"
          value={chosen.reach}
          options={REACHES}
          onChange={(reach) => onChoose({ ...chosen, reach })}
        />
        {chosen.reach === 'some' ? (
          <>
            <NameChoice
              label="Find a population"
              options={populationsInOrder(workspace)}
              chosen={chosen.populations}
              onChoose={(populations) => onChoose({ ...chosen, populations })}
            />
            <p className={styles.about}>{ofSome}</p>
          </>
        ) : null}
      </div>
      <ChecklistChoice chosen={chosen} onChoose={(part) => onChoose({ ...chosen, ...part })} />
    </>
  );
}
