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
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3323);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5888);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(658);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4150);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1015);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);










// src/evaluation/batch/answer-line.ts
var kindsOf = (plan) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)(() => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerKind */ .rf)(plan, new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Dictionary */ .bT()));
var mostWhole = 500;
function outcomeReader(plan, kind, skip = 0) {
  const split2 = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerReader */ .Wq)(plan.response);
  const place = Number(/^\[(\d)\]$/.exec(plan.response)?.[1] ?? Number.NaN);
  const isCsv = plan.contentType === "text/csv";
  let read = 0;
  return (line, id, object, at) => {
    const body = isCsv ? withoutCells(withoutId(line, id, object, at), skip) : line;
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
  return skip === 0 ? line : lineFrom((0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(line), skip);
}
var lineFrom = (cells, first) => cells.slice(first).map(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .rK).join(",");
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
function withoutId(line, id, object, at) {
  if (line.startsWith(id) && line.charCodeAt(id.length) === 44 && !id.includes('"')) return line.slice(id.length + 1);
  const cells = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(line);
  const [found = ""] = cells;
  if (cells.length > 1 && (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(found) === (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(id)) return lineFrom(cells, 1);
  throw (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)(`${object}, line ${at}: the answer is to row ${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found, 40)}, and row ${id} was asked about.`);
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

// src/evaluation/batch/scored-rows.ts
var rowsAtATime = 4096;
async function* scoredRows(options) {
  const { folder, stage, attempt, index, plan, kinds, skip } = options;
  const shards = stage === "canary" ? [index.canary] : index.shards;
  const where = (role) => `${folder.address}${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answersBelow */ .Ji)(stage, attempt, role)}`;
  const answersTo = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAnswered */ .kf)(options.answers, shards, where);
  const keys = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(folder, index, options.data);
  const isSmall = (shard) => [shard, answersTo.baseline(shard), answersTo.candidate(shard)].every(
    ({ bytes = _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAhead */ .iu }) => bytes < _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .largestAhead */ .iu
  );
  const open = async (shard) => {
    const objects = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)((role) => answersTo[role](shard));
    const streams = [
      keys.open(shard),
      ..._shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.map((role) => folder.read(objects[role].name, objects[role].etag))
    ];
    const [ofShard, baseline, candidate] = await Promise.all(
      streams.map(async (stream) => isSmall(shard) ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)(await stream) : stream)
    );
    return {
      objects,
      lines: { keys: readerOf(ofShard), baseline: readerOf(baseline), candidate: readerOf(candidate) }
    };
  };
  const read = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)((role) => outcomeReader(plan, kinds[role], skip?.[role]));
  let before = 0;
  for await (const [shard, opened] of (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .ahead */ .Uc)(shards, isSmall, open)) {
    yield* shardRows(options, keys, read, shard, before, opened);
    before += shard.rows;
  }
}
var readerOf = (bytes = []) => new LineReader(bytes);
async function* shardRows({ folder, index }, keys, read, shard, before, { objects, lines: { keys: ofShard, baseline, candidate } }) {
  const names = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)((role) => objects[role].name);
  const file = { name: keys.nameOf(shard), counts: "line" };
  let rows = [];
  let line = 0;
  for (; ; ) {
    const key = ofShard.take() ?? await ofShard.next();
    const ofBaseline = baseline.take() ?? await baseline.next();
    const ofCandidate = candidate.take() ?? await candidate.next();
    if (key === void 0 && ofBaseline === void 0 && ofCandidate === void 0) break;
    line++;
    if (key === void 0 || ofBaseline === void 0 || ofCandidate === void 0) {
      const who = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.find(
        (role) => (role === "baseline" ? ofBaseline : ofCandidate) === void 0 === (key !== void 0)
      );
      throw (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)(
        `The ${who} has ${key === void 0 ? "more than" : "only"} ${line - 1} lines of answers to ${shard.name}, which has ${shard.rows} rows: the container does not answer a line a row. See ${folder.address}${names[who ?? "baseline"]}.`
      );
    }
    const { id, cells } = keys.read(key);
    rows.push({
      row: { number: index.asIs === void 0 ? Number(id) : before + line, file, line, cells },
      outcomes: {
        baseline: read.baseline(ofBaseline, id, names.baseline, line),
        candidate: read.candidate(ofCandidate, id, names.candidate, line)
      }
    });
    if (rows.length < rowsAtATime) continue;
    yield rows;
    rows = [];
  }
  if (line !== shard.rows) {
    throw (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)(`${shard.name} has ${line} rows with answers of both, and ${shard.rows} were written.`);
  }
  if (rows.length > 0) yield rows;
}

// src/evaluation/batch/canary.ts
async function lookAtCanary(options) {
  const { plan, folder, index, attempt } = options;
  const { rows: asked } = index.canary;
  try {
    const misfits = { baseline: 0, candidate: 0 };
    const examples = {};
    const answers = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .findAnswers */ .Pf)(folder, "canary", attempt);
    const isCsv = plan.contentType === "text/csv";
    const between = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsBetween */ .oq)(index);
    const columns = { baseline: 0, candidate: 0 };
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot) {
      const object = answers[role].get(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh);
      if (!isCsv || object === void 0) continue;
      for await (const [line] of linesIn(await folder.read(object.name, object.etag))) {
        if (line !== void 0) columns[role] = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(line).length - 1 - between;
        break;
      }
    }
    const skip = isCsv ? { skip: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)(() => between) } : {};
    for await (const rows of scoredRows({ ...options, kinds: kindsOf(plan), stage: "canary", answers, ...skip })) {
      for (const { outcomes } of rows) {
        for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot) {
          const outcome = outcomes[role];
          if (outcome.ok) continue;
          misfits[role]++;
          examples[role] ??= outcome.sentence;
        }
      }
    }
    if (misfits.baseline > Math.max(1, _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .failureLimit */ .g3 * asked)) {
      return {
        ok: false,
        sentence: `The baseline, the model in service, gives no answer that can be read to ${misfits.baseline} of ${asked} rows: ${examples.baseline} Set evaluation.response to what it answers.`
      };
    }
    return { ok: true, columns };
  } catch (error) {
    if (!(error instanceof _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN)) throw error;
    return {
      ok: false,
      sentence: `The first ${asked} rows show that these answers cannot be used. ${error.message}`
    };
  }
}

// src/evaluation/batch/check-live.ts
var rowsAtATime2 = 16;
var nearly = 1e-6;
async function checkLive(options) {
  const { plan, folder, index, signal } = options;
  const kinds = kindsOf(plan);
  const scored = await canaryRows(options, kinds);
  const bodies = await bodiesOf(folder, plan, index);
  const encode = () => [];
  const asking = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)(
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
  const failures = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)(() => new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failures */ .oo());
  const differing = { baseline: 0, candidate: 0 };
  const examples = {};
  for (let at = 0; at < scored.length; at += rowsAtATime2) {
    const some = scored.slice(at, at + rowsAtATime2);
    for (const role of _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot) {
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
    warnings: _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.flatMap((role) => [
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
function inWords(number, before, now) {
  const value = (outcome) => outcome.ok ? JSON.stringify(outcome.whole ?? outcome.value) : "nothing";
  return `row ${number} with ${value(before)} in the batch and ${value(now)} here`;
}
function otherwise(role, differing, rows, example, { rows: all }) {
  return `On the endpoint the ${role} answers ${differing} of ${rows} rows otherwise than in its transform job, such as ${example}. Another mode of the container, other environment variables or another instance type may be why; what was measured on ${all.toLocaleString("en-US")} rows holds for the transform job.`;
}
async function canaryRows(options, kinds) {
  const { plan, folder, index, attempts } = options;
  const skip = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)(() => plan.contentType === "text/csv" ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsBetween */ .oq)(index) : 0);
  for (let attempt = attempts; attempt > 0; attempt--) {
    const answers = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .findAnswers */ .Pf)(folder, "canary", attempt);
    if (!_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.every((role) => answers[role].has(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh))) continue;
    const rows = [];
    for await (const some of scoredRows({ ...options, kinds, stage: "canary", attempt, answers, skip })) {
      rows.push(...some);
    }
    return rows;
  }
  const sentence = `The answers to the first rows are gone from ${folder.address}: what the transform jobs answered cannot be compared with the endpoint.`;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-not-found", sentence);
}
async function bodiesOf(folder, plan, { canary, asIs }) {
  const bodies = [];
  const bodyOf = (line) => {
    if (plan.contentType !== "text/csv") return line;
    return asIs === void 0 ? line.slice(line.indexOf(",") + 1) : filtered(line, asIs.filter);
  };
  for await (const lines of linesIn(await folder.read(`canary/${_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh}`, canary.etag))) {
    for (const line of lines) bodies.push(bodyOf(line));
  }
  return bodies;
}
function filtered(line, filter) {
  const cells = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(line);
  const [, first] = /^\$\[(\d+):\]$/.exec(filter) ?? [];
  const places = filter.slice(2, -1).split(",").map(Number);
  const kept = first === void 0 ? places.map((place) => cells[place] ?? "") : cells.slice(Number(first));
  return kept.map(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .rK).join(",");
}

// src/evaluation/batch/measure-scores.ts
function measureScores(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(measure(options), options.signal);
}
async function measure(options) {
  const { plan, folder, index, attempt } = options;
  await checkShards(options);
  const answers = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .findAnswers */ .Pf)(folder, "rows", attempt);
  if (options.pinned !== void 0 && (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfAnswers */ .ri)(answers) !== options.pinned) {
    throw (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$x)(
      `Objects with answers below ${folder.address}out/rows-${attempt}/ were written anew, removed or added by somebody after both jobs had ended.`
    );
  }
  const kinds = kindsOf(plan);
  const skip = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .forBoth */ .jg)((role) => (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .outputFilter */ .wY)(options.columns[role]) === void 0 ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsBetween */ .oq)(index) : 0);
  const column = (name, place) => ({ name, index: place });
  const evaluation = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .measureRows */ ._$)({
    ...options,
    name: index.asIs?.prefix ?? folder.address,
    layout: {
      slices: index.slices.map((name, i) => column(name, 2 + i)),
      ...plan.label !== void 0 && { label: column(plan.label, 1) }
    },
    kinds,
    rows: index.rows,
    scored: scoredRows({ ...options, kinds, stage: "rows", answers, skip }),
    columnsSent: index.columnsSent
  });
  return { ...evaluation, engine: "batch-transform" };
}
async function checkShards({ folder, index }) {
  if (index.asIs !== void 0 || index.shards.every(({ etag }) => etag === void 0)) return;
  const now = new Map((await folder.list("rows/")).map(({ name, etag }) => [name, etag]));
  const other = index.shards.find(({ name, etag }) => etag !== void 0 && now.get(`rows/${name}`) !== etag);
  if (other !== void 0) throw (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .rewritten */ .fm)(`${folder.address}rows/${other.name}`);
}

// src/evaluation/batch/shard-writer.ts

var mostBytes = 8 * 1024 * 1024;
async function writeOnce(folder, there, name, content) {
  const etag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("md5").update(content).digest("hex");
  return there.get(name) === etag ? etag : folder.write(name, content);
}
var ShardWriter = class {
  written = [];
  folder;
  mostRows;
  there;
  lines = [];
  keys = [];
  bytes = 0;
  /** @param there ETags of what an earlier run has written, by name */
  constructor(folder, mostRows, there) {
    this.folder = folder;
    this.mostRows = mostRows;
    this.there = there;
  }
  async put(body, key) {
    this.lines.push(body);
    this.keys.push(key);
    this.bytes += Buffer.byteLength(body) + 1;
    if (this.bytes >= mostBytes || this.lines.length >= this.mostRows) await this.flush();
  }
  async flush() {
    if (this.lines.length === 0) return;
    const name = `s-${String(this.written.length).padStart(5, "0")}.csv`;
    const write2 = (place, lines) => writeOnce(this.folder, this.there, place, `${lines.join("\n")}
`);
    const keys = await write2(`keys/${name}`, this.keys);
    const etag = await write2(`rows/${name}`, this.lines);
    const pins = { ...etag !== void 0 && { etag }, ...keys !== void 0 && { keys } };
    this.written.push({ name, rows: this.lines.length, bytes: this.bytes, ...pins });
    this.lines = [];
    this.keys = [];
    this.bytes = 0;
  }
};

// src/evaluation/batch/write-shards.ts
var fewestRows = 1e3;
var shardsAnInstance = 12;
var tellEvery = 5e4;
function writeShards(options) {
  return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H6)(write(options), options.signal);
}
async function write(options) {
  const { plan, gates, places, folder } = options;
  const dataset = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(plan.data, places, (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOptions */ .nw)(plan));
  const slices = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesOf */ .nu)(gates);
  const layout = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)(dataset, { ...plan, slices });
  const there = new Map((await folder.list("")).map(({ name, etag: etag2 }) => [name, etag2]));
  const found = await nameObjects(options, dataset, layout);
  const made = found !== void 0 && "parts" in found ? found : await writeRows(options, dataset, layout, there);
  const { canary, prefix } = made;
  const parts = { ...made.parts, ...found !== void 0 && "why" in found && { notAsIs: found.why } };
  const text = (lines) => lines.map((line) => `${line}
`).join("");
  const put = (name, content) => writeOnce(folder, there, name, content);
  const etag = await put(`canary/${_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh}`, text(canary.map(({ body }) => body)));
  const keys = parts.asIs === void 0 ? await put(`keys/${_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh}`, text(canary.map(({ key }) => key))) : void 0;
  await put("canary.json", manifestOf(`${folder.address}canary/`, [{ name: _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh }]));
  await put("rows.json", manifestOf(prefix, parts.shards));
  const source = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(dataset.files);
  await folder.write(
    _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexName */ .mo,
    (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexOf */ .qh)({
      ...parts,
      canary: {
        ...{ name: _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryName */ .mh, rows: canary.length },
        ...etag !== void 0 && { etag },
        ...keys !== void 0 && { keys }
      },
      width: layout.features.length,
      slices: layout.slices.map(({ name }) => name),
      columnsSent: layout.features.map(({ name }) => name),
      ...source !== void 0 && { source }
    })
  );
}
async function nameObjects(options, dataset, layout) {
  const { plan, seed, signal } = options;
  const found = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .asIsShape */ .u5)(dataset, layout, plan, { instanceCount: options.instances });
  if (!found.ok) return dataset.files.length > 1 ? { why: found.why } : void 0;
  const { objects: _, ...asIs } = found.shape;
  const progress = (sent) => options.progress({ sent, failed: 0 });
  const read = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsIs */ .z1)({ plan, shape: found.shape, files: dataset.files, seed, signal, progress });
  if (!read.ok) return { why: read.why };
  const canary = read.canary.map((body) => ({ body, key: "" }));
  return { parts: { rows: read.rows, shards: [...read.shards], asIs }, canary, prefix: asIs.prefix };
}
async function writeRows({ plan, folder, seed, signal, instances, progress }, dataset, layout, there) {
  const truth = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(dataset.name, layout, plan);
  const scan = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .scanData */ .Mh)(dataset, layout, truth, plan);
  const encode = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .encoderOf */ .yf)(dataset, layout, plan, scan.numeric);
  const isCsv = plan.contentType === "text/csv";
  const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap((column) => column?.index ?? []));
  const share = Math.ceil(scan.rows / (shardsAnInstance * instances));
  const shards = new ShardWriter(folder, Math.max(fewestRows, share), there);
  const draw = new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryDraw */ .lF(seed);
  let rows = 0;
  for await (const row of dataset.read(needed)) {
    const body = lineOf(row, Buffer.from(encode([row])[0]?.body ?? "").toString("utf8"), isCsv);
    const key = keyOf(row, layout);
    draw.pass(body, key);
    await shards.put(body, key);
    if (++rows % tellEvery !== 0) continue;
    progress({ sent: rows, total: scan.rows, failed: 0 });
    signal.throwIfAborted();
  }
  await shards.flush();
  return { parts: { rows, shards: shards.written }, canary: draw.kept, prefix: `${folder.address}rows/` };
}
function keyOf({ number, cells }, { label, slices }) {
  const columns = label === void 0 ? ["", ...slices] : [label, ...slices];
  const text = columns.map((column) => typeof column === "string" ? column : (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfCell */ .zy)(cells[column.index]));
  return [String(number), ...text].map(_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .rK).join(",");
}
function manifestOf(prefix, shards) {
  return JSON.stringify([{ prefix }, ...shards.map(({ name }) => name)]);
}
function lineOf(row, body, isCsv) {
  if (!/[\r\n]/.test(body)) return isCsv ? `${row.number},${body}` : body;
  const message = `${(0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(row)}: a cell of the row has a line end, and Batch Transform cuts rows there. Exclude its column, or write it without.`;
  throw new _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN("data-broken", message, { key: "evaluation.data" });
}

// src/probe/transform-clean-up.ts
var stages = ["canary", "rows"];
var stopWithinMs = 12e4;
var lookAgainMs = 5e3;
async function cleanUpTransforms(rollout, transform, { store, jobs, sleep }) {
  const running = await stopAll(jobs, rollout);
  for (let waitedMs = 0; waitedMs < stopWithinMs; waitedMs += lookAgainMs) {
    const found = await Promise.all(running.map((name) => jobs.describe(name)));
    if (found.every((job) => job === void 0 || !isRunning(job.status))) break;
    await sleep(lookAgainMs);
  }
  if (transform.keepOutput) return;
  const folder = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)((0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .scoringFolder */ .k)(rollout, transform), store);
  const names = (await folder.list("")).map(({ name }) => name);
  await folder.remove(names.filter((name) => name === _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexName */ .mo));
  await folder.remove(names.filter((name) => name !== _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexName */ .mo));
}
var isRunning = (status) => status === "InProgress" || status === "Stopping";
async function stopAll(jobs, rollout) {
  const running = [];
  for (const stage of stages) {
    for (let attempt = 1; attempt <= _shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .mostAttempts */ .Gc; attempt++) {
      const names = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.map((role) => (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .transformName */ .C_)(rollout, stage, attempt, role));
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

// src/probe/transform-scoring.ts
var absent = { status: "absent" };
function createScoring(options) {
  const { store, jobs, workspace, sleep } = options;
  const places = { workspace, s3: store };
  const indexes = /* @__PURE__ */ new Map();
  const ownWork = /* @__PURE__ */ new Set();
  const open = async (rollout, pinned) => {
    const { evaluation, transform } = planOf(rollout);
    const folder = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)((0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .scoringFolder */ .k)(rollout, transform), store);
    const known = indexes.get(folder.address);
    const found = known !== void 0 && known.etag === pinned ? known : await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .vY)(folder, pinned);
    if (found !== void 0) indexes.set(folder.address, found);
    const prefix = found?.index.asIs?.prefix;
    const data = prefix === void 0 ? void 0 : (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .folderAt */ .w3)(prefix, store);
    return { evaluation, transform, folder, data, found };
  };
  const written = (found) => {
    if (found !== void 0) return found.index;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_("scoring-failed", "The index of the shards is gone from S3. Start again.");
  };
  const lookAt = async (rollout, state) => {
    const { evaluation, folder, data, found } = await open(rollout, state.index);
    const { stage, attempt } = state;
    if (stage === "shards") {
      const isOwn = ownWork.has(folder.address);
      const usable = found !== void 0 && (isOwn || await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSource */ .E6)(found.index, evaluation, places));
      return { jobs: { baseline: absent, candidate: absent }, ...usable && { shards: shardsSeen(found) } };
    }
    const [baseline = absent, candidate = absent] = await Promise.all(
      _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .roles */ .Ot.map((role) => describe(jobs, (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .transformName */ .C_)(rollout, stage, attempt, role)))
    );
    const seen = { jobs: { baseline, candidate }, ...found && { shards: shardsSeen(found) } };
    if (found === void 0 || baseline.status === "absent" || candidate.status === "absent") return seen;
    const done = baseline.status === "Completed" && candidate.status === "Completed";
    const { index } = found;
    if (stage === "canary") {
      return done ? { ...seen, canary: await lookAtCanary({ plan: evaluation, folder, data, index, attempt }) } : seen;
    }
    const answered = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .findAnswers */ .Pf)(folder, "rows", attempt);
    const answers = done ? (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfAnswers */ .ri)(answered) : void 0;
    return { ...seen, scored: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredSoFar */ .bV)(answered, index.shards), ...answers !== void 0 && { answers } };
  };
  return {
    async look(rollout, state) {
      try {
        return await lookAt(rollout, state);
      } catch (error) {
        if (!(error instanceof _shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN)) throw error;
        return { jobs: { baseline: absent, candidate: absent }, broken: error.message };
      }
    },
    async writeShards(rollout, signal) {
      const { evaluation, transform, folder } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => open(rollout), "scoring-failed");
      const { progress } = options;
      const shared = { gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(rollout.plan), seed: seedOf(rollout), places, progress, signal };
      const { instanceCount: instances } = transform;
      await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => writeShards({ ...shared, plan: evaluation, folder, instances }), "evaluation-failed");
      ownWork.add(folder.address);
    },
    async create(rollout, { stage, attempt, role, columns, index }) {
      const { evaluation, transform, folder, found } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => open(rollout, index), "scoring-failed");
      const { asIs } = written(found);
      const { baseline } = rollout.start;
      const instanceType = transform.instanceType ?? baseline.instanceType ?? "";
      const request = (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .transformRequest */ .ov)(evaluation, transform, {
        name: (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .transformName */ .C_)(rollout, stage, attempt, role),
        modelName: role === "baseline" ? baseline.modelName : rollout.candidate.modelName,
        folder: folder.address,
        tags: { ...rollout.tags, [options.ownershipTag]: rollout.id },
        ...{ stage, attempt, role, instanceType },
        ...columns && { columns: columns[role] },
        ...asIs && { filter: asIs.filter }
      });
      if (await jobs.create(request) === "created") return;
      const other = await jobs.describe(request.name);
      if (other?.modelName === request.modelName && other.manifest === request.manifest) return;
      throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_(
        "name-taken",
        `Transform job ${request.name} exists already and scores ${other?.modelName ?? "another model"} on ${other?.manifest ?? "other rows"}. Somebody else has created it; nothing was deployed.`
      );
    },
    stop: (rollout, { stage, attempt, role }) => jobs.stop((0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .transformName */ .C_)(rollout, stage, attempt, role)),
    async measure(rollout, state, signal) {
      const measure2 = async () => {
        const { evaluation, folder, data, found } = await open(rollout, state.index);
        return measureScores({
          plan: evaluation,
          gates: (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGates */ .ap)(rollout.plan),
          index: written(found),
          attempt: state.attempt,
          columns: state.columns ?? { baseline: 0, candidate: 0 },
          pinned: state.answers,
          seed: seedOf(rollout),
          progress: options.progress,
          ...{ folder, data, signal }
        });
      };
      return (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(measure2, "scoring-failed");
    },
    async check(rollout, evaluated, signal) {
      const { evaluation, folder, data, found } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(() => open(rollout), "scoring-failed");
      const { live, warnings, fault } = await (0,_shared_hyparquet_compressors_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(
        () => checkLive({
          plan: evaluation,
          index: written(found),
          data,
          attempts: _shared_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .mostAttempts */ .Gc,
          variants: { baseline: rollout.start.baseline.name, candidate: rollout.candidate.name },
          inferencePrefix: `promotion-gate-${rollout.id}-live`,
          invoke: options.invoke,
          uniform: options.uniform,
          ...{ folder, sleep, signal }
        }),
        "scoring-failed"
      );
      if (fault !== void 0) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P_("smoke-test-failed", fault);
      return { ...evaluated, live, warnings: [...evaluated.warnings, ...warnings] };
    },
    cleanUp: (rollout) => cleanUpTransforms(rollout, planOf(rollout).transform, { store, jobs, sleep })
  };
}
function planOf({ plan }) {
  const { evaluation } = plan;
  const transform = evaluation?.transform;
  if (evaluation === void 0 || transform === void 0) throw new Error("The plan has no evaluation.batch.");
  return { evaluation, transform };
}
var seedOf = ({ id }) => Number.parseInt(id, 16);
async function describe(jobs, name) {
  const found = await jobs.describe(name);
  if (found === void 0) return { status: "absent" };
  const { status, why, startMs } = found;
  return { status, ...why !== void 0 && { why }, ...startMs !== void 0 && { startMs } };
}
function shardsSeen({ index, etag }) {
  const { rows, shards, asIs, notAsIs } = index;
  return {
    ...{ rows, objects: shards.length, asIs: asIs !== void 0 },
    ...etag !== void 0 && { index: etag },
    ...notAsIs !== void 0 && { whyNot: notAsIs }
  };
}



/***/ })

};
