import { UserError } from '../model/index.js';
import { API_CODES } from './api-codes.js';

/** The answer to a question was no, or none. */
export function notConfirmed(): UserError {
  return new UserError(API_CODES.notConfirmed.code, 'Cancelled; nothing was changed.', undefined, 3);
}
