import { Link } from 'react-router';

import { ORGANISATION_SCORE } from '#/domain/audit/comment-subjects.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate } from '#/ui/format.ts';
import { SavedProofBar } from '#/ui/charts/saved-proof-bar.tsx';

import { BarNote } from './bar-note.tsx';
import { HeadlineFacts } from './headline-facts.tsx';
import { PageTools } from './page-tools.tsx';
import styles from './posture.module.css';
import { useSince } from '#/state/use-since.ts';
import { useVerdict } from './use-verdict.ts';
import type { Words } from '#/domain/scoring/verdict-words.ts';

/** The page in one sentence, one bar and one line of facts. */
export function Verdict() {
  const { organisation } = useScores();
  const target = useWorkspaceSelector((workspace) => workspace.settings.targetScore);
  const name = useWorkspaceSelector((workspace) => workspace.settings.organisation || workspace.settings.name);
  const on = useEvaluationDate();
  const since = useSince();
  const words = useVerdict();
  const { proof } = organisation;
  return (
    <section className={styles.verdict} aria-label="Verdict">
      <div className={styles.top}>
        <h1 className={styles.eyebrow} tabIndex={-1}>
          Posture
        </h1>
        <PageTools />
      </div>
      <p className={styles.unready}>
        {name} · as of {formatDate(on)} · printed while the rest of the page was still being worked out
      </p>
      <p className={styles.lead}>
        {words.map((stretch) => (
          <Stretch key={stretch.text} {...stretch} />
        ))}
        <CommentMark subject={ORGANISATION_SCORE} name="Visibility of the organisation" />
      </p>
      {proof === null ? null : <SavedProofBar label={name === '' ? 'Organisation' : name} {...proof} target={target} />}
      {proof === null ? null : <BarNote />}
      <HeadlineFacts organisation={organisation} since={since} />
    </section>
  );
}

function Stretch({ text, as, population }: Words) {
  if (population !== undefined) return <Link to={`/populations/${population}`}>{text}</Link>;
  if (as === 'strong') return <b>{text}</b>;
  return as === 'weak' ? <span className={styles.weak}>{text}</span> : text;
}
