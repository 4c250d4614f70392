import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';

import { headlineFacts } from '../headline-words.ts';
import { useVerdict } from '../use-verdict.ts';
import styles from './present.module.css';

export function VerdictSlide() {
  const { organisation } = useScores();
  const settings = useWorkspaceSelector((workspace) => workspace.settings);
  const count = useWorkspaceSelector((workspace) => workspace.populations.size);
  const { proof } = organisation;
  const words = useVerdict();
  return (
    <>
      <p className={styles.large}>
        {words.map(({ text, as, population }) =>
          as === 'strong' || population !== undefined ? (
            <b key={text}>{text}</b>
          ) : as === 'weak' ? (
            <span key={text} className={styles.weak}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      {proof === null ? null : (
        <div className={styles.hero}>
          <ProofBar label="Organisation" size="hero" {...proof} target={settings.targetScore} />
        </div>
      )}
      <ul className={styles.facts}>
        {headlineFacts(organisation, count, settings).map(({ key, before, value, after }) => (
          <li key={key}>
            <b>{value}</b>
            <span>
              {before} {after}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
