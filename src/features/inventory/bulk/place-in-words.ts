import { assertNever } from '#/domain/result.ts';
import type { TextPlace } from '#/domain/workspace/find-text.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { HEADER_ROW, type CellRef } from '#/ui/grid/grid-model.ts';

const FIELDS: Readonly<Record<string, string>> = {
  'populations.name': 'Names of populations',
  'populations.region': 'Regions',
  'populations.privacyBasis': 'Privacy bases',
  'populations.notes': 'Notes of populations',
  'sources.name': 'Names of sources',
  'sources.product': 'Products',
  'sources.owner': 'Owners of sources',
  'sources.notes': 'Notes of sources',
  'coverage.deviceSet': 'Sets of devices',
  'coverage.note': 'Notes of coverage',
};

/** The heading under which hits of the same field stand. */
export function fieldOf({ collection, field }: TextPlace): string {
  return FIELDS[`${collection}.${field}`] ?? field;
}

/** The record that it stands in, by name. */
export function recordOf(workspace: Workspace, place: TextPlace): string {
  switch (place.collection) {
    case 'populations':
      return workspace.populations.get(place.id)?.name ?? '';
    case 'sources':
      return workspace.sources.get(place.id)?.name ?? '';
    case 'coverage': {
      const source = workspace.sources.get(place.source)?.name ?? '';
      return `${source} on ${workspace.populations.get(place.population)?.name ?? ''}`;
    }
    default:
      return assertNever(place);
  }
}

/** Where the grid shows the record. */
export function cellOf(place: TextPlace, nameColumn: string): CellRef {
  switch (place.collection) {
    case 'populations':
      return { row: place.id, column: nameColumn };
    case 'sources':
      return { row: HEADER_ROW, column: place.id };
    case 'coverage':
      return { row: place.population, column: place.source };
    default:
      return assertNever(place);
  }
}
