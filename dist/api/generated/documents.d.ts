/** A value in JSON. */
export type Json = null | boolean | number | string | Json[] | {
	[name: string]: Json;
};
/** A place in a file; line and column start at 1. */
export interface Place {
	/** Path of the file in the repository. */
	file: string;
	/** Line of the file, from 1. */
	line: number;
	/** Column of the line, from 1, in UTF-16 units. */
	column: number;
}
/** An error, a warning or a note. Its code is stable, its sentences are not. */
export interface Finding {
	/** Code of the message; docs/errors.md and `explain` describe it. */
	code: string;
	/** error: stops the run.
	warning: should be looked at; the run goes on.
	note: is good to know. */
	severity: "error" | "warning" | "note";
	/** A sentence for people; it may change with every version. */
	message: string;
	place?: Place;
	/** Address of the resource, such as `prompts/Tone`. */
	address?: string;
	/** What to do, as a sentence; null where nothing is to be done. */
	remedy?: string;
	/** The arguments of the command that does it. */
	argv?: string[];
	/** Other places that belong to it. */
	related?: {
		/** A sentence for people; it may change with every version. */
		message: string;
		place: Place;
	}[];
	/** The configuration silences it: it is not shown, and counts leave it out. */
	silenced?: {
		/** Why, in words. */
		reason: string;
	};
}
/** What can be done, and how. */
export interface Remedy {
	/** Where it leads: an address, a revision, or what a remedy achieves. */
	to: string;
	/** A command as a line for sh, or an edit in words. */
	type: string;
	/** The arguments of the command that does it. */
	argv?: string[];
}
/** What an apply did with one resource. */
export interface Outcome {
	/** Address of the resource, such as `prompts/Tone`. */
	address: string;
	/** Kind of the resource, as the section of a bundle. */
	kind: string;
	/** create: make the object on the platform.
	update: change fields of the object.
	replace: make a new object, point the users of the old one to it, and delete the old one.
	delete: delete the object.
	launch: start the experiment, once.
	adopt: record an object that already equals its item; nothing is sent.
	converge: record that files and platform reached the same value independently; nothing is sent.
	keep: record that a live edit stays as it is; nothing is sent.
	release: remove the resource from the ledger and leave its object alone; nothing is sent.
	forget: drop the entry of an object that is gone; nothing is sent.
	none: nothing was planned, for it was held or unreadable. */
	action: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget" | "none";
	/** created: the object was made.
	updated: the object was updated.
	replaced: a new object took the place of the old one.
	deleted: the object was deleted.
	adopted: the ledger has the object now; nothing was sent.
	converged: the ledger has the value that both sides reached; nothing was sent.
	kept: the live edit stays, and the ledger records it.
	released: the ledger no longer has the resource; its object stays.
	forgotten: the entry of an object that is gone was dropped.
	launched: the experiment was started.
	already applied: an earlier run did it.
	held: a safety rule stopped it; nothing is lost, and somebody has to decide.
	blocked: something that it needs was not done.
	failed: the platform refused it, or it could not be sent.
	unknown: it was sent, and its result could not be found out.
	unreadable: this key may not read it.
	not attempted: the run ended before its turn. */
	outcome: string;
	/** Null where it is not known. */
	id: number | string | null;
	/** Version of the object; null where it has none. */
	version: number | null;
	/** A sentence for people; it may change with every version. */
	message: string | null;
	/** Code of the message; docs/errors.md and `explain` describe it. */
	code: string | null;
	/** What to do, as a sentence; null where nothing is to be done. */
	remedy: string | null;
	/** Milliseconds from the first request to the answer. */
	duration_ms: number;
}
/** The verdict of smoke runs. */
export interface SmokeReport {
	/** A command. */
	command: string;
	/** Name of the target. */
	target: string;
	/** The smoke runs. */
	runs: {
		/** Its name. */
		name: string;
		/** passed: the verdict is yes.
		failed: the verdict is no; exit 5.
		refused: nothing was judged, and nothing went wrong.
		error: it could not be judged.
		unknown: a request had no answer.
		interrupted: a signal ended it. */
		state: "passed" | "failed" | "refused" | "error" | "unknown" | "interrupted";
		/** How many of each; of a smoke run, its result in words. */
		summary: string;
		/** The platform has, or may have, something of this run. */
		wrote: boolean;
		/** Milliseconds that it took. */
		took_ms: number;
		place: Place;
		/** Errors, warnings and notes. */
		findings: Finding[];
		/** Sentences. */
		next: string[];
		/** The workflow. */
		workflow: {
			/** Id on the platform; null where it is not known. */
			id: number;
			/** Its name. */
			name: string | null;
		};
		/** Null where nothing was asked. */
		api: string | null;
		/** Number of tasks that were created. */
		created: number;
		/** What was refused: how many, or why. */
		refused: number;
		/** Number of tasks by status. */
		statuses: {
			[name: string]: number;
		};
		/** Tasks, or their number. */
		tasks: {
			/** Id on the platform; null where it is not known. */
			id: number;
			/** HTTP status of an answer; or the status of a task. */
			status: string;
		}[];
		/** A request without an answer: its tasks, and those that may be of it. */
		unknown: {
			/** Tasks, or their number. */
			tasks: number;
			/** Ids of objects or tasks. */
			ids: number[];
		} | null;
	}[];
	/** The exit code of the command. */
	exit_code: 0 | 1 | 3 | 4 | 5;
}
/** A change that an apply would make. */
export interface Change {
	/** Address of the resource, such as `prompts/Tone`. */
	address: string;
	/** Kind of the resource, as the section of a bundle. */
	kind: string;
	/** create: make the object on the platform.
	update: change fields of the object.
	replace: make a new object, point the users of the old one to it, and delete the old one.
	delete: delete the object.
	launch: start the experiment, once.
	adopt: record an object that already equals its item; nothing is sent.
	converge: record that files and platform reached the same value independently; nothing is sent.
	keep: record that a live edit stays as it is; nothing is sent.
	release: remove the resource from the ledger and leave its object alone; nothing is sent.
	forget: drop the entry of an object that is gone; nothing is sent. */
	action: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget";
	/** Null where nothing exists yet. */
	id: number | string | null;
	/** Why, in words. */
	reason: string;
	/** Where it stands in the files. */
	place: Place | null;
	/** Values that are compared and written by themselves. */
	leaves: {
		/** Path of a value in the resource; of a request, its route. */
		path: string;
		/** What the platform holds; left out where nothing is there. */
		before?: Json;
		/** What it will hold, with references as {$ref} or {$unknown}. */
		after?: Json;
		/** Where the change begins, for a text in a file of its own or below front matter. */
		place?: Json;
		/** Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest. */
		texts?: {
			/** Path of a value in the resource; of a request, its route. */
			path: string;
			/** Characters before and after. */
			length: {
				/** The earlier value. */
				before: number;
				/** The later value. */
				after: number;
			};
			/** Placeholders that came, went, or are still listed. */
			placeholders?: {
				/** What is new: how many, or which. */
				added: string[];
				/** What is gone: how many, or which. */
				removed: string[];
				/** Placeholders that the text lost and the item still lists. */
				still_listed: string[];
			};
		}[];
	}[];
	/** Paths that the file no longer names; their values stay. */
	unmanaged: string[];
	/** What stays as it is: leaves by path with the live and the desired value, or files. */
	kept: {
		[name: string]: {
			/** The value on the platform. */
			live: Json;
			/** The value in the files. */
			desired: Json;
		};
	};
	/** Why live values that were not written from here are overwritten.
	takeover: the object was never applied from here, and was named in --take-over or `take_over`.
	drift: the object was edited on the platform, and the edit shall be overwritten. */
	overwrites: "takeover" | "drift" | null;
	/** Addresses of the changes that must be done first. */
	depends_on: string[];
	/** Idempotency-Key of a create or launch; null for other actions. */
	idempotency_key: string | null;
	/** Digest of the value of each leaf that the plan read; an apply holds the change if one differs then. */
	guards: {
		[name: string]: string;
	};
	/** Digest of `guards`; null where nothing exists. */
	live_digest: string | null;
	/** Version of the object; null where it has none. */
	version: {
		/** Where it comes from: a version, a revision, an address or a file. */
		from: number | null;
		/** Version after the change. */
		expected: number | null;
	} | null;
	/** What else changes or is affected. */
	effects: {
		/** repins: gets a new version too.
		pinned_by: stays on the version that it pins.
		used_by: refers to the object. */
		what: "repins" | "pinned_by" | "used_by";
		/** Address of the resource, such as `prompts/Tone`. */
		address: string;
		/** Where it comes from: a version, a revision, an address or a file. */
		from?: number | null;
		/** Version after the change. */
		expected?: number | null;
	}[];
	/** The former address; null if it is not renamed. */
	renamed_from: string | null;
	/** Address that another object has now; null if there is none. */
	replaced_by: string | null;
	/** Short hash; equal digests mean equal contents. */
	digest: string;
	/** Digest of the one live edit that `overwrite` of `sync` decided about. */
	decision?: string | null;
}
/** A resource that waits for a decision. */
export interface Held {
	/** Address of the resource, such as `prompts/Tone`. */
	address: string;
	/** Kind of the resource, as the section of a bundle. */
	kind: string;
	/** Null where nothing exists yet. */
	id: number | string | null;
	/** takeover: an object of this name exists, differs, and was never applied from here.
	drift: the object was edited on the platform after the last apply.
	conflict: the item was edited in the files and on the platform.
	gone: the object was deleted on the platform.
	undecided: nothing tells whether the experiment was launched before the ledger began.
	protected: `protect` forbids what would be done.
	ambiguous: several objects could be meant.
	unknown_launch: a launch was sent, and its outcome is unknown.
	dependency: it needs a change of another resource that is held or not part of this run.
	unconfirmed: the platform gave no certain answer about the object.
	safeguard: a limit of deletes is exceeded, or everything would be removed.
	unreviewed: no reviewed plan showed the change.
	rolled_back: a rollback restored an earlier value, and the files still have the later one.
	left_out: its item may be in a file that git left out of the checkout.
	rule: it breaks a rule of the configuration.
	renamed: an item left and one with nearly the same text came: perhaps a rename. */
	why: "takeover" | "drift" | "conflict" | "gone" | "undecided" | "protected" | "ambiguous" | "unknown_launch" | "dependency" | "unconfirmed" | "safeguard" | "unreviewed" | "rolled_back" | "left_out" | "rule" | "renamed";
	/** create: make the object on the platform.
	update: change fields of the object.
	replace: make a new object, point the users of the old one to it, and delete the old one.
	delete: delete the object.
	launch: start the experiment, once.
	adopt: record an object that already equals its item; nothing is sent.
	converge: record that files and platform reached the same value independently; nothing is sent.
	keep: record that a live edit stays as it is; nothing is sent.
	release: remove the resource from the ledger and leave its object alone; nothing is sent.
	forget: drop the entry of an object that is gone; nothing is sent. */
	would: "create" | "update" | "replace" | "delete" | "launch" | "adopt" | "converge" | "keep" | "release" | "forget";
	/** A sentence for people; it may change with every version. */
	message: string;
	/** Where it stands in the files. */
	place: Place | null;
	/** Values that are compared and written by themselves. */
	leaves: {
		/** Path of a value in the resource; of a request, its route. */
		path: string;
		/** The side before the change: the last applied value, or the live prompts of a trial. */
		base?: Json;
		/** The value on the platform. */
		live?: Json;
		/** The value in the files. */
		git?: Json;
		/** Where the change begins, for a text in a file of its own or below front matter. */
		place?: Json;
		/** Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest. */
		texts?: {
			/** Path of a value in the resource; of a request, its route. */
			path: string;
			/** Characters before and after. */
			length: {
				/** The earlier value. */
				before: number;
				/** The later value. */
				after: number;
			};
			/** Placeholders that came, went, or are still listed. */
			placeholders?: {
				/** What is new: how many, or which. */
				added: string[];
				/** What is gone: how many, or which. */
				removed: string[];
				/** Placeholders that the text lost and the item still lists. */
				still_listed: string[];
			};
		}[];
	}[];
	/** What somebody can do about it. */
	remedies: {
		/** Where it leads: an address, a revision, or what a remedy achieves. */
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
	/** Version of pipelines-sync. */
	tool_version: string;
	/** Name of the target. */
	target: string;
	/** First part of the name of the ledger. */
	namespace: string;
	/** Address of the platform. */
	base_url: string;
	/** Id of the account. */
	org_id: number;
	/** Commit of the files; or where a fact is documented. */
	source: {
		/** Commit of the files; null where there is none. */
		commit: string | null;
		/** Files that were used have uncommitted changes. */
		dirty: boolean;
		/** Uncommitted files, planned as they are in the work tree. */
		uncommitted?: {
			/** Path of the file in the repository. */
			file: string;
			/** edited: differs from the commit.
			new: is in no commit.
			deleted: is in the commit only.
			ignored: is ignored by git. */
			what: "edited" | "new" | "deleted" | "ignored";
		}[];
		/** Why an apply from here would be refused, for instance an older commit. */
		refused?: {
			/** Code of the message; docs/errors.md and `explain` describe it. */
			code: string;
			/** A sentence for people; it may change with every version. */
			message: string;
			/** What to do, as a sentence; null where nothing is to be done. */
			remedy: string;
		}[];
	};
	/** Digest of everything that the plan was made from in the files. */
	inputs_digest: string;
	/** The ledger: its state and revision. */
	ledger: {
		/** present: it was read.
		absent: there is none yet.
		ignored: --no-ledger left it out, so that the plan cannot be applied. */
		state: "present" | "absent" | "ignored";
		/** Number of a state of the ledger, as text; null where there is none. */
		revision: string | null;
	};
	/** Options that decide what the plan contains. */
	options: {
		/** How edits made on the platform were to be treated.
		hold: hold the change until somebody decides.
		overwrite: write the value of the files.
		keep: leave the edit on the platform, and record it. */
		on_drift: "hold" | "overwrite" | "keep" | null;
		/** Patterns of --take-over. */
		take_over: string[];
		/** Patterns of --launch; in a summary, the number of launches. */
		launch: string[];
		/** Patterns of --only. */
		only: string[];
		/** Number of deletes and replacements that --allow-deletes allowed; null without it. */
		allow_deletes: number | null;
		/** --allow-empty was given: the files may hold nothing at all. */
		allow_empty: boolean;
	};
	changes: Change[];
	/** Secrets of the resources: whether each changed and is written. */
	secret_writes: {
		/** Address of the resource, such as `prompts/Tone`. */
		address: string;
		/** Path of a field. */
		field: string;
		/** Name of the environment variable. */
		variable: string | null;
		/** changed: the variable has another value than the one applied last.
		unchanged: the variable has the value applied last.
		unknown: nothing tells which value the platform has.
		unset: the variable is not set. */
		status: "changed" | "unchanged" | "unknown" | "unset";
		/** Applying this plan sends the secret. */
		write: boolean;
	}[];
	held: Held[];
	/** Resources that this key may not read; or their number. */
	unreadable: {
		/** Address of the resource, such as `prompts/Tone`. */
		address: string;
		/** A sentence for people; it may change with every version. */
		message: string;
	}[];
	/** Errors, warnings and notes. */
	diagnostics: {
		/** Code of the message; docs/errors.md and `explain` describe it. */
		code: string;
		/** error: stops the run.
		warning: should be looked at; the run goes on.
		note: is good to know. */
		severity: "error" | "warning" | "note";
		/** A sentence for people; it may change with every version. */
		message: string;
		/** Address of the resource, such as `prompts/Tone`. */
		address: string | null;
		/** Where it stands in the files. */
		place: Place | null;
		/** What to do, as a sentence; null where nothing is to be done. */
		remedy: string | null;
		/** The arguments of the command that does it. */
		argv?: string[];
		/** The configuration silences it: it is not shown, and `summary` leaves it out. */
		silenced?: {
			/** Why, in words. */
			reason: string;
		};
	}[];
	/** How many of each; of a smoke run, its result in words. */
	summary: {
		/** Number of creates. */
		create: number;
		/** Number of updates. */
		update: number;
		/** Number of replaces. */
		replace: number;
		/** Number of deletes. */
		delete: number;
		/** Patterns of --launch; in a summary, the number of launches. */
		launch: number;
		/** Number of adopted objects. */
		adopt: number;
		/** Number of resources that both sides changed alike. */
		converge: number;
		/** Number of live edits that stay. */
		keep: number;
		/** Number of released resources. */
		release: number;
		/** Number of forgotten entries. */
		forget: number;
		/** Resources whose change a safety rule stopped; or their number. */
		held: number;
		/** Number of what is as it was. */
		unchanged: number;
		/** Resources that this key may not read; or their number. */
		unreadable: number;
		/** Number of errors. */
		errors: number;
		/** Number of warnings. */
		warnings: number;
	};
	/** Digest of what the plan does. */
	plan_digest: string;
	/** Digest of the rest of the plan; shows whether it was edited afterwards. */
	content_digest: string;
	/** Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides. */
	overrides?: {
		/** Name of the rule. */
		rule: string;
		/** Addresses of resources. */
		addresses: string[];
		/** Name for people; or label of a pull request. */
		label?: string;
		/** Number of the pull request. */
		pull?: number;
	}[];
}
/** The same for a target on another platform than the default one. */
export interface PlanOfProvider {
	/** Minor versions add members; another major version must be refused. */
	format_version: string;
	/** Version of pipelines-sync. */
	tool_version: string;
	/** Name of the target. */
	target: string;
	/** First part of the name of the ledger. */
	namespace: string;
	/** Address of the platform. */
	base_url: string;
	/** The platform, as `provider` of a target names it. */
	provider: string;
	/** Whose objects they are; the id is null where the platform has no accounts. */
	account: {
		/** Id on the platform; null where it is not known. */
		id: number | string | null;
		/** Name for people; or label of a pull request. */
		label: string;
	};
	/** Commit of the files; or where a fact is documented. */
	source: {
		/** Commit of the files; null where there is none. */
		commit: string | null;
		/** Files that were used have uncommitted changes. */
		dirty: boolean;
		/** Uncommitted files, planned as they are in the work tree. */
		uncommitted?: {
			/** Path of the file in the repository. */
			file: string;
			/** edited: differs from the commit.
			new: is in no commit.
			deleted: is in the commit only.
			ignored: is ignored by git. */
			what: "edited" | "new" | "deleted" | "ignored";
		}[];
		/** Why an apply from here would be refused, for instance an older commit. */
		refused?: {
			/** Code of the message; docs/errors.md and `explain` describe it. */
			code: string;
			/** A sentence for people; it may change with every version. */
			message: string;
			/** What to do, as a sentence; null where nothing is to be done. */
			remedy: string;
		}[];
	};
	/** Digest of everything that the plan was made from in the files. */
	inputs_digest: string;
	/** The ledger: its state and revision. */
	ledger: {
		/** present: it was read.
		absent: there is none yet.
		ignored: --no-ledger left it out, so that the plan cannot be applied. */
		state: "present" | "absent" | "ignored";
		/** Number of a state of the ledger, as text; null where there is none. */
		revision: string | null;
	};
	/** Options that decide what the plan contains. */
	options: {
		/** How edits made on the platform were to be treated.
		hold: hold the change until somebody decides.
		overwrite: write the value of the files.
		keep: leave the edit on the platform, and record it. */
		on_drift: "hold" | "overwrite" | "keep" | null;
		/** Patterns of --take-over. */
		take_over: string[];
		/** Patterns of --launch; in a summary, the number of launches. */
		launch: string[];
		/** Patterns of --only. */
		only: string[];
		/** Number of deletes and replacements that --allow-deletes allowed; null without it. */
		allow_deletes: number | null;
		/** --allow-empty was given: the files may hold nothing at all. */
		allow_empty: boolean;
	};
	changes: Change[];
	/** Secrets of the resources: whether each changed and is written. */
	secret_writes: {
		/** Address of the resource, such as `prompts/Tone`. */
		address: string;
		/** Path of a field. */
		field: string;
		/** Name of the environment variable. */
		variable: string | null;
		/** changed: the variable has another value than the one applied last.
		unchanged: the variable has the value applied last.
		unknown: nothing tells which value the platform has.
		unset: the variable is not set. */
		status: "changed" | "unchanged" | "unknown" | "unset";
		/** Applying this plan sends the secret. */
		write: boolean;
	}[];
	held: Held[];
	/** Resources that this key may not read; or their number. */
	unreadable: {
		/** Address of the resource, such as `prompts/Tone`. */
		address: string;
		/** A sentence for people; it may change with every version. */
		message: string;
	}[];
	/** Errors, warnings and notes. */
	diagnostics: {
		/** Code of the message; docs/errors.md and `explain` describe it. */
		code: string;
		/** error: stops the run.
		warning: should be looked at; the run goes on.
		note: is good to know. */
		severity: "error" | "warning" | "note";
		/** A sentence for people; it may change with every version. */
		message: string;
		/** Address of the resource, such as `prompts/Tone`. */
		address: string | null;
		/** Where it stands in the files. */
		place: Place | null;
		/** What to do, as a sentence; null where nothing is to be done. */
		remedy: string | null;
		/** The arguments of the command that does it. */
		argv?: string[];
		/** The configuration silences it: it is not shown, and `summary` leaves it out. */
		silenced?: {
			/** Why, in words. */
			reason: string;
		};
	}[];
	/** How many of each; of a smoke run, its result in words. */
	summary: {
		/** Number of creates. */
		create: number;
		/** Number of updates. */
		update: number;
		/** Number of replaces. */
		replace: number;
		/** Number of deletes. */
		delete: number;
		/** Patterns of --launch; in a summary, the number of launches. */
		launch: number;
		/** Number of adopted objects. */
		adopt: number;
		/** Number of resources that both sides changed alike. */
		converge: number;
		/** Number of live edits that stay. */
		keep: number;
		/** Number of released resources. */
		release: number;
		/** Number of forgotten entries. */
		forget: number;
		/** Resources whose change a safety rule stopped; or their number. */
		held: number;
		/** Number of what is as it was. */
		unchanged: number;
		/** Resources that this key may not read; or their number. */
		unreadable: number;
		/** Number of errors. */
		errors: number;
		/** Number of warnings. */
		warnings: number;
	};
	/** Digest of what the plan does. */
	plan_digest: string;
	/** Digest of the rest of the plan; shows whether it was edited afterwards. */
	content_digest: string;
	/** Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides. */
	overrides?: {
		/** Name of the rule. */
		rule: string;
		/** Addresses of resources. */
		addresses: string[];
		/** Name for people; or label of a pull request. */
		label?: string;
		/** Number of the pull request. */
		pull?: number;
	}[];
}
/** The verdict on files that are only checked. */
export interface CheckReport {
	/** Name of the target. */
	target: string;
	/** The platform, as `provider` of a target names it. */
	provider: string;
	/** Address of the server that judged. */
	server: string;
	/** The commit that changes are reported against. */
	base: string | null;
	/** The verdict on each method. */
	trees: {
		/** Folder of the method. */
		tree: string;
		/** Files, or their number. */
		files: number;
		/** valid: the server found no error.
		invalid: the server found an error.
		not_runnable: it is valid, and the server cannot run it.
		not_checkable: this server cannot check it.
		failed: it could not be checked.
		removed: it is no longer in the files. */
		state: "valid" | "invalid" | "not_runnable" | "not_checkable" | "failed" | "removed";
		/** A sentence for people; it may change with every version. */
		message: string | null;
		/** What the change means to others; names are between backticks. */
		changes: string[];
		/** Errors, warnings and notes. */
		findings: Finding[];
	}[];
	/** Trees that were left out, because they are as in the base. */
	unchanged: number;
	/** What cannot be run counts as invalid. */
	strict: boolean;
}
/** What `validate` found. */
export interface ValidateReport {
	/** Errors, warnings and notes. */
	findings: Finding[];
	/** How many of each; of a smoke run, its result in words. */
	summary: {
		/** Files, or their number. */
		files: number;
		/** Number of errors. */
		errors: number;
		/** Number of warnings. */
		warnings: number;
		/** Remarks for people. */
		notes: number;
		/** Set where the configuration silences it; or how many it silences. */
		silenced: number;
	};
}
/** What an apply really did. */
export interface ApplyReport {
	/** Name of the target. */
	target: string;
	/** Digest of what the plan does. */
	plan_digest: string;
	/** What became of each change and each held resource. */
	outcomes: Outcome[];
	/** How many of each outcome, only those that occur. */
	summary: {
		[name: string]: number;
	};
	/** The ledger: its state and revision. */
	ledger: {
		/** written: a new revision was recorded.
		unchanged: there was nothing to record.
		failed: the record could not be written. */
		state: "written" | "unchanged" | "failed";
		/** Number of a state of the ledger, as text; null where there is none. */
		revision: string | null;
		/** A sentence for people; it may change with every version. */
		message: string | null;
	};
	/** A signal ended the run before everything was tried. */
	interrupted: boolean;
	/** With --smoke. */
	smoke?: SmokeReport | {
		/** What was left out, and how much. */
		skipped: string;
	};
}
