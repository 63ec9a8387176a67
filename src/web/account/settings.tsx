import { View } from "../frame/view.tsx";

export function Settings() {
  return <View title="Settings">PLACEHOLDER</View>;
}
