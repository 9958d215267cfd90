/** An endpoint with two variants in a process of its own: answers after `modelMs`, a line for every line it is asked. */
import { createServer } from 'node:http';

const modelMs = Number(process.argv[2] ?? 0);

const server = createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', chunk => chunks.push(chunk));
	request.on('end', () => {
		const variant = String(request.headers['x-amzn-sagemaker-target-variant'] ?? 'blue');
		const answer = Buffer.concat(chunks)
			.toString()
			.split('\n')
			.map(line => scoreOf(line, variant))
			.join('\n');
		const reply = () => {
			response.writeHead(200, { 'content-type': 'text/csv', 'x-amzn-invoked-production-variant': variant });
			response.end(answer);
		};
		if (modelMs === 0) reply();
		else setTimeout(reply, modelMs);
	});
});

/** The first feature, and the candidate a little off. */
function scoreOf(line: string, variant: string): string {
	const score = Number(line.slice(0, line.indexOf(',')));
	return variant === 'blue' ? String(score) : (0.97 * score + 0.01).toFixed(6);
}

server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (typeof address === 'object') process.send?.(address?.port);
});
process.on('disconnect', () => process.exit());
