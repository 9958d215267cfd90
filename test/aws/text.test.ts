import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutAt, singleLine } from '../../src/aws/text.ts';

const secretKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLE1ab';

describe('text of others', () => {
	test('stays on one line, without characters that steer a terminal or hide', () => {
		expect(singleLine('a\r\nb\u001b[31mc\u2028d\u202Ee\u200Bf\u0000g')).toBe('a b [31mc def g');
	});

	test('is cut, never within a character', () => {
		const line = singleLine('😀'.repeat(400));
		expect(line.length).toBeLessThanOrEqual(300);
		expect(line).toMatch(/^😀+…$/u);
		expect(cutAt('ab😀', 3)).toBe('ab');
	});

	test('is one line of whole characters, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
				const line = singleLine(text);
				expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
				expect(line.length).toBeLessThanOrEqual(300);
			})
		);
	});
});

describe('secrets', () => {
	test.each([
		['an access key', 'The key ASIAIOSFODNN7EXAMPLE is unknown', 'ASIAIOSFODNN7EXAMPLE'],
		['a secret key by its name', 'aws_secret_access_key=abc123abc123abc123', 'abc123abc123abc123'],
		['a secret key by its form', `Denied (${secretKey}) today`, secretKey],
		['a session token', '"sessionToken": "FwoGZXIvYXdzEJr//////////wEaDK1"', 'FwoGZXIvYXdzEJr'],
		['an identity token', 'token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln was refused', 'eyJzdWIiOiJyZXBvIn0'],
		['a token of GitHub', 'Bad credentials: ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'ghs_16C7e42F'],
		['a header', 'authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20250101/x', 'AKIDEXAMPLE'],
		[
			'a presigned address',
			'GET https://b.s3.amazonaws.com/k.csv?X-Amz-Credential=AK%2F1&X-Amz-Signature=0badc0de failed',
			'0badc0de'
		]
	])('%s is hidden', (_, text, secret) => {
		expect(text).toContain(secret);
		expect(singleLine(text)).not.toContain(secret);
		expect(singleLine(text)).toContain('(hidden)');
	});

	test.each([
		'Could not find endpoint configuration "arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/churn-prod-1a2b".',
		'123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:3f5a0c1d2e4b6a7988776655443322110ffeeddccbbaa99887766554433221100',
		's3://models/churn/2025/model.tar.gz?versionId=3HL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY',
		'The security token included in the request is expired',
		'commit 7be30471f1b9a57fad4e52b121c56b677e7b6da3'
	])('what is none stays: %s', text => {
		expect(singleLine(text)).toBe(text);
	});
});
