export const id = 356;
export const ids = [356,975];
export const modules = {

/***/ 8356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectedOf: () => (/* reexport safe */ _shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__.EX),
/* harmony export */   planSchedule: () => (/* binding */ planSchedule)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9194);
/* harmony import */ var _shared_course_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(262);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(658);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);










// src/forecast/auto.ts
var minuteMs = 6e4;
var seed = 90001;
var sketches = 50;
var checks = 120;
var shares = [2e-3, 5e-3, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2];
var lastShares = [0.25, 0.5];
var severities = [1, 2.5, 5];
var shortestBake = 5;
var mostChecked = 6;
var turnMinutes = 1;
function planSchedule(plan, auto, traffic) {
  const budget = (steps) => Math.floor((auto.maxDurationMs - overheadMs(plan, steps)) / minuteMs);
  const sketch = createSketches(plan, auto, traffic, budget(1));
  const found = lastShares.flatMap((last) => {
    const { proof, faults } = sketch(last, 2);
    if (proof === void 0) return [];
    const alone = sketch(last, 1);
    const single = alone.proof !== void 0 && alone.proof <= budget(1) ? [
      {
        steps: [stepAt(last, alone.proof)],
        cost: total(costsOf(alone.faults, alone.proof).map(({ spoilt }) => spoilt))
      }
    ] : [];
    const room = budget(2) - proof;
    if (room < shortestBake) return single;
    const after = costsOf(faults, proof);
    const pairs = shares.filter((share) => share < last).flatMap(
      (share) => bakesWithin(faultsAsBad(sketch(share, 2).faults), room, auto.power).map((bake) => {
        const first = costsOf(sketch(share, 2).faults, bake);
        const each = first.map(({ spoilt, missed }, severity) => spoilt + missed * (after[severity]?.spoilt ?? 0));
        return { steps: [fixedStep(share, bake), stepAt(last, proof)], cost: total(each) };
      })
    );
    return [...single, ...pairs];
  });
  const best = found.toSorted((one, other) => orderOf(one) - orderOf(other) || longestOf(one) - longestOf(other));
  const holding = best.slice(0, mostChecked).find(({ steps }) => holds({ ...plan, schedule: steps }, auto, traffic));
  if (holding !== void 0) return { ok: true, schedule: holding.steps };
  return { ok: false, ...whyNot(plan, auto, traffic, budget(1)) };
}
var orderOf = ({ cost }) => Math.round(Math.log(Math.max(1, cost)) / alike);
var alike = 0.04;
var longestOf = ({ steps }) => total(steps.map(({ maxBakeMs }) => maxBakeMs));
function createSketches(plan, { detect, power }, traffic, most) {
  const known = /* @__PURE__ */ new Map();
  const longest = Math.max(shortestBake, most);
  return (share, steps) => {
    const key = `${share} ${steps}`;
    const before = known.get(key);
    if (before !== void 0) return before;
    const schedule = Array.from({ length: steps }, () => fixedStep(share, longest));
    const expected = (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)({ ...plan, schedule }, traffic);
    const meanRequests = total(traffic.requestsPerMinute) / traffic.requestsPerMinute.length;
    const faults = severities.flatMap(
      (severity) => expected.gates.map((one, gate) => ({
        severity,
        minutes: timesOf((i) => (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .minutesToFail */ .xH)(place(expected, gate, share), detect * severity, longest, seed + i)),
        badPerMinute: meanRequests * (one.perRequest ?? 1) * share * Math.min(1, one.share * detect * severity)
      }))
    );
    const passes = lastShares.includes(share) ? expected.gates.map((_, gate) => timesOf((i) => (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .minutesToPass */ .GR)(place(expected, gate, share), longest, seed + i))) : [];
    const needed = [...passes, ...faultsAsBad(faults).map(({ minutes }) => minutes)].map(
      (times) => quantile(times, power)
    );
    const slowest = needed.includes(void 0) ? void 0 : Math.max(shortestBake, ...needed.map((minutes) => minutes ?? 0));
    const sketch = {
      proof: slowest === void 0 || passes.length === 0 ? void 0 : rounded(slowest * margin),
      faults
    };
    known.set(key, sketch);
    return sketch;
  };
}
var margin = 1.15;
var place = (expected, gate, traffic) => ({ expected, step: 0, gate, traffic });
var timesOf = (play) => Array.from({ length: sketches }, (_, i) => play(i));
var faultsAsBad = (faults) => faults.filter(({ severity }) => severity === 1);
var total = (values) => values.reduce((sum, value) => sum + value, 0);
function costsOf(faults, minutes) {
  return severities.map(
    (severity) => spoiltIn(
      faults.filter((fault) => fault.severity === severity),
      minutes
    )
  );
}
function spoiltIn(faults, minutes) {
  const shareOf = ({ minutes: times, badPerMinute }) => {
    const served = times.map((time) => Math.min(time ?? minutes, minutes) + turnMinutes);
    const missed = times.filter((time) => time === void 0 || time > minutes).length / times.length;
    return { spoilt: badPerMinute * total(served) / served.length, missed };
  };
  const each = faults.map(shareOf);
  return {
    spoilt: total(each.map(({ spoilt }) => spoilt)),
    missed: total(each.map(({ missed }) => missed)) / Math.max(1, each.length)
  };
}
function bakesWithin(faults, room, power) {
  const times = faults.flatMap(({ minutes }) => minutes);
  const wanted = [0.5, 0.8, power, 0.99].map((at) => quantile(times, at));
  const bakes = wanted.flatMap((minutes) => minutes === void 0 ? [] : [rounded(minutes)]);
  const whole = Math.floor(room / shortestBake) * shortestBake;
  return [.../* @__PURE__ */ new Set([...bakes, whole])].filter((bake) => bake >= shortestBake && bake <= room);
}
function quantile(times, at) {
  const sorted = times.map((time) => time ?? Number.POSITIVE_INFINITY).toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(at * sorted.length))];
  return value === void 0 || !Number.isFinite(value) ? void 0 : value;
}
function holds(plan, { detect, power, maxDurationMs }, traffic) {
  if ((0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .longestMsOf */ .C)(plan) > maxDurationMs) return false;
  const expected = (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)(plan, traffic);
  const enough = Math.ceil(power * checks - Math.sqrt(power * (1 - power) * checks));
  const oftenEnough = (times, isGood) => {
    let good = 0;
    for (let i = 0; i < checks && good + checks - i >= enough; i++) {
      if (isGood((0,_shared_course_js__WEBPACK_IMPORTED_MODULE_3__/* .playCourse */ .Sj)(expected, (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_3__/* .startWorld */ .br)(traffic, (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .randomFrom */ .c)(seed + 1e3 + i)), () => times).end)) good++;
    }
    return good >= enough;
  };
  return oftenEnough(1, (end) => end === "went-through") && oftenEnough(detect, (end) => end === "rolled-back");
}
function fixedStep(traffic, minutes) {
  return { traffic, bakeMs: minutes * minuteMs, maxBakeMs: minutes * minuteMs, hold: false };
}
function stepAt(traffic, minutes) {
  return { traffic, bakeMs: Math.min(minutes, shortestBake) * minuteMs, maxBakeMs: minutes * minuteMs, hold: false };
}
var rounded = (minutes) => Math.ceil(minutes / shortestBake) * shortestBake;
function overheadMs(plan, steps) {
  return (0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .longestMsOf */ .C)({ ...plan, schedule: Array.from({ length: steps }, () => fixedStep(0.5, 0)) });
}
function whyNot(plan, { power }, traffic, budget) {
  const expected = (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)({ ...plan, schedule: [fixedStep(0.5, longestMinutes)] }, traffic);
  if (budget < shortestBake)
    return { why: `what lies between the bakes alone takes ${Math.ceil(overheadMs(plan, 1) / minuteMs)} minutes` };
  const needed = expected.gates.map(
    (_, gate) => quantile(
      timesOf((i) => (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_2__/* .minutesToPass */ .GR)(place(expected, gate, 0.5), longestMinutes, seed + i)).slice(0, sketches),
      power
    )
  );
  const slowest = needed.indexOf(void 0) >= 0 ? needed.indexOf(void 0) : needed.indexOf(Math.max(...needed.map((minutes2) => minutes2 ?? 0)));
  const name = expected.gates[slowest]?.gate.name ?? "";
  const minutes = needed[slowest];
  if (minutes === void 0) return { why: `${name} would not be proved within a day, not even at 50 %` };
  return {
    why: `${name} needs about ${rounded(minutes)} minutes at 50 % for its proof`,
    neededMs: overheadMs(plan, 1) + rounded(minutes * margin) * minuteMs
  };
}
var longestMinutes = 24 * 60;



/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ drawModel),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Mk: () => (/* binding */ isLook),
/* harmony export */   Oe: () => (/* binding */ lagMinutes),
/* harmony export */   Qt: () => (/* binding */ wander),
/* harmony export */   Sj: () => (/* binding */ playCourse),
/* harmony export */   bM: () => (/* binding */ turnMinutes),
/* harmony export */   br: () => (/* binding */ startWorld),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/forecast/course.ts
var minuteMs = 6e4;
var lagMinutes = 2;
var everyLookFor = 50;
function isLook(minutes) {
  return minutes % Math.ceil(minutes / everyLookFor) === 0;
}
var turnMinutes = 1;
function playCourse({ plan, gates, alpha, comparedSteps }, next, fault) {
  const verdicts = gates.map(({ gate, noise }) => (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createShareVerdict */ .N)(gate, { alpha, steps: comparedSteps, noise }));
  const history = gates.map(() => []);
  const spoilt = gates.map(() => 0);
  const steps = [];
  const course = (end) => ({
    end,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
    steps,
    spoilt
  });
  for (const [index, step] of plan.schedule.entries()) {
    for (const seen of history) seen.push([]);
    const coming = [];
    const passedAfter = gates.map(() => void 0);
    const serve = (minute) => {
      const counts = next(step.traffic, (gate) => fault(gate, index, minute));
      counts.forEach(({ candidate }, g) => {
        spoilt[g] = (spoilt[g] ?? 0) + candidate.bad;
      });
      coming.push(counts);
    };
    for (let minute = 0; ; minute++) {
      serve(minute);
      const elapsed = minute + 1;
      coming[elapsed - 1 - lagMinutes]?.forEach((counts, g) => {
        history[g]?.at(-1)?.push(counts);
      });
      const baked = elapsed * minuteMs >= step.bakeMs;
      const isOver = elapsed * minuteMs >= step.maxBakeMs;
      if (!isOver && !isLook(elapsed)) continue;
      const asked = verdicts.map((verdictOf, g) => (passMatters) => verdictOf(history[g] ?? [], passMatters));
      const found = lookAt(asked, passedAfter, baked ? elapsed : void 0);
      const results = gates.map((expected, g) => resultOf(expected, found[g] ?? "undecided"));
      const outcome = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_2__/* .readStep */ .jg)(plan, index, 0, elapsed * minuteMs, results);
      if (outcome.kind === "keep-baking") continue;
      for (let turn = 0; turn < turnMinutes; turn++) serve(elapsed + turn);
      steps.push({ minutes: elapsed, passedAfter, seen: history.map((one) => one.at(-1) ?? []) });
      if (outcome.kind === "go-on") break;
      return course(found.includes("fail") ? "rolled-back" : "inconclusive");
    }
  }
  return course("went-through");
}
function lookAt(verdicts, passedAfter, elapsed) {
  const found = verdicts.map(() => "undecided");
  const ask = (g, passMatters) => {
    const verdict = verdicts[g]?.(passMatters) ?? "undecided";
    found[g] = verdict;
    if (verdict === "pass") passedAfter[g] ??= elapsed;
    return verdict;
  };
  const wasOpen = passedAfter.map((minutes) => minutes === void 0);
  let mayLeave = elapsed !== void 0;
  wasOpen.forEach((open, g) => {
    if (open && isOpen(ask(g, elapsed !== void 0))) mayLeave = false;
  });
  wasOpen.forEach((open, g) => {
    if (!open && isOpen(ask(g, mayLeave))) mayLeave = false;
  });
  return found;
}
var isOpen = (verdict) => verdict === "undecided" || verdict === "over-limit";
var outcomes = {
  pass: { outcome: "pass" },
  fail: { outcome: "fail" },
  "over-limit": { outcome: "undecided", cause: "over-limit" },
  undecided: { outcome: "undecided", cause: "not-proved" }
};
function resultOf({ gate }, verdict) {
  return { gate, unit: "share", verdict: outcomes[verdict], allowed: "", sentence: "", series: [] };
}

// src/forecast/world.ts
var minuteMs2 = 6e4;
function startWorld({ requestsPerMinute, gates }, random) {
  let minute = 0;
  const levels = gates.map(({ noise }) => {
    const model = drawModel(noise, random);
    return { baseline: wander(model, random), candidate: wander(model, random) };
  });
  return (traffic, timesOf) => {
    const startMs = minute * minuteMs2;
    const requests = random.poisson(requestsPerMinute[minute++ % requestsPerMinute.length] ?? 0);
    const candidateRequests = random.binomial(requests, traffic);
    const side = (count, rate) => ({
      requests: count,
      bad: random.binomial(count, Math.min(mostBad, rate))
    });
    return gates.map(({ gate, share, perRequest = 1 }, index) => {
      const level = levels[index];
      const counted = (count) => perRequest === 1 ? count : random.poisson(count * perRequest);
      const baseline = side(counted(requests - candidateRequests), share * (level?.baseline() ?? 1));
      const candidate = side(counted(candidateRequests), share * (level?.candidate() ?? 1) * timesOf(gate.name));
      return { startMs, baseline, candidate };
    });
  };
}
var mostBad = 0.95;
var quiet = { brisk: 0, lasting: 0, memoryMinutes: 1 };
function drawModel(noise, random) {
  const { past, learnt } = noise ?? {};
  const taught = learnt !== void 0 && random.uniform() < learnt.weight;
  const likely = (taught ? learnt.likely : past?.likely) ?? [];
  const all = likely.reduce((sum, { chance }) => sum + chance ** 2, 0);
  let left = random.uniform() * all;
  for (const { model, chance } of likely) {
    left -= chance ** 2;
    if (left <= 0) return _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseModels */ .zo[model] ?? quiet;
  }
  return quiet;
}
function wander({ brisk, lasting, memoryMinutes }, random) {
  if (brisk === 0 && lasting === 0) return () => 1;
  const keep = lasting === 0 ? 0 : Math.exp(-1 / memoryMinutes);
  const [fast, slow] = [Math.sqrt(brisk), Math.sqrt(lasting)];
  let position = random.normal();
  return () => {
    position = keep * position + Math.sqrt(1 - keep ** 2) * random.normal();
    return Math.exp(fast * random.normal() + slow * position - (brisk + lasting) / 2);
  };
}




/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   GR: () => (/* binding */ minutesToPass),
/* harmony export */   jq: () => (/* binding */ withOnly),
/* harmony export */   ue: () => (/* binding */ firstPass),
/* harmony export */   xH: () => (/* binding */ minutesToFail)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_course_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4846);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/forecast/one-step.ts
var earliestPass = 5;
var seenAfter = (minutes) => Math.max(0, Math.floor(minutes) - _shared_course_js__WEBPACK_IMPORTED_MODULE_1__/* .lagMinutes */ .Oe);
function minutesToFail(one, times, most, seed) {
  const { verdictOf, next } = start(one, seed);
  const minutes = [];
  const steps = [...before(one), minutes];
  for (let seen = 1; seen <= seenAfter(most); seen++) {
    minutes.push(...next(one.traffic, () => times));
    if ((0,_shared_course_js__WEBPACK_IMPORTED_MODULE_1__/* .isLook */ .Mk)(seen) && verdictOf(steps, false) === "fail") return seen + _shared_course_js__WEBPACK_IMPORTED_MODULE_1__/* .lagMinutes */ .Oe;
  }
  return void 0;
}
function minutesToPass(one, most, seed) {
  const { next } = start(one, seed);
  const minutes = Array.from({ length: seenAfter(most) }, () => next(one.traffic, () => 1)).flat();
  return firstPass(one, minutes);
}
function firstPass(one, minutes) {
  const passes = (count) => start(one, 0).verdictOf([...before(one), minutes.slice(0, count)]) === "pass";
  if (minutes.length < earliestPass || !passes(minutes.length)) return void 0;
  let [open, passed] = [earliestPass - 1, minutes.length];
  while (passed - open > 1) {
    const middle = Math.floor((open + passed) / 2);
    if (passes(middle)) passed = middle;
    else open = middle;
  }
  return passed + _shared_course_js__WEBPACK_IMPORTED_MODULE_1__/* .lagMinutes */ .Oe;
}
var before = ({ step }) => Array.from({ length: step }, () => []);
function start({ expected, gate: place, maxRatio }, seed) {
  const { gates, alpha, comparedSteps: comparedSteps2, traffic } = expected;
  const [only] = gates.slice(place, place + 1);
  if (only === void 0) throw new RangeError("there is no such gate");
  const gate = maxRatio === void 0 ? only.gate : { ...only.gate, maxRatio };
  return {
    verdictOf: (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .createShareVerdict */ .N)(gate, { alpha, steps: comparedSteps2, noise: only.noise }),
    next: (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_1__/* .startWorld */ .br)({ ...traffic, gates: [only] }, (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(seed))
  };
}

// src/forecast/setting.ts
function expectedOf(plan, traffic) {
  const decide = plan.gates.filter((gate) => !gate.reportOnly);
  const gates = traffic.gates.filter(({ gate }) => decide.some(({ name }) => name === gate.name));
  return {
    plan: { ...plan, gates: gates.map(({ gate }) => gate) },
    gates,
    alpha: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_3__/* .alphaOfGate */ .NY)(plan.gates, 1 - plan.confidence),
    comparedSteps: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedSteps */ .t5)(plan),
    traffic: { ...traffic, gates }
  };
}
function withOnly(expected, name) {
  const gates = expected.gates.filter(({ gate }) => gate.name === name);
  return {
    ...expected,
    gates,
    plan: { ...expected.plan, gates: gates.map(({ gate }) => gate) },
    traffic: { ...expected.traffic, gates }
  };
}




/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mulberry32)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/stats/random.ts
var { imul } = Math;
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}




/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createShareVerdict),
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// src/stats/draws.ts
function randomFrom(seed) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_2__/* .mulberry32 */ .s)(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape) => {
    const d = shape - 1 / 3;
    for (; ; ) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < x * x / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean) => {
    if (mean < 10) {
      let count = 0;
      for (let product = 1 - uniform(); product > Math.exp(-mean); product *= 1 - uniform()) count++;
      return count;
    }
    const logMass = (k) => k * Math.log(mean) - mean - logFactorial(k);
    return transformedRejection(uniform, mean, Math.sqrt(mean), Number.POSITIVE_INFINITY, logMass);
  };
  const binomial = (n, p) => {
    if (p > 0.5) return n - binomial(n, 1 - p);
    if (n * p < 10) return bySkipping(uniform, n, p);
    const logMass = (k) => logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
    return transformedRejection(uniform, n * p, Math.sqrt(n * p * (1 - p)), n, logMass);
  };
  return { uniform, normal, gamma, poisson, binomial };
}
function logFactorial(n) {
  return n === 0 ? 0 : (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$R)(n);
}
function bySkipping(uniform, n, p) {
  if (p <= 0) return 0;
  let count = -1;
  for (let position = 0; position <= n; count++) position += 1 + Math.floor(Math.log1p(-uniform()) / Math.log1p(-p));
  return count;
}
function transformedRejection(uniform, mean, deviation, largest, logMass) {
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * Math.min(0.5, mean / largest);
  const alpha = (2.83 + 5.1 / b) * deviation;
  const atMode = logMass(Math.floor(mean));
  for (; ; ) {
    const u = uniform() - 0.5;
    const v = 1 - uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor((2 * a / us + b) * u + mean + 0.43);
    if (k < 0 || k > largest || us <= 0) continue;
    if (Math.log(v * alpha / (a / (us * us) + b)) <= logMass(k) - atMode) return k;
  }
}

// src/gates/share-screen.ts
var absoluteWeights = [12 / 16, 3 / 16, 1 / 16];
var absoluteSteps = [1, 2, 4];
function createShareScreen({ okRatio, maxRatio, floor, max }, planned) {
  const sums = [];
  const margin = maxRatio / okRatio;
  const worseRatios = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .worseRungs */ .qr.steps.map((step) => okRatio * margin * step);
  const okRatios = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .okRungs */ .XO.steps.map((step) => maxRatio / margin * step);
  const add = (into, minute) => {
    const { requests, bad } = minute.candidate;
    into.requests.push((into.requests.at(-1) ?? 0) + requests);
    into.bad.push((into.bad.at(-1) ?? 0) + bad);
    const pair = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .toPair */ .OG)(minute);
    if (!(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsable */ .Ng)(pair)) return;
    const split = pair.candidateRequests / pair.baselineRequests;
    const badOfBoth = pair.candidateBad + pair.baselineBad;
    const gain = (x1, x0) => pair.candidateBad * Math.log(x1 / x0) - badOfBoth * (Math.log1p(split * x1) - Math.log1p(split * x0));
    into.usable.minutes++;
    worseRatios.forEach((x1, rung) => {
      const column = into.worse[rung];
      column?.push((column.at(-1) ?? 0) + gain(x1, okRatio));
    });
    okRatios.forEach((x1, rung) => {
      into.ok[rung] = (into.ok[rung] ?? 0) + gain(x1, maxRatio);
    });
  };
  const sumsOf = (index, minutes) => {
    const known = sums[index];
    const into = known === void 0 || known.seen > minutes.length ? emptySums() : known;
    for (; into.seen < minutes.length; into.seen++) {
      const minute = minutes[into.seen];
      if (minute !== void 0) add(into, minute);
    }
    sums[index] = into;
    return into;
  };
  const { okShare, maxShare } = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .floorShares */ .h2)(floor);
  const floorMargin = oddsOf(maxShare) / oddsOf(okShare);
  const floorLog = (step) => {
    if (floor === 0) return Number.NEGATIVE_INFINITY;
    const gains = absoluteSteps.map((j) => gainOfShare(step, oddsOf(maxShare), floorMargin * j));
    return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .logWeightedSum */ .Vf)(
      absoluteWeights,
      gains.map((gain) => Math.max(0, gain))
    );
  };
  return (steps) => {
    const all = steps.map((minutes, index) => sumsOf(index, minutes));
    const compared = all.slice(0, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedSteps */ .t5)(steps, planned).length);
    const present = compared.at(-1);
    return {
      requests: all.reduce((sum, step) => sum + (step.requests.at(-1) ?? 0), 0),
      worse: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .logMeanEvidence */ .d_)(compared.map(worseOf), planned),
      ok: present === void 0 ? 0 : Math.max((0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .logWeightedSum */ .Vf)(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .okRungs */ .XO.weights, present.ok), floorLog(present)),
      overMax: max !== void 0 && all.some((step) => isSeenAbove(step, max))
    };
  };
}
function emptySums() {
  return {
    seen: 0,
    worse: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .worseRungs */ .qr.steps.map(() => []),
    ok: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .okRungs */ .XO.steps.map(() => 0),
    usable: { minutes: 0 },
    requests: [],
    bad: []
  };
}
function worseOf(step) {
  const { minutes } = step.usable;
  if (step.worseNow?.minutes === minutes) return step.worseNow.log;
  const starts = [0, ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsOf */ .wN)(minutes)];
  const windows = starts.map(
    (start) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .logWeightedSum */ .Vf)(
      _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .worseRungs */ .qr.weights,
      step.worse.map((column) => (column.at(-1) ?? 0) - (column[start - 1] ?? 0))
    )
  );
  const log = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .logWeightedSum */ .Vf)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .restartWeights */ .lY)(starts.length - 1), [...windows, 0]);
  step.worseNow = { minutes, log };
  return log;
}
function oddsOf(share) {
  return share / (1 - share);
}
function gainOfShare({ requests, bad }, odds, times) {
  return -(bad.at(-1) ?? 0) * Math.log(times) - (requests.at(-1) ?? 0) * (Math.log1p(odds / times) - Math.log1p(odds));
}
function isSeenAbove({ requests, bad }, max) {
  return [0, ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .restartsOf */ .wN)(requests.length)].some((start) => {
    const seen = (requests.at(-1) ?? 0) - (requests[start - 1] ?? 0);
    return (bad.at(-1) ?? 0) - (bad[start - 1] ?? 0) > max * seen;
  });
}

// src/gates/share-verdict.ts
function createShareVerdict(gate, context) {
  const { steps: planned, noise = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultNoise */ .wZ } = context;
  const alpha = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .alphaWhileCompared */ .DN)(gate, context.alpha);
  const levels = { planned, alpha, beta: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .beta */ .l$, noise };
  const screenOf = createShareScreen(gate, planned);
  const toFail = -Math.log(alpha);
  const toPass = -Math.log(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .beta */ .l$);
  return (steps, passMatters = true) => {
    const screen = screenOf(steps);
    if (screen.requests < gate.minSamples) return "undecided";
    const mayPass = passMatters && screen.ok >= toPass;
    const mayFail = screen.worse >= toFail;
    const above = gate.max !== void 0 && screen.overMax ? (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .proveAbove */ .ar)(gate.max, steps, levels) : void 0;
    if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .proveWorseThanPast */ .ob)(gate, steps, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .pastContextOf */ .dc)(context)) !== void 0) return "fail";
    if (!(mayPass || mayFail || above !== void 0)) return "undecided";
    const compared = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedSteps */ .t5)(steps, planned);
    const pairs = compared.map((minutes) => minutes.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .toPair */ .OG));
    const ratio = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .combineRatioSteps */ .yC)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioEvidences */ .kq)(pairs, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioMarginsOf */ .it)(gate, noise)), planned);
    const over = gate.max !== void 0 && (above !== void 0 || (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(gate.max, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOf */ .Te)(compared)));
    const limit = over ? (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .standToMax */ .Yv)(gate.max, steps, compared, levels, context.breachBefore, above) : void 0;
    if (limit?.condemnedBy !== void 0) return "fail";
    const share = gate.floor === 0 ? void 0 : shareEvidence(gate.floor, compared, context);
    if (mayFail && isWorse(gate, ratio, share, alpha)) return "fail";
    if (above !== void 0 && limit?.better === void 0 && ratio.minutes > 0) return "over-limit";
    if (!mayPass || ratio.minutes < _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .earlyMinutes */ .Vm || !isOk(gate, ratio, share)) return "undecided";
    return over && limit?.better === void 0 ? "undecided" : "pass";
  };
}
function shareEvidence(floor, steps, { steps: planned, noise = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultNoise */ .wZ }) {
  const margins = { ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .floorShares */ .h2)(floor), noise, restarts: true };
  const [first, ...rest] = steps.map(
    (minutes) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteEvidence */ .FU)(
      minutes.map((minute) => minute.candidate),
      margins
    )
  );
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  return (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .combineSteps */ .ty)([first, ...rest], planned);
}
function isWorse(gate, ratio, share, alpha) {
  const enough = -Math.log(alpha);
  if (share !== void 0 && share.worse((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .floorShares */ .h2)(gate.floor).okShare) < enough) return false;
  return ratio.worse(gate.okRatio) >= enough;
}
function isOk(gate, ratio, share) {
  const ratioOk = ratio.ok(gate.maxRatio);
  if (share === void 0) return ratioOk >= -Math.log(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .beta */ .l$);
  const shareOk = share.ok((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .floorShares */ .h2)(gate.floor).maxShare);
  return ratioOk >= (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .stillNeeded */ .wF)(shareOk, _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .beta */ .l$) || shareOk >= (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .stillNeeded */ .wF)(ratioOk, _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .beta */ .l$);
}




/***/ })

};
