import styles from '#/features/population/population.module.css';
import { limitingFacetOf } from '#/features/population/limiting-facet.ts';
import { QUESTIONS, type Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { FACET_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

export function QuestionsCard({ score }: { readonly score: PopulationScore }) {
  return (
    <Card title="The four questions" hint="the weakest one gates the score: a case cannot be closed with one blank">
      <ul className={styles.questions}>
        {QUESTIONS.map((question) => (
          <QuestionRow key={question} question={question} score={score} />
        ))}
      </ul>
    </Card>
  );
}

function QuestionRow({ question, score }: { readonly question: Question; readonly score: PopulationScore }) {
  const [lo, hi] = score.questions[question];
  const ceiling = score.questionCeilings[question];
  const { title, hint } = QUESTION_LABELS[question];
  const limiting = limitingFacetOf(score, question);
  return (
    <li>
      <div className={styles.questionHead}>
        <b>{title}</b> <small>{hint}</small>
        {score.weakest === question ? <Badge tone="warn">Weakest</Badge> : null}
        <span className={styles.questionScore}>
          <ScoreText lo={lo * 100} hi={hi * 100} />
        </span>
      </div>
      <ProofBar
        label={title}
        proven={lo * 100}
        unproven={(hi - lo) * 100}
        closable={Math.max(0, ceiling - hi) * 100}
        outOfReachMode={(1 - Math.max(ceiling, hi)) * 100}
      />
      <p className={styles.questionNote}>
        {limiting === null
          ? 'Nothing limits it.'
          : `Limited by ${FACET_LABELS[limiting.facet].long.toLowerCase()}: ${formatRange([
              limiting.value[0] * 100,
              limiting.value[1] * 100,
            ])} of a possible ${Math.round(limiting.ceiling * 100)}.`}
      </p>
    </li>
  );
}
