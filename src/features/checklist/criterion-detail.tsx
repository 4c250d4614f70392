import { AnswerButtons } from '#/features/checklist/answer-buttons.tsx';
import { AnswerFields } from '#/features/checklist/answer-fields.tsx';
import { AnswerShown } from '#/features/checklist/answer-shown.tsx';
import styles from '#/features/checklist/detail.module.css';
import { ByPopulation } from '#/features/checklist/by-population.tsx';
import { ItemControls } from '#/features/checklist/item-controls.tsx';
import { OriginBadge } from '#/features/checklist/origin-badge.tsx';
import type { Question } from '#/features/checklist/use-answering.ts';
import { criterionSubject } from '#/domain/audit/comment-subjects.ts';
import type { Criterion } from '#/domain/catalog/catalog.ts';
import { answerIdOf, type PopulationId } from '#/domain/ids.ts';
import type { CriterionScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { CommentMark } from '#/ui/comment-mark.tsx';

interface Props {
  readonly criterion: Criterion;
  readonly population: PopulationId | null;
  /** `null` where the answer is given elsewhere on the screen. */
  readonly onAnswer: ((question: Question, value: AnswerValue) => void) | null;
}

/** What is asked, what would prove it, what holds now and why. */
export function CriterionDetail({ criterion, population, onAnswer }: Props) {
  const score = useScores();
  const workspace = useWorkspace();
  const canEdit = useCanEdit();
  const criteria = (population === null ? score.organisation : score.populations.get(population))?.criteria;
  const one = criteria?.get(criterion.id);
  const value = one?.value ?? 'unknown';
  const whose = population === null ? 'the organisation' : (workspace.populations.get(population)?.name ?? '');
  const answer = workspace.answers.get(answerIdOf(criterion.id, population));
  return (
    <section className={styles.detail} aria-label={`About ${criterion.id}`}>
      <header>
        <h2>
          {criterion.id} for {whose}
        </h2>
        <p className={styles.question}>
          {criterion.question}{' '}
          <CommentMark subject={criterionSubject(criterion.id, population)} name={`${criterion.id} for ${whose}`} />
        </p>
      </header>
      {onAnswer === null ? null : canEdit ? (
        <AnswerButtons
          label={`Answer to ${criterion.id} for ${whose}`}
          value={value}
          isDerived={one?.origin === 'derived'}
          isReachable
          onAnswer={(next) => onAnswer({ criterion: criterion.id, population }, next)}
        />
      ) : (
        <AnswerShown value={value} />
      )}
      <Standing score={one} isWide={population === null} isDerivable={criterion.derivation !== null} />
      {answer === undefined ? null : <AnswerFields answer={answer} />}
      <dl className={styles.facts}>
        <Fact term="Evidence to look for" text={criterion.evidence} />
        <Fact term="Partial looks like" text={criterion.partial} />
        <Fact term="Threshold" text={criterion.threshold} />
        <Fact term="Worked out from" text={criterion.derivation ?? ''} />
        <Fact term="Basis" text={criterion.basis} />
      </dl>
      {population === null ? <ByPopulation criterion={criterion.id} /> : null}
      <ItemControls item={criterion.item} />
    </section>
  );
}

/** Where the answer comes from, and what the record says beside it. */
function Standing({ score, isWide, isDerivable }: StandingProps) {
  const origin = score?.origin ?? 'none';
  const { derived = null, rule = null, value } = score ?? {};
  return (
    <div className={styles.standing}>
      <OriginBadge origin={origin} isWide={isWide} />
      {rule !== null ? (
        <p>{rule}</p>
      ) : origin === 'derived' && isWide ? (
        <p>Worked out for each population and weighted by devices and sensitivity.</p>
      ) : null}
      {derived !== null && origin !== 'derived' && derived !== value ? (
        <p>
          The record works out <b>{ANSWER_LABELS[derived].toLowerCase()}</b>; a person overrode it. Unknown takes the
          answer back.
        </p>
      ) : null}
      {origin === 'none' ? (
        <p>
          {isDerivable
            ? 'The record does not say enough to work it out. Answer it, or fill in the inventory.'
            : 'Only a person can answer this.'}
        </p>
      ) : null}
    </div>
  );
}

interface StandingProps {
  readonly score: CriterionScore | undefined;
  readonly isWide: boolean;
  readonly isDerivable: boolean;
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '' || text === '-') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
