import { heatStep } from '#/text/heat-step.ts';
import { formatNumber } from '../format.ts';
import styles from './drawing.module.css';

export interface HeatDrawingProps {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly about: string;
    readonly score: string;
    /** 0 to 100 under each head; `null` where there is no number. */
    readonly values: readonly (number | null)[];
  }[];
  /** What the numbers are. */
  readonly note: string;
}

const NAME_WIDTH = 330;
const SCORE_WIDTH = 80;
const CELL_WIDTH = 76;
const CELL = { width: 72, height: 34 } as const;
const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 26;
/** Letters that the column of names has room for, in the size of each line. */
const MOST_LETTERS = { name: 42, about: 56 } as const;
const NOTE_LETTERS = 108;

/** A heat map with the name and the score of each row as one drawing, for a picture that stands alone. */
export function HeatDrawing({ heads, rows, note }: HeatDrawingProps) {
  const left = NAME_WIDTH + SCORE_WIDTH;
  const width = Math.max(left + heads.length * CELL_WIDTH, 700);
  const notes = linesOf(note);
  const foot = HEAD_HEIGHT + rows.length * ROW_HEIGHT;
  return (
    <svg width={width} height={foot + 8 + notes.length * 15} className={styles.drawing}>
      <text x="0" y="16" className={styles.head}>
        Population
      </text>
      <text x={left - 22} y="16" className={styles.headOfNumbers}>
        Score
      </text>
      {heads.map((head, at) => (
        <text key={head} x={left + at * CELL_WIDTH + CELL.width / 2} y="16" className={styles.headOfCells}>
          {head}
        </text>
      ))}
      {rows.map(({ name, about, score, values }, row) => (
        <g key={`${String(row)} ${name}`} transform={`translate(0 ${String(HEAD_HEIGHT + row * ROW_HEIGHT)})`}>
          <text x="0" y="16" className={styles.name}>
            {shortened(name, MOST_LETTERS.name)}
          </text>
          <text x="0" y="31" className={styles.about}>
            {shortened(about, MOST_LETTERS.about)}
          </text>
          <text x={left - 22} y="22" className={styles.score}>
            {score}
          </text>
          {values.map((value, at) => (
            <Cell key={heads[at]} value={value} x={left + at * CELL_WIDTH} />
          ))}
        </g>
      ))}
      {notes.map((line, at) => (
        <text key={line} x="0" y={foot + 15 + at * 15} className={styles.about}>
          {line}
        </text>
      ))}
    </svg>
  );
}

function Cell({ value, x }: { readonly value: number | null; readonly x: number }) {
  const step = value === null ? 'none' : heatStep(value);
  return (
    <>
      <rect x={x} y="1" rx="5" {...CELL} className={styles.cell} data-step={step} />
      <text x={x + CELL.width / 2} y="23" className={styles.number} data-step={step}>
        {value === null ? '–' : formatNumber(value)}
      </text>
    </>
  );
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

function linesOf(note: string): readonly string[] {
  const lines: string[] = [];
  for (const word of note.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < NOTE_LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
