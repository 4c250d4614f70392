import type { Incoming, IncomingCoverage } from '#/domain/intake/incoming.ts';
import type { Match, Matches } from '#/domain/intake/match-incoming.ts';
import { isNoteOfImport } from '#/exchange/devices/to-incoming.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/**
 * A device export makes up names for its groups and notes for their cells; what people called a population that is
 * here, and what they noted of a cell, is theirs and stays.
 */
export function keepingWords(workspace: Workspace, incoming: Incoming, matches: Matches): Incoming {
  return {
    ...incoming,
    populations: incoming.populations.map((population) => {
      if (!isHere(matches.populations.get(population.key))) return population;
      const { name: _, ...fields } = population.fields;
      return { ...population, fields };
    }),
    coverage: incoming.coverage.map((cell) => (hasOwnNote(workspace, matches, cell) ? withoutNote(cell) : cell)),
  };
}

function isHere<Id extends string>(match: Match<Id> | undefined): boolean {
  return match !== undefined && match.to !== 'new' && match.to !== 'ignore';
}

function hasOwnNote(workspace: Workspace, matches: Matches, cell: IncomingCoverage): boolean {
  const population = matches.populations.get(cell.population)?.to;
  const source = matches.sources.get(cell.source)?.to;
  if (population === undefined || source === undefined) return false;
  if (population === 'new' || population === 'ignore' || source === 'new' || source === 'ignore') return false;
  const note = coverageOf(workspace, population, source)?.note ?? '';
  return note !== '' && !isNoteOfImport(note);
}

function withoutNote(cell: IncomingCoverage): IncomingCoverage {
  const { note: _, ...patch } = cell.patch;
  return { ...cell, patch };
}
