import { FlaskConical } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Proof } from '#/domain/scoring/score.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useRecordScore } from '#/state/use-scenario-scores.ts';
import { useOpenScenario, useScenario } from '#/state/use-scenario.ts';
import { useScores } from '#/state/use-scores.ts';
import { Button } from '#/ui/button.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import styles from './what-if-banner.module.css';

const MakeScenarioActions = lazy(async () => ({
  default: (await import('#/features/plan/scenarios/make-scenario-actions.tsx')).MakeScenarioActions,
}));

/** Stands over every screen while a scenario is open, on paper too: nobody shall take what could be for what is. */
export function WhatIfBanner({ isOfRecord }: { readonly isOfRecord: boolean }) {
  const scenario = useScenario();
  const open = useOpenScenario();
  const isPast = useAsOf() !== null;
  return (
    <section className={styles.banner} aria-label="What if">
      {scenario === null ? (
        <span className={styles.words}>
          <FlaskConical size={16} aria-hidden="true" />
          <span>
            The scenario of this link {isPast ? 'was not in this workspace that day' : 'is not in this workspace'}. You
            see the record, and nothing can be changed.
          </span>
        </span>
      ) : (
        <AsIf scenario={scenario} isOfRecord={isOfRecord} />
      )}
      <span className={styles.actions}>
        {scenario === null || isPast ? null : <Doings scenario={scenario} />}
        <Button size="s" onClick={() => open(null)}>
          Leave
        </Button>
      </span>
    </section>
  );
}

function AsIf({ scenario, isOfRecord }: { readonly scenario: Scenario; readonly isOfRecord: boolean }) {
  const { organisation: record } = useRecordScore();
  const { organisation: asIf } = useScores();
  return (
    <>
      <span className={styles.words}>
        <FlaskConical size={16} aria-hidden="true" />
        <span>
          What if: <b>{scenario.name}</b>.
          {isOfRecord ? (
            ' This screen is about the record itself.'
          ) : (
            <span className={styles.more}> Nothing here is in the record.</span>
          )}
        </span>
      </span>
      <span className={styles.bars}>
        <Bar label="Record" proof={record.proof} />
        <Bar label="As if" proof={asIf.proof} />
      </span>
    </>
  );
}

function Bar({ label, proof }: { readonly label: string; readonly proof: Proof | null }) {
  if (proof === null) return null;
  return (
    <>
      <span>{label}</span>
      <ProofBar size="mini" label={label} {...proof} />
      <ScoreText lo={proof.proven} hi={proof.proven + proof.unproven} />
    </>
  );
}

function Doings({ scenario }: { readonly scenario: Scenario }) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <LinkButton size="s" to={`/plan?compare=${scenario.id}`}>
        Compare
      </LinkButton>
      <Button size="s" onClick={() => setMaking(true)}>
        Turn into actions
      </Button>
      {making ? (
        <Suspense fallback={null}>
          <MakeScenarioActions scenario={scenario} onClose={() => setMaking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
