/** What comes in beside the record it is taken for, as the match step shows it. */
import type { Incoming, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import { MATCH_REASON_WORDS, type Match, type Matches } from '#/domain/intake/match-incoming.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { MatchList, MatchRow } from '#/features/exchange/wizard/match-step.tsx';
import { formatRange } from '#/ui/format.ts';
import type { SelectOption } from '#/ui/select-field.tsx';

export function populationMatches(workspace: Workspace, incoming: Incoming, matches: Matches): MatchList {
  const inOrder = populationsInOrder(workspace);
  return listOf(incoming.populations, matches.populations, (population, to) => ({
    name: population.fields.name ?? population.key,
    about: aboutPopulation(population),
    options: populationOptions(inOrder, population, to),
  }));
}

export function sourceMatches(workspace: Workspace, incoming: Incoming, matches: Matches): MatchList {
  const options = sourceOptions(workspace);
  return listOf(incoming.sources, matches.sources, (source) => ({
    name: source.fields.name ?? source.key,
    about: aboutSource(source),
    options,
  }));
}

function listOf<Item extends { readonly key: string }, Id extends string>(
  items: readonly Item[],
  matches: ReadonlyMap<string, Match<Id>>,
  inWords: (item: Item, to: string) => Pick<MatchRow, 'name' | 'about' | 'options'>,
): MatchList {
  const rows = items.flatMap((item): readonly MatchRow[] => {
    const match = matches.get(item.key);
    if (match === undefined || match.why === 'own_id') return [];
    return [{ key: item.key, ...inWords(item, match.to), to: match.to, why: MATCH_REASON_WORDS[match.why] }];
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

/** More than anybody would look through; beyond that only the likely ones are offered. */
const MOST_OPTIONS = 500;

/** Populations of the same platform and mode first, because they are the likely ones. */
function populationOptions(
  populations: readonly Population[],
  { fields }: IncomingPopulation,
  to: string,
): readonly SelectOption<string>[] {
  const isAlike = ({ platform, mode }: Population) => platform === fields.platform && mode === fields.mode;
  const alike = populations.filter(isAlike);
  const others = populations.filter((one) => !isAlike(one) && (populations.length <= MOST_OPTIONS || one.id === to));
  return [
    { value: 'new', label: 'A new population' },
    { value: 'ignore', label: 'Leave it out' },
    ...alike.slice(0, MOST_OPTIONS).map(({ id, name }) => ({ value: id, label: `${name} (same mode)` })),
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

export function sourceOptions(workspace: Workspace): readonly SelectOption<string>[] {
  return [
    { value: 'new', label: 'A new source' },
    { value: 'ignore', label: 'Leave it out' },
    ...sourcesInOrder(workspace).map(({ id, name }) => ({ value: id, label: name })),
  ];
}
