/**
 * Where each text of a block lands and what it would change, worked out before anything is changed. As in a spreadsheet,
 * one text goes to every selected cell, and a block is repeated where the selection is a multiple of it.
 */
import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { cellCarrier, type CopiedArea } from '#/features/inventory/clipboard/copied-area.ts';
import { coverageReader, type CoverageReader } from '#/features/inventory/clipboard/coverage-text.ts';
import { nextNewName } from '#/features/inventory/clipboard/new-name.ts';
import { parsePopulationText } from '#/features/inventory/clipboard/population-text.ts';
import { SCORE_COLUMN } from '#/features/inventory/columns.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Rows and columns in the order of the screen, from the first selected cell to the end of the grid. */
export interface PasteTarget {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many of them are selected. */
  readonly selectedRows: number;
  readonly selectedColumns: number;
}

export type Landing =
  | {
      readonly kind: 'coverage';
      readonly population: PopulationId;
      readonly source: SourceId;
      /** State and share, or the whole cell where it was copied here. */
      readonly value: CoveragePatch;
    }
  | { readonly kind: 'population'; readonly population: PopulationId; readonly patch: Partial<PopulationFields> };

export interface RefusedText {
  /** From 1, in the block as it was copied. */
  readonly line: number;
  readonly position: number;
  readonly text: string;
  /** Name of the population and of the column; `null` beyond the edge of the grid. */
  readonly where: { readonly row: string; readonly column: string } | null;
  readonly reason: string;
}

/** A row of the block below the last population: a population that is not there yet. */
export interface AddedPopulation {
  readonly id: PopulationId;
  /** As pasted; a placeholder where no name was. */
  readonly name: string;
}

export interface PastePlan {
  /** Those of a population that is to be added as well. */
  readonly accepted: readonly Landing[];
  readonly refused: readonly RefusedText[];
  readonly added: readonly AddedPopulation[];
  /** Scores that came along with a row: they are worked out here, and nobody meant to paste them. */
  readonly passedOver: number;
}

type Block = readonly (readonly string[])[];

/** `copied`: the cells that the block is the text of; coverage then comes with everything recorded in them. */
export function planPaste(
  workspace: Workspace,
  block: Block,
  target: PasteTarget,
  newPopulationId: () => PopulationId,
  copied: CopiedArea | null = null,
): PastePlan {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  const accepted: Landing[] = [];
  const refused: RefusedText[] = [];
  const added: AddedPopulation[] = [];
  let passedOver = 0;
  const read = coverageReader();
  const carry = copied === null ? null : cellCarrier(copied);
  const nameNext = nextNewName([...workspace.populations.values()].map(({ name }) => name));
  if (height === 0 || width === 0) return { accepted, refused, added, passedOver };
  const rows = repeated(height, target.selectedRows);
  const columns = repeated(width, target.selectedColumns);
  for (let down = 0; down < rows; down++) {
    const row = target.rows[down];
    const isNew = row === undefined;
    const id = row ?? newPopulationId();
    const landed: Landing[] = [];
    for (let across = 0; across < columns; across++) {
      const text = block[down % height]?.[across % width];
      // A spreadsheet's range often ends in rows that hold nothing: those add nobody.
      if (text === undefined || (isNew && text.trim() === '')) continue;
      const at = { line: (down % height) + 1, position: (across % width) + 1, text };
      const column = target.columns[across];
      if (column === undefined) {
        refused.push({ ...at, where: null, reason: 'It would land beyond the last column.' });
        continue;
      }
      if (column === SCORE_COLUMN && columns > 1) {
        passedOver++;
        continue;
      }
      const into = isSourceId(column) ? workspace.sources.get(column) : undefined;
      const whole = into === undefined ? null : (carry?.(down % height, across % width, into) ?? null);
      const landing = landingOf(workspace, id, isNew, column, text, whole ?? read);
      if (typeof landing !== 'string') landed.push(landing);
      else refused.push({ ...at, where: isNew ? null : { row: id, column }, reason: landing });
    }
    accepted.push(...landed);
    if (isNew && landed.length > 0 && isPopulationId(id)) added.push({ id, name: nameIn(landed) ?? nameNext() });
  }
  return { accepted, refused, added, passedOver };
}

/** What lands in populations that are there. */
export function withoutAdded(plan: PastePlan): PastePlan {
  const added = new Set<PopulationId>(plan.added.map(({ id }) => id));
  return { ...plan, accepted: plan.accepted.filter(({ population }) => !added.has(population)), added: [] };
}

/** Cells along one side: the block once, or as often as it fits exactly into what is selected. */
function repeated(size: number, selected: number): number {
  return selected > size && selected % size === 0 ? selected : size;
}

/** What it changes, or why it cannot. `read`: the whole cell where it is known, and needs no reading. */
function landingOf(
  workspace: Workspace,
  row: string,
  isNew: boolean,
  column: string,
  text: string,
  read: CoverageReader | CoveragePatch,
): Landing | string {
  if (!isPopulationId(row) || !(isNew || workspace.populations.has(row))) return 'This row is no population.';
  if (isSourceId(column) && workspace.sources.has(column)) {
    if (typeof read !== 'function') return { kind: 'coverage', population: row, source: column, value: read };
    const value = read(text, coverageOf(workspace, row, column)?.state ?? 'unknown');
    return value.ok
      ? { kind: 'coverage', population: row, source: column, value: value.value }
      : `Expected ${value.error}.`;
  }
  const parsed = parsePopulationText(column, text);
  if (parsed === null) return 'This column is worked out and takes nothing.';
  return parsed.ok ? { kind: 'population', population: row, patch: parsed.value } : `Expected ${parsed.error}.`;
}

function nameIn(landed: readonly Landing[]): string | undefined {
  return landed.flatMap((landing) => (landing.kind === 'population' ? [landing.patch.name] : [])).find(Boolean);
}
