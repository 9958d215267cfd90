import type { JsonObject } from '../../common/json.ts';
import type { TransformOutcome } from '../scenario.ts';
import type { TransformForm } from './transform-object.ts';

/** One object of a job: when its answers are written, and where. */
export interface TransformTask {
	readonly from: string;
	readonly to: string;
	readonly doneMs: number;
	state: 'open' | 'written' | 'failed';
}

/** A transform job; its name is taken for ever. */
export interface TransformJobState {
	readonly name: string;
	readonly modelName: string;
	readonly raw: JsonObject;
	readonly createdMs: number;
	readonly startMs: number;
	readonly endMs: number;
	readonly instanceType: string;
	readonly instanceCount: number;
	readonly outcome: TransformOutcome;
	readonly form: TransformForm;
	readonly tasks: readonly TransformTask[];
	status: 'InProgress' | 'Completed' | 'Failed' | 'Stopping' | 'Stopped';
	stoppedMs?: number;
	why?: string;
}
