export const id = 135;
export const ids = [135];
export const modules = {

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScoring: () => (/* binding */ createScoring)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3323);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1174);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(658);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4150);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// src/evaluation/batch/key-line.ts
function recordOf(line) {
  if (!line.includes('"')) return line.split(",");
  const [record = []] = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(line, { relax_column_count: true });
  return record;
}

// src/evaluation/batch/lines.ts
async function* linesIn(bytes) {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of bytes) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n");
    rest = text.slice(end + 1);
    if (end >= 0) yield split(text.slice(0, end));
  }
  const last = rest + decoder.decode();
  if (last.trim() !== "") yield split(last);
}
function split(text) {
  const lines = text.includes("\r") ? text.split(/\r?\n/) : text.split("\n");
  return lines.includes("") ? lines.filter((line) => line !== "") : lines;
}
var LineReader = class {
  pieces;
  lines = [];
  at = 0;
  constructor(bytes) {
    this.pieces = linesIn(bytes)[Symbol.asyncIterator]();
  }
  /** The next line where one is at hand; undefined where more has to be read first. */
  take() {
    return this.lines[this.at++];
  }
  /** Reads on. @returns whether there is anything more */
  async more() {
    for (; ; ) {
      const next = await this.pieces.next();
      if (next.done) return false;
      this.lines = next.value;
      this.at = 0;
      if (this.lines.length > 0) return true;
    }
  }
  async next() {
    const line = this.take();
    if (line !== void 0) return line;
    return await this.more() ? this.take() : void 0;
  }
};

// src/evaluation/batch/store.ts
function folderAt(address, store) {
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
  return {
    address,
    write: (name, content) => store.write(bucket, prefix + name, Buffer.from(content)),
    read: (name) => store.open(bucket, prefix + name),
    list: async (below) => (await store.list(bucket, prefix + below)).map(({ key }) => key.slice(prefix.length)),
    remove: (names) => store.remove(
      bucket,
      names.map((name) => prefix + name)
    )
  };
}
function incomplete(what) {
  return new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("answers-unusable", `${what} Nothing is concluded from the other rows.`);
}

// src/evaluation/batch/answers.ts
var kindsOf = (plan) => ({
  baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()),
  candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT())
});
var answersBelow = (stage, attempt, role) => `out/${stage}-${attempt}/${role}/`;
async function findAnswers(folder, stage, attempt, role) {
  const names = await folder.list(answersBelow(stage, attempt, role));
  const found = names.flatMap((name) => {
    if (!name.endsWith(".out")) return [];
    return [[name.slice(name.lastIndexOf("/") + 1, -".out".length), name]];
  });
  return new Map(found);
}
async function* scoredRows(options) {
  const { folder, stage, attempt, shards } = options;
  const [ofBaseline, ofCandidate] = await Promise.all(_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => findAnswers(folder, stage, attempt, role)));
  const answers = { baseline: ofBaseline ?? /* @__PURE__ */ new Map(), candidate: ofCandidate ?? /* @__PURE__ */ new Map() };
  for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot) {
    const missing = shards.find(({ name }) => !answers[role].has(name));
    if (missing === void 0) continue;
    const lacking = shards.filter(({ name }) => !answers[role].has(name)).length;
    throw incomplete(
      `The ${role} has no answers to ${lacking} of ${shards.length} shards, the first of them ${missing.name}, below ${folder.address}${answersBelow(stage, attempt, role)}.`
    );
  }
  for (const shard of shards) {
    const [baseline = "", candidate = ""] = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => answers[role].get(shard.name));
    yield* shardRows(options, shard, { baseline, candidate });
  }
}
var rowsAtATime = 4096;
async function* shardRows({ folder, plan, kinds, skip }, shard, names) {
  const open = async (name) => new LineReader(await folder.read(name));
  const [keys, baseline, candidate] = await Promise.all([
    open(`keys/${shard.name}`),
    open(names.baseline),
    open(names.candidate)
  ]);
  const file = { name: `${folder.address}rows/${shard.name}`, counts: "line" };
  const read = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)((role) => outcomeReader(plan, kinds[role], skip?.[role]));
  let rows = [];
  let line = 0;
  for (; ; ) {
    const key = keys.take() ?? await keys.next();
    const ofBaseline = baseline.take() ?? await baseline.next();
    const ofCandidate = candidate.take() ?? await candidate.next();
    if (key === void 0 && ofBaseline === void 0 && ofCandidate === void 0) break;
    line++;
    if (key === void 0 || ofBaseline === void 0 || ofCandidate === void 0) {
      const ofFirst = key === void 0 ? ofBaseline !== void 0 : ofBaseline === void 0;
      const who = ofFirst ? "baseline" : "candidate";
      throw incomplete(
        `The ${who} has ${key === void 0 ? "more than" : "only"} ${line - 1} lines of answers to ${shard.name}, which has ${shard.rows} rows: the container does not answer a line a row. See ${folder.address}${names[who]}.`
      );
    }
    const cells = recordOf(key);
    const number2 = cells[0] ?? "";
    rows.push({
      row: { number: Number(number2), file, line, cells },
      outcomes: {
        baseline: read.baseline(ofBaseline, number2, names.baseline, line),
        candidate: read.candidate(ofCandidate, number2, names.candidate, line)
      }
    });
    if (rows.length < rowsAtATime) continue;
    yield rows;
    rows = [];
  }
  if (line !== shard.rows) {
    throw incomplete(`${shard.name} has ${line} rows with answers of both, and ${shard.rows} were written.`);
  }
  if (rows.length > 0) yield rows;
}
var mostWhole = 500;
function outcomeReader(plan, kind, skip = 0) {
  const split2 = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerReader */ .Wq)(plan.response);
  const place = Number(/^\[(\d)\]$/.exec(plan.response)?.[1] ?? Number.NaN);
  const isCsv = plan.contentType === "text/csv";
  let read = 0;
  return (line, number2, object2, at) => {
    const body = isCsv ? withoutCells(withoutNumber(line, number2, object2, at), skip) : line;
    if (isCsv && read++ >= mostWhole && !Number.isNaN(place)) {
      const value = plainCell(body, place);
      if (value !== void 0) return outcomeOf(kind, value);
    }
    const [answer] = split2(Buffer.from(body), isCsv ? "text/csv" : "application/json", 1);
    if (answer === void 0 || !answer.ok) {
      return { ok: false, kind: "misfit", sentence: answer?.sentence ?? "The line has no answer." };
    }
    return outcomeOf(kind, answer.value, answer.whole);
  };
}
function outcomeOf(kind, value, whole) {
  const reading = kind.read(value);
  if (!reading.ok) return { ok: false, kind: "misfit", sentence: reading.sentence };
  return { ok: true, value: reading.value, ...whole !== void 0 && { whole } };
}
function withoutCells(line, skip) {
  if (skip === 0) return line;
  return recordOf(line).slice(skip).map(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .rK).join(",");
}
var plainNumber = /^-?\d{1,18}(\.\d{1,18})?([eE][+-]?\d{1,3})?$/;
function plainCell(body, place) {
  let from = 0;
  for (let i = 0; i < place; i++) {
    from = body.indexOf(",", from) + 1;
    if (from === 0) return void 0;
  }
  const to = body.indexOf(",", from);
  const cell = to < 0 ? body.slice(from) : body.slice(from, to);
  return plainNumber.test(cell) ? Number(cell) : void 0;
}
function withoutNumber(line, number2, object2, at) {
  if (line.startsWith(number2) && line.charCodeAt(number2.length) === 44) return line.slice(number2.length + 1);
  const comma = line.indexOf(",");
  const found = comma < 0 ? line : line.slice(0, comma);
  throw incomplete(
    `${object2}, line ${at}: the answer is to row ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found, 40)}, and row ${number2} was asked about.`
  );
}

// src/evaluation/batch/shard-index.ts
var indexShape = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
  version: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(1),
  rows: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)().int().positive(),
  /** In the order of the rows. */
  shards: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ name: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)().regex(/^[\w.-]+$/), rows: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)().int().positive() })),
  canaryRows: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)().int().positive(),
  /** Features of a row of CSV, after its number. */
  width: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)().int().nonnegative(),
  /** Columns beside number and label that are kept for slices. */
  slices: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)()),
  columnsSent: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_4__/* .string */ .Yj)())
});
var indexName = "index.json";
var canaryName = "canary.csv";
var canaryRows = 300;
async function readIndex(folder) {
  const names = await folder.list(indexName);
  if (!names.includes(indexName)) return void 0;
  const pieces = [];
  for await (const piece of await folder.read(indexName)) pieces.push(piece);
  try {
    return indexShape.parse(JSON.parse(Buffer.concat(pieces).toString("utf8")));
  } catch (cause) {
    const sentence = `${folder.address}${indexName} is not what was written there. Remove the folder, then start again.`;
    throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", sentence, { cause });
  }
}
function indexOf(parts) {
  return JSON.stringify({ version: 1, ...parts });
}

// src/evaluation/batch/canary.ts
async function lookAtCanary(plan, folder, index, attempt) {
  const shards = [{ name: canaryName, rows: index.canaryRows }];
  try {
    const misfits = { baseline: 0, candidate: 0 };
    const examples = {};
    const narrow = plan.contentType === "text/csv" ? await columnsOf(folder, index, attempt) : void 0;
    for await (const rows of scoredRows({
      plan,
      folder,
      kinds: kindsOf(plan),
      stage: "canary",
      attempt,
      shards,
      ...narrow && { skip: narrow.skip }
    })) {
      for (const { outcomes } of rows) {
        for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot) {
          const outcome = outcomes[role];
          if (outcome.ok) continue;
          misfits[role]++;
          examples[role] ??= outcome.sentence;
        }
      }
    }
    const bad = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.find((role) => misfits[role] > Math.max(1, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .failureLimit */ .g3 * index.canaryRows));
    if (bad !== void 0 && misfits.baseline > Math.max(1, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .failureLimit */ .g3 * index.canaryRows)) {
      return {
        ok: false,
        sentence: `The baseline, the model in service, gives no answer that can be read to ${misfits.baseline} of ${index.canaryRows} rows: ${examples.baseline} Set evaluation.response to what it answers.`
      };
    }
    return { ok: true, columns: narrow?.columns ?? { baseline: 0, candidate: 0 } };
  } catch (error) {
    if (!(error instanceof _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN)) throw error;
    return {
      ok: false,
      sentence: `The first ${index.canaryRows} rows show that these answers cannot be used. ${error.message}`
    };
  }
}
async function columnsOf(folder, { width }, attempt) {
  const found = { baseline: 0, candidate: 0 };
  for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot) {
    const name = (await findAnswers(folder, "canary", attempt, role)).get(canaryName);
    if (name === void 0) continue;
    for await (const [line] of linesIn(await folder.read(name))) {
      if (line !== void 0) found[role] = recordOf(line).length - 1 - width;
      break;
    }
  }
  return { skip: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)(() => width), columns: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)((role) => found[role]) };
}

// src/evaluation/batch/check-live.ts
var rowsAtATime2 = 16;
var nearly = 1e-6;
async function checkLive(options) {
  const { plan, folder, index, signal } = options;
  const kinds = kindsOf(plan);
  const scored = await canaryRows2(options, kinds);
  const bodies = await bodiesOf(folder, plan);
  const encode = () => [];
  const asking = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)(
    (role) => ({
      variant: options.variants[role],
      lane: new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .AdaptiveLimiter */ .fv(plan.concurrency),
      invoke: options.invoke,
      encode,
      form: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .invocationForm */ .J)(plan),
      split: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerReader */ .Wq)(plan.response),
      read: kinds[role].read,
      patience: { sleep: options.sleep, signal, uniform: options.uniform },
      inferencePrefix: options.inferencePrefix
    })
  );
  const failures = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)(() => new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failures */ .oo());
  const differing = { baseline: 0, candidate: 0 };
  const examples = {};
  for (let at = 0; at < scored.length; at += rowsAtATime2) {
    const some = scored.slice(at, at + rowsAtATime2);
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot) {
      const answers = await Promise.all(
        some.map(({ row }, i) => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(asking[role], { rows: [row], body: Buffer.from(bodies[at + i] ?? "") }))
      );
      signal.throwIfAborted();
      for (const [i, [outcome]] of answers.entries()) {
        const before = some[i]?.outcomes[role];
        if (outcome === void 0 || before === void 0) continue;
        failures[role].count(outcome);
        if (!outcome.ok || isSame(outcome, before)) continue;
        differing[role]++;
        examples[role] ??= inWords(some[i]?.row.number ?? 0, before, outcome);
      }
    }
  }
  const own = failures.candidate.tooManyOfItsOwn && !failures.baseline.tooMany;
  return {
    live: { rows: scored.length, differing },
    warnings: _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.flatMap((role) => [
      ...differing[role] === 0 ? [] : [otherwise(role, differing[role], scored.length, examples[role] ?? "", index)],
      ...failures[role].summary().rows === 0 ? [] : [`On the endpoint the ${role} failed on ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tellFailures */ .P7)(failures[role].summary())}`]
    ]),
    ...own && {
      fault: `On the endpoint ${options.variants.candidate} fails on ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tellFailures */ .P7)(failures.candidate.summary())} In its transform job it answered them.`
    }
  };
}
function isSame(one, other) {
  if (!one.ok || !other.ok) return one.ok === other.ok;
  if (one.value === other.value) return true;
  return Math.abs(one.value - other.value) <= nearly * Math.max(1, Math.abs(one.value), Math.abs(other.value));
}
function inWords(number2, before, now) {
  const value = (outcome) => outcome.ok ? JSON.stringify(outcome.whole ?? outcome.value) : "nothing";
  return `row ${number2} with ${value(before)} in the batch and ${value(now)} here`;
}
function otherwise(role, differing, rows, example, { rows: all }) {
  return `On the endpoint the ${role} answers ${differing} of ${rows} rows otherwise than in its transform job, such as ${example}. Another mode of the container, other environment variables or another instance type may be why; what was measured on ${all.toLocaleString("en-US")} rows holds for the transform job.`;
}
async function canaryRows2({ plan, folder, index, attempts }, kinds) {
  const skip = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)(() => plan.contentType === "text/csv" ? index.width : 0);
  const shards = [{ name: canaryName, rows: index.canaryRows }];
  for (let attempt = attempts; attempt > 0; attempt--) {
    const found = await Promise.all(_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => findAnswers(folder, "canary", attempt, role)));
    if (!found.every((answers) => answers.has(canaryName))) continue;
    const rows = [];
    for await (const some of scoredRows({ plan, folder, kinds, stage: "canary", attempt, shards, skip }))
      rows.push(...some);
    return rows;
  }
  const sentence = `The answers to the first rows are gone from ${folder.address}: what the transform jobs answered cannot be compared with the endpoint.`;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-not-found", sentence);
}
async function bodiesOf(folder, plan) {
  const bodies = [];
  for await (const lines of linesIn(await folder.read(`canary/${canaryName}`))) {
    for (const line of lines) bodies.push(plan.contentType === "text/csv" ? line.slice(line.indexOf(",") + 1) : line);
  }
  return bodies;
}

// src/evaluation/scale/conclude-whole.ts
function concludeWhole(drawn, whole, plan, labels, groupCodes) {
  const { rows } = whole;
  const narrower = Math.sqrt(drawn.rows.compared / rows);
  const within = whole.aucWithin;
  const { all, positive } = whole.pairs();
  const isShare = (measure2) => measure2 === "accuracy" || measure2 === "recall" && plan.task === "binary";
  const measures = drawn.measures.map((measured) => {
    const { measure: measure2 } = measured;
    if (isShare(measure2)) {
      return measure2 === "accuracy" ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareShares */ .m)(rows, measure2, all, 1) : (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareShares */ .m)(rows, "recall", positive, 1);
    }
    if (measure2 === "agreement") return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareAgreement */ .mo)(rows, whole.agreeing);
    const pair = whole.measure(measure2, labels);
    if (pair?.baseline === void 0 || pair.candidate === void 0) return measured;
    return rescaled(measured, pair.baseline, pair.candidate, rows, narrower, measure2 === "auc" ? within ?? 0 : 0);
  });
  const slices = drawn.slices.map((slice, column) => ({
    ...slice,
    shown: slice.shown.map((group) => {
      const code = groupCodes[column]?.(group.value);
      if (code === void 0 || plan.task === "regression") return group;
      const counted = whole.pairs(column, code);
      const groups = slice.groups - slice.small.groups;
      return {
        ...group,
        ...flipsIn(counted.all),
        measures: group.measures.map((measured) => {
          const counts = measured.measure === "accuracy" ? counted.all : counted.positive;
          const sum = rowsIn(counted.all);
          if (measured.measure === "accuracy") return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareShares */ .m)(sum, "accuracy", counts, groups);
          return isShare(measured.measure) ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .compareShares */ .m)(sum, "recall", counts, groups) : measured;
        })
      };
    })
  }));
  const labelled = plan.label !== void 0 && plan.task !== "regression";
  return {
    ...drawn,
    rows: { read: rows, sent: rows, compared: rows },
    measures,
    slices,
    spreadOn: drawn.rows.compared,
    ...within !== void 0 && { aucWithin: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(within) },
    ...labelled && { paired: { accuracy: all, ...plan.task === "binary" && { recall: positive } } },
    ...drawn.flips && { flips: { ...drawn.flips, ...flipsIn(all) } },
    ...labelled && plan.task === "binary" && { confusion: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryMatrices */ .WO)(whole.confusion, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(plan.positive ?? "1")) }
  };
}
function rescaled({ measure: measure2, method, difference, low, high }, baseline, candidate, rows, narrower, within) {
  const gap = candidate - baseline;
  const values = { measure: measure2, rows, baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(baseline), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(candidate), difference: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gap) };
  if (difference === void 0 || low === void 0 || high === void 0 || method === void 0) return values;
  return {
    ...values,
    low: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gap - (difference - low) * narrower - within),
    high: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gap + (high - difference) * narrower + within),
    method
  };
}
function flipsIn({ baselineOnly, candidateOnly }) {
  return { rightToWrong: baselineOnly, wrongToRight: candidateOnly };
}
function rowsIn(counts) {
  return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}

// src/stats/score-bins.ts
var octaves = 32;
var perOctave = 2 ** 14;
var half = octaves * perOctave;
var outer = 2 ** 18;
var outerPerOctave = outer / 64;
var scoreBins = 2 * half + 2 * outer;
function binOfScore(score) {
  if (score < 0) return outer - 1 - outerPlace(-score);
  if (score > 1) return outer + 2 * half + outerPlace(score);
  const near = score < 0.5 ? score : 1 - score;
  const place = near === 0 ? 0 : Math.max(0, half - 1 - Math.floor((-1 - Math.log2(near)) * perOctave));
  return outer + (score < 0.5 ? place : 2 * half - 1 - place);
}
function outerPlace(size) {
  const place = Math.floor((Math.log2(size) + 32) * outerPerOctave);
  return Math.min(outer - 1, Math.max(0, place));
}
var emptyBins = () => ({
  positives: new Uint32Array(scoreBins),
  negatives: new Uint32Array(scoreBins),
  first: new Float64Array(scoreBins).fill(Number.NaN),
  mixed: new Uint8Array(scoreBins)
});
function countScore(bins, score, positive) {
  const bin = binOfScore(score);
  const counts = positive ? bins.positives : bins.negatives;
  counts[bin] = (counts[bin] ?? 0) + 1;
  const first = bins.first[bin] ?? Number.NaN;
  if (Number.isNaN(first)) bins.first[bin] = score;
  else if (first !== score) bins.mixed[bin] = 1;
}
function binnedAuc({
  positives,
  negatives,
  mixed
}) {
  let [wins, ties, allPositives, below] = [0, 0, 0, 0];
  for (let bin = 0; bin < positives.length; bin++) {
    const positive = positives[bin] ?? 0;
    const negative = negatives[bin] ?? 0;
    if (positive === 0 && negative === 0) continue;
    wins += positive * (below + negative / 2);
    if (mixed[bin] === 1) ties += positive * negative;
    allPositives += positive;
    below += negative;
  }
  const pairs = allPositives * below;
  return pairs === 0 ? void 0 : { auc: wins / pairs, within: ties / 2 / pairs };
}

// src/evaluation/scale/whole.ts
var closest = 2 ** -52;
var Whole = class {
  rows = 0;
  agreed = 0;
  options;
  /** By label, baseline's and candidate's answer, as three bits. */
  cells = new Float64Array(8);
  /** By column and group: who was right, of all rows and of the positive ones. */
  groups;
  paired = new Float64Array(8);
  sums;
  bins;
  triples = /* @__PURE__ */ new Map();
  labelSum = 0;
  labelMean = 0;
  constructor(options) {
    this.options = options;
    const none = () => ({ loss: 0, isChance: true, squares: 0, distances: 0 });
    this.sums = { baseline: none(), candidate: none() };
    this.groups = Array.from({ length: options.slices }, () => /* @__PURE__ */ new Map());
    const scored = options.task === "binary" && options.labelled;
    this.bins = scored ? { baseline: emptyBins(), candidate: emptyBins() } : void 0;
  }
  /** @param groups codes of the values of the slice columns */
  add(truth, baseline, candidate, groups) {
    this.rows++;
    const { task, labelled } = this.options;
    if (task === "regression") {
      this.addValue(truth, baseline, candidate);
      return;
    }
    const yes = task === "binary" ? this.addDecision(truth, baseline, candidate) : this.addClass(truth, baseline, candidate);
    if (!labelled) return;
    const place = (yes.candidate ? yes.baseline ? 0 : 1 : yes.baseline ? 2 : 3) + (truth === 1 ? 4 : 0);
    this.paired[place] = (this.paired[place] ?? 0) + 1;
    for (let column = 0; column < groups.length; column++) {
      const known = this.groups[column]?.get(groups[column] ?? 0);
      const counts = known ?? new Float64Array(8);
      if (known === void 0) this.groups[column]?.set(groups[column] ?? 0, counts);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  addDecision(truth, baseline, candidate) {
    const { threshold, labelled } = this.options;
    const [b, c] = [(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .isYes */ .AX)(baseline, threshold), (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .isYes */ .AX)(candidate, threshold)];
    if (b === c) this.agreed++;
    if (!labelled) return { baseline: b, candidate: c };
    const cell = (truth === 1 ? 4 : 0) + (b ? 2 : 0) + (c ? 1 : 0);
    this.cells[cell] = (this.cells[cell] ?? 0) + 1;
    this.addScore("baseline", truth, baseline);
    this.addScore("candidate", truth, candidate);
    return { baseline: b === (truth === 1), candidate: c === (truth === 1) };
  }
  addScore(role, truth, score) {
    if (this.bins !== void 0) countScore(this.bins[role], score, truth === 1);
    const sums = this.sums[role];
    if (!(score >= 0 && score <= 1)) sums.isChance = false;
    const chance = truth === 1 ? score : 1 - score;
    sums.loss -= Math.log(Math.min(1 - closest, Math.max(closest, chance)));
  }
  addClass(truth, baseline, candidate) {
    const key = `${truth},${baseline},${candidate}`;
    this.triples.set(key, (this.triples.get(key) ?? 0) + 1);
    const { isRight } = this.options;
    return { baseline: isRight("baseline", baseline, truth), candidate: isRight("candidate", candidate, truth) };
  }
  addValue(truth, baseline, candidate) {
    const gap = truth - this.labelMean;
    this.labelMean += gap / this.rows;
    this.labelSum += gap * (truth - this.labelMean);
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot) {
      const error = truth - (role === "baseline" ? baseline : candidate);
      this.sums[role].squares += error * error;
      this.sums[role].distances += Math.abs(error);
    }
  }
  /** Rows by who was right: all of them, or a group of a column. */
  pairs(column, group) {
    const counts = column === void 0 ? this.paired : this.groups[column]?.get(group ?? 0) ?? new Float64Array(8);
    const at = (place) => counts[place] ?? 0;
    const of = (sum) => ({
      bothRight: sum(0),
      candidateOnly: sum(1),
      baselineOnly: sum(2),
      bothWrong: sum(3)
    });
    return { all: of((place) => at(place) + at(place + 4)), positive: of((place) => at(place + 4)) };
  }
  /** Rows with the same answer of both. */
  get agreeing() {
    if (this.options.task === "binary") return this.agreed;
    const same = (key) => {
      const [, baseline, candidate] = key.split(",").map(Number);
      const { nameOf } = this.options;
      return nameOf("baseline", baseline ?? 0) === nameOf("candidate", candidate ?? 0);
    };
    return [...this.triples].reduce((sum, [key, count]) => sum + (same(key) ? count : 0), 0);
  }
  /** The confusion of each variant, binary. */
  get confusion() {
    return { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionIn */ .cX)(this.cells, 2), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionIn */ .cX)(this.cells, 1) };
  }
  /** How far off the area of either may be; undefined where there is none. */
  get aucWithin() {
    const both = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => this.bins && binnedAuc(this.bins[role])?.within);
    const [one, other] = both;
    return one === void 0 || other === void 0 ? void 0 : one + other;
  }
  /** A measure of all rows; undefined where this does not count it. */
  measure(measure2, labels) {
    const of = (value) => ({
      baseline: value("baseline"),
      candidate: value("candidate")
    });
    const { rows, sums } = this;
    switch (measure2) {
      case "auc":
        return of((role) => this.bins && binnedAuc(this.bins[role])?.auc);
      case "log-loss":
        return of((role) => sums[role].isChance ? sums[role].loss / rows : void 0);
      case "rmse":
        return of((role) => Math.sqrt(sums[role].squares / rows));
      case "mae":
        return of((role) => sums[role].distances / rows);
      case "r2":
        return of((role) => this.labelSum > 0 ? 1 - sums[role].squares / this.labelSum : void 0);
      case "precision":
      case "f1":
      case "recall":
      case "weighted-f1":
        return this.options.task === "binary" ? this.ofDecisions(measure2) : this.ofClasses(measure2, labels);
      default:
        return void 0;
    }
  }
  ofDecisions(measure2) {
    const { baseline, candidate } = this.confusion;
    if (measure2 === "precision") return { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .precision */ .Fz)(baseline), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .precision */ .Fz)(candidate) };
    return measure2 === "f1" ? { baseline: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__.f1)(baseline), candidate: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__.f1)(candidate) } : void 0;
  }
  ofClasses(measure2, labels) {
    const average = { precision: _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classPrecision */ .HZ, recall: _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classRecall */ .v6, f1: _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classF1 */ .mT, "weighted-f1": _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classF1 */ .mT };
    const of = (role) => {
      const counts = this.countsOf(role, labels);
      if (measure2 === "weighted-f1") return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedAverage */ .Lq)(counts, _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classF1 */ .mT);
      const by = measure2 === "precision" || measure2 === "recall" || measure2 === "f1" ? average[measure2] : _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classF1 */ .mT;
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .macroAverage */ .Aq)(counts, by);
    };
    return { baseline: of("baseline"), candidate: of("candidate") };
  }
  countsOf(role, labels) {
    const counts = /* @__PURE__ */ new Map();
    const at = (name) => {
      const found = counts.get(name) ?? { right: 0, labelled: 0, answered: 0 };
      counts.set(name, found);
      return found;
    };
    for (const [key, count] of this.triples) {
      const [truth = 0, baseline = 0, candidate = 0] = key.split(",").map(Number);
      const label = labels[truth] ?? "";
      const answer = this.options.nameOf(role, role === "baseline" ? baseline : candidate);
      at(label).labelled += count;
      at(answer).answered += count;
      if (label === answer) at(label).right += count;
    }
    return [...counts.values()];
  }
};

// src/evaluation/batch/request.ts
var longestFilter = 63;
function outputFilter(columns) {
  const answered = Array.from({ length: columns }, (_, i) => i - columns);
  const filter = `$[${[0, ...answered].join(",")}]`;
  return columns > 0 && filter.length <= longestFilter ? filter : void 0;
}
function transformRequest(plan, { instanceCount }, { stage, attempt, role, columns, folder, ...job }) {
  const isCsv = plan.contentType === "text/csv";
  const kept = columns === void 0 ? void 0 : outputFilter(columns);
  const accept = isCsv ? "text/csv" : plan.accept;
  return {
    ...job,
    instanceCount: stage === "canary" ? 1 : instanceCount,
    manifest: `${folder}${stage}.json`,
    output: `${folder}${answersBelow(stage, attempt, role)}`,
    contentType: plan.contentType,
    strategy: isCsv ? "MultiRecord" : "SingleRecord",
    ...accept !== void 0 && { accept },
    ...isCsv && { filters: { input: "$[1:]", ...kept !== void 0 && { output: kept } } }
  };
}

// src/evaluation/batch/measure-scores.ts
var exactRows = 5e5;
var emptyValue = "(empty)";
function measureScores(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(measure(options), options.signal);
}
async function measure(options) {
  const { plan, gates, seed, index, signal, exact = exactRows } = options;
  const kinds = kindsOf(plan);
  const column = (name, place) => ({ name, index: place });
  const label = plan.label === void 0 ? void 0 : column(plan.label, 1);
  const slices = index.slices.map((name, i) => column(name, 2 + i));
  const layout = { features: [], slices, ...label && { label } };
  const truth = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(options.folder.address, layout, plan);
  const labels = truth?.labels ?? new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT();
  const collector = new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .gR({
    task: plan.task,
    file: options.folder.address,
    truth: truth?.of,
    label,
    slices,
    keepNumbers: plan.examples === true,
    compared: () => void 0
  });
  const groups = slices.map(() => new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT());
  const isLarge = index.rows > exact;
  const whole = isLarge ? wholeOf(plan, slices.length, truth, kinds) : void 0;
  const failures = { baseline: new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failures */ .oo(), candidate: new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failures */ .oo() };
  const draw = drawing(seed, Math.min(1, exact / index.rows));
  let [first, seen] = [0, 0];
  const keep = ({ row, outcomes }) => {
    collector.put({
      first: first++,
      rows: [row],
      outcomes: { baseline: [outcomes.baseline], candidate: [outcomes.candidate] }
    });
  };
  const count = ({ row, outcomes: { baseline, candidate } }) => {
    failures.baseline.count(baseline);
    failures.candidate.count(candidate);
    if (!baseline.ok || !candidate.ok) return;
    const codes = slices.map((slice, i) => groups[i]?.code(groupOf(row, slice.index)) ?? 0);
    whole?.add(truth?.of(row) ?? 0, baseline.value, candidate.value, codes);
  };
  const skip = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)((role) => outputFilter(options.columns[role]) === void 0 ? index.width : 0);
  const all = scoredRows({ ...options, kinds, stage: "rows", shards: index.shards, skip });
  if (index.rows <= _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffledAtMost */ .AL && !isLarge) {
    for await (const scored of (await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(rowByRow(all), void 0, seed)).rows) keep(scored);
  } else {
    for await (const some of all) {
      for (const scored of some) {
        if (isLarge) count(scored);
        if (draw(seen++)) keep(scored);
      }
      options.progress({ sent: seen, total: index.rows, failed: 0 });
      await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .breathe */ .q7)(signal);
    }
  }
  const drawn = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeCollected */ .bi)({
    ...{ plan, gates, seed, collector, truth, kinds, signal },
    columnsSent: index.columnsSent,
    read: index.rows,
    shuffled: true
  });
  const evaluation = { ...drawn, engine: "batch-transform" };
  if (whole === void 0) return evaluation;
  const failed = { baseline: failures.baseline.summary(), candidate: failures.candidate.summary() };
  const invalid = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidationOf */ .SE)(failures);
  if (invalid !== void 0) return { ...evaluation, measures: [], slices: [], failed, invalid };
  const codesOf = groups.map((names) => (value) => names.find(value));
  return { ...concludeWhole(evaluation, whole, plan, labels.names, codesOf), failed };
}
function wholeOf(plan, slices, truth, kinds) {
  const labels = truth?.labels.names ?? [];
  const names = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .forBoth */ .jg)(
    (role) => (answer) => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .classNamer */ .Ey)(labels, kinds[role].classes, kinds[role].vector()).name(answer)
  );
  return new Whole({
    ...{ task: plan.task, threshold: plan.threshold, slices },
    labelled: truth !== void 0,
    isRight: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .rightClass */ .JN)(labels, kinds),
    nameOf: (role, answer) => names[role](answer)
  });
}
function groupOf(row, place) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(String(row.cells[place] ?? "")) || emptyValue;
}
async function* rowByRow(pieces) {
  for await (const some of pieces) yield* some;
}
function drawing(seed, share) {
  const least = share * 2 ** 32;
  return (place) => {
    let hash = Math.imul(place ^ seed, 2654435761);
    hash = Math.imul(hash ^ hash >>> 15, 2246822519);
    hash = Math.imul(hash ^ hash >>> 13, 3266489917);
    return (hash ^ hash >>> 16) >>> 0 < least;
  };
}

// src/evaluation/batch/write-shards.ts
var mostBytes = 8 * 1024 * 1024;
var fewestRows = 1e3;
var shardsAnInstance = 4;
var tellEvery = 5e4;
function writeShards(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(write(options), options.signal);
}
async function write(options) {
  const { plan, gates, places, folder, signal } = options;
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(plan.data, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  const slices = [...new Set(gates.flatMap((gate) => gate.slice === void 0 ? [] : [gate.slice]))];
  const layout = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(dataset, { ...plan, slices });
  const truth = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(dataset.name, layout, plan);
  const scan = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scanData */ .Mh)(dataset, layout, truth, plan);
  const encode = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .encoderOf */ .yf)(dataset, layout, plan, scan.numeric);
  const isCsv = plan.contentType === "text/csv";
  const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap((column) => column?.index ?? []));
  const bodyOf = (row) => lineOf(row, Buffer.from(encode([row])[0]?.body ?? "").toString("utf8"), isCsv);
  const keyOf = ({ number: number2, cells }) => [
    String(number2),
    layout.label === void 0 ? "" : (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfCell */ .zy)(cells[layout.label.index]),
    ...layout.slices.map(({ index }) => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfCell */ .zy)(cells[index]))
  ].map(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .rK).join(",");
  const share = Math.ceil(scan.rows / (shardsAnInstance * options.instances));
  const shards = new ShardWriter(folder, Math.max(fewestRows, share));
  const canary = new Canary(options.seed);
  let rows = 0;
  for await (const row of dataset.read(needed)) {
    const [body, key] = [bodyOf(row), keyOf(row)];
    canary.pass(body, key);
    await shards.put(body, key);
    if (++rows % tellEvery !== 0) continue;
    options.progress({ sent: rows, total: scan.rows, failed: 0 });
    signal.throwIfAborted();
  }
  await shards.flush();
  const drawn = canary.kept;
  await folder.write(`canary/${canaryName}`, drawn.map(({ body }) => `${body}
`).join(""));
  await folder.write(`keys/${canaryName}`, drawn.map(({ key }) => `${key}
`).join(""));
  await folder.write("canary.json", manifestOf(`${folder.address}canary/`, [canaryName]));
  await folder.write(
    "rows.json",
    manifestOf(
      `${folder.address}rows/`,
      shards.written.map(({ name }) => name)
    )
  );
  await folder.write(
    indexName,
    indexOf({
      rows,
      shards: shards.written,
      canaryRows: drawn.length,
      width: layout.features.length,
      slices: layout.slices.map(({ name }) => name),
      columnsSent: layout.features.map(({ name }) => name)
    })
  );
}
function manifestOf(prefix, names) {
  return JSON.stringify([{ prefix }, ...names]);
}
function lineOf(row, body, isCsv) {
  if (!/[\r\n]/.test(body)) return isCsv ? `${row.number},${body}` : body;
  const message = `${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(row)}: a cell of the row has a line end, and Batch Transform cuts rows there. Exclude its column, or write it without.`;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", message, { key: "evaluation.data" });
}
var ShardWriter = class {
  written = [];
  folder;
  mostRows;
  lines = [];
  keys = [];
  bytes = 0;
  constructor(folder, mostRows) {
    this.folder = folder;
    this.mostRows = mostRows;
  }
  async put(body, key) {
    this.lines.push(body);
    this.keys.push(key);
    this.bytes += body.length + 1;
    if (this.bytes >= mostBytes || this.lines.length >= this.mostRows) await this.flush();
  }
  async flush() {
    if (this.lines.length === 0) return;
    const name = `s-${String(this.written.length).padStart(5, "0")}.csv`;
    await this.folder.write(`keys/${name}`, `${this.keys.join("\n")}
`);
    await this.folder.write(`rows/${name}`, `${this.lines.join("\n")}
`);
    this.written.push({ name, rows: this.lines.length });
    this.lines = [];
    this.keys = [];
    this.bytes = 0;
  }
};
var Canary = class {
  kept = [];
  uniform;
  seen = 0;
  constructor(seed) {
    this.uniform = (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_2__/* .mulberry32 */ .s)(seed);
  }
  pass(body, key) {
    this.seen++;
    if (this.kept.length < canaryRows) {
      this.kept.push({ body, key });
      return;
    }
    const place = Math.floor(this.uniform() * this.seen);
    if (place < canaryRows) this.kept[place] = { body, key };
  }
};

// src/probe/transform-scoring.ts
var stages = ["canary", "rows"];
var stopWithinMs = 12e4;
var lookAgainMs = 5e3;
function createScoring(options) {
  const { store, jobs, workspace, sleep } = options;
  const indexes = /* @__PURE__ */ new Map();
  const indexAt = async (address) => {
    const index = indexes.get(address) ?? await readIndex(folderAt(address, store));
    if (index !== void 0) indexes.set(address, index);
    return index;
  };
  const open = async (rollout) => {
    const { evaluation, transform } = planOf(rollout);
    const address = (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .scoringFolder */ .k)(rollout, transform);
    return { evaluation, transform, folder: folderAt(address, store), index: await indexAt(address) };
  };
  const written = (index) => {
    if (index !== void 0) return index;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("scoring-failed", "The shards of the labelled rows are gone from S3. Start again.");
  };
  return {
    async look(rollout, state) {
      const { evaluation, folder, index } = await open(rollout);
      const { stage, attempt } = state;
      const absent = { status: "absent" };
      if (stage === "shards") return { jobs: { baseline: absent, candidate: absent }, ...index && { shards: index } };
      const [baseline = absent, candidate = absent] = await Promise.all(
        _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => describe(jobs, (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .transformName */ .C_)(rollout, stage, attempt, role)))
      );
      const seen = { jobs: { baseline, candidate }, ...index && { shards: { rows: index.rows } } };
      if (index === void 0 || baseline.status === "absent" || candidate.status === "absent") return seen;
      if (stage === "rows") return { ...seen, scored: await scoredSoFar(folder, index, attempt) };
      if (baseline.status !== "Completed" || candidate.status !== "Completed") return seen;
      return { ...seen, canary: await lookAtCanary(evaluation, folder, index, attempt) };
    },
    async writeShards(rollout, signal) {
      const { evaluation, transform, folder } = await open(rollout);
      const { progress } = options;
      const places = { workspace, s3: store };
      const shared = { gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(rollout.plan), seed: seedOf(rollout), places, progress, signal };
      const { instanceCount: instances } = transform;
      await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => writeShards({ ...shared, plan: evaluation, folder, instances }), "evaluation-failed");
    },
    async create(rollout, { stage, attempt, role, columns }) {
      const { evaluation, transform, folder } = await open(rollout);
      const { baseline } = rollout.start;
      const instanceType = transform.instanceType ?? baseline.instanceType ?? "";
      const request = transformRequest(evaluation, transform, {
        name: (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .transformName */ .C_)(rollout, stage, attempt, role),
        modelName: role === "baseline" ? baseline.modelName : rollout.candidate.modelName,
        folder: folder.address,
        tags: { ...rollout.tags, [options.ownershipTag]: rollout.id },
        ...{ stage, attempt, role, instanceType },
        ...columns && { columns: columns[role] }
      });
      if (await jobs.create(request) === "created") return;
      const found = await jobs.describe(request.name);
      if (found?.modelName === request.modelName && found.manifest === request.manifest) return;
      throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
        "name-taken",
        `Transform job ${request.name} exists already and scores ${found?.modelName ?? "another model"} on ${found?.manifest ?? "other rows"}. Somebody else has created it; nothing was deployed.`
      );
    },
    async measure(rollout, state, signal) {
      const { evaluation, folder, index } = await open(rollout);
      const measuring = {
        plan: evaluation,
        gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(rollout.plan),
        index: written(index),
        attempt: state.attempt,
        columns: state.columns ?? { baseline: 0, candidate: 0 },
        seed: seedOf(rollout),
        progress: options.progress,
        ...{ folder, signal }
      };
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => measureScores(measuring), "scoring-failed");
    },
    async check(rollout, evaluated, signal) {
      const { evaluation, folder, index } = await open(rollout);
      const { live, warnings, fault } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
        () => checkLive({
          plan: evaluation,
          index: written(index),
          attempts: _shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .mostAttempts */ .Gc,
          variants: { baseline: rollout.start.baseline.name, candidate: rollout.candidate.name },
          inferencePrefix: `promotion-gate-${rollout.id}-live`,
          invoke: options.invoke,
          uniform: options.uniform,
          ...{ folder, sleep, signal }
        }),
        "scoring-failed"
      );
      if (fault !== void 0) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("smoke-test-failed", fault);
      return { ...evaluated, live, warnings: [...evaluated.warnings, ...warnings] };
    },
    async cleanUp(rollout) {
      const { transform } = planOf(rollout);
      const running = await stopAll(jobs, rollout);
      for (let waitedMs = 0; waitedMs < stopWithinMs; waitedMs += lookAgainMs) {
        const found = await Promise.all(running.map((name) => jobs.describe(name)));
        if (found.every((job) => job === void 0 || !isRunning(job.status))) break;
        await sleep(lookAgainMs);
      }
      if (transform.keepOutput) return;
      const folder = folderAt((0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .scoringFolder */ .k)(rollout, transform), store);
      const names = await folder.list("");
      await folder.remove(names.filter((name) => name === "index.json"));
      await folder.remove(names.filter((name) => name !== "index.json"));
    }
  };
}
function planOf({ plan }) {
  const { evaluation } = plan;
  const transform = evaluation?.transform;
  if (evaluation === void 0 || transform === void 0) throw new Error("The plan has no evaluation.batch.");
  return { evaluation, transform };
}
var seedOf = ({ id }) => Number.parseInt(id, 16);
var isRunning = (status) => status === "InProgress" || status === "Stopping";
async function describe(jobs, name) {
  const found = await jobs.describe(name);
  if (found === void 0) return { status: "absent" };
  const { status, why, startMs } = found;
  return { status, ...why !== void 0 && { why }, ...startMs !== void 0 && { startMs } };
}
async function scoredSoFar(folder, { shards }, attempt) {
  const answers = await Promise.all(_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => findAnswers(folder, "rows", attempt, role)));
  return shards.reduce((sum, { name, rows }) => sum + (answers.every((found) => found.has(name)) ? rows : 0), 0);
}
async function stopAll(jobs, rollout) {
  const running = [];
  for (const stage of stages) {
    for (let attempt = 1; attempt <= _shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .mostAttempts */ .Gc; attempt++) {
      const names = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .roles */ .Ot.map((role) => (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_3__/* .transformName */ .C_)(rollout, stage, attempt, role));
      const found = await Promise.all(names.map((name) => jobs.describe(name)));
      for (const [i, job] of found.entries()) {
        if (job === void 0 || !isRunning(job.status)) continue;
        running.push(names[i] ?? "");
        if (job.status === "InProgress") await jobs.stop(names[i] ?? "");
      }
      if (found.every((job) => job === void 0)) break;
    }
  }
  return running;
}



/***/ })

};
