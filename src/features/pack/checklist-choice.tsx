import type { Checklist, Controls } from '#/domain/catalog/catalog.ts';
import { criteriaIn, touchedControls, type ChecklistScope } from '#/exchange/checklist-scope.ts';
import styles from '#/features/pack/pack.module.css';
import { useCatalog, useControls } from '#/state/use-catalog.ts';
import { formatNumber } from '#/ui/format.ts';
import { NameChoice } from '#/ui/name-choice.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

/** What was ticked of each kind is kept while the other is looked at. */
export interface ChecklistChosen {
  readonly by: 'all' | ChecklistScope['by'];
  readonly criteria: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
}

export const WHOLE_CHECKLIST: ChecklistChosen = { by: 'all', criteria: new Set(), controls: new Set() };

/** `null`: the whole checklist. In byte order, so that the same choice gives the same pack however it was ticked. */
export function checklistScopeOf({ by, ...chosen }: ChecklistChosen): ChecklistScope | null {
  return by === 'all' ? null : { by, ids: [...chosen[by]].toSorted((a, b) => (a < b ? -1 : 1)) };
}

const PARTS = [
  { value: 'all', label: 'All criteria' },
  { value: 'criteria', label: 'Chosen' },
  { value: 'controls', label: 'By control' },
] as const;

export interface ChecklistChoiceProps {
  readonly chosen: ChecklistChosen;
  readonly onChoose: (chosen: ChecklistChosen) => void;
}

/** The part of the checklist that a pack is of: by its own numbers, or by the controls of a framework. */
export function ChecklistChoice({ chosen, onChoose }: ChecklistChoiceProps) {
  const { checklist } = useCatalog();
  const controls = useControls();
  const scope = checklistScopeOf(chosen);
  const count = criteriaIn(scope, checklist, controls)?.size ?? 0;
  return (
    <div className={styles.reach}>
      <SegmentedControl
        label="Checklist"
        value={chosen.by}
        options={PARTS}
        onChange={(by) => onChoose({ ...chosen, by })}
      />
      {chosen.by === 'criteria' ? (
        <NameChoice
          label="Find a criterion"
          options={criterionOptions(checklist)}
          chosen={chosen.criteria}
          onChoose={(criteria) => onChoose({ ...chosen, criteria })}
        />
      ) : null}
      {chosen.by === 'controls' ? (
        <NameChoice
          label="Find a framework or a control"
          options={controlOptions(controls)}
          chosen={chosen.controls}
          onChoose={(ids) => onChoose({ ...chosen, controls: ids })}
        />
      ) : null}
      {chosen.by === 'all' ? null : (
        <p className={styles.about}>
          {formatNumber(count)} of {formatNumber(checklist.criteria.size)} criteria. Answers, gaps, actions, evidence
          and readiness are of these. Coverage and visibility stay as they are: criteria are worked out from them.
          {chosen.by === 'controls' ? ` ${controls.note}` : ''}
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
