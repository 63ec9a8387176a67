import { Button, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { Empty } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { daysLater, useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { type Grant, readingGrants } from "./readings.ts";

interface Wanted {
  readonly organisationId: string;
  readonly from: string;
  readonly until: string;
}

function usePassOn(grant: Grant, close: () => void) {
  const { t } = useTranslation("floor");
  const tellDone = useTellDone();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const passOn = useWrite({
    send: (wanted: Wanted) => api.grants.$post({ json: { grantId: grant.id, ...wanted } }),
    touches: ["grants"],
    done: ({ holder }) => {
      tellDone(t("passedOn", { name: holder.name }));
      close();
    },
    failed: (problem) => {
      if (problem.code === "not_found") {
        setFaults({ organisationId: t("noSuchOrganisation") });
        return true;
      }
      setFaults(Object.fromEntries(problem.faults.map((each) => [fieldOf(each), each.detail])));
      return problem.faults.length > 0;
    },
  });
  return { passOn, faults };
}

function PassOnForm({ grant, close }: { readonly grant: Grant; readonly close: () => void }) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const [organisationId, setOrganisationId] = useState("");
  const [from, setFrom] = useState(grant.from);
  const [lastDay, setLastDay] = useState(daysLater(grant.until, -1));
  const { passOn, faults } = usePassOn(grant, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = daysLater(lastDay, 1);
    passOn.mutate({ organisationId: organisationId.trim(), from, until });
  };
  const days = { min: grant.from, max: daysLater(grant.until, -1) };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>
        {t("passOnWhat", {
          zone: grant.zone,
          slots: formats.number(grant.slotCount),
          period: formats.period(grant),
        })}
      </p>
      <TextInput
        label={t("plannerId")}
        description={t("plannerIdHint")}
        placeholder="org_…"
        required
        value={organisationId}
        error={faults.organisationId}
        onChange={(event) => setOrganisationId(event.currentTarget.value)}
      />
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={t("firstDay")}
          required
          {...days}
          value={from}
          error={faults.from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("lastDay")}
          required
          {...days}
          value={lastDay}
          error={faults.until}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" loading={passOn.isPending}>
        {t("passOn")}
      </Button>
    </form>
  );
}

/** Lets a planner plan in the slots one leases. */
export function PassOnGrant({ grantId }: { readonly grantId: string }) {
  const { t } = useTranslation("floor");
  const navigate = useNavigate();
  const asked = useInfiniteQuery(readingGrants("held"));
  const grant = asked.data?.find(({ id }) => id === grantId);
  const close = () =>
    void navigate({
      to: "/floor",
      search: ({ grant: _, ...search }) => search,
      replace: true,
    });
  return (
    <DetailDrawer title={t("passOnTitle")} close={close}>
      {grant ? (
        <PassOnForm grant={grant} close={close} />
      ) : (
        !asked.isPending && <Empty sentence={t("noSuchGrant")} />
      )}
    </DetailDrawer>
  );
}
