import { useEffect, useRef, useState } from 'react';

import { readAttachment } from '#/data/idb/attachments.ts';
import { attachedInLine } from '#/domain/evidence/attachments.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { SOFTWARE } from '#/exchange/pack/software.ts';
import type { SigningKey } from '#/exchange/pack/signer.ts';
import type { PackError, PackMade } from '#/exchange/pack/write-pack.ts';
import { useCatalog, useControls, useStrategy } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { describeStorageError, type Words } from '#/state/describe-error.ts';
import { readStoredLines } from '#/state/workspaces-store.ts';
import type { PackMessage, PackRequest } from '#/workers/pack.worker.ts';
import { describePackError, PACK_STOPPED } from '#/features/exchange/pack/describe-pack-error.ts';

export interface Made extends PackMade {
  readonly zip: Blob;
}

export type PackJob =
  | { readonly at: 'start' }
  | { readonly at: 'making'; readonly share: number; readonly path: string }
  | { readonly at: 'made'; readonly made: Made }
  | { readonly at: 'refused'; readonly words: Words };

export interface PackChoice {
  readonly scope: PackScope;
  readonly withPeople: boolean;
  readonly key: SigningKey | null;
  /** Whether the files of evidence go in, as far as this browser holds them. */
  readonly withFiles: boolean;
}

/** One pack at a time, in a worker that ends with it, with `stop` and with the screen. */
export function usePackJob() {
  const catalog = useCatalog();
  const strategy = useStrategy();
  const controls = useControls();
  const { id, people } = useLedger();
  const [job, setJob] = useState<PackJob>({ at: 'start' });
  const running = useRef<Worker | null>(null);
  /** Counts up with every start and stop, so that lines read for a job that was stopped start nothing. */
  const turn = useRef(0);
  const end = () => {
    turn.current += 1;
    running.current?.terminate();
    running.current = null;
  };
  useEffect(
    () => () => {
      turn.current += 1;
      running.current?.terminate();
    },
    [],
  );
  const refuse = (words: Words) => {
    end();
    setJob({ at: 'refused', words });
  };

  const make = async ({ scope, withPeople, key, withFiles }: PackChoice): Promise<void> => {
    end();
    const mine = turn.current;
    setJob({ at: 'making', share: 0, path: '' });
    const worker = new Worker(new URL('../../../workers/pack.worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<PackMessage>) => {
      if (data.kind === 'progress') setJob({ at: 'making', ...data.progress });
      else if (data.made.ok) {
        end();
        setJob({ at: 'made', made: data.made.value });
      } else refuse(describePackError(data.made.error satisfies PackError));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      refuse(PACK_STOPPED);
    });
    const send = (request: PackRequest) => worker.postMessage(request);
    // All that the ledger ever spoke of: a pack of a past day has files that were taken off since.
    const wanted = new Set<string>();
    const lines = await readStoredLines(id, (part) => {
      send({ kind: 'lines', lines: part });
      if (withFiles) for (const line of part) for (const hash of attachedInLine(line)) wanted.add(hash);
    });
    if (mine !== turn.current) return;
    if (!lines.ok) {
      refuse(describeStorageError(lines.error));
      return;
    }
    const files = await filesHere(wanted);
    if (mine !== turn.current) return;
    send({
      kind: 'make',
      workspace: id,
      people,
      withPeople,
      scope,
      catalog,
      strategy,
      controls,
      files,
      software: SOFTWARE,
      key,
    });
  };

  return {
    job,
    make,
    stop: () => {
      end();
      setJob({ at: 'start' });
    },
  };
}

/** Those of the files that this browser holds: others were attached elsewhere. */
async function filesHere(hashes: Iterable<string>): Promise<ReadonlyMap<string, Blob>> {
  const files = new Map<string, Blob>();
  for (const hash of hashes) {
    // oxlint-disable-next-line no-await-in-loop -- a database gives one record at a time
    const file = await readAttachment(hash);
    if (file.ok && file.value !== null) files.set(hash, file.value);
  }
  return files;
}
