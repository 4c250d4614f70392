/** What an edit did to the scores, in one sentence: "+3.1 proven: destination domain and time for 2,400 devices". */
import type { Facet } from '#/domain/catalog/vocabulary.ts';
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import { changedScores } from '#/domain/scoring/score-workspace.ts';
import type { PopulationScore, Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import { formatNumber, formatPoints, formatRange, type NumberPair } from '#/ui/format.ts';

export interface EditEffect {
  readonly tone: 'up' | 'down' | 'same';
  readonly sentence: string;
}

/** Below this a change reads as "0.0". */
const NOTICEABLE = 0.05;
/** A facet moved when its expected value per device did, in shares of 1. */
const FACET_MOVED = 0.0005;
const NAMED_FACETS = 2;

export function editEffect(
  before: WorkspaceScore,
  after: WorkspaceScore,
  facetName: (facet: Facet) => string,
): EditEffect | null {
  if (before === after) return null;
  const changed = changedPopulations(before, after);
  const only = changed.length === 1 ? changed[0] : undefined;
  const was = only ? only.was.proof : before.organisation.proof;
  const now = only ? only.now.proof : after.organisation.proof;
  if (was === null || now === null) return firstScore(after);
  const points = now.proven - was.proven;
  const devices = forDevices(changed.map(({ now: score }) => score.population.devices));
  if (Math.abs(points) >= NOTICEABLE) {
    const facets = movedFacets(changed, Math.sign(points), facetName);
    const organisation = only ? organisationPart(before, after) : '';
    const whose = only ? '' : 'Organisation ';
    return {
      tone: points > 0 ? 'up' : 'down',
      sentence: `${whose}${signed(points)} proven${facets === '' ? '' : `: ${facets}`}${devices}${organisation}`,
    };
  }
  const shift = biggestShift(was, now, only ? 'points' : 'points of the organisation');
  if (shift !== null) return { tone: 'same', sentence: `${shift}${devices}` };
  const organisation = organisationPart(before, after);
  return organisation === ''
    ? { tone: 'same', sentence: 'The scores stay as they are' }
    : { tone: 'same', sentence: `No population gained or lost a point${organisation}` };
}

interface Changed {
  readonly was: PopulationScore;
  readonly now: PopulationScore;
}

function changedPopulations(before: WorkspaceScore, after: WorkspaceScore): readonly Changed[] {
  return [...changedScores(before, after)].flatMap(([id, now]) => {
    const was = before.populations.get(id);
    return was === undefined ? [] : [{ was, now }];
  });
}

function firstScore(after: WorkspaceScore): EditEffect | null {
  const { visibility } = after.organisation;
  return visibility === null
    ? null
    : { tone: 'same', sentence: `The organisation now has a score: ${formatRange(visibility)}` };
}

function organisationPart(before: WorkspaceScore, after: WorkspaceScore): string {
  const points = (after.organisation.proof?.proven ?? 0) - (before.organisation.proof?.proven ?? 0);
  return Math.abs(points) < NOTICEABLE ? '' : `; organisation ${signed(points)}`;
}

/** The facets whose lower bound moved the same way as the score, the most moved first. */
function movedFacets(changed: readonly Changed[], direction: number, facetName: (facet: Facet) => string): string {
  const moved = FACETS.map((facet) => {
    const change = changed.reduce(
      (sum, { was, now }) => sum + now.facets[facet].value[0] - was.facets[facet].value[0],
      0,
    );
    return { facet, change: change * direction };
  })
    .filter(({ change }) => change > FACET_MOVED)
    .toSorted((a, b) => b.change - a.change)
    .map(({ facet }) => facetName(facet).toLowerCase());
  if (moved.length <= NAMED_FACETS + 1) return inWords(moved);
  return `${moved.slice(0, NAMED_FACETS).join(', ')} and ${moved.length - NAMED_FACETS} more facets`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const PARTS = [
  ['unproven', 'unproven'],
  ['closable', 'closable'],
  ['outOfReachMode', 'out of reach'],
  ['outOfReachLegal', 'out of reach by law or agreement'],
] as const satisfies readonly (readonly [keyof Proof, string])[];

/** Where lost points went when none was proven: declaring a source absent turns doubt into a gap that can be closed. */
function biggestShift(was: Proof, now: Proof, points: string): string | null {
  const shifts = PARTS.map(([part, name]) => ({ name, change: now[part] - was[part] })).toSorted(
    (a, b) => b.change - a.change,
  );
  const [to, from] = [shifts[0], shifts.at(-1)];
  if (to === undefined || from === undefined || to.change < NOTICEABLE) return null;
  return `${formatPoints(to.change, { digits: 1 })} ${points} went from ${from.name} to ${to.name}`;
}

function forDevices(counts: readonly NumberPair[]): string {
  const lo = counts.reduce((sum, range) => sum + range[0], 0);
  const hi = counts.reduce((sum, range) => sum + range[1], 0);
  return hi === 0 ? '' : ` for ${formatRange([lo, hi])} ${hi === 1 ? 'device' : 'devices'}`;
}

function signed(points: number): string {
  return points > 0 ? `+${formatNumber(points, 1)}` : formatNumber(points, 1);
}
