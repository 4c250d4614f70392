import { useMemo } from 'react';

import classes from '#/features/inventory/details/details.module.css';
import { possibleGains } from '#/features/inventory/details/what-if.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatPoints } from '#/ui/format.ts';

interface CellEffectHintProps {
  readonly population: PopulationId;
  readonly source: SourceId;
}

/** Whether more work on this cell is worth it, before any of it is done. */
export function CellEffectHint({ population, source }: CellEffectHintProps) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const scores = useScores();
  const on = useEvaluationDate();
  const gains = useMemo(
    () => possibleGains({ workspace, catalog, on, scores, population, source }),
    [workspace, catalog, on, scores, population, source],
  );
  if (gains.length === 0) {
    return (
      <p className={classes.gain}>
        This cell proves all that it can: other sources of this population already show the same, or more.
      </p>
    );
  }
  return (
    <ul className={classes.gain}>
      {gains.map(({ step, here, organisation }) => (
        <li key={step}>
          {step} would prove <b>{formatPoints(here, { digits: 1, signed: true })}</b> points here,{' '}
          {formatPoints(organisation, { digits: 1, signed: true })} for the organisation.
        </li>
      ))}
    </ul>
  );
}
