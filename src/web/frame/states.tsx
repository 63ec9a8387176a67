import { Button, Skeleton } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemOf } from "../api/problem.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { useProblemText } from "./problem-text.ts";
import styles from "./states.module.css";

/** Grey bars where rows will be. */
export function SkeletonRows({ count = 8 }: { readonly count?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")} className={styles.bars}>
      {Array.from({ length: count }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <Skeleton key={row} height={16} width={`${88 - ((row * 17) % 34)}%`} />
      ))}
    </div>
  );
}

/** One sentence, and the one action that fills the emptiness. */
export function Empty(props: {
  readonly sentence: string;
  readonly action?: string;
  readonly to?: LinkProps["to"];
  readonly onAction?: () => void;
}) {
  return (
    <div className={styles.empty}>
      <p>{props.sentence}</p>
      {props.action && props.to && <ButtonLink to={props.to}>{props.action}</ButtonLink>}
      {props.action && props.onAction && <Button onClick={props.onAction}>{props.action}</Button>}
    </div>
  );
}

/** What went wrong in a part of a view, what to do, and the request's id. */
export function Failed(props: {
  readonly error: unknown;
  readonly retry?: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  const problem = problemOf(props.error);
  const { title, detail } = textOf(problem);
  return (
    <div className={styles.failed} role="alert">
      <strong>{title}</strong>
      {detail && <p>{detail}</p>}
      {problem.requestId && <p className="dim">{t("requestId", { id: problem.requestId })}</p>}
      {problem.status === 401 && (
        <ButtonLink
          to="/sign-in"
          search={{ next: window.location.pathname + window.location.search }}
        >
          {t("signIn")}
        </ButtonLink>
      )}
      {props.retry && problem.status !== 401 && problem.status !== 404 && (
        <Button variant="default" onClick={props.retry}>
          {t("retry")}
        </Button>
      )}
      {props.children}
    </div>
  );
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** The three states of a reading, and the view of its data. */
export function Shown<T>(props: {
  readonly of: Asked<T>;
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}) {
  const { of: asked } = props;
  if (asked.data !== undefined) return props.children(asked.data);
  if (asked.error) return <Failed error={asked.error} retry={() => asked.refetch()} />;
  return props.skeleton ?? <SkeletonRows />;
}

/** What the router shows when a view threw. */
export function BrokenView({
  error,
  reset,
}: {
  readonly error: unknown;
  readonly reset: () => void;
}) {
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    reset();
  };
  return (
    <div className={styles.page}>
      <Failed error={error} retry={retry} />
    </div>
  );
}

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <Empty sentence={t("pageNotFound")} action={t("findSpace")} to="/" />
    </div>
  );
}
