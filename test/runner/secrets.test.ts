import { describe, expect, test } from '@jest/globals';
import { hide, withoutSecrets, withoutSecretsIn } from '../../src/runner/secrets.ts';

const long = 'correct horse\nbattery "staple" & more';

describe('values that were given to be hidden', () => {
	test.each([
		['short9pw', 'PIN=short9pw is not valid', 'PIN=(hidden) is not valid'],
		['short9pw', 'xshort9pwx', 'x(hidden)x'],
		['4711', 'the PIN 4711 is wrong, 14711 is not', 'the PIN (hidden) is wrong, 14711 is not'],
		[long, `it said ${long}!`, 'it said (hidden)!'],
		[long, 'it said correct horse battery "staple" & more!', 'it said (hidden)!'],
		[long, `{"said":${JSON.stringify(long)}}`, '{"said":"(hidden)"}'],
		[long, `?q=${encodeURIComponent(long)}&x`, '?q=(hidden)&x'],
		[long, 'only battery "staple" & more', 'only (hidden)'],
		[long, 'cut off: correct hor…', 'cut off: (hidden)…'],
		[long, 'cut off: "correct horse bat...', 'cut off: "(hidden)...'],
		[long, 'a correct horde', 'a correct horde'],
		['a.b*c(d', 'a.b*c(d and a1b2c3d', '(hidden) and a1b2c3d']
	])('%s', (value, text, shown) => {
		hide([value]);
		expect(withoutSecrets(text)).toBe(shown);
	});

	test('are not those that say nothing, nor those that everybody sees anyway', () => {
		const values = ['1', 'yes', 'true', 'INFO', 'eu-west-1', 'inference.py'];
		expect(hide(values, ['arn:aws:sagemaker:eu-west-1:123456789012:model/churn'])).toEqual(['inference.py']);
	});

	test('are in no text of a report, however deep, and what has none of them stays as it is', () => {
		hide(['0-hidden-0']);
		const clean = { scores: [1, 2], words: ['fine'] };
		const report = { clean, gates: [{ sentence: 'it is 0-hidden-0' }], at: 5, none: undefined };
		const said = withoutSecretsIn(report);
		expect(said).toEqual({ clean, gates: [{ sentence: 'it is (hidden)' }], at: 5, none: undefined });
		expect(said.clean).toBe(clean);
	});

	test('take linear time in a text made of their beginnings', () => {
		hide([`${'ab'.repeat(500)}c`]);
		const text = `${'ab'.repeat(200_000)}x`;
		expect(withoutSecrets(text)).toHaveLength(text.length);
	});
});

describe('secrets that nobody has named', () => {
	test.each([
		['ghp_0123456789abcdefABCDEF0123456789abcd'],
		['ASIAIOSFODNN7EXAMPLE'],
		['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
		['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl']
	])('%s', secret => {
		expect(withoutSecrets(`it said ${secret}.`)).not.toContain(secret);
	});

	test('the query of a presigned address goes, the address stays', () => {
		const url = 'https://b.s3.amazonaws.com/m.tar.gz?X-Amz-Credential=A&X-Amz-Signature=0123';
		expect(withoutSecrets(`from ${url} it is`)).toBe('from https://b.s3.amazonaws.com/m.tar.gz?(hidden) it is');
	});
});
