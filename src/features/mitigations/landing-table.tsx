import type { CompletionPreview } from '#/features/mitigations/completion-preview.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { useProgress } from '#/features/mitigations/use-plan.ts';
import type { Range } from '#/domain/range.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { countText } from '#/text/count-text.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber, formatPoints } from '#/ui/format.ts';

type Change = CompletionPreview['changes'][number];

const COLUMNS: readonly DataColumn<Change>[] = [
  { key: 'what', header: 'In the record', cell: ({ what }) => what },
  { key: 'before', header: 'Now', cell: ({ before }) => before ?? '–' },
  { key: 'after', header: 'Then', cell: ({ after }) => <b>{after ?? '–'}</b> },
];

/** The record before and after, and what the whole gives. */
export function LandingTable({ action, preview }: { readonly action: Action; readonly preview: CompletionPreview }) {
  const { pointsOf } = useProgress();
  const points = pointsOf.get(action.id) ?? 0;
  return (
    <section className={styles.field} aria-label="What it changes">
      <h3>What it changes</h3>
      {preview.changes.length === 0 ? (
        <p className={styles.faint}>It changes nothing in the record, so no visibility score moves.</p>
      ) : (
        <DataTable
          caption="The record before and after"
          rows={preview.changes}
          rowKey={(_, at) => String(at)}
          columns={COLUMNS}
        />
      )}
      {preview.outdated.length === 0 ? null : <p>{outdatedInWords(preview.outdated)}</p>}
      <p>
        {preview.changes.length === 0 ? '' : gainInWords(preview)}
        It closes {formatNumber(points, 1)} of the 100 mitigation points. One undo takes all of it back.
      </p>
    </section>
  );
}

const digits = { digits: 1 };

function gainInWords({ before, after }: CompletionPreview): string {
  if (before === null || after === null) return 'There is no score yet to gain on. ';
  const moved = (end: 0 | 1) =>
    `${formatPoints(after[end], digits)} (${formatPoints(gained(before, after, end), { ...digits, signed: true })})`;
  return `Proven for the organisation: ${moved(0)}; upper bound ${moved(1)}. `;
}

/** Few enough to be read. */
const MOST_NAMED = 3;

function outdatedInWords(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  const all = more === 0 ? named : [...named, countText(more, 'other item')];
  const subject = all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
  return titles.length === 1
    ? `${subject} shows this as it was before, so it no longer supports it.`
    : `${subject} show this as it was before, so they no longer support it.`;
}

function gained(before: Range, after: Range, end: 0 | 1): number {
  return after[end] - before[end];
}
