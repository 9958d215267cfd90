export const id = 860;
export const ids = [860];
export const modules = {

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ _enum),
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   $Z: () => (/* binding */ TreeInterpreter2),
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   AL: () => (/* binding */ isPhase),
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   DZ: () => (/* binding */ toAwsError),
/* harmony export */   Du: () => (/* binding */ rankGroups),
/* harmony export */   Ei: () => (/* binding */ variantQuery),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Gy: () => (/* binding */ AwsError),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   MX: () => (/* binding */ hasWeights),
/* harmony export */   Mo: () => (/* binding */ newcombePaired),
/* harmony export */   Nj: () => (/* binding */ othersToRestore),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   P7: () => (/* binding */ finalAlpha),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Pq: () => (/* binding */ withinAbsolute),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TV: () => (/* binding */ boundAlpha),
/* harmony export */   Uk: () => (/* binding */ provedSoFar),
/* harmony export */   Ux: () => (/* binding */ servingConfigOf),
/* harmony export */   X: () => (/* binding */ weightsAt),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string2),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   _H: () => (/* binding */ looseObject),
/* harmony export */   _w: () => (/* binding */ asAwsError),
/* harmony export */   aA: () => (/* binding */ invocationMetrics),
/* harmony export */   aE: () => (/* binding */ calibrateNoise),
/* harmony export */   ai: () => (/* binding */ number2),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ candidateInstancesFor),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   e8: () => (/* binding */ defaultNoisePrior),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fQ: () => (/* binding */ findVariant),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   g3: () => (/* binding */ failureLimit),
/* harmony export */   gM: () => (/* binding */ discriminatedUnion),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   iu: () => (/* binding */ countsFor),
/* harmony export */   jg: () => (/* binding */ forBoth),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   mA: () => (/* binding */ getRegisteredFunctions),
/* harmony export */   mI: () => (/* binding */ twoSidedZ),
/* harmony export */   nT: () => (/* binding */ checkBetween),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   ow: () => (/* binding */ checkMargins),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   py: () => (/* binding */ configNameOf),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   s6: () => (/* binding */ isGoingBack),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   ss: () => (/* binding */ unlessCode),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   uq: () => (/* binding */ checkLevels),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vk: () => (/* binding */ preprocess),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   wg: () => (/* binding */ baselineFleet),
/* harmony export */   zM: () => (/* binding */ boolean2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/rollout/refusal.ts
var Refusal = class extends Error {
  code;
  /** What has to be mended, where that is a key of the promotion file or an input. */
  findings;
  constructor(code, sentence, { key, findings, ...options } = {}) {
    super(sentence, options);
    this.name = "Refusal";
    this.code = code;
    this.findings = findings ?? (key === void 0 ? [] : [{ key, message: withoutKey(sentence, key) }]);
  }
};
function withoutKey(sentence, key) {
  return sentence.startsWith(`${key}: `) ? sentence.slice(key.length + 2) : sentence;
}

// src/common/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectsOf(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
  return typeof value === "number" ? value : void 0;
}
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const members2 = Object.entries(value).filter(([, member]) => member !== null && member !== void 0);
  return Object.fromEntries(members2.map(([key, member]) => [key, withoutNulls(member)]));
}
function omit(object2, keys) {
  return Object.fromEntries(Object.entries(object2).filter(([key]) => !keys.includes(key)));
}

// src/aws/text.ts
var longestQuote = 300;
var hidden = "(hidden)";
function singleLine(text) {
  const line = withoutSecrets(wellFormed(text).replace(new RegExp("\\p{Cf}", "gu"), "")).replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length <= longestQuote ? line : `${cutAt(line, longestQuote - 1)}\u2026`;
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
function cutAt(text, most) {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
var secrets = [
  [/((?:https?|s3):\/\/[^\s"'<>?]*)\?[^\s"'<>]*(?:signature|credential|token|accesskey)[^\s"'<>]*/giu, `$1?${hidden}`],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}\b/gu, hidden],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu, hidden],
  [/\b(?:gh[a-z]_|github_pat_)\w{16,}/gu, hidden],
  [
    /((?:secret[\s_-]?(?:access[\s_-]?)?key|(?:session|security|id)[\s_-]?token|password|authorization|bearer)["']?\s*[:= ]\s*["']?)(?:aws4-hmac-sha256 |bearer )?(?=[^\s"',;]*[\d/+=])[^\s"',;]{12,}/giu,
    `$1${hidden}`
  ],
  [
    /(?<![A-Za-z0-9/+=])(?=[A-Za-z/+]*\d)(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gu,
    hidden
  ]
];
function withoutSecrets(text) {
  return secrets.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), text);
}

// src/aws/advice.ts
var verbs = {
  "endpoint-in-progress": "was refused because the endpoint is being changed",
  "endpoint-not-found": "found no such endpoint",
  "configuration-not-found": "found no such endpoint configuration",
  "model-not-found": "found no such model",
  "object-not-found": "found no such object on S3",
  "already-exists": "was refused because the name is taken",
  "limit-exceeded": "was refused because of a quota",
  validation: "was refused",
  "access-denied": "was not allowed",
  "credentials-expired": "was refused because of the AWS credentials",
  throttled: "was slowed down by AWS",
  unreachable: "got no answer of use from AWS",
  unknown: "failed"
};
function adviceOn(code, operation, message) {
  switch (code) {
    case "endpoint-in-progress":
      return "SageMaker takes one change at a time; it is possible again once the endpoint is InService.";
    case "endpoint-not-found":
      return "Check the endpoint\u2019s name, the region and the account.";
    case "configuration-not-found":
      return "Check whether somebody has deleted it; SageMaker needs it for as long as an endpoint refers to it.";
    case "model-not-found":
      return "Check the model\u2019s name, the region and the account.";
    case "object-not-found":
      return "Check the bucket and the key; without s3:ListBucket, S3 says the same of objects that may not be read.";
    case "already-exists":
      return "What bears the name was created by somebody else or by an earlier run.";
    case "limit-exceeded":
      return "Ask for a higher quota in AWS Service Quotas, or use fewer or other instances.";
    case "validation":
      return "Mend what it names, then start again.";
    case "access-denied":
      return allowance(operation, message);
    case "credentials-expired":
      return "Give the job fresh AWS credentials and resume; with `role-to-assume` they are renewed as long as it runs.";
    case "throttled":
      return "It is tried again later.";
    case "unreachable":
      return "It is tried again later; if it stays, check the network, the region and the AWS health dashboard.";
    case "unknown":
      return "Look it up in the AWS documentation; a resume goes on from what AWS has.";
  }
}
function allowance(operation, message) {
  if (operation === "AssumeRoleWithWebIdentity") {
    return "Let the role trust GitHub\u2019s OIDC provider for this repository and branch, with the audience sts.amazonaws.com.";
  }
  const told = /not authorized to perform:? ([\w-]+:\w+)|not have ([\w-]+:\w+) permission/i.exec(message);
  const action = told?.[1] ?? told?.[2] ?? actionOf(operation);
  const resource = /on resource:? (\S+)/i.exec(message)?.[1]?.replace(/[.,;"']+$/, "");
  const where = resource === void 0 ? "" : ` on ${singleLine(resource)}`;
  return `Allow ${action}${where} for the role of this workflow.`;
}
function actionOf(operation) {
  if (operation === "GetMetricData" || operation === "DescribeAlarms") return `cloudwatch:${operation}`;
  if (operation === "GetObject" || operation === "HeadObject") return "s3:GetObject";
  if (/Scal(able|ing)/.test(operation)) return `application-autoscaling:${operation}`;
  return `sagemaker:${operation}`;
}

// src/aws/error-code.ts
var credentials = /^(ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|TokenRefreshRequired|CredentialsProviderError)/;
var denied = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired|InvalidIdentityToken|IDPRejectedClaim)/;
var limited = /^(ResourceLimitExceeded|ServiceQuotaExceeded|LimitExceeded)/;
var slowed = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
var down = /^(InternalFailure|InternalServer|InternalError|InternalService|InternalDependency|ServiceUnavailable|ServiceException|IDPCommunicationError)/;
var network = /^(TimeoutError|RequestTimeout|NetworkingError|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOST|ENETUNREACH|EPROTO|ERR_SSL|ERR_TLS|CERT_|SELF_SIGNED|UNABLE_TO_|DEPTH_ZERO|HPE_|UND_ERR)/;
var busy = /^ConcurrentUpdate/;
var refused = /^(Validation|InvalidParameter|InvalidRequest|BadRequest|MissingParameter|ResourceNotFound)/;
var sentences = [
  [/service limit|quota.*(exceeded|increase)/i, "limit-exceeded"],
  [/already exist/i, "already-exists"],
  [/in[- ]progress endpoint|endpoint\b.*\b(is being updated|in[- ]progress)/i, "endpoint-in-progress"],
  [/(could not find|no such|cannot find) endpoint[- ]?config/i, "configuration-not-found"],
  [/endpoint[- ]?config\S*.*(does not exist|not found)/i, "configuration-not-found"],
  [/(could not find|no such|cannot find) model(?! data)/i, "model-not-found"],
  [/model[- ]?(package)?\b.*(does not exist|not found)/i, "model-not-found"],
  [/(could not find|no such|cannot find) endpoint/i, "endpoint-not-found"],
  [/endpoint\b.*(does not exist|not found)/i, "endpoint-not-found"]
];
function codeOf({ name, message, status }) {
  if (credentials.test(name)) return "credentials-expired";
  if (denied.test(name)) return "access-denied";
  if (limited.test(name)) return "limit-exceeded";
  if (slowed.test(name) || status === 429 || /rate exceeded/i.test(message)) return "throttled";
  if (network.test(name) || down.test(name) || isGarbled(name, message)) return "unreachable";
  if (status !== void 0 && (status >= 500 || status === 408)) return "unreachable";
  if (busy.test(name)) return "endpoint-in-progress";
  if (/^(NoSuch(Key|Bucket|Version)|NotFound)$/.test(name)) return "object-not-found";
  if (/not authorized to perform|not have \S+ permission/i.test(message)) return "access-denied";
  if (/security token.*(expired|invalid)/i.test(message)) return "credentials-expired";
  if (/already ?exists/i.test(name)) return "already-exists";
  if (!refused.test(name) && status !== 400 && status !== 404) return status === 403 ? "access-denied" : "unknown";
  return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? "validation";
}
function isGarbled(name, message) {
  return name === "SyntaxError" && message.includes("Deserialization error");
}

// src/aws/errors.ts
var AwsError = class extends Error {
  code;
  operation;
  /** The same call may succeed later. */
  retryable;
  /** How often the call was sent; after more than one, an earlier try may have been carried out. */
  attempts;
  constructor(code, operation, message, options) {
    super(message, options);
    this.name = "AwsError";
    this.code = code;
    this.operation = operation;
    this.retryable = code === "endpoint-in-progress" || code === "throttled" || code === "unreachable";
    this.attempts = options?.attempts ?? 1;
  }
};
function toAwsError(error2, operation) {
  if (error2 instanceof AwsError) return error2;
  const facts = factsOf(error2);
  const code = codeOf(facts);
  const name = facts.name === "Error" ? "" : `${singleLine(facts.name)}, `;
  const what = `${operation} ${verbs[code]}: ${name}"${singleLine(facts.message)}".`;
  const metadata = memberOf(error2, "$metadata");
  const attempts = memberOf(metadata, "attempts");
  return new AwsError(code, operation, `${what} ${adviceOn(code, operation, facts.message)}`, {
    cause: error2,
    ...typeof attempts === "number" && { attempts }
  });
}
async function asAwsError(operation, call) {
  try {
    return await call();
  } catch (error2) {
    throw toAwsError(error2, operation);
  }
}
async function unlessCode(operation, call, codes, otherwise) {
  try {
    return await asAwsError(operation, call);
  } catch (error2) {
    if (error2 instanceof AwsError && codes.includes(error2.code)) return otherwise;
    throw error2;
  }
}
function factsOf(error2) {
  const code = memberOf(error2, "code") ?? memberOf(error2, "Code");
  const named = memberOf(error2, "name");
  const plain = named === void 0 || named === "Error" || named === "AggregateError";
  const status = memberOf(memberOf(error2, "$metadata"), "httpStatusCode");
  const message = memberOf(error2, "message");
  const name = plain && typeof code === "string" ? code : named;
  return {
    name: typeof name === "string" && name !== "" ? name : "Error",
    message: typeof message === "string" && message !== "" ? message : asText(name ?? error2),
    ...typeof status === "number" && { status }
  };
}
function asText(value) {
  try {
    return String(value);
  } catch {
    return "something that is no error";
  }
}
function memberOf(value, key) {
  return isObject(value) ? value[key] : void 0;
}

// src/loop/faults.ts
function classify(error2) {
  if (error2 instanceof Refusal) return { kind: "refused", reason: { code: error2.code, sentence: error2.message } };
  if (error2 instanceof AwsError) return classifyAws(error2);
  const what = error2 instanceof Error ? error2.message : String(error2);
  const sentence = `Something unforeseen: ${what}. The rollout's record is kept; \`command: resume\` goes on from it.`;
  return { kind: "hopeless", reason: { code: "internal-error", sentence } };
}
function classifyAws(error2) {
  const sentence = error2.message;
  switch (error2.code) {
    case "throttled":
    case "unreachable":
      return { kind: "passing", reason: { code: "aws-unreachable", sentence } };
    case "endpoint-in-progress":
      return { kind: "passing", reason: { code: "endpoint-busy", sentence } };
    case "credentials-expired":
      return { kind: "hopeless", reason: { code: "credentials-expired", sentence } };
    case "access-denied":
      return { kind: "refused", reason: { code: "access-denied", sentence } };
    case "limit-exceeded":
      return { kind: "refused", reason: { code: "quota-exceeded", sentence } };
    default:
      return { kind: "refused", reason: { code: "aws-refused", sentence } };
  }
}

// src/rollout/phase.ts
var no = {
  candidateMayServe: false,
  gatesWatch: false,
  needsTraffic: false,
  concludes: false,
  promotable: false,
  changesShare: false,
  waitsForPerson: false,
  comesToItsEnd: false,
  outlastsBusyEndpoint: false
};
var serving = { ...no, candidateMayServe: true, needsTraffic: true, concludes: true };
var phases = {
  deploying: { ...no, promotable: true },
  verifying: { ...no, concludes: true, promotable: true },
  shifting: { ...serving, promotable: true, changesShare: true },
  baking: { ...serving, gatesWatch: true, promotable: true, outlastsBusyEndpoint: true },
  holding: { ...serving, gatesWatch: true, promotable: true, waitsForPerson: true, outlastsBusyEndpoint: true },
  promoting: { ...serving, changesShare: true },
  "final-bake": { ...serving, gatesWatch: true },
  replacing: { ...no, concludes: true },
  "rolling-back": { ...no, candidateMayServe: true, comesToItsEnd: true },
  cleaning: { ...no, comesToItsEnd: true },
  halted: { ...no, promotable: true, waitsForPerson: true }
};
function isPhase(text) {
  return Object.hasOwn(phases, text);
}
function isGoingBack(state) {
  return state.phase === "rolling-back" || state.phase === "cleaning" && state.ending !== "promoted";
}

// src/rollout/traffic.ts
var tolerance = 1e-5;
function weightsAt(rollout, share) {
  const whole = rollout.start.baseline.weight;
  return {
    [rollout.start.baseline.name]: whole * (1 - share),
    [rollout.candidate.name]: whole * share
  };
}
function othersToRestore(rollout, endpoint) {
  const moved = rollout.start.others.filter(({ name, weight }) => !hasWeights(endpoint, { [name]: weight }));
  return Object.fromEntries(moved.map(({ name, weight }) => [name, weight]));
}
function findVariant(endpoint, name) {
  return endpoint.variants.find((variant) => variant.name === name);
}
function hasWeights(endpoint, weights) {
  return Object.entries(weights).every(([name, weight]) => {
    const variant = findVariant(endpoint, name);
    return variant !== void 0 && isClose(variant.currentWeight, weight) && isClose(variant.desiredWeight, weight);
  });
}
function aimsAt(endpoint, weights) {
  return Object.entries(weights).every(([name, weight]) => {
    const variant = findVariant(endpoint, name);
    return variant !== void 0 && isClose(variant.desiredWeight, weight);
  });
}
function candidateShare(rollout, endpoint) {
  const candidate = findVariant(endpoint, rollout.candidate.name)?.currentWeight ?? 0;
  const baseline = findVariant(endpoint, rollout.start.baseline.name)?.currentWeight ?? 0;
  return candidate === 0 ? 0 : candidate / (candidate + baseline);
}
function candidateInstancesFor(rollout, endpoint, share) {
  const { candidate, start } = rollout;
  const now = findVariant(endpoint, candidate.name)?.desiredInstances ?? candidate.instanceCount;
  if (candidate.instanceType !== start.baseline.instanceType) return now;
  return Math.max(now, Math.ceil(baselineFleet(rollout, endpoint) * share - tolerance));
}
function baselineFleet(rollout, endpoint) {
  const now = findVariant(endpoint, rollout.start.baseline.name)?.desiredInstances ?? 0;
  return Math.max(now, rollout.start.baseline.instanceCount);
}
function isClose(a, b) {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

// src/rollout/serving-config.ts
var busy2 = ["Creating", "Updating", "SystemUpdating", "RollingBack"];
var lost = ["OutOfService", "Deleting", "Failed"];
var isBusy = (endpoint) => busy2.includes(endpoint.status);
var isLost = (endpoint) => lost.includes(endpoint.status);
function servingConfigOf(rollout, endpoint) {
  switch (endpoint.configName) {
    case rollout.names.pair:
      return "pair";
    case rollout.names.final:
      return "final";
    case rollout.start.configName:
      return "original";
    default:
      return "elsewhere";
  }
}
function describeDrift(rollout, endpoint, expected) {
  const place = servingConfigOf(rollout, endpoint);
  if (place === "elsewhere" || !expected.places.includes(place)) {
    const wanted = expected.places.map((name) => configNameOf(rollout, name)).join(" or ");
    return `the endpoint serves from configuration ${endpoint.configName}; this rollout left it on ${wanted}`;
  }
  if (place !== "pair") return void 0;
  const names = [rollout.start.baseline.name, rollout.candidate.name, ...rollout.start.others.map((other) => other.name)];
  const missing2 = names.filter((name) => findVariant(endpoint, name) === void 0);
  if (missing2.length > 0) return `variant ${missing2.join(", ")} is no longer on the endpoint`;
  if (expected.acceptedDrift !== void 0 && aimsAt(endpoint, expected.acceptedDrift)) return void 0;
  const moved = rollout.start.others.filter((other) => !aimsAt(endpoint, { [other.name]: other.weight }));
  if (moved.length > 0) return `the weight of variant ${moved.map((other) => other.name).join(", ")} has changed`;
  if (expected.shares?.every((share) => !aimsAt(endpoint, weightsAt(rollout, share)))) {
    return `the weights are ${weightsInWords(rollout, endpoint)}, which this rollout did not set`;
  }
  return void 0;
}
function configNameOf(rollout, place) {
  switch (place) {
    case "original":
      return rollout.start.configName;
    case "pair":
      return rollout.names.pair;
    case "final":
      return rollout.names.final;
  }
}
function weightsInWords(rollout, endpoint) {
  return [rollout.start.baseline.name, rollout.candidate.name].map((name) => `${name} ${findVariant(endpoint, name)?.desiredWeight ?? 0}`).join(", ");
}

// src/report/console.ts
function endpointPage({ region, endpointName }) {
  return `${host(region)}/sagemaker/home?region=${region}#/endpoints/${encodeURIComponent(endpointName)}`;
}
function logsPage({ region, endpointName }, variant) {
  const group = twiceEncoded(`/aws/sagemaker/Endpoints/${endpointName}`);
  const filter = `$3FlogStreamNameFilter$3D${twiceEncoded(variant)}`;
  return `${host(region)}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${group}${filter}`;
}
function metricsPage({ region, endpointName }, variants, window) {
  const metric = (name, stat, variant) => [
    "AWS/SageMaker",
    name,
    "EndpointName",
    endpointName,
    "VariantName",
    variant,
    { stat, yAxis: name === "ModelLatency" ? "right" : "left" }
  ];
  const graph = {
    metrics: variants.flatMap((variant) => [
      metric("Invocations", "Sum", variant),
      metric("Invocation5XXErrors", "Sum", variant),
      metric("ModelLatency", "p99", variant)
    ]),
    view: "timeSeries",
    region,
    period: 60,
    start: new Date(window.startMs).toISOString(),
    end: new Date(window.endMs).toISOString()
  };
  return `${host(region)}/cloudwatch/home?region=${region}#metricsV2:graph=${inAddress(graph)}`;
}
function host(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  return `https://${region}.console.${region.startsWith("us-gov-") ? "amazonaws-us-gov" : "aws.amazon"}.com`;
}
function twiceEncoded(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}
function inAddress(value) {
  if (typeof value === "number") return `~${value}`;
  if (typeof value === "string") return `~'${withoutMarks(value)}`;
  if (isList(value)) return `~(${value.map(inAddress).join("")})`;
  const members2 = Object.entries(value).map(([key, member]) => `${withoutMarks(key)}${inAddress(member)}`);
  return `~(${members2.join("~")})`;
}
function isList(value) {
  return Array.isArray(value);
}
function withoutMarks(text) {
  return text.replace(/[^\w.-]/g, (unit) => {
    const number3 = unit.charCodeAt(0).toString(16);
    return number3.length > 2 ? `**${number3.padStart(4, "0")}` : `*${number3.padStart(2, "0")}`;
  });
}

// src/report/describe.ts
function describeReport(setting, known) {
  const { rollout, progress, endpoint, identities } = known;
  const production = endpoint?.variants.toSorted((a, b) => b.currentWeight - a.currentWeight)[0];
  const share = rollout !== void 0 && endpoint !== void 0 ? shareOf(rollout, endpoint) : 0;
  const promoted = known.decision === "promoted";
  return {
    schemaVersion: 1,
    command: setting.command,
    decision: known.decision,
    reason: known.reason,
    updatedAtMs: known.nowMs,
    endpointName: setting.endpointName,
    region: setting.region,
    candidateTraffic: promoted ? 100 : Number((share * 100).toFixed(4)),
    gates: known.gates ?? [],
    measurements: known.measurements ?? [],
    ...known.evaluation && { evaluation: known.evaluation },
    ...known.load && { load: known.load },
    ...known.rehearsal && { rehearsal: known.rehearsal },
    traffic: progress === void 0 ? [] : trafficOf(progress, known.nowMs, promoted),
    warnings: known.warnings ?? [],
    mistakes: known.mistakes ?? [],
    nextCommands: nextCommands(setting, known),
    links: linksOf(setting, known),
    ...rollout && { rollout },
    ...progress && { progress },
    ...identities,
    ...production && { productionVariant: production.name },
    ...endpoint && { endpointConfigName: endpoint.configName },
    ...known.forecast && { forecast: known.forecast },
    ...known.actor && { actor: known.actor },
    ...setting.pullRequest && { pullRequest: setting.pullRequest },
    ...setting.commit !== void 0 && { commit: setting.commit },
    ...setting.runUrl !== void 0 && { runUrl: setting.runUrl },
    ...setting.workflow !== void 0 && { workflow: setting.workflow }
  };
}
function shareOf(rollout, endpoint) {
  const alone = rollout.kind === "rollout" && servingConfigOf(rollout, endpoint) === "final";
  return alone ? 1 : candidateShare(rollout, endpoint);
}
function trafficOf(progress, nowMs, promoted) {
  const [first] = progress.timeline;
  const points = [{ atMs: first?.atMs ?? nowMs, candidate: 0 }];
  for (const span of progress.spans) points.push({ atMs: span.startMs, candidate: span.traffic });
  const { state } = progress;
  const last = progress.spans.at(-1);
  if (isGoingBack(state) && last !== void 0) points.push({ atMs: last.endMs ?? state.sinceMs, candidate: 0 });
  if (promoted && last?.traffic !== 1) points.push({ atMs: nowMs, candidate: 1 });
  return points;
}
function nextCommands(setting, known) {
  const command = (text, name, more = {}) => ({
    text,
    inputs: { command: name, "endpoint-name": setting.endpointName, ...more }
  });
  const { rollout, progress, decision } = known;
  if (decision === "promoted") return [command("Go back to the configuration before this promotion", "rollback")];
  if (decision === "planned") return [command("Start the rollout", "run", candidateInputs(rollout))];
  const phase = progress?.state.phase;
  if (phase === void 0 || decision === "rolled-back" || decision === "none") return [];
  if (decision === "failed" && phase === "cleaning") return [];
  const goingOn = decision === "in-progress" && known.reason.code === "in-progress";
  return [
    ...phase === "holding" ? [command("Approve: go on with the next step", "approve")] : [],
    ...phase === "halted" ? [command("Go on with the rollout\u2019s own weights", "resume")] : [],
    ...!phases[phase].waitsForPerson && !goingOn ? [command("Go on watching", "resume")] : [],
    command("See where it stands", "status"),
    command("Roll back now", "rollback"),
    ...phase === "baking" || phase === "holding" ? [command("Promote now, whatever the gates say", "promote")] : []
  ];
}
function candidateInputs(rollout) {
  const candidate = rollout?.plan.candidate;
  switch (candidate?.kind) {
    case "model":
      return { "model-name": candidate.modelName };
    case "package":
      return { "model-package-arn": candidate.modelPackageArn };
    case "image":
      return {
        "image-uri": candidate.imageUri,
        ...candidate.modelDataUrl !== void 0 && { "model-data-url": candidate.modelDataUrl }
      };
    case void 0:
      return {};
  }
}
function linksOf(setting, { rollout, nowMs }) {
  const run = setting.runUrl === void 0 ? [] : [{ text: "This run", url: setting.runUrl }];
  if (setting.endpointName === "" || setting.region === "") return run;
  const endpoint = [...run, { text: "Endpoint", url: endpointPage(setting) }];
  if (rollout === void 0) return endpoint;
  const variants = [.../* @__PURE__ */ new Set([rollout.start.baseline.name, rollout.candidate.name])];
  const window = { startMs: rollout.startedAtMs, endMs: Math.max(nowMs, rollout.startedAtMs + 6e4) };
  return [
    ...endpoint,
    { text: "CloudWatch metrics of both variants", url: metricsPage(setting, variants, window) },
    ...variants.map((variant) => ({ text: `CloudWatch logs of ${variant}`, url: logsPage(setting, variant) }))
  ];
}

// node_modules/zod/v4/core/util.js
var util_exports = {};
(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__/* .__export */ .VA)(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject2,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit2,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio2 = val / step;
  const roundedRatio = Math.round(ratio2);
  const tolerance2 = 4 * Number.EPSILON * Math.max(Math.abs(ratio2), 1);
  if (Math.abs(ratio2 - roundedRatio) < tolerance2)
    return 0;
  return ratio2 - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject2(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject2(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject2(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit2(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/zod/v4/core/core.js
var _a;
var NEVER = /* @__PURE__ */ Object.freeze({
  status: "aborted"
});
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub2 of error2.issues) {
    if (sub2.path.length > 0) {
      node(fieldErrors, sub2.path[0], () => []).push(mapper(sub2));
    } else {
      formErrors.push(mapper(sub2));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject4 = isObject2;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject4(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject4 = isObject2;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject4(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
function discriminatorMap(def) {
  const map = /* @__PURE__ */ new Map();
  for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0)
      throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) {
      if (map.has(value)) {
        if (value !== void 0)
          throw new Error(`Duplicate discriminator value "${String(value)}"`);
        map.set(value, null);
      } else {
        map.set(value, option);
      }
    }
  }
  return map;
}
var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
  def.inclusive = false;
  $ZodUnion.init(inst, def);
  const _super = inst._zod.parse;
  defineLazyInternal(inst, "propValues", (zod) => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
      const pv = option._zod.propValues;
      if (!pv || Object.keys(pv).length === 0)
        throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
      if (pv[zod.def.discriminator]?.has(void 0))
        undefinedCount++;
      for (const [k, v] of Object.entries(pv)) {
        if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
          assignProp(propValues, k, /* @__PURE__ */ new Set());
        }
        for (const val of v) {
          propValues[k].add(val);
        }
      }
    }
    if (!zod.def.unionFallback && undefinedCount > 1)
      propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
  });
  def.options.forEach((option, i) => {
    const propShape = rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
      throw new Error(`Invalid discriminated union option at index "${i}"`);
    }
  });
  const disc = cached(() => discriminatorMap(def));
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        code: "invalid_type",
        expected: "object",
        input,
        inst
      });
      return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) {
      return opt._zod.run(payload, ctx);
    }
    if (def.unionFallback || ctx.direction === "backward") {
      return _super(payload, ctx);
    }
    payload.issues.push({
      code: "invalid_union",
      errors: [],
      note: "No matching discriminator",
      discriminator: def.discriminator,
      options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
      input,
      path: [def.discriminator],
      inst
    });
    return payload;
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodPreprocess = /* @__PURE__ */ $constructor("$ZodPreprocess", (inst, def) => {
  $ZodPipe.init(inst, def);
});
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check2 = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check2(def.catchall);
      break;
    }
    case "array":
      check2(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check2(el);
      check2(def.rest);
      break;
    case "record":
    case "map":
      check2(def.keyType);
      check2(def.valueType);
      break;
    case "set":
      check2(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check2(el);
      break;
    case "intersection":
      check2(def.left);
      check2(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check2(def.innerType);
      break;
    case "pipe":
      check2(def.in);
      check2(def.out);
      break;
    case "function":
      check2(def.input);
      check2(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check2(value);
        else if (Array.isArray(value))
          for (const el of value)
            check2(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class2, fn, _params) {
  const norm = normalizeParams(_params);
  norm.abort ?? (norm.abort = true);
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check2, params) {
    return this.check(refine(check2, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
function looseObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: unknown(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodDiscriminatedUnion", (inst, def) => {
  ZodUnion.init(inst, def);
  $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
  return new ZodDiscriminatedUnion({
    type: "union",
    options,
    discriminator,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodPreprocess = /* @__PURE__ */ $constructor("ZodPreprocess", (inst, def) => {
  ZodPipe.init(inst, def);
  $ZodPreprocess.init(inst, def);
});
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
  return _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
function preprocess(fn, schema) {
  return new ZodPreprocess({
    type: "pipe",
    in: transform(fn),
    out: schema
  });
}

// src/gates/numbers.ts
function withUnit(value, unit) {
  switch (unit) {
    case "share":
      return `${short(value * 100)} %`;
    case "milliseconds":
      return `${short(value)} ms`;
    case "percent":
      return `${short(value)} %`;
    case "number":
      return short(value);
  }
}
function times(ratio2) {
  return Number.isFinite(ratio2) ? `${short(ratio2)} x` : "any number of times";
}
function short(value) {
  if (!Number.isFinite(value)) return "unknown";
  if (value === 0) return "0";
  if (Math.abs(value) >= 100) return String(Math.round(value));
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return String(Number(value.toFixed(decimals)));
}

// src/gates/limits.ts
function brokenLimits(limits, unit, candidate, baseline) {
  const findings = check(limits, unit, candidate, baseline);
  const broken2 = findings.flatMap((finding) => finding.kept === false ? [finding.words] : []);
  if (broken2.length === 0 && findings.some((finding) => finding.kept === "unknown")) return void 0;
  return broken2;
}
function check(limits, unit, candidate, baseline) {
  const findings = [];
  const absolute = (limit, kept, words) => {
    if (limit === void 0) return;
    findings.push(kept(limit) ? { kept: true } : { kept: false, words: `${words} ${withUnit(limit, unit)}` });
  };
  const relative = (limit, kept, words) => {
    if (limit === void 0) return;
    if (baseline === void 0) findings.push({ kept: "unknown" });
    else findings.push(kept(limit, baseline) ? { kept: true } : { kept: false, words: words(limit) });
  };
  absolute(limits.max, (limit) => candidate <= limit, "above");
  absolute(limits.min, (limit) => candidate >= limit, "below");
  relative(
    limits.maxIncrease,
    (limit, base) => candidate <= base + limit,
    (limit) => `more than ${withUnit(limit, unit)} above the baseline`
  );
  relative(
    limits.maxDecrease,
    (limit, base) => candidate >= base - limit,
    (limit) => `more than ${withUnit(limit, unit)} below the baseline`
  );
  relative(
    limits.maxRatio,
    (limit, base) => candidate <= base * limit,
    (limit) => `more than ${times(limit)} the baseline`
  );
  relative(
    limits.minRatio,
    (limit, base) => candidate >= base * limit,
    (limit) => `less than ${times(limit)} the baseline`
  );
  return findings;
}
function allowedBy(limits, unit) {
  const { max, min, maxIncrease, maxDecrease, maxRatio, minRatio } = limits;
  const words = [
    max !== void 0 && `<= ${withUnit(max, unit)}`,
    min !== void 0 && `>= ${withUnit(min, unit)}`,
    maxIncrease !== void 0 && `<= baseline + ${withUnit(maxIncrease, unit)}`,
    maxDecrease !== void 0 && `>= baseline - ${withUnit(maxDecrease, unit)}`,
    maxRatio !== void 0 && `<= ${times(maxRatio)} baseline`,
    minRatio !== void 0 && `>= ${times(minRatio)} baseline`
  ].filter((word) => word !== false);
  return words.join(", ");
}
function compare(limits, candidate, baseline) {
  if (baseline === void 0) return void 0;
  const byRatio = limits.maxRatio !== void 0 || limits.minRatio !== void 0;
  if (byRatio && baseline !== 0) return { as: "ratio", estimate: candidate / baseline };
  return { as: "difference", estimate: candidate - baseline };
}
function judgeNumbers(gate, numbers) {
  const { candidate, baseline } = numbers;
  const broken2 = brokenLimits(gate.limits, "number", candidate, baseline);
  const comparison = compare(gate.limits, candidate, baseline);
  const value = `${gate.name} is ${withUnit(candidate, "number")}`;
  const failed = broken2 !== void 0 && broken2.length > 0;
  return {
    verdict: broken2 === void 0 ? { outcome: "undecided", cause: "no-data" } : { outcome: failed ? "fail" : "pass" },
    candidate: { value: candidate, samples: 1 },
    ...baseline !== void 0 && { baseline: { value: baseline, samples: 1 } },
    ...comparison && { comparison },
    sentence: failed ? `${value}: ${broken2.join(", ")}.` : `${value}.`,
    series: []
  };
}

// src/gates/undecided.ts
function noMeasurement({ name }, measurement) {
  const gap = measurement?.kind === "none" ? measurement.gap : void 0;
  const verdict = { outcome: "undecided", cause: gap?.why === "outage" ? "outage" : "no-data" };
  const sentence = gap === void 0 ? `${name}: nothing was measured yet.` : `${name}: ${gap.sentence}`;
  return { verdict, sentence, series: [] };
}

// src/gates/kinds/file.ts
var fileKind = {
  unit: () => "number",
  allowed: (gate) => allowedBy(gate.limits, "number"),
  meter: (gate, { numbers }) => numbersMeter(numbers[gate.name]),
  judge: (gate, steps) => {
    const present = steps.at(-1);
    return present?.kind === "numbers" ? judgeNumbers(gate, present) : noMeasurement(gate, present);
  },
  beforeTraffic: true,
  sequential: false,
  failureCode: "gate-failed",
  mustBePublished: () => false,
  rehearsable: () => false
};
function numbersMeter(numbers) {
  return { queries: [], measure: () => numbers === void 0 ? [] : [{ kind: "numbers", ...numbers }] };
}

// src/stats/checks.ts
function checkLevels(levels) {
  checkBetween("alpha", levels.alpha, 0, 1);
  checkBetween("beta", levels.beta, 0, 1);
}
function checkMargins(okName, ok, badName, bad, limit) {
  checkBetween(okName, ok, 0, limit);
  checkBetween(badName, bad, 0, limit);
  if (ok >= bad) throw new RangeError(`${okName} must be below ${badName}, got ${ok} and ${bad}`);
}
function checkBetween(name, value, low, high) {
  if (value > low && value < high) return;
  throw new RangeError(`${name} must be above ${low} and below ${high}, got ${value}`);
}

// src/stats/special.ts
function normalCdf(z) {
  if (z < -1.5) return z < -39 ? 0 : normalDensity(z) * millsRatio(-z);
  if (z > 1.5) return 1 - normalCdf(-z);
  let sum = z;
  let term = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= z * z / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}
function normalDensity(z) {
  const coarse = Math.trunc(z * 16) / 16;
  const fine = Math.exp(-(z - coarse) * (z + coarse) / 2) / Math.sqrt(2 * Math.PI);
  return Math.exp(64 - coarse * coarse / 2) * fine * Math.exp(-64);
}
function millsRatio(x) {
  let rest = x;
  for (let k = 200; k >= 1; k--) rest = x + k / rest;
  return 1 / rest;
}
var middle = [
  [
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  ],
  [
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  ]
];
var tail = [
  [
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    7745450142783414e-19
  ],
  [
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    5475938084995345e-19,
    10507500716444169e-25
  ]
];
var farTail = [
  [
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    27115555687434876e-21,
    20103343992922881e-23
  ],
  [
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    7868691311456133e-19,
    18463183175100548e-21,
    1421511758316446e-22,
    20442631033899397e-31
  ]
];
function normalQuantile(p) {
  if (!(p > 0 && p < 1)) return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const z = r <= 5 ? ratio(tail, r - 1.6) : ratio(farTail, r - 5);
  return q < 0 ? -z : z;
}
function ratio([above, below], x) {
  const at = (coefficients) => coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  return at(above) / at(below);
}
function twoSidedZ(level) {
  return -normalQuantile((1 - level) / 2);
}
function incompleteBeta(x, a, b) {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  return Math.exp(logIncompleteBeta(x, 1 - x, a, b));
}
function logIncompleteBeta(x, y, a, b) {
  if (x > a / (a + b)) return Math.log1p(-Math.exp(logBetaKernel(y, x, b, a)) / betaFraction(y, x, b, a));
  return logBetaKernel(x, y, a, b) - Math.log(betaFraction(x, y, a, b));
}
function logBetaKernel(x, y, a, b) {
  const n = a + b;
  const error2 = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.log(a * b / (2 * Math.PI * n)) / 2 + error2 - deviance(a, n * x) - deviance(b, n * y);
}
function deviance(a, m) {
  const v = (a - m) / (a + m);
  if (Math.abs(v) > 0.1) return a * Math.log(a / m) + m - a;
  let sum = (a - m) * v;
  let power = 2 * a * v ** 3;
  for (let odd = 3; Math.abs(power) > 1e-17 * sum; odd += 2) {
    sum += power / odd;
    power *= v * v;
  }
  return sum;
}
function stirlingError(x) {
  if (x < 16) return stirlingError(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
  const s = 1 / (x * x);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / x;
}
function betaFraction(x, y, a, b) {
  const toMean = x <= y ? a - (a + b) * x : (a + b) * y - b;
  const denominator = (m) => m + m * (b - m) * x / (a + 2 * m - 1) + (a + m) * (toMean + 1 + m * (1 + y)) / (a + 2 * m + 1);
  let value = a * (toMean + 1) / (a + 1);
  let above = value;
  let below = 0;
  for (let m = 1; ; m++) {
    const numerator = (a + m - 1) / (a + 2 * m - 1) * ((a + b + m - 1) / (a + 2 * m - 1)) * m * (b - m) * x * x;
    below = 1 / (denominator(m) + numerator * below);
    above = denominator(m) + numerator / above;
    const change = above * below;
    value *= change;
    if (!(Math.abs(change - 1) > Number.EPSILON)) return value;
  }
}

// src/stats/binomial-interval.ts
function binomialUpperTail(k, n, p) {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, k, n - k + 1);
}
function wilson(k, n, level) {
  checkBetween("level", level, 0, 1);
  if (!(n > 0)) return void 0;
  const z = twoSidedZ(level);
  const middle2 = k + z * z / 2;
  const half = z * Math.sqrt(k * (n - k) / n + z * z / 4);
  return {
    low: k === 0 ? 0 : (middle2 - half) / (n + z * z),
    high: k === n ? 1 : (middle2 + half) / (n + z * z)
  };
}

// src/stats/log-sum.ts
function logWeightedSum(weights, logs) {
  const largest = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(largest)) return largest;
  let sum = 0;
  logs.forEach((log, j) => {
    sum += (weights[j] ?? 0) * Math.exp(log - largest);
  });
  return largest + Math.log(sum);
}
function logMeanEvidence(logs, planned) {
  const count2 = Math.max(planned, logs.length);
  if (count2 === 0) return 0;
  const waiting = count2 - logs.length;
  const all = waiting > 0 ? [...logs, 0] : logs;
  const weights = all.map((_, j) => j < logs.length ? 1 / count2 : waiting / count2);
  return logWeightedSum(weights, all);
}

// src/stats/paired.ts
var stakes = [0.01, 0.02, 0.04, 0.08, 0.15, 0.25, 0.4, 0.6, 0.8, 0.95];
function pairedBetting(counts, delta) {
  checkBetween("delta", delta, -Number.MIN_VALUE, 1);
  const { candidateOnly: plus, baselineOnly: minus } = counts;
  const zero = counts.bothRight + counts.bothWrong;
  const ok = stakes.map((stake) => {
    const gain = stake / (1 - delta);
    const won = plus * Math.log1p(gain * (1 + delta));
    return won + zero * Math.log1p(gain * delta) + minus * Math.log1p(-stake);
  });
  const worse = stakes.map((stake) => minus * Math.log1p(stake) + plus * Math.log1p(-stake));
  return {
    logEvidenceOk: logMeanEvidence(ok, stakes.length),
    logEvidenceWorse: logMeanEvidence(worse, stakes.length)
  };
}
function mcnemar(baselineOnly, candidateOnly) {
  const n = baselineOnly + candidateOnly;
  if (n === 0) return { p: 1, pWorse: 1, pWorseMid: 0.5, chiSquare: 0, pChiSquare: 1 };
  const pWorse = binomialUpperTail(baselineOnly, n, 0.5);
  const beyond = binomialUpperTail(baselineOnly + 1, n, 0.5);
  const chiSquare = Math.max(0, Math.abs(baselineOnly - candidateOnly) - 1) ** 2 / n;
  return {
    p: Math.min(1, 2 * binomialUpperTail(Math.max(baselineOnly, candidateOnly), n, 0.5)),
    pWorse,
    pWorseMid: (pWorse + beyond) / 2,
    chiSquare,
    pChiSquare: 2 * normalCdf(-Math.sqrt(chiSquare))
  };
}
function newcombePaired(counts, level) {
  const { bothRight, candidateOnly, baselineOnly, bothWrong } = counts;
  const n = bothRight + candidateOnly + baselineOnly + bothWrong;
  const ofCandidate = wilson(bothRight + candidateOnly, n, level);
  const ofBaseline = wilson(bothRight + baselineOnly, n, level);
  if (ofCandidate === void 0 || ofBaseline === void 0) return void 0;
  const candidate = (bothRight + candidateOnly) / n;
  const baseline = (bothRight + baselineOnly) / n;
  const correlation = correctedPhi(counts, n);
  const spread = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  const difference = candidate - baseline;
  return {
    difference,
    low: difference - spread(candidate - ofCandidate.low, ofBaseline.high - baseline),
    high: difference + spread(ofCandidate.high - candidate, baseline - ofBaseline.low)
  };
}
function correctedPhi(counts, n) {
  const { bothRight: a, candidateOnly: b, baselineOnly: c, bothWrong: d } = counts;
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  if (margins === 0) return 0;
  const association = a * d - b * c;
  const corrected = association > 0 ? Math.max(0, association - n / 2) : association;
  return corrected / Math.sqrt(margins);
}

// src/gates/evaluation.ts
var failureLimit = 0.01;
var earlyAlpha = 0.01;
var finalAlpha = 0.04;
var boundAlpha = 0.05;

// src/gates/quality-early.ts
var threshold = -Math.log(earlyAlpha);
function provedSoFar(counts, allowed) {
  const rows = rowsOf(counts);
  if (rows === 0 || !(allowed >= 0 && allowed < 1)) return void 0;
  const evidence = pairedBetting(counts, allowed);
  if (evidence.logEvidenceOk >= threshold) return "ok";
  const decrease = (counts.baselineOnly - counts.candidateOnly) / rows;
  return evidence.logEvidenceWorse >= threshold && decrease >= allowed ? "worse" : void 0;
}
function countsFor(gate, paired) {
  if (gate.slice !== void 0) return void 0;
  if (gate.measure === "accuracy") return paired?.accuracy;
  return gate.measure === "recall" ? paired?.recall : void 0;
}
function rowsOf(counts) {
  return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}

// src/gates/quality-words.ts
function figure(value) {
  return String(Number(Math.abs(value) < 0.1 ? value.toPrecision(3) : value.toFixed(4)));
}
function valuesOf(measured) {
  const rows = `(${count(measured.rows, "row")})`;
  const value = measured.candidate === void 0 ? "n/a" : figure(measured.candidate);
  if (measured.measure === "agreement") return `${value} ${rows}`;
  const beside = measured.baseline === void 0 ? "n/a" : figure(measured.baseline);
  return `${value} on the candidate and ${beside} on the baseline ${rows}`;
}
function subjectOf(gate, group) {
  return gate.slice === void 0 || group === void 0 ? gate.name : `${gate.name}: ${gate.slice} = ${group}`;
}
function count(number3, what) {
  return `${number3.toLocaleString("en-US")} ${what}${number3 === 1 ? "" : "s"}`;
}

// src/gates/quality-limits.ts
function withinAbsolute({ candidate = Number.NaN, baseline }, min, max) {
  const findings = [];
  if (min !== void 0) {
    findings.push(
      candidate >= min ? { is: "kept", words: `at least the ${figure(min)} that is asked for` } : broken(`below the ${figure(min)} that is asked for`, baseline !== void 0 && baseline < min)
    );
  }
  if (max !== void 0) {
    findings.push(
      candidate <= max ? { is: "kept", words: `at most the ${figure(max)} that is allowed` } : broken(`above the ${figure(max)} that is allowed`, baseline !== void 0 && baseline > max)
    );
  }
  return findings;
}
function broken(words, byBoth) {
  return byBoth ? { is: "broken", words: `${words}, and so is the baseline`, byBoth } : { is: "broken", words };
}
function withinMargin(measured, allowed, worse, early) {
  const { difference, low, high } = measured;
  const limit = `${figure(allowed)} is allowed`;
  if (difference === void 0) return { is: "unknown", words: `the baseline has no value to compare with; ${limit}` };
  if (low === void 0 || high === void 0) {
    return { is: "unknown", words: `there are too few rows for an interval of the difference; ${limit}` };
  }
  const [least, most] = worse === "lower" ? [-high, -low] : [low, high];
  const other = worse === "lower" ? "higher" : "lower";
  if (most < allowed || most === allowed && least === most || early === "ok") {
    if (most < 0) return { is: "kept", words: "proved better" };
    return { is: "kept", words: `proved at most ${figure(Math.min(most, allowed))} ${worse}; ${limit}` };
  }
  if (least > 0 || early === "worse") {
    const by = least > 0 ? `proved at least ${figure(least)} ${worse}` : "proved worse";
    return { is: "broken", words: `${by}; ${limit}` };
  }
  const between = `${figure(most)} ${worse} to ${figure(-least)} ${other}`;
  return { is: "unproved", words: `anything from ${between} would fit these rows, too few to tell; ${limit}` };
}

// src/gates/quality-finding.ts
var noData = { outcome: "undecided", cause: "no-data" };
var notProved = { outcome: "undecided", cause: "not-proved" };
function findOverall(gate, evaluation) {
  const measured = evaluation.measures.find(({ measure }) => measure === gate.measure);
  const name = subjectOf(gate);
  if (measured === void 0) return { verdict: noData, sentence: `${name} was not measured by the evaluation.` };
  if (measured.candidate === void 0) return { measured, verdict: noData, sentence: notDefined(name, measured) };
  const values = `${name} is ${valuesOf(measured)}`;
  if (measured.rows < gate.minSamples) {
    const asked = count(gate.minSamples, "row");
    return { measured, verdict: notProved, sentence: `${values}: too few, at least ${asked} are asked for.` };
  }
  const counts = countsFor(gate, evaluation.paired);
  const early = counts && provedSoFar(counts, gate.limits.maxDecrease ?? Number.NaN);
  if (evaluation.stopped !== void 0) return { measured, ...stoppedEarly(gate, evaluation, early, values) };
  return { measured, ...weigh(limitsOn(gate, measured, early), values) };
}
function findSlice(gate, column, evaluation) {
  const slices = evaluation.slices.find((slice) => slice.column === column);
  const name = subjectOf(gate);
  if (slices === void 0) return { verdict: noData, sentence: `${name} was not measured by ${column}.` };
  const small = tellSmall(slices);
  const [worst] = rankGroups(gate, slices.shown);
  if (worst === void 0) {
    const asked = count(gate.minSamples, "row");
    const sentence = `${name}: no group of ${column} has ${asked} on which it is defined.${small}`;
    return { verdict: noData, sentence };
  }
  const values = `${subjectOf(gate, worst.group.value)} is ${valuesOf(worst.measured)}, the worst of its groups`;
  if (evaluation.stopped !== void 0) {
    return { measured: worst.measured, ...stoppedEarly(gate, evaluation, void 0, values) };
  }
  const weighed = weigh(worst.limits, values);
  return { measured: worst.measured, verdict: weighed.verdict, sentence: `${weighed.sentence}${small}` };
}
function measuredBy(gate, { measures, slices }) {
  if (gate.slice === void 0) {
    const measured = measures.find(({ measure }) => measure === gate.measure);
    return measured && { measured };
  }
  const [worst] = rankGroups(gate, slices.find(({ column }) => column === gate.slice)?.shown ?? []);
  return worst && { measured: worst.measured, group: worst.group.value };
}
function rankGroups(gate, groups) {
  const lowerIsBetter = gate.limits.max !== void 0 || gate.limits.maxIncrease !== void 0;
  const ranked = groups.flatMap((group) => {
    const measured = group.measures.find(({ measure }) => measure === gate.measure);
    if (measured?.candidate === void 0 || measured.rows < gate.minSamples) return [];
    const badness = lowerIsBetter ? measured.candidate : -measured.candidate;
    return [{ group, measured, limits: limitsOn(gate, measured, void 0), badness }];
  });
  return ranked.sort((a, b) => severity(b.limits) - severity(a.limits) || b.badness - a.badness);
}
function limitsOn(gate, measured, early) {
  const { min, max, maxDecrease, maxIncrease } = gate.limits;
  return [
    ...withinAbsolute(measured, min, max),
    ...maxDecrease === void 0 ? [] : [withinMargin(measured, maxDecrease, "lower", early)],
    ...maxIncrease === void 0 ? [] : [withinMargin(measured, maxIncrease, "higher", early)]
  ];
}
var severities = { kept: 0, unproved: 1, unknown: 2, broken: 3 };
function severity(limits) {
  return Math.max(1, ...limits.map((limit) => severities[limit.is] + (limit.byBoth === true ? 0.5 : 1)));
}
function weigh(limits, values) {
  const worst = Math.max(...limits.map((limit) => severities[limit.is]));
  const telling = limits.filter((limit) => severities[limit.is] === worst).map((limit) => limit.words);
  const sentence = `${values}: ${telling.join(", and ")}.`;
  if (limits.length === 0) return { verdict: noData, sentence: `${values}.` };
  if (worst === severities.broken) return { verdict: { outcome: "fail" }, sentence };
  if (worst === severities.unknown) return { verdict: noData, sentence };
  return { verdict: worst === severities.unproved ? notProved : { outcome: "pass" }, sentence };
}
function stoppedEarly(gate, evaluation, early, values) {
  const allowed = gate.limits.maxDecrease;
  if (early === "worse")
    return { verdict: { outcome: "fail" }, sentence: `${values}: proved worse, so no more rows were sent.` };
  const onlyMargin = gate.limits.min === void 0 && gate.limits.max === void 0;
  if (early === "ok" && onlyMargin) {
    const sentence = `${values}: proved less than ${allowed} lower, so no more rows were sent.`;
    return { verdict: { outcome: "pass" }, sentence };
  }
  const because = `the evaluation was stopped early, because ${evaluation.stopped?.gate} was proved`;
  return { verdict: notProved, sentence: `${values}: not judged, ${because} ${evaluation.stopped?.because}.` };
}
function notDefined(name, { rows, measure }) {
  if (rows === 0) return `${name} is n/a: there was no row that both variants answered.`;
  const needs = {
    auc: "it needs labels of both classes",
    recall: "it needs rows with the positive label",
    precision: "the candidate answered positive on no row",
    f1: "no row is positive, by label or answer",
    "log-loss": "the answers are not probabilities",
    r2: "all labels are equal"
  };
  return `${name} is n/a on these ${count(rows, "row")}: ${needs[measure] ?? "the rows do not define it"}.`;
}
function tellSmall({ small }) {
  if (small.groups === 0) return "";
  const groups = small.groups === 1 ? "1 group is" : `${count(small.groups, "group")} are`;
  return ` ${groups} too small to be judged (${count(small.rows, "row")}).`;
}

// src/gates/quality.ts
function judgeQuality(gate, evaluation) {
  if (evaluation === void 0) return noMeasurement(gate, void 0);
  if (evaluation.invalid !== void 0) return judgeInvalid(gate, evaluation);
  return judgedOf(gate.slice === void 0 ? findOverall(gate, evaluation) : findSlice(gate, gate.slice, evaluation));
}
function faultOfCandidate(evaluation) {
  return evaluation.invalid?.by === "candidate" ? evaluation.invalid.sentence : void 0;
}
function judgeInvalid(gate, evaluation) {
  const sentence = evaluation.invalid?.sentence ?? "";
  const undecided = noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
  return faultOfCandidate(evaluation) === void 0 ? undecided : { ...undecided, verdict: { outcome: "fail" } };
}
function judgedOf({ measured, verdict, sentence }) {
  const candidate = sideOf(measured, "candidate");
  const baseline = sideOf(measured, "baseline");
  const comparison = measured && comparisonOf(measured);
  return {
    verdict: candidate === void 0 ? { outcome: "undecided", cause: "no-data" } : verdict,
    ...candidate && { candidate },
    ...baseline && { baseline },
    ...comparison && { comparison },
    sentence,
    series: []
  };
}
function sideOf(measured, role) {
  const value = measured?.[role];
  return measured === void 0 || value === void 0 ? void 0 : { value, samples: measured.rows };
}
function comparisonOf({ measure, difference, low, high }) {
  if (difference === void 0 || measure === "agreement") return void 0;
  return {
    as: "difference",
    estimate: difference,
    ...low !== void 0 && { low },
    ...high !== void 0 && { high }
  };
}

// src/gates/kinds/quality.ts
var qualityKind = {
  unit: () => "number",
  allowed: (gate) => allowedBy(gate.limits, "number"),
  meter: () => ({ queries: [], measure: () => [] }),
  judge: (gate, _, { evaluation }) => judgeQuality(gate, evaluation),
  beforeTraffic: true,
  sequential: false,
  failureCode: "quality-failed",
  mustBePublished: () => false,
  rehearsable: () => false
};

// src/common/role.ts
var roles = ["baseline", "candidate"];
function forBoth(of) {
  return { baseline: of("baseline"), candidate: of("candidate") };
}

// src/gates/published.ts
var minuteMs = 6e4;
function minutesOf(window) {
  const minutes = [];
  const first = Math.ceil(window.startMs / minuteMs) * minuteMs;
  for (let startMs = first; startMs + minuteMs <= window.endMs; startMs += minuteMs) minutes.push(startMs);
  return minutes;
}
function valueAt({ series }, { key }, startMs) {
  const value = series.get(key)?.points.get(startMs);
  return value !== void 0 && Number.isFinite(value) ? value : void 0;
}
function works({ series }, { key }) {
  const answer = series.get(key);
  return answer?.outage === void 0 && answer?.refused === void 0;
}
function gapOf({ series }, needed) {
  const answers = needed.map(({ key }) => series.get(key));
  const outage = answers.find((answer) => answer?.outage !== void 0)?.outage;
  if (outage !== void 0) return { why: "outage", sentence: `CloudWatch did not answer: ${outage}` };
  const refused2 = answers.find((answer) => answer?.refused !== void 0)?.refused;
  return refused2 === void 0 ? void 0 : missing(`CloudWatch cannot tell it: ${refused2}`);
}
function missing(sentence) {
  return { why: "missing", sentence };
}

// src/stats/evidence.ts
var worseSteps = [1, 2, 4, 8, 16];
var worseWeights = [8 / 16, 4 / 16, 2 / 16, 1 / 16, 1 / 16];
var okSteps = [1, 2, 4];
var okWeights = [12 / 16, 3 / 16, 1 / 16];
function ladderEvidence(logLikelihood, margin, counted) {
  const gain = (x, atX0) => (logLikelihood(x) - atX0) / counted.noiseFactor;
  return {
    ...counted,
    worse(x0) {
      const atX0 = logLikelihood(x0);
      return logWeightedSum(
        worseWeights,
        worseSteps.map((j) => gain(x0 * margin * j, atX0))
      );
    },
    ok(x0) {
      const atX0 = logLikelihood(x0);
      return logWeightedSum(
        okWeights,
        okSteps.map((j) => gain(x0 / (margin * j), atX0))
      );
    }
  };
}
function onScale(evidence, toInner) {
  return { ...evidence, worse: (x0) => evidence.worse(toInner(x0)), ok: (x0) => evidence.ok(toInner(x0)) };
}

// src/stats/interval.ts
var ratioScale = { from: 1e-6, to: 1e6, lowest: 0, highest: Number.POSITIVE_INFINITY };
var oddsScale = { from: 1e-12, to: 1e12, lowest: 0, highest: Number.POSITIVE_INFINITY };
var bisections = 60;
function lowBound(evidence, threshold2, pivot, scale) {
  const ruledOut = (x0) => evidence.worse(x0) >= threshold2;
  if (ruledOut(pivot)) return ruledOut(scale.to) ? scale.highest : boundary(pivot, scale.to, ruledOut).beyond;
  return ruledOut(scale.from) ? boundary(scale.from, pivot, ruledOut).beyond : scale.lowest;
}
function highBound(evidence, threshold2, pivot, scale) {
  const ruledOut = (x0) => evidence.ok(x0) >= threshold2;
  if (ruledOut(pivot)) return ruledOut(scale.from) ? scale.lowest : boundary(pivot, scale.from, ruledOut).beyond;
  return ruledOut(scale.to) ? boundary(scale.to, pivot, ruledOut).beyond : scale.highest;
}
function boundary(inside, outside, ruledOut) {
  let within = inside;
  let beyond = outside;
  for (let i = 0; i < bisections; i++) {
    const middle2 = Math.sqrt(within * beyond);
    if (ruledOut(middle2)) within = middle2;
    else beyond = middle2;
  }
  return { within, beyond };
}

// src/stats/noise.ts
var defaultNoisePrior = { usual: 0.25, early: 1 };
var earlyMinutes = 5;
var priorMinutes = 5;
var medianOfChiSquare1 = 0.4549364231195727;
function noiseFactor(spread, prior, variants) {
  const minutes = spread.length;
  if (minutes === 0) return 1;
  let squares = 0;
  let variance = 0;
  for (const minute of spread) {
    squares += minute.deviation ** 2;
    variance += minute.variance;
  }
  const early = minutes < earlyMinutes;
  const expected = 1 + variants * (early ? prior.early : prior.usual) * (variance / minutes);
  if (minutes === 1 || variance === 0) return Math.max(1, expected);
  const measured = squares / variance * (minutes / (minutes - 1));
  const shrunk = (priorMinutes * expected + minutes * measured) / (priorMinutes + minutes);
  return Math.max(1, shrunk, early ? expected : 1);
}
function calibrateNoise(history) {
  const ofMinutes = excessVariation(history, 20, 0.25);
  const ofBlocks = excessVariation(blocksOfFive(history), 10, 0.05);
  const usual = clip(Math.max(ofMinutes.variation, 5 * ofBlocks.variation), 0.01, 1);
  return { usual, early: clip(2 * usual, 0.05, 1), pairs: ofMinutes.pairs };
}
function excessVariation(counts, enough, otherwise) {
  const scores = [];
  const variances = [];
  for (let i = 0; i + 1 < counts.length; i += 2) {
    const [first, second] = counts.slice(i, i + 2);
    if (first === void 0 || second === void 0) continue;
    const bad = first.bad + second.bad;
    const share = second.requests / (first.requests + second.requests);
    const variance = bad * share * (1 - share);
    if (!(variance >= 0.5)) continue;
    scores.push((second.bad - share * bad) ** 2 / variance);
    variances.push(variance);
  }
  const pairs = scores.length;
  if (pairs < enough) return { pairs, variation: otherwise };
  const excess = median(scores) / medianOfChiSquare1 - 1;
  return { pairs, variation: Math.max(0, excess / (2 * median(variances))) };
}
function blocksOfFive(minutes) {
  const blocks = [];
  for (let i = 0; i + 5 <= minutes.length; i += 5) {
    const block = minutes.slice(i, i + 5);
    blocks.push({
      requests: block.reduce((sum, minute) => sum + minute.requests, 0),
      bad: block.reduce((sum, minute) => sum + minute.bad, 0)
    });
  }
  return blocks;
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const upper2 = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower2 = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower2 + upper2) / 2;
}
function clip(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// src/stats/restarts.ts
var restartEveryMinutes = 10;
var restartsWeight = 0.1;
function withRestarts(usable, evidenceFrom) {
  const whole = evidenceFrom(usable);
  const late = restartsOf(usable.length).map((start) => evidenceFrom(usable.slice(start)));
  const waiting = restartsWeight / (late.length + 1);
  const weights = [1 - restartsWeight, ...late.map((_, i) => restartsWeight / ((i + 1) * (i + 2))), waiting];
  return {
    ...whole,
    worse: (x0) => logWeightedSum(weights, [whole.worse(x0), ...late.map((evidence) => evidence.worse(x0)), 0])
  };
}
function restartsOf(minutes) {
  const starts = [];
  for (let start = restartEveryMinutes; start < minutes; start += restartEveryMinutes) starts.push(start);
  return starts;
}

// src/stats/ratio-test.ts
function judgeRatio(evidence, options) {
  const low = lowBound(evidence, -Math.log(options.alpha), options.okRatio, ratioScale);
  const high = highBound(evidence, -Math.log(options.beta), options.maxRatio, ratioScale);
  const longEnough = evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
  return {
    minutes: evidence.minutes,
    low,
    high,
    noiseFactor: evidence.noiseFactor,
    logEvidenceWorse: evidence.worse(options.okRatio),
    logEvidenceOk: evidence.ok(options.maxRatio),
    verdict: low > options.okRatio ? "worse" : high < options.maxRatio && longEnough ? "ok" : "undecided"
  };
}
function ratioEvidence(minutes, margins) {
  checkMargins("okRatio", margins.okRatio, "maxRatio", margins.maxRatio, Number.POSITIVE_INFINITY);
  const evidenceFrom = (some) => plainEvidence(some, margins);
  const usable = minutes.filter(isUsable);
  return margins.restarts ? withRestarts(usable, evidenceFrom) : evidenceFrom(usable);
}
function estimateRatio(minutes) {
  const usable = minutes.filter(isUsable);
  return usable.length > 0 ? mantelHaenszel(usable) : void 0;
}
function mantelHaenszel(usable) {
  let candidate = 0.5;
  let baseline = 0.5;
  for (const minute of usable) {
    const all = minute.candidateRequests + minute.baselineRequests;
    candidate += minute.candidateBad * (minute.baselineRequests / all);
    baseline += minute.baselineBad * (minute.candidateRequests / all);
  }
  return candidate / baseline;
}
function isUsable(minute) {
  return isSeen(minute.baselineRequests, minute.baselineBad) && isSeen(minute.candidateRequests, minute.candidateBad);
}
function isSeen(requests, bad) {
  return requests > 0 && bad >= 0 && Number.isFinite(requests) && Number.isFinite(bad);
}
function plainEvidence(usable, margins) {
  const telling = usable.filter((minute) => minute.candidateBad + minute.baselineBad > 0);
  const allocations = Float64Array.from(telling, (minute) => minute.candidateRequests / minute.baselineRequests);
  const bad = Float64Array.from(telling, (minute) => minute.candidateBad + minute.baselineBad);
  const candidateBad = telling.reduce((sum, minute) => sum + minute.candidateBad, 0);
  const logLikelihood = (r) => {
    let sum = candidateBad * Math.log(r);
    for (let t = 0; t < bad.length; t++) sum -= (bad[t] ?? 0) * Math.log1p((allocations[t] ?? 0) * r);
    return sum;
  };
  const counted = { minutes: usable.length, noiseFactor: noiseFactor(spreadOf(usable), margins.noise, 2) };
  return ladderEvidence(logLikelihood, margins.maxRatio / margins.okRatio, counted);
}
function spreadOf(usable) {
  const ratio2 = mantelHaenszel(usable);
  return usable.map((minute) => {
    const odds2 = minute.candidateRequests / minute.baselineRequests * ratio2;
    const share = odds2 / (1 + odds2);
    const bad = minute.candidateBad + minute.baselineBad;
    return { deviation: minute.candidateBad - share * bad, variance: bad * share * (1 - share) };
  });
}

// src/stats/absolute-test.ts
var shareScale = { from: 1e-12, to: 1 - 1e-12, lowest: 0, highest: 1 };
function shareLowBound(evidence, threshold2, pivot) {
  return lowBound(evidence, threshold2, pivot, shareScale);
}
function shareHighBound(evidence, threshold2, pivot) {
  return highBound(evidence, threshold2, pivot, shareScale);
}
function absoluteEvidence(minutes, margins) {
  checkMargins("okShare", margins.okShare, "maxShare", margins.maxShare, 1);
  const evidenceFrom = (some) => plainEvidence2(some, margins);
  const usable = usableMinutes(minutes);
  return margins.restarts ? withRestarts(usable, evidenceFrom) : evidenceFrom(usable);
}
function usableMinutes(minutes) {
  return minutes.filter(({ requests, bad }) => Number.isFinite(requests) && requests > 0 && Number.isFinite(bad) && bad >= 0).map(({ requests, bad }) => ({ requests, bad: Math.min(bad, requests) }));
}
function plainEvidence2(minutes, margins) {
  const { requests, bad } = totals(minutes);
  const share = (bad + 0.5) / (requests + 1);
  const spread = minutes.map((minute) => ({
    deviation: minute.bad - minute.requests * share,
    variance: minute.requests * share * (1 - share)
  }));
  const logLikelihood = (odds2) => bad * Math.log(odds2) - requests * Math.log1p(odds2);
  const counted = { minutes: minutes.length, noiseFactor: noiseFactor(spread, margins.noise, 1) };
  return onScale(ladderEvidence(logLikelihood, odds(margins.maxShare) / odds(margins.okShare), counted), odds);
}
function totals(minutes) {
  let requests = 0;
  let bad = 0;
  for (const minute of minutes) {
    requests += minute.requests;
    bad += minute.bad;
  }
  return { requests, bad };
}
function odds(share) {
  return share / (1 - share);
}

// src/stats/floor.ts
function floorShares(floor) {
  return { okShare: floor / 2, maxShare: floor };
}
function floorTest(ratio2, share, options) {
  const { okRatio, maxRatio } = options;
  const { okShare, maxShare } = floorShares(options.floor);
  const worse = -Math.log(options.alpha);
  const ratioOk = ratio2.ok(maxRatio);
  const shareOk = share.ok(maxShare);
  const ratioInterval = {
    low: lowBound(ratio2, worse, okRatio, ratioScale),
    high: highBound(ratio2, stillNeeded(shareOk, options.beta), maxRatio, ratioScale)
  };
  const shareInterval = {
    low: shareLowBound(share, worse, okShare),
    high: shareHighBound(share, stillNeeded(ratioOk, options.beta), maxShare)
  };
  const isWorse = ratioInterval.low > okRatio && shareInterval.low > okShare;
  const isOk = ratioInterval.high < maxRatio || shareInterval.high < maxShare;
  const longEnough = ratio2.minutes >= (options.minMinutesToPass ?? earlyMinutes);
  return {
    logEvidenceWorse: Math.min(ratio2.worse(okRatio), share.worse(okShare)),
    logEvidenceOk: logMeanEvidence([ratioOk, shareOk], 2),
    ratio: ratioInterval,
    share: shareInterval,
    verdict: isWorse ? "worse" : isOk && longEnough ? "ok" : "undecided"
  };
}
function stillNeeded(logOther, beta2) {
  const missing2 = 2 - beta2 * Math.exp(Math.min(logOther, -Math.log(beta2)));
  return Math.log(Math.max(1, missing2)) - Math.log(beta2);
}

// src/stats/steps.ts
function combineSteps(started, planned) {
  const present = started.at(-1) ?? started[0];
  return {
    ...present,
    worse: (x0) => logMeanEvidence(
      started.map((step) => step.worse(x0)),
      planned
    )
  };
}

// src/gates/evidence-window.ts
function strongestWindow(steps, counts, evidenceOf) {
  let most = Number.NEGATIVE_INFINITY;
  let telling = { minutes: [], whole: false };
  for (const [back, step] of steps.toReversed().entries()) {
    const usable = step.filter(counts);
    for (const start of [0, ...restartsOf(usable.length)]) {
      const minutes = usable.slice(start);
      const evidence = minutes.length === 0 ? Number.NEGATIVE_INFINITY : evidenceOf(minutes);
      if (evidence <= most) continue;
      most = evidence;
      telling = { minutes, whole: back === 0 && start === 0 };
    }
  }
  return telling;
}

// src/gates/share-test.ts
var beta = 0.05;
function testShare(gate, steps, context) {
  const { steps: planned, noise = defaultNoisePrior } = context;
  const alpha = gate.max === void 0 ? context.alpha : context.alpha / 2;
  const compared = comparedSteps(steps, planned);
  const ratio2 = testRatio(gate, compared, planned, alpha, noise);
  const latest = compared.findLast((minutes) => minutes.some((minute) => minute.candidate.requests > 0)) ?? [];
  const found = {
    low: ratio2.low,
    high: ratio2.high,
    noiseFactor: ratio2.noiseFactor,
    shown: { minutes: latest, whole: true }
  };
  const above = gate.max === void 0 ? void 0 : proveAbove(gate.max, steps, planned, alpha, noise);
  if (above !== void 0) return { ...found, outcome: "above-max", shown: above };
  if (ratio2.verdict === "worse") {
    const margins = { okRatio: gate.okRatio, maxRatio: gate.maxRatio, noise };
    const shown = strongestWindow(
      compared,
      (minute) => isUsable(toPair(minute)),
      (minutes) => ratioEvidence(minutes.map(toPair), margins).worse(Math.min(ratio2.low, ratioScale.to))
    );
    return { ...found, outcome: "worse", shown };
  }
  if (ratio2.minutes === 0) return { ...found, outcome: "unseen" };
  if (ratio2.verdict === "ok" && isOver(gate.max, latest)) return { ...found, outcome: "over-max" };
  if (ratio2.verdict === "ok") return { ...found, outcome: ratio2.high < gate.maxRatio ? "below-ratio" : "below-floor" };
  return { ...found, outcome: "open", ...minutesLeft(ratio2, alpha) };
}
function testRatio(gate, steps, planned, alpha, noise) {
  const { okRatio, maxRatio, floor } = gate;
  const margins = { okRatio, maxRatio, noise, restarts: true };
  const ratio2 = combine(steps, planned, (minutes) => ratioEvidence(minutes.map(toPair), margins));
  const options = { okRatio, maxRatio, alpha, beta, noise };
  if (floor === 0) return judgeRatio(ratio2, options);
  const shares = { ...floorShares(floor), noise, restarts: true };
  const share = combine(steps, planned, (minutes) => absoluteEvidence(minutes.map(toCounted), shares));
  const { ratio: interval, ...result } = floorTest(ratio2, share, { ...options, floor });
  return { ...result, ...interval, noiseFactor: ratio2.noiseFactor, minutes: ratio2.minutes };
}
function isOver(max, minutes) {
  if (max === void 0) return false;
  return minutes.reduce((excess, { candidate }) => excess + candidate.bad - max * candidate.requests, 0) > 0;
}
function proveAbove(max, steps, planned, alpha, noise) {
  if (max >= 1) return void 0;
  const margins = { okShare: max, maxShare: oddsTwice(max), noise };
  const evidence = combine(
    steps,
    planned + 1,
    (minutes) => absoluteEvidence(minutes.map(toCounted), { ...margins, restarts: true })
  );
  if (evidence.worse(max) < -Math.log(alpha)) return void 0;
  return strongestWindow(
    steps,
    (minute) => minute.candidate.requests > 0,
    (minutes) => absoluteEvidence(minutes.map(toCounted), margins).worse(max)
  );
}
function comparedSteps(steps, planned) {
  if (steps.length <= planned) return steps;
  const last = steps.slice(0, planned).findLastIndex((minutes) => minutes.length > 0);
  return steps.slice(0, Math.max(1, last + 1));
}
function combine(steps, planned, evidenceOf) {
  const [first, ...rest] = steps.map(evidenceOf);
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  return combineSteps([first, ...rest], planned);
}
function oddsTwice(share) {
  const odds2 = 2 * share / (1 - share);
  return odds2 / (1 + odds2);
}
var longestForecastMinutes = 24 * 60;
function minutesLeft(tested, alpha) {
  const { minutes, logEvidenceWorse, logEvidenceOk } = tested;
  const missing2 = (log, chance) => log > 0 ? (-Math.log(chance) - log) / log * minutes : Number.POSITIVE_INFINITY;
  const toOk = Math.max(missing2(logEvidenceOk, beta), earlyMinutes - minutes);
  const left = Math.min(missing2(logEvidenceWorse, alpha), toOk);
  return left <= longestForecastMinutes ? { minutesLeft: Math.max(1, Math.ceil(left)) } : {};
}
var toPair = (minute) => ({
  baselineRequests: minute.baseline.requests,
  baselineBad: minute.baseline.bad,
  candidateRequests: minute.candidate.requests,
  candidateBad: minute.candidate.bad
});
var toCounted = (minute) => minute.candidate;

// src/gates/share-words.ts
function shareSentence(gate, told) {
  return `${sharesOf(gate, told)}: ${meaningOf(gate, told)}.`;
}
function sharesOf(gate, { candidate, baseline, shown }) {
  const verb = shown.whole ? "is" : "was";
  const beside = baseline === void 0 ? "" : ` and ${withUnit(baseline.value, "share")} on the baseline`;
  const when = shown.whole ? "" : ` ${spanOf(shown)}`;
  return `${gate.name} ${verb} ${withUnit(candidate.value, "share")} on the candidate${beside}${when}`;
}
function meaningOf(gate, { outcome, candidate, baseline, comparison }) {
  const unacceptable = times(gate.maxRatio);
  switch (outcome) {
    case "worse":
      return `proved worse, at least ${times(comparison?.low ?? gate.okRatio)} the baseline where up to ${times(gate.okRatio)} is fine`;
    case "above-max": {
      const limit = withUnit(gate.max ?? 0, "share");
      const shared = baseline !== void 0 && baseline.value > (gate.max ?? 0) ? "; the baseline is above it too" : "";
      return `proved above the limit of ${limit}${shared}`;
    }
    case "over-max":
      return `proved below ${unacceptable} the baseline, but seen above the limit of ${withUnit(gate.max ?? 0, "share")}`;
    case "below-ratio":
      return `proved below ${unacceptable} the baseline`;
    case "below-floor":
      return `proved below ${withUnit(gate.floor, "share")}, under which it does not matter`;
    case "open":
      return `so far neither proved worse nor proved below ${unacceptable} the baseline`;
    case "unseen":
      return "the present step has no complete minute yet with requests of both variants";
    case "too-few":
      return `no verdict before the candidate has had ${gate.minSamples} requests (${candidate.samples} so far in this step)`;
  }
}
function allowedShare({ max, floor, maxRatio }) {
  const most = max === void 0 ? "" : `, <= ${withUnit(max, "share")}`;
  const minded = floor > 0 ? ` (or below ${withUnit(floor, "share")})` : "";
  return `< ${times(maxRatio)}${minded}${most}`;
}
function spanOf({ minutes }) {
  const clock = (ms) => new Date(ms).toISOString().slice(11, 16);
  const from = minutes[0]?.startMs ?? 0;
  const to = (minutes.at(-1)?.startMs ?? from) + 6e4;
  return `between ${clock(from)} and ${clock(to)} UTC`;
}

// src/gates/share.ts
function judgeShareGate(gate, steps, context) {
  const present = steps.at(-1);
  if (present?.kind !== "counts") return noMeasurement(gate, present);
  const counted = steps.map((step) => step.kind === "counts" ? step.minutes : []);
  const test = testShare(gate, counted, context);
  const { shown } = test;
  const candidate = sideOf2(shown.minutes, "candidate");
  if (candidate === void 0) {
    const gap = { why: "missing", sentence: "the candidate has had no requests." };
    return noMeasurement(gate, { kind: "none", gap });
  }
  const samples = counted.flat().reduce((sum, minute) => sum + minute.candidate.requests, 0);
  const outcome = samples < gate.minSamples ? "too-few" : test.outcome;
  const verdict = verdictOf(outcome);
  const baseline = sideOf2(shown.minutes, "baseline");
  const comparison = compareShares(test);
  return {
    verdict,
    candidate,
    ...baseline && { baseline },
    ...comparison && { comparison },
    sentence: shareSentence(gate, { outcome, candidate, baseline, comparison, shown }),
    noiseFactor: test.noiseFactor,
    ...outcome === "open" && test.minutesLeft !== void 0 && { minutesToVerdict: test.minutesLeft },
    series: counted.flat().map((minute) => ({
      startMs: minute.startMs,
      ...shareIn(minute, "baseline"),
      ...shareIn(minute, "candidate")
    }))
  };
}
function verdictOf(outcome) {
  switch (outcome) {
    case "worse":
    case "above-max":
      return { outcome: "fail" };
    case "below-ratio":
    case "below-floor":
      return { outcome: "pass" };
    case "open":
    case "over-max":
    case "too-few":
      return { outcome: "undecided", cause: "not-proved" };
    case "unseen":
      return { outcome: "undecided", cause: "no-data" };
  }
}
function compareShares({ outcome, low, high, shown }) {
  const estimate = estimateRatio(shown.minutes.map(toPair));
  if (estimate === void 0) return void 0;
  if (outcome === "worse") {
    const above = Math.max(estimate, low);
    return shown.whole ? { as: "ratio", estimate: Math.min(above, high), low, high } : { as: "ratio", estimate: above, low };
  }
  const below = Math.min(estimate, high);
  return { as: "ratio", estimate: below, low: Math.min(low, below), high };
}
function sideOf2(minutes, role) {
  const samples = minutes.reduce((sum, minute) => sum + minute[role].requests, 0);
  const bad = minutes.reduce((sum, minute) => sum + minute[role].bad, 0);
  return samples === 0 ? void 0 : { value: bad / samples, samples, bad };
}
function shareIn(minute, role) {
  const { requests, bad } = minute[role];
  return requests > 0 ? { [role]: bad / requests } : {};
}

// src/gates/queries.ts
var invocationMetrics = "AWS/SageMaker";
var instanceMetrics = "/aws/sagemaker/Endpoints";
function variantQuery(target, role, namespace, metricName, statistic) {
  const dimensions = { EndpointName: target.endpointName, VariantName: target.variants[role] };
  return query(role, namespace, metricName, dimensions, statistic);
}
function ownQuery(target, role, source, statistic) {
  const fillIn = (value) => value.replaceAll("{variant}", target.variants[role]).replaceAll("{endpoint}", target.endpointName);
  const dimensions = Object.fromEntries(
    Object.entries(source.dimensions).map(([name, value]) => [name, fillIn(value)])
  );
  return query(role, source.namespace, source.metricName, dimensions, statistic);
}
function query(role, namespace, metricName, dimensions, statistic) {
  const key = [role, namespace, metricName, JSON.stringify(dimensions), statistic].join(" ");
  return { key, namespace, metricName, dimensions, statistic };
}

// src/gates/share-queries.ts
var errorMetrics = {
  "error-rate": "Invocation5XXErrors",
  "model-error-rate": "InvocationModelErrors",
  "client-error-rate": "Invocation4XXErrors"
};
var nobody = { requests: 0, bad: 0, disputed: 0 };
function countQueries(gate, target, role) {
  const ask = (metricName, statistic) => variantQuery(target, role, invocationMetrics, metricName, statistic);
  if (gate.metric !== "slow-rate") {
    return byTwoCounts(ask("Invocations", "Sum"), ask(errorMetrics[gate.metric], "Sum"));
  }
  if (gate.slowerThanMs === void 0) return void 0;
  const limitUs = microseconds(gate.slowerThanMs);
  return byFastOnes(
    ask("ModelLatency", "SampleCount"),
    ask("ModelLatency", `TC(:${limitUs})`),
    ask("ModelLatency", `PR(:${limitUs})`)
  );
}
function byTwoCounts(requests, bad) {
  const all = [requests, bad];
  return {
    all,
    needed: () => all,
    countAt: (published, startMs) => {
      const sent = valueAt(published, requests, startMs);
      if (sent === void 0 || sent <= 0) return nobody;
      const failed = valueAt(published, bad, startMs);
      return failed === void 0 ? "blind" : { requests: sent, bad: Math.min(failed, sent), disputed: 0 };
    }
  };
}
function byFastOnes(requests, fastCount, fastRank) {
  const ways = [fastCount, fastRank];
  return {
    all: [requests, ...ways],
    needed: (published) => ways.some((way) => works(published, way)) ? [requests] : [requests, ...ways],
    countAt: (published, startMs) => {
      const sent = valueAt(published, requests, startMs);
      if (sent === void 0 || sent <= 0) return nobody;
      const byCount = valueAt(published, fastCount, startMs);
      const rank = valueAt(published, fastRank, startMs);
      const byRank = rank === void 0 ? void 0 : rank / 100 * sent;
      const fast = byCount ?? byRank;
      if (fast === void 0) return "blind";
      const apart = byCount !== void 0 && byRank !== void 0 ? Math.abs(byCount - byRank) : 0;
      return { requests: sent, bad: Math.max(0, Math.round(sent - fast)), disputed: Math.max(apart, fast - sent) };
    }
  };
}
function microseconds(ms) {
  return Math.round(ms * 1e3);
}

// src/gates/kinds/share.ts
var blindMinutes = 3;
var countTolerance = 0.01;
var noLimitSentence = "the baseline had no requests from which its p95 could be taken as the limit; give the gate `slower-than`.";
var shareKind = {
  unit: () => "share",
  allowed: allowedShare,
  meter: (gate, { target }) => shareMeter(gate, target),
  judge: judgeShareGate,
  beforeTraffic: false,
  sequential: true,
  failureCode: "gate-failed",
  mustBePublished: () => false,
  rehearsable: () => true
};
function shareMeter(gate, target) {
  const asked = forBoth((role) => countQueries(gate, target, role));
  const { baseline, candidate } = asked;
  if (baseline === void 0 || candidate === void 0) {
    const none = { kind: "none", gap: missing(noLimitSentence) };
    return { queries: [], measure: (_, steps) => steps.map(() => none) };
  }
  const queries = { baseline, candidate };
  return {
    queries: [...baseline.all, ...candidate.all],
    measure: (published, steps) => {
      const gap = gapOf(published, [...baseline.needed(published), ...candidate.needed(published)]);
      if (gap !== void 0) return steps.map(() => ({ kind: "none", gap }));
      return steps.map((windows) => countMinutes(gate, queries, published, windows));
    }
  };
}
function countMinutes(gate, queries, published, windows) {
  const minutes = [];
  let blind = 0;
  let disputed = 0;
  let counted = 0;
  for (const startMs of windows.flatMap(minutesOf)) {
    const baseline = queries.baseline.countAt(published, startMs);
    const candidate = queries.candidate.countAt(published, startMs);
    if (baseline === "blind" || candidate === "blind") {
      blind++;
      continue;
    }
    minutes.push({ startMs, baseline, candidate });
    disputed += baseline.disputed + candidate.disputed;
    counted += baseline.requests + candidate.requests;
  }
  if (blind >= blindMinutes && blind >= minutes.length) {
    return { kind: "none", gap: missing(`${gate.name} was not published although there were requests.`) };
  }
  if (disputed > countTolerance * counted) {
    const sentence = `CloudWatch\u2019s two counts of slow requests differ by more than 1 %, so neither is trusted.`;
    return { kind: "none", gap: missing(sentence) };
  }
  return { kind: "counts", minutes };
}

// src/gates/instances.ts
function instanceScale(metric, instanceType) {
  const [, family, size] = /^ml\.([a-z0-9-]+)\.([a-z0-9]+)$/.exec(instanceType ?? "") ?? [];
  if (family === void 0 || size === void 0) return void 0;
  const processors = metric === "cpu" ? vcpus(size) : gpus(family, size);
  return processors === void 0 ? void 0 : 1 / processors;
}
function vcpus(size) {
  if (size === "medium" || size === "large") return 2;
  const [, times2] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times2 === void 0 ? void 0 : 4 * Number(times2 || 1);
}
var manyGpus = {
  p2: { "8xlarge": 8, "16xlarge": 16 },
  p3: { "8xlarge": 4, "16xlarge": 8 },
  p3dn: { "24xlarge": 8 },
  p4d: { "24xlarge": 8 },
  p4de: { "24xlarge": 8 },
  p5: { "4xlarge": 1, "48xlarge": 8 },
  p5e: { "48xlarge": 8 },
  p5en: { "48xlarge": 8 },
  g4dn: { "12xlarge": 4 },
  g5: { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 },
  g6: { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 },
  g6e: { "12xlarge": 4, "24xlarge": 4, "48xlarge": 8 }
};
function gpus(family, size) {
  const sizes = manyGpus[family];
  return sizes === void 0 ? void 0 : sizes[size] ?? 1;
}

// src/gates/threshold-source.ts
var latencies = {
  latency: "ModelLatency",
  "overhead-latency": "OverheadLatency"
};
var utilisations = {
  cpu: { metricName: "CPUUtilization", scale: (type) => instanceScale("cpu", type), rehearsable: true },
  memory: { metricName: "MemoryUtilization", scale: () => 1, rehearsable: true },
  gpu: { metricName: "GPUUtilization", scale: (type) => instanceScale("gpu", type), rehearsable: false },
  "gpu-memory": {
    metricName: "GPUMemoryUtilization",
    scale: (type) => instanceScale("gpu-memory", type),
    rehearsable: false
  },
  disk: { metricName: "DiskUtilization", scale: () => 1, rehearsable: true }
};
function sourceOf(source) {
  switch (source.metric) {
    case "latency":
    case "overhead-latency": {
      const metricName = latencies[source.metric];
      const statistic = source.statistic === "avg" ? "Average" : source.statistic;
      return {
        unit: "milliseconds",
        query: (target, role) => variantQuery(target, role, invocationMetrics, metricName, statistic),
        scale: () => 1 / 1e3,
        mustBePublished: false,
        rehearsable: true
      };
    }
    case "cloudwatch":
      return {
        unit: "number",
        query: (target, role) => ownQuery(target, role, source, source.statistic),
        scale: () => 1,
        mustBePublished: true,
        rehearsable: false
      };
    default: {
      const { metricName, scale, rehearsable } = utilisations[source.metric];
      return {
        unit: "percent",
        query: (target, role) => variantQuery(target, role, instanceMetrics, metricName, "Average"),
        scale,
        mustBePublished: true,
        rehearsable
      };
    }
  }
}

// src/gates/threshold.ts
function judgeThreshold(gate, measurement) {
  if (measurement?.kind !== "values") return noMeasurement(gate, measurement);
  const { unit } = sourceOf(gate.source);
  const measured = measurement.minutes.flatMap((minute) => {
    if (minute.candidate === void 0) return [];
    const broken2 = brokenLimits(gate.limits, unit, minute.candidate, minute.baseline);
    return broken2 === void 0 ? [] : [{ ...minute, candidate: minute.candidate, broken: broken2 }];
  });
  const last = measured.slice(-gate.breaches.of);
  const beyond = last.filter((minute) => minute.broken.length > 0);
  const candidate = sideOf3(measurement.minutes, "candidate");
  if (candidate === void 0) {
    const gap = { why: "missing", sentence: "the candidate published nothing yet." };
    return noMeasurement(gate, { kind: "none", gap });
  }
  const baseline = sideOf3(measurement.minutes, "baseline");
  const comparison = compare(gate.limits, candidate.value, baseline?.value);
  const worst = beyond.at(-1)?.broken.join(", ");
  const count2 = `${beyond.length} of the last ${last.length} minutes`;
  const average = `${gate.name} is ${withUnit(candidate.value, unit)} on average`;
  return {
    verdict: verdictOf2(gate, measured.length, beyond.length),
    candidate,
    ...baseline && { baseline },
    ...comparison && { comparison },
    sentence: worst === void 0 ? `${average}; no minute was beyond the limit.` : `${average}; ${count2} were ${worst}.`,
    series: measurement.minutes
  };
}
function verdictOf2(gate, measured, beyond) {
  if (measured < gate.minSamples) return { outcome: "undecided", cause: measured === 0 ? "no-data" : "not-proved" };
  if (beyond >= gate.breaches.count) return { outcome: "fail" };
  if (measured >= gate.breaches.count) return { outcome: "pass" };
  return { outcome: "undecided", cause: measured === 0 ? "no-data" : "not-proved" };
}
function sideOf3(minutes, role) {
  const values = minutes.flatMap((minute) => minute[role] ?? []);
  if (values.length === 0) return void 0;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, samples: values.length };
}

// src/gates/kinds/threshold.ts
var thresholdKind = {
  unit: ({ source }) => sourceOf(source).unit,
  allowed: ({ source, limits, breaches: { count: count2, of } }) => `${allowedBy(limits, sourceOf(source).unit)} (fails at ${count2} of ${of} minutes beyond)`,
  meter: (gate, { target }) => thresholdMeter(gate, target),
  judge: (gate, steps, context) => judgeThreshold(gate, withLastStep(steps, context.steps)),
  beforeTraffic: false,
  sequential: false,
  failureCode: "gate-failed",
  mustBePublished: ({ source }) => sourceOf(source).mustBePublished,
  rehearsable: ({ source }) => sourceOf(source).rehearsable
};
function thresholdMeter(gate, target) {
  const source = sourceOf(gate.source);
  const queries = forBoth((role) => source.query(target, role));
  return {
    queries: [queries.baseline, queries.candidate],
    measure: (published, steps) => {
      const scales = forBoth((role) => source.scale(published.instanceTypes[role]));
      const gap = gapOf(published, [queries.baseline, queries.candidate]) ?? scaleGap(scales);
      if (gap !== void 0) return steps.map(() => ({ kind: "none", gap }));
      const { baseline = 1, candidate = 1 } = scales;
      return steps.map((windows) => valueMinutes(queries, { baseline, candidate }, published, windows));
    }
  };
}
function scaleGap({ baseline, candidate }) {
  if (baseline !== void 0 && candidate !== void 0) return void 0;
  return missing("It is not known how many processors the instances have.");
}
function valueMinutes(queries, scales, published, windows) {
  const minutes = windows.flatMap(minutesOf).map((startMs) => {
    const baseline = valueAt(published, queries.baseline, startMs);
    const candidate = valueAt(published, queries.candidate, startMs);
    return {
      startMs,
      ...baseline !== void 0 && { baseline: baseline * scales.baseline },
      ...candidate !== void 0 && { candidate: candidate * scales.candidate }
    };
  });
  return { kind: "values", minutes };
}
function withLastStep(steps, scheduled) {
  const present = steps.at(-1);
  const last = steps[scheduled - 1];
  if (steps.length <= scheduled || present?.kind !== "values" || last?.kind !== "values") return present;
  return { kind: "values", minutes: [...last.minutes, ...present.minutes] };
}

// src/gates/kinds.ts
var kinds = {
  share: shareKind,
  threshold: thresholdKind,
  quality: qualityKind,
  file: fileKind
};
function kindOf(gate) {
  return kinds[gate.kind];
}

// src/common/suggest.ts
function closest(word, known) {
  const wanted = spelling(word);
  let best;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, spelling(candidate));
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
function didYouMean(word, known) {
  const meant = closest(word, known);
  return meant === void 0 ? "" : ` Did you mean "${meant}"?`;
}
function spelling(word) {
  return word.slice(0, 64).replace(/([a-z\d])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
}
function editDistance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (row[column] ?? 0) + (letter === to[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

// node_modules/@jmespath-community/jmespath/dist/index.mjs
var isObject3 = (obj) => {
  return obj !== null && Object.prototype.toString.call(obj) === "[object Object]";
};
var strictDeepEqual = (first, second) => {
  if (first === second) {
    return true;
  }
  if (typeof first !== typeof second) {
    return false;
  }
  if (Array.isArray(first) && Array.isArray(second)) {
    if (first.length !== second.length) {
      return false;
    }
    for (let i = 0; i < first.length; i += 1) {
      if (!strictDeepEqual(first[i], second[i])) {
        return false;
      }
    }
    return true;
  }
  if (isObject3(first) && isObject3(second)) {
    const firstEntries = Object.entries(first);
    const secondKeys = new Set(Object.keys(second));
    if (firstEntries.length !== secondKeys.size) {
      return false;
    }
    for (const [key, value] of firstEntries) {
      if (!strictDeepEqual(value, second[key])) {
        return false;
      }
      secondKeys.delete(key);
    }
    return secondKeys.size === 0;
  }
  return false;
};
var isFalse = (obj) => {
  if (obj === null || obj === void 0 || obj === false) {
    return true;
  }
  if (typeof obj === "string") {
    return obj === "";
  }
  if (typeof obj === "object") {
    if (Array.isArray(obj)) {
      return obj.length === 0;
    }
    if (obj === null) {
      return true;
    }
    return Object.keys(obj).length === 0;
  }
  return false;
};
var isAlpha = (ch) => {
  return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch === "_";
};
var isNum = (ch) => {
  return ch >= "0" && ch <= "9" || ch === "-";
};
var isAlphaNum = (ch) => {
  return ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch >= "0" && ch <= "9" || ch === "_";
};
var ensureInteger = (value) => {
  if (!(typeof value === "number") || Math.floor(value) !== value) {
    throw new Error("invalid-value: expecting an integer.");
  }
  return value;
};
var ensurePositiveInteger = (value) => {
  if (!(typeof value === "number") || value < 0 || Math.floor(value) !== value) {
    throw new Error("invalid-value: expecting a non-negative integer.");
  }
  return value;
};
var ensureNumbers = (...operands) => {
  for (let i = 0; i < operands.length; i++) {
    if (operands[i] === null || operands[i] === void 0) {
      throw new Error("not-a-number: undefined");
    }
    if (typeof operands[i] !== "number") {
      throw new Error("not-a-number");
    }
  }
};
var notZero = (n) => {
  n = +n;
  if (!n) {
    throw new Error("not-a-number: divide by zero");
  }
  return n;
};
var add = (left, right) => {
  ensureNumbers(left, right);
  const result = left + right;
  return result;
};
var sub = (left, right) => {
  ensureNumbers(left, right);
  const result = left - right;
  return result;
};
var mul = (left, right) => {
  ensureNumbers(left, right);
  const result = left * right;
  return result;
};
var divide = (left, right) => {
  ensureNumbers(left, right);
  const result = left / notZero(right);
  return result;
};
var div = (left, right) => {
  ensureNumbers(left, right);
  const result = Math.floor(left / notZero(right));
  return result;
};
var mod = (left, right) => {
  ensureNumbers(left, right);
  const result = left % right;
  return result;
};
var findFirst = (subject, sub2, start, end) => {
  if (!subject || !sub2) {
    return null;
  }
  start = Math.max(ensureInteger(start = start || 0), 0);
  end = Math.min(ensureInteger(end = end || subject.length), subject.length);
  const offset = subject.slice(start, end).indexOf(sub2);
  return offset === -1 ? null : offset + start;
};
var findLast = (subject, sub2, start, end) => {
  if (!subject || !sub2) {
    return null;
  }
  start = Math.max(ensureInteger(start = start || 0), 0);
  end = Math.min(ensureInteger(end = end || subject.length), subject.length);
  const offset = subject.slice(start, end).lastIndexOf(sub2);
  const result = offset === -1 ? null : offset + start;
  return result;
};
var lower = (subject) => subject.toLowerCase();
var ensurePadFuncParams = (name, width, padding) => {
  padding = padding || " ";
  if (padding.length > 1) {
    throw new Error(`invalid value, ${name} expects its 'pad' parameter to be a valid string with a single codepoint`);
  }
  ensurePositiveInteger(width);
  return padding;
};
var padLeft = (subject, width, padding) => {
  padding = ensurePadFuncParams("pad_left", width, padding);
  return subject && subject.padStart(width, padding) || "";
};
var padRight = (subject, width, padding) => {
  padding = ensurePadFuncParams("pad_right", width, padding);
  return subject && subject.padEnd(width, padding) || "";
};
var replace = (subject, string3, by, count2) => {
  if (count2 === 0) {
    return subject;
  }
  if (!count2) {
    return subject.split(string3).join(by);
  }
  ensurePositiveInteger(count2);
  [...Array(count2).keys()].map(() => subject = subject.replace(string3, by));
  return subject;
};
var split = (subject, search2, count2) => {
  if (subject.length == 0 && search2.length === 0) {
    return [];
  }
  if (count2 === null || count2 === void 0) {
    return subject.split(search2);
  }
  ensurePositiveInteger(count2);
  if (count2 === 0) {
    return [subject];
  }
  const split2 = subject.split(search2);
  return [...split2.slice(0, count2), split2.slice(count2).join(search2)];
};
var trim = (subject, chars) => {
  return trimLeft(trimRight(subject, chars), chars);
};
var trimLeft = (subject, chars) => {
  return trimImpl(subject, (list) => new RegExp(`^[${list}]*(.*?)`), chars);
};
var trimRight = (subject, chars) => {
  return trimImpl(subject, (list) => new RegExp(`(.*?)[${list}]*$`), chars);
};
var trimImpl = (subject, regExper, chars) => {
  const pattern = chars ? chars.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&") : "\\s\x85";
  return subject.replace(regExper(pattern), "$1");
};
var upper = (subject) => subject.toUpperCase();
var basicTokens = {
  "(": "Lparen",
  ")": "Rparen",
  "*": "Star",
  ",": "Comma",
  ".": "Dot",
  ":": "Colon",
  "@": "Current",
  "]": "Rbracket",
  "{": "Lbrace",
  "}": "Rbrace",
  "+": "Plus",
  "%": "Modulo",
  "?": "Question",
  "\u2212": "Minus",
  "\xD7": "Multiply",
  "\xF7": "Divide"
  /* TOK_DIVIDE */
};
var operatorStartToken = {
  "!": true,
  "<": true,
  "=": true,
  ">": true,
  "&": true,
  "|": true,
  "/": true
};
var skipChars = {
  "	": true,
  "\n": true,
  "\r": true,
  " ": true
};
var StreamLexer = class {
  _current = 0;
  _enable_legacy_literals = false;
  tokenize(stream, options) {
    const tokens = [];
    this._current = 0;
    this._enable_legacy_literals = options?.enable_legacy_literals || false;
    let start;
    let identifier;
    let token;
    while (this._current < stream.length) {
      if (isAlpha(stream[this._current])) {
        start = this._current;
        identifier = this.consumeUnquotedIdentifier(stream);
        tokens.push({
          start,
          type: "UnquotedIdentifier",
          value: identifier
        });
      } else if (basicTokens[stream[this._current]] !== void 0) {
        tokens.push({
          start: this._current,
          type: basicTokens[stream[this._current]],
          value: stream[this._current]
        });
        this._current += 1;
      } else if (stream[this._current] === "$") {
        start = this._current;
        if (this._current + 1 < stream.length && isAlpha(stream[this._current + 1])) {
          this._current += 1;
          identifier = this.consumeUnquotedIdentifier(stream);
          tokens.push({
            start,
            type: "Variable",
            value: identifier
          });
        } else {
          tokens.push({
            start,
            type: "Root",
            value: stream[this._current]
          });
          this._current += 1;
        }
      } else if (stream[this._current] === "-") {
        if (this._current + 1 < stream.length && isNum(stream[this._current + 1])) {
          const token2 = this.consumeNumber(stream);
          token2 && tokens.push(token2);
        } else {
          const token2 = {
            start: this._current,
            type: "Minus",
            value: "-"
          };
          tokens.push(token2);
          this._current += 1;
        }
      } else if (isNum(stream[this._current])) {
        token = this.consumeNumber(stream);
        tokens.push(token);
      } else if (stream[this._current] === "[") {
        token = this.consumeLBracket(stream);
        tokens.push(token);
      } else if (stream[this._current] === '"') {
        start = this._current;
        identifier = this.consumeQuotedIdentifier(stream);
        tokens.push({
          start,
          type: "QuotedIdentifier",
          value: identifier
        });
      } else if (stream[this._current] === `'`) {
        start = this._current;
        identifier = this.consumeRawStringLiteral(stream);
        tokens.push({
          start,
          type: "Literal",
          value: identifier
        });
      } else if (stream[this._current] === "`") {
        start = this._current;
        const literal2 = this.consumeLiteral(stream);
        tokens.push({
          start,
          type: "Literal",
          value: literal2
        });
      } else if (operatorStartToken[stream[this._current]] !== void 0) {
        token = this.consumeOperator(stream);
        token && tokens.push(token);
      } else if (skipChars[stream[this._current]] !== void 0) {
        this._current += 1;
      } else {
        const error2 = new Error(`Syntax error: unknown character: ${stream[this._current]}`);
        error2.name = "LexerError";
        throw error2;
      }
    }
    return tokens;
  }
  consumeUnquotedIdentifier(stream) {
    const start = this._current;
    this._current += 1;
    while (this._current < stream.length && isAlphaNum(stream[this._current])) {
      this._current += 1;
    }
    return stream.slice(start, this._current);
  }
  consumeQuotedIdentifier(stream) {
    const start = this._current;
    this._current += 1;
    const maxLength = stream.length;
    while (stream[this._current] !== '"' && this._current < maxLength) {
      let current = this._current;
      if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === '"')) {
        current += 2;
      } else {
        current += 1;
      }
      this._current = current;
    }
    this._current += 1;
    const [value, ok] = this.parseJSON(stream.slice(start, this._current));
    if (!ok) {
      const error2 = new Error(`syntax: unexpected end of JSON input`);
      error2.name = "LexerError";
      throw error2;
    }
    return value;
  }
  consumeRawStringLiteral(stream) {
    const start = this._current;
    this._current += 1;
    const maxLength = stream.length;
    while (stream[this._current] !== `'` && this._current < maxLength) {
      let current = this._current;
      if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === `'`)) {
        current += 2;
      } else {
        current += 1;
      }
      this._current = current;
    }
    this._current += 1;
    const literal2 = stream.slice(start + 1, this._current - 1);
    return replace(replace(literal2, `\\\\`, `\\`), `\\'`, `'`);
  }
  consumeNumber(stream) {
    const start = this._current;
    this._current += 1;
    const maxLength = stream.length;
    while (isNum(stream[this._current]) && this._current < maxLength) {
      this._current += 1;
    }
    const value = parseInt(stream.slice(start, this._current), 10);
    return {
      start,
      value,
      type: "Number"
      /* TOK_NUMBER */
    };
  }
  consumeLBracket(stream) {
    const start = this._current;
    this._current += 1;
    if (stream[this._current] === "?") {
      this._current += 1;
      return { start, type: "Filter", value: "[?" };
    }
    if (stream[this._current] === "]") {
      this._current += 1;
      return { start, type: "Flatten", value: "[]" };
    }
    return { start, type: "Lbracket", value: "[" };
  }
  consumeOrElse(stream, peek, token, orElse) {
    const start = this._current;
    this._current += 1;
    if (this._current < stream.length && stream[this._current] === peek) {
      this._current += 1;
      return {
        start,
        type: orElse,
        value: stream.slice(start, this._current)
      };
    }
    return { start, type: token, value: stream[start] };
  }
  consumeOperator(stream) {
    const start = this._current;
    const startingChar = stream[start];
    switch (startingChar) {
      case "!":
        return this.consumeOrElse(
          stream,
          "=",
          "Not",
          "NE"
          /* TOK_NE */
        );
      case "<":
        return this.consumeOrElse(
          stream,
          "=",
          "LT",
          "LTE"
          /* TOK_LTE */
        );
      case ">":
        return this.consumeOrElse(
          stream,
          "=",
          "GT",
          "GTE"
          /* TOK_GTE */
        );
      case "=":
        return this.consumeOrElse(
          stream,
          "=",
          "Assign",
          "EQ"
          /* TOK_EQ */
        );
      case "&":
        return this.consumeOrElse(
          stream,
          "&",
          "Expref",
          "And"
          /* TOK_AND */
        );
      case "|":
        return this.consumeOrElse(
          stream,
          "|",
          "Pipe",
          "Or"
          /* TOK_OR */
        );
      case "/":
        return this.consumeOrElse(
          stream,
          "/",
          "Divide",
          "Div"
          /* TOK_DIV */
        );
    }
  }
  consumeLiteral(stream) {
    this._current += 1;
    const start = this._current;
    const maxLength = stream.length;
    while (stream[this._current] !== "`" && this._current < maxLength) {
      let current = this._current;
      if (stream[current] === "\\" && (stream[current + 1] === "\\" || stream[current + 1] === "`")) {
        current += 2;
      } else {
        current += 1;
      }
      this._current = current;
    }
    let literalString = stream.slice(start, this._current).trimStart();
    literalString = literalString.replace("\\`", "`");
    let literal2 = null;
    let ok = false;
    if (this.looksLikeJSON(literalString)) {
      [literal2, ok] = this.parseJSON(literalString);
    }
    if (!ok && this._enable_legacy_literals) {
      [literal2, ok] = this.parseJSON(`"${literalString}"`);
    }
    if (!ok) {
      const error2 = new Error(
        `Syntax error: unexpected end of JSON input or invalid format for a JSON literal: ${stream[this._current]}`
      );
      error2.name = "LexerError";
      throw error2;
    }
    this._current += 1;
    return literal2;
  }
  looksLikeJSON(literalString) {
    const startingChars = '[{"';
    const jsonLiterals = ["true", "false", "null"];
    const numberLooking = "-0123456789";
    if (literalString === "") {
      return false;
    }
    if (startingChars.includes(literalString[0])) {
      return true;
    }
    if (jsonLiterals.includes(literalString)) {
      return true;
    }
    if (numberLooking.includes(literalString[0])) {
      const [_, ok] = this.parseJSON(literalString);
      return ok;
    }
    return false;
  }
  parseJSON(text) {
    try {
      const json = JSON.parse(text);
      return [json, true];
    } catch {
      return [null, false];
    }
  }
};
var Lexer = new StreamLexer();
var Lexer_default = Lexer;
var bindingPower = {
  [
    "EOF"
    /* TOK_EOF */
  ]: 0,
  [
    "Variable"
    /* TOK_VARIABLE */
  ]: 0,
  [
    "UnquotedIdentifier"
    /* TOK_UNQUOTEDIDENTIFIER */
  ]: 0,
  [
    "QuotedIdentifier"
    /* TOK_QUOTEDIDENTIFIER */
  ]: 0,
  [
    "Rbracket"
    /* TOK_RBRACKET */
  ]: 0,
  [
    "Rparen"
    /* TOK_RPAREN */
  ]: 0,
  [
    "Comma"
    /* TOK_COMMA */
  ]: 0,
  [
    "Rbrace"
    /* TOK_RBRACE */
  ]: 0,
  [
    "Number"
    /* TOK_NUMBER */
  ]: 0,
  [
    "Current"
    /* TOK_CURRENT */
  ]: 0,
  [
    "Expref"
    /* TOK_EXPREF */
  ]: 0,
  [
    "Root"
    /* TOK_ROOT */
  ]: 0,
  [
    "Assign"
    /* TOK_ASSIGN */
  ]: 1,
  [
    "Pipe"
    /* TOK_PIPE */
  ]: 1,
  [
    "Question"
    /* TOK_QUESTION */
  ]: 2,
  [
    "Or"
    /* TOK_OR */
  ]: 3,
  [
    "And"
    /* TOK_AND */
  ]: 4,
  [
    "EQ"
    /* TOK_EQ */
  ]: 5,
  [
    "GT"
    /* TOK_GT */
  ]: 5,
  [
    "LT"
    /* TOK_LT */
  ]: 5,
  [
    "GTE"
    /* TOK_GTE */
  ]: 5,
  [
    "LTE"
    /* TOK_LTE */
  ]: 5,
  [
    "NE"
    /* TOK_NE */
  ]: 5,
  [
    "Minus"
    /* TOK_MINUS */
  ]: 6,
  [
    "Plus"
    /* TOK_PLUS */
  ]: 6,
  [
    "Div"
    /* TOK_DIV */
  ]: 7,
  [
    "Divide"
    /* TOK_DIVIDE */
  ]: 7,
  [
    "Modulo"
    /* TOK_MODULO */
  ]: 7,
  [
    "Multiply"
    /* TOK_MULTIPLY */
  ]: 7,
  [
    "Flatten"
    /* TOK_FLATTEN */
  ]: 9,
  [
    "Star"
    /* TOK_STAR */
  ]: 20,
  [
    "Filter"
    /* TOK_FILTER */
  ]: 21,
  [
    "Dot"
    /* TOK_DOT */
  ]: 40,
  [
    "Not"
    /* TOK_NOT */
  ]: 45,
  [
    "Lbrace"
    /* TOK_LBRACE */
  ]: 50,
  [
    "Lbracket"
    /* TOK_LBRACKET */
  ]: 55,
  [
    "Lparen"
    /* TOK_LPAREN */
  ]: 60
};
var TokenParser = class _TokenParser {
  index = 0;
  tokens = [];
  parse(expression, options) {
    this.loadTokens(expression, options || { enable_legacy_literals: false });
    this.index = 0;
    const ast = this.expression(0);
    if (this.lookahead(0) !== "EOF") {
      const token = this.lookaheadToken(0);
      this.errorToken(token, `Syntax error: unexpected token type: ${token.type}, value: ${token.value}`);
    }
    return ast;
  }
  loadTokens(expression, options) {
    this.tokens = Lexer_default.tokenize(expression, options);
    this.tokens.push({ type: "EOF", value: "", start: expression.length });
  }
  expression(rbp) {
    const leftToken = this.lookaheadToken(0);
    this.advance();
    let left = this.nud(leftToken);
    let currentTokenType = this.lookahead(0);
    while (rbp < bindingPower[currentTokenType]) {
      this.advance();
      left = this.led(currentTokenType, left);
      currentTokenType = this.lookahead(0);
    }
    return left;
  }
  lookahead(offset) {
    return this.tokens[this.index + offset].type;
  }
  lookaheadToken(offset) {
    return this.tokens[this.index + offset];
  }
  advance() {
    this.index += 1;
  }
  nud(token) {
    switch (token.type) {
      case "Variable":
        return { type: "Variable", name: token.value };
      case "Literal":
        return { type: "Literal", value: token.value };
      case "UnquotedIdentifier": {
        if (_TokenParser.isKeyword(token, "let") && this.lookahead(0) === "Variable") {
          return this.parseLetExpression();
        } else {
          return { type: "Field", name: token.value };
        }
      }
      case "QuotedIdentifier":
        if (this.lookahead(0) === "Lparen") {
          throw new Error("Syntax error: quoted identifier not allowed for function names.");
        } else {
          return { type: "Field", name: token.value };
        }
      case "Not": {
        const child = this.expression(bindingPower.Not);
        return { type: "NotExpression", child };
      }
      case "Minus": {
        const child = this.expression(bindingPower.Minus);
        return {
          type: "Unary",
          operator: token.type,
          operand: child
        };
      }
      case "Plus": {
        const child = this.expression(bindingPower.Plus);
        return {
          type: "Unary",
          operator: token.type,
          operand: child
        };
      }
      case "Star": {
        const left = { type: "Identity" };
        return { type: "ValueProjection", left, right: this.parseProjectionRHS(bindingPower.Star) };
      }
      case "Filter":
        return this.led(token.type, { type: "Identity" });
      case "Lbrace":
        return this.parseMultiselectHash();
      case "Flatten": {
        const left = {
          type: "Flatten",
          child: { type: "Identity" }
        };
        const right = this.parseProjectionRHS(bindingPower.Flatten);
        return { type: "Projection", left, right };
      }
      case "Lbracket": {
        if (this.lookahead(0) === "Number" || this.lookahead(0) === "Colon") {
          const right = this.parseIndexExpression();
          return this.projectIfSlice({ type: "Identity" }, right);
        }
        if (this.lookahead(0) === "Star" && this.lookahead(1) === "Rbracket") {
          this.advance();
          this.advance();
          const right = this.parseProjectionRHS(bindingPower.Star);
          return {
            left: { type: "Identity" },
            right,
            type: "Projection"
          };
        }
        return this.parseMultiselectList();
      }
      case "Current":
        return {
          type: "Current"
          /* TOK_CURRENT */
        };
      case "Root":
        return {
          type: "Root"
          /* TOK_ROOT */
        };
      case "Expref": {
        const child = this.expression(bindingPower.Expref);
        return { type: "ExpressionReference", child };
      }
      case "Lparen": {
        const expression = this.expression(0);
        this.match(
          "Rparen"
          /* TOK_RPAREN */
        );
        return expression;
      }
      default:
        this.errorToken(token);
    }
  }
  led(tokenName, left) {
    switch (tokenName) {
      case "Question": {
        const trueExpr = this.expression(0);
        this.match(
          "Colon"
          /* TOK_COLON */
        );
        const falseExpr = this.expression(0);
        return {
          type: "Ternary",
          condition: left,
          trueExpr,
          falseExpr
        };
      }
      case "Dot": {
        const rbp = bindingPower.Dot;
        if (this.lookahead(0) !== "Star") {
          const right2 = this.parseDotRHS(rbp);
          return { type: "Subexpression", left, right: right2 };
        }
        this.advance();
        const right = this.parseProjectionRHS(rbp);
        return { type: "ValueProjection", left, right };
      }
      case "Pipe": {
        const right = this.expression(bindingPower.Pipe);
        return { type: "Pipe", left, right };
      }
      case "Or": {
        const right = this.expression(bindingPower.Or);
        return { type: "OrExpression", left, right };
      }
      case "And": {
        const right = this.expression(bindingPower.And);
        return { type: "AndExpression", left, right };
      }
      case "Lparen": {
        if (left.type !== "Field") {
          throw new Error("Syntax error: expected a Field node");
        }
        const name = left.name;
        const args = this.parseCommaSeparatedExpressionsUntilToken(
          "Rparen"
          /* TOK_RPAREN */
        );
        const node2 = { name, type: "Function", children: args };
        return node2;
      }
      case "Filter": {
        const condition = this.expression(0);
        this.match(
          "Rbracket"
          /* TOK_RBRACKET */
        );
        const right = this.lookahead(0) === "Flatten" ? { type: "Identity" } : this.parseProjectionRHS(bindingPower.Filter);
        return { type: "FilterProjection", left, right, condition };
      }
      case "Flatten": {
        const leftNode = { type: "Flatten", child: left };
        const right = this.parseProjectionRHS(bindingPower.Flatten);
        return { type: "Projection", left: leftNode, right };
      }
      case "Assign": {
        const leftNode = left;
        const right = this.expression(0);
        return {
          type: "Binding",
          variable: leftNode.name,
          reference: right
        };
      }
      case "EQ":
      case "NE":
      case "GT":
      case "GTE":
      case "LT":
      case "LTE":
        return this.parseComparator(left, tokenName);
      case "Plus":
      case "Minus":
      case "Multiply":
      case "Star":
      case "Divide":
      case "Modulo":
      case "Div":
        return this.parseArithmetic(left, tokenName);
      case "Lbracket": {
        const token = this.lookaheadToken(0);
        if (token.type === "Number" || token.type === "Colon") {
          const right2 = this.parseIndexExpression();
          return this.projectIfSlice(left, right2);
        }
        this.match(
          "Star"
          /* TOK_STAR */
        );
        this.match(
          "Rbracket"
          /* TOK_RBRACKET */
        );
        const right = this.parseProjectionRHS(bindingPower.Star);
        return { type: "Projection", left, right };
      }
      default:
        return this.errorToken(this.lookaheadToken(0));
    }
  }
  static isKeyword(token, keyword) {
    return token.type === "UnquotedIdentifier" && token.value === keyword;
  }
  match(tokenType) {
    if (this.lookahead(0) === tokenType) {
      this.advance();
      return;
    } else {
      const token = this.lookaheadToken(0);
      this.errorToken(token, `Syntax error: expected ${tokenType}, got: ${token.type}`);
    }
  }
  errorToken(token, message = "") {
    const error2 = new Error(message || `Syntax error: invalid token (${token.type}): "${token.value}"`);
    error2.name = "ParserError";
    throw error2;
  }
  parseIndexExpression() {
    if (this.lookahead(0) === "Colon" || this.lookahead(1) === "Colon") {
      return this.parseSliceExpression();
    }
    const value = Number(this.lookaheadToken(0).value);
    this.advance();
    this.match(
      "Rbracket"
      /* TOK_RBRACKET */
    );
    return { type: "Index", value };
  }
  projectIfSlice(left, right) {
    const indexExpr = {
      type: "IndexExpression",
      left,
      right
    };
    if (right.type === "Slice") {
      return {
        left: indexExpr,
        right: this.parseProjectionRHS(bindingPower.Star),
        type: "Projection"
      };
    }
    return indexExpr;
  }
  parseSliceExpression() {
    const parts = [null, null, null];
    let index = 0;
    let current = this.lookaheadToken(0);
    while (current.type != "Rbracket" && index < 3) {
      if (current.type === "Colon") {
        index++;
        if (index === 3) {
          this.errorToken(this.lookaheadToken(0), "Syntax error, too many colons in slice expression");
        }
        this.advance();
      } else if (current.type === "Number") {
        const part = this.lookaheadToken(0).value;
        parts[index] = part;
        this.advance();
      } else {
        const next = this.lookaheadToken(0);
        this.errorToken(next, `Syntax error, unexpected token: ${next.value}(${next.type})`);
      }
      current = this.lookaheadToken(0);
    }
    this.match(
      "Rbracket"
      /* TOK_RBRACKET */
    );
    const [start, stop, step] = parts;
    return { type: "Slice", start, stop, step };
  }
  parseLetExpression() {
    const separated = this.parseCommaSeparatedExpressionsUntilKeyword("in");
    const expression = this.expression(0);
    const bindings = separated.map((binding) => binding);
    return {
      type: "LetExpression",
      bindings,
      expression
    };
  }
  parseCommaSeparatedExpressionsUntilKeyword(keyword) {
    return this.parseCommaSeparatedExpressionsUntil(
      () => {
        return _TokenParser.isKeyword(this.lookaheadToken(0), keyword);
      },
      () => {
        this.advance();
      }
    );
  }
  parseCommaSeparatedExpressionsUntilToken(token) {
    return this.parseCommaSeparatedExpressionsUntil(
      () => {
        return this.lookahead(0) === token;
      },
      () => {
        return this.match(token);
      }
    );
  }
  parseCommaSeparatedExpressionsUntil(isEndToken, matchEndToken) {
    const args = [];
    let expression;
    while (!isEndToken()) {
      expression = this.expression(0);
      if (this.lookahead(0) === "Comma") {
        this.match(
          "Comma"
          /* TOK_COMMA */
        );
      }
      args.push(expression);
    }
    matchEndToken();
    return args;
  }
  parseComparator(left, comparator) {
    const right = this.expression(bindingPower[comparator]);
    return { type: "Comparator", name: comparator, left, right };
  }
  parseArithmetic(left, operator) {
    const right = this.expression(bindingPower[operator]);
    return { type: "Arithmetic", operator, left, right };
  }
  parseDotRHS(rbp) {
    const lookahead = this.lookahead(0);
    const exprTokens = [
      "UnquotedIdentifier",
      "QuotedIdentifier",
      "Star"
      /* TOK_STAR */
    ];
    if (exprTokens.includes(lookahead)) {
      return this.expression(rbp);
    }
    if (lookahead === "Lbracket") {
      this.match(
        "Lbracket"
        /* TOK_LBRACKET */
      );
      return this.parseMultiselectList();
    }
    if (lookahead === "Lbrace") {
      this.match(
        "Lbrace"
        /* TOK_LBRACE */
      );
      return this.parseMultiselectHash();
    }
    const token = this.lookaheadToken(0);
    this.errorToken(token, `Syntax error, unexpected token: ${token.value}(${token.type})`);
  }
  parseProjectionRHS(rbp) {
    if (bindingPower[this.lookahead(0)] < 10) {
      return { type: "Identity" };
    }
    if (this.lookahead(0) === "Lbracket") {
      return this.expression(rbp);
    }
    if (this.lookahead(0) === "Filter") {
      return this.expression(rbp);
    }
    if (this.lookahead(0) === "Dot") {
      this.match(
        "Dot"
        /* TOK_DOT */
      );
      return this.parseDotRHS(rbp);
    }
    const token = this.lookaheadToken(0);
    this.errorToken(token, `Syntax error, unexpected token: ${token.value}(${token.type})`);
  }
  parseMultiselectList() {
    const expressions = [];
    while (this.lookahead(0) !== "Rbracket") {
      const expression = this.expression(0);
      expressions.push(expression);
      if (this.lookahead(0) === "Comma") {
        this.match(
          "Comma"
          /* TOK_COMMA */
        );
        if (this.lookahead(0) === "Rbracket") {
          throw new Error("Syntax error: unexpected token Rbracket");
        }
      }
    }
    this.match(
      "Rbracket"
      /* TOK_RBRACKET */
    );
    return { type: "MultiSelectList", children: expressions };
  }
  parseMultiselectHash() {
    const pairs = [];
    const identifierTypes = [
      "UnquotedIdentifier",
      "QuotedIdentifier"
      /* TOK_QUOTEDIDENTIFIER */
    ];
    let keyToken;
    let keyName;
    let value;
    for (; ; ) {
      keyToken = this.lookaheadToken(0);
      if (!identifierTypes.includes(keyToken.type)) {
        throw new Error(`Syntax error: expecting an identifier token, got: ${keyToken.type}`);
      }
      keyName = keyToken.value;
      this.advance();
      this.match(
        "Colon"
        /* TOK_COLON */
      );
      value = this.expression(0);
      pairs.push({ value, type: "KeyValuePair", name: keyName });
      if (this.lookahead(0) === "Comma") {
        this.match(
          "Comma"
          /* TOK_COMMA */
        );
      } else if (this.lookahead(0) === "Rbrace") {
        this.match(
          "Rbrace"
          /* TOK_RBRACE */
        );
        break;
      }
    }
    return { type: "MultiSelectHash", children: pairs };
  }
};
var Parser = new TokenParser();
var Parser_default = Parser;
var Text = class _Text {
  _text;
  constructor(text) {
    this._text = text;
  }
  get string() {
    return this._text;
  }
  get length() {
    return this.codePoints.length;
  }
  compareTo(other) {
    return _Text.compare(this, new _Text(other));
  }
  static get comparer() {
    const stringComparer = (left, right) => {
      return new _Text(left).compareTo(right);
    };
    return stringComparer;
  }
  static compare(left, right) {
    const leftCp = left.codePoints;
    const rightCp = right.codePoints;
    for (let index = 0; index < Math.min(leftCp.length, rightCp.length); index++) {
      if (leftCp[index] === rightCp[index]) {
        continue;
      }
      return leftCp[index] - rightCp[index] > 0 ? 1 : -1;
    }
    return leftCp.length - rightCp.length > 0 ? 1 : -1;
  }
  reverse() {
    return String.fromCodePoint(...this.codePoints.reverse());
  }
  get codePoints() {
    const array2 = [...this._text].map((s) => s.codePointAt(0));
    return array2;
  }
};
var createMathFunction = (mathFn) => ([value]) => mathFn(value);
var createStringFunction = (stringFn) => ([subject]) => stringFn(subject);
var createObjectFunction = (objFn) => ([obj]) => objFn(obj);
var Runtime = class {
  _interpreter;
  _functionTable;
  _customFunctions = /* @__PURE__ */ new Set();
  TYPE_NAME_TABLE = Object.freeze({
    [
      0
      /* TYPE_NUMBER */
    ]: "number",
    [
      1
      /* TYPE_ANY */
    ]: "any",
    [
      2
      /* TYPE_STRING */
    ]: "string",
    [
      3
      /* TYPE_ARRAY */
    ]: "array",
    [
      4
      /* TYPE_OBJECT */
    ]: "object",
    [
      5
      /* TYPE_BOOLEAN */
    ]: "boolean",
    [
      6
      /* TYPE_EXPREF */
    ]: "expression",
    [
      7
      /* TYPE_NULL */
    ]: "null",
    [
      8
      /* TYPE_ARRAY_NUMBER */
    ]: "Array<number>",
    [
      10
      /* TYPE_ARRAY_OBJECT */
    ]: "Array<object>",
    [
      9
      /* TYPE_ARRAY_STRING */
    ]: "Array<string>",
    [
      11
      /* TYPE_ARRAY_ARRAY */
    ]: "Array<Array<any>>"
  });
  constructor(interpreter) {
    this._interpreter = interpreter;
    this._functionTable = this.buildFunctionTable();
  }
  buildFunctionTable() {
    return {
      // Math functions
      abs: { _func: createMathFunction(Math.abs), _signature: [{ types: [
        0
        /* TYPE_NUMBER */
      ] }] },
      ceil: { _func: createMathFunction(Math.ceil), _signature: [{ types: [
        0
        /* TYPE_NUMBER */
      ] }] },
      floor: { _func: createMathFunction(Math.floor), _signature: [{ types: [
        0
        /* TYPE_NUMBER */
      ] }] },
      // String functions
      lower: { _func: createStringFunction(lower), _signature: [{ types: [
        2
        /* TYPE_STRING */
      ] }] },
      upper: { _func: createStringFunction(upper), _signature: [{ types: [
        2
        /* TYPE_STRING */
      ] }] },
      // Object functions
      keys: { _func: createObjectFunction(Object.keys), _signature: [{ types: [
        4
        /* TYPE_OBJECT */
      ] }] },
      values: { _func: createObjectFunction(Object.values), _signature: [{ types: [
        4
        /* TYPE_OBJECT */
      ] }] },
      // Complex functions that need custom implementations
      avg: { _func: this.functionAvg, _signature: [{ types: [
        8
        /* TYPE_ARRAY_NUMBER */
      ] }] },
      contains: {
        _func: this.functionContains,
        _signature: [
          { types: [
            2,
            3
            /* TYPE_ARRAY */
          ] },
          { types: [
            1
            /* TYPE_ANY */
          ] }
        ]
      },
      ends_with: {
        _func: this.functionEndsWith,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          2
          /* TYPE_STRING */
        ] }]
      },
      find_first: {
        _func: this.functionFindFirst,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true }
        ]
      },
      find_last: {
        _func: this.functionFindLast,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true }
        ]
      },
      from_items: { _func: this.functionFromItems, _signature: [{ types: [
        11
        /* TYPE_ARRAY_ARRAY */
      ] }] },
      group_by: {
        _func: this.functionGroupBy,
        _signature: [{ types: [
          3
          /* TYPE_ARRAY */
        ] }, { types: [
          6
          /* TYPE_EXPREF */
        ] }]
      },
      items: { _func: this.functionItems, _signature: [{ types: [
        4
        /* TYPE_OBJECT */
      ] }] },
      join: {
        _func: this.functionJoin,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          9
          /* TYPE_ARRAY_STRING */
        ] }]
      },
      length: {
        _func: this.functionLength,
        _signature: [{ types: [
          2,
          3,
          4
          /* TYPE_OBJECT */
        ] }]
      },
      map: {
        _func: this.functionMap,
        _signature: [{ types: [
          6
          /* TYPE_EXPREF */
        ] }, { types: [
          3
          /* TYPE_ARRAY */
        ] }]
      },
      max: {
        _func: this.functionMax,
        _signature: [{ types: [
          8,
          9
          /* TYPE_ARRAY_STRING */
        ] }]
      },
      max_by: {
        _func: this.functionMaxBy,
        _signature: [{ types: [
          3
          /* TYPE_ARRAY */
        ] }, { types: [
          6
          /* TYPE_EXPREF */
        ] }]
      },
      merge: { _func: this.functionMerge, _signature: [{ types: [
        4
        /* TYPE_OBJECT */
      ], variadic: true }] },
      min: {
        _func: this.functionMin,
        _signature: [{ types: [
          8,
          9
          /* TYPE_ARRAY_STRING */
        ] }]
      },
      min_by: {
        _func: this.functionMinBy,
        _signature: [{ types: [
          3
          /* TYPE_ARRAY */
        ] }, { types: [
          6
          /* TYPE_EXPREF */
        ] }]
      },
      not_null: { _func: this.functionNotNull, _signature: [{ types: [
        1
        /* TYPE_ANY */
      ], variadic: true }] },
      pad_left: {
        _func: this.functionPadLeft,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ], optional: true }
        ]
      },
      pad_right: {
        _func: this.functionPadRight,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ], optional: true }
        ]
      },
      replace: {
        _func: this.functionReplace,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true }
        ]
      },
      reverse: {
        _func: this.functionReverse,
        _signature: [{ types: [
          2,
          3
          /* TYPE_ARRAY */
        ] }]
      },
      sort: {
        _func: this.functionSort,
        _signature: [{ types: [
          9,
          8
          /* TYPE_ARRAY_NUMBER */
        ] }]
      },
      sort_by: {
        _func: this.functionSortBy,
        _signature: [{ types: [
          3
          /* TYPE_ARRAY */
        ] }, { types: [
          6
          /* TYPE_EXPREF */
        ] }]
      },
      split: {
        _func: this.functionSplit,
        _signature: [
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            2
            /* TYPE_STRING */
          ] },
          { types: [
            0
            /* TYPE_NUMBER */
          ], optional: true }
        ]
      },
      starts_with: {
        _func: this.functionStartsWith,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          2
          /* TYPE_STRING */
        ] }]
      },
      sum: { _func: this.functionSum, _signature: [{ types: [
        8
        /* TYPE_ARRAY_NUMBER */
      ] }] },
      to_array: { _func: this.functionToArray, _signature: [{ types: [
        1
        /* TYPE_ANY */
      ] }] },
      to_number: { _func: this.functionToNumber, _signature: [{ types: [
        1
        /* TYPE_ANY */
      ] }] },
      to_string: { _func: this.functionToString, _signature: [{ types: [
        1
        /* TYPE_ANY */
      ] }] },
      trim: {
        _func: this.functionTrim,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          2
          /* TYPE_STRING */
        ], optional: true }]
      },
      trim_left: {
        _func: this.functionTrimLeft,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          2
          /* TYPE_STRING */
        ], optional: true }]
      },
      trim_right: {
        _func: this.functionTrimRight,
        _signature: [{ types: [
          2
          /* TYPE_STRING */
        ] }, { types: [
          2
          /* TYPE_STRING */
        ], optional: true }]
      },
      type: { _func: this.functionType, _signature: [{ types: [
        1
        /* TYPE_ANY */
      ] }] },
      zip: { _func: this.functionZip, _signature: [{ types: [
        3
        /* TYPE_ARRAY */
      ], variadic: true }] }
    };
  }
  /**
   * Enhanced registerFunction with backward compatibility and new options
   * @deprecated Use register() method for enhanced functionality
   */
  registerFunction(name, customFunction, signature, options) {
    const result = this._registerInternal(name, customFunction, signature, options);
    if (!result.success) {
      throw new Error(result.message);
    }
  }
  /**
   * Internal registration method that bypasses TypeScript type checking
   */
  _registerInternal(name, customFunction, signature, options = {}) {
    if (!name || typeof name !== "string" || name.trim() === "") {
      return {
        success: false,
        reason: "invalid-name",
        message: "Function name must be a non-empty string"
      };
    }
    try {
      this.validateInputSignatures(name, signature);
    } catch (error2) {
      return {
        success: false,
        reason: "invalid-signature",
        message: error2 instanceof Error ? error2.message : "Invalid function signature"
      };
    }
    const { override = false, warn = false } = options;
    const exists = name in this._functionTable;
    if (exists && !override) {
      return {
        success: false,
        reason: "already-exists",
        message: `Function already defined: ${name}(). Use { override: true } to replace it.`
      };
    }
    if (exists && override && warn) {
      console.warn(`Warning: Overriding existing function: ${name}()`);
    }
    this._functionTable[name] = {
      _func: customFunction.bind(this),
      _signature: signature
    };
    this._customFunctions.add(name);
    const message = exists ? `Function ${name}() overridden successfully` : `Function ${name}() registered successfully`;
    return { success: true, message };
  }
  /**
   * Register a new function with enhanced options and type safety
   */
  register(name, customFunction, signature, options = {}) {
    return this._registerInternal(name, customFunction, signature, options);
  }
  /**
   * Unregister a custom function (built-in functions cannot be unregistered)
   */
  unregister(name) {
    if (!this._customFunctions.has(name)) {
      return false;
    }
    delete this._functionTable[name];
    this._customFunctions.delete(name);
    return true;
  }
  /**
   * Check if a function is registered
   */
  isRegistered(name) {
    return name in this._functionTable;
  }
  /**
   * Get list of all registered function names
   */
  getRegistered() {
    return Object.keys(this._functionTable);
  }
  /**
   * Get list of custom (non-built-in) function names
   */
  getCustomFunctions() {
    return Array.from(this._customFunctions);
  }
  /**
   * Clear all custom functions (built-in functions remain)
   */
  clearCustomFunctions() {
    for (const name of this._customFunctions) {
      delete this._functionTable[name];
    }
    this._customFunctions.clear();
  }
  callFunction(name, resolvedArgs) {
    const functionEntry = this._functionTable[name];
    if (functionEntry === void 0) {
      throw new Error(`Unknown function: ${name}()`);
    }
    this.validateArgs(name, resolvedArgs, functionEntry._signature);
    return functionEntry._func.call(this, resolvedArgs);
  }
  validateInputSignatures(name, signature) {
    for (let i = 0; i < signature.length; i += 1) {
      if ("variadic" in signature[i] && i !== signature.length - 1) {
        throw new Error(`Invalid arity: ${name}() 'variadic' argument ${i + 1} must occur last`);
      }
    }
  }
  validateArgs(name, args, signature) {
    this.validateInputSignatures(name, signature);
    this.validateArity(name, args, signature);
    this.validateTypes(name, args, signature);
  }
  validateArity(name, args, signature) {
    const numberOfRequiredArgs = signature.filter((argSignature) => !(argSignature.optional ?? false)).length;
    const lastArgIsVariadic = signature[signature.length - 1]?.variadic ?? false;
    const tooFewArgs = args.length < numberOfRequiredArgs;
    const tooManyArgs = args.length > signature.length;
    if (lastArgIsVariadic && tooFewArgs || !lastArgIsVariadic && (tooFewArgs || tooManyArgs)) {
      const tooFewModifier = tooFewArgs && (!lastArgIsVariadic && numberOfRequiredArgs > 1 || lastArgIsVariadic) ? "at least " : "";
      const pluralized = signature.length > 1;
      throw new Error(
        `Invalid arity: ${name}() takes ${tooFewModifier}${numberOfRequiredArgs} argument${pluralized && "s" || ""} but received ${args.length}`
      );
    }
  }
  validateTypes(name, args, signature) {
    for (let i = 0; i < signature.length; i += 1) {
      const currentSpec = signature[i].types;
      const actualType = this.getTypeName(args[i]);
      if (actualType === void 0) {
        continue;
      }
      const typeMatched = currentSpec.some((expectedType) => this.typeMatches(actualType, expectedType, args[i]));
      if (!typeMatched) {
        const expected = currentSpec.map((typeId) => this.TYPE_NAME_TABLE[typeId]).join(" | ");
        throw new Error(
          `Invalid type: ${name}() expected argument ${i + 1} to be type (${expected}) but received type ${this.TYPE_NAME_TABLE[actualType]} instead.`
        );
      }
    }
  }
  typeMatches(actual, expected, argValue) {
    if (expected === 1) {
      return true;
    }
    if (expected === 9 || expected === 8 || expected === 10 || expected === 11 || expected === 3) {
      if (expected === 3) {
        return actual === 3;
      }
      if (actual === 3) {
        let subtype;
        if (expected === 8) {
          subtype = 0;
        } else if (expected === 10) {
          subtype = 4;
        } else if (expected === 9) {
          subtype = 2;
        } else if (expected === 11) {
          subtype = 3;
        }
        const array2 = argValue;
        for (let i = 0; i < array2.length; i += 1) {
          const typeName = this.getTypeName(array2[i]);
          if (typeName !== void 0 && subtype !== void 0 && !this.typeMatches(typeName, subtype, array2[i])) {
            return false;
          }
        }
        return true;
      }
    } else {
      return actual === expected;
    }
    return false;
  }
  getTypeName(obj) {
    if (obj === null) {
      return 7;
    }
    if (typeof obj === "string") {
      return 2;
    }
    if (typeof obj === "number") {
      return 0;
    }
    if (typeof obj === "boolean") {
      return 5;
    }
    if (Array.isArray(obj)) {
      return 3;
    }
    if (typeof obj === "object") {
      if (obj.expref) {
        return 6;
      }
      return 4;
    }
    return;
  }
  createKeyFunction(exprefNode, allowedTypes) {
    const interpreter = this._interpreter;
    const keyFunc = (x) => {
      const current = interpreter.visit(exprefNode, x);
      if (!allowedTypes.includes(this.getTypeName(current))) {
        const msg = `Invalid type: expected one of (${allowedTypes.map((t) => this.TYPE_NAME_TABLE[t]).join(" | ")}), received ${this.TYPE_NAME_TABLE[this.getTypeName(current)]}`;
        throw new Error(msg);
      }
      return current;
    };
    return keyFunc;
  }
  functionAvg = ([inputArray]) => {
    if (!inputArray || inputArray.length == 0) {
      return null;
    }
    let sum = 0;
    for (let i = 0; i < inputArray.length; i += 1) {
      sum += inputArray[i];
    }
    return sum / inputArray.length;
  };
  functionContains = ([
    searchable,
    searchValue
  ]) => {
    if (Array.isArray(searchable)) {
      const array2 = searchable;
      return array2.includes(searchValue);
    }
    if (typeof searchable === "string") {
      const text = searchable;
      if (typeof searchValue === "string") {
        return text.includes(searchValue);
      }
    }
    return null;
  };
  functionEndsWith = (resolvedArgs) => {
    const [searchStr, suffix] = resolvedArgs;
    return searchStr.includes(suffix, searchStr.length - suffix.length);
  };
  functionFindFirst = this.createFindFunction(findFirst);
  functionFindLast = this.createFindFunction(findLast);
  createFindFunction(findFn) {
    return (resolvedArgs) => {
      const subject = resolvedArgs[0];
      const search2 = resolvedArgs[1];
      const start = resolvedArgs.length > 2 ? resolvedArgs[2] : void 0;
      const end = resolvedArgs.length > 3 ? resolvedArgs[3] : void 0;
      return findFn(subject, search2, start, end);
    };
  }
  functionFromItems = ([array2]) => {
    array2.map((pair) => {
      if (pair.length != 2 || typeof pair[0] !== "string") {
        throw new Error("invalid value, each array must contain two elements, a pair of string and value");
      }
    });
    return Object.fromEntries(array2);
  };
  functionGroupBy = ([array2, exprefNode]) => {
    const keyFunction = this.createKeyFunction(exprefNode, [
      2
      /* TYPE_STRING */
    ]);
    return array2.reduce((acc, cur) => {
      const k = keyFunction(cur ?? {});
      const target = acc[k] = acc[k] || [];
      target.push(cur);
      return acc;
    }, {});
  };
  functionItems = ([inputValue]) => {
    return Object.entries(inputValue);
  };
  functionJoin = (resolvedArgs) => {
    const [joinChar, listJoin] = resolvedArgs;
    return listJoin.join(joinChar);
  };
  functionLength = ([inputValue]) => {
    if (typeof inputValue === "string") {
      return new Text(inputValue).length;
    }
    if (Array.isArray(inputValue)) {
      return inputValue.length;
    }
    return Object.keys(inputValue).length;
  };
  functionMap = ([exprefNode, elements]) => {
    if (!this._interpreter) {
      return [];
    }
    const mapped = [];
    const interpreter = this._interpreter;
    for (let i = 0; i < elements.length; i += 1) {
      mapped.push(interpreter.visit(exprefNode, elements[i]));
    }
    return mapped;
  };
  functionMax = ([inputValue]) => {
    if (!inputValue.length) {
      return null;
    }
    const typeName = this.getTypeName(inputValue[0]);
    if (typeName === 0) {
      return Math.max(...inputValue);
    }
    const elements = inputValue;
    let maxElement = elements[0];
    for (let i = 1; i < elements.length; i += 1) {
      if (maxElement.localeCompare(elements[i]) < 0) {
        maxElement = elements[i];
      }
    }
    return maxElement;
  };
  functionMaxBy = (resolvedArgs) => {
    const exprefNode = resolvedArgs[1];
    const resolvedArray = resolvedArgs[0];
    const keyFunction = this.createKeyFunction(exprefNode, [
      0,
      2
      /* TYPE_STRING */
    ]);
    let maxNumber = -Infinity;
    let maxRecord;
    let current;
    for (let i = 0; i < resolvedArray.length; i += 1) {
      current = keyFunction && keyFunction(resolvedArray[i]);
      if (current !== void 0 && current > maxNumber) {
        maxNumber = current;
        maxRecord = resolvedArray[i];
      }
    }
    return maxRecord || null;
  };
  functionMerge = (resolvedArgs) => {
    let merged = {};
    for (let i = 0; i < resolvedArgs.length; i += 1) {
      const current = resolvedArgs[i];
      merged = Object.assign(merged, current);
    }
    return merged;
  };
  functionMin = ([inputValue]) => {
    if (!inputValue.length) {
      return null;
    }
    const typeName = this.getTypeName(inputValue[0]);
    if (typeName === 0) {
      return Math.min(...inputValue);
    }
    const elements = inputValue;
    let minElement = elements[0];
    for (let i = 1; i < elements.length; i += 1) {
      if (elements[i].localeCompare(minElement) < 0) {
        minElement = elements[i];
      }
    }
    return minElement;
  };
  functionMinBy = (resolvedArgs) => {
    const exprefNode = resolvedArgs[1];
    const resolvedArray = resolvedArgs[0];
    const keyFunction = this.createKeyFunction(exprefNode, [
      0,
      2
      /* TYPE_STRING */
    ]);
    let minNumber = Infinity;
    let minRecord;
    let current;
    for (let i = 0; i < resolvedArray.length; i += 1) {
      current = keyFunction && keyFunction(resolvedArray[i]);
      if (current !== void 0 && current < minNumber) {
        minNumber = current;
        minRecord = resolvedArray[i];
      }
    }
    return minRecord || null;
  };
  functionNotNull = (resolvedArgs) => {
    for (let i = 0; i < resolvedArgs.length; i += 1) {
      if (this.getTypeName(resolvedArgs[i]) !== 7) {
        return resolvedArgs[i];
      }
    }
    return null;
  };
  functionPadLeft = this.createPadFunction(padLeft);
  functionPadRight = this.createPadFunction(padRight);
  createPadFunction(padFn) {
    return (resolvedArgs) => {
      const subject = resolvedArgs[0];
      const width = resolvedArgs[1];
      const padding = resolvedArgs.length > 2 ? resolvedArgs[2] : void 0;
      return padFn(subject, width, padding);
    };
  }
  functionReplace = (resolvedArgs) => {
    const subject = resolvedArgs[0];
    const string3 = resolvedArgs[1];
    const by = resolvedArgs[2];
    return replace(subject, string3, by, resolvedArgs.length > 3 ? resolvedArgs[3] : void 0);
  };
  functionSplit = (resolvedArgs) => {
    const subject = resolvedArgs[0];
    const search2 = resolvedArgs[1];
    return split(subject, search2, resolvedArgs.length > 2 ? resolvedArgs[2] : void 0);
  };
  functionReverse = ([inputValue]) => {
    const typeName = this.getTypeName(inputValue);
    if (typeName === 2) {
      return new Text(inputValue).reverse();
    }
    const reversedArray = inputValue.slice(0);
    reversedArray.reverse();
    return reversedArray;
  };
  functionSort = ([inputValue]) => {
    if (inputValue.length == 0) {
      return inputValue;
    }
    if (typeof inputValue[0] === "string") {
      return [...inputValue].sort(Text.comparer);
    }
    return [...inputValue].sort();
  };
  functionSortBy = (resolvedArgs) => {
    const sortedArray = resolvedArgs[0].slice(0);
    if (sortedArray.length === 0) {
      return sortedArray;
    }
    const interpreter = this._interpreter;
    const exprefNode = resolvedArgs[1];
    const requiredType = this.getTypeName(interpreter.visit(exprefNode, sortedArray[0]));
    if (requiredType !== void 0 && ![
      0,
      2
      /* TYPE_STRING */
    ].includes(requiredType)) {
      throw new Error(`Invalid type: unexpected type (${this.TYPE_NAME_TABLE[requiredType]})`);
    }
    function throwInvalidTypeError(rt, item) {
      throw new Error(
        `Invalid type: expected (${rt.TYPE_NAME_TABLE[requiredType]}), received ${rt.TYPE_NAME_TABLE[rt.getTypeName(item)]}`
      );
    }
    return sortedArray.sort((a, b) => {
      const exprA = interpreter.visit(exprefNode, a);
      const exprB = interpreter.visit(exprefNode, b);
      if (this.getTypeName(exprA) !== requiredType) {
        throwInvalidTypeError(this, exprA);
      } else if (this.getTypeName(exprB) !== requiredType) {
        throwInvalidTypeError(this, exprB);
      }
      if (requiredType === 2) {
        return Text.comparer(exprA, exprB);
      }
      return exprA - exprB;
    });
  };
  functionStartsWith = ([searchable, searchStr]) => {
    return searchable.startsWith(searchStr);
  };
  functionSum = ([inputValue]) => {
    return inputValue.reduce((x, y) => x + y, 0);
  };
  functionToArray = ([inputValue]) => {
    if (this.getTypeName(inputValue) === 3) {
      return inputValue;
    }
    return [inputValue];
  };
  functionToNumber = ([inputValue]) => {
    const typeName = this.getTypeName(inputValue);
    let convertedValue;
    if (typeName === 0) {
      return inputValue;
    }
    if (typeName === 2) {
      convertedValue = +inputValue;
      if (!isNaN(convertedValue)) {
        return convertedValue;
      }
    }
    return null;
  };
  functionToString = ([inputValue]) => {
    if (this.getTypeName(inputValue) === 2) {
      return inputValue;
    }
    return JSON.stringify(inputValue);
  };
  functionTrim = this.createTrimFunction(trim);
  functionTrimLeft = this.createTrimFunction(trimLeft);
  functionTrimRight = this.createTrimFunction(trimRight);
  createTrimFunction(trimFn) {
    return (resolvedArgs) => {
      const subject = resolvedArgs[0];
      const chars = resolvedArgs.length > 1 ? resolvedArgs[1] : void 0;
      return trimFn(subject, chars);
    };
  }
  functionType = ([inputValue]) => {
    switch (this.getTypeName(inputValue)) {
      case 0:
        return "number";
      case 2:
        return "string";
      case 3:
        return "array";
      case 4:
        return "object";
      case 5:
        return "boolean";
      case 7:
        return "null";
      default:
        throw new Error("invalid-type");
    }
  };
  functionZip = (array2) => {
    const length = Math.min(...array2.map((arr) => arr.length));
    const result = Array(length).fill(null).map((_, index) => array2.map((arr) => arr[index]));
    return result;
  };
};
var ScopeChain = class _ScopeChain {
  inner = void 0;
  data = {};
  get currentScopeData() {
    return this.data;
  }
  withScope(data) {
    const outer = new _ScopeChain();
    outer.inner = this;
    outer.data = data;
    return outer;
  }
  getValue(identifier) {
    if (Object.prototype.hasOwnProperty.call(this.data, identifier)) {
      return this.data[identifier];
    }
    if (this.inner) {
      return this.inner.getValue(identifier);
    }
    return null;
  }
};
var emptyScopeChain = new ScopeChain();
var TreeInterpreter = class _TreeInterpreter {
  runtime;
  _rootValue = null;
  _scope;
  constructor() {
    this.runtime = new Runtime(this);
    this._scope = new ScopeChain();
  }
  withScope(scope) {
    const interpreter = new _TreeInterpreter();
    interpreter.runtime._functionTable = this.runtime._functionTable;
    interpreter._rootValue = this._rootValue;
    interpreter._scope = this._scope.withScope(scope);
    return interpreter;
  }
  search(node2, value) {
    this._rootValue = value;
    this._scope = emptyScopeChain;
    return this.visit(node2, value);
  }
  visit(node2, value) {
    switch (node2.type) {
      case "Ternary": {
        const condition = this.visit(node2.condition, value);
        if (!isFalse(condition)) {
          return this.visit(node2.trueExpr, value);
        }
        return this.visit(node2.falseExpr, value);
      }
      case "Field":
        const identifier = node2.name;
        if (value === null || typeof value !== "object" || Array.isArray(value)) {
          return null;
        }
        return value[identifier] ?? null;
      case "LetExpression": {
        const { bindings, expression } = node2;
        let scope = {};
        bindings.forEach((binding) => {
          const reference = this.visit(binding, value);
          scope = {
            ...scope,
            ...reference
          };
        });
        return this.withScope(scope).visit(expression, value);
      }
      case "Binding": {
        const { variable, reference } = node2;
        const result = this.visit(reference, value);
        return { [variable]: result };
      }
      case "Variable": {
        const variable = node2.name;
        if (!this._scope.getValue(variable) && !Object.prototype.hasOwnProperty.call(this._scope.currentScopeData, variable)) {
          throw new Error(`Error referencing undefined variable ${variable}`);
        }
        return this._scope.getValue(variable);
      }
      case "IndexExpression":
        return this.visit(node2.right, this.visit(node2.left, value));
      case "Subexpression": {
        const result = this.visit(node2.left, value);
        return result != null ? this.visit(node2.right, result) ?? null : null;
      }
      case "Index": {
        if (!Array.isArray(value)) {
          return null;
        }
        const index = node2.value < 0 ? value.length + node2.value : node2.value;
        return value[index] ?? null;
      }
      case "Slice": {
        if (!Array.isArray(value) && typeof value !== "string") {
          return null;
        }
        const { start, stop, step } = this.computeSliceParams(value.length, node2);
        if (typeof value === "string") {
          const chars = [...value];
          const sliced = this.slice(chars, start, stop, step);
          return sliced.join("");
        } else {
          return this.slice(value, start, stop, step);
        }
      }
      case "Projection": {
        const { left, right } = node2;
        let allowString = false;
        if (left.type === "IndexExpression" && left.right.type === "Slice") {
          allowString = true;
        }
        const base = this.visit(left, value);
        if (allowString && typeof base === "string") {
          return this.visit(right, base);
        }
        if (!Array.isArray(base)) {
          return null;
        }
        const collected = [];
        for (const elem of base) {
          const current = this.visit(right, elem);
          if (current !== null) {
            collected.push(current);
          }
        }
        return collected;
      }
      case "ValueProjection": {
        const { left, right } = node2;
        const base = this.visit(left, value);
        if (base === null || typeof base !== "object" || Array.isArray(base)) {
          return null;
        }
        const collected = [];
        const values = Object.values(base);
        for (const elem of values) {
          const current = this.visit(right, elem);
          if (current !== null) {
            collected.push(current);
          }
        }
        return collected;
      }
      case "FilterProjection": {
        const { left, right, condition } = node2;
        const base = this.visit(left, value);
        if (!Array.isArray(base)) {
          return null;
        }
        const results = [];
        for (const elem of base) {
          const matched = this.visit(condition, elem);
          if (isFalse(matched)) {
            continue;
          }
          const result = this.visit(right, elem);
          if (result !== null) {
            results.push(result);
          }
        }
        return results;
      }
      case "Arithmetic": {
        const first = this.visit(node2.left, value);
        const second = this.visit(node2.right, value);
        switch (node2.operator) {
          case "Plus":
            return add(first, second);
          case "Minus":
            return sub(first, second);
          case "Multiply":
          case "Star":
            return mul(first, second);
          case "Divide":
            return divide(first, second);
          case "Modulo":
            return mod(first, second);
          case "Div":
            return div(first, second);
          default:
            throw new Error(`Syntax error: unknown arithmetic operator: ${node2.operator}`);
        }
      }
      case "Unary": {
        const operand = this.visit(node2.operand, value);
        switch (node2.operator) {
          case "Plus":
            ensureNumbers(operand);
            return operand;
          case "Minus":
            ensureNumbers(operand);
            return -operand;
          default:
            throw new Error(`Syntax error: unknown arithmetic operator: ${node2.operator}`);
        }
      }
      case "Comparator": {
        const first = this.visit(node2.left, value);
        const second = this.visit(node2.right, value);
        switch (node2.name) {
          case "EQ":
            return strictDeepEqual(first, second);
          case "NE":
            return !strictDeepEqual(first, second);
        }
        if (typeof first !== "number" || typeof second !== "number") {
          return null;
        }
        switch (node2.name) {
          case "GT":
            return first > second;
          case "GTE":
            return first >= second;
          case "LT":
            return first < second;
          case "LTE":
            return first <= second;
        }
      }
      case "Flatten": {
        const original = this.visit(node2.child, value);
        return Array.isArray(original) ? original.flat() : null;
      }
      case "Root":
        return this._rootValue;
      case "MultiSelectList": {
        const collected = [];
        for (const child of node2.children) {
          collected.push(this.visit(child, value));
        }
        return collected;
      }
      case "MultiSelectHash": {
        const collected = {};
        for (const child of node2.children) {
          collected[child.name] = this.visit(child.value, value);
        }
        return collected;
      }
      case "OrExpression": {
        const result = this.visit(node2.left, value);
        if (isFalse(result)) {
          return this.visit(node2.right, value);
        }
        return result;
      }
      case "AndExpression": {
        const result = this.visit(node2.left, value);
        if (isFalse(result)) {
          return result;
        }
        return this.visit(node2.right, value);
      }
      case "NotExpression":
        return isFalse(this.visit(node2.child, value));
      case "Literal":
        return node2.value;
      case "Pipe":
        return this.visit(node2.right, this.visit(node2.left, value));
      case "Function": {
        const args = [];
        for (const child of node2.children) {
          args.push(this.visit(child, value));
        }
        return this.runtime.callFunction(node2.name, args);
      }
      case "ExpressionReference":
        return {
          expref: true,
          ...node2.child
        };
      case "Current":
      case "Identity":
        return value;
    }
  }
  computeSliceParams(arrayLength, sliceNode) {
    let { start, stop, step } = sliceNode;
    if (step === null) {
      step = 1;
    } else if (step === 0) {
      const error2 = new Error("Invalid value: slice step cannot be 0");
      error2.name = "RuntimeError";
      throw error2;
    }
    start = start === null ? step < 0 ? arrayLength - 1 : 0 : this.capSliceRange(arrayLength, start, step);
    stop = stop === null ? step < 0 ? -1 : arrayLength : this.capSliceRange(arrayLength, stop, step);
    return { start, stop, step };
  }
  capSliceRange(arrayLength, actualValue, step) {
    let nextActualValue = actualValue;
    if (nextActualValue < 0) {
      nextActualValue += arrayLength;
      if (nextActualValue < 0) {
        nextActualValue = step < 0 ? -1 : 0;
      }
    } else if (nextActualValue >= arrayLength) {
      nextActualValue = step < 0 ? arrayLength - 1 : arrayLength;
    }
    return nextActualValue;
  }
  slice(collection, start, end, step) {
    const result = [];
    if (step > 0) {
      for (let i = start; i < end; i += step) {
        result.push(collection[i]);
      }
    } else {
      for (let i = start; i > end; i += step) {
        result.push(collection[i]);
      }
    }
    return result;
  }
};
var TreeInterpreterInstance = new TreeInterpreter();
var TreeInterpreter_default = TreeInterpreterInstance;
function compile(expression, options) {
  const nodeTree = Parser_default.parse(expression, options);
  return nodeTree;
}
var getRegisteredFunctions = () => {
  return TreeInterpreter_default.runtime.getRegistered();
};
function search(data, expression, options) {
  const nodeTree = Parser_default.parse(expression, options);
  return TreeInterpreter_default.search(nodeTree, data);
}
var TreeInterpreter2 = TreeInterpreter_default;




/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
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




/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ FILE_KEYS),
/* harmony export */   Ce: () => (/* binding */ presetOutputs),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   KJ: () => (/* binding */ PLAN_INPUTS),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Yq: () => (/* binding */ loadPlan),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   mm: () => (/* binding */ readPromotionFile),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   ro: () => (/* binding */ readEndpointName),
/* harmony export */   vD: () => (/* binding */ openReporting),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2797);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5888);
/* harmony import */ var _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1015);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// node_modules/yaml/dist/nodes/identity.js
var require_identity = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line2.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value) {
      let v = value;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value) {
        if (isEmptyPath(path2))
          this.add(value);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end2 = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end2 = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end2 = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end2 = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end2) {
            if (split) {
              folds.push(split);
              end2 = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end2 = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end3 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end3)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end3)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end2 = i;
      let start2 = i + 1;
      let ch = text3[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end2 = i;
          start2 = i + 1;
          ch = text3[start2];
        }
      }
      return end2;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start2, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start2, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end2 = value.substring(endStart);
      const endNlPos = end2.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end2 || endNlPos !== end2.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end2) {
        value = value.slice(0, -end2.length);
        if (end2[end2.length - 1] === "\n")
          end2 = end2.slice(0, -1);
        end2 = end2.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value = value.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end2}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value}${end2}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line2 = lines[i];
          str += line2 ? `
${indent}${line2}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end: end2 } = flowChars;
      if (lines.length === 0) {
        return start2 + end2;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line2 of lines)
            str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
          return `${str}
${indent}${end2}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string2 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string2 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string2 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string2.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path2, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError2 = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line: line2, col } = error2.linePos[0];
      error2.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end2 = error2.linePos[1];
        if (end2?.line === line2 && end2.col > col) {
          count2 = Math.max(1, Math.min(end2.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError2;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end2 = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end: end2,
        start: start2 ?? end2
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end2 = fc.end[0];
        if (end2.indent === indent && (end2.source === "]" || end2.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end2, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end2, offset, reqSpace, onError) {
      let comment = "";
      if (end2) {
        let hasSpace = false;
        let sep = "";
        for (const token of end2) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end2 = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end2.comment) {
          if (coll.comment)
            coll.comment += "\n" + end2.comment;
          else
            coll.comment = end2.comment;
        }
        coll.range = [fc.offset, cePos, end2.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start2 = scalar2.offset;
      const header = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end3 = start2 + header.length;
        if (scalar2.source)
          end3 += scalar2.source.length;
        return { value: value2, type, comment: header.comment, range: [start2, end3, end3] };
      }
      let trimIndent = scalar2.indent + header.indent;
      let offset = scalar2.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end2 = start2 + header.length + scalar2.source.length;
      return { value, type, comment: header.comment, range: [start2, end2, end2] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end: end2 } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end2, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line2 = /(.*?)\r?\n/sy;
      let match = line2.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line2.lastIndex;
      while (match = line2.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line2.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end: end2 }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end2;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end: end2 }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end2, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start: start2, value, end: end2 }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value ?? end2?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end2, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors3 = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning2) => {
          const pos = getErrorPos(source);
          if (warning2)
            this.warnings.push(new errors3.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors3.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end2 = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end2.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
            }
            this.doc.range[2] = end2.offset;
            break;
          }
          default:
            this.errors.push(new errors3.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors3 = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors3.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end2 = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head2 = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head2 }
          ];
          if (!addEndtoBlockProps(props, end2))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end: end2 };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end: end2 };
        default:
          return { type: "scalar", offset, indent, source, end: end2 };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head2 = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head2;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head2 }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end2) {
      if (end2)
        for (const st of end2)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end2 = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end2)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end: end2 });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end2 = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end: end2 });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep, value }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path2) => {
      const parent = visit.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end2 = this.lineEndPos;
        if (typeof end2 !== "number" || end2 !== -1 && end2 < this.pos) {
          end2 = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end2;
        }
        if (end2 === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end2 - 1] === "\r")
          end2 -= 1;
        return this.buffer.substring(this.pos, end2);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === cst.BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end2 = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end2 !== -1 && this.buffer[end2 + 1] === "'")
            end2 = this.buffer.indexOf("'", end2 + 2);
        } else {
          while (end2 !== -1) {
            let n = 0;
            while (this.buffer[end2 - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end2 = this.buffer.indexOf('"', end2 + 1);
          }
        }
        const qb = this.buffer.substring(0, end2);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end2 === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end2 = this.buffer.length;
        }
        yield* this.pushToIndex(end2 + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end2 = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end2 = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end2 = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end2 = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end2 + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__require */ .ki)("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep;
          if (scalar2.end) {
            sep = scalar2.end;
            sep.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start: start2, key: scalar2, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start: start2, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors3 = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors3.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors3.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors3.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors3.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors3.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning2) => log.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors3 = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors3.YAMLError;
    exports.YAMLParseError = errors3.YAMLParseError;
    exports.YAMLWarning = errors3.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/config/mistake.ts
function dotted(path2) {
  return path2.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`).join("");
}
function pathOf(key) {
  return Array.from(key.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, name]) => name ?? Number(index));
}
function show(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  const text3 = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text3.length > 80 ? `${text3.slice(0, 77)}...` : text3;
}
function listing(words2, last = "and") {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} ${last} ${words2.at(-1)}`;
}

// src/config/error-text.ts
function wanted(allowed) {
  return { error: (issue) => `${problemOfIssue(issue)}. ${allowed}` };
}
function problemOf(value, expected) {
  if (value === void 0) return "is missing";
  if (value === null) return "has no value";
  if (Array.isArray(value) || typeof value === "object") return `is ${show(value)}, not ${expected}`;
  if (typeof value === "string" && expected === "a number" && value.trim() !== "" && Number.isFinite(Number(value)))
    return `${show(value)} is in quotes, which makes it text`;
  return `${show(value)} is not ${expected}`;
}
var kinds = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map"
};
function problemOfIssue(issue) {
  const value = issue.input;
  switch (issue.code) {
    case "invalid_type":
      return problemOf(value, kinds[issue.expected] ?? issue.expected);
    case "too_small":
      if (value === "" || Array.isArray(value) && value.length === 0) return "is empty";
      return `${show(value)} is ${issue.inclusive === false ? "not above" : "below"} ${issue.minimum}`;
    case "too_big":
      if (Array.isArray(value)) return `has ${value.length} entries, more than ${issue.maximum}`;
      if (typeof value === "string") return `${show(value)} has ${value.length} characters, more than ${issue.maximum}`;
      return `${show(value)} is ${issue.inclusive === false ? "not below" : "above"} ${issue.maximum}`;
    case "invalid_format":
      return value === "" ? "is empty" : `${show(value)} does not fit`;
    case "invalid_value":
    case "invalid_union":
      return problemOf(value, "allowed here");
    default:
      return `${show(value)} cannot be used`;
  }
}

// src/config/section.ts
function openSection(origin, path2, value, mistakes) {
  const locate = (full2) => origin.text?.locate(full2.slice(origin.root.length));
  const line2 = locate(path2)?.line;
  return {
    value,
    written: origin.text?.written(path2.slice(origin.root.length)),
    line: origin.file === void 0 ? void 0 : line2,
    key: dotted(path2),
    at: (key) => openSection(origin, [...path2, key], child(value, key), mistakes),
    refuse: (message, ...below) => {
      const full2 = [...path2, ...below];
      mistakes.push({ key: dotted(full2), message, ...named(origin), ...locate(full2) });
    }
  };
}
function named({ file, input: input2 }) {
  return { ...file === void 0 ? {} : { file }, ...input2 === void 0 ? {} : { input: input2 } };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child(value, key) {
  if (typeof key === "number") return Array.isArray(value) ? value[key] : void 0;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/config/fields.ts
function readValue(schema, section) {
  const result = schema.safeParse(section.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) section.refuse(issue.message, ...keysOf(issue.path));
  return void 0;
}
function readFields(schema, section, unknown2 = () => void 0) {
  const known = Object.keys(schema.shape);
  if (!isObject(section.value)) {
    section.refuse(`${problemOf(section.value, "a map")}. Write a map of the keys ${listing(known)}.`);
    return void 0;
  }
  const wrong = /* @__PURE__ */ new Set();
  const result = schema.safeParse(section.value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        wrong.add(key);
        section.refuse(unknown2(key) ?? unknownKey(key, known), key);
      }
      continue;
    }
    const path2 = keysOf(issue.path);
    wrong.add(String(path2[0]));
    section.refuse(issue.message, ...path2);
  }
  const right = Object.fromEntries(Object.entries(section.value).filter(([key]) => !wrong.has(key)));
  const partial = schema.partial();
  const values = partial.safeParse(right);
  if (!values.success) return void 0;
  return {
    values: values.data,
    sound: (...keys) => keys.length === 0 ? wrong.size === 0 : !keys.some((key) => wrong.has(key))
  };
}
function unknownKey(key, known) {
  return `there is no such key here.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key, known)} The keys are ${listing(known)}.`;
}
function given(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function keysOf(path2) {
  return path2.map((key) => typeof key === "symbol" ? String(key) : key);
}

// src/config/units.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var units = [
  { unit: "d", ms: DAY },
  { unit: "h", ms: HOUR },
  { unit: "m", ms: MINUTE },
  { unit: "s", ms: SECOND },
  { unit: "ms", ms: 1 }
];
var unitNames = "ms, s, m, h, d";
var understood = (value) => ({ ok: true, value });
var refused = (problem) => ({ ok: false, problem });
function parseDuration(text3) {
  if (text3 === "") return refused("it is empty");
  let ms = 0;
  let position = 0;
  let largest2 = Number.POSITIVE_INFINITY;
  while (position < text3.length) {
    const number3 = /^\d+(?:\.\d+)?/.exec(text3.slice(position))?.[0];
    if (number3 === void 0) return refused(`a number is expected at position ${position + 1}`);
    const name = /^[^\d.]*/.exec(text3.slice(position + number3.length))?.[0] ?? "";
    if (name === "")
      return refused(position === 0 ? "it has no unit" : `the number at position ${position + 1} has no unit`);
    const unit = units.find((known) => known.unit === name);
    const unitPosition = position + number3.length + 1;
    if (unit === void 0)
      return refused(`${JSON.stringify(name)} at position ${unitPosition} is not one of the units ${unitNames}`);
    if (unit.ms >= largest2)
      return refused(`the unit at position ${unitPosition} must be smaller than the one before it`);
    ms += Number(number3) * unit.ms;
    largest2 = unit.ms;
    position += number3.length + name.length;
  }
  return understood(Math.round(ms * 1e3) / 1e3);
}
function formatDuration(ms) {
  let rest = ms;
  let text3 = "";
  for (const { unit, ms: size } of units) {
    const count2 = size === 1 ? Math.round(rest * 1e3) / 1e3 : Math.floor(rest / size);
    if (count2 === 0) continue;
    text3 += `${count2}${unit}`;
    rest -= count2 * size;
  }
  return text3 === "" ? "0s" : text3;
}
function parseShare(text3) {
  const digits = percentDigits(text3);
  return digits.ok ? understood(Number(`${digits.value}e-2`)) : digits;
}
function parsePercent(text3) {
  const digits = percentDigits(text3);
  return digits.ok ? understood(Number(digits.value)) : digits;
}
function formatShare(share3) {
  return formatPercent(Number((share3 * 100).toPrecision(12)));
}
function formatPercent(percent3) {
  return `${percent3}%`;
}
function percentDigits(text3) {
  const digits = /^\d+(?:\.\d+)?/.exec(text3)?.[0];
  if (digits === void 0) return refused("a number is expected at position 1");
  const rest = text3.slice(digits.length);
  if (rest === "") return refused("it has no unit");
  if (rest !== "%") return refused(`"%" is expected at position ${digits.length + 1}`);
  return understood(digits);
}
var perSecond = { s: 1, m: 1 / 60, h: 1 / 3600 };
function parseRate(text3) {
  const number3 = /^\d+(?:\.\d+)?/.exec(text3)?.[0];
  if (number3 === void 0) return refused("a number is expected at position 1");
  const rest = text3.slice(number3.length);
  if (rest === "") return refused("it has no unit");
  if (rest === "/s" || rest === "/m" || rest === "/h") {
    const unit = rest === "/s" ? "s" : rest === "/m" ? "m" : "h";
    return understood(Number(number3) * perSecond[unit]);
  }
  return refused(`"/s", "/m" or "/h" is expected at position ${number3.length + 1}`);
}
function parseBreaches(text3) {
  const [, count2, of] = /^(\d+)\s+of\s+(\d+)$/.exec(text3) ?? [];
  if (count2 === void 0 || of === void 0) return refused('it is not of the form "N of M"');
  const breaches2 = { count: Number(count2), of: Number(of) };
  if (breaches2.count < 1) return refused("it needs at least 1 minute");
  if (breaches2.count > breaches2.of) return refused(`${count2} minutes out of ${of} cannot happen`);
  if (breaches2.of > 60) return refused(`${of} minutes are more than 60`);
  return understood(breaches2);
}

// src/config/scalars.ts
function number2(range, example2) {
  const say2 = numberWanted("a number", range, example2);
  return within((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(say2), range, say2);
}
function integer(range, example2) {
  const say2 = numberWanted("a whole number", range, example2);
  return within((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(say2).int(say2), range, say2);
}
var flag = () => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(wanted("Write true or false, without quotes."));
function choice(words2) {
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(words2, {
    error: ({ input: input2 }) => {
      const meant = typeof input2 === "string" ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(input2, words2) : "";
      return `${problemOf(input2, "allowed here")}.${meant} Write ${listing(words2, "or")}.`;
    }
  });
}
function text(allowed, longest = 255) {
  const say2 = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say2).min(1, say2).max(longest, say2).regex(/^[^\r\n]*$/, say2);
}
function matching(pattern, allowed) {
  const say2 = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say2).regex(pattern, say2);
}
var scalar = (allowed) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)()], wanted(allowed));
function parsed({ parse, write, pattern, examples }, limit = () => void 0) {
  const { error: error2 } = wanted(write);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({
    error: (issue) => typeof issue.input === "number" ? `${issue.input} has no unit. ${write}` : error2(issue)
  }).transform((written2, context) => {
    const result = parse(written2.trim());
    const problem = result.ok ? limit(result.value) : result.problem;
    if (result.ok && problem === void 0) return result.value;
    const message = result.ok ? `${written2.trim()} ${problem}. ${write}` : `${show(written2)} cannot be read: ${problem}. ${write}`;
    context.issues.push({ code: "custom", message, input: written2 });
    return _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
  }).meta({ pattern, written: [...examples] });
}
function duration(range, example2) {
  const bounds = inWords(range, formatDuration);
  const write = `Write a time${bounds} with its unit (ms, s, m, h, d), such as ${example2}.`;
  return parsed(
    { parse: parseDuration, write, pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", examples: [example2] },
    outside(range, formatDuration)
  );
}
var percentPattern = "^\\d+(\\.\\d+)?%$";
function share(range, example2) {
  const write = `Write a percentage${inWords(range, formatShare)} with its sign, such as ${example2}.`;
  return parsed(
    { parse: parseShare, write, pattern: percentPattern, examples: [example2] },
    outside(range, formatShare)
  );
}
function percent(range, example2) {
  const write = `Write a percentage${inWords(range, formatPercent)} with its sign, such as ${example2}.`;
  return parsed(
    { parse: parsePercent, write, pattern: percentPattern, examples: [example2] },
    outside(range, formatPercent)
  );
}
function rate(range, example2) {
  const perSecond2 = (value) => `${value}/s`;
  const write = `Write requests per second, minute or hour${inWords(range, perSecond2)}, such as ${example2} or 300/m.`;
  const pattern = "^\\d+(\\.\\d+)?/[smh]$";
  return parsed({ parse: parseRate, write, pattern, examples: [example2, "300/m"] }, outside(range, perSecond2));
}
var breaches = () => parsed({
  parse: parseBreaches,
  write: "Write how many of the last minutes may not lie beyond the limit, up to 60, such as 3 of 5.",
  pattern: "^\\d+ +of +\\d+$",
  examples: ["3 of 5"]
});
function jmespath(example2) {
  return parsed({
    parse: (expression) => {
      try {
        const unknown2 = functionsIn((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .compile */ .wE)(expression)).find((name) => !(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .getRegisteredFunctions */ .mA)().includes(name));
        if (unknown2 === void 0) return { ok: true, value: expression };
        const meant = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(unknown2, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .getRegisteredFunctions */ .mA)());
        const hint = meant === void 0 ? "" : ` (did you mean ${meant}()?)`;
        return { ok: false, problem: `there is no function ${unknown2}()${hint}` };
      } catch (error2) {
        return { ok: false, problem: error2 instanceof Error ? error2.message : String(error2) };
      }
    },
    write: `Write a JMESPath expression, such as ${example2}.`,
    pattern: "\\S",
    examples: [example2]
  });
}
function functionsIn(node) {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(functionsIn);
  const called = "type" in node && node.type === "Function" && "name" in node ? [String(node.name)] : [];
  return [...called, ...below];
}
function numberWanted(what, range, example2) {
  const { error: error2 } = wanted(`Give ${what}${inWords(range, String)}, such as ${example2}.`);
  const percentage = /^\d+(\.\d+)?%$/;
  return {
    error: (issue) => {
      const { input: input2 } = issue;
      if (typeof input2 !== "string" || !percentage.test(input2)) return error2(issue);
      return `${show(input2)} has a unit. Write it as a bare number: ${Number(`${input2.slice(0, -1)}e-2`)}.`;
    }
  };
}
function within(schema, { min, above, max, below }, say2) {
  let bounded = schema;
  if (min !== void 0) bounded = bounded.gte(min, say2);
  if (above !== void 0) bounded = bounded.gt(above, say2);
  if (max !== void 0) bounded = bounded.lte(max, say2);
  if (below !== void 0) bounded = bounded.lt(below, say2);
  return bounded;
}
function outside({ min, above, max, below }, format) {
  return (value) => {
    if (min !== void 0 && value < min) return `is below ${format(min)}`;
    if (above !== void 0 && value <= above) return `is not above ${format(above)}`;
    if (max !== void 0 && value > max) return `is above ${format(max)}`;
    if (below !== void 0 && value >= below) return `is not below ${format(below)}`;
    return void 0;
  };
}
function inWords({ min, above, max, below }, format) {
  if (min !== void 0 && max !== void 0) return ` from ${format(min)} to ${format(max)}`;
  const low = min !== void 0 ? `of at least ${format(min)}` : above !== void 0 ? `above ${format(above)}` : void 0;
  const high = max !== void 0 ? `at most ${format(max)}` : below !== void 0 ? `below ${format(below)}` : void 0;
  const bounds = [low, high].filter((bound) => bound !== void 0);
  return bounds.length === 0 ? "" : ` ${bounds.join(" and ")}`;
}

// src/config/names.ts
var resourceName = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
var letters = "up to 63 letters, digits and hyphens, with a letter or digit first and last";
var endpointName = () => matching(resourceName, `Write the endpoint's name as SageMaker shows it: ${letters}.`);
var variantName = () => matching(resourceName, `Write a production variant's name: ${letters}.`);
var modelName = () => matching(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/, `Write the SageMaker model's name: ${letters}.`);
var instanceType = () => matching(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, "Write a SageMaker instance type, such as ml.m5.large.");
var instanceCount = () => integer({ min: 1, max: 1e3 }, 2);
var modelPackageArn = () => matching(
  /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:model-package\/[a-zA-Z0-9](-*[a-zA-Z0-9])*(\/\d+)?$/,
  "Write the version's ARN, such as arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7."
);
var roleArn = () => matching(
  /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  "Write the role's ARN, such as arn:aws:iam::123456789012:role/sagemaker-execution."
);
var imageUri = () => matching(
  /^\S{1,255}$/,
  "Write the image as Amazon ECR shows it, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7, up to 255 characters."
);
var modelDataUrl = () => matching(/^(s3|https):\/\/[^/\s]+\/\S+$/, "Write where the artefacts lie, such as s3://bucket/churn/model.tar.gz.");

// src/config/candidate.ts
var kinds2 = ["model-name", "model-package-arn", "image-uri"];
var extras = ["model-data-url", "environment", "execution-role-arn"];
var CANDIDATE_INPUTS = [...kinds2, ...extras];
function readCandidate(open, inputs, mistakes) {
  const chosen = kinds2.filter((kind2) => inputs[kind2] !== void 0);
  const [kind] = chosen;
  if (kind === void 0) {
    const message = `no candidate is given. Give one of the inputs ${listing(kinds2, "or")}.`;
    mistakes.push({ key: "model-name", message, input: "model-name" });
  }
  if (chosen.length > 1) {
    const message = `${listing(chosen)} are given together. Keep the one that says which model to promote.`;
    mistakes.push({ key: chosen.at(-1) ?? "", message, input: chosen.at(-1) ?? "" });
  }
  refuseMisplaced(chosen, inputs, mistakes);
  const read = (schema, input2) => inputs[input2] === void 0 ? void 0 : readValue(schema, open(input2));
  const name = read(modelName(), "model-name");
  const packageArn = read(modelPackageArn(), "model-package-arn");
  const image = read(imageUri(), "image-uri");
  const data = read(modelDataUrl(), "model-data-url");
  const role = read(roleArn(), "execution-role-arn");
  const environment = inputs.environment === void 0 ? {} : readEnvironment(open("environment"));
  if (kind === "model-name") return name === void 0 ? void 0 : { kind: "model", modelName: name };
  if (kind === "model-package-arn") {
    if (packageArn === void 0) return void 0;
    return { kind: "package", modelPackageArn: packageArn, ...given({ executionRoleArn: role }) };
  }
  if (image === void 0) return void 0;
  return { kind: "image", imageUri: image, environment, ...given({ modelDataUrl: data, executionRoleArn: role }) };
}
function refuseMisplaced(chosen, inputs, mistakes) {
  if (chosen.length !== 1) return;
  const [kind] = chosen;
  const without = {
    "model-name": extras,
    "model-package-arn": ["model-data-url", "environment"],
    "image-uri": []
  };
  for (const input2 of kind === void 0 ? [] : without[kind]) {
    if (inputs[input2] === void 0) continue;
    const goesWith = input2 === "execution-role-arn" ? "model-package-arn or image-uri" : "image-uri";
    mistakes.push({ key: input2, message: `is used with ${goesWith} only, and ${kind} is given. Leave it out.`, input: input2 });
  }
}
var entry = scalar("Write text.");
function readEnvironment(section) {
  const { value } = section;
  if (!isObject(value)) {
    section.refuse("is not a map. Write one variable a line, as in LOG_LEVEL: info.");
    return {};
  }
  const names = Object.keys(value);
  if (names.length > 100) section.refuse(`has ${names.length} variables. SageMaker takes at most 100.`);
  const environment = {};
  for (const name of names) {
    const variable = section.at(name);
    const written2 = entry.safeParse(variable.value);
    if (!/^[a-zA-Z_]\w{0,1023}$/.test(name)) {
      section.refuse("is not a name that SageMaker takes. Use letters, digits and _, and no digit first.", name);
    } else if (!written2.success) {
      section.refuse('has no plain value. Write text, in quotes if need be; "" for an empty one.', name);
    } else {
      environment[name] = variable.written ?? String(written2.data);
      if ((environment[name]?.length ?? 0) > 1024)
        section.refuse("is longer than the 1024 characters that SageMaker takes.", name);
    }
  }
  return environment;
}

// src/config/plan-inputs.ts
var PLAN_INPUTS = [
  "endpoint-name",
  "baseline-variant",
  "candidate-variant",
  "instance-type",
  "instance-count",
  "schedule",
  "gates",
  "evaluation",
  "model-name",
  "model-package-arn",
  "image-uri",
  "model-data-url",
  "environment",
  "execution-role-arn"
];

// src/action/inputs.ts
var INPUT_DEFAULTS = {
  command: "run",
  watch: "5h30m",
  comment: "true",
  "fail-on": "rollback",
  "on-cancel": "rollback"
};
var COMMANDS = ["plan", "run", "resume", "approve", "promote", "rollback", "status", "rehearse"];
var switchWanted = wanted("Write true or false.");
var pullRequest = wanted("Write the number of a pull request, such as 42.");
var schemas = {
  command: choice(COMMANDS),
  watch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vk)(
    (written2) => written2 === "0" ? "0s" : written2,
    duration({ min: 0, max: 35 * DAY }, "5h30m, or 0 for one pass")
  ),
  comment: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^(true|false)$/i, switchWanted).transform((written2) => written2.toLowerCase() === "true"),
  failOn: choice(["rollback", "error", "never"]),
  onCancel: choice(["rollback", "leave"]),
  roleToAssume: roleArn(),
  awsRegion: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^[a-z]{2}(-[a-z]+)+-\d+$/, wanted("Write a region of AWS, such as eu-west-1.")),
  pullRequest: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().regex(/^#?[1-9]\d{0,9}$/, pullRequest).transform((written2) => Number(written2.replace("#", ""))),
  deploymentEnvironment: text("Write the name of a GitHub environment, such as production.")
};
function readPlanInputs(getInput2) {
  return Object.fromEntries(
    PLAN_INPUTS.map((name) => [name, getInput2(name).trim()]).filter(([, written2]) => written2 !== "")
  );
}
function readInputs(getInput2) {
  const mistakes = [];
  const written2 = (name) => getInput2(name).trim() || void 0;
  const optional = (schema, name, text3 = written2(name)) => text3 === void 0 ? void 0 : readValue(schema, openSection({ input: name, root: [name] }, [name], text3, mistakes));
  const read = (schema, name) => optional(schema, name, written2(name) ?? INPUT_DEFAULTS[name]);
  const command = read(schemas.command, "command");
  const watchMs = read(schemas.watch, "watch");
  const comment = read(schemas.comment, "comment");
  const failOn = read(schemas.failOn, "fail-on");
  const onCancel = read(schemas.onCancel, "on-cancel");
  const optionals = given({
    configFile: written2("config-file"),
    roleToAssume: optional(schemas.roleToAssume, "role-to-assume"),
    awsRegion: optional(schemas.awsRegion, "aws-region"),
    pullRequest: optional(schemas.pullRequest, "pull-request"),
    deploymentEnvironment: optional(schemas.deploymentEnvironment, "deployment-environment"),
    reason: written2("reason")
  });
  const plan = readPlanInputs(getInput2);
  if (command !== void 0) mistakes.push(...misplacedCandidate(command, plan));
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (command === void 0 || watchMs === void 0 || comment === void 0) return { ok: false, mistakes };
  if (failOn === void 0 || onCancel === void 0) return { ok: false, mistakes };
  const githubToken = getInput2("github-token").trim();
  return { ok: true, inputs: { command, plan, watchMs, githubToken, comment, failOn, onCancel, ...optionals } };
}
function misplacedCandidate(command, plan) {
  if (command === "plan" || command === "run") return [];
  return CANDIDATE_INPUTS.filter((input2) => plan[input2] !== void 0).map((input2) => ({
    key: input2,
    message: `names a candidate, and ${command} works on the rollout in flight. Leave it out; only plan and run take it.`,
    input: input2
  }));
}

// src/config/read.ts



// src/config/paths.ts
function workspacePath(example2) {
  return path(`Write a path inside the workspace, such as ${example2}.`, () => false);
}
function dataSource(example2) {
  return path(`Write a path inside the workspace or an object on S3, such as ${example2}.`, isS3Object);
}
var isS3Object = (written2) => /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/\S.*$/.test(written2);
function path(allowed, remote) {
  const say2 = wanted(allowed);
  return (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(say2).min(1, say2).check(({ value, issues }) => {
    const problem = value === "" || remote(value) ? void 0 : problemOfPath(value);
    if (problem !== void 0)
      issues.push({ code: "custom", message: `${show(value)} ${problem}. ${allowed}`, input: value });
  });
}
function problemOfPath(written2) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written2)) return "is an address that cannot be read here";
  if (/^([/\\~]|[a-z]:[/\\])/i.test(written2)) return "is an absolute path";
  if (written2.split(/[/\\]/).includes("..")) return 'leads out of the workspace with ".."';
  if (/[\r\n\0]/.test(written2)) return "is more than one line";
  return void 0;
}

// src/config/evaluation.ts
var column = "Write the name of a column, such as churned.";
var evaluationSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  data: dataSource("s3://bucket/churn/holdout.csv").describe(
    "Labelled data: a path in the workspace or an object on S3; CSV or JSON Lines, also gzipped."
  ),
  task: choice(["binary", "multiclass", "regression"]).describe("What the model predicts."),
  label: text(column).optional().describe("Column that holds the right answer."),
  positive: scalar('Write the label of the positive class, such as "1".').optional().describe('Only binary: the label of the positive class; default "1".'),
  exclude: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(text(column), wanted("Write a list of columns, such as [customer_id].")).prefault([]).describe("Columns that are not sent to the model. The label never is."),
  "content-type": choice(["text/csv", "application/json"]).prefault("text/csv").describe("How rows are sent."),
  response: jmespath('"[0]"').prefault("[0]").describe("JMESPath into the model's answer: the score, or the label."),
  threshold: number2({ min: 0, max: 1 }, 0.5).optional().describe("Only binary: a score from here on counts as the positive class; default 0.5."),
  sample: integer({ min: 1, max: 1e7 }, 5e3).optional().describe("Rows to use, drawn at random; default all."),
  concurrency: integer({ min: 1, max: 100 }, 8).prefault(8).describe("Requests in flight at a time, to each variant."),
  batch: integer({ min: 1, max: 1e3 }, 1).prefault(1).describe("Rows a request."),
  examples: flag().prefault(false).describe("Keep the numbers of some rows whose answer turned, in the JSON of the result.")
}).describe("Labelled data on which both variants are compared before the candidate sees any traffic.");
function readEvaluation(section) {
  const fields = readFields(evaluationSchema, section);
  if (fields === void 0) return { task: void 0, hasLabel: true };
  const { data, task: task2, label, positive, threshold, sample, response = "[0]", ...rest } = fields.values;
  if (task2 !== void 0 && task2 !== "binary") {
    const only = `is used with task binary only, and the task is ${task2}. Leave it out.`;
    if (positive !== void 0) section.refuse(only, "positive");
    if (threshold !== void 0) section.refuse(only, "threshold");
  }
  const known = { task: task2, hasLabel: label !== void 0 || !fields.sound("label") };
  if (!fields.sound() || data === void 0 || task2 === void 0) return known;
  const asWritten = task2 === "binary" ? section.at("positive").written ?? String(positive ?? "1") : void 0;
  return {
    ...known,
    plan: {
      data,
      task: task2,
      ...given({ label, positive: asWritten, sample }),
      exclude: rest.exclude ?? [],
      contentType: rest["content-type"] ?? "text/csv",
      response,
      threshold: threshold ?? 0.5,
      concurrency: rest.concurrency ?? 8,
      batch: rest.batch ?? 1,
      ...rest.examples === true && { examples: true }
    }
  };
}

// src/config/gates/common.ts
var common = (minSamples3) => ({
  name: text('Write a short name, such as "slow requests".', 100).optional().describe("How the gate is called in reports; unique; default made of the metric."),
  "min-samples": integer({ min: 1, max: 1e9 }, 500).prefault(minSamples3).describe("Requests (or minutes, rows, values) of the candidate below which there is no verdict."),
  "on-fail": choice(["rollback", "hold"]).prefault("rollback").describe("What a failed gate leads to; hold stays in the step until a person decides."),
  "report-only": flag().prefault(false).describe("Shown in the report, but never decides.")
});
function gateBase(values, defaultName, section) {
  const minSamples3 = values["min-samples"];
  const onFail = values["on-fail"];
  const reportOnly = values["report-only"];
  if (minSamples3 === void 0 || onFail === void 0 || reportOnly === void 0) return void 0;
  return { name: values.name ?? defaultName, minSamples: minSamples3, onFail, reportOnly, ...given({ line: section.line }) };
}
var limitKeys = ["max", "min", "max-increase", "max-decrease", "max-ratio", "min-ratio", "ok-ratio", "floor"];
var otherKeys = [
  "slower-than",
  "statistic",
  "breaches",
  "slice",
  "namespace",
  "metric-name",
  "dimensions",
  "path",
  "candidate",
  "baseline"
];
function readGateFields(schema, section, metric, why = "does not take") {
  const known = Object.keys(schema.shape);
  return readFields(schema, section, (key) => {
    if (limitKeys.includes(key)) return `${metric} ${why} this limit. It takes ${listing(known.filter(isLimit))}.`;
    if (otherKeys.includes(key)) return `${metric} does not take this key. The keys are ${listing(known)}.`;
    return unknownKey(key, known);
  });
}
var isLimit = (key) => limitKeys.includes(key) || key === "slower-than";
function requireLimit(section, fields, limits2) {
  const { value } = section;
  if (!fields.sound() || !isObject(value) || limits2.some((limit) => value[limit] !== void 0)) return;
  section.refuse(`the gate has no limit, so it could never fail. Give at least one of ${listing(limits2, "or")}.`);
}
function limitsOf(values) {
  return given({
    max: values.max,
    min: values.min,
    maxIncrease: values["max-increase"],
    maxDecrease: values["max-decrease"],
    maxRatio: values["max-ratio"],
    minRatio: values["min-ratio"]
  });
}
function requireRoom(section, { min, max, minRatio, maxRatio: maxRatio2 }) {
  if (min !== void 0 && max !== void 0 && min >= max) section.refuse(crossed(min, "max", max), "min");
  if (minRatio !== void 0 && maxRatio2 !== void 0 && minRatio >= maxRatio2)
    section.refuse(crossed(minRatio, "max-ratio", maxRatio2), "min-ratio");
}
function crossed(low, highKey, high) {
  return `${low} is not below ${highKey} (${high}), so nothing could ever pass. Give a smaller number.`;
}
var anyOf = (keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) });

// src/config/gates/threshold.ts
var limitKeys2 = ["max", "max-increase", "max-ratio"];
var breachesKey = () => breaches().prefault("3 of 5").describe("How many of the last minutes beyond the limit make the gate fail.");
var maxRatio = () => number2({ above: 0, max: 1e3 }, 1.2).optional().describe("At most this many times the baseline's value.");
var latency = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["latency", "overhead-latency"]),
  statistic: choice(["avg", "p50", "p90", "p95", "p99"]).prefault("p95").describe("Average or percentile over each minute."),
  max: duration({ above: 0, max: HOUR }, "400ms").optional().describe("At most this long."),
  "max-increase": duration({ min: 0, max: HOUR }, "50ms").optional().describe("At most this much above the baseline."),
  "max-ratio": maxRatio(),
  breaches: breachesKey(),
  ...common(1)
}).describe("How long the model, or SageMaker around it, takes to answer.").meta(anyOf(limitKeys2));
var utilisation = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["cpu", "memory", "gpu", "gpu-memory", "disk"]),
  max: percent({ above: 0, max: 100 }, "80%").optional().describe("At most this much of the instance."),
  "max-increase": percent({ min: 0, max: 100 }, "10%").optional().describe("At most this many percentage points above the baseline."),
  "max-ratio": maxRatio(),
  breaches: breachesKey(),
  ...common(1)
}).describe("How much of the instance is in use.").meta(anyOf(limitKeys2));
var thresholdSchemas = { latency, utilisation };
function readLatency(section, metric) {
  const fields = readGateFields(latency, section, metric);
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys2);
  const { statistic: statistic2, breaches: breaches2 } = fields.values;
  if (statistic2 === void 0) return void 0;
  const base = gateBase(fields.values, `${metric} ${statistic2}`, section);
  return thresholdGate(base, { metric, statistic: statistic2 }, limitsOf(fields.values), breaches2);
}
function readUtilisation(section) {
  const fields = readGateFields(utilisation, section, metricOf(section));
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys2);
  const { metric, breaches: breaches2 } = fields.values;
  if (metric === void 0) return void 0;
  return thresholdGate(gateBase(fields.values, metric, section), { metric }, limitsOf(fields.values), breaches2);
}
function thresholdGate(base, source, limits2, breaches2) {
  return base === void 0 || breaches2 === void 0 ? void 0 : { kind: "threshold", ...base, source, limits: limits2, breaches: breaches2 };
}
function metricOf(section) {
  return isObject(section.value) ? String(section.value.metric) : "";
}

// src/config/gates/cloudwatch.ts
var limitKeys3 = ["max", "min", "max-increase", "max-decrease", "max-ratio", "min-ratio"];
var plainLimits = () => ({
  max: number2({}, 0.05).optional().describe("At most this."),
  min: number2({}, 0.95).optional().describe("At least this."),
  "max-increase": number2({ min: 0 }, 0.01).optional().describe("At most this much above the baseline."),
  "max-decrease": number2({ min: 0 }, 0.01).optional().describe("At most this much below the baseline."),
  "max-ratio": number2({ above: 0, max: 1e3 }, 1.2).optional().describe("At most this many times the baseline's value."),
  "min-ratio": number2({ above: 0, max: 1e3 }, 0.95).optional().describe("At least this many times the baseline's value.")
});
var statistic = /^(Average|Sum|Minimum|Maximum|SampleCount|IQM|(p|tm|tc|ts|wm)(100|\d{1,2}(\.\d{1,10})?)|(TM|TC|TS|WM|PR)\([\d.%]*:[\d.%]*\))$/;
var dimensionsWanted = 'Write a map in which the variant is filled in, such as {EndpointName: "{endpoint}", VariantName: "{variant}"}; values are text.';
var placeholders = ["{variant}", "{endpoint}"];
var cloudwatchSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("cloudwatch"),
  namespace: matching(
    /^[^:\s][^\r\n]{0,254}$/,
    "Write the CloudWatch namespace, such as Shop/Recommendations."
  ).describe("Namespace of the metric on CloudWatch."),
  "metric-name": text("Write the name of the metric on CloudWatch, such as Clicks.").describe(
    "Name of the metric on CloudWatch."
  ),
  dimensions: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(wanted(dimensionsWanted)).min(1, wanted(dimensionsWanted)).max(1024, wanted(dimensionsWanted)),
    wanted(dimensionsWanted)
  ).describe("Dimensions of the metric; {variant} and {endpoint} are filled in."),
  statistic: matching(statistic, "Write a CloudWatch statistic, such as Average, Sum, Maximum or p99.").describe(
    "Statistic over each minute."
  ),
  ...plainLimits(),
  breaches: breachesKey(),
  ...common(1),
  name: text("Write what reports should call this metric, such as click-through.", 100).describe(
    "How the gate is called in reports; unique."
  )
}).describe("A metric of your own, published to CloudWatch for each variant.").meta(anyOf(limitKeys3));
function readCloudwatch(section) {
  const fields = readGateFields(cloudwatchSchema, section, "cloudwatch");
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys3);
  const { name, namespace, "metric-name": metricName, dimensions, statistic: statistic2, breaches: breaches2 } = fields.values;
  if (dimensions !== void 0) checkDimensions(dimensions, section.at("dimensions"));
  const limits2 = limitsOf(fields.values);
  requireRoom(section, limits2);
  if (name === void 0 || namespace === void 0 || metricName === void 0) return void 0;
  if (dimensions === void 0 || statistic2 === void 0) return void 0;
  const source = { metric: "cloudwatch", namespace, metricName, dimensions, statistic: statistic2 };
  return thresholdGate(gateBase(fields.values, name, section), source, limits2, breaches2);
}
function checkDimensions(dimensions, section) {
  const values = Object.entries(dimensions);
  if (values.length > 30) section.refuse(`has ${values.length} dimensions. CloudWatch takes at most 30.`);
  for (const [dimension, value] of values) {
    for (const [placeholder] of value.matchAll(/\{[^{}]*\}/g)) {
      if (placeholders.includes(placeholder)) continue;
      section.refuse(`${show(placeholder)} cannot be filled in. Write ${listing(placeholders, "or")}.`, dimension);
    }
  }
  if (values.some(([, value]) => value.includes("{variant}"))) return;
  section.refuse(`no value has {variant}, so both variants would be measured as one. ${dimensionsWanted}`);
}

// src/config/gates/file.ts
var comparing = ["max-increase", "max-decrease", "max-ratio", "min-ratio"];
var limitKeys4 = ["max", "min", ...comparing];
var fileSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("file"),
  path: workspacePath("out/fairness.json").describe("A JSON file in the workspace that an earlier step wrote."),
  candidate: jmespath("candidate.gap").describe("JMESPath of the candidate's number in the file."),
  baseline: jmespath("production.gap").optional().describe("JMESPath of the baseline's number in the file."),
  ...plainLimits(),
  ...common(1),
  name: text("Write what reports should call this number, such as fairness-gap.", 100).describe(
    "How the gate is called in reports; unique."
  )
}).describe("Numbers that an earlier step of the workflow wrote.").meta(anyOf(limitKeys4));
function readFile(section) {
  const fields = readGateFields(fileSchema, section, "file");
  if (fields === void 0) return void 0;
  requireLimit(section, fields, limitKeys4);
  const { name, path: path2, candidate, baseline } = fields.values;
  const limits2 = limitsOf(fields.values);
  requireRoom(section, limits2);
  const { value } = section;
  const compared = isObject(value) ? comparing.filter((limit) => value[limit] !== void 0) : [];
  if (compared.length > 0 && baseline === void 0 && fields.sound("baseline")) {
    section.refuse(
      `is missing, and ${listing(compared)} compares with it. Write its JMESPath, such as production.gap.`,
      "baseline"
    );
  }
  if (name === void 0 || path2 === void 0 || candidate === void 0) return void 0;
  const base = gateBase(fields.values, name, section);
  return base === void 0 ? void 0 : { kind: "file", ...base, path: path2, candidate, ...given({ baseline }), limits: limits2 };
}

// src/config/gates/quality.ts
var minSamples = 100;
var slice = {
  slice: text("Write the name of a column, such as region.").optional().describe("In every group of this column by itself; the worst one decides.")
};
var higher = (range) => ({
  min: number2(range, 0.8).optional().describe("At least this."),
  "max-decrease": number2({ min: 0, max: 1 }, 5e-3).optional().describe("At most this much below the baseline.")
});
var lower = {
  max: number2({ above: 0 }, 0.4).optional().describe("At most this."),
  "max-increase": number2({ min: 0 }, 0.01).optional().describe("At most this much above the baseline.")
};
var share2 = { min: 0, max: 1 };
var shares = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["accuracy", "precision", "recall", "f1", "auc"]),
  ...higher(share2),
  ...slice,
  ...common(minSamples)
}).describe("How often the model is right, on the labelled data.").meta(anyOf(["min", "max-decrease"]));
var r2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("r2"), ...higher({ min: -1e3, max: 1 }), ...slice, ...common(minSamples) }).describe("How much of the variation the model explains, on the labelled data.").meta(anyOf(["min", "max-decrease"]));
var errors = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["log-loss", "rmse", "mae"]), ...lower, ...slice, ...common(minSamples) }).describe("How far the model is off, on the labelled data; lower is better.").meta(anyOf(["max", "max-increase"]));
var agreement = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("agreement"),
  min: number2(share2, 0.95).describe("At least this share of the rows."),
  ...slice,
  ...common(minSamples)
}).describe("Share of the rows on which both variants answer the same; needs no label.");
var qualitySchemas = { shares, r2, errors, agreement };
var classes = ["binary", "multiclass"];
var TASKS = {
  accuracy: classes,
  precision: classes,
  recall: classes,
  f1: classes,
  agreement: classes,
  auc: ["binary"],
  "log-loss": ["binary"],
  rmse: ["regression"],
  mae: ["regression"],
  r2: ["regression"]
};
function isQualityMeasure(metric) {
  return typeof metric === "string" && Object.hasOwn(TASKS, metric);
}
var upwards = "is better when higher and does not take";
function readQuality(section, measure) {
  switch (measure) {
    case "log-loss":
    case "rmse":
    case "mae":
      return finish(
        readGateFields(errors, section, measure, "is better when lower and does not take"),
        section,
        measure,
        ["max", "max-increase"]
      );
    case "r2":
      return finish(readGateFields(r2, section, measure, upwards), section, measure, ["min", "max-decrease"]);
    case "agreement":
      return finish(readGateFields(agreement, section, measure), section, measure, []);
    default:
      return finish(readGateFields(shares, section, measure, upwards), section, measure, ["min", "max-decrease"]);
  }
}
function finish(fields, section, measure, limits2) {
  if (fields === void 0) return void 0;
  if (limits2.length > 0) requireLimit(section, fields, limits2);
  const { slice: slice2 } = fields.values;
  const base = gateBase(fields.values, slice2 === void 0 ? measure : `${measure} by ${slice2}`, section);
  if (base === void 0) return void 0;
  return { kind: "quality", measure, ...base, ...given({ slice: slice2 }), limits: limitsOf(fields.values) };
}

// src/config/gates/share.ts
var okRatioDefault = 1;
var floorDefault = "0.1%";
var minSamples2 = 1;
var limits = (maxRatio2) => ({
  "max-ratio": number2({ above: 0, max: 1e3 }, 2).meta({ exclusiveMinimum: 1 }).prefault(maxRatio2).describe("Unacceptable from this many times the baseline's rate on."),
  "ok-ratio": number2({ min: 1, max: 1e3 }, 1).prefault(okRatioDefault).describe("Fine up to this many times the baseline's rate; below max-ratio."),
  floor: share({ min: 0, below: 1 }, floorDefault).prefault(floorDefault).describe("Below this share nobody minds; 0% for no floor."),
  max: share({ above: 0, max: 1 }, "1%").optional().describe("Never proved above this share, whatever the baseline does.")
});
var rates = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* ._enum */ .$8)(["error-rate", "model-error-rate"]), ...limits(2), ...common(minSamples2) }).describe("Share of the invocations that failed on the server, or in the model.");
var clientErrorRate = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({ metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("client-error-rate"), ...limits(3), ...common(minSamples2) }).describe("Share of the invocations that were answered with the client's error (4xx).");
var slowRate = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  metric: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)("slow-rate"),
  "slower-than": duration({ above: 0, max: 10 * MINUTE }, "300ms").optional().describe("A request is slow from here on; default the baseline's own p95 of the last three hours."),
  ...limits(2),
  ...common(minSamples2)
}).describe("Share of the requests that were slow.");
var shareSchemas = { rates, clientErrorRate, slowRate };
var readRate = (section, metric) => finish2(readGateFields(rates, section, metric), section, metric);
var readClientErrorRate = (section) => finish2(readGateFields(clientErrorRate, section, "client-error-rate"), section, "client-error-rate");
function readSlowRate(section) {
  const fields = readGateFields(slowRate, section, "slow-rate");
  const gate = finish2(fields, section, "slow-rate");
  return gate === void 0 ? void 0 : { ...gate, ...given({ slowerThanMs: fields?.values["slower-than"] }) };
}
function defaultGates() {
  const metrics = ["error-rate", "model-error-rate", "slow-rate"];
  return metrics.map((metric) => ({
    kind: "share",
    metric,
    name: metric,
    onFail: "rollback",
    reportOnly: false,
    minSamples: minSamples2,
    okRatio: okRatioDefault,
    maxRatio: 2,
    floor: 1e-3
  }));
}
function finish2(fields, section, metric) {
  if (fields === void 0) return void 0;
  const { "max-ratio": maxRatio2, "ok-ratio": okRatio, floor, max } = fields.values;
  if (fields.sound("max-ratio", "ok-ratio") && maxRatio2 !== void 0 && okRatio !== void 0 && maxRatio2 <= okRatio) {
    const problem = maxRatio2 < okRatio ? "is below" : "is not above";
    const example2 = okRatio * 2;
    section.refuse(
      `${maxRatio2} ${problem} ok-ratio (${okRatio}). Give a number above ${okRatio}, for example ${example2}: "unacceptable from ${example2 === 2 ? "twice" : `${example2} times`} the baseline's rate on".`,
      "max-ratio"
    );
  }
  if (fields.sound("floor", "max") && floor !== void 0 && max !== void 0 && max <= floor) {
    section.refuse(
      `${formatShare(max)} is not above floor (${formatShare(floor)}). Give a larger max or a smaller floor.`,
      "max"
    );
  }
  const base = gateBase(fields.values, metric, section);
  if (base === void 0 || maxRatio2 === void 0 || okRatio === void 0 || floor === void 0) return void 0;
  return { kind: "share", metric, ...base, okRatio, maxRatio: maxRatio2, floor, ...given({ max }) };
}

// src/config/gates/metrics.ts
var { rates: rates2, clientErrorRate: clientErrorRate2, slowRate: slowRate2 } = shareSchemas;
var { latency: latency2, utilisation: utilisation2 } = thresholdSchemas;
var { shares: shares2, r2: r22, errors: errors2, agreement: agreement2 } = qualitySchemas;
var rate2 = (metric) => ({
  schema: rates2,
  read: (section) => readRate(section, metric)
});
var timed = (metric) => ({
  schema: latency2,
  read: (section) => readLatency(section, metric)
});
var used = { schema: utilisation2, read: readUtilisation };
var quality = (schema, measure) => ({
  schema,
  read: (section) => readQuality(section, measure)
});
var byKind = {
  share: {
    "error-rate": rate2("error-rate"),
    "model-error-rate": rate2("model-error-rate"),
    "client-error-rate": { schema: clientErrorRate2, read: readClientErrorRate },
    "slow-rate": { schema: slowRate2, read: readSlowRate }
  },
  threshold: {
    latency: timed("latency"),
    "overhead-latency": timed("overhead-latency"),
    cpu: used,
    memory: used,
    gpu: used,
    "gpu-memory": used,
    disk: used,
    cloudwatch: { schema: cloudwatchSchema, read: readCloudwatch }
  },
  quality: {
    accuracy: quality(shares2, "accuracy"),
    precision: quality(shares2, "precision"),
    recall: quality(shares2, "recall"),
    f1: quality(shares2, "f1"),
    agreement: quality(agreement2, "agreement"),
    auc: quality(shares2, "auc"),
    "log-loss": quality(errors2, "log-loss"),
    rmse: quality(errors2, "rmse"),
    mae: quality(errors2, "mae"),
    r2: quality(r22, "r2")
  },
  file: { file: { schema: fileSchema, read: readFile } }
};
var readers = {
  ...byKind.share,
  ...byKind.threshold,
  ...byKind.quality,
  ...byKind.file
};
var METRICS = Object.keys(readers);
function isMetric(metric) {
  return typeof metric === "string" && Object.hasOwn(readers, metric);
}

// src/config/gates/gates.ts
var mostGates = 50;
var [firstSchema = fileSchema, ...otherSchemas] = new Set(Object.values(readers).map(({ schema }) => schema));
var gatesSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gM)("metric", [firstSchema, ...otherSchemas])).min(1).max(mostGates).describe("What must be shown of the candidate; default error-rate, model-error-rate and slow-rate.");
function readGates(section, evaluation) {
  if (section.value === void 0) return defaultGates();
  if (!Array.isArray(section.value) || section.value.length === 0) {
    const problem = Array.isArray(section.value) ? "is empty" : problemOf(section.value, "a list");
    section.refuse(
      `${problem}. Write a list of gates, or leave it out for error-rate, model-error-rate and slow-rate.`
    );
    return [];
  }
  if (section.value.length > mostGates) section.refuse(`has ${section.value.length} gates. Give at most ${mostGates}.`);
  const gates = [];
  const owners = /* @__PURE__ */ new Map();
  for (let index = 0; index < section.value.length; index++) {
    const item = section.at(index);
    checkEvaluation(item, evaluation);
    const gate = readGate(item);
    if (gate === void 0) continue;
    const owner = owners.get(gate.name);
    if (owner === void 0) {
      owners.set(gate.name, item.key);
    } else {
      item.refuse(
        `${show(gate.name)} is the name of ${owner} already. Give this gate a \`name\` of its own, such as ${show(`${gate.name} 2`)}.`,
        "name"
      );
    }
    gates.push(gate);
  }
  return gates;
}
function readGate(section) {
  if (!isObject(section.value)) {
    section.refuse(`${problemOf(section.value, "a gate")}. Write a map with a metric, such as {metric: error-rate}.`);
    return void 0;
  }
  const { metric } = section.value;
  if (isMetric(metric)) return readers[metric].read(section);
  const misspelt = Object.keys(section.value).find((key) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(key, ["metric"]) !== void 0);
  if (metric === void 0 && misspelt !== void 0) {
    section.refuse('there is no such key here. Did you mean "metric"?', misspelt);
    return void 0;
  }
  const meant = typeof metric === "string" ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(metric, METRICS) : "";
  section.refuse(`${problemOf(metric, "a metric")}.${meant} The metrics are ${listing(METRICS)}.`, "metric");
  return void 0;
}
function checkEvaluation(section, evaluation) {
  const metric = section.at("metric").value;
  if (!isQualityMeasure(metric)) return;
  if (evaluation === void 0) {
    section.refuse(
      `${metric} is measured on labelled data, and there is no \`evaluation\`. Say where the data is, or remove this gate.`,
      "metric"
    );
    return;
  }
  const { task: task2 } = evaluation;
  if (task2 !== void 0 && !TASKS[metric].includes(task2)) {
    const fitting = Object.keys(TASKS).filter((measure) => isQualityMeasure(measure) && TASKS[measure].includes(task2));
    section.refuse(`${metric} does not fit the task ${task2}. For it there are ${listing(fitting)}.`, "metric");
  }
}
function checkLabel(gates, evaluation, { hasLabel }) {
  if (hasLabel || !Array.isArray(gates.value)) return;
  const metrics = gates.value.map((_, index) => gates.at(index).at("metric").value);
  const needing = metrics.filter(isQualityMeasure).filter((measure) => measure !== "agreement");
  if (needing.length === 0) return;
  const measures = listing([...new Set(needing)]);
  evaluation.refuse(
    `is missing, and for ${measures} the right answers must be known. Write the name of their column.`,
    "label"
  );
}

// src/config/load-traffic.ts
var loadSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  data: dataSource("data/sample.csv").describe(
    "Rows to send, over and over: a path in the workspace or an object on S3."
  ),
  rate: rate({ above: 0, max: 1e3 }, "5/s").describe("How many requests to send.")
}).describe("Sample traffic for an endpoint that has little of its own, such as a staging endpoint.");
function readLoad(section) {
  const fields = readFields(loadSchema, section);
  const { data, rate: ratePerSecond } = fields?.values ?? {};
  return data === void 0 || ratePerSecond === void 0 ? void 0 : { data, ratePerSecond };
}

// src/config/schedule.ts
var mostSteps = 20;
var maxBakePerBake = 4;
var example = '"5% 10m, 25% 10m, 50% 20m"';
var stepSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  traffic: share({ above: 0, max: 1 }, "5%").describe(
    "The candidate's share of the traffic in this step; above 0% and below 100%."
  ),
  bake: duration({ min: MINUTE, max: 7 * DAY }, "10m").describe("The step lasts at least this long."),
  "max-bake": duration({ min: MINUTE, max: 28 * DAY }, "40m").optional().describe("The step lasts at most this long; default 4 x bake."),
  hold: flag().prefault(false).describe("Wait after this step until a person gives `command: approve`.")
}).describe("One step of the rollout.");
var scheduleSchema = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().meta({
    pattern: "^\\s*\\d+(\\.\\d+)?%\\s+[\\d.a-z]+(\\s*,\\s*\\d+(\\.\\d+)?%\\s+[\\d.a-z]+)*\\s*$",
    examples: ["5% 10m, 25% 20m, 50% 20m"]
  }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(stepSchema).min(1).max(mostSteps)
]).describe("The steps in which traffic moves to the candidate; default 5% 10m, 25% 10m, 50% 20m.");
var defaultSchedule = [
  { traffic: 0.05, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
  { traffic: 0.25, bakeMs: 10 * MINUTE, maxBakeMs: 40 * MINUTE, hold: false },
  { traffic: 0.5, bakeMs: 20 * MINUTE, maxBakeMs: 80 * MINUTE, hold: false }
];
function readSchedule(section) {
  if (section.value === void 0) return defaultSchedule;
  const count2 = Array.isArray(section.value) ? section.value.length : written(section).length;
  if (count2 === 0) return refuse(section);
  if (count2 > mostSteps) section.refuse(`has ${count2} steps. Give at most ${mostSteps}.`);
  const steps = [];
  let highest;
  for (let index = 0; index < count2; index++) {
    const step = readStep(Array.isArray(section.value) ? section.at(index) : shorthand(section, index));
    if (step?.traffic === void 0) continue;
    if (highest !== void 0 && step.traffic <= highest.traffic) {
      const previous = `${formatShare(highest.traffic)} of step ${highest.index + 1}`;
      section.refuse(
        `${formatShare(step.traffic)} is not above the ${previous}. Traffic must rise from step to step.`,
        index,
        "traffic"
      );
    }
    highest = { traffic: step.traffic, index };
    const { traffic, bakeMs, maxBakeMs, hold } = step;
    if (bakeMs !== void 0) steps.push({ traffic, bakeMs, maxBakeMs: maxBakeMs ?? bakeMs * maxBakePerBake, hold });
  }
  return steps;
}
function written(section) {
  if (typeof section.value !== "string") return [];
  const pieces = section.value.split(",").map((piece) => piece.trim());
  return pieces.at(-1) === "" ? pieces.slice(0, -1) : pieces;
}
function refuse(section) {
  const { value } = section;
  const problem = value === "" || Array.isArray(value) && value.length === 0 ? "is empty" : problemOf(value, "a list of steps");
  section.refuse(`${problem}. Write a list of steps with traffic and bake, or in short ${example}.`);
  return [];
}
function shorthand(section, index) {
  const piece = written(section)[index] ?? "";
  const step = section.at(index);
  const [traffic, bake, ...more] = piece.split(/\s+/);
  if (traffic && bake && more.length === 0) return { ...step, value: { traffic, bake } };
  return { ...step, value: piece };
}
function readStep(section) {
  if (typeof section.value === "string") {
    section.refuse(`${JSON.stringify(section.value)} is not a step. Write traffic and time, as in ${example}.`);
    return void 0;
  }
  const fields = readFields(stepSchema, section);
  if (fields === void 0) return void 0;
  const { traffic, bake, "max-bake": maxBake, hold = false } = fields.values;
  if (traffic === 1) {
    section.refuse(
      "100% is what the promotion does after the last step. End the schedule below it, for example with 50%.",
      "traffic"
    );
  }
  if (bake !== void 0 && maxBake !== void 0 && maxBake < bake) {
    section.refuse(
      `${formatDuration(maxBake)} is shorter than bake (${formatDuration(bake)}). Give at least as long, or leave it out for ${maxBakePerBake} x bake.`,
      "max-bake"
    );
  }
  return { traffic, bakeMs: bake, maxBakeMs: maxBake, hold };
}

// src/config/schema.ts
var promotionFile = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .re)({
  "endpoint-name": endpointName().optional().describe("The endpoint; may be given as an input instead."),
  "baseline-variant": variantName().optional().describe("The production variant to compare with and to replace; needed where the endpoint has several."),
  "variant-name": choice(["keep", "candidate"]).prefault("keep").describe("The promoted model serves under the old variant's name, or under the candidate's."),
  "instance-type": instanceType().optional().describe("The candidate's instance type; default as the baseline."),
  "instance-count": instanceCount().optional().describe("How many instances the candidate gets; default as the baseline."),
  schedule: scheduleSchema.optional(),
  "final-bake": duration({ min: 0, max: 7 * DAY }, "10m").prefault("10m").describe("How long the old variant stays, without traffic, after the candidate got all of it."),
  proof: choice(["last-step", "every-step", "none"]).prefault("last-step").describe("Which steps are left only when their gates have passed."),
  "on-inconclusive": choice(["rollback", "hold", "continue"]).prefault("rollback").describe("What to do when proof is asked for and missing at the end of max-bake."),
  confidence: share({ min: 0.5, below: 1 }, "95%").prefault("95%").describe("Of the whole rollout: 95% means that at most 5% of healthy candidates are rolled back by chance."),
  gates: gatesSchema.optional(),
  evaluation: evaluationSchema.optional(),
  load: loadSchema.optional()
}).describe("What a promotion of a model on an Amazon SageMaker endpoint has to go through.");
var FILE_KEYS = Object.keys(promotionFile.shape);
var INPUT_ONLY = [
  "command",
  "config-file",
  "candidate-variant",
  "model-name",
  "model-package-arn",
  "image-uri",
  "model-data-url",
  "environment",
  "execution-role-arn",
  "watch",
  "role-to-assume",
  "aws-region",
  "pull-request",
  "github-token",
  "comment",
  "deployment-environment",
  "reason",
  "fail-on",
  "on-cancel"
];

// src/config/document.ts
var import_yaml = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_dist(), 1);
function readYaml(text3) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text3, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const position = (offset) => {
    const { line: line2, col } = lines.linePos(offset);
    return { line: line2, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error2) => problemOf2(error2, document, position));
  const read = problems.some((problem) => problem.duplicate === void 0) ? nothing : plainData(document);
  const all2 = read.problem === void 0 ? problems : [...problems, read.problem];
  return {
    data: read.data,
    problems: all2,
    broken: all2.some((problem) => problem.duplicate === void 0),
    locate: (path2) => {
      const { offset } = follow(document, path2);
      return offset === void 0 ? void 0 : position(offset);
    },
    written: (path2) => {
      const { node, complete: complete2 } = follow(document, path2);
      return complete2 && (0, import_yaml.isScalar)(node) ? node.source ?? void 0 : void 0;
    }
  };
}
var nothing = { data: void 0 };
function plainData(document) {
  try {
    const data = document.toJS();
    return { data };
  } catch (error2) {
    return { data: void 0, problem: { message: error2 instanceof Error ? error2.message : String(error2) } };
  }
}
function problemOf2(error2, document, position) {
  const [start2] = error2.pos;
  const problem = { message: error2.message, at: position(start2) };
  if (error2.code !== "DUPLICATE_KEY") return problem;
  return { ...problem, duplicate: pathTo(document.contents, start2) ?? [] };
}
function pathTo(node, offset) {
  if ((0, import_yaml.isMap)(node)) {
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      if (start(key) === offset) return [name];
      const below = pathTo(value, offset);
      if (below !== void 0) return [name, ...below];
    }
  }
  if ((0, import_yaml.isSeq)(node)) {
    for (const [index, item] of node.items.entries()) {
      const below = pathTo(item, offset);
      if (below !== void 0) return [index, ...below];
    }
  }
  return void 0;
}
var nameOf = (key) => String((0, import_yaml.isScalar)(key) ? key.value : key);
function follow(document, path2) {
  let node = document.contents;
  let offset = start(node);
  for (const key of path2) {
    if ((0, import_yaml.isAlias)(node)) node = node.resolve(document);
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find((item) => nameOf(item.key) === String(key));
      if (pair === void 0) return { node, offset, complete: false };
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if ((0, import_yaml.isSeq)(node) && typeof key === "number" && key < node.items.length) {
      node = node.items[key];
      offset = start(node) ?? offset;
    } else {
      return { node, offset, complete: false };
    }
  }
  return { node, offset, complete: true };
}
function start(node) {
  if (!(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node) && !(0, import_yaml.isScalar)(node) && !(0, import_yaml.isAlias)(node)) return void 0;
  const range = node.range;
  return range?.[0];
}

// src/config/source.ts
var structured = ["schedule", "gates", "evaluation", "environment"];
function openSource({ file, inputs }, mistakes) {
  const present = Object.fromEntries(
    PLAN_INPUTS.flatMap((input2) => {
      const text4 = inputs[input2]?.trim() ?? "";
      return text4 === "" ? [] : [[input2, text4]];
    })
  );
  const text3 = file === void 0 ? void 0 : readYaml(file.text);
  const root = openFile(file?.path, text3, mistakes);
  const sections = /* @__PURE__ */ new Map();
  return {
    inputs: present,
    open: (key) => {
      const opened = sections.get(key) ?? openInput(key, present, mistakes) ?? root.at(key);
      sections.set(key, opened);
      return opened;
    },
    brokenFile: text3?.broken ?? false,
    refuseUnknownKeys: () => {
      for (const key of isObject(root.value) ? Object.keys(root.value) : []) {
        if (FILE_KEYS.includes(key)) continue;
        const anInput = "is an input of the action, not a key of the promotion file. Move it to `with:` in the workflow.";
        root.refuse(INPUT_ONLY.includes(key) ? anInput : unknownKey(key, FILE_KEYS), key);
      }
    }
  };
}
function openFile(path2, text3, mistakes) {
  if (path2 === void 0 || text3 === void 0) return openSection({ root: [] }, [], void 0, mistakes);
  const origin = { file: path2, text: text3, root: [] };
  tellProblems(text3, origin, mistakes);
  const root = openSection(origin, [], text3.data ?? void 0, following(text3, mistakes));
  if (root.value !== void 0 && !isObject(root.value)) {
    root.refuse(`${show(root.value)} is not a promotion file. Write a map of keys, such as endpoint-name: churn-prod.`);
  }
  return root;
}
var following = (text3, mistakes) => text3.broken ? [] : mistakes;
function openInput(key, inputs, mistakes) {
  const input2 = PLAN_INPUTS.find((name) => name === key);
  const written2 = input2 === void 0 ? void 0 : inputs[input2];
  if (input2 === void 0 || written2 === void 0) return void 0;
  if (!structured.includes(input2))
    return openSection({ input: input2, root: [input2] }, [input2], plain(input2, written2), mistakes);
  const text3 = readYaml(written2);
  const origin = { input: input2, text: text3, root: [input2] };
  tellProblems(text3, origin, mistakes);
  return openSection(origin, [input2], text3.data, following(text3, mistakes));
}
var plain = (input2, written2) => input2 === "instance-count" && /^\d+$/.test(written2) ? Number(written2) : written2;
function tellProblems(text3, origin, mistakes) {
  const key = dotted(origin.root);
  for (const { message, at, duplicate } of text3.problems) {
    const place = { ...named(origin), ...at };
    if (duplicate !== void 0) {
      const path2 = dotted([...origin.root, ...duplicate]);
      mistakes.push({ key: path2, message: "is given twice in the same map. Keep one of the two.", ...place });
      continue;
    }
    const why = key === "environment" ? "Look at the quotes and the indentation" : message;
    const where = at === void 0 ? "" : ` at line ${at.line}, column ${at.column}`;
    mistakes.push({ key, message: `is not valid YAML${where}. ${why}.`, ...place });
  }
}

// src/config/load-plan.ts
function loadPlan(from) {
  const mistakes = [];
  const source = openSource(from, mistakes);
  const read = (schema, key) => readValue(schema, source.open(key));
  const optional = (schema, key) => source.open(key).value === void 0 ? void 0 : read(schema, key);
  source.refuseUnknownKeys();
  const { shape } = promotionFile;
  const endpoint = read(endpointName(), "endpoint-name");
  const baselineVariant = read(shape["baseline-variant"], "baseline-variant");
  const candidateVariant = optional(variantName(), "candidate-variant");
  if (candidateVariant !== void 0 && candidateVariant === baselineVariant) {
    source.open("candidate-variant").refuse(
      `"${candidateVariant}" is the baseline-variant as well. Give the candidate another name, or leave it out.`
    );
  }
  const candidate = readCandidate(source.open, source.inputs, mistakes);
  const evaluationGiven = source.open("evaluation").value !== void 0 || "evaluation" in source.inputs || source.brokenFile;
  const evaluation = evaluationGiven ? readEvaluation(source.open("evaluation")) : void 0;
  if (evaluation !== void 0) checkLabel(source.open("gates"), source.open("evaluation"), evaluation);
  const load = source.open("load");
  const parts = {
    schedule: readSchedule(source.open("schedule")),
    gates: readGates(source.open("gates"), evaluation),
    finalBakeMs: read(shape["final-bake"], "final-bake"),
    variantName: read(shape["variant-name"], "variant-name"),
    proof: read(shape.proof, "proof"),
    onInconclusive: read(shape["on-inconclusive"], "on-inconclusive"),
    confidence: read(shape.confidence, "confidence")
  };
  const optionals = given({
    baselineVariant,
    candidateVariant,
    instanceType: read(shape["instance-type"], "instance-type"),
    instanceCount: read(shape["instance-count"], "instance-count"),
    evaluation: evaluation?.plan,
    load: load.value === void 0 ? void 0 : readLoad(load)
  });
  if (mistakes.length > 0 || endpoint === void 0 || candidate === void 0 || !complete(parts)) {
    return { ok: false, mistakes: inOrder(mistakes) };
  }
  return { ok: true, plan: { endpointName: endpoint, candidate, ...parts, ...optionals } };
}
function complete(values) {
  return Object.values(values).every((value) => value !== void 0);
}
function inOrder(mistakes) {
  const rank = ({ file, line: line2 }) => file === void 0 ? Number.MAX_SAFE_INTEGER : line2 ?? 0;
  return mistakes.toSorted((one, other) => rank(one) - rank(other));
}

// src/config/load-endpoint-name.ts
function loadEndpointName({ file, inputs }) {
  const mistakes = [];
  const name = (inputs["endpoint-name"] ?? "").trim();
  const from = name !== "" ? { inputs: { "endpoint-name": name } } : { inputs: {}, ...file === void 0 ? {} : { file } };
  const source = openSource(from, mistakes);
  const section = source.open("endpoint-name");
  const elsewhere = mistakes.filter(({ key }) => key !== "endpoint-name");
  const endpoint = readValue(endpointName(), { ...section, value: section.value ?? section.written });
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
async function readPromotionFile(workspace, configFile) {
  const path2 = configFile ?? DEFAULT_CONFIG_FILE;
  try {
    return { ok: true, file: { path: path2, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(workspace, path2), "utf8") } };
  } catch (error2) {
    const code2 = isObject(error2) ? error2.code : void 0;
    if (code2 === "ENOENT" && configFile === void 0) return { ok: true };
    const mistake = { key: "config-file", message: whyUnread(path2, code2, error2), input: "config-file" };
    return { ok: false, mistakes: [mistake] };
  }
}
async function readEndpointName(workspace, configFile, inputs) {
  if ((inputs["endpoint-name"] ?? "").trim() !== "") return loadEndpointName({ inputs });
  const read = await readPromotionFile(workspace, configFile);
  if (!read.ok) return read;
  return loadEndpointName({ inputs, ...read.file === void 0 ? {} : { file: read.file } });
}
function whyUnread(path2, code2, error2) {
  if (code2 === "ENOENT")
    return `"${path2}" does not exist. Check the path, and that the repository was checked out before this step.`;
  if (code2 === "EISDIR") return `"${path2}" is a folder. Give the path of a file.`;
  return `"${path2}" cannot be read: ${isObject(error2) ? error2.message : error2}.`;
}

// src/action/event.ts

function readEvent(env) {
  const path2 = env.GITHUB_EVENT_PATH;
  if (path2 === void 0 || path2 === "") return void 0;
  try {
    const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path2, "utf8"));
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
  const asked = command === "rollback";
  return failOn === "rollback" && decision === "rolled-back" && !asked ? 1 : 0;
}

// src/action/files.ts



function writeSummary(env, markdown) {
  const path2 = env.GITHUB_STEP_SUMMARY;
  if (path2 !== void 0 && path2 !== "") (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeFileSync)(path2, markdown);
}
function writeReport(env, endpointName2, markdown) {
  const folder = env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)();
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)(folder, { recursive: true });
  const path2 = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, `promotion-report-${endpointName2 || "endpoint"}.md`);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.writeFileSync)(path2, markdown);
  return path2;
}

// src/action/log.ts
function printLines(lines) {
  for (const line2 of lines) {
    switch (line2.kind) {
      case "group":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .startGroup */ .Oh)(line2.title);
        break;
      case "end-group":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4)();
        break;
      case "info":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq)(line2.text);
        break;
      case "notice":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)(line2.text);
        break;
      case "warning":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(line2.text);
        break;
      case "error":
        (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(line2.text);
        break;
    }
  }
}
var say = { error: _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, notice: _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
function annotate(annotations) {
  for (const { level, message, file, line: line2 } of annotations) {
    say[level](message, { ...file !== void 0 && { file }, ...line2 !== void 0 && { startLine: line2 } });
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
  "result",
  "report-file",
  "comment-url"
];
function writeOutputs(setOutput2, outputs) {
  for (const name of OUTPUT_NAMES) {
    const value = outputs[name] ?? "";
    setOutput2(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
}

// src/github/failure.ts
var permissionsBlock = "permissions: {contents: read, id-token: write, pull-requests: write, deployments: write}";
var longestQuote = 200;
var unstatedPauseMs = 6e4;
function failureOf(error2, doing, permission, nowMs) {
  const { status, message, headers } = factsOf(error2);
  const said = `"${singleLine(message)}"`;
  const retryAfterMs = pauseOf(status, message, headers, nowMs);
  if (retryAfterMs !== void 0) {
    const minutes = Math.max(1, Math.ceil(retryAfterMs / 6e4));
    const failed3 = `${doing} has to wait: GitHub limits how often this token may ask, for about ${minutes} min more. The rollout goes on, and this follows later.`;
    return { kind: "rate-limited", failed: failed3, retryAfterMs };
  }
  if (status === 401) {
    const failed3 = `${doing} was refused: GitHub does not accept the token (${said}). Leave \`github-token\` out to use the job\u2019s own, or give one that is still valid.`;
    return { kind: "not-allowed", failed: failed3 };
  }
  if (status === 403)
    return { kind: "not-allowed", failed: `${doing} was refused: ${said}. ${allowing(message, permission)}` };
  if (status === 404) {
    const failed3 = `${doing} was not possible: GitHub finds nothing there that this token may see. Check the number, and that the token has \`${permission}\`.`;
    return { kind: "not-found", failed: failed3 };
  }
  if (status !== void 0 && status < 500) {
    return { kind: "refused", failed: `${doing} was refused by GitHub: ${said}.` };
  }
  const failed2 = `${doing} was not possible: GitHub did not answer as it should (${said}). The rollout goes on without it.`;
  return { kind: "unreachable", failed: failed2 };
}
function isFailure(value) {
  return "failed" in value;
}
function allowing(message, permission) {
  if (/locked/i.test(message))
    return "Unlock the conversation to see the comment; the job summary has the same report.";
  return `The job needs \`${permission}\`; give it \`${permissionsBlock}\`. What is not listed there is taken away.`;
}
function factsOf(error2) {
  const status = memberOf(error2, "status");
  const response = memberOf(error2, "response");
  const told = memberOf(error2, "message");
  const message = (typeof told === "string" ? told : String(error2)).replace(/ - https?:\/\/\S+$/, "");
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
function singleLine(text3) {
  const line2 = text3.replace(/[\s\p{Cc}]+/gu, " ").trim();
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
  const { api, pullRequest: pullRequest3, marker, fromFork } = keeping;
  const patiently = createPatience(keeping);
  let known;
  const find = async () => {
    const isOwn = await authorTest(api);
    for await (const page of api.commentPages(pullRequest3)) {
      const found = page.find((comment) => comment.body.startsWith(marker) && isOwn(comment));
      if (found !== void 0) return found;
    }
    return void 0;
  };
  const write = async (body) => {
    known ??= (await find())?.id;
    const edited = known === void 0 ? void 0 : await api.editComment(known, body);
    if (edited !== void 0) return { url: edited.url };
    known = void 0;
    const { id, url } = await api.createComment(pullRequest3, body);
    known = id;
    return { url };
  };
  const attempt = async (ask) => {
    try {
      return await ask();
    } catch (error2) {
      const failure = failureOf(error2, `The comment on #${pullRequest3}`, "pull-requests: write", keeping.now());
      return failure.kind === "not-allowed" && fromFork ? { ...failure, failed: forkSentence } : failure;
    }
  };
  return {
    read: () => patiently(
      () => attempt(async () => {
        const found = await find();
        known = found?.id;
        return { body: found?.body ?? "" };
      })
    ),
    keep(body) {
      const text3 = body.startsWith(marker) ? body : `${marker}
${body}`;
      return patiently(() => attempt(() => write(text3)));
    }
  };
}
var forkSentence = "The pull request comes from a fork, and GitHub lets the token of such a run only read: the report is in the job summary. docs/recipes.md has a workflow that posts it as a comment.";
async function authorTest(api) {
  try {
    const viewer = plain2(await api.viewer());
    return ({ author }) => author !== void 0 && plain2(author.login) === viewer;
  } catch {
    return ({ author }) => author?.isBot === true;
  }
}
function plain2(login) {
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
    const found = all2.find(({ payload: payload2 }) => isOf(payload2, view.key));
    const { ref, title } = view;
    const payload = { endpoint: view.key.endpoint, rollout: view.key.rollout, started_at: view.key.startedAt };
    const description = shortened(title);
    const { id } = found ?? await api.createDeployment({ ref, environment, task, description, payload });
    const latest = found && await api.latestStatus(id);
    shown2 = latest && `${latest.state} ${latest.description}`;
    known = { key, id };
    return id;
  };
  const show2 = async (view) => {
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
  const attempt = async (change) => {
    try {
      if (change.kind === "show") await show2(change.view);
      if (change.kind === "retire") await retire(change.endpoint, change.description);
      return change.kind === "no-commit" ? noCommit : done;
    } catch (error2) {
      return failureOf(error2, `The deployment to ${environment}`, "deployments: write", keeping.now());
    }
  };
  return {
    async keep(change) {
      const result = await patiently(() => attempt(change));
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
  const value = typeof payload === "string" ? parsed2(payload) : payload;
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function parsed2(json) {
  try {
    return JSON.parse(json);
  } catch {
    return void 0;
  }
}
function shortened(text3) {
  const line2 = text3.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line2.length <= longestDescription ? line2 : `${line2.slice(0, longestDescription - 1)}\u2026`;
}

// src/github/event.ts
var repository = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ full_name: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)() });
var pullRequest2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
  head: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), repo: repository.nullish() }),
  base: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ repo: repository })
});
var eventPayload = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
  action: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().optional().catch(void 0),
  pull_request: pullRequest2.optional().catch(void 0),
  issue: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), pull_request: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)() }).optional().catch(void 0),
  comment: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ id: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), body: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), user: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ login: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)() }) }).optional().catch(void 0),
  workflow_run: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    head_sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(),
    head_branch: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)().nullish(),
    head_repository: repository.nullish(),
    pull_requests: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ number: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(), head: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)() }) })).catch([])
  }).optional().catch(void 0),
  merge_group: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ head_sha: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)(), head_ref: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)() }).optional().catch(void 0)
});
function readTrigger(env, payload) {
  const event = eventPayload.safeParse(payload).data ?? {};
  const eventName = env.GITHUB_EVENT_NAME ?? "";
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const commit = commitOf(event) ?? given2(env.GITHUB_SHA);
  const runUrl = runUrlOf(env);
  const workflow = eventName === "workflow_dispatch" ? workflowOf(env.GITHUB_WORKFLOW_REF) : void 0;
  const comment = eventName === "issue_comment" ? commentOf(event) : void 0;
  return {
    eventName,
    owner,
    repo,
    actor: given2(env.GITHUB_TRIGGERING_ACTOR) ?? given2(env.GITHUB_ACTOR) ?? "somebody",
    fromFork: isFromFork(event, `${owner}/${repo}`),
    scheduled: eventName === "schedule",
    hints: hintsOf(event),
    ...commit !== void 0 && { commit },
    ...runUrl !== void 0 && { runUrl },
    ...workflow !== void 0 && { workflow },
    ...comment !== void 0 && { comment }
  };
}
function given2(text3) {
  return text3 === void 0 || text3 === "" ? void 0 : text3;
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
function commentOf({ action, comment }) {
  if (comment === void 0) return void 0;
  return { id: comment.id, author: comment.user.login, body: comment.body, action: action ?? "" };
}
function isFromFork({ pull_request: pull, workflow_run: run }, here) {
  if (pull !== void 0) return pull.head.repo?.full_name !== pull.base.repo.full_name;
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
    (wanted2) => pulls.filter(({ head: head2 }) => head2.sha === run?.head_sha === wanted2)
  );
  return [...same ?? [], ...other ?? []].map(({ number: number3 }) => number3);
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
    const found = listed2.find(({ headSha }) => headSha === commit);
    if (found !== void 0) return foundBy("branch", found.number);
  }
  const best = bestOf(await answerOf(api.pullRequestsOfCommit(commit)), commit);
  return best && foundBy("commit", best.number);
}
function preferRecorded(found, recorded) {
  if (recorded === void 0) return found;
  if (found !== void 0 && found.rule !== "commit") return found;
  return foundBy("record", recorded);
}
function foundBy(rule, number3) {
  return { number: number3, rule, foundBy: words[rule] };
}
function isAboutItsCommit({ eventName }) {
  return eventName !== "issue_comment" && eventName !== "schedule";
}
function bestOf(listed2, commit) {
  return listed2.find(({ open, headSha }) => open && headSha === commit) ?? listed2.find(({ mergeCommitSha }) => mergeCommitSha === commit) ?? listed2.find(({ open }) => open) ?? listed2.find(({ merged }) => merged);
}
async function answerOf(asked) {
  try {
    return await asked;
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
  const environmentUrl = report.links.find(({ text: text3 }) => text3 === "Endpoint")?.url;
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
  return _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW[phase].waitsForPerson ? "pending" : "in_progress";
}

// src/report/drawing.ts
var bars = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(values, most2) {
  const shown2 = bucketed(values, most2);
  const known = shown2.filter((value) => value !== void 0);
  if (known.length === 0) return "";
  const low = Math.min(...known, 0);
  const high = Math.max(...known);
  const bar2 = (value) => high === low ? bars[0] : bars[Math.round((value - low) / (high - low) * 7)];
  return shown2.map((value) => value === void 0 ? "\xB7" : bar2(value)).join("");
}
function bucketed(values, most2) {
  if (values.length <= most2) return values;
  return Array.from({ length: most2 }, (_, index) => {
    const from = Math.floor(index * values.length / most2);
    const to = Math.floor((index + 1) * values.length / most2);
    const known = values.slice(from, to).filter((value) => value !== void 0);
    return known.length === 0 ? void 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
function bar(share3) {
  const blocks = Math.round(share3 * 10);
  const full2 = share3 <= 0 ? 0 : share3 >= 1 ? 10 : Math.min(9, Math.max(1, blocks));
  return "\u25B0".repeat(full2) + "\u25B1".repeat(10 - full2);
}
function percent2(share3) {
  return `${Number((share3 * 100).toFixed(2))} %`;
}

// src/report/sanitize.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]|\\p{Default_Ignorable_Code_Point}", "gu");
var spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
function oneLine(text3) {
  return text3.replace(spaces, " ").replace(unseen, "\uFFFD").trim();
}
function shorten(text3, most2) {
  if (text3.length <= most2) return text3;
  const tail = Math.floor((most2 - 1) / 2);
  const end2 = tail === 0 ? "" : text3.slice(-tail);
  return `${text3.slice(0, most2 - 1 - tail)}\u2026${end2}`.replace(/[\ud800-\udfff]/gu, "");
}
function logText(text3) {
  return oneLine(text3).replace(/:(?=:)|#(?=#\[)/g, "$&\u2009");
}
function counted(count2, what) {
  return `${count2.toLocaleString("en-US")} ${what}${count2 === 1 ? "" : "s"}`;
}
function listed(words2) {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} and ${words2.at(-1)}`;
}
function together(plain4) {
  return plain4.replace(/(?<=\d) (?=(?:[x%]|ms|s|min|h)(?![\p{L}\d]))/gu, "\xA0").replace(/(?<=[<>=+-]) (?=\d)/g, "\xA0");
}

// src/report/gate-views.ts
var views = {
  share: {
    value: _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnit */ .$o,
    basis: () => "",
    failed: () => "worse",
    passed: ({ maxRatio: maxRatio2, floor }, comparison) => {
      const byRatio = comparison?.high !== void 0 && comparison.high < maxRatio2;
      return `ok: proved below ${byRatio || floor === 0 ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .times */ .Hn)(maxRatio2) : (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnit */ .$o)(floor, "share")}`;
    },
    limit: ({ floor, maxRatio: maxRatio2, max }, baseline) => {
      const byRatio = baseline === void 0 ? [] : [Math.max(floor, baseline.value * maxRatio2)];
      return lowest([...byRatio, ...max === void 0 ? [] : [max]]);
    },
    limitWords: "unacceptable from",
    chart: "series"
  },
  threshold: {
    value: _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnit */ .$o,
    basis: ({ samples }) => `mean of ${counted(samples, "minute")}`,
    failed: () => "beyond its limit",
    passed: () => "ok: within its limit",
    limit: (gate, baseline) => upperLimit(gate.limits, baseline),
    limitWords: "allowed",
    chart: "series"
  },
  quality: {
    value: _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP,
    basis: ({ samples }) => counted(samples, "row"),
    failed: (gate) => isMargin(gate) ? "worse" : "beyond its limit",
    passed: (gate) => isMargin(gate) ? "ok: proved close enough" : "ok: within its limit",
    limit: (gate, baseline) => upperLimit(gate.limits, baseline),
    limitWords: "allowed",
    chart: "roc"
  },
  file: {
    value: _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnit */ .$o,
    basis: () => "",
    failed: () => "beyond its limit",
    passed: () => "ok: within its limit",
    limit: (gate, baseline) => upperLimit(gate.limits, baseline),
    limitWords: "allowed",
    chart: "series"
  }
};
function viewOf2(gate) {
  return views[gate.kind];
}
function isMargin({ limits: limits2 }) {
  return limits2.maxDecrease !== void 0 || limits2.maxIncrease !== void 0;
}
function upperLimit({ max, maxIncrease, maxRatio: maxRatio2 }, baseline) {
  return lowest([
    ...max === void 0 ? [] : [max],
    ...maxIncrease === void 0 || baseline === void 0 ? [] : [baseline.value + maxIncrease],
    ...maxRatio2 === void 0 || baseline === void 0 ? [] : [baseline.value * maxRatio2]
  ]);
}
function lowest(values) {
  return values.length === 0 ? void 0 : Math.min(...values);
}

// src/report/gate-figures.ts
function valueWords({ gate, unit }, value) {
  return viewOf2(gate).value(value, unit);
}
function basisWords({ gate }, side) {
  if (side.bad !== void 0) return `${amount(side.bad)} of ${amount(side.samples)}`;
  return viewOf2(gate).basis(side);
}
function comparisonWords(result) {
  const { comparison } = result;
  if (comparison === void 0) return { estimate: "", interval: "" };
  const show2 = (value) => comparison.as === "ratio" ? (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .times */ .Hn)(value) : difference(result, value);
  return { estimate: show2(comparison.estimate), interval: intervalWords(comparison, show2) };
}
function requestsSeen(result, report) {
  const measured = report.measurements.find(({ gate }) => gate === result.gate.name);
  const counting = measured?.steps.filter((step) => step.kind === "counts") ?? [];
  if (counting.length === 0) return void 0;
  return counting.flatMap((step) => step.minutes).reduce((sum, minute) => sum + minute.candidate.requests, 0);
}
function intervalWords({ as, low, high }, show2) {
  const from = low === void 0 || as === "ratio" && low <= 0 ? void 0 : show2(low);
  const to = high === void 0 || !Number.isFinite(high) ? void 0 : show2(high);
  if (from === void 0) return to === void 0 ? "" : `at most ${to}`;
  return to === void 0 ? `at least ${from}` : `${from} to ${to}`;
}
function difference({ gate, unit }, value) {
  const words2 = viewOf2(gate).value(value, unit);
  return `${value > 0 ? "+" : ""}${unit === "percent" ? words2.replace("%", "points") : words2}`;
}
var amount = (count2) => count2.toLocaleString("en-US");

// src/report/markdown.ts
var markup = /[\\`*_[\]<>&|~"]/g;
var lineStart = /^(?:[-+](?!\d)|[=:]|\d+[.)](?=\s|$))/;
var acting = /[@#$]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
var word = /^([("'“‘]*)(.*?)([)"'”’.,;!?]*)$/su;
function text2(plain4) {
  const words2 = oneLine(plain4).split(" ");
  return words2.map(inert).join(" ").replace(lineStart, entities);
}
function sentence(plain4) {
  const parts = oneLine(plain4).split(/`([^`]+)`/);
  const shown2 = parts.map((part, index) => index % 2 === 1 ? code(part) : textAround(part));
  return shown2.reduce((line2, part) => line2 + (line2.endsWith("`") && part.startsWith("`") ? "&#8203;" : "") + part, "");
}
function code(plain4) {
  const line2 = oneLine(plain4);
  if (line2 === "") return "(empty)";
  if (line2.includes("|")) return `<code>${entities(unlinked(line2))}</code>`;
  const longest = Math.max(0, ...[...line2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence2 = "`".repeat(longest + 1);
  const pad = line2.startsWith("`") || line2.endsWith("`") ? " " : "";
  return `${fence2}${pad}${line2}${pad}${fence2}`;
}
function link(shown2, url) {
  const address = oneLine(url);
  if (!/^https?:\/\//i.test(address)) return text2(shown2);
  const safe = address.replace(/[\s<>\\`|"[\]{}^\ufffd]|[^ -~]/gu, encodeURIComponent).replaceAll("&", "&amp;");
  return `[${text2(shown2)}](<${safe}>)`;
}
function fence(language, content) {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const bound = "`".repeat(longest + 1);
  return `${bound}${language}
${content}
${bound}`;
}
function table(columns2, rows) {
  const marks = { left: "---", right: "--:", center: ":-:" };
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line2(columns2.map((column2) => column2.title)),
    line2(columns2.map((column2) => marks[column2.align ?? "left"])),
    ...rows.map(line2)
  ].join("\n");
}
function details(summary, body) {
  return `<details>
<summary>${summary}</summary>

${body}

</details>`;
}
function unlinked(line2) {
  return line2.replace(/@|:(?=\/)|www(?=\.)/gi, "$&\u200B");
}
function entities(plain4) {
  return plain4.replace(/[!-/:-@[-`{-~\u200b]/g, (character) => `&#${character.codePointAt(0)};`);
}
function textAround(part) {
  const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before}${text2(middle)}${after}`;
}
function inert(token) {
  if (!acting.test(token)) return token.replace(markup, entities);
  const [, before = "", middle = "", after = ""] = word.exec(token) ?? [];
  return `${before.replace(markup, entities)}${code(middle)}${after.replace(markup, entities)}`;
}

// src/report/time.ts
var secondMs = 1e3;
var minuteMs = 6e4;
function utc(atMs) {
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
function timeOfDay(atMs) {
  return new Date(atMs).toISOString().slice(11, 16);
}
function duration2(ms) {
  if (ms < minuteMs) return `${Math.max(0, Math.round(ms / secondMs))} s`;
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)} h`;
  return rest === 0 ? hours : `${hours} ${rest} min`;
}
function durations(shortestMs, longestMs) {
  const [shortest, longest] = [duration2(shortestMs), duration2(longestMs)];
  return shortest === longest ? shortest : `${shortest} to ${longest}`;
}

// src/report/verdict-words.ts
function verdictWords(result, report) {
  const { verdict, gate, comparison } = result;
  switch (verdict.outcome) {
    case "fail": {
      const found = viewOf2(gate).failed(gate);
      return { mark: "\u2718", words: `${found}${gate.reportOnly ? " (report only)" : consequence(result, report)}` };
    }
    case "pass":
      return { mark: "\u2714", words: viewOf2(gate).passed(gate, comparison) };
    case "undecided":
      return { mark: "\u25CB", words: undecided(verdict.cause, result, report) };
  }
}
function consequence({ gate }, { decision, progress }) {
  if (gate.onFail === "hold") return decision === "in-progress" ? ": waits for a person" : "";
  if (decision === "rolled-back") return ": rolled back";
  return decision === "in-progress" && progress?.state.phase === "rolling-back" ? ": rolling back" : "";
}
function undecided(cause, { gate }, { decision, reason, progress }) {
  if (cause === "outage") return "no data: metrics did not answer";
  const live = !(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(gate).beforeTraffic;
  if (cause === "no-data") return live && progress?.spans.length === 0 ? "not measured: no traffic" : "no data";
  if (decision === "in-progress") return "ok so far, not proved";
  return decision === "rolled-back" && reason.code === "inconclusive" ? "inconclusive" : "not proved";
}

// src/report/gate-table.ts
var trendPoints = 12;
var columns = [
  { title: "Gate" },
  { title: "Verdict" },
  { title: "Baseline", align: "right" },
  { title: "Candidate", align: "right" },
  { title: "Compared", align: "right" },
  { title: "Allowed" }
];
function gateTable(report, detail) {
  if (report.gates.length === 0) return "";
  const sorted = byWeight(report.gates);
  const shown2 = sorted.slice(0, detail.gates);
  const rows = shown2.map((result) => row(result, report, detail));
  const rest = restWords(sorted.slice(detail.gates));
  return [table(columns, rows), rest].filter((part) => part !== "").join("\n\n");
}
function byWeight(gates) {
  const order = { fail: 0, undecided: 1, pass: 2 };
  const weight = ({ gate, verdict }) => order[verdict.outcome] + (gate.reportOnly ? 3 : 0);
  return gates.toSorted((a, b) => weight(a) - weight(b));
}
function row(result, report, detail) {
  const { baseline, candidate, noiseFactor = 1 } = result;
  const { estimate, interval } = comparisonWords(result);
  const noise = noiseFactor > 1.05 ? `noise ${noiseFactor.toFixed(1)} x` : "";
  return [
    code(shorten(result.gate.name, detail.names)),
    verdictCell(result, report),
    sideCell(result, baseline),
    sideCell(
      result,
      candidate,
      sparkline(
        result.series.map((point) => point.candidate),
        trendPoints
      )
    ),
    cell(tight(estimate), [interval, noise]),
    allowedCell(shorten(result.allowed, detail.sentences))
  ];
}
function verdictCell(result, report) {
  const { mark, words: words2 } = verdictWords(result, report);
  const seen = requestsSeen(result, report) ?? 0;
  const left = report.decision === "in-progress" ? result.minutesToVerdict : void 0;
  return cell(result.verdict.outcome === "fail" ? `${mark}\xA0**${tight(words2)}**` : `${mark}\xA0${tight(words2)}`, [
    seen === 0 ? "" : `${counted(seen, "request")} seen`,
    left === void 0 ? "" : `verdict in about ${duration2(left * minuteMs)}`,
    result.gate.reportOnly && result.verdict.outcome !== "fail" ? "report only" : ""
  ]);
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
var tight = (plain4) => text2(together(plain4));
function restWords(rest) {
  if (rest.length === 0) return "";
  const count2 = (outcome, word2) => {
    const found = rest.filter(({ verdict }) => verdict.outcome === outcome).length;
    return found === 0 ? [] : [`${found} ${word2}`];
  };
  const parts = [...count2("fail", "failed"), ...count2("undecided", "not proved"), ...count2("pass", "ok")];
  return `And ${counted(rest.length, "more gate")}: ${listed(parts)}.`;
}

// src/report/xychart.ts
var colours = { blue: "#2f81f7", grey: "#848d97", red: "#e5534b" };
var largest = 1e15;
var smallest = 1e-12;
function xychart({ title, x, yTo, lines }) {
  const palette = lines.map((line2) => colours[line2.colour]).join(", ");
  const settings = {
    xyChart: { width: 600, height: 230, titleFontSize: 15, yAxis: { labelPadding: 12 } },
    themeVariables: { xyChart: { backgroundColor: "transparent", plotColorPalette: palette } }
  };
  return fence(
    "mermaid",
    [
      `%%{init: ${JSON.stringify(settings)}}%%`,
      "xychart-beta",
      `    title ${quoted(title)}`,
      `    x-axis ${quoted(x.title)} 0 --> ${plain3(x.to)}`,
      `    y-axis 0 --> ${plain3(yTo)}`,
      ...lines.map((line2) => `    line [${line2.values.map(plain3).join(", ")}]`)
    ].join("\n")
  );
}
function niceCeiling(highest) {
  if (!(highest >= smallest && highest <= largest)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(highest * 1.05));
  const step = [1, 1.5, 2, 4, 5, 8, 10].find((factor) => factor * magnitude >= highest * 1.05) ?? 10;
  return step * magnitude;
}
function plain3(value) {
  const within2 = Math.max(-largest, Math.min(largest, value));
  if (!(Math.abs(within2) >= smallest)) return "0";
  const decimals = Math.max(0, 5 - Math.floor(Math.log10(Math.abs(within2))));
  const digits = within2.toFixed(decimals);
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
function quoted(words2) {
  return `"${words2.replace(/[^\p{L}\p{N} .,:()/+-]/gu, " ").replace(/\s+/g, " ").trim()}"`;
}

// src/report/roc-chart.ts
function rocPart({ evaluation }, detail) {
  const roc = evaluation?.roc;
  if (roc === void 0) return "";
  const auc = evaluation?.measures.find(({ measure }) => measure === "auc");
  const area = (value) => value === void 0 ? "n/a" : (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(value);
  const words2 = `ROC curves, the share of true positives at each share of false positives: candidate (blue) with an area of ${area(auc?.candidate)}, baseline (grey) with ${area(auc?.baseline)}.`;
  if (detail.points === 0) return words2;
  const points = Math.min(41, detail.points);
  const chart = xychart({
    title: "ROC curves: true positive rate",
    x: { title: "false positive rate", to: 1 },
    yTo: 1,
    lines: [
      { colour: "grey", values: sampled(roc.baseline, points) },
      { colour: "blue", values: sampled(roc.candidate, points) }
    ]
  });
  return `${chart}

${words2}`;
}
function sampled(curve, count2) {
  return Array.from({ length: count2 }, (_, index) => heightAt(curve, index / (count2 - 1)));
}
function heightAt(curve, at) {
  const before = curve.findLast(([x]) => x <= at) ?? [0, 0];
  const after = curve.find(([x]) => x > at);
  if (after === void 0) return before[1];
  return before[1] + (after[1] - before[1]) * (at - before[0]) / (after[0] - before[0]);
}

// src/report/gate-chart.ts
function gatePart(report, detail) {
  const sorted = byWeight(report.gates);
  const [deciding] = sorted;
  const failed2 = deciding?.verdict.outcome === "fail" ? deciding.gate : void 0;
  if (failed2 !== void 0 && viewOf2(failed2).chart === "roc") return rocPart(report, detail);
  const result = sorted.find(({ series }) => series.filter((point) => point.candidate !== void 0).length >= 2);
  if (result === void 0) return "";
  const words2 = numbersOf(result, detail);
  return detail.points === 0 ? words2 : `${chartOf(result, detail)}

${words2}`;
}
function chartOf(result, detail) {
  const { series, unit } = result;
  const startMs = series[0]?.startMs ?? 0;
  const endMs = (series.at(-1)?.startMs ?? 0) + minuteMs;
  const scale = unit === "share" ? 100 : 1;
  const minutes = minuteByMinute(series, startMs, endMs);
  const lines = [];
  const draw = (colour, values) => {
    const known = withoutGaps(bucketed(values, detail.points));
    if (known.length > 0) lines.push({ colour, values: known.map((value) => value * scale) });
  };
  const limit = viewOf2(result.gate).limit(result.gate, result.baseline);
  draw(
    "grey",
    minutes.map((minute) => minute.baseline)
  );
  draw(
    "blue",
    minutes.map((minute) => minute.candidate)
  );
  if (limit !== void 0)
    draw(
      "red",
      minutes.map(() => limit)
    );
  return xychart({
    title: `${shorten(result.gate.name, Math.min(detail.names, 48))}, ${axis[unit]}`,
    x: { title: `minutes since ${timeOfDay(startMs)} UTC`, to: Math.max(1, (endMs - startMs) / minuteMs) },
    yTo: niceCeiling(Math.max(...lines.flatMap((line2) => line2.values))),
    lines
  });
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
    candidate && `candidate (blue) ${text2(valueWords(result, candidate.value))}`,
    baseline && `baseline (grey) ${text2(valueWords(result, baseline.value))}`,
    limit !== void 0 && `${viewOf2(result.gate).limitWords} (red) ${text2((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .withUnit */ .$o)(limit, result.unit))}`
  ].filter((part) => typeof part === "string");
  return `${code(shorten(result.gate.name, detail.names))}, minute by minute: ${together(parts.join(", "))}.`;
}
function minuteByMinute(series, startMs, endMs) {
  const known = new Map(series.map((point) => [point.startMs, point]));
  const count2 = Math.min(1e5, Math.max(1, Math.round((endMs - startMs) / minuteMs)));
  return Array.from({ length: count2 }, (_, index) => known.get(startMs + index * minuteMs) ?? {});
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

// src/report/plan-part.ts
function planPart(report, detail) {
  const { rollout, forecast } = report;
  if (rollout === void 0 || rollout.kind === "return") return "";
  const { plan } = rollout;
  const steps = forecast?.steps ?? plan.schedule.map((step) => ({ ...step, candidateRequests: void 0, proofs: [], proofAsked: false }));
  const parts = [
    steps.length === 0 ? "" : stepTable(steps, detail),
    [endWords(plan), ...forecast === void 0 ? [] : [timeWords(forecast)]].join(" "),
    backWords(report, detail)
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function stepTable(steps, detail) {
  const told = steps.some((step) => step.candidateRequests !== void 0);
  const columns2 = [
    { title: "Step" },
    { title: "Traffic", align: "right" },
    { title: "Bake" },
    ...told ? [{ title: "Requests expected", align: "right" }, { title: "Time to proof" }] : []
  ];
  const rows = steps.map((step, index) => [
    `${index + 1}`,
    percent2(step.traffic),
    `${durations(step.bakeMs, step.maxBakeMs)}${step.hold ? ", then waits for `approve`" : ""}`,
    ...told ? [(step.candidateRequests ?? 0).toLocaleString("en-US"), proofCell(step, detail)] : []
  ]);
  return table(columns2, rows.slice(0, Math.max(3, detail.rows)));
}
function proofCell({ proofs, proofAsked }, detail) {
  const shown2 = proofs.slice(0, Math.min(6, detail.gates));
  const each = shown2.map(({ gate, minutes, withinMaxBake }) => {
    const time = minutes === void 0 ? "cannot be told" : `about ${duration2(minutes * minuteMs)}`;
    return `${code(shorten(gate, detail.names))} ${time}${minutes === void 0 || withinMaxBake ? "" : ", longer than the bake"}`;
  });
  const rest = proofs.length > shown2.length ? [`and ${counted(proofs.length - shown2.length, "more gate")}`] : [];
  return [...each, ...rest, proofAsked ? "must be proved to go on" : ""].filter((line2) => line2 !== "").join("<br>");
}
function endWords({ finalBakeMs, variantName: variantName2, onInconclusive }) {
  const name = variantName2 === "keep" ? "under the old variant\u2019s name" : "under its own name";
  const open = { rollback: "rolls back", hold: "waits for a person", continue: "goes on" }[onInconclusive];
  return `Then 100 % for ${duration2(finalBakeMs)} with the old variant still there; after that the candidate serves alone, ${name}. An inconclusive step ${open}.`;
}
function timeWords({ shortestMs, longestMs, requestsPerMinute }) {
  const rate3 = Number(requestsPerMinute.toPrecision(3)).toLocaleString("en-US");
  return `In all ${durations(shortestMs, longestMs)} at ${rate3} requests a minute, as in the last three hours; waiting for people not counted.`;
}
function backWords({ rollout }, { names }) {
  if (rollout === void 0) return "";
  const { configName, baseline } = rollout.start;
  const name = (plain4) => code(shorten(plain4, names));
  return `A rollback goes back to ${name(configName)}: variant ${name(baseline.name)} with model ${name(baseline.modelName)}, ${counted(baseline.instanceCount, "instance")}.`;
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
function matrix(who, counts, { classes: classes3 }, detail) {
  const names = classes3.map((name) => code(shorten(name, Math.min(24, detail.names))));
  const columns2 = [
    { title: `${who}: label` },
    ...names.map((name) => ({ title: `answered ${name}`, align: "right" }))
  ];
  const rows = names.map((name, label) => [
    name,
    ...classes3.map((_, answer) => (counts[label]?.[answer] ?? 0).toLocaleString("en-US"))
  ]);
  return table(columns2, rows);
}

// src/report/distribution-part.ts
function distributionPart({ distributions }, detail) {
  if (distributions === void 0) return "";
  return distributions.of === "scores" ? scores(distributions) : classes2(distributions, detail);
}
function scores({ from, to, baseline, candidate }) {
  const columns2 = [
    { title: `Scores from ${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(from)} to ${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(to)}` },
    ...["5th percentile", "25th", "median", "75th", "95th"].map((title) => ({ title, align: "right" })),
    { title: "Spread" }
  ];
  const row2 = (who, { bins, percentiles }) => [
    who,
    ...percentiles.map(_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP),
    sparkline(bins, bins.length)
  ];
  return table(columns2, [row2("Baseline", baseline), row2("Candidate", candidate)]);
}
function classes2({ classes: names, baseline, candidate }, detail) {
  const columns2 = [
    { title: "Answer" },
    { title: "Baseline", align: "right" },
    { title: "Candidate", align: "right" }
  ];
  const count2 = (value) => (value ?? 0).toLocaleString("en-US");
  const rows = names.map((name, index) => [
    code(shorten(name, detail.names)),
    count2(baseline[index]),
    count2(candidate[index])
  ]);
  return table(columns2, rows.slice(0, detail.rows));
}

// src/report/slices-part.ts
function flipsPart({ flips }, detail) {
  if (flips === void 0) return "";
  const { rightToWrong, wrongToRight, most: most2, examples } = flips;
  const words2 = `What changes for users: ${counted(rightToWrong, "row")} right before and wrong now, ${counted(wrongToRight, "row")} wrong before and right now.`;
  const numbers = (rows2) => rows2.slice(0, 10).join(", ");
  const such = examples && `Right before and wrong now, for example, rows ${numbers(examples.rightToWrong)}.`;
  const rows = most2.slice(0, detail.rows).map((group) => [
    code(shorten(`${group.column} = ${group.value}`, detail.names)),
    count(group.rightToWrong),
    count(group.wrongToRight),
    count(group.rows)
  ]);
  return [words2, ...such ? [such] : [], ...rows.length === 0 ? [] : [table(flipColumns, rows)]].join("\n\n");
}
var flipColumns = [
  { title: "Where most of it happens" },
  { title: "Right to wrong", align: "right" },
  { title: "Wrong to right", align: "right" },
  { title: "Rows", align: "right" }
];
function slicesPart({ slices }, detail) {
  return slices.map((slice2) => sliceTable(slice2, detail)).join("\n\n");
}
function sliceTable(slices, detail) {
  const shown2 = slices.shown.slice(0, detail.rows);
  const measures = [...new Set(shown2.flatMap((group) => group.measures.map(({ measure }) => measure)))];
  const columns2 = [
    { title: code(shorten(slices.column, detail.names)) },
    { title: "Rows", align: "right" },
    ...measures.map((measure) => ({ title: `${measure}: baseline \u2192 candidate`, align: "right" }))
  ];
  const rows = shown2.map((group) => [
    code(shorten(group.value, detail.names)),
    count(group.rows),
    ...measures.map((measure) => changeOf(group, measure))
  ]);
  const { small } = slices;
  const tooSmall = small.groups === 0 ? "" : `; ${counted(small.groups, "group")} (${counted(small.rows, "row")}) too small to be judged`;
  const words2 = `${counted(slices.groups, "group")} of this column${shown2.length < slices.groups ? `, ${shown2.length} shown` : ""}${tooSmall}.`;
  return `${table(columns2, rows)}

${words2}`;
}
function changeOf(group, measure) {
  const measured = group.measures.find((one) => one.measure === measure);
  const side = (value) => value === void 0 ? "n/a" : (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(value);
  return measured === void 0 ? "" : `${side(measured.baseline)} \u2192 ${side(measured.candidate)}`;
}
var count = (value) => value.toLocaleString("en-US");

// src/report/quality-part.ts
function qualityPart(report, detail) {
  const { evaluation } = report;
  if (evaluation === void 0) return "";
  return [
    rowsWords(evaluation),
    ...evaluation.invalid === void 0 ? [] : [sentence(shorten(evaluation.invalid.sentence, detail.sentences))],
    measureTable(report, evaluation),
    rocPart(report, detail),
    flipsPart(evaluation, detail),
    slicesPart(evaluation, detail),
    confusionPart(evaluation, detail),
    distributionPart(evaluation, detail),
    ...evaluation.warnings.slice(0, detail.rows).map((warning2) => sentence(shorten(warning2, detail.sentences)))
  ].filter((part) => part !== "").join("\n\n");
}
function rowsWords({ rows, failed: failed2, stopped, labelled, seed }) {
  const kind = labelled ? "labelled row" : "row";
  const words2 = [`${counted(rows.compared, kind)} answered by both variants, ${counted(rows.sent, "row")} sent.`];
  const because = stopped?.because === "worse" ? "the candidate was proved worse" : "the verdict was proved";
  if (stopped !== void 0) words2.push(`Stopped early, because ${because} (${code(stopped.gate)}).`);
  if (failed2.baseline.rows > 0) words2.push(failedWords("baseline", failed2.baseline));
  if (failed2.candidate.rows > 0) words2.push(failedWords("candidate", failed2.candidate));
  words2.push(`Seed ${seed}.`);
  return words2.join(" ");
}
function failedWords(who, { rows, asked, byKind: byKind2, example: example2 }) {
  const kinds3 = Object.entries(byKind2).map(([kind, count2]) => `${count2} ${kind.replace("-", " ")}`);
  const such = example2 === void 0 ? "" : `, such as ${code(shorten(example2, 160))}`;
  return `The ${who} gave no usable answer to ${rows.toLocaleString("en-US")} of ${counted(asked, "row")} (${kinds3.join(", ")}${such}).`;
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
      gate === void 0 ? "" : sentence(gate.allowed),
      verdict === void 0 ? "" : `${verdict.mark} ${verdict.words}`
    ];
  });
  return table(
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
  const interval = low === void 0 || high === void 0 ? "" : `(${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(low)} to ${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(high)})`;
  if (measure === "agreement") return interval;
  if (difference2 === void 0) return "n/a";
  return `${difference2 > 0 ? "+" : ""}${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(difference2)} ${interval}`.trim();
}
function shown(value) {
  return value === void 0 ? "n/a" : (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(value);
}

// src/report/record-parts.ts
function timelinePart({ progress }, detail) {
  const events = progress?.timeline ?? [];
  if (events.length === 0) return "";
  const shown2 = events.slice(-detail.rows);
  const rows = shown2.map(({ atMs, text: text3 }) => [utc(atMs), sentence(shorten(text3, detail.sentences))]);
  const left = events.length - shown2.length;
  const before = left === 0 ? "" : `${counted(left, "earlier event")} not shown.

`;
  return `${before}${table([{ title: "Time" }, { title: "What happened" }], rows)}`;
}
function identityPart({ baseline, candidate, rollout, commit }, detail) {
  if (baseline === void 0 || candidate === void 0) return "";
  const value = (plain4) => plain4 === void 0 ? "" : code(shorten(plain4, 2 * detail.names));
  const row2 = (title, of) => [
    title,
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
  return table([{ title: "" }, { title: "Baseline" }, { title: "Candidate" }], known);
}
function imageRows(baseline, candidate) {
  const count2 = Math.min(15, Math.max(baseline.imageDigests.length, candidate.imageDigests.length));
  return Array.from({ length: count2 }, (_, index) => [baseline.imageDigests[index], candidate.imageDigests[index]]);
}
function actionsPart({ links, nextCommands, workflow }, detail) {
  const listed2 = links.slice(0, detail.rows).map(({ text: text3, url }) => `- ${link(shorten(text3, detail.names), url)}`);
  const commands = nextCommands.slice(0, detail.rows).map(({ text: text3, inputs }) => {
    const given3 = Object.entries(inputs);
    const yaml = ["with:", ...given3.map(([name, value]) => `  ${name}: ${oneLine(value)}`)].join("\n");
    const flags = given3.map(([name, value]) => `-f ${name}=${quoted2(value)}`).join(" ");
    const shell = workflow === void 0 ? [] : [fence("sh", `gh workflow run ${quoted2(workflow)} ${flags}`)];
    return [`${sentence(text3)}:`, fence("yaml", yaml), ...shell].join("\n\n");
  });
  return [listed2.join("\n"), ...commands].filter((part) => part !== "").join("\n\n");
}
function quoted2(value) {
  const line2 = oneLine(value);
  return /^[\w./:-]+$/.test(line2) ? line2 : `'${line2.replaceAll("'", "'\\''")}'`;
}

// src/report/rehearsal-part.ts
function rehearsalPart({ rehearsal }, detail) {
  if (rehearsal === void 0) return "";
  const columns2 = [
    { title: "A candidate with" },
    { title: "Ends" },
    { title: "After", align: "right" },
    { title: "Requests it answered", align: "right" },
    { title: "Why" }
  ];
  const rows = rehearsal.map((story) => [
    sentence(story.candidate),
    `${endedWell(story) ? "\u2714" : "\u2718"} ${story.decision}`,
    duration2(story.tookMs),
    story.candidateRequests.toLocaleString("en-US"),
    sentence(shorten(story.reason.sentence, detail.sentences))
  ]);
  return table(columns2, rows);
}
function endedWell({ healthy, decision }) {
  return healthy === (decision === "promoted");
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
  const step = state.phase === "baking" ? plan.schedule[state.step] : void 0;
  return step && until(step.bakeMs, step.maxBakeMs);
}

// src/report/state-words.ts
function stateWords(report, name) {
  switch (report.decision) {
    case "promoted":
      return { state: "Promoted", what: promoted(report, name) };
    case "rolled-back":
      return { state: rolledBackAs(report), what: rolledBack(report, name) };
    case "planned":
      return { state: "Planned", what: planned(report, name) };
    case "none":
      if (report.rehearsal !== void 0) return { state: "Rehearsed", what: rehearsed(report.rehearsal) };
      return { state: "Nothing to do", what: `on ${name(report.endpointName)}` };
    case "failed":
      return failed(report, name);
    case "in-progress":
      return goingOn(report, name);
  }
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
  return `${stories.filter(endedWell).length} of ${counted(stories.length, "candidate")} ended as they should`;
}
function promoted(report, name) {
  const { rollout, endpointName: endpointName2, productionVariant } = report;
  const who = rollout?.candidate.name ?? productionVariant;
  return who === void 0 ? name(endpointName2) : `${name(who)} serves 100 % of ${whole(report, name)}`;
}
function rolledBackAs({ reason }) {
  return reason.code === "inconclusive" || reason.code === "no-data" ? "Rolled back, inconclusive" : "Rolled back";
}
function rolledBack(report, name) {
  const back = report.rollout?.start.baseline.name ?? report.productionVariant;
  if (back === void 0) return name(report.endpointName);
  return `${name(back)} serves 100 % of ${whole(report, name)} again`;
}
function planned(report, name) {
  const { rollout, forecast } = report;
  if (rollout === void 0) return name(report.endpointName);
  const shares3 = [...rollout.plan.schedule.map((step) => percent2(step.traffic)), "100 %"].join(" \u2192 ");
  const time = forecast === void 0 ? "" : `, takes ${durations(forecast.shortestMs, forecast.longestMs)}`;
  return `${name(rollout.candidate.name)} on ${name(report.endpointName)} by ${shares3}${time}`;
}
function failed(report, name) {
  const { mistakes, rollout, candidateTraffic, endpointName: endpointName2 } = report;
  if (mistakes.length > 0) {
    return { state: "Not started", what: `${counted(mistakes.length, "mistake")} in the configuration` };
  }
  const where = endpointName2 === "" ? "nothing was changed" : name(endpointName2);
  if (rollout === void 0 || report.progress === void 0) return { state: "Failed", what: where };
  const { name: baseline } = rollout.start.baseline;
  if (candidateTraffic === 0) {
    return { state: "Failed", what: `${name(baseline)} serves 100 % of ${whole(report, name)}, as before` };
  }
  const share3 = percent2(candidateTraffic / 100);
  return { state: "Failed", what: `${name(rollout.candidate.name)} serves ${share3} of ${whole(report, name)}` };
}
function goingOn(report, name) {
  const { rollout, progress, endpointName: endpointName2 } = report;
  if (rollout === void 0 || progress === void 0) return { state: "In progress", what: name(endpointName2) };
  const candidate = name(rollout.candidate.name);
  const serving = `${candidate} serves ${percent2(report.candidateTraffic / 100)} of ${whole(report, name)}`;
  const inStep = [serving, stepWords(report)].filter((part) => part !== void 0).join(", ");
  switch (progress.state.phase) {
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
      return { state: "Promoting", what: serving };
    case "final-bake":
      return { state: "Final bake", what: `${serving}${leftWords(report)}` };
    case "replacing":
      return { state: "Promoting", what: `${serving}, the old variant is being removed` };
    case "cleaning":
      return { state: progress.state.ending === "promoted" ? "Promoting" : "Rolling back", what: serving };
    case "rolling-back":
      return { state: "Rolling back", what: serving };
    case "halted":
      return { state: "Halted", what: `somebody else changed ${name(endpointName2)}; ${serving}` };
  }
}
function leftWords(report) {
  const left = timeLeft(report);
  if (left === void 0) return "";
  return left.leastMs > 0 ? `, at least ${duration2(left.leastMs)} left` : `, at most ${duration2(left.mostMs)} left`;
}
function whole({ rollout, endpointName: endpointName2 }, name) {
  const others = rollout?.start.others ?? [];
  if (rollout === void 0 || others.length === 0) return name(endpointName2);
  const rest = listed(others.map((other) => name(other.name)));
  return `the traffic of ${name(rollout.start.baseline.name)} on ${name(endpointName2)} (${rest} keep theirs)`;
}

// src/report/traffic-chart.ts
function trafficPart(report, detail) {
  const planned2 = report.decision === "planned";
  const points = planned2 ? plannedTraffic(report) : report.traffic;
  const [first] = points;
  const last = points.at(-1);
  if (first === void 0 || last === void 0 || points.length < 2) return "";
  const endMs = planned2 ? last.atMs : Math.max(report.updatedAtMs, last.atMs);
  const steps = points.map(
    (point) => `${percent2(point.candidate)} ${planned2 ? "after" : "at"} ${when(point, first, planned2)}`
  );
  const words2 = `${planned2 ? "Planned traffic" : "Traffic"} of the candidate: ${shortened2(steps, detail.rows)}.`;
  if (detail.points === 0) return words2;
  const lengthMs = Math.max(minuteMs, endMs - first.atMs);
  const chart = xychart({
    title: `${planned2 ? "Planned traffic" : "Traffic"} of the candidate, percent of requests`,
    x: { title: `minutes since ${planned2 ? "the start" : `${timeOfDay(first.atMs)} UTC`}`, to: lengthMs / minuteMs },
    yTo: 100,
    lines: [{ colour: "blue", values: sampled2(points, first.atMs, lengthMs, detail.points) }]
  });
  return `${chart}

${words2}`;
}
function plannedTraffic({ rollout, forecast }) {
  if (rollout === void 0) return [];
  const { schedule, finalBakeMs } = rollout.plan;
  const bakes = schedule.reduce((sum, step) => sum + step.bakeMs, 0) + finalBakeMs;
  const around = Math.max(0, (forecast?.shortestMs ?? bakes) - bakes);
  const pauseMs = around / (schedule.length + 2);
  const points = [{ atMs: 0, candidate: 0 }];
  let atMs = pauseMs;
  for (const step of schedule) {
    points.push({ atMs, candidate: step.traffic });
    atMs += step.bakeMs + pauseMs;
  }
  points.push({ atMs, candidate: 1 });
  return [...points, { atMs: atMs + Math.max(minuteMs, finalBakeMs), candidate: 1 }];
}
function when(point, first, planned2) {
  return planned2 ? duration2(point.atMs - first.atMs) : timeOfDay(point.atMs);
}
function sampled2(points, startMs, lengthMs, most2) {
  return Array.from({ length: most2 }, (_, index) => {
    const atMs = startMs + lengthMs * index / (most2 - 1);
    const share3 = points.findLast((point) => point.atMs <= atMs)?.candidate ?? 0;
    return Number((share3 * 100).toFixed(2));
  });
}
function shortened2(steps, most2) {
  const shown2 = Math.max(2, Math.min(12, most2));
  if (steps.length <= shown2) return steps.join(", ");
  return [...steps.slice(0, shown2 / 2), "\u2026", ...steps.slice(-shown2 / 2)].join(", ");
}

// src/report/body.ts
function headline(report, detail) {
  const { state, what } = stateWords(report, (plain4) => code(shorten(plain4, detail.names)));
  return `**${state}:** ${together(what)}`;
}
function openParts(report, detail) {
  const planned2 = report.decision === "planned";
  return [
    reasonWords(report, detail),
    actorWords(report, detail),
    mistakeList(report, detail),
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
    { title: "Plan", body: planned2 ? "" : planPart(report, detail) },
    { title: "Timeline", body: timelinePart(report, detail) }
  ];
  return parts.filter(({ body }) => body !== "").slice(0, detail.folded).map(({ title, body }) => details(title, body));
}
function reasonWords({ reason }, detail) {
  const words2 = sentence(shorten(reason.sentence, detail.sentences));
  return reason.code === "in-progress" ? `Now: ${words2}` : words2;
}
function findings({ gates }, detail) {
  const shown2 = byWeight(gates).slice(0, Math.min(detail.gates, detail.rows));
  return shown2.map((result) => `- ${sentence(shorten(result.sentence, detail.sentences))}`).join("\n");
}
function actorWords({ actor }, detail) {
  if (actor === void 0) return "";
  const why = actor.reason === void 0 ? "no reason given" : text2(shorten(actor.reason, detail.sentences));
  return `Decided by a person: ${code(shorten(actor.name, detail.names))} ${text2(actor.what)}: ${why}`;
}
function mistakeList({ mistakes }, detail) {
  const shown2 = mistakes.slice(0, detail.rows);
  const lines = shown2.map(({ key, message, file, line: line2, input: input2 }) => {
    const where = file ?? (input2 === void 0 ? void 0 : `input ${input2}`);
    const at = [where, line2 === void 0 ? void 0 : `line ${line2}`].filter((part) => part !== void 0).join(", ");
    const name = key === "" ? "" : `${code(shorten(key, detail.names))}: `;
    return `- ${name}${sentence(shorten(message, detail.sentences))}${at === "" ? "" : ` (${text2(at)})`}`;
  });
  const left = mistakes.length - shown2.length;
  return [...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}
function warningList({ warnings }, detail) {
  const shown2 = warnings.slice(0, Math.min(10, detail.rows));
  const lines = shown2.map((warning2) => `- ${sentence(shorten(warning2, detail.sentences))}`);
  const left = warnings.length - shown2.length;
  if (lines.length === 0) return "";
  return ["Worth a look:", "", ...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}
function originWords(report, detail) {
  const { rollout, pullRequest: pullRequest3, runUrl, load, updatedAtMs } = report;
  const commit = rollout?.commit ?? report.commit;
  const parts = [
    rollout && `rollout ${code(rollout.id)}`,
    commit && `commit ${code(commit.slice(0, 12))}`,
    load && `${load.sent.toLocaleString("en-US")} sample requests sent by this run, ${load.failed} failed`,
    pullRequest3 && `pull request ${pullRequest3.number} found by ${sentence(shorten(pullRequest3.foundBy, detail.sentences))}`,
    runUrl && link("run", runUrl),
    `updated ${utc(updatedAtMs)}`
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
  let text3 = "";
  for (const detail of ladder(from)) {
    text3 = render2(detail);
    if (bytesIn(text3) <= limit) return text3;
  }
  return text3;
}
var encoder = new TextEncoder();
function bytesIn(text3) {
  return encoder.encode(text3).length;
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
  return details(
    `${counted(lines.length, "earlier rollout")} of this pull request`,
    `${begin}

${lines.join("\n")}

${end}`
  );
}
function earlierFrom(previousBody, nextRolloutId) {
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
  return linesOf([`- ${utc(Number(updatedAtMs))}: ${headline2}`, ...lines].join("\n")).join("\n");
}
function linesOf(markdown) {
  const items = markdown.split("\n").filter((line2) => line2.startsWith("- ") && line2.length <= longestLine);
  return items.slice(0, mostLines);
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
var longestLine2 = 400;
var gatesInALine = 4;
function logLines(previous, current) {
  const [before, now] = [previous && groupOf(previous), groupOf(current)];
  const events = newEvents(previous, current);
  const lines = [];
  if (before !== void 0 && before !== now) lines.push({ kind: "end-group" });
  if (previous === void 0) lines.push(...current.warnings.map((warning2) => line("warning", warning2)));
  if (now === void 0) return [...lines, ...events, ...ending(previous, current)];
  lines.push(...events);
  if (before !== now) lines.push({ kind: "group", title: now });
  if (before !== now || isNews(previous, current)) lines.push(line("info", progressLine(current)));
  return lines;
}
function groupOf(report) {
  if (report.decision !== "in-progress" || report.progress === void 0) return void 0;
  if (report.reason.code !== "in-progress" && report.reason.code !== "waiting-for-approval") return void 0;
  const { state } = stateWords(report, (plain4) => plain4);
  const step = stepWords(report);
  return step === void 0 || step === state.toLowerCase() ? state : `${state}, ${step}`;
}
function newEvents(previous, { progress }) {
  const seen = previous?.progress?.timeline.at(-1)?.atMs ?? 0;
  const count2 = previous?.progress?.timeline.length ?? 0;
  const events = progress?.timeline.filter(({ atMs }, index) => atMs > seen || index >= count2) ?? [];
  return events.map(({ atMs, text: text3 }) => line("info", `${timeOfDay(atMs)} ${text3}`));
}
function isNews(previous, current) {
  if (previous === void 0) return true;
  const minute = (report) => Math.floor(report.updatedAtMs / minuteMs);
  const state = ({ gates, candidateTraffic }) => JSON.stringify([candidateTraffic, gates.map(({ gate, verdict }) => [gate.name, verdict])]);
  return minute(previous) !== minute(current) || state(previous) !== state(current);
}
function progressLine(report) {
  const share3 = report.candidateTraffic / 100;
  const where = [stepWords(report), timeWords2(report)].filter((part) => part !== void 0).join(", ");
  const phase = report.progress?.state.phase;
  const watching = phase !== void 0 && _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW[phase].gatesWatch;
  const parts = [
    timeOfDay(report.updatedAtMs),
    `${bar(share3)} ${percent2(share3)}`,
    where,
    watching ? gatesInShort(report) : ""
  ];
  return parts.filter((part) => part !== "").join("  ");
}
function timeWords2(report) {
  const left = timeLeft(report);
  const state = report.progress?.state;
  if (left === void 0) return state && `for ${duration2(report.updatedAtMs - state.sinceMs)}`;
  const most2 = left.mostMs > left.leastMs ? `, at most ${duration2(left.mostMs)}` : "";
  return `${duration2(left.leastMs)} left${most2}`;
}
function gatesInShort(report) {
  const sorted = byWeight(report.gates.filter(({ candidate }) => candidate !== void 0));
  const shown2 = sorted.slice(0, gatesInALine).map((result) => {
    const value = result.candidate === void 0 ? "" : ` ${valueWords(result, result.candidate.value)}`;
    return `${shorten(result.gate.name, 40)}${value} ${verdictWords(result, report).words}`;
  });
  const left = sorted.length - shown2.length;
  return [...shown2, ...left > 0 ? [`${counted(left, "more gate")}`] : []].join(" \xB7 ");
}
function ending(previous, current) {
  if (previous !== void 0 && previous.decision === current.decision && previous.reason.code === current.reason.code)
    return [];
  const { state, what } = stateWords(current, (plain4) => plain4);
  return [
    line(current.decision === "promoted" ? "notice" : "info", `${state}: ${what}`),
    line("info", current.reason.sentence),
    ...byWeight(current.gates).map(
      (result) => line("info", `  ${verdictWords(result, current).mark} ${result.sentence}`)
    ),
    ...current.mistakes.map(({ key, message }) => line("info", `  ${key === "" ? "" : `${key}: `}${message}`))
  ];
}
function line(kind, text3) {
  const indent = /^ */.exec(text3)?.[0] ?? "";
  return { kind, text: `${indent}${shorten(logText(text3), longestLine2)}` };
}

// src/report/summary.ts
var summaryLimit = 1e6;
function renderSummary(report, { limit = summaryLimit } = {}) {
  return fitInto(limit, roomy, (detail) => {
    const title = `### SageMaker promotion gate`;
    const parts = [title, headline(report, detail), ...openParts(report, detail), ...foldedParts(report, detail)];
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
function isDue(moment, lastMs, nowMs) {
  if (moment !== "tick" || lastMs === void 0) return true;
  const sinceMs = nowMs - lastMs;
  return sinceMs >= betweenEditsMs || sinceMs < 0;
}

// src/publish/publish.ts
function createPublisher(displays, clock2) {
  const { found } = displays;
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
  const keeperOf = async (pullRequest3, report) => {
    const { commentOn } = displays;
    const of = `${pullRequest3} ${report.rollout?.id ?? ""}`;
    if (commentOn === void 0 || keeper?.of === of) return keeper;
    const marker = markerOf(report.endpointName);
    const comment = opened.get(pullRequest3) ?? commentOn(pullRequest3, marker);
    opened.set(pullRequest3, comment);
    const before = await comment.read();
    if (isFailure(before)) return before;
    keeper = { of, comment, earlier: earlierFrom(before.body, report.rollout?.id ?? "") };
    return keeper;
  };
  const comments = keepLatest(async (report) => {
    const pullRequest3 = report.pullRequest?.number;
    if (pullRequest3 === void 0 || !isWorthAComment(report)) return;
    const kept = await keeperOf(pullRequest3, report);
    if (kept === void 0) return;
    if (isFailure(kept)) return note(kept.failed);
    const body = renderComment(report, { marker: markerOf(report.endpointName), earlier: kept.earlier });
    const result = await kept.comment.keep(body);
    if (isFailure(result)) note(result.failed);
    else commentUrl = result.url;
  });
  const deployments = keepLatest(async (report) => {
    const change = displays.deployment && deploymentChange(report);
    const failure = change && await displays.deployment?.keep(change);
    if (failure !== void 0) note(failure.failed);
  });
  const complete2 = (report) => {
    const { rollout, pullRequest: _, ...rest } = report;
    const where = preferRecorded(found, rollout?.pullRequest);
    return {
      ...rest,
      ...rollout && { rollout },
      ...where && { pullRequest: { number: where.number, foundBy: where.foundBy } },
      warnings: [...report.warnings, ...troubles]
    };
  };
  const show2 = (report, moment) => {
    displays.print(logLines(shown2, report));
    shown2 = report;
    if (!isDue(moment, lastMs, clock2.now())) return;
    lastMs = clock2.now();
    displays.writeSummary(renderSummary(report));
    comments.offer(report);
    if (report.command !== "status") deployments.offer(report);
  };
  return {
    async publish(report, moment) {
      show2(complete2(report), moment);
    },
    async finish(report, patienceMs) {
      show2(complete2(report), "end");
      const settled = new AbortController();
      await Promise.race([
        Promise.all([comments.settled(), deployments.settled()]),
        clock2.sleep(patienceMs, settled.signal)
      ]);
      settled.abort();
      const last = complete2(report);
      const summary = renderSummary(last);
      displays.writeSummary(summary);
      const reportFile = displays.writeReport(last, summary);
      return { reportFile, ...commentUrl !== void 0 && { commentUrl } };
    }
  };
}
function isWorthAComment({ decision, rollout }) {
  return decision !== "none" || rollout !== void 0;
}

// src/report/annotations.ts
var most = 9;
var longestMessage = 2e3;
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
  const input2 = where.input === void 0 || where.input === key ? "" : ` (input ${where.input})`;
  return { level: "error", message: clean(`${name}${message}${input2}`), ...placed(at, line2) };
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
var clean = (message) => shorten(logText(message), longestMessage);

// src/report/json-case.ts
var named2 = /* @__PURE__ */ new Set(["noise", "numbers", "inputs", "dimensions", "by_kind", "byKind"]);
function toJson(value) {
  return convert(value, snake);
}
var snake = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function convert(value, rename, keepKeys = false) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item) => convert(item, rename));
  if (typeof value !== "object" || value === null) return null;
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return Object.fromEntries(
    members.map(([key, member]) => [keepKeys ? key : rename(key), convert(member, rename, !keepKeys && named2.has(key))])
  );
}

// src/report/measured-columns.ts
function toColumns(measurements) {
  return measurements.map(({ gate, steps }) => ({ gate, steps: steps.map(stepToColumns) }));
}
function stepToColumns(step) {
  switch (step.kind) {
    case "counts":
      return {
        kind: "counts",
        ...clock(step.minutes),
        baseline_requests: step.minutes.map(({ baseline }) => baseline.requests),
        baseline_bad: step.minutes.map(({ baseline }) => baseline.bad),
        candidate_requests: step.minutes.map(({ candidate }) => candidate.requests),
        candidate_bad: step.minutes.map(({ candidate }) => candidate.bad),
        ...step.gap && { gap: step.gap }
      };
    case "values":
      return {
        kind: "values",
        ...clock(step.minutes),
        baseline: step.minutes.map(({ baseline }) => baseline ?? null),
        candidate: step.minutes.map(({ candidate }) => candidate ?? null),
        ...step.gap && { gap: step.gap }
      };
    default:
      return step;
  }
}
function clock(minutes) {
  const firstMs = minutes[0]?.startMs ?? 0;
  return { first_ms: firstMs, minute: minutes.map(({ startMs }) => (startMs - firstMs) / minuteMs) };
}

// src/report/result.ts
var resultLimit = 46e4;
var seriesPoints = 60;
var longestText = 200;
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
  return cut(render(bare(report), false));
}
function render(report, complete2) {
  const { schemaVersion, gates, measurements, rollout, ...rest } = report;
  const members = toJson({ ...rest, ...rollout && { rollout: withoutSecrets(rollout) }, gates: gates.map(gateOf) });
  return {
    ...isObject2(members) ? members : {},
    measurements: toJson(toColumns(measurements)),
    schema_version: schemaVersion,
    complete: complete2
  };
}
function gateOf({ gate, ...result }) {
  return { gate: gate.name, ...result };
}
function withoutSecrets(rollout) {
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
function bare({ rollout, progress, evaluation, forecast, ...report }) {
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
  if (typeof value === "string") return shorten(value, longestText);
  if (isList(value)) return value.map(shortTexts);
  if (!isObject2(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [shorten(key, longestText), shortTexts(member)])
  );
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !isList(value);
}
function isList(value) {
  return Array.isArray(value);
}

// src/entry/reporting.ts
var input = (name) => (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4)(name);
async function connect(connecting) {
  const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(835), __webpack_require__.e(276)]).then(__webpack_require__.bind(__webpack_require__, 6276));
  return connectGitHub(connecting);
}
async function openReporting(inputs) {
  const { env } = process;
  const trigger = readTrigger(env, readEvent(env));
  const token = inputs?.githubToken ?? (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4)("github-token");
  const { owner, repo, fromFork } = trigger;
  const github = token === "" || repo === "" ? void 0 : await connect({ token, owner, repo });
  const found = github && await findPullRequest(trigger, inputs?.pullRequest, github);
  const { now, sleep } = _shared_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m;
  const environment = inputs?.deploymentEnvironment;
  const publisher = createPublisher(
    {
      print: printLines,
      writeSummary: (markdown) => writeSummary(env, markdown),
      writeReport: (report, markdown) => writeReport(env, report.endpointName, markdown),
      ...found && { found },
      ...github && inputs?.comment !== false && {
        commentOn: (pullRequest3, marker) => createCommentKeeper({ api: github, pullRequest: pullRequest3, marker, fromFork, now, sleep })
      },
      ...github && environment !== void 0 && {
        deployment: createDeploymentKeeper({ api: github, environment, now, sleep })
      }
    },
    _shared_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m
  );
  return {
    trigger,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    publisher,
    ...github && { github },
    ...found && { found }
  };
}
function settingOf({ trigger, found }, known) {
  const { runUrl, commit, workflow } = trigger;
  return {
    ...known,
    ...runUrl !== void 0 && { runUrl },
    ...commit !== void 0 && { commit },
    ...workflow !== void 0 && { workflow },
    ...found && { pullRequest: { number: found.number, foundBy: found.foundBy } }
  };
}
function presetOutputs() {
  writeOutputs(_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH, {
    decision: "failed",
    "reason-code": "internal-error",
    reason: "The run ended before it could tell how. `command: status` shows where the rollout stands.",
    result: { schema_version: 1 }
  });
}
async function conclude({ publisher }, report, ending2) {
  const { reportFile, commentUrl } = await publisher.finish(report, ending2.patienceMs);
  const { rollout, candidateTraffic, productionVariant, endpointConfigName } = report;
  writeOutputs(_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH, {
    decision: report.decision,
    "reason-code": report.reason.code,
    reason: report.reason.sentence,
    "candidate-traffic": candidateTraffic,
    result: resultOf(report),
    "report-file": reportFile,
    ...rollout && { "rollout-id": rollout.id, "candidate-variant": rollout.candidate.name },
    ...productionVariant !== void 0 && { "production-variant": productionVariant },
    ...endpointConfigName !== void 0 && { "endpoint-config-name": endpointConfigName },
    ...commentUrl !== void 0 && { "comment-url": commentUrl }
  });
  annotate(annotationsOf(report, ending2.file === void 0 ? {} : { file: ending2.file }));
  if (exitCodeOf(report, ending2.failOn) === 1) (0,_shared_actions_core_js__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1)(report.reason.sentence);
}




/***/ })

};
