import type { CreateHow, Platform, WriteResult } from '../compare/index.js';
import type { HttpClient } from '../http/index.js';
import type { AccountId, Finding, Json, JsonObject, Kind, Place } from '../model/index.js';
import type { MapNode } from '../source/read/source-node.js';
import type { Criterion, Tolerance, VariantResult } from '../trial/index.js';

/** One place of a workflow that base and head fill differently. */
export interface TrialSwap {
  node: string;
  /** Null: the whole node, as for a model. */
  field: string | null;
  /** An item of the files, or two names of the platform's own that nothing in the files describes. */
  what: { address: string } | { from: string; to: string };
  place: Place;
}

/** A trial of the configuration, for one target. */
export interface TrialEntry {
  name: string;
  place: Place;
  /** The workflow in the platform's own terms; part of the question. */
  where: { readonly [word: string]: number };
  /** The workflow in sentences: `workflow 10`. */
  label: string;
  /** Tasks of each side. */
  count: number;
  /** Null: what the platform shows. */
  swap: readonly TrialSwap[] | null;
  limits: { tasks: number; minutes: number };
  gate: readonly string[];
  tolerance: Tolerance;
  cleanup: 'keep' | 'archive';
  show_outputs: boolean;
}

/** A value that an experiment pins: an object in one version, or something that the platform names by itself. */
export type Pinned = { kind: string; id: number | string; version: number } | { slug: string };

/** A swap with both of its values. */
export interface PinnedSwap {
  swap: TrialSwap;
  base: Pinned;
  head: Pinned;
}

/** What a platform says of a workflow before a trial. */
export interface TrialWorkflow {
  /** Null: not shown. */
  name: string | null;
  /** Errors: the trial cannot run there. */
  findings: readonly Finding[];
  /** The address or name that each place uses now, where the platform shows it; null where it shows none. */
  users: readonly { node: string; field: string; kind: string; id: number | string }[] | null;
}

/** One side of a launched experiment. */
export interface LaunchedVariant {
  workflow: { id: string; name: string | null };
  /** Null: not shown. */
  status: string | null;
  tasks: readonly string[];
  /** Null: not shown. */
  success_count: number | null;
}

/** A launched experiment. */
export interface Launched {
  status: string;
  /** `ended`: all tasks did; `cut`: somebody or something stopped it; `failed`: the platform could not run it. */
  state: 'running' | 'ended' | 'cut' | 'failed';
  base: LaunchedVariant;
  head: LaunchedVariant;
}

/** What was read of the results of both sides. */
export interface ReadResults {
  base: VariantResult;
  head: VariantResult;
  /** Answers that are still to come. */
  missing: number;
}

/** Trials on a platform that has accepted a key. */
export interface TrialPlatform {
  /** Looks at the workflow of a trial, and at its places. */
  look(entry: TrialEntry): Promise<TrialWorkflow>;
  /** The request of the experiment: pure. */
  body(entry: TrialEntry, swaps: readonly PinnedSwap[]): JsonObject;
  /** Tasks of each side that a recorded request makes; null where it is not one of a trial: pure. */
  tasksOf(body: JsonObject): number | null;
  launch(entry: TrialEntry, body: JsonObject, how: CreateHow): Promise<WriteResult>;
  /** @throws UserError where it cannot be read; null where the platform does not know it */
  status(entry: Pick<TrialEntry, 'where'>, id: number | string): Promise<Launched | null>;
  /** Also after a signal. Why it did not work; null where it did. */
  cancel(entry: Pick<TrialEntry, 'where'>, id: number | string): Promise<string | null>;
  /** Criteria that the platform has, as `results` spells them. */
  criteria(): Promise<readonly (Omit<Criterion, 'address' | 'changed'> & { id: number | string })[]>;
  /** @param until when waiting for them has to end, in milliseconds of the client's clock; default: no limit of its own */
  results(entry: TrialEntry, launched: Launched, until?: number): Promise<ReadResults>;
  /** Archives a copied workflow. Why it did not work; null where it did. */
  archive(entry: Pick<TrialEntry, 'where'>, workflow: string): Promise<string | null>;
}

/** Trials of a platform. */
export interface Trials {
  /** The section of the configuration. */
  readonly key: string;
  /** Reads it, as it fits its schema, for one target. */
  read(
    section: MapNode,
    target: { name: string; vars: { readonly [name: string]: Json } },
  ): { entries: readonly TrialEntry[]; findings: readonly Finding[] };
  /** The kind whose changes somebody has to be told about where no trial names them. */
  readonly tried: string;
  /** The kind of what judges. */
  readonly judges: string;
  /** Fields of a kind that change nothing about what a model or judge does: its names. */
  readonly words: readonly string[];
  /** How long a repeated launch is the same one, in milliseconds. */
  readonly repeatableMs: number;
  connect(on: {
    client: HttpClient;
    platform: Platform;
    account: AccountId;
    kinds: { get(name: string): Kind };
  }): TrialPlatform;
}
