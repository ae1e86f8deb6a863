/**
 * A terrain on the graphics card: the ramp, the light, the contours and the edges are worked out for each pixel from its height, so that the
 * cut is level and lines are fine at any size. Colors and light are those of the quadratic's shader.
 */
import { TERRAIN_CONTOURS } from '../../terrain/terrainRamp.ts';
import { HEIGHT } from '../bowlSpace.ts';

export const vertexShader = /* glsl */ `
uniform mat4 uMatrix;
attribute float inside;
varying vec3 vWorld;
varying vec3 vNormal;
varying float vInside;

void main() {
  vWorld = position;
  vNormal = normal;
  vInside = inside;
  gl_Position = uMatrix * vec4(position, 1.0);
}`;

export const fragmentShader = /* glsl */ `
precision highp float;
uniform vec3 uEye;
uniform vec3 uLight;
uniform vec3 uRamp[7];
uniform vec3 uSpan;
uniform vec4 uGrid;
uniform vec3 uInk;
uniform vec3 uRim;
uniform vec4 uLook;
uniform float uFace;
varying vec3 vWorld;
varying vec3 vNormal;
varying float vInside;

vec3 ramp(float share) {
  float at = clamp(share, 0.0, 1.0) * 6.0;
  vec3 color = uRamp[0];
  for (int i = 1; i < 7; i++) color = mix(color, uRamp[i], clamp(at - float(i - 1), 0.0, 1.0));
  return color;
}

void main() {
  vec3 normal = normalize(vNormal);
  float facing = abs(dot(normal, normalize(uEye - vWorld)));
  float heightWide = max(fwidth(vWorld.y), 1e-6);
  float over = min(${HEIGHT} - vWorld.y, vWorld.y + ${(HEIGHT / 1000).toFixed(6)}) / heightWide;
  float border = vInside / max(fwidth(vInside), 1e-6);
  float edge = min(over + 0.5, border);
  float alpha = clamp(edge + 0.3, 0.0, 1.0);
  // Where the surface is all but upright a pixel's height is no measure.
  if (alpha <= 0.01 || abs(vWorld.y - ${(HEIGHT / 2).toFixed(6)}) > ${(HEIGHT * 0.504).toFixed(6)}) discard;

  float share = pow(clamp((vWorld.y - uSpan.x) / (uSpan.y - uSpan.x), 0.0, 1.0), uSpan.z);
  float bright = uLook.x + uLook.y * (0.5 + 0.5 * uFace * dot(normal, uLight));
  vec3 color = ramp(share) * bright;

  vec2 place = (vWorld.xz - uGrid.xy) / uGrid.zw;
  vec2 wide = fwidth(place);
  vec2 grid = abs(fract(place - 0.5) - 0.5) / max(wide, 1e-5);
  vec2 mesh = (1.0 - smoothstep(0.3, 1.1, grid)) * (1.0 - smoothstep(0.18, 0.4, wide));
  color = mix(color, uInk, (uFace > 0.0 ? 0.13 : 0.0) * max(mesh.x, mesh.y));

  float level = share * ${TERRAIN_CONTOURS}.0;
  float levelWide = max(fwidth(level), 1e-5);
  float contour = 1.0 - smoothstep(0.45, 1.3, abs(fract(level - 0.5) - 0.5) / levelWide / uLook.w);
  contour *= step(0.5, level) * (1.0 - smoothstep(0.35, 0.7, levelWide));
  color = mix(color, uInk, (uFace > 0.0 ? 0.42 : 0.5) * contour);

  float rim = 1.0 - smoothstep(0.4, 1.3, abs(edge - 0.4) / uLook.w);
  color = mix(color, uRim, rim);
  if (uFace < 0.0) alpha *= mix(0.94, uLook.z, smoothstep(0.02, 0.7, facing)) + 0.12 * contour + rim;
  gl_FragColor = vec4(color, 1.0) * min(alpha, 1.0);
}`;
