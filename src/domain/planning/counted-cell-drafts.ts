/** What could be measured, proven or set up better about a cell that counts already. */
import { FAMILIES, QUALITY_DIMENSIONS, type QualityDimension, type Switch } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { ALL_DEVICES, allOn, BEST, type Draft } from '#/domain/planning/cell-draft.ts';
import { listInWords, QUALITY_WORDS, SWITCH_WORDS } from '#/domain/planning/gap-words.ts';
import { criterionOf } from '#/domain/planning/where-it-belongs.ts';
import { ageReader } from '#/domain/scoring/evaluate.ts';
import { freshnessOf } from '#/domain/scoring/freshness.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext, SourceFacts } from '#/domain/scoring/scoring-context.ts';
import { retentionOf } from '#/domain/scoring/to-model.ts';
import { BEST_QUALITY } from '#/domain/scoring/weights.ts';
import type { ActionChange, Coverage } from '#/domain/workspace/entities.ts';

/** Dimensions that are recorded as 0 to 5 only; retention also comes as days. */
const RATED = ['fields', 'timeliness', 'consistency'] as const satisfies readonly QualityDimension[];

/** A cell, and what every idea about it needs to know. */
interface CountedCase {
  readonly context: ScoringContext;
  readonly facts: SourceFacts;
  readonly cell: Coverage;
  readonly needed: readonly Switch[];
  readonly name: string;
  readonly where: string;
  /** Age in days of the newest proof. */
  readonly age: number | null;
  /** New proof, where the old one no longer counts in full: what changes is proven when it lands. */
  readonly proven: Partial<ActionChange>;
}

export function countedDrafts(
  { context, records }: ScoredPopulation,
  facts: SourceFacts,
  cell: Coverage,
  needed: readonly Switch[],
  { source: name, population }: { readonly source: string; readonly population: string },
  on: IsoDate,
): readonly Draft[] {
  const where = `${name} on ${population}`;
  const age = ageReader(context, records.evidence)(cell);
  const proven = freshnessOf(age) < 1 ? { evidenceDate: on } : {};
  const found: CountedCase = { context, facts, cell, needed, name, where, age, proven };
  return [measureOrProve(found, on), turnOn(found), extend(found), keepLonger(found), improve(found)].flatMap(
    (draft) => draft ?? [],
  );
}

function measureOrProve(found: CountedCase, on: IsoDate): Draft | null {
  const { context, facts, cell, needed, name, where, age, proven } = found;
  const open = openParts(context, facts, cell, needed);
  const base = { kind: 'measure', layer: 'unproven', criterion: 'E4.1' } as const;
  if (open.words.length > 0) {
    return {
      ...base,
      name: 'measure',
      cause: 'unknown',
      certain: false,
      title: `Measure ${where}`,
      reason: `Not recorded, or only as a range: ${listInWords(open.words)}.`,
      change: { ...open.change, evidenceDate: on },
      forMany: (place) => ({
        title: `Measure ${name} on ${place}`,
        reason: 'Share, quality or switches are not recorded there, or only as a range.',
      }),
    };
  }
  if (proven.evidenceDate === undefined) return null;
  return {
    ...base,
    name: 'evidence',
    cause: 'evidence',
    certain: true,
    title: age === null ? `Record evidence for ${where}` : `Renew the evidence for ${where}`,
    reason:
      age === null
        ? 'Without dated evidence only the upper bound counts it.'
        : `The newest proof is ${String(age)} days old; after 90 days it fades.`,
    change: proven,
    isOnce: true,
    forMany: (place) => ({
      title: `Renew the evidence for ${name} on ${place}`,
      reason: 'There is no proof, or it is older than 90 days and fades.',
    }),
  };
}

function turnOn({ cell, needed, name, where, proven }: CountedCase): Draft | null {
  const off = needed.filter((one) => cell.switches[one] === 'off');
  if (off.length === 0) return null;
  const what = listInWords(off.map((one) => SWITCH_WORDS[one]));
  const reason = 'It is off, and without it this mode shows less.';
  return {
    name: 'switch',
    variant: off.join('+'),
    kind: 'configure',
    cause: 'switch',
    layer: 'closable',
    certain: true,
    criterion: off.includes('android_network_logging') ? 'T1.5' : 'T2.2',
    title: `Turn on ${what} for ${where}`,
    reason,
    change: { switches: allOn(off), ...proven },
    forMany: (place) => ({ title: `Turn on ${what} for ${name} on ${place}`, reason }),
  };
}

function extend({ facts, cell, name, where, proven }: CountedCase): Draft | null {
  if (cell.share === null || cell.share[1] >= 1) return null;
  return {
    name: 'extend',
    kind: 'configure',
    cause: 'share',
    layer: 'closable',
    certain: true,
    criterion: criterionOf(FAMILIES[facts.family] ?? 'mdm'),
    title: `Extend ${where} to all devices`,
    reason: `At most ${String(Math.round(cell.share[1] * 100))} % of the devices are covered.`,
    change: { share: ALL_DEVICES, ...proven },
    forMany: (place) => ({
      title: `Extend ${name} on ${place} to all devices`,
      reason: 'Not all of their devices are covered.',
    }),
  };
}

function keepLonger({ context: { profile }, context, facts, cell, name, where, proven }: CountedCase): Draft | null {
  if (profile === null || retentionOf(context, facts, cell)[1] >= BEST_QUALITY) return null;
  const words = (what: string) => ({
    title: `Keep the records of ${what} for ${String(profile.days)} days`,
    reason: `${profile.name} asks for it.`,
  });
  return {
    ...words(where),
    name: 'retention',
    kind: 'configure',
    cause: 'retention',
    layer: 'closable',
    certain: true,
    criterion: 'M3.1',
    change: { retentionDays: profile.days, ...proven },
    isOnce: true,
    forMany: (place) => words(`${name} on ${place}`),
  };
}

function improve({ cell, name, where, proven }: CountedCase): Draft | null {
  const poor = RATED.filter((dimension) => (cell.quality[dimension]?.[1] ?? BEST_QUALITY) < BEST_QUALITY);
  if (poor.length === 0) return null;
  return {
    name: 'quality',
    kind: 'configure',
    cause: 'quality',
    layer: 'closable',
    certain: true,
    criterion: poor.includes('timeliness') ? 'D1.3' : 'D1.2',
    title: `Improve the records of ${where}`,
    reason: `Below the best: ${listInWords(poor.map((dimension) => QUALITY_WORDS[dimension]))}.`,
    change: { quality: Object.fromEntries(poor.map((dimension) => [dimension, BEST])), ...proven },
    isOnce: true,
    forMany: (place) => ({
      title: `Improve the records of ${name} on ${place}`,
      reason: 'Completeness of fields, timeliness or consistency is below the best.',
    }),
  };
}

/** What of a counted cell is not recorded as one number, and the change that would settle each at its best. */
function openParts(
  context: ScoringContext,
  facts: SourceFacts,
  cell: Coverage,
  needed: readonly Switch[],
): { readonly words: readonly string[]; readonly change: Partial<ActionChange> } {
  const words: string[] = [];
  const quality: Partial<Record<QualityDimension, Range>> = {};
  const share = cell.share ?? [0, 1];
  const isShareOpen = share[0] < share[1];
  if (isShareOpen) words.push('the share of devices');
  for (const dimension of QUALITY_DIMENSIONS) {
    const known =
      dimension === 'retention' ? retentionOf(context, facts, cell) : (cell.quality[dimension] ?? [0, BEST_QUALITY]);
    if (known[0] === known[1]) continue;
    words.push(QUALITY_WORDS[dimension]);
    quality[dimension] = [known[1], known[1]];
  }
  const unclear = needed.filter((name) => (cell.switches[name] ?? 'unknown') === 'unknown');
  words.push(...unclear.map((name) => `whether ${SWITCH_WORDS[name]} is on`));
  return {
    words,
    change: {
      ...(isShareOpen ? { share: [share[1], share[1]] as const } : {}),
      ...(Object.keys(quality).length > 0 ? { quality } : {}),
      ...(unclear.length > 0 ? { switches: allOn(unclear) } : {}),
    },
  };
}
