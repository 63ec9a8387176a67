import type { NotificationData } from "@mantine/notifications";

const listeners = new Set<() => void>();
let isWanted = false;

export function subscribeTold(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether anything has been told yet. */
export function wasTold(): boolean {
  return isWanted;
}

/** Shows a notification; the library and the place for it come with the first. */
export async function show(data: NotificationData): Promise<void> {
  isWanted = true;
  for (const listener of listeners) listener();
  const { notifications } = await import("@mantine/notifications");
  notifications.show(data);
}

export async function hide(id: string): Promise<void> {
  const { notifications } = await import("@mantine/notifications");
  notifications.hide(id);
}
