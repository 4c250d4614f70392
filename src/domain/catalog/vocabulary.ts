/** The closed lists of the model. Order is the order in which screens and exports show them. */

export const FAMILIES = ['mdm', 'mtd', 'appinv', 'fw', 'dns', 'proxy', 'tls', 'identity'] as const;
export type Family = (typeof FAMILIES)[number];

export const FACETS = [
  'app_identity',
  'dest_domain',
  'dest_ip',
  'timing',
  'volume',
  'user',
  'device_id',
  'posture',
  'tls_sni',
  'url',
  'app_context',
  'app_state',
] as const;
export type Facet = (typeof FACETS)[number];

export const PLATFORMS = ['android', 'ios'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Management modes of each platform, from most to least managed. */
export const MODES_OF = {
  android: ['fully_managed', 'dedicated', 'cope', 'byod_wp', 'mam_only', 'unmanaged'],
  ios: ['supervised', 'device_enrollment', 'user_enrollment', 'mam_only', 'unmanaged'],
} as const satisfies Record<Platform, readonly string[]>;

export const MODES = [
  'fully_managed',
  'dedicated',
  'cope',
  'byod_wp',
  'supervised',
  'device_enrollment',
  'user_enrollment',
  'mam_only',
  'unmanaged',
] as const;
export type Mode = (typeof MODES)[number];

/** Capabilities that a ceiling may need; each is on, off or unknown for a population's coverage. */
export const SWITCHES = [
  'full_device_tunnel',
  'work_profile_tunnel',
  'device_vpn_on_demand',
  'per_app_vpn_or_relay',
  'mam_tunnel',
  'android_network_logging',
  'enforced_private_dns',
  'dns_agent_in_profile',
  'dns_settings_or_proxy',
  'dns_proxy',
  'dns_proxy_per_app',
  'ech_control',
] as const;
export type Switch = (typeof SWITCHES)[number];

export const QUESTIONS = ['who', 'app', 'where', 'when_how_much'] as const;
export type Question = (typeof QUESTIONS)[number];

export const QUALITY_DIMENSIONS = ['fields', 'timeliness', 'consistency', 'retention'] as const;
export type QualityDimension = (typeof QUALITY_DIMENSIONS)[number];

export const PRIORITIES = ['M1', 'M2', 'M3', 'M4', 'M5'] as const;
export type Priority = (typeof PRIORITIES)[number];
