import { newUuid } from '../../../emulator/world.js';
import { isObject, type JsonObject } from '../../../model/index.js';
import { contractsOf, type JudgedMethod, pipesOf } from './judge.js';
import { Problem } from './problems.js';
import type { PipelexWorld, RunRow } from './rows.js';

/** A run that was asked for: recorded, whatever becomes of it. */
export function run(
  world: PipelexWorld,
  method: JudgedMethod,
  body: JsonObject,
  how: RunRow['how'],
): JsonObject {
  if (how === 'start' && !world.switches.background)
    throw new Problem(
      501,
      'runtime.unsupported',
      'This runtime lacks asynchronous execution, which the request needs.',
      {
        params: { capability: 'asynchronous execution' },
      },
    );
  const pipe = chosenPipe(method, body.pipe_code);
  const inputs = isObject(body.inputs) ? (body.inputs as JsonObject) : {};
  checkInputs(method, pipe, inputs);
  const id = newUuid(world);
  world.tables.put('runs', { id, pipe, inputs, how });
  const started = { pipeline_run_id: id, created_at: world.now().toISOString() };
  if (how === 'start')
    return { ...started, state: 'STARTED', finished_at: null, workflow_id: `pipeline-${id}` };
  const content = { text: `made up for ${pipe}` };
  return {
    ...started,
    state: 'COMPLETED',
    finished_at: world.now().toISOString(),
    main_stuff_name: 'main_stuff',
    pipe_output: {
      working_memory: {
        root: { main_stuff: { stuff_name: 'main_stuff', concept: 'native.Text', content } },
        aliases: {},
      },
    },
  };
}

/** What a run without models comes to. */
export function noProvider(method: JudgedMethod, body: JsonObject): Problem {
  return new Problem(502, 'provider.unavailable', "The provider 'openai' is unavailable.", {
    params: { provider: 'openai' },
    location: reached(chosenPipe(method, body.pipe_code)),
  });
}

/** Where a run was when it ended. @param ref `domain.pipe` */
function reached(ref: string): JsonObject {
  const pipe = ref.slice(ref.lastIndexOf('.') + 1);
  return { pipe, path: [pipe] };
}

function chosenPipe({ errors, pending, bundles }: JudgedMethod, code: unknown): string {
  if (errors.length > 0)
    throw new Problem(422, 'method.invalid', 'The method does not validate.', {
      errors,
    });
  const main = bundles.find(({ mainPipe }) => mainPipe !== undefined)?.mainPipe;
  const wanted = typeof code === 'string' ? code : main;
  const found = pipesOf(bundles).find((one) => one.ref === wanted || one.code === wanted);
  if (found === undefined)
    throw new Problem(422, 'request.pipe_not_found', `The method declares no pipe '${String(wanted)}'.`, {
      params: { pipe: String(wanted), suggestions: [] },
    });
  if (pending.includes(found.ref))
    throw new Problem(
      422,
      'method.not_runnable',
      `The run reached pipe '${found.code}', a signature with no implementation.`,
      { params: { pipe: found.code }, location: reached(found.ref) },
    );
  return found.ref;
}

function checkInputs({ bundles }: JudgedMethod, pipe: string, given: JsonObject): void {
  const contract = contractsOf(bundles)[pipe];
  const declared = isObject(contract) && isObject(contract.inputs) ? contract.inputs : {};
  for (const [name, slot] of Object.entries(declared))
    if (!(name in given) && !(isObject(slot) && slot.presence === 'optional'))
      throw new Problem(
        422,
        'input.missing',
        `The request does not give the input '${name}', which the method requires.`,
        {
          params: { input: name },
          location: reached(pipe),
          next_step: {
            kind: 'change_input',
            detail: `Add the input '${name}' to the request, then send it again.`,
          },
        },
      );
  for (const name of Object.keys(given))
    if (!(name in declared))
      throw new Problem(
        422,
        'input.unexpected',
        `The request gives the input '${name}', which the method does not declare.`,
        {
          params: { input: name },
          location: { input: name },
        },
      );
}
