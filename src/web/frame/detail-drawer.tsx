import { CloseButton } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./detail-drawer.module.css";

/**
 * A detail beside the view it belongs to, with an address of its own; Escape closes it. On a phone it
 * fills the screen.
 */
export function DetailDrawer(props: {
  readonly title: ReactNode;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(props.close);
  close.current = props.close;
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      close.current();
    };
    window.addEventListener("keydown", pressed);
    return () => {
      window.removeEventListener("keydown", pressed);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <aside className={styles.drawer} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {props.title}
        </h2>
        <CloseButton aria-label={t("close")} onClick={props.close} />
      </header>
      <div className={styles.body}>{props.children}</div>
    </aside>
  );
}
