export const id = 896;
export const ids = [896];
export const modules = {

/***/ 3675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ toAwsError),
/* harmony export */   Gy: () => (/* binding */ AwsError),
/* harmony export */   _w: () => (/* binding */ asAwsError),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   ss: () => (/* binding */ unlessCode)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4150);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



// src/aws/text.ts
var longestQuote = 300;
var longestLooked = 4e3;
function singleLine(text) {
  const line = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(wellFormed(cutAt(text, longestLooked)).replace(new RegExp("\\p{Cf}", "gu"), "")).replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length <= longestQuote ? line : `${cutAt(line, longestQuote - 1)}\u2026`;
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
function cutAt(text, most) {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}

// src/aws/advice.ts
var verbs = {
  "endpoint-in-progress": "was refused because the endpoint is being changed",
  "endpoint-not-found": "found no such endpoint",
  "configuration-not-found": "found no such endpoint configuration",
  "model-not-found": "found no such model",
  "object-not-found": "found no such object on S3",
  "object-changed": "found another version of the object",
  "job-not-found": "found no such transform job",
  "already-exists": "was refused because the name is taken",
  "limit-exceeded": "was refused because of a quota",
  validation: "was refused",
  "access-denied": "was not allowed",
  "credentials-expired": "was refused because of the AWS credentials",
  "never-reached": "never got as far as AWS",
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
    case "object-changed":
      return "Somebody has written it anew meanwhile; start again once nobody does.";
    case "job-not-found":
      return "Check the job\u2019s name, the region and the account.";
    case "already-exists":
      return "What bears the name was created by somebody else or by an earlier run.";
    case "limit-exceeded":
      return "Ask for a higher quota in AWS Service Quotas, or use fewer or other instances.";
    case "validation":
      return "Mend what it names, then start again.";
    case "access-denied":
      return allowance(operation, message);
    case "credentials-expired":
      return operation === "GetCredentials" && /could not load credentials|no credentials|not find credentials/i.test(message) ? "There are none: log in before this step, for example by aws-actions/configure-aws-credentials (elsewhere by a profile or the role of the machine), or give this step `role-to-assume` and the job `permissions: id-token: write`." : "Give the job fresh AWS credentials and resume; with `role-to-assume` they are renewed as long as it runs.";
    case "never-reached":
      return "Nothing was changed.";
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
  if (/explicit deny in a service control policy/i.test(message)) {
    return "A policy of the organisation denies it, whatever the role allows: ask who keeps it what it demands. Where it demands tags of everything that is created, it has to except this role: configurations and models of a rollout carry those of `promotion-gate:` only.";
  }
  if (/with an explicit deny/i.test(message)) {
    return "A policy denies it explicitly, and an allowance elsewhere does not help: look for the Deny that fits. Where it demands tags of everything that is created, it has to except this role: configurations and models of a rollout carry those of `promotion-gate:` only.";
  }
  const told = /not authorized to perform:? ([\w-]+:\w+)|not have ([\w-]+:\w+) permission/i.exec(message);
  const action = told?.[1] ?? told?.[2] ?? actionOf(operation);
  const resource = /on resource:? (\S+)/i.exec(message)?.[1]?.replace(/(?<![.,;"'])[.,;"']+$/, "");
  const where = resource === void 0 ? "" : ` on ${singleLine(resource)}`;
  return `Allow ${action}${where} for the role of this workflow.`;
}
function actionOf(operation) {
  if (operation === "GetMetricData" || operation === "DescribeAlarms") return `cloudwatch:${operation}`;
  if (operation === "GetObject" || operation === "HeadObject") return "s3:GetObject";
  if (operation === "ListObjectsV2") return "s3:ListBucket";
  if (operation === "PutObject") return "s3:PutObject";
  if (operation === "DeleteObjects") return "s3:DeleteObject";
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
  [/endpoint[- ]?config.*(does not exist|not found)/i, "configuration-not-found"],
  [/could not find (requested )?job\b/i, "job-not-found"],
  [/(could not find|no such|cannot find) model(?! data)/i, "model-not-found"],
  [/model[- ]?(package)?\b.*(does not exist|not found)/i, "model-not-found"],
  [/(could not find|no such|cannot find) endpoint/i, "endpoint-not-found"],
  [/endpoint\b.*(does not exist|not found)/i, "endpoint-not-found"]
];
var longestLooked2 = 2e3;
function codeOf(facts) {
  const { name, status } = facts;
  const message = facts.message.slice(0, longestLooked2);
  if (name === "NeverReached") return "never-reached";
  if (/verification key from your identity provider/i.test(message)) return "unreachable";
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
  if (name === "PreconditionFailed" || status === 412) return "object-changed";
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
function toAwsError(error, operation) {
  if (error instanceof AwsError) return error;
  const facts = factsOf(error);
  const code = codeOf(facts);
  const name = facts.name === "Error" ? "" : `${singleLine(facts.name)}, `;
  const what = `${operation} ${verbs[code]}: ${name}"${singleLine(facts.message)}".`;
  const metadata = memberOf(error, "$metadata");
  const attempts = memberOf(metadata, "attempts");
  return new AwsError(code, operation, `${what} ${adviceOn(code, operation, facts.message)}`, {
    cause: error,
    ...typeof attempts === "number" && { attempts }
  });
}
async function asAwsError(operation, call) {
  try {
    return await call();
  } catch (error) {
    throw toAwsError(error, operation);
  }
}
async function unlessCode(operation, call, codes, otherwise) {
  try {
    return await asAwsError(operation, call);
  } catch (error) {
    if (error instanceof AwsError && codes.includes(error.code)) return otherwise;
    throw error;
  }
}
function factsOf(error) {
  const code = memberOf(error, "code") ?? memberOf(error, "Code");
  const named = memberOf(error, "name");
  const plain = named === void 0 || named === "Error" || named === "AggregateError";
  const status = memberOf(memberOf(error, "$metadata"), "httpStatusCode");
  const message = memberOf(error, "message");
  const name = plain && typeof code === "string" ? code : named;
  return {
    name: typeof name === "string" && name !== "" ? name : "Error",
    message: typeof message === "string" && message !== "" ? message : asText(name ?? error),
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
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value[key] : void 0;
}




/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

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
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== void 0);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
function omit(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}




/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   AQ: () => (/* binding */ mostRowsFor),
/* harmony export */   Du: () => (/* binding */ rankGroups),
/* harmony export */   MV: () => (/* binding */ findSlice),
/* harmony export */   MX: () => (/* binding */ absoluteLimits),
/* harmony export */   Mo: () => (/* binding */ newcombePaired),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   P7: () => (/* binding */ finalAlpha),
/* harmony export */   PE: () => (/* binding */ pairedBetting),
/* harmony export */   Pq: () => (/* binding */ withinAbsolute),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TV: () => (/* binding */ boundAlpha),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uk: () => (/* binding */ provedSoFar),
/* harmony export */   Vf: () => (/* binding */ logWeightedSum),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   d_: () => (/* binding */ logMeanEvidence),
/* harmony export */   eI: () => (/* binding */ measuredBy),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   g3: () => (/* binding */ failureLimit),
/* harmony export */   iu: () => (/* binding */ countsFor),
/* harmony export */   jg: () => (/* binding */ forBoth),
/* harmony export */   mI: () => (/* binding */ twoSidedZ),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   ow: () => (/* binding */ checkMargins),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   t9: () => (/* binding */ findOverall),
/* harmony export */   uq: () => (/* binding */ checkLevels),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/common/role.ts
var roles = ["baseline", "candidate"];
function forBoth(of) {
  return { baseline: of("baseline"), candidate: of("candidate") };
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
  for (let k = Math.ceil(12 + 360 / (x * x)); k >= 1; k--) rest = x + k / rest;
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
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.log(a * b / (2 * Math.PI * n)) / 2 + error - deviance(a, n * x) - deviance(b, n * y);
}
function deviance(a, m) {
  const v = (a - m) / (a + m);
  if (Math.abs(v) > 0.1) return a * Math.log(a / m) + m - a;
  let sum = (a - m) * v;
  let power2 = 2 * a * v ** 3;
  for (let odd = 3; Math.abs(power2) > 1e-17 * sum; odd += 2) {
    sum += power2 / odd;
    power2 *= v * v;
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

// src/gates/evaluation.ts
var failureLimit = 0.01;
var earlyAlpha = 0.01;
var finalAlpha = 0.04;
var boundAlpha = 0.05;

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

// src/gates/quality-early.ts
var threshold = -Math.log(earlyAlpha);
function provedSoFar(counts, allowed) {
  if (!(allowed >= 0 && allowed < 1)) return void 0;
  const evidence = pairedBetting(counts, allowed);
  if (evidence.logEvidenceOk >= threshold) return "ok";
  const decrease = (counts.baselineOnly - counts.candidateOnly) / rowsOf(counts);
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
function count(number, what) {
  return `${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;
}

// src/gates/rows-needed.ts
var power = 0.8;
var mostRows = 1e9;
function rowsToTell({ measure, rows, difference, low, high }, allowed, worse) {
  if (difference === void 0 || low === void 0 || high === void 0) return void 0;
  const [found, least, most] = worse === "lower" ? [-difference, -high, -low] : [difference, low, high];
  const within = rowsFor(rows, most - found, allowed - found, measure);
  const worseThanNothing = rowsFor(rows, found - least, found, measure);
  const needed = Math.min(within, worseThanNothing);
  return needed <= mostRows ? twoDigits(Math.max(needed, rows)) : void 0;
}
function mostRowsFor(measure, deviation, allowed) {
  const z = -normalQuantile(alphaOf(measure)) + normalQuantile(power);
  return twoDigits(Math.min(mostRows, Math.max(1, 2 * (z * deviation / allowed) ** 2)));
}
function rowsFor(rows, half, distance, measure) {
  if (!(distance > 0) || !(half > 0)) return Number.POSITIVE_INFINITY;
  const z = -normalQuantile(alphaOf(measure));
  return rows * ((z + normalQuantile(power)) / z * (half / distance)) ** 2;
}
function alphaOf(measure) {
  return measure === "accuracy" || measure === "recall" ? finalAlpha : boundAlpha;
}
function twoDigits(value) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}

// src/gates/absolute-limit.ts
function absoluteLimits({ min, max }) {
  return [
    ...min === void 0 ? [] : [{ limit: min, side: "below" }],
    ...max === void 0 ? [] : [{ limit: max, side: "above" }]
  ];
}
function isKept({ limit, side }, value) {
  return side === "above" ? value <= limit : value >= limit;
}

// src/gates/quality-limits.ts
function withinAbsolute(measured, limits) {
  return absoluteLimits(limits).map((limit) => withinLimit(measured, limit));
}
function withinLimit(measured, absolute) {
  const { limit, side } = absolute;
  const { candidate = Number.NaN, baseline, rows } = measured;
  const kept = isKept(absolute, candidate);
  const shared = baseline !== void 0 && !isKept(absolute, baseline);
  const stands = kept ? "keeps" : compareBeside(measured, side);
  const breach = shared ? { limit, side, baseline: { value: baseline, samples: rows }, candidate: stands } : void 0;
  const asked = `the ${figure(limit)} that is ${side === "below" ? "asked for" : "allowed"}`;
  if (kept) return { is: "kept", words: `${side === "below" ? "at least" : "at most"} ${asked}`, breach };
  const words = `${side} ${asked}`;
  if (breach === void 0) return { is: "broken", words };
  const both = `${words}, and so is the baseline`;
  switch (stands) {
    case "better":
      return { is: "kept", words: `${both}; proved better than it, so this limit does not condemn it`, breach };
    case "worse":
      return { is: "broken", words: `${both}; proved worse than it`, breach };
    default: {
      const open = "proved neither better nor worse than it; beyond this limit it passes only if proved better";
      return { is: "unmet", words: `${both}; ${open}`, breach };
    }
  }
}
function compareBeside({ measure, low, high }, side) {
  if (measure === "agreement" || low === void 0 || high === void 0) return "open";
  const [least, most] = side === "below" ? [low, high] : [-high, -low];
  if (least > 0) return "better";
  return most < 0 ? "worse" : "open";
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
  const needed = rowsToTell(measured, allowed, worse);
  const would = needed === void 0 ? "" : ` (about ${count(needed, "row")} would)`;
  return { is: "unproved", words: `anything from ${between} would fit these rows, too few to tell${would}; ${limit}` };
}

// src/gates/quality-finding.ts
var noData = { outcome: "undecided", cause: "no-data" };
var overLimit = { outcome: "undecided", cause: "over-limit" };
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
  return { measured: worst.measured, ...weighed, sentence: `${weighed.sentence}${small}` };
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
  const { maxDecrease, maxIncrease } = gate.limits;
  return [
    ...withinAbsolute(measured, gate.limits),
    ...maxDecrease === void 0 ? [] : [withinMargin(measured, maxDecrease, "lower", early)],
    ...maxIncrease === void 0 ? [] : [withinMargin(measured, maxIncrease, "higher", early)]
  ];
}
var bySeverity = ["kept", "unproved", "unmet", "unknown", "broken"];
var verdicts = {
  kept: { outcome: "pass" },
  unproved: notProved,
  unmet: overLimit,
  unknown: noData,
  broken: { outcome: "fail" }
};
function severity(limits) {
  const each = limits.map(({ is, breach }) => {
    const isShared = is === "broken" && breach !== void 0;
    return bySeverity.indexOf(is) - (isShared ? 0.5 : 0);
  });
  return Math.max(...each);
}
function weigh(limits, values) {
  const breach = limits.find((limit) => limit.breach !== void 0)?.breach;
  return { ...weighVerdict(limits, values), breach };
}
function weighVerdict(limits, values) {
  const worst = bySeverity.findLast((severe) => limits.some(({ is }) => is === severe));
  if (worst === void 0) return { verdict: noData, sentence: `${values}.` };
  const telling = limits.filter(({ is }) => is === worst).map(({ words }) => words);
  return { verdict: verdicts[worst], sentence: `${values}: ${telling.join(", and ")}.` };
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




/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   B5: () => (/* binding */ isUpwards),
/* harmony export */   C1: () => (/* binding */ viewUnder),
/* harmony export */   DN: () => (/* binding */ alphaWhileCompared),
/* harmony export */   Ei: () => (/* binding */ variantQuery),
/* harmony export */   FU: () => (/* binding */ absoluteEvidence),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IJ: () => (/* binding */ weighBeyond),
/* harmony export */   Lw: () => (/* binding */ seeSteps),
/* harmony export */   MX: () => (/* binding */ hasWeights),
/* harmony export */   Mh: () => (/* binding */ brokenLimits),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Nj: () => (/* binding */ othersToRestore),
/* harmony export */   O8: () => (/* binding */ ratioTest),
/* harmony export */   OG: () => (/* binding */ toPair),
/* harmony export */   ON: () => (/* binding */ turnCounts),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Q7: () => (/* binding */ mantelHaenszel),
/* harmony export */   SJ: () => (/* binding */ countMeans),
/* harmony export */   Sw: () => (/* binding */ asShare),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   UT: () => (/* binding */ weightAt),
/* harmony export */   VW: () => (/* binding */ pairLadder),
/* harmony export */   Vm: () => (/* binding */ earlyMinutes),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   X: () => (/* binding */ weightsAt),
/* harmony export */   XO: () => (/* binding */ okRungs),
/* harmony export */   Yv: () => (/* binding */ standToMax),
/* harmony export */   aA: () => (/* binding */ invocationMetrics),
/* harmony export */   aE: () => (/* binding */ calibrateNoise),
/* harmony export */   aQ: () => (/* binding */ countQueries),
/* harmony export */   ar: () => (/* binding */ proveAbove),
/* harmony export */   b7: () => (/* binding */ candidateInstancesFor),
/* harmony export */   cy: () => (/* binding */ noMeasurement),
/* harmony export */   dc: () => (/* binding */ pastContextOf),
/* harmony export */   dp: () => (/* binding */ minutesOf2),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   fQ: () => (/* binding */ findVariant),
/* harmony export */   h2: () => (/* binding */ floorShares),
/* harmony export */   h6: () => (/* binding */ thresholdVerdict),
/* harmony export */   hY: () => (/* binding */ watchedBySecondsMs),
/* harmony export */   ic: () => (/* binding */ suddenRatioOf),
/* harmony export */   it: () => (/* binding */ ratioMarginsOf),
/* harmony export */   j3: () => (/* binding */ learnNoise),
/* harmony export */   kq: () => (/* binding */ ratioEvidences),
/* harmony export */   l$: () => (/* binding */ beta),
/* harmony export */   lY: () => (/* binding */ restartWeights),
/* harmony export */   o: () => (/* binding */ aimsAt),
/* harmony export */   ob: () => (/* binding */ proveWorseThanPast),
/* harmony export */   pv: () => (/* binding */ instanceMetrics),
/* harmony export */   qr: () => (/* binding */ worseRungs),
/* harmony export */   t5: () => (/* binding */ comparedSteps),
/* harmony export */   tr: () => (/* binding */ ownBeliefs),
/* harmony export */   tt: () => (/* binding */ usualMargin),
/* harmony export */   ty: () => (/* binding */ combineSteps),
/* harmony export */   vA: () => (/* binding */ countBeyond),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wF: () => (/* binding */ stillNeeded),
/* harmony export */   wN: () => (/* binding */ restartsOf),
/* harmony export */   wZ: () => (/* binding */ defaultNoise),
/* harmony export */   wg: () => (/* binding */ baselineFleet),
/* harmony export */   xA: () => (/* binding */ candidateShare),
/* harmony export */   yC: () => (/* binding */ combineRatioSteps),
/* harmony export */   zo: () => (/* binding */ noiseModels)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


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
  const { name, instanceCount } = rollout.start.baseline;
  return Math.max(findVariant(endpoint, name)?.desiredInstances ?? instanceCount, instanceCount);
}
function isClose(a, b) {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
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
function times(ratio) {
  return Number.isFinite(ratio) ? `${short(ratio)} x` : "any number of times";
}
function short(value) {
  if (!Number.isFinite(value)) return "unknown";
  if (value === 0) return "0";
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return String(Number(value.toFixed(decimals)));
}

// src/stats/noise-models.ts
var brisks = [0, 0.02, 0.1, 0.3, 1];
var lastings = [0.01, 0.04, 0.1, 0.25];
var memories = [2, 5, 15, 40];
var still = (brisk) => ({ brisk, lasting: 0, memoryMinutes: 1 });
var withMemories = (brisk, lasting, memories2) => memories2.map((memoryMinutes) => ({ brisk, lasting, memoryMinutes }));
var smallBrisk = 25e-4;
var smallLastings = [6e-4, 25e-4];
var small = [
  ...smallLastings.flatMap((lasting) => withMemories(0, lasting, memories)),
  still(smallBrisk),
  ...[25e-4, 0.01].flatMap((lasting) => withMemories(smallBrisk, lasting, memories.slice(1)))
];
var noiseModels = [
  ...brisks.flatMap((brisk) => [still(brisk), ...lastings.flatMap((lasting) => withMemories(brisk, lasting, memories))]),
  ...small
];
function beliefIn(ofBrisk, ofLasting) {
  const chances = noiseModels.map(({ brisk, lasting }) => {
    const likes = lasting === 0 ? 1 : memories.length;
    return (ofBrisk.get(brisk) ?? 0) * (ofLasting.get(lasting) ?? 0) / likes;
  });
  const sum = chances.reduce((total2, chance2) => total2 + chance2, 0);
  return chances.map((chance2) => chance2 / sum);
}
var rest = 0.7 / (brisks.length - 1);
var usualBrisks = brisks.map((brisk) => [brisk, brisk === 0 ? 0.3 : rest]);
var openBelief = beliefIn(
  new Map(usualBrisks),
  /* @__PURE__ */ new Map([
    [0, 0.4],
    [0.01, 0.18],
    [0.04, 0.18],
    [0.1, 0.18],
    [0.25, 0.06]
  ])
);
var openBeliefInAll = beliefIn(
  new Map([...usualBrisks, [smallBrisk, rest]]),
  /* @__PURE__ */ new Map([
    [0, 0.4],
    [6e-4, 0.12],
    [25e-4, 0.12],
    [0.01, 0.12],
    [0.04, 0.12],
    [0.1, 0.09],
    [0.25, 0.03]
  ])
);
var nearMargin = 1.3 + 1e-9;
var isNear = (margin) => margin <= nearMargin;
var usualMargin = 2;
function openBeliefFor(margin) {
  return isNear(margin) ? openBeliefInAll : openBelief;
}
function stillModel(index) {
  return placeOf(still(noiseModels[index]?.brisk ?? 0));
}
var sizes = [...smallLastings, ...lastings];
var longest = Math.max(...memories);
function largerModel(index) {
  const { brisk = 0, lasting = 0 } = noiseModels[index] ?? {};
  const largerWith = (noiseOfMinutes) => sizes.filter((size) => size > lasting).map((size) => findPlace({ brisk: noiseOfMinutes, lasting: size, memoryMinutes: longest })).find((place) => place !== void 0);
  return largerWith(brisk) ?? largerWith(0) ?? placeOf({ brisk, lasting, memoryMinutes: longest });
}
function updateBelief(belief, logLikelihoods) {
  const logs = belief.map((chance2, i) => chance2 > 0 ? logLikelihoods[i] ?? 0 : Number.NEGATIVE_INFINITY);
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = belief.map((chance2, i) => chance2 * Math.exp((logs[i] ?? 0) - largest));
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
  return weights.map((weight) => weight / sum);
}
function placeOf(model) {
  const place = findPlace(model);
  if (place === void 0) throw new RangeError("there is no such noise model");
  return place;
}
function findPlace(model) {
  const place = noiseModels.findIndex(
    ({ brisk, lasting, memoryMinutes }) => brisk === model.brisk && lasting === model.lasting && memoryMinutes === model.memoryMinutes
  );
  return place < 0 ? void 0 : place;
}

// src/gates/queries.ts
function finer(query2, seconds) {
  return { ...query2, key: `${query2.key} ${seconds}s`, periodSeconds: seconds };
}
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
  const sizes2 = manyGpus[family];
  return sizes2 === void 0 ? void 0 : sizes2[size] ?? 1;
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
        published: "with-requests",
        rehearsable: true
      };
    }
    case "cloudwatch":
      return {
        unit: "number",
        query: (target, role) => ownQuery(target, role, source, source.statistic),
        scale: () => 1,
        published: "always",
        rehearsable: false
      };
    default: {
      const { metricName, scale, rehearsable } = utilisations[source.metric];
      return {
        unit: "percent",
        query: (target, role) => variantQuery(target, role, instanceMetrics, metricName, "Average"),
        scale,
        published: "always",
        rehearsable
      };
    }
  }
}

// src/gates/breach-words.ts
function besideWords({ candidate }, value) {
  const shared = `the baseline breaks this limit too (${value})`;
  switch (candidate) {
    case "better":
      return `${shared} and the candidate is proved better than it, so this limit does not condemn it`;
    case "open":
      return `${shared} and the candidate is proved neither better nor worse than it; over this limit it passes only if proved better`;
    case "worse":
      return `${shared} and the candidate is proved worse than it`;
    case "keeps":
      return "";
  }
}

// src/gates/limits.ts
function brokenLimits(limits, unit, candidate, baseline) {
  const absolute = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteLimits */ .MX)(limits).filter((limit) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, candidate)).map(({ side, limit }) => `${side} ${withUnit(limit, unit)}`);
  const relative = relativeLimits(limits, unit);
  if (baseline === void 0) return absolute.length === 0 && relative.length > 0 ? void 0 : absolute;
  const broken = relative.filter(({ side, limitAt }) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)({ side, limit: limitAt(baseline) }, candidate));
  return [...absolute, ...broken.map(({ words }) => words)];
}
function relativeLimits(limits, unit) {
  const { maxIncrease, maxDecrease, maxRatio, minRatio } = limits;
  const relative = (side, given, limitAt, words) => given === void 0 ? [] : [{ side, limitAt: (base) => limitAt(base, given), words: words(given) }];
  const plus2 = (base, given) => base + given;
  const minus = (base, given) => base - given;
  const product = (base, given) => base * given;
  return [
    ...relative("above", maxIncrease, plus2, (given) => `more than ${withUnit(given, unit)} above the baseline`),
    ...relative("below", maxDecrease, minus, (given) => `more than ${withUnit(given, unit)} below the baseline`),
    ...relative("above", maxRatio, product, (given) => `more than ${times(given)} the baseline`),
    ...relative("below", minRatio, product, (given) => `less than ${times(given)} the baseline`)
  ];
}
function withoutAbsolute({ max: _, min: __, ...relative }) {
  return relative;
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
function breachOf(limits, baseline) {
  if (baseline === void 0) return void 0;
  const broken = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteLimits */ .MX)(limits).find((limit) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, baseline));
  return broken && { ...broken, baseline: { value: baseline, samples: 1 } };
}
function besideNumbers(limits, candidate, baseline) {
  const breach = breachOf(limits, baseline);
  if (breach === void 0) return void 0;
  const further = breach.side === "above" ? candidate - breach.baseline.value : breach.baseline.value - candidate;
  const beyond = further < 0 ? "better" : further === 0 ? "open" : "worse";
  return { ...breach, candidate: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(breach, candidate) ? "keeps" : beyond };
}
function judgeNumbers(gate, numbers) {
  const { candidate, baseline } = numbers;
  const broken = brokenLimits(gate.limits, "number", candidate, baseline);
  const comparison = compare(gate.limits, candidate, baseline);
  const value = `${gate.name} is ${withUnit(candidate, "number")}`;
  const failed = broken !== void 0 && broken.length > 0;
  const breach = besideNumbers(gate.limits, candidate, baseline);
  const beside = breach === void 0 ? "" : besideWords(breach, withUnit(breach.baseline.value, "number"));
  const others2 = brokenLimits(withoutAbsolute(gate.limits), "number", candidate, baseline);
  const excused = others2?.length === 0 ? breach?.candidate : void 0;
  return {
    verdict: verdictOf(broken, excused),
    candidate: { value: candidate, samples: 1 },
    baseline: baseline === void 0 ? void 0 : { value: baseline, samples: 1 },
    comparison,
    baselineBreach: breach,
    sentence: failed ? `${value}: ${broken.join(", ")}${beside === "" ? "" : `; ${beside}`}.` : `${value}.`,
    series: []
  };
}
function verdictOf(broken, excused) {
  if (broken === void 0) return { outcome: "undecided", cause: "no-data" };
  if (broken.length === 0 || excused === "better") return { outcome: "pass" };
  return excused === "open" ? { outcome: "undecided", cause: "over-limit" } : { outcome: "fail" };
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
  breach: ({ limits }, measured) => measured.kind === "numbers" ? breachOf(limits, measured.baseline) : void 0,
  counted: () => [],
  beforeTraffic: true,
  sequential: false,
  failureCode: "gate-failed",
  rehearsable: () => false
};
function numbersMeter(numbers) {
  return {
    queries: [],
    mustBePublished: [],
    publishedWithRequests: [],
    measure: () => numbers === void 0 ? [] : [{ kind: "numbers", ...numbers }]
  };
}

// src/stats/values.ts
function mostSquares(count, sum, quantiles) {
  const mean = sum / count;
  const sorted = quantiles.toSorted((one, other) => one.part - other.part || one.value - other.value);
  const bands = sorted.slice(1).map(({ part, value }, index) => {
    const below = sorted[index] ?? { part, value };
    return { part: part - below.part, low: below.value, high: Math.max(below.value, value) };
  });
  let unexplained = mean - bands.reduce((total2, { part, low }) => total2 + part * low, 0);
  let square = 0;
  for (const { part, low, high } of bands.toReversed()) {
    const above = Math.min(Math.max(0, unexplained), part * (high - low));
    unexplained -= above;
    square += part * low * low + above * (low + high);
  }
  return count * Math.max(square, mean * mean);
}
var worthValues = 30;
function precisionOf(minutes) {
  const [baseline, candidate] = [spreadOf(minutes, "baseline"), spreadOf(minutes, "candidate")];
  const known = [baseline, candidate].filter(({ mean }) => mean > 0);
  const freedom = known.reduce((sum, one) => sum + one.freedom, 0);
  const common = known.reduce((sum, { about, mean }) => sum + about / mean ** 2, 0) / freedom;
  if (known.length === 0 || !(common > 0) || !Number.isFinite(common)) return void 0;
  const precision2 = ({ about, freedom: freedom2, mean }) => {
    const level = mean > 0 ? mean : known[0]?.mean ?? 1;
    const own = mean > 0 ? about / mean ** 2 : 0;
    return { eventsPerUnit: (freedom2 + worthValues) / (own + worthValues * common) / level };
  };
  return { baseline: precision2(baseline), candidate: precision2(candidate) };
}
function spreadOf(minutes, role) {
  let [about, freedom, count, sum] = [0, 0, 0, 0];
  for (const minute of minutes) {
    const values = minute[role];
    if (values.count <= 0) continue;
    about += Math.max(0, values.squares - values.sum ** 2 / values.count);
    freedom += values.count - 1;
    count += values.count;
    sum += values.sum;
  }
  return { about, freedom, mean: count > 0 ? sum / count : 0 };
}
var trialsPerEvent = 1e3;
function eventsOf(values, { eventsPerUnit }, level) {
  return {
    requests: trialsPerEvent * eventsPerUnit * level * values.count,
    bad: eventsPerUnit * Math.max(0, values.sum)
  };
}

// src/gates/mean-counts.ts
function countMeans(steps, before) {
  const seen = steps.flat();
  const precision2 = precisionOf(seen);
  if (precision2 === void 0) return void 0;
  const level = meanOf(seen.map(({ baseline }) => baseline)) || meanOf(seen.map(({ candidate }) => candidate));
  const count = ({ startMs, baseline, candidate }) => ({
    startMs,
    baseline: eventsOf(baseline, precision2.baseline, level),
    candidate: eventsOf(candidate, precision2.candidate, level)
  });
  const ofBaseline = (measured) => {
    if (measured.kind !== "means") return measured;
    const alone = measured.minutes.map(({ startMs, baseline }) => count({ startMs, baseline, candidate: baseline }));
    return { kind: "counts", minutes: alone };
  };
  return {
    steps: steps.map((minutes) => minutes.map(count)),
    ...before && { before: { recent: ofBaseline(before.recent), dayBefore: ofBaseline(before.dayBefore) } },
    meanPerShare: level * trialsPerEventOf(level, precision2.baseline)
  };
}
function trialsPerEventOf(level, precision2) {
  const one = eventsOf({ count: 1, sum: level, squares: 0 }, precision2, level);
  return one.requests / one.bad;
}
function meanOf(values) {
  const count = values.reduce((total2, one) => total2 + one.count, 0);
  return count === 0 ? 0 : values.reduce((total2, one) => total2 + one.sum, 0) / count;
}

// src/gates/share-words.ts
var nothingBeside = "At 100 % nothing serves beside the candidate to compare with, so a fault that would have hit both, such as an outage of something they share, may be the cause too";
function shareSentence(gate, told) {
  const cold = ["worse", "suddenly-worse"].includes(told.outcome) ? "" : coldOf(told.coldMinutes);
  return `${sharesOf(gate, told)}: ${meaningOf(gate, told)}${cold}.`;
}
function coldOf(minutes) {
  if (minutes === 0) return "";
  const first = minutes === 1 ? "the first minute of the step was" : `the first ${minutes} minutes of the step were`;
  return `; ${first} worse than those after, which a start explains, and not held against it`;
}
function sharesOf(gate, { candidate, baseline, shown }) {
  const { verb, when } = momentOf(shown);
  const beside = baseline === void 0 ? "" : ` and ${withUnit(baseline.value, "share")} on the baseline`;
  return `${gate.name} ${verb} ${withUnit(candidate.value, "share")} on the candidate${beside}${when}`;
}
function meaningOf(gate, told) {
  const { outcome, candidate, baseline, comparison, wouldTell: wouldTell2, past, breach, calm, shown } = told;
  const max = gate.max ?? Number.NaN;
  const limit = withUnit(max, "share");
  const unacceptable = times(gate.maxRatio);
  switch (outcome) {
    case "worse":
      return `proved worse than ${worseThan(gate.okRatio, "at least", comparison?.low)}, and ${unacceptable} is not ruled out`;
    case "suddenly-worse": {
      const lasted = shown.minutes.length * secondsOf(shown);
      return `proved beyond ${ratioOf(comparison?.low)} the baseline within ${lasted} seconds, and the highest minute of the baseline's last day was ${ratioOf(calm?.most)} what was usual then`;
    }
    case "above-max": {
      const isShared = baseline !== void 0 && baseline.value > max;
      const worse = breach?.candidate === "worse" ? ", and the candidate is proved worse" : "";
      return `proved above the limit of ${limit}${isShared || worse !== "" ? `; the baseline is above it too${worse}` : ""}`;
    }
    case "worse-than-past":
      return `proved worse than the baseline was in its steps and the hours before, ${percentOf(past?.share)} and at most ${percentOf(past?.upper)} with its spread. ${nothingBeside}`;
    case "over-max":
      return `proved below ${unacceptable} the baseline, but seen above the limit of ${limit}`;
    case "as-baseline":
      return `proved above the limit of ${limit}, which the baseline breaks too${breachOf2(breach)}; so far it is proved neither better nor worse than the baseline, and over this limit it passes only if proved better`;
    case "better":
      return `above the limit of ${limit}, which the baseline breaks too${breachOf2(breach)}, and proved better than the baseline (at most ${ratioOf(comparison?.high)}), so this limit does not condemn it`;
    case "below-ratio":
      return `proved below ${unacceptable} the baseline`;
    case "below-floor":
      return `proved below ${withUnit(gate.floor, "share")}, under which it does not matter`;
    case "open":
      return `so far neither proved worse nor proved below ${unacceptable} the baseline${wouldTell2 === void 0 ? "" : `; ${wouldTell2}`}`;
    case "unseen":
      return "the present step has no complete minute yet with requests of both variants";
    case "too-few":
      return `no verdict before the candidate has had ${gate.minSamples} requests (${candidate.samples} so far in this step)`;
  }
}
var percentOf = (share = Number.NaN) => withUnit(share, "share");
var ratioOf = (ratio) => ratio === void 0 ? "unknown times" : times(ratio);
function breachOf2(breach) {
  return breach === void 0 ? "" : ` with ${withUnit(breach.baseline.value, "share")}`;
}
function worseThan(fine, bounded, bound = fine) {
  const words = fine === 1 ? "the baseline" : `${times(fine)} the baseline`;
  const found = times(bound);
  return found === times(fine) ? words : `${words} (${bounded} ${found})`;
}
function allowedShare({ max, floor, okRatio, maxRatio }) {
  const most = max === void 0 ? "" : `, <= ${withUnit(max, "share")}`;
  const minded = floor > 0 ? `or < ${withUnit(floor, "share")}; ` : "";
  const above = floor > 0 ? ` and > ${withUnit(floor / 2, "share")}` : "";
  return `proved < ${times(maxRatio)} (${minded}else fails if proved > ${times(okRatio)}${above})${most}`;
}
function momentOf(shown) {
  return shown.whole ? { verb: "is", when: "" } : { verb: "was", when: ` ${spanOf(shown)}` };
}
function spanOf(shown) {
  const { minutes, seconds } = shown;
  const clock = (ms) => new Date(ms).toISOString().slice(11, seconds === void 0 ? 16 : 19);
  const from = minutes[0]?.startMs ?? 0;
  const to = (minutes.at(-1)?.startMs ?? from) + 1e3 * secondsOf(shown);
  return `between ${clock(from)} and ${clock(to)} UTC`;
}
var secondsOf = ({ seconds = 60 }) => seconds;

// src/gates/mean-words.ts
function allowedMean({ minRatio, okRatio, maxRatio }) {
  return minRatio === void 0 ? `proved < ${times(maxRatio)} (else fails if proved > ${times(okRatio)})` : `proved > ${times(minRatio)} (else fails if proved < ${times(1)})`;
}
function meanSentence(gate, told) {
  const { candidate, baseline, shown, outcome } = told;
  const { verb, when } = momentOf(shown);
  const number = (side) => withUnit(side.value, "number");
  const beside = baseline === void 0 ? "" : ` and ${number(baseline)} on the baseline`;
  const cold = outcome === "worse" ? "" : coldOf(told.coldMinutes);
  return `${gate.name} ${verb} ${number(candidate)} on the candidate${beside}${when}: ${meaningOf2(gate, told)}${cold}.`;
}
function meaningOf2(gate, { outcome, comparison, wouldTell: wouldTell2, usual, seen }) {
  const up = gate.minRatio !== void 0;
  const asked = `${up ? "above" : "below"} ${times(gate.minRatio ?? gate.maxRatio)}`;
  switch (outcome) {
    case "suddenly-worse":
    case "worse": {
      const than = up ? worseThan(1, "at most", comparison?.high) : worseThan(gate.okRatio, "at least", comparison?.low);
      return `proved worse than ${than}, and not proved ${asked}`;
    }
    case "worse-than-past": {
      const limit = usual === void 0 ? "" : `, ${withUnit(usual.mean, "number")} and ${up ? "at least" : "at most"} ${withUnit(usual.limit, "number")} with its spread`;
      return `proved worse than the baseline was in its steps and the hours before${limit}. ${nothingBeside}`;
    }
    case "below-ratio":
    case "below-floor":
    case "better":
      return `proved ${asked} the baseline`;
    case "open":
    case "above-max":
    case "over-max":
    case "as-baseline":
      return `so far neither proved worse nor proved ${asked} the baseline${wouldTell2 === void 0 ? "" : `; ${wouldTell2}`}`;
    case "unseen":
      return "the present step has no complete minute yet with values of both variants";
    case "too-few":
      return `no verdict before the candidate has had ${gate.minSamples} values (${seen} so far)`;
  }
}

// src/stats/interval.ts
var ratioScale = { from: 1e-6, to: 1e6, lowest: 0, highest: Number.POSITIVE_INFINITY };
var precision = 1e-9;
var firstStride = 0.4;
var straight = 0.5;
var mostTries = 200;
function lowBound(evidence, threshold, pivot, scale) {
  const missing2 = (x0) => threshold - evidence.worse(x0);
  return boundFrom(
    missing2,
    pivot,
    { further: scale.to, none: scale.highest },
    { further: scale.from, none: scale.lowest }
  );
}
function highBound(evidence, threshold, pivot, scale) {
  const missing2 = (x0) => threshold - evidence.ok(x0);
  return boundFrom(
    missing2,
    pivot,
    { further: scale.from, none: scale.lowest },
    { further: scale.to, none: scale.highest }
  );
}
function boundFrom(missing2, pivot, open, closed) {
  let near = [pivot, missing2(pivot)];
  const isRuledOut = near[1] <= 0;
  const end = isRuledOut ? open : closed;
  const distance = Math.log(end.further / pivot);
  for (let part = Math.min(1, firstStride / Math.abs(distance)); ; part = Math.min(1, 2 * part)) {
    const x0 = part === 1 ? end.further : pivot * Math.exp(part * distance);
    const far = [x0, missing2(x0)];
    if (far[1] <= 0 !== isRuledOut) return isRuledOut ? boundary(missing2, near, far) : boundary(missing2, far, near);
    if (part === 1) return end.none;
    near = far;
  }
}
function boundary(missing2, ruledOut, open) {
  let [within, below] = [Math.log(ruledOut[0]), ruledOut[1]];
  let [beyond, above] = [Math.log(open[0]), open[1]];
  let last = open[0];
  let side = 0;
  for (let tries = 0; tries < mostTries && Math.abs(beyond - within) > precision; tries++) {
    const secant = within + (beyond - within) * below / (below - above);
    const useSecant = Math.abs(beyond - within) < straight && below < 0 && tries % 8 !== 7 && Number.isFinite(secant);
    const at = useSecant ? secant : (within + beyond) / 2;
    const x0 = Math.exp(at);
    const found = missing2(x0);
    if (found <= 0) {
      [within, below] = [at, found];
      if (side < 0) above /= 2;
      side = -1;
    } else {
      [beyond, above] = [at, found];
      if (side > 0) below /= 2;
      side = 1;
      last = x0;
    }
  }
  return last;
}

// src/stats/pair-ladder.ts
var mostLeftOut = 8;
function pairLadder(minutes, starts) {
  const splits = Float64Array.from(minutes, (minute) => minute.candidateRequests / minute.baselineRequests);
  const bad = Float64Array.from(minutes, (minute) => minute.candidateBad + minute.baselineBad);
  const candidateBad = Float64Array.from(minutes, (minute) => minute.candidateBad);
  const atX0 = new Float64Array(minutes.length);
  const gains = new Float64Array(minutes.length);
  const standing2 = (x0, nearest, { steps, weights }, firstMinutes = 0) => {
    for (let t = 0; t < gains.length; t++) atX0[t] = Math.log1p((splits[t] ?? 0) * x0);
    const rungs = steps.map((step) => {
      const x1 = nearest * step;
      const up = Math.log(x1 / x0);
      for (let t = 0; t < gains.length; t++) {
        const less = (bad[t] ?? 0) * (Math.log1p((splits[t] ?? 0) * x1) - (atX0[t] ?? 0));
        gains[t] = (candidateBad[t] ?? 0) * up - less;
      }
      return sumsOf(gains, starts, firstMinutes);
    });
    const left = rungs.map((sums) => sums.withoutWorst);
    const mixed2 = (columns) => starts.map((_, window) => mixedAt(columns, weights, window));
    return {
      whole: mixed2(rungs.map((sums) => sums.whole)),
      withoutFirst: mixed2(rungs.map((sums) => sums.withoutFirst)),
      withoutWorst: (window, count) => mixedAt(left, weights, window * (mostLeftOut + 1) + count)
    };
  };
  const isAbove = (x0) => {
    const above = [];
    let slope = 0;
    let window = starts.length - 1;
    for (let t = minutes.length - 1; t >= 0; t--) {
      const odds3 = (splits[t] ?? 0) * x0;
      slope += (candidateBad[t] ?? 0) - (bad[t] ?? 0) * odds3 / (1 + odds3);
      if (t === starts[window]) above[window--] = slope > 0;
    }
    return starts.map((_, w) => above[w] ?? false);
  };
  return { standing: standing2, isAbove };
}
var zeros = (count) => new Array(count).fill(0);
function sumsOf(gains, starts, firstMinutes) {
  const whole = zeros(starts.length);
  const withoutFirst = zeros(starts.length);
  const withoutWorst = zeros(starts.length * (mostLeftOut + 1));
  const largest = zeros(mostLeftOut);
  let sum = 0;
  let window = starts.length - 1;
  for (let t = gains.length - 1; t >= 0; t--) {
    const gain = gains[t] ?? 0;
    sum += gain;
    if (gain > (largest[mostLeftOut - 1] ?? 0)) insert(largest, gain);
    if (t !== starts[window]) continue;
    let first = 0;
    for (let f = t; f < t + firstMinutes; f++) first += gains[f] ?? 0;
    whole[window] = sum;
    withoutFirst[window] = sum - Math.max(0, first);
    let left = sum;
    for (let count = 0; count <= mostLeftOut; count++) {
      withoutWorst[window * (mostLeftOut + 1) + count] = left;
      left -= largest[count] ?? 0;
    }
    window--;
  }
  return { whole, withoutFirst, withoutWorst };
}
function insert(falling, value) {
  let at = falling.length - 1;
  for (; at > 0 && (falling[at - 1] ?? 0) < value; at--) falling[at] = falling[at - 1] ?? 0;
  falling[at] = value;
}
function mixedAt(columns, weights, window) {
  let largest = Number.NEGATIVE_INFINITY;
  for (const column of columns) largest = Math.max(largest, column[window] ?? 0);
  let sum = 0;
  for (let j = 0; j < columns.length; j++) sum += (weights[j] ?? 0) * Math.exp((columns[j]?.[window] ?? 0) - largest);
  return largest + Math.log(sum);
}

// src/stats/bursts.ts
var usualBurstChance = 0.02;
var worthMinutes = 50;
var looks = 1.25;
var enough = 12;
function burstChanceOf(seen, minutes) {
  return (seen + usualBurstChance * worthMinutes) / (minutes + worthMinutes);
}
function withoutBursts(standing2, window, minutes, chance2) {
  let least = standing2.whole[window] ?? 0;
  if (minutes === 1) return Math.min(0, least);
  let tail = 1;
  let mass = (1 - chance2) ** minutes;
  for (let count = 1; count <= Math.min(mostLeftOut, minutes); count++) {
    tail -= mass;
    mass *= (minutes - count + 1) / count * (chance2 / (1 - chance2));
    const surprise = -Math.log(Math.min(1, looks * Math.max(tail, mass)));
    if (surprise >= Math.min(least, enough)) break;
    least = Math.min(
      least,
      surprise + Math.max(0, standing2.withoutWorst(window, count)) * (minutes / Math.max(1, minutes - count))
    );
  }
  return least;
}

// src/stats/wander.ts
var burstChance = 0.02;
var burstVariance = 2.25;
var openVariance = 4;
var startSpread = 1.5;
function levelsOf(series, model, variants) {
  const { value, information, minutes } = series;
  const mean = new Array(value.length);
  const variance = new Array(value.length);
  let at = entryNoise(model, variants, minutes[minutes.length - 1] ?? 1);
  let level = startOf(series);
  let wander = 0;
  let levelVariance = openVariance;
  let covariance = 0;
  let wanderVariance = at.lasting;
  let fresh = true;
  let logLikelihood = 0;
  let bursts = 0;
  for (let t = value.length - 1; t >= 0; t--) {
    if (minutes[t] !== at.minutes) at = entryNoise(model, variants, minutes[t] ?? 1);
    const w = information[t] ?? 0;
    if (w > 0) {
      const alone = wanderVariance + at.brisk + 1 / w;
      const total2 = levelVariance + 2 * covariance + alone;
      const off = (value[t] ?? 0) - level - wander;
      const [usual, burst] = likelihoods(off, fresh ? startSpread * alone : total2, at.burst);
      if (!fresh) {
        logLikelihood += Math.log(usual + burst);
        bursts += burst / (usual + burst);
      }
      fresh = false;
      const ofLevel = levelVariance + covariance;
      const ofWander = covariance + wanderVariance;
      const trust = usual / (usual + burst) / total2;
      level += trust * ofLevel * off;
      wander += trust * ofWander * off;
      levelVariance -= trust * ofLevel * ofLevel;
      covariance -= trust * ofLevel * ofWander;
      wanderVariance -= trust * ofWander * ofWander;
    }
    mean[t] = level;
    variance[t] = levelVariance;
    wander *= at.keep;
    covariance *= at.keep;
    wanderVariance = at.keep ** 2 * wanderVariance + (1 - at.keep ** 2) * at.lasting;
  }
  return { logLikelihood, bursts, mean, variance };
}
function likelihoods(off, variance, burst) {
  const wide = variance + burstVariance;
  return [
    (1 - burst) / Math.sqrt(variance) * Math.exp(-off * off / (2 * variance)),
    burst / Math.sqrt(wide) * Math.exp(-off * off / (2 * wide))
  ];
}
function startOf({ value, information }) {
  const newest = [];
  for (let t = value.length - 1; t >= 0 && newest.length < 3; t--) {
    if ((information[t] ?? 0) > 0) newest.push(value[t] ?? 0);
  }
  return (newest.length < 3 ? newest[0] : newest.toSorted((a, b) => a - b)[1]) ?? 0;
}
function entryNoise({ brisk, lasting, memoryMinutes }, variants, minutes) {
  const decay = minutes / memoryMinutes;
  const averaged = minutes > 1 ? 2 / decay ** 2 * (decay - 1 + Math.exp(-decay)) : 1;
  return {
    minutes,
    brisk: variants * brisk / minutes,
    lasting: variants * lasting * averaged,
    keep: Math.exp(-decay),
    burst: 1 - (1 - burstChance) ** (variants * minutes)
  };
}

// src/stats/past-noise.ts
var wantedBad = 4;
var fewestEntries = 20;
var nearby = 5;
var mostKept = 6;
function learnPast(history, margin = usualMargin) {
  const series = seriesOf(history);
  if (series === void 0) return void 0;
  const open = openBeliefFor(margin);
  const levels = noiseModels.map((model, place) => open[place] === 0 ? void 0 : levelsOf(series, model, 1));
  const belief = updateBelief(
    open,
    levels.map((level) => level?.logLikelihood ?? 0)
  );
  const bursts = levels.reduce((sum, level, model) => sum + (belief[model] ?? 0) * (level?.bursts ?? 0), 0);
  const minutes = series.minutes.reduce((sum, length) => sum + length, 0);
  return { ...likeliest(belief, levels), burstChance: rounded(burstChanceOf(bursts, minutes)) };
}
function likeliest(belief, levels) {
  const kept = belief.map((chance2, model) => ({
    chance: chance2,
    model,
    mean: levels[model]?.mean[0] ?? 0,
    variance: levels[model]?.variance[0] ?? 0
  })).toSorted((a, b) => b.chance - a.chance).slice(0, mostKept);
  const all = kept.reduce((sum, { chance: chance2 }) => sum + chance2, 0);
  const level = kept.reduce((sum, { chance: chance2, mean }) => sum + chance2 / all * mean, 0);
  return {
    level: rounded(level),
    likely: kept.map(({ model, chance: chance2, mean, variance }) => ({
      model,
      chance: rounded(chance2 / all),
      variance: rounded(variance + (mean - level) ** 2)
    }))
  };
}
function rounded(value) {
  return Math.round(value * 1e3) / 1e3;
}
function seriesOf(history) {
  const seen = history.filter(({ requests, bad: bad2 }) => requests > 0 && bad2 >= 0);
  const bad = seen.reduce((sum, minute) => sum + minute.bad, 0);
  const length = Math.max(1, Math.ceil(wantedBad * seen.length / bad));
  const count = Math.floor(seen.length / length);
  if (!(count >= fewestEntries)) return void 0;
  const entries = Array.from({ length: count }, (_, e) => sumOf(seen.slice(e * length, (e + 1) * length)));
  const value = entries.map((entry) => Math.log((entry.bad + 0.5) / entry.requests));
  return {
    value: Float64Array.from(value),
    information: Float64Array.from(entries, ({ requests }, t) => {
      const around = value.slice(Math.max(0, t - nearby), t + nearby + 1).toSorted((a, b) => a - b);
      return Math.max(0.5, requests * Math.exp(around[Math.floor(around.length / 2)] ?? 0));
    }),
    minutes: new Float64Array(count).fill(length)
  };
}
function sumOf(minutes) {
  return {
    requests: minutes.reduce((sum, minute) => sum + minute.requests, 0),
    bad: minutes.reduce((sum, minute) => sum + minute.bad, 0)
  };
}

// src/stats/noise.ts
var defaultNoisePrior = { usual: 0.25, early: 1 };
var earlyMinutes = 5;
var priorMinutes = 5;
var medianOfChiSquare1 = 0.4549364231195727;
function noiseFactor({ minutes, squares, variance }, prior, variants) {
  if (minutes === 0) return 1;
  const early = minutes < earlyMinutes;
  const expected = 1 + variants * (early ? prior.early : prior.usual) * (variance / minutes);
  if (minutes === 1 || variance === 0) return Math.max(1, expected);
  const measured = squares / variance * (minutes / (minutes - 1));
  const shrunk = (priorMinutes * expected + minutes * measured) / (priorMinutes + minutes);
  return Math.max(1, shrunk, early ? expected : 1);
}
function calibrateNoise(history, margin = usualMargin) {
  const ofMinutes = excessVariation(history, 20, 0.25);
  const ofBlocks = excessVariation(blocksOfFive(history), 10, 0.05);
  const usual = clip(Math.max(ofMinutes.variation, 5 * ofBlocks.variation), 0.01, 1);
  const past = learnPast(history, margin);
  return { usual, early: clip(2 * usual, 0.05, 1), pairs: ofMinutes.pairs, ...past !== void 0 && { past } };
}
function excessVariation(counts, enough2, otherwise) {
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
  if (pairs < enough2) return { pairs, variation: otherwise };
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
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
function clip(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// src/stats/paired-minute.ts
function isUsable(minute) {
  return isSeen(minute.baselineRequests, minute.baselineBad) && isSeen(minute.candidateRequests, minute.candidateBad);
}
function isSeen(requests, bad) {
  return requests > 0 && bad >= 0 && Number.isFinite(requests) && Number.isFinite(bad);
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

// src/stats/noise-view.ts
var driftVariance = 0.04;
var movedChance = 0.1;
var movedVariance = 2.25;
var lastingLooks = { worse: 2, worsePerMemoryMinute: 0.7, grossPerMemoryMinute: 0.05, ok: 2 };
var longestMemory = Math.max(...noiseModels.map(({ memoryMinutes }) => memoryMinutes));
var unseenVariance = 0.15;
var looksPerLog = 3;
var negligible = 1e-4;
var nothing = { worse: () => 0, gross: () => 0, ok: () => 0, variance: Number.POSITIVE_INFINITY };
function viewOf(step, minute, belief, past) {
  if (step === void 0) return nothing;
  const found = step.starts.findIndex((start) => start >= minute);
  const entry = found < 0 ? step.starts.length - 1 : found;
  const opinions = noiseModels.flatMap((model, index) => {
    const seen = step.models[index];
    const chance2 = belief[index] ?? 0;
    if (seen === void 0 || chance2 < negligible) return [];
    return opinionsOf({ index, model, chance: chance2, seen }, entry, step.minutes - minute, past);
  });
  const tail = (at, side) => opinions.reduce((sum, one) => sum + one.chance * Math.min(1, one.looks[side] * (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(-at(one))), 0);
  const surprise = (chance2) => Math.max(0, -Math.log(Math.max(chance2, Number.MIN_VALUE)));
  return {
    worse: (x0) => surprise(tail(({ mean, deviation }) => (mean - Math.log(x0)) / deviation, "worse")),
    gross: (x0) => surprise(tail(({ mean, deviation }) => (mean - Math.log(x0)) / deviation, "gross")),
    ok: (x0) => surprise(tail(({ mean, deviation }) => (Math.log(x0) - mean) / deviation, "ok")),
    variance: opinions.reduce((sum, { chance: chance2, deviation }) => sum + chance2 * deviation ** 2, 0)
  };
}
function viewUnder(step, minute, { usual, taught }, past) {
  return taught.reduce(
    (least, belief) => leastOf(least, viewOf(step, minute, belief, past)),
    viewOf(step, minute, usual, past)
  );
}
function leastOf(usual, taught) {
  return {
    worse: (x0) => Math.min(usual.worse(x0), taught.worse(x0)),
    gross: usual.gross,
    ok: (x0) => Math.min(usual.ok(x0), taught.ok(x0)),
    variance: Math.max(usual.variance, taught.variance)
  };
}
function opinionsOf({ index, model: { lasting, memoryMinutes }, chance: chance2, seen: { ratio, alone } }, entry, minutes, past) {
  const growing = looksPerLog * Math.log1p(minutes / (2 * (lasting === 0 ? 1 : memoryMinutes)));
  const looks2 = lasting === 0 ? { worse: 1 + growing, gross: 1 + growing, ok: 1 } : {
    worse: lastingLooks.worse + lastingLooks.worsePerMemoryMinute * memoryMinutes + growing,
    gross: lastingLooks.worse + lastingLooks.grossPerMemoryMinute * memoryMinutes + growing,
    ok: lastingLooks.ok
  };
  const unseen = memoryMinutes === longestMemory ? unseenVariance * lasting : 0;
  const opinion = (part, mean2, variance2) => ({
    chance: chance2 * part,
    mean: mean2,
    deviation: Math.sqrt(variance2),
    looks: looks2
  });
  if (past === void 0 || alone === void 0) {
    return [opinion(1, ratio.mean[entry] ?? 0, (ratio.variance[entry] ?? 1) + 2 * unseen)];
  }
  const usual = past.likely.find(({ model }) => model === index)?.variance ?? lasting;
  const level = baselineLevel(
    { mean: past.level, variance: usual + driftVariance },
    { mean: alone.baseline.mean[entry] ?? 0, variance: alone.baseline.variance[entry] ?? 1 }
  );
  const mean = alone.candidate.mean[entry] ?? 0;
  const variance = (alone.candidate.variance[entry] ?? 1) + unseen;
  return level.map(({ part, ...baseline }) => opinion(part, mean - baseline.mean, variance + baseline.variance));
}
function baselineLevel(past, present) {
  const apart = past.variance + present.variance;
  const off = (present.mean - past.mean) ** 2;
  const density = (variance) => Math.exp(-off / (2 * variance)) / Math.sqrt(variance);
  const same = (1 - movedChance) * density(apart);
  const moved = movedChance * density(apart + movedVariance);
  const part = same / (same + moved);
  const mean = (past.mean * present.variance + present.mean * past.variance) / apart;
  return [
    { part, mean, variance: past.variance * present.variance / apart },
    { part: 1 - part, ...present }
  ];
}

// src/stats/pair-series.ts
var wantedInformation = 2;
var mostEntries = 240;
function pairSeries(minutes, ratio) {
  const total2 = minutes.reduce((sum, minute) => sum + informationOf(minute, ratio), 0);
  if (total2 === 0) return void 0;
  const length = Math.ceil(Math.max(1, wantedInformation * minutes.length / total2, minutes.length / mostEntries));
  const count = Math.max(1, Math.floor(minutes.length / length));
  const spans = new Float64Array(count);
  const columns = () => ({ value: new Float64Array(count), information: new Float64Array(count), minutes: spans });
  const [baseline, candidate, difference] = [columns(), columns(), columns()];
  const starts = Array.from({ length: count }, (_, e) => e * length);
  starts.forEach((start, e) => {
    const end = e === count - 1 ? minutes.length : start + length;
    const joined = minutes.slice(start, end).reduce(plus);
    const share = shareOf(joined, ratio);
    const bad = joined.candidateBad + joined.baselineBad;
    spans[e] = end - start;
    baseline.value[e] = Math.log((joined.baselineBad + 0.5) / joined.baselineRequests);
    candidate.value[e] = Math.log((joined.candidateBad + 0.5) / joined.candidateRequests);
    difference.value[e] = (candidate.value[e] ?? 0) - (baseline.value[e] ?? 0);
    baseline.information[e] = bad * (1 - share);
    candidate.information[e] = bad * share;
    difference.information[e] = bad * share * (1 - share);
  });
  return { baseline, candidate, difference, starts };
}
function informationOf(minute, ratio) {
  const share = shareOf(minute, ratio);
  return (minute.candidateBad + minute.baselineBad) * share * (1 - share);
}
function shareOf(minute, ratio) {
  const odds3 = minute.candidateRequests / minute.baselineRequests * ratio;
  return odds3 / (1 + odds3);
}
function plus(one, other) {
  return {
    baselineRequests: one.baselineRequests + other.baselineRequests,
    baselineBad: one.baselineBad + other.baselineBad,
    candidateRequests: one.candidateRequests + other.candidateRequests,
    candidateBad: one.candidateBad + other.candidateBad
  };
}

// src/stats/learnt-noise.ts
var mostKept2 = 5;
var fewestMinutes = 10;
var halfLifeDays = 30;
var mostWeight = 0.8;
function weightAt(ageDays) {
  return ageDays >= 0 ? mostWeight * 0.5 ** (ageDays / halfLifeDays) : 0;
}
function learnNoise(steps, before, margin = usualMargin) {
  const usable = steps.flat().filter(isUsable);
  const series = usable.length < fewestMinutes ? void 0 : pairSeries(usable, mantelHaenszel(usable))?.difference;
  if (series === void 0) return void 0;
  const logLikelihoods = noiseModels.map((model) => levelsOf(series, model, 2).logLikelihood);
  return likeliest2(updateBelief(mixed(before, openBeliefFor(margin)), logLikelihoods));
}
function mixed(learnt, without) {
  if (learnt === void 0) return without;
  const belief = without.map((chance2) => (1 - learnt.weight) * chance2);
  for (const { model, chance: chance2 } of learnt.likely) {
    const known = belief[model];
    if (known !== void 0) belief[model] = known + learnt.weight * chance2;
  }
  return belief;
}
function likeliest2(belief) {
  const kept = belief.map((chance2, model) => ({ model, chance: chance2 })).toSorted((one, other) => other.chance - one.chance).slice(0, mostKept2);
  const all = kept.reduce((sum, { chance: chance2 }) => sum + chance2, 0);
  return kept.map(({ model, chance: chance2 }) => ({ model, chance: chance2 / all }));
}

// src/stats/own-noise.ts
var commonChance = 0.1;
var otherChance = 0.05;
var others = [
  { part: 0.4, model: placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 15 }) },
  { part: 0.3, model: placeOf({ brisk: 0.1, lasting: 0.1, memoryMinutes: 5 }) },
  { part: 0.15, model: placeOf({ brisk: 0, lasting: 0, memoryMinutes: 1 }) },
  { part: 0.15, model: placeOf({ brisk: 1, lasting: 0, memoryMinutes: 1 }) }
];
var largerPerMinute = 0.01;
var coarse = noiseModels.map(
  ({ brisk, lasting, memoryMinutes }) => [0, 0.1, 1].includes(brisk) && (lasting === 0 || [25e-4, 0.04, 0.1].includes(lasting) && [5, 40].includes(memoryMinutes))
);
function coarseBelief(margin) {
  return updateBelief(
    openBeliefFor(margin).map((chance2, i) => coarse[i] ? chance2 : 0),
    []
  );
}
function ownBelief(past, margin = usualMargin) {
  const likely = past?.likely.filter(({ model }) => noiseModels[model] !== void 0) ?? [];
  if (likely.length === 0) return coarseBelief(margin);
  const own = noiseModels.map(() => 0);
  const add = (model, chance2) => {
    own[model] = (own[model] ?? 0) + chance2;
  };
  for (const { model, part } of others) add(model, otherChance * part);
  for (const { model, chance: chance2 } of likely) {
    const shown = (1 - otherChance) * chance2;
    const larger = isNear(margin) ? largerPerMinute * (noiseModels[model]?.memoryMinutes ?? 0) : 0;
    add(model, shown * (1 - commonChance) * (1 - larger));
    add(largerModel(model), shown * (1 - commonChance) * larger);
    add(stillModel(model), shown * commonChance);
  }
  return own;
}
function ownBeliefs(past, taught, margin = usualMargin) {
  const usual = ownBelief(past, margin);
  return { usual, taught: taught.flatMap((noise) => noise === void 0 ? [] : [mixed(noise, usual)]) };
}
function seeSteps(steps, prior, alone) {
  const { usual, taught } = prior;
  const isBelieved = noiseModels.map((_, i) => [usual, ...taught].some((belief2) => (belief2[i] ?? 0) > 0));
  const seen = steps.map((minutes) => seeStep(minutes, isBelieved, alone));
  const logLikelihoods = noiseModels.map(
    (_, i) => seen.reduce((sum, step) => sum + (step?.models[i]?.ratio.logLikelihood ?? 0), 0)
  );
  const belief = {
    usual: updateBelief(usual, logLikelihoods),
    taught: taught.map((belief2) => updateBelief(belief2, logLikelihoods))
  };
  return { belief, steps: seen };
}
function seeStep(minutes, isBelieved, isAlone) {
  const series = minutes.length === 0 ? void 0 : pairSeries(minutes, mantelHaenszel(minutes));
  if (series === void 0) return void 0;
  const models = noiseModels.map((model, i) => {
    if (!isBelieved[i]) return void 0;
    const ratio = levelsOf(series.difference, model, 2);
    if (model.lasting === 0 || !isAlone) return { ratio };
    const alone = {
      candidate: levelsOf(series.candidate, model, 1),
      baseline: levelsOf(series.baseline, model, 1)
    };
    return { ratio, alone };
  });
  return { starts: series.starts, minutes: minutes.length, models };
}

// src/stats/restarts.ts
var restartEveryMinutes = 10;
var restartsWeight = 0.1;
function restartWeights(late) {
  const each = Array.from({ length: late }, (_, i) => restartsWeight / ((i + 1) * (i + 2)));
  return [1 - restartsWeight, ...each, restartsWeight / (late + 1)];
}
function restartsOf(minutes) {
  const starts = [];
  for (let start = restartEveryMinutes; start < minutes; start += restartEveryMinutes) starts.push(start);
  return starts;
}

// src/stats/steps.ts
function combineSteps(started, planned) {
  const present = started.at(-1) ?? started[0];
  return {
    ...present,
    worse: (x0) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logMeanEvidence */ .d_)(
      started.map((step) => step.worse(x0)),
      planned
    )
  };
}

// src/stats/warm-up.ts
var longestWarmUpMinutes = 3;
var odds = Math.log(10);
var faultRatio = 5;
var forgiven = [4, 3.75, 3.5, 3.25, 3, 2.75];
var leastForgiven = 2.5;
var enoughInAMinute = 6;
function forgivenRatio(expectedBad, wasCold) {
  if (wasCold) return forgiven[0];
  const tells = (ratio) => faultRatio * Math.log(faultRatio / ratio) - (faultRatio - ratio);
  return forgiven.find((ratio) => expectedBad * tells(ratio) >= enoughInAMinute) ?? leastForgiven;
}
function warmUpMinutes(earlier) {
  for (let minute = longestWarmUpMinutes; minute > 0; minute--) {
    const like = earlier.reduce((sum, step) => sum - logOddsOfCold(step, minute - 1), 0);
    if (like < odds) return minute;
  }
  return 0;
}
function coldMinutes(step) {
  let cold = 0;
  let sum = 0;
  let most = odds;
  for (let minute = 1; minute <= longestWarmUpMinutes; minute++) {
    sum += logOddsOfCold(step, minute - 1);
    if (sum <= most) continue;
    most = sum;
    cold = minute;
  }
  return cold;
}
function logOddsOfCold(step, minute) {
  const seen = step[minute];
  const later = step.slice(longestWarmUpMinutes);
  if (seen === void 0 || later.length < longestWarmUpMinutes) return 0;
  const usual = seen.candidateRequests / seen.baselineRequests * mantelHaenszel(later);
  const bad = seen.candidateBad + seen.baselineBad;
  return seen.candidateBad * Math.LN2 - bad * (Math.log1p(2 * usual) - Math.log1p(usual));
}

// src/stats/ratio-evidence.ts
var worseRungs = { steps: [1, 2, 4, 8, 16], weights: [24 / 32, 4 / 32, 2 / 32, 1 / 32, 1 / 32] };
var okRungs = { steps: [1, 1 / 2, 1 / 4], weights: [12 / 16, 3 / 16, 1 / 16] };
var laterWindow = 1.5;
var negligible2 = -4.6;
var leftWithoutFirst = { unknown: 0.65, cold: 1 };
var beyondRatio = 10;
function ratioEvidences(steps, margins) {
  (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMargins */ .ow)("okRatio", margins.okRatio, "maxRatio", margins.maxRatio, Number.POSITIVE_INFINITY);
  const { past, learnt, halves, okRatio, maxRatio } = margins;
  const usable = steps.map((minutes) => minutes.filter(isUsable));
  const seen = once(() => seeSteps(usable, ownBeliefs(past, [learnt, halves], maxRatio / okRatio), past !== void 0));
  return usable.map((minutes, s) => {
    const view = (start) => viewUnder(seen().steps[s], start, seen().belief, margins.past);
    return evidenceOf(minutes, margins, warmUpAfter(usable.slice(0, s)), view);
  });
}
function warmUpAfter(earlier) {
  const minutes = warmUpMinutes(earlier);
  const wasCold = earlier.some((step) => coldMinutes(step) > 0);
  const left = wasCold ? leftWithoutFirst.cold : leftWithoutFirst.unknown;
  return { minutes, left, isCold: wasCold && minutes > 0 };
}
function combineRatioSteps(started, planned) {
  const [first, ...rest2] = started;
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  return combineSteps([first, ...rest2], planned);
}
function evidenceOf(minutes, margins, warmUp, viewFrom) {
  const margin = margins.maxRatio / margins.okRatio;
  const starts = [0, ...margins.restarts ? restartsOf(minutes.length) : []];
  const weights = margins.restarts ? restartWeights(starts.length - 1) : [];
  const ladder2 = pairLadder(minutes, starts);
  const burstChance2 = margins.past?.burstChance ?? usualBurstChance;
  const noise = onceEach((window) => viewFrom(starts[window] ?? 0));
  const careful = (x0, window, log, side) => {
    if (log <= 0) return log;
    if (isNegligible(window, log)) return 0;
    const looks2 = laterWindow * Math.log1p(window) + Math.log(weights[window] ?? 1);
    return Math.min(log, Math.max(0, noise(window)[side](x0) - looks2));
  };
  const robustIn = (standing2, window) => {
    const whole = standing2.whole[window] ?? 0;
    if (isNegligible(window, whole)) return whole;
    return withoutBursts(standing2, window, minutes.length - (starts[window] ?? 0), burstChance2);
  };
  const isNegligible = (window, log) => log + Math.log(weights[window] ?? 1) < negligible2;
  const farther = (x0, nearest) => ladder2.isAbove(x0).includes(true) ? ladder2.standing(x0, nearest, worseRungs) : void 0;
  const forgiven2 = forgivenRatio(expectedBadOf(minutes), warmUp.isCold);
  const windowsWorse = (x0) => {
    const near = ladder2.standing(x0, x0 * margin, worseRungs, warmUp.minutes);
    const robust = starts.map((_, w) => Math.min(robustIn(near, w), (near.withoutFirst[w] ?? 0) / warmUp.left));
    const logs = robust.map((log, window) => careful(x0, window, log, "worse"));
    const isOpen = (window) => {
      const whole = near.whole[window] ?? 0;
      return whole > Math.max(0, logs[window] ?? 0) && !isNegligible(window, whole);
    };
    const atStart = farther(x0 * forgiven2, x0 * faultRatio);
    const later = starts.length === 1 ? void 0 : farther(x0 * leastForgiven, x0 * faultRatio);
    const beyond = farther(x0 * beyondRatio, 2 * x0 * beyondRatio);
    return logs.map((log, window) => {
      if (!isOpen(window)) return log;
      const gross = window === 0 ? atStart : later;
      const fault = gross === void 0 ? log : careful(x0, window, robustIn(gross, window), "gross");
      return Math.min(near.whole[window] ?? 0, Math.max(log, fault, beyond?.whole[window] ?? log));
    });
  };
  const wholeOk = pairLadder(minutes, [0]);
  return {
    minutes: minutes.length,
    noiseFactor: noiseFactorOf(minutes, () => noise(0).variance),
    worse: (x0) => {
      const logs = windowsWorse(x0);
      return margins.restarts ? (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(weights, [...logs, 0]) : logs[0] ?? 0;
    },
    ok: (x0) => {
      const log = wholeOk.standing(x0, x0 / margin, okRungs).whole[0] ?? 0;
      return log > 0 ? Math.min(log, noise(0).ok(x0)) : log;
    },
    windows: (x0) => windowsWorse(x0).map((log, window) => ({ start: starts[window] ?? 0, log }))
  };
}
function expectedBadOf(minutes) {
  const sum = (of) => minutes.reduce((total2, minute) => total2 + of(minute), 0);
  const baselineRequests = sum((minute) => minute.baselineRequests);
  if (baselineRequests === 0) return 0;
  const share = sum((minute) => minute.baselineBad) / baselineRequests;
  return share * sum((minute) => minute.candidateRequests) / minutes.length;
}
function noiseFactorOf(minutes, variance) {
  const ratio = mantelHaenszel(minutes);
  const information = minutes.reduce((sum, minute) => sum + informationOf(minute, ratio), 0);
  return information === 0 ? 1 : Math.max(1, information * variance());
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function onceEach(make) {
  const made = /* @__PURE__ */ new Map();
  return (window) => {
    const known = made.get(window) ?? make(window);
    made.set(window, known);
    return known;
  };
}

// src/stats/ratio-test.ts
function ratioTest(minutes, options) {
  (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLevels */ .uq)(options);
  const evidence = combineRatioSteps(ratioEvidences([minutes], options), 1);
  return { ...judgeRatio(evidence, options), ratio: estimateRatio(minutes) };
}
function judgeRatio(evidence, options) {
  const low = lowBound(evidence, -Math.log(options.alpha), options.okRatio, ratioScale);
  const high = highBound(evidence, -Math.log(options.beta), options.maxRatio, ratioScale);
  const isOk = high < options.maxRatio && evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
  return {
    minutes: evidence.minutes,
    low,
    high,
    noiseFactor: evidence.noiseFactor,
    logEvidenceWorse: evidence.worse(options.okRatio),
    logEvidenceOk: evidence.ok(options.maxRatio),
    verdict: low > options.okRatio ? "worse" : isOk ? "ok" : "undecided"
  };
}
function estimateRatio(minutes) {
  const usable = minutes.filter(isUsable);
  return usable.length > 0 ? mantelHaenszel(usable) : void 0;
}

// src/stats/evidence.ts
var worseSteps = [1, 2, 4, 8, 16];
var worseWeights = [8 / 16, 4 / 16, 2 / 16, 1 / 16, 1 / 16];
var okSteps = [1, 2, 4];
var okWeights = [12 / 16, 3 / 16, 1 / 16];
function ladderEvidence(logLikelihood, margin, counted) {
  const { minutes, opinions } = counted;
  const gain = (x, atX0) => tempered(logLikelihood(x) - atX0, opinions);
  return {
    minutes,
    noiseFactor: opinions.reduce((sum, { chance: chance2, factor }) => sum + chance2 * factor, 0),
    worse(x0) {
      const atX0 = logLikelihood(x0);
      return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(
        worseWeights,
        worseSteps.map((j) => gain(x0 * margin * j, atX0))
      );
    },
    ok(x0) {
      const atX0 = logLikelihood(x0);
      return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(
        okWeights,
        okSteps.map((j) => gain(x0 / (margin * j), atX0))
      );
    }
  };
}
function tempered(gain, opinions) {
  const [only, ...others2] = opinions;
  if (only !== void 0 && others2.length === 0) return gain / only.factor;
  let least = Number.POSITIVE_INFINITY;
  for (const { factor } of opinions) least = Math.min(least, gain / factor);
  if (!Number.isFinite(least)) return least;
  let sum = 0;
  for (const { chance: chance2, factor } of opinions) sum += chance2 * Math.exp(least - gain / factor);
  return least - Math.log(sum);
}
function onScale(evidence, toInner) {
  return { ...evidence, worse: (x0) => evidence.worse(toInner(x0)), ok: (x0) => evidence.ok(toInner(x0)) };
}

// src/stats/share-windows.ts
var emptyWindow = { minutes: 0, requests: 0, bad: 0, opinions: [{ chance: 1, factor: 1 }] };
function shareWindows(minutes, starts, noise) {
  const windows = [];
  const sums = { requests: 0, bad: 0, squares: 0, products: 0, badSquares: 0 };
  const kept = (noise.past?.likely ?? []).filter(({ chance: chance2 }) => chance2 > 0);
  const all = kept.reduce((sum, { chance: chance2 }) => sum + chance2, 0);
  const likely = kept.flatMap(({ model, chance: chance2 }) => {
    const known = noiseModels[model];
    return known === void 0 ? [] : [{ ...known, chance: chance2 / all, carried: 0, pairs: 0 }];
  });
  let next = starts.length - 1;
  for (const [before, { requests, bad }] of minutes.toReversed().entries()) {
    sums.requests += requests;
    sums.bad += bad;
    sums.squares += requests * requests;
    sums.products += requests * bad;
    sums.badSquares += bad * bad;
    for (const model of likely) {
      model.pairs += requests * (requests + 2 * model.carried);
      model.carried = Math.exp(-1 / model.memoryMinutes) * (model.carried + requests);
    }
    if (minutes.length - 1 - before !== starts[next]) continue;
    windows.unshift(windowOf(before + 1, sums, likely, noise));
    next--;
  }
  return windows;
}
function windowOf(minutes, sums, likely, noise) {
  const { requests, bad, squares } = sums;
  const share = (bad + 0.5) / (requests + 1);
  const chance2 = share * (1 - share);
  const deviations = sums.badSquares - 2 * share * sums.products + share * share * squares;
  const seen = noiseFactor({ minutes, squares: Math.max(0, deviations), variance: requests * chance2 }, noise, 1);
  const opinions = likely.map(({ brisk, lasting, pairs, ...model }) => ({
    chance: model.chance,
    factor: Math.max(seen, 1 + chance2 * (brisk * squares + lasting * pairs) / requests)
  }));
  return { minutes, requests, bad, opinions: opinions.length > 0 ? opinions : [{ chance: 1, factor: seen }] };
}

// src/stats/absolute-test.ts
var shareScale = { from: 1e-12, to: 1 - 1e-12, lowest: 0, highest: 1 };
function absoluteEvidence(minutes, margins) {
  (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMargins */ .ow)("okShare", margins.okShare, "maxShare", margins.maxShare, 1);
  const usable = usableMinutes(minutes);
  const starts = [0, ...margins.restarts ? restartsOf(usable.length) : []];
  const margin = odds2(margins.maxShare) / odds2(margins.okShare);
  const windows = usable.length === 0 ? [] : shareWindows(usable, starts, margins.noise);
  const ladderOf = (window) => onScale(ladderEvidence(logLikelihoodOf(window), margin, window), odds2);
  const ladders = windows.map(ladderOf);
  const [whole = ladderOf(emptyWindow)] = ladders;
  if (!margins.restarts) return whole;
  const weights = restartWeights(starts.length - 1);
  return { ...whole, worse: (x0) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(weights, [...ladders.map((ladder2) => ladder2.worse(x0)), 0]) };
}
var logLikelihoodOf = ({ requests, bad }) => (odds3) => bad * Math.log(odds3) - requests * Math.log1p(odds3);
function usableMinutes(minutes) {
  return minutes.filter(({ requests, bad }) => Number.isFinite(requests) && requests > 0 && Number.isFinite(bad) && bad >= 0).map(({ requests, bad }) => ({ requests, bad: Math.min(bad, requests) }));
}
function odds2(share) {
  return share / (1 - share);
}

// src/gates/evidence-window.ts
function strongestWindow(steps, counts, evidenceOf3) {
  let most = Number.NEGATIVE_INFINITY;
  let telling = { minutes: [], whole: false };
  for (const [back, step] of steps.toReversed().entries()) {
    const usable = step.filter(counts);
    for (const start of [0, ...restartsOf(usable.length)]) {
      const minutes = usable.slice(start);
      const evidence = minutes.length === 0 ? Number.NEGATIVE_INFINITY : evidenceOf3(minutes);
      if (evidence <= most) continue;
      most = evidence;
      telling = { minutes, whole: back === 0 && start === 0 };
    }
  }
  return telling;
}

// src/gates/to-pair.ts
var toPair = ({ baseline, candidate }) => ({
  baselineRequests: baseline.requests,
  baselineBad: baseline.bad,
  candidateRequests: candidate.requests,
  candidateBad: candidate.bad
});
function turnCounts(minutes) {
  return minutes.map(({ startMs, baseline, candidate }) => ({ startMs, baseline: candidate, candidate: baseline }));
}

// src/gates/totals.ts
function totalOf(minutes, role) {
  let [requests, bad] = [0, 0];
  for (const minute of minutes) {
    requests += minute[role].requests;
    bad += minute[role].bad;
  }
  return { requests, bad };
}
function sideOf(minutes, role) {
  const { requests, bad } = totalOf(minutes, role);
  return requests === 0 ? void 0 : { value: bad / requests, samples: requests, bad };
}

// src/gates/share-max.ts
var slightest = 1.1;
function standToMax(max, steps, compared, levels, before, above = proveAbove(max, steps, levels)) {
  const latest = latestOf(compared);
  const better = above !== void 0 || isOver(max, latest) ? provedLasting(steps, latest, levels) : void 0;
  const minutes = minutesOver(max, compared, latest, levels, before !== void 0 || better !== void 0);
  if (minutes === void 0) return { above, breach: void 0, better: void 0, condemnedBy: above };
  const candidate = standing(above, better, () => isProvedWorse(compared, levels), isOver(max, latest));
  const breach = { ...breachIn(max, minutes), candidate };
  return { above, breach, better, condemnedBy: candidate === "worse" ? above : void 0 };
}
function standing(above, better, isWorse, seenAbove) {
  if (better !== void 0) return "better";
  if (above !== void 0) return isWorse() ? "worse" : "open";
  return seenAbove ? "open" : "keeps";
}
function minutesOver(max, compared, latest, levels, known) {
  if (known && isOver(max, latest, "baseline")) return latest;
  return proveAbove(max, compared, levels, "baseline")?.minutes;
}
function breachAlone(max, minutes, levels) {
  const window = proveAbove(max, [minutes], { ...levels, planned: 1 }, "baseline");
  return window && breachIn(max, window.minutes);
}
function breachIn(max, minutes) {
  const starts = minutes.map(({ startMs }) => startMs);
  const lastedMs = Math.max(...starts) - Math.min(...starts);
  return { limit: max, side: "above", baseline: baselineIn(minutes), minutes: Math.round(lastedMs / 6e4) + 1 };
}
function baselineIn(minutes) {
  const { requests, bad } = totalOf(minutes, "baseline");
  return { value: bad / requests, samples: requests, bad };
}
function latestOf(compared) {
  return compared[compared.findLastIndex((minutes) => totalOf(minutes, "candidate").requests > 0)] ?? [];
}
function isOver(max, minutes, role = "candidate") {
  if (max === void 0) return false;
  const { requests, bad } = totalOf(minutes, role);
  return bad > max * requests;
}
function proveAbove(max, steps, { planned, alpha, noise }, role = "candidate") {
  if (max >= 1) return void 0;
  const margins = { okShare: max, maxShare: slightlyAbove(max), noise };
  const counted = (minutes) => minutes.map((minute) => minute[role]);
  const [first, ...rest2] = steps.map((minutes) => absoluteEvidence(counted(minutes), { ...margins, restarts: true }));
  if (first === void 0) return void 0;
  if (combineSteps([first, ...rest2], planned + 1).worse(max) < -Math.log(alpha)) return void 0;
  return strongestWindow(
    steps,
    (minute) => minute[role].requests > 0,
    (minutes) => absoluteEvidence(counted(minutes), margins).worse(max)
  );
}
function provedBetter(minutes, { beta: beta2, noise }) {
  const evidence = combineRatioSteps(slightEvidence([turnCounts(minutes).map(toPair)], noise), 1);
  const enough2 = -Math.log(beta2);
  if (evidence.minutes < earlyMinutes || evidence.worse(1) < enough2) return void 0;
  return 1 / lowBound(evidence, enough2, 1, ratioScale);
}
function provedLasting(steps, latest, levels) {
  const alone = steps.slice(levels.planned).flat();
  return isOver(baselineIn(latest).value, alone) ? void 0 : provedBetter(latest, levels);
}
function isProvedWorse(compared, { planned, alpha, noise }) {
  const pairs = compared.map((minutes) => minutes.map(toPair));
  return combineRatioSteps(slightEvidence(pairs, noise, true), planned).worse(1) >= -Math.log(alpha);
}
function slightEvidence(steps, { past, learnt }, restarts = false) {
  return ratioEvidences(steps, { okRatio: 1, maxRatio: slightest, past, learnt, restarts });
}
function slightlyAbove(share) {
  const odds3 = slightest * share / (1 - share);
  return odds3 / (1 + odds3);
}

// src/stats/sudden-fault.ts
var leastRatio = 3;
var beyondPast = 1.5;
var pastPerWatched = 20;
var shortestSeconds = 50;
var longestSeconds = 120;
var hiccupSeconds = 20;
var beyondEnough = Math.log(20);
function suddenRatio({ okRatio, maxRatio, calm }) {
  return Math.max(maxRatio, okRatio * Math.max(leastRatio, beyondPast * calm.most ** Math.SQRT2));
}
function suddenWindows({ minutes }, seconds) {
  return Math.floor(minutes / pastPerWatched * (60 / seconds));
}
function findSuddenFault(steps, options) {
  const most = suddenWindows(options.calm, options.seconds);
  let looked = 0;
  for (const [step, windows] of steps.entries()) {
    const found = findIn(windows.slice(0, Math.max(0, most - looked)), most, options);
    if (found !== void 0) return { step, ...found };
    looked += windows.length;
  }
  return void 0;
}
function findIn(windows, most, { okRatio, maxRatio, alpha, floor, calm, seconds }) {
  const above = suddenRatio({ okRatio, maxRatio, calm });
  const longest2 = Math.floor(longestSeconds / seconds);
  const hiccup = Math.ceil(hiccupSeconds / seconds);
  const isFault = (part) => crudeRatio(part) > above && ratioEvidence(part, okRatio, maxRatio, 0) >= Math.log(most / alpha) && ratioEvidence(part, above, 2 * above, hiccup) * (part.length / (part.length - hiccup)) >= beyondEnough && (floor === 0 || shareEvidence(part, floor / 2, hiccup) >= beyondEnough);
  for (let count = Math.ceil(shortestSeconds / seconds); count <= longest2; count++) {
    for (let start = 0; start + count <= windows.length; start++) {
      const part = windows.slice(start, start + count);
      if (part.every(isUsable) && isFault(part)) return { start, count, above };
    }
  }
  return void 0;
}
function crudeRatio(part) {
  let candidate = 0;
  let baseline = 0;
  for (const window of part) {
    candidate += window.candidateBad / window.candidateRequests;
    baseline += window.baselineBad / window.baselineRequests;
  }
  return candidate === 0 ? 0 : candidate / baseline;
}
function ratioEvidence(part, x0, nearest, leftOut) {
  return ladder(part, leftOut, (step) => {
    const x1 = nearest * step;
    return ({ candidateBad, baselineBad, candidateRequests, baselineRequests }) => {
      const split = candidateRequests / baselineRequests;
      const both = candidateBad + baselineBad;
      return candidateBad * Math.log(x1 / x0) - both * (Math.log1p(split * x1) - Math.log1p(split * x0));
    };
  });
}
function shareEvidence(part, fine, leftOut) {
  const odds3 = fine / (1 - fine);
  return ladder(part, leftOut, (step) => {
    const times2 = 2 * step;
    const perRequest = Math.log1p(odds3 * times2) - Math.log1p(odds3);
    return ({ candidateBad, candidateRequests }) => candidateBad * Math.log(times2) - candidateRequests * perRequest;
  });
}
function ladder(part, leftOut, gainOn) {
  const logs = worseRungs.steps.map((step) => {
    const rising = part.map(gainOn(step)).toSorted((one, other) => one - other);
    return rising.slice(0, rising.length - leftOut).reduce((sum, gain) => sum + gain, 0);
  });
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(worseRungs.weights, logs);
}

// src/gates/share-sudden.ts
var suddenPart = 0.1;
function suddenSetting(steps, noise) {
  const fine = steps.map((step) => step.kind === "counts" ? step.fine : void 0);
  if (noise?.calm === void 0 || fine.every((counts) => counts === void 0)) return void 0;
  return { steps: fine, calm: noise.calm };
}
function suddenRatioOf(gate, calm) {
  return calm === void 0 || gate.own !== void 0 ? void 0 : suddenRatio({ ...gate, calm });
}
function watchedBySecondsMs(noise, seconds) {
  const windows = Object.values(noise).map(({ calm }) => calm === void 0 ? 0 : suddenWindows(calm, seconds));
  return Math.max(0, ...windows) * seconds * 1e3;
}
function shareOut(alpha, sudden) {
  const seconds = sudden === void 0 ? 0 : alpha * suddenPart;
  return { minutes: alpha - seconds, seconds };
}
function proveSuddenlyWorse({ okRatio, maxRatio, floor }, { steps, calm }, alpha) {
  const seconds = steps.find((counts) => counts !== void 0)?.seconds;
  if (seconds === void 0) return void 0;
  const pairs = steps.map((counts) => counts?.windows.map(toPair) ?? []);
  const found = findSuddenFault(pairs, { okRatio, maxRatio, floor, alpha, calm, seconds });
  if (found === void 0) return void 0;
  const { step, start, count, above } = found;
  const minutes = steps[step]?.windows.slice(start, start + count) ?? [];
  return { above, shown: { minutes, whole: false, seconds } };
}

// src/stats/floor.ts
function floorShares(floor) {
  return { okShare: floor / 2, maxShare: floor };
}
function floorTest(ratio, share, options) {
  const { okRatio, maxRatio } = options;
  const { okShare, maxShare } = floorShares(options.floor);
  const worse = -Math.log(options.alpha);
  const ratioOk = ratio.ok(maxRatio);
  const shareOk = share.ok(maxShare);
  const ratioInterval = {
    low: lowBound(ratio, worse, okRatio, ratioScale),
    high: highBound(ratio, stillNeeded(shareOk, options.beta), maxRatio, ratioScale)
  };
  const isBelowFloor = shareOk >= stillNeeded(ratioOk, options.beta);
  const isWorse = ratioInterval.low > okRatio && share.worse(okShare) >= worse;
  const isOk = ratioInterval.high < maxRatio || isBelowFloor;
  const longEnough = ratio.minutes >= (options.minMinutesToPass ?? earlyMinutes);
  return {
    logEvidenceWorse: Math.min(ratio.worse(okRatio), share.worse(okShare)),
    logEvidenceOk: (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logMeanEvidence */ .d_)([ratioOk, shareOk], 2),
    ratio: ratioInterval,
    isBelowFloor,
    verdict: isWorse ? "worse" : isOk && longEnough ? "ok" : "undecided"
  };
}
function stillNeeded(logOther, beta2) {
  const missing2 = 2 - beta2 * Math.exp(Math.min(logOther, -Math.log(beta2)));
  return Math.log(Math.max(1, missing2)) - Math.log(beta2);
}

// src/stats/against-past.ts
var blockMinutes = 10;
var spreads = 2.5;
var outageFrom = 5;
var mostByHour = 2;
function pastReference(minutes, { usual }) {
  const blocks = withoutOutages(inBlocks(minutes.filter((minute) => minute.requests > 0)));
  const used = blocks.flat();
  const { requests, bad } = total(used);
  if (requests === 0) return void 0;
  const share = (bad + 0.5) / (requests + 1);
  const variance = share * (1 - share);
  const noisy = 1 + usual * share * requests / used.length;
  const totals = blocks.map(total);
  const tau = Math.sqrt(
    Math.max(0, spreadOf2(totals, share) - variance * meanOf2(totals.map((block) => 1 / block.requests)))
  );
  const error = 2 * Math.sqrt(noisy * variance / requests);
  const spread = Math.exp(spreads * Math.sqrt(Math.log1p((tau / share) ** 2)));
  return {
    share: bad / requests,
    upper: Math.min(1, share * spread + error),
    lower: Math.max(0, share / spread - error)
  };
}
function atSameHour(recent, otherDay) {
  if (otherDay === void 0) return recent;
  return {
    share: recent.share,
    upper: Math.max(recent.upper, Math.min(otherDay.upper, recent.upper * mostByHour)),
    lower: Math.min(recent.lower, Math.max(otherDay.lower, recent.lower / mostByHour))
  };
}
function worseThanPast(reference, minutes, { okRatio, maxRatio, floor, noise }) {
  const margins = { noise, restarts: true };
  if (maxRatio < 1) {
    const fine = reference.lower * okRatio;
    if (fine <= 0 || fine >= 1) return Number.NEGATIVE_INFINITY;
    const others2 = minutes.map(({ requests, bad }) => ({ requests, bad: requests - Math.min(requests, bad) }));
    const limits = { okShare: 1 - fine, maxShare: 1 - fine * maxRatio };
    return absoluteEvidence(others2, { ...limits, ...margins }).worse(limits.okShare);
  }
  const okShare = Math.max(reference.upper * okRatio, floor);
  const maxShare = okShare * maxRatio / okRatio;
  if (okShare <= 0 || maxShare >= 1) return Number.NEGATIVE_INFINITY;
  return absoluteEvidence(minutes, { okShare, maxShare, ...margins }).worse(okShare);
}
function inBlocks(minutes) {
  const count = Math.ceil(minutes.length / blockMinutes);
  return Array.from({ length: count }, (_, index) => minutes.slice(index * blockMinutes, (index + 1) * blockMinutes));
}
function withoutOutages(blocks) {
  const shares = blocks.map(total).map(({ requests, bad }) => (bad + 0.5) / (requests + 1));
  const sorted = shares.toSorted((one, other) => one - other);
  const kept = sorted.at(-1 - Math.floor(blocks.length / 10)) ?? 1;
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  return blocks.filter((_, index) => (shares[index] ?? 0) <= Math.max(kept, outageFrom * middle));
}
function spreadOf2(blocks, share) {
  if (blocks.length < 2) return 0;
  const squares = blocks.reduce((sum, { requests, bad }) => sum + (bad / requests - share) ** 2, 0);
  return squares / (blocks.length - 1);
}
function total(minutes) {
  return {
    requests: minutes.reduce((sum, minute) => sum + minute.requests, 0),
    bad: minutes.reduce((sum, minute) => sum + minute.bad, 0)
  };
}
function meanOf2(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// src/gates/share-past.ts
function proveWorseThanPast(gate, steps, { steps: planned, alpha, noise, before }) {
  const alone = steps[planned]?.filter((minute) => minute.candidate.requests > 0) ?? [];
  if (alone.length === 0) return void 0;
  const recent = [...minutesOf(before?.recent), ...steps.slice(0, planned).flat().map(toBaseline)];
  const reference = pastReference(recent, noise);
  if (reference === void 0) return void 0;
  const past = atSameHour(reference, pastReference(minutesOf(before?.dayBefore), noise));
  const { okRatio, floor, own } = gate;
  const brisk = { usual: noise.usual, early: noise.early };
  const options = { okRatio, maxRatio: own?.minRatio ?? gate.maxRatio, floor, noise: brisk };
  const evidenceOf3 = (minutes) => worseThanPast(
    past,
    minutes.map((minute) => minute.candidate),
    options
  );
  if (evidenceOf3(alone) < -Math.log(alpha)) return void 0;
  return { past, shown: strongestWindow([alone], () => true, evidenceOf3) };
}
function minutesOf(measured) {
  return measured?.kind === "counts" ? measured.minutes.map(toBaseline) : [];
}
var toBaseline = (minute) => minute.baseline;

// src/gates/share-test.ts
var beta = 0.05;
var defaultNoise = defaultNoisePrior;
var pastPart = 0.1;
function pastContextOf({ steps, alpha, noise = defaultNoise, before }) {
  return { steps, alpha: alpha * pastPart, noise, before };
}
function ratioMarginsOf({ okRatio, maxRatio }, { past, learnt, halves }) {
  return { okRatio, maxRatio, past, learnt, halves, restarts: true };
}
function testShare(gate, steps, context, sudden) {
  const { steps: planned, noise = defaultNoise } = context;
  const { minutes: alpha, seconds } = shareOut(alphaWhileCompared(gate, context.alpha), sudden);
  const compared = comparedSteps(steps, planned);
  const pairs = compared.map((minutes) => minutes.map(toPair));
  const evidences = ratioEvidences(pairs, ratioMarginsOf(gate, noise));
  const ratio = testRatio(gate, compared, combineRatioSteps(evidences, planned), { planned, alpha, noise });
  const latest = latestOf(compared);
  const found = {
    low: ratio.low,
    high: ratio.high,
    noiseFactor: ratio.noiseFactor,
    coldMinutes: coldMinutes(latest.map(toPair).filter(isUsable)),
    shown: { minutes: latest, whole: true }
  };
  const gross = sudden && proveSuddenlyWorse(gate, sudden, seconds);
  const limit = gate.max === void 0 ? void 0 : standToMax(gate.max, steps, compared, { planned, alpha, beta, noise }, context.breachBefore);
  return { ...found, ...conclude(gate, steps, context, { compared, evidences, ratio, limit, gross, alpha }) };
}
function conclude(gate, steps, context, { compared, evidences, ratio, limit, gross, alpha }) {
  const { above, better, condemnedBy } = limit ?? {};
  const found = { breach: limit?.breach };
  if (condemnedBy !== void 0) return { ...found, outcome: "above-max", shown: condemnedBy };
  if (ratio.verdict === "worse") {
    const shown = worstWindow(compared, evidences, Math.min(ratio.low, ratioScale.to));
    return { ...found, outcome: "worse", shown };
  }
  if (gross !== void 0) return { ...found, outcome: "suddenly-worse", low: gross.above, shown: gross.shown };
  const past = proveWorseThanPast(gate, steps, pastContextOf(context));
  if (past !== void 0) return { ...found, ...past, outcome: "worse-than-past" };
  if (ratio.minutes === 0) return { ...found, outcome: "unseen" };
  if (above !== void 0 && better === void 0) return { ...found, outcome: "as-baseline", shown: above };
  if (ratio.verdict !== "ok") return { ...found, outcome: "open", ...minutesLeft(ratio, alpha) };
  if (better !== void 0) return { ...found, outcome: "better", high: Math.min(ratio.high, better) };
  if (isOver(gate.max, latestOf(compared))) return { ...found, outcome: "over-max" };
  return { ...found, outcome: ratio.high < gate.maxRatio ? "below-ratio" : "below-floor" };
}
function alphaWhileCompared({ max }, alpha) {
  const whileCompared = alpha * (1 - pastPart);
  return max === void 0 ? whileCompared : whileCompared / 2;
}
function testRatio(gate, steps, ratio, { planned, alpha, noise }) {
  const { okRatio, maxRatio, floor } = gate;
  const options = { okRatio, maxRatio, alpha, beta };
  if (floor === 0) return judgeRatio(ratio, options);
  const shares = { ...floorShares(floor), noise, restarts: true };
  const share = combine(steps, planned, (minutes) => absoluteEvidence(minutes.map(toCounted), shares));
  const { ratio: interval, ...result } = floorTest(ratio, share, { ...options, floor });
  return { ...result, ...interval, noiseFactor: ratio.noiseFactor, minutes: ratio.minutes };
}
function worstWindow(steps, evidences, x0) {
  const windows = evidences.flatMap((evidence, step) => evidence.windows(x0).map((window) => ({ ...window, step })));
  const [worst = { step: 0, start: 0 }] = windows.toSorted(
    (one, other) => other.log - one.log || other.step - one.step
  );
  const usable = (steps[worst.step] ?? []).filter((minute) => isUsable(toPair(minute)));
  return { minutes: usable.slice(worst.start), whole: worst.step === steps.length - 1 && worst.start === 0 };
}
function comparedSteps(steps, planned) {
  if (steps.length <= planned) return steps;
  const last = steps.slice(0, planned).findLastIndex((minutes) => minutes.length > 0);
  return steps.slice(0, Math.max(1, last + 1));
}
function combine(steps, planned, evidenceOf3) {
  const [first, ...rest2] = steps.map(evidenceOf3);
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  return combineSteps([first, ...rest2], planned);
}
var longestForecastMinutes = 24 * 60;
function minutesLeft(tested, alpha) {
  const { minutes, logEvidenceWorse, logEvidenceOk } = tested;
  const missing2 = (log, chance2) => log > 0 ? (-Math.log(chance2) - log) / log * minutes : Number.POSITIVE_INFINITY;
  const toOk = Math.max(missing2(logEvidenceOk, beta), earlyMinutes - minutes);
  const left = Math.min(missing2(logEvidenceWorse, alpha), toOk);
  return left <= longestForecastMinutes ? { minutesLeft: Math.max(1, Math.ceil(left)) } : {};
}
var toCounted = (minute) => minute.candidate;

// src/gates/would-tell.ts
var ruledByNoise = 3;
var halfMinutes = 0.9;
function wouldTell(gate, { shown, minutesLeft: minutesLeft2, high, noiseFactor: noiseFactor2 }, limit = "max-ratio") {
  const ways = [];
  if (minutesLeft2 !== void 0) {
    ways.push(`about ${minutesLeft2} more minutes like these would tell`);
    const minutes = Math.ceil((minutesLeft2 + shown.minutes.length) * partAtHalf(shown.minutes.map(toPair)));
    if (noiseFactor2 > ruledByNoise)
      ways.push("more traffic would hardly tell sooner, because the rates wander by themselves");
    else if (minutes < halfMinutes * (minutesLeft2 + shown.minutes.length))
      ways.push(`or ${minutes} in all at a share of 50 %`);
  }
  if (Number.isFinite(high) && high > gate.maxRatio)
    ways.push(
      `a \`${limit}\` ${limit === "max-ratio" ? `above ${times(high)}` : `below ${times(1 / high)}`} is proved already`
    );
  return ways.length === 0 ? {} : { wouldTell: ways.join(", ") };
}
function partAtHalf(minutes) {
  const candidate = minutes.reduce((sum, minute) => sum + minute.candidateRequests, 0);
  const all = minutes.reduce((sum, minute) => sum + minute.baselineRequests, candidate);
  const share = all === 0 ? 0.5 : candidate / all;
  return share * (1 - share) / 0.25;
}

// src/gates/share.ts
function judgeShareGate(gate, steps, context) {
  const present = steps.at(-1);
  if (present?.kind !== "counts") return noMeasurement(gate, present);
  const counted = steps.map((step) => step.kind === "counts" ? step.minutes : []);
  const test = testShare(gate, counted, context, suddenSetting(steps, context.noise));
  const { shown, past } = test;
  const candidate = sideOf(shown.minutes, "candidate");
  if (candidate === void 0) {
    const gap = { why: "missing", sentence: "the candidate has had no requests." };
    return noMeasurement(gate, { kind: "none", gap });
  }
  const samples = Math.max(totalOf(counted.flat(), "candidate").requests, candidate.samples);
  const outcome = samples < gate.minSamples ? "too-few" : test.outcome;
  const verdict = verdictOf2(outcome);
  const baseline = sideOf(shown.minutes, "baseline");
  const comparison = compareShares(test);
  return {
    verdict,
    candidate,
    baseline,
    comparison,
    sentence: shareSentence(gate, {
      outcome,
      candidate,
      baseline,
      comparison,
      shown,
      past,
      breach: test.breach,
      calm: context.noise?.calm,
      coldMinutes: test.coldMinutes,
      ...wouldTell(gate, test)
    }),
    baselineBreach: test.breach,
    noiseFactor: test.noiseFactor,
    minutesToVerdict: outcome === "open" ? test.minutesLeft : void 0,
    series: counted.flat().map((minute) => ({
      startMs: minute.startMs,
      baseline: sideOf([minute], "baseline")?.value,
      candidate: sideOf([minute], "candidate")?.value
    }))
  };
}
function shareBreach(gate, measured, { alpha, noise = defaultNoise }) {
  if (gate.max === void 0 || measured.kind !== "counts") return void 0;
  return breachAlone(gate.max, measured.minutes, { alpha: alphaWhileCompared(gate, alpha), noise });
}
function verdictOf2(outcome) {
  switch (outcome) {
    case "worse":
    case "suddenly-worse":
    case "above-max":
    case "worse-than-past":
      return { outcome: "fail" };
    case "below-ratio":
    case "below-floor":
    case "better":
      return { outcome: "pass" };
    case "as-baseline":
      return { outcome: "undecided", cause: "over-limit" };
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
  if (estimate === void 0 || outcome === "worse-than-past") return void 0;
  if (outcome === "suddenly-worse") return { as: "ratio", estimate: Math.max(estimate, low), low };
  if (outcome === "worse") {
    const above = Math.max(estimate, low);
    return shown.whole ? { as: "ratio", estimate: Math.min(above, high), low, high } : { as: "ratio", estimate: above, low };
  }
  const below = Math.min(estimate, high);
  return { as: "ratio", estimate: below, low: Math.min(low, below), high };
}

// src/gates/share-upwards.ts
function isUpwards(gate) {
  return gate.own?.minRatio !== void 0;
}
var allowedUpwards = ({ own }) => `proved > ${times(own.minRatio)} (else fails if proved < ${times(1)})`;
function judgeUpwards(gate, steps, context) {
  const present = steps.at(-1);
  if (present?.kind !== "counts") return noMeasurement(gate, present);
  const turned = judgeShareGate({ ...gate, minSamples: 1 }, steps.map(turn), context);
  const { baseline: candidate, candidate: baseline, comparison: found, series, sentence, ...rest2 } = turned;
  const seen = totalOf(countedOf(steps).flat(), "candidate").requests;
  if (candidate === void 0 || baseline === void 0) {
    return noneOf(gate, baseline === void 0 && seen > 0 ? "baseline" : "candidate");
  }
  const tooFew = seen < gate.minSamples;
  const past = tooFew ? void 0 : proveWorseThanPast(gate, countedOf(steps), pastContextOf(context));
  if (past !== void 0) return { ...rest2, ...worseThanBefore(gate, past), series: turnedBack(series) };
  const verdict = tooFew ? { outcome: "undecided", cause: "not-proved" } : rest2.verdict;
  const comparison = found && invert(found);
  const meaning = tooFew ? `no verdict before the candidate has had ${gate.minSamples} (${seen} so far)` : meaningOf3(gate, verdict, comparison);
  return {
    ...rest2,
    verdict,
    candidate,
    baseline,
    comparison,
    sentence: `${sharesOf2(gate, candidate, baseline)}: ${meaning}.`,
    series: turnedBack(series)
  };
}
function turnedBack(series) {
  return series.map(({ startMs, baseline, candidate }) => ({
    startMs,
    baseline: candidate,
    candidate: baseline
  }));
}
function countedOf(steps) {
  return steps.map((step) => step.kind === "counts" ? step.minutes : []);
}
function worseThanBefore(gate, { past, shown }) {
  const { requests, bad } = totalOf(shown.minutes, "candidate");
  const candidate = { value: bad / requests, samples: requests, bad };
  const usual = `${withUnit(past.share, "share")} and at least ${withUnit(past.lower, "share")} with its spread`;
  const { verb, when } = momentOf(shown);
  const sentence = `${gate.name} ${verb} ${withUnit(candidate.value, "share")} on the candidate${when}: proved worse than the baseline was in its steps and the hours before, ${usual}. ${nothingBeside}.`;
  return { verdict: { outcome: "fail" }, candidate, sentence };
}
function noneOf(gate, role) {
  const sentence = `the ${role} has had nothing that could be counted.`;
  return noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
}
function turn(step) {
  return step.kind === "counts" ? { ...step, minutes: turnCounts(step.minutes) } : step;
}
function invert({ as, estimate, low, high }) {
  const inverse = (bound) => bound === void 0 ? void 0 : 1 / bound;
  return { as, estimate: 1 / estimate, low: inverse(high), high: inverse(low) };
}
function sharesOf2({ name }, candidate, baseline) {
  const share = ({ value, samples }) => `${withUnit(value, "share")} of ${samples.toLocaleString("en-US")}`;
  return `${name} is ${share(candidate)} on the candidate and ${share(baseline)} on the baseline`;
}
function meaningOf3({ own }, verdict, comparison) {
  const least = times(own.minRatio);
  switch (verdict.outcome) {
    case "fail":
      return `proved worse, at most ${times(comparison?.high ?? 1)} the baseline where ${least} is asked for`;
    case "pass":
      return `proved above ${least} the baseline`;
    case "undecided":
      return verdict.cause === "no-data" ? "the present step has no complete minute yet with both variants" : `so far neither proved worse nor proved above ${least} the baseline`;
  }
}

// src/gates/mean.ts
function judgeMeanGate(gate, steps, context) {
  const present = steps.at(-1);
  if (present?.kind !== "means") return noMeasurement(gate, present);
  const minutes = steps.map((step) => step.kind === "means" ? step.minutes : []);
  const all = minutes.flat();
  const seen = all.reduce((sum, minute) => sum + minute.candidate.count, 0);
  if (seen === 0) return nothingToTell(gate, "the candidate has published no value yet.");
  const counted = countMeans(minutes, context.before);
  if (counted === void 0) return nothingToTell(gate, noSpread);
  const test = testMeans(gate, counted, context);
  const { shown } = test;
  const within = withinOf(all, shown.minutes);
  const candidate = sideOf2(within, "candidate") ?? sideOf2(all, "candidate");
  if (candidate === void 0) return nothingToTell(gate, "the candidate has published no value yet.");
  const baseline = sideOf2(within, "baseline");
  const outcome = seen < gate.minSamples ? "too-few" : test.outcome;
  const up = gate.minRatio !== void 0;
  const found = compareShares(test);
  const comparison = found && up ? invert(found) : found;
  const past = test.past && {
    mean: test.past.share * counted.meanPerShare,
    limit: (up ? test.past.lower : test.past.upper) * counted.meanPerShare
  };
  return {
    verdict: verdictOf2(outcome),
    candidate,
    baseline,
    comparison,
    sentence: meanSentence(gate, {
      outcome,
      candidate,
      baseline,
      comparison,
      shown,
      coldMinutes: test.coldMinutes,
      ...wouldTell(asShare(gate), test, up ? "min-ratio" : "max-ratio"),
      usual: past,
      seen
    }),
    noiseFactor: test.noiseFactor,
    minutesToVerdict: outcome === "open" ? test.minutesLeft : void 0,
    series: all.map((minute) => ({
      startMs: minute.startMs,
      baseline: sideOf2([minute], "baseline")?.value,
      candidate: sideOf2([minute], "candidate")?.value
    }))
  };
}
var noSpread = "nothing tells how its values spread, because each minute has but one, or all are equal; publish every value, or several at once with their number.";
function nothingToTell(gate, sentence) {
  return noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
}
function testMeans(gate, { steps, before }, context) {
  const setting = { ...context, before };
  if (gate.minRatio === void 0) return testShare(asShare(gate), steps, setting);
  const test = testShare(asShare(gate), steps.map(turnCounts), setting);
  if (test.outcome === "worse") return test;
  const alone = { ...asShare(gate), maxRatio: gate.minRatio };
  const past = proveWorseThanPast(alone, steps, pastContextOf(setting));
  return past === void 0 ? test : { ...test, ...past, outcome: "worse-than-past" };
}
function asShare({ values: _, squares: __, minRatio: ___, ...gate }) {
  return { ...gate, kind: "share", metric: "share", floor: 0 };
}
function withinOf(all, shown) {
  const starts = new Set(shown.map(({ startMs }) => startMs));
  return all.filter(({ startMs }) => starts.has(startMs));
}
function sideOf2(minutes, role) {
  const values = minutes.map((minute) => minute[role]);
  const samples = values.reduce((sum, { count }) => sum + count, 0);
  return samples === 0 ? void 0 : { value: meanOf(values), samples };
}

// src/gates/published.ts
var minuteMs = 6e4;
function minutesOf2(window) {
  return wholeOf(window, minuteMs);
}
function wholeOf(window, lengthMs) {
  const starts = [];
  const first = Math.ceil(window.startMs / lengthMs) * lengthMs;
  for (let startMs = first; startMs + lengthMs <= window.endMs; startMs += lengthMs) starts.push(startMs);
  return starts;
}
function isFinerThanMinutes({ series }, { key }) {
  return [...series.get(key)?.points.keys() ?? []].some((startMs) => startMs % minuteMs !== 0);
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
  const refused = answers.find((answer) => answer?.refused !== void 0)?.refused;
  return refused === void 0 ? void 0 : missing(`CloudWatch cannot tell it: ${refused}`);
}
function missing(sentence) {
  return { why: "missing", sentence };
}

// src/gates/mean-queries.ts
var percentiles = [25, 50, 75, 90, 95, 99];
var tolerance2 = 0.02;
var nothing2 = { count: 0, sum: 0, squares: 0 };
function valueQueries(gate, target, role) {
  const ask = (statistic) => ownQuery(target, role, gate.values, statistic);
  const [count, sum] = [ask("SampleCount"), ask("Sum")];
  const { squares } = gate;
  if (squares !== void 0) return bySquares(count, sum, ownQuery(target, role, squares, "Sum"));
  return byQuantiles(
    count,
    sum,
    [ask("Minimum"), ask("Maximum")],
    percentiles.map((percent) => ({ part: percent / 100, query: ask(`p${percent}`) }))
  );
}
function bySquares(count, sum, squares) {
  const all = [count, sum, squares];
  return {
    all,
    needed: all,
    mustBePublished: [count, squares],
    valuesAt: (published, startMs) => {
      const known = sumAt(published, count, sum, startMs);
      if (known === "none") return nothing2;
      const total2 = valueAt(published, squares, startMs);
      if (known === "blind" || total2 === void 0) return "blind";
      if (known.sum < 0) return "below-zero";
      const least = known.sum ** 2 / known.count;
      return total2 < (1 - tolerance2) * least ? "misfit" : { ...known, squares: Math.max(total2, least) };
    }
  };
}
function byQuantiles(count, sum, [minimum, maximum], between) {
  const needed = [count, sum, minimum, maximum];
  return {
    all: [...needed, ...between.map(({ query: query2 }) => query2)],
    needed,
    mustBePublished: [count],
    valuesAt: (published, startMs) => {
      const known = sumAt(published, count, sum, startMs);
      if (known === "none") return nothing2;
      const [least, most] = [valueAt(published, minimum, startMs), valueAt(published, maximum, startMs)];
      if (known === "blind" || least === void 0 || most === void 0) return "blind";
      if (least < 0) return "below-zero";
      const told = between.flatMap(({ part, query: query2 }) => {
        const value = valueAt(published, query2, startMs);
        return value === void 0 ? [] : [{ part, value: Math.min(most, Math.max(least, value)) }];
      });
      const quantiles = [{ part: 0, value: least }, ...told, { part: 1, value: most }];
      return { ...known, squares: mostSquares(known.count, known.sum, quantiles) };
    }
  };
}
function sumAt(published, count, sum, startMs) {
  const number = valueAt(published, count, startMs);
  if (number === void 0 || number <= 0) return "none";
  const total2 = valueAt(published, sum, startMs);
  return total2 === void 0 ? "blind" : { count: number, sum: total2 };
}

// src/gates/kinds/mean.ts
var blindMinutes = 3;
var meanKind = {
  unit: () => "number",
  allowed: allowedMean,
  meter: (gate, { target }) => meanMeter(gate, target),
  judge: judgeMeanGate,
  breach: () => void 0,
  counted: (_, steps) => countMeans(steps.map((step) => step.kind === "means" ? step.minutes : []))?.steps ?? [],
  beforeTraffic: false,
  sequential: true,
  failureCode: "gate-failed",
  rehearsable: () => true
};
function meanMeter(gate, target) {
  const queries = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => valueQueries(gate, target, role));
  const { baseline, candidate } = queries;
  return {
    queries: [...baseline.all, ...candidate.all],
    mustBePublished: baseline.mustBePublished,
    publishedWithRequests: [],
    measure: (published, steps) => {
      const gap = gapOf(published, [...baseline.needed, ...candidate.needed]);
      if (gap !== void 0) return steps.map(() => ({ kind: "none", gap }));
      return steps.map((windows) => meanMinutes(gate, queries, published, windows));
    }
  };
}
function meanMinutes({ name }, queries, published, windows) {
  const minutes = [];
  const unusable = { blind: 0, misfit: 0 };
  for (const startMs of windows.flatMap(minutesOf2)) {
    const baseline = queries.baseline.valuesAt(published, startMs);
    const candidate = queries.candidate.valuesAt(published, startMs);
    if (baseline === "below-zero" || candidate === "below-zero") {
      const why = "has values below 0, which have no ratio to be held against.";
      return { kind: "none", gap: missing(`${name} ${why} Publish a quantity that is at least 0.`) };
    }
    if (typeof baseline === "string" || typeof candidate === "string") {
      unusable[baseline === "misfit" || candidate === "misfit" ? "misfit" : "blind"]++;
      continue;
    }
    minutes.push({ startMs, baseline, candidate });
  }
  const { blind, misfit } = unusable;
  if (blind + misfit >= blindMinutes && blind + misfit >= minutes.length) {
    const why = misfit > blind ? "its squares are smaller than these values can have; publish the square of every value, with the same dimensions." : "its sum or its spread was not published although there were values.";
    return { kind: "none", gap: missing(`${name}: ${why}`) };
  }
  return { kind: "means", minutes };
}

// src/gates/quality.ts
function judgeQuality(gate, evaluation) {
  if (evaluation === void 0) return noMeasurement(gate, void 0);
  if (evaluation.invalid !== void 0) return judgeInvalid(gate, evaluation.invalid);
  return judgedOf(gate.slice === void 0 ? (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findOverall */ .t9)(gate, evaluation) : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findSlice */ .MV)(gate, gate.slice, evaluation));
}
function judgeInvalid(gate, { by, sentence }) {
  const undecided = noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
  return by === "candidate" ? { ...undecided, verdict: { outcome: "fail" } } : undecided;
}
function judgedOf({ measured, verdict, sentence, breach }) {
  const candidate = measured && sideOf3(measured, "candidate");
  return {
    verdict: candidate === void 0 ? { outcome: "undecided", cause: "no-data" } : verdict,
    candidate,
    baseline: measured && sideOf3(measured, "baseline"),
    comparison: measured && comparisonOf(measured),
    baselineBreach: breach,
    sentence,
    series: []
  };
}
function sideOf3(measured, role) {
  const value = measured[role];
  return value === void 0 ? void 0 : { value, samples: measured.rows };
}
function comparisonOf({ measure, difference, low, high }) {
  if (difference === void 0 || measure === "agreement") return void 0;
  return { as: "difference", estimate: difference, low, high };
}

// src/gates/kinds/quality.ts
var qualityKind = {
  unit: () => "number",
  allowed: (gate) => allowedBy(gate.limits, "number"),
  meter: () => ({ queries: [], mustBePublished: [], publishedWithRequests: [], measure: () => [] }),
  judge: (gate, _, { evaluation }) => judgeQuality(gate, evaluation),
  breach: () => void 0,
  counted: () => [],
  beforeTraffic: true,
  sequential: false,
  failureCode: "quality-failed",
  rehearsable: () => true
};

// src/gates/share-queries.ts
var errorMetrics = {
  "error-rate": "Invocation5XXErrors",
  "model-error-rate": "InvocationModelErrors",
  "client-error-rate": "Invocation4XXErrors"
};
var nobody = { requests: 0, bad: 0, disputed: 0 };
function countQueries(gate, target, role, as = (query2) => query2) {
  const ask = (metricName, statistic) => as(variantQuery(target, role, invocationMetrics, metricName, statistic));
  const invocations = ask("Invocations", "Sum");
  if (gate.own !== void 0) {
    const { events, per } = gate.own;
    const own = (source) => ownQuery(target, role, source, "Sum");
    return byEvents(per === void 0 ? invocations : own(per), own(events), per !== void 0);
  }
  if (gate.metric === "share") return void 0;
  if (gate.metric !== "slow-rate") return byTwoCounts(invocations, ask(errorMetrics[gate.metric], "Sum"));
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
    mustBePublished: [],
    publishedWithRequests: [bad],
    isSilent: () => false,
    countAt: (published, startMs) => {
      const sent = valueAt(published, requests, startMs);
      if (sent === void 0 || sent <= 0) return nobody;
      const failed = valueAt(published, bad, startMs);
      return failed === void 0 ? "blind" : { requests: sent, bad: Math.min(failed, sent), disputed: 0 };
    }
  };
}
var tellingSilence = 15;
function byEvents(all, events, isOwn) {
  const both = [all, events];
  const countOf = (published, startMs) => {
    const sent = Math.max(0, valueAt(published, all, startMs) ?? 0);
    const happened = Math.max(0, valueAt(published, events, startMs) ?? 0);
    return { requests: sent, bad: Math.min(happened, sent), disputed: 0 };
  };
  return {
    all: both,
    needed: () => both,
    mustBePublished: isOwn ? both : [events],
    publishedWithRequests: [],
    countAt: countOf,
    isSilent: (published, startsMs) => {
      const seen = startsMs.map((startMs) => ({
        ...countOf(published, startMs),
        silent: valueAt(published, events, startMs) === void 0
      }));
      const requests = seen.reduce((sum, minute) => sum + minute.requests, 0);
      if (seen.every(({ silent }) => silent)) return requests > 0;
      const share = seen.reduce((sum, minute) => sum + minute.bad, 0) / requests;
      let unheard = 0;
      for (const minute of seen) {
        unheard = minute.silent ? unheard + minute.requests : 0;
        if (unheard * share >= tellingSilence) return true;
      }
      return false;
    }
  };
}
function byFastOnes(requests, fastCount, fastRank) {
  const ways = [fastCount, fastRank];
  return {
    all: [requests, ...ways],
    mustBePublished: [],
    publishedWithRequests: [requests],
    isSilent: () => false,
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

// src/gates/share-fine.ts
function fineQueriesOf(gate, target, seconds) {
  const of = (role) => countQueries(gate, target, role, (query2) => finer(query2, seconds));
  const [baseline, candidate] = [of("baseline"), of("candidate")];
  if (gate.own !== void 0 || baseline === void 0 || candidate === void 0) return void 0;
  return { seconds, all: [...baseline.all, ...candidate.all], by: { baseline, candidate } };
}
function countFine({ seconds, by }, published, windows) {
  const isPublished = [by.baseline, by.candidate].every(({ all: [requests] }) => {
    return requests !== void 0 && isFinerThanMinutes(published, requests);
  });
  if (!isPublished) return void 0;
  const counted = windows.flatMap((window, span) => {
    const within = wholeOf(window, seconds * 1e3).map((startMs) => {
      const [baseline, candidate] = [by.baseline.countAt(published, startMs), by.candidate.countAt(published, startMs)];
      const isSeen2 = baseline !== "blind" && candidate !== "blind";
      return { startMs, ...isSeen2 ? { baseline, candidate } : { baseline: nothing3, candidate: nothing3 } };
    });
    const interruption = { startMs: window.endMs, baseline: nothing3, candidate: nothing3 };
    return span < windows.length - 1 ? [...within, interruption] : within;
  });
  return counted.length === 0 ? void 0 : { seconds, windows: counted };
}
var nothing3 = { requests: 0, bad: 0 };

// src/gates/kinds/share.ts
var blindMinutes2 = 3;
var countTolerance = 0.01;
var noLimitSentence = "the baseline had no requests from which its p95 could be taken as the limit; give the gate `slower-than`.";
var shareKind = {
  unit: () => "share",
  allowed: (gate) => isUpwards(gate) ? allowedUpwards(gate) : allowedShare(gate),
  meter: shareMeter,
  judge: (gate, steps, context) => isUpwards(gate) ? judgeUpwards(gate, steps, context) : judgeShareGate(gate, steps, context),
  breach: (gate, measured, context) => shareBreach(gate, measured, context),
  counted: (_, steps) => steps.map((step) => step.kind === "counts" ? step.minutes : []),
  beforeTraffic: false,
  sequential: true,
  failureCode: "gate-failed",
  rehearsable: () => true
};
function shareMeter(gate, { target, fineSeconds }) {
  const asked = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => countQueries(gate, target, role));
  const { baseline, candidate } = asked;
  if (baseline === void 0 || candidate === void 0) {
    const none = { kind: "none", gap: missing(noLimitSentence) };
    return {
      queries: [],
      mustBePublished: [],
      publishedWithRequests: [],
      measure: (_, steps) => steps.map(() => none)
    };
  }
  const queries = { baseline, candidate };
  const fine = fineSeconds === void 0 ? void 0 : fineQueriesOf(gate, target, fineSeconds);
  return {
    queries: [...baseline.all, ...candidate.all],
    ...fine && { fineQueries: fine.all },
    mustBePublished: baseline.mustBePublished,
    publishedWithRequests: baseline.publishedWithRequests,
    measure: (published, steps, fineSteps = []) => {
      const needed = [...baseline.needed(published), ...candidate.needed(published)];
      const startsMs = steps.flat().flatMap(minutesOf2);
      const gap = gapOf(published, needed) ?? silenceOf(gate, baseline, published, startsMs) ?? silenceOf(gate, candidate, published, startsMs);
      if (gap !== void 0) return steps.map(() => ({ kind: "none", gap }));
      return steps.map((windows, index) => {
        const counted = countMinutes(gate, queries, published, windows);
        const counts = fine && countFine(fine, published, fineSteps[index] ?? []);
        return counted.kind === "counts" ? { ...counted, fine: counts } : counted;
      });
    }
  };
}
function silenceOf({ name }, queries, published, startsMs) {
  return queries.isSilent(published, startsMs) ? missing(`${name}: its events were not published although there was what they are counted of; publish 0 too.`) : void 0;
}
function countMinutes(gate, queries, published, windows) {
  const minutes = [];
  let blind = 0;
  let disputed = 0;
  let counted = 0;
  for (const startMs of windows.flatMap(minutesOf2)) {
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
  if (blind >= blindMinutes2 && blind >= minutes.length) {
    return { kind: "none", gap: missing(`${gate.name} was not published although there were requests.`) };
  }
  if (disputed > countTolerance * counted) {
    const sentence = `CloudWatch\u2019s two counts of slow requests differ by more than 1 %, so neither is trusted.`;
    return { kind: "none", gap: missing(sentence) };
  }
  return { kind: "counts", minutes };
}

// src/gates/threshold-limit.ts
var chance = 0.05;
function weighBeyond(gate, minutes, beyond) {
  const beside = withUsual(minutes);
  const stands = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteLimits */ .MX)(gate.limits).map((limit) => standToLimit(gate, limit, beside, beyond));
  const breach = stands.find((one) => one.breach !== void 0)?.breach;
  const found = breach === void 0 ? {} : { breach };
  if (beyond.length < gate.breaches.count) return { weighs: "beyond", ...found };
  const condemning = beyond.filter((minute) => {
    const broken = stands.filter(({ limit }) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, minute.candidate));
    return breaksRelative(gate, minute) || broken.some(({ is }) => is !== "better" && is !== "open");
  });
  if (condemning.length >= gate.breaches.count) return { weighs: "beyond", ...found };
  const involved = stands.filter(({ limit }) => beyond.some((minute) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, minute.candidate)));
  return { weighs: involved.every(({ is }) => is === "better") ? "better" : "open", ...found };
}
function breachAlone2(gate, minutes) {
  for (const limit of (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteLimits */ .MX)(gate.limits)) {
    const breach = breachOf3(gate, limit, minutes);
    if (breach !== void 0) return breach;
  }
  return void 0;
}
function standToLimit(gate, limit, minutes, beyond) {
  const breach = breachOf3(gate, limit, minutes);
  if (breach === void 0) return { limit };
  const breaking = beyond.filter(({ candidate }) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, candidate));
  const is = breaking.length < gate.breaches.count ? "keeps" : compareBeside(gate, limit, minutes);
  return { limit, is, breach: { ...breach, candidate: is } };
}
function breachOf3(gate, limit, minutes) {
  const values = minutes.flatMap(({ baseline }) => baseline ?? []).slice(-gate.breaches.of);
  const broken = values.filter((value2) => !(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(limit, value2));
  if (broken.length < gate.breaches.count) return void 0;
  const value = broken.reduce((sum, one) => sum + one, 0) / broken.length;
  return { ...limit, baseline: { value, samples: broken.length }, minutes: values.length };
}
function compareBeside({ breaches }, limit, minutes) {
  const signs = minutes.flatMap(
    ({ baseline, candidate }) => baseline === void 0 || candidate === void 0 ? [] : [signOf(candidate - baseline, limit)]
  );
  const enough2 = -Math.log(chance);
  const starts = restartsOf(signs.length);
  const worse = [0, ...starts].map((start) => evidenceOf2(signs.slice(start)).logEvidenceWorse);
  if ((0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(restartWeights(starts.length), [...worse, 0]) >= enough2) return "worse";
  const lately = signs.slice(-breaches.of).filter((sign) => sign < 0).length;
  return lately < breaches.count && evidenceOf2(signs).logEvidenceOk >= enough2 ? "better" : "open";
}
function signOf(difference, { side }) {
  return Math.sign(side === "above" ? -difference : difference);
}
function evidenceOf2(signs) {
  const count = (wanted) => signs.filter((sign) => sign === wanted).length;
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedBetting */ .PE)({ candidateOnly: count(1), baselineOnly: count(-1), bothRight: count(0), bothWrong: 0 }, 0);
}
function breaksRelative({ limits, source }, { candidate, baseline }) {
  const broken = brokenLimits(withoutAbsolute(limits), sourceOf(source).unit, candidate, baseline);
  return broken !== void 0 && broken.length > 0;
}
function withUsual(minutes) {
  const last = minutes.findLastIndex(({ baseline }) => baseline !== void 0);
  const sorted = minutes.flatMap(({ baseline }) => baseline ?? []).toSorted((one, other) => one - other);
  const usual = sorted[Math.floor(sorted.length / 2)];
  if (usual === void 0) return minutes;
  return minutes.map((minute, index) => index > last ? { ...minute, baseline: usual } : minute);
}

// src/gates/threshold.ts
function judgeThreshold(gate, measurement) {
  if (measurement?.kind !== "values") return noMeasurement(gate, measurement);
  const { unit } = sourceOf(gate.source);
  const { measured, last, beyond } = countBeyond(gate, measurement.minutes);
  const { weighs, breach } = weighBeyond(gate, measurement.minutes, beyond);
  const verdict = thresholdVerdict(gate, measured.length, beyond.length, () => weighs);
  const isOver2 = measured.length >= gate.minSamples && beyond.length >= gate.breaches.count;
  const told = isOver2 ? beyond : measurement.minutes;
  const candidate = sideOf4(told, "candidate");
  if (candidate === void 0) {
    const gap = { why: "missing", sentence: "the candidate published nothing yet." };
    return noMeasurement(gate, { kind: "none", gap });
  }
  const baseline = sideOf4(told, "baseline");
  const comparison = compare(gate.limits, candidate.value, baseline?.value);
  const worst = beyond.at(-1)?.broken.join(", ");
  const count = `${beyond.length} of the last ${last.length} minutes`;
  const value = withUnit(candidate.value, unit);
  const average = `${gate.name} is ${value} on average`;
  const beside = breach === void 0 ? "" : besideWords(breach, withUnit(breach.baseline.value, unit));
  return {
    verdict,
    candidate,
    baseline,
    comparison,
    baselineBreach: breach,
    sentence: worst === void 0 ? `${average}; no minute was beyond the limit.` : isOver2 ? `${gate.name} was ${value} on average in ${count}, ${worst}${beside === "" ? "" : `; ${beside}`}.` : `${average}; ${count} were ${worst}.`,
    series: measurement.minutes
  };
}
function countBeyond(gate, minutes) {
  const { unit } = sourceOf(gate.source);
  const measured = minutes.flatMap((minute) => {
    if (minute.candidate === void 0) return [];
    const broken = brokenLimits(gate.limits, unit, minute.candidate, minute.baseline);
    return broken === void 0 ? [] : [{ ...minute, candidate: minute.candidate, broken }];
  });
  const last = measured.slice(-gate.breaches.of);
  return { measured, last, beyond: last.filter((minute) => minute.broken.length > 0) };
}
function thresholdVerdict({ minSamples, breaches }, measured, beyond, weigh) {
  if (measured === 0) return { outcome: "undecided", cause: "no-data" };
  if (measured < minSamples) return { outcome: "undecided", cause: "not-proved" };
  if (beyond >= breaches.count) {
    const weighs = weigh();
    if (weighs === "open") return { outcome: "undecided", cause: "over-limit" };
    return { outcome: weighs === "better" ? "pass" : "fail" };
  }
  return measured < breaches.count ? { outcome: "undecided", cause: "not-proved" } : { outcome: "pass" };
}
function sideOf4(minutes, role) {
  const values = minutes.flatMap((minute) => minute[role] ?? []);
  if (values.length === 0) return void 0;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, samples: values.length };
}

// src/gates/kinds/threshold.ts
var thresholdKind = {
  unit: ({ source }) => sourceOf(source).unit,
  allowed: ({ source, limits, breaches: { count, of } }) => `${allowedBy(limits, sourceOf(source).unit)} (fails at ${count} of ${of} minutes beyond)`,
  meter: (gate, { target }) => thresholdMeter(gate, target),
  judge: (gate, steps, context) => judgeThreshold(gate, withLastStep(steps, context.steps)),
  breach: (gate, measured) => measured.kind === "values" ? breachAlone2(gate, measured.minutes) : void 0,
  counted: () => [],
  beforeTraffic: false,
  sequential: false,
  failureCode: "gate-failed",
  rehearsable: ({ source }) => sourceOf(source).rehearsable
};
function thresholdMeter(gate, target) {
  const source = sourceOf(gate.source);
  const queries = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => source.query(target, role));
  return {
    queries: [queries.baseline, queries.candidate],
    mustBePublished: source.published === "always" ? [queries.baseline] : [],
    publishedWithRequests: source.published === "with-requests" ? [queries.baseline] : [],
    measure: (published, steps) => {
      const none = (gap2) => steps.map(() => ({ kind: "none", gap: gap2 }));
      const gap = gapOf(published, [queries.baseline, queries.candidate]);
      if (gap !== void 0) return none(gap);
      const { baseline, candidate } = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => source.scale(published.instanceTypes[role]));
      if (baseline === void 0 || candidate === void 0) {
        return none(missing("It is not known how many processors the instances have."));
      }
      return steps.map((windows) => valueMinutes(queries, { baseline, candidate }, published, windows));
    }
  };
}
function valueMinutes(queries, scales, published, windows) {
  const minutes = windows.flatMap(minutesOf2).map((startMs) => {
    const baseline = valueAt(published, queries.baseline, startMs);
    const candidate = valueAt(published, queries.candidate, startMs);
    const scaled = (value, scale) => value === void 0 ? void 0 : value * scale;
    return { startMs, baseline: scaled(baseline, scales.baseline), candidate: scaled(candidate, scales.candidate) };
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
  mean: meanKind,
  threshold: thresholdKind,
  quality: qualityKind,
  file: fileKind
};
function kindOf(gate) {
  return kinds[gate.kind];
}




/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hourMs),
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   AL: () => (/* binding */ isPhase),
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   JC: () => (/* binding */ reasonCodes),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Ux: () => (/* binding */ servingConfigOf),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pV: () => (/* binding */ cutAtEnd),
/* harmony export */   py: () => (/* binding */ configNameOf),
/* harmony export */   s6: () => (/* binding */ isGoingBack),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   zy: () => (/* binding */ fineSecondsOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6210);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3675);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);





// src/loop/faults.ts
function classify(error) {
  if (error instanceof _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_) return { kind: "refused", reason: { code: error.code, sentence: error.message } };
  if (error instanceof _shared_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .AwsError */ .Gy) return classifyAws(error);
  const what = error instanceof Error ? error.message : String(error);
  const sentence = `Something unforeseen: ${what}. The rollout's record is kept; \`command: resume\` goes on from it.`;
  return { kind: "hopeless", reason: { code: "internal-error", sentence } };
}
function classifyAws(error) {
  const sentence = error.message;
  switch (error.code) {
    case "throttled":
    case "unreachable":
      return { kind: "passing", reason: { code: "aws-unreachable", sentence } };
    case "never-reached":
      return { kind: "hopeless", reason: { code: "aws-unreachable", sentence } };
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
  scoring: { ...no, promotable: true, outlastsBusyEndpoint: true },
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

// src/rollout/serving-config.ts
var busy = ["Creating", "Updating", "SystemUpdating", "RollingBack"];
var lost = ["OutOfService", "Deleting", "Failed"];
var isBusy = (endpoint) => busy.includes(endpoint.status);
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
  if (!expected.places.some((inOrder) => inOrder === place)) {
    const wanted = expected.places.map((name) => configNameOf(rollout, name)).join(" or ");
    return `the endpoint serves from configuration ${endpoint.configName}; this rollout left it on ${wanted}`;
  }
  if (place !== "pair") return void 0;
  const names = [rollout.start.baseline.name, rollout.candidate.name, ...rollout.start.others.map((other) => other.name)];
  const missing = names.filter((name) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .findVariant */ .fQ)(endpoint, name) === void 0);
  if (missing.length > 0) return `variant ${missing.join(", ")} is no longer on the endpoint`;
  if (expected.acceptedDrift !== void 0 && (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .aimsAt */ .o)(endpoint, expected.acceptedDrift)) return void 0;
  const moved = rollout.start.others.filter((other) => !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .aimsAt */ .o)(endpoint, { [other.name]: other.weight }));
  if (moved.length > 0) return `the weight of variant ${moved.map((other) => other.name).join(", ")} has changed`;
  if (expected.shares?.every((share) => !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .aimsAt */ .o)(endpoint, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .weightsAt */ .X)(rollout, share)))) {
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
  const names = [rollout.start.baseline.name, rollout.candidate.name];
  return names.flatMap((name) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .findVariant */ .fQ)(endpoint, name) ?? []).map(({ name, desiredWeight }) => `${name} ${desiredWeight}`).join(", ");
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
var consoles = [
  ["cn-", "amazonaws.cn"],
  ["us-gov-", "amazonaws-us-gov.com"],
  ["eusc-", "amazonaws-eusc.eu"]
];
function host(region) {
  const [, domain = "aws.amazon.com"] = consoles.find(([prefix]) => region.startsWith(prefix)) ?? [];
  return `https://${region}.console.${domain}`;
}
function twiceEncoded(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}
function inAddress(value) {
  if (typeof value === "number") return `~${value}`;
  if (typeof value === "string") return `~'${withoutMarks(value)}`;
  if (isList(value)) return `~(${value.map(inAddress).join("")})`;
  const members = Object.entries(value).map(([key, member]) => `${withoutMarks(key)}${inAddress(member)}`);
  return `~(${members.join("~")})`;
}
function isList(value) {
  return Array.isArray(value);
}
function withoutMarks(text) {
  return text.replace(/[^\w.-]/g, (unit) => {
    const number = unit.charCodeAt(0).toString(16);
    return number.length > 2 ? `**${number.padStart(4, "0")}` : `*${number.padStart(2, "0")}`;
  });
}

// src/report/local-times.ts
var dayMs = 864e5;
var dated = /\b(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z| UTC)(?!\w)/g;
var spanOfDay = /\b(\d\d:\d\d) and (\d\d:\d\d) UTC\b/g;
var ofDay = /\b(\d\d:\d\d) UTC\b/g;
function inZone(sentence, zone, nearMs) {
  const said = sentence.replace(dated, (_, day, time) => (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(Date.parse(`${day}T${time}Z`), zone));
  if (zone === void 0 || zone === "UTC") return said;
  const at = (time) => nearest(time, nearMs);
  return said.replace(spanOfDay, (_, from, to) => `${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfDay */ .rb)(at(from), zone)} and ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(at(to), zone)}`).replace(ofDay, (_, time) => (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .clockTime */ .qo)(at(time), zone));
}
function nearest(time, nearMs) {
  const sameDay = Date.parse(`${new Date(nearMs).toISOString().slice(0, 10)}T${time}Z`);
  const days = Math.round((nearMs - sameDay) / dayMs);
  return sameDay + days * dayMs;
}
function withLocalTimes(report) {
  const say = (text) => inZone(text, report.timeZone, report.updatedAtMs);
  const { progress, later, forecast, past } = report;
  const told = (one) => ({ ...one, sentence: say(one.sentence) });
  return {
    ...report,
    reason: told(report.reason),
    gates: report.gates.map(told),
    warnings: report.warnings.map(say),
    mistakes: report.mistakes.map((mistake) => ({ ...mistake, message: say(mistake.message) })),
    ...later && { later: later.map(told) },
    ...progress && { progress: progressIn(progress, say, told) },
    ...forecast && { forecast: { ...forecast, warnings: forecast.warnings.map(say) } },
    ...past?.kind === "tried" && { past: { ...past, gates: past.gates.map((gate) => onPastIn(gate, report.timeZone)) } }
  };
}
function onPastIn(gate, zone) {
  const { worst } = gate;
  return worst === void 0 ? gate : { ...gate, worst: { ...worst, sentence: inZone(worst.sentence, zone, worst.atMs) } };
}
function progressIn(progress, say, told) {
  return {
    ...progress,
    timeline: progress.timeline.map((event) => ({ ...event, text: say(event.text) })),
    state: stateIn(progress.state, say, told)
  };
}
function stateIn(state, say, told) {
  switch (state.phase) {
    case "holding":
      return { ...state, sentence: say(state.sentence) };
    case "rolling-back":
    case "cleaning":
      return { ...state, reason: told(state.reason) };
    default:
      return state;
  }
}

// src/report/describe.ts
function describeReport(setting, known) {
  const { rollout, progress, endpoint, identities } = known;
  const production = endpoint?.variants.toSorted((a, b) => b.currentWeight - a.currentWeight)[0];
  const share = rollout !== void 0 && endpoint !== void 0 ? shareOf(rollout, endpoint) : 0;
  const promoted = known.decision === "promoted";
  return withLocalTimes({
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
    ...known.later && { later: known.later },
    ...known.evaluation && { evaluation: known.evaluation },
    ...known.load && { load: known.load },
    ...known.rehearsal && { rehearsal: known.rehearsal },
    ...known.rehearsalWorld && { rehearsalWorld: known.rehearsalWorld },
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
    ...known.surroundings && { surroundings: known.surroundings },
    ...known.past && { past: known.past },
    ...known.approval && { approval: known.approval },
    ...known.actor && { actor: known.actor },
    ...setting.pullRequest && { pullRequest: setting.pullRequest },
    ...setting.commit !== void 0 && { commit: setting.commit },
    ...setting.runUrl !== void 0 && { runUrl: setting.runUrl },
    ...setting.commandLine !== void 0 && { commandLine: setting.commandLine },
    ...setting.workflow !== void 0 && { workflow: setting.workflow },
    ...setting.workflowUrl !== void 0 && { workflowUrl: setting.workflowUrl },
    ...setting.workflowInputs && { workflowInputs: setting.workflowInputs },
    ...setting.comments && { comments: setting.comments },
    ...setting.docsUrl !== void 0 && { docsUrl: setting.docsUrl },
    ...setting.timeZone !== void 0 && { timeZone: setting.timeZone }
  });
}
function shareOf(rollout, endpoint) {
  const alone = rollout.kind === "rollout" && servingConfigOf(rollout, endpoint) === "final";
  return alone ? 1 : (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateShare */ .xA)(rollout, endpoint);
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
function linksOf(setting, known) {
  const { rollout, progress, nowMs } = known;
  const run = setting.runUrl === void 0 ? [] : [{ text: "This run", url: setting.runUrl }];
  if (setting.endpointName === "" || setting.region === "") return run;
  const endpoint = [...run, { text: "Endpoint", url: endpointPage(setting) }];
  if (rollout === void 0) return endpoint;
  const baseline = rollout.start.baseline.name;
  const up = progress?.images !== void 0 || (progress?.spans.length ?? 0) > 0;
  const variants = up ? [.../* @__PURE__ */ new Set([baseline, rollout.candidate.name])] : [baseline];
  const hourMs2 = 36e5;
  const startMs = progress === void 0 ? nowMs - 3 * hourMs2 : rollout.startedAtMs;
  const window = { startMs, endMs: Math.max(nowMs, startMs + 6e4) };
  const whose = up ? "both variants" : baseline;
  const gone = known.decision === "promoted" || known.decision === "rolled-back";
  const logs = variants.map((variant) => {
    const when = gone && variant === rollout.candidate.name ? ", during the rollout" : "";
    return { text: `CloudWatch logs of ${variant}${when}`, url: logsPage(setting, variant) };
  });
  return [
    ...endpoint,
    { text: `CloudWatch metrics of ${whose}`, url: metricsPage(setting, variants, window) },
    ...logs
  ];
}

// src/report/sanitize.ts
var unseen = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]|\\p{Default_Ignorable_Code_Point}", "gu");
var spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
function oneLine(text) {
  return text.replace(spaces, " ").replace(unseen, "\uFFFD").trim();
}
function shorten(text, most) {
  if (text.length <= most) return text;
  const tail = Math.floor((most - 1) / 2);
  const end = tail === 0 ? "" : text.slice(-tail);
  return `${text.slice(0, most - 1 - tail)}\u2026${end}`.replace(/[\ud800-\udfff]/gu, "");
}
function cutAtEnd(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udfff]$/u, "")}\u2026`;
}
function logText(text) {
  return oneLine(text).replace(/(?<!\barn:aws[a-z-]{0,20}:[a-z0-9-]{1,30}):(?=:)|#(?=#\[)/g, "$&\u2009");
}
function counted(count, what) {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}
function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function together(plain) {
  return plain.replace(/(?<= )- (?=\d)/g, "\u2212 ").replace(/(?<=\d) (?=(?:[x%]|ms|s|min|h)(?![\p{L}\d]))/gu, "\xA0").replace(/(?<=\d\u00a0h) (?=\d+\u00a0min)/g, "\xA0").replace(/(?<=[<>=+\u2212-]) (?=\d)/g, "\xA0");
}

// src/common/time.ts
var minuteMs = 6e4;
var hourMs = 36e5;

// src/rollout/fine-windows.ts
function fineSecondsOf({ metrics }) {
  return metrics?.seconds === 10 || metrics?.seconds === 30 ? metrics.seconds : void 0;
}

// src/rollout/reason-codes.ts
var reasonCodes = {
  // Ends of a rollout
  promoted: {
    decisions: ["promoted"],
    means: "The candidate serves alone, and that was verified: the endpoint is in service with the promoted model.",
    toDo: "Nothing. `command: rollback` goes back to the configuration before, which is kept."
  },
  "already-in-service": {
    decisions: ["promoted"],
    means: "The candidate serves the endpoint already. Nothing was changed.",
    toDo: "Nothing."
  },
  "gate-failed": {
    decisions: ["rolled-back"],
    means: "A gate on the live traffic proved the candidate unacceptable, or saw it beyond a limit.",
    toDo: "Look at the failed row of the comparison, then at the logs of the candidate\u2019s variant in those minutes."
  },
  inconclusive: {
    decisions: ["rolled-back"],
    means: "The longest bake of a step that asks for proof is over, and a gate was neither passed nor failed.",
    toDo: "Give the step a longer `max-bake` or a larger share, widen the gate\u2019s margin, or choose `on-inconclusive: hold`. `command: plan` says what would be enough."
  },
  "no-data": {
    decisions: ["rolled-back"],
    means: "A gate had no data until the longest bake was over. No data is never a pass.",
    toDo: "See that the endpoint has traffic, that the metric is published for each variant, and that the role may read it."
  },
  "metrics-unavailable": {
    decisions: ["rolled-back"],
    means: "CloudWatch did not answer until 15 minutes after the longest bake. The candidate is not blamed.",
    toDo: "Start again when CloudWatch answers; see that the role may call `cloudwatch:GetMetricData`."
  },
  "rollback-requested": {
    decisions: ["rolled-back"],
    means: "A person asked for the rollback.",
    toDo: "Nothing."
  },
  cancelled: {
    decisions: ["rolled-back", "in-progress", "failed"],
    means: "The job was cancelled. With `on-cancel: rollback` the candidate gets no more traffic and the rollout goes back; with `leave` it stays in its step.",
    toDo: "If it is still in flight, `command: resume` goes on with it and `command: rollback` ends it."
  },
  "deadline-passed": {
    decisions: ["rolled-back"],
    means: "The rollout was still under way when the longest time that its plan allows was over.",
    toDo: "See in the timeline where the time went: often nobody approved, or no run was there to go on."
  },
  "update-rolled-back": {
    decisions: ["failed"],
    means: "SageMaker took an update of the endpoint back. The endpoint is as it was.",
    toDo: "The sentence quotes the reason that SageMaker gave: usually a container that does not answer `/ping`, a model that cannot be read, or a role that may not."
  },
  "no-capacity": {
    decisions: ["failed"],
    means: "AWS had no instances of this type to give, or they did not come within an hour.",
    toDo: "Try again later, or choose another `instance-type` or fewer instances."
  },
  "weights-not-taken": {
    decisions: ["failed"],
    means: "SageMaker did not take the weights of a step within 90 minutes.",
    toDo: "See whether something else sets weights on this endpoint; then start again."
  },
  "quality-failed": {
    decisions: ["rolled-back"],
    means: "A quality gate proved the candidate worse on the labelled data than the plan allows. No user was served by it.",
    toDo: "Look at the quality tables of the report: slices and rows that turned show where it is worse."
  },
  "candidate-unfit": {
    decisions: ["failed"],
    means: "The candidate cannot be deployed as it is: its package was rejected or is not completed, or something it needs is not given.",
    toDo: "The sentence names what is missing."
  },
  "smoke-test-failed": {
    decisions: ["rolled-back", "failed"],
    means: "The candidate did not answer the sample rows that it was asked before any user saw it.",
    toDo: "The sentence shows an answer; look at the logs of the candidate\u2019s variant."
  },
  "evaluation-void": {
    decisions: ["failed"],
    means: "The evaluation says nothing about the candidate: too many rows had no answer that could be read, or what was read cannot be right.",
    toDo: "The sentence says what the answers look like and which keys of `evaluation` would explain it."
  },
  "evaluation-failed": {
    decisions: ["failed"],
    means: "The labelled data could not be used.",
    toDo: "The sentence names the file, the line and what is wrong there."
  },
  "scoring-failed": {
    decisions: ["failed"],
    means: "A transform job failed, was stopped, took too long or gave answers that are not complete; or somebody has written anew what the jobs were given or have answered. Nothing is concluded about the candidate, and nothing was deployed.",
    toDo: "The sentence names the job and its log. Mend the cause (rights of the model\u2019s role on S3, the quota or the type of the instances, what the container answers), then start again."
  },
  "traffic-misrouted": {
    decisions: ["failed"],
    means: "The requests that CloudWatch counted do not fit the weights that are set: what the gates saw is not about the candidate\u2019s share.",
    toDo: "See whether callers name a variant in their requests, and whether a variant had instances that did not answer."
  },
  "identity-changed": {
    decisions: ["failed"],
    means: "The image or the artefacts of the candidate were swapped during the rollout: what was found out is about another model.",
    toDo: "Name images by digest and write artefacts to a new key for every model; then start again."
  },
  "name-taken": {
    decisions: ["failed"],
    means: "A configuration or model under one of the rollout\u2019s names is not what the rollout would have created there. It was not deployed, or was taken off the endpoint again.",
    toDo: "Find out who created it and may do so; docs/iam-policy.md denies it to everybody else. A new `run` takes another name."
  },
  "returned-to-previous": {
    decisions: ["rolled-back"],
    means: "With nothing in flight, the endpoint went back to the configuration before the last promotion.",
    toDo: "Nothing."
  },
  // Still going on
  "in-progress": {
    decisions: ["in-progress"],
    means: "The rollout goes on, and this run drives it.",
    toDo: "Nothing."
  },
  "watch-over": {
    decisions: ["in-progress"],
    means: "The time that `watch` gives this job is over. The rollout stays safely in its step; nobody watches it until the next run.",
    toDo: "`command: resume` goes on, best by a schedule."
  },
  "waiting-for-approval": {
    decisions: ["in-progress"],
    means: "The rollout waits for a person: the schedule asks for an approval, or a gate with `on-fail: hold` wants one.",
    toDo: "`command: approve` goes on, `command: rollback` ends it."
  },
  "taken-over": {
    decisions: ["in-progress"],
    means: "Another run drives this rollout now.",
    toDo: "Look at that run."
  },
  "foreign-change": {
    decisions: ["in-progress"],
    means: "Somebody else changed the endpoint. The rollout has halted and changes nothing more until a person says so.",
    toDo: "`command: resume` goes on with the rollout\u2019s own weights, `command: rollback` goes back."
  },
  // Nothing was done
  planned: {
    decisions: ["planned"],
    means: "The plan was made. Nothing was changed.",
    toDo: "`command: run` starts it."
  },
  valid: {
    decisions: ["none"],
    means: "Promotion file and inputs have no mistake that can be found without AWS. Nothing was asked of AWS or GitHub.",
    toDo: "Nothing. `command: plan` compares them with the endpoint and the data."
  },
  rehearsed: {
    decisions: ["none"],
    means: "No candidate of the rehearsal ended otherwise than it should in more than 5 of 100 rollouts, beyond what chance explains.",
    toDo: "Nothing."
  },
  "rehearsal-missed": {
    decisions: ["none"],
    means: "A faulty candidate of the rehearsal would have been promoted too often, or a healthy one too seldom.",
    toDo: "The table names the candidates, and below it are the settings that would help."
  },
  "nothing-in-flight": {
    decisions: ["none"],
    means: "No rollout is in flight on this endpoint, so there was nothing to do.",
    toDo: "Nothing; `command: run` starts a rollout."
  },
  "nothing-to-return-to": {
    decisions: ["none", "failed"],
    means: "There is no configuration to go back to: no promotion is known, or what it replaced is gone or no longer what the endpoint would go back from.",
    toDo: "The sentence says which; a configuration of your own can be deployed by `aws sagemaker update-endpoint`."
  },
  status: {
    decisions: ["in-progress"],
    means: "Where the rollout stands. Nothing was changed.",
    toDo: "Nothing."
  },
  // Refused before any change
  "configuration-invalid": {
    decisions: ["failed"],
    means: "An input, the promotion file or the data they name has a mistake. Nothing on AWS was touched.",
    toDo: "Every mistake is told with its key and line, and how to mend it."
  },
  "other-rollout-in-flight": {
    decisions: ["failed", "planned"],
    means: "Another candidate\u2019s rollout is in flight on this endpoint.",
    toDo: "Wait for its end, end it by `command: rollback`, or choose `in-flight: replace` or `wait`."
  },
  "endpoint-not-found": {
    decisions: ["failed"],
    means: "There is no endpoint of this name in this region and account, or it was deleted during the rollout.",
    toDo: "Check `endpoint-name`, `aws-region` and the account of the role."
  },
  "endpoint-busy": {
    decisions: ["failed"],
    means: "The endpoint is being updated by somebody else, and stayed so.",
    toDo: "Wait until it is `InService`, then start again."
  },
  "endpoint-unsupported": {
    decisions: ["failed"],
    means: "The endpoint has something that a rollout by variants cannot work with: serverless or asynchronous inference, inference components, shadow variants, no traffic.",
    toDo: "The sentence names it."
  },
  "candidate-not-found": {
    decisions: ["failed"],
    means: "The model or model package does not exist in this region.",
    toDo: "Check its name and the region; `aws sagemaker list-models` shows what there is."
  },
  "not-approvable": {
    decisions: ["failed"],
    means: "The rollout does not wait for what a person has asked for. Nothing was changed.",
    toDo: "`command: status` shows where it stands."
  },
  "fork-pull-request": {
    decisions: ["failed"],
    means: "The run is for a pull request from a fork, which may look but change nothing.",
    toDo: "Run it from the repository itself, by `workflow_dispatch` for example."
  },
  "not-allowed": {
    decisions: ["failed"],
    means: "Who asked may not command this rollout, or asked for something else than the workflow does. Nothing was changed.",
    toDo: "The sentence says what was missing; commands need write access to the repository."
  },
  "credentials-too-short": {
    decisions: ["failed"],
    means: "The AWS credentials end before the shortest course of the rollout.",
    toDo: "Use `role-to-assume`, which renews them, or ask for a longer session."
  },
  // Faults
  "endpoint-failed": {
    decisions: ["failed"],
    means: "The endpoint is `Failed`, `OutOfService` or being deleted; SageMaker allows no update of it.",
    toDo: "Mend or recreate it by hand."
  },
  "endpoint-stuck": {
    decisions: ["failed"],
    means: "SageMaker has been busy with one update for over two hours, and lets nobody in meanwhile.",
    toDo: "Ask AWS Support if it stays; `command: resume` goes on once it is `InService`."
  },
  "rollback-incomplete": {
    decisions: ["failed"],
    means: "The rollback could not come to its end. The sentence says who serves users now.",
    toDo: "Mend what the sentence names, then `command: resume`."
  },
  "quota-exceeded": {
    decisions: ["failed"],
    means: "A quota of the account does not allow what was asked for.",
    toDo: "The sentence quotes the quota; ask for more in Service Quotas, or use fewer instances."
  },
  "access-denied": {
    decisions: ["failed"],
    means: "A call of AWS was refused for want of a permission.",
    toDo: "The sentence names the call; docs/iam-policy.md has the whole policy."
  },
  "credentials-expired": {
    decisions: ["failed"],
    means: "There are no AWS credentials, or they ended and could not be renewed.",
    toDo: "Log in before this step, or give `role-to-assume`; then `command: resume` if a rollout was in flight."
  },
  "aws-unreachable": {
    decisions: ["failed"],
    means: "AWS did not answer for 20 minutes, or throttled for so long, or could not be reached at all: a name that nobody knows, a certificate that nobody vouches for. A rollout in flight stays as it is.",
    toDo: "The sentence says which. `command: resume` goes on once AWS answers; for proxies and own certificate authorities see docs/recipes.md."
  },
  "aws-refused": {
    decisions: ["failed"],
    means: "AWS refused a call for a reason of its own.",
    toDo: "The sentence quotes it."
  },
  "record-mismatch": {
    decisions: ["failed"],
    means: "The record of the rollout says what its endpoint and its plan do not give: tags were written by somebody else. Nothing it says was done.",
    toDo: "See in CloudTrail who wrote the tags, and deny it (docs/iam-policy.md). Bring the endpoint home by hand, then delete the configuration that the sentence names."
  },
  "record-unreadable": {
    decisions: ["failed"],
    means: "The record of the rollout in flight cannot be read: it is damaged, or a newer version wrote it. Nothing was guessed and nothing changed.",
    toDo: "The sentence names the tags to look at, and what to do."
  },
  "record-lost": {
    decisions: ["failed"],
    means: "The record of the rollout in flight is gone, because somebody has deleted the configuration that keeps it, and the endpoint serves the candidate, beside the old model or alone before everything of the promotion was done. Nobody watches it, and nothing was changed.",
    toDo: "`command: rollback` brings the endpoint back from what is left on AWS; after a promotion `command: resume` does what is left of it. A run that still drives the rollout writes its record again by itself."
  },
  "internal-error": {
    decisions: ["failed"],
    means: "A fault of this action.",
    toDo: "Please report it with the output `result`; a rollout in flight goes on by `command: resume`."
  }
};




/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   eL: () => (/* binding */ findInWorkspace),
/* harmony export */   tA: () => (/* binding */ readWorkspaceText)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6477);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
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

// src/runner/workspace-file.ts



async function findInWorkspace(workspace, path) {
  try {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(workspace).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace));
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(root, path));
    if (found !== root && !found.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_4__.sep)) return outside("leads out of the workspace");
    const below = found.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep);
    return below.includes(".git") ? outside("leads into .git, which is not read") : { ok: true, path: found };
  } catch (error) {
    return { ok: false, ...whyNot(error) };
  }
}
async function readWorkspaceText(workspace, path, mostBytes) {
  const located = await findInWorkspace(workspace, path);
  if (!located.ok) return located;
  let file;
  try {
    file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(located.path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK);
    const stat = await file.stat();
    if (stat.isDirectory()) return { ok: false, why: "folder", sentence: "is a folder. Give the path of a file" };
    if (!stat.isFile()) return { ok: false, why: "no-file", sentence: "is not an ordinary file" };
    if (stat.size > mostBytes) {
      const sentence = `has ${mib(stat.size)} MiB; at most ${mib(mostBytes)} MiB are read`;
      return { ok: false, why: "too-large", sentence };
    }
    return { ok: true, text: await file.readFile("utf8") };
  } catch (error) {
    return { ok: false, ...whyNot(error) };
  } finally {
    await file?.close();
  }
}
function outside(sentence) {
  return { ok: false, why: "outside", sentence };
}
function whyNot(error) {
  const code = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(error) ? String(error.code) : "no reason given";
  return code === "ENOENT" || code === "ENOTDIR" ? { why: "absent" } : { why: "failed", sentence: `cannot be read (${code})` };
}
var mib = (bytes) => Math.ceil(bytes / 1024 / 1024);




/***/ })

};
