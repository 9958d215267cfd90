export const id = 184;
export const ids = [184];
export const modules = {

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

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ oftenEnough),
/* harmony export */   LG: () => (/* binding */ candidateModel),
/* harmony export */   Od: () => (/* binding */ playPart),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Se: () => (/* binding */ quarterMinutes),
/* harmony export */   _1: () => (/* binding */ countsErrors),
/* harmony export */   lS: () => (/* binding */ storiesFor),
/* harmony export */   ny: () => (/* binding */ givenBy),
/* harmony export */   rc: () => (/* binding */ p95Over)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2938);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4896);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2557);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5054);
/* harmony import */ var _shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(147);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(658);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6477);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8500);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);













// src/rehearsal/world-given.ts
var quarterMinutes = 15;
var usualSigma = 0.5;
var p95Over = (sigma) => Math.exp(1.645 * sigma);
var p99Over = (sigma) => Math.exp(2.326 * sigma);
var usualErrorRate = 3e-3;
var usualTraffic = 6e3;
var usualLatencyMs = 80;
var headroom = 0.6;
function givenBy(plan) {
  const { rehearse = {}, baselineVariant = "AllTraffic", instanceType = "ml.m5.xlarge" } = plan;
  const { requestsPerMinute = usualTraffic, errorRate = usualErrorRate } = rehearse;
  return {
    requestsPerMinute: [requestsPerMinute],
    errorRate,
    clientErrorRate: 1e-3,
    latencyMs: Math.min(rehearse.latencyMs ?? usualLatencyMs, latencyWithin(plan)),
    latencySigma: usualSigma,
    cpuPercent: percentWithin(plan, "cpu", 40),
    memoryPercent: percentWithin(plan, "memory", 30),
    diskPercent: percentWithin(plan, "disk", 12),
    baselineVariant,
    instanceType,
    instanceCount: 2,
    told: toldOf(plan, requestsPerMinute, errorRate)
  };
}
function toldOf({ rehearse = {} }, requestsPerMinute, errorRate) {
  const where = (given) => given === void 0 ? "assumed" : "from `rehearse` in the file";
  return [
    `${requestsPerMinute.toLocaleString("en-US")} requests a minute (${where(rehearse.requestsPerMinute)})`,
    `${Number((errorRate * 100).toPrecision(3))} % errors, varying no more than by chance (${where(rehearse.errorRate)})`,
    `latencies within the limits of the file (${where(rehearse.latencyMs)})`,
    "2 instances, not autoscaled (assumed)"
  ];
}
function latencyWithin({ gates }, sigma = usualSigma) {
  const limits = gates.flatMap((gate) => {
    if (gate.kind === "share" && gate.slowerThanMs !== void 0) return [gate.slowerThanMs / p95Over(sigma)];
    const isLatency = gate.kind === "threshold" && gate.source.metric === "latency";
    return isLatency && gate.limits.max !== void 0 ? [headroom * gate.limits.max / p99Over(sigma)] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}
function percentWithin({ gates }, metric, usual) {
  const limits = gates.flatMap(
    (gate) => gate.kind === "threshold" && gate.source.metric === metric && gate.limits.max !== void 0 ? [headroom * gate.limits.max] : []
  );
  return Math.min(usual, ...limits);
}

// src/rehearsal/own-gates.ts
function ownGates({ gates }) {
  return gates.filter((gate) => gate.kind === "mean" || gate.kind === "share" && gate.own !== void 0);
}
function wantsMore(gate) {
  return gate.kind === "mean" ? gate.minRatio !== void 0 : gate.kind === "share" && (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .isUpwards */ .B5)(gate);
}

// src/rehearsal/story-expected.ts
var oftenEnough = 0.95;
var blindMinutes = 4;
var degradingAfterMinutes = 20;
var degradedMinutes = 15;
var worstDegradation = 10;
var meanFlapping = 4;
function expectedOf(id, plan, world) {
  const seesErrors = plan.gates.some(countsErrors);
  const blindTo = (what, remedy) => ({
    expected: "stopped",
    note: `no gate of this file can see ${what}: add \`metric: ${remedy}\``
  });
  switch (id) {
    case "healthy":
      return { expected: "promoted" };
    case "surge":
      return { expected: "not-condemned" };
    case "errors-1.1x":
      return { expected: "open", note: "neither healthy nor bad" };
    case "errors-2x":
      return seesErrors ? errorsExpected(plan, world, 2) : blindTo("errors", "error-rate");
    case "errors-5x":
      return seesErrors ? errorsExpected(plan, world, 5) : blindTo("errors", "error-rate");
    case "slow":
    case "slow-under-load":
      return plan.gates.some(seesLatency) ? { expected: "stopped" } : blindTo("latency", "slow-rate");
    case "degrading":
      if (shortestMinutes(plan) < degradingAfterMinutes + degradedMinutes) {
        return { expected: "open", note: "the rollout may be over before it shows" };
      }
      return seesErrors ? errorsExpected(plan, world, worstDegradation) : blindTo("errors", "error-rate");
    case "flapping":
      return seesErrors ? errorsExpected(plan, world, meanFlapping) : blindTo("errors", "error-rate");
    case "no-traffic":
    case "own-metrics":
    case "does-not-start":
      return { expected: "stopped" };
    case "worse-quality":
      return plan.evaluation !== void 0 && plan.gates.some(({ kind }) => kind === "quality") ? { expected: "stopped" } : {
        expected: "open",
        skipped: true,
        note: "no gate of this file can see it: it has no `evaluation` with quality gates"
      };
    case "final-bake":
      return finalBakeExpected(plan, seesErrors ? void 0 : blindTo("errors", "error-rate"));
  }
}
function finalBakeExpected({ finalBakeMs }, blind) {
  if (finalBakeMs === 0) return { expected: "open", skipped: true, note: "this file has no `final-bake`" };
  if (blind !== void 0) return blind;
  if (finalBakeMs >= blindMinutes * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteMs */ .J2) return { expected: "stopped" };
  return { expected: "stopped", note: `a \`final-bake\` of less than ${blindMinutes}m is over before it can be seen` };
}
function errorsExpected(plan, { errorRate }, times) {
  const rate = times * errorRate;
  const gates = plan.gates.flatMap((gate) => gate.kind === "share" && countsErrors(gate) ? [gate] : []);
  const catches = gates.some(
    ({ maxRatio, floor, max = 1 }) => times >= maxRatio && rate >= 2 * floor || rate >= 2 * max
  );
  if (catches) return { expected: "stopped" };
  const allows = gates.every(({ floor }) => rate < 2 * floor) ? "the floor" : "`max-ratio`";
  return { expected: "open", note: `${allows} of this file allows it` };
}
function countsErrors(gate) {
  return gate.kind === "share" && ["error-rate", "model-error-rate"].includes(gate.metric) && !gate.reportOnly;
}
function seesLatency(gate) {
  if (gate.reportOnly) return false;
  return gate.kind === "share" && gate.metric === "slow-rate" || gate.kind === "threshold" && gate.source.metric === "latency";
}
function shortestMinutes({ schedule, finalBakeMs }) {
  return (schedule.reduce((sum, { bakeMs }) => sum + bakeMs, 0) + finalBakeMs) / _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteMs */ .J2;
}

// src/rehearsal/story-scenario.ts
var baselineModel = "model-in-service";
var candidateModel = "rehearsed-candidate";
var configName = "configuration-in-service";
var historyMinutes = 2880;
function scenarioOf(plan, world, setup) {
  const { baselineVariant, scaling, noise, instanceType, instanceCount } = world;
  const { errorRate, clientErrorRate, latencyMs, latencySigma } = world;
  const { cpuPercent, memoryPercent, diskPercent } = world;
  const rates = { errorRate, clientErrorRate, modelErrorRate: 0, latencyMs, latencySigma };
  const usual = { ...rates, cpuPercent, memoryPercent, diskPercent };
  return {
    sampling: "drawn",
    ...noise && { noise },
    endpoints: [
      {
        name: plan.endpointName,
        configName,
        traffic: trafficOf(world, setup.silent === true),
        scaling: scaling === void 0 ? [] : [{ variant: baselineVariant, ...scaling }]
      }
    ],
    configurations: [
      {
        EndpointConfigName: configName,
        ProductionVariants: [
          {
            VariantName: baselineVariant,
            ModelName: baselineModel,
            InstanceType: instanceType,
            InitialInstanceCount: instanceCount,
            InitialVariantWeight: 1
          }
        ]
      }
    ],
    models: [modelOf2(baselineModel), modelOf2(candidateModel)],
    behaviours: { [baselineModel]: usual, [candidateModel]: { ...usual, ...setup.behaviour } },
    metrics: plan.gates.flatMap((gate) => metricsOf(gate, setup.worseOwn === true)),
    objects: {},
    settings: { incidents: setup.incidents ?? [] }
  };
}
function modelOf2(name) {
  return {
    ModelName: name,
    ExecutionRoleArn: "arn:aws:iam::123456789012:role/serving",
    PrimaryContainer: { Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/model:${name}` }
  };
}
function trafficOf({ requestsPerMinute: course }, silent) {
  const [only] = course;
  const always = { fromMinute: -10080, requestsPerMinute: only ?? 0 };
  const end = silent ? [{ fromMinute: 0, requestsPerMinute: 0 }] : [];
  if (course.length <= 1) return [always, ...end];
  const quarters = historyMinutes / quarterMinutes * (silent ? 1 : 5);
  const first = -historyMinutes / quarterMinutes;
  const shape = Array.from({ length: quarters }, (_, at) => {
    const quarter = ((first + at) % course.length + course.length) % course.length;
    return { fromMinute: (first + at) * quarterMinutes, requestsPerMinute: course[quarter] ?? 0 };
  });
  return [always, ...shape, ...end];
}
var eventShare = 0.1;
var meanValue = 10;
function metricsOf(gate, worse) {
  const wrong = (usual, ratio) => wantsMore(gate) ? usual / (1.5 * ratio) : usual * 1.5 * ratio;
  if (gate.kind === "mean") {
    const own = of(
      gate.values,
      meanValue,
      0.3 * meanValue,
      "request",
      worse ? wrong(meanValue, gate.maxRatio) : void 0
    );
    const { squares } = gate;
    return squares === void 0 ? [own] : [
      own,
      { ...own, ...of(squares, meanValue, own.deviation, "request"), mean: own.mean, squaresOf: own.metricName }
    ];
  }
  if (gate.kind !== "share" || gate.own === void 0) return [];
  const { events, per } = gate.own;
  const candidate = worse ? Math.min(0.9, wrong(eventShare, gate.maxRatio)) : void 0;
  const counted = of(events, eventShare, 0, "request-or-not", candidate);
  return per === void 0 ? [counted] : [counted, of(per, 1, 0, "request")];
}
function of({ namespace, metricName, dimensions }, mean, deviation, each, candidate = mean) {
  return { namespace, metricName, dimensions, deviation, each, mean: { "*": mean, [candidateModel]: candidate } };
}

// src/rehearsal/stories.ts
var deployMinutes = 8;
function storiesFor(plan, world) {
  const { errorRate, latencyMs } = world;
  const story = (id, candidate, behaviour, more = {}) => ({
    id,
    candidate,
    past: more.incidents === void 0 ? "usual" : "surging",
    worseQuality: id === "worse-quality",
    scenario: scenarioOf(plan, world, { ...more, behaviour, worseOwn: id === "own-metrics" }),
    ...expectedOf(id, plan, world)
  });
  const errors2 = (times) => ({ errorRate: Math.min(0.9, times * errorRate) });
  const from = deployMinutes + degradingAfterMinutes;
  const worse = [2, 3, 4, 6, 8, 10].map((times, step) => ({ fromMinute: from + 5 * step, ...errors2(times) }));
  const surges = [{ fromMinute: 12, minutes: 3, everyMinutes: 17, errorRate: 10 * errorRate, latencyFactor: 1.1 }];
  const all = [
    story("healthy", "nothing the matter", {}),
    story("surge", "nothing the matter, while errors of both variants surge", {}, { incidents: surges }),
    story("errors-1.1x", "1.1 times the errors", errors2(1.1)),
    story("errors-2x", "2 times the errors", errors2(2)),
    story("errors-5x", "5 times the errors", errors2(5)),
    story("slow", "three times the latency", { latencyMs: 3 * latencyMs }),
    story("slow-under-load", "the usual latency at little traffic, three times as much at the last step\u2019s share", {
      comfort: comfortOf(plan, world)
    }),
    story("degrading", "ever more errors after 20 minutes", { changes: worse }),
    story("flapping", "10 times the errors for 4 of every 10 minutes", {
      episodes: [{ fromMinute: 3, minutes: 4, everyMinutes: 10, ...errors2(10) }]
    }),
    story("no-traffic", "nothing the matter, but the traffic stops", {}, { silent: true }),
    story(
      "own-metrics",
      `worse ${ownGates(plan).map(({ name }) => name).join(", ")}`,
      {}
    ),
    story("worse-quality", "worse answers to the labelled rows", {}),
    story("final-bake", "half of its answers failing once it has all of the traffic", {
      above: { share: lastShare(plan) + 0.02, errorRate: 0.5 }
    }),
    story("does-not-start", "a container that does not start", {
      failsToStart: "The container did not pass the ping health check."
    })
  ];
  return all.filter(({ id }) => id !== "own-metrics" || ownGates(plan).length > 0);
}
var lastShare = ({ schedule }) => schedule.at(-1)?.traffic ?? 0.5;
function comfortOf(plan, { requestsPerMinute, instanceCount }) {
  const mean = requestsPerMinute.reduce((sum, one) => sum + one, 0) / requestsPerMinute.length;
  return Math.max(1e-6, mean * lastShare(plan) / 3 / (plan.instanceCount ?? instanceCount));
}

// src/rehearsal/part.ts


// src/gates/quick-judge.ts
function createQuickJudge() {
  const verdicts = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Map();
  return (gates, measurements, { alpha, steps, noise, brokenBefore, evaluation, asked }) => {
    const measuredOf = new Map(measurements.map((measured2) => [measured2.gate, measured2]));
    const part = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_7__/* .alphaOfGate */ .NY)(gates, alpha);
    return gates.map((gate) => {
      const measured2 = measuredOf.get(gate.name);
      const context = {
        ...{ alpha: part, steps, before: measured2?.before, noise: noise[gate.name], evaluation },
        breachBefore: brokenBefore?.[gate.name]
      };
      const named = kept(labels, gate, () => labelsOf(gate));
      return judgeOne(named, measured2, context, asked, verdicts);
    });
  };
}
function labelsOf(gate) {
  const kind = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .kindOf */ .I)(gate);
  return { gate, unit: kind.unit(gate), allowed: kind.allowed(gate) };
}
function judgeOne(labels, measured2, context, asked, verdicts) {
  const { gate } = labels;
  const kind = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .kindOf */ .I)(gate);
  const steps = measured2?.steps ?? [];
  if (!kind.sequential) return { ...labels, ...kind.judge(gate, steps, context) };
  const present = steps.at(-1);
  if (present === void 0 || present.kind === "none") return { ...labels, ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .noMeasurement */ .cy)(gate, present) };
  const verdict = verdictOf(gate, steps, context, asked === void 0, verdicts);
  if (verdict.outcome === "fail") return { ...labels, ...kind.judge(gate, steps, context), series: [] };
  return { ...labels, verdict, sentence: `${gate.name}: ${said[verdict.outcome]}.`, series: [] };
}
var said = { pass: "proved", undecided: "not decided yet" };
var open = { outcome: "undecided", cause: "not-proved" };
var unseen = { outcome: "undecided", cause: "no-data" };
function verdictOf(gate, steps, context, passMatters, verdicts) {
  if (gate.kind === "mean") return ofMean(gate, steps, context, passMatters);
  if (gate.kind !== "share") return open;
  const counted = steps.map((step) => step.kind === "counts" ? step.minutes : []);
  const key = `${gate.name} ${context.before !== void 0}`;
  if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .isUpwards */ .B5)(gate)) {
    const quick = kept(verdicts, key, () => (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .createShareVerdict */ .N)({ ...gate, minSamples: 1 }, context));
    return ofUpwards(gate, counted, quick, context, passMatters);
  }
  const verdict = kept(verdicts, key, () => (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .createShareVerdict */ .N)(gate, context))(counted, passMatters);
  const isSeen = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .latestOf */ .Te)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .comparedSteps */ .t5)(counted, context.steps)).length > 0;
  if (isSeen && (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .totalOf */ .e6)(counted.flat(), "candidate").requests < gate.minSamples) return open;
  return withCause(verdict, counted, context.steps);
}
function kept(known3, key, make) {
  const value = known3.get(key) ?? make();
  known3.set(key, value);
  return value;
}
function ofUpwards(gate, counted, quick, context, passMatters) {
  const all = counted.flat();
  const seen = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .totalOf */ .e6)(all, "candidate").requests;
  const shown2 = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .comparedSteps */ .t5)(counted, context.steps).at(-1) ?? [];
  const verdict = withCause(quick(counted.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .turnCounts */ .ON), passMatters), counted, context.steps);
  if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .totalOf */ .e6)(shown2, "baseline").requests === 0 || (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .totalOf */ .e6)(shown2, "candidate").requests === 0) {
    if (verdict.outcome === "undecided") return unseen;
  }
  if (seen < gate.minSamples) return open;
  const past = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .proveWorseThanPast */ .ob)(gate, counted, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .pastContextOf */ .dc)(context));
  return past === void 0 ? verdict : { outcome: "fail" };
}
function ofMean(gate, steps, context, passMatters) {
  const minutes = steps.map((step) => step.kind === "means" ? step.minutes : []);
  const verdict = (0,_shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_5__/* .quickMeanVerdict */ .U)(gate, minutes, context, passMatters);
  const seen = minutes.flat().reduce((sum, minute) => sum + minute.candidate.count, 0);
  const counted = seen === 0 ? void 0 : (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .countMeans */ .SJ)(minutes, context.before);
  if (counted === void 0) return unseen;
  if (seen < gate.minSamples) return open;
  return withCause(verdict, counted.steps, context.steps);
}
function withCause(verdict, steps, planned) {
  if (verdict === "over-limit") return { outcome: "undecided", cause: "over-limit" };
  if (verdict !== "undecided") return { outcome: verdict };
  const present = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .comparedSteps */ .t5)(steps, planned).at(-1) ?? [];
  return present.some((minute) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .isUsable */ .Ng)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_8__/* .toPair */ .OG)(minute))) ? open : unseen;
}

// src/simulator/aws/refusal.ts
var ServiceError = class extends Error {
  type;
  status;
  /** Members of the answer beside its type and message. */
  more;
  constructor(type, message, status = 400, more = {}) {
    super(message);
    this.name = "ServiceError";
    this.type = type;
    this.status = status;
    this.more = more;
  }
};
var invalid = (message) => new ServiceError("ValidationException", message);
function violates(value, member, constraint) {
  const shown2 = typeof value === "string" ? value : JSON.stringify(value);
  return invalid(
    `1 validation error detected: Value '${shown2}' at '${member}' failed to satisfy constraint: ${constraint}`
  );
}

// src/simulator/aws/names.ts
var account = "123456789012";
var kindsInWords = {
  endpoint: "endpoint",
  "endpoint-config": "endpoint configuration",
  model: "model"
};
function arnOf(region, kind, name) {
  return `arn:aws:sagemaker:${region}:${account}:${kind}/${name.toLowerCase()}`;
}
function notFound(region, kind, name) {
  return invalid(`Could not find ${kindsInWords[kind]} "${arnOf(region, kind, name)}".`);
}
function alreadyExists(region, kind, name) {
  return invalid(`Cannot create already existing ${kindsInWords[kind]} "${arnOf(region, kind, name)}".`);
}
var namePattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
function checkName(name, member) {
  if (namePattern.test(name)) return;
  const constraint = name.length > 63 ? "Member must have length less than or equal to 63" : "Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}";
  throw violates(name, member, constraint);
}

// src/simulator/aws/scaling-policies.ts

function policyState(world, resourceId, raw, createdMs) {
  const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(raw.PolicyName) ?? "";
  const isTracking = raw.PolicyType === "TargetTrackingScaling";
  const alarms = ["AlarmHigh", "AlarmLow"].map(
    (kind) => `TargetTracking-${resourceId}-${kind}-${idFor(world, resourceId, name, kind)}`
  );
  return { resourceId, name, raw, alarms: isTracking ? alarms : [], createdMs };
}
function targetValueOf(world, resourceId) {
  for (const policy of world.policies.values()) {
    const tracking = policy.raw.TargetTrackingScalingPolicyConfiguration;
    if (policy.resourceId === resourceId && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(tracking)) return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(tracking.TargetValue);
  }
  return void 0;
}
function idFor(world, ...parts) {
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update([world.scenario.seed, ...parts].join("|")).digest("hex");
  return [8, 12, 16, 20, 32].map((end, index) => digest.slice([0, 8, 12, 16, 20][index], end)).join("-");
}

// src/simulator/aws/scaling-state.ts
function resourceOf(endpointName, variant) {
  return `endpoint/${endpointName}/variant/${variant}`;
}

// src/simulator/aws/variants.ts

function variantsOf(world, configuration) {
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(configuration.ProductionVariants).map((raw) => {
    const modelName = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(raw.ModelName) ?? "";
    const weight = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(raw.InitialVariantWeight) ?? 1;
    const instances = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(raw.InitialInstanceCount) ?? 1;
    return {
      name: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(raw.VariantName) ?? "",
      modelName,
      instanceType: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(raw.InstanceType) ?? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(raw.InstancePools)[0]?.InstanceType) ?? "",
      image: imageOf(world, modelName),
      weight,
      desiredWeight: weight,
      instances,
      desiredInstances: instances
    };
  });
}
function imageOf(world, modelName) {
  const raw = world.models.get(modelName)?.raw ?? {};
  const container = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(raw.PrimaryContainer) ? raw.PrimaryContainer : (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(raw.Containers)[0] ?? {};
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.Image) ?? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.ModelPackageName) ?? "";
}
function resolvedImage(image2) {
  const [repository = ""] = image2.split(/:(?!.*\/)/);
  return `${repository}@sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_14__.createHash)("sha256").update(image2).digest("hex")}`;
}

// src/simulator/aws/world.ts
function minuteOf(world, atMs) {
  return (atMs - world.startMs) / 6e4;
}
function noteChange(world, operation, what, by = "caller") {
  world.changes.push({ atMs: world.now(), operation, by, what });
}
function noteService(endpoint, atMs) {
  const variants = endpoint.variants.map(({ name, modelName, instanceType, weight, instances }) => ({
    name,
    modelName,
    instanceType,
    weight,
    instances
  }));
  endpoint.timeline.push({ atMs, configName: endpoint.configName, variants });
}
function spanAt({ timeline }, atMs) {
  return timeline.findLast((span) => span.atMs <= atMs) ?? timeline[0];
}

// src/simulator/aws/create-world.ts
function createWorld(scenario, now) {
  const startMs2 = now();
  const world = {
    scenario,
    startMs: startMs2,
    now,
    settings: scenario.settings,
    endpoints: /* @__PURE__ */ new Map(),
    configurations: /* @__PURE__ */ new Map(),
    deletedConfigurations: /* @__PURE__ */ new Map(),
    models: /* @__PURE__ */ new Map(),
    modelPackages: [...scenario.modelPackages],
    tags: /* @__PURE__ */ new Map(),
    targets: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    transformJobs: /* @__PURE__ */ new Map(),
    objects: new Map(
      Object.entries(scenario.objects).map(([place, given]) => [
        place,
        typeof given === "string" ? Buffer.from(given) : Buffer.from(given.base64, "base64")
      ])
    ),
    changes: [],
    direct: /* @__PURE__ */ new Map(),
    credentials: new Map(
      Object.entries(scenario.expiringKeys).map(([key, minute]) => [key, startMs2 + minute * 6e4])
    ),
    later: { traffic: [], behaviours: [] }
  };
  for (const model of scenario.models) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(model.ModelName) ?? "";
    world.models.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .omit */ .cJ)(model, ["Tags"]), createdMs: long(startMs2) });
    giveTags(world, arnOf(scenario.region, "model", name), model.Tags);
  }
  for (const configuration of scenario.configurations) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(configuration.EndpointConfigName) ?? "";
    world.configurations.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .omit */ .cJ)(configuration, ["Tags"]), createdMs: long(startMs2) });
    giveTags(world, arnOf(scenario.region, "endpoint-config", name), configuration.Tags);
  }
  for (const given of scenario.endpoints) addEndpoint(world, given);
  return world;
}
var dayMs = 864e5;
var long = (startMs2) => startMs2 - 30 * dayMs;
function giveTags(world, arn, tags) {
  const values = new Map((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(tags).map(({ Key, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Key) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Value) ?? ""]));
  world.tags.set(arn, { values, visibleFromMs: long(world.startMs) });
}
function addEndpoint(world, given) {
  const configuration = world.configurations.get(given.configName);
  if (configuration === void 0) throw new Error(`The scenario has no configuration ${given.configName}.`);
  const variants = variantsOf(world, configuration.raw).map((variant) => {
    const { weight = variant.weight, instances = variant.instances } = given.live[variant.name] ?? {};
    return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
  });
  const endpoint = {
    given,
    name: given.name,
    configName: given.configName,
    variants,
    change: void 0,
    brokenStatus: void 0,
    failureReason: void 0,
    createdMs: long(world.startMs),
    modifiedMs: long(world.startMs),
    timeline: [],
    scaledUntilMs: world.startMs
  };
  world.endpoints.set(given.name, endpoint);
  noteService(endpoint, endpoint.createdMs);
  const tags = Object.entries(given.tags).map(([Key, Value]) => ({ Key, Value }));
  giveTags(world, arnOf(world.scenario.region, "endpoint", given.name), tags);
  for (const target of given.scaling) addScaling(world, given.name, target);
}
function addScaling(world, endpointName, given) {
  const { variant, min, max, target } = given;
  const resourceId = resourceOf(endpointName, variant);
  const suspended = { scaleIn: false, scaleOut: false, scheduled: false };
  const createdMs = long(world.startMs);
  world.targets.set(resourceId, { resourceId, endpointName, variant, min, max, suspended, createdMs });
  if (target === void 0) return;
  const raw = {
    PolicyName: "follow-invocations",
    PolicyType: "TargetTrackingScaling",
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: target,
      PredefinedMetricSpecification: { PredefinedMetricType: "SageMakerVariantInvocationsPerInstance" },
      ScaleInCooldown: 300,
      ScaleOutCooldown: 300
    }
  };
  world.policies.set(`${resourceId} follow-invocations`, policyState(world, resourceId, raw, createdMs));
}

// src/simulator/default-scenario.ts
var minuteMs2 = 6e4;
var usualBehaviour = {
  errorRate: 3e-3,
  clientErrorRate: 1e-3,
  modelErrorRate: 0,
  latencyMs: 80,
  latencySigma: 0.5,
  overheadMs: 4,
  cpuPercent: 40,
  memoryPercent: 30,
  diskPercent: 12,
  throttleRate: 0,
  answerDelayMs: 0,
  answers: { kind: "logistic", weights: [1, -1, 0.5], bias: 0, noise: 0.3 }
};
var role = `arn:aws:iam::${account}:role/serving`;
var image = `${account}.dkr.ecr.eu-west-1.amazonaws.com/churn`;
var modelRequest = (name) => ({
  ModelName: name,
  ExecutionRoleArn: role,
  PrimaryContainer: { Image: `${image}:${name}`, ModelDataUrl: `s3://models/${name}/model.tar.gz` }
});
var defaultScenario = {
  seed: 1,
  sampling: "each",
  region: "eu-west-1",
  endpoints: [
    {
      name: "churn-prod",
      configName: "churn-original",
      tags: { team: "growth" },
      scaling: [],
      traffic: [{ fromMinute: -10080, requestsPerMinute: 6e3 }],
      live: {}
    }
  ],
  configurations: [
    {
      EndpointConfigName: "churn-original",
      ProductionVariants: [
        {
          VariantName: "AllTraffic",
          ModelName: "churn-old",
          InstanceType: "ml.m5.xlarge",
          InitialInstanceCount: 2,
          InitialVariantWeight: 1,
          RoutingConfig: { RoutingStrategy: "LEAST_OUTSTANDING_REQUESTS" }
        }
      ],
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 10,
        DestinationS3Uri: "s3://captured/churn",
        CaptureOptions: [{ CaptureMode: "Input" }, { CaptureMode: "Output" }]
      },
      Tags: [{ Key: "team", Value: "growth" }]
    }
  ],
  models: [modelRequest("churn-old"), modelRequest("churn-new")],
  modelPackages: [],
  inferenceComponents: [],
  behaviours: {},
  metrics: [],
  objects: {
    "models/churn-old/model.tar.gz": "the parameters of churn-old",
    "models/churn-new/model.tar.gz": "the parameters of churn-new"
  },
  expiringKeys: {},
  github: {},
  settings: {
    updateMs: 5 * minuteMs2,
    failedUpdateMs: 5 * minuteMs2,
    weightsMs: 3e4,
    capacityMs: 3 * minuteMs2,
    updates: [],
    weightUpdates: [],
    systemUpdating: [],
    configVisibleAfterMs: 0,
    configStaleForMs: 0,
    tagsVisibleAfterMs: 0,
    metricsDelayMs: 9e4,
    metricsPartial: false,
    metricsStatusEvery: 1,
    missingMetrics: [],
    metricsPageSize: 100800,
    quotas: {},
    denied: [],
    credentialsMs: 60 * minuteMs2,
    scaleInAfterMs: 15 * minuteMs2,
    incidents: [],
    transforms: [],
    transformStartMs: 3.5 * minuteMs2,
    transformRowsPerSecond: 500,
    transformQuota: 20,
    s3PageSize: 1e3
  }
};

// src/simulator/complete-scenario.ts
function completeScenario(given = {}) {
  const [usual] = defaultScenario.endpoints;
  return {
    ...defaultScenario,
    ...given,
    behaviours: { ...defaultScenario.behaviours, ...given.behaviours },
    settings: { ...defaultScenario.settings, ...given.settings },
    endpoints: given.endpoints === void 0 || usual === void 0 ? defaultScenario.endpoints : given.endpoints.map((endpoint) => ({ ...usual, ...endpoint }))
  };
}

// src/rehearsal/ledger.ts
function openLedger() {
  let record;
  let outcome;
  const entry = async () => record && { ok: true, arn: "ledger", record };
  const change = (more) => {
    if (record === void 0) throw new Error("There is no rollout in flight.");
    record = { ...record, ...more };
  };
  return {
    read: entry,
    reread: entry,
    async open(opened) {
      if (record !== void 0) return "held";
      record = opened;
      return "opened";
    },
    saveProgress: async (_, progress) => change({ progress }),
    saveRequest: async (_, request) => change({ request }),
    async clearRequest() {
      if (record === void 0) return;
      const { request: _, ...rest } = record;
      record = rest;
    },
    saveEvaluation: async (_, evaluation) => change({ evaluation }),
    acquireLease: async (_, holder) => change({ holder }),
    async close() {
      record = void 0;
    },
    readOutcome: async () => outcome,
    async writeOutcome(_, written) {
      outcome = written;
      return "written";
    },
    readNoise: async () => ({ kind: "known", byMark: /* @__PURE__ */ new Map() })
  };
}

// src/rehearsal/made-evaluation.ts
var usualRows = 5e3;
var oneSided = 1.645;
var spreadOfRow = 0.35;
var errors = ["log-loss", "rmse", "mae"];
var groups = ["one", "other"];
function makeEvaluation(plan, worse, seed) {
  const { evaluation } = plan;
  const random = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .randomFrom */ .c)(seed);
  const rows = rowsOf(evaluation);
  const gates = plan.gates.filter((gate) => gate.kind === "quality");
  const none = { rows: 0, asked: rows, byKind: {} };
  const overall = gates.filter(({ slice }) => slice === void 0);
  const columns = [...new Set(gates.flatMap(({ slice }) => slice === void 0 ? [] : [slice]))];
  return {
    task: evaluation?.task ?? "binary",
    labelled: true,
    seed,
    rows: { read: rows, sent: rows, compared: rows },
    failed: { baseline: none, candidate: none },
    measures: overall.map((gate) => measured(gate, rows, worse, random)),
    slices: columns.map((column) => sliced(column, gates, rows, worse, random)),
    warnings: []
  };
}
var rowsOf = (evaluation) => evaluation?.sample ?? usualRows;
function sliced(column, gates, rows, worse, random) {
  const own = gates.filter(({ slice }) => slice === column);
  const each = Math.floor(rows / groups.length);
  return {
    column,
    groups: groups.length,
    small: { groups: 0, rows: 0 },
    shown: groups.map((value, group) => ({
      value,
      rows: each,
      measures: own.map((gate) => measured(gate, each, worse && group === 0, random))
    }))
  };
}
function measured({ measure, limits }, rows, worse, random) {
  const isError = errors.includes(measure);
  const { min = 0.7, max = 1, maxDecrease, maxIncrease } = limits;
  const usual = isError ? 0.6 * max : min + 0.5 * Math.max(0, 1 - min);
  const scale = isError ? usual : 1;
  const allowed = (isError ? maxIncrease : maxDecrease) ?? 0.02 * scale;
  const beyond = isError ? Math.max(0, max - usual) : Math.max(0, usual - min);
  const toll = worse ? Math.max(4 * allowed, limits.min === void 0 && limits.max === void 0 ? 0 : 1.2 * beyond) : 0;
  const error = spreadOfRow * scale / Math.sqrt(Math.max(1, rows));
  const difference = (isError ? toll : -toll) + error * random.normal();
  const half = oneSided * error;
  return {
    measure,
    rows,
    baseline: usual,
    candidate: usual + difference,
    difference,
    low: difference - half,
    high: difference + half,
    method: "bootstrap"
  };
}

// src/simulator/aws/behaviour.ts
function behaviourAt(world, modelName, atMs, share = 0) {
  const minute = minuteOf(world, atMs);
  const { behaviours } = world.scenario;
  const keys = [modelName, ...originsOf(world, modelName), "*"];
  const key = keys.find((one) => behaviours[one] !== void 0) ?? "*";
  const { changes = [], episodes = [], above, ...always } = behaviours[key] ?? {};
  const since = [
    ...changes.filter((change) => change.fromMinute <= minute),
    ...episodes.filter((episode) => isWithin(episode, minute)),
    ...above !== void 0 && share > above.share ? [above] : []
  ];
  const later = world.later.behaviours.filter((change) => keys.includes(change.key) && change.fromMinute <= minute);
  const overlaid = [...since, ...later.map((change) => change.behaviour)];
  return disturbed(Object.assign({}, usualBehaviour, always, ...overlaid), incidentsAt(world, minute));
}
function trafficAt(world, endpointName, atMs) {
  const minute = minuteOf(world, atMs);
  const given = world.endpoints.get(endpointName)?.given.traffic ?? [];
  const later = world.later.traffic.filter((change) => change.endpointName === endpointName);
  const last = [...given, ...later].findLast((change) => change.fromMinute <= minute);
  return last?.requestsPerMinute ?? 0;
}
function originsOf(world, modelName) {
  const raw = world.models.get(modelName)?.raw ?? {};
  const primary = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(raw.PrimaryContainer) ? [raw.PrimaryContainer] : [];
  return [...primary, ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(raw.Containers)].flatMap(
    (container) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.ModelPackageName), (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.Image)].filter((name) => name !== void 0)
  );
}
function incidentsAt(world, minute) {
  return world.settings.incidents.filter((incident) => isWithin(incident, minute));
}
function isWithin({ fromMinute, minutes, everyMinutes }, minute) {
  const since = minute - fromMinute;
  if (everyMinutes === void 0) return since >= 0 && since < minutes;
  return (since % everyMinutes + everyMinutes) % everyMinutes < minutes;
}
function disturbed(behaviour, incidents) {
  let { errorRate, latencyMs } = behaviour;
  for (const incident of incidents) {
    errorRate += incident.errorRate ?? 0;
    latencyMs *= incident.latencyFactor ?? 1;
  }
  return { ...behaviour, errorRate: Math.min(1, errorRate), latencyMs };
}

// src/simulator/aws/random.ts
function streamOf(...keys) {
  return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_9__/* .mulberry32 */ .s)(hashOf(keys.join("|")));
}
function hashOf(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
var { cos, log, sqrt, PI } = Math;
function normal(random) {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}
var exactUpTo = 500;
var chunk = 50;
function poisson(mean, random) {
  if (mean > exactUpTo) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  let count = 0;
  for (let left = mean; left > 0; left -= chunk) {
    const limit = Math.exp(-Math.min(left, chunk));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}
function binomial(trials, probability, random) {
  if (probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - binomial(trials, 1 - probability, random);
  const scale = Math.log1p(-probability);
  let successes = -1;
  for (let at = 0; at <= trials; successes++) at += Math.floor(Math.log(1 - random()) / scale) + 1;
  return successes;
}

// src/simulator/aws/drawn-samples.ts
var deepest = 24;
function drawnSamples(count, distribution, key) {
  const seed = hashOf(key);
  const lowerHalves = /* @__PURE__ */ new Map();
  const lowerHalf = (node, inside) => {
    const known3 = lowerHalves.get(node);
    if (known3 !== void 0) return known3;
    const drawn = inside === 0 ? 0 : halfOf(inside, mixed(seed, node));
    lowerHalves.set(node, drawn);
    return drawn;
  };
  let last;
  const atOrBelow = (value) => {
    if (last?.value !== value) last = { value, below: countBelow(value) };
    return last.below;
  };
  const countBelow = (value) => {
    const chance = distribution.below(value);
    if (chance >= 1) return count;
    let [node, low, width, inside, before] = [1, 0, 1, count, 0];
    for (let depth = 0; depth < deepest && inside > 0; depth++) {
      const lower = lowerHalf(node, inside);
      width /= 2;
      const goesUp = chance >= low + width;
      if (goesUp) before += lower;
      if (goesUp) low += width;
      inside = goesUp ? inside - lower : lower;
      node = 2 * node + Number(goesUp);
    }
    return before + Math.floor(inside * Math.min(1, (chance - low) / width));
  };
  const at = (rank) => {
    let [node, low, width, inside, left] = [1, 0, 1, count, rank];
    for (let depth = 0; depth < deepest; depth++) {
      const lower = lowerHalf(node, inside);
      width /= 2;
      const goesUp = left >= lower;
      if (goesUp) left -= lower;
      if (goesUp) low += width;
      inside = goesUp ? inside - lower : lower;
      node = 2 * node + Number(goesUp);
    }
    return distribution.quantile(low + width * (left + 0.5) / Math.max(1, inside));
  };
  return {
    count,
    sum: distribution.mean * count + distribution.deviation * Math.sqrt(count) * normal((0,_shared_random_js__WEBPACK_IMPORTED_MODULE_9__/* .mulberry32 */ .s)(seed)),
    get minimum() {
      return at(0);
    },
    get maximum() {
      return at(count - 1);
    },
    atOrBelow,
    at,
    sorted: () => Float64Array.from({ length: count }, (_, rank) => at(rank))
  };
}
var manyTrials = 96;
function halfOf(trials, seed) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_9__/* .mulberry32 */ .s)(seed);
  if (trials > manyTrials) {
    const drawn = trials / 2 + Math.sqrt(trials) / 2 * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalQuantile */ .Zl)((uniform() * 4294967296 + 0.5) / 4294967296);
    return Math.min(trials, Math.max(0, Math.round(drawn)));
  }
  let heads = 0;
  for (let left = trials; left > 0; left -= 32) {
    const bits = Math.floor(uniform() * 4294967296);
    heads += ones(left >= 32 ? bits : bits >>> 32 - left);
  }
  return heads;
}
function ones(bits) {
  let sum = bits - (bits >>> 1 & 1431655765);
  sum = (sum & 858993459) + (sum >>> 2 & 858993459);
  return Math.imul(sum + (sum >>> 4) & 252645135, 16843009) >>> 24;
}
function mixed(seed, node) {
  let hash = Math.imul(seed ^ node, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13 ^ seed, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}

// src/simulator/aws/level.ts
var firstMinute = -3e3;
var known = /* @__PURE__ */ new WeakMap();
function levelOf(world, variant, startMs2) {
  const { noise, seed } = world.scenario;
  if (noise === void 0) return 1;
  const all = known.get(world) ?? /* @__PURE__ */ new Map();
  known.set(world, all);
  const course = all.get(variant) ?? { levels: [], next: wander(noise, hashOf(`${seed}|${variant}|level`)) };
  all.set(variant, course);
  const at = Math.max(0, Math.floor(minuteOf(world, startMs2)) - firstMinute);
  while (course.levels.length <= at) course.levels.push(course.next());
  return course.levels[at] ?? 1;
}
function wander({ brisk, lasting, memoryMinutes }, seed) {
  const random = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_9__/* .mulberry32 */ .s)(seed);
  const keep = lasting === 0 ? 0 : Math.exp(-1 / memoryMinutes);
  const [fast, slow, fresh] = [Math.sqrt(brisk), Math.sqrt(lasting), Math.sqrt(1 - keep ** 2)];
  let position = normal(random);
  return () => {
    position = keep * position + fresh * normal(random);
    return Math.exp(fast * normal(random) + slow * position - (brisk + lasting) / 2);
  };
}

// src/simulator/aws/statistics.ts
var simple = {
  Sum: ({ sum }) => sum,
  SampleCount: ({ count }) => count,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum
};
function statisticOf(name) {
  const plain = Object.hasOwn(simple, name) ? simple[name] : void 0;
  if (plain !== void 0) return plain;
  const [, kind = "", percent] = /^(p|tm|tc|ts|wm)(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name) ?? [];
  if (percent !== void 0) return upTo(kind, Number(percent));
  const [, range = "", low = "", high = ""] = /^(TM|TC|TS|WM|PR)\(([\d.]*%?):([\d.]*%?)\)$/.exec(name) ?? [];
  return range === "" || low === "" && high === "" ? void 0 : within(range, boundOf(low), boundOf(high));
}
function upTo(kind, percent) {
  if (kind === "p") return (samples) => percentile(samples, percent);
  return within(kind.toUpperCase(), void 0, { value: percent, isPercent: true });
}
function boundOf(text) {
  return text === "" ? void 0 : { value: Number(text.replace("%", "")), isPercent: text.endsWith("%") };
}
function within(kind, low, high) {
  return (all) => {
    const from = low === void 0 ? 0 : indexOf(all, low);
    const to = high === void 0 ? all.count : indexOf(all, high);
    if (kind === "TC") return Math.max(0, to - from);
    if (kind === "PR") return 100 * Math.max(0, to - from) / all.count;
    const samples = all.sorted();
    const inside = samples.subarray(from, Math.max(from, to));
    switch (kind) {
      case "TS":
        return sumOf(inside);
      case "WM":
        return winsorised(samples, inside, from, to);
      default:
        return inside.length === 0 ? 0 : sumOf(inside) / inside.length;
    }
  };
}
function indexOf({ count, atOrBelow }, { value, isPercent }) {
  return isPercent ? Math.round(value / 100 * count) : atOrBelow(value);
}
function countUpTo(sorted, value) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function winsorised(samples, inside, from, to) {
  if (inside.length === 0) return 0;
  const low = inside[0] ?? 0;
  const high = inside.at(-1) ?? 0;
  return (sumOf(inside) + from * low + (samples.length - to) * high) / samples.length;
}
function percentile({ count, at }, percent) {
  return at(Math.max(1, Math.ceil(percent / 100 * count)) - 1);
}
function sumOf(samples) {
  let sum = 0;
  for (const sample of samples) sum += sample;
  return sum;
}
var known2 = /* @__PURE__ */ new WeakMap();
function sampled(values) {
  const samples = known2.get(values) ?? gathered(values);
  known2.set(values, samples);
  return samples;
}
function gathered(values) {
  const sorted = Float64Array.from(values).sort();
  return {
    count: values.length,
    sum: sumOf(values),
    minimum: sorted[0] ?? 0,
    maximum: sorted.at(-1) ?? 0,
    atOrBelow: (value) => countUpTo(sorted, value),
    at: (rank) => sorted[rank] ?? 0,
    sorted: () => sorted
  };
}
function zerosAndOnes(count, ones2) {
  return {
    count,
    sum: ones2,
    minimum: ones2 === count ? 1 : 0,
    maximum: ones2 > 0 ? 1 : 0,
    atOrBelow: (value) => value < 0 ? 0 : value < 1 ? count - ones2 : count,
    at: (rank) => rank < count - ones2 ? 0 : 1,
    sorted: () => new Float64Array(count).fill(1, count - ones2)
  };
}
function constant(count, value) {
  return {
    count,
    sum: count * value,
    minimum: value,
    maximum: value,
    atOrBelow: (limit) => limit < value ? 0 : count,
    at: () => value,
    sorted: () => new Float64Array(count).fill(value)
  };
}
function together(parts) {
  const some = parts.filter(({ count }) => count > 0);
  const [only] = some;
  if (only !== void 0 && some.length === 1) return only;
  const total = (of2) => some.reduce((sum, part) => sum + of2(part), 0);
  const [minimum, maximum] = [Math.min(...some.map((part) => part.minimum)), Math.max(...some.map((part) => part.maximum))];
  const atOrBelow = (value) => total((part) => part.atOrBelow(value));
  return {
    count: total(({ count }) => count),
    sum: total(({ sum }) => sum),
    minimum,
    maximum,
    atOrBelow,
    at: (rank) => lowestWith(atOrBelow, rank + 1, minimum, maximum),
    sorted: () => Float64Array.from(some.flatMap((part) => [...part.sorted()])).sort()
  };
}
function lowestWith(atOrBelow, count, low, high) {
  let [below, above] = [low, high];
  while (above - below > 1e-6 * Math.abs(above)) {
    const middle = (below + above) / 2;
    if (atOrBelow(middle) >= count) above = middle;
    else below = middle;
  }
  return above;
}

// src/simulator/aws/minute.ts
var minuteMs3 = 6e4;
var caches = /* @__PURE__ */ new WeakMap();
function minuteOfVariant(world, endpoint, variant, startMs2) {
  const isOver = startMs2 + minuteMs3 <= world.now();
  const key = minuteKey(world, endpoint.name, variant, startMs2);
  const cache = caches.get(world) ?? /* @__PURE__ */ new Map();
  caches.set(world, cache);
  const known3 = cache.get(key);
  if (known3 !== void 0) return known3;
  const times = levelOf(world, `${endpoint.name}|${variant}`, startMs2);
  const drawn = loadsOf(world, endpoint, variant, startMs2).map((load) => draw(world, load, key, startMs2, times));
  const direct = world.direct.get(key);
  const minute = joined(direct === void 0 ? drawn : [...drawn, directMinute(direct, world.scenario.seed, key)]);
  if (isOver) cache.set(key, minute);
  return minute;
}
function minuteKey(world, endpointName, variant, atMs) {
  const minute = Math.floor(atMs / minuteMs3) - Math.floor(world.startMs / minuteMs3);
  return [endpointName, variant, minute].join("|");
}
function partOf(minute, share) {
  const first = (count) => Math.floor(count * share);
  return {
    requests: first(minute.requests),
    serverErrors: first(minute.serverErrors),
    clientErrors: first(minute.clientErrors),
    modelErrors: first(minute.modelErrors),
    latenciesUs: () => minute.latenciesUs().subarray(0, first(minute.requests)),
    overheadsUs: () => minute.overheadsUs().subarray(0, first(minute.requests))
  };
}
function joined(parts) {
  const some = parts.filter((part) => part.requests > 0);
  const [only] = some;
  if (only !== void 0 && some.length === 1) return only;
  const sum = (count) => some.reduce((total, part) => total + count(part), 0);
  return {
    requests: sum((part) => part.requests),
    serverErrors: sum((part) => part.serverErrors),
    clientErrors: sum((part) => part.clientErrors),
    modelErrors: sum((part) => part.modelErrors),
    latenciesUs: once(() => concatenated(some.map((part) => part.latenciesUs()))),
    overheadsUs: once(() => concatenated(some.map((part) => part.overheadsUs()))),
    ...some.some(({ drawn }) => drawn !== void 0) && {
      drawn: {
        latenciesUs: once(() => together(some.map((part) => samplesOf(part, "latenciesUs")))),
        overheadsUs: once(() => together(some.map((part) => samplesOf(part, "overheadsUs"))))
      }
    }
  };
}
function samplesOf(minute, which) {
  return minute.drawn?.[which]() ?? sampled(minute[which]());
}
function loadsOf(world, endpoint, variant, startMs2, lengthMs = minuteMs3) {
  const requests = trafficAt(world, endpoint.name, startMs2);
  const loads = /* @__PURE__ */ new Map();
  for (const [index, span] of endpoint.timeline.entries()) {
    const fromMs = Math.max(startMs2, index === 0 ? Number.NEGATIVE_INFINITY : span.atMs);
    const untilMs = Math.min(startMs2 + lengthMs, endpoint.timeline[index + 1]?.atMs ?? Number.POSITIVE_INFINITY);
    const one = span.variants.find(({ name }) => name === variant);
    if (untilMs <= fromMs || one === void 0) continue;
    const total = span.variants.reduce((sum, { weight }) => sum + weight, 0);
    const share = total === 0 ? 0 : one.weight / total;
    const rate = requests * share;
    const before = loads.get(one.modelName);
    loads.set(one.modelName, {
      modelName: one.modelName,
      mean: (before?.mean ?? 0) + rate * (untilMs - fromMs) / minuteMs3,
      perInstance: Math.max(before?.perInstance ?? 0, rate / Math.max(1, one.instances)),
      share: Math.max(before?.share ?? 0, share)
    });
  }
  return [...loads.values()];
}
function draw(world, { modelName, mean, perInstance, share }, key, startMs2, times) {
  const stream = (what) => streamOf(world.scenario.seed, key, modelName, what);
  const usual = overloaded(behaviourAt(world, modelName, startMs2, share), perInstance);
  const behaviour = times === 1 ? usual : { ...usual, errorRate: Math.min(1, usual.errorRate * times) };
  if (world.scenario.sampling === "drawn") return drawQuickly(world, mean, behaviour, `${key}|${modelName}`);
  const requests = poisson(mean, stream("requests"));
  const serverErrors = binomial(requests, behaviour.errorRate, stream("server-errors"));
  const clientErrors = binomial(requests - serverErrors, behaviour.clientErrorRate, stream("client-errors"));
  const unanswered = binomial(requests - serverErrors - clientErrors, behaviour.modelErrorRate, stream("unanswered"));
  return {
    requests,
    serverErrors,
    clientErrors,
    modelErrors: serverErrors + clientErrors + unanswered,
    latenciesUs: once(() => latencies(requests, behaviour, stream("latency"))),
    overheadsUs: once(() => overheads(requests, behaviour.overheadMs, stream("overhead")))
  };
}
function drawQuickly({ scenario }, mean, behaviour, key) {
  const { poisson: poisson2, binomial: binomial2 } = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .randomFrom */ .c)(hashOf(`${scenario.seed}|${key}`));
  const requests = poisson2(mean);
  const serverErrors = binomial2(requests, behaviour.errorRate);
  const clientErrors = binomial2(requests - serverErrors, behaviour.clientErrorRate);
  const unanswered = binomial2(requests - serverErrors - clientErrors, behaviour.modelErrorRate);
  const samples = (what, medianMs, sigma) => once(() => drawnSamples(requests, logNormal(1e3 * medianMs, sigma), `${scenario.seed}|${key}|${what}`));
  const drawn = {
    latenciesUs: samples("latency", behaviour.latencyMs, behaviour.latencySigma),
    overheadsUs: samples("overhead", behaviour.overheadMs, overheadSigma)
  };
  return {
    requests,
    serverErrors,
    clientErrors,
    modelErrors: serverErrors + clientErrors + unanswered,
    latenciesUs: () => drawn.latenciesUs().sorted(),
    overheadsUs: () => drawn.overheadsUs().sorted(),
    drawn
  };
}
function logNormal(median, sigma) {
  const mean = median * Math.exp(sigma ** 2 / 2);
  return {
    below: (value) => value <= 0 ? 0 : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalCdf */ .vr)(Math.log(value / median) / sigma),
    quantile: (chance) => median * Math.exp(sigma * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalQuantile */ .Zl)(chance)),
    mean,
    deviation: mean * Math.sqrt(Math.expm1(sigma ** 2))
  };
}
function overloaded(behaviour, perInstance) {
  const { errorRate, capacity = Number.POSITIVE_INFINITY, comfort = Number.POSITIVE_INFINITY } = behaviour;
  const times = perInstance / capacity;
  const latencyMs = behaviour.latencyMs * Math.max(1, times, perInstance / comfort);
  if (times <= 1) return latencyMs === behaviour.latencyMs ? behaviour : { ...behaviour, latencyMs };
  return { ...behaviour, errorRate: Math.min(1, errorRate + 1 - 1 / times), latencyMs };
}
function directMinute(samples, seed, key) {
  const count = (outcome) => samples.filter((sample) => sample.outcome === outcome).length;
  return {
    requests: samples.length,
    serverErrors: count("server-error"),
    clientErrors: count("client-error"),
    modelErrors: samples.length - count("answered"),
    latenciesUs: () => Float64Array.from(samples, (sample) => sample.latencyUs),
    overheadsUs: () => overheads(samples.length, 4, streamOf(seed, key, "direct overhead"))
  };
}
var overheadSigma = 0.3;
function latencies(count, { latencyMs, latencySigma }, random) {
  const { exp, round } = Math;
  const drawn = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    drawn[index] = round(1e3 * latencyMs * exp(latencySigma * normal(random)));
  }
  return drawn;
}
function overheads(count, medianMs, random) {
  return latencies(count, { latencyMs: medianMs, latencySigma: overheadSigma }, random);
}
function concatenated(parts) {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/rehearsal/spoilt.ts
var minuteMs4 = 6e4;
function spoiltIn(world, plan, variant) {
  const endpoint = world.endpoints.get(plan.endpointName);
  if (endpoint === void 0) return { requests: 0, spoilt: 0 };
  const limitMs = slowLimitOf(plan);
  let [requests, spoilt] = [0, 0];
  for (let atMs = world.startMs; atMs < world.now(); atMs += minuteMs4) {
    const serves = endpoint.timeline.some(
      (span) => span.atMs <= atMs + minuteMs4 && span.variants.some((one) => one.name === variant && one.weight > 0)
    );
    if (!serves) continue;
    const minute = minuteOfVariant(world, endpoint, variant, atMs);
    if (minute.requests === 0) continue;
    const usual = behaviourAt(world, baselineModel, atMs);
    requests += minute.requests;
    spoilt += minute.serverErrors - usual.errorRate * minute.requests;
    if (limitMs === void 0) continue;
    const slow = minute.requests - samplesOf(minute, "latenciesUs").atOrBelow(limitMs * 1e3);
    spoilt += slow - shareAbove(limitMs, usual) * minute.requests;
  }
  return { requests, spoilt };
}
function slowLimitOf({ gates }) {
  return gates.flatMap((gate) => gate.kind === "share" ? gate.slowerThanMs ?? [] : [])[0];
}
function shareAbove(limitMs, { latencyMs, latencySigma }) {
  return 1 - (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalCdf */ .vr)(Math.log(limitMs / latencyMs) / latencySigma);
}

// src/simulator/aws/fields.ts
function requiredText(request, member) {
  const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request[member]);
  if (value !== void 0 && value !== "") return value;
  const path = `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  throw invalid(
    `1 validation error detected: Value at '${path}' failed to satisfy constraint: Member must not be null`
  );
}
var seconds = (ms) => ms / 1e3;
function momentOf(value) {
  const number = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(value);
  if (number !== void 0) return number * 1e3;
  const parsed2 = Date.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(value) ?? "");
  return Number.isNaN(parsed2) ? void 0 : parsed2;
}

// src/simulator/aws/tags.ts
var most = 50;
var pattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
var patternInWords = "Member must satisfy regular expression pattern: ([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)";
function checkTags(tags) {
  const checked = /* @__PURE__ */ new Map();
  for (const [index, { Key, Value }] of (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(tags).entries()) {
    const key = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Key) ?? "";
    const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Value) ?? "";
    checkText(key, `tags.${index + 1}.member.key`, 1, 128);
    checkText(value, `tags.${index + 1}.member.value`, 0, 256);
    if (/^aws:/i.test(key)) throw invalid("Tag keys starting with aws: are reserved for system use.");
    if (checked.has(key)) throw invalid(`Duplicate tag key "${key}".`);
    checked.set(key, value);
  }
  return checked;
}
function checkText(text, member, shortest, longest) {
  if (text.length < shortest) {
    throw violates(text, member, `Member must have length greater than or equal to ${shortest}`);
  }
  if (text.length > longest) throw violates(text, member, `Member must have length less than or equal to ${longest}`);
  if (!pattern.test(text)) throw violates(text, member, patternInWords);
}
function createTags(world, arn, tags) {
  const values = new Map(checkTags(tags));
  checkCount(values);
  world.tags.set(arn, { values, visibleFromMs: world.now() + world.settings.tagsVisibleAfterMs });
}
function listTags(world, request) {
  const { values, visibleFromMs } = tagsOf(world, requiredText(request, "ResourceArn"));
  return { Tags: world.now() < visibleFromMs ? [] : listed(values) };
}
function addTags(world, request) {
  const arn = requiredText(request, "ResourceArn");
  const stored = tagsOf(world, arn);
  const added = checkTags(request.Tags);
  const values = new Map([...stored.values, ...added]);
  checkCount(values);
  world.tags.set(arn, { ...stored, values });
  noteChange(world, "AddTags", { arn, keys: [...added.keys()] });
  return { Tags: listed(values) };
}
function deleteTags(world, request) {
  const arn = requiredText(request, "ResourceArn");
  const stored = tagsOf(world, arn);
  const keys = Array.isArray(request.TagKeys) ? request.TagKeys.filter((key) => typeof key === "string") : [];
  if (keys.length === 0 || keys.length > most) {
    throw violates(keys, "tagKeys", "Member must have length between 1 and 50");
  }
  const left = [...stored.values].filter(([key]) => !keys.includes(key));
  world.tags.set(arn, { ...stored, values: new Map(left) });
  noteChange(world, "DeleteTags", { arn, keys });
  return {};
}
function checkCount(values) {
  if (values.size <= most) return;
  throw new ServiceError(
    "ResourceLimitExceeded",
    `The resource would have ${values.size} tags, and the limit is ${most} tags a resource.`
  );
}
function tagsOf(world, arn) {
  const lower = arn.toLowerCase();
  for (const kind2 of ["endpoint", "endpoint-config", "model"]) {
    const { region } = world.scenario;
    const names = { endpoint: world.endpoints, "endpoint-config": world.configurations, model: world.models }[kind2];
    for (const name of names.keys()) {
      const own = arnOf(region, kind2, name);
      if (own.toLowerCase() === lower) return world.tags.get(own) ?? { values: /* @__PURE__ */ new Map(), visibleFromMs: 0 };
    }
  }
  const kind = /:(endpoint-config|endpoint|model)\//.exec(arn)?.[1] ?? "resource";
  throw invalid(`Could not find ${kind === "endpoint-config" ? "endpoint configuration" : kind} "${arn}".`);
}
function listed(values) {
  return Array.from(values, ([Key, Value]) => ({ Key, Value }));
}

// src/simulator/aws/configurations.ts
var mostVariants = 10;
function visibleConfiguration(world, name) {
  const stored = world.configurations.get(name);
  if (stored === void 0) return void 0;
  const ageMs = world.now() - stored.createdMs;
  if (stored.before !== void 0 && ageMs < world.settings.configStaleForMs) return stored.before;
  return ageMs < world.settings.configVisibleAfterMs ? void 0 : stored.raw;
}
function createEndpointConfig(world, request) {
  const { region } = world.scenario;
  const name = requiredText(request, "EndpointConfigName");
  checkName(name, "endpointConfigName");
  checkVariants(world, request);
  checkTags(request.Tags);
  if (world.configurations.has(name)) throw alreadyExists(region, "endpoint-config", name);
  const arn = arnOf(region, "endpoint-config", name);
  createTags(world, arn, request.Tags);
  const before = world.deletedConfigurations.get(name);
  world.configurations.set(name, {
    raw: withDefaults((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .omit */ .cJ)(request, ["Tags"])),
    createdMs: world.now(),
    ...before !== void 0 && { before }
  });
  noteChange(world, "CreateEndpointConfig", { name, variants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.ProductionVariants) });
  return { EndpointConfigArn: arn };
}
function describeEndpointConfig(world, request) {
  const { region } = world.scenario;
  const name = requiredText(request, "EndpointConfigName");
  const raw = visibleConfiguration(world, name);
  if (raw === void 0) throw notFound(region, "endpoint-config", name);
  return {
    ...raw,
    EndpointConfigName: name,
    EndpointConfigArn: arnOf(region, "endpoint-config", name),
    CreationTime: seconds(world.configurations.get(name)?.createdMs ?? 0)
  };
}
function deleteEndpointConfig(world, request, by = "caller") {
  const name = requiredText(request, "EndpointConfigName");
  const stored = world.configurations.get(name);
  if (stored === void 0) throw notFound(world.scenario.region, "endpoint-config", name);
  world.configurations.delete(name);
  world.deletedConfigurations.set(name, stored.raw);
  world.tags.delete(arnOf(world.scenario.region, "endpoint-config", name));
  noteChange(world, "DeleteEndpointConfig", { name, inUse: isInUse(world, name) }, by);
  return {};
}
function isInUse(world, name) {
  return [...world.endpoints.values()].some(
    ({ configName: configName2, change }) => configName2 === name || change?.kind === "config" && change.configName === name
  );
}
function checkVariants(world, request) {
  const variants = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.ProductionVariants);
  const shadows = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.ShadowProductionVariants);
  if (variants.length === 0 || variants.length > mostVariants) {
    throw violates(`${variants.length} variants`, "productionVariants", "Member must have length between 1 and 10");
  }
  if (shadows.length > 0 && (shadows.length > 1 || variants.length > 1)) {
    throw invalid("With a shadow variant, there must be exactly one production variant and one shadow variant.");
  }
  const names = variants.map((variant) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(variant.VariantName) ?? "");
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== void 0) throw invalid(`The variant name "${double}" was non-unique within the request.`);
  for (const [index, variant] of variants.entries()) {
    checkVariant(world, variant, `productionVariants.${index + 1}.member`);
  }
}
function checkVariant(world, variant, member) {
  checkName((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(variant.VariantName) ?? "", `${member}.variantName`);
  const modelName = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(variant.ModelName);
  if (modelName !== void 0 && !world.models.has(modelName)) {
    throw notFound(world.scenario.region, "model", modelName);
  }
  if (modelName !== void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(variant.ManagedInstanceScaling)) {
    throw invalid("ManagedInstanceScaling is only supported for inference component endpoints.");
  }
  const weight = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(variant.InitialVariantWeight) ?? 1;
  if (weight < 0) throw violates(weight, `${member}.initialVariantWeight`, "Member must have value at least 0");
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(variant.ServerlessConfig)) return;
  checkFleet(variant, member);
}
function checkFleet(variant, member) {
  const count = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(variant.InitialInstanceCount) ?? 1;
  if (count < 1 || !Number.isInteger(count)) {
    throw violates(count, `${member}.initialInstanceCount`, "Member must have value greater than or equal to 1");
  }
  const type = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(variant.InstanceType);
  if (type === void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(variant.InstancePools).length === 0) {
    throw invalid(`Either InstanceType or InstancePools must be given at '${member}'.`);
  }
  if (type !== void 0 && !/^ml\.(?!t3\.)[a-z0-9-]+\.(medium|large|\d*xlarge)$/.test(type)) {
    throw violates(
      type,
      `${member}.instanceType`,
      "Member must satisfy enum value set: [ml.m5.xlarge, ml.c5.large, ...]"
    );
  }
}
function withDefaults(request) {
  const metrics = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request.MetricsConfig) ? request.MetricsConfig : {};
  return {
    ...request,
    ProductionVariants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.ProductionVariants).map((variant) => ({ InitialVariantWeight: 1, ...variant })),
    MetricsConfig: { EnableDetailedObservability: true, ...metrics }
  };
}

// src/simulator/aws/autoscaler.ts
function scaleOnce(world, endpoint, atMs) {
  for (const target of world.targets.values()) {
    const variant = endpoint.variants.find(({ name }) => name === target.variant);
    if (target.endpointName !== endpoint.name || variant === void 0) continue;
    const count = countFor(world, endpoint, target, variant, atMs);
    if (count === void 0) continue;
    const { instances } = variant;
    variant.desiredInstances = count;
    endpoint.change = {
      kind: "weights",
      startMs: atMs,
      doneMs: atMs + world.settings.capacityMs,
      ends: "succeeds",
      goingBack: false
    };
    const what = { endpoint: endpoint.name, variant: variant.name, from: instances, to: count };
    world.changes.push({ atMs, operation: "UpdateEndpointWeightsAndCapacities", by: "autoscaler", what });
    return;
  }
}
function countFor(world, endpoint, target, variant, atMs) {
  const wanted = wantedCount(world, endpoint, target, variant, atMs);
  const { scaleIn, scaleOut } = target.suspended;
  if (wanted >= variant.instances) {
    forgetIdleness(world, target);
    return wanted > variant.instances && !scaleOut ? wanted : void 0;
  }
  const idleSinceMs = target.idleSinceMs ?? atMs;
  world.targets.set(target.resourceId, { ...target, idleSinceMs });
  if (scaleIn || atMs - idleSinceMs < world.settings.scaleInAfterMs) return void 0;
  return wanted;
}
function wantedCount(world, endpoint, target, variant, atMs) {
  const goal = targetValueOf(world, target.resourceId);
  const total = endpoint.variants.reduce((sum, { weight }) => sum + weight, 0);
  const requests = total === 0 ? 0 : trafficAt(world, endpoint.name, atMs) * variant.weight / total;
  const needed = goal === void 0 ? variant.instances : Math.ceil(requests / goal);
  return Math.min(target.max, Math.max(target.min, needed));
}
function forgetIdleness(world, { idleSinceMs: _, ...target }) {
  world.targets.set(target.resourceId, target);
}

// src/simulator/aws/lifecycle.ts
var minuteMs5 = 6e4;
function settle(world) {
  for (const endpoint of world.endpoints.values()) settleEndpoint(world, endpoint);
}
function statusOf(world, endpoint) {
  const { change } = endpoint;
  if (change !== void 0) return change.kind === "weights" && change.goingBack ? "RollingBack" : "Updating";
  if (endpoint.brokenStatus !== void 0) return endpoint.brokenStatus;
  return isMaintained(world, world.now()) ? "SystemUpdating" : "InService";
}
function settleEndpoint(world, endpoint) {
  const nowMs = world.now();
  const isScaled = [...world.targets.values()].some((target) => target.endpointName === endpoint.name);
  for (; ; ) {
    const dueMs = endpoint.change?.doneMs ?? Number.POSITIVE_INFINITY;
    const tickMs = isScaled ? endpoint.scaledUntilMs + minuteMs5 : Number.POSITIVE_INFINITY;
    if (Math.min(dueMs, tickMs) > nowMs) break;
    if (dueMs <= tickMs) {
      finish(world, endpoint, dueMs);
    } else {
      endpoint.scaledUntilMs = tickMs;
      if (endpoint.change === void 0 && !isMaintained(world, tickMs)) scaleOnce(world, endpoint, tickMs);
    }
  }
  if (!isScaled) endpoint.scaledUntilMs = nowMs;
}
function isMaintained(world, atMs) {
  const minute = minuteOf(world, atMs);
  return world.settings.systemUpdating.some(
    ({ fromMinute, minutes }) => minute >= fromMinute && minute < fromMinute + minutes
  );
}
function finish(world, endpoint, atMs) {
  const { change } = endpoint;
  if (change === void 0) return;
  endpoint.change = void 0;
  endpoint.modifiedMs = atMs;
  if (change.kind === "config") finishUpdate(endpoint, change, atMs);
  else finishWeights(world, endpoint, change, atMs);
}
function finishUpdate(endpoint, change, atMs) {
  if (change.ends !== "succeeds") {
    endpoint.failureReason = change.reason || void 0;
    endpoint.brokenStatus = change.ends === "rollback-failed" ? "UpdateRollbackFailed" : void 0;
    return;
  }
  endpoint.configName = change.configName;
  endpoint.variants = change.target.map((variant) => ({ ...variant }));
  endpoint.failureReason = void 0;
  endpoint.brokenStatus = void 0;
  noteService(endpoint, atMs);
}
function finishWeights(world, endpoint, change, atMs) {
  if (change.ends === "rolled-back" && !change.goingBack) {
    endpoint.change = { ...change, startMs: atMs, doneMs: atMs + world.settings.weightsMs, goingBack: true };
    return;
  }
  for (const variant of endpoint.variants) {
    if (change.goingBack) {
      variant.desiredWeight = variant.weight;
      variant.desiredInstances = variant.instances;
    } else {
      variant.weight = variant.desiredWeight;
      variant.instances = variant.desiredInstances;
    }
  }
  if (!change.goingBack) noteService(endpoint, atMs);
}

// src/simulator/aws/account.ts
var onePage = 20;
var others = ["Maximum number of instances per endpoint", "ml.m5.xlarge for training job usage"];
function listServiceQuotas({ settings }, { ServiceCode, NextToken }) {
  if (ServiceCode !== "sagemaker") throw new ServiceError("NoSuchResourceException", "The service does not exist.");
  const quotas = Object.entries(settings.quotas).map(([type, value]) => ({
    name: `${type} for endpoint usage`,
    value
  }));
  const all = [...Array.from({ length: onePage }, (_, i) => ({ name: `${others[i % 2]} ${i}`, value: 4 })), ...quotas];
  const from = Number(NextToken ?? 0);
  return {
    Quotas: all.slice(from, from + onePage).map(({ name, value }) => ({
      ServiceCode: "sagemaker",
      QuotaName: name,
      Value: value,
      Adjustable: true
    })),
    ...from + onePage < all.length && { NextToken: String(from + onePage) }
  };
}

// src/simulator/aws/part-of-minute.ts
var minuteMs6 = 6e4;
var slotMs = 1e4;
var slots = minuteMs6 / slotMs;
var keptMs = 3 * 60 * minuteMs6;
var arrivals = /* @__PURE__ */ new WeakMap();
function partOfMinute(world, endpoint, variant, startMs2, lengthMs) {
  const minuteStartMs = Math.floor(startMs2 / minuteMs6) * minuteMs6;
  const minute = minuteOfVariant(world, endpoint, variant, minuteStartMs);
  const slotOf = arrivals.get(minute) ?? arrive(world, endpoint, variant, minuteStartMs, minute);
  arrivals.set(minute, slotOf);
  const first = (startMs2 - minuteStartMs) / slotMs;
  return requestsOf(minute, (request) => {
    const slot = slotOf[request] ?? 0;
    return slot >= first && slot < first + lengthMs / slotMs;
  });
}
function requestsOf(minute, isIn) {
  const count = (from, to) => {
    let inside = 0;
    for (let request = from; request < to; request++) if (isIn(request)) inside++;
    return inside;
  };
  const { serverErrors, clientErrors, modelErrors } = minute;
  const inPart = (values) => values.filter((_, request) => isIn(request));
  return {
    requests: count(0, minute.requests),
    serverErrors: count(0, serverErrors),
    clientErrors: count(serverErrors, serverErrors + clientErrors),
    modelErrors: count(0, modelErrors),
    latenciesUs: () => inPart(minute.latenciesUs()),
    overheadsUs: () => inPart(minute.overheadsUs())
  };
}
function arrive(world, endpoint, variant, startMs2, { requests }) {
  const expected = Array.from(
    { length: slots },
    (_, slot) => loadsOf(world, endpoint, variant, startMs2 + slot * slotMs, slotMs).reduce((sum, { mean }) => sum + mean, 0)
  );
  const total = expected.reduce((sum, mean) => sum + mean, 0);
  const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs2), "arrivals");
  return Uint8Array.from({ length: requests }, () => {
    if (total === 0) return Math.floor(random() * slots);
    let left = random() * total;
    const slot = expected.findIndex((mean) => {
      left -= mean;
      return left < 0;
    });
    return slot < 0 ? slots - 1 : slot;
  });
}
function isPublishedInParts(world, endpoint, startMs2, periodMs) {
  const everyMs = enhancedEveryMs(world, endpoint, startMs2);
  return everyMs !== void 0 && everyMs <= periodMs && world.now() - startMs2 <= keptMs;
}
function enhancedEveryMs(world, endpoint, atMs) {
  const { configName: configName2 = "" } = spanAt(endpoint, atMs) ?? {};
  const raw = world.configurations.get(configName2)?.raw ?? world.deletedConfigurations.get(configName2);
  const { EnableEnhancedMetrics, MetricPublishFrequencyInSeconds } = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(raw?.MetricsConfig) ? raw.MetricsConfig : {};
  return EnableEnhancedMetrics === true ? 1e3 * ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(MetricPublishFrequencyInSeconds) ?? 60) : void 0;
}

// src/simulator/aws/instance.ts
var answering = /* @__PURE__ */ new WeakMap();
function instanceIds(variant, count) {
  return Array.from({ length: count }, (_, index) => `i-${variant.toLowerCase()}-${index}`);
}
function minuteOfInstance(world, endpoint, variant, instanceId, startMs2) {
  const span = spanAt(endpoint, startMs2);
  const count = span?.variants.find(({ name }) => name === variant)?.instances ?? 0;
  const place = instanceIds(variant, count).indexOf(instanceId);
  if (place < 0 || enhancedEveryMs(world, endpoint, startMs2) === void 0) return void 0;
  const minute = minuteOfVariant(world, endpoint, variant, startMs2);
  const places = answering.get(minute) ?? assign(world, endpoint, variant, startMs2, minute.requests, count);
  answering.set(minute, places);
  return requestsOf(minute, (request) => places[request] === place);
}
function assign(world, endpoint, variant, startMs2, requests, count) {
  const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs2), "instances");
  return Uint8Array.from({ length: requests }, () => Math.floor(random() * count));
}

// src/simulator/aws/catalogue.ts
var onePage2 = 500;
var ofInvocations = [
  "Invocations",
  "InvocationsPerInstance",
  "Invocation4XXErrors",
  "Invocation5XXErrors",
  "InvocationModelErrors",
  "ModelLatency",
  "OverheadLatency"
];
var ofInstances = ["CPUUtilization", "MemoryUtilization", "DiskUtilization"];
function listModels(world, request) {
  return { Models: listed2(world, "model", world.models, request) };
}
function listEndpoints(world, request) {
  return { Endpoints: listed2(world, "endpoint", world.endpoints, request) };
}
function listed2({ scenario: { region } }, kind, all, { NameContains = "", MaxResults = 10 }) {
  const member = kind === "model" ? "Model" : "Endpoint";
  return [...all].filter(([name]) => name.toLowerCase().includes(String(NameContains).toLowerCase())).toSorted(([, one], [, other]) => other.createdMs - one.createdMs).slice(0, Number(MaxResults)).map(([name, { createdMs }]) => ({
    [`${member}Name`]: name,
    [`${member}Arn`]: arnOf(region, kind, name),
    CreationTime: seconds(createdMs)
  }));
}
function listMetrics(world, request) {
  const { Namespace, MetricName: wanted, Dimensions } = request;
  const having = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(Dimensions).map(({ Name, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Name) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Value)]);
  const from = Number((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.NextToken) ?? 0);
  const found = metricsOf2(world).filter(
    ({ namespace, metricName, dimensions }) => having.every(([name, value]) => dimensions[name] === value) && (Namespace === void 0 || Namespace === namespace) && (wanted === void 0 || wanted === metricName) && !world.settings.missingMetrics.includes(metricName)
  );
  return {
    Metrics: found.slice(from, from + onePage2).map(({ namespace, metricName, dimensions }) => ({
      Namespace: namespace,
      MetricName: metricName,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
    })),
    ...from + onePage2 < found.length && { NextToken: String(from + onePage2) }
  };
}
function metricsOf2(world) {
  const { endpoints, scenario } = world;
  const variants = [...endpoints.values()].flatMap(
    (endpoint) => endpoint.variants.map(({ name, modelName, instances }) => {
      const isEnhanced = enhancedEveryMs(world, endpoint, world.now()) !== void 0;
      const ids = isEnhanced ? instanceIds(name, instances) : [];
      return { endpoint: endpoint.name, variant: name, modelName, ids };
    })
  );
  return variants.flatMap(({ endpoint, variant, modelName, ids }) => {
    const dimensions = { EndpointName: endpoint, VariantName: variant };
    const byInstance = ids.flatMap(
      (InstanceId) => ofInvocations.map((metricName) => ({
        namespace: "AWS/SageMaker",
        metricName,
        dimensions: { ...dimensions, InstanceId }
      }))
    );
    const published = (namespace, names) => names.map((metricName) => ({ namespace, metricName, dimensions }));
    const own = scenario.metrics.filter(({ mean }) => (mean[modelName] ?? mean["*"]) !== void 0).map(({ namespace, metricName, dimensions: given }) => ({
      namespace,
      metricName,
      dimensions: Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          value.replaceAll("{variant}", variant).replaceAll("{endpoint}", endpoint)
        ])
      )
    }));
    return [
      ...published("AWS/SageMaker", ofInvocations),
      ...byInstance,
      ...published("/aws/sagemaker/Endpoints", ofInstances),
      ...own
    ];
  });
}

// src/simulator/aws/describe-endpoint.ts
function findEndpoint(world, name) {
  const endpoint = world.endpoints.get(name);
  if (endpoint === void 0) throw notFound(world.scenario.region, "endpoint", name);
  return endpoint;
}
function describeEndpoint(world, request) {
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const configuration = world.configurations.get(endpoint.configName)?.raw ?? {};
  const { AsyncInferenceConfig, ExplainerConfig, MetricsConfig } = configuration;
  return {
    EndpointName: endpoint.name,
    EndpointArn: arnOf(world.scenario.region, "endpoint", endpoint.name),
    EndpointConfigName: endpoint.configName,
    ProductionVariants: endpoint.variants.map((variant) => summaryOf(endpoint, variant)),
    EndpointStatus: statusOf(world, endpoint),
    CreationTime: seconds(endpoint.createdMs),
    LastModifiedTime: seconds(endpoint.modifiedMs),
    ...endpoint.failureReason !== void 0 && { FailureReason: endpoint.failureReason },
    ...captureOf(configuration),
    ...pendingOf(endpoint),
    ...shadowsOf(configuration),
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutNulls */ .Le)({ AsyncInferenceConfig, ExplainerConfig, MetricsConfig })
  };
}
function summaryOf(endpoint, variant) {
  const { change } = endpoint;
  const isScaling = change?.kind === "weights" && variant.desiredInstances !== variant.instances;
  const verb = variant.desiredInstances > variant.instances ? "Scaling out" : "Scaling in";
  return {
    VariantName: variant.name,
    DeployedImages: imagesOf(variant, endpoint.createdMs),
    CurrentWeight: Math.fround(variant.weight),
    DesiredWeight: Math.fround(variant.desiredWeight),
    CurrentInstanceCount: variant.instances,
    DesiredInstanceCount: variant.desiredInstances,
    ...isScaling && {
      VariantStatus: [
        {
          Status: "Updating",
          StatusMessage: `${verb} desired instance count to ${variant.desiredInstances}.`,
          StartTime: seconds(change.startMs)
        }
      ]
    }
  };
}
function pendingOf({ change }) {
  if (change?.kind !== "config") return {};
  return {
    PendingDeploymentSummary: {
      EndpointConfigName: change.configName,
      StartTime: seconds(change.startMs),
      ProductionVariants: change.target.map((variant) => ({
        VariantName: variant.name,
        DeployedImages: imagesOf(variant, change.startMs),
        InstanceType: variant.instanceType,
        CurrentWeight: Math.fround(variant.weight),
        DesiredWeight: Math.fround(variant.desiredWeight),
        CurrentInstanceCount: 0,
        DesiredInstanceCount: variant.desiredInstances,
        VariantStatus: [
          {
            Status: "Creating",
            StatusMessage: `Launching ${variant.desiredInstances} instance(s).`,
            StartTime: seconds(change.startMs)
          }
        ]
      }))
    }
  };
}
function imagesOf({ image: image2 }, atMs) {
  return [{ SpecifiedImage: image2, ResolvedImage: resolvedImage(image2), ResolutionTime: seconds(atMs) }];
}
function captureOf({ DataCaptureConfig }) {
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(DataCaptureConfig)) return {};
  const { EnableCapture, InitialSamplingPercentage, DestinationS3Uri, KmsKeyId } = DataCaptureConfig;
  const summary = {
    EnableCapture,
    CaptureStatus: EnableCapture === true ? "Started" : "Stopped",
    CurrentSamplingPercentage: InitialSamplingPercentage,
    DestinationS3Uri,
    KmsKeyId
  };
  return { DataCaptureConfig: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutNulls */ .Le)(summary) };
}
function shadowsOf({ ShadowProductionVariants }) {
  const shadows = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(ShadowProductionVariants);
  if (shadows.length === 0) return {};
  return {
    ShadowProductionVariants: shadows.map(({ VariantName, InitialVariantWeight, InitialInstanceCount }) => ({
      VariantName,
      CurrentWeight: InitialVariantWeight ?? 1,
      DesiredWeight: InitialVariantWeight ?? 1,
      CurrentInstanceCount: InitialInstanceCount ?? 1,
      DesiredInstanceCount: InitialInstanceCount ?? 1
    }))
  };
}

// src/simulator/aws/visible.ts
var minuteMs7 = 6e4;
function visibleShare(world, startMs2, lengthMs = minuteMs7) {
  const { metricsDelayMs, metricsPartial } = world.settings;
  const sinceEndMs = world.now() - startMs2 - lengthMs;
  if (sinceEndMs >= metricsDelayMs) return 1;
  return metricsPartial && world.scenario.sampling !== "drawn" && sinceEndMs > 0 ? sinceEndMs / metricsDelayMs : 0;
}

// src/simulator/aws/own-metrics.ts
var minuteMs8 = 6e4;
function ownSamples(world, metric, startMs2, periodMs) {
  if (periodMs < minuteMs8) return void 0;
  const parts = [];
  for (const own of world.scenario.metrics) {
    if (own.namespace !== metric.namespace || own.metricName !== metric.metricName) continue;
    for (let atMs = startMs2; atMs < startMs2 + periodMs; atMs += minuteMs8) {
      const part = visibleShare(world, atMs) > 0 ? ownMinute(world, own, metric, atMs) : void 0;
      if (part !== void 0 && part.count > 0) parts.push(part);
    }
  }
  if (parts.length < 2 || world.scenario.sampling === "drawn") return parts.length === 0 ? void 0 : together(parts);
  return sampled(Float64Array.from(parts.flatMap((part) => [...part.sorted()])));
}
function ownMinute(world, own, metric, atMs) {
  for (const endpoint of world.endpoints.values()) {
    for (const { name, modelName } of spanAt(endpoint, atMs)?.variants ?? []) {
      const mean = own.mean[modelName] ?? own.mean["*"];
      if (mean === void 0 || !isOf(own, metric, name, endpoint.name)) continue;
      const { each = "minute", squaresOf } = own;
      const keys = [world.scenario.seed, minuteKey(world, endpoint.name, name, atMs), squaresOf ?? own.metricName];
      const count = each === "minute" ? 1 : minuteOfVariant(world, endpoint, name, atMs).requests;
      const quickly = each !== "minute" && world.scenario.sampling === "drawn";
      return quickly ? quickValues(own, mean, count, keys.join("|")) : eachValue(own, mean, count, streamOf(...keys));
    }
  }
  return void 0;
}
function isOf(own, { dimensions }, variant, endpoint) {
  const filled = Object.entries(own.dimensions).map(([name, value]) => {
    return [name, value.replaceAll("{variant}", variant).replaceAll("{endpoint}", endpoint)];
  });
  return isSame(Object.fromEntries(filled), dimensions);
}
function eachValue({ each, deviation, squaresOf }, mean, count, random) {
  const power = squaresOf === void 0 ? 1 : 2;
  const value = () => each === "request-or-not" ? Number(random() < mean) : mean + deviation * normal(random);
  return sampled(Float64Array.from({ length: count }, () => value() ** power));
}
function quickValues({ each, deviation, squaresOf }, mean, count, key) {
  if (each === "request-or-not") return zerosAndOnes(count, (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .randomFrom */ .c)(hashOf(key)).binomial(count, mean));
  if (deviation === 0) return constant(count, squaresOf === void 0 ? mean : mean ** 2);
  const values = drawnSamples(count, normalOf(mean, deviation), key);
  if (squaresOf === void 0) return values;
  const spread = 1 + Math.sqrt(2 / count) * (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .randomFrom */ .c)(hashOf(`${key}|spread`)).normal();
  return constant(count, (values.sum / count) ** 2 + deviation ** 2 * Math.max(0, spread));
}
function normalOf(mean, deviation) {
  return {
    below: (value) => value < 0 ? 0 : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalCdf */ .vr)((value - mean) / deviation),
    quantile: (chance) => Math.max(0, mean + deviation * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .normalQuantile */ .Zl)(chance)),
    mean,
    deviation
  };
}
function isSame(one, other) {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

// src/simulator/aws/metrics.ts
var minuteMs9 = 6e4;
var samplesOf2 = (world, metric, startMs2, periodMs) => {
  if (world.settings.missingMetrics.includes(metric.metricName)) return void 0;
  switch (metric.namespace) {
    case "AWS/SageMaker":
      return invocationSamples(world, metric, startMs2, periodMs);
    case "/aws/sagemaker/Endpoints":
      return instanceSamples(world, metric, startMs2, periodMs);
    default:
      return ownSamples(world, metric, startMs2, periodMs);
  }
};
function invocationSamples(world, { metricName, dimensions }, startMs2, periodMs) {
  const subject = subjectOf(world, dimensions);
  if (subject === void 0) return void 0;
  const { endpoint, variant, instanceId } = subject;
  const minutes = [];
  if (periodMs < minuteMs9 && instanceId === void 0) {
    const isThere = isPublishedInParts(world, endpoint, startMs2, periodMs);
    if (isThere && visibleShare(world, startMs2, periodMs) === 1) {
      minutes.push(partOfMinute(world, endpoint, variant, startMs2, periodMs));
    }
  }
  for (let atMs = startMs2; atMs + minuteMs9 <= startMs2 + periodMs; atMs += minuteMs9) {
    const share = visibleShare(world, atMs);
    if (share === 0) continue;
    const minute = instanceId === void 0 ? minuteOfVariant(world, endpoint, variant, atMs) : minuteOfInstance(world, endpoint, variant, instanceId, atMs);
    if (minute === void 0) continue;
    minutes.push(share === 1 ? minute : partOf(minute, share));
  }
  const all = joined(minutes);
  if (all.requests === 0) return void 0;
  const { instances = 1 } = variantAt(endpoint, variant, startMs2) ?? {};
  return invocationMetric(metricName, all, instances);
}
function invocationMetric(metricName, minute, instances) {
  const { requests } = minute;
  switch (metricName) {
    case "Invocations":
      return constant(requests, 1);
    case "InvocationsPerInstance":
      return constant(requests, 1 / Math.max(1, instances));
    case "Invocation5XXErrors":
      return zerosAndOnes(requests, minute.serverErrors);
    case "Invocation4XXErrors":
      return zerosAndOnes(requests, minute.clientErrors);
    case "InvocationModelErrors":
      return zerosAndOnes(requests, minute.modelErrors);
    case "ModelLatency":
      return samplesOf(minute, "latenciesUs");
    case "OverheadLatency":
      return samplesOf(minute, "overheadsUs");
    default:
      return void 0;
  }
}
var utilisation = {
  CPUUtilization: ({ cpuPercent }, processors) => cpuPercent * processors,
  MemoryUtilization: ({ memoryPercent }) => memoryPercent,
  DiskUtilization: ({ diskPercent }) => diskPercent
};
function instanceSamples(world, { metricName, dimensions }, startMs2, periodMs) {
  if (periodMs < minuteMs9) return void 0;
  const subject = subjectOf(world, dimensions);
  const measure = utilisation[metricName];
  if (subject === void 0 || subject.instanceId !== void 0 || measure === void 0) return void 0;
  const { endpoint, variant } = subject;
  const values = [];
  for (let atMs = startMs2; atMs < startMs2 + periodMs; atMs += minuteMs9) {
    const live = variantAt(endpoint, variant, atMs);
    if (live === void 0 || visibleShare(world, atMs) === 0) continue;
    const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, atMs), metricName);
    const mean = measure(behaviourAt(world, live.modelName, atMs), processorsOf(live.instanceType));
    for (let instance = 0; instance < live.instances; instance++) values.push(mean * (1 + 0.03 * normal(random)));
  }
  return values.length === 0 ? void 0 : sampled(Float64Array.from(values));
}
function processorsOf(instanceType) {
  const size = instanceType.split(".").at(-1) ?? "";
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === void 0 ? 2 : 4 * Number(times || "1");
}
function subjectOf(world, dimensions) {
  const { EndpointName = "", VariantName, InstanceId: instanceId } = dimensions;
  const endpoint = world.endpoints.get(EndpointName);
  if (endpoint === void 0 || VariantName === void 0 || Object.keys(dimensions).length !== (instanceId === void 0 ? 2 : 3))
    return void 0;
  return { endpoint, variant: VariantName, instanceId };
}
function variantAt(endpoint, variant, atMs) {
  return spanAt(endpoint, atMs)?.variants.find(({ name }) => name === variant);
}

// src/simulator/aws/metric-data.ts
var mostQueries = 500;
var minuteMs10 = 6e4;
var shortPeriodsMs = [1e4, 2e4, 3e4];
function getMetricData(world, request) {
  const queries = queriesOf(request);
  const { startMs: startMs2, endMs } = windowOf(request);
  const ascending = request.ScanBy === "TimestampAscending";
  const all = queries.flatMap((query, index) => {
    const points = pointsOf(world, query, startMs2, endMs);
    return (ascending ? points : points.reverse()).map((point) => ({ index, ...point }));
  });
  const from = Number((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.NextToken) ?? 0);
  const most2 = Math.min(world.settings.metricsPageSize, (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(request.MaxDatapoints) ?? Number.POSITIVE_INFINITY);
  const page = all.slice(from, from + most2);
  const isLast = from + most2 >= all.length;
  return {
    MetricDataResults: queries.map((query, index) => {
      const points = page.filter((point) => point.index === index);
      return {
        Id: query.id,
        Label: query.label,
        Timestamps: points.map((point) => seconds(point.startMs)),
        Values: points.map((point) => point.value),
        StatusCode: statusOf2(world, index)
      };
    }),
    Messages: [],
    ...!isLast && { NextToken: String(from + most2) }
  };
}
function statusOf2({ settings }, index) {
  const { metricsStatus = "Complete", metricsStatusEvery } = settings;
  return (index + 1) % metricsStatusEvery === 0 ? metricsStatus : "Complete";
}
function pointsOf(world, { metric, periodMs, statistic }, startMs2, endMs) {
  const points = [];
  const firstMs = Math.floor(startMs2 / periodMs) * periodMs;
  for (let atMs = firstMs; atMs < Math.min(endMs, world.now()); atMs += periodMs) {
    const samples = samplesOf2(world, metric, atMs, periodMs);
    if (samples !== void 0) points.push({ startMs: atMs, value: statistic(samples) });
  }
  return points;
}
function windowOf(request) {
  const startMs2 = momentOf(request.StartTime);
  const endMs = momentOf(request.EndTime);
  if (startMs2 === void 0 || endMs === void 0) throw refused("The parameters StartTime and EndTime are required.");
  if (startMs2 >= endMs) throw refused("The parameter StartTime must be less than the parameter EndTime.");
  return { startMs: startMs2, endMs };
}
function queriesOf(request) {
  const given = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.MetricDataQueries);
  if (given.length === 0) throw refused("The parameter MetricDataQueries is required.");
  if (given.length > mostQueries) {
    throw refused(`The collection MetricDataQueries must not have a size greater than ${mostQueries}.`);
  }
  const queries = given.map(queryOf);
  const ids = queries.map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== void 0) throw refused(`The values for parameter Id must be unique: ${double} is given twice.`);
  return queries;
}
function queryOf(given) {
  const id = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(given.Id) ?? "";
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(id)) throw refused(`The value ${id} for parameter Id is invalid.`);
  const stat = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(given.MetricStat) ? given.MetricStat : void 0;
  if (stat === void 0 || given.Expression !== void 0) {
    throw refused(`Query ${id} needs a MetricStat; expressions are not simulated.`);
  }
  const periodMs = ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(stat.Period) ?? 0) * 1e3;
  if (!shortPeriodsMs.includes(periodMs) && (periodMs < minuteMs10 || periodMs % minuteMs10 !== 0)) {
    throw refused(`The value ${periodMs / 1e3} for parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.`);
  }
  const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(stat.Stat) ?? "";
  const statistic = statisticOf(name);
  if (statistic === void 0) throw refused(`The value ${name} for parameter Stat is not supported.`);
  const metric = metricOf((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(stat.Metric) ? stat.Metric : {});
  return { id, label: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(given.Label) ?? metric.metricName, metric, periodMs, statistic };
}
function metricOf({ Namespace, MetricName, Dimensions }) {
  const dimensions = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(Dimensions).map(({ Name, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Name) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Value) ?? ""]);
  return {
    namespace: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Namespace) ?? "",
    metricName: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(MetricName) ?? "",
    dimensions: Object.fromEntries(dimensions)
  };
}
var refused = (message) => new ServiceError("ValidationError", message);

// src/simulator/aws/models.ts
function createModel(world, request) {
  const { region } = world.scenario;
  const name = requiredText(request, "ModelName");
  checkName(name, "modelName");
  checkContainers(world, request);
  requiredText(request, "ExecutionRoleArn");
  checkTags(request.Tags);
  if (world.models.has(name)) throw alreadyExists(region, "model", name);
  const arn = arnOf(region, "model", name);
  createTags(world, arn, request.Tags);
  world.models.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .omit */ .cJ)(request, ["Tags"]), createdMs: world.now() });
  noteChange(world, "CreateModel", { name });
  return { ModelArn: arn };
}
function describeModel(world, request) {
  const { region } = world.scenario;
  const name = requiredText(request, "ModelName");
  const stored = world.models.get(name);
  if (stored === void 0) throw notFound(region, "model", name);
  return { ...stored.raw, ModelArn: arnOf(region, "model", name), CreationTime: seconds(stored.createdMs) };
}
function deleteModel(world, request) {
  const { region } = world.scenario;
  const name = requiredText(request, "ModelName");
  if (!world.models.delete(name)) throw notFound(region, "model", name);
  world.tags.delete(arnOf(region, "model", name));
  const inUse = [...world.endpoints.values()].some(
    (endpoint) => endpoint.variants.some((variant) => variant.modelName === name)
  );
  noteChange(world, "DeleteModel", { name, inUse });
  return {};
}
function describeModelPackage(world, request) {
  const name = requiredText(request, "ModelPackageName");
  const found = findPackage(world, name);
  if (found === void 0) throw invalid(`ModelPackage ${name} does not exist.`);
  return found;
}
var approvals = ["Approved", "Rejected", "PendingManualApproval"];
var longestDescription = 1024;
function updateModelPackage(world, request) {
  const arn = requiredText(request, "ModelPackageArn");
  const status = requiredText(request, "ModelApprovalStatus");
  if (!approvals.includes(status)) throw violates(status, "modelApprovalStatus", "Member must satisfy enum value set");
  const description = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.ApprovalDescription) ?? "";
  if (description.length > longestDescription) {
    throw violates(
      description,
      "approvalDescription",
      `Member must have length less than or equal to ${longestDescription}`
    );
  }
  const index = world.modelPackages.findIndex((one) => one.ModelPackageArn === arn);
  const found = world.modelPackages[index];
  if (found === void 0) throw invalid(`ModelPackage ${arn} does not exist.`);
  world.modelPackages[index] = { ...found, ModelApprovalStatus: status, ApprovalDescription: description };
  noteChange(world, "UpdateModelPackage", { arn, status, description });
  return { ModelPackageArn: arn };
}
function findPackage(world, name) {
  return world.modelPackages.find((one) => one.ModelPackageArn === name || one.ModelPackageName === name);
}
function checkContainers(world, request) {
  const primary = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request.PrimaryContainer) ? [request.PrimaryContainer] : [];
  const containers = [...primary, ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.Containers)];
  if (containers.length === 0) throw invalid("Either PrimaryContainer or Containers must be given.");
  for (const container of containers) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.ModelPackageName);
    if (name === void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(container.Image) === void 0) {
      throw invalid("A container needs an Image or a ModelPackageName.");
    }
    if (name === void 0) continue;
    const found = findPackage(world, name);
    if (found === void 0) throw invalid(`ModelPackage ${name} does not exist.`);
    if (found.ModelPackageStatus !== "Completed") {
      throw invalid(`ModelPackage ${name} is ${String(found.ModelPackageStatus)}, and has to be Completed.`);
    }
  }
}

// src/simulator/aws/scaling.ts
var dimension = "sagemaker:variant:DesiredInstanceCount";
var common = { ServiceNamespace: "sagemaker", ScalableDimension: dimension };
function describeScalableTargets(world, request) {
  const ids = Array.isArray(request.ResourceIds) ? request.ResourceIds : void 0;
  if (ids !== void 0 && ids.length > 50) throw refused2("The maximum number of resource IDs is 50.");
  const found = [...world.targets.values()].filter(({ resourceId }) => ids?.includes(resourceId) ?? true);
  return { ScalableTargets: found.map((target) => shown(world, target)) };
}
function describeScalingPolicies(world, request) {
  const id = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.ResourceId);
  const found = [...world.policies.values()].filter(({ resourceId }) => id === void 0 || id === resourceId);
  return { ScalingPolicies: found.map((policy) => policyShown(world, policy)) };
}
function registerScalableTarget(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const [, endpointName = "", variant = ""] = /^endpoint\/([^/]+)\/variant\/([^/]+)$/.exec(resourceId) ?? [];
  const before = world.targets.get(resourceId);
  const exists = world.endpoints.get(endpointName)?.variants.some(({ name }) => name === variant);
  if (exists !== true) throw refused2(`There is no endpoint variant ${resourceId}.`);
  const min = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(request.MinCapacity) ?? before?.min;
  const max = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(request.MaxCapacity) ?? before?.max;
  if (min === void 0 || max === void 0) {
    throw refused2("MinCapacity and MaxCapacity are required when registering a new scalable target.");
  }
  if (min > max) throw refused2("Maximum capacity cannot be less than minimum capacity");
  world.targets.set(resourceId, {
    ...before,
    resourceId,
    endpointName,
    variant,
    min,
    max,
    suspended: suspendedBy(request.SuspendedState, before?.suspended),
    createdMs: before?.createdMs ?? world.now()
  });
  noteChange(world, "RegisterScalableTarget", { resourceId, min, max, suspended: request.SuspendedState ?? null });
  return { ScalableTargetARN: targetArn(world, resourceId) };
}
function deregisterScalableTarget(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  if (!world.targets.delete(resourceId)) throw unregistered(resourceId);
  for (const [key, policy] of world.policies) if (policy.resourceId === resourceId) world.policies.delete(key);
  noteChange(world, "DeregisterScalableTarget", { resourceId });
  return {};
}
function putScalingPolicy(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const name = requiredText(request, "PolicyName");
  if (!world.targets.has(resourceId)) throw unregistered(resourceId);
  const policy = policyState(world, resourceId, request, world.now());
  world.policies.set(`${resourceId} ${name}`, policy);
  noteChange(world, "PutScalingPolicy", { resourceId, name });
  return { PolicyARN: policyArn(world, policy), Alarms: alarmsOf(world, policy) };
}
function deleteScalingPolicy(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const name = requiredText(request, "PolicyName");
  if (!world.policies.delete(`${resourceId} ${name}`)) {
    throw new ServiceError("ObjectNotFoundException", `No scaling policy found for ${resourceId} ${name}`);
  }
  noteChange(world, "DeleteScalingPolicy", { resourceId, name });
  return {};
}
function describeAlarms(world, request) {
  const names = Array.isArray(request.AlarmNames) ? request.AlarmNames : void 0;
  const prefix = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.AlarmNamePrefix) ?? "";
  const alarms = [...world.policies.values()].flatMap(
    (policy) => policy.alarms.filter((name) => (names?.includes(name) ?? true) && name.startsWith(prefix)).map((name) => alarmShown(world, policy, name))
  );
  return { MetricAlarms: alarms, CompositeAlarms: [] };
}
function alarmShown(world, { resourceId }, name) {
  const [, endpointName, , variant] = resourceId.split("/");
  return {
    AlarmName: name,
    AlarmArn: alarmArn(world, name),
    Namespace: "AWS/SageMaker",
    MetricName: "InvocationsPerInstance",
    Dimensions: [
      { Name: "EndpointName", Value: endpointName },
      { Name: "VariantName", Value: variant }
    ],
    StateValue: "OK"
  };
}
function suspendedBy(state, before) {
  const given = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(state) ? state : {};
  const flag = (value, otherwise) => typeof value === "boolean" ? value : otherwise ?? false;
  return {
    scaleIn: flag(given.DynamicScalingInSuspended, before?.scaleIn),
    scaleOut: flag(given.DynamicScalingOutSuspended, before?.scaleOut),
    scheduled: flag(given.ScheduledScalingSuspended, before?.scheduled)
  };
}
function shown(world, target) {
  return {
    ...common,
    ResourceId: target.resourceId,
    MinCapacity: target.min,
    MaxCapacity: target.max,
    RoleARN: `arn:aws:iam::${account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/scaling`,
    CreationTime: seconds(target.createdMs),
    SuspendedState: {
      DynamicScalingInSuspended: target.suspended.scaleIn,
      DynamicScalingOutSuspended: target.suspended.scaleOut,
      ScheduledScalingSuspended: target.suspended.scheduled
    },
    ScalableTargetARN: targetArn(world, target.resourceId)
  };
}
function policyShown(world, policy) {
  return {
    ...policy.raw,
    ...common,
    PolicyARN: policyArn(world, policy),
    Alarms: alarmsOf(world, policy),
    CreationTime: seconds(policy.createdMs)
  };
}
function alarmsOf(world, policy) {
  return policy.alarms.map((name) => ({ AlarmName: name, AlarmARN: alarmArn(world, name) }));
}
var alarmArn = (world, name) => `arn:aws:cloudwatch:${world.scenario.region}:${account}:alarm:${name}`;
function targetArn(world, resourceId) {
  const id = idFor(world, resourceId).replaceAll("-", "");
  return `arn:aws:application-autoscaling:${world.scenario.region}:${account}:scalable-target/${id}`;
}
function policyArn(world, { resourceId, name }) {
  const id = idFor(world, resourceId, name);
  return `arn:aws:autoscaling:${world.scenario.region}:${account}:scalingPolicy:${id}:resource/sagemaker/${resourceId}:policyName/${name}`;
}
var refused2 = (message) => new ServiceError("ValidationException", message);
function unregistered(resourceId) {
  return new ServiceError(
    "ObjectNotFoundException",
    `No scalable target found for service namespace: sagemaker, resource ID: ${resourceId}, scalable dimension: ${dimension}`
  );
}

// src/simulator/aws/objects.ts
var modified = /* @__PURE__ */ new WeakMap();
function putObject(world, place, bytes, atMs = world.now()) {
  const whole = Buffer.from(bytes);
  modified.set(whole, atMs);
  world.objects.set(place, whole);
}

// src/simulator/aws/transform-filter.ts
function cellsOf(line) {
  const cells = [];
  let [cell, quoted] = ["", false];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cell += letter;
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}
function csvOf(cells) {
  return cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
}
function filtered(cells, path) {
  if (path === "$") return cells;
  const [, from, to] = /^\$\[(-?\d*):(-?\d*)\]$/.exec(path) ?? [];
  if (from !== void 0) return cells.slice(Number(from), to === "" ? void 0 : Number(to));
  const picked = path.slice(2, -1).split(",").map((index) => cells.at(Number(index)));
  return picked.every((cell) => cell !== void 0) ? picked : void 0;
}
function isFilter(path) {
  return path.length <= 63 && /^\$(\[(-?\d+(,-?\d+)*|-?\d*:-?\d*)\])?$/.test(path);
}

// src/simulator/aws/scorer.ts
function answer(answers, modelName, contentType, body) {
  const isJson = contentType.includes("json");
  if (answers.kind === "constant") return { body: answers.body, contentType: isJson ? "application/json" : "text/csv" };
  const value = isJson ? parsed(body) : void 0;
  const isSeveral = Array.isArray(value) && value.some((row) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(row) || Array.isArray(row));
  const rows = isJson ? (isSeveral ? value : [value]).map(jsonRow) : linesOf(body).map(csvRow);
  const scores = rows.map((row) => score(answers, modelName, row));
  if (!isJson)
    return { body: `${scores.map((one) => one.join(",")).join("\n")}
`, contentType: "text/csv; charset=utf-8" };
  return { body: JSON.stringify(isSeveral ? scores : scores[0]), contentType: "application/json" };
}
function score(answers, modelName, row) {
  const noise = answers.noise === 0 ? () => 0 : noiseFor(modelName, row.text, answers.noise);
  switch (answers.kind) {
    case "linear":
      return [linear(answers.weights, answers.bias, row) + noise()];
    case "logistic":
      return [1 / (1 + Math.exp(-linear(answers.weights, answers.bias, row) - noise()))];
    case "classes": {
      const values = answers.weights.map((weights) => linear(weights, 0, row) + noise());
      return answers.scores ? softmax(values) : [answers.labels[indexOfHighest(values)] ?? ""];
    }
  }
}
function noiseFor(modelName, text, deviation) {
  const random = streamOf(modelName, text);
  return () => deviation * normal(random);
}
function linear(weights, bias, { features }) {
  return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), bias);
}
function softmax(values) {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
function indexOfHighest(values) {
  return values.indexOf(Math.max(...values));
}
function jsonRow(row) {
  const values = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(row) ? Object.values(row) : Array.isArray(row) ? row : [row];
  return { features: values.map(finite), text: JSON.stringify(row) ?? "" };
}
function csvRow(line) {
  return { features: line.split(",").map(finite), text: line };
}
function finite(value) {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
}
function linesOf(body) {
  return body.split(/\r?\n/).filter((line) => line !== "");
}
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

// src/simulator/aws/transform-object.ts
function transformObject(text, answers, modelName, form) {
  const lines = text.split("\n").filter((line) => line !== "");
  const out = [];
  for (const batch of batchesOf(lines, form)) {
    const bodies = [];
    for (const line of batch) {
      const kept2 = form.contentType === "text/csv" ? filtered(cellsOf(line), form.input) : [line];
      if (kept2 === void 0) return { ok: false, why: "ClientError: InputFilter is outside of the row" };
      bodies.push(form.contentType === "text/csv" ? csvOf(kept2) : line);
    }
    const { body } = answer(answers, modelName, form.contentType, bodies.join("\n"));
    const answered = body.replace(/\n$/, "").split("\n");
    if (!form.joined) {
      out.push(...answered);
      continue;
    }
    if (answered.length !== batch.length) {
      return { ok: false, why: "ClientError: the output has another number of records than the input" };
    }
    for (const [i, line] of batch.entries()) {
      const kept2 = filtered([...cellsOf(line), ...cellsOf(answered[i] ?? "")], form.output);
      if (kept2 === void 0) return { ok: false, why: "ClientError: OutputFilter is outside of the row" };
      out.push(csvOf(kept2));
    }
  }
  return { ok: true, text: `${out.join("\n")}
` };
}
function batchesOf(lines, { single, payloadBytes }) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    bytes += line.length + 1;
    if (single || bytes > payloadBytes) {
      batches.push([]);
      bytes = line.length + 1;
    }
    batches.at(-1)?.push(line);
  }
  return batches;
}

// src/simulator/aws/transform.ts
var families = /^ml\.(c4|c5|c6i|c7i|g4dn|g5|g6|g6e|inf2|m4|m5|m6i|m7i|p2|p3|r6i|r7i|trn1)\.\w+$/;
var stopsWithinMs = 2e4;
function createTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  checkName(name, "transformJobName");
  checkTags(request.Tags);
  const arn = arnOf2(world, name);
  if (world.transformJobs.has(name)) {
    const message = `Job name must be unique within an AWS account and region, and a job with this name already exists (${arn})`;
    throw new ServiceError("ResourceInUse", message);
  }
  const modelName = requiredText(request, "ModelName");
  if (!world.models.has(modelName)) throw notFound(world.scenario.region, "model", modelName);
  const form = formOf(request);
  const resources = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request.TransformResources) ? request.TransformResources : {};
  const instanceType = requiredText(resources, "InstanceType");
  if (!families.test(instanceType))
    throw violates(instanceType, "transformResources.instanceType", "Member must satisfy enum value set");
  const instanceCount = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(resources.InstanceCount) ?? 1;
  checkTransformQuota(world, instanceType, instanceCount);
  const inputs = inputsOf(world, request);
  const [outcome = { ends: "succeeds" }, ...later] = world.settings.transforms;
  world.settings = { ...world.settings, transforms: later };
  const startMs2 = world.now() + world.settings.transformStartMs;
  const tasks = tasksOf(world, request, inputs, startMs2, instanceCount);
  const job = {
    ...{ name, modelName, startMs: startMs2, instanceType, instanceCount, outcome, form, tasks },
    raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .omit */ .cJ)(request, ["Tags"]),
    createdMs: world.now(),
    endMs: Math.max(startMs2, ...tasks.map(({ doneMs }) => doneMs)) + 5e3,
    status: "InProgress"
  };
  world.transformJobs.set(name, job);
  noteChange(world, "CreateTransformJob", { name, modelName });
  return { TransformJobArn: arn };
}
function describeTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  const job = world.transformJobs.get(name);
  if (job === void 0) throw invalid(`Could not find requested job with name: ${name}`);
  const started = world.now() >= job.startMs;
  const ended = !["InProgress", "Stopping"].includes(job.status);
  return {
    ...job.raw,
    TransformJobArn: arnOf2(world, name),
    TransformJobStatus: job.status,
    CreationTime: seconds(job.createdMs),
    ...started && { TransformStartTime: seconds(job.startMs) },
    ...ended && { TransformEndTime: seconds(job.stoppedMs ?? job.endMs) },
    ...job.why !== void 0 && { FailureReason: job.why }
  };
}
function stopTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  const job = world.transformJobs.get(name);
  if (job === void 0) throw new ServiceError("ResourceNotFound", "Requested resource not found.");
  if (job.status !== "InProgress") {
    throw invalid(`The request was rejected because the transform job is in status ${job.status}`);
  }
  job.status = "Stopping";
  job.stoppedMs = world.now() + stopsWithinMs;
  noteChange(world, "StopTransformJob", { name });
  return {};
}
function settleTransforms(world) {
  const nowMs = world.now();
  for (const job of world.transformJobs.values()) {
    if (job.status === "Stopping" && nowMs >= (job.stoppedMs ?? 0)) job.status = "Stopped";
    if (job.status !== "InProgress") continue;
    const { outcome } = job;
    if (outcome.ends === "no-capacity") {
      if (nowMs < job.startMs) continue;
      fail(
        job,
        "CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type."
      );
      continue;
    }
    for (const [i, task] of job.tasks.entries()) {
      const stays = outcome.ends === "failed" && i >= (outcome.objects ?? 0);
      if (task.state === "open" && nowMs >= task.doneMs && !stays) write(world, job, task);
    }
    if (outcome.ends === "never" || nowMs < job.endMs) continue;
    if (outcome.ends === "failed") fail(job, outcome.reason);
    else if (job.tasks.some(({ state }) => state === "failed"))
      fail(job, "AlgorithmError: See job logs for more information");
    else job.status = "Completed";
  }
}
function fail(job, why) {
  job.status = "Failed";
  job.why = why;
}
function write(world, job, task) {
  const { answers } = behaviourAt(world, job.modelName, task.doneMs);
  const text = world.objects.get(task.from)?.toString("utf8") ?? "";
  const done = transformObject(text, answers, job.modelName, job.form);
  task.state = done.ok ? "written" : "failed";
  if (!done.ok) return;
  const short = job.outcome.ends === "short" ? done.text.slice(0, done.text.lastIndexOf("\n", done.text.length - 2) + 1) : done.text;
  putObject(world, task.to, Buffer.from(short), task.doneMs);
}
function arnOf2(world, name) {
  return `arn:aws:sagemaker:${world.scenario.region}:${account}:transform-job/${name.toLowerCase()}`;
}
function formOf(request) {
  const part = (name) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request[name]) ? request[name] : {};
  const [input, output, processing] = [part("TransformInput"), part("TransformOutput"), part("DataProcessing")];
  const payloadMib = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(request.MaxPayloadInMB) ?? 6;
  if (payloadMib * ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(request.MaxConcurrentTransforms) ?? 1) > 100) {
    throw invalid("MaxConcurrentTransforms * MaxPayloadInMB must be less than or equal to 100 MB.");
  }
  if (request.BatchStrategy !== void 0 && (input.SplitType ?? "None") === "None") {
    throw invalid("BatchStrategy can only be used when SplitType is not None.");
  }
  const joined2 = processing.JoinSource === "Input";
  const filters = { input: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(processing.InputFilter) ?? "$", output: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(processing.OutputFilter) ?? "$" };
  for (const filter of Object.values(filters)) {
    if (!isFilter(filter))
      throw violates(filter, "dataProcessing", "Member must be a JSONPath of at most 63 characters");
  }
  const contentType = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(input.ContentType) ?? "text/csv";
  if (joined2 && (output.Accept !== contentType || input.SplitType !== output.AssembleWith)) {
    throw invalid("To join, Accept has to be ContentType and AssembleWith has to be SplitType.");
  }
  const single = request.BatchStrategy === "SingleRecord";
  return { contentType, single, joined: joined2, payloadBytes: payloadMib * 1024 * 1024, ...filters };
}
function inputsOf(world, request) {
  const input = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request.TransformInput) ? request.TransformInput : {};
  const source = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(input.DataSource) ? input.DataSource.S3DataSource : void 0;
  const uri = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(source) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(source.S3Uri) ?? "" : "";
  const place = uri.replace(/^s3:\/\//, "");
  const none = (what) => invalid(
    `No S3 objects found under S3 URL "${what}" given in input data source. Please ensure that the bucket exists in the selected region (${world.scenario.region}), that objects exist under that S3 prefix, and that the role "arn:aws:iam::${account}:role/serve" has "s3:ListBucket" permissions on bucket "${place.split("/")[0]}".`
  );
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(source) || source.S3DataType !== "ManifestFile") {
    const found = [...world.objects.keys()].filter((key) => key.startsWith(place));
    if (found.length === 0) throw none(uri);
    const folder = place.slice(0, place.lastIndexOf("/") + 1);
    return found.map((one) => ({ place: one, name: one.slice(folder.length) }));
  }
  const manifest = JSON.parse(world.objects.get(place)?.toString("utf8") ?? "[]");
  const [head, ...names] = Array.isArray(manifest) ? manifest : [];
  const prefix = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(head) ? String(head.prefix).replace(/^s3:\/\//, "") : "";
  const inputs = names.map((name) => ({ place: `${prefix}${String(name)}`, name: String(name) }));
  if (inputs.length === 0 || inputs.some((one) => !world.objects.has(one.place))) throw none(uri);
  return inputs;
}
function tasksOf(world, request, inputs, startMs2, instanceCount) {
  const output = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(request.TransformOutput) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(request.TransformOutput.S3OutputPath) ?? "" : "";
  const folder = `${output.replace(/^s3:\/\//, "")}${output.endsWith("/") ? "" : "/"}`;
  const freeMs = Array(instanceCount).fill(startMs2);
  return inputs.map(({ place: from, name }, i) => {
    const rows = world.objects.get(from)?.toString("utf8").split("\n").length ?? 0;
    const doneMs = (freeMs[i % instanceCount] ?? startMs2) + 2e3 + 1e3 * rows / world.settings.transformRowsPerSecond;
    freeMs[i % instanceCount] = doneMs;
    return { from, to: `${folder}${name}.out`, doneMs, state: "open" };
  });
}
function checkTransformQuota(world, type, added) {
  const most2 = world.settings.transformQuota;
  const running = [...world.transformJobs.values()].filter(({ status }) => ["InProgress", "Stopping"].includes(status));
  const used = running.reduce((sum, { instanceCount }) => sum + instanceCount, 0);
  if (used + added <= most2) return;
  throw new ServiceError(
    "ResourceLimitExceeded",
    `The account-level service limit '${type} for transform job usage' is ${most2} Instances, with current utilization of ${used} Instances and a request delta of ${added} Instances. Please use AWS Service Quotas to request an increase for this quota.`
  );
}

// src/simulator/aws/quota.ts
function checkQuota(world, added) {
  for (const [type, most2] of Object.entries(world.settings.quotas)) {
    const inUse = countOf(
      type,
      [...world.endpoints.values()].flatMap(({ variants }) => variants)
    );
    const delta = countOf(type, added);
    if (delta === 0 || inUse + delta <= most2) continue;
    throw new ServiceError(
      "ResourceLimitExceeded",
      `The account-level service limit '${type} for endpoint usage' is ${most2} Instances, with current utilization of ${inUse} Instances and a request delta of ${delta} Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.`
    );
  }
}
function countOf(type, variants) {
  return variants.filter(({ instanceType }) => instanceType === type).reduce((sum, { desiredInstances }) => sum + desiredInstances, 0);
}

// src/simulator/aws/update-endpoint.ts
var properties = ["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"];
function updateEndpoint(world, request, by = "caller") {
  const { region } = world.scenario;
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const configName2 = requiredText(request, "EndpointConfigName");
  const excluded = excludedFrom(request);
  checkChangeable(world, endpoint);
  if (!world.configurations.has(endpoint.configName)) throw notFound(region, "endpoint-config", endpoint.configName);
  const configuration = visibleConfiguration(world, configName2);
  if (configuration === void 0) throw notFound(region, "endpoint-config", configName2);
  const target = targetOf(world, endpoint, configuration, request.RetainAllVariantProperties === true, excluded);
  checkModels(world, target);
  checkGuardrails(endpoint, target, request);
  checkScaling(world, endpoint, target);
  checkQuota(world, target);
  startUpdate(world, endpoint, configName2, target);
  noteChange(world, "UpdateEndpoint", { endpoint: endpoint.name, configName: configName2, excluded }, by);
  return { EndpointArn: arnOf(region, "endpoint", endpoint.name) };
}
function checkChangeable(world, endpoint) {
  const status = statusOf(world, endpoint);
  const arn = arnOf(world.scenario.region, "endpoint", endpoint.name);
  if (status === "Failed" || status === "OutOfService") {
    throw invalid(`Cannot update endpoint "${arn}" with status "${status}".`);
  }
  if (status !== "InService" && status !== "UpdateRollbackFailed") {
    throw invalid(`Cannot update in-progress endpoint "${arn}".`);
  }
}
function excludedFrom(request) {
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.ExcludeRetainedVariantProperties).map(({ VariantPropertyType }, index) => {
    const property = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(VariantPropertyType) ?? "";
    const member = `excludeRetainedVariantProperties.${index + 1}.member.variantPropertyType`;
    if (properties.includes(property)) return property;
    throw violates(property, member, `Member must satisfy enum value set: [${properties.join(", ")}]`);
  });
}
function targetOf(world, endpoint, configuration, retains, excluded) {
  return variantsOf(world, configuration).map((variant) => {
    const live = endpoint.variants.find(({ name }) => name === variant.name);
    if (!retains || live === void 0) return variant;
    const weight = excluded.includes("DesiredWeight") ? variant.weight : live.desiredWeight;
    const instances = excluded.includes("DesiredInstanceCount") ? variant.instances : live.desiredInstances;
    return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
  });
}
function checkModels(world, target) {
  const missing = target.find(({ modelName }) => modelName !== "" && !world.models.has(modelName));
  if (missing !== void 0) throw notFound(world.scenario.region, "model", missing.modelName);
}
function checkGuardrails(endpoint, target, { DeploymentConfig }) {
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(DeploymentConfig)) return;
  const names = (variants) => variants.map(({ name }) => name).sort().join(" ");
  if (names(endpoint.variants) !== names(target)) {
    throw invalid("With DeploymentConfig, the new endpoint configuration must have the variants of the old one.");
  }
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isObject */ .Gv)(DeploymentConfig.RollingUpdatePolicy) && target.length > 1) {
    throw invalid("RollingUpdatePolicy is not supported for endpoints with several variants.");
  }
}
function checkScaling(world, endpoint, target) {
  for (const live of endpoint.variants) {
    if (!world.targets.has(resourceOf(endpoint.name, live.name))) continue;
    const after = target.find(({ name }) => name === live.name);
    if (after?.instanceType === live.instanceType) continue;
    const what = after === void 0 ? "remove" : "change the instance type of";
    throw invalid(
      `Cannot ${what} variant "${live.name}": it is registered as a scalable target with Application Auto Scaling. Deregister the scalable target first.`
    );
  }
}
function startUpdate(world, endpoint, configName2, target) {
  const startMs2 = world.now();
  const outcome = outcomeOf(world, target);
  const { updateMs, failedUpdateMs } = world.settings;
  endpoint.modifiedMs = startMs2;
  endpoint.change = {
    kind: "config",
    configName: configName2,
    startMs: startMs2,
    target,
    ends: outcome.ends === "never" ? "succeeds" : outcome.ends,
    reason: "reason" in outcome ? outcome.reason : "",
    ...outcome.ends !== "never" && { doneMs: startMs2 + (outcome.ends === "succeeds" ? updateMs : failedUpdateMs) }
  };
}
function outcomeOf(world, target) {
  const [next, ...rest] = world.settings.updates;
  world.settings = { ...world.settings, updates: rest };
  if (next !== void 0 && next.ends !== "succeeds") return next;
  for (const { modelName } of target) {
    const reason = behaviourAt(world, modelName, world.now()).failsToStart;
    if (reason !== void 0) return { ends: "rolled-back", reason };
  }
  return { ends: "succeeds" };
}

// src/simulator/aws/weights.ts
function updateWeights(world, request, by = "caller") {
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const wishes = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(request.DesiredWeightsAndCapacities).map((wish) => ({
    variant: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(wish.VariantName) ?? "",
    weight: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(wish.DesiredWeight),
    instances: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(wish.DesiredInstanceCount)
  }));
  checkValues(wishes);
  checkChangeable(world, endpoint);
  checkVariants2(endpoint, wishes);
  checkFleet2(world, endpoint, wishes);
  const scales = apply(endpoint, wishes);
  startChange(world, endpoint, scales);
  const desired = wishes.map(({ variant, weight, instances }) => ({
    variant,
    ...weight !== void 0 && { weight },
    ...instances !== void 0 && { instances }
  }));
  noteChange(world, "UpdateEndpointWeightsAndCapacities", { endpoint: endpoint.name, desired }, by);
  return { EndpointArn: arnOf(world.scenario.region, "endpoint", endpoint.name) };
}
function checkValues(wishes) {
  if (wishes.length === 0) {
    throw violates([], "desiredWeightsAndCapacities", "Member must have length greater than or equal to 1");
  }
  for (const [index, { weight = 0, instances = 0 }] of wishes.entries()) {
    const member = `desiredWeightsAndCapacities.${index + 1}.member`;
    const atLeast = "Member must have value greater than or equal to 0";
    if (weight < 0) throw violates(weight, `${member}.desiredWeight`, atLeast);
    if (instances < 0) throw violates(instances, `${member}.desiredInstanceCount`, atLeast);
  }
}
function checkVariants2(endpoint, wishes) {
  const names = wishes.map(({ variant }) => variant);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== void 0) throw invalid(`The variant name "${double}" was non-unique within the request.`);
  const unknown = names.filter((name) => endpoint.variants.every((variant) => variant.name !== name));
  if (unknown.length === 0) return;
  const quoted = unknown.map((name) => `"${name}"`).join(", ");
  throw invalid(
    `The variant name(s) ${quoted} is/are not present within endpoint configuration "${endpoint.configName}".`
  );
}
function checkFleet2(world, endpoint, wishes) {
  if (wishes.some(({ instances }) => instances === 0)) {
    throw invalid("A variant of a real-time endpoint cannot have 0 instances.");
  }
  const resized = wishes.filter(({ variant, instances }) => {
    const live = endpoint.variants.find(({ name }) => name === variant);
    return instances !== void 0 && instances !== live?.desiredInstances;
  });
  if (resized.length > 1) throw invalid("The capacity of only one variant can be changed in a request.");
  const after = endpoint.variants.map(
    ({ name, desiredWeight }) => wishes.find(({ variant }) => variant === name)?.weight ?? desiredWeight
  );
  if (after.every((weight) => weight === 0)) throw invalid("At least one variant must have a weight above 0.");
  for (const { variant, instances = 0 } of resized) {
    const live = endpoint.variants.find(({ name }) => name === variant);
    const more = instances - (live?.desiredInstances ?? 0);
    if (more > 0) checkQuota(world, [{ instanceType: live?.instanceType ?? "", desiredInstances: more }]);
  }
}
function apply(endpoint, wishes) {
  for (const { variant, weight, instances } of wishes) {
    const live = endpoint.variants.find(({ name }) => name === variant);
    if (live === void 0) continue;
    live.desiredWeight = weight === void 0 ? live.desiredWeight : Math.fround(weight);
    live.desiredInstances = instances ?? live.desiredInstances;
  }
  return endpoint.variants.some(({ instances, desiredInstances }) => instances !== desiredInstances);
}
function startChange(world, endpoint, scales) {
  const [outcome = "succeeds", ...rest] = world.settings.weightUpdates;
  const startMs2 = world.now();
  const lastsMs = scales ? world.settings.capacityMs : world.settings.weightsMs;
  world.settings = { ...world.settings, weightUpdates: rest };
  endpoint.modifiedMs = startMs2;
  endpoint.change = {
    kind: "weights",
    startMs: startMs2,
    ends: outcome === "rolled-back" ? "rolled-back" : "succeeds",
    goingBack: false,
    ...outcome !== "never" && { doneMs: startMs2 + lastsMs }
  };
}

// src/simulator/aws/operations.ts
var operations = {
  DescribeEndpoint: describeEndpoint,
  UpdateEndpoint: (world, request) => updateEndpoint(world, request),
  UpdateEndpointWeightsAndCapacities: (world, request) => updateWeights(world, request),
  DeleteEndpoint: deleteEndpoint,
  CreateEndpointConfig: createEndpointConfig,
  DescribeEndpointConfig: describeEndpointConfig,
  DeleteEndpointConfig: (world, request) => deleteEndpointConfig(world, request),
  CreateModel: createModel,
  DescribeModel: describeModel,
  DeleteModel: deleteModel,
  CreateTransformJob: createTransformJob,
  DescribeTransformJob: describeTransformJob,
  StopTransformJob: stopTransformJob,
  DescribeModelPackage: describeModelPackage,
  UpdateModelPackage: updateModelPackage,
  ListInferenceComponents: listInferenceComponents,
  ListServiceQuotas: listServiceQuotas,
  ListModels: listModels,
  ListEndpoints: listEndpoints,
  ListMetrics: listMetrics,
  ListTags: listTags,
  AddTags: addTags,
  DeleteTags: deleteTags,
  GetMetricData: getMetricData,
  DescribeAlarms: describeAlarms,
  DescribeScalableTargets: describeScalableTargets,
  DescribeScalingPolicies: describeScalingPolicies,
  RegisterScalableTarget: registerScalableTarget,
  DeregisterScalableTarget: deregisterScalableTarget,
  PutScalingPolicy: putScalingPolicy,
  DeleteScalingPolicy: deleteScalingPolicy
};
function call(world, operation, request) {
  settle(world);
  settleTransforms(world);
  const apply2 = Object.hasOwn(operations, operation) ? operations[operation] : void 0;
  if (apply2 === void 0) throw new ServiceError("UnknownOperationException", `${operation} is not simulated.`);
  return apply2(world, request);
}
function listInferenceComponents(world, { EndpointNameEquals }) {
  const found = world.scenario.inferenceComponents.filter(({ endpointName }) => endpointName === EndpointNameEquals);
  return {
    InferenceComponents: found.map(({ endpointName, name }) => ({
      InferenceComponentName: name,
      EndpointName: endpointName,
      InferenceComponentStatus: "InService"
    }))
  };
}
function deleteEndpoint(world, request) {
  const name = requiredText(request, "EndpointName");
  world.endpoints.delete(name);
  noteChange(world, "DeleteEndpoint", { name });
  return {};
}

// src/rehearsal/world-metrics.ts
var minuteMs11 = 6e4;
function worldMetrics(world, past = /* @__PURE__ */ new Map()) {
  const known3 = /* @__PURE__ */ new Map();
  const settledOf = /* @__PURE__ */ new Map();
  const askedOf = (query) => {
    const { key, periodMinutes = 1 } = query;
    const whole = periodMinutes === 1 ? key : `${key} ${periodMinutes}`;
    const before = known3.get(whole);
    if (before !== void 0) return before;
    const statistic = statisticOf(query.statistic);
    if (statistic === void 0) throw new RangeError(`CloudWatch has no statistic ${query.statistic}.`);
    const { namespace, metricName, dimensions } = query;
    const same = JSON.stringify([namespace, metricName, dimensions, query.statistic, periodMinutes]);
    const asked = {
      query,
      statistic,
      periodMs: periodMinutes * minuteMs11,
      past: entryOf(past, same),
      settled: entryOf(settledOf, same)
    };
    known3.set(whole, asked);
    return asked;
  };
  const pointAt = ({ query, statistic, periodMs, ...known4 }, atMs) => {
    const endMs = atMs + periodMs;
    const kept2 = endMs <= world.startMs ? known4.past : known4.settled;
    const before = kept2.get(atMs);
    if (before !== void 0) return before;
    const samples = samplesOf2(world, query, atMs, periodMs);
    const value = samples === void 0 ? null : statistic(samples);
    if (world.now() >= endMs + world.settings.metricsDelayMs) kept2.set(atMs, value);
    return value;
  };
  const seriesOf = (query, { startMs: startMs2, endMs }) => {
    const asked = askedOf(query);
    const points = /* @__PURE__ */ new Map();
    const firstMs = Math.ceil(startMs2 / minuteMs11) * minuteMs11;
    const fromMs = Math.floor(firstMs / asked.periodMs) * asked.periodMs;
    const untilMs = Math.min(Math.floor(endMs / minuteMs11) * minuteMs11, world.now());
    for (let atMs = fromMs; atMs < untilMs; atMs += asked.periodMs) {
      const value = pointAt(asked, atMs);
      if (value !== null) points.set(atMs, value);
    }
    return { key: query.key, points };
  };
  return { query: async (queries, window) => queries.map((query) => seriesOf(query, window)) };
}
function entryOf(all, key) {
  const found = all.get(key) ?? /* @__PURE__ */ new Map();
  all.set(key, found);
  return found;
}

// src/rehearsal/world-scaling.ts
function worldScaling(world, ask2) {
  const targetOf2 = (endpointName, variant) => world.targets.get(resourceOf(endpointName, variant));
  const register = (endpointName, variant, suspended, limits) => {
    ask2("RegisterScalableTarget", {
      ResourceId: resourceOf(endpointName, variant),
      ...limits && { MinCapacity: limits.min, MaxCapacity: limits.max },
      SuspendedState: {
        DynamicScalingInSuspended: suspended.scaleIn,
        DynamicScalingOutSuspended: suspended.scaleOut,
        ScheduledScalingSuspended: suspended.scheduled
      }
    });
  };
  const save = (endpointName, variant) => {
    const found = targetOf2(endpointName, variant);
    if (found === void 0) return void 0;
    const { min, max, suspended, resourceId } = found;
    const policies = [...world.policies.values()].filter((policy) => policy.resourceId === resourceId);
    return { variant, min, max, suspended, policies: policies.map(({ raw }) => raw) };
  };
  const give = (endpointName, variant, { suspended, policies, ...limits }) => {
    register(endpointName, variant, suspended, limits);
    for (const raw of policies) ask2("PutScalingPolicy", { ...raw, ResourceId: resourceOf(endpointName, variant) });
    return { left: [] };
  };
  const release = (endpointName, variant) => {
    const ResourceId = resourceOf(endpointName, variant);
    if (world.targets.has(ResourceId)) ask2("DeregisterScalableTarget", { ResourceId });
  };
  return {
    targets: async (endpointName, variants) => variants.flatMap((variant) => {
      const found = targetOf2(endpointName, variant);
      return found === void 0 ? [] : [{ variant, min: found.min, max: found.max, suspended: found.suspended }];
    }),
    async suspendScaleIn(endpointName, variant) {
      const before = targetOf2(endpointName, variant)?.suspended;
      if (before !== void 0) register(endpointName, variant, { ...before, scaleIn: true }, void 0);
      return before;
    },
    async resume(endpointName, variant, before) {
      if (targetOf2(endpointName, variant) !== void 0) register(endpointName, variant, before, void 0);
    },
    async move(endpointName, from, to) {
      const saved = save(endpointName, from);
      if (saved === void 0) return { left: [] };
      const given = give(endpointName, to, saved);
      release(endpointName, from);
      return given;
    },
    save: async (endpointName, variant) => save(endpointName, variant),
    release: async (endpointName, variant) => release(endpointName, variant),
    restore: async (endpointName, variant, saved) => give(endpointName, variant, saved),
    alarmsNaming: async () => []
  };
}

// src/rehearsal/world-aws.ts
function worldAws(world, past) {
  const tags = worldTags(world);
  const configurations = worldConfigurations(world, tags);
  const nothing = async () => void 0;
  return {
    region: world.scenario.region,
    endpoints: worldEndpoints(world),
    configurations,
    models: {
      describe: async (name) => world.models.has(name) ? (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)(ask(world, "DescribeModel", { ModelName: name })) : void 0,
      describePackage: nothing,
      setApproval: notPlayed,
      create: notPlayed,
      compare: async () => "absent",
      delete: async () => "absent"
    },
    tags,
    metrics: worldMetrics(world, past),
    scaling: worldScaling(world, (operation, request) => ask(world, operation, request)),
    objects: {
      open: notPlayed,
      range: notPlayed,
      list: notPlayed,
      write: notPlayed,
      remove: notPlayed,
      identify: nothing
    },
    catalogue: { models: nothing, endpoints: nothing, metrics: nothing },
    account: { caller: notPlayed, mayDo: notPlayed, quotas: notPlayed }
  };
}
async function notPlayed() {
  throw new Error("A rehearsal neither makes models nor has files or an account.");
}
function ask(world, operation, request) {
  try {
    return call(world, operation, request);
  } catch (error) {
    throw error instanceof ServiceError ? (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_11__/* .toAwsError */ .DZ)({ name: error.type, message: error.message }, operation) : error;
  }
}
function worldEndpoints(world) {
  const setDesired = async (endpointName, desired) => {
    ask(world, "UpdateEndpointWeightsAndCapacities", {
      EndpointName: endpointName,
      DesiredWeightsAndCapacities: desired
    });
  };
  return {
    describe: async (endpointName) => liveOf(world, endpointName),
    update: async ({ endpointName, configName: configName2, exclude }) => {
      ask(world, "UpdateEndpoint", {
        EndpointName: endpointName,
        EndpointConfigName: configName2,
        RetainAllVariantProperties: true,
        ExcludeRetainedVariantProperties: exclude.map((property) => ({ VariantPropertyType: property }))
      });
    },
    setWeights: (endpointName, weights) => setDesired(
      endpointName,
      Object.entries(weights).map(([variant, weight]) => ({ VariantName: variant, DesiredWeight: weight }))
    ),
    setInstances: (endpointName, variant, count) => setDesired(endpointName, [{ VariantName: variant, DesiredInstanceCount: count }]),
    hasInferenceComponents: async () => false
  };
}
function liveOf(world, endpointName) {
  settle(world);
  const endpoint = world.endpoints.get(endpointName);
  if (endpoint === void 0) return void 0;
  const { change, failureReason } = endpoint;
  return {
    name: endpoint.name,
    arn: arnOf(world.scenario.region, "endpoint", endpoint.name),
    status: statusOf(world, endpoint),
    configName: endpoint.configName,
    variants: endpoint.variants.map(({ name, weight, desiredWeight, instances, desiredInstances, image: image2 }) => ({
      name,
      currentWeight: Math.fround(weight),
      desiredWeight: Math.fround(desiredWeight),
      currentInstances: instances,
      desiredInstances,
      images: [image2]
    })),
    ...change?.kind === "config" && { pendingConfigName: change.configName },
    ...failureReason !== void 0 && { failureReason }
  };
}
function worldConfigurations(world, tags) {
  const describe = (name) => {
    if (visibleConfiguration(world, name) === void 0) return void 0;
    return (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .QV)(ask(world, "DescribeEndpointConfig", { EndpointConfigName: name }));
  };
  return {
    describe: async (name) => describe(name),
    async clone({ source, name, variants, tags: given }) {
      const { tags: all } = (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOfNew */ .BI)(given, await tags.read(source.arn));
      if (describe(name) !== void 0) return "exists";
      ask(world, "CreateEndpointConfig", (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneRequest */ .N5)(source, name, variants, all));
      return "created";
    },
    async compare({ source, name, variants, tags: given }) {
      const found = describe(name);
      if (found === void 0) return "absent";
      const ours = (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTags */ .bb)(given.own, await tags.read(found.arn));
      return ours === "same" ? (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .compareConfiguration */ .s0)((0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .cloneRequest */ .N5)(source, name, variants, {}), found.raw, variants) : ours;
    },
    async delete(name) {
      if (describe(name) === void 0) return "absent";
      ask(world, "DeleteEndpointConfig", { EndpointConfigName: name });
      return "deleted";
    }
  };
}
function worldTags(world) {
  const read = (arn) => {
    const { Tags: listed3 } = ask(world, "ListTags", { ResourceArn: arn });
    return Object.fromEntries((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .objectsOf */ .iZ)(listed3).map(({ Key, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Key) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_12__/* .textOf */ .b6)(Value) ?? ""]));
  };
  return {
    read: async (arn) => read(arn),
    write: async (arn, tags) => {
      ask(world, "AddTags", { ResourceArn: arn, Tags: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagList */ .Tw)(tags) });
    },
    remove: async (arn, keys) => {
      if (keys.length > 0) ask(world, "DeleteTags", { ResourceArn: arn, TagKeys: keys });
    }
  };
}

// src/rehearsal/play.ts
var startMs = Date.UTC(2026, 0, 5, 9);
async function play(story, plan, seed, cancelled, past = { metrics: /* @__PURE__ */ new Map(), noise: /* @__PURE__ */ new Map() }) {
  const clock = simulatedClock();
  const world = createWorld(completeScenario({ ...story.scenario, seed }), clock.now);
  const context = contextOf(story, plan, seed, { world, clock, cancelled, past });
  const report = await (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(context, plan);
  const decided = report.progress?.decided?.gates ?? [];
  const gate = decided.find(({ verdict }) => verdict.outcome === "fail")?.gate;
  const step = report.progress?.spans.at(-1)?.step;
  return {
    decision: report.decision,
    reason: report.reason,
    ...step !== void 0 && { step },
    tookMs: clock.now() - startMs,
    ...gate !== void 0 && report.decision === "rolled-back" && { gate },
    ...spoiltOf(world, plan, report)
  };
}
function spoiltOf(world, plan, { rollout }) {
  return rollout === void 0 ? { requests: 0, spoilt: 0 } : spoiltIn(world, plan, rollout.candidate.name);
}
function simulatedClock() {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
    }
  };
}
function contextOf(story, plan, seed, given) {
  const { world, clock, cancelled, past } = given;
  return {
    aws: worldAws(world, past.metrics),
    store: openLedger(),
    probe: {
      check: async () => ({ warnings: [], rowsNeeded: [] }),
      evaluate: async () => makeEvaluation(plan, story.worseQuality, seed),
      smokeTest: async () => {
      }
    },
    startTraffic: async () => void 0,
    credentials: async () => ({ endUnknown: false }),
    clock,
    setting: { command: "rehearse", endpointName: plan.endpointName, region: world.scenario.region },
    actor: { name: "rehearsal" },
    holder: "rehearsal",
    watchUntilMs: startMs + (0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_4__/* .durationsOf */ .DM)(plan).longestMs + lastingMs,
    cancelled,
    workspace: ".",
    scheduled: false,
    publish: async () => {
    },
    briefly: { judge: createQuickJudge(), noise: past.noise },
    warn: () => {
    },
    onActiveRollout: () => {
    }
  };
}
var lastingMs = 4 * 60 * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteMs */ .J2;

// src/rehearsal/part.ts
async function playPart({ plan, world, firstSeed, rollouts }, cancelled, tell) {
  const pasts = /* @__PURE__ */ new Map();
  for (const [index, story] of storiesFor(plan, world).entries()) {
    const played = [];
    for (let seed = firstSeed; seed < firstSeed + rollouts && story.skipped !== true; seed++) {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_13__.setImmediate)();
      if (cancelled.aborted) return;
      played.push(await play(story, plan, seed, cancelled, pastOf(pasts, `${story.past} ${seed}`)));
    }
    tell({ story: index, played });
  }
}
function pastOf(pasts, key) {
  const past = pasts.get(key) ?? { metrics: /* @__PURE__ */ new Map(), noise: /* @__PURE__ */ new Map() };
  pasts.set(key, past);
  return past;
}




/***/ })

};
