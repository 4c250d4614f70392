import { progressInWords } from '#/features/mitigations/progress-in-words.ts';
import { useProgress } from '#/features/mitigations/use-plan.ts';
import { Card } from '#/ui/card.tsx';

/** Points closed against points planned. */
export function BurnUpCard() {
  const progress = useProgress();
  return (
    <Card title="Burn-up" hint="mitigation points, 100 when each priority has an action">
      <p>{progressInWords(progress)}</p>
    </Card>
  );
}
