import type { Incoming, IncomingCoverage, IncomingPopulation } from '#/domain/intake/incoming.ts';
import type { Match, Matches } from '#/domain/intake/match-incoming.ts';
import { sameJson } from '#/domain/ledger/value-at.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { readNote, shareOf, stateOf, timelinessOf, type ReadNote } from '#/exchange/devices/management-note.ts';

/**
 * What people made of an earlier import stays when the next one comes: the name of a population, the note, grade and
 * share of a cell. A device export makes up names for its groups, which are passed over; where it counts otherwise than
 * people recorded, or is older than the record, what it says is held, to be looked at.
 */
export function keepingOwn(workspace: Workspace, incoming: Incoming, matches: Matches): Incoming {
  return {
    ...incoming,
    populations: incoming.populations.map((population) => {
      const id = idHere(matches.populations.get(population.key));
      return id === null ? population : besidePopulation(population, workspace.populations.get(id)?.seenOn ?? null);
    }),
    coverage: incoming.coverage.map((cell) => {
      const population = idHere(matches.populations.get(cell.population));
      const source = idHere(matches.sources.get(cell.source));
      const here = population === null || source === null ? null : coverageOf(workspace, population, source);
      return here === null ? cell : besideCell(cell, here);
    }),
  };
}

function idHere<Id extends string>(match: Match<Id> | undefined): Id | null {
  return match === undefined || match.to === 'new' || match.to === 'ignore' ? null : match.to;
}

function besidePopulation(population: IncomingPopulation, seenOn: string | null): IncomingPopulation {
  const { name: _, ...fields } = population.fields;
  return { ...population, fields, isHeld: isEarlier(fields.seenOn, seenOn) };
}

function besideCell(cell: IncomingCoverage, here: Coverage): IncomingCoverage {
  const { note, quality, ...patch } = cell.patch;
  const said = readNote(here.note);
  const isOwnNote = here.note !== '' && (said === null || said.goesOn);
  return {
    ...cell,
    patch: {
      ...patch,
      ...(quality === undefined || isOwnGrade(here, said) ? {} : { quality }),
      ...(note === undefined || isOwnNote ? {} : { note }),
    },
    isHeld: isEarlier(patch.evidenceDate, here.evidenceDate) || isOwnShare(here, said),
  };
}

function isEarlier(day: string | null | undefined, than: string | null): boolean {
  return day !== null && day !== undefined && than !== null && day < than;
}

/** Whether people said how much is reached: it is not what the last import said, or no import said anything. */
function isOwnShare({ state, share }: Coverage, said: ReadNote | null): boolean {
  if (said === null) return state !== 'unknown' || share !== null;
  return state !== stateOf(said) || !sameJson(share, shareOf(said));
}

/** Whole per cent may stand for half a one more or less. */
const ROUNDING = 0.005;

function isOwnGrade({ quality: { timeliness } }: Coverage, said: ReadNote | null): boolean {
  if (timeliness === undefined) return false;
  const seen = said?.seen ?? null;
  if (seen === null) return true;
  return ![-ROUNDING, ROUNDING].some((off) =>
    sameJson(timeliness, timelinessOf({ within7: seen.within7 + off, within30: seen.within30 + off })),
  );
}
