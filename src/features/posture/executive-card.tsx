import { useMemo } from 'react';
import { Link } from 'react-router';

import { executiveAnswers, type ExecutiveAnswer } from '#/domain/scoring/executive-answers.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';

import styles from './executive-card.module.css';
import { reasonOf, SUBJECTS, VERDICT_WORDS } from './executive-words.ts';
import { shareLayers } from './share-layers.ts';

/** The questions that a board asks, each with an answer, a proof bar, a reason, and the way down to its criteria. */
export function ExecutiveCard() {
  const { checklist } = useCatalog();
  const { organisation } = useScores();
  const answers = useMemo(() => executiveAnswers(checklist, organisation), [checklist, organisation]);
  return (
    <Card title="What executives ask" hint="they weigh nothing in the score">
      <ul className={styles.list}>
        {answers.map((answer) => (
          <Question key={answer.item.id} answer={answer} />
        ))}
      </ul>
    </Card>
  );
}

function Question({ answer }: { readonly answer: ExecutiveAnswer }) {
  const { item, verdict, share } = answer;
  const { word, tone } = VERDICT_WORDS[verdict];
  return (
    <li>
      <div className={styles.asked}>
        <span className={styles.subject}>{SUBJECTS[item.id] ?? item.id}</span>
        <Link to={`/checklist?item=${item.id}`}>{item.title}</Link>
      </div>
      <div className={styles.answer}>
        <Badge tone={tone}>{word}</Badge>
        {share === null ? null : <ProofBar label={item.title} {...shareLayers(share)} />}
      </div>
      <p className={styles.reason}>{reasonOf(answer)}</p>
    </li>
  );
}
