import { attachmentsOf, type RecordFile } from '#/domain/evidence/attachments.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { isSafeFileName } from '#/exchange/pack/path-rules.ts';
import type { Attachment } from '#/exchange/pack/write-pack.ts';

const MAX_NAME = 100;

/**
 * The files of evidence of a record, under the number of their item and the name that they came with:
 * `EV-0007-gateway-export.csv`. `contents`: by SHA-256; what is not there stays out.
 */
export function recordedAttachments(workspace: Workspace, contents: ReadonlyMap<string, Blob>): readonly Attachment[] {
  const taken = new Set<string>();
  return attachmentsOf(workspace).flatMap((file): Attachment[] => {
    const content = contents.get(file.sha256);
    if (content === undefined) return [];
    const name = freeName(fileNameOf(workspace, file), file.sha256, taken);
    taken.add(name.toLowerCase());
    return [{ name, content }];
  });
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
