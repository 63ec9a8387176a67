import { Button, Checkbox, Group, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { countryOptions } from "./countries.ts";
import { type Organisation, readingOrganisation } from "./readings.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";
import type { PanelProps } from "./settings.tsx";
import { SignOutButton } from "./sign-out-button.tsx";
import { useRefusal } from "./use-refusal.ts";

const ROLES = ["owner", "exporter", "planner"] as const;

interface OrganisationFields {
  readonly name: string;
  readonly country: string;
  readonly roles: readonly string[];
}

/** Saves what was made from the version read; what somebody else saved meanwhile is not lost. */
function useChanging(id: string, etag: string | null, done: () => void) {
  const { t } = useTranslation("frame");
  const tellDone = useTellDone();
  const refusal = useRefusal();
  const change = useWrite({
    send: ({ name, country, roles }: OrganisationFields) =>
      api.organisations[":id"].$patch(
        {
          param: { id },
          json: {
            name,
            country,
            // The operator's role is nobody's to choose, and stays.
            ...(roles.length > 0 && { roles: ROLES.filter((role) => roles.includes(role)) }),
          },
        },
        etag === null ? {} : { headers: { "If-Match": etag } },
      ),
    touches: ["organisations", "sessions"],
    failed: refusal.keep,
    done: () => {
      tellDone(t("saved"));
      done();
    },
  });
  return { change, refusal };
}

function OrganisationForm(props: {
  readonly organisation: Organisation;
  readonly etag: string | null;
  readonly isAdmin: boolean;
  readonly onSaved: () => void;
  readonly onReload: () => void;
}) {
  const { t } = useTranslation(["account", "frame", "terms"]);
  const formats = useFormats();
  const countries = useMemo(() => countryOptions(formats), [formats]);
  const { organisation, isAdmin } = props;
  const kept: readonly string[] = organisation.roles.filter((role) => role !== "operator");
  const form = useForm<OrganisationFields>({
    initialValues: { name: organisation.name, country: organisation.country, roles: kept },
  });
  // What is read anew meanwhile neither replaces what is typed nor hides that it came between.
  const [etag] = useState(props.etag);
  const { change, refusal } = useChanging(organisation.id, etag, props.onSaved);
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <TextInput
        label={t("organisationName")}
        required
        disabled={!isAdmin}
        {...form.getInputProps("name")}
        error={refusal.faultAt("name")}
      />
      <Select
        label={t("country")}
        required
        searchable
        disabled={!isAdmin}
        data={countries}
        {...form.getInputProps("country")}
        error={refusal.faultAt("country")}
      />
      <Checkbox.Group
        label={t("roles")}
        description={t("rolesStay")}
        value={[...form.values.roles]}
        onChange={(roles) => form.setFieldValue("roles", roles)}
        error={refusal.faultAt("roles")}
      >
        <div className={styles.roles}>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`terms:role/${role}`)}
              description={t(`role/${role}`)}
              disabled={!isAdmin || kept.includes(role)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Said>{refusal.said}</Said>
      <Group gap={8}>
        <Button type="submit" disabled={!isAdmin || !form.isDirty()} loading={change.isPending}>
          {t("frame:save")}
        </Button>
        {refusal.code === "stale" && (
          <Button variant="default" onClick={props.onReload}>
            {t("readAgain")}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** What the organisation is called, where it is and what it does; and the way out. */
export function OrganisationPanel({ session, isAdmin }: PanelProps) {
  const { t } = useTranslation(["account", "frame"]);
  const read = useQuery(readingOrganisation(session.organisation.id));
  const [round, setRound] = useState(0);
  const begin = () => setRound((before) => before + 1);
  return (
    <>
      <Shown of={read}>
        {({ organisation, etag }) => (
          <OrganisationForm
            key={round}
            organisation={organisation}
            etag={etag}
            isAdmin={isAdmin}
            onSaved={begin}
            onReload={() => void read.refetch().then(begin)}
          />
        )}
      </Shown>
      <div className={styles.line}>
        <ButtonLink to="/sign-up" variant="default">
          {t("addAnother")}
        </ButtonLink>
        <SignOutButton />
      </div>
    </>
  );
}
