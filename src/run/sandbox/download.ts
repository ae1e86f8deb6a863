/** Brings the interpreter's two files to the page, with progress in bytes, once for as long as the page lives. */
import interpreterUrl from 'pyodide/pyodide.asm.wasm?url';
import libraryUrl from 'pyodide/python_stdlib.zip?url';

export interface PythonFiles {
  readonly library: ArrayBuffer;
  /** The bytes, until a worker has compiled them. */
  interpreter: ArrayBuffer | WebAssembly.Module;
}

/** The size of both files together, unpacked: what a stream hands over, however it was sent. */
export const PYTHON_BYTES: number = import.meta.env['PYTHON_BYTES'];

let files: PythonFiles | null = null;

/** Whether there is nothing left to bring. */
export const pythonIsHere = (): boolean => files !== null;

/**
 * The files, from the network the first time.
 * @param progress told how many bytes there are so far
 */
export async function pythonFiles(
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<PythonFiles> {
  if (files) return files;
  let sofar = 0;
  const bring = async (url: string): Promise<ArrayBuffer> => {
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      sofar += value.length;
      progress(sofar);
    }
    return new Blob(parts).arrayBuffer();
  };
  const [interpreter, library] = await Promise.all([bring(interpreterUrl), bring(libraryUrl)]);
  files = { interpreter, library };
  return files;
}
