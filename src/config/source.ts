import { readYaml, type YamlText } from './document.ts';
import { unknownKey } from './fields.ts';
import { meantAtTop } from './foreign-words.ts';
import { dotted, type Mistake, show } from './mistake.ts';
import { PLAN_INPUTS, type PlanInput, type PlanInputs } from './plan-inputs.ts';
import { FILE_KEYS, type FileKey, INPUT_ONLY } from './schema.ts';
import { isObject, named, type Origin, openSection, type Section } from './section.ts';

/** A promotion file that was read. */
export interface PromotionFile {
	/** As a person would write it, relative to the workspace. */
	readonly path: string;
	readonly text: string;
}

export interface PlanSource {
	readonly file?: PromotionFile;
	readonly inputs: PlanInputs;
}

const structured: readonly string[] = ['schedule', 'gates', 'evaluation', 'environment'];

/** Promotion file and inputs as one: a key is looked up in the inputs first. */
export interface Source {
	/** The inputs that are not empty. */
	readonly inputs: PlanInputs;
	readonly open: (key: FileKey | PlanInput) => Section;
	/** The file is not YAML: nobody knows which keys it has. */
	readonly brokenFile: boolean;
	/** Keys of the file that must not be there. */
	readonly refuseUnknownKeys: () => void;
}

export function openSource({ file, inputs }: PlanSource, mistakes: Mistake[]): Source {
	const present: PlanInputs = Object.fromEntries(
		PLAN_INPUTS.flatMap(input => {
			const text = inputs[input]?.trim() ?? '';
			return text === '' ? [] : [[input, text]];
		})
	);
	const text = file === undefined ? undefined : readYaml(file.text);
	const root = openFile(file?.path, text, mistakes);
	const sections = new Map<string, Section>();
	return {
		inputs: present,
		open: key => {
			const opened = sections.get(key) ?? openInput(key, present, mistakes) ?? root.at(key);
			sections.set(key, opened);
			return opened;
		},
		brokenFile: text?.broken ?? false,
		refuseUnknownKeys: () => {
			for (const key of isObject(root.value) ? Object.keys(root.value) : []) {
				if (FILE_KEYS.includes(key)) continue;
				const anInput =
					'is an input of the action, not a key of the promotion file. Move it to `with:` in the workflow.';
				root.refuse(INPUT_ONLY.includes(key) ? anInput : unknownKey(key, FILE_KEYS, meantAtTop(key)), key);
			}
		}
	};
}

function openFile(path: string | undefined, text: YamlText | undefined, mistakes: Mistake[]): Section {
	if (path === undefined || text === undefined) return openSection({ root: [] }, [], undefined, mistakes);
	const origin: Origin = { file: path, text, root: [] };
	tellProblems(text, origin, mistakes);
	const root = openSection(origin, [], text.data ?? undefined, following(text, mistakes));
	if (root.value !== undefined && !isObject(root.value)) {
		root.refuse(`${show(root.value)} is not a promotion file. Write a map of keys, such as endpoint-name: churn-prod.`);
	}
	return root;
}

/** In a text that is not YAML only that is a mistake, and not what seems to be missing in it. */
const following = (text: YamlText, mistakes: Mistake[]): Mistake[] => (text.broken ? [] : mistakes);

function openInput(key: string, inputs: PlanInputs, mistakes: Mistake[]): Section | undefined {
	const input = PLAN_INPUTS.find(name => name === key);
	const written = input === undefined ? undefined : inputs[input];
	if (input === undefined || written === undefined) return undefined;
	if (!structured.includes(input))
		return openSection({ input, root: [input] }, [input], plain(input, written), mistakes);
	return openYamlInput(input, written, mistakes);
}

/** An input that is YAML by itself. */
export function openYamlInput(input: string, written: string, mistakes: Mistake[]): Section {
	const text = readYaml(written);
	const origin: Origin = { input, text, root: [input] };
	tellProblems(text, origin, mistakes);
	return openSection(origin, [input], text.data, following(text, mistakes));
}

const plain = (input: PlanInput, written: string): unknown =>
	input === 'instance-count' && /^\d+$/.test(written) ? Number(written) : written;

function tellProblems(text: YamlText, origin: Origin, mistakes: Mistake[]): void {
	const key = dotted(origin.root);
	for (const { message, at, duplicate } of text.problems) {
		const place = { ...named(origin), ...at };
		if (duplicate !== undefined) {
			const path = dotted([...origin.root, ...duplicate]);
			mistakes.push({ key: path, message: 'is given twice in the same map. Keep one of the two.', ...place });
			continue;
		}
		// The text of an environment may be a secret, and YAML's messages quote it.
		const why = key === 'environment' ? 'Look at the quotes and the indentation' : message;
		const subject = key === '' ? 'The file' : 'This';
		const where = at === undefined ? '' : ` at line ${at.line}, column ${at.column}`;
		mistakes.push({ key, message: `${subject} is not valid YAML${where}. ${why}.`, ...place });
	}
}
