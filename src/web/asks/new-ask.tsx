import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import {
  type AskDraft,
  type AskDraftState,
  inputOfDraft,
  stepOfFault,
  useAskDraft,
} from "./ask-draft.ts";
import styles from "./asks.module.css";
import { type ChosenGoods, useChosenGoods } from "./chosen-goods.ts";
import { DraftMap } from "./draft-map.tsx";
import type { AskInput } from "./readings.ts";
import { ASK_STEPS, type AskStep } from "./routes.ts";
import { TermsStep, useUsualName } from "./terms-step.tsx";
import { WhenStep } from "./when-step.tsx";
import { WhereStep } from "./where-step.tsx";

/** The steps one after the other; each is an address. */
function StepLinks({ step }: { readonly step: AskStep }) {
  const { t } = useTranslation("asks");
  return (
    <nav aria-label={t("steps")}>
      <ol className={styles.steps}>
        {ASK_STEPS.map((each) => (
          <li key={each} data-here={each === step || undefined}>
            <TextLink
              to="/asks/new"
              search={{ step: each }}
              underline="never"
              {...(each === step && { "aria-current": "step" as const })}
            >
              {t(`step/${each}`)}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What keeps a draft from being sent, first things first. */
function useMissing(draft: AskDraft, goods: ChosenGoods): string | undefined {
  const { t } = useTranslation("asks");
  if (draft.where === "countries" && draft.countries.length === 0) return t("missingCountries");
  if (draft.where === "around" && !draft.centre) return t("missingCentre");
  if (!(draft.from < draft.until)) return t("missingDates");
  if (goods.chosen.length === 0) return t("noneChosen");
  return undefined;
}

function useSend(state: AskDraftState) {
  const navigate = useNavigate();
  return useWrite({
    send: (input: AskInput) => api.requests.$post({ json: input }),
    touches: ["requests"],
    done: ({ id }) => {
      state.forget();
      void navigate({ to: "/asks/$requestId", params: { requestId: id } });
    },
    failed: ({ faults }) => {
      state.refuse(faults);
      const step = faults.map(stepOfFault).at(0);
      if (step) void navigate({ to: "/asks/new", search: { step } });
      return false;
    },
  });
}

function StepButtons(props: {
  readonly step: AskStep;
  readonly state: AskDraftState;
  readonly goods: ChosenGoods;
}) {
  const { t } = useTranslation(["asks", "frame"]);
  const { step, state, goods } = props;
  const send = useSend(state);
  const missing = useMissing(state.draft, goods);
  const usualName = useUsualName(state.draft);
  const at = ASK_STEPS.indexOf(step);
  const next = ASK_STEPS[at + 1];
  const before = ASK_STEPS[at - 1];
  return (
    <div className={styles.stepButtons}>
      {before && (
        <ButtonLink to="/asks/new" search={{ step: before }} variant="default">
          {t("frame:back")}
        </ButtonLink>
      )}
      {next ? (
        <ButtonLink to="/asks/new" search={{ step: next }}>
          {t("next", { step: t(`step/${next}`) })}
        </ButtonLink>
      ) : (
        <Button
          disabled={missing !== undefined}
          loading={send.isPending}
          onClick={() => {
            const input = inputOfDraft(state.draft, goods.skuIds);
            send.mutate({ ...input, name: input.name || usualName });
          }}
        >
          {t("ask")}
        </Button>
      )}
      {!next && missing && <span role="status">{missing}</span>}
      <Button className={styles.last} variant="subtle" color="gray" onClick={state.startOver}>
        {t("startOver")}
      </Button>
    </div>
  );
}

function Wizard(props: { readonly state: AskDraftState; readonly goods: ChosenGoods }) {
  const { t } = useTranslation(["asks", "frame"]);
  const { step = "where" } = useSearch({ from: "/asks/new" });
  const { state, goods } = props;
  const contents: Readonly<Record<AskStep, ReactNode>> = {
    where: <WhereStep state={state} />,
    when: <WhenStep state={state} goods={goods} />,
    terms: <TermsStep state={state} goods={goods} />,
  };
  return (
    <Halves
      list={
        <div className={styles.wizard}>
          <StepLinks step={step} />
          <div>{contents[step]}</div>
          <StepButtons step={step} state={state} goods={goods} />
        </div>
      }
      names={{ list: t("form"), picture: t("frame:mapOf") }}
      picture={<DraftMap state={state} step={step} />}
    />
  );
}

/** A request in three steps: where, when and how much, on which terms. */
export function NewAsk() {
  const { t } = useTranslation("asks");
  const search = useSearch({ from: "/asks/new" });
  const navigate = useNavigate({ from: "/asks/new" });
  const state = useAskDraft(search);
  const { skus, goods } = useChosenGoods(state.draft);
  const { step } = search;
  const isFromSearch = Object.keys(search).some((key) => key !== "step" && key !== "side");
  useEffect(() => {
    // The draft holds what the search said; left in the address, it would undo later changes.
    if (isFromSearch) void navigate({ search: step ? { step } : {}, replace: true });
  }, [isFromSearch, navigate, step]);
  return (
    <View title={t("newAsk")} fills>
      <Shown of={skus}>
        {(all) =>
          all.length === 0 || !goods ? (
            <Empty sentence={t("noSkus")} action={t("addSkus")} to="/skus" />
          ) : (
            <Wizard state={state} goods={goods} />
          )
        }
      </Shown>
    </View>
  );
}
