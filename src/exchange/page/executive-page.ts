/**
 * The executive page as it is read: every word and every figure as the screen shows it, so that a file of it cannot say
 * anything else. Numbers are here only where something is drawn from them.
 */
import type { IsoDate } from '#/domain/dates.ts';
import type { ProofLayers } from '#/text/whole-layers.ts';

export type PageLayers = Required<ProofLayers>;

export interface PageDay {
  readonly on: IsoDate;
  readonly layers: PageLayers;
}

export interface PagePopulation {
  readonly name: string;
  readonly about: string;
  readonly devices: string;
  readonly layers: PageLayers;
  readonly score: string;
  /** One a column of the heat map, 0 to 100; `null` where nothing is recorded. */
  readonly heat: readonly (number | null)[];
  readonly closable: string;
}

export interface PageGap {
  readonly title: string;
  readonly where: string;
  readonly gain: string;
  readonly owner: string;
  readonly due: string;
}

export interface ExecutivePage {
  readonly organisation: string;
  /** `20 Nov 2026`. */
  readonly on: string;
  readonly verdict: readonly { readonly text: string; readonly as?: 'strong' | 'weak' | undefined }[];
  /** `null` while nothing is scored. */
  readonly layers: PageLayers | null;
  readonly target: number | null;
  readonly facts: readonly { readonly before: string; readonly value: string; readonly after: string }[];
  readonly trend: {
    readonly days: readonly PageDay[];
    /** From the last of the days on; empty without a plan. */
    readonly ahead: readonly PageDay[];
    readonly words: string;
    readonly landmarks: readonly { readonly on: IsoDate; readonly words: string }[];
  };
  readonly questions: readonly {
    readonly title: string;
    readonly hint: string;
    readonly score: string;
    readonly layers: PageLayers;
    readonly isWeakest: boolean;
  }[];
  readonly heatHeads: readonly string[];
  readonly populations: readonly PagePopulation[];
  readonly gaps: readonly PageGap[];
  readonly mitigations: string;
  /** Percent of the mitigation points that are closed, and that the plan wanted closed by now; `null` without actions. */
  readonly progress: { readonly closed: number; readonly planned: number } | null;
  readonly executive: readonly {
    readonly subject: string;
    readonly question: string;
    readonly verdict: string;
    /** `null` where nothing is measured. */
    readonly layers: PageLayers | null;
    readonly reason: string;
  }[];
  readonly decision: string;
  /** Those that end first on top. `next`: `ends on 5 Dec 2026`, `expired on 1 Nov 2026`, or `null` without an end. */
  readonly standing: readonly {
    readonly name: string;
    readonly term: string;
    readonly words: string;
    readonly next: string | null;
  }[];
  readonly dark: readonly { readonly name: string; readonly devices: string }[];
  /** What moved the score since the day it is compared with, the largest first. */
  readonly changes: readonly { readonly points: string; readonly words: string }[];
  readonly changesSince: string;
  readonly footer: {
    /** Of what the page is, and by which model, facts and state of the record. */
    readonly provenance: readonly string[];
    /** What nobody may take it for, the first the most important. */
    readonly limits: readonly string[];
    readonly notices: readonly string[];
  };
}
