import styles from '#/features/population/limits/limits.module.css';
import { webAddressOf } from '#/text/web-address.ts';
import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { LimitDecision } from '#/domain/workspace/entities.ts';
import { FACET_LABELS, LIMIT_DECISION_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';

interface Props {
  readonly limit: StructuralLimit;
  readonly decision: LimitDecision | undefined;
  readonly on: IsoDate;
  readonly onDecide: () => void;
}

export function LimitRow({ limit, decision, on, onDecide }: Props) {
  const canEdit = useCanEdit();
  const { sources } = useCatalog().observability;
  const url = webAddressOf(sources[limit.source]?.url ?? '');
  const choice = decision?.decision ?? 'undecided';
  const verb = choice === 'undecided' ? 'Decide' : 'Change';
  const isExpired = decision?.expires != null && decision.expires < on;
  return (
    <li className={styles.limit}>
      <div className={styles.limitHead}>
        <code>{limit.id}</code>
        <Badge tone={isExpired ? 'bad' : TONES[choice]}>
          {LIMIT_DECISION_LABELS[choice]}
          {isExpired ? ', expired' : ''}
        </Badge>
        {canEdit ? (
          <Button size="s" variant="quiet" onClick={onDecide} aria-label={`${verb} ${limit.id}`}>
            {verb}
          </Button>
        ) : null}
      </div>
      <p>{limit.limit}.</p>
      <p className={styles.faint}>
        Caps {facetsInWords(limit)} at {limit.cap}. Lifted by: {limit.liftedBy}.
        {url === null ? null : (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer" aria-label={`Source of ${limit.id}`}>
              Source
            </a>
          </>
        )}
      </p>
      {decision === undefined || choice === 'undecided' ? null : (
        <p className={styles.decision}>
          {decision.reason}
          <span className={styles.faint}>
            {decision.approver === '' ? ' No approver named.' : ` Approved by ${decision.approver}.`}
            {decision.expires === null
              ? ' No expiry.'
              : isExpired
                ? ` Expired ${formatDate(decision.expires)}: decide again.`
                : ` Until ${formatDate(decision.expires)}.`}
          </span>
        </p>
      )}
    </li>
  );
}

const TONES: Readonly<Record<LimitDecision['decision'], BadgeTone>> = {
  undecided: 'warn',
  lift: 'accent',
  compensate: 'accent',
  accept: 'neutral',
};

function facetsInWords({ facets }: StructuralLimit): string {
  if (facets.includes('*')) return 'every facet';
  return FACETS.filter((facet) => facets.includes(facet))
    .map((facet) => FACET_LABELS[facet].long.toLowerCase())
    .join(', ');
}
