/**
 * The dry run: what comes in against what is here. Pure, and cheap where little differs, so that a screen may ask again
 * after each choice. Fields that the file does not state, and all answers, evidence and plans, stay as they are.
 */
import { allSteps } from '#/domain/all-steps.ts';
import { compare } from '#/domain/compare.ts';
import { fieldChanges } from '#/domain/intake/field-changes.ts';
import { goneInSteps } from '#/domain/intake/gone-changes.ts';
import type { Incoming, IncomingKey, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import type {
  FieldChange,
  IntakeChange,
  IntakeCollection,
  IntakeError,
  IntakePlan,
  IntakeTarget,
} from '#/domain/intake/intake-plan.ts';
import type { Match, Matches } from '#/domain/intake/match-incoming.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { flatPatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { modeFits } from '#/domain/workspace/commands/population-commands.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function planIntake(
  workspace: Workspace,
  incoming: Incoming,
  matches: Matches,
): Result<IntakePlan, IntakeError> {
  return allSteps(planInSteps(workspace, incoming, matches));
}

/** The same in steps of a few milliseconds, for a page that has to stay responsive while it plans thousands of cells. */
export function* planInSteps(
  workspace: Workspace,
  incoming: Incoming,
  matches: Matches,
): Generator<undefined, Result<IntakePlan, IntakeError>> {
  const populations = yield* planEntities(
    'populations',
    workspace.populations,
    incoming.populations,
    matches.populations,
  );
  if (!populations.ok) return populations;
  const sources = yield* planEntities('sources', workspace.sources, incoming.sources, matches.sources);
  if (!sources.ok) return sources;
  const families = planFamilies(workspace, incoming);
  if (!families.ok) return families;
  const cells = yield* planCells(workspace, incoming, populations.value, sources.value);
  if (!cells.ok) return cells;
  const gone = yield* goneInSteps(workspace, incoming, matches);
  yield;
  const changes = [
    ...inNameOrder(populations.value),
    ...inNameOrder(sources.value),
    ...families.value,
    ...cells.value,
    ...gone,
  ];
  return ok({ changes, matches });
}

/** Records between two steps. */
const STEP = 50;

/** By key of what comes in; what is ignored is not here. */
type Planned = ReadonlyMap<IncomingKey, IntakeChange>;

/** So that what is made gets its place by name, and not by where the file happens to list it. */
function inNameOrder(planned: Planned): readonly IntakeChange[] {
  return [...planned.values()].toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function* planEntities<Id extends string>(
  collection: 'populations' | 'sources',
  records: ReadonlyMap<Id, { readonly id: Id; readonly name: string }>,
  items: readonly (IncomingPopulation | IncomingSource)[],
  matches: ReadonlyMap<IncomingKey, Match<Id>>,
): Generator<undefined, Result<Planned, IntakeError>> {
  const planned = new Map<IncomingKey, IntakeChange>();
  const seen = new Set<IncomingKey>();
  const taken = new Set<string>();
  for (const [at, item] of items.entries()) {
    if (at % STEP === STEP - 1) yield;
    const { key, id: ownId, fields } = item;
    const isHeld = 'isHeld' in item && item.isHeld;
    const name = fields.name?.trim() ?? '';
    const { to } = matches.get(key) ?? { to: 'ignore' };
    if (seen.has(key)) return err({ kind: 'stated_twice', collection, name: name || key });
    seen.add(key);
    if (to === 'ignore') continue;
    const record = to === 'new' ? null : records.get(to);
    if (record === undefined) return err({ kind: 'not_here', collection, id: to });
    const called = name || (record?.name ?? '');
    if (record !== null && taken.has(record.id)) return err({ kind: 'matched_twice', collection, name: called });
    if (record !== null) taken.add(record.id);
    const changes = entityChanges(collection, key, record, fields);
    if (!changes.ok) return changes;
    const target: IntakeTarget =
      record === null ? { kind: 'made', key, ownId: ownId ?? null } : { kind: 'here', id: record.id };
    planned.set(
      key,
      changeOf(`in:${collection}:${key}`, collection, record?.name ?? called, target, changes.value, { isHeld }),
    );
  }
  return ok(planned);
}

function entityChanges(
  collection: 'populations' | 'sources',
  key: IncomingKey,
  record: { readonly name: string } | null,
  fields: (IncomingPopulation | IncomingSource)['fields'],
): Result<readonly FieldChange[], IntakeError> {
  const isBlank =
    fields.name === undefined ? record === null : fields.name.trim() === '' && record?.name !== fields.name;
  if (isBlank) return err({ kind: 'name_required', collection, key });
  const name = fields.name ?? record?.name ?? '';
  const says = 'platform' in fields || 'family' in fields;
  if (record === null && !says) return err({ kind: 'kind_required', collection, name });
  if (collection === 'sources')
    return withStatedPlace(record, fields, fieldChanges(collection, name, record, { ...fields }));
  const patch = withFittingMode(record, fields);
  // What is here already may be at odds with itself; what comes in may not make it so.
  const changes = fieldChanges(collection, name, record, patch);
  if (changes.ok && changes.value.some(({ field }) => field === 'platform' || field === 'mode')) {
    if (!modeFits({ ...record, ...patch })) return err({ kind: 'mode_of_other_platform', name });
  }
  return withStatedPlace(record, fields, changes);
}

/** The first place, stated of something new, is no change of a value and still not "at the end". */
function withStatedPlace(
  record: object | null,
  { order }: { readonly order?: number },
  changes: Result<readonly FieldChange[], IntakeError>,
): Result<readonly FieldChange[], IntakeError> {
  return changes.ok && record === null && order === 0
    ? ok([...changes.value, { field: 'order', from: 0, to: 0 }])
    : changes;
}

/** A platform that is stated without a mode takes the mode with it where it has none such. */
function withFittingMode(record: object | null, fields: IncomingPopulation['fields']): IncomingPopulation['fields'] {
  const isAlone = fields.platform !== undefined && fields.mode === undefined;
  return isAlone && !modeFits({ ...record, ...fields }) ? { ...fields, mode: 'unknown' } : fields;
}

interface ChangeStanding {
  readonly isNew?: boolean;
  readonly isHeld?: boolean | undefined;
  readonly requires?: readonly string[];
}

function changeOf(
  id: string,
  collection: IntakeCollection,
  name: string,
  target: IntakeTarget,
  fields: readonly FieldChange[],
  { isNew = target.kind === 'made', isHeld = false, requires = [] }: ChangeStanding = {},
): IntakeChange {
  const kind = isNew ? 'new' : fields.length === 0 ? 'same' : isHeld ? 'held' : 'changed';
  return { id, kind, collection, name, fields, requires, target };
}

function planFamilies(workspace: Workspace, incoming: Incoming): Result<readonly IntakeChange[], IntakeError> {
  const changes = new Map<string, IntakeChange>();
  for (const { family, none, note } of incoming.families) {
    const name = FAMILY_LABELS[family].long;
    if (changes.has(family)) return err({ kind: 'stated_twice', collection: 'families', name });
    const record = workspace.families.get(family) ?? null;
    const fields = fieldChanges('families', name, record, { none, note });
    if (!fields.ok) return fields;
    changes.set(
      family,
      changeOf(`in:families:${family}`, 'families', name, { kind: 'here', id: family }, fields.value),
    );
  }
  return ok([...changes.values()]);
}

function* planCells(
  workspace: Workspace,
  incoming: Incoming,
  populations: Planned,
  sources: Planned,
): Generator<undefined, Result<readonly IntakeChange[], IntakeError>> {
  const populationKeys = new Set(incoming.populations.map(({ key }) => key));
  const sourceKeys = new Set(incoming.sources.map(({ key }) => key));
  const changes = new Map<string, IntakeChange>();
  for (const [at, cell] of incoming.coverage.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (!populationKeys.has(cell.population)) {
      return err({ kind: 'unknown_key', collection: 'populations', key: cell.population });
    }
    if (!sourceKeys.has(cell.source)) return err({ kind: 'unknown_key', collection: 'sources', key: cell.source });
    const [population, source] = [populations.get(cell.population), sources.get(cell.source)];
    if (population === undefined || source === undefined) continue;
    const id = `in:coverage:${JSON.stringify([cell.population, cell.source])}`;
    const name = `${source.name} on ${population.name}`;
    if (changes.has(id)) return err({ kind: 'stated_twice', collection: 'coverage', name });
    const record = cellOf(workspace, population.target, source.target);
    const fields = fieldChanges('coverage', name, record, flatPatch(cell.patch));
    if (!fields.ok) return fields;
    if (fields.value.some(lacksReason)) return err({ kind: 'reason_required', name });
    // "Unknown" said of a cell that nobody touched is news: somebody looked and could not tell.
    const isNew = record === null && (fields.value.length > 0 || cell.patch.state !== undefined);
    const target: IntakeTarget = { kind: 'cell', population: population.target, source: source.target };
    const requires = [population, source].filter(({ kind }) => kind === 'new').map((made) => made.id);
    changes.set(id, changeOf(id, 'coverage', name, target, fields.value, { isNew, isHeld: cell.isHeld, requires }));
  }
  return ok([...changes.values()]);
}

function cellOf(workspace: Workspace, population: IntakeTarget, source: IntakeTarget): Coverage | null {
  if (population.kind !== 'here' || source.kind !== 'here') return null;
  const rows: ReadonlyMap<string, ReadonlyMap<string, Coverage>> = workspace.coverage;
  return rows.get(population.id)?.get(source.id) ?? null;
}

function lacksReason({ field, to }: FieldChange): boolean {
  if (!field.startsWith('capability.') || typeof to !== 'object' || to === null || !('reason' in to)) return false;
  return typeof to.reason === 'string' && to.reason.trim() === '';
}
