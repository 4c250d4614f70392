/** `bag-info.txt`: what the bag says of itself, one `Label: value` a line (RFC 8493, 2.2.2). */

export const LABELS = {
  software: 'Bag-Software-Agent',
  date: 'Bagging-Date',
  organisation: 'Source-Organization',
  description: 'External-Description',
  identifier: 'External-Identifier',
  oxum: 'Payload-Oxum',
  head: 'Audit-Log-Head',
  key: 'Signer-Key-Fingerprint',
} as const;

export type BagInfo = Readonly<Partial<Record<keyof typeof LABELS, string>>>;

export function bagInfoText(info: BagInfo): string {
  return (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .flatMap((key) => {
      const value = oneLine(info[key] ?? '');
      return value === '' ? [] : [`${LABELS[key]}: ${value}\n`];
    })
    .join('');
}

/** `null` where a line is not one of ours, or a label stands twice. */
export function readBagInfo(text: string): BagInfo | null {
  const info: Partial<Record<keyof typeof LABELS, string>> = {};
  const keys = new Map(Object.entries(LABELS).map(([key, label]) => [label as string, key as keyof typeof LABELS]));
  for (const line of text.split('\n').slice(0, -1)) {
    const [, label = '', value = ''] = /^([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    const key = keys.get(label);
    if (key === undefined || info[key] !== undefined) return null;
    info[key] = value;
  }
  return text.endsWith('\n') ? info : null;
}

/** A name with a line break in it would write a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
