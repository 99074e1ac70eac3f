require("./rolldown-runtime-DUzk6_NY.js");
// build/cli/generated/help.js
const HELP = {
	about: "Keep prompts, criteria, evaluations, tools and experiments on the Pipelines platform in sync with files in git.",
	after: "\nExamples:\n  pipelines-sync init            write a configuration and first files\n  pipelines-sync plan            show what apply would do\n  pipelines-sync apply           apply it after confirmation\n  pipelines-sync pull --all      bring live objects into the files\n  pipelines-sync explain '$ref'  explain a word, a field, a key or a code\n\nEnvironment variables:\n  PIPELINES_API_KEY      API key; with _<TARGET>, that of one target; also PIPELIT_API_KEY, PIPELEX_API_KEY\n  PIPELINES_BASE_URL     address of Pipelines; also PIPELIT_BASE_URL, PIPELEX_BASE_URL\n  PIPELINES_SYNC_HOSTS   hosts that may receive the key\n  NO_COLOR, FORCE_COLOR  output without or with colour\n  CI                     ask nothing\n\nExit codes:\n  0  success, or nothing to do\n  1  error; for apply: nothing was written\n  2  there are changes (plan --detailed-exitcode), or drift\n  3  something was held or refused\n  4  something was written, and something failed or has an unknown outcome\n  5  the verdict is no: a smoke run did not pass, or a file is invalid on the platform\n\nDocumentation: docs/commands.md#commands",
	provided: [{
		name: "smoke",
		heading: "Pipelines:"
	}, {
		name: "pipelex",
		heading: "Pipelex:",
		does: "Commands for targets on Pipelex.",
		commands: ["run"]
	}],
	commands: {
		init: {
			does: "Create a configuration, a starter bundle, schemas for editors and workflows.",
			arguments: [],
			options: [
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--provider <name>",
					says: "platform of the targets; default: pipelines"
				},
				{
					term: "--target <name[=id]>",
					says: "target, with the id of its organization; can be repeated"
				},
				{
					term: "--org <id>",
					says: "organization of the only target"
				},
				{
					term: "--existing",
					says: "the organization has objects already: write no starter bundle, and pull them"
				},
				{
					term: "--new",
					says: "the organization has no objects yet: write a starter bundle"
				},
				{
					term: "--ci <system>",
					says: "where changes are planned and applied",
					choices: [
						"github",
						"gitlab",
						"other",
						"none"
					]
				},
				{
					term: "--github [action]",
					says: "--ci github, with the Action named as 'owner/name@commit'"
				},
				{
					term: "--dry-run",
					says: "show what would be written and what differs, without writing"
				},
				{
					term: "--force",
					says: "overwrite existing files"
				}
			],
			after: "\nExamples:\n  pipelines-sync init --target \"staging=2\" --target \"production=5\"  two targets\n  pipelines-sync init --org 2 --existing                            pull the objects that are there\n  pipelines-sync init --github                                      workflows for every target of the configuration\n  pipelines-sync init --github --dry-run                            show how they differ from those that are there\n  pipelines-sync init --ci gitlab                                   jobs of GitLab"
		},
		demo: {
			does: "See the whole workflow in a minute on the emulator. Needs no setup.",
			arguments: [],
			options: [{
				term: "--json",
				says: "print results as JSON"
			}, {
				term: "--keep",
				says: "keep the folder of the demo"
			}]
		},
		doctor: {
			does: "Check everything that plan and apply need, and say how to fix what is wrong.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				}
			]
		},
		import: {
			does: "Write prompts of other tools into the files. Sends nothing.",
			arguments: [{
				term: "<paths...>",
				says: "promptfoo configurations, .prompt, .prompty, .md and .txt files, or folders"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--to <folder>",
					says: "folder for the new files (default: where new prompts of a pull go)"
				},
				{
					term: "--dry-run",
					says: "show what would be written, without writing"
				}
			],
			after: "\nExamples:\n  pipelines-sync import notes --dry-run                 show what would be written\n  pipelines-sync import notes --to \"pipelines/prompts\"  write prompts from a folder of texts"
		},
		plan: {
			does: "Show what apply would do. Only reads.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--only <pattern>",
					says: "only matching resources; never removes anything"
				},
				{
					term: "--on-drift <policy>",
					says: "how to treat edits made in the web app",
					choices: [
						"hold",
						"overwrite",
						"keep"
					]
				},
				{
					term: "--take-over [pattern]",
					says: "overwrite live objects created elsewhere; with a pattern, only matching ones, secrets included"
				},
				{
					term: "--launch <pattern>",
					says: "launch matching experiments that are held"
				},
				{
					term: "--allow-deletes <n>",
					says: "allow up to <n> deletes and replacements, overriding the target's limits"
				},
				{
					term: "--allow-empty",
					says: "allow files that no longer hold any item"
				},
				{
					term: "--override <rule>",
					says: "ignore this rule of the configuration in this run"
				},
				{
					term: "--rules-from <commit>",
					says: "also apply the rules of this commit, before those of the files"
				},
				{
					term: "--out <file>",
					says: "save the plan as JSON, for apply --plan"
				},
				{
					term: "--html <file>",
					says: "save the plan as a page for a browser"
				},
				{
					term: "--format <format>",
					says: "output format",
					choices: [
						"text",
						"json",
						"markdown"
					]
				},
				{
					term: "--summary",
					says: "print one line with the counts"
				},
				{
					term: "--detailed-exitcode",
					says: "exit 2 if there are changes"
				},
				{
					term: "--allow-older",
					says: "allow a commit that does not descend from the last applied one"
				},
				{
					term: "--no-ledger",
					says: "plan without the ledger; such a plan cannot be applied"
				}
			],
			after: "\nExamples:\n  pipelines-sync plan                            show what apply would do\n  pipelines-sync plan --only \"*Rome*\" --summary  count the changes of some items\n  pipelines-sync plan --format markdown          print a comment for a pull request\n  pipelines-sync plan --html plan.html           write a page for a browser"
		},
		apply: {
			does: "Apply the plan after confirmation.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--only <pattern>",
					says: "only matching resources; never removes anything"
				},
				{
					term: "--on-drift <policy>",
					says: "how to treat edits made in the web app",
					choices: [
						"hold",
						"overwrite",
						"keep"
					]
				},
				{
					term: "--take-over [pattern]",
					says: "overwrite live objects created elsewhere; with a pattern, only matching ones, secrets included"
				},
				{
					term: "--launch <pattern>",
					says: "launch matching experiments that are held"
				},
				{
					term: "--allow-deletes <n>",
					says: "allow up to <n> deletes and replacements, overriding the target's limits"
				},
				{
					term: "--allow-empty",
					says: "allow files that no longer hold any item"
				},
				{
					term: "--override <rule>",
					says: "ignore this rule of the configuration in this run"
				},
				{
					term: "--rules-from <commit>",
					says: "also apply the rules of this commit, before those of the files"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				},
				{
					term: "--plan <file>",
					says: "apply exactly the plan that plan --out saved"
				},
				{
					term: "--smoke [name]",
					says: "then run the smoke runs of the configuration; with a name, only that one"
				},
				{
					term: "--allow-older",
					says: "allow a commit that does not descend from the last applied one"
				}
			],
			after: "\nExamples:\n  pipelines-sync apply                                 show the plan, ask, apply\n  pipelines-sync apply --only \"prompts/Tone of voice\"  apply one item\n  pipelines-sync apply --yes                           apply without asking, in CI"
		},
		validate: {
			does: "Check the files without contacting the platform.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--override <rule>",
					says: "ignore this rule of the configuration in this run"
				},
				{
					term: "--rules-from <commit>",
					says: "also apply the rules of this commit, before those of the files"
				}
			],
			after: "\nExamples:\n  pipelines-sync validate                          check all files of the configuration\n  pipelines-sync validate \"pipelines/bundle.yaml\"  check one file"
		},
		pull: {
			does: "Bring live values into the files. Only reads the platform.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--all",
					says: "pull every live object, including those in no file yet"
				},
				{
					term: "--only <pattern>",
					says: "pull matching objects, including those in no file yet"
				},
				{
					term: "--workflow <id>",
					says: "pull the objects of a workflow; with --all, of these workflows only"
				},
				{
					term: "--into <file>",
					says: "bundle file for new objects"
				},
				{
					term: "--vars",
					says: "turn workflow and project ids into variables of the configuration"
				},
				{
					term: "--remove-gone",
					says: "remove items whose objects were deleted on the platform"
				},
				{
					term: "--resolved <pattern>",
					says: "settle conflicts of matching items with the present content of the files"
				},
				{
					term: "--rolled-back",
					says: "bring the result of a rollback into the files"
				},
				{
					term: "--force",
					says: "overwrite files with uncommitted changes"
				},
				{
					term: "--dry-run",
					says: "show what would be written, without writing"
				}
			],
			after: "\nExamples:\n  pipelines-sync pull --dry-run  show what would be written\n  pipelines-sync pull            bring live edits into the files\n  pipelines-sync pull --all      also add objects that no file holds"
		},
		drift: {
			does: "Compare the platform with the last apply. Only reads.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--only <pattern>",
					says: "only matching resources"
				},
				{
					term: "--format <format>",
					says: "output format",
					choices: [
						"text",
						"json",
						"markdown"
					]
				}
			]
		},
		trial: {
			does: "Run a workflow with the live prompts and with those of the files, and compare.",
			arguments: [{
				term: "[names...]",
				says: "trials of the configuration (default: all)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--format <format>",
					says: "output format",
					choices: [
						"text",
						"json",
						"markdown"
					]
				},
				{
					term: "--base <ref>",
					says: "try only what the files change since this commit"
				},
				{
					term: "--again",
					says: "ask anew, although the same question has a recorded result"
				},
				{
					term: "--clean",
					says: "only remove what earlier trials left on the platform"
				},
				{
					term: "--drop-damaged",
					says: "clean up, and remove records of trials that cannot be read"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			],
			after: "\nExamples:\n  pipelines-sync trial rome --base \"origin/main\"  try what this branch changes\n  pipelines-sync trial --clean                    remove what earlier trials left"
		},
		fmt: {
			does: "Format bundles in the canonical layout. Comments are kept.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--check",
					says: "list files that would change without writing them; exit 1 if there are any"
				},
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				}
			],
			after: "\nExamples:\n  pipelines-sync fmt          format all files\n  pipelines-sync fmt --check  list files that are not formatted"
		},
		mv: {
			does: "Rename an item in the files, with everything that names it. Sends nothing.",
			arguments: [{
				term: "<old>",
				says: "item of the files, for example \"prompts/Tone\""
			}, {
				term: "<new>",
				says: "its new address or name"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				}
			],
			after: "\nExamples:\n  pipelines-sync mv \"prompts/Tone of voice\" \"House voice\"  rename a prompt; its object keeps its id"
		},
		extract: {
			does: "Move a text of an item into a file of its own, or back. Sends nothing.",
			arguments: [{
				term: "<address>",
				says: "item of the files, for example \"prompts/Tone\""
			}, {
				term: "<field>",
				says: "its text, for example prompt_text or config.prompt_template"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--to <file>",
					says: "file to write (default: beside the bundle, named after the item)"
				},
				{
					term: "--back",
					says: "move the text from its file into the bundle"
				}
			],
			after: "\nExamples:\n  pipelines-sync extract \"criteria/Clear answer\" config.rubric --to \"texts/clear-answer.md\"  move a text into a file\n  pipelines-sync extract \"criteria/Clear answer\" config.rubric --back                        move it back"
		},
		history: {
			does: "List past applies, show what one changed, or compare two.",
			arguments: [{
				term: "[revision]",
				says: "show what this apply changed: a number, latest, latest~2; with --at, an address"
			}, {
				term: "[other]",
				says: "compare the first revision with this one"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--at <time>",
					says: "show what was live then, as far as the ledger knows (UTC without an offset)"
				},
				{
					term: "--limit <n>",
					says: "number of revisions to list (default: 20)"
				}
			],
			after: "\nExamples:\n  pipelines-sync history                                                list the applies\n  pipelines-sync history 2                                              show what apply 2 changed\n  pipelines-sync history 1 latest                                       compare two revisions\n  pipelines-sync history --at 2099-12-31 \"prompts/Concise Rome Prompt\"  show its values on that day"
		},
		rollback: {
			does: "Restore an earlier revision on the platform, and say how to update the files.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--override <rule>",
					says: "ignore this rule of the configuration in this run"
				},
				{
					term: "--rules-from <commit>",
					says: "also apply the rules of this commit, before those of the files"
				},
				{
					term: "--to <revision>",
					says: "revision from history: a number, latest, latest~1"
				},
				{
					term: "--prune",
					says: "also delete objects created from here since then"
				},
				{
					term: "--dry-run",
					says: "show the plan only"
				},
				{
					term: "--only <pattern>",
					says: "only matching resources; never removes anything"
				},
				{
					term: "--on-drift <policy>",
					says: "how to treat edits made in the web app",
					choices: ["hold", "overwrite"]
				},
				{
					term: "--take-over [pattern]",
					says: "overwrite live objects created elsewhere; with a pattern, only matching ones"
				},
				{
					term: "--allow-deletes <n>",
					says: "allow up to <n> deletes and replacements, overriding the target's limits"
				},
				{
					term: "--allow-empty",
					says: "with --prune, allow a revision that holds no item"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			],
			after: "\nExamples:\n  pipelines-sync rollback --to \"latest~1\" --dry-run  show what would go back\n  pipelines-sync rollback --to \"latest~1\"            undo the last apply"
		},
		"ledger show": {
			does: "Show recorded entries; secrets by name only.",
			arguments: [{
				term: "[pattern]",
				says: "address or pattern"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				}
			],
			after: "\nExamples:\n  pipelines-sync ledger show                          list all entries\n  pipelines-sync ledger show \"prompts/Tone of voice\"  show one with all details"
		},
		"ledger forget": {
			does: "Drop entries, so that the next plan starts without them.",
			arguments: [{
				term: "<pattern>",
				says: "address or pattern"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			]
		},
		"ledger move": {
			does: "Change the address of an entry.",
			arguments: [{
				term: "<old>",
				says: "address of the entry"
			}, {
				term: "<new>",
				says: "new address"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			]
		},
		"ledger set": {
			does: "Correct entries. Sends nothing to the platform.",
			arguments: [{
				term: "<pattern>",
				says: "address; with --origin, --protect or --rolled-back also a pattern"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				},
				{
					term: "--id <id>",
					says: "id of the live object that the entry stands for"
				},
				{
					term: "--origin <origin>",
					says: "how it came into the ledger",
					choices: ["created", "adopted"]
				},
				{
					term: "--protect <on|off>",
					says: "protection, until the next apply records its own",
					choices: ["on", "off"]
				},
				{
					term: "--rolled-back <off>",
					says: "let the next apply undo a rollback",
					choices: ["off"]
				}
			],
			after: "\nExamples:\n  pipelines-sync ledger set \"*\" --rolled-back off  let the files undo a rollback"
		},
		"ledger rebind": {
			does: "Bind the ledger to the current organization, URL and configuration.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				},
				{
					term: "--from <namespace>",
					says: "take over the ledger of another namespace"
				},
				{
					term: "--from-target <name>",
					says: "take over the ledger of a renamed target"
				}
			]
		},
		"ledger relocate": {
			does: "Move the ledger to where the configuration says: a branch, or a ref of its own.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			]
		},
		"ledger push": {
			does: "Push a ledger, or records of it, that only this clone has.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				}
			]
		},
		"ledger unlock": {
			does: "Take the lock of a run that was interrupted.",
			arguments: [],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				},
				{
					term: "--force",
					says: "take the lock even from a running process of this machine; skips the confirmation"
				}
			]
		},
		explain: {
			does: "Explain a kind, field, code, setting, term, or any word of an output.",
			arguments: [{
				term: "[topic...]",
				says: "kind, field, code, key of the configuration, form, term, command or word of an output, for example prompts, targets, '$ref' or held"
			}],
			options: [{
				term: "--json",
				says: "print results as JSON"
			}],
			after: "\nExamples:\n  pipelines-sync explain criteria.config.temperature  explain a field\n  pipelines-sync explain '$ref'                       explain a form\n  pipelines-sync explain held                         explain a term\n  pipelines-sync explain exit codes                   list the exit codes"
		},
		compile: {
			does: "Write one plain v1 bundle with every form resolved, ready for the SDK.",
			arguments: [{
				term: "[files...]",
				says: "bundle files (default: those of the configuration)"
			}],
			options: [
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--out <file>",
					says: "file to write instead of stdout"
				},
				{
					term: "--with-secrets <file>",
					says: "file to write with secrets included, readable only by you"
				}
			],
			after: "\nExamples:\n  pipelines-sync compile --out compiled.json  write a bundle for the SDK"
		},
		schema: {
			does: "Print a JSON Schema for editors and other tools.",
			arguments: [{
				term: "[which]",
				says: "bundle, config, plan, or a file format of a platform",
				default: "bundle"
			}],
			options: [{
				term: "--json",
				says: "print results as JSON"
			}],
			after: "\nExamples:\n  pipelines-sync schema config  print the schema of the configuration"
		},
		emulator: {
			does: "Run the emulator of the platform on this machine.",
			arguments: [],
			options: [
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--provider <name>",
					says: "provider to emulate; default: pipelines"
				},
				{
					term: "--port <port>",
					says: "port on 127.0.0.1 (default: any free port)"
				},
				{
					term: "--data <dir>",
					says: "folder to keep the state in (default: memory only)"
				},
				{
					term: "--seed <file>",
					says: "JSON file with the objects to start with"
				},
				{
					term: "--switch <name=value>",
					says: "change an assumption about the platform; \"--switch help\" lists them",
					default: []
				},
				{
					term: "--fault <rule>",
					says: "inject a fault, for example \"nth=3,writes=on,status=503\"",
					default: []
				},
				{
					term: "--control",
					says: "serve the test routes under /_emulator/"
				}
			],
			after: "\nExamples:\n  pipelines-sync emulator --port 8700 --data \"./platform\"  keep the state in a folder"
		},
		completion: {
			does: "Print a script that completes commands and options in a shell.",
			arguments: [{
				term: "<shell>",
				says: "shell to print it for",
				choices: [
					"bash",
					"zsh",
					"fish"
				]
			}],
			options: [{
				term: "--json",
				says: "print results as JSON"
			}],
			after: "\nExamples:\n  pipelines-sync completion bash  print the script for bash\n  pipelines-sync completion zsh   for zsh\n  pipelines-sync completion fish  for fish"
		},
		smoke: {
			does: "Put tasks into a workflow, wait for them, and judge them.",
			arguments: [{
				term: "[names...]",
				says: "smoke runs of the configuration (default: all)"
			}],
			options: [
				{
					term: "--again",
					says: "start over, although an earlier run was cut off or has an unknown outcome"
				},
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELINES_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's organization"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				},
				{
					term: "--format <format>",
					says: "output format",
					choices: [
						"text",
						"json",
						"markdown"
					]
				},
				{
					term: "--junit <file>",
					says: "also write the result as JUnit XML"
				},
				{
					term: "--summary",
					says: "also add the result to the job summary (GITHUB_STEP_SUMMARY)"
				}
			]
		},
		"pipelex run": {
			does: "Run a pipe of a method. Calls models, which costs money.",
			arguments: [{
				term: "<tree>",
				says: "folder of the method"
			}],
			options: [
				{
					term: "--pipe <code>",
					says: "pipe to run: its code, or domain.code"
				},
				{
					term: "--inputs <file>",
					says: "JSON file with the inputs by name (default: none)"
				},
				{
					term: "--start",
					says: "start the run without waiting for its result"
				},
				{
					term: "--yes",
					says: "skip the confirmation"
				},
				{
					term: "--config <file>",
					says: "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"
				},
				{
					term: "--target <name>",
					says: "target to use (default: default_target)"
				},
				{
					term: "--base-url <url>",
					says: "override the target's base URL"
				},
				{
					term: "--api-key <key>",
					says: "API key; prefer PIPELEX_API_KEY"
				},
				{
					term: "--org <id>",
					says: "override the target's user"
				},
				{
					term: "--json",
					says: "print results as JSON"
				},
				{
					term: "--progress <format>",
					says: "print progress on standard error, a JSON object per line",
					choices: ["json"]
				},
				{
					term: "--quiet",
					says: "print results only"
				},
				{
					term: "--verbose",
					says: "log every request, print stack traces, and show new texts whole and what is silenced"
				}
			]
		}
	}
};
exports.HELP = HELP;
