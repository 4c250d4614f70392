/** A haulier that began six weeks ago: four populations, three sources, and mostly questions. */
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { addAction, editAction } from '#/domain/workspace/commands/action-commands.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource, editSource } from '#/domain/workspace/commands/source-commands.ts';
import type { ActionId, PopulationId, SourceId, WorkspaceId } from '#/domain/ids.ts';

import { cells, graded } from '../cells.ts';
import { day, person, step, type Story } from '../story.ts';

const TOVE = person('tove-nygaard', 'Tove Nygaard', 'IT manager');
const EMIL = person('emil-haugen', 'Emil Haugen', 'network administrator');
const SARA = person('sara-oduya', 'Sara Oduya', 'security consultant');

const DRIVERS = 'driver-phones' as PopulationId;
const SCANNERS = 'warehouse-scanners' as PopulationId;
const OFFICE = 'office-iphones' as PopulationId;
const HAULIERS = 'owner-driver-phones' as PopulationId;

const WORKSPACE_UEM = 'google-endpoint' as SourceId;
const GATEWAY_DNS = 'cloudflare-dns' as SourceId;
const OKTA = 'okta' as SourceId;

export const NORTHWIND: Story = {
  workspace: 'sample-northwind-logistics' as WorkspaceId,
  file: 'northwind-logistics.telltale.jsonl',
  people: [TOVE, EMIL, SARA],
  steps: [
    step('2026-10-06T08:32', SARA, (ws) =>
      editSettings(ws, {
        name: 'Northwind Logistics',
        organisation: 'Northwind Logistics AS',
        owner: 'Tove Nygaard',
        retentionProfile: 'cis-controls-8',
        frozenOn: day('2026-11-20'),
      }),
    ),
    step('2026-10-06T08:41', SARA, (ws) =>
      addPopulation(ws, DRIVERS, {
        name: 'Driver phones',
        platform: 'android',
        mode: 'fully_managed',
        devices: [380, 420],
        sensitivity: 2,
        networkPath: 'none',
        ownership: 'company',
        region: 'Nordics',
      }),
    ),
    step('2026-10-06T08:47', SARA, (ws) =>
      addPopulation(ws, SCANNERS, {
        name: 'Warehouse scanners',
        platform: 'android',
        mode: 'dedicated',
        devices: [310, 310],
        sensitivity: 1,
        networkPath: 'office_only',
        ownership: 'company',
        region: 'Nordics',
      }),
    ),
    step('2026-10-06T08:55', SARA, (ws) =>
      addPopulation(ws, OFFICE, {
        name: 'Office iPhones',
        platform: 'ios',
        mode: 'unknown',
        devices: [90, 120],
        sensitivity: 3,
        ownership: 'mixed',
        region: 'Oslo',
        notes: 'Nobody is sure whether the older ones were ever supervised.',
      }),
    ),
    step('2026-10-06T09:04', SARA, (ws) =>
      addPopulation(ws, HAULIERS, {
        name: 'Owner-driver phones',
        platform: 'android',
        mode: 'unmanaged',
        devices: [40, 160],
        sensitivity: 2,
        ownership: 'personal',
        region: 'Nordics',
      }),
    ),
    step('2026-10-08T12:10', TOVE, (ws) =>
      addSource(ws, WORKSPACE_UEM, {
        name: 'Google endpoint management',
        product: 'Google Workspace endpoint management',
        family: 'mdm',
        owner: 'Tove Nygaard',
        retentionDays: 180,
        siem: 'no',
      }),
    ),
    step('2026-10-08T12:18', TOVE, (ws) =>
      addSource(ws, OKTA, {
        name: 'Okta sign-ins',
        product: 'Okta System Log',
        family: 'identity',
        owner: 'Tove Nygaard',
        retentionDays: 90,
        siem: 'no',
      }),
    ),
    step('2026-10-08T12:26', EMIL, (ws) =>
      addSource(ws, GATEWAY_DNS, {
        name: 'Cloudflare DNS',
        product: 'Cloudflare Gateway DNS',
        family: 'dns',
        owner: 'Emil Haugen',
      }),
    ),
    step('2026-10-14T09:20', TOVE, (ws) =>
      editCoverage(ws, cells(WORKSPACE_UEM, DRIVERS), {
        state: 'present',
        share: [0.85, 0.95],
        quality: graded(4, 3, 3),
        evidenceDate: day('2026-10-14'),
      }),
    ),
    step('2026-10-14T09:28', TOVE, (ws) =>
      editCoverage(ws, cells(WORKSPACE_UEM, SCANNERS), {
        state: 'partial',
        share: [0.5, 0.9],
        evidenceDate: day('2026-10-14'),
        note: 'Two of three warehouses are enrolled; the third was not asked yet.',
      }),
    ),
    step('2026-10-14T09:31', TOVE, (ws) => editCoverage(ws, cells(WORKSPACE_UEM, HAULIERS), { state: 'absent' })),
    step('2026-10-20T13:15', TOVE, (ws) =>
      editCoverage(ws, cells(OKTA, DRIVERS, OFFICE), {
        state: 'present',
        share: [0.9, 1],
        quality: graded(4, 5, 4),
        evidenceDate: day('2026-10-20'),
      }),
    ),
    step('2026-11-02T10:40', EMIL, (ws) => editSource(ws, GATEWAY_DNS, { retentionDays: 30, siem: 'no' })),
    step('2026-11-02T10:48', EMIL, (ws) =>
      editCoverage(ws, cells(GATEWAY_DNS, SCANNERS), {
        state: 'present',
        share: [0.6, 1],
        quality: graded(4, 4, 3),
        switches: { enforced_private_dns: 'off' },
        evidenceDate: day('2026-11-02'),
        note: 'Warehouse Wi-Fi only.',
      }),
    ),
    step('2026-11-02T10:55', EMIL, (ws) => editCoverage(ws, cells(GATEWAY_DNS, DRIVERS), { state: 'planned' })),
    step('2026-11-04T15:05', SARA, (ws) => editPopulation(ws, HAULIERS, { devices: [60, 110] })),
    step('2026-11-05T09:02', SARA, (ws) => answerCriterion(ws, 'M5.1', null, { value: 'not_met' })),
    step('2026-11-05T09:06', SARA, (ws) => answerCriterion(ws, 'D2.1', null, { value: 'not_met' })),
    step('2026-11-05T09:11', SARA, (ws) =>
      answerCriterion(ws, 'M1.2', null, {
        value: 'partial',
        evidenceDate: day('2026-11-05'),
        note: 'Drivers only; mail on iPhones asks for nothing.',
      }),
    ),
    step('2026-11-05T09:15', SARA, (ws) => answerCriterion(ws, 'M4.4', null, { value: 'not_met' })),
    step('2026-11-09T14:20', SARA, (ws) =>
      addAction(ws, 'mode-of-office-iphones' as ActionId, {
        title: 'Find out how each office iPhone is managed',
        priority: 'M1',
        owner: 'Tove Nygaard',
        status: 'in_progress',
        start: day('2026-11-09'),
        due: day('2026-11-30'),
        effortDays: 2,
        progress: 25,
        criteria: ['M1.1'],
      }),
    ),
    step('2026-11-09T14:28', SARA, (ws) =>
      addAction(ws, 'private-dns-drivers' as ActionId, {
        title: 'Enforce the gateway resolver on driver phones',
        priority: 'M3',
        owner: 'Emil Haugen',
        status: 'approved',
        start: day('2026-11-23'),
        due: day('2027-01-15'),
        effortDays: 6,
        criteria: ['T2.4'],
        changes: [
          {
            population: DRIVERS,
            source: GATEWAY_DNS,
            state: 'present',
            share: [0.9, 0.9],
            quality: graded(4, 4, 3),
            switches: { enforced_private_dns: 'on' },
          },
        ],
      }),
    ),
    step('2026-11-09T14:35', SARA, (ws) =>
      addAction(ws, 'ask-for-a-gateway' as ActionId, {
        title: 'Get two offers for a gateway on driver phones',
        priority: 'M3',
        owner: 'Tove Nygaard',
        status: 'proposed',
        due: day('2027-02-26'),
        effortDays: 4,
      }),
    ),
    step('2026-11-18T11:12', TOVE, (ws) => editAction(ws, 'mode-of-office-iphones' as ActionId, { progress: 40 })),
    step('2026-11-18T11:30', SARA, (ws) =>
      editSettings(ws, {
        targetScore: 35,
        targetDate: day('2027-06-30'),
        decisionAsked: 'Name one person who owns phones: today three teams each own a part.',
      }),
    ),
  ],
};
