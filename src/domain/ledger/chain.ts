import { EMPTY_HEAD, headAfter, type LedgerHead } from '#/domain/ledger/append.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { parseCommitLine, type LineProblem } from '#/domain/ledger/parse-commit.ts';
import { err, ok, type Result } from '#/domain/result.ts';

export type ChainProblem =
  | LineProblem
  /** `prev` is not the hash of the same actor's line before: a line was changed, left out or put in. */
  | { readonly kind: 'broken_chain' }
  /** Ids must rise from line to line. */
  | { readonly kind: 'out_of_order' };

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
  for (const [index, line] of lines.entries()) {
    const parsed = parseCommitLine(line);
    if (!parsed.ok) return err({ line: index + 1, problem: parsed.error });
    const commit = parsed.value;
    if (head.latest !== null && commit.id <= head.latest)
      return err({ line: index + 1, problem: { kind: 'out_of_order' } });
    if (commit.prev !== (head.lastLineHash.get(commit.actor) ?? null))
      return err({ line: index + 1, problem: { kind: 'broken_chain' } });
    commits.push(commit);
    head = headAfter(head, commit, line);
  }
  return ok({ commits, head });
}
