/** Why an inventory is not taken, in sentences that say what to do. */
import type { FreshLedgerError } from '#/exchange/backup/fresh-ledger.ts';
import type { IntakeCollection, IntakeError } from '#/domain/intake/intake-plan.ts';
import { assertNever } from '#/domain/result.ts';

const THINGS: Readonly<Record<IntakeCollection, string>> = {
  populations: 'population',
  sources: 'source',
  coverage: 'coverage',
  families: 'family',
};

export function freshLedgerWords(error: FreshLedgerError): string {
  switch (error.kind) {
    case 'nothing_in_it':
      return 'there is no population and no source in it that could be taken. Check that it is the right file.';
    case 'intake':
      return intakeWords(error.error);
    case 'command':
      return error.error.kind === 'too_many_changes'
        ? 'it holds more than one commit can. Split it by population, and convert one part after the other.'
        : `it cannot be recorded (${error.error.kind}). Mend the file and convert it again.`;
    default:
      return assertNever(error);
  }
}

function intakeWords(error: IntakeError): string {
  switch (error.kind) {
    case 'stated_twice':
    case 'matched_twice':
      return `it speaks twice of ${error.name} (${THINGS[error.collection]}). Take one of them out.`;
    case 'not_here':
      return `it belongs to a ${THINGS[error.collection]} that is not in it (${error.id}). Add it to the file.`;
    case 'unknown_key':
      return `it gives coverage for a ${THINGS[error.collection]} that it does not list (${error.key}). Add it to the file.`;
    case 'name_required':
      return `a ${THINGS[error.collection]} has no name (${error.key}). Give it one.`;
    case 'kind_required':
      return `it does not say the ${error.collection === 'sources' ? 'family' : 'platform'} of ${error.name}. State it.`;
    case 'mode_of_other_platform':
      return `${error.name} has a management mode of the other platform. Correct one of the two.`;
    case 'reason_required':
      return `${error.name} states a capability without a reason. Write the reason into the file.`;
    case 'bad_value':
      return `${error.name}: ${error.field} must be ${error.expected}. Correct it.`;
    default:
      return assertNever(error);
  }
}
