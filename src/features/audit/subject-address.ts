import { ORGANISATION_READINESS, ORGANISATION_SCORE, partsOfSubject } from '#/domain/audit/comment-subjects.ts';

/** Where the number stands that a comment is about; `null` for what no screen shows by itself. */
export function subjectAddress(subject: string): string | null {
  if (subject === ORGANISATION_SCORE) return '/';
  if (subject === ORGANISATION_READINESS) return '/checklist';
  const [kind, id] = partsOfSubject(subject);
  switch (kind) {
    case 'population':
      return `/populations/${encodeURIComponent(id)}`;
    case 'readiness':
      return to('/checklist', { scope: id });
    case 'answer': {
      const [criterion = '', population = ''] = id.split('@');
      return to('/checklist', { criterion, ...(population === 'org' ? {} : { scope: population }) });
    }
    case 'action':
      return to('/mitigations', { action: id });
    case 'question':
      return '/';
    case 'executive':
      return `/#${encodeURIComponent(id)}`;
    case 'coverage':
      return to('/inventory', { cell: id });
    case 'limit':
      return `/populations/${encodeURIComponent(id.split('~')[0] ?? '')}`;
    case 'evidence':
      return to('/evidence', { item: id });
    case 'gap':
      return to('/plan', { gap: id });
    default:
      return null;
  }
}

function to(path: string, params: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(params).toString()}`;
}
