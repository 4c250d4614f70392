/** iCalendar lines (RFC 5545): escaped text, folded at 75 octets, CR LF at the end. */
import type { IsoDate } from '#/domain/dates.ts';

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A property whose value is a TEXT (3.3.11). Control characters have no place in one. */
export function textLine(name: string, text: string): string {
  const plain = text
    .replaceAll(/\r\n?/gu, '\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
  return line(name, plain);
}

/** A whole day (3.3.4). */
export function dayLine(name: string, day: IsoDate): string {
  return line(`${name};VALUE=DATE`, day.replaceAll('-', ''));
}

/** An instant in UTC (3.3.5). */
export function instantText(epochMs: number): string {
  return new Date(epochMs).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
}

/** Folded between characters, never inside one (3.1). */
export function line(name: string, value: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  parts.push(part);
  return `${parts.join('\r\n')}\r\n`;
}
