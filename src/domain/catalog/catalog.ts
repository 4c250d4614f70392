/**
 * Facts and gradings that ship with Telltale, parsed from `public/data/*.json`. Everything here is read-only.
 */
import type { Facet, Family, Mode, Platform, Switch } from '#/domain/catalog/vocabulary.ts';

export type Level = 'none' | 'partial' | 'full';

/** The most a family can see of a facet in a management mode, whatever is bought. */
export interface Ceiling {
  readonly level: Level;
  /** What is left when a required switch is off. Same as `level` where nothing is required. */
  readonly levelWithout: Level;
  readonly requires: readonly Switch[];
  /** Quality of the facet inside the scope. */
  readonly fidelity: Level;
  /** What part of the device the family can reach, in words: "work profile only". */
  readonly scope: string;
  readonly reason: string;
  /** Key into `sources`. */
  readonly source: string;
  /** `source`: the cited page supports the enabling or limiting fact. The grade itself is always ours. */
  readonly basis: 'source' | 'judgement';
}

export type CeilingTable = Readonly<Record<Family, Readonly<Record<Facet, Ceiling>>>>;

export interface StructuralLimit {
  readonly id: string;
  readonly platform: Platform | '*';
  /** Modes it applies to; `['*']` for all. */
  readonly modes: readonly (Mode | '*')[];
  /** Facets it caps; `['*']` for all. */
  readonly facets: readonly (Facet | '*')[];
  readonly cap: string;
  readonly limit: string;
  readonly liftedBy: string;
  readonly source: string;
}

export interface CitedSource {
  readonly says: string;
  /** `null` for judgement without a single public source. */
  readonly url: string | null;
}

export interface Observability {
  /** 11 platform-mode pairs x 8 families x 12 facets = 1,056 cells. */
  readonly ceilings: ReadonlyMap<`${Platform}/${Mode}`, CeilingTable>;
  readonly limits: readonly StructuralLimit[];
  readonly sources: Readonly<Record<string, CitedSource>>;
}

export type CriterionKind = 'telemetry' | 'direction' | 'mitigation' | 'executive';

export interface Criterion {
  /** `T1.1` ... `M5.5`. */
  readonly id: string;
  readonly item: string;
  readonly kind: CriterionKind;
  readonly question: string;
  readonly evidence: string;
  readonly partial: string;
  /** How it follows from the inventory, in words; `null` where only a person can answer. */
  readonly derivation: string | null;
  /** Empty where none is set. */
  readonly threshold: string;
  readonly basis: string;
  /** Share of its item, 0 to 1. */
  readonly weight: number;
}

export interface ChecklistItem {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly title: string;
  /** Weight inside its block (directions sum to 100, mitigations to 100). */
  readonly weight: number;
  readonly criteria: readonly Criterion[];
}

export interface RetentionProfile {
  readonly id: string;
  readonly name: string;
  /** Days searchable that count as full retention; the model divides by it. */
  readonly days: number;
  /** Days of it that must be at hand at once, where the profile says so. */
  readonly searchableDays: number | null;
  readonly status: string;
  readonly note: string;
}

/** A standard in which no period was found, so the model cannot measure against it. */
interface RetentionGuidance {
  readonly name: string;
  readonly status: string;
  readonly note: string;
}

export interface Checklist {
  readonly items: readonly ChecklistItem[];
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly retentionProfiles: readonly RetentionProfile[];
  readonly retentionGuidance: readonly RetentionGuidance[];
}

export interface LogSourceRef {
  readonly dataComponent: string;
  readonly dataComponentName: string;
  readonly logSource: string;
  /** Our words for what it must show. */
  readonly summary: string;
  readonly families: readonly Family[];
  readonly fit: 'good' | 'partial' | 'poor';
}

export interface Analytic {
  readonly id: string;
  readonly stixId: string;
  readonly platform: Platform;
  readonly version: string;
  readonly modified: string;
  readonly sha256: string;
  readonly summary: string;
  readonly logSources: readonly LogSourceRef[];
  readonly mutableElements: readonly string[];
}

export interface Technique {
  readonly id: string;
  readonly stixId: string;
  readonly name: string;
  readonly version: string;
  readonly modified: string;
  readonly sha256: string;
  readonly summary: string;
  readonly platforms: readonly Platform[];
  readonly strategy: string;
  readonly url: string;
}

/** An item of the checklist as the strategy's page tells it: what it is for, in a sentence. */
export interface GuidanceItem {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly title: string;
  readonly summary: string;
  /** Families that give it; none where it is about people and process. */
  readonly families: readonly Family[];
}

/** One ATT&CK object as a release holds it. */
export interface ReleasedObject {
  readonly id: string;
  readonly version: string;
  readonly modified: string;
  readonly sha256: string;
  /** How many log sources and mutable elements it names; analytics only. */
  readonly logSources?: number | undefined;
  readonly mutableElements?: number | undefined;
}

export interface StrategyRelease {
  readonly release: string;
  /** Whether the release holds the strategy at all. */
  readonly present: boolean;
  readonly version: string | null;
  readonly modified: string | null;
  readonly sha256: string | null;
  readonly note: string;
  readonly objects: readonly ReleasedObject[];
}

/** Malware that ATT&CK lists as an example of a technique. */
export interface SoftwareExample {
  readonly id: string;
  readonly name: string;
  readonly technique: string;
  /** The first release read that lists it. */
  readonly since: string;
}

export interface Strategy {
  readonly id: string;
  readonly stixId: string;
  readonly name: string;
  readonly release: string;
  readonly domain: string;
  readonly version: string;
  readonly created: string;
  readonly modified: string;
  readonly sha256: string;
  readonly url: string;
  readonly summary: string;
  readonly technique: Technique;
  readonly subTechniques: readonly Technique[];
  readonly analytics: readonly Analytic[];
  /** Our words for what each mutable element sets. */
  readonly elementMeanings: Readonly<Record<string, string>>;
  readonly guidance: readonly GuidanceItem[];
  /** What ATT&CK does not say, so that nobody takes ours for theirs. */
  readonly silences: readonly string[];
  readonly limits: readonly string[];
  readonly software: readonly SoftwareExample[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly related: readonly { readonly id: string; readonly name: string; readonly technique: string }[];
  readonly releases: readonly StrategyRelease[];
  readonly attribution: string;
}

export interface Controls {
  readonly frameworks: readonly { readonly id: string; readonly name: string; readonly source: string }[];
  /** item id -> framework id -> control ids. */
  readonly byItem: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** framework id -> control id -> title. */
  readonly titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly note: string;
}

/** Product names by family, facts only, not endorsements. */
export type Products = Readonly<Record<Family, readonly string[]>>;

/** What scoring and every screen need before anything can be shown. */
export interface Catalog {
  readonly observability: Observability;
  readonly checklist: Checklist;
}
