import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';

/**
 * What GitHub's own parser says of a workflow; nothing where it is fine.
 * @param read answers the text of a workflow of the same repository that is called
 */
export async function mistakesInWorkflow(
	name: string,
	content: string,
	read?: (path: string) => string
): Promise<readonly string[]> {
	const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
	const wrong = context.errors.getErrors().map(({ message }) => message);
	if (value === undefined || wrong.length > 0) return wrong;
	const files = read && {
		getFileContent: async (reference: object) => {
			const path = 'path' in reference ? String(reference.path) : '';
			return { name: path, content: read(path) };
		}
	};
	const { errors } = await convertWorkflowTemplate(context, value, files, {
		fetchReusableWorkflowDepth: files ? 1 : 0
	});
	return (errors ?? []).map(({ Message }) => Message);
}

/** What GitHub's own parser says of an action's file. */
export function mistakesInAction(name: string, content: string): readonly string[] {
	const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
	return context.errors.getErrors().map(({ message }) => message);
}
