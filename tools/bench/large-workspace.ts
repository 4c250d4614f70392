/** A workspace of any size, always the same for the same size: no chance, and every state and family in it. */
import { FAMILIES, MODES_OF, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Coverage, Population, Source } from '#/domain/workspace/entities.ts';
import type { CoverageState, Sensitivity } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const STATES: readonly CoverageState[] = [
  'present',
  'present',
  'present',
  'partial',
  'present',
  'absent',
  'unknown',
  'planned',
  'present',
  'not_permitted',
];

export const EVALUATED_ON: IsoDate = dateOf('2026-06-30');

function dateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is not a date`);
  return date;
}

export function largeWorkspace(populationCount: number, sourceCount: number): Workspace {
  const sources = Array.from({ length: sourceCount }, (_, at) => sourceAt(at));
  const populations = Array.from({ length: populationCount }, (_, at) => populationAt(at));
  return {
    ...emptyWorkspace(),
    sources: new Map(sources.map((source) => [source.id, source])),
    populations: new Map(populations.map((population) => [population.id, population])),
    coverage: new Map(
      populations.map((population, row) => [
        population.id,
        new Map(sources.map((source, column) => [source.id, cellAt(population.id, source.id, row, column)])),
      ]),
    ),
  };
}

function sourceAt(at: number): Source {
  return {
    id: `source-${String(at)}` as SourceId,
    name: `Source ${String(at)}`,
    product: '',
    family: FAMILIES[at % FAMILIES.length] ?? 'mdm',
    owner: at % 3 === 0 ? '' : 'Operations',
    retentionDays: [null, 30, 90, 400][at % 4] ?? null,
    siem: at % 2 === 0 ? 'yes' : 'unknown',
    costPerYear: null,
    notes: '',
    order: at,
  };
}

function populationAt(at: number): Population {
  const platform = PLATFORMS[at % 2] ?? 'ios';
  const modes = MODES_OF[platform];
  const devices = 10 + ((at * 37) % 900);
  return {
    id: `population-${String(at)}` as PopulationId,
    name: `Population ${String(at)}`,
    platform,
    mode: modes[(at >> 1) % modes.length] ?? 'unknown',
    devices: at % 9 === 0 ? [devices, devices * 2] : [devices, devices],
    sensitivity: ((at % 3) + 1) as Sensitivity,
    networkPath: 'full_tunnel',
    ownership: 'company',
    region: '',
    notes: '',
    privacyBasis: at % 2 === 0 ? 'DPIA' : '',
    importKey: '',
    seenWithin7: null,
    seenWithin30: null,
    seenOn: null,
    order: at,
  };
}

function cellAt(population: PopulationId, source: SourceId, row: number, column: number): Coverage {
  const seed = row * 7 + column * 13;
  const share = ((seed * 31) % 100) / 100;
  return {
    id: coverageIdOf(population, source),
    population,
    source,
    state: STATES[seed % STATES.length] ?? 'unknown',
    share: seed % 5 === 0 ? null : [share, seed % 4 === 0 ? 1 : share],
    deviceSet: seed % 11 === 0 ? 'clinicians' : null,
    capability: seed % 17 === 0 ? { app_identity: { level: [0, 0.5], reason: 'sampled' } } : {},
    quality: seed % 6 === 0 ? {} : { fields: [4, 4], timeliness: [3, 4], consistency: [4, 4] },
    retentionDays: null,
    switches: seed % 3 === 0 ? { full_device_tunnel: 'on', work_profile_tunnel: 'on' } : {},
    evidenceDate: seed % 8 === 0 ? null : addDays(EVALUATED_ON, -((seed * 3) % 420)),
    note: '',
  };
}

/** The workspace with one cell's share set, and all the rest shared; a different population each time. */
export function editOneCell(workspace: Workspace, edit: number): Workspace {
  const row = (edit * 7919) % workspace.populations.size;
  const id = [...workspace.populations.keys()][row];
  const cells = id === undefined ? undefined : workspace.coverage.get(id);
  const cell = cells === undefined ? undefined : [...cells.values()][edit % cells.size];
  if (id === undefined || cells === undefined || cell === undefined) throw new Error('There is no cell to edit.');
  const share = (edit % 100) / 100;
  const changed: Coverage = { ...cell, state: 'present', share: [share, share] };
  const coverage = new Map(workspace.coverage).set(id, new Map(cells).set(cell.source, changed));
  return { ...workspace, coverage };
}
