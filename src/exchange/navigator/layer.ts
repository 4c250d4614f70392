/** A layer of ATT&CK Navigator, format 4.5, as far as we write it. */
export interface Layer {
  readonly name: string;
  readonly versions: { readonly attack: string; readonly navigator: string; readonly layer: '4.5' };
  readonly domain: 'mobile-attack';
  readonly description: string;
  readonly filters: { readonly platforms: readonly ('Android' | 'iOS')[] };
  readonly sorting: 0 | 1 | 2 | 3;
  readonly layout: {
    readonly layout: 'side';
    readonly aggregateFunction: 'min';
    readonly showID: boolean;
    readonly showName: boolean;
    readonly showAggregateScores: boolean;
    readonly countUnscored: boolean;
    readonly expandedSubtechniques: 'annotated';
  };
  readonly hideDisabled: boolean;
  readonly techniques: readonly LayerTechnique[];
  readonly gradient: { readonly colors: readonly string[]; readonly minValue: number; readonly maxValue: number };
  readonly legendItems: readonly { readonly label: string; readonly color: string }[];
  readonly metadata: readonly LayerNote[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly showTacticRowBackground: boolean;
  readonly tacticRowBackground: string;
  readonly selectTechniquesAcrossTactics: boolean;
  readonly selectSubtechniquesWithParent: boolean;
  readonly selectVisibleTechniques: boolean;
}

export interface LayerTechnique {
  readonly techniqueID: string;
  /** Short name of the tactic; a technique that is only hidden needs none. */
  readonly tactic?: string;
  /** Whole points, 0 to 100; left out where nothing is known, which is not 0. */
  readonly score?: number;
  readonly enabled: boolean;
  readonly comment?: string;
  readonly metadata?: readonly LayerNote[];
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}

export type LayerNote = { readonly name: string; readonly value: string } | { readonly divider: true };
