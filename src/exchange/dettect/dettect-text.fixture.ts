/** DeTT&CT files as texts, and what is read of them. */
import type { Products } from '#/domain/catalog/catalog.ts';
import { parseDettect } from '#/exchange/dettect/parse-dettect.ts';

const PRODUCTS: Products = {
  mdm: ['Microsoft Intune'],
  mtd: ['Lookout for Work / Mobile Endpoint Security'],
  appinv: [],
  fw: [],
  dns: ['Cloudflare Gateway DNS'],
  proxy: ['Zscaler Internet Access (Client Connector)', 'Cloudflare Gateway (Cloudflare One client)'],
  tls: ['Zeek'],
  identity: ['Okta System Log'],
};

export const QUALITY =
  '{device_completeness: 4, data_field_completeness: 3, timeliness: 2, consistency: 1, retention: 5}';
export const NOTHING =
  '{device_completeness: 0, data_field_completeness: 0, timeliness: 0, consistency: 0, retention: 0}';

export interface Entry {
  readonly name?: string;
  readonly to?: string;
  readonly connected?: string;
  readonly products?: string;
  readonly comment?: string;
  readonly quality?: string;
  readonly extra?: string;
}

/** A file as the Editor writes it. */
export function file(
  entries: readonly Entry[],
  { domain = 'mobile-attack', systems = '[{applicable_to: Nurses, platform: [iOS]}]' } = {},
) {
  return [
    'version: 1.1',
    'file_type: data-source-administration',
    'name: test',
    `domain: ${domain}`,
    `systems: ${systems}`,
    entries.length === 0 ? 'data_sources: []' : 'data_sources:',
    ...entries.flatMap((entry) => [
      `  - data_source_name: ${entry.name ?? 'Network Traffic Content'}`,
      '    data_source:',
      `      - applicable_to: ${entry.to ?? '[Nurses]'}`,
      '        date_registered: null',
      `        date_connected: ${entry.connected ?? '2026-01-31'}`,
      `        products: ${entry.products ?? '[Zscaler]'}`,
      '        available_for_data_analytics: true',
      `        comment: ${entry.comment ?? "''"}`,
      `        data_quality: ${entry.quality ?? QUALITY}`,
      ...(entry.extra === undefined ? [] : [`        ${entry.extra}`]),
    ]),
    'exceptions: []',
    '',
  ].join('\n');
}

export function read(text: string | Uint8Array) {
  const parsed = parseDettect(text, 'their.yaml', PRODUCTS);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export function refused(text: string | Uint8Array): unknown {
  const parsed = parseDettect(text, 'their.yaml', PRODUCTS);
  return parsed.ok ? 'it was read' : parsed.error;
}

export function reasons(text: string): string {
  return read(text)
    .leftOut.map(({ what, why }) => `${what}: ${why}`)
    .join('\n');
}

export function errors(text: string) {
  const parsed = parseDettect(text, 'their.yaml', PRODUCTS);
  const reading = parsed.ok ? parsed.value : parsed.error;
  if (!('health' in reading)) throw new Error(JSON.stringify(reading));
  return reading.health.filter(({ severity }) => severity === 'error');
}
