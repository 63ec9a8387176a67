import { UnstyledButton } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./file-drop.module.css";

/** A place to drop a file of text on, or to choose one; the text is handed on as it is. */
export function FileDrop(props: {
  /** What is wanted: "SKUs as CSV". */
  readonly label: string;
  /** As an input's `accept`: ".csv". */
  readonly accept: string;
  readonly isBusy?: boolean;
  readonly onText: (text: string, name: string) => void;
}) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) props.onText(await file.text(), file.name);
    if (input.current) input.current.value = "";
  };
  return (
    <UnstyledButton
      className={styles.drop}
      data-over={isOver || undefined}
      disabled={props.isBusy ?? false}
      onClick={() => input.current?.click()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files.item(0) ?? undefined);
      }}
    >
      <strong>{props.label}</strong>
      <span>{t("dropFile")}</span>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        tabIndex={-1}
        aria-label={props.label}
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => void take(event.target.files?.item(0) ?? undefined)}
      />
    </UnstyledButton>
  );
}
