/** What a layer says beside its colours. */
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { LEVEL_LABELS, MODE_LABELS, PLATFORM_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportAbout } from '#/exchange/export-about.ts';
import type { LayerNote } from '#/exchange/navigator/layer.ts';
import { rangeText } from '#/exchange/report/report-numbers.ts';

type Scored = Pick<WorkspaceScore['organisation'], 'visibility' | 'ceiling' | 'weakest' | 'readiness' | 'level'>;

const NAMED = 6;

/** A note without a value is dropped by Navigator without a word, so it is never written. */
export function notes(...entries: readonly (readonly [name: string, value: string])[]): readonly LayerNote[] {
  return entries.flatMap(([name, value]) => (value.trim() === '' ? [] : [{ name, value: value.trim() }]));
}

export function scoreNotes({ visibility, ceiling, weakest, readiness, level }: Scored): readonly LayerNote[] {
  return notes(
    ['Visibility', visibility === null ? 'no score' : `${rangeText(visibility)} of 100`],
    ['Most that can be reached', ceiling === null ? '' : `${rangeText([ceiling, ceiling])} of 100`],
    ['Level', level === null ? '' : LEVEL_LABELS[level]],
    ['Weakest question', weakest === null ? '' : QUESTION_LABELS[weakest].title],
    ['Readiness', readiness === null ? '' : `${rangeText(readiness)} of 100`],
  );
}

export function populationNotes(workspace: Workspace, population: Population): readonly LayerNote[] {
  const cells = [...(workspace.coverage.get(population.id)?.values() ?? [])];
  const named = (wanted: (state: string) => boolean) =>
    shortList(
      cells.filter(({ state }) => wanted(state)).flatMap(({ source }) => workspace.sources.get(source)?.name ?? []),
    );
  return notes(
    ['Population', population.name],
    ['Platform', PLATFORM_LABELS[population.platform]],
    ['Management mode', MODE_LABELS[population.mode]],
    ['Devices', rangeText(population.devices)],
    ['Sources present', named((state) => state === 'present' || state === 'partial')],
    ['Sources absent', named((state) => state === 'absent')],
    ['Not permitted', named((state) => state === 'not_permitted')],
  );
}

export function aboutNotes({ organisation, scope, on, versions, ledgerHead }: ExportAbout): readonly LayerNote[] {
  return notes(
    ['Organisation', organisation],
    ['Scope', scope],
    ['As of', on],
    ['Strategy', versions.strategy],
    ['Visibility model', versions.model],
    ['Scored against ATT&CK', versions.attack],
    ['Head of the ledger', ledgerHead ?? ''],
  );
}

function shortList(names: readonly string[]): string {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
