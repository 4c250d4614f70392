/** Names of the documents where they lie beside each other, and the text of each. */
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';

export const ASSESSMENT_PLAN = 'assessment-plan.json';
export const CATALOG = 'catalog.json';

export function oscalText(document: OscalObject): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
