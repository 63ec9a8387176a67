import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { reading } from "../api/reading.ts";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import styles from "./account.module.css";
import { Said } from "./said.tsx";
import { useSignIn } from "./signing-in.ts";
import { useRefusal } from "./use-refusal.ts";

const DEMO_ROLES = ["owner", "exporter", "planner", "operator"] as const;
/** Of every demo sign-in: `npm start` prints it too. */
const DEMO_PASSWORD = "demo-harbour-lantern";

/** The ways in of an exchange with demo data; of any other there are none. */
function DemoSignIns({ next }: { readonly next: string | undefined }) {
  const { t } = useTranslation(["account", "terms"]);
  const { data } = useQuery(
    reading(["listings", "one"], (options) =>
      api.listings.$get({ query: { limit: "1" } }, options),
    ),
  );
  const signIn = useSignIn(next, () => false);
  if (data?.items.at(0)?.owner.demo !== true) return null;
  return (
    <section className={styles.demo}>
      <h2>{t("demoTitle")}</h2>
      <p className="dim">{t("demoNote")}</p>
      {DEMO_ROLES.map((role) => (
        <Button
          key={role}
          variant="default"
          disabled={signIn.isPending}
          onClick={() => signIn.mutate({ email: `${role}@demo.example`, password: DEMO_PASSWORD })}
        >
          {t("demoAs", { role: t(`terms:role/${role}`) })}
        </Button>
      ))}
    </section>
  );
}

export function SignIn() {
  const { t } = useTranslation("account");
  const { next } = useSearch({ from: "/sign-in" });
  const refusal = useRefusal();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useSignIn(next, refusal.keep);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    signIn.mutate({ email, password });
  };
  return (
    <View title={t("signInTitle")}>
      <div className={styles.page}>
        <form className={styles.form} onSubmit={submit}>
          <TextInput
            label={t("email")}
            type="email"
            autoComplete="username"
            required
            value={email}
            error={refusal.faultAt("email")}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t("password")}
            autoComplete="current-password"
            required
            value={password}
            error={refusal.faultAt("password")}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Said>{refusal.said}</Said>
          <Button type="submit" loading={signIn.isPending}>
            {t("signInTitle")}
          </Button>
          <TextLink to="/reset">{t("forgot")}</TextLink>
          <TextLink to="/sign-up">{t("noAccount")}</TextLink>
        </form>
        <DemoSignIns next={next} />
      </div>
    </View>
  );
}
