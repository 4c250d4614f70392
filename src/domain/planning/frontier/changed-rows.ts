/**
 * One population under any changes to its cells and its mode. Each change is about one cell, and there are few to a cell:
 * what a source shows is worked out once for each combination of the changes of its own cell, and a set of changes is one
 * such row from every source. Gaps are sized and plans are searched by the same rows.
 */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import { partsFor } from '#/domain/planning/frontier/changes-by-population.ts';
import { joinChanges } from '#/domain/planning/frontier/join-changes.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { changed } from '#/domain/planning/proposal.ts';
import type { Range } from '#/domain/range.ts';
import { ageReader } from '#/domain/scoring/evaluate.ts';
import { VISIBILITY_AT, type Figures } from '#/domain/scoring/figures.ts';
import { modesThatMayHold, type ModeCeilings } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { lowerFiguresOfRows, sourceRowOf, visibilityOfRows, type SourceRow } from '#/domain/scoring/source-row.ts';
import type { AgeOfCell } from '#/domain/scoring/to-model.ts';
import type { ActionChange, Coverage } from '#/domain/workspace/entities.ts';

/** Reused by every set of changes; they hold nothing between two calls. */
const cells: ChangedCell[] = [];
const rows: SourceRow[] = [];

/** What a change does to one population. */
interface Part {
  /** By position of the source, what changes of its cell. */
  readonly cells: readonly { readonly source: number; readonly own: ActionChange }[];
  readonly mode: Mode | null;
}

export class ChangedRows {
  readonly #scored: ScoredPopulation;
  readonly #asIs: readonly ChangedCell[];
  readonly #parts = new Map<Candidate, Part>();

  /** `bounds`: what will be asked for. */
  constructor(scored: ScoredPopulation, bounds: 'lower' | 'both') {
    const { context, records } = scored;
    const ageOf = ageReader(context, records.evidence);
    this.#scored = scored;
    this.#asIs = context.sources.map(
      ({ id }, source) => new ChangedCell({ context, ageOf, bounds, source, before: records.cells?.get(id) }, null),
    );
  }

  /** Figures of the lower bound, in an array that the next call fills again. `mode`: one to move to, whatever they say. */
  lower(candidates: readonly Candidate[], mode: Mode | null): Figures {
    let moved: Mode | null = null;
    this.#begin();
    for (const candidate of candidates) {
      let part = this.#parts.get(candidate);
      if (part === undefined) this.#parts.set(candidate, (part = this.#partOf(candidate)));
      moved = part.mode ?? moved;
      for (const { source, own } of part.cells) cells[source] = cells[source]?.with(own) ?? outOfPlace(source);
    }
    const modes = this.#modes(mode ?? moved);
    const [only] = modes;
    if (only !== undefined && modes.length === 1) return lowerFiguresOfRows(this.#rowsUnder(only));
    const perMode = modes.map((ceilings) => lowerFiguresOfRows(this.#rowsUnder(ceilings)).slice());
    return perMode.reduce((least, one) => ((one[VISIBILITY_AT] ?? 0) < (least[VISIBILITY_AT] ?? 0) ? one : least));
  }

  /** Visibility at both bounds, 0 to 100, under one change, of which nothing is kept: there are many, asked for once. */
  visibility(candidate: Candidate): Range {
    const { context } = this.#scored;
    const part = this.#partOf(candidate);
    this.#begin();
    for (const { source, own } of part.cells) cells[source] = cells[source]?.made(own) ?? outOfPlace(source);
    return this.#modes(part.mode)
      .map((ceilings) => visibilityOfRows(context, this.#rowsUnder(ceilings), ceilings))
      .reduce(([lo, hi], one) => [Math.min(lo, one[0]), Math.max(hi, one[1])]);
  }

  #partOf(candidate: Candidate): Part {
    const { context, population } = this.#scored;
    const mode = candidate.population === population.id ? candidate.mode : null;
    const own = partsFor(candidate, population.id).flatMap((change) => {
      // A source that the record does not have shows nothing.
      const source = context.sources.findIndex(({ id }) => id === change.source);
      return source < 0 ? [] : [{ source, own: change }];
    });
    return { cells: own, mode };
  }

  #begin(): void {
    cells.length = this.#asIs.length;
    this.#asIs.forEach((cell, at) => (cells[at] = cell));
  }

  #modes(moved: Mode | null): readonly ModeCeilings[] {
    const { context, population } = this.#scored;
    return modesThatMayHold(context.ceilings, population.platform, moved ?? population.mode);
  }

  #rowsUnder(ceilings: ModeCeilings): readonly SourceRow[] {
    rows.length = cells.length;
    cells.forEach((cell, at) => (rows[at] = cell.rowUnder(ceilings)));
    return rows;
  }
}

function outOfPlace(source: number): never {
  throw new Error(`No source stands at ${source}`);
}

interface CellAsIs {
  readonly context: ScoringContext;
  readonly ageOf: AgeOfCell;
  readonly bounds: 'lower' | 'both';
  readonly source: number;
  readonly before: Coverage | undefined;
}

/** A cell with some changes made, from which those with one more are reached. */
class ChangedCell {
  readonly #asIs: CellAsIs;
  /** All changes made, as one; `null` without any. */
  readonly #joined: ActionChange | null;
  #further: Map<ActionChange, ChangedCell> | null = null;
  /** Under the mode asked for last, which nearly always is the one asked for next. */
  #last: { readonly ceilings: ModeCeilings; readonly row: SourceRow } | null = null;
  #others: Map<ModeCeilings, SourceRow> | null = null;

  constructor(asIs: CellAsIs, joined: ActionChange | null) {
    this.#asIs = asIs;
    this.#joined = joined;
  }

  /** The cell with one change more; the same one whenever it is asked for. */
  with(own: ActionChange): ChangedCell {
    this.#further ??= new Map();
    const reached = this.#further.get(own) ?? this.made(own);
    this.#further.set(own, reached);
    return reached;
  }

  made(own: ActionChange): ChangedCell {
    return new ChangedCell(this.#asIs, this.#joined === null ? own : joinChanges(this.#joined, own));
  }

  rowUnder(ceilings: ModeCeilings): SourceRow {
    if (this.#last?.ceilings === ceilings) return this.#last.row;
    const { context, ageOf, bounds, source, before } = this.#asIs;
    const cell = this.#joined === null ? before : changed(before, this.#joined);
    const row = this.#others?.get(ceilings) ?? sourceRowOf(context, source, cell, ceilings, ageOf, bounds);
    if (this.#last !== null) (this.#others ??= new Map()).set(this.#last.ceilings, this.#last.row);
    this.#last = { ceilings, row };
    return row;
  }
}
