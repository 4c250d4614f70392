import { ALL_ITEMS } from '#/features/checklist/checklist-address.ts';
import styles from '#/features/checklist/checklist.module.css';
import { shownCriteria } from '#/features/checklist/checklist-progress.ts';
import { ChecklistTools } from '#/features/checklist/checklist-tools.tsx';
import { CriteriaList } from '#/features/checklist/criteria-list.tsx';
import { CriteriaMatrix } from '#/features/checklist/criteria-matrix.tsx';
import { CriterionDetail } from '#/features/checklist/criterion-detail.tsx';
import { ItemNav } from '#/features/checklist/item-nav.tsx';
import { KeyHints } from '#/features/checklist/key-hints.tsx';
import { NothingShown } from '#/features/checklist/nothing-shown.tsx';
import { ReadinessStrip } from '#/features/checklist/readiness-strip.tsx';
import { ReasonDialog } from '#/features/checklist/reason-dialog.tsx';
import { useAnswering } from '#/features/checklist/use-answering.ts';
import { useChecklistPlace } from '#/features/checklist/use-checklist-place.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { PageHeader } from '#/ui/page-header.tsx';
import { useMediaQuery } from '#/ui/use-media-query.ts';

export function ChecklistWork() {
  const { checklist } = useCatalog();
  const score = useScores();
  const canEdit = useCanEdit();
  const [place, setPlace] = useChecklistPlace();
  const answering = useAnswering();
  const isNarrow = useMediaQuery('(max-width: 1180px)');
  const { scope } = place;
  // A matrix needs the whole width; its detail stands below it.
  const isBelow = isNarrow || scope.kind === 'all';

  const population: PopulationId | null =
    scope.kind === 'population' ? scope.population : scope.kind === 'all' ? place.column : null;
  const scores =
    (scope.kind === 'population' ? score.populations.get(scope.population) : undefined)?.criteria ??
    score.organisation.criteria;
  const items = place.item === ALL_ITEMS ? checklist.items : checklist.items.filter(({ id }) => id === place.item);
  const criteria = shownCriteria(
    items.flatMap((item) => item.criteria),
    scores,
    place.show,
  );
  const current = criteria.find(({ id }) => id === place.criterion) ?? criteria[0];
  const detail =
    current === undefined ? null : (
      <CriterionDetail
        key={`${current.id}@${population ?? 'org'}`}
        criterion={current}
        population={population}
        onAnswer={scope.kind === 'all' ? answering.answer : null}
      />
    );
  const shared = {
    criteria,
    current: current?.id ?? null,
    canEdit,
    setPlace,
    onAnswer: answering.answer,
    // On a small screen a list stays a list until somebody chooses from it.
    detail: isBelow && (scope.kind === 'all' || place.criterion !== null) ? detail : null,
  };
  return (
    <>
      <PageHeader title="Checklist">
        <p>
          Whether people and process could use what the telemetry shows. Analyst guidance, not MITRE’s: unknown answers
          widen the range, they never lower it.
        </p>
      </PageHeader>
      <ReadinessStrip scope={scope} last={answering.last} />
      <div className={styles.layout} data-below={isBelow || undefined}>
        <ItemNav place={place} scores={scores} setPlace={setPlace} />
        <div className={styles.work}>
          <ChecklistTools place={place} setPlace={setPlace} />
          {criteria.length === 0 ? (
            <NothingShown show={place.show} setPlace={setPlace} />
          ) : scope.kind === 'all' ? (
            <CriteriaMatrix {...shared} column={place.column} />
          ) : (
            <CriteriaList {...shared} scores={scores} population={population} withItems={place.item === ALL_ITEMS} />
          )}
          {canEdit ? <KeyHints withColumns={scope.kind === 'all'} /> : null}
        </div>
        {isBelow ? null : <div className={styles.aside}>{detail}</div>}
      </div>
      {answering.pending === null ? null : (
        <ReasonDialog pending={answering.pending} onReason={answering.giveReason} onCancel={answering.cancel} />
      )}
    </>
  );
}
