import { useMemo } from 'react';

import styles from '#/features/evidence/evidence.module.css';
import { claimsOf, proofOf } from '#/domain/evidence/claims.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { NameChoice } from '#/ui/name-choice.tsx';

interface Props {
  /** As the form opened: these stand on top. */
  readonly first: readonly string[];
  readonly supports: readonly string[];
  readonly onChange: (supports: readonly string[]) => void;
}

/** Claims of the record and criteria of the checklist, any number of them; what nothing proves yet says so. */
export function ClaimsField({ first, supports, onChange }: Props) {
  const workspace = useWorkspace();
  const { checklist } = useCatalog();
  const on = useEvaluationDate();
  const options = useMemo(() => {
    const claims = claimsOf(workspace, on).map((claim) => ({
      id: claim.id,
      name: proofOf(claim) === 'none' ? `${claim.title} · nothing proves it yet` : claim.title,
    }));
    const criteria = [...checklist.criteria.values()].map(({ id, question }) => ({
      id: `criterion:${id}`,
      name: `${id} ${question}`,
    }));
    const known = new Map([...claims, ...criteria].map((option) => [option.id, option]));
    const chosen = first.map((id) => known.get(id) ?? { id, name: supportInWords(workspace, id) });
    const onTop = new Set(first);
    return [...chosen, ...[...known.values()].filter(({ id }) => !onTop.has(id))];
  }, [workspace, checklist, on, first]);
  return (
    <div className={styles.claimsField}>
      <h3>What it proves</h3>
      <NameChoice
        label="Find a claim or a criterion"
        options={options}
        chosen={new Set(supports)}
        onChoose={(chosen) => onChange([...chosen])}
      />
    </div>
  );
}
