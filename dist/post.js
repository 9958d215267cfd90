export const id = 317;
export const ids = [317];
export const modules = {

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6999);
/* harmony import */ var _shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6242);
/* harmony import */ var _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _shared_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7411);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1860);
/* harmony import */ var _shared_raw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2089);
/* harmony import */ var _shared_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7110);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2938);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6210);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2557);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3323);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5888);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5054);
/* harmony import */ var _shared_windows_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7318);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(658);
/* harmony import */ var _shared_aws_sdk_client_cloudwatch_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4048);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4150);
/* harmony import */ var _shared_aws_sdk_credential_provider_node_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3496);
/* harmony import */ var _shared_aws_sdk_core_2_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5500);
/* harmony import */ var _shared_smithy_node_http_handler_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8070);
/* harmony import */ var _shared_runner_host_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1620);
/* harmony import */ var _shared_actions_core_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1283);
/* harmony import */ var _shared_undici_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5835);
/* harmony import */ var _shared_smithy_core_4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3376);
/* harmony import */ var _shared_smithy_core_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9605);
/* harmony import */ var _shared_aws_sdk_credential_provider_env_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6273);
/* harmony import */ var _shared_aws_sdk_core_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(999);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_5_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8503);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_7_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4377);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1015);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);









































// src/entry/post.ts
var withinMs = 4 * 6e4 + 1e4;
var patienceMs = 15e3;
async function post({ holder, rollout }, mostMs = withinMs) {
  const read = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)(_shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF);
  if (!read.ok) return;
  const { inputs } = read;
  const reporting = await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__/* .openReporting */ .vD)(inputs, "beside");
  const name = await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpointName */ .ro)(reporting.workspace, inputs.configFile, inputs.plan);
  if (!name.ok) return;
  const { command } = inputs;
  const setting = (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y7)(reporting, { command, endpointName: name.endpointName, region: await (0,_shared_aws_sdk_client_sagemaker_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .findRegion */ .g6)(inputs) });
  const openContext = () => (0,_shared_aws_sdk_client_sagemaker_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .createContext */ .q6)(inputs, reporting.trigger, {
    setting,
    holder,
    watchUntilMs: _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.now() + mostMs,
    cancelled: new AbortController().signal,
    workspace: reporting.workspace,
    publish: reporting.publisher.publish,
    onActiveRollout: () => {
    }
  });
  const step = { holder, rollout, onCancel: inputs.onCancel };
  const report = await (0,_shared_aws_sdk_client_sagemaker_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .dispatchAfterJob */ ._N)(step, openContext).catch(
    (error) => (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .describeReport */ .As)(setting, {
      decision: "failed",
      reason: (0,_shared_aws_sdk_client_sagemaker_runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .undoneAfterJob */ .t9)((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .classify */ .L8)(error).reason, inputs.onCancel),
      nowMs: _shared_terms_part_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.now()
    })
  );
  if (report !== void 0) await (0,_shared_state_words_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)(reporting, report, { failOn: inputs.failOn, patienceMs });
}



/***/ })

};
