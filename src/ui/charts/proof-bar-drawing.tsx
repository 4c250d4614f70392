import { wholeLayers, type ProofLayers } from '#/text/whole-layers.ts';
import { formatNumber } from '../format.ts';
import styles from './drawing.module.css';

export interface ProofBarDrawingProps extends ProofLayers {
  readonly target: number | null;
}

const WIDTH = 860;
const TOP = 30;
const HEIGHT = 44;
/** A number under the bar is no closer to the next one. */
const APART = 32;
const KEY_WIDTH = WIDTH / 5;
const LAYERS = [
  { key: 'proven', word: 'proven' },
  { key: 'unproven', word: 'unproven' },
  { key: 'closable', word: 'closable' },
  { key: 'outOfReachMode', word: 'out of reach' },
  { key: 'outOfReachLegal', word: 'not permitted' },
] as const;

/** The large proof bar with its numbers and its key as one drawing, for a picture that stands alone. */
export function ProofBarDrawing({ target, ...layers }: ProofBarDrawingProps) {
  const whole = wholeLayers(layers);
  const parts = partsOf(layers);
  const shown = LAYERS.filter(({ key }) => key !== 'outOfReachLegal' || whole.outOfReachLegal > 0);
  return (
    <svg width={WIDTH} height={TOP + HEIGHT + 74} className={styles.drawing}>
      <defs>
        <pattern id="bar-reach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.ground} />
          <line x1="0" x2="0" y1="0" y2="6" className={styles.reachLine} />
        </pattern>
        <pattern id="bar-legal" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.ground} />
          <path d="M0 0V7M0 0H7" className={styles.legalLine} />
        </pattern>
      </defs>
      {parts.map(({ key, from, points }) => (
        <rect key={key} x={xOf(from)} y={TOP} width={xOf(points)} height={HEIGHT} className={styles[key]} />
      ))}
      <rect x="0.5" y={TOP + 0.5} width={WIDTH - 1} height={HEIGHT - 1} className={styles.outline} />
      {target === null ? null : (
        <>
          <line x1={xOf(target)} x2={xOf(target)} y1={TOP - 7} y2={TOP + HEIGHT + 7} className={styles.target} />
          <text x={Math.min(Math.max(xOf(target), 30), WIDTH - 30)} y={TOP - 12} className={styles.targetWord}>
            target {formatNumber(target)}
          </text>
        </>
      )}
      {marksOf(parts, whole).map(({ x, number }) => (
        <text key={number} x={x} y={TOP + HEIGHT + 20} className={styles.mark}>
          {number}
        </text>
      ))}
      {shown.map(({ key, word }, at) => (
        <g key={key}>
          <rect x={at * KEY_WIDTH} y={TOP + HEIGHT + 44} width="20" height="11" className={styles[key]} />
          <rect x={at * KEY_WIDTH} y={TOP + HEIGHT + 44} width="20" height="11" className={styles.outline} />
          <text x={at * KEY_WIDTH + 27} y={TOP + HEIGHT + 54} className={styles.words}>
            {whole[key]} {word}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface Part {
  readonly key: (typeof LAYERS)[number]['key'];
  readonly from: number;
  readonly points: number;
}

function partsOf(layers: ProofLayers): readonly Part[] {
  let from = 0;
  return LAYERS.map(({ key }) => {
    const points = layers[key] ?? 0;
    from += points;
    return { key, from: from - points, points };
  });
}

/** The ends of what is proven, of what may be and of what could be, each number once and none on another. */
function marksOf(
  parts: readonly Part[],
  whole: Required<ProofLayers>,
): readonly { readonly x: number; readonly number: number }[] {
  let number = 0;
  let least = 0;
  return parts.slice(0, 3).flatMap(({ key, from, points }, at) => {
    number += whole[key];
    if (at > 0 && whole[key] === 0) return [];
    const x = Math.min(Math.max(xOf(from + points), least, 10), WIDTH - 10);
    least = x + APART;
    return [{ x, number }];
  });
}

function xOf(points: number): number {
  return (points / 100) * WIDTH;
}
