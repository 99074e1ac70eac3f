import type { EmulatedRoute } from '../../../emulator/route.js';
import { isObject, type JsonObject } from '../../../model/index.js';
import { authenticate, speaks } from './access.js';
import { contractsOf, fingerprintOf, type JudgedMethod, judgeMethod, sourceMapOf } from './judge.js';
import { format, lint } from './lint-and-format.js';
import { PROBLEMS, Problem } from './problems.js';
import type { PipelexWorld } from './rows.js';
import { noProvider, run } from './runs.js';
import { readTree } from './tree-rules.js';

const TREE = { type: 'object', properties: { files: { type: 'object' } } };
const TEXT = { type: 'object', required: ['content'], properties: { content: { type: 'string' } } };

/** The routes of the present dialect that pipelines-sync uses. */
export function currentRoutes(world: PipelexWorld): EmulatedRoute<null>[] {
  const method = ({ files }: JsonObject): JudgedMethod => {
    if (!isObject(files)) throw noMethod();
    const tree = readTree(files as JsonObject, world.switches.sandbox);
    return judgeMethod(
      tree,
      world.tables.all('models').map(({ id }) => id),
    );
  };
  const judged = (body: JsonObject, valid: (found: JudgedMethod) => JsonObject): JsonObject => {
    const found = method(body);
    const invalid = { is_valid: false, errors: found.errors, message: 'The method does not validate.' };
    return found.errors.length > 0 ? invalid : { is_valid: true, ...valid(found) };
  };
  const runnable = ({ pending }: JudgedMethod) => ({
    pending_signatures: pending,
    is_runnable: pending.length === 0,
  });
  return [
    route(world, 'GET', '/health', () => ({ status: 'ok', message: 'ok' }), { open: true }),
    route(
      world,
      'GET',
      '/v1/version',
      () => ({
        protocol_version: '2.0.0',
        implementation: 'pipelex-api',
        implementation_version: '0.92.2-emulated',
        runtime_version: '0.92.2',
        blob_store: false,
      }),
      { open: true },
    ),
    route(
      world,
      'POST',
      '/v1/validate',
      (body) => {
        const answer = judged(body, (found) => ({
          warnings: found.warnings,
          pipe_io_contracts: contractsOf(found.bundles),
          validated_pipes: Object.keys(contractsOf(found.bundles))
            .filter((pipe) => !found.pending.includes(pipe))
            .map((pipe) => ({ pipe_ref: pipe, status: 'SUCCESS' })),
          ...runnable(found),
          ...mainOf(found),
          message: 'validated',
        }));
        return answer.is_valid === true ? answer : { ...answer, pending_signatures: [], is_runnable: false };
      },
      { body: TREE },
    ),
    route(
      world,
      'POST',
      '/v1/resolve',
      (body) =>
        judged(body, ({ bundles }) => ({
          crate: { source_map: sourceMapOf(bundles), fingerprint: fingerprintOf(bundles) },
        })),
      { body: TREE },
    ),
    route(
      world,
      'POST',
      '/v1/pipe-io',
      (body) =>
        judged(body, (found) => ({
          pipe_io_contracts: contractsOf(found.bundles),
          ...runnable(found),
          ...mainOf(found),
        })),
      { body: TREE },
    ),
    route(world, 'POST', '/v1/lint', ({ content }) => ({ diagnostics: lint(String(content)) }), {
      body: TEXT,
    }),
    route(world, 'POST', '/v1/format', ({ content }) => format(String(content)) as JsonObject, {
      body: TEXT,
    }),
    route(world, 'POST', '/v1/execute', (body) => run(world, method(body), body, 'execute'), {
      body: TREE,
      after: (body) => (world.switches.models === 'none' ? noProvider(method(body), body) : undefined),
    }),
    route(world, 'POST', '/v1/start', (body) => run(world, method(body), body, 'start'), {
      body: TREE,
      status: 202,
    }),
  ];
}

/** The pipe that a run takes if it names none. */
function mainOf({ bundles }: JudgedMethod): JsonObject {
  const main = bundles.find(({ mainPipe }) => mainPipe !== undefined);
  return main === undefined ? {} : { default_pipe_ref: `${main.domain}.${main.mainPipe}` };
}

function noMethod(): Problem {
  const field = 'mthds_contents';
  return new Problem(422, 'request.invalid', `The field '${field}' does not fit: no method is given.`, {
    params: { field },
    location: { field },
  });
}

interface More {
  open?: true;
  body?: EmulatedRoute['body'];
  status?: number;
  /** A refusal that is answered although the request was carried out. */
  after?: (body: JsonObject) => Problem | undefined;
}

function route(
  world: PipelexWorld,
  method: 'GET' | 'POST',
  url: string,
  does: (body: JsonObject) => JsonObject,
  { open, body, status = 200, after }: More = {},
): EmulatedRoute<null> {
  return {
    method,
    url,
    summary: `${method} ${url}`,
    tag: url.split('/').at(-1) ?? '',
    ...(open === undefined ? {} : { open }),
    ...(body === undefined ? {} : { body }),
    answers: { [status]: { type: 'object' } },
    refusals: open === undefined ? [401, 404, 422, 501, 502] : [404],
    admit: (headers) => {
      if (url !== '/health') speaks(world, 'v1');
      if (open === undefined) authenticate(world, headers);
      return null;
    },
    run: (call) => {
      const answer = does(call.body);
      const failure = after?.(call.body);
      if (failure === undefined) return { status, body: answer };
      return { ...PROBLEMS.answer(failure), headers: { 'content-type': String(PROBLEMS.contentType) } };
    },
  };
}
