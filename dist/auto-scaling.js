export const id = 292;
export const ids = [292];
export const modules = {

/***/ 5292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectAutoScaling: () => (/* binding */ connectAutoScaling)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4048);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4150);
/* harmony import */ var _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3496);
/* harmony import */ var _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5500);
/* harmony import */ var _shared_smithy_node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8070);
/* harmony import */ var _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9605);
/* harmony import */ var _shared_aws_sdk_credential_provider_env_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6273);
/* harmony import */ var _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(999);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8503);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4377);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


















// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/auth/httpAuthSchemeProvider.js
var defaultApplicationAutoScalingHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "application-autoscaling",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultApplicationAutoScalingHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "application-autoscaling"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-application-auto-scaling/package.json
var package_default = {
  name: "@aws-sdk/client-application-auto-scaling",
  version: "3.1141.0",
  description: "AWS SDK for JavaScript Application Auto Scaling Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-application-auto-scaling",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-application-auto-scaling"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://application-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://application-autoscaling.{Region}.amazonaws.com", i],
    ["https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/endpoint/endpointResolver.js
var cache = new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .decideEndpoint */ .cH)(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .customEndpointFunctions */ .mw.aws = _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/models/ApplicationAutoScalingServiceException.js
var ApplicationAutoScalingServiceException = class _ApplicationAutoScalingServiceException extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ApplicationAutoScalingServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/models/errors.js
var ConcurrentUpdateException = class _ConcurrentUpdateException extends ApplicationAutoScalingServiceException {
  name = "ConcurrentUpdateException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "ConcurrentUpdateException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentUpdateException.prototype);
    this.Message = opts.Message;
  }
};
var InternalServiceException = class _InternalServiceException extends ApplicationAutoScalingServiceException {
  name = "InternalServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceException.prototype);
    this.Message = opts.Message;
  }
};
var ObjectNotFoundException = class _ObjectNotFoundException extends ApplicationAutoScalingServiceException {
  name = "ObjectNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ObjectNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ObjectNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ValidationException = class _ValidationException extends ApplicationAutoScalingServiceException {
  name = "ValidationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends ApplicationAutoScalingServiceException {
  name = "InvalidNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
    this.Message = opts.Message;
  }
};
var FailedResourceAccessException = class _FailedResourceAccessException extends ApplicationAutoScalingServiceException {
  name = "FailedResourceAccessException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "FailedResourceAccessException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FailedResourceAccessException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends ApplicationAutoScalingServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  ResourceName;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.ResourceName = opts.ResourceName;
  }
};
var LimitExceededException = class _LimitExceededException extends ApplicationAutoScalingServiceException {
  name = "LimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException = class _TooManyTagsException extends ApplicationAutoScalingServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  ResourceName;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
    this.ResourceName = opts.ResourceName;
  }
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/schemas/schemas_0.js
var _A = "Alarm";
var _AARN = "AlarmARN";
var _AN = "AlarmName";
var _AT = "AdjustmentType";
var _Al = "Alarms";
var _CCMS = "CustomizedCapacityMetricSpecification";
var _CF = "CapacityForecast";
var _CLMS = "CustomizedLoadMetricSpecification";
var _CMS = "CustomizedMetricSpecification";
var _CSMS = "CustomizedScalingMetricSpecification";
var _CT = "CreationTime";
var _CUE = "ConcurrentUpdateException";
var _Co = "Cooldown";
var _D = "Dimensions";
var _DSARescr = "DescribeScheduledActionsRequest";
var _DSARescri = "DescribeScheduledActionsResponse";
var _DSAes = "DescribeScheduledActions";
var _DSI = "DisableScaleIn";
var _DSIS = "DynamicScalingInSuspended";
var _DSOS = "DynamicScalingOutSuspended";
var _DSPRes = "DescribeScalingPoliciesRequest";
var _DSPResc = "DescribeScalingPoliciesResponse";
var _DSPe = "DescribeScalingPolicies";
var _DST = "DeregisterScalableTarget";
var _DSTR = "DeregisterScalableTargetRequest";
var _DSTRe = "DeregisterScalableTargetResponse";
var _DSTRes = "DescribeScalableTargetsRequest";
var _DSTResc = "DescribeScalableTargetsResponse";
var _DSTe = "DescribeScalableTargets";
var _E = "Expression";
var _ET = "EndTime";
var _FRAE = "FailedResourceAccessException";
var _I = "Id";
var _INTE = "InvalidNextTokenException";
var _ISE = "InternalServiceException";
var _L = "Label";
var _LEE = "LimitExceededException";
var _LF = "LoadForecast";
var _LTFRRi = "ListTagsForResourceResponse";
var _M = "Message";
var _MAM = "MinAdjustmentMagnitude";
var _MAT = "MetricAggregationType";
var _MC = "MaxCapacity";
var _MCB = "MaxCapacityBuffer";
var _MCBB = "MaxCapacityBreachBehavior";
var _MCi = "MinCapacity";
var _MD = "MetricDimension";
var _MDQ = "MetricDataQueries";
var _MDe = "MetricDimensions";
var _MILB = "MetricIntervalLowerBound";
var _MIUB = "MetricIntervalUpperBound";
var _MN = "MetricName";
var _MR = "MaxResults";
var _MS = "MetricSpecification";
var _MSe = "MetricStat";
var _MSet = "MetricSpecifications";
var _Me = "Metrics";
var _Met = "Metric";
var _Mo = "Mode";
var _N = "Namespace";
var _NT = "NextToken";
var _Na = "Name";
var _ONFE = "ObjectNotFoundException";
var _PARN = "PolicyARN";
var _PC = "PredictedCapacity";
var _PLMS = "PredefinedLoadMetricSpecification";
var _PMPS = "PredefinedMetricPairSpecification";
var _PMS = "PredefinedMetricSpecification";
var _PMT = "PredefinedMetricType";
var _PN = "PolicyName";
var _PNo = "PolicyNames";
var _PSA = "PutScheduledAction";
var _PSAR = "PutScheduledActionRequest";
var _PSARu = "PutScheduledActionResponse";
var _PSCMS = "PredictiveScalingCustomizedMetricSpecification";
var _PSM = "PredictiveScalingMetric";
var _PSMD = "PredictiveScalingMetricDimension";
var _PSMDQ = "PredictiveScalingMetricDataQuery";
var _PSMDQr = "PredictiveScalingMetricDataQueries";
var _PSMDr = "PredictiveScalingMetricDimensions";
var _PSMS = "PredictiveScalingMetricSpecification";
var _PSMSr = "PredefinedScalingMetricSpecification";
var _PSMSre = "PredictiveScalingMetricStat";
var _PSMSred = "PredictiveScalingMetricSpecifications";
var _PSP = "PutScalingPolicy";
var _PSPC = "PredictiveScalingPolicyConfiguration";
var _PSPLMS = "PredictiveScalingPredefinedLoadMetricSpecification";
var _PSPMPS = "PredictiveScalingPredefinedMetricPairSpecification";
var _PSPR = "PutScalingPolicyRequest";
var _PSPRu = "PutScalingPolicyResponse";
var _PSPSMS = "PredictiveScalingPredefinedScalingMetricSpecification";
var _PT = "PolicyType";
var _RARN = "ResourceARN";
var _RARNo = "RoleARN";
var _RD = "ReturnData";
var _RI = "ResourceId";
var _RIe = "ResourceIds";
var _RL = "ResourceLabel";
var _RN = "ResourceName";
var _RNFE = "ResourceNotFoundException";
var _RST = "RegisterScalableTarget";
var _RSTR = "RegisterScalableTargetRequest";
var _RSTRe = "RegisterScalableTargetResponse";
var _S = "Statistic";
var _SAARN = "ScheduledActionARN";
var _SAN = "ScheduledActionName";
var _SANc = "ScheduledActionNames";
var _SAc = "ScheduledActions";
var _SAcal = "ScalingAdjustment";
var _SAch = "ScheduledAction";
var _SAt = "StepAdjustment";
var _SAte = "StepAdjustments";
var _SBT = "SchedulingBufferTime";
var _SD = "ScalableDimension";
var _SIC = "ScaleInCooldown";
var _SN = "ServiceNamespace";
var _SOC = "ScaleOutCooldown";
var _SP = "ScalingPolicies";
var _SPc = "ScalingPolicy";
var _SS = "SuspendedState";
var _SSPC = "StepScalingPolicyConfiguration";
var _SSS = "ScheduledScalingSuspended";
var _ST = "ScalableTargets";
var _STA = "ScalableTargetAction";
var _STARN = "ScalableTargetARN";
var _STc = "ScalableTarget";
var _STt = "StartTime";
var _Sc = "Schedule";
var _St = "Stat";
var _T = "Timestamps";
var _TK = "TagKeys";
var _TMTE = "TooManyTagsException";
var _TRR = "TagResourceRequest";
var _TTM = "TargetTrackingMetric";
var _TTMD = "TargetTrackingMetricDimension";
var _TTMDQ = "TargetTrackingMetricDataQuery";
var _TTMDQa = "TargetTrackingMetricDataQueries";
var _TTMDa = "TargetTrackingMetricDimensions";
var _TTMS = "TargetTrackingMetricStat";
var _TTSPC = "TargetTrackingScalingPolicyConfiguration";
var _TV = "TargetValue";
var _Ta = "Tags";
var _Ti = "Timezone";
var _U = "Unit";
var _URR = "UntagResourceRequest";
var _V = "Values";
var _VE = "ValidationException";
var _Va = "Value";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling";
var _se = "server";
var n0 = "com.amazonaws.applicationautoscaling";
var _s_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(_s);
var ApplicationAutoScalingServiceException$ = [-3, _s, "ApplicationAutoScalingServiceException", 0, [], []];
_s_registry.registerError(ApplicationAutoScalingServiceException$, ApplicationAutoScalingServiceException);
var n0_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(n0);
var ConcurrentUpdateException$ = [
  -3,
  n0,
  _CUE,
  { [_aQE]: [`ConcurrentUpdateException`, 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
];
n0_registry.registerError(ConcurrentUpdateException$, ConcurrentUpdateException);
var FailedResourceAccessException$ = [
  -3,
  n0,
  _FRAE,
  { [_aQE]: [`FailedResourceAccessException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(FailedResourceAccessException$, FailedResourceAccessException);
var InternalServiceException$ = [
  -3,
  n0,
  _ISE,
  { [_aQE]: [`InternalServiceException`, 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
];
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { [_aQE]: [`InvalidNextTokenException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_aQE]: [`LimitExceededException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ObjectNotFoundException$ = [
  -3,
  n0,
  _ONFE,
  { [_aQE]: [`ObjectNotFoundException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(ObjectNotFoundException$, ObjectNotFoundException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M, _RN],
  [0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _RN],
  [0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_aQE]: [`ValidationException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var Alarm$ = [
  3,
  n0,
  _A,
  0,
  [_AN, _AARN],
  [0, 0],
  2
];
var CapacityForecast$ = [
  3,
  n0,
  _CF,
  0,
  [_T, _V],
  [64 | 4, 64 | 1],
  2
];
var CustomizedMetricSpecification$ = [
  3,
  n0,
  _CMS,
  0,
  [_MN, _N, _D, _S, _U, _Me],
  [0, 0, () => MetricDimensions, 0, 0, () => TargetTrackingMetricDataQueries]
];
var DeregisterScalableTargetRequest$ = [
  3,
  n0,
  _DSTR,
  0,
  [_SN, _RI, _SD],
  [0, 0, 0],
  3
];
var DeregisterScalableTargetResponse$ = [
  3,
  n0,
  _DSTRe,
  0,
  [],
  []
];
var DescribeScalableTargetsRequest$ = [
  3,
  n0,
  _DSTRes,
  0,
  [_SN, _RIe, _SD, _MR, _NT],
  [0, 64 | 0, 0, 1, 0],
  1
];
var DescribeScalableTargetsResponse$ = [
  3,
  n0,
  _DSTResc,
  0,
  [_ST, _NT],
  [() => ScalableTargets, 0]
];
var DescribeScalingPoliciesRequest$ = [
  3,
  n0,
  _DSPRes,
  0,
  [_SN, _PNo, _RI, _SD, _MR, _NT],
  [0, 64 | 0, 0, 0, 1, 0],
  1
];
var DescribeScalingPoliciesResponse$ = [
  3,
  n0,
  _DSPResc,
  0,
  [_SP, _NT],
  [() => ScalingPolicies, 0]
];
var DescribeScheduledActionsRequest$ = [
  3,
  n0,
  _DSARescr,
  0,
  [_SN, _SANc, _RI, _SD, _MR, _NT],
  [0, 64 | 0, 0, 0, 1, 0],
  1
];
var DescribeScheduledActionsResponse$ = [
  3,
  n0,
  _DSARescri,
  0,
  [_SAc, _NT],
  [() => ScheduledActions, 0]
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_Ta],
  [128 | 0]
];
var LoadForecast$ = [
  3,
  n0,
  _LF,
  0,
  [_T, _V, _MS],
  [64 | 4, 64 | 1, () => PredictiveScalingMetricSpecification$],
  3
];
var MetricDimension$ = [
  3,
  n0,
  _MD,
  0,
  [_Na, _Va],
  [0, 0],
  2
];
var PredefinedMetricSpecification$ = [
  3,
  n0,
  _PMS,
  0,
  [_PMT, _RL],
  [0, 0],
  1
];
var PredictiveScalingCustomizedMetricSpecification$ = [
  3,
  n0,
  _PSCMS,
  0,
  [_MDQ],
  [() => PredictiveScalingMetricDataQueries],
  1
];
var PredictiveScalingMetric$ = [
  3,
  n0,
  _PSM,
  0,
  [_D, _MN, _N],
  [() => PredictiveScalingMetricDimensions, 0, 0]
];
var PredictiveScalingMetricDataQuery$ = [
  3,
  n0,
  _PSMDQ,
  0,
  [_I, _E, _MSe, _L, _RD],
  [0, 0, () => PredictiveScalingMetricStat$, 0, 2],
  1
];
var PredictiveScalingMetricDimension$ = [
  3,
  n0,
  _PSMD,
  0,
  [_Na, _Va],
  [0, 0],
  2
];
var PredictiveScalingMetricSpecification$ = [
  3,
  n0,
  _PSMS,
  0,
  [_TV, _PMPS, _PSMSr, _PLMS, _CSMS, _CLMS, _CCMS],
  [1, () => PredictiveScalingPredefinedMetricPairSpecification$, () => PredictiveScalingPredefinedScalingMetricSpecification$, () => PredictiveScalingPredefinedLoadMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$, () => PredictiveScalingCustomizedMetricSpecification$],
  1
];
var PredictiveScalingMetricStat$ = [
  3,
  n0,
  _PSMSre,
  0,
  [_Met, _St, _U],
  [() => PredictiveScalingMetric$, 0, 0],
  2
];
var PredictiveScalingPolicyConfiguration$ = [
  3,
  n0,
  _PSPC,
  0,
  [_MSet, _Mo, _SBT, _MCBB, _MCB],
  [() => PredictiveScalingMetricSpecifications, 0, 1, 0, 1],
  1
];
var PredictiveScalingPredefinedLoadMetricSpecification$ = [
  3,
  n0,
  _PSPLMS,
  0,
  [_PMT, _RL],
  [0, 0],
  1
];
var PredictiveScalingPredefinedMetricPairSpecification$ = [
  3,
  n0,
  _PSPMPS,
  0,
  [_PMT, _RL],
  [0, 0],
  1
];
var PredictiveScalingPredefinedScalingMetricSpecification$ = [
  3,
  n0,
  _PSPSMS,
  0,
  [_PMT, _RL],
  [0, 0],
  1
];
var PutScalingPolicyRequest$ = [
  3,
  n0,
  _PSPR,
  0,
  [_PN, _SN, _RI, _SD, _PT, _SSPC, _TTSPC, _PSPC],
  [0, 0, 0, 0, 0, () => StepScalingPolicyConfiguration$, () => TargetTrackingScalingPolicyConfiguration$, () => PredictiveScalingPolicyConfiguration$],
  4
];
var PutScalingPolicyResponse$ = [
  3,
  n0,
  _PSPRu,
  0,
  [_PARN, _Al],
  [0, () => Alarms],
  1
];
var PutScheduledActionRequest$ = [
  3,
  n0,
  _PSAR,
  0,
  [_SN, _SAN, _RI, _SD, _Sc, _Ti, _STt, _ET, _STA],
  [0, 0, 0, 0, 0, 0, 4, 4, () => ScalableTargetAction$],
  4
];
var PutScheduledActionResponse$ = [
  3,
  n0,
  _PSARu,
  0,
  [],
  []
];
var RegisterScalableTargetRequest$ = [
  3,
  n0,
  _RSTR,
  0,
  [_SN, _RI, _SD, _MCi, _MC, _RARNo, _SS, _Ta],
  [0, 0, 0, 1, 1, 0, () => SuspendedState$, 128 | 0],
  3
];
var RegisterScalableTargetResponse$ = [
  3,
  n0,
  _RSTRe,
  0,
  [_STARN],
  [0]
];
var ScalableTarget$ = [
  3,
  n0,
  _STc,
  0,
  [_SN, _RI, _SD, _MCi, _MC, _RARNo, _CT, _PC, _SS, _STARN],
  [0, 0, 0, 1, 1, 0, 4, 1, () => SuspendedState$, 0],
  7
];
var ScalableTargetAction$ = [
  3,
  n0,
  _STA,
  0,
  [_MCi, _MC],
  [1, 1]
];
var ScalingPolicy$ = [
  3,
  n0,
  _SPc,
  0,
  [_PARN, _PN, _SN, _RI, _SD, _PT, _CT, _SSPC, _TTSPC, _PSPC, _Al],
  [0, 0, 0, 0, 0, 0, 4, () => StepScalingPolicyConfiguration$, () => TargetTrackingScalingPolicyConfiguration$, () => PredictiveScalingPolicyConfiguration$, () => Alarms],
  7
];
var ScheduledAction$ = [
  3,
  n0,
  _SAch,
  0,
  [_SAN, _SAARN, _SN, _Sc, _RI, _CT, _Ti, _SD, _STt, _ET, _STA],
  [0, 0, 0, 0, 0, 4, 0, 0, 4, 4, () => ScalableTargetAction$],
  6
];
var StepAdjustment$ = [
  3,
  n0,
  _SAt,
  0,
  [_SAcal, _MILB, _MIUB],
  [1, 1, 1],
  1
];
var StepScalingPolicyConfiguration$ = [
  3,
  n0,
  _SSPC,
  0,
  [_AT, _SAte, _MAM, _Co, _MAT],
  [0, () => StepAdjustments, 1, 1, 0]
];
var SuspendedState$ = [
  3,
  n0,
  _SS,
  0,
  [_DSIS, _DSOS, _SSS],
  [2, 2, 2]
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_RARN, _Ta],
  [0, 128 | 0],
  2
];
var TargetTrackingMetric$ = [
  3,
  n0,
  _TTM,
  0,
  [_D, _MN, _N],
  [() => TargetTrackingMetricDimensions, 0, 0]
];
var TargetTrackingMetricDataQuery$ = [
  3,
  n0,
  _TTMDQ,
  0,
  [_I, _E, _L, _MSe, _RD],
  [0, 0, 0, () => TargetTrackingMetricStat$, 2],
  1
];
var TargetTrackingMetricDimension$ = [
  3,
  n0,
  _TTMD,
  0,
  [_Na, _Va],
  [0, 0],
  2
];
var TargetTrackingMetricStat$ = [
  3,
  n0,
  _TTMS,
  0,
  [_Met, _St, _U],
  [() => TargetTrackingMetric$, 0, 0],
  2
];
var TargetTrackingScalingPolicyConfiguration$ = [
  3,
  n0,
  _TTSPC,
  0,
  [_TV, _PMS, _CMS, _SOC, _SIC, _DSI],
  [1, () => PredefinedMetricSpecification$, () => CustomizedMetricSpecification$, 1, 1, 2],
  1
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RARN, _TK],
  [0, 64 | 0],
  2
];
var Alarms = [
  1,
  n0,
  _Al,
  0,
  () => Alarm$
];
var MetricDimensions = [
  1,
  n0,
  _MDe,
  0,
  () => MetricDimension$
];
var PredictiveScalingForecastTimestamps = (/* unused pure expression or super */ null && (64 | 4));
var PredictiveScalingForecastValues = (/* unused pure expression or super */ null && (64 | 1));
var PredictiveScalingMetricDataQueries = [
  1,
  n0,
  _PSMDQr,
  0,
  () => PredictiveScalingMetricDataQuery$
];
var PredictiveScalingMetricDimensions = [
  1,
  n0,
  _PSMDr,
  0,
  () => PredictiveScalingMetricDimension$
];
var PredictiveScalingMetricSpecifications = [
  1,
  n0,
  _PSMSred,
  0,
  () => PredictiveScalingMetricSpecification$
];
var ResourceIdsMaxLen1600 = (/* unused pure expression or super */ null && (64 | 0));
var ScalableTargets = [
  1,
  n0,
  _ST,
  0,
  () => ScalableTarget$
];
var ScalingPolicies = [
  1,
  n0,
  _SP,
  0,
  () => ScalingPolicy$
];
var ScheduledActions = [
  1,
  n0,
  _SAc,
  0,
  () => ScheduledAction$
];
var StepAdjustments = [
  1,
  n0,
  _SAte,
  0,
  () => StepAdjustment$
];
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TargetTrackingMetricDataQueries = [
  1,
  n0,
  _TTMDQa,
  0,
  () => TargetTrackingMetricDataQuery$
];
var TargetTrackingMetricDimensions = [
  1,
  n0,
  _TTMDa,
  0,
  () => TargetTrackingMetricDimension$
];
var TagMap = (/* unused pure expression or super */ null && (128 | 0));
var DeregisterScalableTarget$ = [
  9,
  n0,
  _DST,
  0,
  () => DeregisterScalableTargetRequest$,
  () => DeregisterScalableTargetResponse$
];
var DescribeScalableTargets$ = [
  9,
  n0,
  _DSTe,
  0,
  () => DescribeScalableTargetsRequest$,
  () => DescribeScalableTargetsResponse$
];
var DescribeScalingPolicies$ = [
  9,
  n0,
  _DSPe,
  0,
  () => DescribeScalingPoliciesRequest$,
  () => DescribeScalingPoliciesResponse$
];
var DescribeScheduledActions$ = [
  9,
  n0,
  _DSAes,
  0,
  () => DescribeScheduledActionsRequest$,
  () => DescribeScheduledActionsResponse$
];
var PutScalingPolicy$ = [
  9,
  n0,
  _PSP,
  0,
  () => PutScalingPolicyRequest$,
  () => PutScalingPolicyResponse$
];
var PutScheduledAction$ = [
  9,
  n0,
  _PSA,
  0,
  () => PutScheduledActionRequest$,
  () => PutScheduledActionResponse$
];
var RegisterScalableTarget$ = [
  9,
  n0,
  _RST,
  0,
  () => RegisterScalableTargetRequest$,
  () => RegisterScalableTargetResponse$
];

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2016-02-06",
    base64Decoder: config?.base64Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultApplicationAutoScalingHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4Signer */ .f2()
      }
    ],
    logger: config?.logger ?? new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsJson1_1Protocol */ .TE,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.applicationautoscaling",
      errorTypeRegistries,
      version: "2016-02-06",
      serviceTarget: "AnyScaleFrontendService"
    },
    serviceId: config?.serviceId ?? "Application Auto Scaling",
    sha256: config?.sha256 ?? _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig(config);
  (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .calculateBodyLength */ .n8,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultProvider */ .v6,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _shared_smithy_node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)({
      ..._shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: async () => (await defaultConfigProvider()).retryMode || _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_RETRY_MODE */ .L0
    }, config),
    streamCollector: config?.streamCollector ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/ApplicationAutoScalingClient.js
var ApplicationAutoScalingClient = class extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,_shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commandBuilder.js
var command2 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams, "AnyScaleFrontendService", "ApplicationAutoScalingClient", _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep02 = {};
var _mw02 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DeregisterScalableTargetCommand.js
var DeregisterScalableTargetCommand = class extends command2(_ep02, _mw02, "DeregisterScalableTarget", DeregisterScalableTarget$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScalableTargetsCommand.js
var DescribeScalableTargetsCommand = class extends command2(_ep02, _mw02, "DescribeScalableTargets", DescribeScalableTargets$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScalingPoliciesCommand.js
var DescribeScalingPoliciesCommand = class extends command2(_ep02, _mw02, "DescribeScalingPolicies", DescribeScalingPolicies$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DescribeScheduledActionsCommand.js
var DescribeScheduledActionsCommand = class extends command2(_ep02, _mw02, "DescribeScheduledActions", DescribeScheduledActions$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/PutScalingPolicyCommand.js
var PutScalingPolicyCommand = class extends command2(_ep02, _mw02, "PutScalingPolicy", PutScalingPolicy$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/PutScheduledActionCommand.js
var PutScheduledActionCommand = class extends command2(_ep02, _mw02, "PutScheduledAction", PutScheduledAction$) {
};

// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/RegisterScalableTargetCommand.js
var RegisterScalableTargetCommand = class extends command2(_ep02, _mw02, "RegisterScalableTarget", RegisterScalableTarget$) {
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends (0,_shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(_shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* ._ep0 */ .lq, _shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* ._mw0 */ .yt, "DescribeAlarms", _shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* .DescribeAlarms$ */ .K7) {
};

// src/aws/alarms.ts
async function alarmsNaming(client, endpointName, variant) {
  const found = [];
  let token;
  do {
    const command3 = new DescribeAlarmsCommand({
      AlarmTypes: ["MetricAlarm"],
      MaxRecords: 100,
      ...token !== void 0 && { NextToken: token }
    });
    const page = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)("DescribeAlarms", () => client.send(command3));
    for (const alarm of page.MetricAlarms ?? []) {
      if (alarm.AlarmName !== void 0 && watches(alarm, endpointName, variant)) found.push(alarm.AlarmName);
    }
    token = page.NextToken;
  } while (token !== void 0);
  return found;
}
function watches(alarm, endpointName, variant) {
  const inExpression = (alarm.Metrics ?? []).map((query) => query.MetricStat?.Metric?.Dimensions);
  return [alarm.Dimensions, ...inExpression].some(
    (dimensions) => dimensionOf(dimensions, "EndpointName") === endpointName && dimensionOf(dimensions, "VariantName") === variant
  );
}
function dimensionOf(dimensions, name) {
  return dimensions?.find((dimension) => dimension.Name === name)?.Value;
}

// src/aws/scaling-policy.ts
function policyFor(policy, endpointName, from, to) {
  const { PolicyName, TargetTrackingScalingPolicyConfiguration, StepScalingPolicyConfiguration } = policy;
  if (TargetTrackingScalingPolicyConfiguration !== void 0) {
    const rename = dimensionsFor(endpointName, from, to);
    const tracking = trackingFor(TargetTrackingScalingPolicyConfiguration, rename);
    const input = { PolicyName, PolicyType: "TargetTrackingScaling" };
    return { input: { ...input, TargetTrackingScalingPolicyConfiguration: tracking }, complete: true };
  }
  if (StepScalingPolicyConfiguration === void 0) return { complete: false };
  return { input: { PolicyName, PolicyType: "StepScaling", StepScalingPolicyConfiguration }, complete: false };
}
function trackingFor(tracking, rename) {
  const custom = tracking.CustomizedMetricSpecification;
  if (custom === void 0) return tracking;
  return {
    ...tracking,
    CustomizedMetricSpecification: {
      ...custom,
      ...custom.Dimensions && { Dimensions: rename(custom.Dimensions) },
      ...custom.Metrics && { Metrics: custom.Metrics.map((query) => queryFor(query, rename)) }
    }
  };
}
function queryFor(query, rename) {
  const metric = query.MetricStat?.Metric;
  if (query.MetricStat === void 0 || metric?.Dimensions === void 0) return query;
  const Dimensions = metric.Dimensions.map(({ Name, Value }) => ({ Name, Value }));
  return { ...query, MetricStat: { ...query.MetricStat, Metric: { ...metric, Dimensions: rename(Dimensions) } } };
}
function dimensionsFor(endpointName, from, to) {
  return (dimensions) => {
    const endpoint = dimensions.find((dimension) => dimension.Name === "EndpointName")?.Value;
    if (endpoint !== endpointName) return dimensions;
    return dimensions.map(
      (dimension) => dimension.Name === "VariantName" && dimension.Value === from ? { ...dimension, Value: to } : dimension
    );
  };
}

// src/aws/scaling-read.ts
var scalable = {
  ServiceNamespace: "sagemaker",
  ScalableDimension: "sagemaker:variant:DesiredInstanceCount"
};
var mostTargets = 50;
function resourceOf(endpointName, variant) {
  return `endpoint/${endpointName}/variant/${variant}`;
}
async function findTargets(client, resources) {
  const found = [];
  for (let at = 0; at < resources.length; at += mostTargets) {
    const ResourceIds = resources.slice(at, at + mostTargets);
    const pages = await allPages((token) => {
      const command3 = new DescribeScalableTargetsCommand({ ...scalable, ResourceIds, ...token });
      return (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)(
        "DescribeScalableTargets",
        () => client.send(command3)
      );
    });
    found.push(...pages.flatMap((page) => page.ScalableTargets ?? []));
  }
  return found;
}
async function findPolicies(client, resource) {
  const pages = await allPages((token) => {
    const command3 = new DescribeScalingPoliciesCommand({ ...scalable, ResourceId: resource, ...token });
    return (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)("DescribeScalingPolicies", () => client.send(command3));
  });
  return pages.flatMap((page) => page.ScalingPolicies ?? []);
}
async function findSchedule(client, resource) {
  const pages = await allPages((token) => {
    const command3 = new DescribeScheduledActionsCommand({ ...scalable, ResourceId: resource, ...token });
    return (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)(
      "DescribeScheduledActions",
      () => client.send(command3)
    );
  });
  return pages.flatMap((page) => page.ScheduledActions ?? []);
}
async function allPages(ask) {
  const pages = [];
  let token;
  do {
    const page = await ask(token === void 0 ? {} : { NextToken: token });
    pages.push(page);
    token = page.NextToken;
  } while (token !== void 0);
  return pages;
}

// src/aws/scaling-move.ts
async function putPolicies(client, endpointName, policies, from, to) {
  const left = [];
  for (const policy of policies) {
    const { input, complete } = policyFor(policy, endpointName, from, to);
    if (!complete) left.push(policy.PolicyName ?? "");
    if (input === void 0) continue;
    const command3 = new PutScalingPolicyCommand({ ...scalable, ResourceId: resourceOf(endpointName, to), ...input });
    await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)("PutScalingPolicy", () => client.send(command3));
  }
  return left;
}
function readSchedule(client, resource) {
  return unlessRefused(() => findSchedule(client, resource));
}
async function putSchedule(client, endpointName, schedule, to) {
  const put = async () => {
    for (const action of schedule ?? []) {
      const command3 = new PutScheduledActionCommand({
        ...scalable,
        ResourceId: resourceOf(endpointName, to),
        ...scheduleOf(action)
      });
      await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)("PutScheduledAction", () => client.send(command3));
    }
    return [];
  };
  const written = schedule === void 0 ? void 0 : await unlessRefused(put);
  return written ?? ["scheduled actions, if there are any"];
}
async function unlessRefused(call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof _shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .Gy) || error.retryable || error.code === "credentials-expired") throw error;
    return void 0;
  }
}
function scheduleOf({
  ScheduledActionName,
  Schedule,
  Timezone,
  StartTime,
  EndTime,
  ScalableTargetAction
}) {
  const time = (value) => value === void 0 ? void 0 : new Date(value);
  return {
    ScheduledActionName,
    Schedule,
    Timezone,
    StartTime: time(StartTime),
    EndTime: time(EndTime),
    ScalableTargetAction
  };
}
async function deregister(client, endpointName, variant) {
  const command3 = new DeregisterScalableTargetCommand({ ...scalable, ResourceId: resourceOf(endpointName, variant) });
  try {
    await client.send(command3);
  } catch (error) {
    if (!(error instanceof ObjectNotFoundException)) throw (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .toAwsError */ .DZ)(error, "DeregisterScalableTarget");
  }
}

// src/aws/scaling.ts
function createScaling(client, cloudWatch) {
  async function register(endpointName, variant, suspended, limits = {}) {
    const command3 = new RegisterScalableTargetCommand({
      ...scalable,
      ResourceId: resourceOf(endpointName, variant),
      ...limits,
      SuspendedState: {
        DynamicScalingInSuspended: suspended.scaleIn,
        DynamicScalingOutSuspended: suspended.scaleOut,
        ScheduledScalingSuspended: suspended.scheduled
      }
    });
    await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .asAwsError */ ._w)("RegisterScalableTarget", () => client.send(command3));
  }
  async function targets(endpointName, variants) {
    const resources = variants.map((variant) => resourceOf(endpointName, variant));
    return (await findTargets(client, resources)).map(targetOf);
  }
  async function save(endpointName, variant) {
    const resource = resourceOf(endpointName, variant);
    const [target] = await targets(endpointName, [variant]);
    if (target === void 0) return void 0;
    const { min, max, suspended } = target;
    const policies = await findPolicies(client, resource);
    const schedule = await readSchedule(client, resource);
    return { variant, min, max, suspended, policies: [...policies], ...schedule && { schedule: [...schedule] } };
  }
  async function give(endpointName, variant, saved) {
    const policies = await putPolicies(client, endpointName, saved.policies, saved.variant, variant);
    const schedule = await putSchedule(client, endpointName, saved.schedule, variant);
    return { left: [...policies, ...schedule] };
  }
  return {
    targets,
    async suspendScaleIn(endpointName, variant) {
      const [target] = await targets(endpointName, [variant]);
      if (target === void 0) return void 0;
      await register(endpointName, variant, { ...target.suspended, scaleIn: true });
      return target.suspended;
    },
    async resume(endpointName, variant, before) {
      const [target] = await findTargets(client, [resourceOf(endpointName, variant)]);
      if (target !== void 0) await register(endpointName, variant, before);
    },
    async move(endpointName, from, to) {
      const saved = await save(endpointName, from);
      if (saved === void 0) return { left: [] };
      await register(endpointName, to, saved.suspended, { MinCapacity: saved.min, MaxCapacity: saved.max });
      const given = await give(endpointName, to, saved);
      await deregister(client, endpointName, from);
      return given;
    },
    save,
    release: (endpointName, variant) => deregister(client, endpointName, variant),
    async restore(endpointName, variant, saved) {
      const limits = { MinCapacity: saved.min, MaxCapacity: saved.max };
      await register(endpointName, variant, { ...saved.suspended, scaleIn: true }, limits);
      const given = await give(endpointName, variant, saved);
      if (!saved.suspended.scaleIn) await register(endpointName, variant, saved.suspended);
      return given;
    },
    async alarmsNaming(endpointName, variant) {
      const policies = await findPolicies(client, resourceOf(endpointName, variant));
      const own = policies.flatMap((policy) => policy.Alarms ?? []).map((alarm) => alarm.AlarmName);
      return (await alarmsNaming(cloudWatch, endpointName, variant)).filter((name) => !own.includes(name));
    }
  };
}
function targetOf(target) {
  const { MinCapacity, MaxCapacity, SuspendedState, ResourceId } = target;
  return {
    variant: ResourceId?.split("/").at(-1) ?? "",
    min: MinCapacity ?? 0,
    max: MaxCapacity ?? 0,
    suspended: {
      scaleIn: SuspendedState?.DynamicScalingInSuspended ?? false,
      scaleOut: SuspendedState?.DynamicScalingOutSuspended ?? false,
      scheduled: SuspendedState?.ScheduledScalingSuspended ?? false
    }
  };
}

// src/aws/auto-scaling.ts
function connectAutoScaling({ network, ...options }, cloudWatch) {
  const client = new ApplicationAutoScalingClient({ ...options, requestHandler: network.handlerFor("call") });
  return createScaling(client, cloudWatch);
}



/***/ })

};
