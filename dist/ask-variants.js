export const id = 365;
export const ids = [365];
export const modules = {

/***/ 8365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProbe: () => (/* binding */ createProbe),
/* harmony export */   startTraffic: () => (/* binding */ startTraffic)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(658);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4150);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









// src/evaluation/ask-both.ts
var ahead = 3;
var warmUps = 5;
async function askBoth(rows, options) {
  const { encode, variants, signal } = options;
  const window = new Window(options.concurrency * ahead);
  let goOn = true;
  let sent = 0;
  let warm = false;
  for await (const batch of batches(rows, options.batch)) {
    for (const request of encode(batch)) {
      if (!warm) await warmUp(variants, request, Math.min(warmUps, options.concurrency));
      warm = true;
      await window.enter();
      if (!goOn || signal.aborted) return;
      const first = sent;
      sent += request.rows.length;
      const both = Promise.all([(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(variants.baseline, request), (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(variants.candidate, request)]);
      window.leaveAfter(
        both.then(
          ([baseline, candidate]) => {
            if (!goOn || signal.aborted) return;
            goOn = options.answered({ first, rows: request.rows, outcomes: { baseline, candidate } });
          },
          (error) => {
            if (goOn && !signal.aborted) throw error;
          }
        )
      );
    }
  }
  await window.empty(() => !goOn || signal.aborted);
}
async function warmUp(variants, request, times) {
  const both = [variants.baseline, variants.candidate];
  await Promise.all(both.flatMap((variant) => Array.from({ length: times }, () => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(variant, request))));
}
async function* batches(rows, size) {
  let batch = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
var Window = class {
  size;
  inside = 0;
  wake;
  failure;
  constructor(size) {
    this.size = size;
  }
  async enter() {
    while (this.inside >= this.size) await this.change();
    this.check();
    this.inside++;
  }
  leaveAfter(work) {
    const leave = () => {
      this.inside--;
      this.wake?.();
    };
    work.then(leave, (error) => {
      this.failure ??= { error };
      leave();
    });
  }
  async empty(enough) {
    while (this.inside > 0 && this.failure === void 0 && !enough()) await this.change();
    this.check();
  }
  change() {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
  check() {
    if (this.failure !== void 0) throw this.failure.error;
  }
};

// src/evaluation/evaluate.ts
async function evaluate(options) {
  options.signal.throwIfAborted();
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  try {
    return await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(evaluateUntil({ ...options, signal }), options.signal);
  } finally {
    ended.abort();
  }
}
async function evaluateUntil(options) {
  const { plan, gates, seed: seed2 } = options;
  const opened = await open(options);
  const labels = opened.truth?.labels ?? new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT();
  const kinds = { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()) };
  const collector = new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR({
    task: plan.task,
    file: opened.dataset.name,
    truth: opened.truth?.of,
    label: opened.layout.label,
    slices: opened.layout.slices,
    keepNumbers: options.examples === true,
    compared: opened.arranged.shuffled ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .earlyVerdict */ .Rc)(plan, gates, labels.names, kinds) : () => void 0
  });
  await send(options, opened, kinds, collector);
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeCollected */ .bi)({
    plan,
    gates,
    seed: seed2,
    collector,
    truth: opened.truth,
    kinds,
    columnsSent: opened.layout.features.map(({ name }) => name),
    read: opened.scan.rows,
    shuffled: opened.arranged.shuffled,
    signal: options.signal
  });
}
async function open({ plan, gates, places, seed: seed2 }) {
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(plan.data, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  const layout = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(dataset, { ...plan, slices: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(gates) });
  const truth = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(dataset.name, layout, plan);
  const scan = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scanData */ .Mh)(dataset, layout, truth, plan);
  const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap((column) => column?.index ?? []));
  const arranged = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(dataset.read(needed), plan.sample, seed2, _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffledAtMost */ .AL, _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRow */ .F8);
  return { dataset, layout, truth, arranged, scan };
}
async function send(options, { dataset, layout, arranged, scan }, kinds, collector) {
  const { plan, signal, sleep, uniform, invoke, inferencePrefix } = options;
  const encode = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .encoderOf */ .yf)(dataset, layout, plan, scan.numeric);
  const split = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerReader */ .Wq)(plan.response);
  const asking = (role) => ({
    variant: options.variants[role],
    lane: new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .AdaptiveLimiter */ .fv(plan.concurrency),
    invoke,
    encode,
    form: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .invocationForm */ .J)(plan),
    split,
    read: kinds[role].read,
    patience: { sleep, signal, uniform },
    inferencePrefix
  });
  await askBoth(arranged.rows, {
    encode,
    variants: { baseline: asking("baseline"), candidate: asking("candidate") },
    batch: plan.batch,
    concurrency: plan.concurrency,
    signal,
    answered: (answered) => {
      const more = collector.put(answered);
      const { sent, matched } = collector;
      options.progress({
        sent,
        failed: sent - matched,
        ...arranged.total !== void 0 && { total: arranged.total }
      });
      return more;
    }
  });
}

// src/evaluation/repeat.ts
var mostKept = 1e4;
var mostBytesKept = 16777216;
async function* repeat(sample) {
  for (; ; ) {
    const kept = [];
    let rows = 0;
    let bytes = 0;
    for await (const request of (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleBodies */ .Vb)(sample)) {
      rows++;
      bytes += request.body.length;
      if (rows <= mostKept && bytes <= mostBytesKept) kept.push(request);
      else kept.length = 0;
      yield request;
    }
    if (rows === 0) throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-empty", `${sample.data} has no rows.`);
    while (kept.length === rows) yield* kept;
  }
}

// src/evaluation/load.ts
var longestLagMs = 1e3;
var leastInFlight = 4;
var mostInFlight = 64;
function startLoad(options) {
  const stopped = new AbortController();
  const signal = AbortSignal.any([options.signal, stopped.signal]);
  const traffic = new Traffic(options, signal);
  const ended = traffic.run();
  return {
    counts: () => traffic.counts,
    stop: async () => {
      stopped.abort();
      await ended;
      return traffic.counts;
    }
  };
}
var Traffic = class {
  options;
  signal;
  most;
  inFlight = 0;
  wake;
  sent = 0;
  failed = 0;
  problem;
  constructor(options, signal) {
    this.options = options;
    this.signal = signal;
    this.most = Math.min(mostInFlight, Math.max(leastInFlight, Math.ceil(options.ratePerSecond)));
  }
  get counts() {
    const { sent, failed, problem } = this;
    return { sent, failed, ...problem !== void 0 && { problem } };
  }
  async run() {
    try {
      await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(this.send(), this.signal);
    } catch (error) {
      if (!this.signal.aborted) this.problem = error instanceof _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN ? error.message : String(error);
    }
  }
  async send() {
    const { now, sleep, ratePerSecond } = this.options;
    let dueMs = now();
    for await (const request of repeat(this.options)) {
      const waitMs = dueMs - now();
      if (waitMs > 0) await sleep(waitMs, this.signal);
      while (this.inFlight >= this.most && !this.signal.aborted) await this.change();
      if (this.signal.aborted) return;
      this.launch(request);
      dueMs = Math.max(dueMs + 1e3 / ratePerSecond, now() - longestLagMs);
    }
  }
  launch({ body, form }) {
    this.sent++;
    const id = `${this.options.inferencePrefix}-${this.sent}`;
    this.inFlight++;
    const ended = (ok) => {
      this.inFlight--;
      if (!ok && !this.signal.aborted) this.failed++;
      this.wake?.();
    };
    this.options.invoke(void 0, body, form, id, this.signal).then(
      (result) => ended(result.ok),
      () => ended(false)
    );
  }
  change() {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
};

// src/evaluation/smoke.ts
function smoke(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(askRows(options), options.signal);
}
async function askRows(options) {
  const { data, variant, baseline, rows, inferencePrefix, signal } = options;
  let asked = 0;
  let unanswerable = 0;
  const failures = [];
  let example;
  for await (const request of (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleBodies */ .Vb)(options)) {
    if (asked === rows || signal.aborted) break;
    asked++;
    const failure = await failureOf(options, variant, request, `${inferencePrefix}-${asked}`);
    if (failure === void 0) continue;
    failures.push(failure);
    const nobody = baseline !== void 0 && await failureOf(options, baseline, request, `${inferencePrefix}-b${asked}`) !== void 0;
    if (nobody) unanswerable++;
    else example ??= failure;
  }
  if (asked === 0) throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-empty", `${data} has no rows.`);
  example ??= failures[0];
  return { asked, failed: failures.length, unanswerable, ...example !== void 0 && { example } };
}
async function failureOf(options, variant, { body, form }, id) {
  const { invoke, signal } = options;
  const result = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .invokePatiently */ .V4)(() => invoke(variant, body, form, id, signal), options);
  if (!result.ok) return result.sentence;
  return result.variant === variant ? void 0 : `${variant} was asked, and ${result.variant} answered.`;
}

// src/evaluation/batch/foresee-shards.ts
var mostObjects = 16;
var headBytes = 65536;
async function foreseeShards(plan, gates, places) {
  const { transform } = plan;
  if (transform === void 0) return void 0;
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(plan.data, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  if (dataset.files.length < 2) return void 0;
  const layout = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(dataset, { ...plan, slices: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(gates) });
  const found = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .asIsShape */ .u5)(dataset, layout, plan, transform);
  const why = found.ok ? await flawIn(dataset.files.slice(0, mostObjects), found.shape.columns) : found.why;
  const { length } = dataset.files;
  return why === void 0 ? `The ${length.toLocaleString("en-US")} objects of ${plan.data} are scored as they lie; their first column is the id of a row.` : `The rows are written to ${transform.output} as shards first, because ${why}.`;
}
async function flawIn(files, columns) {
  const beginnings = new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Beginnings */ .PF();
  for (const file of files) {
    const { bytes, size } = await file.range(0, headBytes);
    if ((0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzip */ .bf)(bytes)) return `${file.name} is compressed`;
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    const last = lines.pop() ?? "";
    if (size <= bytes.length && last !== "") lines.push(last);
    for (const [i, line] of lines.entries()) {
      const flaw = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .rawFlaw */ .t9)(line, columns, i + 1);
      if (flaw !== void 0) return `${file.name}, line ${i + 1} ${flaw}`;
      if (i === 0) beginnings.look(file.name, line);
    }
  }
  return void 0;
}

// src/evaluation/rehearsal-asking.ts
var Heard = class {
  failures = new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failures */ .oo();
  answers = [];
  /** It may not be asked at all. */
  refused;
  label;
  constructor(label) {
    this.label = label;
  }
  take(row, outcome) {
    this.failures.count(outcome);
    if (!outcome.ok) {
      if (outcome.kind === "refused") this.refused ??= outcome.sentence;
      return;
    }
    const { label } = this;
    if (label === void 0 || outcome.whole === void 0) return;
    this.answers.push({ answer: outcome.whole, label: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)((0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfCell */ .zy)(row.cells[label.index])) });
  }
};
async function askSome(asking, rows, batch, heard, goOn) {
  const width = batch * asking.lane.width;
  for (let at = 0; at < rows.length && heard.refused === void 0 && goOn(); at += width) {
    const some = rows.slice(at, at + width);
    const batches2 = Array.from(
      { length: Math.ceil(some.length / batch) },
      (_, i) => some.slice(i * batch, (i + 1) * batch)
    );
    const requests = batches2.flatMap((rowsOfBatch) => asking.encode(rowsOfBatch));
    const answered = await Promise.all(requests.map((request) => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(asking, request)));
    asking.patience.signal.throwIfAborted();
    for (const [i, { rows: askedAbout }] of requests.entries()) {
      for (const [j, row] of askedAbout.entries()) {
        const outcome = answered[i]?.[j];
        if (outcome !== void 0) heard.take(row, outcome);
      }
    }
  }
}

// src/evaluation/rehearsal-rows.ts
var seed = 1;
var RowDraw = class {
  /** Rows that passed by, by kind. */
  seen = /* @__PURE__ */ new Map();
  most;
  uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_4__/* .mulberry32 */ .s)(seed);
  kept = /* @__PURE__ */ new Map();
  /** @param most rows of each kind */
  constructor(most) {
    this.most = most;
  }
  pass(row, kind) {
    const seen = (this.seen.get(kind) ?? 0) + 1;
    this.seen.set(kind, seen);
    const kept = this.kept.get(kind) ?? [];
    this.kept.set(kind, kept);
    const place = Math.floor(this.uniform() * seen);
    if (kept.length >= this.most && place >= this.most) return;
    const own = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRow */ .F8)(row);
    if (kept.length < this.most) kept.push(kept[place] ?? own);
    kept[place] = own;
  }
  /** In random order, the kinds in turn; at most so many. */
  rows(most) {
    const kinds = [...this.kept.values()];
    const longest = Math.max(0, ...kinds.map((kept) => kept.length));
    const turns = Array.from({ length: longest }, (_, turn) => kinds.flatMap((kept) => kept[turn] ?? []));
    return turns.flat().slice(0, most);
  }
};

// src/evaluation/sanity/scale.ts
var strict = 1e-3;
var otherwise = 10;
function examineScale(rows, keys2) {
  const read = keys2.task === "regression" ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAs */ .fd)(rows, keys2) : void 0;
  if (read === void 0) return void 0;
  const known2 = Array.from(read.truth.keys()).filter((row) => Number.isFinite(read.answers[row]));
  const labels = known2.map((row) => read.truth[row] ?? 0);
  const answers = known2.map((row) => read.answers[row] ?? 0);
  const found = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .correlationOf */ ["in"])(labels, answers);
  if (found === void 0 || labels.length < 4) return void 0;
  const { correlation, spreads } = found;
  const z = Math.atanh(Math.min(Math.abs(correlation), 1 - 1e-12)) * Math.sqrt(labels.length - 3);
  if (z < -(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .normalQuantile */ .Zl)(strict) || spreads < otherwise && spreads > 1 / otherwise) return void 0;
  return `Its answers follow the labels (correlation ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(correlation)}), but go from ${rangeOf(answers)} where the labels go from ${rangeOf(labels)}: the same thing in another unit, or its logarithm. Set evaluation.response or evaluation.label so that both are in one unit.`;
}
function rangeOf(values) {
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(least)} to ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(most)}`;
}

// src/evaluation/rehearsal-verdict.ts
function judgeHeard({ keys: keys2, rows, gates, sent, who }) {
  if (rows.length === 0) return [];
  const finding = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .sb)(rows, keys2, { role: "baseline", sent });
  const unit = finding?.explanations.length === 0 ? examineScale(rows, keys2) : void 0;
  if (finding?.is === "misread" && (isProof(finding) || unit !== void 0)) {
    const key = `evaluation.${finding.explanations[0]?.key ?? "response"}`;
    const sentence = unit === void 0 ? finding.sentence : `${finding.sentence} ${unit}`;
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("answers-unusable", `${who} ${sentence}`, { key });
  }
  const threshold = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .examineThreshold */ .RH)(rows, keys2);
  if (threshold !== void 0 && (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .asksThreshold */ .A4)(gates)) {
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("answers-unusable", `${who} ${threshold}`, { key: "evaluation.response" });
  }
  return [finding?.sentence, threshold].flatMap((sentence) => sentence === void 0 ? [] : [`${who} ${sentence}`]);
}
function isProof({ standing, explanations }) {
  if (explanations.length > 0) return true;
  return standing !== void 0 && standing.measure !== "r2";
}
function unusableHeard(sentence, { keys: keys2, rows, sent, who }) {
  const finding = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .sb)(rows, keys2, { role: "baseline", sent });
  const key = `evaluation.${finding?.explanations[0]?.key ?? "response"}`;
  const explained = finding === void 0 ? "" : ` ${finding.sentence}`;
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("answers-unusable", `${who} ${sentence}${explained}`, { key });
}
function checkAnswers(plan, variant, asked, whole) {
  const { byKind, asked: all, example = "" } = asked;
  const misfits = byKind.misfit ?? 0;
  const errors = byKind["model-error"] ?? 0;
  const own = misfits + errors + (byKind["wrong-variant"] ?? 0);
  if (2 * own <= all && !(whole && (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyFor */ .eS)(own, all))) return;
  const key = misfits >= errors ? "evaluation.response" : "evaluation.content-type";
  const what = misfits >= errors ? "gives no answer that can be read" : "does not answer";
  const mend = misfits >= errors ? `Set evaluation.response to what it answers${plan.batch > 1 ? ", and evaluation.batch to 1 if it answers one row at a time" : ""}.` : `It was sent ${plan.contentType}; set evaluation.content-type, row, wrap, send-header and exclude to what it takes (docs/servers.md).`;
  const limit = 2 * own <= all ? ` More than ${_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failureLimit */ .g3 * 100} % make an evaluation void.` : "";
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN(
    "answers-unusable",
    `${variant}, the model in service, ${what} to ${own} of ${all} rows of ${plan.data}: ${example}${limit} ${mend}`,
    { key }
  );
}

// src/evaluation/spread.ts
var firstSeed = 1;
var replicates = 100;
var drawnRows = 1e3;
function deviationsOf(keys2, read, seen, measures) {
  const drawn = drawer(read, seen);
  const values = new Map(measures.map((measure) => [measure, []]));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const scored = scoredBy(keys2, drawn());
    for (const [measure, found] of values) {
      const value = measured(scored, measure);
      if (value !== void 0) found.push(value);
    }
  }
  const known2 = [...values].filter(([, found]) => found.length > replicates / 2);
  return new Map(known2.map(([measure, found]) => [measure, deviation(found) * Math.sqrt(drawnRows)]));
}
function drawer({ truth, answers }, seen) {
  const uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_4__/* .mulberry32 */ .s)(firstSeed);
  const rows = Array.from(truth.keys()).filter((row) => !Number.isNaN(answers[row]));
  const kinds = Map.groupBy(rows, (row) => seen.size < 2 ? 0 : truth[row] ?? 0);
  const weighed = Array.from(kinds, ([kind, alike2]) => ({ alike: alike2, weight: seen.get(kind) ?? 1 }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const one = () => {
    let left = uniform() * all;
    const kind = weighed.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
    return kind?.alike[Math.floor(uniform() * kind.alike.length)] ?? 0;
  };
  return () => {
    const chosen = Array.from({ length: drawnRows }, one);
    const pick = (values) => Float64Array.from(chosen, (row) => values[row] ?? 0);
    return { truth: pick(truth), answers: pick(answers) };
  };
}
function scoredBy({ task, threshold }, { truth, answers }) {
  const answered = { truth, baseline: answers, candidate: answers };
  switch (task) {
    case "binary":
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreBinary */ .I7)(answered, threshold);
    case "multiclass": {
      const most = Math.max(...truth, ...answers) + 1;
      const coded = answers.map((answer) => answer < 0 ? most : answer);
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreClasses */ .h9)({ truth, baseline: coded, candidate: coded }, most + 1);
    }
    case "regression":
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreRegression */ .m2)(answered);
  }
}
function measured({ rows, shares, rankings, families }, measure) {
  const counts = shares.find((share2) => share2.measure === measure)?.counts;
  if (counts !== void 0) {
    const right = counts.bothRight + counts.baselineOnly;
    const all = right + counts.candidateOnly + counts.bothWrong;
    return all === 0 ? void 0 : right / all;
  }
  if (measure === "auc") return rankings === void 0 ? void 0 : (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .rankedAuc */ .v5)(rankings().baseline);
  const family = families.find(({ measures }) => measures.includes(measure));
  return family?.of((0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .unitWeights */ .UR)(rows))[measure]?.baseline;
}
function deviation(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

// src/evaluation/rows-planned.ts
var alike = 10;
function planRows(gates, keys2, read, at) {
  const asking = gates.filter(({ limits, measure }) => allowedBy(limits) !== void 0 && measure !== "agreement");
  if (asking.length === 0) return [];
  const measures = [...new Set(asking.map(({ measure }) => measure))];
  const deviations = deviationsOf(keys2, read, at.seen, measures);
  return asking.flatMap((gate) => {
    const deviation2 = deviations.get(gate.measure);
    const allowed = allowedBy(gate.limits);
    if (deviation2 === void 0 || allowed === void 0 || allowed === 0) return [];
    return [sentenceOf(gate, (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .mostRowsFor */ .AQ)(gate.measure, deviation2, allowed), allowed, at)];
  });
}
var allowedBy = ({ maxDecrease, maxIncrease }) => maxDecrease ?? maxIncrease;
function sentenceOf(gate, needed, allowed, at) {
  const { rows, group } = fewest(gate, at);
  const where = group === void 0 ? at.data : `${at.data}, ${gate.slice} = ${group}`;
  const margin = `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(gate)}: to prove it at most ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(allowed)} ${gate.limits.maxDecrease === void 0 ? "higher" : "lower"}`;
  const has = `${where} has ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rows, "row")}${at.sent < 1 ? " in the sample" : ""}`;
  const most = `${margin}, a candidate as good as the model in service takes about ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(needed, "row")} at most`;
  if (rows >= needed) return { sentence: `${most}; ${has}, which is enough.`, tooFew: false };
  const few = `${most}, fewer the more alike they answer; ${has}`;
  if (rows >= needed / alike) return { sentence: `${few}, which may do.`, tooFew: false };
  return { sentence: `${few}: hardly enough to tell. More rows or a wider margin would.`, tooFew: true };
}
function fewest({ slice, minSamples }, at) {
  if (slice === void 0) return { rows: at.rows };
  const judged = [...at.groups.get(slice) ?? []].map(([group, rows]) => ({ group, rows: Math.round(rows * at.sent) })).filter(({ rows }) => rows >= minSamples);
  return judged.reduce(
    (least, one) => least.group === void 0 || one.rows < least.rows ? one : least,
    { rows: 0 }
  );
}

// src/evaluation/rehearse-baseline.ts
var firstRows = 20;
var mostRows = 300;
var mostAtATime = 8;
var longestMs = 2e4;
function rehearseBaseline(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(rehearse(options), options.signal);
}
async function rehearse(options) {
  const { plan, columns, places, variant } = options;
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(plan.data, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  const layout = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(dataset, { ...plan, ...columns });
  const truth = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(dataset.name, layout, plan);
  const draw = new RowDraw(mostRows);
  const scan = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scanData */ .Mh)(
    dataset,
    layout,
    truth,
    plan,
    (row, code) => draw.pass(row, plan.task === "binary" ? code : 0)
  );
  const kind = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT());
  const asking = askingOf(options, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .encoderOf */ .yf)(dataset, layout, plan, scan.numeric), kind.read);
  const rows = draw.rows(Math.max(mostRows, plan.batch));
  const first = Math.max(firstRows, plan.batch);
  const heard = new Heard(layout.label);
  await askSome(asking, rows.slice(0, first), plan.batch, heard, () => true);
  const asked = heard.failures.summary();
  const known2 = { rows: scan.rows, warnings: scan.warnings };
  if (heard.refused !== void 0) return { ...known2, asked, refused: heard.refused };
  checkAnswers(plan, variant, asked, false);
  const untilMs = options.now() + longestMs;
  await askSome(asking, rows.slice(first), plan.batch, heard, () => options.now() < untilMs);
  checkAnswers(plan, variant, heard.failures.summary(), true);
  const labels = truth?.labels.names ?? [];
  const unusable = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .unusableAnswers */ .bR)(plan, labels, { baseline: kind, candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()) });
  const who = `${variant}, the model in service, answered ${heard.answers.length} rows of ${dataset.name}.`;
  const sent = layout.features.map(({ name }) => name);
  const gates = options.gates ?? [];
  const answers = { keys: { ...plan, classes: labels }, rows: heard.answers, gates, sent, who };
  if (unusable !== void 0) throw unusableHeard(unusable.sentence, answers);
  const concluded = layout.label === void 0 ? void 0 : concludeHeard(answers, plan, scan, draw.seen);
  return {
    ...known2,
    ...concluded,
    asked: heard.failures.summary(),
    warnings: [...scan.warnings, ...concluded?.warnings ?? []]
  };
}
function concludeHeard(answers, { data, sample }, { rows, groups }, seen) {
  const warnings = judgeHeard(answers);
  const read = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAs */ .fd)(answers.rows, answers.keys);
  if (read === void 0) return { warnings };
  const sent = Math.min(1, (sample ?? rows) / rows);
  const at = { data, rows: Math.round(rows * sent), groups, seen, sent };
  return { warnings, rowsPlanned: planRows(answers.gates, answers.keys, read, at) };
}
function askingOf(options, encode, read) {
  const { plan, variant, invoke, sleep, signal, uniform, inferencePrefix } = options;
  return {
    variant,
    lane: new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .AdaptiveLimiter */ .fv(Math.min(plan.concurrency, mostAtATime)),
    invoke,
    encode,
    form: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .invocationForm */ .J)(plan),
    split: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerReader */ .Wq)(plan.response),
    read,
    patience: { sleep, signal, uniform },
    inferencePrefix
  };
}

// src/evaluation/results/values.ts
function wholeNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function shown(value) {
  if (value === void 0) return "missing";
  if (Array.isArray(value)) return "a list";
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) return "a map";
  return typeof value === "string" ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value, 60) : String(value);
}

// src/evaluation/results/read-counts.ts
var names = {
  "both-right": "bothRight",
  "candidate-only": "candidateOnly",
  "baseline-only": "baselineOnly",
  "both-wrong": "bothWrong"
};
var keys = Object.keys(names);
function readCounts(value, expected) {
  const { rows, task, refuse } = expected;
  if (task === "regression") {
    throw refuse(
      "counts",
      "counts say who was right, and values of a regression are near or far. Give the rows (scores)."
    );
  }
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) throw refuse("counts", `counts is ${shown(value)}; write a map of all${positiveToo(task)}.`);
  const odd = Object.keys(value).find((key) => !["all", "positive", "slices"].includes(key));
  if (odd !== void 0) throw refuse(odd, `there is no counts.${odd}. The keys are all, positive, slices.`);
  const whole = readGroup(value, "counts", expected);
  const total = rowsIn(whole.all);
  if (total !== rows) {
    throw refuse(
      "all",
      `counts.all add up to ${total} rows, and rows says ${rows}. Some are missing, or counted twice.`
    );
  }
  return { ...whole, slices: readSlices(value.slices, whole, expected) };
}
function readSlices(value, whole, expected) {
  const { refuse } = expected;
  if (value === void 0) return {};
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) throw refuse("slices", `counts.slices is ${shown(value)}; write a map of columns.`);
  return Object.fromEntries(
    Object.entries(value).map(([column, groups]) => {
      const where = `counts.slices.${column}`;
      if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(groups)) throw refuse(column, `${where} is ${shown(groups)}; write a map of its values.`);
      const read = Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [name, readGroup(group, `${where}.${name}`, expected)])
      );
      checkSum(read, whole, column, expected);
      return [column, read];
    })
  );
}
function checkSum(groups, whole, column, { refuse }) {
  for (const part of ["all", "positive"]) {
    const sum = Object.values(groups).map((group) => group[part]);
    for (const [key, name] of Object.entries(names)) {
      const found = sum.reduce((total, counts) => total + (counts?.[name] ?? 0), 0);
      const wanted = whole[part]?.[name] ?? 0;
      if (found === wanted) continue;
      throw refuse(
        column,
        `the groups of counts.slices.${column} have ${found} rows of ${part}.${key} together, and counts.${part}.${key} is ${wanted}. Every row belongs to one group; give those without a value a group of their own.`
      );
    }
  }
}
function readGroup(value, where, { task, refuse }) {
  const key = where.split(".").at(-1) ?? where;
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) throw refuse(key, `${where} is ${shown(value)}; write a map of all${positiveToo(task)}.`);
  const all = readPairs(value.all, `${where}.all`, refuse);
  if (task === "multiclass") {
    if (value.positive !== void 0)
      throw refuse("positive", `${where}.positive is for task binary only. Leave it out.`);
    return { all };
  }
  const positive = readPairs(value.positive, `${where}.positive`, refuse);
  for (const [key2, name] of Object.entries(names)) {
    if (positive[name] <= all[name]) continue;
    throw refuse(
      "positive",
      `${where}.positive.${key2} is ${positive[name]}, more than the ${all[name]} of ${where}.all: rows with the positive label are among all rows.`
    );
  }
  return { all, positive };
}
function readPairs(value, where, refuse) {
  const key = where.split(".").at(-1) ?? where;
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) throw refuse(key, `${where} is ${shown(value)}; write a map of ${keys.join(", ")}.`);
  const odd = Object.keys(value).find((name) => !keys.includes(name));
  if (odd !== void 0) throw refuse(odd, `there is no ${where}.${odd}. The keys are ${keys.join(", ")}.`);
  const number = (name) => {
    const found = wholeNumber(value[name]);
    if (found === void 0)
      throw refuse(key, `${where}.${name} is ${shown(value[name])}; write a whole number from 0.`);
    return found;
  };
  return {
    bothRight: number("both-right"),
    candidateOnly: number("candidate-only"),
    baselineOnly: number("baseline-only"),
    bothWrong: number("both-wrong")
  };
}
var positiveToo = (task) => task === "binary" ? " and positive" : "";
function rowsIn(counts) {
  return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}

// src/evaluation/results/conclude-counts.ts
var replicates2 = 2e3;
async function concludeCounts(counted) {
  const { plan, gates, seed: seed2, counts, signal } = counted;
  checkGates(counted);
  const options = { seed: seed2, replicates: replicates2, drawnFor: () => true, breathe: () => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .breathe */ .q7)(signal) };
  const measures = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(scoredOf(counts), measuresOf(plan), { ...options, groups: 1 });
  const columns = [...new Set(gates.flatMap(({ slice }) => slice === void 0 ? [] : [slice]))];
  const slices = [];
  for (const column of columns) slices.push(await compareColumn(column, counted, options));
  const rows = rowsIn(counts.all);
  const cells = cellsOf(counts);
  const none = { rows: 0, asked: rows, byKind: {} };
  const invalid = noBetterThanChance(counted) ?? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenByBoth */ .U)(gates, { measures, slices });
  return {
    task: plan.task,
    labelled: true,
    seed: seed2,
    rows: { read: rows, sent: rows, compared: rows },
    failed: { baseline: none, candidate: none },
    measures,
    slices,
    paired: { accuracy: counts.all, ...counts.positive && { recall: counts.positive } },
    flips: { ...flipsIn(counts.all), most: [] },
    ...invalid && { invalid },
    ...cells && {
      confusion: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryMatrices */ .WO)(
        { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionIn */ .cX)(cells, 2), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionIn */ .cX)(cells, 1) },
        (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(plan.positive ?? "1")
      )
    },
    warnings: []
  };
}
function measuresOf({ task }) {
  return task === "binary" ? ["accuracy", "precision", "recall", "f1", "agreement"] : ["accuracy"];
}
function checkGates({ plan, gates, counts, name }) {
  const measures = measuresOf(plan);
  for (const { measure, slice } of gates) {
    if (!measures.includes(measure)) {
      const message2 = `${name} has counts, and they do not tell ${measure}; for task ${plan.task} they tell ${measures.join(", ")}. Give the rows (scores), or another gate.`;
      throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", message2, { key: "gates" });
    }
    if (slice === void 0 || counts.slices[slice] !== void 0) continue;
    const message = `${name} has no counts.slices.${slice}, which the gate on ${measure} asks for. Count the groups of that column as well.`;
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", message, { key: "gates" });
  }
}
function cellsOf({ all, positive }) {
  if (positive === void 0) return void 0;
  const negative = (who) => all[who] - positive[who];
  return Float64Array.of(
    negative("bothRight"),
    negative("baselineOnly"),
    negative("candidateOnly"),
    negative("bothWrong"),
    positive.bothWrong,
    positive.candidateOnly,
    positive.baselineOnly,
    positive.bothRight
  );
}
function scoredOf(group) {
  const { all, positive } = group;
  const cells = cellsOf(group);
  const rows = rowsIn(all);
  const shares = [{ measure: "accuracy", counts: all }];
  if (cells === void 0 || positive === void 0) return { rows, shares, families: [] };
  return {
    rows: cells.length,
    alike: { counts: cells, rows },
    agreed: all.bothRight + all.bothWrong,
    shares: [...shares, { measure: "recall", counts: positive }],
    families: [(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionFamily */ .vI)(Uint8Array.from(cells.keys()))]
  };
}
async function compareColumn(column, { gates, counts }, options) {
  const asking = gates.filter((gate) => gate.slice === column);
  const least = Math.min(...asking.map((gate) => gate.minSamples));
  const measures = [...new Set(asking.map((gate) => gate.measure))];
  const groups = Object.entries(counts.slices[column] ?? {}).map(([value, group]) => ({
    value,
    group,
    rows: rowsIn(group.all)
  }));
  const large = groups.filter(({ rows }) => rows >= least);
  const compared = [];
  for (const { value, group, rows } of large) {
    const found = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(scoredOf(group), measures, { ...options, groups: large.length });
    compared.push({ value, rows, measures: found, ...flipsIn(group.all) });
  }
  const small = groups.filter(({ rows }) => rows < least);
  return {
    column,
    groups: groups.length,
    small: { groups: small.length, rows: small.reduce((sum, { rows }) => sum + rows, 0) },
    shown: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseShown */ .Nu)(compared, asking)
  };
}
function flipsIn({ baselineOnly, candidateOnly }) {
  return { rightToWrong: baselineOnly, wrongToRight: candidateOnly };
}
var standardErrors = 3.09;
function noBetterThanChance({ plan, counts, name }) {
  const { all, positive } = counts;
  if (plan.task !== "binary" || positive === void 0) return void 0;
  const [yes, no] = [rowsIn(positive), rowsIn(all) - rowsIn(positive)];
  const right = (group) => group.bothRight + group.baselineOnly;
  const [found, spared] = [right(positive), right(all) - right(positive)];
  if (yes === 0 || no === 0) return void 0;
  const gain = found / yes + spared / no - 1;
  const spread = Math.sqrt(found / yes * (1 - found / yes) / yes + spared / no * (1 - spared / no) / no);
  if (gain + standardErrors * spread > 0) return void 0;
  return {
    by: "baseline",
    sentence: `By the counts of ${name}, the model in service finds ${share(found, yes)} of the positive rows and takes ${share(no - spared, no)} of the others for positive: proved no better than chance. It serves because it is better, so the counts are wrong: look at the positive label and the threshold in the job that counts.`
  };
}
var share = (part, whole) => `${Number((100 * part / whole).toPrecision(3))} %`;

// src/evaluation/results/number-runs.ts
var mostRuns = 4096;
var NumberRuns = class {
  firsts = [];
  lasts = [];
  /** The run that the last number came to: the next one mostly follows on it. */
  at = 0;
  /** `full`: it is in none of the runs, and begins another one too many. */
  add(number) {
    const { firsts, lasts } = this;
    const follows = lasts[this.at] === number - 1 && (firsts[this.at + 1] ?? Number.POSITIVE_INFINITY) > number;
    const place = follows ? this.at : this.lastFrom(number);
    const last = lasts[place];
    if (last !== void 0 && number <= last) return "known";
    this.at = place;
    if (last === number - 1) {
      lasts[place] = number;
      this.join(place);
      return "new";
    }
    if (firsts[place + 1] === number + 1) {
      firsts[place + 1] = number;
      this.at = place + 1;
      return "new";
    }
    if (firsts.length >= mostRuns) return "full";
    this.at = place + 1;
    firsts.splice(place + 1, 0, number);
    lasts.splice(place + 1, 0, number);
    return "new";
  }
  /** Where this run ends and the next one begins there is nothing between them. */
  join(place) {
    const { firsts, lasts } = this;
    const last = lasts[place + 1];
    if (last === void 0 || firsts[place + 1] !== (lasts[place] ?? 0) + 1) return;
    lasts[place] = last;
    firsts.splice(place + 1, 1);
    lasts.splice(place + 1, 1);
  }
  /** The last run that begins at the number or before it; -1 for none. */
  lastFrom(number) {
    let low = 0;
    let high = this.firsts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.firsts[middle] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
};

// src/evaluation/results/id-set.ts
function hashOf(text) {
  let one = 2166136261;
  let other = 2654435769;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 16777619);
    other = Math.imul(other ^ code, 2246822507);
    other = other << 13 | other >>> 19;
  }
  one = Math.imul(one ^ one >>> 16, 3266489909);
  other = Math.imul(other ^ other >>> 15, 668265263) ^ text.length;
  return [(one ^ one >>> 13) >>> 0, (other ^ other >>> 16) >>> 0];
}
var wholeNumber2 = /^(0|[1-9]\d{0,14})$/;
var mostIds = 1e7;
var IdSet = class {
  runs = new NumberRuns();
  size = 0;
  slots = new Uint32Array(2048);
  most;
  constructor(most = mostIds) {
    this.most = most;
  }
  /** More ids than are told apart. */
  get isFull() {
    return this.size > this.most;
  }
  /** @returns whether it is new */
  add(id) {
    const number = wholeNumber2.test(id) ? Number(id) : void 0;
    if (number === void 0) return this.insert(id);
    if (this.size > 0 && this.has(id)) return false;
    const added = this.runs.add(number);
    return added === "full" ? this.insert(id) : added === "new";
  }
  has(id) {
    const [one, other] = keyOf(id);
    return this.find(one, other).known;
  }
  insert(id) {
    if (10 * this.size >= 3 * this.slots.length) this.grow();
    return this.put(...keyOf(id));
  }
  put(one, other) {
    const { place, known: known2 } = this.find(one, other);
    if (known2) return false;
    this.slots[2 * place] = one;
    this.slots[2 * place + 1] = other;
    this.size++;
    return true;
  }
  /** Where it is, or would be. */
  find(one, other) {
    const places = this.slots.length / 2;
    let place = (one ^ other) & places - 1;
    for (; ; ) {
      const [a, b] = [this.slots[2 * place], this.slots[2 * place + 1]];
      if (a === 0 && b === 0) return { place, known: false };
      if (a === one && b === other) return { place, known: true };
      place = place + 1 & places - 1;
    }
  }
  grow() {
    const old = this.slots;
    this.slots = new Uint32Array(2 * old.length);
    this.size = 0;
    for (let at = 0; at < old.length; at += 2) {
      const [one = 0, other = 0] = [old[at], old[at + 1]];
      if (one !== 0 || other !== 0) this.put(one, other);
    }
  }
};
function keyOf(id) {
  const [one, other] = hashOf(id);
  return [one === 0 && other === 0 ? 1 : one, other];
}

// src/evaluation/results/results-file.ts
var known = ["version", "models", "rows", "scores", "counts"];
var mostBytes = 16 * 1024 * 1024;
var docs = "docs/evaluation.md#results-of-your-own-cluster";
async function readResults(address, places, task) {
  const [file, ...others] = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(address, places);
  if (file === void 0 || others.length > 0) throw notOne(address, others.length + 1);
  const text = await textOf(await file.stream(), file.name);
  const value = parsed(text, file.name);
  const refuse = (key, what) => new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", `${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(file.name, lineOf(text, key))}: ${what}`, { key: "evaluation.data" });
  const odd = Object.keys(value).find((key) => !known.some((name) => name === key));
  if (odd !== void 0) {
    throw refuse(
      odd,
      `there is no key ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(odd)} here.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(odd, known)} The keys are ${known.join(", ")}.`
    );
  }
  if (value.version !== 1) throw refuse("version", `version is ${shown(value.version)}; write 1.`);
  const rows = wholeNumber(value.rows);
  if (rows === void 0 || rows === 0) {
    throw refuse(
      "rows",
      `rows is ${shown(value.rows)}; write how many rows the job has scored, a whole number from 1.`
    );
  }
  const models = readModels(value.models, refuse);
  if (value.scores === void 0 === (value.counts === void 0)) {
    const both = value.scores === void 0 ? "neither is there" : "both are";
    throw refuse("scores", `one of scores and counts is needed, and ${both}. See ${docs}.`);
  }
  const base = { name: file.name, rows, models };
  if (value.counts !== void 0) {
    return { ...base, found: { kind: "counts", counts: readCounts(value.counts, { rows, task, refuse }) } };
  }
  if (typeof value.scores !== "string" || value.scores === "") {
    throw refuse(
      "scores",
      `scores is ${shown(value.scores)}; write where the rows are, such as s3://bucket/run-17/scores/.`
    );
  }
  return { ...base, found: { kind: "scores", address: addressOf(value.scores, address, refuse) } };
}
function notOne(address, files) {
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN(
    "data-unreadable",
    `${address} has ${files} files. With evaluation.engine: file, evaluation.data names one file, the results file (${docs}); it says where the rows are.`,
    { key: "evaluation.data" }
  );
}
async function textOf(bytes, name) {
  const pieces = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > mostBytes) break;
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString("utf8");
  if (size <= mostBytes && text.trimStart().startsWith("{")) return text;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN(
    "data-unreadable",
    `${name} is not a results file: a JSON object of ${known.join(", ")} (${docs}). Rows go to files of their own, which its key scores names.`,
    { key: "evaluation.data" }
  );
}
function parsed(text, name) {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, ""));
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value)) return value;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split("\n").length;
    const lines = line === 1 ? "Is it JSON Lines? Then it holds the rows; name it with scores in a results file." : "";
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", `${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(name, line)}: not JSON. ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(message)}. ${lines}`.trim(), {
      cause,
      key: "evaluation.data"
    });
  }
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", `${name}: not a JSON object.`, { key: "evaluation.data" });
}
function readModels(value, refuse) {
  const [baseline, candidate] = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .roles */ .Ot.map((role) => {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) ? value[role] : void 0;
    if (typeof name === "string" && name !== "") return name;
    throw refuse(
      "models",
      `models.${role} is ${shown(name)}; write which model was asked as the ${role}, so that results of another one are not taken for it.`
    );
  });
  return { baseline: baseline ?? "", candidate: candidate ?? "" };
}
function addressOf(scores, address, refuse) {
  if (scores.startsWith("s3://")) return scores;
  const outside = /^([/\\~]|[a-z]:[/\\]|[a-z][a-z0-9+.-]*:\/\/)/i.test(scores) || scores.split(/[/\\]/).includes("..");
  if (outside) {
    throw refuse(
      "scores",
      `scores is ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(scores)}; write an address on S3, or a path from the folder of this file.`
    );
  }
  return `${address.slice(0, address.lastIndexOf("/") + 1)}${scores}`;
}
function lineOf(text, key) {
  const name = key.split(".").at(-1) ?? key;
  const at = text.indexOf(`${JSON.stringify(name)}`);
  return at < 0 ? 1 : text.slice(0, at).split("\n").length;
}

// src/evaluation/results/score-rows.ts
function layOutScores(dataset, plan, slices) {
  const findings = [];
  const find = (name, what, key) => {
    const index = dataset.columns.indexOf(name);
    if (index < 0) {
      const columns = dataset.columns.slice(0, 20).join(", ");
      findings.push({ key, message: `${dataset.name}: there is no column ${name}, ${what}. It has ${columns}.` });
    }
    return { index, name };
  };
  const id = find("id", "by which rows are told apart", "evaluation.data");
  const [baseline, candidate] = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .roles */ .Ot.map((role) => find(role, `what the ${role} answered`, "evaluation.data"));
  const label = plan.label === void 0 ? void 0 : find(plan.label, "which evaluation.label names", "evaluation.label");
  const grouped = slices.map((name) => find(name, "which a gate names as its slice", "gates"));
  const [first] = findings;
  if (first !== void 0 || baseline === void 0 || candidate === void 0) {
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("column-missing", first?.message ?? "", { findings });
  }
  return { id, answers: { baseline, candidate }, features: [], slices: grouped, ...label && { label } };
}
function outcomeReader({ answers }, response, kinds) {
  const pick = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .picker */ .Nz)(response);
  const read = (row, role) => {
    const value = answerIn(row.cells[answers[role].index]);
    if (value === null) return { ok: false, kind: "misfit", sentence: `Row ${row.number} has no answer.` };
    const picked = pick(value);
    const reading = picked.ok ? kinds[role].read(picked.value) : picked;
    if (!reading.ok) return { ok: false, kind: "misfit", sentence: reading.sentence };
    return { ok: true, value: reading.value, whole: value };
  };
  return (row) => ({ baseline: read(row, "baseline"), candidate: read(row, "candidate") });
}
function answerIn(cell) {
  if (cell === void 0 || cell === null || cell === "") return null;
  if (typeof cell === "number") return cell;
  if (!(cell instanceof _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonCell */ .fK)) return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .cellValue */ .Or)(cell);
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(cell.json) ?? null;
}
function idOf({ id }, row, where) {
  const text = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfCell */ .zy)(row.cells[id.index]).trim();
  if (text !== "") return text;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", `${where}: the row has no id.`, { key: "evaluation.data" });
}
function twice(id, where) {
  const sentence = `${where}: id ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id, 60)} is there for the second time. Every row is scored once; join again, or leave one out.`;
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", sentence, { key: "evaluation.data" });
}
function tooManyIds(name, address) {
  const most = mostIds.toLocaleString("en-US");
  const sentence = `${address}: more than ${most} ids do not count up, and no more are told apart. Number the rows (0, 1, 2, ... in each file, or Spark's monotonically_increasing_id), or let the job count and give counts in ${name}.`;
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", sentence, { key: "evaluation.data" });
}
function wrongCount(name, counted, address, found) {
  const [missing, what] = [Math.abs(counted - found), found < counted ? "missing" : "too many"];
  const number = (value) => value.toLocaleString("en-US");
  const sentence = `${name} says ${number(counted)} rows, and ${address} has ${number(found)}: ${number(missing)} ${what}. Nothing is judged on a part; write the file again once the job has ended.`;
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", sentence, { key: "evaluation.data" });
}

// src/evaluation/results/evaluate-results.ts
var rowsAtATime = 1024;
function evaluateResults(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(judgeResults(options), options.signal);
}
async function judgeResults(options) {
  const { plan, gates, seed: seed2, places, signal } = options;
  const results = await readResults(plan.data, places, plan.task);
  checkModels(results, options.models);
  const { found } = results;
  const evaluation = found.kind === "scores" ? await judgeScores(options, results, found.address) : await concludeCounts({ plan, gates, seed: seed2, counts: found.counts, name: results.name, signal });
  return { ...evaluation, engine: "file" };
}
function checkModels({ name, models }, known2) {
  for (const role of ["baseline", "candidate"]) {
    if (known2[role].includes(models[role])) continue;
    const is = role === "baseline" ? "the model in service is" : "this candidate is";
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN(
      "data-broken",
      `${name} has results of ${models[role]} as the ${role}, and ${is} ${known2[role].join(", also known as ")}. Score that one, and write its name in models.${role}.`,
      { key: "evaluation.data" }
    );
  }
}
async function judgeScores(options, results, address) {
  const { plan, gates, places } = options;
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(address, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  const layout = layOutScores(dataset, plan, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(gates));
  const kinds = { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()) };
  const checked = checkedRows(dataset.read(neededOf(layout)), layout, results, address, options.ids);
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureRows */ ._$)({
    ...options,
    ...{ name: dataset.name, rows: results.rows, layout, kinds, columnsSent: [] },
    scored: someAtATime(checked, outcomeReader(layout, plan.response, kinds))
  });
}
async function* someAtATime(rows, outcomesOf) {
  let some = [];
  for await (const row of rows) {
    some.push({ row, outcomes: outcomesOf(row) });
    if (some.length < rowsAtATime) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
function neededOf({ id, answers, label, slices }) {
  return new Set([id, answers.baseline, answers.candidate, label, ...slices].flatMap((column) => column?.index ?? []));
}
async function* checkedRows(rows, layout, { name, rows: counted }, address, mostIds2) {
  const ids = new IdSet(mostIds2);
  let found = 0;
  for await (const row of rows) {
    found++;
    const id = idOf(layout, row, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(row));
    if (ids.isFull) throw tooManyIds(name, address);
    if (!ids.add(id)) throw twice(id, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(row, { number: layout.id.index + 1, name: "id" }));
    if (found <= counted) yield row;
  }
  if (found !== counted) throw wrongCount(name, counted, address, found);
}

// src/probe/results.ts
function judgeResults2(plan, evaluation, { models, rolloutId }, options, signal) {
  return evaluateResults({
    plan: evaluation,
    gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(plan),
    models: {
      baseline: [models.baseline],
      candidate: namesOf(plan.candidate, models.candidate)
    },
    seed: Number.parseInt(rolloutId, 16),
    places: options.places,
    signal,
    progress: options.progress
  });
}
function namesOf(candidate, modelName) {
  switch (candidate.kind) {
    case "model":
      return [candidate.modelName];
    case "package":
      return [candidate.modelPackageArn, modelName];
    case "image":
      return [candidate.modelDataUrl ?? candidate.imageUri, modelName];
  }
}

// src/probe/check-baseline.ts
var sampleRows = 5;
async function checkBaseline(plan, baseline, options, signal) {
  const { evaluation, load } = plan;
  const ask2 = evaluation?.engine === "file" ? ofResults : ofEvaluation;
  const { warnings, rowsNeeded } = evaluation === void 0 ? nothing : await ask2(plan, evaluation, baseline, options, signal);
  const ofSamples = load === void 0 ? [] : await ofLoad(plan, load, baseline, options, signal);
  return { warnings: [...warnings, ...ofSamples], rowsNeeded };
}
async function ofResults(plan, evaluation, { models, rolloutId }, { places }, signal) {
  const key = "evaluation.data";
  const judge = () => judgeResults2(plan, evaluation, { models, rolloutId }, { places, progress: () => {
  } }, signal);
  const { invalid, warnings } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(judge, "configuration-invalid", key);
  if (invalid !== void 0 && invalid.by !== "candidate") {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_("configuration-invalid", invalid.sentence, { findings: [{ key, message: invalid.sentence }] });
  }
  return { warnings: invalid === void 0 ? warnings : [invalid.sentence], rowsNeeded: [] };
}
var nothing = { warnings: [], rowsNeeded: [] };
async function ofEvaluation(plan, evaluation, { variant, rolloutId, must }, { places, invoke, sleep, now, uniform }, signal) {
  const slices = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(plan).flatMap(({ slice }) => slice === void 0 ? [] : [slice]);
  const keyOfSlice = (slice) => {
    const index = plan.gates.findIndex((gate) => gate.kind === "quality" && gate.slice === slice);
    return `gates[${index}].slice`;
  };
  const {
    asked,
    warnings,
    refused,
    rowsPlanned = []
  } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
    () => rehearseBaseline({
      plan: evaluation,
      columns: { slices: [...new Set(slices)], keyOfSlice },
      variant,
      places,
      gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(plan),
      invoke,
      sleep,
      now,
      uniform,
      signal,
      inferencePrefix: `promotion-gate-${rolloutId}-check`
    }),
    "configuration-invalid",
    "evaluation.data"
  );
  if (refused !== void 0) return { warnings: [...warnings, notAsked(variant, refused, must)], rowsNeeded: [] };
  const shards = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
    () => foreseeShards(evaluation, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(plan), places),
    "configuration-invalid",
    "evaluation.data"
  );
  const why = asked.example === void 0 ? "" : ` For example: ${asked.example}`;
  const unanswered = `${variant}, the model in service, gave no usable answer to ${asked.rows} of ${asked.asked} rows.${why}`;
  const sentences = (tooFew) => rowsPlanned.flatMap((planned) => planned.tooFew === tooFew ? [planned.sentence] : []);
  return {
    warnings: [...warnings, ...asked.rows === 0 ? [] : [unanswered], ...sentences(true)],
    rowsNeeded: [...shards === void 0 ? [] : [shards], ...sentences(false)]
  };
}
function notAsked(variant, refused, must) {
  const sentence = `${variant}, the model in service, may not be asked about rows of the data: ${refused}`;
  if (must) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_("evaluation-failed", `${sentence} Nothing was changed.`, { key: "evaluation" });
  return `${sentence} A run could not evaluate anything.`;
}
async function ofLoad(plan, load, { variant, rolloutId }, { places, invoke, sleep, uniform }, signal) {
  const { asked, failed, example } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
    () => smoke({
      ...(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)(plan, load.data),
      places,
      variant,
      invoke,
      rows: sampleRows,
      inferencePrefix: `promotion-gate-${rolloutId}-check-load`,
      sleep,
      uniform,
      signal
    }),
    "configuration-invalid",
    "load.data"
  );
  if (failed === 0) return [];
  return [
    `${variant}, the model in service, did not answer ${failed} of ${asked} sample rows of ${load.data}. For example: ${example} Rows that it does not answer prove nothing about a candidate.`
  ];
}

// src/probe/ask-variants.ts
var smokeRows = 20;
var prefixOf = (rollout, what) => `promotion-gate-${rollout.id}-${what}`;
function createProbe(options) {
  const { places, invoke, sleep, uniform, progress } = options;
  return {
    check: (plan, baseline, signal) => checkBaseline(plan, baseline, options, signal),
    async evaluate(rollout, signal) {
      const { plan, start, candidate } = rollout;
      const { evaluation } = plan;
      if (evaluation === void 0) throw new Error("The plan has no evaluation.");
      if (evaluation.engine === "file") {
        const models = { baseline: start.baseline.modelName, candidate: candidate.modelName };
        const work = () => judgeResults2(plan, evaluation, { models, rolloutId: rollout.id }, options, signal);
        return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(work, "evaluation-failed");
      }
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
        () => evaluate({
          plan: evaluation,
          gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(plan),
          variants: { baseline: start.baseline.name, candidate: candidate.name },
          seed: Number.parseInt(rollout.id, 16),
          places,
          invoke,
          sleep,
          signal,
          uniform,
          inferencePrefix: prefixOf(rollout, "eval"),
          progress,
          examples: evaluation.examples === true
        }),
        "evaluation-failed"
      );
    },
    async smokeTest(rollout, signal) {
      const { load } = rollout.plan;
      if (load === void 0) return;
      const { name } = rollout.candidate;
      const inferencePrefix = prefixOf(rollout, "smoke");
      const { asked, failed, unanswerable, example } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
        () => smoke({
          ...(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)(rollout.plan, load.data),
          places,
          variant: name,
          baseline: rollout.start.baseline.name,
          invoke,
          rows: smokeRows,
          inferencePrefix,
          sleep,
          uniform,
          signal
        }),
        "evaluation-failed"
      );
      if (failed === 0) return;
      if (failed === unanswerable) {
        const whose = `${unanswerable} of ${asked} sample rows of ${load.data} are answered by nobody, not by the model in service either`;
        if (unanswerable < asked) return;
        throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_("evaluation-failed", `${whose}: they prove nothing about ${name}. For example: ${example}`);
      }
      const sentence = `${name} did not answer ${failed - unanswerable} of ${asked} sample rows that the model in service answers. For example: ${example}`;
      throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_("smoke-test-failed", sentence);
    }
  };
}
function startTraffic(rollout, options, signal) {
  const { load } = rollout.plan;
  if (load === void 0) return void 0;
  const { places, invoke, now, sleep } = options;
  const inferencePrefix = prefixOf(rollout, "load");
  return startLoad({
    ...(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)(rollout.plan, load.data),
    ...load,
    places,
    invoke,
    now,
    sleep,
    signal,
    inferencePrefix
  });
}



/***/ })

};
