/** What auditors left in the record: sign-offs as attestations and approvals, their requests as actions. */
import type { Signoff } from '#/domain/workspace/entities.ts';
import { REQUEST_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, instantOf, OWN_NAMES, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

export interface AuditInOscal {
  readonly roles: readonly OscalObject[];
  readonly parties: readonly OscalObject[];
  /** For the metadata. */
  readonly actions: readonly OscalObject[];
  readonly attestations: readonly OscalObject[];
}

const NIST_ACTIONS = 'http://csrc.nist.gov/ns/oscal';
const SIGNER = 'sign-off';

/** A sign-off that was taken back stands for nothing; its history is in the ledger. */
export function auditInOscal({ workspace }: ExportSnapshot, ids: OscalIds): AuditInOscal {
  const signoffs = byId(workspace.signoffs.values()).filter(({ withdrawnOn }) => withdrawnOn === null);
  const names = [...new Set(signoffs.map(signerOf))];
  return {
    roles: signoffs.length === 0 ? [] : [{ id: SIGNER, title: 'Signs off' }],
    parties: names.map((name) => ({ uuid: ids('signer', name), type: 'person', name })),
    actions: [
      ...signoffs.map((signoff) =>
        filled({
          uuid: ids('approval', signoff.id),
          date: signoff.signedOn && instantOf(signoff.signedOn),
          type: 'approval',
          system: NIST_ACTIONS,
          'responsible-parties': signers(signoff, ids),
          remarks: signoff.statement,
        }),
      ),
      ...byId(workspace.requests.values()).map(({ id, title, question, about, askedBy, askedOn, status, owner, due }) =>
        filled({
          uuid: ids('request', id),
          date: askedOn && instantOf(askedOn),
          type: 'request-changes',
          system: NIST_ACTIONS,
          props: [
            ...ownProp('request', title),
            ...ownProp('about', about === '' ? null : supportInWords(workspace, about)),
            ...ownProp('asked-by', askedBy),
            ...ownProp('owner', owner),
            ...ownProp('due', due),
            ...ownProp('status', REQUEST_STATUS_LABELS[status]),
          ],
          remarks: question,
        }),
      ),
    ],
    attestations: signoffs.map((signoff) => ({
      'responsible-parties': signers(signoff, ids),
      parts: [
        filled({
          name: 'authorization-statement',
          ns: OWN_NAMES,
          title: oneLine(`${signerOf(signoff)} signs off`, 'Sign-off'),
          prose: signoff.statement,
          props: [
            ...ownProp('role', signoff.role),
            ...ownProp('scope', signoff.scope),
            ...ownProp('signed-on', signoff.signedOn),
            ...ownProp('as-of', signoff.asOf),
            // A sign-off of before has the hash of one line, which is another thing than a head.
            ...ownProp(signoff.reach === 'ledger' ? 'ledger-head' : 'ledger-last-line', signoff.head),
          ],
        }),
      ],
    })),
  };
}

function signerOf({ who }: Signoff): string {
  return oneLine(who, 'Somebody without a name');
}

function signers(signoff: Signoff, ids: OscalIds): readonly OscalObject[] {
  return [{ 'role-id': SIGNER, 'party-uuids': [ids('signer', signerOf(signoff))] }];
}

function byId<Item extends { readonly id: string }>(items: Iterable<Item>): readonly Item[] {
  return [...items].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
