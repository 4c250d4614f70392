import type { IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { packFileName } from '#/exchange/pack/layout.ts';
import { SOFTWARE } from '#/exchange/pack/software.ts';
import { writePack, type PackInput } from '#/exchange/pack/write-pack.ts';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What whoever hands it on should know, for standard error. */
  readonly notes: readonly string[];
}

/** An evidence pack without a signature and without files of evidence: keys and files live in browsers. */
export async function exportPack(
  { workspace, lines, people }: Backup,
  scope: PackScope,
  bundled: Pick<PackInput, 'catalog' | 'strategy' | 'controls'>,
  withPeople: boolean,
): Promise<Result<WrittenFile, string>> {
  const pieces: Uint8Array[] = [];
  const made = await writePack(
    {
      workspace,
      lines,
      people,
      withPeople,
      scope,
      ...bundled,
      attachments: () => [],
      software: SOFTWARE,
      key: null,
    },
    (piece) => pieces.push(piece.slice()),
    () => undefined,
  );
  if (!made.ok)
    return err(
      made.error.kind === 'nothing_recorded' ? nothingBy(scope.on) : `it cannot be packed (${made.error.kind}).`,
    );
  const { about, attachments } = made.value;
  return ok({
    name: packFileName(about.name, scope.on),
    bytes: Buffer.concat(pieces),
    notes: [NOT_SIGNED, ...withoutFiles(attachments.recorded)],
  });
}

const NOT_SIGNED =
  'The pack is not signed: keys live in browsers. Anyone could have made it, and verify answers exit code 1. Make it on the screen Evidence pack to have it signed.';

/** `recorded`: files of evidence in scope that the ledger has hashes of. */
function withoutFiles(recorded: number): readonly string[] {
  if (recorded === 0) return [];
  const files = recorded === 1 ? '1 file of evidence is' : `${String(recorded)} files of evidence are`;
  return [`${files} in it by SHA-256 alone: a backup holds none.`];
}

export function nothingBy(day: IsoDate): string {
  return `nothing was recorded by ${day}. Choose a later day with --as-of.`;
}
