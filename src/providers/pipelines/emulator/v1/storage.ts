import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../../../emulator/api-error.js';
import type { ErrorShape } from '../../../../emulator/error-shape.js';
import type { EmulatedRoute, RouteCall } from '../../../../emulator/route.js';
import type { FurtherApi } from '../../../../emulator/served-api.js';
import { sentFile } from '../export-files.js';
import { fileOf, signatureOf } from '../export-jobs.js';
import type { EmulatedPlatform } from '../platform.js';
import type { ExportJobRow, UploadRow } from '../types.js';
import { readArchive } from './archive.js';

const STORAGE = '/storage';
const MOST_BYTES = 512 * 1024 * 1024;

/** The presigned address of an upload: whoever has it may put the archive there, without a key. */
export function storageAddress({ id, expires_at, signature }: UploadRow, host: string): string {
  const expires = Math.floor(Date.parse(expires_at) / 1000);
  return `http://${host}${STORAGE}/uploads/${id}?expires=${expires}&signature=${signature}`;
}

/**
 * The cloud storage behind the presigned addresses (C-f). It is another service: no keys, no rate limit, no deprecation,
 * and errors in XML.
 */
export function storage(platform: EmulatedPlatform): FurtherApi {
  return {
    under: STORAGE,
    routes: [putRoute(platform), getRoute(platform)],
    errors: STORAGE_ERRORS,
    isUnlimited: true,
  };
}

class StorageError extends ApiError {
  readonly code: string;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(status, message, headers);
    this.code = code;
  }
}

const STORAGE_ERRORS: ErrorShape = {
  answer: (error) => ({
    status: error.status,
    body: xml(error instanceof StorageError ? error.code : codeOf(error.status), error.message),
  }),
  plain: (sentence, status) => xml(codeOf(status), sentence),
  textType: 'application/xml',
  schema: { type: 'string' },
  words: {},
};

function codeOf(status: number): string {
  if (status === 403) return 'AccessDenied';
  if (status === 404) return 'NoSuchKey';
  return status >= 500 ? 'InternalError' : 'InvalidRequest';
}

function xml(code: string, message: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>`;
}

/** Headers that give away a key or a session to a service that must not have it. */
const CREDENTIALS = ['authorization', 'x-api-key', 'cookie'];

function putRoute(platform: EmulatedPlatform): EmulatedRoute {
  return {
    method: 'PUT',
    url: `${STORAGE}/uploads/:upload_id`,
    summary: 'Put an archive at a presigned address',
    tag: 'storage',
    open: true,
    takesBytes: MOST_BYTES,
    answers: { 200: null },
    refusals: [],
    admit: (headers) => {
      refuseKeys(headers);
      if (headers['content-type'] !== 'application/zip')
        throw new StorageError(403, 'SignatureDoesNotMatch', 'The signature is for application/zip');
    },
    run: (call) => {
      const upload = signedUpload(platform, call);
      const archive = readArchive(call.bytes);
      platform.tables.put('uploads', { ...upload, archive });
      return { status: 200, body: undefined };
    },
  };
}

/** The presigned address of a finished export, for whoever has it. */
export function exportAddress(job: ExportJobRow, host: string): string {
  return `http://${host}${STORAGE}/exports/${job.id}?signature=${signatureOf(job)}`;
}

function getRoute(platform: EmulatedPlatform): EmulatedRoute {
  return {
    method: 'GET',
    url: `${STORAGE}/exports/:job_id`,
    summary: 'The file of an export at a presigned address',
    tag: 'storage',
    open: true,
    answers: { 200: null },
    refusals: [],
    admit: refuseKeys,
    run: (call) => {
      const job = platform.tables.get('export_jobs', call.text('job_id'));
      if (job === undefined || call.query.signature !== signatureOf(job))
        throw new StorageError(403, 'SignatureDoesNotMatch', 'The signature does not match');
      return sentFile(fileOf(job));
    },
  };
}

/** @throws StorageError 400 for a request that shows its key to this service */
function refuseKeys(headers: IncomingHttpHeaders): void {
  for (const name of CREDENTIALS)
    if (headers[name] !== undefined)
      throw new StorageError(400, 'InvalidArgument', `The address is signed; do not send ${name}`);
}

/** @throws StorageError for a wrong or expired address, and what the switch `storage_put` says */
function signedUpload({ tables, switches, now }: EmulatedPlatform, call: RouteCall<unknown>): UploadRow {
  const upload = tables.get('uploads', call.text('upload_id'));
  if (upload === undefined || call.query.signature !== upload.signature)
    throw new StorageError(403, 'SignatureDoesNotMatch', 'The signature does not match');
  if (switches.storage_put === 'redirected') {
    const Location = `http://${call.header('host')}${STORAGE}/elsewhere`;
    throw new StorageError(307, 'TemporaryRedirect', 'Repeat the request at the other address', { Location });
  }
  if (switches.storage_put === 'expired' || now().getTime() >= Date.parse(upload.expires_at))
    throw new StorageError(403, 'AccessDenied', 'Request has expired');
  if (upload.status !== 'pending') throw new StorageError(403, 'AccessDenied', 'The upload is not pending');
  return upload;
}
