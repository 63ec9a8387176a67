import styles from "./route-number.module.css";

/** How a route is called on the map, framed in its colour. */
export function RouteNumber(props: { readonly number: number; readonly colour: string }) {
  return (
    <span className={styles.number} style={{ borderColor: props.colour }}>
      {props.number}
    </span>
  );
}
