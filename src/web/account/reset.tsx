import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import styles from "./account.module.css";
import { Said } from "./said.tsx";
import { useMailedToken } from "./use-mailed-token.ts";
import { useRefusal } from "./use-refusal.ts";

/** The answer is the same whoever asks for whom, and so are the words. */
function AskForMail() {
  const { t } = useTranslation("account");
  const [email, setEmail] = useState("");
  const refusal = useRefusal();
  const ask = useWrite({
    send: (address: string) => api["password-resets"].$post({ json: { email: address } }),
    touches: [],
    failed: refusal.keep,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    ask.mutate(email);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{t("askForMail")}</h2>
      <TextInput
        label={t("email")}
        type="email"
        required
        autoComplete="username"
        value={email}
        error={refusal.faultAt("email")}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Said>{refusal.said}</Said>
      {ask.isSuccess && (
        <p role="status" className={styles.good}>
          {t("mailedIfKnown")}
        </p>
      )}
      <Button type="submit" loading={ask.isPending}>
        {t("sendMail")}
      </Button>
      <TextLink to="/sign-in">{t("backToSignIn")}</TextLink>
    </form>
  );
}

function ChoosePassword({ mailed }: { readonly mailed: string }) {
  const { t } = useTranslation("account");
  const tellDone = useTellDone();
  const navigate = useNavigate();
  const [form, setForm] = useState({ token: mailed, password: "" });
  const refusal = useRefusal();
  const choose = useWrite({
    send: (json: { token: string; password: string }) =>
      api["password-resets"].complete.$post({ json }),
    touches: ["sessions"],
    failed: refusal.keep,
    done: () => {
      tellDone(t("passwordChosen"));
      // In place of this address, whose secret has been used.
      void navigate({ to: "/sign-in", replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    choose.mutate({ token: form.token.trim(), password: form.password });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{t("choosePassword")}</h2>
      {mailed === "" && (
        <TextInput
          label={t("code")}
          description={t("codeNote")}
          required
          minLength={20}
          autoComplete="off"
          value={form.token}
          error={refusal.faultAt("token")}
          onChange={(event) => setForm({ ...form, token: event.currentTarget.value })}
        />
      )}
      <PasswordInput
        label={t("newPassword")}
        description={t("passwordRule")}
        required
        minLength={10}
        autoComplete="new-password"
        value={form.password}
        error={refusal.faultAt("password")}
        onChange={(event) => setForm({ ...form, password: event.currentTarget.value })}
      />
      <p className="dim">{t("sessionsEnd")}</p>
      <Said>{refusal.code === "not_found" ? t("resetGone") : refusal.said}</Said>
      <Button
        type="submit"
        variant={mailed === "" ? "default" : "filled"}
        loading={choose.isPending}
      >
        {t("setPassword")}
      </Button>
    </form>
  );
}

/** A new password by mail: asks for the mail, and with its link or code chooses the password. */
export function Reset() {
  const { t } = useTranslation("account");
  const mailed = useMailedToken();
  return (
    <View title={t("resetTitle")}>
      <div className={styles.page}>
        {mailed === "" && <AskForMail />}
        <ChoosePassword mailed={mailed} />
      </div>
    </View>
  );
}
