import type { Fault } from "../api/problem.ts";
import { useFaultText } from "../frame/fault-text.ts";
import styles from "./edit-table.module.css";

interface CellProps {
  /** Which field of which row, for those who hear it. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: Fault | undefined;
  readonly width?: number;
}

/** A cell to type in: of a table with hundreds of them, so no more than the browser's own. */
export function Cell(
  props: CellProps & {
    readonly isNumber?: boolean;
  },
) {
  const faultText = useFaultText();
  return (
    <input
      className={styles.cell}
      inputMode={props.isNumber ? "decimal" : undefined}
      data-number={props.isNumber || undefined}
      style={{ width: props.width }}
      aria-label={props.label}
      aria-invalid={props.fault !== undefined}
      title={props.fault && faultText(props.fault)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export function SelectCell(
  props: CellProps & {
    readonly options: readonly { readonly value: string; readonly label: string }[];
  },
) {
  const faultText = useFaultText();
  return (
    <select
      className={styles.cell}
      style={{ width: props.width }}
      aria-label={props.label}
      aria-invalid={props.fault !== undefined}
      title={props.fault && faultText(props.fault)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What is wrong with a part of the draft, where a table has no room to say it. */
export function Faults(props: {
  readonly of: readonly Fault[];
  readonly nameOf: (fault: Fault) => string;
}) {
  const faultText = useFaultText();
  if (props.of.length === 0) return null;
  return (
    <ul role="alert" className={styles.faults}>
      {props.of.map((fault) => (
        <li key={fault.pointer + fault.code}>
          <strong>{props.nameOf(fault)}</strong> {faultText(fault)}
        </li>
      ))}
    </ul>
  );
}
