/** Rows that are not used, as a file: where each stands and why, and nothing of what it says. */
import { IGNORE_WORDS } from '#/exchange/devices/device-reading.ts';
import type { IgnoredRows } from '#/exchange/devices/device-record.ts';

export function ignoredCsv({ lines, reasons }: IgnoredRows): string {
  const order = lines.map((_, at) => at).toSorted((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
  const rows = order.map((at) => {
    const reason = reasons[at];
    return `${String(lines[at] ?? 0)},"${reason === undefined ? '' : IGNORE_WORDS[reason]}"`;
  });
  return `\uFEFFLine,Why it is not used\r\n${rows.join('\r\n')}\r\n`;
}
