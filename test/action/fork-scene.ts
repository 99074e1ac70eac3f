import type { ActionScene, Ran, RunOptions } from './action-scene.js';
import { workflowRunEvent } from './github/events.js';

/** A pull request from a fork, and the run of its workflow that had no secrets. */
export async function fork(
  scene: ActionScene,
  files: Record<string, string>,
): Promise<{ number: number; ended: (options?: RunOptions) => Promise<Ran> }> {
  scene.work.pull();
  scene.work.branch('theirs');
  scene.work.commit('theirs', files);
  const { number } = await scene.repository.openPull({ head: 'theirs', fork: 'mallory/prompts' });
  const headSha = scene.repository.pull(number).head.sha;
  const run = scene.repository.addRun({
    headSha,
    headBranch: 'theirs',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'success',
  });
  return {
    number,
    ended: async (options = {}) => {
      const event = await workflowRunEvent(scene.github.state, scene.repository, run);
      // The emulated GitHub knows runs of its own branches only.
      const theirs = { full_name: 'mallory/prompts', owner: { login: 'mallory' } };
      Object.assign(Object(event.payload.workflow_run).head_repository, theirs);
      return scene.run(event, options);
    },
  };
}
