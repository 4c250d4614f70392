import { create } from 'zustand';

import type { Evidence } from '#/domain/workspace/entities.ts';

/** What the form of an item of evidence is opened for. */
export type OpenedEvidence =
  | {
      readonly kind: 'new';
      readonly supports: readonly string[];
      readonly title: string;
      /** Claims that stand on top of the list, not chosen: what one who asks here is likely to prove. */
      readonly offered?: readonly string[];
    }
  | { readonly kind: 'edit'; readonly item: Evidence }
  /** A newer version of the item. */
  | { readonly kind: 'replace'; readonly item: Evidence };

interface EvidenceForm {
  readonly opened: OpenedEvidence | null;
  /** Hears which item was made or changed. */
  readonly onDone: (id: string) => void;
}

const NOBODY = (): void => undefined;

/** One form for evidence, over whichever screen asks for it. */
export const useEvidenceForm = create<EvidenceForm>(() => ({ opened: null, onDone: NOBODY }));

export function openEvidenceForm(opened: OpenedEvidence, onDone: EvidenceForm['onDone'] = NOBODY): void {
  useEvidenceForm.setState({ opened, onDone });
}

export function closeEvidenceForm(): void {
  useEvidenceForm.setState({ opened: null, onDone: NOBODY });
}
