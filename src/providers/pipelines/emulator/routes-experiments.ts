import type { EmulatedRoute } from '../../../emulator/route.js';
import { EXPERIMENT_ANSWER } from './answer-schemas.js';
import { ok } from './answers.js';
import {
  cancelExperiment,
  EXPERIMENT_SCHEMA,
  launchExperiment,
  readExperiment,
  visibleExperiment,
} from './experiment-rules.js';
import type { EmulatedPlatform } from './platform.js';
import { addRoute, type Call, type RouteSpec } from './routes.js';
import type { KeyRow } from './types.js';
import { view } from './view.js';

const LIST = '/api/projects/:project_id/workflows/:workflow_id/experiments';

/** Experiments (C-a.4): launched, watched, cancelled; never listed, updated or deleted. */
export function addExperimentRoutes(routes: EmulatedRoute<KeyRow>[], platform: EmulatedPlatform): void {
  const add = (spec: Omit<RouteSpec, 'family'>) =>
    addRoute(routes, platform, { family: 'experiments', ...spec });
  const of = ({ caller, id, text }: Call) =>
    visibleExperiment(platform, caller, id('project_id'), id('workflow_id'), text('experiment_id'));
  add({
    method: 'POST',
    url: LIST,
    summary: 'Launch an experiment; copies the workflow once per variant',
    access: 'write',
    body: EXPERIMENT_SCHEMA,
    answers: { 200: EXPERIMENT_ANSWER, 201: EXPERIMENT_ANSWER, 202: EXPERIMENT_ANSWER },
    refusals: [404, 409],
    creates: 'run',
    run: ({ caller, id, body }) => {
      const row = launchExperiment(platform, caller, id('project_id'), id('workflow_id'), body);
      const status = Number(platform.switches.experiment_answer);
      return { status, body: view(platform, 'experiments', row, 'single') };
    },
  });
  add({
    method: 'GET',
    url: `${LIST}/:experiment_id`,
    summary: 'The status of an experiment',
    access: 'read',
    answers: { 200: EXPERIMENT_ANSWER },
    refusals: [404],
    run: (call) => ok(view(platform, 'experiments', readExperiment(platform, of(call)), 'single')),
  });
  add({
    method: 'POST',
    url: `${LIST}/:experiment_id/cancel`,
    summary: 'Cancel what still runs of an experiment',
    access: 'write',
    answers: { 200: EXPERIMENT_ANSWER },
    refusals: [404],
    run: (call) => ok(view(platform, 'experiments', cancelExperiment(platform, of(call)), 'single')),
  });
}
