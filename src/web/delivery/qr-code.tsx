import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./driver-sheets.module.css";

/** A text as a QR code, dark on white in every scheme so that it can be read. */
export function QrCode(props: {
  readonly text: string;
  readonly label: string;
  readonly sizeMm: number;
}) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(props.text, { ecc: "M", border: 2 });
    // Dark modules of a row that touch are one stroke: a tenth of the path, and no hairlines.
    const strokes = data.flatMap((row, y) => {
      const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
      return starts.map((x) => {
        const length = row.slice(x).findIndex((isDark) => !isDark);
        return `M${x} ${y}h${length < 0 ? size - x : length}v1H${x}z`;
      });
    });
    return { size, path: strokes.join("") };
  }, [props.text]);
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${size} ${size}`}
      width={`${props.sizeMm}mm`}
      height={`${props.sizeMm}mm`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#FFFFFF" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
