import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../frame/root-route.ts";
import { oneOf, present, type RawSearch, textOf } from "../frame/search.ts";

export const SETTINGS_TABS = ["organisation", "members", "invitations", "keys", "audit"] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  // Where the reader was going; only a path of our own.
  validateSearch: (search: RawSearch): { next?: string } => {
    const next = textOf(search.next);
    return next?.startsWith("/") && !next.startsWith("//") ? { next } : {};
  },
  component: lazyRouteComponent(() => import("./sign-in.tsx"), "SignIn"),
});

export const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-up",
  component: lazyRouteComponent(() => import("./sign-up.tsx"), "SignUp"),
});

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitation",
  component: lazyRouteComponent(() => import("./invitation.tsx"), "Invitation"),
});

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/reset",
  component: lazyRouteComponent(() => import("./reset.tsx"), "Reset"),
});

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  validateSearch: (search: RawSearch) =>
    // `entry` is the link of the audit chain that is open.
    present({ tab: oneOf(SETTINGS_TABS, search.tab), entry: textOf(search.entry) }),
  component: lazyRouteComponent(() => import("./settings.tsx"), "Settings"),
});

export const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/inbox",
  validateSearch: (search: RawSearch) => present({ show: oneOf(["unread"], search.show) }),
  component: lazyRouteComponent(() => import("./inbox.tsx"), "Inbox"),
});

export const accountRoutes = [
  signInRoute,
  signUpRoute,
  invitationRoute,
  resetRoute,
  settingsRoute,
  inboxRoute,
] as const;
