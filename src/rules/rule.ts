import { matchesAny, type Place } from '../model/index.js';
import type { Schema } from './schema.js';

/** A rule of the configuration. */
export interface Rule {
  name: string;
  /** Where its name is written. */
  place: Place;
  /** The commit whose configuration has it; missing for the files of the run. */
  commit?: string;
  /** Patterns of the addresses that it is about. */
  applies: readonly string[];
  /** Patterns of addresses that it leaves out. */
  except: readonly string[];
  /** Null: every target. */
  targets: readonly string[] | null;
  /** A sentence for people, without a full stop. */
  says: string;
  level: 'error' | 'warning';
  /** Label of pull requests whose changes it lets through; null: none. */
  override: string | null;
  /** What its schema describes. */
  about: 'items' | 'changes';
  schema: Schema;
  /** Digest of the rule as it is written, for the digest of a plan's inputs. */
  digest: string;
}

/** True where a rule is about an address of a target. */
export function appliesTo(
  { applies, except, targets }: Pick<Rule, 'applies' | 'except' | 'targets'>,
  address: string,
  target: string,
): boolean {
  if (targets !== null && !targets.includes(target)) return false;
  return matchesAny(applies, address) && !matchesAny(except, address);
}

/** A rule in words: `descriptions: Every prompt has a description (description is missing)`. */
export function ruleWords({ name, says }: Pick<Rule, 'name' | 'says'>, what: string): string {
  return `${name}: ${says} (${what})`;
}
