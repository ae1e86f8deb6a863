import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slimCore, slimFiber, slimRenderer, unknownOfThree } from '../../build/slimThree.ts';

const three = (file: string) => readFileSync(`node_modules/three/build/${file}`, 'utf8');

describe('of three', () => {
  test('its renderer keeps no textures, headsets and shaders of its own, and what it draws meshes with', () => {
    const slim = slimRenderer(three('three.module.js'));
    const has = (text: string) => slim.includes(text);
    expect(['function WebGLBindingStates(', 'var colorspace_pars_fragment ='].filter(has)).toHaveLength(2);
    const gone = ['function WebGLTextures(', 'immersive', 'ShaderChunk.meshphysical_vert', '_gl.readPixels'];
    expect(gone.filter(has)).toEqual([]);
  });

  test('its core keeps no files and no rays', () => {
    const slim = slimCore(three('three.core.js'));
    expect(slim.includes('class BufferGeometry ')).toBe(true);
    expect(slim).toContain('const _colorKeywords = {};');
    expect(
      /^\t(toJSON|raycast)\(|\t_computeIntersections\( |'aliceblue'|PropertyBinding\.Composite =/m.exec(
        slim,
      )?.[0],
    ).toBeUndefined();
  });

  test('and of fiber nothing stays that only tells of itself', () => {
    const folder = 'node_modules/@react-three/fiber/dist/';
    const events = readdirSync(folder).find((file) => /^events-\w+\.esm\.js$/.test(file)) ?? '';
    const fiber = readFileSync(folder + events, 'utf8');
    const has = (text: string) => fiber.includes(text);
    expect(['maintainers: [', 'stack: el(r)'].filter(has)).toHaveLength(2);
    const slim = slimFiber(fiber);
    expect(slim).not.toContain('maintainers: [');
    expect(/stack: \w+\(\w+\)$/m.exec(slim)).toBeNull();
    expect(slim).toContain('rendererVersion: packageData.version');
    expect(/version: "[\d.]+",\n\};/.exec(slim)).not.toBeNull();
  });

  test('that is written in another way the build hears', () => {
    expect(() => slimRenderer('var WebGLTextures = 1;')).toThrow('as build/slimThree.ts expects');
    expect(() => slimCore('')).toThrow('as build/slimThree.ts expects');
  });

  test('nothing is taken that may need what was left out', () => {
    expect(unknownOfThree(`import { Mesh, ShaderMaterial } from 'three';`)).toBeUndefined();
    expect(unknownOfThree(`import type { Texture } from 'three';`)).toBeUndefined();
    expect(unknownOfThree(`import {\n  Mesh,\n  Texture,\n} from 'three';`)).toBe('Texture');
    expect(unknownOfThree(`import * as THREE from 'three';`)).toBe('*');
    expect(unknownOfThree(`import { Line2 } from 'three/addons/lines/Line2.js';`)).toBe('Line2');
  });
});
