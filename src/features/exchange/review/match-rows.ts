/** What comes in beside the record it is taken for, as the match step shows it. */
import type { Incoming, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import { MATCH_REASON_WORDS, type Match, type Matches } from '#/domain/intake/match-incoming.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { MatchList, MatchRow } from '#/features/exchange/wizard/match-step.tsx';
import { formatRange } from '#/ui/format.ts';
import type { SelectOption } from '#/ui/select-field.tsx';

export function populationMatches(incoming: Incoming, matches: Matches): MatchList {
  return listOf(incoming.populations, matches.populations, (population) => ({
    name: population.fields.name ?? population.key,
    about: aboutPopulation(population),
  }));
}

export function sourceMatches(incoming: Incoming, matches: Matches): MatchList {
  return listOf(incoming.sources, matches.sources, (source) => ({
    name: source.fields.name ?? source.key,
    about: aboutSource(source),
  }));
}

function listOf<Item extends { readonly key: string }, Id extends string>(
  items: readonly Item[],
  matches: ReadonlyMap<string, Match<Id>>,
  inWords: (item: Item) => { readonly name: string; readonly about: string },
): MatchList {
  const rows = items.flatMap((item): readonly MatchRow[] => {
    const match = matches.get(item.key);
    if (match === undefined || match.why === 'own_id') return [];
    return [{ key: item.key, ...inWords(item), to: match.to, why: MATCH_REASON_WORDS[match.why] }];
  });
  return { rows, settled: items.length - rows.length };
}

function aboutPopulation({ fields }: IncomingPopulation): string {
  return [
    fields.platform === undefined ? null : PLATFORM_LABELS[fields.platform],
    fields.mode === undefined ? null : MODE_LABELS[fields.mode],
    fields.devices === undefined ? null : `${formatRange(fields.devices)} devices`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function aboutSource({ fields }: IncomingSource): string {
  return [fields.family === undefined ? null : FAMILY_LABELS[fields.family].long, fields.product ?? null]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

export function populationOptions(workspace: Workspace): readonly SelectOption<string>[] {
  return [
    { value: 'new', label: 'A new population' },
    { value: 'ignore', label: 'Leave it out' },
    ...populationsInOrder(workspace).map(({ id, name }) => ({ value: id, label: name })),
  ];
}

export function sourceOptions(workspace: Workspace): readonly SelectOption<string>[] {
  return [
    { value: 'new', label: 'A new source' },
    { value: 'ignore', label: 'Leave it out' },
    ...sourcesInOrder(workspace).map(({ id, name }) => ({ value: id, label: name })),
  ];
}
