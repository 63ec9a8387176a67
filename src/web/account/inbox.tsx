import { Button, SegmentedControl } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./inbox.module.css";
import { useNewsText } from "./news-text.ts";
import { type Notification, readingNotifications } from "./readings.ts";

/** Where the subject of news is shown. */
function hrefOf({ subjectId }: Notification): string | undefined {
  if (subjectId.startsWith("hld_")) return `/holds/${subjectId}`;
  return subjectId.startsWith("lse_") ? `/leases/${subjectId}` : undefined;
}

function News(props: { readonly news: Notification; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation("account");
  const formats = useFormats();
  const textOf = useNewsText();
  const { news } = props;
  const { title, text } = textOf(news);
  const href = hrefOf(news);
  const isUnread = news.readAt === null;
  const open = () => {
    if (isUnread) props.onOpen(news.id);
  };
  return (
    <li className={styles.news} data-unread={isUnread || undefined}>
      <div className={styles.head}>
        {isUnread && <span className={styles.mark}>{t("unread")}</span>}
        {href ? (
          <TextLink to={href} onClick={open}>
            {title}
          </TextLink>
        ) : (
          title
        )}
        <time dateTime={news.createdAt}>{formats.instant(news.createdAt)}</time>
      </div>
      <p>{text}</p>
    </li>
  );
}

function UnreadFilter({ show }: { readonly show: "unread" | undefined }) {
  const { t } = useTranslation("account");
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t("showUnread")}
      value={show ?? "all"}
      data={(["all", "unread"] as const).map((value) => ({ value, label: t(`show/${value}`) }))}
      onChange={(chosen) => {
        const search = chosen === "unread" ? { show: "unread" as const } : {};
        void navigate({ to: "/inbox", search, replace: true });
      }}
    />
  );
}

/** Goes on reading when it comes into sight; a button for those who do not scroll. */
function More(props: { readonly isBusy: boolean; readonly onMore: () => void }) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: "200px" });
  const { isBusy, onMore } = props;
  const isSeen = entry?.isIntersecting === true;
  useEffect(() => {
    if (isSeen && !isBusy) onMore();
  }, [isSeen, isBusy, onMore]);
  return (
    <Button ref={ref} variant="default" loading={isBusy} onClick={onMore}>
      {t("loadMore")}
    </Button>
  );
}

/** What the organisation was told, newest first; opening what it is about marks it as read. */
export function Inbox() {
  const { t } = useTranslation(["account", "frame"]);
  const { show } = useSearch({ from: "/inbox" });
  const navigate = useNavigate();
  const inbox = useInfiniteQuery(readingNotifications(show === "unread"));
  const { fetchNextPage } = inbox;
  const read = useWrite({
    send: (id: string) => api.notifications[":id"].read.$post({ param: { id } }),
    touches: ["notifications"],
  });
  const showAll = () => void navigate({ to: "/inbox", search: {}, replace: true });
  return (
    <View title={t("frame:inbox")} actions={<UnreadFilter show={show} />}>
      <Shown of={inbox}>
        {(items) => (
          <>
            {items.length === 0 && show === "unread" && (
              <Empty sentence={t("nothingUnread")} action={t("showAll")} onAction={showAll} />
            )}
            {items.length === 0 && show === undefined && <Empty sentence={t("nothingYet")} />}
            <ul className={styles.inbox}>
              {items.map((news) => (
                <News key={news.id} news={news} onOpen={(id) => read.mutate(id)} />
              ))}
            </ul>
            {inbox.hasNextPage && <More isBusy={inbox.isFetching} onMore={fetchNextPage} />}
          </>
        )}
      </Shown>
    </View>
  );
}
