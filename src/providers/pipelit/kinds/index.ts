import { Kinds } from '../../../model/index.js';
import { schedules } from './schedules.js';
import { workflows } from './workflows.js';

/** The kinds of Pipelit, in the order in which they are created. */
export const kinds = new Kinds([workflows, schedules]);
