/** What comes in beside the record it is taken for, as the match step shows it. */
import type { Incoming, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import { MATCH_REASON_WORDS, type Match, type Matches } from '#/domain/intake/match-incoming.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { MatchList, MatchRow } from '#/features/exchange/wizard/match-step.tsx';
import { formatNumber, formatRange } from '#/ui/format.ts';
import type { SelectOption } from '#/ui/select-field.tsx';

export function populationMatches(workspace: Workspace, incoming: Incoming, matches: Matches): MatchList {
  const inOrder = populationsInOrder(workspace);
  return listOf(incoming.populations, matches.populations, (population, { to, why }) => {
    const alike = inOrder.filter((one) => isAlike(population, one));
    return {
      key: population.key,
      to,
      name: population.fields.name ?? population.key,
      about: aboutPopulation(population),
      options: populationOptions(inOrder, alike, to),
      why: why === 'nothing_alike' && alike.length > 0 ? mayBe(alike) : MATCH_REASON_WORDS[why],
    };
  });
}

function isAlike({ fields }: IncomingPopulation, { platform, mode }: Population): boolean {
  return platform === fields.platform && mode === fields.mode;
}

/** The same mode is a hint and not enough to go by: it would lay one group of devices over another. */
function mayBe(alike: readonly Population[]): string {
  const [only] = alike;
  return alike.length === 1 && only !== undefined
    ? `${only.name} has the same mode: choose it if it is the same devices.`
    : `${formatNumber(alike.length)} here have the same mode: choose one if it is the same devices.`;
}

export function sourceMatches(workspace: Workspace, incoming: Incoming, matches: Matches): MatchList {
  const options = sourceOptions(workspace);
  return listOf(incoming.sources, matches.sources, (source, { to, why }) => ({
    key: source.key,
    to,
    name: source.fields.name ?? source.key,
    about: aboutSource(source),
    options,
    why: MATCH_REASON_WORDS[why],
  }));
}

/** More than anybody would go through one by one; each is compared with all that is here. */
const LISTED = 100;

function listOf<Item extends { readonly key: string }, Id extends string>(
  items: readonly Item[],
  matches: ReadonlyMap<string, Match<Id>>,
  inWords: (item: Item, match: Match<Id>) => MatchRow,
): MatchList {
  const open = items.flatMap((item) => {
    const match = matches.get(item.key);
    return match === undefined || match.why === 'own_id' ? [] : [{ item, match }];
  });
  const rows = open.slice(0, LISTED).map(({ item, match }) => inWords(item, match));
  return { rows, more: open.length - rows.length, settled: items.length - open.length };
}

function aboutPopulation({ fields }: IncomingPopulation): string {
  return [
    fields.platform === undefined ? null : PLATFORM_LABELS[fields.platform],
    fields.mode === undefined ? null : MODE_LABELS[fields.mode],
    fields.devices === undefined
      ? null
      : `${formatRange(fields.devices)} ${fields.devices[1] === 1 ? 'device' : 'devices'}`,
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
  alike: readonly Population[],
  to: string,
): readonly SelectOption<string>[] {
  const likely = new Set(alike);
  const others = populations.filter((one) => !likely.has(one) && (populations.length <= MOST_OPTIONS || one.id === to));
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
