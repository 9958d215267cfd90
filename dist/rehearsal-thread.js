export const id = 689;
export const ids = [689];
export const modules = {

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   playAsThread: () => (/* binding */ playAsThread)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(184);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2938);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2557);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3323);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5888);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5054);
/* harmony import */ var _shared_quick_verdicts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(147);
/* harmony import */ var _shared_windows_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7318);
/* harmony import */ var _shared_share_screen_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4297);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7712);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2572);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(658);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4150);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6740);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1015);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5919);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

























// src/entry/rehearsal-thread.ts

async function playAsThread() {
  const part = node_worker_threads__WEBPACK_IMPORTED_MODULE_25__.workerData;
  const never = new AbortController().signal;
  await (0,_shared_transform_2_js__WEBPACK_IMPORTED_MODULE_1__/* .playPart */ .Od)(part, never, (told) => node_worker_threads__WEBPACK_IMPORTED_MODULE_25__.parentPort?.postMessage(told));
  node_worker_threads__WEBPACK_IMPORTED_MODULE_25__.parentPort?.postMessage("done");
}



/***/ })

};
