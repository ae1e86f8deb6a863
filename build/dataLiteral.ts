import { runInNewContext } from 'node:vm';

/** Reads the object literal behind `export const <name> =`. It is data: anything that it would need is an error. */
export function readDataLiteral(source: string, name: string, file: string): unknown {
  const literal = source.replace(new RegExp(`^export\\s+const\\s+${name}\\s*=\\s*`), '').replace(/;\s*$/, '');
  try {
    return JSON.parse(
      JSON.stringify(runInNewContext(`(${literal})`, Object.create(null), { timeout: 1000 })),
    );
  } catch (error) {
    throw new Error(`${file}: ${name} is not a plain object: ${(error as Error).message}`);
  }
}
