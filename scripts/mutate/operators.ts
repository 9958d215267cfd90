import ts from 'typescript';

/** One change of a source text. */
export interface Mutant {
	/** From the root of the repository. */
	readonly file: string;
	/** 1 is the first line. */
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly before: string;
	readonly after: string;
}

type Replacement = readonly [node: ts.Node, text: string];

const flipped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
	[ts.SyntaxKind.LessThanToken]: '<=',
	[ts.SyntaxKind.LessThanEqualsToken]: '<',
	[ts.SyntaxKind.GreaterThanToken]: '>=',
	[ts.SyntaxKind.GreaterThanEqualsToken]: '>',
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[ts.SyntaxKind.PlusToken]: '-',
	[ts.SyntaxKind.MinusToken]: '+',
	[ts.SyntaxKind.AsteriskToken]: '/',
	[ts.SyntaxKind.SlashToken]: '*'
};

const droppable: ReadonlySet<ts.SyntaxKind> = new Set([
	ts.SyntaxKind.AmpersandAmpersandToken,
	ts.SyntaxKind.BarBarToken,
	ts.SyntaxKind.QuestionQuestionToken
]);

/**
 * Every mutant of a source text: an operator flipped, one side of `&&`, `||` or `??` dropped, a condition negated, a
 * number or a truth value changed, an array emptied, a call left out that is a statement, `min` for `max`. Types, texts
 * and messages are left alone, and so is what stands after an index only because the types ask for it (`values[i] ?? 0`).
 */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const visit = (node: ts.Node): void => {
		if (isDefaultOfIndex(node)) {
			visit(node.left);
			return;
		}
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
		for (const [target, after] of replacementsOf(node, source)) {
			const start = target.getStart(source);
			const end = target.getEnd();
			const before = text.slice(start, end);
			const line = source.getLineAndCharacterOfPosition(start).line + 1;
			if (before !== after) mutants.push({ file, line, start, end, before, after });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return mutants;
}

export function applied({ start, end, after }: Mutant, text: string): string {
	return text.slice(0, start) + after + text.slice(end);
}

function replacementsOf(node: ts.Node, source: ts.SourceFile): readonly Replacement[] {
	const textOf = (of: ts.Node) => of.getText(source);
	if (ts.isBinaryExpression(node)) return ofBinary(node, textOf);
	if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
		const condition = ts.isIfStatement(node) ? node.expression : node.condition;
		return [[condition, `!(${textOf(condition)})`]];
	}
	if (ts.isNumericLiteral(node)) return [[node, node.text === '0' ? '1' : `(${textOf(node)} * 2)`]];
	if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
	if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
	if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? [[node, '[]']] : [];
	if (ts.isExpressionStatement(node)) return [[node, ';']];
	if (ts.isPropertyAccessExpression(node) && textOf(node) === 'Math.min') return [[node, 'Math.max']];
	if (ts.isPropertyAccessExpression(node) && textOf(node) === 'Math.max') return [[node, 'Math.min']];
	return [];
}

function ofBinary(node: ts.BinaryExpression, textOf: (of: ts.Node) => string): readonly Replacement[] {
	const { kind } = node.operatorToken;
	if (droppable.has(kind)) {
		return [
			[node, `(${textOf(node.left)})`],
			[node, `(${textOf(node.right)})`]
		];
	}
	const other = flipped[kind];
	const joinsTexts = kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isText);
	return other === undefined || joinsTexts ? [] : [[node.operatorToken, other]];
}

/** `values[i] ?? 0`: a loop within the bounds never gets the default. */
function isDefaultOfIndex(node: ts.Node): node is ts.BinaryExpression {
	return (
		ts.isBinaryExpression(node) &&
		node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
		ts.isElementAccessExpression(node.left) &&
		ts.isNumericLiteral(node.right)
	);
}

function isText(node: ts.Node): boolean {
	return (
		ts.isStringLiteralLike(node) ||
		ts.isTemplateExpression(node) ||
		(ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)))
	);
}
