import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { KeptGoods } from "../floor/kept-goods.tsx";
import { POLICIES } from "../floor/search.ts";
import { SecondsAndSeed } from "../floor/seconds-and-seed.tsx";
import type { WaveDraft } from "./wave-draft.ts";
import styles from "./waves.module.css";

interface FieldsProps {
  readonly draft: WaveDraft;
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (change: Partial<WaveDraft>) => void;
}

/** Which of the orders kept here. */
export function KeptOrderFields({ draft, faults, change }: FieldsProps) {
  const { t } = useTranslation("waves");
  return (
    <>
      <KeptGoods fault={faults.source} />
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={t("ordersSince")}
          value={draft.since}
          error={faults.since}
          onChange={({ currentTarget: { value } }) => change({ since: value })}
        />
        <NumberInput
          label={t("orderLimit")}
          min={1}
          max={2_000}
          value={draft.orderLimit}
          error={faults.orderLimit}
          onChange={(orderLimit) => change({ orderLimit: Number(orderLimit) })}
        />
      </div>
    </>
  );
}

const LIMITS = ["lines", "volumeL", "weightKg", "totes"] as const;

/** What one cart holds: each limit that is given is kept. */
export function CartFields({ draft, faults, change }: FieldsProps) {
  const { t } = useTranslation("waves");
  return (
    <fieldset>
      <legend>{t("cart")}</legend>
      <div className={styles.fields}>
        {LIMITS.map((limit) => (
          <NumberInput
            key={limit}
            label={t(`unit/${limit}`)}
            min={1}
            value={draft[limit]}
            error={faults[`cart.${limit}`]}
            onChange={(value) => change({ [limit]: value === "" ? "" : Number(value) })}
          />
        ))}
      </div>
      <p className={styles.hint}>{faults.cart ?? t("cartHint")}</p>
    </fieldset>
  );
}

const PACES = ["walkMPerS", "searchS", "pickS", "tourS"] as const;

/** How fast pickers are: what minutes are made of. */
export function PaceFields({ draft, faults, change }: FieldsProps) {
  const { t } = useTranslation(["waves", "terms"]);
  return (
    <fieldset>
      <legend>{t("pace")}</legend>
      <div className={styles.fields}>
        {PACES.map((term) => (
          <NumberInput
            key={term}
            label={t(term)}
            min={term === "walkMPerS" ? 0.05 : 0}
            step={term === "walkMPerS" ? 0.1 : 1}
            allowDecimal={term === "walkMPerS"}
            required
            value={draft[term]}
            error={faults[`pace.${term}`]}
            onChange={(value) => change({ [term]: Number(value) })}
          />
        ))}
        <NativeSelect
          label={t("policy")}
          value={draft.policy}
          error={faults.policy}
          data={POLICIES.map((policy) => ({
            value: policy,
            label: t(`terms:policy/${policy}`),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const policy = POLICIES.find((each) => each === value);
            if (policy) change({ policy });
          }}
        />
      </div>
    </fieldset>
  );
}

export function SearchFields(props: FieldsProps) {
  const { t } = useTranslation("waves");
  return (
    <fieldset>
      <legend>{t("search")}</legend>
      <div className={styles.fields}>
        <SecondsAndSeed {...props} seedMeaning={t("seedMeaning")} />
      </div>
    </fieldset>
  );
}
