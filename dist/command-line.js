export const id = 369;
export const ids = [369];
export const modules = {

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandLine: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4152);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7411);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1860);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5888);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4150);
/* harmony import */ var _shared_saved_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8460);
/* harmony import */ var _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1620);
/* harmony import */ var _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1283);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1015);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7975);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// src/entry/command-line.ts




// src/action/terminal-host.ts
var programName = "sagemaker-promotion-gate";
var words = { info: "", notice: "", warning: "Warning: ", error: "Error: " };
function terminalHost(inputs, origin, print) {
  const outputs = {};
  const state = /* @__PURE__ */ new Map();
  let failed = false;
  return {
    outputs,
    get failed() {
      return failed;
    },
    input: (name) => inputs[name] ?? "",
    output(name, value) {
      outputs[name] = value;
    },
    say(kind, text, { file, line } = {}) {
      const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `;
      print(`${words[kind]}${place}${text}`);
    },
    openGroup: (title) => print(`\u2500\u2500 ${title}`),
    closeGroup() {
    },
    fail(message) {
      failed = true;
      print(`${words.error}${message}`);
    },
    mask() {
    },
    saved: (name) => state.get(name) ?? "",
    save: (name, value) => void state.set(name, String(value)),
    idToken: _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_8__/* .runnerHost */ .Bo.idToken,
    origin,
    commandLine: programName
  };
}

// src/entry/arguments.ts

var switches = ["comment", "allow-unapproved", "approve-model-package"];
var INPUT_OPTIONS = _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION_INPUTS */ .bn.filter((name) => name !== "command");
var OWN_OPTIONS = ["report", "format", "scheduled", "help", "version"];
var flags = ["scheduled", "help", "version"];
var known = [...INPUT_OPTIONS, ...OWN_OPTIONS];
var options = {
  ...Object.fromEntries(
    known.map((name) => [name, { type: [...switches, ...flags].includes(name) ? "boolean" : "string" }])
  ),
  help: { type: "boolean", short: "h" }
};
function readArguments(args) {
  const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_14__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words2 = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const given = tokens.flatMap((token) => token.kind === "option" ? [token] : []);
  const asks = (name) => given.some((option) => option.name === name);
  if (asks("help") || words2[0] === "help") return { kind: "help" };
  if (asks("version")) return { kind: "version" };
  const values = /* @__PURE__ */ new Map();
  const mistakes = [];
  for (const { name, rawName, value, inlineValue } of given) {
    const problem = problemOf(name, value, inlineValue) ?? (values.has(name) ? "is given twice." : void 0);
    if (problem === void 0) values.set(name, value ?? "true");
    else mistakes.push(`${rawName} ${problem}`);
  }
  mistakes.unshift(...mistakesInWords(words2, mistakes.length === 0));
  const report = reportOf(values, mistakes);
  if (mistakes.length > 0) return { kind: "mistakes", mistakes };
  const inputs = Object.fromEntries(
    INPUT_OPTIONS.flatMap((name) => values.has(name) ? [[name, values.get(name)]] : [])
  );
  return {
    kind: "command",
    inputs: { ...inputs, ...words2[0] !== void 0 && { command: words2[0] } },
    scheduled: values.has("scheduled"),
    ...report && { report }
  };
}
function mistakesInWords([command, ...more], sound) {
  if (command === void 0) return [`No command is given. There are ${_shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.join(", ")}.`];
  const unknown = isCommand(command) ? [] : [`There is no command "${command}".${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(command, _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo)} There are ${_shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.join(", ")}.`];
  const spare = (sound ? more : []).map(
    (word) => `"${word}" stands alone. Values belong behind an option, in quotes where they have blanks.`
  );
  return [...unknown, ...spare];
}
var isCommand = (word) => _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.some((command) => command === word);
function problemOf(name, value, inline) {
  if (!known.includes(name)) return `is no option.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(name, known)} --help lists them.`;
  if (flags.includes(name)) return value === void 0 ? void 0 : "takes no value.";
  if (switches.includes(name)) return void 0;
  if (value === void 0) return "needs a value.";
  return !inline && value.startsWith("--") ? `needs a value; "${value}" is the next option.` : void 0;
}
function reportOf(values, mistakes) {
  const path = values.get("report");
  const given = values.get("format");
  if (given !== void 0 && given !== "markdown" && given !== "json") {
    mistakes.push(`--format "${given}" is none.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(given, ["markdown", "json"])} Write markdown or json.`);
    return void 0;
  }
  if (path === void 0) {
    if (given !== void 0)
      mistakes.push("--format says how --report is written; give --report too, - for standard output.");
    return void 0;
  }
  const format = given ?? (path.endsWith(".json") ? "json" : "markdown");
  return { path, format };
}

// src/entry/input-descriptions.json
var input_descriptions_default = {
  command: "What to do: `plan` shows what would be done and changes nothing; `run` starts a rollout, or goes on with it, and drives it to its end; `resume` goes on with the rollout in flight; `approve` lets a rollout that waits at a `hold` step go on; `promote` and `rollback` are a person's override; `status` reports where the rollout stands; `rehearse` plays the configuration against a simulated endpoint, without AWS, and shows what several candidates would have led to; `validate` checks promotion file and inputs, without AWS, GitHub or credentials.",
  "endpoint-name": "The SageMaker endpoint; may stand in the promotion file instead.",
  "config-file": "Path of the promotion file, in the workspace. Left out, `.github/promotion-gate.yml` is used if it exists.",
  "model-name": "The candidate, as the name of an existing SageMaker model. Give one kind of candidate for `plan` and `run`, none for other commands.",
  "model-package-arn": "The candidate, as the ARN of a version in the Model Registry; a model is created from it.",
  "image-uri": "The candidate, as a container image; a model is created from it.",
  "model-data-url": "With `image-uri`, the model's artefacts on S3.",
  environment: "With `image-uri`, the environment variables of the container, as YAML: one `NAME: value` a line. Their values are kept in the SageMaker model and nowhere else.",
  "execution-role-arn": "With `model-package-arn` or `image-uri`, the role of the model that is created. Left out, the role of the production variant's model.",
  "candidate-variant": "Name of the candidate's production variant. Left out, it is derived from the candidate.",
  "baseline-variant": "The production variant to compare with and to replace; needed only where the endpoint has several.",
  "instance-type": "The candidate's instance type. Left out, as the baseline.",
  "instance-count": "How many instances the candidate gets. Left out, as the baseline.",
  schedule: "The steps of the rollout, as YAML or in short, such as `5% 10m, 25% 10m, 50% 20m`; replaces `schedule` of the promotion file.",
  gates: "The gates, as a YAML list; replaces `gates` of the promotion file.",
  evaluation: "The labelled data and how to send it, as a YAML map; replaces `evaluation` of the promotion file.",
  watch: "How long this job may keep watching; `0` makes one pass. When it is over the rollout stays as it is, safely, and the decision is `in-progress`.",
  "role-to-assume": "ARN of a role to assume with GitHub's OIDC token, renewed as long as the run lasts. Left out, the usual AWS credentials are used.",
  "aws-region": "The AWS region. Left out, it is read from the environment as every AWS tool reads it.",
  "pull-request": "Number of the pull request to comment on. Left out, it is found from the event or from the commit.",
  "github-token": "Token for the comment and the deployment.",
  comment: "Whether to keep a comment in the pull request up to date, `true` or `false`.",
  "deployment-environment": "If given, a GitHub deployment to this environment is kept for the rollout.",
  reason: "Why a person promotes, approves or rolls back; kept in the record and shown in the report.",
  "fail-on": "What fails the job: `rollback` (a rollback or an inconclusive end, and errors), `error` (errors only) or `never`.",
  "on-cancel": "What happens when the job is cancelled while a rollout is in flight, `rollback` or `leave`.",
  "in-flight": "What `run` does about another candidate's rollout that is going forward: `refuse`, `replace` (roll it back first) or `wait` (for its end, within `watch`). One that is going back already is always finished first.",
  tags: "Tags for everything that is created on AWS, as YAML: one `Key: value` a line. Those of the endpoint's configuration are copied too.",
  "allow-unapproved": "With `model-package-arn`, `true` takes a version that nobody has approved in the Model Registry.",
  "approve-model-package": "With `model-package-arn`, `true` tells the Model Registry how the rollout ends: the version becomes Approved after a verified promotion, and Rejected, with the reason, after a rollback by a gate or because it did not answer. Every other end leaves it as it is.",
  "time-zone": "The zone of the times in reports, as IANA names it, such as `Europe/Berlin`. Every time says its zone."
};

// src/entry/help.ts
var inputDescriptions = input_descriptions_default;
var ONLY_ON_GITHUB = [
  "role-to-assume",
  "pull-request",
  "github-token",
  "comment",
  "deployment-environment"
];
var commands = [
  ["plan", "show what a rollout would do; changes nothing"],
  ["run", "start a rollout, or go on with it, and drive it to its end"],
  ["resume", "go on with the rollout in flight"],
  ["approve", "let a rollout that waits at a hold step go on"],
  ["promote", "promote the candidate in flight now, whatever the gates say"],
  ["rollback", "roll back the rollout in flight; with none, the last promotion"],
  ["status", "report where the rollout stands; changes nothing"],
  ["rehearse", "play the promotion file against a simulated endpoint; needs no AWS"],
  ["validate", "check promotion file and options; needs no AWS"]
];
var ownOptions = [
  ["--report FILE", "write the report there at the end; - for standard output"],
  ["--format FORMAT", "markdown or json; left out, json where FILE ends in .json, markdown otherwise"],
  ["--scheduled", "a schedule has started this: after somebody else\u2019s change of the endpoint it waits for a person"],
  ["-h, --help", "this text"],
  ["--version", "the version"]
];
var exitCodes = [
  ["0", "as asked for: promoted, in progress, planned, nothing to do"],
  ["1", "failed: refused, a fault, or a person has to look"],
  ["2", "the command line cannot be understood; nothing was done"],
  ["3", "rolled back, or inconclusive (not with --fail-on error or never)"],
  ["129, 130, 143, 149", "cancelled by SIGHUP, SIGINT, SIGTERM, SIGBREAK"]
];
var width = 100;
var indent = 24;
function helpText() {
  const inputs = INPUT_OPTIONS.filter((name) => !ONLY_ON_GITHUB.includes(name));
  return [
    `Usage: ${programName} COMMAND [OPTIONS]`,
    "",
    "Takes a candidate model to production on an Amazon SageMaker endpoint, with proof, or back.",
    `Without an option the promotion file .github/promotion-gate.yml is read, if it is there.`,
    "",
    "Commands:",
    ...commands.map(([name, what]) => entry(name, what)),
    "",
    "Options of the rollout, the same as the inputs of the GitHub Action:",
    ...inputs.map((name) => entry(`--${name}`, described(name))),
    "",
    "Options of the command line:",
    ...ownOptions.map(([name, what]) => entry(name, what)),
    "",
    "Only within GitHub Actions:",
    ...ONLY_ON_GITHUB.map((name) => entry(`--${name}`, described(name))),
    "",
    "Exit codes:",
    ...exitCodes.map(([code, what]) => entry(code, what)),
    "",
    "AWS credentials and the region are found as every AWS tool finds them. The log goes to standard error."
  ].join("\n");
}
function described(name) {
  const text = inputDescriptions[name].replaceAll("`", "");
  const defaults = _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_DEFAULTS */ .WJ;
  const initial = defaults[name];
  return initial === void 0 ? text : `${text} Default: ${initial}.`;
}
function entry(name, what) {
  const lines = [""];
  for (const word of what.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (indent + line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  const [first = "", ...rest] = lines;
  const head = `  ${name}`.padEnd(indent);
  const begin = head.endsWith(" ") ? [head + first] : [head, " ".repeat(indent) + first];
  return [...begin, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
}

// src/entry/outside-github.ts

var tells = {
  actor: [
    "GITLAB_USER_LOGIN",
    "BUILD_USER_ID",
    "CODEBUILD_INITIATOR",
    "BUILDKITE_BUILD_CREATOR",
    "BUILD_REQUESTEDFOR",
    "CIRCLE_USERNAME"
  ],
  runUrl: ["CI_JOB_URL", "BUILD_URL", "CODEBUILD_BUILD_URL", "BUILDKITE_BUILD_URL", "CIRCLE_BUILD_URL"],
  commit: [
    "CI_COMMIT_SHA",
    "GIT_COMMIT",
    "CODEBUILD_RESOLVED_SOURCE_VERSION",
    "BUILDKITE_COMMIT",
    "BUILD_SOURCEVERSION",
    "CIRCLE_SHA1"
  ]
};
function originOf(env, scheduled) {
  if (env.GITHUB_ACTIONS === "true") return {};
  const first = (names) => names.map((name) => env[name]).find((value) => value !== void 0 && value !== "");
  const runUrl = first(tells.runUrl);
  const commit = first(tells.commit);
  return {
    actor: first(tells.actor) ?? loginName(),
    scheduled: scheduled || isScheduled(env),
    ...runUrl !== void 0 && /^https?:\/\//.test(runUrl) && { runUrl },
    ...commit !== void 0 && /^[0-9a-f]{7,64}$/.test(commit) && { commit }
  };
}
function isScheduled({
  CI_PIPELINE_SOURCE,
  CODEBUILD_INITIATOR,
  BUILDKITE_SOURCE,
  BUILD_REASON
}) {
  return CI_PIPELINE_SOURCE === "schedule" || CODEBUILD_INITIATOR?.startsWith("rule/") === true || BUILDKITE_SOURCE === "schedule" || BUILD_REASON === "Schedule";
}
function loginName() {
  try {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_12__.userInfo)().username;
  } catch {
    return "somebody";
  }
}

// src/entry/command-line.ts
var notUnderstood = 2;
var rolledBack = 3;
var rollBackWithinMs = 2 * 36e5;
async function commandLine(args, runs) {
  const read = readArguments(args);
  switch (read.kind) {
    case "help":
      return tell(helpText());
    case "version":
      return tell(_shared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r);
    case "mistakes":
      return refuse(read.mistakes);
    case "command": {
      const problems = [identityProblem(read), read.report && problemWith(read.report.path)];
      const told = problems.filter((problem) => problem !== void 0);
      return told.length === 0 ? carryOut(read, runs) : refuse(told);
    }
  }
}
async function carryOut(command, runs) {
  const print = (line) => void process.stderr.write(`${line}
`);
  const onGitHub = process.env.GITHUB_ACTIONS === "true";
  const host = terminalHost(command.inputs, originOf(process.env, command.scheduled), print);
  (0,_shared_runner_host_js__WEBPACK_IMPORTED_MODULE_8__/* .speakTo */ .IX)(host);
  for (const name of onGitHub ? [] : ONLY_ON_GITHUB) {
    if (command.inputs[name] !== void 0 && name !== "role-to-assume")
      host.say("warning", `--${name} has no effect outside GitHub Actions.`);
  }
  let signal;
  (0,_shared_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .onCancel */ .A)((received) => {
    signal = received;
    print(
      "Cancelled: the candidate\u2019s traffic is taken back first. Once more ends this at once, and leaves the rest to `resume`."
    );
    setImmediate(() => (0,_shared_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .onCancel */ .A)((again) => process.exit(codeOfSignal(again))));
  });
  const { main } = await runs.main();
  await main();
  const saved = (0,_shared_saved_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readSaved */ .Sy)();
  if (signal !== void 0 && (0,_shared_saved_state_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnfinished */ .ui)(saved)) {
    const { post } = await runs.post();
    await post(saved, rollBackWithinMs);
  }
  if (command.report !== void 0) writeReport(host, command.report);
  return signal === void 0 ? exitCodeOf(host) : codeOfSignal(signal);
}
function exitCodeOf({ failed, outputs }) {
  if (!failed) return 0;
  return outputs.decision === "rolled-back" ? rolledBack : 1;
}
var codeOfSignal = (signal) => 128 + (node_os__WEBPACK_IMPORTED_MODULE_12__.constants.signals[signal] ?? node_os__WEBPACK_IMPORTED_MODULE_12__.constants.signals.SIGTERM);
function tell(text) {
  process.stdout.write(`${text}
`);
  return 0;
}
function refuse(mistakes) {
  process.stderr.write(`${mistakes.map((mistake) => `Error: ${mistake}
`).join("")}Try ${programName} --help.
`);
  return notUnderstood;
}
function identityProblem({ inputs }) {
  if (inputs["role-to-assume"] === void 0 || process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== void 0)
    return void 0;
  return "--role-to-assume is for GitHub Actions, whose OIDC token it uses. Elsewhere leave it out and give credentials as every AWS tool takes them: AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE, AWS_PROFILE, or the role of the machine.";
}
function problemWith(path) {
  if (path === "-") return void 0;
  if (path === "") return "--report needs the path of a file, or - for standard output.";
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(path));
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(path), { throwIfNoEntry: false })?.isDirectory()) return `--report ${path} is a folder.`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_11__.constants.W_OK);
    return void 0;
  } catch {
    return `--report ${path}: there is no folder ${folder} that can be written to.`;
  }
}
function writeReport(host, { path, format }) {
  const { result = "{}", "report-file": file } = host.outputs;
  try {
    const text = format === "json" ? `${JSON.stringify(JSON.parse(result), null, 2)}
` : (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file ?? "", "utf8");
    if (path === "-") process.stdout.write(text);
    else (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.writeFileSync)(path, text);
  } catch (error) {
    host.say("warning", `The report could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
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




/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/entry/version.ts
var version = "1.1.0";




/***/ })

};
