export const id = 242;
export const ids = [242];
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

// src/gates/evaluation.ts
var failureLimit = 0.01;
var earlyAlpha = 0.01;
var finalAlpha = 0.04;
var boundAlpha = 0.05;

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

// src/gates/quality-limits.ts
function withinAbsolute(measured, min, max) {
  return [
    ...min === void 0 ? [] : [withinLimit(measured, { limit: min, side: "below" })],
    ...max === void 0 ? [] : [withinLimit(measured, { limit: max, side: "above" })]
  ];
}
function withinLimit(measured, { limit, side }) {
  const { candidate = Number.NaN, baseline, rows } = measured;
  const kept = side === "below" ? candidate >= limit : candidate <= limit;
  const shared = baseline !== void 0 && (side === "below" ? baseline < limit : baseline > limit);
  const stands = kept ? "keeps" : compareBeside(measured, side);
  const breach = shared ? { limit, side, baseline: { value: baseline, samples: rows }, candidate: stands } : void 0;
  const told = breach === void 0 ? {} : { breach };
  if (kept) {
    const words2 = side === "below" ? "at least the" : "at most the";
    return {
      is: "kept",
      words: `${words2} ${figure(limit)} that is ${side === "below" ? "asked for" : "allowed"}`,
      ...told
    };
  }
  const words = `${side} the ${figure(limit)} that is ${side === "below" ? "asked for" : "allowed"}`;
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
  const { min, max, maxDecrease, maxIncrease } = gate.limits;
  return [
    ...withinAbsolute(measured, min, max),
    ...maxDecrease === void 0 ? [] : [withinMargin(measured, maxDecrease, "lower", early)],
    ...maxIncrease === void 0 ? [] : [withinMargin(measured, maxIncrease, "higher", early)]
  ];
}
var severities = { kept: 0, unproved: 1, unmet: 2, unknown: 3, broken: 4 };
function severity(limits) {
  return Math.max(1, ...limits.map((limit) => severities[limit.is] + (limit.breach === void 0 ? 1 : 0.5)));
}
function weigh(limits, values) {
  const { verdict, sentence } = weighVerdict(limits, values);
  const breach = limits.find((limit) => limit.breach !== void 0)?.breach;
  return { verdict, sentence, ...breach && { breach } };
}
function weighVerdict(limits, values) {
  const worst = Math.max(...limits.map((limit) => severities[limit.is]));
  const telling = limits.filter((limit) => severities[limit.is] === worst).map((limit) => limit.words);
  const sentence = `${values}: ${telling.join(", and ")}.`;
  if (limits.length === 0) return { verdict: noData, sentence: `${values}.` };
  if (worst === severities.broken) return { verdict: { outcome: "fail" }, sentence };
  if (worst === severities.unknown) return { verdict: noData, sentence };
  if (worst === severities.unmet) return { verdict: overLimit, sentence };
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




/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   B5: () => (/* binding */ isUpwards),
/* harmony export */   C1: () => (/* binding */ viewUnder),
/* harmony export */   Ei: () => (/* binding */ variantQuery),
/* harmony export */   FU: () => (/* binding */ absoluteEvidence),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Lw: () => (/* binding */ seeSteps),
/* harmony export */   MX: () => (/* binding */ hasWeights),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Nj: () => (/* binding */ othersToRestore),
/* harmony export */   O8: () => (/* binding */ ratioTest),
/* harmony export */   OG: () => (/* binding */ toPair2),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Q7: () => (/* binding */ mantelHaenszel),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   UT: () => (/* binding */ weightAt),
/* harmony export */   VW: () => (/* binding */ pairLadder),
/* harmony export */   Vm: () => (/* binding */ earlyMinutes),
/* harmony export */   X: () => (/* binding */ weightsAt),
/* harmony export */   XO: () => (/* binding */ okRungs),
/* harmony export */   Yv: () => (/* binding */ standToMax),
/* harmony export */   aA: () => (/* binding */ invocationMetrics),
/* harmony export */   aE: () => (/* binding */ calibrateNoise),
/* harmony export */   aQ: () => (/* binding */ countQueries),
/* harmony export */   ar: () => (/* binding */ proveAbove),
/* harmony export */   b7: () => (/* binding */ candidateInstancesFor),
/* harmony export */   dc: () => (/* binding */ pastContextOf),
/* harmony export */   dp: () => (/* binding */ minutesOf2),
/* harmony export */   fQ: () => (/* binding */ findVariant),
/* harmony export */   h2: () => (/* binding */ floorShares),
/* harmony export */   hY: () => (/* binding */ watchedBySecondsMs),
/* harmony export */   ic: () => (/* binding */ suddenRatioOf),
/* harmony export */   it: () => (/* binding */ ratioMarginsOf),
/* harmony export */   j3: () => (/* binding */ learnNoise),
/* harmony export */   kq: () => (/* binding */ ratioEvidences),
/* harmony export */   l$: () => (/* binding */ beta),
/* harmony export */   lY: () => (/* binding */ restartWeights),
/* harmony export */   o: () => (/* binding */ aimsAt),
/* harmony export */   ob: () => (/* binding */ proveWorseThanPast),
/* harmony export */   qh: () => (/* binding */ isUnacceptable),
/* harmony export */   qr: () => (/* binding */ worseRungs),
/* harmony export */   t5: () => (/* binding */ comparedSteps),
/* harmony export */   tr: () => (/* binding */ ownBeliefs),
/* harmony export */   ty: () => (/* binding */ combineSteps),
/* harmony export */   vA: () => (/* binding */ countBeyond),
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
  const now = findVariant(endpoint, rollout.start.baseline.name)?.desiredInstances ?? 0;
  return Math.max(now, rollout.start.baseline.instanceCount);
}
function isClose(a, b) {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

// src/stats/noise-models.ts
var brisks = [0, 0.02, 0.1, 0.3, 1];
var lastings = [0.01, 0.04, 0.1, 0.25];
var oftenness = [0.3, 0.3, 0.3, 0.1];
var memories = [2, 5, 15, 40];
var noiseModels = brisks.flatMap((brisk) => [
  { brisk, lasting: 0, memoryMinutes: 1 },
  ...lastings.flatMap((lasting) => memories.map((memoryMinutes) => ({ brisk, lasting, memoryMinutes })))
]);
var openBelief = noiseModels.map(
  ({ brisk, lasting }) => (brisk === 0 ? 0.3 : 0.7 / (brisks.length - 1)) * (lasting === 0 ? 0.4 : 0.6 * (oftenness[lastings.indexOf(lasting)] ?? 0) / memories.length)
);
var modelsOfBrisk = 1 + lastings.length * memories.length;
function stillModel(index) {
  return index - index % modelsOfBrisk;
}
function updateBelief(belief, logLikelihoods) {
  let largest = Number.NEGATIVE_INFINITY;
  belief.forEach((chance2, i) => {
    if (chance2 > 0) largest = Math.max(largest, logLikelihoods[i] ?? 0);
  });
  const weights = belief.map((chance2, i) => chance2 * Math.exp((logLikelihoods[i] ?? 0) - largest));
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
  return weights.map((weight) => weight / sum);
}
function placeOf(model) {
  const place = noiseModels.findIndex(
    ({ brisk, lasting, memoryMinutes }) => brisk === model.brisk && lasting === model.lasting && memoryMinutes === model.memoryMinutes
  );
  if (place < 0) throw new RangeError("there is no such noise model");
  return place;
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
  if (Math.abs(value) >= 100) return String(Math.round(value));
  const decimals = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return String(Number(value.toFixed(decimals)));
}

// src/gates/limits.ts
function brokenLimits(limits, unit, candidate, baseline) {
  const findings = check(limits, unit, candidate, baseline);
  const broken = findings.flatMap((finding) => finding.kept === false ? [finding.words] : []);
  if (broken.length === 0 && findings.some((finding) => finding.kept === "unknown")) return void 0;
  return broken;
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
function brokenAbsolute({ max, min }, value) {
  return [
    ...max !== void 0 && value > max ? [{ limit: max, side: "above" }] : [],
    ...min !== void 0 && value < min ? [{ limit: min, side: "below" }] : []
  ];
}
function besideNumbers(limits, candidate, baseline) {
  const [broken] = baseline === void 0 ? [] : brokenAbsolute(limits, baseline);
  if (baseline === void 0 || broken === void 0) return void 0;
  const nearer = broken.side === "above" ? baseline - candidate : candidate - baseline;
  const keeps = !brokenAbsolute(limits, candidate).some(({ side }) => side === broken.side);
  const beyond = nearer > 0 ? "better" : nearer === 0 ? "open" : "worse";
  return { ...broken, baseline: { value: baseline, samples: 1 }, candidate: keeps ? "keeps" : beyond };
}
function judgeNumbers(gate, numbers) {
  const { candidate, baseline } = numbers;
  const broken = brokenLimits(gate.limits, "number", candidate, baseline);
  const comparison = compare(gate.limits, candidate, baseline);
  const value = `${gate.name} is ${withUnit(candidate, "number")}`;
  const failed = broken !== void 0 && broken.length > 0;
  const breach = besideNumbers(gate.limits, candidate, baseline);
  const beside = breach === void 0 ? "" : besideWords(breach, withUnit(breach.baseline.value, "number"));
  const { max: _, min: __, ...relative } = gate.limits;
  const others2 = brokenLimits(relative, "number", candidate, baseline);
  const alone = brokenAbsolute(gate.limits, candidate).some(({ side }) => side !== breach?.side);
  const excused = others2?.length === 0 && !alone ? breach?.candidate : void 0;
  return {
    verdict: verdictOf(broken, excused),
    candidate: { value: candidate, samples: 1 },
    ...baseline !== void 0 && { baseline: { value: baseline, samples: 1 } },
    ...comparison && { comparison },
    ...breach && { baselineBreach: breach },
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
  breach: ({ limits }, measured) => {
    const baseline = measured.kind === "numbers" ? measured.baseline : void 0;
    const [broken] = baseline === void 0 ? [] : brokenAbsolute(limits, baseline);
    return baseline === void 0 || broken === void 0 ? void 0 : { ...broken, baseline: { value: baseline, samples: 1 } };
  },
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
  const limit = withUnit(gate.max ?? 0, "share");
  const unacceptable = times(gate.maxRatio);
  switch (outcome) {
    case "worse":
      return `proved worse than ${worseThan(gate.okRatio, "at least", comparison?.low)}, and ${unacceptable} is not ruled out`;
    case "suddenly-worse": {
      const lasted = shown.minutes.length * (shown.seconds ?? 60);
      return `proved beyond ${times(comparison?.low ?? gate.maxRatio)} the baseline within ${lasted} seconds, and the highest minute of the baseline's last day was ${times(calm?.most ?? 1)} what was usual then`;
    }
    case "above-max": {
      const isShared = baseline !== void 0 && baseline.value > (gate.max ?? 0);
      const worse = breach?.candidate === "worse" ? ", and the candidate is proved worse" : "";
      return `proved above the limit of ${limit}${isShared || worse !== "" ? `; the baseline is above it too${worse}` : ""}`;
    }
    case "worse-than-past":
      return `proved worse than the baseline was in its steps and the hours before, ${withUnit(past?.share ?? 0, "share")} and at most ${withUnit(past?.upper ?? 0, "share")} with its spread. ${nothingBeside}`;
    case "over-max":
      return `proved below ${unacceptable} the baseline, but seen above the limit of ${limit}`;
    case "as-baseline":
      return `proved above the limit of ${limit}, which the baseline breaks too${breachOf(breach)}; so far it is proved neither better nor worse than the baseline, and over this limit it passes only if proved better`;
    case "better":
      return `above the limit of ${limit}, which the baseline breaks too${breachOf(breach)}, and proved better than the baseline (at most ${times(comparison?.high ?? 1)}), so this limit does not condemn it`;
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
function breachOf(breach) {
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
function spanOf({ minutes, seconds }) {
  const clock = (ms) => new Date(ms).toISOString().slice(11, seconds === void 0 ? 16 : 19);
  const from = minutes[0]?.startMs ?? 0;
  const to = (minutes.at(-1)?.startMs ?? from) + 1e3 * (seconds ?? 60);
  return `between ${clock(from)} and ${clock(to)} UTC`;
}

// src/gates/mean-words.ts
function allowedMean({ minRatio, okRatio, maxRatio }) {
  return minRatio === void 0 ? `proved < ${times(maxRatio)} (else fails if proved > ${times(okRatio)})` : `proved > ${times(minRatio)} (else fails if proved < ${times(1 / okRatio)})`;
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
      const than = up ? worseThan(1 / gate.okRatio, "at most", comparison?.high) : worseThan(gate.okRatio, "at least", comparison?.low);
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
  const standing2 = (x0, nearest, { steps, weights }, firstMinutes) => {
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
    return {
      whole: mixture(rungs, weights, (sums) => sums.whole),
      withoutFirst: mixture(rungs, weights, (sums) => sums.withoutFirst),
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
    for (let f = t; f < Math.min(gains.length, t + firstMinutes); f++) first += gains[f] ?? 0;
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
function mixture(rungs, weights, of) {
  const columns = rungs.map(of);
  return (columns[0] ?? []).map((_, window) => mixedAt(columns, weights, window));
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
  const mean = new Array(value.length).fill(0);
  const variance = new Array(value.length).fill(0);
  let at = entryNoise(model, variants, minutes.at(-1) ?? 1);
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
    keep: lasting === 0 ? 0 : Math.exp(-decay),
    burst: 1 - (1 - burstChance) ** (variants * minutes)
  };
}

// src/stats/past-noise.ts
var wantedBad = 4;
var fewestEntries = 20;
var nearby = 5;
var mostKept = 6;
function learnPast(history) {
  const series = seriesOf(history);
  if (series === void 0) return void 0;
  const levels = noiseModels.map((model) => levelsOf(series, model, 1));
  const belief = updateBelief(
    openBelief,
    levels.map(({ logLikelihood }) => logLikelihood)
  );
  const bursts = levels.reduce((sum, level, model) => sum + (belief[model] ?? 0) * level.bursts, 0);
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
  if (bad === 0) return void 0;
  const length = Math.max(1, Math.ceil(wantedBad * seen.length / bad));
  const count = Math.floor(seen.length / length);
  if (count < fewestEntries) return void 0;
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
function calibrateNoise(history) {
  const ofMinutes = excessVariation(history, 20, 0.25);
  const ofBlocks = excessVariation(blocksOfFive(history), 10, 0.05);
  const usual = clip(Math.max(ofMinutes.variation, 5 * ofBlocks.variation), 0.01, 1);
  const past = learnPast(history);
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
  const opinions = noiseModels.flatMap((_, i) => {
    const seen = step.models[i];
    const chance2 = belief[i] ?? 0;
    return seen === void 0 || chance2 < negligible ? [] : opinionsOf(i, chance2, seen, entry, step.minutes - minute, past);
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
function opinionsOf(index, chance2, { ratio, alone }, entry, minutes, past) {
  const { lasting = 0, memoryMinutes = 1 } = noiseModels[index] ?? {};
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
function learnNoise(steps, before) {
  const usable = steps.flat().filter(isUsable);
  const series = usable.length < fewestMinutes ? void 0 : pairSeries(usable, mantelHaenszel(usable))?.difference;
  if (series === void 0) return void 0;
  const logLikelihoods = noiseModels.map((model) => levelsOf(series, model, 2).logLikelihood);
  return likeliest2(updateBelief(mixed(before, openBelief), logLikelihoods));
}
function mixed(learnt, without) {
  if (learnt === void 0) return without;
  const belief = without.map((chance2) => (1 - learnt.weight) * chance2);
  for (const { model, chance: chance2 } of learnt.likely) belief[model] = (belief[model] ?? 0) + learnt.weight * chance2;
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
var coarse = noiseModels.map(
  ({ brisk, lasting, memoryMinutes }) => [0, 0.1, 1].includes(brisk) && (lasting === 0 || [0.04, 0.1].includes(lasting) && [5, 40].includes(memoryMinutes))
);
var coarseBelief = updateBelief(
  openBelief.map((chance2, i) => coarse[i] ? chance2 : 0),
  noiseModels.map(() => 0)
);
function ownBelief(past) {
  if (past === void 0) return coarseBelief;
  const own = noiseModels.map(() => 0);
  const add = (model, chance2) => {
    own[model] = (own[model] ?? 0) + chance2;
  };
  for (const { model, part } of others) add(model, otherChance * part);
  for (const { model, chance: chance2 } of past.likely) {
    add(model, (1 - otherChance) * (1 - commonChance) * chance2);
    add(stillModel(model), (1 - otherChance) * commonChance * chance2);
  }
  return own;
}
function ownBeliefs(past, taught) {
  const usual = ownBelief(past);
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
    if (sum < most) continue;
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
var grossRatio = 2.5;
var beyondRatio = 10;
function ratioEvidences(steps, margins) {
  (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMargins */ .ow)("okRatio", margins.okRatio, "maxRatio", margins.maxRatio, Number.POSITIVE_INFINITY);
  const usable = steps.map((minutes) => minutes.filter(isUsable));
  const seen = once(
    () => seeSteps(usable, ownBeliefs(margins.past, [margins.learnt, margins.halves]), margins.past !== void 0)
  );
  return usable.map((minutes, s) => {
    const view = (start) => viewUnder(seen().steps[s], start, seen().belief, margins.past);
    return evidenceOf(minutes, margins, warmUpAfter(usable.slice(0, s)), view);
  });
}
function warmUpAfter(earlier) {
  const isCold = earlier.some((step) => coldMinutes(step) > 0);
  return { minutes: warmUpMinutes(earlier), left: isCold ? leftWithoutFirst.cold : leftWithoutFirst.unknown };
}
function combineRatioSteps(started, planned) {
  const [first, ...rest] = started;
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  const present = started.at(-1) ?? first;
  return {
    ...present,
    ...combineSteps([first, ...rest], planned),
    unacceptable: (threshold) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logMeanEvidence */ .d_)(
      started.map((step) => step.unacceptable(threshold)),
      planned
    )
  };
}
function evidenceOf(minutes, margins, warmUp, viewFrom) {
  const margin = margins.maxRatio / margins.okRatio;
  const starts = [0, ...margins.restarts ? restartsOf(minutes.length) : []];
  const weights = margins.restarts ? restartWeights(starts.length - 1) : [1];
  const ladder2 = pairLadder(minutes, starts);
  const burstChance2 = margins.past?.burstChance ?? usualBurstChance;
  const views = starts.map((start) => once(() => viewFrom(start)));
  const noise = (window) => views[window]?.() ?? viewFrom(0);
  const careful = (x0, window, log, side) => {
    if (log <= 0) return log;
    if (isNegligible(window, log)) return 0;
    const looks2 = laterWindow * Math.log1p(window) + Math.log(weights[window] ?? 1);
    return Math.min(log, Math.max(0, noise(window)[side](x0) - looks2));
  };
  const robustIn = (standing2, window) => {
    const whole = standing2.whole[window] ?? 0;
    if (whole <= 0 || isNegligible(window, whole)) return whole;
    return withoutBursts(standing2, window, minutes.length - (starts[window] ?? 0), burstChance2);
  };
  const isNegligible = (window, log) => log + Math.log(weights[window] ?? 1) < negligible2;
  const farther = (x0, times2, isOpen) => {
    const speaks = ladder2.isAbove(x0 * times2).some((isAbove, window) => isAbove && isOpen(window));
    return speaks ? ladder2.standing(x0 * times2, 2 * x0 * times2, worseRungs, 0) : void 0;
  };
  const windowsWorse = (x0) => {
    const near = ladder2.standing(x0, x0 * margin, worseRungs, warmUp.minutes);
    const robust = starts.map((_, w) => Math.min(robustIn(near, w), (near.withoutFirst[w] ?? 0) / warmUp.left));
    const logs = robust.map((log, window) => careful(x0, window, log, "worse"));
    const isOpen = (window) => {
      const whole = near.whole[window] ?? 0;
      return whole > Math.max(0, logs[window] ?? 0) && !isNegligible(window, whole);
    };
    const gross = farther(x0, grossRatio, isOpen);
    const beyond = farther(x0, beyondRatio, isOpen);
    return logs.map((log, window) => {
      if (!isOpen(window)) return log;
      const fault = gross === void 0 ? log : careful(x0, window, robustIn(gross, window), "gross");
      return Math.min(near.whole[window] ?? 0, Math.max(log, fault, beyond?.whole[window] ?? log));
    });
  };
  const windowsOk = (x0) => ladder2.standing(x0, x0 / margin, okRungs, 0).whole.map((log, window) => log > 0 ? Math.min(log, noise(window).ok(x0)) : log);
  const mixed2 = (logs) => margins.restarts ? (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .logWeightedSum */ .Vf)(weights, [...logs, 0]) : logs[0] ?? 0;
  const wholeOk = pairLadder(minutes, [0]);
  return {
    minutes: minutes.length,
    noiseFactor: noiseFactorOf(minutes, () => noise(0).variance),
    worse: (x0) => mixed2(windowsWorse(x0)),
    ok: (x0) => {
      const log = wholeOk.standing(x0, x0 / margin, okRungs, 0).whole[0] ?? 0;
      return log > 0 ? Math.min(log, noise(0).ok(x0)) : log;
    },
    windows: (x0) => windowsWorse(x0).map((log, window) => ({ start: starts[window] ?? 0, log })),
    unacceptable: (threshold) => {
      const acceptable = windowsOk(margins.maxRatio).map((log) => log >= threshold);
      return mixed2(windowsWorse(margins.okRatio).map((log, window) => acceptable[window] ? Math.min(0, log) : log));
    }
  };
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

// src/stats/ratio-test.ts
function ratioTest(minutes, options) {
  (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLevels */ .uq)(options);
  const evidence = combineRatioSteps(ratioEvidences([minutes], options), 1);
  return { ...judgeRatio(evidence, options), ratio: estimateRatio(minutes) };
}
function judgeRatio(evidence, options) {
  const low = lowBound(evidence, -Math.log(options.alpha), options.okRatio, ratioScale);
  const high = highBound(evidence, -Math.log(options.beta), options.maxRatio, ratioScale);
  const isWorse = low > options.okRatio && isUnacceptable(evidence, options);
  const isOk = high < options.maxRatio && evidence.minutes >= (options.minMinutesToPass ?? earlyMinutes);
  return {
    minutes: evidence.minutes,
    low,
    high,
    noiseFactor: evidence.noiseFactor,
    logEvidenceWorse: evidence.worse(options.okRatio),
    logEvidenceOk: evidence.ok(options.maxRatio),
    verdict: isWorse ? "worse" : isOk ? "ok" : "undecided"
  };
}
function isUnacceptable(evidence, levels) {
  return evidence.unacceptable(-Math.log(levels.beta)) >= -Math.log(levels.alpha);
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
  const likely = kept.map(
    ({ model, chance: chance2 }) => ({ ...noiseModels[model] ?? none, chance: chance2 / all, carried: 0, pairs: 0 })
  );
  let next = starts.length - 1;
  for (let t = minutes.length - 1; t >= 0; t--) {
    const { requests = 0, bad = 0 } = minutes[t] ?? {};
    sums.requests += requests;
    sums.bad += bad;
    sums.squares += requests * requests;
    sums.products += requests * bad;
    sums.badSquares += bad * bad;
    for (const model of likely) {
      model.pairs += requests * (requests + 2 * model.carried);
      model.carried = Math.exp(-1 / model.memoryMinutes) * (model.carried + requests);
    }
    if (t === starts[next]) windows.unshift(windowOf(minutes.length - t, sums, likely, noise));
    if (t === starts[next]) next--;
  }
  return windows;
}
var none = { brisk: 0, lasting: 0, memoryMinutes: 1 };
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
  const weights = margins.restarts ? restartWeights(starts.length - 1) : [1];
  const margin = odds2(margins.maxShare) / odds2(margins.okShare);
  const windows = usable.length === 0 ? [] : shareWindows(usable, starts, margins.noise);
  const ladderOf = (window) => onScale(ladderEvidence(logLikelihoodOf(window), margin, window), odds2);
  const ladders = windows.map(ladderOf);
  const [whole = ladderOf(emptyWindow)] = ladders;
  if (!margins.restarts) return whole;
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

// src/gates/share-max.ts
var slightest = 1.1;
function standToMax(max, steps, compared, levels, before) {
  const latest = latestOf(compared);
  const above = proveAbove(max, steps, levels);
  const better = above !== void 0 || isOver(max, latest) ? provedBetter(latest, levels) : void 0;
  const window = breachWindow(max, compared, latest, levels, before !== void 0 || better !== void 0);
  const candidate = standing(above, better, () => isProvedWorse(compared, levels), isOver(max, latest));
  const breach = window && { ...breachIn(max, window), candidate };
  return {
    ...above && { above },
    ...breach && { breach },
    ...better !== void 0 && { better },
    condemned: above !== void 0 && better === void 0 && (breach === void 0 || candidate === "worse")
  };
}
function standing(above, better, isWorse, seenAbove) {
  if (better !== void 0) return "better";
  if (above !== void 0) return isWorse() ? "worse" : "open";
  return seenAbove ? "open" : "keeps";
}
function breachWindow(max, compared, latest, levels, known) {
  if (known && isOver(max, latest, "baseline")) return { minutes: latest, whole: true };
  return proveAbove(max, compared, levels, "baseline");
}
function breachAlone(max, minutes, levels) {
  const window = proveAbove(max, [minutes], { ...levels, planned: 1 }, "baseline");
  return window && breachIn(max, window);
}
function breachIn(max, { minutes }) {
  const [first, last] = [minutes[0]?.startMs ?? 0, minutes.at(-1)?.startMs ?? 0];
  return { limit: max, side: "above", baseline: baselineIn(minutes), minutes: Math.round((last - first) / 6e4) + 1 };
}
function baselineIn(minutes) {
  const samples = minutes.reduce((sum, { baseline }) => sum + baseline.requests, 0);
  const bad = minutes.reduce((sum, { baseline }) => sum + baseline.bad, 0);
  return { value: samples === 0 ? 0 : bad / samples, samples, bad };
}
function latestOf(compared) {
  return compared[compared.findLastIndex((minutes) => minutes.some((minute) => minute.candidate.requests > 0))] ?? [];
}
function isOver(max, minutes, role = "candidate") {
  if (max === void 0) return false;
  return minutes.reduce((excess, minute) => excess + minute[role].bad - max * minute[role].requests, 0) > 0;
}
function proveAbove(max, steps, { planned, alpha, noise }, role = "candidate") {
  if (max >= 1) return void 0;
  const margins = { okShare: max, maxShare: slightlyAbove(max), noise };
  const counted = (minutes) => minutes.map((minute) => minute[role]);
  const [first, ...rest] = steps.map((minutes) => absoluteEvidence(counted(minutes), { ...margins, restarts: true }));
  if (first === void 0) return void 0;
  if (combineSteps([first, ...rest], planned + 1).worse(max) < -Math.log(alpha)) return void 0;
  return strongestWindow(
    steps,
    (minute) => minute[role].requests > 0,
    (minutes) => absoluteEvidence(counted(minutes), margins).worse(max)
  );
}
function provedBetter(minutes, { beta: beta2, noise }) {
  const [evidence] = slightEvidence([minutes.map(({ baseline, candidate }) => toPair(candidate, baseline))], noise);
  const enough2 = -Math.log(beta2);
  if (evidence === void 0 || evidence.minutes < earlyMinutes || evidence.worse(1) < enough2) return void 0;
  return 1 / lowBound(evidence, enough2, 1, ratioScale);
}
function isProvedWorse(compared, { planned, alpha, noise }) {
  const pairs = compared.map((minutes) => minutes.map(({ baseline, candidate }) => toPair(baseline, candidate)));
  return combineRatioSteps(slightEvidence(pairs, noise, true), planned).worse(1) >= -Math.log(alpha);
}
function slightEvidence(steps, { past, learnt }, restarts = false) {
  return ratioEvidences(steps, { okRatio: 1, maxRatio: slightest, past, learnt, restarts });
}
function toPair(one, other) {
  return {
    baselineRequests: one.requests,
    baselineBad: one.bad,
    candidateRequests: other.requests,
    candidateBad: other.bad
  };
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
  const longest = Math.floor(longestSeconds / seconds);
  const hiccup = Math.ceil(hiccupSeconds / seconds);
  const isFault = (part) => crudeRatio(part) > above && ratioEvidence(part, okRatio, maxRatio, 0) >= Math.log(most / alpha) && ratioEvidence(part, above, 2 * above, hiccup) * (part.length / (part.length - hiccup)) >= beyondEnough && (floor === 0 || shareEvidence(part, floor / 2, hiccup) >= beyondEnough);
  for (let count = Math.ceil(shortestSeconds / seconds); count <= longest; count++) {
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

// src/gates/to-pair.ts
var toPair2 = ({ baseline, candidate }) => ({
  baselineRequests: baseline.requests,
  baselineBad: baseline.bad,
  candidateRequests: candidate.requests,
  candidateBad: candidate.bad
});

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
  const pairs = steps.map((counts) => counts?.windows.map(toPair2) ?? []);
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
  const isWorse = ratioInterval.low > okRatio && share.worse(okShare) >= worse && isUnacceptable(ratio, options);
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
var outageFrom = 5;
var mostByHour = 2;
function pastReference(minutes, { usual }) {
  const blocks = withoutOutages(inBlocks(minutes.filter((minute) => minute.requests > 0)));
  const used = blocks.flat();
  const { requests, bad } = total(used);
  if (requests === 0) return void 0;
  const share = (bad + 0.5) / (requests + 1);
  const variance = share * (1 - share);
  const noisy = 1 + usual * share * requests / Math.max(1, used.length);
  const totals = blocks.map(total);
  const tau = Math.sqrt(
    Math.max(0, spreadOf2(totals, share) - variance * meanOf2(totals.map((block) => 1 / block.requests)))
  );
  const error = 2 * Math.sqrt(noisy * variance / requests);
  const spread = Math.exp(2 * Math.sqrt(Math.log1p((tau / share) ** 2)));
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
  const maxShare = Math.max(reference.upper * maxRatio, okShare * maxRatio / okRatio);
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
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
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
  const options = { okRatio, maxRatio: own?.minRatio ?? gate.maxRatio, floor, noise };
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
  const { minutes: alpha, seconds } = shareOut(alphaOf(gate, context.alpha), sudden);
  const compared = comparedSteps(steps, planned);
  const pairs = compared.map((minutes) => minutes.map(toPair2));
  const evidences = ratioEvidences(pairs, ratioMarginsOf(gate, noise));
  const ratio = testRatio(gate, compared, combineRatioSteps(evidences, planned), { planned, alpha, noise });
  const last = compared.findLastIndex((minutes) => minutes.some((minute) => minute.candidate.requests > 0));
  const latest = compared[last] ?? [];
  const found = {
    low: ratio.low,
    high: ratio.high,
    noiseFactor: ratio.noiseFactor,
    coldMinutes: coldMinutes((pairs[last] ?? []).filter(isUsable)),
    shown: { minutes: latest, whole: true }
  };
  const gross = sudden && proveSuddenlyWorse(gate, sudden, seconds);
  const limit = gate.max === void 0 ? { condemned: false } : standToMax(gate.max, steps, compared, { planned, alpha, beta, noise }, context.breachBefore);
  return { ...found, ...conclude(gate, steps, context, { compared, evidences, ratio, limit, gross, alpha }) };
}
function conclude(gate, steps, context, { compared, evidences, ratio, limit, gross, alpha }) {
  const { above, better } = limit;
  const found = limit.breach === void 0 ? {} : { breach: limit.breach };
  if (above !== void 0 && limit.condemned) return { ...found, outcome: "above-max", shown: above };
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
function alphaOf({ max }, alpha) {
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
  const [worst] = windows.toSorted((one, other) => other.log - one.log || other.step - one.step);
  const usable = (steps[worst?.step ?? 0] ?? []).filter((minute) => isUsable(toPair2(minute)));
  const start = worst?.start ?? 0;
  return { minutes: usable.slice(start), whole: worst?.step === steps.length - 1 && start === 0 };
}
function comparedSteps(steps, planned) {
  if (steps.length <= planned) return steps;
  const last = steps.slice(0, planned).findLastIndex((minutes) => minutes.length > 0);
  return steps.slice(0, Math.max(1, last + 1));
}
function combine(steps, planned, evidenceOf3) {
  const [first, ...rest] = steps.map(evidenceOf3);
  if (first === void 0) throw new RangeError("a rollout has at least one step");
  return combineSteps([first, ...rest], planned);
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
    const minutes = Math.ceil((minutesLeft2 + shown.minutes.length) * partAtHalf(shown.minutes.map(toPair2)));
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
  const inMinutes = counted.flat().reduce((sum, minute) => sum + minute.candidate.requests, 0);
  const samples = Math.max(inMinutes, candidate.samples);
  const outcome = samples < gate.minSamples ? "too-few" : test.outcome;
  const verdict = verdictOf2(outcome);
  const baseline = sideOf(shown.minutes, "baseline");
  const comparison = compareShares(test);
  return {
    verdict,
    candidate,
    ...baseline && { baseline },
    ...comparison && { comparison },
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
      ...outcome === "open" && wouldTell(gate, test)
    }),
    ...test.breach && { baselineBreach: test.breach },
    noiseFactor: test.noiseFactor,
    ...outcome === "open" && test.minutesLeft !== void 0 && { minutesToVerdict: test.minutesLeft },
    series: counted.flat().map((minute) => ({
      startMs: minute.startMs,
      ...shareIn(minute, "baseline"),
      ...shareIn(minute, "candidate")
    }))
  };
}
function shareBreach(gate, measured, { alpha, noise = defaultNoise }) {
  if (gate.max === void 0 || measured.kind !== "counts") return void 0;
  return breachAlone(gate.max, measured.minutes, { alpha: alphaOf(gate, alpha), beta, noise });
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
  const estimate = estimateRatio(shown.minutes.map(toPair2));
  if (estimate === void 0 || outcome === "worse-than-past") return void 0;
  if (outcome === "suddenly-worse") return { as: "ratio", estimate: Math.max(estimate, low), low };
  if (outcome === "worse") {
    const above = Math.max(estimate, low);
    return shown.whole ? { as: "ratio", estimate: Math.min(above, high), low, high } : { as: "ratio", estimate: above, low };
  }
  const below = Math.min(estimate, high);
  return { as: "ratio", estimate: below, low: Math.min(low, below), high };
}
function sideOf(minutes, role) {
  const samples = minutes.reduce((sum, minute) => sum + minute[role].requests, 0);
  const bad = minutes.reduce((sum, minute) => sum + minute[role].bad, 0);
  return samples === 0 ? void 0 : { value: bad / samples, samples, bad };
}
function shareIn(minute, role) {
  const { requests, bad } = minute[role];
  return requests > 0 ? { [role]: bad / requests } : {};
}

// src/gates/share-upwards.ts
function isUpwards({ own }) {
  return own?.minRatio !== void 0;
}
var allowedUpwards = ({ own, okRatio }) => `proved > ${times(own?.minRatio ?? 1)} (else fails if proved < ${times(1 / okRatio)})`;
function judgeUpwards(gate, steps, context) {
  const turned = judgeShareGate({ ...gate, minSamples: 1 }, steps.map(turn), context);
  const { baseline: candidate, candidate: baseline, comparison: found, series, sentence, ...rest } = turned;
  if (candidate === void 0 && baseline === void 0) return turned;
  if (candidate === void 0 || baseline === void 0) return noneOf(gate, candidate === void 0);
  const seen = countedOf(steps).flat().reduce((sum, minute) => sum + minute.candidate.requests, 0);
  const tooFew = seen < gate.minSamples;
  const past = tooFew ? void 0 : proveWorseThanPast(gate, countedOf(steps), pastContextOf(context));
  if (past !== void 0) return { ...rest, ...worseThanBefore(gate, past), series: turnedBack(series) };
  const verdict = tooFew ? { outcome: "undecided", cause: "not-proved" } : rest.verdict;
  const comparison = found && invert(found);
  const meaning = tooFew ? `no verdict before the candidate has had ${gate.minSamples} (${seen} so far)` : meaningOf3(gate, verdict, comparison);
  return {
    ...rest,
    verdict,
    candidate,
    baseline,
    ...comparison && { comparison },
    sentence: `${sharesOf2(gate, candidate, baseline)}: ${meaning}.`,
    series: turnedBack(series)
  };
}
function turnedBack(series) {
  return series.map(({ startMs, baseline, candidate }) => ({
    startMs,
    ...candidate !== void 0 && { baseline: candidate },
    ...baseline !== void 0 && { candidate: baseline }
  }));
}
function countedOf(steps) {
  return steps.map((step) => step.kind === "counts" ? step.minutes : []);
}
function worseThanBefore(gate, { past, shown }) {
  const samples = shown.minutes.reduce((sum, minute) => sum + minute.candidate.requests, 0);
  const bad = shown.minutes.reduce((sum, minute) => sum + minute.candidate.bad, 0);
  const candidate = { value: bad / samples, samples, bad };
  const usual = `${withUnit(past.share, "share")} and at least ${withUnit(past.lower, "share")} with its spread`;
  const { verb, when } = momentOf(shown);
  const sentence = `${gate.name} ${verb} ${withUnit(candidate.value, "share")} on the candidate${when}: proved worse than the baseline was in its steps and the hours before, ${usual}. ${nothingBeside}.`;
  return { verdict: { outcome: "fail" }, candidate, sentence };
}
function noneOf(gate, ofCandidate) {
  const sentence = `the ${ofCandidate ? "candidate" : "baseline"} has had nothing that could be counted.`;
  return noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
}
function turn(step) {
  if (step.kind !== "counts") return step;
  const minutes = step.minutes.map(
    ({ startMs, baseline, candidate }) => ({ startMs, baseline: candidate, candidate: baseline })
  );
  return { ...step, minutes };
}
function invert({ as, estimate, low, high }) {
  return {
    as,
    estimate: 1 / estimate,
    ...high !== void 0 && { low: Number.isFinite(high) ? 1 / high : 0 },
    ...low !== void 0 && { high: low > 0 ? 1 / low : Number.POSITIVE_INFINITY }
  };
}
function sharesOf2({ name }, candidate, baseline) {
  const share = ({ value, samples }) => `${withUnit(value, "share")} of ${samples.toLocaleString("en-US")}`;
  return `${name} is ${share(candidate)} on the candidate and ${share(baseline)} on the baseline`;
}
function meaningOf3({ own }, verdict, comparison) {
  const least = times(own?.minRatio ?? 1);
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
    ...baseline && { baseline },
    ...comparison && { comparison },
    sentence: meanSentence(gate, {
      outcome,
      candidate,
      baseline,
      comparison,
      shown,
      coldMinutes: test.coldMinutes,
      ...outcome === "open" && wouldTell(asShare(gate), test, up ? "min-ratio" : "max-ratio"),
      usual: past,
      seen
    }),
    noiseFactor: test.noiseFactor,
    ...outcome === "open" && test.minutesLeft !== void 0 && { minutesToVerdict: test.minutesLeft },
    series: all.map((minute) => ({
      startMs: minute.startMs,
      ...meanIn(minute, "baseline"),
      ...meanIn(minute, "candidate")
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
  const test = testShare(
    asShare(gate),
    steps.map((minutes) => minutes.map(turn2)),
    setting
  );
  if (test.outcome === "worse") return test;
  const alone = { ...asShare(gate), maxRatio: gate.minRatio, okRatio: 1 / gate.okRatio };
  const past = proveWorseThanPast(alone, steps, pastContextOf(setting));
  return past === void 0 ? test : { ...test, ...past, outcome: "worse-than-past" };
}
function asShare({ values: _, squares: __, minRatio: ___, ...gate }) {
  return { ...gate, kind: "share", metric: "share", floor: 0 };
}
var turn2 = ({ startMs, baseline, candidate }) => ({
  startMs,
  baseline: candidate,
  candidate: baseline
});
function withinOf(all, shown) {
  const starts = new Set(shown.map(({ startMs }) => startMs));
  return all.filter(({ startMs }) => starts.has(startMs));
}
function sideOf2(minutes, role) {
  const values = minutes.map((minute) => minute[role]);
  const samples = values.reduce((sum, { count }) => sum + count, 0);
  return samples === 0 ? void 0 : { value: meanOf(values), samples };
}
function meanIn(minute, role) {
  const { count, sum } = minute[role];
  return count > 0 ? { [role]: sum / count } : {};
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
  rehearsable: () => false
};
function meanMeter(gate, target) {
  const queries = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => valueQueries(gate, target, role));
  const { baseline, candidate } = queries;
  return {
    queries: [...baseline.all, ...candidate.all],
    mustBePublished: baseline.mustBePublished,
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
  if (evaluation.invalid !== void 0) return judgeInvalid(gate, evaluation);
  return judgedOf(gate.slice === void 0 ? (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findOverall */ .t9)(gate, evaluation) : (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findSlice */ .MV)(gate, gate.slice, evaluation));
}
function faultOfCandidate(evaluation) {
  return evaluation.invalid?.by === "candidate" ? evaluation.invalid.sentence : void 0;
}
function judgeInvalid(gate, evaluation) {
  const sentence = evaluation.invalid?.sentence ?? "";
  const undecided = noMeasurement(gate, { kind: "none", gap: { why: "missing", sentence } });
  return faultOfCandidate(evaluation) === void 0 ? undecided : { ...undecided, verdict: { outcome: "fail" } };
}
function judgedOf({ measured, verdict, sentence, breach }) {
  const candidate = sideOf3(measured, "candidate");
  const baseline = sideOf3(measured, "baseline");
  const comparison = measured && comparisonOf(measured);
  return {
    verdict: candidate === void 0 ? { outcome: "undecided", cause: "no-data" } : verdict,
    ...candidate && { candidate },
    ...baseline && { baseline },
    ...comparison && { comparison },
    ...breach && { baselineBreach: breach },
    sentence,
    series: []
  };
}
function sideOf3(measured, role) {
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
  meter: () => ({ queries: [], mustBePublished: [], measure: () => [] }),
  judge: (gate, _, { evaluation }) => judgeQuality(gate, evaluation),
  breach: () => void 0,
  counted: () => [],
  beforeTraffic: true,
  sequential: false,
  failureCode: "quality-failed",
  rehearsable: () => false
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
    const sent = valueAt(published, all, startMs);
    if (sent === void 0 || sent <= 0) return nobody;
    const happened = valueAt(published, events, startMs) ?? 0;
    return { requests: sent, bad: Math.max(0, Math.min(happened, sent)), disputed: 0 };
  };
  return {
    all: both,
    needed: () => both,
    mustBePublished: isOwn ? both : [events],
    countAt: countOf,
    isSilent: (published, startsMs) => {
      const seen = startsMs.map((startMs) => ({
        ...countOf(published, startMs),
        silent: valueAt(published, events, startMs) === void 0
      }));
      const requests = seen.reduce((sum, minute) => sum + minute.requests, 0);
      if (requests === 0) return false;
      if (seen.every(({ silent }) => silent)) return true;
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
  const counted = windows.flatMap((window) => wholeOf(window, seconds * 1e3)).map((startMs) => {
    const [baseline, candidate] = [by.baseline.countAt(published, startMs), by.candidate.countAt(published, startMs)];
    const isSeen2 = baseline !== "blind" && candidate !== "blind";
    return { startMs, ...isSeen2 ? { baseline, candidate } : { baseline: nothing3, candidate: nothing3 } };
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
  rehearsable: ({ metric }) => metric !== "share"
};
function shareMeter(gate, { target, fineSeconds }) {
  const asked = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => countQueries(gate, target, role));
  const { baseline, candidate } = asked;
  if (baseline === void 0 || candidate === void 0) {
    const none2 = { kind: "none", gap: missing(noLimitSentence) };
    return { queries: [], mustBePublished: [], measure: (_, steps) => steps.map(() => none2) };
  }
  const queries = { baseline, candidate };
  const fine = fineSeconds === void 0 ? void 0 : fineQueriesOf(gate, target, fineSeconds);
  return {
    queries: [...baseline.all, ...candidate.all],
    ...fine && { fineQueries: fine.all },
    mustBePublished: baseline.mustBePublished,
    measure: (published, steps, fineSteps = []) => {
      const needed = [...baseline.needed(published), ...candidate.needed(published)];
      const startsMs = steps.flat().flatMap(minutesOf2);
      const gap = gapOf(published, needed) ?? silenceOf(gate, baseline, published, startsMs) ?? silenceOf(gate, candidate, published, startsMs);
      if (gap !== void 0) return steps.map(() => ({ kind: "none", gap }));
      return steps.map((windows, index) => {
        const counted = countMinutes(gate, queries, published, windows);
        const counts = fine && countFine(fine, published, fineSteps[index] ?? []);
        return counted.kind === "counts" && counts !== void 0 ? { ...counted, fine: counts } : counted;
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

// src/gates/threshold-limit.ts
var chance = 0.05;
function absoluteLimits({ limits: { max, min } }) {
  return [
    ...max === void 0 ? [] : [{ limit: max, side: "above" }],
    ...min === void 0 ? [] : [{ limit: min, side: "below" }]
  ];
}
function isBeyond(value, { limit, side }) {
  return side === "above" ? value > limit : value < limit;
}
function weighBeyond(gate, minutes, beyond) {
  const beside = withUsual(minutes);
  const stands = absoluteLimits(gate).map((limit) => standToLimit(gate, limit, beside, beyond));
  const breach = stands.find((one) => one.breach !== void 0)?.breach;
  const found = breach === void 0 ? {} : { breach };
  if (beyond.length < gate.breaches.count) return { weighs: "beyond", ...found };
  const condemning = beyond.filter((minute) => {
    const broken = stands.filter(({ limit }) => isBeyond(minute.candidate, limit));
    return breaksRelative(gate, minute) || broken.some(({ is }) => is !== "better" && is !== "open");
  });
  if (condemning.length >= gate.breaches.count) return { weighs: "beyond", ...found };
  const involved = stands.filter(({ limit }) => beyond.some((minute) => isBeyond(minute.candidate, limit)));
  return { weighs: involved.every(({ is }) => is === "better") ? "better" : "open", ...found };
}
function breachAlone2(gate, minutes) {
  for (const limit of absoluteLimits(gate)) {
    const breach = breachOf2(gate, limit, minutes);
    if (breach !== void 0) return breach;
  }
  return void 0;
}
function standToLimit(gate, limit, minutes, beyond) {
  const breach = breachOf2(gate, limit, minutes);
  if (breach === void 0) return { limit };
  const breaking = beyond.filter(({ candidate }) => isBeyond(candidate, limit));
  const is = breaking.length < gate.breaches.count ? "keeps" : compareBeside(gate, limit, minutes);
  return { limit, is, breach: { ...breach, candidate: is } };
}
function breachOf2(gate, limit, minutes) {
  const values = minutes.flatMap(({ baseline }) => baseline ?? []).slice(-gate.breaches.of);
  const broken = values.filter((value2) => isBeyond(value2, limit));
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
  const { max: _, min: __, ...relative } = limits;
  return (brokenLimits(relative, sourceOf(source).unit, candidate, baseline) ?? []).length > 0;
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
  const verdict = verdictOf3(gate, measured.length, beyond.length, weighs);
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
  const beside = breach === void 0 || !isOver2 ? "" : besideWords(breach, withUnit(breach.baseline.value, unit));
  return {
    verdict,
    candidate,
    ...baseline && { baseline },
    ...comparison && { comparison },
    ...breach && { baselineBreach: breach },
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
function verdictOf3(gate, measured, beyond, weighs) {
  if (measured < gate.minSamples) return { outcome: "undecided", cause: measured === 0 ? "no-data" : "not-proved" };
  if (beyond >= gate.breaches.count) {
    if (weighs === "open") return { outcome: "undecided", cause: "over-limit" };
    return { outcome: weighs === "better" ? "pass" : "fail" };
  }
  if (measured >= gate.breaches.count) return { outcome: "pass" };
  return { outcome: "undecided", cause: measured === 0 ? "no-data" : "not-proved" };
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
    mustBePublished: source.mustBePublished ? [queries.baseline] : [],
    measure: (published, steps) => {
      const scales = (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .forBoth */ .jg)((role) => source.scale(published.instanceTypes[role]));
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
  const minutes = windows.flatMap(minutesOf2).map((startMs) => {
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
  if (place === "elsewhere" || !expected.places.includes(place)) {
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
  return [rollout.start.baseline.name, rollout.candidate.name].map((name) => `${name} ${(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .findVariant */ .fQ)(endpoint, name)?.desiredWeight ?? 0}`).join(", ");
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
  const { progress, later, forecast } = report;
  const told = (one) => ({ ...one, sentence: say(one.sentence) });
  return {
    ...report,
    reason: told(report.reason),
    gates: report.gates.map(told),
    warnings: report.warnings.map(say),
    mistakes: report.mistakes.map((mistake) => ({ ...mistake, message: say(mistake.message) })),
    ...later && { later: later.map(told) },
    ...progress && { progress: progressIn(progress, say, told) },
    ...forecast && { forecast: { ...forecast, warnings: forecast.warnings.map(say) } }
  };
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
    means: "Every candidate of the rehearsal ended as it should.",
    toDo: "Nothing."
  },
  "rehearsal-missed": {
    decisions: ["none"],
    means: "A faulty candidate of the rehearsal would have been promoted, or a healthy one not.",
    toDo: "Look at the gates and at the schedule; the table names the candidates."
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

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ presetOutputs),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Yq: () => (/* binding */ loadPlan),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   mm: () => (/* binding */ readPromotionFile),
/* harmony export */   ro: () => (/* binding */ readEndpointName),
/* harmony export */   vD: () => (/* binding */ openReporting),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1860);
/* harmony import */ var _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4624);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1174);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(658);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4150);
/* harmony import */ var _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1620);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1015);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);












// src/config/load-plan.ts
function loadPlan(from) {
  const mistakes = [];
  const source = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)(from, mistakes);
  const read = (schema, key) => (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(schema, source.open(key));
  const optional = (schema, key) => source.open(key).value === void 0 ? void 0 : read(schema, key);
  source.refuseUnknownKeys();
  const { shape } = _shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionFile */ .ei;
  const endpoint = read((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointName */ .zY)(), "endpoint-name");
  const baselineVariant = read(shape["baseline-variant"], "baseline-variant");
  const candidateVariant = optional((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .variantName */ .L$)(), "candidate-variant");
  if (candidateVariant !== void 0 && candidateVariant === baselineVariant) {
    source.open("candidate-variant").refuse(
      `"${candidateVariant}" is the baseline-variant as well. Give the candidate another name, or leave it out.`
    );
  }
  const candidate = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readCandidate */ .G9)(source.open, source.inputs, mistakes);
  const evaluationGiven = source.open("evaluation").value !== void 0 || "evaluation" in source.inputs || source.brokenFile;
  const evaluation = evaluationGiven ? (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvaluation */ .Lu)(source.open("evaluation")) : void 0;
  if (evaluation !== void 0) (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLabel */ .v8)(source.open("gates"), source.open("evaluation"), evaluation);
  const load = source.open("load");
  const metrics = source.open("metrics");
  const auto = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuto */ .O$)(source.open("auto"), source.open("schedule"));
  const planned2 = auto !== void 0 || source.open("auto").value !== void 0;
  const schedule = planned2 ? [] : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readSchedule */ .Cu)(source.open("schedule"));
  const finalBake = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readFinalBake */ .cU)(source.open("final-bake"), schedule);
  const parts = {
    schedule,
    gates: (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readGates */ .D6)(source.open("gates"), evaluation),
    finalBakeMs: finalBake?.finalBakeMs,
    variantName: read(shape["variant-name"], "variant-name"),
    proof: read(shape.proof, "proof"),
    onInconclusive: read(shape["on-inconclusive"], "on-inconclusive"),
    confidence: read(shape.confidence, "confidence")
  };
  const optionals = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)({
    baselineVariant,
    candidateVariant,
    auto,
    holdback: finalBake?.holdback,
    instanceType: read(shape["instance-type"], "instance-type"),
    instanceCount: read(shape["instance-count"], "instance-count"),
    evaluation: evaluation?.plan,
    load: load.value === void 0 ? void 0 : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readLoad */ .N_)(load),
    metricSeconds: metrics.value === void 0 ? void 0 : (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetrics */ .Uw)(metrics)
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
  const source = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .openSource */ .oD)(from, mistakes);
  const section = source.open("endpoint-name");
  const elsewhere = mistakes.filter(({ key }) => key !== "endpoint-name");
  const endpoint = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointName */ .zY)(), { ...section, value: section.value ?? section.written });
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
var repository = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ full_name: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() });
var pullRequest = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
  number: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
  head: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ sha: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), repo: repository.nullish() }),
  base: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ repo: repository })
});
var eventPayload = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
  action: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional().catch(void 0),
  pull_request: pullRequest.optional().catch(void 0),
  issue: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ number: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(), pull_request: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)() }).optional().catch(void 0),
  comment: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    id: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
    body: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),
    user: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }),
    created_at: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional().catch(void 0)
  }).optional().catch(void 0),
  review: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    id: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(),
    body: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish(),
    user: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }),
    submitted_at: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish().catch(void 0)
  }).optional().catch(void 0),
  sender: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ login: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  repository: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ default_branch: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  check_suite: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_branch: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0),
  check_run: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ check_suite: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_branch: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }) }).optional().catch(void 0),
  workflow_run: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({
    head_sha: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(),
    head_branch: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().nullish(),
    head_repository: repository.nullish(),
    pull_requests: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ number: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)(), head: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ sha: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }) })).catch([])
  }).optional().catch(void 0),
  merge_group: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ik)({ head_sha: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), head_ref: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)() }).optional().catch(void 0)
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
    const name = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(breach.gate, detail.names));
    return `**${title(report)}:** ${name} ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(found(report, breach)))}`;
  });
  const more = left > 0 ? [`And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "more limit")}.`] : [];
  const words2 = [...lines, ...more].join("<br>");
  const after = consequence(report);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)("WARNING", after === "" ? words2 : `${words2}

${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(after)}`);
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
  const span = minutes === void 0 ? "" : ` in ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(minutes * _shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteMs */ .J2))}`;
  const before = command === "plan" ? ", up to now" : " before the rollout";
  const when2 = breach.found === "beside" ? `${span} beside the candidate` : `${span}${span === "" ? "" : before}`;
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

// src/report/drawing.ts
var bars = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(values, most2) {
  const shown2 = bucketed(values, most2);
  const known = shown2.filter((value) => value !== void 0);
  if (known.length === 0) return "";
  const high = Math.max(...known);
  const low = groundOf(Math.min(...known), high);
  const bar2 = (value) => high === low ? bars[0] : bars[Math.round((value - low) / (high - low) * 7)];
  return shown2.map((value) => value === void 0 ? "\xB7" : bar2(value)).join("");
}
function groundOf(lowest2, highest2) {
  const below = lowest2 - 2 * (highest2 - lowest2);
  return highest2 === lowest2 ? Math.min(lowest2, 0) : Math.max(below, Math.min(lowest2, 0));
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
function bar(share) {
  const blocks = Math.round(share * 10);
  const full2 = share <= 0 ? 0 : share >= 1 ? 10 : Math.min(9, Math.max(1, blocks));
  return "\u25B0".repeat(full2) + "\u25B1".repeat(10 - full2);
}
function percent(share) {
  return `${Number((share * 100).toFixed(2))} %`;
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

// src/report/rehearsal-part.ts
function rehearsalPart({ rehearsal }, detail) {
  if (rehearsal === void 0) return "";
  const columns4 = [
    { title: "A candidate with" },
    { title: "Ends" },
    { title: "After", align: "right" },
    { title: "Requests it answered", align: "right" },
    { title: "Why" }
  ];
  const rows = rehearsal.map((story) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(story.candidate),
    `${endedWell(story) ? "\u2705" : "\u274C"}\xA0${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(story.decision.replace("-", " "))}`,
    (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(story.tookMs)),
    story.candidateRequests.toLocaleString("en-US"),
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(story.reason.sentence, detail.sentences))
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows);
}
function endedWell({ healthy, decision }) {
  return healthy === (decision === "promoted");
}

// src/report/signs.ts
function signOf(report) {
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
    rows.length === 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, rows),
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
  return [[`${signOfTurn(reason.code)}\xA0${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason.code)}<br>**no gate: ${came}**`, "", "", "", ""]];
}
function row(result, report, detail) {
  const { baseline, candidate, noiseFactor = 1 } = result;
  const { estimate, interval } = comparisonWords(result);
  const noise = noiseFactor > 1.05 ? `noise ${noiseFactor.toFixed(1)} x` : "";
  const trend = sparkline(
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
  const name = `${mark}\xA0${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, detail.names))}`;
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
var tight = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(plain3));
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
  const shown2 = quiet.slice(0, gates).map(({ gate }) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.name, names2)));
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
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(
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
  const spike = cutAt === void 0 ? "" : ` Spikes above ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(cutAt, result.unit)))} are cut off.`;
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
    const known = withoutGaps(bucketed(values, detail.points));
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
    candidate && `candidate (blue, solid) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(valueWords(result, candidate.value))}`,
    baseline && `baseline (grey, dashed) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(valueWords(result, baseline.value))}`,
    limit !== void 0 && `${viewOf2(result.gate).limitWords} (red, dotted) ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .withUnit */ .$o)(limit, result.unit))}`
  ].filter((part) => typeof part === "string");
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.gate.name, detail.names))}, minute by minute: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(parts.join(", "))}.`;
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
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, names2)),
    ...times2.map((factor) => cellOf(faults.find((fault) => fault.gate === gate && fault.times === factor)))
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows);
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
    return [`- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, detail.names))}: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(words2)}`];
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
    return [`- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate, detail.names))}: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(words2)}`];
  });
  if (lines.length === 0) return "";
  const title2 = "**Two halves of the baseline\u2019s instances**, which serve the same model, compared with each other like two variants; taken into account, which makes verdicts more careful, never less.";
  return [title2, lines.slice(0, detail.gates).join("\n")].join("\n\n");
}
function ageWords(ms) {
  return ms < dayMs ? (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(ms) : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(Math.round(ms / dayMs), "day");
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
  const name = (gate) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.name, names2));
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
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .termsPart */ .Ry)(report, detail),
    windowsPart(rollout, detail),
    learntPart(report, detail),
    [endWords(plan), ...forecast === void 0 ? [] : [timeWords(forecast)]].join(" "),
    rowWords(forecast, detail),
    backWords(report, detail)
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
    `${index + 1}:\xA0**${percent(step2.traffic).replace(" ", "\xA0")}**${told ? requestsLine(step2) : ""}`,
    `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)((0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .durations */ .SB)(step2.bakeMs, step2.maxBakeMs))}${step2.hold ? "<br>then waits for a person" : ""}`,
    ...told ? [proofCell(step2, detail)] : []
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows.slice(0, Math.max(3, detail.rows)));
}
function requestsLine({ candidateRequests = 0 }) {
  return `<br><sub>${candidateRequests.toLocaleString("en-US")} requests</sub>`;
}
function proofCell({ proofs, proofAsked }, detail) {
  const shown2 = proofs.slice(0, Math.min(6, detail.gates));
  const each = shown2.map((proof) => `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(proof.gate, detail.names))} ${proofWords(proof)}`);
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
  const bake = holdback === void 0 ? `100 % for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(finalBakeMs)} with the old variant still there` : `${percent(1 - holdback)} for ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(finalBakeMs)}, the old variant keeping ${percent(holdback)} to be compared with`;
  return `Then ${bake}; after that the candidate serves alone, ${name}. An inconclusive step ${open}.`;
}
function timeWords({ shortestMs, longestMs, requestsPerMinute }) {
  const rate = Number(requestsPerMinute.toPrecision(3)).toLocaleString("en-US");
  return `In all ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .durations */ .SB)(shortestMs, longestMs)} at ${rate} requests a minute, as in the last three hours; waiting for people not counted.`;
}
function rowWords(forecast, detail) {
  const sentences = forecast?.rowsNeeded?.slice(0, Math.min(6, detail.rows)) ?? [];
  return sentences.map((words2) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(words2, detail.sentences))}`).join("\n");
}
function backWords({ rollout }, { names: names2 }) {
  if (rollout === void 0) return "";
  const { configName, baseline } = rollout.start;
  const name = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, names2));
  return `A rollback goes back to ${name(configName)}: variant ${name(baseline.name)} with model ${name(baseline.modelName)}, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseline.instanceCount, "instance")}.`;
}

// src/report/calibration-part.ts
function calibrationPart({ calibration }, detail) {
  if (calibration === void 0) return "";
  const { baseline, candidate } = calibration;
  const words2 = `Calibration, the share of positive rows at each score: candidate (blue, solid) with a Brier score of ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(candidate.brier)} and an expected calibration error of ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(candidate.expectedError)}, baseline (grey, dashed) with ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(baseline.brier)} and ${(0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .figure */ .vP)(baseline.expectedError)}; on the diagonal (red, dotted) scores are chances.`;
  const rows = binRows(baseline, candidate);
  const parts = [words2, rows.length > detail.rows ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns2, rows)];
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
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(quality.name, detail.names)),
    quality.rows.toLocaleString("en-US"),
    change(quality, "precision"),
    change(quality, "recall"),
    change(quality, "f1")
  ]);
  const left = perClass.length - shown2.length;
  return [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns3, rows), ...left > 0 ? [`and ${left} more classes`] : []].join("\n\n");
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
  const names2 = classes2.map((name) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, Math.min(24, detail.names))));
  const columns4 = [
    { title: `${who}: label` },
    ...names2.map((name) => ({ title: `answered ${name}`, align: "right" }))
  ];
  const rows = names2.map((name, label) => [
    name,
    ...classes2.map((_, answer) => (counts[label]?.[answer] ?? 0).toLocaleString("en-US"))
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows);
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
    sparkline(bins, bins.length)
  ];
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, [row2("Baseline", baseline), row2("Candidate", candidate)]);
}
function classes({ classes: names2, baseline, candidate }, detail) {
  const columns4 = [
    { title: "Answer" },
    { title: "Baseline", align: "right" },
    { title: "Candidate", align: "right" }
  ];
  const count2 = (value) => (value ?? 0).toLocaleString("en-US");
  const rows = names2.map((name, index) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(name, detail.names)),
    count2(baseline[index]),
    count2(candidate[index])
  ]);
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows.slice(0, detail.rows));
}

// src/report/slices-part.ts
function flipsPart({ flips }, detail) {
  if (flips === void 0) return "";
  const { rightToWrong, wrongToRight, most: most2, examples } = flips;
  const words2 = `What changes for users: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rightToWrong, "row")} right before and wrong now, ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(wrongToRight, "row")} wrong before and right now.`;
  const numbers = (rows2) => rows2.slice(0, 10).join(", ");
  const such = examples && `Right before and wrong now, for example, rows ${numbers(examples.rightToWrong)}.`;
  const rows = most2.slice(0, detail.rows).map((group) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(`${group.column} = ${group.value}`, detail.names)),
    count(group.rightToWrong),
    count(group.wrongToRight),
    count(group.rows)
  ]);
  return [words2, ...such ? [such] : [], ...rows.length === 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(flipColumns, rows)]].join("\n\n");
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
    { title: (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(slices.column, detail.names)) },
    { title: "Rows", align: "right" },
    ...measures.map((measure) => ({ title: `${measure}: baseline \u2192 candidate`, align: "right" })),
    ...turned ? turnedColumns : []
  ];
  const rows = shown2.map((group) => [
    (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(group.value, detail.names)),
    count(group.rows),
    ...measures.map((measure) => changeOf(group, measure)),
    ...turned ? [turnedOf(group.rightToWrong), turnedOf(group.wrongToRight)] : []
  ]);
  const { small } = slices;
  const tooSmall = small.groups === 0 ? "" : `; ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(small.groups, "group")} (${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(small.rows, "row")}) too small to be judged`;
  const words2 = `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(slices.groups, "group")} of this column${shown2.length < slices.groups ? `, ${shown2.length} shown` : ""}${tooSmall}.`;
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows)}

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
  return `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns4, rows)}

${words2}`;
}

// src/report/quality-part.ts
function qualityPart(report, detail) {
  const { evaluation } = report;
  if (evaluation === void 0) return "";
  return [
    rowsWords(evaluation),
    ...evaluation.invalid === void 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(evaluation.invalid.sentence, detail.sentences))],
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
    ...evaluation.warnings.slice(0, detail.rows).map((warning) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(warning, detail.sentences)))
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
  if (stopped !== void 0) words2.push(`Stopped early, because ${because2} (${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(stopped.gate)}).`);
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
  const such = example === void 0 ? "" : `, such as ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(example, 160))}`;
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
      gate === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(gate.allowed),
      verdict === void 0 ? "" : `${verdict.mark} ${verdict.words}`
    ];
  });
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(
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
    capital((0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text2, detail.sentences)))
  ]);
  const left = events.length - shown2.length;
  const before = left === 0 ? "" : `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left, "earlier event")} not shown.

`;
  return `${before}${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([{ title: "Time" }, { title: "What happened" }], rows)}`;
}
function identityPart({ baseline, candidate, rollout, commit }, detail) {
  if (baseline === void 0 || candidate === void 0) return "";
  const value = (plain3) => plain3 === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, 2 * detail.names));
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
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([{ title: "" }, { title: "Baseline" }, { title: "Candidate" }], known);
}
function imageRows(baseline, candidate) {
  const count2 = Math.min(15, Math.max(baseline.imageDigests.length, candidate.imageDigests.length));
  return Array.from({ length: count2 }, (_, index) => [baseline.imageDigests[index], candidate.imageDigests[index]]);
}
function actionsPart(report, detail) {
  const { links, nextCommands } = report;
  const listed2 = links.slice(0, detail.rows).map(({ text: text2, url }) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text2, detail.names), url)}`);
  const commands = nextCommands.slice(0, detail.rows).map((way) => {
    const yaml = ["with:", ...Object.entries(way.inputs).map(([name, value]) => `  ${name}: ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value)}`)];
    const comment = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .commentOf */ .vm)(report, way);
    const shell = (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .shellOf */ .of)(report, way);
    const said2 = comment === void 0 ? "" : ` ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(comment)} in a comment, or`;
    return [
      `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(way.text)}:${said2}`,
      (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)("yaml", yaml.join("\n")),
      ...shell === void 0 ? [] : [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)("sh", shell)]
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
    return `${mark}Model Registry: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(approval.sentence, detail.sentences))}`;
  }
  const packageArn = rollout?.approvesPackage;
  if (packageArn === void 0 || decision !== "planned" && decision !== "in-progress") return "";
  return `Model Registry: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(packageArn, detail.names))} becomes Approved after the promotion, and Rejected after a rollback by a gate.`;
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
  return `${stories.filter(endedWell).length} of ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(stories.length, "candidate")} ended as they should`;
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
  const shares = [...schedule.map((step2) => step2.traffic), ...kept, 1].map(percent).join(" \u2192 ");
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
  const share = percent(candidateTraffic / 100);
  return { state: "Failed", what: `${name(rollout.candidate.name)} serves ${share} of ${whole(report, name)}` };
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
  const serving2 = `${who} serves ${percent(report.candidateTraffic / 100)} of ${whole(report, name)}`;
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
    (point, index) => `${percent(point.candidate)} ${when(point, first, planned2, report.timeZone, index === 0)}`
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
    const share = points.findLast((point) => point.atMs <= atMs)?.candidate ?? 0;
    return Number((share * 100).toFixed(2));
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
    const name = key === "" ? "" : `${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(key, detail.names))}: `;
    const where = at.length === 0 ? "" : ` (${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(at.join(", "))})`;
    return `- ${name}${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(message, detail.sentences))}${where}`;
  });
  const left = mistakes.length - shown2.length;
  return [...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}

// src/report/turn-part.ts
function turnPart(report, detail) {
  const body = [reasonWords(report, detail), mistakeList(report, detail), adviceWords(report), (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .waysPart */ .Wc)(report, detail)].filter((part) => part !== "").join("\n\n");
  const kind = alertOf(report);
  return kind === void 0 || body === "" ? body : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)(kind, body);
}
function nextWords(report) {
  const [first] = report.nextCommands;
  const advice = adviceOf(report);
  if (!(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .needsPerson */ .z6)(report) || first === void 0) return advice;
  const ways = [(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .commentOf */ .vm)(report, first), (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .shellOf */ .of)(report, first)].filter((way) => way !== void 0);
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
  const sign = signOf(report);
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
  const say = (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, detail.sentences));
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
  return `**Waiting ${since}.** ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(state.sentence.replace(/\.?$/, "."), detail.sentences))}${until}`;
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
  const page = report.docsUrl === void 0 ? "" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(reason, `${report.docsUrl}/reason-codes.md#${reason}`);
  if (advice !== void 0) return `**What to do:** ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(advice)}${page === "" ? "" : ` ${page}`}`;
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
  const { state, what } = stateWords(report, (plain3) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(plain3, detail.names)));
  return `${signOf(report)} **${state}:** ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(what)}`;
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
    { title: "Plan", body: planned2 ? "" : planPart(report, detail) },
    { title: "Timeline", body: timelinePart(report, detail) }
  ];
  return parts.filter(({ body }) => body !== "").slice(0, detail.folded).map(({ title: title2, body }) => (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title2, body));
}
function findings(report, detail) {
  const shown2 = byWeight(report).slice(0, Math.min(detail.gates, detail.rows));
  return shown2.map((result) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(result.sentence, detail.sentences))}`).join("\n");
}
function actorWords({ actor, reason: { sentence: told } }, detail) {
  if (actor === void 0 || told.includes(actor.name) && told.includes(actor.reason ?? "")) return "";
  const why = actor.reason === void 0 ? "no reason given" : (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(actor.reason, detail.sentences));
  return `Decided by a person: ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(actor.name, detail.names))} ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(actor.what)}: ${why}`;
}
function warningList({ warnings }, detail) {
  const shown2 = warnings.slice(0, Math.min(10, detail.rows));
  const lines = shown2.map((warning) => `- ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(warning, detail.sentences))}`);
  const left = warnings.length - shown2.length;
  if (lines.length === 0) return "";
  return ["Worth a look:", "", ...lines, ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}
function originWords(report, detail) {
  const { rollout, pullRequest: pullRequest2, runUrl, load, updatedAtMs, timeZone } = report;
  const commit = rollout?.commit ?? report.commit;
  const parts = [
    "SageMaker promotion gate",
    rollout && `rollout ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(rollout.id)}`,
    commit && `commit ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 12))}`,
    load && `${load.sent.toLocaleString("en-US")} sample requests sent by this run, ${load.failed} failed`,
    pullRequest2 && `pull request ${pullRequest2.number}, found by ${(0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(pullRequest2.foundBy, detail.sentences))}`,
    runUrl && (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("run", runUrl),
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
  return (0,_shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(
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
  const share = report.candidateTraffic / 100;
  const where = [stepWords(report), timeWords2(report)].filter((part) => part !== void 0).join(", ");
  const phase = report.progress?.state.phase;
  const watching = phase !== void 0 && _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .tW[phase].gatesWatch;
  const parts = [
    (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfDay */ .rb)(report.updatedAtMs, report.timeZone),
    `${bar(share)} ${percent(share)}`,
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
    line(current.decision === "promoted" ? "notice" : "info", `${signOf(current)} ${state}: ${what}`),
    ...current.mistakes.length > 0 ? [] : [line("info", `Reason (${current.reason.code}): ${current.reason.sentence}`)],
    ...current.approval === void 0 ? [] : [approvalLine(current.approval)],
    ...byWeight(current).map((result) => line("info", `  ${verdictWords(result, current).mark} ${result.sentence}`)),
    ...next === void 0 ? [] : [line("info", `Next: ${next}`)]
  ];
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
function bare2({ rollout, progress, evaluation, forecast, later, ...report }) {
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
var import_yaml = (0,_shared_js__WEBPACK_IMPORTED_MODULE_11__/* .__toESM */ .f1)((0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .require_dist */ .FW)(), 1);


var step = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ uses: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().optional() });
var job = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ steps: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(step).optional().catch(void 0) });
var workflow = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  on: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KC)([(0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)()), (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({})]),
  jobs: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), job)
});
var dispatched = (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ inputs: (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)(), (0,_shared_zod_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)()) });
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
  const github = offline || token === "" || repo === "" ? void 0 : await connect({ token, owner, repo });
  const finding = github && findPullRequest(trigger, inputs?.pullRequest, github);
  const found2 = search === "first" ? await finding : void 0;
  const { now, sleep } = _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml;
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
    _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml
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
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Ry: () => (/* binding */ termsPart),
/* harmony export */   Ug: () => (/* binding */ lastingWarnings),
/* harmony export */   Wc: () => (/* binding */ waysPart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   of: () => (/* binding */ shellOf),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vm: () => (/* binding */ commentOf),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   z6: () => (/* binding */ needsPerson),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6210);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
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
  const words = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(plain).split(" ");
  return words.map(inert).join(" ").replace(lineStart, entities);
}
function sentence(plain) {
  const parts = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(plain).split(/`([^`]+)`/);
  const shown = parts.map((part, index) => index % 2 === 1 ? code(part) : textAround(part));
  return shown.reduce((line, part) => line + (line.endsWith("`") && part.startsWith("`") ? "&#8203;" : "") + part, "");
}
function code(plain) {
  const line = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(plain);
  if (line === "") return "(empty)";
  if (line.includes("|")) return `<code>${entities(unlinked(line))}</code>`;
  const fence2 = "`".repeat(longestRun(line.matchAll(/`+/g)) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence2}${pad}${line}${pad}${fence2}`;
}
function link(shown, url) {
  const address = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(url);
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
    return shell === void 0 ? [] : [`# ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(way.text)}`, shell];
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
  const line = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(value);
  return /^[\w./:-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}

// src/report/terms-part.ts
var hourMs = 60 * _shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteMs */ .J2;
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
    code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(gate.name, detail.names)),
    text((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(gate).allowed(gate), detail.sentences))),
    consequence(gate)
  ]);
  const left = gates.length - rows.length;
  const terms = table([{ title: "Gate" }, { title: "Allowed" }, { title: "Beyond it" }], rows);
  return left > 0 ? `${terms}

And ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, "more gate")}.` : terms;
}
function consequence({ reportOnly, onFail, ...gate }) {
  if (reportOnly) return "is shown only";
  const when = gate.kind === "quality" || gate.kind === "file" ? ", before it has traffic" : "";
  return `${onFail === "hold" ? "waits for a person" : "rolls back"}${when}`;
}
function dataWords({ evaluation }, { names }) {
  if (evaluation === void 0) return "";
  const { engine, data, task, label, sample } = evaluation;
  const rows = sample === void 0 ? "every row" : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sample, "row");
  const right = label === void 0 ? "without labels" : `label ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(label, names))}`;
  if (engine === "file") {
    return `**Evaluation:** what a job of your own wrote is judged before anything is deployed: ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(data, 2 * names))} (${task}, ${right}).`;
  }
  if (engine === "batch-transform") {
    return `**Evaluation:** both models score ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(data, 2 * names))} in transform jobs (${task}, ${right}) before anything is deployed.`;
  }
  return `**Evaluation:** both variants answer ${rows} of ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(data, 2 * names))} (${task}, ${right}) before any user sees the candidate.`;
}
function fleetWords({ rollout, forecast }, { names }) {
  if (rollout === void 0) return "";
  const { candidate, start } = rollout;
  const fleet = (count, type2) => `${count} x ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(type2 ?? "instance pool", names))}`;
  const type = code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(candidate.instanceType ?? "instance pool", names));
  const words = `**Instances:** ${fleet(candidate.instanceCount, candidate.instanceType)} for the candidate, beside ${fleet(start.baseline.instanceCount, start.baseline.instanceType)} of ${code((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(start.baseline.name, names))}`;
  if (forecast === void 0) return `${words}.`;
  const hours = (ms) => Number((candidate.instanceCount * ms / hourMs).toFixed(1)).toLocaleString("en-US");
  return `${words}: ${hours(forecast.shortestMs)} to ${hours(forecast.longestMs)} instance-hours more than today. Multiplied by the hourly price of ${type}, that is what the rollout costs.`;
}
function approvalWords(report, { schedule, onInconclusive, gates }) {
  const held = schedule.flatMap(({ hold }, index) => hold ? [`step ${index + 1}`] : []);
  const reasons = [
    ...held.length > 0 ? [`after ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(held)}`] : [],
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
  const until = report.rollout === void 0 ? "" : ` Without an answer it goes back by ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(report.rollout.deadlineMs, report.timeZone)} if it starts now.`;
  return `**Approval:** it waits for a person ${sentence((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(reasons))}. ${how} lets it go on.${until}`;
}
function lastingWarnings(longestMs, { watchMs, sessionMs }) {
  const long = (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(longestMs);
  const over = longestMs > watchMs;
  const ends = sessionMs !== void 0 && sessionMs < Math.min(longestMs, watchMs);
  return [
    ...over ? [
      `The rollout may take ${long}, longer than one job watches (\`watch\`: ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(watchMs)}). It stays safe and nobody watches it until the next run: let a schedule give \`command: resume\`.`
    ] : [],
    ...ends ? [
      `The AWS session ends in ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(sessionMs)}, and the rollout may take ${long}. Use \`role-to-assume\`, which renews it, or ask for a longer session.`
    ] : []
  ];
}




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
