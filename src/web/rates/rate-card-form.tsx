import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { View } from "../frame/view.tsx";
import { CURRENCIES } from "../parts/currencies.ts";
import styles from "./rates.module.css";
import { faultsOfRules } from "./rule-faults.ts";
import type { Rules } from "./rules.ts";
import { RulesEditor } from "./rules-editor.tsx";
import { SampleInvoice } from "./sample-invoice.tsx";

/** What a rate card says. */
export interface RateCardDraft {
  readonly name: string;
  readonly currency: string;
  readonly rules: Rules;
}

/** Left the rules, right a sample invoice that follows them. */
export function RateCardForm(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly draft: RateCardDraft;
  /** Name and currency are those of a card that stands; its rules get a new version. */
  readonly isMade: boolean;
  readonly saveLabel: string;
  readonly isSaving: boolean;
  readonly onSave: (draft: RateCardDraft) => void;
}) {
  const { t } = useTranslation(["rates", "frame"]);
  const [draft, setDraft] = useState(props.draft);
  const [lit, setLit] = useState<string>();
  const [wasTried, setTried] = useState(false);
  const faults = faultsOfRules(draft.rules);
  const lacksName = draft.name.trim() === "";
  const save = () => {
    setTried(true);
    if (faults.size === 0 && !lacksName) props.onSave(draft);
  };
  const list = (
    <div className={styles.editor}>
      {!props.isMade && (
        <div className={styles.identity}>
          <TextInput
            label={t("name")}
            value={draft.name}
            error={wasTried && lacksName && t("fault/name")}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t("currency")}
            value={draft.currency}
            data={[...CURRENCIES]}
            onChange={(event) => setDraft({ ...draft, currency: event.currentTarget.value })}
          />
        </div>
      )}
      <RulesEditor
        rules={draft.rules}
        faults={faults}
        lit={lit}
        onChange={(rules) => setDraft({ ...draft, rules })}
      />
    </div>
  );
  const picture = (
    <div className={styles.invoicePane}>
      {faults.size > 0 ? (
        <p role="status">{t("fixFirst")}</p>
      ) : (
        <SampleInvoice rules={draft.rules} currency={draft.currency} onLight={setLit} />
      )}
    </div>
  );
  return (
    <View
      title={props.title}
      note={props.note}
      fills
      actions={
        <Button onClick={save} loading={props.isSaving}>
          {props.saveLabel}
        </Button>
      }
    >
      <Halves
        list={list}
        picture={picture}
        listShare={0.45}
        names={{ list: t("frame:rateCards"), picture: t("sample") }}
      />
    </View>
  );
}
