/**
 * Common set-ups, to fill in many cells at once. They say what is usual, so nothing in them counts as evidence: no share
 * and no date is ever filled in, and what differs from company to company is left unknown, with the question to ask.
 */
import type { Family, Mode, Platform, Switch } from '#/domain/catalog/vocabulary.ts';
import type { CoverageState, NetworkPath } from '#/domain/workspace/record-vocabulary.ts';

export interface FamilySetup {
  /** `unknown`: to be found out before anything is claimed. */
  readonly state: CoverageState;
  readonly switches?: Readonly<Partial<Record<Switch, 'on' | 'off'>>>;
  /** What a source of this family is called where the workspace has none yet. */
  readonly product?: string;
  /** What has to be checked, as a question; it becomes the note of the cell. */
  readonly check?: string;
}

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly platform: Platform;
  readonly mode: Mode;
  readonly networkPath: NetworkPath;
  /** What each family usually gives here. A family that is not named stays as it is. */
  readonly families: Readonly<Partial<Record<Family, FamilySetup>>>;
}

const INTUNE = 'Microsoft Intune';
const INTUNE_APPS = 'UEM application inventory (Intune discovered apps)';
const DEFENDER = 'Microsoft Defender for Endpoint (mobile)';
const ENTRA = 'Microsoft Entra ID sign-in and audit logs';
const ZSCALER = 'Zscaler Internet Access (Client Connector)';
const CHECK_MTD =
  'Which records does it export? Destinations only of connections it judged malicious are not network visibility.';
const CHECK_TLS = 'Are connection logs with the server name kept, and is Encrypted Client Hello controlled?';
const CHECK_BYPASS =
  'Which destinations bypass the tunnel? Popular services often do, and they are the ones that matter here.';

export const TEMPLATES: readonly Template[] = [
  {
    id: 'ios-supervised-swg',
    name: 'Supervised iPhone, full-tunnel web gateway, Entra, Intune',
    description: 'Every connection goes through the gateway; UEM and app inventory; sign-ins tied to the device.',
    platform: 'ios',
    mode: 'supervised',
    networkPath: 'full_tunnel',
    families: {
      mdm: { state: 'present', product: INTUNE },
      appinv: { state: 'present', product: INTUNE_APPS },
      dns: {
        state: 'unknown',
        check: 'Is the resolver set by a profile, on mobile data too, and is Private Relay off?',
      },
      proxy: { state: 'present', switches: { full_device_tunnel: 'on' }, product: ZSCALER, check: CHECK_BYPASS },
      tls: { state: 'unknown', product: 'SSE network session logs', check: CHECK_TLS },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'ios-enrolled-split',
    name: 'Enrolled iPhone, not supervised, split tunnel',
    description: 'A device VPN on demand carries company destinations; the rest of the traffic goes around it.',
    platform: 'ios',
    mode: 'device_enrollment',
    networkPath: 'split',
    families: {
      mdm: { state: 'present', product: INTUNE },
      appinv: { state: 'present', product: INTUNE_APPS },
      dns: { state: 'unknown', check: 'Is there a DNS proxy? DNS settings alone hold on managed Wi-Fi only.' },
      proxy: { state: 'partial', switches: { device_vpn_on_demand: 'on' }, product: ZSCALER, check: CHECK_BYPASS },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'ios-byod-user-enrollment',
    name: 'Personal iPhone, User Enrollment, per-app VPN',
    description: 'Managed apps only: their inventory, and their traffic where the per-app VPN is configured.',
    platform: 'ios',
    mode: 'user_enrollment',
    networkPath: 'per_app',
    families: {
      mdm: { state: 'partial', product: INTUNE },
      appinv: { state: 'partial', product: INTUNE_APPS },
      proxy: {
        state: 'partial',
        switches: { per_app_vpn_or_relay: 'on' },
        product: ZSCALER,
        check: 'Which managed apps carry the per-app VPN?',
      },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'ios-mam-defender',
    name: 'App protection only on iPhone, with Entra and Defender',
    description: 'No enrollment: managed app instances, sign-ins, and Defender where people installed it.',
    platform: 'ios',
    mode: 'mam_only',
    networkPath: 'none',
    families: {
      mdm: {
        state: 'partial',
        product: INTUNE,
        check: 'Does the app protection report list every managed app in use?',
      },
      mtd: { state: 'partial', product: DEFENDER, check: `How many people have installed it? ${CHECK_MTD}` },
      appinv: { state: 'absent' },
      dns: { state: 'absent' },
      proxy: { state: 'absent' },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'android-managed-logging',
    name: 'Fully managed Android, network logging, web gateway',
    description: 'Network event logging names the app of each connection; private DNS enforced; full-device tunnel.',
    platform: 'android',
    mode: 'fully_managed',
    networkPath: 'full_tunnel',
    families: {
      mdm: {
        state: 'present',
        switches: { android_network_logging: 'on' },
        product: 'Android UEM with network logs',
        check: 'Do the network logs really arrive, and how late? Devices may wait for Wi-Fi.',
      },
      appinv: {
        state: 'present',
        product: 'Android Management API application reports',
        check: 'Does your UEM list the apps of fully managed devices? Not every one does.',
      },
      dns: { state: 'partial', switches: { enforced_private_dns: 'on' }, product: 'Enforced private DNS' },
      proxy: { state: 'present', switches: { full_device_tunnel: 'on' }, product: ZSCALER, check: CHECK_BYPASS },
      tls: { state: 'unknown', product: 'SSE network session logs', check: CHECK_TLS },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'android-dedicated-office',
    name: 'Dedicated Android on the office network',
    description: 'Shared scanners and kiosks: UEM, and the firewall and resolver of the site they never leave.',
    platform: 'android',
    mode: 'dedicated',
    networkPath: 'office_only',
    families: {
      mdm: { state: 'present', product: 'Android UEM' },
      appinv: { state: 'present', product: 'Android Management API application reports' },
      fw: { state: 'present', product: 'Site firewall' },
      dns: {
        state: 'present',
        product: 'Site resolver',
        check: 'Can the device be told apart in the logs of the resolver?',
      },
      identity: {
        state: 'unknown',
        check: 'A shared device names nobody: is there a shift log or a shared-device sign-in?',
      },
    },
  },
  {
    id: 'android-company-work-profile',
    name: 'Company Android with a work profile, tunnel in the profile',
    description: 'The work profile is seen well; the personal side of the device is off limits.',
    platform: 'android',
    mode: 'cope',
    networkPath: 'split',
    families: {
      mdm: {
        state: 'present',
        product: INTUNE,
        check: 'Is network event logging on? It covers the work profile only, from Android 12.',
      },
      appinv: { state: 'partial', product: INTUNE_APPS },
      dns: { state: 'unknown', check: 'Is there a DNS agent in the work profile?' },
      proxy: { state: 'partial', switches: { work_profile_tunnel: 'on' }, product: ZSCALER, check: CHECK_BYPASS },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'android-byod-work-profile',
    name: 'Personal Android, work profile, MTD and per-app VPN',
    description: 'UEM and MTD see the work profile; a tunnel carries work apps; personal apps are off limits.',
    platform: 'android',
    mode: 'byod_wp',
    networkPath: 'per_app',
    families: {
      mdm: { state: 'partial', product: INTUNE },
      mtd: { state: 'partial', product: DEFENDER, check: CHECK_MTD },
      appinv: { state: 'partial', product: INTUNE_APPS },
      dns: { state: 'unknown', check: 'Is there a DNS agent in the work profile? A second VPN may rule it out.' },
      proxy: {
        state: 'partial',
        switches: { work_profile_tunnel: 'on' },
        product: ZSCALER,
        check: 'Which work apps use the tunnel?',
      },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'android-mam-defender',
    name: 'App protection only on Android, with Entra and Defender',
    description: 'No enrollment: managed app instances, sign-ins, and Defender where people installed it.',
    platform: 'android',
    mode: 'mam_only',
    networkPath: 'none',
    families: {
      mdm: {
        state: 'partial',
        product: INTUNE,
        check: 'Does the app protection report list every managed app in use?',
      },
      mtd: { state: 'partial', product: DEFENDER, check: `How many people have installed it? ${CHECK_MTD}` },
      appinv: { state: 'absent' },
      dns: { state: 'absent' },
      proxy: { state: 'absent' },
      identity: { state: 'present', product: ENTRA },
    },
  },
  {
    id: 'ios-unmanaged',
    name: 'Unmanaged phones that sign in',
    description: 'Only sign-ins to company services leave a trace: who, when, and that the device is not managed.',
    platform: 'ios',
    mode: 'unmanaged',
    networkPath: 'none',
    families: {
      mdm: { state: 'absent' },
      mtd: { state: 'absent' },
      appinv: { state: 'absent' },
      fw: { state: 'absent' },
      dns: { state: 'absent' },
      proxy: { state: 'absent' },
      tls: { state: 'absent' },
      identity: { state: 'present', product: ENTRA, check: 'Does conditional access let unmanaged devices in at all?' },
    },
  },
];
