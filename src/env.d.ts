/// <reference types="vite/client" />
/// <reference types="mdx" />
declare module 'virtual:math.css';
