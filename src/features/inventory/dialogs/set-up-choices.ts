/** What the set-up dialog offers at first, and what its choices would come to. */
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { SetupSource } from '#/domain/workspace/commands/template-commands.ts';
import type { Population, Source } from '#/domain/workspace/entities.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Template } from '#/domain/workspace/templates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** A source of the workspace, a new one, or none: the set-up then says nothing of the family. */
export type SourceChoice = SourceId | 'new' | 'skip';

/** Managed the way the set-up is for, as far as anybody knows. */
export function fits({ platform, mode }: Population, template: Template): boolean {
  return platform === template.platform && (mode === template.mode || mode === 'unknown');
}

export function familiesOf(template: Template): readonly Family[] {
  return FAMILIES.filter((family) => template.families[family] !== undefined);
}

export function sourcesOf(workspace: Workspace, family: Family): readonly Source[] {
  return sourcesInOrder(workspace).filter((source) => source.family === family);
}

/** What is there is used; a source is made only where the set-up says that there is something of the family. */
export function firstChoice(workspace: Workspace, template: Template, family: Family): SourceChoice {
  const [existing] = sourcesOf(workspace, family);
  if (existing !== undefined) return existing.id;
  const state = template.families[family]?.state;
  return state === 'present' || state === 'partial' ? 'new' : 'skip';
}

/** What a new source of the family is called: the usual product, or the family itself. */
export function newSourceName(template: Template, family: Family): string {
  return template.families[family]?.product ?? FAMILY_LABELS[family].long;
}

export function setupSource(template: Template, family: Family, choice: SourceChoice, newId: SourceId): SetupSource {
  if (choice === 'skip') return { kind: 'skip' };
  if (choice !== 'new') return { kind: 'existing', id: choice };
  const product = template.families[family]?.product ?? '';
  return { kind: 'new', id: newId, name: newSourceName(template, family), product };
}

export interface PreviewCell {
  readonly state: CoverageState;
  /** `kept`: somebody recorded it, so it stays. `same`: nothing would be written. */
  readonly effect: 'filled' | 'kept' | 'same';
}

/** A cell by population and family as it would be; `null` where the family is left out. */
export type Preview = (population: PopulationId, family: Family) => PreviewCell | null;

export function previewOf(
  workspace: Workspace,
  draft: CommitDraft | null,
  sources: ReadonlyMap<Family, SetupSource>,
): Preview {
  const after = draft === null ? workspace : applyCommit(workspace, draft);
  return (population, family) => {
    const source = sources.get(family);
    if (source === undefined || !('id' in source)) return null;
    const was = coverageOf(workspace, population, source.id);
    const now = coverageOf(after, population, source.id);
    if (was !== null && was.state !== 'unknown') return { state: was.state, effect: 'kept' };
    return { state: now?.state ?? 'unknown', effect: now === was ? 'same' : 'filled' };
  };
}

export interface DraftCounts {
  readonly cells: number;
  readonly sources: number;
}

export function countsOf(draft: CommitDraft | null): DraftCounts {
  const touched = (wanted: string) =>
    new Set(draft?.ops.flatMap(({ at: [collection, id] }) => (collection === wanted ? [id] : []))).size;
  return { cells: touched('coverage'), sources: touched('sources') };
}
