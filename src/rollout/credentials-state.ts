/** What is known of the AWS credentials that a run acts with. */
export interface CredentialsState {
	/** When they end, if nothing renews them; undefined where they last, are renewed, or do not say. */
	readonly endMs?: number;
	/** A session that ends at some time, and nobody tells when. */
	readonly endUnknown: boolean;
	/** Why the last renewal failed; the end is then that of what is left. */
	readonly renewalFailed?: string;
}
