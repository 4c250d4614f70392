import { outcomeOf, outcomeOfRecord, type Outcome } from '#/domain/planning/scenario/outcome.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { useRecordScore, useScoreAsIf } from '#/state/use-scenario-scores.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { useRecord } from '#/state/use-scenario.ts';

export interface Outcomes {
  readonly ofRecord: Outcome;
  readonly of: (scenario: Scenario) => Outcome;
}

/** What the record and any scenario come to, on the day that is looked at. */
export function useOutcomes(): Outcomes {
  const record = useRecord();
  const recordScore = useRecordScore();
  const scoreAsIf = useScoreAsIf();
  return {
    ofRecord: outcomeOfRecord(recordScore),
    of: (scenario) => outcomeOf(record, scenario, asIfOf(record, scenario), scoreAsIf(scenario)),
  };
}
