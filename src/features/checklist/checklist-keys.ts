import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

/** What a key means in the list of criteria. */
export type Intent =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'answer'; readonly value: AnswerValue };

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  j: [1, 0],
  ArrowDown: [1, 0],
  k: [-1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

export const ANSWER_KEYS: readonly { readonly key: string; readonly value: AnswerValue }[] = [
  { key: '1', value: 'met' },
  { key: '2', value: 'partial' },
  { key: '3', value: 'not_met' },
  { key: '4', value: 'not_applicable' },
  { key: 'U', value: 'unknown' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function intentOf({ key, ctrlKey, metaKey, altKey }: Pressed): Intent | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const move = Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
  if (move !== undefined) return { kind: 'move', rows: move[0], columns: move[1] };
  const answer = ANSWER_KEYS.find((one) => one.key.toLowerCase() === name);
  return answer === undefined ? null : { kind: 'answer', value: answer.value };
}
