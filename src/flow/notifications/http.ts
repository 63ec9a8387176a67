import { endpoint, jsonOf, newRouter, pageAnswer, pageOf } from "../../platform/http.ts";
import { listNotifications, readNotification } from "./notifications.ts";
import { NotificationPath, NotificationQuery, NotificationSchema } from "./schema.ts";

const list = endpoint(
  {},
  {
    operationId: "listNotifications",
    method: "get",
    path: "/",
    summary: "Your organisation's inbox",
    request: { query: NotificationQuery },
    responses: { 200: pageOf(NotificationSchema, "Notifications, newest first") },
  },
);

const read = endpoint(
  {},
  {
    operationId: "readNotification",
    method: "post",
    path: "/{id}/read",
    summary: "Mark a notification as read",
    request: { params: NotificationPath },
    responses: { 200: jsonOf(NotificationSchema, "The notification") },
  },
);

export const notifications = newRouter()
  .openapi(list, async (c) => {
    const page = await listNotifications(c.var.ctx, c.req.valid("query"));
    return c.json(...pageAnswer(c.req.url, page));
  })
  .openapi(read, async (c) =>
    c.json(await readNotification(c.var.ctx, c.req.valid("param").id), 200),
  );
