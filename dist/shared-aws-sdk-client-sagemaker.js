export const id = 938;
export const ids = [938];
export const modules = {

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ CreateTransformJob$),
/* harmony export */   BI: () => (/* binding */ tagsOfNew),
/* harmony export */   Bl: () => (/* binding */ ListEndpoints$),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   H8: () => (/* binding */ DescribeModel$),
/* harmony export */   IC: () => (/* binding */ ownershipTag),
/* harmony export */   Jl: () => (/* binding */ DescribeEndpoint$),
/* harmony export */   Jq: () => (/* binding */ ListModels$),
/* harmony export */   Mi: () => (/* binding */ StopTransformJob$),
/* harmony export */   Og: () => (/* binding */ createTagStore),
/* harmony export */   P8: () => (/* binding */ DeleteEndpointConfig$),
/* harmony export */   Qh: () => (/* binding */ DescribeModelPackage$),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   V4: () => (/* binding */ UpdateEndpointWeightsAndCapacities$),
/* harmony export */   aX: () => (/* binding */ CreateEndpointConfig$),
/* harmony export */   co: () => (/* binding */ CreateModel$),
/* harmony export */   em: () => (/* binding */ tagText),
/* harmony export */   fb: () => (/* binding */ DescribeTransformJob$),
/* harmony export */   hB: () => (/* binding */ UpdateEndpoint$),
/* harmony export */   hp: () => (/* binding */ mostTags),
/* harmony export */   k9: () => (/* binding */ ListInferenceComponents$),
/* harmony export */   l1: () => (/* binding */ ownPrefix),
/* harmony export */   le: () => (/* binding */ UpdateModelPackage$),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   q1: () => (/* binding */ errorTypeRegistries),
/* harmony export */   rN: () => (/* binding */ DeleteModel$),
/* harmony export */   vr: () => (/* binding */ resolveClientEndpointParameters),
/* harmony export */   xW: () => (/* binding */ DescribeEndpointConfig$),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3675);
/* harmony import */ var _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5638);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1594);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sagemaker"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/SageMakerServiceException.js
var SageMakerServiceException = class _SageMakerServiceException extends _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceException */ .TJ {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SageMakerServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/errors.js
var ResourceLimitExceeded = class _ResourceLimitExceeded extends SageMakerServiceException {
  name = "ResourceLimitExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceLimitExceeded.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFound = class _ResourceNotFound extends SageMakerServiceException {
  name = "ResourceNotFound";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFound.prototype);
    this.Message = opts.Message;
  }
};
var ConflictException = class _ConflictException extends SageMakerServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceInUse = class _ResourceInUse extends SageMakerServiceException {
  name = "ResourceInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUse.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/schemas/schemas_0.js
var _A = "Alarm";
var _AA = "ActionArn";
var _AAc = "ActionArns";
var _AAr = "ArtifactArn";
var _AArt = "ArtifactArns";
var _ABRA = "AmazonBedrockRoleArn";
var _ACC = "AnnotationConsolidationConfig";
var _ACLA = "AnnotationConsolidationLambdaArn";
var _ACNS = "AddClusterNodeSpecification";
var _ACR = "AdditionalCodeRepositories";
var _ACl = "AlgorithmsConfig";
var _ADD = "AthenaDatasetDefinition";
var _ADS = "AccountDefaultStatus";
var _ADl = "AlarmDetails";
var _ADpp = "ApprovalDescription";
var _AE = "AdditionalEnis";
var _AEc = "AcceptEula";
var _AEu = "AuthorizationEndpoint";
var _AFRA = "AmazonForecastRoleArn";
var _AGP = "AssignedGroupPatterns";
var _AIC = "AsyncInferenceConfig";
var _AICC = "AsyncInferenceClientConfig";
var _AICN = "AppImageConfigName";
var _AICRC = "AICapacityReservationConfig";
var _AICv = "AvailableInstanceCount";
var _AIL = "AssociationInfoList";
var _AINC = "AsyncInferenceNotificationConfig";
var _AIOC = "AsyncInferenceOutputConfig";
var _AIRCS = "AIRecommendationComputeSpec";
var _AIRDC = "AIRecommendationDeploymentConfiguration";
var _AIRDSC = "AIRecommendationDeploymentS3Channel";
var _AIRDSCL = "AIRecommendationDeploymentS3ChannelList";
var _AIROD = "AIRecommendationOptimizationDetail";
var _AIS = "AdditionalInferenceSpecifications";
var _AISD = "AdditionalInferenceSpecificationDefinition";
var _AISTA = "AdditionalInferenceSpecificationsToAdd";
var _AIU = "AmountInUsd";
var _AIs = "AssociationInfo";
var _AL = "AlarmList";
var _ALM = "AppLifecycleManagement";
var _AM = "AuthMode";
var _AMDS = "AdditionalModelDataSource";
var _AMDSd = "AdditionalModelDataSources";
var _AMHEFS = "AutoMountHomeEFS";
var _AMLA = "AutoMLAlgorithms";
var _AMLAC = "AutoMLAlgorithmConfig";
var _AMLACu = "AutoMLAlgorithmsConfig";
var _AMLCD = "AutoMLContainerDefinition";
var _AMLJAu = "AutoMLJobArn";
var _AMLJCC = "AutoMLJobCompletionCriteria";
var _AMp = "AppManaged";
var _AN = "ActionName";
var _ANAT = "AppNetworkAccessType";
var _ANl = "AlarmName";
var _ANlg = "AlgorithmName";
var _ANr = "ArtifactName";
var _ANt = "AttributeNames";
var _AO = "ActiveOperations";
var _AOm = "AmiOverride";
var _AP = "AutoParameter";
var _APCu = "AutoPatchConfig";
var _APu = "AutoParameters";
var _AQS = "AmazonQSettings";
var _ARA = "AssumableRoleArns";
var _ARAu = "AutoRollbackAlarms";
var _ARC = "AutoRollbackConfig";
var _ARCu = "AutoRollbackConfiguration";
var _AREP = "AuthenticationRequestExtraParams";
var _AS = "ActionSource";
var _ASDS = "AdditionalS3DataSource";
var _ASGM = "AppSecurityGroupManagement";
var _ASIC = "AvailableSpareInstanceCount";
var _AST = "ArtifactSourceType";
var _ASTr = "ArtifactSourceTypes";
var _ASTu = "AutoScalerType";
var _ASU = "ArtifactStoreUri";
var _ASUC = "ActiveSoftwareUpdateConfig";
var _AScc = "AccessStatus";
var _ASl = "AlgorithmSpecification";
var _ASll = "AllocationStrategy";
var _ASp = "AppSpecification";
var _ASr = "ArtifactSource";
var _ASu = "AutoScaling";
var _AT = "ActionType";
var _ATA = "AliasesToAdd";
var _ATD = "AliasesToDelete";
var _ATI = "AddTagsInput";
var _ATO = "AddTagsOutput";
var _ATc = "AcceleratorTypes";
var _ATcc = "AcceleratorType";
var _ATd = "AddTags";
var _ATr = "ArtifactType";
var _AUd = "AdminUsers";
var _AUr = "ArtifactUrl";
var _AUv = "AvailableUpgrade";
var _AW = "AssembleWith";
var _AZ = "AvailabilityZones";
var _AZI = "AvailabilityZoneId";
var _AZv = "AvailabilityZone";
var _Acce = "Accept";
var _Ag = "Aggregation";
var _Al = "Alarms";
var _Ali = "Aliases";
var _Alia = "Alias";
var _Ar = "Arn";
var _Arg = "Arguments";
var _As = "Associations";
var _B = "Bias";
var _BACNE = "BatchAddClusterNodesError";
var _BCa = "BaselineConfig";
var _BDCC = "BatchDataCaptureConfig";
var _BDCNE = "BatchDeleteClusterNodesError";
var _BDCNEL = "BatchDeleteClusterNodesErrorList";
var _BDCNLIE = "BatchDeleteClusterNodeLogicalIdsError";
var _BDCNLIEL = "BatchDeleteClusterNodeLogicalIdsErrorList";
var _BDCNR = "BatchDeleteClusterNodesRequest";
var _BDCNRa = "BatchDeleteClusterNodesResponse";
var _BDMPI = "BatchDescribeModelPackageInput";
var _BGUP = "BlueGreenUpdatePolicy";
var _BI = "BaseImage";
var _BILCA = "BuiltInLifecycleConfigArn";
var _BJN = "BaseliningJobName";
var _BM = "BaseModel";
var _BMA = "BaseModelArn";
var _BMN = "BaseModelName";
var _BRCNE = "BatchRebootClusterNodesError";
var _BRCNEa = "BatchReplaceClusterNodesError";
var _BRCNEat = "BatchRebootClusterNodesErrors";
var _BRCNEatc = "BatchReplaceClusterNodesErrors";
var _BRCNLIE = "BatchRebootClusterNodeLogicalIdsError";
var _BRCNLIEa = "BatchReplaceClusterNodeLogicalIdsError";
var _BRCNLIEat = "BatchRebootClusterNodeLogicalIdsErrors";
var _BRCNLIEatc = "BatchReplaceClusterNodeLogicalIdsErrors";
var _BRCNR = "BatchRebootClusterNodesRequest";
var _BRCNRa = "BatchRebootClusterNodesResponse";
var _BRCNRat = "BatchReplaceClusterNodesRequest";
var _BRCNRatc = "BatchReplaceClusterNodesResponse";
var _BS = "BatchStrategy";
var _BTC = "BillableTokenCount";
var _BTI = "BatchTransformInput";
var _BTIS = "BillableTimeInSeconds";
var _CA = "ContainerArguments";
var _CAMRRA = "CrossAccountModelRegisterRoleArn";
var _CAPC = "ClusterAutoPatchConfig";
var _CAPCD = "ClusterAutoPatchConfigDetails";
var _CAR = "CreateActionRequest";
var _CARreat = "CreateArtifactRequest";
var _CAS = "CanvasAppSettings";
var _CASC = "ClusterAutoScalingConfig";
var _CAl = "ClusterArn";
var _CAo = "ContextArn";
var _CAon = "ContextArns";
var _CAre = "CreatedAfter";
var _CB = "CreatedBy";
var _CBr = "CreatedBefore";
var _CC = "ClientConfig";
var _CCPI = "CopyCountPerInstance";
var _CCR = "ClusterCapacityRequirements";
var _CCRrea = "CreateContextRequest";
var _CCT = "CsvContentTypes";
var _CCTH = "CaptureContentTypeHeader";
var _CCh = "CheckpointConfig";
var _CCl = "ClusterConfig";
var _CCo = "CompletionCriteria";
var _CCol = "CollectionConfiguration";
var _CColl = "CollectionConfigurations";
var _CCon = "ContainerConfig";
var _CCont = "ContentClassifiers";
var _CCou = "CountryCode";
var _CCu = "CurrentCount";
var _CCur = "CurrencyCode";
var _CD = "ContainerDefinition";
var _CDCo = "CoreDumpConfig";
var _CDL = "ContainerDefinitionList";
var _CDR = "CreateDomainRequest";
var _CDon = "ContentDigest";
var _CDr = "CreateDate";
var _CE = "ConflictException";
var _CEAS = "CodeEditorAppSettings";
var _CEC = "ClarifyExplainerConfig";
var _CECI = "CreateEndpointConfigInput";
var _CECO = "CreateEndpointConfigOutput";
var _CECr = "CreateEndpointConfig";
var _CEV = "ContainerEnvironmentVariables";
var _CEVC = "ClusterEbsVolumeConfig";
var _CEo = "ContainerEntrypoint";
var _CEur = "CurrentEpoch";
var _CF = "ConfigFile";
var _CFLC = "ClusterFsxLustreConfig";
var _CFM = "CertifyForMarketplace";
var _CFOZC = "ClusterFsxOpenZfsConfig";
var _CFSC = "CustomFileSystemConfigs";
var _CFSCu = "CustomFileSystemConfig";
var _CGC = "CandidateGenerationConfig";
var _CH = "ContainerHostname";
var _CHRr = "CreateHubRequest";
var _CI = "CustomImages";
var _CIC = "ClarifyInferenceConfig";
var _CICu = "CurrentInstanceCount";
var _CIGD = "ClusterInstanceGroupDetails";
var _CIGS = "ClusterInstanceGroupSpecification";
var _CIGSl = "ClusterInstanceGroupSpecifications";
var _CII = "CurrentImageId";
var _CIM = "CooldownInMinutes";
var _CIR = "ClusterInstanceRequirements";
var _CIRD = "ClusterInstanceRequirementDetails";
var _CIRV = "CurrentImageReleaseVersion";
var _CISC = "ClusterInstanceStorageConfigs";
var _CISCl = "ClusterInstanceStorageConfig";
var _CIT = "CurrentInstanceTypes";
var _CITD = "ClusterInstanceTypeDetail";
var _CITDl = "ClusterInstanceTypeDetails";
var _CIVR = "CreateImageVersionRequest";
var _CIl = "ClientId";
var _CIlu = "ClusterId";
var _CIom = "CommitId";
var _CIu = "CustomImage";
var _CKC = "ClusterKubernetesConfig";
var _CKCD = "ClusterKubernetesConfigDetails";
var _CKCND = "ClusterKubernetesConfigNodeDetails";
var _CKT = "ClusterKubernetesTaint";
var _CKTl = "ClusterKubernetesTaints";
var _CL = "CurrentLabels";
var _CLCC = "ClusterLifeCycleConfig";
var _CMAR = "CreateMlflowAppRequest";
var _CMC = "ContainerMetricsConfig";
var _CMD = "CognitoMemberDefinition";
var _CMI = "CreateModelInput";
var _CMO = "CreateModelOutput";
var _CMP = "CustomerMetadataProperties";
var _CMPI = "CreateModelPackageInput";
var _CMPTR = "CustomerMetadataPropertiesToRemove";
var _CMa = "CaptureMode";
var _CMl = "ClusterMetadata";
var _CMr = "CreateModel";
var _CN = "ChannelName";
var _CNI = "ClusterNetworkInterface";
var _CNID = "ClusterNetworkInterfaceDetails";
var _CNII = "CreateNotebookInstanceInput";
var _CNl = "ClusterName";
var _CNo = "CollectionName";
var _CNon = "ContextName";
var _CO = "CaptureOption";
var _CODO = "ClusterOnDemandOptions";
var _COEC = "ClusterOrchestratorEksConfig";
var _COJR = "CreateOptimizationJobRequest";
var _COL = "CaptureOptionList";
var _COSC = "ClusterOrchestratorSlurmConfig";
var _COa = "CaptureOptions";
var _COl = "ClusterOrchestrator";
var _CPJR = "CreateProcessingJobRequest";
var _CPR = "CategoricalParameterRange";
var _CPRS = "CategoricalParameterRangeSpecification";
var _CPRSo = "ContinuousParameterRangeSpecification";
var _CPRa = "CategoricalParameterRanges";
var _CPRo = "ContinuousParameterRange";
var _CPRon = "ContinuousParameterRanges";
var _CPS = "CurrentPatchSchedule";
var _CPSD = "ClusterPatchScheduleDetails";
var _CPSl = "ClusterPatchSchedule";
var _CPUC = "CustomPosixUserConfig";
var _CPa = "CategoricalParameter";
var _CPo = "CollectionParameters";
var _CR = "CapacityReservation";
var _CRAl = "ClusterRoleArn";
var _CRC = "CapacityReservationConfig";
var _CRIGC = "ClusterRestrictedInstanceGroupsConfig";
var _CRIGD = "ClusterRestrictedInstanceGroupDetails";
var _CRIGS = "ClusterRestrictedInstanceGroupSpecification";
var _CRIGSl = "ClusterRestrictedInstanceGroupSpecifications";
var _CRP = "CapacityReservationPreference";
var _CRa = "CapacityRequirements";
var _CRl = "ClusterRole";
var _CRo = "CodeRepository";
var _CRod = "CodeRepositories";
var _CRon = "ConstraintsResource";
var _CS = "ClientSecret";
var _CSBC = "ClarifyShapBaselineConfig";
var _CSC = "CapacitySizeConfig";
var _CSCA = "ClusterSchedulerConfigArn";
var _CSCD = "ClusterSlurmConfigDetails";
var _CSCI = "ClusterSchedulerConfigId";
var _CSCV = "ClusterSchedulerConfigVersion";
var _CSCl = "ClarifyShapConfig";
var _CSClu = "ClusterSlurmConfig";
var _CSCu = "CurrentServerlessConfig";
var _CSEC = "ClusterSharedEnvironmentConfig";
var _CSHCTIS = "ContainerStartupHealthCheckTimeoutInSeconds";
var _CSO = "ClusterSpotOptions";
var _CSPu = "CurrentSamplingPercentage";
var _CSana = "CanarySize";
var _CSap = "CapacitySize";
var _CSapt = "CaptureStatus";
var _CSh = "ChannelSpecification";
var _CSha = "ChannelSpecifications";
var _CSl = "ClusterSummary";
var _CSlu = "ClusterStatus";
var _CSo = "ContextSource";
var _CSu = "CurrentStep";
var _CT = "CreationTime";
var _CTA = "CreationTimeAfter";
var _CTB = "CreationTimeBefore";
var _CTC = "ClarifyTextConfig";
var _CTJR = "CreateTrainingJobRequest";
var _CTJRre = "CreateTransformJobRequest";
var _CTJRrea = "CreateTransformJobResponse";
var _CTJr = "CreateTransformJob";
var _CTSC = "ClusterTieredStorageConfig";
var _CTl = "ClientToken";
var _CTo = "CompressionType";
var _CTon = "ContentType";
var _CTonc = "ConcurrencyThreshold";
var _CTont = "ContentTemplate";
var _CTonte = "ContextType";
var _CTu = "CurrentTaints";
var _CTus = "CustomizationTechnique";
var _CU = "ConfigUri";
var _CW = "CurrentWeight";
var _Ca = "Catalog";
var _Ce = "Cents";
var _Ch = "Channel";
var _Ci = "Cidrs";
var _Co = "Containers";
var _Cod = "Code";
var _Con = "Constraints";
var _Cs = "Csv";
var _D = "Description";
var _DA = "DestinationArn";
var _DACR = "DisassociateAdditionalCodeRepositories";
var _DAIo = "DomainAccountId";
var _DAResc = "DescribeActionResponse";
var _DARescribe = "DescribeArtifactResponse";
var _DAT = "DisassociateAcceleratorTypes";
var _DAa = "DatasetArn";
var _DAo = "DomainArn";
var _DC = "DeploymentConfiguration";
var _DCB = "DriftCheckBaselines";
var _DCBr = "DriftCheckBias";
var _DCC = "DataCaptureConfig";
var _DCCS = "DataCaptureConfigSummary";
var _DCDSU = "DataCapturedDestinationS3Uri";
var _DCE = "DriftCheckExplainability";
var _DCMDQ = "DriftCheckModelDataQuality";
var _DCMQ = "DriftCheckModelQuality";
var _DCP = "DependencyCopyPath";
var _DCR = "DefaultCodeRepository";
var _DCRescri = "DescribeContextResponse";
var _DCSCRes = "DescribeClusterSchedulerConfigResponse";
var _DCe = "DeploymentConfig";
var _DD = "DatasetDefinition";
var _DDCR = "DisassociateDefaultCodeRepository";
var _DDIL = "DefaultDomainIdList";
var _DDRe = "DeregisterDevicesRequest";
var _DDRescri = "DescribeDomainResponse";
var _DDS = "DirectDeploySettings";
var _DDT = "DataDistributionType";
var _DEC = "DeleteEndpointConfig";
var _DECI = "DeleteEndpointConfigInput";
var _DECIe = "DescribeEndpointConfigInput";
var _DECO = "DescribeEndpointConfigOutput";
var _DECe = "DescribeEndpointConfig";
var _DEIe = "DescribeEndpointInput";
var _DEO = "DescribeEndpointOutput";
var _DERA = "DomainExecutionRoleArn";
var _DESS = "DefaultEbsStorageSettings";
var _DEVSIG = "DefaultEbsVolumeSizeInGb";
var _DEes = "DescribeEndpoint";
var _DF = "DatasetFormat";
var _DFN = "DeviceFleetName";
var _DH = "DurationHours";
var _DHC = "DebugHookConfig";
var _DHCRes = "DescribeHubContentResponse";
var _DHCe = "DeepHealthChecks";
var _DHRes = "DescribeHubResponse";
var _DI = "DomainId";
var _DIA = "DirectInternetAccess";
var _DIC = "DesiredInstanceCount";
var _DICa = "DataInputConfig";
var _DII = "DesiredImageId";
var _DIRV = "DesiredImageReleaseVersion";
var _DIT = "DesiredInstanceTypes";
var _DITe = "DeploymentInstanceType";
var _DIe = "DeployedImage";
var _DIep = "DeployedImages";
var _DL = "DesiredLabels";
var _DLC = "DisassociateLifecycleConfig";
var _DLU = "DefaultLandingUri";
var _DM = "DurationMinutes";
var _DMAResc = "DescribeMlflowAppResponse";
var _DMI = "DeleteModelInput";
var _DMIe = "DescribeModelInput";
var _DMO = "DescribeModelOutput";
var _DMPIe = "DescribeModelPackageInput";
var _DMPO = "DescribeModelPackageOutput";
var _DMPe = "DescribeModelPackage";
var _DMV = "DesiredModelVariants";
var _DMe = "DeleteModel";
var _DMes = "DescribeModel";
var _DNC = "DeviceNameContains";
var _DNIO = "DescribeNotebookInstanceOutput";
var _DNef = "DefinitionName";
var _DNev = "DeviceNames";
var _DNi = "DisplayName";
var _DNn = "DnsName";
var _DNo = "DomainName";
var _DOJRes = "DescribeOptimizationJobResponse";
var _DOP = "DependencyOriginPath";
var _DP = "DataProcessing";
var _DPJRes = "DescribeProcessingJobResponse";
var _DPS = "DesiredPatchSchedule";
var _DPe = "DeleteProperties";
var _DPi = "DirectoryPath";
var _DPis = "DisableProfiler";
var _DQAS = "DataQualityAppSpecification";
var _DR = "DeploymentRecommendation";
var _DRC = "DebugRuleConfigurations";
var _DRCe = "DebugRuleConfiguration";
var _DRES = "DebugRuleEvaluationStatus";
var _DRESe = "DebugRuleEvaluationStatuses";
var _DRS = "DefaultResourceSpec";
var _DRo = "DomainRegion";
var _DS = "DataSource";
var _DSCe = "DeviceSelectionConfig";
var _DSCes = "DesiredServerlessConfig";
var _DSFU = "DomainSettingsForUpdate";
var _DSNa = "DataSourceName";
var _DSS = "DefaultSpaceSettings";
var _DSSS = "DefaultSpaceStorageSettings";
var _DSTe = "DeviceSubsetType";
var _DSU = "DestinationS3Uri";
var _DSV = "DocumentSchemaVersion";
var _DSa = "DatasetSource";
var _DSes = "DesiredState";
var _DSo = "DomainSettings";
var _DSoc = "DockerSettings";
var _DTI = "DeleteTagsInput";
var _DTJRes = "DescribeTrainingJobResponse";
var _DTJResc = "DescribeTransformJobRequest";
var _DTJRescr = "DescribeTransformJobResponse";
var _DTJes = "DescribeTransformJob";
var _DTO = "DeleteTagsOutput";
var _DTPRe = "DescribeTrainingPlanResponse";
var _DTe = "DesiredTaints";
var _DTel = "DeleteTags";
var _DUS = "DefaultUserSettings";
var _DUb = "DbUser";
var _DV = "DefaultValue";
var _DW = "DesiredWeight";
var _DWAC = "DesiredWeightAndCapacity";
var _DWACL = "DesiredWeightAndCapacityList";
var _DWACe = "DesiredWeightsAndCapacities";
var _Da = "Database";
var _Di = "Direction";
var _Do = "Domain";
var _Dol = "Dollars";
var _E = "Environment";
var _EA = "EndpointArn";
var _EAv = "EvaluatorArn";
var _EC = "ErrorCode";
var _ECA = "EndpointConfigArn";
var _ECD = "EnvironmentConfigDetails";
var _ECN = "EndpointConfigName";
var _ECR = "Ec2CapacityReservation";
var _ECRI = "Ec2CapacityReservationId";
var _ECRL = "Ec2CapacityReservationsList";
var _ECRc = "Ec2CapacityReservations";
var _ECn = "EnvironmentConfig";
var _ECna = "EnableCapture";
var _ECx = "ExplainerConfig";
var _ECxp = "ExperimentConfig";
var _EDA = "EnableDockerAccess";
var _EDO = "EnableDetailedObservability";
var _EE = "EfaEnis";
var _EEM = "EnableEnhancedMetrics";
var _EET = "ExtensionEndTime";
var _EEn = "EnableExplanations";
var _EFA = "ExcludeFeaturesAttribute";
var _EFSFSC = "EFSFileSystemConfig";
var _EICTE = "EnableInterContainerTrafficEncryption";
var _EICn = "EnableInfraCheck";
var _EIn = "EndpointInput";
var _EInv = "EnvironmentId";
var _EMJ = "EnableMultipleJobs";
var _EMST = "EnableManagedSpotTraining";
var _EMx = "ExitMessage";
var _EN = "EndpointName";
var _ENE = "EndpointNameEquals";
var _ENI = "EnableNetworkIsolation";
var _ENx = "ExperimentName";
var _ERA = "ExecutionRoleArn";
var _ERAE = "EksRoleAccessEntries";
var _ERAx = "ExecutionRoleArns";
var _ERD = "EnableRemoteDebug";
var _ERIC = "ExecutionRoleIdentityConfig";
var _ERSNM = "ExecutionRoleSessionNameMode";
var _ERVP = "ExcludeRetainedVariantProperties";
var _ERx = "ExecutionRole";
var _ES = "EndpointStatus";
var _ESL = "EndpointSummaryList";
var _ESMMTS = "EnableSageMakerMetricsTimeSeries";
var _ESS = "EmrServerlessSettings";
var _ESSMA = "EnableSSMAccess";
var _EST = "ExtensionStartTime";
var _ESTC = "EnableSessionTagChaining";
var _ESm = "EmrSettings";
var _ESn = "EndpointSummary";
var _ET = "ETag";
var _ETBn = "EndTimeBefore";
var _ETO = "EndTimeOffset";
var _ETn = "EndTime";
var _ETr = "ErrorTopic";
var _ETva = "EvaluationType";
var _EV = "EnvironmentVariables";
var _EVC = "EbsVolumeConfig";
var _Ef = "Effect";
var _Ek = "Eks";
var _End = "Endpoints";
var _Ex = "Explainability";
var _F = "Framework";
var _FA = "FeaturesAttribute";
var _FC = "FailedCount";
var _FF = "ForecastFrequency";
var _FGN = "FeatureGroupName";
var _FH = "FeatureHeaders";
var _FHPTJOM = "FinalHyperParameterTuningJobObjectiveMetric";
var _FHo = "ForecastHorizon";
var _FLC = "FsxLustreConfig";
var _FM = "FailureMessage";
var _FMDL = "FinalMetricDataList";
var _FN = "FeatureName";
var _FNLI = "FailedNodeLogicalIds";
var _FOZC = "FsxOpenZfsConfig";
var _FP = "FeatureParameter";
var _FPA = "FeatureParameterAdditions";
var _FQ = "ForecastQuantiles";
var _FR = "FailureReason";
var _FS = "FileSource";
var _FSAM = "FileSystemAccessMode";
var _FSDS = "FileSystemDataSource";
var _FSI = "FileSystemId";
var _FSLC = "FSxLustreConfig";
var _FSLDP = "FSxLustreDeletionPolicy";
var _FSLFSC = "FSxLustreFileSystemConfig";
var _FSO = "FeatureStoreOutput";
var _FSP = "FileSystemPath";
var _FSSU = "FeatureSpecificationS3Uri";
var _FST = "FileSystemType";
var _FSa = "FairShare";
var _FT = "FeatureTypes";
var _FTi = "FillingTransformations";
var _FV = "FrameworkVersion";
var _Fa = "Failed";
var _Fil = "Filters";
var _Fill = "Filling";
var _G = "Granularity";
var _GAN = "GroupingAttributeNames";
var _GAS = "GenerativeAiSettings";
var _GB = "GeneratedBy";
var _GII = "GenerateInferenceId";
var _GP = "GroupPatterns";
var _Gi = "Gid";
var _Gr = "Groups";
var _H = "Horovod";
var _HA = "HubArn";
var _HAC = "HubAccessConfig";
var _HAT = "HiddenAppTypes";
var _HC = "HubContent";
var _HCA = "HubContentArn";
var _HCAo = "HolidayConfigAttributes";
var _HCD = "HubContentDocument";
var _HCDL = "HubContentDependencyList";
var _HCDN = "HubContentDisplayName";
var _HCDu = "HubContentDescription";
var _HCDub = "HubContentDependencies";
var _HCDubo = "HubContentDependency";
var _HCI = "HubContentInfo";
var _HCM = "HubContentMarkdown";
var _HCN = "HubContentName";
var _HCS = "HubContentStatus";
var _HCSK = "HubContentSearchKeywords";
var _HCT = "HubContentType";
var _HCV = "HubContentVersion";
var _HCo = "HolidayConfig";
var _HD = "HubDescription";
var _HDN = "HubDisplayName";
var _HEFSC = "HomeEfsFileSystemCreation";
var _HEFSI = "HomeEfsFileSystemId";
var _HEFSKKI = "HomeEfsFileSystemKmsKeyId";
var _HI = "HubInfo";
var _HIT = "HiddenInstanceTypes";
var _HLAC = "HumanLoopActivationConditions";
var _HLC = "HumanLoopConfig";
var _HMT = "HiddenMlTools";
var _HN = "HubName";
var _HP = "HyperParameters";
var _HPAS = "HyperParameterAlgorithmSpecification";
var _HPR = "HyperParameterRanges";
var _HPS = "HyperParameterSpecification";
var _HPSy = "HyperParameterSpecifications";
var _HPTIC = "HyperParameterTuningInstanceConfig";
var _HPTICy = "HyperParameterTuningInstanceConfigs";
var _HPTJD = "HyperParameterTrainingJobDefinition";
var _HPTJO = "HyperParameterTuningJobObjective";
var _HPTJOy = "HyperParameterTuningJobObjectives";
var _HPTJSy = "HyperParameterTrainingJobSummary";
var _HPTRC = "HyperParameterTuningResourceConfig";
var _HPo = "HookParameters";
var _HS = "HubStatus";
var _HSK = "HubSearchKeywords";
var _HSMI = "HiddenSageMakerImage";
var _HSMIVA = "HiddenSageMakerImageVersionAliases";
var _HSMIVAL = "HiddenSageMakerImageVersionAliasesList";
var _HSSC = "HubS3StorageConfig";
var _HTC = "HumanTaskConfig";
var _HTUA = "HumanTaskUiArn";
var _He = "Header";
var _IA = "InferenceAttribute";
var _IAT = "IpAddressType";
var _IATR = "InputArtifactsToRemove";
var _IAV = "InferenceAmiVersion";
var _IAn = "InputArtifacts";
var _IC = "InferenceComponents";
var _ICA = "InferenceComponentArn";
var _ICC = "InfraCheckConfig";
var _ICCSS = "InferenceComponentContainerSpecificationSummary";
var _ICCSn = "InferenceComponentContainerSpecification";
var _ICN = "InferenceComponentName";
var _ICS = "InferenceComponentStatus";
var _ICSLn = "InferenceComponentSummaryList";
var _ICSnf = "InferenceComponentSummary";
var _ICm = "ImageConfig";
var _ICn = "InstanceCount";
var _ICnfe = "InferenceConfig";
var _ICnfr = "InfrastructureConfig";
var _ICns = "InstanceConfigs";
var _ICs = "IsCheckpoint";
var _IDC = "InputDataConfig";
var _IDm = "ImageDigest";
var _IDn = "IncludedData";
var _IEC = "InferenceExecutionConfig";
var _IEn = "IncludeEdges";
var _IF = "InputFilter";
var _IG = "InstanceGroups";
var _IGHCC = "InstanceGroupHealthCheckConfiguration";
var _IGM = "InstanceGroupMetadata";
var _IGN = "InstanceGroupName";
var _IGNn = "InstanceGroupNames";
var _IGTD = "InstanceGroupsToDelete";
var _IGn = "InstanceGroup";
var _IHAC = "InferenceHubAccessConfig";
var _IHCR = "ImportHubContentRequest";
var _IIAN = "ItemIdentifierAttributeName";
var _IIC = "InitialInstanceCount";
var _IIRI = "IncludeInferenceResponseIn";
var _IIa = "IamIdentity";
var _IIm = "ImageId";
var _IIns = "InstanceIds";
var _IM = "InputMode";
var _IMAP = "InstanceMemoryAllocationPercentage";
var _IMR = "InvocationsMaxRetries";
var _IMSC = "InstanceMetadataServiceConfiguration";
var _IN = "ImageName";
var _INn = "InputName";
var _IP = "InstancePool";
var _IPC = "IamPolicyConstraints";
var _IPCn = "InstancePlacementConfig";
var _IPL = "InstancePoolList";
var _IPLn = "InstancePreferenceList";
var _IPOAS = "IdentityProviderOAuthSettings";
var _IPOASd = "IdentityProviderOAuthSetting";
var _IPR = "IntegerParameterRange";
var _IPRS = "IntegerParameterRangeSpecification";
var _IPRn = "IntegerParameterRanges";
var _IPS = "InstancePoolSummary";
var _IPSL = "InstancePoolSummaryList";
var _IPn = "InstancePreference";
var _IPns = "InstancePools";
var _IPnst = "InstancePreferences";
var _IR = "IsRequired";
var _IRS = "IdleResourceSharing";
var _IRV = "ImageReleaseVersion";
var _IRn = "InstanceRequirements";
var _IS = "IdleSettings";
var _ISC = "InstanceStorageConfigs";
var _ISN = "InferenceSpecificationName";
var _ISP = "InitialSamplingPercentage";
var _ISS = "ImageScanStatuses";
var _ISn = "InferenceSpecification";
var _IT = "InstanceTypes";
var _ITCB = "IncrementTargetCountBy";
var _ITD = "InstanceTypeDetails";
var _ITIM = "IdleTimeoutInMinutes";
var _ITIS = "InvocationsTimeoutInSeconds";
var _ITn = "InstanceType";
var _ITnf = "InfrastructureType";
var _ITnt = "InterfaceType";
var _ITs = "IsTunable";
var _IU = "ImageUri";
var _IUIC = "InUseInstanceCount";
var _IVN = "ImageVersionNumber";
var _IVS = "ImageVersionStatus";
var _IVW = "InitialVariantWeight";
var _Im = "Image";
var _Is = "Issuer";
var _JCT = "JsonContentTypes";
var _JLAS = "JupyterLabAppSettings";
var _JS = "JoinSource";
var _JSAS = "JupyterServerAppSettings";
var _JT = "JobType";
var _JU = "JwksUri";
var _Js = "Json";
var _K = "Key";
var _KAPIS = "KeepAlivePeriodInSeconds";
var _KC = "KubernetesConfig";
var _KGAS = "KernelGatewayAppSettings";
var _KKI = "KmsKeyId";
var _KS = "KendraSettings";
var _L = "Language";
var _LA = "LabelAttribute";
var _LARist = "ListAliasesResponse";
var _LCA = "LifecycleConfigArns";
var _LCAi = "LifecycleConfigArn";
var _LCC = "LifeCycleConfig";
var _LCN = "LifecycleConfigName";
var _LDC = "LastDeploymentConfig";
var _LE = "LogoutEndpoint";
var _LEI = "ListEndpointsInput";
var _LEO = "ListEndpointsOutput";
var _LEi = "ListEndpoints";
var _LGAi = "LineageGroupArn";
var _LH = "LabelHeaders";
var _LI = "LabelIndex";
var _LIC = "ListInferenceComponents";
var _LICI = "ListInferenceComponentsInput";
var _LICO = "ListInferenceComponentsOutput";
var _LJA = "LabelingJobArn";
var _LJDA = "LabelingJobDataAttributes";
var _LM = "LifecycleManagement";
var _LMB = "LastModifiedBy";
var _LMI = "ListModelsInput";
var _LMO = "ListModelsOutput";
var _LMT = "LastModifiedTime";
var _LMTA = "LastModifiedTimeAfter";
var _LMTB = "LastModifiedTimeBefore";
var _LMi = "LineageMetadata";
var _LMis = "ListModels";
var _LP = "LocalPath";
var _LSS = "LinearStepSize";
var _LTI = "ListTagsInput";
var _LTO = "ListTagsOutput";
var _LTi = "LineageTypes";
var _LTis = "ListTags";
var _LUD = "LastUpdatedDate";
var _La = "Labels";
var _Li = "Line";
var _M = "Message";
var _MA = "ModelArn";
var _MAC = "ModelAccessConfig";
var _MAMLJRIS = "MaxAutoMLJobRuntimeInSeconds";
var _MAS = "ModelApprovalStatus";
var _MASoni = "MonitoringAppSpecification";
var _MAo = "ModelArtifacts";
var _MAodi = "ModifiedAfter";
var _MB = "ModifiedBefore";
var _MBAS = "ModelBiasAppSpecification";
var _MBC = "MonitoringBaselineConfig";
var _MBS = "MaximumBatchSize";
var _MC = "MlflowConfig";
var _MCC = "ModelCardContent";
var _MCCo = "ModelClientConfig";
var _MCCod = "ModelCompilationConfig";
var _MCCon = "MonitoringClusterConfig";
var _MCDF = "MonitoringCsvDatasetFormat";
var _MCIPI = "MaxConcurrentInvocationsPerInstance";
var _MCMRIM = "MinCpuMemoryRequiredInMb";
var _MCR = "MonitoringConstraintsResource";
var _MCS = "ModelCardStatus";
var _MCSode = "ModelCacheSetting";
var _MCT = "MaxConcurrentTransforms";
var _MCTC = "MaxConcurrentTaskCount";
var _MCa = "MaxCandidates";
var _MCaxo = "MaxConcurrency";
var _MCe = "MetricsConfig";
var _MCi = "MinCount";
var _MCod = "ModelCard";
var _MDDTIS = "ModelDataDownloadTimeoutInSeconds";
var _MDET = "ModelDataETag";
var _MDF = "MonitoringDatasetFormat";
var _MDLe = "MetricDefinitionList";
var _MDQ = "ModelDataQuality";
var _MDS = "ModelDataSource";
var _MDU = "ModelDataUrl";
var _MDa = "MaxDepth";
var _MDe = "MetricDefinitions";
var _MDem = "MemberDefinitions";
var _MDemb = "MemberDefinition";
var _MDet = "MetricData";
var _MDetri = "MetricDefinition";
var _MDl = "MlflowDetails";
var _ME = "MetricsEndpoints";
var _MEAS = "ModelExplainabilityAppSpecification";
var _MEI = "MlflowExperimentId";
var _MEL = "MetricsEndpointList";
var _MEN = "MlflowExperimentName";
var _MEP = "MetricsEndpointPath";
var _METIS = "MaximumExecutionTimeoutInSeconds";
var _MEVSIG = "MaximumEbsVolumeSizeInGb";
var _MEa = "ManifestEtag";
var _MEax = "MaxEpoch";
var _MEe = "MetricsEndpoint";
var _MIC = "MinInstanceCount";
var _MICa = "MaxInstanceCount";
var _MICo = "ModelInfrastructureConfig";
var _MIMSV = "MinimumInstanceMetadataServiceVersion";
var _MIS = "ManagedInstanceScaling";
var _MITIM = "MinIdleTimeoutInMinutes";
var _MITIMa = "MaxIdleTimeoutInMinutes";
var _MIod = "ModelInput";
var _MIon = "MonitoringInput";
var _MIoni = "MonitoringInputs";
var _MJD = "MonitoringJobDefinition";
var _MJDF = "MonitoringJsonDatasetFormat";
var _MLC = "ModelLifeCycle";
var _MLF = "MLFramework";
var _MM = "ModelMetrics";
var _MMC = "MultiModelConfig";
var _MN = "MetricName";
var _MNO = "ModelNameOverride";
var _MNo = "MountName";
var _MNod = "ModelName";
var _MO = "MonitoringOutput";
var _MOC = "MonitoringOutputConfig";
var _MOo = "MonitoringOutputs";
var _MP = "MountPath";
var _MPA = "ModelPackageArn";
var _MPAL = "ModelPackageArnList";
var _MPC = "ModelPackageConfig";
var _MPCD = "ModelPackageContainerDefinition";
var _MPCDL = "ModelPackageContainerDefinitionList";
var _MPD = "ModelPackageDescription";
var _MPDF = "MonitoringParquetDatasetFormat";
var _MPFIS = "MetricPublishFrequencyInSeconds";
var _MPGA = "ModelPackageGroupArn";
var _MPGN = "ModelPackageGroupName";
var _MPIMB = "MaxPayloadInMB";
var _MPMC = "ModelPackageModelCard";
var _MPN = "ModelPackageName";
var _MPRT = "ModelPackageRegistrationType";
var _MPSC = "ModelPackageSecurityConfig";
var _MPSD = "ModelPackageStatusDetails";
var _MPSI = "ModelPackageStatusItem";
var _MPSIL = "ModelPackageStatusItemList";
var _MPSo = "ModelPackageStatus";
var _MPTIS = "MaxPendingTimeInSeconds";
var _MPV = "ModelPackageVersion";
var _MPVP = "ModelPackageValidationProfile";
var _MPVPo = "ModelPackageValidationProfiles";
var _MPVS = "ModelPackageValidationSpecification";
var _MPe = "MetadataProperties";
var _MPo = "ModelPackage";
var _MQ = "ModelQuality";
var _MQAS = "ModelQualityAppSpecification";
var _MQC = "ModelQuantizationConfig";
var _MR = "MaxResults";
var _MRA = "MlReservationArns";
var _MRAa = "MaximumRetryAttempts";
var _MRAl = "MlflowResourceArn";
var _MRAle = "MlReservationArn";
var _MRC = "MaxRecordCount";
var _MRI = "MlflowRunId";
var _MRIS = "MaxRuntimeInSeconds";
var _MRM = "ModelRegistrationMode";
var _MRN = "MlflowRunName";
var _MRPTJIS = "MaxRuntimePerTrainingJobInSeconds";
var _MRS = "ModelRegisterSettings";
var _MRo = "MonitoringResources";
var _MS = "ModelSource";
var _MSA = "MonitoringScheduleArn";
var _MSCo = "ModelShardingConfig";
var _MSCon = "MonitoringStoppingCondition";
var _MSDC = "ModelSpeculativeDecodingConfig";
var _MSDTDS = "ModelSpeculativeDecodingTrainingDataSource";
var _MSIMB = "MemorySizeInMB";
var _MSL = "ModelSummaryList";
var _MSO = "MonitoringS3Output";
var _MSR = "MonitoringStatisticsResource";
var _MSSa = "MaximumStepSize";
var _MST = "ManagedStorageType";
var _MSU = "ManifestS3Uri";
var _MSa = "MaintenanceStatus";
var _MSe = "MetricsSource";
var _MSode = "ModelSummary";
var _MT = "MimeType";
var _MTe = "MediaType";
var _MV = "MinValue";
var _MVA = "ModelVariantActions";
var _MVC = "ModelVariantConfig";
var _MVCL = "ModelVariantConfigList";
var _MVa = "MaxValue";
var _MVl = "MlflowVersion";
var _MWTIS = "MaxWaitTimeInSeconds";
var _Mo = "Mode";
var _Mod = "Models";
var _N = "Name";
var _NAR = "NodeAdditionResult";
var _NC = "NotificationConfig";
var _NCa = "NameContains";
var _NCe = "NetworkConfig";
var _NCo = "NotificationConfiguration";
var _NI = "NodeId";
var _NIA = "NotebookInstanceArn";
var _NII = "NetworkInterfaceId";
var _NILCN = "NotebookInstanceLifecycleConfigName";
var _NIN = "NotebookInstanceName";
var _NIS = "NotebookInstanceStatus";
var _NISo = "NotebookInstanceSummary";
var _NIe = "NetworkInterface";
var _NIo = "NodeIds";
var _NLI = "NodeLogicalId";
var _NLIo = "NodeLogicalIds";
var _NMN = "NearestModelName";
var _NOHWPDO = "NumberOfHumanWorkersPerDataObject";
var _NOO = "NotebookOutputOption";
var _NOS = "NumberOfSamples";
var _NPD = "NextPatchDate";
var _NPM = "NodeProvisioningMode";
var _NR = "NodeRecovery";
var _NT = "NodeType";
var _NTAo = "NotificationTopicArn";
var _NTe = "NextToken";
var _NV = "NumberValue";
var _NVC = "NeoVpcConfig";
var _OA = "OutputArtifacts";
var _OATR = "OutputArtifactsToRemove";
var _OC = "OptimizationConfig";
var _OCFR = "OidcConfigForResponse";
var _OCT = "OriginalCreationTime";
var _OCi = "OidcConfig";
var _OCn = "OnCreate";
var _OCp = "OptimizationConfigs";
var _OCu = "OutputConfig";
var _OCut = "OutputCompression";
var _ODC = "OutputDataConfig";
var _ODn = "OnDemand";
var _OE = "OptimizationEnvironment";
var _OET = "OptimizationEndTime";
var _OEv = "OverrideEnvironment";
var _OF = "OutputFormat";
var _OFu = "OutputFilter";
var _OIC = "OnInitComplete";
var _OJA = "OptimizationJobArn";
var _OJMS = "OptimizationJobModelSource";
var _OJMSS = "OptimizationJobModelSourceS3";
var _OJN = "OptimizationJobName";
var _OJOC = "OptimizationJobOutputConfig";
var _OJS = "OptimizationJobStatus";
var _OJSpt = "OptimizationJobSummary";
var _OMAC = "OptimizationModelAccessConfig";
var _OMD = "OidcMemberDefinition";
var _OMPA = "OutputModelPackageArn";
var _ON = "OutputName";
var _OO = "OptimizationOutput";
var _OS = "ObjectiveStatus";
var _OSDHC = "OnStartDeepHealthChecks";
var _OSMM = "OptimizationSageMakerModel";
var _OST = "OptimizationStartTime";
var _OSU = "OutputS3Uri";
var _OT = "OptimizationType";
var _OTp = "OptimizationTypes";
var _OVC = "OverrideVpcConfig";
var _OVCp = "OptimizationVpcConfig";
var _Or = "Orchestrator";
var _Ou = "Outputs";
var _P = "Parameters";
var _PA = "ProbabilityAttribute";
var _PAC = "PartnerAppConfig";
var _PAPSU = "PostAnalyticsProcessorSourceUri";
var _PARC = "PrefixAwareRoutingConfig";
var _PAa = "ParameterAdditions";
var _PC = "PrimaryContainer";
var _PCC = "ProcessingClusterConfig";
var _PCFU = "ProfilerConfigForUpdate";
var _PCL = "PriorityClassList";
var _PCay = "PayloadConfig";
var _PCr = "ProfilerConfig";
var _PCri = "PriorityClass";
var _PCrio = "PriorityClasses";
var _PCro = "ProvisionedConcurrency";
var _PDS = "PendingDeploymentSummary";
var _PET = "ProcessingEndTime";
var _PFSO = "ProcessingFeatureStoreOutput";
var _PHTLA = "PreHumanTaskLambdaArn";
var _PI = "ProbabilityIndex";
var _PIIM = "ProfilingIntervalInMilliseconds";
var _PIP = "ProcessingInstancePreference";
var _PIPL = "ProcessingInstancePreferenceList";
var _PIl = "PlatformIdentifier";
var _PIr = "ProcessingInputs";
var _PIri = "PrincipalId";
var _PIro = "ProjectId";
var _PIroc = "ProcessingInput";
var _PIrod = "ProductId";
var _PIrog = "ProgressInfo";
var _PJ = "ProcessingJob";
var _PJA = "ProcessingJobArn";
var _PJN = "ProcessingJobName";
var _PJS = "ProcessingJobStatus";
var _PL = "ProgrammingLang";
var _PLI = "ProductListingIds";
var _PLr = "PrefixLength";
var _PN = "ProfileName";
var _PNa = "PartitionNames";
var _PO = "ProcessingOutput";
var _POC = "ProcessingOutputConfig";
var _POr = "ProcessingOutputs";
var _PPVS = "PendingProductionVariantSummary";
var _PPVSL = "PendingProductionVariantSummaryList";
var _PPr = "ProfilingParameters";
var _PR = "ProcessingResources";
var _PRC = "ProfilerRuleConfigurations";
var _PRCr = "ProfilerRuleConfiguration";
var _PRES = "ProfilerRuleEvaluationStatuses";
var _PRESr = "ProfilerRuleEvaluationStatus";
var _PRa = "ParameterRanges";
var _PRar = "ParameterRange";
var _PRara = "ParameterRemovals";
var _PS = "PatchingStrategy";
var _PSC = "ProcessingStoppingCondition";
var _PSI = "ProcessingS3Input";
var _PSO = "ProcessingS3Output";
var _PSP = "ProjectS3Path";
var _PST = "ProcessingStartTime";
var _PSa = "PatchSchedule";
var _PSlac = "PlacementSpecifications";
var _PSlace = "PlacementSpecification";
var _PSri = "PrimaryStatus";
var _PSro = "ProfilingStatus";
var _PTA = "ProbabilityThresholdAttribute";
var _PTC = "PreTrainingConstraints";
var _PTCo = "PostTrainingConstraints";
var _PTR = "PreTrainingReport";
var _PTRa = "ParametersToRemove";
var _PTRo = "PostTrainingReport";
var _PTRr = "PropertiesToRemove";
var _PTr = "ProblemType";
var _PUST = "PerUnitStorageThroughput";
var _PV = "ProductionVariants";
var _PVCDC = "ProductionVariantCoreDumpConfig";
var _PVCRC = "ProductionVariantCapacityReservationConfig";
var _PVCRS = "ProductionVariantCapacityReservationSummary";
var _PVL = "ProductionVariantList";
var _PVMIS = "ProductionVariantManagedInstanceScaling";
var _PVMISSIP = "ProductionVariantManagedInstanceScalingScaleInPolicy";
var _PVRC = "ProductionVariantRoutingConfig";
var _PVSC = "ProductionVariantServerlessConfig";
var _PVSLr = "ProductionVariantStatusList";
var _PVSLro = "ProductionVariantSummaryList";
var _PVSUC = "ProductionVariantServerlessUpdateConfig";
var _PVSr = "ProductionVariantStatus";
var _PVSro = "ProductionVariantSummary";
var _PVr = "ProductionVariant";
var _PWTP = "PublicWorkforceTaskPrice";
var _Pa = "Parquet";
var _Pe = "Percentage";
var _Pef = "Peft";
var _Pr = "Properties";
var _Pri = "Priority";
var _Pro = "Processor";
var _QF = "QueryFilters";
var _QLR = "QueryLineageRequest";
var _QPA = "QProfileArn";
var _QS = "QueryString";
var _R = "Report";
var _RA = "ResourceArn";
var _RAC = "RepositoryAuthConfig";
var _RAM = "RepositoryAccessMode";
var _RAVP = "RetainAllVariantProperties";
var _RAo = "RoleArn";
var _RAoo = "RootAccess";
var _RBJ = "ReusedByJob";
var _RCA = "ReservedCapacityArn";
var _RCN = "RuleConfigurationName";
var _RCO = "ReservedCapacityOffering";
var _RCOe = "ReservedCapacityOfferings";
var _RCPA = "RepositoryCredentialsProviderArn";
var _RCS = "ReservedCapacitySummaries";
var _RCSe = "ReservedCapacitySummary";
var _RCT = "ReservedCapacityType";
var _RCe = "ResourceConfig";
var _RCo = "RoutingConfig";
var _RDC = "RemoteDebugConfig";
var _RDCet = "RetainDeploymentConfig";
var _RDD = "RedshiftDatasetDefinition";
var _RDP = "RollingDeploymentPolicy";
var _RDo = "RootlessDocker";
var _REI = "RuleEvaluatorImage";
var _REJA = "RuleEvaluationJobArn";
var _RES = "RuleEvaluationStatus";
var _RETB = "RequestedEndTimeBefore";
var _RGA = "RoleGroupAssignments";
var _RGAL = "RoleGroupAssignmentsList";
var _RGAo = "RoleGroupAssignment";
var _RI = "ResolvedImage";
var _RIG = "RestrictedInstanceGroups";
var _RIGC = "RestrictedInstanceGroupsConfig";
var _RII = "RecommendedInferenceImage";
var _RIU = "ResourceInUse";
var _RIe = "RecommendationId";
var _RJCC = "RecommendationJobContainerConfig";
var _RJPC = "RecommendationJobPayloadConfig";
var _RJVC = "RecommendationJobVpcConfig";
var _RLE = "ResourceLimitExceeded";
var _RMBS = "RollbackMaximumBatchSize";
var _RMV = "ReferenceMinVersion";
var _RN = "ReleaseNotes";
var _RNF = "ResourceNotFound";
var _RNe = "RecipeName";
var _RNo = "RoleName";
var _RNu = "RunName";
var _RP = "RuleParameters";
var _RPSU = "RecordPreprocessorSourceUri";
var _RRBTIS = "ResourceRetainedBillableTimeInSeconds";
var _RS = "ResourceSpec";
var _RSAS = "RSessionAppSettings";
var _RSCU = "RStudioConnectUrl";
var _RSPMU = "RStudioPackageManagerUrl";
var _RSSPAS = "RStudioServerProAppSettings";
var _RSSPDS = "RStudioServerProDomainSettings";
var _RSSPDSFU = "RStudioServerProDomainSettingsForUpdate";
var _RSTA = "RequestedStartTimeAfter";
var _RSe = "RetryStrategy";
var _RSec = "RecommendationStatus";
var _RSo = "RoutingStrategy";
var _RTIC = "RealTimeInferenceConfig";
var _RTIR = "RealTimeInferenceRecommendations";
var _RTIRe = "RealTimeInferenceRecommendation";
var _RTe = "ResolutionTime";
var _RU = "RepositoryUrl";
var _RUP = "RollingUpdatePolicy";
var _RV = "RootVolume";
var _RWT = "RecordWrapperType";
var _Ra = "Range";
var _Rea = "Reason";
var _Reg = "Regex";
var _Rep = "Repository";
var _S = "Source";
var _SA = "SourceArn";
var _SAE = "SlrAccessEntry";
var _SAL = "SourceAlgorithmList";
var _SAP = "S3ArtifactPath";
var _SAS = "SourceAlgorithmSpecification";
var _SAe = "SecretArn";
var _SAo = "SourceAlgorithm";
var _SAou = "SourceAlgorithms";
var _SAt = "StartArns";
var _SB = "ShapBaseline";
var _SBC = "ShapBaselineConfig";
var _SBU = "ShapBaselineUri";
var _SBo = "SortBy";
var _SC = "SecurityConfig";
var _SCC = "SessionChainingConfig";
var _SCS = "SlurmConfigStrategy";
var _SCT = "SupportedContentTypes";
var _SCTo = "S3CompressionType";
var _SCTu = "SupportedCompressionTypes";
var _SCc = "SchedulerConfig";
var _SCe = "ServerlessConfig";
var _SCh = "ShuffleConfig";
var _SCha = "ShapConfig";
var _SCl = "SlurmConfig";
var _SCt = "StoppingCondition";
var _SDDT = "S3DataDistributionType";
var _SDS = "S3DataSource";
var _SDT = "S3DataType";
var _SDTu = "SupportsDistributedTraining";
var _SDt = "StatusDetails";
var _SDta = "StageDescription";
var _SDu = "SubDomain";
var _SE = "StatusEquals";
var _SEC = "SharedEnvironmentConfig";
var _SET = "SupportedEndpointType";
var _SEc = "ScheduleExpression";
var _SFP = "S3FailurePath";
var _SFSC = "S3FileSystemConfig";
var _SG = "SecurityGroups";
var _SGI = "SecurityGroupIds";
var _SGIFDB = "SecurityGroupIdForDomainBoundary";
var _SHP = "StaticHyperParameters";
var _SHPu = "SupportedHyperParameters";
var _SI = "SourceId";
var _SIC = "SourceIpConfig";
var _SICe = "SelectedInstanceCount";
var _SIERto = "StopInferenceExperimentRequest";
var _SIGB = "SizeInGiB";
var _SIM = "S3InputMode";
var _SIMu = "SupportedInputModes";
var _SIP = "ScaleInPolicy";
var _SIT = "SourceIdType";
var _SITe = "SelectedInstanceType";
var _SITu = "SupportedInstanceTypes";
var _SIn = "S3Input";
var _SIo = "SourceIdentity";
var _SIou = "SourceIp";
var _SIp = "SpecifiedImage";
var _SIu = "SubnetIds";
var _SIub = "SubnetId";
var _SJC = "ServerlessJobConfig";
var _SKKI = "S3KmsKeyId";
var _SL = "SequenceLength";
var _SM = "StatusMessage";
var _SMA = "S3ModelArtifacts";
var _SMDS = "S3ModelDataSource";
var _SMIA = "SageMakerImageArn";
var _SMIN = "SageMakerImageName";
var _SMIVA = "SageMakerImageVersionAliases";
var _SMIVAa = "SageMakerImageVersionArn";
var _SMIVAag = "SageMakerImageVersionAlias";
var _SMM = "SageMakerModel";
var _SMPA = "SourceModelPackageArn";
var _SMPHCA = "SageMakerPublicHubContentArn";
var _SMV = "SkipModelValidation";
var _SNLI = "SuccessfulNodeLogicalIds";
var _SO = "SortOrder";
var _SOL = "S3OutputLocation";
var _SOP = "S3OutputPath";
var _SOu = "S3Output";
var _SPU = "SamplePayloadUrl";
var _SPV = "ShadowProductionVariants";
var _SPr = "S3Presign";
var _SR = "StatisticsResource";
var _SRIIT = "SupportedRealtimeInferenceInstanceTypes";
var _SRMIMET = "SupportedResponseMIMETypes";
var _SSC = "S3StorageConfig";
var _SSOAA = "SingleSignOnApplicationArn";
var _SSOMAII = "SingleSignOnManagedApplicationInstanceId";
var _SSSp = "SpaceStorageSettings";
var _SST = "SecondaryStatusTransitions";
var _SSTe = "SecondaryStatusTransition";
var _SSU = "SourceS3Uri";
var _SSe = "SecondaryStatus";
var _SSh = "SharingSettings";
var _SSt = "StageStatus";
var _SSu = "SupportStatus";
var _ST = "SourceType";
var _STAt = "StartTimeAfter";
var _STIT = "SupportedTransformInstanceTypes";
var _STITu = "SupportedTrainingInstanceTypes";
var _STJOM = "SupportedTuningJobObjectiveMetrics";
var _STJRt = "StopTransformJobRequest";
var _STJt = "StopTransformJob";
var _STO = "StartTimeOffset";
var _STPOR = "SearchTrainingPlanOfferingsRequest";
var _STc = "ScalingType";
var _STo = "SourceTypes";
var _STp = "SplitType";
var _STt = "StartTime";
var _STu = "SuccessTopic";
var _SU = "SourceUri";
var _SUC = "ScheduledUpdateConfig";
var _SUCe = "ServerlessUpdateConfig";
var _SUM = "S3UploadMode";
var _SUS = "SoftwareUpdateStatus";
var _SUr = "S3Uri";
var _SV = "StringValue";
var _SWP = "StudioWebPortal";
var _SWPA = "StudioWebPortalAccess";
var _SWPS = "StudioWebPortalSettings";
var _S_ = "S3";
var _Sco = "Scope";
var _Se = "Seed";
var _Sl = "Slurm";
var _Sp = "Spot";
var _St = "Status";
var _Stage = "Stage";
var _Stati = "Statistics";
var _Str = "Strategy";
var _Su = "Successful";
var _Sub = "Subnets";
var _T = "Type";
var _TALIS = "TaskAvailabilityLifetimeInSeconds";
var _TAN = "TargetAttributeName";
var _TANi = "TimestampAttributeName";
var _TAV = "TransformAmiVersion";
var _TBAS = "TensorBoardAppSettings";
var _TBOC = "TensorBoardOutputConfig";
var _TC = "TextConfig";
var _TCAr = "TrialComponentArtifact";
var _TCAri = "TrialComponentArtifacts";
var _TCDN = "TrialComponentDisplayName";
var _TCN = "TrialComponentName";
var _TCP = "TrialComponentParameters";
var _TCPV = "TrialComponentParameterValue";
var _TCSri = "TrialComponentStatus";
var _TCa = "TargetCount";
var _TCas = "TaskCount";
var _TCra = "TrainingChannels";
var _TD = "TaskDescription";
var _TDS = "TrainingDataSource";
var _TDSr = "TransformDataSource";
var _TE = "TokenEndpoint";
var _TET = "TrainingEndTime";
var _TETr = "TransformEndTime";
var _TFOAC = "TenthFractionsOfACent";
var _TGHP = "TextGenerationHyperParameters";
var _TGJC = "TextGenerationJobConfig";
var _THP = "TunedHyperParameters";
var _TI = "TrainingImage";
var _TIC = "TrainingImageConfig";
var _TICo = "TotalInstanceCount";
var _TID = "TrainingImageDigest";
var _TIM = "TrainingInputMode";
var _TIPS = "TrustedIdentityPropagationSettings";
var _TIr = "TransformInput";
var _TJ = "TrainingJob";
var _TJA = "TrainingJobArn";
var _TJAr = "TransformJobArn";
var _TJAu = "TuningJobArn";
var _TJD = "TrainingJobDefinition";
var _TJDN = "TrainingJobDefinitionName";
var _TJDr = "TransformJobDefinition";
var _TJN = "TrainingJobName";
var _TJNr = "TransformJobName";
var _TJNu = "TuningJobName";
var _TJS = "TrainingJobStatus";
var _TJSr = "TransformJobStatus";
var _TJr = "TransformJob";
var _TK = "TagKeys";
var _TKa = "TaskKeywords";
var _TLa = "TagList";
var _TN = "TrialName";
var _TO = "TransformOutput";
var _TOu = "TuningObjective";
var _TP = "TagPropagation";
var _TPA = "TrainingPlanArn";
var _TPAr = "TrainingPlanArns";
var _TPC = "ThreadsPerCore";
var _TPI = "TrainingProgressInfo";
var _TPN = "TrainingPlanName";
var _TPOI = "TrainingPlanOfferingId";
var _TPOr = "TrainingPlanOffering";
var _TPS = "TrainingPlanStatus";
var _TPSra = "TrainingPlanSummary";
var _TR = "TransformResources";
var _TRAC = "TrainingRepositoryAuthConfig";
var _TRAM = "TrainingRepositoryAccessMode";
var _TRC = "TrafficRoutingConfiguration";
var _TRCPA = "TrainingRepositoryCredentialsProviderArn";
var _TRCr = "TrafficRoutingConfig";
var _TRa = "TargetResources";
var _TS = "TrainingSpecification";
var _TSC = "TargetStateCount";
var _TSCPE = "TotalStepCountPerEpoch";
var _TSCi = "TieredStorageConfig";
var _TSCim = "TimeSeriesConfig";
var _TSDS = "TransformS3DataSource";
var _TSFJC = "TimeSeriesForecastingJobConfig";
var _TSFS = "TimeSeriesForecastingSettings";
var _TST = "TrainingStartTime";
var _TSTi = "TimeSeriesTransformations";
var _TSTr = "TransformStartTime";
var _TT = "TaskTitle";
var _TTIS = "TrainingTimeInSeconds";
var _TTLIS = "TaskTimeLimitInSeconds";
var _TUSC = "TotalUltraServerCount";
var _TWIS = "TerminationWaitInSeconds";
var _Ta = "Tags";
var _Tag = "Tag";
var _Tai = "Taints";
var _Tas = "Task";
var _Te = "Technique";
var _Tim = "Timestamp";
var _Tra = "Transformations";
var _Ty = "Types";
var _U = "Uri";
var _UAR = "UpdateActionRequest";
var _UARpd = "UpdateArtifactRequest";
var _UBCE = "UsedByCurrentEndpoint";
var _UC = "UiConfig";
var _UCR = "UpdateClusterRequest";
var _UCRpd = "UpdateContextRequest";
var _UCs = "UserContext";
var _UDRp = "UpdateDomainRequest";
var _UE = "UpdateEndpoint";
var _UEI = "UpdateEndpointInput";
var _UEO = "UpdateEndpointOutput";
var _UEWAC = "UpdateEndpointWeightsAndCapacities";
var _UEWACI = "UpdateEndpointWeightsAndCapacitiesInput";
var _UEWACO = "UpdateEndpointWeightsAndCapacitiesOutput";
var _UF = "UpfrontFee";
var _UFMR = "UpdateFeatureMetadataRequest";
var _UG = "UserGroup";
var _UHCR = "UpdateHubContentRequest";
var _UHR = "UpdateHubRequest";
var _UIC = "UnhealthyInstanceCount";
var _UIE = "UserInfoEndpoint";
var _UIR = "UpdateImageRequest";
var _UIVR = "UpdateImageVersionRequest";
var _UL = "UseLogit";
var _UMAR = "UpdateMlflowAppRequest";
var _UMP = "UpdateModelPackage";
var _UMPI = "UpdateModelPackageInput";
var _UMPO = "UpdateModelPackageOutput";
var _UNII = "UpdateNotebookInstanceInput";
var _UP = "UserPool";
var _UPA = "UserProfileArn";
var _UPN = "UserProfileName";
var _US = "UserSettings";
var _USC = "UltraServerCount";
var _USD = "USD";
var _USIl = "UltraServerId";
var _USSn = "UnifiedStudioSettings";
var _UST = "UltraServerType";
var _UTCR = "UpdateTrialComponentRequest";
var _UTSU = "UiTemplateS3Uri";
var _Ui = "Uid";
var _Ur = "Url";
var _V = "Version";
var _VA = "VersionAliases";
var _VC = "VpcConfig";
var _VEI = "VpcEndpointId";
var _VG = "VendorGuidance";
var _VH = "ValueHint";
var _VIPTIS = "VariantInstanceProvisionTimeoutInSeconds";
var _VIp = "VpcId";
var _VKKI = "VolumeKmsKeyId";
var _VN = "VariantName";
var _VNE = "VariantNameEquals";
var _VOTA = "VpcOnlyTrustedAccounts";
var _VP = "ValidationProfiles";
var _VPL = "VariantPropertyList";
var _VPT = "VariantPropertyType";
var _VPa = "VariantProperty";
var _VR = "ValidationRole";
var _VS = "ValidationStatuses";
var _VSI = "VpcSourceIp";
var _VSIGB = "VolumeSizeInGB";
var _VSa = "ValidationSpecification";
var _VSar = "VariantStatus";
var _Va = "Value";
var _Val = "Values";
var _WA = "WorkforceArn";
var _WAC = "WorkerAccessConfiguration";
var _WAo = "WorkteamArn";
var _WG = "WorkGroup";
var _WIIS = "WaitIntervalInSeconds";
var _WMWS = "WeeklyMaintenanceWindowStart";
var _WNo = "WorkteamName";
var _WPS = "WarmPoolStatus";
var _WSo = "WorkspaceSettings";
var _WVCR = "WorkforceVpcConfigRequest";
var _WVCRo = "WorkforceVpcConfigResponse";
var _We = "Weight";
var _Wo = "Workteam";
var _a = "application/json";
var _c = "client";
var _e = "error";
var _mT = "mediaType";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
var n0 = "com.amazonaws.sagemaker";
var _s_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF(_s);
var SageMakerServiceException$ = [-3, _s, "SageMakerServiceException", 0, [], []];
_s_registry.registerError(SageMakerServiceException$, SageMakerServiceException);
var n0_registry = new _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_3__/* .TypeRegistry */ .OF(n0);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ResourceInUse$ = [
  -3,
  n0,
  _RIU,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(ResourceInUse$, ResourceInUse);
var ResourceLimitExceeded$ = [
  -3,
  n0,
  _RLE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(ResourceLimitExceeded$, ResourceLimitExceeded);
var ResourceNotFound$ = [
  -3,
  n0,
  _RNF,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ClientSecret = [0, n0, _CS, 8, 0];
var HumanLoopActivationConditions = [0, n0, _HLAC, { [_mT]: _a }, 0];
var ModelCardContent = [0, n0, _MCC, 8, 0];
var ActionSource$ = [
  3,
  n0,
  _AS,
  0,
  [_SU, _ST, _SI],
  [0, 0, 0],
  1
];
var AddClusterNodeSpecification$ = [
  3,
  n0,
  _ACNS,
  0,
  [_IGN, _ITCB, _AZ, _IT],
  [0, 1, 64 | 0, 64 | 0],
  2
];
var AdditionalEnis$ = [
  3,
  n0,
  _AE,
  0,
  [_EE],
  [64 | 0]
];
var AdditionalInferenceSpecificationDefinition$ = [
  3,
  n0,
  _AISD,
  0,
  [_N, _Co, _D, _STIT, _SRIIT, _SCT, _SRMIMET],
  [0, () => ModelPackageContainerDefinitionList, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0],
  2
];
var AdditionalModelDataSource$ = [
  3,
  n0,
  _AMDS,
  0,
  [_CN, _SDS],
  [0, () => S3ModelDataSource$],
  2
];
var AdditionalS3DataSource$ = [
  3,
  n0,
  _ASDS,
  0,
  [_SDT, _SUr, _CTo, _ET],
  [0, 0, 0, 0],
  2
];
var AddTagsInput$ = [
  3,
  n0,
  _ATI,
  0,
  [_RA, _Ta],
  [0, () => TagList],
  2
];
var AddTagsOutput$ = [
  3,
  n0,
  _ATO,
  0,
  [_Ta],
  [() => TagList]
];
var AICapacityReservationConfig$ = [
  3,
  n0,
  _AICRC,
  0,
  [_CRP, _MRA],
  [0, 64 | 0]
];
var AIRecommendationComputeSpec$ = [
  3,
  n0,
  _AIRCS,
  0,
  [_IT, _CRC],
  [64 | 0, () => AICapacityReservationConfig$]
];
var AIRecommendationDeploymentConfiguration$ = [
  3,
  n0,
  _AIRDC,
  0,
  [_S_, _IU, _ITn, _ICn, _CCPI, _EV, _MCMRIM],
  [() => AIRecommendationDeploymentS3ChannelList, 0, 0, 1, 1, 128 | 0, 1]
];
var AIRecommendationDeploymentS3Channel$ = [
  3,
  n0,
  _AIRDSC,
  0,
  [_CN, _U],
  [0, 0]
];
var AIRecommendationOptimizationDetail$ = [
  3,
  n0,
  _AIROD,
  0,
  [_OT, _OC],
  [0, 128 | 0],
  1
];
var Alarm$ = [
  3,
  n0,
  _A,
  0,
  [_ANl],
  [0]
];
var AlarmDetails$ = [
  3,
  n0,
  _ADl,
  0,
  [_ANl],
  [0],
  1
];
var AlgorithmSpecification$ = [
  3,
  n0,
  _ASl,
  0,
  [_TIM, _TI, _ANlg, _MDe, _ESMMTS, _CEo, _CA, _TIC],
  [0, 0, 0, () => MetricDefinitionList, 2, 64 | 0, 64 | 0, () => TrainingImageConfig$],
  1
];
var AmazonQSettings$ = [
  3,
  n0,
  _AQS,
  0,
  [_St, _QPA],
  [0, 0]
];
var AnnotationConsolidationConfig$ = [
  3,
  n0,
  _ACC,
  0,
  [_ACLA],
  [0],
  1
];
var AppLifecycleManagement$ = [
  3,
  n0,
  _ALM,
  0,
  [_IS],
  [() => IdleSettings$]
];
var AppSpecification$ = [
  3,
  n0,
  _ASp,
  0,
  [_IU, _CEo, _CA],
  [0, 64 | 0, 64 | 0],
  1
];
var ArtifactSource$ = [
  3,
  n0,
  _ASr,
  0,
  [_SU, _STo],
  [0, () => ArtifactSourceTypes],
  1
];
var ArtifactSourceType$ = [
  3,
  n0,
  _AST,
  0,
  [_SIT, _Va],
  [0, 0],
  2
];
var AssociationInfo$ = [
  3,
  n0,
  _AIs,
  0,
  [_SA, _DA],
  [0, 0],
  2
];
var AsyncInferenceClientConfig$ = [
  3,
  n0,
  _AICC,
  0,
  [_MCIPI],
  [1]
];
var AsyncInferenceConfig$ = [
  3,
  n0,
  _AIC,
  0,
  [_OCu, _CC],
  [() => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$],
  1
];
var AsyncInferenceNotificationConfig$ = [
  3,
  n0,
  _AINC,
  0,
  [_STu, _ETr, _IIRI],
  [0, 0, 64 | 0]
];
var AsyncInferenceOutputConfig$ = [
  3,
  n0,
  _AIOC,
  0,
  [_KKI, _SOP, _NC, _SFP],
  [0, 0, () => AsyncInferenceNotificationConfig$, 0]
];
var AthenaDatasetDefinition$ = [
  3,
  n0,
  _ADD,
  0,
  [_Ca, _Da, _QS, _OSU, _OF, _WG, _KKI, _OCut],
  [0, 0, 0, 0, 0, 0, 0, 0],
  5
];
var AutoMLAlgorithmConfig$ = [
  3,
  n0,
  _AMLAC,
  0,
  [_AMLA],
  [64 | 0],
  1
];
var AutoMLContainerDefinition$ = [
  3,
  n0,
  _AMLCD,
  0,
  [_Im, _MDU, _E],
  [0, 0, 128 | 0],
  2
];
var AutoMLJobCompletionCriteria$ = [
  3,
  n0,
  _AMLJCC,
  0,
  [_MCa, _MRPTJIS, _MAMLJRIS],
  [1, 1, 1]
];
var AutoParameter$ = [
  3,
  n0,
  _AP,
  0,
  [_N, _VH],
  [0, 0],
  2
];
var AutoRollbackConfig$ = [
  3,
  n0,
  _ARC,
  0,
  [_Al],
  [() => AlarmList]
];
var AvailableUpgrade$ = [
  3,
  n0,
  _AUv,
  0,
  [_V, _RN],
  [0, 64 | 0]
];
var BaseModel$ = [
  3,
  n0,
  _BM,
  0,
  [_HCN, _HCV, _RNe],
  [0, 0, 0]
];
var BatchAddClusterNodesError$ = [
  3,
  n0,
  _BACNE,
  0,
  [_IGN, _EC, _FC, _AZ, _IT, _M],
  [0, 0, 1, 64 | 0, 64 | 0, 0],
  3
];
var BatchDataCaptureConfig$ = [
  3,
  n0,
  _BDCC,
  0,
  [_DSU, _KKI, _GII],
  [0, 0, 2],
  1
];
var BatchDeleteClusterNodeLogicalIdsError$ = [
  3,
  n0,
  _BDCNLIE,
  0,
  [_Cod, _M, _NLI],
  [0, 0, 0],
  3
];
var BatchDeleteClusterNodesError$ = [
  3,
  n0,
  _BDCNE,
  0,
  [_Cod, _M, _NI],
  [0, 0, 0],
  3
];
var BatchDeleteClusterNodesRequest$ = [
  3,
  n0,
  _BDCNR,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchDeleteClusterNodesResponse$ = [
  3,
  n0,
  _BDCNRa,
  0,
  [_Fa, _Su, _FNLI, _SNLI],
  [() => BatchDeleteClusterNodesErrorList, 64 | 0, () => BatchDeleteClusterNodeLogicalIdsErrorList, 64 | 0]
];
var BatchDescribeModelPackageInput$ = [
  3,
  n0,
  _BDMPI,
  0,
  [_MPAL],
  [64 | 0],
  1
];
var BatchRebootClusterNodeLogicalIdsError$ = [
  3,
  n0,
  _BRCNLIE,
  0,
  [_NLI, _EC, _M],
  [0, 0, 0],
  3
];
var BatchRebootClusterNodesError$ = [
  3,
  n0,
  _BRCNE,
  0,
  [_NI, _EC, _M],
  [0, 0, 0],
  3
];
var BatchRebootClusterNodesRequest$ = [
  3,
  n0,
  _BRCNR,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchRebootClusterNodesResponse$ = [
  3,
  n0,
  _BRCNRa,
  0,
  [_Su, _Fa, _FNLI, _SNLI],
  [64 | 0, () => BatchRebootClusterNodesErrors, () => BatchRebootClusterNodeLogicalIdsErrors, 64 | 0]
];
var BatchReplaceClusterNodeLogicalIdsError$ = [
  3,
  n0,
  _BRCNLIEa,
  0,
  [_NLI, _EC, _M],
  [0, 0, 0],
  3
];
var BatchReplaceClusterNodesError$ = [
  3,
  n0,
  _BRCNEa,
  0,
  [_NI, _EC, _M],
  [0, 0, 0],
  3
];
var BatchReplaceClusterNodesRequest$ = [
  3,
  n0,
  _BRCNRat,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchReplaceClusterNodesResponse$ = [
  3,
  n0,
  _BRCNRatc,
  0,
  [_Su, _Fa, _FNLI, _SNLI],
  [64 | 0, () => BatchReplaceClusterNodesErrors, () => BatchReplaceClusterNodeLogicalIdsErrors, 64 | 0]
];
var BatchTransformInput$ = [
  3,
  n0,
  _BTI,
  0,
  [_DCDSU, _DF, _LP, _SIM, _SDDT, _FA, _IA, _PA, _PTA, _STO, _ETO, _EFA],
  [0, () => MonitoringDatasetFormat$, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  3
];
var Bias$ = [
  3,
  n0,
  _B,
  0,
  [_R, _PTR, _PTRo],
  [() => MetricsSource$, () => MetricsSource$, () => MetricsSource$]
];
var BlueGreenUpdatePolicy$ = [
  3,
  n0,
  _BGUP,
  0,
  [_TRC, _TWIS, _METIS],
  [() => TrafficRoutingConfig$, 1, 1],
  1
];
var CandidateGenerationConfig$ = [
  3,
  n0,
  _CGC,
  0,
  [_ACl],
  [() => AutoMLAlgorithmsConfig]
];
var CanvasAppSettings$ = [
  3,
  n0,
  _CAS,
  0,
  [_TSFS, _MRS, _WSo, _IPOAS, _DDS, _KS, _GAS, _ESS],
  [() => TimeSeriesForecastingSettings$, () => ModelRegisterSettings$, () => WorkspaceSettings$, () => IdentityProviderOAuthSettings, () => DirectDeploySettings$, () => KendraSettings$, () => GenerativeAiSettings$, () => EmrServerlessSettings$]
];
var CapacityReservation$ = [
  3,
  n0,
  _CR,
  0,
  [_Ar, _T],
  [0, 0]
];
var CapacitySize$ = [
  3,
  n0,
  _CSap,
  0,
  [_T, _Va],
  [0, 1],
  2
];
var CapacitySizeConfig$ = [
  3,
  n0,
  _CSC,
  0,
  [_T, _Va],
  [0, 1],
  2
];
var CaptureContentTypeHeader$ = [
  3,
  n0,
  _CCTH,
  0,
  [_CCT, _JCT],
  [64 | 0, 64 | 0]
];
var CaptureOption$ = [
  3,
  n0,
  _CO,
  0,
  [_CMa],
  [0],
  1
];
var CategoricalParameter$ = [
  3,
  n0,
  _CPa,
  0,
  [_N, _Va],
  [0, 64 | 0],
  2
];
var CategoricalParameterRange$ = [
  3,
  n0,
  _CPR,
  0,
  [_N, _Val],
  [0, 64 | 0],
  2
];
var CategoricalParameterRangeSpecification$ = [
  3,
  n0,
  _CPRS,
  0,
  [_Val],
  [64 | 0],
  1
];
var Channel$ = [
  3,
  n0,
  _Ch,
  0,
  [_CN, _DS, _CTon, _CTo, _RWT, _IM, _SCh],
  [0, () => DataSource$, 0, 0, 0, 0, () => ShuffleConfig$],
  2
];
var ChannelSpecification$ = [
  3,
  n0,
  _CSh,
  0,
  [_N, _SCT, _SIMu, _D, _IR, _SCTu],
  [0, 64 | 0, 64 | 0, 0, 2, 64 | 0],
  3
];
var CheckpointConfig$ = [
  3,
  n0,
  _CCh,
  0,
  [_SUr, _LP],
  [0, 0],
  1
];
var ClarifyExplainerConfig$ = [
  3,
  n0,
  _CEC,
  0,
  [_SCha, _EEn, _ICnfe],
  [() => ClarifyShapConfig$, 0, () => ClarifyInferenceConfig$],
  1
];
var ClarifyInferenceConfig$ = [
  3,
  n0,
  _CIC,
  0,
  [_FA, _CTont, _MRC, _MPIMB, _PI, _LI, _PA, _LA, _LH, _FH, _FT],
  [0, 0, 1, 1, 1, 1, 0, 0, 64 | 0, 64 | 0, 64 | 0]
];
var ClarifyShapBaselineConfig$ = [
  3,
  n0,
  _CSBC,
  0,
  [_MT, _SB, _SBU],
  [0, 0, 0]
];
var ClarifyShapConfig$ = [
  3,
  n0,
  _CSCl,
  0,
  [_SBC, _NOS, _UL, _Se, _TC],
  [() => ClarifyShapBaselineConfig$, 1, 2, 1, () => ClarifyTextConfig$],
  1
];
var ClarifyTextConfig$ = [
  3,
  n0,
  _CTC,
  0,
  [_L, _G],
  [0, 0],
  2
];
var ClusterAutoPatchConfig$ = [
  3,
  n0,
  _CAPC,
  0,
  [_PS, _PSa, _DCe],
  [0, () => ClusterPatchSchedule$, () => DeploymentConfiguration$],
  1
];
var ClusterAutoPatchConfigDetails$ = [
  3,
  n0,
  _CAPCD,
  0,
  [_PS, _CPS, _DPS, _DCe],
  [0, () => ClusterPatchScheduleDetails$, () => ClusterPatchScheduleDetails$, () => DeploymentConfiguration$]
];
var ClusterAutoScalingConfig$ = [
  3,
  n0,
  _CASC,
  0,
  [_Mo, _ASTu],
  [0, 0],
  1
];
var ClusterCapacityRequirements$ = [
  3,
  n0,
  _CCR,
  0,
  [_Sp, _ODn],
  [() => ClusterSpotOptions$, () => ClusterOnDemandOptions$]
];
var ClusterEbsVolumeConfig$ = [
  3,
  n0,
  _CEVC,
  0,
  [_VSIGB, _VKKI, _RV],
  [1, 0, 2]
];
var ClusterFsxLustreConfig$ = [
  3,
  n0,
  _CFLC,
  0,
  [_DNn, _MNo, _MP],
  [0, 0, 0],
  2
];
var ClusterFsxOpenZfsConfig$ = [
  3,
  n0,
  _CFOZC,
  0,
  [_DNn, _MP],
  [0, 0],
  1
];
var ClusterInstanceGroupDetails$ = [
  3,
  n0,
  _CIGD,
  0,
  [_CCu, _TCa, _MCi, _IGN, _ITn, _IRn, _ITD, _LCC, _ERx, _TPC, _ISC, _OSDHC, _St, _TPA, _TPS, _OVC, _SUC, _APCu, _CII, _DII, _CIRV, _DIRV, _IVS, _AO, _KC, _CRa, _TSC, _SUS, _ASUC, _SCl, _NIe],
  [1, 1, 1, 0, 0, () => ClusterInstanceRequirementDetails$, () => ClusterInstanceTypeDetails, () => ClusterLifeCycleConfig$, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => ClusterAutoPatchConfigDetails$, 0, 0, 0, 0, 0, 128 | 1, () => ClusterKubernetesConfigDetails$, () => ClusterCapacityRequirements$, 1, 0, () => DeploymentConfiguration$, () => ClusterSlurmConfigDetails$, () => ClusterNetworkInterfaceDetails$]
];
var ClusterInstanceGroupSpecification$ = [
  3,
  n0,
  _CIGS,
  0,
  [_ICn, _IGN, _ERx, _MIC, _ITn, _IRn, _LCC, _TPC, _ISC, _OSDHC, _TPA, _OVC, _SUC, _IIm, _APCu, _IRV, _KC, _SCl, _CRa, _NIe],
  [1, 0, 0, 1, 0, () => ClusterInstanceRequirements$, () => ClusterLifeCycleConfig$, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, 0, () => ClusterAutoPatchConfig$, 0, () => ClusterKubernetesConfig$, () => ClusterSlurmConfig$, () => ClusterCapacityRequirements$, () => ClusterNetworkInterface$],
  3
];
var ClusterInstanceRequirementDetails$ = [
  3,
  n0,
  _CIRD,
  0,
  [_CIT, _DIT],
  [64 | 0, 64 | 0]
];
var ClusterInstanceRequirements$ = [
  3,
  n0,
  _CIR,
  0,
  [_IT],
  [64 | 0],
  1
];
var ClusterInstanceTypeDetail$ = [
  3,
  n0,
  _CITD,
  0,
  [_ITn, _CCu, _TPC],
  [0, 1, 1]
];
var ClusterKubernetesConfig$ = [
  3,
  n0,
  _CKC,
  0,
  [_La, _Tai],
  [128 | 0, () => ClusterKubernetesTaints]
];
var ClusterKubernetesConfigDetails$ = [
  3,
  n0,
  _CKCD,
  0,
  [_CL, _DL, _CTu, _DTe],
  [128 | 0, 128 | 0, () => ClusterKubernetesTaints, () => ClusterKubernetesTaints]
];
var ClusterKubernetesConfigNodeDetails$ = [
  3,
  n0,
  _CKCND,
  0,
  [_CL, _DL, _CTu, _DTe],
  [128 | 0, 128 | 0, () => ClusterKubernetesTaints, () => ClusterKubernetesTaints]
];
var ClusterKubernetesTaint$ = [
  3,
  n0,
  _CKT,
  0,
  [_K, _Ef, _Va],
  [0, 0, 0],
  2
];
var ClusterLifeCycleConfig$ = [
  3,
  n0,
  _CLCC,
  0,
  [_SSU, _OCn, _OIC],
  [0, 0, 0]
];
var ClusterMetadata$ = [
  3,
  n0,
  _CMl,
  0,
  [_FM, _ERAE, _SAE],
  [0, 64 | 0, 0]
];
var ClusterNetworkInterface$ = [
  3,
  n0,
  _CNI,
  0,
  [_ITnt],
  [0]
];
var ClusterNetworkInterfaceDetails$ = [
  3,
  n0,
  _CNID,
  0,
  [_ITnt],
  [0]
];
var ClusterOnDemandOptions$ = [
  3,
  n0,
  _CODO,
  0,
  [],
  []
];
var ClusterOrchestrator$ = [
  3,
  n0,
  _COl,
  0,
  [_Ek, _Sl],
  [() => ClusterOrchestratorEksConfig$, () => ClusterOrchestratorSlurmConfig$]
];
var ClusterOrchestratorEksConfig$ = [
  3,
  n0,
  _COEC,
  0,
  [_CAl],
  [0],
  1
];
var ClusterOrchestratorSlurmConfig$ = [
  3,
  n0,
  _COSC,
  0,
  [_SCS],
  [0]
];
var ClusterPatchSchedule$ = [
  3,
  n0,
  _CPSl,
  0,
  [_NPD],
  [4]
];
var ClusterPatchScheduleDetails$ = [
  3,
  n0,
  _CPSD,
  0,
  [_NPD],
  [4]
];
var ClusterRestrictedInstanceGroupDetails$ = [
  3,
  n0,
  _CRIGD,
  0,
  [_CCu, _TCa, _IGN, _ITn, _ERx, _TPC, _ISC, _OSDHC, _St, _TPA, _TPS, _OVC, _SUC, _ECn],
  [1, 1, 0, 0, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => EnvironmentConfigDetails$]
];
var ClusterRestrictedInstanceGroupsConfig$ = [
  3,
  n0,
  _CRIGC,
  0,
  [_SEC],
  [() => ClusterSharedEnvironmentConfig$],
  1
];
var ClusterRestrictedInstanceGroupSpecification$ = [
  3,
  n0,
  _CRIGS,
  0,
  [_ICn, _IGN, _ITn, _ERx, _TPC, _ISC, _OSDHC, _TPA, _OVC, _SUC, _ECn],
  [1, 0, 0, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => EnvironmentConfig$],
  4
];
var ClusterSharedEnvironmentConfig$ = [
  3,
  n0,
  _CSEC,
  0,
  [_FSLDP, _FSLC],
  [0, () => FSxLustreConfig$],
  2
];
var ClusterSlurmConfig$ = [
  3,
  n0,
  _CSClu,
  0,
  [_NT, _PNa],
  [0, 64 | 0],
  1
];
var ClusterSlurmConfigDetails$ = [
  3,
  n0,
  _CSCD,
  0,
  [_NT, _PNa],
  [0, 64 | 0],
  1
];
var ClusterSpotOptions$ = [
  3,
  n0,
  _CSO,
  0,
  [],
  []
];
var ClusterSummary$ = [
  3,
  n0,
  _CSl,
  0,
  [_CAl, _CNl, _CT, _CSlu, _TPAr, _IVS],
  [0, 0, 4, 0, 64 | 0, 0],
  4
];
var ClusterTieredStorageConfig$ = [
  3,
  n0,
  _CTSC,
  0,
  [_Mo, _IMAP],
  [0, 1],
  1
];
var CodeEditorAppSettings$ = [
  3,
  n0,
  _CEAS,
  0,
  [_DRS, _CI, _LCA, _ALM, _BILCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0, () => AppLifecycleManagement$, 0]
];
var CodeRepository$ = [
  3,
  n0,
  _CRo,
  0,
  [_RU],
  [0],
  1
];
var CognitoMemberDefinition$ = [
  3,
  n0,
  _CMD,
  0,
  [_UP, _UG, _CIl],
  [0, 0, 0],
  3
];
var CollectionConfiguration$ = [
  3,
  n0,
  _CCol,
  0,
  [_CNo, _CPo],
  [0, 128 | 0]
];
var ContainerConfig$ = [
  3,
  n0,
  _CCon,
  0,
  [_CA, _CEo, _CEV],
  [64 | 0, 64 | 0, 128 | 0]
];
var ContainerDefinition$ = [
  3,
  n0,
  _CD,
  0,
  [_CH, _Im, _ICm, _Mo, _MDU, _MDS, _AMDSd, _E, _MPN, _ISN, _MMC, _CMC],
  [0, 0, () => ImageConfig$, 0, 0, () => ModelDataSource$, () => AdditionalModelDataSources, 128 | 0, 0, 0, () => MultiModelConfig$, () => ContainerMetricsConfig$]
];
var ContainerMetricsConfig$ = [
  3,
  n0,
  _CMC,
  0,
  [_ME],
  [() => MetricsEndpointList]
];
var ContextSource$ = [
  3,
  n0,
  _CSo,
  0,
  [_SU, _ST, _SI],
  [0, 0, 0],
  1
];
var ContinuousParameterRange$ = [
  3,
  n0,
  _CPRo,
  0,
  [_N, _MV, _MVa, _STc],
  [0, 0, 0, 0],
  3
];
var ContinuousParameterRangeSpecification$ = [
  3,
  n0,
  _CPRSo,
  0,
  [_MV, _MVa],
  [0, 0],
  2
];
var CreateActionRequest$ = [
  3,
  n0,
  _CAR,
  0,
  [_AN, _S, _AT, _D, _St, _Pr, _MPe, _Ta],
  [0, () => ActionSource$, 0, 0, 0, 128 | 0, () => MetadataProperties$, () => TagList],
  3
];
var CreateArtifactRequest$ = [
  3,
  n0,
  _CARreat,
  0,
  [_S, _ATr, _ANr, _Pr, _MPe, _Ta],
  [() => ArtifactSource$, 0, 0, 128 | 0, () => MetadataProperties$, () => TagList],
  2
];
var CreateContextRequest$ = [
  3,
  n0,
  _CCRrea,
  0,
  [_CNon, _S, _CTonte, _D, _Pr, _Ta],
  [0, () => ContextSource$, 0, 0, 128 | 0, () => TagList],
  3
];
var CreateDomainRequest$ = [
  3,
  n0,
  _CDR,
  0,
  [_DNo, _AM, _DUS, _DSo, _SIu, _VIp, _Ta, _ANAT, _HEFSKKI, _KKI, _ASGM, _HEFSC, _TP, _DSS],
  [0, 0, () => UserSettings$, () => DomainSettings$, 64 | 0, 0, () => TagList, 0, 0, 0, 0, 0, 0, () => DefaultSpaceSettings$],
  3
];
var CreateEndpointConfigInput$ = [
  3,
  n0,
  _CECI,
  0,
  [_ECN, _PV, _DCC, _Ta, _KKI, _AIC, _ECx, _SPV, _ERA, _VC, _ENI, _MCe],
  [0, () => ProductionVariantList, () => DataCaptureConfig$, () => TagList, 0, () => AsyncInferenceConfig$, () => ExplainerConfig$, () => ProductionVariantList, 0, () => VpcConfig$, 2, () => MetricsConfig$],
  2
];
var CreateEndpointConfigOutput$ = [
  3,
  n0,
  _CECO,
  0,
  [_ECA],
  [0],
  1
];
var CreateHubRequest$ = [
  3,
  n0,
  _CHRr,
  0,
  [_HN, _HD, _HDN, _HSK, _SSC, _Ta],
  [0, 0, 0, 64 | 0, () => HubS3StorageConfig$, () => TagList],
  2
];
var CreateImageVersionRequest$ = [
  3,
  n0,
  _CIVR,
  0,
  [_BI, _IN, _CTl, _Ali, _VG, _JT, _MLF, _PL, _Pro, _H, _RN],
  [0, 0, [0, 4], 64 | 0, 0, 0, 0, 0, 0, 2, 0],
  2
];
var CreateMlflowAppRequest$ = [
  3,
  n0,
  _CMAR,
  0,
  [_N, _ASU, _RAo, _KKI, _MRM, _WMWS, _ADS, _DDIL, _Ta],
  [0, 0, 0, 0, 0, 0, 0, 64 | 0, () => TagList],
  3
];
var CreateModelInput$ = [
  3,
  n0,
  _CMI,
  0,
  [_MNod, _PC, _Co, _IEC, _ERA, _Ta, _VC, _ENI],
  [0, () => ContainerDefinition$, () => ContainerDefinitionList, () => InferenceExecutionConfig$, 0, () => TagList, () => VpcConfig$, 2],
  1
];
var CreateModelOutput$ = [
  3,
  n0,
  _CMO,
  0,
  [_MA],
  [0],
  1
];
var CreateModelPackageInput$ = [
  3,
  n0,
  _CMPI,
  0,
  [_MPN, _MPGN, _MPD, _MPRT, _ISn, _VSa, _SAS, _CFM, _Ta, _MAS, _MPe, _MM, _CTl, _Do, _Tas, _SPU, _CMP, _DCB, _AIS, _SMV, _SU, _SC, _MCod, _MLC, _MST],
  [0, 0, 0, 0, () => InferenceSpecification$, () => ModelPackageValidationSpecification$, () => SourceAlgorithmSpecification$, 2, () => TagList, 0, () => MetadataProperties$, () => ModelMetrics$, [0, 4], 0, 0, 0, 128 | 0, () => DriftCheckBaselines$, () => AdditionalInferenceSpecifications, 0, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0]
];
var CreateNotebookInstanceInput$ = [
  3,
  n0,
  _CNII,
  0,
  [_NIN, _ITn, _RAo, _SIub, _SGI, _IAT, _KKI, _Ta, _LCN, _DIA, _VSIGB, _ATc, _DCR, _ACR, _RAoo, _PIl, _IMSC],
  [0, 0, 0, 0, 64 | 0, 0, 0, () => TagList, 0, 0, 1, 64 | 0, 0, 64 | 0, 0, 0, () => InstanceMetadataServiceConfiguration$],
  3
];
var CreateOptimizationJobRequest$ = [
  3,
  n0,
  _COJR,
  0,
  [_OJN, _RAo, _MS, _DITe, _OCp, _OCu, _SCt, _MICa, _OE, _Ta, _VC, _TPAr],
  [0, 0, () => OptimizationJobModelSource$, 0, () => OptimizationConfigs, () => OptimizationJobOutputConfig$, () => StoppingCondition$, 1, 128 | 0, () => TagList, () => OptimizationVpcConfig$, 64 | 0],
  7
];
var CreateProcessingJobRequest$ = [
  3,
  n0,
  _CPJR,
  0,
  [_PJN, _PR, _ASp, _RAo, _PIr, _POC, _SCt, _E, _NCe, _Ta, _ECxp],
  [0, () => ProcessingResources$, () => AppSpecification$, 0, () => ProcessingInputs, () => ProcessingOutputConfig$, () => ProcessingStoppingCondition$, 128 | 0, () => NetworkConfig$, () => TagList, () => ExperimentConfig$],
  4
];
var CreateTrainingJobRequest$ = [
  3,
  n0,
  _CTJR,
  0,
  [_TJN, _RAo, _ODC, _HP, _ASl, _IDC, _RCe, _VC, _SCt, _Ta, _ENI, _EICTE, _EMST, _CCh, _DHC, _DRC, _TBOC, _ECxp, _PCr, _PRC, _E, _RSe, _RDC, _ICC, _SCC, _SJC, _MC, _MPC],
  [0, 0, () => OutputDataConfig$, 128 | 0, () => AlgorithmSpecification$, () => InputDataConfig, () => ResourceConfig$, () => VpcConfig$, () => StoppingCondition$, () => TagList, 2, 2, 2, () => CheckpointConfig$, () => DebugHookConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => ExperimentConfig$, () => ProfilerConfig$, () => ProfilerRuleConfigurations, 128 | 0, () => RetryStrategy$, () => RemoteDebugConfig$, () => InfraCheckConfig$, () => SessionChainingConfig$, () => ServerlessJobConfig$, () => MlflowConfig$, () => ModelPackageConfig$],
  3
];
var CreateTransformJobRequest$ = [
  3,
  n0,
  _CTJRre,
  0,
  [_TJNr, _MNod, _TIr, _TO, _TR, _MCT, _MCCo, _MPIMB, _BS, _E, _DCC, _DP, _Ta, _ECxp],
  [0, 0, () => TransformInput$, () => TransformOutput$, () => TransformResources$, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => BatchDataCaptureConfig$, () => DataProcessing$, () => TagList, () => ExperimentConfig$],
  5
];
var CreateTransformJobResponse$ = [
  3,
  n0,
  _CTJRrea,
  0,
  [_TJAr],
  [0],
  1
];
var CustomImage$ = [
  3,
  n0,
  _CIu,
  0,
  [_IN, _AICN, _IVN],
  [0, 0, 1],
  2
];
var CustomPosixUserConfig$ = [
  3,
  n0,
  _CPUC,
  0,
  [_Ui, _Gi],
  [1, 1],
  2
];
var DataCaptureConfig$ = [
  3,
  n0,
  _DCC,
  0,
  [_ISP, _DSU, _COa, _ECna, _KKI, _CCTH],
  [1, 0, () => CaptureOptionList, 2, 0, () => CaptureContentTypeHeader$],
  3
];
var DataCaptureConfigSummary$ = [
  3,
  n0,
  _DCCS,
  0,
  [_ECna, _CSapt, _CSPu, _DSU, _KKI],
  [2, 0, 1, 0, 0],
  5
];
var DataProcessing$ = [
  3,
  n0,
  _DP,
  0,
  [_IF, _OFu, _JS],
  [0, 0, 0]
];
var DataQualityAppSpecification$ = [
  3,
  n0,
  _DQAS,
  0,
  [_IU, _CEo, _CA, _RPSU, _PAPSU, _E],
  [0, 64 | 0, 64 | 0, 0, 0, 128 | 0],
  1
];
var DatasetDefinition$ = [
  3,
  n0,
  _DD,
  0,
  [_ADD, _RDD, _LP, _DDT, _IM],
  [() => AthenaDatasetDefinition$, () => RedshiftDatasetDefinition$, 0, 0, 0]
];
var DatasetSource$ = [
  3,
  n0,
  _DSa,
  0,
  [_DAa],
  [0],
  1
];
var DataSource$ = [
  3,
  n0,
  _DS,
  0,
  [_SDS, _FSDS, _DSa],
  [() => S3DataSource$, () => FileSystemDataSource$, () => DatasetSource$]
];
var DebugHookConfig$ = [
  3,
  n0,
  _DHC,
  0,
  [_SOP, _LP, _HPo, _CColl],
  [0, 0, 128 | 0, () => CollectionConfigurations],
  1
];
var DebugRuleConfiguration$ = [
  3,
  n0,
  _DRCe,
  0,
  [_RCN, _REI, _LP, _SOP, _ITn, _VSIGB, _RP],
  [0, 0, 0, 0, 0, 1, 128 | 0],
  2
];
var DebugRuleEvaluationStatus$ = [
  3,
  n0,
  _DRES,
  0,
  [_RCN, _REJA, _RES, _SDt, _LMT],
  [0, 0, 0, 0, 4]
];
var DefaultEbsStorageSettings$ = [
  3,
  n0,
  _DESS,
  0,
  [_DEVSIG, _MEVSIG],
  [1, 1],
  2
];
var DefaultSpaceSettings$ = [
  3,
  n0,
  _DSS,
  0,
  [_ERx, _SG, _JSAS, _KGAS, _JLAS, _SSSp, _CPUC, _CFSC],
  [0, 64 | 0, () => JupyterServerAppSettings$, () => KernelGatewayAppSettings$, () => JupyterLabAppSettings$, () => DefaultSpaceStorageSettings$, () => CustomPosixUserConfig$, () => CustomFileSystemConfigs]
];
var DefaultSpaceStorageSettings$ = [
  3,
  n0,
  _DSSS,
  0,
  [_DESS],
  [() => DefaultEbsStorageSettings$]
];
var DeleteEndpointConfigInput$ = [
  3,
  n0,
  _DECI,
  0,
  [_ECN],
  [0],
  1
];
var DeleteModelInput$ = [
  3,
  n0,
  _DMI,
  0,
  [_MNod],
  [0],
  1
];
var DeleteTagsInput$ = [
  3,
  n0,
  _DTI,
  0,
  [_RA, _TK],
  [0, 64 | 0],
  2
];
var DeleteTagsOutput$ = [
  3,
  n0,
  _DTO,
  0,
  [],
  []
];
var DeployedImage$ = [
  3,
  n0,
  _DIe,
  0,
  [_SIp, _RI, _RTe],
  [0, 0, 4]
];
var DeploymentConfig$ = [
  3,
  n0,
  _DCe,
  0,
  [_BGUP, _RUP, _ARCu],
  [() => BlueGreenUpdatePolicy$, () => RollingUpdatePolicy$, () => AutoRollbackConfig$]
];
var DeploymentConfiguration$ = [
  3,
  n0,
  _DC,
  0,
  [_RUP, _WIIS, _ARCu],
  [() => RollingDeploymentPolicy$, 1, () => AutoRollbackAlarms]
];
var DeploymentRecommendation$ = [
  3,
  n0,
  _DR,
  0,
  [_RSec, _RTIR],
  [0, () => RealTimeInferenceRecommendations],
  1
];
var DeregisterDevicesRequest$ = [
  3,
  n0,
  _DDRe,
  0,
  [_DFN, _DNev],
  [0, 64 | 0],
  2
];
var DescribeActionResponse$ = [
  3,
  n0,
  _DAResc,
  0,
  [_AN, _AA, _S, _AT, _D, _St, _Pr, _CT, _CB, _LMT, _LMB, _MPe, _LGAi],
  [0, 0, () => ActionSource$, 0, 0, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, () => MetadataProperties$, 0]
];
var DescribeArtifactResponse$ = [
  3,
  n0,
  _DARescribe,
  0,
  [_ANr, _AAr, _S, _ATr, _Pr, _CT, _CB, _LMT, _LMB, _MPe, _LGAi],
  [0, 0, () => ArtifactSource$, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, () => MetadataProperties$, 0]
];
var DescribeClusterSchedulerConfigResponse$ = [
  3,
  n0,
  _DCSCRes,
  0,
  [_CSCA, _CSCI, _N, _CSCV, _St, _CT, _FR, _SDt, _CAl, _SCc, _D, _CB, _LMT, _LMB],
  [0, 0, 0, 1, 0, 4, 0, 128 | 0, 0, () => SchedulerConfig$, 0, () => UserContext$, 4, () => UserContext$],
  6
];
var DescribeContextResponse$ = [
  3,
  n0,
  _DCRescri,
  0,
  [_CNon, _CAo, _S, _CTonte, _D, _Pr, _CT, _CB, _LMT, _LMB, _LGAi],
  [0, 0, () => ContextSource$, 0, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, 0]
];
var DescribeDomainResponse$ = [
  3,
  n0,
  _DDRescri,
  0,
  [_DAo, _DI, _DNo, _HEFSI, _SSOMAII, _SSOAA, _St, _CT, _LMT, _FR, _SGIFDB, _AM, _DUS, _DSo, _ANAT, _HEFSKKI, _SIu, _Ur, _VIp, _KKI, _ASGM, _HEFSC, _TP, _DSS],
  [0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, () => UserSettings$, () => DomainSettings$, 0, 0, 64 | 0, 0, 0, 0, 0, 0, 0, () => DefaultSpaceSettings$]
];
var DescribeEndpointConfigInput$ = [
  3,
  n0,
  _DECIe,
  0,
  [_ECN],
  [0],
  1
];
var DescribeEndpointConfigOutput$ = [
  3,
  n0,
  _DECO,
  0,
  [_ECN, _ECA, _PV, _CT, _DCC, _KKI, _AIC, _ECx, _SPV, _ERA, _VC, _ENI, _MCe],
  [0, 0, () => ProductionVariantList, 4, () => DataCaptureConfig$, 0, () => AsyncInferenceConfig$, () => ExplainerConfig$, () => ProductionVariantList, 0, () => VpcConfig$, 2, () => MetricsConfig$],
  4
];
var DescribeEndpointInput$ = [
  3,
  n0,
  _DEIe,
  0,
  [_EN],
  [0],
  1
];
var DescribeEndpointOutput$ = [
  3,
  n0,
  _DEO,
  0,
  [_EN, _EA, _ES, _CT, _LMT, _ECN, _PV, _DCC, _FR, _LDC, _AIC, _PDS, _ECx, _SPV, _MCe],
  [0, 0, 0, 4, 4, 0, () => ProductionVariantSummaryList, () => DataCaptureConfigSummary$, 0, () => DeploymentConfig$, () => AsyncInferenceConfig$, () => PendingDeploymentSummary$, () => ExplainerConfig$, () => ProductionVariantSummaryList, () => MetricsConfig$],
  5
];
var DescribeHubContentResponse$ = [
  3,
  n0,
  _DHCRes,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HN, _HA, _HCD, _HCS, _CT, _HCDN, _HCDu, _HCM, _SMPHCA, _RMV, _SSu, _HCSK, _HCDub, _FR, _LMT],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 64 | 0, () => HubContentDependencyList, 0, 4],
  10
];
var DescribeHubResponse$ = [
  3,
  n0,
  _DHRes,
  0,
  [_HN, _HA, _HS, _CT, _LMT, _HDN, _HD, _HSK, _SSC, _FR],
  [0, 0, 0, 4, 4, 0, 0, 64 | 0, () => HubS3StorageConfig$, 0],
  5
];
var DescribeMlflowAppResponse$ = [
  3,
  n0,
  _DMAResc,
  0,
  [_Ar, _N, _ASU, _MVl, _RAo, _KKI, _St, _MRM, _ADS, _DDIL, _CT, _CB, _LMT, _LMB, _WMWS, _MSa],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 4, () => UserContext$, 4, () => UserContext$, 0, 0]
];
var DescribeModelInput$ = [
  3,
  n0,
  _DMIe,
  0,
  [_MNod],
  [0],
  1
];
var DescribeModelOutput$ = [
  3,
  n0,
  _DMO,
  0,
  [_MNod, _CT, _MA, _PC, _Co, _IEC, _ERA, _VC, _ENI, _DR],
  [0, 4, 0, () => ContainerDefinition$, () => ContainerDefinitionList, () => InferenceExecutionConfig$, 0, () => VpcConfig$, 2, () => DeploymentRecommendation$],
  3
];
var DescribeModelPackageInput$ = [
  3,
  n0,
  _DMPIe,
  0,
  [_MPN, _IDn],
  [0, 0],
  1
];
var DescribeModelPackageOutput$ = [
  3,
  n0,
  _DMPO,
  0,
  [_MPN, _MPA, _CT, _MPSo, _MPSD, _MPGN, _MPV, _MPRT, _MPD, _ISn, _SAS, _VSa, _CFM, _MAS, _CB, _MPe, _MM, _LMT, _LMB, _ADpp, _Do, _Tas, _SPU, _CMP, _DCB, _AIS, _SMV, _SU, _SC, _MCod, _MLC, _MST],
  [0, 0, 4, 0, () => ModelPackageStatusDetails$, 0, 1, 0, 0, () => InferenceSpecification$, () => SourceAlgorithmSpecification$, () => ModelPackageValidationSpecification$, 2, 0, () => UserContext$, () => MetadataProperties$, () => ModelMetrics$, 4, () => UserContext$, 0, 0, 0, 0, 128 | 0, () => DriftCheckBaselines$, () => AdditionalInferenceSpecifications, 0, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0],
  5
];
var DescribeNotebookInstanceOutput$ = [
  3,
  n0,
  _DNIO,
  0,
  [_NIA, _NIN, _NIS, _FR, _Ur, _ITn, _IAT, _SIub, _SG, _RAo, _KKI, _NII, _LMT, _CT, _NILCN, _DIA, _VSIGB, _ATc, _DCR, _ACR, _RAoo, _PIl, _IMSC],
  [0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 4, 4, 0, 0, 1, 64 | 0, 0, 64 | 0, 0, 0, () => InstanceMetadataServiceConfiguration$]
];
var DescribeOptimizationJobResponse$ = [
  3,
  n0,
  _DOJRes,
  0,
  [_OJA, _OJS, _CT, _LMT, _OJN, _MS, _DITe, _OCp, _OCu, _RAo, _SCt, _OST, _OET, _FR, _OE, _MICa, _OO, _VC, _TPAr],
  [0, 0, 4, 4, 0, () => OptimizationJobModelSource$, 0, () => OptimizationConfigs, () => OptimizationJobOutputConfig$, 0, () => StoppingCondition$, 4, 4, 0, 128 | 0, 1, () => OptimizationOutput$, () => OptimizationVpcConfig$, 64 | 0],
  11
];
var DescribeProcessingJobResponse$ = [
  3,
  n0,
  _DPJRes,
  0,
  [_PJN, _PR, _ASp, _PJA, _PJS, _CT, _PIr, _POC, _SCt, _E, _NCe, _RAo, _ECxp, _EMx, _FR, _PET, _PST, _LMT, _MSA, _AMLJAu, _TJA],
  [0, () => ProcessingResources$, () => AppSpecification$, 0, 0, 4, () => ProcessingInputs, () => ProcessingOutputConfig$, () => ProcessingStoppingCondition$, 128 | 0, () => NetworkConfig$, 0, () => ExperimentConfig$, 0, 0, 4, 4, 4, 0, 0, 0],
  6
];
var DescribeTrainingJobResponse$ = [
  3,
  n0,
  _DTJRes,
  0,
  [_TJN, _TJA, _MAo, _TJS, _SSe, _SCt, _CT, _TJAu, _LJA, _AMLJAu, _FR, _HP, _ASl, _RAo, _IDC, _ODC, _RCe, _WPS, _VC, _TST, _TET, _LMT, _SST, _FMDL, _ENI, _EICTE, _EMST, _CCh, _TTIS, _BTIS, _BTC, _DHC, _ECxp, _DRC, _TBOC, _DRESe, _PCr, _PRC, _PRES, _PSro, _E, _RSe, _RDC, _ICC, _SJC, _MC, _MPC, _MDl, _PIrog, _OMPA],
  [0, 0, () => ModelArtifacts$, 0, 0, () => StoppingCondition$, 4, 0, 0, 0, 0, 128 | 0, () => AlgorithmSpecification$, 0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => WarmPoolStatus$, () => VpcConfig$, 4, 4, 4, () => SecondaryStatusTransitions, () => FinalMetricDataList, 2, 2, 2, () => CheckpointConfig$, 1, 1, 1, () => DebugHookConfig$, () => ExperimentConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => DebugRuleEvaluationStatuses, () => ProfilerConfig$, () => ProfilerRuleConfigurations, () => ProfilerRuleEvaluationStatuses, 0, 128 | 0, () => RetryStrategy$, () => RemoteDebugConfig$, () => InfraCheckConfig$, () => ServerlessJobConfig$, () => MlflowConfig$, () => ModelPackageConfig$, () => MlflowDetails$, () => TrainingProgressInfo$, 0],
  7
];
var DescribeTrainingPlanResponse$ = [
  3,
  n0,
  _DTPRe,
  0,
  [_TPA, _TPN, _St, _SM, _DH, _DM, _STt, _ETn, _UF, _CCur, _TICo, _AICv, _IUIC, _UIC, _ASIC, _TUSC, _TRa, _RCS],
  [0, 0, 0, 0, 1, 1, 4, 4, 0, 0, 1, 1, 1, 1, 1, 1, 64 | 0, () => ReservedCapacitySummaries],
  3
];
var DescribeTransformJobRequest$ = [
  3,
  n0,
  _DTJResc,
  0,
  [_TJNr],
  [0],
  1
];
var DescribeTransformJobResponse$ = [
  3,
  n0,
  _DTJRescr,
  0,
  [_TJNr, _TJAr, _TJSr, _MNod, _TIr, _TR, _CT, _FR, _MCT, _MCCo, _MPIMB, _BS, _E, _TO, _DCC, _TSTr, _TETr, _LJA, _AMLJAu, _DP, _ECxp],
  [0, 0, 0, 0, () => TransformInput$, () => TransformResources$, 4, 0, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => TransformOutput$, () => BatchDataCaptureConfig$, 4, 4, 0, 0, () => DataProcessing$, () => ExperimentConfig$],
  7
];
var DesiredWeightAndCapacity$ = [
  3,
  n0,
  _DWAC,
  0,
  [_VN, _DW, _DIC, _SUCe],
  [0, 1, 1, () => ProductionVariantServerlessUpdateConfig$],
  1
];
var DeviceSelectionConfig$ = [
  3,
  n0,
  _DSCe,
  0,
  [_DSTe, _Pe, _DNev, _DNC],
  [0, 1, 64 | 0, 0],
  1
];
var DirectDeploySettings$ = [
  3,
  n0,
  _DDS,
  0,
  [_St],
  [0]
];
var DockerSettings$ = [
  3,
  n0,
  _DSoc,
  0,
  [_EDA, _VOTA, _RDo],
  [0, 64 | 0, 0]
];
var DomainSettings$ = [
  3,
  n0,
  _DSo,
  0,
  [_SGI, _RSSPDS, _ERIC, _TIPS, _DSoc, _AQS, _USSn, _IAT],
  [64 | 0, () => RStudioServerProDomainSettings$, 0, () => TrustedIdentityPropagationSettings$, () => DockerSettings$, () => AmazonQSettings$, () => UnifiedStudioSettings$, 0]
];
var DomainSettingsForUpdate$ = [
  3,
  n0,
  _DSFU,
  0,
  [_RSSPDSFU, _ERIC, _SGI, _TIPS, _DSoc, _AQS, _USSn, _IAT],
  [() => RStudioServerProDomainSettingsForUpdate$, 0, 64 | 0, () => TrustedIdentityPropagationSettings$, () => DockerSettings$, () => AmazonQSettings$, () => UnifiedStudioSettings$, 0]
];
var DriftCheckBaselines$ = [
  3,
  n0,
  _DCB,
  0,
  [_B, _Ex, _MQ, _MDQ],
  [() => DriftCheckBias$, () => DriftCheckExplainability$, () => DriftCheckModelQuality$, () => DriftCheckModelDataQuality$]
];
var DriftCheckBias$ = [
  3,
  n0,
  _DCBr,
  0,
  [_CF, _PTC, _PTCo],
  [() => FileSource$, () => MetricsSource$, () => MetricsSource$]
];
var DriftCheckExplainability$ = [
  3,
  n0,
  _DCE,
  0,
  [_Con, _CF],
  [() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
  3,
  n0,
  _DCMDQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
  3,
  n0,
  _DCMQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
  3,
  n0,
  _ECR,
  0,
  [_ECRI, _TICo, _AICv, _UBCE],
  [0, 1, 1, 1]
];
var EFSFileSystemConfig$ = [
  3,
  n0,
  _EFSFSC,
  0,
  [_FSI, _FSP],
  [0, 0],
  1
];
var EmrServerlessSettings$ = [
  3,
  n0,
  _ESS,
  0,
  [_ERA, _St],
  [0, 0]
];
var EmrSettings$ = [
  3,
  n0,
  _ESm,
  0,
  [_ARA, _ERAx],
  [64 | 0, 64 | 0]
];
var EndpointInput$ = [
  3,
  n0,
  _EIn,
  0,
  [_EN, _LP, _SIM, _SDDT, _FA, _IA, _PA, _PTA, _STO, _ETO, _EFA],
  [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  2
];
var EndpointSummary$ = [
  3,
  n0,
  _ESn,
  0,
  [_EN, _EA, _CT, _LMT, _ES],
  [0, 0, 4, 4, 0],
  5
];
var EnvironmentConfig$ = [
  3,
  n0,
  _ECn,
  0,
  [_FSLC],
  [() => FSxLustreConfig$]
];
var EnvironmentConfigDetails$ = [
  3,
  n0,
  _ECD,
  0,
  [_FSLC, _SOP],
  [() => FSxLustreConfig$, 0]
];
var ExperimentConfig$ = [
  3,
  n0,
  _ECxp,
  0,
  [_ENx, _TN, _TCDN, _RNu],
  [0, 0, 0, 0]
];
var Explainability$ = [
  3,
  n0,
  _Ex,
  0,
  [_R],
  [() => MetricsSource$]
];
var ExplainerConfig$ = [
  3,
  n0,
  _ECx,
  0,
  [_CEC],
  [() => ClarifyExplainerConfig$]
];
var FeatureParameter$ = [
  3,
  n0,
  _FP,
  0,
  [_K, _Va],
  [0, 0]
];
var FileSource$ = [
  3,
  n0,
  _FS,
  0,
  [_SUr, _CTon, _CDon],
  [0, 0, 0],
  1
];
var FileSystemDataSource$ = [
  3,
  n0,
  _FSDS,
  0,
  [_FSI, _FSAM, _FST, _DPi],
  [0, 0, 0, 0],
  4
];
var FinalHyperParameterTuningJobObjectiveMetric$ = [
  3,
  n0,
  _FHPTJOM,
  0,
  [_MN, _Va, _T],
  [0, 1, 0],
  2
];
var FSxLustreConfig$ = [
  3,
  n0,
  _FSLC,
  0,
  [_SIGB, _PUST],
  [1, 1],
  2
];
var FSxLustreFileSystemConfig$ = [
  3,
  n0,
  _FSLFSC,
  0,
  [_FSI, _FSP],
  [0, 0],
  1
];
var GenerativeAiSettings$ = [
  3,
  n0,
  _GAS,
  0,
  [_ABRA],
  [0]
];
var HiddenSageMakerImage$ = [
  3,
  n0,
  _HSMI,
  0,
  [_SMIN, _VA],
  [0, 64 | 0]
];
var HolidayConfigAttributes$ = [
  3,
  n0,
  _HCAo,
  0,
  [_CCou],
  [0]
];
var HubAccessConfig$ = [
  3,
  n0,
  _HAC,
  0,
  [_HCA],
  [0],
  1
];
var HubContent$ = [
  3,
  n0,
  _HC,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HN, _HA, _HCS, _CT, _HCDN, _HCDu, _HCM, _HCD, _SMPHCA, _RMV, _SSu, _HCSK, _HCDub, _FR, _LMT, _Ta],
  [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 64 | 0, () => HubContentDependencyList, 0, 4, () => TagList],
  9
];
var HubContentDependency$ = [
  3,
  n0,
  _HCDubo,
  0,
  [_DOP, _DCP],
  [0, 0]
];
var HubContentInfo$ = [
  3,
  n0,
  _HCI,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HCS, _CT, _SMPHCA, _HCDN, _HCDu, _SSu, _HCSK, _OCT],
  [0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64 | 0, 4],
  7
];
var HubInfo$ = [
  3,
  n0,
  _HI,
  0,
  [_HN, _HA, _HS, _CT, _LMT, _HDN, _HD, _HSK],
  [0, 0, 0, 4, 4, 0, 0, 64 | 0],
  5
];
var HubS3StorageConfig$ = [
  3,
  n0,
  _HSSC,
  0,
  [_SOP],
  [0]
];
var HumanLoopConfig$ = [
  3,
  n0,
  _HLC,
  0,
  [_WAo, _HTUA, _TT, _TD, _TCas, _TALIS, _TTLIS, _TKa, _PWTP],
  [0, 0, 0, 0, 1, 1, 1, 64 | 0, () => PublicWorkforceTaskPrice$],
  5
];
var HumanTaskConfig$ = [
  3,
  n0,
  _HTC,
  0,
  [_WAo, _UC, _TT, _TD, _NOHWPDO, _TTLIS, _PHTLA, _TKa, _TALIS, _MCTC, _ACC, _PWTP],
  [0, () => UiConfig$, 0, 0, 1, 1, 0, 64 | 0, 1, 1, () => AnnotationConsolidationConfig$, () => PublicWorkforceTaskPrice$],
  6
];
var HyperParameterAlgorithmSpecification$ = [
  3,
  n0,
  _HPAS,
  0,
  [_TIM, _TI, _ANlg, _MDe],
  [0, 0, 0, () => MetricDefinitionList],
  1
];
var HyperParameterSpecification$ = [
  3,
  n0,
  _HPS,
  0,
  [_N, _T, _D, _Ra, _ITs, _IR, _DV],
  [0, 0, 0, () => ParameterRange$, 2, 2, 0],
  2
];
var HyperParameterTrainingJobDefinition$ = [
  3,
  n0,
  _HPTJD,
  0,
  [_ASl, _RAo, _ODC, _SCt, _DNef, _TOu, _HPR, _SHP, _IDC, _VC, _RCe, _HPTRC, _ENI, _EICTE, _EMST, _CCh, _RSe, _E],
  [() => HyperParameterAlgorithmSpecification$, 0, () => OutputDataConfig$, () => StoppingCondition$, 0, () => HyperParameterTuningJobObjective$, () => ParameterRanges$, 128 | 0, () => InputDataConfig, () => VpcConfig$, () => ResourceConfig$, () => HyperParameterTuningResourceConfig$, 2, 2, 2, () => CheckpointConfig$, () => RetryStrategy$, 128 | 0],
  4
];
var HyperParameterTrainingJobSummary$ = [
  3,
  n0,
  _HPTJSy,
  0,
  [_TJN, _TJA, _CT, _TJS, _THP, _TJDN, _TJNu, _TST, _TET, _FR, _FHPTJOM, _OS],
  [0, 0, 4, 0, 128 | 0, 0, 0, 4, 4, 0, () => FinalHyperParameterTuningJobObjectiveMetric$, 0],
  5
];
var HyperParameterTuningInstanceConfig$ = [
  3,
  n0,
  _HPTIC,
  0,
  [_ITn, _ICn, _VSIGB],
  [0, 1, 1],
  3
];
var HyperParameterTuningJobObjective$ = [
  3,
  n0,
  _HPTJO,
  0,
  [_T, _MN],
  [0, 0],
  2
];
var HyperParameterTuningResourceConfig$ = [
  3,
  n0,
  _HPTRC,
  0,
  [_ITn, _ICn, _VSIGB, _VKKI, _ASll, _ICns],
  [0, 1, 1, 0, 0, () => HyperParameterTuningInstanceConfigs]
];
var IamIdentity$ = [
  3,
  n0,
  _IIa,
  0,
  [_Ar, _PIri, _SIo],
  [0, 0, 0]
];
var IamPolicyConstraints$ = [
  3,
  n0,
  _IPC,
  0,
  [_SIou, _VSI],
  [0, 0]
];
var IdentityProviderOAuthSetting$ = [
  3,
  n0,
  _IPOASd,
  0,
  [_DSNa, _St, _SAe],
  [0, 0, 0]
];
var IdleSettings$ = [
  3,
  n0,
  _IS,
  0,
  [_LM, _ITIM, _MITIM, _MITIMa],
  [0, 1, 1, 1]
];
var ImageConfig$ = [
  3,
  n0,
  _ICm,
  0,
  [_RAM, _RAC],
  [0, () => RepositoryAuthConfig$],
  1
];
var ImportHubContentRequest$ = [
  3,
  n0,
  _IHCR,
  0,
  [_HCN, _HCT, _DSV, _HN, _HCD, _HCV, _HCDN, _HCDu, _HCM, _SSu, _HCSK, _Ta],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, () => TagList],
  5
];
var InferenceComponentContainerSpecification$ = [
  3,
  n0,
  _ICCSn,
  0,
  [_Im, _AUr, _E, _CMC],
  [0, 0, 128 | 0, () => ContainerMetricsConfig$]
];
var InferenceComponentContainerSpecificationSummary$ = [
  3,
  n0,
  _ICCSS,
  0,
  [_DIe, _AUr, _E, _CMC],
  [() => DeployedImage$, 0, 128 | 0, () => ContainerMetricsConfig$]
];
var InferenceComponentSummary$ = [
  3,
  n0,
  _ICSnf,
  0,
  [_CT, _ICA, _ICN, _EA, _EN, _VN, _LMT, _ICS],
  [4, 0, 0, 0, 0, 0, 4, 0],
  7
];
var InferenceExecutionConfig$ = [
  3,
  n0,
  _IEC,
  0,
  [_Mo],
  [0],
  1
];
var InferenceHubAccessConfig$ = [
  3,
  n0,
  _IHAC,
  0,
  [_HCA],
  [0],
  1
];
var InferenceSpecification$ = [
  3,
  n0,
  _ISn,
  0,
  [_Co, _STIT, _SRIIT, _SCT, _SRMIMET],
  [() => ModelPackageContainerDefinitionList, 64 | 0, 64 | 0, 64 | 0, 64 | 0],
  1
];
var InfraCheckConfig$ = [
  3,
  n0,
  _ICC,
  0,
  [_EICn],
  [2]
];
var InstanceGroup$ = [
  3,
  n0,
  _IGn,
  0,
  [_ITn, _ICn, _IGN],
  [0, 1, 0],
  3
];
var InstanceGroupHealthCheckConfiguration$ = [
  3,
  n0,
  _IGHCC,
  0,
  [_IGN, _DHCe, _IIns],
  [0, 64 | 0, 64 | 0],
  2
];
var InstanceGroupMetadata$ = [
  3,
  n0,
  _IGM,
  0,
  [_FM, _AZI, _CR, _SIub, _SGI, _AOm],
  [0, 0, () => CapacityReservation$, 0, 64 | 0, 0]
];
var InstanceMetadataServiceConfiguration$ = [
  3,
  n0,
  _IMSC,
  0,
  [_MIMSV],
  [0],
  1
];
var InstancePlacementConfig$ = [
  3,
  n0,
  _IPCn,
  0,
  [_EMJ, _PSlac],
  [2, () => PlacementSpecifications]
];
var InstancePool$ = [
  3,
  n0,
  _IP,
  0,
  [_ITn, _Pri, _MNO],
  [0, 1, 0],
  2
];
var InstancePoolSummary$ = [
  3,
  n0,
  _IPS,
  0,
  [_ITn, _CICu],
  [0, 1],
  2
];
var InstancePreference$ = [
  3,
  n0,
  _IPn,
  0,
  [_ITn, _ICn, _TPAr],
  [0, 1, 64 | 0],
  1
];
var IntegerParameterRange$ = [
  3,
  n0,
  _IPR,
  0,
  [_N, _MV, _MVa, _STc],
  [0, 0, 0, 0],
  3
];
var IntegerParameterRangeSpecification$ = [
  3,
  n0,
  _IPRS,
  0,
  [_MV, _MVa],
  [0, 0],
  2
];
var JupyterLabAppSettings$ = [
  3,
  n0,
  _JLAS,
  0,
  [_DRS, _CI, _LCA, _CRod, _ALM, _ESm, _BILCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0, () => CodeRepositories, () => AppLifecycleManagement$, () => EmrSettings$, 0]
];
var JupyterServerAppSettings$ = [
  3,
  n0,
  _JSAS,
  0,
  [_DRS, _LCA, _CRod],
  [() => ResourceSpec$, 64 | 0, () => CodeRepositories]
];
var KendraSettings$ = [
  3,
  n0,
  _KS,
  0,
  [_St],
  [0]
];
var KernelGatewayAppSettings$ = [
  3,
  n0,
  _KGAS,
  0,
  [_DRS, _CI, _LCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0]
];
var LabelingJobDataAttributes$ = [
  3,
  n0,
  _LJDA,
  0,
  [_CCont],
  [64 | 0]
];
var LineageMetadata$ = [
  3,
  n0,
  _LMi,
  0,
  [_AAc, _AArt, _CAon, _As],
  [128 | 0, 128 | 0, 128 | 0, () => AssociationInfoList]
];
var ListAliasesResponse$ = [
  3,
  n0,
  _LARist,
  0,
  [_SMIVA, _NTe],
  [64 | 0, 0]
];
var ListEndpointsInput$ = [
  3,
  n0,
  _LEI,
  0,
  [_SBo, _SO, _NTe, _MR, _NCa, _CTB, _CTA, _LMTB, _LMTA, _SE],
  [0, 0, 0, 1, 0, 4, 4, 4, 4, 0]
];
var ListEndpointsOutput$ = [
  3,
  n0,
  _LEO,
  0,
  [_End, _NTe],
  [() => EndpointSummaryList, 0],
  1
];
var ListInferenceComponentsInput$ = [
  3,
  n0,
  _LICI,
  0,
  [_SBo, _SO, _NTe, _MR, _NCa, _CTB, _CTA, _LMTB, _LMTA, _SE, _ENE, _VNE],
  [0, 0, 0, 1, 0, 4, 4, 4, 4, 0, 0, 0]
];
var ListInferenceComponentsOutput$ = [
  3,
  n0,
  _LICO,
  0,
  [_IC, _NTe],
  [() => InferenceComponentSummaryList, 0],
  1
];
var ListModelsInput$ = [
  3,
  n0,
  _LMI,
  0,
  [_SBo, _SO, _NTe, _MR, _NCa, _CTB, _CTA],
  [0, 0, 0, 1, 0, 4, 4]
];
var ListModelsOutput$ = [
  3,
  n0,
  _LMO,
  0,
  [_Mod, _NTe],
  [() => ModelSummaryList, 0],
  1
];
var ListTagsInput$ = [
  3,
  n0,
  _LTI,
  0,
  [_RA, _NTe, _MR],
  [0, 0, 1],
  1
];
var ListTagsOutput$ = [
  3,
  n0,
  _LTO,
  0,
  [_Ta, _NTe],
  [() => TagList, 0]
];
var MemberDefinition$ = [
  3,
  n0,
  _MDemb,
  0,
  [_CMD, _OMD],
  [() => CognitoMemberDefinition$, () => OidcMemberDefinition$]
];
var MetadataProperties$ = [
  3,
  n0,
  _MPe,
  0,
  [_CIom, _Rep, _GB, _PIro],
  [0, 0, 0, 0]
];
var MetricData$ = [
  3,
  n0,
  _MDet,
  0,
  [_MN, _Va, _Tim],
  [0, 1, 4]
];
var MetricDefinition$ = [
  3,
  n0,
  _MDetri,
  0,
  [_N, _Reg],
  [0, 0],
  2
];
var MetricsConfig$ = [
  3,
  n0,
  _MCe,
  0,
  [_EEM, _EDO, _MPFIS],
  [2, 2, 1]
];
var MetricsEndpoint$ = [
  3,
  n0,
  _MEe,
  0,
  [_MEP, _MPFIS],
  [0, 1],
  1
];
var MetricsSource$ = [
  3,
  n0,
  _MSe,
  0,
  [_CTon, _SUr, _CDon],
  [0, 0, 0],
  2
];
var MlflowConfig$ = [
  3,
  n0,
  _MC,
  0,
  [_MRAl, _MEN, _MRN],
  [0, 0, 0],
  1
];
var MlflowDetails$ = [
  3,
  n0,
  _MDl,
  0,
  [_MEI, _MRI],
  [0, 0]
];
var ModelAccessConfig$ = [
  3,
  n0,
  _MAC,
  0,
  [_AEc],
  [2],
  1
];
var ModelArtifacts$ = [
  3,
  n0,
  _MAo,
  0,
  [_SMA],
  [0],
  1
];
var ModelBiasAppSpecification$ = [
  3,
  n0,
  _MBAS,
  0,
  [_IU, _CU, _E],
  [0, 0, 128 | 0],
  2
];
var ModelClientConfig$ = [
  3,
  n0,
  _MCCo,
  0,
  [_ITIS, _IMR],
  [1, 1]
];
var ModelCompilationConfig$ = [
  3,
  n0,
  _MCCod,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelDataQuality$ = [
  3,
  n0,
  _MDQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
  3,
  n0,
  _MDS,
  0,
  [_SDS],
  [() => S3ModelDataSource$]
];
var ModelExplainabilityAppSpecification$ = [
  3,
  n0,
  _MEAS,
  0,
  [_IU, _CU, _E],
  [0, 0, 128 | 0],
  2
];
var ModelInfrastructureConfig$ = [
  3,
  n0,
  _MICo,
  0,
  [_ITnf, _RTIC],
  [0, () => RealTimeInferenceConfig$],
  2
];
var ModelInput$ = [
  3,
  n0,
  _MIod,
  0,
  [_DICa],
  [0],
  1
];
var ModelLifeCycle$ = [
  3,
  n0,
  _MLC,
  0,
  [_Stage, _SSt, _SDta],
  [0, 0, 0],
  2
];
var ModelMetrics$ = [
  3,
  n0,
  _MM,
  0,
  [_MQ, _MDQ, _B, _Ex],
  [() => ModelQuality$, () => ModelDataQuality$, () => Bias$, () => Explainability$]
];
var ModelPackage$ = [
  3,
  n0,
  _MPo,
  0,
  [_MPN, _MPGN, _MPV, _MPRT, _MPA, _MPD, _CT, _ISn, _SAS, _VSa, _MPSo, _MPSD, _CFM, _MAS, _CB, _MPe, _MM, _LMT, _LMB, _ADpp, _Do, _Tas, _SPU, _AIS, _SU, _SC, _MCod, _MLC, _Ta, _CMP, _DCB, _SMV],
  [0, 0, 1, 0, 0, 0, 4, () => InferenceSpecification$, () => SourceAlgorithmSpecification$, () => ModelPackageValidationSpecification$, 0, () => ModelPackageStatusDetails$, 2, 0, () => UserContext$, () => MetadataProperties$, () => ModelMetrics$, 4, () => UserContext$, 0, 0, 0, 0, () => AdditionalInferenceSpecifications, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, () => TagList, 128 | 0, () => DriftCheckBaselines$, 0]
];
var ModelPackageConfig$ = [
  3,
  n0,
  _MPC,
  0,
  [_MPGA, _SMPA],
  [0, 0],
  1
];
var ModelPackageContainerDefinition$ = [
  3,
  n0,
  _MPCD,
  0,
  [_CH, _Im, _IDm, _MDU, _MDS, _PIrod, _E, _MIod, _F, _FV, _NMN, _AMDSd, _ASDS, _MDET, _ICs, _BM],
  [0, 0, 0, 0, () => ModelDataSource$, 0, 128 | 0, () => ModelInput$, 0, 0, 0, () => AdditionalModelDataSources, () => AdditionalS3DataSource$, 0, 2, () => BaseModel$]
];
var ModelPackageModelCard$ = [
  3,
  n0,
  _MPMC,
  0,
  [_MCC, _MCS],
  [[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
  3,
  n0,
  _MPSC,
  0,
  [_KKI],
  [0],
  1
];
var ModelPackageStatusDetails$ = [
  3,
  n0,
  _MPSD,
  0,
  [_VS, _ISS],
  [() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
  1
];
var ModelPackageStatusItem$ = [
  3,
  n0,
  _MPSI,
  0,
  [_N, _St, _FR],
  [0, 0, 0],
  2
];
var ModelPackageValidationProfile$ = [
  3,
  n0,
  _MPVP,
  0,
  [_PN, _TJDr],
  [0, () => TransformJobDefinition$],
  2
];
var ModelPackageValidationSpecification$ = [
  3,
  n0,
  _MPVS,
  0,
  [_VR, _VP],
  [0, () => ModelPackageValidationProfiles],
  2
];
var ModelQuality$ = [
  3,
  n0,
  _MQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var ModelQualityAppSpecification$ = [
  3,
  n0,
  _MQAS,
  0,
  [_IU, _CEo, _CA, _RPSU, _PAPSU, _PTr, _E],
  [0, 64 | 0, 64 | 0, 0, 0, 0, 128 | 0],
  1
];
var ModelQuantizationConfig$ = [
  3,
  n0,
  _MQC,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelRegisterSettings$ = [
  3,
  n0,
  _MRS,
  0,
  [_St, _CAMRRA],
  [0, 0]
];
var ModelShardingConfig$ = [
  3,
  n0,
  _MSCo,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelSpeculativeDecodingConfig$ = [
  3,
  n0,
  _MSDC,
  0,
  [_Te, _TDS],
  [0, () => ModelSpeculativeDecodingTrainingDataSource$],
  1
];
var ModelSpeculativeDecodingTrainingDataSource$ = [
  3,
  n0,
  _MSDTDS,
  0,
  [_SUr, _SDT],
  [0, 0],
  2
];
var ModelSummary$ = [
  3,
  n0,
  _MSode,
  0,
  [_MNod, _MA, _CT],
  [0, 0, 4],
  3
];
var ModelVariantConfig$ = [
  3,
  n0,
  _MVC,
  0,
  [_MNod, _VN, _ICnfr],
  [0, 0, () => ModelInfrastructureConfig$],
  3
];
var MonitoringAppSpecification$ = [
  3,
  n0,
  _MASoni,
  0,
  [_IU, _CEo, _CA, _RPSU, _PAPSU],
  [0, 64 | 0, 64 | 0, 0, 0],
  1
];
var MonitoringBaselineConfig$ = [
  3,
  n0,
  _MBC,
  0,
  [_BJN, _CRon, _SR],
  [0, () => MonitoringConstraintsResource$, () => MonitoringStatisticsResource$]
];
var MonitoringClusterConfig$ = [
  3,
  n0,
  _MCCon,
  0,
  [_ICn, _ITn, _VSIGB, _VKKI],
  [1, 0, 1, 0],
  3
];
var MonitoringConstraintsResource$ = [
  3,
  n0,
  _MCR,
  0,
  [_SUr],
  [0]
];
var MonitoringCsvDatasetFormat$ = [
  3,
  n0,
  _MCDF,
  0,
  [_He],
  [2]
];
var MonitoringDatasetFormat$ = [
  3,
  n0,
  _MDF,
  0,
  [_Cs, _Js, _Pa],
  [() => MonitoringCsvDatasetFormat$, () => MonitoringJsonDatasetFormat$, () => MonitoringParquetDatasetFormat$]
];
var MonitoringInput$ = [
  3,
  n0,
  _MIon,
  0,
  [_EIn, _BTI],
  [() => EndpointInput$, () => BatchTransformInput$]
];
var MonitoringJobDefinition$ = [
  3,
  n0,
  _MJD,
  0,
  [_MIoni, _MOC, _MRo, _MASoni, _RAo, _BCa, _SCt, _E, _NCe],
  [() => MonitoringInputs, () => MonitoringOutputConfig$, () => MonitoringResources$, () => MonitoringAppSpecification$, 0, () => MonitoringBaselineConfig$, () => MonitoringStoppingCondition$, 128 | 0, () => NetworkConfig$],
  5
];
var MonitoringJsonDatasetFormat$ = [
  3,
  n0,
  _MJDF,
  0,
  [_Li],
  [2]
];
var MonitoringOutput$ = [
  3,
  n0,
  _MO,
  0,
  [_SOu],
  [() => MonitoringS3Output$],
  1
];
var MonitoringOutputConfig$ = [
  3,
  n0,
  _MOC,
  0,
  [_MOo, _KKI],
  [() => MonitoringOutputs, 0],
  1
];
var MonitoringParquetDatasetFormat$ = [
  3,
  n0,
  _MPDF,
  0,
  [],
  []
];
var MonitoringResources$ = [
  3,
  n0,
  _MRo,
  0,
  [_CCl],
  [() => MonitoringClusterConfig$],
  1
];
var MonitoringS3Output$ = [
  3,
  n0,
  _MSO,
  0,
  [_SUr, _LP, _SUM],
  [0, 0, 0],
  2
];
var MonitoringStatisticsResource$ = [
  3,
  n0,
  _MSR,
  0,
  [_SUr],
  [0]
];
var MonitoringStoppingCondition$ = [
  3,
  n0,
  _MSCon,
  0,
  [_MRIS],
  [1],
  1
];
var MultiModelConfig$ = [
  3,
  n0,
  _MMC,
  0,
  [_MCSode],
  [0]
];
var NeoVpcConfig$ = [
  3,
  n0,
  _NVC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var NetworkConfig$ = [
  3,
  n0,
  _NCe,
  0,
  [_EICTE, _ENI, _VC],
  [2, 2, () => VpcConfig$]
];
var NodeAdditionResult$ = [
  3,
  n0,
  _NAR,
  0,
  [_NLI, _IGN, _St, _AZ, _IT],
  [0, 0, 0, 64 | 0, 64 | 0],
  3
];
var NotebookInstanceSummary$ = [
  3,
  n0,
  _NISo,
  0,
  [_NIN, _NIA, _NIS, _Ur, _ITn, _CT, _LMT, _NILCN, _DCR, _ACR],
  [0, 0, 0, 0, 0, 4, 4, 0, 0, 64 | 0],
  2
];
var NotificationConfiguration$ = [
  3,
  n0,
  _NCo,
  0,
  [_NTAo],
  [0]
];
var OidcConfig$ = [
  3,
  n0,
  _OCi,
  0,
  [_CIl, _CS, _Is, _AEu, _TE, _UIE, _LE, _JU, _Sco, _AREP],
  [0, [() => ClientSecret, 0], 0, 0, 0, 0, 0, 0, 0, 128 | 0],
  8
];
var OidcConfigForResponse$ = [
  3,
  n0,
  _OCFR,
  0,
  [_CIl, _Is, _AEu, _TE, _UIE, _LE, _JU, _Sco, _AREP],
  [0, 0, 0, 0, 0, 0, 0, 0, 128 | 0]
];
var OidcMemberDefinition$ = [
  3,
  n0,
  _OMD,
  0,
  [_Gr],
  [64 | 0]
];
var OptimizationJobModelSource$ = [
  3,
  n0,
  _OJMS,
  0,
  [_S_, _SMM],
  [() => OptimizationJobModelSourceS3$, () => OptimizationSageMakerModel$]
];
var OptimizationJobModelSourceS3$ = [
  3,
  n0,
  _OJMSS,
  0,
  [_SUr, _MAC],
  [0, () => OptimizationModelAccessConfig$]
];
var OptimizationJobOutputConfig$ = [
  3,
  n0,
  _OJOC,
  0,
  [_SOL, _KKI, _SMM],
  [0, 0, () => OptimizationSageMakerModel$],
  1
];
var OptimizationJobSummary$ = [
  3,
  n0,
  _OJSpt,
  0,
  [_OJN, _OJA, _CT, _OJS, _DITe, _OTp, _OST, _OET, _LMT, _MICa],
  [0, 0, 4, 0, 0, 64 | 0, 4, 4, 4, 1],
  6
];
var OptimizationModelAccessConfig$ = [
  3,
  n0,
  _OMAC,
  0,
  [_AEc],
  [2],
  1
];
var OptimizationOutput$ = [
  3,
  n0,
  _OO,
  0,
  [_RII],
  [0]
];
var OptimizationSageMakerModel$ = [
  3,
  n0,
  _OSMM,
  0,
  [_MNod],
  [0]
];
var OptimizationVpcConfig$ = [
  3,
  n0,
  _OVCp,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var OutputDataConfig$ = [
  3,
  n0,
  _ODC,
  0,
  [_SOP, _KKI, _CTo],
  [0, 0, 0],
  1
];
var ParameterRange$ = [
  3,
  n0,
  _PRar,
  0,
  [_IPRS, _CPRSo, _CPRS],
  [() => IntegerParameterRangeSpecification$, () => ContinuousParameterRangeSpecification$, () => CategoricalParameterRangeSpecification$]
];
var ParameterRanges$ = [
  3,
  n0,
  _PRa,
  0,
  [_IPRn, _CPRon, _CPRa, _APu],
  [() => IntegerParameterRanges, () => ContinuousParameterRanges, () => CategoricalParameterRanges, () => AutoParameters]
];
var PartnerAppConfig$ = [
  3,
  n0,
  _PAC,
  0,
  [_AUd, _Arg, _AGP, _RGA],
  [64 | 0, 128 | 0, 64 | 0, () => RoleGroupAssignmentsList]
];
var PendingDeploymentSummary$ = [
  3,
  n0,
  _PDS,
  0,
  [_ECN, _PV, _STt, _SPV],
  [0, () => PendingProductionVariantSummaryList, 4, () => PendingProductionVariantSummaryList],
  1
];
var PendingProductionVariantSummary$ = [
  3,
  n0,
  _PPVS,
  0,
  [_VN, _DIep, _CW, _DW, _CICu, _DIC, _ITn, _IPns, _ATcc, _VSar, _CSCu, _DSCes, _MIS, _RCo],
  [0, () => DeployedImages, 1, 1, 1, 1, 0, () => InstancePoolSummaryList, 0, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$],
  1
];
var PlacementSpecification$ = [
  3,
  n0,
  _PSlace,
  0,
  [_ICn, _USIl],
  [1, 0],
  1
];
var PrefixAwareRoutingConfig$ = [
  3,
  n0,
  _PARC,
  0,
  [_PLr, _CTonc],
  [1, 1]
];
var PriorityClass$ = [
  3,
  n0,
  _PCri,
  0,
  [_N, _We],
  [0, 1],
  2
];
var ProcessingClusterConfig$ = [
  3,
  n0,
  _PCC,
  0,
  [_VSIGB, _ICn, _ITn, _VKKI, _IPnst, _SITe, _SICe],
  [1, 1, 0, 0, () => ProcessingInstancePreferenceList, 0, 1],
  1
];
var ProcessingFeatureStoreOutput$ = [
  3,
  n0,
  _PFSO,
  0,
  [_FGN],
  [0],
  1
];
var ProcessingInput$ = [
  3,
  n0,
  _PIroc,
  0,
  [_INn, _AMp, _SIn, _DD],
  [0, 2, () => ProcessingS3Input$, () => DatasetDefinition$],
  1
];
var ProcessingInstancePreference$ = [
  3,
  n0,
  _PIP,
  0,
  [_ITn, _ICn],
  [0, 1],
  1
];
var ProcessingJob$ = [
  3,
  n0,
  _PJ,
  0,
  [_PIr, _POC, _PJN, _PR, _SCt, _ASp, _E, _NCe, _RAo, _ECxp, _PJA, _PJS, _EMx, _FR, _PET, _PST, _LMT, _CT, _MSA, _AMLJAu, _TJA, _Ta],
  [() => ProcessingInputs, () => ProcessingOutputConfig$, 0, () => ProcessingResources$, () => ProcessingStoppingCondition$, () => AppSpecification$, 128 | 0, () => NetworkConfig$, 0, () => ExperimentConfig$, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, () => TagList]
];
var ProcessingOutput$ = [
  3,
  n0,
  _PO,
  0,
  [_ON, _SOu, _FSO, _AMp],
  [0, () => ProcessingS3Output$, () => ProcessingFeatureStoreOutput$, 2],
  1
];
var ProcessingOutputConfig$ = [
  3,
  n0,
  _POC,
  0,
  [_Ou, _KKI],
  [() => ProcessingOutputs, 0],
  1
];
var ProcessingResources$ = [
  3,
  n0,
  _PR,
  0,
  [_CCl],
  [() => ProcessingClusterConfig$],
  1
];
var ProcessingS3Input$ = [
  3,
  n0,
  _PSI,
  0,
  [_SUr, _SDT, _LP, _SIM, _SDDT, _SCTo],
  [0, 0, 0, 0, 0, 0],
  2
];
var ProcessingS3Output$ = [
  3,
  n0,
  _PSO,
  0,
  [_SUr, _SUM, _LP],
  [0, 0, 0],
  2
];
var ProcessingStoppingCondition$ = [
  3,
  n0,
  _PSC,
  0,
  [_MRIS],
  [1],
  1
];
var ProductionVariant$ = [
  3,
  n0,
  _PVr,
  0,
  [_VN, _MNod, _IIC, _ITn, _IPns, _VIPTIS, _IVW, _ATcc, _CDCo, _SCe, _VSIGB, _MDDTIS, _CSHCTIS, _ESSMA, _MIS, _RCo, _IAV, _CRC],
  [0, 0, 1, 0, () => InstancePoolList, 1, 1, 0, () => ProductionVariantCoreDumpConfig$, () => ProductionVariantServerlessConfig$, 1, 1, 1, 2, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, 0, () => ProductionVariantCapacityReservationConfig$],
  1
];
var ProductionVariantCapacityReservationConfig$ = [
  3,
  n0,
  _PVCRC,
  0,
  [_CRP, _MRAle],
  [0, 0]
];
var ProductionVariantCapacityReservationSummary$ = [
  3,
  n0,
  _PVCRS,
  0,
  [_MRAle, _CRP, _TICo, _AICv, _UBCE, _ECRc],
  [0, 0, 1, 1, 1, () => Ec2CapacityReservationsList]
];
var ProductionVariantCoreDumpConfig$ = [
  3,
  n0,
  _PVCDC,
  0,
  [_DSU, _KKI],
  [0, 0],
  1
];
var ProductionVariantManagedInstanceScaling$ = [
  3,
  n0,
  _PVMIS,
  0,
  [_St, _MIC, _MICa, _SIP],
  [0, 1, 1, () => ProductionVariantManagedInstanceScalingScaleInPolicy$]
];
var ProductionVariantManagedInstanceScalingScaleInPolicy$ = [
  3,
  n0,
  _PVMISSIP,
  0,
  [_Str, _MSSa, _CIM],
  [0, 1, 1],
  1
];
var ProductionVariantRoutingConfig$ = [
  3,
  n0,
  _PVRC,
  0,
  [_RSo, _PARC],
  [0, () => PrefixAwareRoutingConfig$],
  1
];
var ProductionVariantServerlessConfig$ = [
  3,
  n0,
  _PVSC,
  0,
  [_MSIMB, _MCaxo, _PCro],
  [1, 1, 1],
  2
];
var ProductionVariantServerlessUpdateConfig$ = [
  3,
  n0,
  _PVSUC,
  0,
  [_MCaxo, _PCro],
  [1, 1]
];
var ProductionVariantStatus$ = [
  3,
  n0,
  _PVSr,
  0,
  [_St, _SM, _STt],
  [0, 0, 4],
  1
];
var ProductionVariantSummary$ = [
  3,
  n0,
  _PVSro,
  0,
  [_VN, _DIep, _CW, _DW, _CICu, _DIC, _IPns, _VSar, _CSCu, _DSCes, _MIS, _RCo, _CRC],
  [0, () => DeployedImages, 1, 1, 1, 1, () => InstancePoolSummaryList, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, () => ProductionVariantCapacityReservationSummary$],
  1
];
var ProfilerConfig$ = [
  3,
  n0,
  _PCr,
  0,
  [_SOP, _PIIM, _PPr, _DPis],
  [0, 1, 128 | 0, 2]
];
var ProfilerConfigForUpdate$ = [
  3,
  n0,
  _PCFU,
  0,
  [_SOP, _PIIM, _PPr, _DPis],
  [0, 1, 128 | 0, 2]
];
var ProfilerRuleConfiguration$ = [
  3,
  n0,
  _PRCr,
  0,
  [_RCN, _REI, _LP, _SOP, _ITn, _VSIGB, _RP],
  [0, 0, 0, 0, 0, 1, 128 | 0],
  2
];
var ProfilerRuleEvaluationStatus$ = [
  3,
  n0,
  _PRESr,
  0,
  [_RCN, _REJA, _RES, _SDt, _LMT],
  [0, 0, 0, 0, 4]
];
var PublicWorkforceTaskPrice$ = [
  3,
  n0,
  _PWTP,
  0,
  [_AIU],
  [() => USD$]
];
var QueryFilters$ = [
  3,
  n0,
  _QF,
  0,
  [_Ty, _LTi, _CBr, _CAre, _MB, _MAodi, _Pr],
  [64 | 0, 64 | 0, 4, 4, 4, 4, 128 | 0]
];
var QueryLineageRequest$ = [
  3,
  n0,
  _QLR,
  0,
  [_SAt, _Di, _IEn, _Fil, _MDa, _MR, _NTe],
  [64 | 0, 0, 2, () => QueryFilters$, 1, 1, 0]
];
var RealTimeInferenceConfig$ = [
  3,
  n0,
  _RTIC,
  0,
  [_ITn, _ICn],
  [0, 1],
  2
];
var RealTimeInferenceRecommendation$ = [
  3,
  n0,
  _RTIRe,
  0,
  [_RIe, _ITn, _E],
  [0, 0, 128 | 0],
  2
];
var RecommendationJobContainerConfig$ = [
  3,
  n0,
  _RJCC,
  0,
  [_Do, _Tas, _F, _FV, _PCay, _NMN, _SITu, _SET, _DICa, _SRMIMET],
  [0, 0, 0, 0, () => RecommendationJobPayloadConfig$, 0, 64 | 0, 0, 0, 64 | 0]
];
var RecommendationJobPayloadConfig$ = [
  3,
  n0,
  _RJPC,
  0,
  [_SPU, _SCT],
  [0, 64 | 0]
];
var RecommendationJobVpcConfig$ = [
  3,
  n0,
  _RJVC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var RedshiftDatasetDefinition$ = [
  3,
  n0,
  _RDD,
  0,
  [_CIlu, _Da, _DUb, _QS, _CRAl, _OSU, _OF, _KKI, _OCut],
  [0, 0, 0, 0, 0, 0, 0, 0, 0],
  7
];
var RemoteDebugConfig$ = [
  3,
  n0,
  _RDC,
  0,
  [_ERD],
  [2]
];
var RepositoryAuthConfig$ = [
  3,
  n0,
  _RAC,
  0,
  [_RCPA],
  [0],
  1
];
var ReservedCapacityOffering$ = [
  3,
  n0,
  _RCO,
  0,
  [_ITn, _ICn, _RCT, _UST, _USC, _AZv, _DH, _DM, _STt, _ETn, _EST, _EET],
  [0, 1, 0, 0, 1, 0, 1, 1, 4, 4, 4, 4],
  2
];
var ReservedCapacitySummary$ = [
  3,
  n0,
  _RCSe,
  0,
  [_RCA, _ITn, _TICo, _St, _RCT, _UST, _USC, _AZv, _AZI, _DH, _DM, _STt, _ETn],
  [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 4, 4],
  4
];
var ResourceConfig$ = [
  3,
  n0,
  _RCe,
  0,
  [_ITn, _ICn, _VSIGB, _VKKI, _KAPIS, _IG, _TPA, _IPCn, _IPnst, _SITe, _SICe],
  [0, 1, 1, 0, 1, () => InstanceGroups, 0, () => InstancePlacementConfig$, () => InstancePreferenceList, 0, 1]
];
var ResourceSpec$ = [
  3,
  n0,
  _RS,
  0,
  [_SMIA, _SMIVAa, _SMIVAag, _ITn, _LCAi, _TPA],
  [0, 0, 0, 0, 0, 0]
];
var RetryStrategy$ = [
  3,
  n0,
  _RSe,
  0,
  [_MRAa],
  [1],
  1
];
var RoleGroupAssignment$ = [
  3,
  n0,
  _RGAo,
  0,
  [_RNo, _GP],
  [0, 64 | 0],
  2
];
var RollingDeploymentPolicy$ = [
  3,
  n0,
  _RDP,
  0,
  [_MBS, _RMBS],
  [() => CapacitySizeConfig$, () => CapacitySizeConfig$],
  1
];
var RollingUpdatePolicy$ = [
  3,
  n0,
  _RUP,
  0,
  [_MBS, _WIIS, _METIS, _RMBS],
  [() => CapacitySize$, 1, 1, () => CapacitySize$],
  2
];
var RSessionAppSettings$ = [
  3,
  n0,
  _RSAS,
  0,
  [_DRS, _CI],
  [() => ResourceSpec$, () => CustomImages]
];
var RStudioServerProAppSettings$ = [
  3,
  n0,
  _RSSPAS,
  0,
  [_AScc, _UG],
  [0, 0]
];
var RStudioServerProDomainSettings$ = [
  3,
  n0,
  _RSSPDS,
  0,
  [_DERA, _RSCU, _RSPMU, _DRS],
  [0, 0, 0, () => ResourceSpec$],
  1
];
var RStudioServerProDomainSettingsForUpdate$ = [
  3,
  n0,
  _RSSPDSFU,
  0,
  [_DERA, _DRS, _RSCU, _RSPMU],
  [0, () => ResourceSpec$, 0, 0],
  1
];
var S3DataSource$ = [
  3,
  n0,
  _SDS,
  0,
  [_SDT, _SUr, _SDDT, _ANt, _IGNn, _MAC, _HAC],
  [0, 0, 0, 64 | 0, 64 | 0, () => ModelAccessConfig$, () => HubAccessConfig$],
  2
];
var S3FileSystemConfig$ = [
  3,
  n0,
  _SFSC,
  0,
  [_SUr, _MP],
  [0, 0],
  1
];
var S3ModelDataSource$ = [
  3,
  n0,
  _SMDS,
  0,
  [_SUr, _SDT, _CTo, _MAC, _HAC, _MSU, _ET, _MEa],
  [0, 0, 0, () => ModelAccessConfig$, () => InferenceHubAccessConfig$, 0, 0, 0],
  3
];
var S3Presign$ = [
  3,
  n0,
  _SPr,
  0,
  [_IPC],
  [() => IamPolicyConstraints$]
];
var ScheduledUpdateConfig$ = [
  3,
  n0,
  _SUC,
  0,
  [_SEc, _DCe],
  [0, () => DeploymentConfiguration$],
  1
];
var SchedulerConfig$ = [
  3,
  n0,
  _SCc,
  0,
  [_PCrio, _FSa, _IRS],
  [() => PriorityClassList, 0, 0]
];
var SearchTrainingPlanOfferingsRequest$ = [
  3,
  n0,
  _STPOR,
  0,
  [_ITn, _ICn, _UST, _USC, _STAt, _ETBn, _DH, _TRa, _TPA],
  [0, 1, 0, 1, 4, 4, 1, 64 | 0, 0]
];
var SecondaryStatusTransition$ = [
  3,
  n0,
  _SSTe,
  0,
  [_St, _STt, _ETn, _SM],
  [0, 4, 4, 0],
  2
];
var ServerlessJobConfig$ = [
  3,
  n0,
  _SJC,
  0,
  [_BMA, _JT, _AEc, _CTus, _Pef, _ETva, _EAv, _SL],
  [0, 0, 2, 0, 0, 0, 0, 0],
  2
];
var SessionChainingConfig$ = [
  3,
  n0,
  _SCC,
  0,
  [_ESTC],
  [2]
];
var SharingSettings$ = [
  3,
  n0,
  _SSh,
  0,
  [_NOO, _SOP, _SKKI],
  [0, 0, 0]
];
var ShuffleConfig$ = [
  3,
  n0,
  _SCh,
  0,
  [_Se],
  [1],
  1
];
var SourceAlgorithm$ = [
  3,
  n0,
  _SAo,
  0,
  [_ANlg, _MDU, _MDS, _MDET],
  [0, 0, () => ModelDataSource$, 0],
  1
];
var SourceAlgorithmSpecification$ = [
  3,
  n0,
  _SAS,
  0,
  [_SAou],
  [() => SourceAlgorithmList],
  1
];
var SourceIpConfig$ = [
  3,
  n0,
  _SIC,
  0,
  [_Ci],
  [64 | 0],
  1
];
var StopInferenceExperimentRequest$ = [
  3,
  n0,
  _SIERto,
  0,
  [_N, _MVA, _DMV, _DSes, _Rea],
  [0, 128 | 0, () => ModelVariantConfigList, 0, 0],
  2
];
var StoppingCondition$ = [
  3,
  n0,
  _SCt,
  0,
  [_MRIS, _MWTIS, _MPTIS],
  [1, 1, 1]
];
var StopTransformJobRequest$ = [
  3,
  n0,
  _STJRt,
  0,
  [_TJNr],
  [0],
  1
];
var StudioWebPortalSettings$ = [
  3,
  n0,
  _SWPS,
  0,
  [_HMT, _HAT, _HIT, _HSMIVA, _ERSNM],
  [64 | 0, 64 | 0, 64 | 0, () => HiddenSageMakerImageVersionAliasesList, 0]
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _Va],
  [0, 0],
  2
];
var TensorBoardAppSettings$ = [
  3,
  n0,
  _TBAS,
  0,
  [_DRS],
  [() => ResourceSpec$]
];
var TensorBoardOutputConfig$ = [
  3,
  n0,
  _TBOC,
  0,
  [_SOP, _LP],
  [0, 0],
  1
];
var TextGenerationJobConfig$ = [
  3,
  n0,
  _TGJC,
  0,
  [_CCo, _BMN, _TGHP, _MAC],
  [() => AutoMLJobCompletionCriteria$, 0, 128 | 0, () => ModelAccessConfig$]
];
var TimeSeriesConfig$ = [
  3,
  n0,
  _TSCim,
  0,
  [_TAN, _TANi, _IIAN, _GAN],
  [0, 0, 0, 64 | 0],
  3
];
var TimeSeriesForecastingJobConfig$ = [
  3,
  n0,
  _TSFJC,
  0,
  [_FF, _FHo, _TSCim, _FSSU, _CCo, _FQ, _Tra, _HCo, _CGC],
  [0, 1, () => TimeSeriesConfig$, 0, () => AutoMLJobCompletionCriteria$, 64 | 0, () => TimeSeriesTransformations$, () => HolidayConfig, () => CandidateGenerationConfig$],
  3
];
var TimeSeriesForecastingSettings$ = [
  3,
  n0,
  _TSFS,
  0,
  [_St, _AFRA],
  [0, 0]
];
var TimeSeriesTransformations$ = [
  3,
  n0,
  _TSTi,
  0,
  [_Fill, _Ag],
  [[2, n0, _FTi, 0, 0, 128 | 0], 128 | 0]
];
var TrafficRoutingConfig$ = [
  3,
  n0,
  _TRCr,
  0,
  [_T, _WIIS, _CSana, _LSS],
  [0, 1, () => CapacitySize$, () => CapacitySize$],
  2
];
var TrainingImageConfig$ = [
  3,
  n0,
  _TIC,
  0,
  [_TRAM, _TRAC],
  [0, () => TrainingRepositoryAuthConfig$],
  1
];
var TrainingJob$ = [
  3,
  n0,
  _TJ,
  0,
  [_TJN, _TJA, _TJAu, _LJA, _AMLJAu, _MAo, _TJS, _SSe, _FR, _HP, _ASl, _RAo, _IDC, _ODC, _RCe, _WPS, _VC, _SCt, _CT, _TST, _TET, _LMT, _SST, _FMDL, _ENI, _EICTE, _EMST, _CCh, _TTIS, _BTIS, _DHC, _ECxp, _DRC, _TBOC, _DRESe, _OMPA, _MPC, _PCr, _E, _RSe, _Ta],
  [0, 0, 0, 0, 0, () => ModelArtifacts$, 0, 0, 0, 128 | 0, () => AlgorithmSpecification$, 0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => WarmPoolStatus$, () => VpcConfig$, () => StoppingCondition$, 4, 4, 4, 4, () => SecondaryStatusTransitions, () => FinalMetricDataList, 2, 2, 2, () => CheckpointConfig$, 1, 1, () => DebugHookConfig$, () => ExperimentConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => DebugRuleEvaluationStatuses, 0, () => ModelPackageConfig$, () => ProfilerConfig$, 128 | 0, () => RetryStrategy$, () => TagList]
];
var TrainingJobDefinition$ = [
  3,
  n0,
  _TJD,
  0,
  [_TIM, _IDC, _ODC, _RCe, _SCt, _HP],
  [0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => StoppingCondition$, 128 | 0],
  5
];
var TrainingPlanOffering$ = [
  3,
  n0,
  _TPOr,
  0,
  [_TPOI, _TRa, _RSTA, _RETB, _DH, _DM, _UF, _CCur, _RCOe],
  [0, 64 | 0, 4, 4, 1, 1, 0, 0, () => ReservedCapacityOfferings],
  2
];
var TrainingPlanSummary$ = [
  3,
  n0,
  _TPSra,
  0,
  [_TPA, _TPN, _St, _SM, _DH, _DM, _STt, _ETn, _UF, _CCur, _TICo, _AICv, _IUIC, _TUSC, _TRa, _RCS],
  [0, 0, 0, 0, 1, 1, 4, 4, 0, 0, 1, 1, 1, 1, 64 | 0, () => ReservedCapacitySummaries],
  3
];
var TrainingProgressInfo$ = [
  3,
  n0,
  _TPI,
  0,
  [_TSCPE, _CSu, _CEur, _MEax],
  [1, 1, 1, 1]
];
var TrainingRepositoryAuthConfig$ = [
  3,
  n0,
  _TRAC,
  0,
  [_TRCPA],
  [0],
  1
];
var TrainingSpecification$ = [
  3,
  n0,
  _TS,
  0,
  [_TI, _STITu, _TCra, _TID, _SHPu, _SDTu, _MDe, _STJOM, _ASDS],
  [0, 64 | 0, () => ChannelSpecifications, 0, () => HyperParameterSpecifications, 2, () => MetricDefinitionList, () => HyperParameterTuningJobObjectives, () => AdditionalS3DataSource$],
  3
];
var TransformDataSource$ = [
  3,
  n0,
  _TDSr,
  0,
  [_SDS],
  [() => TransformS3DataSource$],
  1
];
var TransformInput$ = [
  3,
  n0,
  _TIr,
  0,
  [_DS, _CTon, _CTo, _STp],
  [() => TransformDataSource$, 0, 0, 0],
  1
];
var TransformJob$ = [
  3,
  n0,
  _TJr,
  0,
  [_TJNr, _TJAr, _TJSr, _FR, _MNod, _MCT, _MCCo, _MPIMB, _BS, _E, _TIr, _TO, _DCC, _TR, _CT, _TSTr, _TETr, _LJA, _AMLJAu, _DP, _ECxp, _Ta],
  [0, 0, 0, 0, 0, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => TransformInput$, () => TransformOutput$, () => BatchDataCaptureConfig$, () => TransformResources$, 4, 4, 4, 0, 0, () => DataProcessing$, () => ExperimentConfig$, () => TagList]
];
var TransformJobDefinition$ = [
  3,
  n0,
  _TJDr,
  0,
  [_TIr, _TO, _TR, _MCT, _MPIMB, _BS, _E],
  [() => TransformInput$, () => TransformOutput$, () => TransformResources$, 1, 1, 0, 128 | 0],
  3
];
var TransformOutput$ = [
  3,
  n0,
  _TO,
  0,
  [_SOP, _Acce, _AW, _KKI],
  [0, 0, 0, 0],
  1
];
var TransformResources$ = [
  3,
  n0,
  _TR,
  0,
  [_ITn, _ICn, _VKKI, _TAV],
  [0, 1, 0, 0],
  2
];
var TransformS3DataSource$ = [
  3,
  n0,
  _TSDS,
  0,
  [_SDT, _SUr],
  [0, 0],
  2
];
var TrialComponentArtifact$ = [
  3,
  n0,
  _TCAr,
  0,
  [_Va, _MTe],
  [0, 0],
  1
];
var TrialComponentStatus$ = [
  3,
  n0,
  _TCSri,
  0,
  [_PSri, _M],
  [0, 0]
];
var TrustedIdentityPropagationSettings$ = [
  3,
  n0,
  _TIPS,
  0,
  [_St],
  [0],
  1
];
var UiConfig$ = [
  3,
  n0,
  _UC,
  0,
  [_UTSU, _HTUA],
  [0, 0]
];
var UnifiedStudioSettings$ = [
  3,
  n0,
  _USSn,
  0,
  [_SWPA, _DAIo, _DRo, _DI, _PIro, _EInv, _PSP, _SSOAA],
  [0, 0, 0, 0, 0, 0, 0, 0]
];
var UpdateActionRequest$ = [
  3,
  n0,
  _UAR,
  0,
  [_AN, _D, _St, _Pr, _PTRr],
  [0, 0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateArtifactRequest$ = [
  3,
  n0,
  _UARpd,
  0,
  [_AAr, _ANr, _Pr, _PTRr],
  [0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateClusterRequest$ = [
  3,
  n0,
  _UCR,
  0,
  [_CNl, _IG, _RIG, _RIGC, _TSCi, _NR, _IGTD, _NPM, _CRl, _ASu, _Or],
  [0, () => ClusterInstanceGroupSpecifications, () => ClusterRestrictedInstanceGroupSpecifications, () => ClusterRestrictedInstanceGroupsConfig$, () => ClusterTieredStorageConfig$, 0, 64 | 0, 0, 0, () => ClusterAutoScalingConfig$, () => ClusterOrchestrator$],
  1
];
var UpdateContextRequest$ = [
  3,
  n0,
  _UCRpd,
  0,
  [_CNon, _D, _Pr, _PTRr],
  [0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateDomainRequest$ = [
  3,
  n0,
  _UDRp,
  0,
  [_DI, _DUS, _DSFU, _ASGM, _DSS, _SIu, _ANAT, _TP, _HEFSC, _VIp],
  [0, () => UserSettings$, () => DomainSettingsForUpdate$, 0, () => DefaultSpaceSettings$, 64 | 0, 0, 0, 0, 0],
  1
];
var UpdateEndpointInput$ = [
  3,
  n0,
  _UEI,
  0,
  [_EN, _ECN, _RAVP, _ERVP, _DCe, _RDCet],
  [0, 0, 2, () => VariantPropertyList, () => DeploymentConfig$, 2],
  2
];
var UpdateEndpointOutput$ = [
  3,
  n0,
  _UEO,
  0,
  [_EA],
  [0],
  1
];
var UpdateEndpointWeightsAndCapacitiesInput$ = [
  3,
  n0,
  _UEWACI,
  0,
  [_EN, _DWACe],
  [0, () => DesiredWeightAndCapacityList],
  2
];
var UpdateEndpointWeightsAndCapacitiesOutput$ = [
  3,
  n0,
  _UEWACO,
  0,
  [_EA],
  [0],
  1
];
var UpdateFeatureMetadataRequest$ = [
  3,
  n0,
  _UFMR,
  0,
  [_FGN, _FN, _D, _PAa, _PRara],
  [0, 0, 0, () => FeatureParameterAdditions, 64 | 0],
  2
];
var UpdateHubContentRequest$ = [
  3,
  n0,
  _UHCR,
  0,
  [_HN, _HCN, _HCT, _HCV, _HCDN, _HCDu, _HCM, _HCSK, _SSu],
  [0, 0, 0, 0, 0, 0, 0, 64 | 0, 0],
  4
];
var UpdateHubRequest$ = [
  3,
  n0,
  _UHR,
  0,
  [_HN, _HD, _HDN, _HSK],
  [0, 0, 0, 64 | 0],
  1
];
var UpdateImageRequest$ = [
  3,
  n0,
  _UIR,
  0,
  [_IN, _DPe, _D, _DNi, _RAo],
  [0, 64 | 0, 0, 0, 0],
  1
];
var UpdateImageVersionRequest$ = [
  3,
  n0,
  _UIVR,
  0,
  [_IN, _Alia, _V, _ATA, _ATD, _VG, _JT, _MLF, _PL, _Pro, _H, _RN],
  [0, 0, 1, 64 | 0, 64 | 0, 0, 0, 0, 0, 0, 2, 0],
  1
];
var UpdateMlflowAppRequest$ = [
  3,
  n0,
  _UMAR,
  0,
  [_Ar, _N, _ASU, _MRM, _WMWS, _DDIL, _ADS],
  [0, 0, 0, 0, 0, 64 | 0, 0],
  1
];
var UpdateModelPackageInput$ = [
  3,
  n0,
  _UMPI,
  0,
  [_MPA, _MAS, _MPRT, _ADpp, _CMP, _CMPTR, _AISTA, _ISn, _SU, _MCod, _MLC, _CTl],
  [0, 0, 0, 0, 128 | 0, 64 | 0, () => AdditionalInferenceSpecifications, () => InferenceSpecification$, 0, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0],
  1
];
var UpdateModelPackageOutput$ = [
  3,
  n0,
  _UMPO,
  0,
  [_MPA],
  [0],
  1
];
var UpdateNotebookInstanceInput$ = [
  3,
  n0,
  _UNII,
  0,
  [_NIN, _ITn, _IAT, _PIl, _RAo, _LCN, _DLC, _VSIGB, _DCR, _ACR, _ATc, _DAT, _DDCR, _DACR, _RAoo, _IMSC],
  [0, 0, 0, 0, 0, 0, 2, 1, 0, 64 | 0, 64 | 0, 2, 2, 2, 0, () => InstanceMetadataServiceConfiguration$],
  1
];
var UpdateTrialComponentRequest$ = [
  3,
  n0,
  _UTCR,
  0,
  [_TCN, _DNi, _St, _STt, _ETn, _P, _PTRa, _IAn, _IATR, _OA, _OATR],
  [0, 0, () => TrialComponentStatus$, 4, 4, () => TrialComponentParameters, 64 | 0, () => TrialComponentArtifacts, 64 | 0, () => TrialComponentArtifacts, 64 | 0],
  1
];
var USD$ = [
  3,
  n0,
  _USD,
  0,
  [_Dol, _Ce, _TFOAC],
  [1, 1, 1]
];
var UserContext$ = [
  3,
  n0,
  _UCs,
  0,
  [_UPA, _UPN, _DI, _IIa],
  [0, 0, 0, () => IamIdentity$]
];
var UserSettings$ = [
  3,
  n0,
  _US,
  0,
  [_ERx, _SG, _SSh, _JSAS, _KGAS, _TBAS, _RSSPAS, _RSAS, _CAS, _CEAS, _JLAS, _SSSp, _DLU, _SWP, _CPUC, _CFSC, _SWPS, _AMHEFS],
  [0, 64 | 0, () => SharingSettings$, () => JupyterServerAppSettings$, () => KernelGatewayAppSettings$, () => TensorBoardAppSettings$, () => RStudioServerProAppSettings$, () => RSessionAppSettings$, () => CanvasAppSettings$, () => CodeEditorAppSettings$, () => JupyterLabAppSettings$, () => DefaultSpaceStorageSettings$, 0, 0, () => CustomPosixUserConfig$, () => CustomFileSystemConfigs, () => StudioWebPortalSettings$, 0]
];
var VariantProperty$ = [
  3,
  n0,
  _VPa,
  0,
  [_VPT],
  [0],
  1
];
var VpcConfig$ = [
  3,
  n0,
  _VC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var WarmPoolStatus$ = [
  3,
  n0,
  _WPS,
  0,
  [_St, _RRBTIS, _RBJ],
  [0, 1, 0],
  1
];
var WorkerAccessConfiguration$ = [
  3,
  n0,
  _WAC,
  0,
  [_SPr],
  [() => S3Presign$]
];
var WorkforceVpcConfigRequest$ = [
  3,
  n0,
  _WVCR,
  0,
  [_VIp, _SGI, _Sub],
  [0, 64 | 0, 64 | 0]
];
var WorkforceVpcConfigResponse$ = [
  3,
  n0,
  _WVCRo,
  0,
  [_VIp, _SGI, _Sub, _VEI],
  [0, 64 | 0, 64 | 0, 0],
  3
];
var WorkspaceSettings$ = [
  3,
  n0,
  _WSo,
  0,
  [_SAP, _SKKI],
  [0, 0]
];
var Workteam$ = [
  3,
  n0,
  _Wo,
  0,
  [_WNo, _MDem, _WAo, _D, _WA, _PLI, _SDu, _CDr, _LUD, _NCo, _WAC],
  [0, () => MemberDefinitions, 0, 0, 0, 64 | 0, 0, 4, 4, () => NotificationConfiguration$, () => WorkerAccessConfiguration$],
  4
];
var __Unit = "unit";
var AdditionalCodeRepositoryNamesOrUrls = (/* unused pure expression or super */ null && (64 | 0));
var AdditionalInferenceSpecifications = [
  1,
  n0,
  _AIS,
  0,
  () => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
  1,
  n0,
  _AMDSd,
  0,
  () => AdditionalModelDataSource$
];
var AIMlReservationArnList = (/* unused pure expression or super */ null && (64 | 0));
var AIRecommendationDeploymentS3ChannelList = [
  1,
  n0,
  _AIRDSCL,
  0,
  () => AIRecommendationDeploymentS3Channel$
];
var AIRecommendationInstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var AlarmList = [
  1,
  n0,
  _AL,
  0,
  () => Alarm$
];
var ArtifactSourceTypes = [
  1,
  n0,
  _ASTr,
  0,
  () => ArtifactSourceType$
];
var AssignedGroupPatternsList = (/* unused pure expression or super */ null && (64 | 0));
var AssociationInfoList = [
  1,
  n0,
  _AIL,
  0,
  () => AssociationInfo$
];
var AssumableRoleArns = (/* unused pure expression or super */ null && (64 | 0));
var AsyncNotificationTopicTypeList = (/* unused pure expression or super */ null && (64 | 0));
var AttributeNames = (/* unused pure expression or super */ null && (64 | 0));
var AutoMLAlgorithms = (/* unused pure expression or super */ null && (64 | 0));
var AutoMLAlgorithmsConfig = [
  1,
  n0,
  _AMLACu,
  0,
  () => AutoMLAlgorithmConfig$
];
var AutoParameters = [
  1,
  n0,
  _APu,
  0,
  () => AutoParameter$
];
var AutoRollbackAlarms = [
  1,
  n0,
  _ARAu,
  0,
  () => AlarmDetails$
];
var BatchDeleteClusterNodeLogicalIdsErrorList = [
  1,
  n0,
  _BDCNLIEL,
  0,
  () => BatchDeleteClusterNodeLogicalIdsError$
];
var BatchDeleteClusterNodesErrorList = [
  1,
  n0,
  _BDCNEL,
  0,
  () => BatchDeleteClusterNodesError$
];
var BatchRebootClusterNodeLogicalIdsErrors = [
  1,
  n0,
  _BRCNLIEat,
  0,
  () => BatchRebootClusterNodeLogicalIdsError$
];
var BatchRebootClusterNodesErrors = [
  1,
  n0,
  _BRCNEat,
  0,
  () => BatchRebootClusterNodesError$
];
var BatchReplaceClusterNodeLogicalIdsErrors = [
  1,
  n0,
  _BRCNLIEatc,
  0,
  () => BatchReplaceClusterNodeLogicalIdsError$
];
var BatchReplaceClusterNodesErrors = [
  1,
  n0,
  _BRCNEatc,
  0,
  () => BatchReplaceClusterNodesError$
];
var CaptureOptionList = [
  1,
  n0,
  _COL,
  0,
  () => CaptureOption$
];
var CategoricalParameterRanges = [
  1,
  n0,
  _CPRa,
  0,
  () => CategoricalParameterRange$
];
var CategoricalParameterRangeValues = (/* unused pure expression or super */ null && (64 | 0));
var ChannelSpecifications = [
  1,
  n0,
  _CSha,
  0,
  () => ChannelSpecification$
];
var Cidrs = (/* unused pure expression or super */ null && (64 | 0));
var ClarifyFeatureHeaders = (/* unused pure expression or super */ null && (64 | 0));
var ClarifyFeatureTypes = (/* unused pure expression or super */ null && (64 | 0));
var ClarifyLabelHeaders = (/* unused pure expression or super */ null && (64 | 0));
var ClusterAvailabilityZones = (/* unused pure expression or super */ null && (64 | 0));
var ClusterInstanceGroupSpecifications = [
  1,
  n0,
  _CIGSl,
  0,
  () => ClusterInstanceGroupSpecification$
];
var ClusterInstanceGroupsToDelete = (/* unused pure expression or super */ null && (64 | 0));
var ClusterInstanceStorageConfigs = [
  1,
  n0,
  _CISC,
  0,
  () => ClusterInstanceStorageConfig$
];
var ClusterInstanceTypeDetails = [
  1,
  n0,
  _CITDl,
  0,
  () => ClusterInstanceTypeDetail$
];
var ClusterInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var ClusterKubernetesTaints = [
  1,
  n0,
  _CKTl,
  0,
  () => ClusterKubernetesTaint$
];
var ClusterNodeIds = (/* unused pure expression or super */ null && (64 | 0));
var ClusterNodeLogicalIdList = (/* unused pure expression or super */ null && (64 | 0));
var ClusterPartitionNames = (/* unused pure expression or super */ null && (64 | 0));
var ClusterRestrictedInstanceGroupSpecifications = [
  1,
  n0,
  _CRIGSl,
  0,
  () => ClusterRestrictedInstanceGroupSpecification$
];
var CodeRepositories = [
  1,
  n0,
  _CRod,
  0,
  () => CodeRepository$
];
var CollectionConfigurations = [
  1,
  n0,
  _CColl,
  0,
  () => CollectionConfiguration$
];
var CompressionTypes = (/* unused pure expression or super */ null && (64 | 0));
var ContainerArguments = (/* unused pure expression or super */ null && (64 | 0));
var ContainerDefinitionList = [
  1,
  n0,
  _CDL,
  0,
  () => ContainerDefinition$
];
var ContainerEntrypoint = (/* unused pure expression or super */ null && (64 | 0));
var ContentClassifiers = (/* unused pure expression or super */ null && (64 | 0));
var ContentTypes = (/* unused pure expression or super */ null && (64 | 0));
var ContinuousParameterRanges = [
  1,
  n0,
  _CPRon,
  0,
  () => ContinuousParameterRange$
];
var CsvContentTypes = (/* unused pure expression or super */ null && (64 | 0));
var CustomerMetadataKeyList = (/* unused pure expression or super */ null && (64 | 0));
var CustomFileSystemConfigs = [
  1,
  n0,
  _CFSC,
  0,
  () => CustomFileSystemConfig$
];
var CustomImageContainerArguments = (/* unused pure expression or super */ null && (64 | 0));
var CustomImageContainerEntrypoint = (/* unused pure expression or super */ null && (64 | 0));
var CustomImages = [
  1,
  n0,
  _CI,
  0,
  () => CustomImage$
];
var DebugRuleConfigurations = [
  1,
  n0,
  _DRC,
  0,
  () => DebugRuleConfiguration$
];
var DebugRuleEvaluationStatuses = [
  1,
  n0,
  _DRESe,
  0,
  () => DebugRuleEvaluationStatus$
];
var DeepHealthChecks = (/* unused pure expression or super */ null && (64 | 0));
var DefaultDomainIdList = (/* unused pure expression or super */ null && (64 | 0));
var DeployedImages = [
  1,
  n0,
  _DIep,
  0,
  () => DeployedImage$
];
var DesiredWeightAndCapacityList = [
  1,
  n0,
  _DWACL,
  0,
  () => DesiredWeightAndCapacity$
];
var DeviceNames = (/* unused pure expression or super */ null && (64 | 0));
var DomainSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var Ec2CapacityReservationsList = [
  1,
  n0,
  _ECRL,
  0,
  () => Ec2CapacityReservation$
];
var EfaEnis = (/* unused pure expression or super */ null && (64 | 0));
var EksRoleAccessEntries = (/* unused pure expression or super */ null && (64 | 0));
var EndpointSummaryList = [
  1,
  n0,
  _ESL,
  0,
  () => EndpointSummary$
];
var ExecutionRoleArns = (/* unused pure expression or super */ null && (64 | 0));
var FeatureParameterAdditions = [
  1,
  n0,
  _FPA,
  0,
  () => FeatureParameter$
];
var FeatureParameterRemovals = (/* unused pure expression or super */ null && (64 | 0));
var FinalMetricDataList = [
  1,
  n0,
  _FMDL,
  0,
  () => MetricData$
];
var FlowDefinitionTaskKeywords = (/* unused pure expression or super */ null && (64 | 0));
var ForecastQuantiles = (/* unused pure expression or super */ null && (64 | 0));
var GroupingAttributeNames = (/* unused pure expression or super */ null && (64 | 0));
var GroupPatternsList = (/* unused pure expression or super */ null && (64 | 0));
var Groups = (/* unused pure expression or super */ null && (64 | 0));
var HiddenAppTypesList = (/* unused pure expression or super */ null && (64 | 0));
var HiddenInstanceTypesList = (/* unused pure expression or super */ null && (64 | 0));
var HiddenMlToolsList = (/* unused pure expression or super */ null && (64 | 0));
var HiddenSageMakerImageVersionAliasesList = [
  1,
  n0,
  _HSMIVAL,
  0,
  () => HiddenSageMakerImage$
];
var HolidayConfig = [
  1,
  n0,
  _HCo,
  0,
  () => HolidayConfigAttributes$
];
var HubContentDependencyList = [
  1,
  n0,
  _HCDL,
  0,
  () => HubContentDependency$
];
var HubContentSearchKeywordList = (/* unused pure expression or super */ null && (64 | 0));
var HubSearchKeywordList = (/* unused pure expression or super */ null && (64 | 0));
var HyperParameterSpecifications = [
  1,
  n0,
  _HPSy,
  0,
  () => HyperParameterSpecification$
];
var HyperParameterTuningInstanceConfigs = [
  1,
  n0,
  _HPTICy,
  0,
  () => HyperParameterTuningInstanceConfig$
];
var HyperParameterTuningJobObjectives = [
  1,
  n0,
  _HPTJOy,
  0,
  () => HyperParameterTuningJobObjective$
];
var IdentityProviderOAuthSettings = [
  1,
  n0,
  _IPOAS,
  0,
  () => IdentityProviderOAuthSetting$
];
var ImageDeletePropertyList = (/* unused pure expression or super */ null && (64 | 0));
var InferenceComponentSummaryList = [
  1,
  n0,
  _ICSLn,
  0,
  () => InferenceComponentSummary$
];
var InputDataConfig = [
  1,
  n0,
  _IDC,
  0,
  () => Channel$
];
var InputModes = (/* unused pure expression or super */ null && (64 | 0));
var InstanceGroupNames = (/* unused pure expression or super */ null && (64 | 0));
var InstanceGroups = [
  1,
  n0,
  _IG,
  0,
  () => InstanceGroup$
];
var InstanceIds = (/* unused pure expression or super */ null && (64 | 0));
var InstancePoolList = [
  1,
  n0,
  _IPL,
  0,
  () => InstancePool$
];
var InstancePoolSummaryList = [
  1,
  n0,
  _IPSL,
  0,
  () => InstancePoolSummary$
];
var InstancePreferenceList = [
  1,
  n0,
  _IPLn,
  0,
  () => InstancePreference$
];
var IntegerParameterRanges = [
  1,
  n0,
  _IPRn,
  0,
  () => IntegerParameterRange$
];
var JsonContentTypes = (/* unused pure expression or super */ null && (64 | 0));
var LifecycleConfigArns = (/* unused pure expression or super */ null && (64 | 0));
var ListLineageEntityParameterKey = (/* unused pure expression or super */ null && (64 | 0));
var ListTrialComponentKey256 = (/* unused pure expression or super */ null && (64 | 0));
var MemberDefinitions = [
  1,
  n0,
  _MDem,
  0,
  () => MemberDefinition$
];
var MetricDefinitionList = [
  1,
  n0,
  _MDLe,
  0,
  () => MetricDefinition$
];
var MetricsEndpointList = [
  1,
  n0,
  _MEL,
  0,
  () => MetricsEndpoint$
];
var ModelPackageArnList = (/* unused pure expression or super */ null && (64 | 0));
var ModelPackageContainerDefinitionList = [
  1,
  n0,
  _MPCDL,
  0,
  () => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
  1,
  n0,
  _MPSIL,
  0,
  () => ModelPackageStatusItem$
];
var ModelPackageValidationProfiles = [
  1,
  n0,
  _MPVPo,
  0,
  () => ModelPackageValidationProfile$
];
var ModelSummaryList = [
  1,
  n0,
  _MSL,
  0,
  () => ModelSummary$
];
var ModelVariantConfigList = [
  1,
  n0,
  _MVCL,
  0,
  () => ModelVariantConfig$
];
var MonitoringContainerArguments = (/* unused pure expression or super */ null && (64 | 0));
var MonitoringInputs = [
  1,
  n0,
  _MIoni,
  0,
  () => MonitoringInput$
];
var MonitoringOutputs = [
  1,
  n0,
  _MOo,
  0,
  () => MonitoringOutput$
];
var NeoVpcSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var NeoVpcSubnets = (/* unused pure expression or super */ null && (64 | 0));
var NotebookInstanceAcceleratorTypes = (/* unused pure expression or super */ null && (64 | 0));
var OnStartDeepHealthChecks = (/* unused pure expression or super */ null && (64 | 0));
var OptimizationConfigs = [
  1,
  n0,
  _OCp,
  0,
  () => OptimizationConfig$
];
var OptimizationJobTrainingPlanArns = (/* unused pure expression or super */ null && (64 | 0));
var OptimizationTypes = (/* unused pure expression or super */ null && (64 | 0));
var OptimizationVpcSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var OptimizationVpcSubnets = (/* unused pure expression or super */ null && (64 | 0));
var ParameterValues = (/* unused pure expression or super */ null && (64 | 0));
var PartnerAppAdminUserList = (/* unused pure expression or super */ null && (64 | 0));
var PendingProductionVariantSummaryList = [
  1,
  n0,
  _PPVSL,
  0,
  () => PendingProductionVariantSummary$
];
var PlacementSpecifications = [
  1,
  n0,
  _PSlac,
  0,
  () => PlacementSpecification$
];
var PriorityClassList = [
  1,
  n0,
  _PCL,
  0,
  () => PriorityClass$
];
var ProcessingInputs = [
  1,
  n0,
  _PIr,
  0,
  () => ProcessingInput$
];
var ProcessingInstancePreferenceList = [
  1,
  n0,
  _PIPL,
  0,
  () => ProcessingInstancePreference$
];
var ProcessingOutputs = [
  1,
  n0,
  _POr,
  0,
  () => ProcessingOutput$
];
var ProductionVariantList = [
  1,
  n0,
  _PVL,
  0,
  () => ProductionVariant$
];
var ProductionVariantStatusList = [
  1,
  n0,
  _PVSLr,
  0,
  () => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
  1,
  n0,
  _PVSLro,
  0,
  () => ProductionVariantSummary$
];
var ProductListings = (/* unused pure expression or super */ null && (64 | 0));
var ProfilerRuleConfigurations = [
  1,
  n0,
  _PRC,
  0,
  () => ProfilerRuleConfiguration$
];
var ProfilerRuleEvaluationStatuses = [
  1,
  n0,
  _PRES,
  0,
  () => ProfilerRuleEvaluationStatus$
];
var QueryLineageStartArns = (/* unused pure expression or super */ null && (64 | 0));
var QueryLineageTypes = (/* unused pure expression or super */ null && (64 | 0));
var QueryTypes = (/* unused pure expression or super */ null && (64 | 0));
var RealtimeInferenceInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var RealTimeInferenceRecommendations = [
  1,
  n0,
  _RTIR,
  0,
  () => RealTimeInferenceRecommendation$
];
var RecommendationJobSupportedContentTypes = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationJobSupportedInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationJobSupportedResponseMIMETypes = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationJobVpcSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var RecommendationJobVpcSubnets = (/* unused pure expression or super */ null && (64 | 0));
var ReleaseNotesList = (/* unused pure expression or super */ null && (64 | 0));
var ReservedCapacityOfferings = [
  1,
  n0,
  _RCOe,
  0,
  () => ReservedCapacityOffering$
];
var ReservedCapacitySummaries = [
  1,
  n0,
  _RCS,
  0,
  () => ReservedCapacitySummary$
];
var ResponseMIMETypes = (/* unused pure expression or super */ null && (64 | 0));
var RoleGroupAssignmentsList = [
  1,
  n0,
  _RGAL,
  0,
  () => RoleGroupAssignment$
];
var SageMakerImageVersionAliases = (/* unused pure expression or super */ null && (64 | 0));
var SageMakerResourceNames = (/* unused pure expression or super */ null && (64 | 0));
var SecondaryStatusTransitions = [
  1,
  n0,
  _SST,
  0,
  () => SecondaryStatusTransition$
];
var SecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var SourceAlgorithmList = [
  1,
  n0,
  _SAL,
  0,
  () => SourceAlgorithm$
];
var Subnets = (/* unused pure expression or super */ null && (64 | 0));
var TagKeyList = (/* unused pure expression or super */ null && (64 | 0));
var TagList = [
  1,
  n0,
  _TLa,
  0,
  () => Tag$
];
var TaskKeywords = (/* unused pure expression or super */ null && (64 | 0));
var TrainingContainerArguments = (/* unused pure expression or super */ null && (64 | 0));
var TrainingContainerEntrypoint = (/* unused pure expression or super */ null && (64 | 0));
var TrainingInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var TrainingPlanArnList = (/* unused pure expression or super */ null && (64 | 0));
var TrainingPlanArns = (/* unused pure expression or super */ null && (64 | 0));
var TransformInstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var VariantPropertyList = [
  1,
  n0,
  _VPL,
  0,
  () => VariantProperty$
];
var VersionAliasesList = (/* unused pure expression or super */ null && (64 | 0));
var VpcOnlyTrustedAccounts = (/* unused pure expression or super */ null && (64 | 0));
var VpcSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var WorkforceSecurityGroupIds = (/* unused pure expression or super */ null && (64 | 0));
var WorkforceSubnets = (/* unused pure expression or super */ null && (64 | 0));
var ActiveOperations = (/* unused pure expression or super */ null && (128 | 1));
var AggregationTransformations = (/* unused pure expression or super */ null && (128 | 0));
var AIRecommendationOptimizationConfigMap = (/* unused pure expression or super */ null && (128 | 0));
var ArtifactProperties = (/* unused pure expression or super */ null && (128 | 0));
var AuthenticationRequestExtraParams = (/* unused pure expression or super */ null && (128 | 0));
var ClusterKubernetesLabels = (/* unused pure expression or super */ null && (128 | 0));
var CollectionParameters = (/* unused pure expression or super */ null && (128 | 0));
var CustomerMetadataMap = (/* unused pure expression or super */ null && (128 | 0));
var CustomImageContainerEnvironmentVariables = (/* unused pure expression or super */ null && (128 | 0));
var EnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var FillingTransformationMap = (/* unused pure expression or super */ null && (128 | 0));
var FillingTransformations = [
  2,
  n0,
  _FTi,
  0,
  0,
  128 | 0
];
var HookParameters = (/* unused pure expression or super */ null && (128 | 0));
var HyperParameters = (/* unused pure expression or super */ null && (128 | 0));
var HyperParameterTrainingJobEnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var LineageEntityParameters = (/* unused pure expression or super */ null && (128 | 0));
var MapString2048 = (/* unused pure expression or super */ null && (128 | 0));
var ModelVariantActionMap = (/* unused pure expression or super */ null && (128 | 0));
var MonitoringEnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var OptimizationJobEnvironmentVariables = (/* unused pure expression or super */ null && (128 | 0));
var PartnerAppArguments = (/* unused pure expression or super */ null && (128 | 0));
var ProcessingEnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var ProfilingParameters = (/* unused pure expression or super */ null && (128 | 0));
var QueryProperties = (/* unused pure expression or super */ null && (128 | 0));
var RuleParameters = (/* unused pure expression or super */ null && (128 | 0));
var StatusDetailsMap = (/* unused pure expression or super */ null && (128 | 0));
var TextGenerationHyperParameters = (/* unused pure expression or super */ null && (128 | 0));
var TrainingEnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var TransformEnvironmentMap = (/* unused pure expression or super */ null && (128 | 0));
var TrialComponentArtifacts = [
  2,
  n0,
  _TCAri,
  0,
  0,
  () => TrialComponentArtifact$
];
var TrialComponentParameters = [
  2,
  n0,
  _TCP,
  0,
  0,
  () => TrialComponentParameterValue$
];
var ClusterInstanceStorageConfig$ = [
  4,
  n0,
  _CISCl,
  0,
  [_EVC, _FLC, _FOZC],
  [() => ClusterEbsVolumeConfig$, () => ClusterFsxLustreConfig$, () => ClusterFsxOpenZfsConfig$]
];
var CustomFileSystemConfig$ = [
  4,
  n0,
  _CFSCu,
  0,
  [_EFSFSC, _FSLFSC, _SFSC],
  [() => EFSFileSystemConfig$, () => FSxLustreFileSystemConfig$, () => S3FileSystemConfig$]
];
var OptimizationConfig$ = [
  4,
  n0,
  _OC,
  0,
  [_MQC, _MCCod, _MSCo, _MSDC],
  [() => ModelQuantizationConfig$, () => ModelCompilationConfig$, () => ModelShardingConfig$, () => ModelSpeculativeDecodingConfig$]
];
var TrialComponentParameterValue$ = [
  4,
  n0,
  _TCPV,
  0,
  [_SV, _NV],
  [0, 1]
];
var AddTags$ = [
  9,
  n0,
  _ATd,
  0,
  () => AddTagsInput$,
  () => AddTagsOutput$
];
var CreateEndpointConfig$ = [
  9,
  n0,
  _CECr,
  0,
  () => CreateEndpointConfigInput$,
  () => CreateEndpointConfigOutput$
];
var CreateModel$ = [
  9,
  n0,
  _CMr,
  0,
  () => CreateModelInput$,
  () => CreateModelOutput$
];
var CreateTransformJob$ = [
  9,
  n0,
  _CTJr,
  0,
  () => CreateTransformJobRequest$,
  () => CreateTransformJobResponse$
];
var DeleteEndpointConfig$ = [
  9,
  n0,
  _DEC,
  0,
  () => DeleteEndpointConfigInput$,
  () => __Unit
];
var DeleteModel$ = [
  9,
  n0,
  _DMe,
  0,
  () => DeleteModelInput$,
  () => __Unit
];
var DeleteTags$ = [
  9,
  n0,
  _DTel,
  0,
  () => DeleteTagsInput$,
  () => DeleteTagsOutput$
];
var DescribeEndpoint$ = [
  9,
  n0,
  _DEes,
  0,
  () => DescribeEndpointInput$,
  () => DescribeEndpointOutput$
];
var DescribeEndpointConfig$ = [
  9,
  n0,
  _DECe,
  0,
  () => DescribeEndpointConfigInput$,
  () => DescribeEndpointConfigOutput$
];
var DescribeModel$ = [
  9,
  n0,
  _DMes,
  0,
  () => DescribeModelInput$,
  () => DescribeModelOutput$
];
var DescribeModelPackage$ = [
  9,
  n0,
  _DMPe,
  0,
  () => DescribeModelPackageInput$,
  () => DescribeModelPackageOutput$
];
var DescribeTransformJob$ = [
  9,
  n0,
  _DTJes,
  0,
  () => DescribeTransformJobRequest$,
  () => DescribeTransformJobResponse$
];
var ListEndpoints$ = [
  9,
  n0,
  _LEi,
  0,
  () => ListEndpointsInput$,
  () => ListEndpointsOutput$
];
var ListInferenceComponents$ = [
  9,
  n0,
  _LIC,
  0,
  () => ListInferenceComponentsInput$,
  () => ListInferenceComponentsOutput$
];
var ListModels$ = [
  9,
  n0,
  _LMis,
  0,
  () => ListModelsInput$,
  () => ListModelsOutput$
];
var ListTags$ = [
  9,
  n0,
  _LTis,
  0,
  () => ListTagsInput$,
  () => ListTagsOutput$
];
var StopTransformJob$ = [
  9,
  n0,
  _STJt,
  0,
  () => StopTransformJobRequest$,
  () => __Unit
];
var UpdateEndpoint$ = [
  9,
  n0,
  _UE,
  0,
  () => UpdateEndpointInput$,
  () => UpdateEndpointOutput$
];
var UpdateEndpointWeightsAndCapacities$ = [
  9,
  n0,
  _UEWAC,
  0,
  () => UpdateEndpointWeightsAndCapacitiesInput$,
  () => UpdateEndpointWeightsAndCapacitiesOutput$
];
var UpdateModelPackage$ = [
  9,
  n0,
  _UMP,
  0,
  () => UpdateModelPackageInput$,
  () => UpdateModelPackageOutput$
];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commandBuilder.js
var command = (0,_shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBuilder */ .k8)(commonParams, "SageMaker", "SageMakerClient", _shared_smithy_core_2_js__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/AddTagsCommand.js
var AddTagsCommand = class extends command(_ep0, _mw0, "AddTags", AddTags$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command(_ep0, _mw0, "DeleteTags", DeleteTags$) {
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTagsCommand.js
var ListTagsCommand = class extends command(_ep0, _mw0, "ListTags", ListTags$) {
};

// src/aws/tags.ts
var ownPrefix = "promotion-gate:";
var ownershipTag = `${ownPrefix}rollout`;
var mostTags = 50;
var reservedPrefix = "aws:";
function createTagStore(client) {
  return {
    async read(arn) {
      const tags = {};
      let token;
      do {
        const command2 = new ListTagsCommand({ ResourceArn: arn, ...token !== void 0 && { NextToken: token } });
        const page = await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)("ListTags", () => client.send(command2));
        for (const { Key, Value } of page.Tags ?? []) if (Key !== void 0) tags[Key] = Value ?? "";
        token = page.NextToken;
      } while (token !== void 0);
      return tags;
    },
    async write(arn, tags) {
      const list = tagList(tags);
      if (list.length === 0) return;
      await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)("AddTags", () => client.send(new AddTagsCommand({ ResourceArn: arn, Tags: list })));
    },
    async remove(arn, keys) {
      if (keys.length === 0) return;
      await (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asAwsError */ ._w)(
        "DeleteTags",
        () => client.send(new DeleteTagsCommand({ ResourceArn: arn, TagKeys: [...keys] }))
      );
    }
  };
}
function tagList(tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
function tagsOfNew({ own, spare = {}, given = {}, reserved = 0 }, inherited = {}) {
  const users = Object.entries({ ...inheritable(given), ...inheritable(omitKeys(inherited, given)) });
  const room = Math.max(0, mostTags - reserved - Object.keys(own).length);
  const tags = { ...Object.fromEntries(users.slice(0, room)), ...own };
  const withSpare = { ...tags, ...spare };
  return {
    tags: Object.keys(withSpare).length <= mostTags ? withSpare : tags,
    left: users.slice(room).map(([key]) => key)
  };
}
function inheritable(tags) {
  const foreign = (key) => !key.startsWith(ownPrefix) && !key.toLowerCase().startsWith(reservedPrefix);
  return Object.fromEntries(Object.entries(tags).filter(([key]) => foreign(key)));
}
function omitKeys(tags, others) {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !Object.hasOwn(others, key)));
}
var longestValue = 256;
function tagText(text) {
  let value = "";
  for (const character of text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "-")) {
    if (value.length + character.length > longestValue) break;
    value += character;
  }
  return value;
}




/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ expectTraffic),
/* harmony export */   AJ: () => (/* binding */ waitingReason),
/* harmony export */   C9: () => (/* binding */ findWayBack),
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   E3: () => (/* binding */ checkProgress),
/* harmony export */   H7: () => (/* binding */ formerHolderKey),
/* harmony export */   I4: () => (/* binding */ holderKey),
/* harmony export */   MD: () => (/* binding */ lockNameOf),
/* harmony export */   N5: () => (/* binding */ cloneRequest),
/* harmony export */   NW: () => (/* binding */ encodeOutcome),
/* harmony export */   NX: () => (/* binding */ readBaselineProfile),
/* harmony export */   P$: () => (/* binding */ finishApproval),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   Qq: () => (/* binding */ requestKeys),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   Tb: () => (/* binding */ findActiveRollout),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   WU: () => (/* binding */ checkRollout),
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wo: () => (/* binding */ checkInstanceType),
/* harmony export */   XD: () => (/* binding */ encodeEvaluation),
/* harmony export */   Y5: () => (/* binding */ refuseLostRollout),
/* harmony export */   ZQ: () => (/* binding */ checkEvaluation),
/* harmony export */   ZZ: () => (/* binding */ acquireLease),
/* harmony export */   Zm: () => (/* binding */ encodeHolder),
/* harmony export */   _n: () => (/* binding */ findMismatch),
/* harmony export */   _w: () => (/* binding */ noiseKey),
/* harmony export */   an: () => (/* binding */ driveAndReport),
/* harmony export */   bO: () => (/* binding */ decodeNoise),
/* harmony export */   bb: () => (/* binding */ compareTags),
/* harmony export */   c1: () => (/* binding */ insistOnSubject),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   cH: () => (/* binding */ encodeProgress),
/* harmony export */   eE: () => (/* binding */ withoutObservability),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   eb: () => (/* binding */ tagsOfLock),
/* harmony export */   f_: () => (/* binding */ warnOfUnknownEnd),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   hL: () => (/* binding */ planOfRollback),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   j2: () => (/* binding */ roomForOutcome),
/* harmony export */   kf: () => (/* binding */ encodeRequest),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   lF: () => (/* binding */ createMeasureAndJudge),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   pi: () => (/* binding */ decodeOutcome),
/* harmony export */   qN: () => (/* binding */ begin),
/* harmony export */   s0: () => (/* binding */ compareConfiguration),
/* harmony export */   tQ: () => (/* binding */ isSealBroken),
/* harmony export */   tz: () => (/* binding */ encodeNoise),
/* harmony export */   uL: () => (/* binding */ answerOr),
/* harmony export */   uN: () => (/* binding */ finalOf),
/* harmony export */   vS: () => (/* binding */ findEndpoint),
/* harmony export */   xK: () => (/* binding */ findLostRollout),
/* harmony export */   yG: () => (/* binding */ checkRequest),
/* harmony export */   yb: () => (/* binding */ waitUntilIdle)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4896);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6210);
/* harmony import */ var _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2557);
/* harmony import */ var _shared_transform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3323);
/* harmony import */ var _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);
/* harmony import */ var _shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);
/* harmony import */ var _shared_forecast_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5054);
/* harmony import */ var _shared_windows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7318);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7712);
/* harmony import */ var _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(658);
/* harmony import */ var _shared_advice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3675);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6477);
/* harmony import */ var _shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4150);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8522);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);















// src/store/names.ts

var longestName = 63;
function rolloutIdOf(endpointName, candidate2) {
  return hash(JSON.stringify([endpointName, candidateKey(candidate2)]));
}
var lockNameOf = (endpointName) => shorten(`${endpointName}-promotion`);
function namesOf(endpointName, id, suffix) {
  const own2 = suffix === 1 ? `${endpointName}-${id}` : `${endpointName}-${id}-${suffix}`;
  return { lock: lockNameOf(endpointName), pair: shorten(`${own2}-pair`), final: shorten(own2), model: shorten(own2) };
}
var mostSuffixes = 1e3;
function isPairName(endpointName, id, name) {
  return suffixes.some((suffix) => namesOf(endpointName, id, suffix).pair === name);
}
function isFinalName(endpointName, id, name) {
  return pairOfFinal(endpointName, id, name) !== void 0;
}
function pairOfFinal(endpointName, id, finalName) {
  return suffixes.map((suffix) => namesOf(endpointName, id, suffix)).find(({ final }) => final === finalName)?.pair;
}
function isModelName(endpointName, id, name) {
  return suffixes.some((suffix) => namesOf(endpointName, id, suffix).model === name);
}
var suffixes = Array.from({ length: mostSuffixes }, (_, index) => index + 1);
var homeNameOf = (endpointName, id) => shorten(`${endpointName}-${id}-home`);
var candidateVariantOf = (id) => `candidate-${id}`;
function shorten(name) {
  if (name.length <= longestName) return name;
  const end = `-${hash(name)}`;
  return `${name.slice(0, longestName - end.length).replace(/(?<!-)-+$/, "")}${end}`;
}
function isSameCandidate(one, other) {
  return JSON.stringify(candidateKey(one)) === JSON.stringify(candidateKey(other));
}
function candidateKey(candidate2) {
  switch (candidate2.kind) {
    case "model":
      return ["model", candidate2.modelName];
    case "package":
      return ["package", candidate2.modelPackageArn, candidate2.executionRoleArn ?? null];
    case "image": {
      const environment = Object.keys(candidate2.environment).sort();
      const { imageUri, modelDataUrl, executionRoleArn } = candidate2;
      return ["image", imageUri, modelDataUrl ?? null, environment, executionRoleArn ?? null];
    }
  }
}
function hash(text3) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256").update(text3).digest("hex").slice(0, 8);
}

// src/loop/refuse-record.ts
function refuseRecord(entry, endpointName) {
  const { problem, arn, why } = entry;
  switch (problem) {
    case "unreadable":
      return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
        "record-unreadable",
        `The record of the rollout in flight cannot be read (${why}). Look at the tags of ${arn}; if nothing of a rollout is on the endpoint, delete that configuration and start again.`
      );
    case "mismatch":
      return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
        "record-mismatch",
        `The record of the rollout in flight is not trusted, and nothing was changed: ${why} Somebody has written the tags of ${arn}, or created it: see in CloudTrail who did (AddTags, CreateEndpointConfig). Bring the endpoint home by hand if a candidate is on it, then delete that configuration.`
      );
    case "foreign":
      return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
        "name-taken",
        `${endpointName} needs the name ${lockNameOf(endpointName)} for the record of its rollouts, and a configuration without any tag of this action has it (${arn}). It is no rollout. If an endpoint serves from it, give that endpoint a configuration of another name first; never delete one that is in use.`
      );
  }
}

// src/commands/command-subject.ts
var secondMs = 1e3;
function insistOnSubject({ about, setting }, rollout2) {
  if (about === void 0) return;
  const { rolloutId, pullRequest, writtenAtMs } = about;
  const what = `/${setting.command}`;
  if (rolloutId !== void 0 ? rolloutId !== rollout2.id : pullRequest === void 0 || pullRequest !== rollout2.pullRequest) {
    const where = rollout2.pullRequest === void 0 ? "no pull request" : `#${rollout2.pullRequest}`;
    const named2 = rolloutId === void 0 ? `was written on ${pullRequest === void 0 ? "no pull request" : `#${pullRequest}`}` : `names ${rolloutId}`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "not-allowed",
      `${what} ${named2}, and the rollout on ${setting.endpointName} is ${rollout2.id} of ${where}. Nothing was changed. Write it there, or name the rollout: \`${what} ${rollout2.id}\`.`
    );
  }
  if (writtenAtMs === void 0 || writtenAtMs + secondMs > rollout2.sinceMs) return;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "not-allowed",
    `${what} was written at ${new Date(writtenAtMs).toISOString()}, before rollout ${rollout2.id} (${new Date(rollout2.sinceMs).toISOString()}), so it cannot be about it. Nothing was changed. Write it again if you mean this one.`
  );
}

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/enums.js
var ProductionVariantInstanceType = {
  ML_C4_2XLARGE: "ml.c4.2xlarge",
  ML_C4_4XLARGE: "ml.c4.4xlarge",
  ML_C4_8XLARGE: "ml.c4.8xlarge",
  ML_C4_LARGE: "ml.c4.large",
  ML_C4_XLARGE: "ml.c4.xlarge",
  ML_C5D_18XLARGE: "ml.c5d.18xlarge",
  ML_C5D_2XLARGE: "ml.c5d.2xlarge",
  ML_C5D_4XLARGE: "ml.c5d.4xlarge",
  ML_C5D_9XLARGE: "ml.c5d.9xlarge",
  ML_C5D_LARGE: "ml.c5d.large",
  ML_C5D_XLARGE: "ml.c5d.xlarge",
  ML_C5_18XLARGE: "ml.c5.18xlarge",
  ML_C5_2XLARGE: "ml.c5.2xlarge",
  ML_C5_4XLARGE: "ml.c5.4xlarge",
  ML_C5_9XLARGE: "ml.c5.9xlarge",
  ML_C5_LARGE: "ml.c5.large",
  ML_C5_XLARGE: "ml.c5.xlarge",
  ML_C6GD_12XLARGE: "ml.c6gd.12xlarge",
  ML_C6GD_16XLARGE: "ml.c6gd.16xlarge",
  ML_C6GD_2XLARGE: "ml.c6gd.2xlarge",
  ML_C6GD_4XLARGE: "ml.c6gd.4xlarge",
  ML_C6GD_8XLARGE: "ml.c6gd.8xlarge",
  ML_C6GD_LARGE: "ml.c6gd.large",
  ML_C6GD_XLARGE: "ml.c6gd.xlarge",
  ML_C6GN_12XLARGE: "ml.c6gn.12xlarge",
  ML_C6GN_16XLARGE: "ml.c6gn.16xlarge",
  ML_C6GN_2XLARGE: "ml.c6gn.2xlarge",
  ML_C6GN_4XLARGE: "ml.c6gn.4xlarge",
  ML_C6GN_8XLARGE: "ml.c6gn.8xlarge",
  ML_C6GN_LARGE: "ml.c6gn.large",
  ML_C6GN_XLARGE: "ml.c6gn.xlarge",
  ML_C6G_12XLARGE: "ml.c6g.12xlarge",
  ML_C6G_16XLARGE: "ml.c6g.16xlarge",
  ML_C6G_2XLARGE: "ml.c6g.2xlarge",
  ML_C6G_4XLARGE: "ml.c6g.4xlarge",
  ML_C6G_8XLARGE: "ml.c6g.8xlarge",
  ML_C6G_LARGE: "ml.c6g.large",
  ML_C6G_XLARGE: "ml.c6g.xlarge",
  ML_C6IN_12XLARGE: "ml.c6in.12xlarge",
  ML_C6IN_16XLARGE: "ml.c6in.16xlarge",
  ML_C6IN_24XLARGE: "ml.c6in.24xlarge",
  ML_C6IN_2XLARGE: "ml.c6in.2xlarge",
  ML_C6IN_32XLARGE: "ml.c6in.32xlarge",
  ML_C6IN_4XLARGE: "ml.c6in.4xlarge",
  ML_C6IN_8XLARGE: "ml.c6in.8xlarge",
  ML_C6IN_LARGE: "ml.c6in.large",
  ML_C6IN_XLARGE: "ml.c6in.xlarge",
  ML_C6I_12XLARGE: "ml.c6i.12xlarge",
  ML_C6I_16XLARGE: "ml.c6i.16xlarge",
  ML_C6I_24XLARGE: "ml.c6i.24xlarge",
  ML_C6I_2XLARGE: "ml.c6i.2xlarge",
  ML_C6I_32XLARGE: "ml.c6i.32xlarge",
  ML_C6I_4XLARGE: "ml.c6i.4xlarge",
  ML_C6I_8XLARGE: "ml.c6i.8xlarge",
  ML_C6I_LARGE: "ml.c6i.large",
  ML_C6I_XLARGE: "ml.c6i.xlarge",
  ML_C7G_12XLARGE: "ml.c7g.12xlarge",
  ML_C7G_16XLARGE: "ml.c7g.16xlarge",
  ML_C7G_2XLARGE: "ml.c7g.2xlarge",
  ML_C7G_4XLARGE: "ml.c7g.4xlarge",
  ML_C7G_8XLARGE: "ml.c7g.8xlarge",
  ML_C7G_LARGE: "ml.c7g.large",
  ML_C7G_XLARGE: "ml.c7g.xlarge",
  ML_C7I_12XLARGE: "ml.c7i.12xlarge",
  ML_C7I_16XLARGE: "ml.c7i.16xlarge",
  ML_C7I_24XLARGE: "ml.c7i.24xlarge",
  ML_C7I_2XLARGE: "ml.c7i.2xlarge",
  ML_C7I_48XLARGE: "ml.c7i.48xlarge",
  ML_C7I_4XLARGE: "ml.c7i.4xlarge",
  ML_C7I_8XLARGE: "ml.c7i.8xlarge",
  ML_C7I_LARGE: "ml.c7i.large",
  ML_C7I_XLARGE: "ml.c7i.xlarge",
  ML_C8G_12XLARGE: "ml.c8g.12xlarge",
  ML_C8G_16XLARGE: "ml.c8g.16xlarge",
  ML_C8G_24XLARGE: "ml.c8g.24xlarge",
  ML_C8G_2XLARGE: "ml.c8g.2xlarge",
  ML_C8G_48XLARGE: "ml.c8g.48xlarge",
  ML_C8G_4XLARGE: "ml.c8g.4xlarge",
  ML_C8G_8XLARGE: "ml.c8g.8xlarge",
  ML_C8G_LARGE: "ml.c8g.large",
  ML_C8G_MEDIUM: "ml.c8g.medium",
  ML_C8G_XLARGE: "ml.c8g.xlarge",
  ML_DL1_24XLARGE: "ml.dl1.24xlarge",
  ML_G4DN_12XLARGE: "ml.g4dn.12xlarge",
  ML_G4DN_16XLARGE: "ml.g4dn.16xlarge",
  ML_G4DN_2XLARGE: "ml.g4dn.2xlarge",
  ML_G4DN_4XLARGE: "ml.g4dn.4xlarge",
  ML_G4DN_8XLARGE: "ml.g4dn.8xlarge",
  ML_G4DN_XLARGE: "ml.g4dn.xlarge",
  ML_G5_12XLARGE: "ml.g5.12xlarge",
  ML_G5_16XLARGE: "ml.g5.16xlarge",
  ML_G5_24XLARGE: "ml.g5.24xlarge",
  ML_G5_2XLARGE: "ml.g5.2xlarge",
  ML_G5_48XLARGE: "ml.g5.48xlarge",
  ML_G5_4XLARGE: "ml.g5.4xlarge",
  ML_G5_8XLARGE: "ml.g5.8xlarge",
  ML_G5_XLARGE: "ml.g5.xlarge",
  ML_G6E_12XLARGE: "ml.g6e.12xlarge",
  ML_G6E_16XLARGE: "ml.g6e.16xlarge",
  ML_G6E_24XLARGE: "ml.g6e.24xlarge",
  ML_G6E_2XLARGE: "ml.g6e.2xlarge",
  ML_G6E_48XLARGE: "ml.g6e.48xlarge",
  ML_G6E_4XLARGE: "ml.g6e.4xlarge",
  ML_G6E_8XLARGE: "ml.g6e.8xlarge",
  ML_G6E_XLARGE: "ml.g6e.xlarge",
  ML_G6_12XLARGE: "ml.g6.12xlarge",
  ML_G6_16XLARGE: "ml.g6.16xlarge",
  ML_G6_24XLARGE: "ml.g6.24xlarge",
  ML_G6_2XLARGE: "ml.g6.2xlarge",
  ML_G6_48XLARGE: "ml.g6.48xlarge",
  ML_G6_4XLARGE: "ml.g6.4xlarge",
  ML_G6_8XLARGE: "ml.g6.8xlarge",
  ML_G6_XLARGE: "ml.g6.xlarge",
  ML_G7E_12XLARGE: "ml.g7e.12xlarge",
  ML_G7E_24XLARGE: "ml.g7e.24xlarge",
  ML_G7E_2XLARGE: "ml.g7e.2xlarge",
  ML_G7E_48XLARGE: "ml.g7e.48xlarge",
  ML_G7E_4XLARGE: "ml.g7e.4xlarge",
  ML_G7E_8XLARGE: "ml.g7e.8xlarge",
  ML_G7_12XLARGE: "ml.g7.12xlarge",
  ML_G7_24XLARGE: "ml.g7.24xlarge",
  ML_G7_2XLARGE: "ml.g7.2xlarge",
  ML_G7_48XLARGE: "ml.g7.48xlarge",
  ML_G7_4XLARGE: "ml.g7.4xlarge",
  ML_G7_8XLARGE: "ml.g7.8xlarge",
  ML_INF1_24XLARGE: "ml.inf1.24xlarge",
  ML_INF1_2XLARGE: "ml.inf1.2xlarge",
  ML_INF1_6XLARGE: "ml.inf1.6xlarge",
  ML_INF1_XLARGE: "ml.inf1.xlarge",
  ML_INF2_24XLARGE: "ml.inf2.24xlarge",
  ML_INF2_48XLARGE: "ml.inf2.48xlarge",
  ML_INF2_8XLARGE: "ml.inf2.8xlarge",
  ML_INF2_XLARGE: "ml.inf2.xlarge",
  ML_M4_10XLARGE: "ml.m4.10xlarge",
  ML_M4_16XLARGE: "ml.m4.16xlarge",
  ML_M4_2XLARGE: "ml.m4.2xlarge",
  ML_M4_4XLARGE: "ml.m4.4xlarge",
  ML_M4_XLARGE: "ml.m4.xlarge",
  ML_M5D_12XLARGE: "ml.m5d.12xlarge",
  ML_M5D_24XLARGE: "ml.m5d.24xlarge",
  ML_M5D_2XLARGE: "ml.m5d.2xlarge",
  ML_M5D_4XLARGE: "ml.m5d.4xlarge",
  ML_M5D_LARGE: "ml.m5d.large",
  ML_M5D_XLARGE: "ml.m5d.xlarge",
  ML_M5_12XLARGE: "ml.m5.12xlarge",
  ML_M5_24XLARGE: "ml.m5.24xlarge",
  ML_M5_2XLARGE: "ml.m5.2xlarge",
  ML_M5_4XLARGE: "ml.m5.4xlarge",
  ML_M5_LARGE: "ml.m5.large",
  ML_M5_XLARGE: "ml.m5.xlarge",
  ML_M6GD_12XLARGE: "ml.m6gd.12xlarge",
  ML_M6GD_16XLARGE: "ml.m6gd.16xlarge",
  ML_M6GD_2XLARGE: "ml.m6gd.2xlarge",
  ML_M6GD_4XLARGE: "ml.m6gd.4xlarge",
  ML_M6GD_8XLARGE: "ml.m6gd.8xlarge",
  ML_M6GD_LARGE: "ml.m6gd.large",
  ML_M6GD_XLARGE: "ml.m6gd.xlarge",
  ML_M6G_12XLARGE: "ml.m6g.12xlarge",
  ML_M6G_16XLARGE: "ml.m6g.16xlarge",
  ML_M6G_2XLARGE: "ml.m6g.2xlarge",
  ML_M6G_4XLARGE: "ml.m6g.4xlarge",
  ML_M6G_8XLARGE: "ml.m6g.8xlarge",
  ML_M6G_LARGE: "ml.m6g.large",
  ML_M6G_XLARGE: "ml.m6g.xlarge",
  ML_M6I_12XLARGE: "ml.m6i.12xlarge",
  ML_M6I_16XLARGE: "ml.m6i.16xlarge",
  ML_M6I_24XLARGE: "ml.m6i.24xlarge",
  ML_M6I_2XLARGE: "ml.m6i.2xlarge",
  ML_M6I_32XLARGE: "ml.m6i.32xlarge",
  ML_M6I_4XLARGE: "ml.m6i.4xlarge",
  ML_M6I_8XLARGE: "ml.m6i.8xlarge",
  ML_M6I_LARGE: "ml.m6i.large",
  ML_M6I_XLARGE: "ml.m6i.xlarge",
  ML_M7I_12XLARGE: "ml.m7i.12xlarge",
  ML_M7I_16XLARGE: "ml.m7i.16xlarge",
  ML_M7I_24XLARGE: "ml.m7i.24xlarge",
  ML_M7I_2XLARGE: "ml.m7i.2xlarge",
  ML_M7I_48XLARGE: "ml.m7i.48xlarge",
  ML_M7I_4XLARGE: "ml.m7i.4xlarge",
  ML_M7I_8XLARGE: "ml.m7i.8xlarge",
  ML_M7I_LARGE: "ml.m7i.large",
  ML_M7I_XLARGE: "ml.m7i.xlarge",
  ML_M8G_12XLARGE: "ml.m8g.12xlarge",
  ML_M8G_16XLARGE: "ml.m8g.16xlarge",
  ML_M8G_24XLARGE: "ml.m8g.24xlarge",
  ML_M8G_2XLARGE: "ml.m8g.2xlarge",
  ML_M8G_48XLARGE: "ml.m8g.48xlarge",
  ML_M8G_4XLARGE: "ml.m8g.4xlarge",
  ML_M8G_8XLARGE: "ml.m8g.8xlarge",
  ML_M8G_LARGE: "ml.m8g.large",
  ML_M8G_MEDIUM: "ml.m8g.medium",
  ML_M8G_XLARGE: "ml.m8g.xlarge",
  ML_P2_16XLARGE: "ml.p2.16xlarge",
  ML_P2_8XLARGE: "ml.p2.8xlarge",
  ML_P2_XLARGE: "ml.p2.xlarge",
  ML_P3_16XLARGE: "ml.p3.16xlarge",
  ML_P3_2XLARGE: "ml.p3.2xlarge",
  ML_P3_8XLARGE: "ml.p3.8xlarge",
  ML_P4DE_24XLARGE: "ml.p4de.24xlarge",
  ML_P4D_24XLARGE: "ml.p4d.24xlarge",
  ML_P5EN_48XLARGE: "ml.p5en.48xlarge",
  ML_P5E_48XLARGE: "ml.p5e.48xlarge",
  ML_P5_48XLARGE: "ml.p5.48xlarge",
  ML_P5_4XLARGE: "ml.p5.4xlarge",
  ML_P6E_GB200_36XLARGE: "ml.p6e-gb200.36xlarge",
  ML_P6_B200_48XLARGE: "ml.p6-b200.48xlarge",
  ML_P6_B300_48XLARGE: "ml.p6-b300.48xlarge",
  ML_R5D_12XLARGE: "ml.r5d.12xlarge",
  ML_R5D_24XLARGE: "ml.r5d.24xlarge",
  ML_R5D_2XLARGE: "ml.r5d.2xlarge",
  ML_R5D_4XLARGE: "ml.r5d.4xlarge",
  ML_R5D_LARGE: "ml.r5d.large",
  ML_R5D_XLARGE: "ml.r5d.xlarge",
  ML_R5_12XLARGE: "ml.r5.12xlarge",
  ML_R5_24XLARGE: "ml.r5.24xlarge",
  ML_R5_2XLARGE: "ml.r5.2xlarge",
  ML_R5_4XLARGE: "ml.r5.4xlarge",
  ML_R5_LARGE: "ml.r5.large",
  ML_R5_XLARGE: "ml.r5.xlarge",
  ML_R6GD_12XLARGE: "ml.r6gd.12xlarge",
  ML_R6GD_16XLARGE: "ml.r6gd.16xlarge",
  ML_R6GD_2XLARGE: "ml.r6gd.2xlarge",
  ML_R6GD_4XLARGE: "ml.r6gd.4xlarge",
  ML_R6GD_8XLARGE: "ml.r6gd.8xlarge",
  ML_R6GD_LARGE: "ml.r6gd.large",
  ML_R6GD_XLARGE: "ml.r6gd.xlarge",
  ML_R6G_12XLARGE: "ml.r6g.12xlarge",
  ML_R6G_16XLARGE: "ml.r6g.16xlarge",
  ML_R6G_2XLARGE: "ml.r6g.2xlarge",
  ML_R6G_4XLARGE: "ml.r6g.4xlarge",
  ML_R6G_8XLARGE: "ml.r6g.8xlarge",
  ML_R6G_LARGE: "ml.r6g.large",
  ML_R6G_XLARGE: "ml.r6g.xlarge",
  ML_R6I_12XLARGE: "ml.r6i.12xlarge",
  ML_R6I_16XLARGE: "ml.r6i.16xlarge",
  ML_R6I_24XLARGE: "ml.r6i.24xlarge",
  ML_R6I_2XLARGE: "ml.r6i.2xlarge",
  ML_R6I_32XLARGE: "ml.r6i.32xlarge",
  ML_R6I_4XLARGE: "ml.r6i.4xlarge",
  ML_R6I_8XLARGE: "ml.r6i.8xlarge",
  ML_R6I_LARGE: "ml.r6i.large",
  ML_R6I_XLARGE: "ml.r6i.xlarge",
  ML_R7GD_12XLARGE: "ml.r7gd.12xlarge",
  ML_R7GD_16XLARGE: "ml.r7gd.16xlarge",
  ML_R7GD_2XLARGE: "ml.r7gd.2xlarge",
  ML_R7GD_4XLARGE: "ml.r7gd.4xlarge",
  ML_R7GD_8XLARGE: "ml.r7gd.8xlarge",
  ML_R7GD_LARGE: "ml.r7gd.large",
  ML_R7GD_MEDIUM: "ml.r7gd.medium",
  ML_R7GD_XLARGE: "ml.r7gd.xlarge",
  ML_R7I_12XLARGE: "ml.r7i.12xlarge",
  ML_R7I_16XLARGE: "ml.r7i.16xlarge",
  ML_R7I_24XLARGE: "ml.r7i.24xlarge",
  ML_R7I_2XLARGE: "ml.r7i.2xlarge",
  ML_R7I_48XLARGE: "ml.r7i.48xlarge",
  ML_R7I_4XLARGE: "ml.r7i.4xlarge",
  ML_R7I_8XLARGE: "ml.r7i.8xlarge",
  ML_R7I_LARGE: "ml.r7i.large",
  ML_R7I_XLARGE: "ml.r7i.xlarge",
  ML_R8G_12XLARGE: "ml.r8g.12xlarge",
  ML_R8G_16XLARGE: "ml.r8g.16xlarge",
  ML_R8G_24XLARGE: "ml.r8g.24xlarge",
  ML_R8G_2XLARGE: "ml.r8g.2xlarge",
  ML_R8G_48XLARGE: "ml.r8g.48xlarge",
  ML_R8G_4XLARGE: "ml.r8g.4xlarge",
  ML_R8G_8XLARGE: "ml.r8g.8xlarge",
  ML_R8G_LARGE: "ml.r8g.large",
  ML_R8G_MEDIUM: "ml.r8g.medium",
  ML_R8G_XLARGE: "ml.r8g.xlarge",
  ML_T2_2XLARGE: "ml.t2.2xlarge",
  ML_T2_LARGE: "ml.t2.large",
  ML_T2_MEDIUM: "ml.t2.medium",
  ML_T2_XLARGE: "ml.t2.xlarge",
  ML_TRN1N_32XLARGE: "ml.trn1n.32xlarge",
  ML_TRN1_2XLARGE: "ml.trn1.2xlarge",
  ML_TRN1_32XLARGE: "ml.trn1.32xlarge",
  ML_TRN2_48XLARGE: "ml.trn2.48xlarge"
};
var TransformInstanceType = {
  ML_C4_2XLARGE: "ml.c4.2xlarge",
  ML_C4_4XLARGE: "ml.c4.4xlarge",
  ML_C4_8XLARGE: "ml.c4.8xlarge",
  ML_C4_XLARGE: "ml.c4.xlarge",
  ML_C5_18XLARGE: "ml.c5.18xlarge",
  ML_C5_2XLARGE: "ml.c5.2xlarge",
  ML_C5_4XLARGE: "ml.c5.4xlarge",
  ML_C5_9XLARGE: "ml.c5.9xlarge",
  ML_C5_XLARGE: "ml.c5.xlarge",
  ML_C6I_12XLARGE: "ml.c6i.12xlarge",
  ML_C6I_16XLARGE: "ml.c6i.16xlarge",
  ML_C6I_24XLARGE: "ml.c6i.24xlarge",
  ML_C6I_2XLARGE: "ml.c6i.2xlarge",
  ML_C6I_32XLARGE: "ml.c6i.32xlarge",
  ML_C6I_4XLARGE: "ml.c6i.4xlarge",
  ML_C6I_8XLARGE: "ml.c6i.8xlarge",
  ML_C6I_LARGE: "ml.c6i.large",
  ML_C6I_XLARGE: "ml.c6i.xlarge",
  ML_C7I_12XLARGE: "ml.c7i.12xlarge",
  ML_C7I_16XLARGE: "ml.c7i.16xlarge",
  ML_C7I_24XLARGE: "ml.c7i.24xlarge",
  ML_C7I_2XLARGE: "ml.c7i.2xlarge",
  ML_C7I_48XLARGE: "ml.c7i.48xlarge",
  ML_C7I_4XLARGE: "ml.c7i.4xlarge",
  ML_C7I_8XLARGE: "ml.c7i.8xlarge",
  ML_C7I_LARGE: "ml.c7i.large",
  ML_C7I_XLARGE: "ml.c7i.xlarge",
  ML_G4DN_12XLARGE: "ml.g4dn.12xlarge",
  ML_G4DN_16XLARGE: "ml.g4dn.16xlarge",
  ML_G4DN_2XLARGE: "ml.g4dn.2xlarge",
  ML_G4DN_4XLARGE: "ml.g4dn.4xlarge",
  ML_G4DN_8XLARGE: "ml.g4dn.8xlarge",
  ML_G4DN_XLARGE: "ml.g4dn.xlarge",
  ML_G5_12XLARGE: "ml.g5.12xlarge",
  ML_G5_16XLARGE: "ml.g5.16xlarge",
  ML_G5_24XLARGE: "ml.g5.24xlarge",
  ML_G5_2XLARGE: "ml.g5.2xlarge",
  ML_G5_48XLARGE: "ml.g5.48xlarge",
  ML_G5_4XLARGE: "ml.g5.4xlarge",
  ML_G5_8XLARGE: "ml.g5.8xlarge",
  ML_G5_XLARGE: "ml.g5.xlarge",
  ML_G6E_12XLARGE: "ml.g6e.12xlarge",
  ML_G6E_16XLARGE: "ml.g6e.16xlarge",
  ML_G6E_24XLARGE: "ml.g6e.24xlarge",
  ML_G6E_2XLARGE: "ml.g6e.2xlarge",
  ML_G6E_48XLARGE: "ml.g6e.48xlarge",
  ML_G6E_4XLARGE: "ml.g6e.4xlarge",
  ML_G6E_8XLARGE: "ml.g6e.8xlarge",
  ML_G6E_XLARGE: "ml.g6e.xlarge",
  ML_G6_12XLARGE: "ml.g6.12xlarge",
  ML_G6_16XLARGE: "ml.g6.16xlarge",
  ML_G6_24XLARGE: "ml.g6.24xlarge",
  ML_G6_2XLARGE: "ml.g6.2xlarge",
  ML_G6_48XLARGE: "ml.g6.48xlarge",
  ML_G6_4XLARGE: "ml.g6.4xlarge",
  ML_G6_8XLARGE: "ml.g6.8xlarge",
  ML_G6_XLARGE: "ml.g6.xlarge",
  ML_INF2_24XLARGE: "ml.inf2.24xlarge",
  ML_INF2_48XLARGE: "ml.inf2.48xlarge",
  ML_INF2_8XLARGE: "ml.inf2.8xlarge",
  ML_INF2_XLARGE: "ml.inf2.xlarge",
  ML_M4_10XLARGE: "ml.m4.10xlarge",
  ML_M4_16XLARGE: "ml.m4.16xlarge",
  ML_M4_2XLARGE: "ml.m4.2xlarge",
  ML_M4_4XLARGE: "ml.m4.4xlarge",
  ML_M4_XLARGE: "ml.m4.xlarge",
  ML_M5_12XLARGE: "ml.m5.12xlarge",
  ML_M5_24XLARGE: "ml.m5.24xlarge",
  ML_M5_2XLARGE: "ml.m5.2xlarge",
  ML_M5_4XLARGE: "ml.m5.4xlarge",
  ML_M5_LARGE: "ml.m5.large",
  ML_M5_XLARGE: "ml.m5.xlarge",
  ML_M6I_12XLARGE: "ml.m6i.12xlarge",
  ML_M6I_16XLARGE: "ml.m6i.16xlarge",
  ML_M6I_24XLARGE: "ml.m6i.24xlarge",
  ML_M6I_2XLARGE: "ml.m6i.2xlarge",
  ML_M6I_32XLARGE: "ml.m6i.32xlarge",
  ML_M6I_4XLARGE: "ml.m6i.4xlarge",
  ML_M6I_8XLARGE: "ml.m6i.8xlarge",
  ML_M6I_LARGE: "ml.m6i.large",
  ML_M6I_XLARGE: "ml.m6i.xlarge",
  ML_M7I_12XLARGE: "ml.m7i.12xlarge",
  ML_M7I_16XLARGE: "ml.m7i.16xlarge",
  ML_M7I_24XLARGE: "ml.m7i.24xlarge",
  ML_M7I_2XLARGE: "ml.m7i.2xlarge",
  ML_M7I_48XLARGE: "ml.m7i.48xlarge",
  ML_M7I_4XLARGE: "ml.m7i.4xlarge",
  ML_M7I_8XLARGE: "ml.m7i.8xlarge",
  ML_M7I_LARGE: "ml.m7i.large",
  ML_M7I_XLARGE: "ml.m7i.xlarge",
  ML_P2_16XLARGE: "ml.p2.16xlarge",
  ML_P2_8XLARGE: "ml.p2.8xlarge",
  ML_P2_XLARGE: "ml.p2.xlarge",
  ML_P3_16XLARGE: "ml.p3.16xlarge",
  ML_P3_2XLARGE: "ml.p3.2xlarge",
  ML_P3_8XLARGE: "ml.p3.8xlarge",
  ML_R6I_12XLARGE: "ml.r6i.12xlarge",
  ML_R6I_16XLARGE: "ml.r6i.16xlarge",
  ML_R6I_24XLARGE: "ml.r6i.24xlarge",
  ML_R6I_2XLARGE: "ml.r6i.2xlarge",
  ML_R6I_32XLARGE: "ml.r6i.32xlarge",
  ML_R6I_4XLARGE: "ml.r6i.4xlarge",
  ML_R6I_8XLARGE: "ml.r6i.8xlarge",
  ML_R6I_LARGE: "ml.r6i.large",
  ML_R6I_XLARGE: "ml.r6i.xlarge",
  ML_R7I_12XLARGE: "ml.r7i.12xlarge",
  ML_R7I_16XLARGE: "ml.r7i.16xlarge",
  ML_R7I_24XLARGE: "ml.r7i.24xlarge",
  ML_R7I_2XLARGE: "ml.r7i.2xlarge",
  ML_R7I_48XLARGE: "ml.r7i.48xlarge",
  ML_R7I_4XLARGE: "ml.r7i.4xlarge",
  ML_R7I_8XLARGE: "ml.r7i.8xlarge",
  ML_R7I_LARGE: "ml.r7i.large",
  ML_R7I_XLARGE: "ml.r7i.xlarge",
  ML_TRN1_2XLARGE: "ml.trn1.2xlarge",
  ML_TRN1_32XLARGE: "ml.trn1.32xlarge"
};
var MetricPublishFrequencyInSeconds;
(function(MetricPublishFrequencyInSeconds2) {
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_10_S"] = 10] = "FREQ_10_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_30_S"] = 30] = "FREQ_30_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_60_S"] = 60] = "FREQ_60_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_120_S"] = 120] = "FREQ_120_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_180_S"] = 180] = "FREQ_180_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_240_S"] = 240] = "FREQ_240_S";
  MetricPublishFrequencyInSeconds2[MetricPublishFrequencyInSeconds2["FREQ_300_S"] = 300] = "FREQ_300_S";
})(MetricPublishFrequencyInSeconds || (MetricPublishFrequencyInSeconds = {}));

// src/store/record-check.ts

var idPattern = /^[0-9a-f]{8}$/;
var sealPattern = /^plan-[0-9a-f]{56}$/;
function findMismatch(rollout2, endpointName) {
  const { plan, names, id } = rollout2;
  if (plan.endpointName !== endpointName) return `it is about endpoint ${plan.endpointName}, not ${endpointName}`;
  if (names.lock !== lockNameOf(endpointName)) return `its lock is called ${names.lock}`;
  if (rollout2.kind === "return") return mismatchOfReturn(rollout2);
  if (!idPattern.test(id)) return `its id is ${id}`;
  if (plan.schedule.length === 0) return mismatchOfRescue(rollout2);
  return mismatchOfId(rollout2) ?? mismatchOfNames(rollout2, id) ?? mismatchOfPackage(rollout2);
}
function mismatchOfRescue({ plan, names, candidate: candidate2, id }) {
  const { endpointName } = plan;
  if (!isPairName(endpointName, id, names.pair)) return `its pair configuration is called ${names.pair}`;
  if (!isFinalName(endpointName, id, names.final)) return `its final configuration is called ${names.final}`;
  if (!candidate2.createsModel || isModelName(endpointName, id, candidate2.modelName)) return void 0;
  return `it deletes model ${candidate2.modelName}, which it did not create`;
}
function mismatchOfReturn({ id, names, candidate: candidate2 }) {
  if (id !== "" && !idPattern.test(id)) return `its id is ${id}`;
  if (names.pair !== `${names.final}-pair`) return `its pair configuration is called ${names.pair}`;
  return candidate2.createsModel ? "it goes back, and would create a model" : void 0;
}
function mismatchOfId({ id, plan }) {
  const { candidate: candidate2, endpointName } = plan;
  const underivable = candidate2.kind === "image" && Object.keys(candidate2.environment).length > 0;
  const fits = underivable ? idPattern.test(id) : id === rolloutIdOf(endpointName, candidate2);
  return fits ? void 0 : `its id is ${id}, which its candidate does not give`;
}
function mismatchOfPackage({ plan, approvesPackage }) {
  if (approvesPackage === void 0) return void 0;
  const { candidate: candidate2 } = plan;
  const fits = candidate2.kind === "package" && candidate2.modelPackageArn === approvesPackage;
  return fits ? void 0 : `it approves ${approvesPackage}, which is not its candidate`;
}
function mismatchOfNames({ plan, names, candidate: candidate2 }, id) {
  const own2 = suffixes.map((suffix) => namesOf(plan.endpointName, id, suffix)).find(({ final }) => final === names.final);
  if (own2 === void 0) return `its final configuration is called ${names.final}`;
  if (names.pair !== own2.pair) return `its pair configuration is called ${names.pair}`;
  if (candidate2.name !== (plan.candidateVariant ?? candidateVariantOf(id))) return `its variant is ${candidate2.name}`;
  const created = plan.candidate.kind !== "model";
  if (candidate2.createsModel !== created) return "it creates and deletes a model that it was not given to create";
  const modelName = plan.candidate.kind === "model" ? plan.candidate.modelName : own2.model;
  return candidate2.modelName === modelName ? void 0 : `its model is ${candidate2.modelName}, not ${modelName}`;
}
function sealOf(tags) {
  const keys2 = Object.keys(tags).filter((key2) => key2.startsWith(`${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}plan.`));
  const text3 = JSON.stringify(keys2.sort().map((key2) => [key2, tags[key2]]));
  return `plan-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256").update(text3).digest("hex").slice(0, 56)}`;
}
function isSealBroken(variantName, tags) {
  return variantName !== void 0 && sealPattern.test(variantName) && variantName !== sealOf(tags);
}

// src/store/pack.ts

var version = 1;
var longestValue = 256;
function pack(name, data, most) {
  const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.deflateRawSync)(JSON.stringify(outward(data)), { level: 9 }).toString("base64url");
  const header = (count3) => `v${version}:${String(count3).padStart(2, "0")}:${checksum(packed)}:`;
  const count2 = Math.ceil((header(0).length + packed.length) / longestValue);
  if (count2 > most) return void 0;
  const text3 = header(count2) + packed;
  const keys2 = keysOf(name, count2);
  return Object.fromEntries(
    keys2.map((key2, index) => [key2, text3.slice(index * longestValue, (index + 1) * longestValue)])
  );
}
function keysOf(name, count2) {
  return Array.from({ length: count2 }, (_, index) => `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}${name}.${String(index).padStart(2, "0")}`);
}
function unpack(name, tags) {
  const [firstKey = ""] = keysOf(name, 1);
  const first = tags[firstKey];
  if (first === void 0) return { kind: "absent" };
  const header = /^v(\d{1,4}):(\d{1,2}):([0-9a-f]{8}):/.exec(first);
  if (header === null) return { kind: "damaged", why: `tag ${firstKey} does not begin as it should` };
  const [head, written3, count2, sum4] = header;
  if (Number(written3) > version) return { kind: "newer" };
  const keys2 = keysOf(name, Number(count2));
  const missing = keys2.find((key2) => tags[key2] === void 0);
  if (missing !== void 0) return { kind: "damaged", why: `tag ${missing} is missing` };
  const packed = keys2.map((key2) => tags[key2]).join("").slice(head.length);
  if (checksum(packed) !== sum4) return { kind: "damaged", why: `tags ${firstKey} and following do not fit together` };
  try {
    return { kind: "value", value: inward(JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.inflateRawSync)(Buffer.from(packed, "base64url")).toString())) };
  } catch {
    return { kind: "damaged", why: `tags ${firstKey} and following cannot be unpacked` };
  }
}
function checksum(text3) {
  return (0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.crc32)(text3).toString(16).padStart(8, "0");
}
var marker = "\0";
var unwritable = /* @__PURE__ */ new Map([
  ["undefined", void 0],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0]
]);
function outward(value) {
  for (const [name, one] of unwritable) if (Object.is(one, value)) return { [marker]: name };
  if (Array.isArray(value)) return value.map(outward);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  return Object.fromEntries(members.map(([key2, member]) => [key2, outward(member)]));
}
function inward(value) {
  if (Array.isArray(value)) return value.map(inward);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value);
  const [only] = members;
  if (members.length === 1 && only?.[0] === marker) return unwritable.get(String(only[1]));
  return Object.fromEntries(members.map(([key2, member]) => [key2, inward(member)]));
}

// src/store/evaluation-shape.ts
var number2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .Ie)((value) => typeof value === "number", "is no number");
var numbers = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(number2);
var text = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)();
var maybe = number2.optional();
var word = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)().regex(/^[a-z][a-z0-9-]{0,39}$/);
var ofBoth = (shape) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ baseline: shape, candidate: shape });
var measure = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  measure: word,
  rows: number2,
  baseline: maybe,
  candidate: maybe,
  difference: maybe,
  low: maybe,
  high: maybe,
  p: maybe
});
var failed = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ rows: number2, asked: maybe, byKind: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(word, number2).optional() });
var flips = { rightToWrong: maybe, wrongToRight: maybe };
var group = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ ...flips, value: text, rows: maybe, measures: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(measure).optional() });
var classMeasures = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ precision: maybe, recall: maybe, f1: maybe });
var calibration = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  bins: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ rows: number2, score: number2, positives: number2 })),
  brier: number2,
  expectedError: number2
});
var threshold = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ configured: number2, best: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ at: number2, value: number2 }) });
var scores = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ bins: numbers, percentiles: numbers });
var evaluationShape = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  engine: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["file", "batch-transform"]).optional(),
  spreadOn: maybe,
  aucWithin: maybe,
  live: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ rows: number2, differing: ofBoth(number2) }).optional(),
  task: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["binary", "multiclass", "regression"]),
  seed: maybe,
  rows: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ read: number2, sent: number2, compared: number2 }),
  failed: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ baseline: failed, candidate: failed }),
  measures: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(measure),
  paired: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text, number2)).optional(),
  slices: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
      column: text,
      groups: maybe,
      small: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ groups: number2, rows: number2 }).optional(),
      shown: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(group)
    })
  ),
  flips: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    ...flips,
    most: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ ...flips, column: text, value: text, rows: number2 })),
    examples: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ rightToWrong: numbers, wrongToRight: numbers }).optional()
  }).optional(),
  confusion: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ classes: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(text), baseline: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(numbers), candidate: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(numbers) }).optional(),
  roc: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ baseline: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(numbers), candidate: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(numbers) }).optional(),
  precisionRecall: ofBoth((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(numbers)).optional(),
  calibration: ofBoth(calibration).optional(),
  thresholds: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    configured: number2,
    choices: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(
      (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
        measure: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["f1", "accuracy", "balanced-accuracy"]),
        baseline: threshold,
        candidate: threshold
      })
    )
  }).optional(),
  perClass: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ name: text, rows: number2, baseline: classMeasures, candidate: classMeasures })).optional(),
  distributions: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gM)("of", [
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ of: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("scores"), from: number2, to: number2, baseline: scores, candidate: scores }),
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ of: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("classes"), classes: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(text), baseline: numbers, candidate: numbers })
  ]).optional(),
  warnings: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(text)
});

// src/store/record-shape.ts
var number3 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .Ie)((value) => typeof value === "number", "is no number");
var text2 = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .string */ .Yj)();
var actor = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ name: text2 });
var variant = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ name: text2, modelName: text2, weight: number3, instanceCount: number3 });
var candidate = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gM)("kind", [
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ kind: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("model"), modelName: text2 }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ kind: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("package"), modelPackageArn: text2, executionRoleArn: text2.optional() }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    kind: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("image"),
    imageUri: text2,
    modelDataUrl: text2.optional(),
    environment: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, text2),
    executionRoleArn: text2.optional()
  })
]);
var rollout = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  id: text2,
  kind: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["rollout", "return"]),
  startedAtMs: number3,
  deadlineMs: number3,
  startedBy: actor,
  pullRequest: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)().int().positive().optional(),
  commit: text2.optional(),
  plan: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    endpointName: text2,
    candidate,
    candidateVariant: text2.optional(),
    schedule: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ traffic: number3, bakeMs: number3, maxBakeMs: number3, hold: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)() })),
    finalBakeMs: number3,
    holdback: number3.optional(),
    variantName: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["keep", "candidate"]),
    confidence: number3,
    gates: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ name: text2, kind: text2 }))
  }),
  start: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ configName: text2, baseline: variant, others: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)(variant) }),
  candidate: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ name: text2, modelName: text2, createsModel: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)(), instanceCount: number3 }),
  names: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ lock: text2, pair: text2, final: text2 }),
  tags: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, text2).optional(),
  approvesPackage: text2.optional(),
  noise: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({})),
  metrics: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    seconds: number3,
    before: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ enhanced: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)().optional(), seconds: number3.optional() }).optional()
  }).optional(),
  brokenBefore: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(
    text2,
    (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
      limit: number3,
      side: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["above", "below"]),
      baseline: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ value: number3, samples: number3 }),
      minutes: number3.optional()
    })
  ).optional(),
  numbers: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ candidate: number3, baseline: number3.optional() }))
});
var reason = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ code: text2, sentence: text2 });
var update = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ attempts: number3, acceptedAtMs: number3.optional() });
var weights = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, number3);
var byPerson = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)(true).optional();
var at = { sinceMs: number3, acceptedDrift: weights.optional() };
var step = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)().int().nonnegative();
var running = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gM)("phase", [
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("scoring"),
    ...at,
    stage: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["shards", "canary", "rows"]),
    attempt: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai)().int().min(1).max(9),
    columns: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ baseline: step, candidate: step }).optional(),
    index: text2.optional(),
    answers: text2.optional()
  }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("deploying"), ...at, update }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("verifying"), ...at }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("shifting"), ...at, step }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("baking"), ...at, step }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("holding"),
    ...at,
    step: step.or((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["verification", "final"])),
    why: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["schedule", "gate", "inconclusive"]),
    sentence: text2
  }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("promoting"), ...at, byPerson }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("final-bake"), ...at, byPerson }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("replacing"), ...at, update, byPerson }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("rolling-back"),
    ...at,
    ending: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["rolled-back", "failed"]),
    reason,
    update,
    acceptedConfig: text2.optional()
  }),
  (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("cleaning"),
    ...at,
    ending: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["promoted", "rolled-back", "failed"]),
    reason
  })
]);
var halted = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ phase: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .eu)("halted"), ...at, difference: text2, before: running });
var progress = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  state: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KC)([running, halted]),
  spans: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ traffic: number3, startMs: number3, endMs: number3.optional() })),
  timeline: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ atMs: number3, text: text2 })),
  decided: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
    atMs: number3,
    gates: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YO)((0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ gate: text2, sentence: text2, verdict: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ outcome: text2 }) }))
  }).optional()
});
var request = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({
  what: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["approve", "promote", "rollback", "resume"]),
  atMs: number3,
  by: actor,
  cause: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* ._enum */ .$8)(["command", "cancelled"]),
  saw: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H)({ configName: text2, weights: (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)(text2, number3) }).optional()
});
var checkRollout = (value) => check(rollout, value, "plan");
var checkProgress = (value) => check(progress, value, "state");
var checkRequest = (value) => check(request, value, "request");
var checkEvaluation = (value) => check(evaluationShape, withInvalidation(value), "evaluation");
function withInvalidation(value) {
  if (typeof value !== "object" || value === null || !("void" in value)) return value;
  const { void: invalid, ...rest } = value;
  return { ...rest, invalid };
}
function check(shape, value, name) {
  const result = shape.safeParse(value);
  if (result.success) return { ok: true, value };
  const issue = result.error.issues[0];
  return {
    ok: false,
    why: `${[name, ...issue?.path ?? []].join(".")}: ${issue?.message ?? "is not as it should be"}`
  };
}

// src/store/rescue.ts
var mostRescueTags = 10;
function encodeRescue(rollout2) {
  return pack("rescue", withoutJudgement(rollout2), mostRescueTags) ?? {};
}
function decodeRescue(tags) {
  const unpacked = unpack("rescue", tags);
  if (unpacked.kind !== "value") return void 0;
  const checked = checkRollout(unpacked.value);
  return checked.ok ? checked.value : void 0;
}
function withoutJudgement({ plan, candidate: candidate2, ...rollout2 }) {
  const { artefacts: _, ...variant2 } = candidate2;
  return {
    ...rollout2,
    candidate: variant2,
    plan: { ...planOfRollback(plan.endpointName, variant2.modelName), variantName: plan.variantName },
    noise: {},
    numbers: {}
  };
}
function planOfRollback(endpointName, modelName) {
  return {
    endpointName,
    candidate: { kind: "model", modelName },
    schedule: [],
    finalBakeMs: 0,
    variantName: "keep",
    proof: "none",
    onInconclusive: "rollback",
    confidence: 0.95,
    gates: []
  };
}

// src/aws/optional-answer.ts
async function answerOr(asking, otherwise) {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof _shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .AwsError */ .Gy && (error.code === "unknown" || error.code === "validation")) return otherwise;
    throw error;
  }
}

// src/commands/reconstruct.ts
var withinMs = 4 * 36e5;
async function reconstruct(ctx, endpoint, pair, id) {
  const { endpointName } = ctx.setting;
  const candidate2 = candidateOf(pair, id);
  const others = pair.variants.filter((variant2) => variant2 !== candidate2);
  const baseline = baselineOf(endpoint, others, candidate2);
  const startedAtMs = ctx.clock.now();
  return {
    kind: "rollout",
    id,
    startedAtMs,
    deadlineMs: startedAtMs + withinMs,
    startedBy: ctx.actor,
    plan: planOfRollback(endpointName, candidate2.modelName ?? ""),
    start: {
      configName: homeNameOf(endpointName, id),
      baseline: await withScaling(ctx, atStart(baseline)),
      others: others.filter((variant2) => variant2 !== baseline).map(atStart)
    },
    candidate: {
      name: candidate2.name,
      modelName: candidate2.modelName ?? "",
      createsModel: isModelName(endpointName, id, candidate2.modelName ?? ""),
      instanceCount: candidate2.initialInstanceCount ?? 1,
      ...candidate2.instanceType !== void 0 && { instanceType: candidate2.instanceType }
    },
    names: { lock: lockNameOf(endpointName), pair: pair.name, final: namesOf(endpointName, id, 1).final },
    noise: {},
    numbers: {},
    ...ctx.tags && { tags: ctx.tags }
  };
}
function candidateOf({ variants, name }, id) {
  const found = variants.find((variant2) => variant2.name === candidateVariantOf(id)) ?? variants.findLast((variant2) => variant2.initialWeight === 0) ?? variants.at(-1);
  if (found === void 0) throw new Error(`Configuration ${name} has no variants.`);
  return found;
}
function baselineOf(endpoint, others, candidate2) {
  const given = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, candidate2.name)?.desiredWeight ?? 0;
  const lost = ({ name, initialWeight }) => initialWeight - ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, name)?.desiredWeight ?? initialWeight);
  const byFit = [...others].sort((one, other) => Math.abs(lost(one) - given) - Math.abs(lost(other) - given));
  const [best] = byFit;
  if (best === void 0) throw new Error(`There is no variant beside ${candidate2.name}.`);
  return best;
}
function atStart(variant2) {
  return {
    name: variant2.name,
    modelName: variant2.modelName ?? "",
    weight: variant2.initialWeight,
    instanceCount: variant2.initialInstanceCount ?? 1,
    ...variant2.instanceType !== void 0 && { instanceType: variant2.instanceType }
  };
}
async function withScaling(ctx, baseline) {
  const [target] = await answerOr(ctx.aws.scaling.targets(ctx.setting.endpointName, [baseline.name]), []);
  return target === void 0 ? baseline : { ...baseline, scaling: { ...target.suspended, scaleIn: false } };
}

// src/commands/lost-rollout.ts
async function findLostRollout(ctx) {
  const { endpointName } = ctx.setting;
  const endpoint = await ctx.aws.endpoints.describe(endpointName);
  if (endpoint === void 0) return void 0;
  for (const name of [endpoint.pendingConfigName, endpoint.configName]) {
    const found = name === void 0 ? void 0 : await ctx.aws.configurations.describe(name);
    if (found === void 0) continue;
    const tags = await ctx.aws.tags.read(found.arn);
    const id = tags[_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipTag */ .IC];
    if (id === void 0) continue;
    if (isPairName(endpointName, id, found.name)) {
      const rollout2 = usableCopy(tags, endpointName, found) ?? await reconstruct(ctx, endpoint, found, id);
      return { rollout: rollout2, pair: found, endpoint, serves: "pair" };
    }
    const unfinished = await findUnfinishedPromotion(ctx, endpoint, found.name, id);
    if (unfinished !== void 0) return unfinished;
  }
  return void 0;
}
async function findUnfinishedPromotion({ aws }, endpoint, finalName, id) {
  const pairName = pairOfFinal(endpoint.name, id, finalName);
  const pair = pairName === void 0 ? void 0 : await aws.configurations.describe(pairName);
  if (pair === void 0) return void 0;
  const rollout2 = usableCopy(await aws.tags.read(pair.arn), endpoint.name, pair);
  if (rollout2?.id !== id || rollout2.names.final !== finalName) return void 0;
  return { rollout: rollout2, pair, endpoint, serves: "final" };
}
function usableCopy(tags, endpointName, pair) {
  const copy = decodeRescue(tags);
  const usable = copy?.names.pair === pair.name && findMismatch(copy, endpointName) === void 0;
  return usable ? copy : void 0;
}
async function refuseLostRollout(ctx) {
  const lost = await findLostRollout(ctx);
  if (lost === void 0) return;
  const { rollout: rollout2, endpoint } = lost;
  if (lost.serves === "final") throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("record-lost", unfinishedWords(lost));
  const percent3 = Number(((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .candidateShare */ .xA)(rollout2, endpoint) * 100).toFixed(1));
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "record-lost",
    `${endpoint.name} serves from ${rollout2.names.pair}, of rollout ${rollout2.id}, and that rollout's record is gone: somebody has deleted configuration ${lockNameOf(endpoint.name)}, which keeps it. ${rollout2.candidate.name} has ${percent3} % of the traffic and nobody watches it. \`command: rollback\` brings the endpoint back to ${rollout2.start.configName}; then start again. Tell whatever cleans up the account to leave configurations with tags \`promotion-gate:*\` alone.`
  );
}
function unfinishedWords({ rollout: rollout2, endpoint, pair }) {
  return `${endpoint.name} serves the promoted model from ${rollout2.names.final}, of rollout ${rollout2.id}, and that rollout's record is gone before everything was done: configuration ${pair.name} is still there, and scale-in may still be suspended. \`command: resume\` does what is left; \`command: rollback\` brings the endpoint back to ${rollout2.start.configName}.`;
}

// src/commands/active-rollout.ts
async function findActiveRollout(ctx) {
  const entry = await findRecord(ctx);
  if (entry === void 0) await refuseLostRollout(ctx);
  return entry;
}
async function findRecord(ctx) {
  const entry = await ctx.store.read(ctx.setting.endpointName);
  if (entry === void 0 || entry.ok) return entry;
  throw refuseRecord(entry, ctx.setting.endpointName);
}
async function acquireLease(ctx, entry, what, cause) {
  const { id, pullRequest, startedAtMs } = entry.record.rollout;
  insistOnSubject(ctx, { id, pullRequest, sinceMs: startedAtMs });
  const request2 = what && { ...requestOf(ctx, what, cause), ...cause !== "cancelled" && await lookFor(ctx) };
  if (request2 !== void 0) await ctx.store.saveRequest(entry.arn, request2);
  await ctx.store.acquireLease(entry.arn, ctx.holder);
  return request2;
}
async function lookFor(ctx) {
  const endpoint = await ctx.aws.endpoints.describe(ctx.setting.endpointName);
  if (endpoint === void 0) return {};
  const weights2 = Object.fromEntries(endpoint.variants.map(({ name, desiredWeight }) => [name, desiredWeight]));
  return { saw: { configName: endpoint.configName, weights: weights2 } };
}
function requestOf(ctx, what, cause = "command") {
  return {
    what,
    atMs: ctx.clock.now(),
    by: ctx.actor,
    cause,
    ...ctx.why !== void 0 && { reason: ctx.why }
  };
}

// src/stats/calm.ts
var blockMinutes = 10;
var nearbyBlocks = 6;
function calmOf(history) {
  const seen = history.filter(({ requests, bad }) => requests > 0 && bad >= 0);
  if (seen.length < 2 * nearbyBlocks * blockMinutes) return void 0;
  const blocks = Array.from(
    { length: Math.ceil(seen.length / blockMinutes) },
    (_, b) => shareOf(seen.slice(b * blockMinutes, (b + 1) * blockMinutes))
  );
  const levels = blocks.map((_, b) => lowerMedian(blocks.slice(Math.max(0, b - nearbyBlocks), b + nearbyBlocks + 1)));
  const most = seen.reduce((highest, { requests, bad }, t) => {
    const level = levels[Math.floor(t / blockMinutes)] ?? 0;
    return Math.max(highest, (bad + 0.5) / (requests * level + 0.5));
  }, 1);
  return { most: Math.round(most * 100) / 100, minutes: seen.length };
}
function shareOf(minutes) {
  const requests = minutes.reduce((sum4, minute) => sum4 + minute.requests, 0);
  return minutes.reduce((sum4, minute) => sum4 + minute.bad, 0) / requests;
}
function lowerMedian(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

// src/preflight/baseline-calm.ts
var dayMs = 24 * 60 * 6e4;
async function readCalm(aws, meters, instanceTypes, endMs) {
  const shares = meters.filter(({ gate }) => gate.kind === "share" && gate.own === void 0);
  const queries = [...new Map(shares.flatMap(({ meter }) => meter.queries).map((query) => [query.key, query])).values()];
  if (queries.length === 0) return /* @__PURE__ */ new Map();
  const window = { startMs: endMs - dayMs, endMs };
  const series = await aws.metrics.query(queries, window);
  const published = { series: new Map(series.map((answer) => [answer.key, answer])), instanceTypes };
  return new Map(
    shares.flatMap(({ gate, meter }) => {
      const measured = meter.measure(published, [[window]])[0];
      const counted2 = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).counted(gate, measured === void 0 ? [] : [measured])[0] ?? [];
      const calm = calmOf(counted2.map((minute) => minute.baseline));
      return calm === void 0 ? [] : [[gate.name, calm]];
    })
  );
}

// src/preflight/baseline-profile.ts
var minuteMs3 = 6e4;
var lookBackMinutes = 180;
var lookBackMs = lookBackMinutes * minuteMs3;
async function readBaselineProfile(aws, gates, endpointName, baselineVariant, instanceType, nowMs, { ofLastDay = false, noises = /* @__PURE__ */ new Map() } = {}) {
  const target = { endpointName, variants: { baseline: baselineVariant, candidate: baselineVariant } };
  const endMs = Math.floor((nowMs - _shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .metricSettleMs */ .qx) / minuteMs3) * minuteMs3;
  const window = { startMs: endMs - lookBackMs, endMs };
  const filled = await fillInLatency(aws, gates, target, window);
  const traffic = ofBaseline(target, "Invocations", "Sum");
  const meters = filled.map((gate) => ({ gate, meter: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).meter(gate, { target, numbers: {} }) }));
  const series = await ask(aws, [...meters.flatMap(({ meter }) => meter.queries), traffic], window);
  const published = { series, instanceTypes: { baseline: instanceType, candidate: instanceType } };
  const all = meters.map(({ gate, meter }) => ({ gate, measured: meter.measure(published, [[window]])[0] }));
  const tested = all.filter(({ gate }) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).sequential);
  const counted2 = tested.map(({ gate, measured }) => ({
    gate,
    minutes: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).counted(gate, measured === void 0 ? [] : [measured])[0] ?? []
  }));
  const calm = ofLastDay ? await readCalm(aws, meters, published.instanceTypes, endMs) : /* @__PURE__ */ new Map();
  for (const { gate, minutes } of counted2) {
    noises.set(gate.name, noises.get(gate.name) ?? noiseOf(gate, minutes, calm.get(gate.name)));
  }
  const outage = [...series.values()].find((one) => one.outage !== void 0)?.outage;
  const requests = sum([...series.get(traffic.key)?.points.values() ?? []]);
  const isServing = requests > 0;
  return {
    requestsPerMinute: requests / lookBackMinutes,
    gates: filled,
    noise: Object.fromEntries(noises),
    shares: Object.fromEntries(counted2.flatMap(({ gate, minutes }) => shareOf2(gate, minutes))),
    measured: Object.fromEntries(
      all.flatMap(({ gate, measured }) => measured === void 0 ? [] : [[gate.name, measured]])
    ),
    countedPerMinute: Object.fromEntries(counted2.filter(({ gate }) => countsItsOwn(gate)).map(perMinute)),
    unmeasurable: Object.fromEntries(
      tested.flatMap(
        ({ gate, measured }) => measured?.kind === "none" && measured.gap.why === "missing" ? [[gate.name, measured.gap.sentence]] : []
      )
    ),
    unpublished: meters.flatMap(
      ({ gate, meter }) => (isServing ? [...meter.mustBePublished, ...meter.publishedWithRequests] : meter.mustBePublished).filter((query) => !isPublished(query, series)).map((query) => ({ gate: gate.name, query, ...refusalOf(query, series) }))
    ),
    ...outage !== void 0 && { outage }
  };
}
async function fillInLatency(aws, gates, target, window) {
  const open = (gate) => gate.kind === "share" && gate.metric === "slow-rate" && gate.slowerThanMs === void 0;
  if (!gates.some(open)) return gates;
  const whole = { periodMinutes: lookBackMinutes };
  const p95 = { ...ofBaseline(target, "ModelLatency", "p95"), ...whole };
  const count2 = { ...ofBaseline(target, "ModelLatency", "SampleCount"), ...whole };
  const series = await ask(aws, [p95, count2], window);
  const slowerThanMs = weightedMean(series.get(p95.key), series.get(count2.key));
  if (slowerThanMs === void 0) return gates;
  return gates.map((gate) => gate.kind === "share" && open(gate) ? { ...gate, slowerThanMs } : gate);
}
function weightedMean(values, counts) {
  let total2 = 0;
  let weight = 0;
  for (const [startMs, value] of values?.points ?? []) {
    const requests = counts?.points.get(startMs) ?? 0;
    total2 += value * requests;
    weight += requests;
  }
  return weight === 0 ? void 0 : Math.round(total2 / weight / 100) / 10;
}
function noiseOf(gate, minutes, calm) {
  const expected = minutes.map((minute) => minute.baseline);
  return { ...(0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedNoise */ .Pj)(gate, expected), ...calm && { calm } };
}
function shareOf2(gate, minutes) {
  const requests = sum(minutes.map((minute) => minute.baseline.requests));
  return requests === 0 ? [] : [[gate.name, sum(minutes.map((minute) => minute.baseline.bad)) / requests]];
}
function countsItsOwn(gate) {
  return gate.kind === "mean" || gate.kind === "share" && gate.own?.per !== void 0;
}
function perMinute({ gate, minutes }) {
  const counted2 = sum(minutes.map((minute) => minute.baseline.requests));
  return [gate.name, counted2 / lookBackMinutes];
}
function isPublished({ key: key2 }, series) {
  const answer = series.get(key2);
  return answer === void 0 || answer.outage !== void 0 || answer.points.size > 0;
}
function refusalOf({ key: key2 }, series) {
  const refused = series.get(key2)?.refused;
  return refused === void 0 ? {} : { refused };
}
async function ask(aws, queries, window) {
  const unique3 = [...new Map(queries.map((query) => [query.key, query])).values()];
  const answers = await aws.metrics.query(unique3, window);
  return new Map(answers.map((answer) => [answer.key, answer]));
}
var ofBaseline = (target, metricName, statistic) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .variantQuery */ .Ei)(target, "baseline", _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .invocationMetrics */ .aA, metricName, statistic);
var sum = (values) => values.reduce((total2, value) => total2 + value, 0);

// src/preflight/expected-traffic.ts
var minuteMs4 = 6e4;
var dayMinutes = 24 * 60;
var recentMinutes = 180;
var readMinutes = dayMinutes + recentMinutes;
var smoothMinutes = 10;
var enoughBad = 400;
var alike = 2.5;
async function expectTraffic(aws, history, { endpointName, variant: variant2, instanceType }, nowMs) {
  const target = { endpointName, variants: { baseline: variant2, candidate: variant2 } };
  const endMs = Math.floor((nowMs - _shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .metricSettleMs */ .qx) / minuteMs4) * minuteMs4;
  const window = { startMs: endMs - readMinutes * minuteMs4, endMs };
  const known = history.gates.flatMap(
    (gate) => gate.kind === "share" && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .isUpwards */ .B5)(gate) && history.shares[gate.name] !== void 0 ? [gate] : []
  );
  const rare = known.filter((gate) => badInThreeHours(gate, history) < enoughBad);
  const invocations = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .variantQuery */ .Ei)(target, "baseline", _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .invocationMetrics */ .aA, "Invocations", "Sum");
  const meters = rare.map((gate) => ({ gate, meter: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).meter(gate, { target, numbers: {} }) }));
  const queries = [invocations, ...meters.flatMap(({ meter }) => meter.queries)];
  const unique3 = [...new Map(queries.map((query) => [query.key, query])).values()];
  const series = new Map((await aws.metrics.query(unique3, window)).map((answer) => [answer.key, answer]));
  const published = { series, instanceTypes: { baseline: instanceType, candidate: instanceType } };
  const days = new Map(
    meters.map(({ gate, meter }) => [gate.name, totalOf(meter.measure(published, [[window]])[0])])
  );
  const gates = known.map(
    (gate) => ({
      gate,
      share: shareOf3(history.shares[gate.name] ?? 0, badInThreeHours(gate, history), days.get(gate.name)),
      perRequest: countedPerMinute(gate, history) / history.requestsPerMinute,
      noise: history.noise[gate.name]
    })
  );
  return {
    requestsPerMinute: courseOfDay(series.get(invocations.key), endMs, history.requestsPerMinute),
    gates
  };
}
function badInThreeHours(gate, history) {
  return (history.shares[gate.name] ?? 0) * countedPerMinute(gate, history) * recentMinutes;
}
function countedPerMinute({ name }, history) {
  return history.countedPerMinute[name] ?? history.requestsPerMinute;
}
function totalOf(measured) {
  const minutes = measured?.kind === "counts" ? measured.minutes : [];
  return {
    requests: minutes.reduce((sum4, { baseline }) => sum4 + baseline.requests, 0),
    bad: minutes.reduce((sum4, { baseline }) => sum4 + baseline.bad, 0)
  };
}
function shareOf3(recent, recentBad, day) {
  if (day === void 0 || day.requests === 0) return recent;
  const ofDay = day.bad / day.requests;
  const spread = Math.sqrt(Math.max(1, recentBad));
  return Math.abs(recentBad - (recent === 0 ? 0 : recentBad * ofDay / recent)) <= alike * spread ? ofDay : recent;
}
function courseOfDay(series, endMs, usual) {
  const points = series?.points ?? /* @__PURE__ */ new Map();
  const startMs = endMs - readMinutes * minuteMs4;
  const counts = Array.from({ length: readMinutes }, (_, minute) => points.get(startMs + minute * minuteMs4) ?? 0);
  const before = meanOf(counts.slice(0, recentMinutes));
  if (before === 0) return [usual];
  const level = meanOf(counts.slice(-recentMinutes)) / before;
  return Array.from({ length: dayMinutes }, (_, minute) => {
    const at2 = recentMinutes + minute;
    return level * meanOf(counts.slice(at2 - smoothMinutes, at2 + smoothMinutes + 1));
  });
}
var meanOf = (values) => values.reduce((sum4, value) => sum4 + value, 0) / values.length;

// src/loop/environment.ts
function environmentOf(candidate2) {
  return candidate2.kind === "image" ? candidate2.environment : {};
}
function isSameEnvironment(one = {}, other = {}) {
  const inOrder = (all) => JSON.stringify(
    Object.entries(all).map((one2) => JSON.stringify(one2)).toSorted()
  );
  return inOrder(one) === inOrder(other);
}
function withoutValues(candidate2) {
  if (candidate2.kind !== "image") return candidate2;
  const names = Object.keys(candidate2.environment);
  return { ...candidate2, environment: Object.fromEntries(names.map((name) => [name, ""])) };
}
function withEnvironment(candidate2, given) {
  if (candidate2.kind !== "image") return candidate2;
  const names = Object.keys(candidate2.environment);
  const missing = names.filter((name) => given?.[name] === void 0);
  if (missing.length > 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "candidate-unfit",
      `environment: the values of ${missing.join(", ")} are not kept in the record, and the model is not created yet. Start it again with \`command: run\` and the same inputs.`
    );
  }
  return { ...candidate2, environment: given ?? {} };
}

// src/aws/artefacts.ts
async function readArtefacts(aws, urls) {
  const versions = await Promise.all(urls.map(async (url) => ({ url, version: await versionOf(aws, url) })));
  return versions.flatMap(({ url, version: version3 }) => version3 === void 0 ? [] : [{ url, ...version3 }]);
}
function urlsOf(model) {
  return (model?.containers ?? []).flatMap(({ modelDataUrl }) => modelDataUrl === void 0 ? [] : [modelDataUrl]);
}
async function findSwapped(aws, rollout2) {
  const before = rollout2.candidate.artefacts ?? [];
  for (const { url, etag, versionId } of before) {
    const now = await versionOf(aws, url);
    if (now === void 0 || now.etag === etag) continue;
    const version3 = versionId === void 0 ? "" : ` (version ${versionId})`;
    return `${url} has been replaced during the rollout: its ETag was ${etag}${version3} and is ${now.etag}. What was found out is about the file before. Give new artefacts a name of their own, then start again.`;
  }
  return void 0;
}
async function versionOf(aws, url) {
  const [, bucket, key2] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
  return bucket === void 0 || key2 === void 0 || key2.endsWith("/") ? void 0 : aws.objects.identify(bucket, key2);
}

// src/aws/instance-types.ts
var knownInstanceTypes = Object.values(ProductionVariantInstanceType);
var knownTransformTypes = Object.values(TransformInstanceType);

// src/preflight/instance-type.ts
var wellFormed = /^ml\.[a-z]{1,4}\d+[a-z]*(-[a-z0-9]+)*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/;
function checkInstanceType(instanceType) {
  if (instanceType === void 0 || knownInstanceTypes.includes(instanceType)) return [];
  const meant = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(instanceType, knownInstanceTypes);
  if (wellFormed.test(instanceType)) {
    return [
      `instance-type: ${instanceType} is not among the instance types this version knows; AWS will say whether there is one.${meant}`
    ];
  }
  const sentence = `instance-type: there is no instance type ${instanceType} for endpoints.${meant} Nothing was changed.`;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", sentence, { key: "instance-type" });
}

// src/preflight/model-package.ts
async function checkPackage(aws, arn, allowUnapproved) {
  const key2 = "model-package-arn";
  const described = await aws.models.describePackage(arn);
  if (described === void 0) {
    const { region } = aws;
    const elsewhere = arn.split(":")[3] !== region;
    const mend = elsewhere ? `It is of another region: this run works in ${region}.` : "Check the group and the version.";
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("candidate-not-found", `There is no model package ${arn} in ${region}. ${mend}`, { key: key2 });
  }
  if (described.status !== "Completed") {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "candidate-unfit",
      `Model package ${arn} is ${described.status}; only a Completed one can be deployed.`
    );
  }
  if (described.approvalStatus === "Rejected") {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("candidate-unfit", `Model package ${arn} was rejected in the Model Registry.`);
  }
  if (described.approvalStatus === "Approved") return [];
  const state = described.approvalStatus === "" ? "has no approval" : `is ${described.approvalStatus}`;
  if (allowUnapproved) return [`Model package ${arn} ${state} in the Model Registry: nobody has approved it.`];
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "candidate-unfit",
    `Model package ${arn} ${state} in the Model Registry, and nobody has approved it. Approve it there (UpdateModelPackage with ModelApprovalStatus Approved), or set \`allow-unapproved: true\` to take it all the same.`,
    { key: key2 }
  );
}

// src/preflight/near-names.ts
var mostShown = 5;
async function nearNames(list, wanted, region) {
  const parts = wanted.split("-").filter((part) => part.length > 2);
  const longest = parts.toSorted((one, other) => other.length - one.length)[0];
  let alike2 = [];
  for (const contains of [.../* @__PURE__ */ new Set([parts[0], longest, void 0])]) {
    const names = await list(contains);
    if (names === void 0) return "";
    const meant = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .closest */ .kp)(wanted, names);
    if (meant !== void 0) return ` Did you mean "${meant}"?`;
    if (contains !== void 0 && alike2.length === 0) alike2 = names;
    if (contains === void 0 && names.length === 0) return ` There is none at all in ${region}.`;
  }
  return alike2.length === 0 ? "" : ` There is: ${alike2.slice(0, mostShown).join(", ")}.`;
}

// src/aws/own-disk.ts
var withOwnDisk = /^ml\.(?:[a-z]+\d+[a-z]*d[a-z]*|gr?[56]e?f?|p[56][a-z]*|p6-[a-z0-9]+|trn\d+[a-z]*)\./;
function hasOwnDisk(instanceType) {
  return withOwnDisk.test(instanceType);
}

// src/preflight/not-kept.ts
function tellNotKept({ name, variants, raw }, baseline, candidateType) {
  const scaled = variants.filter((variant2) => variant2.managedInstanceScaling).map((variant2) => variant2.name);
  const all = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(raw.ProductionVariants);
  const accelerated = all.filter(({ AcceleratorType }) => typeof AcceleratorType === "string");
  const volume = all.find(({ VariantName }) => VariantName === baseline)?.VolumeSizeInGB;
  const told = [];
  if (scaled.length > 0) {
    told.push(
      `Configuration ${name} has ManagedInstanceScaling on ${scaled.join(", ")}, which SageMaker takes for inference components only by now: the rollout and the promoted model serve with a fixed number of instances. To keep it scaling, register the variant with Application Auto Scaling before (RegisterScalableTarget, PutScalingPolicy); that is kept.`
    );
  }
  if (accelerated.length > 0) {
    const names = accelerated.map(({ VariantName }) => String(VariantName)).join(", ");
    told.push(
      `Configuration ${name} has an AcceleratorType on ${names}. Elastic Inference is no longer there, and the rollout and the promoted model do without it; choose an \`instance-type\` that is enough by itself.`
    );
  }
  if (candidateType !== void 0 && typeof volume === "number" && hasOwnDisk(candidateType)) {
    told.push(
      `instance-type: ${candidateType} has disks of its own, and SageMaker takes no VolumeSizeInGB with it: the ${volume} GB of ${baseline} are not taken over. See that the model fits on its disks, or choose a type without.`
    );
  }
  return told;
}

// src/preflight/suitability.ts
var mostVariants = 10;
function checkEndpoint(endpoint, configuration, hasInferenceComponents) {
  const refuse2 = (why) => {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("endpoint-unsupported", `${endpoint.name} cannot take a second variant: ${why}`);
  };
  const { variants } = configuration;
  if (configuration.asynchronous) refuse2("it is an asynchronous endpoint; SageMaker splits no traffic on these.");
  if (variants.some((variant2) => variant2.serverless)) {
    refuse2("it is serverless; SageMaker allows one variant only there.");
  }
  if (configuration.shadowVariants > 0) {
    refuse2("it has a shadow variant, which allows exactly one production variant. End the shadow test first.");
  }
  if (hasInferenceComponents || variants.some((variant2) => variant2.modelName === void 0)) {
    refuse2("it serves inference components; their traffic is not split by variant weights.");
  }
  if (variants.length >= mostVariants) refuse2(`it has ${variants.length} variants already, the most SageMaker allows.`);
}
function checkContainer(model, role, { evaluation, load }) {
  const wanted = evaluation?.container;
  const key2 = "evaluation.container";
  if (model.inference !== "Direct") {
    if (wanted === void 0) return;
    const sentence = `${key2}: the ${role} model ${model.name} does not have several containers in direct mode, so that none of them can be asked by name. Leave it out.`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", sentence, { key: key2 });
  }
  if (evaluation === void 0 && load === void 0) return;
  const names = model.containers.flatMap(({ hostname }) => hostname === void 0 ? [] : [hostname]);
  const has = `the ${role} model ${model.name} has several containers in direct mode (${names.join(", ") || "without host names"})`;
  if (wanted === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", `${key2}: ${has}. Name the one to ask.`, { key: key2 });
  }
  if (names.includes(wanted)) return;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", `${key2}: ${has}, and none is ${wanted}.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(wanted, names)}`, {
    key: key2
  });
}
function checkModel(model, role) {
  if (model.containers.some((container) => container.mode === "MultiModel")) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "endpoint-unsupported",
      `The ${role} model ${model.name} is a multi-model container; SageMaker allows no second variant beside it.`
    );
  }
}

// src/preflight/examine.ts
async function examine(aws, plan, allowUnapproved = false) {
  const endpoint = await findEndpoint(aws, plan.endpointName);
  const configuration = await aws.configurations.describe(endpoint.configName);
  if (configuration === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "endpoint-unsupported",
      `The endpoint's configuration ${endpoint.configName} has been deleted, and SageMaker updates no endpoint without it. Create one of that name again with the settings the endpoint has, then start again.`
    );
  }
  const hasComponents = await answerOr(aws.endpoints.hasInferenceComponents(plan.endpointName), false);
  checkEndpoint(endpoint, configuration, hasComponents);
  const variants = configuration.variants.map((variant2) => variantAtStart(endpoint, variant2));
  const baseline = await withScaling2(aws, plan, chooseBaseline(plan, variants));
  const baselineModel = await findModel(aws, baseline.modelName, "baseline");
  checkContainer(baselineModel, "baseline", plan);
  const otherType = plan.instanceType === baseline.instanceType ? void 0 : plan.instanceType;
  const id = rolloutIdOf(plan.endpointName, plan.candidate);
  const { model: createdModel, ...names } = await freeNames(aws, plan.endpointName, id);
  const unsure = plan.candidate.kind === "package" ? await checkPackage(aws, plan.candidate.modelPackageArn, allowUnapproved) : [];
  const candidate2 = await examineCandidate(aws, plan, baseline, id, createdModel);
  if (variants.some((variant2) => variant2.name === candidate2.name)) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "configuration-invalid",
      `candidate-variant: ${candidate2.name} is a variant of ${endpoint.name} already. Choose another name.`,
      { key: "candidate-variant" }
    );
  }
  return {
    endpoint,
    configuration,
    baselineModel,
    start: {
      configName: endpoint.configName,
      baseline,
      others: variants.filter((variant2) => variant2.name !== baseline.name)
    },
    candidate: candidate2,
    id,
    names,
    alreadyInService: plan.candidate.kind === "model" && plan.candidate.modelName === baseline.modelName,
    warnings: [
      ...checkInstanceType(plan.instanceType),
      ...unsure,
      ...tellNotKept(configuration, baseline.name, otherType)
    ]
  };
}
async function findEndpoint(aws, name) {
  const endpoint = await aws.endpoints.describe(name);
  if (endpoint === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "endpoint-not-found",
      `There is no endpoint ${name} in ${aws.region}.${await nearNames(aws.catalogue.endpoints, name, aws.region)} A first model has nothing to be compared with: create the endpoint once with CreateEndpointConfig and CreateEndpoint (docs/first-endpoint.md), then promote the next.`,
      { key: "endpoint-name" }
    );
  }
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(endpoint)) {
    const why = endpoint.failureReason ?? "SageMaker gives no reason";
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("endpoint-failed", `${name} is ${endpoint.status} (${why}); mend or recreate it first.`);
  }
  return endpoint;
}
function checkIdle(endpoint) {
  if (endpoint.status === "InService" && endpoint.pendingConfigName === void 0) return;
  const goal = endpoint.pendingConfigName === void 0 ? "" : ` to ${endpoint.pendingConfigName}`;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "endpoint-busy",
    `${endpoint.name} is ${endpoint.status}${goal}. Start again when it is InService.`
  );
}
function variantAtStart(endpoint, variant2) {
  const live = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, variant2.name);
  return {
    name: variant2.name,
    modelName: variant2.modelName ?? "",
    weight: live?.desiredWeight ?? variant2.initialWeight,
    instanceCount: Math.max(live?.desiredInstances ?? 0, live?.currentInstances ?? 0) || (variant2.initialInstanceCount ?? 1),
    ...variant2.instanceType !== void 0 && { instanceType: variant2.instanceType }
  };
}
function chooseBaseline(plan, variants) {
  const names = variants.map((variant2) => variant2.name).join(", ");
  const wanted = plan.baselineVariant;
  const [only, ...more] = variants;
  const baseline = wanted === void 0 ? only : variants.find((variant2) => variant2.name === wanted);
  if (wanted === void 0 && more.length > 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "configuration-invalid",
      `baseline-variant: ${plan.endpointName} has several production variants (${names}). Name the one to compare with and replace.`,
      { key: "baseline-variant" }
    );
  }
  if (baseline === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "configuration-invalid",
      `baseline-variant: ${plan.endpointName} has no variant ${wanted}; it has ${names}.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(
        wanted ?? "",
        variants.map((variant2) => variant2.name)
      )}`,
      { key: "baseline-variant" }
    );
  }
  if (baseline.weight <= 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "endpoint-unsupported",
      `Variant ${baseline.name} of ${plan.endpointName} has weight 0: there is no traffic to split with a candidate.`
    );
  }
  return baseline;
}
async function withScaling2(aws, plan, baseline) {
  const [target] = await answerOr(aws.scaling.targets(plan.endpointName, [baseline.name]), []);
  if (target === void 0) return baseline;
  if (plan.variantName === "keep" && plan.instanceType !== void 0 && plan.instanceType !== baseline.instanceType) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "configuration-invalid",
      `instance-type: ${baseline.name} is autoscaled, and SageMaker does not change the instance type of an autoscaled variant from ${baseline.instanceType} to ${plan.instanceType}. Set \`variant-name: candidate\`: the scaling then moves over.`,
      { key: "instance-type" }
    );
  }
  return { ...baseline, scaling: target.suspended };
}
async function examineCandidate(aws, plan, baseline, id, createdModel) {
  const { modelName, urls } = await candidateModel(aws, plan, createdModel);
  const artefacts = await readArtefacts(aws, urls);
  const instanceType = plan.instanceType ?? baseline.instanceType;
  return {
    name: plan.candidateVariant ?? candidateVariantOf(id),
    modelName,
    createsModel: plan.candidate.kind !== "model",
    instanceCount: plan.instanceCount ?? baseline.instanceCount,
    ...instanceType !== void 0 && { instanceType },
    ...artefacts.length > 0 && { artefacts }
  };
}
async function candidateModel(aws, plan, createdModel) {
  switch (plan.candidate.kind) {
    case "model": {
      const { modelName } = plan.candidate;
      const model = await findModel(aws, modelName, "candidate");
      checkContainer(model, "candidate", plan);
      return { modelName, urls: urlsOf(model) };
    }
    case "package":
      return { modelName: createdModel, urls: [] };
    case "image": {
      const { modelDataUrl } = plan.candidate;
      return { modelName: createdModel, urls: modelDataUrl === void 0 ? [] : [modelDataUrl] };
    }
  }
}
async function findModel(aws, name, role) {
  const model = await aws.models.describe(name);
  if (model !== void 0) {
    checkModel(model, role);
    return model;
  }
  if (role === "candidate") {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "candidate-not-found",
      `model-name: there is no SageMaker model ${name} in ${aws.region}.${await nearNames(aws.catalogue.models, name, aws.region)} Check the name and the region; \`aws sagemaker list-models --region ${aws.region} --name-contains ${name.split("-")[0]}\` shows what there is.`,
      {
        key: "model-name"
      }
    );
  }
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "endpoint-unsupported",
    `The baseline's model ${name} has been deleted: there would be no way back. Create it again before promoting another.`
  );
}
async function freeNames(aws, endpointName, id) {
  for (let suffix = 1; ; suffix++) {
    const names = namesOf(endpointName, id, suffix);
    const taken = await Promise.all([
      aws.configurations.describe(names.pair),
      aws.configurations.describe(names.final),
      aws.models.describe(names.model)
    ]);
    if (taken.every((found) => found === void 0)) return names;
  }
}

// src/preflight/in-service.ts
async function serves(aws, endpoint, candidate2) {
  const configuration = await aws.configurations.describe(endpoint.configName);
  const names = (configuration?.variants ?? []).flatMap(
    ({ modelName }) => modelName === void 0 ? [] : [modelName]
  );
  if (candidate2.kind === "model") return names.includes(candidate2.modelName);
  const models = await Promise.all(names.map((name) => aws.models.describe(name)));
  return models.some((model) => model !== void 0 && isMadeOf(model, candidate2));
}
function isMadeOf({ containers }, candidate2) {
  const [container, ...more] = containers;
  if (container === void 0 || more.length > 0) return false;
  if (candidate2.kind === "package") return container.modelPackageArn === candidate2.modelPackageArn;
  const { image, modelDataUrl, environment } = container;
  return image === candidate2.imageUri && modelDataUrl === candidate2.modelDataUrl && isSameEnvironment(environment, candidate2.environment);
}

// src/rollout/autoscaling.ts
function suspendScaleIn(rollout2, seen) {
  const { name } = rollout2.start.baseline;
  const loose = seen.scaled.some(({ variant: variant2, scaleInSuspended }) => variant2 === name && !scaleInSuspended);
  return loose ? (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "suspend-scale-in", variant: name }, `${name} keeps its instances until the end`) : void 0;
}
function moveScalingToCandidate(rollout2, seen) {
  if (rollout2.plan.variantName === "keep") return void 0;
  return moveScaling(seen, rollout2.start.baseline.name, rollout2.candidate.name);
}
function freeScaling(rollout2, seen) {
  const { start: start2, candidate: candidate2 } = rollout2;
  if (rollout2.kind === "rollout") return moveScaling(seen, candidate2.name, start2.baseline.name);
  const scaled = seen.scaled.some(({ variant: variant2 }) => variant2 === candidate2.name);
  if (rollout2.savedScaling === void 0 || !scaled) return void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)(
    { do: "deregister-scaling", variant: candidate2.name },
    `${candidate2.name} is about to go; its autoscaling is kept`
  );
}
function restoreScaling(rollout2, seen) {
  const { savedScaling, start: start2 } = rollout2;
  if (savedScaling === void 0) return void 0;
  const { name } = start2.baseline;
  const given = seen.scaled.find(({ variant: variant2 }) => variant2 === name);
  if (given?.scaleInSuspended === savedScaling.suspended.scaleIn) return void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "restore-scaling", variant: name }, `${name} gets its autoscaling back`);
}
function moveScaling(seen, from, to) {
  if (!seen.scaled.some(({ variant: variant2 }) => variant2 === from)) return void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "move-scaling", from, to }, `${to} takes over the autoscaling of ${from}`);
}

// src/rollout/credentials.ts
var wayBackMs = 20 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
var lastWeightsMs = 5 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
function keepCredentials(state, seen) {
  const { endMs, renewalFailed } = seen.credentials ?? {};
  if (endMs === void 0 || !_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[state.phase].candidateMayServe || (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(state)) return void 0;
  const leftMs = endMs - seen.nowMs;
  if (leftMs > (renewalFailed === void 0 ? wayBackMs : lastWeightsMs)) return void 0;
  const ends = `The AWS credentials end in ${Math.max(0, Math.floor(leftMs / _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2))} minutes`;
  const why = renewalFailed === void 0 ? "" : ` and could not be renewed (${renewalFailed})`;
  const sentence = `${ends}${why}: the candidate gives its traffic back while that can still be done.`;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", { code: "credentials-expired", sentence });
}
function holdWhileRenewalFails(state, seen, decision) {
  const failed2 = seen.credentials?.renewalFailed;
  if (failed2 === void 0 || (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(state) || !goesForward(decision)) return decision;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(
    seen,
    seen.nowMs + 15e3,
    `the AWS credentials could not be renewed, so nothing goes forward: ${failed2}`
  );
}
function goesForward(decision) {
  if (decision.kind === "move") return _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[decision.to.phase].changesShare || decision.to.phase === "replacing";
  if (decision.kind !== "act") return false;
  return decision.action.do === "set-weights" || decision.action.do === "update-endpoint";
}

// src/rollout/despite.ts
function despite(gates) {
  const told = gates.flatMap(({ gate, unit, candidate: candidate2, baselineBreach: breach }) => {
    if (gate.reportOnly || breach?.candidate !== "better" || candidate2 === void 0) return [];
    const value = (number4) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .withUnit */ .$o)(number4, unit);
    const key2 = breach.side === "above" ? "max" : "min";
    return [
      `although it breaks ${key2} ${value(breach.limit)} of ${gate.name}: production broke it with ${value(breach.baseline.value)}, and the candidate is proved better (${value(candidate2.value)})`
    ];
  });
  return told.length === 0 ? "" : `, ${told.join("; and ")}`;
}

// src/rollout/update.ts
var updateGraceMs = 2e4;
function updateEndpoint(state, seen, to, giveUp2, mostAttempts2 = 1) {
  const { update: update2 } = state;
  const again = { ...state, update: { attempts: update2.attempts + 1 } };
  if (update2.attempts === 0) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, again, `Updating the endpoint to the ${to} configuration`);
  if (update2.acceptedAtMs === void 0) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "update-endpoint", to }, `take the endpoint to its ${to} configuration`);
  }
  if (seen.nowMs - update2.acceptedAtMs < updateGraceMs) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, update2.acceptedAtMs + updateGraceMs, "SageMaker has accepted the update");
  }
  if (update2.attempts < mostAttempts2) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, again, `${silentlyRolledBack(seen).sentence} Trying again`);
  return giveUp2(silentlyRolledBack(seen));
}
function silentlyRolledBack(seen) {
  const { failureReason, configName } = seen.endpoint;
  const why = failureReason ?? "it gives no reason; look at the endpoint\u2019s container logs and events in CloudWatch";
  const noCapacity = /capacity/i.test(why);
  return {
    code: noCapacity ? "no-capacity" : "update-rolled-back",
    sentence: `SageMaker rolled the update back to ${configName}: ${why}`
  };
}

// src/rollout/drift.ts
function detectDrift(rollout2, state, seen) {
  if (state.phase === "halted") return void 0;
  const expected = expectedIn(rollout2, state, seen);
  const difference = expected && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDrift */ .ZP)(rollout2, seen.endpoint, expected);
  if (difference === void 0) return void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "halted", difference, before: state }, `Halted: ${difference}`);
}
function shareOf4({ plan }, step2) {
  if (step2 === "verification") return 0;
  return step2 === "final" ? 1 - (plan.holdback ?? 0) : plan.schedule[step2]?.traffic ?? 0;
}
function expectedIn(rollout2, state, seen) {
  switch (state.phase) {
    case "scoring":
      return { places: ["original"] };
    case "deploying":
      return { places: ["original", "pair"] };
    case "verifying":
      return { places: ["pair"], shares: [0], acceptedDrift: state.acceptedDrift };
    case "shifting": {
      const before = state.step === 0 ? 0 : shareOf4(rollout2, state.step - 1);
      return { places: ["pair"], shares: [before, shareOf4(rollout2, state.step)], acceptedDrift: state.acceptedDrift };
    }
    case "baking":
    case "holding":
      return { places: ["pair"], shares: [shareOf4(rollout2, state.step)] };
    case "promoting": {
      const shares = [0, ...rollout2.plan.schedule.map((step2) => step2.traffic), shareOf4(rollout2, "final")];
      return { places: ["pair"], shares, acceptedDrift: state.acceptedDrift };
    }
    case "final-bake":
      return { places: ["pair"], shares: [shareOf4(rollout2, "final")] };
    case "replacing":
      return { places: ["pair", "final"], shares: [shareOf4(rollout2, "final")] };
    case "rolling-back":
      return mayGoBackFrom(state, seen) ? void 0 : { places: ["original", "pair", "final"] };
    case "cleaning":
      return { places: [state.ending === "promoted" ? "final" : "original"] };
    case "halted":
      return void 0;
  }
}
function mayGoBackFrom({ acceptedConfig, update: update2 }, { endpoint, nowMs }) {
  const shows = update2.acceptedAtMs !== void 0 && nowMs - update2.acceptedAtMs >= updateGraceMs;
  return endpoint.configName === acceptedConfig && !shows;
}

// src/rollout/identity.ts
function checkIdentity(rollout2, progress2, seen) {
  if (!_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[progress2.state.phase].concludes || (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) !== "pair") return void 0;
  const sentence = seen.swapped ?? swappedImage(rollout2, progress2, seen);
  return sentence === void 0 ? void 0 : (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", { code: "identity-changed", sentence });
}
function swappedImage(rollout2, progress2, seen) {
  const { name } = rollout2.candidate;
  const before = progress2.images ?? [];
  const now = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(seen.endpoint, name)?.images ?? [];
  if (before.length === 0 || now.length === 0 || before.join() === now.join()) return void 0;
  return `${name} runs the image ${now.join(", ")} now, and what was found out is about ${before.join(", ")}. Name images by their digest, then start again.`;
}

// src/rollout/leave-step.ts
function leaveStep(rollout2, step2, seen, because, answers) {
  if (step2 === "verification") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "shifting", step: 0 }, because, answers);
  if (step2 === "final") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "replacing", update: { attempts: 0 } }, because, answers);
  if ((0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .isLastStep */ .b0)(rollout2.plan, step2)) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "promoting" }, because, answers);
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "shifting", step: step2 + 1 }, because, answers);
}

// src/rollout/person.ts
function answerPerson(rollout2, state, seen) {
  const { request: request2 } = seen;
  if (request2 === void 0) return void 0;
  switch (request2.what) {
    case "rollback":
      return canRollBack(state) ? rollBackFor(rollout2, request2, seen) : void 0;
    case "promote":
      return canPromote(rollout2, state, request2, seen) ? (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, promotingFrom(state, request2), `Promoted by ${inWords(request2)}`, request2) : void 0;
    case "approve":
      return state.phase === "holding" && request2.atMs >= state.sinceMs ? leaveStep(rollout2, state.step, seen, `Approved by ${inWords(request2)}`, request2) : void 0;
    case "resume":
      return state.phase === "halted" && request2.atMs >= state.sinceMs && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) !== "elsewhere" ? (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, goOnFrom(rollout2, state.before, seen, request2), `Resumed by ${inWords(request2)}`, request2) : void 0;
  }
}
function openRequest({ answeredMs }, requests) {
  return requests.find((request2) => request2 !== void 0 && request2.atMs !== answeredMs);
}
function canRollBack(state) {
  return state.phase !== "rolling-back" && (state.phase !== "cleaning" || state.ending === "promoted");
}
function rollBackFor(rollout2, request2, seen) {
  const cancelled = request2.cause === "cancelled";
  const reason2 = cancelled ? { code: "cancelled", sentence: "The run was cancelled." } : { code: "rollback-requested", sentence: `${inWords(request2)} asked for it.` };
  const elsewhere = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "elsewhere";
  const to = { phase: "rolling-back", ending: "rolled-back", reason: reason2, update: { attempts: 0 } };
  const acceptedConfig = elsewhere && !cancelled ? request2.saw?.configName : void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(
    seen,
    acceptedConfig === void 0 ? to : { ...to, acceptedConfig },
    `Rolling back: ${reason2.sentence}`,
    request2
  );
}
function promotingFrom(state, { saw }) {
  const promoting = { phase: "promoting", byPerson: true };
  return state.phase === "halted" && saw ? { ...promoting, acceptedDrift: saw.weights } : promoting;
}
function canPromote(rollout2, state, request2, seen) {
  const deployed = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "pair";
  const seesIt = state.phase !== "halted" || request2.atMs >= state.sinceMs;
  return deployed && state.phase !== "deploying" && _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[state.phase].promotable && seesIt;
}
function goOnFrom(rollout2, before, seen, { saw }) {
  const accepted2 = saw === void 0 ? {} : { acceptedDrift: saw.weights };
  switch (before.phase) {
    case "verifying":
      return { ...before, ...accepted2 };
    case "shifting":
    case "baking":
      return { phase: "shifting", step: before.step, ...accepted2 };
    case "holding":
      if (before.step === "verification") return { phase: "verifying", ...accepted2 };
      return before.step === "final" ? { phase: "promoting", ...accepted2 } : { phase: "shifting", step: before.step, ...accepted2 };
    case "promoting":
    case "final-bake":
      return { phase: "promoting", ...accepted2, ...before.byPerson && { byPerson: true } };
    case "replacing":
      return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "pair" ? { phase: "promoting", ...accepted2, ...before.byPerson && { byPerson: true } } : anew(before);
    case "deploying":
    case "rolling-back":
      return anew(before);
    case "scoring":
    case "cleaning":
    case "halted":
      return before;
  }
}
function anew(before) {
  return { ...before, update: { attempts: 0 } };
}
function inWords(request2) {
  return request2.reason === void 0 ? request2.by.name : `${request2.by.name} (${request2.reason})`;
}

// src/rollout/roll-back.ts
var instancesWithinMs = 10 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
var attempts = 3;
function rollBackStep(rollout2, state, seen) {
  const place = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint);
  const { refusal: refusal2 } = seen;
  if (refusal2 !== void 0 && !(place === "pair" && isPassable(refusal2.act))) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)("rollback-incomplete", `${safety(rollout2, seen)} ${refusal2.reason.sentence}`);
  }
  if (place === "pair" && refusal2?.act !== "set-weights") {
    const weights2 = giveBackTraffic(rollout2, state, seen);
    if (weights2 !== void 0) return weights2;
  }
  if (place === "original" && seen.endpoint.status === "InService") {
    return restoreOriginal(rollout2, seen) ?? (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)(state.ending, state.reason), "The endpoint is on its configuration from before");
  }
  const scaling = freeScaling(rollout2, seen);
  if (scaling !== void 0) return scaling;
  if (!seen.prepared.original) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-original" }, `somebody has deleted ${rollout2.start.configName}, which it goes back to`);
  }
  return updateEndpoint(
    state,
    seen,
    "original",
    (failure2) => (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)("rollback-incomplete", `${safety(rollout2, seen)} ${failure2.sentence}`),
    attempts
  );
}
function isPassable(refused) {
  return refused === "set-weights" || refused === "set-instances";
}
function giveBackTraffic(rollout2, state, seen) {
  const target = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightsAt */ .X)(rollout2, 0);
  if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(seen.endpoint, target)) return void 0;
  const { name } = rollout2.start.baseline;
  const baseline = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(seen.endpoint, name);
  const fleet = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .baselineFleet */ .wg)(rollout2, seen.endpoint);
  const patient = seen.nowMs - state.sinceMs < instancesWithinMs && seen.refusal === void 0;
  if (baseline !== void 0 && baseline.currentInstances < fleet && patient) {
    if (baseline.desiredInstances < fleet) {
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)(
        { do: "set-instances", variant: name, count: fleet },
        `${name} gets its ${fleet} instances back first`
      );
    }
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, seen.nowMs + 5e3, `${name} is scaling to ${fleet} instances`);
  }
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "set-weights", weights: target }, `${name} takes all traffic back`);
}
function restoreOriginal(rollout2, seen) {
  const { name, weight } = rollout2.start.baseline;
  if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(seen.endpoint, name) !== void 0 && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(seen.endpoint, { [name]: weight })) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "set-weights", weights: { [name]: weight } }, `${name} serves with weight ${weight} again`);
  }
  return rollout2.kind === "return" ? instancesFor(rollout2, seen) ?? restoreScaling(rollout2, seen) : void 0;
}
function instancesFor(rollout2, seen) {
  const { name, instanceCount, instanceType } = rollout2.start.baseline;
  const live = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(seen.endpoint, name);
  const comparable = instanceType !== void 0 && live !== void 0 && live.desiredInstances < instanceCount;
  if (!comparable) return void 0;
  const because = `${name} gets the ${instanceCount} instances that serve now`;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "set-instances", variant: name, count: instanceCount }, because);
}
function safety(rollout2, seen) {
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "original")
    return "The endpoint is on its configuration from before, but not everything about it is as it was.";
  return (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(seen.endpoint, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightsAt */ .X)(rollout2, 0)) ? `Users are served by ${rollout2.start.baseline.name}, but the endpoint is not on its configuration from before yet.` : "The rollback has not come to its end.";
}

// src/rollout/scoring.ts
var pollMs = 3e4;
function scoreByBatch(rollout2, state, seen) {
  if (seen.request?.what === "promote") return deploy(seen, "a person promotes it, whatever the rows say");
  const failed2 = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .failedBeforeTraffic */ .u)(seen.gates, "rollback");
  if (failed2 !== void 0) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)("rolled-back", (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(failed2)), `Not deployed: ${failed2.sentence}`);
  }
  if (seen.refusal !== void 0) return giveUp(seen, seen.refusal.reason);
  if (seen.evaluation !== void 0) return concludeScores(rollout2, seen);
  if (!seen.prepared.model) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-model" }, "the candidate has no SageMaker model yet");
  const { scoring } = seen;
  const transform = rollout2.plan.evaluation?.transform;
  if (scoring === void 0 || transform === void 0) {
    return giveUp(seen, { code: "internal-error", sentence: "The plan has no `evaluation.batch`." });
  }
  if (scoring.broken !== void 0) return giveUp(seen, { code: "scoring-failed", sentence: scoring.broken });
  if (state.stage === "shards") {
    if (scoring.shards === void 0) {
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "write-shards" }, "the labelled rows are written to S3 as both models shall get them");
    }
    const { index } = scoring.shards;
    return start(rollout2, { stage: "canary", attempt: 1, ...index && { index } }, seen, shardWords(scoring.shards));
  }
  return runJobs(rollout2, { ...state, stage: state.stage }, seen, scoring, transform);
}
function runJobs(rollout2, state, seen, scoring, batch) {
  const endMs = state.sinceMs + batch.maxDurationMs;
  const again = retry(rollout2, state, seen, scoring.jobs, endMs);
  if (again !== void 0) return again;
  const broken = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.find((role) => ["Failed", "Stopping", "Stopped"].includes(scoring.jobs[role].status));
  if (broken !== void 0) return afterFailure(rollout2, state, seen, broken, scoring.jobs[broken]);
  const done = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.every((role) => scoring.jobs[role].status === "Completed");
  if (!done && seen.nowMs >= endMs) {
    const sentence = `The transform jobs were not done after evaluation.batch.max-duration (${batch.maxDurationMs / _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2} minutes). Both were stopped; nothing is concluded. Give them longer, or more instances.`;
    return giveUp(seen, { code: "scoring-failed", sentence });
  }
  const absent = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.find((role) => scoring.jobs[role].status === "absent");
  if (absent !== void 0) {
    const { stage, attempt } = state;
    const name = (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_4__/* .transformName */ .C_)(rollout2, stage, attempt, absent);
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-transform", stage, attempt, role: absent, ...kept(state) }, `${name} scores`);
  }
  if (!done) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, Math.min(endMs, seen.nowMs + pollMs), progressWords(state, scoring, seen.nowMs));
  if (state.stage === "rows") {
    const { answers } = scoring;
    if (state.answers === void 0 && answers !== void 0) {
      const { stage, attempt } = state;
      const to = { phase: "scoring", stage, attempt, ...kept(state), answers };
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, to, "Both jobs have scored all rows; what they have answered is noted");
    }
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "measure-scores" }, "both jobs are done, and their answers are compared");
  }
  const { canary } = scoring;
  if (canary === void 0 || !canary.ok) {
    const sentence = canary?.sentence ?? "The first rows have no answers on S3.";
    return giveUp(seen, { code: "scoring-failed", sentence });
  }
  return start(rollout2, { stage: "rows", attempt: 1, ...kept(state), columns: canary.columns }, seen);
}
function kept({ columns, index }) {
  return { ...columns && { columns }, ...index !== void 0 && { index } };
}
function start(rollout2, next, seen, more = "") {
  const names = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.map((role) => (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_4__/* .transformName */ .C_)(rollout2, next.stage, next.attempt, role)).join(" and ");
  const what = next.stage === "canary" ? "Scoring a few rows" : "Scoring all rows";
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "scoring", ...next }, `${what} in ${names}${more}`);
}
function shardWords({ objects, asIs, whyNot }) {
  if (asIs) return `. The ${count(objects)} objects of the data are scored as they lie`;
  return whyNot === void 0 ? "" : `. The rows were written to S3 again, because ${whyNot}`;
}
var passes = ({ why }) => /^(InternalServerError|CapacityError)/.test(why ?? "");
function retry(rollout2, state, seen, jobs, endMs) {
  const { stage, attempt } = state;
  const failed2 = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.filter((role) => jobs[role].status === "Failed");
  if (failed2.length === 0 || !failed2.every((role) => passes(jobs[role])) || attempt >= _shared_transform_js__WEBPACK_IMPORTED_MODULE_4__/* .mostAttempts */ .Gc) return void 0;
  const running2 = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.find((role) => jobs[role].status === "InProgress");
  if (running2 !== void 0) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "stop-transform", stage, attempt, role: running2 }, "both are tried again");
  }
  if (_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.some((role) => jobs[role].status === "Stopping") && seen.nowMs < endMs) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, Math.min(endMs, seen.nowMs + pollMs), "both are tried again once the other job has stopped");
  }
  return start(rollout2, { stage, attempt: attempt + 1, ...kept(state) }, seen);
}
function afterFailure(rollout2, state, seen, role, job) {
  const name = (0,_shared_transform_js__WEBPACK_IMPORTED_MODULE_4__/* .transformName */ .C_)(rollout2, state.stage, state.attempt, role);
  const why = job.why === void 0 ? "" : `: ${job.why.replace(/\.$/, "")}`;
  const what = job.status === "Failed" ? `failed${why}` : "was stopped by somebody";
  const sentence = `Transform job ${name} (the ${role}) ${what}. Nothing is concluded about the candidate, and nothing was deployed. Its log is in group /aws/sagemaker/TransformJobs, streams ${name}/\u2026; the lines of \u2026/data-log name the object.`;
  return giveUp(seen, { code: "scoring-failed", sentence });
}
function giveUp(seen, reason2) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)("failed", reason2), reason2.sentence);
}
function concludeScores(rollout2, seen) {
  const concluded = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeBeforeTraffic */ .sn)(rollout2.plan, seen);
  if (concluded.say !== "back") return deploy(seen, "the rows say nothing against it");
  const { ending, reason: reason2 } = concluded;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)(ending, reason2), `Not deployed: ${reason2.sentence}`);
}
function deploy(seen, because) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "deploying", update: { attempts: 0 } }, `Deploying: ${because}`);
}
function progressWords({ stage }, scoring, nowMs) {
  if (stage === "canary") return "a few rows go through both models first";
  const { shards, scored, jobs } = scoring;
  const [rows, objects] = [shards?.rows ?? 0, shards?.objects ?? 0];
  const started = _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.flatMap((role) => jobs[role].startMs ?? []);
  if (started.length < _shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .roles */ .Ot.length) return `SageMaker is starting instances for ${count(rows)} rows`;
  if (scored === void 0 || scored.rows === 0) {
    return `${count(rows)} rows are being scored; none of ${count(objects)} objects is finished by both yet`;
  }
  const words = `${count(scored.rows)} of ${count(rows)} rows scored by both (${count(scored.objects)} of ${count(objects)} objects)`;
  if (scored.rows >= rows) return words;
  const minutes = Math.round(timeLeftMs(scored, rows, Math.max(...started), nowMs) / _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2);
  return `${words}, about ${minutes <= 1 ? "a minute" : `${minutes} minutes`} left`;
}
function timeLeftMs({ rows: done, lastMs }, rows, startMs, nowMs) {
  const untilMs = lastMs !== void 0 && lastMs > startMs ? Math.min(lastMs, nowMs) : nowMs;
  return (rows - done) * (untilMs - startMs) / done - (nowMs - untilMs);
}
var count = (rows) => rows.toLocaleString("en-US");

// src/rollout/shift.ts
var scaleWithinMs = 60 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
var weighWithinMs = 90 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
function giveShare(rollout2, sinceMs, seen, shift) {
  const { endpoint, nowMs } = seen;
  const { name } = rollout2.candidate;
  const elapsedMs = nowMs - Math.max(sinceMs, seen.drivenSinceMs ?? sinceMs);
  if (seen.refusal !== void 0) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", seen.refusal.reason);
  const held = suspendScaleIn(rollout2, seen);
  if (held !== void 0) return held;
  const target = { ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightsAt */ .X)(rollout2, shift.share), ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .othersToRestore */ .Nj)(rollout2, endpoint) };
  const needed = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .candidateInstancesFor */ .b7)(rollout2, endpoint, shift.share);
  const candidate2 = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, name);
  if (candidate2 !== void 0 && candidate2.currentInstances < needed) {
    if (elapsedMs > scaleWithinMs) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", tooFewInstances(rollout2, needed));
    if (candidate2.desiredInstances < needed) {
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "set-instances", variant: name, count: needed }, `${percent(shift.share)} needs ${needed}`);
    }
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, nowMs + 15e3, `${name} is scaling to ${needed} instances`);
  }
  if ((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(endpoint, target)) {
    const because = `${percent(shift.share)} of the traffic goes to ${name}`;
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, shift.next, because);
  }
  if (elapsedMs > weighWithinMs) {
    const sentence = `SageMaker did not take the weights for ${percent(shift.share)} within 90 minutes.`;
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", { code: "weights-not-taken", sentence });
  }
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "set-weights", weights: target }, `shift ${percent(shift.share)} of the traffic to ${name}`);
}
function tooFewInstances(rollout2, needed) {
  return {
    code: "no-capacity",
    sentence: `${rollout2.candidate.name} did not reach ${needed} instances within an hour; AWS may lack capacity.`
  };
}
function percent(share) {
  return `${Number((share * 100).toFixed(2))} %`;
}

// src/rollout/decide.ts
var stuckAfterMs = 120 * _shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .minuteMs */ .J2;
function decide(rollout2, progress2, seen) {
  const { state } = progress2;
  return holdWhileRenewalFails(
    state,
    seen,
    endpointIsLost(seen) ?? answerPerson(rollout2, state, seen) ?? keepCredentials(state, seen) ?? keepDeadline(rollout2, state, seen) ?? waitWhileBusy(rollout2, state, seen) ?? leaveMixedFleet(state, seen) ?? detectDrift(rollout2, state, seen) ?? checkIdentity(rollout2, progress2, seen) ?? nextStep(rollout2, state, seen)
  );
}
function nextStep(rollout2, state, seen) {
  const { schedule } = rollout2.plan;
  switch (state.phase) {
    case "scoring":
      return scoreByBatch(rollout2, state, seen);
    case "deploying":
      return deploy2(rollout2, state, seen);
    case "verifying":
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyCandidate */ .vn)(rollout2, state, seen);
    case "shifting":
      return failedMeanwhile(seen) ?? giveShare(rollout2, state.sinceMs, seen, {
        share: shareOf4(rollout2, state.step),
        next: { phase: "baking", step: state.step }
      });
    case "baking": {
      if (seen.misrouted !== void 0) return misrouted(seen, seen.misrouted);
      const outcome = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .readStep */ .jg)(rollout2.plan, state.step, state.sinceMs, seen.nowMs, seen.gates);
      if (outcome.kind === "roll-back") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "rolled-back", outcome.reason);
      if (outcome.kind === "keep-baking") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, outcome.untilMs, outcome.because);
      if (outcome.kind === "hold") return hold(seen, state.step, outcome.why, outcome.sentence);
      if (schedule[state.step]?.hold) return hold(seen, state.step, "schedule", "The schedule asks for an approval");
      return leaveStep(rollout2, state.step, seen, outcome.because);
    }
    case "holding":
      return failedMeanwhile(seen) ?? (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, rollout2.deadlineMs, "waiting for `command: approve`");
    case "promoting": {
      const { byPerson: byPerson2 } = state;
      const next = { phase: "final-bake", ...byPerson2 && { byPerson: byPerson2 } };
      const failed2 = byPerson2 ? void 0 : failedMeanwhile(seen);
      return failed2 ?? giveShare(rollout2, state.sinceMs, seen, { share: shareOf4(rollout2, "final"), next });
    }
    case "final-bake": {
      if (state.byPerson) return bakeForPerson(rollout2, state.sinceMs, seen);
      if (seen.misrouted !== void 0) return misrouted(seen, seen.misrouted);
      const outcome = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .readStep */ .jg)(rollout2.plan, "final", state.sinceMs, seen.nowMs, seen.gates);
      if (outcome.kind === "roll-back") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "rolled-back", outcome.reason);
      if (outcome.kind === "keep-baking") return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, outcome.untilMs, outcome.because);
      if (outcome.kind === "hold") return hold(seen, "final", outcome.why, outcome.sentence);
      return leaveStep(rollout2, "final", seen, outcome.because);
    }
    case "replacing":
      return replacePair(rollout2, state, seen);
    case "rolling-back":
      return rollBackStep(rollout2, state, seen);
    case "cleaning":
      if (seen.refusal !== void 0) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)(seen.refusal.reason.code, unclean(seen.refusal.reason));
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "clean-up", ending: state.ending, reason: state.reason }, "the endpoint is where it shall be");
    case "halted":
      return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)("foreign-change", `Somebody else changed the endpoint: ${state.difference}.`);
  }
}
function failedMeanwhile(seen) {
  const failed2 = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .failure */ .V2)(seen.gates, "rollback");
  return failed2 && (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "rolled-back", { code: "gate-failed", sentence: failed2.sentence });
}
function bakeForPerson(rollout2, sinceMs, seen) {
  const endMs = sinceMs + rollout2.plan.finalBakeMs;
  if (seen.nowMs < endMs) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, endMs, "the final bake is not over");
  const because = "the final bake of what a person has promoted is over";
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "replacing", update: { attempts: 0 }, byPerson: true }, because);
}
function deploy2(rollout2, state, seen) {
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "pair") {
    if (seen.usurped !== void 0) return usurped(seen, seen.usurped);
    const { name } = rollout2.candidate;
    const images = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(seen.endpoint, name)?.images ?? [];
    return { ...(0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "verifying" }, `The candidate is deployed as ${name}`), images };
  }
  const failed2 = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .failedBeforeTraffic */ .u)(seen.gates, "rollback");
  if (failed2 !== void 0) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)("rolled-back", (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(failed2)), `Not deployed: ${failed2.sentence}`);
  }
  if (seen.refusal !== void 0) return abandon(seen, seen.refusal.reason);
  const unfit = evaluateFirst(rollout2, seen);
  if (unfit !== void 0) return unfit;
  if (!seen.prepared.model) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-model" }, "the candidate has no SageMaker model yet");
  if (!seen.prepared.pair) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-pair" }, "baseline and candidate need one configuration");
  return updateEndpoint(state, seen, "pair", (failure2) => abandon(seen, failure2));
}
function evaluateFirst({ plan, candidate: candidate2 }, seen) {
  if (plan.evaluation?.engine !== "file" || seen.request?.what === "promote") return void 0;
  if (seen.evaluation === void 0) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "evaluate" }, `the results of ${candidate2.modelName} are judged before it is deployed`);
  }
  const concluded = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeBeforeTraffic */ .sn)(plan, seen);
  if (concluded.say !== "back") return void 0;
  const { ending, reason: reason2 } = concluded;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)(ending, reason2), `Not deployed: ${reason2.sentence}`);
}
function abandon(seen, reason2) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)("failed", reason2), reason2.sentence);
}
function replacePair(rollout2, state, seen) {
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "final") {
    if (seen.usurped !== void 0) return usurped(seen, seen.usurped);
    const sentence = `${rollout2.candidate.modelName} ${state.byPerson ? "was promoted by a person, whatever the gates said," : "went through every step without a rollback"} and serves alone${despite(seen.gates)}.`;
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .cleaning */ .Gj)("promoted", { code: "promoted", sentence }), "The promoted model serves alone");
  }
  const giveUp2 = (reason2) => (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", reason2);
  if (seen.refusal !== void 0) return giveUp2(seen.refusal.reason);
  if (!seen.prepared.final) return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .act */ .Rb)({ do: "create-final" }, "the promoted model gets a configuration of its own");
  const scaling = moveScalingToCandidate(rollout2, seen);
  if (scaling !== void 0) return scaling;
  return updateEndpoint(state, seen, "final", giveUp2, 2);
}
function usurped(seen, sentence) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", { code: "name-taken", sentence });
}
function unclean(reason2) {
  return `The endpoint is where it shall be, but something of the rollout is left over: ${reason2.sentence} Then give \`command: resume\`.`;
}
function misrouted(seen, sentence) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", { code: "traffic-misrouted", sentence });
}
function hold(seen, step2, why, sentence) {
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .move */ .Cy)(seen, { phase: "holding", step: step2, why, sentence }, sentence);
}
function endpointIsLost(seen) {
  if (!(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(seen.endpoint)) return void 0;
  const why = seen.endpoint.failureReason ?? "SageMaker gives no reason";
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)(
    "endpoint-failed",
    `The endpoint is ${seen.endpoint.status} (${why}); SageMaker allows no update of it. Mend or recreate it by hand.`
  );
}
function keepDeadline(rollout2, state, seen) {
  if (seen.nowMs < rollout2.deadlineMs) return void 0;
  if (_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[state.phase].comesToItsEnd) return void 0;
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, seen.endpoint) === "elsewhere") return void 0;
  const sentence = `The rollout was still ${state.phase} at its deadline, ${new Date(rollout2.deadlineMs).toISOString()}.`;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "rolled-back", { code: "deadline-passed", sentence });
}
function waitWhileBusy(rollout2, state, seen) {
  if (!(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(seen.endpoint)) return void 0;
  if (seen.nowMs - busySinceMs(state, seen) > stuckAfterMs && !_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[state.phase].outlastsBusyEndpoint) {
    return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .stop */ .ds)(
      "endpoint-stuck",
      `SageMaker has been ${seen.endpoint.status} for over two hours, and lets nobody in meanwhile. Ask AWS Support if it stays; \`command: resume\` goes on once it is InService.`
    );
  }
  const goal = seen.endpoint.pendingConfigName;
  const because = goal === void 0 ? `the endpoint is ${seen.endpoint.status}` : `SageMaker is moving it to ${goal}`;
  const overridden = state.phase === "final-bake" && state.byPerson;
  const failed2 = _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[state.phase].gatesWatch && !overridden ? failedMeanwhile(seen) : void 0;
  if (failed2 !== void 0) return failed2;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .waitFor */ .fm)(seen, seen.nowMs + busyPollMs(rollout2, state), because);
}
function busySinceMs(state, seen) {
  const acceptedAtMs = "update" in state ? state.update.acceptedAtMs : void 0;
  const ours = seen.endpoint.pendingConfigName !== void 0 ? acceptedAtMs : void 0;
  return ours ?? seen.busySinceMs ?? seen.nowMs;
}
function leaveMixedFleet(state, seen) {
  if (seen.endpoint.status !== "UpdateRollbackFailed") return void 0;
  if (state.phase === "rolling-back" || state.phase === "halted") return void 0;
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .rollBack */ .Fu)(seen, "failed", silentlyRolledBack(seen));
}
function busyPollMs(rollout2, { phase }) {
  if (phase === "rolling-back" || rollout2.kind === "return") return 5e3;
  return phase === "deploying" || phase === "replacing" ? 3e4 : 15e3;
}

// src/rollout/decided.ts
function settles(from, to) {
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(to)) return !(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(from);
  return to.phase === "replacing" && from.phase !== "halted";
}
function freeze(gates, atMs) {
  return {
    atMs,
    gates: gates.map(({ gate, ...of }) => ({
      gate: gate.name,
      verdict: of.verdict,
      baseline: of.baseline,
      candidate: of.candidate,
      comparison: of.comparison,
      baselineBreach: of.baselineBreach,
      noiseFactor: of.noiseFactor,
      sentence: of.sentence
    }))
  };
}
function thaw(decided, measured) {
  const kept2 = new Map(decided.gates.map((frozen) => [frozen.gate, frozen]));
  return measured.map((result) => {
    const frozen = kept2.get(result.gate.name);
    if (frozen === void 0) return result;
    const { gate: _, ...verdict } = frozen;
    const { gate, unit, allowed, series } = result;
    return { gate, unit, allowed, series, ...verdict };
  });
}
function inLessRoom(decided) {
  const open = decided.gates.filter(({ verdict }) => verdict.outcome !== "pass");
  const failed2 = decided.gates.filter(({ verdict }) => verdict.outcome === "fail").slice(0, 5);
  return [decided, { ...decided, gates: open }, { ...decided, gates: failed2 }];
}

// src/rollout/progress.ts
function begin(nowMs, state, text3) {
  return { state, spans: [], timeline: [{ atMs: nowMs, text: text3 }] };
}
function advance(rollout2, progress2, move2, gates) {
  const { to } = move2;
  const answeredMs = move2.answers?.atMs ?? progress2.answeredMs;
  const images = move2.images ?? progress2.images;
  const decided = decidedAfter(progress2, to, gates);
  return {
    state: to,
    spans: spansAfter(rollout2, progress2, to),
    timeline: [...progress2.timeline, { atMs: to.sinceMs, text: move2.because }],
    ...answeredMs !== void 0 && { answeredMs },
    ...images && { images },
    ...decided && { decided }
  };
}
function decidedAfter({ state, decided }, to, gates) {
  return settles(state, to) ? freeze(gates, to.sinceMs) : decided;
}
function accepted(progress2, nowMs) {
  const { state } = progress2;
  if (!("update" in state)) return progress2;
  return { ...progress2, state: { ...state, update: { ...state.update, acceptedAtMs: nowMs } } };
}
function weightsSet(progress2) {
  const { state } = progress2;
  if (!("acceptedDrift" in state)) return progress2;
  const { acceptedDrift: _, ...rest } = state;
  return { ...progress2, state: rest };
}
function smokeTested(progress2) {
  const { state } = progress2;
  return state.phase === "verifying" ? { ...progress2, state: { ...state, smokeTested: true } } : progress2;
}
function spansAfter(rollout2, progress2, to) {
  if (to.phase === "holding") return progress2.spans;
  const before = closed(progress2.spans, to.sinceMs);
  if (to.phase === "baking") return [...before, span(rollout2, to.step, to.sinceMs)];
  return to.phase === "final-bake" ? [...before, span(rollout2, "final", to.sinceMs)] : before;
}
function span(rollout2, step2, startMs) {
  return { step: step2, traffic: shareOf4(rollout2, step2), startMs };
}
function closed(spans, atMs) {
  return spans.map((open) => open.endMs === void 0 ? { ...open, endMs: atMs } : open);
}

// src/loop/configured-variants.ts
function pairOf(rollout2) {
  const { start: start2, candidate: candidate2 } = rollout2;
  return [
    ...originalOf(rollout2),
    {
      like: start2.baseline.name,
      name: candidate2.name,
      modelName: candidate2.modelName,
      weight: 0,
      instanceCount: candidate2.instanceCount,
      ...ownInstanceType(rollout2)
    }
  ];
}
function originalOf({ start: start2 }) {
  return [start2.baseline, ...start2.others].map((variant2) => ({
    like: variant2.name,
    name: variant2.name,
    modelName: variant2.modelName,
    weight: variant2.weight,
    instanceCount: variant2.instanceCount
  }));
}
function finalOf(rollout2, endpoint) {
  const { start: start2, candidate: candidate2, plan } = rollout2;
  const fleet = fleetOf(rollout2, endpoint);
  const promoted = {
    like: candidate2.name,
    name: plan.variantName === "keep" ? start2.baseline.name : candidate2.name,
    modelName: candidate2.modelName,
    weight: start2.baseline.weight,
    instanceCount: fleet,
    fewestInstances: Math.min(fleet, hasOwnType(rollout2) ? candidate2.instanceCount : start2.baseline.instanceCount)
  };
  const others = start2.others.map((variant2) => {
    const now = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, variant2.name)?.desiredInstances ?? variant2.instanceCount;
    return {
      like: variant2.name,
      name: variant2.name,
      modelName: variant2.modelName,
      weight: variant2.weight,
      instanceCount: now,
      fewestInstances: Math.min(now, variant2.instanceCount)
    };
  });
  return [promoted, ...others];
}
function fleetOf(rollout2, endpoint) {
  const now = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, rollout2.candidate.name)?.desiredInstances ?? 1;
  return hasOwnType(rollout2) ? Math.max(now, 1) : Math.max(now, rollout2.start.baseline.instanceCount);
}
function hasOwnType({ candidate: candidate2, start: start2 }) {
  return candidate2.instanceType !== start2.baseline.instanceType;
}
function ownInstanceType(rollout2) {
  const { instanceType } = rollout2.candidate;
  return instanceType === void 0 || !hasOwnType(rollout2) ? {} : { instanceType };
}

// src/loop/way-back.ts
async function checkWayBack({ aws, store }, rollout2, endpoint) {
  const { start: start2, candidate: candidate2, names, plan } = rollout2;
  if (rollout2.kind === "return") return checkReturn({ aws, store }, rollout2, endpoint);
  const original = await aws.configurations.describe(start2.configName);
  if (original === void 0) return;
  const recorded = modelsOf([start2.baseline, ...start2.others]);
  if (modelsOf(original.variants) !== recorded) refuse(start2.configName, modelsOf(original.variants), recorded);
  if (plan.schedule.length > 0) return;
  const pair = await aws.configurations.describe(names.pair);
  if (pair === void 0) return;
  const beside = modelsOf(pair.variants.filter(({ name }) => name !== candidate2.name));
  if (beside !== recorded) refuse(start2.configName, recorded, beside);
}
async function findWayBack({ configurations }, endpointName, last) {
  const { previousConfig, promotedConfig, rolloutId } = last;
  const not = (why) => new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "record-mismatch",
    `The tags of ${endpointName} name ${previousConfig} as the configuration before its last promotion, and ${why}. Nothing was deployed. Find out who may write tags there; what shall serve again can be promoted as a candidate.`
  );
  if (!isFinalName(endpointName, rolloutId, promotedConfig)) {
    throw not(
      `${promotedConfig}, which serves, is none that rollout ${rolloutId || "without an id"} can have promoted`
    );
  }
  const [previous, current] = await Promise.all([
    configurations.describe(previousConfig),
    configurations.describe(promotedConfig)
  ]);
  if (previous === void 0 || current === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "nothing-to-return-to",
      `Configuration ${previous === void 0 ? previousConfig : promotedConfig} has been deleted: there is no way back any more. Promote the older model as a candidate instead.`
    );
  }
  if ((previous.createdAtMs ?? 0) > (current.createdAtMs ?? Number.POSITIVE_INFINITY)) {
    throw not(`it was created after ${promotedConfig}, which replaced it`);
  }
  const removed = previous.variants.filter((one) => !current.variants.some((other) => isSame(one, other)));
  const added = current.variants.filter((one) => !previous.variants.some((other) => isSame(one, other)));
  const old = removed[0] ?? previous.variants[0];
  const promoted = added[0] ?? current.variants[0];
  const several = removed.length > 1 || removed.length !== added.length;
  if (old === void 0 || promoted === void 0 || several) {
    throw not(
      `it has ${modelsOf(previous.variants)}, where ${modelsOf(current.variants)} serve: a promotion replaces one`
    );
  }
  if (last.previousModel !== void 0 && last.previousModel !== old.modelName) {
    throw not(`it has ${modelsOf([old])}, where they name ${last.previousModel} as the model before`);
  }
  return { previous, current, old, promoted };
}
function modelsOf(variants) {
  return variants.map(({ name, modelName }) => `${name} (${modelName ?? ""})`).toSorted().join(", ");
}
function isSame(one, other) {
  return one.name === other.name && one.modelName === other.modelName;
}
async function checkReturn({ aws, store }, { start: start2, names, candidate: candidate2, plan }, endpoint) {
  const last = await store.readOutcome(endpoint.arn);
  const { previousConfig, promotedConfig } = last ?? {};
  if (last === void 0 || previousConfig !== start2.configName || promotedConfig !== names.final) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "record-mismatch",
      `The record says to go back to configuration ${start2.configName}, and the endpoint\u2019s tags name ${previousConfig ?? "none"} as the one before its last promotion. Nothing was deployed.`
    );
  }
  const way = await findWayBack(aws, plan.endpointName, { ...last, previousConfig, promotedConfig });
  const recorded = modelsOf([start2.baseline, candidate2]);
  const found = modelsOf([way.old, way.promoted]);
  if (found !== recorded) refuse(start2.configName, found, recorded);
}
function refuse(configName, has, wanted) {
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "record-mismatch",
    `The record says that ${configName} served before the rollout. It has ${has}, and what served was ${wanted}: it was not deployed.`
  );
}

// src/loop/act.ts
async function act2(action, ctx, target) {
  const { rollout: rollout2, recordArn, endpoint, preparations, state, evaluation } = target;
  const { aws, store, probe, scoring } = ctx;
  const { endpointName } = rollout2.plan;
  switch (action.do) {
    case "create-model":
      return preparations.makeModel(rollout2, ctx.candidate);
    case "create-pair":
      return preparations.makeConfiguration(rollout2, "pair", endpoint);
    case "create-final":
      return preparations.makeConfiguration(rollout2, "final", endpoint);
    case "create-original":
      return preparations.makeConfiguration(rollout2, "original", endpoint);
    case "update-endpoint":
      if (action.to === "original") await checkWayBack(ctx, rollout2, endpoint);
      return aws.endpoints.update({
        endpointName,
        configName: (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .configNameOf */ .py)(rollout2, action.to),
        exclude: excludedFrom(rollout2, action.to, endpoint)
      });
    case "set-weights":
      return aws.endpoints.setWeights(endpointName, action.weights);
    case "set-instances":
      return aws.endpoints.setInstances(endpointName, action.variant, action.count);
    case "evaluate":
      return store.saveEvaluation(recordArn, await probe.evaluate(rollout2, ctx.cancelled));
    case "write-shards":
      return scoring?.writeShards(rollout2, ctx.cancelled);
    case "create-transform":
      return scoring?.create(rollout2, action);
    case "stop-transform":
      return scoring?.stop(rollout2, action);
    case "measure-scores":
      if (scoring === void 0 || state.phase !== "scoring") return;
      return store.saveEvaluation(recordArn, await scoring.measure(rollout2, state, ctx.cancelled));
    case "check-answers":
      if (scoring === void 0 || evaluation === void 0) return;
      return store.saveEvaluation(recordArn, await scoring.check(rollout2, evaluation, ctx.cancelled));
    case "smoke-test":
      return probe.smokeTest(rollout2, ctx.cancelled);
    case "suspend-scale-in":
      await aws.scaling.suspendScaleIn(endpointName, action.variant);
      return;
    case "move-scaling":
      return tellLeft(ctx, action.to, await aws.scaling.move(endpointName, action.from, action.to));
    case "deregister-scaling":
      return aws.scaling.release(endpointName, action.variant);
    case "restore-scaling": {
      const { savedScaling } = rollout2;
      if (savedScaling === void 0) return;
      return tellLeft(ctx, action.variant, await aws.scaling.restore(endpointName, action.variant, savedScaling));
    }
  }
}
function tellLeft({ warn }, variant2, { left: left2 }) {
  if (left2.length === 0) return;
  warn(`Not everything of the autoscaling could be given to ${variant2}; set up there by hand: ${left2.join(", ")}.`);
}
function excludedFrom(rollout2, to, endpoint) {
  if (to !== "final") return [];
  const sameName = rollout2.plan.variantName === "keep" ? rollout2.start.baseline.name : rollout2.candidate.name;
  const retained = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, sameName)?.desiredInstances ?? 0;
  return retained === fleetOf(rollout2, endpoint) ? ["DesiredWeight"] : ["DesiredWeight", "DesiredInstanceCount"];
}

// src/loop/action-cooldown.ts
var showsWithinMs = 1e4;
function createActionCooldown() {
  const lastMs = /* @__PURE__ */ new Map();
  return (decision, nowMs) => {
    if (decision.kind !== "act") return decision;
    const act3 = JSON.stringify(decision.action);
    const nextMs = (lastMs.get(act3) ?? Number.NEGATIVE_INFINITY) + showsWithinMs;
    if (nowMs < nextMs) {
      return { kind: "wait", forMs: nextMs - nowMs, because: `AWS does not show it yet: ${decision.because}` };
    }
    lastMs.set(act3, nowMs);
    return decision;
  };
}

// src/gates/learnt.ts
var dayMs2 = 24 * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .hourMs */ .$0;
var forgottenAfterDays = 180;
var clockSkewMs = dayMs2;
function isNoiseModel(place) {
  return _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .noiseModels */ .zo[place] !== void 0;
}
function withKept(noise, kept2, nowMs) {
  return Object.fromEntries(
    Object.entries(noise).map(([gate, expected]) => {
      const known = kept2.get(gate);
      const learnt = known && countedAt(known, nowMs);
      return [gate, learnt === void 0 ? expected : { ...expected, learnt }];
    })
  );
}
function countedAt(known, nowMs) {
  const ageMs = nowMs - known.atMs;
  if (ageMs < -clockSkewMs || ageMs > forgottenAfterDays * dayMs2) return void 0;
  return { ...known, weight: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightAt */ .UT)(Math.max(0, ageMs) / dayMs2) };
}
function learnFrom(results, measurements, { steps, noise, nowMs }) {
  const taught = results.flatMap(({ gate, verdict }) => {
    const measured = measurements.find((one) => one.gate === gate.name);
    if (verdict.outcome === "fail" || measured === void 0) return [];
    const before = noise[gate.name]?.learnt;
    const counted2 = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).counted(gate, measured.steps.slice(0, steps));
    const likely = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .learnNoise */ .j3)(
      counted2.map((minutes) => minutes.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .toPair */ .OG)),
      before,
      (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .marginOf */ .OB)(gate)
    );
    return likely === void 0 ? [] : [[gate.name, { likely, atMs: nowMs, rollouts: (before?.rollouts ?? 0) + 1 }]];
  });
  return new Map(taught);
}

// src/rollout/approval.ts
var blamesModel = ["gate-failed", "quality-failed", "smoke-test-failed"];
var longestDescription = 1024;
function approvalAfter(ended) {
  const { packageArn, endpointName, rolloutId, ending, reason: reason2 } = ended;
  if (packageArn === void 0) return void 0;
  const status = statusAfter(ending, reason2.code);
  if (status === void 0) return void 0;
  const what = status === "Approved" ? "Promoted on" : "Rolled back from";
  const description = `${what} endpoint ${endpointName} by rollout ${rolloutId} (${reason2.code}): ${reason2.sentence}`;
  return { packageArn, status, description: oneLine(description) };
}
function statusAfter(ending, code) {
  if (ending === "promoted") return "Approved";
  return ending === "rolled-back" && blamesModel.includes(code) ? "Rejected" : void 0;
}
function oneLine(text3) {
  const line = text3.replace(/\s+/g, " ").trim();
  return line.length <= longestDescription ? line : `${line.slice(0, longestDescription - 1)}\u2026`;
}

// src/loop/approve-package.ts
var mostTries = 3;
var tryAgainAfterMs = 1e4;
async function settleApproval(ctx, approval) {
  const { packageArn, status } = approval;
  for (let tried = 1; ; tried++) {
    try {
      return { packageArn, status, ...await write(ctx, approval) };
    } catch (error) {
      const { kind, reason: reason2 } = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(error);
      if (kind === "passing" && tried < mostTries) {
        await ctx.clock.sleep(tryAgainAfterMs);
        continue;
      }
      const sentence = `${packageArn} is not ${status} in the Model Registry yet: ${reason2.sentence}`;
      return { packageArn, status, outcome: "due", sentence };
    }
  }
}
async function write({ aws, setting }, approval) {
  const { packageArn, status } = approval;
  const found = await aws.models.describePackage(packageArn);
  if (found === void 0) return left(`${packageArn} is not in the Model Registry any more, so it is not ${status}.`);
  if (found.approvalStatus === status) return written(`${packageArn} is ${status} in the Model Registry.`);
  if (status === "Approved") {
    if (found.approvalStatus === "Rejected") {
      return left(`Somebody has rejected ${packageArn} in the Model Registry during the rollout; that was left so.`);
    }
    if (!await servesPackage(aws, setting.endpointName, packageArn)) {
      return left(`${packageArn} was not approved: ${setting.endpointName} serves something else by now.`);
    }
  }
  await aws.models.setApproval(approval);
  return written(`${packageArn} is ${status} in the Model Registry now.`);
}
async function servesPackage(aws, endpointName, packageArn) {
  const endpoint = await aws.endpoints.describe(endpointName);
  const serving = endpoint && await aws.configurations.describe(endpoint.configName);
  if (serving === void 0) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("endpoint-not-found", `Endpoint ${endpointName} is gone.`);
  for (const { modelName } of serving.variants) {
    const model = modelName === void 0 ? void 0 : await aws.models.describe(modelName);
    if (model?.containers.some(({ modelPackageArn }) => modelPackageArn === packageArn)) return true;
  }
  return false;
}
var left = (sentence) => ({ outcome: "left", sentence });
var written = (sentence) => ({ outcome: "written", sentence });

// src/loop/clean-up.ts
async function cleanUp(ctx, rollout2, action, seen) {
  const { aws, store } = ctx;
  const endpoint = await aws.endpoints.describe(rollout2.plan.endpointName);
  if (endpoint === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("endpoint-not-found", `Endpoint ${rollout2.plan.endpointName} has been deleted by somebody.`);
  }
  const inUse = [endpoint.configName, endpoint.pendingConfigName];
  const promoted = action.ending === "promoted";
  const stillOurs = () => checkHolder(ctx, rollout2, endpoint.arn, action.ending);
  await stillOurs();
  const approval = await approve(ctx, rollout2, action);
  const before = await store.readOutcome(endpoint.arn);
  await stillOurs();
  const outcome = { ...outcomeOf(rollout2, action, before, ctx.clock.now()), ...stillDue(approval) };
  const written3 = await store.writeOutcome(endpoint.arn, outcome, learntFrom(rollout2, seen, ctx.clock.now()));
  if (written3 === "no-room") ctx.warn(notRemembered(rollout2, promoted));
  await stillOurs();
  if (rollout2.plan.evaluation?.transform !== void 0) await ctx.scoring?.cleanUp(rollout2);
  await stillOurs();
  await resumeScaling(aws, rollout2, promoted);
  if (rollout2.kind === "rollout") {
    const configurations = promoted ? [rollout2.names.pair] : [rollout2.names.pair, rollout2.names.final];
    for (const name of configurations.filter((name2) => !inUse.includes(name2))) {
      await stillOurs();
      await deleteConfiguration(aws, rollout2, name);
    }
    await stillOurs();
    if (rollout2.candidate.createsModel && !promoted) await deleteModel(aws, rollout2);
  }
  await stillOurs();
  await store.close(rollout2);
  return approval && withWayOut(approval, written3 === "written");
}
function learntFrom(rollout2, { gates, measurements }, nowMs) {
  const { plan, noise } = rollout2;
  return learnFrom(gates, measurements, { steps: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .comparedSteps */ .t5)(plan), noise, nowMs });
}
async function approve(ctx, rollout2, action) {
  if (rollout2.kind === "return") return void 0;
  const { ending, reason: reason2 } = action;
  const { endpointName } = rollout2.plan;
  const ended = { packageArn: rollout2.approvesPackage, endpointName, rolloutId: rollout2.id, ending, reason: reason2 };
  const approval = approvalAfter(ended);
  return approval && settleApproval(ctx, approval);
}
var stillDue = (approval) => approval?.outcome === "due" ? { approvalDue: approval.packageArn } : {};
function withWayOut(approval, isRemembered) {
  if (approval.outcome !== "due") return approval;
  const byHand = `\`aws sagemaker update-model-package --model-package-arn ${approval.packageArn} --model-approval-status ${approval.status}\``;
  const way = isRemembered ? `\`command: resume\` writes it once that is mended; by hand: ${byHand}.` : `Write it by hand: ${byHand}.`;
  return { ...approval, sentence: `${approval.sentence} ${way}` };
}
function notRemembered({ plan, start: start2 }, promoted) {
  const back = promoted ? ` \`command: rollback\` does not know the way back then: it is configuration ${start2.configName}.` : "";
  return `Endpoint ${plan.endpointName} has the most tags that SageMaker takes, so how this rollout ended is not remembered there.${back}`;
}
async function checkHolder({ store, holder }, rollout2, endpointArn, ending) {
  const entry = await store.read(rollout2.plan.endpointName);
  if (entry?.ok && entry.record.holder === holder) return;
  const written3 = entry === void 0 ? await store.readOutcome(endpointArn) : void 0;
  const ours = written3?.rolloutId === rollout2.id && written3.startedAtMs === rollout2.startedAtMs;
  if (ours && written3.outcome === ending) return;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("taken-over", "Another run drives this rollout now; look there.");
}
async function resumeScaling(aws, rollout2, promoted) {
  const { baseline } = rollout2.start;
  if (baseline.scaling === void 0) return;
  const { endpointName, variantName } = rollout2.plan;
  const variant2 = promoted && variantName === "candidate" ? rollout2.candidate.name : baseline.name;
  await aws.scaling.resume(endpointName, variant2, baseline.scaling);
}
function outcomeOf(rollout2, action, before, nowMs) {
  const ended = {
    outcome: action.ending,
    rolloutId: rollout2.id,
    endedAtMs: nowMs,
    reasonCode: action.reason.code,
    reason: action.reason.sentence,
    startedAtMs: rollout2.startedAtMs
  };
  if (action.ending === "promoted") {
    return {
      ...ended,
      promotedConfig: rollout2.names.final,
      previousConfig: rollout2.start.configName,
      previousModel: rollout2.start.baseline.modelName,
      promotedBy: rollout2.startedBy.name,
      ...rollout2.pullRequest !== void 0 && { pullRequest: rollout2.pullRequest }
    };
  }
  if (rollout2.kind === "return" && action.ending === "rolled-back") return ended;
  const { approvalDue: _, ...older } = before ?? {};
  return { ...older, ...ended };
}
async function deleteConfiguration(aws, rollout2, name) {
  const found = await aws.configurations.describe(name);
  if (found !== void 0 && await isOurs(aws, rollout2, found.arn)) await aws.configurations.delete(name);
}
async function deleteModel(aws, rollout2) {
  const found = await aws.models.describe(rollout2.candidate.modelName);
  if (found !== void 0 && await isOurs(aws, rollout2, found.arn)) await aws.models.delete(found.name);
}
async function isOurs(aws, rollout2, arn) {
  return (await aws.tags.read(arn))[_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipTag */ .IC] === rollout2.id;
}

// src/loop/query-or-outage.ts
async function queryOrOutage({ metrics }, queries, window) {
  try {
    return await metrics.query(queries, window);
  } catch (error) {
    if (!(error instanceof _shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .AwsError */ .Gy)) throw error;
    return queries.map(({ key: key2 }) => ({ key: key2, points: /* @__PURE__ */ new Map(), outage: error.message }));
  }
}

// src/loop/baseline-before.ts
function createBaselineBefore(aws) {
  let known;
  return async (rollout2, progress2) => {
    const aloneSinceMs = servesAloneSince(rollout2, progress2);
    if (aloneSinceMs === void 0) return {};
    const of = `${rollout2.id} ${rollout2.startedAtMs} ${aloneSinceMs}`;
    if (known?.of === of) return known.before;
    const { before, complete } = await readBefore(aws, rollout2, aloneSinceMs);
    if (complete) known = { of, before };
    return before;
  };
}
function servesAloneSince({ plan }, { spans }) {
  const present = spans.at(-1);
  return plan.holdback === void 0 && present?.step === "final" ? present.startMs : void 0;
}
async function readBefore(aws, rollout2, aloneSinceMs) {
  const { plan, start: start2 } = rollout2;
  const { name, instanceType } = start2.baseline;
  const target = { endpointName: plan.endpointName, variants: { baseline: name, candidate: name } };
  const meters = plan.gates.filter((gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).sequential).map((gate) => ({ gate, meter: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).meter(gate, { target, numbers: {} }) }));
  const queries = [...new Map(meters.flatMap(({ meter }) => meter.queries).map((query) => [query.key, query])).values()];
  let complete = true;
  const measure2 = async (window) => {
    const series = queries.length === 0 ? [] : await queryOrOutage(aws, queries, window);
    complete &&= series.every(({ outage }) => outage === void 0);
    const published = {
      series: new Map(series.map((answer) => [answer.key, answer])),
      instanceTypes: { baseline: instanceType, candidate: instanceType }
    };
    return meters.map(({ meter }) => meter.measure(published, [[window]])[0]);
  };
  const windows = (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .windowsBefore */ .X1)(rollout2.startedAtMs, aloneSinceMs, plan.finalBakeMs);
  const recent = await measure2(windows.recent);
  const dayBefore = await measure2(windows.dayBefore);
  const before = meters.flatMap(({ gate }, index) => {
    const [hours, day] = [recent[index], dayBefore[index]];
    return hours === void 0 || day === void 0 ? [] : [[gate.name, { recent: hours, dayBefore: day }]];
  });
  return { before: Object.fromEntries(before), complete };
}

// src/gates/routing.ts
var deviations = 5;
var tolerance = 0.1;
var enoughRequests = 25;
var enoughMinutes = 5;
var tellingAbsence = 15;
function routingQueries(target) {
  return (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .forBoth */ .jg)((role) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .variantQuery */ .Ei)(target, role, _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .invocationMetrics */ .aA, "Invocations", "Sum"));
}
function routedMinutes(queries, published, windows) {
  const at2 = (role, startMs) => published.series.get(queries[role].key)?.points.get(startMs) ?? 0;
  return windows.flatMap(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .minutesOf */ .dp).map((startMs) => ({ startMs, baseline: at2("baseline", startMs), candidate: at2("candidate", startMs) }));
}
function checkRouting(minutes, expectedShare) {
  if (!(expectedShare > 0 && expectedShare < 1)) return { ok: true };
  const seen = minutes.filter((minute) => minute.baseline + minute.candidate > 0);
  return checkAbsence(seen, expectedShare) ?? checkShare(seen, expectedShare) ?? { ok: true };
}
function checkAbsence(seen, share) {
  const without = seen.slice(seen.findLastIndex((minute) => minute.candidate > 0) + 1);
  const requests = sum2(without, (minute) => minute.baseline);
  if (without.length < enoughMinutes || requests * share < tellingAbsence) return void 0;
  const sentence = `The candidate had no request in the last ${without.length} minutes with traffic, while the baseline had ${requests} and ${percent2(share)} of the traffic should be the candidate's. Its instances, the routing or the clock of this runner are at fault, so the model was not judged; look at the health of the variant, and at the times in this log.`;
  return { ok: false, sentence };
}
function checkShare(seen, share) {
  const requests = sum2(seen, total);
  const smaller = Math.min(share, 1 - share);
  if (seen.length < enoughMinutes || requests * smaller < enoughRequests) return void 0;
  const observed = sum2(seen, (minute) => minute.candidate) / requests;
  const deviation = Math.sqrt(unevenness(seen, observed) * share * (1 - share) / requests);
  const off = Math.abs(observed - share);
  if (off <= Math.max(deviations * deviation, tolerance * smaller)) return void 0;
  const sentence = `The candidate had ${percent2(observed)} of the ${requests} requests, and ${percent2(share)} should have reached it. The traffic is not split by the weights (callers that name a variant with TargetVariant count too), so the model was not judged.`;
  return { ok: false, sentence };
}
function unevenness(seen, observed) {
  const variance = sum2(seen, (minute) => total(minute) * observed * (1 - observed));
  if (variance === 0) return 1;
  const squares = sum2(seen, (minute) => (minute.candidate - total(minute) * observed) ** 2);
  return Math.max(1, squares / variance * (seen.length / (seen.length - 1)));
}
function sum2(minutes, count2) {
  return minutes.reduce((total2, minute) => total2 + count2(minute), 0);
}
var total = (minute) => minute.baseline + minute.candidate;
var percent2 = (share) => `${Number((share * 100).toPrecision(3))} %`;

// src/loop/fine-series.ts
var minuteMs5 = 6e4;
var fineAskedAgainMs = 5 * minuteMs5;
var fineKeptMs = 170 * minuteMs5;
function lastHours(windows, nowMs) {
  const fromMs = Math.ceil((nowMs - fineKeptMs) / minuteMs5) * minuteMs5;
  return windows.filter(({ endMs }) => endMs > fromMs).map(({ startMs, endMs }) => ({ startMs: Math.max(startMs, fromMs), endMs }));
}
function newsOf(rollout2, { spans }, measured, nowMs) {
  const seconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fineSecondsOf */ .zy)(rollout2);
  const present = spans.at(-1);
  if (seconds === void 0 || present === void 0 || present.endMs !== void 0) return {};
  const place = present.step === "final" ? rollout2.plan.schedule.length : present.step;
  if (place === "verification" || place >= (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .comparedSteps */ .t5)(rollout2.plan)) return {};
  const watchedMs = spans.reduce(
    (sum4, span2) => span2.step === "verification" ? sum4 : sum4 + (span2.endMs ?? nowMs) - span2.startMs,
    0
  );
  if (watchedMs > (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .watchedBySecondsMs */ .hY)(rollout2.noise, seconds)) return {};
  const steps = measured.flatMap((one) => one.steps.slice(-1)).filter((step2) => step2.kind === "counts");
  const isCoarse = steps.some(({ minutes }) => minutes.length > 1) && steps.every(({ fine }) => fine === void 0);
  return isCoarse ? {} : { newEveryMs: seconds * 1e3 };
}

// src/loop/series-memory.ts
var askedAgainMs = 30 * 6e4;
function createSeriesMemory(aws, againMs = askedAgainMs) {
  const remembered = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  function missingFrom({ key: key2 }, { startMs, endMs }) {
    const known = remembered.get(key2);
    if (known === void 0 || known.startMs > startMs) return startMs;
    return known.endMs >= endMs ? void 0 : Math.max(startMs, known.endMs - againMs);
  }
  function keep(series, asked) {
    if (series.outage !== void 0) return;
    if (series.refused !== void 0) {
      refused.set(series.key, series);
      return;
    }
    const known = remembered.get(series.key);
    const before = known === void 0 || known.startMs > asked.startMs ? void 0 : known;
    const kept2 = [...before?.points ?? []].filter(([atMs]) => atMs < asked.startMs);
    remembered.set(series.key, {
      points: new Map([...kept2, ...series.points]),
      startMs: before?.startMs ?? asked.startMs,
      endMs: asked.endMs
    });
  }
  return async (queries, window) => {
    const open = queries.filter(({ key: key2 }) => !refused.has(key2));
    const starts = open.map((query) => missingFrom(query, window)).filter((startMs) => startMs !== void 0);
    const failed2 = /* @__PURE__ */ new Map();
    if (starts.length > 0) {
      const asked = { startMs: Math.min(...starts), endMs: window.endMs };
      for (const series of await queryOrOutage(aws, open, asked)) {
        keep(series, asked);
        if (series.outage !== void 0) failed2.set(series.key, series);
      }
    }
    const nothing = /* @__PURE__ */ new Map();
    return queries.map(
      ({ key: key2 }) => refused.get(key2) ?? failed2.get(key2) ?? { key: key2, points: remembered.get(key2)?.points ?? nothing }
    );
  };
}

// src/loop/measure-gates.ts
function createMeasureAndJudge(aws) {
  const seriesOf = createSeriesMemory(aws);
  const fineSeriesOf = createSeriesMemory(aws, fineAskedAgainMs);
  const readBefore2 = createBaselineBefore(aws);
  const questionsOf = oncePerRollout(questions);
  return async ({ rollout: rollout2, progress: progress2, evaluation }, nowMs) => {
    const fineSeconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fineSecondsOf */ .zy)(rollout2);
    const { plan, start: start2, candidate: candidate2 } = rollout2;
    if (rollout2.kind === "return") return { gates: [], measurements: [] };
    const { meters, routing, queries, fineQueries } = questionsOf(rollout2);
    const windows = (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .stepWindows */ .mG)(progress2.spans, plan.schedule.length, nowMs);
    const fineWindows = (untilMs) => fineSeconds === void 0 ? [] : (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .stepWindows */ .mG)(progress2.spans, plan.schedule.length, untilMs, fineSeconds * 1e3);
    const published = {
      series: new Map([
        ...await ask2(seriesOf, queries, windows.flat()),
        ...await ask2(fineSeriesOf, fineQueries, lastHours(fineWindows(nowMs).flat(), nowMs))
      ]),
      instanceTypes: { baseline: start2.baseline.instanceType, candidate: candidate2.instanceType }
    };
    const before = await readBefore2(rollout2, progress2);
    const measureIn = (untilMs) => {
      const steps = (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .stepWindows */ .mG)(progress2.spans, plan.schedule.length, untilMs);
      const fine = fineWindows(untilMs);
      return meters.map(({ gate, meter }) => ({
        gate: gate.name,
        steps: meter.measure(published, steps, fine),
        ...before[gate.name] && { before: before[gate.name] }
      }));
    };
    const context = { ...judgeContextOf(rollout2), ...evaluation && { evaluation } };
    const misrouted2 = findMisrouted(progress2, routing, published, windows.at(-1) ?? []);
    const now = measureIn(nowMs);
    const gates = (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .judge */ .S4)(plan.gates, now, context);
    const seen = { ...misrouted2 !== void 0 && { misrouted: misrouted2 }, ...newsOf(rollout2, progress2, now, nowMs) };
    const { decided } = progress2;
    if (decided === void 0) return { gates, measurements: now, ...seen };
    const then = measureIn(decided.atMs);
    return { gates: thaw(decided, (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .judge */ .S4)(plan.gates, then, context)), measurements: then, later: gates, ...seen };
  };
}
function questions(rollout2) {
  const { plan, start: start2, candidate: candidate2, numbers: numbers2 } = rollout2;
  const target = {
    endpointName: plan.endpointName,
    variants: { baseline: start2.baseline.name, candidate: candidate2.name }
  };
  const fineSeconds = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fineSecondsOf */ .zy)(rollout2);
  const meters = plan.gates.map((gate) => ({
    gate,
    meter: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(gate).meter(gate, { target, numbers: numbers2, fineSeconds })
  }));
  const routing = routingQueries(target);
  return {
    meters,
    routing,
    queries: unique([...meters.flatMap(({ meter }) => meter.queries), ...Object.values(routing)]),
    fineQueries: unique(meters.flatMap(({ meter }) => meter.fineQueries ?? []))
  };
}
var unique = (queries) => [
  ...new Map(queries.map((query) => [query.key, query])).values()
];
function oncePerRollout(make) {
  let made;
  return (rollout2) => {
    const { id, startedAtMs } = rollout2;
    if (made?.id !== id || made.startedAtMs !== startedAtMs) made = { id, startedAtMs, value: make(rollout2) };
    return made.value;
  };
}
function judgeContextOf({ plan, noise, brokenBefore }) {
  return {
    alpha: 1 - plan.confidence,
    steps: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .comparedSteps */ .t5)(plan),
    noise,
    brokenBefore
  };
}
async function ask2(seriesOf, queries, windows) {
  if (windows.length === 0) return /* @__PURE__ */ new Map();
  const whole = {
    startMs: Math.min(...windows.map((window) => window.startMs)),
    endMs: Math.max(...windows.map((window) => window.endMs))
  };
  const answers = await seriesOf(queries, whole);
  return new Map(answers.map((answer) => [answer.key, answer]));
}
function findMisrouted({ spans }, queries, published, windows) {
  const present = spans.at(-1);
  const answers = Object.values(queries).map(({ key: key2 }) => published.series.get(key2));
  const answered = answers.every((series) => series !== void 0 && series.outage === void 0);
  if (present === void 0 || present.endMs !== void 0 || !answered) return void 0;
  const routing = checkRouting(routedMinutes(queries, published, windows), present.traffic);
  return routing.ok ? void 0 : routing.sentence;
}

// src/loop/measure-briefly.ts
function createMeasureBriefly(aws, judge2) {
  const readBefore2 = createBaselineBefore(aws);
  const points = /* @__PURE__ */ new Map();
  let made;
  let knownMs = Number.NEGATIVE_INFINITY;
  const publish = async (asked, windows) => {
    const endMs = Math.max(...windows.map((window) => window.endMs));
    const startMs = Math.max(knownMs, Math.min(...windows.map((window) => window.startMs)));
    if (endMs <= startMs) return;
    for (const answer of await queryOrOutage(aws, asked, { startMs, endMs })) {
      const known = points.get(answer.key) ?? /* @__PURE__ */ new Map();
      points.set(answer.key, known);
      for (const [atMs, value] of answer.points) known.set(atMs, value);
    }
    knownMs = endMs;
  };
  return async ({ rollout: rollout2, progress: progress2, evaluation }, nowMs) => {
    if (rollout2.kind === "return" || progress2.decided !== void 0) return { gates: [], measurements: [] };
    const { plan, start: start2, candidate: candidate2 } = rollout2;
    made ??= startOf(rollout2);
    const { routing, queries } = made.asked;
    const windows = (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .stepWindows */ .mG)(progress2.spans, plan.schedule.length, nowMs);
    await publish(queries, windows.flat());
    const published = {
      series: new Map([...points].map(([key2, known]) => [key2, { key: key2, points: known }])),
      instanceTypes: { baseline: start2.baseline.instanceType, candidate: candidate2.instanceType }
    };
    const before = await readBefore2(rollout2, progress2);
    const measurements = made.counters.map(
      ({ gate, count: count2 }) => ({
        gate,
        steps: count2(published, windows),
        ...before[gate] && { before: before[gate] }
      })
    );
    const misrouted2 = findMisrouted(progress2, routing, published, windows.at(-1) ?? []);
    const gates = judge2(plan.gates, measurements, {
      ...judgeContextOf(rollout2),
      ...evaluation && { evaluation },
      ...(0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .mayLeave */ .Pz)(plan, progress2.state, nowMs) ? {} : { asked: "failures" }
    });
    return { gates, measurements, ...misrouted2 !== void 0 && { misrouted: misrouted2 } };
  };
}
function startOf(rollout2) {
  const asked = questions(rollout2);
  return { asked, counters: asked.meters.map((meter) => ({ gate: meter.gate.name, count: createCounter(meter) })) };
}
function createCounter({ meter }) {
  const steps = [];
  const add = (published, step2, windows) => {
    const untilMs = windows.at(-1)?.endMs ?? 0;
    const before = steps[step2];
    if (before?.untilMs === untilMs) return before.measured;
    const open = windows.map((window) => ({ ...window, startMs: Math.max(window.startMs, before?.untilMs ?? 0) })).filter((window) => window.endMs > window.startMs);
    const measured = joined(before?.measured, meter.measure(published, [open])[0]);
    if (measured !== void 0 && measured.kind !== "none") steps[step2] = { untilMs, measured };
    return measured;
  };
  return (published, windows) => {
    const all = windows.map((window, step2) => add(published, step2, window));
    const known = all.filter((measured) => measured !== void 0);
    return known.length > 0 && known.length === all.length ? known : meter.measure(published, windows);
  };
}
function joined(before, more) {
  if (more === void 0 || more.kind === "numbers") return void 0;
  if (before === void 0) return more;
  switch (before.kind) {
    case "counts":
      return more.kind === "counts" ? { ...before, minutes: [...before.minutes, ...more.minutes] } : void 0;
    case "means":
      return more.kind === "means" ? { ...before, minutes: [...before.minutes, ...more.minutes] } : void 0;
    case "values":
      return more.kind === "values" ? { ...before, minutes: [...before.minutes, ...more.minutes] } : void 0;
    default:
      return void 0;
  }
}

// src/loop/observe.ts
async function observe({ aws, clock, candidate: candidate2, scoring }, record2, { preparations, measureAndJudge }, refusal2, before) {
  const { now } = clock;
  const { rollout: rollout2, progress: progress2, request: request2, evaluation } = record2;
  const { state } = progress2;
  const scores2 = state.phase === "scoring" && evaluation === void 0;
  const scored = scores2 ? await scoring?.look(rollout2, state) : void 0;
  const watched = await measureAndJudge(record2, now());
  const endpoint = await aws.endpoints.describe(rollout2.plan.endpointName);
  if (endpoint === void 0) {
    const { lock, pair } = rollout2.names;
    const sentence = `Endpoint ${rollout2.plan.endpointName} has been deleted by somebody during its rollout. Delete the configurations ${pair} and ${lock}, which nothing uses now; then another rollout may start.`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("endpoint-not-found", sentence);
  }
  const prepared = await lookAtPreparations(preparations, rollout2, candidate2, progress2, endpoint);
  const usurped2 = await findUsurper(preparations, rollout2, progress2, endpoint);
  const swapped = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(progress2.state) ? void 0 : before ? before.swapped : await findSwapped(aws, rollout2);
  return {
    nowMs: now(),
    endpoint,
    ...watched,
    prepared,
    scaled: before?.scaled ?? await lookAtScaling(aws, rollout2, progress2, endpoint),
    ...evaluation && { evaluation },
    ...scored && { scoring: scored },
    ...swapped !== void 0 && { swapped },
    ...usurped2 !== void 0 && { usurped: usurped2 },
    ...request2 && { request: request2 },
    ...refusal2 && { refusal: refusal2 }
  };
}
async function lookAtScaling(aws, rollout2, progress2, endpoint) {
  const { start: start2, candidate: candidate2, plan } = rollout2;
  if (start2.baseline.scaling === void 0 || (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(endpoint)) return [];
  const pressing = progress2.state.phase === "rolling-back" && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, endpoint) === "pair";
  if (pressing && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(endpoint, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightsAt */ .X)(rollout2, 0))) return [];
  const targets = await aws.scaling.targets(plan.endpointName, [start2.baseline.name, candidate2.name]);
  return targets.map(({ variant: variant2, suspended }) => ({ variant: variant2, scaleInSuspended: suspended.scaleIn }));
}
var everything = { model: true, pair: true, final: true, original: true };
function needsOriginal(rollout2, endpoint) {
  const place = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, endpoint);
  if (rollout2.kind === "return" || place === "original") return false;
  return place !== "pair" || (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(endpoint, (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightsAt */ .X)(rollout2, 0));
}
async function lookAtPreparations(preparations, rollout2, given, progress2, endpoint) {
  const place = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, endpoint);
  if ((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(endpoint)) return everything;
  switch (progress2.state.phase) {
    case "deploying":
      return place === "original" ? {
        model: await preparations.hasModel(rollout2, given),
        pair: await preparations.hasConfiguration(rollout2, "pair", endpoint),
        final: false,
        original: true
      } : { ...everything, final: false };
    case "scoring":
      return { ...everything, model: await preparations.hasModel(rollout2, given) };
    case "replacing":
      return {
        ...everything,
        final: place !== "pair" || await preparations.hasConfiguration(rollout2, "final", endpoint)
      };
    case "rolling-back":
      return needsOriginal(rollout2, endpoint) ? { ...everything, original: await preparations.hasConfiguration(rollout2, "original", endpoint) } : everything;
    default:
      return everything;
  }
}
async function findUsurper(preparations, rollout2, { state }, endpoint) {
  const place = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .servingConfigOf */ .Ux)(rollout2, endpoint);
  const arrived = state.phase === "deploying" && place === "pair" || state.phase === "replacing" && place === "final";
  return arrived ? preparations.findUsurper(rollout2, place, endpoint) : void 0;
}

// src/loop/pace.ts
var thoroughlyEveryMs = 10 * 6e4;
var quicklyEveryMs = 55e3;
function createPace(clock) {
  let thoroughMs = Number.NEGATIVE_INFINITY;
  let quickMs = Number.NEGATIVE_INFINITY;
  let waited = false;
  return {
    mayBeQuick: () => waited && clock.now() - thoroughMs < thoroughlyEveryMs,
    mayGlance: ({ newEveryMs, endpoint }) => waited && newEveryMs !== void 0 && !(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(endpoint) && clock.now() - quickMs < quicklyEveryMs,
    /** The next look is a thorough one. */
    lookThoroughly() {
      waited = false;
    },
    looked({ thoroughly, decision }) {
      if (thoroughly) thoroughMs = clock.now();
      quickMs = clock.now();
      waited = decision.kind === "wait";
    }
  };
}

// src/loop/precondition.ts
var overwriting = ["update-endpoint", "set-weights", "set-instances"];
async function isUnchangedSince(aws, action, seen) {
  if (!overwriting.includes(action.do)) return true;
  const now = await aws.endpoints.describe(seen.name);
  return now !== void 0 && essenceOf(now) === essenceOf(seen);
}
function essenceOf({ configName, pendingConfigName, variants }) {
  const weights2 = variants.map(({ name, desiredWeight }) => [name, desiredWeight]);
  return JSON.stringify([configName, pendingConfigName, weights2]);
}

// src/loop/preparations.ts
function createPreparations(aws) {
  const made = /* @__PURE__ */ new Set();
  async function compareConfiguration2(request2) {
    return made.has(`configuration ${request2.name}`) ? "same" : aws.configurations.compare(request2);
  }
  async function compareModel(request2, given) {
    if (made.has(`model ${request2.name}`)) return "same";
    return aws.models.compare(request2, given === void 0 ? "names" : "values");
  }
  return {
    async makeConfiguration(rollout2, which, endpoint) {
      const request2 = await cloneRequestOf(aws, rollout2, which, endpoint);
      const copy = which === "pair" ? encodeRescue(rollout2) : {};
      const created = await aws.configurations.clone({ ...request2, tags: { ...request2.tags, spare: copy } });
      if (created === "created") made.add(`configuration ${request2.name}`);
      else insistOnOurs("Configuration", request2.name, await compareConfiguration2(request2));
    },
    async makeModel(rollout2, given) {
      if (given === void 0) throw notGiven(rollout2.plan.candidate);
      const request2 = await modelRequestOf(aws, rollout2, withEnvironment(rollout2.plan.candidate, environmentOf(given)));
      if (request2 === void 0) return;
      if (await aws.models.create(request2) === "created") made.add(`model ${request2.name}`);
      else insistOnOurs("Model", request2.name, await compareModel(request2, given));
    },
    async hasConfiguration(rollout2, which, endpoint) {
      const found = await aws.configurations.describe((0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .configNameOf */ .py)(rollout2, which));
      if (which === "original") return found !== void 0;
      if (found === void 0 || made.has(`configuration ${found.name}`)) return found !== void 0;
      return await compareConfiguration2(await cloneRequestOf(aws, rollout2, which, endpoint)) === "same";
    },
    async hasModel(rollout2, given) {
      const { modelName, createsModel } = rollout2.candidate;
      const found = await aws.models.describe(modelName);
      if (found === void 0 || !createsModel || made.has(`model ${modelName}`)) return found !== void 0;
      const request2 = await modelRequestOf(aws, rollout2, given ?? rollout2.plan.candidate);
      return request2 === void 0 || await compareModel(request2, given) === "same";
    },
    async findUsurper(rollout2, which, endpoint) {
      const name = rollout2.names[which];
      const found = await aws.configurations.describe(name);
      if (found === void 0) return void 0;
      const wanted = servedModels(specsOf(rollout2, which, endpoint));
      const served = servedModels(found.variants);
      if (wanted === served) return void 0;
      return `The endpoint serves from configuration ${name} with ${served}, and this rollout would have put ${wanted} there. Somebody else has created it.`;
    }
  };
}
function specsOf(rollout2, which, endpoint) {
  switch (which) {
    case "pair":
      return pairOf(rollout2);
    case "final":
      return finalOf(rollout2, endpoint);
    case "original":
      return originalOf(rollout2);
  }
}
async function cloneRequestOf(aws, rollout2, which, endpoint) {
  const name = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .configNameOf */ .py)(rollout2, which);
  const sourceName = which === "pair" ? rollout2.start.configName : rollout2.names.pair;
  const source = await aws.configurations.describe(sourceName);
  if (source === void 0) {
    const sentence = `Configuration ${sourceName} has been deleted by somebody; ${name} is made from it.`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("aws-refused", sentence);
  }
  const metrics = metricsOf(rollout2, which);
  return {
    source,
    name,
    variants: specsOf(rollout2, which, endpoint),
    tags: tagsOf(rollout2),
    ...metrics && { metrics }
  };
}
function metricsOf({ metrics }, which) {
  if (metrics?.before === void 0) return void 0;
  return which === "pair" ? { enhanced: true, seconds: metrics.seconds } : metrics.before;
}
function tagsOf({ id, tags }) {
  return { own: { [_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipTag */ .IC]: id }, given: tags };
}
async function modelRequestOf(aws, rollout2, candidate2) {
  if (candidate2.kind === "model") return void 0;
  const like = await aws.models.describe(rollout2.start.baseline.modelName);
  const executionRoleArn = candidate2.executionRoleArn ?? like?.executionRoleArn;
  if (like === void 0 || executionRoleArn === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "candidate-unfit",
      "execution-role-arn: the baseline\u2019s model has no role to take over. Give one that SageMaker may assume."
    );
  }
  const serving = await aws.configurations.describe(rollout2.start.configName);
  const inherited = serving === void 0 ? {} : await aws.tags.read(serving.arn);
  const request2 = { source: candidate2, executionRoleArn, like, tags: tagsOf(rollout2), inherited };
  return { name: rollout2.candidate.modelName, ...request2 };
}
function notGiven(candidate2) {
  const names = Object.keys(environmentOf(candidate2));
  const values = names.length === 0 ? "" : ` The values of ${names.join(", ")} are not kept in the record either.`;
  return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "candidate-unfit",
    `The candidate\u2019s model is not created yet, and only a run that is given the candidate creates it: image and role are not taken from tags.${values} Start it again with \`command: run\` and the same inputs.`
  );
}
function insistOnOurs(what, name, likeness) {
  if (typeof likeness === "string") return;
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "name-taken",
    `${what} ${name} exists already and is not what this rollout would have created there: ${likeness.differsIn} differs. Somebody else has created it, so it is not deployed. Find out who may create what bears this name; the next rollout takes another one.`
  );
}
function servedModels(variants) {
  return variants.map(({ name, modelName }) => `${name} (${modelName ?? "no model"})`).toSorted().join(", ");
}

// src/store/kept-noise.ts

var noiseKey = `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}noise`;
var version2 = "v1";
var longestValue2 = 256;
var hourMs2 = 36e5;
var mostRollouts = 999;
var leastSum = 90;
var mostSum = 110;
function markOf(gateName) {
  return (0,node_zlib__WEBPACK_IMPORTED_MODULE_16__.crc32)(gateName).toString(16).padStart(8, "0");
}
function encodeNoise(learnt, present) {
  const fresh = new Map([...learnt].map(([name, noise]) => [markOf(name), noise]));
  const older = present.kind === "known" ? [...present.byMark].filter(([mark]) => !fresh.has(mark)) : [];
  const all = [...fresh, ...older.toSorted(([, one], [, other]) => other.atMs - one.atMs)];
  let value = version2;
  for (const [mark, noise] of all) {
    const entry = ` ${entryOf(mark, noise)}`;
    if (value.length + entry.length <= longestValue2) value += entry;
  }
  return value === version2 ? void 0 : value;
}
function entryOf(mark, { likely, atMs, rollouts }) {
  const chances = likely.map(({ model, chance }) => ({ model, percent: Math.round(100 * chance) })).filter(({ percent: percent3 }) => percent3 > 0).map(({ model, percent: percent3 }) => `${model}.${percent3}`);
  const hour = Math.floor(atMs / hourMs2).toString(36);
  return [mark, hour, Math.min(mostRollouts, rollouts), chances.join("_")].join(":");
}
function decodeNoise(tags) {
  const value = tags[noiseKey];
  if (value === void 0) return { kind: "known", byMark: /* @__PURE__ */ new Map() };
  const [written3, ...entries] = value.split(" ");
  const byMark = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [, mark = "", hour = "", rollouts = "", chances = ""] = entryShape.exec(entry) ?? [];
    const likely = likelyOf(chances);
    if (likely === void 0 || byMark.has(mark)) return { kind: "damaged" };
    byMark.set(mark, { likely, atMs: Number.parseInt(hour, 36) * hourMs2, rollouts: Number(rollouts) });
  }
  return written3 === version2 && byMark.size > 0 ? { kind: "known", byMark } : { kind: "damaged" };
}
var entryShape = /^([0-9a-f]{8}):([0-9a-z]{1,6}):([1-9]\d{0,2}):(\d{1,3}\.\d{1,3}(?:_\d{1,3}\.\d{1,3}){0,9})$/;
function likelyOf(text3) {
  const chances = text3.split("_").map((pair) => pair.split(".").map(Number));
  const sum4 = chances.reduce((total2, [, percent3 = 0]) => total2 + percent3, 0);
  const models = new Set(chances.map(([model]) => model));
  const isRight = chances.every(([model = -1, percent3 = 0]) => percent3 > 0 && isNoiseModel(model));
  if (text3 === "" || !isRight || models.size < chances.length || sum4 < leastSum || sum4 > mostSum) return void 0;
  return chances.map(([model = 0, percent3 = 0]) => ({ model, chance: percent3 / sum4 }));
}

// src/store/outcome.ts
var keys = {
  outcome: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}last-outcome`,
  rolloutId: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}last-rollout`,
  endedAtMs: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}ended-at`,
  reasonCode: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}last-reason-code`,
  reason: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}last-reason`,
  startedAtMs: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}started-at`,
  promotedConfig: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}promoted-config`,
  previousConfig: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}previous-config`,
  previousModel: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}previous-model`,
  promotedBy: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}promoted-by`,
  pullRequest: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}promoted-pull-request`,
  approvalDue: `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}approval-due`
};
var inOneTag = `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}last`;
var inOneTagOrder = [
  "outcome",
  "rolloutId",
  "endedAtMs",
  "startedAtMs",
  "promotedConfig",
  "previousConfig",
  "previousModel",
  "pullRequest"
];
var ownKeys = [...Object.values(keys), inOneTag];
var givesWay = [...ownKeys, noiseKey];
function roomForOutcome(present) {
  return _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .mostTags */ .hp - Object.keys(present).filter((key2) => !givesWay.includes(key2)).length;
}
function encodeOutcome(outcome, present = {}) {
  const room = roomForOutcome(present);
  if (room <= 0) return void 0;
  const each = eachByItself(outcome);
  const complete = Object.keys(each).length <= room;
  const write2 = complete ? each : together(outcome);
  return { write: write2, remove: ownKeys.filter((key2) => write2[key2] === void 0), complete };
}
function eachByItself(outcome) {
  const values = {
    outcome: outcome.outcome,
    rolloutId: outcome.rolloutId,
    endedAtMs: new Date(outcome.endedAtMs).toISOString(),
    reasonCode: outcome.reasonCode,
    reason: outcome.reason,
    startedAtMs: outcome.startedAtMs === void 0 ? void 0 : new Date(outcome.startedAtMs).toISOString(),
    promotedConfig: outcome.promotedConfig,
    previousConfig: outcome.previousConfig,
    previousModel: outcome.previousModel,
    promotedBy: outcome.promotedBy,
    pullRequest: outcome.pullRequest?.toString(),
    approvalDue: outcome.approvalDue
  };
  const write2 = {};
  for (const member of Object.keys(keys)) {
    const value = values[member];
    if (value !== void 0) write2[keys[member]] = (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(value);
  }
  return write2;
}
function together(outcome) {
  const words = inOneTagOrder.map((member) => {
    const value = outcome[member];
    return value === void 0 || value === "" ? "-" : String(value);
  });
  return { [inOneTag]: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(words.join(" ")) };
}
function decodeOutcome(tags) {
  const [apart, one] = [decodeEach(tags), decodeOne(tags[inOneTag])];
  return apart !== void 0 && (one === void 0 || apart.endedAtMs >= one.endedAtMs) ? apart : one;
}
function decodeOne(text3) {
  const words = (text3 ?? "").split(" ").map((word2) => word2 === "-" ? void 0 : word2);
  const [outcome, rolloutId, endedAtMs, startedAtMs, promotedConfig, previousConfig, previousModel, pullRequest] = words;
  if (outcome === void 0 || outcome === "" || words.length !== inOneTagOrder.length) return void 0;
  return {
    outcome,
    rolloutId: rolloutId ?? "",
    endedAtMs: Number(endedAtMs) || 0,
    ...Number(startedAtMs) > 0 && { startedAtMs: Number(startedAtMs) },
    ...promotedConfig !== void 0 && { promotedConfig },
    ...previousConfig !== void 0 && { previousConfig },
    ...previousModel !== void 0 && { previousModel },
    ...Number(pullRequest) > 0 && { pullRequest: Number(pullRequest) }
  };
}
function decodeEach(tags) {
  const outcome = tags[keys.outcome];
  if (outcome === void 0) return void 0;
  const endedAtMs = Date.parse(tags[keys.endedAtMs] ?? "");
  const startedAtMs = Date.parse(tags[keys.startedAtMs] ?? "");
  const pullRequest = Number(tags[keys.pullRequest] ?? "");
  const texts = [
    "promotedConfig",
    "previousConfig",
    "previousModel",
    "promotedBy",
    "reasonCode",
    "reason",
    "approvalDue"
  ];
  const optional = texts.flatMap((member) => {
    const value = tags[keys[member]];
    return value === void 0 ? [] : [[member, value]];
  });
  return {
    outcome,
    rolloutId: tags[keys.rolloutId] ?? "",
    endedAtMs: Number.isNaN(endedAtMs) ? 0 : endedAtMs,
    ...!Number.isNaN(startedAtMs) && { startedAtMs },
    ...Number.isInteger(pullRequest) && pullRequest > 0 && { pullRequest },
    ...Object.fromEntries(optional)
  };
}
function isOutcomeOf(outcome, { id, startedAtMs }) {
  if (outcome === void 0) return false;
  return outcome.rolloutId === id && outcome.startedAtMs === startedAtMs || outcome.endedAtMs > startedAtMs;
}

// src/loop/restore-record.ts
async function restoreRecord(ctx, known) {
  const { aws, store } = ctx;
  const { rollout: rollout2, evaluation } = known;
  const { endpointName } = rollout2.plan;
  const endpoint = await aws.endpoints.describe(endpointName);
  if (endpoint === void 0) return "ended";
  const onPair = [endpoint.configName, endpoint.pendingConfigName].includes(rollout2.names.pair);
  if (!onPair && isOutcomeOf(await store.readOutcome(endpoint.arn), rollout2)) return "ended";
  const like = await aws.configurations.describe(rollout2.start.configName) ?? await aws.configurations.describe(rollout2.names.pair);
  if (like === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "record-lost",
      `The record of rollout ${rollout2.id} was deleted by somebody, and so were ${rollout2.start.configName} and ${rollout2.names.pair}, from which it could be written again. Look at the endpoint, and bring it back by hand.`
    );
  }
  ctx.warn(
    `Somebody has deleted configuration ${rollout2.names.lock}, which keeps the record of rollout ${rollout2.id}. It is written again, and the rollout goes on.`
  );
  if (await store.open(known, like) === "held" || evaluation === void 0) return "restored";
  const entry = await store.read(endpointName);
  if (entry?.ok) await store.saveEvaluation(entry.arn, evaluation);
  return "restored";
}

// src/loop/track-busy.ts
function trackBusySince(drivenSinceMs) {
  let busySinceMs2;
  return (seen) => {
    busySinceMs2 = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(seen.endpoint) ? busySinceMs2 ?? seen.nowMs : void 0;
    return { ...seen, drivenSinceMs, ...busySinceMs2 !== void 0 && { busySinceMs: busySinceMs2 } };
  };
}

// src/loop/reconcile.ts
var faultsWithinMs = 20 * 6e4;
var retryAfterMs = 1e4;
async function reconcile(ctx, { request: request2, written: written3, onPass }) {
  const { clock, cancelled } = ctx;
  let last;
  let known = written3;
  let restoring = false;
  let held;
  const store = {
    ...ctx.store,
    saveProgress(arn, progress2) {
      known = known && { ...known, progress: progress2 };
      return ctx.store.saveProgress(arn, progress2);
    }
  };
  let refusal2;
  let failingSinceMs;
  let acting;
  const preparations = createPreparations(ctx.aws);
  const measureAndJudge = ctx.briefly ? createMeasureBriefly(ctx.aws, ctx.briefly.judge) : createMeasureAndJudge(ctx.aws);
  const coolDown = createActionCooldown();
  const trackBusy = trackBusySince(clock.now());
  const pace = createPace(clock);
  const sofar = () => last === void 0 ? {} : { last };
  for (; ; ) {
    if (cancelled.aborted) return { kind: "cancelled", ...sofar() };
    acting = void 0;
    try {
      if (last !== void 0 && pace.mayGlance(last.seen)) {
        const glance = await glanceAt(last, measureAndJudge, clock.now());
        if (glance.kind !== "wait") pace.lookThoroughly();
        const over = glance.kind === "wait" ? await wait(ctx, glance, last) : void 0;
        if (over !== void 0) return over;
        continue;
      }
      const quick = pace.mayBeQuick() ? held : void 0;
      const entry = await (quick === void 0 ? store.read(ctx.setting.endpointName) : store.reread(quick));
      if (quick !== void 0 && !entry?.ok) {
        pace.lookThoroughly();
        continue;
      }
      if (entry === void 0) {
        restoring = true;
        refusal2 = void 0;
        if (known === void 0 || await restoreRecord(ctx, known) === "ended") return { kind: "gone", ...sofar() };
        continue;
      }
      restoring = false;
      if (!entry.ok) throw refuseRecord(entry, ctx.setting.endpointName);
      const record2 = withOpenRequest(entry.record, request2);
      if (record2.holder !== ctx.holder) return { kind: "taken-over", by: record2.holder, ...sofar() };
      known = entry.record;
      held = entry;
      ctx.onActiveRollout({ rollout: record2.rollout, recordArn: entry.arn, phase: record2.progress.state.phase });
      const credentials = await ctx.credentials();
      const seen = trackBusy({
        ...await observe(ctx, record2, { preparations, measureAndJudge }, refusal2, quick && last?.seen),
        credentials
      });
      const decided = decide(record2.rollout, record2.progress, seen);
      if (quick !== void 0 && decided.kind !== "wait") {
        pace.lookThoroughly();
        continue;
      }
      const decision = coolDown(decided, clock.now());
      const pass = { record: record2, seen, decision };
      last = pass;
      refusal2 = void 0;
      await onPass(pass).catch((error) => ctx.warn(`The report could not be shown: ${String(error)}`));
      if (cancelled.aborted) return { kind: "cancelled", last: pass };
      acting = decision.kind === "act" ? decision.action.do : void 0;
      pace.looked({ thoroughly: quick === void 0, decision });
      const outcome = await execute({ ...ctx, store }, entry.arn, preparations, pass);
      failingSinceMs = void 0;
      if (outcome !== void 0) return outcome;
    } catch (error) {
      if (cancelled.aborted) return { kind: "cancelled", ...sofar() };
      pace.lookThoroughly();
      const fault = (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L8)(error);
      const sinceMs = failingSinceMs ?? clock.now();
      failingSinceMs = sinceMs;
      if (fault.kind === "passing" && isPatient(ctx, clock.now() - sinceMs)) {
        ctx.warn(fault.reason.sentence);
        await clock.sleep(retryAfterMs, cancelled);
      } else if (!restoring && await isRecordGone(ctx)) {
      } else if (fault.kind === "refused" && acting !== void 0) {
        ctx.warn(fault.reason.sentence);
        refusal2 = { act: acting, reason: fault.reason };
      } else {
        return { kind: "stopped", reason: fault.reason, ...sofar() };
      }
    }
  }
}
async function glanceAt(last, measureAndJudge, nowMs) {
  const { record: record2, seen } = last;
  const watched = await measureAndJudge(record2, nowMs);
  return decide(record2.rollout, record2.progress, { ...seen, ...watched, nowMs });
}
function withOpenRequest({ request: request2, ...record2 }, own2) {
  const open = openRequest(record2.progress, [own2, request2]);
  return open === void 0 ? record2 : { ...record2, request: open };
}
async function isRecordGone({ store, setting }) {
  const entry = await store.read(setting.endpointName).catch(() => "unknown");
  return entry === void 0;
}
async function execute(ctx, arn, preparations, pass) {
  const { aws, store, clock } = ctx;
  const { record: record2, seen, decision } = pass;
  switch (decision.kind) {
    case "act": {
      const { action } = decision;
      const { endpoint } = seen;
      const { rollout: rollout2 } = record2;
      if (!await isUnchangedSince(aws, action, endpoint)) return void 0;
      if (action.do === "clean-up") {
        const approval = await cleanUp(ctx, rollout2, action, seen);
        const { ending, reason: reason2 } = action;
        return { kind: "ended", ending, reason: reason2, last: pass, ...approval && { approval } };
      }
      const { evaluation, progress: before } = record2;
      const target = { rollout: rollout2, recordArn: arn, endpoint, preparations, evaluation, state: before.state };
      await act2(action, ctx, target);
      const progress2 = progressAfter(action, record2.progress, clock.now());
      if (progress2 !== record2.progress) await store.saveProgress(arn, progress2);
      return void 0;
    }
    case "move":
      await store.saveProgress(arn, advance(record2.rollout, record2.progress, decision, seen.gates));
      if (decision.answers !== void 0) await store.clearRequest(arn);
      return void 0;
    case "wait":
      return wait(ctx, decision, pass);
    case "stop":
      return { kind: "stopped", reason: decision.reason, last: pass };
  }
}
async function wait({ clock, watchUntilMs, cancelled }, { forMs }, last) {
  if (clock.now() >= watchUntilMs) return { kind: "watch-over", last };
  await clock.sleep(Math.min(forMs, Math.max(1e3, watchUntilMs - clock.now())), cancelled);
  return void 0;
}
function progressAfter(action, progress2, nowMs) {
  switch (action.do) {
    case "smoke-test":
      return smokeTested(progress2);
    case "update-endpoint":
      return accepted(progress2, nowMs);
    case "set-weights":
      return weightsSet(progress2);
    default:
      return progress2;
  }
}
function isPatient({ clock, watchUntilMs }, failingForMs) {
  return failingForMs <= faultsWithinMs && clock.now() < watchUntilMs;
}

// src/preflight/identity.ts
async function identify(aws, rollout2, endpoint) {
  const { start: start2, candidate: candidate2 } = rollout2;
  const [baselineIdentity, candidateIdentity] = await Promise.all([
    identity(aws, endpoint, start2.baseline.name, start2.baseline.modelName, start2.baseline.instanceType),
    identity(aws, endpoint, candidate2.name, candidate2.modelName, candidate2.instanceType)
  ]);
  return { baseline: baselineIdentity, candidate: { ...toBe(rollout2), ...candidateIdentity } };
}
function toBe({ plan, candidate: candidate2 }) {
  const { instanceCount, instanceType } = candidate2;
  const instances = `${instanceCount} x ${instanceType ?? "instance pool"}`;
  switch (plan.candidate.kind) {
    case "model":
      return { instances };
    case "package":
      return { instances, modelPackageArn: plan.candidate.modelPackageArn };
    case "image": {
      const { modelDataUrl } = plan.candidate;
      return { instances, ...modelDataUrl !== void 0 && { modelDataUrl } };
    }
  }
}
async function identity(aws, endpoint, variant2, modelName, instanceType) {
  const live = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .findVariant */ .fQ)(endpoint, variant2);
  const model = await aws.models.describe(modelName);
  const [container] = model?.containers ?? [];
  const [artefact] = await readArtefacts(aws, urlsOf(model));
  return {
    variant: variant2,
    modelName,
    imageDigests: live?.images ?? imagesOf(container),
    ...container?.modelPackageArn !== void 0 && { modelPackageArn: container.modelPackageArn },
    ...container?.modelDataUrl !== void 0 && { modelDataUrl: container.modelDataUrl },
    ...artefact !== void 0 && { modelDataVersion: inWords2(artefact) },
    ...live !== void 0 && { instances: `${live.currentInstances} x ${instanceType ?? "instance pool"}` }
  };
}
function imagesOf(container) {
  return container?.image === void 0 ? [] : [container.image];
}
function inWords2({ etag, versionId }) {
  return versionId === void 0 ? `ETag ${etag}` : `version ${versionId}, ETag ${etag}`;
}

// src/probe/sample-traffic.ts
function followTraffic(ctx) {
  let flowing;
  let before = { sent: 0, failed: 0 };
  let ever = false;
  const stop2 = async () => {
    if (flowing === void 0) return;
    before = sum3(before, await flowing.stop());
    flowing = void 0;
  };
  return {
    async follow(rollout2, phase) {
      const wanted = rollout2.kind === "rollout" && _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .tW[phase].needsTraffic;
      if (!wanted) return stop2();
      flowing ??= await ctx.startTraffic(rollout2, ctx.cancelled);
      ever ||= flowing !== void 0;
    },
    stop: stop2,
    /** All that this run has sent; undefined where the plan asks for none. */
    counts: () => {
      if (!ever) return void 0;
      return flowing === void 0 ? before : sum3(before, flowing.counts());
    }
  };
}
function sum3(one, other) {
  const problem = other.problem ?? one.problem;
  return {
    sent: one.sent + other.sent,
    failed: one.failed + other.failed,
    ...problem !== void 0 && { problem }
  };
}

// src/commands/waiting.ts
function waitingReason({ rollout: rollout2, progress: progress2 }) {
  const { state } = progress2;
  if (state.phase !== "holding") return void 0;
  const until = (0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(rollout2.deadlineMs, void 0);
  const what = state.sentence.replace(/\.$/, "");
  return {
    code: "waiting-for-approval",
    sentence: `Waiting for a person since ${(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(state.sinceMs, void 0)}: ${what}. \`command: approve\` goes on, \`command: rollback\` goes back; without either it goes back at ${until}.`
  };
}

// src/commands/drive-and-report.ts
async function driveAndReport(ctx, known = {}, request2, written3) {
  let identities;
  let shown;
  const traffic = followTraffic(ctx);
  const more = () => {
    const load = traffic.counts();
    return { ...known, ...identities && { identities }, ...load && { load } };
  };
  const tell = async (pass) => {
    const { rollout: rollout2, progress: progress2 } = pass.record;
    await traffic.follow(rollout2, progress2.state.phase);
    if (ctx.briefly) return;
    const isUp = shown?.phase === "deploying" && progress2.state.phase !== "deploying";
    if (rollout2.kind === "rollout" && (identities === void 0 || isUp)) {
      identities = await identify(ctx.aws, rollout2, pass.seen.endpoint).catch(() => identities);
    }
    const moment2 = JSON.stringify(shown) === JSON.stringify(progress2.state) ? "tick" : "change";
    shown = progress2.state;
    await ctx.publish(reportOf(ctx, pass, "in-progress", goingOn(pass), more()), moment2);
  };
  const exit = await reconcile(ctx, { request: request2, written: written3, onPass: tell }).finally(traffic.stop);
  const { decision, reason: reason2 } = conclude(exit);
  const settled = exit.kind === "ended" && exit.approval ? { approval: exit.approval } : {};
  if (exit.last !== void 0) return reportOf(ctx, exit.last, decision, reason2, { ...more(), ...settled });
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReport */ .As)(ctx.setting, { ...more(), decision, reason: reason2, nowMs: ctx.clock.now() });
}
function reportOf(ctx, pass, decision, reason2, known) {
  const { record: record2, seen } = pass;
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReport */ .As)(ctx.setting, {
    ...known,
    decision,
    reason: reason2,
    nowMs: ctx.clock.now(),
    rollout: record2.rollout,
    progress: record2.progress,
    endpoint: seen.endpoint,
    gates: seen.gates,
    measurements: seen.measurements,
    ...seen.later && { later: seen.later },
    ...seen.evaluation && { evaluation: seen.evaluation }
  });
}
function goingOn({ record: record2, decision }) {
  const sentence = decision.kind === "stop" ? decision.reason.sentence : decision.because;
  return waitingReason(record2) ?? { code: "in-progress", sentence };
}
function conclude(exit) {
  switch (exit.kind) {
    case "ended":
      return { decision: exit.ending, reason: exit.reason };
    case "stopped": {
      const waiting = exit.reason.code === "foreign-change";
      return { decision: waiting ? "in-progress" : "failed", reason: exit.reason };
    }
    case "watch-over": {
      const reason2 = goingOn(exit.last);
      if (reason2.code === "waiting-for-approval") return { decision: "in-progress", reason: reason2 };
      const sentence = `The time to watch is over, and the rollout stays as it is: ${reason2.sentence}. Nobody watches it until the next run: \`command: resume\`, best by a schedule, goes on.`;
      return { decision: "in-progress", reason: { code: "watch-over", sentence } };
    }
    case "taken-over":
      return {
        decision: "in-progress",
        reason: { code: "taken-over", sentence: `Run ${exit.by} drives this rollout now; look there.` }
      };
    case "cancelled":
      return {
        decision: "in-progress",
        reason: { code: "cancelled", sentence: "The run was cancelled while the rollout was in flight." }
      };
    case "gone":
      return {
        decision: "in-progress",
        reason: { code: "taken-over", sentence: "Another run has brought this rollout to its end; look there." }
      };
  }
}

// src/commands/make-way.ts
var lookAgainMs = 3e4;
async function makeWay(ctx, entry) {
  const { record: record2 } = entry;
  if (isEnding(record2)) return finish(ctx, entry, "It was going back already when this run started");
  switch (ctx.inFlight ?? "refuse") {
    case "refuse":
      throw refusalOf2(ctx, record2, "Give `in-flight: replace` to roll it back first, or `wait` to wait for its end.");
    case "replace":
      return finish(ctx, entry, "`in-flight: replace` rolls it back", "replace");
    case "wait":
      return waitForEnd(ctx, record2);
  }
}
function isEnding({ progress: progress2, request: request2 }) {
  const { state } = progress2;
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGoingBack */ .s6)(state) || state.phase === "cleaning" || openRequest(progress2, [request2])?.what === "rollback";
}
async function finish(ctx, entry, why, how) {
  const { rollout: rollout2 } = entry.record;
  const named2 = `rollout ${rollout2.id} (${rollout2.candidate.modelName})`;
  ctx.warn(`First ${named2} is brought to its end. ${why}.`);
  const request2 = await acquireLease(
    how === void 0 ? ctx : { ...ctx, why: ctx.why ?? "replaced by another candidate" },
    entry,
    how === void 0 ? void 0 : "rollback"
  );
  const report = await driveAndReport(ctx, {}, request2);
  if (ctx.cancelled.aborted) return { kind: "cancelled", report };
  const left2 = await findActiveRollout(ctx);
  if (left2 !== void 0 && isSame2(left2.record, entry.record)) {
    throw refusalOf2(ctx, left2.record, `It could not be brought to its end: ${report.reason.sentence}`);
  }
  return { kind: "free", told: `Before this one ${named2} was brought to its end: ${report.reason.sentence}` };
}
async function waitForEnd(ctx, waitedFor) {
  const { rollout: rollout2 } = waitedFor;
  const named2 = `rollout ${rollout2.id} (${rollout2.candidate.modelName})`;
  ctx.warn(`Waiting for the end of ${named2}: \`in-flight: wait\`.`);
  for (; ; ) {
    const entry = await findActiveRollout(ctx);
    if (entry === void 0 || !isSame2(entry.record, waitedFor)) {
      return { kind: "free", told: `This run has waited for the end of ${named2}.` };
    }
    if (isEnding(entry.record)) return finish(ctx, entry, "It has turned around while this run waited for it");
    if (ctx.cancelled.aborted) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("cancelled", "The run was cancelled before anything was changed.");
    if (ctx.clock.now() >= ctx.watchUntilMs) {
      throw refusalOf2(ctx, entry.record, "The time to watch is over, and it has not ended.");
    }
    await ctx.clock.sleep(Math.min(lookAgainMs, Math.max(1e3, ctx.watchUntilMs - ctx.clock.now())), ctx.cancelled);
  }
}
function isSame2(one, other) {
  return one.rollout.id === other.rollout.id && one.rollout.startedAtMs === other.rollout.startedAtMs;
}
function refusalOf2(ctx, { rollout: rollout2, progress: progress2 }, why) {
  const since = new Date(rollout2.startedAtMs).toISOString();
  const where = rollout2.startedBy.runUrl ?? `started by ${rollout2.startedBy.name}`;
  return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "other-rollout-in-flight",
    `${ctx.setting.endpointName} has another rollout in flight: ${rollout2.id} (${rollout2.candidate.modelName}), ${progress2.state.phase}, since ${since}: ${where}. Look at it with \`command: status\`, go on with it with \`resume\`, or end it with \`rollback\`. ${why}`
  );
}

// src/commands/repeat-approval.ts
async function finishApproval(ctx) {
  const { arn } = await findEndpoint(ctx.aws, ctx.setting.endpointName);
  const last = await ctx.store.readOutcome(arn);
  return last?.approvalDue === void 0 ? void 0 : repeatApproval(ctx, last, arn);
}
async function repeatApproval(ctx, last, endpointArn) {
  const { approvalDue, outcome: ending, reasonCode: code = "promoted", reason: sentence = "", rolloutId } = last;
  if (!isEnding2(ending) || !isReasonCode(code)) return void 0;
  const { endpointName } = ctx.setting;
  const ended = { packageArn: approvalDue, endpointName, rolloutId, ending, reason: { code, sentence } };
  const approval = approvalAfter(ended);
  if (approval === void 0) return void 0;
  const settled = await settleApproval(ctx, approval);
  if (settled.outcome !== "due") await forget(ctx, endpointArn);
  return settled;
}
async function forget({ store }, endpointArn) {
  const last = await store.readOutcome(endpointArn);
  if (last?.approvalDue === void 0) return;
  const { approvalDue: _, ...rest } = last;
  await store.writeOutcome(endpointArn, rest);
}
var isEnding2 = (text3) => ["promoted", "rolled-back", "failed"].includes(text3);
var isReasonCode = (text3) => Object.hasOwn(_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonCodes */ .JC, text3);

// src/stats/halves.ts
var margins = { okRatio: 1, maxRatio: 2 };
var alpha = 0.025;
function compareHalves(minutes, past, margin = _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .usualMargin */ .tt) {
  const usable = minutes.filter(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .isUsable */ .Ng);
  const likely = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .learnNoise */ .j3)([usable], void 0, margin);
  if (likely === void 0) return void 0;
  const isAbove = (pairs) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .ratioTest */ .O8)(pairs, { ...margins, alpha, beta: alpha, past }).low > margins.okRatio;
  return {
    likely: likely.map((one) => ({ ...one, chance: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .rounded */ .Wf)(one.chance) })),
    weight: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .weightAt */ .UT)(0),
    minutes: usable.length,
    ratio: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .rounded */ .Wf)((0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .mantelHaenszel */ .Q7)(usable)),
    differ: isAbove(usable) || isAbove(usable.map(turned))
  };
}
function turned({ baselineRequests, baselineBad, candidateRequests, candidateBad }) {
  return {
    baselineRequests: candidateRequests,
    baselineBad: candidateBad,
    candidateRequests: baselineRequests,
    candidateBad: baselineBad
  };
}

// src/gates/halves.ts
function halve(instances) {
  const sorted = [...new Set(instances)].toSorted();
  if (sorted.length < 2) return void 0;
  return [sorted.filter((_, index) => index % 2 === 0), sorted.filter((_, index) => index % 2 === 1)];
}
function ofInstance(query, InstanceId) {
  return { ...query, key: `${query.key} ${InstanceId}`, dimensions: { ...query.dimensions, InstanceId } };
}
function halvesQueries(gate, target, halves) {
  if (gate.own !== void 0) return void 0;
  const of = (instance) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .countQueries */ .aQ)(gate, target, "baseline", (query) => ofInstance(query, instance)) ?? [];
  const queries = halves.map((half) => half.flatMap(of));
  return queries.some((half) => half.length === 0) ? void 0 : queries;
}
function learnHalves(queries, published, window, { past }, margin) {
  const [one = [], other = []] = queries;
  const minutes = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .minutesOf */ .dp)(window).flatMap((startMs) => {
    const [baseline, candidate2] = [sumAt(one, published, startMs), sumAt(other, published, startMs)];
    return baseline === void 0 || candidate2 === void 0 ? [] : [{ startMs, baseline, candidate: candidate2 }];
  });
  const compared = compareHalves(minutes.map(_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .toPair */ .OG), past, margin);
  return compared && { ...compared, instances: [one.length, other.length] };
}
function sumAt(queries, published, startMs) {
  const counts = queries.map((query) => query.countAt(published, startMs)).filter((count2) => count2 !== "blind");
  if (counts.length < queries.length) return void 0;
  return {
    requests: counts.reduce((sum4, count2) => sum4 + count2.requests, 0),
    bad: counts.reduce((sum4, count2) => sum4 + count2.bad, 0)
  };
}

// src/preflight/baseline-halves.ts
var minuteMs6 = 6e4;
var lookBackMs2 = 180 * minuteMs6;
var mostQueries = 500;
async function readHalves(aws, gates, noise, { endpointName, variant: variant2 }, nowMs) {
  const shares = gates.filter((gate) => gate.kind === "share").filter((gate) => gate.own === void 0);
  if (shares.length === 0) return /* @__PURE__ */ new Map();
  const instances = await instancesOf(aws, endpointName, variant2);
  const target = { endpointName, variants: { baseline: variant2, candidate: variant2 } };
  const asked = (ids) => {
    const halves = halve(ids);
    const all2 = shares.flatMap((gate) => {
      const queries = halves && halvesQueries(gate, target, halves);
      return queries === void 0 ? [] : [{ gate, queries }];
    });
    const each = all2.flatMap(({ queries }) => queries.flat()).flatMap((queries) => queries.all);
    return { all: all2, unique: [...new Map(each.map((query) => [query.key, query])).values()] };
  };
  const perInstance = asked(instances.slice(0, 2)).unique.length / 2;
  const { all, unique: unique3 } = asked(instances.slice(0, Math.floor(mostQueries / Math.max(1, perInstance))));
  if (unique3.length === 0) return /* @__PURE__ */ new Map();
  const endMs = Math.floor((nowMs - _shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .metricSettleMs */ .qx) / minuteMs6) * minuteMs6;
  const window = { startMs: endMs - lookBackMs2, endMs };
  const series = await aws.metrics.query(unique3, window);
  const published = {
    series: new Map(series.map((answer) => [answer.key, answer])),
    instanceTypes: { baseline: void 0, candidate: void 0 }
  };
  return new Map(
    all.flatMap(({ gate, queries }) => {
      const expected = noise[gate.name];
      const halves = expected && learnHalves(queries, published, window, expected, (0,_shared_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .marginOf */ .OB)(gate));
      return halves === void 0 ? [] : [[gate.name, halves]];
    })
  );
}
async function instancesOf(aws, endpointName, variant2) {
  const dimensions = { EndpointName: endpointName, VariantName: variant2 };
  const of = { namespace: _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .invocationMetrics */ .aA, metricName: "Invocations", dimensions, recently: true };
  const metrics = await aws.catalogue.metrics(of) ?? [];
  const own2 = metrics.filter((metric) => Object.keys(metric.dimensions).length === 3);
  return own2.flatMap((metric) => metric.dimensions.InstanceId ?? []).toSorted();
}
function unlikeHalves(noise) {
  return Object.entries(noise).flatMap(([gate, { halves }]) => {
    if (halves?.differ !== true) return [];
    const [one, other] = halves.instances;
    const times = halves.ratio >= 1 ? halves.ratio : 1 / halves.ratio;
    return [
      `${gate} differs between two halves of the baseline's own instances (${one} and ${other}), by ${times.toFixed(2)} x in the last three hours: more than chance and the noise of its past explain. They serve the same model, so look at the instances; as noise between instances it is taken into account.`
    ];
  });
}

// src/preflight/file-numbers.ts
async function readFileNumbers(workspace, gates) {
  const files = gates.filter((gate) => gate.kind === "file");
  const read = await Promise.all(
    files.map(async (gate) => [gate.name, await readNumbers(workspace, { ...gate, at: gates.indexOf(gate) })])
  );
  return Object.fromEntries(read);
}
async function readNumbers(workspace, gate) {
  const content = await readJson(workspace, gate);
  const candidate2 = numberAt(gate, content, "candidate", gate.candidate);
  if (gate.baseline === void 0) return { candidate: candidate2 };
  return { candidate: candidate2, baseline: numberAt(gate, content, "baseline", gate.baseline) };
}
var mostBytes = 16 * 1024 * 1024;
var longestQuote = 60;
async function readJson(workspace, gate) {
  const read = await (0,_shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkspaceText */ .tA)(workspace, gate.path, mostBytes);
  if (!read.ok) {
    const why = read.why === "absent" ? "could not be read. Does an earlier step of this job write it?" : `${read.sentence}.`;
    throw mistake(gate, "path", `${gate.path} ${why}`);
  }
  try {
    return JSON.parse(read.text);
  } catch (cause) {
    throw mistake(gate, "path", `${gate.path} is not JSON.`, cause);
  }
}
function numberAt(gate, content, key2, expression) {
  let found;
  try {
    found = (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .search */ .$P)(content, expression);
  } catch (cause) {
    const why = quoted(cause instanceof Error ? cause.message : String(cause));
    throw mistake(gate, key2, `${expression} fails on ${gate.path}: ${why}.`, cause);
  }
  if (typeof found === "number" && Number.isFinite(found)) return found;
  throw mistake(gate, key2, `${expression} in ${gate.path} is ${kindOf2(found)}, not a number.${keysOf2(content)}`);
}
var fewKeys = 8;
function keysOf2(content) {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return "";
  const keys2 = Object.keys(content);
  if (keys2.length === 0) return "";
  const more = keys2.length > fewKeys ? " and more" : "";
  return ` At its top the file has ${keys2.slice(0, fewKeys).map(quoted).join(", ")}${more}.`;
}
function kindOf2(found) {
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === "object" && found !== null) return "an object";
  return typeof found === "string" ? `the text ${quoted(found)}` : String(found ?? "nothing");
}
function quoted(text3) {
  const line = (0,_shared_secrets_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(text3.slice(0, 4 * longestQuote)).replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");
  return JSON.stringify(line.length > longestQuote ? `${line.slice(0, longestQuote)}\u2026` : line);
}
function mistake(gate, key2, sentence, cause) {
  const message = `Gate ${gate.name}: ${sentence}`;
  return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", message, {
    cause,
    findings: [{ key: `gates[${gate.at}].${key2}`, message }]
  });
}

// src/preflight/metrics-choice.ts
var minuteSeconds = 60;
function chooseMetrics({ metricSeconds }, { metrics = {} }) {
  const present = metrics.enhanced === true ? metrics.seconds ?? minuteSeconds : void 0;
  if (metricSeconds === void 0) return present === void 0 ? void 0 : { seconds: present };
  return present !== void 0 && present <= metricSeconds ? { seconds: present } : { seconds: metricSeconds, before: metrics };
}

// src/preflight/unpublished.ts
var mostShown2 = 8;
var leaveOut = "or leave the gate out.";
var leaveItOut = "List `gates` without it, or with another statistic.";
async function explainUnpublished({ catalogue, region }, { gate: name, query, refused }, gates) {
  const at2 = gates.findIndex((gate2) => gate2.name === name);
  const gate = gates[at2];
  const own2 = gate && ownSource(gate, query);
  const told = (key2, what) => ({ key: key2, message: `gate ${name}: ${what}` });
  if (refused !== void 0) {
    const off = gate?.kind === "threshold" ? `gates[${at2}].statistic` : `gates[${at2}]`;
    return told(off, `CloudWatch does not tell ${query.statistic} of ${named(query)}: ${refused} ${leaveItOut}`);
  }
  if (own2 === void 0) return told(`gates[${at2}].metric`, ofSageMaker(query));
  const asked = { query, key: `gates[${at2}]${own2.below}`, source: own2.source };
  const { namespace, metricName } = query;
  const same = await catalogue.metrics({ namespace, metricName });
  if (same === void 0) return told(`gates[${at2}]`, unexplained(query));
  if (same.length > 0) return withKey(told, unlikeDimensions(asked, same));
  const neighbours = await catalogue.metrics({ namespace });
  if (neighbours !== void 0 && neighbours.length > 0) {
    return told(`${asked.key}.metric-name`, unlikeName(query, neighbours));
  }
  return told(`${asked.key}.namespace`, await unlikeNamespace(catalogue, query, region));
}
var withKey = (told, [key2, what]) => told(key2, what);
function ownSource(gate, { namespace, metricName }) {
  return sourcesOf(gate).find(({ source }) => source.namespace === namespace && source.metricName === metricName);
}
function sourcesOf(gate) {
  const at2 = (below, source) => source === void 0 ? [] : [{ below, source }];
  switch (gate.kind) {
    case "threshold":
      return gate.source.metric === "cloudwatch" ? at2("", gate.source) : [];
    case "share":
      return [...at2(".events", gate.own?.events), ...at2(".per", gate.own?.per)];
    case "mean":
      return [...at2(".values", gate.values), ...at2(".squares", gate.squares)];
    case "quality":
    case "file":
      return [];
  }
}
function ofSageMaker({ namespace, metricName, dimensions }) {
  const gpu = metricName.startsWith("GPU") ? " Only instances with GPUs have it." : "";
  const although = namespace === _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .invocationMetrics */ .aA ? ", although it had requests" : "";
  return `SageMaker has published no ${metricName} for variant ${dimensions.VariantName} in the last two weeks${although}.${gpu} Leave the gate out: list \`gates\` without it.`;
}
var named = ({ metricName, namespace }) => `metric ${metricName} in namespace ${namespace}`;
function unexplained(query) {
  return `its ${named(query)} has never been published for this endpoint with the dimensions ${inWords3(query.dimensions)}. Check namespace, name and dimensions, ${leaveOut} With the permission cloudwatch:ListMetrics near names are told here.`;
}
function unlikeDimensions({ query, key: key2, source }, same) {
  const wanted = Object.keys(query.dimensions);
  const alike2 = same.filter(({ dimensions }) => sameNames(Object.keys(dimensions), wanted));
  const off = wanted.find((one) => !alike2.some(({ dimensions }) => dimensions[one] === query.dimensions[one]));
  if (alike2.length === 0) return [`${key2}.dimensions`, unlikeNames(query, same)];
  if (off === void 0) {
    const combination = `the ${named(query)} is published, but not with ${inWords3(query.dimensions)} together.`;
    return [`${key2}.dimensions`, `${combination} Check the dimensions, ${leaveOut}`];
  }
  const values = unique2(alike2.map(({ dimensions }) => dimensions[off] ?? ""));
  const value = query.dimensions[off] ?? "";
  const filled = source.dimensions[off] === value ? "" : ` (from ${source.dimensions[off]})`;
  const what = `the ${named(query)} is published with ${off} ${few(values)}, not with ${value}${filled}.`;
  return [`${key2}.dimensions.${off}`, `${what}${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(value, values)} Check what publishes it, ${leaveOut}`];
}
function unlikeNames({ dimensions, ...query }, same) {
  const wanted = Object.keys(dimensions);
  const shared = ({ dimensions: there }) => Object.entries(there).filter(([, value]) => Object.values(dimensions).includes(value)).length;
  const [nearest] = same.toSorted((one, other) => shared(other) - shared(one));
  const names = Object.keys(nearest?.dimensions ?? {});
  const has = names.length === 0 ? "without dimensions" : `with the dimensions ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)}`;
  const meant = wanted.filter((one) => !names.includes(one)).map((one) => (0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .closest */ .kp)(one, names)).find((one) => one !== void 0);
  const hint = meant === void 0 ? "" : ` Did you mean "${meant}"?`;
  const apart = names.length === 0 ? " So it does not tell the variants apart: publish it with a dimension for the variant." : "";
  return `the ${named({ dimensions, ...query })} is published ${has}, not with ${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(wanted)}.${hint}${apart} CloudWatch finds a metric only by all of its dimensions.`;
}
function unlikeName(query, neighbours) {
  const names = unique2(neighbours.map(({ metricName }) => metricName));
  const there = `namespace ${query.namespace} has no metric ${query.metricName}; it has ${few(names)}.`;
  return `${there}${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(query.metricName, names)}`;
}
async function unlikeNamespace(catalogue, query, region) {
  const { metricName, namespace } = query;
  const nothing = `nothing has been published in namespace ${namespace} of ${region} in the last two weeks.`;
  const elsewhere = unique2((await catalogue.metrics({ metricName }))?.map((one) => one.namespace) ?? []);
  if (elsewhere.length > 0) return `${nothing} A metric ${metricName} is in ${few(elsewhere)}. Did you mean that?`;
  const all = unique2((await catalogue.metrics({}))?.map((one) => one.namespace) ?? []);
  return `${nothing}${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(namespace, all)} Check the namespace and the region, ${leaveOut}`;
}
var unique2 = (values) => [...new Set(values)];
function few(values) {
  const left2 = values.length - mostShown2;
  return left2 > 0 ? `${values.slice(0, mostShown2).join(", ")} and ${left2} more` : (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(values);
}
function inWords3(dimensions) {
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(Object.entries(dimensions).map(([name, value]) => `${name} ${value}`));
}
function sameNames(one, other) {
  return one.length === other.length && one.every((name) => other.includes(name));
}

// src/preflight/published.ts
var dayMs3 = 864e5;
var lookBackDays = 14;
async function checkPublished(aws, unpublished, gates, nowMs) {
  if (unpublished.length === 0) return [];
  const days = unpublished.flatMap(
    ({ query, refused }) => refused === void 0 ? [{ ...query, periodMinutes: 1440 }] : []
  );
  const unique3 = [...new Map(days.map((query) => [query.key, query])).values()];
  const window = { startMs: nowMs - lookBackDays * dayMs3, endMs: nowMs };
  const past = unique3.length === 0 ? [] : await aws.metrics.query(unique3, window);
  const known = new Set(past.filter((one) => one.points.size > 0 || one.outage !== void 0).map(({ key: key2 }) => key2));
  const never = oncePerMetric(unpublished.filter(({ query }) => !known.has(query.key)));
  if (never.length === 0) return oncePerMetric(unpublished).map(quietNow);
  const findings = [];
  for (const one of never) findings.push(await explainUnpublished(aws, one, gates));
  const [first] = findings;
  const sentence = findings.length > 1 ? `${(0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, "metric")} that gates need have never been published for this endpoint. The first: ${first?.message}` : first?.message ?? "";
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", sentence, { findings });
}
function oncePerMetric(unpublished) {
  const named2 = unpublished.map((one) => [`${one.gate} ${one.query.namespace} ${one.query.metricName}`, one]);
  return [...new Map(named2).values()];
}
function quietNow({ gate, query: { metricName, namespace } }) {
  return `Gate ${gate}: ${metricName} in ${namespace} was published in the last two weeks, but not in the last three hours. Without it the gate has no verdict, and no data is never a pass.`;
}

// src/store/evaluation-detail.ts
var mostClasses = 10;
function* shrinkToFit(evaluation, gates) {
  yield evaluation;
  const told = [];
  let rest = evaluation;
  for (const { what, leaveOut: leaveOut2 } of omissions(gates)) {
    const less = leaveOut2(rest);
    if (JSON.stringify(less) === JSON.stringify(rest)) continue;
    rest = less;
    if (!told.includes(what)) told.push(what);
    const warning = `The record of the rollout has no room for ${told.join(", ")}.`;
    yield { ...rest, warnings: [...rest.warnings, warning] };
  }
}
function omissions(gates) {
  const roc = "all points of the ROC curves";
  return [
    { what: "the example rows", leaveOut: withoutExamples },
    { what: "the distributions", leaveOut: ({ distributions: _, ...rest }) => rest },
    { what: "the curves of precision and recall", leaveOut: ({ precisionRecall: _, ...rest }) => rest },
    { what: "the calibration", leaveOut: ({ calibration: _, ...rest }) => rest },
    { what: "the table of classes", leaveOut: ({ perClass: _, ...rest }) => rest },
    { what: "groups of slices that decide nothing", leaveOut: (rest) => onlyDecidingGroups(rest, gates) },
    { what: "large confusion matrices", leaveOut: (rest) => withoutConfusion(rest, mostClasses) },
    { what: roc, leaveOut: (rest) => thinRoc(rest, 11) },
    { what: roc, leaveOut: (rest) => thinRoc(rest, 5) },
    { what: "the ROC curves", leaveOut: ({ roc: _, ...rest }) => rest },
    { what: "the confusion matrices", leaveOut: (rest) => withoutConfusion(rest, 0) },
    { what: "the best thresholds", leaveOut: ({ thresholds: _, ...rest }) => rest },
    { what: "long texts", leaveOut: withShortTexts },
    { what: "measures that no gate asks for", leaveOut: (rest) => onlyAskedFor(rest, gates) }
  ];
}
function withoutExamples(evaluation) {
  if (evaluation.flips?.examples === void 0) return evaluation;
  const { examples: _, ...flips2 } = evaluation.flips;
  return { ...evaluation, flips: flips2 };
}
function onlyDecidingGroups(evaluation, gates) {
  return { ...evaluation, slices: evaluation.slices.map((slices) => withDecidingGroups(slices, gates)) };
}
function withDecidingGroups(slices, gates) {
  const onIt = qualityGates(gates).filter((gate) => gate.slice === slices.column);
  const worst = onIt.flatMap((gate) => (0,_shared_quality_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .rankGroups */ .Du)(gate, slices.shown)[0] ?? []);
  const deciding = new Set(worst.map(({ group: group2 }) => group2));
  return { ...slices, shown: slices.shown.filter((group2) => deciding.has(group2)) };
}
function withoutConfusion(evaluation, most) {
  if ((evaluation.confusion?.classes.length ?? 0) <= most) return evaluation;
  const { confusion: _, ...rest } = evaluation;
  return rest;
}
function thinRoc(evaluation, most) {
  const { roc } = evaluation;
  if (roc === void 0) return evaluation;
  return { ...evaluation, roc: { baseline: thin(roc.baseline, most), candidate: thin(roc.candidate, most) } };
}
function thin(points, most) {
  if (points.length <= most) return points;
  const kept2 = Array.from({ length: most }, (_, i) => Math.round(i * (points.length - 1) / (most - 1)));
  return points.filter((_, index) => kept2.includes(index));
}
var longestText = 120;
function withShortTexts(evaluation) {
  const { failed: failed2, flips: flips2, warnings } = evaluation;
  const shorten3 = (part) => part.example === void 0 ? part : { ...part, example: (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(part.example, longestText) };
  return {
    ...evaluation,
    failed: { baseline: shorten3(failed2.baseline), candidate: shorten3(failed2.candidate) },
    warnings: warnings.slice(0, 3).map((warning) => (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(warning, longestText)),
    ...evaluation.invalid && {
      invalid: { ...evaluation.invalid, sentence: (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(evaluation.invalid.sentence, 3 * longestText) }
    },
    ...flips2 && { flips: { ...flips2, most: [] } },
    slices: evaluation.slices.map((slices) => ({
      ...slices,
      shown: slices.shown.map((group2) => ({ ...group2, value: (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(group2.value, longestText) }))
    }))
  };
}
function onlyAskedFor(evaluation, gates) {
  const asked = qualityGates(gates).filter((gate) => gate.slice === void 0);
  return {
    ...evaluation,
    measures: evaluation.measures.filter(({ measure: measure2 }) => asked.some((gate) => gate.measure === measure2))
  };
}
function qualityGates(gates) {
  return gates.filter((gate) => gate.kind === "quality");
}

// src/store/record.ts
var mostPlanTags = 26;
var mostStateTags = 12;
var mostRequestTags = 3;
var leastEvaluationTags = 6;
var phaseKey = `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}phase`;
var holderKey = `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}holder`;
var formerHolderKey = `${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}driver`;
var requestKeys = keysOf("request", mostRequestTags);
function encodeRollout(rollout2) {
  const packed = pack("plan", rollout2, mostPlanTags);
  if (packed !== void 0) return { ok: true, tags: { [_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipTag */ .IC]: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(rollout2.id), ...packed } };
  const sentence = `The plan does not fit into the ${mostPlanTags} tags that the record has for it. Use fewer or shorter gates, fewer steps, fewer environment variables, or fewer \`tags\`.`;
  return { ok: false, why: "too-large", sentence };
}
function encodeProgress(progress2) {
  const least = Math.min(progress2.timeline.length, fewEvents);
  for (const longestText2 of [Number.POSITIVE_INFINITY, 500, 200, 100]) {
    for (const smaller of withLessDecided(progress2)) {
      const packed2 = packProgress(shorten2(smaller, longestText2), least);
      if (packed2 !== void 0) return { ...packed2, [phaseKey]: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(inWords4(progress2.state)) };
    }
  }
  const { decided: _, ...bare } = progress2;
  const packed = packProgress(shorten2(bare, 100), 0);
  if (packed === void 0) throw new Error("The state of the rollout does not fit into its tags.");
  return { ...packed, [phaseKey]: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(inWords4(progress2.state)) };
}
function withLessDecided(progress2) {
  const { decided } = progress2;
  return decided === void 0 ? [progress2] : inLessRoom(decided).map((less) => ({ ...progress2, decided: less }));
}
var fewEvents = 8;
function packProgress(progress2, least) {
  const { timeline } = progress2;
  const packLast = (count2) => pack("state", { ...progress2, timeline: timeline.slice(timeline.length - count2) }, mostStateTags);
  let best = packLast(least);
  if (best === void 0) return void 0;
  let [fits, tooMany] = [least, timeline.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const packed = packLast(middle);
    if (packed === void 0) {
      tooMany = middle;
    } else {
      best = packed;
      fits = middle;
    }
  }
  return best;
}
function shorten2(value, longest) {
  if (typeof value === "string") return value.length <= longest ? value : `${(0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(value, longest - 1)}\u2026`;
  if (Array.isArray(value)) return value.map((member) => shorten2(member, longest));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key2, member]) => [key2, shorten2(member, longest)]));
}
function encodeEvaluation(evaluation, gates, tags) {
  const growing = [...keysOf("state", mostStateTags), ...requestKeys];
  const others = Object.keys(tags).filter((key2) => !growing.includes(key2) && !key2.startsWith(`${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .ownPrefix */ .l1}evaluation.`));
  const free = _shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .mostTags */ .hp - growing.length - others.length;
  for (const less of shrinkToFit(evaluation, gates)) {
    const packed = pack("evaluation", less, free);
    if (packed !== void 0) return packed;
  }
  return void 0;
}
function encodeRequest(request2) {
  const { reason: reason2, ...rest } = request2;
  for (let length = reason2?.length ?? 0; length > 0; length = Math.floor(length / 2)) {
    const packed2 = pack("request", { ...rest, reason: (0,_shared_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .cutAt */ .og)(reason2 ?? "", length) }, mostRequestTags);
    if (packed2 !== void 0) return packed2;
  }
  const by = { name: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(rest.by.name) };
  const { saw, ...without } = { ...rest, by };
  const packed = pack("request", rest, mostRequestTags) ?? pack("request", { ...rest, by }, mostRequestTags) ?? (saw && pack("request", without, mostRequestTags));
  if (packed === void 0) throw new Error(`The request to ${request2.what} does not fit into its tags.`);
  return packed;
}
function encodeHolder(holder) {
  return { [holderKey]: (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagText */ .em)(holder) };
}
function encodeRecord(record2) {
  const plan = encodeRollout(record2.rollout);
  if (!plan.ok) return plan;
  const request2 = record2.request === void 0 ? {} : encodeRequest(record2.request);
  return {
    ok: true,
    tags: { ...plan.tags, ...encodeProgress(record2.progress), ...request2, ...encodeHolder(record2.holder) }
  };
}
function tagsOfLock(record2) {
  const encoded = encodeRecord(record2);
  if (!encoded.ok) return encoded;
  const growing = [...keysOf("state", mostStateTags), ...requestKeys].filter((key2) => encoded.tags[key2] === void 0);
  const evaluation = record2.rollout.plan.evaluation === void 0 ? 0 : leastEvaluationTags;
  const reserved = growing.length + evaluation;
  return { ok: true, tags: { own: encoded.tags, reserved, given: record2.rollout.tags } };
}
function inWords4(state) {
  if (!("step" in state)) return state.phase;
  return `${state.phase} ${typeof state.step === "number" ? `step ${state.step + 1}` : state.step}`;
}

// src/preflight/tags.ts
async function checkTags({ tags }, { endpoint, configuration }, record2) {
  if (roomForOutcome(await tags.read(endpoint.arn)) <= 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "endpoint-unsupported",
      `Endpoint ${endpoint.name} has ${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .mostTags */ .hp} tags of its own, the most that SageMaker takes, and the way back from a promotion is kept in one more. Take one away.`
    );
  }
  const lock = tagsOfLock(record2);
  if (!lock.ok) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", lock.sentence);
  const inherited = await tags.read(configuration.arn);
  const { given } = lock.tags;
  const { left: onAll } = (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOfNew */ .BI)({ own: { one: "" }, given }, inherited);
  const { left: onLock } = (0,_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOfNew */ .BI)(lock.tags, inherited);
  const others = onLock.filter((key2) => !onAll.includes(key2));
  const most = `SageMaker takes ${_shared_aws_sdk_client_sagemaker_2_js__WEBPACK_IMPORTED_MODULE_3__/* .mostTags */ .hp} tags on one thing`;
  return [
    ...onAll.length === 0 ? [] : [`${most}; of yours ${onAll.join(", ")} are left out on what is created.`],
    ...others.length === 0 ? [] : [
      `${most}, and the record of the rollout needs some of them; on ${record2.rollout.names.lock}, which keeps it, of yours ${others.join(", ")} are left out.`
    ]
  ];
}

// src/preflight/transform.ts
function checkTransform(plan, models, baselineType) {
  const transform = plan.evaluation?.transform;
  if (transform === void 0) return [];
  const type = transform.instanceType ?? baselineType;
  const key2 = "evaluation.batch.instance-type";
  if (type === void 0) {
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
      "configuration-invalid",
      `${key2}: the variant in service has no instance type to take over. Write one.`,
      { key: key2 }
    );
  }
  if (!knownTransformTypes.includes(type)) {
    const whose = transform.instanceType === void 0 ? ", the type of the variant in service," : "";
    const sentence = `${key2}: ${type}${whose} is none of the types that transform jobs run on.${(0,_shared_jmespath_community_jmespath_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(type, knownTransformTypes)} They have the families c4, c5, c6i, c7i, m4, m5, m6i, m7i, r6i, r7i, p2, p3, g4dn, g5, g6, g6e, inf2 and trn1.`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", sentence, { key: key2 });
  }
  for (const model of models) {
    const unfit = model && unfitness(model);
    if (unfit === void 0) continue;
    const sentence = `evaluation.engine: batch-transform runs no ${unfit}, which model ${model?.name} is. Use engine: endpoint, or file.`;
    throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", sentence, { key: "evaluation.engine" });
  }
  const { instanceCount, maxDurationMs } = transform;
  const minutes = maxDurationMs / _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteMs */ .J2;
  const hours = Number((2 * instanceCount * maxDurationMs / 36e5).toPrecision(3));
  return [
    `Scoring before anything is deployed: two transform jobs of ${instanceCount} x ${type}, after two of one instance for the first rows, which take about 5 minutes to start and see. At most ${minutes} minutes and ${hours} instance-hours for all rows, billed from the start of the instances to their end at the price of hosting.`
  ];
}
function unfitness({ containers, inference }) {
  if (inference === "Direct") return "models with several containers in direct mode";
  return containers.some(({ mode }) => mode === "MultiModel") ? "multi-model containers" : void 0;
}

// src/rollout/deadline.ts
var hourMs3 = 36e5;
var updateMs = hourMs3;
var shiftMs = hourMs3 / 2;
var approvalMs = 24 * hourMs3;
function longestRolloutMs(plan) {
  const steps = plan.schedule.map((step2) => shiftMs + step2.maxBakeMs + (step2.hold ? approvalMs : 0));
  const mayHold = plan.onInconclusive === "hold" || plan.gates.some((gate) => gate.onFail === "hold");
  const total2 = steps.reduce((sum4, ms) => sum4 + ms, 0);
  const scoring = plan.evaluation?.transform === void 0 ? 0 : 4 * plan.evaluation.transform.maxDurationMs + 4 * hourMs3;
  return scoring + total2 + 2 * updateMs + shiftMs + plan.finalBakeMs + (mayHold ? approvalMs : 0);
}

// src/commands/plan-schedule.ts
var key = "schedule";
var written2 = "Write a schedule down, for example `schedule: 5% 10m, 25% 10m, 50% 20m`";
async function planScheduleOf(plan, history, expect) {
  const { auto } = plan;
  if (auto === void 0) return plan;
  if (plan.proof === "every-step") {
    throw refusal(
      "its first step is small and has no time for a proof, and `proof: every-step` asks for one. Use `proof: last-step`, or write a schedule down."
    );
  }
  if (history.requestsPerMinute <= 0) {
    throw refusal(
      `the baseline had no requests in the last three hours, so there is nothing to plan with. ${written2}, send traffic with \`load\`, or start when there is traffic.`
    );
  }
  const traffic = await expect();
  const { planSchedule, expectedOf } = await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 8356));
  if (expectedOf(plan, traffic).gates.length === 0) {
    throw refusal(
      `no gate compares shares of requests that could be measured in the last three hours, and only these say how long a step has to be. ${written2}, or add \`metric: error-rate\`.`
    );
  }
  const planned = planSchedule(plan, auto, traffic);
  if (planned.ok) return { ...plan, schedule: planned.schedule };
  const hours = (ms) => `${Number((ms / 36e5).toFixed(1))}h`;
  const longer = planned.neededMs === void 0 ? "Give the gate a floor or a wider max-ratio" : `Give \`auto\` a max-duration of ${hours(Math.ceil(planned.neededMs / 18e5) * 18e5)}, or the gate a wider max-ratio`;
  throw refusal(
    `nothing that takes at most ${hours(auto.maxDurationMs)} finds a candidate ${auto.detect}x as bad and proves a healthy one in ${Math.round(auto.power * 100)} of 100 rollouts: ${planned.why}. ${longer}, ask for less power, or write a schedule down.`
  );
}
var refusal = (why) => new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("configuration-invalid", `schedule: auto: ${why}`, { key });

// src/commands/start.ts
var busyWithinMs = 20 * 6e4;
var lookAgainMs2 = 15e3;
async function prepare(ctx, given) {
  const { rehearse: _, ...wanted } = given;
  const examined = await examine(ctx.aws, wanted, ctx.allowUnapproved);
  const { start: start2, candidate: candidate2, id, names } = examined;
  const metrics = chooseMetrics(wanted, examined.configuration);
  const nowMs = ctx.clock.now();
  const { baseline } = start2;
  const profile = await readBaselineProfile(
    ctx.aws,
    wanted.gates,
    wanted.endpointName,
    baseline.name,
    baseline.instanceType,
    nowMs,
    {
      ofLastDay: metrics !== void 0 && (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .fineSecondsOf */ .zy)({ metrics }) !== void 0,
      ...ctx.briefly && { noises: ctx.briefly.noise }
    }
  );
  const learnt = await ctx.store.readNoise(examined.endpoint.arn);
  const numbers2 = await readFileNumbers(ctx.workspace, wanted.gates);
  const known = withLearnt(profile.noise, learnt, nowMs);
  const halves = await halvesOf(ctx, wanted, profile, examined);
  const history = { ...profile, noise: withHalves(known, halves) };
  const brokenBefore = breachesBefore(wanted, history, numbers2);
  const scored = await checkScoring(ctx, wanted, examined);
  const quiet = await checkPublished(ctx.aws, history.unpublished, wanted.gates, nowMs);
  const whose = { endpointName: wanted.endpointName, variant: baseline.name, instanceType: baseline.instanceType };
  const mild = { ...history, gates: history.gates.map((gate) => withoutBroken(gate, brokenBefore)) };
  const provable = await planScheduleOf(
    { ...wanted, gates: mild.gates },
    mild,
    () => expectTraffic(ctx.aws, mild, whose, nowMs)
  );
  const plan = { ...provable, gates: history.gates };
  const must = ctx.setting.command !== "plan";
  const models = { baseline: baseline.modelName, candidate: candidate2.modelName };
  const asked = await ctx.probe.check(plan, { variant: baseline.name, models, rolloutId: id, must }, ctx.cancelled);
  const { pullRequest, commit } = ctx.setting;
  const rollout2 = {
    kind: "rollout",
    id,
    startedAtMs: nowMs,
    deadlineMs: nowMs + longestRolloutMs(plan),
    startedBy: ctx.actor,
    plan: { ...plan, candidate: withoutValues(plan.candidate) },
    start: start2,
    candidate: candidate2,
    names,
    noise: history.noise,
    numbers: numbers2,
    ...Object.keys(brokenBefore).length > 0 && { brokenBefore },
    ...metrics && { metrics },
    ...ctx.tags && { tags: ctx.tags },
    ...ctx.approveModelPackage && plan.candidate.kind === "package" && { approvesPackage: plan.candidate.modelPackageArn },
    ...pullRequest && { pullRequest: pullRequest.number },
    ...commit !== void 0 && { commit }
  };
  return {
    examined,
    history,
    provable: { plan: provable, history: mild },
    rollout: rollout2,
    warnings: [
      ...examined.warnings,
      ...quiet,
      ...learnt.kind === "damaged" ? [notLearnt] : [],
      ...unlikeHalves(history.noise),
      ...asked.warnings,
      ...await warnOfAlarms(ctx, rollout2),
      ...ctx.briefly ? [] : await checkTags(ctx.aws, examined, recordOf(ctx, rollout2))
    ],
    rowsNeeded: [...scored, ...asked.rowsNeeded]
  };
}
async function halvesOf({ aws, clock }, { endpointName }, { gates, noise }, { configuration, start: { baseline } }) {
  if (configuration.metrics?.enhanced !== true || baseline.instanceCount < 2) return /* @__PURE__ */ new Map();
  return readHalves(aws, gates, noise, { endpointName, variant: baseline.name }, clock.now());
}
function withHalves(noise, halves) {
  return Object.fromEntries(
    Object.entries(noise).map(([gate, expected]) => {
      const seen = halves.get(gate);
      return [gate, seen === void 0 ? expected : { ...expected, halves: seen }];
    })
  );
}
function withLearnt(noise, learnt, nowMs) {
  if (learnt.kind === "damaged") return noise;
  const known = Object.keys(noise).flatMap((gate) => {
    const kept2 = learnt.byMark.get(markOf(gate));
    return kept2 === void 0 ? [] : [[gate, kept2]];
  });
  return withKept(noise, new Map(known), nowMs);
}
function breachesBefore(plan, history, numbers2) {
  const inFiles = Object.entries(numbers2).map(([gate, found]) => [gate, { kind: "numbers", ...found }]);
  const measured = { ...history.measured, ...Object.fromEntries(inFiles) };
  return (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_9__/* .breachesOf */ .dE)(history.gates, measured, { alpha: 1 - plan.confidence, noise: history.noise });
}
function withoutBroken(gate, broken) {
  if (gate.kind !== "share" || broken[gate.name] === void 0) return gate;
  const { max: _, ...others } = gate;
  return others;
}
var notLearnt = `The endpoint's tag ${noiseKey} is not as this version writes it, so nothing is taken from it: noise is judged by the last three hours alone. The next rollout that is not rolled back for a gate writes it anew.`;
async function openRollout(ctx, { examined, rollout: rollout2 }) {
  ctx.onActiveRollout({ rollout: rollout2, phase: recordOf(ctx, rollout2).progress.state.phase });
  const record2 = recordOf(ctx, rollout2);
  if (await ctx.store.open(record2, examined.configuration) === "held") return "held";
  const endpoint = await findEndpoint(ctx.aws, rollout2.plan.endpointName);
  const all = [rollout2.start.baseline, ...rollout2.start.others];
  const same = endpoint.configName === rollout2.start.configName && all.every((one) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .hasWeights */ .MX)(endpoint, { [one.name]: one.weight }));
  if (same) return record2;
  await ctx.store.close(rollout2);
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "endpoint-busy",
    `${endpoint.name} was changed by somebody else while this rollout was about to start. Nothing was done; start again.`
  );
}
async function checkScoring({ aws }, plan, examined) {
  if (plan.evaluation?.transform === void 0) return [];
  const { candidate: candidate2 } = plan;
  const model = candidate2.kind === "model" ? await aws.models.describe(candidate2.modelName) : void 0;
  return checkTransform(plan, [examined.baselineModel, model], examined.start.baseline.instanceType);
}
function firstState({ plan }, sinceMs) {
  if (plan.evaluation?.transform === void 0) return { phase: "deploying", sinceMs, update: { attempts: 0 } };
  return { phase: "scoring", sinceMs, stage: "shards", attempt: 1 };
}
function recordOf({ clock, holder }, rollout2) {
  const nowMs = clock.now();
  const { baseline, configName } = rollout2.start;
  const progress2 = begin(
    nowMs,
    firstState(rollout2, nowMs),
    `Started: ${rollout2.candidate.modelName} against ${baseline.name}. A rollback goes back to ${configName} (${baseline.modelName})`
  );
  return { rollout: rollout2, progress: progress2, holder };
}
async function waitUntilIdle(ctx, endpointName) {
  const giveUpMs = Math.min(ctx.watchUntilMs, ctx.clock.now() + busyWithinMs);
  for (; ; ) {
    const endpoint = await findEndpoint(ctx.aws, endpointName);
    try {
      return checkIdle(endpoint);
    } catch (error) {
      if (ctx.clock.now() >= giveUpMs || ctx.cancelled.aborted) throw error;
    }
    ctx.warn(`${endpointName} is ${endpoint.status}; waiting for it.`);
    await ctx.clock.sleep(lookAgainMs2, ctx.cancelled);
  }
}
async function warnOfAlarms(ctx, { plan, start: start2, candidate: candidate2 }) {
  if (plan.variantName === "keep") return [];
  const alarms = await ctx.aws.scaling.alarmsNaming(plan.endpointName, start2.baseline.name).catch(() => []);
  if (alarms.length === 0) return [];
  return [
    `With \`variant-name: candidate\` these alarms watch ${start2.baseline.name}, which goes: ${alarms.join(", ")}. After the promotion they never fire again; point them at ${candidate2.name}.`
  ];
}
async function checkCredentials(ctx, shortestMs) {
  const { endMs } = await ctx.credentials();
  const nowMs = ctx.clock.now();
  const neededMs = Math.min(shortestMs, Math.max(0, ctx.watchUntilMs - nowMs)) + wayBackMs;
  if (endMs === void 0 || endMs >= nowMs + neededMs) return;
  const minutes = (ms) => Math.max(0, Math.floor(ms / _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteMs */ .J2));
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "credentials-too-short",
    `The AWS credentials end in ${minutes(endMs - nowMs)} minutes, and this schedule takes at least ${minutes(neededMs)} with the way back: without them nothing could be rolled back. Use the input \`role-to-assume\`, which renews them, or ask for a longer session (\`role-duration-seconds\`).`
  );
}
async function warnOfUnknownEnd(ctx, { longestMs }) {
  const { endUnknown } = await ctx.credentials();
  return endUnknown && longestMs > usualSessionMs ? [sessionOfUnknownEnd] : [];
}
var usualSessionMs = 55 * _shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteMs */ .J2;
var sessionOfUnknownEnd = "These AWS credentials are a session, and nobody tells when it ends: usually after an hour, and this rollout may take longer. When they end, the candidate keeps the traffic it has and nobody watches it. Give this step `role-to-assume`, which renews them for as long as it runs; or ask for a longer session (`role-duration-seconds`) and set AWS_CREDENTIAL_EXPIRATION to its end (the output `aws-expiration` of aws-actions/configure-aws-credentials), so that the rollout goes back in time.";

// src/commands/run.ts
async function run(given, plan, before = []) {
  const ctx = { ...given, candidate: plan.candidate };
  const entry = await findActiveRollout(ctx);
  if (entry !== void 0) return goOn(ctx, plan, entry, before);
  const endpoint = await findEndpoint(ctx.aws, plan.endpointName);
  const promoted = await findPromotion(ctx, plan, endpoint);
  if (promoted !== void 0) {
    const approval = await approveAgain(ctx, plan, promoted, endpoint);
    return alreadyInService(ctx, endpoint, before, approval);
  }
  await waitUntilIdle(ctx, plan.endpointName);
  const prepared = await prepare(ctx, plan);
  if (prepared.examined.alreadyInService) return alreadyInService(ctx, endpoint, before);
  const { plan: provable, history } = prepared.provable;
  const durations = (0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_7__/* .durationsOf */ .DM)(provable);
  await checkCredentials(ctx, durations.shortestMs);
  const unsure = await warnOfUnknownEnd(ctx, durations);
  const expected = ctx.briefly ? void 0 : (0,_shared_forecast_js__WEBPACK_IMPORTED_MODULE_7__/* .forecast */ .g3)(provable, history);
  if (ctx.cancelled.aborted) throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_("cancelled", "The run was cancelled before anything was changed.");
  const opened = await openRollout(ctx, prepared);
  if (opened === "held") return run(ctx, plan, before);
  const warnings = [...before, ...expected?.warnings ?? [], ...prepared.warnings, ...unsure];
  return driveAndReport(ctx, { ...expected && { forecast: expected }, warnings }, void 0, opened);
}
async function goOn(ctx, plan, entry, before) {
  const { rollout: rollout2, progress: progress2 } = entry.record;
  if (rollout2.kind === "return" || rollout2.id !== rolloutIdOf(plan.endpointName, plan.candidate)) {
    const way = await makeWay(ctx, entry);
    return way.kind === "cancelled" ? way.report : run(ctx, plan, [...before, way.told]);
  }
  await checkSameCandidate(ctx, entry, plan);
  const halted2 = progress2.state.phase === "halted" && !ctx.scheduled;
  const request2 = await acquireLease(ctx, entry, halted2 ? "resume" : void 0);
  const warnings = [...before, ...warnOfApproval(ctx, rollout2)];
  return driveAndReport(ctx, warnings.length > 0 ? { warnings } : {}, request2);
}
async function checkSameCandidate(ctx, { arn, record: record2 }, plan) {
  const { candidate: candidate2 } = record2.rollout.plan;
  if (isSameCandidate(candidate2, plan.candidate)) {
    if (await hasOtherValues(ctx, record2.rollout.candidate.modelName, plan)) throw otherValues(record2.rollout.id);
    return;
  }
  throw new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "record-mismatch",
    `The record of rollout ${record2.rollout.id} names another candidate than this run was given, though its id is the same. Nothing was changed. See in CloudTrail who wrote the tags of ${arn}.`
  );
}
async function hasOtherValues({ aws }, modelName, { candidate: candidate2 }) {
  if (candidate2.kind !== "image" || Object.keys(candidate2.environment).length === 0) return false;
  const model = await aws.models.describe(modelName);
  const present = model?.containers[0]?.environment;
  return present !== void 0 && !isSameEnvironment(present, candidate2.environment);
}
function otherValues(id) {
  return new _shared_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_(
    "other-rollout-in-flight",
    `environment: rollout ${id} is in flight with the same image and other values of its variables, which makes it another candidate. Go on with it with \`resume\`, or end it with \`rollback\` first.`
  );
}
function warnOfApproval(ctx, rollout2) {
  if (!ctx.approveModelPackage || rollout2.approvesPackage !== void 0) return [];
  return [
    "This rollout began without `approve-model-package`, so its end is not written into the Model Registry. After a promotion, the same `run` once more writes it."
  ];
}
async function findPromotion(ctx, plan, endpoint) {
  const last = await ctx.store.readOutcome(endpoint.arn);
  const isPromoted = last?.outcome === "promoted" && last.rolloutId === rolloutIdOf(plan.endpointName, plan.candidate) && last.promotedConfig === endpoint.configName && await serves(ctx.aws, endpoint, plan.candidate);
  return isPromoted ? last : void 0;
}
async function approveAgain(ctx, { candidate: candidate2 }, promoted, endpoint) {
  if (!ctx.approveModelPackage || candidate2.kind !== "package") return void 0;
  return repeatApproval(ctx, { ...promoted, approvalDue: candidate2.modelPackageArn }, endpoint.arn);
}
function alreadyInService(ctx, endpoint, before, approval) {
  return (0,_shared_reason_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReport */ .As)(ctx.setting, {
    decision: "promoted",
    reason: {
      code: "already-in-service",
      sentence: "This candidate serves the endpoint already; nothing was changed."
    },
    nowMs: ctx.clock.now(),
    endpoint,
    ...approval && { approval },
    warnings: before
  });
}

// src/aws/clone.ts
var own = ["EndpointConfigName", "EndpointConfigArn", "CreationTime", "ProductionVariants"];
var noLongerTaken = ["AcceleratorType", "ManagedInstanceScaling"];
function cloneRequest(source, name, specs, tags, metrics) {
  const raw = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutNulls */ .Le)(source.raw);
  const kept2 = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(raw) ? raw : {};
  const variants = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(kept2.ProductionVariants);
  return {
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(kept2, own),
    EndpointConfigName: name,
    ProductionVariants: specs.map((spec) => variantLike(variants, spec, source.name)),
    MetricsConfig: withMetrics(sameObservability(kept2.MetricsConfig), metrics),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
  };
}
function sameObservability(metrics) {
  return { EnableDetailedObservability: false, ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(metrics) && metrics };
}
function withMetrics(config, metrics) {
  if (metrics === void 0) return config;
  return {
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(config, ["EnableEnhancedMetrics", "MetricPublishFrequencyInSeconds"]),
    ...metrics.enhanced !== void 0 && { EnableEnhancedMetrics: metrics.enhanced },
    ...metrics.seconds !== void 0 && { MetricPublishFrequencyInSeconds: metrics.seconds }
  };
}
function withoutObservability(request2) {
  const metrics = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(request2.MetricsConfig) ? request2.MetricsConfig : {}, ["EnableDetailedObservability"]);
  const rest = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(request2, ["MetricsConfig"]);
  return Object.keys(metrics).length === 0 ? rest : { ...rest, MetricsConfig: metrics };
}
function variantLike(variants, spec, sourceName) {
  const like = variants.find((variant2) => variant2.VariantName === spec.like);
  if (like === void 0) throw new Error(`Configuration ${sourceName} has no variant ${spec.like} to take over from.`);
  const { instanceType } = spec;
  const withoutVolume = instanceType !== void 0 && hasOwnDisk(instanceType) ? ["VolumeSizeInGB"] : [];
  const others = instanceType === void 0 ? [] : ["InstancePools", ...withoutVolume];
  return {
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(like, [...noLongerTaken, ...others]),
    VariantName: spec.name,
    ModelName: spec.modelName,
    InitialVariantWeight: spec.weight,
    InitialInstanceCount: spec.instanceCount,
    ...instanceType !== void 0 && { InstanceType: instanceType }
  };
}

// src/aws/configuration-shape.ts
function configurationOf(raw) {
  const executionRoleArn = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ExecutionRoleArn);
  const createdAtSeconds = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .numberOf */ .rl)(raw.CreationTime);
  return {
    name: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.EndpointConfigName) ?? "",
    arn: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.EndpointConfigArn) ?? "",
    variants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(raw.ProductionVariants).map(variantOf),
    shadowVariants: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(raw.ShadowProductionVariants).length,
    asynchronous: (raw.AsyncInferenceConfig ?? void 0) !== void 0,
    raw,
    ...(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(raw.MetricsConfig) && { metrics: metricsOf2(raw.MetricsConfig) },
    ...executionRoleArn !== void 0 && { executionRoleArn },
    ...createdAtSeconds !== void 0 && { createdAtMs: createdAtSeconds * 1e3 }
  };
}
function metricsOf2(raw) {
  const seconds = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .numberOf */ .rl)(raw.MetricPublishFrequencyInSeconds);
  return {
    ...typeof raw.EnableEnhancedMetrics === "boolean" && { enhanced: raw.EnableEnhancedMetrics },
    ...seconds !== void 0 && { seconds }
  };
}
function variantOf(raw) {
  const modelName = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ModelName);
  const instanceType = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.InstanceType);
  const initialInstanceCount = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .numberOf */ .rl)(raw.InitialInstanceCount);
  return {
    name: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.VariantName) ?? "",
    initialWeight: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .numberOf */ .rl)(raw.InitialVariantWeight) ?? 1,
    serverless: (raw.ServerlessConfig ?? void 0) !== void 0,
    managedInstanceScaling: (raw.ManagedInstanceScaling ?? void 0) !== void 0,
    ...modelName !== void 0 && { modelName },
    ...instanceType !== void 0 && { instanceType },
    ...initialInstanceCount !== void 0 && { initialInstanceCount }
  };
}

// src/aws/likeness.ts
var naming = ["EndpointConfigName", "EndpointConfigArn", "CreationTime", "Tags"];
var mostGrowth = 2;
function compareConfiguration(wanted, found, specs = []) {
  const [rest, other] = [wanted, found].map((one) => withoutNoes((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(one, [...naming, "ProductionVariants"])));
  const differs = firstDifference(rest, other, "") ?? differingVariant(wanted, found, specs);
  return differs === void 0 ? "same" : { differsIn: differs };
}
function compareTags(wanted, found) {
  const missing = Object.entries(wanted).find(([key2, value]) => found[key2] !== value);
  return missing === void 0 ? "same" : { differsIn: `tag ${missing[0]}` };
}
function differingVariant(wanted, found, specs) {
  const variants = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(found.ProductionVariants);
  const expected = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(wanted.ProductionVariants);
  if (variants.length !== expected.length) return "the number of production variants";
  for (const one of expected) {
    const name = String(one.VariantName);
    const same = variants.find((variant2) => variant2.VariantName === name);
    if (same === void 0) return `variant ${name}, which is missing`;
    const fewest = specs.find((spec) => spec.name === name)?.fewestInstances;
    const counted2 = fewest !== void 0 && isCount(same.InitialInstanceCount, fewest, one.InitialInstanceCount);
    const left2 = counted2 ? ["InitialInstanceCount"] : [];
    const differs = firstDifference(withoutNoes((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(one, left2)), withoutNoes((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .omit */ .cJ)(same, left2)), `variant ${name}: `);
    if (differs !== void 0) return differs;
  }
  return void 0;
}
function isCount(found, fewest, wanted) {
  return typeof found === "number" && typeof wanted === "number" && found >= fewest && found <= wanted * mostGrowth;
}
function firstDifference(one, other, path) {
  if (typeof one === "number" && typeof other === "number") {
    return Math.fround(one) === Math.fround(other) ? void 0 : path;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return path;
    return firstOf(one.keys(), (index) => firstDifference(one[index], other[index], `${path}[${index}]`));
  }
  if ((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(one) && (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(other)) {
    const keys2 = /* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)]);
    return firstOf(keys2, (key2) => firstDifference(one[key2], other[key2], joined2(path, key2)));
  }
  return one === other ? void 0 : path;
}
function firstOf(keys2, difference) {
  for (const key2 of keys2) {
    const found = difference(key2);
    if (found !== void 0) return found;
  }
  return void 0;
}
function joined2(path, key2) {
  return path === "" || path.endsWith(" ") ? `${path}${key2}` : `${path}.${key2}`;
}
function withoutNoes(value) {
  if (Array.isArray(value)) return value.map(withoutNoes);
  if (!(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(value)) return value;
  const members = Object.entries(value).map(([key2, member]) => [key2, withoutNoes(member)]);
  return Object.fromEntries(members.filter(([, member]) => !isNo(member)));
}
function isNo(value) {
  if (value === null || value === void 0 || value === false || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0;
}

// src/aws/model-shape.ts
function modelOf(raw) {
  const containers = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)(raw.Containers);
  const executionRoleArn = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ExecutionRoleArn);
  const execution = raw.InferenceExecutionConfig;
  const inference = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(execution) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(execution.Mode) : void 0;
  const all = containers.length > 0 ? containers : (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .objectsOf */ .iZ)([raw.PrimaryContainer]);
  return {
    name: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ModelName) ?? "",
    arn: (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ModelArn) ?? "",
    containers: all.map(containerOf),
    raw,
    ...inference !== void 0 && { inference },
    ...executionRoleArn !== void 0 && { executionRoleArn }
  };
}
function containerOf(raw) {
  const image = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.Image);
  const hostname = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ContainerHostname);
  const mode = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.Mode);
  const modelDataUrl = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ModelDataUrl) ?? sourceUri(raw.ModelDataSource);
  const modelPackageArn = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(raw.ModelPackageName);
  const variables = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(raw.Environment) ? Object.entries(raw.Environment) : [];
  const environment = Object.fromEntries(
    variables.filter((pair) => typeof pair[1] === "string")
  );
  return {
    ...image !== void 0 && { image },
    ...hostname !== void 0 && { hostname },
    ...mode !== void 0 && { mode },
    ...modelDataUrl !== void 0 && { modelDataUrl },
    ...modelPackageArn !== void 0 && { modelPackageArn },
    ...variables.length > 0 && { environment }
  };
}
function sourceUri(source) {
  const s3 = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(source) ? source.S3DataSource : void 0;
  return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isObject */ .Gv)(s3) ? (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_13__/* .textOf */ .b6)(s3.S3Uri) : void 0;
}




/***/ }),

/***/ 4846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Gj: () => (/* binding */ cleaning),
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   NY: () => (/* binding */ alphaOfGate),
/* harmony export */   Pz: () => (/* binding */ mayLeave),
/* harmony export */   Rb: () => (/* binding */ act),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   b0: () => (/* binding */ isLastStep),
/* harmony export */   dE: () => (/* binding */ breachesOf),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   jg: () => (/* binding */ readStep),
/* harmony export */   sn: () => (/* binding */ concludeBeforeTraffic),
/* harmony export */   t5: () => (/* binding */ comparedSteps),
/* harmony export */   u: () => (/* binding */ failedBeforeTraffic),
/* harmony export */   vm: () => (/* binding */ isProofAsked),
/* harmony export */   vn: () => (/* binding */ verifyCandidate)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/rollout/transitions.ts
var minuteMs = 6e4;
var longestWaitMs = 6e4;
function move(seen, to, because, answers) {
  const state = { ...to, sinceMs: seen.nowMs };
  return { kind: "move", to: state, because, ...answers && { answers } };
}
function rollBack(seen, ending, reason, answers) {
  return move(
    seen,
    { phase: "rolling-back", ending, reason, update: { attempts: 0 } },
    `Rolling back: ${reason.sentence}`,
    answers
  );
}
function act(action, because) {
  return { kind: "act", action, because };
}
function waitFor(seen, untilMs, because) {
  const longestMs = Math.min(longestWaitMs, seen.newEveryMs ?? longestWaitMs);
  return { kind: "wait", forMs: Math.min(longestMs, Math.max(1e3, untilMs - seen.nowMs)), because };
}
function stop(code, sentence) {
  return { kind: "stop", reason: { code, sentence } };
}
function cleaning(ending, reason) {
  return { phase: "cleaning", ending, reason };
}

// src/rollout/verify.ts
function verifyCandidate(rollout, state, seen) {
  const { plan, candidate } = rollout;
  if (seen.refusal !== void 0) {
    const guilty = seen.refusal.reason.code === "smoke-test-failed";
    return rollBack(seen, guilty ? "rolled-back" : "failed", seen.refusal.reason);
  }
  const none = { ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsAt */ .X)(rollout, 0), ...(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .othersToRestore */ .Nj)(rollout, seen.endpoint) };
  if (!(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWeights */ .MX)(seen.endpoint, none)) return act({ do: "set-weights", weights: none }, "no user sees it yet");
  if (plan.evaluation !== void 0 && seen.evaluation === void 0) {
    return act({ do: "evaluate" }, `${candidate.name} is compared on labelled data before it gets traffic`);
  }
  if (plan.evaluation?.engine === "batch-transform" && seen.evaluation?.live === void 0) {
    return act({ do: "check-answers" }, `${candidate.name} answers here what it answered in the transform job`);
  }
  if (plan.evaluation === void 0 && plan.load !== void 0 && state.smokeTested === void 0) {
    return act({ do: "smoke-test" }, `${candidate.name} answers sample rows before it gets traffic`);
  }
  return readVerification(plan, seen);
}
function readVerification(plan, seen) {
  const concluded = concludeBeforeTraffic(plan, seen);
  switch (concluded.say) {
    case "go":
      return move(seen, { phase: "shifting", step: 0 }, concluded.because);
    case "hold":
      return hold(seen, concluded.why, concluded.sentence);
    case "back":
      return rollBack(seen, concluded.ending, concluded.reason);
  }
}
function concludeBeforeTraffic(plan, seen) {
  const invalid = seen.evaluation?.invalid;
  if (invalid !== void 0) {
    const { sentence } = invalid;
    return invalid.by === "candidate" ? { say: "back", ending: "rolled-back", reason: { code: "quality-failed", sentence } } : { say: "back", ending: "failed", reason: { code: "evaluation-void", sentence } };
  }
  const deciding2 = seen.gates.filter((result) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(result.gate).beforeTraffic && !result.gate.reportOnly);
  const failed = failedBeforeTraffic(deciding2, "rollback");
  if (failed !== void 0) return { say: "back", ending: "rolled-back", reason: reasonOf(failed) };
  const held = failedBeforeTraffic(deciding2, "hold");
  if (held !== void 0) return { say: "hold", why: "gate", sentence: held.sentence };
  const open = deciding2.filter((result) => result.verdict.outcome === "undecided");
  if (open.length > 0) return inconclusive(plan, open);
  return { say: "go", because: "The candidate is in service at 0 % and may have traffic" };
}
function inconclusive(plan, open) {
  const blind = open.find((result) => causeOf(result) === "no-data" || causeOf(result) === "outage");
  const over = open.find((result) => causeOf(result) === "over-limit");
  const mayGoOn = blind === void 0 && over === void 0 && (plan.proof === "none" || plan.onInconclusive === "continue");
  if (mayGoOn) return { say: "go", because: "Not everything is proved, and the plan goes on without" };
  const telling = blind ?? over ?? open[0];
  const sentence = telling?.sentence ?? "";
  if (plan.onInconclusive === "hold") return { say: "hold", why: "inconclusive", sentence };
  const code = blind === void 0 ? "inconclusive" : "no-data";
  return { say: "back", ending: "rolled-back", reason: { code, sentence } };
}
function failedBeforeTraffic(gates, onFail) {
  return gates.find(
    (result) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(result.gate).beforeTraffic && !result.gate.reportOnly && result.verdict.outcome === "fail" && result.gate.onFail === onFail
  );
}
var causeOf = ({ verdict }) => verdict.outcome === "undecided" ? verdict.cause : void 0;
function reasonOf(failed) {
  return { code: (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(failed.gate).failureCode, sentence: failed.sentence };
}
function hold(seen, why, sentence) {
  return move(seen, { phase: "holding", step: "verification", why, sentence }, sentence);
}

// src/rollout/bake.ts
var metricsGraceMs = 15 * 6e4;
function failure(gates, onFail) {
  return deciding(gates).find((result) => result.verdict.outcome === "fail" && result.gate.onFail === onFail);
}
function readStep(plan, step, sinceMs, nowMs, gates) {
  const failed = failure(gates, "rollback");
  if (failed !== void 0) return { kind: "roll-back", reason: reasonOf(failed) };
  const held = failure(gates, "hold");
  if (held !== void 0) return { kind: "hold", why: "gate", sentence: held.sentence };
  const { bakeMs, maxBakeMs } = timesOf(plan, step);
  const bakeEndMs = sinceMs + bakeMs;
  if (nowMs < bakeEndMs) return { kind: "keep-baking", untilMs: bakeEndMs, because: "the bake is not over" };
  const open = deciding(gates).filter((result) => result.verdict.outcome === "undecided");
  const outage = open.find((result) => causeOf(result) === "outage");
  const proofAsked = isProofAsked(plan, step);
  if (open.length === 0) return { kind: "go-on", because: "the bake is over and every gate has passed" };
  const over = open.filter((result) => causeOf(result) === "over-limit");
  if (step === "final" && outage === void 0 && over.length === 0) {
    return { kind: "go-on", because: "the final bake is over and no gate has failed" };
  }
  const maxBakeEndMs = sinceMs + maxBakeMs;
  if (nowMs < maxBakeEndMs) {
    return { kind: "keep-baking", untilMs: maxBakeEndMs, because: `${namesOf(open)} not decided yet` };
  }
  if (outage !== void 0) {
    const graceEndMs = maxBakeEndMs + metricsGraceMs;
    if (nowMs < graceEndMs) {
      return { kind: "keep-baking", untilMs: graceEndMs, because: "the metrics service does not answer" };
    }
    return { kind: "roll-back", reason: { code: "metrics-unavailable", sentence: outage.sentence } };
  }
  if (step === "final") return inconclusive2(plan, over, proofAsked);
  const unseen = open.every((result) => causeOf(result) === "no-data") && open.length === deciding(gates).length;
  if (proofAsked || unseen || isLastStep(plan, step)) return inconclusive2(plan, open, proofAsked);
  return { kind: "go-on", because: "the longest bake is over and no gate has failed" };
}
function inconclusive2(plan, open, proofAsked) {
  const blind = open.filter((result) => causeOf(result) === "no-data");
  const over = open.filter((result) => causeOf(result) === "over-limit");
  const mayPass = blind.length === 0 && over.length === 0;
  if (mayPass && !proofAsked) {
    return { kind: "go-on", because: "the longest bake is over and no gate has failed" };
  }
  const reason = reasonFor(blind, over.length > 0 ? over : open);
  if (plan.onInconclusive === "hold") return { kind: "hold", why: "inconclusive", sentence: reason.sentence };
  if (plan.onInconclusive === "continue" && mayPass) {
    return { kind: "go-on", because: "not proved, and the plan says to continue" };
  }
  return { kind: "roll-back", reason };
}
function reasonFor(blind, open) {
  if (blind.length > 0) {
    return { code: "no-data", sentence: `There was no data for ${namesOf(blind)}. ${blind[0]?.sentence ?? ""}` };
  }
  const sentence = `The longest bake is over and ${namesOf(open)} could not be proved: ${open[0]?.sentence ?? ""}`;
  return { code: "inconclusive", sentence };
}
function timesOf(plan, step) {
  const scheduled = typeof step === "number" ? plan.schedule[step] : void 0;
  return scheduled ?? { bakeMs: plan.finalBakeMs, maxBakeMs: plan.finalBakeMs };
}
function isLastStep(plan, step) {
  return step === plan.schedule.length - 1;
}
function mayLeave(plan, state, nowMs) {
  return state.phase === "baking" && nowMs >= state.sinceMs + timesOf(plan, state.step).bakeMs;
}
function isProofAsked(plan, step) {
  if (typeof step !== "number") return false;
  return plan.proof === "every-step" || plan.proof === "last-step" && isLastStep(plan, step);
}
var deciding = (gates) => gates.filter(({ gate }) => !gate.reportOnly && !(0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(gate).beforeTraffic);
function namesOf(results) {
  return results.map((result) => result.gate.name).join(", ");
}

// src/rollout/plan.ts
function comparedSteps({ schedule, holdback }) {
  return schedule.length + (holdback === void 0 ? 0 : 1);
}

// src/gates/judge.ts
var judge = (gates, measurements, { alpha, steps: scheduled, noise, brokenBefore, evaluation }) => {
  const measuredOf = new Map(measurements.map((measured) => [measured.gate, measured]));
  const shared = { alpha: alphaOfGate(gates, alpha), steps: scheduled, evaluation };
  return gates.map((gate) => {
    const kind = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(gate);
    const { steps = [], before } = measuredOf.get(gate.name) ?? {};
    const judged = kind.judge(gate, steps, {
      ...shared,
      before,
      breachBefore: brokenBefore?.[gate.name],
      noise: noise[gate.name]
    });
    return { gate, unit: kind.unit(gate), allowed: kind.allowed(gate), ...judged };
  });
};
function breachesOf(gates, measured, { alpha, noise }) {
  const each = gates.flatMap((gate) => {
    const found = measured[gate.name];
    const context = { alpha: alphaOfGate(gates, alpha), noise: noise[gate.name] };
    const breach = found && (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(gate).breach(gate, found, context);
    return breach === void 0 ? [] : [[gate.name, breach]];
  });
  return Object.fromEntries(each);
}
function alphaOfGate(gates, alpha) {
  return alpha / Math.max(1, sharingAlpha(gates));
}
function sharingAlpha(gates) {
  return gates.filter((gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(gate).sequential && !gate.reportOnly).length;
}




/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ longestMsOf),
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4846);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);



// src/stats/expected-proof.ts
var soonest = 16;
function minutesToProve(step, most) {
  let [open, proved] = [0, Math.min(soonest, most)];
  while (!isProved(step, proved)) {
    if (proved === most) return void 0;
    [open, proved] = [proved, Math.min(2 * proved, most)];
  }
  while (proved - open > 1) {
    const middle = Math.floor((open + proved) / 2);
    if (isProved(step, middle)) proved = middle;
    else open = middle;
  }
  return proved;
}
function isProved(step, count) {
  const { okRatio, maxRatio, past, learnt, halves } = step;
  const enough = -Math.log(step.beta);
  const minutes = new Array(count).fill(minuteOf(step));
  const [exact = 0] = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .pairLadder */ .VW)(minutes, [0]).standing(maxRatio, okRatio, _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .okRungs */ .XO).whole;
  if (exact < enough) return false;
  const prior = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBeliefs */ .tr)(past, [learnt, halves], maxRatio / okRatio);
  const [seen] = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .seeSteps */ .Lw)([minutes], prior, past !== void 0).steps;
  return (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .viewUnder */ .C1)(seen, 0, prior, past).ok(maxRatio) >= enough;
}
function minuteOf({ requestsPerMinute, traffic, share }) {
  const candidateRequests = requestsPerMinute * traffic;
  const baselineRequests = requestsPerMinute - candidateRequests;
  return {
    baselineRequests,
    baselineBad: baselineRequests * share,
    candidateRequests,
    candidateBad: candidateRequests * share
  };
}

// src/rollout/forecast.ts
var minuteMs = 6e4;
var quickUpdateMs = 5 * minuteMs;
var slowUpdateMs = 15 * minuteMs;
var shiftMs = minuteMs;
var lagMinutes = 2;
var longestMinutes = 7 * 24 * 60;
var leastMinutes = 5;
var beta = 0.05;
var requestsBelowFloor = 6.2;
var nearFloor = 0.6;
function forecast(plan, past) {
  const steps = plan.schedule.map((step, index) => {
    const proofs = plan.gates.flatMap(
      (gate) => (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(gate).sequential && !gate.reportOnly ? [proofOf(gate, past, step.traffic, step.maxBakeMs / minuteMs)] : []
    );
    return {
      ...step,
      candidateRequests: Math.round(past.requestsPerMinute * step.traffic * step.bakeMs / minuteMs),
      proofs,
      proofAsked: (0,_shared_bake_js__WEBPACK_IMPORTED_MODULE_1__/* .isProofAsked */ .vm)(plan, index)
    };
  });
  return {
    requestsPerMinute: past.requestsPerMinute,
    ...durationsOf(plan),
    steps,
    warnings: warningsOf(plan, past, steps)
  };
}
function durationsOf(plan) {
  const shifts = (plan.schedule.length + 1) * shiftMs;
  const scoring = scoringTime(plan);
  const bakes = plan.schedule.reduce((sum, step) => sum + step.bakeMs, 0);
  return {
    shortestMs: scoring.least + 2 * quickUpdateMs + shifts + bakes + plan.finalBakeMs,
    longestMs: scoring.most + longestMsOf(plan)
  };
}
function longestMsOf({ schedule, finalBakeMs }) {
  const bakes = schedule.reduce((sum, step) => sum + step.maxBakeMs, 0);
  return 2 * slowUpdateMs + (schedule.length + 1) * shiftMs + bakes + finalBakeMs;
}
function warningsOf(plan, past, steps) {
  return [...warnOfSilence(past), ...warnOfGates(plan, past), ...steps.flatMap((step) => warnOfStep(plan, step, past))];
}
function scoringTime({ evaluation }) {
  const transform = evaluation?.transform;
  if (transform === void 0) return { least: 0, most: 0 };
  return { least: 2 * quickUpdateMs, most: 2 * slowUpdateMs + transform.maxDurationMs };
}
function proofOf(gate, past, traffic, maxBakeMinutes) {
  const minutes = proveGate(gate, past, traffic);
  return {
    gate: gate.name,
    withinMaxBake: minutes !== void 0 && minutes <= maxBakeMinutes,
    ...minutes !== void 0 && { minutes }
  };
}
var provers = {
  share: minutesToProof,
  mean: minutesToMean,
  threshold: void 0,
  quality: void 0,
  file: void 0
};
function proveGate(gate, past, traffic) {
  const prover = provers[gate.kind];
  return prover?.(gate, past, traffic);
}
function minutesToMean(gate, past, traffic) {
  const share = past.shares[gate.name];
  if (past.requestsPerMinute <= 0 || share === void 0) return void 0;
  const shortest = minutesToRatio(gate, past, traffic, share);
  return Number.isFinite(shortest) ? Math.ceil(Math.max(leastMinutes, shortest) + lagMinutes) : void 0;
}
function minutesToProof(gate, past, traffic) {
  const share = past.shares[gate.name];
  if (past.requestsPerMinute <= 0 || share === void 0) return void 0;
  const ways = [minutesToRatio(gate, past, traffic, share), minutesToFloor(gate, past, traffic, share)];
  const shortest = Math.min(...ways);
  return Number.isFinite(shortest) ? Math.ceil(Math.max(leastMinutes, shortest) + lagMinutes) : void 0;
}
function minutesToRatio(gate, past, traffic, share) {
  if (share <= 0 || share >= 1) return Number.POSITIVE_INFINITY;
  const { okRatio, maxRatio } = gate;
  const requestsPerMinute = past.countedPerMinute?.[gate.name] ?? past.requestsPerMinute;
  const { past: noise, learnt, halves } = past.noise[gate.name] ?? {};
  const expected = { requestsPerMinute, traffic, share, okRatio, maxRatio, beta, past: noise, learnt, halves };
  return minutesToProve(expected, longestMinutes) ?? Number.POSITIVE_INFINITY;
}
function minutesToFloor(gate, past, traffic, share) {
  if (share >= nearFloor * gate.floor) return Number.POSITIVE_INFINITY;
  const slowedDown = 1 - 2 * Math.LN2 * (share / gate.floor);
  return requestsBelowFloor / slowedDown / gate.floor / ((past.countedPerMinute?.[gate.name] ?? past.requestsPerMinute) * traffic);
}
function warnOfGates(plan, past) {
  return plan.gates.flatMap((gate) => {
    const why = past.unmeasurable[gate.name];
    if (why === void 0 || gate.reportOnly) return [];
    return [`${gate.name} cannot be measured, so nothing would be promoted: ${why}`];
  });
}
function warnOfSilence(past) {
  if (past.requestsPerMinute > 0) return [];
  return [
    "The baseline had no requests in the last three hours. Without traffic nothing can be proved and nothing is promoted: send some with `load`, or start when there is traffic."
  ];
}
function warnOfStep(plan, step, past) {
  if (!step.proofAsked || past.requestsPerMinute <= 0) return [];
  const percent = percentOf(step.traffic);
  return step.proofs.flatMap((proof) => {
    const { gate, minutes, withinMaxBake, chance, remedy } = proof;
    if (withinMaxBake || past.shares[gate] === void 0) return [];
    if (chance !== void 0 && remedy !== void 0) return [cannotWork(step, proof, chance, remedy)];
    if (minutes === void 0 && plan.gates.find(({ name }) => name === gate)?.kind === "mean") {
      return [
        `At ${percent}, ${gate} needs more than a week for its proof: its values are too few, or spread too widely. Give the gate a wider margin, or this step more traffic.`
      ];
    }
    if (minutes === void 0 && (past.shares[gate] ?? 0) > 0) {
      return [
        `At ${percent}, ${gate} needs more than a week for its proof, because the baseline's own rate wanders or bad requests are rare. Give the gate a wider max-ratio or a floor, or this step more traffic.`
      ];
    }
    if (minutes === void 0) {
      return [
        `At ${percent}, ${gate} may never be proved: the baseline had no bad request in the last three hours, so there is no rate to compare with. Give the gate a floor.`
      ];
    }
    return [
      `At ${percent}, ${gate} needs about ${minutes} minutes for its proof; the longest bake is ${step.maxBakeMs / minuteMs} minutes. Give this step a longer max-bake or more traffic.`
    ];
  });
}
var hardlyEver = 0.5;
function cannotWork(step, { gate, minutes }, chance, remedy) {
  const proved = chance < 5e-3 ? "in hardly any rollout of a healthy candidate" : `in ${Math.round(chance * 100)} of 100 rollouts of a healthy candidate`;
  const judgement = chance < hardlyEver ? "This cannot work" : "This often does not work";
  const ways = [
    ...remedy.maxBakeMinutes === void 0 ? [] : [`a max-bake of ${timeOf(remedy.maxBakeMinutes)}`],
    ...remedy.traffic === void 0 ? [] : [`${percentOf(remedy.traffic)} of the traffic`],
    ...remedy.maxRatio === void 0 ? [] : [`max-ratio: ${remedy.maxRatio}`]
  ];
  const takes = minutes === void 0 ? "more than a day" : `about ${timeOf(minutes)}`;
  const help = ways.length === 0 ? "No max-bake of up to a day, share or margin would: give the gate a floor, make it report-only, or send traffic with `load`." : `${ways.length === 1 ? "This would do" : "Any one of these would do"}, in 95 of 100: ${ways.join("; ")}.`;
  return `${judgement}: at ${percentOf(step.traffic)}, ${gate} is proved within the longest bake of ${timeOf(step.maxBakeMs / minuteMs)} ${proved}; its proof takes ${takes}. ${help}`;
}
var percentOf = (share) => `${Number((share * 100).toFixed(2))} %`;
function timeOf(minutes) {
  if (minutes <= 120) return `${Math.round(minutes)} minutes`;
  return `${Number((minutes / 60).toFixed(1))} hours`;
}




/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ resolveEndpointConfig),
/* harmony export */   I9: () => (/* binding */ emitWarningIfUnsupportedVersion),
/* harmony export */   J1: () => (/* binding */ createAggregatedClient),
/* harmony export */   Kj: () => (/* binding */ Client),
/* harmony export */   Mw: () => (/* binding */ decorateServiceException),
/* harmony export */   N4: () => (/* binding */ NoOpLogger),
/* harmony export */   TJ: () => (/* binding */ ServiceException),
/* harmony export */   cH: () => (/* binding */ decideEndpoint),
/* harmony export */   d5: () => (/* binding */ BinaryDecisionDiagram),
/* harmony export */   k8: () => (/* binding */ makeBuilder),
/* harmony export */   kS: () => (/* binding */ EndpointCache),
/* harmony export */   lT: () => (/* binding */ loadConfigsForDefaultMode),
/* harmony export */   mw: () => (/* binding */ customEndpointFunctions),
/* harmony export */   oX: () => (/* binding */ isIpAddress),
/* harmony export */   rD: () => (/* binding */ getEndpointPlugin),
/* harmony export */   rm: () => (/* binding */ getValueFromTextNode),
/* harmony export */   uv: () => (/* binding */ resolveDefaultRuntimeConfig),
/* harmony export */   xA: () => (/* binding */ getDefaultExtensionConfiguration),
/* harmony export */   xg: () => (/* binding */ resolveParams)
/* harmony export */ });
/* unused harmony exports Command, EndpointError, resolveEndpoint */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(229);
/* harmony import */ var _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1594);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6740);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);




// node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
  const _aliases = [];
  if (name) {
    _aliases.push(name);
  }
  if (aliases) {
    for (const alias of aliases) {
      _aliases.push(alias);
    }
  }
  return _aliases;
};
var getMiddlewareNameWithAliases = (name, aliases) => {
  return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
};
var constructStack = () => {
  let absoluteEntries = [];
  let relativeEntries = [];
  let identifyOnResolve = false;
  const entriesNameSet = /* @__PURE__ */ new Set();
  const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
  const removeByName = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      const aliases = getAllAliases(entry.name, entry.aliases);
      if (aliases.includes(toRemove)) {
        isRemoved = true;
        for (const alias of aliases) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const removeByReference = (toRemove) => {
    let isRemoved = false;
    const filterCb = (entry) => {
      if (entry.middleware === toRemove) {
        isRemoved = true;
        for (const alias of getAllAliases(entry.name, entry.aliases)) {
          entriesNameSet.delete(alias);
        }
        return false;
      }
      return true;
    };
    absoluteEntries = absoluteEntries.filter(filterCb);
    relativeEntries = relativeEntries.filter(filterCb);
    return isRemoved;
  };
  const cloneTo = (toStack) => {
    absoluteEntries.forEach((entry) => {
      toStack.add(entry.middleware, { ...entry });
    });
    relativeEntries.forEach((entry) => {
      toStack.addRelativeTo(entry.middleware, { ...entry });
    });
    toStack.identifyOnResolve?.(stack.identifyOnResolve());
    return toStack;
  };
  const expandRelativeMiddlewareList = (from) => {
    const expandedMiddlewareList = [];
    from.before.forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    expandedMiddlewareList.push(from);
    from.after.reverse().forEach((entry) => {
      if (entry.before.length === 0 && entry.after.length === 0) {
        expandedMiddlewareList.push(entry);
      } else {
        expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }
    });
    return expandedMiddlewareList;
  };
  const getMiddlewareList = (debug = false) => {
    const normalizedAbsoluteEntries = [];
    const normalizedRelativeEntries = [];
    const normalizedEntriesNameMap = {};
    absoluteEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedAbsoluteEntries.push(normalizedEntry);
    });
    relativeEntries.forEach((entry) => {
      const normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
        normalizedEntriesNameMap[alias] = normalizedEntry;
      }
      normalizedRelativeEntries.push(normalizedEntry);
    });
    normalizedRelativeEntries.forEach((entry) => {
      if (entry.toMiddleware) {
        const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
        if (toMiddleware === void 0) {
          if (debug) {
            return;
          }
          throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
        }
        if (entry.relation === "after") {
          toMiddleware.after.push(entry);
        }
        if (entry.relation === "before") {
          toMiddleware.before.push(entry);
        }
      }
    });
    const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
      wholeList.push(...expandedMiddlewareList);
      return wholeList;
    }, []);
    return mainChain;
  };
  const stack = {
    add: (middleware, options = {}) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        step: "initialize",
        priority: "normal",
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = absoluteEntries[toOverrideIndex];
            if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
            }
            absoluteEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
      const { name, override, aliases: _aliases } = options;
      const entry = {
        middleware,
        ...options
      };
      const aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) {
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          }
          for (const alias of aliases) {
            const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (toOverrideIndex === -1) {
              continue;
            }
            const toOverride = relativeEntries[toOverrideIndex];
            if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
            }
            relativeEntries.splice(toOverrideIndex, 1);
          }
        }
        for (const alias of aliases) {
          entriesNameSet.add(alias);
        }
      }
      relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: (plugin) => {
      plugin.applyToStack(stack);
    },
    remove: (toRemove) => {
      if (typeof toRemove === "string") {
        return removeByName(toRemove);
      } else {
        return removeByReference(toRemove);
      }
    },
    removeByTag: (toRemove) => {
      let isRemoved = false;
      const filterCb = (entry) => {
        const { tags, name, aliases: _aliases } = entry;
        if (tags && tags.includes(toRemove)) {
          const aliases = getAllAliases(name, _aliases);
          for (const alias of aliases) {
            entriesNameSet.delete(alias);
          }
          isRemoved = true;
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    },
    concat: (from) => {
      const cloned = cloneTo(constructStack());
      cloned.use(from);
      cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
      return cloned;
    },
    applyToStack: cloneTo,
    identify: () => {
      return getMiddlewareList(true).map((mw) => {
        const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
      });
    },
    identifyOnResolve(toggle) {
      if (typeof toggle === "boolean") {
        identifyOnResolve = toggle;
      }
      return identifyOnResolve;
    },
    resolve: (handler, context) => {
      for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
        handler = middleware(handler, context);
      }
      if (identifyOnResolve) {
        console.log(stack.identify());
      }
      return handler;
    }
  };
  return stack;
};
var stepWeights = {
  initialize: 5,
  serialize: 4,
  build: 3,
  finalizeRequest: 2,
  deserialize: 1
};
var priorityWeights = {
  high: 3,
  normal: 2,
  low: 1
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    const { protocol, protocolSettings } = config;
    if (protocolSettings) {
      if (typeof protocol === "function") {
        config.protocol = new protocol(protocolSettings);
      }
    }
  }
  send(command, optionsOrCb, cb) {
    const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
    const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
    const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
    let handler;
    if (useHandlerCache) {
      if (!this.handlers) {
        this.handlers = /* @__PURE__ */ new WeakMap();
      }
      const handlers = this.handlers;
      if (handlers.has(command.constructor)) {
        handler = handlers.get(command.constructor);
      } else {
        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
        handlers.set(command.constructor, handler);
      }
    } else {
      delete this.handlers;
      handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
    }
    if (callback) {
      handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
      });
    } else {
      return handler(command).then((result) => result.output);
    }
  }
  destroy() {
    this.config?.requestHandler?.destroy?.();
    delete this.handlers;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
  if (data == null) {
    return data;
  }
  const ns = _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(schema);
  if (ns.getMergedTraits().sensitive) {
    return SENSITIVE_STRING;
  }
  if (ns.isListSchema()) {
    const valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (Array.isArray(data)) {
      return data.map((value) => schemaLogFilter(valueSchema, value));
    }
  } else if (ns.isMapSchema()) {
    const valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
      return SENSITIVE_STRING;
    }
    if (typeof data === "object") {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    }
  } else if (ns.isStructSchema() && typeof data === "object") {
    const object = data;
    const newObject = {};
    for (const [member, memberNs] of ns.structIterator()) {
      if (object[member] != null) {
        newObject[member] = schemaLogFilter(memberNs, object[member]);
      }
    }
    return newObject;
  }
  return data;
}

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
var Command = class {
  middlewareStack = constructStack();
  schema;
  static classBuilder() {
    return new ClassBuilder();
  }
  resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
      this.middlewareStack.use(mw);
    }
    const stack = clientStack.concat(this.middlewareStack);
    const { logger } = configuration;
    const additionalSmithyContext = additionalContext[_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .SMITHY_CONTEXT_KEY */ .Vf];
    const handlerExecutionContext = {
      logger,
      clientName,
      commandName,
      inputFilterSensitiveLog,
      outputFilterSensitiveLog,
      ...additionalContext,
      [_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .SMITHY_CONTEXT_KEY */ .Vf]: {
        ...additionalSmithyContext,
        commandInstance: this,
        ...smithyContext,
        ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
        ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
      }
    };
    const { requestHandler } = configuration;
    let requestOptions = options ?? {};
    if (requestOptions.metricsRecorder) {
      requestOptions = { ...requestOptions };
      delete requestOptions.metricsRecorder;
    }
    let isEventStream;
    const schema = this.schema;
    const marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0) {
      isEventStream = marker;
    } else if (schema) {
      if (Array.isArray(schema) && schema[0] === 9) {
        const [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = Boolean(_shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(input$).getEventStreamMember() || _shared_smithy_core_6_js__WEBPACK_IMPORTED_MODULE_2__/* .NormalizedSchema */ .l1.of(output$).getEventStreamMember());
      }
    }
    if (isEventStream) {
      requestOptions = {
        isEventStream,
        ...requestOptions
      };
    }
    return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
  }
};
var ClassBuilder = class {
  _init = () => {
  };
  _ep = {};
  _middlewareFn = () => [];
  _commandName = "";
  _clientName = "";
  _additionalContext = {};
  _smithyContext = {};
  _inputFilterSensitiveLog = void 0;
  _outputFilterSensitiveLog = void 0;
  _serializer = null;
  _deserializer = null;
  _operationSchema;
  init(cb) {
    this._init = cb;
  }
  ep(endpointParameterInstructions) {
    this._ep = endpointParameterInstructions;
    return this;
  }
  m(middlewareSupplier) {
    this._middlewareFn = middlewareSupplier;
    return this;
  }
  s(service, operation, smithyContext = {}) {
    this._smithyContext = {
      service,
      operation,
      ...smithyContext
    };
    return this;
  }
  c(additionalContext = {}) {
    this._additionalContext = additionalContext;
    return this;
  }
  n(clientName, commandName) {
    this._clientName = clientName;
    this._commandName = commandName;
    return this;
  }
  f(inputFilter = (_) => _, outputFilter = (_) => _) {
    this._inputFilterSensitiveLog = inputFilter;
    this._outputFilterSensitiveLog = outputFilter;
    return this;
  }
  ser(serializer) {
    this._serializer = serializer;
    return this;
  }
  de(deserializer) {
    this._deserializer = deserializer;
    return this;
  }
  sc(operation) {
    this._operationSchema = operation;
    this._smithyContext.operationSchema = operation;
    return this;
  }
  build() {
    const closure = this;
    let CommandRef;
    return CommandRef = class extends Command {
      input;
      static getEndpointParameterInstructions() {
        return closure._ep;
      }
      constructor(...[input]) {
        super();
        this.input = input ?? {};
        closure._init(this);
        this.schema = closure._operationSchema;
      }
      resolveMiddleware(stack, configuration, options) {
        const op = closure._operationSchema;
        const input = op?.[4] ?? op?.input;
        const output = op?.[5] ?? op?.output;
        return this.resolveMiddlewareWithContext(stack, configuration, options, {
          CommandCtor: CommandRef,
          middlewareFn: closure._middlewareFn,
          clientName: closure._clientName,
          commandName: closure._commandName,
          inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
          outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
          smithyContext: closure._smithyContext,
          additionalContext: closure._additionalContext
        });
      }
      serialize = closure._serializer;
      deserialize = closure._deserializer;
    };
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var createAggregatedClient = (commands, Client2, options) => {
  for (const [command, CommandCtor] of Object.entries(commands)) {
    const methodImpl = async function(args, optionsOrCb, cb) {
      const command2 = new CommandCtor(args);
      if (typeof optionsOrCb === "function") {
        this.send(command2, optionsOrCb);
      } else if (typeof cb === "function") {
        if (typeof optionsOrCb !== "object") {
          throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
        }
        this.send(command2, optionsOrCb || {}, cb);
      } else {
        return this.send(command2, optionsOrCb);
      }
    };
    const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
    Client2.prototype[methodName] = methodImpl;
  }
  const { paginators = {}, waiters = {} } = options ?? {};
  for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
    if (Client2.prototype[paginatorName] === void 0) {
      Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
        return paginatorFn({
          ...paginationConfiguration,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
  for (const [waiterName, waiterFn] of Object.entries(waiters)) {
    if (Client2.prototype[waiterName] === void 0) {
      Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
        let config = waiterConfiguration;
        if (typeof waiterConfiguration === "number") {
          config = {
            maxWaitTime: waiterConfiguration
          };
        }
        return waiterFn({
          ...config,
          client: this
        }, commandInput, ...rest);
      };
    }
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var ServiceException = class _ServiceException extends Error {
  static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
  $fault;
  $response;
  $retryable;
  $metadata;
  constructor(options) {
    super(options.message);
    Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
    this.name = options.name;
    this.$fault = options.$fault;
    this.$metadata = options.$metadata;
  }
  static isInstance(value) {
    if (!value) {
      return false;
    }
    const candidate = value;
    return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
  }
  static [Symbol.hasInstance](instance) {
    if (!instance) {
      return false;
    }
    const candidate = instance;
    if (this === _ServiceException) {
      return _ServiceException.isInstance(instance);
    }
    if (_ServiceException.isInstance(instance)) {
      if (this.prototype.isPrototypeOf(instance)) {
        return true;
      }
      const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
      let candidateHasShapeId = false;
      if (targetId) {
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctor = proto.constructor;
          const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
          if (candidateId) {
            candidateHasShapeId = true;
            if (candidateId === targetId) {
              return true;
            }
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
      if (targetId && candidateHasShapeId) {
        return false;
      }
      const targetName = this.name;
      if (targetName && targetName.length >= 6) {
        if (candidate.name === targetName) {
          return true;
        }
        let proto = Object.getPrototypeOf(candidate);
        while (proto && proto !== Object.prototype) {
          const ctorName = proto.constructor?.name;
          if (ctorName && ctorName !== "Error" && ctorName === targetName) {
            return true;
          }
          proto = Object.getPrototypeOf(proto);
        }
      }
    }
    return false;
  }
};
var decorateServiceException = (exception, additions = {}) => {
  Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
    if (exception[k] == void 0 || exception[k] === "") {
      exception[k] = v;
    }
  });
  const message = exception.message || exception.Message || "UnknownError";
  exception.message = message;
  delete exception.Message;
  return exception;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };
    case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };
    default:
      return {};
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var warningEmitted = false;
var emitWarningIfUnsupportedVersion = (version) => {
  if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
    warningEmitted = true;
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
var knownAlgorithms = Object.values(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmId */ .dB);
var getChecksumConfiguration = (runtimeConfig) => {
  const checksumAlgorithms = [];
  for (const id in _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmId */ .dB) {
    if (!(0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmId */ .dB, id)) {
      continue;
    }
    const algorithmId = _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmId */ .dB[id];
    if (runtimeConfig[algorithmId] === void 0) {
      continue;
    }
    checksumAlgorithms.push({
      algorithmId: () => algorithmId,
      checksumConstructor: () => runtimeConfig[algorithmId]
    });
  }
  for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
    checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
  }
  return {
    addChecksumAlgorithm(algo) {
      runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
      const id = algo.algorithmId();
      const ctor = algo.checksumConstructor();
      if (knownAlgorithms.includes(id)) {
        runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor;
      } else {
        runtimeConfig.checksumAlgorithms[id] = ctor;
      }
      checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
      return checksumAlgorithms;
    }
  };
};
var resolveChecksumRuntimeConfig = (clientConfig) => {
  const runtimeConfig = {};
  clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
    const id = checksumAlgorithm.algorithmId();
    if (knownAlgorithms.includes(id)) {
      runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
    }
  });
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
var getRetryConfiguration = (runtimeConfig) => {
  return {
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    }
  };
};
var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
  const runtimeConfig = {};
  runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
  return runtimeConfig;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
var getDefaultExtensionConfiguration = (runtimeConfig) => {
  return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
};
var resolveDefaultRuntimeConfig = (config) => {
  return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
var getValueFromTextNode = (obj) => {
  const textNodeName = "#text";
  for (const key in obj) {
    if (!(0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .hasOwn */ .$3)(obj, key)) {
      continue;
    }
    if (obj[key][textNodeName] !== void 0) {
      obj[key] = obj[key][textNodeName];
    } else if (typeof obj[key] === "object" && obj[key] !== null) {
      obj[key] = getValueFromTextNode(obj[key]);
    }
  }
  return obj;
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = class {
  trace() {
  }
  debug() {
  }
  info() {
  }
  warn() {
  }
  error() {
  }
};

// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
  return function makeCommand(added, plugins, op, $, smithyContext = {}) {
    const epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      const list = plugins.call(this, CommandCtor, clientStack, config, options);
      list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
      return list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
var EndpointError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "EndpointError";
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isIpAddress.js
var IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
var debugId = "endpoints";

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
  if (typeof input !== "object" || input == null) {
    return input;
  }
  if ("ref" in input) {
    return `$${toDebugString(input.ref)}`;
  }
  if ("fn" in input) {
    return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
  }
  return JSON.stringify(input, null, 2);
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = {};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
var booleanEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
  for (const arg of args) {
    if (arg != null) {
      return arg;
    }
  }
  return void 0;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
var getAttrPathList = (path) => {
  const parts = path.split(".");
  const pathList = [];
  for (const part of parts) {
    const squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
      if (part.indexOf("]") !== part.length - 1) {
        throw new EndpointError(`Path: '${path}' does not end with ']'`);
      }
      const arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex))) {
        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      }
      if (squareBracketIndex !== 0) {
        pathList.push(part.slice(0, squareBracketIndex));
      }
      pathList.push(arrayIndex);
    } else {
      pathList.push(part);
    }
  }
  return pathList;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
  if (typeof acc !== "object") {
    throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
  } else if (Array.isArray(acc)) {
    const i = parseInt(index);
    return acc[i < 0 ? acc.length + i : i];
  }
  return acc[index];
}, value);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
var isSet = (value) => value != null;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
var not = (value) => !value;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
var DEFAULT_PORTS = {
  [_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .EndpointURLScheme */ .Ue.HTTP]: 80,
  [_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .EndpointURLScheme */ .Ue.HTTPS]: 443
};
var parseURL = (value) => {
  const whatwgURL = (() => {
    try {
      if (value instanceof URL) {
        return value;
      }
      if (typeof value === "object" && "hostname" in value) {
        const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
        const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
        url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
        return url;
      }
      return new URL(value);
    } catch (ignored) {
      return null;
    }
  })();
  if (!whatwgURL) {
    console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
    return null;
  }
  const urlString = whatwgURL.href;
  const { host, hostname, pathname, protocol, search } = whatwgURL;
  if (search) {
    return null;
  }
  const scheme = protocol.slice(0, -1);
  if (!Object.values(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .EndpointURLScheme */ .Ue).includes(scheme)) {
    return null;
  }
  const isIp = isIpAddress(hostname);
  const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
  const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
  return {
    scheme,
    authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp
  };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
  if (limit === 1) {
    return [value];
  }
  if (value === "") {
    return [""];
  }
  const parts = value.split(delimiter);
  if (limit === 0) {
    return parts;
  }
  return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
var stringEquals = (value1, value2) => value1 === value2;

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
var substring = (input, start, stop, reverse) => {
  if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
    return null;
  }
  if (!reverse) {
    return input.substring(start, stop);
  }
  return input.substring(input.length - stop, input.length - start);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
var endpointFunctions = {
  booleanEquals,
  coalesce,
  getAttr,
  isSet,
  isValidHostLabel: _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .isValidHostLabel */ .X8,
  ite,
  not,
  parseURL,
  split,
  stringEquals,
  substring,
  uriEncode
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
var evaluateTemplate = (template, options) => {
  const evaluatedTemplateArr = [];
  const { referenceRecord, endpointParams } = options;
  let currentIndex = 0;
  while (currentIndex < template.length) {
    const openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    const closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
      currentIndex = closingBraceIndex + 2;
    }
    const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
      const [refName, attrName] = parameterName.split("#");
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else {
      evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    }
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join("");
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
var getReferenceValue = ({ ref }, options) => {
  return options.referenceRecord[ref] ?? options.endpointParams[ref];
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
var evaluateExpression = (obj, keyName, options) => {
  if (typeof obj === "string") {
    return evaluateTemplate(obj, options);
  } else if (obj["fn"]) {
    return group.callFunction(obj, options);
  } else if (obj["ref"]) {
    return getReferenceValue(obj, options);
  }
  throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
};
var callFunction = ({ fn, argv }, options) => {
  const evaluatedArgs = Array(argv.length);
  for (let i = 0; i < evaluatedArgs.length; ++i) {
    const arg = argv[i];
    if (typeof arg === "boolean" || typeof arg === "number") {
      evaluatedArgs[i] = arg;
    } else {
      evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
    }
  }
  const namespaceSeparatorIndex = fn.indexOf(".");
  if (namespaceSeparatorIndex !== -1) {
    const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
    const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction === "function") {
      return customFunction(...evaluatedArgs);
    }
  }
  const callable = endpointFunctions[fn];
  if (typeof callable === "function") {
    return callable(...evaluatedArgs);
  }
  throw new Error(`function ${fn} not loaded in endpointFunctions.`);
};
var group = {
  evaluateExpression,
  callFunction
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
var evaluateCondition = (condition, options) => {
  const { assign } = condition;
  if (assign && assign in options.referenceRecord) {
    throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  }
  const value = callFunction(condition, options);
  options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
  const result = value === "" ? true : !!value;
  if (assign != null) {
    return { result, toAssign: { name: assign, value } };
  }
  return { result };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateConditions.js
var evaluateConditions = (conditions = [], options) => {
  const conditionsReferenceRecord = {};
  const conditionOptions = {
    ...options,
    referenceRecord: { ...options.referenceRecord }
  };
  let didAssign = false;
  for (const condition of conditions) {
    const { result, toAssign } = evaluateCondition(condition, conditionOptions);
    if (!result) {
      return { result };
    }
    if (toAssign) {
      didAssign = true;
      conditionsReferenceRecord[toAssign.name] = toAssign.value;
      conditionOptions.referenceRecord[toAssign.name] = toAssign.value;
      options.logger?.debug?.(`${debugId} assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`);
    }
  }
  if (didAssign) {
    return { result: true, referenceRecord: conditionsReferenceRecord };
  }
  return { result: true };
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
  acc[headerKey] = headerVal.map((headerValEntry) => {
    const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if (typeof processedExpr !== "string") {
      throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    }
    return processedExpr;
  });
  return acc;
}, {});

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
  acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
  return acc;
}, {});
var getEndpointProperty = (property, options) => {
  if (Array.isArray(property)) {
    return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
  }
  switch (typeof property) {
    case "string":
      return evaluateTemplate(property, options);
    case "object":
      if (property === null) {
        throw new EndpointError(`Unexpected endpoint property: ${property}`);
      }
      return group2.getEndpointProperties(property, options);
    case "boolean":
      return property;
    default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
  }
};
var group2 = {
  getEndpointProperty,
  getEndpointProperties
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
var getEndpointUrl = (endpointUrl, options) => {
  const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
  if (typeof expression === "string") {
    try {
      return new URL(expression);
    } catch (error) {
      console.error(`Failed to construct URL with ${expression}`, error);
      throw error;
    }
  }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateEndpointRule.js
var evaluateEndpointRule = (endpointRule, options) => {
  const { conditions, endpoint } = endpointRule;
  const { result, referenceRecord } = evaluateConditions(conditions, options);
  if (!result) {
    return;
  }
  const endpointRuleOptions = referenceRecord ? {
    ...options,
    referenceRecord: { ...options.referenceRecord, ...referenceRecord }
  } : options;
  const { url, properties, headers } = endpoint;
  options.logger?.debug?.(`${debugId} Resolving endpoint from template: ${toDebugString(endpoint)}`);
  const endpointToReturn = { url: getEndpointUrl(url, endpointRuleOptions) };
  if (headers != null) {
    endpointToReturn.headers = getEndpointHeaders(headers, endpointRuleOptions);
  }
  if (properties != null) {
    endpointToReturn.properties = getEndpointProperties(properties, endpointRuleOptions);
  }
  return endpointToReturn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateErrorRule.js
var evaluateErrorRule = (errorRule, options) => {
  const { conditions, error } = errorRule;
  const { result, referenceRecord } = evaluateConditions(conditions, options);
  if (!result) {
    return;
  }
  const errorRuleOptions = referenceRecord ? {
    ...options,
    referenceRecord: { ...options.referenceRecord, ...referenceRecord }
  } : options;
  throw new EndpointError(evaluateExpression(error, "Error", errorRuleOptions));
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateRules.js
var evaluateRules = (rules, options) => {
  for (const rule of rules) {
    if (rule.type === "endpoint") {
      const endpointOrUndefined = evaluateEndpointRule(rule, options);
      if (endpointOrUndefined) {
        return endpointOrUndefined;
      }
    } else if (rule.type === "error") {
      evaluateErrorRule(rule, options);
    } else if (rule.type === "tree") {
      const endpointOrUndefined = group3.evaluateTreeRule(rule, options);
      if (endpointOrUndefined) {
        return endpointOrUndefined;
      }
    } else {
      throw new EndpointError(`Unknown endpoint rule: ${rule}`);
    }
  }
  throw new EndpointError(`Rules evaluation failed`);
};
var evaluateTreeRule = (treeRule, options) => {
  const { conditions, rules } = treeRule;
  const { result, referenceRecord } = evaluateConditions(conditions, options);
  if (!result) {
    return;
  }
  const treeRuleOptions = referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options;
  return group3.evaluateRules(rules, treeRuleOptions);
};
var group3 = {
  evaluateRules,
  evaluateTreeRule
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/resolveEndpoint.js
var resolveEndpoint = (ruleSetObject, options) => {
  const { endpointParams, logger } = options;
  const { parameters, rules } = ruleSetObject;
  options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
  for (const paramKey in parameters) {
    if (!hasOwn(parameters, paramKey)) {
      continue;
    }
    const parameter = parameters[paramKey];
    const endpointParam = endpointParams[paramKey];
    if (endpointParam == null && parameter.default != null) {
      endpointParams[paramKey] = parameter.default;
      continue;
    }
    if (parameter.required && endpointParam == null) {
      throw new EndpointError(`Missing required parameter: '${paramKey}'`);
    }
  }
  const endpoint = evaluateRules(rules, { endpointParams, logger, referenceRecord: {} });
  options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`);
  return endpoint;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
var CONFIG_ENDPOINT_URL = "endpoint_url";
var getEndpointUrlConfig = (serviceId) => ({
  environmentVariableSelector: (env) => {
    const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
    const serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
    if (serviceEndpointUrl) {
      return serviceEndpointUrl;
    }
    const endpointUrl = env[ENV_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  configFileSelector: (profile, config) => {
    if (profile.services) {
      const servicesSectionKey = ["services", profile.services].join(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .QD);
      if (!config || !config[servicesSectionKey]) {
        throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      }
      const servicesSection = config[servicesSectionKey];
      const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
      const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_PREFIX_SEPARATOR */ .QD)];
      if (endpointUrl2) {
        return endpointUrl2;
      }
    }
    const endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl) {
      return endpointUrl;
    }
    return void 0;
  },
  default: void 0
});

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
var ignoreConfiguredEndpointUrlsConfigSelectors = {
  environmentVariableSelector: (env) => (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanSelector */ .Qm)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .cV.ENV),
  configFileSelector: (profile) => (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanSelector */ .Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, _shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .SelectorType */ .cV.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
var getEndpointFromConfig = async (serviceId) => {
  const ignore = await (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)();
  if (ignore) {
    return void 0;
  }
  return (0,_shared_smithy_core_3_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(getEndpointUrlConfig(serviceId ?? ""))();
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
var resolveParamsForS3 = async (endpointParams) => {
  const bucket = endpointParams?.Bucket || "";
  if (typeof endpointParams.Bucket === "string") {
    endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
  }
  if (isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === true) {
      throw new Error("Path-style addressing cannot be used with ARN buckets");
    }
  } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
    endpointParams.ForcePathStyle = true;
  }
  if (endpointParams.DisableMultiRegionAccessPoints) {
    endpointParams.disableMultiRegionAccessPoints = true;
    endpointParams.DisableMRAP = true;
  }
  return endpointParams;
};
var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
var DOTS_PATTERN = /\.\./;
var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
var isArnBucketName = (bucketName) => {
  const [arn, partition, service, , , bucket] = bucketName.split(":");
  const isArn = arn === "arn" && bucketName.split(":").length >= 6;
  const isValidArn = Boolean(isArn && partition && service && bucket);
  if (isArn && !isValidArn) {
    throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
  }
  return isValidArn;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
  const configProvider = async () => {
    let configValue;
    if (isClientContextParam) {
      const clientContextParams = config.clientContextParams;
      const nestedValue = clientContextParams?.[configKey];
      configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
    } else {
      configValue = config[configKey] ?? config[canonicalEndpointParamKey];
    }
    if (typeof configValue === "function") {
      return configValue();
    }
    return configValue;
  };
  if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
      return configValue;
    };
  }
  if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
    return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.accountId ?? credentials?.AccountId;
      return configValue;
    };
  }
  if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
    return async () => {
      if (config.isCustomEndpoint === false) {
        return void 0;
      }
      const endpoint = await configProvider();
      if (endpoint && typeof endpoint === "object") {
        if ("url" in endpoint) {
          return endpoint.url.href;
        }
        if ("hostname" in endpoint) {
          const { protocol, hostname, port, path } = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    };
  }
  return configProvider;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      if (clientConfig.serviceConfiguredEndpoint) {
        endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
      } else {
        endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
      }
      if (endpointFromConfig) {
        clientConfig.endpoint = () => Promise.resolve((0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .toEndpointV1 */ .a0)(endpointFromConfig));
        clientConfig.isCustomEndpoint = true;
        context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
      }
    }
    const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider !== "function") {
      throw new Error("config.endpointProvider is not set.");
    }
    const endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      const customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (const [name, value] of Object.entries(customEndpoint.headers)) {
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
        }
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  const endpointParams = {};
  const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (const [name, instruction] of Object.entries(instructions)) {
    switch (instruction.type) {
      case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;
      case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
        break;
      case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
  }
  if (Object.keys(instructions).length === 0) {
    Object.assign(endpointParams, clientConfig);
  }
  if (String(clientConfig.serviceId).toLowerCase() === "s3") {
    await resolveParamsForS3(endpointParams);
  }
  return endpointParams;
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
  if (!context.__smithy_context) {
    context.__smithy_context = { features: {} };
  } else if (!context.__smithy_context.features) {
    context.__smithy_context.features = {};
  }
  context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => {
    return (next, context) => async (args) => {
      if (config.isCustomEndpoint) {
        setFeature(context, "ENDPOINT_OVERRIDE", "N");
      }
      const endpoint = await getEndpointFromInstructions2(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, { ...config }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .getSmithyContext */ .ug)(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) {
          httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
            signing_region: authScheme.signingRegion,
            signingRegion: authScheme.signingRegion,
            signing_service: authScheme.signingName,
            signingName: authScheme.signingName,
            signingRegionSet: authScheme.signingRegionSet
          }, authScheme.properties);
        }
      }
      return next({
        ...args
      });
    };
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
var endpointMiddlewareOptions = {
  step: "serialize",
  tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
  name: "endpointV2Middleware",
  override: true,
  relation: "before",
  toMiddleware: serializerMiddlewareOption.name
};
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    const tls = input.tls ?? true;
    const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
    const customEndpointProvider = endpoint != null ? async () => (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .toEndpointV1 */ .a0)(await (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(endpoint)()) : void 0;
    const isCustomEndpoint = !!endpoint;
    const resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint,
      useDualstackEndpoint: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(useDualstackEndpoint ?? false),
      useFipsEndpoint: (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeProvider */ .te)(useFipsEndpoint ?? false),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    });
    let configuredEndpointPromise = void 0;
    resolvedConfig.serviceConfiguredEndpoint = async () => {
      if (input.serviceId && !configuredEndpointPromise) {
        configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
      }
      return configuredEndpointPromise;
    };
    return resolvedConfig;
  };
}

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd, root, conditions, results) {
    this.nodes = bdd;
    this.root = root;
    this.conditions = conditions;
    this.results = results;
  }
  static from(bdd, root, conditions, results) {
    return new _BinaryDecisionDiagram(bdd, root, conditions, results);
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = class {
  capacity;
  data = /* @__PURE__ */ new Map();
  parameters = [];
  constructor({ size, params }) {
    this.capacity = size ?? 50;
    if (params) {
      this.parameters = params;
    }
  }
  get(endpointParams, resolver) {
    const key = this.hash(endpointParams);
    if (key === false) {
      return resolver();
    }
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        const keys = this.data.keys();
        let i = 0;
        while (true) {
          const { value, done } = keys.next();
          this.data.delete(value);
          if (done || ++i > 10) {
            break;
          }
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = "";
    const { parameters } = this;
    if (parameters.length === 0) {
      return false;
    }
    for (const param of parameters) {
      const raw = endpointParams[param];
      const val = raw == null ? "\0" : String(raw);
      if (val.includes("|;")) {
        return false;
      }
      buffer += val + "|;";
    }
    return buffer;
  }
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
var RESULT = 1e8;
var decideEndpoint = (bdd, options) => {
  const { nodes, root, results, conditions } = bdd;
  let ref = root;
  const referenceRecord = {};
  const closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
  };
  while (ref !== 1 && ref !== -1 && ref < RESULT) {
    const node_i = 3 * (Math.abs(ref) - 1);
    const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
    const [fn, argv, assign] = conditions[condition_i];
    const evaluation = evaluateCondition({ fn, assign, argv }, closure);
    if (evaluation.toAssign) {
      const { name, value } = evaluation.toAssign;
      referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
  }
  if (ref >= RESULT) {
    const result = results[ref - RESULT];
    if (result[0] === -1) {
      const [, errorExpression] = result;
      throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    const [url, properties, headers] = result;
    return {
      url: getEndpointUrl(url, closure),
      properties: getEndpointProperties(properties, closure),
      headers: getEndpointHeaders(headers ?? {}, closure)
    };
  }
  throw new EndpointError(`No matching endpoint.`);
};

// node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
var endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);




/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   C1: () => (/* binding */ CredentialsProviderError),
/* harmony export */   C9: () => (/* binding */ getSSOTokenFilepath),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE),
/* harmony export */   GG: () => (/* binding */ NODE_REGION_CONFIG_OPTIONS),
/* harmony export */   IZ: () => (/* binding */ resolveDefaultsModeConfig),
/* harmony export */   Jh: () => (/* binding */ TokenProviderError),
/* harmony export */   Ko: () => (/* binding */ NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   QD: () => (/* binding */ CONFIG_PREFIX_SEPARATOR),
/* harmony export */   Qm: () => (/* binding */ booleanSelector),
/* harmony export */   TD: () => (/* binding */ resolveRegionConfig),
/* harmony export */   YU: () => (/* binding */ parseKnownFiles),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ZY: () => (/* binding */ externalDataInterceptor),
/* harmony export */   cV: () => (/* binding */ SelectorType),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   e$: () => (/* binding */ NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   nB: () => (/* binding */ numberSelector),
/* harmony export */   qw: () => (/* binding */ loadSsoSessionData),
/* harmony export */   vf: () => (/* binding */ getSSOTokenFromFile),
/* harmony export */   zH: () => (/* binding */ NODE_REGION_CONFIG_FILE_OPTIONS)
/* harmony export */ });
/* unused harmony exports REGION_ENV_NAME, REGION_INI_NAME */
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6740);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/constants.js
var AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
var AWS_REGION_ENV = "AWS_REGION";
var AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
var DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
var IMDS_REGION_PATH = "/latest/meta-data/placement/region";
var IMDS_TOKEN_PATH = "/latest/api/token";
var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js
var TIMEOUT_MS = 1e3;
var NEG_CACHE_TTL_MS = 6e4;
var negativeCacheUntil = 0;
var getInstanceMetadataRegion = async () => {
  if (process.env[ENV_IMDS_DISABLED]) {
    return void 0;
  }
  if (Date.now() < negativeCacheUntil) {
    return void 0;
  }
  try {
    const endpoint = resolveImdsEndpoint();
    const token = (await imdsRequest({
      ...endpoint,
      path: IMDS_TOKEN_PATH,
      method: "PUT",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
      }
    })).toString();
    const region = (await imdsRequest({
      ...endpoint,
      path: IMDS_REGION_PATH,
      method: "GET",
      headers: {
        [X_AWS_EC2_METADATA_TOKEN]: token
      }
    })).toString().trim();
    return region || cacheNegativeAndReturnUndefined();
  } catch {
    return cacheNegativeAndReturnUndefined();
  }
};
var cacheNegativeAndReturnUndefined = () => {
  negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
  return void 0;
};
var resolveImdsEndpoint = () => {
  const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
  if (envEndpoint) {
    const url = new URL(envEndpoint);
    return {
      hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
      port: url.port ? Number(url.port) : void 0
    };
  }
  if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
    return { hostname: "fd00:ec2::254" };
  }
  return { hostname: "169.254.169.254" };
};
var imdsRequest = async (options) => {
  const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
  return new Promise((resolve, reject) => {
    const req = request({
      hostname: options.hostname,
      port: options.port,
      path: options.path,
      method: options.method,
      headers: options.headers,
      timeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", (err) => {
      reject(err);
      req.destroy();
    });
    req.on("timeout", () => {
      reject(new Error("TimeoutError from instance metadata service"));
      req.destroy();
    });
    req.on("response", (res) => {
      const { statusCode = 400 } = res;
      if (statusCode < 200 || statusCode >= 300) {
        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
        req.destroy();
        return;
      }
      const chunks = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => {
        resolve(Buffer.concat(chunks));
        req.destroy();
      });
    });
    req.end();
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var REGION_ENV_NAME = "AWS_REGION";
var REGION_INI_NAME = "region";
var NODE_REGION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => env[REGION_ENV_NAME],
  configFileSelector: (profile) => profile[REGION_INI_NAME],
  default: async () => {
    const region = await getInstanceMetadataRegion();
    if (region) {
      return region;
    }
    throw new Error("Region is missing");
  }
};
var NODE_REGION_CONFIG_FILE_OPTIONS = {
  preferredFile: "credentials"
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
var validRegions = /* @__PURE__ */ new Set();
var checkRegion = (region, check = _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidHostLabel */ .X8) => {
  if (!validRegions.has(region) && !check(region)) {
    if (region === "*") {
      console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
    } else {
      throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
    }
  } else {
    validRegions.add(region);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
var isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
var resolveRegionConfig = (input) => {
  const { region, useFipsEndpoint } = input;
  if (!region) {
    throw new Error("Region is missing");
  }
  return Object.assign(input, {
    region: async () => {
      const providedRegion = typeof region === "function" ? await region() : region;
      const realRegion = getRealRegion(providedRegion);
      checkRegion(realRegion);
      return realRegion;
    },
    useFipsEndpoint: async () => {
      const providedRegion = typeof region === "string" ? region : await region();
      if (isFipsRegion(providedRegion)) {
        return true;
      }
      return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
  });
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var ProviderError = class _ProviderError extends Error {
  name = "ProviderError";
  tryNextLink;
  constructor(message, options = true) {
    let logger;
    let tryNextLink = true;
    if (typeof options === "boolean") {
      logger = void 0;
      tryNextLink = options;
    } else if (options != null && typeof options === "object") {
      logger = options.logger;
      tryNextLink = options.tryNextLink ?? true;
    }
    super(message);
    this.tryNextLink = tryNextLink;
    Object.setPrototypeOf(this, _ProviderError.prototype);
    logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
  }
  static from(error, options = true) {
    return Object.assign(new this(error.message, options), error);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
  name = "CredentialsProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
var TokenProviderError = class _TokenProviderError extends ProviderError {
  name = "TokenProviderError";
  constructor(message, options = true) {
    super(message, options);
    Object.setPrototypeOf(this, _TokenProviderError.prototype);
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = (...providers) => async () => {
  if (providers.length === 0) {
    throw new ProviderError("No providers in chain");
  }
  let lastProviderError;
  for (const provider of providers) {
    try {
      const credentials = await provider();
      return credentials;
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) {
        continue;
      }
      throw err;
    }
  }
  throw lastProviderError;
};

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
var fromValue = (staticValue) => () => Promise.resolve(staticValue);

// node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js
var memoize = (provider, isExpired, requiresRefresh) => {
  let resolved;
  let pending;
  let hasResult;
  let isConstant = false;
  const coalesceProvider = async () => {
    if (!pending) {
      pending = provider();
    }
    try {
      resolved = await pending;
      hasResult = true;
      isConstant = false;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  if (isExpired === void 0) {
    return async (options) => {
      if (!hasResult || options?.forceRefresh) {
        resolved = await coalesceProvider();
      }
      return resolved;
    };
  }
  return async (options) => {
    if (!hasResult || options?.forceRefresh) {
      resolved = await coalesceProvider();
    }
    if (isConstant) {
      return resolved;
    }
    if (requiresRefresh && !requiresRefresh(resolved)) {
      isConstant = true;
      return resolved;
    }
    if (isExpired(resolved)) {
      await coalesceProvider();
      return resolved;
    }
    return resolved;
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js
var booleanSelector = (obj, key, type) => {
  if (!(key in obj)) {
    return void 0;
  }
  if (obj[key] === "true") {
    return true;
  }
  if (obj[key] === "false") {
    return false;
  }
  throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
var numberSelector = (obj, key, type) => {
  if (!(key in obj)) {
    return void 0;
  }
  const numberValue = parseInt(obj[key], 10);
  if (Number.isNaN(numberValue)) {
    throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
  }
  return numberValue;
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js
var SelectorType;
(function(SelectorType2) {
  SelectorType2["ENV"] = "env";
  SelectorType2["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getHomeDir.js


var homeDirCache = {};
var getHomeDirCacheKey = () => {
  if (process && process.geteuid) {
    return `${process.geteuid()}`;
  }
  return "DEFAULT";
};
var getHomeDir = () => {
  const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}` } = process.env;
  if (HOME) {
    return HOME;
  }
  if (USERPROFILE) {
    return USERPROFILE;
  }
  if (HOMEPATH) {
    return `${HOMEDRIVE}${HOMEPATH}`;
  }
  const homeDirCacheKey = getHomeDirCacheKey();
  if (!homeDirCache[homeDirCacheKey]) {
    homeDirCache[homeDirCacheKey] = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
  }
  return homeDirCache[homeDirCacheKey];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var ENV_PROFILE = "AWS_PROFILE";
var DEFAULT_PROFILE = "default";
var getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js


var getSSOTokenFilepath = (id) => {
  const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1");
  const cacheName = hasher.update(id).digest("hex");
  return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js

var tokenIntercept = {};
var getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id]) {
    return tokenIntercept[id];
  }
  const ssoTokenFilepath = getSSOTokenFilepath(id);
  const ssoTokenText = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js
var CONFIG_PREFIX_SEPARATOR = ".";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js


// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
var getConfigData = (data) => Object.entries(data).filter(([key]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  if (indexOfSeparator === -1) {
    return false;
  }
  return Object.values(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
  const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
  const updatedKey = key.substring(0, indexOfSeparator) === _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip.PROFILE ? key.substring(indexOfSeparator + 1) : key;
  acc[updatedKey] = value;
  return acc;
}, {
  ...data.default && { default: data.default }
});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigFilepath.js

var ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
var getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(getHomeDir(), ".aws", "config");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js

var ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
var getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(getHomeDir(), ".aws", "credentials");

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseIni.js
var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
var profileNameBlockList = ["__proto__", "profile __proto__"];
var parseIni = (iniData) => {
  const map = {};
  let currentSection;
  let currentSubSection;
  for (const iniLine of iniData.split(/\r?\n/)) {
    const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
    if (isSection) {
      currentSection = void 0;
      currentSubSection = void 0;
      const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
      const matches = prefixKeyRegex.exec(sectionName);
      if (matches) {
        const [, prefix, , name] = matches;
        if (Object.values(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip).includes(prefix)) {
          currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
        }
      } else {
        currentSection = sectionName;
      }
      if (profileNameBlockList.includes(sectionName)) {
        throw new Error(`Found invalid profile name "${sectionName}"`);
      }
    } else if (currentSection) {
      const indexOfEqualsSign = trimmedLine.indexOf("=");
      if (![0, -1].includes(indexOfEqualsSign)) {
        const [name, value] = [
          trimmedLine.substring(0, indexOfEqualsSign).trim(),
          trimmedLine.substring(indexOfEqualsSign + 1).trim()
        ];
        if (value === "") {
          currentSubSection = name;
        } else {
          if (currentSubSection && iniLine.trimStart() === iniLine) {
            currentSubSection = void 0;
          }
          map[currentSection] = map[currentSection] || {};
          const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
          map[currentSection][key] = value;
        }
      }
    }
  }
  return map;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/readFile.js

var filePromises = {};
var fileIntercept = {};
var readFile2 = (path, options) => {
  if (fileIntercept[path] !== void 0) {
    return fileIntercept[path];
  }
  if (!filePromises[path] || options?.ignoreCache) {
    filePromises[path] = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)(path, "utf8");
  }
  return filePromises[path];
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
var swallowError = () => ({});
var loadSharedConfigFiles = async (init = {}) => {
  const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
  const homeDir = getHomeDir();
  const relativeHomeDirPrefix = "~/";
  let resolvedFilepath = filepath;
  if (filepath.startsWith(relativeHomeDirPrefix)) {
    resolvedFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(homeDir, filepath.slice(2));
  }
  let resolvedConfigFilepath = configFilepath;
  if (configFilepath.startsWith(relativeHomeDirPrefix)) {
    resolvedConfigFilepath = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(homeDir, configFilepath.slice(2));
  }
  const parsedFiles = await Promise.all([
    readFile2(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).then(getConfigData).catch(swallowError),
    readFile2(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).catch(swallowError)
  ]);
  return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
  };
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .IniSectionType */ .Ip.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
var swallowError2 = () => ({});
var loadSsoSessionData = async (init = {}) => readFile2(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
var mergeConfigFiles = (...files) => {
  const merged = {};
  for (const file of files) {
    for (const [key, values] of Object.entries(file)) {
      if (merged[key] !== void 0) {
        Object.assign(merged[key], values);
      } else {
        merged[key] = values;
      }
    }
  }
  return merged;
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/parseKnownFiles.js
var parseKnownFiles = async (init) => {
  const parsedFiles = await loadSharedConfigFiles(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = {
  getFileRecord() {
    return fileIntercept;
  },
  interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
  try {
    const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    constants.delete("CONFIG");
    constants.delete("CONFIG_PREFIX_SEPARATOR");
    constants.delete("ENV");
    return [...constants].join(", ");
  } catch (ignored) {
    return functionString;
  }
}

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
var fromEnv = (envVarSelector, options) => async () => {
  try {
    const config = envVarSelector(process.env, options);
    if (config === void 0) {
      throw new Error();
    }
    return config;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
  const profile = getProfileName(init);
  const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
  const profileFromCredentials = credentialsFile[profile] || {};
  const profileFromConfig = configFile[profile] || {};
  const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
  try {
    const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
    const configValue = configSelector(mergedProfile, cfgFile);
    if (configValue === void 0) {
      throw new Error();
    }
    return configValue;
  } catch (e) {
    throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
  }
};

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
var isFunction = (func) => typeof func === "function";
var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);

// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
  const { signingName, logger } = configuration;
  const envOptions = { signingName, logger };
  return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
  default: false
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => {
    return env[AWS_DEFAULTS_MODE_ENV];
  },
  configFileSelector: (profile) => {
    return profile[AWS_DEFAULTS_MODE_CONFIG];
  },
  default: "legacy"
};

// node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
  const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
  switch (mode?.toLowerCase()) {
    case "auto":
      return resolveNodeDefaultsModeAuto(region);
    case "in-region":
    case "cross-region":
    case "mobile":
    case "standard":
    case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
    case void 0:
      return Promise.resolve("legacy");
    default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
  }
});
var resolveNodeDefaultsModeAuto = async (clientRegion) => {
  if (clientRegion) {
    const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
    const inferredRegion = await inferPhysicalRegion();
    if (!inferredRegion) {
      return "standard";
    }
    if (resolvedRegion === inferredRegion) {
      return "in-region";
    } else {
      return "cross-region";
    }
  }
  return "standard";
};
var inferPhysicalRegion = async () => {
  if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
    return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
  }
  return getInstanceMetadataRegion();
};




/***/ }),

/***/ 1594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ deref),
/* harmony export */   OF: () => (/* binding */ TypeRegistry),
/* harmony export */   cX: () => (/* binding */ translateTraits),
/* harmony export */   l1: () => (/* binding */ NormalizedSchema),
/* harmony export */   wq: () => (/* binding */ getSchemaSerdePlugin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6740);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
var operation = (namespace, name, traits, input, output) => ({
  name,
  namespace,
  traits,
  input,
  output
});

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
  const { response } = await next(args);
  const { operationSchema } = (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  try {
    const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
      ...config,
      ...context
    }, response);
    return {
      response,
      output: parsed
    };
  } catch (error) {
    Object.defineProperty(error, "$response", {
      value: response,
      enumerable: false,
      writable: false,
      configurable: false
    });
    if (!("$metadata" in error)) {
      const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
      try {
        error.message += "\n  " + hint;
      } catch (ignored) {
        if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
          console.warn(hint);
        } else {
          context.logger?.warn?.(hint);
        }
      }
      if (typeof error.$responseBodyText !== "undefined") {
        if (error.$response) {
          error.$response.body = error.$responseBodyText;
        }
      }
      try {
        if (_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpResponse */ .cS.isInstance(response)) {
          const { headers = {}, statusCode } = response;
          const headerEntries = Object.entries(headers);
          error.$metadata = {
            httpStatusCode: statusCode,
            requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
            extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
            cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
          };
        }
      } catch (ignored) {
      }
    }
    throw error;
  }
};
var findHeader = (pattern, headers) => {
  return (headers.find(([k]) => {
    return k.match(pattern);
  }) || [void 0, void 0])[1];
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
  const { operationSchema } = (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .getSmithyContext */ .ug)(context);
  const [, ns, n, t, i, o] = operationSchema ?? [];
  const endpoint = context.endpointV2 ? async () => (0,_shared_smithy_core_8_js__WEBPACK_IMPORTED_MODULE_1__/* .toEndpointV1 */ .a0)(context.endpointV2) : config.endpoint;
  const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
    ...config,
    ...context,
    endpoint
  });
  return next({
    ...args,
    request
  });
};

// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
var deserializerMiddlewareOption = {
  name: "deserializerMiddleware",
  step: "deserialize",
  tags: ["DESERIALIZER"],
  override: true
};
var serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: true
};
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
      commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
      config.protocol.setSerdeContext(config);
    }
  };
}

// node_modules/@smithy/core/dist-es/submodules/schema/deref.js
var deref = (schemaRef) => {
  if (typeof schemaRef === "function") {
    return schemaRef();
  }
  return schemaRef;
};

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
var traitsCache = [];
function translateTraits(indicator) {
  if (typeof indicator === "object") {
    return indicator;
  }
  indicator = indicator | 0;
  if (traitsCache[indicator]) {
    return traitsCache[indicator];
  }
  const traits = {};
  let i = 0;
  for (const trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ]) {
    if ((indicator >> i++ & 1) === 1) {
      traits[trait] = 1;
    }
  }
  return traitsCache[indicator] = traits;
}

// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var anno = {
  it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
  ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
};
var simpleSchemaCacheN = [];
var simpleSchemaCacheS = {};
var NormalizedSchema = class _NormalizedSchema {
  ref;
  memberName;
  static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
  symbol = _NormalizedSchema.symbol;
  name;
  schema;
  _isMemberSchema;
  traits;
  memberTraits;
  normalizedTraits;
  constructor(ref, memberName) {
    this.ref = ref;
    this.memberName = memberName;
    const traitStack = [];
    let _ref = ref;
    let schema = ref;
    this._isMemberSchema = false;
    while (isMemberSchema(_ref)) {
      traitStack.push(_ref[1]);
      _ref = _ref[0];
      schema = deref(_ref);
      this._isMemberSchema = true;
    }
    if (traitStack.length > 0) {
      this.memberTraits = {};
      for (let i = traitStack.length - 1; i >= 0; --i) {
        const traitSet = traitStack[i];
        Object.assign(this.memberTraits, translateTraits(traitSet));
      }
    } else {
      this.memberTraits = 0;
    }
    if (schema instanceof _NormalizedSchema) {
      const computedMemberTraits = this.memberTraits;
      Object.assign(this, schema);
      this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
      this.normalizedTraits = void 0;
      this.memberName = memberName ?? schema.memberName;
      return;
    }
    this.schema = deref(schema);
    if (isStaticSchema(this.schema)) {
      this.name = `${this.schema[1]}#${this.schema[2]}`;
      this.traits = this.schema[3];
    } else {
      this.name = this.memberName ?? String(schema);
      this.traits = 0;
    }
    if (this._isMemberSchema && !memberName) {
      throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
  }
  static [Symbol.hasInstance](lhs) {
    const isPrototype = this.prototype.isPrototypeOf(lhs);
    if (!isPrototype && typeof lhs === "object" && lhs !== null) {
      const ns = lhs;
      return ns.symbol === this.symbol;
    }
    return isPrototype;
  }
  static of(ref) {
    const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
    if (typeof ref === "number") {
      if (simpleSchemaCacheN[ref]) {
        return simpleSchemaCacheN[ref];
      }
    } else if (typeof ref === "string") {
      if (simpleSchemaCacheS[ref]) {
        return simpleSchemaCacheS[ref];
      }
    } else if (keyAble) {
      if (ref[anno.ns]) {
        return ref[anno.ns];
      }
    }
    const sc = deref(ref);
    if (sc instanceof _NormalizedSchema) {
      return sc;
    }
    if (isMemberSchema(sc)) {
      const [ns2, traits] = sc;
      if (ns2 instanceof _NormalizedSchema) {
        Object.assign(ns2.getMergedTraits(), translateTraits(traits));
        return ns2;
      }
      throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    const ns = new _NormalizedSchema(sc);
    if (keyAble) {
      return ref[anno.ns] = ns;
    }
    if (typeof sc === "string") {
      return simpleSchemaCacheS[sc] = ns;
    }
    if (typeof sc === "number") {
      return simpleSchemaCacheN[sc] = ns;
    }
    return ns;
  }
  getSchema() {
    const sc = this.schema;
    if (Array.isArray(sc) && sc[0] === 0) {
      return sc[4];
    }
    return sc;
  }
  getName(withNamespace = false) {
    const { name } = this;
    const short = !withNamespace && name && name.includes("#");
    return short ? name.split("#")[1] : name || void 0;
  }
  getMemberName() {
    return this.memberName;
  }
  isMemberSchema() {
    return this._isMemberSchema;
  }
  isListSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
  }
  isMapSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
  }
  isStructSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    const id = sc[0];
    return id === 3 || id === -3 || id === 4;
  }
  isUnionSchema() {
    const sc = this.getSchema();
    if (typeof sc !== "object") {
      return false;
    }
    return sc[0] === 4;
  }
  isBlobSchema() {
    const sc = this.getSchema();
    return sc === 21 || sc === 42;
  }
  isTimestampSchema() {
    const sc = this.getSchema();
    return typeof sc === "number" && sc >= 4 && sc <= 7;
  }
  isUnitSchema() {
    return this.getSchema() === "unit";
  }
  isDocumentSchema() {
    return this.getSchema() === 15;
  }
  isStringSchema() {
    return this.getSchema() === 0;
  }
  isBooleanSchema() {
    return this.getSchema() === 2;
  }
  isNumericSchema() {
    return this.getSchema() === 1;
  }
  isBigIntegerSchema() {
    return this.getSchema() === 17;
  }
  isBigDecimalSchema() {
    return this.getSchema() === 19;
  }
  isStreaming() {
    const { streaming } = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
  }
  isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
  }
  getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
      ...this.getOwnTraits(),
      ...this.getMemberTraits()
    });
  }
  getMemberTraits() {
    return translateTraits(this.memberTraits);
  }
  getOwnTraits() {
    return translateTraits(this.traits);
  }
  getKeySchema() {
    const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
    if (!isDoc && !isMap) {
      throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
    }
    const schema = this.getSchema();
    const memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([memberSchema, 0], "key");
  }
  getValueSchema() {
    const sc = this.getSchema();
    const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
    const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null) {
      return member([memberSchema, 0], isMap ? "value" : "member");
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
  }
  getMemberSchema(memberName) {
    const struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
      const i = struct[4].indexOf(memberName);
      const memberSchema = struct[5][i];
      return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
    }
    if (this.isDocumentSchema()) {
      return member([15, 0], memberName);
    }
    throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
  }
  getMemberSchemas() {
    const buffer = {};
    try {
      for (const [k, v] of this.structIterator()) {
        buffer[k] = v;
      }
    } catch (ignored) {
    }
    return buffer;
  }
  getEventStreamMember() {
    if (this.isStructSchema()) {
      for (const [memberName, memberSchema] of this.structIterator()) {
        if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
          return memberName;
        }
      }
    }
    return "";
  }
  *structIterator() {
    if (this.isUnitSchema()) {
      return;
    }
    if (!this.isStructSchema()) {
      throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    }
    const struct = this.getSchema();
    const z = struct[4].length;
    let it = struct[anno.it];
    if (it && z === it.length) {
      yield* it;
      return;
    }
    it = Array(z);
    for (let i = 0; i < z; ++i) {
      const k = struct[4][i];
      const v = member([struct[5][i], 0], k);
      yield it[i] = [k, v];
    }
    struct[anno.it] = it;
  }
};
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema) {
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: true
    });
  }
  const internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;

// node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = class _TypeRegistry {
  namespace;
  schemas;
  exceptions;
  static registries = /* @__PURE__ */ new Map();
  constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
    this.namespace = namespace;
    this.schemas = schemas;
    this.exceptions = exceptions;
    if (!_TypeRegistry.registries.has(namespace)) {
      _TypeRegistry.registries.set(namespace, this);
    }
  }
  static for(namespace) {
    return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
  }
  copyFrom(other) {
    const { schemas, exceptions } = this;
    for (const [k, v] of other.schemas) {
      if (!schemas.has(k)) {
        schemas.set(k, v);
      }
    }
    for (const [k, v] of other.exceptions) {
      if (!exceptions.has(k)) {
        exceptions.set(k, v);
      }
    }
  }
  register(shapeId, schema) {
    const qualifiedName = this.normalizeShapeId(shapeId);
    for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
      if (!r.schemas.has(qualifiedName)) {
        r.schemas.set(qualifiedName, schema);
      }
    }
  }
  getSchema(shapeId) {
    const id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
      if (!shapeId.includes("#")) {
        const suffix = "#" + shapeId;
        const candidates = [];
        for (const [shapeId2, schema] of this.schemas.entries()) {
          if (shapeId2.endsWith(suffix)) {
            candidates.push(schema);
          }
        }
        if (candidates.length === 1) {
          return candidates[0];
        }
      }
      throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
  }
  registerError(es, ctor) {
    const $error = es;
    const ns = $error[1];
    const qualifiedName = ns + "#" + $error[2];
    if (!ctor.hasOwnProperty?.("shapeId")) {
      ctor.shapeId = qualifiedName;
    }
    for (const r of [this, _TypeRegistry.for(ns)]) {
      if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
        r.schemas.set(qualifiedName, $error);
        r.exceptions.set($error, ctor);
      }
    }
  }
  getErrorCtor(es) {
    const $error = es;
    if (this.exceptions.has($error)) {
      return this.exceptions.get($error);
    }
    const registry = _TypeRegistry.for($error[1]);
    return registry.exceptions.get($error);
  }
  getBaseException() {
    for (const exceptionKey of this.exceptions.keys()) {
      if (Array.isArray(exceptionKey)) {
        const [, ns, name] = exceptionKey;
        const id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
          return exceptionKey;
        }
      }
    }
    return void 0;
  }
  find(predicate) {
    for (const schema of this.schemas.values()) {
      if (predicate(schema)) {
        return schema;
      }
    }
    return void 0;
  }
  clear() {
    this.schemas.clear();
    this.exceptions.clear();
  }
  normalizeShapeId(shapeId) {
    if (shapeId.includes("#")) {
      return shapeId;
    }
    return this.namespace + "#" + shapeId;
  }
};




/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ hasOwn),
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Ip: () => (/* binding */ IniSectionType),
/* harmony export */   Kd: () => (/* binding */ HttpRequest),
/* harmony export */   Ue: () => (/* binding */ EndpointURLScheme),
/* harmony export */   Vf: () => (/* binding */ SMITHY_CONTEXT_KEY),
/* harmony export */   X8: () => (/* binding */ isValidHostLabel),
/* harmony export */   a0: () => (/* binding */ toEndpointV1),
/* harmony export */   cS: () => (/* binding */ HttpResponse),
/* harmony export */   dB: () => (/* binding */ AlgorithmId),
/* harmony export */   oJ: () => (/* binding */ isValidHostname),
/* harmony export */   te: () => (/* binding */ normalizeProvider),
/* harmony export */   ug: () => (/* binding */ getSmithyContext)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId2) {
  AlgorithmId2["MD5"] = "md5";
  AlgorithmId2["CRC32"] = "crc32";
  AlgorithmId2["CRC32C"] = "crc32c";
  AlgorithmId2["SHA1"] = "sha1";
  AlgorithmId2["SHA256"] = "sha256";
})(AlgorithmId || (AlgorithmId = {}));

// node_modules/@smithy/types/dist-es/middleware.js
var SMITHY_CONTEXT_KEY = "__smithy_context";

// node_modules/@smithy/types/dist-es/endpoint.js
var EndpointURLScheme;
(function(EndpointURLScheme2) {
  EndpointURLScheme2["HTTP"] = "http";
  EndpointURLScheme2["HTTPS"] = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));

// node_modules/@smithy/types/dist-es/profile.js
var IniSectionType;
(function(IniSectionType2) {
  IniSectionType2["PROFILE"] = "profile";
  IniSectionType2["SSO_SESSION"] = "sso-session";
  IniSectionType2["SERVICES"] = "services";
})(IniSectionType || (IniSectionType = {}));

// node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class _HttpRequest {
  method;
  protocol;
  hostname;
  port;
  path;
  query;
  headers;
  username;
  password;
  fragment;
  body;
  constructor(options) {
    this.method = options.method || "GET";
    this.hostname = options.hostname || "localhost";
    this.port = options.port;
    this.query = options.query || {};
    this.headers = options.headers || {};
    this.body = options.body;
    this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
    this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
    this.username = options.username;
    this.password = options.password;
    this.fragment = options.fragment;
  }
  static clone(request) {
    const cloned = new _HttpRequest({
      ...request,
      headers: { ...request.headers }
    });
    if (cloned.query) {
      cloned.query = cloneQuery(cloned.query);
    }
    return cloned;
  }
  static isInstance(request) {
    if (!request) {
      return false;
    }
    const req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
  }
  clone() {
    return _HttpRequest.clone(this);
  }
};
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostLabel.js
var VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
var isValidHostLabel = (value, allowSubDomains = false) => {
  if (!allowSubDomains) {
    return VALID_HOST_LABEL_REGEX.test(value);
  }
  const labels = value.split(".");
  for (const label of labels) {
    if (!isValidHostLabel(label)) {
      return false;
    }
  }
  return true;
};

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = (input) => {
  if (typeof input === "function") {
    return input;
  }
  const promisified = Promise.resolve(input);
  return () => promisified;
};

// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
  const query = {};
  querystring = querystring.replace(/^\?/, "");
  if (querystring) {
    for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) {
        value = decodeURIComponent(value);
      }
      if (!(key in query)) {
        query[key] = value;
      } else if (Array.isArray(query[key])) {
        query[key].push(value);
      } else {
        query[key] = [query[key], value];
      }
    }
  }
  return query;
}

// node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
var parseUrl = (url) => {
  if (typeof url === "string") {
    return parseUrl(new URL(url));
  }
  const { hostname, pathname, port, protocol, search } = url;
  let query;
  if (search) {
    query = parseQueryString(search);
  }
  return {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
  };
};

// node_modules/@smithy/core/dist-es/submodules/transport/toEndpointV1.js
var toEndpointV1 = (endpoint) => {
  if (typeof endpoint === "object") {
    if ("url" in endpoint) {
      const v1Endpoint = parseUrl(endpoint.url);
      if (endpoint.headers) {
        v1Endpoint.headers = {};
        for (const name in endpoint.headers) {
          if (!hasOwn(endpoint.headers, name)) {
            continue;
          }
          v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
        }
      }
      return v1Endpoint;
    }
    return endpoint;
  }
  return parseUrl(endpoint);
};

// node_modules/@smithy/core/dist-es/submodules/transport/httpResponse.js
var HttpResponse = class {
  statusCode;
  reason;
  headers;
  body;
  constructor(options) {
    this.statusCode = options.statusCode;
    this.reason = options.reason;
    this.headers = options.headers || {};
    this.body = options.body;
  }
  static isInstance(response) {
    if (!response) {
      return false;
    }
    const resp = response;
    return typeof resp.statusCode === "number" && typeof resp.headers === "object";
  }
};

// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
  const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
  return hostPattern.test(hostname);
}




/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ transformName),
/* harmony export */   Gc: () => (/* binding */ mostAttempts),
/* harmony export */   hS: () => (/* binding */ asFolder),
/* harmony export */   k: () => (/* binding */ scoringFolder)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);

// src/rollout/transform.ts
var mostAttempts = 2;
function transformName(rollout, stage, attempt, role) {
  return `promotion-gate-${rollout.id}-${momentOf(rollout)}-${stage}-${attempt}-${role}`;
}
function scoringFolder(rollout, { output }) {
  return `${asFolder(output)}promotion-gate-${rollout.id}-${momentOf(rollout)}/`;
}
var asFolder = (address) => address.endsWith("/") ? address : `${address}/`;
function momentOf({ startedAtMs }) {
  return Math.floor(startedAtMs / 1e3).toString(36);
}




/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   Pj: () => (/* binding */ expectedNoise),
/* harmony export */   X1: () => (/* binding */ windowsBefore),
/* harmony export */   mG: () => (/* binding */ stepWindows),
/* harmony export */   qx: () => (/* binding */ metricSettleMs)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
 const require = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);


// src/gates/expected-noise.ts
function expectedNoise(gate, minutes) {
  const { pairs: _, ...noise } = (0,_shared_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrateNoise */ .aE)(minutes, marginOf(gate));
  return noise;
}
function marginOf(gate) {
  return "okRatio" in gate ? gate.maxRatio / gate.okRatio : Number.POSITIVE_INFINITY;
}

// src/rollout/windows.ts
var minuteMs = 6e4;
var hourMs = 60 * minuteMs;
var recentMs = 3 * hourMs;
var dayMs = 24 * hourMs;
var aroundMs = hourMs / 2;
var longestMs = 4 * hourMs;
var metricSettleMs = 2 * minuteMs;
function stepWindows(spans, scheduled, nowMs, lengthMs = minuteMs) {
  const steps = [];
  for (const span of spans) {
    if (span.step === "verification") continue;
    const place = span.step === "final" ? scheduled : span.step;
    while (steps.length <= place) steps.push([]);
    const window = settledWindow(span, nowMs, lengthMs);
    if (window !== void 0) steps[place]?.push(window);
  }
  return steps;
}
function settledWindow(span, nowMs, lengthMs) {
  const settledMs = nowMs - metricSettleMs;
  const startMs = Math.ceil(span.startMs / lengthMs) * lengthMs;
  const endMs = Math.floor(Math.min(span.endMs ?? settledMs, settledMs) / lengthMs) * lengthMs;
  return endMs > startMs ? { startMs, endMs } : void 0;
}
function windowsBefore(startedAtMs, aloneSinceMs, finalBakeMs) {
  const lengthMs = Math.min(longestMs, finalBakeMs + 2 * aroundMs);
  return {
    recent: endingAt(startedAtMs, recentMs),
    dayBefore: endingAt(aloneSinceMs - dayMs - aroundMs + lengthMs, lengthMs)
  };
}
function endingAt(endMs, lengthMs) {
  const end = Math.floor(endMs / minuteMs) * minuteMs;
  return { startMs: end - lengthMs, endMs: end };
}




/***/ })

};
