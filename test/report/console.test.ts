import { expect, test } from '@jest/globals';
import { endpointPage, logsPage, metricsPage } from '../../src/report/console.ts';

const viewed = { region: 'eu-west-1', endpointName: 'churn-prod' };
const window = { startMs: Date.UTC(2026, 10, 24, 12), endMs: Date.UTC(2026, 10, 24, 13, 30) };

test('the pages of an endpoint, by partition', () => {
	expect(endpointPage(viewed)).toBe(
		'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/churn-prod'
	);
	expect(endpointPage({ ...viewed, region: 'eusc-de-east-1' })).toMatch(
		/^https:\/\/eusc-de-east-1\.console\.amazonaws-eusc\.eu\//
	);
	expect(endpointPage({ ...viewed, region: 'cn-north-1' })).toMatch(/^https:\/\/cn-north-1\.console\.amazonaws\.cn\//);
	expect(endpointPage({ ...viewed, region: 'us-gov-west-1' })).toMatch(
		/^https:\/\/us-gov-west-1\.console\.amazonaws-us-gov\.com\//
	);
});

test('the logs of a variant', () => {
	expect(logsPage(viewed, 'AllTraffic')).toContain(
		'#logsV2:log-groups/log-group/$252Faws$252Fsagemaker$252FEndpoints$252Fchurn-prod$3FlogStreamNameFilter$3DAllTraffic'
	);
});

test('the metrics of both variants in the window of the rollout', () => {
	const page = metricsPage(viewed, ['AllTraffic', 'candidate-1a2b3c4d'], window);
	expect(page).toContain(
		"#metricsV2:graph=~(metrics~(~(~'AWS*2fSageMaker~'Invocations~'EndpointName~'churn-prod~'VariantName~'AllTraffic~(stat~'Sum~yAxis~'left))"
	);
	expect(page).toContain(
		"~'VariantName~'candidate-1a2b3c4d~(stat~'p99~yAxis~'right)))~view~'timeSeries~region~'eu-west-1~period~60"
	);
	expect(page).toContain("~start~'2026-11-24T12*3a00*3a00.000Z~end~'2026-11-24T13*3a30*3a00.000Z)");
});

test('a name cannot leave its place', () => {
	const page = metricsPage({ ...viewed, endpointName: "x~'y)(&é😀" }, ['v'], window);
	expect(page).toContain("~'x*7e*27y*29*28*26*e9**d83d**de00~");
});
