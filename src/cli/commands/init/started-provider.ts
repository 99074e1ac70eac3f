import type { Provider } from '../../../providers/index.js';

/** A provider with first files. */
export type StartedProvider = Provider & Required<Pick<Provider, 'starter'>>;
