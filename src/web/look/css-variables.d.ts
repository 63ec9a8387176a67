import "react";

// Custom properties are how a component hands figures to its style sheet.
declare module "react" {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
