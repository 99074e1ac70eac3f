/** A value in JSON. */
export type Json = null | boolean | number | string | Json[] | {
	[name: string]: Json;
};
/** A place in a file; line and column start at 1. */
export interface Place {
	file: string;
	line: number;
	column: number;
}
/** An error, a warning or a note. Its code is stable, its sentences are not. */
export interface Finding {
	code: string;
	severity: "error" | "warning" | "note";
	message: string;
	place?: Place;
	address?: string;
	remedy?: string;
	/** The arguments of the command that does it. */
	argv?: string[];
	related?: {
		message: string;
		place: Place;
	}[];
	/** The configuration silences it: it is not shown, and counts leave it out. */
	silenced?: {
		reason: string;
	};
}
/** What can be done, and how. */
export interface Remedy {
	to: string;
	/** A command as a line for sh, or an edit in words. */
	type: string;
	/** The arguments of the command that does it. */
	argv?: string[];
}
/** What an apply did with one resource. */
export interface Outcome {
	address: string;
	kind: string;
	action: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget" | "none";
	/** One of the words under "outcome" in docs/glossary.md. */
	outcome: string;
	/** Null where it is not known. */
	id: number | string | null;
	version: number | null;
	message: string | null;
	code: string | null;
	remedy: string | null;
	duration_ms: number;
}
/** The verdict of smoke runs. */
export interface SmokeReport {
	command: string;
	target: string;
	runs: {
		name: string;
		/** passed and failed are verdicts; refused: nothing was judged, and nothing went wrong. */
		state: "passed" | "failed" | "refused" | "error" | "unknown" | "interrupted";
		summary: string;
		/** The platform has, or may have, something of this run. */
		wrote: boolean;
		took_ms: number;
		place: Place;
		findings: Finding[];
		/** Sentences. */
		next: string[];
		workflow: {
			id: number;
			name: string | null;
		};
		/** Null where nothing was asked. */
		api: string | null;
		created: number;
		refused: number;
		statuses: {
			[name: string]: number;
		};
		tasks: {
			id: number;
			status: string;
		}[];
		/** A request without an answer: its tasks, and those that may be of it. */
		unknown: {
			tasks: number;
			ids: number[];
		} | null;
	}[];
	/** The exit code of the command. */
	exit_code: 0 | 1 | 3 | 4 | 5;
}
/** A change that an apply would make. */
export interface Change {
	address: string;
	kind: string;
	action: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget";
	/** Null where nothing exists yet. */
	id: number | string | null;
	reason: string;
	place: Place | null;
	leaves: {
		path: string;
		/** What the platform holds; left out where nothing is there. */
		before?: Json;
		/** What it will hold, with references as {$ref} or {$unknown}. */
		after?: Json;
		/** Where the change begins, for a text in a file of its own or below front matter. */
		place?: Json;
		/** Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest. */
		texts?: {
			path: string;
			length: {
				before: number;
				after: number;
			};
			placeholders?: {
				added: string[];
				removed: string[];
				still_listed: string[];
			};
		}[];
	}[];
	unmanaged: string[];
	kept: {
		[name: string]: {
			live: Json;
			desired: Json;
		};
	};
	overwrites: "takeover" | "drift" | null;
	depends_on: string[];
	idempotency_key: string | null;
	guards: {
		[name: string]: string;
	};
	live_digest: string | null;
	version: {
		from: number | null;
		expected: number | null;
	} | null;
	effects: {
		what: "repins" | "pinned_by" | "used_by";
		address: string;
		from?: number | null;
		expected?: number | null;
	}[];
	renamed_from: string | null;
	replaced_by: string | null;
	digest: string;
	/** Digest of the one live edit that `overwrite` of `sync` decided about. */
	decision?: string | null;
}
/** A resource that waits for a decision. */
export interface Held {
	address: string;
	kind: string;
	/** Null where nothing exists yet. */
	id: number | string | null;
	why: "takeover" | "drift" | "conflict" | "gone" | "undecided" | "protected" | "ambiguous" | "unknown_launch" | "dependency" | "unconfirmed" | "safeguard" | "unreviewed" | "rolled_back" | "left_out" | "rule" | "renamed";
	would: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget";
	message: string;
	place: Place | null;
	leaves: {
		path: string;
		base?: Json;
		live?: Json;
		git?: Json;
		/** Where the change begins, for a text in a file of its own or below front matter. */
		place?: Json;
		/** Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest. */
		texts?: {
			path: string;
			length: {
				before: number;
				after: number;
			};
			placeholders?: {
				added: string[];
				removed: string[];
				still_listed: string[];
			};
		}[];
	}[];
	remedies: {
		to: string;
		/** A command as a line for sh, or an edit in words. */
		type: string;
		/** The arguments of the command; left out for an edit. */
		argv?: string[];
	}[];
	/** Digest of the live edit, for `overwrite` of `sync`. */
	edit?: string | null;
}
/** What an apply would do to one target; what `plan --json` prints. */
export interface Plan {
	/** Minor versions add members; another major version must be refused. */
	format_version: string;
	tool_version: string;
	target: string;
	namespace: string;
	base_url: string;
	org_id: number;
	source: {
		commit: string | null;
		dirty: boolean;
		/** Uncommitted files, planned as they are in the work tree. */
		uncommitted?: {
			file: string;
			what: "edited" | "new" | "deleted" | "ignored";
		}[];
		/** Why an apply from here would be refused, for instance an older commit. */
		refused?: {
			code: string;
			message: string;
			remedy: string;
		}[];
	};
	inputs_digest: string;
	ledger: {
		state: "present" | "absent" | "ignored";
		revision: string | null;
	};
	options: {
		on_drift: "hold" | "overwrite" | "keep" | null;
		take_over: string[];
		launch: string[];
		only: string[];
		allow_deletes: number | null;
		allow_empty: boolean;
	};
	changes: Change[];
	secret_writes: {
		address: string;
		field: string;
		variable: string | null;
		status: "changed" | "unchanged" | "unknown" | "unset";
		/** Applying this plan sends the secret. */
		write: boolean;
	}[];
	held: Held[];
	unreadable: {
		address: string;
		message: string;
	}[];
	diagnostics: {
		code: string;
		severity: "error" | "warning" | "note";
		message: string;
		address: string | null;
		place: Place | null;
		remedy: string | null;
		/** The arguments of the command that does it. */
		argv?: string[];
		/** The configuration silences it: it is not shown, and `summary` leaves it out. */
		silenced?: {
			reason: string;
		};
	}[];
	summary: {
		create: number;
		update: number;
		replace: number;
		delete: number;
		launch: number;
		adopt: number;
		converge: number;
		keep: number;
		release: number;
		forget: number;
		held: number;
		unchanged: number;
		unreadable: number;
		errors: number;
		warnings: number;
	};
	plan_digest: string;
	/** Digest of the rest of the plan; shows whether it was edited afterwards. */
	content_digest: string;
	/** Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides. */
	overrides?: {
		rule: string;
		addresses: string[];
		label?: string;
		pull?: number;
	}[];
}
/** The same for a target on another platform than the default one. */
export interface PlanOfProvider {
	/** Minor versions add members; another major version must be refused. */
	format_version: string;
	tool_version: string;
	target: string;
	namespace: string;
	base_url: string;
	/** The platform, as `provider` of a target names it. */
	provider: string;
	/** Whose objects they are; the id is null where the platform has no accounts. */
	account: {
		id: number | string | null;
		label: string;
	};
	source: {
		commit: string | null;
		dirty: boolean;
		/** Uncommitted files, planned as they are in the work tree. */
		uncommitted?: {
			file: string;
			what: "edited" | "new" | "deleted" | "ignored";
		}[];
		/** Why an apply from here would be refused, for instance an older commit. */
		refused?: {
			code: string;
			message: string;
			remedy: string;
		}[];
	};
	inputs_digest: string;
	ledger: {
		state: "present" | "absent" | "ignored";
		revision: string | null;
	};
	options: {
		on_drift: "hold" | "overwrite" | "keep" | null;
		take_over: string[];
		launch: string[];
		only: string[];
		allow_deletes: number | null;
		allow_empty: boolean;
	};
	changes: Change[];
	secret_writes: {
		address: string;
		field: string;
		variable: string | null;
		status: "changed" | "unchanged" | "unknown" | "unset";
		/** Applying this plan sends the secret. */
		write: boolean;
	}[];
	held: Held[];
	unreadable: {
		address: string;
		message: string;
	}[];
	diagnostics: {
		code: string;
		severity: "error" | "warning" | "note";
		message: string;
		address: string | null;
		place: Place | null;
		remedy: string | null;
		/** The arguments of the command that does it. */
		argv?: string[];
		/** The configuration silences it: it is not shown, and `summary` leaves it out. */
		silenced?: {
			reason: string;
		};
	}[];
	summary: {
		create: number;
		update: number;
		replace: number;
		delete: number;
		launch: number;
		adopt: number;
		converge: number;
		keep: number;
		release: number;
		forget: number;
		held: number;
		unchanged: number;
		unreadable: number;
		errors: number;
		warnings: number;
	};
	plan_digest: string;
	/** Digest of the rest of the plan; shows whether it was edited afterwards. */
	content_digest: string;
	/** Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides. */
	overrides?: {
		rule: string;
		addresses: string[];
		label?: string;
		pull?: number;
	}[];
}
/** The verdict on files that are only checked. */
export interface CheckReport {
	target: string;
	provider: string;
	server: string;
	/** The commit that changes are reported against. */
	base: string | null;
	trees: {
		tree: string;
		files: number;
		state: "valid" | "invalid" | "not_runnable" | "not_checkable" | "failed" | "removed";
		message: string | null;
		/** What the change means to others; names are between backticks. */
		changes: string[];
		findings: Finding[];
	}[];
	/** Trees that were left out, because they are as in the base. */
	unchanged: number;
	strict: boolean;
}
/** What `validate` found. */
export interface ValidateReport {
	findings: Finding[];
	summary: {
		files: number;
		errors: number;
		warnings: number;
		notes: number;
		silenced: number;
	};
}
/** What an apply really did. */
export interface ApplyReport {
	target: string;
	plan_digest: string;
	outcomes: Outcome[];
	/** How many of each outcome, only those that occur. */
	summary: {
		[name: string]: number;
	};
	ledger: {
		state: "written" | "unchanged" | "failed";
		revision: string | null;
		message: string | null;
	};
	/** A signal ended the run before everything was tried. */
	interrupted: boolean;
	/** With --smoke. */
	smoke?: SmokeReport | {
		skipped: string;
	};
}
