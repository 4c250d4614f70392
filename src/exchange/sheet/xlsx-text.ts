/** Text as the XML of a workbook holds it. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold, and a carriage return that it would not keep, as `_x000D_` (ECMA-376, ST_Xstring). */
const CODED = /_(?=x[\dA-Fa-f]{4}_)|(?![\t\n])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Most texts have nothing of the kind, and one look for either is far cheaper than two replacements. */
const TO_ESCAPE = /[&<>"]|_x|(?![\t\n])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/u;

export function escaped(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  return text.replaceAll(CODED, coded).replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

function coded(sign: string): string {
  return `_x${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
