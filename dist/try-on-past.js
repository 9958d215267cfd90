export const id = 915;
export const ids = [915];
export const modules = {

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

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ quickMeanVerdict),
/* harmony export */   q: () => (/* binding */ createUpwardsVerdict)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



// src/gates/quick-verdicts.ts
function quickMeanVerdict(gate, steps, context, passMatters) {
  const seen = steps.flat().reduce((sum, minute) => sum + minute.candidate.count, 0);
  const counted = seen < gate.minSamples ? void 0 : (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .countMeans */ .SJ)(steps, context.before);
  if (counted === void 0) return "undecided";
  const setting = { ...context, before: counted.before };
  const share = { ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .asShare */ .Sw)(gate), minSamples: 1 };
  if (gate.minRatio === void 0) return (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createShareVerdict */ .N)(share, setting)(counted.steps, passMatters);
  const turned = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createShareVerdict */ .N)(share, setting)(counted.steps.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .turnCounts */ .ON), passMatters);
  if (turned === "fail") return turned;
  const alone = { ...share, maxRatio: gate.minRatio };
  return (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .proveWorseThanPast */ .ob)(alone, counted.steps, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .pastContextOf */ .dc)(setting)) === void 0 ? turned : "fail";
}
function createUpwardsVerdict(gate, context) {
  const verdictOf = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createShareVerdict */ .N)({ ...gate, minSamples: 1 }, context);
  return (steps, passMatters = true) => {
    const seen = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .totalOf */ .e6)(steps.flat(), "candidate").requests;
    if (seen < gate.minSamples) return "undecided";
    if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .proveWorseThanPast */ .ob)(gate, steps, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .pastContextOf */ .dc)(context)) !== void 0) return "fail";
    return verdictOf(steps.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .turnCounts */ .ON), passMatters);
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




/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryOnPast: () => (/* binding */ tryOnPast)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);
/* harmony import */ var _shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(147);
/* harmony import */ var _shared_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7318);
/* harmony import */ var _shared_course_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(262);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(658);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// src/forecast/past/minute.ts
function byMinute(measured) {
  const minutes = measured !== void 0 && "minutes" in measured ? measured.minutes : [];
  return new Map(minutes.map((minute) => [minute.startMs, minute]));
}
function divideMinute(wholes, split, share) {
  const counts = wholes.map((whole) => whole !== void 0 && isCounted(whole) ? whole.baseline : void 0);
  const given = split.counts(counts, share);
  return wholes.map((whole, g) => {
    if (whole === void 0) return void 0;
    const { startMs } = whole;
    if (isCounted(whole)) {
      const candidate = given[g] ?? { requests: 0, bad: 0 };
      const baseline = {
        requests: Math.max(0, Math.round(whole.baseline.requests) - candidate.requests),
        bad: Math.max(0, Math.round(whole.baseline.bad) - candidate.bad)
      };
      return { kind: "counts", minute: { startMs, baseline, candidate } };
    }
    if (isMean(whole)) {
      const candidate = split.values(whole.baseline, share);
      return { kind: "means", minute: { startMs, baseline: restOf(whole.baseline, candidate), candidate } };
    }
    const { baseline: value } = whole;
    if (value === void 0) return void 0;
    const beside = share < 1 ? { baseline: value } : {};
    return { kind: "values", minute: { startMs, ...beside, candidate: value } };
  });
}
function restOf(whole, part) {
  const count = Math.max(0, Math.round(whole.count) - part.count);
  const sum = Math.max(0, whole.sum - part.sum);
  if (count === 0) return { count: 0, sum: 0, squares: 0 };
  return { count, sum, squares: Math.max(whole.squares - part.squares, sum ** 2 / count) };
}
var isCounted = (minute) => typeof minute.baseline === "object" && "requests" in minute.baseline;
var isMean = (minute) => typeof minute.baseline === "object" && "squares" in minute.baseline;

// src/forecast/past/setting.ts
var minuteMs = 6e4;
var learntFromMs = 180 * minuteMs;
function longestMinutesOf({ schedule, finalBakeMs }) {
  const bakes = schedule.reduce((sum, { maxBakeMs }) => sum + Math.ceil(maxBakeMs / minuteMs) + _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .turnMinutes */ .bM, 0);
  return bakes + Math.ceil(finalBakeMs / minuteMs) + _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .turnMinutes */ .bM;
}
function contextAt(setting, gate, startMs) {
  const { alpha, comparedSteps: steps, measure, noise } = setting;
  if (!(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).sequential) return { alpha, steps, noise: void 0 };
  const measured = measure(gate, { startMs: startMs - learntFromMs, endMs: startMs });
  const minutes = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).counted(gate, measured === void 0 ? [] : [measured])[0] ?? [];
  const past = minutes.map(({ baseline }) => baseline);
  const { learnt, halves } = noise[gate.name] ?? {};
  const known = { ...(0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedNoise */ .Pj)(gate, past), ...learnt && { learnt }, ...halves && { halves } };
  const breachBefore = measured && (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).breach(gate, measured, { alpha, noise: known });
  return { alpha, steps, noise: known, breachBefore };
}
function beforeOf({ plan, measure }, gate, startMs, aloneSinceMs) {
  const { recent, dayBefore } = (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsBefore */ .X1)(startMs, aloneSinceMs, plan.finalBakeMs);
  return { recent: measure(gate, recent) ?? nobody, dayBefore: measure(gate, dayBefore) ?? nobody };
}
var nobody = { kind: "none", gap: { why: "missing", sentence: "" } };
function ownOdds(noise, random) {
  const learnt = noise?.learnt ?? noise?.halves;
  if (learnt === void 0) return () => 1;
  const model = (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .drawModel */ .EJ)({ learnt }, random);
  const [candidate, baseline] = [(0,_shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .wander */ .Qt)(model, random), (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .wander */ .Qt)(model, random)];
  return () => candidate() / baseline();
}

// src/forecast/past/split.ts
function createSplit(gates, random, oddsOf) {
  const families = familiesOf(gates, oddsOf);
  return {
    counts(minutes, share) {
      const given = minutes.map(() => void 0);
      for (const { of, oddsOfBad } of families) {
        const odds = share >= 1 ? 1 : oddsOfBad();
        const ofBad = share * odds / (share * odds + 1 - share);
        const wholes = of.flatMap((at) => {
          const [gate, minute] = [gates[at], minutes[at]];
          return gate?.kind === "share" && minute !== void 0 ? [{ gate, at, minute }] : [];
        });
        for (const [at, part] of divide(wholes, share, ofBad, random)) given[at] = part;
      }
      return given;
    },
    values: (minute, share) => partOfValues(minute, share, random)
  };
}
function familiesOf(gates, oddsOf) {
  const families = /* @__PURE__ */ new Map();
  gates.forEach((gate, at) => {
    if (gate.kind !== "share") return;
    const name = familyOf(gate);
    families.set(name, [...families.get(name) ?? [], at]);
  });
  return [...families.values()].flatMap((of) => {
    const [first] = of.flatMap((at) => gates.slice(at, at + 1));
    return first === void 0 ? [] : [{ of, oddsOfBad: oddsOf(first) }];
  });
}
function familyOf({ metric, own }) {
  if (own !== void 0) return JSON.stringify([own.events, own.per]);
  return metric === "slow-rate" ? "slow" : "errors";
}
function divide(wholes, share, ofBad, random) {
  if (wholes.length === 0) return [];
  const requests = Math.round(Math.max(...wholes.map(({ minute }) => minute.requests)));
  const server = mostBad(wholes, "error-rate");
  const client = mostBad(wholes, "client-error-rate");
  const model = mostBad(wholes, "model-error-rate");
  if (client === 0 || server + client > (model || requests)) {
    return divideNested(wholes, requests, share, ofBad, random);
  }
  const [ofServer, ofClient] = [random.binomial(server, ofBad), random.binomial(client, ofBad)];
  const others = model === 0 ? 0 : random.binomial(model - server - client, ofBad);
  const well = random.binomial(requests - Math.max(model, server + client), share);
  const bad = (metric) => metric === "error-rate" ? ofServer : metric === "client-error-rate" ? ofClient : ofServer + ofClient + others;
  const all = ofServer + ofClient + others + well;
  return wholes.map(({ gate, at }) => [at, { requests: all, bad: bad(gate.metric) }]);
}
var mostBad = (wholes, metric) => Math.round(Math.max(0, ...wholes.filter(({ gate }) => gate.metric === metric).map(({ minute }) => minute.bad)));
function divideNested(wholes, requests, share, ofBad, random) {
  const parts = /* @__PURE__ */ new Map();
  let [inside, given] = [0, 0];
  for (const bad of wholes.map(({ minute }) => Math.round(minute.bad)).toSorted((one, other) => one - other)) {
    given += random.binomial(bad - inside, ofBad);
    inside = bad;
    parts.set(bad, given);
  }
  const all = given + random.binomial(Math.max(0, requests - inside), share);
  return wholes.map(({ at, minute }) => [at, { requests: all, bad: parts.get(Math.round(minute.bad)) ?? 0 }]);
}
function partOfValues({ count, sum, squares }, share, random) {
  const whole = Math.round(count);
  const part = share >= 1 ? whole : random.binomial(whole, share);
  if (part === 0) return { count: 0, sum: 0, squares: 0 };
  if (part >= whole) return { count, sum, squares };
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  const spread = Math.sqrt(variance * part * (whole - part) / Math.max(1, whole - 1));
  const ofPart = Math.min(sum, Math.max(0, part * mean + spread * random.normal()));
  const squared = part * squares / count + 2 * mean * (ofPart - part * mean);
  return { count: part, sum: ofPart, squares: Math.max(squared, ofPart ** 2 / part) };
}

// src/gates/threshold-verdict.ts
function createThresholdVerdict(gate) {
  const { source, limits, breaches } = gate;
  const { unit } = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceOf */ .vz)(source);
  const minutes = [];
  const last = [];
  let measured = 0;
  return {
    see(minute) {
      minutes.push(minute);
      const { candidate, baseline } = minute;
      const broken = candidate === void 0 ? void 0 : (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .brokenLimits */ .Mh)(limits, unit, candidate, baseline);
      if (broken === void 0) return;
      measured++;
      last.push(broken.length > 0);
      if (last.length > breaches.of) last.shift();
    },
    /** Minutes that count against the limits. */
    measured: () => measured,
    verdict() {
      const beyond = last.filter((isBeyond) => isBeyond).length;
      const weigh = () => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .weighBeyond */ .IJ)(gate, minutes, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .countBeyond */ .vA)(gate, minutes).beyond).weighs;
      const { outcome, cause } = { cause: void 0, ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .thresholdVerdict */ .h6)(gate, measured, beyond, weigh) };
      return cause === "over-limit" ? cause : outcome;
    }
  };
}

// src/forecast/past/track.ts
function createTrack(gate, context) {
  switch (gate.kind) {
    case "share":
      return trackShare(gate, context);
    case "mean":
      return trackMean(gate, context);
    case "threshold":
      return trackThreshold(gate);
  }
}
function trackShare(gate, context) {
  const steps = [];
  const judgeIn = (setting) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .isUpwards */ .B5)(gate) ? (0,_shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .createUpwardsVerdict */ .q)(gate, setting) : (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .createShareVerdict */ .N)(gate, setting);
  let verdictOf = judgeIn(context);
  return {
    gate,
    begin(before) {
      steps.push([]);
      if (before !== void 0) verdictOf = judgeIn({ ...context, before });
    },
    see(divided) {
      if (divided.kind === "counts") steps.at(-1)?.push(divided.minute);
    },
    look: (passMatters) => verdictOf(steps, passMatters),
    isBlind: () => !steps.at(-1)?.some(({ baseline, candidate }) => baseline.requests > 0 && candidate.requests > 0),
    measured: () => steps.map((minutes) => ({ kind: "counts", minutes })),
    extremes: () => void 0
  };
}
function trackMean(gate, context) {
  const steps = [];
  let setting = context;
  return {
    gate,
    begin(before) {
      steps.push([]);
      if (before !== void 0) setting = { ...context, before };
    },
    see(divided) {
      if (divided.kind === "means") steps.at(-1)?.push(divided.minute);
    },
    look: (passMatters) => (0,_shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .quickMeanVerdict */ .U)(gate, steps, setting, passMatters),
    isBlind: () => !steps.at(-1)?.some(({ baseline, candidate }) => baseline.count > 0 && candidate.count > 0),
    measured: () => steps.map((minutes) => ({ kind: "means", minutes })),
    extremes: () => void 0
  };
}
function trackThreshold(gate) {
  const steps = [];
  let verdict = createThresholdVerdict(gate);
  let last = [];
  let seen = 0;
  let [high, low] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const { count, of } = gate.breaches;
  const add = (value) => {
    last = [...last, value].slice(-of);
    seen++;
    if (last.length < count || seen < gate.minSamples) return;
    const sorted = last.toSorted((one, other) => one - other);
    high = Math.max(high, sorted.at(-count) ?? high);
    low = Math.min(low, sorted[count - 1] ?? low);
  };
  return {
    gate,
    begin(before) {
      steps.push([]);
      if (before !== void 0) return;
      verdict = createThresholdVerdict(gate);
      [last, seen] = [[], 0];
    },
    see(divided) {
      if (divided.kind !== "values") return;
      steps.at(-1)?.push(divided.minute);
      verdict.see(divided.minute);
      if (divided.minute.candidate !== void 0) add(divided.minute.candidate);
    },
    look: () => verdict.verdict(),
    isBlind: () => verdict.measured() === 0,
    measured: () => steps.map((minutes) => ({ kind: "values", minutes })),
    extremes: () => high >= low ? { high, low } : void 0
  };
}

// src/forecast/past/course.ts
var minuteMs2 = 6e4;
function playPast(setting, startMs, seed2, onStop) {
  const { plan, gates } = setting;
  const random = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .randomFrom */ .c)(seed2);
  const window = { startMs, endMs: startMs + longestMinutesOf(plan) * minuteMs2 };
  const minutes = gates.map((gate) => byMinute(setting.measure(gate, window)));
  const split = createSplit(gates, random, (gate) => ownOdds(setting.noise[gate.name], random));
  const runners = gates.map((gate) => {
    const context = contextAt(setting, gate, startMs);
    const track = createTrack(gate, context);
    return {
      track,
      context,
      failedAtMs: void 0,
      inconclusive: false,
      overLimitAtMs: void 0,
      passedAfter: void 0
    };
  });
  const divided = (atMs2, traffic) => divideMinute(
    minutes.map((known) => known.get(atMs2)),
    split,
    traffic
  );
  let end = "promoted";
  let overLimit = false;
  let unseen = runners.some(isCounting);
  let atMs = startMs;
  const decide = (what) => {
    if (end === "promoted") end = what;
  };
  const play = (place) => {
    for (const runner of runners) runner.passedAfter = void 0;
    const firstMs = atMs;
    for (let elapsed = 1; ; elapsed++) {
      atMs = firstMs + elapsed * minuteMs2;
      if (elapsed > _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .lagMinutes */ .Oe) see(runners, divided(atMs - (1 + _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .lagMinutes */ .Oe) * minuteMs2, place.traffic));
      const found = lookAll(runners, place, elapsed);
      runners.forEach((runner, g) => {
        if (found[g] !== "fail") return;
        runner.failedAtMs = atMs;
        decide(runner.track.gate.onFail === "hold" ? "held" : "rolled-back");
        onStop?.(runner.track, runner.context, atMs);
      });
      if (!isDue(place, elapsed)) continue;
      const open = runners.flatMap(
        (runner, g) => isOpen(runner) ? [{ runner, verdict: found[g] ?? "undecided" }] : []
      );
      const results = open.map(({ runner, verdict }) => resultOf(runner.track, verdict));
      const outcome = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_6__/* .readStep */ .jg)(plan, place.index, 0, elapsed * minuteMs2, results);
      if (outcome.kind === "keep-baking") continue;
      if (outcome.kind === "go-on") return;
      if (end === "promoted") overLimit = open.some(({ verdict }) => verdict === "over-limit");
      decide("inconclusive");
      for (const { runner, verdict } of open) {
        runner.inconclusive = verdict === "undecided" || verdict === "over-limit";
        if (verdict !== "over-limit") continue;
        runner.overLimitAtMs = atMs;
        onStop?.(runner.track, runner.context, atMs);
      }
      return;
    }
  };
  for (const [index, { traffic, bakeMs, maxBakeMs }] of plan.schedule.entries()) {
    for (const { track } of runners) track.begin();
    play({ index, traffic, bakeMs, maxBakeMs });
    if (runners.some((runner) => isCounting(runner) && !runner.track.isBlind())) unseen = false;
    atMs += _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .turnMinutes */ .bM * minuteMs2;
  }
  if (plan.finalBakeMs > 0) {
    const { finalBakeMs, holdback } = plan;
    for (const runner of runners) {
      const { track, context } = runner;
      const before = holdback === void 0 ? beforeOf(setting, track.gate, startMs, atMs) : void 0;
      runner.context = { ...context, before };
      track.begin(before);
    }
    play({ index: "final", traffic: 1 - (holdback ?? 0), bakeMs: finalBakeMs, maxBakeMs: finalBakeMs });
  }
  return { startMs, endMs: atMs, end, overLimit, unseen, gates: runners.map(endOf) };
}
var isOpen = ({ failedAtMs, inconclusive }) => failedAtMs === void 0 && !inconclusive;
var isCounting = ({ track }) => track.gate.kind !== "threshold";
var isDue = ({ maxBakeMs }, elapsed) => elapsed * minuteMs2 >= maxBakeMs || (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .isLook */ .Mk)(elapsed);
function see(runners, divided) {
  runners.forEach(({ track }, g) => {
    const minute = divided[g];
    if (minute !== void 0) track.see(minute);
  });
}
function lookAll(runners, place, elapsed) {
  const { index, bakeMs } = place;
  const due = isDue(place, elapsed);
  const asked = runners.filter((runner) => isOpen(runner) && (due || !isCounting(runner)));
  const passedAfter = asked.map((runner) => runner.passedAfter);
  const found = (0,_shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(
    asked.map(
      ({ track }) => (passMatters) => track.look(passMatters && index !== "final")
    ),
    passedAfter,
    due && elapsed * minuteMs2 >= bakeMs ? elapsed : void 0
  );
  asked.forEach((runner, at) => {
    runner.passedAfter = passedAfter[at];
  });
  const isOver = elapsed * minuteMs2 >= place.maxBakeMs && index !== "final";
  const said = asked.map(({ track }, at) => isOver && found[at] === "undecided" ? track.look(true) : found[at]);
  return runners.map((runner) => said[asked.indexOf(runner)] ?? "undecided");
}
function endOf({ track, failedAtMs, overLimitAtMs, inconclusive }) {
  const extremes = track.extremes();
  return {
    inconclusive,
    ...failedAtMs !== void 0 && { failedAtMs },
    ...overLimitAtMs !== void 0 && { overLimitAtMs },
    ...extremes && { extremes }
  };
}
function stoppedAt(end) {
  return end?.failedAtMs ?? end?.overLimitAtMs;
}
function resultOf(track, verdict) {
  const blind = { outcome: "undecided", cause: "no-data" };
  const said = verdict === "undecided" && track.isBlind() ? blind : _shared_course_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .KI[verdict];
  return { gate: track.gate, unit: "number", verdict: said, allowed: "", sentence: "", series: [] };
}

// src/forecast/past/advice.ts
var leftOver = 0.01;
var mostTried = 40;
var wider = [1.25, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10, 15, 20, 30, 50, 100];
function limitThatHolds(setting, played, place) {
  const gate = setting.gates[place];
  switch (gate?.kind) {
    case "threshold":
      return widerThreshold(gate, played, place);
    case "share":
      return gate.max === void 0 ? widerRatio(setting, gate, played, place) : widerMax(setting, gate, gate.max, played, place);
    default:
      return void 0;
  }
}
function widerThreshold({ source, limits }, played, place) {
  const { unit } = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceOf */ .vz)(source);
  const extremes = played.flatMap(({ course }) => course.gates[place]?.extremes ?? []);
  const highest = quantile(extremes.map(({ high }) => high));
  const lowest = quantile(extremes.map(({ low }) => -low));
  const ways = [
    ...limits.max !== void 0 && highest !== void 0 && highest > limits.max ? [`max: ${written(roundedUp(highest), unit)}`] : [],
    ...limits.min !== void 0 && lowest !== void 0 && -lowest < limits.min ? [`min: ${written(-roundedUp(lowest), unit)}`] : []
  ];
  return ways.length === 0 ? void 0 : `\`${ways.join(", ")}\` would have held`;
}
var written = (value, unit) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(value, unit).replace(" ", "");
function quantile(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil((1 - leftOver) * sorted.length) - 1];
}
function roundedUp(value) {
  if (value === 0) return 0;
  const grain = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((Math.ceil(value / grain - 1e-9) * grain).toPrecision(3));
}
function widerMax(setting, gate, max, played, place) {
  const found = wider.map((times) => roundedUp(max * times)).find((limit) => limit < 1 && holds(setting, { ...gate, max: limit }, played, place));
  return found === void 0 ? void 0 : `\`max: ${written(found, "share")}\` would have held`;
}
function widerRatio(setting, gate, played, place) {
  const ratios = [1.1, 1.25, 1.5, 2].filter((ratio) => ratio > gate.okRatio && ratio < gate.maxRatio);
  const found = ratios.find((okRatio) => holds(setting, { ...gate, okRatio }, played, place));
  return found === void 0 ? void 0 : `\`ok-ratio: ${found}\` would have held`;
}
function holds(setting, gate, played, place) {
  const stopped = played.filter(({ course }) => stoppedAt(course.gates[place]) !== void 0);
  const every = Math.max(1, Math.ceil(stopped.length / mostTried));
  const tried = stopped.filter((_2, index) => index % every === 0);
  const { max: _, ...open } = gate;
  const endWith = (one, { course, seed: seed2 }) => playPast({ ...setting, gates: [one] }, course.startMs, seed2).gates[0];
  const allowed = leftOver * played.length * tried.length / stopped.length;
  let again = 0;
  for (const one of tried) {
    const end = endWith(gate, one);
    const isOpen2 = end?.inconclusive === true && endWith(open, one)?.inconclusive === false;
    if (stoppedAt(end) !== void 0 || isOpen2) again++;
    if (again > allowed) return false;
  }
  return true;
}

// src/forecast/past/often.ts
var level = 0.95;
var dayMs = 864e5;
function oftenOf(trials) {
  const count = trials.filter(({ hit }) => hit).length;
  if (trials.length === 0) return { count, share: 0, low: 0, high: 1 };
  const share = count / trials.length;
  const effective = trials.length / designEffect(trials, share);
  const interval = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .wilson */ .rF)(share * effective, effective, level) ?? { low: 0, high: 1 };
  return { count, share, low: interval.low, high: interval.high };
}
function designEffect(trials, share) {
  const days = /* @__PURE__ */ new Map();
  for (const { startMs, hit } of trials) {
    const day = Math.floor(startMs / dayMs);
    const known = days.get(day) ?? { all: 0, hit: 0 };
    days.set(day, { all: known.all + 1, hit: known.hit + (hit ? 1 : 0) });
  }
  const spread = share * (1 - share);
  if (days.size < 2 || spread === 0) return 1;
  const squares = [...days.values()].reduce((sum, { all, hit }) => sum + (hit - share * all) ** 2, 0);
  const effect = days.size / (days.size - 1) * squares / (trials.length * spread);
  return Math.min(Math.max(1, effect), trials.length / days.size);
}

// src/forecast/past/worst-hour.ts
var hourMs = 36e5;
var hoursOfDay = 24;
function worstHourOf(setting, played, place) {
  const stops = played.flatMap((one) => {
    const atMs = stoppedAt(one.course.gates[place]);
    return atMs === void 0 ? [] : [{ ...one, atMs, hour: Math.floor(atMs / hourMs) }];
  });
  const byHour = Map.groupBy(stops, ({ hour: hour2 }) => hour2);
  const [worst] = [...byHour.entries()].toSorted(
    ([hour2, one], [later, other]) => other.length - one.length || later - hour2
  );
  const [hour, [example]] = worst ?? [0, []];
  if (example === void 0) return void 0;
  const startMs = hour * hourMs;
  const underWay = played.filter(({ course }) => course.startMs < startMs + hourMs && course.endMs > startMs);
  return {
    startMs,
    stopped: worst?.[1].length ?? 0,
    underWay: underWay.length,
    days: [...byHour.keys()].filter((one) => one % hoursOfDay === hour % hoursOfDay).length,
    atMs: example.atMs,
    sentence: sentenceOf(setting, example, place)
  };
}
function sentenceOf(setting, { course, seed: seed2 }, place) {
  const wanted = setting.gates[place]?.name;
  let sentence = "";
  playPast(setting, course.startMs, seed2, ({ gate, measured }, { before, breachBefore, ...setting2 }) => {
    if (gate.name !== wanted) return;
    const context = { ...setting2, before, breachBefore, evaluation: void 0 };
    sentence = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).judge(gate, measured(), context).sentence;
  });
  return sentence;
}

// src/forecast/past/try-on-past.ts
var minuteMs3 = 6e4;
var seed = 15031128;
var nearlyAnHour = 59;
var usualGates = 3;
var usualMinutes = 300;
function tryOnPast(plan, noise, { window, measure, notes }) {
  const { gates, notTried } = sortGates(plan, (gate) => gapOf(gate, measure, window));
  if (gates.length === 0) return { kind: "none", why: whyNone(notTried) };
  const longestMs = longestMinutesOf(plan) * minuteMs3;
  const firstMs = window.startMs + learntFromMs;
  const everyMinutes = pauseOf(gates, longestMinutesOf(plan));
  const setting = {
    plan,
    gates,
    alpha: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_6__/* .alphaOfGate */ .NY)(plan.gates, 1 - plan.confidence),
    comparedSteps: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedSteps */ .t5)(plan),
    noise,
    measure
  };
  const played = [];
  for (let startMs = firstMs; startMs + longestMs <= window.endMs; startMs += everyMinutes * minuteMs3) {
    const own = seed + played.length;
    played.push({ course: playPast(setting, startMs, own), seed: own });
  }
  if (played.length === 0) {
    const hours = (ms) => Number((ms / 36e5).toFixed(1));
    const why = `a rollout takes up to ${hours(longestMs)} hours and looks back at three before it; the past of this endpoint has ${hours(window.endMs - window.startMs)}.`;
    return { kind: "none", why };
  }
  const ended = (end) => played.filter(({ course }) => course.end === end).length;
  return {
    kind: "tried",
    fromMs: window.startMs,
    toMs: window.endMs,
    rollouts: played.length,
    everyMinutes,
    seed,
    rolledBack: oftenOf(played.map(({ course }) => ({ startMs: course.startMs, hit: course.end === "rolled-back" }))),
    stopped: oftenOf(played.map(({ course }) => ({ startMs: course.startMs, hit: isStopped(course) }))),
    held: ended("held"),
    inconclusive: ended("inconclusive"),
    promoted: ended("promoted"),
    unseen: played.filter(({ course }) => course.unseen).length,
    gates: gates.map((gate, place) => gateOnPast(setting, gate, place, played)),
    notTried,
    notes
  };
}
function pauseOf(gates, longestMinutes) {
  const counting = gates.filter(({ kind }) => kind !== "threshold").length;
  return nearlyAnHour * Math.max(1, Math.ceil(counting / usualGates)) * Math.max(1, Math.ceil(longestMinutes / usualMinutes));
}
var isStopped = ({ end, overLimit }) => end === "rolled-back" || end === "held" || overLimit;
function gateOnPast(setting, gate, place, played) {
  const ends = played.flatMap(({ course }) => course.gates.slice(place, place + 1));
  const stopped = oftenOf(
    played.map(({ course }) => ({
      startMs: course.startMs,
      hit: stoppedAt(course.gates[place]) !== void 0
    }))
  );
  const notProved = ends.filter((end) => end.inconclusive && stoppedAt(end) === void 0).length;
  const worst = worstHourOf(setting, played, place);
  const advice = stopped.share > _shared_model_js__WEBPACK_IMPORTED_MODULE_1__/* .tooOften */ .b ? limitThatHolds(setting, played, place) : void 0;
  return {
    gate: gate.name,
    holds: gate.onFail === "hold",
    stopped,
    failed: ends.filter(({ failedAtMs }) => failedAtMs !== void 0).length,
    notProved,
    passed: ends.length - stopped.count - notProved,
    ...worst && { worst },
    ...advice !== void 0 && { advice }
  };
}
function sortGates(plan, gap) {
  const gates = [];
  const notTried = [];
  for (const gate of plan.gates) {
    if (gate.reportOnly || gate.kind === "quality" || gate.kind === "file") continue;
    const why = relativeOnly(gate) ?? gap(gate);
    if (why === void 0) gates.push(gate);
    else notTried.push({ gate: gate.name, why });
  }
  return { gates, notTried };
}
function relativeOnly(gate) {
  if (gate.kind !== "threshold" || gate.limits.max !== void 0 || gate.limits.min !== void 0) return void 0;
  return "its limits are held against the other variant, and the past of one variant has no other.";
}
var dayMs2 = 864e5;
function gapOf(gate, measure, { startMs, endMs }) {
  let why;
  for (let fromMs = startMs; fromMs < endMs; fromMs += dayMs2) {
    const measured = measure(gate, { startMs: fromMs, endMs: Math.min(endMs, fromMs + dayMs2) });
    if (measured?.kind !== "none") return void 0;
    why ??= measured.gap.sentence;
  }
  return why;
}
function whyNone(notTried) {
  const [first] = notTried;
  return first === void 0 ? "no gate of the live traffic decides." : notTried.length === 1 ? `${first.gate}: ${first.why}` : `none of the ${notTried.length} gates of the live traffic can be tried; ${first.gate}: ${first.why}`;
}



/***/ })

};
