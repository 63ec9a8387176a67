import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { type RateCardDraft, RateCardForm } from "./rate-card-form.tsx";

const DRAFT: RateCardDraft = {
  name: "",
  currency: "EUR",
  rules: {
    storage: {
      basis: "pallet-day",
      tiers: [
        { fromDay: 0, rate: "0.45" },
        { fromDay: 90, rate: "0.90" },
      ],
    },
    inbound: [{ per: "pallet", rate: "8.50" }],
    pickAndPack: { perOrder: "1.20", perLine: "0.40", perUnit: "0.10" },
    minimumPerMonth: "0",
  },
};

/** A rate card of one's own, from a usual one. */
export function NewRateCard() {
  const { t } = useTranslation("rates");
  const navigate = useNavigate();
  const tellDone = useTellDone();
  const add = useWrite({
    send: ({ name, currency, rules }: RateCardDraft) =>
      api["rate-cards"].$post({ json: { name, currency: currency as "EUR", rules } }),
    touches: ["rate-cards"],
    done: ({ id }) => {
      tellDone(t("made"));
      void navigate({ to: "/rate-cards/$rateCardId", params: { rateCardId: id } });
    },
  });
  return (
    <RateCardForm
      title={t("newCard")}
      draft={DRAFT}
      isMade={false}
      saveLabel={t("save")}
      isSaving={add.isPending}
      onSave={(draft) => add.mutate(draft)}
    />
  );
}
