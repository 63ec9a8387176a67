import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { RateCardForm } from "./rate-card-form.tsx";
import { type RateCard, type Rules, readingRateCard } from "./rules.ts";

function Editor({ card }: { readonly card: RateCard }) {
  const { t } = useTranslation("rates");
  const tellDone = useTellDone();
  const change = useWrite({
    send: ({ rules, version }: { rules: Rules; version: number }) =>
      api["rate-cards"][":id"].$put({
        param: { id: card.id },
        header: { "if-match": `"v${version}"` },
        json: { rules },
      }),
    touches: ["rate-cards", "listings"],
    // The version before is a version like any other: going back makes a new one of its rules.
    done: ({ version }) =>
      tellDone(t("savedAs", { version }), () => change.mutate({ rules: card.rules, version })),
  });
  return (
    <RateCardForm
      title={card.name}
      note={`${card.currency} · ${t("version")} ${card.version}`}
      draft={card}
      isMade
      saveLabel={t("saveVersion", { version: card.version + 1 })}
      isSaving={change.isPending}
      onSave={({ rules }) => change.mutate({ rules, version: card.version })}
    />
  );
}

/** A rate card, to read and to give new rules. */
export function RateCardPage() {
  const { rateCardId } = useParams({ from: "/rate-cards/$rateCardId" });
  const card = useQuery(readingRateCard(rateCardId));
  return <Shown of={card}>{(found) => <Editor key={found.version} card={found} />}</Shown>;
}
