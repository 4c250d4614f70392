/** [SC1] The observability matrix in flat arrays, one per management mode: cell = family x facet. */
import type { CeilingTable, Level, Observability } from '#/domain/catalog/catalog.ts';
import { ceilingTableOf } from '#/domain/catalog/read-observability.ts';
import {
  FACETS,
  FAMILIES,
  MODES_OF,
  PLATFORMS,
  SWITCHES,
  type Mode,
  type Platform,
} from '#/domain/catalog/vocabulary.ts';
import { emptyFigures, concludeBound, QUESTION_AT, VISIBILITY_AT } from '#/domain/scoring/figures.ts';
import { FACET_COUNT, FAMILY_COUNT } from '#/domain/scoring/weights.ts';

/** [SC1] None, partial and full as numbers. Half stands in, coarsely, for weak fidelity and for limited scope alike. */
const LEVEL_VALUE: Readonly<Record<Level, number>> = { none: 0, partial: 0.5, full: 1 };

/** The most that a population can reach: what is left after its mode's ceilings and after legal limits. */
export interface Reach {
  /** S_max, 0 to 100. */
  readonly visibility: number;
  readonly facets: readonly number[];
  readonly questions: readonly number[];
}

export class ModeCeilings {
  readonly mode: Mode | null;
  /** Ceiling with every required switch on, and with one of them off. */
  readonly level: Float64Array = new Float64Array(FAMILY_COUNT * FACET_COUNT);
  readonly levelWithout: Float64Array = new Float64Array(FAMILY_COUNT * FACET_COUNT);
  /** Required switches as bits by position in `SWITCHES`. */
  readonly requires: Int32Array = new Int32Array(FAMILY_COUNT * FACET_COUNT);
  readonly #reach = new Map<number, Reach>();

  constructor(mode: Mode | null) {
    this.mode = mode;
  }

  static ofTable(mode: Mode, table: CeilingTable): ModeCeilings {
    const made = new ModeCeilings(mode);
    FAMILIES.forEach((family, row) => {
      FACETS.forEach((facet, column) => {
        const ceiling = table[family][facet];
        const cell = row * FACET_COUNT + column;
        made.level[cell] = LEVEL_VALUE[ceiling.level];
        made.levelWithout[cell] = LEVEL_VALUE[ceiling.levelWithout];
        for (const needed of ceiling.requires) made.requires[cell] = (made.requires[cell] ?? 0) | switchBit(needed);
      });
    });
    return made;
  }

  /** [SC7] S_max: every family deployed well on every device, but for the families in `forbidden` (bits by family). */
  reach(forbidden: number): Reach {
    const known = this.#reach.get(forbidden);
    if (known) return known;
    const figures = emptyFigures();
    for (let family = 0; family < FAMILY_COUNT; family++) {
      if ((forbidden & (1 << family)) !== 0) continue;
      for (let facet = 0; facet < FACET_COUNT; facet++) {
        figures[facet] = Math.max(figures[facet] ?? 0, this.level[family * FACET_COUNT + facet] ?? 0);
      }
    }
    concludeBound(figures, 0);
    const reach: Reach = {
      visibility: figures[VISIBILITY_AT] ?? 0,
      facets: figures.slice(0, FACET_COUNT),
      questions: figures.slice(QUESTION_AT, QUESTION_AT + 4),
    };
    this.#reach.set(forbidden, reach);
    return reach;
  }
}

export function switchBit(name: (typeof SWITCHES)[number]): number {
  return 1 << SWITCHES.indexOf(name);
}

export type CeilingsByMode = ReadonlyMap<Platform, readonly ModeCeilings[]>;

const compiled = new WeakMap<Observability, CeilingsByMode>();

/** The matrix of a catalog, made once. */
export function ceilingsByMode(observability: Observability): CeilingsByMode {
  const known = compiled.get(observability);
  if (known) return known;
  const made = new Map<Platform, readonly ModeCeilings[]>();
  for (const platform of PLATFORMS) {
    const modes: ModeCeilings[] = [];
    for (const mode of MODES_OF[platform]) {
      const table = ceilingTableOf(observability, platform, mode);
      if (table) modes.push(ModeCeilings.ofTable(mode, table));
    }
    made.set(platform, modes);
  }
  compiled.set(observability, made);
  return made;
}

/** [SC15] The mode's ceilings, or those of every mode of the platform where the mode is unknown or of another platform. */
export function modesThatMayHold(ceilings: CeilingsByMode, platform: Platform, mode: string): readonly ModeCeilings[] {
  const all = ceilings.get(platform) ?? [];
  const one = all.find((candidate) => candidate.mode === mode);
  return one ? [one] : all;
}
