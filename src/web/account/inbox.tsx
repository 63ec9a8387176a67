import { View } from "../frame/view.tsx";

export function Inbox() {
  return <View title="Inbox">PLACEHOLDER</View>;
}
