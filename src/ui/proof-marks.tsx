import type { CSSProperties } from 'react';

import { formatNumber } from './format.ts';
import styles from './proof-bar.module.css';
import type { ProofBarProps } from './proof-bar.tsx';
import { wholeLayers } from '#/text/whole-layers.ts';
import { at } from './proof-place.ts';

/** Numbers under the bar stay apart by at least this much, wide enough for three digits. */
const APART = '30px';
/** Closer to an end than this, a mark would run into the 0 or the 100. */
const NEAR_END = 6;

/** Scale and key of the large bar. Hidden from a screen reader, which has the sentence of the bar. */
export function ProofMarks(props: ProofBarProps) {
  const { proven, target = null } = props;
  const whole = wholeLayers(props);
  const high = proven + props.unproven;
  const possible = high + props.closable;
  const marks = [
    { kind: 'proven', points: proven, number: whole.proven },
    { kind: 'unproven', points: high, number: whole.proven + whole.unproven },
    { kind: 'closable', points: possible, number: whole.proven + whole.unproven + whole.closable },
  ].filter((mark, index, all) => mark.number !== all[index - 1]?.number);
  const last = marks.at(-1)?.points ?? 0;
  return (
    <div className={styles.legendBox} aria-hidden="true">
      <div className={styles.scale}>
        {proven < NEAR_END ? null : <span className={styles.start}>0</span>}
        {marks.map((mark, index) => (
          <span key={mark.kind} className={styles.mark} data-kind={mark.kind} style={apart(marks, index)}>
            {mark.number}
          </span>
        ))}
        {last > 100 - NEAR_END ? null : <span className={styles.end}>100</span>}
        {target === null ? null : (
          <span className={styles.targetLabel} style={at(target)}>
            target {formatNumber(target)}
          </span>
        )}
      </div>
      <ul className={styles.key}>
        <Key kind="proven" points={whole.proven} word="proven" />
        <Key kind="unproven" points={whole.unproven} word="unproven" />
        <Key kind="closable" points={whole.closable} word="closable" />
        <Key kind="reach" points={whole.outOfReachMode} word="out of reach" />
        {whole.outOfReachLegal === 0 ? null : <Key kind="legal" points={whole.outOfReachLegal} word="not permitted" />}
      </ul>
    </div>
  );
}

function Key({ kind, points, word }: { readonly kind: string; readonly points: number; readonly word: string }) {
  return (
    <li>
      <span className={styles.swatch}>
        <span className={styles.layer} data-kind={kind} />
      </span>
      <b>{points}</b> {word}
    </li>
  );
}

/** `max(72%, 56% + 30px, 45% + 60px)`: at its place, unless a mark before it needs the room. */
function apart(marks: readonly { readonly points: number }[], index: number): CSSProperties {
  const bounds = marks.slice(0, index + 1).map((mark, before) => `${mark.points}% + ${index - before} * ${APART}`);
  return { left: `max(${bounds.map((bound) => `calc(${bound})`).join(', ')})` };
}
