export const id = 584;
export const ids = [584];
export const modules = {

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTransformJobs: () => (/* binding */ createTransformJobs)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2557);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4150);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);











// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/CreateTransformJobCommand.js
var CreateTransformJobCommand = class extends (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._ep0 */ .lq, _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._mw0 */ .yt, "CreateTransformJob", _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .CreateTransformJob$ */ .Ag) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeTransformJobCommand.js
var DescribeTransformJobCommand = class extends (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._ep0 */ .lq, _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._mw0 */ .yt, "DescribeTransformJob", _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTransformJob$ */ .fb) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/StopTransformJobCommand.js
var StopTransformJobCommand = class extends (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._ep0 */ .lq, _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* ._mw0 */ .yt, "StopTransformJob", _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .StopTransformJob$ */ .Mi) {
};

// src/aws/transform-jobs.ts
function createTransformJobs(client) {
  return {
    create(request) {
      const command2 = new CreateTransformJobCommand({
        TransformJobName: request.name,
        ModelName: request.modelName,
        ...unused
      });
      (0,_shared_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .sendRawBody */ .F)(command2, bodyOf(request));
      const create = async () => {
        await client.send(command2);
        return "created";
      };
      return (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)("CreateTransformJob", create, ["already-exists"], "exists");
    },
    async describe(name) {
      const describe = () => client.send(new DescribeTransformJobCommand({ TransformJobName: name }));
      const found = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessCode */ .ss)("DescribeTransformJob", describe, ["job-not-found"], void 0);
      if (found === void 0) return void 0;
      const { FailureReason, TransformStartTime, TransformEndTime } = found;
      return {
        status: statusOf(found.TransformJobStatus),
        modelName: found.ModelName ?? "",
        manifest: found.TransformInput?.DataSource?.S3DataSource?.S3Uri ?? "",
        ...FailureReason !== void 0 && { why: FailureReason },
        ...TransformStartTime !== void 0 && { startMs: TransformStartTime.getTime() },
        ...TransformEndTime !== void 0 && { endMs: TransformEndTime.getTime() }
      };
    },
    async stop(name) {
      try {
        await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .asAwsError */ ._w)(
          "StopTransformJob",
          () => client.send(new StopTransformJobCommand({ TransformJobName: name }))
        );
      } catch (error) {
        const ended = error instanceof _shared_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsError */ .Gy && /is in status/i.test(error.message);
        if (!ended) throw error;
      }
    }
  };
}
var statuses = ["InProgress", "Completed", "Failed", "Stopping", "Stopped"];
function statusOf(status) {
  return statuses.find((known) => known === status) ?? "InProgress";
}
var retries = 1;
var timeoutSeconds = 600;
var payloadMib = 6;
var unused = { TransformInput: void 0, TransformOutput: void 0, TransformResources: void 0 };
function bodyOf(request) {
  const { contentType, accept, filters, strategy } = request;
  return {
    TransformJobName: request.name,
    ModelName: request.modelName,
    MaxPayloadInMB: payloadMib,
    BatchStrategy: strategy,
    ModelClientConfig: { InvocationsTimeoutInSeconds: timeoutSeconds, InvocationsMaxRetries: retries },
    TransformInput: {
      DataSource: { S3DataSource: { S3DataType: "ManifestFile", S3Uri: request.manifest } },
      ContentType: contentType,
      CompressionType: "None",
      SplitType: "Line"
    },
    TransformOutput: {
      S3OutputPath: request.output.replace(/\/$/, ""),
      AssembleWith: "Line",
      ...accept !== void 0 && { Accept: accept }
    },
    TransformResources: { InstanceType: request.instanceType, InstanceCount: request.instanceCount },
    ...filters && {
      DataProcessing: {
        InputFilter: filters.input,
        JoinSource: "Input",
        ...filters.output !== void 0 && { OutputFilter: filters.output }
      }
    },
    Tags: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_2__/* .tagList */ .Tw)(request.tags)
  };
}



/***/ })

};
