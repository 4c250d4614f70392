import { Suspense } from 'react';

import styles from '#/features/checklist/detail.module.css';
import { useControls } from '#/state/use-catalog.ts';

/** Controls of known frameworks that the item touches: for an audit that speaks another language. */
export function ItemControls({ item }: { readonly item: string }) {
  return (
    <Suspense fallback={null}>
      <Controls item={item} />
    </Suspense>
  );
}

function Controls({ item }: { readonly item: string }) {
  const { frameworks, byItem, titles, note } = useControls();
  const mapped = frameworks.flatMap(({ id, name }) => {
    const ids = byItem[item]?.[id] ?? [];
    return ids.length === 0 ? [] : [{ id, name, ids }];
  });
  if (mapped.length === 0) return null;
  return (
    <details className={styles.controls}>
      <summary>Controls that {item} touches</summary>
      <dl>
        {mapped.map(({ id, name, ids }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {ids.map((control) => (
                <span key={control} className={styles.control} title={titles[id]?.[control]}>
                  {control}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{note}</p>
    </details>
  );
}
