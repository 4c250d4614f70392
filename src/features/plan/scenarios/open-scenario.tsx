import {
  keepChanges,
  dropChanges,
  scenarioChanges,
  type ScenarioChange,
} from '#/domain/planning/scenario/scenario-changes.ts';
import { setProposalIn } from '#/domain/planning/scenario/toggle-proposal.ts';
import type { Fit } from '#/domain/planning/scenario/fit.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import { opInWords } from '#/domain/workspace/op-in-words.ts';
import { tellingOps } from '#/domain/ledger/telling-ops.ts';
import { asIfOf } from '#/state/scenario-engine.ts';
import { useRecord } from '#/state/use-scenario.ts';
import { dispatchToRecord } from '#/state/use-dispatch.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { FORMATS } from '#/ui/format.ts';

import styles from './scenarios.module.css';

const FITS: Readonly<
  Record<Exclude<Fit, 'fits'>, { readonly word: string; readonly why: string; readonly tone: BadgeTone }>
> = {
  already: { word: 'in the record', why: 'The record already says this.', tone: 'good' },
  changed: {
    word: 'record changed',
    why: 'The record has changed since; here the scenario still stands.',
    tone: 'warn',
  },
  gone: { word: 'no longer fits', why: 'What it changes is no longer in the record.', tone: 'bad' },
};

/** What the open scenario holds: put in and out, kept or dropped where the record has gone on. */
export function OpenScenario({ scenario }: { readonly scenario: Scenario }) {
  const record = useRecord();
  const asIf = asIfOf(record, scenario);
  const changes = scenarioChanges(scenario, asIf);
  return (
    <section className={styles.changes} aria-label={`Changes of ${scenario.name}`}>
      <h3>What “{scenario.name}” changes</h3>
      {changes.length === 0 ? (
        <p className={styles.faint}>
          Nothing yet. Take gaps in from the list below, or change any cell, mode or answer while the scenario is open.
        </p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.id}>
              {change.kind === 'proposal' ? (
                <CheckboxField
                  label={change.proposal.title}
                  checked={change.proposal.isIn}
                  onCommit={(isIn) => dispatchToRecord(setProposalIn(scenario, change.id, isIn))}
                />
              ) : (
                <EditInWords change={change} asIf={asIf.workspace} />
              )}
              <span className={styles.fit}>{change.fit === 'fits' ? null : <FitNote fit={change.fit} />}</span>
              <span className={styles.acts}>
                {change.fit === 'changed' ? (
                  <Button
                    size="s"
                    variant="quiet"
                    onClick={() =>
                      dispatchToRecord(
                        keepChanges(record, scenario, [change], `Kept a change of “${scenario.name}” over the record`),
                      )
                    }
                  >
                    Keep
                  </Button>
                ) : null}
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={`Drop ${nameOf(change)}`}
                  onClick={() =>
                    dispatchToRecord(dropChanges(scenario, [change], `Dropped a change of “${scenario.name}”`))
                  }
                >
                  Drop
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  function nameOf(change: ScenarioChange): string {
    if (change.kind === 'proposal') return change.proposal.title;
    const [op] = change.ops;
    return op === undefined ? '' : opInWords(asIf.workspace, op, FORMATS).what;
  }
}

function FitNote({ fit }: { readonly fit: Exclude<Fit, 'fits'> }) {
  const { word, why, tone } = FITS[fit];
  return (
    <>
      <Badge tone={tone}>{word}</Badge> <small>{why}</small>
    </>
  );
}

/** Fields of a record that are told; a record that is made comes with many. */
const TOLD = 4;

function EditInWords({
  change,
  asIf,
}: {
  readonly change: Extract<ScenarioChange, { kind: 'edit' }>;
  readonly asIf: Parameters<typeof opInWords>[0];
}) {
  const telling = tellingOps(change.ops);
  const ops = telling.length === 0 ? change.ops : telling;
  return (
    <span className={styles.edit}>
      {ops.slice(0, TOLD).map((op) => {
        const { what, before, after } = opInWords(asIf, op, FORMATS);
        return (
          <span key={op.at[2]}>
            {what}{' '}
            <small>
              {before ?? 'nothing'} → <b>{after ?? (op.at[2] === '$deleted' ? 'made' : 'nothing')}</b>
            </small>
          </span>
        );
      })}
      {ops.length > TOLD ? <small>and {ops.length - TOLD} more fields</small> : null}
    </span>
  );
}
