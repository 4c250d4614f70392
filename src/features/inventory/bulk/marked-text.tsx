import classes from '#/features/inventory/bulk/find.module.css';

interface MarkedTextProps {
  readonly value: string;
  /** Offsets of what was found, without overlap. */
  readonly at: readonly number[];
  readonly length: number;
  /** What would stand there instead; `null` while nothing is to be replaced. */
  readonly by: string | null;
}

const AROUND = 40;

/** The text around the first hits, what was found marked in it, and what would come in its place. */
export function MarkedText({ value, at, length, by }: MarkedTextProps) {
  const first = at[0] ?? 0;
  const from = first <= AROUND ? 0 : first - AROUND;
  const to = Math.min(value.length, first + length + 3 * AROUND);
  const parts: React.ReactNode[] = [];
  let end = from;
  for (const start of at) {
    if (start + length > to) break;
    parts.push(
      value.slice(end, start),
      by === null ? (
        <mark key={start}>{value.slice(start, start + length)}</mark>
      ) : (
        <span key={start}>
          <del>{value.slice(start, start + length)}</del>
          {by !== '' && <ins>{by}</ins>}
        </span>
      ),
    );
    end = start + length;
  }
  parts.push(value.slice(end, to));
  return (
    <span className={classes.text}>
      {from > 0 && '… '}
      {parts}
      {to < value.length && ' …'}
    </span>
  );
}
