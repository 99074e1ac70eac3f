import { Kinds } from '../../../model/index.js';
import { criteria } from './criteria.js';
import { evaluations } from './evaluations.js';
import { experiments } from './experiments.js';
import { prompts } from './prompts.js';
import { toolBindings } from './tool-bindings.js';
import { toolEndpoints } from './tool-endpoints.js';
import { toolGroundTruths } from './tool-ground-truths.js';

/** The seven kinds of the Pipelines platform, in the order in which they are created (C-d.2). */
export const kinds = new Kinds(
  [prompts, criteria, evaluations, toolEndpoints, toolBindings, toolGroundTruths, experiments],
  // C-a.4
  { project: '/api/projects', workflow: '/api/workflows' },
);
