import { coverageIdOf, type PopulationId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { collect, draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { namesInWords } from '#/domain/workspace/commands/in-words.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Template } from '#/domain/workspace/templates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * Fills in the cells of these populations as the template says, one commit. What somebody recorded stays: only unknown
 * cells, an unknown mode and an unknown network path are filled in, and shares are left to be measured.
 */
export function applyTemplate(
  workspace: Workspace,
  ids: readonly PopulationId[],
  template: Template,
): Result<CommitDraft, CommandError> {
  const names: string[] = [];
  const results: Result<readonly Op[], CommandError>[] = [];
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
    for (const source of sourcesInOrder(workspace)) {
      const setup = template.families[source.family];
      const cell = coverageOf(workspace, id, source.id);
      if (setup === undefined || (cell !== null && cell.state !== 'unknown')) continue;
      results.push(
        opsFor(workspace, 'coverage', coverageIdOf(id, source.id), {
          state: setup.state,
          ...Object.fromEntries(
            Object.entries(setup.switches ?? {}).map(([name, value]) => [`switches.${name}`, value]),
          ),
        }),
      );
    }
  }
  const ops = collect(results);
  return ops.ok ? draft(`Applied set-up "${template.name}" to ${namesInWords(names, 'populations')}`, ops.value) : ops;
}
