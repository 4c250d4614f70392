/** The program `convert` as people call it, and what the files that it makes hold. */
import { spawnSync } from 'node:child_process';

import { node, root } from '#/cli/program.fixture.ts';
import { readInventory } from '#/cli/read-inventory.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

export function convert(args: readonly string[], input?: Uint8Array) {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/convert.ts', ...args], {
    cwd: root,
    maxBuffer: 100_000_000,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout: new Uint8Array(stdout), stderr: stderr.toString('utf8') };
}

export function workspaceOf(bytes: Uint8Array): Workspace {
  const backup = parseBackup(new TextDecoder().decode(bytes));
  if (!backup.ok) throw new Error(JSON.stringify(backup.error));
  return fold(backup.value.commits);
}

/** What an inventory is: everything that every format carries. */
export function inventoryOf({ populations, sources, families, coverage }: Workspace): unknown {
  return {
    populations: sorted(populations),
    sources: sorted(sources),
    families: sorted(families),
    coverage: sorted(coverage),
  };
}

function sorted(map: ReadonlyMap<string, unknown>): unknown {
  return [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, value instanceof Map ? sorted(value as ReadonlyMap<string, unknown>) : value]);
}

/** What a file holds, asked in this process: starting the program is what takes the time. */
export async function homeAgain(bytes: Uint8Array): Promise<Workspace> {
  const read = await readInventory([{ name: 'back', shown: 'back', bytes }], null, 0);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value.ledger.workspace;
}

export function devicesOf({ populations }: Workspace): number {
  return [...populations.values()].reduce((sum, { devices }) => sum + devices[0], 0);
}
