import { Argument, type Command } from '@commander-js/extra-typings';
import { bundleSchema } from '../../bundle/schema/json-schema.js';
import { configSchema } from '../../config/config-schema.js';
import { planSchema } from '../../plan/index.js';
import { allKinds as kinds, PROVIDERS } from '../../providers/index.js';
import { defineCommand } from '../command.js';
import type { Io } from '../io.js';

const flags = (bare: Command) =>
  bare.addArgument(
    new Argument('[which]', 'which one').choices(['bundle', 'config', 'plan']).default('bundle'),
  );

export const command = defineCommand({
  name: 'schema',
  does: 'Print a JSON Schema.',
  flags,
  run: ([which], _flags, { io }) => schema(which, io),
});

/** `schema`: the JSON Schemas that this version works by, for editors and other tools. */
async function schema(which: 'bundle' | 'config' | 'plan', io: Io): Promise<number> {
  const schemas = {
    bundle: () => bundleSchema(kinds, { forms: 'all' }),
    config: () => configSchema(kinds, PROVIDERS),
    plan: planSchema,
  };
  io.out(`${JSON.stringify(schemas[which](), null, 2)}\n`);
  return 0;
}
