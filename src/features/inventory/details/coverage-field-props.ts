import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

/** What each group of fields of a cell gets. */
export interface CoverageFieldProps {
  readonly population: PopulationId;
  readonly source: SourceId;
  /** `null` while nobody touched the cell. */
  readonly coverage: Coverage | null;
  readonly canEdit: boolean;
  readonly edit: (patch: CoveragePatch) => void;
}
