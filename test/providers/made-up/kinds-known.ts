import { Ajv } from 'ajv';
import { validators } from '../../../src/bundle/generated/validate.js';
import { itemSchema } from '../../../src/bundle/schema/json-schema.js';
import { configSchema } from '../../../src/config/config-schema.js';
import { Kinds } from '../../../src/model/index.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds as pipelines } from '../../../src/providers/pipelines/kinds/index.js';
import { kinds } from './kinds.js';
import { garden } from './provider.js';

const known = validators as unknown as { [name: string]: unknown };
const { config } = known;

/** Validators of the tool's own kinds are generated; those of made-up ones are made here. */
export function knowKinds(): void {
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const kind of kinds.all) known[kind.name] ??= ajv.compile(itemSchema(kind, 'late'));
  const all = new Kinds([...pipelines.all, ...kinds.all]);
  known.config = ajv.compile(configSchema(all, [...PROVIDERS, garden]));
}

/** Tests of other files may run in this process. */
export function forgetKinds(): void {
  for (const kind of kinds.all) delete known[kind.name];
  known.config = config;
}
