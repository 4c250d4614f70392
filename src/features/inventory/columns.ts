import { DevicesCell, DevicesEditor, DevicesFooter } from '#/features/inventory/cells/devices-cell.tsx';
import { CoverageCell } from '#/features/inventory/cells/coverage-cell.tsx';
import { ModeCell, ModeEditor } from '#/features/inventory/cells/mode-cell.tsx';
import { NameCell, NameEditor, NameFooter } from '#/features/inventory/cells/name-cell.tsx';
import { PathCell, PathEditor } from '#/features/inventory/cells/path-cell.tsx';
import { PickCell, PickHeader } from '#/features/inventory/cells/pick-cell.tsx';
import { ScoreCell, ScoreFooter } from '#/features/inventory/cells/score-cell.tsx';
import { SensitivityCell, SensitivityEditor, SensitivityHeader } from '#/features/inventory/cells/sensitivity-cell.tsx';
import { CoverageEditor } from '#/features/inventory/cells/coverage-editor.tsx';
import { SourceFooter, SourceHeader } from '#/features/inventory/cells/source-cells.tsx';
import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import type { GridColumn } from '#/ui/grid/grid-model.ts';

/** Ids start with a mark that no source id can have. */
export const PICK_COLUMN = '$pick';
export const NAME_COLUMN = '$name';
export const SCORE_COLUMN = '$score';
export const SENSITIVITY_COLUMN = '$sensitivity';

export const POPULATION_COLUMNS: readonly GridColumn[] = [
  { id: PICK_COLUMN, label: 'Select', width: 32, frozen: 'always', Cell: PickCell, Header: PickHeader },
  {
    id: NAME_COLUMN,
    label: 'Population',
    width: 152,
    grow: 90,
    frozen: 'always',
    rowHeader: true,
    Cell: NameCell,
    Editor: NameEditor,
    Footer: NameFooter,
  },
  { id: SCORE_COLUMN, label: 'Visibility', width: 124, frozen: 'always', Cell: ScoreCell, Footer: ScoreFooter },
  {
    id: '$devices',
    label: 'Devices',
    width: 96,
    frozen: 'wide',
    align: 'end',
    Cell: DevicesCell,
    Editor: DevicesEditor,
    Footer: DevicesFooter,
  },
  { id: '$mode', label: 'Platform and mode', width: 146, grow: 50, frozen: 'wide', Cell: ModeCell, Editor: ModeEditor },
  { id: '$path', label: 'Network path', width: 86, frozen: 'wide', Cell: PathCell, Editor: PathEditor },
  {
    id: SENSITIVITY_COLUMN,
    label: 'Sens.',
    width: 46,
    frozen: 'wide',
    align: 'end',
    Cell: SensitivityCell,
    Header: SensitivityHeader,
    Editor: SensitivityEditor,
  },
];

const SOURCE_WIDTH = 78;

/** Side by side by family, in the order of the model, so that like stands beside like. */
export function sourcesByFamily(sources: readonly Source[]): readonly Source[] {
  return FAMILIES.flatMap((family) => sources.filter((source) => source.family === family));
}

/** One column a source; `sources` are by family, and each family gets a header over its columns. */
export function sourceColumns(sources: readonly Source[]): readonly GridColumn[] {
  return sources.map((source) => ({
    id: source.id,
    label: source.name,
    group: { id: source.family, label: FAMILY_LABELS[source.family].short },
    width: SOURCE_WIDTH,
    grow: 26,
    Cell: CoverageCell,
    Header: SourceHeader,
    Footer: SourceFooter,
    Editor: CoverageEditor,
  }));
}
