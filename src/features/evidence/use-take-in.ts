import { useEffect, useRef, useState } from 'react';

import { describeTakeInProblem } from '#/features/evidence/describe-take-in.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { takeInFiles } from '#/state/take-in-files.ts';
import { usePresentDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { Words } from '#/state/describe-error.ts';

export interface Reading {
  readonly share: number;
  readonly name: string;
}

/** Takes files in, with progress; `onTaken` hears of those that are stored. */
export function useTakeIn(onTaken: (files: readonly AttachedFile[]) => void) {
  const workspace = useWorkspace();
  const on = usePresentDate();
  const [reading, setReading] = useState<Reading | null>(null);
  const [problems, setProblems] = useState<readonly Words[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setProblems([]);
    setReading({ share: 0, name: files[0]?.name ?? '' });
    const onProgress = (share: number, name: string) => setReading({ share, name });
    const taken = await takeInFiles(workspace, files, { on, signal: mine.signal, onProgress }).catch(() => STOPPED);
    if (running.current !== mine) return;
    setReading(null);
    if (taken === null) return;
    if ('what' in taken) {
      setProblems([taken]);
      return;
    }
    setProblems(taken.problems.map(describeTakeInProblem));
    if (taken.files.length > 0) onTaken(taken.files);
  };
  return {
    reading,
    problems,
    take,
    stop: () => {
      running.current?.abort();
      running.current = null;
      setReading(null);
    },
  };
}

const STOPPED: Words = {
  what: 'Reading the files stopped.',
  why: 'The browser ended the work, perhaps for want of memory. Nothing of it was kept.',
  todo: 'Attach them one at a time.',
};
