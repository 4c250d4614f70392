import styles from './attribution.module.css';

/** What the terms of ATT&CK ask for, and what a reader must not take our numbers for. */
export function Attribution() {
  return (
    <footer className={styles.footer}>
      <p>
        Visibility is not detection. Ceilings, checklist and priorities are Telltale’s own grading, not MITRE’s:
        ATT&amp;CK publishes no detection text for DET0672 and no mitigations for T1481.
      </p>
      <p>
        MITRE ATT&amp;CK® is a registered trademark of The MITRE Corporation. © 2026 The MITRE Corporation. This work is
        reproduced and distributed with the permission of The MITRE Corporation (
        <a href="https://attack.mitre.org/resources/legal-and-branding/terms-of-use/" rel="noreferrer">
          terms of use
        </a>
        ).
      </p>
    </footer>
  );
}
