import swagger from '@fastify/swagger';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { JsonObject } from '../model/index.js';
import { ApiError, type ValidationProblem } from './api-error.js';
import { BodyChecker, UnreadableBody } from './body-check.js';
import type { ErrorShape } from './error-shape.js';
import type { JsonSchema } from './json-schema.js';
import { readParameters } from './query-check.js';
import { addRoute } from './route.js';
import { type ApiDocument, type ApiPart, type ApiParts, errorsOf } from './served-api.js';
import { addTraffic, type Traffic, type TrafficTarget } from './traffic.js';

const BODY_LIMIT = 32 * 1024 * 1024;

/** What a server serves. */
export interface ServedApi extends TrafficTarget {
  readonly world: TrafficTarget['world'] & {
    readonly tables: { transaction<T>(work: () => T): T };
  };
  /** A path that differs from a known one by the slash at its end is answered by a redirect, in place of 404. */
  readonly redirectsSlashes?: true;
}

/** An API as a Fastify server, without its control routes, not listening yet. */
export async function buildServer(api: ServedApi, traffic: Traffic): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, request, reply: FastifyReply) => {
      send(reply, errorsOf(api, request.url), new ApiError(404, 'Not Found'));
    },
  });
  acceptBodies(app);
  checkAgainstSchemas(app);
  answerErrors(app, api, traffic);
  const parts = [{ under: '', ...api }, ...(api.further ?? [])];
  const documents = await Promise.all(parts.map((part) => documentApi(app, part)));
  const patterns = collectPatterns(app);
  addTraffic(app, api, traffic, {
    refuse: (request) =>
      (api.redirectsSlashes ? wrongSlash(patterns, request) : wrongPath(request)) ??
      wrongMethod(patterns, request),
    admit: (request) => {
      request.caller = request.routeOptions.config.emulated?.admit(request.headers);
    },
  });
  parts.forEach((part, index) => {
    const security = Object.keys(part.document?.security ?? {});
    const around = { tables: api.world.tables, errors: part.errors, security };
    for (const route of part.routes) addRoute(app, around, route);
    const document = documents[index];
    if (document !== undefined) app.get(`${part.under}/openapi.json`, { schema: { hide: true } }, document);
  });
  return app;
}

function send(reply: FastifyReply, errors: ErrorShape, error: ApiError): FastifyReply {
  const { status, body } = errors.answer(error);
  if (errors.textType !== undefined) reply.header('Content-Type', errors.textType);
  if (errors.contentType !== undefined) reply.type(errors.contentType);
  return reply.headers(error.headers).code(status).send(body);
}

/** Accepts every body as it is; the check decides what it means, so that nothing is 415 or 400. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, bytes, done) => {
    if (request.routeOptions.config.emulated?.takesBytes !== undefined) return done(null, bytes);
    const text = bytes.toString('utf8');
    if (text === '') return done(null, undefined);
    const type = request.headers['content-type'];
    if (type !== undefined && !/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type)) {
      return done(null, new UnreadableBody(text, false));
    }
    done(null, parsed(text));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new UnreadableBody(text, true);
  }
}

/** Checks of our own in place of Fastify's, which would coerce, drop and fill in values. */
function checkAgainstSchemas(app: FastifyInstance): void {
  const checker = new BodyChecker();
  app.setValidatorCompiler<JsonSchema>(({ schema, httpPart }) => {
    if (httpPart === 'body') {
      return (data: unknown) => {
        const error = checker.check(schema, data);
        return error ? { error } : true;
      };
    }
    if (httpPart === 'headers') return () => true;
    return (data: unknown) => readParameters(schema, data, httpPart === 'params' ? 'path' : 'query');
  });
  app.setSerializerCompiler(() => (data: unknown) => JSON.stringify(data));
}

function answerErrors(app: FastifyInstance, api: ApiParts, traffic: Traffic): void {
  app.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    const errors = errorsOf(api, request.url);
    const refuse = (status: number, detail: string | ValidationProblem[]) =>
      send(reply, errors, new ApiError(status, detail));
    if (error instanceof ApiError) return send(reply, errors, error);
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(413, 'Request body is too large');
    if (
      error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ||
      error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH'
    ) {
      return refuse(422, [
        { loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' },
      ]);
    }
    traffic.log?.(`internal error at ${request.method} ${request.url}: ${error.stack ?? error.message}`);
    return refuse(500, 'Internal Server Error');
  });
  app.setNotFoundHandler((request, reply) =>
    send(reply, errorsOf(api, request.url), new ApiError(404, 'Not Found')),
  );
}

interface Pattern {
  method: string;
  expression: RegExp;
  /** The number of its parameters. */
  parameters: number;
}

/** Collects the routes, so that a known path with another method can be told from an unknown path. */
function collectPatterns(app: FastifyInstance): Pattern[] {
  const patterns: Pattern[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    const expression = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
    const parameters = url.split(':').length - 1;
    for (const name of [method].flat()) patterns.push({ method: name, expression, parameters });
  });
  return patterns;
}

/** The router takes `/prompts/` for a prompt without an id; platforms do not know such a path. */
function wrongPath(request: FastifyRequest): ApiError | undefined {
  const path = request.url.split('?', 1)[0] ?? '';
  return /\/(\/|$)/.test(path) ? new ApiError(404, 'Not Found') : undefined;
}

/** The redirect to a path that is known with, or without, the slash at its end. */
function wrongSlash(patterns: readonly Pattern[], request: FastifyRequest): ApiError | undefined {
  const [path = '', query] = request.url.split('?', 2);
  if (path.includes('//')) return new ApiError(404, 'Not Found');
  if (patterns.some(({ expression }) => expression.test(path))) return undefined;
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  if (!patterns.some(({ expression }) => expression.test(other))) return undefined;
  const search = query === undefined ? '' : `?${query}`;
  return new ApiError(307, '', { Location: `http://${request.headers.host}${other}${search}` });
}

function wrongMethod(patterns: readonly Pattern[], request: FastifyRequest): ApiError | undefined {
  const path = request.url.split('?', 1)[0] ?? '';
  const matching = patterns.filter(({ expression }) => expression.test(path));
  // A path that is spelled out is not an id of another route.
  const least = Math.min(...matching.map(({ parameters }) => parameters));
  const allowed = matching.filter(({ parameters }) => parameters === least).map(({ method }) => method);
  if (allowed.length === 0 || allowed.includes(request.method)) return undefined;
  return new ApiError(405, 'Method Not Allowed', { Allow: [...new Set(allowed)].sort().join(', ') });
}

/** Collects the routes of one API for its OpenAPI document. Undefined for an API without one. */
async function documentApi(
  app: FastifyInstance,
  { under, document, routes }: ApiPart & { under: string },
): Promise<(() => unknown) | undefined> {
  if (document === undefined) return undefined;
  const { title, version, description, security }: ApiDocument = document;
  const decorator = `document ${under}`;
  await app.register(swagger, {
    decorator: decorator as 'swagger',
    openapi: {
      openapi: '3.1.0',
      info: { title, version, description },
      components: { securitySchemes: security as never },
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => {
      const emulated = route.config?.emulated;
      if (emulated === undefined || !routes.includes(emulated)) return { schema: { hide: true }, url };
      const documented = emulated.documentedBody;
      const shown = { ...(schema as JsonObject), ...(documented ? { body: documented } : {}) };
      return { schema: shown, url };
    },
  });
  return () => (app as unknown as Record<string, () => unknown>)[decorator]?.();
}
