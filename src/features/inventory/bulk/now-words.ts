/** What many cells say now, in the words of a menu entry. */
import { devicesText } from '#/features/inventory/device-count.ts';
import { shareText } from '#/features/inventory/share-text.ts';
import type { Range } from '#/domain/range.ts';
import type { Common } from '#/domain/workspace/common-values.ts';

export function inWords<Value>(common: Common<Value>, words: (value: Value) => string): Common<string> {
  return common.kind === 'mixed' ? common : { kind: 'same', value: words(common.value) };
}

export function shareWords(share: Range | null): string {
  return share === null ? 'not recorded' : `${shareText(share)} %`;
}

export function gradeWords(grade: Range | null): string {
  return grade === null ? 'not recorded' : grade[0] === grade[1] ? `${grade[0]}` : devicesText(grade);
}

const LONG = 24;

export function textWords(text: string | null): string {
  if (text === null || text === '') return 'empty';
  return text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;
}
