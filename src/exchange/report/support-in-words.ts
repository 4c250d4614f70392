import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What an item of evidence proves (`coverage:<population>~<source>`, `criterion:T1.1`), by names where there are any. */
export function supportInWords(workspace: Workspace, claim: string): string {
  const [kind, id] = split(claim, ':');
  switch (kind) {
    case 'coverage': {
      const [population, source] = split(id, '~');
      return `${nameIn(workspace.sources, source)} on ${nameIn(workspace.populations, population)}`;
    }
    case 'answer': {
      const [criterion, population] = split(id, '@');
      return population === 'org' ? criterion : `${criterion} for ${nameIn(workspace.populations, population)}`;
    }
    case 'limit': {
      const [population, limit] = split(id, '~');
      return `limit ${limit} for ${nameIn(workspace.populations, population)}`;
    }
    case 'action':
      return `action ${(workspace.actions as ReadonlyMap<string, { readonly title: string }>).get(id)?.title ?? id}`;
    default:
      return id === '' ? claim : id;
  }
}

function split(text: string, joint: string): readonly [string, string] {
  const at = text.indexOf(joint);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + joint.length)];
}

function nameIn(records: ReadonlyMap<string, { readonly name: string }>, id: string): string {
  return records.get(id)?.name ?? id;
}
