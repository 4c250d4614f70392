/** Of what a file that goes out is: which populations, and which part of the checklist. */
import { compare } from '#/domain/compare.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { ChecklistScope } from '#/exchange/checklist-scope.ts';
import type { PackScope } from '#/exchange/pack/about.ts';

/** What was ticked of each kind is kept while another is looked at. */
export interface ScopeChosen {
  readonly reach: 'all' | 'some';
  readonly populations: ReadonlySet<PopulationId>;
  readonly part: 'all' | ChecklistScope['by'];
  readonly criteria: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
}

export const WHOLE_RECORD: ScopeChosen = {
  reach: 'all',
  populations: new Set(),
  part: 'all',
  criteria: new Set(),
  controls: new Set(),
};

/** `known`: the populations of the record that is exported; one that it has not is passed over. */
export function scopeOf(
  chosen: ScopeChosen,
  known: ReadonlyMap<PopulationId, unknown>,
): Pick<PackScope, 'populations' | 'checklist'> {
  const { reach, populations, part } = chosen;
  return {
    populations: reach === 'all' ? null : inByteOrder([...populations].filter((id) => known.has(id))),
    checklist: part === 'all' ? null : { by: part, ids: inByteOrder([...chosen[part]]) },
  };
}

/** What has yet to be chosen, in words; `null` where the scope is one. */
export function missingIn({ populations, checklist }: Pick<PackScope, 'populations' | 'checklist'>): string | null {
  if (populations?.length === 0) return 'a population';
  if (checklist?.ids.length !== 0) return null;
  return checklist.by === 'criteria' ? 'a criterion' : 'a framework or a control';
}

/** The same choice gives the same file however it was ticked. */
function inByteOrder<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return ids.toSorted(compare);
}
