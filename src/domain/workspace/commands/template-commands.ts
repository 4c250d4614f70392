import type { Family } from '#/domain/catalog/vocabulary.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { namesInWords } from '#/domain/workspace/commands/in-words.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { FamilySetup, Template } from '#/domain/workspace/templates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Which source of the workspace stands for a family of a set-up. */
export type SetupSource =
  | { readonly kind: 'all' }
  | { readonly kind: 'existing'; readonly id: SourceId }
  | { readonly kind: 'new'; readonly id: SourceId; readonly name: string; readonly product: string }
  | { readonly kind: 'skip' };

/**
 * Fills in the cells of these populations as the template says, one commit. What somebody recorded stays: only unknown
 * cells, an unknown mode and an unknown network path are filled in, and shares and evidence are left to be measured.
 * A family that is not among the choices takes all sources of the workspace that it has.
 */
export function applyTemplate(
  workspace: Workspace,
  ids: readonly PopulationId[],
  template: Template,
  choices: ReadonlyMap<Family, SetupSource> = new Map(),
): Result<CommitDraft, CommandError> {
  const names: string[] = [];
  const results: Result<readonly Op[], CommandError>[] = [];
  let filled = workspace;
  for (const choice of choices.entries()) {
    const made = sourceMade(filled, template, choice);
    if (made === null) continue;
    if (!made.ok) return made;
    results.push(ok(made.value.ops));
    filled = applyCommit(filled, made.value);
  }
  const sources = sourcesInOrder(filled).filter(({ id, family }) => isMeant(id, choices.get(family)));
  for (const id of ids) {
    const population = workspace.populations.get(id);
    if (population === undefined) return err({ kind: 'not_found', collection: 'populations', id });
    names.push(population.name);
    results.push(
      opsFor(workspace, 'populations', id, {
        ...(population.mode === 'unknown' && population.platform === template.platform ? { mode: template.mode } : {}),
        ...(population.networkPath === 'unknown' ? { networkPath: template.networkPath } : {}),
      }),
    );
    for (const source of sources) {
      const setup = template.families[source.family];
      if (setup !== undefined) results.push(cellFilled(workspace, id, source.id, setup));
    }
  }
  const ops = collect(results);
  return ops.ok ? draft(`Applied set-up "${template.name}" to ${namesInWords(names, 'populations')}`, ops.value) : ops;
}

function sourceMade(
  workspace: Workspace,
  template: Template,
  [family, choice]: readonly [Family, SetupSource],
): Result<CommitDraft, CommandError> | null {
  if (choice.kind !== 'new' || template.families[family] === undefined) return null;
  return addSource(workspace, choice.id, { name: choice.name, product: choice.product, family });
}

function isMeant(id: SourceId, choice: SetupSource | undefined): boolean {
  if (choice === undefined || choice.kind === 'all') return true;
  return choice.kind !== 'skip' && choice.id === id;
}

function cellFilled(
  workspace: Workspace,
  population: PopulationId,
  source: SourceId,
  { state, switches = {}, check }: FamilySetup,
): Result<readonly Op[], CommandError> {
  const cell = coverageOf(workspace, population, source);
  if (cell !== null && cell.state !== 'unknown') return ok([]);
  const unsaid = Object.entries(switches).filter(([name]) => !isSaid(cell?.switches, name));
  return opsFor(workspace, 'coverage', coverageIdOf(population, source), {
    state,
    ...Object.fromEntries(unsaid.map(([name, value]) => [`switches.${name}`, value])),
    ...(check !== undefined && (cell?.note ?? '') === '' ? { note: `To check: ${check}` } : {}),
  });
}

function isSaid(switches: Readonly<Record<string, string | undefined>> | undefined, name: string): boolean {
  const value = switches?.[name];
  return value !== undefined && value !== 'unknown';
}
