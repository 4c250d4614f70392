import type { Checklist, Controls } from '#/domain/catalog/catalog.ts';
import { criteriaIn, touchedControls } from '#/exchange/checklist-scope.ts';
import { scopeOf, type ScopeChosen } from '#/features/exchange/scope/scope-chosen.ts';
import styles from '#/features/exchange/scope/scope.module.css';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import { formatNumber } from '#/ui/format.ts';
import { NameChoice } from '#/ui/name-choice.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

const PARTS = [
  { value: 'all', label: 'All criteria' },
  { value: 'criteria', label: 'Chosen' },
  { value: 'controls', label: 'By control' },
] as const;

interface Props {
  readonly chosen: ScopeChosen;
  readonly onChoose: (part: Partial<ScopeChosen>) => void;
}

/** The part of the checklist that a file is of: by its own numbers, or by the controls of a framework. */
export function ChecklistChoice({ chosen, onChoose }: Props) {
  const { checklist } = useCatalog();
  const controls = useControls();
  const scope = scopeOf(chosen, new Map()).checklist;
  const count = criteriaIn(scope, checklist, controls)?.size ?? 0;
  return (
    <div className={styles.kind}>
      <SegmentedControl label="Checklist" value={chosen.part} options={PARTS} onChange={(part) => onChoose({ part })} />
      {chosen.part === 'criteria' ? (
        <NameChoice
          label="Find a criterion"
          options={criterionOptions(checklist)}
          chosen={chosen.criteria}
          onChoose={(criteria) => onChoose({ criteria })}
        />
      ) : null}
      {chosen.part === 'controls' ? (
        <NameChoice
          label="Find a framework or a control"
          options={controlOptions(controls)}
          chosen={chosen.controls}
          onChoose={(ids) => onChoose({ controls: ids })}
        />
      ) : null}
      {chosen.part === 'all' ? null : (
        <p className={styles.about}>
          {formatNumber(count)} of {formatNumber(checklist.criteria.size)} criteria. Answers, gaps, actions, evidence
          and readiness are of these. Coverage and visibility stay as they are: criteria are worked out from them.
          {chosen.part === 'controls' ? ` ${controls.note}` : ''}
        </p>
      )}
    </div>
  );
}

interface Option {
  readonly id: string;
  readonly name: string;
}

function criterionOptions({ items }: Checklist): readonly Option[] {
  return items.flatMap(({ id, title, criteria }) => [
    { id, name: `${id}, all of it: ${title}` },
    ...criteria.map((criterion) => ({ id: criterion.id, name: `${criterion.id} ${criterion.question}` })),
  ]);
}

/** Whole frameworks first: most audits are of one. */
function controlOptions(controls: Controls): readonly Option[] {
  return [
    ...controls.frameworks.map(({ id, name }) => ({ id, name: `${name}, all of it` })),
    ...touchedControls(controls)
      .filter(({ id }) => id !== 'document')
      .map(({ key, framework, id, title }) => ({
        id: key,
        name: `${framework} ${id}${title === '' ? '' : `: ${title}`}`,
      })),
  ];
}
