export const id = 98;
export const ids = [98];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearse: () => (/* binding */ rehearse)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2938);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2557);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3323);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5054);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4846);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6210);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2721);
/* harmony import */ var _shared_zod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1174);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(658);
/* harmony import */ var _shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4048);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4150);
/* harmony import */ var _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3496);
/* harmony import */ var _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5500);
/* harmony import */ var _shared_smithy_node_http_handler_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8070);
/* harmony import */ var _shared_undici_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5835);
/* harmony import */ var _shared_smithy_core_4_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3376);
/* harmony import */ var _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9605);
/* harmony import */ var _shared_aws_sdk_credential_provider_env_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6273);
/* harmony import */ var _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(999);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8503);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4377);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1015);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7067);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7598);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
































// src/simulator/serve.ts


// src/simulator/aws/refusal.ts
var ServiceError = class extends Error {
  type;
  status;
  /** Members of the answer beside its type and message. */
  more;
  constructor(type, message, status = 400, more = {}) {
    super(message);
    this.name = "ServiceError";
    this.type = type;
    this.status = status;
    this.more = more;
  }
};
var invalid = (message) => new ServiceError("ValidationException", message);
function violates(value, member2, constraint) {
  const shown3 = typeof value === "string" ? value : JSON.stringify(value);
  return invalid(
    `1 validation error detected: Value '${shown3}' at '${member2}' failed to satisfy constraint: ${constraint}`
  );
}

// src/simulator/aws/names.ts
var account = "123456789012";
var kindsInWords = {
  endpoint: "endpoint",
  "endpoint-config": "endpoint configuration",
  model: "model"
};
function arnOf(region2, kind, name) {
  return `arn:aws:sagemaker:${region2}:${account}:${kind}/${name.toLowerCase()}`;
}
function notFound(region2, kind, name) {
  return invalid(`Could not find ${kindsInWords[kind]} "${arnOf(region2, kind, name)}".`);
}
function alreadyExists(region2, kind, name) {
  return invalid(`Cannot create already existing ${kindsInWords[kind]} "${arnOf(region2, kind, name)}".`);
}
var namePattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;
function checkName(name, member2) {
  if (namePattern.test(name)) return;
  const constraint = name.length > 63 ? "Member must have length less than or equal to 63" : "Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}";
  throw violates(name, member2, constraint);
}

// src/simulator/aws/scaling-policies.ts

function policyState(world, resourceId, raw, createdMs) {
  const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(raw.PolicyName) ?? "";
  const isTracking = raw.PolicyType === "TargetTrackingScaling";
  const alarms = ["AlarmHigh", "AlarmLow"].map(
    (kind) => `TargetTracking-${resourceId}-${kind}-${idFor(world, resourceId, name, kind)}`
  );
  return { resourceId, name, raw, alarms: isTracking ? alarms : [], createdMs };
}
function targetValueOf(world, resourceId) {
  for (const policy of world.policies.values()) {
    const tracking = policy.raw.TargetTrackingScalingPolicyConfiguration;
    if (policy.resourceId === resourceId && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(tracking)) return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(tracking.TargetValue);
  }
  return void 0;
}
function idFor(world, ...parts) {
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_33__.createHash)("sha256").update([world.scenario.seed, ...parts].join("|")).digest("hex");
  return [8, 12, 16, 20, 32].map((end, index) => digest.slice([0, 8, 12, 16, 20][index], end)).join("-");
}

// src/simulator/aws/scaling-state.ts
function resourceOf(endpointName, variant) {
  return `endpoint/${endpointName}/variant/${variant}`;
}

// src/simulator/aws/variants.ts

function variantsOf(world, configuration) {
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(configuration.ProductionVariants).map((raw) => {
    const modelName = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(raw.ModelName) ?? "";
    const weight = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(raw.InitialVariantWeight) ?? 1;
    const instances = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(raw.InitialInstanceCount) ?? 1;
    return {
      name: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(raw.VariantName) ?? "",
      modelName,
      instanceType: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(raw.InstanceType) ?? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(raw.InstancePools)[0]?.InstanceType) ?? "",
      image: imageOf(world, modelName),
      weight,
      desiredWeight: weight,
      instances,
      desiredInstances: instances
    };
  });
}
function imageOf(world, modelName) {
  const raw = world.models.get(modelName)?.raw ?? {};
  const container = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(raw.PrimaryContainer) ? raw.PrimaryContainer : (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(raw.Containers)[0] ?? {};
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.Image) ?? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.ModelPackageName) ?? "";
}
function resolvedImage(image2) {
  const [repository = ""] = image2.split(/:(?!.*\/)/);
  return `${repository}@sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_33__.createHash)("sha256").update(image2).digest("hex")}`;
}

// src/simulator/aws/world.ts
function minuteOf(world, atMs) {
  return (atMs - world.startMs) / 6e4;
}
function noteChange(world, operation, what, by = "caller") {
  world.changes.push({ atMs: world.now(), operation, by, what });
}
function noteService(endpoint, atMs) {
  const variants = endpoint.variants.map(({ name, modelName, instanceType, weight, instances }) => ({
    name,
    modelName,
    instanceType,
    weight,
    instances
  }));
  endpoint.timeline.push({ atMs, configName: endpoint.configName, variants });
}

// src/simulator/aws/create-world.ts
function createWorld(scenario, now) {
  const startMs2 = now();
  const world = {
    scenario,
    startMs: startMs2,
    now,
    settings: scenario.settings,
    endpoints: /* @__PURE__ */ new Map(),
    configurations: /* @__PURE__ */ new Map(),
    deletedConfigurations: /* @__PURE__ */ new Map(),
    models: /* @__PURE__ */ new Map(),
    modelPackages: [...scenario.modelPackages],
    tags: /* @__PURE__ */ new Map(),
    targets: /* @__PURE__ */ new Map(),
    policies: /* @__PURE__ */ new Map(),
    transformJobs: /* @__PURE__ */ new Map(),
    objects: new Map(
      Object.entries(scenario.objects).map(([place, given]) => [
        place,
        typeof given === "string" ? Buffer.from(given) : Buffer.from(given.base64, "base64")
      ])
    ),
    changes: [],
    direct: /* @__PURE__ */ new Map(),
    credentials: new Map(
      Object.entries(scenario.expiringKeys).map(([key, minute]) => [key, startMs2 + minute * 6e4])
    ),
    later: { traffic: [], behaviours: [] }
  };
  for (const model of scenario.models) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(model.ModelName) ?? "";
    world.models.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .omit */ .cJ)(model, ["Tags"]), createdMs: long(startMs2) });
    giveTags(world, arnOf(scenario.region, "model", name), model.Tags);
  }
  for (const configuration of scenario.configurations) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(configuration.EndpointConfigName) ?? "";
    world.configurations.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .omit */ .cJ)(configuration, ["Tags"]), createdMs: long(startMs2) });
    giveTags(world, arnOf(scenario.region, "endpoint-config", name), configuration.Tags);
  }
  for (const given of scenario.endpoints) addEndpoint(world, given);
  return world;
}
var dayMs = 864e5;
var long = (startMs2) => startMs2 - 30 * dayMs;
function giveTags(world, arn, tags) {
  const values = new Map((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(tags).map(({ Key, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Key) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Value) ?? ""]));
  world.tags.set(arn, { values, visibleFromMs: long(world.startMs) });
}
function addEndpoint(world, given) {
  const configuration = world.configurations.get(given.configName);
  if (configuration === void 0) throw new Error(`The scenario has no configuration ${given.configName}.`);
  const variants = variantsOf(world, configuration.raw).map((variant) => {
    const { weight = variant.weight, instances = variant.instances } = given.live[variant.name] ?? {};
    return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
  });
  const endpoint = {
    given,
    name: given.name,
    configName: given.configName,
    variants,
    change: void 0,
    brokenStatus: void 0,
    failureReason: void 0,
    createdMs: long(world.startMs),
    modifiedMs: long(world.startMs),
    timeline: [],
    scaledUntilMs: world.startMs
  };
  world.endpoints.set(given.name, endpoint);
  noteService(endpoint, endpoint.createdMs);
  const tags = Object.entries(given.tags).map(([Key, Value]) => ({ Key, Value }));
  giveTags(world, arnOf(world.scenario.region, "endpoint", given.name), tags);
  for (const target of given.scaling) addScaling(world, given.name, target);
}
function addScaling(world, endpointName, given) {
  const { variant, min, max, target } = given;
  const resourceId = resourceOf(endpointName, variant);
  const suspended = { scaleIn: false, scaleOut: false, scheduled: false };
  const createdMs = long(world.startMs);
  world.targets.set(resourceId, { resourceId, endpointName, variant, min, max, suspended, createdMs });
  if (target === void 0) return;
  const raw = {
    PolicyName: "follow-invocations",
    PolicyType: "TargetTrackingScaling",
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: target,
      PredefinedMetricSpecification: { PredefinedMetricType: "SageMakerVariantInvocationsPerInstance" },
      ScaleInCooldown: 300,
      ScaleOutCooldown: 300
    }
  };
  world.policies.set(`${resourceId} follow-invocations`, policyState(world, resourceId, raw, createdMs));
}

// src/simulator/default-scenario.ts
var minuteMs2 = 6e4;
var usualBehaviour = {
  errorRate: 3e-3,
  clientErrorRate: 1e-3,
  modelErrorRate: 0,
  latencyMs: 80,
  latencySigma: 0.5,
  overheadMs: 4,
  cpuPercent: 40,
  memoryPercent: 30,
  diskPercent: 12,
  throttleRate: 0,
  answerDelayMs: 0,
  answers: { kind: "logistic", weights: [1, -1, 0.5], bias: 0, noise: 0.3 }
};
var role = `arn:aws:iam::${account}:role/serving`;
var image = `${account}.dkr.ecr.eu-west-1.amazonaws.com/churn`;
var modelRequest = (name) => ({
  ModelName: name,
  ExecutionRoleArn: role,
  PrimaryContainer: { Image: `${image}:${name}`, ModelDataUrl: `s3://models/${name}/model.tar.gz` }
});
var defaultScenario = {
  seed: 1,
  region: "eu-west-1",
  endpoints: [
    {
      name: "churn-prod",
      configName: "churn-original",
      tags: { team: "growth" },
      scaling: [],
      traffic: [{ fromMinute: -10080, requestsPerMinute: 6e3 }],
      live: {}
    }
  ],
  configurations: [
    {
      EndpointConfigName: "churn-original",
      ProductionVariants: [
        {
          VariantName: "AllTraffic",
          ModelName: "churn-old",
          InstanceType: "ml.m5.xlarge",
          InitialInstanceCount: 2,
          InitialVariantWeight: 1,
          RoutingConfig: { RoutingStrategy: "LEAST_OUTSTANDING_REQUESTS" }
        }
      ],
      DataCaptureConfig: {
        EnableCapture: true,
        InitialSamplingPercentage: 10,
        DestinationS3Uri: "s3://captured/churn",
        CaptureOptions: [{ CaptureMode: "Input" }, { CaptureMode: "Output" }]
      },
      Tags: [{ Key: "team", Value: "growth" }]
    }
  ],
  models: [modelRequest("churn-old"), modelRequest("churn-new")],
  modelPackages: [],
  inferenceComponents: [],
  behaviours: {},
  metrics: [],
  objects: {
    "models/churn-old/model.tar.gz": "the parameters of churn-old",
    "models/churn-new/model.tar.gz": "the parameters of churn-new"
  },
  expiringKeys: {},
  github: {},
  settings: {
    updateMs: 5 * minuteMs2,
    failedUpdateMs: 5 * minuteMs2,
    weightsMs: 3e4,
    capacityMs: 3 * minuteMs2,
    updates: [],
    weightUpdates: [],
    systemUpdating: [],
    configVisibleAfterMs: 0,
    configStaleForMs: 0,
    tagsVisibleAfterMs: 0,
    metricsDelayMs: 9e4,
    metricsPartial: false,
    metricsStatusEvery: 1,
    missingMetrics: [],
    metricsPageSize: 100800,
    quotas: {},
    credentialsMs: 60 * minuteMs2,
    scaleInAfterMs: 15 * minuteMs2,
    incidents: [],
    transforms: [],
    transformStartMs: 3.5 * minuteMs2,
    transformRowsPerSecond: 500,
    transformQuota: 20,
    s3PageSize: 1e3
  }
};

// src/simulator/complete-scenario.ts
function completeScenario(given = {}) {
  const [usual] = defaultScenario.endpoints;
  return {
    ...defaultScenario,
    ...given,
    behaviours: { ...defaultScenario.behaviours, ...given.behaviours },
    settings: { ...defaultScenario.settings, ...given.settings },
    endpoints: given.endpoints === void 0 || usual === void 0 ? defaultScenario.endpoints : given.endpoints.map((endpoint) => ({ ...usual, ...endpoint }))
  };
}

// src/simulator/github-wire.ts
var ok = (body) => ({ status: 200, body });
var created = (body) => ({ status: 201, body });
var nothingLeft = { status: 204, body: void 0 };
var notFound2 = refusal(404, "Not Found");
var forbidden = refusal(403, "Resource not accessible by integration");
function refusal(status, message, more = {}) {
  const { headers, errors } = more;
  const body = { message, ...errors && { errors }, documentation_url: "https://docs.github.com/rest", status };
  return { status, body, ...headers && { headers } };
}
function invalid2(resource, field, message) {
  const errors = [{ resource, code: "custom", field, message }];
  return refusal(422, "Validation Failed", { errors });
}
function member(body, key) {
  return typeof body === "object" && body !== null ? Object.getOwnPropertyDescriptor(body, key)?.value : void 0;
}
function textMember(body, key) {
  const value = member(body, key);
  return typeof value === "string" ? value : void 0;
}
function paged(call2, all) {
  const { query, path } = call2.request;
  const size = Math.min(whole(query.get("per_page"), 30), 100);
  const page = whole(query.get("page"), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to, rel) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(to));
    return `<${call2.apiRoot}${path}?${parameters}>; rel="${rel}"`;
  };
  const links = [
    ...page > 1 ? [link(page - 1, "prev"), link(1, "first")] : [],
    ...page < last ? [link(page + 1, "next"), link(last, "last")] : []
  ];
  const body = all.slice((page - 1) * size, page * size);
  return { status: 200, body, ...links.length > 0 && { headers: { link: links.join(", ") } } };
}
function whole(text, otherwise) {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

// src/simulator/github-comments.ts
var longestBody = 65536;
var contents = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
function createComments(now, settings) {
  const comments = /* @__PURE__ */ new Map();
  let nextId = 1001;
  const shown3 = (call2, comment) => ({
    id: comment.id,
    url: `${call2.apiRoot}/repos/${comment.repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${comment.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userOf(comment.author),
    created_at: isoOf(comment.createdAtMs),
    updated_at: isoOf(comment.editedAtMs.at(-1) ?? comment.createdAtMs)
  });
  const bodyOf = (call2) => {
    const body = textMember(call2.request.body, "body");
    if (body === void 0 || body.trim() === "") return invalid2("IssueComment", "body", "Body can\u2019t be blank");
    if (body.length <= longestBody) return body;
    return invalid2("IssueComment", "body", `Body is too long (maximum is ${longestBody} characters)`);
  };
  const withComment = (call2, then) => {
    const comment = comments.get(Number(call2.captures[0]));
    return comment === void 0 ? notFound2 : then(comment);
  };
  return {
    list(call2) {
      const issue = Number(call2.captures[0]);
      if (settings().missing.includes(issue)) return notFound2;
      const all = [...comments.values()].filter((comment) => comment.issue === issue);
      return paged(
        call2,
        all.map((comment) => shown3(call2, comment))
      );
    },
    create(call2) {
      const issue = Number(call2.captures[0]);
      if (settings().missing.includes(issue)) return notFound2;
      if (!settings().permissions.comments) return forbidden;
      if (settings().locked.includes(issue)) return refusal(403, "Unable to create comment because issue is locked.");
      const body = bodyOf(call2);
      if (typeof body !== "string") return body;
      const comment = {
        id: nextId++,
        issue,
        author: settings().viewer,
        repository: call2.repository,
        body,
        createdAtMs: now(),
        editedAtMs: [],
        reactions: []
      };
      comments.set(comment.id, comment);
      return created(shown3(call2, comment));
    },
    read: (call2) => withComment(call2, (comment) => ok(shown3(call2, comment))),
    edit: (call2) => withComment(call2, (comment) => {
      if (!settings().permissions.comments) return forbidden;
      const body = bodyOf(call2);
      if (typeof body !== "string") return body;
      comment.body = body;
      comment.editedAtMs.push(now());
      return ok(shown3(call2, comment));
    }),
    remove: (call2) => withComment(call2, (comment) => {
      if (!settings().permissions.comments) return forbidden;
      comments.delete(comment.id);
      return nothingLeft;
    }),
    react: (call2) => withComment(call2, (comment) => {
      if (!settings().permissions.comments) return forbidden;
      const content = textMember(call2.request.body, "content") ?? "";
      if (!contents.includes(content)) return invalid2("Reaction", "content", `${content} is not a reaction`);
      const user = settings().viewer;
      const same = comment.reactions.find((one) => one.content === content && one.user === user);
      if (same !== void 0) return ok({ ...same, user: userOf(user) });
      const reaction = { id: nextId++, content, user };
      comment.reactions.push(reaction);
      return created({ ...reaction, user: userOf(user) });
    }),
    state: () => [...comments.values()]
  };
}
function userOf(login) {
  return { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
function isoOf(atMs) {
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/simulator/github-deployments.ts
var states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
var longestDescription = 140;
function createDeployments(now, settings) {
  const deployments = [];
  let nextId = 501;
  const shown3 = (call2, { createdAtMs, statuses: _, ...deployment }) => ({
    ...deployment,
    sha: deployment.ref,
    url: `${call2.apiRoot}/repos/${call2.repository}/deployments/${deployment.id}`,
    creator: userOf(settings().viewer),
    created_at: isoOf(createdAtMs)
  });
  const shownStatus = (status) => ({
    id: status.id,
    state: status.state,
    description: status.description,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: isoOf(status.createdAtMs)
  });
  const withDeployment = (call2, then) => {
    const deployment = deployments.find(({ id }) => id === Number(call2.captures[0]));
    return deployment === void 0 ? notFound2 : then(deployment);
  };
  return {
    list(call2) {
      const { query } = call2.request;
      const matches = (key, value) => [null, value].includes(query.get(key));
      const found = deployments.filter(
        ({ environment, task, ref }) => matches("environment", environment) && matches("task", task) && matches("ref", ref)
      );
      return paged(
        call2,
        found.toReversed().map((deployment) => shown3(call2, deployment))
      );
    },
    create(call2) {
      if (!settings().permissions.deployments) return forbidden;
      const { body } = call2.request;
      const ref = textMember(body, "ref");
      if (ref === void 0 || ref === "") return invalid2("Deployment", "ref", "Ref can\u2019t be blank");
      if (member(body, "auto_merge") !== false) return refusal(409, `Conflict merging main into ${ref}`);
      const contexts = member(body, "required_contexts");
      if (!Array.isArray(contexts) || contexts.length > 0) {
        return refusal(409, `Conflict: Commit status checks failed for ${ref}`);
      }
      const deployment = {
        id: nextId++,
        ref,
        environment: textMember(body, "environment") ?? "production",
        task: textMember(body, "task") ?? "deploy",
        description: textMember(body, "description") ?? "",
        payload: member(body, "payload") ?? {},
        createdAtMs: now(),
        statuses: []
      };
      deployments.push(deployment);
      return created(shown3(call2, deployment));
    },
    read: (call2) => withDeployment(call2, (deployment) => ok(shown3(call2, deployment))),
    listStatuses: (call2) => withDeployment(call2, ({ statuses }) => paged(call2, statuses.toReversed().map(shownStatus))),
    createStatus: (call2) => withDeployment(call2, ({ statuses }) => {
      if (!settings().permissions.deployments) return forbidden;
      const { body } = call2.request;
      const state = textMember(body, "state") ?? "";
      if (!states.includes(state)) return invalid2("DeploymentStatus", "state", "State is not included in the list");
      const description = textMember(body, "description") ?? "";
      if (description.length > longestDescription) {
        return invalid2("DeploymentStatus", "description", "Description is too long (maximum is 140 characters)");
      }
      const status = {
        id: nextId++,
        state,
        description,
        logUrl: textMember(body, "log_url") ?? "",
        environmentUrl: textMember(body, "environment_url") ?? "",
        createdAtMs: now()
      };
      statuses.push(status);
      return created(shownStatus(status));
    }),
    state: () => deployments
  };
}

// src/simulator/github-repository.ts
function createRepository(now, settings) {
  return {
    pullRequest(call2) {
      const found = settings().pullRequests.find(({ number }) => number === Number(call2.captures[0]));
      return found === void 0 ? notFound2 : ok(shown(call2, found));
    },
    pullRequests(call2) {
      const { query } = call2.request;
      const head = query.get("head");
      const state = query.get("state") ?? "open";
      const found = settings().pullRequests.filter(
        (one) => (head === null || one.head === head) && (state === "all" || one.state === state)
      );
      return paged(
        call2,
        found.map((one) => shown(call2, one))
      );
    },
    pullRequestsOfCommit(call2) {
      const [sha = ""] = call2.captures;
      const found = settings().pullRequests.filter(
        (one) => [one.headSha, one.mergeCommitSha, ...one.commits ?? []].includes(sha)
      );
      return paged(
        call2,
        found.map((one) => shown(call2, one))
      );
    },
    permission(call2) {
      const login = decodeURIComponent(call2.captures[0] ?? "");
      const role2 = settings().collaborators[login] ?? "read";
      const coarse = { maintain: "write", triage: "read" };
      const permission = role2 === "maintain" || role2 === "triage" ? coarse[role2] : role2;
      return ok({ permission, role_name: role2, user: userOf(login) });
    },
    graphql(call2) {
      const query = textMember(call2.request.body, "query") ?? "";
      if (/\bviewer\b/.test(query)) return ok({ data: { viewer: { login: settings().viewer } } });
      return ok({ errors: [{ type: "undefinedField", message: "Only viewer is simulated" }] });
    },
    rateLimit() {
      const core = { limit: 1e3, remaining: 999, used: 1, reset: Math.ceil(now() / 1e3) + 3600 };
      return ok({ resources: { core }, rate: core });
    }
  };
}
function shown(call2, one) {
  const [owner = "", ref = ""] = one.head.split(":");
  return {
    number: one.number,
    state: one.state,
    html_url: `https://github.com/${call2.repository}/pull/${one.number}`,
    head: { sha: one.headSha, ref, label: one.head, user: { login: owner } },
    base: { repo: { full_name: call2.repository } },
    merged_at: one.mergeCommitSha === void 0 ? null : "2026-01-01T00:00:00Z",
    merge_commit_sha: one.mergeCommitSha ?? null
  };
}

// src/simulator/github-settings.ts
var workingGitHub = {
  viewer: "github-actions[bot]",
  permissions: { comments: true, deployments: true },
  collaborators: {},
  pullRequests: [],
  missing: [],
  locked: [],
  failures: []
};

// src/simulator/github.ts
function createGitHub(now, prefix = "/github") {
  let settings = workingGitHub;
  const current = () => settings;
  const comments = createComments(now, current);
  const deployments = createDeployments(now, current);
  const repository = createRepository(now, current);
  const requests = [];
  const routes = [
    ["GET", /^\/rate_limit$/, repository.rateLimit],
    ["POST", /^\/graphql$/, repository.graphql],
    ["GET", inRepository("/issues/(\\d+)/comments"), comments.list],
    ["POST", inRepository("/issues/(\\d+)/comments"), comments.create],
    ["GET", inRepository("/issues/comments/(\\d+)"), comments.read],
    ["PATCH", inRepository("/issues/comments/(\\d+)"), comments.edit],
    ["DELETE", inRepository("/issues/comments/(\\d+)"), comments.remove],
    ["POST", inRepository("/issues/comments/(\\d+)/reactions"), comments.react],
    ["GET", inRepository("/commits/(\\w+)/pulls"), repository.pullRequestsOfCommit],
    ["GET", inRepository("/pulls"), repository.pullRequests],
    ["GET", inRepository("/pulls/(\\d+)"), repository.pullRequest],
    ["GET", inRepository("/collaborators/([^/]+)/permission"), repository.permission],
    ["GET", inRepository("/deployments"), deployments.list],
    ["POST", inRepository("/deployments"), deployments.create],
    ["GET", inRepository("/deployments/(\\d+)"), deployments.read],
    ["GET", inRepository("/deployments/(\\d+)/statuses"), deployments.listStatuses],
    ["POST", inRepository("/deployments/(\\d+)/statuses"), deployments.createStatus]
  ];
  const carryOut2 = (request) => {
    if (request.headers.authorization === void 0) return refusal(401, "Requires authentication");
    for (const [method, pattern2, route2] of routes) {
      const match = method === request.method ? pattern2.exec(request.path) : null;
      if (match === null) continue;
      const apiRoot = `http://${request.headers.host ?? "localhost"}${prefix}`;
      const { owner, name } = match.groups ?? {};
      const captures = match.slice(owner === void 0 ? 1 : 3);
      return route2({ request, captures, apiRoot, repository: `${owner}/${name}` });
    }
    return notFound2;
  };
  const takeFailure = (request) => {
    const text = `${request.method} ${request.path}`;
    const applies = ({ only, times }) => text.includes(only ?? "") && times !== 0;
    const failure = settings.failures.find(applies);
    const failures = settings.failures.map(
      (one) => one === failure && one.times !== void 0 ? { ...one, times: one.times - 1 } : one
    );
    settings = { ...settings, failures };
    return failure;
  };
  return {
    handle(request) {
      const failure = takeFailure(request);
      const done = failure === void 0 || failure.afterwards ? carryOut2(request) : void 0;
      const answer2 = failure === void 0 ? done ?? notFound2 : answerOf(failure, now());
      requests.push({ atMs: now(), request: `${request.method} ${request.path}`, status: answer2.status });
      return answer2;
    },
    state: () => ({ comments: comments.state(), deployments: deployments.state(), requests }),
    settings(patch) {
      settings = { ...settings, ...patch };
    }
  };
}
function inRepository(rest) {
  return new RegExp(`^/repos/(?<owner>[^/]+)/(?<name>[^/]+)${rest}$`);
}
function answerOf({ kind, retryAfterSeconds }, nowMs) {
  switch (kind) {
    case "forbidden":
      return forbidden;
    case "not-found":
      return notFound2;
    case "error":
      return refusal(500, "Server Error");
    case "down":
      return { status: 503, headers: { "content-type": "text/html" }, body: "<h1>No server is available</h1>" };
    case "rate-limited": {
      const reset = String(Math.ceil(nowMs / 1e3) + (retryAfterSeconds ?? 60));
      const headers = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
      return refusal(403, "API rate limit exceeded for installation.", { headers });
    }
    case "secondary-limit": {
      const headers = { "retry-after": String(retryAfterSeconds ?? 60) };
      return refusal(429, "You have exceeded a secondary rate limit.", { headers });
    }
  }
}

// src/simulator/http/calls.ts
var Calls = class {
  operations = [];
  faults = [];
  kills = [];
  kill;
  constructor(kill) {
    this.kill = kill;
  }
  addFault(fault) {
    this.faults.push(fault);
  }
  addKill(kill) {
    this.kills.push(kill);
  }
  clear() {
    this.faults = [];
    this.kills = [];
  }
  /** @param refuse what the service answers to a refusal */
  pass(operation, apply2, refuse) {
    this.operations.push(operation);
    const killed = this.nextKill(operation);
    const fault = this.nextFault(operation);
    if (killed?.moment === "before" && this.hit(killed)) return "broken";
    if (fault?.moment === "before") return replyOf(fault, operation, refuse);
    const answer2 = answerOf2(apply2, refuse);
    if (killed?.moment === "after" && this.hit(killed)) return "broken";
    return fault === void 0 ? answer2 : replyOf(fault, operation, refuse);
  }
  /** Whether the process is gone at once; other signals let it go on, and it gets its answer. */
  hit({ pid, signal, laterMs }) {
    this.kill(pid, signal, laterMs);
    return signal === "SIGKILL" && laterMs === 0;
  }
  nextKill(operation) {
    const isMeant = (kill) => kill.operation === "*" || kill.operation === operation;
    this.kills = this.kills.map((kill) => isMeant(kill) ? { ...kill, call: kill.call - 1 } : kill);
    const due = this.kills.find(({ call: call2 }) => call2 === 0);
    this.kills = this.kills.filter(({ call: call2 }) => call2 > 0);
    return due;
  }
  nextFault(operation) {
    const index = this.faults.findIndex((fault2) => fault2.operation === "*" || fault2.operation === operation);
    const fault = this.faults[index];
    if (fault === void 0) return void 0;
    const left = fault.skip > 0 ? { ...fault, skip: fault.skip - 1 } : { ...fault, times: fault.times - 1 };
    this.faults.splice(index, 1, ...left.times > 0 ? [left] : []);
    return fault.skip > 0 ? void 0 : fault;
  }
};
function answerOf2(apply2, refuse) {
  try {
    return apply2();
  } catch (error) {
    if (error instanceof ServiceError) return refuse(error);
    const message = error instanceof Error ? error.stack ?? error.message : String(error);
    return refuse(new ServiceError("InternalFailure", `The simulator failed: ${message}`, 500));
  }
}
function replyOf({ kind, message = "It is refused." }, operation, refuse) {
  switch (kind) {
    case "refused":
      return refuse(new ServiceError("ValidationException", message));
    case "hang":
      return "silence";
    case "drop":
      return "broken";
    case "throttle":
      return refuse(new ServiceError("ThrottlingException", "Rate exceeded"));
    case "error500":
      return refuse(new ServiceError("InternalFailure", "An internal failure occurred.", 500));
    case "expired-token":
      return refuse(new ServiceError("ExpiredTokenException", "The security token included in the request is expired"));
    case "denied":
      return refuse(
        new ServiceError(
          "AccessDeniedException",
          `User: arn:aws:sts::123456789012:assumed-role/deploy/session is not authorized to perform: sagemaker:${operation} because no identity-based policy allows the sagemaker:${operation} action`
        )
      );
  }
}

// src/simulator/aws/fields.ts
function requiredText(request, member2) {
  const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request[member2]);
  if (value !== void 0 && value !== "") return value;
  const path = `${member2.charAt(0).toLowerCase()}${member2.slice(1)}`;
  throw invalid(
    `1 validation error detected: Value at '${path}' failed to satisfy constraint: Member must not be null`
  );
}
var seconds = (ms) => ms / 1e3;
function momentOf(value) {
  const number = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(value);
  if (number !== void 0) return number * 1e3;
  const parsed2 = Date.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(value) ?? "");
  return Number.isNaN(parsed2) ? void 0 : parsed2;
}

// src/simulator/aws/tags.ts
var most = 50;
var pattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
var patternInWords = "Member must satisfy regular expression pattern: ([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)";
function checkTags(tags) {
  const checked = /* @__PURE__ */ new Map();
  for (const [index, { Key, Value }] of (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(tags).entries()) {
    const key = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Key) ?? "";
    const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Value) ?? "";
    checkText(key, `tags.${index + 1}.member.key`, 1, 128);
    checkText(value, `tags.${index + 1}.member.value`, 0, 256);
    if (/^aws:/i.test(key)) throw invalid("Tag keys starting with aws: are reserved for system use.");
    if (checked.has(key)) throw invalid(`Duplicate tag key "${key}".`);
    checked.set(key, value);
  }
  return checked;
}
function checkText(text, member2, shortest, longest) {
  if (text.length < shortest) {
    throw violates(text, member2, `Member must have length greater than or equal to ${shortest}`);
  }
  if (text.length > longest) throw violates(text, member2, `Member must have length less than or equal to ${longest}`);
  if (!pattern.test(text)) throw violates(text, member2, patternInWords);
}
function createTags(world, arn, tags) {
  const values = new Map(checkTags(tags));
  checkCount(values);
  world.tags.set(arn, { values, visibleFromMs: world.now() + world.settings.tagsVisibleAfterMs });
}
function listTags(world, request) {
  const { values, visibleFromMs } = tagsOf(world, requiredText(request, "ResourceArn"));
  return { Tags: world.now() < visibleFromMs ? [] : listed(values) };
}
function addTags(world, request) {
  const arn = requiredText(request, "ResourceArn");
  const stored = tagsOf(world, arn);
  const added = checkTags(request.Tags);
  const values = new Map([...stored.values, ...added]);
  checkCount(values);
  world.tags.set(arn, { ...stored, values });
  noteChange(world, "AddTags", { arn, keys: [...added.keys()] });
  return { Tags: listed(values) };
}
function deleteTags(world, request) {
  const arn = requiredText(request, "ResourceArn");
  const stored = tagsOf(world, arn);
  const keys = Array.isArray(request.TagKeys) ? request.TagKeys.filter((key) => typeof key === "string") : [];
  if (keys.length === 0 || keys.length > most) {
    throw violates(keys, "tagKeys", "Member must have length between 1 and 50");
  }
  const left = [...stored.values].filter(([key]) => !keys.includes(key));
  world.tags.set(arn, { ...stored, values: new Map(left) });
  noteChange(world, "DeleteTags", { arn, keys });
  return {};
}
function checkCount(values) {
  if (values.size <= most) return;
  throw new ServiceError(
    "ResourceLimitExceeded",
    `The resource would have ${values.size} tags, and the limit is ${most} tags a resource.`
  );
}
function tagsOf(world, arn) {
  const lower = arn.toLowerCase();
  for (const kind2 of ["endpoint", "endpoint-config", "model"]) {
    const { region: region2 } = world.scenario;
    const names = { endpoint: world.endpoints, "endpoint-config": world.configurations, model: world.models }[kind2];
    for (const name of names.keys()) {
      const own = arnOf(region2, kind2, name);
      if (own.toLowerCase() === lower) return world.tags.get(own) ?? { values: /* @__PURE__ */ new Map(), visibleFromMs: 0 };
    }
  }
  const kind = /:(endpoint-config|endpoint|model)\//.exec(arn)?.[1] ?? "resource";
  throw invalid(`Could not find ${kind === "endpoint-config" ? "endpoint configuration" : kind} "${arn}".`);
}
function listed(values) {
  return Array.from(values, ([Key, Value]) => ({ Key, Value }));
}

// src/simulator/aws/configurations.ts
var mostVariants = 10;
function visibleConfiguration(world, name) {
  const stored = world.configurations.get(name);
  if (stored === void 0) return void 0;
  const ageMs = world.now() - stored.createdMs;
  if (stored.before !== void 0 && ageMs < world.settings.configStaleForMs) return stored.before;
  return ageMs < world.settings.configVisibleAfterMs ? void 0 : stored.raw;
}
function createEndpointConfig(world, request) {
  const { region: region2 } = world.scenario;
  const name = requiredText(request, "EndpointConfigName");
  checkName(name, "endpointConfigName");
  checkVariants(world, request);
  checkTags(request.Tags);
  if (world.configurations.has(name)) throw alreadyExists(region2, "endpoint-config", name);
  const arn = arnOf(region2, "endpoint-config", name);
  createTags(world, arn, request.Tags);
  const before = world.deletedConfigurations.get(name);
  world.configurations.set(name, {
    raw: withDefaults((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .omit */ .cJ)(request, ["Tags"])),
    createdMs: world.now(),
    ...before !== void 0 && { before }
  });
  noteChange(world, "CreateEndpointConfig", { name, variants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.ProductionVariants) });
  return { EndpointConfigArn: arn };
}
function describeEndpointConfig(world, request) {
  const { region: region2 } = world.scenario;
  const name = requiredText(request, "EndpointConfigName");
  const raw = visibleConfiguration(world, name);
  if (raw === void 0) throw notFound(region2, "endpoint-config", name);
  return {
    ...raw,
    EndpointConfigName: name,
    EndpointConfigArn: arnOf(region2, "endpoint-config", name),
    CreationTime: seconds(world.configurations.get(name)?.createdMs ?? 0)
  };
}
function deleteEndpointConfig(world, request, by = "caller") {
  const name = requiredText(request, "EndpointConfigName");
  const stored = world.configurations.get(name);
  if (stored === void 0) throw notFound(world.scenario.region, "endpoint-config", name);
  world.configurations.delete(name);
  world.deletedConfigurations.set(name, stored.raw);
  world.tags.delete(arnOf(world.scenario.region, "endpoint-config", name));
  noteChange(world, "DeleteEndpointConfig", { name, inUse: isInUse(world, name) }, by);
  return {};
}
function isInUse(world, name) {
  return [...world.endpoints.values()].some(
    ({ configName, change }) => configName === name || change?.kind === "config" && change.configName === name
  );
}
function checkVariants(world, request) {
  const variants = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.ProductionVariants);
  const shadows = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.ShadowProductionVariants);
  if (variants.length === 0 || variants.length > mostVariants) {
    throw violates(`${variants.length} variants`, "productionVariants", "Member must have length between 1 and 10");
  }
  if (shadows.length > 0 && (shadows.length > 1 || variants.length > 1)) {
    throw invalid("With a shadow variant, there must be exactly one production variant and one shadow variant.");
  }
  const names = variants.map((variant) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(variant.VariantName) ?? "");
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== void 0) throw invalid(`The variant name "${double}" was non-unique within the request.`);
  for (const [index, variant] of variants.entries()) {
    checkVariant(world, variant, `productionVariants.${index + 1}.member`);
  }
}
function checkVariant(world, variant, member2) {
  checkName((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(variant.VariantName) ?? "", `${member2}.variantName`);
  const modelName = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(variant.ModelName);
  if (modelName !== void 0 && !world.models.has(modelName)) {
    throw notFound(world.scenario.region, "model", modelName);
  }
  if (modelName !== void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(variant.ManagedInstanceScaling)) {
    throw invalid("ManagedInstanceScaling is only supported for inference component endpoints.");
  }
  const weight = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(variant.InitialVariantWeight) ?? 1;
  if (weight < 0) throw violates(weight, `${member2}.initialVariantWeight`, "Member must have value at least 0");
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(variant.ServerlessConfig)) return;
  checkFleet(variant, member2);
}
function checkFleet(variant, member2) {
  const count = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(variant.InitialInstanceCount) ?? 1;
  if (count < 1 || !Number.isInteger(count)) {
    throw violates(count, `${member2}.initialInstanceCount`, "Member must have value greater than or equal to 1");
  }
  const type = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(variant.InstanceType);
  if (type === void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(variant.InstancePools).length === 0) {
    throw invalid(`Either InstanceType or InstancePools must be given at '${member2}'.`);
  }
  if (type !== void 0 && !/^ml\.(?!t3\.)[a-z0-9-]+\.(medium|large|\d*xlarge)$/.test(type)) {
    throw violates(
      type,
      `${member2}.instanceType`,
      "Member must satisfy enum value set: [ml.m5.xlarge, ml.c5.large, ...]"
    );
  }
}
function withDefaults(request) {
  const metrics = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request.MetricsConfig) ? request.MetricsConfig : {};
  return {
    ...request,
    ProductionVariants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.ProductionVariants).map((variant) => ({ InitialVariantWeight: 1, ...variant })),
    MetricsConfig: { EnableDetailedObservability: true, ...metrics }
  };
}

// src/simulator/aws/behaviour.ts
function behaviourAt(world, modelName, atMs) {
  const minute = minuteOf(world, atMs);
  const { behaviours } = world.scenario;
  const keys = [modelName, ...originsOf(world, modelName), "*"];
  const key = keys.find((one) => behaviours[one] !== void 0) ?? "*";
  const { changes = [], ...always } = behaviours[key] ?? {};
  const since = changes.filter((change) => change.fromMinute <= minute);
  const later = world.later.behaviours.filter((change) => keys.includes(change.key) && change.fromMinute <= minute);
  const overlaid = [...since, ...later.map((change) => change.behaviour)];
  return disturbed(Object.assign({}, usualBehaviour, always, ...overlaid), incidentsAt(world, minute));
}
function trafficAt(world, endpointName, atMs) {
  const minute = minuteOf(world, atMs);
  const given = world.endpoints.get(endpointName)?.given.traffic ?? [];
  const later = world.later.traffic.filter((change) => change.endpointName === endpointName);
  const last = [...given, ...later].findLast((change) => change.fromMinute <= minute);
  return last?.requestsPerMinute ?? 0;
}
function originsOf(world, modelName) {
  const raw = world.models.get(modelName)?.raw ?? {};
  const primary = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(raw.PrimaryContainer) ? [raw.PrimaryContainer] : [];
  return [...primary, ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(raw.Containers)].flatMap(
    (container) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.ModelPackageName), (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.Image)].filter((name) => name !== void 0)
  );
}
function incidentsAt(world, minute) {
  return world.settings.incidents.filter((incident) => {
    const since = minute - incident.fromMinute;
    if (incident.everyMinutes === void 0) return since >= 0 && since < incident.minutes;
    const phase = (since % incident.everyMinutes + incident.everyMinutes) % incident.everyMinutes;
    return phase < incident.minutes;
  });
}
function disturbed(behaviour, incidents) {
  let { errorRate, latencyMs } = behaviour;
  for (const incident of incidents) {
    errorRate += incident.errorRate ?? 0;
    latencyMs *= incident.latencyFactor ?? 1;
  }
  return { ...behaviour, errorRate: Math.min(1, errorRate), latencyMs };
}

// src/simulator/aws/autoscaler.ts
function scaleOnce(world, endpoint, atMs) {
  for (const target of world.targets.values()) {
    const variant = endpoint.variants.find(({ name }) => name === target.variant);
    if (target.endpointName !== endpoint.name || variant === void 0) continue;
    const count = countFor(world, endpoint, target, variant, atMs);
    if (count === void 0) continue;
    const { instances } = variant;
    variant.desiredInstances = count;
    endpoint.change = {
      kind: "weights",
      startMs: atMs,
      doneMs: atMs + world.settings.capacityMs,
      ends: "succeeds",
      goingBack: false
    };
    const what = { endpoint: endpoint.name, variant: variant.name, from: instances, to: count };
    world.changes.push({ atMs, operation: "UpdateEndpointWeightsAndCapacities", by: "autoscaler", what });
    return;
  }
}
function countFor(world, endpoint, target, variant, atMs) {
  const wanted = wantedCount(world, endpoint, target, variant, atMs);
  const { scaleIn, scaleOut } = target.suspended;
  if (wanted >= variant.instances) {
    forgetIdleness(world, target);
    return wanted > variant.instances && !scaleOut ? wanted : void 0;
  }
  const idleSinceMs = target.idleSinceMs ?? atMs;
  world.targets.set(target.resourceId, { ...target, idleSinceMs });
  if (scaleIn || atMs - idleSinceMs < world.settings.scaleInAfterMs) return void 0;
  return wanted;
}
function wantedCount(world, endpoint, target, variant, atMs) {
  const goal = targetValueOf(world, target.resourceId);
  const total = endpoint.variants.reduce((sum, { weight }) => sum + weight, 0);
  const requests = total === 0 ? 0 : trafficAt(world, endpoint.name, atMs) * variant.weight / total;
  const needed = goal === void 0 ? variant.instances : Math.ceil(requests / goal);
  return Math.min(target.max, Math.max(target.min, needed));
}
function forgetIdleness(world, { idleSinceMs: _, ...target }) {
  world.targets.set(target.resourceId, target);
}

// src/simulator/aws/lifecycle.ts
var minuteMs3 = 6e4;
function settle(world) {
  for (const endpoint of world.endpoints.values()) settleEndpoint(world, endpoint);
}
function statusOf(world, endpoint) {
  const { change } = endpoint;
  if (change !== void 0) return change.kind === "weights" && change.goingBack ? "RollingBack" : "Updating";
  if (endpoint.brokenStatus !== void 0) return endpoint.brokenStatus;
  return isMaintained(world, world.now()) ? "SystemUpdating" : "InService";
}
function settleEndpoint(world, endpoint) {
  const nowMs = world.now();
  const isScaled = [...world.targets.values()].some((target) => target.endpointName === endpoint.name);
  for (; ; ) {
    const dueMs = endpoint.change?.doneMs ?? Number.POSITIVE_INFINITY;
    const tickMs = isScaled ? endpoint.scaledUntilMs + minuteMs3 : Number.POSITIVE_INFINITY;
    if (Math.min(dueMs, tickMs) > nowMs) break;
    if (dueMs <= tickMs) {
      finish(world, endpoint, dueMs);
    } else {
      endpoint.scaledUntilMs = tickMs;
      if (endpoint.change === void 0 && !isMaintained(world, tickMs)) scaleOnce(world, endpoint, tickMs);
    }
  }
  if (!isScaled) endpoint.scaledUntilMs = nowMs;
}
function isMaintained(world, atMs) {
  const minute = minuteOf(world, atMs);
  return world.settings.systemUpdating.some(
    ({ fromMinute, minutes }) => minute >= fromMinute && minute < fromMinute + minutes
  );
}
function finish(world, endpoint, atMs) {
  const { change } = endpoint;
  if (change === void 0) return;
  endpoint.change = void 0;
  endpoint.modifiedMs = atMs;
  if (change.kind === "config") finishUpdate(endpoint, change, atMs);
  else finishWeights(world, endpoint, change, atMs);
}
function finishUpdate(endpoint, change, atMs) {
  if (change.ends !== "succeeds") {
    endpoint.failureReason = change.reason || void 0;
    endpoint.brokenStatus = change.ends === "rollback-failed" ? "UpdateRollbackFailed" : void 0;
    return;
  }
  endpoint.configName = change.configName;
  endpoint.variants = change.target.map((variant) => ({ ...variant }));
  endpoint.failureReason = void 0;
  endpoint.brokenStatus = void 0;
  noteService(endpoint, atMs);
}
function finishWeights(world, endpoint, change, atMs) {
  if (change.ends === "rolled-back" && !change.goingBack) {
    endpoint.change = { ...change, startMs: atMs, doneMs: atMs + world.settings.weightsMs, goingBack: true };
    return;
  }
  for (const variant of endpoint.variants) {
    if (change.goingBack) {
      variant.desiredWeight = variant.weight;
      variant.desiredInstances = variant.instances;
    } else {
      variant.weight = variant.desiredWeight;
      variant.instances = variant.desiredInstances;
    }
  }
  if (!change.goingBack) noteService(endpoint, atMs);
}

// src/simulator/aws/describe-endpoint.ts
function findEndpoint(world, name) {
  const endpoint = world.endpoints.get(name);
  if (endpoint === void 0) throw notFound(world.scenario.region, "endpoint", name);
  return endpoint;
}
function describeEndpoint(world, request) {
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const configuration = world.configurations.get(endpoint.configName)?.raw ?? {};
  const { AsyncInferenceConfig, ExplainerConfig, MetricsConfig } = configuration;
  return {
    EndpointName: endpoint.name,
    EndpointArn: arnOf(world.scenario.region, "endpoint", endpoint.name),
    EndpointConfigName: endpoint.configName,
    ProductionVariants: endpoint.variants.map((variant) => summaryOf(endpoint, variant)),
    EndpointStatus: statusOf(world, endpoint),
    CreationTime: seconds(endpoint.createdMs),
    LastModifiedTime: seconds(endpoint.modifiedMs),
    ...endpoint.failureReason !== void 0 && { FailureReason: endpoint.failureReason },
    ...captureOf(configuration),
    ...pendingOf(endpoint),
    ...shadowsOf(configuration),
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .withoutNulls */ .Le)({ AsyncInferenceConfig, ExplainerConfig, MetricsConfig })
  };
}
function summaryOf(endpoint, variant) {
  const { change } = endpoint;
  const isScaling = change?.kind === "weights" && variant.desiredInstances !== variant.instances;
  const verb = variant.desiredInstances > variant.instances ? "Scaling out" : "Scaling in";
  return {
    VariantName: variant.name,
    DeployedImages: imagesOf(variant, endpoint.createdMs),
    CurrentWeight: Math.fround(variant.weight),
    DesiredWeight: Math.fround(variant.desiredWeight),
    CurrentInstanceCount: variant.instances,
    DesiredInstanceCount: variant.desiredInstances,
    ...isScaling && {
      VariantStatus: [
        {
          Status: "Updating",
          StatusMessage: `${verb} desired instance count to ${variant.desiredInstances}.`,
          StartTime: seconds(change.startMs)
        }
      ]
    }
  };
}
function pendingOf({ change }) {
  if (change?.kind !== "config") return {};
  return {
    PendingDeploymentSummary: {
      EndpointConfigName: change.configName,
      StartTime: seconds(change.startMs),
      ProductionVariants: change.target.map((variant) => ({
        VariantName: variant.name,
        DeployedImages: imagesOf(variant, change.startMs),
        InstanceType: variant.instanceType,
        CurrentWeight: Math.fround(variant.weight),
        DesiredWeight: Math.fround(variant.desiredWeight),
        CurrentInstanceCount: 0,
        DesiredInstanceCount: variant.desiredInstances,
        VariantStatus: [
          {
            Status: "Creating",
            StatusMessage: `Launching ${variant.desiredInstances} instance(s).`,
            StartTime: seconds(change.startMs)
          }
        ]
      }))
    }
  };
}
function imagesOf({ image: image2 }, atMs) {
  return [{ SpecifiedImage: image2, ResolvedImage: resolvedImage(image2), ResolutionTime: seconds(atMs) }];
}
function captureOf({ DataCaptureConfig }) {
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(DataCaptureConfig)) return {};
  const { EnableCapture, InitialSamplingPercentage, DestinationS3Uri, KmsKeyId } = DataCaptureConfig;
  const summary = {
    EnableCapture,
    CaptureStatus: EnableCapture === true ? "Started" : "Stopped",
    CurrentSamplingPercentage: InitialSamplingPercentage,
    DestinationS3Uri,
    KmsKeyId
  };
  return { DataCaptureConfig: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .withoutNulls */ .Le)(summary) };
}
function shadowsOf({ ShadowProductionVariants }) {
  const shadows = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(ShadowProductionVariants);
  if (shadows.length === 0) return {};
  return {
    ShadowProductionVariants: shadows.map(({ VariantName, InitialVariantWeight, InitialInstanceCount }) => ({
      VariantName,
      CurrentWeight: InitialVariantWeight ?? 1,
      DesiredWeight: InitialVariantWeight ?? 1,
      CurrentInstanceCount: InitialInstanceCount ?? 1,
      DesiredInstanceCount: InitialInstanceCount ?? 1
    }))
  };
}

// src/simulator/aws/quota.ts
function checkQuota(world, added) {
  for (const [type, most2] of Object.entries(world.settings.quotas)) {
    const inUse = countOf(
      type,
      [...world.endpoints.values()].flatMap(({ variants }) => variants)
    );
    const delta = countOf(type, added);
    if (delta === 0 || inUse + delta <= most2) continue;
    throw new ServiceError(
      "ResourceLimitExceeded",
      `The account-level service limit '${type} for endpoint usage' is ${most2} Instances, with current utilization of ${inUse} Instances and a request delta of ${delta} Instances. Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.`
    );
  }
}
function countOf(type, variants) {
  return variants.filter(({ instanceType }) => instanceType === type).reduce((sum, { desiredInstances }) => sum + desiredInstances, 0);
}

// src/simulator/aws/update-endpoint.ts
var properties = ["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"];
function updateEndpoint(world, request, by = "caller") {
  const { region: region2 } = world.scenario;
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const configName = requiredText(request, "EndpointConfigName");
  const excluded = excludedFrom(request);
  checkChangeable(world, endpoint);
  if (!world.configurations.has(endpoint.configName)) throw notFound(region2, "endpoint-config", endpoint.configName);
  const configuration = visibleConfiguration(world, configName);
  if (configuration === void 0) throw notFound(region2, "endpoint-config", configName);
  const target = targetOf(world, endpoint, configuration, request.RetainAllVariantProperties === true, excluded);
  checkModels(world, target);
  checkGuardrails(endpoint, target, request);
  checkScaling(world, endpoint, target);
  checkQuota(world, target);
  startUpdate(world, endpoint, configName, target);
  noteChange(world, "UpdateEndpoint", { endpoint: endpoint.name, configName, excluded }, by);
  return { EndpointArn: arnOf(region2, "endpoint", endpoint.name) };
}
function checkChangeable(world, endpoint) {
  const status = statusOf(world, endpoint);
  const arn = arnOf(world.scenario.region, "endpoint", endpoint.name);
  if (status === "Failed" || status === "OutOfService") {
    throw invalid(`Cannot update endpoint "${arn}" with status "${status}".`);
  }
  if (status !== "InService" && status !== "UpdateRollbackFailed") {
    throw invalid(`Cannot update in-progress endpoint "${arn}".`);
  }
}
function excludedFrom(request) {
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.ExcludeRetainedVariantProperties).map(({ VariantPropertyType }, index) => {
    const property = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(VariantPropertyType) ?? "";
    const member2 = `excludeRetainedVariantProperties.${index + 1}.member.variantPropertyType`;
    if (properties.includes(property)) return property;
    throw violates(property, member2, `Member must satisfy enum value set: [${properties.join(", ")}]`);
  });
}
function targetOf(world, endpoint, configuration, retains, excluded) {
  return variantsOf(world, configuration).map((variant) => {
    const live = endpoint.variants.find(({ name }) => name === variant.name);
    if (!retains || live === void 0) return variant;
    const weight = excluded.includes("DesiredWeight") ? variant.weight : live.desiredWeight;
    const instances = excluded.includes("DesiredInstanceCount") ? variant.instances : live.desiredInstances;
    return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
  });
}
function checkModels(world, target) {
  const missing = target.find(({ modelName }) => modelName !== "" && !world.models.has(modelName));
  if (missing !== void 0) throw notFound(world.scenario.region, "model", missing.modelName);
}
function checkGuardrails(endpoint, target, { DeploymentConfig }) {
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(DeploymentConfig)) return;
  const names = (variants) => variants.map(({ name }) => name).sort().join(" ");
  if (names(endpoint.variants) !== names(target)) {
    throw invalid("With DeploymentConfig, the new endpoint configuration must have the variants of the old one.");
  }
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(DeploymentConfig.RollingUpdatePolicy) && target.length > 1) {
    throw invalid("RollingUpdatePolicy is not supported for endpoints with several variants.");
  }
}
function checkScaling(world, endpoint, target) {
  for (const live of endpoint.variants) {
    if (!world.targets.has(resourceOf(endpoint.name, live.name))) continue;
    const after = target.find(({ name }) => name === live.name);
    if (after?.instanceType === live.instanceType) continue;
    const what = after === void 0 ? "remove" : "change the instance type of";
    throw invalid(
      `Cannot ${what} variant "${live.name}": it is registered as a scalable target with Application Auto Scaling. Deregister the scalable target first.`
    );
  }
}
function startUpdate(world, endpoint, configName, target) {
  const startMs2 = world.now();
  const outcome = outcomeOf(world, target);
  const { updateMs, failedUpdateMs } = world.settings;
  endpoint.modifiedMs = startMs2;
  endpoint.change = {
    kind: "config",
    configName,
    startMs: startMs2,
    target,
    ends: outcome.ends === "never" ? "succeeds" : outcome.ends,
    reason: "reason" in outcome ? outcome.reason : "",
    ...outcome.ends !== "never" && { doneMs: startMs2 + (outcome.ends === "succeeds" ? updateMs : failedUpdateMs) }
  };
}
function outcomeOf(world, target) {
  const [next, ...rest] = world.settings.updates;
  world.settings = { ...world.settings, updates: rest };
  if (next !== void 0 && next.ends !== "succeeds") return next;
  for (const { modelName } of target) {
    const reason = behaviourAt(world, modelName, world.now()).failsToStart;
    if (reason !== void 0) return { ends: "rolled-back", reason };
  }
  return { ends: "succeeds" };
}

// src/simulator/aws/weights.ts
function updateWeights(world, request, by = "caller") {
  const endpoint = findEndpoint(world, requiredText(request, "EndpointName"));
  const wishes = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.DesiredWeightsAndCapacities).map((wish) => ({
    variant: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(wish.VariantName) ?? "",
    weight: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(wish.DesiredWeight),
    instances: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(wish.DesiredInstanceCount)
  }));
  checkValues(wishes);
  checkChangeable(world, endpoint);
  checkVariants2(endpoint, wishes);
  checkFleet2(world, endpoint, wishes);
  const scales = apply(endpoint, wishes);
  startChange(world, endpoint, scales);
  const desired = wishes.map(({ variant, weight, instances }) => ({
    variant,
    ...weight !== void 0 && { weight },
    ...instances !== void 0 && { instances }
  }));
  noteChange(world, "UpdateEndpointWeightsAndCapacities", { endpoint: endpoint.name, desired }, by);
  return { EndpointArn: arnOf(world.scenario.region, "endpoint", endpoint.name) };
}
function checkValues(wishes) {
  if (wishes.length === 0) {
    throw violates([], "desiredWeightsAndCapacities", "Member must have length greater than or equal to 1");
  }
  for (const [index, { weight = 0, instances = 0 }] of wishes.entries()) {
    const member2 = `desiredWeightsAndCapacities.${index + 1}.member`;
    const atLeast = "Member must have value greater than or equal to 0";
    if (weight < 0) throw violates(weight, `${member2}.desiredWeight`, atLeast);
    if (instances < 0) throw violates(instances, `${member2}.desiredInstanceCount`, atLeast);
  }
}
function checkVariants2(endpoint, wishes) {
  const names = wishes.map(({ variant }) => variant);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== void 0) throw invalid(`The variant name "${double}" was non-unique within the request.`);
  const unknown = names.filter((name) => endpoint.variants.every((variant) => variant.name !== name));
  if (unknown.length === 0) return;
  const quoted = unknown.map((name) => `"${name}"`).join(", ");
  throw invalid(
    `The variant name(s) ${quoted} is/are not present within endpoint configuration "${endpoint.configName}".`
  );
}
function checkFleet2(world, endpoint, wishes) {
  if (wishes.some(({ instances }) => instances === 0)) {
    throw invalid("A variant of a real-time endpoint cannot have 0 instances.");
  }
  const resized = wishes.filter(({ variant, instances }) => {
    const live = endpoint.variants.find(({ name }) => name === variant);
    return instances !== void 0 && instances !== live?.desiredInstances;
  });
  if (resized.length > 1) throw invalid("The capacity of only one variant can be changed in a request.");
  const after = endpoint.variants.map(
    ({ name, desiredWeight }) => wishes.find(({ variant }) => variant === name)?.weight ?? desiredWeight
  );
  if (after.every((weight) => weight === 0)) throw invalid("At least one variant must have a weight above 0.");
  for (const { variant, instances = 0 } of resized) {
    const live = endpoint.variants.find(({ name }) => name === variant);
    const more = instances - (live?.desiredInstances ?? 0);
    if (more > 0) checkQuota(world, [{ instanceType: live?.instanceType ?? "", desiredInstances: more }]);
  }
}
function apply(endpoint, wishes) {
  for (const { variant, weight, instances } of wishes) {
    const live = endpoint.variants.find(({ name }) => name === variant);
    if (live === void 0) continue;
    live.desiredWeight = weight === void 0 ? live.desiredWeight : Math.fround(weight);
    live.desiredInstances = instances ?? live.desiredInstances;
  }
  return endpoint.variants.some(({ instances, desiredInstances }) => instances !== desiredInstances);
}
function startChange(world, endpoint, scales) {
  const [outcome = "succeeds", ...rest] = world.settings.weightUpdates;
  const startMs2 = world.now();
  const lastsMs = scales ? world.settings.capacityMs : world.settings.weightsMs;
  world.settings = { ...world.settings, weightUpdates: rest };
  endpoint.modifiedMs = startMs2;
  endpoint.change = {
    kind: "weights",
    startMs: startMs2,
    ends: outcome === "rolled-back" ? "rolled-back" : "succeeds",
    goingBack: false,
    ...outcome !== "never" && { doneMs: startMs2 + lastsMs }
  };
}

// src/simulator/aws/hand.ts
function actByHand(world, act) {
  settle(world);
  const name = act.endpointName ?? world.endpoints.keys().next().value ?? "";
  const endpoint = findEndpoint(world, name);
  const answer2 = carryOut(world, endpoint, act);
  if (act.atOnce === true || act.do === "release") endNow(world, endpoint);
  return answer2;
}
function carryOut(world, endpoint, act) {
  const EndpointName = endpoint.name;
  switch (act.do) {
    case "set-weights": {
      const desired = Object.entries(act.weights).map(([VariantName, DesiredWeight]) => ({
        VariantName,
        DesiredWeight
      }));
      return updateWeights(world, { EndpointName, DesiredWeightsAndCapacities: desired }, "hand");
    }
    case "scale": {
      const desired = [{ VariantName: act.variant, DesiredInstanceCount: act.count }];
      return updateWeights(world, { EndpointName, DesiredWeightsAndCapacities: desired }, "hand");
    }
    case "deploy":
      return updateEndpoint(world, { EndpointName, EndpointConfigName: act.configName }, "hand");
    case "delete-config":
      return deleteEndpointConfig(world, { EndpointConfigName: act.configName }, "hand");
    case "break":
      endpoint.brokenStatus = act.status ?? void 0;
      endpoint.failureReason = act.reason;
      noteChange(world, "Break", { endpoint: endpoint.name, status: act.status }, "service");
      return {};
    case "release":
      return {};
  }
}
function endNow(world, endpoint) {
  if (endpoint.change === void 0) return;
  endpoint.change = { ...endpoint.change, doneMs: world.now() };
  settle(world);
}

// src/simulator/aws/patch.ts
function patchWorld(world, patch) {
  settle(world);
  const { requestsPerMinute, behaviours, maintenanceMinutes, ...settings } = patch;
  const fromMinute = minuteOf(world, world.now());
  const unknown = Object.keys(settings).find((name) => !(name in world.settings) && name !== "metricsStatus");
  if (unknown !== void 0) {
    throw new Error(`There is no setting ${unknown}. Settings: ${Object.keys(world.settings).join(", ")}.`);
  }
  world.settings = { ...world.settings, ...settings };
  const rate = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(requestsPerMinute);
  if (rate !== void 0) {
    for (const endpointName of world.endpoints.keys()) {
      world.later.traffic.push({ endpointName, fromMinute, requestsPerMinute: rate });
    }
  }
  for (const [key, behaviour] of Object.entries((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(behaviours) ? behaviours : {})) {
    if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(behaviour)) world.later.behaviours.push({ key, fromMinute, behaviour });
  }
  const minutes = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(maintenanceMinutes);
  if (minutes !== void 0) {
    const systemUpdating = [...world.settings.systemUpdating, { fromMinute, minutes }];
    world.settings = { ...world.settings, systemUpdating };
  }
}

// src/simulator/aws/objects.ts
var modified = /* @__PURE__ */ new WeakMap();
function putObject(world, place, bytes, atMs = world.now()) {
  const whole2 = Buffer.from(bytes);
  modified.set(whole2, atMs);
  world.objects.set(place, whole2);
}
function modifiedMs(world, whole2) {
  return modified.get(whole2) ?? world.startMs;
}

// src/simulator/aws/transform-filter.ts
function cellsOf(line) {
  const cells = [];
  let [cell, quoted] = ["", false];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? "";
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cell += letter;
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell];
}
function csvOf(cells) {
  return cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
}
function filtered(cells, path) {
  if (path === "$") return cells;
  const [, from, to] = /^\$\[(-?\d*):(-?\d*)\]$/.exec(path) ?? [];
  if (from !== void 0) return cells.slice(Number(from), to === "" ? void 0 : Number(to));
  const picked = path.slice(2, -1).split(",").map((index) => cells.at(Number(index)));
  return picked.every((cell) => cell !== void 0) ? picked : void 0;
}
function isFilter(path) {
  return path.length <= 63 && /^\$(\[(-?\d+(,-?\d+)*|-?\d*:-?\d*)\])?$/.test(path);
}

// src/simulator/aws/random.ts
function streamOf(...keys) {
  return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_1__/* .mulberry32 */ .s)(hashOf(keys.join("|")));
}
function hashOf(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ hash >>> 16, 2246822507);
  hash = Math.imul(hash ^ hash >>> 13, 3266489909);
  return (hash ^ hash >>> 16) >>> 0;
}
var { cos, log, sqrt, PI } = Math;
function normal(random) {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}
var exactUpTo = 500;
var chunk = 50;
function poisson(mean, random) {
  if (mean > exactUpTo) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  let count = 0;
  for (let left = mean; left > 0; left -= chunk) {
    const limit = Math.exp(-Math.min(left, chunk));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}
function binomial(trials, probability, random) {
  if (probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - binomial(trials, 1 - probability, random);
  const scale = Math.log1p(-probability);
  let successes = -1;
  for (let at = 0; at <= trials; successes++) at += Math.floor(Math.log(1 - random()) / scale) + 1;
  return successes;
}

// src/simulator/aws/scorer.ts
function answer(answers, modelName, contentType, body) {
  const isJson = contentType.includes("json");
  if (answers.kind === "constant") return { body: answers.body, contentType: isJson ? "application/json" : "text/csv" };
  const value = isJson ? parsed(body) : void 0;
  const isSeveral = Array.isArray(value) && value.some((row) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(row) || Array.isArray(row));
  const rows = isJson ? (isSeveral ? value : [value]).map(jsonRow) : linesOf(body).map(csvRow);
  const scores = rows.map((row) => score(answers, modelName, row));
  if (!isJson)
    return { body: `${scores.map((one) => one.join(",")).join("\n")}
`, contentType: "text/csv; charset=utf-8" };
  return { body: JSON.stringify(isSeveral ? scores : scores[0]), contentType: "application/json" };
}
function score(answers, modelName, row) {
  const noise = answers.noise === 0 ? () => 0 : noiseFor(modelName, row.text, answers.noise);
  switch (answers.kind) {
    case "linear":
      return [linear(answers.weights, answers.bias, row) + noise()];
    case "logistic":
      return [1 / (1 + Math.exp(-linear(answers.weights, answers.bias, row) - noise()))];
    case "classes": {
      const values = answers.weights.map((weights) => linear(weights, 0, row) + noise());
      return answers.scores ? softmax(values) : [answers.labels[indexOfHighest(values)] ?? ""];
    }
  }
}
function noiseFor(modelName, text, deviation) {
  const random = streamOf(modelName, text);
  return () => deviation * normal(random);
}
function linear(weights, bias, { features }) {
  return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), bias);
}
function softmax(values) {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
function indexOfHighest(values) {
  return values.indexOf(Math.max(...values));
}
function jsonRow(row) {
  const values = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(row) ? Object.values(row) : Array.isArray(row) ? row : [row];
  return { features: values.map(finite), text: JSON.stringify(row) ?? "" };
}
function csvRow(line) {
  return { features: line.split(",").map(finite), text: line };
}
function finite(value) {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
}
function linesOf(body) {
  return body.split(/\r?\n/).filter((line) => line !== "");
}
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

// src/simulator/aws/transform-object.ts
function transformObject(text, answers, modelName, form) {
  const lines = text.split("\n").filter((line) => line !== "");
  const out = [];
  for (const batch of batchesOf(lines, form)) {
    const bodies = [];
    for (const line of batch) {
      const kept = form.contentType === "text/csv" ? filtered(cellsOf(line), form.input) : [line];
      if (kept === void 0) return { ok: false, why: "ClientError: InputFilter is outside of the row" };
      bodies.push(form.contentType === "text/csv" ? csvOf(kept) : line);
    }
    const { body } = answer(answers, modelName, form.contentType, bodies.join("\n"));
    const answered = body.replace(/\n$/, "").split("\n");
    if (!form.joined) {
      out.push(...answered);
      continue;
    }
    if (answered.length !== batch.length) {
      return { ok: false, why: "ClientError: the output has another number of records than the input" };
    }
    for (const [i, line] of batch.entries()) {
      const kept = filtered([...cellsOf(line), ...cellsOf(answered[i] ?? "")], form.output);
      if (kept === void 0) return { ok: false, why: "ClientError: OutputFilter is outside of the row" };
      out.push(csvOf(kept));
    }
  }
  return { ok: true, text: `${out.join("\n")}
` };
}
function batchesOf(lines, { single, payloadBytes }) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    bytes += line.length + 1;
    if (single || bytes > payloadBytes) {
      batches.push([]);
      bytes = line.length + 1;
    }
    batches.at(-1)?.push(line);
  }
  return batches;
}

// src/simulator/aws/transform.ts
var families = /^ml\.(c4|c5|c6i|c7i|g4dn|g5|g6|g6e|inf2|m4|m5|m6i|m7i|p2|p3|r6i|r7i|trn1)\.\w+$/;
var stopsWithinMs = 2e4;
function createTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  checkName(name, "transformJobName");
  checkTags(request.Tags);
  const arn = arnOf2(world, name);
  if (world.transformJobs.has(name)) {
    const message = `Job name must be unique within an AWS account and region, and a job with this name already exists (${arn})`;
    throw new ServiceError("ResourceInUse", message);
  }
  const modelName = requiredText(request, "ModelName");
  if (!world.models.has(modelName)) throw notFound(world.scenario.region, "model", modelName);
  const form = formOf(request);
  const resources = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request.TransformResources) ? request.TransformResources : {};
  const instanceType = requiredText(resources, "InstanceType");
  if (!families.test(instanceType))
    throw violates(instanceType, "transformResources.instanceType", "Member must satisfy enum value set");
  const instanceCount = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(resources.InstanceCount) ?? 1;
  checkTransformQuota(world, instanceType, instanceCount);
  const inputs = inputsOf(world, request);
  const [outcome = { ends: "succeeds" }, ...later] = world.settings.transforms;
  world.settings = { ...world.settings, transforms: later };
  const startMs2 = world.now() + world.settings.transformStartMs;
  const tasks = tasksOf(world, request, inputs, startMs2, instanceCount);
  const job = {
    ...{ name, modelName, startMs: startMs2, instanceType, instanceCount, outcome, form, tasks },
    raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .omit */ .cJ)(request, ["Tags"]),
    createdMs: world.now(),
    endMs: Math.max(startMs2, ...tasks.map(({ doneMs }) => doneMs)) + 5e3,
    status: "InProgress"
  };
  world.transformJobs.set(name, job);
  noteChange(world, "CreateTransformJob", { name, modelName });
  return { TransformJobArn: arn };
}
function describeTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  const job = world.transformJobs.get(name);
  if (job === void 0) throw invalid(`Could not find requested job with name: ${name}`);
  const started = world.now() >= job.startMs;
  const ended = !["InProgress", "Stopping"].includes(job.status);
  return {
    ...job.raw,
    TransformJobArn: arnOf2(world, name),
    TransformJobStatus: job.status,
    CreationTime: seconds(job.createdMs),
    ...started && { TransformStartTime: seconds(job.startMs) },
    ...ended && { TransformEndTime: seconds(job.stoppedMs ?? job.endMs) },
    ...job.why !== void 0 && { FailureReason: job.why }
  };
}
function stopTransformJob(world, request) {
  const name = requiredText(request, "TransformJobName");
  const job = world.transformJobs.get(name);
  if (job === void 0) throw new ServiceError("ResourceNotFound", "Requested resource not found.");
  if (job.status !== "InProgress") {
    throw invalid(`The request was rejected because the transform job is in status ${job.status}`);
  }
  job.status = "Stopping";
  job.stoppedMs = world.now() + stopsWithinMs;
  noteChange(world, "StopTransformJob", { name });
  return {};
}
function settleTransforms(world) {
  const nowMs = world.now();
  for (const job of world.transformJobs.values()) {
    if (job.status === "Stopping" && nowMs >= (job.stoppedMs ?? 0)) job.status = "Stopped";
    if (job.status !== "InProgress") continue;
    const { outcome } = job;
    if (outcome.ends === "no-capacity") {
      if (nowMs < job.startMs) continue;
      fail(
        job,
        "CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type."
      );
      continue;
    }
    for (const [i, task] of job.tasks.entries()) {
      const stays = outcome.ends === "failed" && i >= (outcome.objects ?? 0);
      if (task.state === "open" && nowMs >= task.doneMs && !stays) write(world, job, task);
    }
    if (outcome.ends === "never" || nowMs < job.endMs) continue;
    if (outcome.ends === "failed") fail(job, outcome.reason);
    else if (job.tasks.some(({ state }) => state === "failed"))
      fail(job, "AlgorithmError: See job logs for more information");
    else job.status = "Completed";
  }
}
function fail(job, why) {
  job.status = "Failed";
  job.why = why;
}
function write(world, job, task) {
  const { answers } = behaviourAt(world, job.modelName, task.doneMs);
  const text = world.objects.get(task.from)?.toString("utf8") ?? "";
  const done = transformObject(text, answers, job.modelName, job.form);
  task.state = done.ok ? "written" : "failed";
  if (!done.ok) return;
  const short = job.outcome.ends === "short" ? done.text.slice(0, done.text.lastIndexOf("\n", done.text.length - 2) + 1) : done.text;
  putObject(world, task.to, Buffer.from(short), task.doneMs);
}
function arnOf2(world, name) {
  return `arn:aws:sagemaker:${world.scenario.region}:${account}:transform-job/${name.toLowerCase()}`;
}
function formOf(request) {
  const part = (name) => (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request[name]) ? request[name] : {};
  const [input, output, processing] = [part("TransformInput"), part("TransformOutput"), part("DataProcessing")];
  const payloadMib = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(request.MaxPayloadInMB) ?? 6;
  if (payloadMib * ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(request.MaxConcurrentTransforms) ?? 1) > 100) {
    throw invalid("MaxConcurrentTransforms * MaxPayloadInMB must be less than or equal to 100 MB.");
  }
  if (request.BatchStrategy !== void 0 && (input.SplitType ?? "None") === "None") {
    throw invalid("BatchStrategy can only be used when SplitType is not None.");
  }
  const joined2 = processing.JoinSource === "Input";
  const filters = { input: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(processing.InputFilter) ?? "$", output: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(processing.OutputFilter) ?? "$" };
  for (const filter of Object.values(filters)) {
    if (!isFilter(filter))
      throw violates(filter, "dataProcessing", "Member must be a JSONPath of at most 63 characters");
  }
  const contentType = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(input.ContentType) ?? "text/csv";
  if (joined2 && (output.Accept !== contentType || input.SplitType !== output.AssembleWith)) {
    throw invalid("To join, Accept has to be ContentType and AssembleWith has to be SplitType.");
  }
  const single = request.BatchStrategy === "SingleRecord";
  return { contentType, single, joined: joined2, payloadBytes: payloadMib * 1024 * 1024, ...filters };
}
function inputsOf(world, request) {
  const input = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request.TransformInput) ? request.TransformInput : {};
  const source = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(input.DataSource) ? input.DataSource.S3DataSource : void 0;
  const uri = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(source) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(source.S3Uri) ?? "" : "";
  const place = uri.replace(/^s3:\/\//, "");
  const none = (what) => invalid(
    `No S3 objects found under S3 URL "${what}" given in input data source. Please ensure that the bucket exists in the selected region (${world.scenario.region}), that objects exist under that S3 prefix, and that the role "arn:aws:iam::${account}:role/serve" has "s3:ListBucket" permissions on bucket "${place.split("/")[0]}".`
  );
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(source) || source.S3DataType !== "ManifestFile") {
    const found = [...world.objects.keys()].filter((key) => key.startsWith(place));
    if (found.length === 0) throw none(uri);
    const folder = place.slice(0, place.lastIndexOf("/") + 1);
    return found.map((one) => ({ place: one, name: one.slice(folder.length) }));
  }
  const manifest = JSON.parse(world.objects.get(place)?.toString("utf8") ?? "[]");
  const [head, ...names] = Array.isArray(manifest) ? manifest : [];
  const prefix = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(head) ? String(head.prefix).replace(/^s3:\/\//, "") : "";
  const inputs = names.map((name) => ({ place: `${prefix}${String(name)}`, name: String(name) }));
  if (inputs.length === 0 || inputs.some((one) => !world.objects.has(one.place))) throw none(uri);
  return inputs;
}
function tasksOf(world, request, inputs, startMs2, instanceCount) {
  const output = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request.TransformOutput) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.TransformOutput.S3OutputPath) ?? "" : "";
  const folder = `${output.replace(/^s3:\/\//, "")}${output.endsWith("/") ? "" : "/"}`;
  const freeMs = Array(instanceCount).fill(startMs2);
  return inputs.map(({ place: from, name }, i) => {
    const rows = world.objects.get(from)?.toString("utf8").split("\n").length ?? 0;
    const doneMs = (freeMs[i % instanceCount] ?? startMs2) + 2e3 + 1e3 * rows / world.settings.transformRowsPerSecond;
    freeMs[i % instanceCount] = doneMs;
    return { from, to: `${folder}${name}.out`, doneMs, state: "open" };
  });
}
function checkTransformQuota(world, type, added) {
  const most2 = world.settings.transformQuota;
  const running = [...world.transformJobs.values()].filter(({ status }) => ["InProgress", "Stopping"].includes(status));
  const used = running.reduce((sum, { instanceCount }) => sum + instanceCount, 0);
  if (used + added <= most2) return;
  throw new ServiceError(
    "ResourceLimitExceeded",
    `The account-level service limit '${type} for transform job usage' is ${most2} Instances, with current utilization of ${used} Instances and a request delta of ${added} Instances. Please use AWS Service Quotas to request an increase for this quota.`
  );
}

// src/simulator/aws/state.ts
function stateOf(world) {
  settle(world);
  settleTransforms(world);
  const tagsOf2 = (kind, name) => Object.fromEntries(world.tags.get(arnOf(world.scenario.region, kind, name))?.values ?? []);
  return {
    nowMs: world.now(),
    minute: minuteOf(world, world.now()),
    endpoints: Array.from(world.endpoints.values(), ({ name, timeline }) => ({
      name,
      described: describeEndpoint(world, { EndpointName: name }),
      tags: tagsOf2("endpoint", name),
      timeline
    })),
    configurations: Array.from(world.configurations, ([name, { raw }]) => ({
      name,
      raw,
      tags: tagsOf2("endpoint-config", name)
    })),
    models: Array.from(world.models, ([name, { raw }]) => ({ name, raw, tags: tagsOf2("model", name) })),
    modelPackages: world.modelPackages,
    scaling: { targets: [...world.targets.values()], policies: [...world.policies.values()] },
    transformJobs: Array.from(world.transformJobs.values(), ({ name, status, raw }) => ({ name, status, raw })),
    objects: [...world.objects.keys()].toSorted(),
    changes: world.changes,
    settings: world.settings
  };
}

// src/simulator/time.ts
var StillLivedBy = class extends Error {
};
function passingTime(now = () => Date.now()) {
  return {
    now,
    connected: () => {
    },
    take(_, request, { carryOut: carryOut2, answer: answer2 }) {
      request.then(
        (whole2) => {
          const reply = carryOut2(whole2);
          const delayMs = delayOf(reply);
          if (delayMs === 0) answer2(reply);
          else setTimeout(answer2, delayMs, reply);
        },
        () => answer2("broken")
      );
    },
    signal(pid, name, laterMs) {
      if (laterMs === 0) sendSignal(pid, name);
      else setTimeout(sendSignal, laterMs, pid, name);
    }
  };
}
function delayOf(reply) {
  return typeof reply === "string" ? 0 : reply.delayMs ?? 0;
}
function sendSignal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

// src/simulator/http/message.ts
async function readRequest(message) {
  const chunks = [];
  for await (const chunk2 of message) chunks.push(chunk2);
  const url = new URL(message.url ?? "/", "http://localhost");
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value ?? "")]);
  return {
    method: message.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks)
  };
}
function jsonOf({ body }) {
  if (body.length === 0) return {};
  const value = JSON.parse(new TextDecoder().decode(body));
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(value)) throw new Error("The body is not a JSON object.");
  return value;
}
function json(status, body, headers = {}) {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body) ?? ""
  };
}

// src/simulator/http/control.ts
function simulatorState(world, calls, github) {
  const { operations: operations3 } = calls;
  return { ...stateOf(world), calls: { count: operations3.length, operations: operations3 }, github: github.state() };
}
function control(simulated, request, what) {
  const { world, calls, github } = simulated;
  try {
    if (request.method === "GET" && what === "state") return json(200, simulatorState(world, calls, github));
    return json(200, order(simulated, what, jsonOf(request)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return json(statusOf2(error), { message });
  }
}
function statusOf2(error) {
  if (error instanceof StillLivedBy) return 423;
  return error instanceof ServiceError ? 409 : 400;
}
function order({ world, calls, github, time }, what, body) {
  switch (what) {
    case "fault":
      calls.addFault(faultOf(body));
      return {};
    case "kill":
      calls.addKill({
        pid: required((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.pid), "pid"),
        operation: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(body.operation) ?? "*",
        call: required((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.call), "call"),
        laterMs: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.laterMs) ?? 0,
        moment: momentOf2(body),
        signal: body.signal === "SIGINT" || body.signal === "SIGTERM" ? body.signal : "SIGKILL"
      });
      return {};
    case "clear":
      calls.clear();
      return {};
    case "hand":
      return actByHand(world, handActOf(body));
    case "world":
      patchWorld(world, body);
      return {};
    case "github":
      github.settings(body);
      return {};
    case "forward":
      if (time.forward === void 0) throw new Error("The time of this world passes by itself.");
      time.forward(required((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.ms), "ms"));
      return {};
    default:
      throw new Error(`There is no /_simulator/${what}. There are ${orders.join(", ")}.`);
  }
}
var orders = ["state", "fault", "kill", "clear", "hand", "world", "github", "forward"];
var kinds = ["refused", "throttle", "error500", "hang", "drop", "denied", "expired-token"];
function faultOf(body) {
  const message = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(body.message);
  const kind = kinds.find((one) => one === body.kind);
  if (kind === void 0) throw new Error(`kind: ${String(body.kind)} is none of ${kinds.join(", ")}.`);
  return {
    operation: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(body.operation) ?? "*",
    kind,
    times: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.times) ?? 1,
    skip: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(body.skip) ?? 0,
    moment: momentOf2(body),
    ...message !== void 0 && { message }
  };
}
var acts = ["set-weights", "scale", "deploy", "delete-config", "break", "release"];
function handActOf(body) {
  if (acts.some((act) => act === body.do)) return body;
  throw new Error(`do: ${String(body.do)} is none of ${acts.join(", ")}.`);
}
var momentOf2 = ({ moment }) => moment === "after" ? "after" : "before";
function required(value, name) {
  if (value === void 0) throw new Error(`${name} is missing, or no number.`);
  return value;
}

// src/simulator/aws/minute.ts
var minuteMs4 = 6e4;
var caches = /* @__PURE__ */ new WeakMap();
function minuteOfVariant(world, endpoint, variant, startMs2) {
  const isOver = startMs2 + minuteMs4 <= world.now();
  const key = minuteKey(world, endpoint.name, variant, startMs2);
  const cache = caches.get(world) ?? /* @__PURE__ */ new Map();
  caches.set(world, cache);
  const known2 = cache.get(key);
  if (known2 !== void 0) return known2;
  const drawn = loadsOf(world, endpoint, variant, startMs2).map((load) => draw(world, load, key, startMs2));
  const minute = joined([...drawn, directMinute(world.direct.get(key) ?? [], world.scenario.seed, key)]);
  if (isOver) cache.set(key, minute);
  return minute;
}
function minuteKey(world, endpointName, variant, atMs) {
  const minute = Math.floor(atMs / minuteMs4) - Math.floor(world.startMs / minuteMs4);
  return [endpointName, variant, minute].join("|");
}
function partOf(minute, share) {
  const first = (count) => Math.floor(count * share);
  return {
    requests: first(minute.requests),
    serverErrors: first(minute.serverErrors),
    clientErrors: first(minute.clientErrors),
    modelErrors: first(minute.modelErrors),
    latenciesUs: () => minute.latenciesUs().subarray(0, first(minute.requests)),
    overheadsUs: () => minute.overheadsUs().subarray(0, first(minute.requests))
  };
}
function joined(parts) {
  const some = parts.filter((part) => part.requests > 0);
  const [only] = some;
  if (only !== void 0 && some.length === 1) return only;
  const sum = (count) => some.reduce((total, part) => total + count(part), 0);
  return {
    requests: sum((part) => part.requests),
    serverErrors: sum((part) => part.serverErrors),
    clientErrors: sum((part) => part.clientErrors),
    modelErrors: sum((part) => part.modelErrors),
    latenciesUs: once(() => concatenated(some.map((part) => part.latenciesUs()))),
    overheadsUs: once(() => concatenated(some.map((part) => part.overheadsUs())))
  };
}
function loadsOf(world, endpoint, variant, startMs2, lengthMs = minuteMs4) {
  const requests = trafficAt(world, endpoint.name, startMs2);
  const loads = /* @__PURE__ */ new Map();
  for (const [index, span] of endpoint.timeline.entries()) {
    const fromMs = Math.max(startMs2, index === 0 ? Number.NEGATIVE_INFINITY : span.atMs);
    const untilMs = Math.min(startMs2 + lengthMs, endpoint.timeline[index + 1]?.atMs ?? Number.POSITIVE_INFINITY);
    const one = span.variants.find(({ name }) => name === variant);
    if (untilMs <= fromMs || one === void 0) continue;
    const total = span.variants.reduce((sum, { weight }) => sum + weight, 0);
    const rate = total === 0 ? 0 : requests * one.weight / total;
    const before = loads.get(one.modelName);
    loads.set(one.modelName, {
      modelName: one.modelName,
      mean: (before?.mean ?? 0) + rate * (untilMs - fromMs) / minuteMs4,
      perInstance: Math.max(before?.perInstance ?? 0, rate / Math.max(1, one.instances))
    });
  }
  return [...loads.values()];
}
function draw(world, { modelName, mean, perInstance }, key, startMs2) {
  const stream = (what) => streamOf(world.scenario.seed, key, modelName, what);
  const behaviour = overloaded(behaviourAt(world, modelName, startMs2), perInstance);
  const requests = poisson(mean, stream("requests"));
  const serverErrors = binomial(requests, behaviour.errorRate, stream("server-errors"));
  const clientErrors = binomial(requests - serverErrors, behaviour.clientErrorRate, stream("client-errors"));
  const unanswered = binomial(requests - serverErrors - clientErrors, behaviour.modelErrorRate, stream("unanswered"));
  return {
    requests,
    serverErrors,
    clientErrors,
    modelErrors: serverErrors + clientErrors + unanswered,
    latenciesUs: once(() => latencies(requests, behaviour, stream("latency"))),
    overheadsUs: once(() => overheads(requests, behaviour.overheadMs, stream("overhead")))
  };
}
function overloaded(behaviour, perInstance) {
  const times = perInstance / (behaviour.capacity ?? Number.POSITIVE_INFINITY);
  if (times <= 1) return behaviour;
  const { errorRate, latencyMs } = behaviour;
  return { ...behaviour, errorRate: Math.min(1, errorRate + 1 - 1 / times), latencyMs: latencyMs * times };
}
function directMinute(samples, seed, key) {
  const count = (outcome) => samples.filter((sample) => sample.outcome === outcome).length;
  return {
    requests: samples.length,
    serverErrors: count("server-error"),
    clientErrors: count("client-error"),
    modelErrors: samples.length - count("answered"),
    latenciesUs: () => Float64Array.from(samples, (sample) => sample.latencyUs),
    overheadsUs: () => overheads(samples.length, 4, streamOf(seed, key, "direct overhead"))
  };
}
function latencies(count, { latencyMs, latencySigma }, random) {
  const { exp, round } = Math;
  const drawn = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    drawn[index] = round(1e3 * latencyMs * exp(latencySigma * normal(random)));
  }
  return drawn;
}
function overheads(count, medianMs, random) {
  return latencies(count, { latencyMs: medianMs, latencySigma: 0.3 }, random);
}
function concatenated(parts) {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/simulator/aws/part-of-minute.ts
var minuteMs5 = 6e4;
var slotMs = 1e4;
var slots = minuteMs5 / slotMs;
var keptMs = 3 * 60 * minuteMs5;
var arrivals = /* @__PURE__ */ new WeakMap();
function partOfMinute(world, endpoint, variant, startMs2, lengthMs) {
  const minuteStartMs = Math.floor(startMs2 / minuteMs5) * minuteMs5;
  const minute = minuteOfVariant(world, endpoint, variant, minuteStartMs);
  const slotOf = arrivals.get(minute) ?? arrive(world, endpoint, variant, minuteStartMs, minute);
  arrivals.set(minute, slotOf);
  const first = (startMs2 - minuteStartMs) / slotMs;
  return requestsOf(minute, (request) => {
    const slot = slotOf[request] ?? 0;
    return slot >= first && slot < first + lengthMs / slotMs;
  });
}
function requestsOf(minute, isIn) {
  const count = (from, to) => {
    let inside = 0;
    for (let request = from; request < to; request++) if (isIn(request)) inside++;
    return inside;
  };
  const { serverErrors, clientErrors, modelErrors } = minute;
  const inPart = (values) => values.filter((_, request) => isIn(request));
  return {
    requests: count(0, minute.requests),
    serverErrors: count(0, serverErrors),
    clientErrors: count(serverErrors, serverErrors + clientErrors),
    modelErrors: count(0, modelErrors),
    latenciesUs: () => inPart(minute.latenciesUs()),
    overheadsUs: () => inPart(minute.overheadsUs())
  };
}
function arrive(world, endpoint, variant, startMs2, { requests }) {
  const expected = Array.from(
    { length: slots },
    (_, slot) => loadsOf(world, endpoint, variant, startMs2 + slot * slotMs, slotMs).reduce((sum, { mean }) => sum + mean, 0)
  );
  const total = expected.reduce((sum, mean) => sum + mean, 0);
  const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs2), "arrivals");
  return Uint8Array.from({ length: requests }, () => {
    if (total === 0) return Math.floor(random() * slots);
    let left = random() * total;
    const slot = expected.findIndex((mean) => {
      left -= mean;
      return left < 0;
    });
    return slot < 0 ? slots - 1 : slot;
  });
}
function isPublishedInParts(world, endpoint, startMs2, periodMs) {
  const everyMs = enhancedEveryMs(world, endpoint, startMs2);
  return everyMs !== void 0 && everyMs <= periodMs && world.now() - startMs2 <= keptMs;
}
function enhancedEveryMs(world, endpoint, atMs) {
  const { configName = "" } = endpoint.timeline.findLast((span) => span.atMs <= atMs) ?? endpoint.timeline[0] ?? {};
  const raw = world.configurations.get(configName)?.raw ?? world.deletedConfigurations.get(configName);
  const { EnableEnhancedMetrics, MetricPublishFrequencyInSeconds } = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(raw?.MetricsConfig) ? raw.MetricsConfig : {};
  return EnableEnhancedMetrics === true ? 1e3 * ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(MetricPublishFrequencyInSeconds) ?? 60) : void 0;
}

// src/simulator/aws/instance.ts
var answering = /* @__PURE__ */ new WeakMap();
function instanceIds(variant, count) {
  return Array.from({ length: count }, (_, index) => `i-${variant.toLowerCase()}-${index}`);
}
function minuteOfInstance(world, endpoint, variant, instanceId, startMs2) {
  const span = endpoint.timeline.findLast((one) => one.atMs <= startMs2) ?? endpoint.timeline[0];
  const count = span?.variants.find(({ name }) => name === variant)?.instances ?? 0;
  const place = instanceIds(variant, count).indexOf(instanceId);
  if (place < 0 || enhancedEveryMs(world, endpoint, startMs2) === void 0) return void 0;
  const minute = minuteOfVariant(world, endpoint, variant, startMs2);
  const places = answering.get(minute) ?? assign(world, endpoint, variant, startMs2, minute.requests, count);
  answering.set(minute, places);
  return requestsOf(minute, (request) => places[request] === place);
}
function assign(world, endpoint, variant, startMs2, requests, count) {
  const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs2), "instances");
  return Uint8Array.from({ length: requests }, () => Math.floor(random() * count));
}

// src/simulator/aws/catalogue.ts
var onePage = 500;
var ofInvocations = [
  "Invocations",
  "InvocationsPerInstance",
  "Invocation4XXErrors",
  "Invocation5XXErrors",
  "InvocationModelErrors",
  "ModelLatency",
  "OverheadLatency"
];
var ofInstances = ["CPUUtilization", "MemoryUtilization", "DiskUtilization"];
function listModels(world, request) {
  return { Models: listed2(world, "model", world.models, request) };
}
function listEndpoints(world, request) {
  return { Endpoints: listed2(world, "endpoint", world.endpoints, request) };
}
function listed2({ scenario: { region: region2 } }, kind, all, { NameContains = "", MaxResults = 10 }) {
  const member2 = kind === "model" ? "Model" : "Endpoint";
  return [...all].filter(([name]) => name.toLowerCase().includes(String(NameContains).toLowerCase())).toSorted(([, one], [, other]) => other.createdMs - one.createdMs).slice(0, Number(MaxResults)).map(([name, { createdMs }]) => ({
    [`${member2}Name`]: name,
    [`${member2}Arn`]: arnOf(region2, kind, name),
    CreationTime: seconds(createdMs)
  }));
}
function listMetrics(world, request) {
  const { Namespace, MetricName: wanted, Dimensions } = request;
  const having = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(Dimensions).map(({ Name, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Name) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Value)]);
  const from = Number((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.NextToken) ?? 0);
  const found = metricsOf(world).filter(
    ({ namespace, metricName, dimensions }) => having.every(([name, value]) => dimensions[name] === value) && (Namespace === void 0 || Namespace === namespace) && (wanted === void 0 || wanted === metricName) && !world.settings.missingMetrics.includes(metricName)
  );
  return {
    Metrics: found.slice(from, from + onePage).map(({ namespace, metricName, dimensions }) => ({
      Namespace: namespace,
      MetricName: metricName,
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
    })),
    ...from + onePage < found.length && { NextToken: String(from + onePage) }
  };
}
function metricsOf(world) {
  const { endpoints, scenario } = world;
  const variants = [...endpoints.values()].flatMap(
    (endpoint) => endpoint.variants.map(({ name, modelName, instances }) => {
      const isEnhanced = enhancedEveryMs(world, endpoint, world.now()) !== void 0;
      const ids = isEnhanced ? instanceIds(name, instances) : [];
      return { endpoint: endpoint.name, variant: name, modelName, ids };
    })
  );
  return variants.flatMap(({ endpoint, variant, modelName, ids }) => {
    const dimensions = { EndpointName: endpoint, VariantName: variant };
    const byInstance = ids.flatMap(
      (InstanceId) => ofInvocations.map((metricName) => ({
        namespace: "AWS/SageMaker",
        metricName,
        dimensions: { ...dimensions, InstanceId }
      }))
    );
    const published = (namespace, names) => names.map((metricName) => ({ namespace, metricName, dimensions }));
    const own = scenario.metrics.filter(({ mean }) => (mean[modelName] ?? mean["*"]) !== void 0).map(({ namespace, metricName, dimensions: given }) => ({
      namespace,
      metricName,
      dimensions: Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          value.replaceAll("{variant}", variant).replaceAll("{endpoint}", endpoint)
        ])
      )
    }));
    return [
      ...published("AWS/SageMaker", ofInvocations),
      ...byInstance,
      ...published("/aws/sagemaker/Endpoints", ofInstances),
      ...own
    ];
  });
}

// src/simulator/aws/statistics.ts
var simple = {
  Sum: ({ sum }) => sum,
  SampleCount: ({ count }) => count,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum
};
function statisticOf(name) {
  const plain2 = Object.hasOwn(simple, name) ? simple[name] : void 0;
  if (plain2 !== void 0) return plain2;
  const [, kind = "", percent] = /^(p|tm|tc|ts|wm)(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name) ?? [];
  if (percent !== void 0) return upTo(kind, Number(percent));
  const [, range = "", low = "", high = ""] = /^(TM|TC|TS|WM|PR)\(([\d.]*%?):([\d.]*%?)\)$/.exec(name) ?? [];
  return range === "" || low === "" && high === "" ? void 0 : within(range, boundOf(low), boundOf(high));
}
function upTo(kind, percent) {
  if (kind === "p") return ({ sorted }) => percentile(sorted(), percent);
  return within(kind.toUpperCase(), void 0, { value: percent, isPercent: true });
}
function boundOf(text) {
  return text === "" ? void 0 : { value: Number(text.replace("%", "")), isPercent: text.endsWith("%") };
}
function within(kind, low, high) {
  return ({ sorted }) => {
    const samples = sorted();
    const from = low === void 0 ? 0 : indexOf(samples, low);
    const to = high === void 0 ? samples.length : indexOf(samples, high);
    const inside = samples.subarray(from, Math.max(from, to));
    switch (kind) {
      case "TC":
        return inside.length;
      case "PR":
        return 100 * inside.length / samples.length;
      case "TS":
        return sumOf(inside);
      case "WM":
        return winsorised(samples, inside, from, to);
      default:
        return inside.length === 0 ? 0 : sumOf(inside) / inside.length;
    }
  };
}
function indexOf(samples, { value, isPercent }) {
  if (isPercent) return Math.round(value / 100 * samples.length);
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if ((samples[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
function winsorised(samples, inside, from, to) {
  if (inside.length === 0) return 0;
  const low = inside[0] ?? 0;
  const high = inside.at(-1) ?? 0;
  return (sumOf(inside) + from * low + (samples.length - to) * high) / samples.length;
}
function percentile(samples, percent) {
  const rank = Math.max(1, Math.ceil(percent / 100 * samples.length));
  return samples[rank - 1] ?? 0;
}
function sumOf(samples) {
  let sum = 0;
  for (const sample of samples) sum += sample;
  return sum;
}
var known = /* @__PURE__ */ new WeakMap();
function sampled(values) {
  const samples = known.get(values) ?? gathered(values);
  known.set(values, samples);
  return samples;
}
function gathered(values) {
  const sorted = Float64Array.from(values).sort();
  return {
    count: values.length,
    sum: sumOf(values),
    minimum: sorted[0] ?? 0,
    maximum: sorted.at(-1) ?? 0,
    sorted: () => sorted
  };
}
function zerosAndOnes(count, ones) {
  return {
    count,
    sum: ones,
    minimum: ones === count ? 1 : 0,
    maximum: ones > 0 ? 1 : 0,
    sorted: () => new Float64Array(count).fill(1, count - ones)
  };
}
function constant(count, value) {
  return {
    count,
    sum: count * value,
    minimum: value,
    maximum: value,
    sorted: () => new Float64Array(count).fill(value)
  };
}

// src/simulator/aws/metrics.ts
var minuteMs6 = 6e4;
var samplesOf = (world, metric, startMs2, periodMs) => {
  if (world.settings.missingMetrics.includes(metric.metricName)) return void 0;
  switch (metric.namespace) {
    case "AWS/SageMaker":
      return invocationSamples(world, metric, startMs2, periodMs);
    case "/aws/sagemaker/Endpoints":
      return instanceSamples(world, metric, startMs2, periodMs);
    default:
      return ownSamples(world, metric, startMs2, periodMs);
  }
};
function visibleShare(world, startMs2, lengthMs = minuteMs6) {
  const { metricsDelayMs, metricsPartial } = world.settings;
  const sinceEndMs = world.now() - startMs2 - lengthMs;
  if (sinceEndMs >= metricsDelayMs) return 1;
  return metricsPartial && sinceEndMs > 0 ? sinceEndMs / metricsDelayMs : 0;
}
function invocationSamples(world, { metricName, dimensions }, startMs2, periodMs) {
  const subject = subjectOf(world, dimensions);
  if (subject === void 0) return void 0;
  const { endpoint, variant, instanceId } = subject;
  const minutes = [];
  if (periodMs < minuteMs6 && instanceId === void 0) {
    const isThere = isPublishedInParts(world, endpoint, startMs2, periodMs);
    if (isThere && visibleShare(world, startMs2, periodMs) === 1) {
      minutes.push(partOfMinute(world, endpoint, variant, startMs2, periodMs));
    }
  }
  for (let atMs = startMs2; atMs + minuteMs6 <= startMs2 + periodMs; atMs += minuteMs6) {
    const share = visibleShare(world, atMs);
    if (share === 0) continue;
    const minute = instanceId === void 0 ? minuteOfVariant(world, endpoint, variant, atMs) : minuteOfInstance(world, endpoint, variant, instanceId, atMs);
    if (minute === void 0) continue;
    minutes.push(share === 1 ? minute : partOf(minute, share));
  }
  const all = joined(minutes);
  if (all.requests === 0) return void 0;
  const { instances = 1 } = variantAt(endpoint, variant, startMs2) ?? {};
  return invocationMetric(metricName, all, instances);
}
function invocationMetric(metricName, minute, instances) {
  const { requests } = minute;
  switch (metricName) {
    case "Invocations":
      return constant(requests, 1);
    case "InvocationsPerInstance":
      return constant(requests, 1 / Math.max(1, instances));
    case "Invocation5XXErrors":
      return zerosAndOnes(requests, minute.serverErrors);
    case "Invocation4XXErrors":
      return zerosAndOnes(requests, minute.clientErrors);
    case "InvocationModelErrors":
      return zerosAndOnes(requests, minute.modelErrors);
    case "ModelLatency":
      return sampled(minute.latenciesUs());
    case "OverheadLatency":
      return sampled(minute.overheadsUs());
    default:
      return void 0;
  }
}
var utilisation = {
  CPUUtilization: ({ cpuPercent }, processors) => cpuPercent * processors,
  MemoryUtilization: ({ memoryPercent }) => memoryPercent,
  DiskUtilization: ({ diskPercent }) => diskPercent
};
function instanceSamples(world, { metricName, dimensions }, startMs2, periodMs) {
  if (periodMs < minuteMs6) return void 0;
  const subject = subjectOf(world, dimensions);
  const measure = utilisation[metricName];
  if (subject === void 0 || subject.instanceId !== void 0 || measure === void 0) return void 0;
  const { endpoint, variant } = subject;
  const values = [];
  for (let atMs = startMs2; atMs < startMs2 + periodMs; atMs += minuteMs6) {
    const live = variantAt(endpoint, variant, atMs);
    if (live === void 0 || visibleShare(world, atMs) === 0) continue;
    const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, atMs), metricName);
    const mean = measure(behaviourAt(world, live.modelName, atMs), processorsOf(live.instanceType));
    for (let instance = 0; instance < live.instances; instance++) values.push(mean * (1 + 0.03 * normal(random)));
  }
  return values.length === 0 ? void 0 : sampled(Float64Array.from(values));
}
function processorsOf(instanceType) {
  const size = instanceType.split(".").at(-1) ?? "";
  const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
  return times === void 0 ? 2 : 4 * Number(times || "1");
}
function ownSamples(world, metric, startMs2, periodMs) {
  if (periodMs < minuteMs6) return void 0;
  const values = [];
  for (const own of world.scenario.metrics) {
    if (own.namespace !== metric.namespace || own.metricName !== metric.metricName) continue;
    for (let atMs = startMs2; atMs < startMs2 + periodMs; atMs += minuteMs6) {
      if (visibleShare(world, atMs) > 0) for (const value of ownValues(world, own, metric, atMs)) values.push(value);
    }
  }
  return values.length === 0 ? void 0 : sampled(Float64Array.from(values));
}
function ownValues(world, own, metric, atMs) {
  for (const endpoint of world.endpoints.values()) {
    for (const variant of spanAt(endpoint, atMs)?.variants ?? []) {
      const dimensions = Object.entries(own.dimensions).map(([name, value2]) => {
        return [name, value2.replaceAll("{variant}", variant.name).replaceAll("{endpoint}", endpoint.name)];
      });
      const mean = own.mean[variant.modelName] ?? own.mean["*"];
      if (mean === void 0 || !isSame(Object.fromEntries(dimensions), metric.dimensions)) continue;
      const { each = "minute", deviation, squaresOf } = own;
      const stream = squaresOf ?? own.metricName;
      const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant.name, atMs), stream);
      const power = squaresOf === void 0 ? 1 : 2;
      const count = each === "minute" ? 1 : minuteOfVariant(world, endpoint, variant.name, atMs).requests;
      const value = () => each === "request-or-not" ? Number(random() < mean) : mean + deviation * normal(random);
      return Array.from({ length: count }, () => value() ** power);
    }
  }
  return [];
}
function subjectOf(world, dimensions) {
  const { EndpointName = "", VariantName, InstanceId: instanceId } = dimensions;
  const endpoint = world.endpoints.get(EndpointName);
  if (endpoint === void 0 || VariantName === void 0 || Object.keys(dimensions).length !== (instanceId === void 0 ? 2 : 3))
    return void 0;
  return { endpoint, variant: VariantName, instanceId };
}
function variantAt(endpoint, variant, atMs) {
  return spanAt(endpoint, atMs)?.variants.find(({ name }) => name === variant);
}
function spanAt({ timeline }, atMs) {
  return timeline.findLast((span) => span.atMs <= atMs) ?? timeline[0];
}
function isSame(one, other) {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

// src/simulator/aws/metric-data.ts
var mostQueries = 500;
var minuteMs7 = 6e4;
var shortPeriodsMs = [1e4, 2e4, 3e4];
function getMetricData(world, request) {
  const queries = queriesOf(request);
  const { startMs: startMs2, endMs } = windowOf(request);
  const ascending = request.ScanBy === "TimestampAscending";
  const all = queries.flatMap((query, index) => {
    const points = pointsOf(world, query, startMs2, endMs);
    return (ascending ? points : points.reverse()).map((point) => ({ index, ...point }));
  });
  const from = Number((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.NextToken) ?? 0);
  const most2 = Math.min(world.settings.metricsPageSize, (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(request.MaxDatapoints) ?? Number.POSITIVE_INFINITY);
  const page = all.slice(from, from + most2);
  const isLast = from + most2 >= all.length;
  return {
    MetricDataResults: queries.map((query, index) => {
      const points = page.filter((point) => point.index === index);
      return {
        Id: query.id,
        Label: query.label,
        Timestamps: points.map((point) => seconds(point.startMs)),
        Values: points.map((point) => point.value),
        StatusCode: statusOf3(world, index)
      };
    }),
    Messages: [],
    ...!isLast && { NextToken: String(from + most2) }
  };
}
function statusOf3({ settings }, index) {
  const { metricsStatus = "Complete", metricsStatusEvery } = settings;
  return (index + 1) % metricsStatusEvery === 0 ? metricsStatus : "Complete";
}
function pointsOf(world, { metric, periodMs, statistic }, startMs2, endMs) {
  const points = [];
  const firstMs = Math.floor(startMs2 / periodMs) * periodMs;
  for (let atMs = firstMs; atMs < Math.min(endMs, world.now()); atMs += periodMs) {
    const samples = samplesOf(world, metric, atMs, periodMs);
    if (samples !== void 0) points.push({ startMs: atMs, value: statistic(samples) });
  }
  return points;
}
function windowOf(request) {
  const startMs2 = momentOf(request.StartTime);
  const endMs = momentOf(request.EndTime);
  if (startMs2 === void 0 || endMs === void 0) throw refused("The parameters StartTime and EndTime are required.");
  if (startMs2 >= endMs) throw refused("The parameter StartTime must be less than the parameter EndTime.");
  return { startMs: startMs2, endMs };
}
function queriesOf(request) {
  const given = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.MetricDataQueries);
  if (given.length === 0) throw refused("The parameter MetricDataQueries is required.");
  if (given.length > mostQueries) {
    throw refused(`The collection MetricDataQueries must not have a size greater than ${mostQueries}.`);
  }
  const queries = given.map(queryOf);
  const ids = queries.map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== void 0) throw refused(`The values for parameter Id must be unique: ${double} is given twice.`);
  return queries;
}
function queryOf(given) {
  const id = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(given.Id) ?? "";
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(id)) throw refused(`The value ${id} for parameter Id is invalid.`);
  const stat = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(given.MetricStat) ? given.MetricStat : void 0;
  if (stat === void 0 || given.Expression !== void 0) {
    throw refused(`Query ${id} needs a MetricStat; expressions are not simulated.`);
  }
  const periodMs = ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(stat.Period) ?? 0) * 1e3;
  if (!shortPeriodsMs.includes(periodMs) && (periodMs < minuteMs7 || periodMs % minuteMs7 !== 0)) {
    throw refused(`The value ${periodMs / 1e3} for parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.`);
  }
  const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(stat.Stat) ?? "";
  const statistic = statisticOf(name);
  if (statistic === void 0) throw refused(`The value ${name} for parameter Stat is not supported.`);
  const metric = metricOf((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(stat.Metric) ? stat.Metric : {});
  return { id, label: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(given.Label) ?? metric.metricName, metric, periodMs, statistic };
}
function metricOf({ Namespace, MetricName, Dimensions }) {
  const dimensions = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(Dimensions).map(({ Name, Value }) => [(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Name) ?? "", (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Value) ?? ""]);
  return {
    namespace: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(Namespace) ?? "",
    metricName: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(MetricName) ?? "",
    dimensions: Object.fromEntries(dimensions)
  };
}
var refused = (message) => new ServiceError("ValidationError", message);

// src/simulator/aws/models.ts
function createModel(world, request) {
  const { region: region2 } = world.scenario;
  const name = requiredText(request, "ModelName");
  checkName(name, "modelName");
  checkContainers(world, request);
  requiredText(request, "ExecutionRoleArn");
  checkTags(request.Tags);
  if (world.models.has(name)) throw alreadyExists(region2, "model", name);
  const arn = arnOf(region2, "model", name);
  createTags(world, arn, request.Tags);
  world.models.set(name, { raw: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .omit */ .cJ)(request, ["Tags"]), createdMs: world.now() });
  noteChange(world, "CreateModel", { name });
  return { ModelArn: arn };
}
function describeModel(world, request) {
  const { region: region2 } = world.scenario;
  const name = requiredText(request, "ModelName");
  const stored = world.models.get(name);
  if (stored === void 0) throw notFound(region2, "model", name);
  return { ...stored.raw, ModelArn: arnOf(region2, "model", name), CreationTime: seconds(stored.createdMs) };
}
function deleteModel(world, request) {
  const { region: region2 } = world.scenario;
  const name = requiredText(request, "ModelName");
  if (!world.models.delete(name)) throw notFound(region2, "model", name);
  world.tags.delete(arnOf(region2, "model", name));
  const inUse = [...world.endpoints.values()].some(
    (endpoint) => endpoint.variants.some((variant) => variant.modelName === name)
  );
  noteChange(world, "DeleteModel", { name, inUse });
  return {};
}
function describeModelPackage(world, request) {
  const name = requiredText(request, "ModelPackageName");
  const found = findPackage(world, name);
  if (found === void 0) throw invalid(`ModelPackage ${name} does not exist.`);
  return found;
}
var approvals = ["Approved", "Rejected", "PendingManualApproval"];
var longestDescription2 = 1024;
function updateModelPackage(world, request) {
  const arn = requiredText(request, "ModelPackageArn");
  const status = requiredText(request, "ModelApprovalStatus");
  if (!approvals.includes(status)) throw violates(status, "modelApprovalStatus", "Member must satisfy enum value set");
  const description = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.ApprovalDescription) ?? "";
  if (description.length > longestDescription2) {
    throw violates(
      description,
      "approvalDescription",
      `Member must have length less than or equal to ${longestDescription2}`
    );
  }
  const index = world.modelPackages.findIndex((one) => one.ModelPackageArn === arn);
  const found = world.modelPackages[index];
  if (found === void 0) throw invalid(`ModelPackage ${arn} does not exist.`);
  world.modelPackages[index] = { ...found, ModelApprovalStatus: status, ApprovalDescription: description };
  noteChange(world, "UpdateModelPackage", { arn, status, description });
  return { ModelPackageArn: arn };
}
function findPackage(world, name) {
  return world.modelPackages.find((one) => one.ModelPackageArn === name || one.ModelPackageName === name);
}
function checkContainers(world, request) {
  const primary = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(request.PrimaryContainer) ? [request.PrimaryContainer] : [];
  const containers = [...primary, ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsOf */ .iZ)(request.Containers)];
  if (containers.length === 0) throw invalid("Either PrimaryContainer or Containers must be given.");
  for (const container of containers) {
    const name = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.ModelPackageName);
    if (name === void 0 && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(container.Image) === void 0) {
      throw invalid("A container needs an Image or a ModelPackageName.");
    }
    if (name === void 0) continue;
    const found = findPackage(world, name);
    if (found === void 0) throw invalid(`ModelPackage ${name} does not exist.`);
    if (found.ModelPackageStatus !== "Completed") {
      throw invalid(`ModelPackage ${name} is ${String(found.ModelPackageStatus)}, and has to be Completed.`);
    }
  }
}

// src/simulator/aws/scaling.ts
var dimension = "sagemaker:variant:DesiredInstanceCount";
var common = { ServiceNamespace: "sagemaker", ScalableDimension: dimension };
function describeScalableTargets(world, request) {
  const ids = Array.isArray(request.ResourceIds) ? request.ResourceIds : void 0;
  if (ids !== void 0 && ids.length > 50) throw refused2("The maximum number of resource IDs is 50.");
  const found = [...world.targets.values()].filter(({ resourceId }) => ids?.includes(resourceId) ?? true);
  return { ScalableTargets: found.map((target) => shown2(world, target)) };
}
function describeScalingPolicies(world, request) {
  const id = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.ResourceId);
  const found = [...world.policies.values()].filter(({ resourceId }) => id === void 0 || id === resourceId);
  return { ScalingPolicies: found.map((policy) => policyShown(world, policy)) };
}
function registerScalableTarget(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const [, endpointName = "", variant = ""] = /^endpoint\/([^/]+)\/variant\/([^/]+)$/.exec(resourceId) ?? [];
  const before = world.targets.get(resourceId);
  const exists = world.endpoints.get(endpointName)?.variants.some(({ name }) => name === variant);
  if (exists !== true) throw refused2(`There is no endpoint variant ${resourceId}.`);
  const min = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(request.MinCapacity) ?? before?.min;
  const max = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .numberOf */ .rl)(request.MaxCapacity) ?? before?.max;
  if (min === void 0 || max === void 0) {
    throw refused2("MinCapacity and MaxCapacity are required when registering a new scalable target.");
  }
  if (min > max) throw refused2("Maximum capacity cannot be less than minimum capacity");
  world.targets.set(resourceId, {
    ...before,
    resourceId,
    endpointName,
    variant,
    min,
    max,
    suspended: suspendedBy(request.SuspendedState, before?.suspended),
    createdMs: before?.createdMs ?? world.now()
  });
  noteChange(world, "RegisterScalableTarget", { resourceId, min, max, suspended: request.SuspendedState ?? null });
  return { ScalableTargetARN: targetArn(world, resourceId) };
}
function deregisterScalableTarget(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  if (!world.targets.delete(resourceId)) throw unregistered(resourceId);
  for (const [key, policy] of world.policies) if (policy.resourceId === resourceId) world.policies.delete(key);
  noteChange(world, "DeregisterScalableTarget", { resourceId });
  return {};
}
function putScalingPolicy(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const name = requiredText(request, "PolicyName");
  if (!world.targets.has(resourceId)) throw unregistered(resourceId);
  const policy = policyState(world, resourceId, request, world.now());
  world.policies.set(`${resourceId} ${name}`, policy);
  noteChange(world, "PutScalingPolicy", { resourceId, name });
  return { PolicyARN: policyArn(world, policy), Alarms: alarmsOf(world, policy) };
}
function deleteScalingPolicy(world, request) {
  const resourceId = requiredText(request, "ResourceId");
  const name = requiredText(request, "PolicyName");
  if (!world.policies.delete(`${resourceId} ${name}`)) {
    throw new ServiceError("ObjectNotFoundException", `No scaling policy found for ${resourceId} ${name}`);
  }
  noteChange(world, "DeleteScalingPolicy", { resourceId, name });
  return {};
}
function describeAlarms(world, request) {
  const names = Array.isArray(request.AlarmNames) ? request.AlarmNames : void 0;
  const prefix = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .textOf */ .b6)(request.AlarmNamePrefix) ?? "";
  const alarms = [...world.policies.values()].flatMap(
    (policy) => policy.alarms.filter((name) => (names?.includes(name) ?? true) && name.startsWith(prefix)).map((name) => alarmShown(world, policy, name))
  );
  return { MetricAlarms: alarms, CompositeAlarms: [] };
}
function alarmShown(world, { resourceId }, name) {
  const [, endpointName, , variant] = resourceId.split("/");
  return {
    AlarmName: name,
    AlarmArn: alarmArn(world, name),
    Namespace: "AWS/SageMaker",
    MetricName: "InvocationsPerInstance",
    Dimensions: [
      { Name: "EndpointName", Value: endpointName },
      { Name: "VariantName", Value: variant }
    ],
    StateValue: "OK"
  };
}
function suspendedBy(state, before) {
  const given = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_15__/* .isObject */ .Gv)(state) ? state : {};
  const flag = (value, otherwise) => typeof value === "boolean" ? value : otherwise ?? false;
  return {
    scaleIn: flag(given.DynamicScalingInSuspended, before?.scaleIn),
    scaleOut: flag(given.DynamicScalingOutSuspended, before?.scaleOut),
    scheduled: flag(given.ScheduledScalingSuspended, before?.scheduled)
  };
}
function shown2(world, target) {
  return {
    ...common,
    ResourceId: target.resourceId,
    MinCapacity: target.min,
    MaxCapacity: target.max,
    RoleARN: `arn:aws:iam::${account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/scaling`,
    CreationTime: seconds(target.createdMs),
    SuspendedState: {
      DynamicScalingInSuspended: target.suspended.scaleIn,
      DynamicScalingOutSuspended: target.suspended.scaleOut,
      ScheduledScalingSuspended: target.suspended.scheduled
    },
    ScalableTargetARN: targetArn(world, target.resourceId)
  };
}
function policyShown(world, policy) {
  return {
    ...policy.raw,
    ...common,
    PolicyARN: policyArn(world, policy),
    Alarms: alarmsOf(world, policy),
    CreationTime: seconds(policy.createdMs)
  };
}
function alarmsOf(world, policy) {
  return policy.alarms.map((name) => ({ AlarmName: name, AlarmARN: alarmArn(world, name) }));
}
var alarmArn = (world, name) => `arn:aws:cloudwatch:${world.scenario.region}:${account}:alarm:${name}`;
function targetArn(world, resourceId) {
  const id = idFor(world, resourceId).replaceAll("-", "");
  return `arn:aws:application-autoscaling:${world.scenario.region}:${account}:scalable-target/${id}`;
}
function policyArn(world, { resourceId, name }) {
  const id = idFor(world, resourceId, name);
  return `arn:aws:autoscaling:${world.scenario.region}:${account}:scalingPolicy:${id}:resource/sagemaker/${resourceId}:policyName/${name}`;
}
var refused2 = (message) => new ServiceError("ValidationException", message);
function unregistered(resourceId) {
  return new ServiceError(
    "ObjectNotFoundException",
    `No scalable target found for service namespace: sagemaker, resource ID: ${resourceId}, scalable dimension: ${dimension}`
  );
}

// src/simulator/aws/operations.ts
var operations = {
  DescribeEndpoint: describeEndpoint,
  UpdateEndpoint: (world, request) => updateEndpoint(world, request),
  UpdateEndpointWeightsAndCapacities: (world, request) => updateWeights(world, request),
  DeleteEndpoint: deleteEndpoint,
  CreateEndpointConfig: createEndpointConfig,
  DescribeEndpointConfig: describeEndpointConfig,
  DeleteEndpointConfig: (world, request) => deleteEndpointConfig(world, request),
  CreateModel: createModel,
  DescribeModel: describeModel,
  DeleteModel: deleteModel,
  CreateTransformJob: createTransformJob,
  DescribeTransformJob: describeTransformJob,
  StopTransformJob: stopTransformJob,
  DescribeModelPackage: describeModelPackage,
  UpdateModelPackage: updateModelPackage,
  ListInferenceComponents: listInferenceComponents,
  ListModels: listModels,
  ListEndpoints: listEndpoints,
  ListMetrics: listMetrics,
  ListTags: listTags,
  AddTags: addTags,
  DeleteTags: deleteTags,
  GetMetricData: getMetricData,
  DescribeAlarms: describeAlarms,
  DescribeScalableTargets: describeScalableTargets,
  DescribeScalingPolicies: describeScalingPolicies,
  RegisterScalableTarget: registerScalableTarget,
  DeregisterScalableTarget: deregisterScalableTarget,
  PutScalingPolicy: putScalingPolicy,
  DeleteScalingPolicy: deleteScalingPolicy
};
function call(world, operation, request) {
  settle(world);
  settleTransforms(world);
  const apply2 = Object.hasOwn(operations, operation) ? operations[operation] : void 0;
  if (apply2 === void 0) throw new ServiceError("UnknownOperationException", `${operation} is not simulated.`);
  return apply2(world, request);
}
function listInferenceComponents(world, { EndpointNameEquals }) {
  const found = world.scenario.inferenceComponents.filter(({ endpointName }) => endpointName === EndpointNameEquals);
  return {
    InferenceComponents: found.map(({ endpointName, name }) => ({
      InferenceComponentName: name,
      EndpointName: endpointName,
      InferenceComponentStatus: "InService"
    }))
  };
}
function deleteEndpoint(world, request) {
  const name = requiredText(request, "EndpointName");
  world.endpoints.delete(name);
  noteChange(world, "DeleteEndpoint", { name });
  return {};
}

// src/simulator/http/credentials.ts
function checkCredentials(world, { headers }) {
  const [, key = ""] = /Credential=([^/,=]+)\//.exec(headers.authorization ?? "") ?? [];
  const endMs = world.credentials.get(key);
  if (endMs === void 0 || world.now() < endMs) return;
  throw new ServiceError("ExpiredTokenException", "The security token included in the request is expired");
}

// src/simulator/http/aws-json.ts
function answerAwsJson(world, calls, request, target) {
  const [service = "", operation = ""] = target.split(".");
  const contentType = request.headers["content-type"] ?? "application/x-amz-json-1.1";
  const isCloudWatch = service.startsWith("Granite");
  const apply2 = () => {
    checkCredentials(world, request);
    return json(200, call(world, operation, jsonOf(request)), { "content-type": contentType });
  };
  const refuse = (error) => {
    const type = isCloudWatch && error.type === "ThrottlingException" ? "Throttling" : error.type;
    const body = { __type: type, message: error.message };
    const query = { "x-amzn-query-error": `${type};${error.status < 500 ? "Sender" : "Receiver"}` };
    return json(error.status, body, { "content-type": contentType, ...isCloudWatch && query });
  };
  return calls.pass(operation, apply2, refuse);
}

// src/simulator/aws/invoke.ts
var largestBody = 6291456;
function invokeEndpoint(world, request) {
  const { endpointName, body, contentType } = request;
  const endpoint = world.endpoints.get(endpointName);
  if (endpoint === void 0) {
    const message = `Endpoint ${endpointName} of account ${account} not found.`;
    throw validationError(message, "NO_SUCH_ENDPOINT");
  }
  if (body.length > largestBody) throw validationError(`Body exceeds the limit of ${largestBody} bytes.`);
  const random = streamOf(world.scenario.seed, "invocation", countInvocation(world));
  const variant = chosen(endpoint, request.targetVariant, random);
  const behaviour = behaviourAt(world, variant.modelName, world.now());
  if (random() < behaviour.throttleRate) throw new ServiceError("ThrottlingException", "Rate exceeded", 400);
  const outcome = outcomeOf2(behaviour, random());
  note(world, endpoint, variant, behaviour, outcome, random);
  if (outcome !== "answered") throw modelError(world, endpoint, variant, outcome);
  const { body: answered, contentType: type } = answer(
    behaviour.answers,
    variant.modelName,
    contentType,
    new TextDecoder().decode(body)
  );
  return { body: answered, contentType: type, variant: variant.name, delayMs: behaviour.answerDelayMs };
}
var invocations = /* @__PURE__ */ new WeakMap();
function countInvocation(world) {
  const count = (invocations.get(world) ?? 0) + 1;
  invocations.set(world, count);
  return count;
}
function chosen({ name, variants }, target, random) {
  const named = variants.find((variant) => variant.name === target);
  if (named !== void 0) return named;
  if (target !== void 0) throw validationError(`Variant ${target} not found for endpoint ${name}.`);
  let left = random() * variants.reduce((sum, { weight }) => sum + weight, 0);
  const drawn = variants.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  if (drawn === void 0) throw new ServiceError("ServiceUnavailable", "No variant has a weight above 0.", 503);
  return drawn;
}
function outcomeOf2(behaviour, drawn) {
  const { errorRate, clientErrorRate, modelErrorRate } = behaviour;
  if (drawn < errorRate) return "server-error";
  if (drawn < errorRate + clientErrorRate) return "client-error";
  return drawn < errorRate + clientErrorRate + modelErrorRate ? "no-answer" : "answered";
}
function note(world, endpoint, variant, { latencyMs, latencySigma }, outcome, random) {
  const atMs = world.now();
  const key = minuteKey(world, endpoint.name, variant.name, atMs);
  const samples = world.direct.get(key) ?? [];
  const latencyUs = Math.round(1e3 * latencyMs * Math.exp(latencySigma * normal(random)));
  samples.push({ atMs, latencyUs, outcome });
  world.direct.set(key, samples);
}
function modelError(world, endpoint, variant, outcome) {
  const { region: region2 } = world.scenario;
  const status = { "server-error": 500, "client-error": 400, "no-answer": 0 }[outcome];
  const kind = outcome === "client-error" ? "client" : "server";
  const said = {
    "server-error": "the model failed",
    "client-error": "the model refused the row",
    "no-answer": "Your invocation timed out while waiting for a response from container primary."
  }[outcome];
  const group = `/aws/sagemaker/Endpoints/${endpoint.name}`;
  const message = `Received ${kind} error (${status}) from primary with message "${said}". See https://${region2}.console.aws.amazon.com/cloudwatch/home?region=${region2}#logEventViewer:group=${group} in account ${account} for more information.`;
  return new ServiceError("ModelError", message, 424, {
    OriginalMessage: said,
    OriginalStatusCode: status,
    LogStreamArn: `arn:aws:logs:${region2}:${account}:log-group:${group}:log-stream:${variant.name}/i-0`
  });
}
function validationError(message, code) {
  return new ServiceError("ValidationError", message, 400, code === void 0 ? {} : { ErrorCode: code });
}

// src/simulator/http/runtime.ts
var coral = "http://internal.amazon.com/coral/com.amazon.sagemaker/";
function answerInvocation(world, calls, request, endpointName) {
  const { headers, body } = request;
  const apply2 = () => {
    checkCredentials(world, request);
    settle(world);
    const answered = invokeEndpoint(world, {
      endpointName,
      targetVariant: headers["x-amzn-sagemaker-target-variant"],
      contentType: headers["content-type"] ?? "",
      body
    });
    return {
      status: 200,
      headers: {
        "content-type": answered.contentType,
        "x-Amzn-Invoked-Production-Variant": answered.variant
      },
      body: answered.body,
      delayMs: answered.delayMs
    };
  };
  const refuse = ({ status, type, message, more }) => {
    const errorType = type === "ValidationError" ? `${type}:${coral}` : type;
    return json(status, { ...more, Message: message }, { "x-amzn-errortype": errorType });
  };
  return calls.pass("InvokeEndpoint", apply2, refuse);
}

// src/simulator/http/s3-listing.ts


// src/simulator/http/sts.ts
function answerSts(world, calls, request) {
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  const action = form.get("Action") ?? "";
  const apply2 = () => {
    if (action !== "AssumeRoleWithWebIdentity") throw new ServiceError("InvalidAction", `${action} is not simulated.`);
    return xml(200, assumed(world, form));
  };
  return calls.pass(
    action,
    apply2,
    ({ status, type, message }) => xml(
      status,
      `<ErrorResponse><Error><Type>Sender</Type><Code>${queryCode(type)}</Code><Message>${escaped(message)}</Message></Error><RequestId>simulated</RequestId></ErrorResponse>`
    )
  );
}
function assumed(world, form) {
  const role2 = form.get("RoleArn") ?? "";
  const session = form.get("RoleSessionName") ?? "";
  const token = form.get("WebIdentityToken") ?? "";
  if (!/^arn:[\w-]+:iam::\d{12}:role\/.+/.test(role2)) throw new ServiceError("ValidationError", `${role2} is invalid`);
  checkToken(world, token);
  const seconds2 = Number(form.get("DurationSeconds") ?? Number.POSITIVE_INFINITY);
  const endMs = world.now() + Math.min(world.settings.credentialsMs, seconds2 * 1e3);
  const key = `ASIASIMULATED${String(world.credentials.size + 1).padStart(7, "0")}`;
  world.credentials.set(key, endMs);
  const roleName = role2.split("/").at(-1) ?? "";
  return [
    '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">',
    "<AssumeRoleWithWebIdentityResult>",
    `<SubjectFromWebIdentityToken>repo</SubjectFromWebIdentityToken>`,
    `<AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/${escaped(roleName)}/${escaped(session)}</Arn>`,
    `<AssumedRoleId>AROASIMULATED:${escaped(session)}</AssumedRoleId></AssumedRoleUser>`,
    `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-of-${key}</SecretAccessKey>`,
    `<SessionToken>session-of-${key}</SessionToken><Expiration>${new Date(endMs).toISOString()}</Expiration></Credentials>`,
    "</AssumeRoleWithWebIdentityResult>",
    "<ResponseMetadata><RequestId>simulated</RequestId></ResponseMetadata>",
    "</AssumeRoleWithWebIdentityResponse>"
  ].join("");
}
var tokenMs = 5 * 6e4;
function identityToken(world, request) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds2 = Math.floor(world.now() / 1e3);
  const claims = {
    iss: "https://token.actions.githubusercontent.com",
    aud: request.query.get("audience") ?? "",
    iat: seconds2,
    exp: seconds2 + tokenMs / 1e3
  };
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.simulated`;
}
function checkToken(world, token) {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "{}");
  const ends = typeof claims === "object" && claims !== null && "exp" in claims ? Number(claims.exp) * 1e3 : 0;
  if (ends === 0) throw new ServiceError("InvalidIdentityToken", "The ID token provided is not a valid JWT.");
  if (ends < world.now()) throw new ServiceError("ExpiredTokenException", "Token expired");
}
function queryCode(type) {
  const names = {
    ThrottlingException: "Throttling",
    AccessDeniedException: "AccessDenied"
  };
  return names[type] ?? type;
}
function xml(status, body) {
  return { status, headers: { "content-type": "text/xml" }, body };
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/simulator/http/s3-listing.ts
var etags = /* @__PURE__ */ new WeakMap();
function etagOf(whole2) {
  const known2 = etags.get(whole2) ?? `"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_33__.createHash)("md5").update(whole2).digest("hex")}"`;
  etags.set(whole2, known2);
  return known2;
}
var longestPage = 1e3;
function listOf(world, query, bucket) {
  const { objects, settings } = world;
  const prefix = query.get("prefix") ?? "";
  const after = query.get("continuation-token") ?? query.get("start-after") ?? "";
  const most2 = Math.min(longestPage, settings.s3PageSize, Number(query.get("max-keys") ?? longestPage));
  const below = `${bucket}/${prefix}`;
  const found = [];
  for (const place of objects.keys()) {
    if (!place.startsWith(below)) continue;
    const key = place.slice(bucket.length + 1);
    if (after === "" || byBytes(key, after) > 0) found.push(key);
  }
  found.sort(byBytes);
  const page = found.slice(0, most2);
  const truncated = found.length > page.length;
  const contents2 = page.map((key) => {
    const whole2 = objects.get(`${bucket}/${key}`) ?? Buffer.of();
    const written = new Date(modifiedMs(world, whole2)).toISOString();
    return `<Contents><Key>${escaped(key)}</Key><LastModified>${written}</LastModified><ETag>${escaped(etagOf(whole2))}</ETag><Size>${whole2.length}</Size></Contents>`;
  });
  const next = truncated ? `<NextContinuationToken>${escaped(page.at(-1) ?? "")}</NextContinuationToken>` : "";
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${escaped(bucket)}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${most2}</MaxKeys><IsTruncated>${truncated}</IsTruncated>${next}${contents2.join("")}</ListBucketResult>`
  };
}
var astral = /[\ud800-\udfff]/;
function byBytes(one, other) {
  if (astral.test(one) || astral.test(other)) return Buffer.from(one).compare(Buffer.from(other));
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/simulator/http/s3.ts
var operations2 = { HEAD: "HeadObject", PUT: "PutObject", DELETE: "DeleteObject" };
function answerS3(world, calls, request, place) {
  const [, bucket = place, key = ""] = /^([^/]*)\/(.*)$/s.exec(place) ?? [];
  const operation = key === "" ? ofBucket(request.method) : operations2[request.method] ?? "GetObject";
  const apply2 = () => {
    checkCredentials(world, request);
    settleTransforms(world);
    if (operation === "DeleteObjects") return deleteSome(world, request, bucket);
    if (key === "") return listOf(world, request.query, bucket);
    return changeOf(world, request, `${bucket}/${key}`) ?? objectOf(world, request, `${bucket}/${key}`);
  };
  return calls.pass(operation, apply2, ({ status, type, message }) => ({
    status: type === "ThrottlingException" ? 503 : type.startsWith("AccessDenied") ? 403 : status,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${codeOf(type)}</Code><Message>${escaped(message)}</Message></Error>`
  }));
}
var ofBucket = (method) => method === "POST" ? "DeleteObjects" : "ListObjectsV2";
function deleteSome({ objects }, { body }, bucket) {
  const keys = [
    ...Buffer.from(body).toString("utf8").matchAll(/<Key>([^<]*)<\/Key>/g)
  ].map(([, key = ""]) => plain(key));
  if (keys.length > longestPage) throw new ServiceError("MalformedXML", "The XML you provided was not well-formed.");
  for (const key of keys) objects.delete(`${bucket}/${key}`);
  return { status: 200, headers: { "content-type": "application/xml" }, body: "<DeleteResult></DeleteResult>" };
}
function plain(text) {
  const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole2, hex, decimal, name) => {
    if (name !== void 0) return entities[name] ?? whole2;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === void 0 ? 10 : 16));
  });
}
function changeOf(world, { method, body }, place) {
  if (method === "PUT") {
    putObject(world, place, body);
    return { status: 200, headers: { etag: etagOf(Buffer.from(body)) }, body: "" };
  }
  if (method !== "DELETE") return void 0;
  world.objects.delete(place);
  return { status: 204, headers: {}, body: "" };
}
function objectOf({ objects }, { method, headers }, place) {
  const whole2 = objects.get(place);
  if (whole2 === void 0) throw new ServiceError("NoSuchKey", "The specified key does not exist.", 404);
  const etag = etagOf(whole2);
  if (headers["if-match"] !== void 0 && headers["if-match"] !== etag) {
    const message = "At least one of the pre-conditions you specified did not hold";
    throw new ServiceError("PreconditionFailed", message, 412);
  }
  const part = partOf2(headers.range, whole2.length);
  const body = part === void 0 ? whole2 : whole2.subarray(part.start, part.end);
  return {
    status: part === void 0 ? 200 : 206,
    headers: {
      etag,
      "accept-ranges": "bytes",
      "content-type": "binary/octet-stream",
      "content-length": String(body.length),
      ...part && { "content-range": `bytes ${part.start}-${part.end - 1}/${whole2.length}` }
    },
    body: method === "HEAD" ? "" : body
  };
}
function partOf2(range, size) {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (from === "" && to === "") return void 0;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size : Math.min(size, Number(to) + 1);
  if (start >= size || end <= start)
    throw new ServiceError("InvalidRange", "The requested range is not satisfiable", 416);
  return { start, end };
}
function codeOf(type) {
  const names = {
    ThrottlingException: "SlowDown",
    AccessDeniedException: "AccessDenied",
    InternalFailure: "InternalError",
    ExpiredTokenException: "ExpiredToken"
  };
  return names[type] ?? type;
}

// src/simulator/http/route.ts
function route(simulated, request) {
  const { world, github, calls } = simulated;
  const { path, headers } = request;
  const below = (prefix) => path.startsWith(prefix) ? decodeURIComponent(path.slice(prefix.length)) : void 0;
  const what = below("/_simulator/");
  if (what !== void 0) return control(simulated, request, what);
  if (path.startsWith("/github")) return answerGitHub(github, request);
  if (path === "/oidc/token") return json(200, { value: identityToken(world, request) });
  const place = below("/s3/");
  if (place !== void 0) return answerS3(world, calls, request, placeOf(headers.host ?? "", place));
  const [, endpointName] = /^\/endpoints\/([^/]+)\/invocations$/.exec(path) ?? [];
  if (endpointName !== void 0) return answerInvocation(world, calls, request, decodeURIComponent(endpointName));
  const target = headers["x-amz-target"];
  if (target !== void 0) return answerAwsJson(world, calls, request, target);
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return answerSts(world, calls, request);
  return json(404, { message: `Nothing is simulated at ${request.method} ${path}.` });
}
function placeOf(host, path) {
  const [, bucket] = /^(.+)\.localhost(:\d+)?$/.exec(host) ?? [];
  return bucket === void 0 ? path : `${bucket}/${path}`;
}
function answerGitHub(github, request) {
  const { method, query, headers } = request;
  const text = new TextDecoder().decode(request.body);
  const body = text === "" ? void 0 : JSON.parse(text);
  const path = request.path.slice("/github".length) || "/";
  const answer2 = github.handle({ method, path, query, headers: { ...headers }, body });
  return {
    status: answer2.status,
    headers: { "content-type": "application/json; charset=utf-8", ...answer2.headers },
    body: answer2.body === void 0 ? "" : JSON.stringify(answer2.body)
  };
}

// src/simulator/serve.ts
var idleConnectionMs = 6e5;
async function startSimulator(given = {}, options = {}) {
  const { port = 0, time = passingTime(options.now) } = options;
  const { now } = time;
  const scenario = completeScenario(given);
  const world = createWorld(scenario, now);
  const github = createGitHub(now);
  github.settings(scenario.github);
  const calls = new Calls(time.signal);
  const simulated = { world, github, calls, time };
  const server = (0,node_http__WEBPACK_IMPORTED_MODULE_32__.createServer)({ keepAlive: true }, (message, response) => {
    time.take(message.socket, readRequest(message), {
      carryOut: (request) => route(simulated, request),
      answer: (reply) => send(response, reply, now())
    });
  });
  server.on("connection", time.connected);
  server.keepAliveTimeout = idleConnectionMs;
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const listening = typeof address === "object" && address !== null ? address.port : port;
  return {
    ...simulated,
    url: `http://127.0.0.1:${listening}`,
    state: () => simulatorState(world, calls, github),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
function send(response, reply, nowMs) {
  if (reply === "silence") return;
  if (reply === "broken") {
    response.destroy();
    return;
  }
  const date = new Date(nowMs).toUTCString();
  response.writeHead(reply.status, { date, "x-amzn-requestid": "simulated", ...reply.headers });
  response.end(reply.body);
}

// src/rehearsal/play.ts
var region = "eu-west-1";
var longestMs = 8 * 36e5;
async function play(story, plan, startMs2, cancelled) {
  const clock = simulatedClock(startMs2);
  const simulator = await startSimulator(story.scenario, { now: clock.now });
  try {
    const report = await (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)(contextOf(plan, simulator.url, clock, cancelled), plan);
    return {
      candidate: story.candidate,
      healthy: story.healthy,
      decision: report.decision,
      reason: report.reason,
      tookMs: clock.now() - startMs2,
      candidateRequests: requestsOf2(report)
    };
  } finally {
    await simulator.close();
  }
}
function simulatedClock(startMs2) {
  let nowMs = startMs2;
  return {
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms;
    }
  };
}
function contextOf(plan, endpoint, clock, cancelled) {
  const aws = (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .connectAws */ .o4)({
    region,
    endpoint,
    credentials: async () => ({ accessKeyId: "AKIAREHEARSAL", secretAccessKey: "rehearsal" }),
    sleep: clock.sleep,
    version: "rehearsal"
  });
  return {
    aws,
    store: (0,_shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .createRolloutStore */ .PK)(aws, _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__/* .lockNameOf */ .MD),
    probe: nothingToAsk,
    startTraffic: async () => void 0,
    credentials: async () => ({ endUnknown: false }),
    clock,
    setting: { command: "rehearse", endpointName: plan.endpointName, region },
    actor: { name: "rehearsal" },
    holder: "rehearsal",
    watchUntilMs: clock.now() + longestMs,
    cancelled,
    workspace: ".",
    scheduled: false,
    publish: async () => {
    },
    warn: () => {
    },
    onActiveRollout: () => {
    }
  };
}
var unused = async () => {
  throw new Error("A rehearsal has no data to ask for.");
};
var nothingToAsk = {
  check: async () => ({ warnings: [], rowsNeeded: [] }),
  evaluate: unused,
  smokeTest: unused
};
function requestsOf2({ measurements }) {
  const seen = measurements.map(
    ({ steps }) => steps.flatMap((step) => step.kind === "counts" ? step.minutes : []).reduce((sum, minute) => sum + minute.candidate.requests, 0)
  );
  return Math.max(0, ...seen);
}

// src/rehearsal/stories.ts
var baselineModel = "model-in-service";
var candidateModel = "rehearsed-candidate";
var usualErrorRate = 3e-3;
var deployMinutes = 8;
var sigma = 0.5;
var p95OverMedian = Math.exp(1.645 * sigma);
var p99OverMedian = Math.exp(2.326 * sigma);
var usualLatencyMs = 80;
var headroom = 0.6;
function storiesFor(plan) {
  const baseline = {
    errorRate: usualErrorRate,
    latencyMs: latencyWithin(plan),
    latencySigma: sigma,
    cpuPercent: percentWithin(plan, "cpu", 40),
    memoryPercent: percentWithin(plan, "memory", 30),
    diskPercent: percentWithin(plan, "disk", 12)
  };
  const latencyMs = latencyWithin(plan);
  const unacceptable = unacceptableErrorRate(plan);
  const play2 = (candidate, behaviour, more = {}) => ({
    candidate,
    healthy: false,
    scenario: scenarioOf(plan, { [baselineModel]: baseline, [candidateModel]: { ...baseline, ...behaviour } }, more)
  });
  const surges = [{ fromMinute: 12, minutes: 3, everyMinutes: 17, errorRate: 0.03, latencyFactor: 1.1 }];
  return [
    { ...play2("nothing the matter", {}), healthy: true },
    {
      ...play2("nothing the matter, errors of both variants surge", {}, { settings: { incidents: surges } }),
      healthy: true
    },
    play2(`${Number((unacceptable / usualErrorRate).toFixed(1))} times the errors`, { errorRate: unacceptable }),
    play2("every tenth request fails", { errorRate: 0.1 }),
    play2("three times as slow", { latencyMs: 3 * latencyMs }),
    play2("turns bad half way", { changes: [{ fromMinute: halfWayMinutes(plan), errorRate: 0.05 }] }),
    play2("its container does not start", { failsToStart: "The container did not pass the ping health check." }),
    play2("no traffic on the endpoint", {}, { endpoints: [endpointOf(plan, 0)] })
  ];
}
function halfWayMinutes({ schedule }) {
  const bakesMs = schedule.reduce((sum, step) => sum + step.bakeMs, 0);
  return deployMinutes + bakesMs / 2 / 6e4;
}
function unacceptableErrorRate({ gates }) {
  const gate = gates.find((one) => one.kind === "share" && one.metric === "error-rate");
  if (gate?.kind !== "share") return 2 * usualErrorRate;
  return Math.min(0.5, Math.max(gate.maxRatio * usualErrorRate, 2 * gate.floor));
}
function scenarioOf(plan, behaviours, more) {
  const model = (name) => ({
    ModelName: name,
    ExecutionRoleArn: "arn:aws:iam::123456789012:role/serving",
    PrimaryContainer: { Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/model:${name}` }
  });
  const { baselineVariant = "AllTraffic" } = plan;
  return {
    endpoints: [endpointOf(plan, 6e3)],
    configurations: [
      {
        EndpointConfigName: "configuration-in-service",
        ProductionVariants: [
          {
            VariantName: baselineVariant,
            ModelName: baselineModel,
            InstanceType: "ml.m5.xlarge",
            InitialInstanceCount: 2,
            InitialVariantWeight: 1
          }
        ]
      }
    ],
    models: [model(baselineModel), model(candidateModel)],
    behaviours,
    objects: {},
    ...more
  };
}
function endpointOf({ endpointName }, requestsPerMinute) {
  return {
    name: endpointName,
    configName: "configuration-in-service",
    traffic: [{ fromMinute: -10080, requestsPerMinute }]
  };
}
function latencyWithin({ gates }) {
  const limits = gates.flatMap((gate) => {
    if (gate.kind === "share" && gate.slowerThanMs !== void 0) return [gate.slowerThanMs / p95OverMedian];
    const isLatency = gate.kind === "threshold" && gate.source.metric === "latency";
    return isLatency && gate.limits.max !== void 0 ? [headroom * gate.limits.max / p99OverMedian] : [];
  });
  return Math.min(usualLatencyMs, ...limits);
}
function percentWithin({ gates }, metric, usual) {
  const limits = gates.flatMap(
    (gate) => gate.kind === "threshold" && gate.source.metric === metric && gate.limits.max !== void 0 ? [headroom * gate.limits.max] : []
  );
  return Math.min(usual, ...limits);
}

// src/rehearsal/playable.ts
var assumedStep = (traffic, minutes) => ({
  traffic,
  bakeMs: minutes * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .minuteMs */ .J2,
  maxBakeMs: 4 * minutes * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .minuteMs */ .J2,
  hold: false
});
var assumed2 = [assumedStep(0.05, 10), assumedStep(0.25, 10), assumedStep(0.5, 20)];
function playableOf(plan) {
  const left = plan.gates.filter((gate) => !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOf */ .I)(gate).rehearsable(gate)).map((gate) => gate.name);
  const waits = plan.onInconclusive === "hold" || plan.schedule.some((step) => step.hold) || plan.gates.some((gate) => gate.onFail === "hold");
  const { evaluation, load, instanceType, auto, ...rest } = plan;
  const scheduled = auto === void 0 ? plan.schedule : assumed2;
  return {
    plan: {
      ...rest,
      candidate: { kind: "model", modelName: candidateModel },
      schedule: scheduled.map((step) => ({ ...step, hold: false })),
      onInconclusive: plan.onInconclusive === "hold" ? "rollback" : plan.onInconclusive,
      gates: plan.gates.filter((gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_11__/* .kindOf */ .I)(gate).rehearsable(gate)).map((gate) => ({ ...gate, onFail: "rollback" }))
    },
    warnings: [
      ...left.length === 0 ? [] : [`Not rehearsed, because they need the real model or data: ${left.join(", ")}.`],
      ...waits ? ["Nobody is there to approve: a `hold` of the schedule goes on, any other one rolls back."] : [],
      ...auto === void 0 ? [] : [
        "`schedule: auto` is planned from the traffic of the endpoint, which a rehearsal does not look at; 5 %, 25 % and 50 % are rehearsed. `command: plan` shows the steps."
      ],
      ...load === void 0 ? [] : ["`load` is left out; the simulated endpoint has traffic of its own."]
    ]
  };
}

// src/rehearsal/rehearse.ts
var startMs = Date.UTC(2026, 0, 5, 9);
async function rehearse(wanted, { setting, nowMs, cancelled, told }) {
  const { plan, warnings } = playableOf(wanted);
  const rehearsal = [];
  for (const story of storiesFor(plan)) {
    if (cancelled.aborted) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_9__/* .Refusal */ .P_("cancelled", "The rehearsal was cancelled; nothing had been changed.");
    const played = await play(story, plan, startMs, cancelled);
    told(played);
    rehearsal.push(played);
  }
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .describeReport */ .As)(setting, {
    decision: "none",
    reason: reasonOf(rehearsal),
    nowMs,
    rehearsal,
    warnings: plan.gates.length === 0 ? [...warnings, "None of the gates can be rehearsed."] : warnings
  });
}
function reasonOf(rehearsal) {
  const missed = rehearsal.filter(({ healthy, decision }) => !healthy && decision === "promoted");
  const lost = rehearsal.filter(({ healthy, decision }) => healthy && decision !== "promoted");
  const count = missed.length + lost.length;
  if (count === 0) {
    const sentence2 = `All ${rehearsal.length} candidates ended as they should. Nothing was changed.`;
    return { code: "rehearsed", sentence: sentence2 };
  }
  const words = [
    ...missed.length === 0 ? [] : [`promoted were candidates with ${namesOf(missed)}`],
    ...lost.length === 0 ? [] : [`not promoted were candidates with ${namesOf(lost)}`]
  ];
  const sentence = `Of ${rehearsal.length} candidates ${count} did not end as they should: ${words.join("; ")}. Look at the gates and at the schedule; nothing was changed.`;
  return { code: "rehearsal-missed", sentence };
}
var namesOf = (stories) => stories.map(({ candidate }) => `\u201C${candidate}\u201D`).join(", ");



/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mulberry32)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/stats/random.ts
var { imul } = Math;
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}




/***/ })

};
