import { choice, count, type SwitchDefinition } from '../../../emulator/switch-definition.js';

/** What comes out of the tasks of an experiment. */
export const RUN_SWITCHES = {
  run_seed: count(
    1,
    [0, 1000000],
    'C-j',
    'Begins everything that is left to chance in a task: the same number gives the same outputs and scores.',
  ),
  experiment_inputs: choice(
    ['equal', 'unequal'],
    'equal',
    'C-a.4',
    'Tasks of all variants get the same inputs, one by one, or each variant goes on where the one before stopped.',
  ),
  run_outputs: choice(
    ['varied', 'whole'],
    'varied',
    'C-j',
    'A model leaves out sentences of its prompt by chance, or follows all of them.',
  ),
  judge_noise: count(
    40,
    [0, 100],
    'C-j',
    'How far the score of a judge may be off, in percent of its range. 0 is none.',
  ),
  judge_fails_every: count(0, [0, 100000], 'C-j', 'Every n-th answer of a judge is an error. 0 is off.'),
  task_slow_every: count(
    0,
    [0, 100000],
    'C-j',
    'Every n-th task, by its id, takes ten times as long, ends last, and gets its scores one export later. 0 is off.',
  ),
} satisfies Record<string, SwitchDefinition>;
