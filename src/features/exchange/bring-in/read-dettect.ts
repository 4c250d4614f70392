import type { Products } from '#/domain/catalog/catalog.ts';
import type { DettectReading } from '#/exchange/dettect/parse-dettect.ts';
import { askExchange } from '#/features/exchange/ask-exchange.ts';
import { describeBatchError, describeDettectFailure } from '#/features/exchange/describe-import-error.ts';
import type { FlowEvent } from '#/features/exchange/flow/exchange-flow.ts';
import type { Finding } from '#/features/exchange/wizard/findings.tsx';

export async function readDettect(file: File, products: Products, signal: AbortSignal): Promise<FlowEvent> {
  const reading = await askExchange({ kind: 'read_dettect', file, products }, signal);
  if (reading === null) return { kind: 'refused', words: describeBatchError({ kind: 'unreadable', file: file.name }) };
  if (!reading.ok) return { kind: 'refused', words: describeDettectFailure(file.name, reading.error) };
  const { incoming } = reading.value;
  return {
    kind: 'read',
    brought: { kind: 'inventory', file: file.name, format: 'dettect', incoming, findings: findingsOf(reading.value) },
  };
}

function findingsOf({ leftOut, health }: DettectReading): readonly Finding[] {
  return [
    ...health.map(({ where, line, says }): Finding => {
      return { kind: 'check', where: line === null ? where : `Line ${line}, ${where}`, text: says };
    }),
    ...leftOut.map(({ what, why }): Finding => ({ kind: 'left_out', where: what, text: why })),
  ];
}
