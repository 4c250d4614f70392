import { attachmentsOf, type RecordFile } from '#/domain/evidence/attachments.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { isSafeFileName } from '#/exchange/pack/path-rules.ts';
import type { Attachment } from '#/exchange/pack/write-pack.ts';

const MAX_NAME = 100;

/** The files of evidence of a record that are to hand. `contents`: by SHA-256; what is not there stays out. */
export function recordedAttachments(workspace: Workspace, contents: ReadonlyMap<string, Blob>): readonly Attachment[] {
  return [...recordedNames(workspace, new Set(contents.keys()))].flatMap(([sha256, name]): readonly Attachment[] => {
    const content = contents.get(sha256);
    return content === undefined ? [] : [{ name, content }];
  });
}

/**
 * By SHA-256, under the number of their item and the name that they came with: `EV-0007-gateway-export.csv`. `held`: the
 * ones that are there; where two would have one name, it depends on both.
 */
export function recordedNames(workspace: Workspace, held: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of attachmentsOf(workspace)) {
    if (!held.has(file.sha256)) continue;
    const name = freeName(fileNameOf(workspace, file), file.sha256, taken);
    taken.add(name.toLowerCase());
    names.set(file.sha256, name);
  }
  return names;
}

function fileNameOf(workspace: Workspace, { name, items }: RecordFile): string {
  const [first] = items;
  const number = first === undefined ? 'file' : evidenceNumberOf(workspace, first.id);
  const [, stem = name, end = ''] = /^(.+)(\.[A-Za-z0-9]{1,10})$/s.exec(name) ?? [];
  const full = `${[number, plain(stem).slice(0, MAX_NAME)].filter((part) => part !== '').join('-')}${end}`;
  return isSafeFileName(full) ? full : number;
}

/** Letters and digits of any system, and dashes for the rest. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9_]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function freeName(name: string, sha256: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const dot = name.lastIndexOf('.');
  const mark = sha256.slice(0, 8);
  return dot === -1 ? `${name}-${mark}` : `${name.slice(0, dot)}-${mark}${name.slice(dot)}`;
}
