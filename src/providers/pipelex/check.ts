import type { Check } from '../provider.js';
import { connect } from './connect.js';
import { methodTrees } from './method-trees.js';
import { offlineFindings } from './offline.js';

/** Checks of methods on a Pipelex runner. It keeps none: whoever uses a method fetches it from git. */
export const check: Check = {
  published: 'Methods are published by git: users fetch them by tag or commit.',
  trees: methodTrees,
  offline: offlineFindings,
  connect,
};
