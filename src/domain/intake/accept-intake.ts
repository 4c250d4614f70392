/** From a plan and what was ticked to one commit: one undo step takes all of it back. */
import { allSteps } from '#/domain/all-steps.ts';
import { isPlainId } from '#/domain/ids.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import type { IntakeChange, IntakePlan, IntakeTarget } from '#/domain/intake/intake-plan.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { revival } from '#/domain/intake/revival.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf, type Patch } from '#/domain/workspace/commands/draft.ts';
import { removePopulations } from '#/domain/workspace/commands/population-commands.ts';
import { removeSources } from '#/domain/workspace/commands/source-commands.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import { nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const MAX_ORIGIN = 200;

type Ops = Result<readonly Op[], CommandError>;

/**
 * `accepted`: ids of changes. A cell whose new population or source is not accepted too is refused as `not_found`;
 * `lackingWhatTheyRequire` names such cells beforehand. `newId` makes ids for what the file gives none.
 */
export function acceptIntake(
  workspace: Workspace,
  incoming: Incoming,
  plan: IntakePlan,
  accepted: ReadonlySet<string>,
  newId: NewId,
): Result<CommitDraft, CommandError> {
  return allSteps(acceptIntakeInSteps(workspace, incoming, plan, accepted, newId));
}

/** The same in steps of a few milliseconds, for a page that has to stay responsive while it takes in thousands of cells. */
export function* acceptIntakeInSteps(
  workspace: Workspace,
  incoming: Incoming,
  plan: IntakePlan,
  accepted: ReadonlySet<string>,
  newId: NewId,
): Generator<undefined, Result<CommitDraft, CommandError>> {
  const ops = yield* opsInSteps(workspace, plan, accepted, newId);
  yield;
  return ops.ok ? draft(labelOf(incoming, acceptedOf(plan, accepted)), ops.value) : ops;
}

type NewId = (prefix: 'population' | 'source') => string;

/** Its operations alone, for a page that shows what they would do. */
export function* opsInSteps(
  workspace: Workspace,
  plan: IntakePlan,
  accepted: ReadonlySet<string>,
  newId: NewId,
): Generator<undefined, Ops> {
  const changes = acceptedOf(plan, accepted);
  const made = makeIds(workspace, changes, newId);
  const ops: Op[] = [];
  const places = {
    populations: nextOrder(workspace.populations),
    sources: nextOrder(workspace.sources),
  };
  for (const [at, change] of changes.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (change.kind === 'gone') continue;
    const of = opsOfChange(workspace, change, made, places);
    if (!of.ok) return of;
    ops.push(...of.value);
  }
  const removals = removalsOf(workspace, changes);
  if (!removals.ok) return removals;
  for (const op of removals.value) ops.push(op);
  return ok(ops);
}

/** Changes between two steps. */
const STEP = 50;

function acceptedOf({ changes }: IntakePlan, accepted: ReadonlySet<string>): readonly IntakeChange[] {
  return changes.filter(({ id, kind }) => kind !== 'same' && accepted.has(id));
}

interface MadeIds {
  /** By `collection:key`. */
  readonly byKey: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

/** The id in the file is kept where it is still free: links to it hold. */
function makeIds(workspace: Workspace, changes: readonly IntakeChange[], newId: NewId): MadeIds {
  const byKey = new Map<string, string>();
  const taken = new Set<string>([...workspace.populations.keys(), ...workspace.sources.keys()]);
  for (const { collection, target } of changes) {
    if (target.kind !== 'made') continue;
    const { ownId } = target;
    const isFree = ownId !== null && isPlainId(ownId) && !taken.has(ownId);
    const id = isFree ? ownId : newId(collection === 'sources' ? 'source' : 'population');
    taken.add(id);
    byKey.set(`${collection}:${target.key}`, id);
  }
  return { byKey, ids: new Set(byKey.values()) };
}

function opsOfChange(
  workspace: Workspace,
  { collection, target, fields }: IntakeChange,
  made: MadeIds,
  places: Record<'populations' | 'sources', number>,
): Ops {
  const id = idOf(collection, target, made);
  if (!id.ok) return id;
  const stated: Patch = Object.fromEntries(fields.map(({ field, to }) => [field, to]));
  if (target.kind === 'made' && (collection === 'populations' || collection === 'sources')) {
    const order = places[collection];
    places[collection] = Math.max(order, typeof stated['order'] === 'number' ? stated['order'] : order) + 1;
    return opsFor(workspace, collection, id.value, { ...revival(workspace, collection, id.value), order, ...stated });
  }
  const missing = missingRecord(workspace, collection, id.value, made);
  if (missing !== null) return err(missing);
  return opsFor(workspace, collection, id.value, { ...revival(workspace, collection, id.value), ...stated });
}

function idOf(collection: Collection, target: IntakeTarget, made: MadeIds): Result<string, CommandError> {
  if (target.kind === 'here') return ok(target.id);
  if (target.kind === 'made') {
    const id = made.byKey.get(`${collection}:${target.key}`);
    return id === undefined ? err({ kind: 'not_found', collection, id: target.key }) : ok(id);
  }
  const population = idOf('populations', target.population, made);
  if (!population.ok) return population;
  const source = idOf('sources', target.source, made);
  return source.ok ? ok(`${population.value}~${source.value}`) : source;
}

/** A record that was here when the plan was made and is not any more. */
function missingRecord(workspace: Workspace, collection: Collection, id: string, made: MadeIds): CommandError | null {
  const parts = { populations: id, sources: id };
  if (collection === 'coverage') [parts.populations = '', parts.sources = ''] = id.split('~');
  for (const place of ['populations', 'sources'] as const) {
    if (collection !== 'coverage' && collection !== place) continue;
    const records: ReadonlyMap<string, object> = workspace[place];
    if (!records.has(parts[place]) && !made.ids.has(parts[place])) {
      return { kind: 'not_found', collection: place, id: parts[place] };
    }
  }
  return null;
}

/** What is gone, with what hangs on it; each record once, though a cell may hang on two of them. */
function removalsOf(workspace: Workspace, changes: readonly IntakeChange[]): Ops {
  const gone = { populations: new Set<string>(), sources: new Set<string>(), coverage: new Set<string>() };
  for (const { kind, collection, target } of changes) {
    if (kind !== 'gone' || target.kind !== 'here' || collection === 'families') continue;
    gone[collection].add(target.id);
  }
  const populations = [...workspace.populations.keys()].filter((id) => gone.populations.delete(id));
  const sources = [...workspace.sources.keys()].filter((id) => gone.sources.delete(id));
  for (const collection of ['populations', 'sources'] as const) {
    const [id] = gone[collection];
    if (id !== undefined) return err({ kind: 'not_found', collection, id });
  }
  const removed = [
    removePopulations(workspace, populations),
    removeSources(workspace, sources),
    ok({ ops: [...gone.coverage].map((id) => removalOf('coverage', id)) }),
  ];
  const ops = new Map<string, Op>();
  for (const result of removed) {
    if (!result.ok && result.error.kind !== 'no_change') return result;
    for (const op of result.ok ? result.value.ops : []) ops.set(op.at.join('/'), op);
  }
  return ok([...ops.values()]);
}

/** "Imported northwind.xlsx: 12 new, 3 changed, 1 removed". */
function labelOf({ origin }: Incoming, changes: readonly IntakeChange[]): string {
  const count = (kind: IntakeChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = [
    [count('new'), 'new'],
    [count('changed') + count('held'), 'changed'],
    [count('gone'), 'removed'],
  ] as const;
  const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${String(number)} ${word}`);
  return `Imported ${origin.slice(0, MAX_ORIGIN)}: ${said.join(', ')}`;
}
