/** What every OSCAL document says of itself, and who stands behind it. */
import type { ActorId } from '#/domain/ids.ts';
import type { ExportAbout } from '#/exchange/export-about.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { AuditInOscal } from '#/exchange/oscal/audit.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

const OSCAL_VERSION = '1.2.2';

/** `actors`: those that the document names as parties; `audit`: what auditors left, where the document is about that. */
export function metadataOf(
  title: string,
  snapshot: ExportSnapshot,
  about: ExportAbout,
  ids: OscalIds,
  actors: Iterable<ActorId> = [],
  audit: Partial<AuditInOscal> = {},
): OscalObject {
  const organisation = organisationParty(about, ids);
  const { versions } = about;
  return filled({
    title: oneLine(title, 'Mobile visibility'),
    'last-modified': lastModified(snapshot),
    version: snapshot.on,
    'oscal-version': OSCAL_VERSION,
    props: [
      ...ownProp('workspace', about.workspace),
      ...ownProp('scope', about.scope),
      ...ownProp('evaluated-on', about.on),
      ...ownProp('as-of', about.asOf),
      ...ownProp('ledger-head', about.ledgerHead),
      ...ownProp('visibility-model', versions.model),
      ...ownProp('attack-release', versions.attack),
      ...ownProp('strategy', versions.strategy),
      ...ownProp('strategy-sha256', versions.strategySha256),
      ...ownProp('checklist-sha256', versions.checklistSha256),
      ...ownProp('ceilings-sha256', versions.ceilingsSha256),
      ...ownProp('retention-profile', versions.retentionProfile),
    ],
    roles: [
      ...(organisation.length === 0 ? [] : [{ id: 'prepared-by', title: 'Prepared by' }]),
      ...(audit.roles ?? []),
    ],
    parties: [
      ...organisation,
      ...[...actors].map((actor) => actorParty(actor, snapshot, ids)),
      ...(audit.parties ?? []),
    ],
    'responsible-parties': organisation.map(({ uuid = '' }) => ({ 'role-id': 'prepared-by', 'party-uuids': [uuid] })),
    actions: audit.actions ?? [],
    remarks: [...about.limits, ...about.notices].join('\n\n'),
  });
}

/** The last change of the record, or the start of the day to which evidence is aged, where that is later. */
function lastModified({ lastChangeAt, on }: ExportSnapshot): string {
  const aged = `${on}T00:00:00.000Z`;
  return lastChangeAt !== null && lastChangeAt > aged ? lastChangeAt : aged;
}

function organisationParty({ organisation }: ExportAbout, ids: OscalIds): readonly OscalObject[] {
  const name = oneLine(organisation, '');
  return name === '' ? [] : [{ uuid: ids('organisation'), type: 'organization', name }];
}

function actorParty(actor: ActorId, { people }: ExportSnapshot, ids: OscalIds): OscalObject {
  const name = oneLine(people[actor] ?? '', `Person ${actor}`);
  return { uuid: ids('actor', actor), type: 'person', name, props: [...ownProp('actor-id', actor)] };
}
