import styles from '#/features/population/population.module.css';
import { proofInWords } from '#/features/population/proof-in-words.ts';
import { populationSubject, readinessSubject } from '#/domain/audit/comment-subjects.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { LEVEL_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatRange } from '#/ui/format.ts';
import { SavedProofBar } from '#/ui/charts/saved-proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

/** The signature picture, large, with the sentence that reads it out. */
export function ProofSection({ score }: { readonly score: PopulationScore }) {
  const target = useWorkspaceSelector(({ settings }) => settings.targetScore);
  const { proof, population, visibility, readiness } = score;
  return (
    <section className={styles.hero} aria-label="Visibility">
      <p className={styles.sentence}>{proofInWords(score)}</p>
      <SavedProofBar label={population.name} {...proof} target={target} />
      <dl className={styles.figures}>
        <div>
          <dt>Visibility</dt>
          <dd>
            <ScoreText lo={visibility[0]} hi={visibility[1]} />{' '}
            <CommentMark subject={populationSubject(population.id)} name={`Visibility of ${population.name}`} />
          </dd>
        </div>
        <div>
          <dt>Level</dt>
          <dd>
            <Badge>{LEVEL_LABELS[score.level]}</Badge>
          </dd>
        </div>
        <div>
          <dt>Readiness</dt>
          <dd>
            {readiness === null ? 'nothing applies' : formatRange(readiness)}{' '}
            <CommentMark subject={readinessSubject(population.id)} name={`Readiness of ${population.name}`} />
          </dd>
        </div>
        <div>
          <dt>Network-level source</dt>
          <dd>{score.hasNetworkSource ? 'yes' : 'none'}</dd>
        </div>
      </dl>
    </section>
  );
}
