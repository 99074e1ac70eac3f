import type { Json } from '../../model/index.js';

/** States in which a schedule never runs again, whatever is written to it (19). */
const ENDED: { readonly [status: string]: string } = {
  done: 'has run as often as it was to',
  dead: 'has failed too often',
};

/** Why a schedule with this status never runs again; undefined for one that may. */
export function endOf(status: Json | undefined): string | undefined {
  return typeof status === 'string' && Object.hasOwn(ENDED, status) ? ENDED[status] : undefined;
}

/** What decides when and how a schedule runs; on one that came to its end it decides nothing. */
export const RUNNING_FIELDS = [
  'interval_seconds',
  'total_repeats',
  'max_retries',
  'timeout_seconds',
  'trigger_payload',
] as const;

/** What a schedule has of its own, and can be changed. */
export const SCHEDULE_FIELDS = ['name', 'description', ...RUNNING_FIELDS] as const;

/** True for one that runs, or came to its end in doing what it was to do; one that died did not. */
export function isEnabled({ status }: { readonly [name: string]: Json }): boolean {
  return status === 'active' || status === 'done';
}

/** The name that the server gives the schedule of a node (19). */
export function nameOfNode(node: string): string {
  return `schedule:${node}`;
}

export const NODE_NAME = /^schedule:/;
