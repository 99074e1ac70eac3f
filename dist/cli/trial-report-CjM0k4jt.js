const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_compare = require("./compare-F6hXl7rr.js"), require_amount_text = require("./amount-text-CMCHMWDp.js");
// build/trial/measure.js
function measuresOf({ base, head }, criteria) {
	let tasks = [...base.tasks, ...head.tasks], known = new Map(criteria.map((one) => [one.name, one]));
	for (let [name, { criterion = name }] of tasks.flatMap(({ scores }) => Object.entries(scores))) known.has(name) || known.set(name, {
		...known.get(criterion) ?? unknownCriterion(name),
		name
	});
	let scores = [...known.values()].sort((a, b) => require_closest.i(a.name, b.name)).map((criterion) => scoreMeasure(criterion, tasks)), resources = RESOURCES.filter(({ read }) => tasks.some((task) => read(task) !== null));
	return [
		...scores,
		SUCCESS,
		...resources
	];
}
function isNamed({ what, name, address }, entry) {
	return entry === (what === "score" ? address ?? name : what);
}
function unknownCriterion(name) {
	return {
		name,
		address: null,
		version: null,
		judge: null,
		type: null,
		range: null,
		changed: []
	};
}
function scoreMeasure(criterion, tasks) {
	let { name, address, version, judge, range, changed } = criterion, score = ({ scores }) => Object.hasOwn(scores, name) ? scores[name] : void 0, answers = tasks.flatMap((task) => {
		let one = score(task);
		return one === void 0 || one.error !== void 0 ? [] : [one];
	}), isMean = isNumber(criterion, answers), why = notComparable(changed, answers);
	return {
		what: "score",
		name,
		address,
		version,
		judge,
		score,
		range: isMean ? range : [0, 1],
		unit: isMean ? "mean" : "share",
		less_is_better: !1,
		read: (task) => {
			let one = score(task);
			return one === void 0 || one.error !== void 0 ? null : isMean ? finite(one.score) : passed$1(one);
		},
		...why !== void 0 && { not_comparable: why }
	};
}
function isNumber({ type }, answers) {
	let numbers = answers.filter(({ score }) => finite(score) !== null);
	return type === null ? numbers.some((one) => passed$1({
		...one,
		passed: null
	}) === null) : (type === "numeric" || type === "rating") && (numbers.length > 0 || answers.length === 0);
}
function passed$1({ passed: shown, score }) {
	return shown === null ? score === 0 || score === 1 ? score : null : Number(shown);
}
function finite(score) {
	return typeof score == "number" && Number.isFinite(score) ? score : null;
}
function notComparable(changed, answers) {
	if (changed.length > 0) {
		let what = changed.join(" and ");
		return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${changed.length === 1 ? "changes" : "change"} in the same pull request.`;
	}
	if (answers.some(({ score }) => typeof score == "string") && answers.every((one) => passed$1(one) === null)) return "It answers with categories, and the platform does not show which of them pass.";
}
const NO_CRITERION = {
	address: null,
	version: null,
	judge: null,
	range: null
}, SUCCESS = {
	...NO_CRITERION,
	what: "success",
	name: "Tasks that ended well",
	unit: "share",
	range: [0, 1],
	less_is_better: !1,
	read: ({ succeeded }) => succeeded === null ? null : Number(succeeded)
}, RESOURCES = [
	resource("tokens", "Tokens a task", ({ tokens }) => tokens),
	resource("cost", "Cost a task", ({ cost }) => cost),
	resource("latency", "Milliseconds a task", ({ latency_ms }) => latency_ms)
];
function resource(what, name, of) {
	return {
		...NO_CRITERION,
		what,
		name,
		unit: "mean",
		less_is_better: !0,
		read: (task) => finite(of(task))
	};
}
// build/trial/pairing.js
function pairTasks(base, head) {
	let all = [...base, ...head], hidden = all.filter(({ input }) => input === null).length;
	if (hidden === all.length) return {
		pairs: null,
		why: "The platform does not show the inputs of the tasks."
	};
	if (hidden > 0) return {
		pairs: null,
		why: `The inputs of ${hidden} of ${all.length} tasks are not shown.`
	};
	if (base.length + head.length > 2 && new Set(all.map(({ input }) => input)).size === 1) return {
		pairs: null,
		why: "All tasks have the same inputs."
	};
	let waiting = new Map();
	for (let task of byId(head)) {
		let input = task.input;
		waiting.set(input, [...waiting.get(input) ?? [], task]);
	}
	let pairs = byId(base).flatMap((task) => {
		let partner = waiting.get(task.input)?.shift();
		return partner === void 0 ? [] : [[task, partner]];
	}), alone = Math.min(base.length, head.length) - pairs.length;
	return alone === 0 ? {
		pairs,
		why: null
	} : {
		pairs: null,
		why: `${alone} tasks have inputs that no task of the other side has.`
	};
}
function byId(tasks) {
	return [...tasks].sort((a, b) => require_closest.i(a.id, b.id));
}
// build/trial/sample.js
function sampleOf(measure, { base, head }, pairs) {
	let counted = measure.what === "success" ? countedSuccess(base, head) : null;
	if (counted !== null) return counted;
	let [before, after] = [values(measure, base.tasks), values(measure, head.tasks)], answered = {
		base: before.length,
		head: after.length
	}, no_answer = {
		base: base.tasks.length - before.length,
		head: head.tasks.length - after.length
	};
	if (pairs === null) return {
		base: before,
		head: after,
		no_answer,
		answered,
		paired: !1
	};
	let read = pairs.flatMap(([one, other]) => {
		let [a, b] = [measure.read(one), measure.read(other)];
		return a === null || b === null ? [] : [[a, b]];
	});
	return {
		base: read.map(([a]) => a),
		head: read.map(([, b]) => b),
		no_answer,
		answered,
		paired: !0
	};
}
function countedSuccess(base, head) {
	if (addsUp(base) && addsUp(head)) return null;
	let [before, after] = [counted$1(base), counted$1(head)];
	return before === null || after === null ? null : {
		base: before,
		head: after,
		no_answer: {
			base: 0,
			head: 0
		},
		answered: {
			base: before.length,
			head: after.length
		},
		paired: !1
	};
}
function addsUp({ success_count, task_count, tasks }) {
	let known = tasks.filter(({ succeeded }) => succeeded !== null);
	return known.length > 0 && known.length === (task_count ?? known.length) && (success_count === null || known.filter(({ succeeded }) => succeeded).length === success_count);
}
function counted$1({ success_count, task_count, tasks }) {
	let all = task_count ?? tasks.length;
	return success_count === null || all === 0 || success_count > all ? null : Array.from({ length: all }, (_, at) => Number(at < success_count));
}
function values(measure, tasks) {
	return tasks.map((task) => measure.read(task)).filter((one) => one !== null);
}
function bootstrapDifference(a, b, random) {
	if (!varies(a) && !varies(b)) return null;
	let [first, second] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
	return inOrder$1(first, second) ? percentiles(rounds(a.length + b.length), () => drawnMean(second, random) - drawnMean(first, random)) : mirrored(percentiles(rounds(a.length + b.length), () => drawnMean(first, random) - drawnMean(second, random)));
}
function bootstrapMean(differences, random) {
	if (!varies(differences)) return null;
	let values = Float64Array.from(differences).sort(), opposite = values.map((one) => 0 - one).reverse();
	return inOrder$1(values, opposite) ? percentiles(rounds(values.length), () => drawnMean(values, random)) : mirrored(percentiles(rounds(values.length), () => drawnMean(opposite, random)));
}
function rounds(values) {
	return values > 400 ? 1e3 : 2e3;
}
function percentiles(count, draw) {
	let drawn = Float64Array.from({ length: count }, draw).sort(), outside = Math.floor(.025 * count);
	return [drawn[outside], drawn[count - 1 - outside]];
}
function drawnMean(values, random) {
	let total = 0;
	for (let at = 0; at < values.length; at += 1) total += values[random.below(values.length)];
	return total / values.length;
}
function varies(values) {
	return values.some((one) => one !== values[0]);
}
function inOrder$1(a, b) {
	if (a.length !== b.length) return a.length < b.length;
	let at = a.findIndex((one, index) => one !== b[index]);
	return at < 0 || a[at] < b[at];
}
function mirrored([least, greatest]) {
	return [0 - greatest, 0 - least];
}
// build/trial/stats/distribution.js
function byRatio(least, most, ratio, rare) {
	let mode = least, beyond = most;
	for (; mode < beyond;) {
		let middle = Math.ceil((mode + beyond) / 2);
		ratio(middle) >= 1 ? mode = middle : beyond = middle - 1;
	}
	let below = [];
	for (let k = mode, one = 1; k > least && (one /= ratio(k), !(one < rare)); --k) below.push(one);
	let above = [];
	for (let k = mode + 1, one = 1; k <= most && (one *= ratio(k), !(one < rare)); k += 1) above.push(one);
	let probabilities = Float64Array.from([
		...below.reverse(),
		1,
		...above
	]), total = probabilities.reduce((sum, one) => sum + one, 0);
	return {
		least: mode - below.length,
		probabilities: probabilities.map((one) => one / total)
	};
}
function binomial(n, p, rare = 0) {
	if (p <= 0) return {
		least: 0,
		probabilities: new Float64Array([1])
	};
	if (p >= 1) return {
		least: n,
		probabilities: new Float64Array([1])
	};
	let odds = p / (1 - p);
	return byRatio(0, n, (k) => (n - k + 1) / k * odds, rare);
}
function hypergeometric(drawn, marked, others) {
	return byRatio(Math.max(0, drawn - others), Math.min(drawn, marked), (k) => (marked - k + 1) / k * ((drawn - k + 1) / (others - drawn + k)), 0);
}
function atMost({ least, probabilities }, k) {
	let sum = 0, end = Math.min(k - least, probabilities.length - 1);
	for (let at = 0; at <= end; at += 1) sum += probabilities[at];
	return sum;
}
// build/trial/stats/mcnemar.js
function mcnemar(worse, better) {
	let pairs = worse + better;
	return pairs === 0 ? 1 : Math.min(1, 2 * atMost(binomial(pairs, .5), Math.min(worse, better)));
}
function leastMcnemar(pairs) {
	return Math.min(1, 2 * .5 ** pairs);
}
// build/trial/stats/mean.js
function mean(values) {
	return values.reduce((total, one) => total + one, 0) / values.length;
}
function varianceOfMean(values) {
	if (values.length < 2) return 0;
	let middle = mean(values);
	return values.reduce((total, one) => total + (one - middle) ** 2, 0) / (values.length - 1) / values.length;
}
// build/trial/stats/permutation.js
const MOST_WAYS = 5e4;
function ways(n, k) {
	let count = 1;
	for (let at = 1; at <= Math.min(k, n - k) && count <= MOST_WAYS; at += 1) count = count * (n - at + 1) / at;
	return Math.round(count);
}
function permutation(a, b, random, rounds) {
	let few = a.length <= b.length ? a : b, all = centred([...a, ...b]), mean = (sum(a) + sum(b)) / all.length, seen = Math.abs(sum(few) - few.length * mean) - slack(all);
	if (ways(all.length, few.length) <= MOST_WAYS) return allChoices(all, few.length, seen);
	let width = all.at(-1) - all[0], left = 1 - (few.length - 1) / all.length;
	return drawn(rounds, tail(seen * seen / (few.length * width * width * left)), () => {
		let total = 0;
		for (let at = 0; at < few.length; at += 1) {
			let from = at + random.below(all.length - at), one = all[from];
			all[from] = all[at], all[at] = one, total += one;
		}
		return Math.abs(total) >= seen;
	});
}
function pairedPermutation(differences, random, rounds) {
	let sizes = Float64Array.from(differences.filter((one) => one !== 0).map(Math.abs)).sort(), seen = Math.abs(sum(differences)) - slack(sizes);
	if (2 ** sizes.length <= MOST_WAYS) return allSigns(sizes, seen);
	let squares = sizes.reduce((total, one) => total + 4 * one * one, 0);
	return drawn(rounds, tail(seen * seen / squares), () => {
		let total = 0, bits = 0;
		for (let at = 0; at < sizes.length; at += 1) at % 32 == 0 && (bits = random.bits()), total += bits & 1 ? sizes[at] : -sizes[at], bits >>>= 1;
		return Math.abs(total) >= seen;
	});
}
function tail(squares) {
	return 2 * Math.exp(-2 * squares);
}
function drawn(rounds, bound, isAsExtreme) {
	if (bound < 1 / (rounds + 1)) return bound;
	let extreme = 0;
	for (let round = 1; round <= rounds; round += 1) if (isAsExtreme() && (extreme += 1), extreme === 100) return extreme / round;
	return (extreme + 1) / (rounds + 1);
}
function allChoices(all, count, seen) {
	let extreme = 0, tried = 0, choose = (from, left, total) => {
		if (left === 0) tried += 1, Math.abs(total) >= seen && (extreme += 1);
		else for (let at = from; at <= all.length - left; at += 1) choose(at + 1, left - 1, total + all[at]);
	};
	return choose(0, count, 0), extreme / tried;
}
function allSigns(sizes, seen) {
	let extreme = 0, toss = (at, total) => {
		at === sizes.length ? Math.abs(total) >= seen && (extreme += 1) : (toss(at + 1, total + sizes[at]), toss(at + 1, total - sizes[at]));
	};
	return toss(0, 0), extreme / 2 ** sizes.length;
}
function centred(values) {
	let mean = sum(values) / values.length;
	return Float64Array.from(values, (one) => one - mean).sort();
}
function slack(values) {
	return 1e-9 * values.reduce((total, one) => total + Math.abs(one), 0);
}
function sum(values) {
	return values.reduce((total, one) => total + one, 0);
}
function fisher(a, n, b, m) {
	let { least, probabilities } = hypergeometric(n, a + b, n + m - a - b);
	return asImprobable(probabilities, probabilities[a - least]);
}
function leastFisher(n, m, passed) {
	let { probabilities } = hypergeometric(n, passed, n + m - passed), [first = 1] = probabilities;
	return asImprobable(probabilities, Math.min(first, probabilities.at(-1) ?? 1));
}
function asImprobable(probabilities, probability) {
	let sum = 0;
	for (let one of probabilities) one <= probability * 1.0000001 && (sum += one);
	return Math.min(1, sum);
}
// build/trial/stats/larger.js
function isLarger(change, tolerance) {
	return change > tolerance + 1e-9;
}
// build/trial/stats/normal.js
function below(z) {
	let term = z, total = z;
	for (let odd = 3; total + term !== total; odd += 2) term *= z * z / odd, total += term;
	return .5 + total * Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(p) {
	let [least, greatest] = [0, 8];
	for (let step = 0; step < 60; step += 1) {
		let middle = (least + greatest) / 2;
		below(middle) < p ? least = middle : greatest = middle;
	}
	return (least + greatest) / 2;
}
// build/trial/stats/power.js
const POWER = .8, RARE = 1e-9, STEP = .001;
function smallestFisherFall(base, n, m, bar) {
	let before = binomial(n, base, RARE), highest = highestSeen(before, n, m, bar);
	return smallest(base, (fall) => {
		let after = binomial(m, base - fall, RARE);
		return before.probabilities.reduce((seen, probability, at) => seen + probability * atMost(after, highest[at]), 0);
	});
}
function highestSeen(before, n, m, bar) {
	let head = -1, beyond = m + 1;
	for (; beyond - head > 1;) {
		let middle = Math.floor((head + beyond) / 2);
		isFall(before.least, n, middle, m, bar) ? head = middle : beyond = middle;
	}
	return Array.from(before.probabilities, (_, at) => {
		for (; head < m && isFall(before.least + at, n, head + 1, m, bar);) head += 1;
		return head;
	});
}
function isFall(a, n, b, m, { level, tolerance }) {
	return isLarger(a / n - b / m, tolerance) && fisher(a, n, b, m) < level;
}
function smallestMcnemarFall(base, n, bar) {
	let lowest = new Map();
	return smallest(base, (fall) => {
		let worse = base * (1 - base + fall), better = (1 - base) * (base - fall), differing = binomial(n, worse + better, RARE);
		return differing.probabilities.reduce((seen, probability, at) => {
			let pairs = differing.least + at, needed = lowest.get(pairs) ?? leastWorse(pairs, n, bar);
			return lowest.set(pairs, needed), seen + probability * (1 - atMost(binomial(pairs, worse / (worse + better), RARE), needed - 1));
		}, 0);
	});
}
function leastWorse(pairs, n, { level, tolerance }) {
	let { least, probabilities } = binomial(pairs, .5, RARE), at = probabilities.length;
	for (let tail = 0; at > 0 && (tail += probabilities[at - 1], !(2 * tail >= level)); --at);
	let worse = least + at;
	for (; !isLarger((2 * worse - pairs) / n, tolerance);) worse += 1;
	return worse;
}
function smallestMeanChange(error, { level, tolerance }) {
	if (error === 0) return null;
	let power = normalQuantile(POWER) * error;
	return Math.max(normalQuantile(1 - level / 2) * error, tolerance) + power;
}
function smallest(base, seen) {
	if (base <= 0 || seen(base) < POWER) return null;
	let [least, most] = [0, Math.ceil(base / STEP)];
	for (; most - least > 1;) {
		let middle = Math.floor((least + most) / 2);
		seen(middle * STEP) >= POWER ? most = middle : least = middle;
	}
	return Math.min(base, most * STEP);
}
// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
	let MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296, deltaV = rng.next() + 2147483648;
	for (; deltaV >= MaxAllowed;) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		let posN = -n;
		out.sign = -1, out.data[0] = ~~(posN / 4294967296), out.data[1] = posN >>> 0;
	} else out.sign = 1, out.data[0] = ~~(n / 4294967296), out.data[1] = n >>> 0;
	return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	let lowA = arrayIntA.data[1], highA = arrayIntA.data[0], signA = arrayIntA.sign, lowB = arrayIntB.data[1], highB = arrayIntB.data[0], signB = arrayIntB.sign;
	if (out.sign = 1, signA === 1 && signB === -1) {
		let low = lowA + lowB, high = highA + highB + +(low > 4294967295);
		return out.data[0] = high >>> 0, out.data[1] = low >>> 0, out;
	}
	let lowFirst = lowA, highFirst = highA, lowSecond = lowB, highSecond = highB;
	signA === -1 && (lowFirst = lowB, highFirst = highB, lowSecond = lowA, highSecond = highA);
	let reminderLow = 0, low = lowFirst - lowSecond;
	return low < 0 && (reminderLow = 1, low >>>= 0), out.data[0] = highFirst - highSecond - reminderLow, out.data[1] = low, out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
	let maxIndex0 = rangeSize[0] + 1;
	for (out[0] = uniformIntInternal(rng, maxIndex0), out[1] = uniformIntInternal(rng, 4294967296); out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1]);) out[0] = uniformIntInternal(rng, maxIndex0), out[1] = uniformIntInternal(rng, 4294967296);
	return out;
}
const safeNumberMaxSafeInteger = 2 ** 53 - 1, sharedA = {
	sign: 1,
	data: [0, 0]
}, sharedB = {
	sign: 1,
	data: [0, 0]
}, sharedC = {
	sign: 1,
	data: [0, 0]
}, sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	let rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	return rangeSizeArrayIntValue.data[1] === 4294967295 ? (rangeSizeArrayIntValue.data[0] += 1, rangeSizeArrayIntValue.data[1] = 0) : rangeSizeArrayIntValue.data[1] += 1, uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data), sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
	let rangeSize = to - from;
	return rangeSize <= 4294967295 ? uniformIntInternal(rng, rangeSize + 1) + from : uniformLargeIntInternal(rng, from, to, rangeSize);
}
// node_modules/pure-rand/lib/esm/generator/mersenne.js
const A = 2567483615, MASK_LOWER = 2147483647, MASK_UPPER = 2147483648;
var MersenneTwister = class MersenneTwister {
	constructor(states, index) {
		this.states = states, this.index = index;
	}
	clone() {
		return new MersenneTwister(this.states.slice(), this.index);
	}
	next() {
		let y = this.states[this.index];
		return y ^= y >>> 11, y ^= y << 7 & 2636928640, y ^= y << 15 & 4022730752, y ^= y >>> 18, this.index = twistedNext(this.states, this.index), y;
	}
	getState() {
		return [this.index, ...this.states];
	}
	jump() {
		let originalStates = this.states.slice(), originalIndex = this.index;
		this.index = twistedNext(this.states, this.index);
		for (let i = 19932; i > 0; --i) "SUSgbA\\W`E[]KN2RUSo8XVU?HKBFRl11E\\KoWOg5B]XEWG;BE;1:oVK[`B^Z9Qd23^XTnhL>]Unda4f[X;_j9H5QD=cN<5H`3bW>9bk1mjoI2fK0obmAAINOV:>Mek_V9dd<hZ\\gC3?Fm7FEk07QH_3PLm^@?^i\\QMkgP<]oLHmFnlecg5F@7U^@4jhZ?WZS0k@GHehmM36:5^9;>Hmm`co>k:KOSkSbIINb1VFf>LXgP>GUAQTD>Ci>XMGkUflLlb?_FaFUk@?5N7i70@;1o68ah@I<HFH7R2^J:G][Gf962ITWID9GWK8ElD2G5=DcHcL]cA]P2n7A=[<bInM;IHDQnJMReRXDWbVldnGEIPij`E08Xdci3@0c:IBbD4:Nk]?lEN9j^;T`0blZX7eiWE8c`<ak7j05FZi>AjUDh?M1B?^??FAXKThf<aBOXZf7jXYGK>R<;NHk3S9YhM7STJ6`:MIE`S@7298X8W>PNK=@;lLX<i\\TXLL<W@X[X54H]in8M;;n?kkQbajgAMY=Tf9b;ZKf0QUB2FHYWfnfkDoU9YkcLd95T>lK6GM1YL\\lid:J>KYS=iJ]Y>QlF>?R5_[5QeYC=66;A32Ac>OHk_ne^0g>bK:g;KFPgbGUcPR_Z=TX3H9d03bKZ2IhEPKBo>LSGWd0iFdV8C<Y:<>T[O6lC\\blaZ>GoAYP4clf^j1IfnZJ]QeDe2X<HE[LJNWnaCg[P]Co^:IRbWPY?97UePBlZNNHY6LOBM8P>=h?Ye:_f_Sb9Ki5GDYBF4dWeMfdg^ccPllNWM7G1\\UMdoYeOOD5^e@foA22G?ADYo5:FVG[bWo96;>3kc_c1Ab30>30;1@4F8g2hY?DJ4[LOL;ZLLKo2]jo>[KMDUcR279N_kF=3WL@Dd620bMTdA\\U9k``ef2iD9JgJ8CZBHS>F^Uk;<laeaeHS<15OSeS`PcSSKBRBFY]aQ=EgUXGNg=?d56`KA@2BejY0^[_DCX`L=CGMT=BW^6S1i@2ATBVk>3_ocRA>2U:4GPQ6o>5jX2HIcV3S@On6KB<[SKB?FC_AAji9agbBFkAi\\;4I\\UJ]c36Ub@[;gQACVGY<V]SDJBUU]La\\_a@JdOO8gm2T0DJMa:8Hf7>E]noQ[1Kambn??QQ]S?1i0oMGOijb\\aGY6lQ^CJ?9bFle8<eH4UUjBINX;n8@VOA5ah^URV49B[A?ONHhHAC1J5;;h0SXYlG^0W=eJdHh^K4SGe=1HZLLam;D<Q3AOdbPcdX``82\\jo0En8jRVGC73WMCF9`d:0heS?80?C188cSn7H9<daZ]MgS4Pb^1HkA:1PU^5>^h_g[RQV@PnYBRI_]`B]Bh@Uk03eXGY`I16L76H28X`R>IROMeNVUdU[:lghLhPCQZ:4a<30YBZCYnXe[?;jc8gKI2QH2MjnWBm4nGCZW`aVU2a;P<AMI25mlW_Nm][2?b6o851X@lAm]YZ`bWRF1g<Ga:T]1NXH5Veja5P9S9>:aNg:Th1Y=5o78K>LQ8hW@5S?I83Lk5Xk;j5@I3o[d:4RjE^oS30:WP9gC\\i8aSI>QRE@4lP:7lDg8g2`Ql[2I8aBU\\BQ?B4_clL9Q]S;^e1Ob5[>3JER2`c7B=o]fPOWO<DGi;Niba1PoWPPE_Q3aX0OB0mZej\\f_M[J4Y6]1`h2MkF[GiW8Q^d3^_=<I1N2Q7]2<2j[iP7V3V821FaI]A`93bC^Z\\G=WJ;^Ih?B97_iIF@\\Dl<eK1je8SNTWo_=XFMZH<<JYLZ^YQMPgYOV45K_:]kSI8^XlO0]GY=VUfe_C_F6TOcoAlVUH:o=WhhT@K`2KFhe<3\\KXQ>W:M?S_4S5d@J^`[AGA7@3]DnGSCO`\\?E8HT75^d9\\:m\\m1egIfk8cd6bD9\\eU8\\n[Pb0Cgd^S0n9kGJHb]i5XodlKHc34Fhi9K>0U5WK`>7Ff2^KL=WC6:kc?e5C^a1T1:4:^S5flXlGNIj08AfO?Dh7T7dWO>E]NI9?ob7B7P_h[4TEP[EU;GllFTnSmg9:\\[N]<SAoKP_kPlG56A:I3T6EG8Hj=XnUE`KT5U@OQ?]7[N^MFN1_NU4KO_3::Le`8IL9[1Z1H1;V3SC\\N3]S@4U[F2mhT5dYM7[4Pg_Na0_8WTH0`bgceQS8]EG;XgD4Ib4iLTP@kE79Mn>AYRJA1U5^Blhgno:aHVYc03c3J0Vc9FjEV^M75Zfd8kVC9>iJDk`AJ[6f7DK2D^DL\\AX:6b5h31XH;RQB\\N<ZSM=J;6L[`UW^eOIFc1Y]6_dfedIe4ARh72mTXC0WND_IDHVCZRDE0eODARCEETQI5TPUQE=jEH5bS?LP[ai`F5ABRYDo2o\\@=]GT?_9;hc4Lm:\\SF9k1T<0E@fX9BG[]g0nY7k[Qmi@la8`PF0j6@Q?Ii7bLkXQ<lLHf]`:DCh@9JY5>hEVLTdhL\\b1EB0lLh<=WaO@F<;8g<d:@e:LA:cFIEdmQh7hNHfSRToW?8N4:Z1K;XEDRO;OIDh<UdVln?bjgL>?VE98[B\\K<BVjkG8LiSX;fb>jf?DUK00Aih<WY6QD6cEnHBZ8iN_fd<G8Ci`11RUW2QlW]IXV:m?;J0GXXHfGNQ>:D`=fLPbO?VOTEYLj^cNj5PM>jKB5HVjJ4U7lXaTQNL9<@\\1`m\\Ug@VQHd7>jW=ca0`miF7;N0F=GjoQ`RFchKMGTmn8cF@Oh4GGCm7m2`U9j93Tb>=kSERjE_J939F01I1;`<ijk_=_Vn=7RVAI6fnQI5KlF:C44bN<<8K=Z<2TP<1]5?<dB>^LA=ebloE2Y2:9lkh0\\<YKbHD97iE`<C5oj^1>X:??`H6BXF2hG1Q[dF0Q=>W=J?7C\\k1T?<;R44oW?1hY^G8Zm]ZKnfOf0eCFYo6?=D8?<`6HU5SXh1;=:23LmV_FSi;OJfV<^?GkIDPISeHg1LaGE:V3Y3K3H<QJfbY?=;ldZRhnhQT_mGXDLFXXhSONE6Do_0iNZagB:BPGOTH;VhHUTd6LhQm^[;dO]5Hlkg<R:F<Kn\\:I:EGojgWZ2X@SYO_dlH;G8S<>oEKabY`:oU;=JW7ig?S?EYb86b7n8ce\\]IRa]koiWY<RfO;5kUI;7lVeC?[@ZaXDiF04B8R]bg@>O<mQDoUcBLcf^f>m2kMBUloD>Ze@NN^Z11TM`inXYhE_I=kA`:ZF4d\\>`L@;ZP[`ENU5cL[BV6\\Z?Di76:jg3hE6oG6jFc8kP=[GS1;WSedYQW1:U4\\OF32GgmMC<AjO]872bdBb`bKAA?8j78b>T3VfcUB2m4J^CPRU;8dScI]LU]^bBYA5_3:Y0N5i^?200000".charCodeAt(i / 6 | 0) - 48 & 1 << i % 6 && addState(this.states, this.index, originalStates, originalIndex), this.index = twistedNext(this.states, this.index);
		addState(this.states, this.index, originalStates, originalIndex);
	}
};
function addState(mt, idx, originalMt, originalIdx) {
	let i = 0;
	if (originalIdx >= idx) {
		for (; i < 624 - originalIdx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
		for (; i < 624 - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx - 624];
		for (; i < 624; i++) mt[i + idx - 624] ^= originalMt[i + originalIdx - 624];
	} else {
		for (; i < 624 - idx; i++) mt[i + idx] ^= originalMt[i + originalIdx];
		for (; i < 624 - originalIdx; i++) mt[i + idx - 624] ^= originalMt[i + originalIdx];
		for (; i < 624; i++) mt[i + idx - 624] ^= originalMt[i + originalIdx - 624];
	}
}
function twistedNext(mt, idx) {
	if (idx < 227) {
		let y = mt[idx] & MASK_UPPER | mt[idx + 1] & MASK_LOWER;
		return mt[idx] = mt[idx + 397] ^ y >>> 1 ^ -(y & 1) & A, idx + 1;
	}
	if (idx < 623) {
		let y = mt[idx] & MASK_UPPER | mt[idx + 1] & MASK_LOWER;
		return mt[idx] = mt[idx + 397 - 624] ^ y >>> 1 ^ -(y & 1) & A, idx + 1;
	}
	{
		let y = mt[idx] & MASK_UPPER | mt[0] & MASK_LOWER;
		return mt[idx] = mt[396] ^ y >>> 1 ^ -(y & 1) & A, 0;
	}
}
function twist(mt) {
	for (let idx = 0; idx !== 624; ++idx) twistedNext(mt, idx);
}
function mersenne(seed) {
	let out = [seed | 0];
	for (let idx = 1; idx !== 624; ++idx) {
		let xored = out[idx - 1] ^ out[idx - 1] >>> 30;
		out.push(Math.imul(1812433253, xored) + idx | 0);
	}
	return twist(out), new MersenneTwister(out, 0);
}
// build/trial/stats/seeded-random.js
function seededRandom(seed) {
	let generator = mersenne(Number.parseInt(require_closest.o(seed, 8), 16));
	return {
		below: (count) => uniformInt(generator, 0, count - 1),
		bits: () => generator.next()
	};
}
// build/trial/mean-test.js
function testMeans({ base, head }, seed, rounds) {
	let [n, m] = [base.length, head.length], error = Math.sqrt(varianceOfMean(base) + varianceOfMean(head)), varies = [...base, ...head].some((one) => one !== base[0]), least = Math.min(1, (n === m ? 2 : 1) / ways(n + m, n));
	return {
		test: "permutation",
		p: permutation(base, head, seededRandom(`${seed} permutation`), rounds),
		least_here: varies ? least : 1,
		least_ever: least,
		interval: bootstrapDifference(base, head, seededRandom(`${seed} bootstrap`)),
		smallest: (bar) => smallestMeanChange(error, bar)
	};
}
function testPairedMeans({ base, head }, seed, rounds) {
	let differences = base.map((before, at) => head[at] - before);
	return {
		test: "paired_permutation",
		p: pairedPermutation(differences, seededRandom(`${seed} permutation`), rounds),
		least_here: leastMcnemar(differences.filter((one) => one !== 0).length),
		least_ever: leastMcnemar(differences.length),
		interval: bootstrapMean(differences, seededRandom(`${seed} bootstrap`)),
		smallest: (bar) => smallestMeanChange(Math.sqrt(varianceOfMean(differences)), bar)
	};
}
// build/trial/stats/newcombe.js
const Z = normalQuantile(.975);
function wilson(passed, n) {
	let share = passed / n, middle = share + Z * Z / (2 * n), half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)), all = 1 + Z * Z / n;
	return [Math.max(0, (middle - half) / all), Math.min(1, (middle + half) / all)];
}
function newcombe(a, n, b, m) {
	return around(a / n, wilson(a, n), b / m, wilson(b, m), 0);
}
function pairedNewcombe(pairs) {
	let { both, worse, better, neither } = pairs, n = both + worse + better + neither, [base, head] = [both + worse, both + better];
	return around(base / n, wilson(base, n), head / n, wilson(head, n), likeness(pairs));
}
function likeness({ both, worse, better, neither }) {
	let n = both + worse + better + neither, scale = Math.sqrt((both + worse) * (better + neither) * (both + better) * (worse + neither));
	if (scale === 0) return 0;
	let product = both * neither - worse * better;
	return (product > 0 ? Math.max(product - n / 2, 0) : product) / scale;
}
function around(a, [a1, a2], b, [b1, b2], phi) {
	let distance = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
	return [b - a - distance(b - b1, a2 - a), b - a + distance(b2 - b, a - a1)];
}
// build/trial/share-test.js
function testShares({ base, head }) {
	let [n, m] = [base.length, head.length], [a, b] = [passed(base), passed(head)];
	return {
		test: "fisher",
		p: fisher(a, n, b, m),
		least_here: leastFisher(n, m, a + b),
		least_ever: fisher(n, n, 0, m),
		interval: newcombe(a, n, b, m),
		smallest: (bar) => smallestFisherFall(a / n, n, m, bar)
	};
}
function testPairedShares({ base, head }) {
	let n = base.length, [a, b] = [passed(base), passed(head)], both = base.filter((one, at) => one === 1 && head[at] === 1).length, [worse, better] = [a - both, b - both];
	return {
		test: "mcnemar",
		p: mcnemar(worse, better),
		least_here: leastMcnemar(worse + better),
		least_ever: leastMcnemar(n),
		interval: pairedNewcombe({
			both,
			worse,
			better,
			neither: n - both - worse - better
		}),
		smallest: (bar) => smallestMcnemarFall(a / n, n, bar)
	};
}
function passed(values) {
	return values.filter((one) => one === 1).length;
}
// build/trial/side-test.js
function testSides({ unit }, sample, seed, rounds) {
	return unit === "share" ? sample.paired ? testPairedShares(sample) : testShares(sample) : sample.paired ? testPairedMeans(sample, seed, rounds) : testMeans(sample, seed, rounds);
}
// build/trial/stats/holm.js
function holm(rows) {
	let corrected = rows.map(() => 1), order = rows.map((row, at) => ({
		at,
		weight: row.weight,
		share: row.p / row.weight
	}));
	order.sort((a, b) => a.share - b.share);
	let left = rows.reduce((sum, { weight }) => sum + weight, 0), greatest = 0;
	for (let { at, weight, share } of order) greatest = Math.max(greatest, Math.min(1, share * left)), corrected[at] = greatest, left -= weight;
	return corrected;
}
// build/trial/tolerance.js
function toleranceOf(measure, base, { default: all, of }) {
	let key = measure.address ?? measure.name, share = Object.hasOwn(of, key) ? of[key] : all;
	if (measure.less_is_better) return share * Math.abs(base ?? 0);
	let [least, greatest] = measure.range ?? [0, 1];
	return share * (greatest - least);
}
// build/trial/word.js
const LEVEL = .05;
function wordOf(facts) {
	let { measure, tested, change, corrected, tolerance } = facts;
	if (measure.not_comparable !== void 0) return {
		word: "not_comparable",
		why: measure.not_comparable
	};
	if (tested === null || change === null) return {
		word: "no_answer",
		why: unanswered(facts)
	};
	let isSeen = corrected < LEVEL;
	return isSeen && isLarger(Math.abs(change), tolerance) ? { word: change < 0 === measure.less_is_better ? "better" : "worse" } : isSeen ? {
		word: "no_difference_seen",
		why: "The change is not larger than the tolerance."
	} : unseen(facts, tested);
}
function unseen({ measure, base, head, level, smallest }, tested) {
	let few = Math.min(base.n, head.n);
	return tested.least_ever >= level ? {
		word: "too_few",
		why: `${counted(few)} could not show any difference, however large.`
	} : measure.unit === "mean" || smallest !== null ? { word: "no_difference_seen" } : base.value === 0 ? {
		word: "no_difference_seen",
		why: "Nothing passes in the base, so nothing can fall."
	} : {
		word: "too_few",
		why: `${counted(few)} would not have shown even a fall to 0 %, with a probability of 80 %.`
	};
}
function counted(tasks) {
	return tasks === 1 ? "1 answer a side" : `${tasks} answers a side`;
}
function unanswered({ answered: { base, head }, isUnjudged }) {
	return isUnjudged ? "No task of either side shows it. An evaluation that the workflow uses must have the criterion." : base === 0 && head === 0 ? "No task of either side has an answer." : head === 0 ? "No task of the head has an answer." : base === 0 ? "No task of the base has an answer." : "No task with equal inputs has an answer on both sides.";
}
function rowsOf(measures, results, pairs, options) {
	let all = measures.reduce((sum, measure) => sum + weightOf(measure), 0), drafts = measures.map((measure) => {
		let sample = sampleOf(measure, results, pairs), weight = weightOf(measure), isTested = measure.not_comparable === void 0 && sample.base.length > 0 && sample.head.length > 0, rounds = Math.max(4999, Math.ceil(4 * all / (LEVEL * weight))), seed = require_closest.o([
			options.seed,
			measure.what,
			measure.name
		]);
		return {
			measure,
			sample,
			weight,
			tested: isTested ? testSides(measure, sample, seed, rounds) : null
		};
	}), family = drafts.filter(({ tested }) => tested !== null && tested.least_here < .05), corrected = holm(family.map(({ tested, weight }) => ({
		p: tested?.p ?? 1,
		weight
	}))), weights = family.reduce((sum, { weight }) => sum + weight, 0), read = [results.base, results.head].every(({ unread, tasks }) => unread.length === 0 && tasks.length > 0) ? [...results.base.tasks, ...results.head.tasks] : null;
	return drafts.map((draft) => {
		let { score } = draft.measure, isUnjudged = read !== null && score !== void 0 && read.every((task) => score(task) === void 0), at = family.indexOf(draft), share = draft.weight / (at < 0 ? weights + draft.weight : weights);
		return rowOf({
			...draft,
			isUnjudged
		}, at < 0 ? 1 : rounded(corrected[at]), LEVEL * share, options);
	});
}
function cellOf(values, no_answer) {
	return {
		n: values.length,
		no_answer,
		value: values.length === 0 ? null : rounded(mean(values))
	};
}
function rounded(value) {
	return value === null ? null : Number(value.toPrecision(6));
}
function weightOf({ less_is_better }) {
	return less_is_better ? .1 : 1;
}
function rowOf({ measure, sample, tested, isUnjudged }, corrected, level, { gate, tolerance }) {
	let { what, name, address, version, judge, unit } = measure, base = cellOf(sample.base, sample.no_answer.base), head = cellOf(sample.head, sample.no_answer.head), allowed = toleranceOf(measure, base.value, tolerance), change = tested === null ? null : head.value - base.value, smallest = tested?.smallest({
		level,
		tolerance: allowed
	}) ?? null;
	return {
		what,
		name,
		address,
		version,
		judge,
		unit,
		base,
		head,
		change: rounded(change),
		interval: tested?.interval == null ? null : tested.interval.map(rounded),
		...wordOf({
			measure,
			tested,
			base,
			head,
			answered: sample.answered,
			isUnjudged,
			change,
			corrected,
			level,
			tolerance: allowed,
			smallest
		}),
		p: rounded(tested?.p ?? null),
		p_corrected: tested === null ? null : corrected,
		paired: sample.paired,
		test: tested?.test ?? null,
		tolerance: allowed,
		in_gate: gate.some((entry) => isNamed(measure, entry)),
		smallest_seen: rounded(smallest),
		...unit === "share" && base.value !== null && base.value < .7 && { unreliable_base: !0 }
	};
}
// build/trial/verdict.js
const UNDECIDED = {
	not_comparable: "cannot be compared",
	too_few: "has too few answers",
	no_answer: "has no answer"
};
function verdictOf(rows) {
	let gate = rows.filter(({ in_gate }) => in_gate);
	if (gate.length === 0) return {
		verdict: "informed",
		sentence: overview(rows)
	};
	let worse = gate.filter(({ word }) => word === "worse");
	if (worse.length > 0) return {
		verdict: "failed",
		sentence: `${listed(worse, changeOf)} got worse.`
	};
	let [open] = gate.filter(({ word }) => UNDECIDED[word] !== void 0);
	return open === void 0 ? {
		verdict: "passed",
		sentence: `${overview(gate)}${seenFall(gate)}`
	} : {
		verdict: "undecided",
		sentence: `Undecided: ${open.name} ${UNDECIDED[open.word]}. ${overview(rows)}`
	};
}
function overview(rows) {
	let of = (word) => rows.filter((row) => row.word === word), [worse, better, same] = [
		of("worse"),
		of("better"),
		of("no_difference_seen")
	], said = [...worse.length > 0 ? [`${listed(worse, changeOf)} got worse.`] : [], ...better.length > 0 ? [`${listed(better, changeOf)} got better.`] : []];
	return said.length > 0 ? said.join(" ") : same.length > 0 ? "No difference seen." : "Nothing could be compared.";
}
function seenFall(gate) {
	let smallest = gate.map(({ unit, smallest_seen }) => unit === "share" ? smallest_seen : null);
	return smallest.some((one) => one === null) ? "" : ` A fall of ${Math.ceil(Math.max(...smallest) * 100)} points would have been seen with 80 %.`;
}
function listed(rows, say) {
	let names = rows.slice(0, 3).map(say), more = rows.length - names.length;
	return more > 0 && names.push(`${more} more`), names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function changeOf({ name, unit, base, head }) {
	return `${name} (${require_amount_text.t(unit, base.value)} \u2192 ${require_amount_text.t(unit, head.value)})`;
}
function worstTasks(measures, rows, results, pairs) {
	let compared = measures.flatMap((measure, at) => {
		let row = rows[at];
		return !measure.less_is_better && row.test !== null && (pairs === null || row.paired) && (pairs !== null || row.word === "worse" && row.unit === "share") ? [{
			measure,
			row
		}] : [];
	}), sides = pairs === null ? results.head.tasks.map((task) => [null, task]) : [...pairs], spans = compared.map(({ measure }) => spanOf(measure, results)), found = sides.flatMap(([before, after]) => {
		let falls = compared.flatMap(({ measure, row }, at) => {
			let fall = fallOf(measure, before, after);
			return fall === null ? [] : [{
				...fall,
				size: fall.size / spans[at],
				row
			}];
		});
		if (falls.length === 0) return [];
		let size = (of) => of.reduce((sum, one) => sum + one.size, 0);
		return [{
			task: worseTask(before, after, falls.map(({ fall }) => fall)),
			in_gate: size(falls.filter(({ row }) => row.in_gate)),
			in_all: size(falls)
		}];
	});
	return found.sort((a, b) => b.in_gate - a.in_gate || b.in_all - a.in_all || require_closest.i(a.task.head.id, b.task.head.id)), {
		worst: found.slice(0, 10).map(({ task }) => task),
		worse_tasks: pairs === null ? null : found.length
	};
}
function fallOf(measure, before, after) {
	let [a, b] = [before === null ? null : measure.read(before), measure.read(after)];
	if (b === null || (before === null ? b !== 0 : a === null || b >= a)) return null;
	let shown = (value) => measure.unit === "share" ? value === 1 : value, reasons = {
		...reasonOf("base", before === null ? void 0 : measure.score?.(before)?.reason),
		...reasonOf("head", measure.score?.(after)?.reason)
	};
	return {
		fall: {
			name: measure.name,
			before: a === null ? null : shown(a),
			after: shown(b),
			...Object.keys(reasons).length > 0 && { reasons }
		},
		size: (a ?? 1) - b
	};
}
function reasonOf(side, reason) {
	return reason === void 0 ? {} : { [side]: reason };
}
function worseTask(before, after, falls) {
	let outputs = {
		...before?.output !== void 0 && { base: before.output },
		...after.output !== void 0 && { head: after.output }
	};
	return {
		base: before === null ? null : {
			id: before.id,
			link: before.link
		},
		head: {
			id: after.id,
			link: after.link
		},
		falls,
		...after.inputs !== void 0 && { inputs: after.inputs },
		...Object.keys(outputs).length > 0 && { outputs }
	};
}
function spanOf(measure, { base, head }) {
	if (measure.range !== null) return measure.range[1] - measure.range[0] || 1;
	let seen = [...base.tasks, ...head.tasks].flatMap((task) => measure.read(task) ?? []);
	return seen.reduce((most, one) => Math.max(most, one), -Infinity) - seen.reduce((least, one) => Math.min(least, one), Infinity) || 1;
}
// build/trial/judge-trial.js
function judgeTrial(results, options) {
	let pairing = pairTasks(results.base.tasks, results.head.tasks), measures = inOrder(measuresOf(results, options.criteria), options.gate), rows = rowsOf(measures, results, pairing.pairs, options), { worst, worse_tasks } = worstTasks(measures, rows, results, pairing.pairs);
	return {
		...verdictOf(rows),
		rows,
		worst,
		worse_tasks,
		pairing: {
			paired: pairing.pairs !== null,
			why: pairing.why
		},
		notes: [...results.base.unread, ...results.head.unread]
	};
}
function inOrder(measures, gate) {
	let first = new Set(gate.flatMap((name) => {
		let named = measures.filter((one) => isNamed(one, name));
		return named.length > 0 ? named : [scoreMeasure({
			...unknownCriterion(name),
			address: name
		}, [])];
	}));
	return [...first, ...measures.filter((one) => !first.has(one))];
}
// build/run/trial/content.js
function contentDigest(kind, object, words, fields = Object.keys(kind.fields.fields)) {
	let own = fields.filter((name) => !words.includes(name) && object[name] !== void 0 && object[name] !== null);
	return require_closest.o(Object.fromEntries(own.map((name) => [name, plain(object[name])])), 16);
}
function plain(value) {
	return typeof value == "string" ? require_compare.o(value) : Array.isArray(value) ? value.map(plain) : typeof value == "object" && value ? require_model.P(value, plain) : value;
}
var NotMadeError = class extends Error {};
function liveIds(idOf) {
	return {
		ref: (ref) => {
			let id = idOf(ref);
			if (id !== void 0) return id;
			throw new NotMadeError(`${ref.address} does not exist on the platform yet`);
		},
		secret: (name) => {
			throw new NotMadeError(`it needs the secret ${name}`);
		}
	};
}
// build/run/trial/question.js
function originOf({ target, baseUrl, org }) {
	return {
		target: target.name,
		base_url: baseUrl,
		account: org
	};
}
function questionOf(entry, changed, origin) {
	let asked = {
		...origin,
		trial: entry.name,
		where: { ...entry.where },
		count: entry.count,
		swaps: changed.map(({ swap: { node, field }, base, baseDigest, head }) => ({
			node,
			field,
			base: {
				...base,
				digest: baseDigest
			},
			head: "slug" in head ? head.slug : head.digest
		}))
	};
	return {
		asked,
		question: require_closest.o(asked, 16)
	};
}
function seedOf({ base_url: _, ...asked }) {
	return require_closest.o(asked, 16);
}
function launchKey({ namespace, target, trial }, question, attempt, body) {
	let parts = [namespace, target].map((part) => require_model.o(part).slice(0, 40)), name = require_model.o(trial).slice(0, 40) || "trial";
	return `${parts.join("-")}-${require_closest.o({
		namespace,
		target,
		question,
		attempt,
		body
	}, 16)}-trial-${name}`;
}
// build/run/trial/trial-report.js
function unjudged(trial, state, sentence, more = {}) {
	return {
		...common(trial, more),
		state,
		sentence,
		rows: [],
		worst: [],
		worse_tasks: null,
		pairing: {
			paired: !1,
			why: null
		},
		notes: []
	};
}
function judged(trial, results, criteria, more = {}) {
	let { entry, question, record } = trial, { verdict, ...judgement } = judgementOf(results, criteria, entry, record?.asked ?? { question }), { base, head } = results;
	return {
		...common(trial, more),
		...judgement,
		state: verdict,
		tasks: {
			base: base.task_count,
			head: head.task_count,
			limit: entry.limits.tasks
		},
		workflows: [base, head].map(({ name, workflow }) => ({
			name,
			id: workflow.id,
			link: workflow.link,
			is_kept: entry.cleanup === "keep"
		}))
	};
}
function judgementOf(results, criteria, { gate, tolerance }, asked) {
	return judgeTrial(results, {
		criteria: criteria.filter(({ name, address }) => isAnswered(results, name) || gate.includes(address ?? name)),
		gate,
		tolerance,
		seed: seedOf(asked)
	});
}
function isAnswered({ base, head }, criterion) {
	return [...base.tasks, ...head.tasks].some(({ scores }) => Object.hasOwn(scores, criterion));
}
function hasWritten(record) {
	if (record === null) return !1;
	let { experiment, objects } = record;
	return experiment !== null && experiment.state !== "refused" || objects.some(({ id }) => id !== null);
}
function common({ entry, target, workflow, changed, question, record, findings }, { findings: more = [], isRecorded = !1 }) {
	let experiment = record?.experiment ?? null, began = experiment === null ? NaN : Date.parse(experiment.sent_at), took = (Date.parse(record?.end?.at ?? "") - began) / 6e4, sides = experiment?.workflows ?? null, since = changed.map(({ baseSince }) => baseSince).filter((one) => one !== null);
	return {
		trial: entry.name,
		target,
		question,
		workflow,
		wrote: hasWritten(record),
		tasks: {
			base: null,
			head: null,
			limit: entry.limits.tasks
		},
		minutes: {
			took: Number.isFinite(took) ? Math.round(took * 10) / 10 : null,
			limit: entry.limits.minutes
		},
		asked_at: record?.asked_at ?? null,
		base_since: since.sort().at(-1) ?? null,
		is_recorded: isRecorded,
		workflows: sides === null ? [] : ["base", "head"].map((name) => ({
			name,
			id: sides[name],
			link: null,
			is_kept: entry.cleanup === "keep"
		})),
		swaps: changed.map(({ swap: { node, field, what }, base }) => ({
			node,
			field,
			what: "address" in what ? what.address : what.to,
			base: "slug" in base ? {
				version: null,
				id: base.slug
			} : {
				version: base.version,
				id: String(base.id)
			}
		})),
		findings: [...findings, ...more]
	};
}
function endFinding({ code }, message, remedy, severity = "error") {
	return {
		code,
		severity,
		message,
		remedy
	};
}
function errorFinding({ code, message, remedy }) {
	return {
		code,
		severity: "error",
		message,
		...remedy === void 0 ? {} : { remedy }
	};
}
function trialsExit(trials) {
	let has = (...states) => trials.filter(({ state }) => states.includes(state));
	if (has("unknown").length > 0) return 4;
	let failed = has("error", "interrupted");
	return failed.some(({ wrote, is_recorded }) => wrote && !is_recorded) ? 4 : failed.some(({ is_recorded }) => !is_recorded) ? 1 : failed.length > 0 || has("refused", "incomplete").length > 0 ? 3 : has("failed").length > 0 ? 5 : 0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return judgementOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return launchKey;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return NotMadeError;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return contentDigest;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return judged;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return originOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return errorFinding;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return trialsExit;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return liveIds;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasWritten;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return unjudged;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return endFinding;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return questionOf;
	}
});
