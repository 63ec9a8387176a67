import { Button, Checkbox, CopyButton, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Said } from "./said.tsx";
import styles from "./settings.module.css";
import { useRefusal } from "./use-refusal.ts";

const AREAS = ["trust", "goods", "layout", "delivery", "exchange"] as const;
const RIGHTS = ["read", "write"] as const;
type Scope = `${(typeof AREAS)[number]}:${(typeof RIGHTS)[number]}`;

const EXPIRY_DAYS = ["30", "90", "365", "never"] as const;

function expiryOf(days: (typeof EXPIRY_DAYS)[number]): { expiresAt?: string } {
  if (days === "never") return {};
  return { expiresAt: new Date(Date.now() + Number(days) * 86_400_000).toISOString() };
}

/** The secret of a key just made: it is shown here and never again. */
function Secret(props: { readonly secret: string; readonly onSeen: () => void }) {
  const { t } = useTranslation("account");
  return (
    <section className={styles.secret} aria-label={t("secret")}>
      <strong role="status">{t("secretOnce")}</strong>
      <div>
        <TextInput
          aria-label={t("secret")}
          readOnly
          value={props.secret}
          onFocus={(event) => event.currentTarget.select()}
          styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
        />
        <CopyButton value={props.secret} timeout={2_000}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "copied" : "copy")}</Button>}
        </CopyButton>
        <Button variant="default" onClick={props.onSeen}>
          {t("keptIt")}
        </Button>
      </div>
    </section>
  );
}

function ScopeTable(props: {
  readonly chosen: readonly Scope[];
  readonly isDisabled: boolean;
  readonly onChange: (scopes: readonly Scope[]) => void;
}) {
  const { t } = useTranslation("account");
  const { chosen } = props;
  const toggle = (scope: Scope) =>
    props.onChange(
      chosen.includes(scope) ? chosen.filter((each) => each !== scope) : [...chosen, scope],
    );
  return (
    <table className={styles.scopes}>
      <thead>
        <tr>
          <th scope="col">{t("mayReach")}</th>
          {RIGHTS.map((right) => (
            <th key={right} scope="col">
              {t(`right/${right}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AREAS.map((area) => (
          <tr key={area}>
            <th scope="row">
              {t(`area/${area}`)}
              <small>{t(`areaHolds/${area}`)}</small>
            </th>
            {RIGHTS.map((right) => (
              <td key={right}>
                <Checkbox
                  aria-label={`${t(`area/${area}`)}: ${t(`right/${right}`)}`}
                  disabled={props.isDisabled}
                  checked={chosen.includes(`${area}:${right}`)}
                  onChange={() => toggle(`${area}:${right}`)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Makes a key with just the scopes it needs, and shows its secret once. */
export function NewKey({ isAdmin }: { readonly isAdmin: boolean }) {
  const { t } = useTranslation("account");
  const [name, setName] = useState("");
  const [days, setDays] = useState<(typeof EXPIRY_DAYS)[number]>("90");
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [secret, setSecret] = useState<string>();
  const refusal = useRefusal();
  const make = useWrite({
    send: (json: { name: string; scopes: Scope[]; expiresAt?: string }) => api.keys.$post({ json }),
    touches: ["keys"],
    failed: refusal.keep,
    done: (key) => {
      setSecret(key.secret);
      setName("");
      setScopes([]);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.forget();
    make.mutate({ name, scopes: [...scopes], ...expiryOf(days) });
  };
  if (secret !== undefined) return <Secret secret={secret} onSeen={() => setSecret(undefined)} />;
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={t("keyName")}
        placeholder={t("keyNameExample")}
        required
        maxLength={100}
        disabled={!isAdmin}
        value={name}
        error={refusal.faultAt("name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ScopeTable chosen={scopes} isDisabled={!isAdmin} onChange={setScopes} />
      <NativeSelect
        label={t("keyExpiry")}
        disabled={!isAdmin}
        value={days}
        data={EXPIRY_DAYS.map((each) => ({ value: each, label: t(`expiry/${each}`) }))}
        onChange={(event) => {
          const chosen = EXPIRY_DAYS.find((each) => each === event.currentTarget.value);
          if (chosen) setDays(chosen);
        }}
      />
      <Said>{refusal.said ?? refusal.faultAt("scopes") ?? refusal.faultAt("expiresAt")}</Said>
      <Button
        type="submit"
        disabled={!isAdmin || scopes.length === 0}
        loading={make.isPending}
        title={scopes.length === 0 ? t("needScope") : undefined}
      >
        {t("makeKey")}
      </Button>
    </form>
  );
}
