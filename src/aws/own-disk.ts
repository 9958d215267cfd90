/**
 * Families with disks of their own on the machine (a `d` among the letters, and those for accelerators named here);
 * SageMaker attaches no volume to these and refuses a size for one.
 */
const withOwnDisk = /^ml\.(?:[a-z]+\d+[a-z]*d[a-z]*|gr?[56]e?f?|p[56][a-z]*|p6-[a-z0-9]+|trn\d+[a-z]*)\./;

/** Whether instances of this type have disks of their own and take no volume. */
export function hasOwnDisk(instanceType: string): boolean {
	return withOwnDisk.test(instanceType);
}
