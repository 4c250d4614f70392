import { useMemo } from 'react';

import type { IsoDate } from '#/domain/dates.ts';
import { itemsByFamily } from '#/domain/evidence/evidence-reach.ts';
import { makeRegister, type Register, type RegisterRow } from '#/domain/evidence/register.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useStrategy } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** The last register lets the next one make only the rows that an edit touched, also after another screen. */
let latest: Register | null = null;

/** Every item of evidence, with what it touches and how it stands on the day that is looked at. */
export function useRegister(): readonly RegisterRow[] {
  const workspace = useWorkspace();
  const { guidance } = useStrategy();
  const on = useEvaluationDate();
  const byFamily = useMemo(() => itemsByFamily(guidance), [guidance]);
  return useMemo(() => registerOf(workspace, byFamily, on), [workspace, byFamily, on]).rows;
}

function registerOf(workspace: Workspace, byFamily: Register['byFamily'], on: IsoDate): Register {
  latest = makeRegister(workspace, byFamily, on, latest);
  return latest;
}
