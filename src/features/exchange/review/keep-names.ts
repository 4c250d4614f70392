import type { Incoming } from '#/domain/intake/incoming.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';

/** A device export makes up names for its groups; what a population that is here is called is somebody's choice. */
export function keepingNames(incoming: Incoming, { populations }: Matches): Incoming {
  return {
    ...incoming,
    populations: incoming.populations.map((population) => {
      const match = populations.get(population.key);
      if (match === undefined || match.to === 'new' || match.to === 'ignore') return population;
      const { name: _, ...fields } = population.fields;
      return { ...population, fields };
    }),
  };
}
