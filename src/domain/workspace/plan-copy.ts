/** What copying a row's coverage onto other populations would do, cell by cell, before it is done. */
import type { Observability } from '#/domain/catalog/catalog.ts';
import { FACETS, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { ceilingTableOf } from '#/domain/catalog/read-observability.ts';
import type { Coverage, Population } from '#/domain/workspace/entities.ts';
import { familyReach, isOutOfReach } from '#/domain/workspace/family-reach.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface CopyChoices {
  readonly from: PopulationId;
  readonly to: readonly PopulationId[];
  /** Otherwise only what is unknown is filled in. */
  readonly overwrite: boolean;
  /** Shares and evidence were measured on the original; they hold for others only where somebody says so. */
  readonly withProof: boolean;
}

export type CopyVerdict =
  /** Written; `less` are the facets that the target's mode shows less of than the original's. */
  | { readonly kind: 'copied'; readonly less: readonly Facet[] }
  /** The target's mode leaves nothing of this family. */
  | { readonly kind: 'out_of_reach' }
  /** What law or agreement says of the target is no matter of another population, even where all is overwritten. */
  | { readonly kind: 'not_permitted' }
  /** It says something already, and only unknown cells are filled in. */
  | { readonly kind: 'kept' };

export interface CopiedCell {
  readonly cell: Coverage;
  readonly population: PopulationId;
  readonly source: SourceId;
  readonly verdict: CopyVerdict;
}

export function planCopy(
  workspace: Workspace,
  observability: Observability,
  { from, to, overwrite }: CopyChoices,
): readonly CopiedCell[] {
  const original = workspace.populations.get(from);
  if (original === undefined) return [];
  const cells = sourcesInOrder(workspace).flatMap((source) => {
    const cell = coverageOf(workspace, from, source.id);
    return cell === null || cell.state === 'unknown' ? [] : [{ cell, family: source.family }];
  });
  return to.flatMap((id) => {
    const target = workspace.populations.get(id);
    if (target === undefined || id === from) return [];
    return cells.map(({ cell, family }): CopiedCell => {
      const known = coverageOf(workspace, id, cell.source);
      const claims = claimsSomething(cell);
      const verdict: CopyVerdict =
        staying(known, overwrite) ??
        (claims && isOutOfReach(familyReach(observability, target, family))
          ? { kind: 'out_of_reach' }
          : { kind: 'copied', less: claims ? lessFacets(observability, original, target, family) : [] });
      return { cell, population: id, source: cell.source, verdict };
    });
  });
}

function staying(known: Coverage | null, overwrite: boolean): CopyVerdict | null {
  if (known === null || known.state === 'unknown') return null;
  if (known.state === 'not_permitted') return { kind: 'not_permitted' };
  return overwrite ? null : { kind: 'kept' };
}

/** Absent, or not permitted, holds for any mode. */
function claimsSomething({ state }: Coverage): boolean {
  return state === 'present' || state === 'partial' || state === 'planned';
}

const RANK = { none: 0, partial: 1, full: 2 } as const;

function lessFacets(
  observability: Observability,
  original: Population,
  target: Population,
  family: Parameters<typeof familyReach>[2],
): readonly Facet[] {
  if (original.mode === 'unknown' || target.mode === 'unknown') return [];
  const ofOriginal = ceilingTableOf(observability, original.platform, original.mode)?.[family];
  const ofTarget = ceilingTableOf(observability, target.platform, target.mode)?.[family];
  if (!ofOriginal || !ofTarget) return [];
  return FACETS.filter((facet) => RANK[ofTarget[facet].level] < RANK[ofOriginal[facet].level]);
}
