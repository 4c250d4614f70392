/** Three grades typed at once, in the order fields, timeliness, consistency: "445", "4 4 5", "3-4 4 5", "4 ? 5". */
import type { QualityDimension } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { readRange } from '#/text/number-text.ts';

/** Retention is not typed: it follows from days. */
export const GRADED = ['fields', 'timeliness', 'consistency'] as const satisfies readonly QualityDimension[];

export type Grades = Readonly<Record<(typeof GRADED)[number], Range | null>>;
export type ParsedGrades =
  | { readonly ok: true; readonly value: Grades }
  | { readonly ok: false; readonly message: string };

const BEST = 5;
const NOT_KNOWN = '?';
const HOW =
  'Type three grades from 0 to 5: fields, timeliness, consistency, such as 445 or 3-4 4 5. A ? is for one not known.';

export function parseGrades(text: string): ParsedGrades {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: { fields: null, timeliness: null, consistency: null } };
  const parts = /^[0-5?]{3}$/.test(typed) ? typed.split('') : typed.split(/[\s,;/]+/);
  if (parts.length !== GRADED.length) return { ok: false, message: HOW };
  const grades: (Range | null)[] = [];
  for (const part of parts) {
    const range = part === NOT_KNOWN ? null : readRange(part);
    if (range === null && part !== NOT_KNOWN) return { ok: false, message: HOW };
    if (range !== null && (range[0] < 0 || range[1] > BEST)) return { ok: false, message: HOW };
    grades.push(range);
  }
  const [fields = null, timeliness = null, consistency = null] = grades;
  return { ok: true, value: { fields, timeliness, consistency } };
}

export function gradesText(quality: Coverage['quality'] | undefined): string {
  const grades = GRADED.map((dimension) => quality?.[dimension] ?? null);
  if (grades.every((grade) => grade === null)) return '';
  return grades
    .map((grade) => (grade === null ? NOT_KNOWN : grade[0] === grade[1] ? `${grade[0]}` : `${grade[0]}-${grade[1]}`))
    .join(' ');
}
