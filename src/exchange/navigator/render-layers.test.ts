/** The rules by which Navigator 5.1 opens a layer as it is meant, and the traps that it falls into without a word. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { PopulationId } from '#/domain/ids.ts';
import { layerReleases } from '#/exchange/navigator/layer-releases.ts';
import type { Layer, LayerNote } from '#/exchange/navigator/layer.ts';
import { MAX_TABS, renderLayers } from '#/exchange/navigator/render-layers.ts';
import { anyRecord, sampleSnapshot, snapshotOfRecord } from '#/exchange/snapshot.fixture.ts';

const FAMILY = ['T1481', 'T1481.001', 'T1481.002', 'T1481.003'];
const LINE = /^\S(?:[^\p{Control}\u2028\u2029]*\S)?$/u;

function expectNotes(notes: readonly LayerNote[]): void {
  for (const note of notes) {
    if ('divider' in note) continue;
    // Navigator drops a note without a value silently.
    expect(note.name).toMatch(LINE);
    expect(note.value.trim()).not.toBe('');
  }
}

/** Every rule that holds for any layer. */
function expectOpens(layer: Layer): void {
  expect(layer.name).toMatch(LINE);
  expect(layer.description).toMatch(LINE);
  expect(layer.versions).toEqual({ attack: '19', navigator: '5.1.0', layer: '4.5' });
  expect(layer).not.toHaveProperty('customDataURL');
  // "iPadOS" and the like give a blank matrix.
  expect(layer.filters.platforms.every((platform) => platform === 'Android' || platform === 'iOS')).toBe(true);
  expect(layer.filters.platforms.length).toBeGreaterThan(0);
  expect(layer.gradient.minValue).toBe(0);
  expect(layer.gradient.maxValue).toBe(100);
  for (const color of [...layer.gradient.colors, ...layer.legendItems.map((item) => item.color)])
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(layer.layout.showAggregateScores).toBe(false);
  expectNotes(layer.metadata);
  for (const { url } of layer.links) expect(url).toMatch(/^https:\/\//);
  const shown = layer.techniques.filter(({ enabled }) => enabled);
  expect(shown.map(({ techniqueID }) => techniqueID)).toEqual(FAMILY);
  for (const { tactic, score, comment, metadata } of shown) {
    expect(tactic).toBe('command-and-control');
    // A fraction just below the top of the gradient throws inside Navigator.
    if (score !== undefined) expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    expect(comment).toMatch(LINE);
    expectNotes(metadata ?? []);
  }
  const hidden = layer.techniques.filter(({ enabled }) => !enabled);
  expect(layer.hideDisabled).toBe(hidden.length > 0);
  expect(new Set(layer.techniques.map(({ techniqueID }) => techniqueID)).size).toBe(layer.techniques.length);
}

describe('layers for ATT&CK Navigator', () => {
  it('open, whatever a workspace holds', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const files = renderLayers(snapshotOfRecord(record));
        const layers = files.flat();
        for (const layer of layers) expectOpens(layer);
        for (const file of files) expect(file.length).toBeLessThanOrEqual(MAX_TABS);
        expect(new Set(layers.map(({ name }) => name)).size).toBe(layers.length);
        expect(layers).toHaveLength(record.workspace.populations.size + 2);
      }),
      { numRuns: 40 },
    );
  });

  it('are the organisation, its focus and one for each population, on its own platform', () => {
    const snapshot = sampleSnapshot();
    const [whole, focus, ...rest] = renderLayers(snapshot).flat();
    expect(whole?.name).toBe(snapshot.workspace.settings.organisation);
    expect(whole?.techniques).toHaveLength(4);
    expect(focus?.techniques).toHaveLength(124);
    expect(rest).toHaveLength(snapshot.workspace.populations.size);
    expect(rest.find(({ name }) => name === 'Clinician iPhones')?.filters.platforms).toEqual(['iOS']);
    const proven = Math.floor(snapshot.score.organisation.visibility?.[0] ?? -1);
    expect(whole?.techniques.map(({ score }) => score)).toEqual([proven, proven, proven, proven]);
  });

  it('name the release that the reader has, as Navigator refuses a newer one', () => {
    const snapshot = sampleSnapshot();
    expect(layerReleases(snapshot.strategy)).toEqual(['19', '18', '17', '16']);
    const layers = renderLayers(snapshot, '18').flat();
    expect(new Set(layers.map(({ versions }) => versions.attack))).toEqual(new Set(['18']));
  });

  it('leave blank what nobody has looked at, and never show it as 0', () => {
    const snapshot = sampleSnapshot();
    const blind: PopulationId = [...snapshot.workspace.populations.keys()][0] ?? ('none' as PopulationId);
    const coverage = new Map(snapshot.workspace.coverage);
    coverage.delete(blind);
    const workspace = { ...snapshot.workspace, coverage, families: new Map() };
    const name = workspace.populations.get(blind)?.name;
    const layer = renderLayers({ ...snapshot, workspace })
      .flat()
      .find((own) => own.name === name);
    expect(layer?.techniques.some((technique) => 'score' in technique)).toBe(false);
    expect(layer?.techniques[0]?.comment).toContain('Not assessed');
    expect(layer?.legendItems.at(-1)?.label).toBe('Blank: not assessed');
  });

  it('say scope, day, versions, limits and whose words they are', () => {
    const [layer] = renderLayers(sampleSnapshot()).flat();
    expect(layer?.description).toMatch(/as of 2026-11-20, scope: all populations/);
    expect(layer?.description).toMatch(/Visibility is not detection/);
    expect(layer?.description).toMatch(/The MITRE Corporation/);
    expect(JSON.stringify(layer?.metadata)).toMatch(/DET0672/);
  });
});
