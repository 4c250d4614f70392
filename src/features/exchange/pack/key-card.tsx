import { Printer } from 'lucide-react';
import { useState } from 'react';

import { fingerprintInGroups, fingerprintOf } from '#/exchange/pack/public-key.ts';
import styles from '#/features/exchange/pack/pack.module.css';
import type { SigningKeyHook } from '#/features/exchange/pack/use-signing-key.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { ConfirmDialog } from '#/ui/confirm-dialog.tsx';
import { formatDate } from '#/ui/format.ts';

/** The key that signs, and the fingerprint by which others know it. */
export function KeyCard({ signing: { state, rotate } }: { readonly signing: SigningKeyHook }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card
      title="Signing key"
      hint="of this browser"
      actions={
        state.at === 'here' ? (
          <>
            <Button size="s" icon={<Printer />} onClick={() => window.print()}>
              Print
            </Button>
            <Button size="s" onClick={() => setIsAsking(true)}>
              Replace
            </Button>
          </>
        ) : null
      }
    >
      {state.at === 'here' ? (
        <>
          <p className={styles.fingerprint}>
            <span>Fingerprint (SHA-256)</span>
            <code>{fingerprintInGroups(fingerprintOf(state.key.publicKey))}</code>
          </p>
          <p className={styles.about}>
            Made on {formatDate(state.key.madeOn)}
            {state.key.rotations.length === 0 ? '' : ', taking over from the key before it, which signed that'}. Give
            the fingerprint to whoever will check your packs by another way than the pack: in person, by phone, on
            paper. It is what tells your packs from those of somebody else.
          </p>
        </>
      ) : (
        <p className={styles.about}>
          {state.at === 'impossible'
            ? 'This page did not come over https, so the browser gives it no keys: the pack will be whole and unsigned. Open Telltale from https or from localhost to sign.'
            : 'A key is made with the first pack. It stays in this browser, can be used by this page and read by nobody; clearing the data of this site takes it away.'}
        </p>
      )}
      <ConfirmDialog
        title="Replace the signing key?"
        opened={isAsking}
        confirmLabel="Replace it"
        onClose={() => setIsAsking(false)}
        onConfirm={() => void rotate()}
      >
        <p>
          A new key is made, and the old one signs that the new one takes its place; that goes into every pack, so
          whoever knows the old fingerprint still accepts yours. The old key is then gone for good.
        </p>
      </ConfirmDialog>
    </Card>
  );
}
