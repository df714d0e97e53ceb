import 'react';

declare module 'react' {
  // Custom properties are set like any other: { '--hue': 120 }.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
