import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

type Options = ConstructorParameters<typeof TestEnvironment>;

/**
 * Jest's environment for Node with an ordinary global object. Jest makes the one of a test file out of a `Proxy`, through
 * which every mention of `Math` or `Map` goes; simulations then take three times as long.
 */
export default class PlainEnvironment extends TestEnvironment {
	constructor(...options: Options) {
		const { createContext } = vm;
		vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
		try {
			super(...options);
		} finally {
			vm.createContext = createContext;
		}
	}
}
