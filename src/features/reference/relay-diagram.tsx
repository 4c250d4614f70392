import styles from './relay-diagram.module.css';

type Relay = 'pointer' | 'both_ways' | 'one_way';

/** How each sub-technique uses the service. */
export const RELAYS: Readonly<Record<string, Relay>> = {
  'T1481.001': 'pointer',
  'T1481.002': 'both_ways',
  'T1481.003': 'one_way',
};

const WORDS: Readonly<Record<Relay, string>> = {
  pointer: 'The phone reads a pointer from a trusted service, then goes to the real server by itself.',
  both_ways: 'Phone and attacker exchange orders and answers through the trusted service.',
  one_way:
    'The attacker leaves orders at the trusted service and the phone reads them; an answer, if any, goes elsewhere.',
};

/*
 *   phone ──────── service ──────── attacker      top row
 *     └────────── elsewhere ───────────┘          what does not pass the service
 */
export function RelayDiagram({ relay }: { readonly relay: Relay }) {
  const arrowId = `relay-arrow-${relay}`;
  const arrow = `url(#${arrowId})`;
  return (
    <svg className={styles.diagram} viewBox="0 0 260 104" role="img" aria-label={WORDS[relay]}>
      <defs>
        <marker
          id={arrowId}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0.5 7.5 4 0 7.5z" className={styles.tip} />
        </marker>
      </defs>
      <g className={styles.node}>
        <rect x="10" y="12" width="24" height="42" rx="5" />
        <path d="M19 48h6" />
        <rect x="88" y="14" width="84" height="38" rx="19" data-trusted />
        <rect x="224" y="16" width="28" height="14" rx="3" />
        <rect x="224" y="34" width="28" height="14" rx="3" />
        <path d="M230 23h4M230 41h4" />
      </g>
      <g className={styles.label}>
        <text x="22" y="70">
          phone
        </text>
        <text x="130" y="37">
          web service
        </text>
        <text x="238" y="64">
          attacker
        </text>
      </g>
      {relay === 'both_ways' ? (
        <g className={styles.flow}>
          <path d="M38 28H84" markerEnd={arrow} />
          <path d="M84 38H38" markerEnd={arrow} />
          <path d="M176 28H220" markerEnd={arrow} />
          <path d="M220 38H176" markerEnd={arrow} />
        </g>
      ) : (
        <g className={styles.flow}>
          <path d="M84 33H38" markerEnd={arrow} />
          <path d="M220 33H176" markerEnd={arrow} />
        </g>
      )}
      {relay === 'both_ways' ? null : (
        <g className={styles.flow} data-optional={relay === 'one_way' || undefined}>
          <path
            d="M22 76V86a6 6 0 0 0 6 6H232a6 6 0 0 0 6-6V72"
            markerEnd={arrow}
            markerStart={relay === 'pointer' ? arrow : undefined}
          />
        </g>
      )}
      {relay === 'both_ways' ? null : (
        <text x="130" y="86" className={styles.aside}>
          {relay === 'pointer' ? 'then directly' : 'another way, or never'}
        </text>
      )}
    </svg>
  );
}
