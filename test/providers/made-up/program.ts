import { main } from '../../../src/cli/main.js';
import { processIo } from '../../../src/cli/process-io.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { knowKinds } from './kinds-known.js';
import { garden } from './provider.js';

// The command line as a process of its own, which can be killed.
knowKinds();
process.exitCode = await main(process.argv.slice(2), { ...processIo(), providers: [...PROVIDERS, garden] });
