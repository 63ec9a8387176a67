import { View } from "../frame/view.tsx";

export function HoldPage() {
  return <View title="HoldPage">PLACEHOLDER</View>;
}
