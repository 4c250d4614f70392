import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';

import { executiveSubject } from '#/domain/audit/comment-subjects.ts';
import { executiveAnswers, type ExecutiveAnswer } from '#/domain/scoring/executive-answers.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { Badge } from '#/ui/badge.tsx';
import { Card } from '#/ui/card.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { ProofBar } from '#/ui/proof-bar.tsx';

import styles from './executive-card.module.css';
import { reasonOf, SUBJECTS, VERDICT_WORDS } from './executive-words.ts';
import { shareLayers } from './share-layers.ts';

/** The questions that a board asks, each with an answer, a proof bar, a reason, and the way down to its criteria. */
export function ExecutiveCard() {
  const { checklist } = useCatalog();
  const { organisation } = useScores();
  const answers = useMemo(() => executiveAnswers(checklist, organisation), [checklist, organisation]);
  const { hash } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // A comment leads here before the card is drawn, so the browser has found nothing to scroll to.
  useEffect(() => {
    [...(list.current?.children ?? [])].find(({ id }) => hash === `#${id}`)?.scrollIntoView({ block: 'center' });
  }, [hash]);
  return (
    <Card title="What executives ask" hint="they weigh nothing in the score">
      <ul ref={list} className={styles.list}>
        {answers.map((answer) => (
          <Question key={answer.item.id} answer={answer} isAsked={hash === `#${answer.item.id}`} />
        ))}
      </ul>
    </Card>
  );
}

function Question({ answer, isAsked }: { readonly answer: ExecutiveAnswer; readonly isAsked: boolean }) {
  const { item, verdict, share } = answer;
  const { word, tone } = VERDICT_WORDS[verdict];
  return (
    <li id={item.id} data-asked={isAsked || undefined}>
      <div className={styles.asked}>
        <span className={styles.subject}>{SUBJECTS[item.id] ?? item.id}</span>
        <Link to={`/checklist?item=${item.id}`}>{item.title}</Link>
      </div>
      <div className={styles.answer}>
        <span className={styles.verdict}>
          <Badge tone={tone}>{word}</Badge>
          <CommentMark subject={executiveSubject(item.id)} name={item.title} />
        </span>
        {share === null ? null : <ProofBar label={item.title} {...shareLayers(share)} />}
      </div>
      <p className={styles.reason}>{reasonOf(answer)}</p>
    </li>
  );
}
