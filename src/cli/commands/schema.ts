import { Argument, type Command } from '@commander-js/extra-typings';
import { bundleSchema } from '../../bundle/schema/json-schema.js';
import { configSchema } from '../../config/config-schema.js';
import { planSchema } from '../../plan/index.js';
import { kindsOf, PROVIDERS } from '../../providers/index.js';
import { defineCommand } from '../command.js';
import type { Io } from '../io.js';

const flags = (bare: Command) =>
  bare.addArgument(
    new Argument('[which]', 'schema to print').choices(['bundle', 'config', 'plan']).default('bundle'),
  );

export const command = defineCommand({
  name: 'schema',
  does: 'Print a JSON Schema for editors and other tools.',
  flags,
  run: ([which], _flags, { io }) => schema(which, io),
});

/** `schema`: prints a JSON Schema of this version. */
async function schema(which: 'bundle' | 'config' | 'plan', io: Io): Promise<number> {
  const kinds = await kindsOf();
  const schemas = {
    bundle: () => bundleSchema(kinds, { forms: 'all' }),
    config: () => configSchema(kinds, PROVIDERS),
    plan: planSchema,
  };
  io.out(`${JSON.stringify(schemas[which](), null, 2)}\n`);
  return 0;
}
