import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useActingRole } from "./acting-role.ts";
import { OfflineBanner } from "./offline-banner.tsx";
import { placesOf } from "./places.ts";
import styles from "./shell.module.css";
import { SkeletonRows } from "./states.tsx";
import { TopBar } from "./top-bar.tsx";

function Rail() {
  const { t } = useTranslation();
  const places = placesOf(useActingRole());
  return (
    <nav className={styles.rail} aria-label={t("mainNavigation")}>
      <ul>
        {places.map(({ noun, to }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
              {t(noun)}
            </Link>
          </li>
        ))}
      </ul>
      <a className={styles.docs} href="/docs">
        {t("docs")}
      </a>
    </nav>
  );
}

/** Rail, top bar, and the view of the address; on a phone the rail is a bar at the bottom. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("skipToContent")}
      </a>
      <TopBar />
      <Rail />
      <main id="content" className={styles.content} tabIndex={-1}>
        <OfflineBanner />
        <Suspense fallback={<SkeletonRows />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
