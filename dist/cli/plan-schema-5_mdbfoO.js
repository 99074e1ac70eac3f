const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_closest = require("./closest-D7ENJx0f.js"), require_plan = require("./plan-CVC5ldkO.js"), MEMBER_WORDS = {
	absent: "Number of items without an object.",
	account: "Whose objects they are.",
	action: "What is done with the resource.",
	actor: "Who ran it.",
	added: "What is new: how many, or which.",
	address: "Address of the resource, such as `prompts/Tone`.",
	addresses: "Addresses of resources.",
	adopt: "Number of adopted objects.",
	adopted: "Addresses that came into the ledger.",
	after: "The later value.",
	allow_deletes: "Number of deletes and replacements that --allow-deletes allowed; null without it.",
	allow_empty: "--allow-empty was given: the files may hold nothing at all.",
	asked_at: "ISO time at which the question was asked first.",
	base: "The side before the change: the last applied value, or the live prompts of a trial.",
	base_since: "ISO time since which the base of a trial is live.",
	base_url: "Address of the platform.",
	before: "The earlier value.",
	changed: "What differs: how many, or which.",
	changes: "What the plan does, in the order of the writes; or a number of changes.",
	checks: "What doctor looked at.",
	code: "Code of the message; docs/errors.md and `explain` describe it.",
	column: "Column of the line, from 1, in UTF-16 units.",
	command: "A command.",
	commands: "Commands to choose from.",
	commit: "Commit of the files; null where there is none.",
	compared: "Number of resources that were compared.",
	converge: "Number of resources that both sides changed alike.",
	counts: "How many of each; null where it is not known.",
	create: "Number of creates.",
	created: "Number of tasks that were created.",
	default: "Value without the switch.",
	delete: "Number of deletes.",
	deleted: "Files that were deleted.",
	depends_on: "Addresses of the changes that must be done first.",
	desired: "The value in the files.",
	diagnostics: "Errors, warnings and notes.",
	digest: "Short hash; equal digests mean equal contents.",
	dirty: "Files that were used have uncommitted changes.",
	dry_run: "Nothing was written.",
	duration_ms: "Milliseconds from the first request to the answer.",
	edit: "Digest of the live edit, for `overwrite` of `sync`; null where there is none.",
	effects: "What else changes or is affected.",
	entries: "Entries of the ledger.",
	errors: "Number of errors.",
	event: "What the line reports.",
	exit_code: "The exit code of the command.",
	expected: "Version after the change.",
	facts: "What changed of an entry besides its values.",
	falls: "The scores that fell.",
	field: "Path of a field.",
	file: "Path of the file in the repository.",
	files: "Files, or their number.",
	finding: "An error, a warning or a note.",
	findings: "Errors, warnings and notes.",
	forget: "Number of forgotten entries.",
	format_version: "Version of the document: a new minor version adds members, a new major one changes them.",
	from: "Where it comes from: a version, a revision, an address or a file.",
	git: "The value in the files.",
	guards: "Digest of the value of each leaf that the plan read; an apply holds the change if one differs then.",
	head: "The side after the change; of a ledger, what it says of itself.",
	held: "Resources whose change a safety rule stopped; or their number.",
	id: "Id on the platform; null where it is not known.",
	idempotency_key: "Idempotency-Key of a create or launch; null for other actions.",
	ids: "Ids of objects or tasks.",
	in_gate: "The row counts for the verdict.",
	inputs_digest: "Digest of everything that the plan was made from in the files.",
	interval: "Lower and upper bound of the change, with 95 %.",
	is_kept: "It stays on the platform.",
	items: "One element for each resource.",
	judge: "Model that judged; null for a rule.",
	keep: "Number of live edits that stay.",
	kept: "What stays as it is: leaves by path with the live and the desired value, or files.",
	key: "API key of the emulator.",
	kind: "Kind of the resource, as the section of a bundle.",
	label: "Name for people; or label of a pull request.",
	launch: "Patterns of --launch; in a summary, the number of launches.",
	leaves: "Values that are compared and written by themselves.",
	ledger: "The ledger: its state and revision.",
	left: "Number of resources that were left as they are.",
	left_out: "What the import left out of its prompts.",
	length: "Characters before and after.",
	limit: "The most that is allowed.",
	line: "Line of the file, from 1.",
	link: "Address for a browser; null where there is none.",
	live: "The value on the platform.",
	live_digest: "Digest of `guards`; null where nothing exists.",
	means: "What it does.",
	message: "A sentence for people; it may change with every version.",
	method: "Method of the request.",
	minutes: "Minutes that it took, and their limit.",
	more: "There are further ones.",
	n: "Number of answers.",
	name: "Its name.",
	namespace: "First part of the name of the ledger.",
	newest: "The newest revision; null where there is none.",
	next: "What to do next.",
	no_answer: "Number of tasks without an answer.",
	node: "Id of the node.",
	not_imported: "Files that were not imported, and why.",
	notes: "Remarks for people.",
	nothing_settled: "Addresses of conflicts that --resolved named and about which nothing was to decide.",
	now: "The version that the platform has.",
	ok: "Number of checks that passed.",
	on_drift: "How edits made on the platform were to be treated.",
	only: "Patterns of --only.",
	open: "What somebody has to decide.",
	options: "Options that decide what the plan contains.",
	org_id: "Id of the account.",
	origin: "How the resource came into the ledger: created or adopted.",
	outcome: "What became of the change.",
	outcomes: "What became of each change and each held resource.",
	outputs: "The answers of both sides.",
	overwrites: "Whose live values are overwritten; null where they come from the last apply.",
	p: "Probability of such a difference by chance.",
	p_corrected: "`p`, corrected for the number of rows.",
	paired: "The same tasks were compared one by one.",
	pairing: "Whether tasks were compared one by one, and why not.",
	path: "Path of a value in the resource; of a request, its route.",
	place: "Where it stands in the files.",
	placeholders: "Placeholders that came, went, or are still listed.",
	plan_digest: "Digest of what the plan does.",
	problems: "Number of problems.",
	provider: "The platform, as `provider` of a target names it.",
	pull: "Number of the pull request.",
	reason: "Why, in words.",
	reasons: "What the judges gave as reasons.",
	refused: "What was refused: how many, or why.",
	related: "Other places that belong to it.",
	release: "Number of released resources.",
	remedies: "What somebody can do about it.",
	remedy: "What to do, as a sentence; null where nothing is to be done.",
	removed: "What is gone: how many, or which.",
	renamed_from: "The former address; null if it is not renamed.",
	replace: "Number of replaces.",
	replaced_by: "Address that another object has now; null if there is none.",
	resources: "One element for each resource.",
	revision: "Number of a state of the ledger, as text; null where there is none.",
	revisions: "States of the ledger, newest first.",
	rows: "One row for each score and measure.",
	rule: "Name of the rule.",
	run_url: "Address of the CI run; null outside of CI.",
	runs: "The smoke runs.",
	says: "What to do, as a sentence.",
	script: "The script for the shell.",
	secret_writes: "Secrets of the resources: whether each changed and is written.",
	secrets: "Secrets by field, with the name of the variable.",
	sentence: "The result in words.",
	server: "Address of the server that judged.",
	settled: "Conflicts that are decided: how many, or which.",
	shell: "The shell.",
	silenced: "Set where the configuration silences it; or how many it silences.",
	skipped: "What was left out, and how much.",
	smallest_seen: "The smallest fall that would have been seen with 80 %.",
	source: "Commit of the files; or where a fact is documented.",
	state: "The state it is in.",
	status: "HTTP status of an answer; or the status of a task.",
	statuses: "Number of tasks by status.",
	steps: "The commands that were run.",
	still_listed: "Placeholders that the text lost and the item still lists.",
	strict: "What cannot be run counts as invalid.",
	subject: "What was checked.",
	summary: "How many of each; of a smoke run, its result in words.",
	swaps: "What the trial swaps.",
	switches: "Switches of the emulator.",
	take_over: "Patterns of --take-over.",
	target: "Name of the target.",
	tasks: "Tasks, or their number.",
	test: "The statistical test; null where none was made.",
	text: "A text for people.",
	title: "Its title.",
	to: "Where it leads: an address, a revision, or what a remedy achieves.",
	tolerance: "The largest change that counts as no difference.",
	took: "Minutes that it took.",
	took_ms: "Milliseconds that it took.",
	tool_version: "Version of pipelines-sync.",
	total: "Number of all.",
	tree: "Folder of the method.",
	trees: "The verdict on each method.",
	trial: "Name of the trial.",
	trials: "The trials.",
	type: "What to type: a command as a line for sh, or an edit in words.",
	unchanged: "Number of what is as it was.",
	unit: "What the values of the row are.",
	unmanaged: "Paths that the file no longer names; their values stay.",
	unreadable: "Resources that this key may not read; or their number.",
	unreliable_base: "The base passes less than 70 %.",
	update: "Number of updates.",
	updated: "Number of resources that were updated.",
	url: "Address of the emulator.",
	value: "The value; null where there is none.",
	values: "Values that the switch takes.",
	variable: "Name of the environment variable.",
	variables: "Variables that the files use now, with their numbers.",
	verdict: "The verdict of the trial.",
	version: "Version of the object; null where it has none.",
	warnings: "Number of warnings.",
	what: "What happened to it.",
	where: "Where to do it.",
	why: "Why.",
	word: "The judgement of the row.",
	workflow: "The workflow.",
	workflows: "The workflows that ran.",
	worse_tasks: "Number of tasks that got worse; null where they were not compared.",
	worst: "The tasks that got worse the most.",
	would: "The action that would be planned if it were not held.",
	written: "Files that were written.",
	wrote: "The platform has, or may have, something of it."
};
// build/model/schema-parts.js
var schema_parts_exports = require_rolldown_runtime.r({
	count: () => count$1,
	described: () => described$1,
	flag: () => flag$1,
	list: () => list$1,
	meaningIn: () => meaningIn,
	meaningOfMember: () => meaningOfMember,
	meaningText: () => meaningText,
	meantWords: () => meantWords,
	object: () => object$1,
	text: () => text$1,
	textOrNull: () => textOrNull$1,
	texts: () => texts$1,
	words: () => words$1,
	wordsOrNull: () => wordsOrNull$1
});
const text$1 = { type: "string" }, textOrNull$1 = { type: ["string", "null"] }, texts$1 = {
	type: "array",
	items: text$1
}, flag$1 = { type: "boolean" }, count$1 = {
	type: "integer",
	minimum: 0
};
function object$1(members, optional = {}) {
	return {
		type: "object",
		required: Object.keys(members),
		properties: {
			...members,
			...optional
		},
		additionalProperties: !0
	};
}
function list$1(items) {
	return {
		type: "array",
		items
	};
}
function words$1(meanings, says) {
	return {
		enum: Object.keys(meanings),
		description: meaningText(meanings, says)
	};
}
function wordsOrNull$1(meanings, says) {
	return {
		...words$1(meanings, says),
		enum: [...Object.keys(meanings), null]
	};
}
function meaningText(meanings, says) {
	let lines = Object.entries(meanings).map(([word, means]) => `${word}: ${means}`);
	return [...says === void 0 ? [] : [says], ...lines].join("\n");
}
function meantWords({ description }) {
	if (typeof description != "string") return [];
	let lines = description.split("\n");
	return lines.length < 2 ? [] : lines.flatMap((line) => /^([a-z_ -]+): /.exec(line)?.[1] ?? []);
}
function meaningIn({ description }, word) {
	if (typeof description == "string") return description.split("\n").find((one) => one.startsWith(`${word}: `))?.slice(word.length + 2);
}
function meaningOfMember(name) {
	return Object.hasOwn(MEMBER_WORDS, name) ? MEMBER_WORDS[name] : void 0;
}
function described$1(schema) {
	return Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, describedPart(key, inner)]));
}
function isSchema(value) {
	return require_closest.l(value);
}
function describedPart(key, inner) {
	return Array.isArray(inner) ? inner.map((one) => isSchema(one) ? described$1(one) : one) : isSchema(inner) ? key === "properties" ? Object.fromEntries(Object.entries(inner).map(([name, member]) => {
		let part = isSchema(member) ? described$1(member) : member, means = meaningOfMember(name);
		return !isSchema(part) || means === void 0 || "description" in part || "$ref" in part ? [name, part] : [name, {
			...part,
			description: means
		}];
	})) : described$1(inner) : inner;
}
// build/plan/document/plan-words.js
const ACTION_WORDS = {
	create: "make the object on the platform.",
	update: "change fields of the object.",
	replace: "make a new object, point the users of the old one to it, and delete the old one.",
	delete: "delete the object.",
	launch: "start the experiment, once.",
	adopt: "record an object that already equals its item; nothing is sent.",
	converge: "record that files and platform reached the same value independently; nothing is sent.",
	keep: "record that a live edit stays as it is; nothing is sent.",
	release: "remove the resource from the ledger and leave its object alone; nothing is sent.",
	forget: "drop the entry of an object that is gone; nothing is sent."
}, HELD_MEANINGS = {
	takeover: "an object of this name exists, differs, and was never applied from here.",
	drift: "the object was edited on the platform after the last apply.",
	conflict: "the item was edited in the files and on the platform.",
	gone: "the object was deleted on the platform.",
	undecided: "nothing tells whether the experiment was launched before the ledger began.",
	protected: "`protect` forbids what would be done.",
	ambiguous: "several objects could be meant.",
	unknown_launch: "a launch was sent, and its outcome is unknown.",
	dependency: "it needs a change of another resource that is held or not part of this run.",
	unconfirmed: "the platform gave no certain answer about the object.",
	safeguard: "a limit of deletes is exceeded, or everything would be removed.",
	unreviewed: "no reviewed plan showed the change.",
	rolled_back: "a rollback restored an earlier value, and the files still have the later one.",
	left_out: "its item may be in a file that git left out of the checkout.",
	rule: "it breaks a rule of the configuration.",
	renamed: "an item left and one with nearly the same text came: perhaps a rename."
}, EFFECT_WORDS = {
	repins: "gets a new version too.",
	pinned_by: "stays on the version that it pins.",
	used_by: "refers to the object."
}, UNCOMMITTED_WORDS = {
	edited: "differs from the commit.",
	new: "is in no commit.",
	deleted: "is in the commit only.",
	ignored: "is ignored by git."
}, LEDGER_STATE_WORDS = {
	present: "it was read.",
	absent: "there is none yet.",
	ignored: "--no-ledger left it out, so that the plan cannot be applied."
}, POLICY_WORDS = {
	hold: "hold the change until somebody decides.",
	overwrite: "write the value of the files.",
	keep: "leave the edit on the platform, and record it."
}, OVERWRITES_WORDS = {
	takeover: "the object was never applied from here, and was named in --take-over or `take_over`.",
	drift: "the object was edited on the platform, and the edit shall be overwritten."
}, SECRET_WORDS = {
	changed: "the variable has another value than the one applied last.",
	unchanged: "the variable has the value applied last.",
	unknown: "nothing tells which value the platform has.",
	unset: "the variable is not set."
}, SEVERITY_WORDS = {
	error: "stops the run.",
	warning: "should be looked at; the run goes on.",
	note: "is good to know."
}, { count, described, flag, list, object, text, textOrNull, texts, words, wordsOrNull } = schema_parts_exports;
function planSchema(version = 1) {
	return described({
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "pipelines-sync plan",
		description: "What an apply would do to one target. It holds no time stamp, no secret and no machine path.",
		...object({
			format_version: {
				type: "string",
				pattern: `^${version}\\.(?:0|[1-9][0-9]*)$`,
				description: "Minor versions add members; another major version must be refused."
			},
			tool_version: text,
			target: text,
			namespace: text,
			base_url: text,
			...version === 1 ? { org_id: {
				type: "integer",
				minimum: 0
			} } : OF_PROVIDER,
			source: object({
				commit: textOrNull,
				dirty: flag
			}, {
				uncommitted: {
					...list(object({
						file: text,
						what: words(UNCOMMITTED_WORDS)
					})),
					description: "Uncommitted files, planned as they are in the work tree."
				},
				refused: {
					...list(object({
						code: text,
						message: text,
						remedy: text
					})),
					description: "Why an apply from here would be refused, for instance an older commit."
				}
			}),
			inputs_digest: hex,
			ledger: object({
				state: words(LEDGER_STATE_WORDS),
				revision: textOrNull
			}),
			options: object({
				on_drift: wordsOrNull(POLICY_WORDS, "How edits made on the platform were to be treated."),
				take_over: texts,
				launch: texts,
				only: texts,
				allow_deletes: {
					type: ["integer", "null"],
					minimum: 0
				},
				allow_empty: flag
			}),
			changes: list(change()),
			secret_writes: list(object({
				address: text,
				field: text,
				variable: textOrNull,
				status: words(SECRET_WORDS),
				write: {
					...flag,
					description: "Applying this plan sends the secret."
				}
			})),
			held: list(held()),
			unreadable: list(object({
				address: text,
				message: text
			})),
			diagnostics: list(object({
				code: text,
				severity: words(SEVERITY_WORDS),
				message: text,
				address: textOrNull,
				place,
				remedy: textOrNull
			}, {
				argv: {
					...texts,
					description: "The arguments of the command that does it."
				},
				silenced: {
					...object({ reason: text }),
					description: "The configuration silences it: it is not shown, and `summary` leaves it out."
				}
			})),
			summary: object(Object.fromEntries([
				...require_plan.t,
				"held",
				"unchanged",
				"unreadable",
				"errors",
				"warnings"
			].map((name) => [name, count]))),
			plan_digest: hex,
			content_digest: {
				...hex,
				description: "Digest of the rest of the plan; shows whether it was edited afterwards."
			}
		}, { overrides: {
			...list(object({
				rule: text,
				addresses: texts
			}, {
				label: text,
				pull: {
					type: "integer",
					minimum: 1
				}
			})),
			description: "Rules that were overridden, by a label of a pull request or by --override. An apply decides by its own overrides."
		} }),
		definitions: { place: object({
			file: text,
			line: {
				type: "integer",
				minimum: 1
			},
			column: {
				type: "integer",
				minimum: 1
			}
		}) }
	});
}
const hex = {
	type: "string",
	pattern: "^[0-9a-f]+$"
}, id = {
	type: [
		"integer",
		"string",
		"null"
	],
	description: "Null where nothing exists yet."
}, action = words(ACTION_WORDS), versionOrNull = { type: ["integer", "null"] }, OF_PROVIDER = {
	provider: {
		...text,
		description: "The platform, as `provider` of a target names it."
	},
	account: {
		...object({
			id: { type: [
				"integer",
				"string",
				"null"
			] },
			label: text
		}),
		description: "Whose objects they are; the id is null where the platform has no accounts."
	}
}, textPlace = {
	allOf: [{ $ref: "#/definitions/place" }],
	description: "Where the change begins, for a text in a file of its own or below front matter."
}, textFacts = {
	...list(object({
		path: text,
		length: object({
			before: count,
			after: count
		})
	}, { placeholders: object({
		added: texts,
		removed: texts,
		still_listed: texts
	}) })),
	description: "Facts about the changed long texts of this leaf: characters before and after, and placeholders; no digest covers them, except content_digest."
}, place = { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] };
function change() {
	return object({
		address: text,
		kind: text,
		action,
		id,
		reason: text,
		place,
		leaves: list(object({ path: text }, {
			before: { description: "What the platform holds; left out where nothing is there." },
			after: { description: "What it will hold, with references as {$ref} or {$unknown}." },
			place: textPlace,
			texts: textFacts
		})),
		unmanaged: texts,
		kept: {
			type: "object",
			additionalProperties: object({
				live: {},
				desired: {}
			})
		},
		overwrites: wordsOrNull(OVERWRITES_WORDS, "Why live values that were not written from here are overwritten."),
		depends_on: texts,
		idempotency_key: textOrNull,
		guards: {
			type: "object",
			additionalProperties: text
		},
		live_digest: textOrNull,
		version: { anyOf: [object({
			from: versionOrNull,
			expected: versionOrNull
		}), { type: "null" }] },
		effects: list(object({
			what: words(EFFECT_WORDS),
			address: text
		}, {
			from: versionOrNull,
			expected: versionOrNull
		})),
		renamed_from: textOrNull,
		replaced_by: textOrNull,
		digest: hex
	}, { decision: {
		...textOrNull,
		description: "Digest of the one live edit that `overwrite` of `sync` decided about."
	} });
}
function held() {
	return object({
		address: text,
		kind: text,
		id,
		why: words(HELD_MEANINGS),
		would: action,
		message: text,
		place,
		leaves: list(object({ path: text }, {
			base: {},
			live: {},
			git: {},
			place: textPlace,
			texts: textFacts
		})),
		remedies: list(object({
			to: text,
			type: {
				...text,
				description: "A command as a line for sh, or an edit in words."
			}
		}, { argv: {
			...texts,
			description: "The arguments of the command; left out for an edit."
		} }))
	}, { edit: {
		...textOrNull,
		description: "Digest of the live edit, for `overwrite` of `sync`."
	} });
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return meaningOfMember;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return meaningIn;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ACTION_WORDS;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return meantWords;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return SEVERITY_WORDS;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return schema_parts_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return planSchema;
	}
});
