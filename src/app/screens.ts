import {
  ArrowLeftRight,
  BookOpen,
  CalendarCheck,
  ClipboardCheck,
  Database,
  FileCheck,
  Flag,
  Gauge,
  History,
  ListChecks,
  Package,
  Presentation,
  Route,
  Settings,
  ShieldCheck,
  Table2,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';

export interface Screen {
  readonly path: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** What one does there, for the command palette. */
  readonly purpose: string;
  /** About the record itself, whatever scenario is open. */
  readonly isOfRecord?: boolean;
  /** Starts the download; the second call is free. */
  readonly load: () => Promise<unknown>;
  readonly Component: LazyExoticComponent<ComponentType>;
}

function screen(about: Omit<Screen, 'load' | 'Component'>, load: () => Promise<ComponentType>): Screen {
  return { ...about, load, Component: lazy(async () => ({ default: await load() })) };
}

export const POSTURE = screen(
  { path: '/', label: 'Posture', icon: Gauge, purpose: 'Where we stand, on one page' },
  async () => (await import('#/features/posture/posture-screen.tsx')).PostureScreen,
);
export const INVENTORY = screen(
  { path: '/inventory', label: 'Inventory', icon: Table2, purpose: 'Record which telemetry each population has' },
  async () => (await import('#/features/inventory/inventory-screen.tsx')).InventoryScreen,
);
export const CHECKLIST = screen(
  { path: '/checklist', label: 'Checklist', icon: ListChecks, purpose: 'Answer the detection and mitigation criteria' },
  async () => (await import('#/features/checklist/checklist-screen.tsx')).ChecklistScreen,
);
const PLAN = screen(
  { path: '/plan', label: 'Gaps & plan', icon: Route, purpose: 'What to do next, and what it buys' },
  async () => (await import('#/features/plan/plan-screen.tsx')).PlanScreen,
);
const MITIGATIONS = screen(
  { path: '/mitigations', label: 'Mitigations', icon: Flag, purpose: 'Actions, owners, dates and progress' },
  async () => (await import('#/features/mitigations/mitigations-screen.tsx')).MitigationsScreen,
);
const REVIEWS = screen(
  {
    path: '/reviews',
    label: 'Reviews',
    icon: CalendarCheck,
    purpose: 'Meetings, decisions and what became of them',
    isOfRecord: true,
  },
  async () => (await import('#/features/reviews/reviews-screen.tsx')).ReviewsScreen,
);
const EVIDENCE = screen(
  {
    path: '/evidence',
    label: 'Evidence',
    icon: FileCheck,
    purpose: 'What stands behind each claim, and its files',
    isOfRecord: true,
  },
  async () => (await import('#/features/evidence/evidence-screen.tsx')).EvidenceScreen,
);
const AUDIT = screen(
  {
    path: '/audit',
    label: 'Audit',
    icon: ClipboardCheck,
    purpose: 'Requests, samples, sign-offs and comments',
    isOfRecord: true,
  },
  async () => (await import('#/features/audit/audit-screen.tsx')).AuditScreen,
);
const HISTORY = screen(
  {
    path: '/history',
    label: 'History',
    icon: History,
    purpose: 'Every change, and what moved the score',
    isOfRecord: true,
  },
  async () => (await import('#/features/history/history-screen.tsx')).HistoryScreen,
);
export const REFERENCE = screen(
  { path: '/reference', label: 'Reference', icon: BookOpen, purpose: 'DET0672, T1481, their sources and limits' },
  async () => (await import('#/features/reference/reference-screen.tsx')).ReferenceScreen,
);
const EXCHANGE = screen(
  {
    path: '/exchange',
    label: 'Exchange',
    icon: ArrowLeftRight,
    purpose: 'Import devices and sheets, export the record',
    isOfRecord: true,
  },
  async () => (await import('#/features/exchange/exchange-screen.tsx')).ExchangeScreen,
);
const PACK = screen(
  {
    path: '/pack',
    label: 'Evidence pack',
    icon: Package,
    purpose: 'Make a signed file for an auditor',
    isOfRecord: true,
  },
  async () => (await import('#/features/exchange/pack/pack-screen.tsx')).PackScreen,
);
export const VERIFY = screen(
  {
    path: '/verify',
    label: 'Verify',
    icon: ShieldCheck,
    purpose: 'Check an evidence pack from anyone',
    isOfRecord: true,
  },
  async () => (await import('#/features/verify/verify-screen.tsx')).VerifyScreen,
);
export const WORKSPACES = screen(
  { path: '/workspaces', label: 'Workspaces', icon: Database, purpose: 'Open, back up and restore', isOfRecord: true },
  async () => (await import('#/features/workspaces/workspaces-screen.tsx')).WorkspacesScreen,
);
const SETTINGS = screen(
  { path: '/settings', label: 'Settings', icon: Settings, purpose: 'Name, target and retention of this workspace' },
  async () => (await import('#/features/workspaces/settings-screen.tsx')).SettingsScreen,
);
const POPULATION = screen(
  { path: '/populations/:id', label: 'Population', icon: Table2, purpose: 'Why one population scores as it does' },
  async () => (await import('#/features/population/population-screen.tsx')).PopulationScreen,
);

const PRESENT = screen(
  { path: '/present', label: 'Presentation', icon: Presentation, purpose: 'Posture in a meeting room' },
  async () => (await import('#/features/posture/present/present-screen.tsx')).PresentScreen,
);

/** In the order of the navigation. */
export const WORK_SCREENS: readonly Screen[] = [
  POSTURE,
  INVENTORY,
  CHECKLIST,
  PLAN,
  MITIGATIONS,
  REVIEWS,
  AUDIT,
  EVIDENCE,
  HISTORY,
  REFERENCE,
  EXCHANGE,
  PACK,
];
export const KEEPING_SCREENS: readonly Screen[] = [VERIFY, WORKSPACES, SETTINGS];
export const NAV_SCREENS: readonly Screen[] = [...WORK_SCREENS, ...KEEPING_SCREENS];
export const ALL_SCREENS: readonly Screen[] = [...NAV_SCREENS, POPULATION, PRESENT];

/** The screen of an address of this page. */
export function screenAt(pathname: string): Screen | undefined {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return ALL_SCREENS.find((one) => matchPath(one.path, path || '/') !== null);
}
