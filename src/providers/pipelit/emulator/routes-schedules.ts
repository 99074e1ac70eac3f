import { ApiError, invalid } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { newUuid } from '../../../emulator/world.js';
import type { JsonObject } from '../../../model/index.js';
import { maySee } from './access.js';
import { bodySchema, type Call, type MakeRoute, orNull, PAGE, page, TEXT, WHOLE } from './routes.js';
import { unknown } from './routes-workflows.js';
import { filled, type PipelitWorld, type ScheduleRow, stampOf, type UserRow } from './rows.js';

const CHANGED = {
  name: TEXT,
  description: TEXT,
  interval_seconds: WHOLE,
  total_repeats: WHOLE,
  max_retries: WHOLE,
  timeout_seconds: WHOLE,
  trigger_payload: orNull({ type: 'object' }),
};

const DEFAULTS = {
  description: '',
  trigger_node_id: null as string | null,
  total_repeats: 0,
  max_retries: 3,
  timeout_seconds: 600,
  trigger_payload: null as JsonObject | null,
};

const LEAST: { readonly [name: string]: number } = {
  interval_seconds: 1,
  total_repeats: 0,
  max_retries: 0,
  timeout_seconds: 1,
};

export function scheduleRoutes(world: PipelitWorld, route: MakeRoute): EmulatedRoute<UserRow>[] {
  const { tables } = world;
  const ownerOf = ({ workflow_id }: ScheduleRow) => tables.get('workflows', workflow_id)?.owner_id ?? 0;
  const all = (user: UserRow) => tables.all('schedules').filter((row) => maySee(user, ownerOf(row)));
  const found = ({ caller, text }: Call) => {
    const row = all(caller).find(({ id }) => id === text('id'));
    if (row === undefined) throw unknown('Scheduled job');
    return row;
  };
  const put = (row: ScheduleRow) => {
    tables.put('schedules', { ...row, updated_at: stampOf(world) });
    return { ...row, updated_at: stampOf(world) };
  };
  return [
    route(
      'GET',
      '/schedules/',
      ({ caller, query }) => {
        const { status, workflow_id: workflow } = query;
        const rows = all(caller)
          .filter((row) => status === undefined || row.status === status)
          .filter((row) => workflow === undefined || row.workflow_id === Number(workflow));
        // The only list in an order: the newest first (14).
        return page(rows.reverse(), query);
      },
      { query: { ...PAGE, status: TEXT, workflow_id: WHOLE } },
    ),
    route(
      'POST',
      '/schedules/',
      ({ caller, body }) => {
        checkNumbers(body);
        const workflow = tables.get('workflows', Number(body.workflow_id));
        if (workflow === undefined || !maySee(caller, workflow.owner_id)) throw unknown('Workflow');
        const at = stampOf(world);
        const interval = Number(body.interval_seconds);
        const row: ScheduleRow = {
          ...filled(body, DEFAULTS),
          id: newUuid(world),
          name: String(body.name),
          workflow_id: workflow.id,
          user_profile_id: caller.id,
          interval_seconds: interval,
          // There is no other way to begin (19).
          status: 'active',
          current_repeat: 0,
          current_retry: 0,
          last_run_at: null,
          next_run_at: later(world, interval),
          run_count: 0,
          error_count: 0,
          last_error: '',
          created_at: at,
          updated_at: at,
        };
        tables.put('schedules', row);
        return row;
      },
      {
        status: 201,
        body: bodySchema({ ...CHANGED, workflow_id: WHOLE, trigger_node_id: orNull(TEXT) }, [
          'name',
          'workflow_id',
          'interval_seconds',
        ]),
      },
    ),
    route('GET', '/schedules/:id/', found),
    route(
      'PATCH',
      '/schedules/:id/',
      (call) => {
        const row = found(call);
        checkNumbers(call.body);
        const {
          name,
          description,
          interval_seconds,
          total_repeats,
          max_retries,
          timeout_seconds,
          trigger_payload,
        } = row;
        const fields = {
          name,
          description,
          interval_seconds,
          total_repeats,
          max_retries,
          timeout_seconds,
          trigger_payload,
        };
        // The next run stays when it was, whatever the interval says now (19).
        return put({ ...row, ...filled(call.body, fields) });
      },
      { body: bodySchema(CHANGED) },
    ),
    route(
      'DELETE',
      '/schedules/:id/',
      (call) => {
        tables.delete('schedules', found(call).id);
        return undefined;
      },
      { status: 204 },
    ),
    route(
      'POST',
      '/schedules/:id/pause/',
      (call) => {
        const row = found(call);
        if (row.status !== 'active') throw new ApiError(400, `Cannot pause job with status '${row.status}'.`);
        return put({ ...row, status: 'paused', next_run_at: null });
      },
      { refusals: [400, 404] },
    ),
    route(
      'POST',
      '/schedules/:id/resume/',
      (call) => {
        const row = found(call);
        if (row.status !== 'paused')
          throw new ApiError(400, `Cannot resume job with status '${row.status}'.`);
        return put({ ...row, status: 'active', next_run_at: later(world, row.interval_seconds) });
      },
      { refusals: [400, 404] },
    ),
  ];
}

function checkNumbers(body: JsonObject): void {
  for (const [name, least] of Object.entries(LEAST)) {
    const value = body[name];
    if (typeof value === 'number' && value < least)
      throw invalid([name], 'value_error', `Value error, ${name} must be >= ${least}`);
  }
}

export function later({ now }: Pick<PipelitWorld, 'now'>, seconds: number): string {
  return new Date(now().getTime() + seconds * 1000).toISOString().slice(0, 19);
}
