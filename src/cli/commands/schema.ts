import type { Command } from '@commander-js/extra-typings';
import { bundleFormat } from '../../bundle/bundle-format.js';
import { itemSchema } from '../../bundle/schema/json-schema.js';
import { configSchema } from '../../config/config-schema.js';
import { closest, type JsonObject, type Kind, type Kinds, pasted, UserError } from '../../model/index.js';
import { planSchema } from '../../plan/index.js';
import { formatsOf, kindsOf, PROVIDERS, sectionSchemas } from '../../providers/index.js';
import { defineCommand, type FlagsOf } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import type { Io } from '../io.js';
import { json } from '../options.js';
import { printDocument } from '../print-json.js';

const flags = (bare: Command) =>
  json(bare).argument('[which]', 'bundle, config, plan, or a file format of a platform', 'bundle');

export const command = defineCommand({
  name: 'schema',
  does: 'Print a JSON Schema for editors and other tools.',
  examples: [[pasted('schema', 'config'), 'print the schema of the configuration']],
  flags,
  run: ([which], flags, { io }) => schema(which, flags, io),
});

/** `schema`: prints a JSON Schema of this version. */
async function schema(which: string, { json: isJson }: FlagsOf<typeof flags>, io: Io): Promise<number> {
  const { providers = PROVIDERS } = io;
  const schemas: { [name: string]: (kinds: Kinds) => JsonObject | Promise<JsonObject> } = {
    config: async (kinds) => configSchema(kinds, providers, await sectionSchemas(providers)),
    plan: () => planSchema(),
  };
  const schemaOf = (kind: Kind) => itemSchema(kind, 'all');
  for (const { key, schema: made } of [bundleFormat, ...(await formatsOf(providers))])
    schemas[key] = (kinds) => made(kinds, schemaOf);
  const names = Object.keys(schemas).sort();
  const make = Object.hasOwn(schemas, which) ? schemas[which] : undefined;
  if (make === undefined) {
    const near = closest(which, names);
    throw new UserError(
      COMMAND_CODES.unknownSchema.code,
      `There is no schema ${JSON.stringify(which)}.`,
      near === undefined ? `Choose one of ${names.join(', ')}.` : `Did you mean ${near}?`,
    );
  }
  const made = await make(await kindsOf(providers));
  if (isJson === true) printDocument({ name: which, schema: made }, io);
  else io.out(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}
