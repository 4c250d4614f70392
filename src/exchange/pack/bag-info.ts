/** `bag-info.txt`: what the bag says of itself, one `Label: value` a line (RFC 8493, 2.2.2). */

const LABELS = {
  software: 'Bag-Software-Agent',
  date: 'Bagging-Date',
  organisation: 'Source-Organization',
  description: 'External-Description',
  identifier: 'External-Identifier',
  oxum: 'Payload-Oxum',
  head: 'Audit-Log-Head',
  key: 'Signer-Key-Fingerprint',
} as const;

type BagInfo = Readonly<Partial<Record<keyof typeof LABELS, string>>>;

export function bagInfoText(info: BagInfo): string {
  return (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .flatMap((key) => {
      const value = oneLine(info[key] ?? '');
      return value === '' ? [] : [`${LABELS[key]}: ${value}\n`];
    })
    .join('');
}

/** A name with a line break in it would write a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
