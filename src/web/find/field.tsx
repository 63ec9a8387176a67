import { type InputHTMLAttributes, useId } from "react";
import styles from "./field.module.css";

/** A choice by the browser's own means: the first view carries no library of fields. */
export function Choice(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What stands there when nothing is chosen; absent, something always is. */
  readonly any?: string;
  readonly onChoose: (value: string | undefined) => void;
}) {
  return (
    <label className={styles.field}>
      <span>{props.label}</span>
      <select
        value={props.value ?? ""}
        onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}
      >
        {props.any !== undefined && <option value="">{props.any}</option>}
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A field by the browser's own means, with what is wrong with it below. */
export function Field({
  label,
  error,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly error?: string | undefined;
}) {
  const errorId = useId();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        {...input}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? input["aria-describedby"] : errorId}
      />
      {error !== undefined && (
        <small id={errorId} className={styles.error}>
          {error}
        </small>
      )}
    </label>
  );
}
