import { MessageSquare } from 'lucide-react';

import styles from '#/features/audit/number-mark.module.css';
import { openComments } from '#/features/audit/opened-comments.ts';
import { commentCounts, type CommentCount } from '#/domain/audit/comment-list.ts';
import { useScenarioId } from '#/state/use-scenario.ts';
import { useCanAudit, useWorkspaceSelector } from '#/state/use-workspace.ts';
import type { CommentMarkProps } from '#/ui/comment-mark-context.ts';

/**
 * How many comments a number has, and the way to them. Without any it waits out of sight until its surroundings are
 * pointed at or it has the keyboard, so that numbers stay numbers.
 */
export function NumberMark({ subject, name, figure, onlyWithComments = false }: CommentMarkProps) {
  const comments = useWorkspaceSelector((workspace) => workspace.comments);
  const canAudit = useCanAudit();
  // A number of a scenario is none of the record, which is what a comment would be kept in.
  const isRecord = useScenarioId() === null;
  const count = commentCounts(comments).get(subject);
  if (count === undefined && (onlyWithComments || !canAudit || !isRecord)) return null;
  const label = labelOf(name, count);
  return (
    <button
      type="button"
      className={styles.mark}
      data-state={count === undefined ? 'none' : count.open > 0 ? 'open' : 'settled'}
      aria-label={label}
      aria-haspopup="dialog"
      title={label}
      onClick={(event) => {
        // The number may stand in a row that is a button of its own.
        event.stopPropagation();
        openComments({ subject, name, figure });
      }}
    >
      <MessageSquare size={13} aria-hidden="true" />
      {count !== undefined && count.open > 0 ? count.open : null}
    </button>
  );
}

function labelOf(name: string, count: CommentCount | undefined): string {
  if (count === undefined) return `Comment on ${name}`;
  const { open, settled } = count;
  const comments = open + settled === 1 ? 'comment' : 'comments';
  if (open === 0) return `${settled} settled ${comments} on ${name}`;
  return `${open + settled} ${comments} on ${name}${settled === 0 ? '' : `, ${settled} settled`}`;
}
