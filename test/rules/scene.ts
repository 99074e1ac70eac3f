import type { PlanDocument } from '../../src/plan/index.js';
import type { Ran } from '../support/workspace.js';

export const DESCRIBED = `  descriptions:
    says: Every prompt says what it is for.
    applies: ["prompts/*"]
    except: ["prompts/Draft *"]
    items:
      required: [description]
      properties:
        prompt_text: { maxLength: 40 }
`;
export const NO_DELETES = `  no_deletes:
    says: Nothing is deleted on production.
    targets: [production]
    override: allow-delete
    changes:
      properties: { deletes: { const: false } }
`;

export function config(rules: string, more = ''): string {
  return `version: 1
namespace: rome
bundles: ["all.json"]
default_target: production
targets:
  production: { org_id: 2, prune: true, limits: { max_delete_percent: 100 } }
  staging: { org_id: 2, prune: true, limits: { max_delete_percent: 100 } }
${rules === '' ? '' : `rules:\n${rules}`}${more}`;
}

export function planOf(ran: Ran): PlanDocument {
  try {
    return JSON.parse(ran.out) as PlanDocument;
  } catch {
    throw new Error(ran.out + ran.err);
  }
}

export const held = (ran: Ran) => planOf(ran).held.map(({ address, why }) => `${address}: ${why}`);
export const actions = (ran: Ran) =>
  planOf(ran).changes.map(({ address, action }) => `${address}: ${action}`);
