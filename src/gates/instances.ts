/**
 * SageMaker publishes CPU and GPU utilisation as a sum over processors: 400 % is a fully used instance with four.
 * The factor that makes it percent of the instance; undefined where the number of processors is not known.
 */
export function instanceScale(
	metric: 'cpu' | 'gpu' | 'gpu-memory',
	instanceType: string | undefined
): number | undefined {
	const [, family, size] = /^ml\.([a-z0-9-]+)\.([a-z0-9]+)$/.exec(instanceType ?? '') ?? [];
	if (family === undefined || size === undefined) return undefined;
	const processors = metric === 'cpu' ? vcpus(size) : gpus(family, size);
	return processors === undefined ? undefined : 1 / processors;
}

/** The sizes of all families count alike: large has two, xlarge four, Nxlarge N times four. */
function vcpus(size: string): number | undefined {
	if (size === 'medium' || size === 'large') return 2;
	const [, times] = /^(\d*)xlarge$/.exec(size) ?? [];
	return times === undefined ? undefined : 4 * Number(times || 1);
}

/** Sizes with more than one GPU; every other size of these families has one. */
const manyGpus: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	p2: { '8xlarge': 8, '16xlarge': 16 },
	p3: { '8xlarge': 4, '16xlarge': 8 },
	p3dn: { '24xlarge': 8 },
	p4d: { '24xlarge': 8 },
	p4de: { '24xlarge': 8 },
	p5: { '4xlarge': 1, '48xlarge': 8 },
	p5e: { '48xlarge': 8 },
	p5en: { '48xlarge': 8 },
	g4dn: { '12xlarge': 4 },
	g5: { '12xlarge': 4, '24xlarge': 4, '48xlarge': 8 },
	g6: { '12xlarge': 4, '24xlarge': 4, '48xlarge': 8 },
	g6e: { '12xlarge': 4, '24xlarge': 4, '48xlarge': 8 }
};

function gpus(family: string, size: string): number | undefined {
	const sizes = manyGpus[family];
	return sizes === undefined ? undefined : (sizes[size] ?? 1);
}
