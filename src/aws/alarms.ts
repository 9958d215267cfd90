import {
	type CloudWatchClient,
	DescribeAlarmsCommand,
	type DescribeAlarmsOutput,
	type Dimension,
	type MetricAlarm
} from '@aws-sdk/client-cloudwatch';
import { asAwsError } from './errors.ts';

/** Names of the alarms that watch a metric of this variant, by itself or in an expression. */
export async function alarmsNaming(
	client: CloudWatchClient,
	endpointName: string,
	variant: string
): Promise<readonly string[]> {
	const found: string[] = [];
	let token: string | undefined;
	do {
		const command = new DescribeAlarmsCommand({
			AlarmTypes: ['MetricAlarm'],
			MaxRecords: 100,
			...(token !== undefined && { NextToken: token })
		});
		const page: DescribeAlarmsOutput = await asAwsError('DescribeAlarms', () => client.send(command));
		for (const alarm of page.MetricAlarms ?? []) {
			if (alarm.AlarmName !== undefined && watches(alarm, endpointName, variant)) found.push(alarm.AlarmName);
		}
		token = page.NextToken;
	} while (token !== undefined);
	return found;
}

function watches(alarm: MetricAlarm, endpointName: string, variant: string): boolean {
	const inExpression = (alarm.Metrics ?? []).map(query => query.MetricStat?.Metric?.Dimensions);
	return [alarm.Dimensions, ...inExpression].some(
		dimensions =>
			dimensionOf(dimensions, 'EndpointName') === endpointName && dimensionOf(dimensions, 'VariantName') === variant
	);
}

function dimensionOf(dimensions: readonly Dimension[] | undefined, name: string): string | undefined {
	return dimensions?.find(dimension => dimension.Name === name)?.Value;
}
