import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Json } from '../model/index.js';
import { ApiError } from './api-error.js';
import { UnreadableBody } from './body-check.js';
import type { ErrorShape } from './error-shape.js';
import { type Fault, FaultPlan } from './faults.js';
import { type LimitValues, RateLimit } from './rate-limit.js';
import type { RequestRecord } from './request-record.js';
import { type ApiParts, apiOf, errorsOf } from './served-api.js';

/** Called around requests, for tests that change something between two of them. */
export interface TrafficHooks {
  /** Called before the request is checked; its body is known. */
  before?: (request: RequestRecord) => void | Promise<void>;
  /** Called when the answer is ready and its effect is on disk, before it is sent. */
  after?: (request: RequestRecord) => void | Promise<void>;
}

/** The request log, and what happens to requests on their way. */
export interface Traffic {
  requests: RequestRecord[];
  /** Requests that wait for their answer, or whose connection was gone before it. */
  unanswered: number;
  faults: FaultPlan;
  hooks: TrafficHooks;
  limit: RateLimit;
  log: ((line: string) => void) | undefined;
}

/** Traffic without requests and faults. */
export function newTraffic(log: ((line: string) => void) | undefined): Traffic {
  return { requests: [], unanswered: 0, faults: new FaultPlan(), hooks: {}, limit: new RateLimit(), log };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How the request log shows this request. */
    record: RequestRecord | null;
    /** Faults to apply to this request after its effect. */
    lateFaults: Fault[] | null;
  }
}

/** Control routes are not part of the platform: not counted, not logged, never failing. */
function isControl(request: FastifyRequest): boolean {
  return request.url.startsWith('/_emulator/') || (request.routeOptions.url ?? '').endsWith('/openapi.json');
}

/** Judges a request: first whether its route exists, then whether the caller may use it. */
interface RequestGate {
  refuse(request: FastifyRequest): ApiError | undefined;
  admit(request: FastifyRequest): void;
}

/** What the traffic needs to know of the platform. */
export interface TrafficTarget extends ApiParts {
  readonly world: {
    readonly tables: { durable(): Promise<void> };
    readonly switches: LimitValues;
    readonly now: () => Date;
  };
  /** The key of a request, valid or not. */
  keyOf(headers: IncomingHttpHeaders): string | undefined;
  /** After an answer of this status the next request on its connection is lost: it is reset, and does nothing. */
  hangsUp?(status: number): boolean;
}

/** Logs every request, applies faults and the rate limit, and holds each answer until its effect is on disk. */
export function addTraffic(
  app: FastifyInstance,
  target: TrafficTarget,
  traffic: Traffic,
  gate: RequestGate,
): void {
  const { world } = target;
  const hungUp = new WeakSet<Socket>();
  app.decorateRequest('record', null);
  app.decorateRequest('lateFaults', null);
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    if (hungUp.has(request.raw.socket)) {
      traffic.log?.(`${request.method} ${request.url} reset`);
      reply.hijack();
      request.raw.socket.resetAndDestroy();
      return reply;
    }
    if (isControl(request)) return;
    request.record = recordOf(request);
    traffic.requests.push(request.record);
    traffic.unanswered += 1;
    const refusal = gate.refuse(request);
    if (refusal) {
      request.record.route = null;
      throw refusal;
    }
  });
  app.addHook('preValidation', async (request, reply) => {
    const { record } = request;
    if (!record) return;
    record.body = bodyOf(request.body);
    await traffic.hooks.before?.(record);
    if (await strikeEarly(target, traffic, request, reply)) return reply;
    const { isUnlimited } = apiOf(target, request.url);
    if (!isUnlimited) traffic.limit.check(world, target.keyOf(request.headers));
    admit(target, traffic, gate, request);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { record } = request;
    const api = apiOf(target, request.url);
    const lost = await lostState(target, api.errors, traffic, reply);
    if (lost !== undefined || !record) return lost ?? payload;
    reply.headers(api.answerHeaders?.() ?? {});
    // One clock for everything that the platform reports, because objects carry its times.
    reply.header('Date', world.now().toUTCString());
    const changed = await strikeLate(target, request, reply);
    const status = request.raw.socket.destroyed ? null : reply.statusCode;
    if (record.status === null && status !== null) traffic.unanswered -= 1;
    record.status = status;
    if (target.hangsUp?.(reply.statusCode)) hungUp.add(request.raw.socket);
    await traffic.hooks.after?.(record);
    traffic.log?.(`${record.method} ${record.path} ${record.status ?? 'dropped'}`);
    return changed ?? payload;
  });
}

/** Admits a request; where the key is refused too often, it is 429 in place of 401. */
function admit(target: TrafficTarget, traffic: Traffic, gate: RequestGate, request: FastifyRequest): void {
  try {
    gate.admit(request);
  } catch (error) {
    const isRefused = error instanceof ApiError && error.status === 401;
    if (isRefused && apiOf(target, request.url).limitsRefusedKeys)
      traffic.limit.checkRefused(target.world, request.ip);
    throw error;
  }
}

/**
 * Waits until the effect is on disk. If it cannot be kept, the answer becomes a 500. (An error thrown here would reach
 * the client as an empty answer.)
 */
async function lostState(
  { world }: TrafficTarget,
  errors: ErrorShape,
  traffic: Traffic,
  reply: FastifyReply,
): Promise<string | undefined> {
  try {
    await world.tables.durable();
    return undefined;
  } catch (error) {
    traffic.log?.(`the state cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    reply.code(500);
    const text = plainText(errors, reply, 'The emulator cannot write its data folder', 500);
    reply.header('Content-Length', Buffer.byteLength(text));
    return text;
  }
}

function recordOf(request: FastifyRequest): RequestRecord {
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    method: request.method,
    path: request.url,
    route: request.routeOptions.url ?? null,
    idempotencyKey: header('idempotency-key'),
    body: undefined,
    status: null,
    userAgent: header('user-agent'),
  };
}

function bodyOf(body: unknown): Json | undefined {
  if (body instanceof Uint8Array) return { bytes: body.length };
  return body instanceof UnreadableBody ? body.text : (body as Json | undefined);
}

/** Faults before the effect. True when the request was answered, or its connection destroyed. */
async function strikeEarly(
  target: TrafficTarget,
  traffic: Traffic,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const struck = traffic.faults.take(request.method, request.url);
  request.lateFaults = struck.filter((fault) => fault.when === 'after');
  const early = struck.filter((fault) => fault.when === 'before');
  await linger(early);
  if (early.some((fault) => fault.drop)) {
    traffic.log?.(`${request.method} ${request.url} dropped`);
    reply.hijack();
    request.raw.socket.destroy();
    return true;
  }
  const fault = early.find(({ status }) => status !== undefined);
  if (!fault) return false;
  await reply.send(faultAnswer(fault, errorsOf(target, request.url), reply));
  return true;
}

/** Faults after the effect: another answer, or none. */
async function strikeLate(
  target: TrafficTarget,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | undefined> {
  const late = request.lateFaults ?? [];
  await linger(late);
  if (late.some((fault) => fault.drop)) {
    request.raw.socket.destroy();
    return undefined;
  }
  const fault = late.find(({ status }) => status !== undefined);
  if (!fault) return undefined;
  const text = faultAnswer(fault, errorsOf(target, request.url), reply);
  reply.header('Content-Length', Buffer.byteLength(text));
  return text;
}

async function linger(faults: readonly Fault[]): Promise<void> {
  const milliseconds = faults.reduce((sum, fault) => sum + (fault.latencyMs ?? 0), 0);
  if (milliseconds > 0) await sleep(milliseconds);
}

function faultAnswer(fault: Fault, errors: ErrorShape, reply: FastifyReply): string {
  const status = fault.status ?? 500;
  reply.code(status);
  if (fault.retryAfter !== undefined) reply.header('Retry-After', fault.retryAfter);
  if (typeof fault.body === 'string') {
    reply.header('Content-Type', 'text/html; charset=utf-8');
    return fault.body;
  }
  if (fault.body === undefined)
    return plainText(errors, reply, `Injected fault ${fault.status}`, status, fault.retryAfter);
  reply.header('Content-Type', JSON_TYPE);
  return JSON.stringify(fault.body);
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** The body of a failure that no rule caused, as text; its content type is set. */
function plainText(
  errors: ErrorShape,
  reply: FastifyReply,
  ...failure: Parameters<ErrorShape['plain']>
): string {
  const body = errors.plain(...failure);
  const isText = typeof body === 'string' && errors.textType !== undefined;
  reply.header('Content-Type', isText ? errors.textType : (errors.contentType ?? JSON_TYPE));
  return isText ? body : JSON.stringify(body);
}
