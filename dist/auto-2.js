export const id = 975;
export const ids = [975];
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



/***/ })

};
