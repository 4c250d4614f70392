import { useEffect, useRef } from 'react';

import { outcomeInWords } from '#/domain/planning/scenario/outcome-in-words.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { useRecord } from '#/state/use-scenario.ts';
import { formatRange } from '#/ui/format.ts';

import { ComparedFields } from './compared-fields.tsx';
import { ComparedPopulations } from './compared-populations.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import styles from './scenarios.module.css';
import { useOutcomes } from './use-outcomes.ts';

/** The record and up to three scenarios side by side: bars, the difference in words, each population, each field. */
export function CompareScenarios({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { settings } = useRecord();
  const { ofRecord, of } = useOutcomes();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // What it returns is no clean-up: newer browsers give a promise.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const outcomes = scenarios.map((scenario) => of(scenario));
  const [first, ...others] = outcomes;
  return (
    <section ref={box} className={styles.compare} aria-label="Comparison">
      <h3>Side by side</h3>
      <ul className={styles.words}>
        {outcomes.map((outcome, at) => (
          <li key={scenarios[at]?.id}>{outcomeInWords(outcome, ofRecord)}</li>
        ))}
        {first === undefined
          ? null
          : others.map((other, at) => <li key={scenarios[at + 1]?.id}>{outcomeInWords(other, first)}</li>)}
      </ul>
      <div className={styles.bars}>
        {[ofRecord, ...outcomes].map((outcome, at) => (
          <div key={at === 0 ? 'record' : scenarios[at - 1]?.id}>
            <span>{outcome.name}</span>
            <OutcomeBar outcome={outcome} target={settings.targetScore} />
            <small>{outcome.readiness === null ? '' : `readiness ${formatRange(outcome.readiness)}`}</small>
          </div>
        ))}
      </div>
      <ComparedPopulations scenarios={scenarios} />
      <ComparedFields scenarios={scenarios} />
    </section>
  );
}
