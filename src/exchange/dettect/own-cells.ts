/**
 * Cells that a file of ours carries: their exact values, and on top of those whatever was changed in DeTT&CT's own fields
 * since the file was written. An entry knows what it held then, so an untouched one changes nothing.
 */
import { exactly } from '#/domain/range.ts';
import type { IncomingCoverage } from '#/domain/intake/incoming.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { cellComment, commentStart } from '#/exchange/dettect/details-of.ts';
import type { LeftOutList } from '#/exchange/dettect/left-out.ts';
import { checkedRecord, parsedJson } from '#/exchange/dettect/own-records.ts';
import { DQ_DIMENSIONS, isCountedState, OUR_DIMENSION, shareOfBand } from '#/exchange/dettect/quality-bands.ts';
import type { ReadDetails } from '#/exchange/dettect/read-details.ts';
import type { OwnSource } from '#/exchange/dettect/read-own-top.ts';
import type { SystemPopulation } from '#/exchange/dettect/read-systems.ts';
import { exportedText } from '#/exchange/dettect/exported-text.ts';

type OwnDetails = ReadDetails & { readonly own: NonNullable<ReadDetails['own']> };

export function isOwn(details: ReadDetails): details is OwnDetails {
  return details.own !== null;
}

interface OwnCell {
  readonly population: SystemPopulation;
  readonly source: OwnSource;
  /** As it was when the file was written. */
  readonly exact: CoveragePatch;
  patch: CoveragePatch;
}

const MAX_NOTE = 4_000;

export function ownCells(
  entries: readonly OwnDetails[],
  sources: ReadonlyMap<string, OwnSource>,
  leftOut: LeftOutList,
): readonly IncomingCoverage[] {
  const cells = new Map<string, OwnCell>();
  for (const entry of entries) for (const [key, cell] of exactCells(entry, sources, leftOut)) cells.set(key, cell);
  for (const entry of entries) applyEdits(entry, cells, leftOut);
  return [...cells.values()].map(({ population, source, patch }) => ({
    population: population.key,
    source: source.key,
    patch,
  }));
}

function* exactCells(
  entry: OwnDetails,
  sources: ReadonlyMap<string, OwnSource>,
  leftOut: LeftOutList,
): Generator<[string, OwnCell]> {
  if (entry.own.cells === '') return;
  const list = parsedJson(entry.own.cells);
  if (!Array.isArray(list)) {
    leftOut.add(`The exact values of ${entry.where}`, 'The key telltale_cells was changed by hand.');
    return;
  }
  const byId = new Map(entry.populations.map((population) => [population.id as string | undefined, population]));
  for (const json of list as readonly unknown[]) {
    const record = checkedRecord('coverage', json, ['population', 'source']);
    const { population: populationId, source: sourceId, ...said } = record?.said ?? {};
    const source = typeof sourceId === 'string' ? sources.get(sourceId) : undefined;
    const population = typeof populationId === 'string' ? byId.get(populationId) : undefined;
    // A system that was taken off the entry in DeTT&CT: the cell is not in the file any more.
    if (record === null || source === undefined || population === undefined) continue;
    for (const field of record.refused)
      leftOut.add(`${field} of ${entry.where}`, 'The key telltale_cells holds a value that is not valid.');
    yield [keyOf(population, source), { population, source, exact: said, patch: said }];
  }
}

function keyOf(population: SystemPopulation, source: Pick<OwnSource, 'id'>): string {
  return `${population.key}|${source.id}`;
}

function applyEdits(entry: OwnDetails, cells: ReadonlyMap<string, OwnCell>, leftOut: LeftOutList): void {
  const isEdited = exportedText(entry.quality, entry.connected) !== entry.own.exported;
  for (const population of entry.populations) {
    const own = entry.own.sources.flatMap((id) => cells.get(`${population.key}|${id}`) ?? []);
    const counted = own.filter(({ exact }) => isCountedState(exact.state ?? 'unknown'));
    const [only] = counted.length > 0 ? counted : own;
    if (isEdited) {
      if (only === undefined || counted.length > 1 || (counted.length === 0 && own.length > 1)) {
        leftOut.add(
          `The change of ${entry.where}`,
          'Several sources stand behind this entry, so it is not clear which one changed. Change it in Telltale.',
        );
      } else {
        only.patch = { ...only.patch, ...editOf(entry, only.patch) };
      }
    }
    takeComment(entry, own, leftOut);
  }
}

function editOf(entry: OwnDetails, before: CoveragePatch): CoveragePatch {
  const was = entry.own.exported.split(' ');
  const patch: { -readonly [Key in keyof CoveragePatch]: CoveragePatch[Key] } = {};
  const quality = { ...before.quality };
  for (const [at, dimension] of DQ_DIMENSIONS.entries()) {
    const value = entry.quality[dimension];
    if (String(value) === was[at]) continue;
    if (dimension === 'device_completeness') {
      patch.share = shareOfBand(value);
      continue;
    }
    quality[OUR_DIMENSION[dimension]] = value === 0 ? null : exactly(value);
    patch.quality = quality;
    // Days would go before a quality that somebody set since.
    if (dimension === 'retention') patch.retentionDays = null;
  }
  if ((entry.connected ?? '-') !== was[DQ_DIMENSIONS.length]) patch.evidenceDate = entry.connected;
  const isRaised = DQ_DIMENSIONS.some((dimension) => entry.quality[dimension] > 0);
  if (isRaised && !isCountedState(before.state ?? 'unknown')) patch.state = 'present';
  return patch;
}

/** The comment of one cell is ours up to its note; what people wrote there since is the note. */
function takeComment(entry: OwnDetails, own: readonly OwnCell[], leftOut: LeftOutList): void {
  const written = own.map(({ source, exact }) => cellComment(source.fields.name ?? '', commentFields(exact)));
  const comment = tidy(entry.comment);
  if (own.length === 0 || comment === tidy(written.join('\n'))) return;
  const [only] = own;
  if (only === undefined || own.length > 1 || entry.own.cells === '') {
    leftOut.add(
      `The comment of ${entry.where}`,
      own.length > 1
        ? 'Several sources stand behind this entry; put the note on one of them in Telltale.'
        : 'The note of this source is kept at another entry of it; change it there.',
    );
    return;
  }
  const start = commentStart(only.source.fields.name ?? '', commentFields(only.exact));
  const note = comment.startsWith(start) ? comment.slice(start.length).trim() : comment;
  only.patch = { ...only.patch, note: note.slice(0, MAX_NOTE) };
}

function commentFields({ state = 'unknown', share = null, note = '' }: CoveragePatch) {
  return { state, share, note };
}

function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
