export const id = 242;
export const ids = [242];
export const modules = {

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tooOften)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/forecast/past/model.ts
var tooOften = 0.05;




/***/ }),

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ presetOutputs),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Yq: () => (/* binding */ loadPlan),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   hk: () => (/* binding */ tellRehearsed),
/* harmony export */   mm: () => (/* binding */ readPromotionFile),
/* harmony export */   ro: () => (/* binding */ readEndpointName),
/* harmony export */   vD: () => (/* binding */ openReporting),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1860);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(658);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4150);
/* harmony import */ var _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1620);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1015);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);












// src/report/rehearsal-part.ts
function rehearsalPart(report, detail) {
  const { rehearsal } = report;
  if (rehearsal === void 0) return "";
  const columns4 = [
    { title: "A candidate with" },
    { title: "As it should" },
    { title: "Promoted", align: "right" },
    { title: "Rolled back", align: "right" },
    { title: "Inconclusive", align: "right" },
    { title: "After", align: "right" },
    { title: "Requests spoilt", align: "right" },
    { title: "What to know" }
  ];
  const rows = rehearsal.map((story) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(story.candidate),
    signOf(story),
    share(story.promoted, story),
    share(story.rolledBack + story.failed, story),
    share(story.inconclusive, story),
    story.rollouts === 0 ? "" : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(story.tookMs)),
    story.rollouts === 0 ? "" : story.spoilt.toLocaleString("en-US"),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(remarkOn(story), detail.sentences))
  ]);
  return [worldWords(report, detail), (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows), changes(rehearsal, detail)].filter((part) => part !== "").join("\n\n");
}
function tellRehearsed(story) {
  const { candidate, rollouts, promoted: promoted2, rolledBack: rolledBack2, failed: failed3, inconclusive, tookMs, spoilt, missed, note, gates } = story;
  if (rollouts === 0) return `${candidate}: not played, ${note ?? ""}`;
  const ends = [
    `${promoted2} promoted`,
    `${rolledBack2 + failed3} rolled back${gates.length === 0 ? "" : ` by ${gates.map(({ gate }) => gate).join(", ")}`}`,
    ...inconclusive > 0 ? [`${inconclusive} inconclusive`] : []
  ];
  const sign = missed ? ", which is not as it should be" : "";
  return `${candidate}: of ${rollouts} rollouts ${ends.join(", ")}, after ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(tookMs)}, ${spoilt.toLocaleString("en-US")} requests spoilt${sign}`;
}
function endedWell({ missed }) {
  return !missed;
}
function signOf({ missed, expected, rollouts }) {
  if (rollouts === 0) return "\u2796";
  if (missed) return "\u274C";
  return expected === "open" ? "\u2139\uFE0F" : "\u2705";
}
function share(count2, { rollouts }) {
  if (rollouts === 0) return "";
  const percent2 = 100 * count2 / rollouts;
  const whole2 = Math.round(percent2);
  if (count2 > 0 && whole2 === 0) return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)("< 1 %");
  if (count2 < rollouts && whole2 === 100) return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)("> 99 %");
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(`${whole2} %`);
}
function remarkOn({ note, gates, rollouts, rolledBack: rolledBack2, reason, failed: failed3 }) {
  const by = gates.map(({ gate }) => gate).join(", ");
  const parts = [
    ...note === void 0 ? [] : [note],
    ...by === "" || rolledBack2 === 0 ? [] : [`by ${by}`],
    ...failed3 === rollouts && rollouts > 0 ? [reason.sentence] : []
  ];
  return parts.join("; ");
}
function worldWords({ rehearsalWorld }, detail) {
  if (rehearsalWorld === void 0) return "";
  const { rollouts, seed, told } = rehearsalWorld;
  const words2 = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(told.join("; "), detail.sentences);
  return `${rollouts.toLocaleString("en-US")} rollouts of each candidate (seed ${seed}), played in simulated time on an endpoint with: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(words2)}.`;
}
function changes(rehearsal, detail) {
  const lines = rehearsal.filter(({ missed, settings = [] }) => missed && settings.length > 0).slice(0, detail.rows).map(({ candidate, settings = [] }) => {
    return `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(`${candidate}: ${settings.join("; or ")}`, detail.sentences))}`;
  });
  return lines.length === 0 ? "" : ["Settings to change, each by itself:", "", ...lines].join("\n");
}

// src/config/load-plan.ts
function loadPlan(from) {
  const mistakes = [];
  const source = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(from, mistakes);
  const read = (schema, key) => (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(schema, source.open(key));
  const optional = (schema, key) => source.open(key).value === void 0 ? void 0 : read(schema, key);
  source.refuseUnknownKeys();
  const { shape } = _shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .promotionFile */ .ei;
  const endpoint = read((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointName */ .zY)(), "endpoint-name");
  const baselineVariant = read(shape["baseline-variant"], "baseline-variant");
  const candidateVariant = optional((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .variantName */ .L$)(), "candidate-variant");
  if (candidateVariant !== void 0 && candidateVariant === baselineVariant) {
    source.open("candidate-variant").refuse(
      `"${candidateVariant}" is the baseline-variant as well. Give the candidate another name, or leave it out.`
    );
  }
  const candidate = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readCandidate */ .G9)(source.open, source.inputs, mistakes);
  const evaluationGiven = source.open("evaluation").value !== void 0 || "evaluation" in source.inputs || source.brokenFile;
  const evaluation = evaluationGiven ? (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvaluation */ .Lu)(source.open("evaluation")) : void 0;
  if (evaluation !== void 0) (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLabel */ .v8)(source.open("gates"), source.open("evaluation"), evaluation);
  const load = source.open("load");
  const metrics = source.open("metrics");
  const rehearse = source.open("rehearse");
  const auto = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuto */ .O$)(source.open("auto"), source.open("schedule"));
  const planned2 = auto !== void 0 || source.open("auto").value !== void 0;
  const schedule = planned2 ? [] : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchedule */ .Cu)(source.open("schedule"));
  const finalBake = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readFinalBake */ .cU)(source.open("final-bake"), schedule);
  const parts = {
    schedule,
    gates: (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readGates */ .D6)(source.open("gates"), evaluation),
    finalBakeMs: finalBake?.finalBakeMs,
    variantName: read(shape["variant-name"], "variant-name"),
    proof: read(shape.proof, "proof"),
    onInconclusive: read(shape["on-inconclusive"], "on-inconclusive"),
    confidence: read(shape.confidence, "confidence")
  };
  const optionals = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)({
    baselineVariant,
    candidateVariant,
    auto,
    holdback: finalBake?.holdback,
    instanceType: read(shape["instance-type"], "instance-type"),
    instanceCount: read(shape["instance-count"], "instance-count"),
    evaluation: evaluation?.plan,
    load: load.value === void 0 ? void 0 : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoad */ .N_)(load),
    metricSeconds: metrics.value === void 0 ? void 0 : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetrics */ .Uw)(metrics),
    rehearse: rehearse.value === void 0 ? void 0 : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readRehearse */ .Ip)(rehearse)
  });
  if (mistakes.length > 0 || endpoint === void 0 || candidate === void 0 || !complete(parts)) {
    return { ok: false, mistakes: inOrder(mistakes) };
  }
  return { ok: true, plan: { endpointName: endpoint, candidate, ...parts, ...optionals } };
}
function complete(values) {
  return Object.values(values).every((value) => value !== void 0);
}
var mostMistakes = 100;
var longestMessage = 1e3;
var longestKey = 200;
function inShort(mistake) {
  const cut2 = (text2, most2) => text2.length > most2 ? `${text2.slice(0, most2)}\u2026` : text2;
  return { ...mistake, key: cut2(mistake.key, longestKey), message: cut2(mistake.message, longestMessage) };
}
function inOrder(mistakes) {
  const rank = ({ file, line: line2 }) => file === void 0 ? Number.MAX_SAFE_INTEGER : line2 ?? 0;
  const all2 = mistakes.toSorted((one, other) => rank(one) - rank(other)).map(inShort);
  if (all2.length <= mostMistakes) return all2;
  const more = { key: "", message: `and ${all2.length - mostMistakes} mistakes more; mend these first.` };
  return [...all2.slice(0, mostMistakes), more];
}

// src/config/load-endpoint-name.ts
function loadEndpointName({ file, inputs }) {
  const mistakes = [];
  const name = (inputs["endpoint-name"] ?? "").trim();
  const from = name !== "" ? { inputs: { "endpoint-name": name } } : { inputs: {}, ...file === void 0 ? {} : { file } };
  const source = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(from, mistakes);
  const section = source.open("endpoint-name");
  const elsewhere = mistakes.filter(({ key }) => key !== "endpoint-name");
  const endpoint = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointName */ .zY)(), { ...section, value: section.value ?? section.written });
  if (endpoint === void 0 && source.brokenFile) {
    const message = "cannot be found in the promotion file while that is not valid YAML. Give it as an input, or mend the file.";
    mistakes.push({ key: "endpoint-name", message, input: "endpoint-name" });
  }
  const inTheWay = endpoint === void 0 ? mistakes : mistakes.filter((mistake) => !elsewhere.includes(mistake));
  if (endpoint !== void 0 && inTheWay.length === 0) return { ok: true, endpointName: endpoint };
  return { ok: false, mistakes: inOrder(inTheWay) };
}

// src/config/read.ts
var DEFAULT_CONFIG_FILE = ".github/promotion-gate.yml";
var mostBytes = 1024 * 1024;
async function readPromotionFile(workspace, configFile) {
  const path = configFile ?? DEFAULT_CONFIG_FILE;
  const read = await (0,_shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkspaceText */ .tA)(workspace, path, mostBytes);
  if (read.ok) {
    const problem = encodingProblem(read.text);
    if (problem === void 0) return { ok: true, file: { path, text: read.text } };
    return { ok: false, mistakes: [{ key: "", message: `The file is ${problem}`, file: path, line: 1 }] };
  }
  if (read.why === "absent" && configFile === void 0) return { ok: true };
  const message = read.why === "absent" ? `"${path}" does not exist. Check the path, and that the repository was checked out before this step.` : `"${path}" ${read.sentence}.`;
  return { ok: false, mistakes: [{ key: "config-file", message, input: "config-file" }] };
}
function encodingProblem(text2) {
  if (text2.includes("\0")) return "not in UTF-8 but probably in UTF-16. Save it as UTF-8.";
  const at = text2.indexOf("\uFFFD");
  if (at < 0) return void 0;
  const line2 = text2.slice(0, at).split("\n").length;
  return `not in UTF-8: there is a character of another encoding in line ${line2}. Save it as UTF-8.`;
}
async function readEndpointName(workspace, configFile, inputs) {
  if ((inputs["endpoint-name"] ?? "").trim() !== "") return loadEndpointName({ inputs });
  const read = await readPromotionFile(workspace, configFile);
  if (!read.ok) return read;
  return loadEndpointName({ inputs, ...read.file === void 0 ? {} : { file: read.file } });
}

// src/action/event.ts

function readEvent(env) {
  const path = env.GITHUB_EVENT_PATH;
  if (path === void 0 || path === "") return void 0;
  try {
    const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(path, "utf8"));
    return event;
  } catch {
    return void 0;
  }
}

// src/action/exit-code.ts
var needsLook = ["foreign-change", "cancelled", "rehearsal-missed"];
function exitCodeOf({ decision, reason, command }, failOn) {
  if (failOn === "never") return 0;
  if (decision === "failed" || needsLook.includes(reason.code)) return 1;
  const asked2 = command === "rollback";
  return failOn === "rollback" && decision === "rolled-back" && !asked2 ? 1 : 0;
}

// src/action/files.ts



function writeSummary(env, markdown) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path !== void 0 && path !== "") (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.writeFileSync)(path, markdown);
}
function writeReport(env, endpointName2, markdown) {
  const folder = env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_13__.tmpdir)();
  (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)(folder, { recursive: true });
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, `promotion-report-${endpointName2 || "endpoint"}.md`);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.writeFileSync)(path, markdown);
  return path;
}

// src/action/log.ts
var said = (text2) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutSecrets */ .cT)(text2));
function printLines(lines) {
  for (const line2 of lines) {
    if (line2.kind === "group") (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().openGroup(said(line2.title));
    else if (line2.kind === "end-group") (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().closeGroup();
    else (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().say(line2.kind, line2.kind === "info" ? (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutSecrets */ .cT)(line2.text) : said(line2.text));
  }
}
function annotate(annotations) {
  for (const { level, message, file, line: line2 } of annotations) {
    (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().say(level, message, { ...file !== void 0 && { file }, ...line2 !== void 0 && { line: line2 } });
  }
}

// src/action/outputs.ts
var OUTPUT_NAMES = [
  "decision",
  "reason-code",
  "reason",
  "rollout-id",
  "candidate-variant",
  "production-variant",
  "candidate-traffic",
  "endpoint-config-name",
  "failed-gates",
  "result",
  "report-file",
  "comment-url"
];
function writeOutputs(setOutput, outputs) {
  for (const name of OUTPUT_NAMES) {
    const value = outputs[name] ?? "";
    setOutput(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
}

// src/github/failure.ts
var permissionsBlock = "permissions: {contents: read, id-token: write, pull-requests: write, deployments: write}";
var longestQuote = 200;
var longestLooked = 2e3;
var unstatedPauseMs = 6e4;
function failureOf(error, doing, permission, nowMs) {
  const { status, message, headers } = factsOf(error);
  const said2 = `"${singleLine(message)}"`;
  const retryAfterMs = pauseOf(status, message, headers, nowMs);
  if (retryAfterMs !== void 0) {
    const minutes = Math.max(1, Math.ceil(retryAfterMs / 6e4));
    const failed4 = `${doing} has to wait: GitHub limits how often this token may ask, for about ${minutes} min more. The rollout goes on, and this follows later.`;
    return { kind: "rate-limited", failed: failed4, retryAfterMs };
  }
  if (status === 401) {
    const failed4 = `${doing} was refused: GitHub does not accept the token (${said2}). Leave \`github-token\` out to use the job\u2019s own, or give one that is still valid.`;
    return { kind: "not-allowed", failed: failed4 };
  }
  if (status === 403)
    return { kind: "not-allowed", failed: `${doing} was refused: ${said2}. ${allowing(message, permission)}` };
  if (status === 404) {
    const failed4 = `${doing} was not possible: GitHub finds nothing there that this token may see. Check the number, and that the token has \`${permission}\`.`;
    return { kind: "not-found", failed: failed4 };
  }
  if (status !== void 0 && status < 500) {
    return { kind: "refused", failed: `${doing} was refused by GitHub: ${said2}.` };
  }
  const failed3 = `${doing} was not possible: GitHub did not answer as it should (${said2}). The rollout goes on without it.`;
  return { kind: "unreachable", failed: failed3 };
}
function isFailure(value) {
  return "failed" in value;
}
function allowing(message, permission) {
  if (/locked/i.test(message))
    return "Unlock the conversation to see the comment; the job summary has the same report.";
  return `The job needs \`${permission}\`; give it \`${permissionsBlock}\`. What is not listed there is taken away.`;
}
function factsOf(error) {
  const status = memberOf(error, "status");
  const response = memberOf(error, "response");
  const told = memberOf(error, "message");
  const whole2 = typeof told === "string" ? told : String(error);
  const message = whole2.slice(0, longestLooked).replace(/ - https?:\/\/\S+$/, "");
  const headers = memberOf(response, "headers");
  return {
    message,
    headers: typeof headers === "object" && headers !== null ? { ...headers } : {},
    ...typeof status === "number" && response !== void 0 && { status }
  };
}
function memberOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function pauseOf(status, message, headers, nowMs) {
  if (status !== 403 && status !== 429) return void 0;
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds)) return seconds * 1e3;
  const resetMs = Number(headers["x-ratelimit-reset"]) * 1e3;
  if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(resetMs)) return Math.max(0, resetMs - nowMs);
  return status === 429 || /rate limit/i.test(message) ? unstatedPauseMs : void 0;
}
function singleLine(text2) {
  const line2 = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutSecrets */ .cT)(text2.slice(0, longestLooked).replace(new RegExp("\\p{Cf}", "gu"), "")).replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line2.length <= longestQuote ? line2 : `${line2.slice(0, longestQuote - 1)}\u2026`;
}

// src/github/retry.ts
var tryAgainAfterMs = 1e3;
function createPatience({ now, sleep }) {
  let pause;
  return async (attempt) => {
    if (pause !== void 0 && now() < pause.untilMs) return pause.failure;
    let result = await attempt();
    if (isFailure(result) && result.kind === "unreachable") {
      await sleep(tryAgainAfterMs);
      result = await attempt();
    }
    const forMs = isFailure(result) ? result.retryAfterMs : void 0;
    pause = isFailure(result) && forMs !== void 0 ? { failure: result, untilMs: now() + forMs } : void 0;
    return result;
  };
}

// src/github/comment.ts
function markerOf(endpointName2) {
  return `<!-- sagemaker-promotion-gate:${endpointName2} -->`;
}
function createCommentKeeper(keeping) {
  const { api, pullRequest: pullRequest2, marker, fromFork } = keeping;
  const patiently = createPatience(keeping);
  let known;
  const find = async () => {
    const isOwn = await authorTest(api);
    for await (const page of api.commentPages(pullRequest2)) {
      const found2 = page.find((comment) => comment.body.startsWith(marker) && isOwn(comment));
      if (found2 !== void 0) return found2;
    }
    return void 0;
  };
  const write = async (body) => {
    known ??= (await find())?.id;
    const edited = known === void 0 ? void 0 : await api.editComment(known, body);
    if (edited !== void 0) return { url: edited.url };
    known = void 0;
    const { id, url } = await api.createComment(pullRequest2, body);
    known = id;
    return { url };
  };
  const attempt = async (ask) => {
    try {
      return await ask();
    } catch (error) {
      const failure = failureOf(error, `The comment on #${pullRequest2}`, "pull-requests: write", keeping.now());
      return failure.kind === "not-allowed" && fromFork ? { ...failure, failed: forkSentence } : failure;
    }
  };
  return {
    read: () => patiently(
      () => attempt(async () => {
        const found2 = await find();
        known = found2?.id;
        return { body: found2?.body ?? "" };
      })
    ),
    keep(body) {
      const text2 = body.startsWith(marker) ? body : `${marker}
${body}`;
      return patiently(() => attempt(() => write(text2)));
    }
  };
}
var forkSentence = "The pull request comes from a fork, and GitHub lets the token of such a run only read: the report is in the job summary. docs/recipes.md has a workflow that posts it as a comment.";
var jobs = "github-actions";
async function authorTest(api) {
  try {
    const viewer = plain(await api.viewer());
    return ({ author }) => author !== void 0 && plain(author.login) === viewer;
  } catch {
    return ({ author }) => author?.isBot === true && plain(author.login) === jobs;
  }
}
function plain(login) {
  return login.toLowerCase().replace(/\[bot\]$/, "");
}

// src/github/deployment.ts
var task = "promote";
var longestDescription = 140;
function createDeploymentKeeper(keeping) {
  const { api, environment } = keeping;
  const patiently = createPatience(keeping);
  let known;
  let shown2;
  const findOrCreate = async (view) => {
    const key = JSON.stringify(view.key);
    if (known?.key === key) return known.id;
    const all2 = await api.deployments(environment, task);
    const found2 = all2.find(({ payload: payload2 }) => isOf(payload2, view.key));
    const { ref, title: title2 } = view;
    const payload = { endpoint: view.key.endpoint, rollout: view.key.rollout, started_at: view.key.startedAt };
    const description = shortened(title2);
    const { id } = found2 ?? await api.createDeployment({ ref, environment, task, description, payload });
    const latest = found2 && await api.latestStatus(id);
    shown2 = latest && `${latest.state} ${latest.description}`;
    known = { key, id };
    return id;
  };
  const show = async (view) => {
    const id = await findOrCreate(view);
    const description = shortened(view.description);
    if (shown2 !== `${view.state} ${description}`) {
      const { logUrl, environmentUrl } = view;
      const links = {
        ...logUrl !== void 0 && { logUrl },
        ...environmentUrl !== void 0 && { environmentUrl }
      };
      await api.createStatus(id, { state: view.state, description, ...links });
      shown2 = `${view.state} ${description}`;
    }
    if (view.state === "success") await retire(view.key.endpoint, `Replaced by ${view.title}`, id);
  };
  const retire = async (endpoint, why, except) => {
    for (const { id, payload } of await api.deployments(environment, task)) {
      if (id === except || textOf(payload, "endpoint") !== endpoint) continue;
      const state = (await api.latestStatus(id))?.state;
      if (state === "success") await api.createStatus(id, { state: "inactive", description: shortened(why) });
      if (state === "success" || state === "inactive") return;
    }
  };
  const attempt = async (change2) => {
    try {
      if (change2.kind === "show") await show(change2.view);
      if (change2.kind === "retire") await retire(change2.endpoint, change2.description);
      return change2.kind === "no-commit" ? noCommit : done;
    } catch (error) {
      return failureOf(error, `The deployment to ${environment}`, "deployments: write", keeping.now());
    }
  };
  return {
    async keep(change2) {
      const result = await patiently(() => attempt(change2));
      return isFailure(result) ? result : void 0;
    }
  };
}
var done = { shown: true };
var noCommit = {
  kind: "refused",
  failed: "The GitHub deployment was left out: this run knows no commit to show it for. Start the rollout from an event that has one."
};
function isOf(payload, key) {
  return textOf(payload, "endpoint") === key.endpoint && textOf(payload, "rollout") === key.rollout && textOf(payload, "started_at") === key.startedAt;
}
function textOf(payload, key) {
  const value = typeof payload === "string" ? parsed(payload) : payload;
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
function shortened(text2) {
  const line2 = text2.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line2.length <= longestDescription ? line2 : `${line2.slice(0, longestDescription - 1)}\u2026`;
}

// src/github/event.ts
var written = [
  "issue_comment",
  "pull_request_review",
  "pull_request_review_comment",
  "commit_comment",
  "discussion_comment"
];
var caused = ["issues", "discussion", "fork", "watch", "gollum", "label", "milestone"];
var repository = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ full_name: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() });
var pullRequest = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
  number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
  head: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), repo: repository.nullish() }),
  base: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ repo: repository })
});
var eventPayload = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
  action: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional().catch(void 0),
  pull_request: pullRequest.optional().catch(void 0),
  issue: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(), pull_request: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)() }).optional().catch(void 0),
  comment: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    id: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
    body: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),
    user: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }),
    created_at: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional().catch(void 0)
  }).optional().catch(void 0),
  review: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    id: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
    body: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish(),
    user: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }),
    submitted_at: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish().catch(void 0)
  }).optional().catch(void 0),
  sender: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  repository: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ default_branch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  check_suite: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_branch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  check_run: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ check_suite: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_branch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }) }).optional().catch(void 0),
  workflow_run: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    head_sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),
    head_branch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish(),
    head_repository: repository.nullish(),
    pull_requests: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(), head: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }) })).catch([])
  }).optional().catch(void 0),
  merge_group: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), head_ref: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0)
});
function readTrigger(env, payload) {
  const event = eventPayload.safeParse(payload).data ?? {};
  const eventName = env.GITHUB_EVENT_NAME ?? "";
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const commit = commitOf(event) ?? given2(env.GITHUB_SHA);
  const runUrl = runUrlOf(env);
  const workflow2 = eventName === "workflow_dispatch" ? workflowOf(env.GITHUB_WORKFLOW_REF) : void 0;
  const comment = written.includes(eventName) ? commentOf2(event, eventName) : void 0;
  const onDefaultBranch = env.GITHUB_REF_NAME !== void 0 && env.GITHUB_REF_NAME === event.repository?.default_branch;
  return {
    eventName,
    owner,
    repo,
    actor: given2(env.GITHUB_TRIGGERING_ACTOR) ?? given2(env.GITHUB_ACTOR) ?? "somebody",
    fromFork: isFromFork(event, eventName, `${owner}/${repo}`),
    onDefaultBranch,
    byAnybody: written.includes(eventName) ? "comment" : caused.includes(eventName) ? "sender" : "no",
    scheduled: eventName === "schedule",
    hints: hintsOf(event),
    ...event.sender && { sender: event.sender.login },
    ...commit !== void 0 && { commit },
    ...runUrl !== void 0 && { runUrl },
    ...workflow2 !== void 0 && { workflow: workflow2 },
    ...comment !== void 0 && { comment }
  };
}
function given2(text2) {
  return text2 === void 0 || text2 === "" ? void 0 : text2;
}
function workflowOf(reference) {
  return /\/([^/@]+)@/.exec(reference ?? "")?.[1];
}
function runUrlOf(env) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  if (server === void 0 || name === void 0 || id === void 0) return void 0;
  const url = `${server}/${name}/actions/runs/${id}`;
  return attempt === void 0 || attempt === "1" ? url : `${url}/attempts/${attempt}`;
}
function commitOf({ pull_request: pull, workflow_run: run, merge_group: group }) {
  return pull?.head.sha ?? run?.head_sha ?? group?.head_sha;
}
function commentOf2({ action, comment, review }, eventName) {
  const { id, user, body } = comment ?? review ?? {};
  if (id === void 0 || user === void 0) return void 0;
  const writtenAtMs = Date.parse(comment?.created_at ?? review?.submitted_at ?? "");
  return {
    id,
    author: user.login,
    body: body ?? "",
    action: action ?? "",
    reactable: eventName === "issue_comment",
    ...Number.isFinite(writtenAtMs) && { writtenAtMs }
  };
}
var aboutPullRequests = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
function isFromFork(event, eventName, here) {
  const { pull_request: pull, workflow_run: run, check_suite: suite, check_run: check } = event;
  if (eventName === "check_suite") return suite === void 0;
  if (eventName === "check_run") return check === void 0;
  if (pull !== void 0) return pull.head.repo?.full_name !== pull.base.repo.full_name;
  if (aboutPullRequests.includes(eventName)) return true;
  if (eventName === "workflow_run" && run === void 0) return true;
  return run !== void 0 && run.head_repository?.full_name !== here;
}
function hintsOf(event) {
  const { pull_request: pull, issue, workflow_run: run, merge_group: group } = event;
  const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? "")?.[1];
  const headOwner = run?.head_repository?.full_name.split("/")[0];
  const branch = run?.head_branch ?? void 0;
  const onPullRequest = issue?.pull_request !== void 0 && issue.pull_request !== null;
  return {
    ofTriggeringRun: runsOf(run),
    ...pull !== void 0 && { ofEvent: pull.number },
    ...issue !== void 0 && onPullRequest && { commentedOn: issue.number },
    ...headOwner !== void 0 && branch !== void 0 && { headOfTriggeringRun: `${headOwner}:${branch}` },
    ...queued !== void 0 && { inMergeQueue: Number(queued) }
  };
}
function runsOf(run) {
  const pulls = run?.pull_requests ?? [];
  const [same, other] = [true, false].map(
    (wanted) => pulls.filter(({ head: head2 }) => head2.sha === run?.head_sha === wanted)
  );
  return [...same ?? [], ...other ?? []].map(({ number: number2 }) => number2);
}

// src/github/pull-request.ts
var words = {
  input: "the input pull-request",
  event: "the event, which is about it",
  comment: "the comment written on it",
  "triggering-run": "the run that triggered this one",
  "merge-queue": "the merge queue\u2019s branch",
  branch: "the branch of the run that triggered this one",
  commit: "the commit",
  record: "the rollout\u2019s record"
};
async function findPullRequest(trigger, input2, api) {
  const { hints, commit } = trigger;
  const [triggering] = hints.ofTriggeringRun;
  if (input2 !== void 0) return foundBy("input", input2);
  if (hints.ofEvent !== void 0) return foundBy("event", hints.ofEvent);
  if (hints.commentedOn !== void 0) return foundBy("comment", hints.commentedOn);
  if (triggering !== void 0) return foundBy("triggering-run", triggering);
  if (hints.inMergeQueue !== void 0) return foundBy("merge-queue", hints.inMergeQueue);
  if (commit === void 0 || !isAboutItsCommit(trigger)) return void 0;
  if (hints.headOfTriggeringRun !== void 0) {
    const listed2 = await answerOf(api.pullRequestsOfHead(hints.headOfTriggeringRun));
    const found2 = listed2.find(({ headSha }) => headSha === commit);
    if (found2 !== void 0) return foundBy("branch", found2.number);
  }
  const best = bestOf(await answerOf(api.pullRequestsOfCommit(commit)), commit);
  return best && foundBy("commit", best.number);
}
function preferRecorded(found2, recorded) {
  if (recorded === void 0) return found2;
  if (found2 !== void 0 && found2.rule !== "commit") return found2;
  return foundBy("record", recorded);
}
function foundBy(rule, number2) {
  return { number: number2, rule, foundBy: words[rule] };
}
var aboutCommits = [
  "push",
  "pull_request",
  "pull_request_target",
  "merge_group",
  "workflow_run",
  "check_run",
  "check_suite"
];
function isAboutItsCommit({ eventName, onDefaultBranch }) {
  return eventName === "workflow_dispatch" ? !onDefaultBranch : aboutCommits.includes(eventName);
}
function bestOf(listed2, commit) {
  return listed2.find(({ open, headSha }) => open && headSha === commit) ?? listed2.find(({ mergeCommitSha }) => mergeCommitSha === commit) ?? listed2.find(({ open }) => open) ?? listed2.find(({ merged }) => merged);
}
async function answerOf(asked2) {
  try {
    return await asked2;
  } catch {
    return [];
  }
}

// src/github/deployment-view.ts
function deploymentChange(report) {
  const { rollout, decision } = report;
  if (rollout === void 0 || decision === "planned" || decision === "none") return void 0;
  if (rollout.kind === "return") {
    if (decision !== "rolled-back") return void 0;
    return { kind: "retire", endpoint: report.endpointName, description: report.reason.sentence };
  }
  const ref = rollout.commit ?? report.commit;
  if (ref === void 0) return { kind: "no-commit" };
  return { kind: "show", view: viewOf(report, rollout, ref) };
}
function viewOf(report, rollout, ref) {
  const environmentUrl = report.links.find(({ text: text2 }) => text2 === "Endpoint")?.url;
  return {
    key: {
      endpoint: report.endpointName,
      rollout: rollout.id,
      startedAt: new Date(rollout.startedAtMs).toISOString()
    },
    ref,
    title: `${rollout.candidate.modelName} on ${report.endpointName}`,
    state: stateOf(report),
    description: report.reason.sentence,
    ...report.runUrl !== void 0 && { logUrl: report.runUrl },
    ...environmentUrl !== void 0 && { environmentUrl }
  };
}
function stateOf({ decision, progress }) {
  switch (decision) {
    case "promoted":
      return "success";
    case "rolled-back":
      return "failure";
    case "failed":
      return "error";
    default:
      return stateIn(progress?.state.phase);
  }
}
function stateIn(phase) {
  if (phase === void 0) return "in_progress";
  if (phase === "deploying") return "queued";
  return _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .tW[phase].waitsForPerson ? "pending" : "in_progress";
}

// src/report/breach-part.ts
function productionBreaches({ rollout, gates }) {
  return (rollout?.plan.gates ?? []).flatMap((gate) => {
    const beside = gates.find((result) => result.gate.name === gate.name)?.baselineBreach;
    const breach = beside ?? rollout?.brokenBefore?.[gate.name];
    if (breach === void 0) return [];
    const { baseline, limit, side, minutes } = breach;
    return [
      {
        gate: gate.name,
        unit: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).unit(gate),
        limit,
        side,
        value: baseline.value,
        samples: baseline.samples,
        ...minutes !== void 0 && { minutes },
        found: beside === void 0 ? "before" : "beside",
        ...beside && { candidate: beside.candidate }
      }
    ];
  });
}
function breachPart(report, detail) {
  const breaches = productionBreaches(report);
  if (breaches.length === 0) return "";
  const shown2 = breaches.slice(0, Math.min(5, detail.gates));
  const left = breaches.length - shown2.length;
  const lines = shown2.map((breach) => {
    const name = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(breach.gate, detail.names));
    return `**${title(report)}:** ${name} ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(found(report, breach)))}`;
  });
  const more = left > 0 ? [`And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more limit")}.`] : [];
  const words2 = [...lines, ...more].join("<br>");
  const after = consequence(report);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)("WARNING", after === "" ? words2 : `${words2}

${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(after)}`);
}
function title({ decision }) {
  return `Production itself ${decision === "planned" || decision === "in-progress" ? "breaks" : "broke"} a limit`;
}
function breachSentences(report) {
  const told = productionBreaches(report).map((breach) => `${title(report)}: ${breach.gate} ${found(report, breach)}`);
  const after = consequence(report);
  return told.length === 0 || after === "" ? told : [...told, after];
}
function found({ command }, breach) {
  const { unit, limit, value, samples, minutes, side } = breach;
  const basis = basisOf(breach, samples);
  const span = minutes === void 0 || unit !== "share" ? "" : ` in ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(minutes * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2))}`;
  const before = command === "plan" ? ", up to now" : " before the rollout";
  const when2 = breach.found === "beside" ? `${span} beside the candidate` : `${span}${minutes === void 0 ? "" : before}`;
  const limitWords = side === "above" ? "at most" : "at least";
  return `${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(value, unit)}${basis}${when2}; the limit is ${limitWords} ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(limit, unit)}.`;
}
function basisOf({ unit, minutes }, samples) {
  if (unit === "share") return ` of ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, "request")}`;
  if (minutes !== void 0) return ` on average in ${samples} of the last ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(minutes, "minute")}`;
  return samples > 1 ? ` on ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, "row")}` : "";
}
function consequence({ decision }) {
  if (decision !== "planned" && decision !== "in-progress") return "";
  const meaning = "A candidate that breaks it too is not condemned by this limit if it is proved better than production, and not promoted as long as it is not.";
  return decision === "planned" ? `${meaning} The forecast leaves this limit out.` : meaning;
}

// src/report/broken-limit.ts
function brokenLimit(result) {
  const { gate, baseline, candidate } = result;
  if (gate.kind === "share") return ofShare(gate, result);
  if (gate.kind === "mean") return ofMean(gate, baseline?.value);
  const all2 = boundsOf(gate, baseline?.value);
  const value = candidate?.value;
  const broken = all2.find(({ at, side }) => value !== void 0 && (side === "above" ? value > at : value < at));
  return (broken ?? all2[0])?.at;
}
function boundsOf({ limits }, baseline) {
  const { max, min, maxIncrease, maxDecrease, maxRatio, minRatio } = limits;
  const bound = (limit, side, at) => {
    const value = limit === void 0 ? void 0 : at(limit);
    return value === void 0 ? [] : [{ at: value, side }];
  };
  const beside = (of) => (limit) => baseline === void 0 ? void 0 : of(baseline, limit);
  return [
    ...bound(max, "above", (limit) => limit),
    ...bound(min, "below", (limit) => limit),
    ...bound(
      maxIncrease,
      "above",
      beside((base, limit) => base + limit)
    ),
    ...bound(
      maxDecrease,
      "below",
      beside((base, limit) => base - limit)
    ),
    ...bound(
      maxRatio,
      "above",
      beside((base, limit) => base * limit)
    ),
    ...bound(
      minRatio,
      "below",
      beside((base, limit) => base * limit)
    )
  ];
}
function ofShare({ max, okRatio, own }, { baseline, comparison }) {
  const worse = comparison?.low !== void 0 && comparison.low > okRatio;
  if (max !== void 0 && !worse) return max;
  if (baseline === void 0) return max;
  return own?.minRatio === void 0 ? baseline.value * okRatio : baseline.value / okRatio;
}
function ofMean({ okRatio, minRatio }, baseline) {
  if (baseline === void 0) return void 0;
  return minRatio === void 0 ? baseline * okRatio : baseline / okRatio;
}

// src/report/gate-views.ts
var views = {
  share: {
    value: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o,
    basis: () => "",
    failed: () => "worse",
    passed: ({ maxRatio, floor, own }, comparison) => {
      if (own?.minRatio !== void 0) return `ok: proved above ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(own.minRatio)}`;
      const byRatio = comparison?.high !== void 0 && comparison.high < maxRatio;
      return `ok: proved below ${byRatio || floor === 0 ? (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(maxRatio) : (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(floor, "share")}`;
    },
    limit: ({ floor, maxRatio, max, own }, baseline) => {
      if (own?.minRatio !== void 0) return baseline && baseline.value * own.minRatio;
      const byRatio = baseline === void 0 ? [] : [Math.max(floor, baseline.value * maxRatio)];
      return lowest([...byRatio, ...max === void 0 ? [] : [max]]);
    },
    limitWords: "unacceptable from",
    chart: "series"
  },
  mean: {
    value: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o,
    basis: ({ samples }) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, "value"),
    failed: () => "worse",
    passed: ({ maxRatio, minRatio }) => `ok: proved ${minRatio === void 0 ? `below ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(maxRatio)}` : `above ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(minRatio)}`}`,
    limit: ({ maxRatio, minRatio }, baseline) => baseline && baseline.value * (minRatio ?? maxRatio),
    limitWords: "unacceptable from",
    chart: "series"
  },
  threshold: {
    value: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o,
    basis: ({ samples }, outcome) => `mean of ${outcome === "fail" ? "the " : ""}${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, "minute")}${outcome === "fail" ? " beyond" : ""}`,
    failed: () => "beyond its limit",
    passed: () => "ok: within its limit",
    limit: (gate, baseline) => plainLimit(gate, baseline),
    limitWords: "allowed",
    chart: "series"
  },
  quality: {
    value: _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP,
    basis: ({ samples }) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(samples, "row"),
    failed: (gate) => isMargin(gate) ? "worse" : "beyond its limit",
    passed: (gate) => isMargin(gate) ? "ok: proved close enough" : "ok: within its limit",
    limit: (gate, baseline) => plainLimit(gate, baseline),
    limitWords: "allowed",
    chart: "roc"
  },
  file: {
    value: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o,
    basis: () => "",
    failed: () => "beyond its limit",
    passed: () => "ok: within its limit",
    limit: (gate, baseline) => plainLimit(gate, baseline),
    limitWords: "allowed",
    chart: "series"
  }
};
function viewOf2(gate) {
  return views[gate.kind];
}
function isMargin({ limits }) {
  return limits.maxDecrease !== void 0 || limits.maxIncrease !== void 0;
}
function plainLimit(gate, baseline) {
  const bounds = boundsOf(gate, baseline?.value);
  const at = (side) => bounds.filter((bound) => bound.side === side).map((bound) => bound.at);
  return lowest(at("above")) ?? highest(at("below"));
}
function lowest(values) {
  return values.length === 0 ? void 0 : Math.min(...values);
}
function highest(values) {
  return values.length === 0 ? void 0 : Math.max(...values);
}

// src/report/gate-figures.ts
function valueWords({ gate, unit }, value) {
  return viewOf2(gate).value(value, unit);
}
function basisWords({ gate, verdict }, side) {
  if (side.bad !== void 0) return `${amount(side.bad)} of ${amount(side.samples)}`;
  return viewOf2(gate).basis(side, verdict.outcome);
}
function comparisonWords(result) {
  const { comparison } = result;
  if (comparison === void 0) return { estimate: "", interval: "" };
  const show = (value) => comparison.as === "ratio" ? (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(value) : difference(result, value);
  const toNone = comparison.as === "ratio" && result.baseline?.bad === 0;
  return { estimate: toNone ? "" : show(comparison.estimate), interval: intervalWords(comparison, show) };
}
function seenWords(result, report) {
  const requests = requestsSeen(result, report);
  if (requests !== void 0) return requests === 0 ? void 0 : `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(requests, "request")} seen`;
  const measured = report.measurements.find(({ gate }) => gate === result.gate.name);
  const values = (measured?.steps ?? []).flatMap((step2) => step2.kind === "means" ? step2.minutes : []).reduce((sum, minute) => sum + minute.candidate.count, 0);
  return values === 0 ? void 0 : `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(values, "value")} seen`;
}
function requestsSeen(result, report) {
  const measured = report.measurements.find(({ gate }) => gate === result.gate.name);
  const counting = measured?.steps.filter((step2) => step2.kind === "counts") ?? [];
  if (counting.length === 0) return void 0;
  return counting.flatMap((step2) => step2.minutes).reduce((sum, minute) => sum + minute.candidate.requests, 0);
}
function intervalWords({ as, low, high }, show) {
  const from = low === void 0 || as === "ratio" && low <= 0 ? void 0 : show(low);
  const to = high === void 0 || !Number.isFinite(high) ? void 0 : show(high);
  if (from === void 0) return to === void 0 ? "" : `at most ${to}`;
  return to === void 0 ? `at least ${from}` : `${from} to ${to}`;
}
function difference({ gate, unit }, value) {
  const words2 = viewOf2(gate).value(value, unit);
  return `${value > 0 ? "+" : ""}${unit === "percent" ? words2.replace("%", "points") : words2}`;
}
var amount = (count2) => count2.toLocaleString("en-US");

// src/report/deciding-gates.ts
function turningReason({ decision, reason, progress }) {
  const state = progress?.state;
  if (state !== void 0 && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoingBack */ .s6)(state) && "reason" in state) return state.reason;
  return decision === "rolled-back" ? reason : void 0;
}
function hasDecided({ gate, verdict }, report) {
  const code2 = turningReason(report)?.code;
  if (code2 === void 0 || gate.reportOnly) return false;
  const asked2 = asks[code2];
  return asked2 !== void 0 && verdict.outcome !== "pass" && asked2(gate, verdict);
}
var failed = (gate, { outcome }) => outcome === "fail" && gate.onFail === "rollback";
var because = (cause) => (gate, verdict) => verdict.outcome === "undecided" && verdict.cause === cause && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).beforeTraffic;
var asks = {
  "gate-failed": failed,
  "quality-failed": failed,
  inconclusive: (gate, { outcome }) => outcome === "undecided" && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).beforeTraffic,
  "no-data": because("no-data"),
  "metrics-unavailable": because("outage")
};
function failedGates(report) {
  const atMs = report.progress?.decided?.atMs ?? report.updatedAtMs;
  return report.gates.filter((result) => hasDecided(result, report)).map((result) => failedGate(result, atMs));
}
function failedGate(result, atMs) {
  const { gate, verdict, unit, candidate, baseline, allowed, sentence: sentence2, series } = result;
  const limit = brokenLimit(result);
  const [first, last] = [series[0]?.startMs, series.at(-1)?.startMs];
  return {
    gate: gate.name,
    outcome: verdict.outcome === "fail" ? "fail" : "undecided",
    ...verdict.outcome === "undecided" && { cause: verdict.cause },
    unit,
    ...candidate && { value: candidate.value },
    ...baseline && { baseline: baseline.value },
    ...limit !== void 0 && { limit },
    allowed,
    atMs,
    ...first !== void 0 && { fromMs: first },
    ...last !== void 0 && { untilMs: last + _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2 },
    sentence: sentence2
  };
}

// src/report/signs.ts
function signOf2(report) {
  const { decision, reason, rehearsal, progress } = report;
  switch (decision) {
    case "promoted":
      return "\u2705";
    case "rolled-back":
      return signOfTurn(reason.code);
    case "planned":
      return report.rollout === void 0 ? "\u2139\uFE0F" : "\u{1F4CB}";
    case "none":
      if (reason.code === "valid") return "\u2705";
      if (rehearsal === void 0) return "\u2139\uFE0F";
      return rehearsal.every(endedWell) ? "\u2705" : "\u26A0\uFE0F";
    case "failed":
      return "\u274C";
    case "in-progress": {
      const state = progress?.state;
      if (state === void 0) return "\u23F3";
      if (_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .tW[state.phase].waitsForPerson) return "\u23F8\uFE0F";
      if (isUnwatched(report)) return "\u26A0\uFE0F";
      return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoingBack */ .s6)(state) ? "\u21A9\uFE0F" : "\u23F3";
    }
  }
}
function signOfTurn(code2) {
  if (asked.has(code2)) return "\u21A9\uFE0F";
  return unclear.has(code2) ? "\u26A0\uFE0F" : "\u274C";
}
var asked = /* @__PURE__ */ new Set(["rollback-requested", "returned-to-previous"]);
var unclear = /* @__PURE__ */ new Set([
  "inconclusive",
  "no-data",
  "metrics-unavailable",
  "cancelled",
  "deadline-passed"
]);
function isUnwatched({ decision, reason, progress }) {
  const state = progress?.state;
  if (decision !== "in-progress" || state === void 0 || _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .tW[state.phase].waitsForPerson) return false;
  return reason.code === "watch-over";
}

// src/report/verdict-words.ts
function verdictWords(result, report) {
  const { verdict, gate, comparison } = result;
  switch (verdict.outcome) {
    case "fail": {
      const found2 = viewOf2(gate).failed(gate);
      if (gate.reportOnly) return { mark: "\u26A0\uFE0F", words: `${found2} (report only)` };
      return { mark: "\u274C", words: `${found2}${consequence2(result, report)}` };
    }
    case "pass":
      if (result.baselineBreach?.candidate === "better") {
        return { mark: "\u2705", words: "ok: beyond its limit, as production is, and proved better" };
      }
      return { mark: "\u2705", words: someBeyond(result, "ok: ") ?? viewOf2(gate).passed(gate, comparison) };
    case "undecided": {
      const early = report.decision === "in-progress" && turningReason(report) === void 0;
      const decided = hasDecided(result, report) ? ": rolled back" : "";
      return { mark: early ? "\u23F3" : "\u26A0\uFE0F", words: `${undecided(verdict.cause, result, report, early)}${decided}` };
    }
  }
}
function consequence2(result, report) {
  if (report.decision === "in-progress" && turningReason(report) === void 0) {
    return result.gate.onFail === "hold" ? ": waits for a person" : "";
  }
  if (!hasDecided(result, report)) return "";
  return report.decision === "in-progress" ? ": rolling back" : ": rolled back";
}
function undecided(cause, result, report, early) {
  if (cause === "outage") return "no data: metrics did not answer";
  if (cause === "no-data") return isUnmeasured(result, report) ? "not measured: no traffic" : "no data";
  if (cause === "over-limit") return "beyond its limit, as production is: not proved better";
  if (early) return someBeyond(result, "") ?? "ok so far, not proved";
  const turned = turningReason(report)?.code;
  if (turned === void 0) return "not proved";
  return turned === "inconclusive" ? "inconclusive" : "not decided by then";
}
function someBeyond({ gate, series }, before) {
  if (gate.kind !== "threshold") return void 0;
  const { last, beyond } = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .countBeyond */ .vA)(gate, series);
  if (beyond.length === 0) return void 0;
  return `${before}${beyond.length} of the last ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(last.length, "minute")} beyond, fails at ${gate.breaches.count}`;
}
function isUnmeasured({ gate, verdict }, { progress }) {
  const silent = verdict.outcome === "undecided" && verdict.cause === "no-data";
  return silent && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).beforeTraffic && progress?.spans.length === 0;
}

// src/report/gate-table.ts
var trendPoints = 12;
var columns = [
  { title: "Gate" },
  { title: "Candidate", align: "right" },
  { title: "Baseline", align: "right" },
  { title: "Compared", align: "right" },
  { title: "Allowed" }
];
function gateTable(report, detail) {
  if (report.gates.length === 0) return "";
  const sorted = byWeight(report);
  const quiet = sorted.filter((result) => isUnmeasured(result, report) && !hasDecided(result, report));
  const told = sorted.filter((result) => !quiet.includes(result));
  const rows = [...otherDecider(report), ...told.slice(0, detail.gates).map((result) => row(result, report, detail))];
  const parts = [
    rows.length === 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows),
    restWords(told.slice(detail.gates)),
    quietWords(quiet, detail)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function byWeight(report) {
  const order = { fail: 1, undecided: 2, pass: 3 };
  const weight = (result) => hasDecided(result, report) ? 0 : order[result.verdict.outcome] + (result.gate.reportOnly ? 3 : 0);
  return report.gates.toSorted((a, b) => weight(a) - weight(b));
}
function otherDecider(report) {
  const reason = turningReason(report);
  if (reason === void 0 || report.gates.some((result) => hasDecided(result, report))) return [];
  const came = report.decision === "in-progress" ? "rolling back" : "rolled back";
  return [[`${signOfTurn(reason.code)}\xA0${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.code)}<br>**no gate: ${came}**`, "", "", "", ""]];
}
function row(result, report, detail) {
  const { baseline, candidate, noiseFactor = 1 } = result;
  const { estimate, interval } = comparisonWords(result);
  const noise = noiseFactor > 1.05 ? `noise ${noiseFactor.toFixed(1)} x` : "";
  const trend = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(
    result.series.map((point) => point.candidate),
    trendPoints
  );
  return [
    gateCell(result, report, detail),
    sideCell(result, candidate, trend),
    sideCell(result, baseline),
    cell(tight(estimate), [interval, noise]),
    allowedCell((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.allowed, detail.sentences))
  ];
}
function gateCell(result, report, detail) {
  const { mark, words: words2 } = verdictWords(result, report);
  const important = result.verdict.outcome === "fail" || hasDecided(result, report);
  const open = report.decision === "in-progress" && turningReason(report) === void 0;
  const left = open ? result.minutesToVerdict : void 0;
  const name = `${mark}\xA0${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, detail.names))}`;
  return cell(`${name}<br>${important ? `**${tight(words2)}**` : tight(words2)}`, [
    seenWords(result, report) ?? "",
    left === void 0 ? "" : `verdict in about ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(left * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2)}`,
    laterWords(result, report),
    result.gate.reportOnly && result.verdict.outcome !== "fail" ? "report only" : ""
  ]);
}
function laterWords({ gate, verdict }, report) {
  const later = report.later?.find((result) => result.gate.name === gate.name);
  if (later === void 0 || later.verdict.outcome === verdict.outcome) return "";
  const value = later.candidate === void 0 ? "" : `, ${valueWords(later, later.candidate.value)}`;
  const words2 = { pass: "ok", fail: "beyond its limit", undecided: "not proved" }[later.verdict.outcome];
  return `measured after the decision: ${words2}${value}`;
}
function sideCell(result, side, trend = "") {
  return side === void 0 ? "" : cell(tight(valueWords(result, side.value)), [basisWords(result, side), trend]);
}
function allowedCell(allowed) {
  const [, words2 = allowed, aside = ""] = /^(.*?) \((.*)\)(?=,|$)/.exec(allowed) ?? [];
  const rest = aside === "" ? "" : allowed.slice(words2.length + aside.length + 3);
  return cell(tight(words2 + rest), [aside]);
}
function cell(first, below) {
  const lines = below.filter((line2) => line2 !== "").map((line2) => `<sub>${tight(line2)}</sub>`);
  return [first, ...lines].filter((line2) => line2 !== "").join("<br>");
}
var tight = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(plain3));
function restWords(rest) {
  if (rest.length === 0) return "";
  const count2 = (outcome, word) => {
    const found2 = rest.filter(({ verdict }) => verdict.outcome === outcome).length;
    return found2 === 0 ? [] : [`${found2} ${word}`];
  };
  const parts = [...count2("fail", "failed"), ...count2("undecided", "not proved"), ...count2("pass", "ok")];
  return `And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest.length, "more gate")}: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(parts)}.`;
}
function quietWords(quiet, { names: names2, gates }) {
  if (quiet.length === 0) return "";
  const shown2 = quiet.slice(0, gates).map(({ gate }) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.name, names2)));
  const left = quiet.length - shown2.length;
  return `Not measured, because the candidate had no traffic: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...shown2, ...left > 0 ? [`${left} more`] : []])}.`;
}

// src/report/xychart.ts
var colours = { blue: "#2f81f7", grey: "#848d97", red: "#e5534b" };
var dashes = {
  blue: { css: "none", sign: "\u2501\u2501" },
  grey: { css: "7 4", sign: "\u254D\u254D" },
  red: { css: "2 4", sign: "\u2505\u2505" }
};
var largest = 1e15;
var smallest = 1e-12;
function xychart({ title: title2, x, yTo, lines, description, square }) {
  const palette = lines.map((line2) => colours[line2.colour]).join(", ");
  const settings = {
    xyChart: {
      ...square ? { width: 480, height: 500 } : { width: 600, height: 340 },
      titleFontSize: 15,
      yAxis: { labelPadding: 8 }
    },
    themeVariables: { xyChart: { backgroundColor: "transparent", plotColorPalette: palette } },
    themeCSS: lines.map(({ colour }, index) => `.line-plot-${index} path{stroke-width:2.5px;stroke-dasharray:${dashes[colour].css}}`).join("")
  };
  const legend = lines.flatMap(({ name, colour }) => name === void 0 ? [] : [`${dashes[colour].sign} ${name}`]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(
    "mermaid",
    [
      `%%{init: ${JSON.stringify(settings)}}%%`,
      "xychart-beta",
      `    accTitle: ${bare(title2)}`,
      `    accDescr: ${bare(description)}`,
      `    title ${quoted(title2)}`,
      `    x-axis ${quoted([x.title, ...legend].join("   "))} 0 --> ${plain2(x.to)}`,
      `    y-axis 0 --> ${plain2(yTo)}`,
      ...lines.map((line2) => `    line [${line2.values.map(plain2).join(", ")}]`)
    ].join("\n")
  );
}
function niceCeiling(highest2) {
  if (!(highest2 >= smallest && highest2 <= largest)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(highest2 * 1.05));
  const step2 = [1, 1.5, 2, 4, 5, 8, 10].find((factor) => factor * magnitude >= highest2 * 1.05) ?? 10;
  return step2 * magnitude;
}
function plain2(value) {
  const within = Math.max(-largest, Math.min(largest, value));
  if (!(Math.abs(within) >= smallest)) return "0";
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(Math.abs(within))));
  const digits = within.toFixed(decimals);
  return digits.includes(".") ? digits.replace(/\.0+$|(?<!0)0+$/, "") : digits;
}
function quoted(words2) {
  return `"${bare(words2)}"`;
}
function bare(words2) {
  return words2.replace(/[^\p{L}\p{N} .,:()/+━╍┅-]/gu, " ").replace(/\s+/g, " ").trim();
}

// src/report/roc-chart.ts
function rocPart({ evaluation }, detail) {
  const roc = evaluation?.roc;
  if (roc === void 0) return "";
  const auc = evaluation?.measures.find(({ measure }) => measure === "auc");
  const area = (value) => value === void 0 ? "n/a" : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(value);
  const words2 = `ROC curves, the share of true positives at each share of false positives: candidate (blue, solid) with an area of ${area(auc?.candidate)}, baseline (grey, dashed) with ${area(auc?.baseline)}; chance (red, dotted) has 0.5.`;
  if (detail.points === 0) return words2;
  const points = Math.min(41, detail.points);
  const chart = xychart({
    title: "ROC curves: true positive rate",
    x: { title: "false positive rate", to: 1 },
    yTo: 1,
    lines: [
      { colour: "red", name: "chance", values: sampled(chance, points) },
      { colour: "grey", name: "baseline", values: sampled(roc.baseline, points) },
      { colour: "blue", name: "candidate", values: sampled(roc.candidate, points) }
    ],
    description: words2,
    square: true
  });
  return `${chart}

${words2}`;
}
var chance = [
  [0, 0],
  [1, 1]
];
function precisionRecallPart({ precisionRecall, measures }, detail) {
  if (precisionRecall === void 0) return "";
  const average = measures.find(({ measure }) => measure === "average-precision");
  const value = (side) => side === void 0 ? "n/a" : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(side);
  const rare = precisionRecall.candidate.at(-1)?.[1] ?? 0;
  const words2 = `Precision at each recall: candidate (blue, solid) with an average precision of ${value(average?.candidate)}, baseline (grey, dashed) with ${value(average?.baseline)}; guessing (red, dotted) has ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(rare)}, the share of positive rows.`;
  if (detail.points === 0) return words2;
  const points = Math.min(41, detail.points);
  const chart = xychart({
    title: "Precision and recall: precision",
    x: { title: "recall", to: 1 },
    yTo: 1,
    lines: [
      { colour: "red", name: "guessing", values: Array.from({ length: points }, () => rare) },
      { colour: "grey", name: "baseline", values: stepped(precisionRecall.baseline, points) },
      { colour: "blue", name: "candidate", values: stepped(precisionRecall.candidate, points) }
    ],
    description: words2
  });
  return `${chart}

${words2}`;
}
function stepped(curve, count2) {
  return Array.from({ length: count2 }, (_, index) => {
    const reached = curve.find(([recall]) => recall >= index / (count2 - 1)) ?? curve.at(-1);
    return reached?.[1] ?? 0;
  });
}
function sampled(curve, count2) {
  return Array.from({ length: count2 }, (_, index) => index === 0 ? 0 : heightAt(curve, index / (count2 - 1)));
}
function heightAt(curve, at) {
  const before = curve.findLast(([x]) => x <= at) ?? [0, 0];
  const after = curve.find(([x]) => x > at);
  if (after === void 0) return before[1];
  return before[1] + (after[1] - before[1]) * (at - before[0]) / (after[0] - before[0]);
}

// src/report/gate-chart.ts
function gatePart(report, detail) {
  if (isToldByRoc(report)) return rocPart(report, detail);
  const result = byWeight(report).find(
    ({ series }) => series.filter((point) => point.candidate !== void 0).length >= 2
  );
  if (result === void 0) return "";
  const words2 = numbersOf(result, detail);
  if (detail.points === 0) return words2;
  const { chart, cutAt } = chartOf(result, report, detail, words2);
  const spike = cutAt === void 0 ? "" : ` Spikes above ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(cutAt, result.unit)))} are cut off.`;
  return `${chart}

${words2}${spike}`;
}
function isToldByRoc(report) {
  const [deciding] = byWeight(report);
  if (deciding?.verdict.outcome !== "fail" || report.evaluation?.roc === void 0) return false;
  return viewOf2(deciding.gate).chart === "roc";
}
function chartOf(result, { timeZone }, detail, words2) {
  const { series, unit } = result;
  const startMs = series[0]?.startMs ?? 0;
  const endMs = (series.at(-1)?.startMs ?? 0) + _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2;
  const scale = unit === "share" ? 100 : 1;
  const minutes = minuteByMinute(series, startMs, endMs);
  const lines = [];
  const draw = (colour, name, values) => {
    const known = withoutGaps((0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketed */ .qd)(values, detail.points));
    if (known.length > 0) lines.push({ colour, name, values: known.map((value) => value * scale) });
  };
  const limit = viewOf2(result.gate).limit(result.gate, result.baseline);
  draw(
    "grey",
    "baseline",
    minutes.map((minute) => minute.baseline)
  );
  draw(
    "blue",
    "candidate",
    minutes.map((minute) => minute.candidate)
  );
  if (limit !== void 0)
    draw(
      "red",
      "limit",
      minutes.map(() => limit)
    );
  const top = topOf(lines);
  const yTo = niceCeiling(top);
  const beyond = lines.some((line2) => line2.values.some((value) => value > yTo));
  const chart = xychart({
    title: `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, Math.min(detail.names, 48))}, ${axis[unit]}`,
    x: { title: `minutes since ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(startMs, timeZone)}`, to: Math.max(1, (endMs - startMs) / _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2) },
    yTo,
    lines: lines.map((line2) => ({ ...line2, values: line2.values.map((value) => Math.min(value, yTo)) })),
    description: words2
  });
  return { chart, cutAt: beyond ? yTo / scale : void 0 };
}
var far = 4;
function topOf(lines) {
  const highest2 = Math.max(...lines.flatMap((line2) => line2.values));
  const usual = Math.max(
    ...lines.map(({ values }) => values.toSorted((a, b) => a - b)[Math.floor(0.9 * (values.length - 1))] ?? 0)
  );
  return usual > 0 && highest2 > far * usual ? 1.5 * usual : highest2;
}
var axis = {
  share: "percent of requests",
  milliseconds: "milliseconds",
  percent: "percent of the instance",
  number: "value"
};
function numbersOf(result, detail) {
  const { baseline, candidate } = result;
  const limit = viewOf2(result.gate).limit(result.gate, result.baseline);
  const parts = [
    candidate && `candidate (blue, solid) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(valueWords(result, candidate.value))}`,
    baseline && `baseline (grey, dashed) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(valueWords(result, baseline.value))}`,
    limit !== void 0 && `${viewOf2(result.gate).limitWords} (red, dotted) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(limit, result.unit))}`
  ].filter((part) => typeof part === "string");
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, detail.names))}, minute by minute: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(parts.join(", "))}.`;
}
function minuteByMinute(series, startMs, endMs) {
  const known = new Map(series.map((point) => [point.startMs, point]));
  const count2 = Math.min(1e5, Math.max(1, Math.round((endMs - startMs) / _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2)));
  return Array.from({ length: count2 }, (_, index) => known.get(startMs + index * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2) ?? {});
}
function withoutGaps(values) {
  const first = values.find((value) => value !== void 0);
  if (first === void 0) return [];
  let last = first;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}

// src/report/forecast-part.ts
function forecastPart({ forecast }, detail) {
  const simulated = forecast?.simulated;
  if (simulated === void 0) return "";
  const healthy = `**Forecast:** played ${simulated.rollouts.toLocaleString("en-US")} times with the traffic, level and noise of this endpoint, a healthy candidate comes through the steps in ${ofHundred(simulated.healthy)}.`;
  return [healthy, faultTable(simulated, detail)].filter((part) => part !== "").join("\n\n");
}
function faultTable({ faults }, { gates, names: names2 }) {
  const times2 = [...new Set(faults.map((fault) => fault.times))];
  const named2 = [...new Set(faults.map(({ gate }) => gate))].slice(0, gates);
  if (named2.length === 0) return "";
  const columns4 = [
    { title: "Bad requests a candidate costs until it is stopped" },
    ...times2.map((factor) => ({ title: `${factor} x as bad`, align: "right" }))
  ];
  const rows = named2.map((gate) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, names2)),
    ...times2.map((factor) => cellOf(faults.find((fault) => fault.gate === gate && fault.times === factor)))
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows);
}
function cellOf(fault) {
  if (fault === void 0) return "";
  const { spoilt, minutes, stopped, failed: failed3 } = fault;
  const after = minutes === void 0 ? "" : `<br>${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(`after ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(minutes * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2)}`)}`;
  const often = stopped < 0.995 ? `<br>stopped in ${ofHundred(stopped)}` : "";
  const how = failed3 < stopped - 5e-3 ? `<br>proved worse in ${ofHundred(failed3)}` : "";
  return `**${spoilt.toLocaleString("en-US")}**${after}${often}${how}`;
}
function ofHundred(chance2) {
  const percent2 = 100 * chance2;
  if (percent2 > 0 && percent2 < 0.5) return "fewer than 1 of 100";
  return `${percent2 >= 99.5 && percent2 < 100 ? 99 : Math.round(percent2)} of 100`;
}

// src/gates/noise-words.ts
var slight = 0.05;
function wanderWords(likely) {
  const expected = (of) => likely.reduce((sum, { model, chance: chance2 }) => sum + chance2 * of(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .noiseModels */ .zo[model] ?? still), 0);
  const lasting = expected((model) => model.lasting);
  const minutes = expected((model) => model.lasting * model.memoryMinutes) / lasting;
  const [lasts, brisk] = [Math.sqrt(lasting), Math.sqrt(expected((model) => model.brisk))];
  const percent2 = (deviation) => `${Math.round(100 * deviation)} %`;
  const ways = [
    ...lasts < slight ? [] : [`by ${percent2(lasts)} for some ${Math.round(minutes)} minutes`],
    ...brisk < slight ? [] : [`by ${percent2(brisk)} from minute to minute`]
  ];
  return ways.length === 0 ? "hardly at all" : ways.join(" and ");
}
var still = { brisk: 0, lasting: 0, memoryMinutes: 1 };

// src/report/learnt-part.ts
var dayMs = 24 * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .hourMs */ .$0;
function learntPart({ rollout }, detail) {
  if (rollout === void 0) return "";
  return [fromRollouts(rollout, detail), fromHalves(rollout, detail)].filter((part) => part !== "").join("\n\n");
}
function fromRollouts(rollout, detail) {
  const lines = Object.entries(rollout.noise).flatMap(([gate, { learnt }]) => {
    if (learnt === void 0) return [];
    const age = ageWords(Math.max(0, rollout.startedAtMs - learnt.atMs));
    const words2 = `${wanderWords(learnt.likely)} (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(learnt.rollouts, "rollout")}, the last ${age} before this one)`;
    return [`- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, detail.names))}: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(words2)}`];
  });
  if (lines.length === 0) return "";
  const title2 = "**Noise learnt from earlier rollouts:** how a variant\u2019s rate moves by itself, which makes verdicts more careful, never less.";
  return [title2, lines.slice(0, detail.gates).join("\n")].join("\n\n");
}
function fromHalves({ noise }, detail) {
  const lines = Object.entries(noise).flatMap(([gate, { halves }]) => {
    if (halves === void 0) return [];
    const { likely, ratio, minutes, instances } = halves;
    const [one, other] = instances;
    const apart = Math.round(100 * Math.abs(Math.max(ratio, 1 / ratio) - 1));
    const words2 = `differ by ${apart} % over ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(minutes * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2)}, ${one} and ${other} instances; each moves by itself ${wanderWords(likely)}`;
    return [`- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, detail.names))}: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(words2)}`];
  });
  if (lines.length === 0) return "";
  const title2 = "**Two halves of the baseline\u2019s instances**, which serve the same model, compared with each other like two variants; taken into account, which makes verdicts more careful, never less.";
  return [title2, lines.slice(0, detail.gates).join("\n")].join("\n\n");
}
function ageWords(ms) {
  return ms < dayMs ? (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(ms) : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(Math.round(ms / dayMs), "day");
}

// src/report/diff.ts
function unifiedDiff(before, after, context = 2) {
  const lines = align(before, after);
  const isNear = (at) => lines.slice(Math.max(0, at - context), at + context + 1).some(({ mark }) => mark !== " ");
  const shown2 = [];
  let skipped = false;
  lines.forEach(({ mark, text: text2 }, at) => {
    if (!isNear(at)) {
      skipped = shown2.length > 0;
      return;
    }
    if (skipped) shown2.push("@@");
    skipped = false;
    shown2.push(`${mark}${text2}`);
  });
  return shown2;
}
function align(before, after) {
  const common = commonLengths(before, after);
  const at = (i, j) => common[i]?.[j] ?? 0;
  const lines = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [one, other] = [before[i], after[j]];
    if (one !== void 0 && one === other) {
      lines.push({ mark: " ", text: one });
      i++;
      j++;
    } else if (one !== void 0 && (other === void 0 || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: "-", text: one });
      i++;
    } else {
      lines.push({ mark: "+", text: other ?? "" });
      j++;
    }
  }
  return lines;
}
function commonLengths(before, after) {
  const rows = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [row2, below] = [rows[i], rows[i + 1]];
      if (row2 === void 0 || below === void 0) continue;
      row2[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row2[j + 1] ?? 0);
    }
  }
  return rows;
}

// src/report/surroundings-part.ts
function surroundingsPart(report, detail) {
  const { surroundings } = report;
  if (surroundings === void 0) return "";
  const { room, permissions } = surroundings;
  const parts = [
    room.read ? roomWords(room.types, detail) : `**Room:** quotas were not read: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(room.why)}.`,
    scalingWords(report, surroundings),
    alarmWords(report, surroundings, detail),
    permissionWords(permissions, detail)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function configurationPart({ surroundings, rollout }, detail) {
  if (surroundings === void 0 || rollout === void 0) return "";
  const { now, beside, promoted: promoted2 } = surroundings.configurations;
  const most2 = Math.max(12, 2 * detail.rows);
  const part = (title2, after) => {
    const lines = unifiedDiff(now, after).map((line2) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(line2.replace(/[^ -~]/gu, "\uFFFD"), 2 * detail.names));
    const left = lines.length - most2;
    return `${title2}

${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)("diff", [...lines.slice(0, most2), ...left > 0 ? [`\u2026 ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more line")}`] : []].join("\n"))}`;
  };
  return [
    part("With the candidate beside it, and no traffic yet:", beside),
    part("After a promotion:", promoted2),
    "A rollback goes back to the configuration before, as it is. The record is one more configuration, which is never deployed and costs nothing."
  ].join("\n\n");
}
function permissionPart({ surroundings }, { rows, names: names2 }) {
  if (surroundings === void 0) return "";
  const { permissions } = surroundings;
  const needed = permissions.read ? permissions.checks : permissions.needed;
  const shown2 = needed.slice(0, Math.max(5, rows)).map((need) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(need.sid),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(need.action),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(need.resource, 2 * names2)),
    ...permissions.read ? [foundWords(need)] : []
  ]);
  const left = needed.length - shown2.length;
  const columns4 = [{ title: "Statement" }, { title: "Action" }, { title: "Resource" }];
  const rest = left > 0 ? `

And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more")}.` : "";
  const limits = permissions.read ? "\n\nIAM\u2019s simulator reads the policies of the role, its boundary and those of the organization. Policies of sessions, buckets and keys are not in it. SageMaker has no dry run, so what nobody simulates shows when it is called." : "";
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(permissions.read ? [...columns4, { title: "Allowed" }] : columns4, shown2)}${rest}${limits}`;
}
function foundWords({ found: found2 = "unsure", why }) {
  const words2 = { allowed: "\u2705 yes", denied: "\u274C no", unsure: "\u26A0\uFE0F not told" }[found2];
  return why === void 0 ? words2 : `${words2}: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why)}`;
}
function roomWords(types, { names: names2 }) {
  if (types.length === 0) return "";
  const each = types.map(({ instanceType, now, beside, peak, quota, inUse }) => {
    const limit = quota === void 0 ? "no quota is listed" : `the account may have ${quota}${inUse === void 0 ? "" : `, ${inUse} in use`}`;
    return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(instanceType, names2))} ${now} now, ${beside} with the candidate, up to ${peak} while SageMaker exchanges the fleets; ${limit}`;
  });
  return `**Room:** ${each.join(". ")}.`;
}
function scalingWords({ rollout }, { scaling }) {
  if (rollout === void 0 || scaling === void 0) return "";
  if ("read" in scaling) return `**Autoscaling:** not read: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(scaling.why)}.`;
  const { variant, min, max, scaleInSuspended } = scaling;
  const held = scaleInSuspended ? "its scale-in is held back already, and stays so" : "its scale-in is held back until the rollout ends";
  const end2 = rollout.plan.variantName === "keep" ? "Limits and policies stay with the name" : `Limits and policies move to ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rollout.candidate.name)} at the end`;
  return `**Autoscaling:** ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(variant)} is scaled from ${min} to ${max}; ${held}, and scaling out goes on. The candidate is not scaled while it is beside it. ${end2}.`;
}
function alarmWords({ rollout }, { alarms }, { rows, names: names2 }) {
  if (rollout === void 0) return "";
  if (!alarms.read) return `**Alarms:** not read: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(alarms.why)}.`;
  if (alarms.names.length === 0) return "";
  const shown2 = alarms.names.slice(0, Math.max(3, Math.min(10, rows))).map((name) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name), names2)));
  const left = alarms.names.length - shown2.length;
  const all2 = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...shown2, ...left > 0 ? [`${left} more`] : []]);
  const baseline = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(rollout.start.baseline.name, names2));
  const after = rollout.plan.variantName === "keep" ? "that goes on with the name, for the promoted model under it" : "after a promotion that variant is gone, and nothing of it fires again";
  return `**Alarms:** ${all2} ${alarms.names.length === 1 ? "watches" : "watch"} ${baseline}; ${after}. No alarm is changed.`;
}
function permissionWords(permissions, { names: names2 }) {
  if (!permissions.read) {
    return `**Permissions:** not checked: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(permissions.why, 400))}. The ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(permissions.needed.length, "call")} that a rollout needs are listed below.`;
  }
  const { checks } = permissions;
  const principal = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(permissions.principal, 2 * names2));
  if ((0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOnly */ .dG)(permissions)) {
    return `**Permissions:** ${principal} may only look; whether the role of a run may do the rest was not checked.`;
  }
  const count2 = (found2) => checks.filter((check) => check.found === found2).length;
  const [allowed, denied, unsure] = [count2("allowed"), count2("denied"), count2("unsure")];
  const rest = [
    ...denied > 0 ? [`${denied} ${denied === 1 ? "is" : "are"} denied`] : [],
    ...unsure > 0 ? [`${unsure} could not be told`] : []
  ];
  const words2 = rest.length === 0 ? `all ${checks.length} calls` : `${allowed} of ${checks.length} calls; ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(rest)}`;
  return `**Permissions:** ${principal} may make ${words2}, says IAM\u2019s simulator.`;
}

// src/report/windows-part.ts
function windowsPart(rollout, detail) {
  const seconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .fineSecondsOf */ .zy)(rollout);
  const length = seconds === void 0 ? "one minute" : `${seconds} seconds beside whole minutes`;
  return [`**Windows:** ${length}${reasonOf(rollout)}.`, findWords(rollout, detail), costWords(rollout)].filter((words2) => words2 !== "").join(" ");
}
function reasonOf({ metrics }) {
  if (metrics === void 0) return ", as SageMaker publishes without enhanced metrics";
  if (metrics.before === void 0)
    return `, as this endpoint's enhanced metrics are published every ${metrics.seconds} s`;
  return `, by enhanced metrics every ${metrics.seconds} s for as long as both variants serve`;
}
function findWords(rollout, { gates: most2, names: names2 }) {
  const seconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .fineSecondsOf */ .zy)(rollout);
  if (seconds === void 0) return "";
  const name = (gate) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.name, names2));
  const quick = rollout.plan.gates.flatMap((gate) => {
    const ratio = gate.kind === "share" ? (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .suddenRatioOf */ .ic)(gate, rollout.noise[gate.name]?.calm) : void 0;
    return ratio === void 0 ? [] : [`${name(gate)} beyond ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .times */ .Hn)(ratio)}`];
  });
  if (quick.length === 0) {
    return "The baseline was not seen for long enough to tell a burst of a minute from a fault, so minutes decide.";
  }
  const within = seconds === 10 ? "a minute" : "a minute and a half";
  return `A gross fault (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(quick.slice(0, most2))}, by the baseline's last day) fails within ${within} of its coming, beside CloudWatch's delay of two minutes; whatever is less is left to the minutes.`;
}
function costWords(rollout) {
  const { metrics, start, candidate } = rollout;
  if (metrics?.before === void 0) return "";
  const variants = [start.baseline, ...start.others, candidate];
  const instances = variants.reduce((sum, variant) => sum + variant.instanceCount, 0);
  const bill = `Enhanced metrics cost: SageMaker then publishes the metrics of invocations and utilisation for each instance as well (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(instances, "instance")} here), each of them billed as a custom metric of CloudWatch for as long as it is published.`;
  const asked2 = metricsAskedPerMinute(rollout);
  const looks = asked2 === 0 ? "" : ` CloudWatch is asked for ${asked2} metrics a minute more while a step bakes.`;
  return `${bill}${looks} The configuration before and after the rollout has the metrics it had.`;
}
function metricsAskedPerMinute(rollout) {
  const { plan, start, candidate, numbers } = rollout;
  const fineSeconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .fineSecondsOf */ .zy)(rollout);
  if (fineSeconds === void 0) return 0;
  const variants = { baseline: start.baseline.name, candidate: candidate.name };
  const setting = { target: { endpointName: plan.endpointName, variants }, numbers, fineSeconds };
  const keys = plan.gates.flatMap((gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .kindOf */ .I)(gate).meter(gate, setting).fineQueries ?? []).map(({ key }) => key);
  return new Set(keys).size * 60 / fineSeconds;
}

// src/report/plan-part.ts
function planPart(report, detail) {
  const { rollout, forecast } = report;
  if (rollout === void 0 || rollout.kind === "return") return "";
  const { plan } = rollout;
  const steps = forecast?.steps ?? plan.schedule.map((step2) => ({ ...step2, candidateRequests: void 0, proofs: [], proofAsked: false }));
  const parts = [
    autoWords(plan),
    steps.length === 0 ? "" : stepTable(steps, detail),
    forecastPart(report, detail),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .pastPart */ .c7)(report, detail),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .termsPart */ .Ry)(report, detail),
    windowsPart(rollout, detail),
    learntPart(report, detail),
    [endWords(plan), ...forecast === void 0 ? [] : [timeWords(forecast)]].join(" "),
    rowWords(forecast, detail),
    backWords(report, detail),
    surroundingsPart(report, detail)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function autoWords({ auto }) {
  if (auto === void 0) return "";
  const { maxDurationMs, detect, power } = auto;
  return `**Schedule:** planned from this endpoint\u2019s own traffic, so that a candidate ${detect} x as bad spoils the fewest requests; it is found, and a healthy one proved, in ${Math.round(power * 100)} of 100 rollouts of at most ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(maxDurationMs)}. A rollout keeps the steps it starts with.`;
}
function stepTable(steps, detail) {
  const told = steps.some((step2) => step2.candidateRequests !== void 0);
  const columns4 = [
    { title: "Step" },
    { title: "Bake" },
    ...told ? [{ title: "Time to proof" }] : []
  ];
  const rows = steps.map((step2, index) => [
    `${index + 1}:\xA0**${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(step2.traffic).replace(" ", "\xA0")}**${told ? requestsLine(step2) : ""}`,
    `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .durations */ .SB)(step2.bakeMs, step2.maxBakeMs))}${step2.hold ? "<br>then waits for a person" : ""}`,
    ...told ? [proofCell(step2, detail)] : []
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows.slice(0, Math.max(3, detail.rows)));
}
function requestsLine({ candidateRequests = 0 }) {
  return `<br><sub>${candidateRequests.toLocaleString("en-US")} requests</sub>`;
}
function proofCell({ proofs, proofAsked }, detail) {
  const shown2 = proofs.slice(0, Math.min(6, detail.gates));
  const each = shown2.map((proof) => `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(proof.gate, detail.names))} ${proofWords(proof)}`);
  const rest = proofs.length > shown2.length ? [`and ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(proofs.length - shown2.length, "more gate")}`] : [];
  return [...each, ...rest, proofAsked ? "must be proved to go on" : ""].filter((line2) => line2 !== "").join("<br>");
}
function proofWords({ minutes, withinMaxBake, chance: chance2, smallestFound }) {
  const time = minutes === void 0 ? "cannot be told" : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(`about ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(minutes * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2)}`);
  if (chance2 === void 0) return `${time}${minutes === void 0 || withinMaxBake ? "" : ", longer than the bake"}`;
  const finds = smallestFound === void 0 ? "" : `; finds ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(`${smallestFound} x`)}`;
  return `${time}, in time in ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(ofHundred(chance2))}${finds}`;
}
function endWords({ finalBakeMs, holdback, variantName: variantName2, onInconclusive }) {
  const name = variantName2 === "keep" ? "under the old variant\u2019s name" : "under its own name";
  const open = { rollback: "rolls back", hold: "waits for a person", continue: "goes on" }[onInconclusive];
  const bake = holdback === void 0 ? `100 % for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(finalBakeMs)} with the old variant still there` : `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(1 - holdback)} for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(finalBakeMs)}, the old variant keeping ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(holdback)} to be compared with`;
  return `Then ${bake}; after that the candidate serves alone, ${name}. An inconclusive step ${open}.`;
}
function timeWords({ shortestMs, longestMs, requestsPerMinute }) {
  const rate = Number(requestsPerMinute.toPrecision(3)).toLocaleString("en-US");
  return `In all ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .durations */ .SB)(shortestMs, longestMs)} at ${rate} requests a minute, as in the last three hours; waiting for people not counted.`;
}
function rowWords(forecast, detail) {
  const sentences = forecast?.rowsNeeded?.slice(0, Math.min(6, detail.rows)) ?? [];
  return sentences.map((words2) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(words2, detail.sentences))}`).join("\n");
}
function backWords({ rollout }, { names: names2 }) {
  if (rollout === void 0) return "";
  const { configName, baseline } = rollout.start;
  const name = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, names2));
  return `A rollback goes back to ${name(configName)}: variant ${name(baseline.name)} with model ${name(baseline.modelName)}, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseline.instanceCount, "instance")}.`;
}

// src/report/calibration-part.ts
function calibrationPart({ calibration }, detail) {
  if (calibration === void 0) return "";
  const { baseline, candidate } = calibration;
  const words2 = `Calibration, the share of positive rows at each score: candidate (blue, solid) with a Brier score of ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(candidate.brier)} and an expected calibration error of ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(candidate.expectedError)}, baseline (grey, dashed) with ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(baseline.brier)} and ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(baseline.expectedError)}; on the diagonal (red, dotted) scores are chances.`;
  const rows = binRows(baseline, candidate);
  const parts = [words2, rows.length > detail.rows ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns2, rows)];
  return [detail.points === 0 ? "" : chartOf2(baseline, candidate, detail), ...parts].filter((part) => part !== "").join("\n\n");
}
var columns2 = [
  { title: "Scores" },
  { title: "Baseline: share positive", align: "right" },
  { title: "Candidate: share positive", align: "right" }
];
function binRows(baseline, candidate) {
  const [before, after] = [byTenth(baseline), byTenth(candidate)];
  const tenths = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => a - b);
  return tenths.map((tenth) => [
    `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(tenth / 10)} to ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)((tenth + 1) / 10)}`,
    binCell(before.get(tenth)),
    binCell(after.get(tenth))
  ]);
}
var rounding = 1e-9;
function byTenth({ bins }) {
  const found2 = /* @__PURE__ */ new Map();
  let last = -1;
  for (const bin of bins) {
    last = Math.max(last + 1, Math.ceil(bin.score * 10 - rounding) - 1);
    found2.set(last, bin);
  }
  return found2;
}
function binCell(bin) {
  if (bin === void 0) return "no rows";
  return `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(bin.positives)}<br><sub>mean score ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(bin.score)}, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(bin.rows, "row")}</sub>`;
}
function chartOf2(baseline, candidate, detail) {
  const points = Math.min(21, detail.points);
  const line2 = (colour, name, { bins }) => ({
    colour,
    name,
    values: Array.from({ length: points }, (_, index) => heightAt2(bins, index / (points - 1)))
  });
  const diagonal = Array.from({ length: points }, (_, index) => index / (points - 1));
  return xychart({
    title: "Calibration: share of positive rows",
    x: { title: "score", to: 1 },
    yTo: 1,
    lines: [
      { colour: "red", name: "as it should be", values: diagonal },
      line2("grey", "baseline", baseline),
      line2("blue", "candidate", candidate)
    ],
    description: "The share of positive rows among rows of each score, of both variants; on the diagonal scores are what they say."
  });
}
function heightAt2(bins, at) {
  const before = bins.findLast(({ score }) => score <= at);
  const after = bins.find(({ score }) => score > at);
  if (before === void 0 || after === void 0) return (before ?? after)?.positives ?? 0;
  return before.positives + (after.positives - before.positives) * (at - before.score) / (after.score - before.score);
}

// src/report/class-part.ts
var columns3 = [
  { title: "Class" },
  { title: "Rows", align: "right" },
  { title: "precision: baseline \u2192 candidate", align: "right" },
  { title: "recall: baseline \u2192 candidate", align: "right" },
  { title: "f1: baseline \u2192 candidate", align: "right" }
];
function classPart({ perClass }, detail) {
  if (perClass === void 0 || perClass.length === 0) return "";
  const shown2 = perClass.slice(0, detail.rows);
  const rows = shown2.map((quality) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(quality.name, detail.names)),
    quality.rows.toLocaleString("en-US"),
    change(quality, "precision"),
    change(quality, "recall"),
    change(quality, "f1")
  ]);
  const left = perClass.length - shown2.length;
  return [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns3, rows), ...left > 0 ? [`and ${left} more classes`] : []].join("\n\n");
}
function change({ baseline, candidate }, measure) {
  const side = (measures) => {
    const value = measures[measure];
    return value === void 0 ? "n/a" : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(value);
  };
  return `${side(baseline)} \u2192 ${side(candidate)}`;
}

// src/report/confusion-part.ts
var mostClasses = 12;
function confusionPart({ confusion }, detail) {
  if (confusion === void 0 || confusion.classes.length > Math.min(mostClasses, detail.rows)) return "";
  return [
    matrix("Baseline", confusion.baseline, confusion, detail),
    matrix("Candidate", confusion.candidate, confusion, detail)
  ].join("\n\n");
}
function matrix(who, counts, { classes: classes2 }, detail) {
  const names2 = classes2.map((name) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, Math.min(24, detail.names))));
  const columns4 = [
    { title: `${who}: label` },
    ...names2.map((name) => ({ title: `answered ${name}`, align: "right" }))
  ];
  const rows = names2.map((name, label) => [
    name,
    ...classes2.map((_, answer) => (counts[label]?.[answer] ?? 0).toLocaleString("en-US"))
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows);
}

// src/report/distribution-part.ts
function distributionPart({ distributions }, detail) {
  if (distributions === void 0) return "";
  return distributions.of === "scores" ? scores(distributions) : classes(distributions, detail);
}
function scores({ from, to, baseline, candidate }) {
  const columns4 = [
    { title: `Scores from ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(from)} to ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(to)}` },
    ...["5th percentile", "25th", "median", "75th", "95th"].map((title2) => ({ title: title2, align: "right" })),
    { title: "Spread" }
  ];
  const row2 = (who, { bins, percentiles }) => [
    who,
    ...percentiles.map(_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(bins, bins.length)
  ];
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, [row2("Baseline", baseline), row2("Candidate", candidate)]);
}
function classes({ classes: names2, baseline, candidate }, detail) {
  const columns4 = [
    { title: "Answer" },
    { title: "Baseline", align: "right" },
    { title: "Candidate", align: "right" }
  ];
  const count2 = (value) => (value ?? 0).toLocaleString("en-US");
  const rows = names2.map((name, index) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, detail.names)),
    count2(baseline[index]),
    count2(candidate[index])
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows.slice(0, detail.rows));
}

// src/report/slices-part.ts
function flipsPart({ flips }, detail) {
  if (flips === void 0) return "";
  const { rightToWrong, wrongToRight, most: most2, examples } = flips;
  const words2 = `What changes for users: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rightToWrong, "row")} right before and wrong now, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(wrongToRight, "row")} wrong before and right now.`;
  const numbers = (rows2) => rows2.slice(0, 10).join(", ");
  const such = examples && `Right before and wrong now, for example, rows ${numbers(examples.rightToWrong)}.`;
  const rows = most2.slice(0, detail.rows).map((group) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(`${group.column} = ${group.value}`, detail.names)),
    count(group.rightToWrong),
    count(group.wrongToRight),
    count(group.rows)
  ]);
  return [words2, ...such ? [such] : [], ...rows.length === 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(flipColumns, rows)]].join("\n\n");
}
var flipColumns = [
  { title: "Where most of it happens" },
  { title: "Right to wrong", align: "right" },
  { title: "Wrong to right", align: "right" },
  { title: "Rows", align: "right" }
];
function slicesPart({ slices }, detail) {
  return slices.map((slice) => sliceTable(slice, detail)).join("\n\n");
}
function sliceTable(slices, detail) {
  const shown2 = slices.shown.slice(0, detail.rows);
  const measures = [...new Set(shown2.flatMap((group) => group.measures.map(({ measure }) => measure)))];
  const turned = shown2.some(({ rightToWrong }) => rightToWrong !== void 0);
  const columns4 = [
    { title: (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(slices.column, detail.names)) },
    { title: "Rows", align: "right" },
    ...measures.map((measure) => ({ title: `${measure}: baseline \u2192 candidate`, align: "right" })),
    ...turned ? turnedColumns : []
  ];
  const rows = shown2.map((group) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(group.value, detail.names)),
    count(group.rows),
    ...measures.map((measure) => changeOf(group, measure)),
    ...turned ? [turnedOf(group.rightToWrong), turnedOf(group.wrongToRight)] : []
  ]);
  const { small } = slices;
  const tooSmall = small.groups === 0 ? "" : `; ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(small.groups, "group")} (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(small.rows, "row")}) too small to be judged`;
  const words2 = `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(slices.groups, "group")} of this column${shown2.length < slices.groups ? `, ${shown2.length} shown` : ""}${tooSmall}.`;
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows)}

${words2}`;
}
function changeOf(group, measure) {
  const measured = group.measures.find((one) => one.measure === measure);
  const side = (value) => value === void 0 ? "n/a" : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(value);
  return measured === void 0 ? "" : `${side(measured.baseline)} \u2192 ${side(measured.candidate)}`;
}
var turnedColumns = [
  { title: "Right to wrong", align: "right" },
  { title: "Wrong to right", align: "right" }
];
var turnedOf = (rows) => rows === void 0 ? "" : count(rows);
var count = (value) => value.toLocaleString("en-US");

// src/report/threshold-part.ts
var names = {
  f1: "F1",
  "balanced-accuracy": "balanced accuracy",
  accuracy: "accuracy"
};
function thresholdPart({ thresholds }) {
  if (thresholds === void 0) return "";
  const at = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(thresholds.configured);
  const best = ({ best: { at: where, value } }) => `${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(value)} at ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(where)}`;
  const rows = thresholds.choices.map(({ measure, baseline, candidate }) => [
    names[measure],
    (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(baseline.configured),
    best(baseline),
    (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(candidate.configured),
    best(candidate)
  ]);
  const columns4 = [
    { title: "Best threshold by" },
    { title: `Baseline at ${at}`, align: "right" },
    { title: "Baseline at its best", align: "right" },
    { title: `Candidate at ${at}`, align: "right" },
    { title: "Candidate at its best", align: "right" }
  ];
  const words2 = "The best is chosen on these very rows, so it looks a little better than it will be.";
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns4, rows)}

${words2}`;
}

// src/report/quality-part.ts
function qualityPart(report, detail) {
  const { evaluation } = report;
  if (evaluation === void 0) return "";
  return [
    rowsWords(evaluation),
    ...evaluation.invalid === void 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(evaluation.invalid.sentence, detail.sentences))],
    measureTable(report, evaluation),
    isToldByRoc(report) ? "" : rocPart(report, detail),
    precisionRecallPart(evaluation, detail),
    thresholdPart(evaluation),
    calibrationPart(evaluation, detail),
    flipsPart(evaluation, detail),
    slicesPart(evaluation, detail),
    classPart(evaluation, detail),
    confusionPart(evaluation, detail),
    distributionPart(evaluation, detail),
    ...evaluation.warnings.slice(0, detail.rows).map((warning) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(warning, detail.sentences)))
  ].filter((part) => part !== "").join("\n\n");
}
function rowsWords(evaluation) {
  const { engine, rows, failed: failed3, stopped, labelled, seed } = evaluation;
  const kind = labelled ? "labelled row" : "row";
  const asked2 = {
    endpoint: "sent",
    file: "scored by a job of your own",
    "batch-transform": "scored by transform jobs"
  };
  const words2 = [
    `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.compared, kind)} answered by both variants, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.sent, "row")} ${asked2[engine ?? "endpoint"]}.`
  ];
  const because2 = stopped?.because === "worse" ? "the candidate was proved worse" : "the verdict was proved";
  if (stopped !== void 0) words2.push(`Stopped early, because ${because2} (${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(stopped.gate)}).`);
  if (failed3.baseline.rows > 0) words2.push(failedWords("baseline", failed3.baseline));
  if (failed3.candidate.rows > 0) words2.push(failedWords("candidate", failed3.candidate));
  words2.push(...scaleWords(evaluation), `Seed ${seed}.`);
  return words2.join(" ");
}
function scaleWords({ spreadOn, aucWithin, live }) {
  const same = live && live.differing.baseline === 0 && live.differing.candidate === 0;
  return [
    ...spreadOn === void 0 ? [] : [`Values are of all rows; intervals that take a draw were found on ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(spreadOn, "row")}.`],
    ...aucWithin === void 0 ? [] : [`AUC is within ${aucWithin.toPrecision(2)} of the exact one, and its interval has that added.`],
    ...same ? [`On the endpoint both answer ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(live.rows, "row")} of them as in the jobs.`] : []
  ];
}
function failedWords(who, { rows, asked: asked2, byKind, example }) {
  const kinds = Object.entries(byKind).map(([kind, count2]) => `${count2} ${kind.replace("-", " ")}`);
  const such = example === void 0 ? "" : `, such as ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(example, 160))}`;
  return `The ${who} gave no usable answer to ${rows.toLocaleString("en-US")} of ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(asked2, "row")} (${kinds.join(", ")}${such}).`;
}
function measureTable(report, { measures }) {
  if (measures.length === 0) return "";
  const rows = measures.map((measured) => {
    const gate = report.gates.find(
      (result) => result.gate.kind === "quality" && result.gate.measure === measured.measure && result.gate.slice === void 0
    );
    const verdict = gate && verdictWords(gate, report);
    return [
      measured.measure,
      shown(measured.baseline),
      shown(measured.candidate),
      differenceOf(measured),
      gate === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(gate.allowed),
      verdict === void 0 ? "" : `${verdict.mark} ${verdict.words}`
    ];
  });
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(
    [
      { title: "Measure" },
      { title: "Baseline", align: "right" },
      { title: "Candidate", align: "right" },
      { title: "Difference", align: "right" },
      { title: "Allowed" },
      { title: "Verdict" }
    ],
    rows
  );
}
function differenceOf({ measure, difference: difference2, low, high }) {
  const interval = low === void 0 || high === void 0 ? "" : `(${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(low)} to ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(high)})`;
  if (measure === "agreement") return interval;
  if (difference2 === void 0) return "n/a";
  return `${difference2 > 0 ? "+" : ""}${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(difference2)} ${interval}`.trim();
}
function shown(value) {
  return value === void 0 ? "n/a" : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(value);
}

// src/report/record-parts.ts
function timelinePart({ progress, timeZone }, detail) {
  const events = progress?.timeline ?? [];
  if (events.length === 0) return "";
  const shown2 = events.slice(-detail.rows);
  const rows = shown2.map(({ atMs, text: text2 }) => [
    (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(atMs, timeZone),
    capital((0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text2, detail.sentences)))
  ]);
  const left = events.length - shown2.length;
  const before = left === 0 ? "" : `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "earlier event")} not shown.

`;
  return `${before}${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([{ title: "Time" }, { title: "What happened" }], rows)}`;
}
function identityPart({ baseline, candidate, rollout, commit }, detail) {
  if (baseline === void 0 || candidate === void 0) return "";
  const value = (plain3) => plain3 === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, 2 * detail.names));
  const row2 = (title2, of) => [
    title2,
    value(of(baseline)),
    value(of(candidate))
  ];
  const rows = [
    row2("Variant", (identity) => identity.variant),
    row2("Model", (identity) => identity.modelName),
    row2("Model package", (identity) => identity.modelPackageArn),
    row2("Model data", (identity) => identity.modelDataUrl),
    row2("Version of the data", (identity) => identity.modelDataVersion),
    ...imageRows(baseline, candidate).map(([a, b]) => ["Image", value(a), value(b)]),
    row2("Instances", (identity) => identity.instances),
    ["Commit", "", value(rollout?.commit ?? commit)]
  ];
  const known = rows.filter(([, ...cells]) => cells.some((cell2) => cell2 !== ""));
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([{ title: "" }, { title: "Baseline" }, { title: "Candidate" }], known);
}
function imageRows(baseline, candidate) {
  const count2 = Math.min(15, Math.max(baseline.imageDigests.length, candidate.imageDigests.length));
  return Array.from({ length: count2 }, (_, index) => [baseline.imageDigests[index], candidate.imageDigests[index]]);
}
function actionsPart(report, detail) {
  const { links, nextCommands } = report;
  const listed2 = links.slice(0, detail.rows).map(({ text: text2, url }) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text2, detail.names), url)}`);
  const commands = nextCommands.slice(0, detail.rows).map((way) => {
    const yaml = ["with:", ...Object.entries(way.inputs).map(([name, value]) => `  ${name}: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value)}`)];
    const comment = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOf */ .vm)(report, way);
    const shell = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .of)(report, way);
    const said2 = comment === void 0 ? "" : ` ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(comment)} in a comment, or`;
    return [
      `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(way.text)}:${said2}`,
      (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)("yaml", yaml.join("\n")),
      ...shell === void 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)("sh", shell)]
    ].join("\n\n");
  });
  return [listed2.join("\n"), ...commands].filter((part) => part !== "").join("\n\n");
}
function capital(line2) {
  return line2.replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase());
}

// src/report/registry-part.ts
function registryPart({ approval, rollout, decision }, detail) {
  if (approval !== void 0) {
    const mark = approval.outcome === "written" ? "" : "\u26A0\uFE0F ";
    return `${mark}Model Registry: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(approval.sentence, detail.sentences))}`;
  }
  const packageArn = rollout?.approvesPackage;
  if (packageArn === void 0 || decision !== "planned" && decision !== "in-progress") return "";
  return `Model Registry: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(packageArn, detail.names))} becomes Approved after the promotion, and Rejected after a rollback by a gate.`;
}

// src/report/time-left.ts
function timeLeft({
  rollout,
  progress,
  updatedAtMs
}) {
  const state = progress?.state;
  if (rollout === void 0 || state === void 0) return void 0;
  const { plan } = rollout;
  const elapsedMs = updatedAtMs - state.sinceMs;
  const until = (bakeMs, maxBakeMs) => ({
    leastMs: Math.max(0, bakeMs - elapsedMs),
    mostMs: Math.max(0, maxBakeMs - elapsedMs)
  });
  if (state.phase === "final-bake") return until(plan.finalBakeMs, plan.finalBakeMs);
  const step2 = state.phase === "baking" ? plan.schedule[state.step] : void 0;
  return step2 && until(step2.bakeMs, step2.maxBakeMs);
}

// src/report/state-words.ts
function stateWords(report, name) {
  switch (report.decision) {
    case "promoted":
      return { state: "Promoted", what: promoted(report, name) };
    case "rolled-back":
      return { state: rolledBackAs(report), what: rolledBack(report, name) };
    case "planned":
      return planned(report, name);
    case "none":
      if (report.rehearsal !== void 0) return { state: "Rehearsed", what: rehearsed(report.rehearsal) };
      if (report.reason.code === "valid")
        return { state: "Valid", what: `the configuration of ${name(report.endpointName)}` };
      return { state: "Nothing to do", what: `no rollout is in flight on ${name(report.endpointName)}` };
    case "failed":
      return failed2(report, name);
    case "in-progress":
      return watched(report, goingOn(report, name));
  }
}
function watched(report, { state, what }) {
  return isUnwatched(report) ? { state: `${state}, not watched`, what } : { state, what };
}
function stepWords({ rollout, progress }) {
  const state = progress?.state;
  if (rollout === void 0 || state === void 0) return void 0;
  if (state.phase === "final-bake") return "final bake";
  if (!("step" in state)) return void 0;
  if (state.step === "final") return "final bake";
  if (state.step === "verification") return "before the first step";
  return `step ${state.step + 1} of ${rollout.plan.schedule.length}`;
}
function rehearsed(stories) {
  const judged = stories.filter(({ rollouts, expected }) => rollouts > 0 && expected !== "open");
  return `${judged.filter(endedWell).length} of ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(judged.length, "candidate")} ended as they should`;
}
function promoted(report, name) {
  const { rollout, endpointName: endpointName2, productionVariant } = report;
  if (rollout === void 0) {
    return productionVariant === void 0 ? name(endpointName2) : `${name(productionVariant)} of ${name(endpointName2)} serves this candidate already`;
  }
  const variant = rollout.plan.variantName === "keep" ? rollout.start.baseline.name : rollout.candidate.name;
  return `${name(rollout.candidate.modelName)} serves 100 % of ${whole(report, name)} (variant ${name(variant)})`;
}
function rolledBackAs({ reason }) {
  return reason.code === "inconclusive" || reason.code === "no-data" ? "Rolled back, inconclusive" : "Rolled back";
}
function rolledBack(report, name) {
  const back = report.rollout?.start.baseline.name ?? report.productionVariant;
  if (back === void 0) return name(report.endpointName);
  const before = report.progress?.spans.length === 0 ? ", as before" : " again";
  return `${serving(report, name, back)}${before}`;
}
function planned(report, name) {
  const { rollout, forecast } = report;
  if (rollout === void 0) {
    return { state: "Not planned", what: `another rollout is in flight on ${name(report.endpointName)}` };
  }
  const { schedule, holdback } = rollout.plan;
  const kept = holdback === void 0 ? [] : [1 - holdback];
  const shares = [...schedule.map((step2) => step2.traffic), ...kept, 1].map(_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN).join(" \u2192 ");
  const time = forecast === void 0 ? "" : `, takes ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .durations */ .SB)(forecast.shortestMs, forecast.longestMs)}`;
  const what = `${name(givenName(rollout))} on ${name(report.endpointName)} by ${shares}${time}`;
  return { state: "Planned", what };
}
function givenName({ plan, candidate }) {
  switch (plan.candidate.kind) {
    case "model":
      return candidate.modelName;
    case "package":
      return plan.candidate.modelPackageArn.replace(/^.*:model-package\//, "");
    case "image":
      return plan.candidate.imageUri.replace(/^.*\//, "");
  }
}
function failed2(report, name) {
  const { mistakes, rollout, candidateTraffic, endpointName: endpointName2 } = report;
  if (mistakes.length > 0) {
    const starts = report.command !== "status" && report.command !== "resume";
    return {
      state: starts ? "Not started" : "Refused",
      what: `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(mistakes.length, "mistake")} in the configuration`
    };
  }
  const where = endpointName2 === "" ? "" : ` on ${name(endpointName2)}`;
  if (rollout === void 0 && refused.has(report.reason.code)) {
    const starts = report.command === "run" || report.command === "plan";
    return { state: starts ? "Not started" : "Refused", what: `nothing was changed${where}` };
  }
  if (rollout === void 0 || report.progress === void 0) {
    return { state: "Failed", what: endpointName2 === "" ? "before anything was changed" : name(endpointName2) };
  }
  const { name: baseline } = rollout.start.baseline;
  if (candidateTraffic === 0) {
    return { state: "Failed", what: `${serving(report, name, baseline)}, as before` };
  }
  const share2 = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidateTraffic / 100);
  return { state: "Failed", what: `${name(rollout.candidate.name)} serves ${share2} of ${whole(report, name)}` };
}
var refused = /* @__PURE__ */ new Set([
  ...["configuration-invalid", "other-rollout-in-flight", "endpoint-not-found", "endpoint-busy"],
  ...["endpoint-unsupported", "candidate-not-found", "candidate-unfit", "not-approvable", "not-allowed"],
  ...["fork-pull-request", "credentials-too-short", "evaluation-failed"]
]);
function goingOn(report, name) {
  const { rollout, progress, endpointName: endpointName2 } = report;
  if (rollout === void 0 || progress === void 0) return { state: "In progress", what: name(endpointName2) };
  const candidate = name(rollout.candidate.name);
  const alone = report.endpointConfigName === rollout.names.final;
  const who = alone ? name(rollout.candidate.modelName) : candidate;
  const serving2 = `${who} serves ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(report.candidateTraffic / 100)} of ${whole(report, name)}`;
  const inStep = [serving2, stepWords(report)].filter((part) => part !== void 0).join(", ");
  switch (progress.state.phase) {
    case "scoring":
      return { state: "Scoring", what: "both models score the labelled rows, nothing is deployed yet" };
    case "deploying":
      return {
        state: "Deploying",
        what: `${candidate} beside ${name(rollout.start.baseline.name)}, no user sees it yet`
      };
    case "verifying":
      return { state: "Evaluating", what: `${candidate} answers test rows, no user sees it yet` };
    case "shifting":
      return { state: "Shifting", what: inStep };
    case "baking":
      return { state: "Baking", what: `${inStep}${leftWords(report)}` };
    case "holding":
      return { state: "Waiting for a person", what: inStep };
    case "promoting":
      return { state: "Promoting", what: serving2 };
    case "final-bake":
      return { state: "Final bake", what: `${serving2}${leftWords(report)}` };
    case "replacing":
      return { state: "Promoting", what: `${serving2}, the old variant is being removed` };
    case "cleaning":
      return { state: progress.state.ending === "promoted" ? "Promoting" : "Rolling back", what: serving2 };
    case "rolling-back":
      return { state: "Rolling back", what: serving2 };
    case "halted":
      return { state: "Halted", what: `somebody else changed ${name(endpointName2)}; ${serving2}` };
  }
}
function leftWords(report) {
  if (isUnwatched(report)) return "";
  const left = timeLeft(report);
  if (left === void 0) return "";
  return left.leastMs > 0 ? `, at least ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(left.leastMs)} left` : `, at most ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(left.mostMs)} left`;
}
function serving(report, name, variant) {
  const beside = besideWords(report, name);
  if (beside === "") return `${name(variant)} serves 100 % of ${name(report.endpointName)}`;
  return `${name(variant)} has all of its traffic on ${name(report.endpointName)}${beside}`;
}
function whole(report, name) {
  const { rollout, endpointName: endpointName2 } = report;
  const beside = besideWords(report, name);
  if (rollout === void 0 || beside === "") return name(endpointName2);
  return `the traffic of ${name(rollout.start.baseline.name)} on ${name(endpointName2)}${beside}`;
}
function besideWords({ rollout }, name) {
  const others = rollout?.start.others ?? [];
  if (others.length === 0) return "";
  return ` (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(others.map((other) => name(other.name)))} ${others.length === 1 ? "keeps its own" : "keep theirs"})`;
}

// src/report/traffic-chart.ts
var finer = 4;
function trafficPart(report, detail) {
  const planned2 = report.decision === "planned";
  const points = planned2 ? plannedTraffic(report) : report.traffic;
  const [first] = points;
  const last = points.at(-1);
  if (first === void 0 || last === void 0 || points.length < 2) return "";
  const endMs = planned2 ? last.atMs : Math.max(report.updatedAtMs, last.atMs);
  const told = planned2 ? points.filter((point, index) => point.candidate !== (points[index - 1]?.candidate ?? 0)) : points;
  const steps = told.map(
    (point, index) => `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(point.candidate)} ${when(point, first, planned2, report.timeZone, index === 0)}`
  );
  const words2 = `${planned2 ? "Planned traffic" : "Traffic"} of the candidate: ${shortened2(steps, detail.rows)}.`;
  if (detail.points === 0) return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(words2);
  const lengthMs = Math.max(_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2, endMs - first.atMs);
  const chart = xychart({
    title: `${planned2 ? "Planned traffic" : "Traffic"} of the candidate, percent of requests`,
    x: {
      title: `minutes since ${planned2 ? "the start" : (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(first.atMs, report.timeZone)}`,
      to: lengthMs / _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2
    },
    yTo: 100,
    lines: [{ colour: "blue", values: sampled2(points, first.atMs, lengthMs, finer * detail.points) }],
    description: words2
  });
  return `${chart}

${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(words2)}`;
}
function plannedTraffic({ rollout, forecast }) {
  if (rollout === void 0) return [];
  const { schedule, finalBakeMs, holdback } = rollout.plan;
  const bakes = schedule.reduce((sum, step2) => sum + step2.bakeMs, 0) + finalBakeMs;
  const around = Math.max(0, (forecast?.shortestMs ?? bakes) - bakes);
  const pauseMs = around / (schedule.length + 2);
  const points = [{ atMs: 0, candidate: 0 }];
  let atMs = pauseMs;
  for (const step2 of schedule) {
    points.push({ atMs, candidate: step2.traffic });
    atMs += step2.bakeMs + pauseMs;
  }
  points.push({ atMs, candidate: 1 - (holdback ?? 0) });
  return [...points, { atMs: atMs + Math.max(_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2, finalBakeMs), candidate: 1 }];
}
function when(point, first, planned2, zone, named2) {
  if (planned2) return `after ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(point.atMs - first.atMs)}`;
  return `at ${(named2 ? _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo : _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(point.atMs, zone)}`;
}
function sampled2(points, startMs, lengthMs, most2) {
  return Array.from({ length: most2 }, (_, index) => {
    const atMs = startMs + lengthMs * index / (most2 - 1);
    const share2 = points.findLast((point) => point.atMs <= atMs)?.candidate ?? 0;
    return Number((share2 * 100).toFixed(2));
  });
}
function shortened2(steps, most2) {
  const shown2 = Math.max(2, Math.min(12, most2));
  if (steps.length <= shown2) return steps.join(", ");
  return [...steps.slice(0, shown2 / 2), "\u2026", ...steps.slice(-shown2 / 2)].join(", ");
}

// src/report/mistakes-part.ts
function mistakeList({ mistakes }, detail) {
  const shown2 = mistakes.slice(0, detail.rows);
  const lines = shown2.map(({ key, message, file, line: line2, input: input2 }) => {
    const given3 = input2 === void 0 || input2 === key && line2 === void 0 ? void 0 : `input ${input2}`;
    const at = [file ?? given3, line2 === void 0 ? void 0 : `line ${line2}`].filter((part) => part !== void 0);
    const name = key === "" ? "" : `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key, detail.names))}: `;
    const where = at.length === 0 ? "" : ` (${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(at.join(", "))})`;
    return `- ${name}${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(message, detail.sentences))}${where}`;
  });
  const left = mistakes.length - shown2.length;
  return [...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}

// src/report/turn-part.ts
function turnPart(report, detail) {
  const body = [reasonWords(report, detail), mistakeList(report, detail), adviceWords(report), (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .waysPart */ .Wc)(report, detail)].filter((part) => part !== "").join("\n\n");
  const kind = alertOf(report);
  return kind === void 0 || body === "" ? body : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)(kind, body);
}
function nextWords(report) {
  const [first] = report.nextCommands;
  const advice = adviceOf(report);
  if (!(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPerson */ .z6)(report) || first === void 0) return advice;
  const ways = [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOf */ .vm)(report, first), (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .shellOf */ .of)(report, first)].filter((way) => way !== void 0);
  const how = ways.length === 0 ? `command: ${first.inputs.command}` : ways.join("  or  ");
  return `${first.text}: ${how}`;
}
function alertOf(report) {
  const { decision, reason, progress } = report;
  if (decision === "in-progress") {
    const phase = progress?.state.phase;
    if (phase === "holding") return "IMPORTANT";
    if (phase === "halted" || reason.code === "watch-over" || reason.code === "cancelled") return "WARNING";
    return progress !== void 0 && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGoingBack */ .s6)(progress.state) ? "CAUTION" : void 0;
  }
  const sign = signOf2(report);
  if (sign === "\u274C") return "CAUTION";
  if (sign === "\u26A0\uFE0F") return "WARNING";
  if (sign === "\u2705") return "TIP";
  return sign === "\u21A9\uFE0F" ? "NOTE" : void 0;
}
function reasonWords(report, detail) {
  const { reason, mistakes, rollout, progress, updatedAtMs, timeZone } = report;
  if (mistakes.some(({ message }) => reason.sentence.includes(message))) {
    return "Nothing on AWS was touched. To be mended:";
  }
  const say = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, detail.sentences));
  const words2 = say(reason.code === "nothing-in-flight" ? withoutHeadline(reason.sentence) : reason.sentence);
  const state = progress?.state;
  if (state === void 0) return words2;
  if (reason.code === "in-progress") {
    const turned = turningReason(report);
    const why = turned === void 0 ? "" : `${atWords(report)}${say(turned.sentence)}

`;
    return `${why}Now, since ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(state.sinceMs, timeZone)} (${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(updatedAtMs - state.sinceMs)}): ${words2}`;
  }
  if (state.phase === "cleaning" && report.decision !== "promoted") return `${atWords(report)}${words2}`;
  if (state.phase !== "holding" && state.phase !== "halted") return words2;
  const since = `since ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(state.sinceMs, timeZone)}, for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(updatedAtMs - state.sinceMs)}`;
  if (state.phase === "halted") return `**Halted ${since}.** ${words2}`;
  const until = rollout === void 0 ? "" : ` Without an answer it goes back at ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(rollout.deadlineMs, timeZone)}.`;
  return `**Waiting ${since}.** ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(state.sentence.replace(/\.?$/, "."), detail.sentences))}${until}`;
}
function atWords({ progress, timeZone }) {
  const atMs = progress?.decided?.atMs;
  return atMs === void 0 ? "" : `**${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clockTime */ .qo)(atMs, timeZone)}:** `;
}
function withoutHeadline(plain3) {
  return plain3.replace(/^No rollout is in flight on \S+\.(?: |$)/, "");
}
function adviceWords(report) {
  const advice = adviceOf(report);
  const { code: reason } = report.decision === "in-progress" ? turningReason(report) ?? report.reason : report.reason;
  const page = report.docsUrl === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(reason, `${report.docsUrl}/reason-codes.md#${reason}`);
  if (advice !== void 0) return `**What to do:** ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(advice)}${page === "" ? "" : ` ${page}`}`;
  return page !== "" && alertOf(report) !== void 0 && report.decision !== "promoted" ? `More on ${page}.` : "";
}
function adviceOf(report) {
  const { decision, reason, mistakes } = report;
  if (decision === "in-progress" || decision === "planned" || decision === "promoted") return void 0;
  if (mistakes.length > 0) return void 0;
  const { toDo } = _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonCodes */ .JC[reason.code];
  return toDo.startsWith("Nothing") || reason.code === "configuration-invalid" ? void 0 : toDo;
}

// src/report/body.ts
function headline(report, detail) {
  const { state, what } = stateWords(report, (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, detail.names)));
  return `${signOf2(report)} **${state}:** ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(what)}`;
}
function openParts(report, detail) {
  const planned2 = report.decision === "planned";
  return [
    breachPart(report, detail),
    turnPart(report, detail),
    actorWords(report, detail),
    registryPart(report, detail),
    warningList(report, detail),
    planned2 ? planPart(report, detail) : "",
    rehearsalPart(report, detail),
    gateTable(report, detail),
    trafficPart(report, detail),
    gatePart(report, detail),
    originWords(report, detail)
  ].filter((part) => part !== "");
}
function foldedParts(report, detail) {
  const planned2 = report.decision === "planned";
  const parts = [
    { title: "Model quality on labelled data", body: qualityPart(report, detail) },
    { title: "What each gate found", body: findings(report, detail) },
    { title: "Links and commands", body: actionsPart(report, detail) },
    { title: "Both models", body: identityPart(report, detail) },
    { title: "Configuration before and after", body: configurationPart(report, detail) },
    { title: "Calls and permissions", body: permissionPart(report, detail) },
    { title: "Plan", body: planned2 ? "" : planPart(report, detail) },
    { title: "Timeline", body: timelinePart(report, detail) }
  ];
  return parts.filter(({ body }) => body !== "").slice(0, detail.folded).map(({ title: title2, body }) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title2, body));
}
function findings(report, detail) {
  const shown2 = byWeight(report).slice(0, Math.min(detail.gates, detail.rows));
  return shown2.map((result) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.sentence, detail.sentences))}`).join("\n");
}
function actorWords({ actor, reason: { sentence: told } }, detail) {
  if (actor === void 0 || told.includes(actor.name) && told.includes(actor.reason ?? "")) return "";
  const why = actor.reason === void 0 ? "no reason given" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(actor.reason, detail.sentences));
  return `Decided by a person: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(actor.name, detail.names))} ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(actor.what)}: ${why}`;
}
function warningList({ warnings }, detail) {
  const shown2 = warnings.slice(0, Math.min(10, detail.rows));
  const lines = shown2.map((warning) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(warning, detail.sentences))}`);
  const left = warnings.length - shown2.length;
  if (lines.length === 0) return "";
  return ["Worth a look:", "", ...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}
function originWords(report, detail) {
  const { rollout, pullRequest: pullRequest2, runUrl, load, updatedAtMs, timeZone } = report;
  const commit = rollout?.commit ?? report.commit;
  const parts = [
    "SageMaker promotion gate",
    rollout && `rollout ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rollout.id)}`,
    commit && `commit ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(commit.slice(0, 12))}`,
    load && `${load.sent.toLocaleString("en-US")} sample requests sent by this run, ${load.failed} failed`,
    pullRequest2 && `pull request ${pullRequest2.number}, found by ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(pullRequest2.foundBy, detail.sentences))}`,
    runUrl && (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("run", runUrl),
    `updated ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(updatedAtMs, timeZone)}`
  ];
  return `<sub>${parts.filter((part) => part !== void 0 && part !== "").join(" \xB7 ")}</sub>`;
}

// src/report/detail.ts
var all = 100;
var full = { names: 80, sentences: 1e3, gates: 50, points: 60, rows: 60, folded: all };
var roomy = { names: 120, sentences: 4e3, gates: 500, points: 60, rows: 500, folded: all };
var cuts = [
  { rows: 20 },
  { points: 30, names: 48 },
  { rows: 8, sentences: 400 },
  { folded: 5 },
  { folded: 4, gates: 20 },
  { folded: 3, points: 20 },
  { folded: 2, rows: 4 },
  { folded: 1, gates: 10 },
  { folded: 0, names: 32, sentences: 240 },
  { points: 0, gates: 5 },
  { gates: 1, rows: 1, names: 20, sentences: 120 }
];
function ladder(from) {
  const steps = [from];
  for (const cut2 of cuts) {
    const last = steps.at(-1) ?? from;
    const least = (key) => Math.min(last[key], cut2[key] ?? last[key]);
    steps.push({
      names: least("names"),
      sentences: least("sentences"),
      gates: least("gates"),
      points: least("points"),
      rows: least("rows"),
      folded: least("folded")
    });
  }
  return steps;
}
function fitInto(limit, from, render2) {
  let text2 = "";
  for (const detail of ladder(from)) {
    text2 = render2(detail);
    if (bytesIn(text2) <= limit) return text2;
  }
  return text2;
}
var encoder = new TextEncoder();
function bytesIn(text2) {
  return encoder.encode(text2).length;
}

// src/report/history.ts
var mostLines = 10;
var longestLine = 1e3;
var begin = "<!-- earlier rollouts -->";
var end = "<!-- /earlier rollouts -->";
var head = /^<!-- rollout (\S*) at (\d{1,16}) -->$/;
function headOf(rolloutId, updatedAtMs) {
  return `<!-- rollout ${rolloutId.replace(/[^\w-]/g, "")} at ${updatedAtMs} -->`;
}
function earlierPart(earlier) {
  const lines = linesOf(earlier);
  if (lines.length === 0) return "";
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(
    `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(lines.length, "earlier rollout")} of this pull request`,
    `${begin}

${lines.join("\n")}

${end}`
  );
}
function earlierFrom(previousBody, nextRolloutId, timeZone) {
  const body = previousBody.replaceAll("\r\n", "\n");
  const [, kept = ""] = body.split(`
${begin}
`);
  const lines = linesOf(kept.split(`
${end}`)[0] ?? "");
  const all2 = body.split("\n");
  const at = all2.findIndex((line2) => head.test(line2));
  const [, id, updatedAtMs] = head.exec(all2[at] ?? "") ?? [];
  const headline2 = all2.slice(at + 1).find((line2) => line2.trim() !== "");
  if (at < 0 || id === nextRolloutId || headline2 === void 0) return lines.join("\n");
  return linesOf([`- ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(Number(updatedAtMs), timeZone)}: ${headline2}`, ...lines].join("\n")).join("\n");
}
function linesOf(markdown) {
  const items = markdown.split("\n").filter((line2) => line2.length <= longestLine && isOurs(line2));
  return items.slice(0, mostLines);
}
var item = /^- (?:[\p{L}\p{N}\p{Zs}.,:;%→–—·()<>='’*+-]|✅|❌|⚠️|⏸️|⏳|↩️|📋|ℹ️)*$/u;
var acting = /[<>](?! ?\d)|www\.|\bgh-\d|:[\w+-]*[a-z][\w+-]*:/iu;
function isOurs(line2) {
  const words2 = line2.replace(/(?<!`)`[^`]+`(?!`)|<code>[^<]*<\/code>|&#\d{1,7};/g, "");
  return item.test(words2) && !acting.test(words2);
}

// src/report/comment.ts
var commentLimit = 65e3;
function renderComment(report, { marker, limit = commentLimit, earlier = "" }) {
  return fitInto(limit, full, (detail) => {
    const parts = [
      `${marker}
${headOf(report.rollout?.id ?? "", report.updatedAtMs)}`,
      headline(report, detail),
      ...openParts(report, detail),
      ...foldedParts(report, detail),
      keepsEarlier(detail) ? earlierPart(earlier) : ""
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}
`;
  });
}
function keepsEarlier({ folded }) {
  return folded > 0;
}

// src/report/log.ts
var longestLine2 = 2e3;
var gatesInALine = 4;
function logLines(previous, current, last = false) {
  const [before, now] = [previous && groupOf(previous), last ? void 0 : groupOf(current)];
  const events = newEvents(previous, current);
  const lines = [];
  if (before !== void 0 && before !== now) lines.push({ kind: "end-group" });
  if (previous === void 0) {
    lines.push(...breachSentences(current).map((told) => line("warning", told)));
    lines.push(...current.warnings.map((warning) => line("warning", warning)));
    if (current.progress !== void 0) lines.push(line("info", `Times are in ${current.timeZone ?? "UTC"}.`));
  }
  if (now === void 0) return [...lines, ...events, ...ending(previous, current, last)];
  lines.push(...events);
  if (before !== now) lines.push({ kind: "group", title: now });
  if (before !== now || isNews(previous, current)) lines.push(line("info", progressLine(current)));
  return lines;
}
function groupOf(report) {
  if (report.decision !== "in-progress" || report.progress === void 0) return void 0;
  if (report.reason.code !== "in-progress" && report.reason.code !== "waiting-for-approval") return void 0;
  const { state } = stateWords(report, (plain3) => plain3);
  const step2 = stepWords(report);
  return step2 === void 0 || step2 === state.toLowerCase() ? state : `${state}, ${step2}`;
}
function newEvents(previous, { progress, timeZone }) {
  const seen = previous?.progress?.timeline.at(-1)?.atMs ?? 0;
  const count2 = previous?.progress?.timeline.length ?? 0;
  const events = progress?.timeline.filter(({ atMs }, index) => atMs > seen || index >= count2) ?? [];
  return events.map(({ atMs, text: text2 }) => line("info", `${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(atMs, timeZone)} ${text2}`));
}
function isNews(previous, current) {
  if (previous === void 0) return true;
  const minute = (report) => Math.floor(report.updatedAtMs / _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2);
  const state = ({ gates, candidateTraffic }) => JSON.stringify([candidateTraffic, gates.map(({ gate, verdict }) => [gate.name, verdict])]);
  return minute(previous) !== minute(current) || state(previous) !== state(current);
}
function progressLine(report) {
  const share2 = report.candidateTraffic / 100;
  const where = [stepWords(report), timeWords2(report)].filter((part) => part !== void 0).join(", ");
  const phase = report.progress?.state.phase;
  const watching = phase !== void 0 && _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .tW[phase].gatesWatch;
  const parts = [
    (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(report.updatedAtMs, report.timeZone),
    `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .bar */ .M0)(share2)} ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share2)}`,
    where,
    watching ? gatesInShort(report) : phase === "scoring" ? report.reason.sentence : ""
  ];
  return parts.filter((part) => part !== "").join("  ");
}
function timeWords2(report) {
  const left = timeLeft(report);
  const state = report.progress?.state;
  if (left === void 0) return state && `for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(report.updatedAtMs - state.sinceMs)}`;
  const most2 = left.mostMs > left.leastMs ? `, at most ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(left.mostMs)}` : "";
  return `${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(left.leastMs)} left${most2}`;
}
function gatesInShort(report) {
  const sorted = byWeight(report).filter(({ candidate }) => candidate !== void 0);
  const shown2 = sorted.slice(0, gatesInALine).map((result) => {
    const value = result.candidate === void 0 ? "" : ` ${valueWords(result, result.candidate.value)}`;
    return `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, 40)}${value} ${verdictWords(result, report).words}`;
  });
  const left = sorted.length - shown2.length;
  return [...shown2, ...left > 0 ? [`${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more gate")}`] : []].join(" \xB7 ");
}
function ending(previous, current, last) {
  const told = previous?.decision === current.decision && previous.reason.code === current.reason.code;
  if (told && !last) return [];
  const next = last ? nextWords(current) : void 0;
  const { state, what } = stateWords(current, (plain3) => plain3);
  return [
    line(current.decision === "promoted" ? "notice" : "info", `${signOf2(current)} ${state}: ${what}`),
    ...current.mistakes.length > 0 ? [] : [line("info", `Reason (${current.reason.code}): ${current.reason.sentence}`)],
    ...current.approval === void 0 ? [] : [approvalLine(current.approval)],
    ...pastLines(current),
    ...byWeight(current).map((result) => line("info", `  ${verdictWords(result, current).mark} ${result.sentence}`)),
    ...next === void 0 ? [] : [line("info", `Next: ${next}`)]
  ];
}
function pastLines({ past, timeZone }) {
  if (past === void 0) return [];
  const told = past.kind === "none" ? past.why : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(past, timeZone);
  return [line("info", `Tried on the past: ${told}`)];
}
function approvalLine({ outcome, sentence: sentence2 }) {
  return line(outcome === "written" ? "info" : "warning", `Model Registry: ${sentence2}`);
}
function line(kind, text2) {
  const indent = /^ */.exec(text2)?.[0] ?? "";
  return { kind, text: `${indent}${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAtEnd */ .pV)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(text2.replaceAll("\uFE0F", "")), longestLine2)}` };
}

// src/report/summary.ts
var summaryLimit = 1e6;
function renderSummary(report, { limit = summaryLimit } = {}) {
  return fitInto(limit, roomy, (detail) => {
    const title2 = `### SageMaker promotion gate`;
    const parts = [title2, headline(report, detail), ...openParts(report, detail), ...foldedParts(report, detail)];
    return `${parts.join("\n\n")}
`;
  });
}

// src/publish/latest.ts
function keepLatest(send) {
  let waiting;
  let working;
  const work = async () => {
    while (waiting !== void 0) {
      const { value } = waiting;
      waiting = void 0;
      await send(value);
    }
    working = void 0;
  };
  return {
    offer(value) {
      waiting = { value };
      working ??= work();
    },
    async settled() {
      await working;
    }
  };
}

// src/publish/throttle.ts
var betweenEditsMs = 6e4;
function isDue(moment2, lastMs, nowMs) {
  if (moment2 !== "tick" || lastMs === void 0) return true;
  const sinceMs = nowMs - lastMs;
  return sinceMs >= betweenEditsMs || sinceMs < 0;
}

// src/publish/publish.ts
function createPublisher(displays, clock2) {
  let found2;
  const finding = displays.finding?.then((pullRequest2) => {
    found2 = pullRequest2;
  });
  const troubles = /* @__PURE__ */ new Set();
  let shown2;
  let lastMs;
  let commentUrl;
  let keeper;
  const opened = /* @__PURE__ */ new Map();
  const note = (sentence2) => {
    if (troubles.has(sentence2)) return;
    troubles.add(sentence2);
    displays.print([{ kind: "warning", text: sentence2 }]);
  };
  const attempt = (what, write) => {
    try {
      return write();
    } catch (error) {
      note(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
      return void 0;
    }
  };
  const keeperOf = async (pullRequest2, report) => {
    const { commentOn } = displays;
    const of = `${pullRequest2} ${report.rollout?.id ?? ""}`;
    if (commentOn === void 0 || keeper?.of === of) return keeper;
    const marker = markerOf(report.endpointName);
    const comment = opened.get(pullRequest2) ?? commentOn(pullRequest2, marker);
    opened.set(pullRequest2, comment);
    const before = await comment.read();
    if (isFailure(before)) return before;
    keeper = { of, comment, earlier: earlierFrom(before.body, report.rollout?.id ?? "", report.timeZone) };
    return keeper;
  };
  const comments = keepLatest(async (report) => {
    await finding;
    const pullRequest2 = preferRecorded(found2, report.rollout?.pullRequest)?.number;
    if (pullRequest2 === void 0 || !isWorthAComment(report)) return;
    const kept = await keeperOf(pullRequest2, report);
    if (kept === void 0) return;
    if (isFailure(kept)) return note(kept.failed);
    const body = renderComment(report, { marker: markerOf(report.endpointName), earlier: kept.earlier });
    const result = await kept.comment.keep(body);
    if (isFailure(result)) note(result.failed);
    else commentUrl = result.url;
  });
  const deployments = keepLatest(async (report) => {
    const change2 = displays.deployment && deploymentChange(report);
    const failure = change2 && await displays.deployment?.keep(change2);
    if (failure !== void 0) note(failure.failed);
  });
  const complete2 = (report) => {
    const { rollout, pullRequest: _, ...rest } = report;
    const where = preferRecorded(found2, rollout?.pullRequest);
    return {
      ...rest,
      ...rollout && { rollout },
      ...where && { pullRequest: { number: where.number, foundBy: where.foundBy } },
      warnings: [...report.warnings, ...troubles]
    };
  };
  const show = (report, moment2) => {
    displays.print(logLines(shown2, report, moment2 === "end"));
    shown2 = report;
    if (!isDue(moment2, lastMs, clock2.now())) return;
    lastMs = clock2.now();
    attempt("The job summary", () => displays.writeSummary(renderSummary(report)));
    comments.offer(report);
    if (report.command !== "status") deployments.offer(report);
  };
  return {
    async publish(report, moment2) {
      show(complete2(report), moment2);
    },
    async finish(report, patienceMs) {
      show(complete2(report), "end");
      const settled = new AbortController();
      await Promise.race([
        Promise.all([comments.settled(), deployments.settled()]),
        clock2.sleep(patienceMs, settled.signal)
      ]);
      settled.abort();
      const last = complete2(report);
      const summary = renderSummary(last);
      attempt("The job summary", () => displays.writeSummary(summary));
      const reportFile = attempt("The report\u2019s file", () => displays.writeReport(last, summary)) ?? "";
      return { reportFile, ...commentUrl !== void 0 && { commentUrl } };
    }
  };
}
function isWorthAComment({ command, decision, rollout }) {
  if (rollout !== void 0) return true;
  return decision !== "none" && (decision !== "failed" || command === "plan" || command === "run");
}

// src/report/annotations.ts
var most = 9;
var longestMessage2 = 2e3;
function annotationsOf(report, { file } = {}) {
  const all2 = [
    ...report.mistakes.map((mistake) => ofMistake(mistake, file)),
    ...report.gates.flatMap((result) => ofGate(result, report, file))
  ];
  if (all2.length <= most) return all2;
  const left = all2.length - most + 1;
  const rest = { level: "error", message: `And ${left} more: the summary of the job shows all of them.` };
  return [...all2.slice(0, most - 1), rest];
}
function ofMistake({ key, message, line: line2, ...where }, file) {
  const at = where.file ?? (where.input === void 0 ? file : void 0);
  const name = key === "" ? "" : `${key}: `;
  const within = line2 === void 0 ? "" : `, line ${line2}`;
  const input2 = where.input === void 0 ? "" : where.input === key && line2 === void 0 ? "" : ` (input ${where.input}${within})`;
  const inFile = at === void 0 || line2 === void 0 ? "" : ` (${at}${within})`;
  return { level: "error", message: clean(`${name}${message}${input2}${inFile}`), ...placed(at, line2) };
}
function ofGate(result, report, file) {
  const { gate, verdict, sentence: sentence2 } = result;
  const open = report.decision === "rolled-back" && (report.reason.code === "inconclusive" || report.reason.code === "no-data");
  if (verdict.outcome === "pass" || verdict.outcome === "undecided" && (!open || gate.reportOnly)) return [];
  const level = verdict.outcome === "fail" && !gate.reportOnly && gate.onFail === "rollback" ? "error" : "warning";
  const message = clean(`${gate.name}, ${verdictWords(result, report).words}. ${sentence2}`);
  return [{ level, message, ...placed(file, gate.line) }];
}
function placed(file, line2) {
  if (file === void 0) return {};
  return { file, ...line2 !== void 0 && { line: line2 } };
}
var clean = (message) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(message), longestMessage2);

// src/report/json-case.ts
var named = /* @__PURE__ */ new Set([
  "noise",
  "numbers",
  "inputs",
  "dimensions",
  "by_kind",
  "byKind",
  "broken_before",
  "brokenBefore"
]);
function toJson(value) {
  return convert(value, snake);
}
var snake = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function convert(value, rename, keepKeys = false) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item2) => convert(item2, rename));
  if (typeof value !== "object" || value === null) return null;
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return Object.fromEntries(
    members.map(([key, member]) => [keepKeys ? key : rename(key), convert(member, rename, !keepKeys && named.has(key))])
  );
}

// src/report/measured-columns.ts
function toColumns(measurements) {
  return measurements.map(({ gate, steps, before }) => ({
    gate,
    steps: steps.map(stepToColumns),
    ...before && {
      before: { recent: stepToColumns(before.recent), day_before: stepToColumns(before.dayBefore) }
    }
  }));
}
function stepToColumns(step2) {
  switch (step2.kind) {
    case "counts":
      return {
        kind: "counts",
        ...countsToColumns(step2.minutes),
        ...step2.fine && { fine: { seconds: step2.fine.seconds, ...countsToColumns(step2.fine.windows) } },
        ...step2.gap && { gap: step2.gap }
      };
    case "means":
      return {
        kind: "means",
        ...clock(step2.minutes),
        baseline_count: step2.minutes.map(({ baseline }) => baseline.count),
        baseline_sum: step2.minutes.map(({ baseline }) => baseline.sum),
        baseline_squares: step2.minutes.map(({ baseline }) => baseline.squares),
        candidate_count: step2.minutes.map(({ candidate }) => candidate.count),
        candidate_sum: step2.minutes.map(({ candidate }) => candidate.sum),
        candidate_squares: step2.minutes.map(({ candidate }) => candidate.squares),
        ...step2.gap && { gap: step2.gap }
      };
    case "values":
      return {
        kind: "values",
        ...clock(step2.minutes),
        baseline: step2.minutes.map(({ baseline }) => baseline ?? null),
        candidate: step2.minutes.map(({ candidate }) => candidate ?? null),
        ...step2.gap && { gap: step2.gap }
      };
    default:
      return step2;
  }
}
function countsToColumns(counts) {
  return {
    ...clock(counts),
    baseline_requests: counts.map(({ baseline }) => baseline.requests),
    baseline_bad: counts.map(({ baseline }) => baseline.bad),
    candidate_requests: counts.map(({ candidate }) => candidate.requests),
    candidate_bad: counts.map(({ candidate }) => candidate.bad)
  };
}
function clock(minutes) {
  const firstMs = minutes[0]?.startMs ?? 0;
  return { first_ms: firstMs, minute: minutes.map(({ startMs }) => (startMs - firstMs) / _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2) };
}

// src/report/result.ts
var resultLimit = 46e4;
var seriesPoints = 60;
var longestText = 200;
var fewGates = 10;
function resultOf(report, { limit = resultLimit } = {}) {
  const ways = [
    () => render(report, true),
    () => render(thinned(report, seriesPoints), true),
    () => render(thinned(report, 0), true),
    () => render({ ...thinned(report, 0), measurements: [] }, false),
    () => cut(render({ ...thinned(report, 0), measurements: [] }, false))
  ];
  for (const way of ways) {
    const result = way();
    if (JSON.stringify(result).length <= limit) return result;
  }
  const decided = report.progress?.decided;
  return cut({
    ...render(bare2(report), false),
    failed_gates: toJson(failedGates(report).slice(0, fewGates)),
    ...decided && { decided_at_ms: decided.atMs }
  });
}
function render(report, complete2) {
  const { schemaVersion, gates, later, measurements, rollout, progress, ...rest } = report;
  const { decided, ...going } = progress ?? {};
  const members = toJson({
    ...rest,
    ...rollout && { rollout: withoutSecrets2(rollout) },
    ...progress && { progress: going },
    ...decided && { decidedAtMs: decided.atMs },
    failedGates: failedGates(report),
    productionBreaches: productionBreaches(report),
    gates: gates.map(gateOf),
    ...later && { later: later.map((result) => gateOf({ ...result, series: [] })) }
  });
  return {
    ...isObject(members) ? members : {},
    measurements: toJson(toColumns(measurements)),
    schema_version: schemaVersion,
    complete: complete2
  };
}
function gateOf({ gate, ...result }) {
  return { gate: gate.name, ...result };
}
function withoutSecrets2(rollout) {
  const { plan } = rollout;
  if (plan.candidate.kind !== "image") return rollout;
  const { environment, ...candidate } = plan.candidate;
  return { ...rollout, plan: { ...plan, candidate: { ...candidate, environmentNames: Object.keys(environment) } } };
}
function thinned(report, most2) {
  const thin = ({ series, ...result }) => {
    const every = Math.max(1, Math.ceil(series.length / Math.max(1, most2)));
    return { ...result, series: most2 === 0 ? [] : series.filter((_, index) => index % every === 0) };
  };
  return { ...report, gates: report.gates.map(thin) };
}
function bare2({ rollout, progress, evaluation, forecast, surroundings, past, later, ...report }) {
  return {
    ...report,
    gates: [],
    measurements: [],
    traffic: [],
    warnings: [],
    mistakes: [],
    nextCommands: [],
    links: []
  };
}
function cut(result) {
  return { ...result, ...Object.fromEntries(Object.entries(result).map(([key, value]) => [key, shortTexts(value)])) };
}
function shortTexts(value) {
  if (typeof value === "string") return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(value, longestText);
  if (isList(value)) return value.map(shortTexts);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key, longestText), shortTexts(member)])
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isList(value);
}
function isList(value) {
  return Array.isArray(value);
}

// src/action/entrances.ts
var import_yaml = (0,_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .__toESM */ .f1)((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .require_dist */ .FW)(), 1);


var step = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ uses: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional() });
var job = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ steps: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(step).optional().catch(void 0) });
var workflow = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  on: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KC)([(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)()), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({})]),
  jobs: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), job)
});
var dispatched = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ inputs: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)()) });
function findEntrances(workspace, actionRepository) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(workspace, ".github", "workflows");
  const found2 = filesIn(folder).flatMap((file) => {
    const text2 = contentOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, file));
    const read = workflow.safeParse(parsed2(text2));
    if (!read.success || !callsAction(read.data.jobs, actionRepository)) return [];
    return [{ file, text: text2, on: read.data.on }];
  });
  const menus = found2.flatMap(({ file, on }) => {
    const inputs = typeof on === "object" && !Array.isArray(on) ? inputsOf(on.workflow_dispatch) : [];
    return inputs.includes("command") ? [{ file, inputs }] : [];
  });
  const [dispatch] = menus;
  return {
    ...dispatch && { dispatch },
    comments: found2.some(({ on, text: text2 }) => listensTo(on, "issue_comment") && text2.includes("/approve"))
  };
}
function dispatchInputs(workspace, file) {
  const read = workflow.safeParse(parsed2(contentOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(workspace, ".github", "workflows", file))));
  const on = read.data?.on;
  return typeof on === "object" && !Array.isArray(on) ? inputsOf(on.workflow_dispatch) : void 0;
}
function filesIn(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(folder).filter((file) => /^[\w.-]+\.ya?ml$/.test(file)).sort().slice(0, 200);
  } catch {
    return [];
  }
}
var mostBytes2 = 512 * 1024;
function contentOf(path) {
  try {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.lstatSync)(path);
    return stat.isFile() && stat.size <= mostBytes2 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync)(path, "utf8") : "";
  } catch {
    return "";
  }
}
function parsed2(text2) {
  try {
    return (0, import_yaml.parse)(text2, { maxAliasCount: 20 });
  } catch {
    return void 0;
  }
}
function callsAction(jobs2, actionRepository) {
  const steps = Object.values(jobs2).flatMap(({ steps: steps2 }) => steps2 ?? []);
  return steps.some(
    ({ uses = "" }) => actionRepository === void 0 ? uses.startsWith("./") : uses.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`)
  );
}
function inputsOf(dispatch) {
  const read = dispatched.safeParse(dispatch);
  return read.success ? Object.keys(read.data.inputs) : [];
}
function listensTo(on, event) {
  if (typeof on === "string") return on === event;
  return Array.isArray(on) ? on.includes(event) : Object.hasOwn(on, event);
}

// src/entry/places.ts
function placesOf(env, trigger, workspace, timeZone) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository2 = "" } = env;
  const { GITHUB_ACTION_REPOSITORY: action = "", GITHUB_ACTION_REF: ref = "" } = env;
  const { dispatch, comments } = findEntrances(workspace, action === "" ? void 0 : action);
  const workflow2 = trigger.workflow ?? dispatch?.file;
  const inputs = workflow2 === void 0 ? void 0 : dispatchInputs(workspace, workflow2);
  const onWeb = server !== "" && repository2 !== "";
  return {
    ...workflow2 !== void 0 && { workflow: workflow2 },
    ...workflow2 !== void 0 && onWeb && { workflowUrl: `${server}/${repository2}/actions/workflows/${workflow2}` },
    ...inputs && { workflowInputs: inputs },
    ...(comments || trigger.byAnybody === "comment") && { comments: true },
    ...server !== "" && action !== "" && ref !== "" && { docsUrl: `${server}/${action}/blob/${ref}/docs` },
    ...timeZone !== void 0 && timeZone !== "UTC" && { timeZone }
  };
}

// src/entry/reporting.ts
var longestFailure = 2e3;
var input = (name) => (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().input(name);
async function connect(connecting) {
  const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(835), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 6276));
  return connectGitHub(connecting);
}
async function openReporting(inputs, search) {
  const { env } = process;
  const trigger = { ...readTrigger(env, readEvent(env)), ...(0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().origin };
  const token = inputs?.githubToken ?? input("github-token");
  const { owner, repo, fromFork } = trigger;
  const offline = inputs?.command === "validate";
  const apiUrl = env.GITHUB_API_URL;
  const connecting = { token, owner, repo, ...apiUrl && { apiUrl } };
  const github = offline || token === "" || repo === "" ? void 0 : await connect(connecting);
  const finding = github && findPullRequest(trigger, inputs?.pullRequest, github);
  const found2 = search === "first" ? await finding : void 0;
  const { now, sleep } = _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml;
  const environment = inputs?.deploymentEnvironment;
  const publisher = createPublisher(
    {
      print: printLines,
      writeSummary: (markdown) => writeSummary(env, markdown),
      writeReport: (report, markdown) => writeReport(env, report.endpointName, markdown),
      ...finding && { finding },
      ...github && inputs?.comment !== false && {
        commentOn: (pullRequest2, marker) => createCommentKeeper({ api: github, pullRequest: pullRequest2, marker, fromFork, now, sleep })
      },
      ...github && environment !== void 0 && {
        deployment: createDeploymentKeeper({ api: github, environment, now, sleep })
      }
    },
    _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml
  );
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  return {
    trigger,
    workspace,
    places: placesOf(env, trigger, workspace, inputs?.timeZone),
    publisher: {
      publish: (report, moment2) => publisher.publish((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutSecretsIn */ .Dy)(report), moment2),
      finish: publisher.finish
    },
    ...github && { github },
    ...found2 && { found: found2 }
  };
}
function settingOf({ trigger, found: found2, places }, known) {
  const { runUrl, commit } = trigger;
  const { commandLine } = (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)();
  return {
    ...known,
    ...places,
    ...runUrl !== void 0 && { runUrl },
    ...commit !== void 0 && { commit },
    ...commandLine !== void 0 && { commandLine },
    ...found2 && { pullRequest: { number: found2.number, foundBy: found2.foundBy } }
  };
}
function presetOutputs() {
  writeOutputs((0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().output, {
    decision: "failed",
    "reason-code": "internal-error",
    reason: "The run ended before it could tell how. `command: status` shows where the rollout stands.",
    "failed-gates": [],
    result: { schema_version: 1 }
  });
}
function failureWords(report) {
  if (report.mistakes.length === 0) return report.reason.sentence;
  const { state, what } = stateWords(report, (plain3) => plain3);
  return `${state}: ${what}. Nothing on AWS was touched.`;
}
async function conclude({ publisher }, given3, ending2) {
  const report = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutSecretsIn */ .Dy)(given3);
  const { reportFile, commentUrl } = await publisher.finish(report, ending2.patienceMs);
  const { rollout, candidateTraffic, productionVariant, endpointConfigName } = report;
  writeOutputs((0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().output, {
    decision: report.decision,
    "reason-code": report.reason.code,
    reason: report.reason.sentence,
    "candidate-traffic": candidateTraffic,
    "failed-gates": failedGates(report).map(({ gate }) => gate),
    result: resultOf(report),
    "report-file": reportFile,
    ...rollout && { "rollout-id": rollout.id, "candidate-variant": rollout.candidate.name },
    ...productionVariant !== void 0 && { "production-variant": productionVariant },
    ...endpointConfigName !== void 0 && { "endpoint-config-name": endpointConfigName },
    ...commentUrl !== void 0 && { "comment-url": commentUrl }
  });
  annotate(annotationsOf(report, ending2.file === void 0 ? {} : { file: ending2.file }));
  if (exitCodeOf(report, ending2.failOn) === 1) (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__/* .host */ .Hc)().fail((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(failureWords(report)), longestFailure));
}




/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ry: () => (/* binding */ termsPart),
/* harmony export */   Ug: () => (/* binding */ lastingWarnings),
/* harmony export */   Wc: () => (/* binding */ waysPart),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c7: () => (/* binding */ pastPart),
/* harmony export */   dG: () => (/* binding */ looksOnly),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   qT: () => (/* binding */ warningsOfSurroundings),
/* harmony export */   qd: () => (/* binding */ bucketed),
/* harmony export */   tg: () => (/* binding */ warningsOfPast),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vm: () => (/* binding */ commentOf),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   z6: () => (/* binding */ needsPerson),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6210);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/entry/system-clock.ts
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener("abort", wake);
  })
};

// src/report/markdown.ts
var markup = /[\\`*_[\]<>&|~"]/g;
var lineStart = /^(?:[-+](?!\d)|[=:]|\d+[.)](?=\s|$))/;
var acting = /[@#$]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
var openings = /^[("'“‘]*/u;
var closings = /[)"'”’.,;!?]/u;
function text(plain) {
  const words = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(plain).split(" ");
  return words.map(inert).join(" ").replace(lineStart, entities);
}
function sentence(plain) {
  const parts = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(plain).split(/`([^`]+)`/);
  const shown = parts.map((part, index) => index % 2 === 1 ? code(part) : textAround(part));
  return shown.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? "&#8203;" : "") + part, "");
}
function code(plain) {
  const line = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(plain);
  if (line === "") return "(empty)";
  if (line.includes("|")) return `<code>${entities(unlinked(line))}</code>`;
  const fence2 = "`".repeat(longestRun(line.matchAll(/`+/g)) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence2}${pad}${line}${pad}${fence2}`;
}
function link(shown, url) {
  const address = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(url);
  if (!/^https?:\/\//i.test(address)) return text(shown);
  const safe = address.replace(/[\s<>\\`|"[\]{}^\ufffd]|[^ -~]/gu, encodeURIComponent).replaceAll("&", "&amp;");
  return `[${text(shown)}](<${safe}>)`;
}
function fence(language, content) {
  const bound = "`".repeat(Math.max(2, longestRun(content.matchAll(/`+/g))) + 1);
  return `${bound}${language}
${content}
${bound}`;
}
function table(columns, rows) {
  const marks = { left: "---", right: "--:", center: ":-:" };
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => marks[column.align ?? "left"])),
    ...rows.map(line)
  ].join("\n");
}
function alert(kind, body) {
  const lines = body.split("\n").map((line) => line === "" ? ">" : `> ${line}`);
  return [`> [!${kind}]`, ...lines].join("\n");
}
function details(summary, body) {
  return `<details>
<summary>${summary}</summary>

${body}

</details>`;
}
function unlinked(line) {
  return line.replace(/@|:(?=\/)|www(?=\.)/gi, "$&\u200B");
}
function entities(plain) {
  return plain.replace(/[!-/:-@[-`{-~\u200b]/g, (character) => `&#${character.codePointAt(0)};`);
}
function textAround(part) {
  const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before}${text(middle)}${after}`;
}
function inert(token) {
  if (!acting.test(token)) return token.replace(markup, entities);
  const from = openings.exec(token)?.[0].length ?? 0;
  let to = token.length;
  while (to > from && closings.test(token[to - 1] ?? "")) to--;
  const outside = (part) => part.replace(markup, entities);
  return `${outside(token.slice(0, from))}${code(token.slice(from, to))}${outside(token.slice(to))}`;
}
function longestRun(runs) {
  let longest = 0;
  for (const [run] of runs) longest = Math.max(longest, run.length);
  return longest;
}

// src/report/drawing.ts
var bars = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(values, most) {
  const shown = bucketed(values, most);
  const known = shown.filter((value) => value !== void 0);
  if (known.length === 0) return "";
  const high = Math.max(...known);
  const low = groundOf(Math.min(...known), high);
  const bar2 = (value) => high === low ? bars[0] : bars[Math.round((value - low) / (high - low) * 7)];
  return shown.map((value) => value === void 0 ? "\xB7" : bar2(value)).join("");
}
function groundOf(lowest, highest) {
  const below = lowest - 2 * (highest - lowest);
  return highest === lowest ? Math.min(lowest, 0) : Math.max(below, Math.min(lowest, 0));
}
function bucketed(values, most) {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, index) => {
    const from = Math.floor(index * values.length / most);
    const to = Math.floor((index + 1) * values.length / most);
    const known = values.slice(from, to).filter((value) => value !== void 0);
    return known.length === 0 ? void 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
function bar(share) {
  const blocks = Math.round(share * 10);
  const full = share <= 0 ? 0 : share >= 1 ? 10 : Math.min(9, Math.max(1, blocks));
  return "\u25B0".repeat(full) + "\u25B1".repeat(10 - full);
}
function percent(share) {
  return `${Number((share * 100).toFixed(2))} %`;
}

// src/report/past-part.ts
function pastPart({ past, timeZone }, detail) {
  if (past === void 0) return "";
  if (past.kind === "none") return `**Tried on the past:** ${sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(past.why, detail.sentences))}`;
  const notes = [...past.notes, ...past.notTried.map(({ gate, why }) => `Not tried: ${gate}; ${why}`), howWords(past)];
  const parts = [
    sentence(summaryOf(past, timeZone)),
    gateRows(past, timeZone, detail),
    `<sub>${notes.slice(0, Math.max(1, detail.rows)).map((note) => sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(note, detail.sentences))).join(" ")}</sub>`
  ];
  return parts.map((part, index) => index === 0 ? `**Tried on the past:** ${part}` : part).join("\n\n");
}
function summaryOf(past, zone) {
  const { rollouts, rolledBack, stopped, held, inconclusive, promoted, unseen, fromMs, toMs } = past;
  const open = unseen === 0 ? "" : `, ${unseen} of them without a request`;
  const more = stopped.count - rolledBack.count - held;
  const over = more > 0 ? ` (${more} over a limit that the baseline broke too)` : "";
  const ends = [
    `${oftenWords(rolledBack, rollouts)} rolled back`,
    ...held > 0 ? [`${held} waiting for a person`] : [],
    `${inconclusive} inconclusive${open}${over}`,
    `${promoted} promoted`
  ];
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)(
    `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rollouts, "rollout")} of a candidate that is no different, begun between ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(fromMs, zone)} and ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(toMs, zone)}: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ends)}.`
  );
}
function gateRows({ gates, rollouts }, zone, detail) {
  const shown = gates.slice(0, detail.gates);
  const rows = shown.map((one) => [
    code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(one.gate, detail.names)),
    `${one.stopped.share > _shared_model_js__WEBPACK_IMPORTED_MODULE_1__/* .tooOften */ .b ? "\u26A0\uFE0F " : ""}${text((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)(oftenWords(one.stopped, rollouts)))}${howStopped(one)}`,
    String(one.notProved),
    worstCell(one, zone, detail)
  ]);
  const left = gates.length - shown.length;
  const found = table(
    [
      { title: "Gate" },
      { title: "Would have stopped it" },
      { title: "Not proved", align: "right" },
      { title: "Worst hour" }
    ],
    rows
  );
  return left > 0 ? `${found}

And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, "more gate")}.` : found;
}
function worstCell({ worst, advice }, zone, detail) {
  if (worst === void 0) return "none";
  const { startMs, stopped, underWay, days, sentence: said } = worst;
  const often = days > 1 ? `, in the same hour on ${days} days` : "";
  const when = `**${text((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(startMs, zone))}**: ${stopped} of ${underWay} under way${often}`;
  const would = advice === void 0 ? "" : `<br>${sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(`${advice}.`, detail.sentences))}`;
  return `${when}<br>${sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(said, Math.min(300, detail.sentences))))}${would}`;
}
function howStopped({ holds, stopped, failed }) {
  const over = stopped.count - failed;
  const how = [
    ...failed > 0 && (over > 0 || holds) ? [`${failed} ${holds ? "left to a person" : "rolled back"}`] : [],
    ...over > 0 ? [`${over} over its limit, as the baseline was`] : []
  ];
  return how.length === 0 ? "" : `<br>${how.join(", ")}`;
}
function oftenWords({ count, share, low, high }, of) {
  const number = (value) => Number((100 * value).toPrecision(2));
  return `${count} of ${of} (${percentOf(share)}; 95 % interval ${number(low)} to ${number(high)} %)`;
}
var percentOf = (share) => percent(Number(share.toPrecision(2)));
function howWords({ everyMinutes }) {
  return `A rollout began every ${everyMinutes} minutes; each minute\u2019s requests were divided by chance at the share of the step, and the gates judged both parts as they do live. So it shows chance and what the baseline does by itself; noise that one variant has alone is in it only as far as earlier rollouts, or two halves of its instances, have shown it, and a threshold sees the baseline\u2019s values as the candidate\u2019s. Holds are taken as approved at once.`;
}
function warningsOfPast(past) {
  if (past.kind === "none") return [];
  return past.gates.flatMap(({ gate, stopped, worst, advice }) => {
    if (stopped.share <= _shared_model_js__WEBPACK_IMPORTED_MODULE_1__/* .tooOften */ .b) return [];
    const hour = worst === void 0 ? "" : ` Most often in the hour from ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(worst.startMs, void 0)}: ${worst.sentence}`;
    const help = advice === void 0 ? " Make it report-only, or give it a wider limit." : ` ${advice}.`;
    return [
      `In the last two weeks ${gate} would have stopped ${stopped.count} of ${past.rollouts} candidates that are no different (${percentOf(stopped.share)}): the baseline itself goes beyond what it allows.${hour}${help}`
    ];
  });
}

// src/report/surroundings-words.ts
var policyPage = "docs/iam-policy.md";
var changing = /* @__PURE__ */ new Set(["MoveTraffic", "KeepTheRecord", "CreateItsOwn", "DeleteItsOwn"]);
function warningsOfSurroundings({ room, permissions }) {
  return [...room.read ? room.types.flatMap(warnOfRoom) : [], ...warnOfPermissions(permissions)];
}
function warnOfRoom(room) {
  const { instanceType, now, beside, peak, quota } = room;
  if (quota === void 0) return [];
  const others = Math.max(0, (room.inUse ?? now) - now);
  const known = room.inUse === void 0 ? "" : `, and other endpoints use ${others}`;
  const ask = (count) => `Ask for at least ${count + others} (Service Quotas, SageMaker, \u201C${instanceType} for endpoint usage\u201D), or give the candidate another \`instance-type\` or fewer instances.`;
  const account = `The account may have ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(quota, "instance")} of ${instanceType} behind endpoints${known}.`;
  if (beside + others > quota) {
    return [`${account} With the candidate this endpoint takes ${beside}, so a rollout cannot start. ${ask(peak)}`];
  }
  if (peak + others <= quota) return [];
  return [
    `${account} This endpoint takes ${beside} with the candidate, and up to ${peak} while SageMaker exchanges one fleet for the next: where AWS counts both, the rollout ends without a change as no-capacity. ${ask(peak)}`
  ];
}
function looksOnly(permissions) {
  if (!permissions.read) return false;
  const changes = permissions.checks.filter(({ sid }) => changing.has(sid));
  return changes.length > 0 && changes.every(({ found }) => found === "denied");
}
function warnOfPermissions(permissions) {
  if (!permissions.read) return [];
  const only = looksOnly(permissions);
  const denied = permissions.checks.filter(({ sid, found }) => found === "denied" && (!only || sid.startsWith("Look")));
  const sids = [...new Set(denied.map(({ sid }) => sid))];
  return sids.map(
    (sid) => warnOfStatement(
      permissions.principal,
      sid,
      denied.filter((one) => one.sid === sid)
    )
  );
}
function warnOfStatement(principal, sid, denied) {
  const actions = [...new Set(denied.map(({ action }) => action))];
  const resources = [...new Set(denied.map(({ resource }) => resource))];
  const shown = resources.slice(0, 3);
  const more = resources.length > shown.length ? [`${resources.length - shown.length} more`] : [];
  const whys = [...new Set(denied.map(({ why }) => why ?? "it is denied"))];
  return `${principal} may not call ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(actions)} on ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([...shown, ...more])}: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(whys)}. Add the statement \`${sid}\` of ${policyPage} to its policy, or make it as wide.`;
}

// src/report/ways-part.ts
function needsPerson({ decision, reason, progress, nextCommands }) {
  if (nextCommands.length === 0) return false;
  const phase = progress?.state.phase;
  if (decision === "in-progress") {
    return phase === "holding" || phase === "halted" || reason.code === "watch-over" || reason.code === "cancelled";
  }
  return decision === "failed";
}
function waysPart(report, detail) {
  if (!needsPerson(report)) return "";
  const ways = report.nextCommands.filter(({ inputs }) => inputs.command !== "status").slice(0, Math.max(1, detail.rows));
  const comments = ways.flatMap((way) => {
    const comment = commentOf(report, way);
    return comment === void 0 ? [] : [`- ${text(way.text)}: ${code(comment)}`];
  });
  const shells = ways.flatMap((way) => {
    const shell = shellOf(report, way);
    return shell === void 0 ? [] : [`# ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(way.text)}`, shell];
  });
  const page = report.workflowUrl === void 0 ? "" : `Or open ${link("the workflow", report.workflowUrl)} and choose the command.`;
  const parts = [
    comments.length === 0 ? "" : `**By a comment here** (a reason may follow):

${comments.join("\n")}`,
    shells.length === 0 ? "" : `**By the command line:**

${fence("sh", shells.join("\n"))}`,
    page,
    comments.length + shells.length > 0 ? "" : inputsWords(report.endpointName, ways)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function inputsWords(endpointName, ways) {
  const each = ways.map(({ text: what, inputs }) => `- ${text(what)}: ${code(`command: ${inputs.command}`)}`);
  return `**Run the action with**, for ${code(`endpoint-name: ${endpointName}`)}:

${each.join("\n")}`;
}
var inComments = ["approve", "promote", "rollback"];
function commentOf({ comments, pullRequest, rollout }, { inputs }) {
  const { command = "" } = inputs;
  if (comments !== true || !inComments.includes(command)) return void 0;
  const here = pullRequest !== void 0 && (rollout?.pullRequest === void 0 || rollout.pullRequest === pullRequest.number);
  return here ? `/${command}` : void 0;
}
function shellOf({ commandLine, workflow, workflowInputs }, { inputs }) {
  if (commandLine !== void 0) return commandOf(commandLine, inputs);
  if (workflow === void 0) return void 0;
  const taken = Object.entries(inputs).filter(([name]) => workflowInputs?.includes(name) ?? true);
  const flags = taken.map(([name, value]) => `-f ${name}=${quoted(value)}`).join(" ");
  return `gh workflow run ${quoted(workflow)} ${flags}`;
}
function commandOf(program, { command = "run", ...options }) {
  const words = Object.entries(options).map(([name, value]) => `--${name} ${quoted(value)}`);
  return [program, command, ...words].join(" ");
}
function quoted(value) {
  const line = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value);
  return /^[\w./:-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}

// src/report/terms-part.ts
var hourMs = 60 * _shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteMs */ .J2;
function termsPart(report, detail) {
  const { rollout } = report;
  if (rollout === void 0 || rollout.kind === "return") return "";
  const { plan } = rollout;
  const parts = [
    gateTerms(plan, detail),
    dataWords(plan, detail),
    fleetWords(report, detail),
    approvalWords(report, plan)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function gateTerms({ gates }, detail) {
  const rows = gates.slice(0, detail.gates).map((gate) => [
    code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(gate.name, detail.names)),
    text((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(gate).allowed(gate), detail.sentences))),
    consequence(gate)
  ]);
  const left = gates.length - rows.length;
  const terms = table([{ title: "Gate" }, { title: "Allowed" }, { title: "Beyond it" }], rows);
  return left > 0 ? `${terms}

And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, "more gate")}.` : terms;
}
function consequence({ reportOnly, onFail, ...gate }) {
  if (reportOnly) return "is shown only";
  const when = gate.kind === "quality" || gate.kind === "file" ? ", before it has traffic" : "";
  return `${onFail === "hold" ? "waits for a person" : "rolls back"}${when}`;
}
function dataWords({ evaluation }, { names }) {
  if (evaluation === void 0) return "";
  const { engine, data, task, label, sample } = evaluation;
  const rows = sample === void 0 ? "every row" : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(sample, "row");
  const right = label === void 0 ? "without labels" : `label ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(label, names))}`;
  if (engine === "file") {
    return `**Evaluation:** what a job of your own wrote is judged before anything is deployed: ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(data, 2 * names))} (${task}, ${right}).`;
  }
  if (engine === "batch-transform") {
    return `**Evaluation:** both models score ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(data, 2 * names))} in transform jobs (${task}, ${right}) before anything is deployed.`;
  }
  return `**Evaluation:** both variants answer ${rows} of ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(data, 2 * names))} (${task}, ${right}) before any user sees the candidate.`;
}
function fleetWords({ rollout, forecast }, { names }) {
  if (rollout === void 0) return "";
  const { candidate, start } = rollout;
  const fleet = (count, type2) => `${count} x ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(type2 ?? "instance pool", names))}`;
  const type = code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(candidate.instanceType ?? "instance pool", names));
  const words = `**Instances:** ${fleet(candidate.instanceCount, candidate.instanceType)} for the candidate, beside ${fleet(start.baseline.instanceCount, start.baseline.instanceType)} of ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(start.baseline.name, names))}`;
  if (forecast === void 0) return `${words}.`;
  const hours = (ms) => Number((candidate.instanceCount * ms / hourMs).toFixed(1)).toLocaleString("en-US");
  return `${words}: ${hours(forecast.shortestMs)} to ${hours(forecast.longestMs)} instance-hours more than today. Multiplied by the hourly price of ${type}, that is what the rollout costs.`;
}
function approvalWords(report, { schedule, onInconclusive, gates }) {
  const held = schedule.flatMap(({ hold }, index) => hold ? [`step ${index + 1}`] : []);
  const reasons = [
    ...held.length > 0 ? [`after ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(held)}`] : [],
    ...onInconclusive === "hold" ? ["where a step stays inconclusive"] : [],
    ...gates.some(({ onFail, reportOnly }) => onFail === "hold" && !reportOnly) ? ["where a gate with `on-fail: hold` fails"] : []
  ];
  if (reasons.length === 0) return "";
  const way = { text: "", inputs: { command: "approve", "endpoint-name": report.endpointName } };
  const comment = commentOf({ ...report, ...report.rollout && { rollout: report.rollout } }, way);
  const shell = shellOf(report, way);
  const ways = [
    ...comment === void 0 ? [] : [`${code(comment)} in a comment here, by somebody with write access`],
    ...shell === void 0 ? [] : [code(shell)]
  ];
  const how = ways.length === 0 ? "`command: approve`" : ways.join(" or ");
  const until = report.rollout === void 0 ? "" : ` Without an answer it goes back by ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(report.rollout.deadlineMs, report.timeZone)} if it starts now.`;
  return `**Approval:** it waits for a person ${sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(reasons))}. ${how} lets it go on.${until}`;
}
function lastingWarnings(longestMs, { watchMs, sessionMs }) {
  const long = (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(longestMs);
  const over = longestMs > watchMs;
  const ends = sessionMs !== void 0 && sessionMs < Math.min(longestMs, watchMs);
  return [
    ...over ? [
      `The rollout may take ${long}, longer than one job watches (\`watch\`: ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(watchMs)}). It stays safe and nobody watches it until the next run: let a schedule give \`command: resume\`.`
    ] : [],
    ...ends ? [
      `The AWS session ends in ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(sessionMs)}, and the rollout may take ${long}. Use \`role-to-assume\`, which renews it, or ask for a longer session.`
    ] : []
  ];
}




/***/ })

};
