import type { EndpointConfiguration } from '../aws/ports.ts';
import type { Plan } from '../rollout/plan.ts';
import type { MetricsChoice } from '../rollout/record.ts';

const minuteSeconds = 60;

/**
 * How often SageMaker publishes while both variants serve: as the plan asks for, unless the endpoint does so as often
 * already. The frequency is that of the invocations only where metrics are enhanced. Undefined where nothing is said.
 */
export function chooseMetrics(
	{ metricSeconds }: Plan,
	{ metrics = {} }: Pick<EndpointConfiguration, 'metrics'>
): MetricsChoice | undefined {
	const present = metrics.enhanced === true ? (metrics.seconds ?? minuteSeconds) : undefined;
	if (metricSeconds === undefined) return present === undefined ? undefined : { seconds: present };
	return present !== undefined && present <= metricSeconds
		? { seconds: present }
		: { seconds: metricSeconds, before: metrics };
}
