import { Notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.css";

/** Where notifications are shown. */
export default function Told() {
  return <Notifications position="bottom-right" />;
}
