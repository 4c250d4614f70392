import { useEffect, useRef, useState } from 'react';

import type { ExportFormat, ExportOptions } from '#/exchange/export-formats.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { describeStorageError, type Words } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { useCatalog, useControls, useStrategy } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { storedLines } from '#/state/workspaces-store.ts';
import { saveFile } from '#/ui/save-file.ts';
import type { ExportJob, ExportMessage, ExportStage } from '#/workers/export.worker.ts';

export interface ReportChoice {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly scope: PackScope;
  readonly withPeople: boolean;
}

export interface RunningReport {
  readonly format: ExportFormat;
  readonly stage: ExportStage;
}

const STOPPED: Words = {
  what: 'The file could not be written.',
  why: 'It needs more memory than the browser gives. Your record is not touched.',
  todo: 'Close other tabs and try again, or choose fewer populations.',
};

/** One file at a time, in a worker that ends with it, with `stop` and with the screen. */
export function useReportJob() {
  const catalog = useCatalog();
  const strategy = useStrategy();
  const controls = useControls();
  const { id, people } = useLedger();
  const [running, setRunning] = useState<RunningReport | null>(null);
  const worker = useRef<Worker | null>(null);
  /** Counts up with every start and stop, so that lines read for a job that was stopped start nothing. */
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
      worker.current?.terminate();
    },
    [],
  );
  const stop = () => {
    turn.current += 1;
    worker.current?.terminate();
    worker.current = null;
    setRunning(null);
  };
  const refuse = (words: Words) => {
    stop();
    notify({ tone: 'bad', ...words });
  };

  const make = async ({ format, options, scope, withPeople }: ReportChoice): Promise<void> => {
    stop();
    const mine = turn.current;
    setRunning({ format, stage: 'checking' });
    const lines = await storedLines(id);
    if (mine !== turn.current) return;
    if (!lines.ok) {
      refuse(describeStorageError(lines.error));
      return;
    }
    const started = new Worker(new URL('../../../workers/export.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<ExportMessage>) => {
      if (data.kind === 'stage') setRunning({ format, stage: data.stage });
      else if (data.made.ok) {
        stop();
        const { name, content } = data.made.value;
        saveFile(name, content, content.type);
      } else {
        refuse({
          what: `The chain of the record breaks at change ${String(data.made.error.line)}.`,
          why: 'It was altered outside Telltale. A report of it would prove nothing.',
          todo: 'Restore the last good backup under Workspaces, and make the report of that.',
        });
      }
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      refuse(STOPPED);
    });
    const job: ExportJob = {
      format,
      options,
      workspaceId: id,
      lines: lines.value,
      people: withPeople ? people : {},
      catalog,
      strategy,
      controls,
      scope,
    };
    started.postMessage(job);
  };

  return { running, make, stop };
}
