import { Button, CloseButton, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./tour.module.css";

/** As many as are shown one by one. */
const CHIPS_SHOWN = 24;

/** What is to be picked: SKUs added by their codes, and taken off again. */
export function PickList(props: {
  readonly name: string | undefined;
  readonly picks: readonly string[];
  /** SKUs of the list that have no slot. */
  readonly missing: readonly string[];
  readonly isKnown: (skuCode: string) => boolean;
  readonly onChange: (picks: readonly string[]) => void;
}) {
  const { t } = useTranslation(["floor", "frame"]);
  const [text, setText] = useState("");
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { picks } = props;
  const add = (event: FormEvent) => {
    event.preventDefault();
    const codes = text.split(/[\s,;]+/).filter((code) => code !== "");
    const known = codes.filter(props.isKnown);
    const others = codes.filter((code) => !props.isKnown(code));
    if (known.length > 0) props.onChange([...new Set([...picks, ...known])]);
    setUnknown(others);
    setText(others.join(" "));
  };
  return (
    <div className={styles.list}>
      <header>
        <h2>
          {props.name ? t("pickListOf", { name: props.name }) : t("pickList")}
          {picks.length > 0 && ` · ${t("skuCount", { count: picks.length })}`}
        </h2>
        {picks.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => props.onChange([])}>
            {t("clearList")}
          </Button>
        )}
      </header>
      {picks.length > 0 && (
        <ul className={styles.chips}>
          {picks.slice(0, CHIPS_SHOWN).map((code) => (
            <li key={code}>
              {code}
              <CloseButton
                size="xs"
                aria-label={t("takeOff", { sku: code })}
                onClick={() => props.onChange(picks.filter((each) => each !== code))}
              />
            </li>
          ))}
          {picks.length > CHIPS_SHOWN && <li>+{picks.length - CHIPS_SHOWN}</li>}
        </ul>
      )}
      {props.missing.length > 0 && (
        <p className={styles.missing}>{t("withoutSlot", { skus: props.missing.join(", ") })}</p>
      )}
      <form className={styles.add} onSubmit={add}>
        <TextInput
          aria-label={t("addSkus")}
          placeholder={t("addSkus")}
          value={text}
          error={unknown.length > 0 && t("unknownSkus", { skus: unknown.join(", ") })}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ""}>
          {t("frame:add")}
        </Button>
      </form>
    </div>
  );
}
