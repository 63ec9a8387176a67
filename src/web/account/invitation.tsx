import { View } from "../frame/view.tsx";

export function Invitation() {
  return <View title="Invitation">PLACEHOLDER</View>;
}
