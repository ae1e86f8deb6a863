import type { Plugin } from 'vite';

/**
 * What the bowl does not ask of three's renderer, and what stands there instead: it draws meshes with shaders of its own on its own canvas, so no
 * textures, lights, shadows, fog, environments, targets or headsets, and none of three's own materials.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  // Of the pieces of shaders each program has but one: how colors leave it.
  ShaderChunk: 'const ShaderChunk = { colorspace_pars_fragment };',
  UniformsLib: 'const UniformsLib = {};',
  ShaderLib: 'const ShaderLib = {};',
  WebGLOutput: 'class WebGLOutput {}',
  WebGLBackground: `const WebGLBackground = function (renderer, environments, { buffers: { color, depth } }, objects, alpha, premultiplied) {
  this.addToRenderList = this.dispose = () => {};
  this.render = () => {
    color.setClear(0, 0, 0, 0, premultiplied);
    depth.setTest(true);
    depth.setMask(true);
    color.setMask(true);
    renderer.clear(renderer.autoClearColor, renderer.autoClearDepth, renderer.autoClearStencil);
  };
};`,
  WebGLEnvironments:
    'const WebGLEnvironments = function () { this.get = () => null; this.dispose = () => {}; };',
  WebGLMaterials: 'const WebGLMaterials = function () { this.refreshMaterialUniforms = () => {}; };',
  WebGLLights: `const WebGLLights = function () {
  this.setup = this.setupView = () => {};
  const none = [];
  this.state = { version: 0, sun: none, sunShadowMap: none, sunShadowCascade: none, directional: none, directionalShadowMap: none, spot: none,
    spotLightMap: none, spotShadowMap: none, rectArea: none, point: none, pointShadowMap: none, hemi: none, numSpotLightShadowsWithMaps: 0, numLightProbes: 0 };
};`,
  WebGLMorphtargets: 'const WebGLMorphtargets = function () {};',
  WebGLShadowMap: 'const WebGLShadowMap = function () { this.render = () => {}; };',
  WebGLTextures: `const WebGLTextures = function () {
  this.getTextureUnits = () => [];
  this.setTextureUnits = this.resetTextureUnits = this.dispose = () => {};
};`,
  WebGLUniformsGroups: 'const WebGLUniformsGroups = function () { this.dispose = () => {}; };',
  getDFGLUT: 'const getDFGLUT = () => null;',
  WebGLUtils: 'const WebGLUtils = function () {};',
  WebXRManager: `class WebXRManager {
  enabled = false;
  isPresenting = false;
  addEventListener() {}
  removeEventListener() {}
  getEnvironmentBlendMode() {}
  dispose() {}
}`,
};

/** What of the renderer itself only those would call. */
const METHODS =
  'setEffects readRenderTargetPixels readRenderTargetPixelsAsync copyFramebufferToTexture copyTextureToTexture initRenderTarget initTexture';

/** What stands in the core's place: fiber makes a raycaster for pointers, which the bowl handles itself. */
const CORE_STAND_INS: Readonly<Record<string, string>> = { Raycaster: 'class Raycaster { params = {}; }' };

/** What of its meshes and materials is for files and for finding what a ray meets, the names of colors, and what of animations and loaders their classes are given, by which they would stay. */
const FOR_OTHERS = [
  /^\t(?:static )?(?:toJSON|fromJSON|raycast|_computeIntersections)\([^)]*\) \{[\s\S]*?^\t\}\n/gm,
  /(?<=^const _colorKeywords = \{)[\s\S]*?(?=\};)/m,
  /^Loader\.DEFAULT_MATERIAL_NAME = .*\n/m,
  /^(?:\w*KeyframeTrack|PropertyBinding)\.(?:[^{[]*?;\n|[\s\S]*?^[}\]];\n)/gm,
];

/** What the site may take of three; the rest may need what was left out. */
const TAKEN = 'BackSide BufferAttribute BufferGeometry FrontSide Mesh ShaderMaterial';

/** What of fiber tells of itself: its whole package.json, of which it reads the version, and the list of components above an error, for which nobody asks. */
const OF_FIBER = [
  /(?<=^var packageData = \{\n\tname: "[^"]*",\n\tversion: "[^"]*",\n)[\s\S]*?(?=^\};)/m,
  /(?<=^ *source: \w+),\n *stack: \w+\(\w+\)$/gm,
];

const FIBER = /\/@react-three\/fiber\/dist\/events-\w+\.esm\.js$/;
const CORE = /\/three\/build\/three\.core\.js$/;
const RENDERER = /\/three\/build\/three\.module\.js$/;
const IMPORTS = /import\s+(?!type\b)([^'"]*?)\s*from\s*['"]three(?:\/[^'"]*)?['"]/g;

/** Takes `found` out of a text, or puts `by` there; throws where there is nothing to take out. */
function without(code: string, found: RegExp, by = ''): string {
  const slim = code.replace(found, () => by);
  if (slim === code) throw new Error(`This package does not write ${found} as build/slimThree.ts expects.`);
  return slim;
}

const replaced = (code: string, standIns: Readonly<Record<string, string>>): string =>
  Object.entries(standIns).reduce(
    (slim, [name, by]) =>
      without(slim, new RegExp(`^(?:function|class|const) ${name}\\b[\\s\\S]*?^\\};?\\n`, 'm'), `${by}\n`),
    code,
  );

export function slimRenderer(code: string): string {
  const parts = replaced(code, STAND_INS);
  return METHODS.split(' ').reduce(
    (slim, name) =>
      without(slim, new RegExp(`^\t\tthis\\.${name} = (?:async )?function[\\s\\S]*?^\t\t\\};\\n`, 'm')),
    without(parts, /^ShaderLib\.physical = \{[\s\S]*?^\};\n/m),
  );
}

export const slimCore = (code: string): string =>
  FOR_OTHERS.reduce((slim, found) => without(slim, found), replaced(code, CORE_STAND_INS));

export const slimFiber = (code: string): string =>
  OF_FIBER.reduce((slim, found) => without(slim, found), code);

/** The first name that a source takes of three and that is not known to do with what is left; undefined where there is none. */
export function unknownOfThree(source: string): string | undefined {
  const names = [...source.matchAll(IMPORTS)].flatMap(([, taken = '']) => taken.split(/[\s,{}]+/));
  return names.find((name) => name && !TAKEN.split(' ').includes(name));
}

/**
 * Leaves out of three what the bowl does not use: the renderer asks each of its parts for something with each frame, so that no bundler can tell. What calls a
 * part that is not there throws; who takes more of three, or a three that is written in another way, hears of it as the site is built.
 */
export function slimThree(): Plugin {
  return {
    name: 'downhill-slim-three',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: [CORE, RENDERER, FIBER, /\/src\/.*\.tsx?$/] },
      handler(code, id) {
        if (CORE.test(id)) return { code: slimCore(code), map: null };
        if (FIBER.test(id)) return { code: slimFiber(code), map: null };
        if (RENDERER.test(id)) return { code: slimRenderer(code), map: null };
        const name = unknownOfThree(code);
        if (name) this.error(`${id}: build/slimThree.ts does not know what ${name} needs of three.`);
        return null;
      },
    },
  };
}
