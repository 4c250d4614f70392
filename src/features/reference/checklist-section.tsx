import type { CriterionKind, Strategy } from '#/domain/catalog/catalog.ts';
import { useCatalog, useControls } from '#/state/use-catalog.ts';

import { ChecklistItemDetails } from './checklist-item-details.tsx';
import styles from './checklist-section.module.css';
import { Section } from './section.tsx';

const BLOCKS: readonly { readonly kind: CriterionKind; readonly title: string; readonly use: string }[] = [
  {
    kind: 'telemetry',
    title: 'Five kinds of telemetry',
    use: 'Scored from the inventory as visibility; their weights only order the gaps.',
  },
  { kind: 'direction', title: 'Five detection directions', use: '60 of the 100 points of readiness.' },
  { kind: 'mitigation', title: 'Five mitigation priorities', use: '40 of the 100 points of readiness.' },
  { kind: 'executive', title: 'Five executive questions', use: 'Answered from the rest; they carry no weight.' },
];

export function ChecklistSection({ strategy }: { readonly strategy: Strategy }) {
  const { checklist } = useCatalog();
  const controls = useControls();
  return (
    <Section
      id="checklist"
      lead={`${checklist.criteria.size} numbered questions in our own words. Where the basis of a cut-off is judgement, it is a proposal and not a standard.`}
    >
      {BLOCKS.map(({ kind, title, use }) => (
        <div key={kind} className={styles.block}>
          <h3>{title}</h3>
          <p className={styles.use}>{use}</p>
          <div className={styles.items}>
            {checklist.items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <ChecklistItemDetails
                  key={item.id}
                  item={item}
                  guidance={strategy.guidance.find((guidance) => guidance.id === item.id) ?? null}
                  controls={controls}
                />
              ))}
          </div>
        </div>
      ))}
      <p className={styles.use}>{controls.note}</p>
    </Section>
  );
}
