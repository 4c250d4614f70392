import { useMemo } from 'react';

import { itemsByFamily } from '#/domain/evidence/evidence-reach.ts';
import { registerRows, type RegisterRow } from '#/domain/evidence/register.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useStrategy } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Every item of evidence, with what it touches and how it stands on the day that is looked at. */
export function useRegister(): readonly RegisterRow[] {
  const workspace = useWorkspace();
  const { guidance } = useStrategy();
  const on = useEvaluationDate();
  return useMemo(() => registerRows(workspace, itemsByFamily(guidance), on), [workspace, guidance, on]);
}
