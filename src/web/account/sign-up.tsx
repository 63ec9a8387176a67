import { Button, Checkbox, PasswordInput, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { fieldOf, type Problem } from "../api/problem.ts";
import { useSession } from "../api/session.ts";
import { useWrite } from "../api/writing.ts";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./account.module.css";
import { countryOptions } from "./countries.ts";
import { useActingFor, useSignIn } from "./signing-in.ts";

const ROLES = ["owner", "exporter", "planner"] as const;

const BLANK = {
  name: "",
  country: "",
  roles: [] as string[],
  admin: { name: "", email: "", password: "" },
};
type SignUpForm = typeof BLANK;

function useSignUp(isKnown: boolean, failed: (problem: Problem) => boolean) {
  const signIn = useSignIn(undefined, () => false);
  const go = useActingFor();
  return useWrite({
    send: ({ name, country, roles, admin }: SignUpForm) =>
      api.organisations.$post({
        json: {
          name,
          country,
          roles: ROLES.filter((role) => roles.includes(role)),
          ...(isKnown ? {} : { admin }),
        },
      }),
    touches: ["sessions"],
    failed,
    done: (organisation, { admin }) => {
      if (isKnown) go.mutate(organisation.id);
      else signIn.mutate({ email: admin.email, password: admin.password });
    },
  });
}

function AlreadyTaken() {
  const { t } = useTranslation("account");
  return (
    <>
      {t("alreadyTaken")}{" "}
      <TextLink to="/sign-in" search={{ next: "/sign-up" }} fz="inherit">
        {t("signInToAdd")}
      </TextLink>
    </>
  );
}

function useSignUpForm(isKnown: boolean) {
  const { t } = useTranslation("account");
  return useForm<SignUpForm>({
    initialValues: BLANK,
    validate: {
      roles: (roles) => (roles.length === 0 ? t("needRole") : null),
      admin: {
        password: (password) => (isKnown || password.length >= 10 ? null : t("passwordRule")),
      },
    },
  });
}

interface FieldsProps {
  readonly form: Pick<ReturnType<typeof useSignUpForm>, "getInputProps">;
}

function OrganisationFields({ form }: FieldsProps) {
  const { t } = useTranslation(["account", "terms"]);
  const formats = useFormats();
  const countries = useMemo(() => countryOptions(formats), [formats]);
  return (
    <div className={styles.form}>
      <h2>{t("organisation")}</h2>
      <TextInput
        label={t("organisationName")}
        required
        autoComplete="organization"
        {...form.getInputProps("name")}
      />
      <Select
        label={t("country")}
        required
        searchable
        data={countries}
        {...form.getInputProps("country")}
      />
      <Checkbox.Group label={t("roles")} {...form.getInputProps("roles")}>
        <div className={styles.roles}>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={t(`terms:role/${role}`)}
              description={t(`role/${role}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}

function AdministratorFields({ form }: FieldsProps) {
  const { t } = useTranslation("account");
  return (
    <>
      <TextInput
        label={t("personName")}
        required
        autoComplete="name"
        {...form.getInputProps("admin.name")}
      />
      <TextInput
        label={t("email")}
        type="email"
        required
        autoComplete="username"
        {...form.getInputProps("admin.email")}
      />
      <PasswordInput
        label={t("newPassword")}
        description={t("passwordRule")}
        required
        autoComplete="new-password"
        {...form.getInputProps("admin.password")}
      />
    </>
  );
}

/** An organisation signs up with its administrator, and is signed in at once. */
export function SignUp() {
  const { t } = useTranslation("account");
  const session = useSession();
  const isKnown = session !== null && session !== undefined;
  const form = useSignUpForm(isKnown);
  const signUp = useSignUp(isKnown, (problem) => {
    if (problem.code === "email_taken") form.setFieldError("admin.email", <AlreadyTaken />);
    for (const fault of problem.faults) form.setFieldError(fieldOf(fault), fault.detail);
    return problem.code === "email_taken" || problem.faults.length > 0;
  });
  return (
    <View title={t("signUpTitle")}>
      <form className={styles.page} onSubmit={form.onSubmit((values) => signUp.mutate(values))}>
        <OrganisationFields form={form} />
        <div className={styles.form}>
          <h2>{t("administrator")}</h2>
          {session ? (
            <p>{t("addOrganisation", { person: session.person.name })}</p>
          ) : (
            <AdministratorFields form={form} />
          )}
          <Button type="submit" loading={signUp.isPending}>
            {t("create")}
          </Button>
          {!session && <TextLink to="/sign-in">{t("haveAccount")}</TextLink>}
        </div>
      </form>
    </View>
  );
}
