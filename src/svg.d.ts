import 'react';

declare module 'react' {
  // HTML's own, which browsers respect in SVG as well.
  interface SVGAttributes<T> {
    translate?: 'yes' | 'no';
  }
}
