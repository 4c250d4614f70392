import type { CriterionScore } from '#/domain/scoring/score.ts';
import { Badge } from '#/ui/badge.tsx';

interface Props {
  readonly origin: CriterionScore['origin'];
  /** Looked at for the whole organisation. */
  readonly isWide: boolean;
}

/** Where an answer came from, in a word. */
export function OriginBadge({ origin, isWide }: Props) {
  switch (origin) {
    case 'derived':
      return <Badge tone="accent">Derived</Badge>;
    case 'population':
      return <Badge>{isWide ? 'From populations' : 'Answered'}</Badge>;
    case 'organisation':
      return <Badge>{isWide ? 'Answered' : 'For everyone'}</Badge>;
    case 'none':
      return <Badge tone="warn">Not answered</Badge>;
    default:
      return null;
  }
}
