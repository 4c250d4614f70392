import { useParams } from 'react-router';

import { PopulationReading } from '#/features/population/population-reading.tsx';
import { UnknownPopulation } from '#/features/population/unknown-population.tsx';
import { useWorkspace } from '#/state/use-workspace.ts';

/** Why one population scores as it does, from the number down to the record. */
export function PopulationScreen() {
  const { id } = useParams();
  const { populations } = useWorkspace();
  const population = [...populations.values()].find((one) => one.id === id);
  if (population === undefined) return <UnknownPopulation id={id ?? ''} />;
  return <PopulationReading key={population.id} population={population} />;
}
