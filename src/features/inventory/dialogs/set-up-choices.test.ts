import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  countsOf,
  familiesOf,
  firstChoice,
  fits,
  previewOf,
  setupSource,
} from '#/features/inventory/dialogs/set-up-choices.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { anyInventory } from '#/domain/intake/any-inventory.fixture.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { applyTemplate } from '#/domain/workspace/commands/template-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { coverageOf, populationsInOrder } from '#/domain/workspace/read.ts';
import { TEMPLATES } from '#/domain/workspace/templates.ts';

const [template = expect.fail('no set-up')] = TEMPLATES;

describe('the set-up dialog', () => {
  it('uses a source that is there, makes one where something is claimed, and none where it has to be found out', () => {
    const made = addSource(emptyWorkspace(), 'source-1' as SourceId, { name: 'Egress', family: 'proxy' });
    const workspace = made.ok ? applyCommit(emptyWorkspace(), made.value) : expect.fail(made.error.kind);
    expect(firstChoice(workspace, template, 'proxy')).toBe('source-1');
    expect(firstChoice(workspace, template, 'mdm')).toBe('new');
    expect(firstChoice(workspace, template, 'dns')).toBe('skip');
  });

  it('previews exactly the cells that are filled in, and offers a set-up only to what it is meant for', () => {
    fc.assert(
      fc.property(anyInventory, fc.constantFrom(...TEMPLATES), (workspace, setUp) => {
        const ids = populationsInOrder(workspace).flatMap((each) => (fits(each, setUp) ? [each.id] : []));
        const sources = new Map(
          familiesOf(setUp).map((family) => {
            const choice = firstChoice(workspace, setUp, family);
            return [family, setupSource(setUp, family, choice, `new-${family}` as SourceId)] as const;
          }),
        );
        const made = applyTemplate(workspace, ids, setUp, sources);
        const draft = made.ok ? made.value : null;
        const after = draft === null ? workspace : applyCommit(workspace, draft);
        const preview = previewOf(workspace, draft, sources);
        const filled = ids.flatMap((id) =>
          familiesOf(setUp).filter((family) => preview(id, family)?.effect === 'filled'),
        );
        expect(filled).toHaveLength(countsOf(draft).cells);
        const shown = (id: PopulationId, source: SourceId) => coverageOf(after, id, source)?.state ?? 'unknown';
        for (const [family, source] of sources) {
          for (const id of ids) {
            expect(preview(id, family)?.state).toBe('id' in source ? shown(id, source.id) : undefined);
          }
        }
      }),
    );
  });
});
