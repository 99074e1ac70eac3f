import { ApiError, missing } from '../../../emulator/api-error.js';
import type { EmulatedRoute } from '../../../emulator/route.js';
import { isObject, type JsonObject } from '../../../model/index.js';
import { authenticate, speaks } from './access.js';
import { contractsOf, type JudgedMethod, judgeMethod } from './judge.js';
import { OLD_ERRORS } from './problems.js';
import type { PipelexWorld } from './rows.js';
import { noProvider, run } from './runs.js';

/** The routes of the old dialect: texts of bundles, and one sentence about what is wrong. */
export function legacyRoutes(world: PipelexWorld): EmulatedRoute<null>[] {
  const method = ({ mthds_contents: contents, plx_content: text }: JsonObject): JudgedMethod => {
    const isOldest = world.switches.dialect === 'plx_content';
    if (isOldest && typeof text !== 'string') throw missing(['plx_content']);
    if (!isOldest && !Array.isArray(contents)) throw missing(['mthds_contents']);
    const texts = isOldest ? [text] : (contents as unknown[]);
    const named = texts.map((one, index) => [`${index}.plx`, String(one)] as const);
    return judgeMethod(
      new Map(named),
      world.tables.all('models').map(({ id }) => id),
    );
  };
  return [
    route(world, 'GET', '/api/v1/pipelex_version', () => ({ version: '0.18.6' })),
    route(world, 'POST', '/api/v1/validate', (body) => {
      const { errors, bundles } = method(body);
      if (bundles.every(({ mainPipe }) => mainPipe === undefined)) {
        const why = 'Bundle does not declare a main pipe.';
        if (world.switches.invalid_answer === 'success_false') return { success: false, message: why };
        throw new ApiError(400, why);
      }
      const [error] = errors;
      if (error === undefined)
        return { success: true, message: 'validated', pipe_structures: contractsOf(bundles, true) };
      const message = sentenceOf(error);
      if (error.code === 'method.pipe_unresolved') throw new ApiError(500, message);
      if (world.switches.invalid_answer === 'success_false') return { success: false, message };
      throw new ApiError(422, message);
    }),
    route(
      world,
      'POST',
      '/api/v1/pipeline/execute',
      (body) => run(world, method(body), body, 'execute'),
      (body) => (world.switches.models === 'none' ? noProvider(method(body), body) : undefined),
    ),
    route(world, 'POST', '/api/v1/pipeline/start', (body) => run(world, method(body), body, 'start')),
  ];
}

/** The sentence about an error: only one about syntax has a place. */
function sentenceOf({ detail, location, params }: JsonObject): string {
  const { line, column } = isObject(location) ? location : {};
  if (line === undefined || !isObject(params)) return String(detail);
  return `TOML syntax error at line ${line}, column ${column}: ${params.finding}`;
}

function route(
  world: PipelexWorld,
  method: 'GET' | 'POST',
  url: string,
  does: (body: JsonObject) => JsonObject,
  after: (body: JsonObject) => ApiError | undefined = () => undefined,
): EmulatedRoute<null> {
  return {
    method,
    url,
    summary: `${method} ${url}`,
    tag: 'old',
    ...(method === 'POST' ? { body: { type: 'object' } } : {}),
    answers: { 200: { type: 'object' } },
    refusals: method === 'POST' ? [400, 401, 404, 422, 500, 501] : [401, 404],
    admit: (headers) => {
      speaks(world, 'api_v1', 'plx_content');
      authenticate(world, headers);
      return null;
    },
    run: ({ body }) => {
      const answer = does(body);
      const failure = after(body);
      if (failure === undefined) return { status: 200, body: answer };
      return { ...OLD_ERRORS.answer(failure), status: 500 };
    },
  };
}
