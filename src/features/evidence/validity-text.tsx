import type { Validity } from '#/domain/evidence/evidence-validity.ts';
import { Badge } from '#/ui/badge.tsx';
import { formatAge, formatDate } from '#/ui/format.ts';

/** Days before the end from which it is time to renew. */
const SOON_DAYS = 30;

/** How long an item may still be relied on, in a badge where something has to be done. */
export function ValidityText({ validity, isReplaced }: { readonly validity: Validity; readonly isReplaced: boolean }) {
  if (isReplaced) return <Badge>older version</Badge>;
  switch (validity.kind) {
    case 'undated':
      return <Badge tone="bad">no date</Badge>;
    case 'early':
      return <Badge tone="warn">dated ahead</Badge>;
    case 'expired':
      return (
        <span title={`Until ${formatDate(validity.until)}`}>
          <Badge tone="bad">ended {formatAge(validity.days)} ago</Badge>
        </span>
      );
    case 'valid':
      return validity.days <= SOON_DAYS ? (
        <span title={`Until ${formatDate(validity.until)}`}>
          <Badge tone="warn">{validity.days === 0 ? 'ends today' : `${validity.days} d left`}</Badge>
        </span>
      ) : (
        formatDate(validity.until)
      );
    default:
      return null;
  }
}
