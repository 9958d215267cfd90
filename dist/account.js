export const id = 620;
export const ids = [620];
export const modules = {

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectAccount: () => (/* binding */ connectAccount)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4150);
/* harmony import */ var _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3496);
/* harmony import */ var _shared_aws_sdk_signature_v4_multi_region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6280);
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


















// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
var defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "iam",
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
var defaultIAMHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "iam"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-iam/package.json
var package_default = {
  name: "@aws-sdk/client-iam",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Iam Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-iam",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-iam"
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
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
var v = "ref";
var w = "authSchemes";
var x = "name";
var y = "signingRegion";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "stringEquals";
var f = "booleanEquals";
var g = "getAttr";
var h = { [v]: "Endpoint" };
var i = { "fn": g, "argv": [{ [v]: d }, "name"] };
var j = { [v]: d };
var k = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] };
var l = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] };
var m = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] };
var n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] };
var o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] };
var p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] };
var q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] };
var s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] };
var t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] };
var u = [{ [v]: "Region" }];
var _data = {
  conditions: [
    [c, [h]],
    [c, u],
    ["aws.partition", u, d],
    [e, [i, "aws"]],
    [e, [i, "aws-cn"]],
    [e, [i, "aws-us-gov"]],
    [e, [i, "aws-iso"]],
    [f, [{ [v]: "UseFIPS" }, b]],
    [f, [{ [v]: "UseDualStack" }, b]],
    [e, [i, "aws-iso-b"]],
    [e, [i, "aws-iso-e"]],
    [e, [i, "aws-iso-f"]],
    [e, [i, "aws-eusc"]],
    [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]],
    [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h, {}],
    ["https://iam.amazonaws.com", k],
    ["https://iam-fips.amazonaws.com", k],
    ["https://iam.global.api.aws", k],
    ["https://iam-fips.global.api.aws", k],
    ["https://iam.global.api.amazonwebservices.com.cn", l],
    ["https://iam-fips.api.amazonwebservices.com.cn", l],
    ["https://iam.cn-north-1.amazonaws.com.cn", l],
    ["https://iam-fips.amazonaws.com.cn", l],
    ["https://iam.us-gov.api.aws", m],
    ["https://iam.us-gov.amazonaws.com", m],
    ["https://iam.us-iso-east-1.c2s.ic.gov", n],
    ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
    ["https://iam.api.aws.ic.gov", n],
    ["https://iam-fips.api.aws.ic.gov", n],
    ["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
    ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
    ["https://iam.api.aws.scloud", o],
    ["https://iam-fips.api.aws.scloud", o],
    ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
    ["https://iam-fips.cloud.adc-e.uk", p],
    ["https://iam.api.cloud-aws.adc-e.uk", p],
    ["https://iam-fips.api.cloud-aws.adc-e.uk", p],
    ["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
    ["https://iam-fips.csp.hci.ic.gov", q],
    ["https://iam.api.aws.hci.ic.gov", q],
    ["https://iam-fips.api.aws.hci.ic.gov", q],
    ["https://iam.eusc-de-east-1.amazonaws.eu", s],
    ["https://iam-fips.amazonaws.eu", s],
    ["https://iam.global.api.amazonwebservices.eu", s],
    ["https://iam-fips.api.amazonwebservices.eu", s],
    ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
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
  42,
  3,
  1,
  4,
  r + 41,
  2,
  5,
  r + 41,
  3,
  39,
  6,
  4,
  36,
  7,
  5,
  35,
  8,
  6,
  32,
  9,
  7,
  20,
  10,
  8,
  15,
  11,
  9,
  r + 18,
  12,
  10,
  r + 22,
  13,
  11,
  r + 26,
  14,
  12,
  r + 30,
  r + 40,
  9,
  r + 20,
  16,
  10,
  r + 24,
  17,
  11,
  r + 28,
  18,
  12,
  r + 32,
  19,
  13,
  r + 38,
  r + 39,
  8,
  26,
  21,
  9,
  r + 19,
  22,
  10,
  r + 23,
  23,
  11,
  r + 27,
  24,
  12,
  r + 31,
  25,
  14,
  r + 36,
  r + 37,
  9,
  r + 21,
  27,
  10,
  r + 25,
  28,
  11,
  r + 29,
  29,
  12,
  r + 33,
  30,
  13,
  31,
  r + 35,
  14,
  r + 34,
  r + 35,
  7,
  34,
  33,
  8,
  r + 16,
  r + 14,
  8,
  r + 17,
  r + 15,
  8,
  r + 12,
  r + 13,
  7,
  38,
  37,
  8,
  r + 8,
  r + 10,
  8,
  r + 9,
  r + 11,
  7,
  41,
  40,
  8,
  r + 6,
  r + 4,
  8,
  r + 7,
  r + 5,
  7,
  r + 1,
  43,
  8,
  r + 2,
  r + 3
]);
var bdd = _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class _IAMServiceException extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _IAMServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class _ConcurrentModificationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var NoSuchEntityException = class _NoSuchEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NoSuchEntityException";
  name = "NoSuchEntityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchEntityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchEntityException.prototype);
  }
};
var ServiceFailureException = class _ServiceFailureException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceFailureException";
  name = "ServiceFailureException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceFailureException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceFailureException.prototype);
  }
};
var AccountNotManagementOrDelegatedAdministratorException = class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
  name = "AccountNotManagementOrDelegatedAdministratorException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountNotManagementOrDelegatedAdministratorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountNotManagementOrDelegatedAdministratorException.prototype);
    this.Message = opts.Message;
  }
};
var EntityAlreadyExistsException = class _EntityAlreadyExistsException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
  name = "EntityAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EntityAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityAlreadyExistsException.prototype);
  }
};
var InvalidInputException = class _InvalidInputException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidInputException";
  name = "InvalidInputException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidInputException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidInputException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedPolicyDocumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var NameConflictException = class _NameConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NameConflictException";
  name = "NameConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NameConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NameConflictException.prototype);
  }
};
var RoleModifiedException = class _RoleModifiedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleModifiedException";
  name = "RoleModifiedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RoleModifiedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RoleModifiedException.prototype);
  }
};
var RoleTemplateDisabledException = class _RoleTemplateDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
  name = "RoleTemplateDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RoleTemplateDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RoleTemplateDisabledException.prototype);
  }
};
var UnmodifiableEntityException = class _UnmodifiableEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
  name = "UnmodifiableEntityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnmodifiableEntityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
  }
};
var PolicyNotAttachableException = class _PolicyNotAttachableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
  name = "PolicyNotAttachableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PolicyNotAttachableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotAttachableException.prototype);
  }
};
var EntityTemporarilyUnmodifiableException = class _EntityTemporarilyUnmodifiableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
  name = "EntityTemporarilyUnmodifiableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EntityTemporarilyUnmodifiableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityTemporarilyUnmodifiableException.prototype);
  }
};
var InvalidUserTypeException = class _InvalidUserTypeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
  name = "InvalidUserTypeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidUserTypeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidUserTypeException.prototype);
  }
};
var PasswordPolicyViolationException = class _PasswordPolicyViolationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
  name = "PasswordPolicyViolationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PasswordPolicyViolationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PasswordPolicyViolationException.prototype);
  }
};
var OpenIdIdpCommunicationErrorException = class _OpenIdIdpCommunicationErrorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
  name = "OpenIdIdpCommunicationErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OpenIdIdpCommunicationErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OpenIdIdpCommunicationErrorException.prototype);
  }
};
var ServiceNotSupportedException = class _ServiceNotSupportedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
  name = "ServiceNotSupportedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotSupportedException.prototype);
  }
};
var DeleteConflictException = class _DeleteConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DeleteConflictException";
  name = "DeleteConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DeleteConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DeleteConflictException.prototype);
  }
};
var OrganizationNotFoundException = class _OrganizationNotFoundException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
  name = "OrganizationNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationNotInAllFeaturesModeException = class _OrganizationNotInAllFeaturesModeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
  name = "OrganizationNotInAllFeaturesModeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotInAllFeaturesModeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceAccessNotEnabledException = class _ServiceAccessNotEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
  name = "ServiceAccessNotEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceAccessNotEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceAccessNotEnabledException.prototype);
    this.Message = opts.Message;
  }
};
var FeatureDisabledException = class _FeatureDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureDisabledException";
  name = "FeatureDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FeatureDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FeatureDisabledException.prototype);
  }
};
var InvalidAuthenticationCodeException = class _InvalidAuthenticationCodeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
  name = "InvalidAuthenticationCodeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAuthenticationCodeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAuthenticationCodeException.prototype);
  }
};
var CallerIsNotManagementAccountException = class _CallerIsNotManagementAccountException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
  name = "CallerIsNotManagementAccountException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CallerIsNotManagementAccountException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CallerIsNotManagementAccountException.prototype);
    this.Message = opts.Message;
  }
};
var FeatureEnabledException = class _FeatureEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureEnabledException";
  name = "FeatureEnabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FeatureEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FeatureEnabledException.prototype);
  }
};
var ReportGenerationLimitExceededException = class _ReportGenerationLimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
  name = "ReportGenerationLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReportGenerationLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReportGenerationLimitExceededException.prototype);
  }
};
var CredentialReportExpiredException = class _CredentialReportExpiredException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
  name = "CredentialReportExpiredException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportExpiredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportExpiredException.prototype);
  }
};
var CredentialReportNotPresentException = class _CredentialReportNotPresentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
  name = "CredentialReportNotPresentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportNotPresentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportNotPresentException.prototype);
  }
};
var CredentialReportNotReadyException = class _CredentialReportNotReadyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
  name = "CredentialReportNotReadyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportNotReadyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportNotReadyException.prototype);
  }
};
var UnrecognizedPublicKeyEncodingException = class _UnrecognizedPublicKeyEncodingException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
  name = "UnrecognizedPublicKeyEncodingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnrecognizedPublicKeyEncodingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnrecognizedPublicKeyEncodingException.prototype);
  }
};
var PolicyEvaluationException = class _PolicyEvaluationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
  name = "PolicyEvaluationException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "PolicyEvaluationException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyEvaluationException.prototype);
  }
};
var KeyPairMismatchException = class _KeyPairMismatchException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
  name = "KeyPairMismatchException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KeyPairMismatchException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KeyPairMismatchException.prototype);
  }
};
var MalformedCertificateException = class _MalformedCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedCertificateException";
  name = "MalformedCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedCertificateException.prototype);
  }
};
var DuplicateCertificateException = class _DuplicateCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
  name = "DuplicateCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateCertificateException.prototype);
  }
};
var InvalidCertificateException = class _InvalidCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidCertificateException";
  name = "InvalidCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidCertificateException.prototype);
  }
};
var DuplicateSSHPublicKeyException = class _DuplicateSSHPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
  name = "DuplicateSSHPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateSSHPublicKeyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateSSHPublicKeyException.prototype);
  }
};
var InvalidPublicKeyException = class _InvalidPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
  name = "InvalidPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidPublicKeyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidPublicKeyException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
var _A = "Arn";
var _AAc = "AccountAliases";
var _ABO = "AllowedByOrganizations";
var _ABPB = "AllowedByPermissionsBoundary";
var _AI = "ApproverId";
var _AMP = "AttachedManagedPolicies";
var _AN = "AttachmentName";
var _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
var _ANc = "ActionNames";
var _AP = "AttachedPolicy";
var _APB = "AttachedPermissionsBoundary";
var _ARPDT = "AssumeRolePolicyDocumentTemplate";
var _AT = "AttachmentType";
var _CA = "CallerArn";
var _CD = "CreateDate";
var _CE = "ContextEntry";
var _CELT = "ContextEntryListType";
var _CEo = "ContextEntries";
var _CIDL = "ClientIDList";
var _CINMAE = "CallerIsNotManagementAccountException";
var _CKN = "ContextKeyName";
var _CKNo = "ContextKeyNames";
var _CKT = "ContextKeyType";
var _CKV = "ContextKeyValues";
var _CME = "ConcurrentModificationException";
var _COIDCPR = "CreateOpenIDConnectProviderRequest";
var _CREE = "CredentialReportExpiredException";
var _CRNPE = "CredentialReportNotPresentException";
var _CRNRE = "CredentialReportNotReadyException";
var _CT = "CreateTimestamp";
var _Ce = "Certifications";
var _Col = "Column";
var _D = "Description";
var _DCE = "DeleteConflictException";
var _DCEu = "DuplicateCertificateException";
var _DMV = "DefaultMinorVersion";
var _DORCMRi = "DisableOrganizationsRootCredentialsManagementResponse";
var _DORSRi = "DisableOrganizationsRootSessionsResponse";
var _DP = "DelegationPermission";
var _DR = "DelegationRequest";
var _DRI = "DelegationRequestId";
var _DSSHPKE = "DuplicateSSHPublicKeyException";
var _DV = "DefaultValue";
var _EAEE = "EntityAlreadyExistsException";
var _EAN = "EvalActionName";
var _EDD = "EvalDecisionDetails";
var _EDn = "EnableDate";
var _EDv = "EvalDecision";
var _EF = "EnabledFeatures";
var _EORCMRn = "EnableOrganizationsRootCredentialsManagementResponse";
var _EORSRn = "EnableOrganizationsRootSessionsResponse";
var _EPn = "EndPosition";
var _ER = "EvaluationResult";
var _ERD = "EvalResourceDecision";
var _ERLT = "EvaluationResultsListType";
var _ERN = "EvalResourceName";
var _ERv = "EvaluationResults";
var _ET = "ExpirationTime";
var _ETUE = "EntityTemporarilyUnmodifiableException";
var _Ena = "Enabled";
var _F = "Filter";
var _FDE = "FeatureDisabledException";
var _FEE = "FeatureEnabledException";
var _GAADR = "GetAccountAuthorizationDetailsRequest";
var _GAPRe = "GetAccountPropertiesResponse";
var _GASR = "GetAccountSummaryResponse";
var _GCKFCPR = "GetContextKeysForCustomPolicyRequest";
var _GCKFPPR = "GetContextKeysForPrincipalPolicyRequest";
var _GCKFPR = "GetContextKeysForPolicyResponse";
var _GL = "GroupList";
var _GMFADRe = "GetMFADeviceResponse";
var _GOIDCPRe = "GetOpenIDConnectProviderResponse";
var _IACE = "InvalidAuthenticationCodeException";
var _ICE = "InvalidCertificateException";
var _IIE = "InvalidInputException";
var _IPIT = "InlinePolicyIdentifierType";
var _IPIn = "InlinePolicyIdentifier";
var _IPKE = "InvalidPublicKeyException";
var _IPN = "InstanceProfileName";
var _IPT = "InlinePolicyTemplates";
var _IPn = "InlinePolicy";
var _IR = "IsRequired";
var _IT = "IsTruncated";
var _IUTE = "InvalidUserTypeException";
var _Im = "Immutable";
var _K = "Key";
var _KPME = "KeyPairMismatchException";
var _LAARi = "ListAccountAliasesResponse";
var _LEE = "LimitExceededException";
var _LGPRi = "ListGroupPoliciesResponse";
var _LOFRi = "ListOrganizationsFeaturesResponse";
var _LPGSAR = "ListPoliciesGrantingServiceAccessRequest";
var _LRPRi = "ListRolePoliciesResponse";
var _LUPRi = "ListUserPoliciesResponse";
var _Li = "Line";
var _M = "Message";
var _MBT = "ManagedByType";
var _MBV = "ManagedByValue";
var _MCE = "MalformedCertificateException";
var _MCV = "MissingContextValues";
var _MI = "MaxItems";
var _MPAa = "ManagedPolicyArns";
var _MPDE = "MalformedPolicyDocumentException";
var _MS = "MatchedStatements";
var _MSD = "MaxSessionDuration";
var _MV = "MinorVersion";
var _MVa = "MajorVersion";
var _Ma = "Marker";
var _N = "Name";
var _NCE = "NameConflictException";
var _NSEE = "NoSuchEntityException";
var _No = "Notes";
var _OAI = "OwnerAccountId";
var _ODD = "OrganizationsDecisionDetail";
var _OI = "OwnerId";
var _OIDCPA = "OpenIDConnectProviderArn";
var _OIICEE = "OpenIdIdpCommunicationErrorException";
var _OIr = "OrganizationId";
var _ONFE = "OrganizationNotFoundException";
var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
var _OOPIL = "OrderedOrganizationPolicyInputList";
var _OOPT = "OrderedOrganizationPolicyType";
var _OPLT = "OrganizationPolicyListType";
var _OSBO = "OnlySendByOwner";
var _P = "Permissions";
var _PA = "PolicyArn";
var _PAPR = "PutAccountPropertiesRequest";
var _PB = "PermissionsBoundary";
var _PBA = "PermissionsBoundaryArn";
var _PBAe = "PermissionBoundaryArn";
var _PBDD = "PermissionsBoundaryDecisionDetail";
var _PBPIL = "PermissionsBoundaryPolicyInputList";
var _PBT = "PermissionsBoundaryType";
var _PD = "PolicyDocument";
var _PDa = "ParameterDefinition";
var _PDar = "ParametersDefinition";
var _PDo = "PolicyDetail";
var _PEE = "PolicyEvaluationException";
var _PEL = "PolicyExclusionList";
var _PELT = "PolicyExclusionsListType";
var _PIL = "PolicyInputList";
var _PIo = "PolicyIdentifier";
var _PN = "PolicyName";
var _PNAE = "PolicyNotAttachableException";
var _PNo = "PolicyNames";
var _PP = "PermissionPolicy";
var _PPVE = "PasswordPolicyViolationException";
var _PPo = "PolicyParameter";
var _PSA = "PolicySourceArn";
var _PT = "PolicyType";
var _PTA = "PolicyTemplateArn";
var _Pa = "Path";
var _Par = "Parameters";
var _Pos = "Position";
var _Pr = "Properties";
var _R = "Region";
var _RA = "ResourceArns";
var _RDP = "RoleDescriptionPattern";
var _RGLEE = "ReportGenerationLimitExceededException";
var _RHO = "ResourceHandlingOption";
var _RI = "RequestorId";
var _RM = "RequestMessage";
var _RME = "RoleModifiedException";
var _RN = "RoleName";
var _RNP = "RoleNamePattern";
var _RNe = "RequestorName";
var _RO = "ResourceOwner";
var _RP = "ResourcePolicy";
var _RPP = "RolePathPattern";
var _RPRA = "RolePermissionRestrictionArns";
var _RR = "RejectionReason";
var _RSR = "ResourceSpecificResults";
var _RSRLT = "ResourceSpecificResultListType";
var _RSRe = "ResourceSpecificResult";
var _RTDE = "RoleTemplateDisabledException";
var _RTT = "RoleTagsTemplate";
var _RTV = "RoleTemplateVersion";
var _RU = "RedirectUrl";
var _RUT = "RoleUsageType";
var _RVE = "ReplacementValueEntry";
var _Res = "Resources";
var _SAMLPA = "SAMLProviderArn";
var _SANEE = "ServiceAccessNotEnabledException";
var _SCN = "ServerCertificateName";
var _SCPIL = "ServiceControlPolicyInputList";
var _SCPR = "SimulateCustomPolicyRequest";
var _SD = "SessionDuration";
var _SFE = "ServiceFailureException";
var _SLT = "StatementListType";
var _SM = "SummaryMap";
var _SNSE = "ServiceNotSupportedException";
var _SNer = "SerialNumber";
var _SNerv = "ServiceNamespaces";
var _SPI = "SourcePolicyId";
var _SPP = "SimulatePrincipalPolicy";
var _SPPR = "SimulatePrincipalPolicyRequest";
var _SPR = "SimulatePolicyResponse";
var _SPT = "SourcePolicyType";
var _SPt = "StartPosition";
var _ST = "SubType";
var _St = "State";
var _Sta = "Statement";
var _T = "Tags";
var _TA = "TemplateArn";
var _TK = "TagKeys";
var _TL = "ThumbprintList";
var _TN = "TemplateName";
var _TT = "TagTemplate";
var _TVI = "TemplateVersionId";
var _Ta = "Tag";
var _Ty = "Type";
var _U = "Url";
var _UDs = "UserDetail";
var _UEE = "UnmodifiableEntityException";
var _UI = "UserId";
var _UIPR = "UntagInstanceProfileRequest";
var _UMFADR = "UntagMFADeviceRequest";
var _UN = "UserName";
var _UOIDCPR = "UntagOpenIDConnectProviderRequest";
var _UOIDCPTR = "UpdateOpenIDConnectProviderThumbprintRequest";
var _UPKEE = "UnrecognizedPublicKeyEncodingException";
var _UPL = "UserPolicyList";
var _UPR = "UntagPolicyRequest";
var _URR = "UntagRoleRequest";
var _USAMLPR = "UntagSAMLProviderRequest";
var _USCR = "UntagServerCertificateRequest";
var _UT = "UpdatedTime";
var _UTp = "UpdateTimestamp";
var _UUR = "UntagUserRequest";
var _VE = "VersionEnabled";
var _Va = "Values";
var _Val = "Value";
var _aPLT = "attachedPoliciesListType";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _iPTLT = "inlinePolicyTemplateListType";
var _m = "message";
var _pDLT = "parametersDefinitionListType";
var _pDLTo = "policyDetailListType";
var _pPLT = "policyParameterListType";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
var _se = "server";
var _tLT = "tagListType";
var _tTLT = "tagTemplateListType";
var n0 = "com.amazonaws.iam";
var _s_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(_s);
var IAMServiceException$ = [-3, _s, "IAMServiceException", 0, [], []];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
var n0_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [
  -3,
  n0,
  _ANMODAE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
  -3,
  n0,
  _CINMAE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { [_aQE]: [`ConcurrentModification`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
  -3,
  n0,
  _CREE,
  { [_aQE]: [`ReportExpired`, 410], [_e]: _c, [_hE]: 410 },
  [_m],
  [0]
];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
  -3,
  n0,
  _CRNPE,
  { [_aQE]: [`ReportNotPresent`, 410], [_e]: _c, [_hE]: 410 },
  [_m],
  [0]
];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
  -3,
  n0,
  _CRNRE,
  { [_aQE]: [`ReportInProgress`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
  -3,
  n0,
  _DCE,
  { [_aQE]: [`DeleteConflict`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
  -3,
  n0,
  _DCEu,
  { [_aQE]: [`DuplicateCertificate`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
  -3,
  n0,
  _DSSHPKE,
  { [_aQE]: [`DuplicateSSHPublicKey`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
  -3,
  n0,
  _EAEE,
  { [_aQE]: [`EntityAlreadyExists`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
  -3,
  n0,
  _ETUE,
  { [_aQE]: [`EntityTemporarilyUnmodifiable`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
  -3,
  n0,
  _FDE,
  { [_aQE]: [`FeatureDisabled`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
  -3,
  n0,
  _FEE,
  { [_aQE]: [`FeatureEnabled`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
  -3,
  n0,
  _IACE,
  { [_aQE]: [`InvalidAuthenticationCode`, 403], [_e]: _c, [_hE]: 403 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
  -3,
  n0,
  _ICE,
  { [_aQE]: [`InvalidCertificate`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
  -3,
  n0,
  _IIE,
  { [_aQE]: [`InvalidInput`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
  -3,
  n0,
  _IPKE,
  { [_aQE]: [`InvalidPublicKey`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
  -3,
  n0,
  _IUTE,
  { [_aQE]: [`InvalidUserType`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
  -3,
  n0,
  _KPME,
  { [_aQE]: [`KeyPairMismatch`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_aQE]: [`LimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
  -3,
  n0,
  _MCE,
  { [_aQE]: [`MalformedCertificate`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
  -3,
  n0,
  _MPDE,
  { [_aQE]: [`MalformedPolicyDocument`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
  -3,
  n0,
  _NCE,
  { [_aQE]: [`NameConflict`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
  -3,
  n0,
  _NSEE,
  { [_aQE]: [`NoSuchEntity`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
  -3,
  n0,
  _OIICEE,
  { [_aQE]: [`OpenIdIdpCommunicationError`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
  -3,
  n0,
  _ONFE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
  -3,
  n0,
  _ONIAFME,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
  -3,
  n0,
  _PPVE,
  { [_aQE]: [`PasswordPolicyViolation`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
  -3,
  n0,
  _PEE,
  { [_aQE]: [`PolicyEvaluation`, 500], [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
  -3,
  n0,
  _PNAE,
  { [_aQE]: [`PolicyNotAttachable`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
  -3,
  n0,
  _RGLEE,
  { [_aQE]: [`ReportGenerationLimitExceeded`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
  -3,
  n0,
  _RME,
  { [_aQE]: [`RoleModified`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
  -3,
  n0,
  _RTDE,
  { [_aQE]: [`RoleTemplateDisabled`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
  -3,
  n0,
  _SANEE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
  -3,
  n0,
  _SFE,
  { [_aQE]: [`ServiceFailure`, 500], [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
  -3,
  n0,
  _SNSE,
  { [_aQE]: [`NotSupportedService`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
  -3,
  n0,
  _UEE,
  { [_aQE]: [`UnmodifiableEntity`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
  -3,
  n0,
  _UPKEE,
  { [_aQE]: [`UnrecognizedPublicKeyEncoding`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AttachedPermissionsBoundary$ = [
  3,
  n0,
  _APB,
  0,
  [_PBT, _PBA],
  [0, 0]
];
var AttachedPolicy$ = [
  3,
  n0,
  _AP,
  0,
  [_PN, _PA],
  [0, 0]
];
var ContextEntry$ = [
  3,
  n0,
  _CE,
  0,
  [_CKN, _CKV, _CKT],
  [0, 64 | 0, 0]
];
var CreateOpenIDConnectProviderRequest$ = [
  3,
  n0,
  _COIDCPR,
  0,
  [_U, _CIDL, _TL, _T],
  [0, 64 | 0, 64 | 0, () => tagListType],
  1
];
var DelegationPermission$ = [
  3,
  n0,
  _DP,
  0,
  [_PTA, _Par],
  [0, () => policyParameterListType]
];
var DelegationRequest$ = [
  3,
  n0,
  _DR,
  0,
  [_DRI, _OAI, _D, _RM, _P, _PP, _RPRA, _OI, _AI, _St, _ET, _RI, _RNe, _CD, _SD, _RU, _No, _RR, _OSBO, _UT],
  [0, 0, 0, 0, () => DelegationPermission$, 0, 64 | 0, 0, 0, 0, 4, 0, 0, 4, 1, 0, 0, 0, 2, 4]
];
var DisableOrganizationsRootCredentialsManagementResponse$ = [
  3,
  n0,
  _DORCMRi,
  0,
  [_OIr, _EF],
  [0, 64 | 0]
];
var DisableOrganizationsRootSessionsResponse$ = [
  3,
  n0,
  _DORSRi,
  0,
  [_OIr, _EF],
  [0, 64 | 0]
];
var EnableOrganizationsRootCredentialsManagementResponse$ = [
  3,
  n0,
  _EORCMRn,
  0,
  [_OIr, _EF],
  [0, 64 | 0]
];
var EnableOrganizationsRootSessionsResponse$ = [
  3,
  n0,
  _EORSRn,
  0,
  [_OIr, _EF],
  [0, 64 | 0]
];
var EvaluationResult$ = [
  3,
  n0,
  _ER,
  0,
  [_EAN, _EDv, _ERN, _MS, _MCV, _ODD, _PBDD, _EDD, _RSR],
  [0, 0, 0, () => StatementListType, 64 | 0, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128 | 0, () => ResourceSpecificResultListType],
  2
];
var GetAccountAuthorizationDetailsRequest$ = [
  3,
  n0,
  _GAADR,
  0,
  [_F, _MI, _Ma],
  [64 | 0, 1, 0]
];
var GetAccountPropertiesResponse$ = [
  3,
  n0,
  _GAPRe,
  0,
  [_Pr],
  [128 | 0]
];
var GetAccountSummaryResponse$ = [
  3,
  n0,
  _GASR,
  0,
  [_SM],
  [128 | 1]
];
var GetContextKeysForCustomPolicyRequest$ = [
  3,
  n0,
  _GCKFCPR,
  0,
  [_PIL],
  [64 | 0],
  1
];
var GetContextKeysForPolicyResponse$ = [
  3,
  n0,
  _GCKFPR,
  0,
  [_CKNo],
  [64 | 0]
];
var GetContextKeysForPrincipalPolicyRequest$ = [
  3,
  n0,
  _GCKFPPR,
  0,
  [_PSA, _PIL],
  [0, 64 | 0],
  1
];
var GetMFADeviceResponse$ = [
  3,
  n0,
  _GMFADRe,
  0,
  [_SNer, _UN, _EDn, _Ce],
  [0, 0, 4, 128 | 0],
  1
];
var GetOpenIDConnectProviderResponse$ = [
  3,
  n0,
  _GOIDCPRe,
  0,
  [_U, _CIDL, _TL, _CD, _T],
  [0, 64 | 0, 64 | 0, 4, () => tagListType]
];
var InlinePolicy$ = [
  3,
  n0,
  _IPn,
  0,
  [_PN, _PD],
  [0, 0],
  2
];
var InlinePolicyIdentifierType$ = [
  3,
  n0,
  _IPIT,
  0,
  [_PN, _AT, _AN],
  [0, 0, 0],
  3
];
var ListAccountAliasesResponse$ = [
  3,
  n0,
  _LAARi,
  0,
  [_AAc, _IT, _Ma],
  [64 | 0, 2, 0],
  1
];
var ListGroupPoliciesResponse$ = [
  3,
  n0,
  _LGPRi,
  0,
  [_PNo, _IT, _Ma],
  [64 | 0, 2, 0],
  1
];
var ListOrganizationsFeaturesResponse$ = [
  3,
  n0,
  _LOFRi,
  0,
  [_OIr, _EF],
  [0, 64 | 0]
];
var ListPoliciesGrantingServiceAccessRequest$ = [
  3,
  n0,
  _LPGSAR,
  0,
  [_A, _SNerv, _Ma],
  [0, 64 | 0, 0],
  2
];
var ListRolePoliciesResponse$ = [
  3,
  n0,
  _LRPRi,
  0,
  [_PNo, _IT, _Ma],
  [64 | 0, 2, 0],
  1
];
var ListUserPoliciesResponse$ = [
  3,
  n0,
  _LUPRi,
  0,
  [_PNo, _IT, _Ma],
  [64 | 0, 2, 0],
  1
];
var OrderedOrganizationPolicyType$ = [
  3,
  n0,
  _OOPT,
  0,
  [_SCPIL],
  [64 | 0]
];
var OrganizationsDecisionDetail$ = [
  3,
  n0,
  _ODD,
  0,
  [_ABO],
  [2]
];
var ParameterDefinition$ = [
  3,
  n0,
  _PDa,
  0,
  [_N, _Ty, _ST, _D, _IR, _DV, _Im],
  [0, 0, 0, 0, 2, 0, 2],
  2
];
var PermissionsBoundaryDecisionDetail$ = [
  3,
  n0,
  _PBDD,
  0,
  [_ABPB],
  [2]
];
var PolicyDetail$ = [
  3,
  n0,
  _PDo,
  0,
  [_PN, _PD],
  [0, 0]
];
var PolicyParameter$ = [
  3,
  n0,
  _PPo,
  0,
  [_N, _Va, _Ty],
  [0, 64 | 0, 0]
];
var Position$ = [
  3,
  n0,
  _Pos,
  0,
  [_Li, _Col],
  [1, 1]
];
var PutAccountPropertiesRequest$ = [
  3,
  n0,
  _PAPR,
  0,
  [_Pr],
  [128 | 0],
  1
];
var ReplacementValueEntry$ = [
  3,
  n0,
  _RVE,
  0,
  [_Va],
  [64 | 0],
  1
];
var ResourceSpecificResult$ = [
  3,
  n0,
  _RSRe,
  0,
  [_ERN, _ERD, _MS, _MCV, _EDD, _PBDD],
  [0, 0, () => StatementListType, 64 | 0, 128 | 0, () => PermissionsBoundaryDecisionDetail$],
  2
];
var RoleTemplateVersion$ = [
  3,
  n0,
  _RTV,
  0,
  [_TA, _TN, _TVI, _D, _MVa, _DMV, _MBT, _MBV, _Ena, _MV, _RNP, _RPP, _RDP, _ARPDT, _IPT, _MPAa, _PBAe, _PDar, _RTT, _MSD, _VE, _CT, _UTp],
  [0, 0, 0, 0, 1, 1, 0, 0, 2, 1, 0, 0, 0, 0, () => inlinePolicyTemplateListType, 64 | 0, 0, () => parametersDefinitionListType, () => tagTemplateListType, 1, 2, 4, 4]
];
var RoleUsageType$ = [
  3,
  n0,
  _RUT,
  0,
  [_R, _Res],
  [0, 64 | 0]
];
var SimulateCustomPolicyRequest$ = [
  3,
  n0,
  _SCPR,
  0,
  [_PIL, _ANc, _PBPIL, _OOPIL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
  [64 | 0, 64 | 0, 64 | 0, () => OrganizationPolicyListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
  2
];
var SimulatePolicyResponse$ = [
  3,
  n0,
  _SPR,
  0,
  [_ERv, _IT, _Ma],
  [() => EvaluationResultsListType, 2, 0]
];
var SimulatePrincipalPolicyRequest$ = [
  3,
  n0,
  _SPPR,
  0,
  [_PSA, _ANc, _PIL, _PBPIL, _PEL, _RA, _RP, _RO, _CA, _CEo, _RHO, _MI, _Ma],
  [0, 64 | 0, 64 | 0, 64 | 0, () => PolicyExclusionsListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
  2
];
var Statement$ = [
  3,
  n0,
  _Sta,
  0,
  [_SPI, _SPT, _SPt, _EPn],
  [0, 0, () => Position$, () => Position$]
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _Val],
  [0, 0],
  2
];
var TagTemplate$ = [
  3,
  n0,
  _TT,
  0,
  [_K, _Val],
  [0, 0],
  2
];
var UntagInstanceProfileRequest$ = [
  3,
  n0,
  _UIPR,
  0,
  [_IPN, _TK],
  [0, 64 | 0],
  2
];
var UntagMFADeviceRequest$ = [
  3,
  n0,
  _UMFADR,
  0,
  [_SNer, _TK],
  [0, 64 | 0],
  2
];
var UntagOpenIDConnectProviderRequest$ = [
  3,
  n0,
  _UOIDCPR,
  0,
  [_OIDCPA, _TK],
  [0, 64 | 0],
  2
];
var UntagPolicyRequest$ = [
  3,
  n0,
  _UPR,
  0,
  [_PA, _TK],
  [0, 64 | 0],
  2
];
var UntagRoleRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RN, _TK],
  [0, 64 | 0],
  2
];
var UntagSAMLProviderRequest$ = [
  3,
  n0,
  _USAMLPR,
  0,
  [_SAMLPA, _TK],
  [0, 64 | 0],
  2
];
var UntagServerCertificateRequest$ = [
  3,
  n0,
  _USCR,
  0,
  [_SCN, _TK],
  [0, 64 | 0],
  2
];
var UntagUserRequest$ = [
  3,
  n0,
  _UUR,
  0,
  [_UN, _TK],
  [0, 64 | 0],
  2
];
var UpdateOpenIDConnectProviderThumbprintRequest$ = [
  3,
  n0,
  _UOIDCPTR,
  0,
  [_OIDCPA, _TL],
  [0, 64 | 0],
  2
];
var UserDetail$ = [
  3,
  n0,
  _UDs,
  0,
  [_Pa, _UN, _UI, _A, _CD, _UPL, _GL, _AMP, _PB, _T],
  [0, 0, 0, 0, 4, () => policyDetailListType, 64 | 0, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType]
];
var accountAliasListType = (/* unused pure expression or super */ null && (64 | 0));
var ActionNameListType = (/* unused pure expression or super */ null && (64 | 0));
var ArnListType = (/* unused pure expression or super */ null && (64 | 0));
var attachedPoliciesListType = [
  1,
  n0,
  _aPLT,
  0,
  () => AttachedPolicy$
];
var clientIDListType = (/* unused pure expression or super */ null && (64 | 0));
var ContextEntryListType = [
  1,
  n0,
  _CELT,
  0,
  () => ContextEntry$
];
var ContextKeyNamesResultListType = (/* unused pure expression or super */ null && (64 | 0));
var ContextKeyValueListType = (/* unused pure expression or super */ null && (64 | 0));
var entityListType = (/* unused pure expression or super */ null && (64 | 0));
var EvaluationResultsListType = [
  1,
  n0,
  _ERLT,
  0,
  () => EvaluationResult$
];
var FeaturesListType = (/* unused pure expression or super */ null && (64 | 0));
var groupNameListType = (/* unused pure expression or super */ null && (64 | 0));
var inlinePolicyTemplateListType = [
  1,
  n0,
  _iPTLT,
  0,
  () => InlinePolicy$
];
var managedPolicyArnListType = (/* unused pure expression or super */ null && (64 | 0));
var OrganizationPolicyListType = [
  1,
  n0,
  _OPLT,
  0,
  () => OrderedOrganizationPolicyType$
];
var parametersDefinitionListType = [
  1,
  n0,
  _pDLT,
  0,
  () => ParameterDefinition$
];
var policyDetailListType = [
  1,
  n0,
  _pDLTo,
  0,
  () => PolicyDetail$
];
var PolicyExclusionsListType = [
  1,
  n0,
  _PELT,
  0,
  () => PolicyIdentifier$
];
var policyNameListType = (/* unused pure expression or super */ null && (64 | 0));
var policyParameterListType = [
  1,
  n0,
  _pPLT,
  0,
  () => PolicyParameter$
];
var policyParameterValuesListType = (/* unused pure expression or super */ null && (64 | 0));
var replacementValueListType = (/* unused pure expression or super */ null && (64 | 0));
var ResourceNameListType = (/* unused pure expression or super */ null && (64 | 0));
var ResourceSpecificResultListType = [
  1,
  n0,
  _RSRLT,
  0,
  () => ResourceSpecificResult$
];
var rolePermissionRestrictionArnListType = (/* unused pure expression or super */ null && (64 | 0));
var serviceNamespaceListType = (/* unused pure expression or super */ null && (64 | 0));
var SimulationPolicyListType = (/* unused pure expression or super */ null && (64 | 0));
var StatementListType = [
  1,
  n0,
  _SLT,
  0,
  () => Statement$
];
var tagKeyListType = (/* unused pure expression or super */ null && (64 | 0));
var tagListType = [
  1,
  n0,
  _tLT,
  0,
  () => Tag$
];
var tagTemplateListType = [
  1,
  n0,
  _tTLT,
  0,
  () => TagTemplate$
];
var thumbprintListType = (/* unused pure expression or super */ null && (64 | 0));
var accountPropertiesMapType = (/* unused pure expression or super */ null && (128 | 0));
var CertificationMapType = (/* unused pure expression or super */ null && (128 | 0));
var EvalDecisionDetailsType = (/* unused pure expression or super */ null && (128 | 0));
var summaryMapType = (/* unused pure expression or super */ null && (128 | 1));
var PolicyIdentifier$ = [
  4,
  n0,
  _PIo,
  0,
  [_PT, _PA, _IPIn],
  [0, 0, () => InlinePolicyIdentifierType$]
];
var SimulatePrincipalPolicy$ = [
  9,
  n0,
  _SPP,
  0,
  () => SimulatePrincipalPolicyRequest$,
  () => SimulatePolicyResponse$
];

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2010-05-08",
    base64Decoder: config?.base64Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4Signer */ .f2()
      }
    ],
    logger: config?.logger ?? new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsQueryProtocol */ .kE,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.iam",
      errorTypeRegistries,
      xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
      version: "2010-05-08",
      serviceTarget: "AWSIdentityManagementV20100508"
    },
    serviceId: config?.serviceId ?? "IAM",
    sha256: config?.sha256 ?? _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
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
    credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultProvider */ .v6,
    defaultSocketTimeout: (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
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

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
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
      httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
var command = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthSchemeProvider.js
var defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "servicequotas",
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
var defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = (0,_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "servicequotas"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-service-quotas/package.json
var package_default2 = {
  name: "@aws-sdk/client-service-quotas",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Service Quotas Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-service-quotas",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-service-quotas"
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

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/bdd.js
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]],
    ["stringEquals", [{ fn: f2, argv: [h2, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://servicequotas.{Region}.amazonaws.com", i2],
    ["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r2 + 12,
  2,
  5,
  r2 + 12,
  3,
  8,
  6,
  4,
  7,
  r2 + 11,
  5,
  r2 + 9,
  r2 + 10,
  4,
  11,
  9,
  6,
  10,
  r2 + 8,
  7,
  r2 + 6,
  r2 + 7,
  5,
  12,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  14,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/endpointResolver.js
var cache2 = new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .decideEndpoint */ .cH)(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .customEndpointFunctions */ .mw.aws = _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-service-quotas/dist-es/models/ServiceQuotasServiceException.js
var ServiceQuotasServiceException = class _ServiceQuotasServiceException extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ServiceQuotasServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends ServiceQuotasServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var AWSServiceAccessNotEnabledException = class _AWSServiceAccessNotEnabledException extends ServiceQuotasServiceException {
  name = "AWSServiceAccessNotEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AWSServiceAccessNotEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AWSServiceAccessNotEnabledException.prototype);
    this.Message = opts.Message;
  }
};
var DependencyAccessDeniedException = class _DependencyAccessDeniedException extends ServiceQuotasServiceException {
  name = "DependencyAccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DependencyAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DependencyAccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var NoAvailableOrganizationException = class _NoAvailableOrganizationException extends ServiceQuotasServiceException {
  name = "NoAvailableOrganizationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoAvailableOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoAvailableOrganizationException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationNotInAllFeaturesModeException2 = class _OrganizationNotInAllFeaturesModeException extends ServiceQuotasServiceException {
  name = "OrganizationNotInAllFeaturesModeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotInAllFeaturesModeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceException2 = class _ServiceException extends ServiceQuotasServiceException {
  name = "ServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "ServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceException.prototype);
    this.Message = opts.Message;
  }
};
var TemplatesNotAvailableInRegionException = class _TemplatesNotAvailableInRegionException extends ServiceQuotasServiceException {
  name = "TemplatesNotAvailableInRegionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TemplatesNotAvailableInRegionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TemplatesNotAvailableInRegionException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends ServiceQuotasServiceException {
  name = "TooManyRequestsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
    this.Message = opts.Message;
  }
};
var IllegalArgumentException = class _IllegalArgumentException extends ServiceQuotasServiceException {
  name = "IllegalArgumentException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IllegalArgumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IllegalArgumentException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidResourceStateException = class _InvalidResourceStateException extends ServiceQuotasServiceException {
  name = "InvalidResourceStateException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidResourceStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidResourceStateException.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchResourceException = class _NoSuchResourceException extends ServiceQuotasServiceException {
  name = "NoSuchResourceException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchResourceException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchResourceException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceAlreadyExistsException = class _ResourceAlreadyExistsException extends ServiceQuotasServiceException {
  name = "ResourceAlreadyExistsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceAlreadyExistsException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceQuotaTemplateNotInUseException = class _ServiceQuotaTemplateNotInUseException extends ServiceQuotasServiceException {
  name = "ServiceQuotaTemplateNotInUseException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceQuotaTemplateNotInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaTemplateNotInUseException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidPaginationTokenException = class _InvalidPaginationTokenException extends ServiceQuotasServiceException {
  name = "InvalidPaginationTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidPaginationTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidPaginationTokenException.prototype);
    this.Message = opts.Message;
  }
};
var QuotaExceededException = class _QuotaExceededException extends ServiceQuotasServiceException {
  name = "QuotaExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "QuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _QuotaExceededException.prototype);
    this.Message = opts.Message;
  }
};
var TagPolicyViolationException = class _TagPolicyViolationException extends ServiceQuotasServiceException {
  name = "TagPolicyViolationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TagPolicyViolationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagPolicyViolationException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException = class _TooManyTagsException extends ServiceQuotasServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/schemas/schemas_0.js
var _A2 = "Adjustable";
var _AAL = "AdjustableAtLevel";
var _ADE = "AccessDeniedException";
var _AWSSANEE = "AWSServiceAccessNotEnabledException";
var _CI = "ContextId";
var _CS = "ContextScope";
var _CST = "ContextScopeType";
var _D2 = "Description";
var _DADE = "DependencyAccessDeniedException";
var _EC = "ErrorCode";
var _EL = "ExclusionList";
var _EM = "ErrorMessage";
var _ER2 = "ErrorReason";
var _GQ = "GlobalQuota";
var _IAE = "IllegalArgumentException";
var _IPTE = "InvalidPaginationTokenException";
var _IRSE = "InvalidResourceStateException";
var _LSQ = "ListServiceQuotas";
var _LSQR = "ListServiceQuotasRequest";
var _LSQRi = "ListServiceQuotasResponse";
var _M2 = "Message";
var _MD = "MetricDimensions";
var _MI2 = "MetricInfo";
var _MN = "MetricNamespace";
var _MNe = "MetricName";
var _MR = "MaxResults";
var _MSR = "MetricStatisticRecommendation";
var _NA = "NotificationArn";
var _NAOE = "NoAvailableOrganizationException";
var _NSRE = "NoSuchResourceException";
var _NT = "NextToken";
var _OIL = "OptInLevel";
var _OIT = "OptInType";
var _ONIAFME2 = "OrganizationNotInAllFeaturesModeException";
var _P2 = "Period";
var _PU = "PeriodUnit";
var _PV = "PeriodValue";
var _QA = "QuotaArn";
var _QAAL = "QuotaAppliedAtLevel";
var _QC = "QuotaCode";
var _QCI = "QuotaContextInfo";
var _QCu = "QuotaContext";
var _QEE = "QuotaExceededException";
var _QN = "QuotaName";
var _QP = "QuotaPeriod";
var _Qu = "Quotas";
var _RAEE = "ResourceAlreadyExistsException";
var _RARN = "ResourceARN";
var _SAMR = "StartAutoManagementRequest";
var _SC = "ServiceCode";
var _SE = "ServiceException";
var _SN = "ServiceName";
var _SQ = "ServiceQuota";
var _SQLD = "ServiceQuotaListDefinition";
var _SQTNIUE = "ServiceQuotaTemplateNotInUseException";
var _TK2 = "TagKeys";
var _TMRE = "TooManyRequestsException";
var _TMTE = "TooManyTagsException";
var _TNAIRE = "TemplatesNotAvailableInRegionException";
var _TPVE = "TagPolicyViolationException";
var _UAMR = "UpdateAutoManagementRequest";
var _UM = "UsageMetric";
var _URR2 = "UntagResourceRequest";
var _Un = "Unit";
var _V = "Value";
var _c2 = "client";
var _e2 = "error";
var _hE2 = "httpError";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
var _se2 = "server";
var n02 = "com.amazonaws.servicequotas";
var _s_registry2 = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(_s2);
var ServiceQuotasServiceException$ = [-3, _s2, "ServiceQuotasServiceException", 0, [], []];
_s_registry2.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
var n0_registry2 = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(n02);
var AccessDeniedException$ = [
  -3,
  n02,
  _ADE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
];
n0_registry2.registerError(AccessDeniedException$, AccessDeniedException);
var AWSServiceAccessNotEnabledException$ = [
  -3,
  n02,
  _AWSSANEE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
];
n0_registry2.registerError(AWSServiceAccessNotEnabledException$, AWSServiceAccessNotEnabledException);
var DependencyAccessDeniedException$ = [
  -3,
  n02,
  _DADE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
];
n0_registry2.registerError(DependencyAccessDeniedException$, DependencyAccessDeniedException);
var IllegalArgumentException$ = [
  -3,
  n02,
  _IAE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(IllegalArgumentException$, IllegalArgumentException);
var InvalidPaginationTokenException$ = [
  -3,
  n02,
  _IPTE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidResourceStateException$ = [
  -3,
  n02,
  _IRSE,
  { [_e2]: _c2, [_hE2]: 405 },
  [_M2],
  [0]
];
n0_registry2.registerError(InvalidResourceStateException$, InvalidResourceStateException);
var NoAvailableOrganizationException$ = [
  -3,
  n02,
  _NAOE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M2],
  [0]
];
n0_registry2.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
var NoSuchResourceException$ = [
  -3,
  n02,
  _NSRE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
];
n0_registry2.registerError(NoSuchResourceException$, NoSuchResourceException);
var OrganizationNotInAllFeaturesModeException$2 = [
  -3,
  n02,
  _ONIAFME2,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(OrganizationNotInAllFeaturesModeException$2, OrganizationNotInAllFeaturesModeException2);
var QuotaExceededException$ = [
  -3,
  n02,
  _QEE,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M2],
  [0]
];
n0_registry2.registerError(QuotaExceededException$, QuotaExceededException);
var ResourceAlreadyExistsException$ = [
  -3,
  n02,
  _RAEE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ServiceException$ = [
  -3,
  n02,
  _SE,
  { [_e2]: _se2, [_hE2]: 500 },
  [_M2],
  [0]
];
n0_registry2.registerError(ServiceException$, ServiceException2);
var ServiceQuotaTemplateNotInUseException$ = [
  -3,
  n02,
  _SQTNIUE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(ServiceQuotaTemplateNotInUseException$, ServiceQuotaTemplateNotInUseException);
var TagPolicyViolationException$ = [
  -3,
  n02,
  _TPVE,
  { [_e2]: _c2, [_hE2]: 401 },
  [_M2],
  [0]
];
n0_registry2.registerError(TagPolicyViolationException$, TagPolicyViolationException);
var TemplatesNotAvailableInRegionException$ = [
  -3,
  n02,
  _TNAIRE,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M2],
  [0]
];
n0_registry2.registerError(TemplatesNotAvailableInRegionException$, TemplatesNotAvailableInRegionException);
var TooManyRequestsException$ = [
  -3,
  n02,
  _TMRE,
  { [_e2]: _c2, [_hE2]: 429 },
  [_M2],
  [0]
];
n0_registry2.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagsException$ = [
  -3,
  n02,
  _TMTE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M2],
  [0]
];
n0_registry2.registerError(TooManyTagsException$, TooManyTagsException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var ErrorReason$ = [
  3,
  n02,
  _ER2,
  0,
  [_EC, _EM],
  [0, 0]
];
var ListServiceQuotasRequest$ = [
  3,
  n02,
  _LSQR,
  0,
  [_SC, _NT, _MR, _QC, _QAAL],
  [0, 0, 1, 0, 0],
  1
];
var ListServiceQuotasResponse$ = [
  3,
  n02,
  _LSQRi,
  0,
  [_NT, _Qu],
  [0, () => ServiceQuotaListDefinition]
];
var MetricInfo$ = [
  3,
  n02,
  _MI2,
  0,
  [_MN, _MNe, _MD, _MSR],
  [0, 0, 128 | 0, 0]
];
var QuotaContextInfo$ = [
  3,
  n02,
  _QCI,
  0,
  [_CS, _CST, _CI, _AAL],
  [0, 0, 0, 0]
];
var QuotaPeriod$ = [
  3,
  n02,
  _QP,
  0,
  [_PV, _PU],
  [1, 0]
];
var ServiceQuota$ = [
  3,
  n02,
  _SQ,
  0,
  [_SC, _SN, _QA, _QC, _QN, _V, _Un, _A2, _GQ, _UM, _P2, _ER2, _QAAL, _QCu, _D2],
  [0, 0, 0, 0, 0, 1, 0, 2, 2, () => MetricInfo$, () => QuotaPeriod$, () => ErrorReason$, 0, () => QuotaContextInfo$, 0]
];
var StartAutoManagementRequest$ = [
  3,
  n02,
  _SAMR,
  0,
  [_OIL, _OIT, _NA, _EL],
  [0, 0, 0, [2, n02, _EL, 0, 0, 64 | 0]],
  2
];
var UntagResourceRequest$ = [
  3,
  n02,
  _URR2,
  0,
  [_RARN, _TK2],
  [0, 64 | 0],
  2
];
var UpdateAutoManagementRequest$ = [
  3,
  n02,
  _UAMR,
  0,
  [_OIT, _NA, _EL],
  [0, 0, [2, n02, _EL, 0, 0, 64 | 0]]
];
var ExcludedQuotaList = (/* unused pure expression or super */ null && (64 | 0));
var InputTagKeys = (/* unused pure expression or super */ null && (64 | 0));
var ServiceQuotaListDefinition = [
  1,
  n02,
  _SQLD,
  0,
  () => ServiceQuota$
];
var ExclusionList = [
  2,
  n02,
  _EL,
  0,
  0,
  64 | 0
];
var MetricDimensionsMapDefinition = (/* unused pure expression or super */ null && (128 | 0));
var ListServiceQuotas$ = [
  9,
  n02,
  _LSQ,
  0,
  () => ListServiceQuotasRequest$,
  () => ListServiceQuotasResponse$
];

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2019-06-24",
    base64Decoder: config?.base64Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.servicequotas",
      errorTypeRegistries: errorTypeRegistries2,
      version: "2019-06-24",
      serviceTarget: "ServiceQuotasV20190624"
    },
    serviceId: config?.serviceId ?? "Service Quotas",
    sha256: config?.sha256 ?? _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .kS,
    urlParser: config?.urlParser ?? _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig3(config);
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
    credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultProvider */ .v6,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
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

// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
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
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotasClient.js
var ServiceQuotasClient = class extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,_shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-service-quotas/dist-es/commandBuilder.js
var command2 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams2, "ServiceQuotasV20190624", "ServiceQuotasClient", _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep02 = {};
var _mw02 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/ListServiceQuotasCommand.js
var ListServiceQuotasCommand = class extends command2(_ep02, _mw02, "ListServiceQuotas", ListServiceQuotas$) {
};

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
var q2 = "ref";
var a3 = -1;
var b3 = true;
var c3 = "isSet";
var d3 = "PartitionResult";
var e3 = "booleanEquals";
var f3 = "stringEquals";
var g3 = "getAttr";
var h3 = "us-east-1";
var i3 = "sigv4";
var j3 = "sts";
var k3 = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
var l2 = { [q2]: "Endpoint" };
var m2 = { [q2]: "Region" };
var n2 = { [q2]: d3 };
var o2 = {};
var p2 = [m2];
var _data3 = {
  conditions: [
    [c3, [l2]],
    [c3, p2],
    ["aws.partition", p2, d3],
    [e3, [{ [q2]: "UseFIPS" }, b3]],
    [e3, [{ [q2]: "UseDualStack" }, b3]],
    [f3, [m2, "aws-global"]],
    [e3, [{ [q2]: "UseGlobalEndpoint" }, b3]],
    [f3, [m2, "eu-central-1"]],
    [e3, [{ fn: g3, argv: [n2, "supportsDualStack"] }, b3]],
    [e3, [{ fn: g3, argv: [n2, "supportsFIPS"] }, b3]],
    [f3, [m2, "ap-south-1"]],
    [f3, [m2, "eu-north-1"]],
    [f3, [m2, "eu-west-1"]],
    [f3, [m2, "eu-west-2"]],
    [f3, [m2, "eu-west-3"]],
    [f3, [m2, "sa-east-1"]],
    [f3, [m2, h3]],
    [f3, [m2, "us-east-2"]],
    [f3, [m2, "us-west-2"]],
    [f3, [m2, "us-west-1"]],
    [f3, [m2, "ca-central-1"]],
    [f3, [m2, "ap-southeast-1"]],
    [f3, [m2, "ap-northeast-1"]],
    [f3, [m2, "ap-southeast-2"]],
    [f3, [{ fn: g3, argv: [n2, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a3],
    ["https://sts.amazonaws.com", { authSchemes: [{ name: i3, signingName: j3, signingRegion: h3 }] }],
    [k3, { authSchemes: [{ name: i3, signingName: j3, signingRegion: "{Region}" }] }],
    [a3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [l2, o2],
    ["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o2],
    [a3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://sts.{Region}.amazonaws.com", o2],
    ["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o2],
    [a3, "FIPS is enabled but this partition does not support FIPS"],
    ["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o2],
    [a3, "DualStack is enabled but this partition does not support DualStack"],
    [k3, o2],
    [a3, "Invalid Configuration: Missing Region"]
  ]
};
var root3 = 2;
var r3 = 1e8;
var nodes3 = new Int32Array([
  -1,
  1,
  -1,
  0,
  30,
  3,
  1,
  4,
  r3 + 14,
  2,
  5,
  r3 + 14,
  3,
  25,
  6,
  4,
  24,
  7,
  5,
  r3 + 1,
  8,
  6,
  9,
  r3 + 13,
  7,
  r3 + 1,
  10,
  10,
  r3 + 1,
  11,
  11,
  r3 + 1,
  12,
  12,
  r3 + 1,
  13,
  13,
  r3 + 1,
  14,
  14,
  r3 + 1,
  15,
  15,
  r3 + 1,
  16,
  16,
  r3 + 1,
  17,
  17,
  r3 + 1,
  18,
  18,
  r3 + 1,
  19,
  19,
  r3 + 1,
  20,
  20,
  r3 + 1,
  21,
  21,
  r3 + 1,
  22,
  22,
  r3 + 1,
  23,
  23,
  r3 + 1,
  r3 + 2,
  8,
  r3 + 11,
  r3 + 12,
  4,
  28,
  26,
  9,
  27,
  r3 + 10,
  24,
  r3 + 8,
  r3 + 9,
  8,
  29,
  r3 + 7,
  9,
  r3 + 6,
  r3 + 7,
  3,
  r3 + 3,
  31,
  4,
  r3 + 4,
  r3 + 5
]);
var bdd3 = _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .BinaryDecisionDiagram */ .d5.from(nodes3, root3, _data3.conditions, _data3.results);

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
var cache3 = new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .EndpointCache */ .kS({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint"]
});
var defaultEndpointResolver3 = (endpointParams, context = {}) => {
  return cache3.get(endpointParams, () => (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .decideEndpoint */ .cH)(bdd3, {
    endpointParams,
    logger: context.logger
  }));
};
_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .customEndpointFunctions */ .mw.aws = _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
var createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
  if (!input) {
    throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
  }
  const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
  const instructionsFn = (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .getSmithyContext */ .ug)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
  if (!instructionsFn) {
    throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
  }
  const endpointParameters = await (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveParams */ .xg)(input, { getEndpointParameterInstructions: instructionsFn }, config);
  return Object.assign(defaultParameters, endpointParameters);
};
var _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .getSmithyContext */ .ug)(context).operation,
    region: await (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
var defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption3(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sts",
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
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
      name: "sts",
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
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return {
    schemeId: "smithy.api#noAuth"
  };
}
var createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver4, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
  const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
    const endpoint = defaultEndpointResolver4(authParameters);
    const authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) {
      return defaultHttpAuthSchemeResolver(authParameters);
    }
    const options = [];
    for (const scheme of authSchemes) {
      const { name: resolvedName, properties = {}, ...rest } = scheme;
      const name = resolvedName.toLowerCase();
      if (resolvedName !== name) {
        console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
      }
      let schemeId;
      if (name === "sigv4a") {
        schemeId = "aws.auth#sigv4a";
        const sigv4Present = authSchemes.find((s2) => {
          const name2 = s2.name.toLowerCase();
          return name2 !== "sigv4a" && name2.startsWith("sigv4");
        });
        if (_shared_aws_sdk_signature_v4_multi_region_js__WEBPACK_IMPORTED_MODULE_5__/* .SignatureV4MultiRegion */ .W.sigv4aDependency() === "none" && sigv4Present) {
          continue;
        }
      } else if (name.startsWith("sigv4")) {
        schemeId = "aws.auth#sigv4";
      } else {
        throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
      }
      const createOption = createHttpAuthOptionFunctions[schemeId];
      if (!createOption) {
        throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
      }
      const option = createOption(authParameters);
      option.schemeId = schemeId;
      option.signingProperties = { ...option.signingProperties || {}, ...rest, ...properties };
      options.push(option);
    }
    return options;
  };
  return endpointRuleSetHttpAuthSchemeProvider;
};
var _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    case "AssumeRoleWithSAML": {
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      break;
    }
    case "AssumeRoleWithWebIdentity": {
      options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
      break;
    }
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption3(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
  }
  return options;
};
var defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver3, _defaultSTSHttpAuthSchemeProvider, {
  "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption3,
  "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
  "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
var resolveHttpAuthSchemeConfig3 = (config) => {
  const config_0 = (0,_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  const config_1 = (0,_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveAwsSdkSigV4AConfig */ .Oy)(config_0);
  return Object.assign(config_1, {
    authSchemePreference: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .normalizeProvider */ .te)(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters3 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useGlobalEndpoint: options.useGlobalEndpoint ?? false,
    defaultSigningName: "sts"
  });
};
var commonParams3 = {
  UseGlobalEndpoint: { type: "builtInParams", name: "useGlobalEndpoint" },
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sts/package.json
var package_default3 = {
  name: "@aws-sdk/client-sts",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Sts Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sts",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sts"
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
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/signature-v4-multi-region": "^3.996.51",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException = class _STSServiceException extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _STSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException = class _ExpiredTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#ExpiredTokenException";
  name = "ExpiredTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExpiredTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredTokenException.prototype);
  }
};
var MalformedPolicyDocumentException2 = class _MalformedPolicyDocumentException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedPolicyDocumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var PackedPolicyTooLargeException = class _PackedPolicyTooLargeException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
  name = "PackedPolicyTooLargeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PackedPolicyTooLargeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PackedPolicyTooLargeException.prototype);
  }
};
var RegionDisabledException = class _RegionDisabledException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#RegionDisabledException";
  name = "RegionDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RegionDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RegionDisabledException.prototype);
  }
};
var IDPRejectedClaimException = class _IDPRejectedClaimException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
  name = "IDPRejectedClaimException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IDPRejectedClaimException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IDPRejectedClaimException.prototype);
  }
};
var InvalidIdentityTokenException = class _InvalidIdentityTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
  name = "InvalidIdentityTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidIdentityTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidIdentityTokenException.prototype);
  }
};
var IDPCommunicationErrorException = class _IDPCommunicationErrorException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
  name = "IDPCommunicationErrorException";
  $fault = "client";
  $retryable = {};
  constructor(opts) {
    super({
      name: "IDPCommunicationErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IDPCommunicationErrorException.prototype);
  }
};
var InvalidAuthorizationMessageException = class _InvalidAuthorizationMessageException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
  name = "InvalidAuthorizationMessageException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAuthorizationMessageException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAuthorizationMessageException.prototype);
  }
};
var ExpiredTradeInTokenException = class _ExpiredTradeInTokenException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
  name = "ExpiredTradeInTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExpiredTradeInTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredTradeInTokenException.prototype);
  }
};
var JWTPayloadSizeExceededException = class _JWTPayloadSizeExceededException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
  name = "JWTPayloadSizeExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "JWTPayloadSizeExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _JWTPayloadSizeExceededException.prototype);
  }
};
var OutboundWebIdentityFederationDisabledException = class _OutboundWebIdentityFederationDisabledException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
  name = "OutboundWebIdentityFederationDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OutboundWebIdentityFederationDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OutboundWebIdentityFederationDisabledException.prototype);
  }
};
var SessionDurationEscalationException = class _SessionDurationEscalationException extends STSServiceException {
  static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
  name = "SessionDurationEscalationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionDurationEscalationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionDurationEscalationException.prototype);
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
var _A3 = "Arn";
var _ARR = "AssumeRoleRequest";
var _Ac = "Account";
var _Au = "Audience";
var _CA2 = "ContextAssertion";
var _DS = "DurationSeconds";
var _EI = "ExternalId";
var _ETE = "ExpiredTokenException";
var _ETITE = "ExpiredTradeInTokenException";
var _GCI = "GetCallerIdentity";
var _GCIR = "GetCallerIdentityRequest";
var _GCIRe = "GetCallerIdentityResponse";
var _GWITR = "GetWebIdentityTokenRequest";
var _IAME = "InvalidAuthorizationMessageException";
var _IDPCEE = "IDPCommunicationErrorException";
var _IDPRCE = "IDPRejectedClaimException";
var _IITE = "InvalidIdentityTokenException";
var _JWTPSEE = "JWTPayloadSizeExceededException";
var _K2 = "Key";
var _MPDE2 = "MalformedPolicyDocumentException";
var _MSTS = "MinimumSessionTokenSize";
var _OWIFDE = "OutboundWebIdentityFederationDisabledException";
var _P3 = "Policy";
var _PA2 = "PolicyArns";
var _PAro = "ProviderArn";
var _PC = "ProvidedContexts";
var _PCLT = "ProvidedContextsListType";
var _PCr = "ProvidedContext";
var _PDT = "PolicyDescriptorType";
var _PPTLE = "PackedPolicyTooLargeException";
var _RA2 = "RoleArn";
var _RDE = "RegionDisabledException";
var _RSN = "RoleSessionName";
var _SA = "SigningAlgorithm";
var _SDEE = "SessionDurationEscalationException";
var _SI = "SourceIdentity";
var _SN2 = "SerialNumber";
var _T2 = "Tags";
var _TC = "TokenCode";
var _TTK = "TransitiveTagKeys";
var _Ta2 = "Tag";
var _UI2 = "UserId";
var _V2 = "Value";
var _a = "arn";
var _aQE2 = "awsQueryError";
var _c3 = "client";
var _e3 = "error";
var _hE3 = "httpError";
var _m2 = "message";
var _pDLT2 = "policyDescriptorListType";
var _s3 = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
var _tLT2 = "tagListType";
var n03 = "com.amazonaws.sts";
var _s_registry3 = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(_s3);
var STSServiceException$ = [-3, _s3, "STSServiceException", 0, [], []];
_s_registry3.registerError(STSServiceException$, STSServiceException);
var n0_registry3 = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .TypeRegistry */ .OF(n03);
var ExpiredTokenException$ = [
  -3,
  n03,
  _ETE,
  { [_aQE2]: [`ExpiredTokenException`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
  -3,
  n03,
  _ETITE,
  { [_aQE2]: [`ExpiredTradeInTokenException`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
  -3,
  n03,
  _IDPCEE,
  { [_aQE2]: [`IDPCommunicationError`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
  -3,
  n03,
  _IDPRCE,
  { [_aQE2]: [`IDPRejectedClaim`, 403], [_e3]: _c3, [_hE3]: 403 },
  [_m2],
  [0]
];
n0_registry3.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
  -3,
  n03,
  _IAME,
  { [_aQE2]: [`InvalidAuthorizationMessageException`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
  -3,
  n03,
  _IITE,
  { [_aQE2]: [`InvalidIdentityToken`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
  -3,
  n03,
  _JWTPSEE,
  { [_aQE2]: [`JWTPayloadSizeExceededException`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$2 = [
  -3,
  n03,
  _MPDE2,
  { [_aQE2]: [`MalformedPolicyDocument`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(MalformedPolicyDocumentException$2, MalformedPolicyDocumentException2);
var OutboundWebIdentityFederationDisabledException$ = [
  -3,
  n03,
  _OWIFDE,
  { [_aQE2]: [`OutboundWebIdentityFederationDisabledException`, 403], [_e3]: _c3, [_hE3]: 403 },
  [_m2],
  [0]
];
n0_registry3.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
  -3,
  n03,
  _PPTLE,
  { [_aQE2]: [`PackedPolicyTooLarge`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m2],
  [0]
];
n0_registry3.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
  -3,
  n03,
  _RDE,
  { [_aQE2]: [`RegionDisabledException`, 403], [_e3]: _c3, [_hE3]: 403 },
  [_m2],
  [0]
];
n0_registry3.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
  -3,
  n03,
  _SDEE,
  { [_aQE2]: [`SessionDurationEscalationException`, 403], [_e3]: _c3, [_hE3]: 403 },
  [_m2],
  [0]
];
n0_registry3.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
var errorTypeRegistries3 = [
  _s_registry3,
  n0_registry3
];
var AssumeRoleRequest$ = [
  3,
  n03,
  _ARR,
  0,
  [_RA2, _RSN, _PA2, _P3, _DS, _T2, _TTK, _EI, _SN2, _TC, _SI, _PC, _MSTS],
  [0, 0, () => policyDescriptorListType, 0, 1, () => tagListType2, 64 | 0, 0, 0, 0, 0, () => ProvidedContextsListType, 1],
  2
];
var GetCallerIdentityRequest$ = [
  3,
  n03,
  _GCIR,
  0,
  [],
  []
];
var GetCallerIdentityResponse$ = [
  3,
  n03,
  _GCIRe,
  0,
  [_UI2, _Ac, _A3],
  [0, 0, 0]
];
var GetWebIdentityTokenRequest$ = [
  3,
  n03,
  _GWITR,
  0,
  [_Au, _SA, _DS, _T2],
  [64 | 0, 0, 1, () => tagListType2],
  2
];
var PolicyDescriptorType$ = [
  3,
  n03,
  _PDT,
  0,
  [_a],
  [0]
];
var ProvidedContext$ = [
  3,
  n03,
  _PCr,
  0,
  [_PAro, _CA2],
  [0, 0]
];
var Tag$2 = [
  3,
  n03,
  _Ta2,
  0,
  [_K2, _V2],
  [0, 0],
  2
];
var policyDescriptorListType = [
  1,
  n03,
  _pDLT2,
  0,
  () => PolicyDescriptorType$
];
var ProvidedContextsListType = [
  1,
  n03,
  _PCLT,
  0,
  () => ProvidedContext$
];
var tagKeyListType2 = (/* unused pure expression or super */ null && (64 | 0));
var tagListType2 = [
  1,
  n03,
  _tLT2,
  0,
  () => Tag$2
];
var webIdentityTokenAudienceListType = (/* unused pure expression or super */ null && (64 | 0));
var GetCallerIdentity$ = [
  9,
  n03,
  _GCI,
  0,
  () => GetCallerIdentityRequest$,
  () => GetCallerIdentityResponse$
];

// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
var getRuntimeConfig5 = (config) => {
  return {
    apiVersion: "2011-06-15",
    base64Decoder: config?.base64Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromBase64 */ .Ey,
    base64Encoder: config?.base64Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toBase64 */ .nk,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver3,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4Signer */ .f2()
      },
      {
        schemeId: "aws.auth#sigv4a",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4ASigner */ .S1()
      },
      {
        schemeId: "smithy.api#noAuth",
        identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
        signer: new _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NoAuthSigner */ .mR()
      }
    ],
    logger: config?.logger ?? new _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .NoOpLogger */ .N4(),
    protocol: config?.protocol ?? _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsQueryProtocol */ .kE,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sts",
      errorTypeRegistries: errorTypeRegistries3,
      xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
      version: "2011-06-15",
      serviceTarget: "AWSSecurityTokenServiceV20110615"
    },
    serviceId: config?.serviceId ?? "STS",
    sha256: config?.sha256 ?? _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_8__/* .Sha256Node */ .kS,
    signerConstructor: config?.signerConstructor ?? _shared_aws_sdk_signature_v4_multi_region_js__WEBPACK_IMPORTED_MODULE_5__/* .SignatureV4MultiRegion */ .W,
    urlParser: config?.urlParser ?? _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_16__/* .parseUrl */ .Dl,
    utf8Decoder: config?.utf8Decoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .fromUtf8 */ .ar,
    utf8Encoder: config?.utf8Encoder ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .toUtf8 */ .Pq
  };
};

// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
var getRuntimeConfig6 = (config) => {
  (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const defaultsMode = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveDefaultsModeConfig */ .IZ)(config);
  const defaultConfigProvider = () => defaultsMode().then(_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .loadConfigsForDefaultMode */ .lT);
  const clientSharedValues = getRuntimeConfig5(config);
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
    credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultProvider */ .v6,
    defaultSocketTimeout: (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default3.version }),
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0,_shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultProvider */ .v6)(idProps?.__config || {})()),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4Signer */ .f2()
      },
      {
        schemeId: "aws.auth#sigv4a",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
        signer: new _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .AwsSdkSigV4ASigner */ .S1()
      },
      {
        schemeId: "smithy.api#noAuth",
        identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
        signer: new _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NoAuthSigner */ .mR()
      }
    ],
    maxAttempts: config?.maxAttempts ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config),
    region: config?.region ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }),
    requestHandler: _shared_smithy_node_http_handler_js__WEBPACK_IMPORTED_MODULE_7__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)({
      ..._shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
      default: async () => (await defaultConfigProvider()).retryMode || _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .DEFAULT_RETRY_MODE */ .L0
    }, config),
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_6__/* .NODE_SIGV4A_CONFIG_OPTIONS */ .AE, loaderConfig),
    streamCollector: config?.streamCollector ?? _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_14__/* .streamCollector */ .kv,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .loadConfig */ .Z9)(_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration3 = (runtimeConfig) => {
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
var resolveHttpAuthRuntimeConfig3 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions3 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration3(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig3(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig6(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters3(_config_0);
    const _config_2 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveUserAgentConfig */ .Dc)(_config_1);
    const _config_3 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveRetryConfig */ .$z)(_config_2);
    const _config_4 = (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_13__/* .resolveRegionConfig */ .TD)(_config_3);
    const _config_5 = (0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveHostHeaderConfig */ .OV)(_config_4);
    const _config_6 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveEndpointConfig */ .Co)(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig3(_config_6);
    const _config_8 = resolveRuntimeExtensions3(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use((0,_shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_15__/* .getSchemaSerdePlugin */ .wq)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getUserAgentPlugin */ .sM)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRetryPlugin */ .ey)(this.config));
    this.middlewareStack.use((0,_shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_12__/* .getContentLengthPlugin */ .vK)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHostHeaderPlugin */ .TC)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getLoggerPlugin */ .Y7)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getRecursionDetectionPlugin */ .n4)(this.config));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, {
      httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .DefaultIdentityProviderConfig */ .h$({
        "aws.auth#sigv4": config.credentials,
        "aws.auth#sigv4a": config.credentials
      })
    }));
    this.middlewareStack.use((0,_shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_10__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var command3 = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .makeBuilder */ .k8)(commonParams3, "AWSSecurityTokenServiceV20110615", "STSClient", _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_11__/* .getEndpointPlugin */ .rD);
var _ep03 = {};
var _mw03 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command3(_ep03, _mw03, "GetCallerIdentity", GetCallerIdentity$) {
};

// src/aws/account.ts
var mostPages = 80;
var pageSize = 100;
var manyValued = "aws:TagKeys";
function connectAccount({ network, ...options }) {
  const briefly = { ...options, maxAttempts: 2, requestHandler: network.handlerFor("call") };
  const sts = new STSClient(briefly);
  const iam = new IAMClient(briefly);
  const quotas = new ServiceQuotasClient(briefly);
  return {
    async caller() {
      const { Arn = "" } = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)("GetCallerIdentity", () => sts.send(new GetCallerIdentityCommand({})));
      return Arn;
    },
    mayDo: (principalArn, question) => simulate(iam, principalArn, question),
    quotas: (wanted) => findQuotas(quotas, wanted)
  };
}
async function simulate(iam, principalArn, { actions, resource, context }) {
  const command4 = new SimulatePrincipalPolicyCommand({
    PolicySourceArn: principalArn,
    ActionNames: [...actions],
    ResourceArns: [resource],
    ContextEntries: Object.entries(context).map(([ContextKeyName, values]) => ({
      ContextKeyName,
      ContextKeyType: ContextKeyName === manyValued ? "stringList" : "string",
      ContextKeyValues: [...values]
    })),
    MaxItems: 1e3
  });
  const { EvaluationResults = [] } = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)("SimulatePrincipalPolicy", () => iam.send(command4));
  return EvaluationResults.map((result) => ({
    action: result.EvalActionName ?? "",
    decision: decisionOf(result.EvalDecision),
    missing: result.MissingContextValues ?? [],
    byOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations === false,
    byBoundary: result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
  }));
}
function decisionOf(decision) {
  if (decision === "allowed") return "allowed";
  return decision === "explicitDeny" ? "explicit-deny" : "implicit-deny";
}
async function findQuotas(client, wanted) {
  const found = /* @__PURE__ */ new Map();
  let token;
  for (let page = 0; page < mostPages && found.size < wanted.size; page++) {
    const command4 = new ListServiceQuotasCommand({
      ServiceCode: "sagemaker",
      MaxResults: pageSize,
      ...token !== void 0 && { NextToken: token }
    });
    const answer = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)("ListServiceQuotas", () => client.send(command4));
    for (const quota of answer.Quotas ?? []) {
      if (wanted.has(quota.QuotaName ?? "")) found.set(quota.QuotaName ?? "", quotaOf(quota));
    }
    token = answer.NextToken;
    if (token === void 0) break;
  }
  return [...found.values()];
}
function quotaOf({ QuotaName = "", Value, UsageMetric: usage }) {
  return {
    name: QuotaName,
    ...Value !== void 0 && { value: Value },
    ...usage?.MetricNamespace !== void 0 && usage.MetricName !== void 0 && {
      usage: {
        namespace: usage.MetricNamespace,
        metricName: usage.MetricName,
        dimensions: usage.MetricDimensions ?? {},
        statistic: usage.MetricStatisticRecommendation ?? "Maximum"
      }
    }
  };
}



/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SignatureV4MultiRegion)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5500);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
var signatureV4CrtContainer = {
  CrtSignerV4: null
};

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
var SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
var SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
var SignatureV4SignWithCredentials = class extends _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureV4 */ .BB {
  async signWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return privateAccess.signRequest(requestToSign, options ?? {});
  }
  async presignWithCredentials(requestToSign, credentials, options) {
    const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
    delete requestToSign.headers[SESSION_TOKEN_HEADER];
    requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    requestToSign.query = requestToSign.query ?? {};
    requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
    const privateAccess = this;
    setSingleOverride(privateAccess, credentialsWithoutSessionToken);
    return this.presign(requestToSign, options);
  }
};
function getCredentialsWithoutSessionToken(credentials) {
  return {
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    expiration: credentials.expiration
  };
}
function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
  const currentCredentialProvider = privateAccess.credentialProvider;
  privateAccess.credentialProvider = () => {
    privateAccess.credentialProvider = currentCredentialProvider;
    return Promise.resolve(credentialsWithoutSessionToken);
  };
}

// node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
var SignatureV4MultiRegion = class {
  sigv4aSigner;
  sigv4Signer;
  signerOptions;
  static sigv4aDependency() {
    if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") {
      return "crt";
    } else if (typeof _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureV4aContainer */ .dm.SignatureV4a === "function") {
      return "js";
    }
    return "none";
  }
  constructor(options) {
    this.sigv4Signer = new SignatureV4SignWithCredentials(options);
    this.signerOptions = options;
  }
  async sign(requestToSign, options = {}) {
    if (options.signingRegion === "*") {
      return this.getSigv4aSigner().sign(requestToSign, options);
    }
    return this.sigv4Signer.sign(requestToSign, options);
  }
  async signWithCredentials(requestToSign, credentials, options = {}) {
    if (options.signingRegion === "*") {
      const signer = this.getSigv4aSigner();
      const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
      if (CrtSignerV4 && signer instanceof CrtSignerV4) {
        return signer.signWithCredentials(requestToSign, credentials, options);
      } else {
        throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
    }
    return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
  }
  async presign(originalRequest, options = {}) {
    if (options.signingRegion === "*") {
      const signer = this.getSigv4aSigner();
      const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
      if (CrtSignerV4 && signer instanceof CrtSignerV4) {
        return signer.presign(originalRequest, options);
      } else {
        throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
    }
    return this.sigv4Signer.presign(originalRequest, options);
  }
  async presignWithCredentials(originalRequest, credentials, options = {}) {
    if (options.signingRegion === "*") {
      throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
    }
    return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
  }
  getSigv4aSigner() {
    if (!this.sigv4aSigner) {
      const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
      const JsSigV4aSigner = _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureV4aContainer */ .dm.SignatureV4a;
      if (this.signerOptions.runtime === "node") {
        if (!CrtSignerV4 && !JsSigV4aSigner) {
          throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        }
        if (CrtSignerV4 && typeof CrtSignerV4 === "function") {
          this.sigv4aSigner = new CrtSignerV4({
            ...this.signerOptions,
            signingAlgorithm: 1
          });
        } else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") {
          this.sigv4aSigner = new JsSigV4aSigner({
            ...this.signerOptions
          });
        } else {
          throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        }
      } else {
        if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") {
          throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
        }
        this.sigv4aSigner = new JsSigV4aSigner({
          ...this.signerOptions
        });
      }
    }
    return this.sigv4aSigner;
  }
};




/***/ })

};
