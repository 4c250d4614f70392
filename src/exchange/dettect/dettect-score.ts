/**
 * The visibility score that DeTT&CT 2.2 would give (0 to 4), worked out from our inventory as we export it, and why it
 * differs from ours.
 *
 * For one technique and one system: the share of the technique's data components that are available, where "available"
 * means that any of the five quality dimensions is above 0. None gives 0, up to 49 % gives 1, up to 74 % 2, up to 99 % 3.
 */
import type { Analytic, RetentionProfile } from '#/domain/catalog/catalog.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { isExact } from '#/domain/range.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { componentNamed } from '#/exchange/dettect/components.ts';
import { detailsOf, profileDaysOf, type Details } from '#/exchange/dettect/details-of.ts';
import { DQ_DIMENSIONS, isAvailable, isCountedState } from '#/exchange/dettect/quality-bands.ts';

export type DettectLevel = 0 | 1 | 2 | 3 | 4;

export const DETTECT_LEVEL_WORDS: Readonly<Record<DettectLevel, string>> = {
  0: 'None',
  1: 'Minimal',
  2: 'Medium',
  3: 'Good',
  4: 'Excellent',
};

/**
 * Data components by technique, ATT&CK 19.1. DeTT&CT takes the union over the analytics of both platforms, so an iOS
 * population is asked for File Creation too, which only the Android analytic names.
 */
const COMPONENTS_OF = {
  T1481: [
    'Network Traffic Content',
    'Application State',
    'File Creation',
    'OS API Execution',
    'Application Permission',
  ],
  'T1481.001': ['Network Traffic Content', 'Application State', 'OS API Execution', 'Application Permission'],
  'T1481.002': [
    'Network Traffic Content',
    'Application State',
    'File Creation',
    'OS API Execution',
    'Application Permission',
  ],
  'T1481.003': ['Network Traffic Content', 'Application State', 'Application Permission'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type DettectTechnique = keyof typeof COMPONENTS_OF;
const TECHNIQUES = Object.keys(COMPONENTS_OF) as DettectTechnique[];
export const SUB_TECHNIQUES: readonly DettectTechnique[] = TECHNIQUES.filter((id) => id.includes('.'));

export interface TechniqueScore {
  readonly id: DettectTechnique;
  readonly score: DettectLevel;
  /** Names of data components that count, and of those that do not. */
  readonly fed: readonly string[];
  readonly missing: readonly string[];
}

export interface DettectScore {
  readonly techniques: readonly TechniqueScore[];
  /** Why ours is another number, in sentences. */
  readonly differs: readonly string[];
}

export function dettectScores(
  workspace: Workspace,
  analytics: readonly Analytic[],
  profiles: readonly RetentionProfile[],
): ReadonlyMap<PopulationId, DettectScore> {
  const details = detailsOf(workspace, analytics, profileDaysOf(workspace, profiles));
  return new Map([...details].map(([id, entries]) => [id, scoreOf(workspace, id, entries)]));
}

function scoreOf(workspace: Workspace, id: PopulationId, entries: readonly Details[]): DettectScore {
  const available = new Set(
    entries.filter(({ quality }) => isAvailable(quality)).map(({ component }) => component.name),
  );
  const platform = workspace.populations.get(id)?.platform ?? 'android';
  return {
    techniques: TECHNIQUES.map((technique) => {
      const asked = COMPONENTS_OF[technique].filter((name) => componentNamed(name)?.platforms.includes(platform));
      const fed = asked.filter((name) => available.has(name));
      return {
        id: technique,
        score: levelOfShare(fed.length, asked.length),
        fed,
        missing: asked.filter((name) => !available.has(name)),
      };
    }),
    differs: differences(workspace, id, entries, available),
  };
}

/** DeTT&CT's bands of the percentage. */
export function levelOfShare(available: number, asked: number): DettectLevel {
  const percent = asked === 0 ? 0 : (100 * available) / asked;
  if (percent === 0) return 0;
  if (percent <= 49) return 1;
  if (percent <= 74) return 2;
  return percent <= 99 ? 3 : 4;
}

/**
 * One number for a technique over all systems, as DeTT&CT's layer shows it: the mean of the different scores above 0, each
 * counted once however many systems or devices have it, a half rounded to the even number. `null` where all are 0.
 */
export function dettectRollUp(scores: Iterable<DettectLevel>): DettectLevel | null {
  const different = [...new Set(scores)].filter((score) => score > 0);
  if (different.length === 0) return null;
  const mean = different.reduce<number>((sum, score) => sum + score, 0) / different.length;
  const below = Math.floor(mean);
  const isHalf = mean - below === 0.5;
  return (isHalf ? below + (below % 2) : Math.round(mean)) as DettectLevel;
}

/** Of a population whose visibility is a range here: why DeTT&CT has one number. */
export const UNKNOWN_IS_NO_ABSENCE =
  'DeTT&CT writes 0 for what is not known and for what is not there alike. Ours is a range until somebody has looked.';

function differences(
  workspace: Workspace,
  id: PopulationId,
  entries: readonly Details[],
  available: ReadonlySet<string>,
): readonly string[] {
  const population = workspace.populations.get(id);
  const asked: ReadonlySet<string> = new Set(COMPONENTS_OF.T1481);
  const counted = entries.filter(({ component, quality }) => asked.has(component.name) && isAvailable(quality));
  const cells = [...new Set(entries.flatMap((entry) => entry.cells))].filter(({ cell }) => isCountedState(cell.state));
  const said: string[] = [];
  const say = (applies: boolean, sentence: string) => applies && said.push(sentence);

  say(
    counted.some(({ quality }) => quality.device_completeness < 5),
    'DeTT&CT counts a data source on 1 % of the devices like one on all of them; ours counts the devices.',
  );
  say(
    counted.some(({ quality }) => DQ_DIMENSIONS.some((dimension) => quality[dimension] < 5)),
    'In DeTT&CT one quality dimension above 0 is enough and none scales the score; ours weighs fields, timeliness, consistency, retention and the age of the proof.',
  );
  say(
    entries.some(
      ({ component, quality, cells: own }) =>
        asked.has(component.name) && !isAvailable(quality) && own.some(({ cell }) => isCountedState(cell.state)),
    ),
    'Something is present here of which neither share nor quality is proven. DeTT&CT takes five zeros for nothing; ours keeps it as a range.',
  );
  say(
    cells.some(({ cell }) => cell.share !== null && !isExact(cell.share)),
    'DeTT&CT knows no ranges: the lower end of each was taken.',
  );
  say(
    population?.platform === 'ios' && !available.has('File Creation'),
    'DeTT&CT asks iOS for File Creation, which only the Android analytic needs, so an iOS population never gets 4.',
  );
  say(
    available.has('Network Traffic Content') && onlyByDns(entries),
    'DNS alone counts as traffic content in DeTT&CT; ours gives it the domain and the time, and nothing else.',
  );
  say(
    cells.some(({ source, cell }) => source.family === 'identity' && isCountedState(cell.state)),
    'Sign-ins answer who used the device; no data component of T1481 is about that, so DeTT&CT gives nothing for them.',
  );
  say(
    counted.length > 0,
    'DeTT&CT knows no management mode; ours never counts more than the mode lets any product see.',
  );
  return said;
}

function onlyByDns(entries: readonly Details[]): boolean {
  const content = entries.find(({ component }) => component.name === 'Network Traffic Content');
  const counted = content?.cells.filter(({ cell }) => isCountedState(cell.state)) ?? [];
  return counted.length > 0 && counted.every(({ source }) => source.family === 'dns');
}
