import { ChevronRight } from 'lucide-react';

import type { ChecklistItem, Controls, Criterion, GuidanceItem } from '#/domain/catalog/catalog.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';

import styles from './checklist-item-details.module.css';

export interface ChecklistItemDetailsProps {
  readonly item: ChecklistItem;
  readonly guidance: GuidanceItem | null;
  readonly controls: Controls;
}

/** An item in two lines; its criteria and the controls it touches on demand. */
export function ChecklistItemDetails({ item, guidance, controls }: ChecklistItemDetailsProps) {
  return (
    <details className={styles.item}>
      <summary>
        <ChevronRight className={styles.chevron} size={16} aria-hidden="true" />
        <span className={styles.id}>{item.id}</span>
        <span className={styles.title}>
          {item.title}
          {guidance === null ? null : <span className={styles.summary}>{guidance.summary}</span>}
          {guidance === null || guidance.families.length === 0 ? null : (
            <span className={styles.families}>
              {guidance.families.map((family) => FAMILY_LABELS[family].short).join(' · ')}
            </span>
          )}
        </span>
        <span className={styles.weight}>
          {item.weight === 0 ? `${item.criteria.length} questions` : `weight ${item.weight}`}
        </span>
      </summary>
      <div className={styles.body}>
        <ol className={styles.criteria}>
          {item.criteria.map((criterion) => (
            <CriterionEntry key={criterion.id} criterion={criterion} />
          ))}
        </ol>
        <ItemControls item={item.id} controls={controls} />
      </div>
    </details>
  );
}

function CriterionEntry({ criterion }: { readonly criterion: Criterion }) {
  const { id, question, evidence, partial, derivation, threshold, basis } = criterion;
  return (
    <li>
      <p className={styles.question}>
        <span className={styles.id}>{id}</span> {question}
      </p>
      <dl className={styles.facts}>
        <Fact term="Met when shown by" text={evidence} />
        <Fact term="Partial looks like" text={partial} />
        <Fact term="Worked out from" text={derivation ?? 'Nothing recorded: a person answers it'} />
        <Fact term="Cut-off" text={threshold} />
        <Fact term="Basis" text={basis} />
      </dl>
    </li>
  );
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function ItemControls({ item, controls }: { readonly item: string; readonly controls: Controls }) {
  const mapping = controls.byItem[item];
  if (mapping === undefined) return null;
  return (
    <div className={styles.controls}>
      <h4>Controls it touches</h4>
      <dl className={styles.facts}>
        {controls.frameworks.map(({ id, name }) => {
          const ids = mapping[id];
          if (ids === undefined) return null;
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <ul className={styles.ids}>
                  {ids.map((control) => (
                    <li key={control}>{withTitle(control, controls.titles[id]?.[control])}</li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function withTitle(control: string, title: string | undefined): string {
  if (control === 'document') return title ?? control;
  return title === undefined ? control : `${control} ${title}`;
}
