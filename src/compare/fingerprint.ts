import { scryptSync, timingSafeEqual } from 'node:crypto';
import { canonical, Secret, toForms, type Value } from '../model/index.js';
import type { Fingerprint, SecretStatus } from './base.js';

const COST = { N: 16_384, r: 8, p: 1 };

/** The secret of a write-only leaf: the value of its variable, or the text in the file itself. */
export function secretText(value: Value, env: (name: string) => string | undefined): string | undefined {
  if (value instanceof Secret) return env(value.name);
  return canonical(toForms(value));
}

/** Makes the fingerprint of a secret, from which the secret cannot be read. */
export function fingerprint(secret: string, variable: string | null, salt: Buffer): Fingerprint {
  return { salt: salt.toString('hex'), hash: scryptSync(secret, salt, 32, COST).toString('hex'), variable };
}

/**
 * Compares a secret with its fingerprint. `unknown` without a fingerprint; `unset` where there is one but the secret is
 * not set.
 */
export function compareSecret(
  value: Value,
  known: Fingerprint | undefined,
  env: (name: string) => string | undefined,
): SecretStatus {
  const secret = secretText(value, env);
  if (known === undefined) return 'unknown';
  if (secret === undefined) return 'unset';
  const hash = scryptSync(secret, Buffer.from(known.salt, 'hex'), 32, COST);
  const before = Buffer.from(known.hash, 'hex');
  return hash.length === before.length && timingSafeEqual(hash, before) ? 'unchanged' : 'changed';
}
