/** [SC13] The set of devices that a family usually reaches. Sources on one set are nested, never counted twice. */
import type { Family } from '#/domain/catalog/vocabulary.ts';

export const USUAL_DEVICE_SET: Readonly<Record<Family, string>> = {
  mdm: 'enrolled',
  mtd: 'enrolled',
  appinv: 'enrolled',
  fw: 'tunnelled',
  proxy: 'tunnelled',
  tls: 'tunnelled',
  dns: 'resolver',
  identity: 'sign-ins',
};
