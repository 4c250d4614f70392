/** Which of the four questions a facet helps to answer. */
import type { Facet, Question } from '#/domain/catalog/vocabulary.ts';

export const QUESTION_OF_FACET: Readonly<Record<Facet, Question>> = {
  app_identity: 'app',
  dest_domain: 'where',
  dest_ip: 'where',
  timing: 'when_how_much',
  volume: 'when_how_much',
  user: 'who',
  device_id: 'who',
  posture: 'who',
  tls_sni: 'where',
  url: 'where',
  app_context: 'app',
  app_state: 'app',
};
