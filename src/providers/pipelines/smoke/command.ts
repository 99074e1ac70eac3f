import type { JudgingCommand } from '../../provider.js';

/** `smoke`: tasks put into a workflow, waited for, and judged. */
export const smoke: JudgingCommand = {
  name: 'smoke',
  does: 'Put tasks into a workflow, wait for them, and judge them.',
  arguments: [{ term: '[names...]', says: 'smoke runs of the configuration (default: all)' }],
  flags: [
    { term: '--again', says: 'start over, although an earlier run was cut off or has an unknown outcome' },
  ],
  judge: async () => (await import('./prepare.js')).prepareSmoke,
};
