/**
 * Samples as somebody with a shell draws them again: `data/samples.txt` says how, and beside it lie the ids that each
 * sample of claims was drawn from. A list that was dropped is in no pack: whoever has it draws from that.
 */
import { redrawSamples, type RedrawnSample } from '#/domain/audit/redraw.ts';
import { drawCommand, keptWhole, LONGEST_KEPT_ID } from '#/domain/audit/sampling.ts';
import { compare } from '#/domain/compare.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { Sample } from '#/domain/workspace/entities.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { SAMPLES, sampleIdsFile } from '#/exchange/pack/layout.ts';
import { WITHOUT_LIST } from '#/exchange/pack/sample-words.ts';

export interface SampleFile {
  readonly path: string;
  readonly render: () => string;
}

/** In the order of their ids, which is that of their files. Drawn once a snapshot. */
export const samplesOf = oncePer(({ workspace, ledger, on }: ExportSnapshot): readonly RedrawnSample[] => {
  const samples = [...workspace.samples.values()].toSorted((a, b) => compare(a.id, b.id));
  return redrawSamples(samples, ledger, on);
});

export function sampleFiles(snapshot: ExportSnapshot): readonly SampleFile[] {
  const samples = samplesOf(snapshot);
  if (samples.length === 0) return [];
  return [
    { path: SAMPLES, render: () => howToDraw(samples) },
    ...samples.flatMap(({ ids }, at) =>
      ids === null ? [] : [{ path: sampleIdsFile(at + 1), render: () => ids.map((id) => `${id}\n`).join('') }],
    ),
  ];
}

function howToDraw(samples: readonly RedrawnSample[]): string {
  return `HOW TO DRAW THE SAMPLES AGAIN

Every command is run in the folder that holds VERIFY.txt. A sample is drawn by its seed: of all ids, those whose SHA-256
of "seed|id" is smallest. Whoever has the same ids and the seed draws the same ones.

${samples.map(sampleText).join('\n')}`;
}

function sampleText({ sample, ids }: RedrawnSample, at: number): string {
  const { name, seed, method, size, total, digest, drawn, listName, drawnOn, from } = sample;
  // Beside the folder: in it, a file would be one that the manifests do not list.
  const file = ids === null ? '../ids.txt' : sampleIdsFile(at + 1);
  const isByLine = drawn.some(({ id }) => id === '' || id.length >= LONGEST_KEPT_ID);
  const where =
    ids !== null
      ? `the claims in ${file}`
      : from === 'list'
        ? `a list that is not in this pack: ${oneLine(listName)}. Put its ids into ids.txt, one a line, beside the folder that holds VERIFY.txt`
        : 'the claims of a record that this ledger does not hold as it was';
  const lines = [
    `${String(at + 1)}. ${oneLine(name)}`,
    `   ${String(drawn.length)} of ${String(total)} were drawn${drawnOn === null ? '' : ` on ${drawnOn}`} from ${where}.`,
    `   Seed ${JSON.stringify(seed)}, method ${method}.`,
    `   The ids: LC_ALL=C sort -u ${file} | sha256sum`,
    `   must print ${digest}`,
    '   The draw:',
    ...drawCommand(seed, size, file, isByLine ? 'lines' : 'ids')
      .split('\n')
      .map((line) => `   ${line}`),
    '   must print:',
    ...drawn.map(({ position, id }) => `   ${isByLine ? `line ${String(position)}` : oneLine(id)}`),
    ...(isByLine ? writtenDown(drawn) : []),
    ...(from === 'list'
      ? [
          '   Without the list, Telltale can tell this much of it:',
          `   ${WITHOUT_LIST.checked({ drawn: drawn.length, total, kept: keptWhole(drawn).length })}`,
          `   ${WITHOUT_LIST.open}`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines are all that can be compared where not every id was written down whole; some were. */
function writtenDown(drawn: Sample['drawn']): readonly string[] {
  const kept = keptWhole(drawn);
  return [
    '   A line is one of the sorted ids, as LC_ALL=C sort -u prints them.',
    ...(kept.length === 0 ? [] : ['   Of these ids were written down:']),
    ...kept.map(({ position, id }) => `   line ${String(position)}: ${oneLine(id)}`),
  ];
}

/** A name with a line break in it would write a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
