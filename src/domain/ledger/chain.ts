import { EMPTY_HEAD, headAfter, type LedgerHead } from '#/domain/ledger/append.ts';
import { parseCommitId } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { parseCommitLine, type LineProblem } from '#/domain/ledger/parse-commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';

export type ChainProblem =
  | LineProblem
  /** `prev` is not the hash of the same actor's line before: a line was changed, left out or put in. */
  | { readonly kind: 'broken_chain' }
  /** Ids must rise from line to line. */
  | { readonly kind: 'out_of_order' }
  /** The id is of a time at which, by their own word, neither this change nor one before it was made. */
  | { readonly kind: 'ahead_of_time' };

export interface ChainError {
  /** Counted from 1, of the lines given. */
  readonly line: number;
  readonly problem: ChainProblem;
}

export interface VerifiedChain {
  readonly commits: readonly Commit[];
  readonly head: LedgerHead;
}

/** Parses and verifies the lines of a ledger: canonical, hashed, chained per actor, in id order. */
export function verifyChain(lines: readonly string[]): Result<VerifiedChain, ChainError> {
  const commits: Commit[] = [];
  let head = EMPTY_HEAD;
  let latestMs = 0;
  for (const [index, line] of lines.entries()) {
    const parsed = parseCommitLine(line);
    if (!parsed.ok) return err({ line: index + 1, problem: parsed.error });
    const commit = parsed.value;
    if (head.latest !== null && commit.id <= head.latest)
      return err({ line: index + 1, problem: { kind: 'out_of_order' } });
    // An id moves past the clocks by a millisecond a commit at most, when its counter is used up. Without this, a file
    // could place its last id where the clock has no next one.
    latestMs = Math.max(latestMs, Date.parse(commit.at));
    if ((parseCommitId(commit.id)?.timeMs ?? Infinity) > latestMs + index)
      return err({ line: index + 1, problem: { kind: 'ahead_of_time' } });
    if (commit.prev !== (head.lastLineHash.get(commit.actor) ?? null))
      return err({ line: index + 1, problem: { kind: 'broken_chain' } });
    commits.push(commit);
    head = headAfter(head, commit, line);
  }
  return ok({ commits, head });
}
