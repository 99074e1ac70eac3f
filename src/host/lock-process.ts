import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { digest } from '../model/index.js';

/** A process of this or another machine, distinguished from every other one with its number. */
export interface ProcessMark {
  host: string;
  /** Digest of what identifies one running machine or container. */
  machine: string;
  pid: number;
  /** Its start time, as the system reports it; null where it does not. */
  started: string | null;
  /** Digest of what identifies its job in a CI system; null or missing elsewhere. */
  job?: string | null;
}

/** This process, and what it knows about others. */
export interface ProcessView {
  self: ProcessMark;
  /** True only where the other process has certainly ended; unknown for other machines. */
  isGone(other: ProcessMark): boolean;
}

/** The real process. @param job the result of `ciJob` */
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
 * Identifies the machine. Two containers may share host name and process numbers, so on Linux it includes the boot id and
 * the process namespace; elsewhere it includes the network hardware.
 */
function machineMark(): string {
  const parts =
    process.platform === 'linux'
      ? [readText('/proc/sys/kernel/random/boot_id'), readLink('/proc/self/ns/pid')]
      : Object.values(networkInterfaces())
          .flatMap((list) => (list ?? []).map((one) => one.mac))
          .sort();
  return digest([process.platform, hostname(), ...parts], 16);
}

/** True for a process of this machine that runs or may run. */
export function isRunning(pid: number): boolean {
  // A zombie keeps its number although it has ended.
  if (process.platform === 'linux' && /^[ZX]$/.test(statOf(pid)[0] ?? '')) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A missing permission to signal it proves that it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') {
    try {
      const { execFileSync } = process.getBuiltinModule('node:child_process');
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    } catch {
      return null;
    }
  }
  return statOf(pid)[19] ?? null;
}

/** Fields of a Linux process from its state on; the name before them may contain anything (proc(5)). */
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
