/** Texts in the shapes that the schemas of OSCAL ask for. */
import type { IsoDate } from '#/domain/dates.ts';
import type { Json } from '#/domain/ledger/commit.ts';
import { TELLTALE_NAMESPACE } from '#/exchange/oscal/uuid.ts';

export type OscalObject = { readonly [key: string]: Json };

/** Whose names our own properties are. Without it a name would be taken for one of NIST's. */
export const OWN_NAMES = `urn:uuid:${TELLTALE_NAMESPACE}`;

const BREAKS = /[\p{White_Space}\p{Control}]+/gu;

/** One trimmed line, as titles and values have to be; `otherwise` where nothing is left. */
export function oneLine(text: string, otherwise: string): string {
  return text.replaceAll(BREAKS, ' ').trim() || otherwise;
}

/** A property of our own, in a list; none where there is nothing to say. */
export function ownProp(name: string, value: string | number | null): readonly OscalObject[] {
  const text = oneLine(String(value ?? ''), '');
  return text === '' ? [] : [{ name, ns: OWN_NAMES, value: text }];
}

/** A day as an instant: OSCAL knows no days without a time and a zone. */
export function instantOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/** The object without what is empty: the schemas refuse empty lists and texts, so the key has to go. */
export function filled(object: { readonly [key: string]: Json | undefined }): OscalObject {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, Json] => {
      const [, value] = entry;
      return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    }),
  );
}

/** Whether it may stand where a URI is asked for. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w\-.~:/?#@!$&'()*+,;=%]*)?$/u.test(text) && URL.canParse(text);
}
