const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_plan = require("./plan-BpL5OSk2.js"), require_say_verdict = require("./say-verdict-DlKh7mMb.js"), require_exit_code = require("./exit-code-DISm0ysT.js"), require_put_file = require("./put-file-DMl0RXHa.js"), require_system_error = require("./system-error-B0okqon1.js"), require_model = require("./model-CQuGHFup.js"), require_held_words = require("./held-words-DZbfbicA.js"), require_closest = require("./closest-D7ENJx0f.js"), require_style = require("./style-SJtXwkRB.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_plan_markdown = require("./plan-markdown-wf0CI8Dl.js"), require_opened = require("./opened-wEBg2N55.js"), require_page_link = require("./page-link-D67axa9-.js"), require_diff_text = require("./diff-text-L6uSB5sY.js"), require_trial_facts = require("./trial-facts-DkAjr54z.js"), require_trial_words = require("./trial-words-BCyuT2O3.js"), require_plan_json = require("./plan-json-BxWPO0Ul.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_options = require("./options-Ds_vjILs.js"), require_print_plan = require("./print-plan-DkN73u5l.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
function frame(title, parts) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-8xNi4wVBmY7Q9uMK6XGhEoHLujGrmVQIVW/+y+/2L6I='; script-src 'sha256-Cdjm0F9uNoP2tngNxgbgcFvEVc5IJbUYiCf+t0wkeeU='; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${require_opened.m(title)}</title>
<style>:root{color-scheme:light dark;--back: #fff;--soft: #f6f8fa;--line: #d1d9e0;--text: #1f2328;--quiet: #59636e;--link: #0757b8;--added: #116329;--added-back: #dafbe1;--added-mark: #9be5ae;--removed: #82071e;--removed-back: #ffebe9;--removed-mark: #ffc1bc;--warning: #7d4e00;--warning-back: #fff8e5;--mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace}@media(prefers-color-scheme:dark){:root{--back: #0d1117;--soft: #161b22;--line: #3d444d;--text: #e6edf3;--quiet: #9198a1;--link: #6cb0ff;--added: #7ee2a0;--added-back: #12261e;--added-mark: #1d572d;--removed: #ffa198;--removed-back: #2a1617;--removed-mark: #78191b;--warning: #e3b341;--warning-back: #272115}}*{box-sizing:border-box}body{margin:0 auto;max-width:90rem;padding:1rem;background:var(--back);color:var(--text);font:15px/1.5 system-ui,Segoe UI,Liberation Sans,sans-serif;overflow-wrap:anywhere}h1{font-size:1.35rem;margin:0 0 .5rem}h2{font-size:1.05rem;margin:1.5rem 0 .5rem}h3,h4,h5{font-size:.95rem;font-weight:600;margin:.9rem 0 .3rem}h5{color:var(--quiet)}p,.body ul{margin:.3rem 0}a{color:var(--link)}code,pre,.diff,.cell{font-family:var(--mono);font-size:.85rem;unicode-bidi:isolate}pre{margin:0;min-height:1.5em;padding:0 .6rem 0 1.6rem;white-space:pre-wrap}.number,.facts,.what,.brief,.where,.size,.hint,footer{color:var(--quiet)}.number,.size,.where{font-weight:400}.facts,.what,.brief,.where,.size,.hint,footer{font-size:.85rem}.counts{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:0;padding:0}.counts li{border:1px solid var(--line);border-radius:2em;padding:0 .7em}.counts .delete,.counts .replace,.counts .error{border-color:currentColor;color:var(--removed);font-weight:600}.counts .held,.counts .unreadable,.counts .warning{border-color:currentColor;color:var(--warning);font-weight:600}form{align-items:center;background:var(--back);border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.4rem .9rem;margin:1rem 0 0;padding:.5rem 0;position:sticky;top:0;z-index:1}input,select,button{background:var(--soft);border:1px solid var(--line);border-radius:5px;color:inherit;font:inherit;font-size:.9rem;padding:.15rem .5rem}input[type=search]{min-width:14rem}button{cursor:pointer}button[aria-pressed=true]{border-color:var(--link);color:var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:1px}[hidden]{display:none}.row{border:1px solid var(--line);border-radius:6px;contain-intrinsic-height:auto 2.2rem;content-visibility:auto;margin:.3rem 0;scroll-margin-top:4rem}.row>summary{background:var(--soft);border-radius:6px;cursor:pointer;padding:.3rem .6rem}.row>.body{padding:.2rem .9rem .9rem}.row>summary .where{float:right}.row:target{border-color:var(--link)}.sign{display:inline-block;font-family:var(--mono);text-align:center;width:1.2em}.address{font-weight:600}[data-action=create] .sign{color:var(--added)}[data-action=delete] .sign,[data-action=replace] .sign{color:var(--removed)}[data-held] .sign{color:var(--warning)}ins,.new pre{background:var(--added-back);color:var(--added)}del,.gone pre{background:var(--removed-back);color:var(--removed)}ins,del{border-radius:3px}ins{text-decoration:none}.diff ins,.cell ins{background:var(--added-mark)}.diff del,.cell del{background:var(--removed-mark)}.diff,.text,.three,table.sides{border:1px solid var(--line);border-radius:6px;overflow:hidden;width:100%}.diff p,.cell p,.all p{margin:0;min-height:1.5em;padding:0 .6rem 0 1.6rem;position:relative;white-space:pre-wrap}.all{font-family:var(--mono);font-size:.85rem}.diff p[data-o],.diff p[data-n]{padding-left:7.4rem}.diff p[data-o]:before,.diff p[data-n]:after{color:var(--quiet);left:0;position:absolute;text-align:right;top:0;width:2.8rem}.diff p[data-o]:before{content:attr(data-o)}.diff p[data-n]:after{content:attr(data-n);left:2.9rem}.diff pre{padding-left:7.4rem}.diff .d{background:var(--removed-back)}.diff .i,.cell .i{background:var(--added-back)}.diff .m,.cell .m{background:var(--warning-back)}.diff .at{background:var(--soft);color:var(--quiet)}.gap>summary{background:var(--soft);color:var(--quiet);cursor:pointer;padding:0 .6rem}.pair{display:grid;grid-template-columns:1fr 1fr}.pair>:first-child{border-right:1px solid var(--line)}.pair .void{background:var(--soft)}.diff .pair p[data-o],.diff .pair p[data-n]{padding-left:3.4rem}.diff .pair p[data-n]:after{left:0}table.sides{border-collapse:collapse;table-layout:fixed}th,td{border:1px solid var(--line);padding:.2rem .6rem;text-align:left;vertical-align:top}td{font-family:var(--mono);font-size:.85rem}.three{display:grid;grid-template-columns:1fr 1fr 1fr}.three>*{border-top:1px solid var(--line)}.three>.head{background:var(--soft);border-top:0;font-size:.85rem;padding:.1rem .6rem}.three>.all{grid-column:1 / -1}.three>.cell{border-right:1px solid var(--line)}.three>.all+.cell,.three>.head{border-left:0}.cell p{padding:0 .6rem}.cell.as-is{color:var(--quiet)}.none{color:var(--quiet);font-style:italic}.label{display:none}@media(max-width:50rem){form{position:static}.three{grid-template-columns:1fr}.three>.head{display:none}.label{color:var(--quiet);display:block;padding:0 .6rem}}.trial{border:1px solid var(--line);border-left:.25rem solid var(--warning);border-radius:6px;margin:.4rem 0;padding:.2rem .9rem .6rem}.trial.good{border-left-color:var(--added)}.trial.bad{border-left-color:var(--removed)}.trial .sign{color:var(--warning)}.trial.good .sign{color:var(--added)}.trial.bad .sign{color:var(--removed)}.trial ul{margin:.3rem 0;padding-left:1.4rem}.fold>summary{cursor:pointer}.wide{margin:.4rem 0;overflow-x:auto}table.judged{border-collapse:collapse;min-width:36rem}td.worse{color:var(--removed);font-weight:600}td.better{color:var(--added);font-weight:600}.command{-webkit-user-select:all;user-select:all}.note{border-left:.25rem solid var(--line);margin:.4rem 0;padding:.1rem .7rem}.note.error{background:var(--removed-back);border-color:var(--removed)}.note.warning{background:var(--warning-back);border-color:var(--warning)}.note p,.diff .note p{font-family:inherit;min-height:0;padding:0}footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem}dialog{background:var(--back);border:1px solid var(--line);border-radius:8px;color:inherit}dialog::backdrop{background:#0008}kbd{border:1px solid var(--line);border-radius:4px;font-family:var(--mono);padding:0 .4em}dl{display:grid;gap:.2rem 1rem;grid-template-columns:max-content 1fr}dd{margin:0}@media print{form{display:none}.row{content-visibility:visible}}</style>
</head>
<body>
${parts.join("\n")}
<script>(()=>{function m(e){let t=document.getElementById(e);if(t===null)throw new Error(\`the page has no #\${e}\`);return t}var b=120;function g(e){let t=m("filter"),o=m("text"),n=m("kind"),l=m("action"),r=m("held-only"),c=m("shown"),i=[...document.querySelectorAll("main > section")];H(n,e,"kind"),H(l,e,"action");let p=new WeakMap,s=d=>{let f=p.get(d)??(d.textContent??"").toLowerCase();return p.set(d,f),f},a=()=>{let d=o.value.trim().toLowerCase(),f=n.value===""&&l.value===""&&!r.checked,T=0;for(let E of e){let L=(n.value===""||E.dataset.kind===n.value)&&(l.value===""||E.dataset.action===l.value)&&(!r.checked||E.dataset.held!==void 0)&&(d===""||s(E).includes(d));E.hidden=!L,L&&(T+=1)}for(let E of i){let L=[...E.querySelectorAll(":scope > :not(h2)")];for(let h of L)h.matches("details.row")||(h.hidden=!f||d!==""&&!s(h).includes(d));E.hidden=L.every(h=>h.hidden)}c.textContent=T===e.length?\`\${e.length} shown\`:\`\${T} of \${e.length} shown\`},u=0;o.addEventListener("input",()=>{clearTimeout(u),u=setTimeout(a,b)});for(let d of[n,l,r])d.addEventListener("change",a);return t.addEventListener("submit",d=>{d.preventDefault(),a()}),t.hidden=e.length===0,a(),{form:t,text:o,clear:()=>{t.reset(),a()}}}function H(e,t,o){let n=new Set(t.map(l=>l.dataset[o]??""));for(let l of[...n].sort())e.add(new Option(l,l))}var S=[["/","filter by text"],["j","next row"],["k","row before"],["o","fold or unfold the row"],["u","fold or unfold all rows shown"],["s","old and new side by side, or changed words in one column"],["Esc","clear the filter"],["?","this list"]];function w(e,t,o){let n=C(),l=()=>e.filter(s=>!s.hidden),r=()=>document.activeElement?.closest("details.row")??null,c=s=>{let a=l(),u=r(),d=u===null?-1:a.indexOf(u),f=a[d<0?s>0?0:a.length-1:d+s];f?.querySelector("summary")?.focus(),f?.scrollIntoView({block:"nearest"})},i=()=>{let s=l(),a=s.every(u=>u.open);for(let u of s)u.open=!a},p={"/":()=>t.text.focus(),j:()=>c(1),k:()=>c(-1),o:()=>{let s=r();s!==null&&(s.open=!s.open)},u:i,s:o.toggle,Escape:()=>t.clear(),"?":()=>n.showModal()};document.addEventListener("keydown",s=>{let{target:a,key:u}=s;if(s.ctrlKey||s.metaKey||s.altKey||s.isComposing||n.open)return;let d=a instanceof HTMLInputElement||a instanceof HTMLSelectElement;if(d&&u!=="Escape")return;let f=Object.hasOwn(p,u)?p[u]:void 0;f!==void 0&&(s.preventDefault(),d&&a.blur(),f())}),m("unfold").addEventListener("click",i),m("keys").addEventListener("click",()=>n.showModal()),v(),addEventListener("hashchange",v)}function v(){let e=document.getElementById(location.hash.slice(1));e instanceof HTMLDetailsElement&&(e.open=!0,e.scrollIntoView())}function C(){let e=document.createElement("dialog");e.setAttribute("aria-label","Keys");let t=document.createElement("dl");for(let[n,l]of S){let r=document.createElement("dt"),c=document.createElement("kbd"),i=document.createElement("dd");c.textContent=n,i.textContent=l,r.append(c),t.append(r,i)}let o=document.createElement("button");return o.textContent="Close",o.addEventListener("click",()=>e.close()),e.append(t,o),document.body.append(e),e}function k(){let e=m("layout"),t=!1,o=new WeakMap,n=c=>{for(let i of c.querySelectorAll(".diff")){let p=o.get(i);if(t&&p===void 0){let s=[...i.childNodes];o.set(i,s),i.replaceChildren(...D(s.map(a=>a.cloneNode(!0))))}else!t&&p!==void 0&&(o.delete(i),i.replaceChildren(...p))}},l=()=>document.querySelectorAll("details.row[open]");document.addEventListener("toggle",({target:c})=>{c instanceof HTMLDetailsElement&&c.open&&c.matches(".row")&&n(c)},!0);let r=()=>{t=!t,e.setAttribute("aria-pressed",String(t));for(let c of l())n(c)};return e.addEventListener("click",r),{toggle:r}}function D(e){let t=[],o=[],n=[],l=()=>{for(let r=0;r<Math.max(o.length,n.length);r+=1)t.push(M(o[r],n[r]));o=[],n=[]};for(let r of e){let c=r instanceof HTMLParagraphElement?r.className:"",i=r;c==="d"?(n.length>0&&l(),o.push(i)):c==="i"?n.push(i):(l(),c==="s"?t.push(M(y(i,"n","del"),y(i,"o","ins"))):c==="m"?t.push(M(y(i,"n","ins"),y(i,"o","del"))):t.push(r))}return l(),t}function y(e,t,o){let n=e.cloneNode(!0);delete n.dataset[t];for(let l of n.querySelectorAll(o))l.remove();return n}function M(e,t){let o=document.createElement("div");o.className="pair";for(let n of[e,t]){let l=document.createElement("p");l.className="void",o.append(n??l)}return o}var x=[...document.querySelectorAll("details.row")],N=g(x),I=k();w(x,N,I);})();<\/script>
</body>
</html>
`;
}
// build/report/html/html-parts.js
const URL = /^https?:\/\/[A-Za-z0-9./?#&=%~:;,+!_*-]+$/;
function linked(markup, url) {
	return typeof url != "string" || !URL.test(url) ? markup : `<a href="${url.replaceAll("&", "&amp;")}" rel="noreferrer noopener">${markup}</a>`;
}
function saidHtml(line) {
	return line.map((part) => typeof part == "string" ? require_opened.m(part) : "sentence" in part ? require_opened.m(part.sentence) : linked(`<code>${require_opened.m(part.name)}</code>`, part.link)).join("");
}
function codeHtml(code, look) {
	return linked(`<code>${require_opened.m(code)}</code>`, (look.codeUrl ?? require_page_link.n)(code));
}
function placeHtml(place, look) {
	let text = require_leaf_text.S(place);
	return place == null || text === "" ? "" : `<span class="where">${linked(require_opened.m(text), look.sourceUrl?.(place))}</span>`;
}
function addressHtml(address, { rowOf }) {
	let code = `<code>${require_opened.m(address)}</code>`, row = rowOf(address);
	return row === void 0 ? code : `<a href="#${row}">${code}</a>`;
}
function section(id, title, parts) {
	return parts.length === 0 ? "" : `<section id="${id}"><h2>${title}</h2>\n${parts.join("\n")}\n</section>`;
}
// build/report/html/html-notes.js
function notesOf(diagnostics, findings) {
	return [...require_model.ot(diagnostics).shown.map((one) => ({
		...one,
		advice: require_held_words.d(one)
	})), ...require_model.ot(findings).shown.map((one) => ({
		...one,
		address: one.address ?? null,
		place: one.place ?? null,
		advice: one
	}))];
}
function noteHtml(note, look) {
	let { code, severity, address, place, message, advice } = note, names = [
		`<b class="severity">${severity}</b>`,
		codeHtml(code, look),
		address === null ? "" : addressHtml(address, look),
		placeHtml(place, look)
	], toDo = require_held_words.f(advice) ? `<p class="todo"><b>To do:</b> ${adviceHtml(advice)}</p>` : "";
	return `<div class="note ${severity}"><p>${names.filter((part) => part !== "").join(" ")}</p><p>${require_opened.m(message)}</p>${toDo}</div>`;
}
function adviceHtml(advice) {
	let words = require_model.ft(advice), line = require_model.ut(advice, void 0);
	return [words === "" ? "" : require_opened.m(words), line === void 0 ? "" : `<code class="command">${require_opened.m(line)}</code>`].filter((part) => part !== "").join(": ");
}
// build/report/words/three-sides.js
function threeSides(base, files, live) {
	let old = require_diff_text.c(base), [here, there] = [require_diff_text.c(files), require_diff_text.c(live)], [ofFiles, ofLive] = [editsOf(old, here), editsOf(old, there)];
	if (ofFiles === void 0 || ofLive === void 0) return [{
		kind: "changed",
		files: here,
		base: old,
		live: there
	}];
	let parts = [], shift = {
		files: 0,
		live: 0
	}, done = 0;
	for (let { from, to } of regionsOf([...ofFiles, ...ofLive])) {
		from > done && parts.push({
			kind: "same",
			lines: old.slice(done, from)
		});
		let take = (side, lines, all) => {
			let start = from + shift[side];
			for (let edit of all) edit.from >= from && edit.to <= to && (shift[side] += edit.length - (edit.to - edit.from));
			return lines.slice(start, to + shift[side]);
		};
		parts.push({
			kind: "changed",
			files: take("files", here, ofFiles),
			base: old.slice(from, to),
			live: take("live", there, ofLive)
		}), done = to;
	}
	return done < old.length && parts.push({
		kind: "same",
		lines: old.slice(done)
	}), parts;
}
function editsOf(base, side) {
	let changes = require_diff_text.u([...base], [...side], { maxEditLength: require_diff_text.o });
	if (changes === void 0) return;
	let edits = [], at = 0, open;
	for (let { added, removed, value } of changes) !added && !removed ? (at += value.length, open = void 0) : (open === void 0 && (open = {
		from: at,
		to: at,
		length: 0
	}, edits.push(open)), added ? open.length += value.length : (at += value.length, open.to = at));
	return edits;
}
function regionsOf(edits) {
	let regions = [];
	for (let { from, to } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		let last = regions.at(-1);
		last !== void 0 && from <= last.to ? last.to = Math.max(last.to, to) : regions.push({
			from,
			to
		});
	}
	return regions;
}
function diffHtml(before, after, notesAt) {
	let diff = require_diff_text.s(before, after), now = require_diff_text.c(after), size = require_diff_text.r(diff), out = [], old = 1, line = 1, unchanged = (to) => {
		let lines = now.slice(line - 1, to - 1);
		lines.length > 0 && out.push(sameLines(lines, old, line, notesAt)), old += lines.length, line += lines.length;
	};
	for (let hunk of diff.hunks) {
		unchanged(hunk.newStart), out.push(`<p class="at">${require_opened.m(require_diff_text.i(hunk))}</p>`);
		for (let one of hunk.lines) {
			let made = lineHtml(one, old, line, diff, notesAt);
			out.push(made.html), old += made.old, line += made.now;
		}
	}
	diff.hunks.length > 0 && unchanged(now.length + 1);
	let hints = require_diff_text.t(diff).map((hint) => `<p class="hint">${require_opened.m(hint)}</p>`);
	return {
		html: `<div class="diff">${out.join("")}</div>${hints.join("")}`,
		size
	};
}
function textHtml(text, kind, notesAt) {
	return `<div class="text ${kind}">${plainLines(require_diff_text.c(text), 1, notesAt)}</div>`;
}
function plainLines(lines, from, notesAt) {
	let out = [], open = [], start = from, flush = (next) => {
		open.length > 0 && out.push(`<pre data-n="${start}">${open.join("\n")}\n</pre>`), open = [], start = next;
	};
	for (let [index, line] of lines.entries()) {
		open.push(require_opened.f(line));
		let notes = notesAt(from + index);
		notes !== "" && (flush(from + index + 1), out.push(notes));
	}
	return flush(from), out.join("");
}
function sameLines(lines, old, now, notesAt) {
	if (lines.length < 3) return lines.map((text, index) => row("s", require_opened.f(text), old + index, now + index) + notesAt(now + index)).join("");
	let notes = lines.map((_, index) => notesAt(now + index)).join("");
	return `<details class="gap" data-o="${old}" data-n="${now}">${`<summary>${require_style.n(lines.length, "unchanged line")}</summary>`}${plainLines(lines, now, () => "")}</details>${notes}`;
}
function lineHtml(line, old, now, { whitespaceOnly }, notesAt) {
	let show = whitespaceOnly ? (text) => `${require_opened.p(text)}\u23ce` : require_opened.f;
	if (line.kind === "same") return {
		html: row("s", require_opened.f(line.text), old, now) + notesAt(now),
		old: 1,
		now: 1
	};
	if (line.kind === "removed") return {
		html: row("d", show(line.text), old, null),
		old: 1,
		now: 0
	};
	if (line.kind === "added") return {
		html: row("i", show(line.text), null, now) + notesAt(now),
		old: 0,
		now: 1
	};
	if (line.kind === "changed") return {
		html: row("m", spansHtml(line.spans), old, now) + notesAt(now),
		old: 1,
		now: 1
	};
	let removed = line.removed.map((text, index) => row("d", show(text), old + index, null)), added = line.added.map((text, index) => row("i", show(text), null, now + index) + notesAt(now + index));
	return {
		html: [...removed, ...added].join(""),
		old: removed.length,
		now: added.length
	};
}
function row(kind, html, old, now) {
	return `<p class="${kind}"${`${old === null ? "" : ` data-o="${old}"`}${now === null ? "" : ` data-n="${now}"`}`}>${html}</p>`;
}
function spansHtml(spans) {
	return spans.map(spanHtml).join("");
}
function spanHtml({ kind, text }) {
	if (kind === "same") return require_opened.f(text);
	let shown = text.trim() === "" ? require_opened.p(text) : require_opened.f(text);
	return kind === "removed" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
}
function newSideHtml(lines) {
	return lines.map((line) => line.kind === "same" ? row("s", require_opened.f(line.text), null, null) : line.kind === "added" ? row("i", require_opened.f(line.text), null, null) : line.kind === "changed" ? row("m", spansHtml(line.spans.filter(({ kind }) => kind !== "removed")), null, null) : line.kind === "rewritten" ? line.added.map((text) => row("i", require_opened.f(text), null, null)).join("") : "").join("");
}
// build/report/html/html-leaves.js
const NO_NOTES = () => "";
function leafHtml(leaf, action, look, notesOf) {
	let { before, after, path } = leaf, at = notesIn(leaf.place, before, after, notesOf);
	if (before !== void 0 && after !== void 0 && (require_leaf_text.u(before) || require_leaf_text.u(after))) {
		let { html, size } = diffHtml(...require_leaf_text.l(before, after), at);
		return {
			html: leafTitle(leaf, look, size) + html,
			brief: `${pathHtml(path)} (${require_opened.m(size)})`
		};
	}
	let one = before === void 0 ? after : after === void 0 ? before : void 0;
	if (one !== void 0 && require_leaf_text.u(one)) {
		let isNew = before === void 0, text = textHtml(require_leaf_text.c(one), isNew ? "new" : "gone", isNew ? at : NO_NOTES), word = isNew ? "new" : "goes";
		return {
			html: leafTitle(leaf, look, word) + text,
			brief: `${pathHtml(path)} (${word})`
		};
	}
	let brief = `${pathHtml(path)} ${shortHtml(before, after, action, 40)}`, notes = leaf.place === void 0 ? "" : at(1);
	return {
		html: `${leafTitle(leaf, look, "")}<p class="values">${shortHtml(before, after, action, 200)}</p>${notes}`,
		brief
	};
}
function shortHtml(before, after, action, max) {
	let [old = "", now = ""] = require_leaf_text.d([before, after], max).map(require_opened.m);
	return before === void 0 && action !== "update" ? `<ins>${now}</ins>` : after === void 0 && action === "delete" ? `<del>${old}</del>` : `<del>${old}</del> \u2192 <ins>${now}</ins>`;
}
function pathHtml(path) {
	return `<code>${require_opened.m(path)}</code>`;
}
function leafTitle(leaf, look, note) {
	let where = placeHtml(leaf.place, look), said = note === "" ? "" : `<span class="size">${require_opened.m(note)}</span>`;
	return `<h4>${[
		pathHtml(leaf.path),
		said,
		where
	].filter((part) => part !== "").join(" ")}</h4>`;
}
function notesIn(place, before, after, notesOf) {
	if (place === void 0 || typeof after != "string") return NO_NOTES;
	let now = require_diff_text.c(after), old = typeof before == "string" ? require_diff_text.c(before) : void 0, first = old === void 0 ? 0 : now.findIndex((text, index) => text !== old[index]), moved = first < 0 ? Math.max(0, now.length - 1) : first, start = place.line - moved;
	return (line) => notesOf(place.file, start + line - 1);
}
function heldLeafHtml(leaf, look, notesOf) {
	let { path, base, live, git } = leaf, brief = pathHtml(path), at = notesIn(leaf.place, live, git, notesOf);
	if (![
		base,
		live,
		git
	].some(require_leaf_text.u)) return {
		html: leafTitle(leaf, look, "") + valueColumns(leaf),
		brief
	};
	if (base === void 0 && live !== void 0 && git !== void 0) {
		let { html, size } = diffHtml(...require_leaf_text.l(live, git), at);
		return {
			html: `${leafTitle(leaf, look, `${size}: \u2212 live, + files`)}${html}`,
			brief
		};
	}
	if (live === void 0 || git === void 0 || base === void 0) return {
		html: leafTitle(leaf, look, "") + textColumns(leaf),
		brief
	};
	let [files] = require_leaf_text.l(git, base), [there] = require_leaf_text.l(live, base), parts = threeSides(require_leaf_text.c(base), files, there);
	return {
		html: leafTitle(leaf, look, "") + threeHtml(parts),
		brief
	};
}
const SIDES = [
	["git", "In the files"],
	["base", "Last applied"],
	["live", "Live"]
];
function sidesOf(leaf) {
	return SIDES.filter(([side]) => side !== "base" || leaf.base !== void 0);
}
function valueColumns(leaf) {
	let sides = sidesOf(leaf), texts = require_leaf_text.d(sides.map(([side]) => leaf[side]), 200);
	return `<table class="sides"><thead><tr>${sides.map(([, title]) => `<th scope="col">${title}</th>`).join("")}</tr></thead><tbody><tr>${texts.map((text) => `<td>${require_opened.m(text)}</td>`).join("")}</tr></tbody></table>`;
}
function textColumns(leaf) {
	return sidesOf(leaf).map(([side, title]) => {
		let value = leaf[side];
		return `<h5>${title}</h5>${value === void 0 ? "<p class=\"values\">(not set)</p>" : textHtml(require_leaf_text.c(value), "same", NO_NOTES)}`;
	}).join("");
}
function threeHtml(parts) {
	let heads = SIDES.map(([, title]) => `<b class="head">${title}</b>`).join(""), line = 1;
	return `<div class="three">${heads}${parts.map((part) => {
		if (part.kind === "same") {
			let html = `<div class="all">${sameLines(part.lines, line, line, NO_NOTES)}</div>`;
			return line += part.lines.length, html;
		}
		line += part.base.length;
		let { base } = part;
		return [
			sideCell(base, part.files, 0),
			cell(newSideHtml(base.map(same)), 1),
			sideCell(base, part.live, 2)
		].join("");
	}).join("")}</div>`;
}
const same = (text) => ({
	kind: "same",
	text
});
function sideCell(base, lines, column) {
	return lines.length === base.length && lines.every((text, index) => text === base[index]) ? cell(newSideHtml(lines.map(same)), column) : lines.length === 0 ? cell("<p class=\"none\">(removed)</p>", column) : cell(newSideHtml(require_diff_text.l(base, lines)), column, "moved");
}
function cell(html, column, kind = "as-is") {
	return `<div class="cell ${kind}"><b class="label">${SIDES[column][1]}</b>${html === "" ? "<p class=\"none\">(nothing)</p>" : html}</div>`;
}
function changeRow(change, id, look) {
	let { address, action } = change, leaves = change.leaves.map((leaf) => leafHtml(leaf, action, look, look.notesOf)), word = require_leaf_text.h(change), version = require_leaf_text.E(change.version), waiting = look.isWaiting(change) ? ["waiting from the base branch"] : [], what = [
		word,
		...version === "" ? [] : [version],
		...waiting
	].join(" \u00b7 "), parts = [
		change.reason === "" ? "" : `<p>Why: ${require_opened.m(change.reason)}.</p>`,
		change.renamed_from === null ? "" : `<p>Renamed from <code>${require_opened.m(require_leaf_text.y(change))}</code>.</p>`,
		...leaves.map(({ html }) => html),
		...keptHtml(change),
		...secretsHtml(look.secretsOf(address), change),
		usesHtml(change, look),
		orderHtml(change, look),
		change.unmanaged.length === 0 ? "" : `<p>No longer in the files, left unchanged: ${codes(change.unmanaged)}.</p>`,
		...look.notesAbout(address).map((note) => noteHtml(note, look))
	];
	return {
		id,
		address,
		kind: change.kind,
		action: word,
		isHeld: !1,
		head: headHtml(require_leaf_text.T(action), address, what, briefOf(leaves), placeHtml(require_leaf_text.g(change), look)),
		body: parts.join("")
	};
}
function heldRow(held, id, look) {
	let { address } = held, leaves = held.leaves.map((leaf) => heldLeafHtml(leaf, look, look.notesOf)), what = `held: ${require_held_words.t[held.why]} \u00b7 would ${held.would}`, remedies = require_plan_markdown.m(held).map((remedy) => `<li>${remedyHtml(remedy)}</li>`);
	return {
		id,
		address,
		kind: held.kind,
		action: held.would,
		isHeld: !0,
		head: headHtml(require_leaf_text.m.held, address, what, briefOf(leaves), placeHtml(require_leaf_text.g(held), look)),
		body: [
			`<p>Why: ${require_opened.m(held.message)}.</p>`,
			`<ul class="remedies">${remedies.join("")}</ul>`,
			...leaves.map(({ html }) => html),
			...look.notesAbout(address).map((note) => noteHtml(note, look))
		].join("")
	};
}
function headHtml(sign, address, what, brief, where) {
	return [
		`<b class="sign">${sign}</b>`,
		`<code class="address">${require_opened.m(address)}</code>`,
		`<span class="what">${require_opened.m(what)}</span>`,
		brief === "" ? "" : `<span class="brief">${brief}</span>`,
		where
	].filter((part) => part !== "").join(" ");
}
function briefOf(leaves) {
	let more = leaves.length - 3;
	return [...leaves.slice(0, 3).map(({ brief }) => brief), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function codes(names) {
	return names.map((name) => `<code>${require_opened.m(name)}</code>`).join(", ");
}
function keptHtml(change) {
	return require_leaf_text.x(change).map(({ path, live, desired }) => {
		let [stays = "", said = ""] = require_leaf_text.d([live, desired], 200).map(require_opened.m);
		return `<p><code>${require_opened.m(path)}</code>: live value kept: ${stays}; the files say ${said}</p>`;
	});
}
function secretsHtml(secrets, change) {
	return secrets.flatMap((secret) => {
		let text = require_leaf_text.C(secret, change.action);
		return text === "" ? [] : [`<p><code>${require_opened.m(secret.field)}</code>: ${require_opened.m(text)}</p>`];
	});
}
function usesHtml(change, look) {
	let groups = require_leaf_text._(change).map(({ label, items, note }) => {
		let names = items.map(({ address, note: said }) => `<li>${addressHtml(address, look)}${said === "" ? "" : ` ${require_opened.m(said)}`}</li>`), title = `${label}${note === "" ? "" : ` (${require_opened.m(note)})`}`;
		return names.length === 0 ? `<p>${label} ${require_opened.m(note)}</p>` : `<p>${title}:</p><ul>${names.join("")}</ul>`;
	});
	return groups.length === 0 ? "" : `<div class="uses">${groups.join("")}</div>`;
}
function orderHtml({ depends_on: needed }, look) {
	if (needed.length === 0) return "";
	let names = needed.map((address) => addressHtml(address, look)).join(", ");
	return `<p>After ${require_style.n(needed.length, "other change")}: ${names}</p>`;
}
function remedyHtml(remedy) {
	let type = require_opened.m(remedy.type);
	return `to ${require_opened.m(require_leaf_text.b(remedy))}: ${require_plan_markdown.h(remedy) ? `<code class="command">${type}</code>` : type}`;
}
function trialsSection({ trials, older, unread, hasTexts, now }, look) {
	let parts = [
		...unread.map((one) => `<p class="note warning">Not all records of trials could be read. ${require_opened.m(one)}</p>`),
		...trials.map((trial) => trialHtml(trial, {
			hasTexts,
			now,
			look
		})),
		...older.map((trial) => olderHtml(trial, {
			hasTexts,
			now,
			look
		}))
	], number = trials.length + older.length;
	return section("trials", `Trials <span class="number">${require_style.o(number)}</span>`, parts);
}
function trialHtml(trial, how) {
	let { state, sentence, swaps } = trial, tone = require_trial_words.c(trial), facts = state === "nothing_to_try" ? [] : [
		...swaps.map(require_trial_facts.a),
		require_trial_facts.n(trial),
		require_trial_facts.t(trial)
	];
	return box(tone, `${titleOf(trial)} \u00b7 ${require_trial_words.s(state)}`, [
		`<p>${require_opened.m(sentence)}</p>`,
		ageHtml(trial, how.now),
		...bodyOf(trial, how),
		...findingsHtml(trial, how.look),
		listHtml(facts.filter((line) => line.length > 0).map(saidHtml))
	]);
}
function olderHtml(trial, how) {
	let age = trial.asked_at === null ? "" : `, asked ${require_trial_words.n(trial.asked_at, how.now)} ago,`, said = `It was ${require_trial_words.s(trial.state)}. ${trial.sentence}`;
	return box("open", `${titleOf(trial)} \u00b7 not asked for this text`, [
		`<p>The last trial${age} tried another text, so it says nothing about this one.</p>`,
		...findingsHtml(trial, how.look),
		foldHtml("What it said of the other text", [`<p>${require_opened.m(said)}</p>`, ...bodyOf(trial, how)])
	]);
}
function box(tone, title, parts) {
	return `<div class="trial ${tone}"><h3>${`<b class="sign">${require_style.t[tone]}</b>`} ${title}</h3>${parts.join("")}</div>`;
}
function titleOf({ trial }) {
	return `Trial <code>${require_opened.m(require_model.t(require_model.Ct(trial), 80))}</code>`;
}
function ageHtml({ is_recorded, asked_at }, now) {
	return !is_recorded || asked_at === null ? "" : `<p class="hint">Asked ${require_trial_words.n(asked_at, now)} ago, on ${require_opened.m(require_trial_facts.u(asked_at))}.</p>`;
}
function bodyOf(trial, { hasTexts }) {
	let { rows, worst, worse_tasks: total } = trial, shown = rows.slice(0, 1e3), notes = [...trial.notes.map(require_opened.m), ...shown.map(require_trial_facts.r).flatMap((line) => line.length === 0 ? [] : [saidHtml(line)])], tasks = worst.map((task) => taskHtml(task, hasTexts)), of = (total ?? 0) > worst.length ? `<p>The first ${worst.length}:</p>` : "";
	return [
		tableHtml(shown, rows.length - shown.length),
		worst.length === 0 ? "" : foldHtml(require_trial_facts.s(trial), [of, listHtml(tasks)]),
		notes.length === 0 ? "" : foldHtml("How it was judged", [listHtml(notes)])
	];
}
function tableHtml(rows, more) {
	if (rows.length === 0) return "";
	let rest = more === 0 ? "" : `<p class="hint">\u2026 and ${require_style.n(more, "more row")} in the JSON of the trial</p>`;
	return `<div class="wide" role="region" aria-label="Results" tabindex="0"><table class="judged"><thead><tr><th scope="col">Compared</th><th scope="col">Base</th><th scope="col">Head</th><th scope="col">Change (95 %)</th><th scope="col">Word</th></tr></thead><tbody>${rows.map(rowHtml).join("")}</tbody></table></div>${rest}`;
}
function rowHtml(row) {
	let { what, base, head, word, in_gate } = row, name = require_opened.m(require_model.t(require_model.Ct(row.name), 200));
	return `<tr><th scope="row">${`${what === "score" ? `<code>${name}</code>` : name}${in_gate ? " (gate)" : ""}`}</th>${[
		require_trial_words.r(row, base),
		require_trial_words.r(row, head),
		require_trial_words.i(row) || "\u2013"
	].map((cell) => `<td>${require_opened.m(cell)}</td>`).join("")}<td class="${word}">${require_trial_words.l(word)}</td></tr>`;
}
function taskHtml(task, hasTexts) {
	let whole = (hasTexts ? require_trial_facts.i(task) : []).map(({ title, text }) => `<h5>${saidHtml(title)}</h5>${textHtml(require_diff_text.c(text).join("\n"), "same", () => "")}`);
	return saidHtml(require_trial_facts.o(task, hasTexts)) + whole.join("");
}
function findingsHtml({ findings }, look) {
	return findings.map((one) => noteHtml({
		...one,
		address: one.address ?? null,
		place: one.place ?? null,
		advice: one
	}, look));
}
function listHtml(items) {
	return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function foldHtml(summary, parts) {
	return `<details class="fold"><summary>${summary}</summary>${parts.join("")}</details>`;
}
// build/report/html/masked-strings.js
const WORD = /^[a-z_]{1,24}$/;
function maskedStrings(document, clean) {
	let known = new Map(), text = (one) => {
		let seen = known.get(one) ?? (WORD.test(one) ? one : clean(one));
		return known.set(one, seen), seen;
	}, masked = (value) => typeof value == "string" ? text(value) : Array.isArray(value) ? value.map(masked) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), masked(item)]));
	return masked(document);
}
function renderPlanHtml(secretPlan, view) {
	let { clean = (text) => text } = view, plan = view.clean === void 0 ? secretPlan : maskedStrings(secretPlan, clean), findings = view.clean === void 0 ? view.findings : maskedStrings(view.findings, clean), notes = notesOf(plan.diagnostics, findings ?? []), title = `${view.words.platform} plan for ${plan.target}`, trials = view.clean === void 0 ? view.trials : maskedStrings(view.trials, clean), sections = new PageBody(plan, notes, {
		...view,
		trials
	}).sections().map((one) => clean(one));
	return frame(clean(`${title} \u00b7 ${require_held_words.o(plan.summary)}`), [
		clean(header(plan, title, notes)),
		FILTER,
		`<main>\n${sections.join("\n")}\n</main>`,
		`<footer>${clean(footer(plan))}</footer>`
	]);
}
const FILTER = "<form id=\"filter\" role=\"search\" hidden>\n<label>Text <input id=\"text\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label>\n<label>Kind <select id=\"kind\"><option value=\"\">all</option></select></label>\n<label>Action <select id=\"action\"><option value=\"\">all</option></select></label>\n<label class=\"check\"><input id=\"held-only\" type=\"checkbox\"> held only</label>\n<button id=\"layout\" type=\"button\" aria-pressed=\"false\">Side by side</button>\n<button id=\"unfold\" type=\"button\">Unfold all</button>\n<button id=\"keys\" type=\"button\">Keys</button>\n<output id=\"shown\" aria-live=\"polite\"></output>\n</form>";
function header(plan, title, notes) {
	let phrases = require_held_words.r(plan.summary).map(({ what, text }) => `<li class="${what}">${require_opened.m(text)}</li>`);
	phrases.length === 0 && phrases.push(`<li>${require_held_words.a(plan) ? "nothing to do" : "nothing planned"}</li>`), phrases.push(`<li>${require_style.o(plan.summary.unchanged)} unchanged</li>`);
	let of = (severity) => notes.filter((one) => one.severity === severity).length, said = require_held_words.i({
		errors: of("error"),
		warnings: of("warning")
	});
	said !== "" && phrases.push(`<li class="${of("error") > 0 ? "error" : "warning"}">${said}</li>`);
	let refusals = require_held_words.l(plan).map(({ code, message, remedy }) => `<div class="note error"><p><b>Applying this plan would be refused</b> <code>${require_opened.m(code)}</code></p><p>${require_opened.m(message)}</p><p class="todo"><b>To do:</b> ${require_opened.m(remedy)}</p></div>`), open = require_held_words.n(plan, (file) => file);
	return open !== "" && refusals.push(`<p class="note warning">${require_opened.m(open)}</p>`), `<header>
<h1>${require_opened.m(title)}</h1>
<ul class="counts">${phrases.join("")}</ul>
<p class="facts">${factsOf(plan).map(require_opened.m).join(" \u00b7 ")}</p>
${refusals.join("\n")}
</header>`;
}
function factsOf(plan) {
	let { commit, dirty } = plan.source, source = commit === null ? "" : `commit ${commit.slice(0, 12)}${dirty ? " with uncommitted files" : ""}`, { state, revision } = plan.ledger, ledger = state === "present" && revision !== null ? `ledger ${revision}` : require_plan_markdown.g[state];
	return [
		require_leaf_text.D(plan),
		require_leaf_text.f(plan.base_url),
		source,
		ledger
	].filter((part) => part !== "");
}
function footer(plan) {
	let silenced = require_opened.c(plan.diagnostics), parts = [`pipelines-sync ${plan.tool_version}`, `digest ${plan.plan_digest.slice(0, 12)}`];
	return [...silenced === "" ? [] : [silenced], ...parts].map(require_opened.m).join(" \u00b7 ");
}
function groupsOf(entries) {
	let { deletes, replaces, takeovers, updates, creates, launches, ledgerOnly } = entries;
	return [
		{
			id: "deletes",
			title: "Deletes",
			changes: deletes
		},
		{
			id: "replaces",
			title: "Replacements (new id)",
			changes: replaces
		},
		{
			id: "overwrites",
			title: "Overwritten on the platform",
			changes: takeovers
		},
		{
			id: "updates",
			title: "Updates",
			changes: updates
		},
		{
			id: "creates",
			title: "Creates",
			changes: creates
		},
		{
			id: "launches",
			title: "Launches",
			changes: launches
		},
		{
			id: "ledger-only",
			title: "Ledger only, nothing is sent",
			changes: ledgerOnly.flatMap(({ changes }) => changes)
		}
	];
}
var PageBody = class {
	#plan;
	#notes;
	#look;
	#shownTrials;
	#entries;
	#groups;
	#ids = new Map();
	#room;
	#left = 0;
	constructor(plan, notes, view) {
		this.#plan = plan, this.#notes = notes, this.#shownTrials = view.trials, this.#room = view.room ?? 4e7, this.#entries = require_leaf_text.v(plan), this.#groups = groupsOf(this.#entries);
		for (let { address } of [...this.#entries.held, ...this.#groups.flatMap(({ changes }) => changes)]) this.#ids.has(address) || this.#ids.set(address, `r${this.#ids.size + 1}`);
		let about = require_model.nt(notes.filter(({ address }) => address !== null), ({ address }) => address ?? ""), notesAt = require_model.nt(notes.filter(({ place }) => place !== null), ({ place }) => `${place?.line} ${place?.file}`), secrets = require_leaf_text.w(plan), waiting = new Set((view.waiting ?? []).map(({ digest }) => digest)), look = {
			sourceUrl: view.sourceUrl,
			codeUrl: view.codeUrl,
			rowOf: (address) => this.#ids.get(address),
			notesOf: (file, line) => (notesAt.get(`${line} ${file}`) ?? []).map((note) => noteHtml({
				...note,
				address: null
			}, look)).join(""),
			notesAbout: (address) => about.get(address) ?? [],
			secretsOf: (address) => secrets.get(address) ?? [],
			isWaiting: ({ digest }) => waiting.has(digest)
		};
		this.#look = look;
	}
	sections() {
		let rows = [this.#rows("held", "Held", this.#entries.held, (one, row) => heldRow(one, row, this.#look)), ...this.#groups.map(({ id, title, changes }) => this.#rows(id, title, changes, (change, row) => changeRow(change, row, this.#look)))], rest = [
			this.#findings("errors", "Errors", ["error"]),
			this.#trials(),
			...rows,
			this.#secrets(),
			this.#unreadable(),
			this.#findings("findings", "Warnings and notes", ["warning", "note"])
		];
		return [this.#leftOut(), ...rest].filter((part) => part !== "");
	}
	#rows(id, title, list, make) {
		let rows = list.map((one) => this.#rowHtml(make(one, this.#ids.get(one.address) ?? "")));
		return section(id, `${title} <span class="number">${require_style.o(list.length)}</span>`, rows);
	}
	#rowHtml({ id, kind, action, isHeld, head, body }) {
		let data = `data-kind="${require_opened.m(kind)}" data-action="${require_opened.m(action)}"${isHeld ? " data-held" : ""}`, isOver = body.length > this.#room;
		return isOver ? this.#left += 1 : this.#room -= body.length, `<details class="row" id="${id}" ${data}><summary>${head}</summary><div class="body">${isOver ? `<p class="none">Left out here for length. ${this.#whole()} prints it.</p>` : body}</div></details>`;
	}
	#whole() {
		let line = require_model.bt(require_model._t(require_model.yt("plan", "--json"), { target: this.#plan.target }), "sh");
		return `<code class="command">${require_opened.m(line)}</code>`;
	}
	#leftOut() {
		return this.#left === 0 ? "" : `<p class="note warning">Left out here for length: the details of ${require_style.n(this.#left, "resource")}. ${this.#whole()} prints all of them.</p>`;
	}
	#trials() {
		return this.#shownTrials ? trialsSection(this.#shownTrials, this.#look) : "";
	}
	#secrets() {
		return section("secrets", "Secrets", this.#entries.looseSecrets.map((secret) => `<p>${addressHtml(secret.address, this.#look)} <code>${require_opened.m(secret.field)}</code>: ${require_opened.m(require_leaf_text.C(secret, null))}</p>`));
	}
	#unreadable() {
		return section("unreadable", "Could not be read", this.#plan.unreadable.map(({ address, message }) => `<div class="note warning"><p>${addressHtml(address, this.#look)}: ${require_opened.m(message)}</p></div>`));
	}
	#findings(id, title, severities) {
		let notes = this.#notes.filter(({ severity }) => severities.includes(severity)), sorted = [...notes].sort((a, b) => require_closest.i(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0));
		return section(id, `${title} ${`<span class="number">${require_style.o(notes.length)}</span>`}`, sorted.map((note) => noteHtml(note, this.#look)));
	}
};
const command = require_main.s({
	name: "plan",
	does: "Show what apply would do. Only reads.",
	examples: [
		[require_model.yt("plan"), "show what apply would do"],
		[require_model.yt("plan", "--only", "*Rome*", "--summary"), "count the changes of some items"],
		[require_model.yt("plan", "--format", "markdown"), "print a comment for a pull request"],
		[require_model.yt("plan", "--html", "plan.html"), "write a page for a browser"]
	],
	flags: (bare) => require_options.t(require_options.f(require_options.r(require_options.p(require_options.i(bare)))).option("--out <file>", "save the plan as JSON, for apply --plan").option("--html <file>", "save the plan as a page for a browser").addOption(require_options.a()).option("--summary", "print one line with the counts").option("--detailed-exitcode", "exit 2 if there are changes")).option("--no-ledger", "plan without the ledger; such a plan cannot be applied"),
	run: ([files], flags, { io }) => plan(files, flags, io)
});
async function plan(files, flags, io) {
	let made = await require_opened.s(require_plan.t(flags, files, io, require_opened.n(flags, files, io)), io);
	if ("checked" in made) {
		let { printCheck } = await Promise.resolve().then(() => require("./print-check-IsIJslQ6.js"));
		return printCheck(made, flags, io);
	}
	let { opened, planned } = made, isQuiet = flags.quiet === !0, wanted = flags.format ?? (flags.json === !0 ? "json" : "text"), isPrinted = wanted === "text" && flags.summary !== !0 && !(isQuiet && require_held_words.a(planned.plan));
	if (planned.verdict !== null && require_say_verdict.t(planned.verdict, !isPrinted, io), flags.out !== void 0 && await save("--out", flags.out, require_plan_json.i(planned.plan), io), flags.html !== void 0) {
		let { words } = opened.session.kinds, { findings } = opened.offline, { recordedTrials } = await Promise.resolve().then(() => require("./recorded-trials-DgghTOiR.js")), found = await recordedTrials(made), trials = found === null ? null : {
			...found,
			hasTexts: !1,
			now: io.clock.now()
		}, page = renderPlanHtml(planned.plan, {
			words,
			findings,
			trials,
			clean: (text) => io.clean(text)
		});
		await save("--html", flags.html, page, io);
	}
	return wanted === "json" ? require_options.g(require_plan_json.i(planned.plan), io) : wanted === "markdown" ? io.out(require_plan_markdown.n(planned.plan, { words: opened.session.kinds.words })) : flags.summary === !0 ? io.out(`${planned.plan.target}: ${require_held_words.o(planned.plan.summary)}\n`) : isPrinted && require_print_plan.t(opened, planned, io), require_exit_code.a(planned.plan, flags.detailedExitcode === !0);
}
async function save(flag, file, text, io) {
	try {
		await require_put_file.t(node_path.default.resolve(io.cwd, file), text, { mode: 384 });
	} catch (error) {
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_command_codes.t.planUnwritable.code, `Cannot write the plan to ${file}, which ${flag} names (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
exports.command = command;
