/**
 * What every population's score depends on beside its own records. Two versions of a workspace that agree on all of it
 * share one context, and then a population whose own records did not change keeps its score.
 */
import type { Catalog, RetentionProfile, StructuralLimit } from '#/domain/catalog/catalog.ts';
import { limitsOf } from '#/domain/catalog/read-observability.ts';
import { FAMILIES, type Mode, type Platform } from '#/domain/catalog/vocabulary.ts';
import { daysBetween, epochMsOf, type IsoDate } from '#/domain/dates.ts';
import type { SourceId } from '#/domain/ids.ts';
import { ceilingsByMode, type CeilingsByMode } from '#/domain/scoring/mode-ceilings.ts';
import { FAMILY_COUNT } from '#/domain/scoring/weights.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The fields of a source that scoring reads; renaming one moves no number. */
export interface SourceFacts {
  readonly id: SourceId;
  /** Position in `FAMILIES`. */
  readonly family: number;
  readonly retentionDays: number | null;
  readonly siem: Source['siem'];
  readonly hasOwner: boolean;
}

export class ScoringContext {
  readonly catalog: Catalog;
  readonly on: IsoDate;
  readonly ceilings: CeilingsByMode;
  readonly sources: readonly SourceFacts[];
  /** Bits by family: no source at all, and nobody said that there is none. */
  readonly silentFamilies: number;
  /** Bits by family: stated as none. */
  readonly statedNone: number;
  /** `null` where the workspace names a profile that the catalog does not have. */
  readonly profile: RetentionProfile | null;
  readonly #setNumbers = new Map<string, number>();
  readonly #limits = new Map<string, readonly StructuralLimit[]>();
  readonly #ages = new Map<IsoDate, number>();

  constructor(workspace: Workspace, catalog: Catalog, on: IsoDate) {
    this.catalog = catalog;
    this.on = on;
    this.ceilings = ceilingsByMode(catalog.observability);
    this.sources = [...workspace.sources.values()].map(factsOf);
    const withSource = this.sources.reduce((bits, source) => bits | (1 << source.family), 0);
    const none = FAMILIES.reduce(
      (bits, family, at) => bits | (workspace.families.get(family)?.none === true ? 1 << at : 0),
      0,
    );
    this.statedNone = none & ~withSource;
    this.silentFamilies = ((1 << FAMILY_COUNT) - 1) & ~withSource & ~none;
    this.profile =
      catalog.checklist.retentionProfiles.find((profile) => profile.id === workspace.settings.retentionProfile) ?? null;
  }

  /** [SC13] Device sets by name. The first numbers belong to families without a source, one set of its own each. */
  setNumber(name: string): number {
    const known = this.#setNumbers.get(name);
    if (known !== undefined) return known;
    const next = FAMILY_COUNT + this.#setNumbers.size;
    this.#setNumbers.set(name, next);
    return next;
  }

  /** Age in days on the day of evaluation. Dates repeat, and parsing one costs more than all the rest of a cell. */
  ageOf(date: IsoDate): number {
    const known = this.#ages.get(date);
    if (known !== undefined) return known;
    const age = daysBetween(date, this.on);
    this.#ages.set(date, age);
    return age;
  }

  /** Structural limits of a mode; every population of the mode asks for the same ones. */
  limitsOf(platform: Platform, mode: Mode): readonly StructuralLimit[] {
    const key = `${platform}/${mode}` as const;
    const known = this.#limits.get(key);
    if (known !== undefined) return known;
    const limits = limitsOf(this.catalog.observability, platform, mode);
    this.#limits.set(key, limits);
    return limits;
  }

  /** Whether a population that scored in the other context would score the same in this one. */
  isSameAs(other: ScoringContext): boolean {
    return (
      this.catalog === other.catalog &&
      epochMsOf(this.on) === epochMsOf(other.on) &&
      this.silentFamilies === other.silentFamilies &&
      this.statedNone === other.statedNone &&
      this.profile === other.profile &&
      this.sources.length === other.sources.length &&
      this.sources.every((source, at) => isSameSource(source, other.sources[at]))
    );
  }
}

function factsOf(source: Source): SourceFacts {
  return {
    id: source.id,
    family: FAMILIES.indexOf(source.family),
    retentionDays: source.retentionDays,
    siem: source.siem,
    hasOwner: source.owner.trim() !== '',
  };
}

function isSameSource(a: SourceFacts, b: SourceFacts | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.family === b.family &&
    a.retentionDays === b.retentionDays &&
    a.siem === b.siem &&
    a.hasOwner === b.hasOwner
  );
}
