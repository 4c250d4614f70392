/** Scope and method as an OSCAL assessment plan. Results import it. */
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { controlId } from '#/exchange/oscal/findings.ts';
import { metadataOf } from '#/exchange/oscal/metadata.ts';
import { oscalIds, withUuid, type OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';

const NO_SYSTEM_PLAN =
  'There is no system security plan. The mobile estate is described in the local definitions of the assessment results.';

export function oscalAssessmentPlan(snapshot: ExportSnapshot): OscalObject {
  const ids = oscalIds(snapshot);
  const body = {
    metadata: metadataOf('Assessment plan: mobile visibility', snapshot, aboutExport(snapshot), ids),
    'import-ssp': { href: `#${ids('no-system-plan')}` },
    'reviewed-controls': reviewedControls(snapshot),
    'assessment-subjects': [
      { type: 'inventory-item', 'include-all': {} },
      { type: 'component', 'include-all': {} },
    ],
    'assessment-assets': assessmentAssets(ids),
    'back-matter': {
      resources: [{ uuid: ids('no-system-plan'), title: 'No system security plan', description: NO_SYSTEM_PLAN }],
    },
  };
  return { 'assessment-plan': withUuid(ids, 'assessment-plan', body) };
}

export function reviewedControls({ catalog }: ExportSnapshot): OscalObject {
  return {
    'control-selections': [
      { 'include-controls': catalog.checklist.items.map(({ id }) => ({ 'control-id': controlId(id) })) },
    ],
  };
}

/** The tool: this app. */
export function assessmentAssets(ids: OscalIds): OscalObject {
  return {
    components: [
      {
        uuid: ids('tool'),
        type: 'software',
        title: 'Telltale',
        description: 'Works out what telemetry could show of web-service relay on each population of phones.',
        status: { state: 'operational' },
      },
    ],
    'assessment-platforms': [
      { uuid: ids('platform'), title: 'Telltale', 'uses-components': [{ 'component-uuid': ids('tool') }] },
    ],
  };
}
