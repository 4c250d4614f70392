import type { PackAbout } from '#/exchange/pack/about.ts';
import { bagInfoText } from '#/exchange/pack/bag-info.ts';

/** `fingerprint`: hex; `null` for a pack that nobody signed. */
export function bagInfoOf(
  about: PackAbout,
  payload: Iterable<{ readonly size: number }>,
  fingerprint: string | null,
): string {
  const part = about.checklist === null ? '' : ', part of the checklist as data/about.json says';
  const sizes = Array.from(payload, ({ size }) => size);
  return bagInfoText({
    software: about.software,
    date: about.madeAt?.slice(0, 10) ?? '',
    organisation: about.company,
    description: `Evidence of mobile visibility against ${about.strategy.id} as of ${about.on}: ${about.name}${part}`,
    identifier: about.workspace,
    oxum: `${String(sizes.reduce((sum, size) => sum + size, 0))}.${String(sizes.length)}`,
    head: about.ledger.head,
    ...(fingerprint === null ? {} : { key: fingerprint }),
  });
}
