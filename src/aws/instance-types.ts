import { ProductionVariantInstanceType, TransformInstanceType } from '@aws-sdk/client-sagemaker';

/** The instance types of endpoints that the SDK knows; AWS may have newer ones. */
export const knownInstanceTypes: readonly string[] = Object.values(ProductionVariantInstanceType);

/** Those of transform jobs. */
export const knownTransformTypes: readonly string[] = Object.values(TransformInstanceType);
