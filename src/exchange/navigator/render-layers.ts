/**
 * Layers for ATT&CK Navigator: the organisation in the whole matrix, the organisation with the family of T1481 alone,
 * and one for each population. Navigator opens a list of layers as tabs, at most twelve at once.
 */
import type { Technique } from '#/domain/catalog/catalog.ts';
import { PLATFORMS, type Platform } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { aboutExport, type ExportAbout } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { aboutNotes, notes, populationNotes, scoreNotes } from '#/exchange/navigator/layer-notes.ts';
import { majorOf } from '#/exchange/navigator/layer-releases.ts';
import type { Layer, LayerNote, LayerTechnique } from '#/exchange/navigator/layer.ts';
import { OTHER_TECHNIQUES } from '#/exchange/navigator/other-techniques.ts';

export const MAX_TABS = 12;

/** Dark to bright, told apart by every eye; grey paper under it is for what nobody has looked at. */
const COLOURS = ['#440154', '#21918c', '#fde725'] as const;
const TACTIC = 'command-and-control';

/**
 * One list a file; each opens as tabs. `attack`: the major release to open them in, as Navigator refuses a layer of a newer
 * one than it has; `null` for the one that was scored against.
 */
export function renderLayers(snapshot: ExportSnapshot, attack: string | null = null): readonly (readonly Layer[])[] {
  const layers = layersOf(snapshot, attack ?? majorOf(snapshot.strategy.release));
  const files: Layer[][] = [];
  for (let at = 0; at < layers.length; at += MAX_TABS) files.push(layers.slice(at, at + MAX_TABS));
  return files;
}

interface Subject {
  readonly name: string;
  readonly platforms: readonly Platform[];
  /** `null`: nobody has looked. Blank, never 0. */
  readonly visibility: Range | null;
  readonly notes: readonly LayerNote[];
  readonly isFocus: boolean;
}

function layersOf(snapshot: ExportSnapshot, attack: string): readonly Layer[] {
  const { workspace, score } = snapshot;
  const about = aboutExport(snapshot);
  const { organisation } = score;
  const title = oneLine(about.organisation) || oneLine(about.workspace) || 'Organisation';
  const populations = populationsInOrder(workspace);
  const whole: Subject = {
    name: title,
    platforms: PLATFORMS,
    visibility: isAssessed(workspace) ? organisation.visibility : null,
    notes: scoreNotes(organisation),
    isFocus: false,
  };
  const subjects: readonly Subject[] = [
    whole,
    { ...whole, name: `${title}, T1481 alone`, isFocus: true },
    ...populations.flatMap((population): readonly Subject[] => {
      const own = score.populations.get(population.id);
      if (own === undefined) return [];
      return [
        {
          name: oneLine(population.name) || 'Unnamed population',
          platforms: [population.platform],
          visibility: isAssessed(workspace, population.id) ? own.visibility : null,
          notes: [...populationNotes(workspace, population), { divider: true }, ...scoreNotes(own)],
          isFocus: false,
        },
      ];
    }),
  ];
  const taken = new Map<string, number>();
  return subjects.map((subject) => layerOf({ ...subject, name: unique(subject.name, taken) }, snapshot, about, attack));
}

function layerOf(subject: Subject, { strategy }: ExportSnapshot, about: ExportAbout, attack: string): Layer {
  const { technique, subTechniques } = strategy;
  return {
    name: subject.name,
    versions: { attack, navigator: '5.1.0', layer: '4.5' },
    domain: 'mobile-attack',
    description: describe(subject, about),
    filters: { platforms: subject.platforms.map((platform) => NAVIGATOR_PLATFORMS[platform]) },
    sorting: 3,
    layout: {
      layout: 'side',
      aggregateFunction: 'min',
      showID: true,
      showName: true,
      showAggregateScores: false,
      countUnscored: false,
      expandedSubtechniques: 'annotated',
    },
    hideDisabled: subject.isFocus,
    techniques: [
      ...[technique, ...subTechniques].map((own) => techniqueOf(own, subject, technique.id, strategy.url)),
      ...(subject.isFocus ? OTHER_TECHNIQUES.map((techniqueID) => ({ techniqueID, enabled: false })) : []),
    ],
    gradient: { colors: COLOURS, minValue: 0, maxValue: 100 },
    legendItems: [
      { label: '0 nothing proven', color: COLOURS[0] },
      { label: '50 half of what a case needs', color: COLOURS[1] },
      { label: '100 all of it proven', color: COLOURS[2] },
      { label: 'Blank: not assessed', color: '#ffffff' },
    ],
    metadata: [...subject.notes, { divider: true }, ...aboutNotes(about)],
    links: [
      { label: `${technique.id} ${technique.name}`, url: technique.url },
      { label: `${strategy.id} ${strategy.name}`, url: strategy.url },
    ],
    showTacticRowBackground: true,
    tacticRowBackground: '#205b8f',
    selectTechniquesAcrossTactics: true,
    selectSubtechniquesWithParent: false,
    selectVisibleTechniques: false,
  };
}

const NAVIGATOR_PLATFORMS = { android: 'Android', ios: 'iOS' } as const satisfies Record<Platform, string>;

/** The lower bound in whole points, rounded down: Navigator fails on a fraction just below the top of its scale. */
function techniqueOf(own: Technique, subject: Subject, family: string, strategy: string): LayerTechnique {
  const { visibility } = subject;
  return {
    techniqueID: own.id,
    tactic: TACTIC,
    ...(visibility === null ? {} : { score: Math.floor(visibility[0]) }),
    enabled: true,
    comment:
      visibility === null
        ? 'Not assessed: nobody has recorded what can be seen.'
        : `Proven visibility ${String(Math.floor(visibility[0]))} of 100, possible up to ${String(Math.ceil(visibility[1]))}.`,
    metadata: [...subject.notes, ...(own.id === family ? [] : notes(['Scored as', `${family}: the same telemetry`]))],
    links: [
      { label: `${own.id} ${own.name}`, url: own.url },
      {
        label: own.strategy,
        url: own.id === family ? strategy : `https://attack.mitre.org/detectionstrategies/${own.strategy}`,
      },
    ],
  };
}

/** Plain text without breaks: Navigator shows it as it stands. */
function describe({ name, platforms, visibility }: Subject, { on, scope, limits, notices }: ExportAbout): string {
  const where = platforms.map((platform) => PLATFORM_LABELS[platform]).join(' and ');
  const scale =
    visibility === null
      ? 'Not assessed, so no score is shown.'
      : 'Score: points of visibility that are proven, 0 to 100; what is only possible is in the notes.';
  return [`${name}, ${where}, as of ${on}, scope: ${scope}.`, scale, limits[0] ?? '', ...notices]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether anybody has recorded anything of what can be seen, of one population or of any. */
function isAssessed(workspace: Workspace, population?: string): boolean {
  if ([...workspace.families.values()].some(({ none }) => none)) return true;
  return [...workspace.coverage]
    .filter(([id]) => population === undefined || id === population)
    .some(([, row]) => [...row.values()].some(({ state }) => state !== 'unknown'));
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{White_Space}\p{Control}]+/gu, ' ').trim();
}

function unique(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : unique(`${name} (${String(count)})`, taken);
}
