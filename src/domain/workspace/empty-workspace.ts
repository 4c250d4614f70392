import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The workspace of an empty ledger. */
export function emptyWorkspace(): Workspace {
  const { id: _, ...settings } = initialRecord('workspace', 'workspace');
  return {
    settings: settings as Settings,
    populations: new Map(),
    sources: new Map(),
    families: new Map(),
    coverage: new Map(),
    answers: new Map(),
    actions: new Map(),
    evidence: new Map(),
    limits: new Map(),
    acceptances: new Map(),
    reviews: new Map(),
    requests: new Map(),
    signoffs: new Map(),
    samples: new Map(),
    comments: new Map(),
    scenarios: new Map(),
    removed: new Map(),
  };
}
