import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, Paperclip } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';

import styles from '#/features/evidence/register-table.module.css';
import { ValidityText } from '#/features/evidence/validity-text.tsx';
import { evidenceSubject } from '#/domain/audit/comment-subjects.ts';
import type { RegisterRow, RegisterSort, SortKey } from '#/domain/evidence/register.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate, formatNumber, formatShare } from '#/ui/format.ts';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly sort: RegisterSort;
  readonly selected: string | null;
  readonly onSort: (sort: RegisterSort) => void;
  readonly onOpen: (id: string) => void;
}

/** Pixels; the style sheet sets the same height. */
const ROW = 44;

interface Column {
  readonly key: SortKey;
  readonly label: string;
  /** Left out where there is little room. */
  readonly lesser?: boolean;
  readonly numeric?: boolean;
}

const COLUMNS: readonly Column[] = [
  { key: 'number', label: 'Number' },
  { key: 'title', label: 'Evidence' },
  { key: 'kind', label: 'Kind', lesser: true },
  { key: 'date', label: 'Collected', lesser: true },
  { key: 'counts', label: 'Counts', lesser: true, numeric: true },
  { key: 'until', label: 'Valid until' },
  { key: 'claims', label: 'Proves', numeric: true, lesser: true },
];

/** The register, as many rows as are in view: it scrolls ten thousand as it does ten. Arrow keys walk the rows. */
export function RegisterTable({ rows, sort, selected, onSort, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed to a component that is memoized.
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  const above = first?.start ?? 0;
  const below = last === undefined ? 0 : virtualizer.getTotalSize() - last.end;
  const walk = (event: KeyboardEvent, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, at + step));
    virtualizer.scrollToIndex(next);
    // The row may not be drawn yet.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-at="${String(next)}"]`)?.focus());
  };
  return (
    <div
      className={styles.scroll}
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means "a named box"
      role="group"
      aria-label="Register of evidence"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <Header key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {shown.map(({ index, key }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Row
                key={key}
                row={row}
                at={index}
                isSelected={row.item.id === selected}
                onOpen={() => onOpen(row.item.id)}
                onKey={(event) => walk(event, index)}
              />
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of view. */
function Space({ height }: { readonly height: number }) {
  return height === 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

function Header({
  column: { key, label, lesser, numeric },
  sort,
  onSort,
}: {
  readonly column: Column;
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
}) {
  const own = sort.key === key ? sort : null;
  return (
    <th
      scope="col"
      aria-sort={own === null ? undefined : own.descending ? 'descending' : 'ascending'}
      data-column={key}
      data-lesser={lesser || undefined}
      data-numeric={numeric || undefined}
    >
      <button type="button" onClick={() => onSort({ key, descending: own !== null && !own.descending })}>
        {label}
        {own === null ? null : own.descending ? (
          <ArrowDown size={12} aria-hidden="true" />
        ) : (
          <ArrowUp size={12} aria-hidden="true" />
        )}
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: RegisterRow;
  readonly at: number;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function Row({ row: { item, number, validity, isReplaced, freshness }, at, isSelected, onOpen, onKey }: RowProps) {
  const files = Object.keys(item.attachments).length;
  return (
    <tr aria-rowindex={at + 2} data-selected={isSelected || undefined}>
      <td data-column="number">{number}</td>
      <th scope="row" data-column="title">
        <span className={styles.over} aria-hidden="true">
          {number}
        </span>
        <button type="button" data-at={at} aria-pressed={isSelected} onClick={onOpen} onKeyDown={onKey}>
          {item.title}
        </button>
        {files === 0 ? null : (
          <span className={styles.files} title={`${files} ${files === 1 ? 'file' : 'files'}`}>
            <Paperclip size={12} aria-hidden="true" /> {files}
          </span>
        )}
        <CommentMark onlyWithComments subject={evidenceSubject(item.id)} name={`${number} ${item.title}`} />
      </th>
      <td data-lesser>{EVIDENCE_KIND_LABELS[item.kind]}</td>
      <td data-lesser>{item.date === null ? '·' : formatDate(item.date)}</td>
      <td data-lesser data-numeric>
        {formatShare(freshness)}
      </td>
      <td>
        <ValidityText validity={validity} isReplaced={isReplaced} />
      </td>
      <td data-lesser data-numeric>
        {item.supports.length === 0 ? 'nothing' : formatNumber(item.supports.length)}
      </td>
    </tr>
  );
}
