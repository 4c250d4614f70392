import type { Scope } from '#/features/checklist/checklist-address.ts';
import styles from '#/features/checklist/checklist.module.css';
import { effectInWords } from '#/features/checklist/effect-in-words.ts';
import type { LastAnswer } from '#/features/checklist/use-answering.ts';
import { readinessSubject } from '#/domain/audit/comment-subjects.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

interface Props {
  readonly scope: Scope;
  readonly last: LastAnswer | null;
}

/** Readiness of what is looked at, live, and what the last answer did to it. */
export function ReadinessStrip({ scope, last }: Props) {
  const score = useScores();
  const { populations } = useWorkspace();
  const population = scope.kind === 'population' ? scope.population : null;
  const readinessOf = (id: typeof population) =>
    (id === null ? score.organisation : score.populations.get(id))?.readiness ?? null;
  const readiness = readinessOf(population);
  const name = population === null ? 'the organisation' : (populations.get(population)?.name ?? '');
  const whose = last?.population == null ? 'the organisation' : (populations.get(last.population)?.name ?? '');
  return (
    <section className={styles.strip} aria-label="Readiness">
      <p className={styles.readiness}>
        Readiness of {name}{' '}
        {readiness === null ? (
          <b>
            {score.organisation.visibility === null ? 'no score yet: no population has a device' : 'nothing applies'}
          </b>
        ) : (
          <ScoreText lo={readiness[0]} hi={readiness[1]} />
        )}{' '}
        <CommentMark subject={readinessSubject(population)} name={`Readiness of ${name}`} />
      </p>
      {readiness === null ? null : (
        <ProofBar
          label={`Readiness of ${name}`}
          proven={readiness[0]}
          unproven={readiness[1] - readiness[0]}
          closable={100 - readiness[1]}
          outOfReachMode={0}
        />
      )}
      <output className={styles.effect}>
        {last === null
          ? 'Directions give 60 points and mitigations 40; telemetry and executive questions give none.'
          : `${last.criterion} ${last.words}: ${effectInWords(last.before, readinessOf(last.population), whose)}`}
      </output>
    </section>
  );
}
