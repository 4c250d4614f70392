/** The fields of coverage that can be set for many cells at once, what they say now, and the patch they make. */
import { LEAVE, ifChosen, isUndecided, type Choice } from '#/features/inventory/bulk/choice.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Facet, QualityDimension, Switch } from '#/domain/catalog/vocabulary.ts';
import { FACETS, QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';

export interface CellChoices {
  readonly state: Choice<CoverageState>;
  readonly share: Choice<Range | null>;
  readonly deviceSet: Choice<string>;
  readonly evidenceDate: Choice<IsoDate | null>;
  readonly retentionDays: Choice<number | null>;
  readonly quality: Readonly<Record<QualityDimension, Choice<Range | null>>>;
  readonly switches: Readonly<Partial<Record<Switch, Choice<'on' | 'off' | 'unknown'>>>>;
  readonly capability: Readonly<Partial<Record<Facet, Choice<Override>>>>;
  readonly note: Choice<string>;
}

/** Less of a facet than its ceiling. Without a reason it is not recorded. */
export interface Override {
  /** 0 to 1. */
  readonly level: Range;
  readonly reason: string;
}

export const NOTHING_CHOSEN: CellChoices = {
  state: LEAVE,
  share: LEAVE,
  deviceSet: LEAVE,
  evidenceDate: LEAVE,
  retentionDays: LEAVE,
  quality: { fields: LEAVE, timeliness: LEAVE, consistency: LEAVE, retention: LEAVE },
  switches: {},
  capability: {},
  note: LEAVE,
};

export function patchOf(choices: CellChoices): CoveragePatch {
  const quality: Partial<Record<QualityDimension, Range | null>> = {};
  for (const dimension of QUALITY_DIMENSIONS) {
    const choice = choices.quality[dimension];
    if (!isUndecided(choice)) quality[dimension] = choice.kind === 'set' ? choice.value : null;
  }
  const switches: Partial<Record<Switch, 'on' | 'off' | 'unknown'>> = {};
  for (const each of SWITCHES) {
    const choice = choices.switches[each] ?? LEAVE;
    if (!isUndecided(choice)) switches[each] = choice.kind === 'set' ? choice.value : 'unknown';
  }
  const capability: Partial<Record<Facet, Override | null>> = {};
  for (const facet of FACETS) {
    const choice = choices.capability[facet] ?? LEAVE;
    if (choice.kind === 'clear') capability[facet] = null;
    else if (choice.kind === 'set' && choice.value.reason.trim() !== '') capability[facet] = choice.value;
  }
  return {
    ...ifChosen(choices.state, 'unknown', (state) => ({ state })),
    ...ifChosen(choices.share, null, (share) => ({ share })),
    ...ifChosen(choices.deviceSet, null, (deviceSet) => ({ deviceSet: deviceSet?.trim() ? deviceSet.trim() : null })),
    ...ifChosen(choices.evidenceDate, null, (evidenceDate) => ({ evidenceDate })),
    ...ifChosen(choices.retentionDays, null, (retentionDays) => ({ retentionDays })),
    ...ifChosen(choices.note, '', (note) => ({ note })),
    ...(Object.keys(quality).length > 0 ? { quality } : {}),
    ...(Object.keys(switches).length > 0 ? { switches } : {}),
    ...(Object.keys(capability).length > 0 ? { capability } : {}),
  };
}
