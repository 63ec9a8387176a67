import { Button, PasswordInput, SegmentedControl, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { View } from "../frame/view.tsx";
import styles from "./account.module.css";
import { Said } from "./said.tsx";
import { useSignIn } from "./signing-in.ts";
import { useMailedToken } from "./use-mailed-token.ts";
import { useRefusal } from "./use-refusal.ts";

interface Acceptance {
  readonly token: string;
  /** Only of somebody new here. */
  readonly name?: string;
  readonly password: string;
}

/** Accepts and signs in at once, so that the secret leaves the address with the view. */
function useAccepting(refusal: ReturnType<typeof useRefusal>) {
  const signIn = useSignIn(undefined, () => false);
  const accept = useWrite({
    send: (json: Acceptance) => api.invitations.accept.$post({ json }),
    touches: ["sessions"],
    failed: refusal.keep,
    done: ({ email, organisation }, { password }) =>
      signIn.mutate({ email, password, organisationId: organisation.id }),
  });
  return { accept: accept.mutate, isBusy: accept.isPending || signIn.isPending };
}

function useSaid(refusal: ReturnType<typeof useRefusal>, isNew: boolean): string | undefined {
  const { t } = useTranslation("account");
  if (refusal.code === "not_found") return t("invitationGone");
  if (refusal.code === "wrong_credentials") return t(isNew ? "invitedIsKnown" : "invitedPassword");
  return refusal.said;
}

function NewOrKnown(props: {
  readonly isNew: boolean;
  readonly onChange: (isNew: boolean) => void;
}) {
  const { t } = useTranslation("account");
  return (
    <SegmentedControl
      aria-label={t("areYouNew")}
      fullWidth
      value={props.isNew ? "new" : "known"}
      data={[
        { value: "new", label: t("iAmNew") },
        { value: "known", label: t("iAmKnown") },
      ]}
      onChange={(chosen) => props.onChange(chosen === "new")}
    />
  );
}

/** Who was invited by mail becomes a member: somebody new here, or who has an account already. */
export function Invitation() {
  const { t } = useTranslation("account");
  const mailed = useMailedToken();
  const refusal = useRefusal();
  const { accept, isBusy } = useAccepting(refusal);
  const [form, setForm] = useState({ token: mailed, isNew: true, name: "", password: "" });
  const said = useSaid(refusal, form.isNew);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    const { token, isNew, name, password } = form;
    accept({ token: token.trim(), password, ...(isNew && { name }) });
  };
  const wantsName = form.isNew || refusal.faultAt("name") !== undefined;
  return (
    <View title={t("invitationTitle")}>
      <div className={styles.page}>
        <form className={styles.form} onSubmit={submit}>
          <p>{t("invitationNote")}</p>
          {mailed === "" && (
            <TextInput
              label={t("code")}
              description={t("codeNote")}
              required
              minLength={20}
              autoComplete="off"
              value={form.token}
              error={refusal.faultAt("token")}
              onChange={(event) => set({ token: event.currentTarget.value })}
            />
          )}
          <NewOrKnown isNew={form.isNew} onChange={(isNew) => set({ isNew })} />
          {wantsName && (
            <TextInput
              label={t("personName")}
              required
              autoComplete="name"
              value={form.name}
              error={refusal.faultAt("name")}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
          )}
          <PasswordInput
            label={t(form.isNew ? "newPassword" : "password")}
            description={form.isNew ? t("passwordRule") : undefined}
            required
            minLength={form.isNew ? 10 : 1}
            autoComplete={form.isNew ? "new-password" : "current-password"}
            value={form.password}
            error={refusal.faultAt("password")}
            onChange={(event) => set({ password: event.currentTarget.value })}
          />
          <Said>{said}</Said>
          <Button type="submit" loading={isBusy}>
            {t("acceptInvitation")}
          </Button>
        </form>
      </div>
    </View>
  );
}
