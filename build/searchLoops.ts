import type { Plugin } from 'vite';
import { searchLoops as bytesOf } from './wasm/searchLoops.ts';

const LOOPS = 'virtual:search-loops';

/** `virtual:search-loops`: the bytes of the module in which a search runs where WebAssembly is allowed, written anew at each build. */
export function searchLoops(): Plugin {
  return {
    name: 'downhill-search-loops',
    resolveId: (id) => (id === LOOPS ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${LOOPS}`) return null;
      const text = Buffer.from(bytesOf()).toString('base64');
      return `export default Uint8Array.from(atob('${text}'), (letter) => letter.charCodeAt(0));`;
    },
  };
}
