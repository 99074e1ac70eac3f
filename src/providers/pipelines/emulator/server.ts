import swagger from '@fastify/swagger';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { ApiError, errorBody, type ValidationProblem } from '../../../emulator/api-error.js';
import type { JsonObject } from '../../../model/index.js';
import { authenticate, authorize } from './access.js';
import { BodyChecker, UnreadableBody } from './body-check.js';
import type { JsonSchema } from './body-fields.js';
import type { EmulatedPlatform } from './platform.js';
import { readParameters } from './query-check.js';
import { addDiscoveryRoutes } from './routes-discovery.js';
import { addEndpointRoutes } from './routes-endpoints.js';
import { addExperimentRoutes } from './routes-experiments.js';
import { addLibraryRoutes } from './routes-library.js';
import { addWorkflowToolRoutes } from './routes-workflow-tools.js';
import { addTraffic, type Traffic } from './traffic.js';

const BODY_LIMIT = 32 * 1024 * 1024;

/** The platform's API as a Fastify server, without its control routes, not listening yet. */
export async function buildServer(platform: EmulatedPlatform, traffic: Traffic): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, _request, reply: FastifyReply) => {
      reply.code(404).send(errorBody(404, 'Not Found', platform.switches.error_detail));
    },
  });
  acceptBodies(app);
  checkAgainstSchemas(app);
  answerErrors(app, platform, traffic);
  await documentApi(app);
  const patterns = collectPatterns(app);
  addTraffic(app, platform, traffic, {
    refuse: (request) => wrongPath(request) ?? wrongMethod(patterns, request),
    admit,
  });
  addLibraryRoutes(app, platform);
  addEndpointRoutes(app, platform);
  addWorkflowToolRoutes(app, platform);
  addExperimentRoutes(app, platform);
  addDiscoveryRoutes(app, platform);
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;

  function admit(request: FastifyRequest): void {
    const { spec } = request.routeOptions.config;
    if (!spec || spec.open) return;
    request.caller = authenticate(platform, request.headers);
    authorize(request.caller, spec.family, spec.access);
  }
}

/** Every body is read as it is; what it means is decided by the check, so that nothing is 415 or 400. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, bytes, done) => {
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

/** Own checks in place of Fastify's, which would coerce, drop and fill. */
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

function answerErrors(app: FastifyInstance, platform: EmulatedPlatform, traffic: Traffic): void {
  const send = (reply: FastifyReply, status: number, detail: string | ValidationProblem[]) =>
    reply.code(status).send(errorBody(status, detail, platform.switches.error_detail));
  app.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    if (error instanceof ApiError) {
      reply.headers(error.headers);
      return send(reply, error.status, error.detail);
    }
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return send(reply, 413, 'Request body is too large');
    if (
      error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ||
      error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH'
    ) {
      return send(reply, 422, [
        { loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' },
      ]);
    }
    traffic.log?.(`internal error at ${request.method} ${request.url}: ${error.stack ?? error.message}`);
    return send(reply, 500, 'Internal Server Error');
  });
  app.setNotFoundHandler((_request, reply) => send(reply, 404, 'Not Found'));
}

interface Pattern {
  method: string;
  expression: RegExp;
}

/** Collects the routes, so that a known path with another method can be told from an unknown path. */
function collectPatterns(app: FastifyInstance): Pattern[] {
  const patterns: Pattern[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    const expression = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
    for (const name of [method].flat()) patterns.push({ method: name, expression });
  });
  return patterns;
}

/** A router takes `/prompts/` for a prompt without an id; the platform knows no such path. */
function wrongPath(request: FastifyRequest): ApiError | undefined {
  const path = request.url.split('?', 1)[0] ?? '';
  return /\/(\/|$)/.test(path) ? new ApiError(404, 'Not Found') : undefined;
}

function wrongMethod(patterns: readonly Pattern[], request: FastifyRequest): ApiError | undefined {
  if (request.routeOptions.url !== undefined) return undefined;
  const path = request.url.split('?', 1)[0] ?? '';
  const allowed = patterns.filter(({ expression }) => expression.test(path)).map(({ method }) => method);
  if (allowed.length === 0) return undefined;
  return new ApiError(405, 'Method Not Allowed', { Allow: [...new Set(allowed)].sort().join(', ') });
}

async function documentApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Pipelines platform (emulated)',
        version: '1.0.0',
        description: 'What pipelines-sync and the published SDK use of the main REST API.',
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer' },
          apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
        },
      },
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => {
      const documented = route.config?.spec?.documentedBody;
      const shown = { ...(schema as JsonObject), ...(documented ? { body: documented } : {}) };
      return { schema: shown, url };
    },
  });
}
