/** Lists in one cell: milestones, criteria, titles. Written so that people can read and edit them, and read back exactly. */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Milestone } from '#/domain/workspace/entities.ts';

/** `[x] 2026-05-01 Pilot`; `-` for no day. A line break inside a name is written `\n`. */
const MILESTONE = /^\[([ xX])\] (-|\d{4}-\d{2}-\d{2}) (.*)$/u;
/** What people write instead: a name, perhaps with a box and a day before it. */
const LOOSE = /^\s*(?:[-*]\s*)?(?:\[([ xX])\]\s*)?(?:(\d{4}-\d{2}-\d{2})[\s:,]+)?(.*?)\s*$/u;

export function milestonesText(milestones: readonly Milestone[]): string {
  return milestones.map(({ name, due, done }) => `[${done ? 'x' : ' '}] ${due ?? '-'} ${escaped(name)}`).join('\n');
}

export function readMilestones(text: string): Result<Milestone[], string> {
  const milestones: Milestone[] = [];
  for (const line of linesOf(text)) {
    if (line.trim() === '') continue;
    const exact = MILESTONE.exec(line);
    const [, box = ' ', day = '-', name = ''] = exact ?? LOOSE.exec(line) ?? [];
    const due = day === '-' ? null : parseIsoDate(day);
    if (due === null && day !== '-') return err('lines such as [ ] 2026-11-30 Pilot');
    milestones.push({ name: unescaped(name), due: due satisfies IsoDate | null, done: box !== ' ' });
  }
  return ok(milestones);
}

/** One title a line; a title that would not read back as itself is for the caller to write otherwise. */
export function titlesText(titles: readonly string[]): string {
  return titles.join('\n');
}

export function readTitles(text: string): readonly string[] {
  return linesOf(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const CRITERION = /^[TDME][1-9]\.[1-9]$/u;

/** `M3.1, T1.4`; what does not look like a criterion is written as JSON. */
export function criteriaText(criteria: readonly string[]): string {
  if (criteria.length === 0) return '';
  return criteria.every((one) => CRITERION.test(one)) ? criteria.join(', ') : JSON.stringify(criteria);
}

export function readCriteria(text: string): Result<string[], string> {
  const expected = 'criteria such as M3.1, T1.4';
  if (!text.trimStart().startsWith('[')) {
    const found = text.split(/[\s,;]+/u).filter((one) => one !== '');
    return found.every((one) => CRITERION.test(one)) ? ok(found) : err(expected);
  }
  const list = readJson(text);
  return Array.isArray(list) && list.every((one): one is string => typeof one === 'string') ? ok(list) : err(expected);
}

/** `undefined`: it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/u);
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gu, (whole, sign: string) =>
    sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign === '\\' ? '\\' : whole,
  );
}
