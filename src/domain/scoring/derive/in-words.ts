/** Numbers inside the sentences of rules. */
import type { Range } from '#/domain/range.ts';

/** Shares 0 to 1 as "96 %" or "30–70 %"; rounded down, so that 89.6 % is never shown as a met 90 %. */
export function percent(share: Range): string {
  return `${spread(share.map((end) => String(Math.floor(end * 100 + 1e-9))))} %`;
}

export function number(range: Range): string {
  return spread(range.map((end) => String(Math.round(end * 10) / 10)));
}

function spread([lo = '', hi = '']: readonly string[]): string {
  return lo === hi ? lo : `${lo}–${hi}`;
}

export function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

export function metFrom(met: number, partial: number): string {
  return `met from ${String(Math.round(met * 100))} %, partial from ${String(Math.round(partial * 100))} %`;
}
