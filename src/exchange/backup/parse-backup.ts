import * as v from 'valibot';

import { isPlainId, type ActorId, type WorkspaceId } from '#/domain/ids.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { headOf, lastLineHash } from '#/domain/ledger/head.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import {
  BACKUP_VERSION,
  LAST_LINE_VERSION,
  type Backup,
  type BackupError,
  type BackupProblem,
  type People,
} from '#/exchange/backup/backup-file.ts';

/**
 * Characters. Twenty thousand commits are about 12 million, ten thousand populations with thirty sources each 180
 * million; no browser holds a text of more than 536 million.
 */
const MAX_LENGTH = 500_000_000;
const MAX_PEOPLE = 10_000;

const headerSchema = v.strictObject({
  telltale: v.literal('workspace'),
  v: v.picklist([LAST_LINE_VERSION, BACKUP_VERSION]),
  workspace: v.pipe(v.string(), v.check(isPlainId, 'a workspace id')),
  people: v.record(v.string(), v.pipe(v.string(), v.maxLength(200))),
  commits: v.pipe(v.number(), v.integer(), v.minValue(0)),
  head: v.nullable(v.string()),
});

/** All or nothing: a file with one bad line is refused, with the line and the reason, and nothing of it is used. */
export function parseBackup(text: string): Result<Backup, BackupError> {
  if (text.length > MAX_LENGTH) return refuse(1, { kind: 'file_too_large', megabytes: MAX_LENGTH / 1_000_000 });
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const lines = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
  if (first.trim() === '') return refuse(1, { kind: 'empty_file' });

  const header = parseHeader(first);
  if (!header.ok) return refuse(1, header.error);
  const { version, workspace, people, commits, head } = header.value;

  const chain = verifyChain(lines);
  if (!chain.ok) return refuse(chain.error.line + 1, chain.error.problem);
  if (lines.length !== commits)
    return refuse(Math.min(lines.length, commits) + 2, { kind: 'cut_short', expected: commits, found: lines.length });
  const found = version === LAST_LINE_VERSION ? lastLineHash(lines) : headOf(lines);
  if (found !== head) return refuse(lines.length + 1, { kind: 'head_mismatch' });
  return ok({ workspace, people, lines, commits: chain.value.commits });
}

function refuse(line: number, problem: BackupProblem): Result<Backup, BackupError> {
  return err({ line, problem });
}

interface Header {
  readonly version: number;
  readonly workspace: WorkspaceId;
  readonly people: People;
  readonly commits: number;
  readonly head: string | null;
}

function parseHeader(line: string): Result<Header, BackupProblem> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return err({ kind: 'not_a_backup' });
  }
  if (typeof json !== 'object' || json === null || !('telltale' in json)) return err({ kind: 'not_a_backup' });
  if ('v' in json && typeof json.v === 'number' && json.v > BACKUP_VERSION)
    return err({ kind: 'newer_backup', version: json.v });
  const parsed = v.safeParse(headerSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err({ kind: 'bad_header', detail: `${v.getDotPath(issue) ?? 'header'}: ${issue.message}` });
  }
  const { v: version, workspace, people, commits, head } = parsed.output;
  const names = Object.entries(people);
  if (names.length > MAX_PEOPLE) return err({ kind: 'bad_header', detail: 'people: too many' });
  // Asked of the raw object: the schema passes over a prototype key, and a file that holds one is not ours.
  const stranger = Object.keys((json as unknown as { people: object }).people).find((id) => !isPlainId(id));
  if (stranger !== undefined) return err({ kind: 'bad_header', detail: 'people: not an actor id' });
  return ok({
    version,
    workspace: workspace as WorkspaceId,
    people: Object.fromEntries(names) as Record<ActorId, string>,
    commits,
    head,
  });
}
