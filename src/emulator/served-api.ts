import type { JsonObject } from '../model/index.js';
import type { ErrorShape } from './error-shape.js';
import type { EmulatedRoute } from './route.js';

/** How an API describes itself in its OpenAPI document. */
export interface ApiDocument {
  title: string;
  version: string;
  description: string;
  /** The ways to show a key, by name. */
  security: Readonly<Record<string, JsonObject>>;
}

/** What one API of a server has of its own. */
export interface ApiPart {
  readonly routes: readonly EmulatedRoute[];
  readonly errors: ErrorShape;
  /** Described at `openapi.json` under its path; an API without a document is described nowhere. */
  readonly document?: ApiDocument;
  /** Headers of every answer, according to the present switches. */
  answerHeaders?(): Record<string, string>;
  /** No rate limit counts its requests. */
  readonly isUnlimited?: true;
  /** Requests with a refused key have a rate limit of their own: the switch `failed_auth_limit`. */
  readonly limitsRefusedKeys?: true;
}

/** An API beside the main one, under a path of its own. */
export interface FurtherApi extends ApiPart {
  /** The path that its URLs begin with, without a slash at its end. */
  readonly under: string;
}

/** The main API of a server, which answers everything that no further one does. */
export interface ApiParts extends ApiPart {
  readonly further?: readonly FurtherApi[];
}

/** The API that answers a URL. */
export function apiOf(parts: ApiParts, url: string): ApiPart {
  const path = url.split('?', 1)[0] ?? '';
  return parts.further?.find(({ under }) => path === under || path.startsWith(`${under}/`)) ?? parts;
}

/** The error shape of the API that answers a URL. */
export function errorsOf(parts: ApiParts, url: string): ErrorShape {
  return apiOf(parts, url).errors;
}
