import { Link } from 'react-router';

import { questionSubject } from '#/domain/audit/comment-subjects.ts';
import { QUESTIONS, type Question } from '#/domain/catalog/vocabulary.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

import { mostToWin } from '#/domain/scoring/population-rows.ts';
import styles from './posture.module.css';
import { questionLayers } from './question-layers.ts';

/** Who, which app, where to, when and how much: what a case needs answered, all four. */
export function QuestionsCard() {
  const scores = useScores();
  return (
    <Card title="The four questions" className={styles.side}>
      <ul className={styles.questions}>
        {QUESTIONS.map((question) => (
          <QuestionRow key={question} question={question} scores={scores} />
        ))}
      </ul>
      <p className={styles.faint}>
        In each population its weakest question gates the score: a case cannot be closed with one of them blank.
      </p>
    </Card>
  );
}

interface QuestionRowProps {
  readonly question: Question;
  readonly scores: WorkspaceScore;
}

function QuestionRow({ question, scores }: QuestionRowProps) {
  const { title, hint } = QUESTION_LABELS[question];
  const { questions, weakest } = scores.organisation;
  const range = questions?.[question];
  const layers = questionLayers(scores.organisation, question);
  const worst = mostToWin(scores, question);
  return (
    <li>
      <span>
        <b>{title}</b> <small>{hint}</small> {weakest === question ? <Badge tone="warn">weakest</Badge> : null}
      </span>
      {range === undefined || layers === null ? (
        <span>not scored</span>
      ) : (
        <>
          <span>
            <CommentMark subject={questionSubject(question)} name={`“${title}” in the organisation`} />
            <ScoreText lo={range[0] * 100} hi={range[1] * 100} />
          </span>
          <ProofBar label={title} size="mini" {...layers} />
          <p className={styles.questionNote}>
            {worst === null ? (
              'Nothing more to win in the present modes.'
            ) : (
              <>
                Most to win on <Link to={`/populations/${worst.id}`}>{worst.name}</Link>
              </>
            )}
          </p>
        </>
      )}
    </li>
  );
}
