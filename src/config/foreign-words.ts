/** Words of other tools and of everyday, by the key that they mean here. */
const atTop: Readonly<Record<string, string>> = {
	strategy: 'schedule',
	canary: 'schedule',
	steps: 'schedule',
	stages: 'schedule',
	rollout: 'schedule',
	traffic: 'schedule',
	analysis: 'gates',
	checks: 'gates',
	thresholds: 'gates',
	rules: 'gates',
	endpoint: 'endpoint-name'
};
const inStep: Readonly<Record<string, string>> = {
	setweight: 'traffic',
	weight: 'traffic',
	percent: 'traffic',
	percentage: 'traffic',
	share: 'traffic',
	pause: 'bake',
	duration: 'bake',
	wait: 'bake',
	interval: 'bake',
	time: 'bake',
	approval: 'hold',
	manual: 'hold'
};

/** What a key of another tool is called here; undefined for one that nobody knows. */
export const meantAtTop = (key: string): string | undefined => meant(atTop, key);
export const meantInStep = (key: string): string | undefined => meant(inStep, key);

function meant(words: Readonly<Record<string, string>>, key: string): string | undefined {
	const word = key.toLowerCase().replaceAll(/[-_]/g, '');
	return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** What stands in a value that somebody else was to fill in, in a sentence of its own; empty where nothing does. */
export function unfilled(value: unknown, input: string | undefined): string {
	if (typeof value !== 'string') return '';
	if (value.includes('${{')) {
		return input === undefined
			? ' GitHub fills in expressions in workflows only: give the value as an input of the step.'
			: ' This expression was never filled in: see how it is written in the workflow.';
	}
	if (value.includes('{{') && value.includes('}}')) return ' Templates are not filled in here.';
	if (/^\$\{?[A-Za-z_]\w*\}?$/.test(value)) {
		return ' Variables of the environment are not filled in here: give the value as an input of the step.';
	}
	return '';
}
