import styles from '#/features/exchange/wizard/proof-change.module.css';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { formatPoints, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

export interface ProofChangeProps {
  readonly before: OrganisationScore;
  readonly after: OrganisationScore;
}

/** The organisation's bar as it is and as it would be, one under the other, and the difference in words. */
export function ProofChange({ before, after }: ProofChangeProps) {
  return (
    <div className={styles.change}>
      <Line name="Now" score={before} />
      <Line name="After" score={after} />
      <p className={styles.words}>{changeInWords(before, after)}</p>
    </div>
  );
}

function Line({ name, score }: { readonly name: string; readonly score: OrganisationScore }) {
  const { proof, visibility, devices } = score;
  return (
    <>
      <span className={styles.name}>{name}</span>
      {proof === null || visibility === null ? (
        <span className={styles.none}>No score yet: no population has a device.</span>
      ) : (
        <ProofBar label={`Organisation, ${name.toLowerCase()}`} {...proof} />
      )}
      <span className={styles.score}>
        {visibility === null ? null : <ScoreText lo={visibility[0]} hi={visibility[1]} />}
      </span>
      <span className={styles.devices}>{formatRange(devices)} devices</span>
    </>
  );
}

/** What moved, and that an import of devices mostly moves what is known, not what is seen. */
function changeInWords(before: OrganisationScore, after: OrganisationScore): string {
  if (after.visibility === null) return 'There is still no score.';
  if (before.visibility === null) {
    const next = isNothing(after.visibility[0])
      ? 'Nothing is proven yet: that comes with the coverage you record next.'
      : 'The first number is proven.';
    return `This gives a first score: ${formatRange(after.visibility)} of 100. ${next}`;
  }
  const proven = after.visibility[0] - before.visibility[0];
  const upper = after.visibility[1] - before.visibility[1];
  const [low, high] = [
    formatPoints(proven, { digits: 1, signed: true }),
    formatPoints(upper, { digits: 1, signed: true }),
  ];
  if (isNothing(proven) && isNothing(upper)) return 'The score stays as it is.';
  if (isNothing(upper)) return `${low} proven; what is possible at best stays as it is.`;
  if (isNothing(proven)) return `Proven stays as it is; ${high} at best.`;
  return `${low} proven, ${high} at best.`;
}

function isNothing(points: number): boolean {
  return Math.abs(points) < 0.05;
}
