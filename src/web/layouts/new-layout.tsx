import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { GoodsDrop } from "../floor/goods-drop.tsx";
import { KeptGoods } from "../floor/kept-goods.tsx";
import { type FloorPlanAnswer, readingFloorPlan } from "../floor/readings.ts";
import { useGoodsFiles } from "../floor/use-goods-files.ts";
import { useActingRole } from "../frame/acting-role.ts";
import { Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { draftOf, inputOf, type LayoutDraft } from "./draft.ts";
import { AreaFields, type FieldsProps, RackFields, SearchFields } from "./layout-fields.tsx";
import styles from "./layouts.module.css";

type Input = NonNullable<ReturnType<typeof inputOf>>;

/** Fields at which a fault is shown; others are told. */
const FIELDS = ["area", "doorsMm", "racks", "slotsNeeded", "source", "since", "orderLimit"];

function OrderFields({ draft, faults, change, state }: FieldsProps & { readonly state: Files }) {
  const { t } = useTranslation("layouts");
  return (
    <>
      <SegmentedControl
        aria-label={t("ordersFrom")}
        value={draft.source}
        data={[
          { value: "goods", label: t("myOrders") },
          { value: "inline", label: t("ordersFile") },
        ]}
        onChange={(source) => change({ source: source === "goods" ? "goods" : "inline" })}
      />
      {draft.source === "goods" ? (
        <KeptGoods fault={faults.source} />
      ) : (
        <GoodsDrop kind="orders" state={state} />
      )}
    </>
  );
}

type Files = ReturnType<typeof useGoodsFiles>;

function NewLayoutForm({ plan }: { readonly plan: FloorPlanAnswer | undefined }) {
  const { t } = useTranslation("layouts");
  const navigate = useNavigate();
  const isExporter = useActingRole() === "exporter";
  const state = useGoodsFiles();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [draft, setDraft] = useState<LayoutDraft>(() =>
    draftOf(plan, plan ? t("nameFor", { name: plan.name }) : t("layout"), isExporter),
  );
  const search = useWrite({
    send: (input: Input) => api.layouts.$post({ json: input }),
    touches: ["layouts", "jobs"],
    done: ({ id }) => void navigate({ to: "/layouts/$layoutId", params: { layoutId: id } }),
    failed: (problem) => {
      const others = state.refuse(problem.faults);
      const nameOf = (fault: (typeof others)[number]) =>
        FIELDS.find((field) => fault.pointer.split("/").includes(field)) ?? fieldOf(fault);
      setFaults(Object.fromEntries(others.map((fault) => [nameOf(fault), fault.detail])));
      return problem.faults.length > 0 && others.every((fault) => FIELDS.includes(nameOf(fault)));
    },
  });
  const change = (changes: Partial<LayoutDraft>) =>
    setDraft((before) => ({ ...before, ...changes }));
  const fields: FieldsProps = { draft, faults, change };
  const input = inputOf(draft, plan, state.files.orders);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaults({});
    if (input) search.mutate(input);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t("name")}
        required
        maxLength={200}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Section title={t("area")}>
        <AreaFields {...fields} />
      </Section>
      <Section title={t("racks")}>
        <RackFields {...fields} />
      </Section>
      <Section title={t("orders")}>
        <OrderFields {...fields} state={state} />
      </Section>
      <Section title={t("search")}>
        <SearchFields {...fields} />
      </Section>
      <div>
        <Button type="submit" disabled={!input} loading={search.isPending}>
          {t("searchLayout")}
        </Button>
      </div>
      {!input && <p className={styles.hint}>{t("missingOrders")}</p>}
    </form>
  );
}

function OfPlan({ id }: { readonly id: string }) {
  const asked = useQuery(readingFloorPlan(id));
  return <Shown of={asked}>{(plan) => <NewLayoutForm plan={plan} />}</Shown>;
}

/** Asks for the best layout of an area: of a floor as it is, or of an empty hall. */
export function NewLayout() {
  const { t } = useTranslation("layouts");
  const { plan } = useSearch({ from: "/layouts/new" });
  return (
    <View title={t("newLayout")} note={<TextLink to="/layouts">{t("layouts")}</TextLink>}>
      <p className={styles.statement}>{t("what")}</p>
      {plan ? <OfPlan key={plan} id={plan} /> : <NewLayoutForm plan={undefined} />}
    </View>
  );
}
