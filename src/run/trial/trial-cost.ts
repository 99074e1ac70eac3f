import { visible } from '../../model/index.js';
import type { ReadyTrial } from './run-trial.js';

/** What trials cost and leave, as lines for people: said before anything starts. */
export function costLines(trials: readonly ReadyTrial[]): string[] {
  return trials.flatMap(({ entry, workflow, changed, record }) => {
    const { name, count, limits, cleanup } = entry;
    const copies =
      cleanup === 'keep' ? 'The copies stay (cleanup: keep).' : 'The copies are archived afterwards.';
    const begun = record !== null && record.end === null ? ' (continued)' : '';
    const lines = [
      `${name}${begun}: 2 × ${count} tasks on ${workflow}, ${2 * count} of at most ${limits.tasks}, within ${limits.minutes} minutes`,
      ...changed.map(({ swap: { node, field, what }, base }) => {
        const place = field === null ? node : `${node}/${field}`;
        return 'slug' in base
          ? `  ${place}: model ${base.slug} against ${'to' in what ? what.to : ''}`
          : `  ${place}: ${'address' in what ? what.address : ''}, live version ${base.version} against the files`;
      }),
      `  Two copies of the workflow run the tasks and call the same tools as it does. ${copies}`,
    ];
    return lines.map(visible);
  });
}
