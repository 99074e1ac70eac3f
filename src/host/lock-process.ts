import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';

/** A process of this or another machine, told apart from every other one that has its number. */
export interface ProcessMark {
  host: string;
  /** Digest of what one running machine (or container) has for itself. */
  machine: string;
  pid: number;
  /** When it started, in the system's own words; null where the system does not say. */
  started: string | null;
  /** Digest of what names the job of a CI system that it runs in; null or missing elsewhere. */
  job?: string | null;
}

/** The process that asks, and what it knows about others. */
export interface ProcessView {
  self: ProcessMark;
  /** True only when the other one surely does not run any more; of other machines nothing is known. */
  isGone(other: ProcessMark): boolean;
}

/** The real process. @param job what `ciJob` says of it */
export function processView(job: string | null = null): ProcessView {
  const machine = machineMark();
  const self = { host: hostname(), machine, pid: process.pid, started: startOf(process.pid), job };
  return {
    self,
    isGone: (other) => {
      if (other.machine !== machine) return false;
      if (!isRunning(other.pid)) return true;
      const started = startOf(other.pid);
      return started !== null && other.started !== null && started !== other.started;
    },
  };
}

/**
 * Two containers may share host name and process numbers, so on Linux the kernel's boot and the
 * number space of processes are part of it; elsewhere the network hardware is.
 */
function machineMark(): string {
  const parts =
    process.platform === 'linux'
      ? [readText('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')]
      : Object.values(networkInterfaces())
          .flatMap((list) => (list ?? []).map((one) => one.mac))
          .sort();
  return createHash('sha256')
    .update(JSON.stringify([process.platform, hostname(), ...parts]))
    .digest('hex')
    .slice(0, 16);
}

/** True for a process of this machine that runs, or may. */
export function isRunning(pid: number): boolean {
  // One that has ended and that nobody has asked for yet still has its number.
  if (process.platform === 'linux' && /^[ZX]$/.test(statOf(pid)[0] ?? '')) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    } catch {
      return null;
    }
  }
  return statOf(pid)[19] ?? null;
}

/** Fields of a Linux process from its state on; the name before it may hold anything (proc(5)). */
function statOf(pid: number): string[] {
  return readText(`/proc/${pid}/stat`)
    .replace(/^.*\)\s*/s, '')
    .split(' ');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function readLink(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
