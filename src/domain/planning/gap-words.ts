/** Product words for gaps. Sentences name things as people do: a source by its name, a family by what it logs. */
import type { Facet, Family, Mode, QualityDimension, Switch } from '#/domain/catalog/vocabulary.ts';

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  mdm: 'device management records',
  mtd: 'a mobile threat defense agent',
  appinv: 'an app inventory',
  fw: 'firewall or egress logs',
  dns: 'DNS logs',
  proxy: 'proxy or secure web gateway logs',
  tls: 'TLS and connection metadata',
  identity: 'identity and sign-in logs',
};

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  fully_managed: 'fully managed',
  dedicated: 'dedicated',
  cope: 'company-owned with a work profile',
  byod_wp: 'personally owned with a work profile',
  supervised: 'supervised',
  device_enrollment: 'device enrollment',
  user_enrollment: 'user enrollment',
  mam_only: 'app management only',
  unmanaged: 'unmanaged',
};

export const SWITCH_WORDS: Readonly<Record<Switch, string>> = {
  full_device_tunnel: 'the full-device tunnel',
  work_profile_tunnel: 'the work-profile tunnel',
  device_vpn_on_demand: 'device-wide VPN on demand',
  per_app_vpn_or_relay: 'per-app VPN or relay',
  mam_tunnel: 'the in-app tunnel of managed apps',
  android_network_logging: 'Android network logging',
  enforced_private_dns: 'enforced private DNS',
  dns_agent_in_profile: 'the DNS agent in the work profile',
  dns_settings_or_proxy: 'enforced DNS settings or a DNS proxy',
  dns_proxy: 'the DNS proxy',
  dns_proxy_per_app: 'the per-app DNS proxy',
  ech_control: 'control of encrypted client hello',
};

export const QUALITY_WORDS: Readonly<Record<QualityDimension, string>> = {
  fields: 'completeness of fields',
  timeliness: 'timeliness',
  consistency: 'consistency',
  retention: 'retention',
};

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  app_identity: 'the application',
  dest_domain: 'the destination domain',
  dest_ip: 'the destination address',
  timing: 'the time',
  volume: 'the bytes sent',
  user: 'the user',
  device_id: 'the device',
  posture: 'the device posture',
  tls_sni: 'the TLS name',
  url: 'the URL',
  app_context: 'the context of the application',
  app_state: 'the run state of the application',
};

/** "a", "a and b", "a, b and c". */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
