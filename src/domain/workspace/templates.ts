/** Common set-ups, to fill in many cells at once. They say what is usual, so nothing in them counts as evidence. */
import type { Family, Mode, Platform, Switch } from '#/domain/catalog/vocabulary.ts';
import type { CoverageState, NetworkPath } from '#/domain/workspace/entities.ts';

interface FamilySetup {
  readonly state: CoverageState;
  readonly switches?: Readonly<Partial<Record<Switch, 'on' | 'off'>>>;
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

export const TEMPLATES: readonly Template[] = [
  {
    id: 'ios-supervised-swg',
    name: 'Supervised iPhone behind a web gateway',
    description: 'UEM and app inventory, full-device tunnel to a secure web gateway, sign-ins tied to the device.',
    platform: 'ios',
    mode: 'supervised',
    networkPath: 'full_tunnel',
    families: {
      mdm: { state: 'present' },
      appinv: { state: 'present' },
      proxy: { state: 'present', switches: { full_device_tunnel: 'on' } },
      tls: { state: 'present', switches: { full_device_tunnel: 'on' } },
      identity: { state: 'present' },
    },
  },
  {
    id: 'android-managed-logging',
    name: 'Fully managed Android with network logging',
    description: 'UEM, app inventory and network event logging, full-device tunnel to a secure web gateway.',
    platform: 'android',
    mode: 'fully_managed',
    networkPath: 'full_tunnel',
    families: {
      mdm: { state: 'present', switches: { android_network_logging: 'on' } },
      appinv: { state: 'present' },
      proxy: { state: 'present', switches: { full_device_tunnel: 'on' } },
      dns: { state: 'partial', switches: { enforced_private_dns: 'on' } },
      identity: { state: 'present' },
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
      mdm: { state: 'present' },
      appinv: { state: 'present' },
      fw: { state: 'present' },
      dns: { state: 'present' },
    },
  },
  {
    id: 'android-byod-work-profile',
    name: 'Personal Android with a work profile',
    description: 'UEM sees the work profile only; a per-app tunnel carries work apps; personal apps are off limits.',
    platform: 'android',
    mode: 'byod_wp',
    networkPath: 'per_app',
    families: {
      mdm: { state: 'partial' },
      appinv: { state: 'partial' },
      proxy: { state: 'partial', switches: { work_profile_tunnel: 'on', full_device_tunnel: 'off' } },
      identity: { state: 'present' },
    },
  },
  {
    id: 'ios-byod-user-enrollment',
    name: 'Personal iPhone with User Enrollment',
    description: 'Managed apps only, a per-app tunnel where it is configured, sign-ins to company services.',
    platform: 'ios',
    mode: 'user_enrollment',
    networkPath: 'per_app',
    families: {
      mdm: { state: 'partial' },
      appinv: { state: 'partial' },
      proxy: { state: 'partial', switches: { per_app_vpn_or_relay: 'on', full_device_tunnel: 'off' } },
      identity: { state: 'present' },
    },
  },
  {
    id: 'mail-only',
    name: 'Mail and documents under app protection',
    description: 'No enrollment: app protection policies and sign-ins are all there is.',
    platform: 'ios',
    mode: 'mam_only',
    networkPath: 'none',
    families: {
      mdm: { state: 'absent' },
      appinv: { state: 'absent' },
      proxy: { state: 'absent' },
      identity: { state: 'present' },
    },
  },
];
