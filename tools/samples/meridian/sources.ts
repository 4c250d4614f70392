import type { SourceId } from '#/domain/ids.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';

import { step, type Step } from '../story.ts';
import { AMARA, JONAS, PRIYA } from './people.ts';

/** Real product names in an invented set-up: what they are said to give here is a story, not a product review. */
export const INTUNE = 'intune' as SourceId;
export const MOBICONTROL = 'mobicontrol' as SourceId;
export const DEFENDER = 'defender' as SourceId;
export const APP_LIST = 'discovered-apps' as SourceId;
export const FIREWALL = 'hospital-firewall' as SourceId;
export const UMBRELLA = 'umbrella' as SourceId;
export const ZSCALER = 'zscaler' as SourceId;
export const ZEEK = 'zeek' as SourceId;
export const ENTRA = 'entra' as SourceId;

export const SOURCE_STEPS: readonly Step[] = [
  step('2026-01-20T08:50', JONAS, (ws) =>
    addSource(ws, INTUNE, {
      name: 'Intune',
      product: 'Microsoft Intune',
      family: 'mdm',
      owner: 'Jonas Lindqvist',
      retentionDays: 365,
      siem: 'yes',
      costPerYear: 118_000,
    }),
  ),
  step('2026-01-20T08:58', JONAS, (ws) =>
    addSource(ws, MOBICONTROL, {
      name: 'MobiControl',
      product: 'SOTI MobiControl',
      family: 'mdm',
      owner: 'Jonas Lindqvist',
      retentionDays: 180,
      siem: 'no',
      costPerYear: 64_000,
      notes: 'Field nurse phones and pharmacy scanners only.',
    }),
  ),
  step('2026-01-20T09:07', JONAS, (ws) =>
    addSource(ws, APP_LIST, {
      name: 'Discovered apps',
      product: 'UEM application inventory (Intune discovered apps)',
      family: 'appinv',
      owner: 'Jonas Lindqvist',
      retentionDays: 180,
      siem: 'no',
      costPerYear: 0,
    }),
  ),
  step('2026-01-20T10:15', PRIYA, (ws) =>
    addSource(ws, FIREWALL, {
      name: 'Hospital firewall',
      product: 'Palo Alto Networks NGFW / Prisma Access (GlobalProtect)',
      family: 'fw',
      owner: 'Priya Raman',
      retentionDays: 400,
      siem: 'yes',
      costPerYear: 210_000,
      notes: 'Sees phones on hospital Wi-Fi only.',
    }),
  ),
  step('2026-01-20T10:22', PRIYA, (ws) =>
    addSource(ws, UMBRELLA, {
      name: 'Umbrella DNS',
      product: 'Cisco Umbrella / Cisco Security Connector',
      family: 'dns',
      owner: 'Priya Raman',
      retentionDays: 90,
      siem: 'no',
      costPerYear: 52_000,
    }),
  ),
  step('2026-01-20T10:30', PRIYA, (ws) =>
    addSource(ws, ZEEK, {
      name: 'Zeek at the data centres',
      product: 'Zeek',
      family: 'tls',
      owner: 'Priya Raman',
      retentionDays: 90,
      siem: 'no',
      costPerYear: 18_000,
    }),
  ),
  step('2026-01-20T11:02', AMARA, (ws) =>
    addSource(ws, ENTRA, {
      name: 'Entra sign-ins',
      product: 'Microsoft Entra ID sign-in and audit logs',
      family: 'identity',
      owner: 'Marco Bellini',
      retentionDays: 365,
      siem: 'yes',
      costPerYear: 27_000,
    }),
  ),
  step('2026-02-10T14:12', JONAS, (ws) =>
    addSource(ws, DEFENDER, {
      name: 'Defender on phones',
      product: 'Microsoft Defender for Endpoint (mobile)',
      family: 'mtd',
      owner: 'Jonas Lindqvist',
      retentionDays: 180,
      siem: 'yes',
      costPerYear: 146_000,
    }),
  ),
  step('2026-02-10T15:40', PRIYA, (ws) =>
    addSource(ws, ZSCALER, {
      name: 'Zscaler gateway',
      product: 'Zscaler Internet Access (Client Connector)',
      family: 'proxy',
      owner: 'Priya Raman',
      retentionDays: 180,
      siem: 'yes',
      costPerYear: 295_000,
    }),
  ),
];
