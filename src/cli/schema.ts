import { configSchema } from '../bundle/config-schema.js';
import { bundleSchema } from '../bundle/json-schema.js';
import { kinds } from '../pipelines/kinds/index.js';
import { planSchema } from '../plan/plan-schema.js';
import type { Io } from './io.js';

/** `schema`: the JSON Schemas that this version works by, for editors and other tools. */
export async function schema(which: 'bundle' | 'config' | 'plan', io: Io): Promise<number> {
  const schemas = {
    bundle: () => bundleSchema(kinds, { forms: 'all' }),
    config: () => configSchema(kinds),
    plan: planSchema,
  };
  io.out(`${JSON.stringify(schemas[which](), null, 2)}\n`);
  return 0;
}
