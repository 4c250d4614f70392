/** Which family a product named in a file belongs to. */
import type { Products } from '#/domain/catalog/catalog.ts';
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';

/** Shorter names ("Okta" is long enough) are too likely to be a part of something else. */
const LEAST_LETTERS = 4;

/** `usual`: the family that usually gives the data component; it decides where a product belongs to several. */
export function familyOfProduct(product: string, products: Products | null, usual: Family | null): Family | null {
  const wanted = product.trim().toLowerCase();
  if (products === null || wanted.length < LEAST_LETTERS) return usual;
  const found = FAMILIES.filter((family) => products[family].some((known) => isSame(known.toLowerCase(), wanted)));
  if (usual !== null && found.includes(usual)) return usual;
  return found[0] ?? usual;
}

/** "Zscaler" and "Zscaler Internet Access (Client Connector)" are one product, and so are "Okta System Log" and "Okta". */
function isSame(known: string, wanted: string): boolean {
  if (known === wanted || startsWithWord(known, wanted)) return true;
  const main = known.split(/ [(/]/)[0] ?? known;
  return main.length >= LEAST_LETTERS && startsWithWord(wanted, main);
}

function startsWithWord(text: string, start: string): boolean {
  return text.startsWith(start) && !/[a-z0-9]/.test(text[start.length] ?? ' ');
}
