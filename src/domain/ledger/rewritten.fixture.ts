/** A ledger as somebody with a grudge would have it: what others recorded says something else, and every chain holds. */
import { canonicalJson, hashOf, sha256Hex } from '#/domain/ledger/canonical.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { ActorId } from '#/domain/ids.ts';

/** Lines of `spared` stay byte by byte; every other is put through `edit`, hashed and chained anew. */
export function rewritten(
  lines: readonly string[],
  spared: ReadonlySet<string>,
  edit: (commit: Omit<Commit, 'hash'>, at: number) => Omit<Commit, 'hash'>,
): readonly string[] {
  const last = new Map<ActorId, string>();
  return lines.map((line, at) => {
    const { hash: _, ...commit } = JSON.parse(line) as Commit;
    if (spared.has(commit.actor)) return line;
    const next = { ...edit(commit, at), prev: last.get(commit.actor) ?? null };
    const written = canonicalJson({ ...next, hash: hashOf(next) });
    last.set(commit.actor, sha256Hex(written));
    return written;
  });
}
