/**
 * What was copied last, kept beside its text: on the clipboard travels only what a spreadsheet can show. The memory is
 * this page's own, so that no text from elsewhere can bring more than it says.
 */
import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { wholeCell, type FillArea } from '#/features/inventory/clipboard/fill.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface CopiedArea {
  readonly area: FillArea;
  /** As it was then: a cut, or a later edit, takes nothing from what was copied. */
  readonly workspace: Workspace;
}

interface Kept extends CopiedArea {
  readonly id: WorkspaceId;
  readonly plain: string;
}

let last: Kept | null = null;

/** `plain`: the text that goes to the clipboard. */
export function keepCopied(id: WorkspaceId, plain: string, copied: CopiedArea): void {
  last = { id, plain: withoutEndings(plain), ...copied };
}

/** The cells that a text was copied from, here and in the same workspace; `null` where it came from elsewhere. */
export function copiedAs(id: WorkspaceId, plain: string): CopiedArea | null {
  return last !== null && last.id === id && last.plain === withoutEndings(plain) ? last : null;
}

/** Some systems rewrite the ends of lines on the way. */
function withoutEndings(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** All that a copied cell holds, for the place where it lands; `null` where no cell of coverage was copied. */
export type CellCarrier = (down: number, across: number, into: Source) => CoveragePatch | null;

export function cellCarrier({ area, workspace }: CopiedArea): CellCarrier {
  // Thousands of cells may take the same one, and one patch is then read and checked once.
  const made = new Map<Coverage | null, Map<boolean, CoveragePatch>>();
  return (down, across, into) => {
    const [row, column] = [area.rows[down], area.columns[across]];
    if (row === undefined || column === undefined || !isPopulationId(row) || !isSourceId(column)) return null;
    const source = workspace.sources.get(column);
    if (source === undefined || !workspace.populations.has(row)) return null;
    const cell = coverageOf(workspace, row, column);
    const sameFamily = source.family === into.family;
    const known = made.get(cell) ?? new Map<boolean, CoveragePatch>();
    const patch = known.get(sameFamily) ?? wholeCell(cell, sameFamily);
    made.set(cell, known.set(sameFamily, patch));
    return patch;
  };
}
