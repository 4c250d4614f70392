import type { Population, Source } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, PLATFORM_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf, populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Cell } from '#/exchange/sheet/column.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';
import { GRID, READ_ME } from '#/exchange/sheet/found-tables.ts';
import { rangeText } from '#/text/number-text.ts';
import { shareText } from '#/text/share-text.ts';
import { READ_ME_LINES } from '#/exchange/sheet/read-me.ts';
import { HEADINGS, rowsOf, TABLE_LABELS, TABLES } from '#/exchange/sheet/sheet-tables.ts';
import { xlsxOf, type XlsxSheet } from '#/exchange/sheet/xlsx-file.ts';

/** The inventory as a workbook: how to edit it, its four tables, and a view of the coverage for reading. */
export function renderXlsx(workspace: Workspace): Uint8Array {
  const rows = rowsOf(workspace, '-');
  const tables = TABLES.map((table): XlsxSheet => ({
    name: TABLE_LABELS[table],
    widths: HEADINGS[table].map(({ width }) => width),
    hasHeadings: true,
    // What a row is about stays in view.
    frozenColumns: table === 'coverage' ? 2 : 1,
    rows: [HEADINGS[table].map(({ header }) => header), ...rows[table]],
  }));
  return xlsxOf([readMe(workspace), ...tables, gridOf(workspace)]);
}

function readMe({ settings }: Workspace): XlsxSheet {
  const title = [settings.name, settings.organisation].filter((part) => part.trim() !== '').join(' · ');
  const lines = title === '' ? READ_ME_LINES : [guarded(title), '', ...READ_ME_LINES];
  return { name: READ_ME, widths: [110], hasHeadings: false, rows: lines.map((line) => [line]) };
}

/** Populations down, sources across: "Present 90%". */
function gridOf(workspace: Workspace): XlsxSheet {
  const sources = sourcesInOrder(workspace);
  const headings = [
    'Population',
    'Platform',
    'Management mode',
    'Devices',
    ...sources.map(({ name }) => guarded(name)),
  ];
  const rows = populationsInOrder(workspace).map((population) => {
    const row: Cell[] = [
      guarded(population.name),
      PLATFORM_LABELS[population.platform],
      MODE_LABELS[population.mode],
      rangeText(population.devices, '-'),
    ];
    for (const source of sources) row.push(inShort(workspace, population, source));
    return row;
  });
  return {
    name: GRID,
    widths: [34, 10, 24, 12, ...sources.map(() => 18)],
    hasHeadings: true,
    frozenColumns: 1,
    rows: [headings, ...rows],
  };
}

function inShort(workspace: Workspace, population: Population, source: Source): Cell {
  const cell = coverageOf(workspace, population.id, source.id);
  if (cell === null) return null;
  const { label } = STATE_LABELS[cell.state];
  return cell.share === null ? label : `${label} ${shareText(cell.share, '-')}`;
}
