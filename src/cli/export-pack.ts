import type { IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { packFileName } from '#/exchange/pack/layout.ts';
import { SOFTWARE } from '#/exchange/pack/software.ts';
import { writePack, type PackInput } from '#/exchange/pack/write-pack.ts';

export interface WrittenPack {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An evidence pack without a signature and without files of evidence: keys and files live in browsers. */
export async function exportPack(
  { workspace, lines, people }: Backup,
  scope: PackScope,
  bundled: Pick<PackInput, 'catalog' | 'strategy' | 'controls'>,
  withPeople: boolean,
  nowMs: number,
): Promise<Result<WrittenPack, string>> {
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
      madeAtMs: nowMs,
      key: null,
    },
    (piece) => pieces.push(piece.slice()),
    () => undefined,
  );
  if (!made.ok)
    return err(
      made.error.kind === 'nothing_recorded' ? nothingBy(scope.on) : `it cannot be packed (${made.error.kind}).`,
    );
  return ok({ name: packFileName(made.value.about.name, scope.on), bytes: Buffer.concat(pieces) });
}

function nothingBy(day: IsoDate): string {
  return `nothing was recorded by ${day}. Choose a later day with --as-of.`;
}
