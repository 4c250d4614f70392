import { useCallback, useEffect, useState } from 'react';

import { readSigningKey, saveSigningKey, type StoredKey } from '#/data/idb/signing-keys.ts';
import { isoDateOf } from '#/domain/dates.ts';
import { makeSigningKey, rotateSigningKey } from '#/exchange/pack/signer.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';

export type KeyState =
  | { readonly at: 'reading' }
  /** The page was not served over https or from localhost, so the browser has no keys. */
  | { readonly at: 'impossible' }
  | { readonly at: 'none' }
  | { readonly at: 'here'; readonly key: StoredKey };

export interface SigningKeyHook {
  readonly state: KeyState;
  /** The key, made first where there is none; `null` where there can be none. */
  readonly keyToSign: () => Promise<StoredKey | null>;
  /** A new key in its place, with the word of the old one for it. */
  readonly rotate: () => Promise<void>;
}

/** The signing key of this browser. */
export function useSigningKey(): SigningKeyHook {
  const [state, setState] = useState<KeyState>(() => ({ at: hasCrypto() ? 'reading' : 'impossible' }));

  useEffect(() => {
    if (!hasCrypto()) return;
    void readSigningKey().then((read) => {
      if (!read.ok) notify({ tone: 'bad', ...describeStorageError(read.error) });
      setState(read.ok && read.value !== null ? { at: 'here', key: read.value } : { at: 'none' });
    });
  }, []);

  const keep = useCallback(async (key: StoredKey) => {
    const failure = await saveSigningKey(key);
    if (failure !== null) notify({ tone: 'bad', ...describeStorageError(failure) });
    setState({ at: 'here', key });
    return key;
  }, []);

  return {
    state,
    keyToSign: async () => {
      if (state.at === 'here') return state.key;
      if (state.at !== 'none') return null;
      return keep({ ...(await makeSigningKey()), madeOn: isoDateOf(Date.now()) });
    },
    rotate: async () => {
      if (state.at !== 'here') return;
      const today = isoDateOf(Date.now());
      await keep({ ...(await rotateSigningKey(state.key, today)), madeOn: today });
    },
  };
}

/** Browsers give keys only to pages of https and localhost. */
function hasCrypto(): boolean {
  return 'subtle' in crypto;
}
