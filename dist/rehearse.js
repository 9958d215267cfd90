export const id = 98;
export const ids = [98];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(184);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2938);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2557);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3323);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5888);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5054);
/* harmony import */ var _shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7127);
/* harmony import */ var _shared_one_step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9194);
/* harmony import */ var _shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(147);
/* harmony import */ var _shared_windows_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7318);
/* harmony import */ var _shared_course_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(262);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(658);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4150);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1015);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5919);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




























// src/rehearsal/rehearse.ts


// src/rehearsal/crew.ts

var workerName = "rehearsal";
var pastMb = 0.15;
var memoryOf = ({ plan, rollouts: rollouts2 }) => ({
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: Math.ceil(96 + pastMb * rollouts2 * plan.gates.length)
});
async function playTogether(parts, crew) {
  const { cancelled, tell } = crew;
  if (cancelled.aborted) return;
  const alone = parts.length === 1;
  await Promise.all(
    parts.map(async (part, index) => {
      const told = /* @__PURE__ */ new Set();
      const once = (played) => {
        if (told.has(played.story)) return;
        told.add(played.story);
        tell({ ...played, part: index });
      };
      const ended = alone ? "not started" : await playInThread(part, cancelled, once).catch(String);
      if (ended === "done" || cancelled.aborted) return;
      if (!alone) crew.warn(`A part of the rehearsal is played without a thread of its own (${ended}).`);
      await (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .playPart */ .Od)(part, cancelled, once);
    })
  );
}
function playInThread(part, cancelled, tell) {
  return new Promise((resolve) => {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_29__.Worker(programFile(import.meta.url), {
      name: workerName,
      workerData: part,
      argv: [],
      env: {},
      resourceLimits: memoryOf(part)
    });
    let done = false;
    const stop = () => void worker.terminate();
    cancelled.addEventListener("abort", stop, { once: true });
    worker.on("message", (message) => {
      if (message === "done") done = true;
      else tell(message);
    });
    worker.on("error", (error) => resolve(String(error)));
    worker.on("exit", (code) => {
      cancelled.removeEventListener("abort", stop);
      resolve(done ? "done" : `it ended with ${code}`);
    });
  });
}
function programFile(here) {
  const folder = here.slice(0, here.lastIndexOf("/") + 1);
  return new URL(`${folder}${here.endsWith(".ts") ? "../" : ""}index.${here.endsWith(".ts") ? "ts" : "js"}`);
}

// src/rehearsal/look.ts
var minuteMs2 = 6e4;
var pastMinutes = 180;
var [leastSigma, mostSigma] = [0.05, 2];
async function lookAt(aws, plan, nowMs) {
  const { endpointName } = plan;
  const endpoint = await aws.endpoints.describe(endpointName);
  if (endpoint === void 0) return `there is no endpoint ${endpointName} in ${aws.region}`;
  const configuration = await aws.configurations.describe(endpoint.configName);
  const variants = configuration?.variants ?? [];
  const named = variants.find(({ name: name2 }) => name2 === plan.baselineVariant);
  const variant = plan.baselineVariant === void 0 && variants.length === 1 ? variants[0] : named;
  if (variant === void 0) return `${endpointName} has no one variant to compare with`;
  const { name, instanceType } = variant;
  const gates = [countErrors];
  const profile = await (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaselineProfile */ .NX)(aws, gates, endpointName, name, instanceType, nowMs);
  if (profile.outage !== void 0) return `CloudWatch did not answer: ${profile.outage}`;
  if (profile.requestsPerMinute <= 0) return `${endpointName} had no requests in the last three hours`;
  const traffic = await (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .expectTraffic */ .$D)(aws, profile, { endpointName, variant: name, instanceType }, nowMs);
  const levels = await readLevels(aws, { endpointName, variants: { baseline: name, candidate: name } }, nowMs);
  const live = endpoint.variants.find((one) => one.name === name);
  const scaling = await aws.scaling.save(endpointName, name).catch(() => "unread");
  const usual = (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(plan);
  const errorRate = profile.shares[countErrors.name] ?? 0;
  const model = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .noiseModels */ .zo[profile.noise[countErrors.name]?.past?.likely[0]?.model ?? 0];
  const noise = model !== void 0 && model.brisk + model.lasting > 0 ? model : void 0;
  const latencyMs = levels.p50 === void 0 ? usual.latencyMs : levels.p50 / 1e3;
  const sigma = levels.p50 === void 0 || levels.p95 === void 0 ? void 0 : sigmaOf(levels.p95 / levels.p50);
  const instanceCount = Math.max(1, live?.desiredInstances ?? variant.initialInstanceCount ?? 1);
  const world = {
    requestsPerMinute: quartersOf(traffic.requestsPerMinute),
    errorRate,
    clientErrorRate: Math.min(0.5, (levels.clientErrors ?? 0) / Math.max(1, levels.requests ?? 0)),
    latencyMs,
    latencySigma: sigma ?? usual.latencySigma,
    cpuPercent: usual.cpuPercent,
    memoryPercent: levels.memory ?? usual.memoryPercent,
    diskPercent: levels.disk ?? usual.diskPercent,
    baselineVariant: name,
    instanceType: instanceType ?? usual.instanceType,
    instanceCount,
    ...noise && { noise },
    ...scaling !== void 0 && scaling !== "unread" && { scaling: { min: scaling.min, max: scaling.max, ...targetOf(scaling) } },
    told: []
  };
  const read = { latency: levels.p50 !== void 0, scaling: scaling !== "unread" };
  return { ...world, told: toldOf(world, profile.requestsPerMinute, read) };
}
var countErrors = {
  ...{ kind: "share", metric: "error-rate", name: "error-rate", onFail: "rollback", reportOnly: false },
  ...{ minSamples: 1, okRatio: 1, maxRatio: 2, floor: 0 }
};
function toldOf(world, requestsPerMinute, read) {
  const { errorRate, noise, latencyMs, latencySigma, instanceCount, instanceType, scaling } = world;
  const rounded2 = (value) => Number(value.toPrecision(3)).toLocaleString("en-US");
  const varying = noise === void 0 ? "varying no more than by chance" : "varying more than by chance";
  const scaled = scaling === void 0 ? "not autoscaled" : `autoscaled between ${scaling.min} and ${scaling.max}`;
  const from = (isRead) => isRead ? "read" : "assumed";
  return [
    `${rounded2(requestsPerMinute)} requests a minute now, over the day as yesterday (read)`,
    `${rounded2(errorRate * 100)} % errors, ${varying} (read)`,
    `a median latency of ${rounded2(latencyMs)} ms and a p95 of ${rounded2(latencyMs * (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .p95Over */ .rc)(latencySigma))} ms (${from(read.latency)})`,
    `${instanceCount} x ${instanceType} (read), ${scaled} (${read.scaling ? "read" : "assumed: it may not be read"})`,
    "CPU within the limits of the file, memory and disk too where they were not published (assumed)"
  ];
}
async function readLevels(aws, target, nowMs) {
  const endMs = Math.floor((nowMs - _shared_windows_js__WEBPACK_IMPORTED_MODULE_13__/* .metricSettleMs */ .qx) / minuteMs2) * minuteMs2;
  const window = { startMs: endMs - pastMinutes * minuteMs2, endMs };
  const ask = (namespace, metricName, statistic) => ({
    ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .variantQuery */ .Ei)(target, "baseline", namespace, metricName, statistic),
    periodMinutes: pastMinutes
  });
  const queries = {
    requests: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .invocationMetrics */ .aA, "Invocations", "Sum"),
    clientErrors: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .invocationMetrics */ .aA, "Invocation4XXErrors", "Sum"),
    p50: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .invocationMetrics */ .aA, "ModelLatency", "p50"),
    p95: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .invocationMetrics */ .aA, "ModelLatency", "p95"),
    memory: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .instanceMetrics */ .pv, "MemoryUtilization", "Average"),
    disk: ask(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .instanceMetrics */ .pv, "DiskUtilization", "Average")
  };
  const series = new Map((await aws.metrics.query(Object.values(queries), window)).map((one) => [one.key, one]));
  const found = Object.entries(queries).flatMap(([name, { key, statistic }]) => {
    const values = [...series.get(key)?.points.values() ?? []];
    const sum = values.reduce((total, value) => total + value, 0);
    return values.length === 0 ? [] : [[name, statistic === "Sum" ? sum : sum / values.length]];
  });
  return Object.fromEntries(found);
}
var sigmaOf = (ratio) => Math.min(mostSigma, Math.max(leastSigma, Math.log(Math.max(1, ratio)) / 1.645));
function quartersOf(minutes) {
  const quarters = Math.ceil(minutes.length / _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .quarterMinutes */ .Se);
  return Array.from({ length: quarters }, (_, at) => {
    const part = minutes.slice(at * _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .quarterMinutes */ .Se, (at + 1) * _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .quarterMinutes */ .Se);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}
function targetOf({ policies }) {
  for (const policy of policies) {
    if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_21__/* .isObject */ .Gv)(policy) || !(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_21__/* .isObject */ .Gv)(policy.TargetTrackingScalingPolicyConfiguration)) continue;
    const { TargetValue, PredefinedMetricSpecification: metric } = policy.TargetTrackingScalingPolicyConfiguration;
    const target = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_21__/* .numberOf */ .rl)(TargetValue);
    const isRequests = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_21__/* .isObject */ .Gv)(metric) && metric.PredefinedMetricType === "SageMakerVariantInvocationsPerInstance";
    if (target !== void 0 && isRequests) return { target };
  }
  return {};
}

// src/rehearsal/playable.ts
function playableOf(plan, world) {
  const left = plan.gates.filter((gate) => !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .kindOf */ .I)(gate).rehearsable(gate)).map((gate) => gate.name);
  const waits = plan.onInconclusive === "hold" || plan.schedule.some((step) => step.hold) || plan.gates.some((gate) => gate.onFail === "hold");
  const { evaluation, load, instanceType, rehearse: rehearse2, metricSeconds, ...rest } = plan;
  const { engine: _, transform, ...asked } = evaluation ?? {};
  const usualP95 = Math.round(10 * world.latencyMs * (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .p95Over */ .rc)(world.latencySigma)) / 10;
  return {
    plan: {
      ...rest,
      ...evaluation && { evaluation: { ...evaluation, ...asked } },
      candidate: { kind: "model", modelName: _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateModel */ .LG },
      schedule: plan.schedule.map((step) => ({ ...step, hold: false })),
      onInconclusive: plan.onInconclusive === "hold" ? "rollback" : plan.onInconclusive,
      gates: plan.gates.filter((gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_17__/* .kindOf */ .I)(gate).rehearsable(gate)).map((gate) => ({ ...gate, onFail: "rollback" })).map(
        (gate) => gate.kind === "share" && gate.metric === "slow-rate" ? { slowerThanMs: usualP95, ...gate } : gate
      )
    },
    warnings: [
      ...left.length === 0 ? [] : [`Not rehearsed and taken to be fine, because they need the real endpoint or a file: ${left.join(", ")}.`],
      ...waits ? ["Nobody is there to approve: a `hold` of the schedule goes on, any other one rolls back."] : [],
      ...evaluation === void 0 ? [] : [
        `No model is asked: what the labelled data says is made up, with the spread of ${(0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(evaluation).toLocaleString("en-US")} rows${transform === void 0 ? "" : ", and without transform jobs"}.`
      ],
      ...metricSeconds === void 0 || metricSeconds >= 60 ? [] : ["`metrics.frequency` is left out: everything is judged by whole minutes, so gross faults are found later."],
      ...load === void 0 ? [] : ["`load` is left out; the simulated endpoint has traffic of its own."]
    ]
  };
}
async function withSchedule(plan, traffic) {
  const { auto, ...rest } = plan;
  if (auto === void 0) return plan;
  const { planSchedule } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 8356));
  const planned = planSchedule(plan, auto, traffic());
  if (planned.ok) return { ...rest, schedule: planned.schedule };
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_(
    "configuration-invalid",
    `schedule: auto: with the traffic that is rehearsed, nothing within its max-duration finds a candidate ${auto.detect}x as bad and proves a healthy one: ${planned.why}. Give it a longer max-duration, a gate a wider max-ratio, or say by \`rehearse: {traffic: ...}\` how much traffic there is.`,
    { key: "schedule" }
  );
}

// src/forecast/fault-remedies.ts
var seed = 80021;
function findFaultRemedies(one, times, maxBakeMinutes, rollouts2) {
  const play = (step) => (most, i) => (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_11__/* .minutesToFail */ .xH)(step, times, most, seed + i);
  const bake = (0,_shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .quantile */ .YV)((0,_shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .timesOf */ .Qv)(play(one), maxBakeMinutes, rollouts2), _shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .wanted */ .Ol);
  const finds = (traffic2) => {
    const inTime = Array.from({ length: rollouts2 }, (_, i) => play({ ...one, traffic: traffic2 })(maxBakeMinutes, i));
    return (0,_shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .quantile */ .YV)(inTime, _shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .wanted */ .Ol) !== void 0;
  };
  const traffic = _shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .shares */ .Be.find((share) => share > one.traffic && finds(share));
  return {
    ...bake !== void 0 && { maxBakeMinutes: (0,_shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .rounded */ .Wf)(bake) },
    ...traffic !== void 0 && { traffic }
  };
}

// src/rehearsal/settings-to-change.ts
var pastMinutes2 = 180;
var rollouts = 40;
function expectedTraffic(plan, world) {
  const requestsPerMinute = world.requestsPerMinute.flatMap(
    (requests) => world.requestsPerMinute.length === 1 ? [requests] : Array.from({ length: _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .quarterMinutes */ .Se }, () => requests)
  );
  const gates = plan.gates.flatMap((gate) => {
    if (gate.kind !== "share") return [];
    const share = shareOf(gate, world);
    return share === void 0 ? [] : [{ gate, share, noise: noiseOf(gate, world, share) }];
  });
  return { requestsPerMinute, gates };
}
function shareOf(gate, world) {
  switch (gate.metric) {
    case "error-rate":
      return world.errorRate;
    case "model-error-rate":
      return Math.min(1, world.errorRate + world.clientErrorRate);
    case "client-error-rate":
      return world.clientErrorRate;
    case "slow-rate":
      return gate.slowerThanMs === void 0 ? void 0 : 1 - (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_19__/* .normalCdf */ .vr)(Math.log(gate.slowerThanMs / world.latencyMs) / world.latencySigma);
    case "share":
      return void 0;
  }
}
function noiseOf(gate, { requestsPerMinute: [requests = 0] }, share) {
  const random = (0,_shared_share_screen_js__WEBPACK_IMPORTED_MODULE_15__/* .randomFrom */ .c)(1);
  const past = Array.from({ length: pastMinutes2 }, () => {
    const count = random.poisson(requests);
    return { requests: count, bad: random.binomial(count, share) };
  });
  return (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_13__/* .expectedNoise */ .Pj)(gate, past);
}
function settingsToChange(story, plan, world) {
  if (story.note !== void 0) return [];
  const expected = (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_11__/* .expectedOf */ .EX)(plan, expectedTraffic(plan, world));
  const step = plan.schedule.length - 1;
  const { traffic = 0.5, maxBakeMs = 0 } = plan.schedule[step] ?? {};
  const place = { expected, step, traffic };
  const minutes = maxBakeMs / _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteMs */ .J2;
  switch (story.id) {
    case "healthy":
    case "surge":
      return expected.gates.flatMap(({ gate }, index) => {
        const found = (0,_shared_remedies_js__WEBPACK_IMPORTED_MODULE_10__/* .findRemedies */ .ks)({ ...place, gate: index }, minutes, gate.maxRatio, rollouts);
        const isProved = found.maxBakeMinutes !== void 0 && found.maxBakeMinutes <= minutes;
        return isProved ? [] : wordsOf(gate.name, found);
      });
    case "errors-2x":
    case "errors-5x": {
      const index = expected.gates.findIndex(({ gate }) => (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .countsErrors */ ._1)(gate));
      const name = expected.gates[index]?.gate.name ?? "";
      const times = story.id === "errors-2x" ? 2 : 5;
      return index < 0 ? [] : wordsOf(name, findFaultRemedies({ ...place, gate: index }, times, minutes, rollouts));
    }
    default:
      return advice[story.id] ?? [];
  }
}
var advice = {
  slow: ["a `slower-than` nearer to the usual latency, or `max-increase` on `metric: latency`"],
  "slow-under-load": ["a larger share in the last step, or a longer bake of it"],
  degrading: ["a longer bake of the last step"],
  flapping: ["a longer bake of the last step"],
  "no-traffic": ["`on-inconclusive: rollback` and `proof: last-step`"],
  "worse-quality": ["more rows (`evaluation.sample`), or a tighter limit"],
  "final-bake": ["a longer `final-bake`"],
  "own-metrics": ["a longer bake of the last step"]
};
function wordsOf(name, { maxBakeMinutes, traffic, maxRatio }) {
  if (maxBakeMinutes === void 0 && traffic === void 0 && maxRatio === void 0) {
    return [
      `for ${name}: no bake of up to a day, share of up to 50 % or wider margin is enough by itself. Change several of them, give the gate a \`floor\`, or send traffic with \`load\``
    ];
  }
  return [
    ...maxBakeMinutes === void 0 ? [] : [`for ${name}: \`max-bake: ${maxBakeMinutes}m\` in the last step`],
    ...traffic === void 0 ? [] : [`for ${name}: \`traffic: ${Math.round(traffic * 100)}%\` in the last step`],
    ...maxRatio === void 0 ? [] : [`for ${name}: \`max-ratio: ${maxRatio}\``]
  ];
}

// src/rehearsal/tally.ts
var withoutVerdict = ["inconclusive", "no-data", "metrics-unavailable", "deadline-passed"];
function endingOf({ decision, reason }) {
  if (decision === "promoted") return "promoted";
  if (withoutVerdict.includes(reason.code) || decision === "in-progress") return "inconclusive";
  return decision === "rolled-back" ? "rolled-back" : "failed";
}
function tallyOf(story, played) {
  const ends = { promoted: 0, "rolled-back": 0, inconclusive: 0, failed: 0 };
  for (const one of played) ends[endingOf(one)]++;
  const most = Math.max(...Object.values(ends));
  const usual = played.find((one) => ends[endingOf(one)] === most);
  const mean = (of) => played.reduce((sum, one) => sum + of(one), 0) / Math.max(1, played.length);
  const told = {
    scenario: story.id,
    candidate: story.candidate,
    healthy: story.expected === "promoted" || story.expected === "not-condemned",
    expected: story.expected,
    rollouts: played.length,
    promoted: ends.promoted,
    rolledBack: ends["rolled-back"],
    inconclusive: ends.inconclusive,
    failed: ends.failed,
    gates: gatesOf(played),
    decision: usual?.decision ?? "none",
    reason: usual?.reason ?? { code: "nothing-in-flight", sentence: "" },
    tookMs: medianOf(played.map(({ tookMs }) => tookMs)),
    candidateRequests: Math.round(mean(({ requests }) => requests)),
    spoilt: beyondChance(played.map(({ spoilt }) => spoilt)),
    ...story.note !== void 0 && { note: story.note }
  };
  return { ...told, missed: isMissed(told) };
}
function isMissed(told) {
  const { expected, rollouts: rollouts2 } = told;
  const tolerated = (1 - _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .oftenEnough */ .FX) * rollouts2;
  const beyond = tolerated + Math.sqrt(tolerated);
  switch (expected) {
    case "promoted":
      return rollouts2 - told.promoted > beyond;
    case "not-condemned":
      return told.rolledBack + told.failed > beyond;
    case "stopped":
      return told.promoted > beyond;
    case "open":
      return false;
  }
}
function gatesOf(played) {
  const counts = /* @__PURE__ */ new Map();
  for (const { gate } of played) if (gate !== void 0) counts.set(gate, (counts.get(gate) ?? 0) + 1);
  return [...counts].map(([gate, rollouts2]) => ({ gate, rollouts: rollouts2 })).toSorted((one, other) => other.rollouts - one.rollouts);
}
function beyondChance(values) {
  const count = Math.max(1, values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return mean > 3 * Math.sqrt(variance / count) ? Math.round(mean) : 0;
}
function medianOf(values) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? 0;
}

// src/rehearsal/rehearse.ts
var usualSeed = 1;
var usualRollouts = 200;
var fewestRollouts = 20;
var mostMinutes = 25e4;
var mostThreads = 8;
async function rehearse(wanted2, rehearsing) {
  const { setting, nowMs, cancelled, seed: seed2 = usualSeed, warn = () => {
  } } = rehearsing;
  const world = await worldOf(wanted2, rehearsing);
  const { plan: open, warnings } = playableOf(wanted2, world);
  const plan = await withSchedule(open, () => expectedTraffic(open, world));
  const rollouts2 = rehearsing.rollouts ?? rolloutsOf(plan);
  const stories = (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .storiesFor */ .lS)(plan, world);
  const threads = Math.min(rollouts2, rehearsing.threads ?? Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_28__.availableParallelism)()));
  const parts = partsOf({ plan, world, firstSeed: seed2, rollouts: rollouts2 }, threads);
  const told = stories.map(() => []);
  const rehearsal = [];
  await playTogether(parts, {
    cancelled,
    warn,
    tell: ({ story, part, played }) => {
      const all = told[story];
      const one = stories[story];
      if (all === void 0 || one === void 0) return;
      all[part] = played;
      if (Object.keys(all).length < parts.length) return;
      const tally = tallyOf(one, all.flat());
      const settings = tally.missed ? settingsToChange(one, plan, world) : [];
      rehearsal[story] = { ...tally, settings };
      rehearsing.told(rehearsal[story]);
    }
  });
  if (cancelled.aborted) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P_("cancelled", "The rehearsal was cancelled; nothing had been changed.");
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReport */ .As)(setting, {
    decision: "none",
    reason: reasonOf(rehearsal),
    nowMs,
    rehearsal,
    rehearsalWorld: { seed: seed2, rollouts: rollouts2, told: world.told },
    warnings: plan.gates.length === 0 ? [...warnings, "None of the gates can be rehearsed."] : warnings
  });
}
async function worldOf(plan, { openAws, nowMs }) {
  const assumed = (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(plan);
  try {
    const aws = await openAws?.();
    if (aws === void 0) {
      return unread(assumed, "this run has no AWS credentials and region (environment, AWS_PROFILE or role-to-assume)");
    }
    const found = await lookAt(aws, plan, nowMs);
    return typeof found === "string" ? unread(assumed, found) : found;
  } catch (error) {
    return unread(assumed, `it may not be looked at: ${error instanceof Error ? error.message : String(error)}`);
  }
}
function unread(assumed, why) {
  return { ...assumed, told: [...assumed.told, `nothing was read of the endpoint, because ${why}`] };
}
function rolloutsOf(plan) {
  const minutes = (0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_9__/* .durationsOf */ .DM)(plan).longestMs / 6e4;
  return Math.min(usualRollouts, Math.max(fewestRollouts, Math.floor(mostMinutes / minutes)));
}
function partsOf(whole, threads) {
  const each = Math.ceil(whole.rollouts / threads);
  const parts = [];
  for (let done = 0; done < whole.rollouts; done += each) {
    parts.push({ ...whole, firstSeed: whole.firstSeed + done, rollouts: Math.min(each, whole.rollouts - done) });
  }
  return parts;
}
function reasonOf(rehearsal) {
  const missed = rehearsal.filter((story) => story.missed);
  if (missed.length === 0) {
    const sentence2 = "No candidate ended otherwise than it should in more than 5 of 100 rollouts, beyond what chance explains. Nothing was changed.";
    return { code: "rehearsed", sentence: sentence2 };
  }
  const named = (stories) => stories.map(({ candidate }) => `\u201C${candidate}\u201D`).join(", ");
  const bad = missed.filter(({ expected }) => expected === "stopped");
  const good = missed.filter(({ expected }) => expected === "promoted");
  const condemned = missed.filter(({ expected }) => expected === "not-condemned");
  const words = [
    ...bad.length === 0 ? [] : [`too often promoted were candidates with ${named(bad)}`],
    ...good.length === 0 ? [] : [`too seldom promoted were candidates with ${named(good)}`],
    ...condemned.length === 0 ? [] : [`too often condemned were candidates with ${named(condemned)}`]
  ];
  const told = words.join("; ");
  const sentence = `${told.charAt(0).toUpperCase()}${told.slice(1)}. Nothing was changed.`;
  return { code: "rehearsal-missed", sentence };
}



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

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   ks: () => (/* binding */ findRemedies)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_one_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9194);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/forecast/remedies.ts
var wanted = 0.95;
var seed = 70001;
var longestMinutes = 24 * 60;
var shares = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5];
var margins = [1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
function findRemedies(one, maxBakeMinutes, presentRatio, rollouts) {
  const times = timesOf((most, i) => (0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_1__/* .minutesToPass */ .GR)(one, most, seed + i), maxBakeMinutes, rollouts);
  const bake = quantile(times, wanted);
  const medianMinutes = quantile(times, 0.5);
  const proves = (change) => {
    const enough = Math.ceil(wanted * rollouts);
    let passed = 0;
    for (let i = 0; i < rollouts && passed + (rollouts - i) >= enough; i++) {
      if ((0,_shared_one_step_js__WEBPACK_IMPORTED_MODULE_1__/* .minutesToPass */ .GR)({ ...one, ...change }, maxBakeMinutes, seed + i) !== void 0) passed++;
    }
    return passed >= enough;
  };
  const traffic = shares.find((share) => share > one.traffic && proves({ traffic: share }));
  const maxRatio = margins.find((ratio) => ratio > presentRatio && proves({ maxRatio: ratio }));
  return {
    ...bake !== void 0 && { maxBakeMinutes: rounded(bake) },
    ...traffic !== void 0 && { traffic },
    ...maxRatio !== void 0 && { maxRatio },
    ...medianMinutes !== void 0 && { medianMinutes }
  };
}
function timesOf(play, atLeast, rollouts) {
  for (let most = 2 * atLeast; ; most = Math.min(longestMinutes, 2 * most)) {
    const times = Array.from({ length: rollouts }, (_, i) => play(most, i));
    const ended = times.filter((minutes) => minutes !== void 0).length;
    if (ended >= wanted * rollouts || most >= longestMinutes) return times;
  }
}
function quantile(times, at) {
  const sorted = times.map((minutes) => minutes ?? Number.POSITIVE_INFINITY).toSorted((one, other) => one - other);
  const found = sorted[Math.ceil(at * sorted.length) - 1];
  return found === void 0 || !Number.isFinite(found) ? void 0 : found;
}
function rounded(minutes) {
  const grain = minutes > 240 ? 60 : minutes > 60 ? 10 : 5;
  return Math.ceil(minutes / grain) * grain;
}




/***/ })

};
