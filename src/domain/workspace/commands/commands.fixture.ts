/** One population and one source, and what is told of them after that. */
import { NURSES, SWG, tell, type Command } from '#/domain/ledger/told.fixture.ts';
import type { ActionId, PopulationId } from '#/domain/ids.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';

export const COPY = 'p-copy' as PopulationId;
export const ACTION = 'act-1' as ActionId;
export const CELL = [{ population: NURSES, source: SWG }];

const start: readonly Command[] = [
  (ws) => addPopulation(ws, NURSES, { name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [100, 120] }),
  (ws) => addSource(ws, SWG, { name: 'Gateway', family: 'proxy' }),
];

export function after(...more: readonly Command[]) {
  return tell([...start, ...more]);
}
