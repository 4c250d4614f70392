import { formatNumber } from './format.ts';
import styles from './proof-bar.module.css';
import { ProofMarks } from './proof-marks.tsx';
import { wholeLayers, type ProofLayers } from '#/text/whole-layers.ts';
import { at } from './proof-place.ts';

/** The layers are points of 100 and add up to 100; `outOfReachLegal` is out of reach because it is not permitted. */
export interface ProofBarProps extends ProofLayers {
  readonly target?: number | null;
  /** `hero` has numbers and a key; `row` stands in a table or a card; `mini` in a dense grid. */
  readonly size?: 'hero' | 'row' | 'mini';
  /** What it is the proof of: "Organisation", "Clinician iPhones". */
  readonly label: string;
}

/**
 * One bar from 0 to 100, the same wherever a score stands:
 *
 *     |#### proven ####|:: unproven ::|   closable   |// out of reach //|xx not permitted xx|
 *
 * The layers differ by fill, outline and hatch before they differ by colour, so it reads in black and white, in forced
 * colours and by anyone's eyes. To a screen reader it is one image with one sentence.
 */
export function ProofBar(props: ProofBarProps) {
  const { proven, unproven, closable, outOfReachMode, outOfReachLegal = 0, target = null, size = 'row' } = props;
  const bar = (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with boxes; there is no picture file
    <span className={styles.bar} data-size={size} role="img" aria-label={proofSentence(props)}>
      <span className={styles.track}>
        <Layer kind="proven" points={proven} />
        <Layer kind="unproven" points={unproven} />
        <Layer kind="closable" points={closable} />
        <Layer kind="reach" points={outOfReachMode} />
        <Layer kind="legal" points={outOfReachLegal} />
      </span>
      {target === null ? null : <span className={styles.target} style={at(target)} />}
    </span>
  );
  if (size !== 'hero') return bar;
  return (
    <div className={styles.hero} data-targeted={target === null ? undefined : true}>
      {bar}
      <ProofMarks {...props} />
    </div>
  );
}

type Kind = 'proven' | 'unproven' | 'closable' | 'reach' | 'legal';

/** Less than this is no wider than a hairline on the widest bar, and only rounding anyway. */
const NOTHING = 0.05;

function Layer({ kind, points }: { readonly kind: Kind; readonly points: number }) {
  if (points < NOTHING) return null;
  return <span className={styles.layer} data-kind={kind} style={{ width: `${points}%` }} />;
}

/** The picture in words. */
function proofSentence(props: ProofBarProps): string {
  const { label, target = null } = props;
  const { proven, unproven, closable, outOfReachMode, outOfReachLegal } = wholeLayers(props);
  const parts = [
    unproven === 0 ? `${proven} of 100 proven` : `${proven} of 100 proven, ${proven + unproven} if the unknowns hold`,
    `${proven + unproven + closable} possible`,
    `${outOfReachMode + outOfReachLegal} out of reach`,
  ];
  const notPermitted = outOfReachLegal === 0 ? '' : `, of these ${outOfReachLegal} not permitted`;
  const aim = target === null ? '' : `; target ${formatNumber(target)}`;
  return `${label}: ${parts.join(', ')}${notPermitted}${aim}.`;
}
