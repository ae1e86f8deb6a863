/**
 * The surface on the graphics card. A vertex knows only its place on the unit disc; the quadratic, measured from its center so that
 * single precision is enough, gives its height. Normals, contours and grid lines are worked out per pixel from the same six
 * coefficients, and edges are softened here instead of by multisampling, which software renderers cannot afford.
 */
import { CONTOURS } from './quadraticContours.ts';

export const vertexShader = /* glsl */ `
uniform mat4 uMatrix;
uniform mat2 uAxes;
uniform vec3 uScale;
uniform vec3 uMiddle;
uniform vec2 uSlope;
uniform vec3 uCurve;
varying vec2 vDisc;
varying vec2 vDelta;
varying vec3 vWorld;

void main() {
  vDisc = position.xy;
  vDelta = uAxes * vDisc;
  float over = dot(uSlope, vDelta) + 0.5 * (uCurve.x * vDelta.x * vDelta.x + uCurve.z * vDelta.y * vDelta.y) + uCurve.y * vDelta.x * vDelta.y;
  vWorld = uMiddle + uScale * vec3(vDelta.x, over, vDelta.y);
  gl_Position = uMatrix * vec4(vWorld, 1.0);
}`;

export const fragmentShader = /* glsl */ `
precision highp float;
uniform vec3 uScale;
uniform vec2 uSlope;
uniform vec3 uCurve;
uniform vec3 uEye;
uniform vec3 uLight;
uniform vec3 uRamp[7];
uniform vec3 uSpan;
uniform vec4 uGrid;
uniform vec3 uInk;
uniform vec3 uRim;
uniform vec4 uLook;
uniform float uFace;
varying vec2 vDisc;
varying vec2 vDelta;
varying vec3 vWorld;

vec3 ramp(float share) {
  float at = clamp(share, 0.0, 1.0) * 6.0;
  vec3 color = uRamp[0];
  for (int i = 1; i < 7; i++) color = mix(color, uRamp[i], clamp(at - float(i - 1), 0.0, 1.0));
  return color;
}

void main() {
  vec2 slope = uSlope + vec2(uCurve.x * vDelta.x + uCurve.y * vDelta.y, uCurve.y * vDelta.x + uCurve.z * vDelta.y);
  vec3 normal = normalize(vec3(-slope.x * uScale.y / uScale.x, 1.0, -slope.y * uScale.y / uScale.z));
  vec3 toEye = normalize(uEye - vWorld);
  float facing = abs(dot(normal, toEye));
  float over = dot(uSlope + 0.5 * (slope - uSlope), vDelta);
  float reach = sqrt(abs(over) / (over >= 0.0 ? uSpan.y : uSpan.z));
  float share = uSpan.x + (over >= 0.0 ? (1.0 - uSpan.x) : -uSpan.x) * reach;

  float bright = uLook.x + uLook.y * (0.5 + 0.5 * uFace * dot(normal, uLight));
  vec3 color = ramp(share) * bright;

  vec2 place = (vDelta + uGrid.xy) / uGrid.zw;
  vec2 wide = fwidth(place);
  vec2 grid = abs(fract(place - 0.5) - 0.5) / max(wide, 1e-5);
  vec2 mesh = (1.0 - smoothstep(0.3, 1.1, grid)) * (1.0 - smoothstep(0.18, 0.4, wide));
  color = mix(color, uInk, (uFace > 0.0 ? 0.13 : 0.0) * max(mesh.x, mesh.y));

  float level = reach * ${CONTOURS}.0;
  float levelWide = max(fwidth(level), 1e-5);
  float contour = 1.0 - smoothstep(0.45, 1.3, abs(fract(level - 0.5) - 0.5) / levelWide / uLook.w);
  contour *= step(0.5, level) * (1.0 - smoothstep(0.35, 0.7, levelWide));
  color = mix(color, uInk, (uFace > 0.0 ? 0.42 : 0.5) * contour);

  float radius = length(vDisc);
  float inside = (1.0 - radius) / max(fwidth(radius), 1e-5);
  float rim = 1.0 - smoothstep(0.4, 1.3, abs(inside - 0.2) / uLook.w);
  color = mix(color, uRim, rim);
  float alpha = clamp(inside + 1.0, 0.0, 1.0);
  alpha *= smoothstep(0.0, 1.0, facing / max(1.6 * fwidth(facing), 1e-4));
  if (uFace < 0.0) alpha *= mix(0.94, uLook.z, smoothstep(0.02, 0.7, facing)) + 0.12 * contour + rim;
  gl_FragColor = vec4(color, 1.0) * min(alpha, 1.0);
}`;
