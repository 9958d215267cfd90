import { fence } from './markdown.ts';

export interface Line {
	readonly colour: keyof typeof colours;
	/** What it shows, for the legend; without one there is only one line. */
	readonly name?: string;
	/** Evenly spaced from one end of the x axis to the other. */
	readonly values: readonly number[];
}

export interface Chart {
	/** What is drawn, and in which unit: a title of the y axis would cover its numbers on a phone. */
	readonly title: string;
	readonly x: { readonly title: string; readonly to: number };
	readonly yTo: number;
	readonly lines: readonly Line[];
	/** The same in a sentence, for those who hear it. */
	readonly description: string;
	readonly square?: true;
}

/** Colours that are told apart on a light and on a dark page. */
const colours = { blue: '#2f81f7', grey: '#848d97', red: '#e5534b' } as const;

/** How lines are told apart where colours are not seen. */
const dashes = {
	blue: { css: 'none', sign: '━━' },
	grey: { css: '7 4', sign: '╍╍' },
	red: { css: '2 4', sign: '┅┅' }
} as const satisfies Record<keyof typeof colours, { readonly css: string; readonly sign: string }>;

/** What is beyond is drawn as this much, or as nothing. */
const largest = 1e15;
const smallest = 1e-12;

/** A line chart as a mermaid block, in the dialect that every version of GitHub's mermaid reads. Both axes start at 0. */
export function xychart({ title, x, yTo, lines, description, square }: Chart): string {
	const palette = lines.map(line => colours[line.colour]).join(', ');
	const settings = {
		xyChart: {
			...(square ? { width: 480, height: 500 } : { width: 600, height: 340 }),
			titleFontSize: 15,
			yAxis: { labelPadding: 8 }
		},
		themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
		themeCSS: lines
			.map(({ colour }, index) => `.line-plot-${index} path{stroke-width:2.5px;stroke-dasharray:${dashes[colour].css}}`)
			.join('')
	};
	const legend = lines.flatMap(({ name, colour }) => (name === undefined ? [] : [`${dashes[colour].sign} ${name}`]));
	return fence(
		'mermaid',
		[
			`%%{init: ${JSON.stringify(settings)}}%%`,
			'xychart-beta',
			`    accTitle: ${bare(title)}`,
			`    accDescr: ${bare(description)}`,
			`    title ${quoted(title)}`,
			`    x-axis ${quoted([x.title, ...legend].join('   '))} 0 --> ${plain(x.to)}`,
			`    y-axis 0 --> ${plain(yTo)}`,
			...lines.map(line => `    line [${line.values.map(plain).join(', ')}]`)
		].join('\n')
	);
}

/** A little above the highest value, as a round number that mermaid divides into few steps. */
export function niceCeiling(highest: number): number {
	if (!(highest >= smallest && highest <= largest)) return 1;
	const magnitude = 10 ** Math.floor(Math.log10(highest * 1.05));
	const step = [1, 1.5, 2, 4, 5, 8, 10].find(factor => factor * magnitude >= highest * 1.05) ?? 10;
	return step * magnitude;
}

/** Six significant digits without an exponent, which mermaid does not read. */
function plain(value: number): string {
	const within = Math.max(-largest, Math.min(largest, value));
	if (!(Math.abs(within) >= smallest)) return '0';
	const decimals = Math.max(0, 5 - Math.floor(Math.log10(Math.abs(within))));
	const digits = within.toFixed(decimals);
	return digits.includes('.') ? digits.replace(/\.0+$|(?<!0)0+$/, '') : digits;
}

/** Words for a chart: letters, digits and a few marks, none of which mermaid reads as anything else. */
function quoted(words: string): string {
	return `"${bare(words)}"`;
}

function bare(words: string): string {
	return words
		.replace(/[^\p{L}\p{N} .,:()/+━╍┅-]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
