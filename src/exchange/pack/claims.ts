/** `data/scores.json`: the numbers that a pack claims, and whether the ledger in it gives the same ones. */
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { scoreReport } from '#/exchange/score-report.ts';

/** Nobody's engine computes powers and roots to the last digit alike; nobody's decision hangs on the seventh. */
const TOLERANCE = 1e-6;
const DIGITS = 9;
const MAX_DIFFERENCES = 50;
const MAX_DEPTH = 20;

export function claimsText({ workspace, score, on }: Pick<ExportSnapshot, 'workspace' | 'score' | 'on'>): string {
  return textOf(scoreReport(workspace, on, score));
}

function textOf(report: unknown): string {
  return `${JSON.stringify(report, rounded)}\n`;
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

export interface ClaimDifference {
  /** `organisation.S.0`. */
  readonly path: string;
  readonly claimed: string;
  readonly computed: string;
}

/** Differences between what is claimed and what follows, at most fifty. `null` where the claims are no JSON. */
export function compareClaims(claimed: string, computed: string): readonly ClaimDifference[] | null {
  if (claimed === computed) return [];
  try {
    const differences: ClaimDifference[] = [];
    compare(JSON.parse(claimed), JSON.parse(computed), '', differences, 0);
    return differences;
  } catch {
    return null;
  }
}

/** Whether claims that hold these numbers are written as this version writes them, byte for byte. */
export function isClaimsText(claimed: string, computed: string): boolean {
  return claimed === computed || claimed === textOf(withNumbersOf(JSON.parse(claimed), JSON.parse(computed)));
}

/** The numbers of one tree in the shape and order of the other. */
function withNumbersOf(claimed: unknown, computed: unknown): unknown {
  if (typeof computed === 'number') return claimed;
  if (!isObject(computed) || !isObject(claimed)) return computed;
  if (Array.isArray(computed)) return computed.map((own, at) => withNumbersOf(claimed[at], own));
  return Object.fromEntries(Object.entries(computed).map(([key, own]) => [key, withNumbersOf(claimed[key], own)]));
}

function compare(a: unknown, b: unknown, path: string, found: ClaimDifference[], depth: number): void {
  if (found.length >= MAX_DIFFERENCES || a === b) return;
  if (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= TOLERANCE) return;
  const isTree = isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b) && depth < MAX_DEPTH;
  if (!isTree) {
    found.push({ path: path.slice(1) || 'the file', claimed: shown(a), computed: shown(b) });
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    compare(
      Object.hasOwn(a, key) ? a[key] : undefined,
      Object.hasOwn(b, key) ? b[key] : undefined,
      `${path}.${key}`,
      found,
      depth + 1,
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
