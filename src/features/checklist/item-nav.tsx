import { ALL_ITEMS, type ChecklistPlace } from '#/features/checklist/checklist-address.ts';
import styles from '#/features/checklist/checklist.module.css';
import { itemProgress } from '#/features/checklist/checklist-progress.ts';
import type { SetPlace } from '#/features/checklist/use-checklist-place.ts';
import type { ChecklistItem, CriterionKind } from '#/domain/catalog/catalog.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

const GROUPS: readonly { readonly kind: CriterionKind; readonly title: string }[] = [
  { kind: 'direction', title: 'Detection directions' },
  { kind: 'mitigation', title: 'Mitigations' },
  { kind: 'telemetry', title: 'Telemetry' },
  { kind: 'executive', title: 'Executive questions' },
];

interface Props {
  readonly place: ChecklistPlace;
  readonly scores: ReadonlyMap<string, CriterionScore>;
  readonly setPlace: SetPlace;
}

export function ItemNav({ place, scores, setPlace }: Props) {
  const { items } = useCatalog().checklist;
  const choose = (item: string) => setPlace({ item, criterion: null });
  return (
    <nav className={styles.nav} aria-label="Checklist items">
      <button
        type="button"
        className={styles.allItems}
        aria-current={place.item === ALL_ITEMS || undefined}
        onClick={() => choose(ALL_ITEMS)}
      >
        All items
      </button>
      {GROUPS.map(({ kind, title }) => (
        <section key={kind} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.id}>
                  <ItemButton
                    item={item}
                    scores={scores}
                    isCurrent={place.item === item.id}
                    onChoose={() => choose(item.id)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface ItemButtonProps {
  readonly item: ChecklistItem;
  readonly scores: ReadonlyMap<string, CriterionScore>;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function ItemButton({ item, scores, isCurrent, onChoose }: ItemButtonProps) {
  const { answered, derived, unknown, score } = itemProgress(item.criteria, scores);
  const counts = [
    answered === 0 ? '' : `${answered} answered`,
    derived === 0 ? '' : `${derived} derived`,
    unknown === 0 ? '' : `${unknown} unknown`,
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={styles.item}
      title={item.title}
      aria-current={isCurrent || undefined}
      onClick={onChoose}
    >
      <span className={styles.itemTitle}>
        <b>{item.id}</b> {item.title}
      </span>
      {score === null || item.kind === 'executive' ? null : (
        <span className={styles.itemBar}>
          <ProofBar
            size="mini"
            label={item.id}
            proven={score[0] * 100}
            unproven={(score[1] - score[0]) * 100}
            closable={(1 - score[1]) * 100}
            outOfReachMode={0}
          />
          <ScoreText lo={score[0] * 100} hi={score[1] * 100} />
        </span>
      )}
      <small>{counts.join(', ')}</small>
    </button>
  );
}
