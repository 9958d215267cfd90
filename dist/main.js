export const id = 342;
export const ids = [342];
export const modules = {

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6242);
/* harmony import */ var _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4624);
/* harmony import */ var _shared_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4152);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1860);
/* harmony import */ var _shared_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7110);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6210);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5888);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(658);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4150);
/* harmony import */ var _shared_saved_state_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8460);
/* harmony import */ var _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1620);
/* harmony import */ var _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1283);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1015);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



















// src/entry/main.ts


// src/github/reaction.ts
async function react(api, commentId, reaction, nowMs) {
  try {
    await api.react(commentId, reaction);
    return void 0;
  } catch (error) {
    return (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error, "The reaction to the comment", "pull-requests: write", nowMs);
  }
}
function answerTo(command, decision) {
  switch (decision) {
    case "failed":
      return "-1";
    case "none":
      return "confused";
    case "rolled-back":
      return command === "rollback" ? "rocket" : "-1";
    case "promoted":
      return command === "rollback" ? "-1" : "rocket";
    case "planned":
      return "+1";
    case "in-progress":
      return command === "status" ? "+1" : "rocket";
  }
}

// src/github/chatops.ts
var CHAT_COMMANDS = ["promote", "rollback", "approve", "status"];
var order = new RegExp(
  `^(?:[^\\S\\n]*\\n)* {0,3}/(${CHAT_COMMANDS.join("|")})(?=\\s|$)[^\\S\\n]*(?:([0-9a-f]{8})(?=\\s|$)[^\\S\\n]*)?([^\\n]*)`,
  "i"
);
var longestLooked = 4e3;
function parseChatCommand(body) {
  const match = order.exec(body.slice(0, longestLooked).replace(/\r\n?/g, "\n"));
  const command = CHAT_COMMANDS.find((one) => one === match?.[1]?.toLowerCase());
  if (command === void 0) return void 0;
  const rolloutId = match?.[2]?.toLowerCase();
  const reason = match?.[3]?.trim() ?? "";
  return { command, ...rolloutId !== void 0 && { rolloutId }, ...reason !== "" && { reason } };
}
async function checkComment(trigger, command, api, nowMs) {
  const { byAnybody, comment } = trigger;
  if (byAnybody === "no") return { allowed: true };
  if (byAnybody === "sender") return checkSender(trigger, command, api, nowMs);
  if (comment === void 0) return refuse("The event has no comment that could be read, so nobody can be asked for.");
  const asked = parseChatCommand(comment.body);
  if (comment.action !== "created" && comment.action !== "submitted") {
    return refuse(`The comment was ${comment.action}, and only a new comment is a command. Write another one.`);
  }
  if (asked?.command !== command) {
    const said = asked === void 0 ? "no command" : `/${asked.command}`;
    return refuse(
      `The workflow was told to ${command}, but the comment that started it says ${said}. A comment may ask for ${menu}; take the \`if:\` and the \`command:\` of the recipe in docs/recipes.md.`
    );
  }
  const denied = await deny(comment.author, `/${command}`, api, nowMs);
  if (denied !== void 0) return denied;
  const pullRequest = trigger.hints.commentedOn ?? trigger.hints.ofEvent;
  const { rolloutId, reason } = asked;
  const { writtenAtMs } = comment;
  const about = {
    ...pullRequest !== void 0 && { pullRequest },
    ...rolloutId !== void 0 && { rolloutId },
    ...writtenAtMs !== void 0 && { writtenAtMs }
  };
  return { allowed: true, ...reason !== void 0 && { reason }, about };
}
function checkSender(trigger, command, api, nowMs) {
  const { sender, eventName } = trigger;
  if (sender === void 0) {
    return Promise.resolve(
      refuse(`The event \`${eventName}\` does not tell who caused it, so nobody can be asked for.`)
    );
  }
  return deny(sender, `\`${command}\` on \`${eventName}\``, api, nowMs).then((denied) => denied ?? { allowed: true });
}
async function deny(login, what, api, nowMs) {
  try {
    const permission = await api.permissionOf(login);
    if (permission === "admin" || permission === "write") return void 0;
    return refuse(
      `${what} needs write access to this repository, and ${login} has ${permission === "none" ? "none" : `\u201C${permission}\u201D`}. Ask somebody who has it.`
    );
  } catch (error) {
    const { failed } = (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error, `Looking up what ${login} may do`, "metadata: read", nowMs);
    return refuse(`${failed} Nothing was done; try again later, or run the workflow by hand.`);
  }
}
var menu = `${CHAT_COMMANDS.slice(0, -1).map((command) => `/${command}`).join(", ")} or /${CHAT_COMMANDS.at(-1)}`;
function refuse(sentence) {
  return { allowed: false, sentence };
}

// src/entry/admission.ts
async function admit({ trigger, github }, { command }) {
  if (command === "rehearse" || command === "validate") return {};
  if (trigger.fromFork && command !== "plan") {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_(
      "fork-pull-request",
      `This run is for a pull request from a fork, which may only \`plan\`; \`${command}\` was not carried out. Run it from the repository itself, by workflow_dispatch for example.`
    );
  }
  if (trigger.byAnybody === "no" || command === "plan") return {};
  const check = github && await checkComment(trigger, command, github, _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now());
  if (check?.allowed) {
    if (github !== void 0 && trigger.comment?.reactable) {
      await react(github, trigger.comment.id, "eyes", _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now());
    }
    return check;
  }
  const why = check?.sentence ?? "Without `github-token` nobody can tell who caused this run.";
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_("not-allowed", why);
}

// src/entry/keep-secret.ts
var secretVariables = [
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "ACTIONS_RUNTIME_TOKEN"
];
function keepSecret(request, { plan, githubToken }, env = process.env) {
  (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .hide */ .jD)([githubToken, ...secretVariables.map((name) => env[name] ?? "")]);
  const candidate = "plan" in request ? request.plan.candidate : void 0;
  if (candidate?.kind !== "image") return;
  const { environment: _, ...open } = plan;
  const hidden = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .hide */ .jD)(Object.values(candidate.environment), Object.values(open));
  for (const value of hidden.filter(isMaskable)) (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_16__/* .host */ .Hc)().mask(value);
}
var isMaskable = (value) => value.length > 5 || /\D/.test(value);

// src/config/place-findings.ts
function placeFindings(from, findings) {
  return findings.map((finding) => ({ ...finding, ...placeOf(from, (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(finding.key)) }));
}
function placeOf(from, [first, ...below]) {
  if (!isKey(first)) return {};
  const mistakes = [];
  const section = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .openSource */ .oD)(from, mistakes).open(first);
  if (section.value === void 0) return {};
  mistakes.length = 0;
  section.refuse("", ...below);
  const [placed] = mistakes;
  if (placed === void 0) return {};
  const { key: _, message: __, ...place } = placed;
  return place;
}
function isKey(key) {
  const inputs = _shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_INPUTS */ .KJ;
  return typeof key === "string" && (_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_KEYS */ .AH.includes(key) || inputs.includes(key));
}

// src/entry/read-command.ts
var standIn = "rehearsed-candidate";
function namesCandidate(plan) {
  return _shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .CANDIDATE_INPUTS */ .y5.some((input2) => plan[input2] !== void 0);
}
function withWhereabouts(mistake, text) {
  if (mistake.key !== "endpoint-name" || !mistake.message.startsWith("is missing")) return mistake;
  if (text === void 0) {
    const message = `${mistake.message} There is no promotion file ${_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG_FILE */ .Cu} either: was the repository checked out (actions/checkout) before this step?`;
    return { ...mistake, message };
  }
  const isEmpty = text.split("\n").every((line) => /^\s*(#|---|$)/.test(line));
  return isEmpty ? { ...mistake, message: `${mistake.message} The file is empty.` } : mistake;
}
async function readCommand(inputs, workspace) {
  const { command } = inputs;
  if (command !== "plan" && command !== "run" && command !== "rehearse" && command !== "validate") {
    const name = await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readEndpointName */ .ro)(workspace, inputs.configFile, inputs.plan);
    const locate2 = (findings) => placeFindings({ inputs: inputs.plan }, findings);
    return name.ok ? { ok: true, request: { command }, endpointName: name.endpointName, locate: locate2 } : name;
  }
  const read = await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readPromotionFile */ .mm)(workspace, inputs.configFile);
  if (!read.ok) return read;
  const { file } = read;
  const needsNone = command === "rehearse" || command === "validate" && !namesCandidate(inputs.plan);
  const given = needsNone ? { ...inputs.plan, "model-name": standIn } : inputs.plan;
  const from = { inputs: given, ...file && { file } };
  const loaded = (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Yq)(from);
  const where = file && { file: file.path };
  if (!loaded.ok) {
    return { ...loaded, mistakes: loaded.mistakes.map((mistake) => withWhereabouts(mistake, file?.text)), ...where };
  }
  const { plan } = loaded;
  const locate = (findings) => placeFindings(from, findings);
  return { ok: true, request: { command, plan }, endpointName: plan.endpointName, locate, ...where };
}

// src/entry/main.ts
var patienceMs = 15e4;
var hastyMs = 3e3;
async function main() {
  const holder = [process.env.GITHUB_RUN_ID, process.env.GITHUB_RUN_ATTEMPT, (0,node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(4).toString("hex")];
  const run = new Run(holder.filter((part) => part !== void 0).join("."));
  (0,_shared_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .onCancel */ .A)(() => run.cancel());
  await run.start();
}
var Run = class {
  holder;
  cancelled = new AbortController();
  known = { command: (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("command") || "run", endpointName: givenEndpointName(), region: "" };
  inputs;
  onAws;
  ctx;
  active;
  turningBack;
  file;
  /** What a command in a comment can be about. */
  about;
  locate = (findings) => findings;
  constructor(holder) {
    this.holder = holder;
  }
  async start() {
    (0,_shared_saved_state_js__WEBPACK_IMPORTED_MODULE_15__/* .saveHolder */ .Gl)(this.holder);
    (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .presetOutputs */ .Ce)();
    const read = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF);
    this.inputs = read.ok ? read.inputs : void 0;
    const reporting = await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .openReporting */ .vD)(this.inputs, startsRollout(this.inputs) ? "first" : "beside");
    const report = read.ok ? await this.attempt(reporting, read.inputs) : this.fail(reporting, misconfigured(read.mistakes), read.mistakes);
    await this.turningBack;
    const { aborted } = this.cancelled.signal;
    const failOn = this.inputs?.failOn ?? "rollback";
    await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(reporting, report, { failOn, patienceMs: aborted ? hastyMs : patienceMs, file: this.file });
    if (!aborted) (0,_shared_saved_state_js__WEBPACK_IMPORTED_MODULE_15__/* .saveFinished */ .Q8)();
    await this.answerComment(reporting, report);
  }
  /** The runner wants the step to end: users first, everything else is for the run after the job. */
  cancel() {
    this.cancelled.abort(new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_("cancelled", "The run was cancelled."));
    const { onAws, ctx, active } = this;
    if (onAws === void 0 || ctx === void 0 || active === void 0 || this.inputs?.onCancel === "leave") return;
    const request = onAws.requestOf(ctx, "rollback", "cancelled");
    this.turningBack = onAws.rollBackNow(ctx.aws, ctx.store, active, request);
  }
  async attempt(reporting, inputs) {
    try {
      const read = await readCommand(inputs, reporting.workspace);
      this.file = read.file;
      if (!read.ok) return this.fail(reporting, misconfigured(read.mistakes), read.mistakes);
      this.known.endpointName = read.endpointName;
      keepSecret(read.request, inputs);
      this.locate = read.locate;
      const { reason, about } = await admit(reporting, read.request);
      this.about = about;
      const given = reason === void 0 ? inputs : { ...inputs, reason };
      const onAws = await Promise.all(/* import() */[__webpack_require__.e(835), __webpack_require__.e(938), __webpack_require__.e(999), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 8426));
      this.onAws = onAws;
      const report = await onAws.dispatch(read.request, {
        openContext: () => this.openContext(onAws, reporting, given),
        rehearsing: () => this.rehearsing(reporting, onAws, given)
      });
      return this.inTheEnd(report);
    } catch (error) {
      const findings = error instanceof _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_8__/* .Refusal */ .P_ ? this.locate(error.findings) : [];
      return this.fail(reporting, (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .classify */ .L8)(error).reason, findings);
    }
  }
  rehearsing(reporting, onAws, inputs) {
    return {
      openAws: async () => {
        if (!hasCredentials(process.env, inputs)) return void 0;
        return (await this.openContext(onAws, reporting, { ...inputs, watchMs: patienceMs })).aws;
      },
      setting: (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(reporting, this.known),
      nowMs: _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now(),
      cancelled: this.cancelled.signal,
      told: (story) => (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_16__/* .host */ .Hc)().say("info", (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(`Rehearsed ${(0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellRehearsed */ .hk)(story)}`))),
      warn: (sentence) => (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_16__/* .host */ .Hc)().say("warning", (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)((0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(sentence)))
    };
  }
  async openContext(onAws, reporting, inputs) {
    this.known.region = await onAws.findRegion(inputs);
    this.ctx = await onAws.createContext(inputs, reporting.trigger, {
      setting: (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(reporting, this.known),
      holder: this.holder,
      watchUntilMs: _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now() + inputs.watchMs,
      cancelled: this.cancelled.signal,
      workspace: reporting.workspace,
      ...this.about && { about: this.about },
      publish: reporting.publisher.publish,
      onActiveRollout: (active) => {
        if (this.active === void 0) (0,_shared_saved_state_js__WEBPACK_IMPORTED_MODULE_15__/* .saveRollout */ .BU)(active.rollout);
        this.active = active;
      }
    });
    return this.ctx;
  }
  /** What a cancelled run leaves behind, and what comes next. */
  inTheEnd(report) {
    if (report.reason.code !== "cancelled") return report;
    const sentence = this.inputs?.onCancel === "leave" ? "The run was cancelled, and the rollout stays in its step: `command: resume` goes on with it, `command: rollback` ends it." : "The run was cancelled: the candidate gets no more traffic, and the rollback goes on after the job.";
    return { ...report, reason: { code: "cancelled", sentence } };
  }
  fail(reporting, reason, mistakes) {
    const nowMs = _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now();
    return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .describeReport */ .As)((0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(reporting, this.known), { decision: "failed", reason, nowMs, mistakes });
  }
  async answerComment({ trigger, github }, report) {
    if (!trigger.comment?.reactable || github === void 0) return;
    await react(github, trigger.comment.id, answerTo(report.command, report.decision), _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now());
  }
};
var credentialSigns = [
  "AWS_ACCESS_KEY_ID",
  "AWS_PROFILE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI"
];
var regionSigns = ["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"];
function hasCredentials(env, { roleToAssume, awsRegion }) {
  const has = (names) => names.some((name) => (env[name] ?? "") !== "");
  return (roleToAssume !== void 0 || has(credentialSigns)) && (awsRegion !== void 0 || has(regionSigns));
}
function startsRollout(inputs) {
  return inputs === void 0 || inputs.command === "run" || inputs.command === "plan";
}
function givenEndpointName() {
  const name = (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)("endpoint-name");
  return (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .isResourceName */ .kK)(name) ? name : "";
}
function misconfigured(mistakes) {
  const [first] = mistakes;
  const count = mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`;
  const told = first === void 0 ? "" : ` ${first.key === "" ? "" : `${first.key}: `}${first.message}`;
  const sentence = `The configuration has ${count}; nothing on AWS was touched.${mistakes.length > 1 ? " The first:" : ""}${told}`;
  return { code: "configuration-invalid", sentence };
}



/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/action/cancellation.ts
function onCancel(cancel) {
  let cancelled = false;
  const once = (signal) => {
    if (cancelled) return;
    cancelled = true;
    cancel(signal);
  };
  const atTerminal = process.stdin.isTTY === true ? ["SIGHUP"] : [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK", ...atTerminal]) process.on(signal, once);
}




/***/ })

};
