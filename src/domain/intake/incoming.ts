/**
 * An inventory that comes from outside (device exports, a spreadsheet, a DeTT&CT file), as facts about entities and
 * before anything is decided. Every format is read into this one shape; matching, comparing and accepting work on it
 * alone, so a new format needs a reader and nothing else.
 *
 * A field that is not named says nothing: it stays as it is in the workspace.
 */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import type { SourceFields } from '#/domain/workspace/commands/source-commands.ts';

/** Names an entity inside one incoming inventory; unique per collection. */
export type IncomingKey = string;

/** `isHeld`, below: the record knows better or later; it is proposed, and not accepted unless somebody asks for it. */
export interface IncomingPopulation {
  readonly key: IncomingKey;
  /** Our own id, where the file carries one that it got from us. */
  readonly id?: PopulationId;
  readonly fields: Partial<PopulationFields>;
  readonly isHeld?: boolean;
}

export interface IncomingSource {
  readonly key: IncomingKey;
  readonly id?: SourceId;
  readonly fields: Partial<SourceFields>;
}

export interface IncomingCoverage {
  readonly population: IncomingKey;
  readonly source: IncomingKey;
  readonly patch: CoveragePatch;
  readonly isHeld?: boolean;
}

export interface IncomingFamily {
  readonly family: Family;
  readonly none: boolean;
  readonly note: string;
}

export interface Incoming {
  /** In words, for the label of the commit: "intune_devices.csv", "2 files". */
  readonly origin: string;
  /**
   * Whether what is not in it is gone: a whole inventory proposes to remove the rest, a partial one says nothing of it.
   * `scopes` narrow that to the populations that earlier imports of the same kinds made (their `importKey` starts with one).
   */
  readonly completeness:
    | { readonly kind: 'partial' }
    | { readonly kind: 'whole'; readonly scopes: readonly string[] | null };
  readonly populations: readonly IncomingPopulation[];
  readonly sources: readonly IncomingSource[];
  readonly coverage: readonly IncomingCoverage[];
  readonly families: readonly IncomingFamily[];
}
