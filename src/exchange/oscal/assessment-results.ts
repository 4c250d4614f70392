/** The state of the record on a day as OSCAL assessment results. */
import { aboutExport } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { actorsInLog, assessmentLog } from '#/exchange/oscal/assessment-log.ts';
import { assessmentAssets, oscalAssessmentPlan, reviewedControls } from '#/exchange/oscal/assessment-plan.ts';
import { assessedRisks } from '#/exchange/oscal/assessed-risks.ts';
import { objectiveOf, oscalCatalog } from '#/exchange/oscal/catalog.ts';
import { definitionsOf } from '#/exchange/oscal/definitions.ts';
import { auditInOscal } from '#/exchange/oscal/audit.ts';
import { enclosed } from '#/exchange/oscal/enclosed.ts';
import { evidenceResources } from '#/exchange/oscal/evidence-resources.ts';
import { controlId, findingsOf } from '#/exchange/oscal/findings.ts';
import { metadataOf } from '#/exchange/oscal/metadata.ts';
import { allObservations, observationsDigest } from '#/exchange/oscal/observations.ts';
import { oscalIds, withUuid } from '#/exchange/oscal/oscal-ids.ts';
import { filled, instantOf, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { ASSESSMENT_PLAN, CATALOG, oscalText } from '#/exchange/oscal/oscal-files.ts';
import { rangeText } from '#/text/number-text.ts';

export function oscalAssessmentResults(snapshot: ExportSnapshot): OscalObject {
  const ids = oscalIds(snapshot);
  const { workspace, catalog, score, on, head } = snapshot;
  const about = aboutExport(snapshot);
  const { risks, byItem } = assessedRisks(snapshot, ids);
  const audit = auditInOscal(snapshot, ids);
  const { visibility, readiness } = score.organisation;
  const plan = enclosed('Assessment plan', ASSESSMENT_PLAN, oscalText(oscalAssessmentPlan(snapshot)), ids);
  const state = filled({
    title: oneLine(`Mobile visibility on ${on}`, on),
    description: `The record as it stood, scope: ${about.scope}.`,
    start: instantOf(on),
    end: instantOf(on),
    props: [
      ...ownProp('ledger-head', head),
      ...ownProp('visibility', visibility && rangeText(rounded(visibility), '-')),
      ...ownProp('readiness', readiness && rangeText(rounded(readiness), '-')),
    ],
    'local-definitions': { ...definitionsOf(snapshot, ids), 'assessment-assets': assessmentAssets(ids) },
    'reviewed-controls': reviewedControls(snapshot),
    attestations: audit.attestations,
    'assessment-log': assessmentLog(snapshot, ids),
    observations: allObservations(snapshot),
    risks,
    findings: findingsOf(snapshot, ids, byItem),
  });
  const result = withUuid(ids, 'result', state, { ...state, observations: observationsDigest(snapshot) });
  const body = {
    metadata: metadataOf('Mobile visibility: assessment results', snapshot, about, ids, actorsInLog(snapshot), audit),
    'import-ap': { href: `#${ids('enclosed', ASSESSMENT_PLAN)}` },
    'local-definitions': {
      'objectives-and-methods': catalog.checklist.items.map((item) => ({
        'control-id': controlId(item.id),
        parts: [objectiveOf(item)],
      })),
    },
    results: [result],
    'back-matter': {
      resources: [
        plan,
        enclosed('Checklist as a catalog', CATALOG, oscalText(oscalCatalog(snapshot)), ids),
        ...evidenceResources(workspace, ids),
      ],
    },
  };
  const stands = { ...body, results: [result['uuid'] ?? ''] };
  return { 'assessment-results': withUuid(ids, 'assessment-results', body, stands) };
}

function rounded([lo, hi]: readonly [number, number]): readonly [number, number] {
  return [Math.round(lo * 10) / 10, Math.round(hi * 10) / 10];
}
