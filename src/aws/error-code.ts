/** What an answer of AWS means for the one who asked. */
export type AwsErrorCode =
	| 'endpoint-in-progress'
	| 'endpoint-not-found'
	| 'configuration-not-found'
	| 'model-not-found'
	| 'object-not-found'
	/** It is there in another version than the one that was asked for. */
	| 'object-changed'
	| 'job-not-found'
	| 'already-exists'
	| 'limit-exceeded'
	| 'validation'
	| 'access-denied'
	| 'credentials-expired'
	| 'throttled'
	/** An address or a certificate that cannot be right, before AWS has ever answered. */
	| 'never-reached'
	| 'unreachable'
	| 'unknown';

/** What an error of the SDK, of Node or of AWS says about itself, as far as it says anything. */
export interface ErrorFacts {
	readonly name: string;
	readonly message: string;
	readonly status?: number;
}

const credentials =
	/^(ExpiredToken|RequestExpired|UnrecognizedClient|InvalidClientTokenId|TokenRefreshRequired|CredentialsProviderError)/;
const denied =
	/^(AccessDenied|UnauthorizedOperation|NotAuthorized|OptInRequired|InvalidIdentityToken|IDPRejectedClaim)/;
const limited = /^(ResourceLimitExceeded|ServiceQuotaExceeded|LimitExceeded)/;
const slowed = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
const down =
	/^(InternalFailure|InternalServer|InternalError|InternalService|InternalDependency|ServiceUnavailable|ServiceException|IDPCommunicationError)/;
const network =
	/^(TimeoutError|RequestTimeout|NetworkingError|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOST|ENETUNREACH|EPROTO|ERR_SSL|ERR_TLS|CERT_|SELF_SIGNED|UNABLE_TO_|DEPTH_ZERO|HPE_|UND_ERR)/;
/** Another change of the same target is on its way. */
const busy = /^ConcurrentUpdate/;
const refused = /^(Validation|InvalidParameter|InvalidRequest|BadRequest|MissingParameter|ResourceNotFound)/;

/**
 * SageMaker has one ValidationException for everything that it refuses; only the sentence tells them apart.
 * Its wording has changed before, so these look for what cannot be said without.
 */
const sentences: readonly (readonly [RegExp, AwsErrorCode])[] = [
	[/service limit|quota.*(exceeded|increase)/i, 'limit-exceeded'],
	[/already exist/i, 'already-exists'],
	[/in[- ]progress endpoint|endpoint\b.*\b(is being updated|in[- ]progress)/i, 'endpoint-in-progress'],
	[/(could not find|no such|cannot find) endpoint[- ]?config/i, 'configuration-not-found'],
	[/endpoint[- ]?config.*(does not exist|not found)/i, 'configuration-not-found'],
	[/could not find (requested )?job\b/i, 'job-not-found'],
	[/(could not find|no such|cannot find) model(?! data)/i, 'model-not-found'],
	[/model[- ]?(package)?\b.*(does not exist|not found)/i, 'model-not-found'],
	[/(could not find|no such|cannot find) endpoint/i, 'endpoint-not-found'],
	[/endpoint\b.*(does not exist|not found)/i, 'endpoint-not-found']
];

/** What AWS says is at the beginning; whoever answers in its place may say more than can be looked through. */
const longestLooked = 2_000;

/** The meaning of an error from its name, the HTTP status and its sentence. Total. */
export function codeOf(facts: ErrorFacts): AwsErrorCode {
	const { name, status } = facts;
	const message = facts.message.slice(0, longestLooked);
	if (name === 'NeverReached') return 'never-reached';
	// The identity provider’s keys could not be fetched: AWS STS says so of a fault that passes.
	if (/verification key from your identity provider/i.test(message)) return 'unreachable';
	if (credentials.test(name)) return 'credentials-expired';
	if (denied.test(name)) return 'access-denied';
	if (limited.test(name)) return 'limit-exceeded';
	if (slowed.test(name) || status === 429 || /rate exceeded/i.test(message)) return 'throttled';
	if (network.test(name) || down.test(name) || isGarbled(name, message)) return 'unreachable';
	if (status !== undefined && (status >= 500 || status === 408)) return 'unreachable';
	if (busy.test(name)) return 'endpoint-in-progress';
	if (/^(NoSuch(Key|Bucket|Version)|NotFound)$/.test(name)) return 'object-not-found';
	if (/not authorized to perform|not have \S+ permission/i.test(message)) return 'access-denied';
	if (/security token.*(expired|invalid)/i.test(message)) return 'credentials-expired';
	if (name === 'PreconditionFailed' || status === 412) return 'object-changed';
	if (/already ?exists/i.test(name)) return 'already-exists';
	if (!refused.test(name) && status !== 400 && status !== 404) return status === 403 ? 'access-denied' : 'unknown';
	return sentences.find(([pattern]) => pattern.test(message))?.[1] ?? 'validation';
}

/** An answer that was cut off, or is a page of some proxy, and not what AWS says. */
function isGarbled(name: string, message: string): boolean {
	return name === 'SyntaxError' && message.includes('Deserialization error');
}
