import type { SheetReading } from '#/exchange/sheet/to-incoming.ts';
import { askExchange } from '#/features/exchange/ask-exchange.ts';
import { describeBatchError, describeSheetFailure } from '#/features/exchange/describe-import-error.ts';
import type { FlowEvent } from '#/features/exchange/flow/exchange-flow.ts';

/** An inventory sheet of ours. `null`: it is none, so it may be a list of devices. */
export async function readSheet(file: File, signal: AbortSignal): Promise<FlowEvent | null> {
  const reading = await askExchange<'read_sheet'>({ kind: 'read_sheet', file }, signal);
  if (reading === null) return { kind: 'refused', words: describeBatchError({ kind: 'unreadable', file: file.name }) };
  if (reading.ok) return broughtEvent(file.name, reading.value);
  return reading.error.kind === 'bad_rows'
    ? { kind: 'refused', words: describeSheetFailure(file.name, reading.error) }
    : null;
}

function broughtEvent(file: string, { incoming, leftOut }: SheetReading): FlowEvent {
  const findings = leftOut.map((text) => ({ kind: 'left_out' as const, where: '', text }));
  return { kind: 'read', brought: { kind: 'inventory', file, format: 'sheet', incoming, findings } };
}
