/** The commits that touched one population, newest first, each with what it changed there. */
import type { PopulationId } from '#/domain/ids.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import { assertNever } from '#/domain/result.ts';

export interface Touch {
  readonly commit: Commit;
  /** Its operations that concern the population; a bulk edit has many others. */
  readonly ops: readonly Op[];
}

export function historyOf(commits: readonly Commit[], population: PopulationId): readonly Touch[] {
  return commits
    .flatMap((commit): readonly Touch[] => {
      const ops = commit.ops.filter((op) => concerns(op, population));
      return ops.length === 0 ? [] : [{ commit, ops }];
    })
    .toReversed();
}

function concerns({ at: [collection, entity], to, from }: Op, population: PopulationId): boolean {
  switch (collection) {
    case 'populations':
      return entity === population;
    case 'coverage':
    case 'limits':
      return entity.startsWith(`${population}~`);
    case 'answers':
      return entity.endsWith(`@${population}`);
    case 'acceptances':
      return to === population || from === population;
    case 'evidence':
      return names(to, population) || names(from, population);
    case 'workspace':
    case 'sources':
    case 'families':
    case 'actions':
    case 'scenarios':
    case 'reviews':
    case 'requests':
    case 'signoffs':
    case 'samples':
    case 'comments':
      return false;
    default:
      return assertNever(collection);
  }
}

/** The list of claims that an evidence item supports. */
function names(value: Op['to'], population: PopulationId): boolean {
  return (
    Array.isArray(value) &&
    value.some(
      (claim) =>
        typeof claim === 'string' && (claim.startsWith(`coverage:${population}~`) || claim.endsWith(`@${population}`)),
    )
  );
}
