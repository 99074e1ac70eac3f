import {
  coded,
  errorCode,
  type Json,
  type OnlineView,
  type ReportFinding,
  sameJson,
  type ValueObject,
} from '../../../model/index.js';
import { endOf, NODE_NAME, RUNNING_FIELDS } from '../schedule-facts.js';

export const SCHEDULE_CODES = {
  ofNode: errorCode(
    'PS2711',
    'A schedule belongs to a node, whose `running` says whether it runs.',
    'Remove the schedule, and set `running` of its node; or give it a name that does not begin with `schedule:`.',
  ),
} as const;

export const SCHEDULE_ONLINE_CODES = {
  ended: errorCode(
    'PS4705',
    'A schedule has come to its end, so a change of it would have no effect.',
    'Give the schedule another name to run it again, or write the values that it has now.',
  ),
} as const;

/** A node shows any schedule that begins at it as its own, and would pause it again (19). */
export function checkSchedule({ name, trigger_node: node }: ValueObject, report: ReportFinding): void {
  const remedy = 'Remove it, and write running: true on the trigger_schedule node of the workflow.';
  if (typeof node === 'string')
    report({
      path: ['trigger_node'],
      ...coded(SCHEDULE_CODES.ofNode),
      message: `The schedule begins at the node ${node}, which would show it as its own.`,
      remedy,
    });
  else if (typeof name === 'string' && NODE_NAME.test(name))
    report({
      path: ['name'],
      ...coded(SCHEDULE_CODES.ofNode),
      message: `${JSON.stringify(name)} is the name of the schedule of a node.`,
      remedy: 'Give it a name that does not begin with schedule:.',
    });
}

/** One that came to its end can be neither paused nor resumed, and runs no more (19). */
export function checkEnded(
  value: ValueObject,
  view: OnlineView,
  report: ReportFinding,
  id: number | string | null,
): void {
  if (id === null) return;
  const live = view.object('schedules', id, 'status');
  const why = endOf(live?.status);
  if (live === undefined || why === undefined) return;
  const differs = ['enabled', ...RUNNING_FIELDS].filter(
    (name) => value[name] !== undefined && !sameJson(value[name] as Json, live[name] ?? null),
  );
  const [first] = differs;
  if (first === undefined) return;
  const asItIs = `write ${differs.map((name) => `${name}: ${JSON.stringify(live[name] ?? null)}`).join(', ')}`;
  report({
    path: [first],
    ...coded(SCHEDULE_ONLINE_CODES.ended),
    message: `The schedule ${why} (${String(live.status)}), so ${differs.join(', ')} would have no effect.`,
    remedy: `To have it run again, give it another name; to leave it, ${asItIs}.`,
  });
}
