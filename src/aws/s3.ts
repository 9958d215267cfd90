import { S3Client } from '@aws-sdk/client-s3';
import type { CommonOptions } from './clients.ts';
import { createObjects } from './objects.ts';
import type { Objects } from './ports.ts';

/** Objects in S3. Loaded by the first run that asks for one. */
export function connectS3({ network, ...options }: CommonOptions): Objects {
	return createObjects(
		new S3Client({
			...options,
			requestHandler: network.handlerFor('reading'),
			followRegionRedirects: true,
			responseChecksumValidation: 'WHEN_REQUIRED',
			forcePathStyle: hasOwnAddress(process.env)
		})
	);
}

/** An S3 elsewhere than at AWS seldom answers under a host name for each bucket. */
function hasOwnAddress(environment: NodeJS.ProcessEnv): boolean {
	return (environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL ?? '') !== '';
}
