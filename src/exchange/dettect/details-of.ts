/** What DeTT&CT's details objects hold of a workspace: per data component and population, one at most. */
import type { Analytic, RetentionProfile } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { rangeInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Coverage, Population, Source } from '#/domain/workspace/entities.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { evidenceDateOf, populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { componentsFedBy, type Component } from '#/exchange/dettect/components.ts';
import { visible } from '#/exchange/dettect/own-records.ts';
import {
  dataQualityOf,
  dqScore,
  isCountedState,
  NO_QUALITY,
  type DataQuality,
} from '#/exchange/dettect/quality-bands.ts';

export interface SourceCell {
  readonly source: Source;
  readonly cell: Coverage;
  readonly quality: DataQuality;
  /** Whether the component is where this cell's exact values are kept. */
  readonly isHome: boolean;
}

export interface Details {
  readonly component: Component;
  readonly population: Population;
  /** Every recorded cell whose source can feed the component, in the order of the sources. */
  readonly cells: readonly SourceCell[];
  /** Of the best record among those that count: DeTT&CT has one entry for a system, whatever feeds it. */
  readonly quality: DataQuality;
  readonly connected: IsoDate | null;
  readonly products: readonly string[];
  readonly available: boolean;
  readonly comment: string;
}

/** Days that the workspace's retention profile asks for; `null` without one. */
export function profileDaysOf(workspace: Workspace, profiles: readonly RetentionProfile[]): number | null {
  return profiles.find(({ id }) => id === workspace.settings.retentionProfile)?.days ?? null;
}

/** By population, in order. Components in the order in which sources bring them. */
export function detailsOf(
  workspace: Workspace,
  analytics: readonly Analytic[],
  profileDays: number | null,
): ReadonlyMap<PopulationId, readonly Details[]> {
  const sources = sourcesInOrder(workspace);
  const fedBy = new Map<string, readonly Component[]>();
  function componentsOf(source: Source, population: Population): readonly Component[] {
    const key = `${source.family} ${population.platform}`;
    const known = fedBy.get(key) ?? componentsFedBy(source.family, population.platform, analytics);
    fedBy.set(key, known);
    return known;
  }
  return new Map(
    populationsInOrder(workspace).map((population) => {
      const row = workspace.coverage.get(population.id);
      const byComponent = new Map<Component, SourceCell[]>();
      for (const source of sources) {
        const cell = row?.get(source.id);
        if (cell === undefined) continue;
        const quality = dataQualityOf(cell, source, profileDays);
        for (const [at, component] of componentsOf(source, population).entries()) {
          const cells = byComponent.get(component) ?? [];
          cells.push({ source, cell, quality, isHome: at === 0 });
          byComponent.set(component, cells);
        }
      }
      const details = [...byComponent].map(([component, cells]) => detailOf(workspace, component, population, cells));
      return [population.id, details];
    }),
  );
}

function detailOf(
  workspace: Workspace,
  component: Component,
  population: Population,
  cells: readonly SourceCell[],
): Details {
  const counted = cells.filter(({ cell }) => isCountedState(cell.state));
  let best: SourceCell | null = null;
  for (const one of counted) if (best === null || dqScore(one.quality) > dqScore(best.quality)) best = one;
  return {
    component,
    population,
    cells,
    quality: best?.quality ?? NO_QUALITY,
    connected: best === null ? null : evidenceDateOf(workspace, best.cell),
    products: [...new Set(counted.map(({ source }) => productOf(source)))],
    available: counted.some(({ source }) => source.siem === 'yes'),
    comment: cells.map(({ source, cell }) => cellComment(source.name, cell)).join('\n'),
  };
}

function productOf(source: Source): string {
  return visible(source.product.trim() || source.name.trim()).trim() || source.id;
}

/** What a band cannot say: the state, the exact share, and what people noted. */
export function cellComment(sourceName: string, cell: Pick<Coverage, 'state' | 'share' | 'note'>): string {
  const note = cell.note.trim() === '' ? '' : ` ${cell.note.trim()}`;
  return visible(`${commentStart(sourceName, cell)}${note}`);
}

/** The part of a comment that we wrote; what follows is the note. */
export function commentStart(sourceName: string, { state, share }: Pick<Coverage, 'state' | 'share'>): string {
  const of = share === null ? '' : `, ${rangeInWords(share, 100, ' %')} of devices`;
  return visible(`${sourceName.trim()}: ${STATE_LABELS[state].label.toLowerCase()}${of}.`);
}
