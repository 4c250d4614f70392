import { DevicesCell, DevicesEditor, DevicesFooter } from '#/features/inventory/cells/devices-cell.tsx';
import { CoverageCell } from '#/features/inventory/cells/coverage-cell.tsx';
import { ModeCell, ModeEditor } from '#/features/inventory/cells/mode-cell.tsx';
import { NameCell, NameEditor, NameFooter } from '#/features/inventory/cells/name-cell.tsx';
import { GroupDevices, GroupName, GroupPick, GroupScore } from '#/features/inventory/cells/group-cells.tsx';
import { PathCell, PathEditor } from '#/features/inventory/cells/path-cell.tsx';
import { PickCell, PickHeader } from '#/features/inventory/cells/pick-cell.tsx';
import { ScoreCell, ScoreFooter } from '#/features/inventory/cells/score-cell.tsx';
import { SensitivityCell, SensitivityEditor, SensitivityHeader } from '#/features/inventory/cells/sensitivity-cell.tsx';
import { CoverageEditor } from '#/features/inventory/cells/coverage-editor.tsx';
import { SourceFooter, SourceHeader } from '#/features/inventory/cells/source-cells.tsx';
import { SORT_FIELDS, type Layout, type SortBy } from '#/features/inventory/arrange/inventory-view.ts';
import { isSourceId } from '#/features/inventory/cell-address.ts';
import { FacetCell, FacetFooter, FacetGroupCell } from '#/features/inventory/layouts/facet-cell.tsx';
import { FamilyCell } from '#/features/inventory/layouts/family-cell.tsx';
import { facetColumn, familyColumn } from '#/features/inventory/layouts/layout-columns.ts';
import { FACETS, FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { assertNever } from '#/domain/result.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import { FACET_LABELS, FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import type { GridColumn } from '#/ui/grid/grid-model.ts';

/** Ids start with a mark that no source id can have. */
export const PICK_COLUMN = '$pick';
export const NAME_COLUMN = '$name';
export const SCORE_COLUMN = '$score';
export const SENSITIVITY_COLUMN = '$sensitivity';

/** What may start what is typed into a cell. */
const ANYTHING = /./;
const NUMBER = /[\d.,]/;

export const POPULATION_COLUMNS: readonly GridColumn[] = [
  {
    id: PICK_COLUMN,
    label: 'Select',
    width: 32,
    frozen: 'always',
    isControl: true,
    Cell: PickCell,
    Header: PickHeader,
    GroupCell: GroupPick,
  },
  {
    id: NAME_COLUMN,
    label: 'Population',
    width: 152,
    grow: 90,
    frozen: 'always',
    rowHeader: true,
    sortable: true,
    GroupCell: GroupName,
    Cell: NameCell,
    Editor: NameEditor,
    typed: ANYTHING,
    Footer: NameFooter,
  },
  {
    id: SCORE_COLUMN,
    label: 'Visibility',
    width: 124,
    frozen: 'always',
    sortable: true,
    Cell: ScoreCell,
    Footer: ScoreFooter,
    GroupCell: GroupScore,
  },
  {
    id: '$devices',
    label: 'Devices',
    width: 96,
    frozen: 'wide',
    align: 'end',
    sortable: true,
    GroupCell: GroupDevices,
    Cell: DevicesCell,
    Editor: DevicesEditor,
    typed: NUMBER,
    Footer: DevicesFooter,
  },
  {
    id: '$mode',
    label: 'Platform and mode',
    width: 146,
    grow: 50,
    frozen: 'wide',
    sortable: true,
    Cell: ModeCell,
    Editor: ModeEditor,
    typed: ANYTHING,
  },
  {
    id: '$path',
    label: 'Network path',
    width: 86,
    frozen: 'wide',
    sortable: true,
    Cell: PathCell,
    Editor: PathEditor,
    typed: ANYTHING,
  },
  {
    id: SENSITIVITY_COLUMN,
    label: 'Sensitivity',
    width: 46,
    frozen: 'wide',
    align: 'end',
    sortable: true,
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
function sourceColumns(sources: readonly Source[]): readonly GridColumn[] {
  return sources.map((source) => ({
    id: source.id,
    label: source.name,
    group: { id: source.family, label: FAMILY_LABELS[source.family].short },
    width: SOURCE_WIDTH,
    grow: 26,
    sortable: true,
    Cell: CoverageCell,
    Header: SourceHeader,
    Footer: SourceFooter,
    Editor: CoverageEditor,
    typed: NUMBER,
  }));
}

/** Best of the sources of each family, to read along. */
const FAMILY_COLUMNS: readonly GridColumn[] = FAMILIES.map((family) => ({
  id: familyColumn(family),
  label: FAMILY_LABELS[family].short,
  width: 96,
  grow: 40,
  Cell: FamilyCell,
}));

/** What the population's score is made of, to read along. */
const FACET_COLUMNS: readonly GridColumn[] = FACETS.map((facet) => ({
  id: facetColumn(facet),
  label: FACET_LABELS[facet].short,
  width: 76,
  grow: 30,
  Cell: FacetCell,
  GroupCell: FacetGroupCell,
  Footer: FacetFooter,
}));

/** Those behind the population's own. */
export function columnsOf(layout: Layout, sources: readonly Source[]): readonly GridColumn[] {
  switch (layout) {
    case 'source':
      return sourceColumns(sources);
    case 'family':
      return FAMILY_COLUMNS;
    case 'facet':
      return FACET_COLUMNS;
    default:
      return assertNever(layout);
  }
}

/** These say which row it is: without them nothing could be picked or told apart. */
export function isFixedColumn(id: string): boolean {
  return id === PICK_COLUMN || id === NAME_COLUMN;
}

/** The column that shows what rows are sorted by. */
export function columnOfSort(by: SortBy): string {
  return by.kind === 'field' ? `$${by.field}` : by.source;
}

/** `null` for a column without an order. */
export function sortOfColumn(column: string): SortBy | null {
  const field = SORT_FIELDS.find((each) => `$${each}` === column);
  if (field !== undefined) return { kind: 'field', field };
  return isSourceId(column) ? { kind: 'source', source: column } : null;
}
