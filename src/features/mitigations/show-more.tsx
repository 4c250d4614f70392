import styles from '#/features/mitigations/show-more.module.css';
import type { Pages } from '#/features/mitigations/use-pages.ts';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

interface Props {
  readonly pages: Pages;
  /** How many are drawn, and of how many. */
  readonly shown: number;
  readonly of: number;
  /** What there is more of, for those who do not see the place: "proposed actions". */
  readonly what: string;
}

/** Under a long list: how much of it is drawn, and the rest of it. */
export function ShowMore({ pages: { more, showMore, showAll }, shown, of, what }: Props) {
  const left = of - shown;
  if (left <= 0) return null;
  return (
    <p className={styles.more}>
      <span>
        {formatNumber(shown)} of {formatNumber(of)}
      </span>
      {left > more ? (
        <Button size="s" aria-label={`Show ${more} more ${what}`} onClick={showMore}>
          Show {more} more
        </Button>
      ) : null}
      <Button size="s" variant="quiet" aria-label={`Show all ${formatNumber(of)} ${what}`} onClick={showAll}>
        Show all
      </Button>
    </p>
  );
}
