import { FACETS, type Facet, type Family, type QualityDimension, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import type { Range } from '#/domain/range.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor, opsOf, parsePatch, type Patch } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, namesInWords, rangeInWords } from '#/domain/workspace/commands/in-words.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { FAMILY_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface CellAddress {
  readonly population: PopulationId;
  readonly source: SourceId;
}

/** What to change in a cell. `null`, or one level down also `undefined`, takes a value away: nobody recorded it. */
export interface CoveragePatch {
  readonly state?: CoverageState;
  /** 0 to 1. */
  readonly share?: Range | null;
  readonly deviceSet?: string | null;
  /** 0 to 5. */
  readonly quality?: Readonly<Partial<Record<QualityDimension, Range | null | undefined>>>;
  readonly retentionDays?: number | null;
  readonly switches?: Readonly<Partial<Record<Switch, 'on' | 'off' | 'unknown' | undefined>>>;
  readonly capability?: Readonly<
    Partial<Record<Facet, { readonly level: Range; readonly reason: string } | null | undefined>>
  >;
  readonly evidenceDate?: IsoDate | null;
  readonly note?: string;
}

/** The same change to many cells: one commit, one undo step. */
export function editCoverage(
  workspace: Workspace,
  cells: readonly CellAddress[],
  patch: CoveragePatch,
): Result<CommitDraft, CommandError> {
  const ops = coverageOps(workspace, cells, patch);
  return ops.ok ? draft(labelOf(workspace, cells, patch, ops.value), ops.value) : ops;
}

/** What it takes to change these cells, as a part of a larger change; `no_change` where they say all of it already. */
export function coverageOps(
  workspace: Workspace,
  cells: readonly CellAddress[],
  patch: CoveragePatch,
): Result<readonly Op[], CommandError> {
  const missing = firstMissing(workspace, cells);
  if (missing !== null) return err(missing);
  if (FACETS.some((facet) => patch.capability?.[facet] && patch.capability[facet].reason.trim() === '')) {
    return err({ kind: 'reason_required', what: 'capability' });
  }
  const parsed = parsePatch('coverage', flatPatch(patch));
  if (!parsed.ok) return parsed;
  const ops = collect(
    cells.map(({ population, source }) => {
      const shown = coverageOf(workspace, population, source) ?? undefined;
      return opsOf(workspace, 'coverage', coverageIdOf(population, source), parsed.value, shown);
    }),
  );
  if (!ops.ok) return ops;
  // Making a cell without saying anything about it is not a change.
  const says = ops.value.some(({ at }) => !at[2].startsWith('$'));
  return says || isNewlyUnknown(workspace, cells, patch) ? ops : err({ kind: 'no_change' });
}

/** "Unknown" said of a cell that nobody touched: writes down that somebody looked and could not tell. */
function isNewlyUnknown(workspace: Workspace, cells: readonly CellAddress[], patch: CoveragePatch): boolean {
  return (
    patch.state === 'unknown' &&
    cells.some(({ population, source }) => coverageOf(workspace, population, source) === null)
  );
}

function firstMissing(workspace: Workspace, cells: readonly CellAddress[]): CommandError | null {
  for (const { population, source } of cells) {
    if (!workspace.populations.has(population)) return { kind: 'not_found', collection: 'populations', id: population };
    if (!workspace.sources.has(source)) return { kind: 'not_found', collection: 'sources', id: source };
  }
  return null;
}

/** Fields one level down get a path of their own; `null` there takes the value away. */
export function flatPatch({ quality = {}, switches = {}, capability = {}, ...plain }: CoveragePatch): Patch {
  return {
    ...plain,
    ...prefixed('quality', quality),
    ...prefixed('switches', switches),
    ...prefixed('capability', capability),
  };
}

function prefixed(field: string, values: Readonly<Record<string, unknown>>): Patch {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${field}.${key}`, value ?? undefined]));
}

function labelOf(
  workspace: Workspace,
  cells: readonly CellAddress[],
  patch: CoveragePatch,
  ops: readonly Op[],
): string {
  const where = placeOf(workspace, cells);
  const keys = Object.keys(patch);
  const onlyState = keys.length === 1 && patch.state !== undefined;
  const shareAndState = keys.every((key) => key === 'state' || key === 'share') && patch.share;
  if (onlyState) return `Marked ${where} ${STATE_LABELS[patch.state].label.toLowerCase()}`;
  if (shareAndState) return `Set share of ${where} to ${rangeInWords(shareAndState, 100, ' %')}`;
  return `Changed ${fieldsInWords(ops) || 'coverage'} of ${where}`;
}

/** "Zscaler on Clinician iPhones", "Zscaler on 3 populations", "12 cells". */
function placeOf(workspace: Workspace, cells: readonly CellAddress[]): string {
  const sources = [...new Set(cells.map(({ source }) => workspace.sources.get(source)?.name ?? source))];
  const populations = [
    ...new Set(cells.map(({ population }) => workspace.populations.get(population)?.name ?? population)),
  ];
  if (sources.length > 2 && populations.length > 2) return `${cells.length} cells`;
  return `${namesInWords(sources, 'sources')} on ${namesInWords(populations, 'populations')}`;
}

/** "We have none of this family": turns it from unknown into absent, everywhere. */
export function setFamilyNone(
  workspace: Workspace,
  family: Family,
  none: boolean,
  note = '',
): Result<CommitDraft, CommandError> {
  const ops = opsFor(workspace, 'families', family, { none, note });
  const name = FAMILY_LABELS[family].long;
  return ops.ok
    ? draft(none ? `Stated that there is no ${name}` : `Took back that there is no ${name}`, ops.value)
    : ops;
}
