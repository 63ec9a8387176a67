import {
  Button,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../api/session.ts";
import { Mark } from "../look/mark.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { chooseLanguage } from "../words/i18n.ts";
import styles from "./shell.module.css";
import { useHotkey } from "./use-hotkey.ts";

const CommandPalette = lazy(() => import("./command-palette.tsx"));
const AccountMenu = lazy(() => import("./account-menu.tsx"));

function PaletteButton() {
  const { t } = useTranslation();
  const [isWanted, want] = useState(false);
  const [isOpen, open] = useState(false);
  const show = () => {
    want(true);
    open(true);
  };
  useHotkey("k", show);
  return (
    <>
      <UnstyledButton className={styles.search} onClick={show} aria-keyshortcuts="Control+K Meta+K">
        {t("searchOrCommand")}
        <kbd>⌘K</kbd>
      </UnstyledButton>
      {isWanted && (
        <Suspense>
          <CommandPalette isOpen={isOpen} close={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}

function LanguageButton() {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === "en";
  return (
    <Button
      variant="subtle"
      color="gray"
      px={8}
      title={t("language")}
      lang={isEnglish ? "zh-CN" : "en"}
      onClick={() => chooseLanguage(isEnglish ? "zh-CN" : "en")}
    >
      {isEnglish ? "中文" : "EN"}
    </Button>
  );
}

function SchemeButton() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light") === "dark";
  return (
    <Button
      variant="subtle"
      color="gray"
      px={8}
      aria-label={t("switchScheme")}
      onClick={() => setColorScheme(isDark ? "light" : "dark")}
    >
      {isDark ? "☀" : "☾"}
    </Button>
  );
}

export function TopBar() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.brand} aria-label="Entrepot">
        <Mark />
        <span>Entrepot</span>
      </Link>
      <PaletteButton />
      <span className={styles.grow} />
      <LanguageButton />
      <SchemeButton />
      {session && (
        <Suspense>
          <AccountMenu session={session} />
        </Suspense>
      )}
      {session === null && (
        <ButtonLink to="/sign-in" variant="default">
          {t("signIn")}
        </ButtonLink>
      )}
    </header>
  );
}
